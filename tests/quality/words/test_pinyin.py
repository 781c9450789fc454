"""Names and their spellings."""

import pytest

from aligner.quality.words.pinyin import name_readings, near_name, wade_giles_name


@pytest.mark.parametrize(
    ("one", "two", "reading"),
    [
        ("Wang", "Xiaoming", ("wang", ("xiao", "ming"))),
        ("Xiaoming", "Wang", ("wang", ("xiao", "ming"))),
        ("Wang", "Xiao-ming", ("wang", ("xiao", "ming"))),
        ("Xu", "Xi'an", ("xu", ("xi", "an"))),
        ("Yao", "Ming", ("yao", ("ming",))),
        ("Sima", "Qian", ("sima", ("qian",))),
        ("Ouyang", "Xiu", ("ouyang", ("xiu",))),
    ],
)
def test_reads_names_in_either_order(one: str, two: str, reading: tuple[str, str, str]) -> None:
    assert reading in name_readings(one, two)


@pytest.mark.parametrize(
    ("one", "two"), [("Sun", "Yat-sen"), ("Bruce", "Lee"), ("Chiang", "Kai-shek"), ("New", "York")]
)
def test_other_names_are_no_pinyin(one: str, two: str) -> None:
    assert name_readings(one, two) == ()


def test_near_and_exact() -> None:
    text = "发言人王晓明说"
    assert near_name(text, name_readings("Wang", "Xiaomin")) == (3, 6)
    assert near_name(text, name_readings("Wang", "Xiaoming")) is None
    assert near_name(text, name_readings("Li", "Xiaomin")) is None


@pytest.mark.parametrize(
    ("text", "name", "near"),
    [
        ("姚明退役", ("Yao", "Min"), (0, 2)),
        ("姚明退役", ("Yao", "Ming"), None),
        ("姚明退役", ("Yao", "Lin"), None),
        ("太史公司马迁", ("Sima", "Qiang"), (3, 6)),
        ("太史公司马迁", ("Sima", "Qian"), None),
        ("李敏和李明", ("Li", "Min"), None),
        ("张", ("Zhang", "San"), None),
    ],
)
def test_short_given_names_and_compound_surnames(
    text: str, name: tuple[str, str], near: tuple[int, int] | None
) -> None:
    assert near_name(text, name_readings(*name)) == near


def test_letters_that_are_taken_for_each_other_are_nearly_the_same() -> None:
    assert near_name("副会长陈绍基", name_readings("Chen", "Shaoqi")) == (3, 6)
    assert near_name("作家李兰英", name_readings("Li", "Nanying")) == (2, 5)
    assert near_name("先驱李大钊", name_readings("Li", "Ta-chao")) is None
    assert near_name("副会长陈绍基", name_readings("Chen", "Shao-chi")) is None


@pytest.mark.parametrize(
    ("text", "surname", "given", "found"),
    [
        ("負責人林志明", "lin", ("chih", "ming"), (True, None)),
        ("負責人林志明", "lin", ("chih", "ping"), (False, (3, 6))),
        ("康有為", "kang", ("yu", "wei"), (True, None)),
        ("郭台銘", "kuo", ("tai", "ming"), (True, None)),
        # Spelt as their bearers like it.
        ("柯文哲", "ko", ("wen", "je"), (False, None)),
        ("蘇貞昌", "su", ("tseng", "chang"), (False, None)),
        ("張善政", "chang", ("san", "cheng"), (False, None)),
        # Another romanisation.
        ("孫逸仙", "sun", ("yat", "sen"), (False, None)),
    ],
)
def test_wade_giles(
    text: str, surname: str, given: tuple[str, str], found: tuple[bool, tuple[int, int] | None]
) -> None:
    assert wade_giles_name(text, surname, given) == found
