"""What reviewers say in Finnish."""

TABLE = """
approve: hyväksyn, hyväksytty, hyväksymme, hyväksytään, hyväksyntäni, sopii, käy minulle, ok, okei, kunnossa
approve: puollan, kannatan, samaa mieltä, vihreää valoa, vihreä valo, peukku, kyllä, joo, suostun
approve: suostumukseni, hyvä näin, erinomainen näin, hyvältä näyttää, valmis, siunaukseni, ääneni, selvä
approve: puolestani, annan hyväksyntäni, hyväksyntä, hyväksynnän, luettu ja hyväksytty, tarkistettu ja hyväksytty
approve: hyväksytty meidän, käy meille, sopii minulle, sopii meille, kaikki kunnossa, kaikki hyvin, on kunnossa
approve: näyttää hyvältä, näyttää erinomaiselta, puoltaa, puollamme, kannatamme, kannatan julkaisua
approve: puollan julkaisua, suostumme, peukku ylös, vihreää, ok minulle, ok meille, minun puolestani kyllä
approve: kyllä minulta, kyllä kiitos, ehdottomasti kyllä, saa suostumukseni, tyytyväinen, jees, ääneni on kyllä
approve: siunaus
send: lähettäkää, lähetä, lähettää, lähetettäväksi, julkaiskaa, julkaista, julkaistavaksi, menköön, menemään
send: lähteköön, matkaan, ulos vaan, ulos vain, antaa mennä, eteenpäin, painakaa, painoon, jakoon, jakakaa
send: saa lähteä, saa mennä, voi lähteä, saa julkaista, voidaan julkaista, voi julkaista, voitte julkaista
send: saatte julkaista, saa lähettää, voi lähettää, voidaan lähettää, voitte lähettää, saatte lähettää
send: julkaistakoon, lähetettäköön, menköön jakoon, saa panna menemään, painoon vain, painoon vaan, julkaiskaa vain
send: lähettäkää vain, saa jakaa, voi jakaa, jaettavaksi, postiin, ulos
nothing: ei huomautettavaa, ei huomautettavia, ei kommentteja, ei muutoksia, ei muutettavaa, ei korjattavaa
nothing: ei lisättävää, ei mitään lisättävää, ei vastaan, ei estettä, ei esteitä, sellaisenaan
nothing: ilman muutoksia, ei virheitä, ei vastalauseita, mitään sitä vastaan, ei valittamista
nothing: ei ole huomautettavaa, ei ongelmia, en vastusta, emme vastusta, ei vastusta, mitään ei tarvitse muuttaa
nothing: ei tarvitse muuttaa, ei tarvitse korjata, ei tarvetta muutoksiin, muutoksia ei tarvita
nothing: ei mitään huomautettavaa, minulla ei ole huomautettavaa, meillä ei ole huomautettavaa
nothing: ei ole mitään huomautettavaa, ei ole lisättävää, ei ole mitään lisättävää, ei ole kommentoitavaa
nothing: ei kommentoitavaa, ei mitään kommentoitavaa, ei moitittavaa, ei mitään moitittavaa, ei minulta mitään
nothing: en muuttaisi mitään, en löytänyt virheitä, älkää muuttako mitään, ei korjauksia, ei lisäyksiä
nothing: ei ehdotuksia
beside: minä, me, minun, minulle, meidän, meille, puolestani, puolesta, osaltani, tämä, tämän, sen, se, ne
beside: on, ovat, voi, saa, voidaan, vaan, vain, ja, lehti, lehden, numero, numeron, teksti, tekstin
beside: uutiskirje, uutiskirjeen, julkaisu, julkaisun, kaikki, täysin, hyvin, hyvä, näin, nyt, kiitos, ok
beside: ilman muuta, mielelläni, mielestäni, tältä osin, täältä, minulta, meiltä, multa, laittakaa, laita
beside: pistäkää, vaikka heti, heti, ulos, kaikille, meidän puolestamme, puolestamme, delegaatio, delegaation
beside: delegaatiomme, ryhmä, ryhmän, ryhmämme, toimikunta, toimikunnan, hallituksen, suomen, luettu, luettuna
beside: tarkistettu, annan, annamme, mitään, minulla, meillä, yhdistys, jäsen, sekä, ihan, kokonaisuus
beside: kokonaisuutena, jo, itse, vapaasti, rauhassa, julkaisua, lähetys, lähetystä, kannaltani, kannaltamme
if: jos, kunhan, mikäli, ehdolla, edellyttäen, sitten, kun, ennen, sen jälkeen, jälkeen, periaatteessa
if: ensin, vasta
but: mutta, kuitenkin, paitsi, muuten, muutoin, lukuun ottamatta, melkein, ainoa, ainoastaan, loput, tosin
change: korjat*, korjaa*, muutt*, muuta, muutettava, poist*, lisät*, lisää, lisäisin, vaihta*, vaihda*
change: lyhent*, päivit*, tilalle, sijaan, pitää olla, pitäisi, täytyy, tarkist*, muokat*, oikein
fault: virhe*, väär*, puuttu*, ei toimi, kirjoitusvirhe*, harhaanjoht*, vanhentunut, liian, epätark*
refuse: en hyväksy, emme hyväksy, vastustan, vastaan, hylkään, hylätty, ei missään nimessä, ei saa, ei pidä
refuse: en voi puoltaa, en voi hyväksyä, älkää, ei käy, en puolla, en kannata, kieltäydyn, ei julkaista
refuse: pysäyttäkää, ei lähetetä, missään nimessä, en kannatakaan, kannata, hylkäämme, vastustamme
refuse: vastustan julkaisua, kielteinen, kielletty, en anna, ei julkaistavaksi, ei saa julkaista, ei saa lähettää
refuse: älkää julkaisko, älkää lähettäkö, ei tule julkaista, ei pitäisi julkaista
later: huomenna, illalla, myöhemmin, maanantai*, tiistai*, keskiviikko*, torstai*, perjantai*, lauantai*
later: sunnuntai*, odotta*, odota, en ole lukenut, en ole ehtinyt, en ehdi, ehdi, ensi viikolla, palaan
later: aikaa, luen, vielä, pidättäydyn, päivää, vastaan myöhemmin, aukea, avata, liite, liitettä, odotetaan
later: odotamme, kesken, luen vielä
others: sanoo, sanoi, mukaan, kysykää, kysy, kollega*, pöytäkirja, edellinen numero, mielestä, ei ole minun
doubt: ehkä, epäil*, en tiedä, en ole varma, luultavasti, luulen, voisin, haluaisin, epävarma, mietin
doubt: kantaa
received: vastaanotettu, saapui
not: ei, emme, eivät, eikä, enkä, ilman, älä, älkää, en hyväksy, en voi, en ole, en ehdi, en tiedä, en näe
not: en puolla, en kannata, en pidä, en saa, en halua
pleasant: kiitos, kiitoksia, hieno, hienoa, hyvä, hyvää, terveisin, terveisiä, luin, luettu, hei, mukava*
pleasant: onnittelu*, kaunis, erinomai*, loma*, pidin, pahoittelu*, anteeksi, hyvin, mukav*, työst*, tarkistettu
pleasant: läpi, lukenut, luin läpi, hyvin tehty, hyvä numero, hieno numero, hienoa työtä, hyvää työtä, kiinnostava
pleasant: ystävällisin, t.
next time: ensi numero*, seuraava* numero*, ensi kerralla, jatkossa, seuraavalla kerralla, seuraavassa numerossa
next time: seuraavaan numeroon, tulevissa numeroissa, toisella kertaa, ensi vuonna, myöhemmissä numeroissa
"""
