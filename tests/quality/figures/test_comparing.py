"""Which figures answer each other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.quality.figures.chinese import chinese_figures
from aligner.quality.figures.comparing import Unanswered, compare, counterparts, is_loosely
from aligner.quality.figures.english import english_figures


def left_over(chinese: str, english: str) -> Unanswered:
    return compare(chinese_figures(chinese), english_figures(english), (len(chinese), len(english)))


def test_nothing_is_left_of_equals() -> None:
    assert left_over("三名学生用了2小时。", "The three pupils took 2 hours.") == ([], [], [])


def test_a_change_shows_both() -> None:
    ((one, two),) = left_over("三名学生用了2小时。", "The three pupils took 5 hours.").changed
    assert (one.text, two.text) == ("2", "5")


def test_a_second_same_number_does_not_cover_for_a_change() -> None:
    ((one, two),) = left_over("三件商品，宽三英尺。", "Three items, 5 feet wide.").changed
    assert (one.value, two.value) == (3, 5)


@pytest.mark.parametrize(
    ("chinese", "english", "words"),
    [
        ("自2025年1月1日起生效。", "It takes effect on July 1, 2025.", ("1月", "July")),
        ("自2025年1月1日起生效。", "It takes effect on 1 Feb. 2025.", ("1月", "Feb.")),
        ("五月五日开会。", "The meeting is on 5 June.", ("五月", "June")),
        ("自2025年7月1日起生效。", "It takes effect on January 1, 2025.", ("7月", "January")),
        ("2025年1月1日", "January 7, 2025", ("1日", "7")),
        ("本协议一式四份。", "This Agreement is made in triplicate.", ("四", "in triplicate")),
        ("本協議一式三份。", "This Agreement is made in quadruplicate.", ("三", "in quadruplicate")),
    ],
)
def test_what_has_changed_in_a_date_or_in_copies(chinese: str, english: str, words: tuple[str, str]) -> None:
    ((one, two),) = left_over(chinese, english).changed
    assert (one.quoted or one.text, two.text) == words


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("自2025年1月1日起生效。", "It takes effect on January 1, 2025."),
        ("本协议一式三份。", "This Agreement is made in triplicate."),
        ("本协议一式两份，双方各执一份。", "Done in duplicate, one copy for each Party."),
        ("样品均测三次。", "All samples were measured in triplicate."),
        ("样品平行测定。", "All samples were measured in duplicate."),
        ("5月至9月，每月1日和5日开放。", "From May to September, it is open on the 1st and the 5th of the month."),
    ],
)
def test_dates_and_copies_that_agree(chinese: str, english: str) -> None:
    assert left_over(chinese, english) == ([], [], [])


def test_a_date_whose_month_and_day_have_changed() -> None:
    changed = left_over("2025年3月4日", "July 3, 2025").changed
    assert [(one.quoted, two.text) for one, two in changed] == [("3月", "July"), ("4日", "3")]


def test_a_loss_shows_one_side() -> None:
    result = left_over("1998年以来一直如此。", "It has been so ever since.")
    assert (result.changed, [f.text for f in result.first], result.second) == ([], ["1998"], [])


def test_a_manner_of_speaking_counts_only_against_another_number() -> None:
    assert left_over("一千个不服。", "Never!") == ([], [], [])
    ((one, two),) = left_over("他给了一千块。", "He gave a hundred.").changed
    assert (one.value, two.value) == (1000, 100)


def test_converted_amounts_agree() -> None:
    assert left_over("面积500亩。", "It covers 33 hectares.") == ([], [], [])
    assert left_over("面积500亩。", "It covers 330 hectares.").changed
    assert left_over("气温38摄氏度。", "It was 100 degrees Fahrenheit.") == ([], [], [])
    assert left_over("气温38摄氏度。", "It was 110 degrees Fahrenheit.").changed
    assert left_over("身高一米六三。", "She is five feet four inches tall.") == ([], [], [])


def test_what_is_only_loosely_the_same() -> None:
    def changed(chinese: str, english: str) -> bool:
        ((one, two),) = left_over(chinese, english).changed
        return is_loosely(one, two)

    assert changed("温度为2.726K。", "The temperature is 2.7255 K.")
    assert changed("增长3.46%。", "It grew by 3.5%.")
    assert changed("总额42328亿元。", "The total was 4.23 trillion yuan.")
    assert changed("有1,238,400人。", "There are 1.24 million people.")
    assert not changed("总额42328亿元。", "The total was 4.32 trillion yuan.")
    assert not changed("总额42328亿元。", "The total was 4 trillion yuan.")
    assert not changed("总额42328亿元。", "The total was 423 billion yuan.")
    assert changed("研制出十几种药物。", "Dozens of drugs were developed.")
    assert not changed("温度为2.726K。", "The temperature is 2.725 K.")
    assert not changed("温度为2.73。", "It is 2.7%.")
    assert not changed("增长3.5。", "It grew by 35.")
    assert not changed("数百人参加。", "Many thousands took part.")


def test_without_a_number_there_is_nothing_to_compare() -> None:
    assert left_over("双方再次会谈。", "Both sides met again.") == ([], [], [])


def test_series_answer_only_their_own_kind() -> None:
    ((one, two),) = left_over("2015年下半年", "the first half of 2015").changed
    assert (one.kind, two.kind) == ("half-year", "half-year")
    assert left_over("下半年开会。", "They meet in the autumn.") == ([], [], [])


@given(st.lists(st.integers(2, 10**9), max_size=5), st.randoms(use_true_random=False))
def test_order_does_not_matter(values: list[int], random: object) -> None:
    shuffled = sorted(values, key=lambda _: random.random())  # type: ignore[attr-defined]
    chinese = "，".join(f"编号为{value}的" for value in values)
    english = "; ".join(f"number {value} is" for value in shuffled)
    assert left_over(chinese, english) == ([], [], [])


@given(st.integers(1000, 10**6), st.integers(1000, 10**6))
def test_two_numbers_agree_if_and_only_if_equal(one: int, two: int) -> None:
    assert bool(left_over(f"编号为{one}的", f"number {two} is").changed) == (one != two)


def test_counterparts_are_told_whatever_their_order() -> None:
    chinese, english = "三名学生用了2小时，得96分。", "In 2 hours the three pupils scored 96."
    one, two = chinese_figures(chinese), english_figures(english)
    pairs = counterparts(one, two, (len(chinese), len(english)))
    told = {(one[i].text, two[j].text) for i, j in pairs.items()}
    assert told == {("三", "three"), ("2", "2"), ("96", "96")}


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("前三季度增长6.4%。", "Growth was 6.4% in the first three quarters."),
        ("前三季度增长6.4%。", "Growth was 6.4% in the first nine months of the year."),
        ("前三季度增长6.4%。", "Growth was 6.4% from January to September."),
        ("第二季度增长6.4%。", "From April to June growth was 6.4%."),
        ("上半年增长6.4%。", "Growth was 6.4% from January to June."),
        ("计划“十五五”初期开工。", "Work is to begin early in the 15th Five-Year Plan period."),
        ("补贴延至2027年底。", "The subsidy was extended to December 2027."),
        ("出租率在九成二以上。", "Occupancy was above 92%."),
        ("双方同意签订附件一所列的合同。", "The Parties agree to sign the contracts listed in Annex 1."),
        ("在武汉、成都和沈阳三市开展调查。", "A survey was made in Wuhan, Chengdu and Shenyang."),
        ("早在二十世纪八十年代", "As early as the 1980s"),
    ],
)
def test_periods_shares_and_lists_that_are_counted_otherwise(chinese: str, english: str) -> None:
    assert left_over(chinese, english) == ([], [], [])


@pytest.mark.parametrize(
    ("chinese", "english", "changed"),
    [
        ("前三季度增长6.4%。", "Growth was 6.4% in the first seven months.", ("三", "seven")),
        ("出租率在九成二以上。", "Occupancy was above 82%.", ("九成二", "82%")),
        ("早在二十世纪八十年代", "As early as the 1880s", ("八十", "1880s")),
        ("十日内付三成，验收后三十日内付清。", "30% is due in thirty days, the rest in thirty.", ("十", "thirty")),
        ("十日内付百分之三十，三十日内付清。", "30% is due in thirty days, all in thirty days.", ("十", "thirty")),
    ],
)
def test_what_has_changed_is_told_from_what_stands_beside_it(
    chinese: str, english: str, changed: tuple[str, str]
) -> None:
    assert changed in [(one.text, two.text) for one, two in left_over(chinese, english).changed]
