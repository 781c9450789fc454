"""Issues by category and severity."""

from __future__ import annotations

from lxml import html

from aligner.formats.page.category_table import category_table
from aligner.model import Severity

FOUND: dict[tuple[str, Severity], int] = {
    ("terminology", "minor"): 1200,
    ("accuracy/omission", "critical"): 1,
    ("accuracy/number", "major"): 3,
    ("accuracy/number", "minor"): 2,
}


def test_gravest_first_with_sums() -> None:
    table = html.fragment_fromstring(category_table(FOUND, lambda count, **_: count))
    heads = [th.xpath(".//span[@class='en']")[0].text for th in table.xpath(".//thead//th")]
    rows = [[cell.text_content() for cell in tr.xpath("./td")] for tr in table.xpath(".//tbody/tr")]
    assert heads == ["critical", "major", "minor"]
    assert rows == [["1", "·", "·"], ["·", "3", "2"], ["·", "·", "1,200"], ["1", "3", "1,202"]]


def test_every_count_is_handed_its_filters() -> None:
    asked: list[dict[str, str]] = []

    def showing(count: str, **filters: str) -> str:
        asked.append(filters)
        return count

    category_table({("accuracy/number", "major"): 3}, showing)
    assert asked == [{"category": "accuracy/number", "severity": "major"}]
