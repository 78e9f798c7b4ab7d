"""What reviewers say in Czech, and much of it in Slovak."""

TABLE = """
approve: schval*, souhlas*, v pořádku, ano, ok, zelenou, zelená, zelené světlo, jsem pro, hlasuji pro, podporuji
approve: za mě dobrý, za mě dobré, za mě ok, palec nahoru, požehnání, přijímám, odsouhlas*, dobrý, můj hlas, súhlas*
approve: je to dobré, může být, hotovo, jo jo, za mě jo, máte můj souhlas, můj souhlas, náš souhlas, má můj souhlas
approve: máte náš souhlas, přečteno a schváleno, zkontrolováno a schváleno, jsme pro, hlasujeme pro, jsem určitě pro
approve: je to v pořádku, vše v pořádku, všechno v pořádku, za mě v pořádku, za nás v pořádku, za nás ok
approve: za nás dobré, za mě ano, za nás ano, ode mě ano, od nás ano, ano ode mě, zelená ode mě, dávám zelenou
approve: dáváme zelenou, má zelenou, máte zelenou, podporuju, podporujeme, akceptuji, akceptujeme, přijato
approve: za mne ok, za mne v pořádku, připraveno k odeslání, hotové, vyhovuje, vyhovuje mi, pasuje, jasné ano
approve: rozhodně ano, určitě ano, požehnání máte, s tím souhlasím, kladné stanovisko, kladně, souhlasné stanovisko
approve: souhlasné, dobré tak jak to je, je to dobré tak, pro mě dobré, pro mě je to dobré, pro mě ok, pro nás ok
approve: pro nás v pořádku, pro mě v pořádku, zelená od nás, máte zelenou od, máte mé požehnání, máte můj hlas
approve: má můj hlas, má mou podporu, plně souhlasím, plně souhlasíme, plně podporuji, zcela souhlasím
approve: jednoznačně pro, jednoznačně ano, jednoznačně souhlasím, pozitivní, pozitivní stanovisko, kladné vyjádření
approve: může to tak být, může tak být, tak je to dobře, takhle je to dobře, takhle v pořádku, může být takto
approve: prošlo
send: pošlete, posílejte, poslat, odešlete, odeslat, rozeslat, rozesílat, rozešlete, rozesílejte, vydejte
send: vydat, vydáním, zveřejn*, publikovat, pusťte, pustit, ať to jde, ať jde, může ven, může jít, ven s tím
send: do tisku, tisknout, tiskněte, směle do toho, do toho, můžete vydat, distribuovat, šiřte, může se to vydat
send: může se vydat, může se to poslat, může se to rozeslat, můžete to poslat, můžete poslat, můžete to vydat
send: můžete to rozeslat, můžete rozeslat, můžete publikovat, můžete zveřejnit, lze vydat, lze odeslat
send: lze publikovat, lze rozeslat, posíláme, vydáváme, publikujeme, tiskneme, šup ven, šup s tím ven, ven s ním
send: ať to vyjde, ať vyjde, nechť vyjde, do světa, mezi lidi, k vydání, k odeslání, k tisku, směle vydejte
send: klidně pošlete, klidně vydejte, můžete rozesílat, můžete rozesílat to, můžete odeslat, můžete to odeslat
send: můžete posílat, můžete to posílat, můžete vydávat, můžete tisknout, můžete začít rozesílat, začněte rozesílat
send: zahajte rozesílku, může vyjít, smí vyjít, může být vydáno, může být rozesláno, může být odesláno
send: může být zveřejněno, může být publikováno, k rozeslání, pošlete ho, pošlete to, rozešlete to, vydejte to
send: odešlete to, spusťte rozesílku, spusťte to
nothing: bez připomínek, nemám připomínek, nemám připomínky, bez výhrad, nemám výhrad*, nic bych neměnil*
nothing: žádné připomínky, žádné výhrady, nemám námit*, bez námitek, žádné námitky, beze změn*, nic proti
nothing: nemám nic proti, nemám co dodat, nic k dodání, není co opravovat, bez chyb, tak jak je, jak je, žádné změny
nothing: nic bych na něm neměnil*, bez pripomienok, z naší strany bez připomínek, nejsem proti, nejsme proti
nothing: není třeba nic měnit, nic není třeba měnit, není potřeba nic měnit, nic měnit nemusíte, nemusí se nic měnit
nothing: nic se měnit nemusí, není co měnit, není co vytknout, připomínky nemám, připomínky nemáme
nothing: nemáme připomínek, nemáme připomínky, nemáme námitek, námitky nemám, námitek nemám, výhrady nemám
nothing: výhrad nemám, nemám žádné připomínky, nemám žádné námitky, nemám žádné výhrady, bez jakýchkoli připomínek
nothing: nic od nás, nic ode mě, není důvod ho zadržovat, není důvod zdržovat, bez komentáře, neměnil bych nic
nothing: neměnila bych nic, bez oprav, žádné opravy, nenašel jsem chyby, nenašla jsem chyby, nemám co vytknout
nothing: nemám, co bych vytkl, bez chyby, bez vad, nemám co vytýkat, nemáme co vytknout, není co namítat
nothing: není námitek, žádné poznámky, bez poznámek, nemám poznámky, nemám poznámek, nemáme poznámky, nic nového
nothing: nemám návrhy, žádné návrhy, nic k opravě, nic k doplnění, není co dodat
beside: já, my, mě, mne, mi, můj, má, moje, naše, naší, nás, strany, z, ze, od, pro, do, na, v, a, to, ten
beside: toto, tohle, tím, číslo, čísla, číslem, text, textu, textem, zpravodaj, vydání, je, jsou, může
beside: můžete, lze, klidně, prosím, tak, ven, už, jen, plně, zcela, úplně, rád, ráda, vše, všechno, máte
beside: ode, dávám, děkuji, obsahem, s, se, za, vydáním, tímto, zasláním, jménem, české, delegace, delegaci, skupina
beside: skupiny, výbor, výboru, našeho, za nás, za mě, ode mě, od nás, přečteno, zkontrolováno, prohlédnuto
beside: přečetl jsem, přečetla jsem, přečetl, jsem, jsme, uvedené, podobě, této, v této, formě, takto, takhle, máme
beside: členové, všichni, jednomyslně, sdružení, náš, dát, dáváme, brna, prahy, po, přečtení, svůj, děkujeme, dočetl
beside: dočetla, dočetl jsem, dočetla jsem, vše je jasné, jasné, povedené, povedené číslo, velmi
beside: velmi povedené číslo, stanovisko, bez pochyb, zdravím, všechny, zdravím všechny, vyjádření, rada, spolek
beside: pracovní, současné
if: pokud, jestli, jestliže, pod podmínkou, podmín*, když, až, po opravě, pak, potom, poté, nejdřív, nejprve
if: předtím, před, v zásadě, jinak nic, jakmile, než, kdyby
but: ale, však, jen, pouze, kromě, jinak, skoro, téměř, zbytek, až na, nicméně, avšak
change: oprav*, změn*, doplň*, smaž*, vymaž*, odstran*, vyměn*, nahrad*, přidej*, přidat, zkrát*, uprav*, místo
change: je třeba, má být, musí, měl by, mělo by, vyškrtn*, přepis*, přepsat, vyměňte, opravte, doplňte, smažte
change: vynechat, vynechte, vyhoďte, vyhodit
fault: chyb*, špatn*, překlep*, nesprávn*, nefunguje, rozmazan*, dvakrát, zavádějíc*, neaktuáln*, příliš
fault: není pravda, omyl
refuse: neschval*, nesouhlas*, jsem proti, být proti, proti, zamít*, odmít*, nevydávejte, neposílejte, nesmí
refuse: nelze, nemůže, veto, v žádném případě, nepodporuji, nepublik*, stáhn*, nezveřejň*, stažen*
refuse: ne souhlas*, ne děkuji, ale ani pro, ani pro, kdyby tohle číslo nevyšlo, nevyšlo, nevydáv*, neposíl*
refuse: netisk*, nepouštějte, nedávám souhlas, nedám souhlas, nesouhlasíme, jsme proti, hlasuji proti
refuse: hlasujeme proti, rozhodně ne, v tomto stavu ne, do koše, za tímto textem nemohu stát, nemohu stát
refuse: je třeba ho zahodit, zahodit, nesmí vyjít, nemá vyjít, nemělo by vyjít, proti rozeslání, proti vydání
refuse: proti zveřejnění, naše odpověď je ne, moje odpověď je ne, odpověď zní ne, říkám ne, říkáme ne
refuse: nemáte můj souhlas, nemá můj souhlas, bez mého souhlasu, nesouhlasné stanovisko, záporné stanovisko
refuse: negativní stanovisko
later: zítra, večer, později, pondělí, úter*, střed*, čtvrt*, pátek, pátku, sobot*, neděl*, počkej*
later: ještě ne, ještě jsem, nečetl*, nestihl*, příští týden, ozvu se, odpovím, dám vědět, dní, dny, čas
later: přečtu, zdrž*, zatím, otevřít, přílo*, ještě čekáme, čekáme, ještě čtu
others: říká, řekl*, podle, zeptej*, koleg*, zápis, minulé číslo, není můj
doubt: možná, snad, asi, nevím, pochyb*, váhám, nejsem si jist*, pravděpodobně, bych, byste, přemýšl*, názor
doubt: slibně
received: obdržel*, přišlo mi, dostal*
not: ne, nic, bez, beze, žádn*, ani, nikdy, nemám, není, nejsem, nelze, nemohu, nemůžu
pleasant: děkuj*, díky, dík, pozdrav*, skvěl*, pěkn*, hezk*, dobrý den, gratul*, přečetl*, četl*, vážen*
pleasant: zajímav*, líbí, omlouvám, přeji, výborn*, práci, jen tak dál, přečteno, zkontrolováno, prošel jsem
pleasant: prošla jsem, pročetl*, prohlédl*, hezká práce, pěkná práce, pěkné číslo, moc hezk*, povedl*, povedené
pleasant: bezchybn*, bezvadn*, dočetl*, vše je jasné, všechno je jasné, povedené číslo, zdravím, zdravím všechny
pleasant: ahoj všem, dobré číslo, hezký den, hezký víkend, pěkný den
next time: příští číslo, příštím čísle, příště, do budoucna, v budoucnu, pro příště, v dalším čísle
next time: do dalšího čísla, další číslo, dalších číslech, jindy, někdy příště, příští rok, napříště
untouched: neměňte nic, nic neměňte, už na nic nesahejte, na nic nesahejte, nesahejte, už nic neměňte, nechte to tak
untouched: nechte to být, nechte tak, nechte jak je
"""
