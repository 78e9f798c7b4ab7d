"""What reviewers say in Hungarian."""

TABLE = """
approve: jóváhagyom, jóváhagyva, jóváhagyjuk, jóváhagyásom, elfogadom, elfogadjuk, egyetértek, egyetértünk
approve: rendben, ok, oké, támogatom, támogatjuk, hozzájárulok, zöld út, zöld utat, áldásom, mellette
approve: jó így, jó lesz, részemről, szuper, szuper lett, megfelel, beleegyezem, igennel, jó lesz így
approve: küldhet*, mehet
send: küldhetitek, küldhető, küldhetik, küldjétek, küldjék, kiküldhető, kiküldhetitek, mehet, mehet ki
send: jöhet, közölhető, kiadható, publikálható, megjelenhet, nyomtatható, mehet a nyomdába, indulhat
send: küldhetjük, terjeszthető
nothing: nincs kifogásom, nincs ellenvetésem, nincs észrevételem, nincs megjegyzésem, nincs hozzáfűznivalóm
nothing: ellene, változtatás nélkül, semmi kifogásom, nincs módosítás*, nem változtatnék, úgy, ahogy van
nothing: nincs javítani*, nincs akadálya, nincs benne hiba, kifogás nélkül
beside: én, mi, a, az, ez, ezt, és, részünkről, szám, számot, szöveg, szöveget, hírlevél, hírlevelet, kiadás
beside: így, teljesen, minden, már, is, örömmel, van, nagyon, nekem, kiküldés, közlés, megjelenés
beside: megjelenést, megjelenéshez
if: feltéve, feltétel*, amennyiben, miután, akkor, utána, előbb, először, mielőtt, amint, elvben, ha a
if: ha az, ha ki, ha nem, ha még, ha jav*, ha meg*
but: viszont, azonban, kivéve, csak, egyébként, különben, majdnem, többi, hanem, de a, de az, de nem
but: de csak, de ez, de még, de kér*
change: javít*, módosít*, változtat*, cserél*, töröl*, kihagy*, írják, írjátok, tegyék, tegyétek, helyett
change: kell, kellene, kikerül, pótol*, vegyék ki, rövidít*, átír*
fault: hiba, hibás, hibák, elírás, téves, hiányzik, rossz, pontatlan, nem működik, félrevezető, elavult
fault: rosszul
refuse: nem hagyom jóvá, nem fogadom el, nem értek egyet, nem támogatom, ellenzem, elutasítom, ne küldjétek
refuse: ne küldjék, nem mehet, nem szabad, tiltakozom, szó sem lehet, vétó, visszavon*, nem jelenhet
later: holnap, később, hétfő*, kedd*, szerda*, szerdá*, csütörtök*, péntek*, szombat*, vasárnap*, várj*
later: még nem, jövő héten, válaszolok, jelentkezem, idő*, tartózkodom, elolvasom, mellékletet, megnyitni
later: ma este, este meg*, napot, nap múlva
others: szerint, mondta, kérdezd*, kérdezz*, kollég*, jegyzőkönyv, előző szám, nem az én
doubt: talán, esetleg, nem tudom, kétség*, nem vagyok biztos, valószínűleg, szerintem, gondolom, lenne
received: megkaptam, megérkezett
not: nem, ne, nincs, nincsenek, semmi, nélkül, soha
pleasant: köszön*, szép, remek, gratulál*, üdv*, olvast*, elolvast*, kedves, tisztelt, jó munka, hétvégét
pleasant: munkát*, érdekes, elnézést
next time: következő szám*, legközelebb, jövőben, következő alkalom*
"""
