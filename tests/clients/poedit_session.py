"""Poedit opens a file; what it shows comes out as JSON. `poedit_session.py FILE [SOURCE TARGET]`.

Run by /usr/bin/python3. With a source text and a new target, that unit is given the target and the file is saved.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

from windows import CHECKED, SHOWING, Node, nodes, running, until

COLUMNS = 3
"""Of the list: a mark, the source, the target."""


def window(path: str) -> Node:
    """The window with the file, once its list has units."""

    def found() -> Node | None:
        frames = [node for node in nodes("frame") if node.name == f"{Path(path).name} - Poedit"]
        return frames[0] if frames and len(nodes("table cell", inside=frames[0])) >= COLUMNS else None

    found_window: Node = until(found)
    return found_window


def fields(frame: Node) -> list[Node]:
    """The fields of the source and of the target."""
    return [node for node in nodes("text", inside=frame) if node.is_(SHOWING)]


def plain(shown: str) -> str:
    """The text of a field, in which a line break is shown as \\n and a break."""
    known = {"n": "\n", "r": "\r", "t": "\t"}
    return re.sub(r"\\(.)\n?", lambda match: known.get(match[1], match[1]), shown)


def shown(path: str) -> dict[str, object]:
    frame = window(path)
    source, target = fields(frame)
    (toggle,) = nodes("toggle button", "Needs Work", inside=frame)
    (notes,) = [node for node in nodes("label", inside=frame) if node.name.startswith("ID: ")]
    units, before = [], ""
    for cell in nodes("table cell", inside=frame)[1::COLUMNS]:
        cell.focus()
        before = until(lambda before=before: notes.name != before and notes.name)
        units.append(
            {
                "source": plain(source.text),
                "target": plain(target.text),
                "needs work": toggle.is_(CHECKED),
                "notes": before,
            }
        )
    columns = [node.name for node in nodes("table column header", inside=frame)][1:]
    return {"columns": columns, "units": units}


def edit(path: str, source: str, target: str) -> None:
    before = Path(path).read_bytes()
    frame = window(path)
    next(node for node in nodes("table cell", inside=frame) if node.name == source).focus()
    until(lambda: plain(fields(frame)[0].text) == source)
    fields(frame)[1].fill(target)
    until(lambda: plain(fields(frame)[1].text) == target)
    nodes("push button", "Save", inside=frame)[0].press()
    until(lambda: Path(path).read_bytes() != before)


with running("poedit", sys.argv[1]):
    print(json.dumps(edit(*sys.argv[1:]) if sys.argv[2:] else shown(sys.argv[1])))
