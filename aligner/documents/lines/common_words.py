"""The commonest Chinese words of two characters: enough to tell a word that a line break cut.

They are those that jieba's word list counts a thousand times and more, some 4,700. Only that file of the package is
read, and only where a text asks for it: to load jieba takes longer than to read most documents.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from aligner.documents.lines.variants import simplify
from aligner.late_patterns import late

_COMMON = late(r"^([\u4e00-\u9fff]{2}) \d{4,} ", re.MULTILINE)


def is_common(word: str) -> bool:
    """Whether two characters, simplified or traditional, are a common word."""
    return simplify(word) in _common_words()


@lru_cache(maxsize=1)
def _common_words() -> frozenset[str]:
    """The words, in simplified characters."""
    package = find_spec("jieba")
    if package is None or package.origin is None:
        raise ModuleNotFoundError("jieba is not installed", name="jieba")
    return frozenset(_COMMON.findall(Path(package.origin).with_name("dict.txt").read_text(encoding="utf-8")))
