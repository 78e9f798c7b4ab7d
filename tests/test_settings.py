"""Each bad settings file ends in one sentence with file, key and expectation."""

from __future__ import annotations

from pathlib import Path

import pytest

from distd.failures import Misconfigured
from distd.packaged import share
from distd.settings.reading import known_keys, read_settings

GOOD = 'domain = "sr.example.org"\nsecretary = "anna@standards.example"\n'


def read(tmp_path: Path, text: str) -> str:
    """Return the sentence with which a settings file is refused."""
    path = tmp_path / "distd.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(Misconfigured) as refusal:
        read_settings(path)
    sentence = str(refusal.value)
    assert "distd.toml" in sentence
    assert "\n" not in sentence
    return sentence


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "domain: this key is required"),
        ('domain = "sr.example.org"', "secretary: this key is required"),
        (GOOD + 'relais = "x"', "relais: there is no such key; did you mean relay?"),
        (
            GOOD + '[relay]\nurl = "smtp://a:25"\nconections = 3',
            "relay.conections: there is no such key; did you mean",
        ),
        (GOOD + "[relay]\nconnections = 0", "relay.connections: expected int >= 1"),
        (GOOD + '[relay]\nconnections = "many"', "relay.connections: expected int, got str"),
        (
            GOOD + '[relay]\nstarttls = "always"',
            "relay.starttls: 'always' is none of when-offered, required, never",
        ),
        (GOOD + '[relay]\nurl = "mail.example.org"', "relay.url: expected smtp://HOST:PORT"),
        (GOOD + '[relay]\nurl = "smtp://a:70000"', "relay.url: expected smtp://HOST:PORT"),
        (
            GOOD + '[relay]\nurl = "mx"\nusername = "x"\npassword_file = "x"',
            "relay.username: expected an empty text",
        ),
        (
            GOOD + '[relay]\nurl = "mx"\nfallbacks = [{ url = "smtp://a:25" }]',
            "relay.fallbacks: expected none, since relay.url is mx",
        ),
        (GOOD + '[relay]\nfallbacks = [{ url = "mx" }]', "relay.fallbacks.url: expected smtp://HOST:PORT"),
        (GOOD + "[direct]\nport = 70000", "direct.port: expected int <= 65535"),
        (GOOD + '[relay]\nusername = "x"', "relay.password_file: expected a file"),
        (GOOD + '[delivery]\nhours = "8-18"', "delivery.hours: expected such as 08:00-18:00"),
        (GOOD + '[delivery]\nhours = "08:00-25:00"', "delivery.hours: expected such as 08:00-18:00"),
        (GOOD + "[delivery]\ndays = []", "delivery.days: expected one day at least"),
        (GOOD + '[delivery]\ndays = ["monday"]', "'monday' is none of mon, tue"),
        (
            GOOD + '[delivery.domain_rates]\n"a@b.example" = 5',
            "delivery.domain_rates: expected domains such as",
        ),
        (GOOD + '[delivery.domain_rates]\n"b.example" = -1', "delivery.domain_rates"),
        (GOOD + '[reception]\nlisten = ["25"]', "reception.listen: expected such as smtp://"),
        (GOOD + '[reception]\ncertificate = "x.pem"', "reception.certificate_key: expected a file"),
        (GOOD + '[web]\npublic_url = "http://sr.example.org"', "web.public_url: expected an https://"),
        (
            GOOD + '[web]\npublic_url = "https://sr.example.org/news/?x=1"',
            "an https:// address without ? and #",
        ),
        (GOOD + '[web]\npublic_url = "https://sr.example.org/#top"', "an https:// address without ? and #"),
        (GOOD + "[retention]\nletters_days = 99999999999", "retention.letters_days: expected int <= 36500"),
        (GOOD + "[review]\nexpiry_days = 999999", "review.expiry_days: expected int <= 36500"),
        (GOOD + "[schedule]\nlate_hours = 9999999", "schedule.late_hours: expected int <= 876000"),
        (GOOD + "[delivery]\nlease_seconds = 99999999999", "delivery.lease_seconds: expected int <= 86400"),
        (GOOD + "[delivery]\nbatch = 99999999999", "delivery.batch: expected int <= 2147483647"),
        (GOOD + "[bounces]\nthreshold = inf", "bounces.threshold: expected float <= 1000"),
        (GOOD + "[bounces]\nsoft_points = -1.0", "bounces.soft_points: expected float >= 0"),
        (GOOD + '[review]\nrule = "3 of 2"', "review.rule: expected all, majority, none"),
        (
            GOOD + '[review]\nauthentication = "authentication-results"',
            "review.trusted_authserv_id: expected",
        ),
        (GOOD + '[schedule]\ntime_zone = "Bangkok"', "schedule.time_zone: expected a name such as"),
        (GOOD + "languages = []", "languages: expected one language at least"),
        (GOOD + 'languages = ["en", "tlh"]', "'tlh' is none of en, ja, fr, es"),
        (GOOD + 'database = "mysql://x"', "database: expected sqlite:///FILE"),
        ('domain = "sr.example.org"\nsecretary = "x@sr.example.org"', "outside sr.example.org"),
        ("domain = ", "is not valid TOML"),
    ],
)
def test_a_bad_file_is_refused_in_one_sentence(tmp_path: Path, text: str, said: str) -> None:
    assert said in read(tmp_path, text)


def test_a_missing_file_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match="distctl init"):
        read_settings(tmp_path / "distd.toml")


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "distd.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(Misconfigured, match="is not UTF-8; save the file as UTF-8"):
        read_settings(tmp_path / "distd.toml")


def test_a_folder_in_the_files_place_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match=r"cannot be read: Is a directory$"):
        read_settings(tmp_path)


def test_two_keys_are_enough(tmp_path: Path) -> None:
    (tmp_path / "distd.toml").write_text(GOOD)
    assert read_settings(tmp_path / "distd.toml").relay.port == 25


def test_the_commented_file_explains_every_key_and_states_the_defaults(tmp_path: Path) -> None:
    commented = share() / "config" / "distd.toml"
    (tmp_path / "short.toml").write_text('domain = "sr.example.org"\nsecretary = "secretary@example.org"\n')

    assert read_settings(commented) == read_settings(tmp_path / "short.toml")
    text = commented.read_text("utf-8")
    missing = [key for key in known_keys() if f"{key.rpartition('.')[2]} = " not in text]
    assert missing == ["delivery.domain_rates", "review.deputies"]  # tables of their own
    assert all(f"[{key}]" in text for key in missing)
