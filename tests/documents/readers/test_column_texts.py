"""Two columns put together."""

from __future__ import annotations

from aligner.documents.readers.column_texts import column_texts
from aligner.documents.readers.plain import PlainReader
from aligner.model import Paragraph
from aligner.settings import Settings

PAGE = """\
              渡口条约 Treaty on Ferries, as amended

1. 双方应当共同维护界河上的          1. The Parties shall jointly maintain
全部渡口，保证渡船每日通航。         all the ferries on the river and
                                     ensure that they operate every day.

2. 每一渡口应当设置不少于两          2. Each ferry shall have at least two
名船工，船工须经考核。               boatmen, who have been examined.

                                - 1 -

3. 渡口的维修费用由双方平均          3. The costs of repair shall be shared
分担，渡费由委员会规定               equally, and the fares shall be fixed

渡口条约汇编                                     Treaties on Ferries

。                                   by the Committee.

4. 委员会的决定应当以书面形          4. Decisions of the Committee shall be
式作出。                             in writing.

                                - 2 -

5. 遇有洪水、冰凌或者大雾，          5. In the event of floods, ice or fog
渡口应当停航。                       the ferries shall be suspended.

6. 委员会的费用由双方平均分          6. The costs of the Committee shall be
担，每年结算一次。                   borne equally and settled every year.
"""
LINES = [Paragraph(line, line=number) for number, line in enumerate(PAGE.split("\n"), 1) if line]
CHINESE = [
    "1. 双方应当共同维护界河上的全部渡口，保证渡船每日通航。",
    "2. 每一渡口应当设置不少于两名船工，船工须经考核。",
    "3. 渡口的维修费用由双方平均分担，渡费由委员会规定。",
    "4. 委员会的决定应当以书面形式作出。",
    "5. 遇有洪水、冰凌或者大雾，渡口应当停航。",
    "6. 委员会的费用由双方平均分担，每年结算一次。",
]
ENGLISH = [
    "1. The Parties shall jointly maintain all the ferries on the river and ensure that they operate every day.",
    "2. Each ferry shall have at least two boatmen, who have been examined.",
    "3. The costs of repair shall be shared equally, and the fares shall be fixed by the Committee.",
    "4. Decisions of the Committee shall be in writing.",
    "5. In the event of floods, ice or fog the ferries shall be suspended.",
    "6. The costs of the Committee shall be borne equally and settled every year.",
]
HEAD = "渡口条约汇编                                     Treaties on Ferries"


def test_paragraphs_that_begin_on_one_line_stand_below_each_other() -> None:
    lines = [line for line in LINES if line.text != HEAD]
    found = column_texts(lines)
    assert found is not None
    paragraphs, furniture = found
    pairs = [text for pair in zip(CHINESE, ENGLISH, strict=True) for text in pair]
    assert [paragraph.text for paragraph in paragraphs] == ["渡口条约 Treaty on Ferries, as amended", *pairs]
    assert [paragraph.line for paragraph in paragraphs][:4] == [1, 3, 3, 7]
    assert [(piece.text, piece.reason, piece.line) for piece in furniture] == [
        ("- 1 -", "page number", 10),
        ("- 2 -", "page number", 22),
    ]


def test_a_head_that_comes_back_within_a_sentence() -> None:
    text = PAGE + HEAD + "\n\n" + PAGE.replace("3. ", "9. ").replace(HEAD, "")
    found = column_texts([Paragraph(line, line=number) for number, line in enumerate(text.split("\n"), 1) if line])
    assert found is not None
    paragraphs, furniture = found
    assert [piece.line for piece in furniture if piece.reason == "running header"] == [15, 29]
    assert CHINESE[2] in [paragraph.text for paragraph in paragraphs]


def test_what_stands_in_one_language_above_a_title_in_both_columns_is_the_pages() -> None:
    text = PAGE.replace(HEAD, "").split("\n", 2)[2]
    title = "渡口条约                             Treaty on Ferries"
    for head, reasons in (("HARBOUR OFFICE", ["running header"]), ("渡口 Ferries at the Harbour", [])):
        page = f"{head:>45}\n\n{title}\n\n{text}".split("\n")
        found = column_texts([Paragraph(line, line=number) for number, line in enumerate(page, 1) if line])
        assert found is not None
        assert [piece.reason for piece in found[1]] == [*reasons, "page number", "page number"]
        assert "Treaty on Ferries" in [paragraph.text for paragraph in found[0]]


def test_a_full_line_that_ends_a_sentence_ends_the_paragraph_where_the_other_column_begins_one() -> None:
    page = PAGE.replace("in writing.", "shall always be made in writing, too.").split("\n")
    page = [line for line in page if line.strip() and line != HEAD and "-" not in line]
    found = column_texts([Paragraph(line, line=number) for number, line in enumerate(page, 1)])
    assert found is not None
    texts = [paragraph.text for paragraph in found[0]]
    assert [text for text in texts if text in ENGLISH] == [text for text in ENGLISH if "in writing" not in text]


def test_the_reader_of_plain_text_puts_columns_together() -> None:
    document = PlainReader().read(PAGE.replace(HEAD, "").encode(), "x", Settings())
    assert [paragraph.text for paragraph in document.paragraphs][1:3] == [CHINESE[0], ENGLISH[0]]
    assert [piece.reason for piece in document.furniture] == ["page number", "page number"]
    segmented = PlainReader().read(PAGE.encode(), "x", Settings(segmented=True))
    assert [paragraph.text for paragraph in segmented.paragraphs] == PAGE.split("\n")[:-1]


def test_a_heading_that_fills_its_line_is_not_joined_to_the_article() -> None:
    text = "\n".join(line for line in PAGE.split("\n") if line.strip() and line != HEAD and "-" not in line)
    article = "\n第七条 联合委员会的组成              Article 7 The Joint Committee Board\n"
    text += article + "双方设立联合委员会，由六名委         The Parties shall set up a Committee\n"
    text += "员组成，任期两年。                   of six members for two years.\n"
    found = column_texts([Paragraph(line, line=number) for number, line in enumerate(text.split("\n"), 1) if line])
    assert found is not None
    assert "Article 7 The Joint Committee Board" in [paragraph.text for paragraph in found[0]]
