"""OmegaT inserts our pairs by itself where the TMX lies in tm/auto, and proposes them for sentences like theirs."""

from __future__ import annotations

import re
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from omegat_project import OmegatProject

from aligner import read, write
from aligner.memory import write_tbx
from aligner.memory.similarity import profile, similarity
from aligner.memory.terms import Term
from aligner.model import Bitext

OTHER_WAY = "TMXR_WARNING_INCORRECT_SOURCE_LANG"
"""OmegaT says so, and reads the memory all the same."""

Omegat = Callable[..., OmegatProject]


def translations(memory: Path) -> dict[str, str]:
    """Source to target of every unit in a TMX, parts too."""
    pairs = re.findall(r"<seg>(.*?)</seg>\s*</tuv>\s*<tuv[^>]*>\s*<seg>(.*?)</seg>", memory.read_text("utf-8"), re.S)
    return {source.replace("&amp;", "&"): target.replace("&amp;", "&") for source, target in pairs}


def test_every_pair_is_inserted(files: Path, omegat: Omegat, written_pairs: list[tuple[str, str]]) -> None:
    project = omegat()
    project.add("tm/auto/sample.tmx", (files / "sample.tmx").read_bytes())
    project.add("source/interchange.xlf", (files / "sample.en-US.xlf").read_bytes())
    sources = [source for source, _ in written_pairs if source and "\n" not in source]
    project.add_document(sources)
    project.translate()
    expected = dict(written_pairs)
    expected |= {"好": "Good", "这一句无人翻译。": "这一句无人翻译。", "错配的一句。": "错配的一句。"}
    assert project.translated == [expected[source] for source in sources]
    returned = read(project.folder / "target/interchange.xlf")
    assert [(unit.source_text, unit.target_text.replace("\r", "")) for unit in returned] == [
        (source, target.replace("\r", "")) for source, target in written_pairs
    ]


def test_volumes_and_doubtful_pairs(charter: Bitext, omegat: Omegat, tmp_path: Path) -> None:
    """All volumes together insert every sure pair and every part of one; tm/penalty-30 takes its percentage off."""
    *volumes, doubtful = write(tmp_path / "charter.tmx", charter, split=0.004)
    assert len(volumes) > 1
    assert doubtful.name == "charter.doubtful.tmx"
    sure = {source: target for volume in volumes for source, target in translations(volume).items()}
    assert any(b"x-part" in volume.read_bytes() for volume in volumes)
    unsure = translations(doubtful)
    project = omegat()
    for volume in volumes:
        project.add(f"tm/auto/{volume.name}", volume.read_bytes())
    project.add("tm/penalty-30/doubtful.tmx", doubtful.read_bytes())
    project.add_document([*sure, *unsure])
    best = {match.text: match for match in reversed(project.matches())}
    assert project.translated == [*sure.values(), *unsure], "doubtful pairs are not inserted"
    assert {(best[text].target, best[text].score) for text in unsure} == {(target, 70) for target in unsure.values()}
    assert {best[text].score for text in sure} == {100}


def test_the_other_direction(charter: Bitext, omegat: Omegat, tmp_path: Path) -> None:
    """A memory of a translation into English serves one into Chinese as well; here it is a compressed one."""
    memory, _ = write(tmp_path / "charter.tmx", charter, parts=False)
    packed, _ = write(tmp_path / "charter.tmx.gz", charter, parts=False)
    back = {target: source for source, target in translations(memory).items()}
    project = omegat("en-US", "zh-CN")
    project.add("tm/auto/charter.tmx.gz", packed.read_bytes())
    project.add_document(back)
    project.translate(warns_of=OTHER_WAY)
    assert project.translated == list(back.values())


@pytest.mark.parametrize("variant", ["zh-TW", "zh-HK"])
@pytest.mark.parametrize("same", [True, False])
def test_variants(variant: str, same: bool, charter: Bitext, omegat: Omegat, tmp_path: Path) -> None:
    """OmegaT takes the memory by its language, whatever the region of the project."""
    memory, _ = write(tmp_path / "charter.tmx", charter, convert=variant)
    assert f'<tuv xml:lang="{variant}">'.encode() in memory.read_bytes()
    pairs = translations(memory)
    assert "水質" in "".join(pairs)
    project = omegat(variant if same else "zh-CN", "en-US")
    project.add("tm/auto/charter.tmx", memory.read_bytes())
    project.add_document(pairs)
    project.translate(warns_of="no warning" if same else OTHER_WAY)
    assert project.translated == list(pairs.values())


NEAR = [
    ("每年12月至次年5月为枯水期。", "每年12月至次年4月为枯水期。", 93, 99),
    ("每年11月至次年4月为丰水期。", "每年12月至次年4月为枯水期。", 86, 91),
    ("四、水质和生态", "四、水质与生态", 85, 83),
    (
        "面对共同的河流和共同的风险，任何国家都难以独善其身。",
        "面对共同的河流和共同的风险，任何一国都难以独善其身。",
        92,
        91,
    ),
    ("发生突发水污染事故时，参照上述程序办理。", "发生突发水污染事件时，参照上述程序办理。", 95, 94),
    ("开展泥沙收支研究，科学确定年度采砂量。", "开展泥沙收支研究，科学确定年度采砂总量。", 95, 94),
    (
        "建立流域水文数据中心，设在珀岭联邦的栗口市。",
        "建立流域水文数据中心，设在珀岭联邦的栗口市，由三国技术人员轮流值守。",
        64,
        63,
    ),
    (
        "推广滴灌等高效节水技术，力争到2035年灌溉水有效利用系数达到0.62。",
        "推广滴灌、喷灌等高效节水技术，力争到2030年灌溉水有效利用系数达到0.62。",
        89,
        91,
    ),
]
"""A sentence, the sentence of the memory that it resembles, OmegaT's percentage and ours."""
NEAR_IN_ENGLISH = [
    (
        "The same procedure shall apply, with the necessary changes, to sudden incidents of air pollution.",
        "The same procedure shall apply, with the necessary changes, to sudden incidents of water pollution.",
        96,
        95,
    ),
    (
        "With one river and one set of risks in common, no state can keep itself safe alone.",
        "With one river and one set of risks in common, no country can keep itself safe alone.",
        97,
        94,
    ),
    (
        "The dry season runs from November to May of the following year.",
        "The dry season runs from December to April of the following year.",
        91,
        86,
    ),
    ("6. Capacity Building and Public Involvement", "6. Capacity Building and Public Participation", 91, 78),
]


@pytest.mark.parametrize(
    ("languages", "near"), [(("zh-CN", "en-US"), NEAR), (("en-US", "zh-CN"), NEAR_IN_ENGLISH)], ids=["zh", "en"]
)
def test_near_matches(
    languages: tuple[str, str],
    near: list[tuple[str, str, int, int]],
    charter: Bitext,
    omegat: Omegat,
    tmp_path: Path,
) -> None:
    """The best match is the sentence that `aligner memory` would propose, with a like percentage."""
    memory, _ = write(tmp_path / "charter.tmx", charter)
    project = omegat(*languages)
    project.add("tm/charter.tmx", memory.read_bytes())
    project.add_document(text for text, *_ in near)
    best = {match.text: match for match in reversed(project.matches(warns_of=OTHER_WAY))}
    assert [
        (text, best[text].source, best[text].score, similarity(profile(text), profile(best[text].source)))
        for text, *_ in near
    ] == near
    pairs = translations(memory).items()
    proposed = {(best[text].source, best[text].target)[:: 1 if languages[0] == "zh-CN" else -1] for text, *_ in near}
    assert proposed <= set(pairs)


@pytest.mark.parametrize("languages", [("zh-CN", "en-US"), ("zh-TW", "en-GB"), ("en-US", "zh-CN")])
def test_terms(languages: tuple[str, str], omegat: Omegat) -> None:
    """A TBX of ours in the folder `glossary`, whichever way the project translates."""
    known = [("水权", "water rights <licence> & fee"), ("网络主权", "cyber sovereignty"), ("=公式", "formula")]
    terms = [Term(zh, en, 3, 3, 3, 20.0, 1.0, ()) for zh, en in known]
    out = BytesIO()
    write_tbx(terms, out, "zh-CN", "en-US")
    project = omegat(*languages)
    project.add("glossary/terms.tbx", out.getvalue())
    project.add_document(["水权"])
    assert project.terms() == [pair if languages[0].startswith("zh") else pair[::-1] for pair in known]
