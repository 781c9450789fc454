"""A permission that is gone: "may recommend that the trial be stopped" as 决定终止试验.

`contradicting_modals` holds "may" against another modal; here the Chinese text has none, and nothing that might stand
for one. What the English text lets be done has to be told in Chinese all the same, or decided, or demanded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.evidence.chinese_words import simplified
from aligner.evidence.tokens import chinese_tokens, english_tokens
from aligner.quality.modality.modals import Modal, chinese_modals, english_modals
from aligner.quality.words.legal_words import renders

_MAY_EN = re.compile(
    r"\b(?!(?:you|we|i|it|this|that|these|there|what|such|one|stay|he|she)\b)\w+(?: at any time| then)? may"
    r"(?: (?:also|then|further|at any time|\w+ly))? (?!(?:be|have|not|or|and|well|include|also|\w+ly)\b)(?=\w{3,})",
    re.IGNORECASE,
)
_SETTLES_ZH = re.compile("决定|[责要]?[求令](?!助|职|学|救|偿|证|人)|规定")
_LEFT_OPEN_ZH = re.compile(
    "或|[只仅才]|如[有需遇确]|(?<![员事协大社学商工机集聚议宴晚年财])会(?![议员长计见谈晤])|[容轻]易|有时|往往|不妨|未必|难免|恐|宜|任|自行|自愿|酌|适当|如果|若|倘|一旦|将|预[计料期]"
    "|愿|想|敢|机会|资格|选择|望|据信|似|吧|吗|怎|何|祝|不|无须|无需|方[能得准]|便于|予以|只要|凡|随意|开放"
)


def dropped_permissions(chinese: str, english: str) -> Iterator[tuple[Modal, Modal]]:
    """What the Chinese text states and the "may" of the English one; at most one pair."""
    may = _MAY_EN.search(english) if " may " in english else None
    if may is None:
        return
    zh = simplified(chinese)
    if chinese_modals(zh).permissive or chinese_modals(zh).sure or _LEFT_OPEN_ZH.search(zh):
        return
    permission = next(
        (m for m in english_modals(english).sure if m.kind == "permission" and may.start() < m.start < may.end()), None
    )
    verb = next((t for t in english_tokens(english) if t.start >= may.end()), None)
    if permission is None or verb is None:
        return
    settles = _SETTLES_ZH.search(zh)
    own = next((t for t in chinese_tokens(zh) if len(t.key) > 1 and renders(t.key, verb.key)), None)
    stated = (own.start, own.end) if own else settles.span() if settles else None
    if stated:
        yield Modal("certainty", *stated), permission
