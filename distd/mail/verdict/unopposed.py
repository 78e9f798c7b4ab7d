"""That nothing is to be changed, or spoken against: taken out of a sentence before anything else is looked for.

How the tables are written is said in `phrases`.
"""

from __future__ import annotations

from distd.mail.verdict.phrases import Phrases

NOTHING = Phrases(
    "nothing",
    """
en: nothing to add, nothing to change, nothing to correct, nothing to complain about, nothing to object
en: nothing against, nothing to declare, nothing to say against, nothing to report, nothing further
en: nothing more to add, nothing else, nothing to take away, nothing from my side, nothing wrong, nothing from me
en: nothing to fix, nothing to amend, nothing to remark, nothing to quarrel with, nothing to criticise
en: nothing i would change, nothing that needs, no objection*, no .. objection*, no changes*, no .. changes
en: no change, no comment*, no .. comments, no remarks, no .. remarks, no corrections, no .. corrections, no edits
en: no amendments, no concerns, no .. concerns, no complaints, no reservations, no .. reservations, no issue
en: no issues, no problem, no problems, no need to change, no need to wait, no notes, no further .. needed
en: no suggestions, no quibbles, no qualms, no mistakes, no errors, no typos, no hesitation, not a comma, not a word
en: without change*, without .. changes, without reservation*, without comment*, without objection*
en: without hesitation, without any .. changes, don't wait for me, do not wait for me, wouldn't change a thing
en: would not change a thing, would not change a word, wouldn't change a word, wouldn't touch a thing, as is
en: as it is, as it stands, do not object, don't object, found nothing, find nothing, see nothing, can't fault it
en: cannot fault it, hard to fault, could not find anything, couldn't find anything, found no*, cannot find anything
en: can't find anything, not see any, see no reason, have no .. problem, no further questions, nothing there
en: zero comments, zero changes, not a single .. word, never .. better, couldn't be better, could not be better
en: do not have any, don't have any, have not any, nothing is missing, nothing missing, not a thing
en: not a word to change, don't have any problem*, do not have any problem*, have any problem*, nothing jumped out
en: nothing which would prevent, nothing that would prevent, nothing to prevent, no need to touch
en: without modification*, no corrections to propose, no suggestions to make, nobody had a correction
en: no remarks to make, how it is, like it is, just as it is, exactly as it is, in its present form
en: what more could one want, nothing to quibble, nothing amiss, nothing stands in the way, no reason not to
en: no reason to hold, not a thing to change, not one word, no changes to suggest, no further changes
en: nothing to be changed, nothing to be added, nothing should be changed, don't hold it up, do not hold it up
en: not hold it up, no improvements, couldn't find a, could not find a, looked for mistakes and found none
en: found none, no mistake*, no corrections needed, no hesitation*, no need for changes, all correct, is correct
en: are correct, everything correct, everything is correct, nothing against it, have no remarks, have no comments
en: looked for mistakes, excuse the typos, excuse typos, sorry for typos, as soon as it's public
en: as soon as it is public, when the maples, what more could one want?, as far as i'm concerned
en: for what concerns me, as far as i am concerned, correction we asked for, corrections we asked for
en: changes we asked for, changes i asked for, correction i asked for, corrections i asked for, my changes
en: my corrections, have been made, were made, see no obstacle, see no problem, no obstacle*, no reason to wait
en: no reason to stop it, no reason to stop, no reason to object, no reason to hold it, no reason for delay
en: no fault, no faults, not a thing to complain, no need for another, a thing to complain about, a thing to fault
en: don't see any mistake*, don't see any error*, do not see any mistake*, no different opinion, no other opinion
en: no veto, no quarrel, unaltered, unchanged, would not alter, wouldn't alter, would not alter a word
en: not alter a word, not change a word, not change a thing, not change a line, don't have any issue*, not any note
en: no note, no hold-up, found trouble and found none, looked for trouble and found none, haven't got any
en: haven't any changes, have not any changes, won't hold up, will not hold up, not hold up a, stand in its way
en: stands in its way, stand in the way, nothing in the way, no factual errors, not a single typo
en: not a single error, not a single mistake, not a word i'd change, crime to change, without conditions
en: without fear, without delay, without condition, without restriction*, no correction*, no correction from
en: no concern, no doubt, no doubts, nothing to touch, speaks nothing against, nothing speaks against
en: there's nothing to, needn't wait, need not wait, no need wait, don't wait for, do not wait for, without waiting
en: don't hold back, no reason to hold this back, nothing i'd change, anything i'd change? no, nothing i would alter
en: nothing to alter, nothing to complain of, nothing to query, a comma to complain of, not a comma to
en: cannot find a thing, can't find a thing, couldn't find a thing, no problems found, no issues found
en: no errors found, no fault in it, have no issue with, no issues with, not a bad word, no further comment*
en: nothing to worry, nothing to object to, nothing to hold it back, no single reason not to, a single reason not to
en: reason not to, no qualms about, any trouble with it: none, nothing to see here, nothing left to, no more to add
en: no more comments, no more changes, nothing more, not object, no objection whatsoever, no objections whatsoever
en: none from me, none from us, no remark, no observations, no observation, never a, no snags, no hitches
en: without hesitating, no changes are required, no changes required, no changes needed, no changes are needed
en: no changes necessary, no correction needed, no corrections are needed, no edits needed, nothing there we
en: don't need to see, no need to see, no need for me, no more from me, have nothing for you, have nothing to change
en: don't need anything else, do not need anything else, no worries, see nothing which, see nothing that would
en: whenever you like, whenever you want, whenever you wish, whenever suits, when it suits you, when you like
en: see no obstacle*, i've no suggestions, jumped out at me, no trouble with, no fault with, nothing i would lose
en: would lose sleep, would keep me awake, keep me awake, nothing from our side, nothing from our end
en: nothing from here, nothing from us, nothing on our side, nothing on my side, nothing on our end
en: nothing at my end, nothing on my end, nothing needs doing, nothing needs changing, nothing needs to be changed
en: nothing needs to be done, nothing has to be changed, nothing has to be done, nothing to be done
en: nothing to delete, nothing to remove, nothing to flag, nothing to raise, nothing to note, nothing i'd add
en: nothing to say, have nothing to say, no need to change a thing, no need to change anything
en: needn't change a thing, need not change anything, doesn't need changing, does not need changing
en: needs no changes, needs no change, needs no changing, needs no editing, needs no correction, no red pen
en: no red ink, red pen stayed, not a single remark, not a single comment, not one comment, not one remark
en: not one change, couldn't have written it better, couldn't have put it better, couldn't have said it better
en: wouldn't alter a thing, have no further input, no further input, without further input, no input from
en: no amendments requested, no amendments needed, no amendment, no adjustments, no revisions, no revision
en: no feedback, no additions, no additional comments, no objection whatever, no objections whatever
en: no reason to withhold, no reason not to approve, no reason to refuse, no reason to reject
en: don't have any comment*, don't have any objection*, don't have any problem, do not have any objection*
en: would keep me awake at night, would prevent publication, which would prevent, i'd not have it a line shorter
en: needn't wait for, you needn't wait, without waiting for me, have nothing against it, no veto to cast
en: not against publi*, not against it going out, no issues here, no complaint, no grumbles, no gripes, no dissent
en: no disagreement, no red pen needed, no red pen required, no further input needed, no further input required
en: no more input, no input needed, not opposed to publi*, not opposed to it, not against the publication
en: have nothing to raise, i've nothing to raise, without remarks, without a remark, no need to hear from me
en: nothing from me to add, no hesitations, nothing at all from me, we have nothing to add
en: we have nothing to change, nothing of note, no criticism, no criticisms
fr: rien a redire, rien a ajouter, rien a signaler, rien a changer, rien a modifier, rien a corriger, rien contre
fr: aucune objection, aucune remarque, aucun commentaire, pas d'objection*, pas de remarque*, pas de commentaire*
fr: sans reserve*, sans modification*, sans changement*, en l'etat, tel quel, telle quelle, tel que
fr: aucune modification, aucun changement, rien de particulier, aucune reserve, aucune observation
fr: pas d'observation*, pas une virgule, aucune correction, aucun probleme, pas de probleme, sans hesitation
fr: sans hesiter, rien .. a dire, je n'ai rien, n'ai rien trouve, pas de souci, aucun souci
fr: aucune remarque a formuler, aucune modification a, n'ai aucune, rien a dire, tout comme c'est, comme il est
fr: comme elle est, sans remarque*, sans commentaire*, pas la moindre, aucune faute, aucune erreur
fr: n'ai pas de remarque*, n'ai pas d'objection*, n'ai rien a, pas d'objections, rien a reprendre, rien ne s'oppose
fr: rien trouve, au fin fond, rien a reprocher, rien qui cloche, je n'y trouve rien, n'y trouve rien a
fr: ne vois aucun obstacle, aucun obstacle, pas d'obstacle, rien de plus, rien n'a redire, sans aucune reserve
fr: sans autre, sans plus, tel qu'il est, telle qu'elle est, releve aucune erreur, ne vois rien, n'ai rien vu
fr: pas une faute, rien d'autre, pas de changement*, pas de modification*, pas de correction*, aucun inconvenient
fr: n'y vois aucun inconvenient, aucune contre-indication, quand vous voulez, quand vous voudrez
fr: n'ai .. aucune erreur, n'ai .. aucune faute, n'ai .. aucune remarque, n'ai .. aucun commentaire, n'ai .. rien a
fr: n'y trouve rien a corriger, rien de notre cote, rien de mon cote, rien de notre part, rien de ma part
fr: rien pour moi, n'ai rien a changer, pas besoin de changer, pas besoin de modifier, inutile de changer
fr: inutile de modifier, il n'y a rien a changer, il n'y a rien a corriger, n'y a rien a redire
fr: n'a pas de commentaire, n'a pas de remarque, n'a pas d'objection, pas contre, ne suis pas contre
fr: ne sommes pas contre, ne suis pas oppose, ne suis pas opposee, ne m'oppose pas, ne m'y oppose pas
fr: ne nous opposons pas, n'y vois pas d'inconvenient, ne vois pas d'inconvenient, pas d'inconvenient, sans attendre
fr: sans plus attendre, rien a objecter, pas une ligne a changer, pas un mot a changer, pas la moindre remarque
fr: pas la moindre objection, pas d'opposition, aucune opposition, sans opposition, ne vois pas d'objection
fr: ne voit pas d'objection, rien a remarquer, rien a noter, rien a relever, rien a rectifier, rien a critiquer
fr: aucun defaut, pas d'autre remarque, aucune autre remarque, pas de remarque particuliere
fr: aucune remarque particuliere, rien de special
es: nada que objetar, nada que anadir, nada que agregar, nada que cambiar, nada que decir, nada en contra
es: nada que corregir, sin objecion*, sin cambios, sin comentarios, sin observaciones, sin mas, sin reservas
es: sin reparos, no tengo .. objecion*, no tengo .. comentarios, no tengo .. observaciones, ninguna objecion
es: ningun cambio, ningun comentario, no hay .. objeciones, no veo .. problema*, tal cual, tal como esta
es: asi como esta, no cambiaria nada, no tengo nada, no tengo .. reparos, ni una coma, no le quito ni le pongo
es: no le falta ni le sobra, no encuentro nada, no encontre nada, no encontre errores, ningun problema
es: ningun reparo, sin problema*, encuentro nada que, tengo nada que objetar, no tengo nada que, nada por corregir
es: nada por agregar, ni una tilde, sin correcciones, sin modificaciones, no veo inconveniente*, sin inconveniente*
es: ningun inconveniente, no hay inconveniente*, no tengo inconveniente*, sin peros, no falta nada, sin errores
es: todo correcto, correcto, no tengo correcciones, no le tocaria, no le cambiaria nada, no veo motivo
es: no veo obstaculo*, ningun obstaculo, sin ninguna objecion, nada mas que, no le cambio nada, no hay nada que
es: nada que reprochar, nada que observar, sin pegas, ninguna pega, ninguna observacion, ninguna correccion
es: sin ninguna observacion, no tengo pegas, no tengo ninguna, no le veo, no veo ningun, sin reparo
es: sin nada que anadir, sin modificacion, cuando quieras, cuando quieran, cuando gusten, cuando gustes
es: encuentro nada que corregir, encuentro nada que cambiar, nada de nuestra parte, nada de mi parte
es: nada por nuestra parte, nada por mi parte, no tenemos objecion*, no tenemos ninguna objecion
es: no tenemos observaciones, no tenemos comentarios, no estoy en contra, no estamos en contra, no me opongo
es: no nos oponemos, no hace falta cambiar nada, no hace falta cambiar, no hace falta tocarlo, no hace falta tocar
es: no hace falta corregir, no hay que cambiar nada, no hay que corregir nada, no hay nada que cambiar
es: no hay nada que corregir, no hay nada que objetar, no hay nada que anadir, no es necesario cambiar*
es: no necesita cambios, no necesita correcciones, no requiere cambios, no requiere correcciones, nada que modificar
es: nada que tocar, no hay ningun inconveniente, no hay inconveniente, no encuentro nada que corregir
es: nada que agregar ni quitar, no le quitaria nada, no le anadiria nada, no veo ningun problema
es: no veo ningun inconveniente, nada que senalar, nada que comentar, nada que reportar, nada que criticar
es: sin fallos, sin ninguna reserva, sin reserva alguna, sin objecion alguna, sin mas comentarios
es: sin mas observaciones
de: nichts hinzuzufugen, nichts einzuwenden, nichts auszusetzen, nichts dagegen, nichts zu andern
de: nichts zu beanstanden, nichts zu meckern, keine einwande*, keinerlei einwande, keine anderung*, keine anmerkung*
de: keine bedenken, keine kommentare, keine korrekturen, ohne anderung*, ohne einschrankung*, ohne vorbehalt*
de: habe nichts, nichts gefunden, keine fehler, kein einwand, ohne einwande, keine beanstandung*, unverandert
de: nichts zu erganzen, kein komma, ohne bedenken, nichts anzumerken, nichts zu bemangeln, nichts im wege
de: keinen anderungsbedarf, kein anderungsbedarf, keinen grund, nichts mehr, kein fehler, so wie sie ist, wie es ist
de: so wie es ist, keine wunsche, keine weiteren, alles richtig, alles korrekt, kein problem, keine probleme
de: guten morgen, nix auszusetzen, nix zu meckern, nix zu andern, nix dran auszusetzen, nichts dran auszusetzen
de: nichts zu korrigieren, steht dem nichts, nichts entgegen, steht nichts entgegen, hab nichts zu, hab nichts
de: hab nix, ohne wenn und aber, bitte unverandert, ohne korrekturen, ohne beanstandung*, keine beanstandung
de: keinen einwand, keinerlei bedenken, keinerlei anderungen, finde nichts, nichts zu verbessern, bleibt alles
de: spricht nichts, kein wort, kein wort andern, nichts daran, keine klagen, keinen fehler, nichts falsch
de: alles stimmt, wann sie wollen, wann ihr wollt, jederzeit, keine sorge, von unserer seite nichts
de: von meiner seite nichts, nichts von meiner seite, nichts von unserer seite, meinerseits nichts
de: muss nichts geandert werden, muss nichts mehr geandert werden, nichts mehr zu andern, muss man nichts andern
de: braucht man nichts zu andern, braucht nichts geandert zu werden, nichts geandert werden, keine anderungen notig
de: keine anderungen erforderlich, anmerkungen haben wir keine, anmerkungen habe ich keine, einwande habe ich keine
de: einwande haben wir keine, einwande: keine, anmerkungen: keine, anderungen: keine, nicht dagegen
de: bin nicht dagegen, sind nicht dagegen, spreche mich nicht dagegen aus, nichts zu monieren, nichts zu kritisieren
de: nichts zu norgeln, nichts zu ruegen, keine beschwerden, nix dagegen, unsererseits nichts, nichts im weg
de: gibt's nichts zu meckern, gibt's nix zu meckern, gibt es nichts zu meckern, gibt es nichts auszusetzen
de: gibt's nichts auszusetzen, spricht aus meiner sicht nichts, keine einwande gegen
de: keine einwande gegen eine veroffentlichung, keinerlei anmerkungen, keinen kommentar, keine ruckmeldung notig
de: gegen eine veroffentlichung nichts, habe nichts auszusetzen, ich habe nichts auszusetzen, hab nichts auszusetzen
de: nichts zu sagen, nichts zu bemerken, nichts weiter, nichts weiter zu sagen, nichts festzustellen
de: keine weiteren anmerkungen, keine weiteren kommentare, keine anderungsvorschlage, keine verbesserungsvorschlage
de: keine vorschlage, keinen verbesserungsvorschlag
pt: nada a opor, nada a acrescentar, nada a objetar, nada a mudar, nada contra, nada a alterar, nada a corrigir
pt: nada a apontar, sem ressalvas, sem objecoes, sem alteracoes, sem comentarios, sem reparos, sem reservas
pt: nenhuma objecao, nenhuma alteracao, nao tenho .. objecoes, nao tenho nada, nao mudaria nada, sem mais
pt: sem restricoes, tal como esta, nem uma virgula, nada a reparar, sem alteracao, nenhum reparo, nenhuma ressalva
pt: nenhum problema, nenhuma correcao, sem correcoes, como esta, nao vejo problema*, nao encontrei nada
pt: nada a declarar, sem problema*, nada que impeca, nao mudaria uma virgula, nao mudaria, sem nada a, nao ha nada a
pt: nao tenho reparos, nao tenho correcoes, nao tenho alteracoes, nao vejo nada, nao vejo obice, sem obices
pt: nada obsta, sem nenhuma ressalva, sem correcao, nao encontrei erros, nao tenho observacoes, sem observacoes
pt: nao tenho comentarios, nada mais a, quando quiserem, quando quiser, encontrei nada que, nada que impeca o envio
pt: impeca o envio, nada da nossa parte, nada da minha parte, nada por parte, nao sou contra, nao somos contra
pt: nao estou contra, nao me oponho, nao nos opomos, nao temos objecoes, nao temos objecao, nao temos comentarios
pt: nao temos observacoes, nao temos reparos, nao ha objecoes, nao e preciso mudar nada, nao precisa mudar nada
pt: nao precisa de mudar nada, nao e preciso alterar nada, nao precisa alterar nada, nao e necessario alterar nada
pt: nao e necessario mudar nada, nao carece de alteracoes, nao precisa de alteracoes, nao precisa de correcoes
pt: nao ha nada a mudar, nao ha nada a corrigir, nao mudava nada, nada que mudar, nada que corrigir
pt: nao vejo nenhum problema, nao vejo inconveniente*, sem inconveniente*, nenhum inconveniente, nada a assinalar
pt: sem falhas, nada a dizer, nada a comentar, nada a referir, nada a reportar, nada a criticar
pt: sem mais comentarios, sem mais nada a, sem observacoes da, nenhuma observacao, nenhum comentario
pt: nenhuma sugestao
it: nulla da aggiungere, nulla da eccepire, niente da aggiungere, niente da dire, nessuna obiezione
it: nessuna osservazione, nessuna modifica, nulla in contrario, senza modifiche, senza riserve, niente da cambiare
it: niente in contrario, cosi com'e, nessun commento, nessun problema, nulla da ridire, non ho .. obiezioni
it: non ho nulla, non ho niente, niente da ridire, nulla da segnalare, nessun rilievo, nulla da correggere
it: niente da correggere, nulla da cambiare, nessuna correzione, senza osservazioni, nessuna riserva, nessun errore
it: tutto corretto, non cambierei una virgola, non cambierei nulla, non cambierei niente, nessuna modifica da
it: non ho osservazioni, non ho rilievi, rilievi da formulare, osservazioni da fare, nulla osta, non vedo ostacoli
it: nessun ostacolo, nulla da obiettare, niente da obiettare, nulla da modificare, niente da modificare
it: non trovo nulla, non ho trovato errori, cosi com'e va, quando volete, quando vuole, non ho altro
it: niente da parte nostra, niente da parte mia, nulla da parte nostra, nulla da parte mia, non sono contrario
it: non sono contraria, non siamo contrari, non mi oppongo, non ci opponiamo, non abbiamo obiezioni
it: non abbiamo osservazioni, non abbiamo commenti, non c'e nulla da, non c'e niente da, non serve cambiare nulla
it: non serve cambiare niente, non serve modificare nulla, non occorre cambiare niente, non occorre cambiare nulla
it: non occorre cambiarlo, non occorre cambiarla, non occorre modificare nulla, non bisogna cambiare nulla
it: non c'e bisogno di cambiare nulla, non c'e bisogno di modifiche, non servono modifiche, non servono correzioni
it: nessun bisogno di correzioni, non ho rilievi da formulare, niente da segnalare, niente da eccepire
it: nulla da osservare, non ho commenti, non ha trovato niente, non ho trovato niente, non ho trovato nulla
it: nessuna controindicazione, non ho riserve, senza errori, senza alcuna riserva, senza alcuna osservazione
it: nulla da rilevare, niente da rilevare, nulla da commentare, nulla da dire, niente da criticare, nessun appunto
it: nessuna critica, nessun suggerimento, senza commenti, senza appunti, nessuna nota
nl: geen bezwaar, geen bezwaren, geen opmerkingen, geen .. opmerkingen, niets toe te voegen, niets op aan te merken
nl: geen wijzigingen, geen op- of aanmerkingen, niks op aan te merken, zonder wijzigingen, ongewijzigd, niets tegen
nl: niks toe te voegen, niets te verbeteren, geen aanmerkingen, niets te wijzigen, geen fouten, zonder opmerkingen
nl: geen enkel bezwaar, niks te mopperen, niets te mopperen, niks te klagen, niets aan te merken
nl: niets aan veranderen, niks aan veranderen, niets meer toe te voegen, zo laten, geen op-, zonder meer
nl: niets op tegen, geen verbeteringen, geen correcties, heb niets, heb niks, geen aanpassingen, zonder aanpassingen
nl: zou niet weten wat, wanneer jullie willen, niks mis mee, niets mis mee, van onze kant niets, van mijn kant niets
nl: niets van mijn kant, niets van onze kant, ben niet tegen, niet tegen, zijn niet tegen, hoeft niets veranderd
nl: hoeft niets veranderd te worden, hoeft niets aan te veranderen, hoeft niets te veranderen, hoeft niets gewijzigd
nl: hoeft niet veranderd te worden, hoeft niet aangepast, hoef niets te veranderen, niets aan te veranderen
nl: niets te veranderen, niets meer aan doen, niets aan doen, geen opmerkingen onzerzijds, onzerzijds geen
nl: mijnerzijds geen opmerkingen, geen commentaar, geen aanvullingen, geen bedenkingen, geen verdere opmerkingen
nl: niets in te brengen, niks op tegen, niks tegen, geen enkel probleem, niets te melden, geen nadere opmerkingen
nl: zonder fouten, zonder voorbehoud, zonder bezwaar, niets te zeggen, niets op te merken, niks op te merken
nl: niets aan te doen, geen suggesties, geen kritiek, geen verdere wijzigingen
sv: inga invandningar, inga synpunkter, inget att invanda, inget att tillagga, inga andringar, inga kommentarer
sv: utan andringar, inga anmarkningar, inget att anmarka, som den ar, ingenting att invanda, inte en bokstav
sv: inget att andra, inga fel, inga hinder, inget hinder, inget att anmarka pa, inget emot, inga fragor
sv: inga invandningar harifran, inget att saga, inget att klaga pa, inga rattelser, inget jag vill andra
sv: inga problem, utan invandningar, utan anmarkning, som det ar, inga tillagg, inga bekymmer, hittade inga fel
sv: har inget att invanda, har inget att tillagga, nar ni vill, inget fran var sida, inget fran min sida, inte emot
sv: ar inte emot, inget behover andras, behover inte andras, inget behovs andras, behover inget andras
sv: ingenting behover andras, inget som behover andras, ingenting att andra, inget att andra pa
sv: inga synpunkter fran, inga andringar behovs, utan synpunkter, utan kommentarer, inga invandningar mot
sv: har inga invandningar, jag har inga invandningar, inget att anfora, inget att rapportera, ingenting att tillagga
sv: ingenting att saga, inga anmarkningar fran, hittar inga fel, hittar inget, hittar ingenting
sv: inga ytterligare kommentarer, ingen anmarkning, lat det vara som det ar, utan fel, utan anmarkningar
sv: utan forbehall, utan reservationer, inget att papeka, inget att kommentera, inget att kritisera, inga papekanden
sv: inga forslag, inga ovriga synpunkter
ru: возражений нет, нет возражений, замечаний нет, нет замечаний, без замечаний, без изменений, без возражений
ru: ничего менять, не возражаю, вопросов нет, ничего добавить, в таком виде, нечего добавить, претензий нет
ru: нет вопросов, не имею возражений, замечаний не имею, возражений не имею, поправок нет, правок нет
ru: исправлений нет, без правок, без поправок, ошибок нет, ошибок не нашёл, ошибок не нашел, ошибок не нашла
ru: не нашёл, не нашла, против ничего не имею, нечего исправлять, ничего не нужно менять, нет претензий, всё верно
ru: спорить не с чем, придраться не к чему, не к чему придраться, исправлять нечего, менять нечего, нечего менять
ru: добавить нечего, против не имею, не имею замечаний, возражений не, без вопросов, без претензий, как есть
ru: не вижу причин, не вижу препятствий, замечаний по тексту нет, нет никаких замечаний, никаких замечаний
ru: никаких возражений, все верно, не против, я не против, когда хотите, с нашей стороны замечаний нет
ru: замечаний не имеется, возражений не имеется, ничего менять не надо, ничего менять не нужно
ru: менять ничего не нужно, менять ничего не надо, ничего не надо менять, ничего не надо исправлять
ru: исправлять ничего не нужно, ничего исправлять не надо, правки не нужны, правки не требуются
ru: исправления не требуются, исправлений не требуется, изменений не требуется, изменения не нужны
ru: не требует правок, не требует изменений, не нуждается в правке, не надо ничего менять, от нас ничего
ru: от меня ничего, не имеем замечаний, не имеем возражений, замечаний не имеем, возражений не имеем, не возражаем
ru: мы не против, нареканий нет, без нареканий, ничего не имею против, ничего против не имею
ru: не вижу никаких препятствий, нет дополнений, дополнений нет, без дополнений, комментариев нет, без комментариев
ru: нет комментариев, вопросов не имею, ничего лишнего, пусть так и будет, пусть так и остаётся
ru: замечаний не нашлось, замечаний не возникло, замечаний не появилось, не нашлось замечаний, нет предложений
ru: предложений нет, предложений не имею, без ошибок, придираться не к чему, сказать нечего, нечего сказать
ru: нечего возразить, нечего править, править нечего, возражений не возникло, дополнить нечего
ja: 修正は不要, 修正の必要は, 修正点はありません, 修正点はございません, 修正はありません, 修正はございません
ja: 修正なし, 変更なし, 変更の必要は, 訂正なし, 意見はありません, 意見はございません
ja: 意見ありません, 異議ありません, 異議はありません, 異議ございません, 異議なし, 異議はございません, 異存ありません
ja: 異存はありません, 異存ございません, 異存はございません, 異存なし, コメントはありません
ja: コメントありません, コメントはございません, 指摘事項はありません, 指摘はありません, 直すところはありません
ja: 直すところはない, 特にありません, 特にございません, 特になし, 意見なし, 反対しません
ja: 修正箇所はありません, 修正すべき点はありません, 修正すべき点はございません, 気になる点はありません
ja: 気になる点はございません, 加えることはありません, 申し上げることはありません, 誤字もありません
ja: 間違いはありません, 修正の必要な箇所は見当たり, 見当たりません, 見当たら, 変更は不要, 変更不要, 修正不要
ja: 訂正の必要は, 訂正は不要, 変更の必要な, 修正すべき箇所は, 直す点は, 直す箇所は
ja: ご指摘することは, 指摘することは, 付け加えることは, 異論ありません, 異論はありません, 異論ございません
ja: 異論はございません, 異論なし, 修正等は, 申すことは, 誤りはありません, 誤字脱字も
ja: 訂正箇所はありません, 問題点はありません, 文句ありません, 気になる点は, 気になるところは, 毛病, 申し上げる点は
ja: 直すべき点は, 直すべきところは, 変えるところは, 意見はない, 異論はない
ja: 修正すべきところは, 訂正すべき点は, 言うことはありません, 言うことなし, 追加はありません, 追加修正はありません
ja: 修正希望はありません, 特段の意見は, 修正意見は, 変更点はありません, 反対ではありません
ja: 反対ではない, 反対は致しません, 反対はしません, 反対意見はありません, 反対意見はございません
ja: 変更の必要はありません, 変更の必要はない, 変更の必要はございません, 修正の必要はありません
ja: 修正の必要はございません, 修正の必要はない, 訂正の必要はありません, 直す必要はありません, 直す必要はない
ja: 直さなくて, 変えなくて, 修正しなくて, 特に意見はありません, 特に意見ありません, 特段意見
ja: 追加意見, 付け加えること, 付け足すこと, 言うことはない, 申し上げることはない, 申し上げることもない, 指摘事項なし
ja: 指摘なし, コメントなし, コメント無し, 異議無し, 意見無し, 修正無し, 変更無し
ja: 訂正無し, 何もありません, 何もございません, こちらからは何もありません, 私からは何もありません
ja: 当方からは何もありません, 付け加える点は, 文句のつけよう, 申し分ありません, 申し分ない, 申し分なし
ja: 誤字脱字なし, 提案はありません, 直すところなし, 指摘する点は
zh: 没有意见, 沒有意見, 无意见, 無意見, 没意见, 沒意見, 无异议, 無異議, 没有异议, 沒有異議, 没异议, 不用改, 无需修改
zh: 無需修改, 不需要修改, 不必修改, 没有需要改动, 没有需要修改, 沒有需要修改
zh: 没有修改意见, 無修改意見, 无修改意见, 没什么要改, 没什么可改, 没有补充, 无补充, 一字不改, 沒有補充, 不必再改
zh: 没有其他意见, 無其他意見, 无其他意见, 沒什麼要改, 不用再改, 没有错误, 沒有錯誤
zh: 未发现问题, 未發現問題, 没发现问题, 没发现错误, 未发现错误, 没有修改, 没有改动, 没挑出, 没找到, 無須修改
zh: 无须修改, 不用再修改, 没有什么要改, 挑不出, 毫无意见, 没有任何意见, 没有什么意见
zh: 没有不妥, 没有发现错误, 沒有發現錯誤, 没什么问题, 沒什麼問題, 挑不出毛病, 没挑出毛病, 无伤大雅, 無傷大雅
zh: 没有需要改动的地方, 没有要改的, 沒有要改的, 不需要改, 无可挑剔, 無可挑剔, 无须改动
zh: 無須改動, 无需改动, 無需改動, 没有别的意见, 没有反对意见, 沒有反對意見, 无反对意见, 不必改, 一个字都不用
zh: 不做修改, 不作修改, 不反对, 不反對, 我不反对, 我不反對, 没有反对, 沒有反對
zh: 没有要修改的, 沒有要修改的, 没有要补充, 沒有要補充, 沒有什麼意見, 没什么意见, 沒什麼意見, 没有任何修改
zh: 沒有任何修改, 无其他修改, 無其他修改, 没有其他修改, 没有别的, 没啥意见, 没啥要改, 没有异議
zh: 无修改, 無修改, 无改动, 無改動, 不再修改, 不必修訂, 无须再改, 无需再改, 無需再改, 无需补充, 無需補充, 没有疑问
zh: 沒有疑問, 没有疑義, 无疑问, 未见问题, 未見問題, 未见错误, 沒發現問題
zh: 没看出问题, 没看出毛病, 找不出毛病, 找不出问题, 挑不出问题, 一字不用改, 一个字不用改, 一個字都不用改, 不需改动
zh: 不需修改, 不需要改动, 不需要再改, 没有任何异议, 沒有任何異議, 并无异议, 並無異議
zh: 并无意见, 並無意見, 无任何意见, 無任何意見, 没有问题要提, 没有疑义, 没什么好说的, 無可指摘, 无可指摘, 没有建议
zh: 沒有建議, 无建议, 無建議, 没有问题了, 没有瑕疵, 沒有瑕疵, 毫无瑕疵, 毫無瑕疵
zh: 没有要说的, 无补充意见, 無補充意見, 无反对, 無反對
ko: 이의 없, 이의없, 이견 없, 이견이 없, 이의가 없, 이의는 없, 의견 없, 의견은 없, 의견이 없, 수정할 부분 없
ko: 수정할 부분이 없, 수정할 곳이 없, 고칠 곳이 없, 고칠 데가 없, 수정 없이
ko: 수정 사항 없, 수정사항 없, 수정할 것이 없, 특이사항 없, 반대하지 않, 수정할 부분은 없, 고칠 부분이 없
ko: 고칠 부분은 없, 고칠 곳은 없, 수정할 곳은 없, 수정할 점이 없, 수정 없
ko: 수정이 필요 없, 이의는 없습, 별다른 의견 없, 덧붙일 말, 흠잡을 데, 오타도 없, 틀린 곳이 없, 손댈 곳
ko: 추가 의견 없, 추가 의견은 없, 의견없, 고칠 곳이 보이지 않
ko: 고칠 부분이 보이지 않, 고칠 것이 없, 고칠 게 없, 수정할 게 없, 수정할 내용이 없, 수정할 내용 없, 고칠 데 없
ko: 고칠 곳 없, 더할 말이 없, 할 말이 없, 손댈 데가 없, 지적할 것이 없
ko: 지적할 게 없, 이의 없음, 별 의견 없, 다른 의견 없, 다른 의견이 없, 이견없, 변경 없이, 변경할 것이 없
ko: 흠잡을 데가 없, 흠잡을 곳이 없, 나무랄 데가 없, 수정할 필요 없
ko: 수정할 필요가 없, 수정할 필요는 없, 수정할 사항 없, 수정할 사항이 없, 수정할 사항은 없, 수정할 점 없
ko: 수정 필요 없, 수정이 필요하지 않, 수정은 필요 없, 수정은 필요하지 않
ko: 수정 사항은 없, 수정 사항이 없, 수정사항은 없, 수정사항이 없, 수정 의견 없, 수정 의견은 없, 수정 의견이 없
ko: 변경할 필요 없, 변경할 필요가 없, 변경 사항 없, 변경사항 없
ko: 변경 사항은 없, 바꿀 필요 없, 바꿀 것 없, 바꿀 것이 없, 바꿀 것은 없, 바꿀 게 없, 고칠 것 없, 고칠 것은 없
ko: 고칠 필요 없, 고칠 필요가 없, 고칠 점 없, 고칠 점이 없
ko: 반대 의견 없, 반대 의견은 없, 반대 의견이 없, 반대는 없, 반대 없, 반대할 이유가 없, 반대할 이유 없, 덧붙일 것 없
ko: 덧붙일 것이 없, 덧붙일 의견 없, 추가할 것 없, 추가할 것이 없
ko: 추가 사항 없, 추가할 내용 없, 추가할 의견 없, 드릴 말씀 없, 드릴 말씀이 없, 더 드릴 말씀, 질문 없, 궁금한 점 없
ko: 지적 사항 없, 지적할 사항 없, 지적할 점이 없, 문의 사항 없
ko: 별도 의견 없, 별도의 의견 없, 별도 의견은 없, 이견은 없, 이의 사항 없, 더 이상 수정, 흠이 없, 나무랄 데 없
ko: 나무랄 데가, 제안 없, 제안은 없, 할 말 없, 드릴 의견 없
ko: 드릴 의견이 없, 의견 없습니다, 별말 없, 추가로 드릴, 더할 것 없, 더할 것이 없, 아무 의견 없, 아무 이의 없
ko: 아무런 이의, 아무런 이견, 어떤 이의도 없
ar: لا ملاحظات, لا اعتراض, لا مانع, بدون تعديل, دون تعديل, ليس لدي أي اعتراض, ليس لدي اعتراض, ليس لدي ملاحظات
ar: ليس لدي أي ملاحظات, ليس عندي, لا توجد لدي, لا تعديلات, لا يوجد لدي, دون تحفظ, بلا تحفظ, كما هو, كما هي
ar: ليس لدي ما, لا توجد ملاحظات, لا تحفظ, لا أي اعتراض, لا يوجد اعتراض, لا تعديل, لا يوجد لدي أي, لا تغيير, لا شيء
ar: لا أخطاء, ولا ملاحظات, لا ملاحظات لي, لا ملاحظة, ليست لدي ملاحظات, ليس لدي أي ملاحظة, ليست لدي أي, لم أجد أخطاء
ar: لا أجد ما, لا يوجد ما يمنع, لا يوجد مانع, ليس هناك ما, لا غبار, دون أي تعديل, بدون أي تعديل, لا اعتراض لدي
ar: متى شئتم, متى أردتم, لا يوجد أي اعتراض, لا توجد اعتراضات, لا توجد أي ملاحظات, لا توجد لدينا ملاحظات
ar: ليس لدينا أي اعتراض, ليس لدينا اعتراض, ليس لدينا ملاحظات, ليس لدينا أي ملاحظات, لست ضد النشر, لست ضد, لسنا ضد
ar: لا داعي لأي تغيير, لا داعي للتغيير, لا داعي لأي تعديل, لا حاجة إلى تعديل, لا حاجة إلى أي تعديل
ar: لا حاجة لأي تعديل, لا حاجة لتغيير, لا حاجة إلى تغيير, لا يحتاج إلى تعديل, لا يحتاج إلى تصحيح, لا شيء من جانبي
ar: لا شيء من جانبنا, لا أعترض, لا نعترض, لا اعتراض عندي, لا أرى مانعا, لا أرى أي مانع, لا نرى مانعا, لا مشكلة
ar: لا توجد مشكلة, لا إشكال, لا تغيير مطلوب, لا تعديل مطلوب, بلا تعديل, بلا ملاحظات, دون ملاحظات, بدون ملاحظات
ar: من دون ملاحظات, لا تحفظات, خال من الأخطاء, خالية من الأخطاء, بلا أخطاء, دون أخطاء, بلا عيب, ليس لدي ما أضيفه
ar: ليس لدي ما أقوله, ليس لدي تعليق, ليس لدي أي تعليق, لا تعليق, لا تعليقات, بلا تعليق, دون تعليق, لا اقتراحات
ar: ليس لدي اقتراحات, لا شيء أضيفه, لا شيء للتعديل, لا شيء يستدعي التعديل, لا عيب فيه, لا مأخذ
ar: لا أرى ما يستدعي التعديل, لا أرى ما يستدعي التغيير, لا أرى ما يستدعي
""",
)

# That nothing shall be touched: it may go, or it waits for something else.
UNTOUCHED = Phrases(
    "untouched",
    """
en: hands off, don't change a thing, don't change a word, change nothing, don't touch a thing, don't touch it
en: do not touch a thing, hands off it now, hands off it, hands off now, leave it alone now
en: leave everything as it is, leave it exactly as it is, leave it all as it is, keep it as it is
en: keep it exactly as it is, not to be touched any more, touch nothing, don't change anything
en: do not change anything, don't alter anything
fr: ne change* rien, n'y change* rien, laissez tout, n'y touchez plus, ne touchez a rien, on ne change rien
fr: ne changez rien, ne change rien, ne touchez rien, n'y touchez pas, ne touchez plus a rien, ne bougez plus rien
fr: ne changez plus rien, laissez tel quel, laissez comme ca, laissez tout comme ca
es: no toquen nada, no cambien nada, no toquen nada mas, no cambien nada mas, no le toquen nada, no muevan nada
es: dejenlo asi, dejenlo como esta, dejen todo como esta, dejalo asi
de: nichts mehr andern, bitte nichts andern, bitte nichts mehr andern, lass alles so, lasst alles so
de: alles so lassen, bitte nichts mehr anfassen, nichts mehr anfassen, nichts mehr dran machen
de: nichts mehr daran andern, finger weg, lasst es so, lassen sie es so, lass es so, lasst alles wie es ist
pt: nao mexam em nada, nao mexa em nada, nao mudem nada, nao mexam em mais nada, nao mexam mais, nao mexam
pt: nao toquem em nada, nao toquem em mais nada, deixem como esta, deixem assim, deixe como esta, deixe assim
it: non cambiate nulla, non cambiate niente, non toccate nulla, non toccate piu nulla, non toccate piu niente
it: non cambiate piu nulla, non modificate nulla, non modificate niente, lasciate cosi, lasciate tutto cosi
it: lasciatelo cosi, lasciate com'e
nl: niets veranderen, nergens meer aankomen, niet meer aankomen, nergens aankomen, afblijven, niets meer veranderen
nl: niets meer aan veranderen, niets meer wijzigen, laat het zo, laat maar zo, laat alles zo, houden zo, zo houden
sv: andra ingenting, andra inget, ror inget mer, ror inget, ror ingenting, ror inte mer, ror det inte
sv: andra inget mer, andra ingenting mer
ru: ничего не меняйте, ничего больше не трогайте, больше ничего не трогайте, ничего не трогайте, не трогайте
ru: больше ничего не меняйте, оставьте как есть, оставьте так
ar: لا تغيروا شيئا, لا تلمسوا شيئا, لا تمسوا شيئا, لا تغيروا أي شيء, اتركوه كما هو, اتركوها كما هي, دعوه كما هو
ar: دعوها كما هي
ja: もう手を加えずに, 手を加えずに, 手を加えなくて, もう直さずに, 何も変えずに, 何も変えないで, このままにして
zh: 别改了, 不改了, 不要再改了, 别再动了, 別再動了, 不要再动了, 不要再動了, 别动了, 別動了, 不要动了, 就别改了
zh: 不要改了, 保持原样, 保持原樣, 维持原样, 維持原樣
ko: 더 손대지 말고, 손대지 말고, 더 고치지 말고, 더 수정하지 말고, 그대로 두, 그대로 둡시다
""",
)
