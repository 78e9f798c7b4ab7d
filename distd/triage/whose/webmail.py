"""Domains in which anybody anywhere may have a mailbox."""

from __future__ import annotations

_WEBMAIL = frozenset((
    "gmail", "googlemail", "yahoo", "ymail", "rocketmail", "hotmail", "outlook", "live", "msn", "aol",
    "icloud", "me", "mac", "gmx", "web", "mail", "yandex", "ya", "rambler", "inbox", "proton",
    "protonmail", "pm", "zoho", "fastmail", "tutanota", "tuta", "hushmail", "mailbox", "posteo", "qq",
    "163", "126", "sina", "sohu", "aliyun", "foxmail", "naver", "daum", "hanmail", "nate", "seznam",
    "centrum", "wp", "o2", "onet", "interia", "abv", "ukr", "bk", "list", "rediffmail", "bol", "uol",
    "terra", "ig", "laposte", "orange", "free", "wanadoo", "libero", "virgilio", "tiscali", "t-online",
    "freenet", "telenet", "skynet", "bluewin", "excite", "windowslive", "email", "post", "passport",
    "hey", "duck",
))  # fmt: skip
# Domains of providers: the first name of the domain alone says that it is a mailbox for anybody.
_WEBMAIL_ANYWHERE = frozenset((
    "gmail", "googlemail", "yahoo", "ymail", "rocketmail", "hotmail", "outlook", "live", "msn", "aol",
    "icloud", "gmx", "yandex", "protonmail", "windowslive",
))  # fmt: skip
_WEBMAIL_DOMAINS = frozenset((
    "web.de", "mail.ru", "inbox.ru", "list.ru", "bk.ru", "rambler.ru", "ya.ru", "qq.com", "vip.qq.com",
    "163.com", "126.com", "sina.com", "sina.cn", "sohu.com", "naver.com", "daum.net", "hanmail.net",
    "nate.com", "seznam.cz", "centrum.cz", "email.cz", "post.cz", "wp.pl", "o2.pl", "onet.pl",
    "interia.pl", "op.pl", "abv.bg", "ukr.net", "i.ua", "rediffmail.com", "bol.com.br", "uol.com.br",
    "terra.com.br", "ig.com.br", "laposte.net", "orange.fr", "free.fr", "wanadoo.fr", "libero.it",
    "virgilio.it", "tiscali.it", "alice.it", "freenet.de", "mail.com", "email.com", "fastmail.fm",
    "proton.me", "pm.me", "me.com", "mac.com", "tutanota.de", "tuta.io", "hushmail.com", "mailbox.org",
    "posteo.de", "zoho.com", "excite.co.jp", "inbox.lv", "mail.ee", "delfi.lt", "mail.bg",
    "freemail.hu", "citromail.hu", "bluewin.ch", "zoznam.sk", "azet.sk", "walla.co.il", "walla.com",
    "mynet.com", "turk.net", "hey.com", "duck.com", "inwind.it", "poczta.fm", "t-online.de", "sapo.pt",
))  # fmt: skip


def is_webmail(domain: str) -> bool:
    """Say whether anybody anywhere may have a mailbox in this domain."""
    labels = domain.split(".")
    if domain in _WEBMAIL_DOMAINS or labels[0] in _WEBMAIL_ANYWHERE:
        return True
    return len(labels) == 2 and labels[1] in {"com", "net", "org"} and labels[0] in _WEBMAIL
