"""Looks at what others see of us: the relays, other people's mail servers, the keys in the DNS."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from distd.delivery.line import knock
from distd.doctor.remarks import Health, Remark, bad, doubtful, good
from distd.failures import DistdError, NotFound, TemporaryFailure
from distd.lookup import text_records
from distd.mail.addresses import ascii_domain
from distd.mail.key_record import complaint, is_testing, record_name

if TYPE_CHECKING:
    from distd.mail.dkim import Signer
    from distd.workspace import Workspace

RELAY_SECONDS = 10


def relays(workspace: Workspace, resolver: str) -> list[Remark]:
    """Knock at every relay; mail goes out as long as one answers."""
    if workspace.settings.relay.is_direct:
        return _standing(workspace, resolver)
    remarks: list[Remark] = []
    for relay in (workspace.relay, *workspace.fallbacks):
        try:
            offered = asyncio.run(knock(replace(relay, timeout_seconds=RELAY_SECONDS)))
        except DistdError as failure:
            remarks += bad(f"{failure}; look at [relay] in config/distd.toml")
        else:
            said = ", ".join(sorted(offered)).upper() or "nothing beyond SMTP"
            remarks += good(f"{relay} answers and offers {said}")
    if all(remark.health is Health.BAD for remark in remarks):
        return remarks
    better = {Health.BAD: Health.DOUBTFUL}
    return [Remark(better.get(health, health), words) for health, words in remarks]


def _standing(workspace: Workspace, resolver: str) -> list[Remark]:
    """Look at what other people's servers will hold against us; there is no relay that answers for all."""
    from distd.doctor.standing import standing

    settings, means = workspace.settings, workspace.means(resolver)
    found = asyncio.run(standing(means, settings.domain, workspace.hello_name, settings.secretary))
    trouble = Health.DOUBTFUL if found.reached else Health.BAD
    remarks = [Remark(trouble, doubt) for doubt in found.doubts]
    for words in ("mail goes straight to its readers' servers, by no relay", *found.good):
        remarks += good(words)
    return remarks


def dkim(workspace: Workspace, resolver: str) -> list[Remark]:
    """Look whether mail is signed, and the DNS has the keys to verify it."""
    signers, domain = workspace.signers, ascii_domain(workspace.settings.domain)
    if not signers:
        if workspace.settings.relay.is_direct:
            return doubtful("nobody signs our mail, and many refuse it so; run `distctl dkim new`")
        return doubtful("mail is not signed here ([dkim] names no selectors); the smarthost should sign it")
    for signer in signers:
        if trouble := _record_trouble(signer, resolver):
            return trouble
    words = (
        f"{' and '.join(signer.selector for signer in signers)} sign for {signers[0].domain}, as published"
    )
    if domain != signers[0].domain and not domain.endswith(f".{signers[0].domain}"):
        return doubtful(f"{words}; but mail is from {domain}, so DMARC sees no alignment")
    if all(signer.algorithm == "ed25519-sha256" for signer in signers):
        return doubtful(f"{words}; but many verifiers know no Ed25519 yet: let an RSA key sign as well")
    return good(words)


def _record_trouble(signer: Signer, resolver: str) -> list[Remark]:
    """Say what is wrong with the record that a key is published in; nothing where verifiers accept it."""
    try:
        published = text_records(record_name(signer), resolver)
    except NotFound as failure:
        return bad(f"{failure}; `distctl dkim show` prints what to publish")
    except TemporaryFailure as failure:
        return doubtful(f"{failure}; mail is signed, and nobody can tell from here whether it verifies")
    if len(published) > 1:
        return bad(f"{record_name(signer)} has {len(published)} TXT records; verifiers want one")
    if trouble := complaint(published[0], signer.key):
        return bad(f"{record_name(signer)}: {trouble}; `distctl dkim show` prints what to publish")
    if is_testing(published[0]):
        return doubtful(f"{record_name(signer)}: t=y asks verifiers to ignore the signatures")
    return []
