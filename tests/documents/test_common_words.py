"""The commonest Chinese words of two characters."""

from aligner.documents.common_words import common_words


def test_words_are_in_both_scripts_and_of_two_characters() -> None:
    assert {"基础", "基礎", "便利", "管理"} <= common_words()
    assert {len(word) for word in common_words()} == {2}
    assert "声市" not in common_words()
