"""The review editor in a real Chromium, with the real server behind it: what a translator presses, clicks and sees."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from aligner.formats.json_file import Json
from aligner.model import Header, Issue, TranslationUnit
from aligner.reading import read

HEADER = Header("渡口.txt", "ferry.txt", "zh-CN", "en-US")
EVIL = '"><img src=x onerror="document.title=1">\u202e𠮷</script>'
HERE = "document.querySelector('.r[aria-current]')"
TEXTS = (
    "[...document.querySelectorAll('.r')].map(row => [...row.querySelectorAll('.text')].map(text => text.textContent))"
)
FOCUS = "document.getElementById(document.getElementById('scroll').getAttribute('aria-activedescendant'))"


def unit(source: str, target: str, confidence: float = 0.99, *issues: Issue, **more: Any) -> TranslationUnit:
    from aligner.model import Bead

    sides = tuple(
        tuple(part for part in text.replace("。", "。\n").replace(". ", ".\n").splitlines() if part)
        for text in (source, target)
    )
    bead = Bead(range(len(sides[0])), range(len(sides[1])), confidence, 0.9)
    return TranslationUnit(bead, *sides, source, target, issues, **more)


FIFTY = Issue(
    "numbers", "accuracy/number", "major", "target", (13, 18), "fifty", "“fifty” has no counterpart in the source."
)
UNITS = [
    unit("渡口须知", "Ferry Notice"),
    unit("渡船每天七班。", "The ferry makes seven trips a day.", 0.95),
    unit("首班船早上六点开。末班船晚上九点开。", "The first boat leaves at six.", 0.6),
    unit("", "The last boat leaves at nine.", 0.7),
    unit("渡船可载十五人。", "It can carry fifty people.", 0.97, FIFTY),
    unit("风大时停航。", "", 0.9),
    unit(EVIL, EVIL, 0.97),
    unit("请排队上船。", "Please queue to board.", 0.99),
]


def write(path: Path, units: list[TranslationUnit]) -> Path:
    with path.open("wb") as out:
        Json().write(HEADER, iter(units), out)
    return path


Opener = Callable[[Path], str]


@pytest.fixture
def opened() -> Iterator[Opener]:
    """A function that starts the real command on a path and gives its address."""
    running: list[subprocess.Popen[str]] = []

    def start(path: Path) -> str:
        command = [sys.executable, "-m", "aligner", "review", str(path), "--no-browser", "--fast"]
        running.append(subprocess.Popen(command, stdout=subprocess.PIPE, text=True))
        assert running[-1].stdout is not None
        return running[-1].stdout.readline().strip()

    yield start
    for process in running:
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=30)


class Editor:
    """A document in the editor, and short words for what one does there."""

    def __init__(self, chromium: Any, address: str) -> None:
        self.page = chromium
        chromium.send("Network.clearBrowserCookies")
        chromium.open(address)
        self.ready()

    def ready(self) -> None:
        self.page.until("document.querySelectorAll('.r').length")

    def press(self, *keys: str) -> None:
        """Press keys one after the other, and wait until the server has answered and all is saved and checked."""
        for key in keys:
            self.page.press(key)
        self.settled()

    def settled(self) -> None:
        self.page.until("document.getElementById('document').ariaBusy !== 'true'")
        self.page.until("document.getElementById('saved').textContent === 'All changes saved'")

    @property
    def texts(self) -> list[list[str]]:
        found: list[list[str]] = self.page.run(TEXTS)
        return found

    @property
    def place(self) -> int:
        return int(self.page.run(f"{HERE}.getAttribute('aria-rowindex')"))

    def has(self, selector: str) -> bool:
        return bool(self.page.run(f"!!document.querySelector({json.dumps(selector)})"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write(tmp_path / "渡口.json", UNITS)


@pytest.fixture
def editor(chromium: Any, opened: Opener, path: Path) -> Editor:
    return Editor(chromium, opened(path))


def test_it_opens_without_a_complaint_and_nothing_hostile_runs(editor: Editor) -> None:
    page = editor.page
    assert page.complaints == []
    assert page.run("document.title") == "渡口"
    assert editor.texts[0] == ["渡口须知", "Ferry Notice"]
    assert editor.texts[6] == [EVIL, EVIL]
    assert page.run("location.search") == "", "the token does not stay in the address bar"
    assert page.run("document.documentElement.scrollWidth <= innerWidth")
    assert page.run("document.querySelectorAll('.r.omission, .r.addition').length") == 2
    assert page.run("document.querySelector('mark.major').textContent") == "fifty"
    assert page.run(f"{FOCUS}.textContent") == "Ferry Notice"


def test_walking_by_key(editor: Editor) -> None:
    for keys, place in [("j", 2), ("k", 1), ("d", 3), ("d", 4), ("D", 3), ("i", 5), ("G", 8), ("g", 1), ("o", 3)]:
        editor.page.press(keys)
        assert editor.place == place, keys
    editor.page.press("ArrowLeft")
    assert editor.page.run(f"{FOCUS}.dataset.side") == "source"
    editor.page.press("ArrowDown")
    assert (editor.place, editor.page.run(f"{FOCUS}.dataset.side")) == (4, "source")


def test_a_wrong_pair_is_put_right_and_is_in_the_file(editor: Editor, path: Path) -> None:
    editor.press("d", "ArrowLeft", "]")
    assert editor.texts[2:4] == [
        ["首班船早上六点开。", "The first boat leaves at six."],
        ["末班船晚上九点开。", "The last boat leaves at nine."],
    ]
    assert [unit.state for unit in read(path).units[2:4]] == ["confirmed", "confirmed"]
    editor.press("z")
    assert len(editor.texts[2]) == 2
    assert editor.texts[3] == ["The last boat leaves at nine."]
    assert [unit.state for unit in read(path).units[2:4]] == ["aligned", "aligned"]
    editor.press("Z")
    assert editor.texts[3] == ["末班船晚上九点开。", "The last boat leaves at nine."]


def test_merging_and_splitting_with_a_caret_on_both_sides(editor: Editor) -> None:
    editor.press("j", "m")
    assert editor.texts[0] == ["渡口须知渡船每天七班。", "Ferry Notice The ferry makes seven trips a day."]
    assert editor.place == 1
    editor.page.press("s")
    assert editor.has(".t.target .caret")
    editor.page.press("Tab")
    assert editor.has(".t.source .caret")
    editor.press("s")
    assert editor.texts[:2] == [["渡口须知", "Ferry Notice"], ["渡船每天七班。", "The ferry makes seven trips a day."]]
    assert editor.page.run("document.querySelectorAll('.r.confirmed').length") == 2


def test_a_text_is_edited_and_checked_anew(editor: Editor, path: Path) -> None:
    editor.page.press("i")
    editor.page.press("e")
    editor.page.run("document.activeElement.value = ''")
    editor.page.press("It can carry fifteen people.")
    editor.press("Control+Enter")
    assert editor.texts[4][1] == "It can carry fifteen people."
    assert editor.has(".r.here .state.edited")
    editor.page.until("!document.querySelector('mark.major')")
    assert read(path).units[4].issues == ()
    editor.press("z")
    editor.page.until("!!document.querySelector('mark.major')")


def test_escape_leaves_a_text_as_it_was(editor: Editor) -> None:
    editor.page.press("j")
    editor.page.press("Enter")
    editor.page.press("no")
    editor.page.press("Escape")
    assert editor.texts[1][1] == "The ferry makes seven trips a day."
    assert editor.page.run("document.activeElement.id") == "scroll"
    assert editor.page.run("document.querySelector('[data-command=undo]').disabled")


def test_judging(editor: Editor, path: Path) -> None:
    editor.press("c", "c", "j", "r")
    assert editor.place == 4
    editor.press("G", "C")
    states = [unit.state for unit in read(path).units]
    assert states == ["confirmed", "confirmed", "confirmed", "rejected", *["confirmed"] * 4]
    editor.press("x")
    assert read(path).units[7].state == "aligned"


def test_an_issue_is_accepted_by_mouse_and_counts_again(editor: Editor, path: Path) -> None:
    editor.page.click("#r4 .accept")
    editor.settled()
    assert read(path).units[4].issues[0].accepted
    assert editor.has("#r4 .why .accepted")
    editor.page.click("#r4 .accept")
    editor.settled()
    assert not read(path).units[4].issues[0].accepted


def test_a_note(editor: Editor, path: Path) -> None:
    editor.page.press("t")
    editor.page.press("wording?")
    editor.press("Control+Enter")
    assert read(path).units[0].note == "wording?"
    assert editor.page.run("document.querySelector('#r0 .note').textContent") == "wording?"


def test_what_cannot_be_done_is_said(editor: Editor) -> None:
    editor.press("m")
    assert editor.page.run("document.getElementById('notice').textContent") == "There is no row above."
    editor.page.click("[data-language=zh]")
    editor.page.press("m")
    editor.page.until("document.getElementById('notice').textContent === '上面没有行了。'")
    assert editor.page.run("document.documentElement.lang") == "zh-CN"


def test_filters_and_search_keep_what_is_being_changed_in_view(editor: Editor) -> None:
    editor.page.click("[data-kind=doubtful] span")
    assert [texts[-1] for texts in editor.texts] == ["The first boat leaves at six.", "The last boat leaves at nine."]
    editor.press("c")
    assert len(editor.texts) == 2
    editor.page.click("[data-kind=doubtful] span")
    assert len(editor.texts) == 8
    editor.page.click("#search")
    editor.page.press("渡船")
    editor.page.until("document.querySelectorAll('.r').length === 2")
    editor.page.press("Escape")
    editor.page.until("document.querySelectorAll('.r').length === 8")


def test_a_caret_by_mouse_and_a_double_click(editor: Editor) -> None:
    editor.page.click("#c1-target .text")
    editor.page.click("#c1-target .text")
    assert editor.has("#c1-target .caret")
    editor.page.press("Escape")
    assert not editor.has(".caret")
    editor.page.click("#c1-target .text", count=2)
    assert editor.page.run("document.activeElement.value") == "The ferry makes seven trips a day."


def test_it_goes_on_where_one_stopped(editor: Editor) -> None:
    editor.press("j", "j", "c", "j")
    editor.page.until("performance.getEntriesByType('resource').some(one => one.name.endsWith('/place'))")
    editor.page.send("Page.reload")
    editor.page.until(f"{HERE}?.getAttribute('aria-rowindex') === '5'")
    assert editor.has(".r.confirmed")


def test_two_windows_on_one_document(editor: Editor, path: Path) -> None:
    """What the other window does is done here by its request; an edit that knows nothing of it is refused."""
    (document,) = editor.page.run("fetch('/api/documents').then(answer => answer.json())")["documents"]
    body = json.dumps({"edit": "confirm", "key": 7, "since": 0})
    editor.page.run(
        f"fetch('/api/documents/{document['id']}/edits', "
        "{method: 'POST', headers: {'Content-Type': 'application/json'},"
        f" body: {json.dumps(body)}" + "}).then(answer => answer.json())"
    )
    editor.page.press("j")
    editor.page.press("m")
    editor.page.until("!!document.querySelector('#r7.confirmed')")
    editor.settled()
    assert read(path).units[7].state == "confirmed"


def test_an_export_arrives(editor: Editor, tmp_path: Path) -> None:
    folder = tmp_path / "downloads"
    folder.mkdir()
    editor.page.send("Browser.setDownloadBehavior", behavior="allow", downloadPath=str(folder))
    editor.press("c", "E")
    editor.page.click("#export [value=confirmed]")
    editor.page.click("#export button[value=download]")
    editor.page.until("!document.getElementById('export').open")
    while not (found := [file for file in folder.iterdir() if file.suffix == ".tmx"]):
        editor.page.settle()
    assert [unit.target_text for unit in read(found[0]).units] == ["Ferry Notice"]


def test_a_folder_is_a_list(chromium: Any, opened: Opener, tmp_path: Path) -> None:
    for name in ("a", "b"):
        write(tmp_path / f"{name}.json", UNITS)
    chromium.send("Network.clearBrowserCookies")
    chromium.open(opened(tmp_path))
    chromium.until("document.querySelectorAll('#list a').length === 2")
    chromium.click("#list tr:nth-child(2) a")
    chromium.until("document.title === 'b' && document.querySelectorAll('.r').length")
    chromium.click("#to-list")
    chromium.until("document.querySelector('#list:not([hidden]) tr:nth-child(2) td')?.textContent === '8'")
    assert chromium.complaints == []


def test_a_long_document_shows_only_what_is_seen(chromium: Any, opened: Opener, tmp_path: Path) -> None:
    many = [unit(f"第{k}条。", f"Article {k} says " + "more " * (k % 40), 0.99) for k in range(5000)]
    editor = Editor(chromium, opened(write(tmp_path / "long.json", many)))
    assert chromium.run("document.querySelectorAll('.r').length") < 80
    chromium.press("G")
    assert editor.place == 5000
    assert chromium.run(f"{FOCUS}.getBoundingClientRect().bottom <= innerHeight + 1")
    chromium.press("g")
    for step in range(1, 30):
        chromium.run(f"document.getElementById('scroll').scrollTop = {step * 3777}")
        chromium.settle()
        covered = (
            "(() => { const view = document.getElementById('scroll').getBoundingClientRect();"
            "const boxes = [...document.querySelectorAll('.r')].map(row => row.getBoundingClientRect());"
            "boxes.sort((a, b) => a.top - b.top);"
            "return boxes[0].top <= view.top + 1 && boxes.at(-1).bottom >= view.bottom - 1"
            " && boxes.every((box, k) => !k || Math.abs(box.top - boxes[k - 1].bottom) < 1.5); })()"
        )
        assert chromium.run(covered), step


@pytest.mark.parametrize("dark", [False, True])
def test_every_word_can_be_read(editor: Editor, dark: bool) -> None:
    """Contrast by WCAG 2.2, 1.4.3: 4.5 to 1 for text of this size."""
    editor.page.medium(dark=dark)
    editor.press("d", "c")
    worst = editor.page.run(CONTRAST)
    assert worst[0] >= 4.5, worst


CONTRAST = """(() => {
  const parts = (colour) => (colour.match(/[\\d.]+/g) ?? [0, 0, 0, 0]).map(Number);
  const linear = (c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  const light = ([r, g, b]) => 0.2126 * linear(r / 255) + 0.7152 * linear(g / 255) + 0.0722 * linear(b / 255);
  const behind = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const c = parts(getComputedStyle(at).backgroundColor);
      if ((c[3] ?? 1) > 0.99) return c;
    }
    return [255, 255, 255];
  };
  let worst = [99, ''];
  for (const node of document.querySelectorAll('body *')) {
    const speaks = [...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim());
    if (!speaks || !node.checkVisibility() || node.disabled || node.closest('.unseen, dialog, noscript')) continue;
    const [a, b] = [light(parts(getComputedStyle(node).color)), light(behind(node))];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (contrast < worst[0]) worst = [contrast, `${node.className} ${node.textContent.slice(0, 30)}`];
  }
  return worst;
})()"""


def test_the_server_gone_is_said(chromium: Any, path: Path) -> None:
    command = [sys.executable, "-m", "aligner", "review", str(path), "--no-browser", "--fast"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        editor = Editor(chromium, process.stdout.readline().strip())
        editor.press("c")
        os.kill(process.pid, signal.SIGKILL)
        process.wait(20)
    chromium.press("c")
    chromium.until("document.getElementById('notice').textContent.startsWith('The server has ended')")
    chromium.complaints.clear()
