"""The tag of its language before each line of a bilingual text: `[CN] 会员须知` / `[EN] Notice to Members`.

Or of its part: `原文：…` / `译文：…`. A bullet or numeral may stand before it: `●（中）…` / `（英）…`. Where only the
renderings bear a tag it must be one that says so (`参考译文：…`, `[译] …`), for `EN: …` may as well be a name's; and it
stands right behind a line of the other language.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from aligner.documents.script import Script, script_of
from aligner.late_patterns import late
from aligner.model import Furniture, Paragraph

_RENDERING = "(?:参考|參考)?[译譯]文|[译譯]"
_NAMES: dict[Script, str] = {
    "zh": f"(?:cn|ch|chn|zh|zho|zh-?cn|zh-?tw|chinese|[中汉漢](?:文|[语語])?|原文|{_RENDERING}|[中汉漢][译譯]文?)",
    "en": f"(?:en|eng|en-?us|en-?gb|english|英(?:文|[语語])?|原文|{_RENDERING}|英[译譯]文?)",
}
_POINT = r"(?P<point>(?:[•·●○▪■□◆◇►▶➢★☆※*–—-]|\d{1,2}[.)、．]|[（(]\d{1,2}[)）]|[①-⑳])\s*)?"
"""The bullet or numeral of a point, which stays."""
_TAGS = {
    script: late(
        rf"{_POINT}(?P<tag>(?:[\[【(（〔<]\s?{name}\s?[\]】)）〕>]\s*[:：]?|{name}\s?[:：])\s*)(?=\S)", re.IGNORECASE
    )
    for script, name in _NAMES.items()
}
_OF_RENDERING = late(r"\W?\s?[中英汉漢参考參]{0,2}[译譯]文?\s?\W{1,2}")
"""A tag that says that its line is a translation."""
_LEAST = 3
"""How often a tag must come back; `英文：……` may stand once in any text."""
_SHARE = 0.4
"""How many lines of its language bear the tag at least: where a text is in several lines, not each has one."""
_BESIDE = 0.8
"""Or, on a page that has other lines too, how many tagged lines stand right beside a line of the other language that is
tagged itself, or that such a tag says to be rendered."""


def without_language_tags(paragraphs: Sequence[Paragraph]) -> tuple[list[Paragraph], list[Furniture]]:
    """The lines without such tags, and the tags: a piece for the first of each."""
    found: dict[Script, dict[int, re.Match[str]]] = {"zh": {}, "en": {}}
    scripts: list[Script | None] = []
    for i, paragraph in enumerate(paragraphs):
        own_script = script_of(paragraph.text)
        for script, pattern in _TAGS.items():
            match = pattern.match(paragraph.text)
            if match and script_of(paragraph.text[match.end() :]) == script:
                found[script][i] = match
                own_script = script
        scripts.append(own_script)
    tags = {script: _commonest(those) for script, those in found.items()}
    left_out = sorted([*tags["zh"].items(), *tags["en"].items()]) if _are_both(tags, scripts) else []
    left_out = left_out or sorted(_of_renderings(tags.values(), scripts).items())
    kept = list(paragraphs)
    pieces: dict[str, Furniture] = {}
    for i, match in left_out:
        kept[i] = replace(kept[i], text=(match["point"] or "") + kept[i].text[match.end() :])
        tag = match["tag"].strip()
        pieces.setdefault(tag, Furniture(tag, "section label", kept[i].line))
    return kept, list(pieces.values())


def _commonest(found: Mapping[int, re.Match[str]]) -> dict[int, re.Match[str]]:
    """The lines with the commonest of the tags."""
    counts = Counter(match["tag"].strip() for match in found.values())
    return {i: match for i, match in found.items() if match["tag"].strip() == counts.most_common(1)[0][0]}


def _are_both(tags: Mapping[Script, Mapping[int, re.Match[str]]], scripts: Sequence[Script | None]) -> bool:
    """Whether the lines of either language bear tags: many of all its lines, or side by side with the other's."""
    chinese, english = tags["zh"].keys(), tags["en"].keys()
    if min(len(chinese), len(english)) < _LEAST:
        return False
    if all(len(own) >= _SHARE * scripts.count(script) for script, own in tags.items()):
        return True
    beside = sum(i - 1 in english or i + 1 in english for i in chinese)
    return beside >= _BESIDE * max(len(chinese), len(english))


def _of_renderings(
    tags: Iterable[Mapping[int, re.Match[str]]], scripts: Sequence[Script | None]
) -> dict[int, re.Match[str]]:
    """The tags of the renderings alone, each right behind a line of the other language."""
    for own in tags:
        behind = [i for i in own if i and scripts[i - 1] not in (None, scripts[i])]
        telling = all(_OF_RENDERING.fullmatch(match["tag"].strip()) for match in own.values())
        if telling and len(behind) >= max(_LEAST, _BESIDE * len(own)):
            return dict(own)
    return {}
