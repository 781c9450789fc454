"""Single words left in the source's language."""

import pytest

from aligner.quality.completeness.left_words import left_english, left_pinyin


@pytest.mark.parametrize(
    ("source", "target", "words"),
    [
        ("It was left to local garages.", "工作交给了当地garages。", ["garages"]),
        ("The fish stocks", "fish资源", []),
        ("The fish stocks", "这些 fish 资源", ["fish"]),
        ("The kmctl tool", "使用kmctl配置", []),
        ("It is a Garage.", "这是garage的", []),
        ("Run the update command.", "使用update命令", []),
        ("about 20 litres of it", "大约二十litres的水", []),
        ("the price of grain", "价格为grain，", []),
        ("See our garages' terms", "见garages的条款", ["garages"]),
    ],
)
def test_english(source: str, target: str, words: list[str]) -> None:
    assert [word for _, word in left_english(source, target)] == words


@pytest.mark.parametrize(
    ("source", "target", "words"),
    [
        ("协助复育石斑鱼。", "It helps to restock shibanyu.", ["shibanyu"]),
        ("他进行调解。", "He did the tiaojie.", ["tiaojie"]),
        ("他进行调解。", "He did the tiaojie (mediation).", []),
        ("他进行调解。", 'He did the "tiaojie".', []),
        ("他拉二胡。", "He plays the erhu.", []),
        ("他在北京。", "He is in Beijing.", []),
        ("梅瓶", "a meiping vase", []),
    ],
)
def test_pinyin(source: str, target: str, words: list[str]) -> None:
    assert [word for _, word in left_pinyin(source, target)] == words
