"""A large table whose rows stay as they stand in its file, and are looked up by a word of theirs.

A hundred thousand rows that are objects take 110 MB and two seconds to make; so they take what their file has, and an
array of places that is filled in some hundredths of a second.
"""

from __future__ import annotations

from array import array
from io import BytesIO

_PLACES_PER_ROW = 4  # or more; with fewer, too many words that have no row would have to be compared


class Rows:
    """Lines of cells with tabs between, looked up by their last cell; those of one word stand together."""

    def __init__(self, lines: bytes) -> None:
        """Take the lines, of UTF-8, each with its line feed; of a word that comes again later, the later count."""
        self._lines = lines
        size = 1 << (_PLACES_PER_ROW * lines.count(b"\n")).bit_length()
        self._mask = size - 1
        #: One more than where the first row of a word begins, at the place of its hash or the next that was free.
        self._begins = array("I", bytes(4 * size))
        begin, last = 0, b""
        for line in BytesIO(lines):
            word = line[line.rfind(b"\t") + 1 :]
            if word != last:
                self._begins[self._place(word[:-1].decode(), b"\t" + word)] = begin + 1
                last = word
            begin += len(line)

    def may_have(self, word: str) -> bool:
        """Say at once whether it is worth looking for a word; False is sure."""
        return self._begins[hash(word) & self._mask] != 0

    def of(self, word: str) -> list[list[str]]:
        """Return the other cells of each row of a word, in their order."""
        if not self.may_have(word):
            return []
        ending = f"\t{word}\n".encode("utf-8", "surrogatepass")
        begin = self._begins[self._place(word, ending)] - 1
        rows = []
        while begin >= 0 and (line := self._line(begin)).endswith(ending):
            rows.append(line[: -len(ending)].decode().split("\t"))
            begin += len(line)
        return rows

    def _place(self, word: str, ending: bytes) -> int:
        """Return the place of a word whose lines end so: that which it has, or else a free one."""
        place = hash(word) & self._mask
        while (begin := self._begins[place]) and not self._line(begin - 1).endswith(ending):
            place = (place + 1) & self._mask
        return place

    def _line(self, begin: int) -> bytes:
        return self._lines[begin : self._lines.find(b"\n", begin) + 1]
