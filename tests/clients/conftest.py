"""Our files in the hands of real programs: what is not installed is skipped, but fails where CI is set.

README.md in this folder names the packages and what each proves.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest

from aligner.formats import format_for
from aligner.formats.output import written
from aligner.model import Bead, Bitext, Furniture, Header, Issue, State, TranslationUnit

sys.path.insert(0, str(Path(__file__).parent))  # under importlib mode the folder of a test is not on it
from charter import CHARTER
from omegat_project import OmegatProject

PAIRS: list[tuple[str, str, State]] = [
    ("第一条 总则", "Article 1 General <provisions> & others ]]>", "aligned"),
    ("各国承诺维护网络安全。", "All states pledge to keep cyberspace secure.", "aligned"),
    ("好", "Good", "aligned"),
    ("好", "Fine", "aligned"),
    ("这一句无人翻译。", "", "aligned"),
    ("", "A sentence that the translator added.", "aligned"),
    ("控\x0b制字符\ud800", "Control\x01 characters", "aligned"),
    ("双方同意。", "Both sides agree.", "confirmed"),
    ("他说：“好”。", "He said: 'Good'.", "edited"),
    ("错配的一句。", "A pair that does not belong together.", "rejected"),
    ("长" * 2000, "long " * 399 + "story", "aligned"),
    ("首行\n次行", "first line\r\nsecond line", "aligned"),
    ("\u200f希伯来文“\u2067שלום\u2069”意为和平。\u200e", "“\u202bשלום\u202c” means peace.\u200e", "aligned"),
    ("𠮷野家的😀与<b>&amp;</b>", "Yoshinoya 𠮷's 😀 <![CDATA[&]]> <!-- &#0; -->", "aligned"),
]
"""What a file format could stumble over: markup, both line breaks, control characters, a lone surrogate and a pair of
them, 2,000 characters, right to left; and every state."""
CONFIDENCES = {"Good": 0.95, "Fine": 0.3}


def _unit(source: str, target: str, state: State) -> TranslationUnit:
    issues = []
    if source.startswith("各国"):
        issues = [
            Issue("omission", "accuracy/omission", "major", "source", (4, 6), "维护", "Nothing renders this."),
            Issue("style", "style/awkward-style", "minor", "target", (4, 10), "states", "Stiff.", "nations"),
        ]
    adequacy = 0.8 if source and target else None
    bead = Bead(range(bool(source)), range(bool(target)), CONFIDENCES.get(target, 0.9), adequacy)
    return TranslationUnit(
        bead,
        (source,) if source else (),
        (target,) if target else (),
        source,
        target,
        tuple(issues),
        state,
        note="看一看。" if state == "confirmed" else "",
    )


@pytest.fixture(scope="session")
def units() -> list[TranslationUnit]:
    """One unit of every kind, with all that a file format could stumble over."""
    return [_unit(*pair) for pair in PAIRS]


@pytest.fixture(scope="session")
def written_pairs() -> list[tuple[str, str]]:
    """The texts of the units as files hold them, that is without what XML forbids."""
    from aligner.formats.xml import clean

    return [(clean(source)[0], clean(target)[0]) for source, target, _ in PAIRS]


@pytest.fixture(scope="session")
def memory_pairs(written_pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The texts in the TMX: no empty and no rejected ones; of two targets the better one last."""
    kept = [pair for pair in written_pairs if all(pair) and not pair[1].startswith("A pair that")]
    good, fine = kept.index(("好", "Good")), kept.index(("好", "Fine"))
    kept[good], kept[fine] = kept[fine], kept[good]
    return kept


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory, units: list[TranslationUnit]) -> Path:
    """A folder with sample.tmx, sample.en-US.xlf and sample.xliff."""
    folder = tmp_path_factory.mktemp("exports")
    header = Header(
        "原文.txt",
        "rendering & notes.txt",
        "zh-CN",
        "en-US",
        "aligner sample",
        datetime(2024, 5, 1, tzinfo=timezone.utc),
        "glued",
        (("source", Furniture("首页", "navigation", 1)),),
    )
    for name in ("sample.tmx", "sample.en-US.xlf", "sample.xliff"):
        with written(folder / name) as out:
            format_for(name).write(header, units, out)
    return folder


@pytest.fixture(scope="session")
def charter() -> Bitext:
    """A sample alignment: pairs of one sentence and of several, two of them doubtful."""
    return CHARTER


def _absent(what: str) -> None:
    message = f"{what} is not installed (see tests/clients/README.md)"
    if os.environ.get("CI"):
        pytest.fail(message)
    pytest.skip(message)


@pytest.fixture(scope="session")
def program() -> Callable[[str], str]:
    """`program(name)`: the path of an installed program; otherwise the test is skipped, or fails in CI."""

    def find(name: str) -> str:
        path = shutil.which(name)
        if not path:
            _absent(name)
        return str(path)

    return find


@pytest.fixture(scope="session")
def installed() -> Callable[[str], Path]:
    """`installed(path)`: a file or folder that a package installs; otherwise skipped, or a failure in CI."""

    def find(name: str) -> Path:
        if not Path(name).exists():
            _absent(name)
        return Path(name)

    return find


@pytest.fixture
def omegat(program: Callable[[str], str], tmp_path: Path) -> Callable[..., OmegatProject]:
    """`omegat(source_lang, target_lang)`: a new project of OmegaT, Chinese to English if nothing is said."""
    count = 0

    def project(*languages: str) -> OmegatProject:
        nonlocal count
        count += 1
        return OmegatProject(program("omegat"), tmp_path / f"project{count}", *languages)

    return project


READER = "/usr/bin/python3"
"""The system's Python, which alone has Debian's python3-gi."""


@pytest.fixture
def on_screen(program: Callable[[str], str], tmp_path: Path) -> Callable[..., Any]:
    """`on_screen(script, *arguments)`: what a script of this folder reads on a screen of its own, as JSON.

    Home is the test's folder.
    """
    gi = subprocess.run([READER, "-c", "from gi.repository import Gio"], capture_output=True, check=False)
    if gi.returncode:
        _absent(f"python3-gi for {READER}")
    if not Path("/usr/libexec/at-spi2-registryd").exists():
        _absent("at-spi2-core")

    def read(script: str, *arguments: str | Path) -> Any:
        here = Path(__file__).parent / script
        program("xprop")
        # Without -noreset the screen forgets the address of the readers' bus whenever nobody looks at it for a moment.
        screen = "-screen 0 1280x1024x24 -noreset"
        session = [program("xvfb-run"), "-a", "-s", screen, program("dbus-run-session"), "--"]
        environment = {**os.environ, "HOME": str(tmp_path), "LANG": "C.UTF-8", "XDG_RUNTIME_DIR": str(tmp_path)}
        done = subprocess.run(
            [*session, READER, str(here), *map(str, arguments)],
            capture_output=True,
            text=True,
            timeout=180,
            env=environment,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout.splitlines()[-1])

    return read
