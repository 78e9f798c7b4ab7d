"""What speaks for an issue: words of approval, leave to send, that nothing is to be changed, and fillers.

How the tables are written is said in `phrases`.
"""

from __future__ import annotations

from distd.mail.verdict.phrases import phrases

# An approval in words of its own.
APPROVE = phrases("""
en: approve*, approving, my approval, our approval, i agree, we agree, agreed, i support, we support
en: i accept, accepted, in favour, in favor, happy with, fine by me, fine by us, fine with me, fine with us
en: fine for me, ok for me, ok by me, ok with me, okay with me, okay by me, okay for me, ok from me
en: yes from me, yes from us, a yes, it's a yes, green light, thumbs up, lgtm, my vote is yes, i vote yes
en: vote in favour, my blessing, signed off, sign off, sign it off, works for me, good for me, good to go
en: all good, all fine, all ok, all clear, looks good, looks fine, looks great, ready to go, i endorse
en: endorsed, my consent, consent, no problem, no problems, no issues, count me as yes, go for it
en: happy for .. to go, a go from me, go from me, passed, clear from, cleared from, cleared by me, agreeable
en: +1, yes to this, good from my side, fine from my side, ok from my side, okay from my side
en: perfect for me, content with, satisfied with, pleased with, passes, green card, positive reply, positive
en: consent given, authorised, authorized, on board, cleared, my yes, alright by me, all right by me
en: all right for me, alright for me, alright with me, looks ready, is ready, in order, i'm for it
en: i am for it, all for it, i'm content, i am content, satisfied, satisfactory, accept it, accept
en: favourable, favorable, my ok, my okay, got my vote, have my vote, has my vote, with my vote
en: that's a yes, it is a yes, is yes, answer is yes, aye, tick, fine as is, am agree, i am agree, agree
en: agrees, we consent, i consent, endorse, i'm happy, i am happy, happy as it is, a big yes, definite yes
en: happy to see it go, no objection, thumbs-up, all set, ticked, signed, i sign, full support, my support
en: our support, supportive, it's a go, is a go, okay, ok, yes, sure, fine, perfect, yep, yup, alright
fr: approuv*, mon accord, notre accord, d'accord, mon aval, mon feu vert, feu vert, bon pour, c'est bon
fr: favorable, me convient, nous convient, me va, ca me va, c'est ok, ok pour moi, tout est bon, tout bon
fr: valide, je valide, nous validons, oui pour moi, avis favorable, mon ok, ca marche, parfait pour moi
fr: tout me convient, donne mon .. accord, bat, je signe, oui, ok, mon soutien, aval, en ordre, est en ordre
fr: nickel, entendu, parfait, soutien, entierement d'accord, adopte, j'adopte, vote pour, pour, c'est valide
fr: impeccable, accorde
es: apruebo, aprobado, aprobada, aprobamos, aprobacion, visto bueno, conforme, de acuerdo
es: por mi parte .. bien, me parece bien, luz verde, doy el si, a favor, todo ok, todo en orden, todo bien
es: esta bien, esta perfecto, me parece perfecto, mi ok, vobo, lo veo bien, muy bien, por mi perfecto
es: por mi ok, estoy conforme, cuenten con mi voto, tiene mi voto, ok, si, mi voto, encantado, encantada
es: en orden, redondo, perfecto, tienen mi aprobacion, autorizado, autorizo, mi autorizacion, conformidad
es: vale, de acuerdo en todo, listo, va que va
de: genehmigt, genehmige, freigegeben, freigabe, einverstanden, stimme zu, zugestimmt, zustimmung
de: von mir aus, passt, in ordnung, gebe .. frei, gebe ich frei, mein ok, mein ja, meinen segen
de: grunes licht, geht klar, alles gut, alles klar, alles bestens, ja von mir, ok von mir, bin dafur, dafur
de: kann so, fur mich ok, fur mich in ordnung, fur mich passt, ok, okay, ja, mein segen, abgenickt
de: in butter, alles in butter, meine zustimmung, bin einverstanden, befurworte, meine freigabe, perfekt
de: okay von mir, segen, daumen hoch, gebe grunes licht, passt so, passt fur mich, stimmen zu
de: stimme gerne zu, stimme dem zu, stimme der veroffentlichung zu, stimme der ausgabe zu
de: stimme dem text zu, stimme dem versand zu, stimme voll zu
pt: aprovo, aprovado, aprovada, aprovamos, aprovadissimo, aprovacao, de acordo, concordo, tudo certo
pt: tudo bem, tudo ok, por mim .. bem, por mim ok, sinal verde, luz verde, meu ok, a favor, esta otimo
pt: esta bom, voto favoravel, tem o meu voto, sim, ok, aval, liberada, liberado, libero, fechado
pt: tudo em ordem, autorizo, autorizado, apoiado, apoio, concordo plenamente, perfeito
it: approvo, approvato, approvata, va bene, d'accordo, via libera, nulla osta, il mio ok, per me ok
it: per me va, favorevole, per me si, a posto, perfetto, benestare, si, ok, va benissimo, benissimo
it: autorizzo, sono favorevole, tutto a posto, approvazione, tutto bene, confermo
nl: akkoord, goedgekeurd, keur .. goed, prima, in orde, groen licht, wat mij betreft, mee eens
nl: ziet er goed uit, ja, ok, oke, goed zo, eens, piekfijn, helemaal goed, uitstekend, instemming, fiat
sv: godkan*, godkand, ser bra ut, helt ok, okej fran mig, ok fran mig, klartecken, gront ljus, tillstyrk*
sv: bifall*, ja, ok, okej, helt okej, ja tack, godkannande, jag godkanner, klart
da: godkendt, godkjent, godkender, i orden
pl: zatwierdzam, zgadzam sie, akceptuje, zgoda, tak, ok
ru: соглас*, одобр*, утвержда*, поддерживаю, не против, все хорошо, все в порядке, за, даю добро, добро
ru: всё верно, да, ок, согласие, утверждаем, одобряем, хорошо, годится, поддерживаем, принято, всё в порядке
tr: onaylıyorum, onaylandı, uygundur
ja: 承認, 了承, 賛成, 同意, 賛同, 結構です, 結構かと, 問題ありません, 問題ございません, 問題ない, 問題なし
ja: 差し支えありません, 差し支えございません, よろしいです, よろしいかと, 良いと思, いいと思, 大丈夫
ja: オーケー, okです, 異存, 支障ありません, 可とし, 申し分, ばっちり, 文句なし, 差し支えない, goです, goで
ja: ok, 異議なし, 結構に存じ, 良好, 完璧, 承諾, 許可します, よろしゅう, 可です, 差支えありません
ja: 差支えございません, これでお願いします, これでいい, これで結構, これでよ
zh: 同意, 批准, 赞成, 贊成, 没问题, 沒問題, 没有问题, 沒有問題, 无问题, 無問題, 通过, 通過, 核准, 支持
zh: 可以的, 认可, 認可, 很好, ok, 可以, 行, 好, 照准, 赞同, 贊同, 完全赞成, 无误, 無誤, 妥, 妥当, 妥當, 准予
ko: 승인, 동의, 찬성, 문제없, 문제 없, 좋습니다, 괜찮습니다, 이상없, 이상 없, 오케이, 재가, 네, 문제없습니다
ko: 문제 없습니다, 괜찮, 좋아요, 승낙, 허가, ok
ar: موافق, أوافق, اوافق, نوافق, موافقة, موافقتي, لا مانع, جاهز, معتمد, أعتمد, أؤيد, نعم, موافقون, الموافقة
ar: أعجبتني, تمام, جيد
th: อนุมัติ, เห็นชอบ, เห็นด้วย
id: setuju, menyetujui
""")

# Leave to send.
SEND = phrases("""
en: send it, send it out, send it off, send this, send away, go ahead, off it goes, off you go, off it .. go
en: let it go, let it out, let it fly, can go, may go, could go, good to send, you can send, you may send
en: you can publish, you may publish, publish it, publish, ship it, ship, fire away, please proceed, proceed
en: release it, please release, out with it, print it, roll it, circulate, distribute, you can circulate
en: hit send, press send, push the button, press the button, let's go, let it roll, can be sent, may be sent
en: can be published, may be published, be issued, free to send, free to publish, send as is, can leave
en: may leave, can be released, can be distributed, may be distributed, can be circulated, mail it
en: let her go, carry on, please dispatch, dispatch, please issue, issue it, print, let them print it
en: get it out, get it out there, roll the presses, do it, go, go go, go go go, may distribute
en: can distribute, please distribute, please publish, please send, send, please circulate
en: you may circulate, may circulate, mail it out, ready to be mailed, ready to be sent, ready to send
en: set it free, let fly, put it out, post it, let it sail, off with it, away with it, on its way
en: let us send, you may send it, may be issued, can be mailed, free to go, clear to go, fire it off, run it
en: run with it, forward march
fr: vous pouvez .. envoyer, vous pouvez .. diffuser, vous pouvez .. publier, peut partir, peut etre envoye
fr: peut etre diffuse, peut etre publie, vous pouvez y aller, allez-y, bon envoi, envoyez, diffusez, publiez
fr: a diffuser, tu peux envoyer, go, peut sortir, on peut envoyer, on peut diffuser, on peut y aller
fr: vous pouvez l'envoyer, vous pouvez le diffuser, vous pouvez, on envoie, on publie, on diffuse
fr: envoyez-le, publiez-la, publiez-le, envoyez-la, bonne diffusion, bonne publication, y aller, allez
fr: partez, c'est parti, vas-y, expediez, en route, roulez, il peut etre diffuse, elle peut etre diffusee
fr: peut etre envoyee, peut etre publiee, a envoyer
es: adelante, pueden enviar*, puede enviar*, pueden publicar*, puede publicar*, pueden difundir*
es: puede salir, envienlo, enviadlo, publiquen*, mandenlo, mandalo, mandelo, que salga, que se envie
es: puede ir, envielo, difundanlo, pueden mandar*, dale, sin mas, pueden proceder, procedan
es: pueden distribuir*, puede publicarse, puede enviarse, puede difundirse, que se publique, publiquese
es: enviese, difundase, envien, envialo, envienla, publiquenlo, publicad*, que se difunda, orale
es: puede circular, dale para adelante, manden*, pasen a publicar, a publicar, hagan el envio
es: proceder con el envio, pueden seguir, denle, denle adelante
de: kann raus, kann so raus, raus damit, raus, bitte versenden, kann versendet, kann verschickt, darf raus
de: kann rausgehen, kann hinaus, so verschicken, so versenden, kann los, losschicken, schickt .. raus
de: kann gesendet, kann veroffentlicht, kann so gehen, bitte verschicken, kann gehen, darf so
de: kann so hinaus, schicken sie, versenden sie, bitte senden, ab damit, bitte rausschicken
de: gerne so veroffentlichen, veroffentlichen, bitte veroffentlichen, so veroffentlichen, bitte verteilen
de: verteilen, raus mit, versenden, verschicken, verschickt werden, versendet werden, abschicken
de: bitte abschicken, weg damit, ab die post, los, nur zu, kann an die leser, rausschicken, raussenden
pt: podem enviar, pode enviar, pode mandar, podem mandar, pode sair, pode publicar, podem publicar
pt: podem divulgar, pode seguir, pode ir, podem distribuir, sigam, siga, avancem, manda, mandem, em frente
pt: pode divulgar, pode disparar, podem avancar, divulguem, publiquem, enviem, podem soltar, pode soltar
pt: soltem, bora, mandar bala, podem seguir, seguir
it: potete inviar*, potete mandar*, mandate*, puo partire, potete pubblicar*, inviate*, pubblicate*
it: potete procedere, procedete, si puo mandare, si puo inviare, avanti, puo uscire, si puo pubblicare
it: potete spedir*, spedite*, pubblicate pure, mandate pure, inviate pure, spedite pure, si pubblichi
it: potete diffondere, procedere, si parta, puo andare, manda*, via
nl: mag weg, kan weg, mag eruit, kan eruit, kan de deur uit, mag de deur uit, stuur maar, verstuur maar
nl: kan verstuurd, mag verstuurd, mag verzonden, kan verzonden, ga je gang, versturen maar
nl: mag verzonden worden, versturen, verzenden, de deur uit, verstuur, verstuur het, publiceren, uitsturen
nl: mag de wereld in
sv: kor, skicka, kan skickas, kan ga ut, far ga ut, ga ut, skicka ut, kan publiceras, far skickas, ivag
sv: skicka ut det, skicka ivag, publicera, kor pa, kor hart, tryck pa knappen
ru: можно отправлять, можно рассылать, можно публиковать, отправляйте, публикуйте, рассылайте
ru: можно выпускать, выпускайте, можете отправлять, можете публиковать, можете рассылать, пускайте
ru: в рассылку, выпускаем, рассылаем, отправляем, в печать, пусть идёт, пусть идет, печатайте, публиковать
ru: рассылать, отправлять, запускайте
pl: mozna wysylac, wysylajcie, puszczajmy
ja: このまま送, このまま出, このまま配信, このまま発行, このまま進め, このまま発信, このまま公開
ja: 送信してください, 配信してください, 配信をお願い, 発行してください, 発行していただいて結構
ja: 進めてください, 進めて下さい, お進めください, 発送してください, 出してください, 配信いただいて
ja: 送っていただいて, 配信可, 送付いただいて, お送りください, 送ってください, 送信お願い, 発信してください
ja: 配信してくだ, 公開してください, お送りくださ, 進めていただ, 出していただ, 発送をお願い, 発行をお願い
ja: 発行お願い, 配信お願い, お進めくださ, どうぞ, 発行に, 配信に
zh: 可以发, 可以發, 可发, 可發, 请发, 請發, 发吧, 發吧, 发布吧, 发出吧, 照发, 可以发布, 可以发送, 可以寄
zh: 可以刊, 可以出, 寄出吧, 發出, 发出去吧, 直接发, 刊发, 刊發, 发送, 發送, 发布, 發布, 发出, 发出去, 印发
zh: 印發, 付印, 下发, 放行, 可以印, 发, 發, 推送, 群发
ko: 발송하, 발송해, 배포하, 배포해, 보내셔도, 보내주세요, 보내 주세요, 내보내, 진행해, 진행하, 발행하
ko: 발행해, 나가도, 발송, 배포, 발행, 게재, 보내도, 내도 됩니다, 내셔도, 진행, 올리셔도
ar: للنشر, يمكنكم النشر, يمكنكم الإرسال, انشروا, أرسلوا, على النشر, يمكن نشر, يمكن إرسال, تفضلوا, بالنشر
ar: بالإرسال, يمكنكم إرسال, بنشرها, بنشره, انشروها, انشروه, أرسلوها, أرسلوه, إرسالها, الإرسال, يمكن توزيع
ar: وزعوها
th: ส่งได้, เผยแพร่ได้
""")

# That nothing is to be changed, or spoken against: taken out before anything else is looked for.
NOTHING = phrases("""
en: nothing to add, nothing to change, nothing to correct, nothing to complain about, nothing to object
en: nothing against, nothing to declare, nothing to say against, nothing to report, nothing further
en: nothing more to add, nothing else, nothing to take away, nothing from my side, nothing wrong
en: nothing from me, nothing to fix, nothing to amend, nothing to remark, nothing to quarrel with
en: nothing to criticise, nothing i would change, nothing that needs, no objection*, no .. objection*
en: no changes*, no .. changes, no change, no comment*, no .. comments, no remarks, no .. remarks
en: no corrections, no .. corrections, no edits, no amendments, no concerns, no .. concerns, no complaints
en: no reservations, no .. reservations, no issue, no issues, no problem, no problems, no need to change
en: no need to wait, no notes, no further .. needed, no suggestions, no quibbles, no qualms, no mistakes
en: no errors, no typos, no hesitation, not a comma, not a word, without change*, without .. changes
en: without reservation*, without comment*, without objection*, without hesitation, without any .. changes
en: don't wait for me, do not wait for me, don't change a thing, don't change a word
en: wouldn't change a thing, would not change a thing, would not change a word, wouldn't change a word
en: wouldn't touch a thing, as is, as it is, as it stands, do not object, don't object, found nothing
en: find nothing, see nothing, can't fault it, cannot fault it, hard to fault, could not find anything
en: couldn't find anything, found no*, cannot find anything, can't find anything, not see any, see no reason
en: have no .. problem, no further questions, nothing there, zero comments, zero changes
en: not a single .. word, never .. better, couldn't be better, could not be better, do not have any
en: don't have any, have not any, i have nothing, have nothing, nothing is missing, nothing missing
en: change nothing, not a thing, not a word to change, don't have any problem*, do not have any problem*
en: have any problem*, nothing jumped out, nothing which would prevent, nothing that would prevent
en: nothing to prevent, no need to touch, without modification*, no corrections to propose
en: no suggestions to make, nobody had a correction, no remarks to make, how it is, like it is
en: just as it is, exactly as it is, in its present form, what more could one want, nothing to quibble
en: nothing amiss, nothing stands in the way, no reason not to, no reason to hold, not a thing to change
en: not one word, no changes to suggest, no further changes, nothing to be changed, nothing to be added
en: nothing should be changed, don't hold it up, do not hold it up, not hold it up, no improvements
en: couldn't find a, could not find a, looked for mistakes and found none, found none, no mistake*
en: no corrections needed, no hesitation*, no need for changes, all correct, is correct, are correct
en: everything correct, everything is correct, correct, nothing against it, have no remarks
en: have no comments, looked for mistakes, excuse the typos, excuse typos, sorry for typos
en: as soon as it's public, as soon as it is public, when the maples, i'd been asked to, i've been asked to
en: i was asked to, what more could one want?, as far as i'm concerned, for what concerns me
en: as far as i am concerned, correction we asked for, corrections we asked for, changes we asked for
en: changes i asked for, correction i asked for, corrections i asked for, my changes, my corrections
en: have been made, were made, see no obstacle, see no problem, no obstacle*
fr: rien a redire, rien a ajouter, rien a signaler, rien a changer, rien a modifier, rien a corriger
fr: rien contre, aucune objection, aucune remarque, aucun commentaire, pas d'objection*, pas de remarque*
fr: pas de commentaire*, sans reserve*, sans modification*, sans changement*, en l'etat, tel quel
fr: telle quelle, tel que, aucune modification, aucun changement, ne change* rien, n'y change* rien
fr: rien de particulier, aucune reserve, aucune observation, pas d'observation*, pas une virgule
fr: aucune correction, aucun probleme, pas de probleme, sans hesitation, sans hesiter, rien .. a dire
fr: je n'ai rien, n'ai rien trouve, pas de souci, aucun souci, aucune remarque a formuler
fr: aucune modification a, n'ai aucune, rien a dire, laissez tout, tout comme c'est, comme il est
fr: comme elle est, sans remarque*, sans commentaire*, pas la moindre, aucune faute, aucune erreur
fr: n'ai pas de remarque*, n'ai pas d'objection*, n'ai rien a, pas d'objections, rien a reprendre
fr: rien ne s'oppose, rien trouve, au fin fond
es: nada que objetar, nada que anadir, nada que agregar, nada que cambiar, nada que decir, nada en contra
es: nada que corregir, sin objecion*, sin cambios, sin comentarios, sin observaciones, sin mas, sin reservas
es: sin reparos, no tengo .. objecion*, no tengo .. comentarios, no tengo .. observaciones, ninguna objecion
es: ningun cambio, ningun comentario, no hay .. objeciones, no veo .. problema*, tal cual, tal como esta
es: asi como esta, no cambiaria nada, no tengo nada, no tengo .. reparos, ni una coma
es: no le quito ni le pongo, no le falta ni le sobra, no encuentro nada, no encontre nada
es: no encontre errores, ningun problema, ningun reparo, sin problema*, encuentro nada que
es: tengo nada que objetar, no tengo nada que, nada por corregir, nada por agregar, ni una tilde
es: sin correcciones, sin modificaciones, no veo inconveniente*, sin inconveniente*, ningun inconveniente
es: no hay inconveniente*, no tengo inconveniente*, sin peros, no falta nada, sin errores, todo correcto
es: correcto, no tengo correcciones
de: nichts hinzuzufugen, nichts einzuwenden, nichts auszusetzen, nichts dagegen, nichts zu andern
de: nichts zu beanstanden, nichts zu meckern, keine einwande*, keinerlei einwande, keine anderung*
de: keine anmerkung*, keine bedenken, keine kommentare, keine korrekturen, ohne anderung*
de: ohne einschrankung*, ohne vorbehalt*, habe nichts, nichts gefunden, keine fehler, kein einwand
de: ohne einwande, keine beanstandung*, unverandert, nichts zu erganzen, kein komma, ohne bedenken
de: nichts anzumerken, nichts zu bemangeln, nichts im wege, keinen anderungsbedarf, kein anderungsbedarf
de: keinen grund, nichts mehr, kein fehler, so wie sie ist, wie es ist, so wie es ist, keine wunsche
de: keine weiteren, alles richtig, alles korrekt, kein problem, keine probleme, guten morgen
pt: nada a opor, nada a acrescentar, nada a objetar, nada a mudar, nada contra, nada a alterar
pt: nada a corrigir, nada a apontar, sem ressalvas, sem objecoes, sem alteracoes, sem comentarios
pt: sem reparos, sem reservas, nenhuma objecao, nenhuma alteracao, nao tenho .. objecoes, nao tenho nada
pt: nao mudaria nada, sem mais, sem restricoes, tal como esta, nem uma virgula, nada a reparar
pt: sem alteracao, nenhum reparo, nenhuma ressalva, nenhum problema, nenhuma correcao, sem correcoes
pt: como esta, nao vejo problema*, nao encontrei nada, nada a declarar, sem problema*
it: nulla da aggiungere, nulla da eccepire, niente da aggiungere, niente da dire, nessuna obiezione
it: nessuna osservazione, nessuna modifica, nulla in contrario, senza modifiche, senza riserve
it: niente da cambiare, niente in contrario, cosi com'e, nessun commento, nessun problema, nulla da ridire
it: non ho .. obiezioni, non ho nulla, non ho niente, niente da ridire, nulla da segnalare, nessun rilievo
it: nulla da correggere, niente da correggere, nulla da cambiare, nessuna correzione, senza osservazioni
it: nessuna riserva, nessun errore, tutto corretto
nl: geen bezwaar, geen bezwaren, geen opmerkingen, geen .. opmerkingen, niets toe te voegen
nl: niets op aan te merken, geen wijzigingen, geen op- of aanmerkingen, niks op aan te merken
nl: zonder wijzigingen, ongewijzigd, niets tegen, niks toe te voegen, niets te verbeteren, geen aanmerkingen
nl: niets te wijzigen, geen fouten, zonder opmerkingen, geen enkel bezwaar
sv: inga invandningar, inga synpunkter, inget att invanda, inget att tillagga, inga andringar
sv: inga kommentarer, utan andringar, inga anmarkningar, inget att anmarka, som den ar
sv: ingenting att invanda, inte en bokstav, inget att andra, inga fel, inga hinder, inget hinder
sv: inget att anmarka pa, inget emot, inga fragor
ru: возражений нет, нет возражений, замечаний нет, нет замечаний, без замечаний, без изменений
ru: без возражений, ничего менять, не возражаю, вопросов нет, ничего добавить, в таком виде, нечего добавить
ru: претензий нет, нет вопросов, не имею возражений, замечаний не имею, возражений не имею, поправок нет
ru: правок нет, исправлений нет, без правок, без поправок, ошибок нет, ошибок не нашёл, ошибок не нашел
ru: ошибок не нашла, не нашёл, не нашла, против ничего не имею, нечего исправлять, ничего не нужно менять
ru: нет претензий, всё верно
ja: 修正は不要, 修正の必要は, 修正点はありません, 修正点はございません, 修正はありません, 修正はございません
ja: 修正なし, 変更なし, 変更の必要は, 訂正なし, 意見はありません, 意見はございません, 意見ありません
ja: 異議ありません, 異議はありません, 異議ございません, 異議なし, 異議はございません, 異存ありません
ja: 異存はありません, 異存ございません, 異存はございません, 異存なし, コメントはありません
ja: コメントありません, コメントはございません, 指摘事項はありません, 指摘はありません
ja: 直すところはありません, 直すところはない, 特にありません, 特にございません, 特になし, 意見なし
ja: 反対しません, 修正箇所はありません, 修正すべき点はありません, 修正すべき点はございません
ja: 気になる点はありません, 気になる点はございません, 加えることはありません, 申し上げることはありません
ja: 誤字もありません, 間違いはありません, 修正の必要な箇所は見当たり, 見当たりません, 見当たら, 変更は不要
ja: 変更不要, 修正不要, 訂正の必要は, 訂正は不要, 変更の必要な, 修正すべき箇所は, 直す点は, 直す箇所は
ja: ご指摘することは, 指摘することは, 付け加えることは, 異論ありません, 異論はありません, 異論ございません
ja: 異論はございません, 異論なし, 修正等は, 申すことは, 誤りはありません, 誤字脱字も, 訂正箇所はありません
ja: 問題点はありません, 文句ありません
zh: 没有意见, 沒有意見, 无意见, 無意見, 没意见, 沒意見, 无异议, 無異議, 没有异议, 沒有異議, 没异议, 不用改
zh: 无需修改, 無需修改, 不需要修改, 不必修改, 没有需要改动, 没有需要修改, 沒有需要修改, 没有修改意见
zh: 無修改意見, 无修改意见, 没什么要改, 没什么可改, 没有补充, 无补充, 一字不改, 沒有補充, 不必再改
zh: 没有其他意见, 無其他意見, 无其他意见, 沒什麼要改, 不用再改, 没有错误, 沒有錯誤, 未发现问题, 未發現問題
zh: 没发现问题, 没发现错误, 未发现错误, 没有修改, 没有改动, 没挑出, 没找到, 無須修改, 无须修改, 不用再修改
zh: 没有什么要改, 挑不出, 毫无意见, 没有任何意见, 没有什么意见, 没有不妥
ko: 이의 없, 이의없, 이견 없, 이견이 없, 이의가 없, 이의는 없, 의견 없, 의견은 없, 의견이 없, 수정할 부분 없
ko: 수정할 부분이 없, 수정할 곳이 없, 고칠 곳이 없, 고칠 데가 없, 수정 없이, 수정 사항 없, 수정사항 없
ko: 수정할 것이 없, 특이사항 없, 반대하지 않, 수정할 부분은 없, 고칠 부분이 없, 고칠 부분은 없, 고칠 곳은 없
ko: 수정할 곳은 없, 수정할 점이 없, 수정 없, 수정이 필요 없, 이의는 없습, 별다른 의견 없, 덧붙일 말
ko: 흠잡을 데, 오타도 없, 틀린 곳이 없, 손댈 곳, 추가 의견 없, 추가 의견은 없, 의견없
ar: لا ملاحظات, لا اعتراض, لا مانع, بدون تعديل, دون تعديل, ليس لدي أي اعتراض, ليس لدي اعتراض
ar: ليس لدي ملاحظات, ليس لدي أي ملاحظات, ليس عندي, لا توجد لدي, لا تعديلات, لا يوجد لدي, دون تحفظ, بلا تحفظ
ar: كما هو, كما هي, ليس لدي ما, لا توجد ملاحظات, لا تحفظ, لا أي اعتراض, لا يوجد اعتراض, لا تعديل
ar: لا يوجد لدي أي, لا تغيير, لا شيء, لا أخطاء
""")

# What may stand beside the words of an approval in its clause: who, what, and how gladly.
BESIDE = phrases("""
en: i, i'm, i've, we, we're, me, my, us, our, you, your, it, it's, is, this, that, the, a, an, am, are, be
en: been, being, so, and, yes, ok, okay, all, from, for, to, by, with, of, on, in, at, as, very, quite
en: fully, just, can, may, now, please, do, have, has, had, there, will be, side, end, part, perspective
en: view, point, position, text, issue, newsletter, number, draft, edition, document, content, contents
en: whole, entire, everything, both, hereby, herewith, gladly, happily, happy, glad, pleased, good, great
en: fine, perfect, perfectly, excellent, vote, verdict, answer, reply, mail, message, decision, confirm
en: confirming, confirmed, granted, given, give, giving, full, behalf, member, body, cag, country, national
en: committee, secretariat, delegation, organization, organisation, again, here, too, as well, also
en: completely, totally, absolutely, entirely, wholly, really, any, more, further, publication, distribution
en: release, dispatch, circulation, subscribers, readers, lists, everyone, world, off, out, away, today
en: immediately, right away, straight away, whatsoever, whatever, at all, sending, publishing, find, found
en: see, seen, it as, thus, then, let, get, got, pleasure, joy, both hands, two thumbs up, warmly, heartily
en: wholeheartedly, hearty, and clear, read, having, after, reading, careful, carefully, wonderful, nice
en: well, this is, i can, i do, i hereby, formally, officially, o.k, approve, approved, how, make
en: convenience, in favour, those, among, count, my own, present, current, one, one's, this one, 's, without
en: modification, opinion, gave, i say, say, hence, looks, look, ready, members, we all, all of us
en: both of us, myself, ourselves, as far as, i'm concerned, concerned, big, simply, very much
en: with compliments, my compliments, compliments, already, straight, dear, friends, colleagues, sirs
en: editors, thing, congratulations, thanks, thank you, if, consider, 've, ve, regard, which, prevent
en: have no, only, quickly, asap, finally
fr: je, j', j'ai, nous, vous, me, moi, mon, ma, notre, le, la, les, l', ce, c', cet, cette, ca, c'est, est
fr: suis, sommes, de, d', du, des, a, au, aux, pour, par, et, oui, ok, bien, tout, tres, bon, cote, part
fr: texte, numero, bulletin, lettre, document, infolettre, donne, donnons, avec, plaisir, volontiers
fr: pleinement, entierement, totalement, parfaitement, donc, y, en, etre, peut, pouvez, peux, ici, votre
fr: diffusion, publication, l'envoi, envoi, diffuser, publier, envoyer, l'envoyer, le diffuser, le publier
fr: sans, soucis, souci, parfait, confirme, approbation, accord, avis, mes, deux mains, compter, sur, qui
fr: il, elle, nos, deux, tous, moi-meme, contenu, content, chers, qu'il, que, merci, rien, paraissent
fr: parait, soit, editions, la lettre, bref
es: yo, lo, la, el, le, les, los, las, me, mi, nos, nosotros, este, esta, esto, es, estoy, estamos, por
es: para, de, del, en, con, a, al, y, si, ok, todo, muy, bien, parte, lado, texto, boletin, numero
es: documento, edicion, doy, damos, gusto, mucho, plenamente, totalmente, completamente, que, se, ha, he
es: hemos, queda, tiene, tienen, su, publicacion, difusion, envio, publicar, difundir, enviar, mas, sin, da
es: un, una, pueden, puede, nomas, tal, cual, mio, nuestra, nuestro, cuenten, asi que, queridos, amigos
es: contenido, encuentro, la edicion, ya, gracias, todos, ambas, lenguas, versiones, objetar, corregir
es: ocasion
de: ich, wir, mir, uns, mein, meine, meiner, meinerseits, unser, unsere, unserer, seite, sicht, der, die
de: das, den, dem, ein, eine, es, sie, ist, sind, bin, habe, haben, hat, von, aus, fur, mit, zu, zur, zum
de: und, ja, ok, so, gerne, gern, hiermit, damit, ausgabe, nummer, text, newsletter, versand
de: veroffentlichung, freude, voll, ganz, alles, sehr, gut, kann, darf, werden, erteilt, erteile, gebe
de: bitte, raus, hinaus, dagegen, dann, nur zu, wie, vorliegend, vollkommen, vollig, absolut, auch, im
de: namen, jetzt, rausgehen, gehen, heute, sofort, inhalt, meinen, an, kolleginnen, kollegen, stimme, am
de: beiden, beide, sprachen, sprachfassungen, einfach, danke, unsererseits, keinerlei, machen
pt: eu, nos, me, mim, meu, minha, nossa, nosso, o, a, os, as, um, uma, este, esta, isso, e, estou, estamos
pt: de, do, da, dos, das, em, no, na, por, para, com, sim, ok, tudo, muito, bem, bom, parte, lado, texto
pt: boletim, numero, edicao, documento, plenamente, totalmente, prazer, gosto, que, se, foi, dou, damos
pt: pode, podem, publicacao, envio, divulgacao, publicar, divulgar, enviar, ta, ja, sua, bala, tem, meus
pt: temos, obrigado, obrigada, abracos, conteudo, por isso, plena
it: io, noi, mi, me, il, lo, la, le, gli, i, un, una, questo, questa, e, sono, ho, per, da, di, del, della
it: con, a, si, ok, tutto, molto, bene, parte, mia, nostra, testo, numero, bollettino, documento, pienamente
it: volentieri, piacere, pure, do, dal, mio, punto, vista, pubblicazione, invio, diffusione, cosi, inviare
it: pubblicare, grazie, contenuto, ne, tutti, volta, nostro, ho letto, qui
nl: ik, wij, we, me, mij, ons, mijn, de, het, een, dit, deze, is, ben, zijn, heb, van, voor, met, en, ja, ok
nl: goed, helemaal, volledig, tekst, nummer, nieuwsbrief, kant, betreft, wat, ga, hierbij, graag, er, zo
nl: maar, publicatie, verzending, mee, hiermee, dank, hoor, onze, inhoud, allemaal, akkoord
sv: jag, vi, mig, oss, min, var, den, det, detta, en, ett, ar, har, av, for, med, och, ja, ok, bra, helt
sv: texten, numret, nummer, utgavan, sida, fran, harmed, garna, att, som, kan, nyhetsbrevet, till, mycket
sv: bara, ut, tack, innehall, innehallet, ivag, glatt
ru: я, мы, мне, мой, моя, моей, нашей, с, со, от, к, в, на, и, да, ок, это, этот, выпуск, выпуска, выпуском
ru: номер, номера, текст, текста, текстом, бюллетень, бюллетеня, полностью, стороны, для, меня, все, всё
ru: публикацию, публикации, рассылку, рассылки, его, можно, так, у, нас, спасибо, содержанием, свое, своё
ru: даю, дам, ничего, коллеги, за
pl: ja, nie mam, uwag, tak, jest, to
ja: 本件, 本号, 今号, 今回, この, その, 内容, 文面, 原稿, 全体, すべて, 全て, 私, 当方, こちら, 小職, 弊会
ja: 特に, 特段, とくに, 何も, はい, ので, ため, として, としては, からは, より, にて, まま, いたします
ja: 致します, いたしました, 致しました, いたし, します, しました, して, です, と思います, と存じます, かと
ja: 思います, 存じます, ございません, ありません, ございます, ください, 下さい, いただいて, 頂いて, 大変
ja: とても, 異議, 異論, 修正, 確認, 発行, 配信, 送信, 発送, 公開, 送付, お願い, お, ご, の, は, を, が, に
ja: で, も, と, ok, 結構, よろしい, 喜んで, 上, 、, 可能, 旨, 間違い, 全面的, 拝見, 拝読, ました, ます, し
ja: 通り, とおり, 進め, 頂き, いただき, では, それで, 原案, 案, この号, 号, 発表, 存じ上げ, 小職より, 当会
ja: みな, 全員, 皆, 一同, 予定通り, 予定どおり, 速やかに, ぜひ, 是非, そのまま, 中身, 方, ほか, また, 上記
ja: 申し上げ, よろしくお願い, 良い, いい, どお, 良い号, 号だ, だ
zh: 我, 本人, 我们, 我們, 我方, 本期, 这期, 這期, 此期, 该期, 全文, 内容, 內容, 通讯, 通訊, 简报, 簡報, 稿件
zh: 文稿, 完全, 对, 對, 此, 都, 均, 也, 就, 了, 的, 吧, 请, 請, 即可, 发布, 發布, 发送, 發送, 发出, 發出
zh: 发行, 發行, 出版, 刊发, 按, 这样, 這樣, 这边, 這邊, 很, 是, 予以, 以, 照, 原样, 没, 有, 已, 可, 可以
zh: 出去, 表示, 一致, 投, 票, 发, 寄, 稿, 定稿, 此稿, 按此, 照此, 按计划, 按計劃, 直接, 尽快, 儘快, 大家
zh: 全体, 同仁, 他, 她, 其, 对此, 能, 谢谢, 謝謝, 我们组, 随时, 隨時, 現在, 现在, 给, 读者, 讀者, 受, 委托
zh: 委員, 那, 那么, 那就, 大体, 版
ko: 저는, 저희는, 제, 저, 본, 이번, 호, 호의, 호를, 이, 내용에, 내용, 원고, 대로, 그대로, 이대로, 특별한
ko: 별다른, 전혀, 전체, 모두, 네, 예, 합니다, 하겠습니다, 했습니다, 드립니다, 습니다, 니다, 으며, 으니, 므로
ko: 셔도, 셔도 됩니다, 됩니다, 주세요, 주십시오, 좋습니다, 발송, 발행, 배포, 게재, 진행, 해도, 해, 하셔도
ko: 하여, 하고, 하며, 에, 을, 를, 은, 는, 가, 으로, 로, 의, 도, 하, 시면, 요, 음, 함, 저도, 우리, 저희
ko: 위원회, 바로, 예정, 예정대로, 시기, 바랍니다, 부탁드립니다, 부탁합니다, 하시, 하세요, 하십시오, 입니다
ko: 이므로, 되겠습니다, 보내, 그냥, 감사합니다, 대하여, 대해, 전적으로, 기꺼이, 있습니다, 있, 것, 에는, 늘
ko: 주시기, 보이니, 보이, 어, 니, 주, 지금, 언제든
ar: أنا, نحن, من, جانبي, جهتي, ناحيتي, على, هذا, العدد, النشرة, النص, نشر, نشره, نشرها, النشر, إرسال, إرساله
ar: الإرسال, تماما, تماماً, كاملة, بالكامل, لدي, لدينا, عندي, إلى, في, و, لا, أي, ي, ه, ها, ال, ب, ل, محتوى
ar: المحتوى, مضمون, جميع, كل, جدا, شكرا, ما, فيه, فيها, عليه, عليها, أعطي, إنني, إني, أنني, جانبنا, بكل
ar: سرور, فلا
th: ครับ, ค่ะ, คะ
""")
