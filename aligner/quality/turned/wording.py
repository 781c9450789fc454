"""How a thing is worded in both languages, beside all that may say the same: for texts of which each has its own."""

from __future__ import annotations

import re
from typing import NamedTuple


class Wording(NamedTuple):
    """Patterns of Chinese in simplified characters and of English."""

    zh: re.Pattern[str]
    en: re.Pattern[str]
    also_zh: re.Pattern[str]
    """What in Chinese may say it, the wording itself included."""
    also_en: re.Pattern[str]
    """The same in English."""


def wording(zh: str, en: str, also_zh: str, also_en: str) -> Wording:
    """The patterns compiled; `also_zh` and `also_en` name what may say the same besides, the latter as whole words.

    >>> found = wording("因为", r"\\bbecause\\b", "由于", "as")
    >>> bool(found.also_zh.search("因为他病了")), bool(found.also_en.search("As he was ill")), found.en.search("As he")
    (True, True, None)
    """
    return Wording(
        re.compile(zh),
        re.compile(en, re.IGNORECASE),
        re.compile(f"{zh}|{also_zh}"),
        re.compile(rf"{en}|\b(?:{also_en})\b", re.IGNORECASE),
    )
