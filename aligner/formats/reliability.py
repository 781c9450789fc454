"""The reliability of confidence as a drawing: SVG, one panel a gold set, light or dark as its reader's screen is.

A dot stands for the beads of one tenth of the scale of confidence: as far right as they are sure on average, as high
as the share of them that is exactly right. On the diagonal, confidence means what it says; below it, it promises too
much. The line through a dot is Wilson's 95 % interval: what that many beads leave to chance.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import isnan, sqrt
from xml.sax.saxutils import escape

from aligner.alignment.evaluation import BINS, Bin, Scores
from aligner.formats.xml import clean

_SIDE = 300
_LEFT, _TOP, _FOOT, _GAP = 52, 58, 92, 20
_BASE = _SIDE + _FOOT - 14
_COLUMNS = 3
_BARS = 34
_LONGEST = 32
"""Characters of a name that a panel has room for; of a path the end tells more."""
_Z = 1.96
_STYLE = """
svg { --paper: #fff; --ink: #1c2429; --soft: #505c65; --line: #dde3e6; --dot: #1f5f7f; --bar: #c3d3db;
 font: 12px system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", "Noto Sans CJK SC", sans-serif; }
@media (prefers-color-scheme: dark) {
 svg { --paper: #1a2024; --ink: #dfe5e8; --soft: #a9b4bb; --line: #384249; --dot: #7fbbd8; --bar: #35474f; } }
.paper { fill: var(--paper); } text { fill: var(--soft); }
.name { fill: var(--ink); font-size: 15px; font-weight: 600; }
.frame, .grid { fill: none; stroke: var(--line); } .diagonal { stroke: var(--soft); stroke-dasharray: 4 4; }
.bar { fill: var(--bar); } .chance { stroke: var(--dot); stroke-width: 1.5; opacity: 0.55; }
.dot { fill: var(--dot); stroke: var(--paper); } .count { font-size: 10px; }
.x, .count { text-anchor: middle; } .y { text-anchor: end; }
"""


def drawn(figures: Mapping[str, Scores]) -> str:
    """The SVG of all gold sets, by name, in their order; the same figures give the same text."""
    columns = max(1, min(_COLUMNS, len(figures)))
    width, height = _LEFT + _SIDE + _GAP, _TOP + _SIDE + _FOOT
    size = f"{columns * width} {max(1, -(-len(figures) // columns)) * height}"
    across, down = size.split()
    panels = "".join(
        f'<g transform="translate({k % columns * width + _LEFT} {k // columns * height + _TOP})">\n'
        + "".join(f"{line}\n" for line in _panel(name, scores))
        + "</g>\n"
        for k, (name, scores) in enumerate(figures.items())
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size}" width="{across}" height="{down}" role="img">\n'
        f"<title>Reliability of confidence</title>\n<style>{_STYLE}</style>\n"
        f'<rect class="paper" width="{across}" height="{down}"/>\n{panels}</svg>\n'
    )


def _panel(name: str, scores: Scores) -> Iterator[str]:
    beads = sum(b.count for b in scores.reliability)
    error = "–" if isnan(scores.calibration_error) else f"{scores.calibration_error:.3f}"
    label = clean(name)[0]
    label = label if len(label) <= _LONGEST else f"…{label[1 - _LONGEST :]}"
    yield f'<text class="name" y="-30">{escape(label)}</text>'
    yield f'<text y="-12">{beads:,} beads, expected calibration error {error}</text>'
    yield f'<rect class="frame" width="{_SIDE}" height="{_SIDE}"/>'
    inner = range(2, BINS, 2)
    grid = "".join(f"M{_x(k / BINS)} 0V{_SIDE}M0 {_y(k / BINS)}H{_SIDE}" for k in inner)
    yield f'<path class="grid" d="{grid}"/>'
    yield f'<line class="diagonal" x1="0" y1="{_SIDE}" x2="{_SIDE}" y2="0"/>'
    for k in (0, *inner, BINS):
        yield f'<text class="x" x="{_x(k / BINS)}" y="{_SIDE + 16}">{k / BINS:.1f}</text>'
        yield f'<text class="y" x="-7" y="{_y(k / BINS)}" dy="4">{k / BINS:.1f}</text>'
    yield f'<text class="x" x="{_SIDE / 2:g}" y="{_SIDE + 33}">confidence</text>'
    yield f'<text class="x" transform="translate(-32 {_SIDE / 2:g}) rotate(-90)">exactly right</text>'
    yield f'<text class="y count" x="-7" y="{_BASE + 11}">beads</text>'
    for tenth in scores.reliability:
        yield from _tenth(tenth, max(b.count for b in scores.reliability))


def _tenth(tenth: Bin, most: int) -> Iterator[str]:
    """One dot with what chance leaves it, and below the axis how many beads it stands for."""
    low, high = interval(tenth.right, tenth.count)
    x, y = _x(tenth.mean), _y(tenth.right)
    said = f"{tenth.count:,} beads at {tenth.low:.1f}–{tenth.low + 1 / BINS:.1f}: {tenth.right:.3f} right"
    height = max(0.5, _BARS * tenth.count / most)
    middle, wide = (tenth.low + 0.5 / BINS) * _SIDE, _SIDE / BINS
    yield (
        f'<g><title>{said}, mean {tenth.mean:.3f}</title><line class="chance" x1="{x}" y1="{_y(low)}" x2="{x}" '
        f'y2="{_y(high)}"/><circle class="dot" cx="{x}" cy="{y}" r="4.5"/>'
        f'<rect class="bar" x="{middle - wide / 2 + 2:.1f}" y="{_BASE - height:.1f}" width="{wide - 4:.1f}" '
        f'height="{height:.1f}"/><text class="count" x="{middle:.1f}" y="{_BASE + 11}">{tenth.count:,}</text></g>'
    )


def interval(share: float, tries: int) -> tuple[float, float]:
    """Wilson's 95 % interval (1927) of a share seen in so many tries, at least one: both ends in [0, 1].

    >>> [round(end, 3) for end in interval(0.9, 10)]
    [0.596, 0.982]
    """
    centre = share + _Z * _Z / (2 * tries)
    half = _Z * sqrt(share * (1 - share) / tries + _Z * _Z / (4 * tries * tries))
    whole = 1 + _Z * _Z / tries
    return max(0.0, (centre - half) / whole), min(1.0, (centre + half) / whole)


def _x(value: float) -> str:
    return f"{value * _SIDE:.1f}"


def _y(value: float) -> str:
    return f"{(1 - value) * _SIDE:.1f}"
