"""Where a reviewer writes from: "a yes from Lisbon", "the Canadian delegation approves".

A yes of a place is one of who writes from there; a yes of Peter, or of Florence, is another's. So only places are
listed that are nobody's first name and mean nothing else, and a people that gave its name to a language (a French
text) only beside a delegation or its like. Geneva is left out: there sits the secretariat that asks.
"""

from __future__ import annotations

import re

#: What every place is read as; in scripts that part no words, `UNPARTED_HERE`.
HERE = "here"
UNPARTED_HERE = "当方"

_CITIES = """
aalborg aarhus abidjan abuja accra amsterdam ankara antananarivo antwerp antwerpen anvers athens auckland baghdad baku
bamako bandung bangalore bangkok barcelona barcelone beijing beirut beyrouth belfast belgrad belgrade bengaluru beograd
bergen berne bilbao birmingham bogota bologna bordeaux brasilia brazzaville brisbane brno brna brussel brussels
bruselas bruxelles bucarest bucharest bucuresti budapest budapestrol bulawayo busan calgary canberra caracas cardiff
casablanca chennai chicago chisinau christchurch cologne conakry copenhagen copenhague curitiba dakar damascus
debrecen delft delhi dhaka dortmund dresde dresden dubai dublin durban dushanbe dusseldorf edimbourg edinburgh
eindhoven espoo francfort frankfurt freetown gaborone galway gdansk gdanska genoa genova ghent glasgow goteborg
gothenburg graz grenoble groningen guadalajara guangzhou guatemala guayaquil hanoi harare havana helsingfors helsingista
helsinki hyderabad ibadan innsbruck inverness islamabad istanbul izmir jakarta johannesburg kabul kampala karachi
karlsruhe kathmandu katowice kharkiv khartoum kiev kigali kinshasa kobenhavn kolkata koln kopenhagen krakau krakow
krakowa kyiv kyoto lagos lahore lausanne leeds leicester leipzig libreville lilongwe limassol limerick linz lisboa
lisbon lisbonne lissabon liverpool ljubljana lodz lodzi lome lubumbashi lusaka lviv lyon maastricht madrid mainz malmo
managua manchester mannheim maputo marrakech marseille maseru medellin melbourne minsk mogadishu mombasa monrovia
monterrey montevideo montreal moscou moscow mosca moskau mumbai munchen munich nagoya nairobi nantes naples newcastle
niamey nicosia nottingham nouakchott novosibirsk nuremberg nurnberg odense oporto osaka oslo ostrava ostravy ottawa
ouagadougou oulu oulusta padova palermo perth plovdiv plzen podgorica poznan poznania prag prague praha prahy pretoria
quito rabat rangoon recife rennes reykjavik rotterdam salzburg sapporo sarajevo seoul seville shanghai shenzhen
singapore singapour singapur skopje southampton stavanger stockholm strasbourg stuttgart surabaya suva szeged
szegedrol taipei tallinn tampere tampereelta tartu tashkent tbilisi tegucigalpa teheran tehran thessaloniki timbuktu
tirana tokyo torino toronto toulouse trieste tripoli tromso trondheim tunis turin turku turusta uppsala utrecht vaasa
vancouver vantaa varsavia varsovie venezia vilnius warschau warsaw warszawa warszawy wien windhoek winnipeg wroclaw
wroclawia yangon yaounde yerevan yokohama zagreb zurich
москва москвы минск минска новосибирск новосибирска петербург петербурга казани екатеринбург екатеринбурга ташкент
ташкента киев киева києва харкова одеси αθηνα αθηνας θεσσαλονικη θεσσαλονικης λευκωσια
القاهرة بيروت دمشق بغداد الرباط الجزائر الرياض دبي الدوحة الخرطوم طرابلس تهران اصفهان ירושלים חיפה दिल्ली मुंबई
"""
_COUNTRIES = """
algeria algerie argelia angola austria autriche osterreich bangladesh belgica belgie belgien belgique belgium botswana
brasil brazil bresil bulgaria cambodia cameroon cameroun canada chile colombia croatia cyprus czechia danemark danmark
denmark dinamarca ecuador egipto egypt egypte estonia ethiopia finland finlande finlandia suomi germany deutschland
allemagne alemania ghana grece grecia greece hungary magyarorszag iceland indonesia iraq italie italien italy jamaica
japan japon japao kazakhstan kuwait latvia lebanon liban lithuania luxembourg luxemburg madagascar malawi malaysia
maroc marruecos mauritius mexico mexique moldova mongolia morocco mozambique namibia nederland nepal netherlands
nicaragua nigeria norge norvege norway noruega oman pakistan panama paraguay peru perou philippines poland polonia
pologne polska qatar romania roumanie rwanda schweden schweiz senegal serbia slovakia slovenia somalia spain
espagne espana sudan suede suecia suiza suisse sverige svizzera sweden switzerland taiwan tanzania thailand tailandia
togo tunisia tunisie turkey turkiye turquie uganda ukraine uruguay uzbekistan venezuela vietnam yemen zambia zimbabwe
"""
_PEOPLES = """
american argentine australian austrian bangladeshi belgian belge bolivian brazilian brasilena brasileira british
cameroonian canadian canadienne canadiense chilean chilena colombian colombiana cuban ecuadorian egyptian ethiopian
ghanaian indian iraqi jordanian kenyan kuwaiti lebanese malaysian mexican mexicana moroccan marocaine nigerian omani
pakistani peruvian peruana philippine qatari rwandan saudi scottish senegalaise senegalese singaporean swiss schweizer
osterreichischen tanzanian tunisian tunisienne ugandan uruguaya venezolana welsh zambian zimbabwean belgische
vlaamse uruguayan
"""
_SPOKEN = (
    r"czech|ceske|danish|danske?|dutch|nederlandse|finnish|finska|french|francaise|german|deutschen?|greek"
    r"|ελληνικης|hungarian|magyar|indonesian|irish|italian|italiana|japanese|korean|norwegian|norske|polish"
    r"|polskiej|portuguese|romanian|romane|russian|россиискои|spanish|espanola|swedish|svenska|svizzera|turkish"
    r"|ukrainian|українськоі|chinese|israeli"
)
_BODY = (
    r"(?:deleg\w+|team|group|committee|secretariat|mirror committee|member body|office|section|branch|chapter"
    r"|αντιπροσωπειας|делегации|делегаціі)"
)

_ONE = frozenset(f"{_CITIES} {_COUNTRIES} {_PEOPLES}".split())
_WORD = re.compile(r"[^\W\d_]+")
_SEVERAL = re.compile(
    r"(?<!\w)(?:addis ababa|buenos aires|cape town|ciudad de mexico|mexico city|costa rica|da nang|dar es salaam"
    r"|den haag|the hague|el salvador|great britain|ha noi|ho chi minh city|hong kong|ivory coast|cote d'ivoire"
    r"|kuala lumpur|new delhi|new york|new zealand|rio de janeiro|san francisco|sao paulo|saudi arabia|sierra leone"
    r"|south africa|south korea|sri lanka|united kingdom|united states|viet nam|תל אביב)(?!\w)"
)
_OF_A_LANGUAGE = re.compile(
    rf"(?<!\w)(?:(?:{_SPOKEN})(?= {_BODY}(?!\w))|(?<=delegation )(?:{_SPOKEN})(?!\w))"
)
_UNPARTED = re.compile(
    "北京|上海|广州|廣州|深圳|成都|武汉|南京|天津|重庆|西安|杭州|香港|台北|高雄|東京|京都|大阪|名古屋|札幌|横浜|神戸"
    "|中国(?=代表)|中國(?=代表)|日本(?=代表)|(?:서울|부산|대구|인천|대전|제주)(?: ?쪽)?|กรุงเทพ|เชียงใหม่"
)


def from_here(plain: str) -> str:
    """Return a folded text with every place that is no person's name as `HERE`."""
    plain = _SEVERAL.sub(HERE, _UNPARTED.sub(UNPARTED_HERE, plain))
    if not _ONE.isdisjoint(_WORD.findall(plain)):
        plain = _WORD.sub(lambda match: HERE if match[0] in _ONE else match[0], plain)
    return _OF_A_LANGUAGE.sub(HERE, plain)
