"""Which side is in which language."""

from __future__ import annotations

import pytest

from aligner.model import Bead, Side, TranslationUnit
from aligner.quality.script import language_side


def side(source: str, target: str, *languages: str) -> Side | None:
    unit = TranslationUnit(Bead(range(1), range(1)), (source,), (target,), source, target)
    source_lang, target_lang = languages or ("zh-CN", "en-US")
    return language_side("zh", source_lang, target_lang, unit)


@pytest.mark.parametrize(
    ("source", "target", "chinese"),
    [
        ("双方同意。", "Both sides agree.", "source"),
        ("Save the date: 12 June.", "敬请预留时间：6月12日。", "target"),
        ("Bar none, this is the best.", "這無疑是最好的結果。", "target"),
        ("USB", "接口", "target"),
        ("2024", "2024年", "source"),
        ("Both sides agree.", "Both sides agree.", "source"),
        ("双方同意。", "双方同意。", "source"),
        ("OK", "Press 好 to go on with the installation.", "source"),
    ],
)
def test_a_row_that_goes_the_other_way(source: str, target: str, chinese: Side) -> None:
    assert side(source, target) == chinese
    assert side(target, source, "en-US", "zh-TW") == {"source": "target", "target": "source"}[chinese]


def test_no_language_is_taken_for_another() -> None:
    assert side("双方同意。", "Beide Seiten stimmen zu.", "zh-CN", "de-DE") == "source"
    assert side("Beide Seiten stimmen zu.", "双方同意。", "zh-CN", "de-DE") == "source"
    assert side("Beide Seiten stimmen zu.", "双方同意。", "und", "und") == "target"
