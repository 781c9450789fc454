"""Search and concordance: both languages, both scripts, any typing, filters and pages."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aligner.errors import UserError
from aligner.memory import Filters, Memory
from aligner.memory.query import parsed
from aligner.memory.search import Hit

Write = Callable[..., Path]


def sources(hits: tuple[Hit, ...]) -> list[str]:
    return [hit.entry.source_text for hit in hits]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("网络安全", ["缔约双方承诺维护网络安全。", "Cybersecurity is everyone's business."]),
        ("網絡安全", ["缔约双方承诺维护网络安全。", "Cybersecurity is everyone's business."]),
        ("网", ["缔约双方承诺维护网络安全。", "Cybersecurity is everyone's business."]),
        ("总则", ["第一条 总则"]),
        ("港口", ["The harbour will be closed in March."]),
        ("全网", []),
        ("双方 争端", ["双方通过协商解决争端。"]),
        ("双方 -争端", ["缔约双方承诺维护网络安全。"]),
        ("双方 -通过协商", ["缔约双方承诺维护网络安全。"]),
        ("settled", ["双方通过协商解决争端。"]),
        ("PARTY", ["缔约双方承诺维护网络安全。", "双方通过协商解决争端。"]),
        ('"Party"', []),
        ('"the parties"', ["双方通过协商解决争端。"]),
        ("“the Parties”", ["双方通过协商解决争端。"]),
        ("cyber*", ["缔约双方承诺维护网络安全。", "Cybersecurity is everyone's business."]),
        ("provisio*", ["第一条 总则"]),
        ("agreement*", ["本协定有效期五年。"]),
        ("cyber", []),
        ("200,000", ["费用不超过20万元。"]),
        ("２００,０００ ＹＵＡＮ", ["费用不超过20万元。"]),
        ("网络 cybersecurity", ["缔约双方承诺维护网络安全。", "Cybersecurity is everyone's business."]),
        ("everyone’s", ["Cybersecurity is everyone's business."]),
        ("does not belong", []),
    ],
)
def test_queries(query: str, expected: list[str], memory: Memory) -> None:
    assert sources(memory.search(query).hits) == expected


@pytest.mark.parametrize("query", ["", "  ", "。！", "-草案", '""', "-", "***"])
def test_a_query_without_anything_to_look_for(query: str, memory: Memory) -> None:
    with pytest.raises(UserError, match="has no word or character to look for"):
        memory.search(query)


@pytest.mark.parametrize(
    "query", ['"安', "安 AND (", "NEAR(安 全)", "安' OR 1=1 --", "source:安", "^安", 'a b c "d', "安\x00", "{安}"]
)
def test_nothing_that_can_be_typed_is_a_syntax_error(query: str, memory: Memory) -> None:
    assert memory.search(query).at_most >= 0


@given(st.text(max_size=20))
def test_any_text_is_a_query_or_a_clear_error(query: str) -> None:
    with suppress(UserError):
        clauses = parsed(query)
        assert any(not clause.negative for clause in clauses)
        assert all(clause.tokens and len(clause.gaps) == len(clause.tokens) - 1 for clause in clauses)


def test_spans_mark_what_was_found(memory: Memory) -> None:
    (first, second) = memory.search("網絡安全 cybersecurity").hits
    assert [first.entry.source_text[slice(*span)] for span in first.source_spans] == ["网络安全"]
    assert [first.entry.target_text[slice(*span)] for span in first.target_spans] == ["cybersecurity"]
    assert [second.entry.target_text[slice(*span)] for span in second.target_spans] == ["網絡安全"]


def test_touching_spans_become_one(memory: Memory) -> None:
    (hit,) = memory.search("网络 络安 维护").hits
    assert [hit.entry.source_text[slice(*span)] for span in hit.source_spans] == ["维护网络安"]


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (Filters(project="sea"), 1),
        (Filters(project="port"), 1),
        (Filters(project="land"), 0),
        (Filters(domain="law"), 1),
        (Filters(creator="Li"), 1),
        (Filters(origin="json"), 1),
        (Filters(file="letter.xlf"), 1),
        (Filters(), 2),
        (Filters(source_lang="zh"), 1),
        (Filters(source_lang="zh-TW"), 0),
        (Filters(target_lang="zh_TW"), 1),
        (Filters(source_lang="en-GB"), 1),
        (Filters(states=("confirmed",)), 1),
        (Filters(states=("rejected",)), 0),
        (Filters(min_confidence=0.95), 1),
        (Filters(since=datetime(2023, 1, 1, tzinfo=timezone.utc)), 1),
        (Filters(until=datetime(2023, 1, 1, tzinfo=timezone.utc)), 1),
        (Filters(since=datetime(2030, 1, 1, tzinfo=timezone.utc)), 0),
    ],
)
@pytest.mark.parametrize("few", [0, 50_000])
def test_filters(filters: Filters, expected: int, few: int, memory: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("aligner.memory.selection.FEW", few)
    assert len(memory.search("网络安全", filters).hits) == expected


def test_an_unknown_state(memory: Memory) -> None:
    with pytest.raises(UserError, match="unknown state 'final'; choose among: aligned"):
        memory.search("网络", Filters(states=("final",)))  # type: ignore[arg-type]


def test_pages_follow_one_another(write: Write, tmp_path: Path) -> None:
    rows = [(f"第{number}条 草案", f"Article {number} of the draft") for number in range(300)]
    with Memory(tmp_path / "m") as memory:
        memory.import_file(write("a.tmx", rows))
        pages = [memory.search("草案", limit=70, offset=start) for start in range(0, 350, 70)]
        assert [source for page in pages for source in sources(page.hits)] == [source for source, _ in rows]
        assert [page.more for page in pages] == [True, True, True, True, False]
        assert {page.at_most for page in pages} == {300}
        assert memory.search("草案", offset=500).hits == ()


def test_a_phrase_of_frequent_words_in_another_order_is_not_found(write: Write, tmp_path: Path) -> None:
    rows = [(f"第{number}条", f"the states of article {number}") for number in range(3000)]
    with Memory(tmp_path / "m") as memory:
        memory.import_file(write("a.tmx", [*rows, ("末条", "Of the States")]))
        assert sources(memory.search('"of the states"').hits) == ["末条"]
        assert sources(memory.concordance("of the state").lines) == ["末条"]  # type: ignore[arg-type]


def test_concordance_lines(memory: Memory) -> None:
    first, second = memory.concordance("網絡安全").lines
    assert (first.left, first.keyword, first.right) == ("缔约双方承诺维护", "网络安全", "。")
    assert first.translation == "The Contracting Parties undertake to maintain cybersecurity."
    assert (second.left, second.keyword, second.right) == ("", "網絡安全", "人人有責。")
    assert second.translation == "Cybersecurity is everyone's business."


def test_concordance_takes_the_text_as_one_phrase(memory: Memory) -> None:
    assert [line.keyword for line in memory.concordance("settling disputes").lines] == ["settle disputes"]
    assert memory.concordance("disputes settle").lines == ()
    assert [line.keyword for line in memory.concordance("第一条　总则").lines] == ["第一条 总则"]


def test_every_occurrence_has_its_line(write: Write, tmp_path: Path) -> None:
    with Memory(tmp_path / "m") as memory:
        memory.import_file(write("a.tmx", [("甲方通知乙方，乙方通知甲方。", "A notifies B, and B notifies A.")]))
        assert [(line.left, line.right) for line in memory.concordance("通知").lines] == [
            ("甲方", "乙方，乙方通知甲方。"),
            ("甲方通知乙方，乙方", "甲方。"),
        ]


def test_in_one_language_alone(memory: Memory) -> None:
    for query, lang, other in (("网络", "zh", "en"), ("cybersecurity", "en", "zh")):
        assert memory.search(query, lang=lang).hits == memory.search(query).hits != ()
        assert memory.search(query, lang=other).hits == ()
    (hit,) = memory.search("缔约", lang="zh").hits
    assert (hit.source_spans, hit.target_spans) == (((0, 2),), ())
    assert len(memory.concordance("双方", lang="zh").lines) == 2
    assert memory.concordance("双方", lang="en").lines == ()
    with pytest.raises(UserError, match="a memory holds Chinese and English, not 'fr'"):
        memory.search("oui", lang="fr")
