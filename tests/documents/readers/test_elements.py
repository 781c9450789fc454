"""Names of elements, and how much text they hold."""

import pytest
from lxml import etree

from aligner.documents.readers.elements import local_name, text_length


def test_a_name_has_neither_namespace_nor_capitals() -> None:
    page = etree.fromstring('<x:DIV xmlns:x="http://www.w3.org/1999/xhtml"><!-- no element --><p/></x:DIV>')
    assert [local_name(node) for node in page.iter()] == ["div", "", "p"]


def test_the_length_of_a_text_is_without_white_space_and_without_what_nobody_sees() -> None:
    page = etree.fromstring("<body>a <p>b\n c</p> d<script>x()</script></body>")
    assert text_length(page) == 4
    assert text_length(page[0]) == 2


@pytest.mark.parametrize(
    ("page", "length"),
    [
        ("<body>a<script>x()</script>bcd</body>", 4),
        ("<body><p>a<style>p{}</style>b</p>cd</body>", 4),
        ("<body>a<svg><g>x<text>yz</text>w</g></svg>bcd</body>", 4),
        ("<body><script>x()</script></body>", 0),
    ],
)
def test_what_stands_behind_an_element_without_text_is_text_and_what_stands_in_it_is_not(
    page: str, length: int
) -> None:
    body = etree.fromstring(f"<html>{page}behind</html>")[0]
    assert text_length(body) == length
