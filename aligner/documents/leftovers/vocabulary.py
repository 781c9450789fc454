"""The words that a page for learners explains below a passage: `【重点词汇】`, `acute adj. 突出的`, `例句：…`.

They render one another and would make pairs of their own, or be glued into those beside them. An entry is believed
under a heading that announces such words, or where its shape leaves no doubt: a part of speech, a phonetic spelling.
A list of terms that is the document itself stays its text.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence

from aligner.documents.lines.script import HAN, letters, words
from aligner.late_patterns import late
from aligner.model import Paragraph

_HEADING = late(
    r"[\W\d]*(?:(?:重[点點]|核心|本[课課篇文]|常用|[难難]点|[难難][点點]|[词詞][汇彙]|英[语語])*"
    r"(?:[词詞][汇彙]|生[词詞]|[单單][词詞]|短[语語]|[词詞][组組])"
    r"(?:表|[积積]累|注[释釋]|[讲講]解|解析|解[释釋]|[学學][习習]|[与與和及]?(?:短[语語]|[词詞][组組]|表[达達]))?"
    r"|(?:key |new |useful |core )?(?:vocabulary|words (?:and|&|/) (?:phrases|expressions))"
    r"|(?:language |vocabulary )?notes|new words)[\W\d]*",
    re.IGNORECASE,
)
_LOOSE_HEADING = late(r"\W*(?:notes|[词詞][汇彙]表)\W*", re.IGNORECASE)
"""A heading that stands above other things too, a contract's terms among them: the first line below it must be an entry
beyond doubt."""
_NUMBER = r"(?:\W{0,3}\d{1,2}[.、)）]?\s*|[•·●◆*-]\s*)?"
_TERM = r"[A-Za-z][A-Za-z'’-]*(?:[ /][A-Za-z'’.…-]+){0,7}"
_PART = r"(?:n|v|vt|vi|adj|adv|prep|conj|pron|phr|num|int|aux)\."
_PARTS = rf"{_PART}(?:\s?[,，/&、]?\s?{_PART})*"
_SOUND = r"[\[/［](?=[^\[\]/［］]*[ˈˌəɪʊɔæʌθðʃʒŋɑɛɜɒː])[^\[\]/［］]{1,40}[\]/］]"
_GLOSS = rf"(?=[^{HAN}]{{0,12}}[{HAN}])[^。！？!?]{{1,50}}"
_SURE = late(
    rf"{_NUMBER}(?:(?=[a-z]){_TERM}\s*{_PARTS}\s*{_GLOSS}|{_TERM}\s*{_SOUND}\s*(?:{_PARTS}\s*)?{_GLOSS}"
    rf"|(?=[a-z]){_TERM}\s+[{HAN}；，、]{{1,16}}\s*{_PARTS})"
)
"""`acute adj. 突出的；严重的`, `stroller [ˈstrəʊlə] n. 婴儿车`, `farming household 农户 n.`"""
_PLAIN = late(
    rf"{_NUMBER}(?:{_TERM}\s*[:：=—–-]{{0,2}}\s*(?=[…～(（]*[{HAN}])[{HAN}；;，,、…～()（） ]{{1,24}}"
    rf"|[{HAN}；，、…～()（）]{{1,16}}\s*[:：=—–-]{{0,2}}\s*{_TERM})"
)
"""`guided tour 讲解`, `讲解 guided tour`: what a heading or a name may be elsewhere."""
_EXAMPLE = late(r"(?:例句?|e\.g\.|example)\s?\d?\s?[:：].{4,}", re.IGNORECASE)
_LONGEST = 90
_LEAST_SURE = 2
"""So many entries beyond doubt, or headings, show a page that explains words, and then a plain one may lack both."""
_GREATEST_SHARE = 0.35
"""How much of a page's weight the words may have; where it is more, they are the text."""
_LINES_ABOVE = 3
_STEM = 5


def vocabulary(paragraphs: Sequence[Paragraph], found: Container[int]) -> dict[int, str]:
    """The indices of the words explained below passages; `found` are the lines known for furniture otherwise."""
    texts = ["" if i in found or p.kind == "cell" else p.text.strip() for i, p in enumerate(paragraphs)]
    sure = {i for i, text in enumerate(texts) if len(text) <= _LONGEST and _SURE.fullmatch(text)}
    headings = {i for i, text in enumerate(texts) if len(text) <= _LONGEST and _HEADING.fullmatch(text)}
    if not sure and not headings:
        return {}
    entries = set(sure)
    heads: set[int] = set()
    for heading in headings:
        own = _entries_below(texts, heading, sure)
        if own and not (_LOOSE_HEADING.fullmatch(texts[heading]) and own[0] not in sure):
            heads.add(heading)
            entries.update(own)
    plain = {i for i, text in enumerate(texts) if i not in entries and _is_plain(text) and _is_from_above(texts, i)}
    explained = sum(_EXAMPLE.fullmatch(texts[i + 1]) is not None for i in plain if i + 1 < len(texts))
    if len(sure) + len(heads) + explained >= _LEAST_SURE:
        entries.update(plain)
    examples = _examples_below(texts, entries)
    told = entries | heads | examples
    weight = sum(letters(text).weight for text in texts)
    if sum(letters(texts[i]).weight for i in entries | heads) > _GREATEST_SHARE * weight:
        return {}
    return dict.fromkeys(sorted(told), "vocabulary")


def _entries_below(texts: Sequence[str], heading: int, sure: Container[int]) -> list[int]:
    """The entries right below a heading, examples between them aside."""
    entries: list[int] = []
    for i in range(heading + 1, len(texts)):
        text = texts[i]
        if i in sure or _is_plain(text):
            entries.append(i)
        elif not (entries and _EXAMPLE.match(text)):
            break
    return entries


def _examples_below(texts: Sequence[str], entries: Container[int]) -> set[int]:
    examples: set[int] = set()
    for i in range(1, len(texts)):
        if (i - 1 in entries or i - 1 in examples) and _EXAMPLE.fullmatch(texts[i]):
            examples.add(i)
    return examples


def _is_plain(text: str) -> bool:
    return len(text) <= _LONGEST and _PLAIN.fullmatch(text) is not None


def _is_from_above(texts: Sequence[str], i: int) -> bool:
    """Whether most of a term's words, which begins in small letters, stand in the lines right above it."""
    term = words(texts[i])
    above = " ".join(texts[max(i - _LINES_ABOVE, 0) : i]).lower()
    known = sum(word.lower()[:_STEM] in above for word in term)
    return bool(term) and term[0][0].islower() and 2 * known > len(term)
