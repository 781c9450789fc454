"""None of them, all of them, any of them: "not everyone" as 无人, "if any of them" as 若所有…均.

Each text must have but one of the two, and nothing that may stand for the other.
"""

from __future__ import annotations

import re

from aligner.evidence.chinese_words import simplified
from aligner.quality.turned.turned import Turned

_NOT_ALL_ZH = re.compile(
    "(?:并非|并不是|不是|未必|不一定|绝非|非)(?:所有|人人|每[个人位家一]|全部|全体|一切|谁都|都|皆|均|尽)"
    "|(?:所有|人人|每[个人位家一]|全部|大家|一切)[^，。；]{0,8}(?:并非|未必|不一定)(?:都|皆|均|全)|不[都尽]是?|不尽(?!快)"
)
_NONE_ZH = re.compile(
    "(?:根本|完全|几乎|从来|尚)?(?:无人(?![机驾飞船车艇值区店售岛])|没有?(?:任何|一[个位名])?人)|谁[都也][不没]"
    "|无一(?!例外)|(?<!不)(?:都|均|皆|全都?)(?:不(?!同(?!意)|[断仅但])|没|未(?!必)|无(?!论))"
)
_NOT_ALL_EN = re.compile(
    r"\bnot (?:all|every(?:one|body|thing)?|each|both)\b|\bnot (?:\w+ ){0,2}(?:everyone|everybody)\b", re.IGNORECASE
)
_NONE_EN = re.compile(r"\b(?:no[- ]one|nobody|none|not (?:a single|one|any(?:one|body)?))\b", re.IGNORECASE)
_OTHERS_EN = re.compile(r"\b(?:no|nothing|never|neither|nor|without|hardly|un\w+|few|any\w*)\b|n['’]t\b", re.IGNORECASE)
"""What may say 无人 in other words."""
_OTHERS_ZH = re.compile("不[尽都是全]|并非|未必|有[人的些]|部分|一些|少数|[多少]数|只有|例外|各|有待|个别")
"""What may say "not all" so."""

_IF_ANY_EN = re.compile(
    r"\b(?:if|where|when|whenever|should|unless|once)\b[^.;]{0,60}?\b(?P<any>any(?: one)? of"
    r"|either of|any (?!other)\w+)",
    re.IGNORECASE,
)
_ALL_EN = re.compile(r"\b(?:all|every|each|both|whole|entire)\b", re.IGNORECASE)
_IF_ALL_EN = re.compile(
    r"\b(?:if|where|when|whenever|should|unless|once)\b[^.;,]{0,40}?\b(?P<all>all(?: of)?|both(?: of)?|every)\b",
    re.IGNORECASE,
)
_ANY_EN = re.compile(r"\b(?:any\w*|either|one|an?|single|each|which\w*|whoever)\b", re.IGNORECASE)
_IF_ALL_ZH = re.compile(
    "(?:如果?|若|倘若?|假如|一旦|除非)[^，。；]{0,10}?(?P<all>所有|全部|全体|(?:均|都|皆)(?!匀))"
    "|(?P<every>所有|全部|全体)[^，。；]{0,8}(?:如|若|倘|一旦)[^，。；]{0,4}[均都皆]"
)
_ANY_ZH = re.compile("任[一意何]|某|其[中一]|之一|[凡各每另]|(?<![所没])有|一[方个项名家处项次条]|哪|无论|不论")
_IF_ANY_ZH = re.compile(
    "(?P<any>任一|任何一[方个项名家处条位])[^，。；]{0,14}(?:如|若|倘|时|的，)|(?:如果?|若|倘若?|一旦)[^，。；]{0,8}(?P<each>任一|任何一[方个项名家处条位])"
)
_ALL_ZH = re.compile("所有|全部|全体|[均都皆双两各每凡]")


_MAYBE_NONE = re.compile("[Nn]o(?:t|ne|body|[- ]one)\\b")
_MAYBE_ANY = re.compile("所有|全[部体]|[均都皆]|任一|任何一")
"""What each kind has: most texts have none."""


def turned_number(chinese: str, english: str) -> Turned | None:
    """The words of the two texts that put another number of them; None where they do not.

    >>> turned_number("山谷里无人信服。", "Not everyone in the valley is convinced.")
    Turned(zh=(3, 5), en=(0, 12))
    """
    zh = simplified(chinese)
    found = _none(zh, english) if _MAYBE_NONE.search(english) else None
    return found or (_any(zh, english) if _MAYBE_ANY.search(zh) else None)


def _none(zh: str, en: str) -> Turned | None:
    """Not all in the one, none in the other."""
    not_all = _NOT_ALL_EN.search(en)
    if not_all is not None:
        none = _NONE_ZH.search(zh)
        if none is None or _NONE_EN.search(en) or _OTHERS_ZH.search(zh):
            return None
        rest = en[: not_all.start()] + " " + en[not_all.end() :]
        return None if _OTHERS_EN.search(rest) else Turned(none.span(), not_all.span())
    here = _NOT_ALL_ZH.search(zh)
    if here is None or _NONE_ZH.search(zh):
        return None
    there = _NONE_EN.search(en)
    return Turned(here.span(), there.span()) if there and not _ALL_EN.search(en) else None


def _any(zh: str, en: str) -> Turned | None:
    """Any of them in the condition of the one, all of them in that of the other."""
    here = _IF_ALL_ZH.search(zh)
    if here is not None:
        there = _IF_ANY_EN.search(en)
        if there and not _ALL_EN.search(en) and not _ANY_ZH.search(zh):
            return Turned(here.span("all" if here["all"] else "every"), there.span("any"))
        return None
    one = _IF_ANY_ZH.search(zh)
    two = _IF_ALL_EN.search(en) if one else None
    if one and two and not _ANY_EN.search(en) and not _ALL_ZH.search(zh):
        return Turned(one.span("any" if one["any"] else "each"), two.span("all"))
    return None
