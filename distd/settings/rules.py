"""What must be so of settings that have the right type and yet cannot be meant."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, urlsplit
from zoneinfo import available_timezones

from distd.settings.sections import Settings

_SELECTOR = re.compile(r"[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\Z")  # part of a DNS name and of a file's


def broken_rules(settings: Settings) -> list[tuple[str, str]]:
    """Return key and expectation of each value that has the right type and yet cannot be meant."""
    relay, web, review = settings.relay, settings.web, settings.review
    checks = [
        ("domain", "a mail domain such as sr.example.org", "." in settings.domain and "@" not in settings.domain),
        ("secretary", f"the secretary's own mailbox, outside {settings.domain}: distd answers every address there",
         _is_foreign_mailbox(settings.secretary, settings.domain)),
        ("database", "sqlite:///FILE or postgresql://...",
         settings.database.startswith(("sqlite:///", "postgresql://"))),
        ("languages", "one language at least, such as [\"en\"]", bool(settings.languages)),
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
         all(_is_listener(entry) for entry in settings.reception.listen)),
        ("reception.certificate_key", "a file, since reception.certificate is set",
         bool(settings.reception.certificate) == bool(settings.reception.certificate_key)),
        ("web.listen", "HOST:PORT, or an empty text for no web",
         not web.listen or _is_url(f"tcp://{web.listen}", {"tcp"})),
        ("web.public_url", "an https:// address without ? and #, since paths are written behind it "
         "(http:// is accepted for localhost only)", _is_public(web.public_url)),
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


def _is_listener(entry: str) -> bool:
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
    return (
        parts is not None
        and not re.search(r"[?#\s]", url)
        and bool(
            (parts.scheme == "https" and bool(parts.hostname))
            or (parts.scheme == "http" and parts.hostname in {"localhost", "127.0.0.1", "::1"})
        )
    )


def _is_rule(rule: str) -> bool:
    if rule in {"all", "majority", "none"}:
        return True
    needed, of, total = rule.partition(" of ")
    return bool(of) and needed.isdigit() and total.isdigit() and 1 <= int(needed) <= int(total)
