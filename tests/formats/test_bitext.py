"""A bilingual file as input."""

from __future__ import annotations

from collections.abc import Callable

from aligner.formats.bitext import documents_of
from aligner.model import Furniture, Header, Paragraph, TranslationUnit


def test_sides_become_linked_paragraphs(unit: Callable[..., TranslationUnit]) -> None:
    menu = Furniture("首页", "navigation", 1)
    header = Header("notes/港口.tsv", "notes/harbour.tsv", "zh-CN", "en-GB", furniture=(("source", menu),))
    parallel = documents_of(
        header,
        iter(
            [
                unit("码头完工了。", "The quay is finished."),
                unit("夜间不施工。", ""),
                unit("", "A line of its own.\n"),
                unit("谢谢。", "Thanks."),
            ]
        ),
    )
    assert parallel.layout == "columns"
    assert parallel.source.paragraphs == (
        Paragraph("码头完工了。", line=1),
        Paragraph("夜间不施工。", line=2),
        Paragraph("谢谢。", line=4),
    )
    assert [p.text for p in parallel.target.paragraphs] == ["The quay is finished.", "A line of its own.", "Thanks."]
    assert parallel.links == ((0, 0), (2, 2))
    assert (parallel.source.name, parallel.source.origin) == ("港口.tsv", "notes/港口.tsv")
    assert (parallel.source.lang, parallel.target.lang) == ("zh-CN", "en-GB")
    assert (parallel.source.furniture, parallel.target.furniture) == ((menu,), ())


def test_no_units_give_empty_documents() -> None:
    parallel = documents_of(Header("-", "-", "", ""), [])
    assert (parallel.source.paragraphs, parallel.target.lang, parallel.source.name) == ((), "und", "-")
