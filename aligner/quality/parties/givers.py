"""Who gives, pays or delivers to whom, in the plainest wordings: 买方应向卖方支付, "the Buyer shall pay the Seller"."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from aligner.quality.words.party_names import ROLES

PARTIES: tuple[tuple[str, str], ...] = (
    ("甲方", r"Party A"),
    ("乙方", r"Party B"),
    *ROLES.items(),
    ("中方|中国", r"China|Chinese side"),
    ("俄方|俄罗斯", r"Russia|Russian side"),
    ("美方|美国", r"United States|US|US side"),
)
"""Parties by their Chinese and their English names."""
_ACTS: tuple[tuple[str, str], ...] = (
    ("支付|付款|付清|偿付|缴纳", "pay|remit"),
    ("交付|移交|交货", "deliver|hand over|transfer"),
    ("提供|供应|提交|出具", "provide|supply|furnish|submit|offer"),
    ("赔偿|补偿", "compensate|indemnify"),
    ("退还|返还|归还", "return|refund|repay"),
)
"""Chinese and English verbs of one meaning."""
_WILL = r"(?:shall|will|must|may|should|is to|agrees to|undertakes to|is required to)"


class Giving(NamedTuple):
    """An act of one party towards another; a party that the list does not have is None."""

    act: int
    giver: int | None
    receiver: int | None
    start: int
    end: int


@functools.lru_cache(maxsize=2)
def _frames(side: int) -> list[tuple[int, re.Pattern[str]]]:
    """The acts' patterns in Chinese (0) or English (1): long ones, compiled where the first text asks for them."""
    return [(act, re.compile(_frame(verbs[side], side))) for act, verbs in enumerate(_ACTS)]


def _names(side: int, prefix: str) -> str:
    return "|".join(f"(?P<{prefix}{i}>{names[side]})" for i, names in enumerate(PARTIES))


def _frame(verbs: str, side: int) -> str:
    givers, receivers = _names(side, "giver"), _names(side, "receiver")
    if side == 0:
        return (
            rf"(?:(?<=[，。；：、])|^)\s?由?(?:{givers}|[^，。；：、向]{{2,4}}?)(?:应当?|须|必须|将|可以?|同意)?"
            rf"(?:[在于按][^，。；：、向]{{1,20}})?向(?:{receivers}|[^，。；：、向]{{2,4}}?)(?:{verbs})"
        )
    return (
        rf"\b(?:{givers}|(?<![\w'’] )[A-Z][a-z]+) (?:{_WILL} )?(?:\w+ly )?(?:{verbs})s?"
        rf"(?: (?:the )?|\b[^.;]{{1,60}}? to (?:the )?)(?:{receivers})\b(?!['’])"
    )


def chinese_giving(text: str) -> Iterator[Giving]:
    """What a Chinese text in simplified characters words as A向B支付."""
    return _giving(text, _frames(0))


def english_giving(text: str) -> Iterator[Giving]:
    """What an English text words as "A shall pay B", or "… something to B"."""
    return _giving(text, _frames(1))


def _giving(text: str, frames: list[tuple[int, re.Pattern[str]]]) -> Iterator[Giving]:
    for act, frame in frames:
        for found in frame.finditer(text):
            yield Giving(act, _party(found, "giver"), _party(found, "receiver"), *found.span())


def _party(found: re.Match[str], role: str) -> int | None:
    return next((i for i in range(len(PARTIES)) if found[f"{role}{i}"]), None)
