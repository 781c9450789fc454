"""`aligner memory import`: bilingual files, folders of them and whole batches into the memory."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from aligner.cli.exits import Exit
from aligner.cli.memory.dates import Date
from aligner.cli.memory.place import make_folder_of, memory_option
from aligner.cli.options import standard_streams, talk_options
from aligner.cli.talk import Talk, counted, told
from aligner.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable

    from aligner.memory import Imported, Labels, Memory


@click.command("import")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True, readable=False))
@memory_option
@click.option(
    "-f",
    "--format",
    "form",
    metavar="NAME",
    help="Format where a file's suffix does not tell it; of a folder, only the files in this format.",
)
@click.option("--source-lang", metavar="LANG", help="Language of the source, instead of what the files state.")
@click.option("--target-lang", metavar="LANG", help="Language of the target, instead of what the files state.")
@click.option("--project", default="", metavar="NAME", help="Note this project with the units.")
@click.option("--domain", default="", metavar="NAME", help="Note this subject field with the units.")
@click.option("--creator", default="", metavar="NAME", help="Note who made the files.")
@click.option(
    "--date",
    type=Date(),
    metavar="DATE",
    help="Note this date (2024-05-31), instead of what the files state.",
)
@talk_options
def command(
    files: tuple[Path, ...],
    memory: Path,
    form: str | None,
    source_lang: str | None,
    target_lang: str | None,
    project: str,
    domain: str,
    creator: str,
    date: datetime | None,
    quiet: bool,
    verbose: bool,
) -> int:
    """Store the units of bilingual FILES, each once: TMX of any tool, XLIFF, tables, po, json …

    A folder stands for all bilingual files in it and below; one that `aligner batch` wrote, for its documents, each
    once. Importing again changes nothing, and what is reported as stored outlives a kill or a power cut.
    """
    from aligner.memory import Labels, Memory, files_of, left_over_in

    talk = Talk(quiet, verbose)
    standard_streams(reads=Path("-") in files, writes=False)
    paths = [path for file in files for path in files_of(file, form)]
    labels = Labels(project, domain, creator, date, source_lang, target_lang)
    make_folder_of(memory)
    with Memory(memory) as opened, talk.counter("importing", "units") as show:
        done, failed = _imported(opened, paths, form, labels, talk, show)
    read, added = sum(each.read for each in done), sum(each.added for each in done)
    one_sided = sum(each.one_sided for each in done)
    talk.say(
        f"{counted(read, 'unit')} read, {added:,} new, {read - added:,} known"
        + (f"; {one_sided:,} without a counterpart left out" if one_sided else "")
        + (f"; {failed} of {len(paths)} files failed" if failed else "")
    )
    left_over = [found.name for file in files for found in left_over_in(file)]
    if left_over:
        talk.say(
            f"{counted(len(left_over), 'file')} of documents that are gone from their batch not imported: "
            f"{told(left_over)}; name those that you want"
        )
    return Exit.FOUND if failed else Exit.DONE


def _imported(
    memory: Memory,
    paths: list[Path],
    form: str | None,
    labels: Labels,
    talk: Talk,
    show: Callable[[int, str], None],
) -> tuple[list[Imported], int]:
    """What each file gave, and how many failed. One broken file does not stop the others; a broken memory does."""
    done: list[Imported] = []
    failed = stored = 0
    for number, path in enumerate(paths, 1):
        place = f"{path.name} ({number} of {len(paths)})" if len(paths) > 1 else path.name
        before = sum(each.read for each in done)

        def progress(now: int, before: int = before, place: str = place, path: Path = path) -> None:
            nonlocal stored
            stored = before + now
            show(stored, place)
            talk.detail(f"{path}: {counted(now, 'unit')} stored")

        try:
            imported = memory.import_file(path, labels, form, progress)
        except UserError as error:
            if len(paths) == 1 or error.where == str(memory.path):
                raise
            failed += 1
            talk.say(str(error))
        except KeyboardInterrupt:
            talk.say(f"so far {counted(stored, 'unit')} stored; the same command again goes on from there")
            raise
        else:
            done.append(imported)
            talk.detail(f"{path}: {counted(imported.read, 'unit')} read, {imported.added:,} new")
    return done, failed
