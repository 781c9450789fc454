"""Patterns compiled late."""

import re

from aligner.documents.late_patterns import pattern, whole_words


def test_a_pattern_is_compiled_once() -> None:
    assert pattern("渡口?") is pattern("渡口?")
    assert pattern("ferry", re.IGNORECASE).search("The Ferry")
    assert not pattern("ferry").search("The Ferry")


def test_whole_words_in_either_case() -> None:
    assert whole_words("all|every").search("All of them")
    assert not whole_words("all|every").search("everything overall")
