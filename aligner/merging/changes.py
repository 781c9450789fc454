"""What a person did to one unit in a CAT tool, and the unit of the alignment with it done.

Both sides may have changed since the file was sent. The texts that were sent are known by the unit's id, its state and
note by the mark beside it: what the tool left as it was sent is no decision and never overwrites a newer one, so that
files may come back late, twice, or in halves from two translators.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from aligner.formats.returned import Returned, plain
from aligner.formats.unit_ids import digest
from aligner.formats.xml import without_losses
from aligner.model import State, TranslationUnit
from aligner.quality.acceptance import carried

Prefer = Literal["edited", "alignment"]
"""Whose word counts where both sides decided: the edited file's or the alignment's."""

_DECIDED: dict[State, str] = {"confirmed": "approved", "edited": "approved", "rejected": "rejected"}
"""The states that are a person's, as one says them; edited and confirmed are one decision."""


@dataclass(frozen=True, slots=True)
class Change:
    """A unit after the merge."""

    unit: TranslationUnit
    remark: str = ""
    """What the user should know of it, "" if nothing."""
    is_conflict: bool = False
    """Whether both sides decided, and only one could be heard."""


@dataclass(frozen=True, slots=True)
class _Side:
    """One part of a unit (text or state) after the merge."""

    value: str
    remark: str = ""
    is_conflict: bool = False


def changed(
    unit: TranslationUnit,
    sent: TranslationUnit,
    back: Returned,
    prefer: Prefer | None = None,
    restored: Callable[[str], str] = str,
) -> Change:
    """The alignment's `unit` with what a person did to it in the tool.

    `sent` is the unit as the file would hold it now: the same, or with its Chinese converted; `restored` converts a
    target back. Without `prefer` the file's word counts where it proves that something was done in it, else the
    alignment's.
    """
    text = _text(sent, back, prefer)
    state = _state(unit, sent, back, prefer, text.value != sent.target_text)
    remarks = [part.remark for part in (text, state) if part.remark]
    other_source = plain(sent.source_text) != plain(back.unit.source_text)
    if other_source:
        remarks.append("the source is another text there; the alignment's is kept")
    if unit.state == state.value == "aligned" and text.value == sent.target_text and _is_newly_doubted(sent, back):
        remarks.append("is marked as needing work; its target stays, and so does its state")
    merged = replace(unit, note=_note(unit, sent, back), issues=tuple(carried(unit.issues, unit, back.unit)))
    if state.value != unit.state:
        merged = replace(merged, state=state.value)  # type: ignore[arg-type]
    if text.value != sent.target_text:
        merged = with_target(merged, restored(text.value))
    return Change(merged, "; ".join(remarks), text.is_conflict or state.is_conflict or other_source)


def spoken_for(back: Returned, units: Sequence[TranslationUnit], unit: TranslationUnit) -> Returned:
    """The unit of a memory as it concerns one of the equal units for which it stands.

    A memory holds what was best known of any of them: a state or a note that one has is no news for the others.
    """
    if len(units) == 1:
        return back
    if any(_decision(one.state) == _decision(_said(back)) for one in units):
        back = replace(back, word="")
    if any(plain(one.note) == plain(back.unit.note) for one in units):
        back = replace(back, unit=replace(back.unit, note=unit.note))
    return back


def with_target(unit: TranslationUnit, text: str) -> TranslationUnit:
    """The unit with another target: the segments stay what the document has; an omission gets one, and is none more."""
    if unit.target_segments:
        return replace(unit, target_text=text)
    at = unit.bead.target.start
    bead = replace(unit.bead, target=range(at, at + 1))
    return replace(unit, bead=bead, target_segments=(text,), target_text=text, moved=None)


def _text(sent: TranslationUnit, back: Returned, prefer: Prefer | None) -> _Side:
    """The target after the merge: the very same text where nothing changes."""
    own = _Side(sent.target_text)
    new = plain(back.unit.target_text)
    if new == plain(sent.target_text) or back.is_as_sent:
        return own
    if not new:
        return _Side(own.value, "came back without a translation; the alignment's is kept")
    if new == plain(sent.source_text) and back.word != "final":
        return _Side(own.value, "the source stands in place of a translation; not taken")
    if sent.state in ("confirmed", "edited") and not (back.has_id and _is_as_sent(sent, back)):
        if prefer == "alignment" or (prefer is None and not back.has_id):
            return _Side(own.value, f"changed on both sides; kept as it is, not taken: {new}", True)
        return _Side(new, f"changed on both sides; replaced: {plain(own.value)}", True)
    return _Side(new)


def _is_as_sent(sent: TranslationUnit, back: Returned) -> bool:
    """Whether the alignment's unit still has the texts with which the file was sent."""
    return back.id.partition("-")[0] == digest(sent.source_text, sent.target_text)


def _state(unit: TranslationUnit, sent: TranslationUnit, back: Returned, prefer: Prefer | None, is_new: bool) -> _Side:
    """The state after the merge; `is_new` says that the target is taken from the file."""
    said, before = _said(back), back.sent_state
    if is_new:
        return _Side("rejected" if said == "rejected" != before else "edited")
    if plain(back.unit.target_text) != plain(sent.target_text):
        # What the file decides, it decides about another text; but a deleted translation is a decision.
        if plain(back.unit.target_text) or not (back.word in ("doubted", "rejected") and sent.target_text.strip()):
            return _Side(unit.state)
        said = "rejected"
    if said is None or _decision(said) == _decision(before) or _decision(said) == _decision(unit.state):
        return _Side(unit.state)
    if said == "aligned":
        # A decision was sent, and the tool says less now. In a text that was changed there, that is what is left of it.
        return _Side("aligned" if before == unit.state and back.is_as_sent else unit.state)
    if unit.state == "aligned" or unit.state == before:
        return _Side(said)
    here, there = _DECIDED[unit.state], _DECIDED[said]
    if prefer == "alignment" or (prefer is None and before is None):
        return _Side(unit.state, f"{here} in the alignment, {there} in the file; kept {here}", True)
    return _Side(said, f"{here} in the alignment, {there} in the file; now {there}", True)


def _is_newly_doubted(sent: TranslationUnit, back: Returned) -> bool:
    """Whether a person in the tool wants work done on a target of which the file, as it was sent, wanted none."""
    serious = any(issue.severity in ("major", "critical") and not issue.accepted for issue in sent.issues)
    return back.word == "doubted" and back.is_as_sent and bool(sent.target_text.strip()) and not serious


def _said(back: Returned) -> State | None:
    """The state that the file states, None where it says nothing; of any empty target it says that it is wanting."""
    if not back.word or (back.word == "doubted" and not back.unit.target_text.strip()):
        return None
    return back.unit.state if back.word in ("final", "rejected") else "aligned"


def _decision(state: State | None) -> str | None:
    return None if state is None else _DECIDED.get(state, "")


def _note(unit: TranslationUnit, sent: TranslationUnit, back: Returned) -> str:
    """The note after the merge: a new one is taken, one that is gone only where the file says it was sent with it."""
    new, own = plain(without_losses(back.unit.note)), plain(unit.note)
    as_sent = back.was_sent_with(plain(back.unit.note)) or new == plain(without_losses(sent.note))
    if new == own or as_sent:
        return unit.note
    if not new:
        return "" if back.was_sent_with(unit.note) else unit.note
    if own and not back.was_sent_with(unit.note) and own not in new:
        return f"{unit.note}\n{new}" if new not in own else unit.note
    return new
