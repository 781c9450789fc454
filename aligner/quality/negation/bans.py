"""What one text forbids and the other allows: 禁止使用闪光灯 as "flash is allowed", "tripods are prohibited" as 允许.

`reversals` knows the bans of a verb that is denied, 不得推荐; here they have a word of their own, or the thing that is
forbidden stands before it. What else the texts deny is counted: each of them may answer but one denial of the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from aligner.evidence.chinese_words import simplified
from aligner.evidence.tokens import Token, chinese_tokens, english_tokens
from aligner.quality.negation.negations import Language, Span, chinese_negations, english_negations
from aligner.quality.words.clauses import clause
from aligner.quality.words.legal_words import renders

_MAY_ZH, _MAY_EN = re.compile("[禁勿绝不]"), re.compile("prohibit|forbid|banned|not ")
"""What a text has that forbids anything."""
_FORBIDS_ZH = re.compile(
    "(?<![权以会可被])禁止(?![性的令]|[^，。；]{0,8}(?:规定|条款|清单))|严禁|[请切]勿|谢绝|不[准许宜]|不允许"
    "|(?<![有舍恨巴怪怨由值记懂])不得(?![不已了])|不可(?![不避或分抗思缺言磨逆能])"
)
_ALLOWS_ZH = re.compile(
    "(?<![不未禁])(?:允许|准许)(?![的范值误])|获准|可以|(?<![许认宁尚只不无非未岂难均])可(?=[^能是持再靠行观见惜贵怕爱笑谓比口乐疑信控视选变移编亲悲耻取兰的])"
)
_FORBIDS_EN = re.compile(
    r"\b(?:is|are|be) (?:strictly |expressly |also )?(?:prohibited|forbidden|banned|not (?:allowed|permitted))\b"
    r"|\b(?:prohibit|forbid)s?\b|\b(?:must|may|shall|should) not\b|\b[Dd]o not\b"
)
_ALLOWS_EN = re.compile(
    r"\b(?:is|are|be) (?:also |\w+ly )?(?:allowed|permitted|welcome|free|invited)\b"
    r"|\b(?:may|can)\b(?! not)|\b(?:allow|permit)s?\b"
)
_NOBODY_EN = re.compile(
    r"\b(?:no|neither|none|nobody|nor|no one|under no circumstances|in no (?:case|event))\b[^.;:]{0,120}$",
    re.IGNORECASE,
)
"""Of the text before "may": "No one may conceal it, or hinder others" forbids both."""
_CASES_ZH = re.compile("[仅只才]|方可|除|经[^，。；]{0,12}(?:批准|同意|许可)")
_CASES_EN = re.compile(r"\b(?:only|unless|except|provided|without|if)\b", re.IGNORECASE)
"""What makes of a permission a ban on all other cases."""
_END_ZH = re.compile("[，。；！？：（）]")
_END_EN = re.compile(r"[,.;:!?()]|\b(?:but|yet|while|whereas|although)\b")
_NEAR = 6
"""So many words beside the ban or the permission name what it is about."""


class Lifted(NamedTuple):
    """A ban of one text and the permission that the other has instead."""

    language: Language
    """The side that forbids."""
    ban: Span
    permission: Span


def lifted_bans(chinese: str, english: str) -> Iterator[Lifted]:
    """At most one for each side."""
    chinese = simplified(chinese)
    if not _MAY_ZH.search(chinese) and not _MAY_EN.search(english):
        return
    forbids = [m.span() for m in _FORBIDS_ZH.finditer(chinese)], [m.span() for m in _FORBIDS_EN.finditer(english)]
    if len(forbids[0]) == len(forbids[1]):
        return
    denied = len(chinese_negations(chinese).strong), len(english_negations(english).strong)
    if denied[0] > denied[1] and forbids[0] and not _CASES_EN.search(english):
        allows = [m.span() for m in _ALLOWS_EN.finditer(english) if not _NOBODY_EN.search(english, 0, m.start())]
        if len(allows) > sum(1 for _ in _ALLOWS_ZH.finditer(chinese)):
            yield from _lifted("zh", forbids[0], allows, chinese, english)
    elif denied[1] > denied[0] and forbids[1] and not _CASES_ZH.search(chinese):
        allows = [m.span() for m in _ALLOWS_ZH.finditer(chinese)]
        if len(allows) > sum(1 for _ in _ALLOWS_EN.finditer(english)):
            yield from _lifted("en", forbids[1], allows, chinese, english)


def _lifted(
    language: Language, bans: Sequence[Span], allows: Sequence[Span], chinese: str, english: str
) -> Iterator[Lifted]:
    for ban in bans:
        for permission in allows:
            one, two = (ban, permission) if language == "zh" else (permission, ban)
            if _same(_around(chinese, one, "zh"), _around(english, two, "en")):
                yield Lifted(language, ban, permission)
                return


def _around(text: str, at: Span, language: Language) -> list[Token]:
    """The words behind that place in its clause, and in English those before it."""
    ends = _END_ZH if language == "zh" else _END_EN
    start, stop = clause(text, at[1], ends)
    tokens = [t for t in (chinese_tokens if language == "zh" else english_tokens)(text) if t.key[0] not in "#§"]
    behind = [t for t in tokens if at[1] <= t.start < stop][:_NEAR]
    if language == "zh":
        return [t for t in behind if len(t.key) > 1]
    return [t for t in tokens if start <= t.start < at[0]][-_NEAR:] + behind


def _same(zh: Sequence[Token], en: Sequence[Token]) -> bool:
    """Whether most words behind the Chinese one are rendered around the English one."""
    found = sum(any(renders(one.key, two.key) for two in en) for one in zh)
    return found > 0 and found * 2 >= len(zh)
