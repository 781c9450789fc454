"""A city or province that a translation does not name at all: 他在北京出席论坛 as "He attended the forum"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.evidence.chinese_words import simplified
from aligner.evidence.transliteration import transliterated
from aligner.quality.places.exchanged import is_words
from aligner.quality.places.named import Place, has, is_city, named, places

_STANDING_IN = {
    True: re.compile(
        "[两双各该其彼此他她它们邻这那对]|当地|本地|一带|地区|首都|京|府|省|市|城|都会|国都|家乡|前者|后者|国际|这里|那里|此地"
        "|沪|津|渝|穗|粤|川|蜀|蓉|浙|苏|皖|闽|赣|鲁|豫|鄂|湘|琼|黔|滇|陕|秦|甘|陇|青|藏|疆|桂|蒙|宁|黑|吉|辽|冀|晋"
    ),
    False: re.compile(
        r"\b(?:both|two|neighbou?r\w*|them|they|theirs?|its|itself|latter|former|each|either|regions?|regional"
        r"|capitals?|cit(?:y|ies)|cities|towns?|provinc\w+|municip\w+|metropol\w+|home|here|there|local\w*"
        r"|places?|where|nearby|downtown|host|venue|residents|citizens|between|along|headquarters|elsewhere|districts?|areas?)\b",
        re.IGNORECASE,
    ),
}
"""What may be said in the name's place."""
_ABBREVIATION = re.compile(r"(?<![\w-])[A-Z]{2,}(?![\w])")
"""One that the source does not have may hold the name: 上海合作组织 is the SCO."""
_NO_PLACE = re.compile(
    "会战|议定书|烤鸭|会议精神|共识|条约|公约|时报|邮报|话|菜|人民大会堂|时间|帝国|史|学派|精神|模式|法学|[底红蓝黑白滚镶描绣烫]金边"
    "|[北南东西]?[侧岸面两]"
)
"""Behind a name, or before it, what makes another of it; the translator may know it by another name."""
_SAYING = re.compile("[“「『‘][\u4e00-\u9fff]{4}(?:[、，][\u4e00-\u9fff]{4})*[”」』’]")
"""A phrase of four characters in quotation marks, as “九龙治水” for too many who have a hand in a thing."""
_WORDS_TOO = frozenset(("海口", "汉堡", "海防", "万象", "雪梨", "河内", "绿岛"))
"""Names that are ordinary words too: havens, burgers, pears."""
_NAME = re.compile(r"\b[A-Z][a-z]{2,}")

Span = tuple[int, int]


def unnamed(source: str, target: str, chinese_source: bool) -> Iterator[Span]:
    """The first city or province of the source that nothing in the target may stand for, if there is one.

    The Chinese text in simplified characters. A target with a place that the source does not have has another one, and
    one that names the country oftener than the source may mean its capital.
    """
    names = [name for name in named(source, chinese_source) if is_city(name)]
    lost = next((n for n in names if not any(has(target, not chinese_source, k, source) for k in n.places)), None)
    if lost is None or _STANDING_IN[not chinese_source].search(target):
        return
    if chinese_source and (source[lost.start : lost.end] in _WORDS_TOO or not is_words(source, lost, names)):
        return
    if chinese_source and _in_a_saying(source, lost.start, lost.end):
        return
    if _NO_PLACE.match(source, lost.end) or _NO_PLACE.match(source, max(0, lost.start - 1)):
        return
    if any(word[0] not in source for word in _ABBREVIATION.finditer(target)):
        return
    if any(_oftener(source, target, places()[k]) for k in lost.places):
        return
    if _is_spelt(source, target, chinese_source, (lost.start, lost.end)):
        return
    others = named(target, not chinese_source)
    if all(any(has(source, chinese_source, k, target) for k in other.places) for other in others):
        yield lost.start, lost.end


def _is_spelt(source: str, target: str, chinese_source: bool, name: Span) -> bool:
    """Whether the target has the name by its sound, as somebody's may be a city's too: 塔林 is Tallinn, and Tallin."""
    if not chinese_source:
        return transliterated(source[slice(*name)].lower(), simplified(target)) is not None
    spelt = (transliterated(word.lower(), source) for word in _NAME.findall(target))
    return any(found is not None and found[0] < name[1] and name[0] < found[1] for found in spelt)


def _in_a_saying(text: str, start: int, end: int) -> bool:
    return any(saying.start() <= start and end <= saying.end() for saying in _SAYING.finditer(text))


def _oftener(source: str, target: str, place: Place) -> bool:
    """Whether the target has the words that may stand for the place oftener than the source."""
    count = {text: sum(text.count(word) for word in place.beside) for text in (source, target)}
    return count[target] > count[source]
