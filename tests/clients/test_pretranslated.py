"""What a memory proposes, in files of ours and in those of other tools: it validates, and other readers find it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from omegat_project import OmegatProject

from aligner import read
from aligner.formats import format_for
from aligner.formats.amending.proposing import proposed
from aligner.formats.output import written
from aligner.formats.xliff import read_xliff
from aligner.memory import Memory
from aligner.model import Bead, Header, Match, TranslationUnit

SCHEMAS = "/usr/share/php/Symfony/Component/Translation/Resources/schemas"
KINDS = [("new.xlf", "xliff-core-1.2-strict.xsd"), ("new.xliff", "xliff-core-2.0.xsd")]
PAIRS = [("第一条 总则", "Article 1 General <provisions>"), ("本协定有效期五年。", "It is in force for five years.")]
TEXT = "第一条 总则\n\n本协定有效期十年。\n\n本协定有效期五年。\n\n全新的一句话。\n"
TOOL = {
    "new.xlf": '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" datatype="x-a" '
    'source-language="zh-CN" target-language="en-US"><body><trans-unit id="1"><source>本协定有效期五年。</source>'
    '<note>n</note></trans-unit><trans-unit id="2"><source>本<x id="1"/>协定。</source><target/></trans-unit>'
    "</body></file></xliff>",
    "new.xliff": '<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="zh-CN" trgLang="en-US">'
    '<file id="f"><unit id="1"><notes><note>n</note></notes>'
    "<segment><source>本协定有效期五年。</source></segment></unit>"
    '<unit id="2"><segment id="s"><source>本协定。</source></segment></unit></file></xliff>',
}


@pytest.fixture(scope="module")
def pretranslated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with new.xlf and new.xliff, pretranslated with a memory of two units."""
    folder = tmp_path_factory.mktemp("pretranslated")
    (folder / "new.txt").write_text(TEXT, "utf-8")
    units = [
        TranslationUnit(Bead(range(n, n + 1), range(n, n + 1)), (zh,), (en,), zh, en)
        for n, (zh, en) in enumerate(PAIRS)
    ]
    with Memory(folder / "memory") as memory:
        memory.import_units(Header("a", "b", "zh-CN", "en-US"), units, "a & b.tmx")
        for name, _ in KINDS:
            header, found = memory.pretranslate(folder / "new.txt")
            with written(folder / name) as out:
                format_for(name).write(header, found, out)
    return folder


def validate(data: bytes, schema: str, installed: Callable[[str], Path]) -> None:
    folder = installed(SCHEMAS)

    class Local(etree.Resolver):
        def resolve(self, url: str, public_id: str, context: object) -> object:
            return self.resolve_filename(str(folder / "xml.xsd"), context) if url.endswith("xml.xsd") else None

    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(Local())
    xsd = etree.XMLSchema(etree.parse(str(folder / schema), parser))
    assert xsd.validate(etree.fromstring(data)), xsd.error_log


@pytest.mark.parametrize(("name", "schema"), KINDS)
def test_our_files_validate(name: str, schema: str, pretranslated: Path, installed: Callable[[str], Path]) -> None:
    validate((pretranslated / name).read_bytes(), schema, installed)


@pytest.mark.parametrize(("name", "schema"), KINDS)
def test_the_files_of_tools_still_validate(name: str, schema: str, installed: Callable[[str], Path]) -> None:
    data = TOOL[name].encode()
    validate(data, schema, installed)
    matches = (
        Match("本协定有效期五年。", "It is in force for five years.", 100, "a & b.tmx"),
        Match("本。", "A <b>.", 60),
    )
    units = [
        replace(unit, target_text="It is in force for five years.", matches=matches)
        for unit in read_xliff(BytesIO(data), name)[1]
    ]
    after = proposed(data, units, name)
    assert after.count(b"It is in force") == (3 if name == "new.xlf" else 4), "a source with a code is not filled"
    validate(after, schema, installed)


def test_translate_toolkit_finds_the_proposals(pretranslated: Path) -> None:
    from translate.storage.xliff import xlifffile

    store = xlifffile.parsefile(str(pretranslated / "new.xlf"))
    units = [unit for unit in store.units if unit.source]
    assert (units[0].source, units[0].target) == PAIRS[0]
    found = [[(alt.source, alt.target) for alt in unit.getalttrans()] for unit in units]
    assert found == [[PAIRS[0]], [PAIRS[1]], [PAIRS[1]], []]
    qualities = [alt.xmlelement.get("match-quality") for unit in units for alt in unit.getalttrans()]
    assert [int(quality) for quality in qualities] == [100, 87, 100]


def test_omegat_shows_what_has_a_target(pretranslated: Path, omegat: Callable[..., OmegatProject]) -> None:
    """OmegaT 3.6 reads targets alone from an XLIFF: what is to be translated goes to it as the document, with a TMX."""
    project = omegat()
    project.add("source/new.xlf", (pretranslated / "new.xlf").read_bytes())
    log = project.translate(
        'if (eventType.toString() == "LOAD") project.allEntries.each { println "ENTRY " + it.srcText }'
    )
    entries = [line.removeprefix("ENTRY ") for line in log.splitlines() if line.startswith("ENTRY ")]
    assert entries == [target for _, target in PAIRS]
    before, after = read(pretranslated / "new.xlf"), read(project.folder / "target/new.xlf")
    assert [(unit.source_text, unit.target_text, unit.matches) for unit in after] == [
        (unit.source_text, unit.target_text, unit.matches) for unit in before
    ]


@pytest.mark.parametrize("name", ["new.xlf", "new.xliff"])
def test_poedit_shows_what_is_filled_in(
    name: str,
    pretranslated: Path,
    program: Callable[[str], str],
    on_screen: Callable[..., Any],
    tmp_path: Path,
) -> None:
    """Poedit shows no proposals of an XLIFF, but stumbles over none."""
    program("poedit")
    (tmp_path / name).write_bytes((pretranslated / name).read_bytes().replace(b'version="2.1"', b'version="2.0"'))
    shown = {unit["source"]: unit["target"] for unit in on_screen("poedit_session.py", tmp_path / name)["units"]}
    assert shown == {**dict(PAIRS), "本协定有效期十年。": "", "全新的一句话。": ""}
