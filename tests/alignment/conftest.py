"""What the tests of alignment share: the sample corpora, one encoder, and a small pair of texts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from aligner.alignment.gold import GoldPair, read_gold
from aligner.alignment.pair import Pair, pair
from aligner.evidence.encoders import encoder_named
from aligner.evidence.encoders.encoder import Encoder
from aligner.model import Document, Paragraph, Segment, SegmentedDocument

CHINESE = (
    "鸭子过了河。",
    "张晓梅在2019年买了3只鸡，又买了120万块砖。",
    "她问：“天气好吗？”",
    "没有人回答她！",
    "北京的冬天很冷，学校因此关门。",
    "老师讲了一个关于大海的故事。",
)
ENGLISH = (
    "The ducks crossed the river.",
    "In 2019 Zhang Xiaomei bought three chickens.",
    "She also bought 1.2 million bricks.",
    "“Is the weather fine?” she asked.",
    "Nobody answered her!",
    "Winter in Beijing is cold, and so the school closed.",
    "The teacher told a story about the sea.",
)


Texts = tuple[tuple[str, ...], tuple[str, ...]]


@pytest.fixture(scope="session")
def texts() -> Texts:
    """Six Chinese and seven English sentences; [1]:[1, 2] is the one bead that is not 1-1."""
    return CHINESE, ENGLISH


@pytest.fixture(scope="session")
def small(texts: Texts) -> Pair:
    """Their evidence, without an encoder."""
    return pair(*texts, None)


def document(
    texts: Sequence[str], lang: str, ends: Sequence[bool] | None = None, heading: bool = False
) -> SegmentedDocument:
    """A document with one sentence a paragraph, or with paragraphs that end where `ends` says; the first a heading."""
    numbers = [0]
    for end in (ends or [True] * len(texts))[:-1]:
        numbers.append(numbers[-1] + end)
    paragraphs: list[str] = []
    segments = []
    for k, (text, number) in enumerate(zip(texts, numbers)):
        if number == len(paragraphs):
            paragraphs.append("")
        start = len(paragraphs[number])
        paragraphs[number] += text
        segments.append(Segment(k, number, start, start + len(text), text))
    found = tuple(Paragraph(text, "heading" if heading and k == 0 else "body") for k, text in enumerate(paragraphs))
    return SegmentedDocument(Document(f"text.{lang}", lang, found), tuple(segments))


@pytest.fixture(scope="session")
def make_document() -> Callable[..., SegmentedDocument]:
    """`make_document(texts, lang, ends)`."""
    return document


@pytest.fixture(scope="session")
def corpora() -> Path:
    """The project's own sample corpora."""
    return Path(__file__).parents[2] / "corpora"


@pytest.fixture(scope="session")
def gold(corpora: Path) -> list[GoldPair]:
    """The sample corpora's gold."""
    return read_gold(corpora / "gold")


@pytest.fixture(scope="session")
def encoder() -> Encoder:
    """The default sentence encoder, loaded once."""
    found = encoder_named("use")
    assert found is not None
    return found
