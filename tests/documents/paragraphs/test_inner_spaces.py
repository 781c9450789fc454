"""Spaces inside Chinese words."""

from __future__ import annotations

import pytest

from aligner.documents.paragraphs.finishing import finish
from aligner.documents.paragraphs.inner_spaces import without_inner_spaces
from aligner.model import Paragraph

RECOGNISED = [
    "渡口归全村所 有，由理事会管 理，费用由船东协 会承担。",
    "任何一方可提前三 個月以書面通知終止本協 定，並說明理由。",
]


def kept(*texts: str) -> list[str]:
    return [line.text for line in without_inner_spaces([Paragraph(text) for text in texts])]


def test_spaces_within_sentences_go_where_there_are_several() -> None:
    assert kept(*RECOGNISED) == [text.replace(" ", "") for text in RECOGNISED]


def test_the_first_space_of_a_line_goes_with_them() -> None:
    assert kept(*RECOGNISED, "各船东自行承担检 查和修理渡船的费用。")[-1] == "各船东自行承担检查和修理渡船的费用。"


def test_a_single_one_goes_where_the_text_has_the_word_elsewhere() -> None:
    assert (
        kept("渡口的一切经营权，由渡口理事会授 予。", "授予经营权须经公示。")[0]
        == "渡口的一切经营权，由渡口理事会授予。"
    )
    assert kept("渡口的一切经营权，由渡口理事会授 予。")[0] == "渡口的一切经营权，由渡口理事会授 予。"


@pytest.mark.parametrize(
    "text",
    [
        "目录 渡口章程",
        "附则 本章程自公布之日起施行，由理事会负责解释。",
        "第一条 适用范围 本章程适用于东岸的一切渡船。",
        "渡口联合公报 双方商定三年内在东岸共建渡口。",
        "理事会成员有胡明 陆海生 何小满 王青，任期三年。",
        "船工唱道：“白日依山尽 黄河入海流。”大家都跟着唱。",
        "东岸的人常说，船到桥头自然直 车到山前必有路，不必着急。",
        "（理事会主席 陆海生）渡口将在五月重新开放，欢迎大家。",
        "开放以后，理事会主席 陆海生：渡口将在五月重新开放。",
        "渡口每天运送旅客三千人次，用　渡船十二艘，一切照常。",
        "渡口每天由 Bailu 公司运送旅客三千人次，一切照常。",
    ],
)
def test_spaces_that_authors_set_stay(text: str) -> None:
    assert kept(*RECOGNISED, text)[-1] == text


def test_cells_and_lines_that_are_no_sentences_stay() -> None:
    cells = [Paragraph(text, "cell") for text in RECOGNISED]
    assert without_inner_spaces(cells) == cells
    assert kept(*RECOGNISED, "榕灣銀行有限公司 謹啟")[-1] == "榕灣銀行有限公司 謹啟"


def test_they_go_from_wrapped_lines_when_these_are_joined() -> None:
    lines = [Paragraph(text, "body", i) for i, text in enumerate(["渡口归全村所 有，", *RECOGNISED], 1)]
    assert [line.text for line in finish(lines)[0]][1:] == [text.replace(" ", "") for text in RECOGNISED]
