"""Plain reversals: what one text denies, the other states with the same words: 没有通过验收, "passed the test".

Where the very word that is denied is rendered by the dictionary, no free rendering is at work (没有记住 as "forgot"),
and the sentence around that word has to deny it somehow. What denies something else there is no answer: in "may
assign it without the consent of the Buyer", "without" is that of 未经买方同意 and not of 不得转让.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from aligner.evidence.chinese_words import simplified
from aligner.evidence.tokens import Token, chinese_tokens, english_tokens
from aligner.quality.negation.denied import Denied, chinese_denied, english_denied
from aligner.quality.negation.negations import Language, Negations, Span, chinese_negations, english_negations
from aligner.quality.words.clauses import clause
from aligner.quality.words.legal_words import render_each_other

_QUESTION = re.compile("[?？]")
_CLAUSE_END = re.compile(r"[,.;:!?()，。；：！？（）]")
_IF_NOT = re.compile("[没无不][^。；]{1,20}[就便则](?:会|是|将)?[没无不]")
"""没有水就没有生命 may be said as "water is essential to life"."""
_SENTENCE_END = re.compile(r"[.;!?](?=\s|$)|[。；！？…]")
_OR = re.compile(r"\b(?:or|nor)\b")
"""What one negation may reach over: "do not drink, smoke or swear"."""
_AFFIXED = re.compile(r"(?:un(?!less)|in(?!stead)|im|il|irr|dis|non|mis|void)|.*less(?:ly|ness)?$", re.IGNORECASE)
"""An English word that is denied by its own prefix or suffix."""
_ANSWERS_TOO = {
    "zh": re.compile(
        "逾期|失[败效]|漏|违|缺|停|终止|限|例外|除|以外|之外|另有|懒|恨|悔|厌|尽管|虽|即使|即便|才|之前|以前|如果|[难错假空零0]|少数|个别"
    ),
    "en": re.compile(
        r"\b(?:los(?:e|es|ing|t)|immune|silent|slow|bad(?:ly)?|doubt\w*|wonder\w*|keep|desert\w*|sooner|even|last"
        r"|short of|outstanding|overdue|arrears|deferred|r[ua]n\w* out|waive\w*|exempt\w*|discontinu\w*|suspend\w*"
        r"|outlaw\w*|disclaim\w*|hesitat\w*|ban(?:s|ned|ning)?|bar(?:s|red|ring)?|object\w*|veto\w*|condemn\w*|combat\w*|fight\w*"
        r"|end(?:s|ed|ing)?|remain(?:s|ed)?|beyond|behind|outside|out of|away|gone|open to|yet to"
        r"|(?<!at )(?<!not )least|pending|before|until|unless|if|whether"
        r"|otherwise|all but|but for|only|few\w*|zero|nil)\b",
    ),
}
"""What answers a denial now and then and is no negation."""
_EXCEPTS = {
    "zh": re.compile("除(?:非|外|了|[^，。；]{1,20}(?:以?外|者|另有))|以外|之外|另有"),
    "en": re.compile(r"\b(?:unless|except|otherwise|other than)\b"),
}
"""An exception answers one of the other text, and there nothing else: 不宜使用，除非 is not "can use, unless"."""
_CONTRARY = {
    "zh": re.compile("[，；](?:但|却|而)是?(?:可以?|得|允许|准许|应当?|必须|须|能|会|有权)"),
    "en": re.compile(
        r"\b(?:but|yet) (?:\w+ly |also )?"
        r"(?:may|can|could|might|must|shall|should|will|would|is|are|was|were|has|have|had)\b"
    ),
}
"""What is said behind it is the contrary of what was denied before: "shall refrain from selling but may recommend"."""
_FORBIDS = {
    "zh": re.compile("[也亦均]?(?:不(?:得|准|许|可以?|能|宜|应当?|要|允许)|[请切]?勿)"),
    "en": re.compile(r"(?:must|may|shall|should)(?: not|n['’]t)"),
}
_ALLOWS = {
    "zh": re.compile("(?:可以?|允许|准许|有权)$"),
    "en": re.compile(r"\b(?:may|(?:is|are) (?:allowed|permitted|free|welcome) to) (?:\w+ly |also )?$"),
}
"""Of the text up to the word that states what is denied."""
_WINDOW = {"zh": (12, 10), "en": (45, 25)}
"""How many characters before and behind the word such a thing still concerns it."""
_NO_STATEMENT = frozenset("some ani".split())
"""English keys that glosses of two words bring with them, as "take some action", and that state nothing."""
_GOVERNED = 4
"""So many words behind a negation are what it may deny."""
_REACH = {"zh": 30, "en": 60}
"""And so many characters."""
_NEAR = {"zh": 10, "en": 30}
"""What stands no further behind a negation may be what it denies."""
_PLACE = 0.2
"""A negation as far along its text as the denial, give or take this share, may answer it from another sentence."""
_LITERAL = 0.45
"""So many of the other sentence's words have to be rendered: a free translation may say it in any way."""

_LITERAL_CLAUSE, _LEAST = 0.7, 3
"""Or so many of its clause, and no fewer than that."""


class Reversal(NamedTuple):
    """A denial that the other text turns into a statement."""

    language: Language
    """The side that denies."""
    span: Span
    """The negation."""
    stated: Span
    """The word of the other side that states what is denied."""


class _Side(NamedTuple):
    language: Language
    text: str
    tokens: tuple[Token, ...]
    negations: Negations
    denied: tuple[Denied, ...]


def reversals(chinese: str, english: str) -> Iterator[Reversal]:
    """The plain reversals of two texts, those of the Chinese denials first; none where one of them asks something."""
    chinese = simplified(chinese)
    if _QUESTION.search(chinese) or _QUESTION.search(english):
        return
    if _IF_NOT.search(chinese) and not english_negations(english).strong:
        return
    denied = tuple(chinese_denied(chinese)), tuple(english_denied(english))
    if not any(denied):
        return
    zh = _Side("zh", chinese, chinese_tokens(chinese), chinese_negations(chinese), denied[0])
    en = _Side("en", english, english_tokens(english), english_negations(english), denied[1])
    for here, there in ((zh, en), (en, zh)):
        for one in here.denied:
            stated = _stated(one, here, there)
            if stated is not None:
                yield Reversal(here.language, one.span, (stated.start, stated.end))


def _stated(one: Denied, here: _Side, there: _Side) -> Token | None:
    """The word of the other side that states what is denied here; None where it may be denied there too."""
    for word in one.words:
        if sum(token.key == word.key for token in here.tokens) > 1:
            return None
        found = [t for t in there.tokens if _is_telling(t, there) and _render(here, word, t)]
        if found:
            if any(_is_answered(one, word, token, here, there) for token in found):
                return None
            sure = _is_allowed(one, found[0], here, there) or _is_literal(found[0], here, there)
            return found[0] if sure else None
    return None


def _is_telling(token: Token, there: _Side) -> bool:
    return token.key not in _NO_STATEMENT if there.language == "en" else len(token.key) > 1


def _render(here: _Side, one: Token, two: Token) -> bool:
    return render_each_other(one.key, two.key, here.language == "zh")


def _is_answered(one: Denied, word: Token, token: Token, here: _Side, there: _Side) -> bool:
    """Whether anything around the other side's word may deny it."""
    low, high = _sentence(there.text, token.start)
    at, reach = one.span[0] / len(here.text) * len(there.text), _PLACE * len(there.text)
    # 不得拒绝 rendered "may refuse": the very word is one that denies.
    itself = any(s < word.end and e > word.start for s, e in here.negations.strong)
    before, behind = _WINDOW[there.language]
    weak = [*there.negations.weak, *(m.span() for m in _ANSWERS_TOO[there.language].finditer(there.text.lower()))]
    answers = [s for s in there.negations.strong if low <= s[0] < high or at - reach <= s[0] <= at + reach]
    answers += [s for s in weak if token.start - before <= s[1] and s[0] <= token.end + behind]
    excepted = _EXCEPTS[there.language] if _EXCEPTS[here.language].search(here.text.lower()) else None
    contrary = [match.start() for match in _CONTRARY[there.language].finditer(there.text)]
    for span in answers:
        if excepted is not None and excepted.match(there.text.lower(), span[0]):
            continue
        if any(span[0] < at < token.start for at in contrary):
            continue
        if span[0] <= token.start < span[1]:
            if not itself and there.text[slice(*span)] != "against":
                return True
            continue
        if there.text[slice(*span)] == "against" and span[0] >= token.start:
            continue
        if not _is_another(span, one, token, here, there):
            return True
    return False


def _is_another(span: Span, one: Denied, token: Token, here: _Side, there: _Side) -> bool:
    """Whether a negation of the other side is the counterpart of another one than this."""
    text = there.text[slice(*span)]
    _, stop = clause(there.text, span[1], _CLAUSE_END)
    if _AFFIXED.match(text):
        governed = [t for t in there.tokens if t.end >= span[1]][:1]
        if not there.text[span[1] : stop].strip():  # "makes performance impossible"
            governed += [t for t in there.tokens if t.end <= span[0]][-1:]
    else:
        stop = min(stop, span[1] + _REACH[there.language])
        governed = [t for t in there.tokens if span[1] <= t.start < stop]
        # 不可将… stands before the object and the verb.
        governed = governed if there.language == "zh" else governed[:_GOVERNED]
    others = [(s, e) for s, e in here.negations.strong if e <= one.span[0] or s >= one.span[1]]
    if text == "no" and others and there.text.startswith("-", span[1]):  # "no-till" is 免耕
        return True
    own = [w for w in one.scope if w.start == 0 or (w.start - 1, w.start) not in others]
    if any(_render(here, word, t) for t in governed for word in own):
        return False
    if span[1] < token.start and _OR.search(there.text, span[1], _sentence(there.text, span[1])[1]):
        return False
    if text == "Without" and stop < token.start and any(e <= one.span[0] for _, e in others):
        return True
    near = _NEAR[here.language]
    return any(
        _render(here, word, t)
        for word in here.tokens
        if word not in own and any(word.end > s and word.start < e + near for s, e in others)
        for t in governed
    )


def _is_allowed(one: Denied, token: Token, here: _Side, there: _Side) -> bool:
    """Whether the one text forbids and the other allows, which no free translation makes of it."""
    forbids = _FORBIDS[here.language].match(here.text.lower(), one.span[0])
    return forbids is not None and _ALLOWS[there.language].search(there.text[: token.start].lower()) is not None


def _is_literal(token: Token, here: _Side, there: _Side) -> bool:
    """Whether enough words of the sentence around the word have their counterparts."""
    spans = _sentence(there.text, token.start), clause(there.text, token.start, _CLAUSE_END)
    for (low, high), least, share in zip(spans, (0, _LEAST), (_LITERAL, _LITERAL_CLAUSE)):
        words = [t for t in there.tokens if low <= t.start < high and t.key[0] not in "#§"]
        rendered = [any(_render(here, one, two) for one in here.tokens) for two in words]
        counted = sum(known or there.language == "en" or len(two.key) > 1 for known, two in zip(rendered, words))
        if sum(rendered) >= max(least, share * counted):
            return True
    return False


def _sentence(text: str, at: int) -> Span:
    start, stop = 0, len(text)
    for end in _SENTENCE_END.finditer(text):
        if end.end() > at:
            stop = end.start()
            break
        start = end.end()
    return start, stop
