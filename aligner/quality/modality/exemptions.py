"""What nobody need do and what is compulsory: 并非必须参加 as "attendance is compulsory", "is optional" as 必须.

`contradicting_modals` wants the same verb behind both. An adjective has none, and what it demands may stand in another
sentence: so a text that exempts and obliges nowhere is held against one that says "compulsory" and denies nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.evidence.chinese_words import simplified
from aligner.quality.modality.modals import Modal, chinese_modals, english_modals
from aligner.quality.negation.negations import chinese_negations, english_negations
from aligner.quality.words.clauses import clause

_EXEMPTS_ZH = re.compile(
    "(?:并非|并不|不是|不属|非)(?:一定)?(?:必须|必需|强制|硬性)|[无毋][须需庸](?!讳言|多言|赘述|置疑)|不必(?![说要然])|无需|可以?不(?=参加|出席|提供|提交|填)"
    "|(?:自愿|自由|任意)(?:参加|报名|选择|投保|申报|认购|提供)"
)
_OBLIGES_EN = re.compile(r"(?<!non-)\b(?:compulsory|mandatory|obligatory)\b", re.IGNORECASE)
_FREE_EN = re.compile(
    r"\b(?:optional\w*|voluntar\w+|choice|choose|exempt\w*|waiv\w+|free|freely|unless|only|without|if|may|"
    r"longer|beyond|other than|rather than|except\w*|instead)\b",
    re.IGNORECASE,
)
_OBLIGES_ZH = re.compile("(?<![非不])(?:必须|强制|硬性|须(?![知臾要眉发])|应当?(?![用对急付]))")
_EXEMPTS_EN = re.compile(
    r"\b(?:not|n['’]t|neither|nor) (?:be |\w+ly )?(?:a )?(?:compulsory|mandatory|obligatory)\b"
    r"|\b(?:is|are|be) (?:entirely |purely |completely )?(?:voluntary|optional)\b",
    re.IGNORECASE,
)
_FREE_ZH = re.compile("自愿|自由|任意|选|可以|可(?![能])|随意|酌|建议|鼓励|免|如[需要有]|若|除")
_END_EN = re.compile(r"[.;!?](?=\s|$)")


def made_compulsory(chinese: str, english: str) -> Iterator[tuple[Modal, Modal]]:
    """The words of both texts of which the ones exempt and the others oblige, the Chinese first; at most one pair."""
    zh = simplified(chinese)
    obliges = _OBLIGES_EN.search(english)
    exempts = _EXEMPTS_ZH.search(zh) if obliges else None
    if exempts and obliges:
        rest = zh[: exempts.start()] + " " + zh[exempts.end() :]
        sentence = english[slice(*clause(english, obliges.start(), _END_EN))]
        if not (_OBLIGES_ZH.search(rest) or _FREE_EN.search(sentence) or english_negations(sentence).strong):
            yield Modal("exemption", *exempts.span()), Modal("duty", *obliges.span())
        return
    free = _EXEMPTS_EN.search(english)
    if free is None or chinese_negations(chinese).strong or _FREE_ZH.search(zh):
        return
    if any(modal.kind == "duty" for modal in english_modals(english).sure):
        return
    duty = next((modal for modal in chinese_modals(chinese).sure if modal.kind == "duty"), None)
    if duty:
        yield duty, Modal("exemption", *free.span())
