"""Places of the source that the target has others for."""

import pytest

from aligner.quality.places.exchanged import exchanged


def found(chinese: str, english: str) -> list[tuple[str, str]]:
    return [(chinese[slice(*one.source)], english[slice(*one.target)]) for one in exchanged(chinese, english, True)]


@pytest.mark.parametrize(
    ("chinese", "english", "places"),
    [
        ("沙特阿拉伯", "South Africa", [("沙特阿拉伯", "South Africa")]),
        ("德国化学家", "a French chemist", [("德国", "French")]),
        ("俄方表示感谢。", "The Ukrainian side expressed its thanks.", [("俄方", "Ukrainian")]),
        ("上海以南", "north of Shanghai", [("以南", "north")]),
        ("亚洲和非洲", "Asia and Europe", [("非洲", "Europe")]),
        ("长江流经湖北。", "The Yangtze flows through Hunan.", [("湖北", "Hunan")]),
    ],
)
def test_another_place(chinese: str, english: str, places: list[tuple[str, str]]) -> None:
    assert found(chinese, english) == places
    turned = [(chinese[slice(*o.target)], english[slice(*o.source)]) for o in exchanged(english, chinese, False)]
    assert turned == places


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("美国和英国", "the US and the UK"),
        ("我国与德国", "China and Germany"),
        ("该国拒绝了法国的要求。", "Germany turned the demand down."),
        ("三公里约有一小时路程", "an hour's walk to Paris for three kilometres"),
        ("法国", "the country"),
        ("法国", "Paris"),
        ("巴黎", "the French capital"),
        ("东北部", "the north-east"),
        ("东部沿海", "the coast of East China"),
    ],
)
def test_the_same_place_or_none(chinese: str, english: str) -> None:
    assert found(chinese, english) == []
