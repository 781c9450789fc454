"""Views that a translation gives to a body."""

import pytest

from aligner.quality.parties.attributions import given_to_a_body


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("有意見認為，成本將增加。", "The Government considers that costs would rise."),
        ("另有委员指出，规模过大。", "We believe that it is too large."),
        ("据称，产量下降。", "The Company maintains that output is falling."),
        ("政府认为成本会上升。", "Some respondents have argued that costs would rise."),
    ],
)
def test_a_view_that_another_holds(chinese: str, english: str) -> None:
    assert given_to_a_body(chinese, english)


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("有意见认为，成本将增加。", "Some have argued that costs would rise."),
        ("有意见认为，政府应承担成本。", "The Government considers the costs."),
        ("政府认为成本会上升。", "The Government believes that costs would rise, as some have argued."),
        ("有人认为，政府指出成本上升。", "Some have argued that costs would rise."),
        ("双方同意。", "We believe it."),
    ],
)
def test_the_same_holder_or_unsure(chinese: str, english: str) -> None:
    assert given_to_a_body(chinese, english) is None
