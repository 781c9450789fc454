"""`aligner align`: what it writes, where to, and in which words it says so."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

Run = Callable[..., Any]


def loaded(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def test_two_files_to_standard_output(run: Run, chinese: Path, english: Path) -> None:
    ran = run("align", chinese, english, "--fast")
    assert ran.code == 0
    text = ran.out.decode()
    assert text.startswith(f"# zh-CN | en-US | {chinese} | {english}\n")
    assert "\n遗失图书的，应当照价赔偿。\nLost books are to be paid for at their price.\n" in text
    assert ran.err.startswith("aligner: 10 beads, 0 of them without a counterpart; 0 passages of page furniture left ")
    assert ran.err.count("\n") == 1


def test_texts_that_do_not_belong_together_are_told(run: Run, tmp_path: Path, chinese: Path) -> None:
    other = tmp_path / "bread.txt"
    other.write_text(
        "How We Bake\n\nThe dough rests overnight in the cellar.\nMy aunt taught me to knead it with wet hands.\n"
        "Rye needs more water than wheat does.\nWe light the oven long before dawn.\nSalt comes last of all.\n"
        "When the crust sings, the loaves are done.\nNobody here has ever weighed anything.\n",
        encoding="utf-8",
    )
    ran = run("align", chinese, other, "--fast", "-o", tmp_path / "out.tmx")
    assert ran.code == 0
    assert "the two texts hardly render each other" in ran.err
    assert b"<tu" not in (tmp_path / "out.tmx").read_bytes()
    assert b"<tu" in (tmp_path / "out.doubtful.tmx").read_bytes()


def test_a_file_with_two_texts_on_different_things_is_refused(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(
        "城北污水处理厂二期工程已经完工。\n新厂每天可以处理污水八万吨。\n处理后的水用于绿化和道路冲洗。\n"
        "居民对气味的投诉明显减少。\n工程投资由市财政承担。\nThe orchestra will tour six cities next spring.\n"
        "Tickets for the opening concert sold out within an hour.\nThe conductor has chosen two young composers.\n"
        "Rehearsals begin in the old railway station.\nStudents can attend the dress rehearsal free of charge.\n",
        encoding="utf-8",
    )
    ran = run("align", page, "-o", tmp_path / "out.tmx")
    assert ran.code == 2
    assert "the Chinese and the English text in it hardly render each other" in ran.err
    assert not (tmp_path / "out.tmx").exists()


def test_moved_passages_are_counted_apart(run: Run, tmp_path: Path, chinese: Path, english: Path) -> None:
    lines = english.read_text("utf-8").splitlines()
    english.write_text("\n".join([*lines[:3], *lines[4:8], lines[3], *lines[8:]]), "utf-8")
    ran = run("align", chinese, english, "--fast", "-o", tmp_path / "out.json")
    assert ran.err.startswith("aligner: 11 beads, 0 of them without a counterpart, 1 moved passage; 0 passages ")
    assert [bead["moved"] for bead in loaded(tmp_path / "out.json")["beads"] if bead["moved"] is not None] == [8, 3]


@pytest.mark.parametrize("lines", ["\n", "\r\n"])
def test_standard_input_as_the_source(run: Run, chinese: Path, english: Path, lines: str) -> None:
    given = chinese.read_text(encoding="utf-8").replace("\n", lines).encode()
    ran = run("align", "-", english, "--fast", "-o", "-", "-f", "align", stdin=given)
    assert ran.code == 0
    assert ran.out == b"".join(b"[%d]:[%d]\n" % (k, k) for k in range(10))


def test_standard_input_as_the_target_and_as_both(
    run: Run, tmp_path: Path, chinese: Path, english: Path, bilingual: Path
) -> None:
    for arguments, given in ((("-",), bilingual), ((chinese, "-"), english)):
        output = tmp_path / "out.json"
        ran = run("align", *arguments, "--fast", "-o", output, stdin=given.read_bytes())
        assert ran.code == 0
        assert ran.out == b""
        assert loaded(output)["target"]["path"] == "-"
        assert len(loaded(output)["beads"]) == 10


def test_the_json_is_what_the_contract_says(run: Run, tmp_path: Path, chinese: Path, english: Path) -> None:
    output = tmp_path / "out.json"
    assert run("align", chinese, english, "-o", output).code == 0
    data = loaded(output)
    assert data["version"] == 1
    assert data["signature"].startswith("aligner 0.")
    assert data["signature"].isprintable()
    assert "encoder=use" in data["signature"]
    assert set(data) >= {"version", "signature", "source", "target", "beads"}
    assert {side: (data[side]["path"], data[side]["lang"]) for side in ("source", "target")} == {
        "source": (str(chinese), "zh-CN"),
        "target": (str(english), "en-US"),
    }
    assert data["source"]["segments"][3] == "每位读者最多可借8册图书，借期为30天。"
    assert [bead["source"] for bead in data["beads"]] == [[k] for k in range(10)]
    for bead in data["beads"]:
        assert set(bead) >= {
            "source",
            "target",
            "confidence",
            "adequacy",
            "source_text",
            "target_text",
            "state",
            "issues",
        }
        assert 0 <= bead["confidence"] <= 1
        assert bead["state"] == "aligned"
        for side in ("source", "target"):
            assert bead[f"{side}_text"] == "".join(data[side]["segments"][k] for k in bead[side])


def test_several_outputs_in_one_run(run: Run, tmp_path: Path, chinese: Path, english: Path) -> None:
    suffixes = ("tmx", "tmx.gz", "xlf", "xliff", "tsv", "csv", "xlsx", "json", "jsonl", "html", "align", "txt")
    names = [f"a.{suffix}" for suffix in suffixes]
    outputs = [argument for name in names for argument in ("-o", tmp_path / name)]
    ran = run("align", chinese, english, "--fast", "--min-confidence", 0, *outputs, "-o", "-")
    assert ran.code == 0
    assert ran.out == (tmp_path / "a.txt").read_bytes()
    assert all((tmp_path / name).stat().st_size for name in names)
    assert gzip.decompress((tmp_path / "a.tmx.gz").read_bytes()) == (tmp_path / "a.tmx").read_bytes()
    assert len(etree.parse(tmp_path / "a.tmx").findall(".//tu")) == 10


def test_the_format_option(run: Run, tmp_path: Path, chinese: Path, english: Path) -> None:
    both = ("align", chinese, english, "--fast")
    tsv = run(*both, "-f", "tsv").out
    assert tsv.decode().splitlines()[0].startswith("source\ttarget")
    assert run(*both, "-f", "tsv", "-o", tmp_path / "out.dat").code == 0
    assert (tmp_path / "out.dat").read_bytes() == tsv
    # Of a single output it says the format whatever the suffix, of several it helps where the suffix is silent.
    assert run(*both, "-f", "tsv", "-o", tmp_path / "out.txt").code == 0
    assert (tmp_path / "out.txt").read_bytes() == tsv
    assert run(*both, "-f", "tsv", "-o", tmp_path / "out.align", "-o", tmp_path / "other.dat").code == 0
    assert (tmp_path / "out.align").read_text().startswith("[0]:[0]\n")
    assert (tmp_path / "other.dat").read_bytes() == tsv


def test_min_confidence_parts_sure_and_doubtful(run: Run, tmp_path: Path, chinese: Path, english: Path) -> None:
    def units(name: str) -> int:
        return len(etree.parse(tmp_path / name).findall(".//tu"))

    def align(bar: float) -> None:
        assert run("align", chinese, english, "--fast", "-o", tmp_path / "a.tmx", "--min-confidence", bar).code == 0

    align(1)
    assert (units("a.tmx"), units("a.doubtful.tmx")) == (0, 10)
    align(0)
    assert units("a.tmx") == 10
    assert not (tmp_path / "a.doubtful.tmx").exists(), "the doubtful pairs of the run before are no more"


def test_doubtful_pairs_that_find_no_place_are_told(run: Run, chinese: Path, english: Path) -> None:
    ran = run("align", chinese, english, "--fast", "-f", "tmx", "--min-confidence", 1)
    assert b"<tu" not in ran.out.split(b"<body", 1)[1]
    assert "10 doubtful pairs left out" in ran.err


def test_segmented_ids_are_line_numbers(run: Run, tmp_path: Path, chinese: Path, english: Path) -> None:
    lines = chinese.read_text(encoding="utf-8").splitlines()
    lines[3] += "但期刊不外借。"
    chinese.write_text("\n".join([*lines[:2], "", *lines[2:]]) + "\n", encoding="utf-8")
    english.write_text("\n" + english.read_text(encoding="utf-8"), encoding="utf-8")
    output = tmp_path / "out.json"
    ran = run("align", chinese, english, "--segmented", "--fast", "-o", output, "-o", tmp_path / "out.align")
    assert ran.code == 0
    data = loaded(output)
    assert data["source"]["segments"][1:4] == [lines[1], "", lines[2]]
    assert data["source"]["segments"][4].endswith("借期为30天。但期刊不外借。"), "two sentences, one line, one segment"
    assert len(data["source"]["segments"]) == 11
    assert data["target"]["segments"][0] == ""
    beads = (tmp_path / "out.align").read_text().splitlines()
    assert "[3]:[3]" in beads
    assert "[10]:[10]" in beads
    assert sorted(int(k) for line in beads for k in json.loads(line.partition(":")[0])) == list(range(11))
    assert sorted(int(k) for line in beads for k in json.loads(line.partition(":")[2])) == list(range(11))


def test_source_lang_decides_which_side_is_the_source(run: Run, tmp_path: Path, bilingual: Path) -> None:
    found = {}
    for stated in ((), ("--source-lang", "en"), ("--source-lang", "EN_gb"), ("--target-lang", "en-GB")):
        assert run("align", bilingual, "--fast", "-o", tmp_path / "out.json", *stated).code == 0
        data = loaded(tmp_path / "out.json")
        found[stated] = (data["source"]["lang"], data["target"]["lang"], data["source"]["segments"][0])
        assert len(data["beads"]) == 10
    assert list(found.values()) == [
        ("zh-CN", "en-US", "图书馆开放规则"),
        ("en-US", "zh-CN", "Library Opening Rules"),
        ("en-GB", "zh-CN", "Library Opening Rules"),
        ("zh-CN", "en-GB", "图书馆开放规则"),
    ]


def test_the_first_argument_is_the_source(run: Run, tmp_path: Path, chinese: Path, english: Path) -> None:
    assert (
        run(
            "align",
            english,
            chinese,
            "--fast",
            "-o",
            tmp_path / "out.json",
            "-o",
            tmp_path / "out.tmx",
            "--min-confidence",
            0,
        ).code
        == 0
    )
    data = loaded(tmp_path / "out.json")
    assert (data["source"]["lang"], data["target"]["lang"]) == ("en-US", "zh-CN")
    assert data["beads"][4]["source_text"].startswith("A late fee")
    assert data["beads"][4]["target_text"].startswith("图书逾期")
    assert etree.parse(tmp_path / "out.tmx").find("header").get("srclang") == "en-US"  # type: ignore[union-attr]


def test_convert_writes_the_chinese_in_another_variant(run: Run, chinese: Path, english: Path) -> None:
    text = run("align", chinese, english, "--fast", "--convert", "zh-TW").out.decode()
    assert text.startswith("# zh-TW | en-US")
    assert "圖書館開放規則\nLibrary Opening Rules\n" in text


def test_a_bilingual_file_is_an_input_too(run: Run, tmp_path: Path, chinese: Path, english: Path) -> None:
    table = tmp_path / "table.tsv"
    assert run("align", chinese, english, "--fast", "-o", table).code == 0
    for stated, langs in (((), ("zh-CN", "en-US")), (("--source-lang", "en-GB"), ("en-GB", "zh-CN"))):
        assert run("align", table, "--fast", "-o", tmp_path / "out.json", *stated).code == 0
        data = loaded(tmp_path / "out.json")
        assert (data["source"]["lang"], data["target"]["lang"]) == langs
        assert data["source"]["path"] == data["target"]["path"] == str(table)
        assert len(data["beads"]) == 10


def test_quiet_and_verbose(run: Run, tmp_path: Path, chinese: Path, english: Path) -> None:
    both = ("align", chinese, english, "--fast", "-o", tmp_path / "out.align")
    assert run(*both, "--quiet").err == ""
    assert run(*both, "-q", "-v").err == ""
    assert f"{tmp_path / 'out.align'}: 10 units" in run(*both, "--verbose").err
    assert run(*both, "--verbose").out == b""


def test_the_encoder_changes_the_signature(run: Run, chinese: Path, english: Path, tmp_path: Path) -> None:
    for options, word in ((("--fast",), "encoder=none"), (("--encoder", "use"), "encoder=use")):
        assert run("align", chinese, english, *options, "-o", tmp_path / "out.json").code == 0
        assert word in loaded(tmp_path / "out.json")["signature"]


def test_srx_rules_cut_as_they_say(run: Run, tmp_path: Path, chinese: Path, english: Path) -> None:
    rules = tmp_path / "my rules.srx"
    rules.write_text(
        """<srx version="2.0" xmlns="http://www.lisa.org/srx20">
<header segmentsubflows="yes" cascade="no"/><body><languagerules><languagerule languagerulename="all">
<rule break="yes"><beforebreak>[；;，]</beforebreak><afterbreak></afterbreak></rule></languagerule></languagerules>
<maprules><languagemap languagepattern=".*" languagerulename="all"/></maprules></body></srx>""",
        encoding="utf-8",
    )
    assert run("align", chinese, english, "--fast", "--srx", rules, "-o", tmp_path / "out.json").code == 0
    data = loaded(tmp_path / "out.json")
    assert data["source"]["segments"][1:3] == ["本馆每周二至周日开放，", "周一闭馆。"]
    assert "srx=my_rules.srx:" in data["signature"]


def test_a_name_that_is_no_utf_8(run: Run, tmp_path: Path, bilingual: Path) -> None:
    odd = tmp_path / "caf\udce9.txt"
    try:
        bilingual.rename(odd)
    except OSError:
        pytest.skip("this file system takes UTF-8 names alone")
    suffixes = ("json", "tmx", "xlf", "xliff", "html", "xlsx", "csv", "txt")
    outputs = [tmp_path / f"out.{suffix}" for suffix in suffixes]
    assert run("align", odd, "--fast", *(argument for path in outputs for argument in ("-o", path))).code == 0
    assert loaded(outputs[0])["source"]["path"].endswith("caf\ufffd.txt")
