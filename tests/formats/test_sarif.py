"""SARIF 2.1.0: what the standard asks for, and what scanners and pipelines live on."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from aligner.errors import UserError
from aligner.formats.sarif import FINGERPRINT, LEVELS, Sarif
from aligner.model import SEVERITIES, Header, Issue, Place, TranslationUnit
from aligner.quality.checks import CHECK_IDS

Make = Callable[..., TranslationUnit]
HEADER = Header("a.txt", "b.txt", "zh-CN", "en-US", origin="texts/第 1 份.xlf")
YEAR = Issue("numbers", "accuracy/number", "major", "target", (3, 7), "2012", "“2012” has no counterpart.", "2021")


def run_of(units: list[TranslationUnit], header: Header = HEADER) -> dict[str, Any]:
    out = io.BytesIO()
    Sarif().write(header, iter(units), out)
    log = json.loads(out.getvalue())
    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("sarif-schema-2.1.0.json")
    (run,) = log["runs"]
    return dict(run)


def result_of(unit: TranslationUnit, header: Header = HEADER) -> dict[str, Any]:
    (result,) = run_of([unit], header)["results"]
    return dict(result)


def test_every_check_is_a_rule_with_its_category_and_help() -> None:
    rules = run_of([])["tool"]["driver"]["rules"]
    assert tuple(rule["id"] for rule in rules) == CHECK_IDS
    for rule in rules:
        assert rule["shortDescription"]["text"].endswith((".", "…"))
        assert rule["properties"]["category"] in rule["help"]["text"]
        assert rule["defaultConfiguration"]["level"] in ("note", "warning", "error")
        assert rule["properties"]["itsType"] != "other"


def test_a_result_says_what_where_and_how_grave(unit: Make) -> None:
    result = result_of(unit("会议于2021年举行。", "In 2012.", issues=(YEAR,), place=Place(4, 17, "u4")))
    assert CHECK_IDS[result["ruleIndex"]] == result["ruleId"] == "numbers"
    assert (result["level"], result["rank"]) == ("error", 75)
    assert result["message"]["text"] == "“2012” has no counterpart. Suggestion: 2021"
    (location,) = result["locations"]
    assert location["physicalLocation"] == {
        "artifactLocation": {"uri": "texts/%E7%AC%AC%201%20%E4%BB%BD.xlf"},
        "region": {"startLine": 17, "snippet": {"text": "2012"}},
    }
    assert location["logicalLocations"][0]["name"] == "u4"
    assert result["suppressions"] == []
    assert result["properties"] == {
        "severity": "major",
        "category": "accuracy/number",
        "side": "target",
        "suggestion": "2021",
    }


@pytest.mark.parametrize(
    ("origin", "side", "uri"),
    [
        ("/home/a b/c.xlf", "target", "file:///home/a%20b/c.xlf"),
        ("C:\\work\\c.xlf", "target", "file:///C:/work/c.xlf"),
        ("", "target", "b.txt"),
        ("", "source", "a.txt"),
    ],
)
def test_where_the_words_stand(unit: Make, origin: str, side: str, uri: str) -> None:
    issue = replace(YEAR, side=side, span=None, text="")
    result = result_of(unit("甲", "A", issues=(issue,)), replace(HEADER, origin=origin))
    (location,) = result["locations"]
    assert location["physicalLocation"] == {"artifactLocation": {"uri": uri}}
    assert location["logicalLocations"][0] == {"name": "1", "fullyQualifiedName": f"unit 1, {side}", "kind": "unit"}


def test_standard_input_has_no_file(unit: Make) -> None:
    result = result_of(unit("甲", "A", issues=(YEAR,)), replace(HEADER, origin="-"))
    assert list(result["locations"][0]) == ["logicalLocations"]


def test_levels_keep_the_order_of_severities() -> None:
    order = ["note", "warning", "error"]
    ranks = [order.index(LEVELS[severity]) for severity in SEVERITIES]
    assert ranks == sorted(ranks)


def test_what_is_accepted_is_suppressed(unit: Make) -> None:
    result = result_of(unit("甲", "In 2012.", issues=(replace(YEAR, accepted=True),)))
    assert result["suppressions"] == [{"kind": "external", "status": "accepted"}]


def test_fingerprints_stay_when_the_file_around_changes(unit: Make) -> None:
    def prints(*units: TranslationUnit) -> list[str]:
        return [result["partialFingerprints"][FINGERPRINT] for result in run_of(list(units))["results"]]

    source = "会议于2021年举行。"
    first, second = unit(source, "In 2012.", issues=(YEAR,)), unit("展览于2021年开幕。", "In 2012.", issues=(YEAR,))
    before = prints(first, second)
    assert len(set(before)) == 2
    assert prints(unit("新的一句。", "A new one."), first, second) == before
    edited = unit(source, "It met in 2012.", issues=(replace(YEAR, span=(10, 14)),))
    assert prints(edited, second) == before
    other = unit(source, "In 2013.", issues=(replace(YEAR, text="2013"),))
    assert prints(other)[0] not in before
    assert prints(first, first, first) == [before[0], f"{before[0]}:2", f"{before[0]}:3"]


def test_an_issue_of_an_unknown_check_brings_its_rule(unit: Make) -> None:
    run = run_of([unit("甲", "A", issues=(replace(YEAR, check="tone", category="style"),))])
    assert run["tool"]["driver"]["rules"][run["results"][0]["ruleIndex"]]["id"] == "tone"


def test_it_is_not_read() -> None:
    with pytest.raises(UserError, match="cannot be read back"):
        Sarif().read(io.BytesIO(b"{}"), "a.sarif")
