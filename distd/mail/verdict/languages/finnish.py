"""What reviewers say in Finnish."""

TABLE = """
approve: hyväksyn, hyväksytty, hyväksymme, hyväksytään, hyväksyntäni, sopii, käy minulle, ok, okei, kunnossa
approve: puollan, kannatan, samaa mieltä, vihreää valoa, vihreä valo, peukku, kyllä, joo, suostun
approve: suostumukseni, hyvä näin, erinomainen näin, hyvältä näyttää, valmis, siunaukseni, ääneni, selvä
approve: puolestani
send: lähettäkää, lähetä, lähettää, lähetettäväksi, julkaiskaa, julkaista, julkaistavaksi, menköön, menemään
send: lähteköön, matkaan, ulos vaan, ulos vain, antaa mennä, eteenpäin, painakaa, painoon, jakoon, jakakaa
send: saa lähteä, saa mennä, voi lähteä
nothing: ei huomautettavaa, ei huomautettavia, ei kommentteja, ei muutoksia, ei muutettavaa, ei korjattavaa
nothing: ei lisättävää, ei mitään lisättävää, ei vastaan, ei estettä, ei esteitä, sellaisenaan
nothing: ilman muutoksia, ei virheitä, ei vastalauseita, mitään sitä vastaan, ei valittamista
nothing: ei ole huomautettavaa, ei ongelmia
beside: minä, me, minun, minulle, meidän, meille, puolestani, puolesta, osaltani, tämä, tämän, sen, se, ne
beside: on, ovat, voi, saa, voidaan, vaan, vain, ja, lehti, lehden, numero, numeron, teksti, tekstin
beside: uutiskirje, uutiskirjeen, julkaisu, julkaisun, kaikki, täysin, hyvin, hyvä, näin, nyt, kiitos, ok
beside: ilman muuta, mielelläni, mielestäni, tältä osin, täältä, minulta, meiltä, multa, laittakaa, laita
beside: pistäkää, vaikka heti, heti, ulos, kaikille
if: jos, kunhan, mikäli, ehdolla, edellyttäen, sitten, kun, ennen, sen jälkeen, jälkeen, periaatteessa
if: ensin, vasta
but: mutta, kuitenkin, paitsi, muuten, muutoin, lukuun ottamatta, melkein, ainoa, ainoastaan, loput, tosin
change: korjat*, korjaa*, muutt*, muuta, muutettava, poist*, lisät*, lisää, lisäisin, vaihta*, vaihda*
change: lyhent*, päivit*, tilalle, sijaan, pitää olla, pitäisi, täytyy, tarkist*, muokat*, oikein
fault: virhe*, väär*, puuttu*, ei toimi, kirjoitusvirhe*, harhaanjoht*, vanhentunut, liian, epätark*
refuse: en hyväksy, emme hyväksy, vastustan, vastaan, hylkään, hylätty, ei missään nimessä, ei saa, ei pidä
refuse: en voi puoltaa, en voi hyväksyä, älkää, ei käy, en puolla, en kannata, kieltäydyn, ei julkaista
refuse: pysäyttäkää, ei lähetetä, missään nimessä
later: huomenna, illalla, myöhemmin, maanantai*, tiistai*, keskiviikko*, torstai*, perjantai*, lauantai*
later: sunnuntai*, odotta*, odota, en ole lukenut, en ole ehtinyt, en ehdi, ehdi, ensi viikolla, palaan
later: aikaa, luen, vielä, pidättäydyn, päivää, vastaan myöhemmin, aukea, avata, liite, liitettä
others: sanoo, sanoi, mukaan, kysykää, kysy, kollega*, pöytäkirja, edellinen numero, mielestä, ei ole minun
doubt: ehkä, epäil*, en tiedä, en ole varma, luultavasti, luulen, voisin, haluaisin, epävarma, mietin
doubt: kantaa
received: vastaanotettu, saapui
not: ei, emme, eivät, eikä, enkä, ilman, älä, älkää, en hyväksy, en voi, en ole, en ehdi, en tiedä, en näe
not: en puolla, en kannata, en pidä, en saa, en halua
pleasant: kiitos, kiitoksia, hieno, hienoa, hyvä, hyvää, terveisin, terveisiä, luin, luettu, hei, mukava*
pleasant: onnittelu*, kaunis, erinomai*, loma*, pidin, pahoittelu*, anteeksi, hyvin, mukav*, työst*
next time: ensi numero*, seuraava* numero*, ensi kerralla, jatkossa, seuraavalla kerralla
"""
