"""The bar above the rows: search, order, filters, the way to the next issue, and how many rows are shown.

It is there only where the script runs. The form's fields are the whole state: the script reads them and shows the rows
that fit; within one group any ticked value fits, and all groups must.
"""

from __future__ import annotations

from collections.abc import Iterable

from aligner.formats.page.categories import category_label, check_label
from aligner.formats.page.labels import (
    KIND_LABELS,
    SEVERITY_LABELS,
    STATE_LABELS,
    both,
    printable,
    severity_sign,
)
from aligner.formats.page.tally import Tally
from aligner.model import SEVERITIES, STATES

KEYS: tuple[tuple[str, str, str], ...] = (
    ("j", "next passage to look at", "下一处需审阅"),
    ("k", "previous passage to look at", "上一处需审阅"),
    ("w", "worst first, or in the order of the text", "切换排序：最差在前或原文顺序"),
    ("/", "search", "查找"),
    ("x", "show all rows again", "显示全部"),
    ("?", "these keys", "快捷键说明"),
)
"""Keys that the script knows, with what they do."""


def controls(tally: Tally) -> str:
    """The HTML of the bar."""
    return (
        '<form class="tools" id="filters" role="search" aria-labelledby="filters-name" autocomplete="off">'
        f'<h2 id="filters-name" class="unseen">{both("Filters and search", "筛选与查找")}</h2>'
        f'<div class="line">{_search()}{_order()}{_walk()}'
        f'<output id="shown" for="filters"><span class="en"><b data-shown>{tally.total:,}</b> of {tally.total:,} shown'
        f'</span><span class="zh" lang="zh-CN">显示 <b data-shown>{tally.total:,}</b> / {tally.total:,}</span></output>'
        f'<button type="reset">{both("show all", "显示全部")}</button></div>'
        f'<div class="line">{_chips(tally)}{_menus(tally)}</div></form>\n{_keys()}'
    )


def _search() -> str:
    return (
        f'<label class="search"><span>{both("search", "查找")}</span>'
        '<input type="search" name="q" id="search" enterkeyhint="search" spellcheck="false"></label>'
    )


def _order() -> str:
    return (
        f'<fieldset class="order"><legend class="unseen">{both("order", "排序")}</legend>'
        '<label><input type="radio" name="order" value="text" checked>'
        f"<span>{both('order of the text', '原文顺序')}</span></label>"
        f'<label><input type="radio" name="order" value="worst"><span>{both("worst first", "最差在前")}</span></label>'
        "</fieldset>"
    )


def _walk() -> str:
    return (
        f'<span class="walk"><button type="button" data-walk="-1">↑ {both("previous", "上一处")}</button>'
        f'<button type="button" data-walk="1">↓ {both("next issue", "下一处")}</button>'
        f'<button type="button" data-keys><span aria-hidden="true">⌨</span> {both("keys", "快捷键")}</button></span>'
    )


def _chips(tally: Tally) -> str:
    totals = tally.by_severity()
    severities = "".join(
        _tick("severity", severity, f"{severity_sign(severity)} {both(*SEVERITY_LABELS[severity])}", totals[severity])
        for severity in reversed(SEVERITIES)
        if totals[severity]
    )
    kinds = "".join(
        _tick("kind", kind, both(*words), tally.kinds[kind]) for kind, words in KIND_LABELS.items() if tally.kinds[kind]
    )
    return _group("chips", both("severity", "严重程度"), severities) + _group("chips", both("kind", "类型"), kinds)


def _menus(tally: Tally) -> str:
    checks = tally.by_check()
    by_category = []
    for category in sorted({category for category, _ in checks}):
        own = sorted(check for one, check in checks if one == category)
        count = sum(checks[category, check] for check in own)
        by_category.append(_tick("category", category, category_label(category), count))
        by_category += [_tick("check", check, check_label(check), checks[category, check], " sub") for check in own]
    types = [
        _tick("type", f"{source}–{target}", f"{source}–{target}", count)
        for (source, target), count in sorted(tally.types.items(), key=lambda item: (-item[1], item[0]))
    ]
    states = [_tick("state", s, both(*STATE_LABELS[s]), tally.states[s]) for s in STATES if tally.states[s]]
    made = _menu(both("category, check", "类别、检查"), by_category)
    made += _menu(both("bead type", "对齐类型"), types if len(types) > 1 else ())
    made += _menu(both("state", "状态"), states if len(states) > 1 else ())
    made += _menu(both("confidence", "可信度"), [_range("from", "to")])
    return made + _menu(both("adequacy", "充分度"), [_range("afrom", "ato")] if tally.adequacy else ())


def _menu(label: str, items: Iterable[str]) -> str:
    inside = "".join(items)
    return f'<details class="menu"><summary>{label}</summary><div>{inside}</div></details>' if inside else ""


def _group(kind: str, label: str, inside: str) -> str:
    return f'<fieldset class="{kind}"><legend class="unseen">{label}</legend>{inside}</fieldset>' if inside else ""


def _tick(name: str, value: str, label: str, count: int, kind: str = "") -> str:
    return (
        f'<label class="tick{kind}"><input type="checkbox" name="{name}" value="{printable(value)}">'
        f'<span>{label} <span class="count">{count:,}</span></span></label>'
    )


def _range(low: str, high: str) -> str:
    return "".join(
        f'<label class="bound"><span>{label}</span>'
        f'<input type="number" name="{name}" min="0" max="100" step="1" inputmode="numeric">%</label>'
        for name, label in ((low, both("from", "从")), (high, both("up to", "至")))
    )


def _keys() -> str:
    rows = "".join(f"<dt><kbd>{key}</kbd></dt><dd>{both(english, chinese)}</dd>" for key, english, chinese in KEYS)
    return (
        f'<dialog id="keys" aria-labelledby="keys-name"><h2 id="keys-name">{both("Keys", "快捷键")}</h2><dl>{rows}</dl>'
        f'<label><input type="checkbox" id="keys-on" checked> {both("keys are on", "启用快捷键")}</label>'
        f'<button type="button" data-close>{both("close", "关闭")}</button></dialog>\n'
    )
