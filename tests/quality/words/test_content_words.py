"""Words that may be terms."""

from aligner.quality.adequacy.reading import reading
from aligner.quality.words.content_words import content_words


def test_unknown_words_of_four_characters_in_halves() -> None:
    words = content_words(reading("培养网络人才。", (), True), True).words
    assert [word.key for word in words] == ["培养", "网络", "人才"]
    assert [(word.start, word.end) for word in words] == [(0, 2), (2, 4), (4, 6)]


def test_numbers_and_single_characters_are_no_terms() -> None:
    assert [word.key for word in content_words(reading("三、买3只猫", (), True), True).words] == []
    english = content_words(reading("3. Build 3 bridges, bridges!", (), False), False)
    assert english.counts == {"build": 1, "bridg": 2}
