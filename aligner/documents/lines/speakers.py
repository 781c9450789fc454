"""The labels of speakers before what they say: `记者：……` / `发言人：……`, `Q: …` / `A: …`. Each begins a paragraph."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from aligner.documents.lines.script import HAN
from aligner.documents.lines.structure import ends_sentence
from aligner.late_patterns import late

_LABEL = late(rf"((?:[{HAN}]{{1,8}}|(?:[A-Z][\w.’'-]*)(?: [A-Z][\w.’'-]*){{0,3}}))[:：]\s?(?=\S)")
_KNOWN = late(
    "问|問|答|[记記]者(?:[问問])?|.{0,6}(?:发言人|發言人|主持人)|Q|A|Question|Answer|Reporter|Spokes(?:person|man|woman)|"
    "Moderator|Interviewer|Host"
)
_LEAST = 2


def is_role(label: str) -> bool:
    """Whether a label says what somebody is in a conversation, not who: `记者`, `Moderator`, `q`."""
    return _KNOWN.fullmatch(label.capitalize()) is not None


def speeches(texts: Sequence[str]) -> set[int]:
    """The lines that begin with a speaker's label: with a name for one, or with a label that comes back.

    A word before a colon may also stand there by chance, where a line broke: it then has no ended sentence above it.

    >>> sorted(speeches(["渡口答问", "记者：何时完工？", "发言人：明年。其中最", "大的：东渡口。"]))
    [1, 2]
    """
    found = {i: match[1] for i, text in enumerate(texts) if (match := _LABEL.match(text))}
    counts = Counter(found.values())
    speakers = {label for label, count in counts.items() if count >= _LEAST}
    return {
        i
        for i, label in found.items()
        if (_KNOWN.fullmatch(label) and len(found) >= _LEAST)
        or (label in speakers and len(speakers) >= _LEAST and i > 0 and ends_sentence(texts[i - 1]))
    }
