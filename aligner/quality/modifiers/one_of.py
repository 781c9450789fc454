"""The greatest of all, and one of the greatest: 最大的国家之一 as "the largest country".

之一 is but two characters, and "one", "in" or "a" stand in most sentences for something else; so a superlative has to
stand in both texts, and nothing that might make of it one among others.
"""

from __future__ import annotations

import re

from aligner.quality.negation.negations import Span

_ZH = re.compile("最[^，。；：、！？最]{1,20}(?P<one>(?<!分)之一)(?![\\d一二两三四五六七八九十])")
_MANY_ZH = re.compile(
    "之一|其中|之列|数一数二|一[个家位名座项种条部处类批]|[数几]|有[^，。；]{0,6}的|前[列茅十三五]|属|跻身|名列|[位排]名|堪称|可谓|不少|都|也"
)
_ADJECTIVE = (
    "(?:larg|bigg|great|high|low|old|long|short|deep|fast|rich|poor|young|busi|small|strong|weak|earli|new|wid|tall"
    "|heavi|clos|near|dens|cheap|saf|hott|cold|wett|dri|bright|clean|tough|fierc|rar|fin|grand|simpl|thick|thin|steep"
    "|broad|full|quick|slow|warm|hard|healthi|wealthi|mighti|worthi)est"
)
_SUPERLATIVE = rf"(?:{_ADJECTIVE}|most(?! (?:part|of|recent)\b)|best|worst|least)"
_OWN_EN = r"(?:the|its|their|his|her|our|[\w-]+['’]s?)"
_ALONE_EN = re.compile(rf"\b{_OWN_EN} (?:[\w-]+ )?{_SUPERLATIVE}\b", re.IGNORECASE)
_ONE_EN = re.compile(rf"\bone of {_OWN_EN} (?:[\w-]+ )??{_SUPERLATIVE}\b", re.IGNORECASE)
_MANY_EN = re.compile(
    r"\b(?:ones?|among\w*|amid|some|members?|several|two|three|four|five|six|ten|second|third|fourth|fifth|top|few"
    r"|numbers?|each|any|such|includ\w+|others?|another|rank\w*|joint\w*|arguabl\w+|perhaps|leading|equal\w*|part of"
    rf"|rival\w*|counts?|along(?:side| with)|up there|(?:an?|\d+(?:st|nd|rd|th)) {_SUPERLATIVE})\b",
    re.IGNORECASE,
)


def lost_one_of(source: str, target: str, chinese_source: bool) -> Span | None:
    """Where the source says "one of" its superlative and the target does not; Chinese in simplified characters.

    >>> lost_one_of("乌方是出兵最多的国家之一。", "Uruguay is the largest contributor of troops.", True)
    (10, 12)
    """
    if chinese_source:
        found = _ZH.search(source) if "之一" in source else None
        if found and source.count("最") == 1 and not _MANY_EN.search(target) and _ALONE_EN.search(target):
            return found.span("one")
        return None
    one = _ONE_EN.search(source)
    if one and target.count("最") == 1 and not _MANY_ZH.search(target):
        return one.start(), one.start() + len("one of")
    return None
