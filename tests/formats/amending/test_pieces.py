"""Elements measured in the bytes of a file, and new bytes put between."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.errors import UserError
from aligner.formats.amending.pieces import encoded, pieces, root_of, spliced, with_attribute

DOCUMENT = """<?xml version="1.0"?>
<!-- <u>not one</u> -->
<r xmlns:p='urn:p' a="1>2">
 <p:u id='一' b = "&lt;&#20013;"><c/>文<![CDATA[<u>]]><d x="1"
 >d</d ></p:u>
 <u/><x><u>2</u></x>
</r>
<?end?>"""


def test_pieces_stand_where_they_stand() -> None:
    data = DOCUMENT.encode()
    root, found = pieces(data, "u", "x.xml")
    assert (root.name, root.attributes["a"], data[root.start : root.inner]) == (
        "r",
        "1>2",
        b"<r xmlns:p='urn:p' a=\"1>2\">",
    )
    assert [data[piece.start : piece.end].decode() for piece in found] == [
        DOCUMENT[DOCUMENT.index("<p:u") : DOCUMENT.index("</p:u>") + 6],
        "<u/>",
        "<u>2</u>",
    ]
    first = found[0]
    assert (first.prefix, first.local, first.attributes) == ("p:", "u", {"id": "一", "b": "<中"})
    assert [data[child.start : child.end] for child in first.children] == [b"<c/>", b'<d x="1"\n >d</d >']
    assert data[first.before(1) : first.children[1].start].decode() == "文<![CDATA[<u>]]>"
    assert (found[1].inner, found[1].close, found[1].children) == (found[1].end, found[1].end, [])


@pytest.mark.parametrize(
    "name", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "gb18030", "big5", "latin-1"]
)
def test_any_encoding_comes_back_as_it_was(name: str) -> None:
    text = "été" if name == "latin-1" else "中文"
    declared = "" if name == "utf-8" else f' encoding="{"utf-8" if name == "utf-8-sig" else name}"'
    data = f'<?xml version="1.0"{declared}?>\r\n<r>{text}</r>'.encode(name)
    file = encoded(data, "x.xml")
    assert text.encode() in file.data
    assert file.bytes(file.data) == data


def test_what_an_encoding_lacks_becomes_a_reference() -> None:
    file = encoded(b'<?xml version="1.0" encoding="iso-8859-1"?><r/>', "x.xml")
    assert file.bytes(file.data + "“中”".encode()).endswith(b"&#8220;&#20013;&#8221;")


@pytest.mark.parametrize(
    "data",
    [
        '<?xml version="1.0" encoding="utf-8"?><r>é</r>'.encode("latin-1"),
        b'<?xml version="1.0" encoding="klingon"?><r/>',
    ],
)
def test_a_wrong_declaration_is_said(data: bytes) -> None:
    with pytest.raises(UserError, match="encoding"):
        encoded(data, "x.xml")


@pytest.mark.parametrize(
    "data", [b"", b"<r>", b"<r></s>", b"text", b'<!DOCTYPE r [<!ENTITY e "eeee">]><r>&e;</r>', b"\x00\x01"]
)
def test_broken_and_hostile_files_are_refused(data: bytes) -> None:
    with pytest.raises(UserError, match=r"x\.xml"):
        pieces(data, "u", "x.xml")


def test_an_external_dtd_is_left_alone() -> None:
    data = b'<!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx><tu/></tmx>'
    assert len(pieces(data, "tu", "x.tmx")[1]) == 1


def test_the_root_is_known_from_the_beginning() -> None:
    root = root_of(b'\xef\xbb\xbf<!DOCTYPE tmx><tmx version="1.4"><never closed')
    assert root is not None
    assert (root.local, root.attributes) == ("tmx", {"version": "1.4"})
    assert root_of(b"no xml") is None


@given(st.text(alphabet="abc中", max_size=12), st.data())
def test_splicing_is_what_slicing_from_behind_is(text: str, data: st.DataObject) -> None:
    whole = text.encode()
    cuts = sorted(data.draw(st.lists(st.integers(0, len(whole)), max_size=6, unique=True)))
    edits = [(a, b, b"<%d>" % n) for n, (a, b) in enumerate(zip(cuts[::2], cuts[1::2], strict=False))]
    expected = whole
    for start, end, new in reversed(edits):
        expected = expected[:start] + new + expected[end:]
    assert spliced(whole, edits) == expected


@pytest.mark.parametrize(
    ("tag", "value", "expected"),
    [
        (b"<u>", b"1", b'<u x="1">'),
        (b'<u a="1" />', b"1", b'<u a="1" x="1" />'),
        (b"<u a=\"x='2'\" x='9' b='3'>", b"1", b"<u a=\"x='2'\" x=\"1\" b='3'>"),
        (b'<u a="1"\n   x="9">', None, b'<u a="1">'),
        (b"<u>", None, b"<u>"),
    ],
)
def test_attributes_of_a_tag(tag: bytes, value: bytes | None, expected: bytes) -> None:
    assert with_attribute(tag, "x", value) == expected
