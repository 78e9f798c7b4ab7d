"""The house of the crash stories, made once for all of them."""

from __future__ import annotations

import pytest

from tests.crash.story import found_house
from tests.house import House


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> House:
    """A house that is ready to send, to be copied."""
    return found_house(tmp_path_factory.mktemp("founded") / "office")
