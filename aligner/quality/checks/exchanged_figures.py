"""Figures that change places: 甲方40%、乙方60% rendered as "Party A 60 percent, Party B 40"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, zh_en
from aligner.quality.figures.agreeing import Agreeing, agreeing
from aligner.quality.figures.counted import counted_otherwise
from aligner.quality.words.anchors import Anchor, anchors
from aligner.quality.words.clauses import clause

_END_ZH = re.compile("[，；。：、（）！？]|而|同时")
_JOINT_ZH = re.compile(r"(?:[和与及]|以及)(?=(?:约|近|超过?|逾|另外?|至少)?[\d一二三四五六七八九十百千万两数几])")
"""What parts two things that are counted each for itself: 30名工程师和12名会计师."""
_EACH_ZH = re.compile("分别|各|依次|之间")
_END_EN = re.compile(
    r"[,;:()!?]|\.(?=\s|$)|\s(?:and|while|whereas|but|against|versus|than|with|compared)\s", re.IGNORECASE
)
_TWO_ZH = re.compile(r"(?P<one>[^，。；：、和与及]+)(?:[和与及、]|以及)(?P<two>[^，。；：、和与及]+?)分别[^，。；：]*$")
_SHARE_ZH = re.compile(
    r"(?:其中|即|由|并由|且)?[^，。；：、\d一二三四五六七八九十百]{1,10}(?:占比?|为|得|达|负担|承担|出资|持股?|持有|分得|各占|投入)(?:了|约|近|总?[额分数股本]的?)?"
    r"(?:百分之)?"
)
"""What has the share that stands behind it."""
_TOGETHER_ZH = 40
_STOP_EN = re.compile(r"[;:]|\.(?=\s)")
_TWO_EN = re.compile(r"\brespectively\b")
_JOINED_ZH = re.compile(r"[^，。；：]{0,4}[和与及、][^，。；：]{0,4}")
_JOINED_EN = re.compile(r"[^,.;:]{0,15}\band\b[^,.;:\d]{0,5}")
_FROM_ZH = re.compile(r"(?<![不而])[由从從自][^，。；：]{0,15}$")
_CHANGE_ZH = re.compile(
    r"[^，。；：]{0,12}(?:[升降增减減提缩縮改涨漲跌扩擴延调調变變下上回收放加退滑][^，。；：]{0,4})[至到为為成][^，。；：]{0,6}"
)
"""What leads from the one figure to the other; without a change 从3%到5% is a range, which may be told backwards."""
_FROM_EN = re.compile(r"\bfrom\s+(?:[^\s,.;:]+\s+){0,3}?(?:[A-Z]{0,3}\s?[$€£¥]\s?)?$")
_TO_EN = re.compile(
    r"\bto\s+(?:(?:about|around|approximately|some|nearly|almost|over|more than|only|just|RMB|an?)\s+){0,2}"
    r"(?:[A-Z]{0,3}\s?[$€£¥]\s?)?$"
)


class ExchangedFigures:
    """Fires only where two figures that both sides have stand in clauses of their own, each with another name.

    A name is a word that surely answers one of the other side; none of those clauses may stay with its figure. And
    where something changes from one figure to another, and in the translation from the other to the one.
    """

    id = "exchanged_figures"
    category = "accuracy/number"
    severity: Severity = "major"
    examples = Examples(
        fires=(
            zh_en("甲方占40%，乙方占60%。", "Party A holds 60 percent and Party B 40 percent.", "40 percent"),
            zh_en("出口增长24%，进口增长31%。", "Exports rose 31 percent and imports 24 percent.", "24 percent"),
            zh_en("七名委员中，甲方委派四名，乙方委派三名。", "Of the seven, Party B appoints four and Party A three."),
            zh_en("工业用水占60%，农业用水占25%。", "Industry takes 25% of the water, agriculture 60%.", "60%"),
            zh_en("佔比由去年的31.2%改善至33.5%。", "The share improved from 33.5% last year to 31.2%.", "33.5%"),
            zh_en("审批时间由78天缩短至69天。", "The time for approval was cut from 69 days to 78.", "69"),
            en_zh("Visitors rose from 2,140 in May to 3,950 in June.", "访客由5月的3950人升至6月的2140人。", "3950"),
            zh_en("公司聘用30名工程师和12名会计师。", "The company hired 12 engineers and 30 accountants.", "30"),
            zh_en(
                "中方將提供1500個培訓名額和200個獎學金名額。",
                "China will offer 200 places in training and 1,500 scholarships.",
                "1,500",
            ),
            zh_en("煤炭和石油产量分别增长3%和2%。", "Output of coal and oil rose by 2% and 3% respectively.", "3%"),
            en_zh("The maximum pressure is 16 bar, and the minimum is 4 bar.", "最低压力为16 bar，最高为4 bar。", "16"),
            zh_en(
                "整合了分散在十一个部门的十三项职责。",
                "It brought together 11 functions formerly scattered among 13 departments.",
                "11",
            ),
            zh_en("全省12个城市的35家医院", "12 hospitals in 35 cities of the province", "12"),
            zh_en("在14個國家的96家研究中心進行", "It will run at 14 sites in 96 countries.", "14"),
            en_zh("There are 12 pilot zones in 3 provinces.", "12个省的3个试验区", "12"),
            zh_en("评审时技术占三成，价格占七成。", "Technical merit accounts for 70% and price for 30%.", "30%"),
        ),
        silent=(
            zh_en(
                "整合了分散在十一个部门的十三项职责。",
                "It brought together 13 functions formerly scattered among 11 departments.",
            ),
            zh_en("技术占三成，价格占七成。", "Price accounts for 70% and technical merit for 30%."),
            zh_en("在14个国家的96家研究中心进行", "It will run at 96 sites in 14 countries."),
            zh_en("全省12个城市的35家医院", "35 hospitals in 12 cities of the province"),
            zh_en("30个国家的1200名代表", "1,200 delegates from 30 countries"),
            zh_en("甲方占40%，乙方占60%。", "Party B holds 60 percent and Party A 40 percent."),
            zh_en("甲方占40%，乙方占60%。", "40 percent goes to Party A and 60 percent to Party B."),
            zh_en("甲方、乙方分别占40%和60%。", "Party B and Party A hold 60 and 40 percent respectively."),
            zh_en(
                "出口100亿，增长5%，进口80亿，下降2%。",
                "Exports rose 5% to 10 billion and imports fell 2% to 8 billion.",
            ),
            zh_en("公司聘用30名工程师和12名会计师。", "The company hired 12 accountants and 30 engineers."),
            zh_en("佔比由31.2%改善至33.5%。", "The share improved to 33.5% from 31.2%."),
            zh_en("气温从零下5度到30度。", "Temperatures range from 30 degrees to -5."),
            zh_en("审批时间由78天缩短至69天。", "Approval takes 69 days, down from 78."),
            zh_en("医院接诊30万人，其中儿童5万人。", "Of the 300,000 patients, 50,000 are children."),
            zh_en("收入增加12%，支出比预算少9%。", "Spending was 9% under budget, with revenue up 12%."),
            en_zh("Exports rose 24 percent and imports 31 percent.", "出口增长24%，进口增长31%。"),
            en_zh("Of revenue, 60% is spent, 40% saved.", "支出占收入的60%，储蓄占40%。"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """At most one issue, at the first such figure of the target."""
        figures = [pair for pair in agreeing(unit, context) if pair.one.kind == pair.two.kind == "number"]
        figures = [pair for pair in figures if pair.one.weight and pair.two.weight]
        if len(figures) < 2:
            return
        words: list[Anchor] | None = None
        for one, two in combinations(figures, 2):
            if _from_to(one, two):
                yield self._backwards(unit, one, two)
                return
            words = anchors(one.zh, one.en) if words is None else words
            names = _in_clauses(one, two, words) or _shared_out(one, two) or _respectively(one, two)
            counted = (names[0].zh, names[1].en) if names else counted_otherwise(one, two)
            if counted is None:
                continue
            _, mine = one.spans((one.one.start, one.one.end), (one.two.start, one.two.end))
            source, target = one.spans(*counted)
            yield issue(
                self,
                unit,
                "target",
                mine,
                f"“{unit.target_text[slice(*mine)]}” goes with “{unit.target_text[slice(*target)]}” here, "
                f"in the source with “{unit.source_text[slice(*source)]}”.",
            )
            return

    def _backwards(self, unit: TranslationUnit, one: Agreeing, two: Agreeing) -> Issue:
        """The issue at the figure that the target begins with."""
        zh = [(figure.start, figure.end) for figure in (one.one, two.one)]
        en = [(figure.start, figure.end) for figure in (two.two, one.two)]
        source, target = (zh, en) if one.chinese == "source" else (en, zh)
        theirs = " to ".join(f"“{unit.source_text[slice(*span)]}”" for span in source)
        mine = " to ".join(f"“{unit.target_text[slice(*span)]}”" for span in target)
        message = f"The change goes from {mine} here, in the source from {theirs}."
        return issue(self, unit, "target", target[0], message)


def _from_to(one: Agreeing, two: Agreeing) -> bool:
    """Whether the Chinese text goes from the first figure to the second, and the English one from that to this."""
    zh, en = one.zh, one.en
    if not _FROM_ZH.search(zh[: one.one.start]) or not _CHANGE_ZH.fullmatch(zh, one.one.end, two.one.start):
        return False
    between = en[min(one.two.end, two.two.end) : max(one.two.start, two.two.start)]
    if _STOP_EN.search(between) or not _FROM_EN.search(en[: two.two.start]):
        return False
    return _TO_EN.search(en[: one.two.start]) is not None


def _clauses(pair: Agreeing) -> tuple[tuple[int, int], tuple[int, int]]:
    """The clauses of a figure, in Chinese and in English."""
    start, stop = clause(pair.zh, pair.one.end, _END_ZH)
    if not _EACH_ZH.search(pair.zh, start, stop):
        joints = [joint.end() for joint in _JOINT_ZH.finditer(pair.zh, start, stop)]
        start = max((end for end in joints if end <= pair.one.start), default=start)
        stop = min((end - 1 for end in joints if end > pair.one.start), default=stop)
    return (start, stop), clause(pair.en, pair.two.end, _END_EN)


def _in_clauses(one: Agreeing, two: Agreeing, words: Sequence[Anchor]) -> tuple[Anchor, Anchor] | None:
    """The words that go with the first figure, in Chinese and in English, where clauses of their own exchange them."""
    here, there = _clauses(one), _clauses(two)
    if here[0] == there[0] or here[1] == there[1]:
        return None
    for some in ([word for word in words if word.listed], words):
        first: list[Anchor] = []
        second: list[Anchor] = []
        stay = False
        for word in some:
            zh = [_within(word.zh, clauses[0]) for clauses in (here, there)]
            en = [_within(word.en, clauses[1]) for clauses in (here, there)]
            stay |= zh == en and any(zh)
            if any(zh) and any(en) and zh != en:
                (first if zh[0] else second).append(word)
        if first and second and not stay:
            at, there_at = one.one.end, one.two.end
            nearest = min(first, key=lambda word: abs(word.zh[0] - at))
            return nearest, min(second, key=lambda word: abs(word.en[0] - there_at))
    return None


def _shared_out(one: Agreeing, two: Agreeing) -> tuple[Anchor, Anchor] | None:
    """The same of two shares that follow each other, 技术占三成，价格占七成, whatever else is said of the names."""
    (here, there), (here_en, there_en) = zip(_clauses(one), _clauses(two))
    if not all(_SHARE_ZH.fullmatch(pair.zh, start, pair.one.start) for pair, (start, _) in ((one, here), (two, there))):
        return None
    start, end = min(here[0], there[0]), max(here[1], there[1])
    start_en, end_en = min(here_en[0], there_en[0]), max(here_en[1], there_en[1])
    if end - start > _TOGETHER_ZH or _STOP_EN.search(one.en, start_en, end_en - 1):
        return None
    words = anchors(_alone(one.zh, start, end), _alone(one.en, start_en, end_en))
    found = {(_within(word.zh, here), _within(word.en, here_en)): word for word in words}
    if found.keys() & {(True, True), (False, False)}:
        return None
    return (found[True, False], found[False, True]) if len(found) > 1 else None


def _respectively(one: Agreeing, two: Agreeing) -> tuple[Anchor, Anchor] | None:
    """The same where both texts list two names and then the two figures: A和B分别为3%和2%."""
    listed = _TWO_ZH.search(one.zh[: min(one.one.start, two.one.start)])
    if listed is None or not _TWO_EN.search(one.en):
        return None
    zh = one.one, two.one
    en = sorted((one.two, two.two), key=lambda figure: figure.start)
    if not _JOINED_ZH.fullmatch(one.zh[zh[0].end : zh[1].start]) or not _JOINED_EN.fullmatch(
        one.en[en[0].end : en[1].start]
    ):
        return None
    start, _ = clause(one.en, en[0].start, _STOP_EN)
    words = anchors(_alone(one.zh, listed.start(), zh[0].start), _alone(one.en, start, en[0].start))
    left = [word for word in words if _within(word.zh, listed.span("one"))]
    right = [word for word in words if _within(word.zh, listed.span("two"))]
    if not left or not right:
        return None
    first, second = left[-1], right[0]
    return None if (first.en < second.en) == (en[0] is one.two) else (first, second)


def _alone(text: str, start: int, end: int) -> str:
    """The text up to `end`, what stands before `start` blanked."""
    return " " * start + text[start:end]


def _within(inner: tuple[int, int], outer: tuple[int, int]) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]
