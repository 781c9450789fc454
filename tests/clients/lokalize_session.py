"""Lokalize opens a file; what it shows comes out as JSON. `lokalize_session.py PROJECT FILE [proposals]`, the last
word where the file has proposals of a memory, and - for no project; run by /usr/bin/python3.

Its own D-Bus interface gives the texts, the languages and whether a unit is ready; the rest is read in its panels.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from windows import SESSION, Node, call, nodes, running, until

EDITOR = "/ThisIsWhatYouWant/Editor/0"


def ask(service: str, method: str, *values: Any) -> Any:
    signature = "(" + "".join("s" if isinstance(value, str) else "i" for value in values) + ")"
    return call(SESSION, service, EDITOR, f"org.kde.Lokalize.Editor.{method}", signature, *values)


def opened() -> str:
    """The service of the editor, once it shows units."""
    names = call(SESSION, "org.freedesktop.DBus", "/", "org.freedesktop.DBus.ListNames")
    service = next((name for name in names if name.startswith("org.kde.lokalize")), "")
    return service if service and ask(service, "entryCount") else ""


def panels(path: str) -> dict[str, Node]:
    """The panels around the texts of the unit. Of proposals there is a mark in the panel's title."""
    found = {}
    for window in nodes("frame"):
        if Path(path).name in window.name:
            for frame in nodes("frame", inside=window):
                name = frame.name.removesuffix(" [*]")
                if name in ("Unit metadata", "Alternate Translations"):
                    found[name] = nodes("label", inside=frame)[0]
    return found


def agree() -> bool:
    """Lokalize asks whether to show the panel with the proposals."""
    buttons = [button for dialog in nodes("dialog") for button in nodes("push button", "Yes", inside=dialog)]
    for button in buttons:
        button.press()
    return bool(buttons)


def shown(path: str, with_proposals: bool) -> dict[str, object]:
    service = until(opened)
    if with_proposals:
        until(agree)
    bar = until(lambda: [node for node in nodes("status bar") if nodes("label", "Current: 1", inside=node)])[0]
    labels, beside = nodes("label", inside=bar), until(lambda: panels(path))
    units = []
    for number in range(ask(service, "entryCount")):
        ask(service, "gotoEntry", number)
        until(lambda number=number: labels[0].name == f"Current: {number + 1}")
        units.append(
            {
                "id": ask(service, "currentEntryId"),
                "source": ask(service, "entrySource", number, 0),
                "target": ask(service, "entryTarget", number, 0),
                "state": labels[-1].name,
                **{name: node.text for name, node in beside.items()},
            }
        )
    return {
        "languages": [ask(service, "sourceLangCode"), ask(service, "targetLangCode")],
        "units": units,
        "status bar": [node.name for node in labels[1:-1]],
    }


project = [] if sys.argv[1] == "-" else ["--project", sys.argv[1]]
with running("lokalize", *project, sys.argv[2]):
    print(json.dumps(shown(sys.argv[2], "proposals" in sys.argv[3:])))
