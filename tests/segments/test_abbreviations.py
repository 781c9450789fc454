from __future__ import annotations

from aligner.segments import abbreviations


def test_abbreviations_are_written_as_they_are_looked_up() -> None:
    for words in (abbreviations.NEVER_END, abbreviations.BEFORE_FIGURES, abbreviations.MAY_END):
        assert all(word == word.lower() and not word.endswith(".") for word in words)
    for words in (abbreviations.TITLES, abbreviations.MONTHS_AND_DAYS, abbreviations.OPENING_WORDS):
        assert all(word[0].isupper() and word.isalpha() for word in words)


def test_an_abbreviation_tells_one_thing() -> None:
    assert not abbreviations.NEVER_END & (abbreviations.BEFORE_FIGURES | abbreviations.MAY_END)
    assert not {title.lower() for title in abbreviations.TITLES} & abbreviations.NEVER_END
