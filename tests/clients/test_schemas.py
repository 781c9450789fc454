"""Every file validates against the schema of its standard, as OmegaT and Symfony ship them."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree

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


def test_the_schemas_do_refuse(omegat_schemas: Path) -> None:
    """A check of the checks: a tuid-less but seg-less tu is refused."""
    broken = etree.fromstring('<tmx version="1.4"><header/><body><tu><tuv xml:lang="zh-CN"/></tu></body></tmx>')
    assert not etree.DTD(str(omegat_schemas / "tmx14.dtd")).validate(broken)
