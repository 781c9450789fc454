"""A title that is set in several lines is one: `Joint Statement` / `of the Two Governments` / `on River Protection`.

Only lines above the text are judged, and only where the words show that a title goes on: a title of its own may stand
above another one.
"""

from __future__ import annotations

from aligner.documents.lines.script import is_function_word, letters, script_of, words
from aligner.documents.lines.structure import ends_sentence, is_date, is_short, is_title, longer_words, starts_lower
from aligner.late_patterns import late

_LEADS_ON = late("(?:(?<![目标標])的|和|与|與|及|暨|、|关于|關於)$")
_GOES_ON = late("(?:(?:关于|關於)(?!(?:我们|我們|本站|本网|本網)$)|的|和|与|與|及|暨)")
_PARTIES = late("和|与|與|及|暨|关于|關於")
_PART = late(
    r"(?i)\b(?:part|volume|book) (?:\d{1,3}|[ivxlc]+) ?[:：]$"
    r"|第 ?[\d一二三四五六七八九十]{1,3} ?(?:部分|[卷册冊编編]) ?[:：]$"
)
"""How the first line of a title ends that names a part: `Safety of ferries — Part 3:` / `Lights`."""
_STAMP = late("(?:[绝絕][密]|[机機]密|秘密|密件|[内內]部(?:文件|[资資]料)|特?急件?|限[阅閱])(?:[★☆*].{0,6})?")
"""How secret or urgent a document is, above its title."""
_WORD_OF_TITLE = 6
"""Han characters up to which a line is but the last word of a title: `联合声明`, `合作框架协议`."""
_LEAST_WORDS = 2
"""How many English words the rest of a title has at least: single ones are a list."""
_PREPOSITION = late("(?:of|on|between|among|concerning|regarding|relating|for|with|by|to|and|in)\\b")
_CAPITAL_PREPOSITION = late("(?i)(?:of|on|between|among|concerning|regarding|relating|for|with respect)\\b")
_LINK = late("(?i)(?:between|among|and|with|of|on|concerning|regarding|for)")
"""What stands between the parties and the matter of a document, often on a line alone."""
_DOCUMENT = late(
    r"(?i)\b(?:statement|declaration|agreement|treaty|convention|protocol|communiqu[eé]|memorandum|report|plan|"
    r"programme|program|strategy|charter|notice|decision|resolution|arrangement|regulations?|measures|law)\b"
)


def title_goes_on(before: str, after: str) -> bool:
    """Whether the second of two lines above the text goes on with the title that the first begins.

    >>> title_goes_on("Joint Statement", "of the Two Governments"), title_goes_on("River Watch", "On the Dam")
    (True, False)
    >>> title_goes_on("两国政府", "关于保护河流的"), title_goes_on("两国政府关于保护河流的", "联合声明")
    (True, True)
    """
    if _PART.search(before) and script_of(before) == script_of(after) and not ends_sentence(after):
        return is_short(after, 20, 10)
    if any(ends_sentence(line) or is_date(line) for line in (before, after)) or not is_short(before + after, 60, 50):
        return False
    script = script_of(before)
    if script is None or script != ("en" if _LINK.fullmatch(after.strip()) else script_of(after)):
        return False
    return _chinese_goes_on(before, after) if script == "zh" else _english_goes_on(before, after)


def _chinese_goes_on(before: str, after: str) -> bool:
    if _LEADS_ON.search(before):
        return True
    if is_title(before) or _STAMP.fullmatch(before):
        return False
    last_word = is_title(after) and letters(after).han <= _WORD_OF_TITLE and _PARTIES.search(before) is not None
    return _GOES_ON.match(after) is not None or last_word


def _english_goes_on(before: str, after: str) -> bool:
    last = words(before)[-1]
    if not _is_capitalised(before):
        return False
    named = _DOCUMENT.search(before) is not None
    if len(words(after)) < _LEAST_WORDS:
        return named and _LINK.fullmatch(after.strip()) is not None
    if before.rstrip().endswith(last) and (is_function_word(last) or (named and _LINK.fullmatch(last))):
        return True
    if starts_lower(after):
        return _PREPOSITION.match(after) is not None
    return _CAPITAL_PREPOSITION.match(after) is not None and named


def _is_capitalised(text: str) -> bool:
    """Whether most longer words have capitals, as in a title and in no verse."""
    capitals, longer = longer_words(text)
    return capitals > 0.6 * longer
