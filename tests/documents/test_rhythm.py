"""How a file breaks its lines, as it is measured."""

from __future__ import annotations

import textwrap

from aligner.documents.rhythm import Rhythm, columns, rhythm_of
from aligner.model import Paragraph


def test_what_is_measured_where_a_line_is_a_paragraph() -> None:
    lines = [(1, "The quay is quiet,"), (3, "and re-opens at noon."), (5, "码头很安静，"), (8, "中午开放。")]
    page = [Paragraph("Quays", "heading", 0), *(Paragraph(text, "body", number) for number, text in lines)]
    words = frozenset(("the", "quay", "is", "quiet", "and", "re-opens", "at", "noon"))
    assert rhythm_of(page) == Rhythm(0, 2, True, 2, words)


def test_the_width_of_a_wrapped_file_is_that_of_its_longest_lines() -> None:
    text = "the quay was built by four hundred men who had never seen the sea before they came to the coast " * 3
    lines = textwrap.wrap(text, 50)
    page = [Paragraph(line, "body", number) for number, line in enumerate(lines)]
    assert rhythm_of(page).width == max(map(len, lines))


def test_short_paragraphs_between_blank_lines_are_wrapped_where_only_full_lines_have_their_sequel_below() -> None:
    wrapped = [
        ["（一）在本市依法登记注册满三年的企业、事业单位和社会", "组织；"],
        ["（二）管理或者使用的湿地面积不少于八公顷；"],
        ["（三）近三年内未发生重大事件。"],
        ["申报单位应当对材料的真实性负责，弄虚作假的，三年内", "不得再次申报。"],
        ["特此通知。"],
        ["单个项目的补助额度原则上不超过一百五十万元，实施期", "限不超过二十四个月。"],
        ["本通知自发布之日起施行。"],
    ]
    page, number = [], 0
    for lines in wrapped:
        number += 1
        page += [Paragraph(line, "body", number := number + 1) for line in lines]
    rhythm = rhythm_of(page)
    assert (rhythm.width, rhythm.gap) == (max(columns(line) for lines in wrapped for line in lines), 1)


def test_columns_count_wide_characters_twice() -> None:
    assert columns("ab网络。") == 8
