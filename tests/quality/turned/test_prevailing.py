"""Which version prevails."""

import pytest

from aligner.quality.turned.prevailing import other_prevails


@pytest.mark.parametrize(
    ("chinese", "english", "words"),
    [
        (
            "如有分歧，以英文文本为准。",
            "In case of divergence, the Chinese text shall prevail.",
            ("以英文文本为准", "the Chinese text shall prevail"),
        ),
        (
            "中文版本具优先效力。",
            "the English version takes precedence.",
            ("中文版本具优先效力", "the English version"),
        ),
        ("以原文為準。", "the translation shall be authoritative", ("以原文為準", "the translation shall be")),
        ("以後者為準。", "The former governs.", ("以後者為準", "The former governs")),
    ],
)
def test_other(chinese: str, english: str, words: tuple[str, str]) -> None:
    found = other_prevails(chinese, english)
    assert found is not None
    assert chinese[slice(*found.zh)] == words[0]
    assert english[slice(*found.en)].startswith(words[1])


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("以英文文本为准。", "The English text shall prevail."),
        ("中文与英文不一致的，以双方书面确认为准。", "If Chinese and English differ, their agreement shall prevail."),
        ("以英文为准，附件以中文为准。", "The Chinese text of the annexes and the English text prevail."),
        ("以正本为准。", "The originals prevail over the copies."),
        ("以车站的钟为准。", "The Chinese text prevails."),
        ("", ""),
    ],
)
def test_silent(chinese: str, english: str) -> None:
    assert other_prevails(chinese, english) is None
