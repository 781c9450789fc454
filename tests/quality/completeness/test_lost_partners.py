import pytest

from aligner.quality.adequacy.reading import reading
from aligner.quality.completeness.lost_partners import lost_partners


def lost(source: str, target: str, chinese_source: bool = True) -> list[str]:
    """The lost words of a pair."""
    one, two = reading(source, (source,), chinese_source), reading(target, (target,), not chinese_source)
    return [source[slice(*found.lost)] for found in lost_partners(one, two, chinese_source)]


@pytest.mark.parametrize(
    ("source", "target", "word"),
    [
        ("保障人身和财产安全。", "It protects the safety of persons.", "财产"),
        ("控股股东及其关联方不得为之。", "The controlling shareholder may not do so.", "关联方"),
        ("涉及核心利益和重大关切。", "It touches our core interests.", "重大"),
        ("闡述推動氫能的願景和路線圖。", "It sets out the city's vision for hydrogen energy.", "路線圖"),
    ],
)
def test_one_of_two_words_that_is_lost(source: str, target: str, word: str) -> None:
    assert lost(source, target) == [word]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("保障人身和财产安全。", "It protects the safety of persons and goods."),
        ("保障人身和财产安全。", "It protects the safety of persons and that of what they own."),
        ("新网站和散发香味的电子邮件。", "New websites to fragrant e-mail."),
        ("完善制度、提高水平。", "Improve the systems."),
        ("水果、蔬菜和谷物。", "Fruit and cereals."),
    ],
)
def test_two_words_that_may_both_be_rendered(source: str, target: str) -> None:
    assert lost(source, target) == []
