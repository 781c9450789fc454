"""`.sarif`: the issues for code scanning and for pipelines: SARIF 2.1.0 (OASIS standard, 27 March 2020, with errata 1).

Every check is a rule with its MQM category and its ITS type; an issue is a result at the line of the file on which its
unit begins, or, where the file has no lines to speak of, at the unit by its number. The words concerned are the
region's snippet. A suggestion stands in the message and not as a `fix`: a fix replaces exact characters of the file,
and ours are counted in the unit's plain text, without inline codes and escapes.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from typing import Any, BinaryIO
from urllib.parse import quote

from aligner.formats.its import SEVERITIES, its_type
from aligner.formats.one_way import refusal
from aligner.formats.xml import TOOL, tool_version
from aligner.model import Header, Issue, Severity, TranslationUnit

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
"""Where the standard's schema lies."""
LEVELS: dict[Severity, str] = {"neutral": "note", "minor": "warning", "major": "error", "critical": "error"}
"""Severity of an issue → level of its result."""
FINGERPRINT = "issueWords/v1"
"""The name of our fingerprint: a digest of check, side, words and source."""


class Sarif:
    """The format `sarif`; it is written, not read."""

    name = "sarif"
    suffixes: tuple[str, ...] = (".sarif", ".sarif.json")

    def write(self, header: Header, units: Iterable[TranslationUnit], out: BinaryIO) -> None:
        """Write one run with a rule a check and a result an issue; in memory are the results."""
        write_log([(header, enumerate(units, 1))], out)

    def read(self, source: BinaryIO, where: str) -> tuple[Header, Iterator[TranslationUnit]]:
        """Raises UserError: a SARIF log holds issues, and no texts."""
        raise refusal(".sarif", "read", where)


def write_log(files: Iterable[tuple[Header, Iterable[tuple[int, TranslationUnit]]]], out: BinaryIO) -> None:
    """Write one run over several files, each with the units that have issues and their numbers in the file."""
    rules = _rules()
    index = {rule["id"]: number for number, rule in enumerate(rules)}
    results = []
    for header, units in files:
        fingerprints = Fingerprints()
        for number, unit in units:
            for issue in unit.issues:
                if issue.check not in index:  # found by another program, or by an older version of this one
                    index[issue.check] = len(rules)
                    rules.append(_rule(issue.check, issue.category, issue.severity, issue.check))
                results.append(
                    {
                        **_result(header, unit, number, issue),
                        "ruleIndex": index[issue.check],
                        "partialFingerprints": {FINGERPRINT: fingerprints.next(unit, issue)},
                    }
                )
    driver = {"name": TOOL, "version": tool_version(), "language": "en-US", "rules": rules}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    out.write((json.dumps(log, ensure_ascii=False, allow_nan=False, indent=1) + "\n").encode("utf-8", "replace"))


class Fingerprints:
    """Names each issue of a file by its check, its words and the source it belongs to.

    A fingerprint stays when units come and go before it and when the text around the words changes; equal ones are
    counted, as they come.
    """

    def __init__(self) -> None:
        self._seen: Counter[str] = Counter()

    def next(self, unit: TranslationUnit, issue: Issue) -> str:
        """The issue's fingerprint: "3f9a1c0b77de54a1", for its second occurrence "3f9a1c0b77de54a1:2"."""
        words = issue.text or (unit.source_text if issue.side == "source" else unit.target_text)
        parts = "\x00".join((issue.check, issue.side, words, unit.source_text or unit.target_text))
        stem = blake2b(parts.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
        self._seen[stem] += 1
        return stem if self._seen[stem] == 1 else f"{stem}:{self._seen[stem]}"


def _rules() -> list[dict[str, Any]]:
    from aligner.quality.checks import CHECKS

    rules = []
    for check in CHECKS:
        about = sys.modules[type(check).__module__].__doc__ or check.id
        rules.append(_rule(check.id, check.category, check.severity, " ".join(about.split())))
    return rules


def _rule(check: str, category: str, severity: Severity, about: str) -> dict[str, Any]:
    return {
        "id": check,
        "shortDescription": {"text": about},
        "help": {
            "text": f"{about} MQM category: {category}. Switch it off or grade it otherwise with --checks: {check}."
        },
        "defaultConfiguration": {"level": LEVELS[severity], "rank": SEVERITIES[severity]},
        "properties": {"tags": [category], "category": category, "itsType": its_type(category), "severity": severity},
    }


def _result(header: Header, unit: TranslationUnit, number: int, issue: Issue) -> dict[str, Any]:
    suggestion = "" if issue.suggestion is None else f" Suggestion: {issue.suggestion}"
    properties = {"severity": issue.severity, "category": issue.category, "side": issue.side}
    if issue.suggestion is not None:
        properties["suggestion"] = issue.suggestion
    return {
        "ruleId": issue.check,
        "level": LEVELS[issue.severity],
        "rank": SEVERITIES[issue.severity],
        "message": {"text": f"{issue.message}{suggestion}"},
        "locations": [_location(header, unit, number, issue)],
        # All results of a run have the property, or none has (section 3.27.23).
        "suppressions": [{"kind": "external", "status": "accepted"}] if issue.accepted else [],
        "properties": properties,
    }


def _location(header: Header, unit: TranslationUnit, number: int, issue: Issue) -> dict[str, Any]:
    path = header.origin or (header.source_path if issue.side == "source" else header.target_path)
    place: dict[str, Any] = {}
    if path and path != "-":
        place["artifactLocation"] = {"uri": _uri(path)}
        if unit.place and unit.place.line:
            words = issue.text or (unit.source_text if issue.side == "source" else unit.target_text)
            place["region"] = {"startLine": unit.place.line, "snippet": {"text": words}}
    name = (unit.place.id if unit.place else "") or str(number)
    logical = {"name": name, "fullyQualifiedName": f"unit {number}, {issue.side}", "kind": "unit"}
    return {**({"physicalLocation": place} if place else {}), "logicalLocations": [logical]}


def _uri(path: str) -> str:
    """The path as a URI reference: relative where the path is, so that a repository's files are recognised."""
    plain = path.replace("\\", "/")
    drive = len(plain) > 1 and plain[1] == ":"
    return ("file:///" if drive else "file://" if plain.startswith("/") else "") + quote(
        plain, safe="/:" if drive else "/"
    )
