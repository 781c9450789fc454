"""The plain text of a segment with inline codes, for TMX, XLIFF 1.2 and XLIFF 2.x alike.

Elements that stand around text (`hi`, `g`, `mrk`, `pc`) keep their text; elements that hold or stand for a code of the
document (`bpt`, `ept`, `ph`, `it`, `ut`, `x`, `bx`, `ex`, `sc`, `ec`, `sm`, `em`) are dropped with what is in them.
A code that is a line break becomes one, so that the words before and behind do not grow together.
"""

from __future__ import annotations

import re

from aligner.formats.xml import Element, local
from aligner.late_patterns import late

AROUND_TEXT = frozenset(("hi", "g", "mrk", "pc"))
"""Elements whose text is the segment's."""
_LINE_BREAK = late(r"lb|x-lb|x-br|.*:lb", re.IGNORECASE)
_BREAK_CODE = late(r"\s*(?:<br\s*/?>|\\n|\n)\s*", re.IGNORECASE)


def text_of(element: Element) -> str:
    """The text inside `element` (a seg, source or target), codes dropped as the module describes."""
    parts = [element.text or ""]
    for child in element:
        parts.append(text_of(child) if local(child) in AROUND_TEXT else left_by(child))
        parts.append(child.tail or "")
    return "".join(parts)


def left_by(code: Element) -> str:
    """What stands in the text where the code was: mostly nothing."""
    if local(code) == "cp":  # XLIFF 2: a character that XML forbids, by its code point
        return _code_point(code.get("hex", ""))
    return "\n" if _is_line_break(code) else ""


def _code_point(digits: str) -> str:
    """The character with that hexadecimal number; the replacement character where there is none."""
    try:
        return chr(int(digits, 16))
    except (ValueError, OverflowError):
        return "\ufffd"


def _is_line_break(code: Element) -> bool:
    kind = code.get("ctype") or code.get("subType") or code.get("type") or ""
    return bool(_LINE_BREAK.fullmatch(kind) or _BREAK_CODE.fullmatch(code.text or code.get("equiv-text") or ""))
