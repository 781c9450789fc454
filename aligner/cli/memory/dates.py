"""Days and times as options: ISO 8601, and what to write instead of anything else."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import click


class Date(click.DateTime):
    """A day, or a second of it: 2024-05-31, 2024-05-31T18:00:00."""

    def __init__(self) -> None:
        super().__init__(["%Y-%m-%d", "%Y-%m-%dT%H:%M:%S"])

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        """The time that it names; of a day its first second."""
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter:
            self.fail(f"{value!r} is no date; write it as 2024-05-31, or 2024-05-31T18:00:00", param, ctx)
