"""`.html`: the report, one page that needs nothing else: both texts side by side, what is doubtful and wrong marked.

It opens without a network, prints, follows the reader's light or dark theme and speaks English and Chinese. Without a
script all of it can be read; with the page's own one it filters, searches, orders by urgency and walks from issue to
issue. All text of the documents is escaped.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import PurePath
from typing import TYPE_CHECKING, BinaryIO, cast

from aligner.formats.one_way import refusal
from aligner.formats.page.controls import controls
from aligner.formats.page.labels import SIDE_LABELS, both, shown
from aligner.formats.page.rows import row
from aligner.formats.page.shell import banner, foot, head
from aligner.formats.page.standing import kinds_of
from aligner.formats.page.summary import left_out, summary
from aligner.formats.page.tally import Tally
from aligner.formats.page.term_table import Terms
from aligner.formats.page.worst import Worst
from aligner.model import Header, TranslationUnit

if TYPE_CHECKING:
    from aligner.formats.page.figure_table import Figures

_STYLES = ((__name__, "summary.css"), (__name__, "rows.css"))
_SCRIPTS = tuple((__name__, f"{name}.js") for name in ("rows", "search", "filters", "walk", "map", "ruler"))
_IN_MEMORY = 1 << 24


class Html:
    """The report page; it is written, not read."""

    name = "html"
    suffixes: tuple[str, ...] = (".html", ".htm")

    def write(self, header: Header, units: Iterable[TranslationUnit], out: BinaryIO) -> None:
        """Write the page; its rows wait in a temporary file while the summary above them is counted."""
        from aligner.formats.page.figure_table import Figures  # loads what reads numbers, which nothing else here needs

        tally, worst, figures, terms = Tally(), Worst(), Figures(header), Terms(header)
        with tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY) as rows:
            for number, unit in enumerate(units, 1):
                kinds = kinds_of(unit)
                tally.take(unit, kinds)
                worst.take(unit, number)
                figures.take(unit, number)
                terms.take(unit, number)
                rows.write(_encoded(row(unit, number, kinds, header)))
            for piece in _above(header, tally, worst, figures, terms):
                out.write(_encoded(piece))
            rows.seek(0)
            shutil.copyfileobj(cast(BinaryIO, rows), out)
        out.write(_encoded(_below(header)))

    def read(self, source: BinaryIO, where: str) -> tuple[Header, Iterator[TranslationUnit]]:
        """Raises UserError: a report is for people."""
        raise refusal(".html", "read", where)


def _encoded(text: str) -> bytes:
    """UTF-8; a lone surrogate, which no file can hold, as the replacement character."""
    return text.encode("utf-8", "surrogatepass").decode("utf-8", "replace").encode()


def _above(header: Header, tally: Tally, worst: Worst, figures: Figures, terms: Terms) -> Iterator[str]:
    paths = (header.origin,) if header.origin.strip("-") else (header.source_path, header.target_path)
    names = [PurePath(path).name or path for path in paths]
    title = " ↔ ".join(dict.fromkeys(name for name in names if name)) or "–"
    yield head(title, _STYLES, _SCRIPTS)
    yield banner(both("Alignment report", "对齐报告"), shown(title))
    yield summary(header, tally, worst)
    yield from figures.html()
    yield from terms.html()
    yield left_out(header)
    yield f'<section id="beads" aria-labelledby="beads-name"><h2 id="beads-name">{both("Passages", "句段对照")}</h2>\n'
    yield controls(tally)
    source = f"{both(*SIDE_LABELS['source'])} <small>{shown(header.source_lang)}</small>"
    target = f"{both(*SIDE_LABELS['target'])} <small>{shown(header.target_lang)}</small>"
    yield (
        f'<div role="table" id="rows" aria-labelledby="beads-name" aria-rowcount="{tally.total + 1}">\n'
        '<div role="row" class="head"><div role="columnheader" class="n">№</div>'
        f'<div role="columnheader">{source}</div><div role="columnheader">{target}</div>'
        f'<div role="columnheader" class="v">{both("Confidence", "可信度")}</div></div>\n'
    )


def _below(header: Header) -> str:
    explained = both(
        "Confidence is the probability that a row pairs exactly the sentences that belong together: of rows at 90%, "
        "nine in ten are right.",
        "可信度是该行两侧句子恰好互为译文的概率：可信度为 90% 的行，十行中有九行正确。",
    )
    made = f'<p class="signature">{shown(header.signature)}</p>' if header.signature else ""
    date = f'<p class="signature">{header.date.isoformat()}</p>' if header.date else ""
    empty = f'<p id="none" hidden>{both("No row fits the filters.", "没有符合条件的行。")}</p>'
    return f"</div>{empty}</section>\n<footer><p>{explained}</p>{made}{date}</footer>\n{foot(_SCRIPTS)}"
