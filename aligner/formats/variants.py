"""The Chinese side in another script and region: one alignment, exported for the mainland, Taiwan or Hong Kong.

Characters are converted in the context of their words (OpenCC: 头发 is 頭髮, 发展 is 發展) and as the region writes
them (裡 in Taiwan, 裏 in Hong Kong). Words are not exchanged: OpenCC's Taiwan vocabulary would make 文件 "file"
and 程序 "program" of a treaty's "document" and "procedure".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cache

from aligner.errors import UserError
from aligner.formats.xml import cat_code
from aligner.model import Header, Issue, Side, TranslationUnit

VARIANTS: tuple[str, ...] = ("zh-CN", "zh-TW", "zh-HK")
"""What the Chinese side can be converted to."""

_REGIONS = {"zh-CN": "s", "zh-SG": "s", "zh-MY": "s", "zh-TW": "tw", "zh-HK": "hk", "zh-MO": "hk"}
_CONVERSIONS = {
    ("s", "tw"): ("s2tw",),
    ("s", "hk"): ("s2hk",),
    ("tw", "s"): ("tw2s",),
    ("hk", "s"): ("hk2s",),
    ("tw", "hk"): ("tw2t", "t2hk"),
    ("hk", "tw"): ("hk2t", "t2tw"),
}


def convert(header: Header, units: Iterable[TranslationUnit], variant: str) -> tuple[Header, Iterator[TranslationUnit]]:
    """The same file with its Chinese side in `variant`, lazily; spans of issues follow the characters they mark.

    Where the text is in that script already, only the header's language changes. Raises UserError for a variant that
    is not in `VARIANTS`, and where neither or both sides are Chinese.
    """
    if variant not in VARIANTS:
        raise UserError(f"unknown variant {variant!r} of Chinese", "", "choose one of: " + ", ".join(VARIANTS))
    chinese = [
        side
        for side, lang in (("source", header.source_lang), ("target", header.target_lang))
        if cat_code(lang).startswith("zh")
    ]
    if len(chinese) != 1:
        what = "neither side is Chinese" if not chinese else "both sides are Chinese"
        raise UserError(what, f"{header.source_lang} and {header.target_lang}", "convert only a Chinese–English pair")
    side: Side = "source" if chinese == ["source"] else "target"
    lang = cat_code(header.source_lang if side == "source" else header.target_lang)
    origin, wanted = _REGIONS.get(lang, "s"), _REGIONS[variant]
    if side == "source":
        header = replace(header, source_lang=variant)
    else:
        header = replace(header, target_lang=variant)
    if origin == wanted:
        return header, iter(units)
    conversion = _conversion(origin, wanted)
    return header, (_converted(unit, side, conversion) for unit in units)


def _conversion(origin: str, wanted: str) -> Callable[[str], str]:
    steps = [_converter(name) for name in _CONVERSIONS[origin, wanted]]

    def convert_text(text: str) -> str:
        for step in steps:
            text = step(text)
        return text

    return convert_text


@cache
def _converter(name: str) -> Callable[[str], str]:
    """OpenCC's conversion of that name; its dictionaries are loaded once."""
    from opencc import OpenCC

    conversion: Callable[[str], str] = OpenCC(name).convert
    return conversion


def _converted(unit: TranslationUnit, side: Side, conversion: Callable[[str], str]) -> TranslationUnit:
    text = unit.source_text if side == "source" else unit.target_text
    new = conversion(text)
    issues = tuple(_moved(issue, text, new, conversion) if issue.side == side else issue for issue in unit.issues)
    if side == "source":
        segments = tuple(conversion(segment) for segment in unit.source_segments)
        return replace(unit, source_text=new, source_segments=segments, issues=issues)
    segments = tuple(conversion(segment) for segment in unit.target_segments)
    return replace(unit, target_text=new, target_segments=segments, issues=issues)


def _moved(issue: Issue, text: str, new: str, conversion: Callable[[str], str]) -> Issue:
    """The issue with its span on the converted text: nearly always the same, since a character becomes a character."""
    if issue.span is None:
        return replace(issue, text=conversion(issue.text))
    start, end = issue.span
    if len(new) != len(text):
        start, end = (min(len(conversion(text[:place])), len(new)) for place in issue.span)
    return replace(issue, span=(start, end), text=new[start:end])
