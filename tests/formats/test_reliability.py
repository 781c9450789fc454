"""The drawing of calibration: what stands in it, where the dots lie, and that nothing breaks the SVG."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from aligner.alignment.evaluation import Agreement, Bin, Ratio, Scores
from aligner.formats.reliability import drawn, interval

NONE = Agreement(Ratio(0, 0), Ratio(0, 0))
SVG = "{http://www.w3.org/2000/svg}"
NOVELS = Scores(NONE, NONE, NONE, {}, (Bin(0.4, 20, 0.45, 0.5), Bin(0.9, 1180, 0.98, 0.9)))


def parsed(figures: dict[str, Scores]) -> ElementTree.Element:
    return ElementTree.fromstring(drawn(figures))


def words(svg: ElementTree.Element) -> list[str]:
    return [text.text or "" for text in svg.iter(f"{SVG}text")]


def test_a_panel() -> None:
    svg = parsed({"novels": NOVELS})
    said = words(svg)
    assert said[:2] == ["novels", "1,200 beads, expected calibration error 0.079"]
    assert {"20", "1,180", "confidence", "exactly right"} <= set(said)
    dots = [(float(dot.attrib["cx"]), float(dot.attrib["cy"])) for dot in svg.iter(f"{SVG}circle")]
    assert dots == [(135.0, 150.0), (294.0, 30.0)], "three hundred wide, up is right"
    assert [title.text for title in svg.iter(f"{SVG}title")][2] == "1,180 beads at 0.9–1.0: 0.900 right, mean 0.980"


@pytest.mark.parametrize(("sets", "columns", "rows"), [(0, 1, 1), (1, 1, 1), (2, 2, 1), (3, 3, 1), (4, 3, 2)])
def test_one_panel_a_set(sets: int, columns: int, rows: int) -> None:
    svg = parsed({f"set {k}": NOVELS for k in range(sets)})
    assert len(list(svg.iter(f"{SVG}g"))) == sets * 3
    one = parsed({"one": NOVELS})
    assert float(svg.attrib["width"]) == columns * float(one.attrib["width"])
    assert float(svg.attrib["height"]) == rows * float(one.attrib["height"])


def test_without_beads() -> None:
    assert "0 beads, expected calibration error –" in words(parsed({"empty": Scores(NONE, NONE, NONE)}))


@pytest.mark.parametrize("name", ['小说 <1> & "2"', "a\x0bb", "\udcff", "]]>"])
def test_any_name(name: str) -> None:
    drawn({name: NOVELS}).encode()
    assert len(words(parsed({name: NOVELS}))[0]) >= len(name) - 1


def test_of_a_long_path_the_end_is_shown() -> None:
    assert words(parsed({"gold/" * 20 + "novels": NOVELS}))[0].startswith("…")
    assert words(parsed({"gold/" * 20 + "novels": NOVELS}))[0].endswith("gold/novels")


def test_the_same_figures_give_the_same_bytes() -> None:
    assert drawn({"a": NOVELS, "b": NOVELS}) == drawn({"a": NOVELS, "b": NOVELS})
    assert "prefers-color-scheme: dark" in drawn({})


@pytest.mark.parametrize(
    ("share", "tries", "low", "high"),
    [(0.5, 10, 0.237, 0.763), (0, 20, 0, 0.161), (1, 20, 0.839, 1), (0.9, 1000, 0.880, 0.917)],
)
def test_interval(share: float, tries: int, low: float, high: float) -> None:
    assert interval(share, tries) == pytest.approx((low, high), abs=5e-4)
