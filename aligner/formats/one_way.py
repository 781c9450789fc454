"""What is only read and what is only written, by suffix, and what to do instead.

A file of another program that we extend (`.sdlxliff` …) is read, and may be written back with something added; but a
new one is for that program to make, and with ours it could not work.
"""

from __future__ import annotations

from pathlib import PurePath
from typing import Literal

from aligner.errors import UserError

Direction = Literal["read", "written"]

_ONLY_READ = {
    ".po": ("PO files are only read", "write .xlf (xliff12), which every PO editor opens"),
    ".sdlxliff": ("only Trados makes an .sdlxliff", "write .xlf and open that in Trados, which makes the .sdlxliff"),
    ".mqxliff": ("only memoQ makes an .mqxliff", "write .xlf and import that into memoQ"),
    ".mxliff": ("only Phrase makes an .mxliff", "write .xlf and import that into Phrase"),
}
_ONLY_WRITTEN = {
    ".html": ("a report page cannot be read back", "give the .json or .tmx of the same alignment"),
    ".htm": ("a report page cannot be read back", "give the .json or .tmx of the same alignment"),
    ".sarif": ("a SARIF log cannot be read back", "give the file that was checked, or a .json or .xlsx"),
    ".sarif.json": ("a SARIF log cannot be read back", "give the file that was checked, or a .json or .xlsx"),
    ".issues": ("lines of issues cannot be read back", "give the file that was checked, or a .json or .xlsx"),
}


def goes(suffix: str, direction: Direction) -> bool:
    """Whether files of that suffix can be read, or written anew."""
    return suffix not in (_ONLY_READ if direction == "written" else _ONLY_WRITTEN)


def refusal(suffix: str, direction: Direction, where: str | PurePath = "") -> UserError:
    """What to tell the user who wants to read or write `where`, a file of a suffix that does not go that way."""
    what, remedy = (_ONLY_READ if direction == "written" else _ONLY_WRITTEN)[suffix]
    return UserError(what, str(where), remedy)
