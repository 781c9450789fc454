"""Who does a thing, made the one to whom it is done: 费用由卖方支付 as "shall be paid to the Seller"."""

from __future__ import annotations

import re

from aligner.evidence.chinese_words import simplified
from aligner.evidence.tokens import chinese_tokens, english_tokens
from aligner.quality.turned.turned import Turned
from aligner.quality.words.legal_words import renders

_AGENT_ZH = re.compile(
    "(?<![经自理事因缘原])由(?![于此来衷])(?P<agent>[^，。；：由向给对至]{1,16}?)(?:来|负责|直接|统一|依法|自行|书面)*"
    "(?P<verb>支付|承担|负担|缴纳|提交|提供|发出|作出|出具|签发|交付|赔偿|通知|告知|报告|讲述|诉说|述说|说|讲)(?![明法的])"
)
_ADDRESSED_ZH = re.compile("[给向对予致与同]|转交|送交|呈|[递上]交")
_TO_EN = re.compile(
    r"\b(?:be|is|are|was|were|been|being) (?:\w+ly )?(?:\w+ed|told|given|paid|sent|made|borne|said|spoken) to"
    r" (?P<whom>[^,.;:]{2,60})"
)
_BY_EN = re.compile(
    r"\b(?:\w+ed|told|given|paid|sent|made|borne|said|spoken|costs?|expense) (?:\w+ )?by\b"
    r"|\bfor (?:the )?account of\b"
)
_FEW = 6
"""So many words behind "to" name whom."""


def made_addressee(chinese: str, english: str) -> Turned | None:
    """The agent of the Chinese text and the words by which the English makes it the addressee; None elsewhere.

    >>> made_addressee("费用由卖方支付。", "The costs shall be paid to the Seller.")
    Turned(zh=(2, 5), en=(16, 37))
    """
    if "由" not in chinese or _BY_EN.search(english):
        return None
    zh = simplified(chinese)
    one, two = _AGENT_ZH.search(zh), _TO_EN.search(english)
    if one is None or two is None or _ADDRESSED_ZH.search(zh):
        return None
    words = [t for t in chinese_tokens(zh) if one.start("agent") <= t.start and t.end <= one.end("agent")]
    keys = english_tokens(english)
    whom = [t for t in keys if two.start("whom") <= t.start and t.end <= two.end("whom")][:_FEW]
    found = [t for t in whom if any(renders(word.key, t.key) for word in words)]
    before = any(renders(word.key, t.key) for word in words for t in keys if t.end <= two.start())
    return Turned((one.start(), one.end("agent")), (two.start(), found[0].end)) if found and not before else None
