"""What an issue looks like and who it says it is from: the same for every issue of a workspace."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import typst

from distd.failures import Misconfigured


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

    def template(self, name: str) -> Path:
        """Return the newsletter's template `name`; raises Misconfigured when there is none."""
        path = template_file(self.template_folders, name)
        if path is None:
            raise Misconfigured(f"templates/newsletter/{name}: there is no such file")
        return path


def template_file(template_folders: Sequence[Path], name: str) -> Path | None:
    """Return the newsletter's template `name`: the workspace's own copy first, None where there is none."""
    candidates = (folder / "newsletter" / name for folder in template_folders)
    return next((path for path in candidates if path.is_file()), None)
