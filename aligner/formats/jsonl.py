"""`.jsonl`: one bead a line, each line complete in itself, for scripts and data sets.

Our own lines hold everything but the header (of which only the two languages travel, in every line). Lines of others
are taken where both texts can be told: `{"source": "…", "target": "…"}`, `{"zh": "…", "en": "…"}`, or the latter
inside `{"translation": …}`; the first language named is then the source.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import BinaryIO

from aligner.documents.language import language_of_texts, regional
from aligner.errors import UserError
from aligner.formats.json_units import Node, dump, issue_to_json, judgement_to_json, load, numbered, unit_of
from aligner.formats.language_names import language_of_name
from aligner.model import Header, Place, TranslationUnit

_PAIRS = (("source_text", "target_text"), ("source", "target"), ("src", "tgt"))
_PEEK = 100  # units looked at to tell the languages of a file that does not name them


class Jsonl:
    """One JSON object a line, a bead each."""

    name = "jsonl"
    suffixes: tuple[str, ...] = (".jsonl",)

    def write(self, header: Header, units: Iterable[TranslationUnit], out: BinaryIO) -> None:
        """Write a line a unit, as they come."""
        for unit, source, target in numbered(iter(units)):
            line = {
                "source_text": unit.source_text,
                "target_text": unit.target_text,
                **judgement_to_json(unit),
                "type": f"{len(source)}-{len(target)}",
                "state": unit.state,
                "issues": [issue_to_json(issue) for issue in unit.issues],
                "source_ids": list(source),
                "target_ids": list(target),
                "source_segments": list(unit.source_segments),
                "target_segments": list(unit.target_segments),
                "moved": unit.moved,
                "note": unit.note,
                "source_lang": header.source_lang,
                "target_lang": header.target_lang,
            }
            out.write((dump(line) + "\n").encode("utf-8"))

    def read(self, source: BinaryIO, where: str) -> tuple[Header, Iterator[TranslationUnit]]:
        """The units, a line at a time; blank lines are passed over.

        Raises UserError with the line's number where a line is not JSON or does not hold two texts.
        """
        lines = _lines(source, where)
        peeked = [node for _, node in zip(range(_PEEK), lines, strict=False)]
        if not peeked:
            raise UserError("holds no beads", where, "each line should be a JSON object with source_text, target_text")
        pairs = [_pair(node) for node in peeked]
        header = Header(
            source_path=where,
            target_path=where,
            layout="columns",
            source_lang=_language(peeked[0], pairs, 0),
            target_lang=_language(peeked[0], pairs, 1),
        )
        return header, _units(chain(peeked, lines))


def _lines(source: BinaryIO, where: str) -> Iterator[Node]:
    for number, raw in enumerate(source, 1):
        place = f"{where}:{number}"
        try:
            text = raw.decode("utf-8-sig" if number == 1 else "utf-8")
        except UnicodeDecodeError:
            raise UserError("not UTF-8", place, "JSON files are UTF-8; save it so") from None
        if text.strip():
            yield load(text.strip("\r\n"), place)


def _pair(node: Node) -> tuple[tuple[str, str], tuple[str, str]]:
    """Key and text of the source and of the target."""
    for source, target in _PAIRS:
        first, second = node.get(source), node.get(target)
        if isinstance(first.value, str) and isinstance(second.value, str):
            return (source, first.text()), (target, second.text())
    inner = node.get("translation")
    inner = inner if isinstance(inner.value, dict) else node
    named = [key for key, value in inner.value.items() if isinstance(value, str) and language_of_name(key)]
    if len(named) != 2 or language_of_name(named[0])[:2] == language_of_name(named[1])[:2]:
        raise node.wrong("an object with source_text and target_text")
    return (named[0], inner.get(named[0]).text()), (named[1], inner.get(named[1]).text())


def _language(first: Node, pairs: list[tuple[tuple[str, str], tuple[str, str]]], side: int) -> str:
    said = first.get(("source_lang", "target_lang")[side])
    named = language_of_name(pairs[0][side][0])
    return said.text("") or regional(language_of_texts(pair[side][1] for pair in pairs), named)


def _units(nodes: Iterable[Node]) -> Iterator[TranslationUnit]:
    i = j = 0
    for number, node in enumerate(nodes, 1):
        (_, source_text), (_, target_text) = _pair(node)
        sources = _segments(node.get("source_segments"), source_text)
        targets = _segments(node.get("target_segments"), target_text)
        if not sources and not targets:
            continue
        ids = range(i, i + len(sources)), range(j, j + len(targets))
        i, j = ids[0].stop, ids[1].stop
        place = Place(number, int(node.where.rpartition(":")[2]))
        yield unit_of(node, ids, (sources, targets), (source_text, target_text), place)


def _segments(node: Node, text: str) -> tuple[str, ...]:
    if node.value is not None:
        return node.texts()
    return (text,) if text else ()
