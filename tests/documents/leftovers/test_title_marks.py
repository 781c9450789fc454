"""What a forum writes into the line of a title."""

import pytest

from aligner.documents.leftovers.title_marks import without_title_marks
from aligner.model import Paragraph

TEXT = "渡口归全村所有，任何人不得出租、抵押或者转让。"
ENGLISH = "The ferry belongs to the whole village, and nobody may let, mortgage or transfer it."


@pytest.mark.parametrize(
    ("line", "title", "marks"),
    [
        ("【双语对照】渡口章程　　[复制链接]", "渡口章程", ["【双语对照】", "[复制链接]"]),
        ("[中英雙語] 渡口章程 [複製連結]", "渡口章程", ["[中英雙語]", "[複製連結]"]),
        ("[Bilingual] Charter of the Ferry [Copy link]", "Charter of the Ferry", ["[Bilingual]", "[Copy link]"]),
        ("渡口章程【打印本页】", "渡口章程", ["【打印本页】"]),
    ],
)
def test_marks_leave_the_title(line: str, title: str, marks: list[str]) -> None:
    kept, left_out = without_title_marks([Paragraph(line, line=1), Paragraph(TEXT, line=2)])
    assert [paragraph.text for paragraph in kept] == [title, TEXT]
    assert [piece.text for piece in left_out] == marks


@pytest.mark.parametrize("line", ["【双语】渡口章程", "[中英对照] 渡口章程", "【雙語閱讀】渡口章程"])
def test_the_mark_of_the_languages_goes_where_both_follow(line: str) -> None:
    kept, left_out = without_title_marks([Paragraph(line), Paragraph("Charter"), Paragraph(TEXT), Paragraph(ENGLISH)])
    assert [paragraph.text for paragraph in kept] == ["渡口章程", "Charter", TEXT, ENGLISH]
    assert [piece.reason for piece in left_out] == ["section label"]


@pytest.mark.parametrize("line", ["【双语】" + TEXT, "【双语学校】渡口章程", "【双语】", "渡口双语章程"])
def test_other_marks_stay_in_a_text_of_both_languages(line: str) -> None:
    lines = [Paragraph(line), Paragraph(TEXT), Paragraph(ENGLISH)]
    assert without_title_marks(lines) == (lines, [])


@pytest.mark.parametrize("line", ["【双语对照】渡口章程", "[复制链接]", "渡口章程（复制件）", TEXT + "[复制链接]"])
def test_other_lines_stay(line: str) -> None:
    lines = [Paragraph(line), Paragraph(TEXT)]
    assert without_title_marks(lines) == (lines, [])


def test_behind_the_text_s_beginning_nothing_is_a_title() -> None:
    lines = [Paragraph(TEXT), Paragraph("渡口章程 [复制链接]")]
    assert without_title_marks(lines) == (lines, [])
