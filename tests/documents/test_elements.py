"""Names of elements, and how much text they hold."""

from lxml import etree

from aligner.documents.elements import local_name, text_length


def test_a_name_has_neither_namespace_nor_capitals() -> None:
    page = etree.fromstring('<x:DIV xmlns:x="http://www.w3.org/1999/xhtml"><!-- no element --><p/></x:DIV>')
    assert [local_name(node) for node in page.iter()] == ["div", "", "p"]


def test_the_length_of_a_text_is_without_white_space_and_without_what_nobody_sees() -> None:
    page = etree.fromstring("<body>a <p>b\n c</p> d<script>x()</script></body>")
    assert text_length(page) == 4
    assert text_length(page[0]) == 2
