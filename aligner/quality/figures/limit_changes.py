"""What becomes of a limit in translation: turned round, moved by one, blurred, dropped.

不少于200名 as "at most 200" turns it round, 不得超过三家 as "fewer than three" shuts the third out, 逾五千亿 as "about
500 billion" blurs it, and 不少于200名 as "200" has none. The last is told only where no word near the figure may be
one: there are more ways to set a limit ("a ceiling of", 封顶) than to be sure of one.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from aligner.model import Severity
from aligner.quality.figures.agreeing import Agreeing, is_beyond
from aligner.quality.figures.figure import NAMED, Figure
from aligner.quality.figures.limits import Limit, chinese_limit, english_limit
from aligner.quality.negation.negations import Negations, Span, chinese_negations, english_negations

Change = Literal["turned", "turned date", "moved", "blurred", "dropped"]

_FEW = 20
"""Up to here a count that is moved by one is another count; nobody is strict about 500 metres."""
_AROUND_ZH, _AROUND_EN = 14, 45
"""So many characters before a figure, and two thirds of them behind it, may hold what limits it."""
_END_ZH = re.compile("[，。；！？：]")
_END_EN = re.compile(r"[;:!?]\s|\.(?=\s+[A-Z“\"]|\s*$)")
_ROUGH_ZH = re.compile(r"(?:大约|约莫|(?<![合条契签缔预节制])约|大概|大致)(?:为|有|人民币|新?[台臺]币|港币)?\s?$")
_ROUGH_BEHIND_ZH = re.compile(r"[^，。；、：:（）()\d不无未]{0,5}?左右(?![手侧边两])")
_ROUGH_EN = re.compile(
    r"\b(?:about|around|some|approximately|roughly|circa|in the region of)\s+"
    r"(?:(?:US|HK|NT|RMB|CNY|A|C)?\s?[$€£¥]|RMB|CNY|HKD|USD|EUR)?\s?$",
    re.IGNORECASE,
)
_ROUGH_DATE_ZH = re.compile(
    "(?:[年月日号號][底末初中]?|[点點时時]钟?鐘?)\\s?(?:前[后後]|左右|上下)(?![手侧边两各分都均])"
)
_ROUGHLY_ON_ZH = re.compile("(?:大约|大概|(?<![合条契签缔预节制])约)[于於在]\\s?(?:公元)?$")
_BY_EN = re.compile(r"\b(?:by|before|after|until|till|since|from|to|than)\s+$", re.IGNORECASE)
"""What sets a limit to a rough date all the same: "by about 2030"."""
_LIMITS_ZH = re.compile(
    "[至最不未没无超逾多少长短高低大小早晚迟足满限仅只约近余来突达够内外上下前后以止顶底]|左右|起码|或更|[≥≤><＞＜±~～]"
)
_LIMITS_FROM_AFAR_ZH = re.compile(r"(?:[超逾][过過出]?|[高低大小多少][于於])[^，。；！？：\d]*[之的]$")
"""What limits a share however long the name is of that of which it is one: 不高于同地段同品质租赁住房的九成."""
_LIMITS_EN = re.compile(
    r"[≥≤><±+~]|\b(?:more|less|least|most|than|over|above|under|below|beneath|exceed\w*|excess|max\w*|min|minim\w*"
    r"|limit\w*|cap(?:s|ped)?|ceiling|floor|threshold|within|up|no|not|none|only|just|top\w*|beyond|(?<!the )past|until"
    r"|upwards?|higher|lower|fewer|greater|older|younger|longer|shorter|larger|smaller|earlier|later|near\w*|almost"
    r"|close|about|approx\w*|around|some|roughly|or so|odd|plus|any|range\w*|between|even"
    r"|as (?:much|many|long|high|far|late|low|little|few) as|restrict\w*|confin\w*|reach\w*|surpass\w*|passed|hit"
    r"|broken?|upper|short of|room|side)\b|n['’]t\b",
    re.IGNORECASE,
)
_ALLOWED_EN = re.compile(r"\b(?:ha[sd]|have|get|given?|gets|allow\w*|entitled|each)\b", re.IGNORECASE)
"""What says a limit without a word for it: "Members have four minutes each" for 以四分钟为限."""
_SOFT = re.compile(
    r"(?:over|above|below|under|exceed\w*|in excess|up to|nearly|almost|close|just short|lower|larger|higher|greater)\b"
    r"|突破|高于|低于|大于|小于|近|将近|接近|逼近",
    re.IGNORECASE,
)
"""Limits that are told of what has come about as well, and that good translators leave out."""


class LimitChange(NamedTuple):
    """A limit that the two texts do not have alike."""

    change: Change
    zh: Span
    en: Span
    chinese: bool
    """Whether it is the Chinese text that has it (dropped, blurred), takes the figure itself in (moved), or sets the
    least (turned); else the English one."""
    severity: Severity | None = None
    """None: the check's own."""


def limit_change(pair: Agreeing) -> LimitChange | None:
    """How the limits differ that the two texts set to one figure; None where they do not, or nobody can tell."""
    zh, en = chinese_limit(pair.zh, pair.one), english_limit(pair.en, pair.two)
    if zh is not None and en is not None:
        return _both(pair, zh, en)
    if (zh is None and en is None) or NAMED & {pair.one.kind, pair.two.kind}:
        return None
    limit = zh or en
    assert limit is not None
    if limit.date:
        return _rough_date(pair, limit, zh is not None)
    if limit.strict is None or is_beyond(pair.one):
        return None
    return _one(pair, limit, zh is not None)


def _both(pair: Agreeing, zh: Limit, en: Limit) -> LimitChange | None:
    if zh.date != en.date:
        return None
    spans = (zh.start, zh.end), (en.start, en.end)
    if zh.below != en.below:
        if _denies(chinese_negations(pair.zh), zh) != _denies(english_negations(pair.en), en):
            return None
        return LimitChange("turned date" if zh.date else "turned", *spans, zh.below)
    if zh.strict is None or en.strict is None or zh.strict == en.strict or is_beyond(pair.one):
        return None
    if zh.date:
        # 六月三十日前 is "by June 30" and "before June 30"; only 或之前 is surely one of them.
        return None if zh.strict else LimitChange("moved", *spans, True)
    if _is_count(pair.one, pair.zh) and not pair.two.measure:
        return LimitChange("moved", *spans, not zh.strict)
    return None


def _is_count(figure: Figure, text: str) -> bool:
    few = 1 < figure.value <= _FEW and figure.value == int(figure.value)
    return few and figure.measure is None and text[figure.end : figure.end + 1] not in "%％万亿元成折度倍点"


def _one(pair: Agreeing, limit: Limit, chinese: bool) -> LimitChange | None:
    """What becomes of a limit that only one of the two texts surely has."""
    text = (pair.zh if chinese else pair.en)[limit.start : limit.end]
    if chinese:
        rough = english_rough(pair.en, pair.two)
        spans = (limit.start, limit.end), rough or (pair.two.start, pair.two.end)
        window = _window(pair.en, pair.two, _END_EN, _AROUND_EN)
        named = _LIMITS_EN.search(window) or (text.endswith("限") and _ALLOWED_EN.search(window))
    else:
        rough = chinese_rough(pair.zh, pair.one)
        spans = rough or (pair.one.start, pair.one.end), (limit.start, limit.end)
        near = _LIMITS_ZH.search(_window(pair.zh, pair.one, _END_ZH, _AROUND_ZH))
        named = near or _LIMITS_FROM_AFAR_ZH.search(pair.zh[: pair.one.start])
    if _SOFT.match(text) or (named and not rough):
        return None
    severity: Severity | None = None if limit.firm else "minor"
    return LimitChange("blurred" if rough else "dropped", *spans, chinese, severity)


def _rough_date(pair: Agreeing, limit: Limit, chinese: bool) -> LimitChange | None:
    """What becomes of a date: 2028年前后 as "before 2028", 2028年前 as "around 2028"."""
    if chinese:
        rough = english_rough(pair.en, pair.two)
        told = rough and not _BY_EN.search(pair.en[: rough[0]])
        return LimitChange("blurred", (limit.start, limit.end), rough, True) if rough and told else None
    before = _ROUGHLY_ON_ZH.search(pair.zh[: pair.one.start])
    behind = _ROUGH_DATE_ZH.match(pair.zh, pair.one.end)
    if before is None and behind is None:
        return None
    rough_zh = before.start() if before else pair.one.start, behind.end() if behind else pair.one.end
    return LimitChange("blurred", rough_zh, (limit.start, limit.end), False)


def chinese_rough(text: str, figure: Figure) -> Span | None:
    """The figure with the 约 or 左右 beside it."""
    before = _ROUGH_ZH.search(text[: figure.start])
    behind = _ROUGH_BEHIND_ZH.match(text, figure.end)
    if before or behind:
        return before.start() if before else figure.start, behind.end() if behind else figure.end
    return None


def english_rough(text: str, figure: Figure) -> Span | None:
    """The figure with the "about" before it."""
    before = _ROUGH_EN.search(text[: figure.start])
    return (before.start(), figure.end) if before else None


def _window(text: str, figure: Figure, ends: re.Pattern[str], around: int) -> str:
    """What stands near the figure in its sentence, without the figure."""
    start, stop = max(0, figure.start - around), min(len(text), figure.end + around * 2 // 3)
    start = max((found.end() for found in ends.finditer(text, start, figure.start)), default=start)
    end = ends.search(text, figure.end, stop)
    return text[start : figure.start] + " " + text[figure.end : end.start() if end else stop]


def _denies(negations: Negations, limit: Limit) -> bool:
    """Whether a text denies something beside the limit."""
    return any(end <= limit.start or start >= limit.end for start, end in negations.strong)
