"""Wordings, and all that may say the same."""

from aligner.quality.turned.wording import wording

CAUSE = wording("因为|由于", r"\b(?:because|owing to)\b", "因|使得", "as|since")


def test_a_wording_is_among_what_may_say_the_same() -> None:
    for own, also, text in (
        (CAUSE.zh, CAUSE.also_zh, "由于天气恶劣"),
        (CAUSE.en, CAUSE.also_en, "Owing to the weather"),
    ):
        assert own.search(text)
        assert also.search(text)


def test_what_may_say_the_same_is_no_wording() -> None:
    assert not CAUSE.zh.search("因天气恶劣")
    assert CAUSE.also_zh.search("因天气恶劣")
    assert not CAUSE.en.search("Since it rained")
    assert CAUSE.also_en.search("Since it rained")


def test_english_is_sought_in_whole_words() -> None:
    assert not CAUSE.also_en.search("the last season")
