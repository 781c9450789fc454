"""Figures, codes and acronyms at a seam, which both languages should have."""

from __future__ import annotations

import pytest

from aligner.documents.bilingual.glued import Gluing, cut_line
from aligner.documents.bilingual.seam_sharing import shared_cut
from aligner.documents.lines.script import letters


@pytest.mark.parametrize(
    "line",
    [
        "粮食产量增长18.5%。¦18.5% growth was recorded in grain.",
        "60%在收到单据后支付。¦60% shall be paid upon receipt of the documents.",
        "1000名青年参加了活动。¦1,000 young people took part in the event.",
        "5G网络覆盖了全岛。¦5G networks cover the whole island.",
        "2022年贸易额达到12.6亿元。¦2022 trade reached 1.26 billion yuan.",
        "双方签署了2021-2025年计划。¦Both sides signed a plan for 2021-2025.",
        "Both sides signed a plan for 2021-2025.¦双方签署了2021-2025年计划。",
        "The principles of FAIR data are supported.¦“FAIR”原则得到支持。",
        "The two sides will build 5G networks.¦5G網絡建設將加快。",
        "60% shall be paid upon delivery.¦60%在交货后支付。",
        "3.3 2020年5月1日前完成交货。¦3.3 Delivery shall be completed before 1 May 2020.",
        "3.2 60% shall be paid after acceptance.¦3.2 60%在驗收後支付。",
        "合同编号：QH-2020-0417¦Contract No.: QH-2020-0417",
        "网址：www.lake.example.cn¦Website: www.lake.example.cn",
        "产量增加到1.2万吨。¦12,000 tonnes were harvested.",
        "We met leaders of the G20.¦G20领导人会晤。",
        "The plan is at https://www.lake.example.cn/wp24.¦计划见 https://www.lake.example.cn/wp24 。",
        "计划见 https://lake.example.cn/wp 网页。¦A plan is at https://lake.example.cn/wp.",
        "電子郵箱：info@lake.example.cn¦Email: info@lake.example.cn",
        "代表人：Fiona McAllister¦Representative: Fiona McAllister",
        "乙方：Lagan Systems Ltd.¦Party B: Lagan Systems Ltd.",
        "Registration for the first semester ends on 8 September.¦112學年度第1學期之註冊於112年9月8日截止。",
        "两国政府关于互助的协定¦AGREEMENT BETWEEN THE GOVERNMENTS OF BOTH STATES CONCERNING MUTUAL ASSISTANCE",
        "3.5 TECHNOLOGY AND DATA¦3.5科技与数据",
        "* 建立绿色航运走廊；以及¦* establishing green shipping corridors; and",
        "二、重点任务¦II. KEY TASKS",
        "3月销量达2.5万台¦25,000 units were sold in March",
        "员工总数为300¦300 is the total number of employees",
        "收到提案2,048¦2,048 proposals were received by the congress.",
        "📌 会议将于周五举行。¦📌 The meeting will be held on Friday.",
        "✅ Venue: Ferry Tower¦✅ 地點：渡口大廈",
        "❶ 先报名¦❶ Register first",
        "1️⃣ Please register first.¦1️⃣ 先报名。",
        "谢谢大家！🌹¦Thank you all! 🌹",
    ],
)
def test_each_side_gets_what_the_other_has(line: str) -> None:
    first, second = line.split("¦")
    assert cut_line(first + second, Gluing(True, False)) == (first, second, bool(letters(first).han))


@pytest.mark.parametrize(
    "line", ["结束语¦Conclusion", "贸易增长5.5%¦Trade grew by 5.5%.", "Done in 2001.¦2001年完成。"]
)
def test_where_no_cut_is_better_it_stays(line: str) -> None:
    text, cut = line.replace("¦", ""), line.index("¦")
    assert shared_cut(text, cut, bool(letters(text[:cut]).han)) == cut


def test_titles_in_capitals_are_no_acronyms() -> None:
    assert cut_line("SALES CONTRACT销售合同", Gluing(True, False)) == ("SALES CONTRACT", "销售合同", False)
    assert cut_line("销售合同SALES CONTRACT", Gluing(True, False)) == ("销售合同", "SALES CONTRACT", True)
    assert cut_line("参加NATO", Gluing(True, False)) is None
