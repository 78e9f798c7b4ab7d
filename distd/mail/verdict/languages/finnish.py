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
approve: siunaus, minulle sopii näin, sopii näin, meille sopii, meiltä vihreää valoa, vihreää valoa meiltä
approve: teillä on hyväksyntäni, on hyväksyntäni, saa hyväksyntäni, saa kannatukseni, saa tukeni, tukeni
approve: kannatukseni, myönteinen lausunto, myönteinen, myönteinen kanta, puollettu, puolletaan, puolamme
approve: täysin samaa mieltä, olen samaa mieltä, olemme samaa mieltä, olen julkaisun kannalla
approve: julkaisemisen kannalla, hyvä tällaisenaan, hyvä sellaisenaan, sopii sellaisenaan, menee läpi
approve: hyväksytään sellaisenaan, kyllä meiltä
send: lähettäkää, lähetä, lähettää, lähetettäväksi, julkaiskaa, julkaista, julkaistavaksi, menköön, menemään
send: lähteköön, matkaan, ulos vaan, ulos vain, antaa mennä, eteenpäin, painakaa, painoon, jakoon, jakakaa
send: saa lähteä, saa mennä, voi lähteä, saa julkaista, voidaan julkaista, voi julkaista, voitte julkaista
send: saatte julkaista, saa lähettää, voi lähettää, voidaan lähettää, voitte lähettää, saatte lähettää
send: julkaistakoon, lähetettäköön, menköön jakoon, saa panna menemään, painoon vain, painoon vaan, julkaiskaa vain
send: lähettäkää vain, saa jakaa, voi jakaa, jaettavaksi, postiin, ulos, voitte lähettää sen, lähettäkää se
send: lähettäkää vaan, laittakaa jakoon, laittakaa menemään, laittakaa matkaan, aloittakaa lähetys, voi ilmestyä
send: saa ilmestyä, ilmestyköön, pankaa jakoon, pankaa menemään, voidaan jakaa, voidaan painaa, saa painaa
send: voi painaa
nothing: ei huomautettavaa, ei huomautettavia, ei kommentteja, ei muutoksia, ei muutettavaa, ei korjattavaa
nothing: ei lisättävää, ei mitään lisättävää, ei vastaan, ei estettä, ei esteitä, sellaisenaan, ilman muutoksia
nothing: ei virheitä, ei vastalauseita, mitään sitä vastaan, ei valittamista, ei ole huomautettavaa, ei ongelmia
nothing: en vastusta, emme vastusta, ei vastusta, mitään ei tarvitse muuttaa, ei tarvitse muuttaa
nothing: ei tarvitse korjata, ei tarvetta muutoksiin, muutoksia ei tarvita, ei mitään huomautettavaa
nothing: minulla ei ole huomautettavaa, meillä ei ole huomautettavaa, ei ole mitään huomautettavaa
nothing: ei ole lisättävää, ei ole mitään lisättävää, ei ole kommentoitavaa, ei kommentoitavaa
nothing: ei mitään kommentoitavaa, ei moitittavaa, ei mitään moitittavaa, ei minulta mitään, en muuttaisi mitään
nothing: en löytänyt virheitä, ei korjauksia, ei lisäyksiä, ei ehdotuksia, ei enää muutoksia, ilman huomautuksia
nothing: ilman kommentteja, ei huomauttamista, huomauttamista ei ole, ei mitään huomauttamista
nothing: huomautettavaa ei ole, huomautuksia ei ole, ei huomautuksia, ei kommentoimista, ei lisättävää minulta
nothing: ei mitään valittamista, en keksi korjattavaa, en löydä korjattavaa, jätetään näin
beside: minä, me, minun, minulle, meidän, meille, puolestani, puolesta, osaltani, tämä, tämän, sen, se, ne
beside: on, ovat, voi, saa, voidaan, vaan, vain, ja, lehti, lehden, numero, numeron, teksti, tekstin
beside: uutiskirje, uutiskirjeen, julkaisu, julkaisun, kaikki, täysin, hyvin, hyvä, näin, nyt, kiitos, ok
beside: ilman muuta, mielelläni, mielestäni, tältä osin, täältä, minulta, meiltä, multa, laittakaa, laita
beside: pistäkää, vaikka heti, heti, ulos, kaikille, meidän puolestamme, puolestamme, delegaatio, delegaation
beside: delegaatiomme, ryhmä, ryhmän, ryhmämme, toimikunta, toimikunnan, hallituksen, suomen, luettu, luettuna
beside: tarkistettu, annan, annamme, mitään, minulla, meillä, yhdistys, jäsen, sekä, ihan, kokonaisuus
beside: kokonaisuutena, jo, itse, vapaasti, rauhassa, julkaisua, lähetys, lähetystä, kannaltani, kannaltamme
beside: loppuun, luin loppuun, selvää, kaikki on selvää, onnistunut, oikein onnistunut numero, epäilyksettä
beside: työryhmä, työryhmän, johtokunta, sen enempää, tällaisenaan, tältä, puolelta, meidän puolelta, tämän numeron
beside: kanssa
if: jos, kunhan, mikäli, ehdolla, edellyttäen, sitten, kun, ennen, sen jälkeen, jälkeen, periaatteessa
if: ensin, vasta
but: mutta, kuitenkin, paitsi, muuten, muutoin, lukuun ottamatta, melkein, ainoastaan, loput, tosin, ainoa asia
but: ainoa huomautus
change: korjat*, korjaa*, muutt*, muuta, muutettava, poist*, lisät*, lisää, lisäisin, vaihta*, vaihda*
change: lyhent*, päivit*, tilalle, sijaan, pitää olla, pitäisi, täytyy, tarkist*, muokat*, oikein, korjatkaa vielä
fault: virhe*, väär*, puuttu*, ei toimi, kirjoitusvirhe*, harhaanjoht*, vanhentunut, liian, epätark*, puuttuu
fault: on väärin
refuse: en hyväksy, emme hyväksy, vastustan, vastaan, hylkään, hylätty, ei missään nimessä, ei saa, ei pidä
refuse: en voi puoltaa, en voi hyväksyä, älkää, ei käy, en puolla, en kannata, kieltäydyn, ei julkaista
refuse: pysäyttäkää, ei lähetetä, missään nimessä, en kannatakaan, kannata, hylkäämme, vastustamme
refuse: vastustan julkaisua, kielteinen, kielletty, en anna, ei julkaistavaksi, ei saa julkaista, ei saa lähettää
refuse: älkää julkaisko, älkää lähettäkö, ei tule julkaista, ei pitäisi julkaista, seistä tämän takana
refuse: en voi seistä, luovuttava, on luovuttava, lähettämistä vastaan, julkaisemista vastaan, julkaisua vastaan
refuse: äänestän vastaan, äänestän lähettämistä, äänestämme vastaan, ei hyväksyntää, ei saa ilmestyä
refuse: ei pidä julkaista, vastauksemme on ei, vastaukseni on ei, kielteinen kanta, hylättävä
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
pleasant: ystävällisin, t., virheetön, virheettömästi, moitteeton, luin loppuun, kaikki on selvää, selkeä, selkeää
pleasant: onnistunut, onnistunut numero, hei kaikki, terve kaikille, hyvää viikonloppua, mukava numero
next time: ensi numero*, seuraava* numero*, ensi kerralla, jatkossa, seuraavalla kerralla, seuraavassa numerossa
next time: seuraavaan numeroon, tulevissa numeroissa, toisella kertaa, ensi vuonna, myöhemmissä numeroissa
untouched: älkää muuttako mitään, älkää koskeko enää mihinkään, älkää koskeko mihinkään, älkää koskeko
untouched: jättäkää näin, pitäkää näin
"""
