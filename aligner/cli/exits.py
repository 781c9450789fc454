"""Exit codes, the same for every command."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """What the shell sees."""

    DONE = 0
    """All done."""
    FOUND = 1
    """Done, but `--fail-on` found issues, or some of a batch's documents failed."""
    UNUSABLE = 2
    """Wrong usage or unusable input; one line on standard error says what, where and what to do."""
    INTERRUPTED = 130
    """Stopped by the user."""
