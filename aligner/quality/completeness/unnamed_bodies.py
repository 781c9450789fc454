"""An international body that only one of the two texts names: "verified by the United Nations" left out, or added.

Its names are those of `siblings.international_bodies`. Where another body, an abbreviation or a word may stand for it,
or its name is but a part of another one's (联合国海洋法公约, "the Charter of the United Nations"), nothing is said.
"""

from __future__ import annotations

import functools
import re

from aligner.quality.negation.negations import Span
from aligner.quality.siblings.family import Sibling
from aligner.quality.siblings.tables import families

_TABLE = range(1)
"""That of the international bodies."""
_STANDING_IN_EN = re.compile(
    r"\b(?:it|its|itself|they|their|theirs|them|he|his|she|her|we|our|us|you|your|who|which|organi[sz]ations?|bod(?:y|ies)"
    r"|agenc\w+|blocs?|groups?|grouping|unions?|courts?|banks?|councils?|alliances?|members?|institutions?|funds?|latter|former"
    r"|both|sides|parties|international\w*|multilateral\w*|global\w*|world\w*|regions?|regional|communit\w+|assembly"
    r"|commissions?|tribunals?|leagues?|forums?|headquarter\w*|treat(?:y|ies)|conventions?|charter|Brussels|Geneva|[A-Z]{2,}\w*)\b"
)
_STANDING_IN_ZH = re.compile(
    "[该其此它本这他她我你您联盟]|组织|机构|国际|世界|全球|集团|法院|银行|理事会|安理|大会|基金|同盟|成员|多边|各方|会员|[A-Z]{2,}"
)
_BOTH_ZH, _BOTH_EN = re.compile("双方|两者"), re.compile(r"\b(?:both|two|parties)\b", re.IGNORECASE)
"""The body may be one of the two, unless they stand in both texts."""
_CAPITAL = re.compile(r"\b[A-Z][A-Za-z]+")
_HEAD = 4
"""So many letters of a name are looked up."""
_PART_EN = re.compile(r"[\s-]?(?:[A-Z]|[’']s? [A-Z])")
_PART_ZH = re.compile(
    "的|[^，。；：、]{0,4}(?:宪章|公约|大会|秘书|安理|安全理事|总|系统|机构|组织|教科|开发|环境|难民|粮|人权|维和|会议|会所|决议|协定|议定|原则|框架|改革"
    "|成[立员]|会员|峰会|日|年|特使|代表|宣言|事务|机制|计划|基金|国|主席|领导|外长|标准|规则|目标|委员|理事|法|部|行长|专员)|[和与及、或同]"
    "|[^，。；：、]{0,14}(?:宪章|公约|大会|峰会|会议|协定|议定书|宣言|议程|决议)"
)
"""What makes the name a part of another one, or couples it to others."""
_PART_BEFORE_EN = re.compile(r"\b[A-Z][\w-]+,? (?:of|for|at|to|by|and|in) (?:the )?$|[A-Z][\w-]+ $")
_ENOUGH = 2
"""So many characters of a name may stand for it in another one, as 亚 and 行 do in 亚行."""


def lost_body(source: str, target: str, chinese_source: bool) -> Span | None:
    """Where the source names a body that the target does not. The Chinese text in simplified characters.

    >>> lost_body("They were verified by the United Nations in 2024.", "袭击在2024年得到核实。", False)
    (26, 40)
    """
    if chinese_source:
        for start, end, number in families().of_tables(source, _TABLE):
            body = families().siblings[number]
            if (
                not body.answers.search(target)
                and not _STANDING_IN_EN.search(target)
                and not _PART_ZH.match(source, end)
            ):
                return start, end
        return None
    if _BOTH_ZH.search(target) and not _BOTH_EN.search(source):
        return None
    found = _named(source)
    if found is None or _is_part(source, found[1]) or _may_name(target, found[0]) or _STANDING_IN_ZH.search(target):
        return None
    return found[1]


def added_body(source: str, target: str, chinese_source: bool) -> Span | None:
    """Where the target names a body that the source does not.

    >>> added_body("双方愿加强协调。", "Both sides will coordinate with the European Union.", True)
    (36, 50)
    """
    return lost_body(target, source, not chinese_source)


def _named(text: str) -> tuple[Sibling, Span] | None:
    """A body that an English text names, if it names any."""
    listed = _by_head()
    for word in _CAPITAL.findall(text):
        for body in listed.get(word[:_HEAD], ()):
            if found := body.names.search(text):
                return body, found.span()
    return None


def _is_part(text: str, span: Span) -> bool:
    return bool(_PART_EN.match(text, span[1]) or _PART_BEFORE_EN.search(text[: span[0]]))


def _may_name(chinese: str, body: Sibling) -> bool:
    if any(word in chinese for word in body.chinese + body.beside):
        return True
    shortest = min(body.chinese, key=len)
    return sum(character in chinese for character in set(shortest)) >= min(_ENOUGH, len(shortest) - 1)


@functools.lru_cache(maxsize=1)
def _by_head() -> dict[str, list[Sibling]]:
    """The bodies by the first letters of their English names: most words with a capital begin none."""
    known = families()
    found: dict[str, list[Sibling]] = {}
    for body in known.siblings:
        if known.table[body.family] in _TABLE:
            heads = (_CAPITAL.match(name) for name in body.english)
            for head in {head[0][:_HEAD] for head in heads if head}:
                found.setdefault(head, []).append(body)
    return found
