from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from aligner.documents.furniture.families.mail_headers import OF_SHORT_LINES, PATTERNS, mail_headers
from aligner.documents.furniture.wording import reason_of
from aligner.model import Paragraph


def headers(*texts: str) -> list[int]:
    return sorted(mail_headers([Paragraph(text) for text in texts]))


def test_patterns_stand_in_the_plain_form(require_plain: Callable[[re.Pattern[str]], None]) -> None:
    for _, _, pattern in (*PATTERNS, *OF_SHORT_LINES):
        require_plain(re.compile(re.sub(r"\n\s+", "", pattern)))


@pytest.mark.parametrize(
    "header",
    [
        ["From: Lena <lena@example.org>", "To: members@example.org", "Subject: Fwd: The ferry / 渡口"],
        ["发件人：何译 <heyi@example.org>", "发送时间：2031年5月6日 9:02", "收件人：各位会员", "主题：渡口"],
        ["From: 何译", "Sent: Friday, 6 May 2031 9:21 AM"],
        ["> From: Lena", "> Sent: 6 May 2031 09:02", "> To: Boris", "> Subject: The ferry"],
    ],
)
def test_the_header_of_a_mail_is_furniture(header: list[str]) -> None:
    assert headers("渡口关闭。", *header, "The ferry is closed.") == [1, 2, 3, 4][: len(header)]


@pytest.mark.parametrize(
    "memorandum",
    [
        ["To: All staff", "From: The harbour master", "Date: 6 May 2031", "Subject: The ferry"],
        ["收件人：全体员工", "发件人：港长", "日期：2031年5月6日", "主题：渡口"],
        ["From: The harbour master", "Sent: by hand"],
        ["Date: 6 May 2031, 9:02", "Subject: The ferry"],
    ],
)
def test_the_head_of_a_memorandum_stays(memorandum: list[str]) -> None:
    assert headers(*memorandum) == []


@pytest.mark.parametrize(
    "line",
    [
        "---------- Forwarded message ---------",
        "-----原始邮件-----",
        "Begin forwarded message:",
        "On Tue, 6 May 2031 at 09:02, Lena <lena@example.org> wrote:",
        "在 2031年5月6日 09:02，何译 <heyi@example.org> 写道：",
        "Sent from my iPhone",
        "发自我的 iPhone",
        "Unsubscribe | 退订",
        "You received this message because you are subscribed to the list.",
        "退订",
    ],
)
def test_what_mail_programs_add(line: str) -> None:
    judged = reason_of(line)
    assert judged is not None
    assert judged[0] == "mail header"


@pytest.mark.parametrize(
    "line",
    [
        "On the ferry she wrote:",
        "何译写道：",
        "The parcel was sent from my village.",
        "The original message was lost.",
        "您收到本邮件后请回复。",
    ],
)
def test_texts_on_letters_stay(line: str) -> None:
    assert reason_of(line) is None


def test_an_attachment_is_a_field_of_the_header() -> None:
    header = ["发件人: 林岚 <lan@example.org>", "收件人: 胡明", "主题: 渡口", "附件: ferry.docx (48 KB)", "你好！"]
    assert sorted(mail_headers([Paragraph(text) for text in header])) == [0, 1, 2, 3]


@pytest.mark.parametrize(
    "notice",
    [
        "本邮件及附件可能含有保密信息，仅供收件人使用。如误收请立即删除。",
        "本電郵及其附件屬機密文件，如閣下並非收件人，請勿披露其內容。",
        "This e-mail and any attachments are confidential and intended solely for the addressee.",
        "The information contained in this message may be privileged. If you are not the addressee, delete it.",
    ],
)
def test_the_notice_on_confidence_at_the_foot(notice: str) -> None:
    assert reason_of(notice) == ("mail header", "edge")
