"""Headers with the page's number."""

from __future__ import annotations

import pytest

from aligner.documents.furniture.numbered_headers import numbered_headers
from aligner.model import Paragraph

TEXT = "渡船每日往返两次，周日停航。"
PAGE = (TEXT,) * 9


def headers(*texts: str) -> set[int]:
    return set(numbered_headers([Paragraph(text, line=number) for number, text in enumerate(texts, 1)], {})[0])


@pytest.mark.parametrize(
    "lines",
    [
        ("河谷憲報 號外　E2", "河谷憲報 號外　E3", "河谷憲報 號外　E4"),
        ("VALLEY GAZETTE   E2", "E3   VALLEY GAZETTE", "VALLEY GAZETTE   E4"),
        ("2031年第5號    河谷憲報    B12", "2031年第5號    河谷憲報    B14", "2031年第5號    河谷憲報    B16"),
        ("河谷憲報 號外　12", "河谷憲報 號外　13", "河谷憲報 號外　15"),
        ("VALLEY GAZETTE   A-2", "VALLEY GAZETTE   A-3", "VALLEY GAZETTE   A-4"),
    ],
)
def test_letters_of_the_series_stand_before_the_number(lines: tuple[str, str, str]) -> None:
    assert headers(TEXT, TEXT, TEXT, lines[0], *PAGE, lines[1], *PAGE, lines[2], TEXT) == {3, 13, 23}


@pytest.mark.parametrize(
    "label", ["附件　{}", "Annex   {}", "单元　{}", "Case study   {}", "阅读与思考　{}", "單元　A{}"]
)
def test_what_is_counted_within_the_text_is_none(label: str) -> None:
    assert headers(TEXT, *(line for n in (1, 2, 3, 4) for line in (*PAGE, label.format(n)))) == set()


def test_two_texts_have_their_pages_each_counted_from_the_first() -> None:
    text = [line for n in (1, 2, 3, 1, 2, 3) for line in (*PAGE, f"VALLEY GAZETTE   {n}")]
    assert headers(*text) == {9, 19, 29, 39, 49, 59}
    rows = [line for n in (1, 2, 3, 1, 2, 3) for line in (TEXT, f"Ferries   {n}")]
    assert headers(TEXT, *rows) == set()


def test_the_first_is_the_pages_as_well_where_a_title_stands_below_it() -> None:
    first, *others = (f"VALLEY GAZETTE   E{n}" for n in (1, 2, 3))
    rest = [line for other in others for line in (*PAGE, other)]
    assert headers(first, "Treaty on Ferries", *rest) == {0, 11, 21}
    assert headers(first, *rest) == {10, 20}


def test_two_bilingual_ones_need_no_gap() -> None:
    line = "2031 Harbour Report 港务年报 {}"
    assert headers(TEXT, TEXT, TEXT, line.format(27), *PAGE, line.format(28), TEXT) == {3, 13}
    # A label within the text counts from one.
    assert headers(TEXT, TEXT, TEXT, line.format(1), *PAGE, line.format(2), TEXT) == set()
    assert headers(TEXT, TEXT, TEXT, "港口 27", *PAGE, "港口 28", TEXT) == set()


def test_the_address_that_a_browser_prints() -> None:
    pages = [line for n in (1, 2) for line in (*PAGE, f"https://www.example.org/渡口/2031.html {n}/2")]
    assert headers(*pages) == {9, 19}
