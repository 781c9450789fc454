"""One or more made one."""

import pytest

from aligner.quality.turned.or_more import one_or_more


@pytest.mark.parametrize(
    ("chinese", "english", "words"),
    [
        ("应设立一个或者多个咨询点。", "It shall designate one enquiry point.", ("一个或者多个", "one enquiry")),
        ("可委任一名或以上董事。", "A single director may be appointed.", ("一名或以上", "A single director")),
        ("可由一家银行承办。", "One or more banks may take part.", ("一家", "One or more")),
    ],
)
def test_found(chinese: str, english: str, words: tuple[str, str]) -> None:
    found = one_or_more(chinese, english)
    assert found is not None
    assert (chinese[slice(*found.zh)], english[slice(*found.en)]) == words


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("应设立一个或者多个咨询点。", "It shall designate one or more enquiry points."),
        ("应设立一个或者多个咨询点。", "It shall designate several enquiry points."),
        ("其中一名董事可由多家股东委任。", "One or more of the directors may be appointed."),
        ("应设立一个咨询点。", "It shall designate one enquiry point."),
    ],
)
def test_silent(chinese: str, english: str) -> None:
    assert one_or_more(chinese, english) is None
