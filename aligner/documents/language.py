"""The language of a whole text as a BCP 47 tag: by its letters, and by the region that the file or the user names."""

from __future__ import annotations

from collections.abc import Iterable

from aligner.documents.lines.script import letters, script_of, words
from aligner.documents.lines.variants import variant_votes
from aligner.model import Document


def language_of_texts(texts: Iterable[str]) -> str:
    """The language of a text given as paragraphs: zh-CN, zh-TW or en-US; "und" without any letters."""
    paragraphs = tuple(texts)
    weight = {"zh": 0.0, "en": 0.0}
    for text in paragraphs:
        script = script_of(text)
        if script:
            weight[script] += letters(text).weight
    if not any(weight.values()):
        # Acronyms alone are English for want of better; digits and marks are no language.
        return "en-US" if any(words(text) for text in paragraphs) else "und"
    if weight["en"] >= weight["zh"]:
        return "en-US"
    simplified, traditional = variant_votes(paragraphs)
    return "zh-TW" if traditional > simplified else "zh-CN"


def language_of(document: Document) -> str:
    """The document's language, BCP 47.

    The letters decide between Chinese and English and between simplified (zh-CN) and traditional (zh-TW) characters.
    A region that the file itself names (en-GB, zh-HK, zh-SG …) is kept where it does not contradict them.
    """
    return regional(language_of_texts(paragraph.text for paragraph in document.paragraphs), document.lang)


def regional(recognised: str, stated: str | None) -> str:
    """The stated language where it only makes the recognised one more exact, otherwise the recognised one."""
    if stated in (None, "", "und", "mul") or recognised == "und":
        return stated if recognised == "und" and stated not in (None, "", "mul") else recognised
    parts = stated.split("-")
    if parts[0].lower() != recognised.split("-")[0] or len(parts) < 2 or len(parts[-1]) != 2:
        return recognised
    if recognised.startswith("zh"):
        traditional = parts[-1].upper() in ("TW", "HK", "MO")
        return stated if traditional == (recognised == "zh-TW") else recognised
    return stated
