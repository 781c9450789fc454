"""Figures that change places in front of what they count."""

import pytest

from aligner.quality.figures.agreeing import _agreeing
from aligner.quality.figures.counted import counted_otherwise


@pytest.mark.parametrize(
    ("zh", "en", "expected"),
    [
        ("12个城市的35家医院", "12 hospitals in 35 cities", ("城市", "hospitals")),
        ("14个国家的96家研究中心", "14 sites in 96 countries", ("国家", "sites")),
        ("14个国家的96家研究中心", "96 sites in 14 countries", None),
        ("12个县的35所学校", "12 schools in 35 counties", ("县", "schools")),
        ("12个城市的35家医院", "35 hospitals in 12 cities", None),
        ("12个城市的35家医院", "12 of them in 35 cities", None),
        ("长12米的35家医院", "12 hospitals 35 metres long", None),
    ],
)
def test_what_each_counts(zh: str, en: str, expected: tuple[str, str] | None) -> None:
    one, two = _agreeing("source", zh, en)[:2]
    found = counted_otherwise(one, two)
    assert (None if found is None else (zh[slice(*found[0])], en[slice(*found[1])])) == expected
