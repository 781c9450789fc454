from __future__ import annotations

from dataclasses import replace

from aligner.model import Issue
from aligner.review import edits
from aligner.review.cells import cutting
from aligner.review.rechecking import Judgements, Rechecker, texts_of
from aligner.review.sheet import Sheet, Splice
from aligner.settings import Settings
from tests.review.conftest import HEADER

SETTINGS = Settings(encoder="none")
ENGLISH = cutting("en-US", SETTINGS)


def rewritten(sheet: Sheet, text: str) -> Sheet:
    return edits.rewrite(sheet, 4, "target", text, ENGLISH)


def test_a_changed_row_is_judged_and_no_other(sheet: Sheet) -> None:
    made = rewritten(sheet, "It can carry fifty people.")
    found = Rechecker(SETTINGS).judged(HEADER, made, {4, 99})
    assert list(found) == [4]
    assert "numbers" in [issue.check for issue in found[4].issues]
    assert Rechecker(SETTINGS).judged(HEADER, made, set()) == {}


def test_a_judgement_belongs_to_its_texts_and_comes_back_with_them(sheet: Sheet) -> None:
    judgements = Judgements()
    made = rewritten(sheet, "It can carry fifty people.")
    assert judgements.missing(made.rows[4:5]) == [4]
    judgements.keep(Rechecker(SETTINGS).judged(HEADER, made, {4})[4])
    assert judgements.missing(made.rows[4:5]) == []
    shown = judgements.on(made.rows[4])
    assert shown.unit.issues
    assert shown.unit.bead.adequacy is not None
    assert judgements.on(shown) is shown
    assert judgements.on(sheet.rows[4]) is sheet.rows[4]


def test_what_was_accepted_stays_so_where_the_words_are_still_there(sheet: Sheet) -> None:
    fifty = Issue("numbers", "accuracy/number", "major", "target", (13, 18), "fifty", "“fifty” …", accepted=True)
    before = rewritten(sheet, "It can carry fifty people.")
    row = replace(before.rows[4], unit=replace(before.rows[4].unit, issues=(fifty,)))
    before = before.with_rows(4, 5, [row])
    after = rewritten(before, "Up to fifty people it can carry.")
    judgements = Judgements()
    judgements.carry(Splice.between(before.rows, after.rows))
    found = Rechecker(SETTINGS).judged(HEADER, after, {4})[4]
    assert texts_of(found) == ("渡船可载十五人。", "Up to fifty people it can carry.")
    numbers = [issue for issue in judgements.with_accepted(found).issues if issue.check == "numbers"]
    assert [(issue.text, issue.accepted) for issue in numbers] == [("fifty", True)]
