from __future__ import annotations

import pytest

from aligner.documents.leftovers.chat_logs import without_chat_heads
from aligner.model import Paragraph


def lines(*texts: str) -> list[Paragraph]:
    return [Paragraph(text, "body", number) for number, text in enumerate(texts, 1)]


def kept(*texts: str) -> list[str]:
    return [line.text for line in without_chat_heads(lines(*texts))[0]]


MESSAGES = [
    "渡口明天关闭。",
    "The ferry is closed tomorrow.",
    "灯塔照常开放。",
    "The lighthouse stays open.",
    "谢谢。",
    "Thanks.",
]


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("[09:0{}] 何译", "[09:0{}] Lena"),
        ("何译 09:0{}", "Lena 9:0{} AM"),
        ("何译 2031/5/6 9:0{}:11", "Lena 2031/5/6 9:0{}:14"),
        ("何译  2031年5月6日 上午9:0{}", "Lena  2031年5月6日 上午9:0{}"),
        ("2031-05-06 9:0{}:11 何译(12345678)", "2031-05-06 9:0{}:11 Lena<lena@example.org>"),
        ("何译 昨天 21:0{}", "Lena — Today at 9:0{} AM"),
        ("何译, [06.05.2031 09:0{}]", "Lena, [06.05.2031 09:0{}]"),
    ],
)
def test_the_heads_of_messages_are_left_out(chinese: str, english: str) -> None:
    chat = [line for i, message in enumerate(MESSAGES) for line in ((english if i % 2 else chinese).format(i), message)]
    assert kept(*chat) == MESSAGES


@pytest.mark.parametrize(
    ("chinese", "english"),
    [
        ("[2031/5/6 09:0{}:11] 何译：", "[2031/5/6 09:0{}:11] Lena: "),
        ("2031/5/6 09:0{} - 何译: ", "2031/5/6 09:0{} - Lena: "),
        ("何译(09:0{}:11): ", "Lena(09:0{}:11): "),
        ("09:0{}\t何译\t", "09:0{}\tLena\t"),
        ("09:0{}:11 From 何译 to Everyone: ", "09:0{}:11 From Lena to Everyone: "),
    ],
)
def test_a_head_before_its_message_is_cut_off(chinese: str, english: str) -> None:
    chat = [(english if i % 2 else chinese).format(i) + message for i, message in enumerate(MESSAGES)]
    found, told = without_chat_heads(lines(*chat))
    assert [line.text for line in found] == MESSAGES
    assert [piece.reason for piece in told] == ["chat log"] * len(MESSAGES)


def test_a_name_may_stand_above_its_time() -> None:
    chat = [
        line for i, message in enumerate(MESSAGES) for line in ("Lena" if i % 2 else "何译", f"昨天 21:0{i}", message)
    ]
    assert kept(*chat) == MESSAGES


@pytest.mark.parametrize(
    "report",
    [
        "何译 撤回了一条消息",
        "[图片]",
        "[文件] 渡口.pdf",
        '"Lena" 拍了拍 "何译"',
        "Boris joined the chat",
        "Lena left",
        "This message was deleted",
        "“何译”邀请“Boris”加入了群聊",
        "2031年5月6日 上午9:02",
    ],
)
def test_what_the_program_reports_is_believed_in_a_chat_only(report: str) -> None:
    chat = [
        line for i, message in enumerate(MESSAGES) for line in (f"[09:0{i}] {'Lena' if i % 2 else '何译'}", message)
    ]
    assert kept(*chat[:6], report, *chat[6:]) == MESSAGES
    assert kept(*MESSAGES, report) == [*MESSAGES, report]


def test_what_stands_above_the_first_message_goes_too() -> None:
    chat = [
        line for i, message in enumerate(MESSAGES) for line in (f"[09:0{i}] {'Lena' if i % 2 else '何译'}", message)
    ]
    assert kept("———— 以下为聊天记录 ————", "群名称：渡口组(5)", "日期: 2031-05-06", "渡口", *chat) == [
        "渡口",
        *MESSAGES,
    ]


def test_a_night_may_fall_between_two_messages() -> None:
    times = ["22:10", "23:40", "00:05", "00:10", "08:00", "08:01"]
    chat = [line for i, time in enumerate(times) for line in (f"{'Lena' if i % 2 else '何译'} {time}", MESSAGES[i])]
    assert kept(*chat) == MESSAGES


@pytest.mark.parametrize(
    "texts",
    [
        # an interview
        [f"{'答' if i % 2 else '记者'}：{'明年。' if i % 2 else '何时完工？'}" for i in range(8)],
        [f"[00:0{i}:12] {'Interviewee' if i % 2 else 'Moderator'}: It is late." for i in range(8)],
        # an agenda, with a point of the same name
        [f"{9 + i}:00 {'Break: coffee in the hall' if i % 2 else 'Plenary: water'}" for i in range(8)],
        [line for i in range(6) for line in (f"{9 + i:02}:00 第{i}场", "主讲人介绍渡口。")],
        # a timetable
        [f"{'West Bank' if i % 2 else 'East Bank'} 09:{10 + i}" for i in range(10)],
        [f"09:{10 + i}\t{'西岸' if i % 2 else '东岸'}\t{'West Bank' if i % 2 else 'East Bank'}" for i in range(10)],
        # the times run anyhow
        [line for i in range(8) for line in (f"{'Lena' if i % 2 else '何译'} 09:{(i * 37) % 60:02}", "Fine.")],
        # either language names the same time
        [
            line
            for i in range(5)
            for line in (f"潮汐站 0{i}:10", "水位上涨。", f"Tide Station 0{i}:10", "The water is rising.")
        ],
    ],
)
def test_other_lines_with_times_stay(texts: list[str]) -> None:
    assert kept(*texts) == texts
