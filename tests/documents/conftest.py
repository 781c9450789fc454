"""How tests of pages look at one: its paragraphs and its furniture."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from aligner.documents.blocks import page_of
from aligner.documents.html import parse


@pytest.fixture
def paragraphs() -> Callable[[str], list[tuple[str, str, int]]]:
    """`paragraphs(page)`: text, kind and line of each paragraph of a page."""
    return lambda page: [(p.text, p.kind, p.line) for p in page_of(parse(page, "x")).paragraphs]


@pytest.fixture
def furniture() -> Callable[[str], list[tuple[str, str]]]:
    """`furniture(page)`: text and reason of each piece of a page's furniture."""
    return lambda page: [(piece.text, piece.reason) for piece in page_of(parse(page, "x")).furniture]
