"""Gold alignments: sentence lists of both sides and the beads that people found right.

A gold folder holds `src/NAME` and `tgt/NAME` (one sentence a line) and `gold/NAME.align`; where the translation has
known defects, `gold/NAME.unsound` lists the beads concerned, in the same notation.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from aligner.alignment.bead_ids import Ids, parse_align, single_nulls
from aligner.errors import UserError
from aligner.evidence.tokens import is_chinese

_LAYOUT = "a gold folder holds src/NAME, tgt/NAME and gold/NAME.align"


@dataclass(frozen=True, slots=True)
class GoldPair:
    """One text of a gold set."""

    name: str
    """Set and text: "mac-dev/001"."""
    source: tuple[str, ...]
    target: tuple[str, ...]
    beads: tuple[tuple[Ids, Ids], ...]
    """(source ids, target ids) in document order; a null bead has one sentence."""
    chinese_first: bool
    """Whether the source is the Chinese side."""
    paragraphs: tuple[tuple[int, ...], tuple[int, ...]] | None = None
    """Paragraph number of each source and target sentence, None without layout."""
    links: tuple[tuple[int, int], ...] = ()
    """Paragraph pairs (source, target) that a file's layout would put beside each other."""
    variant: int = 0
    """Seed of the troubles that were planted, 0 for the text as it is."""
    unsound: frozenset[tuple[Ids, Ids]] = frozenset()
    """Those of the beads whose translation is known to be at fault: nothing to learn sound renderings from."""
    planted_in: str = ""
    """Name of the text that the troubles were planted in."""

    @property
    def origin(self) -> str:
        """Name of the text as people know it, without planted troubles."""
        return self.planted_in or self.name

    @property
    def fingerprint(self) -> str:
        """What chance in planting hangs on: the sentences, and not what somebody calls the file or its folder."""
        return hashlib.sha256("\n".join((*self.source, "", *self.target)).encode()).hexdigest()

    @property
    def chinese(self) -> tuple[str, ...]:
        """The Chinese side."""
        return self.source if self.chinese_first else self.target

    @property
    def english(self) -> tuple[str, ...]:
        """The English side."""
        return self.target if self.chinese_first else self.source

    @property
    def oriented(self) -> list[tuple[Ids, Ids]]:
        """The beads with the Chinese ids first."""
        return [(s, t) if self.chinese_first else (t, s) for s, t in self.beads]


def read_gold(folder: Path) -> list[GoldPair]:
    """All texts of a gold folder, by name. UserError where the folder has none, or ids leave the texts."""
    paths = sorted((folder / "gold").glob("*.align"))
    if not paths:
        raise UserError("no gold alignments here", str(folder), _LAYOUT)
    return [_read(folder, path) for path in paths]


def _read(folder: Path, path: Path) -> GoldPair:
    source, target = _lines(folder / "src" / path.stem), _lines(folder / "tgt" / path.stem)
    beads = tuple(single_nulls(parse_align(_text(path), str(path))))
    for side, count in ((0, len(source)), (1, len(target))):
        worst = max((max(bead[side]) for bead in beads if bead[side]), default=-1)
        if worst >= count:
            raise UserError(f"bead id {worst}, but the text has {count} lines", str(path), _LAYOUT)
    chinese = sum(map(is_chinese, source)) * len(target) >= sum(map(is_chinese, target)) * len(source)
    return GoldPair(f"{folder.name}/{path.stem}", source, target, beads, chinese, unsound=_unsound(path, beads))


def _unsound(path: Path, beads: tuple[tuple[Ids, Ids], ...]) -> frozenset[tuple[Ids, Ids]]:
    """The beads that `NAME.unsound` beside the alignment lists, if there is such a file."""
    path = path.with_suffix(".unsound")
    if not path.exists():
        return frozenset()
    found = frozenset(single_nulls(parse_align(_text(path), str(path))))
    for bead in sorted(found - set(beads)):
        raise UserError(f"bead {list(bead[0])}:{list(bead[1])} is none of the alignment's", str(path), _LAYOUT)
    return found


def _lines(path: Path) -> tuple[str, ...]:
    text = _text(path)
    return tuple(line.strip() for line in text.removesuffix("\n").split("\n"))


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise UserError(f"cannot be read: {error.strerror}", str(path), _LAYOUT) from None
    except UnicodeDecodeError:
        raise UserError("is not UTF-8", str(path), "gold files are UTF-8") from None
