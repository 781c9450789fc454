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
    from collections.abc import Callable, Mapping, Sequence

    from aligner.alignment.evaluation import Scores
    from aligner.alignment.gold import GoldPair


@click.command("evaluate")
@click.argument("gold", nargs=-1, required=True, type=click.Path(path_type=Path, readable=False))
@click.option(
    "-o",
    "--output",
    multiple=True,
    type=click.Path(path_type=Path, allow_dash=True, readable=False),
    metavar="FILE",
    help="Write the figures as .json too, or draw how far confidence is to be trusted as .svg; may be given for each. "
    "With - the JSON alone goes to standard output.",
)
@click.option(
    "--cross-validate",
    type=click.IntRange(2),
    metavar="N",
    help="Fit the model N times, each time without one Nth of every text, and score that part.",
)
@click.option(
    "--planted",
    is_flag=True,
    help="Damage one sentence of ten in known ways, align and check, and count which defects are flagged.",
)
@click.option("--peers", is_flag=True, help="Run the other aligners that are installed on the same gold too.")
@model_options
@talk_options
def command(
    gold: tuple[Path, ...],
    output: tuple[Path, ...],
    cross_validate: int | None,
    planted: bool,
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
    from aligner.stated import checked

    talk = Talk(quiet, verbose)
    settings = checked(settings_from(**given))
    to_json, to_svg = _json_and_svg(output)
    if planted and to_svg:
        raise UserError("there is nothing to draw with --planted", str(to_svg), "leave one of them out")
    standard_streams(reads=False, writes=True)
    sets = {name: read_gold(folder) for name, folder in zip(_labels(gold), gold, strict=True)}
    if cross_validate:
        _require_enough(sets, cross_validate)
    with threadpool_limits(limits=1, user_api="blas"):
        if planted:
            from aligner.cli.evaluate_planted import evaluate_planted

            evaluate_planted(sets, settings, cross_validate, to_json, talk)
            return
        if cross_validate:
            results = cross_validated(sets, settings, cross_validate, talk.detail)
        else:
            results = {name: aligned_batch(texts, settings) for name, texts in sets.items()}
        scores = {name: score(pairs) for name, pairs in results.items()}
        figures = {name: _figures(found) for name, found in scores.items()}
        from aligner.formats.output import is_stream

        says = _nothing if to_json is not None and is_stream(to_json) else click.echo
        for name, found in scores.items():
            says(_table(name, found))
        if peers:
            for name, texts in sets.items():
                figures[name]["peers"] = _peers(name, texts, settings.encoder, says)
    if to_json:
        _write(to_json, json.dumps(figures, indent=1) + "\n")
    if to_svg:
        from aligner.formats.reliability import drawn

        _write(to_svg, drawn(scores))


def _json_and_svg(outputs: Sequence[Path]) -> tuple[Path | None, Path | None]:
    """Where the figures go, and where the drawing. UserError for other suffixes and for a second of one."""
    from aligner.destinations import require_folder
    from aligner.formats.output import is_stream

    found: dict[str, Path] = {}
    for path in outputs:
        require_folder(str(path))
        suffix = ".json" if is_stream(path) and path.suffix.lower() != ".svg" else path.suffix.lower()
        if suffix not in (".json", ".svg"):
            raise UserError("unknown suffix", str(path), "the figures are written as .json, the drawing as .svg")
        if suffix in found:
            raise UserError(f"a second {suffix} output", str(path), f"{found[suffix]} is one already")
        found[suffix] = path
    return found.get(".json"), found.get(".svg")


def _nothing(line: str) -> None:
    """What is said where the JSON alone goes to standard output."""


def _write(path: Path, text: str) -> None:
    from aligner.formats.output import written

    with written(str(path)) as out:
        out.write(text.encode())


def _require_enough(sets: Mapping[str, Sequence[GoldPair]], parts: int) -> None:
    """Raises UserError where a set can be cut into so many parts only with empty ones among them."""
    for name, texts in sets.items():
        if len(texts) < parts and min(len(text.beads) for text in texts) < parts:
            raise UserError(f"too few gold beads for {parts} parts", name, "give --cross-validate a smaller number")


def _labels(gold: Sequence[Path]) -> list[str]:
    """The folders' names, where they are told apart by them, otherwise the paths as they were given."""
    names = [folder.resolve().name for folder in gold]
    return [str(folder) if names.count(name) > 1 else name for name, folder in zip(names, gold, strict=True)]


def _peers(name: str, texts: Sequence[GoldPair], encoder: str, says: Callable[[str], None]) -> dict[str, Any]:
    """The figures of the other aligners on one gold set, each told as soon as it is known."""
    from aligner.alignment.evaluation import score
    from aligner.alignment.peers import PEERS, compared
    from aligner.evidence.encoders import encoder_named

    vectors = encoder_named(encoder)
    found: dict[str, Any] = {}
    for peer in PEERS:
        hindrance = peer.hindrance(texts, vectors)
        if hindrance:
            found[peer.name] = {"skipped": hindrance}
            says(f"{peer.name} on {name}: skipped, {hindrance}")
            continue
        scores = score(compared(texts, peer, vectors))
        found[peer.name] = {
            key: value for key, value in _figures(scores).items() if key not in ("calibration_error", "reliability")
        }
        says(
            f"{peer.name} on {name}: strict F1 {scores.strict.f1:.3f}, lax F1 {scores.lax.f1:.3f}, "
            f"null sentences F1 {scores.null.f1:.3f}"
        )
    return found


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
