from __future__ import annotations

import pytest

from aligner.segments.numerals import glued_items, numeral_at


@pytest.mark.parametrize(
    ("text", "shape", "readings"),
    [
        ("一、甲", "comma", {"han": 1}),
        ("十一、甲", "comma", {"han": 11}),
        ("二十一、甲", "comma", {"han": 21}),
        ("（三）甲", "brackets", {"han": 3}),
        ("(四)甲", "brackets", {"han": 4}),
        ("( 12 ) x", "brackets", {"digits": 12}),
        ("1. x", "stop", {"digits": 1}),
        ("2．甲", "stop", {"digits": 2}),
        ("2.1.3. x", "stop", {"digits": 3}),
        ("3、甲", "comma", {"digits": 3}),
        ("4) x", "bracket", {"digits": 4}),
        ("b) x", "bracket", {"letter": 2}),
        ("①甲", "circle", {"circle": 1}),
        ("㈡甲", "circle", {"circle": 2}),
        ("⒊甲", "circle", {"circle": 3}),
        ("第一条 甲", "ordinal", {"han": 1}),
        ("第二〇条", "ordinal", {"han": 20}),
        ("第15條", "ordinal", {"digits": 15}),
        ("第一百零二条", "ordinal", {"han": 102}),
        ("IV. x", "stop", {"roman": 4}),
        ("VII, We", "comma", {"roman": 7}),
        ("xliv) x", "bracket", {"roman": 44}),
        ("XCIX. x", "stop", {"roman": 99}),
        ("(i) x", "brackets", {"letter": 9, "roman": 1}),
        ("(C) x", "brackets", {"letter": 3}),
    ],
)
def test_numerals(text: str, shape: str, readings: dict[str, int]) -> None:
    numeral = numeral_at(text, 0)
    assert numeral is not None
    assert (numeral.shape, numeral.readings) == (shape, readings)


@pytest.mark.parametrize(
    "text", ["", "甲、乙", "1.5万", "1,000 men", "IVX. x", "2016. The", "word. x", "(略)", "第 条", "一 甲"]
)
def test_not_numerals(text: str) -> None:
    assert numeral_at(text, 0) is None


@pytest.mark.parametrize(
    "marked",
    [
        "(三)甲;|(四)乙",
        "一、甲；|二、乙。|三、丙",
        "1.甲；|2.乙；|3.丙",
        "①甲；|②乙",
        "(a) one; |(b) two; and |(c) three",
        "(h) one; |(i) two; |(j) three",
        "(i) one; |(ii) two; or |(iii) three",
        "  （九）甲。 |（十）乙；|（十一）丙",
        "第一条 甲。|第二条 乙",
        "包括：（一）甲；（二）乙",
        "（一）甲；（三）丙",
        "(一)甲；二、乙",
        "(四)甲，(五)乙",
        "",
        "甲；（一）乙",
    ],
)
def test_glued_items(marked: str) -> None:
    offsets = [len(part) for part in marked.split("|")[:-1]]
    assert glued_items(marked.replace("|", "")) == [sum(offsets[: n + 1]) for n in range(len(offsets))]
