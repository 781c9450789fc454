"""Negations weighed against the other side."""

import pytest

from aligner.quality.negation.denials import SIGNS, WEIGHTS, denials, weighed

KEPT = [
    ("该公司不会裁员。", "The company will not cut jobs."),
    ("她从来没有去过伦敦。", "She has never been to London."),
    ("他们没有达成协议。", "They failed to reach an agreement."),
    ("没有人知道答案。", "Nobody knows the answer."),
]


@pytest.mark.parametrize(("chinese", "english"), KEPT)
def test_a_lost_negation_weighs_more_than_a_kept_one(chinese: str, english: str) -> None:
    lost = (
        english.replace(" not", "").replace("never ", "").replace("failed to reach", "reached").replace("Nobody", "He")
    )
    assert max(d.score for d in denials(chinese, lost)) > max(d.score for d in denials(chinese, english)) + 1


def test_what_is_denied_is_found_by_the_dictionary() -> None:
    far = "该公司不会裁员，虽然它没有盈利，也没有新的订单。"
    ((_, _, first), *_) = weighed(far, "The company will cut jobs, though it makes no profit and has no new orders.")
    assert first[SIGNS.index("what is denied was found on the other side")] == 1
    assert first[SIGNS.index("the other side denies nothing")] == 0


def test_without_negations_there_is_nothing_to_weigh() -> None:
    assert denials("双方同意。", "Both sides agree.") == []
    assert denials("", "") == []


def test_each_sign_has_a_weight() -> None:
    assert len(SIGNS) == len(WEIGHTS) == len(set(SIGNS))
    for *_, signs in weighed("他不能来。", "He did not come."):
        assert len(signs) == len(SIGNS)
