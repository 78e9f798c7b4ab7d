"""What is said against an issue, or leaves it open: no approval has such words beside it.

How the tables are written is said in `phrases`.
"""

from __future__ import annotations

from distd.mail.verdict.phrases import phrases

IF = phrases(
    "if",
    """
en: if, provided, providing, as long as, so long as, on condition*, under the condition, conditional*
en: subject to, unless, until, till, assuming, contingent, pending, in principle, when you, as soon as
en: after you, after the, after that, after this, then it, then yes, then i, before it, before you
en: before sending, before this, only when, only after, only with, only without, in exchange
en: with the proviso, with one condition, with this change, with those, with these, in that case, once it
en: once the, once this, once that, once you, once these, once those, once correct*, once fixed, once done
en: once they, once we, once i, then publish, then send, then go, then release, then by all, then you
en: then ok, then okay, then fine, then distribute, then out, then print, then let, then please, then good
en: after spell*, after a spell*, after correct*, after a correct*, after a fix*, after fix*, the minute
en: without it, with that done, with that changed, to a version, prior to sending, under reserve, rest is
en: you'll have my, you will have my, and i'll sign, and you have, correct this and, fix this and
en: fix that and, correct it and, fix it and, correct and, fix and
fr: si, s'il, sous reserve, a condition, pourvu que, des que, une fois, apres correction, a moins, quand
fr: lorsque, en principe, moyennant, avant envoi, avant l'envoi, avant diffusion, avant de, apres quoi
fr: ensuite, alors, auquel cas, apres, hormis, tant que
es: siempre que, siempre y cuando, a condicion, con la condicion, con una condicion, condicion*, si, una vez
es: cuando, en principio, hasta que, a menos, antes de, salvo, luego si, despues, con eso, entonces
es: en cuanto, con tal, supeditad*
de: wenn, falls, sofern, sobald, vorausgesetzt, unter der bedingung, bedingung, unter vorbehalt
de: vorbehaltlich, erst, nachdem, bis, grundsatzlich, im prinzip, prinzipiell, vorher, bevor, danach, dann
de: vor dem versand
pt: desde que, contanto, caso, quando, assim que, depois de, depois disso, depois, em principio, antes de
pt: com a condicao, sob condicao, condicionad*, ate que, uma vez, so apos, apos, com isso, se for, se o
pt: se a, se os, se as, se voces, se corrig*, se tir*, se puder*, se fizer*, se mud*, se retir*, se troc*
it: a condizione, purche, a patto, quando, una volta, in linea di principio, prima di, in linea di massima
it: appena, fino a, finche, se il, se la, se i, se le, se viene, se si, se corregg*, se togli*, se cambi*
it: se non, se mi, subordinat*, previa
nl: als, mits, indien, zodra, op voorwaarde, wanneer, in principe, nadat, voordat, eerst, tenzij, dan is
nl: dan mag, dan kan, dan ga, en dan, na aanpass*, na correct*, na wijzig*, na verwerk*, na het, na de
nl: na deze
sv: om, forutsatt, under forutsattning, nar, sa snart, i princip, innan, efter att, forst, sedan
sv: med villkor, villkor
ru: если, при условии, как только, после того, после, когда, в принципе, прежде, сначала, при этом, только
ru: пока, с условием, тогда
ja: れば, たら, なら, 場合, 条件, 上で, うえで, 次第, 前提, のち, 後に, てから, 原則, たうえ, を待って
zh: 如果, 若, 只要, 条件, 條件, 前提, 原则上, 原則上, 后再, 後再, 之后, 之後, 再发, 再發, 的话, 的話, 才能
zh: 才可, 除非, 改好, 改妥, 后即可, 後即可, 后可, 後可, 再行
ko: 면, 조건, 전제, 후에, 다음에, 뒤에, 원칙적, 경우, 한다면, 시 승인, 되는 대로, 후 승인, 후 발송, 후 배포
ko: 전까지
ar: إذا, شرط, شريطة, بشرط, بعد, من حيث المبدأ, مبدئيا, عندما, قبل, لو, متى, حال
""",
)

BUT = phrases(
    "but",
    """
en: but, however, though, although, except, apart from, other than, aside from, save for, only
en: just one thing, one thing, still, yet, nevertheless, otherwise, even so, with the exception, minus
en: almost, nearly, the rest, all the rest, everything else, mostly, partly, half
fr: mais, toutefois, cependant, neanmoins, sauf, excepte, a l'exception, pourtant, hormis, seul, seule
fr: seulement, en revanche, par contre, sinon, quand meme, le reste, une petite chose, presque
es: pero, sin embargo, aunque, salvo, excepto, menos, solo, unicamente, eso si, casi, lo demas, el resto
es: no obstante
de: aber, jedoch, allerdings, ausser, bis auf, nur, obwohl, trotzdem, ansonsten, fast, der rest, dennoch
pt: mas, porem, contudo, no entanto, exceto, salvo, apenas, embora, todavia, de resto, o resto, quase
pt: fora isso
it: ma, pero, tuttavia, tranne, salvo, solo, soltanto, eccetto, per il resto, quasi, a parte
nl: maar, echter, behalve, alleen, hoewel, verder, bijna, wel nog, afgezien
sv: men, dock, forutom, utom, fast, i ovrigt, annars, nastan, undantag
ru: но, однако, кроме, хотя, только, за исключением, в остальном, почти, правда, зато
ja: ただし, ただ、, ただ一, 但し, ですが, ますが, しかし, 一点, 1点, 以外, だけ, けれど, けど, ものの, のみ
ja: を除, おおむね, 概ね, が、
zh: 但, 不过, 不過, 只是, 除了, 然而, 可是, 除外, 其余, 其餘, 其他都, 大致, 基本上, 总体, 整體, 惟一, 惟第
zh: 惟有, 唯有, 唯一, 唯第
ko: 다만, 하지만, 그러나, 지만, 제외, 외에는, 만 빼고, 나머지, 대체로, 마는, 좋은데, 한데, 인데, 찬성하는데
ko: 동의하는데, 승인하는데
ar: لكن, ولكن, غير أن, إلا, باستثناء, سوى, إلا أن, ما عدا, فقط, مع ذلك
""",
)

CHANGE = phrases(
    "change",
    """
en: change*, correct the, correct it, corrected, correction*, correcting, fix, fixed, fixing, replace*
en: remove*, delete*, deleted, amend*, revis*, modif*, edit, edits, edited, rewrit*, rewrite, rewritten
en: insert*, rephras*, reword*, adjust*, drop, shorten*, rework*, redo, take out, taken out, leave out
en: put in, swap*, soften*, spelt, spelled, move, add, added, tone down, make it, make sure, goes first
en: comes out, come out, should read, should say, should be, must be, has to be, needs to, need to, must
en: should, ought, instead of, not the, please use, please put, rename*, update, updated, clarif*, trim
en: tweak*, wording, please write, please say, suggest*, i would prefer, i'd prefer, would be better, prefer
en: give back, please check, proofread, proofreading, polish, polishing, my comments, comments below
en: see comments, two remarks, remarks: native speaker, cut the, cut it, cut out, cut down, be cut
en: strike the, strike out, strike that, lose the, split the, split it, repair*, turn it, turn the
en: give them, anonymis*, anonymiz*, blur, crop, needful, be stated, replaced, make the, bigger, smaller
en: instead, back in, add a, tone it down, do the needful, correct and, please correct, pls correct
en: correct this, correct that, kindly correct, leave out my, retitle, reinstate, put back, bring back
en: recheck, re-check, double-check, capital letter, lower case, please mention, please state
en: please include, please add, specify, get rid of, redact, omit, mend
fr: corrig*, correction*, modifi*, changer, changez, changement*, supprim*, retir*, ajout*, remplac*, enlev*
fr: revoir, rectif*, reecri*, il faut, il faudrait, faut, doit, devrait, mettre, mettez, merci de, priere de
fr: au lieu de, preciser, precisez, reformul*, raccourci*, adoucir, otez, oter, plutot, manque, prefere*
fr: propose, veuillez corriger, veuillez modifier, veuillez supprimer, veuillez retirer, veuillez remplacer
fr: veuillez ajouter, veuillez mettre, veuillez noter, inverser, intervertir, deplac*, raccourc*, completer
fr: completez, indiquer, indiquez, mentionner, mentionnez, a revoir, relire, reprendre, coupez, couper
fr: alleg*, nuancer, nuancez, ecrire, ecrivez, mettre a jour
es: corregir*, corrijan, corrija, correccion*, corrig*, cambi*, modif*, elimin*, quitar*, quiten, quite
es: quita, agreg*, anad*, reemplaz*, sustitu*, hay que, debe, deberia, falta, faltan, borr*, revis*
es: en lugar de, en vez de, pongan, retir*, suprim*, tiene que, rectif*, tacha*, ajust*, actualic*, arregl*
es: saquen*, sacar*, saca, saque, poner, pon, incluyan, incluir, incluya, mencionar, mencionen, aclarar
es: aclaren, acort*, recort*, suavi*, actuali*, completar, completen, hace falta, habria que, escriban
es: invertir, mover, muevan
de: ander*, geandert, anderung*, korrig*, berichtig*, streich*, gestrichen, ersetz*, erganz*, entfern*
de: raus muss, muss, musste, mussen, sollte, sollten, bitte noch, weglassen, statt, anpass*, uberarbeit*
de: kurz*, umformulier*, tausch*, loschen, rausnehm*, herausnehm*, stattdessen, gehort, gehoren, lieber
de: hinzufug*, fuge, fugen, einfugen, eingefugt, aufnehmen, nennen, nennt, schreibt, schreiben, verschieb*
de: klarstell*, prazisier*, entschar*, erwahn*, nachtrag*, aktualisier*, rausnehmen, rauslassen, drehen
de: grosser, kleiner, lasst weg, wegzulassen, umdreh*, muss noch, mussen noch
pt: corrig*, alter*, trocar*, troqu*, remov*, retir*, tirem, tirar, acrescent*, substitu*, precisa, falta
pt: deve, em vez de, elimin*, suprim*, revis*, ajust*, apag*, tem que, tem de, atualiz*, correcao, correcoes
pt: correccao, mudar*, mudem, mude, mudanca*, poe, ponham, incluam, incluir, inclua, coloquem, colocar
pt: coloque, por o nome, mencionar, mencionem, encurt*, resum*, complet*, esclare*, suaviz*, mexer, trocar
pt: cortem, cortar, faltou
it: corregg*, correzion*, modific*, cambi*, togli*, tolga, elimin*, aggiung*, sostitu*, rived*, bisogna
it: deve, manca, invece, riscriv*, va tolto, va corretto, cancell*, mettere, tolto, aggiornat*, aggiorn*
it: inser*, mettete, metti, metter*, menzion*, accorci*, abbrevi*, chiarit*, chiari*, ammorbid*, complet*
it: spost*, andrebbe, rettific*, precis*, correggete, scrivete, levate, leva, levare
nl: wijzig*, aanpas*, aangepast, verander*, schrap*, verwijder*, vervang*, corrigeer*, gecorrigeerd, moet
nl: moeten, toevoeg*, haal, weglaten, verbeter*, in plaats van, ontbreekt, voeg, weghalen, haal weg, pas aan
nl: pas dat, pas het, voeg toe, toevoegen, noem, vermeld, verplaats*, inkort*, kort in, verzacht*, werk bij
nl: bijwerken, aanvul*, vul aan, zet er, zet de, vervang, corrigeer, omdraai*, graag nog
sv: andra*, rattas, ratta, rattar, stryk*, ta bort, tas bort, lagg till, byt*, maste, bor, korrigera*
sv: kortas, i stallet, saknas, justera*, skriv att, skriv in, uppdatera*, flytta, flyttas, korta
sv: fortydliga*, komplettera*, namn, namna, mildra, satt in, satt dit, ta ut, ta med, ratta till, skriv om
sv: borde, ska vara, ska sta, ska heta, behover
ru: исправ*, поправ*, измен*, удал*, убер*, убрать, убрали, замен*, добав*, нужно, надо, должн*, вычеркн*
ru: переписа*, переписать, вместо, уточн*, сократ*, поменя*, правк*, следует, уберите, замените, исправьте
ru: поправьте, добавьте, укажите, указать, вставьте, вставить, допишите, сократите, смягчит*, уточните
ru: обновит*, поменяйте, перенесит*, переставьте, перепишите, вычеркните, требуется
ja: 修正, 変更, 訂正, 直し, 直す, 直せ, 削除, 差し替え, 差替, 追加, 書き換え, 書き直, 改め, 削っ, 外し, 見直
ja: 加えて, 入れて, 消し, 入れ替え, 変えて, にしてください, に統一, 正しくは, 必要が, 必要かと, べき
ja: いただきたい, 再検討, 補足, 載せて, 記載して, 明記, 補って, 短く, 言い換え, 置き換え, 差し換え, 取り除
ja: 除いて, 外して, 直していただ, ご修正, 加筆, 更新して, 統一して, 移して, 併記, 付けて, 変えていただ, ぼか
zh: 修改, 改成, 改为, 改為, 更正, 删, 刪, 去掉, 替换, 替換, 补充, 補充, 改一下, 应为, 應為, 应该, 應該, 应改
zh: 應改, 更换, 更換, 调整, 調整, 换成, 換成, 请改, 請改, 加上, 重写, 重寫, 需要, 改过来, 改過來, 纠正, 拿掉
zh: 修正, 订正, 須, 需改, 要改, 补上, 補上, 加个, 加個, 添加, 注明, 註明, 标明, 標明, 写明, 寫明, 换一张
zh: 換一張, 换一个, 換一個, 换掉, 換掉, 移到, 缩短, 縮短, 精简, 精簡, 统一, 统一为, 更新, 润色, 潤色, 斟酌
zh: 换了就, 改了就, 建议换, 建议改, 建議改
ko: 수정, 변경, 삭제, 고쳐, 정정, 빼, 추가, 바꿔, 바꾸, 교체, 바로잡, 보완, 해야, 주셔야, 다듬, 넣어, 지워
ko: 넣고, 넣으, 바꾸고, 고치고, 빼고, 줄이, 줄여, 보충, 명시, 표기, 갱신, 업데이트, 옮겨, 교정, 손봐, 손질
ko: 기재, 덧붙여, 대체
ar: تصحيح, تعديل, حذف, تغيير, إضافة, استبدال, يجب, صححوا, احذفوا, ينبغي, غيروا, تصويب, إزالة, عدلوا, يلزم
ar: يرجى, أضيفوا, أضف, استبدلوا, بدلوا, اذكروا, ذكر اسم, وضع, ضعوا, اختصروا, تحديث, حدثوا, توضيح, وضحوا
ar: إعادة صياغة, أعيدوا, أزيلوا
""",
)

FAULT = phrases(
    "fault",
    """
en: wrong, mistake*, error*, typo*, misspel*, incorrect, inaccura*, missing, dead link, broken, false
en: untrue, misleading, outdated, out of date, not true, not right, omitted, lacks, last year's, too long
en: too short, too strong, twice in, mismatch, disagree*, misquot*, confus*, unclear, strange
en: premature, one-sided, concern*, problem with, trouble*, unhappy, worr*
fr: faute*, erreur*, faux, fausse*, inexact*, incorrect*, coquille*, manquant*, il manque, errone*, perime*
fr: obsolete, mauvais*, trop, gene, inquiet*
es: error*, falso, falsa, equivocad*, incorrect*, mal escrito, mal escrita, errata*, esta mal, estan mal
es: erroneo, erronea, demasiado, no coincide, preocupa*
de: fehler*, falsch*, unrichtig, veraltet, stimmt nicht, tippfehler, fehlt, fehlen, irrefuhrend, zu lang
de: unklar
pt: erro, erros, errad*, incorret*, falso, falsa, gralha*, engano, desatualizad*, demasiado
it: errore, errori, sbagliat*, errat*, scorrett*, refuso, refusi, troppo
nl: fout*, onjuist, verkeerd, klopt niet, tikfout, spelfout*, te lang
sv: fel, felaktig*, felstav*, stavfel, tryckfel
ru: ошибк*, ошибочн*, неверн*, неправильн*, опечатк*, неточн*, неточност*
ja: 誤り, 誤字, 脱字, 間違, 違い, 違って, 異な, 不正確, 抜けて, 漏れ, 不足, ではなく, 誤植, 誤解, 古い
ja: おかし, 気になり, 気にな
zh: 错, 錯, 有误, 有誤, 不对, 不對, 不准确, 不準確, 漏, 而非, 而不是, 不符, 误解, 誤解
ko: 틀, 오류, 오타, 잘못, 다릅니다, 다르, 빠졌, 누락, 아니라, 맞지 않, 오해
ar: خطأ, خاطئ, أخطاء, غير صحيح, ناقص, غير دقيق, وليس
""",
)

REFUSE = phrases(
    "refuse",
    """
en: reject*, not approve*, disapprov*, veto*, i object, we object, objection to, decline, refuse*, oppose*
en: against it, against this, against sending, against publi*, vote against, a no, no from me, no from us
en: it's a no, not acceptable, unacceptable, withdraw*, withhold*, cannot support, can not support
en: can't support, cannot agree, can not agree, can't agree, do not agree, don't agree, not agree
en: cannot accept, can not accept, can't accept, cannot approve, can't approve, can not approve
en: won't approve, my name to, not in my name, afraid not, out of the question, no way, over my dead body
en: absolutely not, thumbs down, not with my vote, scrap it, start again, start over, bin it, stop it
en: must not, hold it back, pull it, kill it, cannot go out, can't go out, can not go out, should not go
en: shouldn't go, must not go, can't leave, cannot leave, do not send, don't send, not send, do not publish
en: don't publish, not publish, do not release, not be sent, not be published, not fit, not ready
en: cannot let, can't let, not sign, cannot endorse, cannot consent, count me out, my answer is no
en: answer is no, vote is no, vote no, not go out, no go, a firm no, red light, nope, not for publication
en: not suitable, embarrass*, damag*, unfit, breach*, confidential, against the rules, not to be
en: un-approved, do what you like, scandal, far from, retract, take back, is negative, be stepped down
en: not consent, no permission, not a chance, must be no, say no, not in support, declining, let's not
en: in the bin, rather we skipped, rather not, can't put my name, cannot put my name, not to publish
en: not going to our, give the permission, don't give, do not give, i'd be ashamed, not pass, in the drawer
en: cannot see this going, no thanks, don't even, i'm against, am against, that's a no, hard no, flat no
en: not in a fit state, not up to standard, pull the plug, drawing board, square one, withhold, can't back
en: cannot back, put my name, not on my watch, kill the issue, do not let it, don't let it, should never
en: must never, shouldn't be sent, shouldn't be published, should not be sent, should not be published
en: should not be released, good conscience, irresponsible, defamat*, libel*, slander*, offensive, insult*
en: disgrac*, propaganda, shelve it, spike it, dump it, tear it up, throw it out, not willing to, unwilling
en: not prepared to, disassociate, dissociate, no chance, not happening, hell no, forget it, turn it down
en: turning it down, denied, beyond repair, beyond saving, cannot be saved, can't be saved, can't be fixed
en: not see the light, must not see, will not have, unable to support, unable to approve, unable to agree
en: i cannot, i can't support, not signing, won't be signing, won't sign, refusing, i'm refusing
en: cannot recommend, can't recommend, urge you not, ask you not, not to send, not to release, never be sent
en: never be published, never go out, be ashamed, ashamed, resign, lawsuit, sue us, sued, negative, nay
en: thumbs-down, stays in the drawer, stay in the drawer, in a drawer, not with my name
en: ruin
fr: je m'oppose, m'y oppose, nous nous opposons, oppose*, rejet*, refus*, je ne peux pas, ne peux pas
fr: n'approuve pas, pas d'accord, contre, hors de question, ne peut pas, ne doit pas, non, veto
fr: n'est pas acceptable, inacceptable, defavorable, ne pas envoyer, ne pas diffuser, ne pas publier
fr: n'envoyez pas, ne diffusez pas, ne publiez pas, ne partira pas, je ne signe pas, ne saurait, feu rouge
fr: impossible, ne cautionne, pas question, a refaire, confidentiel*, ne donne pas, ne l'envoyez pas
fr: a la poubelle, au panier, ne passe pas, surtout pas, ne vois pas comment le sauver, je suis contre
fr: suis contre, suis oppose, je vote contre, vote contre, vote non, c'est non, mon non, un non, non merci
fr: non categorique, ne puis approuver, ne puis, ne peux approuver, ne peux cautionner, me refuse
fr: je ne peux cautionner, ne devrait pas, ne devrait pas paraitre, ne pas paraitre, ne doit paraitre
fr: poubelle, scandaleux, honteux, honte, diffamat*, insult*, inadmissible, intolerable, indigne, retire mon
fr: je retire, stoppez, arretez tout, annulez, abandonnez, mettez-le au panier, pas en mon nom, sans moi
fr: pas avec ma signature, ni fait ni a faire, a jeter, irrecuperable, tout reprendre, desapprouv*
fr: je dis non, reponse est non, pas question que, en aucun cas, jamais de la vie, aucunement d'accord
fr: pas favorable, avis negatif, avis defavorable, ne valide pas, je ne valide pas, ne donne pas mon
es: rechaz*, no apruebo, no lo apruebo, no puedo aprobar, me opongo, en contra, no estoy de acuerdo
es: no se puede, no puede, no debe, no lo envien, no envien, no publiquen, no lo publiquen, inaceptable
es: veto, de ninguna manera, ni hablar, no firmo, no cuenten con, rotundamente, no puedo apoyar
es: no puedo aceptar, no doy, no salga, confidencial*, impublicable, de ningun modo, no va, no mi voto
es: mi voto es negativo, voto negativo, publicable, retirarlo, no lo saquen, a la basura, voto en contra
es: voto no, mi voto es no, voy en contra, estoy en contra, no lo apoyo, no apoyo, no respaldo, no avalo
es: no puedo avalar, no puedo respaldar, no puedo dar, no doy mi, no estoy conforme, no conforme, desapruebo
es: no deberia salir, no deberia publicarse, no debe publicarse, no debe salir, no debe enviarse
es: no se publique, no se envie, que no salga, no salga asi, no lo manden, no manden, no lo difundan
es: no difundan, ni de broma, ni loco, ni loca, nunca, jamas, vergonzoso, verguenza, difamatori*, ofensiv*
es: insult*, inadmisible, intolerable, indigno, tirenlo, basura, archivenlo, cancelen, cancelenlo
es: paren todo, detengan, desistir, respuesta es no, mi respuesta es no, es un no, un no rotundo, no rotundo
es: sin mi voto, no en mi nombre, retiro mi, se retire el numero, negativo, lo rechazo
de: lehne .. ab, lehne ich, abgelehnt, ablehn*, ablehnung, nicht einverstanden, nicht zu, nicht frei
de: dagegen, nein, auf keinen fall, darf nicht, darf so nicht, kann nicht, kann so nicht, nicht versenden
de: nicht verschicken, nicht veroffentlichen, inakzeptabel, so nicht, kommt nicht in frage, veto
de: nicht hinaus, nicht raus, nicht genehmigt, vertraulich*, stoppen, zuruckziehen, nicht erscheinen
de: sollte nicht, gebe das nicht, gebe ich nicht, in die tonne, einstampfen, bin nicht dafur, nein danke
de: nicht mit mir, bin dagegen, stimme dagegen, stimme mit nein, mein votum ist nein, mein nein, ein nein
de: klares nein, nein von mir, von mir ein nein, kann ich nicht zustimmen, nicht zustimmen, stimme nicht zu
de: stimme dem nicht, nicht gutheissen, nicht unterstutzen, nicht mittragen, nicht freigeben, keine freigabe
de: keine zustimmung, keine genehmigung, verweigere, untersagt, untersage, verbiete, stoppt, stopp
de: nicht rausschicken, nicht verschickt, nicht versendet, nicht veroffentlicht, nicht gedruckt
de: nicht in dieser form, auf gar keinen fall, unter keinen umstanden, niemals, unverantwortlich, skandal*
de: beleidig*, verleumd*, peinlich, blamage, papierkorb, muhe sparen, unbrauchbar, nicht tragbar, untragbar
de: nicht vertretbar, unzumutbar, meinen namen nicht, ohne mich, zuruck auf anfang, von vorne, raten ab
de: rate ab, rate davon ab, missbillig*, neu machen
pt: rejeit*, nao aprovo, nao posso aprovar, nao concordo, contra, discordo, recus*, nao pode, nao deve
pt: nao enviem, nao publiquem, inaceitavel, de jeito nenhum, veto, nem pensar, nao assino, sou contra
pt: reprov*, nao contem, confidenci*, de modo algum, nao saia, melhor nao, na gaveta, nao publicar
pt: nao divulgar, nao da, voto contra, voto nao, sou contrario, sou contraria, estou contra, nao apoio
pt: nao posso apoiar, nao posso concordar, nao dou, nao dou o meu, nao autorizo, nao deve sair
pt: nao pode sair, nao deveria sair, nao deveria, nao deve ser, nao pode ser publicado, nao pode ser enviado
pt: nao mandem, nao divulguem, nao saia assim, em hipotese alguma, de forma alguma, de maneira nenhuma
pt: nunca, jamais, vergonha, vergonhoso, difamat*, ofensiv*, insult*, inadmissivel, lixo, cancelem, parem
pt: suspendam, desaprovo, desisto, desistir, a minha resposta e nao, resposta e nao, e um nao
pt: sem o meu voto, em meu nome nao, negativo, retiro meu, retiro o meu
it: non approvo, respin*, rifiut*, contrari*, non sono d'accordo, non si puo, non puo, non deve
it: inaccettabile, non inviate, non pubblicate, mi oppongo, non posso, per me e no, assolutamente no, veto
it: boccia*, riservat*, da rifare, non firmo, non lo firmo, meglio di no, nel cestino, non va
it: sono contrario, sono contraria, voto contro, voto no, voto contrario, sono contro, il mio voto e no
it: e un no, un no secco, dico no, la mia risposta e no, parere negativo, parere contrario, disapprovo, nego
it: negato, non posso approvare, non posso dare, non do, non autorizzo, non appoggio, non sostengo
it: non deve uscire, non puo uscire, non esca, non va pubblicat*, non va inviat*, non mandate, non spedite
it: non diffondete, fermate, fermatelo, fermate tutto, bloccate, cestinate, da buttare, da cestinare
it: vergogna, vergognoso, diffamat*, offensiv*, insult*, inammissibile, intollerabile, impubblicabile
it: mai e poi mai, giammai, neanche per sogno, non in mio nome, non con la mia firma, ritiro il mio
it: annullate, non se ne parla
nl: niet akkoord, niet mee akkoord, niet goed, afgekeurd, keur .. af, keur dit niet, afgewezen, wijs .. af
nl: tegen, mag niet, kan niet, niet versturen, niet verzenden, nee, onaanvaardbaar, geen sprake van
nl: niet de deur uit, mag zo niet, stem tegen, vertrouwelijk*, ik ben tegen, ben tegen, stem nee
nl: nee van mij, mijn antwoord is nee, ik zeg nee, een nee, geen akkoord, geen goedkeuring, geen toestemming
nl: geen fiat, geen groen licht, kan ik niet, niet instemmen, niet mee instemmen, niet steunen
nl: niet publiceren, niet uitsturen, niet uitgaan, niet naar buiten, niet verschijnen, niet de wereld in
nl: weiger, weigeren, veto, stoppen, stop hiermee, prullenbak, schande, schandalig, lasterlijk, beledig*
nl: onacceptabel, ontoelaatbaar, nooit, in geen geval, absoluut niet, niet willen, afkeur*, keur ik af
nl: terug naar af, over mijn lijk, niet namens mij, onverantwoord
sv: avsl*, godkanner inte, inte godkanna, kan inte, far inte, nej, avvis*, emot, ska inte, skicka inte
sv: oacceptabel*, sager nej, motsatter, bor inte, stoppa, konfidentiell*, rostar nej, ar emot, kan jag inte
sv: inte publiceras, inte ga ut, jag ar emot, rostar emot, mitt svar ar nej, svaret ar nej, ett nej
sv: avstyrk*, kan inte tillstyrka, kan inte godkanna, kan inte stodja, stodjer inte, godtar inte
sv: accepterar inte, vagrar, underkanner, underkant, far inte ga ut, ska inte ga ut, bor inte ga ut
sv: ska inte publiceras, bor inte publiceras, publicera inte, inte skickas, aldrig
sv: under inga omstandigheter, skandal*, skam, krank*, fortal*, oansvarig*, papperskorgen, slang, skrota
sv: dra tillbaka, stall in, inte i mitt namn, stalla mig bakom, sta bakom, ansvarslost, rostar jag nej
sv: inte acceptabelt, helt fel att
ru: против, не соглас*, не одобр*, отклон*, не могу, нельзя, не отправляйте, не публикуйте, не поддерж*
ru: возражаю, категорически, недопустим*, неприемлем*, не должен, не должна, не выпускайте, нет, отказ*
ru: не рассылайте, снимите, конфиденциальн*, вето, голосую против, я против, категорически против
ru: мой ответ нет, ответ нет, отвечаю нет, не даю согласия, согласия не даю, не утверждаю, не утверждать
ru: не подпишу, не подписываю, не пропускаю, не допускаю, не должно, не должны, не следует
ru: нельзя публиковать, нельзя выпускать, нельзя рассылать, ни в коем случае, ни за что, никогда, позор*
ru: клевет*, оскорб*, безответственн*, в корзину, в мусор, отмените, остановите, запрещаю, возражаем
ru: возражаю против, не поддерживаю, отвергаю, отозвать, отзываю, не от моего имени, переделать полностью
ru: не пойдёт, не пойдет, не годится
ja: 承認できません, 承認しません, 承認しかね, 承認いたしかね, 承認致しかね, 不承認, 却下, 否決, 反対
ja: 賛成できません, 賛成しかね, 同意できません, 同意しかね, 認められません, 認めません, 拒否, 出せません
ja: 出すべきではありません, 配信しないで, 送らないで, 出さないで, 発行しないで, 差し止め, 中止, 見送, お断り
ja: 取り下げ, できません, できかね, 出すわけには, べきではありません, べきではない, 容認, 撤回, 許可でき
ja: 機密, 控えて, 守秘, 現状では, 出さない方, 配信すべきでない, ボツ, 承認は致し, 承認はでき, 承認でき
ja: 承認すること, 承認いたしま せん, 賛成でき, 賛同でき, 賛同しかね, 支持でき, 支持しかね, 了承でき
ja: 了承しかね, 反対いた, 反対です, 反対票, 反対し, ノーです, 否です, 否と, 認めること, 認められ, 許されま
ja: 許可しま せん, 許せま, 受け入れられ, 発行すべきではな, 配信すべきではな, 出すべきではな, 送るべきではな
ja: 世に出すべき, 不適切, 名誉毀損, 誹謗, 侮辱, 恥ずかし, 白紙, 破棄, 廃棄, 没に, ボツに, 配信しな, 発行しな
ja: 発行は見合わせ, 配信は見合わせ, 見合わせ, 取りやめ, 中止して, 止めて, やめてくだ, やめて下さ, 絶対に
ja: 断固, 問題外, 論外
zh: 不同意, 不批准, 反对, 反對, 否决, 否決, 不能发, 不能發, 不可发, 不可發, 不要发, 不要發, 不宜, 不应, 不應
zh: 不赞成, 不贊成, 不能同意, 无法同意, 無法同意, 无法批准, 拒绝, 拒絕, 不得, 不能发布, 撤回, 不通过, 不予
zh: 退回, 不能支持, 不许, 保密, 違反, 违反, 停止, 绝对不, 别发, 別發, 不要发布, 毙掉, 作废, 作廢, 不该发
zh: 不能出, 我反对, 我反對, 坚决反对, 堅決反對, 强烈反对, 強烈反對, 投反对票, 投反對票, 反对票, 反對票
zh: 不能通过, 不予通过, 不予发布, 不予批准, 不准发, 不准發, 不准, 禁止, 不可以发, 不可以發, 不应发, 不應發
zh: 不该, 不該, 不适合, 不適合, 不合适, 不合適, 不妥, 不当, 不當, 不认可, 不認可, 不支持, 无法支持, 無法支持
zh: 无法接受, 無法接受, 不能接受, 不可接受, 诽谤, 誹謗, 侮辱, 丢人, 丟人, 荒唐, 停发, 停發, 叫停, 撤掉, 撤稿
zh: 取消, 重来, 重來, 重做, 推倒重来, 打回, 驳回, 駁回, 绝不, 絕不, 决不, 万万不可, 休想
ko: 반대, 승인할 수 없, 승인하지 않, 동의할 수 없, 동의하지 않, 거부, 불가, 안 됩니다, 안됩니다, 보내지 마
ko: 발송하지 마, 내보낼 수 없, 배포하면 안, 찬성할 수 없, 부결, 반려, 허용할 수 없, 중단, 수 없습니다
ko: 승인 못, 나가서는 안, 나가면 안, 기밀, 철회, 발행하지 않는, 발행하지 말, 내지 말, 하지 않는 것이
ko: 하지 마십시오, 안 되겠, 반대합니다, 반대입니다, 반대표, 반대함, 부동의, 불승인, 승인 불가, 발송 불가
ko: 배포 불가, 발행 불가, 승인하기 어렵, 승인할 수가, 동의하기 어렵, 찬성하기 어렵, 찬성하지 않
ko: 지지할 수 없, 지지하지 않, 받아들일 수 없, 용납, 내보내서는 안, 내보내면 안, 보내면 안, 보내서는 안
ko: 발행되어서는, 나가선 안, 발행하면 안, 배포해서는 안, 배포하지 마, 발행하지 마, 보내지 말, 내보내지 마
ko: 폐기, 취소, 명예훼손, 모욕, 부적절, 부적합, 절대, 결코, 거절, 사양, 기각, 원점, 처음부터 다시
ar: لا أوافق, لا اوافق, غير موافق, أرفض, مرفوض, أعترض, لا يمكن, لا أستطيع, لا تنشروا, لا ترسلوا, لا يجوز
ar: نرفض, لا نوافق, رفض, ضد, لا يصلح, أوقفوا, سري, لا يمكنني, لن أوافق, لا تنشروه, لا تنشروها, لا ترسلوه
ar: لا ترسلوها, لا ينشر, لا أقبل, أرفضه, أرفضها, أعارض, معارض, أنا ضد, ضد النشر, ضد نشر, لا أؤيد, لا نؤيد
ar: لا أعتمد, لا أستطيع الموافقة, لا يمكنني الموافقة, لا ينبغي, لا يجب, لا يصح, لا نقبل, غير مقبول, غير لائق
ar: مستحيل, أبدا, أبداً, إطلاقا, قطعا, تشهير, إهانة, إساءة, عار, فضيحة, ألغوا, اسحبوا, سحب العدد, صوتي بلا
ar: صوتي لا, أصوت بلا, أصوت ضد, اعتراضي, معترض, لن أوقع, لا أوقع, ليس باسمي, ممنوع, يمنع
""",
)

NOT = phrases(
    "not",
    """
en: not, never, cannot, no, nor, neither, unable, without, nobody, nothing, none, don't, doesn't, didn't
en: can't, won't, isn't, aren't, wasn't, wouldn't, shouldn't, couldn't, hardly, nope
fr: ne, n'*, pas, jamais, aucun, aucune, sans, ni, non, rien
es: no, nunca, ni, sin, tampoco, nada, ningun, ninguna, jamas
de: nicht, kein*, nie, ohne, nichts, nein
pt: nao, nunca, nem, sem, nada, nenhum, nenhuma
it: non, mai, ne, senza, nulla, niente, no
nl: niet, geen, nooit, zonder, niets, nee
sv: inte, ej, inga, inget, ingen, aldrig, utan, nej
ru: не, нет, ни, без, никогда, нельзя
ja: ません, ない, なく, なし
zh: 不, 没, 沒, 无, 無, 未, 勿, 别, 非
ko: 않, 없, 못, 아니, 말아
ar: لا, ليس, لم, لن, غير, دون, بدون, ولا
""",
)
