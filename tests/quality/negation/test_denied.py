"""What a negation denies."""

import pytest

from aligner.quality.negation.denied import chinese_denied, english_denied


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("设备没有通过验收。", [["通过", "验收"]]),
        ("公司没有重大债务。", [["重大", "债务"]]),
        ("该公司不承担任何责任。", [["责任"]]),
        ("政府无意撤销限制。", [["撤销"]]),
        ("该设施不对公众开放。", [["开放"]]),
        ("人为损坏不在保修范围内。", [["保修"]]),
        ("年内并无发生致命事故。", [["致命"]]),
        ("需求不断增长。", []),
        ("他不得不辞职。", []),
        ("不锈钢", []),
        ("利未的儿子", []),
        ("无端的指责", []),
    ],
)
def test_chinese(text: str, words: list[list[str]]) -> None:
    assert [[token.key for token in denied.words] for denied in chinese_denied(text)] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("No director attended the meeting.", ["director", "attended", "meeting"]),
        ("The device failed to start.", ["start"]),
        ("The Fund may not normally borrow money.", ["borrow"]),
        ("Not only the price matters.", None),
        ("Nothing suggests that it is not true.", ["suggests"]),
        ("The results were not as good as expected.", None),
        ("Nobody passes without paying.", None),
        ("No journey serves one purpose only.", None),
    ],
)
def test_english(text: str, words: list[str] | None) -> None:
    found = [[text[token.start : token.end] for token in denied.words] for denied in english_denied(text)]
    assert found == ([] if words is None else [words])
