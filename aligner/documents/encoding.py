"""Bytes of a text file → characters, strictly, or one clear error.

Which encoding it is, is decided by what the bytes would say: every candidate decodes them, and the reading made of the
likeliest characters wins. Chinese texts make this easy even when short, since the few hundred commonest characters
make up three quarters of any text and a wrong decoding hardly ever hits them. General detectors, which count
byte patterns over dozens of encodings, take short GB 18030 for Korean or Big5 for Japanese; this one knows
only what Chinese–English work meets: UTF-8, UTF-16, GB 18030 (with GBK and GB 2312), Big5 (with HKSCS and
Microsoft's code page 950) and Windows-1252.

Nothing is ever replaced or skipped: what cannot be decoded is a UserError with the byte offset.
"""

from __future__ import annotations

import codecs
import math
from collections import Counter

from aligner.documents.frequency import log_frequency
from aligner.documents.utf8 import is_utf8
from aligner.errors import UserError
from aligner.late_patterns import late

SAMPLE = 1 << 17
"""How many bytes, from the first line on that is not ASCII, are weighed to choose the encoding; all are decoded."""
_BEYOND_ASCII = late(rb"[\x80-\xff\0]")

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)
_CANDIDATES = (
    ("utf-8", 6.0),
    ("gb18030", 0.0),
    ("big5hkscs", 0.0),
    ("cp950", -1.0),
    ("cp1252", 0.0),
    ("utf-16-le", -4.0),
    ("utf-16-be", -6.0),
)
"""Candidates with the logarithm of their odds before the bytes are seen. UTF-8's is high because hardly any other
text is valid UTF-8 by chance."""
_SUPERSETS = {"gb2312": "gb18030", "gbk": "gb18030", "big5": "big5hkscs"}
"""Files that call themselves the former are mostly the latter, which contains it (as in the WHATWG standard)."""
_TITLES = {
    "utf-8": "UTF-8",
    "gb18030": "GB 18030",
    "big5hkscs": "Big5",
    "cp950": "Big5",
    "cp1252": "Windows-1252",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "utf-32-le": "UTF-32",
    "utf-32-be": "UTF-32",
}


def decode(data: bytes, where: str, encoding: str | None = None) -> str:
    """The text of `data`, without its byte order mark; `where` names the file in messages.

    The byte order mark decides, also over `encoding` (`Settings.encoding`), which is named for both files of a pair and
    meant for the one that does not say it itself; then `encoding`, and without one `detect`. Raises UserError for an
    unknown encoding, bytes that cannot be decoded, a file cut off within a character, and data that are no text.
    """
    stated = None if encoding is None else _resolve(encoding, where)
    for mark, marked in _BOMS:
        if data.startswith(mark):
            return _checked(_strict(data[len(mark) :], marked, where, len(mark), told=encoding is not None), where)
    if stated is not None:
        return _checked(_strict(data, stated, where, 0, told=True), where)
    return _checked(_strict(data, detect(data, where), where, 0, told=False), where)


def detect(data: bytes, where: str = "") -> str:
    """The name by which Python knows the encoding of `data`, which has no byte order mark.

    Raises UserError where the data are no text, or no reading of them looks like Chinese or English.
    """
    if b"\0" not in data and is_utf8(data):
        return "utf-8"
    sample = data
    if len(data) > SAMPLE:
        first = _BEYOND_ASCII.search(data)
        start = data.rfind(b"\n", 0, first.start()) + 1 if first else 0
        sample = data[start - start % 2 :][:SAMPLE]
    odds = {
        name: prior + _plausibility(sample, name, cut=len(sample) < len(data))
        for name, prior in _CANDIDATES
        if not name.startswith("utf-16") or len(data) % 2 == 0
    }
    best = max(odds, key=lambda name: odds[name])
    if best in ("big5hkscs", "cp950") and not _decodes(data, best):
        best = next((name for name in ("big5hkscs", "cp950") if _decodes(data, name)), best)
    strange = [character for character in sample.decode(best, "ignore") if not character.isascii()]
    unreadable = (
        len(strange) > _FEW and best != "utf-8" and sum(map(log_frequency, strange)) / len(strange) < _UNREADABLE
    )
    if (unreadable or not best.startswith("utf-16")) and b"\0" in sample:
        raise _binary(sample, where)
    if unreadable:
        raise UserError(
            "its encoding cannot be told: no reading gives Chinese or English", where, "name it with --encoding"
        )
    return best


_INSIDE_WORD = late("(?<=[A-Za-z])[\u4e00-\u9fff](?=[a-z])")
_HAN_INSIDE_WORD = -6.0
"""What a Chinese character within a Latin word counts besides: a letter with an accent that was read wrongly."""
_UNREADABLE = -13.5
"""Mean logarithm of the frequency of the characters beyond ASCII under which a text is none we know."""
_FEW = 3
"""Up to so many characters beyond ASCII are no ground to doubt a text."""


def _plausibility(sample: bytes, encoding: str, cut: bool) -> float:
    """The logarithm of the probability of the characters that the sample decodes to; comparable across encodings,
    since all explain the same bytes."""
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    text = decoder.decode(sample, final=not cut)
    inside = len(_INSIDE_WORD.findall(text)) * _HAN_INSIDE_WORD
    return inside + math.fsum(count * log_frequency(character) for character, count in Counter(text).items())


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _resolve(encoding: str, where: str) -> str:
    """The codec for a name that a person or a file gave."""
    try:
        name = codecs.lookup(encoding).name
        "".encode(name)
    except (LookupError, ValueError):
        raise UserError(
            f"no encoding is called “{encoding}”",
            where,
            "--encoding takes utf-8, utf-16, gb18030, big5, windows-1252 or any other that Python knows",
        ) from None
    return _SUPERSETS.get(name, name)


def known(encoding: str) -> bool:
    """Whether `encoding` names an encoding at all: for what a file says of itself, which may be wrong."""
    try:
        _resolve(encoding, "")
    except UserError:
        return False
    return True


def _strict(data: bytes, encoding: str, where: str, offset: int, told: bool) -> str:
    """`data` decoded without mercy; `offset` is where they begin in the file."""
    title = _TITLES.get(encoding, encoding)
    other = "give the right --encoding" if told else "mend the file, or name its encoding with --encoding"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        place = offset + error.start
        if error.end >= len(data) and len(data) - error.start < 4 and _decodes(data[: error.start], encoding):
            what = f"the file is cut off: it ends at byte {place} within a character ({title})"
            raise UserError(what, where, "get the whole file, or give another --encoding") from None
        what = f"byte 0x{data[error.start]:02x} at offset {place} is no {title}"
        raise UserError(what, where, other) from None
    except UnicodeError:
        raise UserError(f"the data are no {title}", where, other) from None


def _checked(text: str, where: str) -> str:
    """The text, if it is one."""
    controls = sum(text.count(chr(code)) for code in range(32) if code not in (9, 10, 11, 12, 13, 0x1A, 0x1E, 0x1F))
    if "\0" in text or controls * 20 > len(text):
        first = next(i for i, c in enumerate(text) if c < " " and c not in "\t\n\v\f\r\x1a\x1e\x1f")
        raise _binary(text[: first + 1].encode("utf-8", "replace"), where)
    return text.removeprefix("\ufeff")


def _binary(data: bytes, where: str) -> UserError:
    offset = next(i for i, byte in enumerate(data) if byte < 32 and byte not in b"\t\n\v\f\r\x1a\x1e\x1f")
    return UserError(
        f"not a text: control character 0x{data[offset]:02x} at byte {offset}",
        where,
        "give a text or document file, or name the encoding with --encoding",
    )
