"""Fields of a form whose labels stand in both languages before one value: `合同编号 Contract No.: HF-2022-0317`.

Such a line renders nothing of its neighbour. Where two or more stand below each other each is cut behind its Chinese
label; the value, which both languages share, stays with the English one.
"""

from __future__ import annotations

from collections.abc import Sequence

from aligner.documents.lines.script import HAN
from aligner.documents.lines.structure import ends_sentence
from aligner.late_patterns import late
from aligner.model import Paragraph

_FIELD = late(
    rf"(?P<chinese>[{HAN}]{{2,10}})\s?[/／]?\s?"
    r"(?P<english>[A-Z][A-Za-z]*\.?(?: (?:[A-Z][A-Za-z]*|of|the|and|for|in|to|by)\.?){0,4} ?[:：]\s?"
    r"[^\s:：。；;!?！？][^:：。；;!?！？]{0,39})"
)
_GAP = late(r"\s{3,}|\t")
"""What sets several fields of a page's foot apart on one line."""


def labelled_fields(lines: Sequence[Paragraph]) -> dict[int, tuple[str, str, bool]]:
    """By line, both sides of such fields that stand right below or above another one.

    >>> form = ["签订地点 Place of Signing: 合肥 Hefei", "合同编号 Contract No.: HF-0317", "第一条 标的物"]
    >>> labelled_fields([Paragraph(text, line=number) for number, text in enumerate(form)])[0]
    ('签订地点', 'Place of Signing: 合肥 Hefei', True)
    """
    found = {
        i: field
        for i, line in enumerate(lines)
        if line.kind != "cell"
        and (field := _FIELD.fullmatch(line.text))
        and not _GAP.search(line.text)
        and not ends_sentence(line.text)
    }
    return {
        i: (field["chinese"], field["english"], True)
        for i, field in found.items()
        if any(j in found and abs(lines[j].line - lines[i].line) == 1 for j in (i - 1, i + 1))
    }
