"""The zip container of office documents and e-books, opened with the caution that files from strangers deserve."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

from aligner.errors import UserError

LARGEST = 512 * 1024 * 1024
"""How many bytes all members of an archive may have unpacked."""
LARGEST_RATIO = 200
"""How many times larger than packed an archive may be unpacked, once it is larger than `UNSUSPICIOUS`; office
documents reach 30."""
UNSUSPICIOUS = 32 * 1024 * 1024
"""Up to this many bytes unpacked nothing is a bomb, however well it was packed."""
MEMBERS = 20_000
"""How many members an archive may have."""


class Archive:
    """A zip file in memory whose members are read by name, within limits.

    Raises UserError where the data are no zip file, are damaged or cut off, or unpack to absurd sizes. `kind` names
    what the file should be ("Word document", "EPUB"), `where` the file.
    """

    def __init__(self, data: bytes, kind: str, where: str) -> None:
        self._kind = kind
        self._where = where
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, struct.error) as error:
            cut = data.startswith(b"PK\x03\x04")
            what = f"the {kind} is damaged or cut off ({error})" if cut else f"no {kind}: it is no zip file"
            raise UserError(
                what, where, "get the whole file again" if cut else "give the file its right suffix"
            ) from None
        members = self._zip.infolist()
        unpacked = sum(member.file_size for member in members)
        packed = max(1, sum(member.compress_size for member in members))
        if (
            len(members) > MEMBERS
            or unpacked > LARGEST
            or (unpacked > UNSUSPICIOUS and unpacked > LARGEST_RATIO * min(packed, len(data)))
        ):
            raise UserError(
                f"unpacks to {unpacked:,} bytes in {len(members):,} parts, more than a {kind} may",
                where,
                "this may be a zip bomb; take the pictures out if it is not",
            )
        self.names = frozenset(member.filename for member in members)

    def __contains__(self, name: str) -> bool:
        return name in self.names

    def read(self, name: str) -> bytes:
        """A member's bytes. Raises UserError where it is missing, encrypted, damaged or larger than it says."""
        try:
            with self._zip.open(name) as member:
                size = self._zip.getinfo(name).file_size
                data = member.read(size + 1)
        except KeyError:
            raise UserError(
                f"no {self._kind}: {name} is missing in it",
                self._where,
                "give the file its right suffix, or get it again",
            ) from None
        except (
            zipfile.BadZipFile,
            zlib.error,
            struct.error,
            ValueError,
            EOFError,
            OSError,
            NotImplementedError,
        ) as error:
            raise UserError(
                f"the {self._kind} is damaged: {name} cannot be unpacked ({error})",
                self._where,
                "get the whole file again",
            ) from None
        except RuntimeError:
            raise UserError(f"the {self._kind} is encrypted", self._where, "save it without a password") from None
        if len(data) > size:
            raise UserError(
                f"the {self._kind} is damaged: {name} is larger than it says", self._where, "get the whole file again"
            )
        return data

    def check(self) -> None:
        """Unpack every member once. Raises UserError at the first that is not what the directory says."""
        for name in sorted(self.names):
            if not name.endswith("/"):
                self.read(name)
