"""Units in, judgements out: how adequate each full bead is, and which words are left over.

Every unit is judged by its words, by dictionary and learnt lexicon, and by its lengths; that costs little. Only where
this evidence leaves a doubt does the sentence encoder read the unit too, and then its judgement stands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from math import exp, log
from typing import Literal

import numpy as np

from aligner.evidence.chinese_words import HAN
from aligner.evidence.threads import one_thread
from aligner.model import Side, TranslationUnit
from aligner.quality.adequacy.background import Background
from aligner.quality.adequacy.beads import Row
from aligner.quality.adequacy.borders import bordered
from aligner.quality.adequacy.defects import SLIGHT
from aligner.quality.adequacy.document import Document, background_of, medians, sampled, with_relative
from aligner.quality.adequacy.judgement import BLOCK, Judgement, Span
from aligner.quality.adequacy.pairs import Pair
from aligner.quality.adequacy.passages import Passage
from aligner.quality.adequacy.reading import reading
from aligner.quality.adequacy.weights import AdequacyWeights, Model, load

MOST_READ = 3_000
"""Units of a batch from which on the encoder is left out: reading the doubtful ones would take longer than all else."""

_MOST_PAIRS = 4_000
"""So many units at most, evenly spread, say what is usual in a batch."""
_DOUBT = 2.7
"""Below these log odds of being whole the encoder is asked."""
_MARGINALS, _DOUBTED, _SURE = 0.15, 0.02, 0.05
"""How much the bead model's probability says of adequacy; a bead at .97 is neither raised nor lowered."""


@dataclass(frozen=True, slots=True)
class Judge:
    """Knows a batch, and judges its units."""

    document: Document
    weights: AdequacyWeights
    chinese_side: Callable[[TranslationUnit], Side | None]
    background: Background | None
    """What words look like to the encoder here; None: no encoder is asked."""
    middles: dict[str, dict[str, float]]
    """Medians of the batch by model."""

    @classmethod
    def of(
        cls,
        units: Iterable[TranslationUnit],
        chinese_side: Callable[[TranslationUnit], Side | None],
        encoder: bool = False,
        weights: AdequacyWeights | None = None,
    ) -> Judge:
        """A judge who has seen the batch; `chinese_side` tells which side of a unit is the Chinese one.

        `encoder` lets the sentence encoder read what is in doubt, in batches of at most `MOST_READ` units.
        """
        weights = weights or load()
        count = _count(units)
        encoder = encoder and count <= MOST_READ and "use" in weights.models
        step = -(-count // _MOST_PAIRS) or 1
        found = (pair_of(unit, chinese_side(unit)) for unit in islice(units, 0, None, step))
        pairs = [pair for pair in found if pair is not None]
        with one_thread():
            document = Document.of(pairs, weights.lengths)
            sample = sampled(pairs)
            background = background_of(sample) if encoder else None
            middles = {}
            for name, model in weights.models.items():
                if name == "none" or encoder:
                    rows, _ = document.rows(sample, model, background if name == "use" else None)
                    middles[name] = medians(rows, model.usual)
        return cls(document, weights, chinese_side, background, middles)

    def judged(self, units: Iterable[TranslationUnit]) -> Iterator[tuple[TranslationUnit, Judgement | None]]:
        """Every unit with its judgement; None for a null bead, and for languages that are not Chinese and English."""
        rest = iter(units)
        while block := list(islice(rest, BLOCK)):
            sides = [self.chinese_side(unit) for unit in block]
            pairs = [pair_of(unit, side) for unit, side in zip(block, sides)]
            places = [k for k, pair in enumerate(pairs) if pair is not None]
            full = [pair for pair in pairs if pair is not None]
            judgements: list[Judgement | None] = [None] * len(block)
            for k, found in zip(places, self._judge(full)):
                side, pair = sides[k], pairs[k]
                if side is not None and pair is not None:
                    judgements[k] = _judgement(pair, found, side)
            yield from zip(block, judgements)

    def _judge(self, pairs: Sequence[Pair]) -> list[_Found]:
        with one_thread():
            found = self._by(pairs, "none", None)
            if self.background is not None:
                doubtful = [k for k, own in enumerate(found) if own.odds < _DOUBT]
                again = self._by([pairs[k] for k in doubtful], "use", self.background)
                for k, better in zip(doubtful, again):
                    found[k] = better
        return found

    def _by(self, pairs: Sequence[Pair], name: str, background: Background | None) -> list[_Found]:
        model: Model = self.weights.models[name]
        rows, _ = self.document.rows(pairs, model, background)
        middle = self.middles[name]
        shares = model.beads.probabilities([with_relative(row.columns, middle) for row in rows])
        # Where every word of a side has its counterpart nothing of it is left over: lengths alone are no proof.
        for side in (0, 1):
            shares[[not row.passages[side] for row in rows], 1 + side] = 0.0
        whole = shares[:, 0]
        odds = np.log((whole + 1e-6) / (shares[:, 1:].sum(axis=1) + 1e-6)) + model.offset
        return [_Found(*each) for each in zip(rows, shares, odds.tolist())]


@dataclass(frozen=True, slots=True)
class _Found:
    """What a model says of one pair."""

    row: Row
    shares: np.ndarray
    """Probabilities of the classes."""
    odds: float
    """Log odds of being whole, as the model's offset corrects them."""


def _count(units: Iterable[TranslationUnit]) -> int:
    return len(units) if isinstance(units, Sequence) else sum(1 for _ in units)


def pair_of(unit: TranslationUnit, chinese: Side | None) -> Pair | None:
    """The unit as adequacy sees it; None unless it is a Chinese and an English text.

    A side that is in the other one's script, as a sentence left untranslated is, cannot be compared word by word.
    """
    if chinese is None or unit.state == "rejected":
        return None
    texts = (unit.source_text, unit.target_text)
    segments = (unit.source_segments, unit.target_segments)
    c, e = (0, 1) if chinese == "source" else (1, 0)
    if not texts[c].strip() or not texts[e].strip() or not HAN.search(texts[c]) or _mostly_chinese(texts[e]):
        return None
    return Pair(reading(texts[c], segments[c], True), reading(texts[e], segments[e], False), unit.bead.confidence)


def _mostly_chinese(text: str) -> bool:
    return len(HAN.findall(text)) * 4 > len(text)


def _judgement(pair: Pair, found: _Found, chinese: Side) -> Judgement:
    english: Side = "target" if chinese == "source" else "source"
    length = found.row.columns["length"]
    passages = found.row.passages
    spans = [_span(pair, side, passages[side]) for side in (0, 1)]
    adequacy = _adequacy(found.odds, pair.confidence)
    shown = [bordered(pair.sides[side], passages[side]) for side in (0, 1)] if adequacy < SLIGHT else [None, None]
    verdicts: tuple[Literal["source", "target", "unrelated"], ...] = (chinese, english, "unrelated")
    return Judgement(
        round(adequacy, 4),
        verdicts[int(np.argmax(found.shares[1:]))],
        {chinese: spans[0], english: spans[1]},
        length if english == "target" else -length,
        {chinese: shown[0], english: shown[1]},
    )


def _adequacy(odds: float, confidence: float | None) -> float:
    """The probability that the bead is whole, lowered where the bead model itself was not sure of the bead."""
    if confidence is not None:
        odds -= _MARGINALS * log((1 - confidence + _DOUBTED) / _SURE)
    return 1 / (1 + exp(-odds))


def _span(pair: Pair, side: int, passage: Passage) -> Span | None:
    tokens = pair.sides[side].tokens
    return (tokens[passage.first].start, tokens[passage.last - 1].end) if passage else None
