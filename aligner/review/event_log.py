"""What happened to a document, for windows that have to catch up."""

from __future__ import annotations

from collections import deque
from typing import Any

KEPT = 500
"""Events that are kept for windows that were away; one that missed more loads the document anew."""

Event = dict[str, Any]


class EventLog:
    """Events with serial numbers from 1."""

    def __init__(self) -> None:
        self._events: deque[Event] = deque(maxlen=KEPT)
        self.serial = 0
        """Of the last event, 0 before the first."""

    def add(self, event: Event) -> None:
        """One more event."""
        self.serial += 1
        self._events.append({"serial": self.serial, **event})

    def after(self, serial: int) -> list[Event] | None:
        """The events after that one; None where they are not all kept any more, or it has never been."""
        missed = [event for event in self._events if event["serial"] > serial]
        return missed if len(missed) == self.serial - serial else None
