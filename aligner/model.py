"""The nouns of sentence alignment: every type that the stations hand to one another.

A `Document` is read from a file, cut into `Segment`s, aligned into `Bead`s, and leaves as
`TranslationUnit`s with a `Header`. All types are frozen: a station never changes what it was given.
This module imports nothing else of the package.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

Kind = Literal["heading", "item", "cell", "body"]
Side = Literal["source", "target"]
Severity = Literal["neutral", "minor", "major", "critical"]
State = Literal["aligned", "confirmed", "edited", "rejected"]
CodeRole = Literal["open", "close", "alone"]
Layout = Literal["separate", "glued", "alternating", "sequential", "columns"]

SEVERITIES: tuple[Severity, ...] = ("neutral", "minor", "major", "critical")
"""All severities, mildest first."""
STATES: tuple[State, ...] = ("aligned", "confirmed", "edited", "rejected")
"""All states of a translation unit."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A unit of layout: what a reader of the page would call one paragraph, heading, item or cell."""

    text: str
    """The characters as they stand in the document, without line breaks at either end."""
    kind: Kind = "body"
    """What the layout says it is."""
    line: int = 0
    """Where it begins: the line, row, cue or block number in the file, counted from 1; 0 if unknown."""
    goes_on: bool = False
    """Whether a page ended before it in the middle of a sentence, with which it goes on."""


@dataclass(frozen=True, slots=True)
class Furniture:
    """A passage of the file that belongs to the page and not to the text: left out of the beads, never lost."""

    text: str
    """The characters as they stand in the file."""
    reason: str
    """Why it was taken for furniture, in a few words: "reply form", "navigation", "source line" …"""
    line: int = 0
    """The line, row, cue or block number in the file, counted from 1; 0 if unknown."""


@dataclass(frozen=True, slots=True)
class Document:
    """One text in one language (or, as a reader delivers it, a file not yet taken apart)."""

    name: str
    """A short name for messages and outputs: the file's name without folders."""
    lang: str
    """BCP 47: zh-CN, zh-TW, en-US, en-GB …; "und" until the language is known, "mul" for two languages."""
    paragraphs: tuple[Paragraph, ...]
    """In the order of the document."""
    origin: str = ""
    """The path that was read, or "-" for standard input."""
    furniture: tuple[Furniture, ...] = ()
    """What was left out, in the order of the file."""


@dataclass(frozen=True, slots=True)
class ParallelDocument:
    """Two documents that belong together, and what the file's layout says about their pairing."""

    source: Document
    target: Document
    layout: Layout = "separate"
    """How the two stood: in files of their own, glued on one line, line by line, one after the other, in columns."""
    links: tuple[tuple[int, int], ...] = ()
    """Paragraph index pairs (source, target) that the layout puts beside each other: evidence, not proof."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A sentence, or what stands for one (heading, list item, cell): an exact slice of its paragraph."""

    index: int
    """Its place among the document's segments, from 0."""
    paragraph: int
    """Index of its paragraph in the document."""
    start: int
    """Offset of its first character in the paragraph's text."""
    end: int
    """Offset behind its last character."""
    text: str
    """`paragraph.text[start:end]`, without outer white space."""


@dataclass(frozen=True, slots=True)
class SegmentedDocument:
    """A document and its segments, in order."""

    document: Document
    segments: tuple[Segment, ...]

    @property
    def lang(self) -> str:
        """The document's language, BCP 47."""
        return self.document.lang

    @property
    def texts(self) -> list[str]:
        """The segments' texts, in order."""
        return [segment.text for segment in self.segments]


@dataclass(frozen=True, slots=True)
class Bead:
    """Source segments and the target segments that render them; either side may be empty, not both."""

    source: range
    """Half-open range of source segment indices, step 1."""
    target: range
    """Half-open range of target segment indices, step 1."""
    confidence: float = 1.0
    """Probability in [0, 1] that the bead is exactly right, as the model estimates it."""
    adequacy: float | None = None
    """In [0, 1], how fully the target renders the source; None for a null bead or where it was not judged."""

    @property
    def type(self) -> str:
        """The bead's type as the field writes it: "1-1", "2-1", "1-0" …"""
        return f"{len(self.source)}-{len(self.target)}"

    @property
    def is_null(self) -> bool:
        """Whether one side is empty: an omission (n-0) or an addition (0-n)."""
        return not self.source or not self.target


@dataclass(frozen=True, slots=True)
class Alignment:
    """Beads that tile both sides in order: every segment in exactly one bead, nothing crossing.

    Raises ValueError on creation where the beads leave a gap, overlap, cross, or are empty on both sides.
    """

    source: SegmentedDocument
    target: SegmentedDocument
    beads: tuple[Bead, ...]
    signature: str = ""
    """Version and every setting that can change the result, in one printable line."""
    moved: tuple[tuple[int, int], ...] = ()
    """Pairs of bead indices (an n-0 bead, then a 0-n bead) that render each other at different places.

    The confidence of both beads is the probability that they do, and exactly so.
    """

    def __post_init__(self) -> None:
        i = j = 0
        for number, bead in enumerate(self.beads):
            if bead.source.start != i or bead.target.start != j or bead.source.step != 1 or bead.target.step != 1:
                raise ValueError(f"bead {number} begins at {bead.source.start}, {bead.target.start}, not at {i}, {j}")
            if not bead.source and not bead.target:
                raise ValueError(f"bead {number} is empty on both sides")
            i, j = bead.source.stop, bead.target.stop
        if (i, j) != (len(self.source.segments), len(self.target.segments)):
            raise ValueError(
                f"the beads end at {i}, {j}, the segments at {len(self.source.segments)}, {len(self.target.segments)}"
            )


@dataclass(frozen=True, slots=True)
class Issue:
    """Something a reviser should look at, found in one translation unit."""

    check: str
    """Id of the check that found it; equals the check's module name."""
    category: str
    """MQM-Core error type: "accuracy/omission", "terminology/inconsistent-use" …"""
    severity: Severity
    side: Side
    """The side on which the words concerned stand."""
    span: tuple[int, int] | None
    """Half-open character offsets into that side's unit text, or None for the whole unit."""
    text: str
    """The characters of the span, or "" without one."""
    message: str
    """One sentence that a translator understands."""
    suggestion: str | None = None
    """What might stand there instead."""
    accepted: bool = False
    """A person looked at it and lets the words stand: shown, but no longer counted as a defect."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a bilingual file a unit was read."""

    number: int
    """Which of the file's units it is, counted from 1, those without any text too."""
    line: int = 0
    """The line or row on which it begins, counted from 1; 0 if unknown."""
    id: str = ""
    """The id that the file gives it, "" if none; of a segment within it, "12:2", the unit's and the segment's."""
    segment: str = ""
    """Which segment of the file's unit it is, as the file calls it or else by number; "" where it is the whole unit."""
    file: str = ""
    """Where a list of issues over several files was read: the path of the file that it speaks of."""


@dataclass(frozen=True, slots=True)
class Match:
    """What a translation memory proposes for a unit: an earlier translation of a text like its source."""

    source_text: str
    """The text that was translated then."""
    target_text: str
    score: int
    """Likeness of the two sources in per cent, 0 to 100; 100 only where they are equal."""
    origin: str = ""
    """Where the memory has it from: a file's name, "" if unknown."""


@dataclass(frozen=True, slots=True)
class Code:
    """An inline code of a bilingual file: markup or a variable of the document, which the unit's texts leave out."""

    role: CodeRole
    """Whether it begins something, ends it, or stands for itself."""
    place: int
    """Offset in its side's text at which it stands."""
    id: str = ""
    """The same for its like on the other side, and for what opens and what closes; "" if the file does not say."""
    words: str = ""
    """What it stands for, as a person knows it: "<b>", "{0}"; else the code as the file writes it."""
    may_go: bool = False
    """Whether the file says that a translator may leave it out."""
    may_repeat: bool = False
    """Whether the file says that a translator may use it more than once."""


@dataclass(frozen=True, slots=True)
class TranslationUnit:
    """A bead with its texts: what a translation memory stores and a reviser reads."""

    bead: Bead
    source_segments: tuple[str, ...]
    """Texts of the bead's source segments, in order."""
    target_segments: tuple[str, ...]
    """Texts of the bead's target segments, in order."""
    source_text: str
    """The whole source side: its segments joined as the document has them; "" where the side is empty."""
    target_text: str
    """The whole target side; "" where the side is empty."""
    issues: tuple[Issue, ...] = ()
    state: State = "aligned"
    moved: int | None = None
    """For half of a moved passage, the index of the unit that is its other half."""
    note: str = ""
    """A person's remark, "" if none."""
    matches: tuple[Match, ...] = ()
    """What a translation memory proposes, best first."""
    place: Place | None = field(default=None, compare=False)
    """Where it was read, None if it was not: no part of what it says, so equal units may stand at different places."""
    codes: tuple[tuple[Code, ...], tuple[Code, ...]] = field(default=((), ()), compare=False)
    """The inline codes of source and target in the file that was read, in order: checked, but no part of the texts."""


@dataclass(frozen=True, slots=True)
class Header:
    """What a bilingual file says about itself as a whole."""

    source_path: str
    target_path: str
    source_lang: str
    """BCP 47 of the source: zh-CN, zh-TW, en-US, en-GB …"""
    target_lang: str
    signature: str = ""
    """As in `Alignment`."""
    date: datetime | None = None
    """When the alignment was made, if the input or the user says; never the clock's time."""
    layout: Layout = "separate"
    furniture: tuple[tuple[Side, Furniture], ...] = ()
    """What was left out of the beads, with the side it stood on."""
    origin: str = field(default="", compare=False)
    """The bilingual file that was read, "-" for standard input, "" where two documents were aligned."""


@dataclass(frozen=True, slots=True)
class Bitext:
    """A whole bilingual file in memory: its header and its units, in document order."""

    header: Header
    units: tuple[TranslationUnit, ...]

    def __iter__(self) -> Iterator[TranslationUnit]:
        return iter(self.units)
