"""English figures: what is one, and what it is worth."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.quality.figures.english import english_figures, english_states_any
from aligner.quality.figures.figure import Weight

ONES = (
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
)
TENS = ("zero", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


def words(value: int) -> str:
    """A number below 10^12 in English words: the oracle."""
    for scale, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if value >= scale:
            head, rest = divmod(value, scale)
            link = " and " if 0 < rest < 100 else " "
            return f"{words(head)} {name}" + (link + words(rest) if rest else "")
    if value < 20:
        return ONES[value]
    return TENS[value // 10] + (f"-{ONES[value % 10]}" if value % 10 else "")


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("1,200,000 jobs", 1_200_000, 1_200_000),
        ("1.2 million jobs", 1_200_000, 1_200_000),
        ("a $2.4bn project", 2.4e9, 2.4e9),
        ("twenty-one", 21, 21),
        ("one hundred and twenty-five thousand", 125_000, 125_000),
        ("half a million", 500_000, 500_000),
        ("nineteen ninety", 1990, 1990),
        ("the 21st century", 21, 21),
        ("several hundred", 200, 999),
        ("tens of thousands", 10_000, 99_900),
        ("two dozen", 24, 24),
        ("the 1990s", 1990, 1990),
        ("in March", 3, 3),
        ("on Wednesday", 3, 3),
        ("threescore", 60, 60),
        ("2 000 yuan", 2000, 2000),
        ("a third of them", 0.3283, 0.3383),
        ("for decades", 20, 99),
        ("dozens of plants", 20, 130),
        ("in the six hundredth year", 600, 600),
        ("five feet four inches tall", 5.33, 5.34),
    ],
)
def test_values(text: str, low: float, high: float) -> None:
    figure = next(f for f in english_figures(text) if f.weight)
    assert figure.readings[0] == pytest.approx((low, high), rel=1e-2)


@pytest.mark.parametrize(
    "text",
    [
        "one of them",
        "no one",
        "at first",
        "a second chance",
        "both sides",
        "May I come?",
        "March on!",
        "once",
        "I agree",
        "the former",
        "a quarter of it",
        "half the people",
        "a word or two",
        "around a century and half a century",
    ],
)
def test_words_that_need_no_number(text: str) -> None:
    assert [f.text for f in english_figures(text) if f.weight is Weight.SURE] == []


def test_two_numbers_side_by_side_stay_two() -> None:
    assert [f.value for f in english_figures("two, three or four of us") if f.weight] == [2, 3, 4]
    assert [f.value for f in english_figures("between ten and twelve") if f.weight] == [10, 12]


def test_a_scale_ends_its_number() -> None:
    text = "from 40 million five years earlier"
    assert [f.value for f in english_figures(text) if f.weight] == [40_000_000, 5]


def test_a_span_of_years_holds_for_both_ends_of_a_range() -> None:
    two, four = (f for f in english_figures("between two and four centuries") if f.weight)
    assert {r.low for r in two.readings} == {2, 200}
    assert {r.low for r in four.readings} == {4, 400}


def test_a_date_with_stops_has_three_numbers() -> None:
    assert [f.text for f in english_figures("on 15.3.2024 at 3.5 metres")] == ["15", "3", "2024", "3.5"]


@pytest.mark.parametrize("text", ["about a dozen people", "a dozen or so people", "more than a dozen people"])
def test_a_dozen_may_be_anything_from_ten_to_nineteen(text: str) -> None:
    (figure,) = (f for f in english_figures(text) if f.weight)
    assert figure.readings[1] == (10, 19.9)
    (exact,) = (f for f in english_figures("a dozen people") if f.weight)
    assert len(exact.readings) == 1


def test_articles_are_words_and_no_beginnings() -> None:
    assert [f.text for f in english_figures("All northern towns otherwise agreed to an offer.")] == ["an"]


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("in February", Weight.SURE),
        ("come February", Weight.LIKELY),
        ("May I", Weight.ASIDE),
        ("a trio", Weight.LIKELY),
        ("a pair", Weight.ASIDE),
    ],
)
def test_how_surely_it_is_a_number(text: str, weight: Weight) -> None:
    assert max(f.weight for f in english_figures(text)) is weight


def test_one_in_ten_is_a_tenth() -> None:
    assert any(0.1 in {r.low for r in f.readings} for f in english_figures("one in ten people"))


@given(st.integers(13, 10**10))
def test_every_number_in_words_reads_back(value: int) -> None:
    assert [f.value for f in english_figures(f"about {words(value)} of them") if f.weight] == [value]


@given(st.text("ontwhrefivskdml 0123456789,.-%:$'’stIVX", max_size=20))
def test_any_text_gives_exact_places(text: str) -> None:
    for figure in english_figures(text):
        assert text[figure.start : figure.end] == figure.text != ""
        assert all(r.low <= r.high for r in figure.readings)


ASKED = [
    "both",
    "TWIN",
    "Tuesday",
    "today",
    "Q3",
    "doubled",
    "May",
    "in May",
    "for decades",
    "five",
    "one",
    "7",
    "a",
    "VI",
]


@given(st.lists(st.sampled_from([*ASKED, "first quarter", "half a century", "the", "%", "million", ","]), max_size=5))
def test_no_figure_is_overlooked_where_only_its_being_there_is_asked(words: list[str]) -> None:
    text = " ".join(words)
    assert english_states_any(text) or not any(figure.weight for figure in english_figures(text))


def test_most_texts_state_none() -> None:
    assert not english_states_any("Once upon a day no other troop of riders came to the only well.")
    assert english_states_any("She came on Tuesday.")


def test_a_list_shares_its_per_cent() -> None:
    figures = [f for f in english_figures("growth of 41, 33 and 26 per cent") if f.weight]
    assert [any(abs(r.low - share) < 1e-9 for r in f.readings) for f, share in zip(figures, (0.41, 0.33, 0.26))] == [
        True
    ] * 3


def test_feet_and_inches_are_quoted_whole() -> None:
    assert [f.text for f in english_figures("She is 5 feet 4 inches tall.") if f.weight] == ["5 feet 4"]


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("from Jan. to Sept.", [1, 9]),
        ("Jan–Mar 2024", [1, 3]),
        ("Feb and Apr figures", [2, 4]),
        ("Aug 5", [8]),
        ("give it to Jan Smith", []),
        ("Mar the surface", []),
    ],
)
def test_months_in_short(text: str, months: list[float]) -> None:
    assert [f.value for f in english_figures(text) if f.text[0].isalpha() and f.weight] == months
