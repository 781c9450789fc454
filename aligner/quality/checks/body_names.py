"""Names of bodies with a word in the wrong form: 世界经济论坛 as "World Economy Forum"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from aligner.evidence.body_names import SMALL, BodyName, body_names
from aligner.evidence.chinese_words import simplified
from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, other, zh_en

_WORD = re.compile(r"[A-Za-z]+(?:[-'’][A-Za-z]+)*")
_SAME = 4
"""Two forms of a word begin with so many letters the same."""
_SPELLINGS = tuple(
    (re.compile(one), other)
    for one, other in (
        (r"'s?$", ""),
        (r"ies$", "y"),
        (r"(?<=[sx])es$|(?<=[^s])s$", ""),
        (r"isation", "ization"),
        (r"(?<=[a-z]{2}[bln]o)ur$", "r"),  # labour, colour, honour
        (r"(?<=[bt])re$", "er"),  # centre, fibre
        (r"ence$", "ense"),  # defence, licence
        (r"(?<=gram)me$", ""),
    )
)
"""Possessive or not, singular and plural, British and American spelling: brought to one form on both sides."""


class BodyNames:
    """Fires only where all words of the listed name but one stand in its order, and that one in another form."""

    id = "body_names"
    category = "accuracy/mistranslation"
    severity: Severity = "minor"
    examples = Examples(
        fires=(
            zh_en("他在世界经济论坛上发言。", "He spoke at the World Economy Forum.", "World Economy Forum"),
            zh_en(
                "國際貨幣基金組織發表報告。",
                "The International Money Fund published a report.",
                "International Money Fund",
            ),
            zh_en("世界卫生组织发出警告。", "The World Healthy Organization has warned.", "World Healthy Organization"),
            zh_en(
                "中国加入世界贸易组织。", "China joined the World Trading Organization.", "World Trading Organization"
            ),
            en_zh("She works for the World Healthy Organization.", "她在世界卫生组织工作。"),
        ),
        silent=(
            en_zh("She works for the World Health Organization.", "她在世界卫生组织工作。"),
            zh_en("他在世界经济论坛上发言。", "He spoke at the World Economic Forum."),
            zh_en("中华人民共和国", "the People’s Republic of China"),
            zh_en("他在世界经济论坛上发言。", "He spoke at Davos."),
            zh_en("他在世界经济论坛上发言。", "He spoke of the world economy at a forum."),
            zh_en("上海合作组织", "Shanghai Cooperation Organization"),
            zh_en("国际劳工组织", "the International Labour Organization"),
            zh_en("联合国环境规划署", "the United Nations Environment Programme"),
            zh_en("世界贸易组织", "the World Trade Organisation"),
            zh_en("联合国海洋法公约", "UN Convention on the Law of the Sea"),
            zh_en("世界经济论坛和世界经济", "The World Economic Forum and the World Economy Forum"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for each name, on the English side."""
        sides = context.chinese_and_english(unit)
        if sides is None:
            return
        chinese, zh, en = sides
        names = list(body_names(simplified(zh)))
        if not names:
            return
        words = [match for match in _WORD.finditer(en) if match.group().lower() not in SMALL]
        keys = [_key(match.group()) for match in words]
        for name in names:
            place = _otherwise(name, words, keys)
            if place is not None:
                message = f"“{zh[name.start : name.end]}” is “{name.english}” in the dictionary."
                suggestion = name.english if chinese == "source" else None
                yield issue(self, unit, other(chinese), place, message, suggestion=suggestion)


def _otherwise(name: BodyName, words: Sequence[re.Match[str]], keys: Sequence[str]) -> tuple[int, int] | None:
    """Where the name stands with one word in another form; None where it stands as it should, or not at all."""
    wanted = [_key(word) for word in _WORD.findall(name.english) if word.lower() not in SMALL]
    found = None
    for top in range(len(keys) - len(wanted) + 1):
        there = keys[top : top + len(wanted)]
        differ = [k for k, (one, two) in enumerate(zip(wanted, there)) if one != two]
        if not differ:
            return None
        if len(differ) == 1 and found is None:
            one, two = wanted[differ[0]], there[differ[0]]
            capital = all(word.group()[0].isupper() for word in words[top : top + len(wanted)])
            if capital and one[:_SAME] == two[:_SAME] and min(len(one), len(two)) >= _SAME:
                found = (words[top].start(), words[top + len(wanted) - 1].end())
    return found


def _key(word: str) -> str:
    """The word in lower case, as singular and in American spelling."""
    plain = word.lower().replace("’", "'")
    for spelling, other_spelling in _SPELLINGS:
        plain = spelling.sub(other_spelling, plain)
    return plain
