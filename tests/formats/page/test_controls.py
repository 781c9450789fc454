"""The bar of filters."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lxml import html

from aligner.formats.page.controls import KEYS, controls
from aligner.formats.page.shell import asset
from aligner.formats.page.standing import kinds_of
from aligner.formats.page.tally import Tally
from aligner.model import Issue, TranslationUnit

Maker = Callable[..., TranslationUnit]
MAJOR = Issue("numbers", "accuracy/number", "major", "target", None, "", "Wrong.")


def bar(*units: TranslationUnit) -> Any:
    tally = Tally()
    for unit in units:
        tally.take(unit, kinds_of(unit))
    return html.fragment_fromstring(controls(tally), create_parent=True)


def test_one_may_filter_by_what_there_is_and_by_nothing_else(unit: Maker) -> None:
    page = bar(
        unit("甲。", "A.", 0.95, issues=(MAJOR,)),
        unit("乙。", "", 0.4),
        unit("丙。", "C.", 0.9, 0.8, state="confirmed"),
    )
    ticks = [(box.get("name"), box.get("value")) for box in page.xpath("//form//input[@type='checkbox']")]
    assert ticks == [
        ("severity", "major"),
        ("kind", "issues"),
        ("kind", "doubtful"),
        ("kind", "omission"),
        ("kind", "many"),
        ("kind", "sure"),
        ("category", "accuracy/number"),
        ("check", "numbers"),
        ("type", "1–1"),
        ("type", "1–0"),
        ("state", "aligned"),
        ("state", "confirmed"),
    ]
    assert page.xpath("//input[@type='number']/@name") == ["from", "to", "afrom", "ato"]
    plain = bar(unit("甲。", "A."))
    assert plain.xpath("//form//input[@type='checkbox']/@value") == ["sure"]


def test_every_field_has_its_label() -> None:
    page = bar()
    assert all(field.xpath("ancestor::label") for field in page.xpath("//input"))
    assert all(fieldset.xpath("./legend") for fieldset in page.xpath("//fieldset"))


def test_every_key_that_is_explained_does_something() -> None:
    script = asset("aligner.formats.page", "walk.js")
    for key, _, _ in KEYS:
        assert f" {key}: () =>" in script or f'"{key}": () =>' in script
