"""Two parties that change places throughout a sentence: 归甲方所有，乙方不取得 as "belong to Party B; Party A takes".

Both texts name both, so that only what is said of each tells. Two wordings are plain enough: one party bears the only
duty in each text, 接收方应…披露方 as "the disclosing party shall … the receiving party"; or each clause names exactly
one party, and all of them the other one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from aligner.evidence.tokens import Token, chinese_tokens, english_tokens
from aligner.quality.words.legal_words import renders

Span = tuple[int, int]
Mention = tuple[int, int, int]
"""Start, end and which of the two parties, 0 or 1."""

_CLAUSE_ZH = re.compile("[，；。：！？]")
_CLAUSE_EN = re.compile(r"[,;.:!?](?=\s|$)")
_DUTY_ZH = re.compile(
    r"(?:仍|均|也|亦|还|并|就|即|立即|同时|因此)?(?:应当?|须|必须|需|不得|不可|可以?|有权|无权|有义务|无义务|保证|承诺|同意|负责|将)"
)
_FAILED_ZH = re.compile("(?:仍|均|也|亦|还|并|就|即|至今|始终|又)?(?:未能?|没有|不能|无法|拒绝|拒不)")
_FAILED_EN = re.compile(
    r"\s(?:has\s|have\s|had\s|was\s|is\s)?(?:also\s|still\s)?(?:been\s)?(?:unable\sto|not\sable\sto|fail(?:ed|s)?\sto|refuse[sd]?\sto"
    r"|\w+ed\sno|did\snot|does\snot|cannot|could\snot|not)\s(?!be\b|been\b|receive|obtain|get|have\b|acquire)",
)
"""What a party has not done, 未能举证, tells of it as its duty does."""
_DUTY_EN = re.compile(
    r"\s(?:\w+ly\s)?(?:(?:shall\sbe|is)\sentitled\sto|is\sobliged\sto|(?:shall\shave|has)\sthe\sright\sto|agrees\sto|shall|must|may|will|should"
    r"|undertakes\sto|warrants?|is\srequired\sto)\s(?:not\s|also\s|\w+ly\s)*(?!be\b|not\sbe\b|receive|obtain|get|have\b|acquire)",
)
_HEAD_ZH = re.compile(r"(?:^|[，；。：、])\s*(?:第[\w.]+条\s*|[\d.]+\s*)?(?:则|但|但是|同时|因此|此外)?$")
_HEAD_EN = re.compile(r"(?:^|[,;.:]\s*|\band\s)(?:[\w.()]+\s)??(?:then\s|and\s|but\s)?(?:[Tt]he\s|THE\s)?$")
_TURNED_ZH = re.compile("[被经受获]|由(?![此于])|收到|接到")
"""Where a text may say the same from the other end."""
_GOES_ON_ZH = re.compile("，(?:并|且|同时|也|亦|以及)")
_WINDOW = 8
"""So many English words behind the duty are what it is."""
_SURELY = 3
"""Where the verb itself is not found, so many of them must be: "shall give it thirty days to pay" is another duty."""
_LEAST_SHARED = 2
"""Words that the clauses must share with each other, and not with the crossed ones."""


def exchanged_parties(
    chinese: str, english: str, here: Sequence[Mention], there: Sequence[Mention]
) -> tuple[Span, Span] | None:
    """The names with which the exchange begins, in either text; None where there is none, or it is not plain.

    Both sequences of mentions in order, and both parties in each. The Chinese text in simplified characters.
    """
    return _duties(chinese, english, here, there) or _clauses(chinese, english, here, there)


def bears_the_duty(chinese: str, english: str, mine: Span, theirs: Span) -> bool:
    """Whether the party named there in Chinese has a duty that the English lays on the one named there.

    招标人应当拒收 and "the bidder shall refuse it": whom "it" stands for is of no matter, since it is not who refuses.
    """
    at, end = _HEAD_ZH.search(chinese[: mine[0]]), _CLAUSE_ZH.search(chinese, mine[1])
    stop = end.start() if end else len(chinese)
    duty, done = _DUTY_EN.match(english, theirs[1]), _DUTY_ZH.match(chinese, mine[1])
    if not (duty and done):
        duty, done = _FAILED_EN.match(english, theirs[1]), _FAILED_ZH.match(chinese, mine[1])
    if not at or not done or _TURNED_ZH.search(chinese, 0, stop):
        return False
    if not duty or not _HEAD_EN.search(english[: theirs[0]]):
        return False
    return _same_duty(chinese, english, mine[1], stop, duty.end())


def _duties(chinese: str, english: str, here: Sequence[Mention], there: Sequence[Mention]) -> tuple[Span, Span] | None:
    one = [m for m in here if _HEAD_ZH.search(chinese[: m[0]]) and _DUTY_ZH.match(chinese, m[1])]
    two = [m for m in there if _HEAD_EN.search(english[: m[0]]) and _DUTY_EN.match(english, m[1])]
    if len(one) != 1 or len(two) != 1 or one[0][2] == two[0][2]:
        return None
    stop = _sentence_of(chinese, one[0][1])
    # The other party must stand in what the duty is: else it is that of another clause.
    if _TURNED_ZH.search(chinese, 0, stop) or not any(one[0][1] <= m[0] < stop for m in here):
        return None
    duty = _DUTY_EN.match(english, two[0][1])
    if duty and _same_duty(chinese, english, one[0][1], stop, duty.end()):
        return one[0][:2], two[0][:2]
    return None


def _sentence_of(chinese: str, at: int) -> int:
    """Where the clause ends, with those that go on with the same subject: 有权解除合同，并要求卖方返还."""
    end = _CLAUSE_ZH.search(chinese, at)
    while end and _GOES_ON_ZH.match(chinese, end.start()):
        end = _CLAUSE_ZH.search(chinese, end.end())
    return end.start() if end else len(chinese)


def _same_duty(chinese: str, english: str, start: int, stop: int, behind_duty: int) -> bool:
    """Whether the Chinese clause and what stands behind the English duty speak of the same act."""
    behind = [t.key for t in english_tokens(english) if t.start >= behind_duty][:_WINDOW]
    said = [t.key for t in chinese_tokens(chinese) if start <= t.start < stop and len(t.key) > 1]
    return bool(behind) and (_shared(said, behind[:1]) > 0 or _shared(said, behind) >= _SURELY)


def _clauses(chinese: str, english: str, here: Sequence[Mention], there: Sequence[Mention]) -> tuple[Span, Span] | None:
    one, two = _of_clauses(chinese, here, _CLAUSE_ZH), _of_clauses(english, there, _CLAUSE_EN)
    if one is None or two is None or len(one) != len(two) or len(one) < 2:
        return None
    if any(a[0][2] == b[0][2] for a, b in zip(one, two)) or all(a[0][2] == b[0][2] for a, b in pairwise(one)):
        return None
    said = [_words(chinese, chinese_tokens, mention, clause) for mention, clause in one]
    told = [_words(english, english_tokens, mention, clause) for mention, clause in two]
    straight = sum(_shared(a, b) for a, b in zip(said, told))
    crossed = sum(_shared(a, b) for a, b in zip(said, told[::-1]))
    if straight < _LEAST_SHARED or straight <= crossed:
        return None
    return one[0][0][:2], two[0][0][:2]


def _of_clauses(text: str, mentions: Sequence[Mention], ends: re.Pattern[str]) -> list[tuple[Mention, Span]] | None:
    """The clauses that name a party, each with it; None where one of them names two."""
    edges = [0, *(match.end() for match in ends.finditer(text)), len(text)]
    found = []
    for clause in pairwise(edges):
        inside = [m for m in mentions if clause[0] <= m[0] < clause[1]]
        if len(inside) > 1:
            return None
        found += [(m, clause) for m in inside]
    return found


def _words(text: str, tokens: Callable[[str], Iterable[Token]], mention: Mention, clause: Span) -> list[str]:
    """What a clause says, without the name of the party."""
    return [t.key for t in tokens(text) if clause[0] <= t.start < clause[1] and not mention[0] <= t.start < mention[1]]


def _shared(chinese: Sequence[str], english: Sequence[str]) -> int:
    return sum(any(renders(word, key) for word in chinese if len(word) > 1) for key in english)
