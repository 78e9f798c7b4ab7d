"""What may be set in config/distd.toml: its tables, their keys, and what each is where nothing is said."""

from __future__ import annotations

from typing import Annotated, Literal, get_args
from urllib.parse import urlsplit

import msgspec
from msgspec import Meta, field

# Upper ends are far from any use; beyond them dates, timers and columns of the database overflow.
LARGEST = 2_147_483_647
A_CENTURY_OF_DAYS = 36_500
Positive = Annotated[int, Meta(ge=1, le=LARGEST)]
Count = Annotated[int, Meta(ge=0, le=LARGEST)]
Seconds = Annotated[int, Meta(ge=1, le=86_400)]
Hours = Annotated[int, Meta(ge=1, le=A_CENTURY_OF_DAYS * 24)]
Days = Annotated[int, Meta(ge=1, le=A_CENTURY_OF_DAYS)]
DaysOrNone = Annotated[int, Meta(ge=0, le=A_CENTURY_OF_DAYS)]
Points = Annotated[float, Meta(ge=0, le=1000)]
Port = Annotated[int, Meta(ge=1, le=65535)]
Share = Annotated[float, Meta(gt=0, le=1)]
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
    timeout_seconds: Seconds = 60
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
    idle_seconds: Seconds = 10
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
    lease_seconds: Seconds = 600
    maximum_age_hours: Hours = 120
    unknown: Literal["retry-once", "leave"] = "retry-once"
    breaker_failures: Positive = 5
    breaker_pause_seconds: Seconds = 60
    error_pause_share: Share = 0.05
    error_pause_sample: Positive = 1000
    block_pause: Count = 3
    messages_per_minute: Count = 0
    days: list[Day] = field(default_factory=lambda: list(get_args(Day)))
    hours: str = ""
    domain_rates: dict[str, Count] = field(default_factory=dict)


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
    reminder_days: Days = 3
    expiry_days: Days = 14
    authentication: Literal["token", "authentication-results"] = "token"
    trusted_authserv_id: str = ""
    deputies: dict[str, str] = field(default_factory=dict)
    emergency_override: str = ""
    resend: Literal["approval-stands", "ask-again"] = "approval-stands"


class Schedule(Section, frozen=True):
    """When things happen, and what a missed moment means."""

    time_zone: str = "UTC"
    late_hours: Hours = 12


class Bounces(Section, frozen=True):
    """When a contact whose mail comes back is suspended."""

    hard_points: Points = 1.0
    soft_points: Points = 0.25
    threshold: Points = 3.0
    half_life_days: Days = 180
    probe_after_days: Days = 7
    probes: Positive = 2
    hold_contacts: Count = 20
    hold_percent: Annotated[float, Meta(ge=0, le=100)] = 5.0


class Desk(Section, frozen=True):
    """What the desk does by itself, and when it reminds."""

    automatic_answers: bool = False
    faq_threshold: Annotated[int, Meta(ge=50, le=100)] = 92
    reminder_days: Days = 7
    silence_days: Days = 14
    thanks_days: DaysOrNone = 7
    digest: bool = True


class Retention(Section, frozen=True):
    """How long what tells of a person is kept (promise 7 of the design); 0 days: for ever."""

    letters_days: DaysOrNone = 365
    messages_days: DaysOrNone = 365
    questions_days: DaysOrNone = 1095
    feedback_days: DaysOrNone = 1095
    mailings_days: DaysOrNone = 1095
    bounces_days: DaysOrNone = 730
    imports_days: DaysOrNone = 365
    departed_days: DaysOrNone = 1095


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
    retention: Retention = field(default_factory=Retention)
    log: Log = field(default_factory=Log)
