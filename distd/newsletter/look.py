"""What an issue looks like and who it says it is from: the same for every issue of a workspace."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import typst


@dataclass(frozen=True)
class Look:
    """The values of the workspace that every rendition shows."""

    template_folders: Sequence[Path]  # searched in order
    domain: str
    committee: str
    postal_address: str = ""
    public_url: str = ""  # without one, mail holds no links to the web
    fonts: typst.Fonts | None = None  # else the machine's, and those in templates/newsletter/fonts

    @property
    def font_folders(self) -> list[Path]:
        """Folders whose fonts may be used beside the machine's own."""
        return [folder / "newsletter" / "fonts" for folder in self.template_folders]
