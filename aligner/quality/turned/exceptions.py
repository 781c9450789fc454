"""Exceptions that turn: 儿童除外 as "including children", 未经许可 as "with permission", "not always" as 从不.

Either text must have one of the two and nothing that might stand for the other, so that not even a free translation
says the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from aligner.evidence.chinese_words import simplified
from aligner.quality.turned.turned import Turned


class _Opposites(NamedTuple):
    """One end in Chinese and the other in English; what in either text may stand for the end of the other."""

    zh: re.Pattern[str]
    en: re.Pattern[str]
    also_zh: re.Pattern[str]
    also_en: re.Pattern[str]


_EXCEPTED_EN = (
    r"\b(?:except\w*|exclu\w*|other than|apart from|aside|besides?|save|unless|but|outside|without|beyond"
    r"|omit\w*|minus|bar|barring|addition|rather)\b"
)
_PERMISSION_EN = r"(?:[\w'’-]+ ){0,4}(?:permission|consent|approval|authori[sz]ation|leave)\b"
_PERMISSION_ZH = "[^，。；]{0,20}?(?:许可|同意|批准|授权|核准|准许)"
_FORBIDS_EN = r"only|unless|not|no|must|except|prohibit\w*|subject|requir\w*|never|nor|neither|until|cannot|none"
_OPPOSITES = (
    _Opposites(
        re.compile("即[使便]|哪怕"),
        re.compile(r"\b(?:unless|only (?:if|when|with))\b", re.IGNORECASE),
        re.compile("除非|否则|未经|不经|才|只|仅|没有|如果|若"),
        re.compile(r"\b(?:even|although|though|whether|regardless|despite|if|while|however)\b", re.IGNORECASE),
    ),
    _Opposites(
        re.compile("只要(?!求)|(?:如果|倘若|假如)(?=[^，。；]{2,30}，[^，。；]{0,6}就)"),
        re.compile(r"\beven (?:if|when|though)\b", re.IGNORECASE),
        re.compile("即[使便]|哪怕|纵|就[算是]|尽管|虽|无论|不管|不论|甚至|连|再[^，。；]{1,12}也|仍|依然|还是|都"),
        re.compile(r"\b(?:as long as|so long as|provided|only|once|whenever|simply|just)\b", re.IGNORECASE),
    ),
    _Opposites(
        re.compile("即[使便]|哪怕|纵[然使令]"),
        re.compile(r"\b(?:as long as|so long as|provided that|on condition that)\b", re.IGNORECASE),
        re.compile("只要|只有|才|如果|若|前提|条件|但"),
        re.compile(
            r"\b(?:even|although|though|however|no matter|whether|despite|regardless|while|if)\b", re.IGNORECASE
        ),
    ),
    _Opposites(
        re.compile("除外|除(?!非|此|了?[^，。；]{0,12}[还也又更])[^，。；]{2,30}(?:之外|以外|外)(?=[，。])"),
        re.compile(r"(?<!not )\bincluding\b(?! but| without)|\binclusive of\b", re.IGNORECASE),
        re.compile("包括|包含|含|内|囊|如|还|也|连同|并(?![非不])"),
        re.compile(_EXCEPTED_EN, re.IGNORECASE),
    ),
    _Opposites(
        re.compile("(?<![不])包括(?![^，。；]{0,12}(?:在外|除))|含(?=[^，。；]{1,8}[）)])"),
        re.compile(r"\b(?:except(?:ing)?(?: for)?|excluding|with the exception of|other than)\b", re.IGNORECASE),
        re.compile("除|外|排|另|[不非未没](?![得准许])|无(?!人机|线|障碍|论)"),
        re.compile(
            r"\b(?:includ\w*|inclusive|compris\w*|contain\w*|consist\w*|cover\w*|with|such as|namely|as well)\b",
            re.IGNORECASE,
        ),
    ),
    _Opposites(
        re.compile("除非"),
        re.compile(r"\b(?:even (?:if|though|when|where)|whether or not|regardless of)\b", re.IGNORECASE),
        re.compile("即[使便]|哪怕|纵|无论|不论|不管|是否|尽管|虽"),
        re.compile(
            r"\b(?:unless|except\w*|without|only|until|other than|otherwise|save|if not|absent|but|subject to"
            r"|lacking)\b",
            re.IGNORECASE,
        ),
    ),
    _Opposites(
        re.compile("只有[^，。；]{2,30}才|(?:仅|只)[在当有]?[^，。；]{2,24}(?:情况下|的?条件下|时)"),
        re.compile(
            r"\b(?:even (?:if|when|where)|whether or not|regardless of(?: whether)?|irrespective of)\b", re.IGNORECASE
        ),
        re.compile("即[使便]|哪怕|纵|无论|不论|不管|是否|尽管|虽|与否"),
        re.compile(
            r"\b(?:only|unless|except|solely|just|provided|until|subject to|exclusive\w*|must|not|no)\b", re.IGNORECASE
        ),
    ),
    _Opposites(
        re.compile("(?:无论|不论|不管)[^，。；]{0,8}(?:是否|与否|有[没无])"),
        re.compile(r"\b(?:only (?:if|when|where|with)|unless|provided that)\b", re.IGNORECASE),
        re.compile("除非|只|仅|才|但|须经|前提|条件"),
        re.compile(
            r"\b(?:whether|regardless|irrespective|even|no matter|however|any(?:way|how)?|or not|either)\b",
            re.IGNORECASE,
        ),
    ),
    _Opposites(
        re.compile("除非"),
        re.compile(r"\bif\b", re.IGNORECASE),
        re.compile("如果|若|倘|的话|要是|是否|即[使便]|否则"),
        re.compile(
            r"\b(?:unless|except\w*|without|only|until|other than|otherwise|save|not|absent|but|no|never)\b|n['’]t",
            re.IGNORECASE,
        ),
    ),
    _Opposites(
        re.compile(
            "一旦|如果|只要(?!求)|倘若?|假如|假若|(?:^|[，。；])(?:若(?![干有无如即非])|如(?=甲|乙|任何|一方|双方|发生|出现|经|获|同意))"
        ),
        re.compile(r"\bunless\b(?! and until)", re.IGNORECASE),
        re.compile("除|否|[不未没无非]|才|方[可能得]|[勿莫别禁拒止免失违逾停断缺反少]|以外|例外|取消|撤|解除|废"),
        re.compile(
            r"\b(?:if|once|when|whenever|where|as long as|should|provided|in case|in the event|only)\b", re.IGNORECASE
        ),
    ),
    _Opposites(
        re.compile("事前|事先|预先|提前(?=[^，。；]{0,4}(?:通知|告知|报告|书面|征得|取得|报))"),
        re.compile(
            r"\b(?:afterwards?|subsequently|after the (?:event|fact)|after (?:any|such|each|the|its|their|it) \w+)\b",
            re.IGNORECASE,
        ),
        re.compile("[后後]|随即|再|然|补|继|以来|此"),
        re.compile(
            r"\b(?:before\w*|prior|in advance|advance|ahead|earl\w+|previous\w*|pre-\w+|preliminar\w*"
            r"|pre(?:appr|pa[iy]|not"
            r"|det|set|empt|agr|arr|sel|view|warn)\w*|first|already|until|\w+hand|upfront|notice|only|forewarn\w*|beforehand)\b",
            re.IGNORECASE,
        ),
    ),
    _Opposites(
        re.compile("事[后後](?!诸葛)"),
        re.compile(r"\b(?:beforehand|in advance|prior (?:to|notice|consent|approval|report))\b", re.IGNORECASE),
        re.compile("[前先预早]"),
        re.compile(
            r"\b(?:after\w*|subsequen\w*|later|post\w*|retro\w*|hindsight|since|follow\w*|then"
            r"|ex post|once|belated\w*)\b",
            re.IGNORECASE,
        ),
    ),
    _Opposites(
        re.compile("除[^，。；]{0,14}另有[^，。；]{0,8}(?:规定|约定|说明|要求|指示)|除非[^，。；]{0,10}另(?:有|行)"),
        re.compile(
            r"\b(?:as|in accordance with what is) (?:otherwise )?(?:agreed|provided|specified|stipulated|stated"
            r"|required|prescribed|set out)\b|\bin accordance with\b",
            re.IGNORECASE,
        ),
        re.compile("按|依|根据|遵|如|照|据"),
        re.compile(
            r"\b(?:unless|otherwise|except\w*|save|other than|contrary|absent|absence|exclud\w*|apart|without"
            r"|subject to|but|notwithstanding|if no|where no)\b",
            re.IGNORECASE,
        ),
    ),
    _Opposites(
        re.compile("只要(?!求)"),
        re.compile(r"\bonly (?:if|when)\b|\bunless\b", re.IGNORECASE),
        re.compile("才|只有|不|没|除非|仅"),
        re.compile(r"\b(?:as long as|so long as|provided|whenever|need only|all|not|no)\b|n['’]t", re.IGNORECASE),
    ),
    _Opposites(
        re.compile(f"[不未非]经{_PERMISSION_ZH}"),
        re.compile(rf"\bwith (?!no ){_PERMISSION_EN}", re.IGNORECASE),
        re.compile("[禁勿无]|不[得可能准许应]|同意|批准|许可(?!证)|才|只|仅|须"),
        re.compile(rf"\b(?:without|{_FORBIDS_EN})\b|n['’]t", re.IGNORECASE),
    ),
    _Opposites(
        re.compile(f"(?<![不未非没])(?:经|征得){_PERMISSION_ZH}"),
        re.compile(rf"\bwithout {_PERMISSION_EN}", re.IGNORECASE),
        re.compile("[禁勿无不未非没除]|才|只|仅|须"),
        re.compile(rf"\b(?:with|{_FORBIDS_EN})\b|n['’]t", re.IGNORECASE),
    ),
    _Opposites(
        re.compile("从不|从未|从来[不没](?!是)|均[不未]|都[不没未](?!是)|一概不|无一|没有一[个人名]|绝不"),
        re.compile(
            r"\b(?:not|\w+n['’]t) (?:\w+ )?(?:always|all|every|entirely|fully|completely|invariably)\b"
            r"|\b(?:rarely|seldom)\b",
            re.IGNORECASE,
        ),
        re.compile("不总|并非|不一定|未必|不[都尽全]|有时|少|往往|不是"),
        re.compile(r"\b(?:never|none|no|neither|nor|any\w*|nobody|nothing|not at all)\b", re.IGNORECASE),
    ),
    _Opposites(
        re.compile("并非(?:总|所有|全|都|每|人人)|不是(?:所有|每|人人)|并?不总是?|不都是|不全是|并不[都全]"),
        re.compile(r"\b(?:never|none of|nobody|no one|at no time|neither)\b", re.IGNORECASE),
        re.compile("从[不未没来]|均|无一|毫|绝"),
        re.compile(
            r"\b(?:always|necessarily|every\w*|all|both|sometimes|entirely|seldom|rarely|only|some|few)\b",
            re.IGNORECASE,
        ),
    ),
)
_MAY_ZH = re.compile(
    "除|包括|含|只|仅|无论|不论|不管|即[使便]|经|征得|[从都均]|无一|绝不|没有一|一概不|并非|不[总是全]|事[前先后]|预先|提前"
    "|一旦|如|若|倘|假"
)


def turned_exceptions(chinese: str, english: str) -> Iterator[Turned]:
    """The first words of the two texts of which the one excepts what the other includes; at most one of a kind.

    >>> list(turned_exceptions("儿童除外。", "Including children."))
    [Turned(zh=(2, 4), en=(0, 9))]
    """
    zh = simplified(chinese)
    if _MAY_ZH.search(zh) is None:
        return
    for kind in _OPPOSITES:
        one = kind.zh.search(zh)
        if one is None or kind.also_zh.search(zh[: one.start()] + " " + zh[one.end() :]):
            continue
        two = kind.en.search(english)
        if two is not None and not kind.also_en.search(english[: two.start()] + " " + english[two.end() :]):
            yield Turned(one.span(), two.span())
