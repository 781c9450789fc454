"""What mail programs set around a letter: its header, the marks of forwarding and quoting, signatures of phones, lists.

A memorandum in two languages begins with `To:`, `From:` and `Subject:` as well, and these are its text. The header of a
mail shows itself by an address or a time of day.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from aligner.documents.furniture.families.official_documents import Reach
from aligner.late_patterns import late
from aligner.model import Paragraph

_DEVICE = r"(?:iphone|ipad|android|galaxy|pixel|samsung|huawei|xiaomi|honor|blackberry|mobile|小米|华为|荣耀|三星|手机)"
_PROGRAM = r"(?:qq ?邮箱|网易邮箱|foxmail|outlook)"
PATTERNS: tuple[tuple[str, Reach, str], ...] = (
    (
        "mail header",
        "anywhere",
        rf"""
        -{{4,}} ?(?:forwarded message|original message|原始邮件|转发的?邮件(?:信息)?|邮件原件) ?-{{4,}}
        |begin forwarded message ?:|(?:开始|以下是|下面是)(?:被)?转发的?(?:邮件|信息) ?:
        |on [^。]{{8,60}}[^\s<>@]+@[^\s<>@]+>? wrote ?:
        |on (?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? [^。]{{6,24}},? (?:at )?\d{{1,2}}:\d{{2}}.{{0,60}} wrote ?:
        |(?:在 ?)?\d{{4}} ?[-/年].{{6,40}}<?[^<>\s]+@[^<>\s]+>? ?写道 ?:
        |sent from my {_DEVICE}\b[a-z0-9 ]{{0,20}}|sent from (?:mail for windows|yahoo mail|outlook|gmail)\b.{{0,24}}
        |get outlook for (?:ios|android)|发自(?:我的)? ?{_DEVICE}.{{0,12}}|(?:从|发自|来自) ?{_PROGRAM} ?(?:发送)?""",
    ),
    (
        "mail header",
        "edge",
        r"""
        (?:unsubscribe|退订|取消订阅)(?: ?[|/·] ?(?:unsubscribe|退订|取消订阅
         |update (?:your )?preferences|manage subscriptions?|view (?:this e-?mail )?in (?:your )?browser
         |privacy policy|隐私政策)){1,4}
        |you (?:are receiving|received|have received) this (?:e-?mail|message|newsletter) because .{4,120}
        |(?:您|你)(?:之所以)?(?:会)?收到(?:本|这封|此)(?:邮件|信).{0,12}因为.{2,60}
        |(?:view|read) this (?:e-?mail|message|newsletter) in (?:your|a) (?:web )?browser\W*
        |在浏览器中(?:查看|打开)(?:此|本)?邮件
        |(?:本|此|这封)(?:电子)?(?:邮件|电邮|信件)[^。]{0,40}(?:保密|机密|专有|特权)[^。]{0,60}
         (?:收件人|接收者|接收方|使用|披露).{0,160}
        |(?:confidentiality notice|disclaimer)? ?:? ?(?:the (?:information|contents?) (?:contained )?(?:in|of) )?this
         (?: e-?mail| message| communication| transmission).{0,80}(?:confidential|privileged).{0,400}
        |to unsubscribe(?: from this (?:list|group|newsletter))?, .{4,100}""",
    ),
)
"""Reason, reach and wording, as in `patterns`."""

OF_SHORT_LINES: tuple[tuple[str, Reach, str], ...] = (("mail header", "cluster", r"unsubscribe|退订|取消订阅|--"),)
"""The same, believed of short lines only."""

_FIELD = late(
    r"(?:>\s?)*(from|to|cc|bcc|attachments?|importance|date|sent|subject|reply-to|发件人|發件人|寄件者|寄件人|收件人|收件者|抄送|副本|主题|主題|主旨|附件|日期|时间|時間|发送时间|傳送時間|发送日期)\s?[:：]\s?(.{0,200})",
    re.IGNORECASE,
)
_SENDER = frozenset(("from", "发件人", "發件人", "寄件者", "寄件人"))
_PROOF = late(r"[^\s<>@]+@[^\s<>@]+\.\w+|\d{1,2}[:：]\d{2}")
_LEAST_FIELDS = 3
_SENT = frozenset(("sent", "发送时间", "傳送時間", "发送日期"))
"""When a mail was sent: below its sender two fields are a header, as a quoted mail has it."""


def mail_headers(paragraphs: Sequence[Paragraph]) -> dict[int, str]:
    """The indices of the fields of mails' headers, on lines that follow one another: three or more, or sender and time.

    >>> header = ["From: Lena <lena@example.org>", "To: members@example.org", "Subject: The ferry", "Dear members,"]
    >>> sorted(mail_headers([Paragraph(text) for text in header]))
    [0, 1, 2]
    """
    found: dict[int, str] = {}
    run: list[tuple[int, str, str]] = []
    for i in range(len(paragraphs) + 1):
        text = paragraphs[i].text.strip() if i < len(paragraphs) else ""
        if field := _FIELD.fullmatch(text):
            run.append((i, field[1].lower(), field[2]))
            continue
        names = {name for _, name, _ in run}
        quoted = len(run) > 1 and run[0][1] in _SENDER and run[1][1] in _SENT
        if (
            (quoted or len(names) >= _LEAST_FIELDS)
            and names & _SENDER
            and any(_PROOF.search(value) for _, _, value in run)
        ):
            found.update((k, "mail header") for k, _, _ in run)
        run = []
    return found
