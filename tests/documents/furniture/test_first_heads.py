"""The first line of a running header above the title."""

from __future__ import annotations

import pytest

from aligner.documents.furniture.first_heads import is_above_title
from aligner.model import Paragraph


@pytest.mark.parametrize(
    ("lines", "above"),
    [
        (("河谷憲報", "渡口條約"), True),
        (("FERRY HANDBOOK 2031", "Regulations on Ferry Crossings"), True),
        (("FERRY HANDBOOK 2031", "Letter from the Harbour Master"), False),
        (("Ferry Regulations", "Harbour Agreement"), False),
        (("渡口条约集 2031年第4期          Ferry Treaty Series 2031", "甲乙两国关于互设渡口的协定"), True),
        (("Law Reports of the River States", "Ordinance on Ferry Crossings"), True),
        (("渡口條約", "第一條 總則"), False),
        (("河谷憲報", "締約雙方同意訂立渡口條約。"), False),
        (("河谷憲報", "河谷憲報"), False),
        (("河谷憲報",), False),
    ],
)
def test_a_document_is_named_below_what_names_none(lines: tuple[str, ...], above: bool) -> None:
    assert is_above_title([Paragraph(line) for line in lines], 0, {}) is above


def test_furniture_between_them_does_not_count() -> None:
    lines = [Paragraph(line) for line in ("河谷憲報", "— 3 —", "渡口條約")]
    assert not is_above_title(lines, 0, {})
    assert is_above_title(lines, 0, {1: "page number"})
