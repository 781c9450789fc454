from __future__ import annotations

import pytest

from aligner.documents.bilingual.gapped_pairs import with_gaps_cut
from aligner.documents.bilingual.parallel import take_apart
from aligner.model import Paragraph

GLUED = ("渡口归全村所有。The ferry belongs to the whole village.", "夜间停航。It does not run at night.")


@pytest.mark.parametrize(
    "line",
    [
        "Signature: ____签字：____　　　　Company stamp: ____公司盖章：____",
        "Signature: 签字：　　　　Company stamp: 公司盖章：",
        "Signature 签字: ______\tCompany stamp 公司盖章: ______",
    ],
)
def test_fields_side_by_side_are_pairs_of_their_own(line: str) -> None:
    page = take_apart([Paragraph(text, line=number) for number, text in enumerate((*GLUED, line), 1)])
    assert page is not None
    assert len(page.chinese) == len(page.english) == 4
    assert page.chinese[3].text.startswith("公司盖章")
    assert page.english[3].text.startswith("Company stamp")


@pytest.mark.parametrize(
    "line",
    [
        "渡口守则    Rules of the Ferry",
        "第一章    总则 General Provisions",
        "渡口开放。    The ferry is open.    船票三元。",
    ],
)
def test_a_gap_between_the_languages_cuts_nothing(line: str) -> None:
    assert with_gaps_cut([Paragraph(line)]) == [Paragraph(line)]
