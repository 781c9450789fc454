"""MQM categories as ITS 2.0 localization quality issue types (W3C recommendation, 29 October 2013, section 8.17)."""

from __future__ import annotations

from collections.abc import Sequence

from aligner.formats.xml import XML_ID, Element, local
from aligner.model import Issue, Severity

ITS = "http://www.w3.org/2005/11/its"
"""The namespace."""
LIST_END = "-lqi"
"""How the ids of our issue lists end: `u3f9a1c0b77de-lqi`."""

ITS_TYPES: tuple[str, ...] = (
    "terminology",
    "mistranslation",
    "omission",
    "untranslated",
    "addition",
    "duplication",
    "inconsistency",
    "grammar",
    "legal",
    "register",
    "locale-specific-content",
    "locale-violation",
    "style",
    "characters",
    "misspelling",
    "typographical",
    "formatting",
    "inconsistent-entities",
    "numbers",
    "markup",
    "pattern-problem",
    "whitespace",
    "internationalization",
    "length",
    "non-conformance",
    "uncategorized",
    "other",
)
"""Every type that ITS 2.0 allows."""

CATEGORIES: dict[str, str] = {
    "terminology": "terminology",
    "terminology/inconsistent-use": "inconsistency",
    "terminology/wrong-term": "terminology",
    "accuracy": "mistranslation",
    "accuracy/addition": "addition",
    "accuracy/mistranslation": "mistranslation",
    "accuracy/do-not-translate": "mistranslation",
    "accuracy/number": "numbers",
    "accuracy/omission": "omission",
    "accuracy/untranslated": "untranslated",
    "linguistic-conventions": "grammar",
    "linguistic-conventions/character-encoding": "characters",
    "linguistic-conventions/duplication": "duplication",
    "linguistic-conventions/punctuation": "typographical",
    "linguistic-conventions/spelling": "misspelling",
    "linguistic-conventions/textual-conventions": "style",
    "linguistic-conventions/unintelligible": "uncategorized",
    "linguistic-conventions/whitespace": "whitespace",
    "style": "style",
    "style/inconsistent-style": "inconsistency",
    "style/inconsistent-with-external-reference": "inconsistency",
    "style/language-register": "register",
    "locale-conventions": "locale-violation",
    "audience-appropriateness": "locale-specific-content",
    "audience-appropriateness/legal-requirements": "legal",
    "design-and-markup": "formatting",
    "design-and-markup/character-encoding": "characters",
    "design-and-markup/character-formatting": "formatting",
    "design-and-markup/length": "length",
    "design-and-markup/markup-tag": "markup",
    "design-and-markup/missing-text": "omission",
    "design-and-markup/truncation": "length",
}
"""MQM-Core error type → ITS type; a type not listed takes what its dimension (the part before the slash) has."""

SEVERITIES: dict[Severity, int] = {"neutral": 0, "minor": 25, "major": 75, "critical": 100}
"""Our severity → ITS severity, a number from 0 to 100."""


def its_type(category: str) -> str:
    """The ITS type of an MQM category; "other" for a dimension that MQM-Core does not have.

    >>> its_type("accuracy/omission"), its_type("accuracy/undertranslation"), its_type("custom")
    ('omission', 'mistranslation', 'other')
    """
    return CATEGORIES.get(category) or CATEGORIES.get(category.partition("/")[0], "other")


def is_own_list(element: Element) -> bool:
    """Whether this is a list of issues that we wrote."""
    return local(element) == "locQualityIssues" and element.get(XML_ID, "").endswith(LIST_END)


def its_entries(issues: Sequence[Issue]) -> list[dict[str, str]]:
    """The attributes of a `locQualityIssue` for each issue; what a person accepted is switched off."""
    return [
        {
            "locQualityIssueType": its_type(issue.category),
            "locQualityIssueComment": issue.message,
            "locQualityIssueSeverity": str(SEVERITIES[issue.severity]),
            **({"locQualityIssueEnabled": "no"} if issue.accepted else {}),
        }
        for issue in issues
    ]
