"""Builds the pages of a workspace, for the daemon."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from distd.desk.faq_page import answered
from distd.doctor.troubles import word_troubles
from distd.mail.addresses import Purpose
from distd.store.lists import Lists
from distd.store.overview import overview
from distd.store.published import Published
from distd.store.words import JoinPolicy
from distd.web.app import make_app
from distd.web.health import Health
from distd.web.metrics import Metrics
from distd.web.pages import Joining, Pages

if TYPE_CHECKING:
    from litestar import Litestar

    from distd.delivery.tally import Tally
    from distd.workspace import Workspace


def app_of(workspace: Workspace, tally: Callable[[], Tally] | None = None) -> Litestar:
    """Return the application that serves a workspace's pages; `tally` tells what was sent, for the metrics."""
    pages = Pages(
        workspace.subscriptions,
        Published(workspace.database),
        workspace.template_folders,
        workspace.settings.committee,
        workspace.addresses.secretary,
        workspace.clock,
        lambda language: answered(workspace.faq.entries(), language),
        lambda: [
            Joining(list_.title, workspace.addresses.of_list(list_.name, Purpose.SUBSCRIBE))
            for list_ in Lists(workspace.database).all()
            if list_.newsletter and list_.join_policy is JoinPolicy.CONFIRM
        ],
    )
    return make_app(
        pages,
        Metrics(overview, tally),
        Health(workspace.database, workspace.queue, partial(word_troubles, workspace)),
    )
