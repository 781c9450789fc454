"""Segmentation by the SRX rules of the user's CAT tool, so that segments are those the tool will look up.

A place in the text is decided by the first rule, in the order of the file, whose `beforebreak` matches up to it and
whose `afterbreak` matches from it on; where none does there is no break. As CAT engines do it, a break rule's
`beforebreak` is matched from left to right as long as it can, without overlaps (a run of marks breaks once, behind it),
while a no-break rule holds wherever it matches. A paragraph is the text: `^` and `$` are its ends, and a line break
ends a segment only if a rule says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

import regex  # type: ignore[import-untyped]

from aligner.errors import UserError
from aligner.segments.java_regex import UnsupportedRegexError, translate
from aligner.segments.srx_file import SrxFile, SrxRule, parse_srx


class _BreakRule(NamedTuple):
    """A break rule, compiled."""

    before: regex.Pattern[str]
    """Ends where the rule breaks."""
    after: regex.Pattern[str] | None
    """What must match from there on; None: anything."""
    exceptions: int
    """How many of the segmenter's exceptions stand before it in the file."""

    def places(self, text: str) -> Iterator[int]:
        """Offsets at which the rule alone would break."""
        ends = (found.end() for found in self.before.finditer(text))
        after = self.after
        return ends if after is None else (end for end in ends if after.match(text, end))


@dataclass(frozen=True)
class SrxSegmenter:
    """The rules of one language, ready to use; implements `Segmenter`."""

    name: str
    """The file the rules come from."""
    languages: tuple[str, ...]
    """The one language they were chosen for."""
    breaks: tuple[_BreakRule, ...]
    """The break rules, in order."""
    exceptions: tuple[regex.Pattern[str], ...]
    """Neighbouring no-break rules as one pattern, matching the empty string at a place; in order."""

    def boundaries(self, text: str) -> list[int]:
        """Offsets at which a new segment begins: ascending, each in (0, len(text))."""
        deciding: dict[int, int] = {}
        for rule in self.breaks:
            for place in rule.places(text):
                deciding.setdefault(place, rule.exceptions)
        return [
            place
            for place in sorted(deciding)
            if 0 < place < len(text)
            and not any(exception.match(text, place) for exception in self.exceptions[: deciding[place]])
        ]


@dataclass(frozen=True)
class SrxRules:
    """The rules of an SRX file for all its languages."""

    file: SrxFile

    def segmenter(self, lang: str) -> SrxSegmenter:
        """The segmenter for a language (BCP 47), by the file's language maps.

        A pattern must match the whole language tag, as zh-CN or zh_CN, whatever the case. Raises UserError where no
        map matches, and for a rule of the language that cannot be used, naming it.
        """
        return _segmenter(self.file, lang)


def read_srx(path: Path) -> SrxRules:
    """The rules in an SRX file, 2.0 or 1.0; raises UserError where it cannot be read or is not well-formed SRX."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UserError(f"cannot read the SRX rules ({error.strerror})", str(path), "check --srx") from error
    return SrxRules(parse_srx(data, str(path)))


@lru_cache(maxsize=16)
def _segmenter(file: SrxFile, lang: str) -> SrxSegmenter:
    chosen = [rules for pattern, rules, place in file.maps if _covers(pattern, lang, place)]
    if not chosen:
        raise UserError(
            f"the SRX rules have no language map for {lang}",
            file.name,
            "add one, or leave --srx out for the built-in rules",
        )
    breaks: list[_BreakRule] = []
    exceptions: list[regex.Pattern[str]] = []
    rules = [rule for group in (chosen if file.cascade else chosen[:1]) for rule in group]
    for breaking, group in groupby(rules, key=lambda rule: rule.breaks):
        if breaking:
            breaks += (_break_rule(rule, len(exceptions)) for rule in group)
        else:
            exceptions.append(regex.compile("|".join(map(_exception, group)), regex.V1))
    return SrxSegmenter(file.name, (lang,), tuple(breaks), tuple(exceptions))


def _covers(pattern: str, lang: str, place: str) -> bool:
    """Whether a language map is for the language."""
    try:
        compiled = regex.compile(translate(pattern), regex.V1 | regex.IGNORECASE)
    except UnsupportedRegexError as error:
        raise UserError(f"the language pattern {pattern!r} cannot be used: {error}", place, "correct it") from error
    return any(compiled.fullmatch(form) for form in (lang.replace("_", "-"), lang.replace("-", "_")))


def _translated(rule: SrxRule, side: str) -> str:
    expression = rule.before if side == "beforebreak" else rule.after
    try:
        return translate(expression)
    except UnsupportedRegexError as error:
        raise UserError(
            f"{side} {expression!r} cannot be used: {error}", rule.place, "change or remove the rule"
        ) from error


def _break_rule(rule: SrxRule, exceptions: int) -> _BreakRule:
    before, after = _translated(rule, "beforebreak"), _translated(rule, "afterbreak")
    if not before:
        return _BreakRule(regex.compile(f"(?={after})", regex.V1), None, exceptions)
    return _BreakRule(regex.compile(before, regex.V1), regex.compile(after, regex.V1) if after else None, exceptions)


def _exception(rule: SrxRule) -> str:
    """A pattern that matches the empty string at the places where a no-break rule holds."""
    before, after = _translated(rule, "beforebreak"), _translated(rule, "afterbreak")
    return f"(?:{f'(?={after})' if after else ''}{f'(?<={before})' if before else ''})"
