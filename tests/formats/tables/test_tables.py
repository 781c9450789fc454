"""TSV and CSV: our own, and tables of other programs."""

from __future__ import annotations

import io

import pytest

from aligner.errors import UserError
from aligner.formats.format import Format
from aligner.formats.tables import Csv, Tsv, escaped, guarded, unescaped, unguarded


def pairs(form: Format, data: bytes | str) -> list[tuple[str, str]]:
    data = data.encode() if isinstance(data, str) else data
    return [(unit.source_text, unit.target_text) for unit in form.read(io.BytesIO(data), "表.csv")[1]]


HARBOUR = [("码头完工了。", "The quay is finished."), ("夜间不施工。", "No work at night.")]


@pytest.mark.parametrize(
    ("data", "found"),
    [
        ("码头完工了。,The quay is finished.\n夜间不施工。,No work at night.\n", HARBOUR),
        ("source,target\n码头完工了。,The quay is finished.\n夜间不施工。,No work at night.", HARBOUR),
        ("原文,译文\r\n码头完工了。,The quay is finished.\r\n夜间不施工。,No work at night.\r\n", HARBOUR),
        (
            "id,zh-CN,en-GB,remark\n7,码头完工了。,The quay is finished.,ok\n8,夜间不施工。,No work at night.,\n",
            HARBOUR,
        ),
        ("1,码头完工了。,The quay is finished.\n2,夜间不施工。,No work at night.\n", HARBOUR),
        ("Chinese;English\n码头完工了。;The quay is finished.\n夜间不施工。;No work at night.\n", HARBOUR),
        (
            "码头完工了。;The quay, finished.\n夜间不施工。;No work at night.\n",
            [("码头完工了。", "The quay, finished."), HARBOUR[1]],
        ),
        ("sep=;\n码头完工了。;The quay is finished.\n夜间不施工。;No work at night.\n", HARBOUR),
        ("码头完工了。\tThe quay is finished.\n夜间不施工。\tNo work at night.\n", HARBOUR),
        ('"第一行\n第二行","He said ""yes"",\nand left."\n', [("第一行\n第二行", 'He said "yes",\nand left.')]),
        (
            "码头完工了。,The quay is finished.\n\n,Only here.\n只有这里。\n",
            [HARBOUR[0], ("", "Only here."), ("只有这里。", "")],
        ),
        ("en,zh\nNo work at night.,夜间不施工。\n", [("No work at night.", "夜间不施工。")]),
        ("target,source\nNo work at night.,夜间不施工。\n", [("夜间不施工。", "No work at night.")]),
        ("'=1 号,'- one\n", [("'=1 号", "'- one")]),
    ],
)
def test_csv_of_other_programs(data: str, found: list[tuple[str, str]]) -> None:
    assert pairs(Csv(), data) == found


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
@pytest.mark.parametrize(("form", "separator"), [(Csv(), ","), (Tsv(), "\t")], ids=["csv", "tsv"])
def test_encodings(form: Format, separator: str, encoding: str) -> None:
    text = "".join(f"{source}{separator}{target}\r\n" for source, target in HARBOUR)
    assert pairs(form, text.encode(encoding)) == HARBOUR


@pytest.mark.parametrize(
    ("data", "found"),
    [
        ("码头完工了。\tThe quay is finished.\n夜间不施工。\tNo work at night.\n", HARBOUR),
        ('“好。”\t"Yes."\n“不。”\t"No."\n', [("“好。”", '"Yes."'), ("“不。”", '"No."')]),
        ('"她说""好""。"\t"Yes, she said."\r\n不。\tNo.\r\n', [('她说"好"。', "Yes, she said."), ("不。", "No.")]),
        ('"两行\n文字"\tTwo lines\r\n', [("两行\n文字", "Two lines")]),
        ("在 C:\\new 目录\tin C:\\new\n", [("在 C:\\new 目录", "in C:\\new")]),
        ("7\t码头完工了。\tThe quay is finished.\tx\n8\t夜间不施工。\tNo work at night.\n", HARBOUR),
        (
            "码头完工了。\t\n\tNo work at night.\n只有这里。",
            [("码头完工了。", ""), ("", "No work at night."), ("只有这里。", "")],
        ),
    ],
)
def test_tsv_of_other_programs(data: str, found: list[tuple[str, str]]) -> None:
    assert pairs(Tsv(), data) == found


@pytest.mark.parametrize(
    ("form", "data", "message"),
    [
        (Csv(), "source,target\n好。,Yes.\n他说是, He said, yes.\n", "表.csv:3: 3 cells where there are 2 columns"),
        (Csv(), 'source,target\n好。,Yes.\n不。,"No.\n', "表.csv:3: not a table"),
        (Csv(), "只有一列。\n第二行。\n", "表.csv: no two columns of text"),
        (Csv(), "", "表.csv: holds no text"),
        (Csv(), '"两行\n文字",x\nsource,confidence\n', None),
        (Csv(), "source,target,confidence,type\n好。,Yes.,0.9,1-1\n不。,No.,much,1-1\n", "表.csv:3: confidence 'much'"),
        (Csv(), "source,target,confidence,type,state\n好。,Yes.,0.9,1-1,done\n", "表.csv:2: unknown state 'done'"),
        (Tsv(), "source\ttarget\tconfidence\ttype\n好。\tYes.\t1.5\t1-1\n", "表.csv:2: confidence '1.5'"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(form: Format, data: str, message: str | None) -> None:
    if message is None:
        assert pairs(form, data)
        return
    with pytest.raises(UserError) as caught:
        pairs(form, data)
    assert str(caught.value).startswith(message)


def test_our_csv_saved_again_by_excel_in_europe() -> None:
    data = (
        "source;target;confidence;adequacy;type;state;issues;note;no;moved\r\n'=1 号。;No. 1.;0,97;;1-1;edited;;;1;\r\n"
    )
    (unit,) = Csv().read(io.BytesIO(data.encode("utf-8-sig")), "x")[1]
    assert (unit.source_text, unit.bead.confidence, unit.state) == ("=1 号。", 0.97, "edited")


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("a\tb", "a\\tb"),
        ("a\nb\r", "a\\nb\\r"),
        ("C:\\n", "C:\\\\n"),
        ("\x01\u2028", "\\u0001\\u2028"),
        ("他说：“好”", "他说：“好”"),
    ],
)
def test_tsv_cells(text: str, cell: str) -> None:
    assert escaped(text) == cell
    assert unescaped(cell) == text


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=SUM(A1)", "'=SUM(A1)"),
        ("-1 度", "'-1 度"),
        ("＠某人", "'＠某人"),
        ("'=x", "''=x"),
        ("'tis", "'tis"),
        ("1=1", "1=1"),
    ],
)
def test_csv_cells_are_no_formulas(text: str, cell: str) -> None:
    assert guarded(text) == cell
    assert unguarded(cell) == text
