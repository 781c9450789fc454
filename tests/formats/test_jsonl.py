"""One bead a line."""

from __future__ import annotations

import io
import json

import pytest

from aligner.errors import UserError
from aligner.formats.jsonl import Jsonl
from aligner.model import Header, TranslationUnit


def test_units_come_back(bitext_header: Header, bitext_units: list[TranslationUnit]) -> None:
    out = io.BytesIO()
    Jsonl().write(bitext_header, iter(bitext_units), out)
    assert len(out.getvalue().split(b"\n")) == len(bitext_units) + 1
    header, units = Jsonl().read(io.BytesIO(out.getvalue()), "a.jsonl")
    assert (header.source_lang, header.target_lang) == (bitext_header.source_lang, bitext_header.target_lang)
    assert [(u.source_segments, u.target_segments, u.bead.confidence, u.issues, u.state, u.note) for u in units] == [
        (u.source_segments, u.target_segments, u.bead.confidence, u.issues, u.state, u.note) for u in bitext_units
    ]


def test_a_line_says_what_a_script_asks_for(bitext_header: Header, bitext_units: list[TranslationUnit]) -> None:
    out = io.BytesIO()
    Jsonl().write(bitext_header, iter(bitext_units), out)
    line = json.loads(out.getvalue().split(b"\n")[2])
    assert (line["type"], line["source_ids"], line["target_ids"], line["adequacy"]) == ("1-0", [2], [], None)


@pytest.mark.parametrize(
    ("line", "texts", "languages"),
    [
        ('{"source": "夜里很静。", "target": "A still night."}', ("夜里很静。", "A still night."), ("zh-CN", "en-US")),
        (
            '{"en": "A still night.", "zh": "夜里很静。", "id": "7"}',
            ("A still night.", "夜里很静。"),
            ("en-US", "zh-CN"),
        ),
        ('{"translation": {"zh-TW": "夜裡很靜。", "en-GB": "Still."}}', ("夜裡很靜。", "Still."), ("zh-TW", "en-GB")),
        ('\ufeff{"source_text": "夜里很静。", "target_text": ""}\n\n', ("夜里很静。", ""), ("zh-CN", "und")),
    ],
)
def test_lines_of_others(line: str, texts: tuple[str, str], languages: tuple[str, str]) -> None:
    header, units = Jsonl().read(io.BytesIO(line.encode()), "a.jsonl")
    assert [(unit.source_text, unit.target_text) for unit in units] == [texts]
    assert (header.source_lang, header.target_lang) == languages


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "a.jsonl: holds no beads"),
        ('{"source": "甲", "target": "A"}\n{"source": "乙"}\n', "a.jsonl:2: this should be an object with source_text"),
        ('{"source": "甲", "target": "A"}\n{"source": "乙"\n', "a.jsonl:2: not JSON"),
        ('["甲", "A"]\n', "a.jsonl:1: this should be an object"),
        ('{"zh": "甲", "zh-TW": "乙"}', "a.jsonl:1: this should be"),
        ('{"source": "甲", "target": "A", "confidence": 7}', "a.jsonl:1: confidence should be a number"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(text: str, message: str) -> None:
    with pytest.raises(UserError) as caught:
        list(Jsonl().read(io.BytesIO(text.encode()), "a.jsonl")[1])
    assert str(caught.value).startswith(message)
