"""What prevails: 以英文文本为准 as "the Chinese text shall prevail". Texts that name both need it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.quality.siblings.family import Families
from aligner.quality.siblings.taken import Taken, taken

_CHINESE = re.compile("以(?P<what>[^，。；：、以]{2,20})为[准主]")
_ENGLISH = re.compile(
    r"(?P<what>[^,.;:]{2,80}?)\s(?:(?:shall|will|must)\s)?(?:always\s)?(?:prevail|govern|control)s?\b"
)


def taken_to_prevail(chinese: str, english: str, families: Families, tables: range) -> Iterator[Taken]:
    """As `taken`, of what each text says prevails, where each says so once. Chinese in simplified characters."""
    if "为准" not in chinese:
        return
    here, there = list(_CHINESE.finditer(chinese)), list(_ENGLISH.finditer(english))
    if len(here) != 1 or len(there) != 1:
        return
    one, two = here[0], there[0]
    for found in taken(one["what"], two["what"], families, tables):
        (a, b), (c, d) = found.zh, found.en
        zh, en = (a + one.start("what"), b + one.start("what")), (c + two.start("what"), d + two.start("what"))
        yield found._replace(zh=zh, en=en)
