"""What a translator or reviser remarks between the passages: `[译注：…]`, `【林批注】…`, `[TN: …]`, `Reviewer: …`.

Such a line is about the rendering and is rendered by none. It is told only in a file that holds both languages, where
it would be drawn into a pair; and not where the other language has such lines as well, which may render it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from aligner.documents.lines.script import Script, script_of
from aligner.documents.lines.structure import ends_sentence
from aligner.late_patterns import late
from aligner.model import Paragraph

REASON = "remark"
_TRANSLATOR = (
    "[译譯]者?[注註]|[译譯]者按|[译譯]按|[译譯][者員员](?:说明|說明|附注|附註|[疑提]?[问問])|[译譯]校[注註]"
    r"|t\. ?n\.|t/n|translator(?:s?['’]s?)? (?:notes?|comments?|query|queries|remarks?)"
    "|note (?:by|from|to) (?:the )?translator"
)
_REVISER = (
    "(?:[审審][校读讀稿核]|校[对對审審]|[复複]核|修[改订訂]|[译譯][审審])(?:意见|意見|批注|批註|备注|備註)|[审審]校|批[注註]"
    "|[审審]校[者注註按]|校者?[注註]"
    "|(?:revis(?:er|or)|reviewer|proofreader|qa|lqa)(?:s?['’]s?)? (?:notes?|comments?|query|queries|remarks?)"
    "|note to (?:the )?(?:client|reviewer|reviser)"
)
_REVISER_ALONE = "reviewer|reviser|revisor|proofreader|[审審](?:校|读|讀|稿)[者人]"
_EDITOR = "[编編]者[注註]|editor(?:s?['’]s?)? notes?|ed\\. note"
_WHO = r"(?:[^\s:：\[\]【】（）()。，,]{1,12}(?:[ ·][A-Z][a-z]{1,12}\.?)?\s?(?:的|['’]s\s?)?)?"
_WHEN = r"(?:\s?\d{0,3})"
_IN_BRACKETS = late(
    rf"[\[【（(〔［]\s?(?:{_WHO}(?:{_REVISER})|{_TRANSLATOR}|tn|{_EDITOR}){_WHEN}\s?"
    r"(?:[:：—–-]+\s?\S|[\]】）)〕］]\s?[:：]?\s?\S)"
    rf"|[\[【（(〔［]\s?(?:{_REVISER_ALONE}){_WHEN}\s?[:：]\s?\S",
    re.IGNORECASE,
)
"""How a remark begins that stands in brackets or bears its label in them."""
_LABELLED = late(
    rf"(?:[*※★▲●■#>-]+\s?)?(?:{_TRANSLATOR}|{_REVISER}|{_REVISER_ALONE}|[\u4e00-\u9fff]{{2,4}}批[注註]){_WHEN}\s?[:：]\s?\S",
    re.IGNORECASE,
)
"""How one begins that bears its label without brackets."""
_OF_EDITOR = late(rf"[\[【（(]?\s?(?:{_EDITOR})\b", re.IGNORECASE)
"""An editor's note is part of many a text; without brackets it stays, but may render one."""
_PAIRS = {"[": "]", "【": "】", "（": "）", "(": ")", "〔": "〕", "［": "］"}
_WORDS = tuple(
    "译注 譯註 译註 譯注 译者 譯者 译员 譯員 译按 譯按 译校 譯校 批注 批註 审校 審校 审读 審讀 审稿 審稿 审核 審核 校注"
    " 校註 校者 校对 校對 校审 校審 复核 複核 修改 修订 修訂 译审 譯審 编者 編者 translator reviewer reviser revisor"
    " proofreader comment quer remark note t.n t/n [tn (tn editor ed.".split()
)
"""One of these stands in every label; most lines need no closer look."""
_LONGEST_LABEL = 40
_MOST_LINES = 4
"""How many lines a remark has at most."""
_LEAST = 3
"""How many lines either language has at least in a file that holds both."""
_SHARE = 0.5
"""From which share of one language's remarks on the other's may render them."""


def remarks(paragraphs: Sequence[Paragraph]) -> dict[int, str]:
    """The indices of the lines of remarks, each with its reason."""
    begun = [i for i, paragraph in enumerate(paragraphs) if _begins(paragraph)]
    if not begun:
        return {}
    scripts = [script_of(paragraph.text) for paragraph in paragraphs]
    if min(scripts.count("zh"), scripts.count("en")) < _LEAST:
        return {}
    counts = {"zh": 0, "en": 0}
    for i, paragraph in enumerate(paragraphs):
        if (script := scripts[i]) and (i in begun or _OF_EDITOR.match(paragraph.text)):
            counts[script] += 1
    if min(counts.values()) >= _SHARE * max(counts.values()):
        return {}
    return {i: REASON for start in begun for i in _lines(paragraphs, scripts, start)}


def _begins(paragraph: Paragraph) -> bool:
    if paragraph.kind not in ("body", "item"):
        return False
    text = paragraph.text
    head = text[:_LONGEST_LABEL].lower()
    bracketed = text[0] in _PAIRS
    if not (bracketed or ":" in head or "：" in head) or not any(word in head for word in _WORDS):
        return False
    return (_IN_BRACKETS if bracketed else _LABELLED).match(text) is not None


def _lines(paragraphs: Sequence[Paragraph], scripts: Sequence[Script | None], start: int) -> range:
    """The lines of a remark: to the bracket that closes it, or to the end of its sentence; none where it has no end."""
    text = paragraphs[start].text.strip()
    closing = _PAIRS.get(text[0], "")
    inside = closing and text.count(closing) < text.count(text[0])
    for i in range(start, min(start + _MOST_LINES, len(paragraphs))):
        line = paragraphs[i]
        if i > start and (line.line - paragraphs[i - 1].line > 1 or scripts[i] not in (scripts[start], None)):
            break
        if closing in line.text if inside else (ends_sentence(line.text) or line.text.endswith(closing or "\n")):
            return range(start, i + 1)
    if inside:
        return range(start, start)
    # One line that ends on no stop is the whole where nothing goes on below it.
    behind = paragraphs[start + 1] if start + 1 < len(paragraphs) else None
    alone = behind is None or behind.line - paragraphs[start].line > 1 or scripts[start + 1] != scripts[start]
    return range(start, start + 1) if alone else range(start, start)
