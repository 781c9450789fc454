from __future__ import annotations

import pytest
import regex  # type: ignore[import-untyped]

from aligner.segments.java_regex import UnsupportedRegexError, translate


@pytest.mark.parametrize(
    ("pattern", "matches", "fails"),
    [
        (r"\x{2026}", "…", "x"),
        (r"\x{20BB7}", "𠮷", "吉"),
        (r"\uD842\uDFB7", "𠮷", "吉"),
        (r"\u3002", "。", "."),
        (r"\Qa.b*\E+", "a.b**", "axb*"),
        (r"\Q[.]", "[.]", "."),
        (r"\056", ".", "6"),
        (r"\cJ", "\n", "J"),
        (r"\e", "\x1b", "e"),
        (r"\h+", " \t\u3000\u180e", "\n"),
        (r"\H", "\n", "\u3000"),
        (r"\v", "\u2028", " "),
        (r"\V", " ", "\n"),
        (r"[\h.]+", " .", "h"),
        (r"[^\h]", "h", " "),
        (r"\R", "\r\n", " "),
        (r"a\z", "a", "a\n"),
        (r"a\n?\Z", "a\n", "b"),
        (r"\p{Lu}", "Ä", "ä"),
        (r"\P{Lu}", "ä", "Ä"),
        (r"\p{IsLu}", "Ä", "ä"),
        (r"\p{IsHan}", "中", "a"),
        (r"\p{L}+", "aä中", "1"),
        (r"\p{InGreek}", "α", "a"),
        (r"\p{Punct}", "!", "a"),
        (r"[[:upper:]]", "A", "a"),
        (r"[\p{L}&&[^ab]]", "c", "a"),
        (r"[a-z--[aeiou]]", "b", "a"),
        (r"[a-z-[aeiou]]", "b", "a"),
        (r"[-[ab]]", "-", "c"),
        (r"[||]", "|", "a"),
        (r"[a~~]", "~", "b"),
        (r"[*+?.]", "*", "a"),
        (r"[(?i)]", "i", "I"),
        (r"a++b", "aab", "aa"),
        (r"(?>a|ab)c", "ac", "abc"),
        (r"(?i)abc", "ABC", "ABD"),
        (r"(?iu)Ä", "ä", "a"),
        (r"(?U)\w", "中", " "),
        (r"(?u)a", "a", "A"),
        (r"(?i-d:a)b", "Ab", "AB"),
        (r"(?<n>a)b", "ab", "b"),
        (r"\\E", "\\E", "E"),
        (r"", "", "a"),
    ],
)
def test_what_java_and_icu_mean(pattern: str, matches: str, fails: str) -> None:
    compiled = regex.compile(translate(pattern), regex.V1)
    assert compiled.fullmatch(matches)
    assert not compiled.fullmatch(fails)


@pytest.mark.parametrize(
    "pattern",
    [r"(a)\1", r"(?<n>a)\k<n>", r"\p{javaUpperCase}", r"[a", r"(a", r"a)", r"*a", r"[z-a]", r"\x{110000}", "a\\"],
)
def test_what_cannot_be_used_is_refused(pattern: str) -> None:
    with pytest.raises(UnsupportedRegexError, match=r"."):
        translate(pattern)
