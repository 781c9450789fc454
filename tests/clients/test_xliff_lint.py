"""Symfony's XliffLint accepts our XLIFF 1.2, in every variant of Chinese, and our 2.1 under the number 2.0: it knows no
other one of the second generation.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

from aligner import write
from aligner.model import Bitext

SYMFONY = "/usr/share/php/Symfony/Component"
LINT = """<?php
foreach (['Console', 'Translation', 'Finder', 'Config'] as $part) { require '%s/' . $part . '/autoload.php'; }
$application = new Symfony\\Component\\Console\\Application();
$application->add(new Symfony\\Component\\Translation\\Command\\XliffLintCommand());
$application->run();
"""


def test_lint(
    files: Path, charter: Bitext, program: Callable[[str], str], installed: Callable[[str], Path], tmp_path: Path
) -> None:
    installed(f"{SYMFONY}/Translation/Command/XliffLintCommand.php")
    (tmp_path / "lint.php").write_text(LINT % SYMFONY)
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "first.en-US.xlf").write_bytes((files / "sample.en-US.xlf").read_bytes())
    second = (files / "sample.xliff").read_bytes()
    assert second.count(b'version="2.1"') == 1
    (folder / "second.en-US.xlf").write_bytes(second.replace(b'version="2.1"', b'version="2.0"'))
    for variant in ("zh-CN", "zh-TW", "zh-HK"):
        write(folder / f"{variant}.en-US.xlf", charter, convert=variant)
    names = sorted(map(str, folder.iterdir()))
    done = subprocess.run(
        [program("php"), str(tmp_path / "lint.php"), "lint:xliff", *names],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert f"[OK] All {len(names)} XLIFF files contain valid syntax" in done.stdout, done.stdout + done.stderr
    assert done.returncode == 0
