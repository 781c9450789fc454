"""Which language pairs a memory holds: Chinese and English of any region, in either direction."""

from __future__ import annotations

import sqlite3

from aligner.errors import UserError
from aligner.formats.xml import cat_code
from aligner.memory.postings import CHINESE, ENGLISH

_TRADITIONAL = frozenset(("TW", "HK", "MO"))


def checked_pair(source_lang: str, target_lang: str, where: str) -> tuple[str, str]:
    """The pair as CAT tools write it; raises UserError unless it is Chinese with English."""
    source, target = cat_code(source_lang), cat_code(target_lang)
    if {source[:2], target[:2]} != {"zh", "en"}:
        raise UserError(
            f"is in {source} and {target}, but a memory holds Chinese with English",
            where,
            "name the languages with --source-lang and --target-lang if the file states them wrongly",
        )
    return source, target


def side_of(lang: str) -> int:
    """The side of the index on which texts of this language stand. Raises UserError for a third language."""
    sides = {"zh": CHINESE, "en": ENGLISH}
    code = cat_code(lang)
    if code[:2] not in sides:
        raise UserError(f"a memory holds Chinese and English, not {code!r}", "", "name zh-CN, zh-TW, en-US or the like")
    return sides[code[:2]]


def other_script(lang: str, wanted: str) -> bool:
    """Whether one is simplified Chinese and the other traditional."""
    both = cat_code(lang), cat_code(wanted)
    return all(code.startswith("zh") for code in both) and (both[0][3:] in _TRADITIONAL) != (
        both[1][3:] in _TRADITIONAL
    )


def pair_id(connection: sqlite3.Connection, source_lang: str, target_lang: str) -> int:
    """The id of a pair in the file, which is entered if it is new."""
    connection.execute(
        "INSERT OR IGNORE INTO pair (source_lang, target_lang) VALUES (?, ?)", (source_lang, target_lang)
    )
    (found,) = connection.execute(
        "SELECT id FROM pair WHERE source_lang = ? AND target_lang = ?", (source_lang, target_lang)
    ).fetchone()
    return int(found)
