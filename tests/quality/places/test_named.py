"""Which places a text names, and whether another text has them."""

import pytest

from aligner.quality.places.named import has, kind_of, named, places


def names(text: str, chinese: bool) -> list[str]:
    return [text[name.start : name.end] for name in named(text, chinese)]


def number(chinese: str) -> int:
    return next(k for k, place in enumerate(places()) if chinese in place.chinese)


def test_every_line_has_names_in_both_languages() -> None:
    for place in places():
        assert place.chinese
        assert all(not name.isascii() for name in place.chinese)
        assert place.english
        assert all(name[0].isupper() for name in place.english)


def test_of_names_inside_each_other_the_longest_counts() -> None:
    assert names("印度洋、印度尼西亚和南苏丹", True) == ["印度洋", "印度尼西亚", "南苏丹"]
    assert names("the Indian Ocean, South Sudan and Equatorial Guinea", False) == [
        "Indian Ocean",
        "South Sudan",
        "Equatorial Guinea",
    ]


def test_names_within_other_words_are_none() -> None:
    assert names("马里兰州的印第安人", True) == []
    assert names("a pair of Guinea pigs, the German-speaking French fries", False) == ["German"]


def test_delegations_are_called_by_the_first_character_of_their_country() -> None:
    assert names("中方感谢智方，双方同意。", True) == ["中方", "智方"]
    assert names("官方和西方媒体的对方", True) == []


@pytest.mark.parametrize(
    ("text", "chinese", "place"),
    [
        ("the Soviet government", False, "俄罗斯"),
        ("talks with Washington", False, "美国"),
        ("中美会谈", True, "美国"),
        ("the French capital", False, "巴黎"),
    ],
)
def test_what_may_stand_for_a_place(text: str, chinese: bool, place: str) -> None:
    assert has(text, chinese, number(place), "")


@pytest.mark.parametrize(
    ("text", "place"), [("参加会议", "加纳"), ("塞拉利昂", "塞内加尔"), ("印度尼西亚", "印度"), ("尼日利亚", "尼日尔")]
)
def test_what_another_word_or_name_holds_is_no_place(text: str, place: str) -> None:
    assert not has(text, True, number(place), "")


@pytest.mark.parametrize(
    ("text", "place"), [("加方表示", "加纳"), ("中加两国", "加纳"), ("美军", "美国"), ("访华", "中国")]
)
def test_a_character_may_stand_for_a_place(text: str, place: str) -> None:
    assert has(text, True, number(place), "")


def test_the_country_alone_is_not_its_city_where_both_are_named() -> None:
    assert not has("越南的工厂", True, number("河内"), "the plant in Hanoi, Vietnam")
    assert has("越南的工厂", True, number("河内"), "the plant in Hanoi")


def test_places_are_of_one_kind_with_their_like() -> None:
    kinds = [kind_of(name) for name in named("土星 火星 巴黎 法国", True)]
    assert kinds[0] == kinds[1]
    assert len(set(kinds)) == 3
