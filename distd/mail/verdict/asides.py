"""What says nothing of the issue itself, a piece of it, or of another time: it stands beside verdicts.

How the tables are written is said in `phrases`.
"""

from __future__ import annotations

from distd.mail.verdict.phrases import Phrases

# Of another time: a wish for it changes nothing now.
NEXT_TIME = Phrases(
    "next time",
    """
en: next issue, next time, next edition, next number, for the future, in future, in the future, issues to come
en: another day, future issues, next one, later issue, following issue, coming issues, next year, another occasion
en: some other time, other time, one day, issue after, the issue after, future edition, a future issue
en: future editions, next round, coming issue, coming edition, upcoming issue, forthcoming issue, subsequent issue
en: from now on, going forward, in later issues, going forwards
fr: prochain numero, prochaine fois, prochaine edition, a l'avenir, numeros suivants, prochains numeros
fr: pour la suite, prochaine lettre, une autre fois, pour plus tard, plus tard peut-etre, la fois prochaine
fr: numero suivant, numero d'apres, a venir, l'an prochain, l'annee prochaine, ulterieurement, un jour
es: proximo numero, proxima vez, proxima edicion, siguiente numero, para el futuro, en el futuro
es: proximos numeros, la proxima, para otra, otra ocasion, en otra ocasion, para el proximo, en el proximo
es: el proximo, la siguiente, numero que viene, boletin siguiente, otra vez sera, mas adelante, algun dia
es: ano que viene
de: nachste ausgabe, nachsten ausgabe, nachste mal, nachsten mal, in zukunft, kunftig, nachste nummer
de: ein andermal, fur die zukunft, beim nachsten mal, furs nachste mal, fur das nachste mal, nachstes mal
de: das nachste mal, kommende ausgabe, kommenden ausgabe, ubernachste ausgabe, folgenden ausgaben, kunftige ausgaben
de: fur spater, irgendwann, nachstes jahr, kunftigen ausgaben
pt: proximo numero, proxima vez, proxima edicao, no futuro, proximos numeros, para a proxima
pt: proximo boletim, numa proxima, na proxima, para o proximo, no proximo, proximas edicoes, um outro dia
pt: mais para a frente, futuramente, no ano que vem
it: prossimo numero, prossima volta, in futuro, prossima edizione, prossimi numeri, la prossima, al prossimo
it: nel prossimo, un'altra volta, piu avanti, l'anno prossimo, in seguito, numero successivo
nl: volgende nummer, volgende keer, volgende editie, in de toekomst, volgend nummer, volgende uitgave
nl: een andere keer, later eens, voortaan, in het vervolg, volgend jaar, komend nummer
sv: nasta nummer, nasta gang, i framtiden, nasta utgava, till nasta gang, till nasta nummer, framover, en annan gang
sv: kommande nummer, nasta ar, i fortsattningen, langre fram
ru: следующ* номер*, следующий раз, на будущее, в будущем, следующем выпуске, следующий выпуск, следующих выпусках
ru: следующем номере, в следующий раз, в дальнейшем, на следующий раз, когда-нибудь, в другой раз
ru: в будущих выпусках, впредь, в будущем году
ja: 次号, 次回, 今後, 将来, 来月号, 次の号, 次号で, 次号は, 次回は, 来年, またの機会, いずれ, 別の機会, 次号以降
ja: 次回以降
zh: 下一期, 下期, 下次, 以后, 以後, 将来, 今后, 下一次, 下回, 今後, 將來, 往后, 明年, 改天, 以后的, 后续期, 下几期
zh: 下幾期
ko: 다음 호, 다음호, 다음번, 다음 번, 앞으로, 다음에는, 다음엔, 다음부터, 다음 회, 다음 기회, 향후, 차후, 내년
ko: 추후 호, 나중 호, 다음 번에
ar: العدد القادم, المرة القادمة, مستقبلا, الأعداد القادمة, العدد المقبل, وفي المرة القادمة, في المرة المقبلة
ar: المرة المقبلة, في العدد القادم, الأعداد المقبلة, لاحقا في عدد, في المستقبل, السنة القادمة
""",
)

# Thanks, praise, apologies, good wishes, how and where it was read, who writes.
PLEASANT = Phrases(
    "pleasant",
    """
en: fine, perfect, ok, good, briefly, thank*, thx, spotless, to the team, to everyone, to all, congratulat*
en: great, good job, good work, nice, nicely, lovely, excellent, well done, beautiful, splendid, clear
en: clean, enjoyed, liked, love, loved, pleasure, compliment*, sorry, apolog*, excuse, regards, wishes
en: cheers, greetings, have a, enjoy, happy, see you, look forward, looking forward, hope you, read it
en: read this, read through, read all, read every, i read, we read, have read, i've read, gone through
en: went through, been through, looked through, looked at, had a look, checked, reviewed, studied, twice
en: on the train, on the plane, airport, on my phone, from my phone, sent from, holiday*, weather, rain
en: snow, sun, coffee, tea, travel*, back home, family, children, kids, daughter, son, wife, husband
en: on behalf of, in the name of, as chair, as vice-chair, secretary, reads well, well written, readable
en: interesting, informative, best, keep it up, kudos, hats off, my side, my part, my end, our side, greet*
en: spectacles, glasses, lunch, breakfast, late reply, late answer, belated, team, editors, dear, hello, hi
en: good morning, good afternoon, this one, this time, well, wonderful, moved by, i was so moved
en: growing on me, balanced, short, successful, spot on, champagne, convinced, fascinating, moving, delight*
en: impressed, impressive, learned, learnt, discussed, we discussed, compared, i compared, i was, we were
en: i am writing, i'm writing, replying for, my colleague and i, ferry, exams, candle, at last, folks
en: from the, all three of us, gone over, went over, went through it, proud, bless*, blessing, elegant
en: handsome, charming, touching, superb, terrific, fantastic, amazing, brilliant, solid, crisp, tidy, neat
en: concise, useful, helpful, good luck, take care, warm, cold, hot, grandchild*, wedding, garden, birthday
en: hospital, surgery, flu, flight, bus, boat, ward, power, internet, connection, winner, roger that, ret
en: coordinator, assistant, deputy, as always, with care, it's a girl, it's a boy, compliments, perus*, seen it
en: checked it, double checked, cleared, accurate, friendly, they match, thoroughly, laugh, made me laugh
en: made me smile, smile, healing, knee, joy, deserves a drink, sound stuff, good stuff, worth reading
en: worth the wait, outdone yourselves, more grease, grease to your elbow, servus, a good read, pleasant, pleasing
en: colourful, colorful, all agreed, it's accurate, it reads, charm*, sisters, brothers, holiday, thoughtful, gem
en: treat, attractive, lively, refreshing, timely, comprehensive, thorough, professional, polished look
en: easy to read, no flaws, no flaw, flawless, without flaw, without fault, beyond reproach, hello all, hi all
en: finished reading, done reading, everything is clear, everything clear, all is clear, it is clear
en: successful issue, good issue, i like it, we like it, we liked it, good one, nice one, strong issue, solid issue
en: fine issue, hope all, hope everyone, hope this finds, hope you're, hope you are, hope the, greetings all
en: many thanks, much obliged, appreciated, back in the office, from home, from the office, in the evening sun
en: our board looked, hard work, kind wishes
fr: parfait, merci, bravo, beau travail, bon travail, excellent*, felicit*, belle, beau, joli*, desole*
fr: pardon, excus*, cordialement, bonne journee, bon week-end, bonne continuation, lu, relu, j'ai lu
fr: nous avons lu, lecture, relecture, train, avion, vacances, bien a vous, amities, agreable, clair*
fr: interessant*, plaisir, soigne, au nom de, bonjour, soleil, pluie, bonne, equipe, de mon cote
fr: pour ma part, de ma part, pour moi, retard, chapeau, envoye de, bien ecrit, boulot, bien, appris, salut
fr: hommage, les amis, connexion, neige, canicule, pris connaissance, agreer, salutations, ravi, ravie
fr: magnifique, superbe, formidable, remarquable, instructif, elegant, sobre, soignee, reussi*, passionnant*
fr: emouvant*, petits-enfants, mariage, hopital, donc bref, bref, content*, verifie*, controle*, etudie*, parcouru
fr: feuillete, aime, j'ai aime, bien tourne, bien fait, bien fichu, compris, tout compris, etudiants, mari, mangue
fr: sans defaut, irreprochable, viens de finir, termine la lecture, fini de lire, lecture terminee
fr: tout me parait clair, tout est clair, bonne lecture, bon numero, numero reussi, beau numero, bien joue
fr: tres reussi, a tous, coucou, bon dimanche, bonne soiree, bel ete
es: perfecto, gracias, beso*, felicit*, felicidades, enhorabuena, excelente, buen trabajo, muy bueno, bonito
es: bonita, perdon*, disculp*, saludos, abrazo*, un beso, buen fin, buen dia, buenos dias, buenas, lei
es: leido, lo he leido, revise, revisado, lectura, tren, avion, vacaciones, claro, interesante, hola, lluvia
es: calor, sol, por mi parte, de mi parte, por mi, en nombre de, equipo, estimad*, querid*, enviado desde
es: trabajo, cordial*, atentamente, tarde, demora, quedo muy bien, quedo bien, bien escrito, impecable
es: que lindas, lindas, lindo, linda, volver, acabo de, precioso, preciosa, hermos*, encantado, encantada
es: bueno, buenisimo, provincia, internet, felicitaciones, instructivo, emocion*, magnifico, estupendo
es: bien hecho, viaje, nietos, boda, hospital, selva, abrazo, verificad*, comprobad*, cotejad*, analizad*
es: bien contado, reunion, entretenid*, ameno, amena, cafe, que hermosura, sin defectos, sin tacha, intachable
es: termine de leer, termine de leerlo, acabe de leer, hola a todos, hola a todas, saludos a todos, quedo muy claro
es: todo claro, muy logrado, muy lograda, logrado, gran numero, buen numero, bien logrado, buen domingo
es: buenas noches
de: danke, dank, vielen, gratul*, gluckwunsch, schon, sehr gut, gute arbeit, prima, toll, entschuldig*
de: sorry, gruss*, grusse, schones, gelesen, durchgelesen, durchgesehen, geprust, gepruft, zug, flug, urlaub
de: wetter, regen, schnee, sonne, kaffee, gelungen, klar, interessant, im namen, liebe, lieber, hallo, team
de: meinerseits, meiner seite, fur mich, verspat*, gesendet von, gerne, arbeit, lesenswert, kompliment
de: hervorragend, ausgezeichnet, wunderbar, herzlich*, verschneit*, wanderschaft, beitrag, spannend
de: informativ, lesbar, ubersichtlich, freu*, prachtig*, urlaub*, garten, enkel, unterwegs, bahn, guten, gefallt
de: grossartig, einig, kaffeepause, durchgeblattert, geschaut, gut gemacht, schone arbeit, klasse, tolle, super
de: gruss, hochachtungsvoll, servus, sachverhalt korrekt, tadellos, ohne fehl und tadel, fehlerfrei, fehlerlos
de: makellos, bin durch, finde alles klar, alles verstandlich, gelungene, hallo zusammen, liebe alle, hallo alle
de: hallo in die runde, schone ausgabe, gute ausgabe, feine ausgabe, starke ausgabe, schones wochenende
de: schonen abend, schonen tag
pt: obrigad*, reli, parabens, excelente, bom trabalho, otimo, otima, bonito, desculp*, abraco*, abs
pt: cumprimentos, bom dia, boa tarde, li, lido, leitura, comboio, trem, ferias, claro, interessante, ola
pt: atenciosamente, da minha parte, por mim, equipe, equipa, caros, caras, prezad*, em nome, enviado
pt: trabalho, bem escrito, ficou, gostei, adorei, onibus, bjs, beijos, lindo, linda, caminho, maravilh*
pt: chuva, calor, viagem, muito bom, excelentes, netos, casamento, verificad*, conferid*, revisto, revista
pt: analisad*, muito boa, simpatic*, li tudo, impecavel, sem defeitos, irrepreensivel, acabei de ler, ola a todos
pt: ola a todas, tudo claro, bem conseguida, bem conseguido, muito conseguida, bela edicao, boa edicao, bom numero
pt: otima edicao, bom domingo, boa noite
it: grazie, complimenti, ottimo, bel lavoro, bello, bella, scus*, saluti, cordiali, letto, riletto, lettura
it: treno, vacanz*, chiaro, interessante, ciao, buongiorno, buona, da parte mia, per me, lavoro, bravi, cari
it: gentil*, inviato, mare, splendid*, bellissim*, caldo, pioggia, viaggio, piaciut*, interessant*, auguri
it: nipot*, controllat*, verificat*, esaminat*, ottimo lavoro, bel numero, un saluto, bravissimi, letto tutto
it: molto bello, molto bella, cordiale saluto, impeccabile, ineccepibile, senza difetti, finito di leggere
it: ciao a tutti, ciao a tutte, salve a tutti, tutto chiaro, molto riuscito, riuscito, ben riuscito, numero riuscito
it: gran bel numero, buona domenica, buona serata, buona giornata, buon lavoro
nl: dank*, bedankt, mooi*, goed werk, groet*, gelezen, doorgelezen, trein, vakantie, helder, leuk, sorry
nl: beste, namens, prettig, knap, fijn, verzonden, werk, prachtig, lekker, gefeliciteerd, regen, zon
nl: interessant, duidelijk, plezier, gecontroleerd, nagekeken, bekeken, doorgenomen, mooi nummer, mooi werk
nl: mooie uitgave, leuke, dank, complimenten, fijne, lettertjes, puzzel, makkelijk, onberispelijk, foutloos
nl: vlekkeloos, klaar met lezen, alles is duidelijk, geslaagd, geslaagd nummer, zeer geslaagd, dag allemaal
nl: hallo allemaal, beste allemaal, goed nummer, fijn nummer, knap werk, fijn weekend, prettig weekend, fijne dag
sv: tack*, bra jobbat, fint, fin, snyggt, halsning*, last, genomlast, taget, semester, tydlig*, hej, trevlig
sv: ursakta, skickat fran, jobb, kul, vanliga, blabar*, sol, regn, allt ar val, varm*, lasvard, intressant
sv: sno, lycka till, valskriv*, kollat, kontrollerat, granskat, igenom, laste, lasning, fint jobbat, snyggt jobbat
sv: fint nummer, roligt, trevligt, skratta, jattefint, underbart, mogna, felfritt, felfri, last klart
sv: allt ar tydligt, allt ar klart, lyckat, mycket lyckat, lyckat nummer, hej alla, hej pa er, bra nummer
sv: roligt nummer, fint arbete, bra arbete, trevlig helg, ha det bra
ru: спасибо, благодар*, отлично, отличн*, прекрасн*, хорош*, поздравля*, извини*, прост*, прочитал*, прочёл
ru: прочел, прочла, читал*, просмотрел*, ознаком*, поезд*, отпуск*, с уважением, привет*, добрый, уважаем*
ru: коллеги, интересн*, удач*, со своей стороны, с моей стороны, от имени, отправлено, молодц*, замечательн*
ru: всем привет, южанам, мороз*, минус, тепло, жар*, дач*, внук*, больниц*, полезн*, красив*, понрав*
ru: доброго, здравствуйте, успехов, получился, вышел, проверил*, проверен*, прочитано, изучил*, просмотрен*
ru: ознакомл*, хорошая работа, отличная работа, отличный выпуск, здорово, прелесть, прелестн*, супер, обняла
ru: обнимаю, совершенно замечательно, безупречно, безупречен, безукоризненно, дочитал*, всё ясно, все ясно
ru: всё понятно, все понятно, удачн*, хороший выпуск, хорошего дня, хороших выходных, доброе утро, добрый вечер
ja: ありがとう, 有難う, お疲れ, お世話, よろしく, 宜しく, 拝見, 拝読, 確認し, 確認いたし, 確認致し, 確認の
ja: 読みました, 読ませて, 目を通, 通読, 素晴らしい, すばらしい, すてき, 素敵, 良い, よい, きれい, 見やすい
ja: 読みやすい, 分かりやすい, わかりやすい, 申し訳, すみません, 失礼, 恐縮, 遅く, 出張, 新幹線, 休暇, 天気
ja: 雪, 雨, 暑, 寒, 様, 各位, 御中, 代理, に代わ, 以上, iphone, 皆様, 楽しみ, 楽しく, 感謝, 労, よく, 特に
ja: 読み終え, 運動会, 子ども, 孫, 台風, 電車, 駅, 良い号, 伝言, 預かって, 好み, 個人的, ご苦労, 面白
ja: おもしろ, 興味深, 丁寧, 心に, 勉強にな, 大学, 委員会, 協会, 研究所, 事務, 帰国, 入院, 桜, 紅葉, 美し
ja: 見事, 力作, 充実, ご尽力, 時差, 感動, 嬉し, うれし, 助かり, 勉強になりました, 取り急ぎ, お返事まで, ご自愛, 自愛
ja: 読了, 確認済, 完璧です
zh: 谢谢, 謝謝, 感谢, 感謝, 辛苦, 很好, 不错, 不錯, 好看, 清晰, 清楚, 漂亮, 精彩, 已阅, 已閱, 阅过, 閱, 看过
zh: 看過, 读过, 讀, 通读, 读了, 看了, 您好, 你好, 各位, 此致, 敬礼, 祝, 抱歉, 对不起, 不好意思, 出差, 高铁
zh: 飞机, 假期, 天气, 发自, 秘书, 同志, 详实, 詳實, 委托, 委託, 回复, 回覆, 助理, 火车, 火車, 下雪, 下雨
zh: 孙子, 医院, 喜欢, 喜歡, 有趣, 生动, 生動, 丰富, 豐富, 精美, 用心, 校对, 校對, 认真, 認真, 老, 问好, 問好
zh: 顺祝, 順頌, 商祺, 编安, 編安, 通讯, 扎实, 紮實, 舒服, 排版, 审阅, 審閱, 看完, 读完, 讀完, 写得好, 寫得好
zh: 写得不错, 做得好, 做得不错, 很成功, 办得, 辦得, 各位好, 大家好, 读完了, 讀完了, 很清楚, 都很清楚, 周末愉快
zh: 週末愉快
ko: 감사, 고맙, 수고, 안녕, 잘 읽었, 읽었습니다, 확인했, 확인하였, 보았습니다, 봤습니다, 좋은, 좋네, 훌륭
ko: 멋지, 멋진, 깔끔, 죄송, 늦어, 늦게, 출장, 기차, 휴가, 날씨, 드림, 올림, 여러분, 배상, 정리, 건강, 명확
ko: 고생, 흥미로, 재미있, 인상, 비행기, 눈이, 비가, 더위, 추위, 손주, 병원, 유익, 알차, 만족, 축하, 응원
ko: 교수, 대학교, 박사, 연구소, 덕분, 서울대, 아름다, 검토했습니다, 검토하였습니다, 검토 완료, 확인했습니다
ko: 확인 완료, 살펴봤습니다, 살펴보았습니다, 꼼꼼, 잘 봤, 완벽합니다, 다 읽었, 명확합니다, 잘 나온, 잘 나왔
ko: 잘 만드셨, 좋은 호, 주말, 좋은 하루, 모두 안녕하세요
ar: أطيب, شكرا, شكراً, أشكر, جزيل, تحية, تحياتي, السلام, مع التقدير, احترام, ممتاز, رائع, جميل, قرأت, اطلعت
ar: راجعت, عذرا, أعتذر, آسف, سفر, قطار, إجازة, الطقس, أحسنتم, جهود, موفق, عمل, بالتوفيق, السادة, الزملاء
ar: واضح, كاملة, بعناية, صديق, أعجب, مفيد, ثري, متميز, حر, مطر, حفيد, مستشفى, دكتور, الدكتور, د., أخوكم
ar: أختكم, المهندس, قرأته, قرأتها, راجعت*, تمت القراءة, تمت المراجعة, عمل جيد, عمل رائع, عدد جميل, عدد ممتاز
ar: خال من العيوب, أنهيت القراءة, كل شيء واضح, مرحبا بالجميع, ناجح, عدد ناجح, عدد موفق, نهاركم سعيد, يوم سعيد
ar: صباح الخير, مساء الخير, مرحبا
""",
)

# A piece of the issue, a version or a form of it: who approves that has not approved the issue.
PART = Phrases(
    "part",
    """
en: page*, paragraph*, section*, item, items, article*, half, version, sentence*, table, title, headline
en: editorial, parts, photo, word, pdf, idea, to him, to her, the rest, english, french, spanish, japanese
en: to paul, send it to me, sent to me, first two, first three, the first one, the second one, first part
en: second part, first and, the second and, only the first, only the second, the former, the latter, his opinion
en: her opinion, their opinion, his view, her view, their view, his opinions, their views
fr: page*, paragraphe*, section*, article*, premiere, deuxieme, moitie, version, phrase*, titre, m'envoyer
fr: partie, pdf, word, idee, principe, sur le fond, son avis, leur avis, son opinion, leur opinion, l'avis de
es: pagina*, parrafo*, seccion*, articulo*, primera, segunda, mitad, version, frase*, titulo, enviarme*
es: mandarme*, parte del, pdf, word, idea, encuesta, solo a, solo para, su opinion, sus opiniones, su parecer
es: la opinion de
de: auf seite, absatz, abschnitt*, artikel*, erste, zweite, halfte, fassung, version, satz, titel, pdf, word
de: teil, idee, seiner meinung, ihrer meinung, seine meinung, ihre meinung
pt: pagina*, paragrafo*, secao, artigo*, primeira, segunda, metade, versao, frase*, titulo, enviar-me, pdf
pt: word, ideia, sua opiniao, opiniao dele, opiniao dela, opiniao de
it: pagina, pagine, paragraf*, sezione, articol*, seconda, versione, titolo, inviarmi, mandarmi, pdf, word
it: idea, prima pagina, prima parte, la prima, suo parere, sua opinione, loro parere, parere di
nl: pagina*, alinea, artikel, eerste, tweede, helft, versie, titel, pdf, word, zijn mening, haar mening, hun mening
sv: stycke*, artikel*, forsta, andra, halften, version*, rubrik*, pdf, word, hans asikt, hennes asikt, deras asikt
ru: страниц*, абзац*, раздел*, пункт*, первая, первую, вторая, вторую, половин*, верси*, заголов*, стать*
ru: его мнением, её мнением, ее мнением, их мнением
ja: ページ, 頁, 段落, 項, 記事, 前半, 後半, 版は, 版のみ, 英語版, 日本語版, 英文, 和文, 部分, 表題, 見出し
ja: 意見に, 案に, さんに, 氏に, の意見に
zh: 页, 頁, 段, 部分, 第一, 第二, 第三, 英文版, 中文版, 一半, 标题, 標題, 版本, 老师, 先生, 给我, 給我, 主席, 会长
zh: 的意见, 的意見
ko: 쪽, 페이지, 단락, 문단, 항목, 절반, 제목, 버전, 의견에, 부분, 위원장, 박사, 그의 의견, 그녀의 의견
ar: صفحة, الصفحة, فقرة, الفقرة, البند, نصف, الجزء, عنوان, نسخة, رأي, الرئيس, رأيه, رأيها, رأيهم
""",
)
