"""What speaks for an issue: words of approval.

How the table is written is said in `phrases`.
"""

from __future__ import annotations

from distd.mail.verdict.phrases import Phrases

# An approval in words of its own.
APPROVE = Phrases(
    "approve",
    """
en: approve*, approving, my approval, our approval, i agree, we agree, agreed, i support, we support, i accept
en: accepted, in favour, in favor, happy with, fine by me, fine by us, fine with me, fine with us, fine for me
en: ok for me, ok by me, ok with me, okay with me, okay by me, okay for me, ok from me, yes from me, yes from us
en: a yes, it's a yes, green light, thumbs up, lgtm, my vote is yes, i vote yes, vote in favour, my blessing
en: signed off, sign off, sign it off, works for me, good for me, good to go, all good, all fine, all ok, all clear
en: looks good, looks fine, looks great, ready to go, i endorse, endorsed, my consent, consent, no problem
en: no problems, no issues, count me as yes, go for it, happy for .. to go, a go from me, go from me, passed
en: clear from, cleared from, cleared by me, agreeable, +1, yes to this, good from my side, fine from my side
en: ok from my side, okay from my side, perfect for me, content with, satisfied with, pleased with, passes, green card
en: positive reply, positive, consent given, authorised, authorized, on board, cleared, my yes, alright by me
en: all right by me, all right for me, alright for me, alright with me, looks ready, is ready, in order, i'm for it
en: i am for it, all for it, i'm content, i am content, satisfied, satisfactory, accept it, accept, favourable
en: favorable, my ok, my okay, got my vote, have my vote, has my vote, with my vote, that's a yes, it is a yes, is yes
en: answer is yes, aye, tick, fine as is, am agree, i am agree, agree, agrees, we consent, i consent, endorse
en: i'm happy, i am happy, happy as it is, a big yes, definite yes, happy to see it go, no objection, thumbs-up
en: all set, ticked, signed, i sign, full support, my support, our support, supportive, it's a go, is a go, okay, ok
en: yes, sure, fine, perfect, yep, yup, alright, affirmative, absolutely, definitely, amen, my sign-off, sign-off
en: signing this off, signing it off, signing off on it, the nod, my nod, go-ahead, suitable for, passes muster
en: pass muster, bill of health, i say yes, says yes, says aye, say aye, squarely for it, for it, yeah
en: good enough for, all systems go, rubber stamp, rubber stamped, concur, concurs, concurrence, comfortable with
en: quarrel with nothing, behind it, gets my yes, gets my vote, gets my blessing, take-off, takeoff, green for go
en: grand, nae bother, no bother, no worries, that'll do, it'll do, will do nicely, does the job, ready when you are
en: by all means, imprimatur, nihil obstat, top marks, ten out of ten, good by me, good with me, good with us
en: good by us, fine from us, fine on my end, good on my end, good at my end, fine at my end, fine at our end
en: sounds good, suits me, suits us, sold, a-ok, rubber-stamp, rubber-stamped, consider it approved
en: consider it signed, stands approved, everything fits, everything's in order, everything in order
en: meets the guidelines, meets our guidelines, meets the requirements, fit for publication, fit for release
en: fit to print, fit to publish, opinion is pass, pass it, a go-ahead, i am with you, i'm with you, 10/10, unanimous
en: unanimously in favour, wholly in favour, yes please, you have my yes, all clear here, clear here, is okay
en: it is fine, it's fine, it's ok, it is ok, it's okay, is fine, firm yes, happy to approve, glad to approve
en: voted yes, i vote for, vote for it, am for it, agree with publication, agree to publication, agree to the release
en: a thumbs up, liberated, count me in favour, me as a yes, in full agreement, giving approval, giving my approval
en: full marks, no notes from me, ship-shape, shipshape, tickety-boo, hunky-dory, bang on, first class, top-notch
en: nailed it, make it so, hear hear, seconded, aye aye, ratified, i ratify, validated, i validate, we validate
en: greenlit, green-lit, green lit, greenlight, put me down as yes, put me down as a yes, put me down in favour
en: count me as approving, i'm in, hearty yes, resounding yes, emphatic yes, unqualified yes, enthusiastic yes
en: wholehearted yes, as good as it gets, fine and dandy, in good shape, in fine shape, good as gold, flying colours
en: my backing, our backing, seal of approval, permission granted, permission given, leave granted, my permission
en: our permission, i'm fine with, i am fine with, we're fine with, we are fine with, i'm good with, we're good with
en: i'm ok with, i'm okay with, i am ok with, i am okay with, we're happy, we are happy, we're content, we are content
en: does it for me, tick from me, cleared for release, cleared for publication, clear for release
en: clear for publication, good for release, good for publication, ok for release, ok for publication
en: okay for publication, i give my consent, give consent, meets with my approval, approval granted, approval given
en: thumb up, absolutely fine, all correct, everything correct, everything is correct, deal, gladly, of course
en: certainly, with pleasure, clearance given, you have clearance, clearance, 👍, 👌, ✅, ✔, ☑
en: satisfied with the text, content as is, as drafted, thumbs up from, a clear yes, my agreement, our agreement
en: agreement given, in agreement, rubber stamp duly applied, answer's yes, answer from here is yes, green fire
en: all systems are go, confirmed approval, confirm my approval, confirmed as approved, with my compliments
en: hereby approved, stamp of approval, no objection from here, ok to release, okay to release, cleared for takeoff
en: agree to release, we agree to publish, i am good with it, i am good, we are good, we're good, i'm good
en: suits us fine, suits me fine, not against, we approve of it, meets with our approval, this has my backing
en: you have my support, you have our support, you have my vote, you've got my vote, among the ayes
en: you have my agreement, you have our approval, vote yes, votes yes, voting yes, yes vote, happy with the text
en: happy with the issue, happy with everything, happy with this issue, happy as is, happy with that
en: ready to be published, good to be sent, good to be published, not opposed, our blessing, have our blessing
en: works for us, works for everyone here, consider this my signature, consider this my approval, consider this a yes
en: consider this my yes, take this as my approval, take this as a yes, take it as approved
en: take it as read and approved, green from me, green from us, content for it to appear, happy for it to appear
en: passed on our side, passed by us, no remarks from us, favourable opinion, positive opinion
en: my opinion is favourable, my opinion is positive, opinion favourable, we are content for, we are happy for
en: i am content for, my thumbs are up, thumbs are up, gets the thumbs up, has my full support, has my support
en: has our support, we are for it, we're for it, we are in favour, a straightforward yes, happy for this to go
en: happy for you to send, happy for you to publish, happy for you to go ahead, happy for you to proceed
en: content for it to go, content for this to go, pleased for it to go, delighted for it to go, agree to it going out
en: agree to its publication, agree with its publication, agree that it be published, agree that it can be published
en: agree that it can go, agree that it should be published, approve its publication, it meets my approval
en: it meets with my approval, support its release, support its publication, support the release
en: support the publication, support publication, support its distribution, support this issue, support this
fr: approuv*, mon accord, notre accord, d'accord, mon aval, mon feu vert, feu vert, bon pour, c'est bon, favorable
fr: me convient, nous convient, me va, ca me va, c'est ok, ok pour moi, tout est bon, tout bon, valide, je valide
fr: nous validons, oui pour moi, avis favorable, mon ok, ca marche, parfait pour moi, tout me convient
fr: donne mon .. accord, bat, je signe, oui, ok, mon soutien, aval, en ordre, est en ordre, nickel, entendu, parfait
fr: soutien, entierement d'accord, adopte, j'adopte, vote pour, pour, c'est valide, impeccable, accorde, banco, adjuge
fr: mon oui, c'est oui, un oui, bon a tirer, bon pour tirage, mon approbation, ma benediction, avis positif
fr: tres favorable, j'y suis favorable, pouce leve, ca roule, sans hesiter oui, d'accord avec tout, donne mon feu vert
fr: bien sur, evidemment, tout est en ordre, en bonne forme, j'approuve, nous approuvons, je vote oui, je souscris
fr: souscris, j'adhere, conforme, nickel chrome, rien que du bon, impec, tip top, au poil, ca joue
fr: ca me convient parfaitement, c'est parfait, je donne mon feu vert, je donne le feu vert, mon consentement
fr: j'y consens, je consens, je suis pour, nous sommes pour, votre accord de ma part, bien entendu, volontiers
fr: avec plaisir, je cautionne, j'endosse, nous adherons, j'acquiesce, oui sans reserve, accorde mon, mon vote est oui
fr: c'est un oui, oui de ma part, o.k., okay, excellent pour moi, pret a partir, pret a diffuser, pret pour diffusion
fr: prete a partir, satisfait, satisfaite, favorables, est favorable, sommes favorables, mon assentiment
fr: notre assentiment, assentiment, valide pour ma part, validee, validons, c'est valide pour, semble parfait
fr: me semble parfait, semble en ordre, me semble en ordre, me semble bon, me semble bien, semble correct
fr: me semble correct, me parait bien, me parait bon, parait correct, parfait comme ca, parfait ainsi, tres bien ainsi
fr: tres bien comme ca, bien comme ca, bon ainsi, lu et approuve, lu et approuvee, vu et approuve, bon a publier
fr: bon a envoyer, bon a diffuser, ok pour nous, ok pour envoi, ok pour diffusion, ok pour publication, bon pour envoi
fr: bon pour nous, oui pour nous, notre aval, notre feu vert, donne son accord, donnons notre accord
fr: donne son feu vert, donne l'accord, votre benediction, ma caution, mon vote favorable, un grand oui, grand oui
fr: mille fois oui, je suis partant, ca me va tres bien, ca nous va, nous va, j'en suis, sans probleme
fr: aucun probleme de mon cote, tout roule, c'est tout bon, c'est nickel, nous donnons notre accord, a mon accord
fr: a notre accord, tout me semble en ordre, c'est oui pour nous, c'est oui pour moi, positif
fr: avis tout a fait favorable, tres bien pour moi, tres bien pour nous, tout va bien, tout est ok, tout est parfait
fr: nous sommes d'accord, notre comite approuve, je suis ok, ok de mon cote, ok de notre cote, ok de ma part
fr: vous avez le feu vert, vous avez notre feu vert, vous avez mon feu vert, avez mon approbation
fr: avez notre approbation, a toute mon approbation, a mon aval, a notre aval, c'est approuve, c'est accepte, accepte
fr: nous acceptons, j'accepte, je me rallie, en phase, je suis en phase, d'accord sur tout, d'accord pour tout
es: apruebo, aprobado, aprobada, aprobamos, aprobacion, visto bueno, conforme, de acuerdo, por mi parte .. bien
es: me parece bien, luz verde, doy el si, a favor, todo ok, todo en orden, todo bien, esta bien, esta perfecto
es: me parece perfecto, mi ok, vobo, lo veo bien, muy bien, por mi perfecto, por mi ok, estoy conforme
es: cuenten con mi voto, tiene mi voto, ok, si, mi voto, encantado, encantada, en orden, redondo, perfecto
es: tienen mi aprobacion, autorizado, autorizo, mi autorizacion, conformidad, vale, de acuerdo en todo, listo
es: va que va, todo correcto, bendicion, mi bendicion, positivo, voto a favor, voto positivo, voto afirmativo
es: afirmativo, venga, estupendo, por mi va, me vale, me gusta asi, visto bueno mio, da su autorizacion
es: doy mi autorizacion, su conformidad, estamos conformes, estamos de acuerdo, claro que si, por supuesto, bien asi
es: muy bien asi, lo apruebo, la apruebo, queda aprobado, doy mi visto bueno, le doy mi visto bueno, mi aprobacion
es: chevere, de una, listo el pollo, venga va, de perlas, ok de mi parte, ok por mi parte, okay, okey, todo perfecto
es: perfecto asi, esta listo, esta lista, lista para, listo para, mi conformidad, nuestra conformidad, doy conformidad
es: damos conformidad, la apoyo, lo apoyo, apoyo la publicacion, apoyamos, respaldo, respaldamos, tiene mi respaldo
es: cuentan con mi, cuenta con mi, cuente con mi, con mi voto, con mi aprobacion, con mi apoyo, secundo, suscribo
es: firmo, lo firmo, consiento, satisfecho, satisfecha, aval, avalo, mi aval, validado, valido, validada, el si, un si
es: mi si, desde luego, bien por mi, por mi bien, por mi esta bien, por mi adelante, me doy por satisfecho
es: va perfecto, va bien, todo conforme, conformes, aceptado, acepto, aceptamos, me parece correcto, parece correcto
es: me parece perfecta, me parece muy bien, me parece excelente, me parece adecuado, parece bien, va con mi aprobacion
es: con mi visto bueno, nuestro visto bueno, damos el visto bueno, doy el visto bueno, damos nuestra conformidad
es: conforme de nuestra parte, tiene nuestra aprobacion, tienen nuestra aprobacion, tiene nuestro visto bueno
es: todo esta correcto, esta todo bien, esta todo en orden, esta correcto, esta conforme, leido y aprobado
es: leido y conforme, leida y conforme, revisado y aprobado, revisado y conforme, estamos a favor, estoy a favor
es: voto por el si, un si rotundo, si rotundo, mi voto es si, mi voto es positivo, mi voto es favorable, favorable
es: voto favorable, por mi si, por mi parte si, cuente con mi aprobacion, cuenten con mi aprobacion
es: cuentan con mi aprobacion, dale que va, de lujo, buenisimo asi, esta listo para salir, confirmo mi aprobacion
es: confirmo la aprobacion, ratifico, doy fe de mi conformidad, mi beneplacito, beneplacito, doy mi beneplacito
es: anuencia, mi anuencia, sin reservas un si, un si sin reservas, dictamen favorable, opinion favorable
es: opinion positiva, parecer favorable, me gusta como quedo, me gusta como esta, quedo perfecto
es: todo claro y correcto, tienen luz verde, tienen mi si, tienen mi visto bueno, tienen nuestro si, tienen mi voto
es: tienen nuestra luz verde, tiene luz verde, tiene mi si, cuenta con mi voto, cuentan con nuestro voto
es: cuentan con nuestra aprobacion, para mi esta bien, para mi esta perfecto, para mi va bien, para mi perfecto
es: por nosotros bien, por nosotros perfecto, por nosotros si, por nosotros adelante, estoy de acuerdo en todo
es: totalmente de acuerdo, plenamente de acuerdo, completamente de acuerdo, nos parece bien, nos parece correcto
es: nos parece perfecto, nos parece excelente, damos luz verde, doy luz verde, doy mi luz verde, doy mi si
es: doy mi voto favorable, damos el si, esta aprobado, esta aprobada, aprobado por mi, aprobado por nosotros
es: por unanimidad si
de: genehmigt, genehmige, freigegeben, freigabe, einverstanden, stimme zu, zugestimmt, zustimmung, von mir aus, passt
de: in ordnung, gebe .. frei, gebe ich frei, mein ok, mein ja, meinen segen, grunes licht, geht klar, alles gut
de: alles bestens, ja von mir, ok von mir, bin dafur, dafur, kann so, fur mich ok, fur mich in ordnung, fur mich passt
de: ok, okay, ja, mein segen, abgenickt, in butter, alles in butter, meine zustimmung, bin einverstanden, befurworte
de: meine freigabe, perfekt, okay von mir, segen, daumen hoch, gebe grunes licht, passt so, passt fur mich, stimmen zu
de: stimme gerne zu, stimme dem zu, stimme der veroffentlichung zu, stimme der ausgabe zu, stimme dem text zu
de: stimme dem versand zu, stimme voll zu, mein einverstandnis, einverstandnis, abgesegnet, stattgegeben
de: von meiner seite ja, meinetwegen, kann so bleiben, bin zufrieden, zufrieden, unterschreibe ich
de: erteile die freigabe, freigegeben von mir, ich genehmige, meine genehmigung, genehmigung, bin damit einverstanden
de: alles in ordnung, alles ok, alles okay, alles fein, fein, sehr einverstanden, positiv, passt alles, stimmt so
de: mein okay, jawohl, jawoll, auf jeden fall, selbstverstandlich, klares ja, ein ja, spricht nichts dagegen
de: nix dagegen, grunes licht von mir, gruenes licht, mein go, ein go, go von mir, ist ok, ist okay, ist in ordnung
de: geht in ordnung, geht fur mich, ist genehmigt, ist freigegeben, hiermit freigegeben, gutgeheissen, heisse ich gut
de: heisse gut, hab nichts dagegen, gerne so, gern so, tiptop, alles tiptop, passt perfekt, passt wunderbar, sauber
de: meine unterstutzung, unterstutze, unterstutze ich, nehme ich an, angenommen, akzeptiert, akzeptiere, einwandfrei
de: tadellos, bestens, stimme fur, stimme dafur, mein votum ist ja, mein votum lautet ja, wir stimmen zu, bewilligt
de: bewillige, segne ich ab, abgesegnet von mir, von mir abgesegnet, ist gut so, gut so, so gut, kann man so lassen
de: so lassen, so machen, machen wir so, mit vergnugen, naturlich, fur gut befunden, gelesen und genehmigt
de: gepruft und freigegeben, gepruft und genehmigt, gelesen und fur gut befunden, zustimmung habt ihr
de: zustimmung haben sie, segen habt ihr, segen haben sie, habt ihr meinen segen, haben sie meinen segen
de: mein einverstandnis haben sie, ja aus, in ordnung so, geht so in ordnung, fur uns in ordnung, fur uns passt
de: passt fur uns, ist fur mich in ordnung, ist fur mich ok, ist fur uns ok, ok fur uns, ok fur mich, ok von uns
de: ja von uns, wir geben grunes licht, geben wir frei, wir geben frei, geben unser einverstandnis
de: gebe mein einverstandnis, gebe mein ok, gebe meine zustimmung, gebe meine freigabe, erteile ich die freigabe
de: erteilen wir die freigabe, erteile meine zustimmung, freigabe von mir, freigabe von uns, freigabe meinerseits
de: unsere freigabe, unsere zustimmung, unser segen, wir sind einverstanden, sind dafur, wir sind dafur
de: bin sehr dafur, alles super, super so, top so, alles top, alles paletti, abgemacht, kann ich nur unterschreiben
de: kann ich unterschreiben, dem stimme ich zu, stimme der publikation zu, stimme der aussendung zu, grosses ja
de: aber gerne doch, von herzen gern, daumen nach oben, beide daumen hoch, perfekt so, sehr gut so, genau so
de: genau richtig, lassen wir so, bleibt so, ist fertig, ist rund, runde sache, steht meinerseits, fur mich so
de: passt fur mich so, passt fur uns so, meine stimme habt ihr, meine stimme haben sie, ihr habt mein ja
de: sie haben mein ja, ihr habt meine zustimmung, sie haben meine zustimmung, ihr habt grunes licht
de: sie haben grunes licht, habt grunes licht, haben grunes licht, grunes licht von uns, ein uneingeschranktes ja
de: uneingeschranktes ja, uneingeschrankt, volle zustimmung, meine volle zustimmung, vollste zustimmung
de: klare zustimmung, positives votum, votum positiv, votum: ja, finde ich gut so, finden wir gut so
de: finden wir in ordnung, finde ich in ordnung, finde es gut so, finde ich ok, geht von mir aus, geht von uns aus
de: von uns aus, alles richtig so, alles roger, alles prima, prima so, wir unterstutzen, mit allem einverstanden
de: rundum einverstanden, vollig einverstanden, ganz einverstanden, gerne einverstanden
de: ich bin fur die veroffentlichung, fur die veroffentlichung, fur den versand
pt: aprovo, aprovado, aprovada, aprovamos, aprovadissimo, aprovacao, de acordo, concordo, tudo certo, tudo bem
pt: tudo ok, por mim .. bem, por mim ok, sinal verde, luz verde, meu ok, a favor, esta otimo, esta bom, voto favoravel
pt: tem o meu voto, sim, ok, aval, liberada, liberado, libero, fechado, tudo em ordem, autorizo, autorizado, apoiado
pt: apoio, concordo plenamente, perfeito, assino por baixo, beleza, fechou, bele, joia, minha aprovacao, a aprovacao
pt: parecer favoravel, favoravel, voto a favor, voto sim, claro que sim, tudo otimo, esta tudo certo, minha bencao
pt: bencao, de pleno acordo, com certeza, positivo, dou o meu aval, meu aval, meu voto, subscrevo, show, por mim esta
pt: por mim sim, por mim, maravilha, fechadissimo, bora la, ok da minha parte, da minha parte ok, esta aprovado
pt: esta aprovada, fica aprovado, dou por aprovado, concordo com a publicacao, concordo com o envio, concordamos
pt: concordo inteiramente, sinal verde da, meu sinal verde, dou sinal verde, minha concordancia, meu apoio
pt: tem o meu apoio, tem meu apoio, tem meu voto, conte com meu voto, aceito, aceite, satisfeito, satisfeita
pt: excelente assim, perfeito assim, esta perfeito, esta perfeita, esta bem, parece bem, parece-me bem, pode ser
pt: por mim tudo, valido, validado, homologo, chancelo, dou parecer positivo, confirmo a aprovacao
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
pt: nota dez, nota 10, do nosso lado, de pleno acordo com, um sim sem reservas, tem luz verde, tem a minha luz verde
pt: tem o nosso aval, tem o meu sim, tem o meu aval, tem meu aval, tem meu sim, tem nosso voto, para mim esta bem
pt: para mim esta otimo, para mim esta perfeito, para mim tudo bem, para mim ok, para nos esta bem, para nos ok
pt: para nos tudo bem, opiniao favoravel, opiniao positiva, voto positivo, totalmente de acordo, plenamente de acordo
pt: completamente de acordo, inteiramente de acordo, estamos de acordo, estou de acordo, estou de acordo com tudo
pt: por nos sim, por nos aprovado, aprovado por mim, aprovado por nos, damos luz verde, dou luz verde, dou o meu sim
pt: dou o meu ok, tudo certinho, certinho, por mim tranquilo
it: approvo, approvato, approvata, va bene, d'accordo, via libera, nulla osta, il mio ok, per me ok, per me va
it: favorevole, per me si, a posto, perfetto, benestare, si, ok, va benissimo, benissimo, autorizzo, sono favorevole
it: tutto a posto, approvazione, tutto bene, confermo, visto si stampi, si stampi, parere favorevole, il mio benestare
it: mia approvazione, voto si, voto favorevole, certo, certamente, sottoscrivo, condivido, concordo, ok alla
it: do il mio ok, il mio si, il mio via libera, benedizione, ho approvato, d'accordissimo, ottimo cosi, perfetto cosi
it: tutto ok, tutto in ordine, in ordine, sono d'accordo, siamo d'accordo, sono a favore, a favore, il mio voto e si
it: voto a favore, perfetto per me, per me perfetto, per me bene, per me e ok, per me e si, ok per me, ok da parte mia
it: tutto perfetto, do il via libera, semaforo verde, luce verde, promosso, accetto, accettato, acconsento
it: soddisfatto, soddisfatta, confermato, do conferma, va benissimo cosi, va bene cosi, appoggio, sostengo, consenso
it: il mio consenso, il mio appoggio, benone, ottimo, eccellente, assenso, il mio assenso, il nostro assenso
it: mio assenso, do il mio assenso, avete il mio assenso, diamo il nostro assenso, tutto in regola, in regola
it: per noi va bene, per noi ok, va bene per noi, ok per noi, va tutto bene, tutto va bene, per me tutto bene
it: per me si puo, letto e approvato, letta e approvata, visto e approvato, letto e condiviso, condiviso, il nostro ok
it: il nostro si, il nostro via libera, il nostro benestare, siamo favorevoli, favorevoli, siamo a favore
it: voto per il si, un si convinto, convinto si, avete il mio si, avete il mio ok, avete il mio voto
it: avete la mia approvazione, ha la mia approvazione, confermo l'approvazione, confermo la mia approvazione
it: ben fatto cosi, e pronto, e pronta, pronto per la stampa, pronto per l'invio, perfettamente d'accordo
it: pienamente d'accordo, mi sta bene, ci sta bene, mi va bene, ci va bene, nulla in contrario da parte
it: ok da parte nostra, ok alla pubblicazione, ok all'invio, promossa, a pieni voti, vidimato, si approva
it: nulla osta alla pubblicazione, nulla osta all'invio, un si senza riserve, si senza riserve
it: avete il nostro via libera, avete il nostro si, avete il nostro ok, avete il mio via libera, avete via libera
it: ha il mio ok, ha il mio si, ha il nostro ok, ha il nostro via libera, mi sembra tutto a posto, mi sembra perfetto
it: mi sembra ok, mi sembra vada bene, mi pare vada bene, mi pare tutto a posto, mi pare ok, ci sembra ok
it: sembra tutto a posto, tutto giusto, tutto chiaro e corretto, e tutto a posto, e tutto ok, opinione favorevole
it: giudizio positivo, giudizio favorevole, parere positivo, da noi si, da me si, da parte mia si, da parte nostra si
it: da parte mia ok, da parte mia va bene, da parte mia tutto bene, per noi si, per noi tutto bene
it: totalmente d'accordo, completamente d'accordo, approvato da me, approvato da noi, approvato all'unanimita
it: approviamo, lo approvo, la approvo, diamo l'ok, do l'ok, do l'approvazione, diamo l'approvazione
nl: akkoord, goedgekeurd, keur .. goed, prima, in orde, groen licht, wat mij betreft, mee eens, ziet er goed uit, ja
nl: ok, oke, goed zo, eens, piekfijn, helemaal goed, uitstekend, instemming, fiat, goedkeuring, mijn zegen, zegen
nl: mijn fiat, duim omhoog, ik stem voor, ga ermee akkoord, ben akkoord, klinkt goed, klinkt als een klok, netjes
nl: ziet er netjes uit, ziet er prima uit, ziet er piekfijn uit, geen probleem, mag van mij, van mij mag het
nl: van mij mag, keur de .. goed, keur ik goed, tevreden, in orde wat mij betreft, akkoord van mij, van mij akkoord
nl: ik geef akkoord, geef mijn akkoord, mijn akkoord, is akkoord, goed wat mij betreft, prima wat mij betreft
nl: wat mij betreft prima, wat mij betreft akkoord, top, tiptop, groen licht van mij, ik steun, mijn steun, stem in
nl: ik stem in, ik stem ermee in, ermee eens, helemaal eens, mijn stem, voor mij goed, voor mij ok, voor mij prima
nl: voor mij in orde, goed bevonden, fiat van mij, uitstekend zo, prima zo, perfect, perfect zo, mijn goedkeuring
nl: toestemming, ik ben voor, natuurlijk, zeker, gaarne, geef mijn goedkeuring, heeft mijn goedkeuring
nl: hebben mijn goedkeuring, wat ons betreft, wat ons betreft akkoord, wat ons betreft goed, van onze kant akkoord
nl: akkoord van onze kant, akkoord namens, akkoord bevonden, goed gevonden, gelezen en goedgekeurd, gelezen en akkoord
nl: keur de uitgave goed, keur het nummer goed, keuren wij goed, keuren het goed, keurt goed, we zijn akkoord
nl: wij zijn akkoord, wij gaan akkoord, ga akkoord, gaan akkoord, ik stem toe, stem toe, stemmen in, wij stemmen in
nl: voor ons goed, voor ons prima, voor ons in orde, prima voor ons, oke van mij, oke voor mij, ok voor mij
nl: ok van mij, ja van mij, ja van ons, een dikke ja, dikke ja, volmondig ja, mijn ja, mijn ok, mijn oke
nl: mijn instemming, onze instemming, onze goedkeuring, ons akkoord, is goed zo, zo goed, zo prima, zo is het goed
nl: kan zo, mag zo, lijkt me prima, lijkt me goed, lijkt mij goed, lijkt me in orde, is in orde, helemaal prima
nl: helemaal in orde, ziet er goed uit zo, klopt allemaal, alles klopt, klaar om te verzenden, beide duimen
nl: goed zoals het is, voor mij is het goed, voor mij is het goed zoals het is, is het goed zoals het is
nl: goed zoals hij is, een volmondig ja, groen licht van ons, jullie hebben groen licht, jullie hebben mijn akkoord
nl: jullie hebben mijn fiat, jullie hebben mijn zegen, jullie hebben mijn ja, heeft mijn zegen, heeft mijn akkoord
nl: heeft mijn steun, mijn akkoord hebben jullie, positief advies, positief, gunstig advies, advies: akkoord
nl: helemaal akkoord, volledig akkoord, geheel akkoord, volledig eens, volkomen eens, van harte akkoord, van harte
nl: gaat akkoord, stemt in, vindt het goed, vind het goed, vind ik goed, vind ik prima, vinden wij goed
nl: vinden we goed, vinden we prima, is prima, alles in orde, alles oke, alles ok, alles goed, alles akkoord
nl: alles prima, zo akkoord, prima wat ons betreft
sv: godkan*, godkand, ser bra ut, helt ok, okej fran mig, ok fran mig, klartecken, gront ljus, tillstyrk*, bifall*, ja
sv: ok, okej, helt okej, ja tack, godkannande, jag godkanner, tummen upp, valsignelse, min valsignelse, fritt fram
sv: mitt godkannande, rostar ja, rostar for, ar for, stoder, samtycker, haller med, allt ar bra, allt ser bra ut
sv: ser jattebra ut, ser fint ut, ser utmarkt ut, jattebra, jattefint, utmarkt, perfekt, toppen, kalas, glatt ja
sv: ett ja, for min del, okej for mig, ok for mig, helt okej for mig, klar for, klart for, inget problem, inga problem
sv: ser helt bra ut, tillstyrker, jag tillstyrker, bifaller, helt i sin ordning, i sin ordning, i ordning
sv: ser toppen ut, okej fran, ger klartecken, mitt klartecken, mitt bifall, min rost, jag rostar ja, jag ar for
sv: accepterar, accepteras, godtar, inga hinder, nojd, ar nojd, ser klart ut, perfekt som det ar, bra som det ar
sv: mitt ja, mitt stod, ett klart ja, gar bra, det gar bra, det gar fint, fint for mig, bra for mig, sjalvklart
sv: absolut, javisst, gront, okej fran var sida, ok fran var sida, okej fran oss, ok fran oss, last och godkant
sv: last och godkand, granskat och godkant, vart godkannande, har mitt godkannande, ni har mitt godkannande
sv: gor tummen upp, tummen upp fran, vi godkanner, vi tillstyrker, vi stoder, vi samtycker, vi rostar ja
sv: gar bra for mig, gar bra for oss, ar okej, ar ok, det ar okej, det ar ok, det ar bra, det ser bra ut
sv: ser bra ut fran, ja fran mig, ja fran oss, ett stort ja, det blir ett ja, mitt samtycke, gillar, gillar det
sv: ar med pa det, ar med pa, tummen upp for, allt i sin ordning, allt i ordning, allt okej, allt ok, allt stammer
sv: klart att skicka, redo att skickas, redo for utskick, nojd med, vi ar nojda, nojda, tveklost ja, ett tveklost ja
sv: tillstyrks, det ar bra som det ar, for mig ar det bra, for mig ar det bra som det ar, for oss ar det bra
sv: for mig gar det bra, ni har gront ljus, ni har klartecken, ni har mitt ja, har gront ljus, har mitt stod
sv: har min rost, positivt, positivt utlatande, positivt besked, haller med om allt, fullt godkant, helt godkant
sv: helt med pa, jag ar med, vi ar med, vi ar for, vi ar positiva, jag ar positiv, godkannes, godkanns
sv: godkant fran oss, godkant fran mig, godkant harifran, gront ljus fran oss, ja fran var, alla godkanner
ru: соглас*, одобр*, утвержда*, поддерживаю, не против, все хорошо, все в порядке, за, даю добро, добро, всё верно, да
ru: ок, согласие, утверждаем, одобряем, хорошо, годится, поддерживаем, принято, всё в порядке, поехали, отлично, можно
ru: я за, голосую за, даю согласие, моё согласие, все отлично, всё отлично, устраивает, всё устраивает, подтверждаю
ru: разрешаю, нет проблем, зелёный свет, зеленый свет, с удовольствием, замечательно, прекрасно, не вижу препятствий
ru: препятствий нет, пойдёт, пойдет, сойдёт, благословляю, полностью за, двумя руками за, согласен на, моё да
ru: мой голос за, голос за, выражаю согласие, визирую, завизировано, подписываю, подписываюсь, сойдет, разрешено
ru: добро на выпуск, добро даю, принимается, утверждён, утвержден, одобрен, одобрена, утверждена, нормально
ru: всё нормально, все нормально, идёт, идет, конечно, все устраивает, претензий не имею, в порядке, полный порядок
ru: вполне, ок от меня, да от меня, окей, супер, плюс, +1, плюсую, даю своё согласие, даю свое согласие
ru: моё согласие у вас есть, мое согласие, наше согласие, прочитано и одобрено, прочитано и согласовано
ru: проверено и одобрено, согласовано, согласован, одобряется, утверждается, полностью поддерживаю, целиком за
ru: обеими руками за, мы за, голосуем за, голосую да, однозначно да, однозначно за, да от нас, ок от нас
ru: с моей стороны да, с моей стороны ок, мне подходит, подходит, нам подходит, меня устраивает, нас устраивает
ru: можно смело, готово к отправке, готово к публикации, готово к печати, годно, зачёт, зачет, положительно
ru: положительное решение, положительный ответ, добро есть, моё добро, мое добро, даём добро, даем добро
ru: даём согласие, даем согласие, разрешаем, всё ок, все ок, все правильно, всё правильно, лады, ладно, ok
ru: заключение положительное, положительное заключение, положительный отзыв, отзыв положительный, по мне хорошо
ru: по мне нормально, по мне так хорошо, по мне годится, хорошо так, как есть хорошо, зелёный свет от нас
ru: зеленый свет от нас, зелёный свет от меня, у вас зелёный свет, моё благословение, мой голос — за
ru: мой голос у вас есть, полностью одобряю, полностью согласен, полностью согласна, вполне согласен, вполне согласна
ru: целиком согласен, целиком и полностью за, согласны, мы согласны, поддерживаю публикацию, одобряю публикацию
ru: за публикацию, за выпуск, за рассылку, меня всё устраивает, нас всё устраивает, для меня всё хорошо
ru: для нас всё хорошо, у меня всё, всё хорошо
ja: 承認, 了承, 賛成, 同意, 賛同, 結構です, 結構かと, 問題ありません, 問題ございません, 問題ない, 問題なし
ja: 差し支えありません, 差し支えございません, よろしいです, よろしいかと, 良いと思, いいと思, 大丈夫, オーケー, okです
ja: 異存, 支障ありません, 可とし, 申し分, ばっちり, 文句なし, 差し支えない, goです, goで, ok, 異議なし, 結構に存じ
ja: 良好, 完璧, 承諾, 許可します, よろしゅう, 可です, 差支えありません, 差支えございません, これでお願いします
ja: これでいい, これで結構, これでよ, いいですね, いいと思います, 問題ないです, 異議はない, 承認で, 賛成で, これでok
ja: 問題ないと, よろしいと, 差し支えない旨, 同意いた, 支持します, 支持いた, 合格, 読みごたえ, すばらしい出来, 結構だ
ja: 良いと存じ, よいと存じ, よいと思, ゴーサイン, 承認とさせて, 可決, 承認済み, 承認の旨, 承認とします, 承認と致し
ja: 賛同いた, 賛同し, 了といたし, 了とし, 良しと, よしと, okと, オッケー, オーケイ, 異存あり, 合意, 差支えな, 支障なし
ja: 支障はあり, 支障ござい, かまいません, 構いません, 構わない, かまわない, いいよ, いいんじゃない, 良いのではない
ja: よいのではない, 納得, 満足, 出来栄え, 快諾, 太鼓判, 一票, お墨付き, グリーンライト, 青信号, これで良, これで行
ja: これでいき, これで進, 承認です, 賛成です, 同意です, 同意します, 了承です, 承認します, 賛成します, 了承します
ja: 賛同します, 賛同です, 承認いたします, 承認致します, 同意いたします, 同意致します, 賛成いたします, 了承いたします
ja: 問題なしです, 差し支えなし, 差支えなし, 差支えない, このままで結構, このままで構いません, このままで問題
ja: このままでok, このままで良い, このままでよい, このままでいい, 今のままで, okでお願い, goでお願い, goサイン
ja: 発行で構いません, 発行で問題, 発行で結構, 異議ありません, 異存ありません, 異存ございません, 文句なしです
ja: 結構かと存じ, 支障ない, 承認させて, 承認する, 賛成する, 同意する, 同意できます, 賛成できます, 承認できます
ja: 私も賛成, 賛成の一票, よいと考え, 良いと考え, 問題ないかと, 問題ないと存じ, 問題ないと思, 問題ないと考え
ja: 大丈夫です, 良さそう, よさそう, 私はこれで結構, これで結構です, これで良いです, これで良いと, これでよいと
ja: これでいいです, これでいいと, これでお進め, 肯定, 肯定的, 賛成票, 賛成の意, 同意の意, 承認の意, 全面的に賛成
ja: 全面的に同意, 全面的に支持, 全会一致, 異存のあろう, 了解しました、承認, こちらは承認, 結構に思, 宜しいと
ja: 宜しいかと, 宜しいです, 良好です, 良いです, よいです, よろしいでしょう, 良いでしょう, よいでしょう
ja: 問題ないでしょう, 差し支えないでしょう, 太鼓判を
zh: 同意, 批准, 赞成, 贊成, 没问题, 沒問題, 没有问题, 沒有問題, 无问题, 無問題, 通过, 通過, 核准, 支持, 可以的, 认可
zh: 認可, 很好, ok, 可以, 好, 照准, 赞同, 贊同, 完全赞成, 无误, 無誤, 妥, 妥当, 妥當, 准予, 赞, 讚, 没毛病, 沒毛病
zh: 毛病, 没得说, 挺好, 很棒, 棒, 就这样, 就這樣, 就这么, 就這麼, 我看行, 合格, 满意, 滿意, 给予通过, 予以通过
zh: 审定通过, 审核通过, 无妨, 不错可以, 可行, 准了, 拥护, 无不妥, 投赞成票, 投贊成票, 赞成票, 贊成票, 都好, 没意见
zh: 行吧, 行啊, 行的, 行, 点赞, 點讚, 没说的, 没有任何问题, 沒有任何問題, 没啥问题, 都没问题, 都可以, 举双手赞成
zh: 舉雙手贊成, 双手赞成, 一致通过, 审批通过, 予以批准, 予以核准, 准予发布, 核可, 签字同意, 签发, 簽發, 拍板, 我赞成
zh: 我贊成, 我支持, 绿灯, 綠燈, 开绿灯, 開綠燈, 没有不同意见, 挺好的, 非常好, 十分满意, 同意照发, 同意刊发, 同意付印
zh: 同意印发, 行了, 妥了, 照办, 已阅同意, 同意按此, 同意此稿, 完全同意, 一致同意, 均同意, 都同意, 同意的, 我方同意
zh: 我同意, 我们同意, 我們同意, 没有什么问题, 沒有什麼問題, 毫无问题, 毫無問題, 完全没问题, 完全沒問題, 我这边没问题
zh: 我這邊沒問題, 這邊沒問題, 这边没问题, 我没问题, 我沒問題, 我觉得可以, 我覺得可以, 觉得可以, 觉得没问题, 可以了
zh: 就这样吧, 就這樣吧, 就这么办, 就這麼辦, 就这么定, 就這麼定, 定了吧, 准发, 準發, 准印, 审阅通过, 審閱通過, 审核同意
zh: 審核同意, 通过审核, 予以同意, 表示同意, 表示赞成, 表示贊成, 表示支持, 特此同意, 特此批准, 给个赞, 投赞成, 投贊成
zh: 投同意票, 同意票, 妥妥的, 好的可以, 写得可以, 点头, 首肯, 首肯了, 可以定稿, 定稿吧, 没什么说的, 沒話說, 没话说
zh: 无条件同意, 無條件同意, 百分百同意, 百分之百同意, 意见同意, 意见:同意, 我的意见是同意, 这样就行, 這樣就行
zh: 这样就可以, 這樣就可以, 这样可以, 這樣可以, 这样很好, 這樣很好, 这样挺好, 就行, 就可以, 我觉得这样就行
zh: 我覺得這樣就行, 我看可以, 我看没问题, 我看沒問題, 给绿灯, 給綠燈, 全票通过, 全票通過, 完全支持, 全力支持, 大力支持
zh: 欣然同意, 欣然接受, 接受, 意见一致, 没有不同意, 投了赞成, 我投同意, 认同, 認同, 表示认可, 表示認可, 表示满意
zh: 表示滿意, 可以通过, 可以通過, 予以认可, 准许, 准許, 允许发布, 同意发出, 同意寄出, 同意出版, 同意刊登, 同意發佈
zh: 同意發布
ko: 승인, 동의, 찬성, 문제없, 문제 없, 좋습니다, 괜찮습니다, 이상없, 이상 없, 오케이, 재가, 네, 문제없습니다
ko: 문제 없습니다, 괜찮, 좋아요, 승낙, 허가, ok, ㅇㅋ, 찬성입니다, 좋네요, 좋아 보입니다, 찬성표, 통과, 괜찮아요, 완벽
ko: 이대로 가, 문제 없어, 문제없어, 무방, 됐습니다, 되었습니다, 그렇게 하시, 합격, 수락, 응, 승인합니다, 승인드립니다
ko: 승인함, 찬성함, 동의함, 찬성해요, 동의해요, 승인해요, 오케이입니다, 좋다고 봅니다, 좋다고 생각, 적합, 적절합니다
ko: 충분합니다, 만족합니다, 만족스럽, 손색없, 손색이 없, 지지합니다, 가결, 결재, 허락, 청신호, 그린라이트, 문제 없음
ko: 문제없음, 문제는 없, 문제가 없, 이상 무, 이상이 없, 됩니다, 그럽시다, 그러시죠, 좋을 것 같습니다, 승인해 드립니다
ko: 승인드려요, 동의합니다, 동의드립니다, 찬성합니다, 찬성드립니다, 저도 찬성, 저도 동의, 이상 없습니다, 이상없습니다
ko: 이상 없음, 이상 없어, 쪽 이상 없, 좋다고 판단, 좋을 듯, 좋은 것 같습니다, 문제 없다고, 문제없다고, 문제 없어 보
ko: 문제없어 보, 괜찮다고, 괜찮아 보, 괜찮네요, 오케이요, 승인 완료, 승인 처리, 결재합니다, 통과입니다, 통과시켜
ko: 적합합니다, 적합하다고, 적절하다고, 흔쾌히 동의, 전적으로 동의, 전적으로 찬성, 만장일치, 이대로 좋, 그대로 좋
ko: 이대로 하, 그대로 하, 이대로 진행, 그대로 진행, 됐어요, 찬성 의견, 찬성 의견 드립니다, 찬성 의견입니다, 승인 의견
ko: 승인 의견입니다, 동의 의견, 이대로 좋습니다, 그대로 좋습니다, 저는 이대로, 이 정도면 좋, 이 정도면 됩니다
ko: 이 정도면 괜찮, 긍정적, 긍정적으로, 긍정 의견, 청신호입니다, 전폭 지지, 전폭적으로 지지, 적극 찬성, 적극 동의
ko: 적극 지지, 대찬성, 모두 찬성, 모두 동의, 전원 찬성, 전원 동의, 만족해, 흡족, 흠잡을 데 없, 발행에 찬성
ko: 발송에 찬성, 배포에 찬성, 발행에 동의, 발송에 동의, 배포에 동의, 발행을 승인, 발송을 승인, 배포를 승인
ar: موافق, أوافق, اوافق, نوافق, موافقة, موافقتي, لا مانع, جاهز, معتمد, أعتمد, أؤيد, نعم, موافقون, الموافقة, أعجبتني
ar: تمام, جيد, على بركة الله, توكلوا على الله, الضوء أخضر, ضوء أخضر, الضوء الأخضر, أصادق, أقر, مقبول, حسنا, طيب
ar: لا بأس, أجيز, مجاز, اعتمدوا, يعطيكم العافية, من طرفنا, بارك الله, أبارك, مبارك, أمنح موافقتي, أعطي موافقتي
ar: أوافق عليه, أوافق عليها, أقره, أقرها, صوتي بنعم, صوتي نعم, أصوت بنعم, أصوت لصالح, لصالح, مؤيد, نؤيد, ليس عندي مانع
ar: لا أمانع, لا نمانع, ماشي, على ما يرام, سليم, صالح للنشر, بالموافقة, بكل سرور, طبعا, بالتأكيد, أكيد
ar: الموافقة التامة, موافقة تامة, مستوف, لكم موافقتي, لكم موافقتنا, موافقتنا, أمنحكم موافقتي, أعطيكم موافقتي
ar: تمت الموافقة, تم الاعتماد, قرأته وأوافق, اطلعت وأوافق, اطلعت عليه وأوافق, موافق عليه, موافق عليها, موافق تماما
ar: كل شيء على ما يرام, كل شيء سليم, كل شيء تمام, كل شيء جيد, جاهز للنشر, جاهزة للنشر, صالحة للنشر, ممتاز هكذا, مناسب
ar: مناسبة, يناسبني, نعم للنشر, نعم من جانبي, نعتمد, نؤيد النشر, نصادق, إيجابي, رأيي إيجابي, راض, أبارك النشر, أجيزه
ar: أجيزها, نجيز, رأي إيجابي, رأيي بالموافقة, جيد كما هو, جيد بالنسبة لي, بالنسبة لي جيد, بالنسبة لي ممتاز
ar: بالنسبة لنا جيد, بالنسبة لي لا مانع, لكم الضوء الأخضر, الضوء الأخضر من جانبنا, لديكم موافقتي, لديكم موافقتنا
ar: لديكم الضوء الأخضر, له موافقتي, أوافق تماما, أوافق كليا, أوافق بالكامل, أتفق تماما, أتفق معكم تماما, متفق, متفقون
ar: أدعم النشر, ندعم النشر, أدعم نشره, مع النشر, مع نشره, صوتي مع, ممتاز للنشر, يصلح للنشر, صالح للتوزيع, جاهز للإرسال
ar: جاهز للتوزيع, جاهز للطباعة
""",
)
