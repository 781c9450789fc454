"""Units to files: formats by suffix, sure and doubtful apart."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from aligner.errors import UserError
from aligner.exporting import Written, doubtful_path, exports_to, volume_size, write
from aligner.model import Bead, Bitext, Header, State, TranslationUnit
from aligner.reading import read

HEADER = Header("a.txt", "b.txt", "zh-CN", "en-US", "aligner sample")


def unit(number: int, source: str, target: str, confidence: float = 0.95, state: State = "aligned") -> TranslationUnit:
    bead = Bead(range(number, number + bool(source)), range(number, number + bool(target)), confidence)
    return TranslationUnit(bead, (source,) * bool(source), (target,) * bool(target), source, target, state=state)


@pytest.fixture
def bitext() -> Bitext:
    """Sure, doubtful, one-sided, and what a person has decided about."""
    return Bitext(
        HEADER,
        (
            unit(0, "渡船停航。", "The ferry does not run."),
            unit(1, "票价两元。", "Good morning.", 0.4),
            unit(2, "无人翻译。", ""),
            unit(3, "头发很长。", "The hair is long.", 0.3, "confirmed"),
            unit(4, "错配。", "Mismatched.", 0.99, "rejected"),
        ),
    )


def targets(path: Path) -> list[str]:
    return [unit.target_text for unit in read(path)]


def test_sure_pairs_and_doubtful_ones(tmp_path: Path, bitext: Bitext) -> None:
    path = tmp_path / "m.tmx"
    assert write(path, bitext) == (path, tmp_path / "m.doubtful.tmx")
    assert targets(path) == ["The ferry does not run.", "The hair is long."]
    assert targets(tmp_path / "m.doubtful.tmx") == ["Good morning."]
    assert write(path, bitext, min_confidence=0.2) == (path,)
    assert len(targets(path)) == 3
    assert not (tmp_path / "m.doubtful.tmx").exists()


@pytest.mark.parametrize("suffix", ["xlf", "xliff", "tsv", "csv", "xlsx", "json", "jsonl", "txt"])
def test_every_other_format_takes_all(tmp_path: Path, bitext: Bitext, suffix: str) -> None:
    path = tmp_path / f"m.{suffix}"
    assert write(path, bitext) == (path,)
    assert [unit.source_text for unit in read(path)] == [unit.source_text for unit in bitext.units]


def test_what_is_written_in_another_variant(tmp_path: Path, bitext: Bitext) -> None:
    write(tmp_path / "m.json", bitext, convert="zh-TW")
    back = read(tmp_path / "m.json")
    assert back.header.source_lang == "zh-TW"
    assert back.units[3].source_text == "頭髮很長。"
    with pytest.raises(UserError, match="choose one of: zh-CN"):
        write(tmp_path / "m.json", bitext, convert="zh-XX")


def test_a_device_has_no_file_beside_it(bitext: Bitext, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    for path in ("/dev/null", "-"):
        (export,) = exports_to([path], "tmx")
        assert export.doubtful_path is None
        assert export.write(HEADER, bitext.units) == [Written(path, 2, 1)]
    assert b"Good morning" not in capsysbinary.readouterr().out


@pytest.mark.parametrize(
    ("path", "beside"),
    [
        ("a.tmx", "a.doubtful.tmx"),
        ("A.TMX", "A.doubtful.TMX"),
        ("a.tmx.gz", "a.doubtful.tmx.gz"),
        ("x.y/a.b.tmx", "x.y/a.b.doubtful.tmx"),
        ("a.memory", "a.doubtful.memory"),
        ("x.y/a", "x.y/a.doubtful"),
    ],
)
def test_where_doubtful_pairs_go(path: str, beside: str) -> None:
    assert doubtful_path(path) == beside


@pytest.mark.parametrize(
    ("paths", "name", "formats"),
    [
        (["a.tmx"], None, ["tmx"]),
        (["-"], None, ["txt"]),
        (["-"], "jsonl", ["jsonl"]),
        (["a.txt"], "tsv", ["tsv"]),
        (["a.dat"], "TSV", ["tsv"]),
        (["a.dat", "a.xlf"], "tsv", ["tsv", "xliff12"]),
        (["-", "a.xlf"], "tsv", ["xliff12", "tsv"]),
        (["-", "a.xlf", "b.tmx.gz"], None, ["xliff12", "tmx", "txt"]),
        (["/dev/stdout", "a.xlf"], None, ["xliff12", "txt"]),
    ],
)
def test_the_format_of_each_output(paths: list[str], name: str | None, formats: list[str]) -> None:
    exports = exports_to(paths, name)
    assert [export.format.name for export in exports] == formats
    assert sorted(export.path for export in exports) == sorted(paths)


@pytest.mark.parametrize(
    ("paths", "name", "says"),
    [
        (["a.dat"], None, r"the suffix tells no known format; use one of \.tmx, \.tmx\.gz, \.xlf, \.xliff, \.tsv"),
        (["a.dat"], "word", "unknown format 'word'"),
        (["a.po"], None, r"^a\.po: PO files are only read"),
        (["a.dat"], "po", r"PO files are only read"),
        (["a.xlf", "a.sdlxliff"], None, r"^a\.sdlxliff: only Trados makes"),
        (["a.tmx", "b.xlf"], "tsv", "leave -f out"),
        (["a.tmx", "a.tmx"], None, "two outputs"),
        (["a.tmx", "a.doubtful.tmx"], None, "a.doubtful.tmx: two outputs"),
        (["-", "-"], None, "standard output"),
    ],
)
def test_outputs_that_cannot_be(paths: list[str], name: str | None, says: str) -> None:
    with pytest.raises(UserError, match=says):
        exports_to(paths, name)


def test_parts_of_beads_go_into_the_memory_alone(tmp_path: Path, bitext: Bitext) -> None:
    source, target = (
        ("本馆每周二至周日开放。", "周一闭馆整修。"),
        "Open from Tuesday to Sunday; closed for repairs on Mondays.",
    )
    whole = TranslationUnit(Bead(range(5, 7), range(4, 5)), source, (target,), "".join(source), target)
    content = Bitext(HEADER, (*bitext.units, whole))
    path = tmp_path / "m.tmx"
    write(path, content)
    assert path.read_text("utf-8").count('"x-part"') == 2
    assert len(read(path).units) == 3
    write(path, content, parts=False)
    assert "x-part" not in path.read_text("utf-8")
    write(tmp_path / "m.xlf", content)
    assert "x-part" not in (tmp_path / "m.xlf").read_text("utf-8")


def test_volumes(tmp_path: Path, bitext: Bitext) -> None:
    path = tmp_path / "m.tmx"
    write(path, bitext)
    first, second, doubtful = write(path, bitext, split=0.001)
    assert [file.name for file in (first, second, doubtful)] == ["m.1.tmx", "m.2.tmx", "m.doubtful.tmx"]
    assert targets(first) + targets(second) == ["The ferry does not run.", "The hair is long."]
    assert not path.exists()
    write(path, bitext)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["m.doubtful.tmx", "m.tmx"]


@pytest.mark.parametrize(
    ("paths", "says"), [(["a.xlf"], "no output is one"), (["-"], "cannot be split"), (["/dev/null"], "cannot be split")]
)
def test_what_cannot_be_split(paths: list[str], says: str) -> None:
    exports = exports_to(paths, None if paths == ["a.xlf"] else "tmx")
    with pytest.raises(UserError, match=says):
        volume_size(1, exports)
    assert volume_size(None, exports) is None
    assert volume_size(0.5, exports_to(["a.tmx", "a.xlf"])) == 500_000


def test_long_units_are_told_and_written(tmp_path: Path) -> None:
    (export,) = exports_to([str(tmp_path / "a.tmx")])
    (done,) = export.write(HEADER, [unit(0, "长" * 2001, "Long."), unit(1, "短。", "Short.")])
    assert done == Written(export.path, 2, long=1)
    assert done.said.endswith("2 units; 1 above 2,000 characters a side, which Trados does not import")


def test_a_moved_passage_is_one_unit_for_cat_tools(tmp_path: Path) -> None:
    """In JSON and tables both halves stand at their places and name each other."""
    first = replace(unit(0, "", "Item two."), moved=2)
    last = replace(unit(1, "第二项。", "", 0.8), moved=0)
    bitext = Bitext(HEADER, (first, unit(0, "第一项。", "Item one."), last))
    pairs = [("第一项。", "Item one."), ("第二项。", "Item two.")]
    for suffix in ("xlf", "xliff"):
        write(tmp_path / f"m.{suffix}", bitext)
        assert [(u.source_text, u.target_text) for u in read(tmp_path / f"m.{suffix}")] == pairs
        assert "Moved: the target stands elsewhere" in (tmp_path / f"m.{suffix}").read_text("utf-8")
    write(tmp_path / "m.tmx", bitext)
    assert targets(tmp_path / "m.tmx") == ["Item one."]
    assert targets(tmp_path / "m.doubtful.tmx") == ["Item two."]
    for suffix in ("json", "jsonl", "tsv", "xlsx"):
        write(tmp_path / f"m.{suffix}", bitext)
        assert [u.moved for u in read(tmp_path / f"m.{suffix}")] == [2, None, 0]
