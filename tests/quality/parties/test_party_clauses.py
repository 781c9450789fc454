"""Two parties that change places throughout a sentence."""

import re

import pytest

from aligner.quality.parties.party_clauses import bears_the_duty, exchanged_parties


def found(chinese: str, english: str) -> tuple[str, str] | None:
    here = [(m.start(), m.end(), "甲乙".index(m[0][0])) for m in re.finditer("[甲乙]方", chinese)]
    there = [(m.start(), m.end(), "AB".index(m[0][-1])) for m in re.finditer("Party [AB]", english)]
    pair = exchanged_parties(chinese, english, here, there)
    return pair and (chinese[slice(*pair[0])], english[slice(*pair[1])])


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("甲方应赔偿乙方的损失。", "Party B shall compensate Party A for the loss."),
        ("甲方应妥善保存乙方的文件和资料。", "Party B shall properly keep Party A's documents and data."),
        ("生效后，甲方应当赔偿乙方的损失。", "After that, Party B shall compensate Party A for its losses."),
        ("甲方承担运费，乙方支付保险费。", "Party B bears the freight, and Party A pays the insurance."),
        ("风险由甲方承担；利润归乙方。", "The risk is borne by Party B; the profit belongs to Party A."),
    ],
)
def test_exchanged(chinese: str, english: str) -> None:
    assert found(chinese, english) == ("甲方", "Party B")


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("甲方应保管乙方的文件。", "Party A shall keep Party B's documents."),
        ("甲方应保管乙方的文件。", "Party B's documents shall be kept by Party A."),
        ("甲方应从乙方购买货物。", "Party B shall sell the goods to Party A."),
        ("甲方应给乙方三十日的时间。", "Party B shall have thirty days from Party A."),
        ("甲方承担运费，乙方支付保险费。", "Party B pays the insurance, and Party A bears the freight."),
        ("甲方付款后，乙方交货。", "Party B delivers the goods, once Party A has paid."),
        ("甲方通知乙方，乙方应答复。", "Party B shall reply, once it is notified by Party A."),
    ],
)
def test_not_exchanged(chinese: str, english: str) -> None:
    assert found(chinese, english) is None


@pytest.mark.parametrize(
    ("chinese", "english", "expected"),
    [
        ("甲方应当拒收。", "Party B shall refuse it.", True),
        ("生效后，甲方应赔偿其损失。", "After that, Party B shall compensate it for its losses.", True),
        ("甲方应取得许可。", "Party B shall provide it with a licence.", False),
        ("甲方应被赔偿损失。", "Party B shall compensate it for the loss.", False),
        ("甲方应付款。", "It shall pay upon Party B's notice.", False),
        ("由甲方付款。", "Party B shall pay it.", False),
    ],
)
def test_a_duty_laid_on_another(chinese: str, english: str, expected: bool) -> None:
    mine, theirs = (re.search(name, text) for name, text in (("甲方", chinese), ("Party B", english)))
    assert mine is not None
    assert theirs is not None
    assert bears_the_duty(chinese, english, mine.span(), theirs.span()) is expected
