"""Lines of type put together to paragraphs."""

from aligner.documents.readers.typeset import Line, paragraphs_of, without_margins


def column(texts: list[str], *, top: float = 700, left: float = 70, step: float = 14, size: float = 12) -> list[Line]:
    """Lines of monospaced type one below the other."""
    lines = []
    for i, text in enumerate(texts):
        wide = sum(2 if "\u2e80" < character < "\uff60" else 1 for character in text)
        bottom = top - i * step
        lines.append(Line(text, left, left + wide * size / 2, bottom, bottom + size, size, 800.0, i + 1))
    return lines


def joined(lines: list[Line]) -> list[str]:
    return [paragraph.text for paragraph in paragraphs_of([lines])]


def test_full_lines_go_on_and_short_ones_end_the_paragraph() -> None:
    assert joined(
        column(
            [
                "The two sides agree to set up a joint",
                "working group, which shall meet once",
                "a year.",
                "Each side names its own members of",
            ]
        )
    ) == [
        "The two sides agree to set up a joint working group, which shall meet once a year.",
        "Each side names its own members of",
    ]
    chinese = ["双方同意建立信息安全联合工作组每年", "举行会议\u3002", "双方各自指定工作组的成员并互相通报"]
    assert joined(column(chinese)) == [
        "双方同意建立信息安全联合工作组每年举行会议\u3002",
        "双方各自指定工作组的成员并互相通报",
    ]


def test_hyphens_of_a_break_go_and_those_of_a_word_stay() -> None:
    lines = column(["The long-term plan of coopera-", "tion is a plan for us all now."])
    assert joined(lines) == ["The long-term plan of cooperation is a plan for us all now."]
    lines = column(["It is a long-term plan that is a long-", "term plan and not a short one as far."])
    assert joined(lines) == ["It is a long-term plan that is a long-term plan and not a short one as far."]


def test_a_space_an_indent_or_a_numeral_begins_a_paragraph() -> None:
    full = "The two sides have agreed to do this."
    assert len(joined([*column([full]), *column([full], top=640)])) == 2
    assert len(joined([*column([full] * 2), *column([full], top=672, left=95)])) == 2
    assert len(joined(column([full, f"2. {full}"]))) == 2


def test_another_size_is_a_heading() -> None:
    body = column(["The two sides have agreed to do this."] * 3, top=650)
    found = paragraphs_of([[*column(["Joint Statement"], size=18), *body]])
    assert [paragraph.kind for paragraph in found] == ["heading", "body"]


def test_headers_footers_and_page_numbers_are_set_aside() -> None:
    pages = [
        [
            *column([f"Treaty Series {n}"], top=760),
            *column([f"Text of page {n}"], top=600),
            *column([f"- {n} -"], top=30),
        ]
        for n in range(1, 4)
    ]
    kept, furniture = without_margins(pages)
    assert [[line.text for line in page] for page in kept] == [[f"Text of page {n}"] for n in range(1, 4)]
    assert [(piece.text, piece.reason) for piece in furniture[:2]] == [
        ("Treaty Series 1", "page header"),
        ("- 1 -", "page number"),
    ]


def test_a_line_that_begins_every_page_within_a_paragraph_is_text() -> None:
    pages = [column(["The same words again", f"and {other} words"], top=760) for other in ("other", "more", "last")]
    kept, furniture = without_margins(pages)
    assert (kept, furniture) == (pages, [])


def test_contents_lists_are_set_aside() -> None:
    _, furniture = without_margins([column(["1 Scope . . . . . . . . . 3", "2 Terms......... 4", "Text... 5"])])
    assert [piece.reason for piece in furniture] == ["table of contents"] * 2
