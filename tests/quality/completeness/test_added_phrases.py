"""Set phrases that a translation adds."""

import pytest

from aligner.quality.completeness.added_phrases import added_phrase


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
