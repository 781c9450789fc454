"""What the XLIFF standards demand and no schema checks: ids that are unique, references that lead somewhere, states."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from aligner.formats.xliff.xliff12 import NAMESPACE, Xliff12
from aligner.formats.xliff.xliff21 import CORE, ITS, MATCHES, Xliff21
from aligner.formats.xml import XML_ID
from aligner.model import STATES, Bead, Header, Issue, Match, TranslationUnit

HEADER = Header("a.txt", "b.txt", "zh-CN", "en-US")
QUALIFIERS = ("x-", "rejected-", "exact-match", "fuzzy-match", "leveraged-", "mt-suggestion", "id-match")


def twice(values: list[str]) -> list[str]:
    return [value for value, count in Counter(values).items() if count > 1]


def broken12(root: etree._Element) -> Iterator[str]:
    """Rules of XLIFF 1.2 that the file breaks."""
    q = f"{{{NAMESPACE}}}"
    for file in root.iter(f"{q}file"):
        yield from (f"id {each} twice" for each in twice([unit.get("id") for unit in file.iter(f"{q}trans-unit")]))
    for target in root.iter(f"{q}target"):
        qualifier = target.get("state-qualifier", "x-")
        if not qualifier.startswith(QUALIFIERS):
            yield f"state-qualifier {qualifier}"
    for unit in root.iter(f"{q}trans-unit"):
        target = unit.find(f"{q}target")
        if unit.get("approved") == "yes" and target.text and target.get("state") not in ("final", "signed-off"):
            yield f"approved, and {target.get('state')}"
    for proposal in root.iter(f"{q}alt-trans"):
        if proposal.find(f"{q}target") is None or not proposal.get("match-quality", "").isdecimal():
            yield "alt-trans without a target or a quality"


def broken21(root: etree._Element) -> Iterator[str]:
    """Rules of XLIFF 2.1 that the file breaks."""
    q = f"{{{CORE}}}"
    known = {each.get(XML_ID) for each in root.iter() if each.get(XML_ID)}
    for file in root.iter(f"{q}file"):
        yield from (f"id {each} twice" for each in twice([unit.get("id") for unit in file.iter(f"{q}unit")]))
    for unit in root.iter(f"{q}unit"):
        inside = [each.get("id") for each in unit if each.tag in (f"{q}segment", f"{q}ignorable") and each.get("id")]
        yield from (f"id {each} twice in a unit" for each in twice(inside))
        for match in unit.iter(f"{{{MATCHES}}}match"):
            if match.get("ref", "").removeprefix("#") not in inside:
                yield f"match for {match.get('ref')}"
        reference = unit.get(f"{{{ITS}}}locQualityIssuesRef")
        if reference is not None and reference.removeprefix("#its=") not in known:
            yield f"no issues at {reference}"
    for segment in root.iter(f"{q}segment"):
        state, sub = segment.get("state"), segment.get("subState")
        if sub is not None and (state is None or not all(sub.partition(":")) or sub.startswith("xlf:")):
            yield f"subState {sub} of {state}"
        if state not in (None, "initial") and segment.find(f"{q}target") is None:
            yield f"{state}, and no target"


ISSUE = Issue("numbers", "accuracy/mistranslation", "major", "target", None, "", "The source says 2.", "2")
TEXTS = st.sampled_from(["", "好。", "Good.", "行 ]]>", " x "])


@st.composite
def any_units(draw: Callable[..., list[object]]) -> list[TranslationUnit]:
    """Units of every kind, many of them equal."""
    kinds = st.tuples(TEXTS, TEXTS, st.sampled_from(STATES), st.booleans(), st.booleans())
    return [
        TranslationUnit(
            Bead(range(bool(source)), range(bool(target))),
            (source,) * bool(source),
            (target,) * bool(target),
            source,
            target,
            (ISSUE, ISSUE) if issues else (),
            state,
            matches=(Match("好", "Well.", 80, "a.tmx"), Match("好的", "Fine.", 75)) if matches else (),
        )
        for source, target, state, issues, matches in draw(st.lists(kinds))  # type: ignore[misc]
        if source or target
    ]


@given(units=any_units())
def test_no_rule_is_broken(units: list[TranslationUnit]) -> None:
    for form, broken in ((Xliff12(), broken12), (Xliff21(), broken21)):
        out = io.BytesIO()
        form.write(HEADER, units, out)
        assert list(broken(etree.fromstring(out.getvalue()))) == []


@pytest.mark.parametrize(
    ("broken", "content", "said"),
    [
        (broken12, '<trans-unit id="1"/><trans-unit id="1"/>', "id 1 twice"),
        (broken12, '<trans-unit id="1"><target state-qualifier="edited"/></trans-unit>', "state-qualifier edited"),
        (
            broken12,
            '<trans-unit id="1" approved="yes"><target state="translated">a</target></trans-unit>',
            "approved, and translated",
        ),
        (broken12, '<alt-trans match-quality="80 %"><target/></alt-trans>', "alt-trans without a target or a quality"),
        (broken21, '<unit id="1"/><unit id="1"/>', "id 1 twice"),
        (broken21, '<unit id="1"><segment id="s"/><ignorable id="s"/></unit>', "id s twice in a unit"),
        (broken21, '<segment state="initial" subState="edited"/>', "subState edited of initial"),
        (broken21, '<segment subState="a:b"/>', "subState a:b of None"),
        (broken21, '<segment state="final"/>', "final, and no target"),
        (broken21, '<unit id="1"><m:match ref="#s"/></unit>', "match for #s"),
        (broken21, '<unit id="1" i:locQualityIssuesRef="#its=x"/>', "no issues at #its=x"),
    ],
)
def test_a_broken_rule_is_found(broken: Callable[..., Iterator[str]], content: str, said: str) -> None:
    namespace = NAMESPACE if broken is broken12 else CORE
    root = f'<xliff xmlns="{namespace}" xmlns:m="{MATCHES}" xmlns:i="{ITS}"><file id="f">{content}</file></xliff>'
    assert list(broken(etree.fromstring(root))) == [said]
