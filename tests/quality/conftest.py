"""Units and headers as the checks' tests need them."""

from collections.abc import Callable

import pytest

from aligner.model import Bead, Header, TranslationUnit


@pytest.fixture
def unit() -> Callable[[str, str], TranslationUnit]:
    """A unit of one segment a side, or none where the text is empty."""

    def make(source: str, target: str) -> TranslationUnit:
        bead = Bead(range(1 if source else 0), range(1 if target else 0))
        return TranslationUnit(bead, (source,) if source else (), (target,) if target else (), source, target)

    return make


@pytest.fixture
def header() -> Header:
    return Header("a.txt", "b.txt", "zh-CN", "en-US")
