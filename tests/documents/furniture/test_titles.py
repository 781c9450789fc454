"""Titles that stand on a page more than once."""

from __future__ import annotations

import pytest

from aligner.documents.furniture.titles import bare_title, page_titles, repeated_titles
from aligner.model import Paragraph

BODY_ZH = "双方同意在平等互利的基础上开展海洋科学研究，并每年轮流举办一次专家会议，交流各自的观测数据。"
BODY_EN = "The two sides agree to carry out marine research on an equal footing and to meet once every year."
TITLE = "甲国和乙国海洋合作协定"
TITLE_EN = "Agreement between A and B on Marine Research"


def page(*texts: str) -> list[Paragraph]:
    return [Paragraph(text, line=number) for number, text in enumerate(texts, 1)]


@pytest.mark.parametrize(
    ("head", "repeated"),
    [
        (["甲国和乙国海洋合作协定", "甲国和乙国海洋合作协定"], {1}),
        (["甲国和乙国海洋合作协定", "甲国和乙国海洋合作协定 2011年3月2日", "甲国和乙国", "海洋合作协定"], {1, 3}),
        (["甲国和乙国海洋合作协定 - 文库", "甲国和乙国海洋合作协定"], {0}),
        (["甲国和乙国海洋合作协定", "甲国和乙国海洋合作协定的补充议定书"], set()),
        (["甲国和乙国海洋合作协定", "甲国和乙国海洋合作协定草案"], set()),
        (["Agreement on Marine Research", "AGREEMENT ON MARINE RESEARCH"], {1}),
        (["漁業公報", "渔业公报"], set()),
        (["海洋渔业年度公报", "海洋漁業年度公報"], {1}),
        (["第一章 总则", "第二章 分则"], set()),
        (["海港局年度报告（2023）", "海港局年度报告"], {1}),
        (["海港局年度報告（2023年度）", "局長致辭", "海港局年度報告"], {2}),
        (["Harbour Authority Annual Report 2022–2023", "Harbour Authority Annual Report"], {1}),
        (["海港局年度报告 2023-04-05", "海港局年度报告"], {0}),
    ],
)
def test_of_a_title_that_is_repeated_the_first_complete_one_stays(head: list[str], repeated: set[int]) -> None:
    assert repeated_titles(page(*head, BODY_ZH), {}) == repeated


@pytest.mark.parametrize(
    ("line", "bare"),
    [
        ("【中英文对照】海洋合作协定（全文）", "海洋合作协定"),
        ("【重磅】海洋合作协定", "海洋合作协定"),
        ("[双语] 海洋合作协定", "海洋合作协定"),
        ("双语全文：海洋合作协定", "海洋合作协定"),
        ("海洋合作協定（中英對照）", "海洋合作协定"),
        ("海洋合作协定（附英文全文）", "海洋合作协定"),
        ("Full Text: Agreement on Marine Research", "agreement on marine research"),
        ("Agreement on Marine Research (Full Text)", "agreement on marine research"),
        ("[Bilingual] Agreement on Marine Research", "agreement on marine research"),
        ("海洋合作协定（草案）", "海洋合作协定(草案)"),
        ("海洋合作协定（2011年）", "海洋合作协定(2011年)"),
        ("[2011] Agreement on Marine Research", "[2011] agreement on marine research"),
        ("全文", "全文"),
        ("【双语】", "【双语】"),
    ],
)
def test_labels_are_no_part_of_a_title(line: str, bare: str) -> None:
    assert bare_title(line) == bare


@pytest.mark.parametrize(
    ("texts", "titles"),
    [
        # beside its rendering, in either order
        ([f"【中英文对照】{TITLE}（全文）", f"{TITLE}{TITLE_EN}", BODY_ZH + BODY_EN], {0}),
        ([TITLE, f"{TITLE} {TITLE_EN}", BODY_ZH + BODY_EN], {0}),
        ([f"{TITLE_EN} (Full Text)", f"{TITLE_EN} {TITLE}", BODY_EN + BODY_ZH], {0}),
        ([TITLE_EN, f"{TITLE} / {TITLE_EN}", BODY_ZH + BODY_EN], {0}),
        # both languages in the label's line, and again on two
        ([f"双语：{TITLE} {TITLE_EN}", TITLE, TITLE_EN, BODY_ZH, BODY_EN], {0}),
        # above the text alone
        ([f"【双语】{TITLE}", TITLE, BODY_ZH], {0}),
        ([f"{TITLE}（全文）", TITLE_EN, TITLE, BODY_EN, BODY_ZH], {0}),
        # where the second language begins
        ([TITLE, TITLE_EN, BODY_EN, BODY_EN, TITLE, BODY_ZH, BODY_ZH], {0}),
        ([f"【双语】{TITLE}", TITLE_EN, BODY_EN, BODY_EN, TITLE, BODY_ZH, BODY_ZH], {0}),
        (["青澜河宣言", "Qinglan Declaration", BODY_EN, BODY_EN, "青澜河宣言", BODY_ZH, BODY_ZH], {0}),
        # it does not stand again
        ([f"【中英文对照】{TITLE}（全文）", "第四章 行动计划Chapter IV. Plan of Action", BODY_ZH + BODY_EN], set()),
        ([f"【双语】{TITLE}", BODY_ZH, BODY_EN], set()),
        ([TITLE, TITLE_EN, BODY_ZH, BODY_EN], set()),
        # it stands again only as a part of another title, or behind the text
        ([f"【双语】{TITLE}", f"{TITLE}的补充议定书", BODY_ZH], set()),
        ([f"【双语】{TITLE}", f"{TITLE}的补充议定书 Supplementary Protocol to it", BODY_ZH], set()),
        ([f"【双语】{TITLE}", BODY_ZH, BODY_ZH, TITLE], set()),
        ([TITLE, BODY_ZH, TITLE, BODY_ZH], set()),
        ([f"{TITLE}（草案）", f"{TITLE}{TITLE_EN}", BODY_ZH + BODY_EN], set()),
        ([f"{TITLE}第2号", f"{TITLE}{TITLE_EN}", BODY_ZH + BODY_EN], set()),
        (["公告", "公告Notice", BODY_ZH + BODY_EN], set()),
    ],
)
def test_the_page_s_title_is_the_one_that_stands_again_in_its_own_place(texts: list[str], titles: set[int]) -> None:
    assert page_titles(page(*texts), {}) == titles
