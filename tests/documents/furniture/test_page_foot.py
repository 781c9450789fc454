"""What stands behind the text of a page, by what stands around it."""

from __future__ import annotations

from aligner.documents.furniture.listing import furniture_of
from aligner.model import Paragraph

BODY_ZH = "双方同意在平等互利的基础上开展海洋科学研究，并每年轮流举办一次专家会议，交流各自的观测数据。"
BODY_EN = "The two sides agree to carry out marine research on an equal footing and to meet once every year."


def test_a_long_foot_of_a_blog_is_furniture_to_its_end() -> None:
    foot = [
        "Share this:",
        "Twitter",
        "Facebook",
        "Like Loading...",
        "Related",
        "Salt prices",
        'In "History"',
        "A walk along the dyke",
        'In "Walks"',
        "Published by admin",
        "View all posts by admin",
        "Previous Post",
        "A walk along the dyke",
        "Next Post",
        "Notes on brine",
        "2 thoughts on “Remarks”",
        "Pingback: Monday links | Harbour Diary",
        "Leave a comment Cancel reply",
    ]
    page = [Paragraph(text) for text in ("海洋合作协定", BODY_ZH, BODY_EN, *foot)]
    assert set(furniture_of(page)) == set(range(3, len(page)))


def test_headlines_under_related_articles_go_with_them() -> None:
    page = [Paragraph(BODY_ZH), Paragraph("相关阅读"), Paragraph("渔业部长会议在海口举行"), Paragraph("新港口投入使用")]
    assert furniture_of(page) == {1: "related links", 2: "related links", 3: "related links"}
    page += [Paragraph("Marine Science Cooperation"), Paragraph(BODY_EN)]
    assert furniture_of(page) == {1: "related links", 2: "related links", 3: "related links"}


def test_an_unknown_line_in_the_foot_of_a_page_goes_with_it() -> None:
    foot = ["Share this: Twitter Facebook", "Port radio live", "Like Loading...", "Related stories", "4 Comments"]
    page = [Paragraph(text) for text in ("Rivers and Harbours", BODY_EN, BODY_EN, *foot)]
    assert set(furniture_of(page)) == {3, 4, 5, 6, 7}
    signed = [BODY_EN, BODY_ZH, "(End)", "Lin Xiao", "Source: Harbour Diary"]
    assert furniture_of([Paragraph(text) for text in signed]) == {2: "end mark", 4: "source line"}
    answered = [*foot[:1], "The harbour opens at six.", *foot[2:]]
    assert 3 not in furniture_of([Paragraph(text) for text in (BODY_ZH, BODY_EN, *answered)])


def test_related_links_between_the_two_texts_go_though_the_file_calls_them_a_heading() -> None:
    texts = [(BODY_ZH, "body"), ("相關新聞", "heading"), ("新碼頭啟用（附圖）", "item"), ("Harbours", "heading")]
    page = [Paragraph(text, kind) for text, kind in (*texts, (BODY_EN, "body"))]  # type: ignore[arg-type]
    assert furniture_of(page) == {1: "related links", 2: "related links"}
