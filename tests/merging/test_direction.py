"""Files the other way round, in another variant of Chinese, or in other languages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from aligner.errors import UserError
from aligner.formats.returned import Returned
from aligner.merging.direction import in_direction, other_variant, restoring
from aligner.model import Bead, Header, TranslationUnit

HERE = Header("a", "b", "zh-CN", "en-US")


def header(source: str, target: str) -> Header:
    return replace(HERE, source_lang=source, target_lang=target)


@pytest.mark.parametrize("langs", [("zh-CN", "en-US"), ("zh-TW", "en-GB"), ("und", "en"), ("zh", "und")])
def test_the_same_way_round(langs: tuple[str, str]) -> None:
    unit = TranslationUnit(Bead(range(1), range(1)), ("甲",), ("A",), "甲", "A")
    assert in_direction(header(*langs), [Returned(unit)], HERE, "a.tmx") == (header(*langs), [Returned(unit)])


def test_the_other_way_round() -> None:
    unit = TranslationUnit(Bead(range(1), range(0)), ("A",), (), "A", "")
    turned, back = in_direction(header("en-US", "zh-CN"), [Returned(unit)], HERE, "a.tmx")
    assert (turned.source_lang, turned.target_lang) == ("zh-CN", "en-US")
    assert back[0].unit == TranslationUnit(Bead(range(0), range(1)), (), ("A",), "", "A")


def test_other_languages() -> None:
    with pytest.raises(UserError, match=r"a\.tmx: is zh-CN with de-DE, the alignment zh-CN with en-US"):
        in_direction(header("zh-CN", "de-DE"), [], HERE, "a.tmx")


@pytest.mark.parametrize(
    ("langs", "variant"),
    [(("zh-CN", "en"), None), (("zh-TW", "en"), "zh-TW"), (("zh-HK", "en"), "zh-HK"), (("zh-SG", "en"), None)],
)
def test_variants(langs: tuple[str, str], variant: str | None) -> None:
    assert other_variant(header(*langs), HERE) == variant


def test_a_target_is_converted_back() -> None:
    wanted = header("en-US", "zh-CN")
    assert restoring("zh-TW", wanted)("頭髮很長。") == "头发很长。"
    assert restoring(None, wanted)("頭髮很長。") == "頭髮很長。"
    assert restoring("zh-TW", HERE)("Hair.") == "Hair."
