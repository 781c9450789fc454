"""What the tests of pages and of page furniture share: a page's paragraphs, its furniture, and a rule for patterns."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from aligner.documents.furniture.wording import plain_form
from aligner.documents.readers.blocks import page_of
from aligner.documents.readers.html import parse


@pytest.fixture
def paragraphs() -> Callable[[str], list[tuple[str, str, int]]]:
    """`paragraphs(page)`: text, kind and line of each paragraph of a page."""
    return lambda page: [(p.text, p.kind, p.line) for p in page_of(parse(page, "x")).paragraphs]


@pytest.fixture
def furniture() -> Callable[[str], list[tuple[str, str]]]:
    """`furniture(page)`: text and reason of each piece of a page's furniture."""
    return lambda page: [(piece.text, piece.reason) for piece in page_of(parse(page, "x")).furniture]


@pytest.fixture
def require_plain() -> Callable[[re.Pattern[str]], None]:
    """`require_plain(pattern)`: it stands in the plain form that lines have when it is matched, and needs a text."""

    def require(pattern: re.Pattern[str]) -> None:
        literal = re.sub(r"\\[A-Za-z]|\(\?P?[<=!:]*\w*>?", "", pattern.pattern)
        assert not re.search("[A-Z：，（）！？]", literal)
        assert pattern.fullmatch("") is None
        words = re.findall(r"[\u4e00-\u9fff]+", literal)
        assert [plain_form(word) for word in words] == words

    return require
