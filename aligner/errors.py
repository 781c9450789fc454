"""The one exception that a user sees."""

from __future__ import annotations


class UserError(Exception):
    """Something only the user can mend: an unusable input, a wrong setting, a missing right.

    `what` says what is wrong, `where` the file, line or segment, `remedy` what to do. The command line prints
    the three as one line and ends with exit code 2; the library raises it and never prints.
    """

    def __init__(self, what: str, where: str = "", remedy: str = "") -> None:
        self.what = what
        self.where = where
        self.remedy = remedy
        super().__init__(str(self))

    def __str__(self) -> str:
        line = f"{self.where}: {self.what}" if self.where else self.what
        line = f"{line}; {self.remedy}" if self.remedy else line
        return " ".join(line.split())
