"""XML that would do harm."""

from pathlib import Path

import pytest
from lxml import etree

from aligner.documents.safe_xml import parsed


def test_comments_stay_or_go() -> None:
    data = "<a><!-- 水 --><?ask?><b>河</b></a>".encode()
    assert len(parsed(data)) == 3
    assert [child.tag for child in parsed(data, comments=False)] == ["b"]


def test_no_file_is_read_and_no_entity_expanded(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("river")
    for declared in (f'SYSTEM "{secret.as_uri()}"', '"river"'):
        root = parsed(f"<!DOCTYPE a [<!ENTITY e {declared}>]><a>&e;</a>".encode())
        assert "river" not in "".join(map(str, root.itertext(etree.Element)))


def test_what_is_not_well_formed_is_refused() -> None:
    with pytest.raises(etree.XMLSyntaxError):
        parsed(b"<a><b></a>")


def test_a_boundless_tree_is_refused() -> None:
    with pytest.raises(etree.XMLSyntaxError):
        parsed(b"<a>" * 300 + b"</a>" * 300)
