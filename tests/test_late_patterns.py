"""Patterns compiled late."""

import ast
import copy
import pickle
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from aligner.late_patterns import late, pattern, whole_words

PACKAGE = Path(__file__).parents[1] / "aligner"


def test_a_late_pattern_is_compiled_when_first_used() -> None:
    broken = late("(渡口")
    assert repr(broken) == "late('(渡口')"
    with pytest.raises(re.error):
        broken.search("渡口")


def test_a_late_pattern_does_what_the_compiled_one_does() -> None:
    found, expected = (make("(?P<who>ferry|渡口)", re.IGNORECASE) for make in (late, re.compile))
    text = "渡口 and Ferry"
    assert found.findall(text) == expected.findall(text) == ["渡口", "Ferry"]
    assert found.sub("~", text) == "~ and ~"
    assert found.pattern == expected.pattern
    assert found.groupindex == expected.groupindex
    assert late(b"\\d+").split(b"a1b") == [b"a", b"b"]


@pytest.mark.parametrize("used", [False, True])
def test_a_late_pattern_may_be_copied_and_sent(used: bool) -> None:
    one = late("渡口", re.IGNORECASE)
    if used:
        one.search("")
    for other in (copy.deepcopy(one), pickle.loads(pickle.dumps(one))):
        assert other.search("老渡口")


def test_all_late_patterns_are_sound() -> None:
    """Every module with its patterns compiled at once, as none of them is when it is imported."""
    code = """
import importlib, pkgutil, re
import aligner, aligner.late_patterns as patterns
patterns._Late = re.compile
for module in pkgutil.walk_packages(aligner.__path__, "aligner."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
"""
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr


def at_import(node: ast.AST) -> Iterator[ast.AST]:
    """All that is under a node, without what a function does."""
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, (ast.FunctionDef, ast.Lambda)):
            yield child
            yield from at_import(child)


@pytest.mark.parametrize("folder", ["documents", "formats", "memory", "batch", "merging", "cli"])
def test_no_reader_compiles_at_import(folder: str) -> None:
    found = [
        f"{path.relative_to(PACKAGE)}:{node.lineno}"
        for path in PACKAGE.joinpath(folder).rglob("*.py")
        for node in at_import(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "re.compile"
    ]
    assert found == []


def test_a_pattern_is_compiled_once() -> None:
    assert pattern("渡口?") is pattern("渡口?")
    assert pattern("ferry", re.IGNORECASE).search("The Ferry")
    assert not pattern("ferry").search("The Ferry")


def test_whole_words_in_either_case() -> None:
    assert whole_words("all|every").search("All of them")
    assert not whole_words("all|every").search("everything overall")
