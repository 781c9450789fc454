"""`aligner train`: fit the bead model to gold folders."""

from __future__ import annotations

from pathlib import Path

import click

from aligner.cli.options import standard_streams, talk_options
from aligner.cli.talk import Talk


@click.command("train")
@click.argument("gold", nargs=-1, required=True, type=click.Path(path_type=Path, readable=False))
@click.option(
    "-o",
    "--output",
    required=True,
    type=click.Path(path_type=Path, allow_dash=True, readable=False),
    metavar="WEIGHTS",
    help="Where to write the weights, a JSON file.",
)
@click.option(
    "--adequacy",
    type=click.Path(path_type=Path, allow_dash=True, readable=False),
    metavar="FILE",
    help="Fit the adequacy model too, and write its weights there.",
)
@talk_options
def command(gold: tuple[Path, ...], output: Path, adequacy: Path | None, quiet: bool, verbose: bool) -> None:
    """Fit the bead model to the GOLD folders, with and without the sentence encoder; deterministic."""
    from threadpoolctl import threadpool_limits

    from aligner.alignment.gold import read_gold
    from aligner.alignment.training import train_all
    from aligner.alignment.weights import dumped
    from aligner.destinations import require_folder
    from aligner.evidence.encoders.use import UseEncoder
    from aligner.formats.output import written
    from aligner.quality.adequacy import fitting
    from aligner.quality.adequacy.weights import dumped as adequacy_dumped

    talk = Talk(quiet, verbose)
    for path in filter(None, (output, adequacy)):
        require_folder(str(path))
    standard_streams(reads=False, writes=str(output) == "-")
    sets = [read_gold(folder) for folder in gold]
    # How many threads share a sum decides its last digits, and after hundreds of steps also the first.
    with threadpool_limits(limits=1, user_api="blas"):
        weights = train_all(sets, UseEncoder(), talk.say)
        judging = fitting.fit(sets, talk.say, encoder=True) if adequacy else None
    with written(str(output)) as out:
        out.write(dumped(weights).encode("utf-8"))
    if adequacy and judging:
        with written(str(adequacy)) as out:
            out.write(adequacy_dumped(judging).encode("utf-8"))
