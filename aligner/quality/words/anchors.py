"""Anchor words: names and other words that each of the two texts has once and that surely render each other.

Some names and opposites are told by a list, since the dictionary knows no 甲方; the rest by the dictionary, where one
word fits one of the other side and no more, or several that stand together.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from aligner.evidence.chinese_words import simplified
from aligner.evidence.concepts import likely_renderings
from aligner.evidence.tokens import Token, chinese_tokens, english_tokens
from aligner.quality.words.party_names import role

_LISTED: tuple[tuple[str, str], ...] = (
    ("甲方", r"Party A"),
    ("乙方", r"Party B"),
    ("丙方", r"Party C"),
    role("买方", "购方"),
    role("卖方", "售方"),
    ("中方|中国", r"China|Chinese"),
    ("俄方|俄罗斯", r"Russian?"),
    ("美方|美国", r"United States|U\.S\.|US|American?|Americans"),
    ("英方|英国", r"Britain|British|United Kingdom|UK"),
    ("法方|法国", r"France|French"),
    ("德方|德国", r"Germany?"),
    ("日方|日本", r"Japan|Japanese"),
    ("韩方|韩国", r"(?:South )?Korean?|ROK"),
    ("欧方|欧盟", r"European Union|EU|European"),
    ("印方|印度(?!尼)", r"Indian?"),
    ("最高|最大|最多|最长|上限", r"(?:[Mm]aximum|[Hh]ighest|[Ll]argest|[Ll]ongest|[Pp]eak)"),
    ("最低|最小|最少|最短|下限", r"(?:[Mm]inimum|[Ll]owest|[Ss]mallest|[Ss]hortest)"),
    ("(?<!进)出口", r"[Ee]xports?"),
    ("进口", r"[Ii]mports?"),
    ("收入|营收", r"(?:[Rr]evenues?|[Ii]ncomes?|[Rr]eceipts)"),
    ("支出|开支", r"(?:[Ee]xpenditures?|[Ss]pending|[Ee]xpenses)"),
    ("城镇|城市", r"(?:[Uu]rban|[Cc]ity|[Cc]ities)"),
    ("农村|乡村", r"(?:[Rr]ural|[Cc]ountryside)"),
    ("技术", r"[Tt]echn(?:ical|olog(?:y|ical))"),
    ("价格|报价", r"[Pp]ric(?:es?|ing)"),
    ("质量|品质", r"[Qq]uality"),
    ("男", r"(?:[Mm]ales?|[Mm]en|[Bb]oys?)"),
    ("女", r"(?:[Ff]emales?|[Ww]omen|[Gg]irls?)"),
)
_COMPILED = tuple((re.compile(zh), re.compile(rf"\b(?:{en})\b")) for zh, en in _LISTED)
_LEAST_STRENGTH = 0.6
_LEAST_LENGTH = 2
_COMMON = frozenset(
    "增长 下降 增加 减少 提高 上升 达到 其中 同比 比上 超过 公司 年度 人民 万元 亿元 百分点 应当 可以".split()
)
"""Words that go with any figure."""


class Anchor(NamedTuple):
    """A word of either text, as offsets."""

    zh: tuple[int, int]
    en: tuple[int, int]
    listed: bool


def anchors(chinese: str, english: str) -> list[Anchor]:
    """The anchor words of two texts, in the order of the Chinese one."""
    plain = simplified(chinese)
    found = []
    for name_zh, name_en in _COMPILED:
        here, there = [m.span() for m in name_zh.finditer(plain)], [m.span() for m in name_en.finditer(english)]
        if len(here) == len(there) == 1:
            found.append(Anchor(here[0], there[0], True))
    zh_tokens, en_tokens = _once(chinese_tokens(chinese)), _once(english_tokens(english))
    rows = [
        [j for j, two in enumerate(en_tokens) if two.key in likely_renderings(one.key, _LEAST_STRENGTH)]
        for one in zh_tokens
    ]
    columns = Counter(j for row in rows for j in row)
    for one, row in zip(zh_tokens, rows):
        if not row or row[-1] - row[0] != len(row) - 1 or any(columns[j] > 1 for j in row):
            continue
        zh, en = (one.start, one.end), (en_tokens[row[0]].start, en_tokens[row[-1]].end)
        if len(one.key) < _LEAST_LENGTH or one.key in _COMMON or any(_meet(a.zh, zh) or _meet(a.en, en) for a in found):
            continue
        found.append(Anchor(zh, en, False))
    return sorted(found)


def _meet(one: tuple[int, int], two: tuple[int, int]) -> bool:
    return one[0] < two[1] and two[0] < one[1]


def _once(tokens: tuple[Token, ...]) -> list[Token]:
    counts = Counter(token.key for token in tokens)
    return [token for token in tokens if counts[token.key] == 1 and token.key[0] not in "#§"]
