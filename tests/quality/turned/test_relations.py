"""Relations of clauses that turn into others."""

import pytest

from aligner.quality.turned.relations import changed_relation


def found(chinese: str, english: str) -> tuple[str, str, str, str] | None:
    one = changed_relation(chinese, english)
    return one and (chinese[slice(*one.zh)], english[slice(*one.en)], one.here, one.there)


@pytest.mark.parametrize(
    ("chinese", "english", "expected"),
    [
        (
            "若补贴提前退坡，订单可能减少。",
            "Since subsidies end early, orders may fall.",
            ("若", "Since", "condition", "reason"),
        ),
        (
            "倘逾期付租，可終止租約。",
            "The lease is ended because rent is late.",
            ("倘", "because", "condition", "reason"),
        ),
        (
            "他同意了，条件是不露面。",
            "He agreed because his face was not shown.",
            ("条件是", "because", "condition", "reason"),
        ),
        (
            "虽然复苏乏力，信心仍在。",
            "Owing to the weak recovery, confidence holds.",
            ("虽然", "Owing to", "concession", "reason"),
        ),
        (
            "由于天气恶劣，航班取消。",
            "Despite the weather, the flight was cancelled.",
            ("由于", "Despite", "reason", "concession"),
        ),
        (
            "由于承包商未付款，合同终止。",
            "If the contractor pays late, it ends.",
            ("由于", "If", "reason", "condition"),
        ),
        (
            "如果成本上升，利润下降。",
            "Although costs rise, profits fall.",
            ("如果", "Although", "condition", "concession"),
        ),
        ("但是，公司决定停产。", "The company therefore stopped.", ("但是", "therefore", "contrast", "conclusion")),
        ("应保护，而非开发。", "Protect as well as develop.", ("而非", "as well as", "exclusion", "addition")),
    ],
)
def test_changed(chinese: str, english: str, expected: tuple[str, str, str, str]) -> None:
    assert found(chinese, english) == expected


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("若补贴提前退坡，订单可能减少。", "Any early end of subsidies would cut orders, since they depend on them."),
        ("如北京、上海等地，人口众多。", "Cities like Beijing are crowded because people like them."),
        ("虽然复苏乏力，信心仍在。", "Weak as the recovery is because of the war, confidence holds."),
        ("由于天气恶劣，航班取消。", "In bad weather the flight was cancelled."),
        ("因此他当选了。", "He was elected, although young, and so he should be."),
        ("自2020年起，如有需要可申请。", "Since 2020 it has been open to applicants."),
    ],
)
def test_silent(chinese: str, english: str) -> None:
    assert found(chinese, english) is None
