"""A small memory in both directions, variants and states, as the tests of the memory share it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest

from aligner.formats import format_for
from aligner.formats.output import written
from aligner.memory import Labels, Memory
from aligner.model import Bead, Header, State, TranslationUnit

TREATY: list[tuple[str, str, State, float]] = [
    ("第一条 总则", "Article 1 General provisions", "confirmed", 0.99),
    ("缔约双方承诺维护网络安全。", "The Contracting Parties undertake to maintain cybersecurity.", "aligned", 0.9),
    ("本协定有效期五年。", "This Agreement shall remain in force for five years.", "edited", 0.8),
    ("费用不超过20万元。", "The cost shall not exceed 200,000 yuan.", "aligned", 0.4),
    ("双方通过协商解决争端。", "The Parties settle disputes through consultation.", "aligned", 0.95),
    ("这一句没有译文。", "", "aligned", 0.7),
    ("错配的一句。", "A pair that does not belong together.", "rejected", 0.1),
]
LETTER: list[tuple[str, str, State, float]] = [
    ("The harbour will be closed in March.", "港口將於三月關閉。", "aligned", 0.97),
    ("Cybersecurity is everyone's business.", "網絡安全人人有責。", "confirmed", 1.0),
]


def units_of(rows: list[tuple[str, str, State, float]]) -> Iterator[TranslationUnit]:
    """The rows as units whose beads tile both sides."""
    i = j = 0
    for source, target, state, confidence in rows:
        bead = Bead(range(i, i + bool(source)), range(j, j + bool(target)), confidence)
        yield TranslationUnit(
            bead, (source,) if source else (), (target,) if target else (), source, target, state=state
        )
        i, j = bead.source.stop, bead.target.stop


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """`write(name, rows, source_lang, target_lang)`: a bilingual file of the format that the name says."""

    def write_file(
        name: str,
        rows: list[tuple[Any, ...]],
        source_lang: str = "zh-CN",
        target_lang: str = "en-US",
        date: datetime | None = None,
    ) -> Path:
        full = [(*row, "aligned", 0.9)[:4] if len(row) == 2 else row for row in rows]
        path = tmp_path / name
        with written(path) as out:
            format_for(path).write(Header(name, name, source_lang, target_lang, date=date), units_of(full), out)
        return path

    return write_file


@pytest.fixture
def memory(tmp_path: Path, write: Callable[..., Path]) -> Iterator[Memory]:
    """The treaty (zh-CN to en-US, project sea, 2020) and the letter (en-GB to zh-TW, project port, 2024)."""
    with Memory(tmp_path / "shared.memory") as opened:
        treaty = write("treaty.json", TREATY, date=datetime(2020, 1, 1, tzinfo=timezone.utc))
        letter = write("letter.xlf", LETTER, "en-GB", "zh-TW", date=datetime(2024, 6, 1, tzinfo=timezone.utc))
        opened.import_file(treaty, Labels(project="sea", domain="law"))
        opened.import_file(letter, Labels(project="port", creator="Li"))
        yield opened


def texts(found: Any) -> list[str]:
    """Source texts of a page's hits."""
    return [hit.entry.source_text for hit in found.hits]
