"""What all XML formats share: safe streaming reading, forbidden characters, language codes, dates.

Reading trusts nothing: no entity is resolved, no DTD is loaded, nothing is fetched, and the parser's own size limits
stay on, so that a hostile file ends in a UserError and not in a full memory.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timezone
from functools import lru_cache
from importlib import metadata
from typing import Any, BinaryIO, TypeAlias

from aligner.documents.safe_xml import SAFE
from aligner.errors import UserError
from aligner.formats.input import unpacked
from aligner.late_patterns import late
from aligner.model import Issue, TranslationUnit

Element: TypeAlias = Any
"""An lxml element; lxml itself is only imported once a file is read or written."""

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
"""The attribute xml:lang as lxml names it."""
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
"""The attribute xml:id as lxml names it."""
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
"""The attribute xml:space as lxml names it."""
DECLARATION = b'<?xml version="1.0" encoding="UTF-8"?>\n'
"""How every file of ours begins: UTF-8, no byte order mark."""
TOOL = "aligner"
"""What files name as the tool that made them."""

_DATE = late(r"(\d{4})-?(\d\d)-?(\d\d)T(\d\d):?(\d\d):?(\d\d)(?:\.\d+)?Z?")
_FRACTION = late(r"0(\.\d+)?|1(\.0+)?")
_LOSS = late(r"(?:^|\n)\d+ control characters? that XML forbids removed from the (?:source|target)\.(?=\n|$)")
_FORBIDDEN = late("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def tool_version() -> str:
    """Version of the installed package, as files state it."""
    return metadata.version("duizhao")


def clean(text: str) -> tuple[str, int]:
    """The text without the characters that XML 1.0 forbids (controls, lone surrogates), and how many those were.

    >>> clean("第一条\\x0b 总则")
    ('第一条 总则', 1)
    """
    return _FORBIDDEN.subn("", text)


def clean_unit(unit: TranslationUnit) -> TranslationUnit:
    """The unit fit for XML: forbidden characters removed, spans moved accordingly, and the loss said in the note."""
    source, source_lost = clean(unit.source_text)
    target, target_lost = clean(unit.target_text)
    if not source_lost and not target_lost and not _FORBIDDEN.search(unit.note) and not unit.issues:
        return unit
    note = clean(unit.note)[0]
    for side, lost in (("source", source_lost), ("target", target_lost)):
        if lost:
            said = f"{lost} control character{'s' if lost > 1 else ''} that XML forbids removed from the {side}."
            note = f"{note}\n{said}" if note else said
    issues = tuple(_clean_issue(issue, unit) for issue in unit.issues)
    return replace(unit, source_text=source, target_text=target, issues=issues, note=note)


def without_losses(note: str) -> str:
    """A note without what `clean_unit` says in it.

    >>> without_losses("看一看。\\n1 control character that XML forbids removed from the source.")
    '看一看。'
    """
    return _LOSS.sub("", note).removeprefix("\n")


def _clean_issue(issue: Issue, unit: TranslationUnit) -> Issue:
    text = unit.source_text if issue.side == "source" else unit.target_text
    span = issue.span and (len(clean(text[: issue.span[0]])[0]), len(clean(text[: issue.span[1]])[0]))
    return replace(
        issue,
        span=span,
        text=clean(issue.text)[0],
        message=clean(issue.message)[0],
        suggestion=None if issue.suggestion is None else clean(issue.suggestion)[0],
    )


_REGIONS = {("zh", "HANS"): "zh-CN", ("zh", "HANT"): "zh-TW"}
_DEFAULTS = {"zh": "zh-CN", "cmn": "zh-CN", "en": "en-US"}


@lru_cache(maxsize=1024)
def cat_code(lang: str) -> str:
    """The language code that CAT tools know, at most language and region, for any BCP 47 or locale spelling.

    >>> [cat_code(lang) for lang in ("ZH-HANS", "zh_TW", "zh-Hant-HK", "EN-us", "en", "cmn-Hans-SG")]
    ['zh-CN', 'zh-TW', 'zh-HK', 'en-US', 'en-US', 'zh-SG']
    """
    parts = re.split(r"[-_.@]", lang.strip())
    language = {"cmn": "zh", "chi": "zh", "zho": "zh", "eng": "en"}.get(parts[0].lower(), parts[0].lower())
    for part in parts[1:]:
        if re.fullmatch(r"[A-Za-z]{2}|\d{3}", part):
            return f"{language}-{part.upper()}"
    for part in parts[1:]:
        if (language, part.upper()) in _REGIONS:
            return _REGIONS[language, part.upper()]
    return _DEFAULTS.get(language, language or "und")


def compact_date(date: datetime) -> str:
    """The date as TMX writes it, YYYYMMDDThhmmssZ, in UTC; a date without a zone counts as UTC."""
    return _utc(date).strftime("%Y%m%dT%H%M%SZ")


def iso_date(date: datetime) -> str:
    """The date as XLIFF writes it, YYYY-MM-DDThh:mm:ssZ, in UTC; a date without a zone counts as UTC."""
    return _utc(date).strftime("%Y-%m-%dT%H:%M:%SZ")


def parsed_date(text: str | None) -> datetime | None:
    """A date in either spelling, in UTC; None where there is none or it is not one."""
    found = _DATE.fullmatch(text or "")
    try:
        return datetime(*map(int, found.groups()), tzinfo=timezone.utc) if found else None  # type: ignore[misc,arg-type]
    except ValueError:
        return None


def _utc(date: datetime) -> datetime:
    return date.replace(tzinfo=timezone.utc) if date.tzinfo is None else date.astimezone(timezone.utc)


def local(element: Element) -> str:
    """The element's name without its namespace; "" for a comment or processing instruction."""
    tag = element.tag
    return _local_name(tag) if isinstance(tag, str) else ""


@lru_cache(maxsize=1024)
def _local_name(tag: str) -> str:
    return tag.rpartition("}")[2]


def fraction(text: str, where: str, element: Element) -> float:
    """A score as our files state it, from 0 to 1. Raises UserError with the element's line for anything else."""
    if not _FRACTION.fullmatch(text):
        raise UserError(
            f"a score {text[:20]!r} that is no number from 0 to 1",
            f"{where}, line {element.sourceline}",
            "correct it, or write the file again",
        )
    return float(text)


def preserves_space(element: Element) -> bool:
    """Whether outer white space in the element is text (xml:space="preserve" here or above) and not layout."""
    for place in (element, *element.iterancestors()):
        if place.get(XML_SPACE):
            return bool(place.get(XML_SPACE) == "preserve")
    return False


def events(
    source: BinaryIO, where: str, root: str, starts: tuple[str, ...], ends: tuple[str, ...]
) -> Iterator[tuple[str, Element]]:
    """("start" | "end", element) for the elements with these local names, in document order, from a stream.

    The first is the start of the root, whose local name has to be `root`. An element is complete at its end and is
    emptied, and taken out of the tree, once the next one is asked for, so memory stays flat; a start shows only the
    attributes. Compressed input (gzip) is unpacked on the way. Raises UserError with the line where the file is not
    well-formed, has another root, uses entities of its own, or breaks the parser's limits.
    """
    from lxml import etree

    parser = etree.iterparse(
        unpacked(source),
        events=("start", "end"),
        dtd_validation=False,
        attribute_defaults=False,
        remove_comments=True,
        remove_pis=True,
        **SAFE,
    )
    wanted = {"start": frozenset(starts), "end": frozenset(ends)}
    try:
        _, first = next(parser)
        if local(first) != root:
            raise UserError(f"begins with <{local(first)}>, not with <{root}>", where, "choose its format with -f")
        yield "start", first
        for event, element in parser:
            name = local(element)
            if name not in wanted[event]:
                continue
            if event == "end":
                _refuse_entities(element, where)
            yield event, element
            if event == "end":
                _forget(element)
    except etree.XMLSyntaxError as error:
        line = f"line {error.lineno}" if error.lineno else "start"
        raise UserError(
            f"is not readable XML ({error.msg})",
            f"{where}, {line}",
            "export the file again from the tool that wrote it",
        ) from error


def _refuse_entities(element: Element, where: str) -> None:
    """Stop at an entity of the file's own DTD: resolving it is how XML bombs and file thefts work."""
    from lxml import etree

    for entity in element.iter(etree.Entity):
        raise UserError(
            f"uses the XML entity {entity.text!r} of its own, which is not resolved",
            f"{where}, line {element.sourceline}",
            "replace the entity by its text",
        )


def _forget(element: Element) -> None:
    """Free a finished element and what came before it under the same parent."""
    element.clear(keep_tail=False)
    parent = element.getparent()
    if parent is not None:
        while element.getprevious() is not None:
            del parent[0]
