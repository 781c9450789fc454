"""What the name of a file or a folder says of the text in it: its language, or whether it is the original.

A language: `NAME.zh.EXT`, `NAME_zh-TW.EXT`, `NAME-eng.EXT`, `NAME_中文版.EXT`, `NAME（英文）.EXT`, `zh/`, `cn/`.
A part: `NAME_原文.EXT` and `NAME_译文.EXT`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from aligner.formats.language_names import language_of_name
from aligner.late_patterns import late
from aligner.stated import language_tag

Part = Literal["", "original", "translation"]
"""Which of a pair a text is; "" where its name does not say."""

_CODE = r"(?:zh|en)(?:[-_][A-Za-z]{4})?(?:[-_](?:[A-Za-z]{2}|[0-9]{3}))?"
_IS_CODE = late(_CODE, re.IGNORECASE)
_WITH = (
    late(rf"(?P<stem>.+)[._-](?P<word>{_CODE})", re.IGNORECASE | re.DOTALL),
    late(r"(?P<stem>.+)[._-](?P<word>[^._-]+)", re.DOTALL),
    late(r"(?P<stem>.+?)[\s._-]*[(（\[【](?P<word>[^()（）\[\]【】]+)[)）\]】]", re.DOTALL),
)
"""How a name says it: after a mark, in brackets."""
_PARTS: dict[str, Part] = {"原文": "original", "译文": "translation", "譯文": "translation"}


@dataclass(frozen=True, slots=True)
class Said:
    """What a name says, and what is left of it."""

    folders: tuple[str, ...]
    stem: str
    lang: str | None = None
    """BCP 47; None if it names no language."""
    part: Part = ""


def said(folders: Sequence[str], stem: str) -> Said:
    """What the file name without its suffix says, or else the first of the folders that says something.

    >>> said(("合同",), "总则_中文版")
    Said(folders=('合同',), stem='总则', lang='zh', part='')
    >>> said(("译文",), "总则").part
    'translation'
    """
    for pattern in _WITH:
        match = pattern.fullmatch(stem)
        lang, part = _meaning(match["word"]) if match else (None, "")
        if match and (lang or part):
            return Said(tuple(folders), match["stem"], lang, part)
    for place, folder in enumerate(folders):
        lang, part = _meaning(folder)
        if lang or part:
            return Said((*folders[:place], *folders[place + 1 :]), stem, lang, part)
    return Said(tuple(folders), stem)


def _meaning(word: str) -> tuple[str | None, Part]:
    """The language that a word names, or the part."""
    plain = word.strip().removesuffix("版")
    return language_tag(plain) if _IS_CODE.fullmatch(plain) else language_of_name(plain) or None, _PARTS.get(plain, "")
