"""Gold folders, good and bad."""

from __future__ import annotations

from pathlib import Path

import pytest

from aligner.alignment.gold import GoldPair, read_gold
from aligner.errors import UserError


def folder(
    tmp_path: Path,
    source: str = "桥。\n河。\n",
    target: str = "Bridge.\nRiver.\n",
    beads: str = "[0]:[0]\n[1]:[1]\n",
    name: str = "a",
) -> Path:
    for part, text in (("src", source), ("tgt", target), ("gold", beads)):
        (tmp_path / part).mkdir(exist_ok=True)
        suffix = ".align" if part == "gold" else ""
        (tmp_path / part / f"{name}{suffix}").write_text(text, encoding="utf-8", newline="")
    return tmp_path


def test_read(tmp_path: Path) -> None:
    folder(tmp_path, name="b")
    folder(tmp_path, "桥。\r\n\r\n河。", "Bridge.\nRiver.", "[0]:[0]\n[1,2]:[]\n[]:[1]", "a")
    first, second = read_gold(tmp_path)
    assert first.name == f"{tmp_path.name}/a"
    assert first.source == first.chinese == ("桥。", "", "河。")
    assert first.target == first.english == ("Bridge.", "River.")
    assert first.beads == (((0,), (0,)), ((1,), ()), ((2,), ()), ((), (1,)))
    assert second.name == f"{tmp_path.name}/b"
    assert first.chinese_first


def test_the_chinese_side_is_found_whichever_is_the_source(tmp_path: Path) -> None:
    (text,) = read_gold(folder(tmp_path, "Bridge.\nRiver 河.\nSea.\n", "桥。\n河。\n", "[0]:[0]\n[1, 2]:[1]\n"))
    assert not text.chinese_first
    assert text.chinese == ("桥。", "河。")
    assert text.english[0] == "Bridge."
    assert text.oriented == [((0,), (0,)), ((1,), (1, 2))]


@pytest.mark.parametrize("beads", ["[2]:[0]\n", "[0]:[2]\n", "[0]:[0]\n[1]:[1, 2]\n", "[]:[5]\n"])
def test_ids_beyond_the_text(tmp_path: Path, beads: str) -> None:
    with pytest.raises(UserError, match="the text has 2 lines"):
        read_gold(folder(tmp_path, beads=beads))


def test_beads_with_known_defects(tmp_path: Path) -> None:
    (text,) = read_gold(folder(tmp_path))
    assert text.unsound == frozenset()
    listed = tmp_path / "gold" / "a.unsound"
    listed.write_text("[1]:[1]\n", encoding="utf-8")
    (text,) = read_gold(tmp_path)
    assert text.unsound == {((1,), (1,))}
    listed.write_text("[0, 1]:[1]\n", encoding="utf-8")
    with pytest.raises(UserError, match=r"bead \[0, 1\]:\[1\] is none"):
        read_gold(tmp_path)


def test_a_folder_without_gold(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing"):
        with pytest.raises(UserError, match="no gold alignments"):
            read_gold(path)


def test_a_missing_side(tmp_path: Path) -> None:
    (folder(tmp_path) / "tgt" / "a").unlink()
    with pytest.raises(UserError, match="cannot be read") as caught:
        read_gold(tmp_path)
    assert caught.value.where == str(tmp_path / "tgt" / "a")


def test_a_side_that_is_not_utf8(tmp_path: Path) -> None:
    (folder(tmp_path) / "src" / "a").write_bytes("桥".encode("gb18030"))
    with pytest.raises(UserError, match="not UTF-8"):
        read_gold(tmp_path)


def test_a_bad_line_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        read_gold(folder(tmp_path, beads="[0]:[0]\noops\n"))
    assert caught.value.where.endswith("a.align:2")


def test_the_sample_corpora_tile(gold: list[GoldPair]) -> None:
    assert len(gold) == 5
    for text in gold:
        assert text.chinese_first, text.name
        assert [x for s, _ in text.beads for x in s] == list(range(len(text.source))), text.name
        assert [y for _, t in text.beads for y in t] == list(range(len(text.target))), text.name
