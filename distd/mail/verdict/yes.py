"""What speaks for an issue: words of approval.

How the table is written is said in `phrases`.
"""

from __future__ import annotations

from distd.mail.verdict.phrases import Phrases

# An approval in words of its own.
APPROVE = Phrases(
    "approve",
    """
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
en: affirmative, absolutely, definitely, amen, my sign-off, sign-off, signing this off, signing it off
en: signing off on it, the nod, my nod, go-ahead, suitable for, passes muster, pass muster, bill of health
en: i say yes, says yes, says aye, say aye, squarely for it, for it, yeah, good enough for, all systems go
en: rubber stamp, rubber stamped, concur, concurs, concurrence, comfortable with, quarrel with nothing
en: behind it, gets my yes, gets my vote, gets my blessing, take-off, takeoff, green for go, grand
en: nae bother, no bother, no worries, that'll do, it'll do, will do nicely, does the job
en: ready when you are, by all means, imprimatur, nihil obstat, top marks, ten out of ten, good by me
en: good with me, good with us, good by us, fine from us, fine on my end, good on my end, good at my end
en: fine at my end, fine at our end, sounds good, suits me, suits us, sold, a-ok, rubber-stamp
en: rubber-stamped, consider it approved, consider it signed, stands approved, everything fits
en: everything's in order, everything in order, meets the guidelines, meets our guidelines
en: meets the requirements, fit for publication, fit for release, fit to print, fit to publish
en: opinion is pass, pass it, a go-ahead, i am with you, i'm with you, 10/10, unanimous
en: unanimously in favour, wholly in favour, yes please, you have my yes, all clear here, clear here
en: is okay, it is fine, it's fine, it's ok, it is ok, it's okay, is fine, firm yes, happy to approve
en: glad to approve, voted yes, i vote for, vote for it, am for it, agree with publication
en: agree to publication, agree to the release, a thumbs up, liberated, count me in favour, me as a yes
en: in full agreement, giving approval, giving my approval, full marks, no notes from me, ship-shape
en: shipshape, tickety-boo, hunky-dory, bang on, first class, top-notch, nailed it, make it so, hear hear
en: seconded, aye aye, ratified, i ratify, validated, i validate, we validate, greenlit
en: green-lit, green lit, greenlight, put me down as yes, put me down as a yes, put me down in favour
en: count me as approving, i'm in, hearty yes, resounding yes, emphatic yes, unqualified yes
en: enthusiastic yes, wholehearted yes, as good as it gets, fine and dandy, in good shape, in fine shape
en: good as gold, flying colours, my backing, our backing, seal of approval, permission granted
en: permission given, leave granted, my permission, our permission, i'm fine with, i am fine with
en: we're fine with, we are fine with, i'm good with, we're good with, i'm ok with, i'm okay with
en: i am ok with, i am okay with, we're happy, we are happy, we're content, we are content, does it for me
en: tick from me, cleared for release, cleared for publication, clear for release, clear for publication
en: good for release, good for publication, ok for release, ok for publication, okay for publication
en: i give my consent, give consent, meets with my approval, approval granted, approval given, thumb up
en: absolutely fine, all correct, everything correct, everything is correct, deal, gladly, of course
en: certainly, with pleasure, clearance given, you have clearance, clearance, 👍, 👌, ✅, ✔, ☑
en: satisfied with the text
en: content as is, as drafted, thumbs up from, a clear yes, my agreement, our agreement, agreement given
en: in agreement, rubber stamp duly applied, answer's yes, answer from here is yes, green fire, all systems are go
en: confirmed approval, confirm my approval, confirmed as approved, with my compliments, hereby approved
en: stamp of approval, no objection from here, ok to release, okay to release, cleared for takeoff, agree to release
en: we agree to publish, i am good with it, i am good, we are good, we're good, i'm good, suits us fine
en: suits me fine, not against, we approve of it, meets with our approval, this has my backing, you have my support
en: you have our support, you have my vote, you've got my vote, among the ayes, you have my agreement
en: you have our approval, vote yes, votes yes, voting yes, yes vote, happy with the text, happy with the issue
en: happy with everything, happy with this issue, happy as is, happy with that, ready to be published
en: good to be sent, good to be published, not opposed
fr: approuv*, mon accord, notre accord, d'accord, mon aval, mon feu vert, feu vert, bon pour, c'est bon
fr: favorable, me convient, nous convient, me va, ca me va, c'est ok, ok pour moi, tout est bon, tout bon
fr: valide, je valide, nous validons, oui pour moi, avis favorable, mon ok, ca marche, parfait pour moi
fr: tout me convient, donne mon .. accord, bat, je signe, oui, ok, mon soutien, aval, en ordre, est en ordre
fr: nickel, entendu, parfait, soutien, entierement d'accord, adopte, j'adopte, vote pour, pour, c'est valide
fr: impeccable, accorde, banco, adjuge, mon oui, c'est oui, un oui, bon a tirer, bon pour tirage
fr: mon approbation, ma benediction, avis positif, tres favorable, j'y suis favorable, pouce leve, ca roule
fr: sans hesiter oui, d'accord avec tout, donne mon feu vert, bien sur, evidemment, tout est en ordre
fr: en bonne forme, j'approuve, nous approuvons, je vote oui, je souscris, souscris, j'adhere, conforme
fr: nickel chrome, rien que du bon, impec, tip top, au poil, ca joue, ca me convient parfaitement
fr: c'est parfait, je donne mon feu vert, je donne le feu vert, mon consentement, j'y consens, je consens
fr: je suis pour, nous sommes pour, votre accord de ma part, bien entendu, volontiers, avec plaisir
fr: je cautionne, j'endosse, nous adherons, j'acquiesce, oui sans reserve, accorde mon, mon vote est oui
fr: c'est un oui, oui de ma part, o.k., okay, excellent pour moi, pret a partir, pret a diffuser
fr: pret pour diffusion, prete a partir, satisfait, satisfaite, favorables, est favorable, sommes favorables
fr: mon assentiment, notre assentiment, assentiment, valide pour ma part, validee, validons, c'est valide pour
fr: semble parfait, me semble parfait, semble en ordre, me semble en ordre, me semble bon, me semble bien
fr: semble correct, me semble correct, me parait bien, me parait bon, parait correct, parfait comme ca
fr: parfait ainsi, tres bien ainsi, tres bien comme ca, bien comme ca, bon ainsi, lu et approuve, lu et approuvee
fr: vu et approuve, bon a publier, bon a envoyer, bon a diffuser, ok pour nous, ok pour envoi, ok pour diffusion
fr: ok pour publication, bon pour envoi, bon pour nous, oui pour nous, notre aval, notre feu vert, donne son accord
fr: donnons notre accord, donne son feu vert, donne l'accord, votre benediction, ma caution, mon vote favorable
fr: un grand oui, grand oui, mille fois oui, je suis partant, ca me va tres bien, ca nous va, nous va, j'en suis
fr: sans probleme, aucun probleme de mon cote, tout roule, c'est tout bon, c'est nickel, nous donnons notre accord
fr: a mon accord, a notre accord, tout me semble en ordre
es: apruebo, aprobado, aprobada, aprobamos, aprobacion, visto bueno, conforme, de acuerdo
es: por mi parte .. bien, me parece bien, luz verde, doy el si, a favor, todo ok, todo en orden, todo bien
es: esta bien, esta perfecto, me parece perfecto, mi ok, vobo, lo veo bien, muy bien, por mi perfecto
es: por mi ok, estoy conforme, cuenten con mi voto, tiene mi voto, ok, si, mi voto, encantado, encantada
es: en orden, redondo, perfecto, tienen mi aprobacion, autorizado, autorizo, mi autorizacion, conformidad
es: vale, de acuerdo en todo, listo, va que va, todo correcto, bendicion, mi bendicion, positivo
es: voto a favor, voto positivo, voto afirmativo, afirmativo, venga, estupendo, por mi va, me vale
es: me gusta asi, visto bueno mio, da su autorizacion, doy mi autorizacion, su conformidad
es: estamos conformes, estamos de acuerdo, claro que si, por supuesto, bien asi, muy bien asi, lo apruebo
es: la apruebo, queda aprobado, doy mi visto bueno, le doy mi visto bueno, mi aprobacion, chevere, de una
es: listo el pollo, venga va, de perlas, ok de mi parte, ok por mi parte, okay, okey, todo perfecto
es: perfecto asi, esta listo, esta lista, lista para, listo para, mi conformidad, nuestra conformidad
es: doy conformidad, damos conformidad, la apoyo, lo apoyo, apoyo la publicacion, apoyamos, respaldo
es: respaldamos, tiene mi respaldo, cuentan con mi, cuenta con mi, cuente con mi, con mi voto
es: con mi aprobacion, con mi apoyo, secundo, suscribo, firmo, lo firmo, consiento, satisfecho, satisfecha
es: aval, avalo, mi aval, validado, valido, validada, el si, un si, mi si, desde luego, bien por mi
es: por mi bien, por mi esta bien, por mi adelante, me doy por satisfecho, va perfecto, va bien
es: todo conforme, conformes, aceptado, acepto, aceptamos, me parece correcto, parece correcto, me parece perfecta
es: me parece muy bien, me parece excelente, me parece adecuado, parece bien, va con mi aprobacion
es: con mi visto bueno, nuestro visto bueno, damos el visto bueno, doy el visto bueno, damos nuestra conformidad
es: conforme de nuestra parte, tiene nuestra aprobacion, tienen nuestra aprobacion, tiene nuestro visto bueno
es: todo esta correcto, esta todo bien, esta todo en orden, esta correcto, esta conforme, leido y aprobado
es: leido y conforme, leida y conforme, revisado y aprobado, revisado y conforme, estamos a favor, estoy a favor
es: voto por el si, un si rotundo, si rotundo, mi voto es si, mi voto es positivo, mi voto es favorable, favorable
es: voto favorable, por mi si, por mi parte si, cuente con mi aprobacion, cuenten con mi aprobacion
es: cuentan con mi aprobacion, dale que va, de lujo, buenisimo asi, esta listo para salir, confirmo mi aprobacion
es: confirmo la aprobacion, ratifico, doy fe de mi conformidad, mi beneplacito, beneplacito, doy mi beneplacito
es: anuencia, mi anuencia
de: genehmigt, genehmige, freigegeben, freigabe, einverstanden, stimme zu, zugestimmt, zustimmung
de: von mir aus, passt, in ordnung, gebe .. frei, gebe ich frei, mein ok, mein ja, meinen segen
de: grunes licht, geht klar, alles gut, alles klar, alles bestens, ja von mir, ok von mir, bin dafur, dafur
de: kann so, fur mich ok, fur mich in ordnung, fur mich passt, ok, okay, ja, mein segen, abgenickt
de: in butter, alles in butter, meine zustimmung, bin einverstanden, befurworte, meine freigabe, perfekt
de: okay von mir, segen, daumen hoch, gebe grunes licht, passt so, passt fur mich, stimmen zu
de: stimme gerne zu, stimme dem zu, stimme der veroffentlichung zu, stimme der ausgabe zu
de: stimme dem text zu, stimme dem versand zu, stimme voll zu, mein einverstandnis, einverstandnis
de: abgesegnet, stattgegeben, von meiner seite ja, meinetwegen, kann so bleiben, bin zufrieden, zufrieden
de: unterschreibe ich, erteile die freigabe, freigegeben von mir, ich genehmige, meine genehmigung
de: genehmigung, bin damit einverstanden, alles in ordnung, alles ok, alles okay, alles fein, fein
de: sehr einverstanden, positiv, passt alles, stimmt so, mein okay, jawohl, jawoll, auf jeden fall
de: selbstverstandlich, klares ja, ein ja, spricht nichts dagegen, nix dagegen, grunes licht von mir
de: gruenes licht, mein go, ein go, go von mir, ist ok, ist okay, ist in ordnung, geht in ordnung
de: geht fur mich, ist genehmigt, ist freigegeben, hiermit freigegeben, gutgeheissen, heisse ich gut
de: heisse gut, hab nichts dagegen, gerne so, gern so, tiptop, alles tiptop, passt perfekt, passt wunderbar
de: sauber, meine unterstutzung, unterstutze, unterstutze ich, nehme ich an, angenommen, akzeptiert
de: akzeptiere, einwandfrei, tadellos, bestens, stimme fur, stimme dafur, mein votum ist ja
de: mein votum lautet ja, wir stimmen zu, bewilligt, bewillige, segne ich ab, abgesegnet von mir
de: von mir abgesegnet, ist gut so, gut so, so gut, kann man so lassen, so lassen, so machen, machen wir so
de: mit vergnugen, naturlich, fur gut befunden, gelesen und genehmigt, gepruft und freigegeben
de: gepruft und genehmigt, gelesen und fur gut befunden, zustimmung habt ihr, zustimmung haben sie, segen habt ihr
de: segen haben sie, habt ihr meinen segen, haben sie meinen segen, mein einverstandnis haben sie, ja aus
de: in ordnung so, geht so in ordnung, fur uns in ordnung, fur uns passt, passt fur uns, ist fur mich in ordnung
de: ist fur mich ok, ist fur uns ok, ok fur uns, ok fur mich, ok von uns, ja von uns, wir geben grunes licht
de: geben wir frei, wir geben frei, geben unser einverstandnis, gebe mein einverstandnis, gebe mein ok
de: gebe meine zustimmung, gebe meine freigabe, erteile ich die freigabe, erteilen wir die freigabe
de: erteile meine zustimmung, freigabe von mir, freigabe von uns, freigabe meinerseits, unsere freigabe
de: unsere zustimmung, unser segen, wir sind einverstanden, sind dafur, wir sind dafur, bin sehr dafur, alles super
de: super so, top so, alles top, alles paletti, abgemacht, kann ich nur unterschreiben, kann ich unterschreiben
de: dem stimme ich zu, stimme der publikation zu, stimme der aussendung zu, grosses ja, aber gerne doch
de: von herzen gern, daumen nach oben, beide daumen hoch, perfekt so, sehr gut so, genau so, genau richtig
de: lassen wir so, bleibt so, ist fertig, ist rund, runde sache, steht meinerseits
pt: aprovo, aprovado, aprovada, aprovamos, aprovadissimo, aprovacao, de acordo, concordo, tudo certo
pt: tudo bem, tudo ok, por mim .. bem, por mim ok, sinal verde, luz verde, meu ok, a favor, esta otimo
pt: esta bom, voto favoravel, tem o meu voto, sim, ok, aval, liberada, liberado, libero, fechado
pt: tudo em ordem, autorizo, autorizado, apoiado, apoio, concordo plenamente, perfeito, assino por baixo
pt: beleza, fechou, bele, joia, minha aprovacao, a aprovacao, parecer favoravel, favoravel, voto a favor
pt: voto sim, claro que sim, tudo otimo, esta tudo certo, minha bencao, bencao, de pleno acordo, com certeza
pt: positivo, dou o meu aval, meu aval, meu voto, subscrevo, show, por mim esta, por mim sim, por mim
pt: maravilha, fechadissimo, bora la, ok da minha parte, da minha parte ok, esta aprovado, esta aprovada
pt: fica aprovado, dou por aprovado, concordo com a publicacao, concordo com o envio, concordamos
pt: concordo inteiramente, sinal verde da, meu sinal verde, dou sinal verde, minha concordancia, meu apoio
pt: tem o meu apoio, tem meu apoio, tem meu voto, conte com meu voto, aceito, aceite, satisfeito, satisfeita
pt: excelente assim, perfeito assim, esta perfeito, esta perfeita, esta bem, parece bem, parece-me bem
pt: pode ser, por mim tudo, valido, validado, homologo, chancelo, dou parecer positivo, confirmo a aprovacao
pt: confirmo minha aprovacao, confirmo a minha aprovacao, tudo conforme, esta conforme, esta tudo conforme, conforme
pt: lido e aprovado, lida e aprovada, revisto e aprovado, revisado e aprovado, tudo nos conformes, nos conformes
pt: da nossa parte sim, por nos tudo bem, por nos ok, por nos, ok para publicar, ok para enviar, ok para publicacao
pt: ok para o envio, ok da nossa parte, sou a favor, somos a favor, estou a favor, sou favoravel, somos favoraveis
pt: favoraveis, aprovacao concedida, dou a minha aprovacao, dou minha aprovacao, damos a nossa aprovacao
pt: tem a minha aprovacao, tem minha aprovacao, tem nossa aprovacao, tem a nossa aprovacao, meu de acordo
pt: o meu de acordo, meu aceite, meu assentimento, assentimento, meu consentimento, consentimento, parecer positivo
pt: ta aprovado, ta aprovada, ta otimo, ta bom, ta perfeito, ta certo, esta certo, esta em ordem, esta pronto
pt: esta pronta, pronto para publicar, pronto para sair, pronta para sair, um sim, meu sim, voto pelo sim
pt: meu voto e sim, meu voto e favoravel, carimbado, selo de aprovacao, muito bem assim, bem assim, impecavel
pt: nota dez, nota 10, do nosso lado, de pleno acordo com
it: approvo, approvato, approvata, va bene, d'accordo, via libera, nulla osta, il mio ok, per me ok
it: per me va, favorevole, per me si, a posto, perfetto, benestare, si, ok, va benissimo, benissimo
it: autorizzo, sono favorevole, tutto a posto, approvazione, tutto bene, confermo, visto si stampi
it: si stampi, parere favorevole, il mio benestare, mia approvazione, voto si, voto favorevole, certo
it: certamente, sottoscrivo, condivido, concordo, ok alla, do il mio ok, il mio si, il mio via libera
it: benedizione, ho approvato, d'accordissimo, ottimo cosi, perfetto cosi, tutto ok, tutto in ordine
it: in ordine, sono d'accordo, siamo d'accordo, sono a favore, a favore, il mio voto e si, voto a favore
it: perfetto per me, per me perfetto, per me bene, per me e ok, per me e si, ok per me, ok da parte mia
it: tutto perfetto, do il via libera, semaforo verde, luce verde, promosso, accetto, accettato, acconsento
it: soddisfatto, soddisfatta, confermato, do conferma, va benissimo cosi, va bene cosi, appoggio, sostengo
it: consenso, il mio consenso, il mio appoggio, benone, ottimo, eccellente, assenso, il mio assenso
it: il nostro assenso, mio assenso, do il mio assenso, avete il mio assenso, diamo il nostro assenso
it: tutto in regola, in regola, per noi va bene, per noi ok, va bene per noi, ok per noi, va tutto bene
it: tutto va bene, per me tutto bene, per me si puo, letto e approvato, letta e approvata, visto e approvato
it: letto e condiviso, condiviso, il nostro ok, il nostro si, il nostro via libera, il nostro benestare
it: siamo favorevoli, favorevoli, siamo a favore, voto per il si, un si convinto, convinto si, avete il mio si
it: avete il mio ok, avete il mio voto, avete la mia approvazione, ha la mia approvazione, confermo l'approvazione
it: confermo la mia approvazione, ben fatto cosi, e pronto, e pronta, pronto per la stampa, pronto per l'invio
it: perfettamente d'accordo, pienamente d'accordo, mi sta bene, ci sta bene, mi va bene, ci va bene
it: nulla in contrario da parte, ok da parte nostra, ok alla pubblicazione, ok all'invio, promossa, a pieni voti
it: vidimato, si approva, nulla osta alla pubblicazione, nulla osta all'invio
nl: akkoord, goedgekeurd, keur .. goed, prima, in orde, groen licht, wat mij betreft, mee eens
nl: ziet er goed uit, ja, ok, oke, goed zo, eens, piekfijn, helemaal goed, uitstekend, instemming, fiat
nl: goedkeuring, mijn zegen, zegen, mijn fiat, duim omhoog, ik stem voor, ga ermee akkoord, ben akkoord
nl: klinkt goed, klinkt als een klok, netjes, ziet er netjes uit, ziet er prima uit, ziet er piekfijn uit
nl: geen probleem, mag van mij, van mij mag het, van mij mag, keur de .. goed, keur ik goed, tevreden
nl: in orde wat mij betreft, akkoord van mij, van mij akkoord, ik geef akkoord, geef mijn akkoord
nl: mijn akkoord, is akkoord, goed wat mij betreft, prima wat mij betreft, wat mij betreft prima
nl: wat mij betreft akkoord, top, tiptop, groen licht van mij, ik steun, mijn steun, stem in, ik stem in
nl: ik stem ermee in, ermee eens, helemaal eens, mijn stem, voor mij goed, voor mij ok, voor mij prima
nl: voor mij in orde, goed bevonden, fiat van mij, uitstekend zo, prima zo, perfect, perfect zo
nl: mijn goedkeuring, toestemming, ik ben voor, natuurlijk, zeker, gaarne, geef mijn goedkeuring
nl: heeft mijn goedkeuring, hebben mijn goedkeuring, wat ons betreft, wat ons betreft akkoord, wat ons betreft goed
nl: van onze kant akkoord, akkoord van onze kant, akkoord namens, akkoord bevonden, goed gevonden
nl: gelezen en goedgekeurd, gelezen en akkoord, keur de uitgave goed, keur het nummer goed, keuren wij goed
nl: keuren het goed, keurt goed, we zijn akkoord, wij zijn akkoord, wij gaan akkoord, ga akkoord, gaan akkoord
nl: ik stem toe, stem toe, stemmen in, wij stemmen in, voor ons goed, voor ons prima, voor ons in orde
nl: prima voor ons, oke van mij, oke voor mij, ok voor mij, ok van mij, ja van mij, ja van ons, een dikke ja
nl: dikke ja, volmondig ja, mijn ja, mijn ok, mijn oke, mijn instemming, onze instemming, onze goedkeuring
nl: ons akkoord, is goed zo, zo goed, zo prima, zo is het goed, kan zo, mag zo, lijkt me prima, lijkt me goed
nl: lijkt mij goed, lijkt me in orde, is in orde, helemaal prima, helemaal in orde, ziet er goed uit zo
nl: klopt allemaal, alles klopt, klaar om te verzenden, beide duimen
sv: godkan*, godkand, ser bra ut, helt ok, okej fran mig, ok fran mig, klartecken, gront ljus, tillstyrk*
sv: bifall*, ja, ok, okej, helt okej, ja tack, godkannande, jag godkanner, klart, tummen upp, valsignelse
sv: min valsignelse, fritt fram, mitt godkannande, rostar ja, rostar for, ar for, stoder, samtycker
sv: haller med, allt ar bra, allt ser bra ut, ser jattebra ut, ser fint ut, ser utmarkt ut, jattebra
sv: jattefint, utmarkt, perfekt, toppen, kalas, glatt ja, ett ja, for min del, okej for mig, ok for mig
sv: helt okej for mig, klar for, klart for, inget problem, inga problem, ser helt bra ut, tillstyrker
sv: jag tillstyrker, bifaller, helt i sin ordning, i sin ordning, i ordning, ser toppen ut, okej fran
sv: ger klartecken, mitt klartecken, mitt bifall, min rost, jag rostar ja, jag ar for, accepterar
sv: accepteras, godtar, inga hinder, nojd, ar nojd, ser klart ut, perfekt som det ar, bra som det ar
sv: mitt ja, mitt stod, ett klart ja, gar bra, det gar bra, det gar fint, fint for mig, bra for mig
sv: sjalvklart, absolut, javisst, gront, okej fran var sida, ok fran var sida, okej fran oss, ok fran oss
sv: last och godkant, last och godkand, granskat och godkant, vart godkannande, har mitt godkannande
sv: ni har mitt godkannande, gor tummen upp, tummen upp fran, vi godkanner, vi tillstyrker, vi stoder, vi samtycker
sv: vi rostar ja, gar bra for mig, gar bra for oss, ar okej, ar ok, det ar okej, det ar ok, det ar bra
sv: det ser bra ut, ser bra ut fran, ja fran mig, ja fran oss, ett stort ja, det blir ett ja, mitt samtycke, gillar
sv: gillar det, ar med pa det, ar med pa, tummen upp for, allt i sin ordning, allt i ordning, allt okej, allt ok
sv: allt stammer, klart att skicka, redo att skickas, redo for utskick, nojd med, vi ar nojda, nojda
ru: соглас*, одобр*, утвержда*, поддерживаю, не против, все хорошо, все в порядке, за, даю добро, добро
ru: всё верно, да, ок, согласие, утверждаем, одобряем, хорошо, годится, поддерживаем, принято, всё в порядке
ru: поехали, отлично, можно, я за, голосую за, даю согласие, моё согласие, все отлично, всё отлично
ru: устраивает, всё устраивает, подтверждаю, разрешаю, нет проблем, зелёный свет, зеленый свет
ru: с удовольствием, замечательно, прекрасно, не вижу препятствий, препятствий нет, пойдёт, пойдет, сойдёт
ru: благословляю, полностью за, двумя руками за, согласен на, моё да, мой голос за, голос за
ru: выражаю согласие, визирую, завизировано, подписываю, подписываюсь, сойдет, разрешено, добро на выпуск
ru: добро даю, принимается, утверждён, утвержден, одобрен, одобрена, утверждена, нормально, всё нормально
ru: все нормально, идёт, идет, конечно, все устраивает, претензий не имею, в порядке, полный порядок, вполне
ru: ок от меня, да от меня, окей, супер, плюс, +1, плюсую, даю своё согласие, даю свое согласие
ru: моё согласие у вас есть, мое согласие, наше согласие, прочитано и одобрено, прочитано и согласовано
ru: проверено и одобрено, согласовано, согласован, одобряется, утверждается, полностью поддерживаю, целиком за
ru: обеими руками за, мы за, голосуем за, голосую да, однозначно да, однозначно за, да от нас, ок от нас
ru: с моей стороны да, с моей стороны ок, мне подходит, подходит, нам подходит, меня устраивает, нас устраивает
ru: можно смело, готово к отправке, готово к публикации, готово к печати, годно, зачёт, зачет, положительно
ru: положительное решение, положительный ответ, добро есть, моё добро, мое добро, даём добро, даем добро
ru: даём согласие, даем согласие, разрешаем, всё ок, все ок, все правильно, всё правильно, лады, ладно, ok
ja: 承認, 了承, 賛成, 同意, 賛同, 結構です, 結構かと, 問題ありません, 問題ございません, 問題ない, 問題なし
ja: 差し支えありません, 差し支えございません, よろしいです, よろしいかと, 良いと思, いいと思, 大丈夫
ja: オーケー, okです, 異存, 支障ありません, 可とし, 申し分, ばっちり, 文句なし, 差し支えない, goです, goで
ja: ok, 異議なし, 結構に存じ, 良好, 完璧, 承諾, 許可します, よろしゅう, 可です, 差支えありません
ja: 差支えございません, これでお願いします, これでいい, これで結構, これでよ, いいですね, いいと思います
ja: 問題ないです, 異議はない, 承認で, 賛成で, これでok, 問題ないと, よろしいと, 差し支えない旨, 同意いた
ja: 支持します, 支持いた, 合格, 読みごたえ, すばらしい出来, 結構だ, 良いと存じ, よいと存じ, よいと思
ja: ゴーサイン, 承認とさせて, 可決, 承認済み, 承認の旨, 承認とします, 承認と致し, 賛同いた, 賛同し
ja: 了といたし, 了とし, 良しと, よしと, okと, オッケー, オーケイ, 異存あり, 合意, 差支えな, 支障なし
ja: 支障はあり, 支障ござい, かまいません, 構いません, 構わない, かまわない, いいよ, いいんじゃない
ja: 良いのではない, よいのではない, 納得, 満足, 出来栄え, 快諾, 太鼓判, 一票, お墨付き, グリーンライト
ja: 青信号, これで良, これで行, これでいき, これで進, 承認です, 賛成です, 同意です, 同意します, 了承です, 承認します
ja: 賛成します, 了承します, 賛同します, 賛同です, 承認いたします, 承認致します
ja: 同意いたします, 同意致します, 賛成いたします, 了承いたします, 問題なしです, 差し支えなし, 差支えなし, 差支えない
ja: このままで結構, このままで構いません, このままで問題, このままでok, このままで良い
ja: このままでよい, このままでいい, 今のままで, okでお願い, goでお願い, goサイン, 発行で構いません, 発行で問題
ja: 発行で結構, 異議ありません, 異存ありません, 異存ございません, 文句なしです
ja: 結構かと存じ, 支障ない, 承認させて, 承認する, 賛成する, 同意する, 同意できます, 賛成できます, 承認できます
ja: 私も賛成, 賛成の一票, よいと考え, 良いと考え, 問題ないかと, 問題ないと存じ
ja: 問題ないと思, 問題ないと考え, 大丈夫です, 良さそう, よさそう
zh: 同意, 批准, 赞成, 贊成, 没问题, 沒問題, 没有问题, 沒有問題, 无问题, 無問題, 通过, 通過, 核准, 支持
zh: 可以的, 认可, 認可, 很好, ok, 可以, 好, 照准, 赞同, 贊同, 完全赞成, 无误, 無誤, 妥, 妥当, 妥當, 准予, 赞
zh: 讚, 没毛病, 沒毛病, 毛病, 没得说, 挺好, 很棒, 棒, 就这样, 就這樣, 就这么, 就這麼, 我看行, 合格, 满意
zh: 滿意, 给予通过, 予以通过, 审定通过, 审核通过, 无妨, 不错可以, 可行, 准了, 拥护, 无不妥, 投赞成票
zh: 投贊成票, 赞成票, 贊成票, 都好, 没意见, 行吧, 行啊, 行的, 行, 点赞, 點讚, 没说的, 没有任何问题
zh: 沒有任何問題, 没啥问题, 都没问题, 都可以, 举双手赞成, 舉雙手贊成, 双手赞成, 一致通过, 审批通过, 予以批准
zh: 予以核准, 准予发布, 核可, 签字同意, 签发, 簽發, 拍板, 我赞成, 我贊成, 我支持, 绿灯, 綠燈, 开绿灯, 開綠燈
zh: 没有不同意见, 挺好的, 非常好, 十分满意, 同意照发, 同意刊发, 同意付印, 同意印发, 行了, 妥了
zh: 照办, 已阅同意, 同意按此, 同意此稿, 完全同意, 一致同意, 均同意, 都同意, 同意的, 我方同意, 我同意, 我们同意
zh: 我們同意, 没有什么问题, 沒有什麼問題, 毫无问题, 毫無問題, 完全没问题, 完全沒問題
zh: 我这边没问题, 我這邊沒問題, 這邊沒問題, 这边没问题, 我没问题, 我沒問題, 我觉得可以, 我覺得可以, 觉得可以
zh: 觉得没问题, 可以了, 就这样吧, 就這樣吧, 就这么办, 就這麼辦, 就这么定, 就這麼定
zh: 定了吧, 准发, 準發, 准印, 审阅通过, 審閱通過, 审核同意, 審核同意, 通过审核, 予以同意, 表示同意, 表示赞成
zh: 表示贊成, 表示支持, 特此同意, 特此批准, 给个赞, 投赞成, 投贊成, 投同意票
zh: 同意票, 妥妥的, 好的可以, 写得可以, 点头, 首肯, 首肯了, 可以定稿, 定稿吧, 没什么说的, 沒話說, 没话说, 无条件同意
zh: 無條件同意, 百分百同意, 百分之百同意
ko: 승인, 동의, 찬성, 문제없, 문제 없, 좋습니다, 괜찮습니다, 이상없, 이상 없, 오케이, 재가, 네, 문제없습니다
ko: 문제 없습니다, 괜찮, 좋아요, 승낙, 허가, ok, ㅇㅋ, 찬성입니다, 좋네요, 좋아 보입니다, 찬성표, 통과
ko: 괜찮아요, 완벽, 이대로 가, 문제 없어, 문제없어, 무방, 됐습니다, 되었습니다, 그렇게 하시, 합격, 수락, 응
ko: 승인합니다, 승인드립니다, 승인함, 찬성함, 동의함, 찬성해요, 동의해요, 승인해요, 오케이입니다
ko: 좋다고 봅니다, 좋다고 생각, 적합, 적절합니다, 충분합니다, 만족합니다, 만족스럽, 손색없, 손색이 없
ko: 지지합니다, 가결, 결재, 허락, 청신호, 그린라이트, 문제 없음, 문제없음, 문제는 없, 문제가 없, 이상 무
ko: 이상이 없, 됩니다, 그럽시다, 그러시죠, 좋을 것 같습니다, 승인해 드립니다, 승인드려요, 동의합니다, 동의드립니다
ko: 찬성합니다, 찬성드립니다, 저도 찬성, 저도 동의, 이상 없습니다, 이상없습니다
ko: 이상 없음, 이상 없어, 쪽 이상 없, 좋다고 판단, 좋을 듯, 좋은 것 같습니다, 문제 없다고, 문제없다고, 문제 없어 보
ko: 문제없어 보, 괜찮다고, 괜찮아 보, 괜찮네요, 오케이요, 승인 완료
ko: 승인 처리, 결재합니다, 통과입니다, 통과시켜, 적합합니다, 적합하다고, 적절하다고, 흔쾌히 동의, 전적으로 동의
ko: 전적으로 찬성, 만장일치, 이대로 좋, 그대로 좋, 이대로 하, 그대로 하
ko: 이대로 진행, 그대로 진행, 됐어요
ar: موافق, أوافق, اوافق, نوافق, موافقة, موافقتي, لا مانع, جاهز, معتمد, أعتمد, أؤيد, نعم, موافقون, الموافقة
ar: أعجبتني, تمام, جيد, على بركة الله, توكلوا على الله, الضوء أخضر, ضوء أخضر, الضوء الأخضر, أصادق, أقر
ar: مقبول, حسنا, طيب, لا بأس, أجيز, مجاز, اعتمدوا, يعطيكم العافية, من طرفنا, بارك الله, أبارك, مبارك
ar: أمنح موافقتي, أعطي موافقتي, أوافق عليه, أوافق عليها, أقره, أقرها, صوتي بنعم, صوتي نعم, أصوت بنعم
ar: أصوت لصالح, لصالح, مؤيد, نؤيد, ليس عندي مانع, لا أمانع, لا نمانع, ماشي, على ما يرام, سليم, صالح للنشر
ar: بالموافقة, بكل سرور, طبعا, بالتأكيد, أكيد, الموافقة التامة, موافقة تامة, مستوف, لكم موافقتي, لكم موافقتنا
ar: موافقتنا, أمنحكم موافقتي, أعطيكم موافقتي, تمت الموافقة, تم الاعتماد, قرأته وأوافق, اطلعت وأوافق
ar: اطلعت عليه وأوافق, موافق عليه, موافق عليها, موافق تماما, كل شيء على ما يرام, كل شيء سليم, كل شيء تمام
ar: كل شيء جيد, جاهز للنشر, جاهزة للنشر, صالحة للنشر, ممتاز هكذا, مناسب, مناسبة, يناسبني, نعم للنشر, نعم من جانبي
ar: نعتمد, نؤيد النشر, نصادق, إيجابي, رأيي إيجابي, راض, أبارك النشر, أجيزه, أجيزها, نجيز
""",
)
