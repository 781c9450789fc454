"""Gold texts with known defects: one sentence of ten damaged, each kind as often as the text allows.

A damaged text is made from a gold text with a fixed seed; what was done to which sentences is known because it was
done here. Damage is always to the target: a text turned round (`turned`) has the other side damaged.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from aligner.alignment.bead_ids import Ids
from aligner.alignment.gold import GoldPair
from aligner.quality.planted import damage

KINDS: tuple[str, ...] = (
    "deleted",
    "added",
    "untranslated",
    "swapped",
    "number changed",
    "half cut off",
    "clause cut out",
    "negation changed",
)
"""All kinds of damage, in the order of the table."""

_SURGERY: dict[str, Callable[[str, random.Random], str | None]] = {
    "number changed": damage.number_changed,
    "half cut off": damage.half_cut,
    "clause cut out": damage.clause_cut,
    "negation changed": damage.negation_changed,
}
_ONE_IN = 10
_FAR = 20
"""A swapped or added sentence of the same text comes from at least so many beads away."""


@dataclass(frozen=True, slots=True)
class Defect:
    """One planted defect: an issue on any of these sentences of the damaged text finds it."""

    kind: str
    source: Ids
    target: Ids


@dataclass(frozen=True, slots=True)
class Damaged:
    """A damaged text and what was done to it."""

    text: GoldPair
    """The damaged sentences, and as beads what a perfect aligner would find in them."""
    defects: tuple[Defect, ...]
    before: tuple[tuple[str, str], ...] = ()
    """For each defect, the bead's source and its undamaged target, a sentence a line; both empty for an added one."""


@dataclass(slots=True)
class _Bead:
    source: list[str]
    target: list[str]
    kind: str = ""
    was: tuple[str, str] = ("", "")


def turned(gold: GoldPair) -> GoldPair:
    """The same text with the sides changed: the target becomes the source."""
    paragraphs = (gold.paragraphs[1], gold.paragraphs[0]) if gold.paragraphs else None
    return replace(
        gold,
        source=gold.target,
        target=gold.source,
        beads=tuple((t, s) for s, t in gold.beads),
        chinese_first=not gold.chinese_first,
        paragraphs=paragraphs,
        links=tuple((b, a) for a, b in gold.links),
    )


def damaged(gold: GoldPair, seed: int, strangers: Sequence[GoldPair] = ()) -> Damaged:
    """The text with one bead of every ten damaged; the kinds take turns.

    `strangers` are texts from which added sentences come; where they offer none, they come from far off in the text.
    """
    rng = random.Random(f"{gold.name} {gold.chinese_first} {seed}")
    beads = [_Bead([gold.source[i] for i in s], [gold.target[j] for j in t]) for s, t in gold.beads]
    pool = _pool(gold, strangers)
    order = list(KINDS)
    rng.shuffle(order)
    for top in range(0, len(beads) - _ONE_IN + 1, _ONE_IN):
        places = [k for k in range(top, top + _ONE_IN) if beads[k].source and beads[k].target]
        rng.shuffle(places)
        kind = next((kind for kind in order if any(_damage(beads, k, kind, pool, rng) for k in places)), None)
        if kind is not None:
            # The kind that was just used waits until all others had their turn.
            order.append(order.pop(order.index(kind)))
    return _assembled(gold, beads, f"{gold.name} damaged {seed}")


def _pool(gold: GoldPair, strangers: Sequence[GoldPair]) -> list[str]:
    found: list[str] = []
    for other in strangers:
        if other.name != gold.name:
            found += other.target if other.chinese_first == gold.chinese_first else other.source
    return [text for text in found if text]


def _damage(beads: list[_Bead], k: int, kind: str, pool: Sequence[str], rng: random.Random) -> bool:
    """Damage bead k in place; False where it offers no place for that kind."""
    bead = beads[k]
    was = ("\n".join(bead.source), "\n".join(bead.target))
    far = [
        other
        for n, other in enumerate(beads)
        if abs(n - k) >= _FAR and not other.kind and other.source and other.target
    ]
    if kind == "deleted":
        bead.target.pop(rng.randrange(len(bead.target)))
    elif kind == "added":
        stranger = rng.choice(pool) if pool else rng.choice(rng.choice(far).target) if far else None
        if stranger is None:
            return False
        beads[k] = _Bead([], [stranger], kind)
        beads.insert(k, bead)
        # One bead more in this ten: the last of it moves into the next.
        return True
    elif kind == "untranslated":
        bead.target[:] = bead.source
    elif kind == "swapped":
        size = len(was[1])
        near = [other for other in far if size / 2 <= len("\n".join(other.target)) <= 2 * size]
        if not near:
            return False
        bead.target[:] = rng.choice(near).target
    else:
        tries = [(n, new) for n, text in enumerate(bead.target) if (new := _SURGERY[kind](text, rng)) is not None]
        if not tries:
            return False
        n, new = rng.choice(tries)
        bead.target[n] = new
    bead.kind, bead.was = kind, was
    return True


def _assembled(gold: GoldPair, damaged_beads: Sequence[_Bead], name: str) -> Damaged:
    source: list[str] = []
    target: list[str] = []
    beads: list[tuple[Ids, Ids]] = []
    defects: list[Defect] = []
    before: list[tuple[str, str]] = []
    for bead in damaged_beads:
        s = tuple(range(len(source), len(source) + len(bead.source)))
        t = tuple(range(len(target), len(target) + len(bead.target)))
        source += bead.source
        target += bead.target
        beads += [(s, t)] if s and t else [((i,), ()) for i in s] + [((), (j,)) for j in t]
        if bead.kind:
            defects.append(Defect(bead.kind, s, t))
            before.append(bead.was)
    text = GoldPair(name, tuple(source), tuple(target), tuple(beads), gold.chinese_first)
    return Damaged(text, tuple(defects), tuple(before))
