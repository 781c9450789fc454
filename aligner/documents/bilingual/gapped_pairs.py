"""Fields of a form side by side on one line, each in both languages: `Date: ____日期：____    Seal: ____盖章：____`.

Where the foot of a glued document is copied, gaps or tabs set its fields apart. Each is a pair like any other line; cut
at its first change of language, the whole would give one side all but the first label.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from aligner.documents.bilingual.glued import seam_of
from aligner.documents.lines.structure import ends_sentence
from aligner.late_patterns import late
from aligner.model import Paragraph

_GAP = late(r"\s*\t\s*|[ \xa0\u3000]{3,}|\u3000{2,}")
_LONGEST = 160


def with_gaps_cut(lines: Sequence[Paragraph]) -> list[Paragraph]:
    """The lines of a glued document, those cut at their gaps whose every part holds both languages and no sentence.

    >>> line = Paragraph("Date: ____日期：____　　　　Company seal: ____公司盖章：____")
    >>> [part.text for part in with_gaps_cut([line])]
    ['Date: ____日期：____', 'Company seal: ____公司盖章：____']
    """
    return [replace(line, text=text) for line in lines for text in _parts(line)]


def _parts(line: Paragraph) -> list[str]:
    text = line.text
    if line.kind == "cell" or len(text) > _LONGEST or not _GAP.search(text):
        return [text]
    parts = [part.strip() for part in _GAP.split(text) if part.strip()]
    both = all(seam_of(part) and not (ends_sentence(part) and part[-1] not in ":：") for part in parts)
    return parts if len(parts) > 1 and both else [text]
