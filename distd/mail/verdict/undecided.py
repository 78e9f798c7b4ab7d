"""What leaves a verdict open: waits, doubts, questions, the views of others, receipts.

How the tables are written is said in `phrases`.
"""

from __future__ import annotations

import re

from distd.mail.verdict.phrases import Phrases

LATER = Phrases(
    "later",
    """
en: i shall, i will, i'll, we will, we shall, we'll, tomorrow, tonight, later, monday, tuesday, wednesday
en: thursday, friday, saturday, sunday, next week, wait, give me, need more time, more time, not yet
en: haven't, have not, hasn't, has not, had time, no time, by noon, this evening, this afternoon, will read
en: will look, i'll look, i'll read, will have a look, will come back, get back to, will revert, revert
en: will answer, will reply, will let you know, let you know, hold on, hold, in the evening, bear with
en: hours, extension, on my list, will send, will check, want to read, want to check, need to read
en: need to check, abstain*, reminder, deadline, postpon*, delay it, in a moment, shortly, pass on this
en: unable to, could not open, couldn't open, cannot open, can't open, over the weekend, after the weekend
en: this weekend, at the weekend, on the weekend, few days, two days, three days, some days, more days
en: couple of days, days to read, another day or
en: send it again, send again, resend, re-send, send me, reading it on, read it on, i mean, i meant
en: still discussing, we are still, are still, yet to, two more days, one more week, another week, still reading
en: i'm still reading, send it to me, send it to us, send it to my, send it over to me, send them to me, sent to us
en: post it to me, mail it to me, to my new address, send us, forward it to me, send it to the archive
en: send it round to me, after lunch, to paul, with fever, in bed, when i'm up, discuss with, put this in writing
en: ring me, before you have heard from me
fr: demain, ce soir, plus tard, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, attend*
fr: semaine prochaine, pas encore, je reviens vers, vous reponds, repondrai, laissez-moi, donnez-moi
fr: temps de, bientot, d'ici, je lirai, je vais lire, je vais regarder, je regarde, m'abstiens, abstention
fr: jours, un delai, delai, bien recu, je vous dirai, apres-demain, patienter, a lire, dans la matinee
fr: demain matin, lundi matin, se reunit, un report, sursis, encore de moi, pas encore de, je lis encore
fr: en cours de lecture, je suis en train de, envoyez-moi, envoie-moi, m'envoyer
es: manana, esta noche, mas tarde, lunes, martes, miercoles, jueves, viernes, sabado, domingo, esper*, denme
es: deme, dame, todavia, aun, proxima semana, tiempo, les respondo, respondere, les digo, me abstengo
es: abstencion, lo leo, lo leere, lo miro, lo revisare, luego, plazo, pronto, aviso, avisare, les aviso
es: unos dias, dos dias, tres dias, mas dias, dias mas, pocos dias, por ahora, sigo leyendo, todavia no, aun no
es: estoy leyendo, la estoy leyendo, lo estoy leyendo, una semana mas, pido una semana, falta el mio, faltan dos
es: envienme, mandenme, enviame, mandame
de: morgen, heute abend, spater, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, warten
de: warte, noch nicht, nachste woche, melde mich, gebt mir, geben sie mir, enthalte, enthaltung, tage, bald
de: abend, schaue ich, lese ich, werde ich, ich werde, komme ich nicht, bedenkzeit, gedulden, mehr zeit
de: keine zeit, noch zeit, etwas zeit, zeit bis, zeit zum, wenig zeit, frist, aufschub, ich lese noch, lese noch
de: noch nicht werten, voreilig, fehlt noch, muss ich erst, erst mit, erst lesen
pt: amanha, hoje a noite, mais tarde, segunda, terca, quarta, quinta, sexta, sabado, domingo, ainda
pt: proxima semana, tempo, respondo, abstenho, vou ler, leio, deem-me, me deem, aguard*, logo, em breve
pt: volto a, digo algo, retorno, uns dias, dois dias, tres dias, mais dias, poucos dias, alguns dias
pt: esperem, esperar, espere, esperem por, peco que esperem, falta ouvir, ainda nao, vejo depois, eu vejo depois
pt: depois vejo, nao decidiu
it: domani, stasera, domattina, piu tardi, lunedi, martedi, mercoledi, giovedi, venerdi, sabato, domenica
it: aspett*, ancora, tempo, vi faccio sapere, faro sapere, mi astengo, giorni, lo leggo, leggero, vi dico
it: prossima settimana, rispondo, manca ancora, arriva dopo, sto leggendo, sto ancora
nl: morgen, vanavond, later, maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, wacht*
nl: nog niet, volgende week, tijd, laat het weten, onthoud, dagen, kom er, kom erop, straks, uitstel, nog lezen
nl: moet ik nog lezen, moet er zelf nog aan beginnen, nog aan beginnen
sv: imorgon, i morgon, ikvall, senare, mandag, tisdag, onsdag, torsdag, fredag, lordag, sondag, vanta, annu
sv: nasta vecka, tid, aterkommer, avstar, dagar, hinner, har inte, laser, snart, fundera, fundera lite, aterstar
sv: annu inte, nar juristen
ru: завтра, вечером, позже, понедельник*, вторник*, среду, среды, четверг*, пятниц*, суббот*, воскресень*
ru: подожд*, пока не, ещё не, еще не, времени, отвечу, воздерж*, прочту, прочитаю, посмотрю, напишу, сообщу
ru: жду, следующей неделе, дайте, два дня, три дня, пару дней, несколько дней, пара дней, ждём, ждем, моего пока нет
ru: ещё читаю, еще читаю, читаю
ja: 明日, 後日, 後ほど, のちほど, 今夜, 今晩, 月曜, 火曜, 水曜, 木曜, 金曜, 土曜, 日曜, 来週, 週明け, 待っ
ja: お待ち, 待ち, 時間を, お時間, まだ, 保留, 返事, お返事, 回答し, 棄権, 読んでから, これから, までに
ja: 拝見し次第, 追って, 猶予, 読みます, 拝読します, 拝見します, 確認します, 確認いたします, 連絡します
ja: に聞く, に聞いて, に聞きます, に相談, 相談して, 相談します, 問い合わせ, 確認を取
ja: 検討し, 検討中, 検討いたし, 検討させ, 結論を待って, 休暇中, 以降に, 改めてご連絡, 理事会の結論
zh: 明天, 今晚, 稍后, 稍後, 周一, 周二, 周三, 周四, 周五, 周六, 周日, 下周, 下週, 週一, 週二, 週三, 週四
zh: 週五, 星期, 等我, 等一, 再回复, 再回覆, 还没, 還沒, 尚未, 时间, 時間, 弃权, 棄權, 再答复, 再说, 宽限
zh: 看完, 晚些, 请稍, 請稍, 给我, 給我, 过几天, 回头
zh: 我看看, 看一下, 看一看, 先看看, 仍在等待, 还在讨论, 還在討論, 讨论, 討論, 在等, 正在看, 还在看, 還在看, 拿不准
zh: 先听听, 先聽聽, 先问, 先問, 先请教, 先請教, 先请示, 先請示, 先确认, 先確認, 先商量, 商量一下, 再问, 再問, 问问
ko: 내일, 오늘 밤, 저녁, 나중, 월요일, 화요일, 수요일, 목요일, 금요일, 토요일, 일요일, 다음 주, 다음주, 기다려, 아직
ko: 시간, 보류, 답변, 답을, 회신, 기권, 읽어 보, 주말, 까지
ko: 못 읽, 확인하겠, 확인해 보겠, 살펴보겠, 읽겠, 읽어보겠, 검토 중, 검토중, 검토하겠, 검토해 보, 검토해보, 검토할
ko: 검토가 필요, 검토 후, 검토가 끝, 결정을 기다, 기다리고, 아직 이사회
ar: غدا, غداً, لاحقا, الاثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت, الأحد, انتظر, امهلوني, أمهلوني
ar: لم أقرأ, سأقرأ, سأرد, وقت, أسبوع, أمتنع, سأوافيكم, مهلة, سأطلع, بعد غد, مساء, يومين, لم أتمكن, لم يتسن
ar: قريبا, الصبر, ما زلنا ننتظر, ننتظر, ما زلت أقرأ
""",
)

OTHERS = Phrases(
    "others",
    """
en: he says, she says, he said, she said, says that, told me, tells me, asked me, said that, i hear, i heard
en: according to, his view, her view, their view, by whom, ask, asked, has approved, have approved
en: had approved, already approved, they approve*, the others, everybody else, everyone else, others
en: chair has, chair approved, chair is, boss, somebody else, someone else, another issue, other issue
en: last issue, previous issue, last month's, minutes, agenda, forward*, fwd, fyi, below is, see below
en: what he, what she, writes, wrote, not my field, out of my, not the right person, no expert
en: not an expert, wrong person, not competent, replaced, retired, colleague thinks, expense*, travel claim
en: budget approv*, invoice, meeting notes, report i, visa, room, hotel, they say, the one from, the ones from
en: the one by, will vote, my deputy will, my substitute will, votes in my place, votes for me, said the, quoth
en: take back my ok
fr: dit que, m'a dit, selon, d'apres, demandez, voyez avec, pas de mon ressort, proces-verbal, ordre du jour
fr: numero precedent, autre numero, transmets, je transfere, il trouve, elle trouve, pas competent*
fr: collegue, numero d'avant, dernier numero, compte rendu, votera, ma suppleante, mon suppleant, votera pour moi
fr: disait le, dit le
es: dice que, me dijo, segun, pregunt*, acta, orden del dia, numero anterior, otro numero, reenvio
es: no es mi tema, no me corresponde, consult*, colega, opina, numero pasado, votara, mi suplente, vota por mi
de: sagt, meint, laut, fragen sie, frag, protokoll, tagesordnung, letzte ausgabe, andere ausgabe
de: vorige ausgabe, nicht mein gebiet, nicht zustandig, kollege*, kollegin, leite weiter, findet, schreibt
de: stimmt ab, stellvertreter*, vertreterin
pt: diz que, disse, segundo, pergunt*, ata, numero anterior, encaminho, nao e da minha area, colega, acha
pt: vota a minha, vota o meu, suplente
it: dice che, secondo, mi ha detto, verbale, numero precedente, chied*, inoltro, non e di mia competenza
it: collega, votera, mia vice, mio vice
nl: zegt, volgens, vraag het, notulen, vorige nummer, niet mijn terrein, collega, plaatsvervanger*, mijn vervanger
sv: sager att, enligt, fraga, protokoll*, forra numret, inte mitt omrade, kollega, ersattare*, min ersattare
ru: говорит, сказал*, по словам, спросите, протокол*, прошл*, предыдущ*, не моя, пересылаю, коллег*
ru: обратитесь, мнение, на новый адрес, мне на, голосовать будет, заместител*
ja: さんが, さんは, 氏が, 氏は, によると, とのこと, そうです, 聞いて, 議事録, 前号, 先月号, 前回, 別の
ja: 専門外, 担当外, 転送, 課長, 部長, 上司, 尋ねて, 先生が, 伺って, 相談, 議題, 投票は代理, 代理が投票, 代理の者が
zh: 他说, 她说, 他說, 她說, 据说, 听说, 聽說, 同事说, 同事認, 上一期, 上期, 纪要, 紀要, 转发, 轉發, 问一下
zh: 不是我的, 请教, 主席已, 转告, 议程, 領導, 领导, 主任, 给张, 給張, 副手, 代投, 代我投票, 由我的
ko: 씨가, 에 따르면, 라고 합니다, 다고 합니다, 회의록, 지난 호, 지난호, 전달, 제 분야, 담당이 아, 물어, 문의
ko: 께서, 답니다, 의제, 했다고 합니다, 했답니다, 위원장님께, 에게 보내, 께 보내, 대리가, 대리인이, 대신 투표
ar: يقول, قال, حسب, العدد السابق, محضر, اسألوا, ليس من اختصاصي, زميل, العدد الماضي, أحيل, رأي, سيصوت, نائبي, نائبتي
""",
)

DOUBT = Phrases(
    "doubt",
    """
en: maybe, perhaps, not sure, would, were the, oh sure, unsure, i suppose, i guess, might, probably
en: possibly, doubt*, hesitat*, not certain, don't know, do not know, torn, undecided, in two minds
en: on the fence, mixed feelings, hmm, not convinced, uneasy, reluctan*, can live with, i would approve
en: would have, could have, were it not, could approve, would like to, tempted, supposedly, sarcas*
en: brilliant idea, what could, whole world, i hope, honestly, wish, seems, seem, sleep on, think about
en: thinking, think it over, leave it to, up to you, whatever, if you must, no opinion, no strong, no view
en: neutral, why not, who am i, congratulations on, of course we, sure why, joking, kidding, ironic*, i fear
en: afraid, inclined, leaning, lean towards, decide, decided, decision, fifty-fifty, may approve
en: might approve, you to approve, asked to approve, do what you like, you win, wonder, wondering
en: wondered whether
en: looks odd, odd, i don't think, don't think, i do not think, don't think so, should i, i am not against
en: make my day, see if i care, if you dare, at your peril, at your own risk, on your head, be it on your
fr: peut-etre, pas sur, pas sure, je ne sais, hesit*, doute*, sans doute, probablement, je suppose, je crois
fr: plutot, reflechi*, me demande, pas convaincu*, pas d'avis, mitige*, partage*, franchement, il parait
fr: j'approuverais, pourrais, aimerais, voudrais, comme vous voulez, drole d'impression, je prefere que, j'hesite
fr: a tete reposee
es: quizas, quiza, tal vez, no se, duda*, supongo, creo que, probablemente, no estoy segur*, me pregunto
es: aprobaria, podria, quisiera, no me convence, depende, como quieran, a lo mejor, pensar*, pensando
es: no tengo opinion
de: vielleicht, nicht sicher, weiss nicht, zweifel*, vermutlich, wahrscheinlich, ich glaube, wohl, unsicher
de: wurde ich, konnte ich, hatte ich, mal sehen, uberleg*, keine meinung, angeblich, frage mich, eigentlich
de: bauchschmerzen, schwierig, ware
pt: talvez, nao sei, duvida*, acho, provavelmente, nao tenho certeza, aprovaria, poderia, gostaria, pensar
pt: suponho, sera que
it: forse, non so, dubbi*, probabilmente, credo, non sono sicur*, approverei, potrei, vorrei, mi chiedo
it: penso, boh
nl: misschien, weet niet, twijfel*, waarschijnlijk, geloof, zou, geen mening, vraag me af, denk
sv: kanske, vet inte, osaker, tvek*, formodligen, tror, skulle, undrar, ingen asikt, funder*
ru: может быть, не знаю, сомнева*, сомнен*, возможно, вероятно, наверное, не уверен*, бы, думаю, кажется
ru: подума*
ja: かもしれ, たぶん, おそらく, 迷って, 迷い, 分かりません, わかりません, 判断, 悩, 思案, 自信がな
ja: でしょうか, かどうか, 疑問, 不安, 気がし, 微妙, いかがな, どうも, ためら
zh: 也许, 也許, 可能, 不确定, 不確定, 不知道, 大概, 好像, 似乎, 拿不准, 犹豫, 猶豫, 考虑, 考慮, 想想, 再看
zh: 不好说, 难说, 疑, 恐怕
ko: 아마, 글쎄, 모르겠, 확신, 고민, 것 같, 망설, 생각해, 판단, 의문, 애매
ar: ربما, لا أدري, لا أعرف, لست متأكد, أعتقد, أظن, متردد, أفكر, شك, لا أعلم, هل
""",
)

QUESTION = re.compile(
    r"[?？؟]|^(?:who|what|when|where|why|how|which|has|have you|is it|is this|are we|are the)\b"
    r"|^(?:does|did|can you|could you)\b"
    r"|(?:です|ます|でしょう|ました|ません)か(?:。|$)|吗|嗎|습니까|나요"
)

# That the letter came, and no more.
RECEIVED = Phrases(
    "received",
    """
en: received, noted, got it, duly noted, acknowledge*, got this, taken note, receipt
en: thanks for letting me know, did receive, i receive, have receive, arrived
en: thanks for sending, thank you for sending
fr: bien recu, recu, je note, pris note, j'ai note, c'est note, bien note, note de
fr: merci pour l'envoi, merci de l'envoi
es: recibido, recibida, recibi, anotado, tomo nota, enterado, enterada, gracias por avisar
de: erhalten, angekommen, notiert, zur kenntnis, schau rein, bekommen
pt: recebi, recebido, recebida, anotado, ciente
it: ci guardo, guardo, ricevuto, ricevuta, preso nota
nl: ontvangen
sv: mottaget, fatt
ja: 受け取り, 受領, 承りました, 受信, 拝受, 落手
zh: 收到, 收悉, 知悉
ko: 받았, 수신
ar: وصلني, وصلتني, استلمت, تسلمت
ru: получил, получила, получили, получено
""",
)

# That nothing is to be changed, and not that it may go: the question stays open.
BARE = re.compile(r"no (?:comments?|changes?)\W*")
