"""Words of a fixed form (web and e-mail addresses) that must be the same on both sides."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from aligner.model import Side, TranslationUnit
from aligner.quality.check import side_text

_TRAILING = ".,;:!?'"


def unshared(
    unit: TranslationUnit, pattern: re.Pattern[str], comparable: Callable[[str], str]
) -> Iterator[tuple[Side, tuple[int, int], str | None]]:
    """Side, span and counterpart of each address that the other side lacks; nothing for a unit without target.

    Where each side has one address of its own, only the target's is given, with the source's as what should stand
    there.
    """
    if not unit.source_text.strip() or not unit.target_text.strip():
        return
    source, target = _found(unit, "source", pattern), _found(unit, "target", pattern)
    here, there = {comparable(a) for a in source}, {comparable(a) for a in target}
    lost = [a for a in source if not _among(comparable(a), there)]
    for address, span in target.items():
        if not _among(comparable(address), here):
            yield "target", span, lost.pop(0) if lost else None
    for address in lost:
        yield "source", source[address], None


def _among(address: str, others: set[str]) -> bool:
    """Whether it is one of the others, digits of the next word that stick to either of the two not counted."""
    return address in others or address.rstrip("0123456789") in {a.rstrip("0123456789") for a in others}


def _found(unit: TranslationUnit, side: Side, pattern: re.Pattern[str]) -> dict[str, tuple[int, int]]:
    addresses: dict[str, tuple[int, int]] = {}
    for match in pattern.finditer(side_text(unit, side)):
        address = match[0].rstrip(_TRAILING)
        while address.endswith(")") and address.count(")") > address.count("("):
            address = address[:-1].rstrip(_TRAILING)
        addresses.setdefault(address, (match.start(), match.start() + len(address)))
    return addresses
