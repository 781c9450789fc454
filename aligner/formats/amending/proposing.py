"""What a memory proposes, written into an XLIFF file of any tool; everything else in it stays byte for byte as it was.

So the file goes back into the tool that wrote it, with the ids, codes and extensions that this tool knows. XLIFF 1.x
gets `alt-trans` elements, XLIFF 2.x `mtc:match` elements, each with the `mid` or id of the segment that it is for; what
a segment has of these already is not added again. An exact match becomes the target of a segment that has none, unless
the source has inline codes in it, which only the tool can put into a target rightly: then it stands among the proposals
alone.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO
from typing import NamedTuple
from xml.sax.saxutils import quoteattr

from aligner.formats.amending.annotating import xml_kind
from aligner.formats.amending.filling import filled_segments, has_segments
from aligner.formats.amending.pieces import (
    Edit,
    Piece,
    encoded,
    escaped_text,
    lead_of,
    opened,
    pieces,
    spliced,
    with_attribute,
)
from aligner.formats.xliff import read_xliff
from aligner.formats.xliff.segments import segment_names
from aligner.formats.xliff.xliff21 import MATCHES
from aligner.formats.xml import clean
from aligner.model import Match, TranslationUnit

_BEFORE_PROPOSALS = frozenset(
    ("source", "seg-source", "target", "context-group", "count-group", "prop-group", "note", "alt-trans")
)
"""What may stand in an XLIFF 1.2 trans-unit before an alt-trans; extensions of tools come after it."""
_UNITS = {"xliff12": "trans-unit", "xliff21": "unit"}
_SEGMENT = "aligner-s"
"""How the id begins of a segment that has none, with its number behind: matches have to refer to one."""


def takes_proposals(data: bytes) -> str | None:
    """The format that the file is in, "xliff12" or "xliff21", if `proposed` can write into it; otherwise None."""
    kind = xml_kind(data)
    return kind if kind in _UNITS else None


def proposed(data: bytes, units: Iterable[TranslationUnit], where: str) -> bytes:
    """The XLIFF file `data` with the targets and matches of `units`, told by their `place`, where it lacks them.

    Raises UserError where the file is no readable XLIFF 1.x or 2.x, or declares entities.
    """
    earlier = _by_unit(read_xliff(BytesIO(data), where)[1])
    kind = takes_proposals(data) or "xliff12"
    file = encoded(data, where)
    _, found = pieces(file.data, _UNITS[kind], where)
    now = _by_unit(units)
    edits: list[Edit] = []
    for number, piece in enumerate(found, 1):
        parts = [_new(old, now[number][name]) for name, old in earlier[number].items() if name in now[number]]
        edits += (_in_trans_unit if kind == "xliff12" else _in_unit)(file.data, piece, parts)
    return file.bytes(spliced(file.data, edits))


class _New(NamedTuple):
    """What a unit, or a segment of it, is to get."""

    segment: str
    """As `Place.segment`."""
    target: str
    matches: Sequence[Match]


def _by_unit(units: Iterable[TranslationUnit]) -> dict[int, dict[str, TranslationUnit]]:
    """The units by the number of the file's unit, and there by their segment's name."""
    found: dict[int, dict[str, TranslationUnit]] = defaultdict(dict)
    for unit in units:
        if unit.place:
            found[unit.place.number][unit.place.segment] = unit
    return found


def _new(old: TranslationUnit, new: TranslationUnit) -> _New:
    known = {(match.source_text, match.target_text) for match in old.matches}
    return _New(
        old.place.segment if old.place else "",
        "" if old.target_text.strip() else clean(new.target_text)[0],
        [match for match in new.matches if (match.source_text, match.target_text) not in known],
    )


def _in_trans_unit(data: bytes, piece: Piece, parts: Sequence[_New]) -> Iterator[Edit]:
    own = [child.local if child.prefix == piece.prefix else "" for child in piece.children]
    if has_segments(piece):
        yield from filled_segments(data, piece, {part.segment: part.target for part in parts})
    else:
        for part in parts:
            if part.target:
                yield from _target(data, piece, b' state="translated"', part.target)
    last = max((n for n, name in enumerate(own) if name in _BEFORE_PROPOSALS), default=None)
    if last is not None:
        lead, place = lead_of(data, piece, last), piece.children[last].end
        for part in parts:
            for match in part.matches:
                yield place, place, lead + _alt_trans(match, part.segment, piece.prefix, lead).encode()


def _target(data: bytes, parent: Piece, attributes: bytes, text: str) -> Iterator[Edit]:
    """Fill the target of a trans-unit or segment, or add one; nothing where the source has codes in it."""
    sides = {child.local: n for n, child in enumerate(parent.children) if child.prefix == parent.prefix}
    source = parent.children[sides["source"]] if "source" in sides else None
    if source is None or source.children:
        return
    close = f"{escaped_text(text)}</{parent.prefix}target>".encode()
    if "target" not in sides:
        lead = lead_of(data, parent, sides["source"])
        yield source.end, source.end, lead + f"<{parent.prefix}target".encode() + attributes + b">" + close
        return
    old = parent.children[sides["target"]]
    if not old.children:
        tag = data[old.start : old.inner]
        if "state" in old.attributes:
            tag = with_attribute(tag, "state", b"translated")
        yield old.start, old.end, opened(tag) + close


def _alt_trans(match: Match, segment: str, prefix: str, lead: bytes) -> str:
    outer = lead.decode()
    deeper = f"{outer}  " if outer else ""
    origin = f" origin={quoteattr(clean(match.origin)[0])}" if match.origin else ""
    mid = f" mid={quoteattr(segment)}" if segment else ""
    sides = "".join(
        f"{deeper}<{prefix}{name}>{escaped_text(clean(text)[0])}</{prefix}{name}>"
        for name, text in (("source", match.source_text), ("target", match.target_text))
    )
    return (
        f'<{prefix}alt-trans{mid} match-quality="{match.score}"{origin} xml:space="preserve">'
        f"{sides}{outer}</{prefix}alt-trans>"
    )


def _in_unit(data: bytes, unit: Piece, parts: Sequence[_New]) -> Iterator[Edit]:
    segments = [child for child in unit.children if child.local == "segment"]
    inside = [child for child in unit.children if child.local in ("segment", "ignorable")]
    if len(inside) > len(segments) == 1:  # a unit of one segment is read with the ignorables beside it
        return
    names = segment_names([segment.attributes.get("id", "") for segment in segments]) if len(segments) > 1 else [""]
    wanted = {part.segment: part for part in parts}
    matches: list[tuple[str, Match]] = []
    for number, (name, segment) in enumerate(zip(names, segments), 1):
        if name not in wanted:
            continue
        part = wanted[name]
        identity = segment.attributes.get("id", f"{_SEGMENT}{number}")
        filled = list(_target(data, segment, b"", part.target)) if part.target else []
        tag = data[segment.start : segment.inner]
        if filled and "state" in segment.attributes:
            tag = with_attribute(tag, "state", b"translated")
        if part.matches and "id" not in segment.attributes:
            tag = with_attribute(tag, "id", identity.encode())
        if tag != data[segment.start : segment.inner]:
            yield segment.start, segment.inner, tag
        yield from filled
        matches += [(identity, match) for match in part.matches]
    if matches:
        yield _matches(data, unit, matches)


def _matches(data: bytes, unit: Piece, matches: Sequence[tuple[str, Match]]) -> Edit:
    """The matches, at the end of the unit's list of them or, without one, in a list at its beginning."""
    there = next((n for n, child in enumerate(unit.children) if child.local == "matches"), None)
    lead = lead_of(data, unit, there or 0).decode()
    deeper = f"{lead}  " if lead else ""
    if there is not None and unit.children[there].close < unit.children[there].end:
        old = unit.children[there]
        place = old.children[-1].end if old.children else old.inner
        return place, place, "".join(deeper + _match(match, old.prefix, unit, to) for to, match in matches).encode()
    entries = "".join(deeper + _match(match, "mtc:", unit, to) for to, match in matches)
    block = f'{lead}<mtc:matches xmlns:mtc="{MATCHES}">{entries}{lead}</mtc:matches>'.encode()
    if there is not None:
        return unit.before(there), unit.children[there].end, block
    return unit.inner, unit.inner, block


def _match(match: Match, prefix: str, unit: Piece, segment: str) -> str:
    origin = f" origin={quoteattr(clean(match.origin)[0])}" if match.origin else ""
    sides = "".join(
        f'<{unit.prefix}{name} xml:space="preserve">{escaped_text(clean(text)[0])}</{unit.prefix}{name}>'
        for name, text in (("source", match.source_text), ("target", match.target_text))
    )
    return f'<{prefix}match ref="#{segment}" matchQuality="{match.score}" type="tm"{origin}>{sides}</{prefix}match>'
