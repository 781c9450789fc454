"""What is done and what is to come where no verb tells that both texts mean the same: 愿提供 as "has hosted".

`tenses` holds one verb against the other; here a whole text has but one stage, and nothing in it may mean the other's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from aligner.quality.turned.tenses import OtherStage, Stage

_PARTICIPLE = (
    r"(?:(?!(?:need|speed|indeed|proceed|exceed|succeed|hundred|feed|seed|breed|united|limited|wicked)\b)\w{2,}ed"
    r"|(?:kno|gro|sho|dra|thro|blo|flo)wn|built|felt|dealt|spelt|sent|spent|went|meant|lent|bent|learnt|burnt|made|taken|given|become|done|set|put|held|begun|come|gone|found|won|lost|paid|met"
    r"|brought|written|seen|led|cut|sold|told|risen|fallen|laid|kept|got(?:ten)?|hosted)"
)
_PERFECT_EN = re.compile(
    rf"\b(?:has|have|had)(?: \w+ly| already| also| now| just| since)?(?: been)? {_PARTICIPLE}\b", re.IGNORECASE
)
_ANY_PAST_EN = re.compile(
    rf"\b(?:has|have|had|having|was|were|been|did|already|since|{_PARTICIPLE}|came|went|took|gave|became|began|grew"
    r"|saw|drew|rose|fell|wrote|got)\b|['’](?:ve|d)\b",
    re.IGNORECASE,
)
_WILL_EN = re.compile(r"\bwill(?= (?:also |now |further |soon )?(?!not\b|have\b|be\b)\w{3,})")
_ANY_TO_COME_EN = re.compile(
    r"\b(?:will\w*|would|shall|should|may|might|can|could|going|about to|to be|is to|are to|was to|were to|ready|hop\w+"
    r"|wish\w*|want\w*|intend\w*|intention|intent|plan\w*|propos\w*|aim\w*|expect\w*|mean\w*|meant|seek\w*|consider\w*"
    r"|contemplat\w*|due|prepar\w*|look\w* forward|keen|eager\w*|like|desir\w*|offer\w*|pledg\w*|commit\w*|determin\w*"
    r"|soon|next|upcoming|forthcoming|imminent\w*|near\w*|approach\w*|later|before|until|yet|glad|happy|prefer\w*"
    r"|resolv\w*|decid\w*|undertak\w*|agree\w*|promis\w*|vow\w*|schedul\w*|set to|draft\w*|volunt\w*|think\w*"
    r"|thought)\b"
    r"|['’](?:ll|d)\b",
    re.IGNORECASE,
)
_MARKED_ZH = re.compile(
    "将|(?<![员社大学协商工开议年])会(?![晤谈见议商同])|要|即|后|拟|预计|可|若|如|待|未来|明年|就|愿|须|应|能|需|届时|今|则"
)
_PAST_ZH = re.compile("已|了|(?<!通)过|曾|此前|刚|才|成功")
_ANY_YET_EN = re.compile(r"\b(?:yet|still|never|until)\b", re.IGNORECASE)
_ANY_NO_MORE_EN = re.compile(
    r"no longer|any ?(?:more|longer)|no more|ceas|stop|end(?:s|ed)?\b|discontinu|never again|left|lapse|expire",
    re.IGNORECASE,
)


class StageKind(NamedTuple):
    """Words of both texts that are at other stages, and what else in either may make the two agree."""

    zh: re.Pattern[str]
    chinese: Stage
    bar_zh: re.Pattern[str]
    en: re.Pattern[str]
    english: Stage
    bar_en: re.Pattern[str]


_DONE_ZH = re.compile("(?<!不得)(?:业已|已经|早已|已)(?![不然知故婚往逝])(?![^，。；]{1,4}[的之])")
_KINDS = (
    StageKind(
        _DONE_ZH,
        "done",
        _MARKED_ZH,
        _WILL_EN,
        "to come",
        _ANY_PAST_EN,
    ),
    StageKind(
        re.compile(
            "(?<=[方国國府家们會会])(?:均|都|也|亦|始终)?愿(?:意)?(?=[与同为在就以向继进积推加提支参发对共将把和])"
        ),
        "to come",
        _PAST_ZH,
        _PERFECT_EN,
        "done",
        _ANY_TO_COME_EN,
    ),
    StageKind(
        re.compile("打算|(?<![模虚比摹草])拟(?=[于在将与向对以发出收购建设成投举召签推开引新采使提聘])"),
        "to come",
        _PAST_ZH,
        _PERFECT_EN,
        "done",
        _ANY_TO_COME_EN,
    ),
    StageKind(re.compile("(?:即将|将要|快要)(?!来临|到来)"), "to come", _PAST_ZH, _PERFECT_EN, "done", _ANY_TO_COME_EN),
    StageKind(
        re.compile("(?:最近|近日|日前|不久前|前不久)(?![的几距处点一某数内将会要]|[\\d两二三四五六七八九十])"),
        "done",
        re.compile(
            "将|(?<![员社大学协商工开议年])会(?![晤谈见议商同])|要|拟|预计|可|若|如|待|未来|明年|愿|须|应|能|届时|打算|准备|再|离|距|即|才|同意|决定|商定|宣布|承诺|达成"
        ),
        re.compile(
            r"\b(?:will|shall|(?:is|are) (?:going|about|set|due|expected|scheduled)? ?to)\b(?! (?:not|have)\b)",
            re.IGNORECASE,
        ),
        "to come",
        re.compile(
            rf"{_ANY_PAST_EN.pattern}|recent|late(?:ly|st)|\bjust\b|near|close|\bnew|last|past|\bago\b", re.IGNORECASE
        ),
    ),
    StageKind(
        _DONE_ZH,
        "done",
        re.compile("[未没尚还仍待无非]|不[曾再是]"),
        re.compile(r"\b(?:ha(?:s|ve)|is|are) yet to\b|\bha(?:s|ve) not (?:yet )?been\b", re.IGNORECASE),
        "to come",
        re.compile(r"\balready\b", re.IGNORECASE),
    ),
    StageKind(
        _DONE_ZH,
        "done",
        re.compile(
            "预|将|拟|计划|[可有]望|料|待|定|未来|届时|如|若|会|要|目标|争取|力争|安排|准备|打算|[提建]议|意[图向欲]|希望|寻求|申请"
            "|[旨以]在|为了|[^同致注予敬]意|筹|想|欲|愿"
        ),
        re.compile(
            r"\b(?:is|are) (?:expected|scheduled|planned|due|slated|set|projected|forecast|planning|preparing"
            r"|hoping) to\b"
            r"|\b(?:proposes?|plans?|intends?|aims?|seeks?) to\b|\b(?:is|are) to (?=be \w+ed\b)",
            re.IGNORECASE,
        ),
        "to come",
        re.compile(r"\b(?:already|has|have|had)\b", re.IGNORECASE),
    ),
    StageKind(
        re.compile(
            "已经?(?=[^，。；]{0,6}?(?:颁布|公布|发布|出台|通过|批准|完成(?![^，。；]{0,6}(?:成|%|％|百分))|建成|竣工|签署|缔结|达成|生效|投产|通车|落成))"
        ),
        "done",
        re.compile("正在|在建|起草|拟|研究|审议|磋商|谈判|筹|准备|制定中|中的"),
        re.compile(
            r"\b(?:is|are) (?:currently |now |still )?(?:being (?:draft|prepar|negotiat|built|construct|plann"
            r"|drawn|formulat)\w*|under (?:construction|negotiation|preparation))\b",
            re.IGNORECASE,
        ),
        "under way",
        re.compile(r"\b(?:already|has|have|had|been)\b", re.IGNORECASE),
    ),
    StageKind(
        re.compile("尚未|[还仍]未|还没有?"),
        "to come",
        re.compile("不再|已不|再也"),
        re.compile(r"\bno longer\b|\b(?:not|n['’]t)\b[^,.;]{0,30} any ?(?:more|longer)\b", re.IGNORECASE),
        "done",
        _ANY_YET_EN,
    ),
    StageKind(
        re.compile("不再|已不(?=[是属能]|存在)"),
        "done",
        re.compile("尚|还|仍|未"),
        re.compile(r"\bnot yet\b|\byet to\b", re.IGNORECASE),
        "to come",
        _ANY_NO_MORE_EN,
    ),
)
_ANY_ZH = re.compile("最近|近日|日前|不久前|前不久|已|愿|打算|拟|即将|将要|快要|未|没|不再")


def lone_stages(zh: str, en: str) -> Iterator[OtherStage]:
    """Where a simplified Chinese text and an English one are at other stages; at most one of each kind."""
    if _ANY_ZH.search(zh) is None:
        return
    for kind in _KINDS:
        here = kind.zh.search(zh)
        there = kind.en.search(en) if here else None
        if (
            here
            and there
            and not kind.bar_zh.search(zh[: here.start()] + zh[here.end() :])
            and not kind.bar_en.search(en)
        ):
            yield OtherStage(here.span(), kind.chinese, there.span(), kind.english)
