"""Where list items that stand on one line are cut."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.documents.paragraphs.glued_items import split_items


@pytest.mark.parametrize(
    ("line", "items"),
    [
        ("(三)用于破坏;(四)用于犯罪;", ["(三)用于破坏;", "(四)用于犯罪;"]),
        ("(九)甲；(十)乙；(十一)丙。", ["(九)甲；", "(十)乙；", "(十一)丙。"]),
        ("方向包括：(一)共同调查；(二)交流经验。", ["方向包括：", "(一)共同调查；", "(二)交流经验。"]),
        ("一、甲方付款。二、乙方交货。", ["一、甲方付款。", "二、乙方交货。"]),
        ("(a) books; (b) maps; (c) charts.", ["(a) books;", "(b) maps;", "(c) charts."]),
        ("(i) books; (ii) maps.", ["(i) books;", "(ii) maps."]),
        ("1. Peace. 2. Order.", ["1. Peace.", "2. Order."]),
        ("①甲；②乙。", ["①甲；", "②乙。"]),
    ],
)
def test_glued_items_are_taken_apart(line: str, items: list[str]) -> None:
    assert split_items(line) == items


@pytest.mark.parametrize(
    "line",
    [
        "(三)用于破坏，(四)用于犯罪",
        "(三)甲；(七)乙。",
        "(三)、(四)项的规定。",
        "适用(一)项；(二)项除外。",
        "方法如下：(一)",
        "见下：(三)甲；(四)乙。",
        "He was born in 1. The year 2. was cold",
        "价格为1.5；2.5为上限。",
        "双方同意。",
    ],
)
def test_what_is_no_list_stays_whole(line: str) -> None:
    assert split_items(line) == [line]


@given(st.text("(一二三四五)；;。1.2:abc ", max_size=40))
def test_splitting_loses_nothing(line: str) -> None:
    assert re.sub(r"\s", "", "".join(split_items(line))) == re.sub(r"\s", "", line)
