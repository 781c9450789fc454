"""A batch's lexicon: written and read back, and named by what is in it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from aligner.evidence.batch_lexicon import NOTHING_LEARNT, BatchLexicon

LEARNT = {"甪砼": {"frobnik": 1.0, "town": 0.25}, "骉": {"quuxin": 0.917}}
STRENGTHS = st.integers(1, 1000).map(lambda thousandths: thousandths / 1000)


WORDS = st.text(max_size=3) | st.just("\ud83d")
"""Half an emoji too: there are files that hold such a thing."""


@given(st.dictionaries(WORDS, st.dictionaries(WORDS, STRENGTHS), max_size=4), st.integers(0))
def test_what_is_written_reads_back(learnt: dict[str, dict[str, float]], pairs: int) -> None:
    lexicon = BatchLexicon.of(learnt, pairs)
    assert (lexicon.learnt, lexicon.pairs) == (learnt, pairs)
    assert BatchLexicon.read(lexicon.data()) == lexicon


def test_the_order_in_which_words_were_learnt_is_no_matter() -> None:
    turned = {key: dict(reversed(row.items())) for key, row in reversed(LEARNT.items())}
    assert BatchLexicon.of(turned, 3).data() == BatchLexicon.of(LEARNT, 3).data()


def test_its_name_tells_the_pairs_and_the_content() -> None:
    lexicon = BatchLexicon.of(LEARNT, 3)
    assert str(lexicon) == f"3:{lexicon.digest}"
    others = [BatchLexicon.of({**LEARNT, "骉": {"quuxin": 0.918}}, 3), BatchLexicon.of(LEARNT, 4), NOTHING_LEARNT]
    assert len({str(each) for each in (lexicon, *others)}) == 4
