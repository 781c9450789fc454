"""Our files in the hands of real programs: what is not installed is skipped, but fails where CI is set.

README.md in this folder names the packages and what each proves.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from datetime import datetime, timezone
from pathlib import Path

import pytest

from aligner.formats import format_for
from aligner.formats.output import written
from aligner.model import Bead, Furniture, Header, Issue, State, TranslationUnit

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
]
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
