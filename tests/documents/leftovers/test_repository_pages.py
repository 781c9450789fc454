from __future__ import annotations

import pytest

from aligner.documents.leftovers.repository_pages import repository_lines
from aligner.model import Paragraph

TEXT = [
    "渡口钟 Ferry Clock",
    "A clock for ferries, which shows when the next boat leaves.",
    "渡口用的时钟，显示下一班船何时开出。",
    "It runs on a small battery for at least three years.",
    "用一节小电池可以走三年以上。",
    "Issues are welcome in both languages, at any time.",
    "欢迎随时用两种语言提交问题。",
]


def told(*page: str) -> list[str]:
    return [page[i] for i in repository_lines([Paragraph(line) for line in page], {})]


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        (
            [
                "river-bank / ferry-clock  Public",
                "Code  Issues 14  Pull requests 3  Actions  Wiki",
                "Watch 21  Fork 87  Star 412",
                "Go to file",
                "docs\tadd wiring\t2 months ago",
                "README  MIT license",
            ],
            ["About", "A clock for ferries", "Releases 3", "Python 91.2%  C++ 8.8%"],
        ),
        (
            [
                "河岸 / 渡口钟",
                "代码 Issues 2 Pull Requests 1 Wiki 统计",
                "Watch 5 Star 12 Fork 3",
                "分支 2",
                "src    初始提交    3个月前",
            ],
            ["简介", "渡口用的时钟", "暂无发行版", "Python 100%"],
        ),
    ],
)
def test_what_the_site_sets_around_the_text(head: list[str], foot: list[str]) -> None:
    assert told(*head, *TEXT, *foot) == [*head, *foot]


def test_commands_to_type_are_in_neither_language() -> None:
    commands = [
        "git clone https://git.example/ferry.git",
        "cd ferry",
        "pip install -r requirements.txt",
        "./run.sh --now",
    ]
    assert told(*TEXT[:5], *commands, *TEXT[5:]) == commands
    assert told(*commands, *commands, *TEXT) == []
    assert told(*TEXT[1::2], *commands) == []


@pytest.mark.parametrize(
    "lines",
    [
        ["关于", "棉 100%", "2 days ago"],
        ["Make sure that the boat is empty", "cd 3", "Source of the river", "go and see"],
        ["About", "Languages", "Topics"],
        ["Health / Education  Public"],
    ],
)
def test_another_page_keeps_its_lines(lines: list[str]) -> None:
    assert told(*lines, *TEXT, *lines) == []
