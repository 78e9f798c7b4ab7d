"""Verdicts in languages that have no grammar here: taken only where a whole sentence is nothing else.

Whatever stands beside them is read as before, and what no table knows leaves the reviewer's answer unclear.
"""

from __future__ import annotations

import re

# As sentences.folded leaves them: small letters, no accents on Latin ones, й as и.
_YES = (
    r"approvo|approvato|approvata|va bene cosi|akkoord|goedgekeurd|ik ga akkoord|godkent|godkjent|godkendt|hyvaksyn"
    r"|hyvaksytty|zatwierdzam|zatwierdzone|zgadzam sie|schvaluji|schvaleno|souhlasim|schvalujem|suhlasim|odobravam"
    r"|jovahagyom|elfogadom|egyetertek|aprob|de acord|sunt de acord|onaylıyorum|onaylandı|setuju|saya setuju"
    r"|saya menyetujui|toi đong y|đong y|visto bueno|aprovado sem ressalvas|freigegeben|einverstanden"
    r"|行|行吧|可以|好|好的|同意|同意发布|同意發布|同意发送|我同意|批准|予以批准|승인|승인합니다|동의합니다|찬성합니다"
    r"|согласен|согласна|одобряю|утверждаю|одобрено|утверждено|согласована?о?|погоджуюся|схвалюю|одобрявам|съгласен|съгласна"
    r"|одобравам|сагласан|сагласна|อนุมัติ|เห็นชอบ|อนุมัติครับ|อนุมัติค่ะ|เห็นชอบครับ|เห็นชอบค่ะ"
    r"|أوافق|موافق|موافقة|أوافق على النشر|נשמח לאשר|מאשר|מאשרת|تأیید می‌کنم|تایید می کنم|موافقم"
    r"|εγκρινω|εγκρινεται|συμφωνω"
)
_NO = (
    r"non approvo|non approvato|niet akkoord|niet goedgekeurd|ik ga niet akkoord|en hyvaksy|nie zatwierdzam"
    r"|nie zgadzam sie|neschvaluji|nesouhlasim|ne odobravam|nem hagyom jova|nem fogadom el|nu aprob|nu sunt de acord"
    r"|onaylamıyorum|tidak setuju|khong đong y|不同意|不批准|不予批准|승인할 수 없|승인하지 않|동의하지 않|반대합니다"
    r"|не согласен|не согласна|не одобряю|не утверждаю|не погоджуюся|не одобрявам|ไม่อนุมัติ|ไม่เห็นชอบ"
    r"|لا أوافق|غير موافق|לא מאשר|δεν εγκρινω|διαφωνω"
)
# Leave to send, which may follow in the same sentence.
_SEND = (
    r"可以(?:发送|發送|发布|發布|发出|發出)了?|请(?:发送|发布)|можно (?:отправлять|публиковать|рассылать)"
    r"|(?:bitte so versenden|pueden enviarlo|podem enviar|potete inviarla)|발송(?:해|하셔도) (?:주세요|됩니다)"
    r"|mozna wysylac|gonderebilirsiniz|stuur maar|silakan dikirim"
)
APPROVES = re.compile(rf"(?:{_YES})(?:\s*[,，、]\s*(?:{_SEND}))?[.!。！\s]*")
REJECTS = re.compile(rf"(?:{_NO})")
