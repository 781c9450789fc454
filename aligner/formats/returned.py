"""A bilingual file as it comes back from a CAT tool: its units with the ids and the decisions that the tool left.

What a tool did is seen by comparing with what was sent, and the file itself has to say what that was: a unit's id is a
hash of the texts that were sent, and a unit that a person had already decided about, or noted something on, bears
`sent_mark` beside it. So a file may come back late, or twice, or after the alignment was edited elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import BinaryIO, Literal, Protocol, cast, runtime_checkable

from aligner.formats.format import Format
from aligner.formats.unit_ids import digest, is_unit_id
from aligner.formats.xml import clean
from aligner.late_patterns import late
from aligner.model import STATES, Header, State, TranslationUnit

Word = Literal["", "doubted", "translated", "final", "rejected"]
"""What a tool says of a target: nothing, that it needs work, that it is translated, that a person approved or rejected
it."""

_LINE_END = late(r"\r\n?|[\x85\u2028\u2029]")
_MARK = late(rf"aligner:({'|'.join(STATES)})(?: ([0-9a-f]{{12}}))?")


@dataclass(frozen=True, slots=True)
class Returned:
    """One unit of a file that came back."""

    unit: TranslationUnit
    word: Word = ""
    mark: str = ""
    """`sent_mark` as it stood in the file, "" where there is none."""
    is_part: bool = False
    """Whether it repeats a part of the unit before it (see `tmx_parts`)."""
    whole: Returned | None = None
    """The unit of the file of which it is a segment; all segments of a unit have the same. None where it is one."""

    @property
    def id(self) -> str:
        """What the file calls it, "" where the format has no ids."""
        return self.unit.place.id if self.unit.place else ""

    @property
    def has_id(self) -> bool:
        """Whether the id is one of ours."""
        return is_unit_id(self.id)

    @property
    def is_as_sent(self) -> bool:
        """Whether the id proves that neither text was changed since the file was written."""
        return self.has_id and self.id.partition("-")[0] == digest(self.unit.source_text, self.unit.target_text)

    @property
    def sent_state(self) -> State | None:
        """The state in which the unit was sent, None where the file does not say."""
        found = _MARK.fullmatch(self.mark)
        return cast(State, found[1]) if found else None

    def was_sent_with(self, note: str) -> bool:
        """Whether the file says that the unit was sent with this note."""
        found = _MARK.fullmatch(self.mark)
        return bool(plain(note)) and found is not None and found[2] == digest(plain(note))[1:]


@runtime_checkable
class Returning(Protocol):
    """A format whose files say more of their units than a `TranslationUnit` holds."""

    def returned(self, source: BinaryIO, where: str) -> tuple[Header, Iterator[Returned]]:
        """As `Format.read`, with ids and decisions."""


def returned(known: Format, source: BinaryIO, where: str) -> tuple[Header, Iterator[Returned]]:
    """Header and, lazily, units of a file of any format, with what it says of each. Raises UserError as `read` does."""
    if isinstance(known, Returning):
        return known.returned(source, where)
    header, units = known.read(source, where)
    return header, (Returned(unit, word=word_of(unit.state)) for unit in units)


def in_wholes(back: Iterable[Returned]) -> list[Returned]:
    """What came back with the segments of each unit in one: tools cut the units that they are sent into segments."""
    found: list[Returned] = []
    for one in back:
        whole = one.whole or one
        if not found or found[-1] is not whole:
            found.append(whole)
    return found


def word_of(state: State) -> Word:
    """What a state column says: of a unit that nobody decided about, nothing."""
    return "" if state == "aligned" else "rejected" if state == "rejected" else "final"


def mark_of(text: str | None, identity: str) -> str:
    """The mark as a file has it: one of our units without one was sent as the aligner made it."""
    return text or ("aligner:aligned" if is_unit_id(identity) else "")


def sent_mark(unit: TranslationUnit) -> str:
    """State and note of a unit that a person had a hand in, for the file that is sent; "" for all others.

    >>> from aligner.model import Bead
    >>> sent_mark(TranslationUnit(Bead(range(1), range(1)), ("好",), ("Good",), "好", "Good", state="confirmed"))
    'aligner:confirmed'
    """
    if unit.state == "aligned" and not unit.note:
        return ""
    note = plain(unit.note)
    return f"aligner:{unit.state}" + (f" {digest(note)[1:]}" if note else "")


def plain(text: str) -> str:
    """The text without what tools do not keep: outer white space, kinds of line ends, characters that XML forbids.

    >>> plain(" 第一条\\r\\n总则\\x0b ")
    '第一条\\n总则'
    """
    return _LINE_END.sub("\n", clean(text)[0]).strip()
