"""Sides of units word by word: places in the unit's text, sentences, clauses."""

from aligner.quality.adequacy.reading import reading


def words(text: str, segments: tuple[str, ...] = (), chinese: bool = True) -> list[str]:
    read = reading(text, segments, chinese)
    return [text[token.start : token.end] for token in read.tokens]


def test_function_words_and_enumerators_say_nothing() -> None:
    assert words("一、双方同意继续谈判。") == ["双方同意", "继续", "谈判"]
    assert words("1. He'd agreed, and they didn't talk of the dam.", chinese=False) == ["agreed", "talk", "dam"]


def test_sentences_of_a_side_are_found_in_its_text() -> None:
    text = "双方同意继续谈判。 谈判在北京举行。"
    read = reading(text, ("双方同意继续谈判。", "谈判在北京举行。"), True)
    assert [start for _, start in read.parts] == [0, 10]
    assert [text[t.start : t.end] for t in read.tokens] == ["双方同意", "继续", "谈判", "谈判", "北京", "举行"]
    assert read.part == (0, 0, 0, 1, 1, 1)


def test_segments_that_are_not_in_the_text_leave_it_whole() -> None:
    assert reading("双方同意。", ("双方", "反对"), True).parts == (("双方同意。", 0),)


def test_clauses_of_words() -> None:
    for text, clauses, chinese in (
        ("水很深，但是很清；鱼很多。", [["水", "深"], ["很清"], ["鱼", "很多"]], True),
        ("It rained, 1,000 people came; he left", [["rained"], ["1,000", "people", "came"], ["left"]], False),
        ("no end", [["end"]], False),
        ("。", [], True),
    ):
        read = reading(text, (), chinese)
        found: dict[int, list[str]] = {}
        for token, clause in zip(read.tokens, read.clause, strict=True):
            found.setdefault(clause, []).append(text[token.start : token.end])
        assert list(found.values()) == clauses
