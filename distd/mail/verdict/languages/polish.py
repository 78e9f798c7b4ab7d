"""What reviewers say in Polish."""

TABLE = """
approve: zatwierdz*, akceptuj*, akceptacj*, zaakceptowan*, zgadzam się, zgadzamy się, zgoda, zgodę
approve: moja zgoda, zgodny, ok, popieram, popieramy, w porządku, zielone światło, jestem za, głosuję za
approve: za wysłaniem, może być, wszystko gra, aprobuj*, błogosławieństwo, jak najbardziej, gotowe
approve: kciuk w górę, dla mnie bomba, bomba, pasuje, jest dobrze, dobrze, super, przyjmuję, wyrażam zgodę
approve: jestem na tak, tak z mojej, tak ode mnie, macie moją zgodę, moją zgodę, naszą zgodę, nasza zgoda
approve: ma moją zgodę, przeczytane i zatwierdzone, sprawdzone i zatwierdzone, wyrażamy zgodę
approve: wyrażam zgodę na publikację, udzielam zgody, daję zgodę, dajemy zgodę, jesteśmy za, głosujemy za
approve: jestem jak najbardziej za, jak najbardziej za, tak od nas, ode mnie tak, ode mnie ok, z mojej strony ok
approve: z mojej strony tak, z naszej strony ok, z naszej strony tak, u mnie ok, dla mnie ok, dla mnie w porządku
approve: dla nas ok, dla nas w porządku, jest w porządku, wszystko w porządku, jest ok, wszystko ok, okej
approve: zielone światło ode mnie, daję zielone światło, dajemy zielone światło, moja aprobata, aprobata, aprobatę
approve: podpisuję się, kciuki w górę, może iść, oczywiście tak, zdecydowanie tak, nadaje się
approve: nadaje się do publikacji, gotowy do wysłania, gotowe do wysłania, gotowe do druku, pozytywna
approve: opinia pozytywna, opiniuję pozytywnie, dobrze tak jak jest, dla mnie jest dobrze, dla mnie dobrze
approve: dla mnie jest ok, dla nas jest dobrze, pozytywna opinia, opinia: pozytywna, zielone światło od nas
approve: macie zielone światło, ma zielone światło, mają państwo moją zgodę, macie moje błogosławieństwo
approve: macie mój głos, mój głos macie, w pełni popieram, w pełni się zgadzam, całkowicie popieram
approve: jestem zdecydowanie za, jak dla mnie ok, jak dla mnie dobrze, jak dla mnie super, jak dla mnie może
approve: tak jest dobrze, tak może być, może tak być, niech będzie, pozytywnie, przyjęte, przyjmujemy
send: wysyłać, wysyłajcie, wyślijcie, wysłać, wysłaniem, wysłania, puszczajcie, puszczajmy, puszczać
send: puśćcie, publikować, publikujcie, opublikować, publikacj*, drukujcie, drukować, do druku, może iść
send: niech idzie, iść w świat, w świat, rozsyłać, rozsyłajcie, rozesłać, proszę wysłać, proszę wysyłać
send: można puszczać, śmiało, niech leci, trafił, można wysyłać, można wysłać, można publikować, można opublikować
send: można drukować, można puścić, można rozsyłać, można rozesłać, można wydać, wydawać, wydajcie, wydać
send: możecie wysyłać, możecie wysłać, możecie publikować, możecie opublikować, możecie puszczać, wysyłamy
send: publikujemy, puszczamy, drukujemy, rozsyłamy, proszę publikować, proszę opublikować, proszę rozesłać
send: proszę puszczać, proszę drukować, proszę wydać, niech wyjdzie, niech się ukaże, do publikacji, do wysyłki
send: do rozesłania, do dzieła, jedziemy, ślijcie, słać, możecie rozsyłać, możecie rozesłać, możecie ruszać
send: możecie drukować, możecie wydać, możecie wydawać, mogą państwo wysłać, mogą państwo wysyłać
send: mogą państwo publikować, mogą państwo opublikować, ruszajcie, ruszajcie z wysyłką, zaczynajcie wysyłkę
send: może się ukazać, może wyjść, może być wysłany, może być wysłane, może być opublikowany, może być opublikowane
send: może zostać wysłany, może zostać opublikowany
nothing: bez uwag, nie mam uwag, nie mam zastrzeżeń, bez zastrzeżeń, nie widzę przeszkód, nie mam nic przeciwko
nothing: bez zmian, nic do dodania, nic dodać, nie zgłaszam uwag, nie wnoszę uwag, bez poprawek, żadnych uwag
nothing: żadnych zastrzeżeń, nie mam poprawek, nie ma błędów, nic bym nie zmieni*, brak uwag, brak zastrzeżeń
nothing: nie mam żadnych uwag, nie mam żadnych zastrzeżeń, nie ma przeszkód, nic ująć, w tej formie
nothing: z naszej strony bez uwag, nie jestem przeciw, nie jestem przeciwny, nie jestem przeciwna
nothing: nie jesteśmy przeciw, nie sprzeciwiam się, nie sprzeciwiamy się, uwag brak, uwag nie mam, uwag nie mamy
nothing: zastrzeżeń nie mam, zastrzeżeń nie mamy, zastrzeżeń brak, poprawek nie mam, poprawek brak, nie mamy uwag
nothing: nie mamy zastrzeżeń, nic nie trzeba zmieniać, nie trzeba nic zmieniać, nie trzeba niczego zmieniać
nothing: niczego nie trzeba zmieniać, nie wymaga zmian, nie wymaga poprawek, bez żadnych uwag, bez żadnych zmian
nothing: bez żadnych zastrzeżeń, nic do poprawy, nie ma nic do poprawy, nie ma czego poprawiać, nic do zmiany
nothing: nie zmieniałbym nic, niczego bym nie zmieni*, nie mam nic do dodania, nic od nas, nic ode mnie
nothing: nie zgłaszamy uwag, nie wnosimy uwag, nie mamy nic przeciwko, nie ma zastrzeżeń, nie ma uwag
nothing: bez komentarza, bez komentarzy, bez zarzutu, nie mam nic do zarzucenia, nic do zarzucenia
nothing: nie mam się do czego przyczepić, nie ma się do czego przyczepić, bez błędów, nic do zgłoszenia
nothing: nic do dodania z, żadnych poprawek, żadnych zmian, nie mam sugestii, brak sugestii, brak poprawek
nothing: brak zmian, niech zostanie tak, niech tak zostanie
beside: ja, my, mnie, mi, moja, mój, mojej, moje, nasza, naszej, strony, strona, z, ze, od, dla, do, na, w
beside: i, to, ten, tę, tego, numer, numeru, numerze, biuletyn, biuletynu, tekst, tekstu, wydanie, wydania
beside: całość, wszystko, jest, są, już, proszę, można, mogą, państwo, jak, tak, ok, bardzo, w pełni, pełni
beside: całkowicie, oczywiście, chętnie, się, by, członków, bez, numerem, treścią, treść, wysyłkę, wysyłka
beside: dalej, dziękuję, po prostu, krakowa, mojego, punktu, widzenia, delegacja, delegacji, imieniu, w imieniu
beside: polskiej, naszym, grupa, grupy, komitet, komitetu, zarząd, zarządu, stowarzyszenie, macie, mają, tej, formie
beside: formy, tym, kształcie, obecnej, przeczytane, sprawdzone, przejrzane, przeczytałem, przeczytałam, sprawdziłem
beside: sprawdziłam, ze swojej, swojej, udzielam, naszego, nam, spokojnie, jednogłośnie, wszyscy, my wszyscy
beside: członek, krajowy, warszawy, gdańska, wspaniale, od nas, ode, daję, dajemy, wyrażam, wyrażamy, po, lekturze
beside: skończyłam, skończyłem, czytać, jasne, wszystko jest jasne, udany, bardzo udany numer, bez wątpienia, opinia
beside: zarzutu, światło, witam, wszystkich, witam wszystkich, rada, rady, zespół, zespołu, grupa robocza, takiej
beside: postaci, obecna, forma, wersji
if: jeśli, jeżeli, pod warunkiem, warunk*, o ile, gdy, kiedy, po poprawieniu, po poprawce, po zmianie
if: po tej zmianie, potem, wtedy, najpierw, zanim, przed wysłaniem, przed publikacją, dopiero, po usunięciu
if: w zasadzie, byle
but: ale, jednak, tylko, oprócz, poza tym, z wyjątkiem, prawie, reszta, natomiast, jedynie, chociaż, lecz
change: popraw*, zmieni*, zmiana, zmianę, usun*, dopis*, dodać, dodajcie, skreśl*, zamieni*, zastąp*, skróc*
change: trzeba, należy, powinn*, uzupełn*, zamiast, przeredag*, wykreśl*, wstaw*, popr, że dodamy, dodamy, dopisać
change: ma być, zły termin, data spotkania jest zła, jest zła, jest zły, jest złe, pod warunkiem, zmieńcie
change: poprawcie, usuńcie, wpiszcie, wstawcie, proszę dodać, proszę usunąć, proszę zmienić, proszę poprawić
fault: błąd, błęd*, literówk*, nieprawd*, brakuje, źle, pomyłk*, nie działa, niepoprawn*, nieaktualn*
fault: myląc*, za długi, nieścisł*, fałszyw*, zły, brakuje nazwiska, brakuje imienia
refuse: nie zatwierdz*, nie akceptuj*, nie zgadzam się, przeciw, przeciwny, przeciwna, odrzuc*, sprzeciw*
refuse: nie wysyłajcie, nie publikujcie, nie można, nie może, nie wolno, nie wyrażam zgody, nie ma mowy
refuse: weto, obraża, nie wypuszcza*, nie popieram, nie powinien, nie powinno, nie pod moim, nie zgadza*
refuse: nie wysyła*, nie pozwal*, ani za, ale i nie za, nie dopuszcz*, nie publikuj*, nie drukuj*, nie puszcza*
refuse: nie zgodz*, nie akcept*, jestem przeciw, jesteśmy przeciw, głosuję przeciw, głosujemy przeciw, jestem na nie
refuse: stanowcze nie, kategoryczne nie, nie do przyjęcia, nie nadaje się, wycofa*, do kosza, podpisać pod tym
refuse: nie mogę się podpisać, porzucić, nie może się ukazać, nie powinien się ukazać, przeciw wysyłce, przeciwko
refuse: przeciw publikacji, nasza odpowiedź brzmi nie, odpowiedź brzmi nie, mówię nie, mówimy nie, brak zgody
refuse: bez mojej zgody, nie ma mojej zgody, nie macie mojej zgody, opinia negatywna, negatywna, negatywnie
refuse: nie przyjmuj*, nie udziel*, nie daję, nie dajemy
later: jutro, wieczorem, później, poniedział*, wtor*, środ*, czwart*, piąt*, sobot*, niedziel*, poczeka*
later: czeka*, jeszcze nie, nie czytałem, nie czytałam, nie przeczytał*, nie zdąży*, przyszłym tygodniu
later: wstrzymuję, odezwę się, odpowiem, dam znać, dni, czasu, przeczytam, otworzyć, załącznik*, zapozna*, czekamy
later: jeszcze czytam, czytam jeszcze, jestem w trakcie
others: mówi, powiedział*, według, zapytaj*, koleg*, protok*, poprzedni numer, poprzedniego numeru, zdaniem
others: nie moja, zagłosuje, zastępca, zastępczyni
doubt: może być może, chyba, nie wiem, wątpli*, waham się, nie jestem pewn*, prawdopodobnie, zastanawia*
doubt: by może, zdania, myślę, raczej, wolałbym, wolałabym, chciałbym, chciałabym
received: otrzymał*, dostał*
not: nie, nic, bez, żadn*, ani, nigdy
pleasant: dziękuj*, dzięki, pozdraw*, świetn*, dobry, dobra, bardzo dobry, gratul*, przeczytał*, czytał*
pleasant: szanown*, drog*, dzień dobry, piękn*, ciekaw*, poważani*, przepraszam, miłego, wakac*, urlop*
pleasant: z zainteresowaniem, cierpliwości, przejrzał*, sprawdził*, sprawdzone, przeczytane, zapoznał*, dobra robota
pleasant: świetna robota, super numer, fajn*, ładn*, podoba*, wielkie dzięki, serdecznie, serdeczności, bezbłędn*
pleasant: nienagann*, skończyłam czytać, skończyłem czytać, wszystko jest jasne, wszystko jasne, udany, udany numer
pleasant: witam, witam wszystkich, cześć, dobry numer, świetny numer, miłego dnia, miłego weekendu
next time: następny numer, następnym numerze, następnym razem, na przyszłość, w przyszłości
next time: kolejnym numerze, następny raz, na przyszły raz, w kolejnym, w następnym, w następnych numerach
next time: innym razem, kiedyś, w przyszłym roku, przyszłych numerach, w przyszłym numerze
untouched: nic już nie ruszajcie, nic nie ruszajcie, nie ruszajcie, nic już nie zmieniajcie, nie zmieniajcie
untouched: niczego nie zmieniajcie, zostawcie tak
"""
