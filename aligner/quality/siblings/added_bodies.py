"""An international body that a translation names and the source does not: "with the European Union".

A text may call such a body by another name, by what it is ("the bloc", 该组织) or by its place (中欧关系), and a
translator may name a side that is only counted (双方); where any of these may be the case nothing is said.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping

from aligner.quality.siblings.family import Families, Sibling, Wording
from aligner.quality.siblings.taken import Span, is_word

_KIND_ZH = re.compile(
    "组织(?![的地]?[开进实生活])|机构|联盟|同盟|共同体|集团|法院|法庭|银行|基金|议会|公署|论坛|多边|国际社会|成员国"
    "|它|其(?![中他它余次实间])"
)
_KIND_EN = re.compile(
    r"\b(?:it|its|they|their|them|organi[sz]ations?|agenc(?:y|ies)|bod(?:y|ies)|bloc|alliance|unions?|groups?|groupings?"
    r"|courts?|tribunals?|banks?|funds?|councils?|commissions?|parliament|forum|members?|multilateral|institutions?"
    r"|league|community|assembly|secretariat)\b",
    re.IGNORECASE,
)
"""What kind of body it is, or a pronoun, may stand for its name."""
_PLACES = (
    ("Europ|EU", "欧"),
    ("Africa|ECOWAS|SADC", "非"),
    ("Asia|ASEAN|APEC|SAARC", "亚|东盟|东协"),
    ("Arab|Gulf|GCC", "阿|海湾"),
    ("America|CELAC|MERCOSUR|Mercosur", "[拉南北]美|美洲|南"),
    ("Atlantic|NATO", "北约|西方"),
    ("Shanghai|SCO", "上海|上合"),
    ("Pacific", "太"),
    ("UN|United_Nations|Council|Assembly|Commissioner|Court", "联|理事|高"),
    ("World_Trade|WTO", "世|贸"),
    ("World_Bank|Fund|Bank", "[银行世货币]"),
    ("G\\d|Group", "国集团|峰会|[七二]十?国"),
    ("BRICS", "砖"),
)
"""Pattern of a name – what in Chinese may mean it by its place or in short."""
_PAIR_ZH = re.compile("[双两俩互各]|彼此|对方")
_PAIR_EN = re.compile(r"\b(?:both|two|bilateral|each|mutual\w*|sides|parties|other)\b", re.IGNORECASE)
_CAPITAL = re.compile(r"(?<![\w-])[A-Z][A-Za-z0-9]+")
_LITERAL = re.compile(r"[A-Z][A-Za-z0-9]+(?![?*{])")

Heads = tuple[tuple[str, Sibling], ...]


def added_body(chinese: str, english: str, families: Families, tables: range, chinese_source: bool) -> Span | None:
    """Where the target names the first such body; None if it names none. The Chinese text in simplified characters."""
    if chinese_source:
        words = set(_CAPITAL.findall(english))
        return _in_english(chinese, english, words, _heads(families, tables)) if words else None
    found = families.of_tables(chinese, tables)
    if not found or _KIND_EN.search(english):
        return None
    return next((w[:2] for w in found if _unanswered(w, chinese, english, families)), None)


def _in_english(chinese: str, english: str, words: set[str], heads: Mapping[str, Heads]) -> Span | None:
    near = [pair for word in words for pair in heads.get(word[:2], ()) if word.startswith(pair[0])]
    if not near or _KIND_ZH.search(chinese) or (_PAIR_ZH.search(chinese) and not _PAIR_EN.search(english)):
        return None
    for _, sibling in near:
        name = sibling.names.search(english)
        if name is None or name[0] in chinese or any(word in chinese for word in sibling.chinese + sibling.beside):
            continue
        if name[0][0].isupper() and not _by_its_place(sibling.english, chinese):
            return name.span()
    return None


@functools.lru_cache(maxsize=2)
def _heads(families: Families, tables: range) -> dict[str, Heads]:
    """How the English names begin, and whose they are, by the first two letters: most texts have none of them."""
    heads: dict[str, list[tuple[str, Sibling]]] = {}
    for sibling in families.siblings:
        for name in sibling.english if families.table[sibling.family] in tables else ():
            literal = _LITERAL.match(name)
            if literal:
                heads.setdefault(name[:2], []).append((literal[0], sibling))
    return {two: tuple(those) for two, those in heads.items()}


def _unanswered(wording: Wording, chinese: str, english: str, families: Families) -> bool:
    sibling = families.siblings[wording.sibling]
    return not sibling.answers.search(english) and is_word(chinese, wording)


def _by_its_place(names: tuple[str, ...], chinese: str) -> bool:
    written = " ".join(names)
    return any(re.search(name, written) and re.search(words, chinese) for name, words in _PLACES)
