"""What stands above the rows: figures, documents, beads by type, issues by category and severity, adequacy, the map.

Every count is a link that sets the filters (`data-show` holds them as a query string) and, without a script, leads to
the rows.
"""

from __future__ import annotations

from pathlib import PurePath
from urllib.parse import urlencode

from aligner.formats.page.categories import furniture_label
from aligner.formats.page.category_table import category_table
from aligner.formats.page.labels import SIDE_LABELS, both, percent, printable, shown
from aligner.formats.page.map import drawn
from aligner.formats.page.tally import BINS, Tally
from aligner.formats.page.worst import Worst
from aligner.model import Header


def summary(header: Header, tally: Tally, worst: Worst) -> str:
    """The HTML of the summary."""
    return (
        f'<section class="cards">{_cards(tally)}</section>\n'
        f'<div class="overview"><div class="facts">{_by_category(tally)}{worst.html()}</div>'
        f'<div class="facts">{_by_type(tally)}{_adequacy(tally)}</div>'
        '<div class="facts"><figure class="map">'
        f'<figcaption id="path">{both("Path through the texts", "对齐路径")}</figcaption>'
        f"{drawn(tally.steps, tally.moved)}</figure>{_documents(header, tally)}</div></div>\n"
    )


def showing(count: str, **filters: str | tuple[str, ...]) -> str:
    """A count that leads to the rows it counts."""
    return f'<a href="#beads" data-show="{printable(urlencode(filters, doseq=True))}">{count}</a>'


def card(value: str, label: str, kind: str = "") -> str:
    """A figure with what it counts, both HTML already; a zero is grey whatever its kind."""
    kind = "zero" if value == "0" else kind
    return f'<div class="card{f" {kind}" * bool(kind)}"><b>{value}</b><span>{label}</span></div>'


def _cards(tally: Tally) -> str:
    kinds = tally.kinds
    expected = percent(tally.expected) if tally.expected is not None else "–"
    issues = sum(tally.issues.values())
    cards: list[tuple[str, str, str, dict[str, str | tuple[str, ...]] | None]] = [
        (both("beads", "对齐单元"), f"{tally.total:,}", "", {}),
        (both("expected right", "预计正确"), expected, "", None),
        (both("sure", "可靠"), f"{kinds['sure']:,}", "", {"kind": "sure"}),
        (both("doubtful", "存疑"), f"{kinds['doubtful']:,}", "doubt", {"kind": "doubtful"}),
        (both("omissions", "漏译"), f"{kinds['omission']:,}", "doubt", {"kind": "omission"}),
        (both("additions", "增译"), f"{kinds['addition']:,}", "doubt", {"kind": "addition"}),
        (both("moved", "移位"), f"{len(tally.moved):,}", "moved", {"kind": "moved"}),
        (both("issues", "问题"), f"{issues:,}", "doubt", {"kind": "issues"}),
    ]
    if tally.mean_adequacy is not None:
        cards.insert(2, (both("mean adequacy", "平均充分度"), percent(tally.mean_adequacy), "", None))
    if tally.states["confirmed"] or tally.states["edited"]:
        settled = tally.states["confirmed"] + tally.states["edited"]
        cards.append((both("confirmed", "已确认"), f"{settled:,}", "", {"state": ("confirmed", "edited")}))
    made = []
    for label, value, kind, filters in cards:
        made.append(card(showing(value, **filters) if filters is not None and value != "0" else value, label, kind))
    return "".join(made)


def _by_category(tally: Tally) -> str:
    accepted = ""
    if tally.accepted:
        count = showing(f"{tally.accepted:,}", kind="accepted")
        accepted = f'<p class="none">{both("Accepted, not counted:", "已接受（不计入）：")} {count}</p>'
    if not tally.issues:
        return f'<p class="none">{both("No issues were found.", "未发现问题。")}</p>{accepted}'
    return category_table(tally.by_category(), showing) + accepted


def _documents(header: Header, tally: Tally) -> str:
    i, j = tally.segments
    lines = [
        (both(*SIDE_LABELS["source"]), header.source_path, header.source_lang, i),
        (both(*SIDE_LABELS["target"]), header.target_path, header.target_lang, j),
    ]
    rows = "".join(
        f'<tr><th scope="row">{label}</th><td title="{printable(path)}">'
        f"{shown(PurePath(path).name or path or '–')}</td><td>{shown(lang)}</td>"
        f'<td class="number">{count:,}</td></tr>'
        for label, path, lang, count in lines
    )
    return (
        f"<table><caption>{both('Documents', '文档')}</caption><thead><tr><td></td>"
        f'<th scope="col">{both("file", "文件")}</th><th scope="col">{both("language", "语言")}</th>'
        f'<th scope="col" class="number">{both("segments", "句段")}</th></tr></thead>'
        f"<tbody>{rows}</tbody></table>"
    )


def _by_type(tally: Tally) -> str:
    most = max(tally.types.values(), default=1)
    rows = "".join(
        f'<tr><th scope="row">{source}–{target}</th>'
        f'<td class="number">{showing(f"{count:,}", type=f"{source}–{target}")}</td>{_bar(count, most)}</tr>'
        for (source, target), count in sorted(tally.types.items(), key=lambda item: (-item[1], item[0]))
    )
    caption = both("Beads by type", "对齐类型")
    return f'<table class="bars"><caption>{caption}</caption><tbody>{rows}</tbody></table>' if rows else ""


def _adequacy(tally: Tally) -> str:
    """Judged units by tenths of adequacy; nothing where none was judged."""
    if not tally.adequacy:
        return ""
    most = max(tally.adequacy.values())
    rows = []
    for tenth in range(BINS - 1, min(tally.adequacy) - 1, -1):
        count = tally.adequacy[tenth]
        low, high = tenth * 100 // BINS, (tenth + 1) * 100 // BINS
        number = showing(f"{count:,}", afrom=str(low), ato=str(high)) if count else '<span class="zero">0</span>'
        rows.append(f'<tr><th scope="row">{low}–{high}%</th><td class="number">{number}</td>{_bar(count, most)}</tr>')
    caption = both("Beads by adequacy", "译文充分度分布")
    return f'<table class="bars"><caption>{caption}</caption><tbody>{"".join(rows)}</tbody></table>'


def _bar(count: int, most: int) -> str:
    width = max(count * 100 / most, 0.8) if count else 0
    return (
        '<td class="bar"><svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">'
        f'<rect width="{width:.1f}" height="8"/></svg></td>'
    )


def left_out(header: Header) -> str:
    """What was recognised as page furniture, folded; "" without any."""
    pieces = header.furniture
    if not pieces:
        return ""
    items = "".join(
        f'<li><span class="where">{both(*SIDE_LABELS[side])}{f" · {piece.line}" if piece.line else ""} · '
        f"{furniture_label(piece.reason)}</span> {shown(piece.text)}</li>"
        for side, piece in pieces
    )
    label = both("Left out of the alignment", "未参与对齐的内容")
    return (
        f'<details><summary>{label} <span class="count">{len(pieces):,}</span></summary>'
        f'<ul class="furniture">{items}</ul></details>\n'
    )
