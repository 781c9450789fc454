"""The languages of a file that came back beside those of the alignment: turned round, or in another variant."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from aligner.errors import UserError
from aligner.formats.returned import Returned
from aligner.formats.variants import VARIANTS, convert
from aligner.formats.xml import cat_code
from aligner.model import Bead, Header, TranslationUnit


def in_direction(header: Header, back: list[Returned], wanted: Header, where: str) -> tuple[Header, list[Returned]]:
    """The file's header and units with the alignment's source as the source; tools may write a TMX the other way round.

    Raises UserError where the languages are others.
    """
    here, there = _pair(wanted), _pair(header)
    if _agree(here, there):
        return header, back
    if not _agree(here, there[::-1]):
        raise UserError(
            f"is {header.source_lang} with {header.target_lang}, the alignment {wanted.source_lang} with "
            f"{wanted.target_lang}",
            where,
            "name the alignment that it was written from (--into)",
        )
    turned = replace(header, source_lang=header.target_lang, target_lang=header.source_lang)
    return turned, [replace(one, unit=_turned(one.unit)) for one in back]


def _pair(header: Header) -> tuple[str, str]:
    return cat_code(header.source_lang).split("-")[0], cat_code(header.target_lang).split("-")[0]


def _agree(here: tuple[str, str], there: tuple[str, str]) -> bool:
    return all(a == b or "und" in (a, b) for a, b in zip(here, there))


def _turned(unit: TranslationUnit) -> TranslationUnit:
    return replace(
        unit,
        bead=Bead(unit.bead.target, unit.bead.source, unit.bead.confidence, unit.bead.adequacy),
        source_segments=unit.target_segments,
        target_segments=unit.source_segments,
        source_text=unit.target_text,
        target_text=unit.source_text,
    )


def _chinese(header: Header) -> str | None:
    """The variant of the Chinese side, None where there is none that can be converted."""
    codes = [code for code in (cat_code(header.source_lang), cat_code(header.target_lang)) if code.startswith("zh")]
    return codes[0] if len(codes) == 1 and codes[0] in VARIANTS else None


def other_variant(header: Header, wanted: Header) -> str | None:
    """The variant of Chinese that the file names, None if it is the alignment's."""
    there, here = _chinese(header), _chinese(wanted)
    return there if there and here and there != here else None


def restoring(variant: str | None, wanted: Header) -> Callable[[str], str]:
    """What turns a target of a file that was converted to `variant` into the alignment's variant of Chinese."""
    if variant is None or not cat_code(wanted.target_lang).startswith("zh"):
        return str
    header = replace(wanted, target_lang=variant)

    def restored(text: str) -> str:
        unit = TranslationUnit(Bead(range(0), range(1)), (), (text,), "", text)
        return next(convert(header, [unit], cat_code(wanted.target_lang))[1]).target_text

    return restored
