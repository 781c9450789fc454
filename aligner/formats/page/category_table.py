"""Issues by category and severity, gravest first: the table of one document and of a whole batch."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from aligner.formats.page.categories import category_label
from aligner.formats.page.labels import SEVERITY_LABELS, both, severity_sign
from aligner.model import SEVERITIES, Severity


def category_table(found: Mapping[tuple[str, Severity], int], showing: Callable[..., str]) -> str:
    """The HTML of the table; `showing(count, category=…, severity=…)` makes a count what it links to."""
    columns = [severity for severity in reversed(SEVERITIES) if any(one == severity for _, one in found)]
    head = "".join(
        f'<th scope="col" class="number">{severity_sign(s)} {both(*SEVERITY_LABELS[s])}</th>' for s in columns
    )
    categories = sorted(
        {category for category, _ in found},
        key=lambda c: ([-found.get((c, s), 0) for s in reversed(SEVERITIES)], c),
    )
    rows = "".join(
        f'<tr><th scope="row">{category_label(category)}</th>'
        + "".join(_cell(found.get((category, s), 0), showing, category=category, severity=s) for s in columns)
        + "</tr>"
        for category in categories
    )
    if len(categories) > 1:
        sums = [sum(count for (_, one), count in found.items() if one == severity) for severity in columns]
        cells = "".join(_cell(total, showing, severity=s) for total, s in zip(sums, columns, strict=True))
        rows += f'<tr class="sum"><th scope="row">{both("all", "合计")}</th>{cells}</tr>'
    return (
        f"<table><caption>{both('Issues by category and severity', '问题：类别与严重程度')}</caption>"
        f"<thead><tr><td></td>{head}</tr></thead><tbody>{rows}</tbody></table>"
    )


def _cell(count: int, showing: Callable[..., str], **filters: str) -> str:
    return f'<td class="number">{showing(f"{count:,}", **filters) if count else _NONE}</td>'


_NONE = '<span class="zero">·</span>'
