"""What reviewers say in Danish and in Norwegian."""

TABLE = """
approve: godkend*, godkjen*, velsignelse, grønt lys, i orden, ok, okay, okei, fint for meg, greit for meg
approve: fint med mig, siger god for, sier god for, går god for, tilslutning, støtter, er enig, enig
approve: samtykk*, ser fint ut, ser bra ut, ser godt ud, ser rigtig godt ud, ser fint ud, alt er fint, ja
approve: ja tak, ja takk, tommel op, tommel opp, tommelen op, tommelen opp, fuld støtte, full støtte
approve: klar for, klar til, er klar, lige i øjet, perfekt, helt fint, helt greit, supert, helt supert
approve: ålreit, helt ålreit, tilfreds, fornøyd, tryg ved, accepterer, aksepterer, stemmer for, bifalder
approve: tiltræder, min stemme, ingen problemer, intet problem, greit
send: send det, send den, bare send, send bare, send det bare, send den bare, send ut, send ud, sendes
send: udsendes, sende, sendes ut, sendes ud, udgiv, udgives, utgi, utgis, publiser*, publicer*
send: offentliggør*, kør på, kjør på, kjør, kør bare, fyr den af, fyr av, fyr løs, tryk på knappen
send: trykk på knappen, ud med det, ut med det, ud med bladet, ut med bladet, ud med den, ut med den
send: afsted med det, afsted, av gårde, værsgo, vær så god, gå ut, gå ud, gå i trykken, trykkes, komme ud
send: komme ut, kommer ud, kommer ut, slip den løs, slipp den løs, over rampen, send i vei, i vei
nothing: ingen indvending*, ingen innvending*, ingen rettelser, ingen endringer, ingen ændringer
nothing: ingen kommentarer, ingen bemærkninger, ingen merknader, intet at tilføje, noget at tilføje
nothing: noe å tilføye, ingenting å tilføye, intet at indvende, noe å utsette, noget at udsætte
nothing: uden ændringer, uten endringer, som den er, som det er, intet imod, noe imot, ingen feil
nothing: ingen fejl, til hinder, ingen anmerkninger, ingen forbehold, uden forbehold, uten forbehold
nothing: uden bemærkninger, uten merknader, noget at indvende, denne gang: ingen, ikke noget at tilføje
nothing: ikke noe å tilføye, ikke noget at indvende, ikke noe å innvende, ikke noget imod, ikke noe imot
beside: jeg, vi, mig, meg, os, oss, min, mit, mitt, mine, vår, vores, fra, herfra, side, den, det, dette
beside: denne, de, er, har, hermed, herved, gerne, gjerne, til, for, med, og, at, å, på, av, af, i, nummeret
beside: nummer, teksten, tekst, bladet, nyhedsbrevet, nyhetsbrevet, udgaven, utgaven, udgivelsen, utgivelsen
beside: udsendelse, udsendelsen, utsendelse, ja, ok, helt, fuldt, fullt, alt, godt, fint, bra, meget, så
beside: bare, nu, nå, kan, må, skal, som, ud, ut, alle, begge, hele, del, dere, giver, gir, siger, sier
beside: kommer, indholdet, innholdet, rigtig, ganske, ikke noget, ikke noe, spør du meg, her, utsendelsen
beside: enkelt, leder
if: så godkjenner, så godkender, så er jeg, hvis, dersom, såfremt, forudsat, forutsatt, forudsætning
if: forutsetning, betingelse*, betinget, når, så snart, inden, før, først, efter at, etter at, derefter
if: deretter, så er den, så er det, så kan, med mindre, medmindre, i princippet, i prinsippet, så kan den
if: vilkår
but: men, dog, bortset fra, bortsett fra, undtagen, unntatt, ellers, kun, næsten, nesten, resten, imidlertid
but: ud over
change: skriv, rettes, rette, retter, rettet, ret lige, ret det, ret den, ret stavefejl*, ret navn*
change: rett opp, ændr*, endr*, slet, slett, slettes, slettet, fjern*, tilføj*, tilføy*, legg til
change: legges til, legg inn, lagt inn, legges inn, skift*, bytt*, opdater*, oppdater*, fikses, fiks
change: skal stå, skal hedde, bør stå, udskift*, omskriv*, tatt bort, ta bort, ta ut, tages ud, i stedet
change: stryk*, juster*, korriger*, skal være, skal hete
fault: fejl, feil, forkert*, galt, stavefejl*, skrivefeil*, virker ikke, fungerer ikke, mangler, misvisende
fault: utdatert, forældet, urigtig*, uriktig*, for lang, for kort, ikke rigtigt, ikke riktig, ikke korrekt
fault: to gange, to ganger
refuse: ikke godkend*, ikke godkjen*, godkender ikke, godkjenner ikke, godkender den ikke
refuse: godkjenner den ikke, skal ikke ud, skal ikke ut, bør ikke, bør aldri, bør aldrig, må ikke, imod
refuse: imot, nej, nei, afvis*, avvis*, forkast*, stopp, dagens lys, ikke sendes, ikke udsendes, send ikke
refuse: ikke send, send det ikke, send den ikke, afslår, avslår, uacceptab*, uenig, ikke enig, motsetter
refuse: modsætter, veto, kasser*, ikke tale om, ikke gå ut, ikke gå ud, kan ikke gå, vil ikke, stop det
refuse: stop den, stop udsendelsen
later: i morgen, imorgen, i aften, i kveld, senere, mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag
later: vent, venter, ikke endnu, ennå ikke, endnu ikke, ikke ennå, næste uge, neste uke, vender tilbage
later: kommer tilbake, melder tilbage, skal læse, skal lese, undlader, avstår, dage, dager, har ikke læst
later: har ikke lest, har ikke rukket, åbne, åpne, vedhæftet, vedlegg*, vedlagt, filen, snart, lidt tid
later: litt tid
others: siger at, sier at, ifølge, spørg ham, spørg hende, spør ham, spør henne, kollega, referat
others: forrige nummer, mener, ikke mit område, ikke mitt felt, videresend*
doubt: måske, kanskje, tvivl*, tvil*, ved ikke, vet ikke, usikker, tror, ville, kunne, lurer på, overvej*
doubt: ingen mening, formentlig, sandsynligvis, sannsynligvis
received: modtaget, mottatt, noteret, notert
not: ikke, ingen, intet, ingenting, aldrig, aldri, uden, uten, nej, nei, hverken, verken
pleasant: tak, takk, flot*, fin, fint, godt arbejde, godt jobba, bra jobba, god weekend, god helg, hilsen
pleasant: hils, mvh, læst, lest, kære, kjære, hej, hei, dejlig*, hyggelig*, tillykke, gratulerer, spændende
pleasant: spennende, beklager, undskyld, unnskyld, fedt, knus, klem, glæder mig, gleder meg, velskrevet
pleasant: flott, bra
next time: næste nummer, neste nummer, næste gang, neste gang, fremover, i fremtiden, en anden gang
next time: en annen gang
"""
