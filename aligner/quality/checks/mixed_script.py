"""Simplified characters in traditional text, and the reverse."""

from __future__ import annotations

import functools
from collections.abc import Iterator

from aligner.evidence.chinese_words import simplified
from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, judged_side, side_text, zh_en
from aligner.quality.script import HAN

_TRADITIONAL_TAGS = frozenset(("tw", "hk", "mo", "hant"))
_SIMPLIFIED_TAGS = frozenset(("cn", "sg", "hans"))
_EITHER = frozenset("乾著於麽麼瞭夥藉徵餘鍾昇陞甯噹鬨滷齣崑崙倖祐脩牠妳祂囉唷幺菸着摺")
"""Characters that both scripts have, in one of them for a few words or names only."""


class MixedScript:
    """The script is what the language says, else what most of the unit is in."""

    id = "mixed_script"
    category = "linguistic-conventions/spelling"
    severity: Severity = "minor"
    examples = Examples(
        fires=(
            en_zh("The development of the network", "网络的發展", "發"),
            en_zh("After that we shall discuss it together.", "随後我们将一起讨论这个问题。", "後"),
            zh_en("兩國簽署协定", "", "协"),
        ),
        silent=(
            en_zh("The development of the network", "网络的发展"),
            en_zh("Emperor Qianlong was renowned.", "乾隆皇帝很著名。"),
            zh_en("兩國簽署協定，關係良好", ""),
            zh_en("网络的發展", "The development of the network"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for each run of characters of the other script."""
        side = judged_side(unit)
        if context.chinese_side(unit) != side:
            return
        text = side_text(unit, side)
        scripts = [_script(c) for c in text]
        counts = {script: scripts.count(script) for script in ("simplified", "traditional")}
        lang = context.source_lang if side == "source" else context.target_lang
        main = _named(lang, counts)
        rare = "traditional" if main == "simplified" else "simplified"
        if not counts[rare] or (counts[rare] >= max(1, counts[main]) * 2 and counts[rare] > 3):
            return
        start = None
        for place, script in enumerate([*scripts, ""]):
            if script == rare and start is None:
                start = place
            elif script != rare and start is not None:
                yield issue(
                    self,
                    unit,
                    side,
                    (start, place),
                    f"“{text[start:place]}” is {rare} in {main} text.",
                    suggestion=simplified(text[start:place]) if rare == "traditional" else None,
                )
                start = None


def _named(lang: str, counts: dict[str, int]) -> str:
    """The script that a language tag names; where it names none, the more frequent one."""
    parts = frozenset(lang.replace("_", "-").lower().split("-"))
    if parts & _TRADITIONAL_TAGS:
        return "traditional"
    if parts & _SIMPLIFIED_TAGS and counts["simplified"] * 2 >= counts["traditional"]:
        return "simplified"
    return "traditional" if counts["traditional"] > counts["simplified"] else "simplified"


@functools.lru_cache(maxsize=20_000)
def _script(character: str) -> str:
    """ "simplified" or "traditional" for a Han character that only one script has, else ""."""
    if not HAN.match(character) or character in _EITHER:
        return ""
    in_simplified, in_traditional = _encodes(character, "gb2312"), _encodes(character, "big5")
    if in_simplified and not in_traditional:
        return "simplified"
    plain = simplified(character)
    return "traditional" if plain != character and _encodes(plain, "gbk") else ""


def _encodes(character: str, charset: str) -> bool:
    try:
        character.encode(charset)
    except UnicodeEncodeError:
        return False
    return True
