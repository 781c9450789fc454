"""The commonest Chinese words of two characters."""

from aligner.documents.lines.common_words import is_common


def test_words_of_either_script_are_known() -> None:
    for word in ("基础", "基礎", "便利", "管理", "人们", "人們", "以为", "以為", "認爲"):
        assert is_common(word), word
    for word in ("声市", "管", "基础设", "", "of"):
        assert not is_common(word), word
