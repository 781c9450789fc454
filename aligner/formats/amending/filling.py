"""Translations written into the segments of an XLIFF 1.2 unit: each into its own `mrk` of the target.

A target that has none yet is made after the pattern of `seg-source`, with the codes between the segments. A segment
whose source has codes in it stays empty, since only the tool can put these into a target rightly; so does one that
Trados has locked. English segments side by side get a space between them. Trados' word on a segment, `sdl:seg`, becomes
what Trados itself makes of an exact match.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

from aligner.formats.amending.pieces import Edit, Piece, escaped_text, lead_of, opened, with_attribute
from aligner.formats.xliff.segments import seam
from aligner.formats.xml.inline import AROUND_TEXT
from aligner.late_patterns import late

_TAG = late(rb"<[^>]*>")
_OF_A_MATCH = (("conf", b"Translated"), ("origin", b"tm"), ("percent", b"100"))
"""What Trados says of a segment that it has filled with an exact match."""


def has_segments(unit: Piece) -> bool:
    """Whether the source of a `trans-unit` is cut into segments."""
    return any(list(_every_mark(child)) for child in unit.children if child.local in ("seg-source", "source"))


def filled_segments(data: bytes, unit: Piece, texts: Mapping[str, str]) -> Iterator[Edit]:
    """The edits that give those segments of a `trans-unit`, by their `mid`, these translations where they have none.

    The name "" means the only segment of a unit.
    """
    own = {child.local: child for child in reversed(unit.children) if child.prefix == unit.prefix}
    pattern = own.get("seg-source") or own.get("source")
    if pattern is None:
        return
    sources = _marks(pattern)
    if len(sources) == 1 and "" in texts:
        texts = dict.fromkeys(sources, texts[""])
    said = {
        seg.attributes.get("id", ""): seg
        for child in unit.children
        if child.local == "seg-defs"
        for seg in child.children
        if seg.local == "seg"
    }
    wanted = {
        name: text
        for name, text in texts.items()
        if text and name in sources and not sources[name].children
        if name not in said or said[name].attributes.get("locked") != "true"
    }
    target = own.get("target")
    if target is not None and list(_every_mark(target)):
        done, edits = _into_marks(data, target, wanted)
    else:
        done, edits = _as_pattern(data, unit, pattern, target, wanted)
    yield from edits
    for name in done & said.keys():
        tag = data[said[name].start : said[name].inner]
        for attribute, value in _OF_A_MATCH:
            tag = with_attribute(tag, attribute, value)
        yield said[name].start, said[name].inner, tag


def _marks(side: Piece) -> dict[str, Piece]:
    """The side's segments by their `mid`, in order; none where two have the same."""
    found = list(_every_mark(side))
    by_name = {mark.attributes.get("mid", ""): mark for mark in found}
    return by_name if len(by_name) == len(found) else {}


def _every_mark(side: Piece) -> Iterator[Piece]:
    for child in side.children:
        if child.local == "mrk" and child.attributes.get("mtype") == "seg":
            yield child
        elif child.local in AROUND_TEXT:
            yield from _every_mark(child)


def _is_empty(data: bytes, piece: Piece) -> bool:
    return not piece.children and not data[piece.inner : piece.close].strip()


def _with_text(data: bytes, mark: Piece, text: str) -> bytes:
    return opened(data[mark.start : mark.inner]) + f"{escaped_text(text)}</{mark.name}>".encode()


def _into_marks(data: bytes, target: Piece, wanted: Mapping[str, str]) -> tuple[set[str], list[Edit]]:
    """The names of the segments that are filled, and the edits."""
    marks = _marks(target)
    empty = {name for name, mark in marks.items() if _is_empty(data, mark)}
    done = empty & wanted.keys()
    edits = [
        (mark.start, mark.end, _with_text(data, mark, wanted[name])) for name, mark in marks.items() if name in done
    ]
    tag = _tag(data, target, is_whole=bool(done) and empty <= wanted.keys())
    if tag != data[target.start : target.inner]:
        edits.append((target.start, target.inner, tag))
    texts = {
        name: wanted[name] if name in done else _TAG.sub(b"", data[mark.inner : mark.close]).decode()
        for name, mark in marks.items()
    }
    for one, other in pairwise(marks):
        at, text, following = marks[one].end, texts[one], texts[other]
        if done & {one, other} and not _TAG.sub(b"", data[at : marks[other].start]):
            # Beside a segment that is still to be translated stands its neighbour: the language is the same.
            edits += [(at, at, b" ")] if seam(text or following, following or text) else []
    return done, edits


def _as_pattern(
    data: bytes, unit: Piece, pattern: Piece, target: Piece | None, wanted: Mapping[str, str]
) -> tuple[set[str], list[Edit]]:
    """The same for a target without segments or text; nothing where the source has text between its segments."""
    marks = _marks(pattern)
    between: list[bytes] = []
    at = pattern.inner
    for mark in marks.values():
        between.append(data[at : mark.start])
        at = mark.end
    between.append(data[at : pattern.close])
    if not wanted or any(_TAG.sub(b"", part).strip() for part in between):
        return set(), []
    if target is not None and not _is_empty(data, target):
        return set(), []
    texts = [wanted.get(name, "") for name in marks]
    inside = between[0]
    for mark, text, following, behind in zip(marks.values(), texts, [*texts[1:], ""], between[1:]):
        space = seam(text or following, following or text) if mark.end < at and not _TAG.sub(b"", behind) else ""
        inside += _with_text(data, mark, text) + space.encode() + behind
    is_whole = set(wanted) == set(marks)
    if target is None:
        state = ' state="translated"' if is_whole else ""
        tag = f"<{unit.prefix}target{state}>".encode()
        place = pattern.end
        lead, end = lead_of(data, unit, unit.children.index(pattern)), place
    else:
        tag = opened(_tag(data, target, is_whole))
        place, end, lead = target.start, target.end, b""
    return set(wanted), [(place, end, lead + tag + inside + f"</{unit.prefix}target>".encode())]


def _tag(data: bytes, target: Piece, is_whole: bool) -> bytes:
    """The target's start tag, with another state once all of it is translated."""
    tag = data[target.start : target.inner]
    return with_attribute(tag, "state", b"translated") if is_whole and "state" in target.attributes else tag
