"""What reviewers say in Czech, and much of it in Slovak."""

TABLE = """
approve: schval*, souhlas*, v pořádku, ano, ok, zelenou, zelená, zelené světlo, jsem pro, hlasuji pro
approve: podporuji, za mě dobrý, za mě dobré, za mě ok, palec nahoru, požehnání, přijímám, odsouhlas*, dobrý
approve: můj hlas, súhlas*, je to dobré, může být, jasně, hotovo, jo jo, za mě jo, máte můj souhlas, můj souhlas
approve: náš souhlas, má můj souhlas, máte náš souhlas, přečteno a schváleno, zkontrolováno a schváleno, jsme pro
approve: hlasujeme pro, jsem určitě pro, je to v pořádku, vše v pořádku, všechno v pořádku, za mě v pořádku
approve: za nás v pořádku, za nás ok, za nás dobré, za mě ano, za nás ano, ode mě ano, od nás ano, ano ode mě
approve: zelená ode mě, dávám zelenou, dáváme zelenou, má zelenou, máte zelenou, podporuju, podporujeme, akceptuji
approve: akceptujeme, přijato, za mne ok, za mne v pořádku, připraveno k odeslání, hotové, vyhovuje, vyhovuje mi
approve: pasuje, jasné ano, rozhodně ano, určitě ano, požehnání máte, s tím souhlasím, kladné stanovisko, kladně
send: pošlete, posílejte, poslat, odešlete, odeslat, rozeslat, rozesílat, rozešlete, rozesílejte, vydejte
send: vydat, vydáním, zveřejn*, publikovat, pusťte, pustit, ať to jde, ať jde, může ven, může jít, ven s tím
send: do tisku, tisknout, tiskněte, směle do toho, do toho, můžete vydat, distribuovat, šiřte, může se to vydat
send: může se vydat, může se to poslat, může se to rozeslat, můžete to poslat, můžete poslat, můžete to vydat
send: můžete to rozeslat, můžete rozeslat, můžete publikovat, můžete zveřejnit, lze vydat, lze odeslat
send: lze publikovat, lze rozeslat, posíláme, vydáváme, publikujeme, tiskneme, šup ven, šup s tím ven, ven s ním
send: ať to vyjde, ať vyjde, nechť vyjde, do světa, mezi lidi, k vydání, k odeslání, k tisku, směle vydejte
send: klidně pošlete, klidně vydejte
nothing: bez připomínek, nemám připomínek, nemám připomínky, bez výhrad, nemám výhrad*, nic bych neměnil*
nothing: žádné připomínky, žádné výhrady, nemám námit*, bez námitek, žádné námitky, beze změn*, nic proti
nothing: nemám nic proti, nemám co dodat, nic k dodání, není co opravovat, bez chyb, tak jak je, jak je
nothing: žádné změny, nic bych na něm neměnil*, bez pripomienok, z naší strany bez připomínek, nejsem proti
nothing: nejsme proti, není třeba nic měnit, nic není třeba měnit, není potřeba nic měnit, nic měnit nemusíte
nothing: nemusí se nic měnit, nic se měnit nemusí, není co měnit, není co vytknout, připomínky nemám
nothing: připomínky nemáme, nemáme připomínek, nemáme připomínky, nemáme námitek, námitky nemám, námitek nemám
nothing: výhrady nemám, výhrad nemám, nemám žádné připomínky, nemám žádné námitky, nemám žádné výhrady
nothing: bez jakýchkoli připomínek, nic od nás, nic ode mě, není důvod ho zadržovat, není důvod zdržovat
nothing: bez komentáře, neměnil bych nic, neměnila bych nic, neměňte nic, nic neměňte, bez oprav, žádné opravy
nothing: nenašel jsem chyby, nenašla jsem chyby, nemám co vytknout, nemám, co bych vytkl
beside: já, my, mě, mne, mi, můj, má, moje, naše, naší, nás, strany, z, ze, od, pro, do, na, v, a, to, ten
beside: toto, tohle, tím, číslo, čísla, číslem, text, textu, textem, zpravodaj, vydání, je, jsou, může
beside: můžete, lze, klidně, prosím, tak, ven, už, jen, plně, zcela, úplně, rád, ráda, vše, všechno, máte
beside: ode, dávám, děkuji, obsahem, s, se, za, vydáním, tímto, zasláním, jménem, české, delegace, delegaci, skupina
beside: skupiny, výbor, výboru, našeho, za nás, za mě, ode mě, od nás, přečteno, zkontrolováno, prohlédnuto
beside: přečetl jsem, přečetla jsem, přečetl, jsem, jsme, uvedené, podobě, této, v této, formě, takto, takhle, máme
beside: členové, všichni, jednomyslně, sdružení, náš, dát, dáváme, brna, prahy, po, přečtení, svůj, děkujeme
if: pokud, jestli, jestliže, pod podmínkou, podmín*, když, až, po opravě, pak, potom, poté, nejdřív, nejprve
if: předtím, před, v zásadě, jinak nic, jakmile, než
but: ale, však, jen, pouze, kromě, jinak, skoro, téměř, zbytek, až na, nicméně, avšak
change: oprav*, změn*, doplň*, smaž*, vymaž*, odstran*, vyměn*, nahrad*, přidej*, přidat, zkrát*, uprav*
change: místo, je třeba, má být, musí, měl by, mělo by, vyškrtn*, přepis*, přepsat, kdyby, vyměňte, opravte, doplňte
change: smažte, vynechat, vynechte
fault: chyb*, špatn*, překlep*, nesprávn*, nefunguje, rozmazan*, dvakrát, zavádějíc*, neaktuáln*, příliš
fault: není pravda, omyl
refuse: neschval*, nesouhlas*, jsem proti, být proti, proti, zamít*, odmít*, nevydávejte, neposílejte, nesmí
refuse: nelze, nemůže, veto, v žádném případě, nepodporuji, nepublik*, stáhn*, nezveřejň*, stažen*
refuse: ne souhlas*, ne děkuji, ale ani pro, ani pro, kdyby tohle číslo nevyšlo, nevyšlo, nevydáv*, neposíl*
refuse: netisk*, nepouštějte, nedávám souhlas, nedám souhlas, nesouhlasíme, jsme proti, hlasuji proti
refuse: hlasujeme proti, rozhodně ne, v tomto stavu ne, do koše
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
next time: příští číslo, příštím čísle, příště, do budoucna, v budoucnu, pro příště, v dalším čísle
next time: do dalšího čísla, další číslo, dalších číslech, jindy, někdy příště, příští rok, napříště
"""
