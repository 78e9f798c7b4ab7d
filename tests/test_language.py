"""In which language somebody writes: short mail of a desk's readers, and what cannot be told."""

from __future__ import annotations

import pytest

from distd.mail.language import language_of

WRITTEN = {
    "en": "Could you tell me when the next meeting is?",
    "fr": "J'aimerais savoir qui préside le groupe.",
    "es": "¿Cuándo es la próxima reunión del grupo?",
    "pt": "Gostaríamos de saber quando será a próxima reunião.",
    "it": "Vorrei sapere quando si terrà la prossima riunione.",
    "de": "Bitte nehmen Sie mich aus dem Verteiler.",
    "nl": "In welke fase bevindt de norm zich nu?",
    "sv": "Hur röstade ni om förslaget, och varför?",
    "da": "Hvordan stemte I, og hvornår bliver det offentligt?",
    "no": "Hvordan stemte dere, og når blir det offentlig?",
    "fi": "Milloin seuraava kokous pidetään, ja missä?",
    "pl": "Proszę o informację, kiedy odbędzie się spotkanie.",
    "cs": "Dobrý den, kdy se koná příští zasedání?",
    "sk": "Dobrý deň, kedy sa koná ďalšie zasadanie?",
    "sl": "Spoštovani, kako lahko sodelujemo in kdo nam to pove?",
    "hr": "Poštovani, možete li mi poslati što ste objavili?",
    "hu": "Tisztelt Uram, mikor lesz a következő ülés?",
    "ro": "Bună ziua, când va fi următoarea întâlnire și unde?",
    "tr": "Bir sonraki toplantı ne zaman ve nerede?",
    "id": "Kapan rapat berikutnya, dan di mana?",
    "vi": "Xin cho biết cuộc họp tiếp theo là khi nào?",
    "et": "Tere, millal ja kus on järgmine koosolek?",
    "lv": "Labdien, kad un kur būs nākamā sanāksme?",
    "lt": "Laba diena, kada ir kur bus kitas posėdis?",
    "ru": "Здравствуйте, когда состоится следующее заседание?",
    "uk": "Вітаю, коли відбудеться наступне засідання?",
    "bg": "Здравейте, кога ще се състои следващото заседание?",
    "sr": "Поштовани, када је следећи састанак?",
    "el": "Πότε είναι η επόμενη συνάντηση;",
    "ar": "متى يعقد الاجتماع القادم؟",
    "fa": "جلسه بعدی چه زمانی برگزار می شود؟ با تشکر از شما",
    "he": "מתי הישיבה הבאה?",
    "hi": "अगली बैठक कब है?",
    "ja": "次の会議はいつですか。",
    "zh": "请问下次会议什么时候召开？",
    "ko": "다음 회의는 언제입니까?",
    "ne": "हाम्रो अर्को बैठक कहिले हुन्छ होला?",
    "eu": "Kaixo, noiz izango da hurrengo bilera, eta non?",
    "gl": "Bo día, cando é a próxima xuntanza e onde será?",
    "ca": "Bona tarda, quan és la propera reunió i on?",
    "be": "Вітаю, калі адбудзецца наступнае пасяджэнне, і дзе гэта?",
    "mn": "Сайн байна уу, дараагийн хурал хэзээ болох бэ?",
    "az": "Salam, növbəti iclas nə zaman və harada olacaq?",
    "uz": "Salom, keyingi majlis qachon va bizning so'rovimiz haqida nima deysiz?",
    "th": "การประชุมครั้งต่อไปเมื่อไหร่",
}


@pytest.mark.parametrize(("language", "text"), WRITTEN.items())
def test_one_sentence_tells_its_language(language: str, text: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize("text", ["", "ok", "M. Jensen", "+45 33 12 34 56", "www.example.org", "Xyzzy plugh"])
def test_what_could_be_any_language_is_left_open(text: str) -> None:
    assert language_of(text) == ""


def test_a_name_in_another_script_does_not_make_the_language() -> None:
    """An English letter signed by 山本一郎 is English."""
    assert (
        language_of("Thank you for the newsletter, we read it with pleasure.\n\n山本一郎 (Yamamoto)") == "en"
    )
