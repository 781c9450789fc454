"""Chinese figures in their neighbours' light."""

import pytest

from aligner.quality.figures.chinese import chinese_figures


def test_range_ends_share_the_scale() -> None:
    low, high = (f for f in chinese_figures("三至五万人") if f.weight)
    assert 30_000 in {r.low for r in low.readings}
    assert high.value == 50_000


def test_a_list_shares_its_per_cent() -> None:
    figures = [f for f in chinese_figures("增长41、33和26%") if f.weight]
    for figure, share in zip(figures, (0.41, 0.33, 0.26), strict=True):
        assert any(r.low == pytest.approx(share) for r in figure.readings)


@pytest.mark.parametrize(("text", "value"), [("身高一米六三", 1.63), ("五英尺四英寸", 5 + 4 / 12)])
def test_what_says_one_amount_together_is_one_figure(text: str, value: float) -> None:
    (figure,) = (f for f in chinese_figures(text) if f.weight)
    assert figure.value == pytest.approx(value)


def test_a_column_of_figures_lends_no_farther_than_a_sentence_would() -> None:
    figures = [f for f in chinese_figures("、".join(map(str, range(2, 302))) + "%") if f.weight]
    assert len(figures) == 300
    assert {len(f.readings) for f in figures[:249]} == {1}
    assert {len(f.readings) for f in figures[249:299]} == {2}
