"""What is only recommended and what must or may be done: 宜配备 as "must provide", 可携带 as "should bring".

"Should" renders 应当 and many a 必须; it counts here as a recommendation only against what permits, or where it is
softened besides ("should, where practicable"). Nothing is said where any other word may be what answers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.evidence.chinese_words import simplified
from aligner.evidence.tokens import chinese_tokens
from aligner.quality.modality.modals import Modal, chinese_modals, english_modals
from aligner.quality.modality.predicates import govern_the_same

_WHERE_POSSIBLE = (
    r"(?:where|wherever|when|whenever|if|as far as|so far as|to the extent) ?(?:it is )?(?:reasonably )?"
    r"(?:practicable|possible|feasible|practical|appropriate)"
)
_SHOULD_EN = re.compile(r"\b(?:should|ought to)\b(?! (?:not|have|be (?:noted|said|able))\b)")
_SOFT_EN = re.compile(
    rf"\b(?:should|ought to)\b(?=,? (?:\w+ )?(?:{_WHERE_POSSIBLE}|preferably|ideally|as a rule|in principle)\b)"
    r"|\bit is (?:advisable|desirable|preferable|recommended|best) (?:to|that)\b",
    re.IGNORECASE,
)
_IF_POSSIBLE_EN = re.compile(rf"\b{_WHERE_POSSIBLE},", re.IGNORECASE)
_ADVISES_EN = re.compile(
    r"\b(?:should|ought|advis\w*|recommend\w*|suggest\w*|prefer\w*|suit\w*|appropriate|ideal\w*|best|better|desirable"
    r"|may|might|can|could|would|encourag\w*|invit\w*|where|if)\b",
    re.IGNORECASE,
)
_ADVISED_ZH = re.compile("(?<!不)(?:宜|最好(?!的))")
_ADVISES_ZH = re.compile("宜|最好|建议|尽可?[能量]|可行|可能|必要|酌|适当|原则|方便|条件|优先|推荐")
_OBLIGES_ZH = re.compile("应|须|必|务|要|需|宜|建议|最好|请|得|义务|责任|规定|当|希望|欢迎|鼓励|有助|否则|最|值得")
_CONTACTS_ZH = re.compile(
    "[^，。；]{0,14}(?:联[系络]|查询|咨询|谘询|洽|致电|电邮|致函|垂询|浏览|登录|登入|参[阅见照考]|求助|求诊|就医)"
)
"""In 如有疑问，可与客服联系 a "should" advises no more than 可 does."""


def recommended(zh: str, en: str) -> Iterator[tuple[Modal, Modal]]:
    """The words of the two texts that govern the same, one of them a recommendation; at most one of each sort."""
    zh = simplified(zh)
    if _ADVISED_ZH.search(zh) and not _ADVISES_EN.search(en):
        starts = {match.start() for match in _ADVISED_ZH.finditer(zh)}
        places = [t for t in chinese_tokens(zh) if t.start in starts and t.key in ("宜", "最好")]
        here = [Modal("recommendation", t.start, t.end) for t in places]
        yield from _same(zh, here, en, [m for m in english_modals(en).sure if m.kind == "duty"])
        return
    if "should" not in en and "ought" not in en:
        return
    should = [Modal("recommendation", *match.span()) for match in _SHOULD_EN.finditer(en)]
    if not _ADVISES_ZH.search(zh) and (_SOFT_EN.search(en) or _IF_POSSIBLE_EN.search(en)):
        must = [m for m in chinese_modals(zh).sure if m.kind == "duty" and {*zh[m.start : m.end]} & {*"须必"}]
        yield from _same(zh, must, en, should)
    elif not _OBLIGES_ZH.search(zh):
        can, could = chinese_modals(zh), english_modals(en)
        if can.permissive > could.permissive and not (can.restricts or could.restricts):
            yield from _same(
                zh, [m for m in can.sure if m.kind == "permission" and not _CONTACTS_ZH.match(zh, m.end)], en, should
            )


def _same(zh: str, here: list[Modal], en: str, there: list[Modal]) -> Iterator[tuple[Modal, Modal]]:
    found = ((one, two) for one in here for two in there if govern_the_same(zh, one, en, two))
    if (pair := next(found, None)) is not None:
        yield pair
