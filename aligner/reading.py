"""A bilingual file as it stands: its format by suffix or by name; a document is not taken for one."""

from __future__ import annotations

import os
from dataclasses import replace

from aligner.errors import UserError
from aligner.formats import FORMATS, format_for
from aligner.model import Bitext


def read(path: str | os.PathLike[str], format: str | None = None) -> Bitext:
    """Read a bilingual file as it stands: tmx, xliff, tsv, csv, xlsx, json, jsonl, po, bilingual txt, align.

        for unit in read("memory.tmx"):
            print(unit.source_text, unit.target_text, sep="\\t")

    The suffix tells the format, or `format` names it. Raises UserError where the file is missing or damaged, and for a
    document that is no bilingual file: `align` takes that.
    """
    from aligner.documents import READERS
    from aligner.formats.input import opened

    where = os.fspath(path)
    telling = any(where.lower().endswith(suffix) for known in FORMATS for suffix in known.suffixes)
    if format is None and not telling and where.lower().endswith(tuple(s for r in READERS for s in r.suffixes)):
        raise UserError("a document, not a bilingual file", where, "align it first")
    with opened(where) as file:
        header, units = format_for(where, format).read(file, where)
        return Bitext(replace(header, origin=where), tuple(units))
