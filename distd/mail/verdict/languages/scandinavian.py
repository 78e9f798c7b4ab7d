"""What reviewers say in Danish and in Norwegian."""

TABLE = """
approve: godkend*, godkjen*, velsignelse, grønt lys, i orden, ok, okay, okei, fint for meg, greit for meg
approve: fint med mig, siger god for, sier god for, går god for, tilslutning, støtter, er enig, enig
approve: samtykk*, ser fint ut, ser bra ut, ser godt ud, ser rigtig godt ud, ser fint ud, alt er fint, ja
approve: ja tak, ja takk, tommel op, tommel opp, tommelen op, tommelen opp, fuld støtte, full støtte
approve: klar for, klar til, er klar, lige i øjet, perfekt, helt fint, helt greit, supert, helt supert
approve: ålreit, helt ålreit, tilfreds, fornøyd, tryg ved, accepterer, aksepterer, stemmer for, bifalder
approve: tiltræder, min stemme, ingen problemer, intet problem, greit, min godkendelse, min godkjenning
approve: vores godkendelse, vår godkjenning, har min godkendelse, har min godkjenning, læst og godkendt
approve: lest og godkjent, gennemlæst og godkendt, gjennomlest og godkjent, er det godkendt, er det greit
approve: er det fint, er det i orden, det er fint, det er greit, det er i orden, helt i orden, alt i orden
approve: alt er i orden, grønt lys fra, klarsignal, klart ja, et klart ja, ja fra mig, ja fra meg, ja herfra
approve: ok fra mig, ok fra meg, ok herfra, okay fra mig, ok for mig, ok for meg, okay for mig, okay for meg
approve: ok for os, greit for oss, fint for oss, fint med os, går ind for, går inn for, støtter det, vi støtter
approve: vi godkender, vi godkjenner, vi tilslutter os, tilslutter mig, tilslutter, vi er enige, enige
approve: stiller mig bag, stiller meg bak, min støtte, vår støtte, vores støtte, stemmer ja, mitt ja, mit ja
approve: tilfreds med, fornøyd med, fornøjet med, klar til udsendelse, klar til udgivelse, klart til utsendelse
approve: klar til tryk, klar for utsendelse, godkendt herfra, godkjent herfra, bra som det er, det er bra som det er
approve: for meg er det bra, for meg er det bra som det er, for mig er det fint, for mig er det fint som det er
approve: grønt lys fra oss, grønt lys fra os, i har grønt lys, dere har grønt lys, i har mit ja, dere har mitt ja
approve: har grønt lys, har min støtte, har min stemme, positiv, positivt, positiv indstilling, positiv innstilling
approve: fuldt godkendt, fullt godkjent, helt enig, fuldt enig, fullt enig, helt med på, jeg er med, vi er for
approve: jeg er for, jeg går ind for, jeg går inn for, godkendes, godkjennes, tilrådes, anbefales, ja fra os
approve: ja fra oss
send: send det, send den, bare send, send bare, send det bare, send den bare, send ut, send ud, sendes
send: udsendes, sende, sendes ut, sendes ud, udgiv, udgives, utgi, utgis, publiser*, publicer*
send: offentliggør*, kør på, kjør på, kjør, kør bare, fyr den af, fyr av, fyr løs, tryk på knappen
send: trykk på knappen, ud med det, ut med det, ud med bladet, ut med bladet, ud med den, ut med den
send: afsted med det, afsted, av gårde, værsgo, vær så god, gå ut, gå ud, gå i trykken, trykkes, komme ud
send: komme ut, kommer ud, kommer ut, slip den løs, slipp den løs, over rampen, send i vei, i vei, udgiv det bare
send: udgiv det, udgiv den, bare publiser, bare publicer, bare udgiv, publiser det, publicer det, kan sendes
send: kan sendes som det er, kan udsendes, kan udgives, kan utgis, kan publiseres, kan publiceres, kan trykkes
send: må sendes, må gerne sendes, må gerne udsendes, må gerne udgives, må gjerne sendes, få det ud, få den ud
send: få det ut, få den ut, lad den gå, lad det gå, la det gå, la den gå, i trykken, til tryk, sæt i gang
send: sett i gang, bare kør, bare kjør, kjør i vei, ud over rampen, ut i verden, ud i verden, send afsted
send: send avsted, send det afsted, send det ut, send det ud, send den ud, send den ut, gå i gang med udsendelsen
send: i kan sende, dere kan sende, i kan udsende, dere kan sende ut, i kan udgive, dere kan publisere
send: i må gerne sende, dere må gjerne sende, i kan godt sende, kan i sende, start udsendelsen, start utsendelsen
send: sæt udsendelsen i gang, sett i gang utsendelsen, i gang med udsendelsen, må komme ud, må komme ut
send: kan komme ud, kan komme ut, lad det komme ud, gå i tryk, kan gå i tryk, kan gå i trykken, læg det ud
send: legg det ut
nothing: ingen indvending*, ingen innvending*, ingen rettelser, ingen endringer, ingen ændringer, ingen kommentarer
nothing: ingen bemærkninger, ingen merknader, intet at tilføje, noget at tilføje, noe å tilføye, ingenting å tilføye
nothing: intet at indvende, noe å utsette, noget at udsætte, uden ændringer, uten endringer, som den er, som det er
nothing: intet imod, noe imot, ingen feil, ingen fejl, til hinder, ingen anmerkninger, ingen forbehold
nothing: uden forbehold, uten forbehold, uden bemærkninger, uten merknader, noget at indvende, denne gang: ingen
nothing: ikke noget at tilføje, ikke noe å tilføye, ikke noget at indvende, ikke noe å innvende, ikke noget imod
nothing: ikke noe imot, intet fra vores side, intet fra min side, ikke noget fra min side, ingenting fra vår side
nothing: ingenting fra min side, ikke imod, er ikke imod, ikke imot, er ikke imot, ikke noget der skal ændres
nothing: intet skal ændres, intet behøver ændres, skal ikke ændres, behøver ikke ændres, ingenting må endres
nothing: ingenting trenger å endres, ikke noe som må endres, trenger ikke endres, trenger ingen endringer
nothing: kræver ingen ændringer, ikke noget at bemærke, ikke noe å bemerke, intet at bemærke, ingenting å bemerke
nothing: har ingen indvendinger, har ingen innvendinger, har ingen bemærkninger, har ingen merknader
nothing: har ingen kommentarer, ingen bemærkninger herfra, ingen merknader herfra, ingenting å utsette på
nothing: intet at udsætte på, lad den være som den er, la det være som det er, fejlfrit, uten feil, uden fejl
nothing: intet å bemerke, intet å utsette, ingenting å kommentere, intet at kommentere, ikke noget at kommentere
nothing: ingen forslag, uden kommentarer, uten kommentarer
beside: jeg, vi, mig, meg, os, oss, min, mit, mitt, mine, vår, vores, fra, herfra, side, den, det, dette
beside: denne, de, er, har, hermed, herved, gerne, gjerne, til, for, med, og, at, å, på, av, af, i, nummeret
beside: nummer, teksten, tekst, bladet, nyhedsbrevet, nyhetsbrevet, udgaven, utgaven, udgivelsen, utgivelsen
beside: udsendelse, udsendelsen, utsendelse, ja, ok, helt, fuldt, fullt, alt, godt, fint, bra, meget, så
beside: bare, nu, nå, kan, må, skal, som, ud, ut, alle, begge, hele, del, dere, giver, gir, siger, sier
beside: kommer, indholdet, innholdet, rigtig, ganske, ikke noget, ikke noe, spør du meg, her, utsendelsen
beside: enkelt, leder, gruppe, gruppen, delegation, delegationen, delegasjonen, delegasjon, vegne, på vegne af
beside: på vegne av, danske, norske, komité, komiteen, bestyrelsen, styret, foreningen, læst, lest, gennemlæst
beside: kontrolleret, kontrollert, tjekket, sjekket, sjekka, i har, dere har, du har, der, noget, noe, glædeligt
beside: enstemmigt, enstemmig, hele teksten, som helhed, helhet, her fra, derfra, medlem, trygt, endelig, vores side
beside: uforbeholdent, pr, færdig, ferdig, med at læse, at læse, å lese, alt er klart, klart, vellykket
beside: meget vellykket nummer, uten tvil, uden tvivl, uden tøven, uten å nøle, arbejdsgruppen, arbeidsgruppen
beside: bestyrelse, styre, nuværende form, nåværende form, form
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
refuse: stop den, stop udsendelsen, heller ikke for, ikke for, kan jeg ikke stå inde for, ikke stå inde for
refuse: stå inde for, ikke stille meg bak, stille meg bak, ikke stille mig bag, stemmer imod, stemmer imot
refuse: stemmer nej, stemmer nei, jeg er imod, jeg er imot, vi er imod, vi er imot, klart nej, klart nei
refuse: ikke udgives, ikke utgis, ikke publiseres, ikke publiceres, må ikke sendes, skal ikke sendes
refuse: bør ikke sendes, udsend ikke, publiser ikke, udgiv ikke, forkaster, må ikke komme ud, må ikke komme ut
refuse: bør ikke komme ud, bør ikke komme ut, skal ikke komme ud, stemmer mot, jeg stemmer mot, vi stemmer mot
refuse: stemmer mot utsendelsen, stemmer imod udsendelsen, stemmer imot utsendelsen, mod udsendelsen
refuse: mot utsendelsen, vores svar er nej, vårt svar er nei, ingen godkendelse, ingen godkjenning, ikke godkjent
refuse: ikke godkendt, intet grønt lys, ikke grønt lys, ikke mit ja, ikke mitt ja, negativ, avslag, afslag
later: i morgen, imorgen, i aften, i kveld, senere, mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag
later: vent, venter, ikke endnu, ennå ikke, endnu ikke, ikke ennå, næste uge, neste uke, vender tilbage
later: kommer tilbake, melder tilbage, skal læse, skal lese, undlader, avstår, dage, dager, har ikke læst
later: har ikke lest, har ikke rukket, åbne, åpne, vedhæftet, vedlegg*, vedlagt, filen, snart, lidt tid
later: litt tid, ikke læst det endnu, ikke lest det ennå, mangler vi stadig, ser på det, med feber
others: siger at, sier at, ifølge, spørg ham, spørg hende, spør ham, spør henne, kollega, referat
others: forrige nummer, mener, ikke mit område, ikke mitt felt, videresend*
doubt: måske, kanskje, tvivl*, tvil*, ved ikke, vet ikke, usikker, tror, ville, kunne, lurer på, overvej*
doubt: ingen mening, formentlig, sandsynligvis, sannsynligvis
received: modtaget, mottatt, noteret, notert
not: ikke, ingen, intet, ingenting, aldrig, aldri, uden, uten, nej, nei, hverken, verken
pleasant: tak, takk, flot*, fin, fint, godt arbejde, godt jobba, bra jobba, god weekend, god helg, hilsen
pleasant: hils, mvh, læst, lest, kære, kjære, hej, hei, dejlig*, hyggelig*, tillykke, gratulerer, spændende
pleasant: spennende, beklager, undskyld, unnskyld, fedt, knus, klem, glæder mig, gleder meg, velskrevet
pleasant: flott, bra, kontrolleret, kontrollert, tjekket, sjekket, sjekka, gennemgået, gjennomgått, lest gjennom
pleasant: læst igennem, godt nummer, fint nummer, fint arbeid, fint arbejde, godt arbeid, bra nummer, flott nummer
pleasant: tusen takk, mange tak, kjempefint, interessant, morsomt, sjovt, fejlfri, feilfritt, feilfri
pleasant: færdig med at læse, ferdig med å lese, alt er klart, vellykket, vellykket nummer, hej alle, hei alle
pleasant: god dag, ha det bra
next time: næste nummer, neste nummer, næste gang, neste gang, fremover, i fremtiden, en anden gang
next time: en annen gang, kommende nummer, kommende numre, senere numre, næste udgave, neste utgave, framover
next time: til næste gang, til neste gang, næste år, neste år
untouched: rør ikke mere ved det, rør ikke ved noget, rør det ikke, ikke rør det mer, rør ingenting, ikke rør noe
"""
