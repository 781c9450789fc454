"""What a modal verb governs, and whether two modals of the two languages govern the same."""

from __future__ import annotations

import re
from collections.abc import Iterable

from aligner.evidence.concepts import likely_renderings
from aligner.evidence.tokens import Token, chinese_tokens, english_tokens
from aligner.evidence.word_classes import is_verb
from aligner.quality.modality.modals import Modal, chinese_modals, english_modals
from aligner.quality.words.clauses import clause
from aligner.quality.words.legal_words import kin, listed

_CLAUSE_END_ZH = re.compile("[，。；！？：（）]")
_CLAUSE_END_EN = re.compile(r"[,.;!?:()]")
_ASIDE_EN = re.compile(r"\s*,[^,.;]*,")
"""What may stand between a modal and its verb: "may, if necessary, be extended"."""
_ASIDE_ZH = re.compile("[在于於](?=[^，。；]{2,30}(?:[情况況]下|[时時后後前下])，)[^，。；]+，")
"""The same: 可在不通知业主的情况下，代业主进行检验."""
_ADVERBIAL_ZH = re.compile("[在于於自从從经經按凭憑以向对對与與就将將把由][^，。；]{2}")
_PASSIVE_EN = re.compile(r"\s+(?:\w+ly )?be\s")
_ADVERB_EN = re.compile(r"\w+ly$")
_CONTROL_ZH = frozenset(
    "要求 请求 责令 委托 授权 允许 准许 禁止 指定 命令 建议 促使 使 令 让 请 申请 决定 同意 选择".split()
)
"""Verbs with another verb behind them: what 可要求卖方派员 permits is to require, not to send."""
_MODAL_ZH = re.compile("[应须得可能必要将会不未]")
_CAUSES_ZH = frozenset("使 令 让 促使".split())
_NEAR = 2
"""How many words behind the modal such a verb may stand."""
_OBJECTS = 4
"""How many English words behind the verb are taken for its objects."""
_RIGHT_BEHIND = 3
"""So many Chinese words behind a modal its verb may stand: 应先向主管机关提出."""
_EMPTY_ZH = frozenset(
    "在 后 前 内 中 上 的 和 与 及 或 并 对 向 由 为 以 于 依 按 应 应当 可 可以 须 必须 得 将 其 该 有 是 被 予以"
    " 进行".split()
)
_LEAST_STRENGTH = 0.4


def govern_the_same(zh: str, one: Modal, en: str, two: Modal) -> bool:
    """Whether the English verb behind a modal renders anything behind the Chinese one, within its clause.

    Where nothing in the whole sentence is found to answer the verb, one of its objects must, or its passive's subject.
    """
    scope = _scope_zh(zh, one)
    verb, *objects = _scope_en(en, two)[: 1 + _OBJECTS] or (None,)
    if not scope or verb is None:
        return False
    if _rendered(verb, scope):
        return True
    if _rendered(verb, (t for t in chinese_tokens(zh) if t not in scope and t.key not in _EMPTY_ZH)):
        return False
    if _PASSIVE_EN.match(en, two.end):
        if one.kind == "exemption":  # 无须支付 is "shall not be charged"
            return False
        objects += _subject_en(en, two)
    return any(_rendered(token, scope) for token in objects)


def same_verb(zh: str, one: Modal, en: str, two: Modal) -> bool:
    """Whether the English verb behind one modal renders a word behind the other, within its clause."""
    return any(_rendered(verb, _scope_zh(zh, one)) for verb in _scope_en(en, two)[:1])


def govern_one_verb(zh: str, one: Modal, en: str, two: Modal) -> bool:
    """Whether the verbs right behind the two modals render each other, and neither any other word."""
    verb = next(iter(_scope_en(en, two)), None)
    if verb is None or sum(token.key == verb.key for token in english_tokens(en)) > 1:
        return False
    scope = _scope_zh(zh, one)
    # 可在出车当日将每次行程记入日志: when, where and what may stand between.
    reach = len(scope) if _ADVERBIAL_ZH.match(zh, one.end) else _RIGHT_BEHIND
    own = [token for token in scope[:reach] if _rendered(verb, (token,))]
    return len(own) == 1 and not any(_rendered(verb, (token,)) for token in chinese_tokens(zh) if token != own[0])


def restricted(zh: str, one: Modal, en: str, two: Modal) -> bool:
    """Whether either modal speaks of one case only, by a word in its own clause."""
    return any(
        start <= place < end
        for modals, (start, end) in (
            (chinese_modals(zh), clause(zh, one.start, _CLAUSE_END_ZH)),
            (english_modals(en), clause(en, two.start, _CLAUSE_END_EN)),
        )
        for place in modals.restricting
    )


def _scope_zh(text: str, modal: Modal) -> list[Token]:
    _, stop = clause(text, modal.end, _CLAUSE_END_ZH)
    tokens = chinese_tokens(text)
    aside = _ASIDE_ZH.match(text, modal.end)
    if aside:
        _, stop = clause(text, aside.end(), _CLAUSE_END_ZH)
    elif text.startswith("，", stop):
        # 应提前六十天通知，召回展品: a clause that begins with a verb goes on with what the modal governs.
        first = next((t for t in tokens if t.start > stop), None)
        if first is not None and first.start == stop + 1 and len(first.key) > 1 and is_verb(first.key):
            _, end = clause(text, first.end, _CLAUSE_END_ZH)
            stop = stop if _MODAL_ZH.search(text, stop, end) else end
    scope = [t for t in tokens if modal.end <= t.start < stop and t.key not in _EMPTY_ZH]
    # 可能令视力模糊 leaves open that it blurs
    through = _CAUSES_ZH if modal.kind == "possibility" else ()
    control = next((i for i, token in enumerate(scope[:_NEAR]) if token.key in _CONTROL_ZH.difference(through)), None)
    return scope if control is None else scope[: control + 1]


def _scope_en(text: str, modal: Modal) -> list[Token]:
    aside = _ASIDE_EN.match(text, modal.end)
    start = aside.end() if aside else modal.end
    _, stop = clause(text, start, _CLAUSE_END_EN)
    return [t for t in english_tokens(text) if start <= t.start < stop and not _ADVERB_EN.match(text[t.start : t.end])]


def _subject_en(text: str, modal: Modal) -> list[Token]:
    start, _ = clause(text, modal.start, _CLAUSE_END_EN)
    return [t for t in english_tokens(text) if start <= t.start < modal.start]


def _rendered(english: Token, chinese: Iterable[Token]) -> bool:
    return any(
        kin(english.key, key)
        for token in chinese
        for key in likely_renderings(token.key, _LEAST_STRENGTH).union(listed(token.key))
    )
