from __future__ import annotations

import pytest

from aligner.documents.bilingual.mixed_lines import bilingual_lines
from aligner.model import Paragraph

PROSE = ("The ferry belongs to the whole village.", "渡口归全村所有。")


def cut(*points: str) -> list[str]:
    page = [*PROSE, "附近设施 Facilities nearby", *points, *PROSE]
    lines = [Paragraph(text, line=number) for number, text in enumerate(page, 1)]
    return [page[i] for i in bilingual_lines(lines) if page[i] in points]


@pytest.mark.parametrize(
    "points",
    [
        ("• 茶馆 Tea house", "• 更衣室（男、女） Changing rooms (male and female)"),
        ("1. 東岸茶館 East Bank Tea House", "2.北岸圖書館（週一休館） North Bank Library (closed on Mondays)"),
        ("(a) Tea house 茶馆", "(b) Ticket office 售票处"),
    ],
)
def test_the_last_point_is_cut_though_a_lone_line_follows(points: tuple[str, ...]) -> None:
    assert cut(*points, "按此查看地圖") == list(points)


def test_what_is_no_further_point_may_have_its_rendering_below() -> None:
    points = ("• 茶馆 Tea house", "• 售票处 Ticket office")
    assert cut(*points, "使用 Microsoft Office", "软件须购买。") == list(points)
    assert cut("1. 茶馆 Tea house", "3. 使用 Windows", "按此查看地图") == ["1. 茶馆 Tea house"]
