"""The tag of its language before each line of a bilingual text: `[CN] 会员须知` / `[EN] Notice to Members`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from aligner.documents.script import Script, script_of
from aligner.model import Furniture, Paragraph

_NAMES: dict[Script, str] = {
    "zh": "(?:cn|ch|chn|zh|zho|zh-?cn|zh-?tw|chinese|[中汉漢](?:文|[语語])?|原文|[译譯]文)",
    "en": "(?:en|eng|en-?us|en-?gb|english|英(?:文|[语語])?|原文|[译譯]文)",
}
_TAGS = {
    script: re.compile(rf"(?:[\[【(（〔<]\s?{name}\s?[\]】)）〕>]\s*[:：]?|{name}\s?[:：])\s*(?=\S)", re.IGNORECASE)
    for script, name in _NAMES.items()
}
_LEAST = 3
"""How often a tag must come back; `英文：……` may stand once in any text."""
_SHARE = 0.4
"""How many lines of its language bear the tag at least: where a text is in several lines, not each has one."""


def without_language_tags(paragraphs: Sequence[Paragraph]) -> tuple[list[Paragraph], list[Furniture]]:
    """The lines without such tags, where both languages have them, and the tags: a piece for the first of each."""
    tagged: dict[int, re.Match[str]] = {}
    lines: Counter[Script] = Counter()
    tags: dict[Script, Counter[str]] = {"zh": Counter(), "en": Counter()}
    for i, paragraph in enumerate(paragraphs):
        for script, pattern in _TAGS.items():
            match = pattern.match(paragraph.text)
            if match and script_of(paragraph.text[match.end() :]) == script:
                tagged[i] = match
                tags[script][match.group().strip()] += 1
        own_script = script_of(paragraph.text)
        lines.update([own_script] if own_script else [])
    common = {script: counts.most_common(1) for script, counts in tags.items()}
    if not all(found and found[0][1] >= max(_LEAST, _SHARE * lines[script]) for script, found in common.items()):
        return list(paragraphs), []
    own = {found[0][0] for found in common.values()}
    kept = list(paragraphs)
    pieces: dict[str, Furniture] = {}
    for i, match in tagged.items():
        if (tag := match.group().strip()) in own:
            kept[i] = replace(kept[i], text=kept[i].text[match.end() :])
            pieces.setdefault(tag, Furniture(tag, "section label", kept[i].line))
    return kept, list(pieces.values())
