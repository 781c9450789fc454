"""The package as others use it: names at hand, nothing loaded before it is asked for."""

from __future__ import annotations

import ast
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import aligner


def test_import_costs_next_to_nothing() -> None:
    program = (
        "import sys, aligner; dir(aligner); aligner.Settings; aligner.Bead; aligner.__version__; "
        "print([name for name in sys.modules if name.split('.')[0] in "
        "('numpy', 'scipy', 'lxml', 'jieba', 'click', 'opencc', 'nltk', 'openpyxl')])"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout == "[]\n"


def test_every_public_name_is_there() -> None:
    assert sorted(aligner.__all__) == list(aligner.__all__)
    assert set(aligner.__all__) <= set(dir(aligner))
    for name in aligner.__all__:
        value = getattr(aligner, name)
        assert name == "__version__" or value.__doc__
    with pytest.raises(AttributeError, match="has no attribute 'realign'"):
        _ = aligner.realign


def test_an_example_from_the_readme(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("他昨天到了北京。\n会议在周五举行。\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text("He arrived in Beijing yesterday.\nThe meeting takes place on Friday.\n")
    alignment = aligner.align(tmp_path / "a.txt", tmp_path / "b.txt", encoder="none")
    assert [bead.type for bead in alignment.beads] == ["1-1", "1-1"]
    assert aligner.write(tmp_path / "a.tsv", alignment) == (tmp_path / "a.tsv",)
    assert aligner.read(tmp_path / "a.tsv").units[0].target_text == "He arrived in Beijing yesterday."


def test_a_type_checker_sees_what_python_gives() -> None:
    module = ast.parse(Path(aligner.__file__).read_text(encoding="utf-8"))
    (checking,) = [node for node in module.body if isinstance(node, ast.If)]
    imports = [node for node in checking.body if isinstance(node, ast.ImportFrom)]
    seen = {alias.name: node.module for node in imports for alias in node.names}
    assert {*seen, "__version__"} == set(aligner.__all__)
    for name, home in seen.items():
        assert getattr(aligner, name) is getattr(import_module(str(home)), name)
