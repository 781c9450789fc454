"""Surgery on one target sentence: a number changed, a half or a clause cut, a negation removed or added.

Every function takes a sentence and a random generator and returns the damaged sentence, or None where the sentence
offers no place for the damage. They look at characters alone and share nothing with the checks that have to find them.
"""

from __future__ import annotations

import random
import re

from aligner.evidence.tokens import is_chinese

_LONG = {True: 30, False: 120}
"""Fewest characters of a long sentence, Chinese or not."""
_CLAUSE = {True: 6, False: 20}
"""Fewest characters of a clause whose loss is one."""
_MARKS = {True: re.compile(r"[，；：]"), False: re.compile(r"[,;:](?=\s)")}
_STOP = re.compile(r"[。！？.!?…]+[”’」』\"')）]*$")

_DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?")
_HAN_NUMBER = re.compile(r"[一二三四五六七八九十百千万亿两]{2,}|[二三四五六七八九](?=[年月日个名人家次位项倍岁])")
_NUMBER_WORD = re.compile(
    r"\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand"
    r"|million|billion|trillion)\b",
    re.I,
)
_HAN_DIGITS = "一二三四五六七八九"
_HAN_SCALES = {"十": "百", "百": "千", "千": "万", "万": "亿", "亿": "万"}
_WORDS = {
    **dict(
        zip(
            "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty".split(),
            "five seven six two nine four three eight twelve fifteen ten forty sixty ninety eighty".split(),
            strict=True,
        )
    ),
    "hundred": "thousand",
    "thousand": "million",
    "million": "billion",
    "billion": "million",
    "trillion": "billion",
}

_NEGATED_HAN = re.compile(
    r"(?<![决毫绝并差])不(?=[是会能要应该想愿敢必知可再需得让]|相信|存在|属于|允许|同意|支持|喜欢)|没有|尚?未(?=[能曾有得])|从不|绝不|决不|并非"
)
_POSITIVE = {"没有": "有", "从不": "总", "绝不": "", "决不": "", "并非": "是"}
_AFFIRMED_HAN = re.compile(
    r"(?<![不没但还只就也于若凡都总或正要可硬别便老算倒])(?:是(?!否|非)|会(?![议员场见谈晤计])|能(?![力源够量耐])|可以|应该|必须|需要|愿意)"
)
_NEGATED_WORD = re.compile(r"(?: not\b|n['’]t\b| never\b|\bno (?=[a-z]))")
_AFFIRMED_WORD = re.compile(
    r"\b(is|are|was|were|will|can|could|would|should|must|may|might|has|have|had|does|did|do)\b"
    r"(?! not|n['’]t| never| no\b)"
)


def number_changed(text: str, rng: random.Random) -> str | None:
    """One number made another: a digit, the order of magnitude, a Chinese numeral or a number word."""
    places = [(m, _other_digits) for m in _DIGITS.finditer(text)]
    if is_chinese(text):
        places += [(m, _other_numeral) for m in _HAN_NUMBER.finditer(text)]
    else:
        places += [(m, _other_word) for m in _NUMBER_WORD.finditer(text)]
    if not places:
        return None
    match, change = rng.choice(places)
    return text[: match.start()] + change(match[0], rng) + text[match.end() :]


def _other_digits(number: str, rng: random.Random) -> str:
    if "." not in number and "," not in number and not number.startswith("0") and rng.random() < 0.3:
        return number[:-1] if number.endswith("00") and rng.random() < 0.5 else f"{number}0"
    places = [k for k, c in enumerate(number) if c.isdigit()]
    k = rng.choice(places)
    digits = [d for d in "123456789" if d != number[k]]
    return number[:k] + rng.choice(digits) + number[k + 1 :]


def _other_numeral(number: str, rng: random.Random) -> str:
    k = rng.randrange(len(number))
    if number[k] in _HAN_SCALES and len(number) > 1:
        return number[:k] + _HAN_SCALES[number[k]] + number[k + 1 :]
    return number[:k] + rng.choice([d for d in _HAN_DIGITS[1:] if d != number[k]]) + number[k + 1 :]


def _other_word(number: str, rng: random.Random) -> str:
    other = _WORDS[number.lower()]
    return other.capitalize() if number[0].isupper() else other


def half_cut(text: str, rng: random.Random) -> str | None:
    """The second half of a long sentence gone, its final mark kept every other time."""
    chinese = is_chinese(text)
    if len(text) < _LONG[chinese]:
        return None
    at = len(text) // 2
    if not chinese:
        at = text.find(" ", at)
        if at < 0 or at > 0.7 * len(text):
            return None
    stop = _STOP.search(text)
    return text[:at].rstrip(" ，,；;：:、") + (stop[0] if stop and rng.random() < 0.5 else "")


def clause_cut(text: str, rng: random.Random) -> str | None:
    """One clause between two marks, neither the first nor the last of a long sentence, gone."""
    chinese = is_chinese(text)
    if len(text) < _LONG[chinese]:
        return None
    ends = [m.end() for m in _MARKS[chinese].finditer(text)]
    clauses = [(a, b) for a, b in zip(ends, ends[1:]) if b - a >= _CLAUSE[chinese]]
    if not clauses:
        return None
    a, b = rng.choice(clauses)
    return text[:a] + text[b:]


def negation_changed(text: str, rng: random.Random) -> str | None:
    """A negation removed, or, as often as the sentence allows, one added."""
    steps = [_negation_removed, _negation_added]
    rng.shuffle(steps)
    return next((damaged for step in steps if (damaged := step(text, rng)) is not None), None)


def _negation_removed(text: str, rng: random.Random) -> str | None:
    places = list((_NEGATED_HAN if is_chinese(text) else _NEGATED_WORD).finditer(text))
    if not places:
        return None
    match = rng.choice(places)
    return text[: match.start()] + _POSITIVE.get(match[0], "") + text[match.end() :]


def _negation_added(text: str, rng: random.Random) -> str | None:
    chinese = is_chinese(text)
    places = list((_AFFIRMED_HAN if chinese else _AFFIRMED_WORD).finditer(text))
    if not places:
        return None
    match = rng.choice(places)
    changed = f"不{match[0]}" if chinese else f"{match[0]} not"
    return text[: match.start()] + changed + text[match.end() :]
