"""The tag of its language before each line of a bilingual text: `[CN] 会员须知` / `[EN] Notice to Members`.

Or of its part: `原文：…` / `译文：…`. A bullet or numeral may stand before it: `●（中）…` / `（英）…`. Where only the
renderings bear a tag it must be one that says so (`参考译文：…`, `[译] …`), for `EN: …` may as well be a name's; and it
stands right behind a line of the other language. Where the text is wrapped, only the first line of a passage has one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from aligner.documents.furniture.wording import reason_of
from aligner.documents.lines.script import Script, script_of
from aligner.late_patterns import late
from aligner.model import Furniture, Paragraph

_RENDERING = "(?:参考|參考)?[译譯](?:文|句)|[译譯]"
_PASSAGE = (
    f"(?:原(?:文|句)|{_RENDERING}|(?:source|original|target|translated)(?: (?:text|language|version))?|translation"
    "|st|tt|src|tgt)"
)
"""What a passage is called whatever its language: the original or its rendering."""
_CHINESE = "(?:cn|ch|chn|zh|zho|zh-?(?:cn|tw|hk|hans|hant)|chinese|[中汉漢华華](?:文|[语語])?)"
_ENGLISH = "(?:en|eng|en-?us|en-?gb|english|英(?:文|[语語])?)"
_NAMES: dict[Script, str] = {
    "zh": f"(?:{_CHINESE}(?: ?{_PASSAGE})?|{_PASSAGE}|[中汉漢][译譯]文?)",
    "en": f"(?:{_ENGLISH}(?: ?{_PASSAGE})?|{_PASSAGE}|英[译譯]文?)",
}
_POINT = r"(?P<point>(?:[•·●○▪■□◆◇►▶➢★☆※*–—-]|\d{1,2}[.)、．]|[（(]\d{1,2}[)）]|[①-⑳])\s*)?"
"""The bullet or numeral of a point, which stays."""
_COUNT = r"\s?\d{0,3}\s?"
"""Passages may be counted: `原文1：…` / `译文1：…`."""
_TAGS = {
    script: late(
        rf"{_POINT}(?P<tag>(?:[\[【(（〔<]\s?{name}{_COUNT}[\]】)）〕>]\s*[:：]?|{name}{_COUNT}[:：])\s*)(?=\S)",
        re.IGNORECASE,
    )
    for script, name in _NAMES.items()
}
_ALONE = {
    script: late(rf"(?P<point>)(?P<tag>[\[【(（〔<]?\s?{name}{_COUNT}[\]】)）〕>]?\s?[:：]?)", re.IGNORECASE)
    for script, name in _NAMES.items()
}
"""The same as a line of its own above the passage."""
_LONGEST = 24
_OPENINGS = frozenset("[【(（〔<czesot原译譯参參中汉漢华華英")
"""What such a line begins with."""
_MARKS = frozenset(":：]】)）〕>")
_LONGEST_TAG = 48
"""Within so many characters one of these marks ends a tag before a text; nearly all lines have none."""
_OF_RENDERING = late(
    r"\W?\s?(?:[中英汉漢参考參]{0,2}[译譯][文句]?|(?:(?:english|chinese) )?translation"
    r"|(?:target|translated) text|tt|tgt)\s?\W{1,2}",
    re.IGNORECASE,
)
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
        marked = not _MARKS.isdisjoint(paragraph.text[:_LONGEST_TAG])
        alone = len(paragraph.text) <= _LONGEST and paragraph.text[0].lower() in _OPENINGS
        for script in found if marked or alone else ():
            match = _TAGS[script].match(paragraph.text) if marked else None
            rest = paragraph.text[match.end() :] if match else ""
            if match is None and alone and _may_be_alone(paragraph):
                match, rest = _ALONE[script].fullmatch(paragraph.text), _next(paragraphs, i)
            if match and script_of(rest) == script:
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
        pieces.setdefault(_uncounted(match), Furniture(tag, "section label", kept[i].line))
    return [line for line in kept if line.text], list(pieces.values())


def _next(paragraphs: Sequence[Paragraph], i: int) -> str:
    """The line behind a tag that is a line of its own."""
    return paragraphs[i + 1].text if i + 1 < len(paragraphs) else ""


def _may_be_alone(paragraph: Paragraph) -> bool:
    """Whether a line may be a tag and nothing else that is not known for a label anyway."""
    return paragraph.kind == "body" and (reason_of(paragraph.text) or ("",))[0] != "section label"


def _commonest(found: Mapping[int, re.Match[str]]) -> dict[int, re.Match[str]]:
    """The lines with the commonest of the tags."""
    counts = Counter(map(_uncounted, found.values()))
    return {i: match for i, match in found.items() if _uncounted(match) == counts.most_common(1)[0][0]}


def _uncounted(match: re.Match[str]) -> str:
    return re.sub(r"\s?\d+", "", match["tag"]).strip()


def _are_both(tags: Mapping[Script, Mapping[int, re.Match[str]]], scripts: Sequence[Script | None]) -> bool:
    """Whether the lines of either language bear tags: many of all its lines, or side by side with the other's."""
    chinese, english = tags["zh"].keys(), tags["en"].keys()
    if min(len(chinese), len(english)) < _LEAST:
        return False
    if all(len(own) >= _SHARE * scripts.count(script) for script, own in tags.items()):
        return True
    beside = max(_followed(chinese, "zh", english, scripts), _followed(english, "en", chinese, scripts))
    return beside >= _BESIDE * max(len(chinese), len(english))


def _followed(own: AbstractSet[int], script: Script, other: AbstractSet[int], scripts: Sequence[Script | None]) -> int:
    """How many passages that bear a tag in one language have a tagged one in the other right behind their last line."""
    return sum(
        next((k for k in range(i + 1, len(scripts)) if scripts[k] not in (script, None)), -1) in other for i in own
    )


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
