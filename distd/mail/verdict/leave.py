"""Leave to send: said of an issue, it says no less than a word of approval.

How the table is written is said in `phrases`.
"""

from __future__ import annotations

from distd.mail.verdict.phrases import Phrases

SEND = Phrases(
    "send",
    """
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
en: run with it, forward march, let people have it, let them have it, let everyone have it
en: let everybody have it, full speed ahead, full steam ahead, hit the button, let 'er rip, let her rip
en: let it rip, let rip, release the hounds, presses rolling, start the presses, out it goes, away it goes
en: into the world, out into the world, launch it, launch, over to you, all yours, it's all yours
en: take it away, let's roll, get it out of the door, out of the door, out the door, ready to roll
en: be mailed, be published, be distributed, be circulated, be released, be sent, may release, can release
en: you can release, you may release, continue with the publishing, continue with publishing
en: continue with the release, should go out, let it go out, going to members, let it loose, turn it loose
en: get it to the readers, give it to the people, to the people, let it run, away you go, you're free to
en: you are free to, clear for take-off, roll them, put it to bed, post, print and send, send and be done
en: out you go, send it on, mail it off, for it to go out, for it to go, keep the presses, you can shoot
en: publish as is, publish and be damned, stop waiting, float it, set it sailing, ready for the printer
en: free for sending, ready for sending, ready for publication, ready for release, ready for distribution
en: free for publication, suitable for publish, send it on its way, roll with it, go to press, to press
en: go to print, let the presses roll, ship away, pull the trigger, let it be sent, let it be published
en: let it be issued, be dispatched, may be dispatched, let's send, let's publish, let's send it
en: let's publish it, go live, get this out, get it to, off it can go, ok to go, okay to go, okay to send
en: ok to send, ok to publish, okay to publish, leave to send, see it go out, permission to send
en: permission to publish, can be sent out, may be sent out, be put out, put it through, in the post
en: proceed to, you can proceed, you may proceed, proceed with it, proceed with the mailing, go right ahead
en: please go ahead, on you go, onwards, let's do it, let's do this, let it see the light of day
en: clear to send, clear to publish, can now go, may now go, can be posted, get going, crack on, get it out of here
en: get it out the door, get it on its way, keep the presses rolling, may kindly be issued, kindly proceed
en: kindly issue, kindly release, kindly publish, kindly send, kindly circulate, kindly distribute, kindly go ahead
en: may be circulated, please roll it out, roll it out, you can go ahead, you may go ahead, can go ahead
en: may go ahead, feel free to send, feel free to publish, feel free to release, feel free to circulate
en: free to go out, good to go out, let us diffuse it, diffuse it, pls send, pls publish, pls proceed, pls release
en: pls go ahead, pls circulate, please send it, send please, it may go, get it to the members
en: get it to our readers, hit publish, press publish, hit the send button, press the send button, please let it go
en: as planned, let it go to print, it can go to print, go to the printers, you can print, you may print
en: ok for sending, can go live, go out as planned, start the mailing, start the distribution, start sending
en: start the dispatch, carry on with the mailing, carry on with it, carry on with sending, press on
en: please press on, begin the mailing, begin sending, let the mailing begin, send it as is, send as it is
en: publish it as it is, publish as it is, release as is, get mailing, get sending, let readers have it
en: let the readers have it, let our readers have it, let the world have it, let the world see it, out into the open
en: let's have it out, let's get it out, get it published, have it published, have it sent, have it sent out
en: do send it, do publish it, do go ahead, please do, please do go ahead, please do send it, see it published
en: ready for sending out, may appear, can appear, let it appear, for it to appear, let's get it out of the door
en: let's get it out the door, let's get this out, let's get this out the door
fr: vous pouvez .. envoyer, vous pouvez .. diffuser, vous pouvez .. publier, peut partir, peut etre envoye
fr: peut etre diffuse, peut etre publie, vous pouvez y aller, allez-y, bon envoi, envoyez, diffusez, publiez
fr: a diffuser, tu peux envoyer, go, peut sortir, on peut envoyer, on peut diffuser, on peut y aller
fr: vous pouvez l'envoyer, vous pouvez le diffuser, vous pouvez, on envoie, on publie, on diffuse
fr: envoyez-le, publiez-la, publiez-le, envoyez-la, bonne diffusion, bonne publication, y aller, allez
fr: partez, c'est parti, vas-y, expediez, en route, roulez, il peut etre diffuse, elle peut etre diffusee
fr: peut etre envoyee, peut etre publiee, a envoyer, la diffusion peut, l'envoi peut, lancez, lancez-le
fr: lancez l'envoi, on y va, feu, en avant, a l'impression, imprimez, au tirage, que ca parte, qu'il parte
fr: qu'elle parte, diffusez-le, diffusez-la, pouvez envoyer, pouvez diffuser, pouvez publier, envoie
fr: envoie-le, publie, tu peux diffuser, tu peux publier, tu peux y aller, libre de diffuser, laissez partir
fr: faites partir, faites suivre aux abonnes, laissez-le partir, laissez-la partir, lachez
fr: lachez les chevaux, roulez jeunesse, a vos presses, sous presse, mettez sous presse, mise en ligne
fr: postez, bon vent, feu vert pour l'envoi, expedier, peut etre expediee, peut etre expedie
fr: peut etre diffusee, on envoie tout, procedez, procedez a l'envoi, vous pouvez proceder
fr: proceder a l'envoi, a publier, en ligne, la diffuser, la publier, la lettre peut partir, bonne route
fr: allons-y, go go, ca peut partir, ca part, peut partir en l'etat, on peut publier, on peut lancer, on lance
fr: lancez la diffusion, faites-le partir, faites-la partir, peut etre mis en ligne, peut etre imprime
fr: peut aller sous presse, on imprime, on balance, balancez, peut y aller, vous pouvez lancer, vous pouvez expedier
fr: envoyez sans attendre, envoyez sans plus attendre, envoyez tel quel, publiez tel quel, diffusez tel quel
fr: publions, diffusons, envoyons, en piste, qu'on l'envoie, qu'on le publie, qu'il sorte, qu'elle sorte
fr: lancer l'envoi, lancer la diffusion, pouvez lancer l'envoi, faites l'envoi, faites la diffusion
fr: procedez a la diffusion, passez a l'envoi, passez a la diffusion, expediez-le, expediez-la, mettez en ligne
fr: peut paraitre, qu'il paraisse, qu'elle paraisse, peut etre lance, peut etre lancee, bon pour le depart
fr: en circulation, mettez-le en circulation, mettez-la en circulation
es: adelante, pueden enviar*, puede enviar*, pueden publicar*, puede publicar*, pueden difundir*
es: puede salir, envienlo, enviadlo, publiquen*, mandenlo, mandalo, mandelo, que salga, que se envie
es: puede ir, envielo, difundanlo, pueden mandar*, dale, sin mas, pueden proceder, procedan
es: pueden distribuir*, puede publicarse, puede enviarse, puede difundirse, que se publique, publiquese
es: enviese, difundase, envien, envialo, envienla, publiquenlo, publicad*, que se difunda, orale
es: puede circular, dale para adelante, manden*, pasen a publicar, a publicar, hagan el envio
es: proceder con el envio, pueden seguir, denle, denle adelante, puedes mandar*, puedes enviar*
es: puedes publicar*, mandar*, enviar*, a la imprenta, imprenta, suelten*, sueltalo, lanzar*, lancen*
es: lanzalo, que vuele, vamos, a imprimir, impriman*, imprimase, ya puede salir, para que se publique
es: se publique, se puede publicar, se puede enviar, se puede difundir, repartan*, distribuyan*, distribuir*
es: publica*, sale, que circule, denle curso, dele curso, dar curso, dele, delen, echenlo a volar, que corra
es: a rodar, adelante con el envio, adelante con la publicacion, proceda, proceded, procedan con, dadle
es: dadle salida, darle salida, enviad*, mandad*, puede difundir*, puede imprimirse, imprimid*, circulen*
es: circular, que se mande, que se imprima, que se distribuya, pueden lanzar*, hagan circular
es: envio adelante, p'alante, pa'lante, que salga ya, por mi que salga, que salga asi, que se vaya, que parta
es: ya puede enviarse, ya puede publicarse, pueden sacarlo, puede sacarse, saquenlo ya, adelante nomas, dale nomas
es: denle nomas, manden nomas, procedase, se autoriza, se autoriza el envio, se autoriza la publicacion
es: puede salir asi, puede ir asi, publiquese asi, puede publicarse asi, puede publicarse tal cual
es: puede enviarse asi, hagamoslo, enviemoslo, publiquemoslo, publiquemos, enviemos, larguenlo, tirenle, metanle
es: haganle, inicien el envio, inicien la difusion, pueden iniciar el envio, pueden lanzar el envio
es: pueden empezar el envio, procedan al envio, procedan a la publicacion, procedan a la difusion, hagan la difusion
es: hagan el favor de enviarlo, enviar ya, publicar ya, puede aparecer, que aparezca, puede ser enviado
es: puede ser enviada, puede ser publicado, puede ser publicada, puede ser difundido, puede distribuirse
es: publiquenlo ya, envienlo ya, mandenlo ya, adelante con la difusion, adelante con ello
de: kann raus, kann so raus, raus damit, raus, bitte versenden, kann versendet, kann verschickt, darf raus
de: kann rausgehen, kann hinaus, so verschicken, so versenden, kann los, losschicken, schickt .. raus
de: kann gesendet, kann veroffentlicht, kann so gehen, bitte verschicken, kann gehen, darf so
de: kann so hinaus, schicken sie, versenden sie, bitte senden, ab damit, bitte rausschicken
de: gerne so veroffentlichen, veroffentlichen, bitte veroffentlichen, so veroffentlichen, bitte verteilen
de: verteilen, raus mit, versenden, verschicken, verschickt werden, versendet werden, abschicken
de: bitte abschicken, weg damit, ab die post, los, nur zu, kann an die leser, rausschicken, raussenden
de: schickt es los, schick es los, schickt es raus, schick raus, losgeschickt, ab in die welt, in die welt
de: druckt es, drucken, in den druck, bitte so drucken, kann an alle, kann so an alle, an alle gehen
de: gehen lassen, kann er gehen, kann das so, darf hinaus, darf versendet werden, darf verschickt werden
de: lasst es raus, lasst sie raus, haut es raus, haut raus, hau raus, gerne verschicken, gerne versenden
de: gerne rausschicken, und ab, ab geht's, los geht's, auf geht's, leinen los, senden, rausgeben
de: herausgeben, publizieren, unverandert verschicken, unverandert versenden, so veroffentlicht werden
de: veroffentlicht werden, versandfertig, druckreif, erscheinen, in die post, ab zur post, kann in den druck
de: kann gedruckt, kann verteilt, kann verschickt werden, kann versendet werden, kann veroffentlicht werden
de: kann publiziert werden, darf publiziert, darf erscheinen, kann erscheinen, kann online
de: bitte publizieren, bitte absenden, absenden, bitte aussenden, aussenden, hinaus damit
de: weiter so und raus, feuer frei, bahn frei, freie fahrt, gute reise, darf gehen, darf an die leser
de: bitte rausgeben, raus in die welt, raus an alle, schicken wir, versenden wir, los damit, gebt gas
de: macht los, kann an die mitglieder, darf an die mitglieder, kann zu den lesern, so rausschicken, so rausgeben
de: kann so verschickt werden, kann so versendet werden, kann so veroffentlicht werden, kann so gedruckt werden
de: bitte veroffentlichen sie, ab dafur, auf die reise, schickt es auf die reise, bitte auf den weg bringen
de: auf den weg bringen, auf den weg, freigabe zum versand, freigabe zum druck, zur veroffentlichung frei
de: zum versand frei, zum druck frei, ab in den druck, ab in die post, so kann es raus, so kann sie raus
de: so kann er raus, so raus, also raus, hinaus in die welt, kann gern raus, kann gerne raus, darf gerne raus
de: von mir aus raus, schiesst los, schiess los, verschicken sie, versendet es, versendet sie, verschickt es
de: verschickt sie, veroffentlicht es, veroffentlicht sie, verteilt es, verteilt sie, versand starten
de: den versand starten, konnt den versand starten, konnen den versand starten, startet den versand
de: starten sie den versand, ihr konnt es verschicken, ihr konnt verschicken, sie konnen verschicken
de: sie konnen versenden, ihr konnt versenden, ihr konnt loslegen, sie konnen loslegen, legt los, legen sie los
de: konnt ihr verschicken, konnt ihr versenden, konnt ihr so verschicken, konnen sie so versenden
de: konnt ihr rausschicken, konnt es rausschicken, konnt sie rausschicken, auf die leser los, darf in die welt
de: darf in den versand, kann in den versand, in den versand, gebt es raus, gebt sie raus, geben sie es raus
de: bringt es raus, bringt sie raus
pt: podem enviar, pode enviar, pode mandar, podem mandar, pode sair, pode publicar, podem publicar
pt: podem divulgar, pode seguir, pode ir, podem distribuir, sigam, siga, avancem, manda, mandem, em frente
pt: pode divulgar, pode disparar, podem avancar, divulguem, publiquem, enviem, podem soltar, pode soltar
pt: soltem, bora, mandar bala, podem seguir, seguir, solta, solta ai, soltar, pode imprimir, imprimam
pt: imprime, vai, vai que vai, toca, toca a enviar, mandem ver, manda ver, manda bala, pe na estrada
pt: publica, publique, divulgar, pode ser enviado, pode ser enviada, pode ser publicado, pode ser publicada
pt: podem imprimir, avante, adiante, que saia, deixem sair, disparem, dispara, envia, envie, podem disparar
pt: pode circular, podem circular, pode ser divulgado, pode ser divulgada, pode ser distribuido
pt: pode ser distribuida, podem proceder, pode proceder, procedam, proceda, toquem, sigam em frente
pt: siga em frente, vamos em frente, vamos la, avancar, avance, pode avancar, podem lancar, lancem, lanca
pt: ao prelo, para o prelo, mandem imprimir, enviem ja, mande, mande ver, pode rodar, roda, pode sair assim
pt: pode ir assim, pode seguir assim, podem seguir com, pode seguir com, pode ser publicado tal como esta
pt: podem por na rua, pode por na rua, ponham na rua, na rua, botem na rua, podem rodar, rodem, publiquem ja
pt: podem prosseguir, pode prosseguir, prossigam, prossiga, pode despachar, despachem, despacha, podem despachar
pt: pode postar, postem, que siga, que va, libere, liberem, liberem o envio, pode liberar, podem liberar
pt: manda embora, joguem no mundo, solte, pode ir para a grafica, para a grafica, avancar com o envio
pt: avancem com o envio, avancar com a publicacao, podem avancar com, iniciem o envio, podem iniciar o envio
pt: comecem o envio, procedam ao envio, procedam a publicacao, lancem o envio, mandem para os leitores
pt: podem lancar o envio, pode aparecer, que apareca, pode ser enviada ja, enviem-no, enviem-na, publiquem-no
pt: publiquem-na, divulguem-no, facam o envio, facam a divulgacao
it: potete inviar*, potete mandar*, mandate*, puo partire, potete pubblicar*, inviate*, pubblicate*
it: potete procedere, procedete, si puo mandare, si puo inviare, avanti, puo uscire, si puo pubblicare
it: potete spedir*, spedite*, pubblicate pure, mandate pure, inviate pure, spedite pure, si pubblichi
it: potete diffondere, procedere, si parta, puo andare, manda*, via, pubblicate, pubblichiamo, mandalo
it: mandala, mandatelo, mandatela, inviatelo, inviatela, via cosi, si parte, partite, in stampa, stampate
it: alla stampa, si puo procedere, puo essere inviato, puo essere inviata, puo essere pubblicato
it: puo essere pubblicata, potete procedere con l'invio, spedire, lanciate, fatelo uscire, fatela uscire
it: esca, che esca, diffondete, procedere alla diffusione, alla pubblicazione, all'invio, con l'invio
it: pubblicatela, pubblicatelo, speditela, speditelo, diffondetela, diffondetelo, puo essere diffuso
it: puo essere diffusa, puo essere spedito, puo essere spedita, puo essere mandato, andate, andate avanti
it: andiamo, forza, via via, potete farlo uscire, potete farla uscire, potete stampare, in macchina
it: mandiamo, mandiamola, mandiamolo, spediamo, inviamo, pubblichiamola, proceda, procedete pure
it: avanti tutta, si puo pubblicare cosi, si puo inviare cosi, si puo mandare cosi, si puo spedire
it: si puo diffondere, si puo stampare, puo uscire cosi, puo partire cosi, puo andare cosi, puo andare in stampa
it: mandate pure cosi, pubblicate cosi, inviate cosi, potete mandarlo, potete mandarla, potete inviarlo
it: potete inviarla, potete pubblicarlo, potete pubblicarla, si mandi, si invii, si spedisca, si diffonda
it: si stampi pure, fate partire, fate uscire, fatela partire, fatelo partire, vada pure, vada, parta, che parta
it: in viaggio, far partire l'invio, potete far partire, fate partire l'invio, avviate l'invio, avviare l'invio
it: potete avviare l'invio, si proceda, si proceda pure, si proceda all'invio, si proceda alla pubblicazione
it: procedete all'invio, procedete alla pubblicazione, potete procedere alla pubblicazione, potete lanciare
it: lanciate l'invio, puo apparire, che appaia, che parta pure, fuori, mandatelo fuori, mandatela fuori
it: mettetelo in circolazione, in circolazione
nl: mag weg, kan weg, mag eruit, kan eruit, kan de deur uit, mag de deur uit, stuur maar, verstuur maar
nl: kan verstuurd, mag verstuurd, mag verzonden, kan verzonden, ga je gang, versturen maar
nl: mag verzonden worden, versturen, verzenden, de deur uit, verstuur, verstuur het, publiceren, uitsturen
nl: mag de wereld in, verzenden maar, de deur uit ermee, doe maar, kan hij de deur uit, mag hij de deur uit
nl: deur uit, verstuurd worden, verzonden worden, de wereld in, naar de leden, naar de drukker, drukken maar
nl: drukken, publiceer, publiceer maar, gooi eruit, gooi de deur uit, vooruit, vooruit ermee, op de post
nl: erop uit, verspreiden, verspreid, stuur het, laat maar gaan, gaan met die banaan, kan hij weg
nl: mag hij weg, kan het weg, mag het weg, verstuur hem, verstuur hem maar, stuur hem maar, stuur maar op
nl: stuur door, kan gepubliceerd, mag gepubliceerd, kan gedrukt, mag gedrukt, naar de drukkerij, in de bus
nl: vaart, de lucht in, live, laat maar los, laat maar komen, gooi maar, gooi maar de deur uit
nl: erop uit ermee, op pad, kan naar buiten, mag naar buiten, mag erop uit, ga maar, ga door, doorgaan
nl: ga ervoor, kan eruit wat, kan zo de deur uit, mag zo de deur uit, mag zo verstuurd worden
nl: kan zo verstuurd worden, kan zo weg, mag zo weg, mag zo eruit, mag zo de wereld in, verzend maar, verzend het
nl: verzend, mag gepubliceerd worden, kan gepubliceerd worden, mag verspreid worden, kan verspreid worden
nl: mag rondgestuurd, kan rondgestuurd, rondsturen, stuur rond, stuur maar rond, stuur maar uit, stuur uit, kan uit
nl: mag naar de drukker, kan naar de drukker, naar de drukkerij ermee, laat maar uitgaan, kan uitgaan, mag uitgaan
nl: op de post ermee, jullie kunnen versturen, jullie mogen versturen, kunnen jullie versturen
nl: mogen jullie versturen, jullie kunnen het versturen, jullie kunnen hem versturen, u kunt versturen
nl: u kunt het versturen, u mag het versturen, je kunt versturen, start de verzending, begin met versturen
nl: kunnen verzenden, mag verschijnen, kan verschijnen, laat maar verschijnen, laat het verschijnen, laat het gaan
nl: laat hem gaan, mag gedrukt worden, kan gedrukt worden, mag live, kan live, zet maar online, mag online
nl: kan online
sv: kor, skicka, kan skickas, kan ga ut, far ga ut, ga ut, skicka ut, kan publiceras, far skickas, ivag
sv: skicka ut det, skicka ivag, publicera, kor pa, kor hart, tryck pa knappen, skicka ivag det, ut med det
sv: ut med den, ut med numret, bara att skicka, tryck, tryck den, publicera nu, publicerar nu, ni publicerar
sv: far publiceras, slapp los, slapp den los, sand, sand ut, sand ivag, sand det, ut i varlden
sv: numret far ga ut, distribuera, sprid, kan tryckas, kan skickas ut, let it ga, skicka i vag, skicka bara
sv: sand bara, publicera bara, kor i gang, kor igang, i vag, let's go, gar i tryck, i tryck, till tryck
sv: far tryckas, far sandas, kan sandas, kan sandas ut, kan distribueras, far distribueras, ut med, slapp ut
sv: slapp ut det, kan ga ivag, far ga ivag, full fart, full fart framat, kor vidare, ga vidare, fortsatt
sv: publicera garna, skicka garna, kan ga ut som det ar, kan ga ut som den ar, skicka det, skicka den, skicka numret
sv: kor ut det, lat det ga, lat den ga, lat det ga ut, lat den ga ut, bara att kora, bara att publicera
sv: bara att trycka, skicka som det ar, publicera som det ar, ut med den i varlden, ge ut det, ge ut, skickas ut
sv: gar ut som det ar, ni kan skicka, ni far skicka, ni kan publicera, ni far publicera, ni kan skicka ut
sv: ni far skicka ut, kan ni skicka, starta utskicket, satt igang, satt i gang, dra i gang, dra igang
sv: bara att satta igang, far komma ut, kan komma ut, lat det komma ut, lat den komma ut, kan distribueras nu
sv: kor igang utskicket, lagg ut det, lagg ut den, ga i tryck, kan ga i tryck, far ga i tryck
ru: можно отправлять, можно рассылать, можно публиковать, отправляйте, публикуйте, рассылайте
ru: можно выпускать, выпускайте, можете отправлять, можете публиковать, можете рассылать, пускайте
ru: в рассылку, выпускаем, рассылаем, отправляем, в печать, пусть идёт, пусть идет, печатайте, публиковать
ru: рассылать, отправлять, запускайте, пусть выходит, пускай выходит, печатать, в тираж, в добрый путь
ru: вперёд, вперед, запускаем, можно в, отправляй, отправьте, публикуй, опубликуйте, разошлите, рассылай
ru: пускай, с богом, шлите, шли, можно выпустить, можно отправить, можно опубликовать, можно разослать
ru: пустить в, выпускай, выпустить, печатайте смело, смело отправляйте, смело рассылайте, смело
ru: отправляйте смело, запускать, можно запускать, можно печатать, можно в рассылку, можно в печать
ru: пускайте в дело, пускать, выходите, пусть летит, пусть уходит, в эфир, действуйте, начинайте
ru: приступайте, публикуем, рассылка, в народ, в свет, на выпуск, на рассылку, на публикацию, можно издавать
ru: можете выпускать, можете печатать, можете запускать, можно слать, можно пускать, можно рассылать всем
ru: можно отдавать в печать, отдавайте в печать, отправляйте в печать, отправляйте в рассылку, в путь, выходим
ru: печатаем, издаём, издаем, шлём, шлем, публикуйте как есть, отправляйте как есть, рассылайте как есть
ru: выпускайте как есть, к публикации, к отправке, к печати, к выпуску, к рассылке, давайте публиковать
ru: давайте рассылать, давайте отправлять, можете начинать рассылку, начинайте рассылку, начинайте отправку
ru: запускайте рассылку, может выходить, может выйти, пусть выйдет, пусть идёт в рассылку, может идти
ru: может идти в печать, может быть отправлен, может быть опубликован, может быть разослан, можно и отправлять
ru: отдавайте в рассылку, в дорогу
ja: このまま送, このまま出, このまま配信, このまま発行, このまま進め, このまま発信, このまま公開
ja: 送信してください, 配信してください, 配信をお願い, 発行してください, 発行していただいて結構
ja: 進めてください, 進めて下さい, お進めください, 発送してください, 出してください, 配信いただいて
ja: 送っていただいて, 配信可, 送付いただいて, お送りください, 送ってください, 送信お願い, 発信してください
ja: 配信してくだ, 公開してください, お送りくださ, 進めていただ, 出していただ, 発送をお願い, 発行をお願い
ja: 発行お願い, 配信お願い, お進めくださ, どうぞ, 発行に, 配信に, 出しちゃいましょう, 出しましょう
ja: 送りましょう, 配信しましょう, 発行しましょう, 配信なさって, 発行なさって, お出しくださ, 発信お願い
ja: 進めていただければ, 世に出し, 発行していただき, 配信していただき, 送信していただ, 配布してくだ, 刷って
ja: 印刷して, 配信でき, 発行でき, 出せます, 発行していただいて差し支え, 送ってよい, 送って大丈夫
ja: 出して大丈夫, 出して, 送って, 回して, お送り頂, 送信願, 配信願, 発行願, 発送願, 配布願, 公開願, 送付願
ja: ゴー, 進行して, 進行くだ, お出しくだ, 配信へ, 送信へ, 発行へ, 配信を進め, 発行を進め, 配信どうぞ
ja: 発行どうぞ, どうぞ配信, どうぞ発行, どうぞお送り, 送信可, 発行可, 発送可, 公開可, 配布可, 実行してくだ
ja: 手配してくだ, 印刷に回, 出していい, 出してよい, 送っていい, 配信していい, 配信してよい, 発行してよい
ja: 発行して差し支え, 発行して構いません, 発行して問題, 発行しても問題, 発行していただいて
ja: 発行いただいて, 配信して問題, 配信して構いません, 配信して差し支え, 配信していただいて, 配信okです, 配信ok
ja: 発行ok, 送信ok, 発送ok, 送信して問題, 送信して構いません, 送信して差し支え
ja: 出していただいて, 公開していただいて, 公開して問題, 公開して構いません, 発送して問題, 発送して構いません
ja: 発送していただいて, 進めていただいて, 進めてよろしい, 進めて構いません, 進めて問題
ja: このまま進めてください, このまま送信, このまま発送, このままお進め, このままお送り, このままお出し
ja: 発行してよろしい, 配信してよろしい, 送信してよろしい, 送ってよろしい, 出してよろしい, 発行願います
ja: 配信願います, 発行へ進, 配信へ進, 送付どうぞ, 発行をどうぞ, 配信をどうぞ, 発行を始め, 配信を始め, 送信を始め
ja: 配信開始, 発行開始, 送信開始, 出してしまって, 発行してしまって, 世に出して
ja: 皆さんに届け, 届けてくだ, お届けくだ, 配ってくだ, 配って, 流してくだ, 流して, 発信して
zh: 可以发, 可以發, 可发, 可發, 请发, 請發, 发吧, 發吧, 发布吧, 发出吧, 照发, 可以发布, 可以发送, 可以寄
zh: 可以刊, 可以出, 寄出吧, 發出, 发出去吧, 直接发, 刊发, 刊發, 发送, 發送, 发布, 發布, 发出, 发出去, 印发
zh: 印發, 付印, 下发, 放行, 可以印, 发, 發, 推送, 群发, 發出去, 寄给会员, 寄給會員, 寄给读者, 寄吧, 寄出
zh: 赶紧发, 趕緊發, 快发, 尽快发, 儘快發, 开印, 開印, 印吧, 照寄, 发了吧, 发给大家, 發給大家, 上线, 推出
zh: 照登, 刊登, 可以推送, 请发布, 请发送, 请寄出, 請寄出, 请刊发, 请印发, 请付印, 可印, 可付印, 可刊, 可刊发
zh: 可发布, 可以付印, 可以刊印, 可以印发, 可以上线, 可以放行, 放心发, 尽管发, 儘管發, 就发吧, 那就发, 送出
zh: 送印, 投递, 出刊, 出街, 派发, 派發, 发行吧, 走起, 可以发布了, 可以发送了, 可以发了, 可以發了, 可以發布, 可以發佈
zh: 可以發送, 可以發出, 可以发出, 可以寄出, 可以刊登, 可以刊发, 可以刊發
zh: 可以出版, 可以印刷, 可以印了, 可以出刊, 可以推送了, 可以对外发布, 对外发布, 對外發佈, 即可发布, 即可發布
zh: 请按此发布, 按此发布, 按此發布, 按此发送, 照此发布, 照此發布, 照此发出, 照原样发
zh: 照原樣發, 原样发布, 原樣發布, 直接发布, 直接發布, 直接发送, 直接發送, 直接寄, 尽快发布, 儘快發布, 尽早发布
zh: 请尽快发出, 请发吧, 发就是了, 发给会员, 發給會員, 发给读者, 發給讀者, 就照这样寄
zh: 照这样寄, 照这样发, 照這樣發, 就这么发, 就這麼發, 就这样发, 就這樣發, 发了, 可以出街, 出版吧, 刊出, 可以刊出
zh: 予以发布, 予以發布, 予以刊发, 准予刊发, 请予发布, 請予發布, 开始发送, 開始發送, 开始发布, 開始發布, 可以开始发
zh: 可以開始發, 请开始发, 发出即可, 发布即可, 刊出即可, 尽快刊发, 尽快寄出
zh: 尽快出刊, 放出去, 拿去印, 送印刷, 送去印刷, 送印厂, 送印廠, 拿去发, 公布, 可以公布, 可以公開, 公开发布, 推送吧
zh: 上架
ko: 발송하, 발송해, 배포하, 배포해, 보내셔도, 보내주세요, 보내 주세요, 내보내, 진행해, 진행하, 발행하
ko: 발행해, 나가도, 발송, 배포, 발행, 게재, 보내도, 내도 됩니다, 내셔도, 진행, 올리셔도, 보내세요, 보내시면
ko: 보내십시오, 보내도 좋, 보내시죠, 나가시죠, 내보내세요, 내보내도, 배포하시, 발송하시, 출판, 인쇄
ko: 올려 주세요, 올려주세요, 진행하시, 보냅시다, 갑시다, 가시죠, 송부하, 송부해, 송고, 발송 부탁, 배포 부탁
ko: 발행 부탁, 게시하, 게시해, 공개하, 공개해, 내보내시, 내보냅시다, 돌리세요, 돌려 주세요, 뿌리세요
ko: 찍으세요, 나가면 되, 나가도 되, 보내면 되, 보내도 되, 보내 주십시오, 보내주십시오, 추진, 그대로 발행해
ko: 그대로 발송해, 발행해도 됩니다, 발송해도 됩니다, 배포해도 됩니다, 발행하셔도 됩니다
ko: 배포하셔도 됩니다, 보내도 됩니다, 내보내도 됩니다, 발행해 주세요, 발송해 주세요, 배포해 주세요, 발행 바랍니다
ko: 발송 바랍니다, 배포 바랍니다, 발행 진행, 발송 진행, 발행해도 좋, 발송해도 좋
ko: 배포해도 좋, 게시해도, 게재해도, 인쇄해도, 출간, 출간해, 발간, 발간해, 발간하, 나가도 됩니다, 내셔도 됩니다
ko: 진행해도 됩니다, 진행하셔도 됩니다, 진행시켜, 보내 주셔도, 보내주셔도, 발송을 시작, 발송 시작, 배포 시작
ko: 발행 시작, 시작하셔도, 시작해 주세요, 시작하시면, 보내 주시면, 보내주시면
ko: 내보내 주세요, 내보내 주십시오, 내보내셔도, 띄워 주세요, 올리시면, 올리세요, 공유해 주세요, 배부해, 배부하
ko: 돌려도, 내주세요, 내 주세요
ar: للنشر, يمكنكم النشر, يمكنكم الإرسال, انشروا, أرسلوا, على النشر, يمكن نشر, يمكن إرسال, تفضلوا, بالنشر
ar: بالإرسال, يمكنكم إرسال, بنشرها, بنشره, انشروها, انشروه, أرسلوها, أرسلوه, إرسالها, الإرسال, يمكن توزيع
ar: وزعوها, انشروه كما, فليخرج, فلينشر, فليرسل, توزيعه, توزيعها, وزعوه, وزعوا, يمكنكم توزيعه, يمكنكم توزيعها
ar: يمكنكم نشره, يمكنكم نشرها, امضوا, باشروا, أطلقوا, أطلقوه, ليخرج, اطبعوا, ينشر, تنشر, يرسل, ترسل, لينشر
ar: ليرسل, فلتنشر, فلترسل, فلتصدر, ليصدر, يمكن نشره, يمكن نشرها, يمكن إرساله, يمكن إرسالها, يمكن توزيعه
ar: يمكن توزيعها, بالتوزيع, عمموه, عمموها, على الإرسال, على التوزيع, إلى المطبعة, انطلقوا, هيا, ابعثوا
ar: ابعثوه, ابعثوها, يمكن النشر, يمكنكم المضي, يمكن الإرسال, يمكن الطباعة, يمكن أن ينشر, يمكن أن تنشر
ar: انشروا على بركة الله, أرسلوا على بركة الله, امضوا قدما, قدما, انشره, أرسله, فلينطلق, تفضلوا بالنشر
ar: تفضلوا بالإرسال, لا بأس بالنشر, للإرسال, للتوزيع, للطباعة, وزعوه على, ابدؤوا الإرسال, ابدأوا الإرسال
ar: ابدؤوا التوزيع, يمكنكم البدء, يمكنكم بدء الإرسال, يمكنكم التوزيع, يمكنكم إصداره, أصدروه, أصدروها, أصدروا العدد
ar: يمكن إصداره, يمكن إصدارها, يمكن أن يصدر, فليصدر, لا مانع من نشره, لا مانع من النشر, لا مانع من إرساله
ar: لا مانع من الإرسال
""",
)
