"""Units to units with issues, and the reports of it: the checks that the settings choose, over any bilingual file."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import PurePath

from aligner.destinations import require_inputs_kept
from aligner.errors import UserError
from aligner.exporting import STANDARD_OUTPUT, Export, Written, exports_to
from aligner.formats import format_for, format_named
from aligner.formats.accepted import CARRIERS, about, accepted_files, read_accepted
from aligner.formats.amending.annotating import annotated, xml_kind
from aligner.formats.glossary_file import read_glossary
from aligner.formats.input import opened
from aligner.formats.output import written
from aligner.model import SEVERITIES, Alignment, Bitext, Header, TranslationUnit
from aligner.quality.check_settings import CheckSettings, read_check_settings
from aligner.quality.checks import CHECK_IDS
from aligner.quality.foreign import judged
from aligner.quality.glossary import Glossary
from aligner.quality.running import run_checks
from aligner.reading import read
from aligner.settings import Settings
from aligner.signature import printable
from aligner.units import bitext_of

ISSUE_LISTS = {"csv": "issues-csv", "tsv": "issues-tsv", "txt": "issues-txt"}
"""What a report of that format is: a list of the issues, since the texts stand in the file that was checked."""
_XML = ("tmx", "xliff12", "xliff21")


def with_issues(
    header: Header,
    units: Iterable[TranslationUnit],
    settings: Settings,
    earlier: Sequence[Sequence[TranslationUnit]] = (),
) -> Iterator[TranslationUnit]:
    """The units with the issues that the checks find.

    What is accepted in `earlier`, each the units of an earlier run, in the files that the settings name, or in the
    units themselves stays accepted. Where the settings name a sentence encoder it reads what words leave in doubt.
    UserError where one of those files, the glossary or the checks' file is unusable.
    """
    return Rules.of(settings).applied(header, units, earlier)


@dataclass(frozen=True, slots=True)
class Rules:
    """What the settings say of the checks, its files read: for any number of bilingual files."""

    chosen: CheckSettings | None
    glossary: Glossary | None
    accepted: tuple[tuple[TranslationUnit, ...], ...]
    """Units of earlier runs, those of each file by themselves."""
    encoder: bool

    @classmethod
    def of(cls, settings: Settings) -> Rules:
        """Read what the settings name. UserError where one of the files is unusable."""
        return cls(
            read_check_settings(settings.checks, CHECK_IDS) if settings.checks else None,
            read_glossary(settings.glossary) if settings.glossary else None,
            tuple(map(read_accepted, settings.accepted)),
            settings.encoder != "none",
        )

    def applied(
        self, header: Header, units: Iterable[TranslationUnit], earlier: Sequence[Sequence[TranslationUnit]] = ()
    ) -> Iterator[TranslationUnit]:
        """The units with the issues that the checks find, as `with_issues` says."""
        before = [about(run, printable(header.origin)) for run in (*earlier, *self.accepted)]
        return run_checks(units, header, self.chosen, self.glossary, earlier=before, encoder=self.encoder)


def check(content: str | os.PathLike[str] | Bitext | Alignment, settings: Settings | None = None) -> Bitext:
    """Check a bilingual file, or an alignment, without aligning anything anew.

        for unit in check("memory.tmx"):
            for issue in unit.issues:
                print(issue.severity, issue.message)

    Raises UserError where the file, the glossary or the checks' file is unusable, and where no unit is a
    Chinese–English pair.
    """
    if isinstance(content, Alignment):
        bitext = bitext_of(content)
    elif isinstance(content, Bitext):
        bitext = content
    else:
        bitext = read(content)
    judged(bitext.header, bitext.units)
    return Bitext(bitext.header, tuple(with_issues(bitext.header, bitext.units, settings or Settings())))


def failing(units: Iterable[TranslationUnit], severity: str | None) -> bool:
    """Whether any issue that nobody has accepted has this severity or a graver one; never without a severity."""
    if severity is None:
        return False
    grave = SEVERITIES[list[str](SEVERITIES).index(severity) :]
    return any(issue.severity in grave and not issue.accepted for unit in units for issue in unit.issues)


@dataclass(frozen=True, slots=True)
class Checking:
    """One bilingual file that is checked, and where the results go."""

    path: str
    """The file, "-" for standard input."""
    data: bytes
    """What is in it, unpacked."""
    format_name: str | None
    exports: tuple[Export, ...]
    converts: bool = False
    """Whether the outputs are to hold other texts or other units than the file, so that none can be the file again."""

    @classmethod
    def of(cls, path: str, format_name: str | None, outputs: Sequence[str], converts: bool = False) -> Checking:
        """Read the file's bytes and settle the outputs.

        An output of the XML format that the file has itself becomes the file with notes in it, and may take its place;
        one that ends in .csv, .tsv or .txt, or standard output, a list of issues. Raises UserError for an unreadable
        file, an unknown format, and an output that would take the place of the input otherwise.
        """
        format_for(path, format_name, "read")
        with opened(path) as file:
            checking = cls(path, file.read(), format_name, (), converts)
        exports = reports_to(outputs, checking._is_alike)
        require_inputs_kept([export for export in exports if not checking.annotates(export)], [path])
        return replace(checking, exports=exports)

    def annotates(self, export: Export) -> bool:
        """Whether that output is the file itself, with notes in it."""
        if self.converts or export.format.name not in _XML:
            return False
        kind = xml_kind(self.data)
        same_suffix = self._has_suffix_of(export) and self.path != STANDARD_OUTPUT
        return kind is not None and (export.format.name == kind or same_suffix)

    def _is_alike(self, export: Export) -> bool:
        """Whether that output is the file itself under its own suffix, which only another program may give anew."""
        return self.annotates(export) and (self.path == STANDARD_OUTPUT or self._has_suffix_of(export))

    def _has_suffix_of(self, export: Export) -> bool:
        return PurePath(self.path).suffix.lower() == PurePath(export.path).suffix.lower()

    def checked(self, rules: Rules, earlier: Sequence[Sequence[TranslationUnit]] = ()) -> Bitext:
        """The file's units with their issues; what is accepted in an output, or in `earlier` runs, stays so.

        Raises UserError where no unit is a Chinese–English pair.
        """
        header, units = format_for(self.path, self.format_name).read(BytesIO(self.data), self.path)
        header, found = replace(header, origin=self.path), tuple(units)
        judged(header, found)
        return Bitext(header, tuple(rules.applied(header, found, [*marked(self.exports, [self.path]), *earlier])))

    def write(
        self, bitext: Bitext, export: Export, variant: str | None = None, min_confidence: float | None = None
    ) -> list[Written]:
        """Write one output. Raises UserError where it cannot be written."""
        if not self.annotates(export):
            return export.write(bitext.header, bitext.units, variant, min_confidence)
        new = annotated(self.data, bitext.units, self.path)
        with written(export.path) as out:
            out.write(new)
        return [Written(export.path, len(bitext.units))]


def marked(exports: Iterable[Export], checked: Iterable[str]) -> list[tuple[TranslationUnit, ...]]:
    """What stands in the outputs that are about to be written again: nobody's marks may be lost.

    Raises UserError where one cannot be read, or tells what is accepted in a file that is there and is not `checked`.
    """
    runs = []
    known = {os.path.normpath(printable(path)) for path in checked}
    for export in exports:
        if export.format.name in CARRIERS and os.path.isfile(export.path) and os.path.getsize(export.path):
            try:
                runs.append(read_accepted(export.path))
            except UserError as error:
                raise UserError(
                    f"is there already and cannot be searched for accepted issues ({error.what})",
                    export.path,
                    "remove it, or write elsewhere",
                ) from error
            for file in accepted_files(runs[-1]):
                if os.path.normpath(file) not in known and os.path.exists(file):
                    what = f"holds what is accepted in {file}, which is not checked now"
                    raise UserError(what, export.path, "check that file too, or write elsewhere")
    return runs


def reports_to(outputs: Sequence[str], amends: Callable[[Export], bool] = lambda export: False) -> tuple[Export, ...]:
    """The outputs of a check, tables and text as lists of issues. Parameters and UserError as of `exports_to`."""
    return tuple(
        replace(export, format=format_named(ISSUE_LISTS.get(export.format.name, export.format.name)))
        for export in exports_to(outputs, amends=amends)
    )
