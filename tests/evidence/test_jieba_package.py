"""jieba loaded by itself."""

from __future__ import annotations

import subprocess
import sys

_LOADS = """
import sys, types
stated = types.ModuleType("pkg_resources")
if {before}: sys.modules["pkg_resources"] = stated
else: sys.modules.pop("pkg_resources", None)
from aligner.evidence.jieba_package import jieba
assert sys.modules.get("pkg_resources") is (stated if {before} else None)
with jieba.dt.get_dict_file() as file:
    assert file.readline().split()[1].isdigit()
assert list(jieba.Tokenizer().gen_pfdict(jieba.dt.get_dict_file())[0])
"""


def _run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, timeout=60)


def test_it_is_loaded_without_pkg_resources() -> None:
    found = _run(_LOADS.format(before=False))
    assert found.returncode == 0, found.stderr


def test_what_another_package_had_loaded_stays() -> None:
    found = _run(_LOADS.format(before=True))
    assert found.returncode == 0, found.stderr
