"""Names for the sample audience: invented people and organisations, in the scripts of their languages.

A name in another script than Latin has its Latin form after `=`.
"""

from __future__ import annotations

Pool = tuple[tuple[str, ...], tuple[str, ...]]  # given names, family names


def _pool(given: str, family: str) -> Pool:
    return tuple(given.split()), tuple(family.split())


#: By language: given names and family names.
NAMES: dict[str, Pool] = {
    "en": _pool(
        "Grace Daniel Ruth Samuel Miriam Joseph Esther Andrew Naomi Peter Joyce Simon Hannah Michael Irene Paul "
        "Dorothy Isaac Martha David Agnes Thomas Lydia",
        "Mensah Clarke Banda Okoro Walker Phiri Campbell Otieno Baptiste Moyo Reid Dlamini Hughes Kamara Joseph "
        "Mwangi Bennett Addo Charles Nkosi Murray Achieng Grant Tembo Shaw Baker Owusu",
    ),
    "fr": _pool(
        "Élodie Mamadou Hélène Jean-Paul Aïcha François Adèle Moussa Gaëlle Étienne Fatou Benoît Solène Kouassi Noémie "
        "Cédric",
        "Lefèvre Diallo Traoré Moreau Ouédraogo N'Guessan Béranger Mbemba Rakoto Gauthier Koné Sagnol Adjovi Ndiaye "
        "Thévenet Bongo-Roux Hounsou",
    ),
    "es": _pool(
        "Lucía Andrés María-José Ramón Inés Joaquín Sofía Martín Verónica Tomás Belén Germán Pilar Iñaki",
        "Peña Muñoz Ibáñez Cárdenas Quiñones Rodríguez Zúñiga Benítez Ordóñez Villagrán Núñez Echeverría Sepúlveda "
        "Cáceres Arévalo",
    ),
    "pt": _pool(
        "João Conceição Luís Antónia Estêvão Inês Simão Vitória", "Gonçalves Araújo Simões Brandão Falcão Magalhães Sá"
    ),
    "de": _pool(
        "Jürgen Käthe Günther Bärbel Sören Annelies Götz", "Müller-Lang Schäfer Größl Böhm Weiß Krüger Fröhlich"
    ),
    "nl": _pool("Joost Marijke Anneloes Ruben", "Verhoeven Noordhof Kuipers Zeeman Daalder"),
    "sv": _pool(
        "Åsa Björn Märta Jörgen Øystein Signe Guðrún Eevi-Ly Henrik Kirsten",
        "Öberg Sjöström Åkerlund Lindqvist Bjørnstad Häkkinen-Lund Nørgaard Hellström Vångell Ekström Grönvik",
    ),
    "it": _pool("Niccolò Chiara Tommaso", "Bellandi Perricò Marchesan Tosetti"),
    "pl": _pool("Małgorzata Łukasz", "Wójcik Dąbek Żuraw"),
    "tr": _pool("Gülşen Çağlar İpek", "Yıldırımlı Öztoprak Şenoğul Aydınç"),
    "ro": _pool("Ștefan Ioana Mihăiță", "Brătescu Țurcan Dănilă Lupașcu"),
    "cs": _pool("Zdeněk Květoslav", "Dvořáček Růžička Šimůnek"),
    "sk": _pool("Ľubomír Matúš", "Hruška Ďurica Kováčik"),
    "hu": _pool("Ágnes Győző", "Szőllősi Földvári Kerekes"),
    "sq": _pool("Arben Blerta Ilir", "Hoxhaj Kelmendi Prifti Shkurti"),
    "sr": _pool("Đorđe Žarko Nataša Čedomir Višnja Šejla", "Kovačić Božović Šarić Đurić Hadžimatić Zupanič Trajkoski"),
    "lt": _pool("Žygimantas Rokas", "Kalnietis Šimkus Vaičiulis"),
    "lv": _pool("Jānis Kārlis", "Bērzkalns Ozoliņš Liepājs"),
    "et": _pool("Kärt Tõnu", "Põldmäe Õunap Rätsep"),
    "vi": _pool("Thị_Hương Văn_Đức", "Nguyễn-Lê Trần-Phạm Đặng-Vũ"),
    "id": _pool("Sri-Wahyuni Budi Nurul Agus Dewi", "Hartono Prasetyo Kusuma Wibowo Lestari Rahim"),
    "sw": _pool("Neema Baraka Zawadi Juma", "Mwakyusa Kimaro Wanjiku Chepkoech Mushi"),
    "ja": _pool(
        "花子=hanako 健一=kenichi 直美=naomi 大輔=daisuke 由紀=yuki",
        "髙橋=takahashi 森田=morita 小野寺=onodera 白石=shiraishi 藤本=fujimoto 渡邉=watanabe",
    ),
    "zh": _pool("文静=wenjing 志强=zhiqiang 美玲=meiling", "陈=chen 林=lin 欧阳=ouyang 周=zhou"),
    "ko": _pool("서연=seoyeon 민준=minjun", "김=kim 박=park 최=choi"),
    "th": _pool("สมชาย=somchai กนกวรรณ=kanokwan", "ศรีสุข=srisuk วงศ์ทอง=wongthong บุญมี=boonmee"),
    "hi": _pool(
        "प्रिया=priya अनिल=anil सुनीता=sunita राजेश=rajesh", "वर्मा=verma नायर=nair थापा=thapa मेहरा=mehra जोशी=joshi"
    ),
    "el": _pool("Νίκος=nikos Γιώργος=giorgos", "Παπαδάκης=papadakis Νικολαΐδης=nikolaidis Ιωάννου=ioannou"),
    "he": _pool("נועה=noa יואב=yoav", "לביא=lavi שקד=shaked"),
    "ka": _pool("ნინო=nino გიორგი=giorgi", "ბერიძე=beridze კაპანაძე=kapanadze"),
    "hy": _pool("Անահիտ=anahit Տիգրան=tigran", "Սարգսյան=sargsyan Պետրոսյան=petrosyan"),
    "bg": _pool("Красимир=krasimir Стоян=stoyan", "Йорданов=yordanov Желев=zhelev"),
    "mn": _pool("Оюун=oyuun Бат-Эрдэнэ=bat-erdene", "Ганбаатар=ganbaatar Дорж=dorj"),
    "ru": _pool(
        "Ольга=olga Дмитрий=dmitri Светлана=svetlana Айгуль=aigul Тарас=taras Зарина=zarina",
        "Мельник=melnyk Ким=kim Шевчук=shevchuk Ткач=tkach Коваль=koval Дорошенко=doroshenko Айдар=aidar",
    ),
    "ar": _pool(
        "ليلى=leila يوسف=yusuf مريم=maryam خالد=khalid نور=nour سامي=sami هدى=huda طارق=tariq سلمى=salma فارس=faris",
        "الحداد=al-haddad منصور=mansour الخطيب=al-khatib بن_عمر=ben-omar العلي=al-ali الشامي=al-shami درويش=darwish "
        "القاسمي=al-qasimi النجار=al-najjar صالح=saleh بركات=barakat",
    ),
}  # fmt: skip

#: Category as a secretary writes it, invented organisation, country.
SUBSCRIBERS: tuple[tuple[str, str, str], ...] = (
    ("industry association", "Föreningen Svenska Träförädlare", "SE"),
    ("industry association", "Associação Paulista de Embalagens Sustentáveis", "BR"),
    ("industry association", "関東精密部品工業会=Kanto Precision Parts Association", "JP"),
    ("industry association", "Verband der Mittelständischen Armaturenhersteller Nord", "DE"),
    ("industry association", "Union des fabricants de luminaires du Rhône", "FR"),
    ("industry association", "Cámara de Exportadores de Fruta del Maule", "CL"),
    ("industry association", "Rift Valley Cut Flower Growers Association", "KE"),
    ("industry association", "Penang Circuit Board Makers Association", "MY"),
    ("industry association", "Chao Phraya Garment Exporters Club", "TH"),
    ("industry association", "Prairie Grain Elevator Association", "CA"),
    ("industry association", "Highveld Smelters Forum", "ZA"),
    ("industry association", "Associazione Conciatori della Val d'Arno Superiore", "IT"),
    ("labour union", "Skärgårdens Varvsarbetarförbund", "SE"),
    ("labour union", "Sindicato dos Trabalhadores em Cerâmica do Recôncavo", "BR"),
    ("labour union", "東海部品労働組合連絡会=Tokai Parts Workers Liaison", "JP"),
    ("labour union", "Syndicat des ouvriers du textile de Roubaix-Nord", "FR"),
    ("labour union", "Sindicato de Estibadores del Plata", "UY"),
    ("labour union", "Copperbelt Smelter Workers Union", "ZM"),
    ("labour union", "Harbour and Rail Workers Union of Otago", "NZ"),
    ("labour union", "Fagforeningen for Fiskeforedling Vest", "NO"),
    ("labour union", "Lagos Garment Hands Union", "NG"),
    ("labour union", "Sindicato de Trabajadoras del Hogar de Oaxaca", "MX"),
    ("consultancy", "Fjällström & Döttrar Hållbarhetsråd", "SE"),
    ("consultancy", "Raízes Consultoria em Governança", "BR"),
    ("consultancy", "みなと社会責任研究所=Minato Institute for Responsibility", "JP"),
    ("consultancy", "Thornbury Stakeholder Advisers", "GB"),
    ("consultancy", "Cabinet Clairvaux Responsabilité", "FR"),
    ("consultancy", "Consultores Ceibo Verde", "AR"),
    ("consultancy", "Marigold Audit and Training", "IN"),
    ("consultancy", "Polder & Dijk Ketenadvies", "NL"),
    ("consultancy", "Savanna Ethical Sourcing Partners", "TZ"),
    ("consumer organisation", "Konsumentkretsen i Norrbotten", "SE"),
    ("consumer organisation", "Liga Mineira do Consumidor Atento", "BR"),
    ("consumer organisation", "くらしの安全を考える会=Living Safety Circle", "JP"),
    ("consumer organisation", "Careful Shopper Trust", "GB"),
    ("consumer organisation", "Consommateurs vigilants de Bretagne", "FR"),
    ("consumer organisation", "Círculo de Consumidores de Antioquia", "CO"),
    ("consumer organisation", "Forbrugerkredsen Fyn", "DK"),
    ("consumer organisation", "Association sénégalaise des usagers de l'eau", "SN"),
    ("consumer organisation", "Manila Bay Buyers League", "PH"),
    ("media", "Tidskriften Ansvar & Arbete", "SE"),
    ("media", "Revista Cadeia Justa", "BR"),
    ("media", "月刊『社会と規格』編集部=Monthly Society and Standards", "JP"),
    ("media", "The Accountable Quarterly", "US"),
    ("media", "La Lettre des parties prenantes", "FR"),
    ("media", "Boletín Norma y Sociedad", "ES"),
    ("media", "Nile Business Observer", "EG"),
    ("media", "Straits Workplace Review", "SG"),
)
