"""Set phrases that a translation adds."""

import pytest

from aligner.quality.completeness.added_phrases import added_chinese_phrase, added_phrase


@pytest.mark.parametrize(
    ("zh", "en", "phrase"),
    [
        ("馆方邮寄到家。", "The museum will mail it to you free of charge.", "free of charge"),
        (
            "被許可方應銷毀副本。",
            "The Licensee shall destroy all copies at the Licensor's expense.",
            "at the Licensor's expense",
        ),
        ("感谢各位的支持。", "Thank you for your support in a year of record profits.", "record profits"),
        ("覆盖三十个国家。", "It reaches 30 countries and regions.", "and regions"),
        ("高于国内平均。", "It is above the average at home and abroad.", "at home and abroad"),
        ("不得直接使用。", "It may not be used directly or indirectly.", "directly or indirectly"),
        (
            "双方支持办好会议。",
            "They support the meeting and will provide the necessary funding.",
            "provide the necessary funding",
        ),
    ],
)
def test_added(zh: str, en: str, phrase: str) -> None:
    found = added_phrase(zh, en)
    assert found is not None
    assert en[slice(*found)] == phrase


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("馆方免费邮寄到家。", "The museum will mail it to you free of charge."),
        ("恕不另行收費。", "There is no fee; it is done at no extra charge."),
        ("双方提供必要资金。", "They will provide the necessary funding."),
        ("有了这次教训，他进步了。", "He got on at the cost of this lesson."),
    ],
)
def test_said(zh: str, en: str) -> None:
    assert added_phrase(zh, en) is None


@pytest.mark.parametrize(
    ("en", "zh", "phrase"),
    [
        ("Visitors come from 30 countries.", "訪客來自30個國家和地區。", "國家和地區"),
        ("It sells well in this country.", "在国内外畅销。", "国内外"),
        ("He is liable for the loss.", "他对损失承担连带责任。", "连带责任"),
    ],
)
def test_added_in_chinese(en: str, zh: str, phrase: str) -> None:
    found = added_chinese_phrase(en, zh)
    assert found is not None
    assert zh[slice(*found)] == phrase


@pytest.mark.parametrize(
    ("en", "zh"),
    [
        ("Visitors come from 30 countries and regions.", "访客来自30个国家和地区。"),
        ("It is known worldwide.", "享誉国内外。"),
        ("They are jointly and severally liable.", "他们承担连带责任。"),
    ],
)
def test_not_added_in_chinese(en: str, zh: str) -> None:
    assert added_chinese_phrase(en, zh) is None
