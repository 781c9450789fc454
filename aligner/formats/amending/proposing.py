"""What a memory proposes, written into an XLIFF file of any tool; everything else in it stays byte for byte as it was.

So the file goes back into the tool that wrote it, with the ids, codes and extensions that this tool knows. XLIFF 1.x
gets `alt-trans` elements, XLIFF 2.x `mtc:match` elements; what a unit has of these already is not added again. An exact
match becomes the target of a unit that has none, unless the source has inline codes or segments in it, which only the
tool can put into a target rightly: then it stands among the proposals alone. An XLIFF 2.x unit of several segments gets
nothing, since a match is for one of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO
from xml.sax.saxutils import quoteattr

from aligner.formats.amending.annotating import xml_kind
from aligner.formats.amending.pieces import Edit, Piece, encoded, escaped_text, lead_of, pieces, spliced, with_attribute
from aligner.formats.xliff import read_xliff
from aligner.formats.xliff.xliff21 import MATCHES
from aligner.formats.xml import clean
from aligner.model import Match, TranslationUnit

_BEFORE_PROPOSALS = frozenset(
    ("source", "seg-source", "target", "context-group", "count-group", "prop-group", "note", "alt-trans")
)
"""What may stand in an XLIFF 1.2 trans-unit before an alt-trans; extensions of tools come after it."""
_UNITS = {"xliff12": "trans-unit", "xliff21": "unit"}
_SEGMENT = "aligner-s1"
"""Id for a segment that has none: matches have to refer to one."""


def takes_proposals(data: bytes) -> str | None:
    """The format that the file is in, "xliff12" or "xliff21", if `proposed` can write into it; otherwise None."""
    kind = xml_kind(data)
    return kind if kind in _UNITS else None


def proposed(data: bytes, units: Iterable[TranslationUnit], where: str) -> bytes:
    """The XLIFF file `data` with the targets and matches of `units`, told by their `place`, where it lacks them.

    Raises UserError where the file is no readable XLIFF 1.x or 2.x, or declares entities.
    """
    earlier = {unit.place.number: unit for unit in read_xliff(BytesIO(data), where)[1] if unit.place}
    kind = takes_proposals(data) or "xliff12"
    file = encoded(data, where)
    _, found = pieces(file.data, _UNITS[kind], where)
    now = {unit.place.number: unit for unit in units if unit.place}
    edits: list[Edit] = []
    for number, piece in enumerate(found, 1):
        if number in now and number in earlier:
            old, new = earlier[number], now[number]
            target = "" if old.target_text.strip() else clean(new.target_text)[0]
            known = {(match.source_text, match.target_text) for match in old.matches}
            matches = [match for match in new.matches if (match.source_text, match.target_text) not in known]
            edits += (_in_trans_unit if kind == "xliff12" else _in_unit)(file.data, piece, target, matches)
    return file.bytes(spliced(file.data, edits))


def _in_trans_unit(data: bytes, piece: Piece, target: str, matches: Sequence[Match]) -> Iterator[Edit]:
    own = [child.local if child.prefix == piece.prefix else "" for child in piece.children]
    if target and "seg-source" not in own:
        yield from _target(data, piece, b' state="translated"', target)
    last = max((n for n, name in enumerate(own) if name in _BEFORE_PROPOSALS), default=None)
    if last is not None:
        lead, place = lead_of(data, piece, last), piece.children[last].end
        for match in matches:
            yield place, place, lead + _alt_trans(match, piece.prefix, lead).encode()


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
        yield old.start, old.end, tag.removesuffix(b">").removesuffix(b"/").rstrip() + b">" + close


def _alt_trans(match: Match, prefix: str, lead: bytes) -> str:
    outer = lead.decode()
    deeper = f"{outer}  " if outer else ""
    origin = f" origin={quoteattr(clean(match.origin)[0])}" if match.origin else ""
    sides = "".join(
        f"{deeper}<{prefix}{name}>{escaped_text(clean(text)[0])}</{prefix}{name}>"
        for name, text in (("source", match.source_text), ("target", match.target_text))
    )
    return (
        f'<{prefix}alt-trans match-quality="{match.score}"{origin} xml:space="preserve">'
        f"{sides}{outer}</{prefix}alt-trans>"
    )


def _in_unit(data: bytes, unit: Piece, target: str, matches: Sequence[Match]) -> Iterator[Edit]:
    inside = [child for child in unit.children if child.local in ("segment", "ignorable")]
    if len(inside) != 1 or inside[0].local != "segment":
        return
    segment = inside[0]
    filled = list(_target(data, segment, b"", target)) if target else []
    tag = data[segment.start : segment.inner]
    if filled and "state" in segment.attributes:
        tag = with_attribute(tag, "state", b"translated")
    if matches and "id" not in segment.attributes:
        tag = with_attribute(tag, "id", _SEGMENT.encode())
    if tag != data[segment.start : segment.inner]:
        yield segment.start, segment.inner, tag
    yield from filled
    if matches:
        yield _matches(data, unit, segment.attributes.get("id", _SEGMENT), matches)


def _matches(data: bytes, unit: Piece, segment: str, matches: Sequence[Match]) -> Edit:
    """The matches, at the end of the unit's list of them or, without one, in a list at its beginning."""
    there = next((n for n, child in enumerate(unit.children) if child.local == "matches"), None)
    lead = lead_of(data, unit, there or 0).decode()
    deeper = f"{lead}  " if lead else ""
    if there is not None and unit.children[there].close < unit.children[there].end:
        old = unit.children[there]
        place = old.children[-1].end if old.children else old.inner
        return place, place, "".join(deeper + _match(match, old.prefix, unit, segment) for match in matches).encode()
    entries = "".join(deeper + _match(match, "mtc:", unit, segment) for match in matches)
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
