"""International bodies that only one of the two texts names."""

import pytest

from aligner.quality.completeness.unnamed_bodies import added_body, lost_body


def test_a_body_that_is_left_out() -> None:
    source = "袭击均经联合国核实。"
    span = lost_body(source, "All the attacks have been verified.", True)
    assert span
    assert source[slice(*span)] == "联合国"


def test_a_body_that_is_added() -> None:
    assert added_body("双方同意加强协调。", "Both sides agreed to coordinate with NATO.", True)
    assert added_body("The bloc agreed.", "北约同意。", False) is None
    assert added_body("Exports rose sharply.", "对东盟出口大幅增长。", False)


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("袭击均经联合国核实。", "All the attacks have been verified by the organization."),
        ("援引联合国宪章。", "The Charter was cited."),
        ("双方同意加强协调。", "China and the European Union agreed to coordinate."),
        ("援引宪章。", "The Charter of the United Nations was cited."),
        ("出口大幅增长。", "Exports to Mars rose sharply."),
    ],
)
def test_what_may_stand_for_it(chinese: str, english: str) -> None:
    assert lost_body(chinese, english, True) is None
    assert added_body(chinese, english, True) is None
