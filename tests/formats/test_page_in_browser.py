"""The report page in a real Chromium: what a reviser sees, clicks, types and prints."""

from __future__ import annotations

import io
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from aligner.formats.page import Html
from aligner.model import Header, Issue, TranslationUnit

Maker = Callable[..., TranslationUnit]
HEADER = Header("港口.txt", "harbour.txt", "zh-CN", "en-US")
EVIL = '"><script>document.title="broken"</script><img src=x onerror=alert(2)>\u202e\u200b'
VISIBLE = (
    "[...document.querySelectorAll('.r')].filter(row => row.checkVisibility()).map(row => row.id.slice(1)).join(' ')"
)
SHOWN = "[...document.querySelectorAll('#shown [data-shown]')].map(number => number.textContent).join(' ')"


def number(start: int, end: int, **fields: Any) -> Issue:
    return Issue(
        "numbers",
        "accuracy/number",
        "major",
        "target",
        (start, end),
        "",
        "“20 million” has no counterpart in the source.",
        **fields,
    )


def units_of(unit: Maker) -> list[TranslationUnit]:
    space = Issue("doubled_spaces", "linguistic-conventions/whitespace", "minor", "target", (1, 3), "", "2 spaces.")
    return [
        unit("港口扩建说明", "Note on the Harbour", 0.99, at=(0, 0)),
        unit("码头明年完工。", "The QUAY will be  finished.", 0.95, 0.8, at=(1, 1), issues=(space,)),
        unit("费用二百万元。", "It costs 20 million yuan.", 0.7, 0.5, at=(2, 2), issues=(number(9, 19), space)),
        unit("无人翻译的一句。", "", 0.8, at=(3, 3)),
        unit("码头很长。", "The ｑｕａｙ is long.", 0.99, at=(4, 3), issues=(number(4, 8, accepted=True),)),
        unit(EVIL, EVIL * 60, 0.97, at=(5, 4)),
    ]


@pytest.fixture
def page(tmp_path: Path, unit: Maker) -> Path:
    return written(tmp_path / "report.html", units_of(unit))


def written(path: Path, units: list[TranslationUnit]) -> Path:
    out = io.BytesIO()
    Html().write(HEADER, iter(units), out)
    path.write_bytes(out.getvalue())
    return path


def test_it_opens_without_a_complaint_and_nothing_hostile_runs(chromium: Any, page: Path) -> None:
    chromium.open(page)
    assert chromium.complaints == []
    assert chromium.run("document.title") == "港口.txt ↔ harbour.txt"
    assert chromium.run(VISIBLE) == "1 2 3 4 5 6"
    assert chromium.run("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize(
    ("selectors", "rows"),
    [
        (["[value=major] + span"], "3"),
        (["[value=minor] + span"], "2 3"),
        (["[value=minor] + span", "[value=doubtful] + span"], "3"),
        (["[value=omission] + span"], "4"),
        (["[value=omission] + span", "[value=issues] + span"], "2 3 4"),
        (["[value=accepted] + span"], "5"),
        (["[data-show*=whitespace]"], "2 3"),
        (["[data-show*='1%E2%80%930']"], "4"),
        (["[data-show^=afrom]"], "2"),
        (["[data-show^=afrom]", "button[type=reset]"], "1 2 3 4 5 6"),
    ],
)
def test_filters(chromium: Any, page: Path, selectors: list[str], rows: str) -> None:
    chromium.open(page)
    for selector in selectors:
        chromium.click(selector)
    chromium.run("new Promise(done => setTimeout(done, 30))")
    count = len(rows.split())
    assert (chromium.run(VISIBLE), chromium.run(SHOWN)) == (rows, f"{count} {count}")


def test_a_range_of_confidence(chromium: Any, page: Path) -> None:
    chromium.open(page)
    chromium.run("document.querySelector('.menu:has([name=from])').open = true")
    chromium.click("[name=to]")
    chromium.press("80")
    assert chromium.run(VISIBLE) == "3 4"


@pytest.mark.parametrize(
    ("query", "rows", "highlights"), [("quay", "2 5", 2), ("码头", "2 5", 2), ("20 MILLION", "3", 1), ("不存在", "", 0)]
)
def test_search_in_both_texts(chromium: Any, page: Path, query: str, rows: str, highlights: int) -> None:
    chromium.open(page)
    chromium.press("/")
    chromium.send("Input.insertText", text=query)
    chromium.run("new Promise(done => setTimeout(done, 200))")
    assert chromium.run(VISIBLE) == rows
    assert chromium.run("CSS.highlights.get('found')?.size ?? 0") == highlights
    assert chromium.run("document.getElementById('none').checkVisibility()") == (rows == "")
    chromium.press("Escape")
    assert chromium.run(VISIBLE) == "1 2 3 4 5 6"


def test_what_is_highlighted_is_what_was_looked_for_even_across_marks(chromium: Any, page: Path) -> None:
    chromium.open(page)
    chromium.run("showOnly('q=COSTS 20 million')")
    assert chromium.run("[...CSS.highlights.get('found')].map(String)") == ["costs 20 million"]


def test_worst_first_and_back(chromium: Any, page: Path) -> None:
    chromium.open(page)
    chromium.click("[name=order][value=worst] + span")
    assert chromium.run(VISIBLE) == "3 4 2 6 1 5"
    chromium.press("w")
    assert chromium.run(VISIBLE) == "1 2 3 4 5 6"


def test_walking_from_issue_to_issue(chromium: Any, page: Path) -> None:
    chromium.open(page)
    visited = []
    for key in "jjjkk":
        chromium.press(key)
        visited.append(chromium.run("document.activeElement.id + location.hash"))
    assert visited == ["u2#u2", "u3#u3", "u4#u4", "u3#u3", "u2#u2"]
    chromium.press("w")
    chromium.press("k")
    assert chromium.run("document.querySelector('[aria-current]').id") == "u4", "now in the order of urgency"


def test_keys_can_be_switched_off(chromium: Any, page: Path) -> None:
    chromium.open(page)
    chromium.press("?")
    assert chromium.run("document.getElementById('keys').open")
    chromium.click("#keys-on")
    chromium.click("[data-close]")
    chromium.press("j")
    assert chromium.run("location.hash") == ""


@pytest.mark.parametrize("fragment", ["#u5", "#u3i1"])
def test_a_link_to_a_row_shows_it(chromium: Any, page: Path, fragment: str) -> None:
    chromium.open(page, fragment)
    chromium.run("showOnly('kind=omission')")
    chromium.run(f"location.hash = ''; location.hash = '{fragment}'; new Promise(done => setTimeout(done, 50))")
    row = fragment[1:3]
    assert chromium.run(f"document.getElementById('{row}').classList.contains('here')")
    assert chromium.run(f"document.getElementById('{row}').checkVisibility()")


def test_a_link_with_filters(chromium: Any, page: Path) -> None:
    chromium.open(page, "#?kind=omission")
    assert chromium.run(VISIBLE) == "4"


def test_a_click_on_the_map_leads_to_the_bead(chromium: Any, page: Path) -> None:
    chromium.open(page)
    chromium.run(
        "(() => { const box = map.getBoundingClientRect(); map.dispatchEvent(new MouseEvent('click', "
        "{bubbles: true, clientX: box.x + box.width - 2, clientY: box.y + box.height - 2})); })()"
    )
    assert chromium.run("location.hash") == "#u6"


def test_the_language_is_switched_and_remembered(chromium: Any, page: Path, tmp_path: Path) -> None:
    chromium.open(page)
    told = "[document.documentElement.lang, ...['.kind', '.gap'].map(one => document.querySelector(one).innerText)]"
    assert chromium.run(told) == ["en", "Alignment report", "not rendered"]
    chromium.click("[for=ui-zh]")
    assert chromium.run(told) == ["zh-CN", "对齐报告", "未译出"]
    other = tmp_path / "other.html"
    other.write_bytes(page.read_bytes())
    for _ in range(50):  # what one page keeps reaches the process of another a moment later
        chromium.open(other)
        if chromium.run("document.documentElement.lang") == "zh-CN":
            break
        time.sleep(0.1)
    assert chromium.run(told) == ["zh-CN", "对齐报告", "未译出"]
    assert "没有对应" in chromium.run("document.querySelector('[data-check=numbers]').innerText")


def test_without_scripts_all_can_be_read(chromium: Any, page: Path) -> None:
    chromium.open(page, scripts=False)
    assert chromium.run(VISIBLE) == "1 2 3 4 5 6"
    assert not chromium.run("document.getElementById('filters').checkVisibility()")
    chromium.click("[for=ui-zh]")
    assert chromium.run("document.querySelector('.kind').innerText") == "对齐报告"


def test_printed_it_has_every_row_and_no_controls(chromium: Any, page: Path) -> None:
    chromium.open(page)
    chromium.run("showOnly('kind=omission')")
    chromium.medium("print")
    assert chromium.run(VISIBLE) == "1 2 3 4 5 6"
    assert not chromium.run("document.getElementById('filters').checkVisibility()")
    assert chromium.run("document.querySelector('#figures td').checkVisibility({contentVisibilityAuto: true})")
    document = pypdfium2.PdfDocument(chromium.printed())
    text = "".join(sheet.get_textpage().get_text_range() for sheet in document)
    assert "harbour.txt" in text
    assert "码头很长。" in text


def test_dark_where_the_reader_s_system_is(chromium: Any, page: Path) -> None:
    chromium.open(page)
    ground = "getComputedStyle(document.body).backgroundColor"
    light = chromium.run(ground)
    chromium.medium(dark=True)
    assert chromium.run(ground) != light


@pytest.mark.parametrize("width", [1500, 1024, 640, 360])
def test_it_fits_the_window(chromium: Any, page: Path, width: int) -> None:
    chromium.resize(width, 800)
    chromium.open(page)
    assert chromium.run("document.documentElement.scrollWidth") <= width


def test_everything_to_click_has_a_name(chromium: Any, page: Path) -> None:
    """As a screen reader is told it."""
    chromium.open(page)
    nodes = chromium.send("Accessibility.getFullAXTree")["nodes"]
    asked = {"button", "link", "checkbox", "radio", "searchbox", "spinbutton", "dialog", "search", "table"}
    found = [node for node in nodes if not node.get("ignored") and node.get("role", {}).get("value") in asked]
    nameless = [json.dumps(n["role"]) for n in found if not n.get("name", {}).get("value", "").strip()]
    assert len(found) > 30
    assert nameless == []
