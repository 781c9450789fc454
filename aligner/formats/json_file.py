"""`.json`: the whole alignment, enough to go on editing: all segments of both sides, beads by ids, texts and issues.

The contract fixes the keys; `layout`, `date`, `furniture` and, in a bead, `moved` and `note` go beyond it. One segment
and one bead stand on a line, so that a version control system shows what changed.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, BinaryIO, cast

from aligner.errors import UserError
from aligner.formats.json_units import Node, dump, issue_to_json, judgement_to_json, load, numbered, unit_of
from aligner.model import Furniture, Header, TranslationUnit

VERSION = 1
"""Of the file's structure; it rises only when a key changes its meaning."""

_IN_MEMORY = 1 << 24  # bytes of one part that are kept in memory before it goes to a temporary file
_LAYOUTS = ("separate", "glued", "alternating", "sequential", "columns")


class Json:
    """The `.json` format of the contract."""

    name = "json"
    suffixes: tuple[str, ...] = (".json",)

    def write(self, header: Header, units: Iterable[TranslationUnit], out: BinaryIO) -> None:
        """Write the file in one pass: the segments and the beads gather in three parts that are then put together."""
        with _part() as sources, _part() as targets, _part() as beads:
            for unit, source, target in numbered(iter(units)):
                for part, texts in ((sources, unit.source_segments), (targets, unit.target_segments)):
                    for text in texts:
                        _add(part, dump(text))
                _add(beads, dump(_bead_to_json(unit, source, target)))
            _write_text(out, f'{{"version": {VERSION},\n "signature": {dump(header.signature)}')
            for side, path, lang, part in (
                ("source", header.source_path, header.source_lang, sources),
                ("target", header.target_path, header.target_lang, targets),
            ):
                _write_text(out, f',\n "{side}": {{"path": {dump(path)}, "lang": {dump(lang)}, "segments": [')
                _copy(part, out)
                _write_text(out, "]}")
            _write_text(out, ',\n "beads": [')
            _copy(beads, out)
            _write_text(out, "]")
            for key, value in _rest_of(header).items():
                _write_text(out, f",\n {dump(key)}: {dump(value)}")
            _write_text(out, "}\n")

    def read(self, source: BinaryIO, where: str) -> tuple[Header, Iterator[TranslationUnit]]:
        """The alignment as it was written. Raises UserError with the JSON path of what is wrong."""
        try:
            text = source.read().decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise UserError(f"not UTF-8 at byte {error.start}", where, "JSON files are UTF-8; save it so") from None
        root = load(text, where)
        version = root.get("version")
        if version.whole() != VERSION:
            raise UserError(
                f"a version {version.value} file, and this program reads version {VERSION}",
                where,
                "read it with the version of aligner that wrote it, or a newer one",
            )
        return _header(root), _units(root)


def _part() -> tempfile.SpooledTemporaryFile[bytes]:
    return tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY)


def _add(part: tempfile.SpooledTemporaryFile[bytes], line: str) -> None:
    part.write(f"{',' if part.tell() else ''}\n  {line}".encode())


def _copy(part: tempfile.SpooledTemporaryFile[bytes], out: BinaryIO) -> None:
    part.seek(0)
    shutil.copyfileobj(cast(BinaryIO, part), out)


def _write_text(out: BinaryIO, text: str) -> None:
    out.write(text.encode("utf-8"))


def _bead_to_json(unit: TranslationUnit, source: range, target: range) -> dict[str, Any]:
    return {
        "source": list(source),
        "target": list(target),
        **judgement_to_json(unit),
        "source_text": unit.source_text,
        "target_text": unit.target_text,
        "state": unit.state,
        "issues": [issue_to_json(issue) for issue in unit.issues],
        "moved": unit.moved,
        "note": unit.note,
    }


def _rest_of(header: Header) -> dict[str, Any]:
    return {
        "layout": header.layout,
        "date": None if header.date is None else header.date.isoformat(),
        "furniture": [
            {"side": side, "text": piece.text, "reason": piece.reason, "line": piece.line}
            for side, piece in header.furniture
        ],
    }


def _header(root: Node) -> Header:
    source, target, furniture = root.get("source"), root.get("target"), root.get("furniture")
    pieces = furniture.items() if furniture.value is not None else []
    return Header(
        source_path=source.get("path").text(""),
        target_path=target.get("path").text(""),
        source_lang=source.get("lang").text(),
        target_lang=target.get("lang").text(),
        signature=root.get("signature").text(""),
        date=_date(root.get("date")),
        layout=root.get("layout").choice(_LAYOUTS, "separate"),
        furniture=tuple(
            (
                piece.get("side").choice(("source", "target")),
                Furniture(
                    piece.get("text").text(),
                    piece.get("reason").text(),
                    0 if piece.get("line").value is None else piece.get("line").whole(),
                ),
            )
            for piece in pieces
        ),
    )


def _date(node: Node) -> datetime | None:
    if node.value is None:
        return None
    try:
        return datetime.fromisoformat(node.text().replace("Z", "+00:00"))
    except ValueError:
        raise node.wrong("a date and time in ISO 8601") from None


def _units(root: Node) -> Iterator[TranslationUnit]:
    sources = root.get("source").get("segments").texts()
    targets = root.get("target").get("segments").texts()
    beads = root.get("beads").items()
    i = j = 0
    for node in beads:
        source = _ids(node.get("source"), i, len(sources))
        target = _ids(node.get("target"), j, len(targets))
        if not source and not target:
            raise node.wrong("a bead with segments on at least one side")
        moved = node.get("moved")
        if moved.value is not None and moved.whole() >= len(beads):
            raise moved.wrong(f"the number of a bead, below {len(beads)}")
        yield unit_of(
            node,
            (source, target),
            (sources[source.start : source.stop], targets[target.start : target.stop]),
            (node.get("source_text").text(), node.get("target_text").text()),
        )
        i, j = source.stop, target.stop
    if (i, j) != (len(sources), len(targets)):
        raise UserError(
            f"the beads end at segments {i} and {j}, the sides have {len(sources)} and {len(targets)}",
            root.where,
            "write the file again with aligner",
        )


def _ids(node: Node, start: int, end: int) -> range:
    """The ids as a range: they must go on where the bead before ended."""
    ids = [item.whole() for item in node.items()]
    if ids != list(range(start, start + len(ids))) or start + len(ids) > end:
        raise node.wrong(f"segment numbers in a row, from {start} and below {end}")
    return range(start, start + len(ids))
