"""A row of words that exclude each other."""

from aligner.quality.turned.excluding import row


def test_english_patterns_are_whole_words() -> None:
    found = row("合共", r"each\b", "每", r"total\w*")
    assert found.en.search("Each of them")
    assert not found.en.search("They reached it")
    assert found.also_en.search("the totals")
    assert found.also_en.search("It isn't")
    assert found.anywhere is None


def test_what_may_not_stand_anywhere() -> None:
    found = row("低于", r"equal to", "等于", r"more", anywhere=("持平", "same"))
    assert found.anywhere is not None
    assert found.anywhere[1].search("The same")
