"""Which words may render each other."""

import pytest

from aligner.quality.adequacy.reading import reading
from aligner.quality.words.word_links import rendering, word_links


@pytest.mark.parametrize(
    ("chinese", "english", "expected"),
    [
        ("买牛肉", "buy beef", {"牛肉": ["beef"]}),
        ("民间组织", "an organisation", {"民间组织": ["organisation"]}),
        ("斯皮尔伯格说", "said Spielberg", {"斯皮尔伯格": ["Spielberg"]}),
        ("在成都", "in Chengdu", {"成都": ["Chengdu"]}),
        ("扣押财产", "the seizure of property", {"扣押": ["seizure", "property"]}),
        ("水果", "a bicycle", {"水果": []}),
        ("网络安全", "cybersecurity", {"网络安全": ["cybersecurity"]}),
        ("三文鱼", "to China", {"三文鱼": []}),
    ],
)
def test_links(chinese: str, english: str, expected: dict[str, list[str]]) -> None:
    left, right = reading(chinese, (), True), reading(english, (), False)
    links, back = word_links(left, right)
    words = [english[token.start : token.end] for token in right.tokens]
    for token, those, explained in zip(left.tokens, links.own, links.explained):
        if token.key in expected:
            assert [words[p] for p in sorted(those)] == expected[token.key]
            assert explained == bool(those)
    assert all(i in back.own[p] for i, those in enumerate(links.own) for p in those)


def test_a_word_alone_may_be_asked_for() -> None:
    english = reading("farm products", (), False)
    assert rendering("产品", english) == {1}
    assert rendering("电子", english) == set()
