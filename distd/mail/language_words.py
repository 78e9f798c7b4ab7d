"""The little words and the letters by which languages that share a script are told apart."""

#: Languages of little mail: they take nothing from what a word tells of the others.
RARE = frozenset(("af", "az", "be", "ca", "cy", "eu", "ga", "gl", "ky", "mn", "mt", "so", "tg", "uz"))
# Words that are frequent in one language and rare in its neighbours; those of several count less in each.
LATIN = {
    "en": (
        "the and of to is are was were you we for your our not with this have has from would could please thank"
        " thanks dear that which who how when it be on my me can will if any at by as an regards hello do did i in"
        " there approved approve agreed rejected subscribe unsubscribe newsletter remove stop list issue yes help"
        " best great very good much every what where why send sent meeting wonderful excellent office holiday"
        " vacation"
        " leave back out until away only let new free your's don' can' it' i' now"
    ),
    "fr": (
        "le la les des du et vous nous est une un pour merci dans pas votre notre sur je avec bonjour que qui ce"
        " cette au aux par mon ma mes en ne sont suis avez pouvez pourriez plus cordialement monsieur madame comment"
        " d'un quel quelle nos vos être été fait comme mais ou où de j' l' d' qu' m' n' c' s' approuve bulletin"
        " numéro"
        " très bon belle savoir lettre désabonner retirez jour réunion norme bureau absence rien tout tous mois oui"
        " non si elle projet"
    ),
    "es": (
        "el la los las y por una un para que usted ustedes con del su sus nos muy favor hola al se lo me mi es son"
        " está este esta como cómo gracias saludos cuando cuándo quién podría podrían estimados buenos días tardes"
        " señores más pero sobre desde no en de si sin nuestra nuestro atentamente quisiera apruebo aprobado acuerdo"
        " boletín número baja quiero suscribirme norma reunión oficina vacaciones excelente felicitaciones enviar"
        " envíen pueden puede cada dos todo nada sí dónde votó"
    ),
    "pt": (
        "o os as um uma e do da dos das no na nos nas para por com não que você vocês se seu sua meu minha é são está"
        " mais mas como quando quem obrigado obrigada senhores prezados bom dia boa tarde favor gostaria gostaríamos"
        " poderiam poderia podem pelo pela em ao à nossa nosso isso este esta também já atenciosamente cumprimentos"
        " de"
        " aprovo aprovado acordo boletim número cancelar receber quero norma reunião escritório férias excelente"
        " parabéns enviar pode até logo possível encontro-me encontro nome temas cada dois tudo nada sim onde votou"
        " desde"
    ),
    "it": (
        "il lo gli i la le un una e di del della dei delle che per con non è sono siamo vi ci si mi vostra vostro"
        " nostra nostro questo questa come quando chi grazie buongiorno gentili cordiali saluti salve potete potreste"
        " vorrei vorremmo nel nella al alla dal dalla anche più ma se ho abbiamo sul sulla quale approvo approvato"
        " accordo notiziario numero iscrizione ricevere voglio norma riunione ufficio ferie ottimo complimenti"
        " inviare"
        " può fino ogni due tutto niente sì dove votato d' l' dell' all' nell' sull' un' c' fuori"
    ),
    "de": (
        "der die das und ist sind nicht ein eine einen einem einer wir ich sie ihr ihre ihren für mit auf von zu den"
        " dem im in bei aus wie wer wann was auch dass oder aber uns unser unsere bitte danke vielen sehr geehrte"
        " geehrter damen herren guten tag grüße grüßen freundlichen können könnten möchte möchten werden wird haben"
        " hat mir mich genehmigt einverstanden freigabe newsletter abmelden abbestellen will norm sitzung büro urlaub"
        " toll ausgezeichnet senden kann bis alle zwei monate nichts ja nein wo gestimmt weiter so bin hallo gruß mfg"
    ),
    "nl": (
        "de het een en van is zijn niet voor met op aan dat die wij we ik u uw jullie ons onze bij naar om te er ook"
        " als maar wat wie hoe wanneer graag kunt kunnen wil willen zou geachte beste vriendelijke groet groeten dank"
        " bedankt hebben heeft wordt mij mijn deze dit nog of in akkoord nieuwsbrief afmelden vergadering kantoor"
        " vakantie goed uitstekend sturen alle twee niets ja nee waar gestemd welke fase zich nu"
    ),
    "sv": (
        "och att det är en ett som på för med av inte jag vi ni er vår vårt våra den de till från om har kan skulle"
        " hur vem när var eller men också tack hej vänliga hälsningar mycket min mitt mig oss detta denna hälsning"
        " vill får godkänt godkänner nyhetsbrev avsluta möte kontoret semester bra utmärkt skicka alla två inget ja"
        " nej röstade vilket vilka kunna blir nästa"
    ),
    "da": (
        "og at det er en et som på for med af ikke jeg vi i jer vores den de til fra om har kan ville hvordan hvem"
        " hvornår hvor eller men også tak hej venlig hilsen meget min mit mig os dette denne hilsner vil gerne kære"
        " nogen der være blev bliver få godkendt nyhedsbrev afmeld møde kontoret ferie godt fremragende sende alle to"
        " intet ja nej stemte hvilke kunne næste"
    ),
    "no": (
        "og at det er en et som på for med av ikke jeg vi dere vår vårt våre den de til fra om har kan ville hvordan"
        " hvem når hvor eller men også takk hei vennlig hilsen mye min mitt meg oss dette denne vil gjerne kjære noen"
        " være ble blir få godkjent nyhetsbrev meld møte kontoret ferie bra utmerket sende alle to ingenting ja nei"
        " stemte hvilke kunne neste"
    ),
    "fi": (
        "ja on ei se että en ole olen olemme ovat oli miten kuka ketkä milloin missä tai mutta myös kiitos hei"
        " terveisin ystävällisin voisitteko voitteko haluaisin haluamme meidän teidän minä me te tämä tämän mitä jos"
        " kun kuin hyvä hyvää paljon sekä joka ovatko onko hyväksyn hyväksytty uutiskirje peruuttaa kokous lomalla"
        " erinomainen lähettää kaikki kaksi kyllä äänesti seuraava kokouksen"
    ),
    "pl": (
        "i w z na do się nie jest są że czy jak kto kiedy dla od po przez o za to jestem jesteśmy proszę prosimy"
        " dziękuję dziękujemy szanowni państwo państwa dzień dobry pozdrawiam poważaniem oraz lub ale który która"
        " które mi nam mnie nas jako jakie bardzo zatwierdzam zgadzam biuletyn wypisać spotkanie urlop urlopie"
        " świetny"
        " wysłać wszystko dwa nic tak gdzie głosowała głosował kolejne"
    ),
    "cs": (
        "a v z na do se si je jsou že jak kdo kdy pro od po za to jsem jsme prosím děkuji děkujeme dobrý den vážení"
        " pozdravem nebo ale který která které mi nám mě nás jako jaké velmi by bych byste není můžete mohli o k"
        " schvaluji souhlasím zpravodaj odhlásit schůze dovolené výborný poslat vše dva nic ano ne kde hlasoval"
        " hlasovala jste číslo"
    ),
    "sk": (
        "a v z na do sa si je sú že ako kto kedy pre od po za to som sme prosím ďakujem ďakujeme dobrý deň vážení"
        " pozdravom alebo ale ktorý ktorá ktoré mi nám ma nás aké veľmi by nie môžete mohli o k vás"
    ),
    "sl": (
        "in v z na do se si je so da kako kdo kdaj za od po to sem smo prosim hvala pozdravljeni spoštovani lep"
        " pozdrav ali pa ki mi nam nas kot zelo bi ne lahko pri vaš vaša vašo tudi"
    ),
    "hr": (
        "i u s na do se je su da kako tko kada za od po to sam smo molim hvala poštovani pozdrav ili ali koji koja"
        " koje mi nam nas kao vrlo bi nije možete li što vaš vaša srdačan sa o"
    ),
    "hu": (
        "a az és egy hogy nem is van ki mikor hol vagy de ezt ez meg kérem köszönöm köszönjük tisztelt üdvözlettel jó"
        " napot szeretném szeretnék lehet önök nekem nekünk mi én volt kell hogyan már csak"
    ),
    "ro": (
        "și si în a la de nu este sunt pe cu din pentru că care cine când unde cum sau dar mulțumesc bună ziua"
        " stimați vă rog puteți dori aș noi ne mi al ale unui unei mai foarte stimă să o un"
    ),
    "tr": (
        "ve bir bu için ile da de mi mı ne kim nasıl zaman değil olarak çok var olan gibi teşekkür teşekkürler ederim"
        " ederiz merhaba sayın saygılarımla lütfen iyi biz ben bize bana sizin bizim ama veya hangi daha onaylıyorum"
        " bülten abonelikten çıkar toplantı izindeyim tatil mükemmel gönder gönderin hepsi iki hiç evet hayır nerede"
        " oy kullandı"
    ),
    "id": (
        "yang dan di ke dari untuk dengan ini itu tidak adalah kami saya anda apakah siapa kapan bagaimana atau"
        " tetapi juga terima kasih selamat pagi siang salam hormat mohon bisa dapat akan pada ada sudah tolong setuju"
        " buletin berhenti berlangganan rapat cuti bagus sekali kirim semua dua ya mana memberi suara kapankah dimana"
    ),
    "ms": (
        "yang dan di ke dari untuk dengan ini itu tidak ialah adalah kami saya anda adakah siapakah bilakah bagaimana"
        " bagaimanakah sejahtera mengundi undian rundingan lepas guru pelajar apakah mahu hendak encik cikgu awak"
        " atau tetapi juga terima kasih selamat salam hormat sila boleh akan pada ada sudah telah bolehkah tuan"
        " puan"
    ),
    "vi": (
        "và của là có không cho các được xin chúng tôi bạn quý vị ai khi nào như thế cảm ơn trân trọng kính gửi với"
        " trong này đó một những để từ về ở người thể vui lòng"
    ),
    "et": (
        "ja on ei see et ma me olen oleme kes millal kuidas kus või aga ka aitäh tere tänan lugupidamisega palun"
        " soovin sooviksin meie teie mis kas kui ning väga kirjutan kuidas hääletas hääletasid neil oli meil oleme"
        " märkusi tervitusi kavandi eelnõu"
    ),
    "lv": (
        "un ir nav es mēs ka kas kad kā kur vai bet arī paldies labdien sveiki cienījamie ar cieņu lūdzu vēlos mūsu"
        " jūsu par no uz šo ļoti rakstu kā balsoja projektu biedrība mums iestāde lūdzu jautājums dzirdēju"
    ),
    "lt": (
        "ir yra nėra aš mes kad kas kada kaip kur ar bet taip pat ačiū dėkoju laba diena sveiki pagarbiai prašau"
        " norėčiau mūsų jūsų apie iš į šį labai rašau galėtumėte pasakyti balsavo projekto dėl pastabų kuris tai"
    ),
    "sw": (
        "na ya wa kwa ni si katika hii hiyo la cha za kama nani lini jinsi gani au lakini pia asante habari tafadhali"
        " ningependa tungependa yetu yenu kuhusu je sisi mimi hakuna naomba kujua walipiga kura gani ndiyo hapana"
        " au leo"
        " swali nauliza safari"
    ),
    "ca": (
        "el la els les i per una un amb del al que és són no com quan qui gràcies bon dia salutacions voldria podrien"
        " nostra nostre aquest aquesta molt si us plau però què va vam vaig des d'un d'una esborrany l' d' s' n' més"
        " ens els vostra vostre bona tarda hola escric sóc som aquí amb esmenes comitè organisme norma podeu puc seu"
    ),
    "gl": (
        "o os as unha un e do da dos das no na nos nas por para con non que vostede son é está máis mais como cando"
        " quen grazas graciñas bo bos día días noite boa tarde saúdos noso nosa nosos meu miña eu gustaríame quixera"
        " podería borrador voto votou de ao á lle dende desde aquí xa moi tamén onde xunta"
    ),
    "eu": (
        "eta da ez dut dugu zuen zuten du dira naiz gara bat kaixo agur egun on arratsalde eskerrik asko mesedez nola"
        " nork noiz zer non gure zure nire baina ere honek hau hori batean lan egiten nahi behar izan ari dago gara"
        " erakundeak zirriborroa botoa bozkatu botatu zuek guk nik"
    ),
    "cy": (
        "y yr yn ac gan eich ein ni chi mae oes ydy yw nid dim sut pryd pwy beth ble annwyl diolch cofion gwelwch"
        " dda fy"
        " rwy rwy' dw hoffwn bore prynhawn wedi oedd fel drafft pleidlais sydd hwn corff safonau"
    ),
    "ga": (
        "na agus is tá níl bhí i ar le do go ag ón don sa ach nó seo sin mé tú muid sinn ár bhur cén cad conas"
        " cathair"
        " go raibh maith agat agaibh dia duit chara le meas táim bhfuil féidir liom linn dréacht vóta faoi mar"
    ),
    "mt": (
        "u ta' ma' fuq hija huwa mhux aħna jien intom lil tal bil għal għall kif meta x' grazzi jekk jogħġbok bonġu"
        " għażiż sinjur tagħna tagħkom minn f' fil qed kien nixtieq"
    ),
    "az": (
        "və bir bu üçün ilə deyil necə kim nə zaman ki biz mən siz bizim mənim sizin salam hörmətlə təşəkkür edirəm"
        " zəhmət olmasa xahiş yazıram olar çox də da səs verib layihə layihəyə hansı olan edirik"
    ),
    "uz": (
        "va bu uchun bilan emas qanday kim nima qachon biz men siz bizning mening sizning assalomu alaykum hurmat"
        " rahmat iltimos yozyapman bo'lgan haqida ham yoki loyihaga ovoz berdi edi bir qilib o' g' viloyatidan"
    ),
    "so": (
        "waa iyo ka ku u oo ma waxaan sidee sidee goorma yaa maxay salaan mahadsanid fadlan mahadsan aan annaga aniga"
        " idinka ugu si ay ah kale leh codka codeeyay codaysay qabyo qoraalka qorayaa soo waxa ayaa ayay"
    ),
    "sq": (
        "dhe në të e i për me një nuk është janë ju ne unë si kush kur faleminderit përshëndetje lutem nga që ky kjo"
    ),
    "is": (
        "og að er ekki ég við þið fyrir með sem hvernig hver hvenær takk kveðja góðan dag til frá um eru var okkar"
        " skrifa sæl hvað drögin atkvæði á í"
    ),
    "tl": (
        "ang ng sa mga na at ay hindi po kami ako kayo sino kailan paano salamat magandang para ito namin"
    ),
    "af": (
        "die en van is nie het ons ek u vir met op aan dat dit wie hoe wanneer asseblief dankie geagte groete kan wil"
        " baie goeiedag môre goeie hulle jul julle gestem oor konsep skryf uit kry asb watter hy sy my waar wat sal"
    ),
}
CYRILLIC = {
    "be": (
        "і ў не на што з па як гэта для да ад із у пра за мы я вы вас нам мне ваш наш дзякуй вітаю паважаныя калі"
        " ласка"
        " павагай хто дзе або але быў ёсць прашу можна добры дзень ці б ды іх падкажыце прагаласаваў прагаласавалі"
        " гэты пішу праект паглядзець яны мае трэба усе вашу нашага нашай было таксама вельмі няма ваша наша"
    ),
    "mn": (
        "байна уу сайн би бид та танай манай энэ тэр нь ба болон гэж ямар хэн хэзээ хаана юу баярлалаа хүндэт санал"
        " өгсөн бэ вэ аймгаас төсөлд надад бичиж мөн биш"
    ),
    "ky": (
        "жана бул үчүн мен биз сиз эмес кандай ким качан же рахмат урматтуу салам өтүнөм бар эле долбоорго добуш"
        " берди"
    ),
    "tg": (
        "ва ин аз ба дар барои бо мо ман шумо нест чӣ кӣ кай ки чӣ тавр ташаккур салом муҳтарам лутфан мешавад лоиҳа"
    ),
    "ru": (
        "и в не на что с по как это для к от из у о за мы я вы вас нам мне ваш наш спасибо здравствуйте уважаемые"
        " пожалуйста уважением кто когда где или но был есть прошу можно добрый день ли бы"
    ),
    "uk": (
        "і в не на що з по як це для до від із у про за ми я ви вас нам мені ваш наш дякую вітаю шановні будь ласка"
        " повагою хто коли де або але був є прошу можна добрий день чи б та їх"
    ),
    "bg": (
        "и в не на че с по как това за към от из у ние аз вие ви нас ми ваш наш благодаря здравейте уважаеми моля"
        " поздрав кой кога къде или но беше е може добър ден ли бихте да се са със до"
    ),
    "sr": (
        "и у не на да са по како то за ка од из о ми ја ви вас нам мени ваш наш хвала поштовани молим поздрав ко када"
        " где или али је су може добар дан ли се смо која који"
    ),
    "mk": (
        "и во не на дека со по како тоа за кон од из ние јас вие ве нас ми ваш наш благодарам почитувани молиме"
        " поздрав кој кога каде или но е се може добар ден ли да"
    ),
    "kk": (
        "және бұл үшін мен біз сіз сіздер емес қалай кім қашан немесе рахмет құрметті сәлеметсіз өтінеміз бар"
    ),
}
ARABIC = {
    "ar": (
        "في من على إلى عن هذا هذه التي الذي أن ما هل نحن أنا لا مع كيف متى شكرا شكراً تحية السادة نرجو أرجو أو كان"
        " لكم"
    ),
    "fa": (
        "در از به که این آن را با است برای ما من شما آیا چه کسی چگونه لطفا لطفاً سلام احترام تشکر می و هست شده یا"
    ),
    "ur": ("میں کے کی کا ہے سے اور کو یہ وہ ہم آپ کیا کون کب شکریہ براہ کرم نہیں ہیں پر"),
}
# What Nepali writes and Hindi does not, words and endings.
NEPALI = (
    "छ छन् छु छौं छैन हो होइन भयो थियो गर्छु गर्छौं गर्नु गर्ने गरेको हाम्रो मेरो तपाईं लाई बाट भन्ने दियो होला"
    " हुन्छ मस्यौदामा"
    " मस्यौदा निकायले एउटा गर्नुहोस् नमस्कार लेख्दै"
)
# Letters that tell neighbours apart; each that is found is worth as much as half a word.
LETTERS = {
    "de": ("ß"),
    "es": ("ñ¿¡"),
    "pt": ("ãõ"),
    "fr": ("œê"),
    "pl": ("łąęśżź"),
    "cs": ("ěřů"),
    "sk": ("ľĺŕôď"),
    "hu": ("őű"),
    "ro": ("țșăţş"),
    "tr": ("ğış"),
    "hr": ("đć"),
    "da": ("æø"),
    "no": ("æø"),
    "sv": ("äö"),
    "fi": ("äö"),
    "et": ("õ"),
    "lv": ("āēīķļņģ"),
    "lt": ("ėįųū"),
    "is": ("ðþ"),
    "sq": ("ë"),
    "uk": ("іїєґ"),
    "ru": ("ыэё"),
    "sr": ("ђћџљњј"),
    "mk": ("ѓќѕљњј"),
    "bg": ("ъщ"),
    "kk": ("әғқңұү"),
    "ky": ("ңөү"),
    "mn": ("өү"),
    "tg": ("ӣӯҷҳқғ"),
    "be": ("ўыэ"),
    "az": ("ə"),
    "mt": ("ħġżċ"),
    "cy": ("ŵŷ"),
    "uz": ("ʻ"),
    "fa": ("پچژگکی"),
    "ur": ("ٹڈڑےں"),
}
