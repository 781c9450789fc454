from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.errors import UserError
from aligner.segments.segmenter import slices
from aligner.segments.srx import SrxSegmenter, read_srx

OMEGAT_LIKE = """<srx xmlns="http://www.lisa.org/srx20" version="2.0"><header cascade="yes"/><body><languagerules>
<languagerule languagerulename="Chinese">
<rule break="no"><beforebreak>[。？！]</beforebreak><afterbreak>[”’」』）]</afterbreak></rule>
<rule break="yes"><beforebreak>[。？！][”’」』）]*</beforebreak><afterbreak>.</afterbreak></rule></languagerule>
<languagerule languagerulename="English">
<rule break="no"><beforebreak>\\b(Mr|Dr|No)\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
<rule break="no"><beforebreak>etc\\.</beforebreak><afterbreak>\\s+\\P{Lu}</afterbreak></rule></languagerule>
<languagerule languagerulename="Default">
<rule break="no"><beforebreak>^\\s*\\p{Nd}+\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
<rule break="yes"><beforebreak>[\\.\\?\\!]+</beforebreak><afterbreak>\\s</afterbreak></rule>
<rule break="yes"><beforebreak></beforebreak><afterbreak>\\n</afterbreak></rule></languagerule></languagerules>
<maprules><languagemap languagepattern="ZH.*" languagerulename="Chinese"/>
<languagemap languagepattern="EN.*" languagerulename="English"/>
<languagemap languagepattern=".*" languagerulename="Default"/></maprules></body></srx>"""

TRADOS_LIKE = """<srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="no">
<formathandle type="start" include="no"/></header><body><languagerules><languagerule languagerulename="en">
<rule break="no"><beforebreak>\\b[\\p{L}-[\\p{Ll}]]\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
<rule break="no"><beforebreak>(?i)\\b(approx|fig)\\.</beforebreak><afterbreak>\\h\\p{N}</afterbreak></rule>
<rule break="no"><beforebreak>[.!?]++</beforebreak><afterbreak>\\s+\\p{Ll}</afterbreak></rule>
<rule break="yes"><beforebreak>[.!?\\x{2026}]+[\\p{Pe}\\p{Pf}"]*</beforebreak><afterbreak>\\s</afterbreak></rule>
</languagerule></languagerules><maprules><languagemap languagepattern="[Ee][Nn]([_-].*)?" languagerulename="en"/>
<languagemap languagepattern=".*" languagerulename="en"/></maprules></body></srx>"""


def segmenter(text: str, folder: Path, lang: str = "en-US") -> SrxSegmenter:
    path = folder / "rules.srx"
    path.write_text(text, encoding="utf-8")
    return read_srx(path).segmenter(lang)


def cut(rules: SrxSegmenter, text: str) -> list[str]:
    return [text[start:end] for start, end in slices(text, rules.boundaries(text))]


@pytest.mark.parametrize(
    ("lang", "marked"),
    [
        ("en-US", "Mr. Li paid No. 5, etc. in full. |He left!? |We sell pens, etc. |Pens are cheap.\n|Good"),
        ("EN", "1. Scope of it. |2. |Terms"),
        ("zh-CN", "他说：“好。”|走！|（好？）|完\n|行。"),
        ("fr", "Mr. |Li est là. |Bien"),
    ],
)
def test_rules_like_omegats(tmp_path: Path, lang: str, marked: str) -> None:
    text = marked.replace("|", "")
    assert cut(segmenter(OMEGAT_LIKE, tmp_path, lang), text) == [piece.strip() for piece in marked.split("|")]


@pytest.mark.parametrize(
    "marked",
    [
        "J. Fox paid approx. 5 dollars. |He left (soon.) |“Fine.” |Good… |Then what? he asked. |See FIG. 3.",
        "No rule for line\nbreaks. |Done",
    ],
)
def test_rules_like_trados_with_the_dialects_own_syntax(tmp_path: Path, marked: str) -> None:
    text = marked.replace("|", "")
    assert cut(segmenter(TRADOS_LIKE, tmp_path), text) == [piece.strip() for piece in marked.split("|")]


def rules(*pairs: tuple[str, str, str], cascade: str = "no") -> str:
    """An SRX text with one language rule."""
    body = "".join(
        f'<rule break="{breaks}"><beforebreak>{before}</beforebreak><afterbreak>{after}</afterbreak></rule>'
        for breaks, before, after in pairs
    )
    return (
        f'<srx version="2.0"><header cascade="{cascade}"/><body><languagerules><languagerule languagerulename="A">'
        f'{body}</languagerule></languagerules><maprules><languagemap languagepattern="en.*" languagerulename="A"/>'
        "</maprules></body></srx>"
    )


def test_the_first_rule_that_matches_at_a_place_decides(tmp_path: Path) -> None:
    exception = ("no", r"Dr\.", r"\s")
    break_after = ("yes", r"\.", r"\s")
    assert cut(segmenter(rules(exception, break_after), tmp_path), "Dr. Li. Go") == ["Dr. Li.", "Go"]
    assert cut(segmenter(rules(break_after, exception), tmp_path), "Dr. Li. Go") == ["Dr.", "Li.", "Go"]
    first = ("yes", r"Dr\.", r"\sLi")
    assert cut(segmenter(rules(first, exception, break_after), tmp_path), "Dr. Li. Dr. Wu. Go") == [
        "Dr.",
        "Li.",
        "Dr. Wu.",
        "Go",
    ]


def test_cascade_adds_the_later_maps_and_without_it_the_first_alone_holds(tmp_path: Path) -> None:
    text = "Dr. Li. Go"
    assert cut(segmenter(OMEGAT_LIKE, tmp_path), text) == ["Dr. Li.", "Go"]
    assert cut(segmenter(OMEGAT_LIKE.replace('"yes"/><body', '"no"/><body'), tmp_path), text) == [text]


def test_a_run_of_marks_breaks_once_behind_it(tmp_path: Path) -> None:
    assert segmenter(rules(("yes", "[…!]+", "")), tmp_path).boundaries("a……b!!c!") == [3, 6]


def test_a_rule_without_beforebreak_breaks_before_every_match(tmp_path: Path) -> None:
    assert segmenter(rules(("yes", "", r"\n|\(")), tmp_path).boundaries("(a\n\n(b") == [2, 3, 4]


def test_no_break_rules_hold_at_overlapping_matches(tmp_path: Path) -> None:
    assert segmenter(rules(("no", r"[A-Z]\.", r"[A-Z]\."), ("yes", r"\.", "")), tmp_path).boundaries("A.B.C. D") == [6]


def test_a_character_class_keeps_its_star(tmp_path: Path) -> None:
    assert cut(segmenter(rules(("no", "[*]", r"\s"), ("yes", "[*.]", r"\s")), tmp_path), "a* b. c") == ["a* b.", "c"]


def test_the_whole_language_tag_must_match_in_any_case(tmp_path: Path) -> None:
    assert segmenter(rules(("yes", r"\.", "")).replace("en.*", "EN_US"), tmp_path, "en-US").boundaries("a.b") == [2]
    with pytest.raises(UserError, match=r"rules\.srx: the SRX rules have no language map for en-US; .*--srx"):
        segmenter(rules(("yes", r"\.", "")).replace("en.*", "en"), tmp_path, "en-US")


def test_what_cannot_be_used_is_named_with_rule_and_line(tmp_path: Path) -> None:
    bad = rules(("yes", r"\.", ""), ("no", r"\p{javaUpperCase}", ""))
    with pytest.raises(UserError, match=r"line 1, rule 2 of 'A': beforebreak .*javaUpperCase.* cannot be used: unk"):
        segmenter(bad, tmp_path)
    with pytest.raises(UserError, match=r"afterbreak '\(a\)\\\\1' cannot be used: back-references"):
        segmenter(rules(("yes", r"\.", r"(a)\1")), tmp_path)
    with pytest.raises(UserError, match=r"line 1: the language pattern '\[' cannot be used"):
        segmenter(rules(("yes", r"\.", "")).replace("en.*", "["), tmp_path)


def test_a_bad_rule_of_another_language_does_no_harm(tmp_path: Path) -> None:
    assert segmenter(OMEGAT_LIKE.replace("[。？！]<", "[。<"), tmp_path).boundaries("A. B") == [2]


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"none\.srx: cannot read the SRX rules"):
        read_srx(tmp_path / "none.srx")
    with pytest.raises(UserError, match="cannot read the SRX rules"):
        read_srx(tmp_path)


@given(text=st.text("aB. !…Dr\n", max_size=25))
def test_boundaries_are_those_of_the_rules_tried_at_every_place(
    text: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Against the standard's own wording, for rules whose matches cannot overlap."""
    table = [
        ("no", r"Dr\.", r"\s"),
        ("yes", r"[.!]", r"\s"),
        ("no", r"B…", ""),
        ("yes", "…", r"[a-z]"),
        ("yes", "", r"\n"),
    ]
    found = segmenter(rules(*table), tmp_path_factory.getbasetemp()).boundaries(text)
    expected = []
    for place in range(1, len(text)):
        for breaks, before, after in table:
            if re.search(f"(?:{before})\\Z" if before else "", text[:place]) and re.match(after, text[place:]):
                if breaks == "yes":
                    expected.append(place)
                break
    assert found == expected
