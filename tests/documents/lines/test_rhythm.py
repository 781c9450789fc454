"""How a file breaks its lines, as it is measured."""

from __future__ import annotations

import textwrap

from aligner.documents.lines.rhythm import Rhythm, columns, rhythm_of
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


RULES = """Paragraph 1
Costs
Each side bears its own costs, unless they decide otherwise
in writing before the work begins on the shore.
Paragraph 2
Forms of cooperation
The work on the shore may take the following forms:
(a) exchange of maps;
(b) visits of experts;
(c) joint courses; and
(d) any other form.
Paragraph 3
Differences
Any difference about these rules is settled by consultation
and is not referred to any court.
Paragraph 4
End
The rules hold for three years from the day on which both of
the sides have signed them.
Either side may end them."""


def test_a_contract_of_headings_and_points_is_wrapped_where_full_lines_go_on_in_lower_case() -> None:
    page = [Paragraph(line, "body", number) for number, line in enumerate(RULES.splitlines(), 1)]
    assert rhythm_of(page).width == 59
    longer = [
        *page,
        Paragraph("The two sides keep a list of all the maps that they have exchanged so far.", "body", 21),
    ]
    assert rhythm_of(longer).width == 0


def test_less_proves_that_lines_are_wrapped_where_the_other_text_of_the_file_is() -> None:
    lines = [
        "第一段",
        "费用",
        "除非双方在海岸工程开工以前另有书面决定，否则",
        "各自承担费用。",
        "第二段",
        "（一）交换地图；",
    ]
    lines += ["（二）专家互访；", "第三段", "因本规则产生的任何分歧，应由双方通过友好协商", "解决，不得提交法庭。"]
    page = [Paragraph(line, "body", number) for number, line in enumerate(lines, 1)]
    assert rhythm_of(page).width == 0
    assert rhythm_of(page, beside_wrapped=True).width == columns(lines[2])


def test_the_other_language_between_two_lines_is_no_blank_line() -> None:
    page = [Paragraph("湖区各国应当保护候鸟。", "body", number) for number in (1, 2, 3, 7, 8, 9)]
    assert rhythm_of(page).blanks
    assert not rhythm_of(page, barriers=(3,)).blanks


def test_a_paragraph_that_was_not_wrapped_does_not_hide_the_width_of_the_others() -> None:
    text = "the quay was built by four hundred men who had never seen the sea before they came to the coast " * 5
    lines = [text[:200], *textwrap.wrap(text, 70)]
    rhythm = rhythm_of([Paragraph(line, "body", number) for number, line in enumerate(lines)])
    assert rhythm.width == max(map(len, lines[1:]))
    assert (rhythm.room(lines[0]), rhythm.room(lines[1])) == (None, rhythm.width - len(lines[1]))


def test_where_most_lines_are_paragraphs_a_few_narrow_ones_show_no_width() -> None:
    lines = ["the quay was built by four hundred men, " * 4, "and then the men went home", "where they stayed"] * 4
    assert rhythm_of([Paragraph(line, "body", number) for number, line in enumerate(lines)]).width == 0
