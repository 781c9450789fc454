"""The runs of Chinese and English of one line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.documents.lines.language_runs import language_runs


@pytest.mark.parametrize(
    "line",
    [
        "湖泊正在缩小。¦The lakes are shrinking.¦鸟类迁走了。",
        "水价上调。2030年起执行。¦Prices go up. They do so in 2030.¦2031年复查水价。¦They are reviewed in 2031.",
        "“誰來修橋？”“我來。”¦“Who is to mend the bridge?” “I am.”¦橋修好了。",
        "The two sides will build 5G networks.¦5G网络建设将加快。",
        "Article 1 sets out the aims of the Charter¦第一条规定本宪章的宗旨",
        "双方声明如下：¦The two sides declare as follows:",
        "答：不收费。¦A: No.¦渡口归全村所有。¦The ferry belongs to the whole village.",
        "不收费。¦No.¦渡口归全村所有。",
    ],
)
def test_languages_take_turns(line: str) -> None:
    assert [run.text for run in language_runs(line.replace("¦", ""))] == line.split("¦")


@pytest.mark.parametrize(
    "line",
    [
        "使用 Windows 系统的用户可安装 Docker Desktop 并登录。",
        "先按 OK. 再按 Cancel. 然后退出。",
        "渡船编号为No.6。其余见附表。",
        "The concept of tianxia (天下) is an old one.",
        "他读了《The Old Man and the Sea》这本书。",
    ],
)
def test_names_terms_and_glosses_stay_in_the_run_around_them(line: str) -> None:
    assert [run.text for run in language_runs(line)] == [line]


@given(
    st.lists(st.sampled_from(["湖泊缩小。", "The lakes are shrinking. ", "5%", "，", "GPS", "“", "的"]), max_size=12)
)
def test_the_runs_are_the_line_and_languages_alternate(parts: list[str]) -> None:
    line = "".join(parts)
    runs = language_runs(line)
    assert not runs or "".join(run.text for run in runs) == line
    assert all(first.script != second.script for first, second in zip(runs, runs[1:], strict=False))
    assert [run.start for run in runs] == [line.index(run.text, run.start) for run in runs]


def test_a_salutation_glued_between_two_lines_of_chinese_is_a_run() -> None:
    line = "在学校的讲话Dear teachers and students,各位老师、各位同学：Today they set sail from here.今天他们扬帆起航。"
    assert [run.text for run in language_runs(line)] == [
        "在学校的讲话",
        "Dear teachers and students,",
        "各位老师、各位同学：",
        "Today they set sail from here.",
        "今天他们扬帆起航。",
    ]
    command = "请先安装 CUDA Toolkit,然后运行渡口的程序。"
    assert [run.text for run in language_runs(command)] == [command]


def test_the_numeral_of_an_english_point_leads_it_though_the_chinese_has_lost_its_stop() -> None:
    line = "双方就渡口交换了意见2. The parties will build a ferry.2. 双方将建造渡船"
    assert [run.text for run in language_runs(line)] == [
        "双方就渡口交换了意见",
        "2. The parties will build a ferry.",
        "2. 双方将建造渡船",
    ]
