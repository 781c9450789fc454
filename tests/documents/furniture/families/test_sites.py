"""Boxes and lines of sites that need more than a line to be told; single lines are tested in `test_furniture`."""

from __future__ import annotations

import pytest

from aligner.documents.furniture.listing import furniture_of
from aligner.model import Paragraph

BODY_ZH = "双方同意在平等互利的基础上开展海洋科学研究，并每年轮流举办一次专家会议，交流各自的观测数据。"


@pytest.mark.parametrize(
    "field",
    [
        "Name (required)",
        "E-mail (required, never shown)",
        "Email Address * (will not be published)",
        "Website (optional)",
        "Your name (required):",
        "Comment *",
        "姓名（必填）",
        "电子邮箱（必填，不会公开）",
        "網站（選填）",
        "验证码 *",
    ],
)
def test_the_fields_of_a_form_go_with_it(field: str) -> None:
    form = [Paragraph(text) for text in ("海洋合作协定", BODY_ZH, "Leave a Reply", field, "Website")]
    assert furniture_of(form) == {2: "reply form", 3: "reply form", 4: "reply form"}
    assert furniture_of([Paragraph(text) for text in ("海洋合作协定", BODY_ZH, field)]) == {}
    assert furniture_of([Paragraph(text) for text in (BODY_ZH, "Leave a Reply", BODY_ZH, field, BODY_ZH)]) == {
        1: "reply form"
    }


def test_a_name_with_its_address_is_the_site_s_beside_other_furniture() -> None:
    lines = ("石桥市人民政府 www.shiqiao.example", "登录 | 注册 | 联系我们", "海洋合作协定", BODY_ZH)
    head = [Paragraph(text) for text in lines]
    assert furniture_of(head) == {0: "site name", 1: "navigation"}
    assert furniture_of([head[0], *head[2:]]) == {}


def test_address_and_telephone_go_beside_other_furniture() -> None:
    line = "地址：石桥市滨河路1号　电话：010-5550123　邮编：100000"
    page = [Paragraph(text) for text in (BODY_ZH, "版权所有 © 石桥市港务局", line)]
    assert furniture_of(page) == {1: "copyright line", 2: "contact line"}
    assert furniture_of([Paragraph(text) for text in (BODY_ZH, line)]) == {}


@pytest.mark.parametrize(
    "teaser",
    [
        "READ MORE: Snow festival draws record crowds",
        "You may also like: Ferries of the north",
        "相关阅读：冰雪节首日游客突破纪录",
        "猜你喜歡：雙語 | 這座小城為什麼家家養馬",
    ],
)
def test_a_teaser_with_its_label_goes_within_the_text_too(teaser: str) -> None:
    assert furniture_of([Paragraph(text) for text in (BODY_ZH, teaser, BODY_ZH)]) == {1: "related links"}


@pytest.mark.parametrize("line", ["Read more: it pays to do so.", "相关阅读：见附件一所列文件。", "更多信息"])
def test_what_only_looks_like_one_stays(line: str) -> None:
    assert furniture_of([Paragraph(text) for text in (BODY_ZH, line, BODY_ZH)]) == {}
