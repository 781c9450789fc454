"""English names of bodies and treaties as CC-CEDICT lists them: 世界经济论坛, World Economic Forum."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Iterator
from typing import NamedTuple

from aligner.evidence.kept import kept, kept_path
from aligner.evidence.lexicon import dictionary_lines, dictionary_source

_FORM = 1
"""Version of the compact form: raise it whenever `_compile` changes."""
_ASIDE = re.compile(r"\([^)]*\)")
SMALL = frozenset("of the and for on in to a an".split())
"""Words of a name that are written small, and do not count."""
_LEAST_WORDS = 3
"""Names of fewer words of weight are not specific enough."""
_SHORTEST = 4


class BodyName(NamedTuple):
    """A name in a Chinese text."""

    start: int
    end: int
    english: str


def body_names(text: str) -> Iterator[BodyName]:
    """The listed names in a simplified text, in order; of names inside each other the longest."""
    listed = _listed()
    at = 0
    while at <= len(text) - _SHORTEST:
        for name, english in listed.get(text[at : at + 2], ()):
            if text.startswith(name, at):
                yield BodyName(at, at + len(name), english)
                at += len(name) - 1
                break
        at += 1


@functools.lru_cache(maxsize=1)
def _listed() -> dict[str, list[tuple[str, str]]]:
    """Names by their first two characters, longest first."""
    raw = dictionary_source().read_bytes()
    path = kept_path("names.json", _FORM, raw)
    names = json.loads(bytes(kept(path, lambda: json.dumps(_compile(raw), ensure_ascii=False).encode())))
    listed: dict[str, list[tuple[str, str]]] = {}
    for name in sorted(names, key=lambda name: (-len(name), name)):
        listed.setdefault(name[:2], []).append((name, names[name]))
    return listed


def _compile(raw: bytes) -> dict[str, str]:
    found: dict[str, str] = {}
    for word, _, senses in dictionary_lines(raw):
        english = " ".join(_ASIDE.sub(" ", senses.split("/")[0].split(";")[0]).split())
        if len(word) >= _SHORTEST and _is_name(english):
            found.setdefault(word, english)
    return found


def _is_name(english: str) -> bool:
    words = english.split()
    weighty = [word for word in words if word.lower() not in SMALL]
    return (
        len(weighty) >= _LEAST_WORDS
        and " in " not in english  # an explanation: Lhalu Wetland National Nature Reserve in Lhasa
        and all(word[0].isupper() and word.replace("-", "").replace("'", "").isalpha() for word in weighty)
        and words[0][0].isupper()
    )
