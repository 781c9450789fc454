"""`aligner evaluate --planted`: which planted defects the checks find, and what they flag in vain."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from aligner.alignment.gold import GoldPair
    from aligner.cli.talk import Talk
    from aligner.quality.planted.evaluating import PlantedResults
    from aligner.quality.planted.scoring import PlantedScores
    from aligner.settings import Settings

_DIRECTIONS = {"both directions": None, "from Chinese": True, "from English": False}


def evaluate_planted(
    sets: Mapping[str, Sequence[GoldPair]],
    settings: Settings,
    cross_validate: int | None,
    output: Path | None,
    talk: Talk,
) -> None:
    """Print a table for each set, or write the figures as JSON."""
    scores = {name: scores_of(results) for name, results in _results(sets, settings, cross_validate, talk).items()}
    if str(output) != "-":
        for name, found in scores.items():
            click.echo(table(name, found))
    if output:
        from aligner.formats.output import written

        figures = {name: {d: _figures(s) for d, s in found.items()} for name, found in scores.items()}
        with written(str(output)) as out:
            out.write(f"{json.dumps(figures, indent=1)}\n".encode())


def _results(
    sets: Mapping[str, Sequence[GoldPair]], settings: Settings, cross_validate: int | None, talk: Talk
) -> dict[str, PlantedResults]:
    from aligner.alignment.trial import aligned, aligned_batch, fitted_without
    from aligner.quality.adequacy.fitting import fit
    from aligner.quality.planted.evaluating import planted_results

    found: dict[str, PlantedResults] = {name: [] for name in sets}
    encoder = settings.encoder != "none"
    if not cross_validate:
        for name, texts in sets.items():
            found[name] = planted_results(texts, partial(aligned_batch, settings=settings), encoder)
        return found
    for fold in fitted_without(sets, settings, cross_validate, talk.detail):
        weights = fit(fold.kept, talk.detail, encoder)
        for name, texts in fold.held_out.items():
            align = partial(aligned, settings=settings, model=fold.model, first=fold.first)
            found[name] += planted_results(texts, align, encoder, weights)
    return found


def scores_of(results: PlantedResults) -> dict[str, PlantedScores]:
    """Scores of both directions of translation together, and of each."""
    from aligner.quality.planted.scoring import score_planted

    return {
        direction: score_planted(r for r in results if wanted is None or r[0].text.chinese_first == wanted)
        for direction, wanted in _DIRECTIONS.items()
    }


def table(name: str, scores: Mapping[str, PlantedScores]) -> str:
    """A table for people: a line a kind of damage, a column a direction."""
    whole = scores["both directions"]
    lines = [f"{name:<20}" + "".join(f"{direction:>18}" for direction in scores)]
    for kind in whole.recall:
        cells = [found.recall.get(kind) for found in scores.values()]
        lines.append(f"  {kind:<18}" + "".join(_cell(c.hits, c.tries) if c else f"{'–':>18}" for c in cells))
    falsely = [found.false for found in scores.values()]
    lines.append(f"  {'falsely flagged':<18}" + "".join(_cell(f.hits, f.tries) for f in falsely))
    by_check = ", ".join(f"{check} {count}" for check, count in whole.false_by_check.items())
    lines.append(f"    by check: {by_check or 'none'}")
    return "\n".join(lines)


def _cell(hits: int, tries: int) -> str:
    share = f"{hits / tries:.3f}" if tries else "–"
    return f"{share:>7} {f'{hits}/{tries}':>10}"


def _figures(scores: PlantedScores) -> dict[str, Any]:
    return {
        "recall": {
            kind: {"found": r.hits, "planted": r.tries, "recall": round(r.value, 4)}
            for kind, r in scores.recall.items()
        },
        "false": {"flagged": scores.false.hits, "clean": scores.false.tries, "by_check": scores.false_by_check},
    }
