"""That nothing is to be changed, or spoken against: taken out of a sentence before anything else is looked for.

How the table is written is said in `phrases`.
"""

from __future__ import annotations

from distd.mail.verdict.phrases import phrases

NOTHING = phrases(
    "nothing",
    """
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
en: don't have any, have not any, nothing is missing, nothing missing, change nothing, not a thing
en: not a word to change, don't have any problem*, do not have any problem*, have any problem*
en: nothing jumped out, nothing which would prevent, nothing that would prevent, nothing to prevent
en: no need to touch, without modification*, no corrections to propose, no suggestions to make
en: nobody had a correction, no remarks to make, how it is, like it is, just as it is, exactly as it is
en: in its present form, what more could one want, nothing to quibble, nothing amiss
en: nothing stands in the way, no reason not to, no reason to hold, not a thing to change, not one word
en: no changes to suggest, no further changes, nothing to be changed, nothing to be added
en: nothing should be changed, don't hold it up, do not hold it up, not hold it up, no improvements
en: couldn't find a, could not find a, looked for mistakes and found none, found none, no mistake*
en: no corrections needed, no hesitation*, no need for changes, all correct, is correct, are correct
en: everything correct, everything is correct, nothing against it, have no remarks, have no comments
en: looked for mistakes, excuse the typos, excuse typos, sorry for typos, as soon as it's public
en: as soon as it is public, when the maples, i'd been asked to, i've been asked to, i was asked to
en: what more could one want?, as far as i'm concerned, for what concerns me, as far as i am concerned
en: correction we asked for, corrections we asked for, changes we asked for, changes i asked for
en: correction i asked for, corrections i asked for, my changes, my corrections, have been made, were made
en: see no obstacle, see no problem, no obstacle*, no reason to wait, no reason to stop it
en: no reason to stop, no reason to object, no reason to hold it, no reason for delay, no fault, no faults
en: not a thing to complain, no need for another, a thing to complain about, a thing to fault
en: don't see any mistake*, don't see any error*, do not see any mistake*, no different opinion
en: no other opinion, no veto, no quarrel, unaltered, unchanged, would not alter, wouldn't alter
en: would not alter a word, not alter a word, not change a word, not change a thing, not change a line
en: don't have any issue*, not any note, no note, no hold-up, found trouble and found none
en: looked for trouble and found none, haven't got any, haven't any changes, have not any changes
en: won't hold up, will not hold up, not hold up a, stand in its way, stands in its way, stand in the way
en: nothing in the way, no factual errors, not a single typo, not a single error, not a single mistake
en: not a word i'd change, crime to change, without conditions, without fear, without delay
en: without condition, without restriction*, no correction*, no correction from, no concern, no doubt
en: no doubts, nothing to touch, speaks nothing against, nothing speaks against, there's nothing to
en: needn't wait, need not wait, no need wait, don't wait for, do not wait for, without waiting
en: don't hold back, no reason to hold this back, nothing i'd change, anything i'd change? no
en: nothing i would alter, nothing to alter, nothing to complain of, nothing to query
en: a comma to complain of, not a comma to, cannot find a thing, can't find a thing, couldn't find a thing
en: no problems found, no issues found, no errors found, no fault in it, have no issue with, no issues with
en: not a bad word, no further comment*, nothing to worry, nothing to object to, nothing to hold it back
en: no single reason not to, a single reason not to, reason not to, no qualms about
en: any trouble with it: none, nothing to see here, nothing left to, no more to add, no more comments
en: no more changes, nothing more, not object, no objection whatsoever, no objections whatsoever
en: none from me, none from us, no remark, no observations, no observation, never a, no snags, no hitches
en: without hesitating, no changes are required, no changes required, no changes needed
en: no changes are needed, no changes necessary, no correction needed, no corrections are needed
en: no edits needed, nothing there we, don't need to see, no need to see, no need for me, no more from me
en: have nothing for you, have nothing to change, don't need anything else, do not need anything else
en: no worries, see nothing which, see nothing that would, whenever you like
en: whenever you want, whenever you wish, whenever suits, when it suits you, when you like, see no obstacle*
en: i've no suggestions, jumped out at me, no trouble with, no fault with, nothing i would lose
en: would lose sleep, would keep me awake, keep me awake
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
fr: rien ne s'oppose, rien trouve, au fin fond, rien a reprocher, rien qui cloche, je n'y trouve rien
fr: n'y trouve rien a, ne vois aucun obstacle, aucun obstacle, pas d'obstacle, rien de plus, rien n'a redire
fr: sans aucune reserve, sans autre, sans plus, tel qu'il est, telle qu'elle est, releve aucune erreur
fr: ne vois rien, n'ai rien vu, pas une faute, rien d'autre, n'y touchez plus, ne touchez a rien
fr: pas de changement*, pas de modification*, pas de correction*, aucun inconvenient
fr: n'y vois aucun inconvenient, aucune contre-indication, quand vous voulez, quand vous voudrez
fr: n'ai .. aucune erreur, n'ai .. aucune faute, n'ai .. aucune remarque, n'ai .. aucun commentaire
fr: n'ai .. rien a, n'y trouve rien a corriger
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
es: correcto, no tengo correcciones, no le tocaria, no toquen nada, no cambien nada, no le cambiaria nada
es: no veo motivo, no veo obstaculo*, ningun obstaculo, sin ninguna objecion, nada mas que
es: no le cambio nada, no hay nada que, nada que reprochar, nada que observar, sin pegas, ninguna pega
es: ninguna observacion, ninguna correccion, sin ninguna observacion, no tengo pegas, no tengo ninguna
es: no le veo, no veo ningun, sin reparo, sin nada que anadir, sin modificacion, cuando quieras
es: cuando quieran, cuando gusten, cuando gustes, encuentro nada que corregir, encuentro nada que cambiar
de: nichts hinzuzufugen, nichts einzuwenden, nichts auszusetzen, nichts dagegen, nichts zu andern
de: nichts zu beanstanden, nichts zu meckern, keine einwande*, keinerlei einwande, keine anderung*
de: keine anmerkung*, keine bedenken, keine kommentare, keine korrekturen, ohne anderung*
de: ohne einschrankung*, ohne vorbehalt*, habe nichts, nichts gefunden, keine fehler, kein einwand
de: ohne einwande, keine beanstandung*, unverandert, nichts zu erganzen, kein komma, ohne bedenken
de: nichts anzumerken, nichts zu bemangeln, nichts im wege, keinen anderungsbedarf, kein anderungsbedarf
de: keinen grund, nichts mehr, kein fehler, so wie sie ist, wie es ist, so wie es ist, keine wunsche
de: keine weiteren, alles richtig, alles korrekt, kein problem, keine probleme, guten morgen
de: nix auszusetzen, nix zu meckern, nix zu andern, nix dran auszusetzen, nichts dran auszusetzen
de: nichts zu korrigieren, steht dem nichts, nichts entgegen, steht nichts entgegen, hab nichts zu
de: hab nichts, hab nix, ohne wenn und aber, bitte unverandert, ohne korrekturen, ohne beanstandung*
de: keine beanstandung, keinen einwand, keinerlei bedenken, keinerlei anderungen, finde nichts
de: nichts zu verbessern, bleibt alles, spricht nichts, kein wort, kein wort andern, nichts daran
de: keine klagen, keinen fehler, nichts falsch, alles stimmt, wann sie wollen, wann ihr wollt, jederzeit
de: keine sorge
pt: nada a opor, nada a acrescentar, nada a objetar, nada a mudar, nada contra, nada a alterar
pt: nada a corrigir, nada a apontar, sem ressalvas, sem objecoes, sem alteracoes, sem comentarios
pt: sem reparos, sem reservas, nenhuma objecao, nenhuma alteracao, nao tenho .. objecoes, nao tenho nada
pt: nao mudaria nada, sem mais, sem restricoes, tal como esta, nem uma virgula, nada a reparar
pt: sem alteracao, nenhum reparo, nenhuma ressalva, nenhum problema, nenhuma correcao, sem correcoes
pt: como esta, nao vejo problema*, nao encontrei nada, nada a declarar, sem problema*, nada que impeca
pt: nao mudaria uma virgula, nao mudaria, sem nada a, nao ha nada a, nao tenho reparos, nao tenho correcoes
pt: nao tenho alteracoes, nao vejo nada, nao vejo obice, sem obices, nada obsta, sem nenhuma ressalva
pt: sem correcao, nao encontrei erros, nao tenho observacoes, sem observacoes, nao tenho comentarios
pt: nada mais a, quando quiserem, quando quiser, encontrei nada que, nada que impeca o envio, impeca o envio
it: nulla da aggiungere, nulla da eccepire, niente da aggiungere, niente da dire, nessuna obiezione
it: nessuna osservazione, nessuna modifica, nulla in contrario, senza modifiche, senza riserve
it: niente da cambiare, niente in contrario, cosi com'e, nessun commento, nessun problema, nulla da ridire
it: non ho .. obiezioni, non ho nulla, non ho niente, niente da ridire, nulla da segnalare, nessun rilievo
it: nulla da correggere, niente da correggere, nulla da cambiare, nessuna correzione, senza osservazioni
it: nessuna riserva, nessun errore, tutto corretto, non cambierei una virgola, non cambierei nulla
it: non cambierei niente, nessuna modifica da, non ho osservazioni, non ho rilievi, rilievi da formulare
it: osservazioni da fare, nulla osta, non vedo ostacoli, nessun ostacolo, nulla da obiettare
it: niente da obiettare, nulla da modificare, niente da modificare, non trovo nulla, non ho trovato errori
it: cosi com'e va, quando volete, quando vuole, non ho altro
nl: geen bezwaar, geen bezwaren, geen opmerkingen, geen .. opmerkingen, niets toe te voegen
nl: niets op aan te merken, geen wijzigingen, geen op- of aanmerkingen, niks op aan te merken
nl: zonder wijzigingen, ongewijzigd, niets tegen, niks toe te voegen, niets te verbeteren, geen aanmerkingen
nl: niets te wijzigen, geen fouten, zonder opmerkingen, geen enkel bezwaar, niks te mopperen
nl: niets te mopperen, niks te klagen, niets aan te merken, niets aan veranderen, niks aan veranderen
nl: niets meer toe te voegen, zo laten, geen op-, zonder meer, niets op tegen, geen verbeteringen
nl: geen correcties, heb niets, heb niks, geen aanpassingen, zonder aanpassingen, zou niet weten wat
nl: wanneer jullie willen, niks mis mee, niets mis mee
sv: inga invandningar, inga synpunkter, inget att invanda, inget att tillagga, inga andringar
sv: inga kommentarer, utan andringar, inga anmarkningar, inget att anmarka, som den ar
sv: ingenting att invanda, inte en bokstav, inget att andra, inga fel, inga hinder, inget hinder
sv: inget att anmarka pa, inget emot, inga fragor, inga invandningar harifran, inget att saga
sv: inget att klaga pa, inga rattelser, inget jag vill andra, inga problem, utan invandningar
sv: utan anmarkning, som det ar, inga tillagg, andra ingenting, andra inget, inga bekymmer, hittade inga fel
sv: har inget att invanda, har inget att tillagga, nar ni vill
ru: возражений нет, нет возражений, замечаний нет, нет замечаний, без замечаний, без изменений
ru: без возражений, ничего менять, не возражаю, вопросов нет, ничего добавить, в таком виде, нечего добавить
ru: претензий нет, нет вопросов, не имею возражений, замечаний не имею, возражений не имею, поправок нет
ru: правок нет, исправлений нет, без правок, без поправок, ошибок нет, ошибок не нашёл, ошибок не нашел
ru: ошибок не нашла, не нашёл, не нашла, против ничего не имею, нечего исправлять, ничего не нужно менять
ru: нет претензий, всё верно, спорить не с чем, придраться не к чему, не к чему придраться
ru: исправлять нечего, менять нечего, нечего менять, добавить нечего, против не имею, не имею замечаний
ru: возражений не, без вопросов, без претензий, как есть, ничего не меняйте, не вижу причин
ru: не вижу препятствий, замечаний по тексту нет, нет никаких замечаний, никаких замечаний
ru: никаких возражений, все верно, не против, я не против, когда хотите
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
ja: 問題点はありません, 文句ありません, 気になる点は, 気になるところは, 毛病, 申し上げる点は, 直すべき点は
ja: 直すべきところは, 変えるところは, 意見はない, 異論はない, 修正すべきところは, 訂正すべき点は
ja: 言うことはありません, 言うことなし, 追加はありません, 追加修正はありません, 修正希望はありません
ja: 特段の意見は, 修正意見は, 変更点はありません
zh: 没有意见, 沒有意見, 无意见, 無意見, 没意见, 沒意見, 无异议, 無異議, 没有异议, 沒有異議, 没异议, 不用改
zh: 无需修改, 無需修改, 不需要修改, 不必修改, 没有需要改动, 没有需要修改, 沒有需要修改, 没有修改意见
zh: 無修改意見, 无修改意见, 没什么要改, 没什么可改, 没有补充, 无补充, 一字不改, 沒有補充, 不必再改
zh: 没有其他意见, 無其他意見, 无其他意见, 沒什麼要改, 不用再改, 没有错误, 沒有錯誤, 未发现问题, 未發現問題
zh: 没发现问题, 没发现错误, 未发现错误, 没有修改, 没有改动, 没挑出, 没找到, 無須修改, 无须修改, 不用再修改
zh: 没有什么要改, 挑不出, 毫无意见, 没有任何意见, 没有什么意见, 没有不妥, 没有发现错误, 沒有發現錯誤
zh: 没什么问题, 沒什麼問題, 挑不出毛病, 没挑出毛病, 无伤大雅, 無傷大雅, 没有需要改动的地方, 没有要改的
zh: 沒有要改的, 不需要改, 无可挑剔, 無可挑剔, 无须改动, 無須改動, 无需改动, 無需改動, 没有别的意见
zh: 没有反对意见, 沒有反對意見, 无反对意见, 不必改, 别改了, 一个字都不用, 不做修改, 不作修改
ko: 이의 없, 이의없, 이견 없, 이견이 없, 이의가 없, 이의는 없, 의견 없, 의견은 없, 의견이 없, 수정할 부분 없
ko: 수정할 부분이 없, 수정할 곳이 없, 고칠 곳이 없, 고칠 데가 없, 수정 없이, 수정 사항 없, 수정사항 없
ko: 수정할 것이 없, 특이사항 없, 반대하지 않, 수정할 부분은 없, 고칠 부분이 없, 고칠 부분은 없, 고칠 곳은 없
ko: 수정할 곳은 없, 수정할 점이 없, 수정 없, 수정이 필요 없, 이의는 없습, 별다른 의견 없, 덧붙일 말
ko: 흠잡을 데, 오타도 없, 틀린 곳이 없, 손댈 곳, 추가 의견 없, 추가 의견은 없, 의견없, 고칠 곳이 보이지 않
ko: 고칠 부분이 보이지 않, 고칠 것이 없, 고칠 게 없, 수정할 게 없, 수정할 내용이 없, 수정할 내용 없
ko: 고칠 데 없, 고칠 곳 없, 더할 말이 없, 할 말이 없, 손댈 데가 없, 지적할 것이 없, 지적할 게 없, 이의 없음
ko: 별 의견 없, 다른 의견 없, 다른 의견이 없, 이견없, 변경 없이, 변경할 것이 없, 흠잡을 데가 없
ko: 흠잡을 곳이 없, 나무랄 데가 없
ar: لا ملاحظات, لا اعتراض, لا مانع, بدون تعديل, دون تعديل, ليس لدي أي اعتراض, ليس لدي اعتراض
ar: ليس لدي ملاحظات, ليس لدي أي ملاحظات, ليس عندي, لا توجد لدي, لا تعديلات, لا يوجد لدي, دون تحفظ, بلا تحفظ
ar: كما هو, كما هي, ليس لدي ما, لا توجد ملاحظات, لا تحفظ, لا أي اعتراض, لا يوجد اعتراض, لا تعديل
ar: لا يوجد لدي أي, لا تغيير, لا شيء, لا أخطاء, ولا ملاحظات, لا ملاحظات لي, لا ملاحظة, ليست لدي ملاحظات
ar: ليس لدي أي ملاحظة, ليست لدي أي, لم أجد أخطاء, لا أجد ما, لا يوجد ما يمنع, لا يوجد مانع, ليس هناك ما
ar: لا غبار, دون أي تعديل, بدون أي تعديل, لا اعتراض لدي, متى شئتم, متى أردتم
""",
)
