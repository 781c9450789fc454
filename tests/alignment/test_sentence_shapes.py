"""How sentences begin and end."""

from __future__ import annotations

import pytest

from aligner.alignment.sentence_shapes import sentence_shapes

SHAPES = {
    "“桥修好了。”": (1, 1, 1, 1, 0, 0, 0),
    "「好嗎？」": (1, 1, 1, 1, 1, 0, 0),
    "他说，": (0, 0, 0, 0, 0, 0, 1),
    "走！": (0, 0, 0, 0, 0, 1, 0),
    "“Go!” he said.": (1, 1, 1, 0, 0, 0, 0),
    'He asked, "Why?"': (1, 1, 0, 1, 1, 0, 0),
    "The dog's bone;": (0, 0, 0, 0, 0, 0, 1),
    "": (0, 0, 0, 0, 0, 0, 0),
}


@pytest.mark.parametrize("text", SHAPES)
def test_the_shape_of_sentences(text: str) -> None:
    assert tuple(sentence_shapes([text])[0].astype(int).tolist()) == SHAPES[text]
