"""How far a decision has come."""

import pytest

from aligner.quality.turned.decision_stages import decision_stages


@pytest.mark.parametrize(
    ("zh", "en", "words"),
    [
        ("方案报董事会批准。", "The plan was approved by the Board.", ("报董事会批准", "was approved")),
        ("草案已提交表决。", "The draft was adopted.", ("提交表决", "was adopted")),
        (
            "该方案已获董事会批准。",
            "The plan awaits the approval of the Board.",
            ("已获董事会批准", "awaits the approval"),
        ),
        ("抓紧起草细则。", "Detailed rules have been promulgated.", ("抓紧起草", "have been promulgated")),
        ("国家已出台条例。", "The State is drafting regulations.", ("已出台", "is drafting")),
        (
            "加快立法，研究制定管理条例。",
            "It is speeding up work on a law and has issued regulations.",
            ("研究制定", "has issued"),
        ),
    ],
)
def test_other_stages(zh: str, en: str, words: tuple[str, str]) -> None:
    assert [(zh[slice(*one.zh)], en[slice(*one.en)]) for one in decision_stages(zh, en)] == [words]


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("方案报经董事会批准。", "The plan was approved by the Board."),
        ("方案已报董事会审批。", "The plan has been submitted to the Board for approval."),
        ("方案须报董事会批准。", "The plan must be approved by the Board."),
        ("该方案经核准后方可实施。", "The plan is subject to approval."),
        ("他参与起草了细则。", "He helped to draft the rules, which have been issued."),
    ],
)
def test_the_same_stage(zh: str, en: str) -> None:
    assert list(decision_stages(zh, en)) == []
