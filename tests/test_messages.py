"""Any octets that arrive are read; what a person wrote is found; machines are known."""

from __future__ import annotations

from base64 import b64encode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from distd.mail.decoding import header_text
from distd.mail.html_text import readable
from distd.mail.message import read_message
from distd.mail.undeclared import charset_of


def mail(body: str | bytes = "Hello.\n", **headers: str) -> bytes:
    names = {"From": "Anna <anna@reader.example>"} | {n.replace("_", "-"): v for n, v in headers.items()}
    head = "".join(f"{name}: {value}\n" for name, value in names.items())
    return head.encode() + b"\n" + (body if isinstance(body, bytes) else body.encode())


# ---- headers


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("=?utf-8?q?caf=C3=A9?=", "café"),
        ("=?UTF-8?B?5pel5pys?= =?UTF-8?B?6Kqe?=", "日本語"),
        ("=?iso-2022-jp?B?GyRCRnxLXBsoQg==?=", "日本"),
        ("=?utf-8?B?5pel5pw=?= =?utf-8?B?rA==?=", "日本"),  # a character cut in two
        ("=?shift_jis?B?h0A=?= x", "\u2460 x"),
        ("a =?utf-8?q?b?= c", "a b c"),
        ("=?nonsense?q?b=E9?=", "bé"),
        ("=?utf-8?x?b?=", "=?utf-8?x?b?="),
        ("=?utf-8?b?!!!?=", ""),
        ("=?utf-8?q?x=0D=0ABcc:_y?=", "x Bcc: y"),
        ("two\r\n lines", "two lines"),
    ],
)
def test_header_values_are_decoded(written: str, read: str) -> None:
    assert header_text(written) == read


def test_raw_octets_in_headers_are_read() -> None:
    assert read_message("Subject: café\n\n".encode()).subject == "café"
    assert read_message("Subject: café\n\n".encode("latin-1")).subject == "café"


@pytest.mark.parametrize(
    ("headers", "sender", "name"),
    [
        ("From: Anna <anna@reader.example>", "anna@reader.example", "Anna"),
        ("From: anna@READER.example", "anna@reader.example", ""),
        ('From: "Berg, Anna" <anna@reader.example>', "anna@reader.example", "Berg, Anna"),
        ("From: =?utf-8?q?Berg=2C_Anna?= <anna@reader.example>", "anna@reader.example", "Berg, Anna"),
        ('From: "boss@victim.example" <anna@reader.example>', "anna@reader.example", "boss@victim.example"),
        ("From: 田中 <田中@例え.jp>", "田中@例え.jp", "田中"),
        ("From: anna@reader.example (Anna)", "anna@reader.example", "Anna"),
        ("From: a@x.example, b@x.example", "", ""),
        ("From: a@x.example\nFrom: b@x.example", "", ""),
        ("From: undisclosed", "", ""),
        ("X: y", "", ""),
    ],
)
def test_the_sender_is_one_address_or_nobody(headers: str, sender: str, name: str) -> None:
    """Two authors are nobody: which of them a check means is what forgers play with."""
    message = read_message(f"{headers}\n\n".encode())
    assert (message.sender, message.sender_name) == (sender, name)


def test_headers_are_found_by_any_spelling() -> None:
    message = read_message(b"X-Two: 1\nx-two: 2\nMessage-ID: junk <a@b>\nIn-Reply-To:\n <c@d> <e@f>\n\n")
    assert message.headers_all("X-TWO") == ["1", "2"]
    assert message.header("x-none") == ""
    assert message.message_id == "<a@b>"
    assert message.in_reply_to == "<c@d>"


@pytest.mark.parametrize(
    "start", [b"\xef\xbb\xbf", b"\r\n\n", b"From anna Mon May  2 09:00:00 2005\n", b">From x\n"]
)
def test_what_stands_before_the_first_header_loses_none(start: bytes) -> None:
    assert read_message(start + b"Subject: here\n\nx").subject == "here"


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
def test_line_ends_make_no_difference(end: bytes) -> None:
    message = read_message(mail("One.\n\n> old\n", Subject="x").replace(b"\n", end))
    assert (message.subject, message.text, message.new_text) == ("x", "One.\n\n> old", "One.")


# ---- bodies


def part(kind: str, body: str, extra: str = "") -> str:
    return f"--b\nContent-Type: {kind}\n{extra}\n{body}\n"


@pytest.mark.parametrize(
    ("kind", "parts", "text"),
    [
        ("alternative", part("text/plain", "plain") + part("text/html", "<p>html"), "plain"),
        ("alternative", part("text/html", "<p>html") + part("text/plain", "plain"), "plain"),
        ("alternative", part("text/plain", "") + part("text/html", "<p>html</p>"), "html"),
        ("mixed", part("text/plain", "one") + part("text/plain", "two"), "one\n\ntwo"),
        (
            "mixed",
            part("text/plain", "one") + part("text/plain", "no", "Content-Disposition: attachment\n"),
            "one",
        ),
        ("mixed", part("text/plain", "one") + part("message/rfc822", "Subject: x\n\nother"), "one"),
        ("mixed", part("application/pdf", "%PDF"), ""),
        ("related", part("text/html", "<b>bold</b> text") + part("image/png", "x"), "bold text"),
    ],
)
def test_the_best_text_is_chosen(kind: str, parts: str, text: str) -> None:
    raw = mail(f"{parts}--b--\n", Content_Type=f'multipart/{kind}; boundary="b"')
    assert read_message(raw).text.strip() == text


@pytest.mark.parametrize(
    ("charset", "octets", "text"),
    [
        ("iso-2022-jp", "ありがとう".encode("iso-2022-jp"), "ありがとう"),
        ("shift_jis", "①ありがとう".encode("cp932"), "①ありがとう"),
        ("gb2312", "謝謝".encode("gb18030"), "謝謝"),
        ("iso-8859-1", "“quoted” €".encode("cp1252"), "“quoted” €"),
        ("us-ascii", "é".encode(), "é"),
        ("iso-8859-1", "日本".encode(), "日本"),
        ("tis-620", "ขอบคุณ".encode("cp874"), "ขอบคุณ"),
        ("no-such-thing", "é".encode("latin-1"), "é"),
        ("zlib", b"plain", "plain"),
        ("punycode", b"plain-", "plain-"),
        ("unicode_escape", rb"\ud800", r"\ud800"),
        ("utf-8", b"a\x00b", "ab"),
    ],
)
def test_text_is_read_whatever_charset_is_declared(charset: str, octets: bytes, text: str) -> None:
    assert read_message(mail(octets, Content_Type=f"text/plain; charset={charset}")).text == text


@pytest.mark.parametrize(
    ("charsets", "text"),
    [
        ("cp932 euc_jp", "韓国はどのように投票しましたか。"),
        ("gb18030", "瑞典是怎么投票的？请告诉我们。"),
        ("big5", "瑞典是怎麼投票的？請告訴我們。"),
        ("cp949", "스웨덴은 어떻게 투표했습니까? 알려 주십시오."),
        ("cp1251 koi8_r cp866 iso8859_5", "Здравствуйте! Как голосовала Швеция?"),
        ("cp1251 koi8_u", "Як голосувала Швеція? Дякую за відповідь."),
        ("cp1253", "Πώς ψήφισε η Σουηδία; Ευχαριστώ πολύ."),
        ("cp1256", "كيف صوتت السويد على المشروع؟ شكرا جزيلا"),
        ("cp1255", "איך הצביעה שוודיה? תודה רבה"),
        ("cp874", "สวีเดนลงคะแนนอย่างไร ขอบคุณครับ"),
        ("cp1250 iso8859_2", "Jak głosowała Szwecja? Proszę o odpowiedź, dziękuję."),
        ("cp1254", "İsveç nasıl oy verdi? Teşekkürler, iyi günler."),
        ("cp1252", "Comment la Suède a-t-elle voté ? Merci d’avance, à bientôt."),
        ("cp1252", "Grüße aus Österreich: wie hat Dänemark abgestimmt?"),
        ("cp1252", "É só isso. Não há objeções às posições; até amanhã, João"),
    ],
)
def test_a_charset_nobody_declared_is_told_by_its_letters(charsets: str, text: str) -> None:
    """Old mailers send what they have with no header of MIME, or call it us-ascii."""
    for charset in charsets.split():
        octets = text.encode(charset)
        assert read_message(mail(octets)).text == text
        assert read_message(mail(octets, Content_Type="text/plain; charset=us-ascii")).text == text


def test_too_few_letters_name_no_charset() -> None:
    assert read_message(mail("山田".encode("cp932"))).text == "ŽR“c"


@given(st.binary(max_size=300))
def test_any_octets_name_a_charset_they_are_read_in_or_none(octets: bytes) -> None:
    """What is named is a codec, and the text has no more damage than a sample cut within a character."""
    if charset := charset_of(octets):
        octets.decode(charset)


def test_encoded_bodies_are_decoded_and_damaged_ones_kept() -> None:
    encoded = b64encode("Grüße".encode()).decode()
    kind = "text/plain; charset=utf-8"
    assert read_message(mail(encoded, Content_Type=kind, Content_Transfer_Encoding="base64")).text == "Grüße"
    assert (
        read_message(
            mail("a=\nb=C3=A9", Content_Type=kind, Content_Transfer_Encoding="quoted-printable")
        ).text
        == "abé"
    )
    assert read_message(mail("plain!", Content_Type=kind, Content_Transfer_Encoding="x-odd")).text == "plain!"


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("<div>One</div><div>Two<br>Three</div>", "One\nTwo\nThree"),
        ("<style>p{}</style><script>x</script><p>A &amp; B&nbsp;C", "A & B C"),
        ("<ul><li>one<li>two</ul>", "* one\n* two"),
        ("<p>New</p><blockquote>old<br>older</blockquote>", "New\n\n> old\n> older"),
        ("<html><head><title>t</title><body>body", "body"),
        ("<![if !x]><p>odd</p><![endif]>", "odd"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("<table><tr><td>a</td><td>b</td></tr></table>", "a b"),
        ("", ""),
    ],
)
def test_html_mail_becomes_readable(html: str, text: str) -> None:
    assert "\n".join(line.rstrip() for line in readable(html).strip().split("\n")).rstrip("\n> ") == text


# ---- the new text of a reply

REPLIES = [
    ("I approve.\n\nOn 2 May 2005, at 10:00, Bo <bo@x.example> wrote:\n> Approve?\n", "I approve."),
    (
        "I approve.\n\nOn Mon, May 2, 2005 at 10:00 AM ISO/SR UPDATE <a\n@sr.example.org> wrote:\n\n> Approve?",
        "I approve.",
    ),
    ("> Approve?\n\nYes.\n", "Yes."),
    ("On 2 May 2005 10:00, Bo wrote:\n> one\nYes to one.\n> two\nNo to two.\n", "Yes to one.\nNo to two."),
    ("Thanks.\n\n-----Original Message-----\nFrom: Bo\nSent: Monday\nTo: Anna\nSubject: x\n\nold", "Thanks."),
    ("Danke.\n\n-----Ursprüngliche Nachricht-----\nVon: Bo\nold", "Danke."),
    ("Danke.\n\nVon: Bo <b@x.example>\nGesendet: Montag, 2. Mai 2005\nAn: Anna\nBetreff: x\n\nold", "Danke."),
    ("Merci.\n\nDe : Bo <b@x.example>\nEnvoyé : lundi 2 mai 2005\nÀ : Anna\nObjet : x\n\nancien", "Merci."),
    ("Gracias.\n\nDe: Bo\nEnviado el: lunes, 2 de mayo de 2005\nPara: Anna\nAsunto: x\n\nviejo", "Gracias."),
    ("Tack.\n\nFrån: Bo\nSkickat: den 2 maj 2005\nTill: Anna\nÄmne: x\n\ngammalt", "Tack."),
    ("Obrigado.\n\nDe: Bo\nEnviada em: segunda-feira\nPara: Anna\nAssunto: x\n\nvelho", "Obrigado."),
    ("了解です。\n\n差出人: Bo\n送信日時: 2005年5月2日\n宛先: Anna\n件名: x\n\n古い", "了解です。"),
    ("了解です。\n\n-----元のメッセージ-----\n古い", "了解です。"),
    ("ありがとう。\n\n2005年5月2日(月) 10:00 Bo <b@x.example>:\n> 古い\n", "ありがとう。"),
    ("ありがとう。\n\n2005/05/02 10:00、Bo <b@x.example>のメール:\n> 古い\n", "ありがとう。"),
    ("ありがとう。\n\nBo <b@x.example> さんは書きました:\n> 古い\n", "ありがとう。"),
    ("Merci.\n\nLe 2 mai 2005 à 10:00, Bo <b@x.example> a écrit :\n\n> ancien\n", "Merci."),
    ("Merci.\n\nLe lun. 2 mai 2005 à 10:00, Bo <b@x.example> a\nécrit :\n> ancien\n", "Merci."),
    ("Gracias.\n\nEl lun, 2 may 2005 a las 10:00, Bo (<b@x.example>) escribió:\n\n> viejo\n", "Gracias."),
    ("Danke.\n\nAm 02.05.2005 um 10:00 schrieb Bo <b@x.example>:\n> alt\n", "Danke."),
    ("Tack.\n\nDen mån 2 maj 2005 kl 10:00 skrev Bo <b@x.example>:\n\n> gammalt\n", "Tack."),
    ("2 maj 2005 kl. 10:00 skrev Bo <b@x.example>:\n\n> gammalt\n\nTack.", "Tack."),
    ("Obrigado.\n\nEm seg., 2 de mai. de 2005 às 10:00, Bo <b@x.example> escreveu:\n> velho\n", "Obrigado."),
    ("Yes.\n\n-- \nAnna Berg\nSIS\n", "Yes."),
    ("Yes.\n\nSent from my iPhone\n\n> On 2 May 2005, at 10:00, Bo wrote:\n> old", "Yes."),
    ("Oui.\n\nEnvoyé de mon iPhone\n", "Oui."),
    ("はい。\n\niPhoneから送信\n", "はい。"),
    ("はい。\n\n━━━━━━━━━━━━\n規格協会 田中\nTEL 03-1234-5678\n━━━━━━━━━━━━\n", "はい。"),
    (
        "See below.\n\n________________________________\nFrom: Bo\nSent: Monday\nTo: Anna\nSubject: x\n\nold",
        "See below.",
    ),
    ("Read this:\n\nBegin forwarded message:\n\nFrom: x\n", "Read this:"),
    (
        "From: this line alone is a sentence of mine.\nYes.",
        "From: this line alone is a sentence of mine.\nYes.",
    ),
    ("On 2 May we met, and the chair wrote:\n", "On 2 May we met, and the chair wrote:"),
    ("- one\n- two\n", "- one\n- two"),
    ("a > b is true\n", "a > b is true"),
    ("", ""),
    ("> only\n> quoted\n", ""),
]


@pytest.mark.parametrize(("text", "new"), REPLIES)
def test_the_new_text_of_a_reply(text: str, new: str) -> None:
    assert read_message(mail(text, Content_Type="text/plain; charset=utf-8")).new_text == new


def test_the_new_text_of_an_html_reply() -> None:
    html = (
        '<div>I approve.</div><div class="gmail_quote">On Mon, May 2, 2005 at 10:00 Bo &lt;b@x.example&gt; wrote:<br>'
        "<blockquote>approved?</blockquote></div>"
    )
    assert read_message(mail(html, Content_Type="text/html")).new_text == "I approve."


@pytest.mark.parametrize(
    "element",
    [
        '<div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">{}</div>',
        '<span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature">{}</div>',
        '<div id="Signature">{}</div>',
        '<div class="protonmail_signature_block"><div class="protonmail_signature_block-user">{}</div></div>',
        '<pre class="moz-signature" cols="72">-- \n{}</pre>',
        '<div name="messageSignatureSection"><br>{}</div>',
        '<div class="front-signature">{}</div>',
    ],
)
def test_a_signature_is_known_by_the_markup_of_programs(element: str) -> None:
    html = f"<p>I approve.</p>{element.format('Anna Berg<br>SIS')}"

    message = read_message(mail(html, Content_Type="text/html"))

    assert message.new_text == "I approve."
    assert "\n--\n" in message.text  # which of them it was is still to be seen
    assert "Anna Berg\nSIS" in message.text


@pytest.mark.parametrize(
    ("style", "own"),
    [
        ('style="margin:0 0 0 40px;border:none;padding:0px"', True),  # Gmail's button
        ('class="webkit-indent-blockquote" style="margin: 0 0 0 40px"', True),  # Apple's
        ('style="border:none;border-left:solid #CCC 1.0pt"', False),  # how Outlook shows Gmail's quotations
        ('type="cite"', False),
        ("", False),
    ],
)
def test_an_indented_paragraph_is_no_quotation(style: str, own: bool) -> None:
    html = f"<p>We propose:</p><blockquote {style}>To approve.</blockquote>"

    new = read_message(mail(html, Content_Type="text/html")).new_text

    assert ("To approve." in new) is own


def test_a_quoted_line_below_two_empty_ones_is_still_quoted() -> None:
    html = '<p>Thank you.</p><blockquote type="cite"><p>News</p><br><br><br><p>Unsubscribe</p></blockquote>'

    message = read_message(mail(html, Content_Type="text/html"))

    assert (message.text.split("\n")[-2:], message.new_text) == (["> Unsubscribe", ">"], "Thank you.")


# ---- machines


@pytest.mark.parametrize(
    ("headers", "why"),
    [
        ({"Auto_Submitted": "auto-replied (vacation)"}, "Auto-Submitted: auto-replied"),
        ({"Auto_Submitted": "Auto-Generated; x=y"}, "Auto-Submitted: auto-generated"),
        ({"Content_Type": 'multipart/report; report-type="delivery-status"; boundary=b'}, "multipart/report"),
        ({"X_Autoreply": "yes"}, "x-autoreply header"),
        ({"X_Auto_Response_Suppress": "DR, RN, NRN, OOF, AutoReply"}, "X-Auto-Response-Suppress"),
        ({"X_Auto_Response_Suppress": "All"}, "X-Auto-Response-Suppress"),
        ({"List_Id": "<x.lists.example>"}, "list-id header"),
        ({"Precedence": "auto_reply"}, "Precedence: auto_reply"),
        ({"Content_Type": 'text/calendar; method="REPLY"'}, "calendar answer"),
        ({"Subject": "Automatic reply: ISO/SR UPDATE"}, "automatic reply by its subject"),
        ({"Subject": "=?utf-8?b?6Ieq5YuV6L+U5L+h?="}, "automatic reply by its subject"),
        ({"Subject": "Réponse automatique : absent"}, "automatic reply by its subject"),
        ({"From": "MAILER-DAEMON@x.example"}, "sent by mailer-daemon"),
        ({"From": "no-reply@x.example"}, "sent by no-reply"),
        ({"Auto_Submitted": "no"}, ""),
        ({"Precedence": "bulk"}, ""),
        ({"Precedence": "list"}, ""),
        ({"X_Auto_Response_Suppress": "DR, OOF"}, ""),
        ({"Subject": "Vacations of our staff and the meeting"}, ""),
        ({"Subject": "Re: Out of office hours meeting"}, ""),
        ({}, ""),
    ],
)
def test_why_a_machine_sent_it(headers: dict[str, str], why: str) -> None:
    assert read_message(mail(**headers), "anna@reader.example").automatic == why


def test_a_null_sender_is_a_machine() -> None:
    assert read_message(mail(), "").automatic == "null envelope sender"
    assert read_message(mail()).automatic == ""


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ご連絡ありがとうございます。", "ja"),
        ("Thank you for the newsletter, it is very useful to us.", "en"),
        ("Merci pour votre bulletin, nous vous remercions.", "fr"),
        ("Muchas gracias por el boletín, es muy útil para los miembros.", "es"),
        ("ok", ""),
        ("ขอบคุณมาก", "th"),
    ],
)
def test_the_language_is_told_or_left_open(text: str, language: str) -> None:
    assert read_message(mail(text, Content_Type="text/plain; charset=utf-8")).language == language


# ---- any octets at all

SEEDS = [
    mail(
        part("text/plain", "one") + part("text/html", "<p>two"), Content_Type='multipart/mixed; boundary="b"'
    ),
    mail("x", Subject="=?utf-8?b?5pel?=", Content_Type="text/plain; charset=iso-2022-jp"),
    mail(part("message/rfc822", "Subject: x\n\ny"), Content_Type='multipart/report; boundary="b"'),
]


@settings(max_examples=300)
@given(st.sampled_from(SEEDS), st.lists(st.tuples(st.integers(0, 400), st.binary(max_size=8)), max_size=8))
def test_damaged_mail_is_read_all_the_same(seed: bytes, changes: list[tuple[int, bytes]]) -> None:
    octets = bytearray(seed)
    for place, new in changes:
        octets[place % len(octets) : place % len(octets) + len(new)] = new
    message = read_message(bytes(octets), "a@b.example")
    for text in (message.subject, message.text, message.new_text, message.sender_name, message.automatic):
        text.encode()
        assert "\x00" not in text


@settings(max_examples=200)
@given(st.binary(max_size=400))
def test_any_octets_are_a_message(raw: bytes) -> None:
    read_message(raw).text.encode()


@pytest.mark.parametrize(
    "bomb",
    [
        b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\nContent-Type: text/plain\n\nx\n" * 10_000,
        b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(2_000)),
        b"Content-Type: message/rfc822\n\n" * 3_000,
        b"X: " + b"=?utf-8?q?" * 100_000 + b"\n\nx",
        b"From: " + b"<" * 100_000 + b"\n\nx",
        b"From: " + b"(" * 20_000 + b"\n\nx",
        b"From: " + b"a@b, " * 20_000 + b"\n\nx",
        mail(">" * 1_000_000),
        mail("On " * 300_000),
        mail("\n".join(["From: x"] * 100_000)),
        mail("<" * 500_000, Content_Type="text/html"),
        mail("<div>" * 200_000, Content_Type="text/html"),
        mail("<!--" * 100_000, Content_Type="text/html"),
        mail("&" * 500_000, Content_Type="text/html"),
        b"A: b\n" * 200_000 + b"\nx",
        mail("x" * 14_000_000),
        mail(" \n" * 500_000),
        mail("2005 " * 100_000),
    ],
    ids=range(18),
)
def test_bombs_are_read_in_seconds(bomb: bytes) -> None:
    from time import process_time

    began = process_time()
    read_message(bomb)
    assert process_time() - began < 5
