"""What prevails where versions differ: 以英文文本为准 is no "the Chinese text shall prevail".

Looked for are the few things of which one prevails over another: languages, original and copy, words and figures, unit
price and total, agreement and annex.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from aligner.evidence.chinese_words import simplified
from aligner.quality.negation.negations import Span

_RIVALS: tuple[tuple[tuple[str, str], ...], ...] = (
    (
        ("[中汉华][文语]|中文", "Chinese"),
        ("英[文语]", "English"),
        ("法[文语]", "French"),
        ("俄[文语]", "Russian"),
        ("西班牙[文语]|西[文语]", "Spanish"),
        ("阿拉伯[文语]", "Arabic"),
        ("葡萄牙[文语]|葡[文语]", "Portuguese"),
        ("德[文语]", "German"),
        ("日[文语]", "Japanese"),
        ("[韩朝][文语]|韩国语", "Korean"),
        ("意大利[文语]", "Italian"),
        ("越南?[文语]", "Vietnamese"),
    ),
    (("正本|原件", "originals?"), ("副本|[复影]印[件本]|抄本", "cop(?:y|ies)|duplicates?|photocop(?:y|ies)")),
    (("原文", "originals?|source"), ("译[文本]|翻译|译件", "translations?|translated")),
    (("大写|文字", "words"), ("小写|数字", "figures?|numerals?|numbers")),
    (("单价", "unit (?:prices?|rates?)"), ("总[价额]|合计", "totals?|sums?|total (?:price|amount)s?|lump sum")),
    (
        ("附件|附录|附表", "annex(?:es)?|appendi(?:x|ces)|schedules?|attachments?|exhibits?"),
        ("(?:合同|协议|条约)?正文|本合[同约]|本协[议定]|主合同", "agreement|contract|main (?:body|text)|body"),
    ),
    (("纸[质本]", "paper|hard|printed"), ("电子", "electronic|digital|soft")),
    (("前者", "former"), ("后者", "latter")),
)
"""Groups of rivals, each a Chinese and an English pattern."""
_ZH = re.compile(
    r"(?:以|将)?(?P<what>[^，。；：以]{1,16}?)"
    r"(?:为准(?![则备线])|具?有?优先(?:效力|适用)?(?=[，。；]|$)|(?<!同等)(?<!同样)(?<![同均皆都])作准(?=[，。；]|$))"
)
_EN = re.compile(
    r"(?P<what>[^,.;:()]{1,70}?)\s(?:(?:shall|will|should|must|is to|are to)\s)?(?:always\s|in all cases\s)?"
    r"(?P<verb>prevails?\b(?! (?:up)?on)|governs?\b|controls?\b(?=[,.;]|$)|(?:takes?|has) (?:precedence|priority)\b"
    r"|(?:be|is|are) (?:deemed |regarded as |taken as )?(?:the )?(?:authoritative|decisive|conclusive)\b"
    r"|be (?:final|binding)\b)"
)


class OtherPrevails(NamedTuple):
    """What the Chinese text lets prevail, and what the English one."""

    zh: Span
    en: Span


def other_prevails(chinese: str, english: str) -> OtherPrevails | None:
    """Where each text lets one thing prevail, and the two are rivals; None where they are not, or there are more."""
    if "准" not in chinese and "準" not in chinese and "优先" not in chinese and "優先" not in chinese:
        return None
    here, there = [*_ZH.finditer(simplified(chinese))], [*_EN.finditer(english)]
    if len(here) != 1 or len(there) != 1:
        return None
    zh, en = here[0]["what"], there[0]["what"]
    for rivals in _RIVALS:
        chosen = [n for n, (pattern, _) in enumerate(rivals) if re.search(pattern, zh)]
        named = [n for n, (_, pattern) in enumerate(rivals) if re.search(rf"\b(?:{pattern})\b", en, re.IGNORECASE)]
        if len(chosen) == 1 and len(named) == 1 and chosen != named:
            return OtherPrevails(here[0].span(), (_begin(en) + there[0].start("what"), there[0].end()))
    return None


def _begin(subject: str) -> int:
    """Where the words begin that an issue shows: at the article before the rival."""
    articles = [found.start() for found in re.finditer(r"\b[Tt]he\b", subject)]
    return articles[-1] if articles else len(subject) - len(subject.lstrip())
