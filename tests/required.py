"""Things of the machine that some stories need: here they are skipped without them, in CI they fail."""

from __future__ import annotations

import os
from typing import NoReturn

import pytest


def missing(what: str) -> NoReturn:
    """Skip the story, loudly; fail it where DISTD_TEST_REQUIRE_ALL is set."""
    if os.environ.get("DISTD_TEST_REQUIRE_ALL"):
        pytest.fail(f"required here, and missing: {what}")
    pytest.skip(f"missing: {what}; CI runs this test")
