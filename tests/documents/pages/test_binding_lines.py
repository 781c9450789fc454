from __future__ import annotations

import pytest

from aligner.documents.pages.binding_lines import binding_lines
from aligner.model import Paragraph


@pytest.mark.parametrize(
    ("marks", "count"),
    [
        (("裝", "訂", "線"), 3),
        (("装", "┊", "订", "┊", "线"), 3),
        (("┊裝┊", "┊訂┊", "┊線┊"), 3),
        (("……裝……訂……線……",), 1),
        (("裝　　訂　　線",), 1),
        (("裝訂線",), 0),
        (("裝", "訂"), 0),
        (("裝", "船夫", "訂", "線"), 0),
        (("裝置完成。", "訂", "線"), 0),
    ],
)
def test_the_binding_line_between_two_points(marks: tuple[str, ...], count: int) -> None:
    page = [Paragraph(text) for text in ("一、渡口停航。", *marks, "二、請繞行。")]
    assert len(binding_lines(page)) == count
