"""The table of figures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from lxml import html

from aligner.formats.page.figure_table import PLACES, Figures
from aligner.model import Header, TranslationUnit
from aligner.quality.checks.numbers import Numbers
from aligner.quality.running import run_checks

Maker = Callable[..., TranslationUnit]
HEADER = Header("a", "b", "zh-CN", "en-US")


def figures_of(*units: TranslationUnit, header: Header = HEADER) -> Figures:
    figures = Figures(header)
    for number, unit in enumerate(units, 1):
        figures.take(unit, number)
    return figures


def lines(figures: Figures) -> list[tuple[str, ...]]:
    """Sign, source, target, kind, times, rows of each line."""
    made = "".join(figures.html())
    if not made:
        return []
    page = html.fragment_fromstring(made, create_parent=True)
    found = []
    for row in page.xpath("//tbody/tr"):
        cells = row.xpath("./td")
        english = [(cell.xpath("./span[@class='en']") or [cell])[0].text_content() for cell in cells[1:]]
        found.append((cells[0].text_content()[0], *english))
    return found


@pytest.mark.parametrize(
    ("chinese", "english", "line"),
    [
        ("增长百分之三点五。", "It grew by 3.5 per cent.", ("百分之三点五", "3.5 per cent", "share")),
        ("耗资2.4亿元。", "It cost 240 million yuan.", ("2.4亿元", "240 million yuan", "money")),
        ("售价5000美元。", "It costs US$5,000.", ("5000美元", "US$5,000", "money")),
        ("成立于二〇一五年。", "Founded in 2015.", ("二〇一五年", "2015", "date, time")),
        ("全长三十二公里。", "It is 32 kilometres long.", ("三十二公里", "32 kilometres", "measure")),
        ("1. 倾斜不得大于1度。", "1. The tilt must not exceed 1 degree.", ("1", "1", "number")),
        ("共有120万人参加。", "Some 1.2 million people took part.", ("120万", "1.2 million", "number")),
    ],
)
def test_a_figure_beside_its_rendering(unit: Maker, chinese: str, english: str, line: tuple[str, ...]) -> None:
    assert lines(figures_of(unit(chinese, english))) == [("✓", *line, "1", "1")]
    turned = Header("a", "b", "en-US", "zh-CN")
    source, target, kind = line
    assert lines(figures_of(unit(english, chinese), header=turned)) == [("✓", target, source, kind, "1", "1")]


def test_what_does_not_agree_comes_first(unit: Maker) -> None:
    figures = figures_of(
        unit("三名学生用了2小时。", "The three pupils took 2 hours."),
        unit("工程耗资二百万元。", "The works cost 20 million yuan."),
        unit("合同共1998页。", "The contract is long."),
    )
    assert lines(figures)[:2] == [
        ("✗", "二百万元", "20 million yuan", "money", "1", "2"),
        ("✗", "1998", "none", "number", "1", "3"),
    ]
    assert {line[0] for line in lines(figures)[2:]} == {"✓"}
    assert figures.open == 2


def test_the_table_and_the_check_say_the_same(unit: Maker) -> None:
    units = [
        unit("全县今年新增就业120万人。", "The county created 12 million jobs this year."),
        unit("会议于2015年3月召开。", "The meeting was held in March 2015."),
        unit("一切都在一定程度上统一起来。", "Everything was brought together to some extent."),
        unit("三、加强合作", "III. Strengthening cooperation"),
    ]
    checked = list(run_checks(units, HEADER, checks=(Numbers(),)))
    figures = figures_of(*checked)
    assert [m.number for m in figures.mismatches] == [n for n, u in enumerate(checked, 1) for _ in u.issues] == [1]


@pytest.mark.parametrize(
    ("chinese", "english", "line"),
    [
        ("投资2.33亿美元，为期三年。", "It cost €233 million.", ("2.33亿美元", "€233 million", "money")),
        ("投資1億2,000萬澳門元。", "It cost RMB 120 million.", ("1億2,000萬", "RMB 120 million", "money")),
        ("全长1350公里。", "It is 1,350 miles long.", ("1350公里", "1,350 miles", "measure")),
        ("提高3.2个百分点。", "It rose by 3.2 percent.", ("3.2个百分点", "3.2 percent", "share")),
    ],
)
def test_the_table_does_not_contradict_the_other_checks(
    unit: Maker, chinese: str, english: str, line: tuple[str, ...]
) -> None:
    (checked,) = run_checks([unit(chinese, english)], HEADER)
    assert ("✗", *line, "1", "1") in lines(figures_of(checked))
    issues = tuple(replace(issue, accepted=True) for issue in checked.issues)
    assert ("–", *line, "1", "1") in lines(figures_of(replace(checked, issues=issues)))


def test_renderings_are_gathered(unit: Maker) -> None:
    figures = figures_of(
        *[unit("增长百分之三。", "It grew by 3%.")] * (PLACES + 2), unit("增长百分之三。", "Up 3 percent.")
    )
    rows = ", ".join(map(str, range(1, PLACES + 1)))
    assert lines(figures) == [
        ("✓", "百分之三", "3%", "share", str(PLACES + 2), f"{rows} …"),
        ("✓", "百分之三", "3 percent", "share", "1", str(PLACES + 3)),
    ]


def test_an_accepted_mismatch_is_no_longer_counted(unit: Maker) -> None:
    (checked,) = run_checks([unit("耗资二百万元。", "It cost 20 million yuan.")], HEADER, checks=(Numbers(),))
    accepted = replace(checked, issues=tuple(replace(issue, accepted=True) for issue in checked.issues))
    figures = figures_of(accepted)
    assert figures.open == 0
    assert lines(figures) == [("–", "二百万元", "20 million yuan", "money", "1", "1")]


@pytest.mark.parametrize(
    ("source", "target", "fields"),
    [
        ("一切顺利。", "All went well.", {}),
        ("合同共1998页。", "", {}),
        ("合同共1998页。", "2 pages.", {"state": "rejected"}),
    ],
)
def test_no_figures_no_table(unit: Maker, source: str, target: str, fields: dict[str, str]) -> None:
    assert lines(figures_of(unit(source, target, **fields))) == []
