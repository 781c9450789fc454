"""`aligner evaluate`: alignments against gold folders."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from aligner.cli.options import model_options, settings_from, standard_streams, talk_options
from aligner.cli.talk import Talk
from aligner.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aligner.alignment.evaluation import Scores
    from aligner.alignment.gold import GoldPair


@click.command("evaluate")
@click.argument("gold", nargs=-1, required=True, type=click.Path(path_type=Path, readable=False))
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, allow_dash=True, readable=False),
    metavar="FILE",
    help="Write the figures as JSON too; with - the JSON alone goes to standard output.",
)
@click.option(
    "--cross-validate",
    type=click.IntRange(2),
    metavar="N",
    help="Fit the model N times, each time without one Nth of every text, and score that part.",
)
@click.option("--peers", is_flag=True, help="Run the other aligners that are installed on the same gold too.")
@model_options
@talk_options
def command(
    gold: tuple[Path, ...],
    output: Path | None,
    cross_validate: int | None,
    peers: bool,
    quiet: bool,
    verbose: bool,
    **given: Any,
) -> None:
    """Align the texts of each GOLD folder (src/NAME, tgt/NAME, gold/NAME.align) and compare with its beads."""
    from threadpoolctl import threadpool_limits

    from aligner.alignment.evaluation import score
    from aligner.alignment.gold import read_gold
    from aligner.alignment.trial import aligned_batch, cross_validated
    from aligner.exporting import require_folder
    from aligner.stated import checked

    talk = Talk(quiet, verbose)
    settings = checked(settings_from(**given))
    if output:
        require_folder(str(output))
    standard_streams(reads=False, writes=True)
    sets = {name: read_gold(folder) for name, folder in zip(_labels(gold), gold, strict=True)}
    with threadpool_limits(limits=1, user_api="blas"):
        if cross_validate:
            _require_enough(sets, cross_validate)
            results = cross_validated(sets, settings, cross_validate, talk.detail)
        else:
            results = {name: aligned_batch(texts, settings) for name, texts in sets.items()}
    figures = {name: score(pairs) for name, pairs in results.items()}
    if str(output) != "-":
        for name, scores in figures.items():
            click.echo(_table(name, scores))
        if peers:
            _print_peers(sets)
    if output:
        from aligner.formats.output import written

        with written(str(output)) as out:
            text = json.dumps({name: _figures(s) for name, s in figures.items()}, indent=1)
            out.write(f"{text}\n".encode())


def _require_enough(sets: Mapping[str, Sequence[GoldPair]], parts: int) -> None:
    """Raises UserError where a set can be cut into so many parts only with empty ones among them."""
    for name, texts in sets.items():
        if len(texts) < parts and min(len(text.beads) for text in texts) < parts:
            raise UserError(f"too few gold beads for {parts} parts", name, "give --cross-validate a smaller number")


def _labels(gold: Sequence[Path]) -> list[str]:
    """The folders' names, where they are told apart by them, otherwise the paths as they were given."""
    names = [folder.resolve().name for folder in gold]
    return [str(folder) if names.count(name) > 1 else name for name, folder in zip(names, gold, strict=True)]


def _print_peers(sets: Mapping[str, Sequence[GoldPair]]) -> None:
    from aligner.alignment.evaluation import score
    from aligner.alignment.peers import PEERS, compared

    for peer, align in PEERS.items():
        for name, texts in sets.items():
            scores = score(compared(texts, align))
            click.echo(f"{peer} on {name}: strict F1 {scores.strict.f1:.3f}, lax F1 {scores.lax.f1:.3f}")


def _table(name: str, scores: Scores) -> str:
    lines = [name]
    for label, agreement in (
        ("strict", scores.strict),
        ("lax", scores.lax),
        ("null sentences", scores.null),
        *((f"  {kind}", a) for kind, a in scores.by_type.items()),
    ):
        p, r = agreement.precision, agreement.recall
        lines.append(
            f"  {label:<15} precision {_share(p.value)}  recall {_share(r.value)}  F1 {agreement.f1:.3f}"
            f"   {r.hits} of {r.tries} in the gold, {p.tries} found"
        )
    lines.append(f"  calibration error {_share(scores.calibration_error)}")
    lines += [
        f"    confidence {b.low:.1f}–{b.low + 0.1:.1f}: mean {b.mean:.3f}, right {b.right:.3f}, {b.count} beads"
        for b in scores.reliability
    ]
    return "\n".join(lines)


def _share(value: float) -> str:
    return "  –  " if math.isnan(value) else f"{value:.3f}"


def _figures(scores: Scores) -> dict[str, Any]:
    def agreement(a: Any) -> dict[str, Any]:
        return {
            "precision": _number(a.precision.value),
            "recall": _number(a.recall.value),
            "f1": round(a.f1, 4),
            "hits": a.recall.hits,
            "gold": a.recall.tries,
            "found": a.precision.tries,
        }

    return {
        "strict": agreement(scores.strict),
        "lax": agreement(scores.lax),
        "null": agreement(scores.null),
        "by_type": {kind: agreement(a) for kind, a in scores.by_type.items()},
        "calibration_error": _number(scores.calibration_error),
        "reliability": [
            {"from": b.low, "count": b.count, "mean": round(b.mean, 4), "right": round(b.right, 4)}
            for b in scores.reliability
        ],
    }


def _number(value: float) -> float | None:
    return None if math.isnan(value) else round(value, 4)
