"""Whether a word renders another, in texts that oblige: contracts, laws, notices.

The dictionary knows the senses of everyday language; those that a lawyer means beside them are listed here: 转让 is "to
assign", 放弃 "to waive".
"""

from __future__ import annotations

import functools

from aligner.evidence.base_forms import base_forms
from aligner.evidence.concepts import likely_renderings
from aligner.evidence.english_words import stem

_LEAST_STRENGTH = 0.45
_LEAST_STEM = 5
_LISTED: dict[str, tuple[str, ...]] = {
    word: tuple(map(stem, english.split()))
    for word, english in {
        "转让": "assign",
        "放弃": "waive forgo",
        "豁免": "waive exempt",
        "责任": "liable liability",
        "负责": "liable liability",
        "承担": "liable bear",
        "违约": "breach default",
        "适用": "apply applicable",
        "修改": "amend amendment vary",
        "解除": "terminate rescind discharge",
        "承保": "cover insure underwrite",
        "保修": "warranty",
        "保固": "warranty",
        "涵盖": "cover",
        "退款": "refund",
        "发货": "shipment dispatch",
        "出货": "shipment dispatch",
        "装运": "shipment",
        "交货": "delivery",
        "收到": "receipt",
        "验收": "acceptance",
        "签订": "signature conclusion",
        "付款": "payment",
        "缴付": "pay",
        "延误": "delay",
        "批出": "grant",
        "拨款": "appropriation grant fund",
        "无效": "void invalid",
        "获准": "allow permit approve",
        "披露": "disclose",
        "职责": "function",
        "职能": "function",
        "达成": "reach conclude",
        "包括": "inclusive",
        "除外": "except exclude",
        "拍照": "photograph photography",
        "摄影": "photograph photography",
        "符合": "compatible consistent comply compliant meet",
        "启运": "dispatch shipment departure",
        "城市": "urban",
        "城镇": "urban",
        "铁路": "rail",
        "参加": "attend",
        "提起": "bring file institute lodge",
        "收取": "charge collect levy",
        "订立": "conclude enter",
        "送达": "serve",
        "驳回": "dismiss",
        "起运": "dispatch shipment departure",
    }.items()
}


def renders(chinese: str, english: str) -> bool:
    """Whether an English key, or the base form of its word, renders a Chinese one."""
    wanted = _renderings(chinese)
    return any(kin(one, two) for one in (english, *base_forms(english)) for two in wanted)


def render_each_other(one: str, other: str, chinese_first: bool) -> bool:
    """The same of two keys of which the first is Chinese, or the second."""
    return renders(one, other) if chinese_first else renders(other, one)


def listed(key: str) -> list[str]:
    """What the table above has for a Chinese word, or for the two characters at either end of it."""
    return [form for part in {key, key[:2], key[-2:]} for form in _LISTED.get(part, ())]


@functools.lru_cache(maxsize=16_384)
def _renderings(key: str) -> frozenset[str]:
    return likely_renderings(key, _LEAST_STRENGTH).union(listed(key))


def kin(one: str, two: str) -> bool:
    """Whether two stems are one, or differ in an ending that stemming has left: "formula" and "formul"."""
    return one == two or (min(len(one), len(two)) >= _LEAST_STEM and (one.startswith(two) or two.startswith(one)))
