"""The table of terms."""

from __future__ import annotations

from lxml import html

from aligner.formats.page.term_table import Terms
from aligner.model import Bead, Header, Issue, TranslationUnit
from aligner.quality.checks.glossary import Glossary as GlossaryCheck
from aligner.quality.checks.inconsistent_target import InconsistentTarget
from aligner.quality.checks.inconsistent_terms import InconsistentTerms
from aligner.quality.glossary import Glossary, Term
from aligner.quality.running import run_checks

HEADER = Header("a", "b", "zh-CN", "en-US")
GLOSSARY = Glossary.of([Term("网络主权", ("cyber sovereignty",))])
CHECKS = (GlossaryCheck(), InconsistentTarget(), InconsistentTerms())


def lines(*pairs: tuple[str, str], glossary: Glossary | None = None) -> list[list[str]]:
    units = [
        TranslationUnit(Bead(range(1), range(1)), (source,), (target,), source, target) for source, target in pairs
    ]
    return lines_of(*run_checks(units, HEADER, glossary=glossary, checks=CHECKS))


def lines_of(*units: TranslationUnit) -> list[list[str]]:
    terms = Terms(HEADER)
    for number, unit in enumerate(units, 1):
        terms.take(unit, number)
    made = "".join(terms.html())
    if not made:
        return []
    page = html.fragment_fromstring(made, create_parent=True)
    found = []
    for row in page.xpath("//tbody/tr"):
        cells = row.xpath("./td")
        found.append([(cell.xpath("./span[@class='en']") or [cell])[0].text_content() for cell in cells])
    return found


def test_one_source_rendered_in_several_ways() -> None:
    assert lines(
        ("第一章 总则", "Chapter I General Provisions"),
        ("第一章 总则", "Chapter I General Provisions"),
        ("第一章 总则", "Chapter I General Rules"),
        ("第一章 总则", "Chapter I Basics"),
    ) == [
        [
            "第一章 总则",
            "Chapter I General Provisions ×2",
            "Chapter I General Rules",
            "one source, several renderings",
            "1",
            "3",
        ],
        ["Chapter I Basics", "1", "4"],
    ]


def test_a_term_against_its_usual_rendering() -> None:
    usual = [
        ("各国应当尊重网络主权。", "All countries should respect cyber sovereignty."),
        ("网络主权是一项原则。", "Cyber sovereignty is a principle."),
        ("我们重申网络主权的意义。", "We reaffirm the meaning of cyber sovereignty."),
        ("网络主权不容侵犯。", "Cyber sovereignty must not be violated."),
    ]
    assert lines(*usual, ("双方讨论了网络主权。", "Both sides discussed network sovereignty.")) == [
        ["网络主权", "cyber sovereignty ×4", "network sovereignty", "one term, several renderings", "1", "5"]
    ]


def test_a_term_of_the_glossary() -> None:
    assert lines(
        ("我们尊重网络主权。", "We respect network security."),
        ("网络主权很重要。", "National sovereignty matters."),
        glossary=GLOSSARY,
    ) == [["网络主权", "cyber sovereignty", "–", "glossary", "2", "1, 2"]]


def test_other_issues_are_no_terms() -> None:
    issue = Issue("numbers", "accuracy/number", "major", "target", None, "", "Wrong.")
    assert lines_of(TranslationUnit(Bead(range(1), range(1)), ("三",), ("4",), "三", "4", (issue,))) == []
