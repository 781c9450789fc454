"""Every file validates against the schema of its standard, as OmegaT and Symfony ship them."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from lxml import etree

from aligner.formats import format_named
from aligner.formats.amending.annotating import annotated
from aligner.quality.running import run_checks

OMEGAT = "/usr/share/omegat/OmegaT.jar"
SYMFONY = "/usr/share/php/Symfony/Component/Translation/Resources/schemas"
Installed = Callable[[str], Path]


class _LocalXmlSchema(etree.Resolver):
    """Gives the schema of xml:lang from the disk, wherever a schema says it lies."""

    def __init__(self, path: Path) -> None:
        self._path = str(path)

    def resolve(self, url: str, public_id: str, context: object) -> object:
        return self.resolve_filename(self._path, context) if url.endswith("xml.xsd") else None


def schema(path: Path, xml_xsd: Path) -> etree.XMLSchema:
    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(_LocalXmlSchema(xml_xsd))
    return etree.XMLSchema(etree.parse(str(path), parser))


@pytest.fixture(scope="module")
def omegat_schemas(installed: Installed, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("schemas")
    with zipfile.ZipFile(installed(OMEGAT)) as jar:
        for name in ("tmx14.dtd", "tmx14.xsd", "xml.xsd"):
            (folder / name).write_bytes(jar.read(f"schemas/{name}"))
    return folder


def test_tmx_dtd(files: Path, omegat_schemas: Path) -> None:
    dtd = etree.DTD(str(omegat_schemas / "tmx14.dtd"))
    assert dtd.validate(etree.parse(str(files / "sample.tmx"))), dtd.error_log


def test_tmx_schema(files: Path, omegat_schemas: Path) -> None:
    xsd = schema(omegat_schemas / "tmx14.xsd", omegat_schemas / "xml.xsd")
    assert xsd.validate(etree.parse(str(files / "sample.tmx"))), xsd.error_log


@pytest.mark.parametrize(
    ("name", "xsd_name"), [("sample.en-US.xlf", "xliff-core-1.2-strict.xsd"), ("sample.xliff", "xliff-core-2.0.xsd")]
)
def test_xliff_schema(files: Path, installed: Installed, name: str, xsd_name: str) -> None:
    folder = installed(SYMFONY)
    xsd = schema(folder / xsd_name, folder / "xml.xsd")
    assert xsd.validate(etree.parse(str(files / name))), xsd.error_log


FOREIGN = {
    "xliff12": """<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
 <file original="a.docx" datatype="x-own" source-language="zh-CN" target-language="en-US"><body>
  <trans-unit id="1">
   <source>共有<g id="1">12</g>人。</source>
   <target>There were <g id="1">15</g> people.</target>
   <note>Please check.</note>
   <alt-trans><source>甲</source><target>A</target></alt-trans>
  </trans-unit></body></file></xliff>""",
    "xliff21": """<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="zh-CN" trgLang="en-US">
 <file id="f">
  <unit id="1" name="a" xmlns:my="urn:my">
   <my:thing/>
   <notes><note id="n">Please check.</note></notes>
   <segment><source>共有<ph id="1"/>12人。</source><target>There were <ph id="1"/>15 people.</target></segment>
  </unit>
  <unit id="2"><originalData><data id="d">x</data></originalData><segment><source>共有12人。</source>
   <target>15 people.</target></segment></unit></file></xliff>""",
    "tmx": """<tmx version="1.4"><header creationtool="Other" creationtoolversion="9" segtype="sentence" o-tmf="x"
 adminlang="en-US" srclang="zh-CN" datatype="xml"/><body>
  <tu tuid="7"><note>Please check.</note><prop type="x-a">1</prop>
   <tuv xml:lang="zh-CN"><seg>共有<ph x="1">&lt;b/&gt;</ph>12人。</seg></tuv>
   <tuv xml:lang="en-US"><seg>There were 15 people.</seg></tuv></tu></body></tmx>""",
}
"""Files as other tools write them: valid before our issues are written into them, and after."""


@pytest.mark.parametrize("name", FOREIGN)
def test_files_of_other_tools_with_our_issues_in_them(name: str, installed: Installed, omegat_schemas: Path) -> None:
    symfony = installed(SYMFONY)
    places = {
        "xliff12": (symfony / "xliff-core-1.2-strict.xsd", symfony / "xml.xsd"),
        "xliff21": (symfony / "xliff-core-2.0.xsd", symfony / "xml.xsd"),
        "tmx": (omegat_schemas / "tmx14.xsd", omegat_schemas / "xml.xsd"),
    }
    xsd = schema(*places[name])
    data = FOREIGN[name].encode()
    assert xsd.validate(etree.fromstring(data).getroottree()), xsd.error_log
    header, units = format_named(name).read(BytesIO(data), "a")
    marked = annotated(data, run_checks(tuple(units), header), "a")
    assert marked != data
    assert xsd.validate(etree.fromstring(marked).getroottree()), xsd.error_log


def test_the_schemas_do_refuse(omegat_schemas: Path) -> None:
    """A check of the checks: a tuid-less but seg-less tu is refused."""
    broken = etree.fromstring('<tmx version="1.4"><header/><body><tu><tuv xml:lang="zh-CN"/></tu></body></tmx>')
    assert not etree.DTD(str(omegat_schemas / "tmx14.dtd")).validate(broken)
