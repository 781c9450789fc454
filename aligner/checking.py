"""Units to units with issues: the checks that the settings choose, over an alignment or any bilingual file."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

from aligner.exporting import read
from aligner.model import SEVERITIES, Alignment, Bitext, Header, TranslationUnit
from aligner.pipeline import bitext_of
from aligner.quality.check_settings import read_check_settings
from aligner.quality.checks import CHECK_IDS
from aligner.quality.glossary import read_glossary
from aligner.quality.running import run_checks
from aligner.settings import Settings


def with_issues(header: Header, units: Iterable[TranslationUnit], settings: Settings) -> Iterator[TranslationUnit]:
    """The units with the issues that the checks find. UserError where the glossary or the checks' file is unusable."""
    chosen = read_check_settings(settings.checks, CHECK_IDS) if settings.checks else None
    glossary = read_glossary(settings.glossary) if settings.glossary else None
    return run_checks(units, header, chosen, glossary)


def check(content: str | os.PathLike[str] | Bitext | Alignment, settings: Settings | None = None) -> Bitext:
    """Check a bilingual file, or an alignment, without aligning anything anew.

        for unit in check("memory.tmx"):
            for issue in unit.issues:
                print(issue.severity, issue.message)

    Raises UserError where the file, the glossary or the checks' file is unusable.
    """
    if isinstance(content, Alignment):
        bitext = bitext_of(content)
    elif isinstance(content, Bitext):
        bitext = content
    else:
        bitext = read(content)
    return Bitext(bitext.header, tuple(with_issues(bitext.header, bitext.units, settings or Settings())))


def failing(units: Iterable[TranslationUnit], severity: str | None) -> bool:
    """Whether any issue has this severity or a graver one; never without a severity."""
    if severity is None:
        return False
    grave = SEVERITIES[list[str](SEVERITIES).index(severity) :]
    return any(issue.severity in grave for unit in units for issue in unit.issues)
