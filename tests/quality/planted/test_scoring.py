"""Counting: which defects an issue finds, and which clean beads it accuses."""

from dataclasses import replace

from aligner.alignment.gold import GoldPair
from aligner.model import Bead, Issue, Severity, TranslationUnit
from aligner.quality.planted.planting import Damaged, Defect
from aligner.quality.planted.scoring import header_of_gold, score_planted, units_of_gold

# 0-0 is clean, 1 was deleted, 2-1 has its number changed, the stranger 2 stands alone, 3-3 and 4-4 are clean.
TEXT = GoldPair(
    "tea",
    ("茶。", "水。", "三杯。", "糖。", "奶。"),
    ("Tea.", "Four cups.", "Lions!", "Sugar.", "Milk."),
    (((0,), (0,)), ((1,), ()), ((2,), (1,)), ((), (2,)), ((3,), (3,)), ((4,), (4,))),
    True,
)
DAMAGED = Damaged(
    TEXT, (Defect("deleted", (1,), ()), Defect("number changed", (2,), (1,)), Defect("added", (), (2,))), ()
)
BEADS = [
    Bead(range(1), range(1)),
    Bead(range(1, 2), range(1, 1)),
    Bead(range(2, 3), range(1, 3)),
    Bead(range(3, 5), range(3, 5)),
]


def flagged(unit: TranslationUnit, severity: Severity, check: str = "omission") -> TranslationUnit:
    return replace(unit, issues=(Issue(check, "accuracy", severity, "source", None, "", "Look."),))


def test_units_of_gold() -> None:
    units = units_of_gold(TEXT, BEADS)
    assert [(u.source_text, u.target_text) for u in units][2:] == [
        ("三杯。", "Four cups. Lions!"),
        ("糖。奶。", "Sugar. Milk."),
    ]
    assert header_of_gold(TEXT).source_lang == "zh-CN"


def test_grave_issues_on_the_right_units_count() -> None:
    units = units_of_gold(TEXT, BEADS)
    nothing = score_planted([(DAMAGED, units)])
    assert {kind: (r.hits, r.tries) for kind, r in nothing.recall.items()} == {
        "deleted": (0, 1),
        "added": (0, 1),
        "number changed": (0, 1),
    }
    assert (nothing.false.hits, nothing.false.tries) == (0, 3)

    units[1], units[2] = flagged(units[1], "critical"), flagged(units[2], "minor")
    assert [r.hits for r in score_planted([(DAMAGED, units)]).recall.values()] == [1, 0, 0]


def test_one_issue_may_find_two_defects_of_one_unit() -> None:
    units = units_of_gold(TEXT, BEADS)
    units[2] = flagged(units[2], "major")
    assert [r.hits for r in score_planted([(DAMAGED, units)]).recall.values()] == [0, 1, 1]


def test_false_flags_are_counted_by_clean_gold_bead() -> None:
    units = units_of_gold(TEXT, BEADS)
    units[0] = flagged(units[0], "minor")
    units[3] = flagged(units[3], "major", "numbers")
    scores = score_planted([(DAMAGED, units)])
    assert (scores.false.hits, scores.false.tries) == (2, 3), "two gold beads lie in the flagged unit"
    assert scores.false_by_check == {"numbers": 2}
