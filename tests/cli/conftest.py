"""The command as a shell sees it, run in this process or in one of its own, and texts to run it on."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

CHINESE = """图书馆开放规则
本馆每周二至周日开放，周一闭馆。
读者凭借书证入馆，借书证有效期为三年。
每位读者最多可借8册图书，借期为30天。
图书逾期未还的，每天收取滞纳金0.2元。
阅览室内禁止吸烟、饮食和大声喧哗。
珍本书库不对外开放，研究人员须提前七天申请。
遗失图书的，应当照价赔偿。
儿童阅览室设在一楼，十二岁以下儿童须由家长陪同。
本规则自2019年3月1日起施行。
"""
ENGLISH = """Library Opening Rules
The library is open from Tuesday to Sunday and closed on Mondays.
Readers enter with a library card, which is valid for three years.
Each reader may borrow up to 8 books for a period of 30 days.
A late fee of 0.2 yuan a day is charged for books that are overdue.
Smoking, eating and loud talking are forbidden in the reading rooms.
The rare book store is not open to the public; researchers have to apply seven days in advance.
Lost books are to be paid for at their price.
The children's reading room is on the ground floor; children under twelve must be accompanied by a parent.
These rules take effect on 1 March 2019.
"""


@dataclass(frozen=True)
class Ran:
    """What a run of the command left."""

    code: int
    out: bytes
    err: str


@pytest.fixture
def run(capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Ran]:
    """`run("align", path, …, stdin=b"")`: the command in this process."""
    from aligner.cli import main

    def call(*arguments: object, stdin: bytes = b"") -> Ran:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        capsysbinary.readouterr()
        with pytest.raises(SystemExit) as end:
            main([str(argument) for argument in arguments])
        captured = capsysbinary.readouterr()
        return Ran(int(end.value.code or 0), captured.out, captured.err.decode())

    return call


@pytest.fixture
def refused(run: Callable[..., Ran]) -> Callable[..., str]:
    """`refused("align", …)`: runs what has to end with code 2, nothing on standard output and one clear line."""

    def call(*arguments: object, stdin: bytes = b"") -> str:
        ran = run(*arguments, stdin=stdin)
        assert ran.code == 2, ran
        assert ran.out == b""
        assert ran.err.startswith("aligner: ")
        assert ran.err.count("\n") == 1
        assert ran.err.endswith("\n")
        assert "fault of this program" not in ran.err
        return ran.err

    return call


@pytest.fixture
def process() -> Callable[..., subprocess.CompletedProcess[bytes]]:
    """`process("align", …, env={…})`: `python -m aligner` in a process of its own."""

    def call(
        *arguments: object, env: dict[str, str] | None = None, **more: object
    ) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-m", "aligner", *map(str, arguments)]
        streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **more}
        return subprocess.run(command, env={**os.environ, **(env or {})}, timeout=60, check=False, **streams)  # type: ignore[call-overload,no-any-return]

    return call


@pytest.fixture
def chinese(tmp_path: Path) -> Path:
    """A Chinese text of ten lines."""
    path = tmp_path / "规则.zh.txt"
    path.write_text(CHINESE, encoding="utf-8")
    return path


@pytest.fixture
def english(tmp_path: Path) -> Path:
    """Its English, line by line."""
    path = tmp_path / "rules.en.txt"
    path.write_text(ENGLISH, encoding="utf-8")
    return path


@pytest.fixture
def bilingual(tmp_path: Path) -> Path:
    """Both, line under line, in one file."""
    path = tmp_path / "both.txt"
    lines = zip(CHINESE.splitlines(), ENGLISH.splitlines(), strict=True)
    path.write_text("\n".join(f"{c}\n{e}" for c, e in lines), encoding="utf-8")
    return path


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """A gold folder with one text, in which the first two English lines render one Chinese line."""
    folder = tmp_path / "gold"
    for name in ("src", "tgt", "gold"):
        (folder / name).mkdir(parents=True)
    (folder / "src" / "rules").write_text(CHINESE, encoding="utf-8")
    (folder / "tgt" / "rules").write_text(ENGLISH.replace(" and closed", ".\nIt is closed"), encoding="utf-8")
    beads = ["[0]:[0]", "[1]:[1, 2]", *(f"[{k}]:[{k + 1}]" for k in range(2, 10))]
    (folder / "gold" / "rules.align").write_text("\n".join(beads) + "\n", encoding="utf-8")
    return folder


@pytest.fixture
def treaty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A memory of six units from two files, named by the environment: what `aligner memory` works with."""
    from aligner.memory import Labels, Memory
    from aligner.model import Bead, Header, State, TranslationUnit

    path = tmp_path / "treaty.memory"
    monkeypatch.setenv("ALIGNER_MEMORY", str(path))
    files: list[tuple[str, str, str, list[tuple[str, str, State, float]]]] = [
        (
            "treaty.json",
            "zh-CN",
            "en-US",
            [
                ("第一条 总则", "Article 1 General provisions", "confirmed", 0.4),
                (
                    "缔约双方承诺维护网络安全。",
                    "The Contracting Parties undertake to maintain cybersecurity.",
                    "aligned",
                    0.98,
                ),
                ("本协定有效期五年。", "This Agreement shall remain in force for five years.", "edited", 0.99),
                ("双方通过协商解决争端。", "The Parties settle disputes through consultation.", "aligned", 0.6),
            ],
        ),
        (
            "letter.xlf",
            "en-GB",
            "zh-TW",
            [
                ("The harbour will be closed in March.", "港口將於三月關閉。", "aligned", 0.97),
                ("Cybersecurity is everyone's business.", "網絡安全人人有責。", "confirmed", 1.0),
            ],
        ),
    ]
    with Memory(path) as memory:
        for name, source_lang, target_lang, rows in files:
            header = Header(name, name, source_lang, target_lang)
            units = [
                TranslationUnit(
                    Bead(range(n, n + 1), range(n, n + 1), confidence),
                    (source,),
                    (target,),
                    source,
                    target,
                    state=state,
                )
                for n, (source, target, state, confidence) in enumerate(rows)
            ]
            memory.import_units(header, units, name, Labels(project=name.partition(".")[0]))
    return path
