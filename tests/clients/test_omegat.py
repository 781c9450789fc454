"""OmegaT inserts our pairs by itself: the TMX lies in tm/auto, and the translated document shows what it took."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

PROJECT = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir>
<tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file>
<dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>zh-CN</source_lang><target_lang>en-US</target_lang>
<sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations>
<remove_tags>false</remove_tags></project></omegat>"""


def test_console_translate(
    files: Path, program: Callable[[str], str], tmp_path: Path, written_pairs: list[tuple[str, str]]
) -> None:
    project = tmp_path / "project"
    for folder in ("source", "target", "tm/auto", "glossary", "dictionary", "omegat"):
        (project / folder).mkdir(parents=True)
    (project / "omegat.project").write_text(PROJECT, "utf-8")
    (project / "tm/auto/sample.tmx").write_bytes((files / "sample.tmx").read_bytes())
    (project / "source/interchange.xlf").write_bytes((files / "sample.en-US.xlf").read_bytes())
    sources = [source for source, _ in written_pairs if source and "\n" not in source]
    (project / "source/document.txt").write_text("\n\n".join(sources), "utf-8")
    done = subprocess.run(
        [program("omegat"), str(project), "--mode=console-translate", f"--config-dir={tmp_path}/config"],
        capture_output=True,
        text=True,
        timeout=180,
        cwd=tmp_path,
        check=True,
    )
    log = done.stdout + done.stderr
    assert "TMXR_INFO_READING_COMPLETE" in log
    assert not [
        line
        for line in log.splitlines()
        if "TF_TM_LOAD_ERROR" in line or ("TMXR_" in line and "TMXR_INFO_" not in line)
    ]
    expected = dict(written_pairs)
    expected |= {"好": "Good", "这一句无人翻译。": "这一句无人翻译。", "错配的一句。": "错配的一句。"}
    translated = (project / "target/document.txt").read_text("utf-8")
    assert translated.replace("\r\n", "\n") == "\n\n".join(expected[source] for source in sources)
    assert "All states pledge" in (project / "target/interchange.xlf").read_text("utf-8")
