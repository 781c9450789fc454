"""What one side of talks does towards the other: 中方欢迎智方的立场, "the Chinese side welcomed Chile's position"."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from aligner.quality.places.named import has, named

_ACTS: tuple[tuple[str, str], ...] = (
    ("欢迎", "welcom"),
    ("感谢", "thank|(?:is|was|were|are) grateful"),
    ("支持", "support"),
    ("重申", "reaffirm|reiterat"),
    ("赞赏|赞扬|高度评价", "appreciat|commend|prais|appla|speaks? highly|spoke highly"),
    ("祝贺", "congratulat"),
    ("尊重", "respect"),
    ("承认", "recogni[sz]|acknowledg"),
    ("理解", "underst"),
    ("邀请", "invit"),
    ("强调", "stress|emphasi[sz]|underlin|underscor"),
    ("愿|愿意|随时准备", "(?:is|are|was|were|stands?) (?:willing|ready|prepared)"),
    ("承诺", "undert|pledg|commit|promis"),
    ("反对", "oppos|reject"),
    ("注意到", "not(?:e|ing)|took note|takes note"),
    ("同意", "agree|consent"),
    ("恪守|坚持", "adher|abid|uphold|upheld|follow"),
)
"""Chinese and English verbs of one meaning; the English ones by their beginnings, in the active voice."""
_ADVERBS_ZH = "(?:再次|高度|热烈|诚挚|衷心|坚定|积极|充分|坚决|将|也|继续)*"
_ADVERBS_EN = r"(?:(?:\w+ly|also|again|will|would|further|continues to|continued to) )*"


class Doing(NamedTuple):
    """One side's act at the head of a sentence."""

    act: int
    start: int
    end: int
    """Where its name stands."""
    places: frozenset[int]
    """The countries that it may be the name of."""


@functools.lru_cache(maxsize=2)
def _frames(chinese: bool) -> tuple[re.Pattern[str], ...]:
    if chinese:
        return tuple(
            re.compile(rf"(?:^|(?<=[。；]))\s*(?P<who>[^\W\d_]{{1,8}}方){_ADVERBS_ZH}(?:{zh})") for zh, _ in _ACTS
        )
    who = r"(?P<who>[A-Z]\w+(?: [A-Z]\w+){0,3})(?: (?:side|delegation|government|party))?"
    return tuple(re.compile(rf"(?:^|(?<=[.;] ))(?:The )?{who} {_ADVERBS_EN}(?:{en})") for _, en in _ACTS)


def _doing(text: str, chinese: bool) -> Iterator[Doing]:
    for act, frame in enumerate(_frames(chinese)):
        for match in frame.finditer(text):
            names = [n for n in named(text, chinese) if match.start("who") <= n.start and n.end <= match.end("who")]
            if len(names) == 1:
                yield Doing(act, match.start("who"), match.end("who"), names[0].places)


def exchanged_sides(chinese: str, english: str) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Where the one act of each text is done by the other side; offsets of the two names.

    Both sides have to be named in both texts. The Chinese text in simplified characters.
    """
    if "方" not in chinese:
        return None
    here, there = list(_doing(chinese, True)), list(_doing(english, False))
    if len(here) != 1 or len(there) != 1 or here[0].act != there[0].act or here[0].places & there[0].places:
        return None
    one, two = here[0], there[0]
    rest_zh, rest_en = chinese[one.end :], english[two.end :]
    met = any(has(rest_zh, True, number, "") for number in two.places)
    answered = any(has(rest_en, False, number, "") for number in one.places)
    return ((one.start, one.end), (two.start, two.end)) if met and answered else None
