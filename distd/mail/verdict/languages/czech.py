"""What reviewers say in Czech, and much of it in Slovak."""

TABLE = """
approve: schval*, souhlas*, v pořádku, ano, ok, zelenou, zelená, zelené světlo, jsem pro, hlasuji pro
approve: podporuji, za mě dobrý, za mě dobré, za mě ok, palec nahoru, požehnání, přijímám, odsouhlas*, dobrý
approve: můj hlas, súhlas*, je to dobré, může být, jasně, hotovo, jo jo, za mě jo
send: pošlete, posílejte, poslat, odešlete, odeslat, rozeslat, rozesílat, rozešlete, rozesílejte, vydejte
send: vydat, vydáním, zveřejn*, publikovat, pusťte, pustit, ať to jde, ať jde, může ven, může jít, ven s tím
send: do tisku, tisknout, tiskněte, směle do toho, do toho, můžete vydat, distribuovat, šiřte
nothing: bez připomínek, nemám připomínek, nemám připomínky, bez výhrad, nemám výhrad*, nic bych neměnil*
nothing: žádné připomínky, žádné výhrady, nemám námit*, bez námitek, žádné námitky, beze změn*, nic proti
nothing: nemám nic proti, nemám co dodat, nic k dodání, není co opravovat, bez chyb, tak jak je, jak je
nothing: žádné změny, nic bych na něm neměnil*, bez pripomienok
beside: já, my, mě, mne, mi, můj, má, moje, naše, naší, nás, strany, z, ze, od, pro, do, na, v, a, to, ten
beside: toto, tohle, tím, číslo, čísla, číslem, text, textu, textem, zpravodaj, vydání, je, jsou, může
beside: můžete, lze, klidně, prosím, tak, ven, už, jen, plně, zcela, úplně, rád, ráda, vše, všechno, máte
beside: ode, dávám, děkuji, obsahem, s, se, za, vydáním, tímto, zasláním
if: pokud, jestli, jestliže, pod podmínkou, podmín*, když, až, po opravě, pak, potom, poté, nejdřív, nejprve
if: předtím, před, v zásadě, jinak nic, jakmile, než
but: ale, však, jen, pouze, kromě, jinak, skoro, téměř, zbytek, až na, nicméně, avšak
change: oprav*, změn*, doplň*, smaž*, vymaž*, odstran*, vyměn*, nahrad*, přidej*, přidat, zkrát*, uprav*
change: místo, je třeba, má být, musí, měl by, mělo by, vyškrtn*, přepis*, přepsat
fault: chyb*, špatn*, překlep*, nesprávn*, nefunguje, rozmazan*, dvakrát, zavádějíc*, neaktuáln*, příliš
fault: není pravda, omyl
refuse: neschval*, nesouhlas*, jsem proti, být proti, proti, zamít*, odmít*, nevydávejte, neposílejte, nesmí
refuse: nelze, nemůže, veto, v žádném případě, nepodporuji, nepublik*, stáhn*, nezveřejň*, stažen*
refuse: ne souhlas*, ne děkuji
later: zítra, večer, později, pondělí, úter*, střed*, čtvrt*, pátek, pátku, sobot*, neděl*, počkej*
later: ještě ne, ještě jsem, nečetl*, nestihl*, příští týden, ozvu se, odpovím, dám vědět, dní, dny, čas
later: přečtu, zdrž*, zatím, otevřít, přílo*
others: říká, řekl*, podle, zeptej*, koleg*, zápis, minulé číslo, není můj
doubt: možná, snad, asi, nevím, pochyb*, váhám, nejsem si jist*, pravděpodobně, bych, byste, přemýšl*, názor
doubt: slibně
received: obdržel*, přišlo mi, dostal*
not: ne, nic, bez, beze, žádn*, ani, nikdy, nemám, není, nejsem, nelze, nemohu, nemůžu
pleasant: děkuj*, díky, dík, pozdrav*, skvěl*, pěkn*, hezk*, dobrý den, gratul*, přečetl*, četl*, vážen*
pleasant: zajímav*, líbí, omlouvám, přeji, výborn*, práci, jen tak dál
next time: příští číslo, příštím čísle, příště, do budoucna, v budoucnu
"""
