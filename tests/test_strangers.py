from __future__ import annotations

from dataclasses import replace

import pytest

from aligner.model import Bead, Header, TranslationUnit
from aligner.settings import Settings
from aligner.strangers import as_doubtful, rendered_part, strangers

HEADER = Header("页面.txt", "页面.txt", "zh-CN", "en-US", layout="sequential")
FAST = Settings(encoder="none")
PLANT = (
    "污水处理厂已经完工。",
    "新厂每天处理污水八万吨。",
    "处理后的水用于绿化。",
    "居民的投诉减少了。",
    "投资由财政承担。",
)
WATER = (
    "The sewage treatment plant has been completed.",
    "The new plant treats 80,000 tons of sewage every day.",
    "The treated water is used for greening.",
    "Complaints from residents have decreased.",
    "The investment is borne by public finance.",
)
MUSIC = (
    "The orchestra will tour six cities next spring.",
    "Tickets for the opening concert sold out within an hour.",
    "The conductor has chosen two works by young composers.",
    "Rehearsals begin in the old railway station.",
    "Students can attend the dress rehearsal free of charge.",
)


def unit(source: str, target: str, confidence: float = 0.95, adequacy: float | None = None) -> TranslationUnit:
    bead = Bead(range(1 if source else 0), range(1 if target else 0), confidence, adequacy)
    return TranslationUnit(bead, (source,) if source else (), (target,) if target else (), source, target)


def pairs(target: tuple[str, ...], adequacy: float) -> list[TranslationUnit]:
    return [unit(c, e, adequacy=adequacy) for c, e in zip(PLANT, target, strict=True)]


@pytest.mark.parametrize("settings", [Settings(), FAST])
def test_two_texts_on_different_things_are_strangers_however_sure_the_aligner_is(settings: Settings) -> None:
    found = strangers(HEADER, pairs(MUSIC, 0.1), settings)
    assert found is not None
    assert found.surely
    assert "no more than 10%" in found.remark


@pytest.mark.parametrize("settings", [Settings(), FAST])
def test_a_translation_read_badly_is_none(settings: Settings) -> None:
    assert strangers(HEADER, pairs(WATER, 0.9), settings) is None
    moved = (*WATER[2:], *WATER[:2])
    assert strangers(HEADER, pairs(moved, 0.1), settings) is None


def test_of_a_long_text_some_passages_stand_for_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aligner.strangers._MOST", 3)
    moved = (*WATER[2:], *WATER[:2])
    assert strangers(HEADER, pairs(moved, 0.1), FAST) is None
    assert strangers(HEADER, pairs(MUSIC, 0.1), FAST) is not None


def test_short_texts_and_tables_are_not_judged() -> None:
    assert strangers(HEADER, pairs(MUSIC, 0.1)[:4], FAST) is None
    assert strangers(replace(HEADER, layout="columns"), pairs(MUSIC, 0.1), FAST) is None


def test_no_pair_of_strangers_is_sure() -> None:
    units = [*pairs(MUSIC, 0.1), unit("备注。", "", 0.99)]
    found = strangers(HEADER, units, FAST)
    assert found is not None
    confidences = [own.bead.confidence for own in as_doubtful(units, found)]
    assert max(confidences[:-1]) < 0.15
    assert confidences[-1] == 0.99  # it has no counterpart indeed


def test_the_part_rendered_is_that_of_the_text_which_has_more_in_adequate_pairs() -> None:
    four = [unit("渡船停航。", "No service.", 0.9)] * 4
    assert rendered_part(four) == pytest.approx(0.9)
    assert rendered_part([*four, unit("", "An appendix that nobody has translated.", 1.0)]) == pytest.approx(0.9)
    assert rendered_part([unit("渡船停航。", "Bread is baked at night.", 0.9, 0.2)] * 4) == pytest.approx(0.18)
    assert rendered_part([]) == 0.0
