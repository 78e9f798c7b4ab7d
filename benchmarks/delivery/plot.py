"""The answers as a picture: a bar for each that was measured, as long as its ratio to the reference, drawn as SVG."""

from __future__ import annotations

from collections.abc import Iterable
from xml.sax.saxutils import escape

from benchmarks.delivery.figures import Figures, number

WIDTH, NAMES, BARS, LINE, HEAD = 760, 210, 400, 24, 46
REFERENCE, OURS, OTHERS = "#8a94a6", "#1f6f8b", "#b9c2cf"
STYLE = (
    "text{font:13px system-ui,sans-serif;fill:#333}.t{font-weight:600;font-size:14px}"
    "@media(prefers-color-scheme:dark){text{fill:#ddd}}"
)


def picture(contests: Iterable[Figures]) -> str:
    """Return the SVG of several contests, one below the other, each on a scale of its own."""
    parts: list[str] = []
    y = 10
    for contest in contests:
        parts += _contest(contest, y)
        y += HEAD + LINE * len(contest.rows)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {y}" role="img">\n'
        f"<title>Rates beside the reference of the same run</title>\n<style>{STYLE}</style>\n"
        + "\n".join(parts)
        + "\n</svg>\n"
    )


def _contest(contest: Figures, y: int) -> list[str]:
    parts = [f'<text class="t" x="0" y="{y + 18}">{escape(contest.title)}</text>']
    longest = max(row.ratio or 0.0 for row in contest.rows)
    for place, row in enumerate(contest.rows):
        ratio, top = row.ratio or 0.0, y + 28 + place * LINE
        colour = OURS if row.name.startswith("distd") else REFERENCE if ratio == 1.0 else OTHERS
        length = max(BARS * ratio / longest, 1.0)
        words = f"{ratio:.2f}  ({number(row.middle)} {contest.unit})"
        parts += [
            f'<text x="{NAMES - 8}" y="{top + 14}" text-anchor="end">{escape(row.name)}</text>',
            f'<rect x="{NAMES}" y="{top}" width="{length:.1f}" height="{LINE - 6}" rx="2" fill="{colour}"/>',
            f'<text x="{NAMES + length + 6:.1f}" y="{top + 14}">{escape(words)}</text>',
        ]
    return parts
