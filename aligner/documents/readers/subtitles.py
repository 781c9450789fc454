"""Subtitles (SubRip .srt, WebVTT .vtt): a cue is a paragraph, numbered from 1 in the order of the file.

A cue's lines are one text: Chinese lines are joined without a space, English ones with one. A bilingual cue, Chinese
over English or the other way round, gives two paragraphs with the cue's number. Markup is dropped. A title in both
languages above such cues is text.
"""

from __future__ import annotations

import re
from html import unescape
from itertools import groupby

from aligner.documents.encoding import decode
from aligner.documents.lines.script import script_of
from aligner.documents.lines.structure import ends_sentence, is_short
from aligner.documents.readers.wrapping import by_language, joined_lines
from aligner.errors import UserError
from aligner.late_patterns import late
from aligner.model import Document, Furniture, Paragraph
from aligner.settings import Settings

_TIME = late(r"\s*(?:\d+:)?\d{1,2}:\d{2}[,.]\d{1,3}\s*-->\s*(?:\d+:)?\d{1,2}:\d{2}[,.]\d{1,3}")
_TIME_HEAD = late(rb"(?:^|\n)\s*(?:\d+:)?\d{1,2}:\d{2}[,.]\d{1,3}\s*-->")
_TAG = late(r"</?[A-Za-z][^<>]*>|<\d[\d:.]*>|\{\\[^{}]*\}|\{[yYcCfFsSpP]:[^{}]*\}")
_CREDIT = late(r"[:：/|@]|\bby\b|字幕|翻[译譯]|www\.|\d{3}")
"""What names those who made the subtitles."""
_REASONS = {"NOTE": "note", "STYLE": "style sheet", "REGION": "style sheet"}
"""WebVTT's blocks that are no cues."""


class SubtitleReader:
    """Reads subtitles."""

    name = "subtitles"
    suffixes: tuple[str, ...] = (".srt", ".vtt")

    def confidence(self, suffix: str, head: bytes) -> float:
        """0.9 where the head has a cue's times or WebVTT's signature, 0.5 for the suffix alone."""
        head = head.replace(b"\0", b"")
        if head.removeprefix(b"\xef\xbb\xbf").startswith(b"WEBVTT") or _TIME_HEAD.search(head.replace(b"\r", b"\n")):
            return 0.9
        return 0.5 if suffix in self.suffixes else 0.0

    def read(self, data: bytes, name: str, settings: Settings) -> Document:
        """A paragraph a cue, two for a bilingual one. WebVTT's notes and styles are furniture.

        Raises UserError as `encoding.decode` does, and where there is no cue.
        """
        lines = re.split("\r\n|\r|\n", decode(data, name, settings.encoding))
        times = [i for i, line in enumerate(lines) if _TIME.match(line)]
        if not times:
            raise UserError("no cue (a line with two times and -->) in it", name, "give an .srt or .vtt file")
        starts = [_start(lines, i) for i in times]
        above = _parts(lines[: starts[0]])
        titles = _titles(above[0]) if above else []
        paragraphs = [Paragraph(title, "heading", 0) for title in titles]
        furniture = [
            Furniture("\n".join(part), _reason(part[0]), 0)
            for part in ([above[0][len(titles) :], *above[1:]] if above else [])
            if part and not part[0].startswith("WEBVTT")
        ]
        for cue, (time, end) in enumerate(zip(times, [*starts[1:], len(lines)], strict=True), start=1):
            spoken: list[str] = []
            for part in _parts(lines[time + 1 : end]):
                if part[0].split(maxsplit=1)[0] in _REASONS:
                    furniture.append(Furniture("\n".join(part), _reason(part[0]), cue))
                else:
                    spoken.extend(part)
            texts = _texts(spoken)
            if cue == 1 and len(texts) < 2 and titles:  # a title in both languages is of cues in both
                furniture.insert(0, Furniture("\n".join(titles), _reason(titles[0]), 0))
                paragraphs = []
            paragraphs.extend(Paragraph(text, "body", cue) for text in texts)
        return Document(name, "und", tuple(paragraphs), furniture=tuple(furniture))


def _start(lines: list[str], time: int) -> int:
    """Where a cue begins whose times are at `time`: there, or at its number or name in the line before."""
    named = time > 0 and not _is_blank(lines, time - 1)
    return time - 1 if named and (lines[time - 1].strip().isdigit() or _is_blank(lines, time - 2)) else time


def _is_blank(lines: list[str], index: int) -> bool:
    return index < 0 or not lines[index].strip()


def _parts(lines: list[str]) -> list[list[str]]:
    """The lines that are not blank, in runs as blank lines part them."""
    return [list(run) for blank, run in groupby(lines, key=lambda line: not line.strip()) if not blank]


def _reason(first: str) -> str:
    return _REASONS.get(first.split(maxsplit=1)[0], "text without times")


def _titles(lines: list[str]) -> list[str]:
    """The title of a film in both languages that a list of cues was pasted with, right above them; mostly none.

    >>> _titles(["渡口", "The Ferry", "翻译：小舟字幕组"]), _titles(["翻译：小舟", "Translated by: Xiaozhou"])
    (['渡口', 'The Ferry'], [])
    """
    first = [line.strip() for line in lines[:2]]
    if len(first) < 2 or {script_of(line) for line in first} != {"zh", "en"}:
        return []
    plain = all(is_short(line, 20, 10) and not _CREDIT.search(line) and not ends_sentence(line) for line in first)
    return first if plain else []


def _texts(lines: list[str]) -> list[str]:
    """The texts of a cue: one, or two where its lines are Chinese first and English then, or the reverse."""
    cleaned = [text for line in lines if (text := unescape(_TAG.sub("", line)).replace("\ufeff", "").strip())]
    runs = by_language(cleaned)
    if len(runs) != 2:
        runs = [range(len(cleaned))]
    return [text for run in runs if (text := joined_lines([cleaned[i] for i in run]))]
