"""The same number in another unit: 5公里 rendered as 5 miles. A conversion that keeps the amount is no error."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from aligner.evidence.chinese_words import simplified
from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, opposed, zh_en
from aligner.quality.figures.chinese import chinese_figures, chinese_states_any
from aligner.quality.figures.english import english_figures
from aligner.quality.figures.figure import Figure
from aligner.quality.figures.period_units import other_period
from aligner.quality.figures.single_units import other_unit


class UnitsOfMeasure:
    """Fires where a number stands on both sides, once on each, with two units of one kind that differ."""

    id = "units_of_measure"
    category = "accuracy/number"
    severity: Severity = "major"
    examples = Examples(
        fires=(
            zh_en("两地相距25公里。", "The two places are 25 miles apart.", "25 miles"),
            zh_en("试验持续了15天。", "The trial lasted 15 weeks.", "15 weeks"),
            zh_en("应提前二十个工作日通知。", "Notice shall be given twenty days in advance.", "twenty days"),
            zh_en("電壓為正負600千伏。", "The voltage is ±600 V.", "600 V"),
            zh_en("装机容量为50兆瓦。", "The installed capacity is 50 kW.", "50 kW"),
            zh_en(
                "形成一厘米厚的黑土，需要数百年。",
                "A single millimetre of black soil takes centuries.",
                "A single millimetre",
            ),
            zh_en("会期七日。", "The meeting lasts seven weeks.", "seven weeks"),
            zh_en("經費只夠再支撐一個季度。", "The money will keep us going for one more year.", "one more year"),
            en_zh("There is a limit of a minute.", "限时一小时。", "一小时"),
            zh_en("每人限帶一公斤行李。", "Each person may carry one pound of luggage.", "one pound"),
            en_zh("It weighs 40 pounds.", "重40公斤。", "40公斤"),
        ),
        silent=(
            zh_en("两地相距25公里。", "The two places are 25 km apart."),
            zh_en("应在十个工作日内答复。", "A reply is due within ten working days."),
            zh_en("应在十五日内答复。", "A reply is due within fifteen days."),
            zh_en("装机600万千瓦，电压600千伏。", "It has 6 GW at 600 kV."),
            zh_en("变压器容量为400千伏安。", "The transformer is rated at 400 kVA."),
            zh_en("面积500亩。", "It covers 33 hectares."),
            zh_en("形成一厘米厚的黑土", "a centimetre of black soil"),
            zh_en("轨道有一公里长。", "The rail ran for the better part of a mile."),
            zh_en("年滿十六周歲的公民", "citizens aged 16 years"),
            zh_en("铁路安全运营七周年。", "It marks seven years of safe operation of the railway."),
            zh_en("会期一周，每天开会。", "The meeting lasts a day or two."),
            zh_en("會期七日。", "The meeting lasts a week, that is seven days."),
            zh_en("七月七日开会。", "The meeting in July lasts seven weeks."),
            zh_en("一个季度后", "after another three months"),
            zh_en("一公里有一千米。", "A kilometre has a thousand metres."),
            zh_en("第3天走了3公里。", "On day 3 they walked 3 kilometres."),
            zh_en("气温从3升到5度。", "The temperature rose from 3 to 5 degrees."),
            en_zh("After 3 years and 3 months it ended.", "3年又3个月后结束。"),
            en_zh("It took 18 months.", "用了一年半。"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for each such number, on the target."""
        sides = context.chinese_and_english(unit)
        if sides is None:
            return
        chinese, zh, en = sides
        single = other_unit(simplified(zh), en) if "一" in zh else None
        if single is not None:
            yield self._other(unit, *(single if chinese == "source" else single[::-1]))
        measured = _single(chinese_figures(zh)) if chinese_states_any(zh) else {}
        opposite = _single(english_figures(en)) if measured else {}
        met = False
        for value, one in measured.items():
            two = opposite.get(value)
            if (
                two is None
                or one.measure is None
                or two.measure is None
                or one.measure.unit == two.measure.unit
                or one.measure.dimension != two.measure.dimension
            ):
                continue
            met = True
            yield self._other(unit, *((one, two) if chinese == "source" else (two, one)))
        period = None if met else other_period(zh, en)
        if period is not None:
            mine, text, meant = opposed(unit, chinese, *period)
            yield issue(self, unit, "target", mine, f"“{text}” is not “{meant}”: the units differ.")

    def _other(self, unit: TranslationUnit, source: Figure, target: Figure) -> Issue:
        text, meant = _quoted(unit.target_text, target), _quoted(unit.source_text, source)
        span = (target.start, target.start + len(text))
        return issue(self, unit, "target", span, f"“{text}” is not “{meant}”: the units differ.")


def _single(figures: Sequence[Figure]) -> dict[float, Figure]:
    """The exact figures whose value only one number of the text has, by value."""
    numbers = [f for f in figures if f.weight and not f.is_vague]
    values = Counter(f.value for f in numbers)
    return {f.value: f for f in numbers if values[f.value] == 1 and f.measure is not None}


def _quoted(text: str, figure: Figure) -> str:
    return text[figure.start : figure.measure.end if figure.measure else figure.end]
