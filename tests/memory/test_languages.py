"""Which language pairs a memory takes, and which script a variant is in."""

from __future__ import annotations

import pytest

from aligner.errors import UserError
from aligner.memory.languages import checked_pair, other_script, side_of
from aligner.memory.postings import CHINESE, ENGLISH


@pytest.mark.parametrize(
    ("given", "pair"),
    [
        (("zh", "en"), ("zh-CN", "en-US")),
        (("en_GB", "zh-Hant"), ("en-GB", "zh-TW")),
        (("ZH-HANS", "EN"), ("zh-CN", "en-US")),
    ],
)
def test_pairs(given: tuple[str, str], pair: tuple[str, str]) -> None:
    assert checked_pair(*given, "a.tmx") == pair


@pytest.mark.parametrize("given", [("zh", "zh-TW"), ("en", "fr"), ("und", "zh"), ("de", "fr")])
def test_what_is_no_pair(given: tuple[str, str]) -> None:
    with pytest.raises(UserError, match="a memory holds Chinese with English"):
        checked_pair(*given, "a.tmx")


def test_sides() -> None:
    assert [side_of(lang) for lang in ("zh-HK", "cmn", "en-AU", "eng")] == [CHINESE, CHINESE, ENGLISH, ENGLISH]


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        ("zh-CN", "zh-TW", True),
        ("zh-TW", "zh-HK", False),
        ("zh-SG", "zh-CN", False),
        ("en-US", "en-GB", False),
        ("zh-Hant", "zh", True),
    ],
)
def test_scripts(one: str, other: str, differ: bool) -> None:
    assert other_script(one, other) is other_script(other, one) is differ
