"""What reviewers say in Romanian."""

TABLE = """
approve: aprob, aprobat, aprobăm, aprobarea, de acord, acordul, acordul meu, sunt de acord, în regulă
approve: e în regulă, ok, susțin, bun de tipar, undă verde, lumină verde, e bine, este bine, favorabil
approve: accept, acceptat, validez, avizat, avizez, mă declar de acord, votez pentru, pentru mine e ok
approve: totul e bine, perfect, da de la mine, spun da, votez da, aveți acordul meu, aveți acordul, am acordul
approve: îmi dau acordul, ne dăm acordul, dau acordul, acordul nostru, citit și aprobat, verificat și aprobat
approve: citit și avizat, aprobarea mea, aprobarea noastră, aveți aprobarea mea, aveți aprobarea, are aprobarea mea
approve: sunt pentru, suntem pentru, suntem de acord, votăm pentru, da din partea mea, da din partea noastră
approve: ok din partea mea, ok din partea noastră, e ok, este ok, totul e ok, totul este în regulă
approve: totul e în regulă, e perfect, este perfect, foarte bine așa, bine așa, merge așa, merge, gata de publicare
approve: gata de trimis, aprobare, girul meu, binecuvântarea mea, consimt, consimțământul meu, susținem
approve: aviz favorabil, aviz pozitiv, lumina verde, undă verde din partea, confirm aprobarea, confirm
approve: undă verde de la noi, undă verde de la mine, aveți undă verde, are undă verde, aveți lumină verde
approve: aveți binecuvântarea mea, aveți votul meu, are votul meu, are susținerea mea, opinie favorabilă
approve: opinie pozitivă, părere favorabilă, pentru mine e bine, pentru mine e bine așa, pentru noi e bine
approve: pentru noi e ok, pentru mine este bine, pentru mine este ok, sunt întru totul de acord
approve: întru totul de acord, total de acord, complet de acord, pe deplin de acord, susțin publicarea
approve: susțin trimiterea, susținem publicarea, accept publicarea, e bun așa, e bun, este bun, bun așa
approve: da de la noi, aprobat de mine, aprobat de noi, se aprobă, aprobă
send: puteți trimite, trimiteți, trimiteți-l, puteți publica, publicați, publicați-l, dați-i drumul
send: se poate trimite, se poate publica, să plece, poate pleca, la tipar, tipăriți, difuzați, puteți difuza
send: dați drumul, trimite, poate fi trimis, poate fi publicat, poate fi publicat așa cum este
send: poate fi trimis așa cum este, poate fi difuzat, poate fi distribuit, poate fi tipărit, se poate difuza
send: se poate tipări, puteți să trimiteți, puteți să publicați, puteți să-l trimiteți, îl puteți trimite
send: îl puteți publica, trimiteți-o, publicați-o, poate ieși, să iasă, să apară, poate apărea, hai să-l trimitem
send: trimitem, publicăm, drumul, la drum, continuați, puteți continua, puteți proceda, procedați
send: puteți începe trimiterea, începeți trimiterea, puteți s-o trimiteți, puteți trimite-o, îi puteți da drumul
send: poate să apară, poate să iasă, poate să plece, să fie trimis, să fie publicat, să fie difuzat, poate fi lansat
send: lansați, lansați-l, difuzați-l, tipăriți-l
nothing: nu am obiecții, nicio obiecție, fără obiecții, nu am observații, nicio observație, fără observații
nothing: fără modificări, nimic de adăugat, nimic de schimbat, nimic de obiectat, nu am nimic, nicio modificare
nothing: așa cum este, așa cum e, nu am nicio obiecție, nu am nimic de adăugat, nu am nimic împotrivă
nothing: nu sunt împotrivă, nu suntem împotrivă, nu mă opun, nu ne opunem, nu trebuie schimbat nimic
nothing: nu trebuie schimbat, nu trebuie modificat nimic, nu trebuie corectat nimic, nu e nevoie de modificări
nothing: nu sunt necesare modificări, nu necesită modificări, nu e nimic de schimbat, nu este nimic de schimbat
nothing: nu avem observații, nu avem obiecții, nu avem nimic de adăugat, nu am observații de făcut
nothing: nu am nimic de obiectat, nu am nimic de corectat, nimic de corectat, nimic de semnalat
nothing: nimic din partea mea, nimic din partea noastră, nicio problemă, fără probleme, nicio rezervă, fără rezerve
nothing: fără comentarii, niciun comentariu, niciun impediment, n-am obiecții, n-am observații, n-aș schimba nimic
nothing: nu aș schimba nimic, nu am găsit greșeli, nicio obiecțiune, fără obiecțiuni, fără greșeală, fără greșeli
nothing: fără erori, nimic de spus, nimic de comentat, nimic de reproșat, nimic de criticat, nimic de modificat
nothing: nicio sugestie, fără sugestii, nicio corectură, fără corecturi, n-am nimic de adăugat
nothing: n-am nimic de obiectat, n-am nimic împotrivă
beside: eu, noi, mea, meu, mine, noastră, din, partea, pentru, la, de, cu, pe, și, este, e, sunt, am, acest
beside: această, numărul, număr, textul, buletinul, ediția, publicarea, publicare, trimiterea, în, forma
beside: actuală, total, totul, foarte, bine, da, ok, îmi, dau, îl, o, le, mulțumesc, conținutul, mele, numele
beside: delegației, delegația, române, comitetul, comitetului, grupul, grupului, asociația, citit, verificat, aveți
beside: avem, făcut, așa, cum, așa cum, e bine, noi toți, toți, în unanimitate, unanimitate, forma actuală
beside: această formă, liniștit, partea mea, partea noastră, ar, redacția, și eu, membru, național, terminat
beside: am terminat, de citit, clar, e clar, totul e clar, tuturor, bună tuturor, reușit, foarte reușit
beside: număr foarte reușit, fără îndoială, nicio îndoială, consiliul, grupul de lucru, noi suntem, meu personal
beside: personal, bună
if: dacă, cu condiția, condiți*, după ce, când, apoi, abia, numai după, mai întâi, înainte, în principiu
if: doar dacă, odată
but: însă, totuși, în afară, doar, cu excepția, aproape, restul, în rest, numai, dar nu, dar cu, dar trebuie
but: dar să, dar în, dar numele
change: corect*, modific*, schimb*, adăug*, șterg*, ștergeți, elimin*, înlocui*, scoat*, trebuie, scurta*
change: în loc
fault: greșit*, greșeal*, eroare, erori, fals*, lipsește, nu merge, incorect*, inexact*, eronat*, lipsește numele
refuse: nu aprob, nu sunt de acord, resping, mă opun, împotriva, nu trimiteți, nu publicați, nu se poate
refuse: nu poate, nu trebuie, refuz, jignitor, veto, inacceptabil, nu se, nu trimit*, nu public*, nici pentru
refuse: dar nici pentru, ne opunem, nu îmi dau acordul, nu-mi dau acordul, nu aprobăm, votez împotrivă
refuse: sunt împotrivă, suntem împotrivă, votez nu, răspunsul este nu, categoric nu, în niciun caz, nu-l trimiteți
refuse: nu-l publicați, nu pot susține, trebuie abandonat, abandonat, nu trebuie să apară, nu ar trebui să apară
refuse: împotriva difuzării, împotriva publicării, împotriva trimiterii, votez împotriva, votăm împotrivă
refuse: răspunsul nostru este nu, răspunsul meu este nu, spun nu, spunem nu, nu aveți acordul meu
refuse: n-aveți acordul meu, nu are acordul meu, fără acordul meu, aviz negativ, aviz nefavorabil, nu susțin
later: mâine, diseară, mai târziu, luni, marți, miercuri, joi, vineri, sâmbătă, duminică, așteptați, încă nu
later: săptămâna viitoare, revin, răspund, zile, timp, abțin, citesc, voi citi, deschide, fișierul
later: n-am citit, lipsește un aviz, mai lipsește, așteptăm
others: spune, a spus, zice, potrivit, întrebați, coleg*, proces-verbal, numărul trecut, numărul anterior
doubt: poate, nu știu, îndoi*, nu sunt sigur*, probabil, cred, mă întreb, aș aproba, aș vrea, aș prefera
received: am primit, primit
not: nici, fără, nimic, niciun, nicio, niciodată, n-am, nu am, nu sunt, nu este, nu e, nu pot, nu se
not: nu aprob, nu cred, nu știu, nu trebuie, nu vreau, nu susțin, nu accept
pleasant: mulțumesc, mulțumim, felicitări, frumos, reușit, bravo, salut*, excelent, am citit, cu stimă
pleasant: interesant, bunica, bună, mândră, citit, verificat, parcurs, am parcurs, am verificat, frumoasă
pleasant: frumos lucrat, bună treabă, treabă bună, interesant*, cu drag, impecabil, fără cusur, am terminat de citit
pleasant: totul e clar, totul este clar, bună tuturor, salut tuturor, foarte reușit, număr reușit, număr bun
pleasant: o zi bună, weekend plăcut, seară bună
next time: numărul viitor, numărul următor, data viitoare, pe viitor, în viitor, în numărul viitor
next time: numerele viitoare, altă dată, data următoare, la anul, anul viitor, în numărul următor
untouched: nu schimbați nimic, nu mai umblați la nimic, nu umblați la nimic, nu mai schimbați nimic
untouched: nu mai modificați nimic, nu modificați nimic, lăsați așa, lăsați-l așa, lăsați totul așa
"""
