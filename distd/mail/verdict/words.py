"""The words of verdicts: English, French, Spanish, with the plain ones of German, Portuguese and Swedish.

Latin words are written without accents, since the text is folded before it is read.
"""

from __future__ import annotations

import re


def _words(*patterns: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(' '.join(patterns).split())})\b".replace("~", " "))


# ---- what says nothing, and is taken out before the rest is read ("~" is a space)
WITHOUT_OBJECTION = _words(
    r"no~(?:further~|other~)?objections?(?:~(?:from~(?:me|my~side|us)|to~it|at~all))?",
    r"(?:have|see|find)~no~(?:further~)?objections?",
    r"(?:do|does)~not~object pas~d'objections? aucune~objection je~n'ai~pas~d'objections? sans~objections?",
    r"(?:no~tengo|tengo|sin|ninguna?)~(?:ninguna~)?obj[e]c+ion(?:es)? keine?~einwande? ohne~einwande?",
    r"sem~objec(?:oes|ao) nenhuma~objecao inga~invandningar",
)
_THINGS = (
    r"(?:changes?|comments?|remarks?|reservations?|conditions?|amendments?|corrections?|edits?|problems?|issues?"
    r"|concerns?|questions?|errors?|typos?|mistakes?|hesitation|doubts?|modifications?|reserves?|remarques?"
    r"|commentaires?|changements?|problemes?|cambios?|comentarios?|reservas?|observacion(?:es)?|condicion(?:es)?"
    r"|modificacion(?:es)?|correccion(?:es)?|errores|problemas?|anderung(?:en)?|anmerkung(?:en)?|kommentare?"
    r"|vorbehalte?|alterac(?:ao|oes)|comentarios?|andringar|kommentarer|synpunkter|anmarkningar)"
)
NOTHING_WANTED = re.compile(
    r"\b(?:(?:there (?:are|is)|i (?:have|see|found|find|had)|we (?:have|see|found|find)) )?"
    r"(?:no|without|any|zero|aucune?|sans|pas de|sin|ninguna?|ningun|keine?|ohne|sem|nenhuma?|inga|utan)"
    r"(?: (?:any|further|other|more|additional|special|particular|autres?|mas|otros?|otras?|weiteren?|mais))*"
    rf" {_THINGS}(?: or {_THINGS})?(?: (?:are |is )?(?:needed|necessary|required|requested|from me|from my side"
    r"|a signaler|de ma part|de mi parte|por mi parte|meinerseits|required from me))?\b"
    r"|\b(?:changes?|comments?|cambios?|modifications?)\s?: ?(?:none|no|nil|nothing|ninguno|aucune?)\b"
    r"|\b(?:nothing|rien|nada|nichts|inget) (?:to|a|que|hinzu|att)(?: (?:add|change|correct|ajouter|changer|redire"
    r"|signaler|agregar|anadir|cambiar|objetar|zufugen|tillagga|acrescentar|mudar))?\b"
    r"|\bhinzuzufugen\b|\bas (?:it )?(?:is|stands)\b|\b(?:i am|i'm)? ?not the author\b"
)
AFTER_READING = re.compile(
    r"\b(?:after|apres|despues de|tras|nach|apos|depois de|efter) (?:(?:a|une|un|una|uma|en|having|avoir|haber"
    r"|carefully|careful|thorough|thoroughly|attentive|detailed|full|close|second|quick|our|some|due|internal) )*"
    r"(?:read(?:ing)?|review(?:ing)?|check(?:ing)?|consult\w*|discuss\w*|reflection|consideration|lecture|lu|relu"
    r"|relecture|leer\w*|leido|lectura|revis\w*|lesen|prufung|ler|leitura|lasning|granskning|study(?:ing)?)\b"
    r"|\bonce again\b|\bif i may say so\b"
)
POLITE = re.compile(
    r"\b(?:many |warm |kind |best |muchas |merci )?(?:thanks|thank you|thank-you|thx|merci|gracias"
    r"|danke|obrigad[oa]"
    r"|tack)\b(?: (?:you|very|so|much|all|everyone|again|a lot|indeed|beaucoup|bien|mil|muy|vielmals"
    r"|schon|sa|mycket"
    r"|muito))*(?: (?:for|pour|por|fur|pelo|pela|for att) [^,.;:!]{0,60})?"
    r"|\bplease (?:go ahead|proceed|send it(?: out)?|publish(?: it)?|release it|distribute it|mail it)"
    r"(?: with (?:the |its )?(?:publication|distribution|sending|mailing))?\b"
)
# Leave to send says no more than the approval beside it; with a day, a part or a proviso it is left standing.
MAY_GO = re.compile(
    r"(?:^|(?<=, )|(?<=; ))(?:so |and |then |donc |et |y |und |e )?(?:(?:you|it|this) (?:may|can) (?:now )?"
    r"(?:send|publish|release|go out|be sent|be published|distribute)(?: it| this| the (?:issue|newsletter))?(?: out)?"
    r"|(?:vous )?(?:pouvez|peut) (?:l')?(?:envoyer|publier|diffuser|partir)|bon envoi|bonne diffusion"
    r"|(?:ya )?(?:pueden|puede) (?:enviar|publicar|difundir)(?:lo|la|se)?|buen envio"
    r"|bitte so (?:versenden|verschicken|senden|veroffentlichen)"
    r"|(?:von mir aus )?kann (?:so |der newsletter so |die ausgabe so )?(?:raus|verschickt werden|versandt werden)"
    r"|(?:ja )?(?:podem|pode) (?:enviar|publicar)|potete (?:inviarl[ao]|inviare|pubblicare))(?=\W*$|,)"
)


# ---- approval
APPROVE = _words(
    r"approved? approves approving (?:am|are|vote|voting)~in~favou?r",
    r"(?:have|give|giving|grant|with)~(?:my|our)~(?:full~)?(?:approval|agreement)",
    r"approval~(?:given|granted|confirmed)",
    r"approuve[es]? approuvees approuvons approuver (?:donne|donnons)~(?:mon|notre)~(?:accord|approbation)",
    r"apruebo aprobad[oa]s? aprobamos aprueba aprobar (?:doy|damos)~(?:mi|nuestra)~aprobacion",
    r"aprovo aprovad[oa]s? aprovamos aprovar genehmig(?:t|e|en) freigegeben (?:stimme|stimmen)~zu zugestimmt",
    r"godkan(?:d|t|na|ner|ns)",
)
AGREE = _words(
    r"(?:i|we)~(?:fully~|strongly~)?agree agreed d'accord de~(?:acuerdo|acordo) einverstanden",
)
# Who agrees with something else than the text has not approved the text.
AGREES_WITH = re.compile(
    r"\s*(?:with|that|to|on|about|avec|que|sur|con|en|mit|uber|dass|com|med)\b"
    r"(?!\s(?:it|this|publication|publishing|publish|sending|send)\b)"
    r"(?!\s(?:the|this|its|le|la|ce|el|este|la|der|dem|diesem|o|a|den)\s(?:text|issue|draft"
    r"|newsletter|document|content"
    r"|publication|sending|distribution|edition|texte|numero|bulletin|contenu|texto|boletin"
    r"|contenido|ausgabe|inhalt"
    r"|boletim)\b)"
)
# Short words that approve when the answer says nothing else.
SHORT_YES = re.compile(
    r"(?:yes|ok|okay|o\.k|okey|agreed|fine|lgtm|sure|perfect|oui|d'accord|daccord|si|de acuerdo|vale|conforme"
    r"|ja|einverstanden|sim|de acordo|good|all good|good to go|go ahead|please go ahead|go|ship it|send it"
    r"|(?:it |this |that |all |everything )?(?:looks?|is|seems|sounds?) (?:very |all )?(?:good|fine|ok|okay|great"
    r"|perfect)(?: (?:to|for) (?:me|us))?"
    r"|(?:fine|ok|okay|good) (?:with|for|by|from) (?:me|us|my side)|no objection|c'est bon|tres bien|parfait"
    r"|bon pour moi|bon pour accord|tout est bon|bon a tirer|bon pour diffusion|(?:me )?parece bien|esta bien"
    r"|todo bien|muy bien|visto bueno|alles gut|passt|in ordnung|tudo bem|ser bra ut|i support it|i support this"
    r"|(?:i am|i'm|we are|we're) (?:ok|okay|fine|happy|good|satisfied) with (?:it|this|that|everything|the text)"
    r"|you have my approval|\+1|(?:yes |ok )?(?:[👍👌✅✔☑🆗🙆][🏻-🏿\ufe0f]*\s*)+(?:yes|ok|from (?:me|us|here))?"
    r"|(?:(?:seen|read|checked|reviewed|studied)(?:,? and |, | ))+(?:happy|fine|ok|okay|content|satisfied|agreed))"
)
THUMB_DOWN = re.compile(r"(?:👎[🏻-🏿\ufe0f]*\s*)+[.!]*")
# What may stand before the word of approval in its sentence; anything else makes it doubtful who approves what.
FILLERS = frozenset(
    """
    i i'm we we're am are is it's its it this that the a an issue text draft newsletter number no edition document
    hereby fully gladly formally wholeheartedly officially herewith happy happily pleased glad delighted can do yes ok
    okay my our vote verdict decision answer review reply response status result conclusion for from side me part and so
    good great fine excellent nice well done work job read have has carefully all both on behalf of in therefore thus
    sure perfect looks with pleasure both languages version versions also consider considered it'is both everything
    reviewed checked studied examined discussed internally member cag group delegation committee body here as
    again now full complete completely entirely absolutely unanimously strongly very much warmly
    je j' j'ai nous suis c'est le la les ce cet cette est donc bien oui avis tout a fait pour moi ma part mon mes ai lu
    et l' l d' d de du numero texte bulletin volontiers pleinement l'ai lettre
    yo lo el este esta estos texto boletin queda quedo por mi parte todo leido he y nosotros voto muy estoy estamos
    totalmente plenamente con gusto doy damos su hemos edicion documento
    ich wir ja hiermit ist das die der ausgabe nummer bin damit gerne ihn es sie habe gelesen und sind text
    eu nos o os as sim estou boletim edicao e com prazer li
    jag vi harmed ar texten nummer numret utgavan det detta harmed och har last
    """.split()  # noqa: SIM905 - a table is read more easily as lines of words
)
# What may follow the word of approval up to the next comma; more would be a part, a purpose or a proviso.
OBJECTS = FILLERS | frozenset(
    """
    publication publishing publish distribution distributing sending send release mailing dispatch be being sent
    published distributed released mailed out content contents today immediately by me us submitted proposed presented
    attached received unreservedly unconditionally wholeheartedly too everyone colleagues regards best cheers here
    diffusion envoi diffuser publier envoyer tel quel nous la publicacion difusion envio publicar enviar tal como
    publicacao envio veroffentlichung versand zur fur till utskick publicering utgivning att
    """.split()  # noqa: SIM905 - as above
)
WILLING = _words(r"happy pleased glad delighted able ready~now prepared heureux ravi")

# ---- what takes an approval back, or hangs something on it
NEGATION = re.compile(
    r"\b(?:not|never|cannot|no|nor|neither|unable|without|hesitate|reluctant|nobody|nothing|ne|n'\w+"
    r"|pas|jamais|aucune?"
    r"|sans|nunca|ni|sin|tampoco|nadie|nicht|kein\w*|nie|ohne|nao|nem|sem|inte|ej|icke|aldrig|ingen|utan|non)\b"
    r"|n't\b|\bcan't\b"
)
NOT_YET = re.compile(
    r"\b(?:not yet|yet to|pas encore|todavia no|aun no|no .*\b(?:todavia|aun)|noch nicht|ainda nao"
    r"|annu inte|inte annu)\b"
    r"|\b(?:not|cannot|n't|no)\b.*\byet\b|n't\b.*\byet\b|\bstill\b|\bawait\w*|\bpending\b"
)
NOT_APPROVED = re.compile(
    r"\b(?:can ?not|can't|cannot|could not|couldn't|do not|don't|does not|did not|didn't|will not|won't|would not"
    r"|wouldn't|shall not|not|never|unable to|refuse to|no|am not|is not|isn't|not able to"
    r"|not ready to|not willing to"
    r"|not in a position to|not going to|not in|not want to|not wish to)"
    r"(?: (?:be|been|to|give|grant|my|our|it|this|that|the|issue|yet|be able to|an|hereby|simply|possibly|fully))*"
    r" (?:approv(?:e|ed|al|ing)|agree|agreed|favou?r)\b"
    r"|\b(?:approval|agreement) (?:is |was |has been )?(?:withheld|denied|refused|declined|withdrawn|revoked)\b"
    r"|\b(?:withdraw|withhold|deny|refuse|revoke)(?:ing)? (?:my |our |the )?(?:approval|agreement)\b"
    r"|\bn(?:e |')(?:[^.;]{0,40}\b)?(?:approuv\w*(?: pas)?|pas d'accord)|\b(?:pas|non) (?:approuv\w*"
    r"|d'accord|favorable)\b"
    r"|\brefuse d'approuver\b"
    r"|\b(?:no|nunca|tampoco)(?: (?:lo|la|los|puedo|podemos|puede|he|hemos|queda|esta|estoy|estamos"
    r"|es|doy|mi|damos"
    r"|voy a|quiero|se|su|este|boletin|numero))* (?:aprob\w+|aprueb\w+|de acuerdo|conforme)\b"
    r"|\b(?:genehmig\w*|stimme\w*|einverstanden|freigeben|freigegeben)(?: \w+){0,3} (?:nicht|nie)\b"
    r"|\b(?:nicht|nie)(?: \w+){0,2} (?:genehmig\w*|einverstanden|freigegeben|freigeben|zu(?:stimmen|gestimmt)?)\b"
    r"|\b(?:keine) (?:genehmigung|freigabe|zustimmung)\b"
    r"|\b(?:nao|nunca|nem)(?: (?:o|a|posso|podemos|foi|esta|estou|pode|ser))* (?:aprov\w+|de acordo)\b"
    r"|\b(?:inte|ej|icke|aldrig)(?: (?:att|kan|blivit))* godkan\w*|\bgodkan\w*(?: \w+){0,2} (?:inte|ej|icke)\b"
)
CONDITION = _words(
    r"if provided providing once when whenever after subject~to conditional(?:ly)? conditions?",
    r"as~long~as so~long~as",
    r"assuming unless until except excepting excluding but however although though apart~from",
    r"aside~from other~than",
    r"(?:can|could|will|would)~only only~(?:the|with|without|if|when|for|after|section|page|part|to|approve)",
    r"in~principle partly partially mostly otherwise contingent minus with~the~exception",
    r"reserv(?:e|ation)s? nevertheless",
    r"si sous~reserve reserves? a~condition pourvu des~que une~fois apres quand mais sauf",
    r"cependant toutefois hormis",
    r"a~moins en~principe excepte lorsque",
    r"siempre~(?:que|y~cuando) con~tal condicion(?:ado)? una~vez cuando despues pero salvo",
    r"excepto sin~embargo aunque",
    r"a~menos hasta~que sujet[oa] menos con~reservas solo~si",
    r"wenn falls sofern sobald nachdem aber ausser jedoch vorbehaltlich vorbehalt",
    r"unter~der~bedingung bis nur allerdings",
    r"se desde~que mas exceto porem apos quando caso contanto sob~condicao",
    r"om forutsatt nar efter men utom dock under~forutsattning undantag",
)
# "I cannot approve until I have read it" waits for the writer, not for a change.
WAITS_FOR_WRITER = re.compile(
    r"\b(?:if|until|till|when|once|after|before|unless|as soon as|quand|lorsque|cuando|wenn"
    r"|sobald) (?:i|we|i'm|i've|we've|my"
    r"|our|j'ai|je|nous|tenga|haya|ich|wir)\b|\b(?:after|before|on|by|until) (?:mon|tues|wednes"
    r"|thurs|fri|satur|sun)day\b"
)
OPENS_CONDITION = re.compile(
    r"(?:but|however|though|although|only if|only when|if|provided|unless|except|on condition|subject to|once"
    r"|mais|toutefois|cependant|sauf|sous reserve|a condition|pero|salvo|siempre que|aber|jedoch|vorbehaltlich|mas"
    r"|porem|men|dock)\b"
)
# Said after the approval, these leave open when or whether it is meant.
DOUBT = _words(
    r"changes? amendments? modifications? cambios? none half pending awaiting",
    r"tomorrow later soon yet maybe perhaps probably tentatively provisionally i~think i~guess",
    r"i~suppose almost nearly",
    r"demain peut-etre bientot manana quizas? tal~vez morgen vielleicht bald talvez amanha kanske imorgon snart",
)
ON_BEHALF = re.compile(
    r"\b(?:on behalf of|in the name of|au nom de|en nombre de|im namen)\b[^,.;:]{1,60}?(?=,|:| i | we |$)"
)
REPORTED = re.compile(
    r"\bby (?!me\b|myself\b|us\b)|\bpar (?!moi\b|nous\b)|\bvon (?!mir\b|uns\b)|\bav (?!mig\b)"
)

# Said beside an approval, these may well be wishes: the reviewer is asked rather than guessed at.
REMARK = re.compile(
    r"\b(?:comments?|remarks?|suggestions?|observations?|proviso|understanding|caveat|reserves?|remarques?|observaciones"
    r"|comentarios|hinweise?|anmerkung(?:en)?|kommentare?)\b|\b(?:page|paragraph|para|section|line|item|table|figure"
    r"|pagina|seccion|parrafo|paragraphe|seite|absatz|sida|stycke)\.? ?\d"
    r"|\b(?:must|should|ought|wait|hold|until|postpone|not to be|do not|don't|before (?:sending|it|you)|instead"
    r"|rather|exception|attendez|attendre|espere|esperar|warten)\b"
)
# A yes that is taken back in the same breath asks for a change.
YES_BUT = re.compile(
    r"(?:yes|ok|okay|fine|agreed|good|oui|d'accord|ja|einverstanden|sim|de acuerdo)\W+"
    r"(?:but|however|mais|pero|aber|mas|men|only if|provided)\b"
)
OFFER = re.compile(
    r"^if (?:you (?:need|have|want|wish|require|should)|there (?:is|are) any|anything|any questions)\b.*$"
    r"|^(?:please )?(?:do not|don't) hesitate\b.*$"
)

# ---- rejection and changes
REJECT = _words(
    r"reject rejects rejected rejecting rejection disapproved? disapproves disapproval veto vetoed",
    r"(?:i|we)~(?:strongly~|must~|do~|hereby~)*object objection~to (?:my|our|an|one|strong|serious)~objections?",
    r"(?:i|we)~(?:must~|have~to~|hereby~)?(?:decline|refuse|oppose|disagree) declined refused",
    r"opposed unacceptable",
    r"(?:vote|am|are|voting)~against not~acceptable do~not~(?:send|publish|release|mail|distribute|issue)",
    r"don't~(?:send|publish|release|mail|distribute) must~not~(?:go|be~sent|be~published)",
    r"should~not~(?:go|be~sent)",
    r"(?:should|must)~not~be~(?:sent|published|released|distributed)",
    r"rejete[es]? rejetons rejet refusee? (?:je|nous)~refuse desapprouve[es]? m'y?~?oppose (?:vote|suis)~contre",
    r"(?:ne~pas|pas)~(?:publier|envoyer|diffuser)",
    r"rechazo rechazad[oa]s? rechazamos rechaza (?:me~)opongo (?:voto|estoy)?~?en~contra",
    r"desapruebo objecion objeto",
    r"no~(?:enviar|publicar|difundir|lo~envien|envien|publiquen)",
    r"abgelehnt ablehnung lehne (?:bin~)?dagegen widerspreche rejeito rejeitad[oa] recuso",
    r"recusad[oa] reprovad[oa] discordo",
    r"nao~(?:enviar|publicar) avslas avslaget avslar avvisas avvisar underkann(?:s|er)? underkand",
)
SHORT_NO = re.compile(
    r"(?:no|nope|non|nein|nao|nej|never|absolutely not|certainly not|no way|stop|-1|against)"
)
NOT_REJECTED = re.compile(
    r"\b(?:not|don't|do not|cannot|can't|no reason to|won't|never|ne|no|nicht|nao|inte|no need to|might|may|would"
    r"|could|should i)(?: (?:to|hereby|see why|want to|wish to|be|am|have to|it|intend to|going to|je|lo|me|nos"
    r"|estoy|estamos))*"
    r" (?:reject|disapprov|veto|object|decline|refus|oppos|disagree|against|rejet|desapprouv|rechaz"
    r"|abgelehnt|ablehn"
    r"|rejeit|avsla|contre|en contra|opong|oponemos|dagegen|tegen|contra|emot)"
)
CHANGES_COMMAND = re.compile(
    r"^\W*(?:changes?|changes? (?:requested|required|needed)|requested changes|amendments?"
    r"|corrections?|modifications?"
    r"|changements?|cambios?|correcciones|modificaciones|anderung(?:en)?|alteracoes|andringar|修正|変更|訂正|要修正|修正依頼)"
    r"(?:\s*[:：]|\s+[-–—]\s)\s*(?!\s*(?:none|no\b|nil|nothing|aucun|ningun|kein|inga|nenhum|なし|無し))",
)
_VERBS = (
    r"(?:change|correct|fix|replace|remove|delete|add|amend|revise|modify|edit|rewrite|update|insert"
    r"|rephrase|reword"
    r"|adjust|drop|shorten|move|mention|clarify|include|rework|redo|take out|leave out|cut)"
)
_NOUNS = r"(?:changes?|corrections?|amendments?|edits?|modifications?|revisions?|comments?|remarks?)"
CHANGES = re.compile(
    rf"(?:please|kindly|could you|can you|would you|you (?:must|should|need to|have to)|we (?:must|should|need to)"
    rf"|needs? to be|needs?|must be|must|should be|has to be|have to be|to be"
    rf"|ought to)(?: \w+)? {_VERBS}(?:d|ed)?\b"
    rf"|^{_VERBS}\b(?! (?:looks?|is|are|was))|^{_NOUNS}$"
    rf"|\bwith (?:the |some |a few |few |minor |small |following |these |those |my |two |three |one "
    rf"|other )*{_NOUNS}\b"
    rf"|\b(?:i|we) (?:still |also |do )?(?:have|request|suggest|propose|need|want|require|ask for"
    rf"|would like|recommend)"
    rf"\b[^.;]{{0,40}}\b{_NOUNS}\b"
    rf"|\b{_NOUNS} (?:are |is )?(?:needed|required|requested|necessary|below|attached|follow|as follows)\b"
    rf"|\b(?:following|minor|small|needs?|require[sd]?|requesting|request) {_NOUNS}\b|\bas amended\b"
    r"|\b(?:typos?|mistakes?|errors?|misspel\w+|wrong|incorrect|misleading|inaccurate|is missing"
    r"|are missing|out of date"
    r"|outdated)\b|\bneeds? (?:more )?(?:work|rework|revision|a change|changing|fixing|correcting)\b"
    r"|\bshould (?:read|say|be (?!sent|fine|ok|good|published|released|approved))"
    r"|\bi (?:trust|presume|take it)\b|\bmust (?:read|say)\b|\bi would (?:change|prefer|rather)\b"
    r"|\b(?:veuillez|merci de|il faut|il faudrait|priere de|a)(?: \w+)? (?:corriger|modifier|changer"
    r"|supprimer|ajouter"
    r"|remplacer|revoir|retirer)\b|^(?:corrigez|modifiez|changez|supprimez|ajoutez|remplacez)\b"
    r"|\bavec (?:les |des |quelques )?(?:modifications|corrections|changements|remarques)\b"
    r"|\b(?:modifications?|corrections?|changements?) (?:necessaires?|demandees?|suivantes?)\b"
    r"|\bfautes?\b|\berreurs?\b"
    r"|\b(?:por favor|favor de|hay que|se debe|debe|deben|deberia|necesita)(?: \w+)? (?:corrij\w*"
    r"|corregir\w*|cambi\w+"
    r"|modifi\w+|elimin\w+|quit\w+|agreg\w+|anad\w+|reemplaz\w+|revis\w+)\b"
    r"|^(?:corrijan|corregir|cambien|cambiar|modifiquen|eliminen|agreguen|quiten)\b"
    r"|\bcon (?:los |las |estos |algunos |algunas )?(?:siguientes )?(?:cambios|correcciones|modificaciones"
    r"|comentarios|observaciones)\b|\b(?:hay )?(?:un )?err(?:or|ores|ata)\b"
    r"|\b(?:solicito|pido|propongo|sugiero)\b[^.;]{0,30}\b(?:cambios?|correccion(?:es)?|modificacion(?:es)?)\b"
    r"|\bbitte\b[^.;]{0,60}\b(?:andern|korrigieren|streichen|erganzen|ersetzen|anpassen)\b"
    r"|\bmit anderungen\b|\bfehler\b"
    r"|\b(?:favor|por favor|e preciso|deve-se)\b[^.;]{0,30}\b(?:corrigir|alterar|mudar|remover"
    r"|acrescentar|corrijam)\b"
    r"|\bcom (?:as )?(?:alteracoes|correcoes)\b"
    r"|\b(?:andra|ratta|stryk|lagg till|ta bort)\b|\bmed (?:foljande )?andringar\b|\bmaste andras\b"
)
# What is wrong with a text, in words that need no verb of changing.
FAULT = re.compile(
    r"\b(?:false|untrue|not (?:true|right|correct)|mistaken|erroneous|missing|lacks?|lacking|omitted|omits?"
    r"|forgot(?:ten)?|misstated|misquot\w+|too (?:long|short|early|late|many|few)|inaccura\w+|imprecise"
    r"|faux|fausses?|inexacte?s?|incorrecte?s?|erronee?s?|manquante?s?|manquent?|oublie[es]*|oubli"
    r"|trop (?:long|court|tot)|fals[oa]s?|incorrect[oa]s?|erroneo?s?|erronea?s?|inexact[oa]s?"
    r"|equivocad[oa]s?|faltan?|faltaba|olvid\w+|omit\w+"
    r"|mal escrit[oa]s?|demasiado"
    r"|falsch\w*|fehl(?:t|en|end\w*)|vergessen|unrichtig|errad[oa]s?|esquec\w+|fel|saknas|felaktig\w*)\b"
    r"|\b\d[\d.,:/]*\b[^.;]{0,20}\b(?:not|non|no|nicht|nao|inte|pas|instead of|rather than|au lieu de|en lugar de"
    r"|statt)\b (?:the |le |la |el |de )?\d"
    r"|\b(?:is|are|was|were|est|sont|es|son|ist|sind)\b [^,;.]{1,40}, (?:and |et |y |und )?(?:not|non|no|nicht|pas)\b"
)
# Who wants to leave the list says nothing of the issue.
LEAVES = re.compile(
    r"\b(?:unsubscribe|(?:remove|take|delete) me\b|desabonn\w+|desinscri\w+|(?:darme|dame|denme|darse) de baja"
    r"|(?:my|our) (?:name|address) (?:off|from) (?:this|the|your) list)|(?:配信|登録)(?:を)?(?:解除|停止)"
)
# Emoji that nod; any other beside an approval leaves it open.
NODS = frozenset(
    "👍👌✅✔☑🆗🙆🙂😊😀😃😄😁🎉🎊🙏💯👏❤♥🙌☺🏻🏼🏽🏾🏿✨🌟⭐📱📞☎✉📧🌐🌍🌎🌏©®°™🚀💪🤝👊🤗😎🤩🥰🥳🙇💐🌷🌸🌹🌺🌻🌼🌞☀🌈🌱🍀🍾🥂🍻☕"
)
QUESTION = re.compile(
    r"[?？]|^(?:is|are|was|were|has|have|do|does|did|can|could|may|shall|should|will|would|must|when"
    r"|where|who|why|what"
    r"|how|which|est-ce|qui|quand|pourquoi|comment) (?:i|we|it|this|the|you|he|she|they|that|is|are|que|to)\b"
)
