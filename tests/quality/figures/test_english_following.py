"""What stands behind an English number and changes its worth."""

import pytest

from aligner.quality.figures.english import english_figures
from aligner.quality.figures.english_following import completed
from aligner.quality.figures.figure import Figure, exactly


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("38 percent", 0.38, 0.38),
        ("38 per cent", 0.38, 0.38),
        ("five percentage points", 5, 5),
        ("two-thirds", 0.6567, 0.6767),
        ("three quarters", 0.739, 0.761),
        ("two decades", 20, 20),
        ("five parts per million", 5e-6, 5e-6),
        ("5 ppm", 5e-6, 5e-6),
    ],
)
def test_values(text: str, low: float, high: float) -> None:
    figure = next(f for f in english_figures(text) if f.weight)
    assert figure.readings[0] == pytest.approx((low, high), rel=1e-2)


def test_a_figure_grows_by_what_belongs_to_it() -> None:
    text = "about 5 ppm"
    figure = completed(text, Figure(6, 7, "5", exactly(5)))
    assert (figure.text, figure.lends) == ("5 ppm", exactly(1e6))
    alone = completed("5 boats", Figure(0, 1, "5", exactly(5)))
    assert (alone.text, alone.readings, alone.measure) == ("5", exactly(5), None)
