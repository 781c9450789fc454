"""The wording of page furniture in Chinese and English, as families of patterns with a reason and a reach.

All patterns are matched against the whole of a line in a plain form: simplified characters, half-width marks, lower
case, single spaces (see `wording.plain_form`). A pattern's reach says where it may be believed:

- "anywhere": the wording belongs to no text, wherever it stands
- "edge": only before the text begins or after it has ended
- "cluster": only at an edge and right beside other furniture
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from aligner.documents.furniture.families.book_highlights import OF_SHORT_LINES as _OF_NOTEBOOKS
from aligner.documents.furniture.families.book_highlights import PATTERNS as _OF_BOOKS
from aligner.documents.furniture.families.controls import PATTERNS as _CONTROLS
from aligner.documents.furniture.families.forums import OF_SHORT_LINES as _OF_POSTS
from aligner.documents.furniture.families.forums import PATTERNS as _OF_FORUMS
from aligner.documents.furniture.families.mail_headers import OF_SHORT_LINES as _OF_LISTS
from aligner.documents.furniture.families.mail_headers import PATTERNS as _OF_MAIL
from aligner.documents.furniture.families.notices import PATTERNS as _NOTICES
from aligner.documents.furniture.families.official_documents import PATTERNS as _OF_DOCUMENTS
from aligner.documents.furniture.families.official_documents import Reach
from aligner.documents.furniture.families.portals import PATTERNS as _OF_PORTALS
from aligner.documents.furniture.families.readership import PATTERNS as _OF_READERS
from aligner.documents.furniture.families.sites import PATTERNS as _OF_SITES
from aligner.documents.furniture.families.widgets import OF_SHORT_LINES as _OF_WIDGETS
from aligner.documents.furniture.families.widgets import PATTERNS as _CONSENTS
from aligner.documents.furniture.families.wikis import PATTERNS as _OF_WIKIS
from aligner.late_patterns import late

_LABELS = (*_OF_PORTALS, *_OF_POSTS, *_OF_NOTEBOOKS, *_OF_LISTS, *_OF_WIDGETS)
_SHORT = (*_CONTROLS, *_LABELS)
FAMILIES: tuple[tuple[str, Reach, re.Pattern[str]], ...] = tuple(
    (reason, reach, late(re.sub(r"\n\s+", "", pattern)))
    for reason, reach, pattern in sorted(
        (
            *(*_SHORT, *_OF_SITES, *_NOTICES, *_OF_DOCUMENTS, *_OF_READERS, *_OF_FORUMS, *_OF_BOOKS, *_OF_MAIL),
            *(*_CONSENTS, *_OF_WIKIS),
        ),
        key=lambda family: family[1] == "cluster",
    )
)
"""Reason, reach, and the pattern that the whole of a line must match. The first that does counts; what proves least
stands last."""

_LONGEST_CONTROL = 60


def _without(
    left_out: Iterable[tuple[str, Reach, str]],
) -> tuple[tuple[str, Reach, re.Pattern[str]], ...]:
    wording = {(reason, re.sub(r"\n\s+", "", pattern)) for reason, _, pattern in left_out}
    return tuple(family for family in FAMILIES if (family[0], family[2].pattern) not in wording)


_LONGER = _without(_SHORT)
_SENTENCES = _without(_LABELS)


def families_for(line: str) -> tuple[tuple[str, Reach, re.Pattern[str]], ...]:
    """Those of `FAMILIES` that a line in the plain form could match by its length and its end: most lines are text."""
    if len(line) > _LONGEST_CONTROL:
        return _LONGER
    return _SENTENCES if line[-1:] in "。.!?;" else FAMILIES
