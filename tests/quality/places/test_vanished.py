"""A place that is lost beside another."""

import pytest

from aligner.quality.places.vanished import vanished


@pytest.mark.parametrize(
    ("chinese", "english", "lost"),
    [
        ("由伊朗和白俄罗斯签署", "signed by Belarus", ["伊朗"]),
        ("德国、法国企业", "German firms", ["法国"]),
        ("德国、法国企业", "French and German firms", []),
        ("德国、法国企业", "German firms and those of its neighbour", []),
        ("德国、法国企业", "German and Italian firms", []),
        ("德国。法国企业", "German firms", []),
        ("北京和中国", "Beijing", []),
    ],
)
def test_lost_beside_another(chinese: str, english: str, lost: list[str]) -> None:
    assert [chinese[slice(*span)] for span in vanished(chinese, english, True)] == lost


def test_from_english() -> None:
    text = "held in Kenya and Uganda"
    assert [text[slice(*span)] for span in vanished(text, "在肯尼亚举行", False)] == ["Uganda"]
