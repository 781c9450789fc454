"""The inline codes of a segment, which `inline` drops from its text: what they are, and where they stand.

The same code has the same id on both sides: `x` of TMX, `id` or `rid` of XLIFF 1.2, `id` or `startRef` of XLIFF 2.x.
What it stands for in the document is the content of `bpt`, `ept`, `ph`, `it` and `ut`, `equiv-text`, or in XLIFF 2.x
the unit's `originalData`. Annotations (`hi`, `mrk`, `sm`, `em`) are no codes of the document.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType

from aligner.formats.xml import Element, local
from aligner.formats.xml.inline import AROUND_TEXT, left_by
from aligner.model import Code, CodeRole, TranslationUnit

Codes = tuple[Code, ...]
"""The codes of one side, in order."""

_ALONE = frozenset(("ph", "x", "ut"))
_OPEN = frozenset(("bpt", "bx", "sc"))
_CLOSE = frozenset(("ept", "ex", "ec"))
_PAIRED = frozenset(("g", "pc"))
_POSITIONS: Mapping[str, CodeRole] = MappingProxyType(
    {"begin": "open", "open": "open", "end": "close", "close": "close"}
)
_LONGEST = 60
"""Characters of a code that are shown: some hold whole scripts."""
_NONE: Mapping[str, str] = MappingProxyType({})


def codes_of(element: Element | None, data: Mapping[str, str] = _NONE) -> Codes:
    """The codes inside `element` (a seg, source or target), in order; `data` is the unit's original data by id."""
    if element is None or not len(element):
        return ()
    found: list[Code] = []
    _walk(element, len(element.text or ""), data, {}, found)
    return tuple(found)


def moved(codes: Iterable[Code], by: int) -> Codes:
    """The codes with their places `by` characters further on."""
    return tuple(replace(code, place=code.place + by) for code in codes)


def with_codes(unit: TranslationUnit, sides: tuple[Codes, Codes], texts: tuple[str, str]) -> TranslationUnit:
    """The unit with the codes of its sides, which stood in `texts`, of which its own may lack the outer white space."""
    if not any(sides):
        return unit
    own = unit.source_text, unit.target_text
    source, target = (_within(*side) for side in zip(sides, texts, own, strict=True))
    return replace(unit, codes=(source, target))


def _within(codes: Codes, text: str, stripped: str) -> Codes:
    """The codes of a text with their places in the same text without its outer white space."""
    if text == stripped:
        return codes
    lead = len(text) - len(text.lstrip())
    return tuple(replace(code, place=min(max(code.place - lead, 0), len(stripped))) for code in codes)


def original_data(unit: Element) -> dict[str, str]:
    """What the codes of an XLIFF 2.x unit stand for, by the ids of its `data` elements."""
    return {
        data.get("id", ""): "".join(data.itertext())
        for child in unit
        if local(child) == "originalData"
        for data in child
    }


def _walk(element: Element, at: int, data: Mapping[str, str], pairs: dict[str, str], found: list[Code]) -> int:
    """Note the codes inside the element, whose text ends at offset `at`; the offset behind all that is in it.

    `pairs` are the ids that TMX gives to opening codes, by the number that their closing ones have.
    """
    for child in element:
        name = local(child)
        if name in _PAIRED:
            found.append(_code(child, "open", at, data, pairs))
            at = _walk(child, at + len(child.text or ""), data, pairs, found)
            found.append(_code(child, "close", at, data, pairs))
        elif name in AROUND_TEXT:
            at = _walk(child, at + len(child.text or ""), data, pairs, found)
        else:
            role = _role(child, name)
            if role is not None:
                found.append(_code(child, role, at, data, pairs))
            at += len(left_by(child))
        at += len(child.tail or "")
    return at


def _role(code: Element, name: str) -> CodeRole | None:
    if name == "it":
        return _POSITIONS.get(code.get("pos", ""), "alone")
    return "alone" if name in _ALONE else "open" if name in _OPEN else "close" if name in _CLOSE else None


def _code(element: Element, role: CodeRole, at: int, data: Mapping[str, str], pairs: dict[str, str]) -> Code:
    name = local(element)
    number = element.get("i")
    identity = next(
        (value for key in ("copyOf", "x", "rid", "startRef", "id") if (value := element.get(key))),
        pairs.get(number or "", ""),
    )
    if number and role == "open":
        pairs[number] = identity
    content = "" if name in _PAIRED else "".join(element.itertext()).strip()
    end = "End" if role == "close" and name in _PAIRED else "Start" if name in _PAIRED else ""
    said = (
        content
        or data.get(element.get(f"dataRef{end}", ""), "").strip()
        or element.get(f"disp{end}")
        or element.get(f"equiv{end}")
        or (element.get("equiv-text") if role != "close" or name not in _PAIRED else None)
        or _tag(name, role, identity)
    )
    return Code(
        role,
        at,
        identity,
        said if len(said) <= _LONGEST else f"{said[: _LONGEST - 1]}…",
        may_go=element.get("canDelete") == "yes",
        may_repeat=any((element.get("copyOf"), element.get("canCopy") == "yes", element.get("clone") == "yes")),
    )


def _tag(name: str, role: CodeRole, identity: str) -> str:
    """The code as the file has it, without what only tools need: <g id="1">, </g>, <x id="2"/>."""
    if name in _PAIRED and role == "close":
        return f"</{name}>"
    identity = f' id="{identity}"' if identity else ""
    return f"<{name}{identity}{'' if name in _PAIRED else '/'}>"
