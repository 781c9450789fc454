"""Pages in two columns, told from tables and from pairs on a line."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from aligner.documents.lines.rhythm import columns
from aligner.documents.readers import side_by_side
from aligner.documents.readers.side_by_side import Row, rows_of, width_of
from aligner.model import Paragraph

CHINESE = """\
缔约双方应当共同维护界河上的全部渡
口，保证渡船每日通航。

每一渡口应当设置不少于两名船工，船
工须经考核合格方可上岗。

渡口的维修费用由双方平均分担，因一
方过错造成损坏的，由该方承担。

委员会的决定应当以书面形式作出，三
十日内通知各渡口。""".split("\n")
ENGLISH = """\
The Contracting Parties shall jointly
maintain all the ferries and ensure that
they operate every day.
Each ferry shall have at least two
boatmen, who take up their posts only
after an examination.
The costs of repair shall be shared
equally; where one Party is at fault, it
shall bear them.
Decisions of the Committee shall be in
writing and notified within thirty days.""".split("\n")


def page(left: list[str], right: list[str], start: int) -> list[Paragraph]:
    pairs = [(one, right[k] if k < len(right) else "") for k, one in enumerate(left)]
    lines = [(one + " " * (start - columns(one)) + other).rstrip() for one, other in pairs]
    return [Paragraph(line, line=number) for number, line in enumerate(lines, 1) if line]


@pytest.mark.parametrize(("left", "right"), [(CHINESE, ENGLISH), (ENGLISH, CHINESE)])
def test_fragments_of_two_texts_on_every_line(left: list[str], right: list[str]) -> None:
    rows = rows_of(page(left, right, 46))
    assert rows is not None
    assert [(row.left, row.right) for row in rows] == list(zip(left, right, strict=True))


def test_a_line_that_only_the_right_column_has_and_one_across() -> None:
    lines = page(CHINESE, ENGLISH, 46)
    assert lines[2].text == " " * 46 + ENGLISH[2]
    lines.append(Paragraph(" " * 30 + "渡口条约 Treaty on Ferries, as signed by both Parties", line=20))
    rows = rows_of(lines)
    assert rows is not None
    assert rows[2] == Row(3, "", ENGLISH[2], "")
    assert rows[-1] == Row(20, "", "", "渡口条约 Treaty on Ferries, as signed by both Parties")


def test_indents_are_kept() -> None:
    left = [f"    {line}" if k % 3 == 0 else line for k, line in enumerate(CHINESE)]
    rows = rows_of(page(left, ENGLISH, 46))
    assert rows is not None
    assert [row.left for row in rows] == left


def test_the_right_column_placed_by_the_count_of_characters() -> None:
    lines = [f"{one:<40}{other}".rstrip() for one, other in zip(CHINESE, ENGLISH, strict=True)]
    rows = rows_of([Paragraph(line, line=number) for number, line in enumerate(lines, 1)])
    assert rows is not None
    assert [row.right for row in rows] == ENGLISH


def test_a_stop_that_hangs_out_of_the_left_column() -> None:
    lines = page(CHINESE, ENGLISH, 46)
    lines.append(Paragraph("渡口不分昼夜均应当悬挂信号灯，风雨雪雾也相同，The lights shall be", line=12))
    rows = rows_of(lines)
    assert rows is not None
    assert (rows[-1].left, rows[-1].right) == ("渡口不分昼夜均应当悬挂信号灯，风雨雪雾也相同，", "The lights shall be")


def test_whole_pairs_on_a_line_are_no_columns() -> None:
    chinese = [one + other for one, other in zip(CHINESE[::3], CHINESE[1::3], strict=True)]
    english = [" ".join(lines) for lines in zip(ENGLISH[::3], ENGLISH[1::3], strict=False)]
    assert rows_of(page(chinese * 4, english * 4, 80)) is None


def test_a_table_of_terms_is_none_though_its_cells_are_wrapped() -> None:
    chinese = ["渡口管理委员", "会的主任", "船工考核办法", "的实施细则", "界河航道疏浚", "工程"] * 4
    english = [
        "chair of the ferry",
        "committee",
        "rules implementing",
        "the examination",
        "dredging works on",
        "the river",
    ]
    assert rows_of(page(chinese, english * 4, 24)) is None


def test_columns_of_one_language_are_none() -> None:
    assert rows_of(page(ENGLISH, ENGLISH, 46)) is None


def test_the_width_of_a_column_leaves_out_the_stop_that_hangs_out() -> None:
    assert width_of(["渡船每日通航。", "两岸居民", "往来便利"]) == 12


def test_a_long_line_of_the_left_column_leaves_a_single_blank() -> None:
    lines = page(ENGLISH, CHINESE, 44)
    lines[1] = Paragraph(f"{ENGLISH[1]} {CHINESE[1]}", line=2)
    rows = rows_of(lines)
    assert rows is not None
    assert (rows[1].left, rows[1].right.strip()) == (ENGLISH[1], CHINESE[1])


def test_lines_of_the_right_column_that_a_page_draws_in() -> None:
    lines = page(CHINESE, ENGLISH, 46)
    lines.append(Paragraph(" " * 46 + "They shall be signed by the chair and", line=12))
    lines.append(Paragraph(" " * 38 + "kept at both landings.", line=13))
    lines.append(Paragraph(" " * 20 + "Ferries of both banks", line=14))
    rows = rows_of(lines)
    assert rows is not None
    assert (rows[-2].right, rows[-1].across) == ("kept at both landings.", "Ferries of both banks")


def test_gaps_in_a_line_longer_than_any_page_tell_of_no_column(monkeypatch: pytest.MonkeyPatch) -> None:
    """A pasted text of one paragraph a line has hundreds of gaps; reading both sides of each takes their square."""
    read: list[str] = []
    script_of = side_by_side.script_of
    monkeypatch.setattr(side_by_side, "script_of", lambda text: read.append(text) or script_of(text))
    sentence = "双方 Parties 应当维护渡口。   "
    assert rows_of([Paragraph(sentence * 400, line=1)]) is None
    assert rows_of([Paragraph(sentence * 400, line=number) for number in range(1, 21)]) is None
    assert rows_of([Paragraph("渡船每日通航。   " * 50, line=number) for number in range(1, 21)]) is None
    assert read == []


@pytest.mark.parametrize("measure", [columns, len])
@pytest.mark.parametrize("text", ["渡口的维修费用，It is kept", "他说：Then", "，A", "The ferry，它", ""])
def test_the_place_of_a_mark_that_hangs_out_as_measured_prefix_by_prefix(
    text: str, measure: Callable[[str], int]
) -> None:
    for start in range(1, 30):
        cuts = [k for k in range(1, len(text) + 1) if measure(text[:k]) >= start]
        touching = bool(cuts) and re.fullmatch(r"[。，、；：！？”）》]\w", text[cuts[0] - 1 : cuts[0] + 1])
        beyond = measure(text) > start
        expected = cuts[0] if beyond and touching and measure(text[: cuts[0]]) == start else 0
        assert side_by_side._hung_out(text, start, measure) == expected
