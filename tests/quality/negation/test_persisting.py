"""What is still so and what is so no more."""

import pytest

from aligner.quality.negation.persisting import turned_persistence


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("形势依然严峻，不能松懈。", "The situation is no longer grim, and there is no room for complacency."),
        ("該協議不再有效。", "The agreement remains valid."),
        ("合同仍然有效。", "The contract has ceased to be valid."),
    ],
)
def test_turned(zh: str, en: str) -> None:
    assert list(turned_persistence(zh, en))


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("形势依然严峻。", "The situation is still grim."),
        ("形势依然不容乐观。", "The situation is no longer promising."),
        ("他仍然年轻，不再害怕。", "He is still young and no longer afraid."),
        ("以反射光不再进入书房为准。", "The test is whether light still enters the study."),
        ("協議不再有效，但合同仍有效。", "The agreement is no longer valid."),
    ],
)
def test_not_turned(zh: str, en: str) -> None:
    assert not list(turned_persistence(zh, en))
