"""Reading TMX of any tool: see `tmx` for what happens to inline codes and to more than two languages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import BinaryIO, cast, get_args

from aligner.errors import UserError
from aligner.formats.issue_line import issue_of
from aligner.formats.numbering import Numbering
from aligner.formats.returned import Returned, word_of
from aligner.formats.xml import TOOL, XML_LANG, Element, cat_code, events, fraction, local, parsed_date
from aligner.formats.xml.inline import text_of
from aligner.formats.xml.inline_codes import Codes, codes_of, with_codes
from aligner.model import STATES, Header, Layout, Place, State

_PERSON_SAW = frozenset(("Translated", "ApprovedTranslation", "ApprovedSignOff"))
_LOOK_AHEAD = 1000
"""How many units may pass before the second language is seen."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """One tu, taken out of the XML."""

    texts: tuple[tuple[str, str], ...]
    """(language as CAT tools write it, text), in the order of the file."""
    codes: tuple[tuple[str, Codes], ...]
    """(language, inline codes of its text), for the same."""
    props: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]
    confidence: float
    adequacy: float | None
    place: Place


def read(source: BinaryIO, where: str) -> tuple[Header, Iterator[Returned]]:
    """Header and units of a TMX file, as they came back, parts of units too; see `Tmx.read`."""
    stream = events(source, where, "tmx", (), ("header", "tu"))
    next(stream)
    attributes: dict[str, str] = {}
    props: dict[str, str] = {}
    first: list[_Entry] = []
    languages: tuple[str, ...] = ()
    for _, element in stream:
        if local(element) == "header":
            attributes = {str(key): str(value) for key, value in element.attrib.items()}
            props = {child.get("type", ""): child.text or "" for child in element if local(child) == "prop"}
            continue
        first.append(_entry(element, where, attributes.get("creationtool") == TOOL, len(first) + 1))
        languages = tuple(dict.fromkeys((*languages, *(lang for lang, _ in first[-1].texts))))
        if len(languages) > 1 or len(first) == _LOOK_AHEAD:
            break
    source_lang, target_lang = _pair(attributes.get("srclang", ""), languages)
    ours = attributes.get("creationtool") == TOOL
    layout = props.get("x-layout", "separate")
    header = Header(
        source_path=props.get("x-source", where),
        target_path=props.get("x-target", where),
        source_lang=source_lang,
        target_lang=target_lang,
        signature=props.get("x-signature", "") if ours else "",
        date=parsed_date(attributes.get("creationdate")),
        layout=cast(Layout, layout) if layout in get_args(Layout) else "separate",
    )
    tus = (element for _, element in stream if local(element) == "tu")
    rest = (_entry(tu, where, ours, number) for number, tu in enumerate(tus, len(first) + 1))
    return header, _units(chain(first, rest), source_lang, target_lang, ours)


def _pair(srclang: str, languages: tuple[str, ...]) -> tuple[str, str]:
    """Source and target language of a file whose first units have these languages, in this order."""
    source = "" if srclang.lower() in ("", "*all*") else cat_code(srclang)
    if languages and _matching(source, languages) is None:
        source = languages[0]
    others = [lang for lang in languages if lang != _matching(source, languages)]
    wanted = {"zh": "en", "en": "zh"}.get(source[:2], "")
    target = next((lang for lang in others if wanted and lang.startswith(wanted)), others[0] if others else "und")
    return _matching(source, languages) or source or "und", target


@lru_cache(maxsize=256)
def _matching(lang: str, languages: tuple[str, ...]) -> str | None:
    """The one of `languages` that is `lang`, or at least the same language in another region; else None."""
    if lang in languages:
        return lang
    return next((other for other in languages if other.split("-")[0] == lang.split("-")[0]), None)


def _entry(tu: Element, where: str, ours: bool, number: int) -> _Entry:
    """The tu's texts and what is said about it; scores only if `ours`, since other tools scale theirs otherwise."""
    texts: list[tuple[str, str]] = []
    codes: list[tuple[str, Codes]] = []
    props: list[tuple[str, str]] = []
    notes: list[str] = []
    for child in tu:
        name = local(child)
        if name == "tuv":
            lang, seg = _seg(child, where)
            if seg is not None:
                texts.append((lang, text_of(seg)))
                codes.append((lang, codes_of(seg)))
        elif name == "prop":
            props.append((child.get("type", ""), child.text or ""))
        elif name == "note":
            notes.append(child.text or "")
    scores = {kind: fraction(value, where, tu) for kind, value in props if ours and kind in ("x-score", "x-adequacy")}
    return _Entry(
        tuple(texts),
        tuple(codes),
        tuple(props),
        tuple(notes),
        scores.get("x-score", 1.0),
        scores.get("x-adequacy"),
        Place(number, tu.sourceline or 0, tu.get("tuid") or dict(props).get("x-unit", "")),
    )


def _seg(tuv: Element, where: str) -> tuple[str, Element | None]:
    """Language and seg of a tuv; None without one."""
    lang = tuv.get(XML_LANG) or tuv.get("lang")
    if not lang:
        raise UserError("a tuv without xml:lang", f"{where}, line {tuv.sourceline}", "name each tuv's language")
    return cat_code(lang), next((child for child in tuv if local(child) == "seg"), None)


def _units(entries: Iterator[_Entry], source_lang: str, target_lang: str, ours: bool) -> Iterator[Returned]:
    numbering = Numbering()
    for entry in entries:
        languages = tuple(lang for lang, _ in entry.texts)
        texts = dict(reversed(entry.texts))
        here, there = _matching(source_lang, languages) or "", _matching(target_lang, languages) or ""
        source, target = texts.get(here, ""), texts.get(there, "")
        if not source and not target:
            continue
        props = dict(entry.props)
        state: State = "confirmed" if props.get("x-ConfirmationLevel") in _PERSON_SAW else "aligned"
        if ours and props.get("x-state") in STATES:
            state = cast(State, props["x-state"])
        lines = [value for kind, value in entry.props if kind == "x-issues"]
        issues = tuple(issue for line in lines if (issue := issue_of(line, source, target)))
        unit = numbering.unit(
            source,
            target,
            confidence=entry.confidence,
            adequacy=entry.adequacy,
            issues=issues,
            state=state,
            note="\n".join(entry.notes),
            place=entry.place,
        )
        codes = dict(reversed(entry.codes))
        unit = with_codes(unit, (codes.get(here, ()), codes.get(there, ())), (source, target))
        yield Returned(unit, word_of(state), is_part="x-part" in props)
