"""A project of OmegaT on disk, translated in console mode without a display."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

FOLDERS = ("source", "target", "tm/auto", "glossary", "dictionary", "omegat")
SETTINGS = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir>
<tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file>
<dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>{}</source_lang><target_lang>{}</target_lang>
<sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations>
<remove_tags>false</remove_tags></project></omegat>"""

MATCHES = """
import org.omegat.core.events.IStopped
import org.omegat.core.statistics.FindMatches
if (eventType.toString() == "LOAD") {
    def finder = new FindMatches(project.sourceTokenizer, 5, true, false)
    project.allEntries.each { entry ->
        finder.search(project, entry.srcText, true, true, { false } as IStopped).each { match ->
            def cells = ["MATCH", entry.srcText, match.source, match.translation, match.scores[0].adjustedScore]
            println cells.join("\\t")
        }
    }
}
"""
"""A script for OmegaT: every fuzzy match of every segment with the percentage that its matches pane shows last."""

TERMS = """
import org.omegat.gui.glossary.GlossaryReaderTBX
if (eventType.toString() == "LOAD") {
    new File(project.projectProperties.glossaryRoot).listFiles().findAll { it.name.endsWith(".tbx") }.each { file ->
        GlossaryReaderTBX.read(file, false).each { println "TERM\\t" + it.srcText + "\\t" + it.locText }
    }
}
"""
"""A script for OmegaT: every entry of the glossaries (.tbx) in the project's folder for them."""


@dataclass(frozen=True)
class Match:
    """What OmegaT proposes for a segment."""

    text: str
    source: str
    target: str
    score: int


@dataclass(frozen=True)
class OmegatProject:
    """A project in `folder`, whose path has no spaces; `program` is OmegaT."""

    program: str
    folder: Path
    source_lang: str = "zh-CN"
    target_lang: str = "en-US"

    def __post_init__(self) -> None:
        for name in FOLDERS:
            (self.folder / name).mkdir(parents=True)
        (self.folder / "omegat.project").write_text(SETTINGS.format(self.source_lang, self.target_lang), "utf-8")

    def add(self, place: str, content: bytes) -> None:
        """Put a file into the project: `tm/auto/x.tmx`, `source/x.txt` …"""
        (self.folder / place).parent.mkdir(parents=True, exist_ok=True)
        (self.folder / place).write_bytes(content)

    def add_document(self, segments: Iterable[str]) -> None:
        """A text in which each of the segments is a paragraph, and so a segment of OmegaT."""
        self.add("source/document.txt", "\n\n".join(segments).encode())

    def translate(self, script: str = "", warns_of: str = "a warning that is expected") -> str:
        """Write the translated documents; returns the log. What else OmegaT finds wrong with a memory fails."""
        options = ["--mode=console-translate", f"--config-dir={self.folder.parent}/config"]
        if script:
            (self.folder / "omegat/script.groovy").write_text(script, "utf-8")
            options.append(f"--script={self.folder}/omegat/script.groovy")
        done = subprocess.run(
            [self.program, str(self.folder), *options],
            capture_output=True,
            text=True,
            timeout=180,
            cwd=self.folder.parent,
            check=True,
        )
        log = done.stdout + done.stderr
        of_memories = [line for line in log.splitlines() if "TMXR_" in line or "TF_TM_LOAD_ERROR" in line]
        assert [line for line in of_memories if "TMXR_INFO_" not in line and warns_of not in line] == []
        read = sum("TMXR_INFO_READING_COMPLETE" in line for line in of_memories)
        assert read >= len(list((self.folder / "tm").rglob("*.tmx")))
        return log

    def matches(self, warns_of: str = "a warning that is expected") -> list[Match]:
        """The fuzzy matches of all segments, for each the best first."""
        log = self.translate(MATCHES, warns_of)
        lines = [line.split("\t") for line in log.splitlines() if line.startswith("MATCH\t")]
        found = [Match(text, source, target, int(score)) for _, text, source, target, score in lines]
        return sorted(found, key=lambda match: -match.score)

    def terms(self) -> list[tuple[str, str]]:
        """The terms of its TBX glossaries, in the direction of the project."""
        lines = [line.split("\t") for line in self.translate(TERMS).splitlines() if line.startswith("TERM\t")]
        return [(source, target) for _, source, target in lines]

    @property
    def translated(self) -> list[str]:
        """The paragraphs of the document, translated."""
        return (self.folder / "target/document.txt").read_text("utf-8").replace("\r\n", "\n").split("\n\n")
