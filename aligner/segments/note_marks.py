"""Figures that refer to notes: `纸已行销各地。②当地缺少楮树` has the mark of a note behind its first sentence.

Circled figures number the points of a list, too. A mark that stands alone in its paragraph, with neither its
predecessor nor its successor, right behind a sentence, numbers nothing there; unless the paragraph is itself a point.

A copied page has often lost what raised its marks: `纸已行销。2当地缺少楮树`. A plain figure is a mark where it begins
no sentence: right behind the stop, and before a word that it cannot count.
"""

from __future__ import annotations

import re

from aligner.segments.numerals import numeral_at

_CIRCLE = re.compile("[①-⑳]")
_BEHIND_SENTENCE = re.compile("[。！？][”’」』）]*$")
_COUNTED = (
    "年月日号號时時分秒点點刻周週天夜世代期届屆个個项項条條款章节節编編次名位人口户戶家种種类類岁歲倍成元角块塊吨噸米尺寸里公克斤"
    "毫厘升亩畝平立海英美日欧歐港万萬亿億千百十多余餘几幾又来來%％℃°度级級层層排列处處座艘架辆輛台臺套件份只隻头頭棵株"
    "本册冊卷篇部集场場轮輪批班支队隊组組大小城省市县縣区區村镇鎮国國强強后後线線路站所校星生气氣以至到或和与與、"
)
"""What a figure counts or names, if it stands right behind it."""
_PLAIN = re.compile(rf"\d{{1,2}}(?=\s*(?:\n|$)|(?![{_COUNTED}])[\u4e00-\u9fff“‘「『《])")
_POINT = re.compile(rf"(?<![\d.])(\d{{1,2}})(?![{_COUNTED}])[\u4e00-\u9fff]")
"""How points begin that are numbered by figures without any mark: `1甲方交货。2乙方付款。`"""


def plain_note(text: str, offset: int) -> int:
    """The length of the plain figure at an offset behind a Chinese sentence that is the mark of a note; 0 without one.

    >>> plain_note("纸已行销各地。2当地缺少楮树。", 7), plain_note("纸已行销各地。12个县设厂。", 7)
    (1, 0)
    """
    if not text[offset : offset + 1].isdecimal():
        return 0
    found = _PLAIN.match(text, offset)
    return found.end() - offset if found and not _numbers_points(text) else 0


def _numbers_points(text: str) -> bool:
    """Whether figures without a mark number the points of a paragraph: the first stands behind no sentence."""
    values: dict[bool, set[int]] = {True: set(), False: set()}
    for point in _POINT.finditer(text):
        values[_BEHIND_SENTENCE.search(text, max(0, point.start() - 4), point.start()) is not None].add(int(point[1]))
    return any(value + 1 in values[True] for value in values[False])


def note_circles(text: str) -> frozenset[int]:
    """The offsets of the circled figures in a Chinese paragraph that are marks of notes behind a sentence.

    >>> sorted(note_circles("纸已经行销各地。②工匠改用破布。")), sorted(note_circles("要点有二。①收集。②整理。"))
    ([8], [])
    """
    found = {circle.start(): ord(circle[0]) for circle in _CIRCLE.finditer(text)}
    if not found or numeral_at(text, len(text) - len(text.lstrip())):
        return frozenset()
    values = set(found.values())
    return frozenset(
        offset
        for offset, value in found.items()
        if not {value - 1, value + 1} & values and _BEHIND_SENTENCE.search(text, max(0, offset - 4), offset)
    )
