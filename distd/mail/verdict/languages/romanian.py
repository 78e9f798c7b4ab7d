"""What reviewers say in Romanian."""

TABLE = """
approve: aprob, aprobat, aprobăm, aprobarea, de acord, acordul, acordul meu, sunt de acord, în regulă
approve: e în regulă, ok, susțin, bun de tipar, undă verde, lumină verde, e bine, este bine, favorabil
approve: accept, acceptat, validez, avizat, avizez, mă declar de acord, votez pentru, pentru mine e ok
approve: totul e bine, perfect, da de la mine, spun da, votez da
send: puteți trimite, trimiteți, trimiteți-l, puteți publica, publicați, publicați-l, dați-i drumul
send: se poate trimite, se poate publica, să plece, poate pleca, la tipar, tipăriți, difuzați, puteți difuza
send: dați drumul, trimite, poate fi trimis, poate fi publicat
nothing: nu am obiecții, nicio obiecție, fără obiecții, nu am observații, nicio observație, fără observații
nothing: fără modificări, nimic de adăugat, nimic de schimbat, nimic de obiectat, nu am nimic
nothing: nicio modificare, așa cum este, așa cum e, nu am nicio obiecție, nu am nimic de adăugat
nothing: nu am nimic împotrivă
beside: eu, noi, mea, meu, mine, noastră, din, partea, pentru, la, de, cu, pe, și, este, e, sunt, am, acest
beside: această, numărul, număr, textul, buletinul, ediția, publicarea, publicare, trimiterea, în, forma
beside: actuală, total, totul, foarte, bine, da, ok, îmi, dau, îl, o, le, mulțumesc, conținutul, mele
if: dacă, cu condiția, condiți*, după ce, când, apoi, abia, numai după, mai întâi, înainte, în principiu
if: doar dacă, odată
but: însă, totuși, în afară, doar, cu excepția, aproape, restul, în rest, numai, dar nu, dar cu, dar trebuie
but: dar să, dar în, dar numele
change: corect*, modific*, schimb*, adăug*, șterg*, ștergeți, elimin*, înlocui*, scoat*, trebuie, scurta*
change: în loc
fault: greșit*, greșeal*, eroare, erori, fals*, lipsește, nu merge, incorect*, inexact*, eronat*
refuse: nu aprob, nu sunt de acord, resping, mă opun, împotriva, nu trimiteți, nu publicați, nu se poate
refuse: nu poate, nu trebuie, refuz, jignitor, veto, inacceptabil, nu se, nu trimit*, nu public*
later: mâine, diseară, mai târziu, luni, marți, miercuri, joi, vineri, sâmbătă, duminică, așteptați, încă nu
later: săptămâna viitoare, revin, răspund, zile, timp, abțin, citesc, voi citi, deschide, fișierul
later: n-am citit
others: spune, a spus, zice, potrivit, întrebați, coleg*, proces-verbal, numărul trecut, numărul anterior
doubt: poate, nu știu, îndoi*, nu sunt sigur*, probabil, cred, mă întreb, aș aproba, aș vrea, aș prefera
received: am primit, primit
not: nici, fără, nimic, niciun, nicio, niciodată, n-am, nu am, nu sunt, nu este, nu e, nu pot, nu se
not: nu aprob, nu cred, nu știu, nu trebuie, nu vreau, nu susțin, nu accept
pleasant: mulțumesc, mulțumim, felicitări, frumos, reușit, bravo, salut*, excelent, am citit, cu stimă
pleasant: interesant, bunica, bună, mândră
next time: numărul viitor, numărul următor, data viitoare, pe viitor, în viitor
"""
