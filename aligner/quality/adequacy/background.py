"""What words look like to the encoder in general: the measure by which a likeness is remarkable or not.

Some words lie near everything. So a likeness counts by how far it stands above the likenesses of the same word to
words that have nothing to do with it: those of a few sentences here, and those of sentences taken evenly from the
document. The sentences below see to it that a document of one sentence has a background too.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence

import numpy as np

from aligner.evidence.encoders.use_tokens import WIDTH, TokenRows, token_rows
from aligner.quality.adequacy.reading import Reading, reading

_MOST_WORDS = 300
_CHINESE = (
    "昨天下午，孩子们在河边放风筝，一直玩到天黑。",
    "这台机器每小时可以生产三百个零件，但是噪音很大。",
    "根据合同第八条，卖方应当在收到货款后十日内发货。",
    "老师认为，阅读习惯比考试成绩更重要。",
    "由于连续下雨，山区的公路已经关闭。",
    "她把信放进抽屉，没有告诉任何人。",
    "新的研究表明，这种药物能够降低血压。",
    "公司计划明年在南方开设两家分店，并增加投资。",
    "双方就边境贸易问题交换了意见，气氛友好。",
    "如果程序没有反应，请重新启动计算机，然后再试一次。",
    "古城的城墙建于十四世纪，至今保存完好。",
    "为什么鸟儿能飞，而我们不能？",
)
_ENGLISH = (
    "The old man sold fresh bread at the corner of the market every morning.",
    "Our network was down for an hour, so nobody could send any messages.",
    "The court decided that the tenant must pay for the broken window.",
    "Scientists have measured how fast the ice in the north is melting.",
    "He laughed, closed the book and walked slowly out into the garden.",
    "Prices rose again last month, although fewer people were buying houses.",
    "The minister promised more money for schools and hospitals.",
    "You should press the red button only if the engine becomes too hot.",
    "My sister learned to play the violin when she was seven.",
    "The treaty was signed by twelve countries after years of talks.",
    "What would happen if all the lights of the city went out?",
    "Farmers in this valley grow rice, tea and oranges.",
)


class Background:
    """Mean token and background words of each language, from the sentences above and from the document's.

    What it has read of the document it keeps, and does not read again.
    """

    def __init__(self, chinese: Sequence[Reading] = (), english: Sequence[Reading] = ()) -> None:
        self._means: list[np.ndarray] = []
        self._words: list[np.ndarray] = []
        self._read: dict[str, TokenRows] = {}
        for (own, known), document in zip(_own(), (chinese, english)):
            texts = [*own, *document]
            new = token_rows([r.text for r in document])
            self._read |= {r.text: rows for r, rows in zip(document, new)}
            read = [*known, *new]
            count = sum(len(t.rows) for t in read)
            self._means.append(sum((t.rows.sum(axis=0) for t in read), np.zeros(WIDTH)) / max(count, 1))
            words = np.concatenate([_pooled(r, t) - _sizes(r, t) * self._means[-1] for r, t in zip(texts, read)])
            step = max(1, len(words) // _MOST_WORDS)
            self._words.append(_unit(words[::step][:_MOST_WORDS]))

    def read(self, texts: Sequence[str]) -> list[TokenRows]:
        """The texts, token by token, in their order."""
        new = [text for text in texts if text not in self._read]
        rows = iter(token_rows(new))
        return [self._read[text] if text in self._read else next(rows) for text in texts]

    def words(self, side: int, text: Reading, read: TokenRows) -> np.ndarray:
        """words × 512 unit rows: what sets each word apart from the mean. Side 0 is Chinese, 1 English."""
        return _unit(_pooled(text, read) - _sizes(text, read) * self._means[side])

    def usual(self, side: int, words: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Mean and spread of the likenesses of each word to words of the other language."""
        likeness = words @ self._words[1 - side].T
        return likeness.mean(axis=1), likeness.std(axis=1) + 1e-3


@functools.lru_cache(maxsize=1)
def _own() -> tuple[tuple[list[Reading], list[TokenRows]], tuple[list[Reading], list[TokenRows]]]:
    """The sentences above, read once a process: Chinese, English."""
    sides = [reading(text, (), True) for text in _CHINESE], [reading(text, (), False) for text in _ENGLISH]
    chinese, english = (token_rows([r.text for r in side]) for side in sides)
    return (sides[0], chinese), (sides[1], english)


def _members(text: Reading, read: TokenRows) -> np.ndarray:
    """words × tokens: which tokens make up each word."""
    starts = np.array([t.start for t in text.tokens], np.int64)[:, None]
    ends = np.array([t.end for t in text.tokens], np.int64)[:, None]
    inside: np.ndarray = (read.spans[None, :, 0] < ends) & (read.spans[None, :, 1] > starts)
    return inside.astype(np.float64)


def _pooled(text: Reading, read: TokenRows) -> np.ndarray:
    rows: np.ndarray = _members(text, read) @ read.rows
    return rows


def _sizes(text: Reading, read: TokenRows) -> np.ndarray:
    sizes: np.ndarray = _members(text, read).sum(axis=1, keepdims=True)
    return sizes


def _unit(rows: np.ndarray) -> np.ndarray:
    unit: np.ndarray = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    return unit
