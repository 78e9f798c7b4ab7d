"""config/distd.toml as frozen, typed settings; each bad key gets one clear sentence."""

from __future__ import annotations

import difflib
import re
import tomllib
from pathlib import Path
from typing import Annotated, Any, Literal, get_args, get_origin
from urllib.parse import SplitResult, urlsplit
from zoneinfo import ZoneInfo, available_timezones

import msgspec
from msgspec import Meta, field

from distd.failures import Misconfigured, unreadable

Positive = Annotated[int, Meta(ge=1)]
Port = Annotated[int, Meta(ge=1, le=65535)]
Share = Annotated[float, Meta(gt=0, le=1)]
_SELECTOR = re.compile(r"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\Z")  # part of a DNS name and of a file's
DIRECT = "mx"  # in place of a relay's URL
Language = Literal["en", "ja", "fr", "es"]
Day = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


class Section(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A table of the settings file; unknown keys are refused."""


class Smarthost(Section, frozen=True):
    """A server that takes our mail, and how we show ourselves to it."""

    url: str = "smtp://127.0.0.1:25"
    starttls: Literal["when-offered", "required", "never"] = "when-offered"
    verify_certificate: bool = True
    username: str = ""
    password_file: str = ""

    @property
    def host(self) -> str:
        """The relay's host name or address."""
        return urlsplit(self.url).hostname or ""

    @property
    def port(self) -> int:
        """The relay's port: as written, else 465 for smtps and 25 for smtp."""
        parts = urlsplit(self.url)
        return parts.port or (465 if parts.scheme == "smtps" else 25)

    @property
    def implicit_tls(self) -> bool:
        """Whether the connection starts with TLS (smtps, RFC 8314)."""
        return urlsplit(self.url).scheme == "smtps"


class Fallback(Smarthost, frozen=True):
    """A relay that is used while those before it are down."""

    url: str


class Relay(Smarthost, frozen=True):
    """The smarthost that takes our mail, and how it is used."""

    connections: Positive = 10
    timeout_seconds: Positive = 60
    chunking: bool = True
    messages_in_flight: Positive = 16
    hello_name: str = ""
    slow_start: bool = True
    fallbacks: list[Fallback] = field(default_factory=list)

    @property
    def is_direct(self) -> bool:
        """Whether there is no smarthost, and mail goes straight to the servers of each domain."""
        return self.url == DIRECT


class Direct(Section, frozen=True):
    """How other people's servers are used where there is no smarthost."""

    connections_per_domain: Positive = 3
    idle_seconds: Positive = 10
    resolver: str = ""
    port: Port = 25


class Dkim(Section, frozen=True):
    """Which keys sign what leaves; none while no selector is named."""

    domain: str = ""
    selectors: list[str] = field(default_factory=list)


class Delivery(Section, frozen=True):
    """How the queue is worked."""

    processes: Annotated[int, Meta(ge=0, le=64)] = 0
    batch: Positive = 1000
    lease_seconds: Positive = 600
    maximum_age_hours: Positive = 120
    unknown: Literal["retry-once", "leave"] = "retry-once"
    breaker_failures: Positive = 5
    breaker_pause_seconds: Positive = 60
    error_pause_share: Share = 0.05
    error_pause_sample: Positive = 1000
    block_pause: Annotated[int, Meta(ge=0)] = 3
    messages_per_minute: Annotated[int, Meta(ge=0)] = 0
    days: list[Day] = field(default_factory=lambda: list(get_args(Day)))
    hours: str = ""
    domain_rates: dict[str, Annotated[int, Meta(ge=0)]] = field(default_factory=dict)


class Reception(Section, frozen=True):
    """The door for mail coming in."""

    listen: list[str] = field(default_factory=lambda: ["smtp://127.0.0.1:8025"])
    maximum_octets: Positive = 25_000_000
    connections_per_peer: Positive = 20
    messages_per_peer_per_minute: Positive = 600
    certificate: str = ""
    certificate_key: str = ""


class Web(Section, frozen=True):
    """The public pages; links to them are put into mail only when public_url is set."""

    listen: str = "127.0.0.1:8080"
    public_url: str = ""


class Review(Section, frozen=True):
    """The reviewers' rule (promise 3 of the design)."""

    rule: str = "all"
    veto: bool = True
    list: str = "cag"
    reminder_days: Positive = 3
    expiry_days: Positive = 14
    authentication: Literal["token", "authentication-results"] = "token"
    trusted_authserv_id: str = ""
    deputies: dict[str, str] = field(default_factory=dict)
    emergency_override: str = ""
    resend: Literal["approval-stands", "ask-again"] = "approval-stands"


class Schedule(Section, frozen=True):
    """When things happen, and what a missed moment means."""

    time_zone: str = "UTC"
    late_hours: Positive = 12


class Bounces(Section, frozen=True):
    """When a contact whose mail comes back is suspended."""

    hard_points: float = 1.0
    soft_points: float = 0.25
    threshold: float = 3.0
    half_life_days: Positive = 180
    probe_after_days: Positive = 7
    probes: Positive = 2
    hold_contacts: Annotated[int, Meta(ge=0)] = 20
    hold_percent: Annotated[float, Meta(ge=0, le=100)] = 5.0


class Desk(Section, frozen=True):
    """What the desk does by itself, and when it reminds."""

    automatic_answers: bool = False
    faq_threshold: Annotated[int, Meta(ge=50, le=100)] = 92
    reminder_days: Positive = 7
    silence_days: Positive = 14
    thanks_days: Annotated[int, Meta(ge=0)] = 7
    digest: bool = True


class Log(Section, frozen=True):
    """Where the log goes is the service manager's business; how it looks is ours."""

    form: Literal["human", "json"] = "human"
    level: Literal["debug", "info", "warning", "error"] = "info"


class Settings(Section, frozen=True):
    """The whole of config/distd.toml."""

    domain: str
    secretary: str
    secretary_name: str = "The secretary"
    committee: str = "ISO/TMB/WG SR Communication Task Group"
    postal_address: str = ""
    database: str = "sqlite:///distd.db"
    languages: list[Language] = field(default_factory=lambda: ["en", "ja", "fr", "es"])
    relay: Relay = field(default_factory=Relay)
    direct: Direct = field(default_factory=Direct)
    dkim: Dkim = field(default_factory=Dkim)
    delivery: Delivery = field(default_factory=Delivery)
    reception: Reception = field(default_factory=Reception)
    web: Web = field(default_factory=Web)
    review: Review = field(default_factory=Review)
    schedule: Schedule = field(default_factory=Schedule)
    bounces: Bounces = field(default_factory=Bounces)
    desk: Desk = field(default_factory=Desk)
    log: Log = field(default_factory=Log)


def read_settings(path: Path) -> Settings:
    """Read and check the settings file.

    Raises Misconfigured with one sentence that names the file, the key and what is expected.
    """
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        raise Misconfigured(
            f"{path}: there is no such file; `distctl init DIR` makes a workspace with one"
        ) from None
    except (OSError, UnicodeDecodeError) as failure:
        raise unreadable(path, failure) from None
    except tomllib.TOMLDecodeError as failure:
        raise Misconfigured(f"{path}: is not valid TOML: {failure}") from None
    _refuse_unknown_keys(path, table, Settings, "")
    try:
        settings = msgspec.convert(table, Settings)
    except msgspec.ValidationError as failure:
        raise Misconfigured(f"{path}: {_in_plain_words(str(failure))}") from None
    for key, expected in _broken_rules(settings):
        raise Misconfigured(f"{path}: {key}: expected {expected}")
    return settings


def _refuse_unknown_keys(path: Path, table: dict[str, Any], section: type[Section], prefix: str) -> None:
    known = {item.name: item.type for item in msgspec.structs.fields(section)}
    for key, value in table.items():
        if key not in known:
            near = difflib.get_close_matches(key, known, n=1)
            hint = f"did you mean {prefix}{near[0]}?" if near else f"known here: {', '.join(known)}"
            raise Misconfigured(f"{path}: {prefix}{key}: there is no such key; {hint}")
        inner = known[key]
        if isinstance(inner, type) and issubclass(inner, Section) and isinstance(value, dict):
            _refuse_unknown_keys(path, value, inner, f"{prefix}{key}.")


def _in_plain_words(failure: str) -> str:
    """Turn msgspec's `Expected `int`, got `str` - at `$.relay.connections`` into `relay.connections: expected ...`."""
    what, _, where = failure.replace("`", "").partition(" - at $.")
    if what.startswith("Object missing required field "):
        return f"{what.removeprefix('Object missing required field ')}: this key is required"
    if what.startswith("Invalid enum value ") and (allowed := _words_allowed(where)):
        return f"{where}: {what.removeprefix('Invalid enum value ')} is none of {', '.join(allowed)}"
    return f"{where or 'the file'}: {what[:1].lower()}{what[1:]}"


def _words_allowed(where: str) -> tuple[str, ...]:
    """Return the words that the key `where`, such as `relay.starttls`, may have; nothing when it has no such list."""
    annotation: Any = Settings
    for name in re.sub(r"\[.*?\]", "", where).split("."):
        fields = {item.name: item.type for item in msgspec.structs.fields(annotation)}
        if name not in fields:
            return ()
        annotation = fields[name]
    if get_origin(annotation) is list:
        (annotation,) = get_args(annotation)
    return get_args(annotation) if get_origin(annotation) is Literal else ()


def _broken_rules(settings: Settings) -> list[tuple[str, str]]:
    """Return key and expectation of each value that has the right type and yet cannot be meant."""
    relay, web, review = settings.relay, settings.web, settings.review
    checks = [
        ("domain", "a mail domain such as sr.example.org", "." in settings.domain and "@" not in settings.domain),
        ("secretary", f"the secretary's own mailbox, outside {settings.domain}: distd answers every address there",
         _is_foreign_mailbox(settings.secretary, settings.domain)),
        ("database", "sqlite:///FILE or postgresql://...",
         settings.database.startswith(("sqlite:///", "postgresql://"))),
        ("relay.url", "smtp://HOST:PORT, smtps://HOST:PORT, or mx for no smarthost at all",
         relay.is_direct or _is_url(relay.url, {"smtp", "smtps"})),
        ("relay.username", "an empty text, since relay.url is mx: other people's servers know no login of ours",
         not (relay.is_direct and relay.username)),
        ("relay.fallbacks", "none, since relay.url is mx: each domain has servers of its own",
         not (relay.is_direct and relay.fallbacks)),
        ("relay.password_file", "a file, since relay.username is set",
         not relay.username or bool(relay.password_file)),
        ("relay.fallbacks.url", "smtp://HOST:PORT or smtps://HOST:PORT",
         all(_is_url(fallback.url, {"smtp", "smtps"}) for fallback in relay.fallbacks)),
        ("relay.fallbacks.password_file", "a file, where username is set",
         all(bool(fallback.password_file) or not fallback.username for fallback in relay.fallbacks)),
        ("dkim.domain", "a mail domain such as sr.example.org, or an empty text for the one above",
         not settings.dkim.domain or ("." in settings.dkim.domain and "@" not in settings.dkim.domain)),
        ("dkim.selectors", "names of letters, digits and hyphens, as `distctl dkim new` prints them",
         all(_SELECTOR.match(selector) for selector in settings.dkim.selectors)),
        ("delivery.days", "one day at least, such as [\"mon\", \"tue\"]", bool(settings.delivery.days)),
        ("delivery.hours", "such as 08:00-18:00, or an empty text for the whole day",
         _is_span_of_hours(settings.delivery.hours)),
        ("delivery.domain_rates", "domains such as docomo.ne.jp, or * for every other one",
         all(name == "*" or ("." in name and "@" not in name) for name in settings.delivery.domain_rates)),
        ("reception.listen", "such as smtp://127.0.0.1:8025, lmtp://127.0.0.1:8024, lmtp+unix:///run/distd/lmtp.sock",
         all(is_listener(entry) for entry in settings.reception.listen)),
        ("reception.certificate_key", "a file, since reception.certificate is set",
         bool(settings.reception.certificate) == bool(settings.reception.certificate_key)),
        ("web.listen", "HOST:PORT, or an empty text for no web",
         not web.listen or _is_url(f"tcp://{web.listen}", {"tcp"})),
        ("web.public_url", "an https:// address (http:// is accepted for localhost only)", _is_public(web.public_url)),
        ("review.rule", "all, majority, none, or such as 2 of 5", _is_rule(review.rule)),
        ("review.trusted_authserv_id", "your mail server's authserv-id (RFC 8601), as review.authentication asks",
         review.authentication == "token" or bool(review.trusted_authserv_id)),
        ("desk.silence_days", "more days than desk.reminder_days",
         settings.desk.silence_days > settings.desk.reminder_days),
        ("schedule.time_zone", "a name such as Europe/Stockholm", settings.schedule.time_zone in available_timezones()),
    ]  # fmt: skip
    return [(key, expected) for key, expected, holds in checks if not holds]


def _is_span_of_hours(text: str) -> bool:
    return not text or bool(re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)", text))


def _is_foreign_mailbox(address: str, domain: str) -> bool:
    local, _, host = address.rpartition("@")
    return bool(local) and "." in host and host.lower() != domain.lower()


def is_listener(entry: str) -> bool:
    """Say whether `entry` names a place where the door can listen."""
    parts = _split(entry)
    if parts is None:
        return False
    if parts.scheme in {"smtp+unix", "lmtp+unix"}:
        return parts.netloc == "" and parts.path.startswith("/")
    return _is_url(entry, {"smtp", "lmtp"})


def _split(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return None
    return parts


def _is_url(url: str, schemes: set[str]) -> bool:
    parts = _split(url)
    if parts is None or parts.scheme not in schemes or not parts.hostname:
        return False
    return bool(parts.port is not None or schemes == {"smtp", "smtps"})


def _is_public(url: str) -> bool:
    if not url:
        return True
    parts = _split(url)
    return parts is not None and bool(
        (parts.scheme == "https" and bool(parts.hostname))
        or (parts.scheme == "http" and parts.hostname in {"localhost", "127.0.0.1", "::1"})
    )


def _is_rule(rule: str) -> bool:
    if rule in {"all", "majority", "none"}:
        return True
    needed, of, total = rule.partition(" of ")
    return bool(of) and needed.isdigit() and total.isdigit() and 1 <= int(needed) <= int(total)


def zone(name: str) -> ZoneInfo:
    """Return the time zone called `name`; raises Misconfigured when there is none."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise Misconfigured(f"{name!r} is not a time zone; a name looks like Asia/Bangkok") from None


def known_keys(section: type[Section] = Settings, prefix: str = "") -> list[str]:
    """Return every key a settings file may hold, such as `relay.url`; the manual's test reads it."""
    keys: list[str] = []
    for item in msgspec.structs.fields(section):
        inner = item.type
        if isinstance(inner, type) and issubclass(inner, Section):
            keys += known_keys(inner, f"{prefix}{item.name}.")
        else:
            keys.append(prefix + item.name)
    return keys
