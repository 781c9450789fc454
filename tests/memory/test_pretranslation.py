"""A new document against the memory: filled where exact, with proposals elsewhere, in both versions of XLIFF."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree

from aligner.errors import UserError
from aligner.formats import format_named
from aligner.memory import Memory
from aligner.model import Match
from aligner.settings import Settings

TEXT = """第一条 总则

缔约双方承诺维护网络安全。本协定有效期十年。双方通过协商解决争端。

这一句从来没有见过。
"""


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "new.zh.txt"
    path.write_text(TEXT, "utf-8")
    return path


def test_units_with_their_matches(memory: Memory, document: Path) -> None:
    header, found = memory.pretranslate(document)
    units = list(found)
    assert (header.source_path, header.source_lang, header.target_lang) == ("new.zh.txt", "zh-CN", "en-US")
    assert [(unit.source_text, unit.target_text, [match.score for match in unit.matches]) for unit in units] == [
        ("第一条 总则", "Article 1 General provisions", [100]),
        ("缔约双方承诺维护网络安全。", "The Contracting Parties undertake to maintain cybersecurity.", [100]),
        ("本协定有效期十年。", "", [87]),
        ("双方通过协商解决争端。", "The Parties settle disputes through consultation.", [100]),
        ("这一句从来没有见过。", "", []),
    ]
    assert units[2].matches == (
        Match("本协定有效期五年。", "This Agreement shall remain in force for five years.", 87, "treaty.json"),
    )
    assert [unit.bead.target for unit in units] == [range(1), range(1, 2), range(2, 2), range(2, 3), range(3, 3)]
    assert [unit.bead.source for unit in units] == [range(n, n + 1) for n in range(5)]


def test_from_english(memory: Memory, tmp_path: Path) -> None:
    path = tmp_path / "new.txt"
    path.write_text("The harbour will be closed in March.\n", "utf-8")
    header, found = memory.pretranslate(path, "zh-TW")
    assert header.target_lang == "zh-TW"
    assert [unit.target_text for unit in found] == ["港口將於三月關閉。"]
    assert [unit.target_text for unit in memory.pretranslate(path)[1]] == [""]


@pytest.mark.parametrize("name", ["xliff12", "xliff21"])
def test_xliff_holds_the_matches_and_gives_them_back(name: str, memory: Memory, document: Path) -> None:
    header, found = memory.pretranslate(document)
    units = list(found)
    out = io.BytesIO()
    format_named(name).write(header, units, out)
    read = list(format_named(name).read(io.BytesIO(out.getvalue()), "new")[1])
    assert [(unit.source_text, unit.target_text, unit.matches) for unit in read] == [
        (unit.source_text, unit.target_text, unit.matches) for unit in units
    ]
    tree = etree.fromstring(out.getvalue())
    if name == "xliff12":
        namespaces = {"x": "urn:oasis:names:tc:xliff:document:1.2"}
        qualities = tree.xpath("//x:alt-trans[x:target]/@match-quality", namespaces=namespaces)
    else:
        namespaces = {"x": "urn:oasis:names:tc:xliff:document:2.0", "m": "urn:oasis:names:tc:xliff:matches:2.0"}
        qualities = tree.xpath("//x:unit/m:matches/m:match[x:target]/@matchQuality", namespaces=namespaces)
        for match in tree.iterfind(".//m:match", namespaces):
            ids = [segment.get("id") for segment in match.getparent().getparent().iterfind("x:segment", namespaces)]
            assert match.get("ref") == f"#{ids[0]}"
    assert qualities == ["100", "100", "87", "100"]


def test_matches_as_other_tools_write_them() -> None:
    alt = """<alt-trans match-quality="{}"{}>{}<target>{}</target></alt-trans>"""
    proposals = (
        alt.format("87.5%", ' origin="tm"', "<source>旧</source>", "old")
        + alt.format("exact", "", "", "none")
        + alt.format("101", "", "", "")
    )
    file = f"""<xliff version="1.2"><file original="a" source-language="zh" target-language="en"><body>
        <trans-unit id="1"><source>新</source>{proposals}</trans-unit></body></file></xliff>"""
    (unit,) = format_named("xliff12").read(io.BytesIO(file.encode()), "a.xlf")[1]
    assert unit.matches == (Match("旧", "old", 87, "tm"), Match("新", "none", 0, ""))
    assert unit.target_text == ""


def test_a_document_in_both_languages_is_no_new_document(memory: Memory, tmp_path: Path) -> None:
    path = tmp_path / "both.txt"
    pairs = "这是第一句话。\nThis is the first sentence.\n这是第二句话。\nThis is the second sentence.\n"
    path.write_text(pairs * 3, "utf-8")
    with pytest.raises(UserError, match="holds both languages; align it"):
        memory.pretranslate(path)


def test_settings_are_heard(memory: Memory, tmp_path: Path) -> None:
    path = tmp_path / "lines.txt"
    path.write_text("本协定有效期五年。费用不超过20万元。\n", "utf-8")
    assert len(list(memory.pretranslate(path)[1])) == 2
    assert len(list(memory.pretranslate(path, settings=Settings(segmented=True))[1])) == 1


def test_context_within_the_document(memory: Memory, tmp_path: Path, write: Callable[..., Path]) -> None:
    path = tmp_path / "again.txt"
    path.write_text("缔约双方承诺维护网络安全。本协定有效期五年。费用不超过20万元。", "utf-8")
    assert [row.segments for row in memory.analyse(path).rows] == [1, 0, 2, 0, 0, 0, 0, 0]
