"""Foreign names by their sound, and what only looks like one."""

import pytest

from aligner.evidence.transliteration import spells, transliterated


@pytest.mark.parametrize(
    ("name", "chinese", "spelt"),
    [
        ("spielberg", "导演斯皮尔伯格说", "斯皮尔伯格"),
        ("bezos", "贝索斯很高兴", "贝索斯"),
        ("kansas", "堪萨斯大草原", "堪萨斯"),
        ("texas", "得克萨斯的牧场", "得克萨斯"),
        ("dieter", "专家迪特尔·约翰逊认为", "迪特尔"),
        ("clinton", "克林顿总统", "克林顿"),
    ],
)
def test_spelt(name: str, chinese: str, spelt: str) -> None:
    found = transliterated(name, chinese)
    assert found is not None
    start, end, likeness = found
    assert chinese[start:end] == spelt
    assert 0.6 < likeness <= 1


@pytest.mark.parametrize(
    ("name", "chinese"),
    [
        ("clinton", "导演斯皮尔伯格说"),
        ("moscow", "本世纪以来的德国和法国"),
        ("monday", "多伦多"),
        ("io", "伊奥"),
        ("spielberg", ""),
    ],
)
def test_not_spelt(name: str, chinese: str) -> None:
    assert transliterated(name, chinese) is None


def test_a_name_that_is_spelt_in_whole() -> None:
    assert spells("velatinib", "维拉替尼")
    assert not spells("velatinib", "维拉替尼片剂")
    assert not spells("velatinib", "安慰剂")
    assert not spells("io", "伊奥")
