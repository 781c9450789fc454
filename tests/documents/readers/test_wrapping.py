"""Lines joined as Chinese and English want it."""

import pytest

from aligner.documents.readers import wrapping


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("双方同意继续", "合作。", "双方同意继续合作。"),
        ("both sides", "agree", "both sides agree"),
        ("双方在2024", "年举行会议", "双方在2024年举行会议"),
        ("双方同意,", "继续合作", "双方同意,继续合作"),
        ("他说\u201c好\u201d", "然后离开", "他说\u201c好\u201d然后离开"),
        ("he said \u201cyes\u201d", "and left", "he said \u201cyes\u201d and left"),
        ("双方同意", "The two sides agree", "双方同意 The two sides agree"),
        ("", "x", "x"),
        ("x", "", "x"),
    ],
)
def test_joined(first: str, second: str, expected: str) -> None:
    assert wrapping.joined(first, second) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["你好\u3002", "Hello."], [range(1), range(1, 2)]),
        (["Hello.", "你好\u3002", "再见\u3002"], [range(1), range(1, 3)]),
        (["你好", "……", "Hi", "--"], [range(2), range(2, 4)]),
        ([], []),
    ],
)
def test_lines_part_where_the_language_changes(lines: list[str], expected: list[range]) -> None:
    assert wrapping.by_language(lines) == expected


def test_width_counts_chinese_characters_twice() -> None:
    assert wrapping.width("第3条 ab") == 8
