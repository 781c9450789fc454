from __future__ import annotations

import pytest

from aligner.documents.lines.speakers import speeches
from aligner.documents.paragraphs.joining import join
from aligner.documents.preparation import prepare
from aligner.model import Document, Paragraph, ParallelDocument
from aligner.settings import Settings


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        (["记者：渡口何时开放？", "发言人：明年五月。", "谢谢。"], {0, 1}),
        (["Q: When will it open?", "A: In May.", "Q: And in winter?", "A: Six hours a day."], {0, 1, 2, 3}),
        (["李明：你好。", "王芳：你好。", "李明：渡口在哪里？", "王芳：在河东。"], {1, 2, 3}),
        # A word before a colon, where a line broke or a point begins.
        (["会议决定，其中最", "重要：渡口扩建。会议还决定，最", "重要：夜间不施工。"], set()),
        (["规定如下：", "船员：十二人。", "救生衣：三十件。"], set()),
        (["The rule of the ferry", "Note: it is old."], set()),
    ],
)
def test_a_speaker_is_told_by_the_name_or_by_coming_back(texts: list[str], found: set[int]) -> None:
    assert speeches(texts) == found


def test_wrapped_lines_are_not_joined_before_a_speaker() -> None:
    lines = [
        "渡口管理局发言人就渡口的扩建工程和船员的招聘答",
        "记者问",
        "记者：附近居民担心施工的噪音和粉尘，你们如何应对？",
        "发言人：我们已经安装了隔音墙和喷淋系统。夜间十点",
        "以后不进行打桩作业。监测结果每天在网站上公布出来。",
        "记者：扩建工程的投资是否会超出预算，何时能够完工？",
        "发言人：目前支出控制在预算之内。主体工程将于明年",
        "九月完工。",
    ]
    joined, _ = join([Paragraph(line, "body", i) for i, line in enumerate(lines, 1)])
    assert [paragraph.text[:3] for paragraph in joined if "：" in paragraph.text] == [
        "记者：",
        "发言人",
        "记者：",
        "发言人",
    ]


def test_a_few_wrapped_lines_show_their_width_though_a_stop_hangs_out_of_it() -> None:
    page = """
发言人：主体工程将于后年九月完工。届时，年吞
吐能力将达到四百万标箱。
记者：附近居民担心噪音和粉尘，你们如何应对？
发言人：我们已经安装了隔音墙和喷淋系统。夜间
十点以后不进行打桩作业。监测结果每天在网站上公布。
Spokesperson: The main works will be completed in
September of the year after next. By then, annual handling
capacity will reach four million TEUs.
Reporter: Nearby residents are worried about noise and
dust; how do you respond?
Spokesperson: We have installed sound barriers and
spraying systems. No pile driving is carried out after ten
at night. The results are published every day.
"""
    lines = tuple(Paragraph(line, "body", i) for i, line in enumerate(page.strip().splitlines(), 1))
    prepared = prepare(Document("x", "und", lines), Settings())
    assert isinstance(prepared, ParallelDocument)
    assert [paragraph.text for paragraph in prepared.source.paragraphs] == [
        "发言人：主体工程将于后年九月完工。届时，年吞吐能力将达到四百万标箱。",
        "记者：附近居民担心噪音和粉尘，你们如何应对？",
        "发言人：我们已经安装了隔音墙和喷淋系统。夜间十点以后不进行打桩作业。监测结果每天在网站上公布。",
    ]
    assert len(prepared.target.paragraphs) == 3
