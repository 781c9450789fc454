"""A company taken for another of the same text."""

import pytest

from aligner.quality.parties.named_companies import mistaken, named_companies

_PAIRS = [
    ("原告海汇公司与被告蓝脊公司有纠纷。", "The Plaintiff, Haihui, has a dispute with the Defendant, Blue Ridge."),
    ("海汇公司提货，本公司不涉及。", "Haihui takes delivery; the Company is not involved."),
    ("公司已通知海汇公司。", "The company has notified Haihui."),
    ("由蓝脊公司承运。", "It is carried by Blue Ridge."),
    ("蓝脊公司辩称无过错。", "Blue Ridge argues that it is not at fault."),
]


def test_names() -> None:
    assert {company.chinese: company.english for company in named_companies(_PAIRS)} == {
        "海汇": "Haihui",
        "蓝脊": "Blue Ridge",
    }


@pytest.mark.parametrize("pairs", [_PAIRS[:2], _PAIRS[:1] * 4, [("该公司已成立。", "The Company was set up.")] * 4, []])
def test_too_little_is_known(pairs: list[tuple[str, str]]) -> None:
    assert named_companies(pairs) == ()


@pytest.mark.parametrize(
    ("chinese", "english", "words"),
    [
        ("因海汇未能付款", "because Blue Ridge had failed to pay", ("海汇", "Blue Ridge")),
        ("因海汇未能付款", "because Haihui had failed to pay", None),
        ("因海汇未向蓝脊付款", "because Blue Ridge had not been paid", None),
        ("因海汇未付款", "because Haihui had failed to pay Blue Ridge", None),
    ],
)
def test_mistaken(chinese: str, english: str, words: tuple[str, str] | None) -> None:
    found = mistaken(chinese, english, named_companies(_PAIRS))
    assert (None if found is None else (chinese[slice(*found.zh)], english[slice(*found.en)])) == words
