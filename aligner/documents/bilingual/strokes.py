"""Lines with both languages parted by a stroke, ` / `, on a page that otherwise renders line by line.

Two whole sentences with a stroke between them prove themselves, wherever they stand: `Read this first. / 请先阅读。`
Of a heading a stroke alone proves nothing (`摄影 / Zhang San`); but a page that sets one heading so sets them all so.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from aligner.documents.bilingual.glued import seam_of, stroke_between
from aligner.documents.lines.structure import ends_sentence
from aligner.model import Paragraph


def parted_by_stroke(
    lines: Sequence[Paragraph], sides: Mapping[int, tuple[str, str, bool]], cut: Collection[int]
) -> set[int]:
    """Which of the lines with two sides are parted by a stroke like one that is `cut`, or are two whole sentences.

    >>> page = ["SAFETY NOTES / 安全须知", "OPERATION / 操作", "Read this leaflet first. / 请先阅读本说明。"]
    >>> sides = {0: ("SAFETY NOTES", "安全须知", False), 1: ("OPERATION", "操作", False)}
    >>> lines = [Paragraph(text) for text in page]
    >>> parted_by_stroke(lines, sides, {1}), parted_by_stroke(lines, sides, {})
    ({0}, set())
    >>> parted_by_stroke(lines, {2: ("Read this leaflet first.", "请先阅读本说明。", False)}, {})
    {2}
    """
    stroked = {i for i in sides if stroke_between(lines[i].text)}
    orders = {sides[i][2] for i in stroked if i in cut}
    return {i for i in stroked - set(cut) if sides[i][2] in orders or _are_sentences(lines[i].text, sides[i])}


def _are_sentences(text: str, sides: tuple[str, str, bool]) -> bool:
    """Whether both sides are whole sentences, of lengths that render each other."""
    seam = seam_of(text)
    return seam is not None and seam.strong and ends_sentence(sides[0]) and ends_sentence(sides[1])
