"""Formulas that render each other as a whole."""

import pytest

from aligner.quality.adequacy.formulas import rendered
from aligner.quality.adequacy.reading import Reading, reading


def words(side: Reading, those: list[int]) -> list[str]:
    return [side.text[side.tokens[k].start : side.tokens[k].end] for k in those]


@pytest.mark.parametrize(
    ("chinese", "english", "zh", "en"),
    [
        ("如有下列情況，被請求方須拒絕：", "The Requested Party shall refuse if:", ["下列", "情況"], []),
        (
            "有下列情形之一的，可以解除合同：",
            "The contract may be terminated in any of the following circumstances:",
            ["下列", "情形", "之一"],
            ["any", "following", "circumstances"],
        ),
        (
            "以下合稱「雙方」",
            'collectively referred to as "the Parties"',
            ["以下", "合稱"],
            ["collectively", "referred"],
        ),
        ("以下简称“甲方”", "hereinafter Party A", ["以下", "简称"], ["hereinafter"]),
        (
            "公司將暫停辦理股份過戶登記。",
            "The register of members will be closed.",
            ["暫停", "股份", "登記"],
            ["register", "members", "closed"],
        ),
        ("（首尾兩天包括在內）", "both days inclusive", ["首尾", "包括", "在內"], ["days", "inclusive"]),
        (
            "逾期送达的投标文件恕不接受。",
            "Late tenders will be rejected.",
            ["逾期", "投标"],
            ["Late", "tenders", "rejected"],
        ),
        (
            "新中国成立以来",
            "Since the founding of the PRC in 1949",
            ["中国", "成立"],
            ["Since", "founding", "PRC", "1949"],
        ),
        ("尊敬的王议长：", "Speaker Wang,", ["尊敬"], ["Speaker"]),
        ("各位使节，", "Excellencies,", ["使节"], ["Excellencies"]),
        ("各位僑胞：", "Fellow Chinese living in Denmark,", ["僑胞"], ["Fellow", "Chinese", "living", "Denmark"]),
        ("各位来宾：", "Distinguished guests,", ["来宾"], ["Distinguished", "guests"]),
        ("切忌盲从。", "On no account follow blindly.", ["切忌"], ["account"]),
        ("不要一哄而上。", "They should not all rush in at once.", ["一哄而上"], ["all", "rush", "once"]),
    ],
)
def test_rendered(chinese: str, english: str, zh: list[str], en: list[str]) -> None:
    left, right = reading(chinese, (), True), reading(english, (), False)
    [(one, two)] = rendered(left, right)
    assert set(zh) <= set(words(left, one))
    assert words(right, two) == en


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("如有下列情况，可以拒绝：", "The Party may refuse:"),
        ("被請求方須拒絕。", "The Party shall refuse if asked."),
        ("以下简称“甲方”", "Party A"),
    ],
)
def test_not_rendered(chinese: str, english: str) -> None:
    assert list(rendered(reading(chinese, (), True), reading(english, (), False))) == []
