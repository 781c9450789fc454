"""Where the translation has but one of two words that a conjunction couples: 人身和财产 rendered "persons".

The one is rendered by words that nothing is coupled to, and of the other nothing is left. Words beside the rendering
that nothing explains may render both, so nothing is said then; nor of verbs, whose second one is often understood.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from aligner.evidence.chinese_words import HAN
from aligner.evidence.concepts import renderings
from aligner.quality.adequacy.reading import Reading
from aligner.quality.negation.negations import Span
from aligner.quality.words.lists import separators, uncoupled
from aligner.quality.words.word_links import Links, linked

_COUPLES = {
    True: re.compile(r"(?:[和及或、]|以及|或者|及其|(?:以?及|和|或)其他?)$"),
    False: re.compile(
        r"\s*(?:and/or|and|or|nor|as well as)\s+(?:(?:the|an?|any|other|its|their|of|to|in|for)\s+){0,2}$"
    ),
}
"""All that stands between the two; 与 and 同 are "with" as often."""
_ANY = {True: re.compile(r"[和及或、]"), False: re.compile(r"\b(?:and|x?or)\b")}
_OTHER_SENTENCE = re.compile(
    r"\b(?:and|or) to\s*$"
    r"|\b(?:was|is|are|were|be|been|shall|will|would|may|must|has|have|had|they|it|he|she|we|you|I|this|then)\b"
)
"""Behind a conjunction: it couples clauses."""
_QUESTION = re.compile(r"\b(?:where|what|how|whose|when|why)\b")
"""What it is, where it is: a clause that may say what a word of the source does."""
_BEGINNING = re.compile(
    r"['’]s?\s|\b(?:the|an?|any|all|each|its|their|his|her|our|your|my|this|that|these|those)\b", re.I
)
"""Where a phrase begins: what stands before is not coupled to its words."""
_AWAY = re.compile(
    r"\b(?:of|in|on|at|for|to|by|with|from|as|under|between|among|into|through|within|without|via|than|that|which|who|"
    r"is|are|was|were|be|has|have|had|will|shall|may|can|must)\b"
)
"""Behind it another phrase begins."""
_COUPLED = re.compile(r"\b(?:and|or|nor|plus|both|either|&)(?!\w)|[/&＆和与及或]|以及|\b[A-Z]{2,}\b")
_LIKE = re.compile(r"(?:(?<!s)s|tion|ment|ity|ly|ance|ence|ness|ism)$")
"""Two English words that end alike are no clauses' ends."""
_LOOSE = frozenset(
    "已经 正在 只有 不得 应该 应当 各自 今年 一套 一切 有关 相关 其他 其它 必须 可能 需要 进行 予以 根据 按照 "
    "配套 附属 相应 辅助 主要 专门 情况 问题 方面 工作 活动 事项 事宜 方法 方式 过程 内容 部分 人员 单位 公司 "
    "提高 加强 推动 促进 增强 推进 扩大 完善 实现 保持 取得 形成 建立 提升 降低 减少 增加 开展 坚持 落实 深化".split()
)
"""Words that need no rendering of their own."""
_AMOUNT = re.compile("#|(?:人民币|港币|美元|欧元|日元|新台币|万元|亿元|元)$")
"""What an amount is made of."""
_UNIT = re.compile("^[多余餘]?[^和及或、]{1,2}(?=[和及或以])")
_HEADS = frozenset(
    "安全 利益 权益 关系 合作 管理 发展 建设 水平 能力 制度 服务 义务 责任 费用 领域 机构 企业 市场".split()
)
"""Words that both may have in common: 人身和财产安全."""
_NO_NAME = re.compile(r"[不没]|[旁边上下里]$|(?:^|/)(?:[无未一二两三四五六七八九十几第每各]|自己)")
"""Words that begin so are said in many ways."""
_SURE = 0.6
"""Strength from which on a rendering is the word's own, not one of its characters'."""
_LIST = 6
"""So many words away a further mark makes it a longer list."""
_NEAR = 3
"""Within so many words of the rendering another one belongs to the same phrase."""
_EXPLAINED = 0.4
"""Of the target's words at least such a share has a source: else it is too free."""


class LostPartner(NamedTuple):
    """The lost word and the one that is kept, by their places in the source, and the rendering of that."""

    lost: Span
    kept: Span
    rendered: Span


def lost_partners(source: Reading, target: Reading, chinese_source: bool) -> Iterator[LostPartner]:
    """The coupled words of the source of which the target has one."""
    if not _ANY[chinese_source].search(source.text):
        return
    source, target = (uncoupled(source), target) if chinese_source else (source, uncoupled(target))
    couples = list(_couples(source, chinese_source))
    if not couples:
        return
    own, other = linked(source, target, chinese_source)
    if sum(other.explained) < _EXPLAINED * len(other.explained):
        return
    marks = separators(target, not chinese_source)
    for first, k in couples:
        for lost, kept in ((k, first), (first, k)):
            if not _is_unmet(source, own, lost, chinese_source):
                continue
            place = _alone(own, other, kept, {first, k})
            step = 1 if lost == k else -1
            if place is None or (chinese_source and _has_own_head(source, own, lost, step, place)):
                continue
            if _is_single(target, other, marks, place, not chinese_source, {first, k}):
                tokens = source.tokens
                yield LostPartner(
                    (tokens[lost].start, tokens[lost].end),
                    (tokens[kept].start, tokens[kept].end),
                    (target.tokens[place[0]].start, target.tokens[place[1]].end),
                )


def _couples(source: Reading, chinese: bool) -> Iterator[Span]:
    """The numbers of two words that a conjunction couples, and no more than these.

    Behind the first one its amount may stand: 赔偿损失一百万元及利息.
    """
    kinds = separators(source, chinese)
    tokens = source.tokens
    for k in range(1, len(tokens)):
        if kinds[k] not in ("mark", "last") or (not chinese and kinds[k] == "mark"):
            continue
        gap = source.text[tokens[k - 1].end : tokens[k].start]
        if tokens[k - 1].key[0] == "#":
            gap = _UNIT.sub("", gap)
        if not _COUPLES[chinese].match(gap) or _is_listed(kinds, k):
            continue
        first = k - 1
        while chinese and first and _AMOUNT.match(tokens[first].key) and not kinds[first]:
            first -= 1
        one, two = tokens[first], tokens[k]
        if chinese and _NO_NAME.search(one.key + "/" + two.key):
            continue
        if "#" in (one.key[0], two.key[0]) or (chinese and min(len(one.key), len(two.key)) < 2):
            continue
        if not chinese:
            endings = [_LIKE.search(source.text[token.start : token.end]) for token in (one, two)]
            alike = all(endings) and len({ending[0] for ending in endings if ending}) == 1
            if not alike and not source.text[one.end : two.start].strip().startswith("or"):
                continue
        yield first, k


def _is_listed(kinds: Sequence[str], k: int) -> bool:
    """Whether another mark or conjunction is near."""
    for numbers in (range(k - 1, max(k - _LIST, 0), -1), range(k + 1, min(k + _LIST, len(kinds)))):
        for p in numbers:
            if kinds[p] == "end":
                break
            if kinds[p]:
                return True
    return False


def _is_unmet(source: Reading, own: Links, lost: int, chinese: bool) -> bool:
    """Whether the dictionary knows the word, and nothing renders it."""
    key = source.tokens[lost].key
    if own.explained[lost] or key in _LOOSE or len(key) < 2:
        return False
    if not chinese:
        return True
    return bool(HAN.match(key)) and any(sure >= _SURE for _, sure in renderings(key))


def _has_own_head(source: Reading, own: Links, lost: int, step: int, place: Span) -> bool:
    """Whether a word that forms a compound with the lost one is rendered near there: 肥胖症患者 as "patients".

    Or that one is but what qualifies such a word: 散发香味的电子邮件 as "fragrant e-mail".
    """
    tokens = source.tokens
    for beside in (lost + step, lost + 2 * step):
        if not 0 <= beside < len(tokens):
            return False
        one, two = sorted((beside - step, beside))
        gap = source.text[tokens[one].end : tokens[two].start]
        if gap == "的" and step > 0:
            return any(place[1] < p <= place[1] + _NEAR for p in own.own[beside])
        if gap:
            return False
        if own.explained[beside] and tokens[beside].key not in _HEADS:
            near = any(place[0] - _NEAR <= p <= place[1] + _NEAR for p in own.own[beside])
            return near or not own.own[beside]
    return False


def _alone(own: Links, other: Links, kept: int, pair: set[int]) -> Span | None:
    """The first and the last of the neighbouring words that render the kept one, and no other that has but these."""
    groups: list[list[int]] = []
    for p in sorted(own.own[kept]):
        if any(len(own.own[k]) == 1 for k in other.own[p] - pair):
            continue
        if groups and p == groups[-1][-1] + 1:
            groups[-1].append(p)
        else:
            groups.append([p])
    most = max(map(len, groups), default=0)
    largest = [group for group in groups if len(group) == most]
    return (largest[0][0], largest[0][-1]) if len(largest) == 1 else None


def _is_single(target: Reading, other: Links, marks: Sequence[str], place: Span, chinese: bool, pair: set[int]) -> bool:
    """Whether nothing is coupled to the words there, and those beside them render other words."""
    return all(_ends(target, other, marks, place[step > 0], step, pair, chinese) for step in (-1, 1))


def _ends(
    target: Reading, other: Links, marks: Sequence[str], p: int, step: int, pair: set[int], chinese: bool
) -> bool:
    """Whether that holds in one direction."""
    tokens, text = target.tokens, target.text
    away = doubtful = False
    for n in range(_LIST):
        q = p + step
        if not 0 <= q < len(tokens):
            rest = text[tokens[p].end :] if step > 0 else text[: tokens[p].start]
            return away or not _COUPLED.search(rest)
        mark = marks[max(p, q)]
        gap = text[tokens[min(p, q)].end : tokens[max(p, q)].start]
        phrase = not chinese and _AWAY.search(gap) is not None
        away = away or (phrase and (step < 0 or mark != "last"))
        if mark == "end":
            return away or not _COUPLED.search(gap)
        if mark:
            if _OTHER_SENTENCE.search(gap) and not _QUESTION.search(gap):
                return True
            return not chinese and not doubtful and (away or n > 0) and other.explained[q] and not other.own[q] & pair
        away = away or (
            not chinese and step < 0 and _BEGINNING.search(text[tokens[q].start : tokens[p].start]) is not None
        )
        if not away and not other.explained[q]:
            if not n and (chinese or (step > 0 and gap == " ")):
                return False
            doubtful = True
        p = q
    return True
