"""What refuses an issue: that it must not go out, whatever were changed.

How the table is written is said in `phrases`.
"""

from __future__ import annotations

from distd.mail.verdict.phrases import Phrases

REFUSE = Phrases(
    "refuse",
    """
en: reject*, not approve*, disapprov*, veto*, i object, we object, objection to, decline, refuse*, oppose*
en: against it, against this, against sending, against publi*, vote against, a no, no from me, no from us, it's a no
en: not acceptable, unacceptable, withdraw*, withhold*, cannot support, can not support, can't support, cannot agree
en: can not agree, can't agree, do not agree, don't agree, not agree, cannot accept, can not accept, can't accept
en: cannot approve, can't approve, can not approve, won't approve, my name to, not in my name, afraid not
en: out of the question, no way, over my dead body, absolutely not, thumbs down, not with my vote, scrap it
en: start again, start over, bin it, stop it, must not, hold it back, pull it, kill it, cannot go out, can't go out
en: can not go out, should not go, shouldn't go, must not go, can't leave, cannot leave, do not send, don't send
en: not send, do not publish, don't publish, not publish, do not release, not be sent, not be published, not fit
en: not ready, cannot let, can't let, not sign, cannot endorse, cannot consent, count me out, my answer is no
en: answer is no, vote is no, vote no, not go out, no go, a firm no, red light, nope, not for publication
en: not suitable, embarrass*, damag*, unfit, breach*, confidential, against the rules, not to be, un-approved
en: do what you like, scandal, far from, retract, take back, is negative, be stepped down, not consent
en: no permission, not a chance, must be no, say no, not in support, declining, let's not, in the bin
en: rather we skipped, rather not, can't put my name, cannot put my name, not to publish, not going to our
en: give the permission, don't give, do not give, i'd be ashamed, not pass, in the drawer, cannot see this going
en: no thanks, don't even, i'm against, am against, that's a no, hard no, flat no, not in a fit state
en: not up to standard, pull the plug, drawing board, square one, withhold, can't back, cannot back, put my name
en: not on my watch, kill the issue, do not let it, don't let it, should never, must never, shouldn't be sent
en: shouldn't be published, should not be sent, should not be published, should not be released, good conscience
en: irresponsible, defamat*, libel*, slander*, offensive, insult*, disgrac*, propaganda, shelve it, spike it
en: dump it, tear it up, throw it out, not willing to, unwilling, not prepared to, disassociate, dissociate
en: no chance, not happening, hell no, forget it, turn it down, turning it down, denied, beyond repair
en: beyond saving, cannot be saved, can't be saved, can't be fixed, not see the light, must not see, will not have
en: unable to support, unable to approve, unable to agree, i cannot, i can't support, not signing, won't be signing
en: won't sign, refusing, i'm refusing, cannot recommend, can't recommend, urge you not, ask you not, not to send
en: not to release, never be sent, never be published, never go out, be ashamed, ashamed, resign, lawsuit, sue us
en: sued, negative, nay, thumbs-down, stays in the drawer, stay in the drawer, in a drawer, not with my name, ruin
en: not opposed to rejecting, see no merit, unhappy, my vote is against, vote is against, is against
en: do not circulate, don't circulate, not circulate, don't consent, do not consent, must not see the light
en: be pulled, should be scrapped, be scrapped, scrapped, scrap, be withdrawn, i think not, as a reviewer: no
en: a clear no, clear no, can't print, cannot print, can not print, do not print, don't print, it will be no
en: here i stop, better no newsletter, not be circulated, should not be circulated, must not be circulated
en: not be distributed, should not be distributed, must not be distributed, not be released, must not be released
en: kill this, i'm a no, i am a no, put me down as a no, big no, no from here, says no, opposed to, i am opposed
en: we are opposed, be binned, belongs in the bin, waste paper, do not distribute, don't distribute, not distribute
en: a resounding no, emphatic no, emphatically no, a definite no, definitely not, certainly not, by no means
en: not under any circumstances, under no circumstances, strongly against, firmly against, dead against
en: totally against, sending it back, send it back, sent back to, be sent back, going back to the editor
en: back to the editor, throw the, throw it, throw them, throw this, can't put my weight, put my weight behind
en: has to be dropped, must be dropped, should be dropped, must not appear, should not appear, not to appear
en: against distribution, against its, against the distribution, against the publication, against the release
en: against the mailing, against the issue, against this issue, answer is negative, our answer is negative
en: our answer is no, we vote no, we vote against, we say no, cannot stand behind, can't stand behind
en: do not stand behind, won't stand behind, cannot get behind, can't get behind, not get my vote, won't get my vote
en: doesn't get my vote, does not have my, doesn't have my approval, not have my approval
en: you don't have my approval, you do not have my approval, don't have our approval, not have our approval
en: no approval from, my approval is withdrawn, no green light from, not give my approval, not give our approval
en: not giving my approval, refuse to, abandon it, abandon this, be abandoned, should be abandoned, let us drop it
en: drop the whole, kill the whole, let this out, let it out of the building, under any circumstances, back for good
en: isn't good to go, is not good to go, not good to go, i'll resign, i will resign, must not leave, may not leave
en: never leave
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
fr: pas favorable, avis negatif, avis defavorable, ne valide pas, je ne valide pas, ne donne pas mon, publiable
fr: n'est pas publiable, je ne donne pas mon aval, pas mon aval, pas mon accord, ne donne pas son accord
fr: pas pour non plus, au diable, ne diffusez surtout pas, je bloque, on arrete, on n'envoie pas, on ne publie pas
fr: on ne diffuse pas, ne le publiez pas, ne le diffusez pas, ne la publiez pas, ne la diffusez pas, opposition
fr: mon opposition, sommes contre, sommes opposes, inenvisageable, sont contre, vote negatif, avis tres defavorable
fr: vote contre la diffusion, contre la diffusion, contre l'envoi, contre la publication, il faut l'abandonner
fr: a abandonner, ne doit pas sortir, ne doit pas partir, ne peux soutenir, ne peux pas soutenir, ne soutiens pas
fr: ne peux pas signer, reponse negative, notre reponse est non, nous disons non, ne pouvons pas approuver
fr: ne pouvons approuver, n'approuvons pas, n'avez pas mon accord, n'avez pas mon aval, n'a pas mon accord
fr: pas mon feu vert, ne donnons pas, sommes contre la, ne peux pas accepter, ne peux accepter, n'accepte pas
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
es: sin mi voto, no en mi nombre, retiro mi, se retire el numero, negativo, lo rechazo, tampoco a favor, ni a favor
es: no vea la luz, mejor que esto no, que no vea la luz, no publicar, no enviar, no difundir, no salga nunca
es: me niego, nos negamos, nos oponemos, rechazamos, mi voto es en contra, mi voto es contrario, voto contrario
es: no puede publicarse, no se puede publicar, no se puede enviar, no debe difundirse, no cuenten conmigo, retiren*
es: tirar a la basura, hay que descartarlo, descartarlo, descartar, desechar, no debe aparecer, no puedo suscribir
es: no suscribo, no tiene mi aprobacion, no tienen mi aprobacion, no tiene nuestra aprobacion, no cuenta con mi
es: no cuentan con mi, no damos, no aprobamos, votamos en contra, en contra de la difusion
es: en contra de la publicacion, en contra del envio, nuestra respuesta es no, decimos que no, digo que no
es: respuesta negativa, un no
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
de: rate ab, rate davon ab, missbillig*, neu machen, auch nicht dafur, nicht dafur, kann ich nicht verantworten
de: nicht verantworten, bitte nicht versenden, bitte nicht verschicken, bitte nicht veroffentlichen
de: bleibt in der schublade, stimme gegen, stimmen dagegen, wir sind dagegen, klar dagegen, strikt dagegen
de: entschieden dagegen, lehnen wir ab, lehnen ab, nein aus, geht gar nicht, so geht das nicht, das geht so nicht
de: geht so nicht raus, verworfen, gehort verworfen, stimme gegen den, stimme gegen die, gegen den versand
de: gegen die veroffentlichung, stimmen gegen, darf nicht erscheinen, stehe ich nicht, nicht dahinter
de: stehe nicht dahinter, nicht hinter, meine zustimmung habt ihr nicht, meine zustimmung bekommt ihr nicht
de: keine zustimmung von, kein ja, kein grunes licht, kein ok von, wir lehnen, wir sagen nein, ich sage nein
de: unsere antwort ist nein, antwort lautet nein, negatives votum, votum negativ, votum: nein
pt: rejeit*, nao aprovo, nao posso aprovar, nao concordo, contra, discordo, recus*, nao pode, nao deve
pt: nao enviem, nao publiquem, inaceitavel, de jeito nenhum, veto, nem pensar, nao assino, sou contra
pt: reprov*, nao contem, confidenci*, de modo algum, nao saia, melhor nao, na gaveta, nao publicar
pt: nao divulgar, nao da, voto contra, voto nao, sou contrario, sou contraria, estou contra, nao apoio
pt: nao posso apoiar, nao posso concordar, nao dou, nao dou o meu, nao autorizo, nao deve sair
pt: nao pode sair, nao deveria sair, nao deveria, nao deve ser, nao pode ser publicado, nao pode ser enviado
pt: nao mandem, nao divulguem, nao saia assim, em hipotese alguma, de forma alguma, de maneira nenhuma
pt: nunca, jamais, vergonha, vergonhoso, difamat*, ofensiv*, insult*, inadmissivel, lixo, cancelem, parem
pt: suspendam, desaprovo, desisto, desistir, a minha resposta e nao, resposta e nao, e um nao
pt: sem o meu voto, em meu nome nao, negativo, retiro meu, retiro o meu, meu voto e contra, voto e contra
pt: mas prefiro que outro, nao publique, nao envie, nao mande, nao deixem sair, somos contra, estamos contra
pt: nao aprovamos, nao da para publicar, nao da para aprovar, nao tem o meu, nao tem meu, barrem, barrar, vetem
pt: vetado, vetada, vetamos, nao posso subscrever, nao subscrevo, deve ser abandonado, abandonado, abandonada
pt: abandonar, nao deve aparecer, contra a divulgacao, contra a publicacao, contra o envio, votamos contra
pt: somos contrarios, nao damos, nao tem a minha, nao tem a nossa, nao tem minha, dizemos nao, digo nao
pt: resposta negativa, a nossa resposta e nao, e contra, meu voto e nao, retiro
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
it: annullate, non se ne parla, non mi sento di dire, non lo firmo nemmeno, nemmeno sotto tortura, non lo approvo
it: non la approvo, non approviamo, non lo pubblicherei, non pubblicatelo, non pubblicatela, non inviatelo
it: non mandatelo, siamo contrari, mi oppongo fermamente, blocchiamo, bloccatelo, da cestino, cestino
it: non posso avallare, non avallo, va abbandonato, abbandonato, da abbandonare, contro la diffusione
it: contro l'invio, contro la pubblicazione, voto contro la, votiamo contro, non ha la mia, non avete il mio
it: non avete la mia, non diamo, diciamo no, la nostra risposta e no, risposta negativa, non mi sento di approvare
it: non sottoscrivo, non posso sottoscrivere
nl: niet akkoord, niet mee akkoord, niet goed, afgekeurd, keur .. af, keur dit niet, afgewezen, wijs .. af
nl: tegen, mag niet, kan niet, niet versturen, niet verzenden, nee, onaanvaardbaar, geen sprake van
nl: niet de deur uit, mag zo niet, stem tegen, vertrouwelijk*, ik ben tegen, ben tegen, stem nee
nl: nee van mij, mijn antwoord is nee, ik zeg nee, een nee, geen akkoord, geen goedkeuring, geen toestemming
nl: geen fiat, geen groen licht, kan ik niet, niet instemmen, niet mee instemmen, niet steunen
nl: niet publiceren, niet uitsturen, niet uitgaan, niet naar buiten, niet verschijnen, niet de wereld in
nl: weiger, weigeren, veto, stoppen, stop hiermee, prullenbak, schande, schandalig, lasterlijk, beledig*
nl: onacceptabel, ontoelaatbaar, nooit, in geen geval, absoluut niet, niet willen, afkeur*, keur ik af
nl: terug naar af, over mijn lijk, niet namens mij, onverantwoord, ook niet voor, mijn ja krijgen jullie hier niet
nl: krijgen jullie niet, niet voor, stop de persen, gaat niet door, ik keur dit af, keuren af, keuren dit af
nl: wij zijn tegen, ik stem tegen, tegenstem, niet uitbrengen, niet rondsturen, niet de deur, mag niet uit
nl: niet doen, niet achter staan, hier niet achter, sta hier niet achter, staan hier niet achter, dit moet van tafel
nl: van tafel, mag niet verschijnen, stem tegen verzending, tegen verzending, tegen publicatie, tegen de verzending
nl: tegen de publicatie, stemmen tegen, wij stemmen tegen, geen ja, negatief advies, negatief, ons antwoord is nee
nl: wij zeggen nee, krijgt mijn stem niet, krijgt mijn ja niet
sv: avsl*, godkanner inte, inte godkanna, kan inte, far inte, nej, avvis*, emot, ska inte, skicka inte
sv: oacceptabel*, sager nej, motsatter, bor inte, stoppa, konfidentiell*, rostar nej, ar emot, kan jag inte
sv: inte publiceras, inte ga ut, jag ar emot, rostar emot, mitt svar ar nej, svaret ar nej, ett nej
sv: avstyrk*, kan inte tillstyrka, kan inte godkanna, kan inte stodja, stodjer inte, godtar inte
sv: accepterar inte, vagrar, underkanner, underkant, far inte ga ut, ska inte ga ut, bor inte ga ut
sv: ska inte publiceras, bor inte publiceras, publicera inte, inte skickas, aldrig
sv: under inga omstandigheter, skandal*, skam, krank*, fortal*, oansvarig*, papperskorgen, slang, skrota
sv: dra tillbaka, stall in, inte i mitt namn, stalla mig bakom, sta bakom, ansvarslost, rostar jag nej
sv: inte acceptabelt, helt fel att, inte heller for, heller inte for, jag motsatter mig, vi motsatter oss
sv: vi ar emot, kan vi inte, vill inte se, ett tydligt nej, tydligt nej, bestamt nej, trycker inte, publiceras inte
sv: skickas inte, far inte skickas, ska inte skickas, bor inte skickas, ger inte mitt, ger inte
sv: kan inte stalla mig bakom, inte stalla mig bakom, bor laggas ner, laggas ner, far inte komma ut
sv: ska inte komma ut, bor inte komma ut, rostar mot, jag rostar mot, vi rostar mot, rostar mot utskicket
sv: vart svar ar nej, vi sager nej, jag sager nej, inget godkannande, inte godkant, ej godkant, inget klartecken
sv: negativt, avslag, ger inte klartecken
ru: против, не соглас*, не одобр*, отклон*, не могу, нельзя, не отправляйте, не публикуйте, не поддерж*
ru: возражаю, категорически, недопустим*, неприемлем*, не должен, не должна, не выпускайте, нет, отказ*
ru: не рассылайте, снимите, конфиденциальн*, вето, голосую против, я против, категорически против
ru: мой ответ нет, ответ нет, отвечаю нет, не даю согласия, согласия не даю, не утверждаю, не утверждать
ru: не подпишу, не подписываю, не пропускаю, не допускаю, не должно, не должны, не следует
ru: нельзя публиковать, нельзя выпускать, нельзя рассылать, ни в коем случае, ни за что, никогда, позор*
ru: клевет*, оскорб*, безответственн*, в корзину, в мусор, отмените, остановите, запрещаю, возражаем
ru: возражаю против, не поддерживаю, отвергаю, отозвать, отзываю, не от моего имени, переделать полностью
ru: не пойдёт, не пойдет, не годится, но и не за, и не за, не дам согласия, не выпускать, не публиковать
ru: не рассылать, не отправлять, снять с выпуска, голосую нет, мы против, голосуем против, однозначно нет
ru: однозначно против, решительно против, отрицательно, отрицательный ответ, отклоняю, отклоняем, не согласовано
ru: не согласовываю, не даю добро, в топку, подписаться под этим, не могу подписаться, надо отказаться, отказаться
ru: не должен выйти, не должен выходить, против рассылки, против публикации, против выпуска, против отправки
ru: наш ответ нет, наш ответ — нет, мой ответ — нет, ответ — нет, говорю нет, говорим нет, не получит моего
ru: без моего согласия, нет моего согласия, моего согласия нет, отрицательное заключение, отзыв отрицательный
ru: заключение отрицательное
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
ja: 断固, 問題外, 論外, 賛成でもありません, 賛成でもない, 賛成もし, 賛成ではありません, 賛成ではない, 賛成とは
ja: 承認ではありません, 配布しないで, 公開しないで, 出すのは反対, 発行は反対, 反対いたします
ja: 反対します, 承認を控え, 承認は控え, お控え, 発行を控え, 不可です, 認められない, 発行すべきでは, 差し控え
ja: ストップ, 待ったを, 支持できません, 取り下げてください, 否定的, 反対の意, 承認の意はありません
zh: 不同意, 不批准, 反对, 反對, 否决, 否決, 不能发, 不能發, 不可发, 不可發, 不要发, 不要發, 不宜, 不应, 不應
zh: 不赞成, 不贊成, 不能同意, 无法同意, 無法同意, 无法批准, 拒绝, 拒絕, 不得, 不能发布, 撤回, 不通过, 不予
zh: 退回, 不能支持, 不许, 保密, 違反, 违反, 停止, 绝对不, 别发, 別發, 不要发布, 毙掉, 作废, 作廢, 不该发
zh: 不能出, 我反对, 我反對, 坚决反对, 堅決反對, 强烈反对, 強烈反對, 投反对票, 投反對票, 反对票, 反對票
zh: 不能通过, 不予通过, 不予发布, 不予批准, 不准发, 不准發, 不准, 禁止, 不可以发, 不可以發, 不应发, 不應發
zh: 不该, 不該, 不适合, 不適合, 不合适, 不合適, 不妥, 不当, 不當, 不认可, 不認可, 不支持, 无法支持, 無法支持
zh: 无法接受, 無法接受, 不能接受, 不可接受, 诽谤, 誹謗, 侮辱, 丢人, 丟人, 荒唐, 停发, 停發, 叫停, 撤掉, 撤稿
zh: 取消, 重来, 重來, 重做, 推倒重来, 打回, 驳回, 駁回, 绝不, 絕不, 决不, 万万不可, 休想, 也不赞成, 也不贊成
zh: 也不同意, 不表赞成, 不批准发布, 不同意发, 不能印, 不能刊, 不可刊, 暂不
zh: 暫不, 先别, 先別, 别印, 不要印, 不要刊, 不准印, 不行, 不可以, 我不同意, 坚决不, 堅決不, 反对发布, 反對發布, 撤下
zh: 扣下, 压下, 应当撤掉, 應當撤掉, 应该撤掉, 应撤, 應撤, 不能支持这, 不能發布, 不该发布, 不宜发布, 不宜刊发, 不许发
zh: 不許發, 意见:不同意, 我的意见是不同意, 我投反对, 我投反對, 答复是否定
zh: 否定
ko: 반대, 승인할 수 없, 승인하지 않, 동의할 수 없, 동의하지 않, 거부, 불가, 안 됩니다, 안됩니다, 보내지 마
ko: 발송하지 마, 내보낼 수 없, 배포하면 안, 찬성할 수 없, 부결, 반려
ko: 허용할 수 없, 중단, 승인 못, 나가서는 안, 나가면 안, 기밀, 철회, 발행하지 않는, 발행하지 말, 내지 말
ko: 하지 않는 것이, 하지 마십시오, 안 되겠, 반대합니다, 반대입니다, 반대표, 반대함
ko: 부동의, 불승인, 승인 불가, 발송 불가, 배포 불가, 발행 불가, 승인하기 어렵, 승인할 수가, 동의하기 어렵
ko: 찬성하기 어렵, 찬성하지 않, 지지할 수 없, 지지하지 않, 받아들일 수 없, 용납
ko: 내보내서는 안, 내보내면 안, 보내면 안, 보내서는 안, 발행되어서는, 나가선 안, 발행하면 안, 배포해서는 안
ko: 배포하지 마, 발행하지 마, 보내지 말, 내보내지 마, 폐기, 취소, 명예훼손, 모욕
ko: 부적절, 부적합, 절대, 결코, 거절, 사양, 기각, 원점, 처음부터 다시, 찬성도 아닙니다, 찬성도 아니, 찬성은 아니
ko: 찬성하지는, 승인하지 못, 승인해 드릴 수 없, 동의 못, 동의하지 못
ko: 반대 입장, 반대하는 입장, 발송하지 말, 배포하지 말, 게재하지 말, 내보내지 말, 막아, 멈춰, 중지, 보류해 주
ko: 할 수 없습니다, 될 수 없습니다, 드릴 수 없습니다, 낼 수 없습니다
ko: 보낼 수 없습니다, 둘 수 없습니다, 볼 수 없습니다, 줄 수 없습니다, 지지할 수 없습니다, 폐기해야, 반대 의견입니다
ko: 반대 의견을 드립, 반대 의견 드립, 부정적, 부정 의견, 승인 못 합니다
ko: 승인 못합니다, 제 답은 아니
ar: لا أوافق, لا اوافق, غير موافق, أرفض, مرفوض, أعترض, لا يمكن, لا أستطيع, لا تنشروا, لا ترسلوا, لا يجوز
ar: نرفض, لا نوافق, رفض, ضد, لا يصلح, أوقفوا, سري, لا يمكنني, لن أوافق, لا تنشروه, لا تنشروها, لا ترسلوه
ar: لا ترسلوها, لا ينشر, لا أقبل, أرفضه, أرفضها, أعارض, معارض, أنا ضد, ضد النشر, ضد نشر, لا أؤيد, لا نؤيد
ar: لا أعتمد, لا أستطيع الموافقة, لا يمكنني الموافقة, لا ينبغي, لا يجب, لا يصح, لا نقبل, غير مقبول, غير لائق
ar: مستحيل, أبدا, أبداً, إطلاقا, قطعا, تشهير, إهانة, إساءة, عار, فضيحة, ألغوا, اسحبوا, سحب العدد, صوتي بلا
ar: صوتي لا, أصوت بلا, أصوت ضد, اعتراضي, معترض, لن أوقع, لا أوقع, ليس باسمي, ممنوع, يمنع, ولست معه, ولا معه
ar: لا أوافق على, أنا معترض, نعترض, نعارض, لا ننشر, لا يرسل, يجب ألا, يجب عدم, أطالب بسحب, ضده, لا ترسل, لا تنشر
ar: لا أجيز, لا أبارك, لا أستطيع دعم, يجب التخلي, التخلي عنه, يجب ألا يصدر, لا يصدر, ضد التوزيع, ضد الإرسال
ar: جوابي لا, جوابنا لا, أقول لا, نقول لا, ليس لكم موافقتي, لا تملكون موافقتي, بدون موافقتي, رأي سلبي, رأيي سلبي
ar: سلبي
""",
)
