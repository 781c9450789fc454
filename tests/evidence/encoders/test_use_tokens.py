"""Token rows: places in the text, and sums that give the encoder's own vectors."""

import numpy as np
import pytest

from aligner.evidence.encoders.use import UseEncoder
from aligner.evidence.encoders.use_tokens import part_vectors, spans_of, token_rows

TEXTS = ["双方同意继续谈判……（2015年）", "Both  sides agreed… it’s ½ done.", "𠮷野家", "Yes"]


def test_the_sum_of_the_rows_is_the_meaning() -> None:
    read = token_rows(TEXTS)
    sums = np.array([text.rows.sum(axis=0) + text.ends for text in read])
    counts = np.array([len(text.rows) + 2.0 for text in read])
    np.testing.assert_allclose(part_vectors(sums, counts), UseEncoder().encode(TEXTS), atol=1e-9)


def test_spans_lie_in_the_text_in_order() -> None:
    for text, read in zip(TEXTS, token_rows(TEXTS), strict=True):
        assert len(read.spans) == len(read.rows)
        starts = read.spans[:, 0].tolist()
        assert starts == sorted(starts)
        assert read.spans.min() >= 0
        assert read.spans.max() <= len(text)
        covered = {k for a, b in read.spans.tolist() for k in range(a, b)}
        assert {k for k, c in enumerate(text) if not c.isspace()} <= covered


@pytest.mark.parametrize(
    ("text", "pieces", "surfaces"),
    [
        ("ab c", ["▁ab", "▁c"], ["ab", "c"]),
        ("５０％ 多", ["▁50%", "▁", "多"], ["５０％", "", "多"]),
        ("…好", ["▁...", "好"], ["…", "好"]),
    ],
)
def test_compatibility_forms_keep_their_places(text: str, pieces: list[str], surfaces: list[str]) -> None:
    assert [text[a:b] for a, b in spans_of(text, pieces).tolist()] == surfaces
