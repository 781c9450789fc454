"""What the docstrings show is so."""

import doctest
import importlib
from pathlib import Path

import pytest

import aligner

ROOT = Path(aligner.__file__).parent
SHOWING = sorted(path.relative_to(ROOT.parent) for path in ROOT.rglob("*.py") if ">>> " in path.read_text("utf-8"))


@pytest.mark.parametrize("path", SHOWING, ids=str)
def test_the_examples_hold(path: Path) -> None:
    module = importlib.import_module(".".join(path.with_suffix("").parts))
    failed, tried = doctest.testmod(module)
    assert tried
    assert not failed
