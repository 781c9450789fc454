from __future__ import annotations

import re

import pytest

from aligner.documents.furniture_fields import AGENCY, LABEL
from aligner.documents.furniture_lines import plain_form
from aligner.documents.furniture_patterns import FAMILIES, UI


@pytest.mark.parametrize("pattern", [*(pattern for _, _, pattern in FAMILIES), AGENCY, LABEL, UI])
def test_patterns_are_written_in_the_plain_form_that_they_are_matched_against(pattern: re.Pattern[str]) -> None:
    literal = re.sub(r"\\[A-Za-z]|\(\?P?[<=!:]*\w*>?", "", pattern.pattern)
    assert not re.search("[A-Z：，（）！？]", literal)
    assert pattern.fullmatch("") is None
    words = re.findall(r"[\u4e00-\u9fff]+", literal)
    assert [plain_form(word) for word in words] == words


def test_what_proves_least_is_tried_last() -> None:
    reaches = [reach for _, reach, _ in FAMILIES]
    assert "cluster" not in reaches[: reaches.index("cluster")]
    assert set(reaches[reaches.index("cluster") :]) == {"cluster"}
