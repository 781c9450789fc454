"""The beginning, middle or end of a period."""

import pytest

from aligner.quality.figures.period_parts import other_part


@pytest.mark.parametrize(
    ("chinese", "english", "words"),
    [
        ("已于6月底投产。", "It opened at the beginning of June.", ("6月底", "beginning of June")),
        ("将于明年初竣工。", "It will be done at the end of next year.", ("明年初", "end of next year")),
        ("定于九月中旬举行。", "It will be held in early September.", ("九月中旬", "early September")),
        ("成立于2019年底。", "It was founded in early 2019.", ("2019年底", "early 2019")),
        ("出现于20世纪初。", "It appeared in the late 20th century.", ("20世纪初", "late 20th century")),
        ("九十年代末", "the early 1990s", ("九十年代末", "early 1990s")),
        ("每月月底支付。", "It is due at the beginning of each month.", ("月底", "beginning of each month")),
        ("年中辞职。", "He left at the end of the year.", ("年中", "end of the year")),
        ("6月下旬", "in mid-June", ("6月下旬", "mid-June")),
    ],
)
def test_other(chinese: str, english: str, words: tuple[str, str]) -> None:
    found = other_part(chinese, english)
    assert found is not None
    assert (found[0].text, found[1].text) == words


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("6月下旬", "in late June"),
        ("6月中下旬", "mid to late June"),
        ("2023年底前", "by the end of 2023"),
        ("去年底和今年初", "late last year and early this year"),
        ("6月底", "by early next year"),
        ("6月底", "from the beginning of June to its end"),
        ("年初以来", "so far this year"),
        ("三年中学", "the early 1990s"),
        ("", ""),
    ],
)
def test_silent(chinese: str, english: str) -> None:
    assert other_part(chinese, english) is None
