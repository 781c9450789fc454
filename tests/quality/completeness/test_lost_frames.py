"""Phrases with a set frame that a translation leaves out whole."""

import pytest

from aligner.quality.adequacy.reading import reading
from aligner.quality.completeness.lost_frames import lost_frame, may_be_framed


def found(source: str, target: str, chinese: bool = True) -> str | None:
    span = lost_frame(reading(source, (), chinese), reading(target, (), not chinese), chinese)
    return None if span is None else source[slice(*span)]


def test_a_frame_that_nothing_renders() -> None:
    assert found("我方在符合检疫要求的前提下加快程序。", "We will speed up.") == "在符合检疫要求的前提下"
    assert found("The fee is payable, subject to tax relief.", "费用照付。", False) == "subject to tax relief"


@pytest.mark.parametrize(
    "target",
    [
        "We will speed up, quarantine being settled.",  # a word of it is rendered
        "We will speed up where we can.",  # a word that may render the frame
    ],
)
def test_a_frame_of_which_anything_is_rendered(target: str) -> None:
    assert found("我方在符合检疫要求的前提下加快程序。", target) is None


def test_most_texts_have_none() -> None:
    assert may_be_framed("不論規模大小，均須領牌。", True)
    assert not may_be_framed("双方同意。", True)
    assert not may_be_framed("Both sides agree.", False)
