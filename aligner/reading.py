"""A bilingual file as it stands: its format by suffix or by name; a document is not taken for one."""

from __future__ import annotations

import os
from dataclasses import replace

from aligner.formats import format_for
from aligner.model import Bitext


def read(path: str | os.PathLike[str], format: str | None = None) -> Bitext:
    """Read a bilingual file as it stands: tmx, xliff, tsv, csv, xlsx, json, jsonl, po, bilingual txt, align.

        for unit in read("memory.tmx"):
            print(unit.source_text, unit.target_text, sep="\\t")

    The suffix tells the format, or `format` names it. Raises UserError where the file is missing or damaged, and for a
    document that is no bilingual file: `align` takes that.
    """
    from aligner.formats.input import opened

    where = os.fspath(path)
    known = format_for(where, format, "read")
    with opened(where) as file:
        header, units = known.read(file, where)
        return Bitext(replace(header, origin=where), tuple(units))
