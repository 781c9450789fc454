"""English phrases whose "not" or "only" is turned: "could not be prouder" as 无法骄傲, "only locked" as 锁时不保."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.evidence.chinese_words import simplified
from aligner.quality.negation.negations import Language, Span, chinese_negations, english_negations
from aligner.quality.words.clauses import clause

_UTMOST_EN = re.compile(
    r"\b(?:could|can)(?:\s?not|n['’]t) (?:have )?(?:be(?:en)?|agreed?|feel|felt"
    r"|(?:ask|wish|hope)(?:ed|d)? for) (?:any )?"
    r"(?:more\b|better\b|(?!(?:over|under|after|either|rather|other|together|water|number|matter|former|later|order"
    r"|timber|paper|silver|copper|leather|rubber|power|proper|bitter|clever|sober|eager|tender|slender|inner|outer"
    r"|never|ever)\b)[a-z]{3,}er\b)(?! than)",
    re.IGNORECASE,
)
_CANNOT_ZH = re.compile("无法|不能(?!再|更)|不可能|没法|没能|未能|不可(?!思)")
_UTMOST_ZH = re.compile("[再更过比尽极最太很非无多]|完全|十分|不过")
_ONLY_EN = re.compile(r"\bonly (?:while|when|if|where|on|during|after|once|upon|with|at|for|in)\b", re.IGNORECASE)
_ONLY_ZH = re.compile("[仅只才方唯惟限专除非否则须必单凡]|之后|以后|[之以]前|(?<![户海内中国境室野郊门窗])外")
_NOT_ZH = re.compile(
    "(?:概|均|一律)?(?:不(?:得|能|可|予|准|许|受|在|享|获|适用|承保|会|允许|开放|提供)|无(?:效|权|法|须))"
)
_END_ZH = re.compile("[，。；！？：（）]")


def turned_frames(chinese: str, english: str) -> Iterator[tuple[Language, Span, Span]]:
    """The Chinese side, where it denies, and the words of the English text that do not; at most one.

    >>> list(turned_frames("我无法感到骄傲。", "I could not be prouder."))
    [('zh', (1, 3), (2, 22))]
    """
    utmost, only = _UTMOST_EN.search(english), _ONLY_EN.search(english)
    if utmost is None and only is None:
        return
    zh = simplified(chinese)
    if utmost is not None:
        cannot = _CANNOT_ZH.search(zh)
        if cannot is not None and not _UTMOST_ZH.search(zh[cannot.end() : clause(zh, cannot.end(), _END_ZH)[1]]):
            yield "zh", cannot.span(), utmost.span()
    elif only is not None and not _ONLY_ZH.search(zh):
        denied = _NOT_ZH.search(zh)
        apart = [s for s in english_negations(english).strong if not only.start() <= s[0] < only.end()]
        if denied is not None and len(chinese_negations(zh).strong) == 1 and not apart:
            yield "zh", denied.span(), only.span()
