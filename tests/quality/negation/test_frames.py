"""English phrases with a "not" that denies nothing, or an "only" that does."""

import pytest

from aligner.quality.negation.frames import turned_frames


@pytest.mark.parametrize(
    ("chinese", "english", "expected"),
    [
        ("我無法感到驕傲。", "I could not be prouder.", ["無法"]),
        ("我感到无比骄傲。", "I could not be prouder.", []),
        ("我不能再同意了。", "I couldn't agree more.", []),
        ("他不能同意。", "He could not agree more.", ["不能"]),
        ("它不能用来盖房。", "It could not be timber.", []),
        ("此票平日无效。", "The pass is valid only on weekdays.", ["无效"]),
        ("此票在非工作日無效。", "The pass is valid only on weekdays.", []),
        ("未锁时不受保障。", "Insured only while locked.", []),
        ("自行車在戶外上鎖時不受保障。", "Bicycles outdoors are insured only while locked.", ["不受"]),
        ("此票只在平日有效。", "The pass is valid only on weekdays.", []),
    ],
)
def test_frames(chinese: str, english: str, expected: list[str]) -> None:
    assert [chinese[slice(*span)] for _, span, _ in turned_frames(chinese, english)] == expected
