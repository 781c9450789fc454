"""A path → the bytes behind it, or one clear error.

Formats are read from memory, not from paths: standard input, members of archives and files then go one way.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from aligner.errors import UserError

STANDARD_INPUT = "-"
"""The path that stands for standard input."""


def read_bytes(path: str | os.PathLike[str]) -> bytes:
    """All bytes of the file, or of standard input for "-".

    Raises UserError where there is no such file, it is a folder, it may not be read, or it is empty.
    """
    where = os.fspath(path)
    if where == STANDARD_INPUT:
        data, where = sys.stdin.buffer.read(), "standard input"
    else:
        try:
            data = Path(path).read_bytes()
        except FileNotFoundError:
            raise UserError("no such file", where, "check the path") from None
        except (IsADirectoryError, NotADirectoryError):
            raise UserError(
                "a folder, not a file" if Path(path).is_dir() else "no such file",
                where,
                "give a file; `aligner batch` takes folders",
            ) from None
        except PermissionError:
            raise UserError("you may not read this file", where, "change its permissions") from None
        except (OSError, ValueError) as error:
            raise UserError(f"cannot be read ({error})", where, "check the path and the disk") from None
    if not data:
        raise UserError("the file is empty", where, "give a file with text in it")
    return data
