"""The whole alignment as JSON."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from aligner.errors import UserError
from aligner.formats.json_file import Json
from aligner.model import Bead, Header, TranslationUnit


def data_of(header: Header, units: list[TranslationUnit]) -> Any:
    out = io.BytesIO()
    Json().write(header, iter(units), out)
    return json.loads(out.getvalue())


def read(value: Any) -> list[TranslationUnit]:
    text = value if isinstance(value, str) else json.dumps(value)
    return list(Json().read(io.BytesIO(text.encode()), "a.json")[1])


def test_header_and_units_come_back(bitext_header: Header, bitext_units: list[TranslationUnit]) -> None:
    out = io.BytesIO()
    Json().write(bitext_header, iter(bitext_units), out)
    header, units = Json().read(io.BytesIO(out.getvalue()), "a.json")
    assert header == bitext_header
    assert [(u.source_text, u.target_text, u.issues, u.state, u.note) for u in units] == [
        (u.source_text, u.target_text, u.issues, u.state, u.note) for u in bitext_units
    ]


def test_the_keys_of_the_contract(bitext_header: Header, bitext_units: list[TranslationUnit]) -> None:
    root = data_of(bitext_header, bitext_units)
    assert root["version"] == 1
    assert {"version", "signature", "source", "target", "beads"} <= set(root)
    assert {"path", "lang", "segments"} <= set(root["source"])
    for bead in root["beads"]:
        assert {"source", "target", "confidence", "adequacy", "source_text", "target_text", "state", "issues"} <= set(
            bead
        )
    assert set(root["beads"][1]["issues"][0]) == {
        "check",
        "category",
        "severity",
        "side",
        "span",
        "text",
        "message",
        "suggestion",
        "accepted",
    }


def test_a_selection_is_numbered_anew(bitext_header: Header, unit: Callable[..., TranslationUnit]) -> None:
    root = data_of(bitext_header, [unit("乙。", "B.", at=(5, 7)), unit("丁。", "D.", at=(9, 9))])
    assert root["source"]["segments"] == ["乙。", "丁。"]
    assert [bead["target"] for bead in root["beads"]] == [[0], [1]]


def test_confidence_is_rounded(bitext_header: Header, unit: Callable[..., TranslationUnit]) -> None:
    root = data_of(bitext_header, [unit("甲。", "A.", 0.1 + 0.2, 2 / 3)])
    assert (root["beads"][0]["confidence"], root["beads"][0]["adequacy"]) == (0.3, 0.6667)


def test_an_empty_segment_and_an_empty_alignment(bitext_header: Header) -> None:
    assert data_of(bitext_header, [])["beads"] == []
    blank = TranslationUnit(Bead(range(0, 1), range(0, 1)), ("",), ("",), "", "")
    assert read(data_of(bitext_header, [blank])) == [blank]


def test_a_file_with_the_contracts_keys_alone() -> None:
    (unit,) = read(
        {
            "version": 1,
            "signature": "s",
            "source": {"path": "a", "lang": "zh-CN", "segments": ["好。"]},
            "target": {"path": "b", "lang": "en-US", "segments": ["Yes.", "Good."]},
            "beads": [
                {
                    "source": [0],
                    "target": [0, 1],
                    "confidence": 1,
                    "adequacy": None,
                    "state": "edited",
                    "source_text": "好。",
                    "target_text": "Yes. Good.",
                    "issues": [],
                    "later": {},
                }
            ],
        }
    )
    assert (unit.bead.type, unit.bead.confidence, unit.state) == ("1-2", 1.0, "edited")


def _broken(root: Any, path: list[Any], value: Any) -> Any:
    place = root
    for key in path[:-1]:
        place = place[key]
    if value is KeyError:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return root


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        (["version"], 2, "version 2"),
        (["version"], KeyError, "version should be a whole number"),
        (["source"], [], "source should be an object"),
        (["source", "segments"], "all", "source.segments should be an array"),
        (["source", "segments", 0], 7, r"source.segments\[0\] should be a text, but is 7"),
        (["beads"], KeyError, "beads should be an array, but is missing"),
        (["beads", 0, "confidence"], 1.5, r"beads\[0\].confidence should be a number from 0 to 1"),
        (["beads", 0, "confidence"], float("inf"), "Infinity is no JSON number"),
        (["beads", 0, "confidence"], True, r"beads\[0\].confidence"),
        (["beads", 1, "source"], [0], r"beads\[1\].source should be segment numbers in a row, from 1"),
        (["beads", 1, "source"], [99], r"beads\[1\].source"),
        (["beads", 7, "target"], [], "the beads end at segments"),
        (["beads", 1, "issues", 0, "span"], [4, 400], r"beads\[1\].issues\[0\].span should be null or two offsets"),
        (["beads", 1, "issues", 0, "severity"], "awful", r"beads\[1\].issues\[0\].severity should be one of neutral"),
        (["beads", 0, "state"], "done", r"beads\[0\].state should be one of aligned"),
        (["beads", 0, "moved"], 8, r"beads\[0\].moved"),
        (["beads", 0, "source_text"], "\ud800", r"beads\[0\].source_text should be a text"),
        (["date"], "yesterday", "date should be a date"),
        (["layout"], "round", "layout should be one of separate"),
    ],
)
def test_what_is_wrong_is_said_with_its_path(
    bitext_header: Header, bitext_units: list[TranslationUnit], path: list[Any], value: Any, message: str
) -> None:
    root = _broken(data_of(bitext_header, bitext_units), path, value)
    with pytest.raises(UserError, match="^a.json: .*" + message):
        read(root)


@pytest.mark.parametrize(
    "text",
    ["", "{", "[1, 2]", '{"version": NaN}', "[" * 100_000, '"text"', '{"version": ' + "9" * 5000 + "}"],
    ids=["empty", "open", "array", "nan", "deep", "string", "long number"],
)
def test_what_is_no_such_file_at_all(text: str) -> None:
    with pytest.raises(UserError, match=r"^a\.json: "):
        read(text)


def test_latin_bytes() -> None:
    with pytest.raises(UserError, match="not UTF-8 at byte 1"):
        Json().read(io.BytesIO(b'"\xff"'), "a.json")


def test_units_are_taken_one_at_a_time(bitext_header: Header, bitext_units: list[TranslationUnit]) -> None:
    seen = []
    stream = (seen.append(n) or replace(bitext_units[0], note=str(n)) for n in range(3))  # type: ignore[func-returns-value]
    Json().write(bitext_header, stream, io.BytesIO())
    assert seen == [0, 1, 2]
