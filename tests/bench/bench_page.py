"""How light the report page is: `python tests/bench/bench_page.py [BEADS …]`, 5,000 if not given.

Prints, for a made-up document of so many beads, the seconds that writing takes, the megabytes of the file and of
memory, and in Chromium, where it is installed, the milliseconds until the page is loaded and until a filter, a search,
another order and the way back are on the screen.
"""

from __future__ import annotations

import importlib.util
import random
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from aligner.formats.page import Html
from aligner.model import Bead, Header, Issue, TranslationUnit

STEPS = {
    "filter": "showOnly('kind=issues')",
    "all": "showOnly('')",
    "worst": "form.elements.order.value = 'worst'; apply()",
    "text": "form.elements.order.value = 'text'; apply()",
    "search": "showOnly('q=harbour')",
    "again": "showOnly('q=码头')",
    "jump": "showOnly(''); go(rows.at(-1))",
}


def units(count: int) -> Iterator[TranslationUnit]:
    """Units of some length, one in thirty with an issue, one in fifty doubtful, one in a hundred null."""
    chance = random.Random(7)
    target = 0
    for k in range(count):
        year = 1900 + chance.randrange(200)
        source = f"第{k}号码头于{year}年建成，" + "港务局每年检查一次，" * chance.randrange(4) + "至今仍在使用。"
        english = f"Quay {k} was built in {year}; " + "the harbour office inspects it every year; " * chance.randrange(
            4
        )
        is_null = chance.random() < 0.01
        confidence = chance.uniform(0.2, 0.9) if chance.random() < 0.02 else chance.uniform(0.9, 1)
        bead = Bead(range(k, k + 1), range(target, target + (not is_null)), confidence, chance.uniform(0.6, 1))
        target += not is_null
        found = Issue("numbers", "accuracy/number", "major", "target", (0, 4), "Quay", "“Quay” has no counterpart.")
        issues = (found,) if chance.random() < 1 / 30 and not is_null else ()
        texts = () if is_null else (english,)
        yield TranslationUnit(bead, (source,), texts, source, "" if is_null else english, issues)


def browsed(page: Path) -> str:
    """What Chromium says of the page."""
    spec = importlib.util.spec_from_file_location("conftest", Path(__file__).parents[1] / "conftest.py")
    assert spec
    assert spec.loader
    conftest = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(conftest)
    if conftest.PROGRAM is None:
        return "chromium is not installed"
    with conftest.Chromium() as browser:
        browser.open(page)
        loaded = browser.run("performance.getEntriesByType('navigation')[0].loadEventEnd")
        said = [f"loaded {loaded:.0f}"]
        for name, step in STEPS.items():
            spent = browser.run(
                f"(async () => {{ const began = performance.now(); {step}; await new Promise(done => "
                "requestAnimationFrame(() => requestAnimationFrame(done))); return performance.now() - began; })()"
            )
            said.append(f"{name} {spent:.0f}")
    return "  ".join(said)


def main() -> None:
    """Print a line for each size."""
    for count in map(int, sys.argv[1:] or ["5000"]):
        with tempfile.TemporaryDirectory() as folder:
            page = Path(folder) / "report.html"
            began = time.perf_counter()
            with page.open("wb") as out:
                Html().write(Header("港口.txt", "harbour.txt", "zh-CN", "en-US"), units(count), out)
            spent = time.perf_counter() - began
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            size = page.stat().st_size / 1e6
            print(
                f"{count:,} beads: written in {spent:.1f} s, {size:.1f} MB, memory {peak:.0f} MB; ms: {browsed(page)}"
            )


if __name__ == "__main__":
    main()
