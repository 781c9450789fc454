"""Words and figures of the page."""

from __future__ import annotations

import pytest

from aligner.formats.page.labels import (
    KIND_LABELS,
    LEVELS,
    SEVERITY_LABELS,
    SEVERITY_SIGNS,
    SIDE_LABELS,
    STATE_LABELS,
    both,
    level_of,
    percent,
    printable,
    shown,
)
from aligner.model import SEVERITIES, STATES


@pytest.mark.parametrize(
    ("confidence", "level", "said"),
    [
        (1.0, "sure", "100%"),
        (0.9996, "sure", "100%"),
        (0.998, "sure", "99%"),
        (0.9, "sure", "90%"),
        (0.8999, "likely", "90%"),
        (0.5, "likely", "50%"),
        (0.4999, "doubt", "50%"),
        (0.0, "doubt", "0%"),
    ],
)
def test_confidence(confidence: float, level: str, said: str) -> None:
    assert (level_of(confidence), percent(confidence)) == (level, said)


def test_both_languages_are_escaped() -> None:
    assert both("<a>", "&") == '<span class="en">&lt;a&gt;</span><span class="zh" lang="zh-CN">&amp;</span>'


def test_what_is_the_same_in_both_stands_once() -> None:
    assert both("–", "–") == "–"


def test_every_severity_and_state_has_its_words_and_signs_of_its_own() -> None:
    assert set(SEVERITY_LABELS) == set(SEVERITY_SIGNS) == set(SEVERITIES)
    assert set(STATE_LABELS) == set(STATES)
    assert len(set(SEVERITY_SIGNS.values())) == len(SEVERITIES)
    for words in (*LEVELS.values(), *SEVERITY_LABELS.values(), *STATE_LABELS.values(), *SIDE_LABELS.values()):
        assert words[0].isascii()
        assert not words[1].isascii()
    assert all(not chinese[0].isascii() for _, chinese in KIND_LABELS.values() if chinese[0] != "1")


@pytest.mark.parametrize(
    ("text", "safe"),
    [("a\tb\nc", "a\tb\nc"), ("\r\x07\x7f", "␍␇␡"), ("<'\">", "&lt;&#x27;&quot;&gt;"), ("\u202e", "\u202e")],
)
def test_printable(text: str, safe: str) -> None:
    assert printable(text) == safe


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("plain 文字", "plain 文字"),
        ("a\u200bb", 'a<span class="u" data-u="200B">\u200b</span>b'),
        ("\u202e<gnp>", '<span class="u" data-u="202E">\u202e</span>&lt;gnp&gt;'),
        ("👩\u200d🔬", "👩\u200d🔬"),
    ],
)
def test_what_is_invisible_is_shown_and_kept(text: str, made: str) -> None:
    assert shown(text) == made
