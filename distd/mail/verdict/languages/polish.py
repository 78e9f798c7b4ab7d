"""What reviewers say in Polish."""

TABLE = """
approve: zatwierdz*, akceptuj*, akceptacj*, zaakceptowan*, zgadzam się, zgadzamy się, zgoda, zgodę
approve: moja zgoda, zgodny, ok, popieram, popieramy, w porządku, zielone światło, jestem za, głosuję za
approve: za wysłaniem, może być, wszystko gra, aprobuj*, błogosławieństwo, jak najbardziej, gotowe
approve: kciuk w górę, dla mnie bomba, bomba, pasuje, jest dobrze, dobrze, super, przyjmuję, wyrażam zgodę
approve: jestem na tak, tak z mojej, tak ode mnie
send: wysyłać, wysyłajcie, wyślijcie, wysłać, wysłaniem, wysłania, puszczajcie, puszczajmy, puszczać
send: puśćcie, publikować, publikujcie, opublikować, publikacj*, drukujcie, drukować, do druku, może iść
send: niech idzie, iść w świat, w świat, rozsyłać, rozsyłajcie, rozesłać, proszę wysłać, proszę wysyłać
send: można puszczać, śmiało, niech leci, trafił
nothing: bez uwag, nie mam uwag, nie mam zastrzeżeń, bez zastrzeżeń, nie widzę przeszkód
nothing: nie mam nic przeciwko, bez zmian, nic do dodania, nic dodać, nie zgłaszam uwag, nie wnoszę uwag
nothing: bez poprawek, żadnych uwag, żadnych zastrzeżeń, nie mam poprawek, nie ma błędów
nothing: nic bym nie zmieni*, brak uwag, brak zastrzeżeń, nie mam żadnych uwag, nie mam żadnych zastrzeżeń
nothing: nie ma przeszkód, nic ująć, w tej formie
beside: ja, my, mnie, mi, moja, mój, mojej, moje, nasza, naszej, strony, strona, z, ze, od, dla, do, na, w
beside: i, to, ten, tę, tego, numer, numeru, numerze, biuletyn, biuletynu, tekst, tekstu, wydanie, wydania
beside: całość, wszystko, jest, są, już, proszę, można, mogą, państwo, jak, tak, ok, bardzo, w pełni, pełni
beside: całkowicie, oczywiście, chętnie, się, by, członków, bez, numerem, treścią, treść, wysyłkę, wysyłka
beside: dalej, dziękuję, po prostu, krakowa, mojego, punktu, widzenia
if: jeśli, jeżeli, pod warunkiem, warunk*, o ile, gdy, kiedy, po poprawieniu, po poprawce, po zmianie
if: po tej zmianie, potem, wtedy, najpierw, zanim, przed wysłaniem, przed publikacją, dopiero, po usunięciu
if: w zasadzie, byle
but: ale, jednak, tylko, oprócz, poza tym, z wyjątkiem, prawie, reszta, natomiast, jedynie, chociaż, lecz
change: popraw*, zmieni*, zmiana, zmianę, usun*, dopis*, dodać, dodajcie, skreśl*, zamieni*, zastąp*, skróc*
change: trzeba, należy, powinn*, uzupełn*, zamiast, przeredag*, wykreśl*, wstaw*, popr
fault: błąd, błęd*, literówk*, nieprawd*, brakuje, źle, pomyłk*, nie działa, niepoprawn*, nieaktualn*
fault: myląc*, za długi, nieścisł*, fałszyw*, zły
refuse: nie zatwierdz*, nie akceptuj*, nie zgadzam się, przeciw, przeciwny, przeciwna, odrzuc*, sprzeciw*
refuse: nie wysyłajcie, nie publikujcie, nie można, nie może, nie wolno, nie wyrażam zgody, nie ma mowy
refuse: weto, obraża, nie wypuszcza*, nie popieram, nie powinien, nie powinno, nie pod moim, nie zgadza*
refuse: nie wysyła*, nie pozwal*
later: jutro, wieczorem, później, poniedział*, wtor*, środ*, czwart*, piąt*, sobot*, niedziel*, poczeka*
later: czeka*, jeszcze nie, nie czytałem, nie czytałam, nie przeczytał*, nie zdąży*, przyszłym tygodniu
later: wstrzymuję, odezwę się, odpowiem, dam znać, dni, czasu, przeczytam, otworzyć, załącznik*, zapozna*
others: mówi, powiedział*, według, zapytaj*, koleg*, protok*, poprzedni numer, poprzedniego numeru, zdaniem
others: nie moja
doubt: może być może, chyba, nie wiem, wątpli*, waham się, nie jestem pewn*, prawdopodobnie, zastanawia*
doubt: by może, zdania, myślę, raczej, wolałbym, wolałabym, chciałbym, chciałabym
received: otrzymał*, dostał*
not: nie, nic, bez, żadn*, ani, nigdy
pleasant: dziękuj*, dzięki, pozdraw*, świetn*, dobry, dobra, bardzo dobry, gratul*, przeczytał*, czytał*
pleasant: szanown*, drog*, dzień dobry, piękn*, ciekaw*, poważani*, przepraszam, miłego, wakac*, urlop*
pleasant: z zainteresowaniem, cierpliwości
next time: następny numer, następnym numerze, następnym razem, na przyszłość, w przyszłości
next time: kolejnym numerze
"""
