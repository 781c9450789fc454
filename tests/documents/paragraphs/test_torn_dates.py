from __future__ import annotations

import pytest

from aligner.documents.paragraphs.joining import join
from aligner.model import Paragraph


def joined(*page: str, gap: int = 2) -> list[str]:
    return [line.text for line in join([Paragraph(text, line=gap * n) for n, text in enumerate(page, 1)])[0]]


@pytest.mark.parametrize("gap", [1, 2])
@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("本备忘录自签字之日起生效，有效期至2026年12月", "31日。任何一方可书面通知终止。"),
        ("本备忘录自签字之日起生效，有效期至2026年", "12月31日。任何一方可书面通知终止。"),
        ("本备忘录自签字之日起生效，有效期至2026年1", "2月31日。"),
        ("本备忘录自签字之日起生效，有效期至", "2026年12月31日。"),
        ("This Memorandum takes effect upon signature and remains in effect until", "31 December 2026."),
        ("本備忘錄自簽字之日起生效，有效期至二〇二六年十二月", "三十一日。"),
        ("This Memorandum takes effect upon signature and remains in effect until 31 December", "2026. It may end."),
        ("This Memorandum takes effect upon signature and remains in effect until 31", "December 2026."),
        ("This Memorandum takes effect upon signature and ends on December 31,", "2026, unless it is renewed."),
    ],
)
def test_a_date_is_put_together(before: str, after: str, gap: int) -> None:
    assert joined("渡口归全村所有。", before, after, gap=gap)[1:] == [
        f"{before}{after}" if before[0] == "本" else f"{before} {after}"
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("渡口大事记：2025年", "1月5日，村里买了新船。"),
        ("渡口停航日期自2025年", "12月31日"),  # a table
        ("The village bought a new boat in the spring of 2025", "December 2026 brought ice."),
        ("Ferry timetable for 31 December", "2026"),
    ],
)
def test_what_is_no_sentence_in_progress_stays(before: str, after: str) -> None:
    assert joined("渡口归全村所有。", before, after)[1:] == [before, after]
