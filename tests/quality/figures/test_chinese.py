"""Chinese figures: what is one, what it is worth, and what only looks like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.quality.figures.chinese import chinese_figures, chinese_states_any
from aligner.quality.figures.figure import Weight

DIGITS = "零一二三四五六七八九"


def numeral(value: int) -> str:
    """A number below 10^12 as Chinese writes it: the oracle."""
    for scale, sign in ((10**8, "亿"), (10**4, "万"), (1000, "千"), (100, "百"), (10, "十")):
        if value >= scale:
            head, rest = divmod(value, scale)
            gap = "零" if 0 < rest < scale // 10 else ""
            return numeral(head) + sign + gap + (numeral(rest) if rest else "")
    return DIGITS[value]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("120万人", 1_200_000, 1_200_000),
        ("1，500万人", 15_000_000, 15_000_000),
        ("１２３个", 123, 123),
        ("١٢٣个", 123, 123),
        ("१२.५%", 0.125, 0.125),
        ("1.2亿元", 120_000_000, 120_000_000),
        ("一百二十万人", 1_200_000, 1_200_000),
        ("兩萬五千里", 25_000, 25_000),
        ("一千五", 1500, 1500),
        ("三万二", 32_000, 32_000),
        ("二〇一五年", 2015, 2015),
        ("一九九〇年", 1990, 1990),
        ("三点五倍", 3.5, 3.5),
        ("百分之三点五", 0.035, 0.035),
        ("百分之一百二十", 1.2, 1.2),
        ("千分之五", 0.005, 0.005),
        ("38%", 0.38, 0.38),
        ("七成居民", 0.7, 0.7),
        ("三成半居民", 0.35, 0.35),
        ("兩成五居民", 0.25, 0.25),
        ("3成5居民", 0.35, 0.35),
        ("廿八日", 28, 28),
        ("共1億2,800萬元", 128_000_000, 128_000_000),
        ("約8 000人", 8000, 8000),
        ("八五折", 0.85, 0.85),
        ("百十来块", 100, 109.99),
        ("一百五十万千瓦", 1_500_000, 1_500_000),
        ("600万千瓦", 6_000_000, 6_000_000),
        ("十余人", 10, 19.99),
        ("二十多万人", 200_000, 299_900),
        ("三千多名", 3000, 3999),
        ("数十家", 20, 99.9),
        ("几百名", 200, 999),
        ("上千次", 1000, 9990),
        ("十几个", 10, 19),
        ("三四十个", 30, 40),
        ("十七八岁", 17, 18),
        ("三两天", 2, 3),
        ("四十来岁", 40, 49.99),
        ("一九六几年", 1960, 1969),
        ("2 000元", 2000, 2000),
        ("六旬老人", 60, 60),
        ("成千上万的人", 1000, 990_000),
        ("1/4的人", 0.24625, 0.25375),
        ("二十两银子", 20, 20),
        ("星期三", 3, 3),
    ],
)
def test_values(text: str, low: float, high: float) -> None:
    figure = next(f for f in chinese_figures(text) if f.weight)
    assert figure.readings[0] == pytest.approx((low, high))


@pytest.mark.parametrize(
    "text",
    [
        "一切",
        "一些",
        "一定",
        "统一",
        "三思",
        "万一",
        "千万不要",
        "四川",
        "九江",
        "大陆",
        "收拾",
        "十分",
        "百姓",
        "三角洲",
        "一带一路",
        "双方",
        "一个人",
        "首次",
        "第二天",
        "千方百计",
        "五花八门",
        "叁考",
        "敬业",
        "再三",
        "四周",
        "陆军",
    ],
)
def test_words_that_are_no_numbers(text: str) -> None:
    assert [f.text for f in chinese_figures(text) if f.weight is Weight.SURE] == []


def test_fractions_tell_their_parts() -> None:
    (figure,) = (f for f in chinese_figures("三分之二的人") if f.weight)
    assert figure.parts == (2, 3)
    assert figure.readings[0].low < 2 / 3 < figure.readings[0].high


def test_clock_and_decade() -> None:
    hour, minute = (f for f in chinese_figures("18:30") if f.weight)
    assert (hour.value, minute.value) == (18, 30)
    (decade,) = (f for f in chinese_figures("九十年代") if f.weight)
    assert 1990 in {r.low for r in decade.readings}


def test_zhao_is_a_trillion_of_money_and_a_million_of_data() -> None:
    (money,) = (f for f in chinese_figures("预算三兆元") if f.weight)
    (data,) = (f for f in chinese_figures("带宽100兆") if f.weight)
    assert [r.low for r in money.readings] == [3e12]
    assert {r.low for r in data.readings} == {1e14, 1e8, 100}


def test_digits_in_names_are_codes() -> None:
    kinds = {f.text: f.kind for f in chinese_figures("A3XX有7cm宽，50MB，4K电视低于6K的") if f.weight}
    assert kinds == {"3": "code", "7": "number", "50": "number", "4": "code", "6": "number"}


def test_a_date_with_stops_has_three_numbers() -> None:
    assert [f.text for f in chinese_figures("2024.3.15，高3.5米")] == ["2024", "3", "15", "3.5"]


@pytest.mark.parametrize("text", ["赢了二十几两", "剩下八九两", "十多两"])
def test_liang_is_no_two(text: str) -> None:
    assert 2 not in [f.value for f in chinese_figures(text)]


@pytest.mark.parametrize("text", ["差不多两公斤", "一两天", "每过一两月", "三两个人", "两国"])
def test_liang_is_two(text: str) -> None:
    assert any(f.text.endswith("两") for f in chinese_figures(text))


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("近百名代表", Weight.LIKELY),
        ("百姓", Weight.ASIDE),
        ("千百亿人", Weight.LIKELY),
        ("七成新的被子", Weight.LIKELY),
        ("年过半百", Weight.ASIDE),
    ],
)
def test_how_surely_it_is_a_number(text: str, weight: Weight) -> None:
    assert max(f.weight for f in chinese_figures(text)) is weight


@given(st.integers(13, 10**10))
def test_every_numeral_reads_back(value: int) -> None:
    values = [f.value for f in chinese_figures(f"共有{numeral(value)}个") if f.weight]
    assert values == [value]


@given(st.text("一二三十百千万亿零两半几多余数点分之%0123456789,.，:-年月第个上", max_size=14))
def test_any_text_gives_exact_places(text: str) -> None:
    for figure in chinese_figures(text):
        assert text[figure.start : figure.end] == figure.text != ""
        assert all(r.low <= r.high for r in figure.readings)
        assert figure.readings


@given(st.text("一三十万半俩双周季度首翻番第数千以计世界大战增长倍五角尺寸米0123%个中，", max_size=14))
def test_no_figure_is_overlooked_where_only_its_being_there_is_asked(text: str) -> None:
    assert chinese_states_any(text) or not any(figure.weight for figure in chinese_figures(text))


def test_most_texts_state_none() -> None:
    assert not chinese_states_any("一切都在一定程度上统一起来，再次成为首都。")
    assert chinese_states_any("他们俩走了。")
    assert chinese_states_any("他身高一米一。")


@given(
    st.text(
        st.one_of(st.characters(categories=["Nd", "No", "Nl"]), st.sampled_from("点百分之第一两十万亿年%.,，-–")),
        max_size=8,
    )
)
def test_digits_of_any_script_are_read_or_left(text: str) -> None:
    """Nothing that has numbers in it stops the reading."""
    assert all(0 <= figure.start < figure.end <= len(text) for figure in chinese_figures(text))


@pytest.mark.parametrize(
    ("simplified", "traditional"),
    [
        ("下午三时开会", "下午三時開會"),
        ("花了三毛钱", "花了三毛錢"),
        ("第三季报", "第三季報"),
        ("80后", "80後"),
        ("1元兑7元", "1元兌7元"),
        ("约百来个", "約百來個"),
        ("附录三及图2，", "附錄三及圖2，"),
        ("冠军与圣诞", "冠軍與聖誕"),
        ("总数十万", "總數十萬"),
    ],
)
def test_both_scripts_say_the_same(simplified: str, traditional: str) -> None:
    ours, theirs = (
        [(f.start, f.end, f.readings, f.weight, f.kind) for f in chinese_figures(text)]
        for text in (simplified, traditional)
    )
    assert ours == theirs
