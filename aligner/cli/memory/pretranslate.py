"""`aligner memory pretranslate`: a new document with what the memory has for it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from aligner.cli.memory.filtering import confidence_option, filters_from, unit_options
from aligner.cli.memory.place import memory_option
from aligner.cli.memory.results import require_other
from aligner.cli.options import settings_from, standard_streams, talk_options, text_options
from aligner.cli.talk import Talk, counted

if TYPE_CHECKING:
    from aligner.exporting import Export
    from aligner.model import TranslationUnit


@click.command("pretranslate")
@click.argument("document", type=click.Path(path_type=Path, allow_dash=True, readable=False))
@memory_option
@click.option(
    "-o",
    "--output",
    "outputs",
    multiple=True,
    required=True,
    metavar="FILE",
    help="Where to write, .xlf or .xliff for CAT tools; - is standard output. Give it as often as you like.",
)
@click.option("-f", "--format", "format_name", metavar="NAME", help="Format where the suffix does not tell it.")
@click.option(
    "--threshold",
    type=click.IntRange(30, 100),
    default=75,
    show_default=True,
    metavar="PERCENT",
    help="Propose nothing less alike.",
)
@click.option(
    "-n",
    "--limit",
    type=click.IntRange(1),
    default=3,
    show_default=True,
    metavar="N",
    help="Proposals a segment at most.",
)
@unit_options
@confidence_option("Use only pairs at least so sure, and those that a person saw.", 0.9)
@text_options
@talk_options
def command(
    document: Path,
    memory: Path,
    outputs: tuple[str, ...],
    format_name: str | None,
    threshold: int,
    limit: int,
    source_lang: str | None,
    target_lang: str | None,
    segmented: bool,
    encoding: str | None,
    srx: Path | None,
    quiet: bool,
    verbose: bool,
    **given: Any,
) -> None:
    """Fill in what the memory knows of DOCUMENT, and put what is like it beside each segment as a proposal.

    DOCUMENT is any document in one language, or a bilingual file: an XLIFF with empty targets, a po file, a table;
    what is translated there stays as it is. An XLIFF written to the same version of XLIFF stays the same file, with
    ids and codes, to go back into the tool that it came from.
    """
    from aligner.destinations import require_folder, require_inputs_kept
    from aligner.exporting import exports_to
    from aligner.formats.amending.proposing import proposed
    from aligner.formats.output import written
    from aligner.memory import Memory
    from aligner.stated import checked

    talk = Talk(quiet, verbose)
    exports = exports_to(outputs, format_name, lambda export: _is_alike(document, export))
    require_inputs_kept(exports, [str(document)])
    for export in exports:
        require_folder(export.path)
        require_other(export.path, memory)
    standard_streams(reads=str(document) == "-", writes=any(export.path == "-" for export in exports))
    settings = checked(
        settings_from(source_lang=source_lang, target_lang=target_lang, segmented=segmented, encoding=encoding, srx=srx)
    )
    with Memory(memory, create=False) as opened:
        header, found = opened.pretranslate(
            document, settings=settings, threshold=threshold, limit=limit, filters=filters_from(**given)
        )
        units: list[TranslationUnit] = []
        with talk.counter("looking up", "segments") as show:
            for unit in found:
                units.append(unit)
                show(len(units), document.name)
    for export in exports:
        if (data := _file_to_keep(document, export)) is None:
            export.write(header, units)
        else:
            with written(export.path) as out:
                out.write(proposed(data, units, str(document)))
        talk.detail(f"{export.path}: {counted(len(units), 'segment')}")
    filled = sum(bool(unit.target_text) for unit in units)
    beside = sum(bool(unit.matches) and not unit.target_text for unit in units)
    talk.say(
        f"{counted(len(units), 'segment')}: {filled:,} translated, {beside:,} with proposals, "
        f"{len(units) - filled - beside:,} without"
    )


def _is_alike(document: Path, export: Export) -> bool:
    """Whether that output is the document itself under its own suffix, which only another program may give anew."""
    return export.path.lower().endswith(document.suffix.lower()) and _file_to_keep(document, export) is not None


def _file_to_keep(document: Path, export: Export) -> bytes | None:
    """The bytes of an XLIFF that is to be written as it is, with proposals in it; None for any other document."""
    from aligner.formats.amending.proposing import takes_proposals
    from aligner.formats.input import opened

    if str(document) == "-":
        return None
    with opened(document) as file:
        data = file.read()
    kind = takes_proposals(data)
    alike = export.path.lower().endswith(document.suffix.lower()) and export.format.name in ("xliff12", "xliff21")
    return data if kind is not None and (kind == export.format.name or alike) else None
