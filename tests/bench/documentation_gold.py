"""Gold from software that is documented in both languages: `python tests/bench/documentation_gold.py PACKAGES OUT`.

PACKAGES is a folder with unpacked packages of Debian 12 (`apt-get download NAME`, `dpkg -x NAME_*.deb PACKAGES`):
debian-handbook, libreoffice-help-en-us, libreoffice-help-zh-cn, wesnoth-1.16-data and its campaigns. Their translations
are kept paragraph by paragraph. A paragraph of one sentence on either side leaves these one bead only; the others are
left out, so the beads of OUT, a gold folder, are certain without anyone having aligned them.
"""

from __future__ import annotations

import argparse
import gettext
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from lxml import etree, html

from aligner.alignment.bead_ids import format_align
from aligner.segments import SEGMENTERS
from aligner.segments.segmenter import Segmenter, slices

Paragraph = tuple[str, str]
"""Chinese and English."""

_PAGE = "usr/share/doc/debian-handbook/html"
_HELP = "usr/share/libreoffice/help"
_GAME = "usr/share/games/wesnoth/1.16"
_PARAGRAPHS = "//*[(self::p or self::div[@class='para']) and not(.//p or .//div or ancestor::*[@class='toc'])]"
_MESSAGE = re.compile(r'_\s*"((?:[^"]|"")*)"')
_CONTEXT, _MARKUP = re.compile(r"^[^^\n]{1,40}\^"), re.compile(r"<[^<>]{1,300}>")
_HAN, _WORD = re.compile(r"[㐀-鿿]"), re.compile(r"[A-Za-z]+")
_LONGEST = 5
_TEXT, _SHORTEST = 60, 25
"""Beads of a text, and of the shortest."""


def main() -> None:
    """Write the gold folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("packages", type=Path)
    parser.add_argument("out", type=Path)
    given = parser.parse_args()
    sources = {
        "handbook": (pages(given.packages / _PAGE / "zh-CN", given.packages / _PAGE / "en-US"), 30),
        "help": (pages(given.packages / _HELP / "zh-CN" / "text", given.packages / _HELP / "en-US" / "text"), 12),
        "story": (messages(given.packages / _GAME), 24),
    }
    for name, (paragraphs, count) in sources.items():
        texts = list(texts_of(paragraphs))
        if not texts:
            parser.error(f"nothing found for {name}: are the packages unpacked in {given.packages}?")
        count = min(count, len(texts))
        for number in range(count):
            write(given.out, f"{name}-{number + 1:02}", texts[number * len(texts) // count])
        print(f"{name}: {count} of {len(texts)} texts")


def pages(chinese: Path, english: Path) -> Iterator[list[Paragraph]]:
    """The paragraphs of each page that has as many in both folders."""
    for path in sorted(english.rglob("*.html")):
        other = chinese / path.relative_to(english)
        # Pages of this name list over and over how to open a dialogue.
        if other.exists() and path.parent.name != "00":
            z, e = blocks(other), blocks(path)
            if len(z) == len(e):
                yield list(zip(z, e))


def blocks(path: Path) -> list[str]:
    """The paragraphs of a page."""
    tree = etree.parse(path, html.HTMLParser(encoding="utf-8"))
    return [_spaced("".join(element.itertext())) for element in tree.xpath(_PARAGRAPHS)]


def messages(game: Path) -> Iterator[list[Paragraph]]:
    """What the campaigns' files say, in their order."""
    known: dict[str, str] = {}
    for path in sorted((game / "locale/zh_CN/LC_MESSAGES").glob("*.mo")):
        with path.open("rb") as file:
            known |= gettext.GNUTranslations(file)._catalog  # type: ignore[attr-defined]
    for path in sorted((game / "data/campaigns").rglob("*.cfg")):
        said = (m[1].replace('""', '"') for m in _MESSAGE.finditer(path.read_text(encoding="utf-8", errors="replace")))
        yield [(_plain(known[text]), _plain(text)) for text in said if known.get(text)]


def _plain(text: str) -> str:
    return _spaced(_MARKUP.sub("", _CONTEXT.sub("", text)))


def _spaced(text: str) -> str:
    text = re.sub(r"\s+", " ", text).strip()
    return re.sub(r"(?<=[⺀-鿿＀-￯]) (?=[⺀-鿿＀-￯])", "", text)


def texts_of(parts: Iterable[list[Paragraph]]) -> Iterator[list[tuple[list[str], list[str]]]]:
    """Texts of beads: paragraphs in order, none of them twice."""
    seen: set[Paragraph] = set()
    text: list[tuple[list[str], list[str]]] = []
    for part in parts:
        for pair in part:
            if pair not in seen and _rendered(*pair):
                seen.add(pair)
                z, e = (_cut(segmenter, side) for segmenter, side in zip(SEGMENTERS, pair))
                if min(len(z), len(e)) == 1 and len(z) + len(e) <= _LONGEST:
                    text.append((z, e))
            if len(text) == _TEXT:
                yield text
                text = []
    if len(text) >= _SHORTEST:
        yield text


def _rendered(chinese: str, english: str) -> bool:
    """Whether the one looks like a rendering of the other: interface words and what is still English are left out."""
    words, others = len(_WORD.findall(english)), len(_WORD.findall(chinese))
    han = len(_HAN.findall(chinese))
    if words < 3 or han < 2 or others > 0.6 * words + 3:
        return False
    return words < 6 or 0.7 < (han + 1.2 * others) / words < 4


def _cut(segmenter: Segmenter, text: str) -> list[str]:
    return [text[start:end].strip() for start, end in slices(text, segmenter.boundaries(text))]


def write(out: Path, name: str, text: list[tuple[list[str], list[str]]]) -> None:
    """One text of a gold folder."""
    at, beads = [0, 0], []
    for bead in text:
        beads.append((range(at[0], at[0] + len(bead[0])), range(at[1], at[1] + len(bead[1]))))
        at = [k + len(side) for k, side in zip(at, bead)]
    files = {
        f"src/{name}": "".join(f"{x}\n" for z, _ in text for x in z),
        f"tgt/{name}": "".join(f"{x}\n" for _, e in text for x in e),
        f"gold/{name}.align": format_align(beads),
    }
    for path, content in files.items():
        (out / path).parent.mkdir(parents=True, exist_ok=True)
        (out / path).write_text(content, encoding="utf-8")


if __name__ == "__main__":
    main()
