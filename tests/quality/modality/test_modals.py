"""Modals: what obliges, permits, forbids and exempts, what only looks like one, and what is of no one kind."""

import pytest

from aligner.quality.modality.modals import Modals, chinese_modals, english_modals


def found(text: str, modals: Modals) -> list[tuple[str, str]]:
    return [(m.kind, text[m.start : m.end]) for m in modals.sure]


@pytest.mark.parametrize(
    ("text", "modals"),
    [
        ("乙方应当付款，甲方可以验收。", [("duty", "应当"), ("permission", "可以")]),
        ("當事人應提交原件。", [("duty", "應")]),
        ("各方须配合，且必须保密。", [("duty", "须"), ("duty", "必须")]),
        ("买方有权解除合同。", [("permission", "有权")]),
        ("法院得依職權調查。", [("permission", "得")]),
        ("不得转让，严禁出租。", [("ban", "不得"), ("ban", "严禁")]),
        ("申请人无须到场，不必公证。", [("exemption", "无须"), ("exemption", "不必")]),
        ("尽量避免排放。", [("advice", "尽量避免")]),
        ("应用广泛，适应性强，供应充足，应邀出席", []),
        ("可持续的许可与认可，不可抗力", []),
        ("取得成果，值得注意，不得不说", []),
        ("须知", []),
        ("设备应能运行。", []),
        ("应当指出，情况很好。", []),
        ("应买方请求，派员到场。", []),
        ("禁止性规定", []),
        ("主管機關得廢止許可。", [("permission", "得")]),
        ("财政部得公告之。", [("permission", "得")]),
        ("他办得很好，银行得到了好处。", []),
        ("缔约国有义务防止污染。", [("duty", "有义务")]),
        ("缔约国没有义务提交报告。", [("exemption", "没有义务")]),
        ("会议可能推迟。", []),
    ],
)
def test_chinese(text: str, modals: list[tuple[str, str]]) -> None:
    assert found(text, chinese_modals(text)) == modals


@pytest.mark.parametrize(
    ("text", "modals"),
    [
        ("Party B shall pay, and Party A may inspect.", [("duty", "shall"), ("permission", "may")]),
        ("The court is required to give notice.", [("duty", "is required to")]),
        ("Everyone has the duty to report it.", [("duty", "has the duty to")]),
        ("Operators are encouraged to join.", [("invitation", "are encouraged to")]),
        ("Members shall be entitled to vote.", [("permission", "shall be entitled to")]),
        ("It shall not be assigned and must never be sold.", [("ban", "shall not"), ("ban", "must never")]),
        ("Originals need not be sent.", [("exemption", "need not")]),
        ("They do not have to attend.", [("exemption", "do not have to")]),
        ("You should preferably not assign it.", [("advice", "should preferably not")]),
        ("such measures as it may deem fit", []),
        ("any person who may object", []),
        ("They stressed that states may trade.", [("permission", "may")]),
        ("The Treaty provides that each Party shall report.", [("duty", "shall")]),
        ("They noted the harm that it may cause.", []),
        ("No one may enter.", []),
        ("It may only be sold here.", []),
        ("It may not be sold.", []),
        ("The device must be able to start.", []),
        ("It must be noted that prices rose.", []),
        ("You must not worry.", []),
        ("In May the treaty was signed.", []),
        ("We shall overcome.", []),
    ],
)
def test_english(text: str, modals: list[tuple[str, str]]) -> None:
    assert found(text, english_modals(text)) == modals


def test_what_may_answer_a_permission_is_counted_even_where_it_is_no_sure_one() -> None:
    assert chinese_modals("设备应能运行，也可能停机。").permissive == 3
    assert chinese_modals("不可抗力发生时应当通知。").permissive == 0
    assert english_modals("It is possible and permitted, and may be advisable.").permissive == 4


@pytest.mark.parametrize("text", ["批准后方可开工。", "只有会员才有权投票。", "应当经院长批准。"])
def test_what_is_said_of_one_case_only_in_chinese(text: str) -> None:
    assert chinese_modals(text).restricts


def test_a_party_before_可_restricts_nothing() -> None:
    assert not chinese_modals("任何一方可提出续约，被许可方可以保存。").restricts


def test_what_is_said_of_one_case_only_in_english() -> None:
    assert english_modals("It may be amended only in writing.").restricts
    assert not english_modals("It may be amended in writing, no later than May.").restricts
