"""The map of an alignment: where in the target each passage of the source stands, drawn as one inline SVG.

A good alignment is a calm line from the upper left to the lower right; omissions run level, additions straight down,
and what is doubtful stands out thick and links to its row.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from statistics import fmean

from aligner.formats.page.labels import both, level_of

Step = tuple[str, int, int, int, int, int, float]
"""A unit on the map: its kind, its row, where its source and its target begin and end, counted in segments, and its
confidence."""

_SIZE = 320.0
_STRETCHES = 500  # beads that the line can tell apart by colour
_CLOSE = 0.35  # points nearer than this to the last are not drawn
_WORDS = {
    "doubt": "doubtful / 存疑",
    "omission": "omission / 漏译",
    "addition": "addition / 增译",
    "moved": "moved / 移位",
}


def drawn(steps: Sequence[Step], moved: Sequence[tuple[int, int]]) -> str:
    """The SVG of the steps, in document order; `moved` holds pairs of step indices that render each other."""
    width = max((step[3] for step in steps), default=0) or 1
    height = max((step[5] for step in steps), default=0) or 1
    calm, loud = [], []
    for kind, group in groupby(_evened(steps), key=lambda step: step[0]):
        run = list(group)
        path = f'<path class="{kind}" d="{_path(run, width, height)}"/>'
        if kind in _WORDS:
            rows = f"{run[0][1]}–{run[-1][1]}" if len(run) > 1 else str(run[0][1])
            loud.append(f'<a href="#u{run[0][1]}"><title>{rows}: {_WORDS[kind]}</title>{path}</a>')
        else:
            calm.append(path)
    dots = [_dot(steps[first], steps[second], width, height) for first, second in moved]
    size = f"{_SIZE:g}"
    return (
        f'<svg viewBox="-1 -1 {_SIZE + 2:g} {_SIZE + 2:g}" id="map" role="group" aria-labelledby="path">'
        f'<rect class="frame" width="{size}" height="{size}"/><path class="grid" d="{_grid()}"/>'
        f"<g>{''.join(calm)}</g><g>{''.join(loud)}{''.join(dots)}</g></svg>"
        f'<p class="axes"><span>{both("source", "原文")} →</span><span>{both("target", "译文")} ↓</span></p>'
    )


def _evened(steps: Sequence[Step]) -> Iterator[Step]:
    """The steps of a long text coloured by stretches: each calm one takes the level of its stretch's mean confidence.

    Otherwise neighbours a fraction of a point apart would paint over one another, and the last would win.
    """
    length = -(-len(steps) // _STRETCHES)
    for start in range(0, len(steps), length or 1):
        stretch = steps[start : start + length]
        calm = [step[6] for step in stretch if step[0] not in _WORDS]
        level = level_of(fmean(calm)) if calm else ""
        for step in stretch:
            yield step if step[0] in _WORDS else (level, *step[1:])


def _path(run: Sequence[Step], width: int, height: int) -> str:
    points = [(run[0][2] * _SIZE / width, run[0][4] * _SIZE / height)]
    for number, step in enumerate(run, 1):
        x, y = step[3] * _SIZE / width, step[5] * _SIZE / height
        if number == len(run) or abs(x - points[-1][0]) + abs(y - points[-1][1]) >= _CLOSE:
            points.append((x, y))
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points)


def _dot(omission: Step, addition: Step, width: int, height: int) -> str:
    """A moved passage: a dot where its source and its target would meet."""
    x = (omission[2] + omission[3]) / 2 * _SIZE / width
    y = (addition[4] + addition[5]) / 2 * _SIZE / height
    return (
        f'<a href="#u{omission[1]}"><title>{omission[1]}, {addition[1]}: {_WORDS["moved"]}</title>'
        f'<circle class="moved" cx="{x:.1f}" cy="{y:.1f}" r="5"/></a>'
    )


def _grid() -> str:
    quarters = [_SIZE * n / 4 for n in (1, 2, 3)]
    return "".join(f"M{q:g} 0V{_SIZE:g}M0 {q:g}H{_SIZE:g}" for q in quarters)
