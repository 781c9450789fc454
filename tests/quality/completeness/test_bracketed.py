"""What stands in brackets on one side and bare on the other."""

import pytest

from aligner.quality.completeness.bracketed import rendered_bare


@pytest.mark.parametrize(
    ("source", "target", "bare"),
    [
        ("2024年11月6日（星期三）", "Wednesday, November 6, 2024", True),
        ("提供支援（國定假日除外）。", "Support is given, except on national holidays.", True),
        ("提供支持（节假日除外）。", "Support is given.", False),
        # the organisation is named, its short name is not
        ("世界卫生组织（世卫组织）发布了报告。", "The World Health Organization published it.", False),
        ("The meeting (on Friday) was short.", "星期五的会议很短。", True),
        ("The meeting (on Friday) was short.", "會議很短。", False),
    ],
)
def test_bare(source: str, target: str, bare: bool) -> None:
    first = min(source.find(mark) for mark in "(（" if mark in source)
    last = max(source.find(mark) for mark in ")）" if mark in source)
    assert rendered_bare(source, (first, last + 1), target, "（" in source) == bare


def test_a_phrase_between_commas_that_renders_nothing_else_is_what_the_brackets_hold() -> None:
    zh = "将于五月二十日至二十四日（首尾两天包括在内）暂停登记。"
    span = zh.index("（"), zh.index("）") + 1
    assert rendered_bare(zh, span, "The register will be closed from 20 to 24 May, both days inclusive.", True)
    assert not rendered_bare(zh, span, "The register will be closed from 20 to 24 May.", True)
