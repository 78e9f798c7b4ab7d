"""What reviewers say in Hungarian."""

TABLE = """
approve: jóváhagyom, jóváhagyva, jóváhagyjuk, jóváhagyásom, elfogadom, elfogadjuk, egyetértek, egyetértünk
approve: rendben, ok, oké, támogatom, támogatjuk, hozzájárulok, zöld út, zöld utat, áldásom, mellette
approve: jó így, jó lesz, részemről, szuper, szuper lett, megfelel, beleegyezem, igennel, jó lesz így
approve: küldhet*, mehet, tőlem mehet, felőlem mehet, részemről mehet, részünkről mehet, jóváhagyásomat adom
approve: jóváhagyásomat, jóváhagyásunkat, jóváhagyást, hozzájárulásom, hozzájárulásomat, hozzájárulunk
approve: beleegyezésem, beleegyezésemet, részünkről rendben, részemről rendben, minden rendben, rendben van
approve: rendben találtam, igen, igennel szavazok, igen tőlem, támogatásom, zöld lámpa, zöld jelzés, zöld jelzést
approve: egyetértésem, jónak találom, jónak tartom, megfelelő, megfelelőnek tartom, tökéletes, oké tőlem, jó nekem
approve: nekem jó, nekünk jó, nekem megfelel, nekünk megfelel, mellette vagyok, mellette szavazok, elfogadva
approve: elfogadható, kész a kiküldésre, benne vagyok, nekem így jó, így jó nekem, jó így ahogy van
approve: így jó ahogy van, jó ahogy van, nekünk így jó, így jó, tőlünk zöld út, zöld út tőlünk, zöld út tőlem
approve: szabad az út, támogatom a megjelenést, támogatom a kiküldést, támogatom a kiadást
approve: teljes mértékben támogatom, teljes mértékben egyetértek, maximálisan támogatom, megkapja a jóváhagyásomat
approve: megkapjátok a jóváhagyásomat, a szavazatom igen, igen szavazat, pozitív, pozitív vélemény, kedvező vélemény
approve: mehet tőlem, mehet tőlünk, mehet így, mehet a kiküldés, jöhet a kiküldés, rendben részemről
approve: rendben részünkről, rendben tőlem
send: küldhetitek, küldhető, küldhetik, küldjétek, küldjék, kiküldhető, kiküldhetitek, mehet, mehet ki
send: jöhet, közölhető, kiadható, publikálható, megjelenhet, nyomtatható, mehet a nyomdába, indulhat
send: küldhetjük, terjeszthető, mehet tovább, menjen, menjen ki, küldjék ki, küldjétek ki, kiküldhetik, kiküldhetjük
send: megjelentethető, közzétehető, kiadhatják, kiadhatjátok, nyomdába, a nyomdába, publikálhatják, publikálhatjátok
send: közölhetik, közölhetitek, terjeszthetik, indítsák, indítsátok, jelenjen meg, megjelenhet így, ki vele
send: útjára bocsátható, küldhetitek ki, ki lehet küldeni, el lehet küldeni, meg lehet jelentetni, közzé lehet tenni
send: kezdhetitek a kiküldést, indulhat a kiküldés, indítható, jelenhet meg, nyomtassátok, nyomtassák
send: nyomdába mehet, adjátok ki, adják ki, tegyék közzé, tegyétek közzé
nothing: nincs kifogásom, nincs ellenvetésem, nincs észrevételem, nincs megjegyzésem, nincs hozzáfűznivalóm, ellene
nothing: változtatás nélkül, semmi kifogásom, nincs módosítás*, nem változtatnék, úgy, ahogy van, nincs javítani*
nothing: nincs akadálya, nincs benne hiba, kifogás nélkül, nincs kifogás, nincs kifogásunk, nincs észrevétel
nothing: nincs észrevételünk, nincs megjegyzésünk, nincs megjegyzés, nincs ellenvetés, nincs ellenvetésünk
nothing: nem vagyok ellene, nem vagyunk ellene, nem ellenzem, nem ellenezzük, nem kell rajta változtatni
nothing: nem kell változtatni, semmit sem kell változtatni, semmin sem kell változtatni, nem kell semmit változtatni
nothing: nem kell módosítani, nem szükséges módosítani, nem igényel módosítást, nincs mit javítani
nothing: nincs mit hozzátenni, nincs mit kifogásolni, nincs hozzáfűzni való*, hiba nélkül, észrevétel nélkül
nothing: megjegyzés nélkül, nem találtam hibát, tőlem semmi, részünkről semmi, nincs akadály, nincs mit javítanom
nothing: nincs mit mondanom, nincs mit jelezni, nincs javaslatom, nincs javaslatunk, nincs módosítási javaslat*
nothing: nincs javítási javaslat*, nincs több, nincs egyéb, maradjon így, maradjon úgy
beside: én, mi, a, az, ez, ezt, és, részünkről, szám, számot, szöveg, szöveget, hírlevél, hírlevelet, kiadás
beside: így, teljesen, minden, már, is, örömmel, van, nagyon, nekem, kiküldés, közlés, megjelenés
beside: megjelenést, megjelenéshez, nevében, delegáció, delegációnk, magyar, bizottság, csoport, csoportunk
beside: elolvasva, elolvastam, elolvastuk, átnézve, átnéztem, ellenőrizve, tőlem, tőlünk, felőlem, adom, adjuk
beside: formában, ebben, jelen, egyhangúlag, szervezet, tagjai, mind, mindannyian, egész, nekünk, ki, most, azonnal
beside: máris, nyugodtan, a magunk részéről, magam, szívesen, titkárság, vagyok, vagyunk, végigolvastam
beside: minden világos, világos, sikerült, jól sikerült, nagyon jól sikerült szám, kétségtelenül, sziasztok
beside: mindenki, mindenkinek, ahogy, ahogy van, zöld, út, munkacsoport, elnökség, egyesület, jelenlegi
if: feltéve, feltétel*, amennyiben, miután, akkor, utána, előbb, először, mielőtt, amint, elvben, ha a
if: ha az, ha ki, ha nem, ha még, ha jav*, ha meg*
but: viszont, azonban, kivéve, csak, egyébként, különben, majdnem, többi, hanem, de a, de az, de nem
but: de csak, de ez, de még, de kér*
change: javít*, módosít*, változtat*, cserél*, töröl*, kihagy*, írják, írjátok, tegyék, tegyétek, helyett
change: kell, kellene, kikerül, pótol*, vegyék ki, rövidít*, átír*, ha a kapak, cseréljék, cseréljétek, javítsák
change: javítsátok, töröljék, töröljétek, vegyék
fault: hiba, hibás, hibák, elírás, téves, hiányzik, rossz, pontatlan, nem működik, félrevezető, elavult
fault: rosszul
refuse: nem hagyom jóvá, nem fogadom el, nem értek egyet, nem támogatom, ellenzem, elutasítom, ne küldjétek
refuse: ne küldjék, nem mehet, nem szabad, tiltakozom, szó sem lehet, vétó, visszavon*, nem jelenhet
refuse: de mellette sem, mellette sem, soha ne küldjük, ne küldjük ki, inkább soha, nem járulok hozzá
refuse: nem támogatjuk, ellene szavazok, ellene vagyok, ellene vagyunk, ellenezzük, ne jelenjen meg
refuse: nem jelentethető, nem közölhető, nem küldhető, nemmel szavazok, elfogadhatatlan, elvetem, a kukába, kukába
refuse: nem adom a nevem, nem adom a nevemet, el kell vetni, elvetendő, ellen szavazok, kiküldés ellen
refuse: megjelenés ellen, közlés ellen, ellen szavazunk, a válaszom nem, a válaszunk nem, nemet mondok
refuse: nemet mondunk, nem kapja meg a jóváhagyásomat, nem kapjátok meg, nem hagyjuk jóvá, nem adom a hozzájárulás*
refuse: nem adom meg, negatív vélemény
later: holnap, később, hétfő*, kedd*, szerda*, szerdá*, csütörtök*, péntek*, szombat*, vasárnap*, várj*
later: még nem, jövő héten, válaszolok, jelentkezem, idő*, tartózkodom, elolvasom, mellékletet, megnyitni
later: ma este, este meg*, napot, nap múlva, hiányzik az elnök, aláírása
others: szerint, mondta, kérdezd*, kérdezz*, kollég*, jegyzőkönyv, előző szám, nem az én
doubt: talán, esetleg, nem tudom, kétség*, nem vagyok biztos, valószínűleg, szerintem, gondolom, lenne
received: megkaptam, megérkezett
not: nem, ne, nincs, nincsenek, semmi, nélkül, soha
pleasant: köszön*, szép, remek, gratulál*, üdv*, olvast*, elolvast*, kedves, tisztelt, jó munka, hétvégét
pleasant: munkát*, érdekes, elnézést, elolvasva, átnéztem, átnézve, ellenőriz*, jó szám, szép szám, szép munka
pleasant: tetszik, tetszett, jó lett, nagyon jó, hibátlan, hibátlanul, kifogástalan, makulátlan, végigolvastam
pleasant: minden világos, jól sikerült, sziasztok, szervusztok, üdvözlet, szép napot, szép hétvégét, kellemes
next time: következő szám*, legközelebb, jövőben, következő alkalom*, legközelebbi szám*, máskor, a jövőben
next time: jövő évben, későbbi szám*, következőben
untouched: ne változtassanak semmit, ne változtassatok semmit, ne nyúljatok már hozzá, ne nyúljatok hozzá
untouched: ne nyúljanak hozzá, ne változtassatok, ne változtassanak, hagyjátok így, hagyják így
"""
