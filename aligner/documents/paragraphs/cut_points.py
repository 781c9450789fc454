"""A point of a list that a line break cut, as its neighbours in the list show: `(三)培訓警察人` / `員;(四)修復文物。`

By itself such a line looks like a numbered heading. But behind the cut the next point is glued on, or the line below
ends as points do, in a list whose points end so. A point as long as a sentence that alone ends on no stop, above a line
that does and the next point that does, is cut as well.
"""

from __future__ import annotations

from collections.abc import Sequence

from aligner.documents.lines.numerals import Numeral, numerals_at
from aligner.documents.lines.script import letters, script_of
from aligner.documents.lines.structure import ends_sentence, starts_lower
from aligner.documents.paragraphs.glued_items import split_items
from aligner.model import Paragraph

_POINT_ENDS = "；;"
_LEAST = 2
"""The weight in Han characters of what stands behind a numeral: a word at least."""
_SENTENCE = 25
"""The same for what is no heading of a point, whose text stands below it."""


def is_cut_point(above: Sequence[Paragraph], below: Sequence[Paragraph]) -> bool:
    """Whether the last point of a list above a line break goes on below it.

    Of the paragraphs `above` the last counts, and the one before it as its neighbour in the list; of the lines `below`
    the first counts.

    >>> above = [Paragraph("(二)交换照片;"), Paragraph("(三)培訓海關和警察人")]
    >>> is_cut_point(above, [Paragraph("員,包括舉辦講習班;(四)聯合修復受損文物。")])
    True
    >>> above = [Paragraph("(1) 自六月四日起至六月七日止（包括首尾两日），本公司将暂停办理股份")]
    >>> is_cut_point(above, [Paragraph("过户登记手续。"), Paragraph("(2) 代表毋须为股东。")])
    True
    >>> is_cut_point(above, [Paragraph("本协定自签署之日起生效。")])
    False
    """
    whole, after = above[-1].text, below[0].text
    if ends_sentence(whole) or not any(mark in after for mark in _POINT_ENDS + "。.") or numerals_at(after):
        return False
    before = above[-2].text if len(above) > 1 else ""
    following = below[1].text if len(below) > 1 else ""
    point = split_items(whole)[-1]
    counted = numerals_at(point)
    if not counted or script_of(point) is None or script_of(point) != script_of(after):
        return False
    if script_of(point) == "en" and not starts_lower(after):
        return False
    if letters(point[counted[0].length :]).weight < _LEAST:
        return False
    listed = before != "" and _counts_on(numerals_at(split_items(before)[-1]), counted)
    in_points = listed and before.rstrip()[-1:] in _POINT_ENDS
    # The next point glued behind the rest: with its numeral before it the line is cut as any line of points is.
    rest = _rest_of(point, counted, after)
    if rest:
        return rest[-1] in _POINT_ENDS or (listed and ends_sentence(before))
    if _counts_on(counted, numerals_at(following)) and letters(point).han >= _SENTENCE:
        return after.rstrip()[-1:] == following.rstrip()[-1:]
    ends_point = after.rstrip()[-1:] in _POINT_ENDS
    return ends_point and (in_points or _counts_on(counted, numerals_at(following)))


def _rest_of(point: str, counted: Sequence[Numeral], after: str) -> str:
    """What stands in a line before the next point of the list, "" where that is not glued on."""
    numeral = point[: counted[0].length]
    items = split_items(f"{numeral} {after}")
    return items[0][len(numeral) :].strip() if len(items) > 1 else ""


def _counts_on(above: Sequence[Numeral], below: Sequence[Numeral]) -> bool:
    """Whether the second numeral follows the first in one list."""
    return any(
        second.style == first.style != "•" and second.value == first.value + 1 for first in above for second in below
    )
