from __future__ import annotations

from aligner.documents.pages.document_heads import document_heads
from aligner.documents.preparation import clean
from aligner.model import Document, Paragraph

HEAD = ["United Nations        A/HYD/9/21", "General Assembly      Distr.: General", "14 May 2031", "Original: English"]
TEXT_EN = ["The Board notes the report on the lights;", "It meets again in May of the next year."]
TEXT_ZH = ["理事会注意到关于灯桩的报告；", "理事会定于明年五月再次开会。"]


def lines(*texts: str) -> list[Paragraph]:
    return [Paragraph(text, line=number) for number, text in enumerate(texts, 1)]


def heads(*texts: str) -> dict[int, str]:
    return document_heads(lines(*texts), {})


def test_job_number_and_page_prove_each_other() -> None:
    for foot in (("24-05512", "2/3"), ("3/3", "24-05512 (C)")):
        assert sorted(heads(TEXT_ZH[0], *foot, TEXT_ZH[1])) == [1, 2]
    assert heads(TEXT_ZH[0], "2/3", TEXT_ZH[1]) == heads(TEXT_ZH[0], "24-05512", TEXT_ZH[1]) == {}


def test_a_job_number_that_comes_back() -> None:
    assert heads(*TEXT_EN, "24-05512", *TEXT_ZH, "24-05512") == {2: "job number", 5: "job number"}


def test_a_symbol_on_a_line_of_its_own_beside_job_numbers() -> None:
    page = [TEXT_EN[0], "A/HYD/9/21", TEXT_EN[1]]
    assert heads(*page) == {}
    assert heads(*page, "24-05512", "2/3")[1] == "document symbol"
    assert 1 not in heads("The following were before the Board:", *page[1:], "24-05512", "2/3")
    assert heads(TEXT_EN[0], "A/HYD/9/21", "A/HYD/9/22", "A/HYD/9/23", TEXT_EN[1], "24-05512", "2/3").keys() == {5, 6}


def test_the_head_of_the_second_text_is_told_by_the_first() -> None:
    other = ["联合国        A/HYD/9/21", "大会      Distr.: General", "14 May 2031", "Chinese", "Original: English"]
    page = lines(*HEAD, *TEXT_EN, *other, *TEXT_ZH)
    assert document_heads(page, {0: "document symbol"}).keys() == {1, 2, 3, 6, 7, 8, 9, 10}
    assert document_heads(page, {}) == {}


def test_a_sentence_goes_on_behind_a_job_number() -> None:
    texts = ["The Board notes that many of the lights", "24-05512", "have been out of order since the spring."]
    page = Document("x", "und", tuple(lines(*texts)))
    assert [(line.text, line.goes_on) for line in clean(page)[0]] == [(texts[0], False), (texts[2], True)]
