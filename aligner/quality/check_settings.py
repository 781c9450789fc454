"""Which checks run and how grave their findings are: a preset, and single checks switched or graded otherwise.

Written in TOML, in a file of its own or among other tables:

    [aligner.checks]
    preset = "lenient"
    numbers = "critical"
    doubled_words = "off"
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal

from aligner.errors import UserError
from aligner.model import SEVERITIES, Severity

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib  # type: ignore[import-not-found, unused-ignore]

Grade = Literal["neutral", "minor", "major", "critical", "off"]

_MECHANICS = (
    "doubled_spaces",
    "doubled_words",
    "fullwidth_in_english",
    "halfwidth_in_chinese",
    "invisible_characters",
    "mixed_script",
    "quotes",
    "stray_stops",
)
PRESETS: Mapping[str, Mapping[str, Grade]] = MappingProxyType(
    {
        "default": MappingProxyType({}),
        "strict": MappingProxyType(
            {
                **dict.fromkeys(("numbers", "glossary", "placeholders", "tags"), "critical"),
                **dict.fromkeys(("inconsistent_source", "inconsistent_target", "inconsistent_terms", "names"), "major"),
            }
        ),
        "lenient": MappingProxyType(
            {
                **dict.fromkeys(_MECHANICS, "off"),
                **dict.fromkeys(("inconsistent_source", "list_numerals", "book_titles"), "off"),
            }
        ),
    }
)
"""Preset → the grades in which it departs from what the checks themselves give.

"strict" suits a last look before printing, where a wrong figure or a lost placeholder is critical; "lenient" leaves
out typography and what is often done on purpose.
"""


@dataclass(frozen=True, slots=True)
class CheckSettings:
    """Grades of the checks: preset first, then what is set for single checks."""

    preset: str = "default"
    grades: Mapping[str, Grade] = field(default_factory=dict)
    """Check id → severity of all its issues, or "off"."""

    def grade(self, check: str) -> Grade | None:
        """The grade set for a check: a severity for all its issues, "off", or None for the check's own."""
        return self.grades.get(check) or PRESETS[self.preset].get(check)


def read_check_settings(path: Path, known: tuple[str, ...]) -> CheckSettings:
    """The table `[aligner.checks]` of a TOML file, or its top level where there is no such table.

    `known` are the ids of all checks. Raises UserError for a file that is no TOML, an unknown check, preset or grade.
    """
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UserError(f"cannot read the check settings: {error}", str(path), "write TOML in UTF-8") from error
    if "aligner" in table:
        table = _inner(table, "aligner", path)
        table = _inner(table, "checks", path) if "checks" in table else {}
    elif "checks" in table:
        table = _inner(table, "checks", path)
    return parse_check_settings(table, known, str(path))


def _inner(table: Mapping[str, Any], name: str, path: Path) -> dict[str, Any]:
    inner = table[name]
    if not isinstance(inner, dict):
        raise UserError(f"{name} is not a table", str(path), "write [aligner.checks]")
    return inner


def parse_check_settings(table: Mapping[str, Any], known: tuple[str, ...], where: str) -> CheckSettings:
    """Settings from a table of check ids and grades, with the key "preset" beside them; UserError as above."""
    preset = table.get("preset", "default")
    if preset not in PRESETS:
        raise UserError(f"unknown preset {preset!r}", where, f"use one of {', '.join(PRESETS)}")
    grades: dict[str, Grade] = {}
    for key, value in table.items():
        check = key.replace("-", "_")
        if check == "preset":
            continue
        if check not in known:
            raise UserError(f"unknown check {key!r}", where, f"the checks are {', '.join(known)}")
        grades[check] = _grade(value, key, where)
    return CheckSettings(preset, grades)


def _grade(value: object, check: str, where: str) -> Grade:
    allowed: tuple[Grade, ...] = (*SEVERITIES, "off")
    for grade in allowed:
        if value == grade or (value is False and grade == "off"):
            return grade
    raise UserError(f"{check} = {value!r} is no grade", where, f"use one of {', '.join(allowed)}")


def graded(severity: Severity, grade: Grade | None) -> Severity:
    """The severity of an issue whose check has that grade."""
    return severity if grade is None or grade == "off" else grade
