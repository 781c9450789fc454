"""Ranges made lists, or the reverse."""

import pytest

from aligner.quality.figures.ranges import made_list, spanned
from aligner.quality.figures.stated import figures_between


@pytest.mark.parametrize(
    ("zh", "en", "words"),
    [
        ("2号、4号码头可停两艘船。", "Piers 2 to 4 have room for two ships.", ("2号、4", "2 to 4")),
        ("依照第三条至第五条", "under Articles 3 and 5", ("三条至第五", "3 and 5")),
        ("12-15室", "Rooms 12 and 15", ("12-15", "12 and 15")),
        ("星期一、星期五开放", "open from Monday to Friday", ("星期一、星期五", "Monday to Friday")),
        ("7月6日至28日", "July 6 and 28", ("6日至28", "6 and 28")),
    ],
)
def test_found(zh: str, en: str, words: tuple[str, str]) -> None:
    stated = figures_between(zh, en)
    assert stated is not None
    found = made_list(zh, en, *stated)
    assert found is not None
    assert (zh[slice(*found.zh)], en[slice(*found.en)]) == words


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("依照第三条至第五条", "under Articles 3 to 5"),
        ("第三、五条", "Articles 3 and 5"),
        ("第二、三条", "Articles 2 to 3"),
        ("由3%至5%不等", "between 3% and 5%"),
        ("等了三、五年", "waited three to five years"),
        ("可通行五百吨级乃至千吨级船舶", "vessels of 500 and even 1,000 tons"),
    ],
)
def test_silent(zh: str, en: str) -> None:
    stated = figures_between(zh, en)
    assert stated is not None
    assert made_list(zh, en, *stated) is None


@pytest.mark.parametrize(
    ("zh", "en", "expected"),
    [
        ("第三、四、五条", "Articles 3 to 5", True),
        ("2024、2025、2026年", "from 2024 to 2026", True),
        ("第三、四、五条", "Articles 3 and 5", False),
        ("第三至五条，共四人", "Articles 3 to 5", False),
    ],
)
def test_spanned(zh: str, en: str, expected: bool) -> None:
    stated = figures_between(zh, en)
    assert stated is not None
    own = [figure for figure in stated[0] if figure.weight]
    lost = next(f for f in own if f.value in (4, 2025))
    assert spanned(lost, stated[0], en, stated[1], False) is expected
