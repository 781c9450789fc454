"""The alignment's own file under review: read once, written again and again, and guarded against other programs."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from pathlib import Path

from aligner.errors import UserError
from aligner.formats.json_file import Json
from aligner.formats.output import written
from aligner.model import Bitext, Header, TranslationUnit


class OwnFile:
    """A `.json` that follows its sheet."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.digest = ""
        """Of the bytes as they were last read or written by us."""
        self.trouble = ""
        """Why the file could not be written, "" if it could."""
        self.is_changed_outside = False
        """Whether another program has changed it since: then it is not written until somebody decides."""

    def read(self) -> Bitext:
        """The file as it is now. Raises UserError where it is no alignment."""
        data = self._bytes()
        header, units = Json().read(BytesIO(data), str(self._path))
        bitext = Bitext(replace(header, origin=str(self._path)), tuple(units))
        if not self.digest:
            self.digest = _digest(data)
        return bitext

    def adopt(self) -> None:
        """What another program wrote is known from now on."""
        self.digest = _digest(self._bytes())
        self.is_changed_outside = False

    def write(
        self, header: Header, units: Iterable[TranslationUnit], announce: Callable[[str], None] = lambda digest: None
    ) -> bool:
        """Write it whole or not at all; whether it is written. What went wrong is kept in `trouble`.

        `announce` hears the digest before the file appears: who is killed in between still knows it for ours.
        """
        try:
            self.is_changed_outside = self._path.exists() and _digest(self._bytes()) != self.digest
            if self.is_changed_outside:
                return False
            out = BytesIO()
            Json().write(replace(header, origin=""), units, out)
            digest = _digest(out.getvalue())
            announce(digest)
            with written(self._path) as file:
                file.write(out.getvalue())
        except (UserError, OSError) as error:
            self.trouble = str(error)
            return False
        self.trouble = ""
        self.digest = digest
        return True

    def _bytes(self) -> bytes:
        try:
            return self._path.read_bytes()
        except OSError as error:
            raise UserError(f"cannot be read: {error.strerror}", str(self._path), "check the path") from error


def _digest(data: bytes) -> str:
    return sha256(data).hexdigest()
