"""What is said against an issue, or leaves it open: no approval has such words beside it.

How the tables are written is said in `phrases`.
"""

from __future__ import annotations

from distd.mail.verdict.phrases import Phrases

IF = Phrases(
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
en: fix that and, correct it and, fix it and, correct and, fix and, with it you may, with it you can
en: with that you may, with that you can, with this you may, with this you can, with those you may, i trust
en: i presume, i take it, i assume, i expect, once .. is, once .. are, once .. has, once .. have, when .. is
en: when .. are, when .. has, when .. have, after .. is, after .. has, after .. have
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

BUT = Phrases(
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
pt: fora isso, so aos, so para, so se, so depois, so quando, so no, so na, so os, so com, so a pagina, so o
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

CHANGE = Phrases(
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
en: please include, please add, specify, get rid of, redact, omit, mend, put right, set right, having put that right
en: left out, take the figure out, take that off, take it off, take off, kindly revert, revert the, be bold, in bold
en: rather than say, would do, over the top, a version in which, a version without, a version with, with that i'd
en: do that and, put first, call for nominations first, mention the, mention that, be possible to mention
en: should not say, should also, must also, needs another, could the, could we, would it be possible
en: is it possible to, another picture, use another, different picture, different photo, new title, a better title
en: less alarming, shift the text, shift the, be shifted, be kinder, only thing i ask, one small kindness, bar the
en: hold the piece, hold the article, isn't a doctor, put in the, kill it and, tighten, shorten, spell out, spell it
en: credit the, credit line, capitalis*, capitaliz*, hyphen*, comma after, comma before, italics, be included
en: to be included, be added, included on, meeting date is off, is off, are off, date is off, mend it, need swapping
en: swapping round, swap round, been left out, left out of, goes from page, if the picture, page 2 goes
en: take my phone, number out, would you mind, putting the, first name only, needs a proofread, proofread by, one t
en: two words
fr: corrig*, correction*, modifi*, changer, changez, changement*, supprim*, retir*, ajout*, remplac*, enlev*
fr: revoir, rectif*, reecri*, il faut, il faudrait, faut, doit, devrait, mettre, mettez, merci de, priere de
fr: au lieu de, preciser, precisez, reformul*, raccourci*, adoucir, otez, oter, plutot, manque, prefere*
fr: propose, veuillez corriger, veuillez modifier, veuillez supprimer, veuillez retirer, veuillez remplacer
fr: veuillez ajouter, veuillez mettre, veuillez noter, inverser, intervertir, deplac*, raccourc*, completer
fr: completez, indiquer, indiquez, mentionner, mentionnez, a revoir, relire, reprendre, coupez, couper
fr: alleg*, nuancer, nuancez, ecrire, ecrivez, mettre a jour, a reparer, reparez, reparer, remettez, remettre
fr: ramenant, en la ramenant, en le ramenant, bemol, seul bemol, remplacez, rajout*, retirez, enlevez, ne marche pas
fr: a raccourcir, retouch*, renomm*, moins long, plus court, trop longue, moins alarmiste, gommer, effac*
es: corregir*, corrijan, corrija, correccion*, corrig*, cambi*, modif*, elimin*, quitar*, quiten, quite
es: quita, agreg*, anad*, reemplaz*, sustitu*, hay que, debe, deberia, falta, faltan, borr*, revis*
es: en lugar de, en vez de, pongan, retir*, suprim*, tiene que, rectif*, tacha*, ajust*, actualic*, arregl*
es: saquen*, sacar*, saca, saque, poner, pon, incluyan, incluir, incluya, mencionar, mencionen, aclarar
es: aclaren, acort*, recort*, suavi*, actuali*, completar, completen, hace falta, habria que, escriban
es: invertir, mover, muevan, con un titulo, menos alarmista, otro titulo, propongo, sugiero, deben corregir
es: habria que cambiar, pongamos, no funciona, no abre, cambiese, corrijase, anadase, eliminese, agreguese
es: sustituyase
de: ander*, geandert, anderung*, korrig*, berichtig*, streich*, gestrichen, ersetz*, erganz*, entfern*
de: raus muss, muss, musste, mussen, sollte, sollten, bitte noch, weglassen, statt, anpass*, uberarbeit*
de: kurz*, umformulier*, tausch*, loschen, rausnehm*, herausnehm*, stattdessen, gehort, gehoren, lieber
de: hinzufug*, fuge, fugen, einfugen, eingefugt, aufnehmen, nennen, nennt, schreibt, schreiben, verschieb*
de: klarstell*, prazisier*, entschar*, erwahn*, nachtrag*, aktualisier*, rausnehmen, rauslassen, drehen
de: grosser, kleiner, lasst weg, wegzulassen, umdreh*, muss noch, mussen noch, reisserisch, weniger reisserisch
de: wenn die uberschrift, vorschlag:, mussten noch, mussten geandert werden, noch geandert werden, gehort raus
de: muss raus, austauschen, auswechseln, umbenennen, streicht, korrigiert, andert, erganzt, ersetzt, nehmt
de: nehmen sie, heraus, ausbessern, bitte ausbessern
pt: corrig*, alter*, trocar*, troqu*, remov*, retir*, tirem, tirar, acrescent*, substitu*, precisa, falta
pt: deve, em vez de, elimin*, suprim*, revis*, ajust*, apag*, tem que, tem de, atualiz*, correcao, correcoes
pt: correccao, mudar*, mudem, mude, mudanca*, poe, ponham, incluam, incluir, inclua, coloquem, colocar
pt: coloque, por o nome, mencionar, mencionem, encurt*, resum*, complet*, esclare*, suaviz*, mexer, trocar
pt: cortem, cortar, faltou, arrum*, emend*, e so emendar, conserta*, consert*, nao funciona, e preciso corrigir
pt: falta o, falta a, por favor corrijam, acertem, acertar, retoc*, retifi*
it: corregg*, correzion*, modific*, cambi*, togli*, tolga, elimin*, aggiung*, sostitu*, rived*, bisogna
it: deve, manca, invece, riscriv*, va tolto, va corretto, cancell*, mettere, tolto, aggiornat*, aggiorn*
it: inser*, mettete, metti, metter*, menzion*, accorci*, abbrevi*, chiarit*, chiari*, ammorbid*, complet*
it: spost*, andrebbe, rettific*, precis*, correggete, scrivete, levate, leva, levare, va accorciato, va accorciata
it: da sistemare, sistemate, sistemare, sistemato, va cambiato, va cambiata, vanno corretti, vanno tolti
it: vanno aggiunti, va aggiunto, va aggiunta, da correggere:, togliete, non funziona, cosi com'e non, venga aggiunto
it: venga aggiunta, venga tolto, venga tolta, venga corretto
nl: wijzig*, aanpas*, aangepast, verander*, schrap*, verwijder*, vervang*, corrigeer*, gecorrigeerd, moet
nl: moeten, toevoeg*, haal, weglaten, verbeter*, in plaats van, ontbreekt, voeg, weghalen, haal weg, pas aan
nl: pas dat, pas het, voeg toe, toevoegen, noem, vermeld, verplaats*, inkort*, kort in, verzacht*, werk bij
nl: bijwerken, aanvul*, vul aan, zet er, zet de, vervang, corrigeer, omdraai*, graag nog, graag aanpassen
nl: graag wijzigen, graag verbeteren, aub aanpassen, veranderd worden, moet anders, kloppen niet, werkt niet
nl: graag weghalen, moet eruit, eruit halen, moet erbij, erbij zetten, nog aan
sv: andra*, rattas, ratta, rattar, stryk*, ta bort, tas bort, lagg till, byt*, maste, bor, korrigera*
sv: kortas, i stallet, saknas, justera*, skriv att, skriv in, uppdatera*, flytta, flyttas, korta
sv: fortydliga*, komplettera*, namn, namna, mildra, satt in, satt dit, ta ut, ta med, ratta till, skriv om
sv: borde, ska vara, ska sta, ska heta, behover
ru: исправ*, поправ*, измен*, удал*, убер*, убрать, убрали, замен*, добав*, нужно, надо, должн*, вычеркн*
ru: переписа*, переписать, вместо, уточн*, сократ*, поменя*, правк*, следует, уберите, замените, исправьте
ru: поправьте, добавьте, укажите, указать, вставьте, вставить, допишите, сократите, смягчит*, уточните
ru: обновит*, поменяйте, перенесит*, переставьте, перепишите, вычеркните, требуется, нельзя ли убрать, нельзя ли
ru: без него было бы, убрать последний, допиш*, внесите, внести правки, переименуйте
ja: 修正, 変更, 訂正, 直し, 直す, 直せ, 削除, 差し替え, 差替, 追加, 書き換え, 書き直, 改め, 削っ, 外し, 見直
ja: 加えて, 入れて, 消し, 入れ替え, 変えて, にしてください, に統一, 正しくは, 必要が, 必要かと, べき
ja: いただきたい, 再検討, 補足, 載せて, 記載して, 明記, 補って, 短く, 言い換え, 置き換え, 差し換え, 取り除
ja: 除いて, 外して, 直していただ, ご修正, 加筆, 更新して, 統一して, 移して, 併記, 付けて, 変えていただ, ぼか
ja: していただけないでしょうか, いただけませんか, にしてほしい, に変えて, が必要です
ja: お直し, 直して頂け, 正して, 改訂, 改善
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
ar: إعادة صياغة, أعيدوا, أزيلوا, صححوه, كتب خطأ, هل يمكن حذف, وما عداها
""",
)

FAULT = Phrases(
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
ru: ошибк*, ошибочн*, неверн*, неправильн*, опечатк*, неточн*, неточност*, не хватает имени, не хватает фамилии
ru: не хватает названия, не указан, пропущен*
ja: 誤り, 誤字, 脱字, 間違, 違い, 違って, 異な, 不正確, 抜けて, 漏れ, 不足, ではなく, 誤植, 誤解, 古い
ja: おかし, 気になり, 気にな
zh: 错, 錯, 有误, 有誤, 不对, 不對, 不准确, 不準確, 漏, 而非, 而不是, 不符, 误解, 誤解
ko: 틀, 오류, 오타, 잘못, 다릅니다, 다르, 빠졌, 누락, 아니라, 맞지 않, 오해
ar: خطأ, خاطئ, أخطاء, غير صحيح, ناقص, غير دقيق, وليس
""",
)

NOT = Phrases(
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
