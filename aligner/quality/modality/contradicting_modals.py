"""Duties, permissions, bans and exemptions of the two texts that contradict each other: 应当 against "may"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.evidence.chinese_words import simplified
from aligner.quality.modality.modals import Modal, chinese_modals, english_modals
from aligner.quality.modality.predicates import govern_one_verb, govern_the_same, restricted
from aligner.quality.negation.negations import chinese_negations, english_negations

_INVITED = re.compile("encouraged|invited|welcome")
_INVITING = re.compile("[鼓激][励勵]|邀|(?<![申聘提])[请請]|促|呼[吁籲]|[劝勸]|建[议議]|[欢歡]迎|希望|宜|最好")


def contradicting(zh: str, en: str) -> Iterator[tuple[Modal, Modal]]:
    """The Chinese and English modals that govern the same and contradict each other, each at most once.

    Where another modal of the right kind governs it too, that one is what answers.
    """
    here, there = chinese_modals(zh).sure, english_modals(en).sure
    first: set[Modal] = set()
    second: set[Modal] = set()
    for one in here:
        for two in there:
            if one in first or two in second or not _contradict(zh, one, en, two):
                continue
            # Where the verbs right behind both are one, a word that their objects share excuses neither.
            same = govern_one_verb if govern_one_verb(zh, one, en, two) else govern_the_same
            if not same(zh, one, en, two):
                continue
            if any(m.kind == two.kind and same(zh, m, en, two) for m in here):
                continue
            if any(m.kind == one.kind and same(zh, one, en, m) for m in there):
                continue
            first.add(one)
            second.add(two)
            yield one, two


def _contradict(zh: str, one: Modal, en: str, two: Modal) -> bool:
    """Whether the two contradict each other, and no other word of the sentence may be what answers them."""
    here, there = chinese_modals(zh), english_modals(en)
    kinds = (one.kind, two.kind)
    if set(kinds) == {"duty", "permission"} and govern_one_verb(zh, one, en, two):
        return not restricted(zh, one, en, two)
    if kinds == ("duty", "permission"):
        duties = sum(m.kind == "duty" for m in here.sure) - sum(m.kind == "duty" for m in there.sure)
        return duties > 0 and there.permissive > here.permissive and not (here.restricts or there.restricts)
    if kinds == ("duty", "invitation"):
        # 应 may be "are advised to"; nobody is advised to do what he must.
        firm = "须" in simplified(zh[one.start : one.end]) or _INVITED.search(en, two.start, two.end)
        return bool(firm) and not _INVITING.search(zh) and not here.restricts
    if kinds == ("permission", "duty"):
        return here.permissive > there.permissive and not (here.restricts or there.restricts)
    if kinds in (("ban", "permission"), ("exemption", "duty")):
        return not chinese_negations(zh).sure and not english_negations(en).strong
    return set(kinds) in ({"ban", "exemption"}, {"ban", "advice"})
