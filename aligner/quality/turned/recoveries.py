"""What turns and what goes on: 止跌回升 as "continued to fall", 持续下滑 as "rebounded", 见顶回落 as "kept rising".

A text says one of the two with words of its own. The English one must have none anywhere that may say the other, and
the Chinese one none in the same clause, which would tell of a second thing.
"""

from __future__ import annotations

import re

from aligner.evidence.chinese_words import simplified
from aligner.quality.turned.turned import Turned
from aligner.quality.turned.wording import Wording, wording
from aligner.quality.words.clauses import clause

_GOES_ON_ZH = "持续|继续|不断|进一步|仍在|仍旧|依旧|依然|一路|连续|续"
_KEEPS_EN = r"(?:continu(?:e[sd]?|ing)|kept|keeps?|keeping|went on|go(?:es)? on)(?: on)?(?: to| its| their| the)? "
_DOWN_EN = (
    r"(?:fall(?:ing|s)?|declin(?:e[sd]?|ing)|drop(?:s|ping)?|decreas(?:e[sd]?|ing)|slid(?:e|ing)|shrink(?:ing)?"
    r"|weaken(?:ing)?|deteriorat(?:e|ing|ion)|worsen(?:ing)?|contract(?:ing|ion)?|downward\w*)"
)
_UP_EN = (
    r"(?:ris(?:e|es|ing)|grow(?:s|ing|th)?|increas(?:e[sd]?|ing)|climb(?:ing|s)?|expand(?:ing)?|soar(?:ing)?|upward\w*"
    r"|improv(?:e|ing|ement))"
)


def _course(zh: str, en: str, also_zh: str, also_en: str) -> Wording:
    return wording(zh, rf"\b(?:{en})\b", also_zh, also_en)


_RECOVERS = _course(
    "止跌|止降|止滑|触底|由[降跌负]转[升涨正增]|(?<!持续)(?<!继续)(?:回升|反弹|回暖)|扭亏为盈",
    r"rebound(?:s|ed|ing)?|recover(?:s|ed|ing)?|rall(?:y|ied|ies)|(?:began|started|begun) to (?:rise|recover|grow)"
    r"|bottomed out|stopped (?:falling|declining)|picked up|turned (?:up|upwards?|the corner)",
    "[升涨增恢复暖稳好转扭止]|改善|反弹|起色",
    r"ris\w*|rose|recover\w*|rebound\w*|rall\w*|pick\w*|stabili\w*|stop\w*|halt\w*|revers\w*|bottom\w*|turn\w*|improv\w*"
    r"|up\w*|gr[eo]w\w*|increas\w*|bounc\w*|reviv\w*|resum\w*|high\w*|levell?\w+ (?:off|out)|stead\w+|arrest\w*|gain\w*"
    r"|ceas\w*|no longer|end\w*|climb\w*|better|stem\w*|check\w*|restor\w*|return\w*|regain\w*",
)
_FALLS_ON = _course(
    f"(?:{_GOES_ON_ZH})(?:下降|下跌|下滑|走低|减少|萎缩|恶化|探底)|续[跌降]",
    rf"{_KEEPS_EN}{_DOWN_EN}|fell (?:further|again)|further {_DOWN_EN}|remain\w* in decline|ever lower",
    "[降跌滑低减落缩弱差]|恶化",
    r"fall\w*|fell|declin\w*|drop\w*|decreas\w*|slid\w*|slip\w*|worse\w*|deteriorat\w*|shr[aiu]nk\w*|low\w*|down\w*|weak\w*"
    r"|reduc\w*|less|fewer|contract\w*|slump\w*|plung\w*|dwindl\w*|sag\w*|tumbl\w*|ebb\w*|wan(?:e|ing)",
)
_TURNS_DOWN = _course(
    "见顶|冲高回落|由[升涨正增]转[降跌负减]|止[涨升](?!降)|掉头[向下]",
    r"peaked|turned (?:down|downwards?)|stopped rising|(?:began|started|begun) to (?:fall|decline|drop)|fell back",
    "[降跌滑低减落缩顶峰]",
    r"peak\w*|fall\w*|fell|declin\w*|drop\w*|decreas\w*|slid\w*|down\w*|low\w*|revers\w*|retreat\w*|eas\w*|top\w*|reduc\w*"
    r"|shr[aiu]nk\w*|stop\w*|end\w*|turn\w*|cool\w*|correct\w*|halt\w*|ceiling|cap\w*|pull\w*",
)
_RISES_ON = _course(
    f"(?:{_GOES_ON_ZH})(?:上升|上涨|增长|攀升|走高|增加|扩大|回升)|续[涨升]",
    rf"{_KEEPS_EN}{_UP_EN}|rose (?:further|again)|further {_UP_EN}|ever higher",
    "[升涨增高多扩长旺强]",
    r"ris\w*|rose|gr[eo]w\w*|increas\w*|climb\w*|up\w*|high\w*|expan\w*|soar\w*|surg\w*|gain\w*|more|improv\w*|advanc\w*",
)
_END_ZH = re.compile("[，。；：！？]")
_OPPOSITES = ((_RECOVERS, _FALLS_ON), (_FALLS_ON, _RECOVERS), (_TURNS_DOWN, _RISES_ON), (_RISES_ON, _TURNS_DOWN))
_ANY_ZH = re.compile(
    f"止[跌降滑涨升]|触底|转[升涨正增降跌负减]|回升|反弹|回暖|扭亏|见顶|冲高|掉头|(?:{_GOES_ON_ZH})[上下攀增走减萎恶跌降涨升扩]"
)


def turned_course(chinese: str, english: str) -> Turned | None:
    """Where one text says that something turns, the other that it goes on as it was.

    >>> turned_course("水位止跌回升。", "The water table continued to fall.")
    Turned(zh=(2, 4), en=(16, 33))
    """
    zh = simplified(chinese)
    if _ANY_ZH.search(zh) is None:
        return None
    for own, opposite in _OPPOSITES:
        here = own.zh.search(zh)
        there = opposite.en.search(english) if here else None
        if here is None or there is None or own.also_en.search(english):
            continue
        start, end = clause(zh, here.start(), _END_ZH)
        # What follows at once belongs to it: 止跌回升 has 升 of both.
        if not opposite.also_zh.search(
            zh[start : here.start()] + "|" + zh[here.end() : end].lstrip("回反止升涨跌降落")
        ):
            return Turned(here.span(), there.span())
    return None
