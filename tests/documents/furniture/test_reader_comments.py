"""What readers write below a page."""

from __future__ import annotations

import pytest

from aligner.documents.furniture.reader_comments import reader_comments
from aligner.model import Paragraph

WRITTEN = "The light on the pier was never moved, as far as I know."


def comments(*texts: str) -> set[int]:
    return set(reader_comments([Paragraph(text) for text in texts]))


@pytest.mark.parametrize(
    ("author", "time", "reply"),
    [
        ("harbour_cat says:", "March 5, 2021 at 10:14 am", "Reply"),
        ("Anna of the Docks says:", "2 days ago", "Reply"),
        ("海边人 说道：", "2021-03-05 10:14", "回复"),
        ("海邊人 說：", "2021年3月5日 上午10:14", "回覆"),
    ],
)
def test_author_time_words_and_the_link_for_a_reply(author: str, time: str, reply: str) -> None:
    assert comments(WRITTEN, author, time, WRITTEN, WRITTEN, reply, WRITTEN) == {1, 2, 3, 4, 5}


def test_one_ends_where_the_next_begins_and_at_the_form() -> None:
    head = ("harbour_cat says:", "March 5, 2021 at 10:14 am")
    assert comments(*head, WRITTEN, *head, WRITTEN, "Leave a Reply", WRITTEN) == {0, 1, 2, 3, 4, 5}


def test_the_last_without_an_end_may_have_the_text_behind_it() -> None:
    assert comments("harbour_cat says:", "March 5, 2021 at 10:14 am", WRITTEN, WRITTEN) == {0, 1}
    long = [WRITTEN] * 20
    assert comments("harbour_cat says:", "March 5, 2021 at 10:14 am", *long, "Reply") == {0, 1}


@pytest.mark.parametrize(
    "texts",
    [
        ("The harbour master says:", WRITTEN, "Reply"),
        ("船长说：", "2021年3月5日，我们离开港口。", "回复"),
        ("March 5, 2021 at 10:14 am", WRITTEN, "Reply"),
        ("Says: the word in law", "5 March 2021", WRITTEN),
    ],
)
def test_speech_in_a_text_is_none(texts: tuple[str, ...]) -> None:
    assert comments(*texts) == set()


@pytest.mark.parametrize(
    "head", ["匿名网友 05-25 08:44 回复", "海邊人 2023-05-25 08:44 回覆 贊(3)", "渡口客 3小时前 举报 | 回复"]
)
def test_author_and_time_on_one_line(head: str) -> None:
    page = (WRITTEN, head, "好消息！", "什么时候开船？", head, "明年吧。", "上一篇：渡口停航")
    assert comments(*page) == {1, 2, 3, 4, 5}
    assert comments(WRITTEN, head, "好消息！") == {1}
    assert comments(WRITTEN, "本会 05-25 08:44 开会", WRITTEN) == set()
