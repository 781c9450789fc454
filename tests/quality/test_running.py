"""Units in, the same units with their issues out."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from aligner.model import Header, Issue, TranslationUnit
from aligner.quality.adequacy.defects import KINDS
from aligner.quality.check_settings import CheckSettings
from aligner.quality.running import run_checks

Make = Callable[[str, str], TranslationUnit]


def test_clean_units_come_back_as_they_are(unit: Make, header: Header) -> None:
    units = [unit("双方同意。", "Both sides agree."), unit("会议在三月召开。", "The meeting was held in March.")]
    checked = list(run_checks(units, header))
    assert [replace(u, bead=replace(u.bead, adequacy=None)) for u in checked] == units
    assert all(u.bead.adequacy is not None and u.bead.adequacy > 0.6 for u in checked)


def test_without_the_checks_of_adequacy_nothing_is_judged(unit: Make, header: Header) -> None:
    units = [unit("双方同意。", "Both sides agree.")]
    settings = CheckSettings(grades=dict.fromkeys(KINDS, "off"))
    assert list(run_checks(units, header, settings)) == units


def test_gravest_first_and_languages_from_the_header(unit: Make, header: Header) -> None:
    (checked,) = run_checks([unit("共有12人。", "There were  15 people.")], header)
    assert [(i.check, i.severity) for i in checked.issues] == [("numbers", "major"), ("doubled_spaces", "minor")]


def test_unknown_languages_are_read_off_the_text(unit: Make) -> None:
    for source, target in (("共有12人。", "There were 15 people."), ("There were 15 people.", "共有12人。")):
        (checked,) = run_checks([unit(source, target)], Header("a", "b", "und", ""))
        assert [i.check for i in checked.issues] == ["numbers"]


def test_other_languages_get_what_needs_no_chinese(unit: Make) -> None:
    (checked,) = run_checks([unit("Drücken Sie <b>OK</b>.", "Appuyez sur OK.")], Header("a", "b", "de", "fr"))
    assert {i.check for i in checked.issues} == {"tags"}


def test_old_findings_are_replaced_and_others_kept(unit: Make, header: Header) -> None:
    mine = Issue("numbers", "accuracy/number", "major", "target", None, "", "Stale.")
    other = Issue("tone", "style", "minor", "target", None, "", "Stiff.")
    (checked,) = run_checks([replace(unit("双方同意。", "Both sides agree."), issues=(mine, other))], header)
    assert checked.issues == (other,)


def test_rejected_units_are_left_alone(unit: Make, header: Header) -> None:
    rejected = replace(unit("共有12人。", "There were 15 people."), state="rejected")
    assert list(run_checks([rejected], header)) == [rejected]


def test_grades_and_switches(unit: Make, header: Header) -> None:
    units = [unit("共有12人。", "There were  15 people.")]
    settings = CheckSettings(grades={"numbers": "critical", "doubled_spaces": "off"})
    (checked,) = run_checks(units, header, settings)
    assert [(i.check, i.severity) for i in checked.issues] == [("numbers", "critical")]


def test_a_bare_iterator_serves_checks_of_the_whole_batch(unit: Make, header: Header) -> None:
    units = [unit("保存文件", "Save file"), unit("保存文件", "Save the document"), unit("保存文件", "Save file")]
    from_list = list(run_checks(units, header))
    assert list(run_checks(iter(units), header)) == from_list
    assert [len(u.issues) for u in from_list] == [0, 1, 0]


def test_what_can_be_taken_again_is_never_held(unit: Make, header: Header) -> None:
    taken: list[int] = []

    class File:
        def __iter__(self) -> Iterator[TranslationUnit]:
            for number in range(1000):
                taken.append(number)
                yield unit("双方同意。", "Both sides agree.")

    checked = run_checks(File(), header)
    next(checked)
    assert taken[-1] < 300
