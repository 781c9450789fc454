"""Terms found in running text."""

import pytest

from aligner.quality.words.terms import find_chinese, find_english


@pytest.mark.parametrize(
    ("term", "text", "found"),
    [
        ("both sides", "Both sides agreed.", "Both sides"),
        ("cyber sovereignty", "their cyber-sovereignties", "cyber-sovereignties"),
        ("sign", "They signed it.", "signed"),
        ("WHO", "the WHO's report", "WHO's"),
        ("WHO", "the man who came", None),
        ("both sides", "both of the sides", None),
        ("", "anything", None),
    ],
)
def test_english(term: str, text: str, found: str | None) -> None:
    span = find_english(term, text)
    assert (span and text[slice(*span)]) == found


@pytest.mark.parametrize(
    ("term", "text", "found"),
    [
        ("网络主权", "尊重網絡主權。", "網絡主權"),
        ("網絡主權", "尊重网络主权。", "网络主权"),
        ("网络主权", "尊重网络安全。", None),
        ("", "任何", None),
    ],
)
def test_chinese(term: str, text: str, found: str | None) -> None:
    span = find_chinese(term, text)
    assert (span and text[slice(*span)]) == found
