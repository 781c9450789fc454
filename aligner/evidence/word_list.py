"""jieba's word list, looked up in a kept table: jieba itself reads all of its half a million entries at every start.

It also keeps them in the folder for temporary files, under a name that anybody may have taken; here they are kept in
the user's own cache folder.
"""

from __future__ import annotations

import hashlib
import logging
from typing import Any

from aligner.evidence.jieba_package import jieba
from aligner.evidence.kept import kept, kept_path
from aligner.evidence.table import Table, packed

_FORM = 1
"""Version of the kept form: raise it whenever `_listed` changes."""
_TOTAL = ""
"""Where the sum of all counts is kept: no word is empty."""
_MANY = 300_000
"""Looked-up entries from which on the whole list is loaded: by then as much time went into looking them up."""


class Tokenizer(jieba.Tokenizer):  # type: ignore[misc]
    """jieba's tokenizer; only where it has its word list from differs."""

    def __init__(self) -> None:
        super().__init__()
        self.FREQ: dict[str, Any] = {}
        self._table: Table | None = None

    def initialize(self, dictionary: str | None = None) -> None:
        """Make the word list ready, and see to it that it does not grow for ever: to be called before every text."""
        if self._table is None:
            with self.get_dict_file() as file:
                source = file.read()
            path = kept_path("chinese.bin", _FORM, hashlib.sha256(source).digest())
            table = Table(kept(path, lambda: packed(self._listed())))
            self.total = table.get(_TOTAL)
            self.FREQ = _Counts(table)
            self.initialized = True
            self._table = table  # last: another thread takes it for a sign that all is ready
        elif isinstance(self.FREQ, _Counts) and len(self.FREQ) > _MANY:
            self.FREQ = {word: count for word, count in self._table.items() if word}

    def _listed(self) -> dict[str, int]:
        counts, total = self.gen_pfdict(self.get_dict_file())
        return {**counts, _TOTAL: total}


class _Counts(dict[str, Any]):
    """How often the words of the list were seen, 0 for mere beginnings of some; None is remembered for what is neither.

    Filled as it is asked.
    """

    def __init__(self, table: Table) -> None:
        super().__init__()
        self._look_up = table.get

    def __missing__(self, word: str) -> int | None:
        count = self[word] = self._look_up(word) if word else None
        return count

    def __contains__(self, word: object) -> bool:
        return self[word] is not None  # type: ignore[index]

    def get(self, word: str, default: Any = None) -> Any:
        count = self[word]
        return default if count is None else count


def tokenizer() -> Tokenizer:
    """A tokenizer that says nothing."""
    jieba.setLogLevel(logging.ERROR)
    return Tokenizer()
