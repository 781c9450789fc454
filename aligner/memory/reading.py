"""A bilingual file as batches of rows for the memory; large files are read by a second process.

Reading XML and storing take about equal time, so that on two processors a large file is in the memory in half of it.
The second process runs `hand_over` with the same Python; it hands over pickled batches through a pipe, and ends by
itself when the pipe does.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import BinaryIO

from aligner.errors import UserError
from aligner.formats import format_named
from aligner.formats.input import opened
from aligner.formats.returned import returned
from aligner.formats.reunited import reunited
from aligner.formats.tmx.parts import with_parts
from aligner.memory.entries import RANK, detail_of
from aligner.memory.folding import neighbour
from aligner.model import Header, TranslationUnit

BATCH_UNITS = 16_000
"""Units a batch, and so a transaction: larger ones take more memory, smaller ones more time for the index."""
BATCH_CHARACTERS = 4_000_000
"""A batch ends early when its texts are this long together, to keep memory flat for long segments."""
LARGE = 20_000_000
"""Bytes from which on a second process reads the file."""

_WITH_SENTENCES = frozenset(("json", "jsonl"))

_PROGRAM = "from aligner.memory.reading import hand_over; hand_over()"

Row = tuple[str, str, float, int, str, int, int]
"""Source text, target text, confidence, rank of state, detail, hashes of the segments before and behind."""


@dataclass(frozen=True, slots=True)
class Batch:
    """What is stored in one transaction."""

    rows: list[Row]
    one_sided: int = 0
    """Units left out since one side has no text."""
    fault: tuple[str, str, str] | None = None
    """The parts of the UserError that ends the file behind these rows."""


@contextmanager
def batches_in(path: str, form: str) -> Iterator[tuple[Header, Iterator[Batch]]]:
    """Header and, lazily, batches of the file, in the format of that name; "-" is standard input.

    Raises UserError where it cannot be opened or has no readable beginning; a later fault is in the last batch.
    """
    if os.path.isfile(path) and os.path.getsize(path) >= LARGE:
        with _second_process(path, form) as pipe:
            header = _received(pipe, path)
            if isinstance(header, Batch):
                raise UserError(*(header.fault or ("has no header",)))
            yield header, _batches_from(pipe, path)
        return
    with opened(path) as stream:
        header, units = units_in(stream, form, path)
        yield header, batches_of(units)


def units_in(stream: BinaryIO, form: str, where: str) -> tuple[Header, Iterator[TranslationUnit]]:
    """Header and, lazily, units of a bilingual file, each of several source sentences followed by its sure parts.

    A document to be translated is cut into sentences, and a unit of two would never match one of them exactly. Only
    the formats that know a unit's sentences have such parts; in a TMX of ours they stand already. The two halves of a
    moved passage are one unit.
    """
    header, read = returned(format_named(form), stream, where)
    units = reunited(back.unit for back in read)
    return header, with_parts(header, units) if form in _WITH_SENTENCES else units


def batches_of(units: Iterable[TranslationUnit]) -> Iterator[Batch]:
    """The units in batches, each unit with what stands before and behind it."""
    rows: list[Row] = []
    characters = one_sided = previous = 0
    held: Row | None = None
    fault: tuple[str, str, str] | None = None
    for unit in _until_fault(units):
        if isinstance(unit, UserError):
            fault = (unit.what, unit.where, unit.remedy)
            break
        source, target = _storable(unit.source_text), _storable(unit.target_text)
        here = neighbour(source)
        if held:
            rows.append((*held[:6], here))
            held = None
            if len(rows) >= BATCH_UNITS or characters > BATCH_CHARACTERS:
                yield Batch(rows, one_sided)
                rows, characters, one_sided = [], 0, 0
        if source.strip() and target.strip():
            held = (source, target, unit.bead.confidence, RANK[unit.state], detail_of(unit), previous, 0)
            characters += len(source) + len(target)
        else:
            one_sided += 1
        previous = here
    if held:
        rows.append(held)
    yield Batch(rows, one_sided, fault)


def _until_fault(units: Iterable[TranslationUnit]) -> Iterator[TranslationUnit | UserError]:
    """The units and, where the file goes wrong, the error instead of the rest."""
    try:
        yield from units
    except UserError as error:
        yield error


def _storable(text: str) -> str:
    """The text without lone surrogates, which are no characters and which no file can hold."""
    return text if text.isascii() else text.encode("utf-8", "ignore").decode()


@contextmanager
def _second_process(path: str, form: str) -> Iterator[BinaryIO]:
    """The pipe from a process that reads the file; the process does not outlive the block."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    with subprocess.Popen(
        [sys.executable, "-c", _PROGRAM, path, form], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, env=environment
    ) as process:
        try:
            assert process.stdout is not None
            yield process.stdout  # type: ignore[misc]
        finally:
            process.kill()


def _received(pipe: BinaryIO, where: str) -> Header | Batch:
    try:
        received: Header | Batch = pickle.load(pipe)
    except (EOFError, pickle.UnpicklingError) as error:
        raise UserError("the process that reads the file was stopped", where, "run the import again") from error
    return received


def _batches_from(pipe: BinaryIO, where: str) -> Iterator[Batch]:
    while True:
        batch = _received(pipe, where)
        assert isinstance(batch, Batch)
        if batch.rows or batch.one_sided or batch.fault:
            yield batch
        if not batch.rows:
            return


def hand_over() -> None:
    """What the second process does: header and batches into its standard output, at the end a batch without rows.

    Its arguments are the file's path and the name of its format.
    """
    path, form = sys.argv[1:]
    out = sys.stdout.buffer
    try:
        with opened(path) as stream:
            header, units = units_in(stream, form, path)
            pickle.dump(header, out)
            for batch in batches_of(units):
                pickle.dump(batch, out)
                out.flush()
        pickle.dump(Batch([]), out)
    except UserError as error:
        pickle.dump(Batch([], 0, (error.what, error.where, error.remedy)), out)
    except BrokenPipeError:
        os._exit(1)  # the importing process has gone; there is nobody to tell
    out.flush()
