"""`.txt`: bilingual text to read: a line of source, a line of target, an empty line.

    # zh-CN | en-US | a.txt | b.txt

    他昨天到了。
    He arrived yesterday.

    没有人说话。
    [—]

The first line names the languages and the files. `[—]` stands where a side has nothing (a null bead), `[]` for an
empty line that was a segment. So that a side is always one line, a line break in it is written `\\n`, a carriage return
`\\r`, a backslash `\\\\` and other control characters `\\u0001`; a text that looks like a placeholder, or is nothing
but white space, is escaped as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from aligner.documents.encoding import decode
from aligner.documents.language import language_of_texts
from aligner.errors import UserError
from aligner.formats.tables import escaped, unescaped
from aligner.late_patterns import late
from aligner.model import Bead, Header, TranslationUnit

NOTHING = "[—]"
"""Stands for the empty side of a null bead."""
EMPTY = "[]"
"""Stands for a segment without characters."""

_HEADER = late(r"# ([A-Za-z0-9-]*) \| ([A-Za-z0-9-]*) \| (.*) \| (.*)")
_SAMPLE = 200


class Text:
    """Bilingual plain text."""

    name = "txt"
    suffixes: tuple[str, ...] = (".txt",)

    def write(self, header: Header, units: Iterable[TranslationUnit], out: BinaryIO) -> None:
        """Write the languages, then three lines a unit, as they come."""
        paths = [_line(path).replace("|", "\\u007c") for path in (header.source_path, header.target_path)]
        out.write(f"# {' | '.join((header.source_lang, header.target_lang, *paths))}\n".encode())
        for unit in units:
            source = _line(unit.source_text) if unit.source_segments else NOTHING
            target = _line(unit.target_text) if unit.target_segments else NOTHING
            out.write(f"\n{source}\n{target}\n".encode())

    def read(self, source: BinaryIO, where: str) -> tuple[Header, Iterator[TranslationUnit]]:
        """The units, each side one segment.

        Raises UserError with the line number where a block is not exactly two lines.
        """
        text = _decoded(source.read(), where)
        lines = [line.removesuffix("\r") for line in text.split("\n")]
        match = _HEADER.fullmatch(lines[0])
        if match:
            lines[0] = ""
        pairs = list(_pairs(lines, where))
        if not pairs:
            raise UserError("holds no text", where, "give a line of source, a line of target, an empty line, and so on")
        sample = pairs[:_SAMPLE]
        header = Header(
            source_path=_side(match[3]) or "" if match else where,
            target_path=_side(match[4]) or "" if match else where,
            source_lang=(match and match[1]) or language_of_texts(pair[0] or "" for pair in sample),
            target_lang=(match and match[2]) or language_of_texts(pair[1] or "" for pair in sample),
            layout="alternating",
        )
        return header, _units(pairs)


def _decoded(data: bytes, where: str) -> str:
    """The file's characters: what begins as we write it is UTF-8 and needs no guess, unless it was saved since."""
    if data.startswith(b"# "):
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            return decode(data, where)
    return decode(data, where)


def _line(text: str) -> str:
    """The text as one line that is neither empty, nor a placeholder, nor white space alone."""
    if not text:
        return EMPTY
    if not text.strip():
        return "".join(f"\\u{ord(char):04x}" for char in text)
    line = escaped(text)
    return f"\\u005b{line[1:]}" if line in (NOTHING, EMPTY) else line


def _side(line: str) -> str | None:
    if line == NOTHING:
        return None
    return "" if line == EMPTY else unescaped(line)


def _pairs(lines: Iterable[str], where: str) -> Iterator[tuple[str | None, str | None]]:
    """The two sides of each block, None for a side that has nothing."""
    block: list[str] = []
    for number, line in enumerate([*lines, ""], 1):
        if line.strip():
            block.append(line)
        elif block:
            if len(block) != 2:
                size = f"{len(block)} line{'s' * (len(block) > 1)}"
                raise UserError(
                    f"a block of {size}",
                    f"{where}:{number - len(block)}",
                    f"each needs a line of source and a line of target; {NOTHING} stands for nothing",
                )
            source, target = map(_side, block)
            if source is None and target is None:
                raise UserError("a block with nothing on both sides", f"{where}:{number - 2}", "remove it")
            yield source, target
            block = []


def _units(pairs: Iterable[tuple[str | None, str | None]]) -> Iterator[TranslationUnit]:
    i = j = 0
    for source, target in pairs:
        sources = () if source is None else (source,)
        targets = () if target is None else (target,)
        bead = Bead(range(i, i + len(sources)), range(j, j + len(targets)))
        i, j = bead.source.stop, bead.target.stop
        yield TranslationUnit(bead, sources, targets, source or "", target or "")
