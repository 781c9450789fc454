"""What a memory holds, in figures."""

from __future__ import annotations

from aligner.memory import Memory


def test_figures(memory: Memory) -> None:
    stats = memory.stats()
    assert stats.units == 8
    assert stats.pairs == {("zh-CN", "en-US"): 6, ("en-GB", "zh-TW"): 2}
    assert stats.states == {"aligned": 4, "rejected": 1, "edited": 1, "confirmed": 2}
    assert [
        (file.name, file.origin, file.project, file.creator, file.date, file.occurrences) for file in stats.files
    ] == [
        ("treaty.json", "json", "sea", "", "20200101T000000Z", 6),
        ("letter.xlf", "xliff12", "port", "Li", "20240601T000000Z", 2),
    ]
    assert stats.bytes > 0
