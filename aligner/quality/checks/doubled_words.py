"""A word written twice: "the the", 的的. Reduplication that the languages allow ("had had", 的的确确) is none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, judged_side, side_text, zh_en

_ENGLISH = re.compile(r"(?<![\w'’-])([A-Za-z]+)(\s+)(\1)(?![\w'’-])(?!\s+\1\b)", re.IGNORECASE)
_ALLOWED = frozenset(
    (
        "had",
        "that",
        "her",
        "very",
        "so",
        "no",
        "bye",
        "ha",
        "blah",
        "really",
        "many",
        "long",
        "never",
        "now",
        "well",
        "there",
        "knock",
        "yes",
        "out",
        "far",
        "more",
        "much",
        "hear",
        "tut",
        "ho",
        "la",
        "hey",
        "oh",
        "on",
        "and",
        "over",
        "again",
        "down",
        "up",
        "please",
        "wait",
        "run",
        "go",
        "come",
        "in",
        "do",
        "big",
        "old",
        "good",
        "poor",
    )
)
"""Words that good English may write twice."""
_BEFORE = 400
"""How many characters before a doubled word are looked at."""
_WHAT = re.compile(r"\b(?:what|who|where|how|why|that|it)\b[^,;:.]*$", re.IGNORECASE)
"""What makes "is is" good English: "what it is is a start"."""
_CHINESE = re.compile(
    r"(的)(的)(?![确確士])|(和)(和)(?![气氣睦平美善煦好])|(在)(在)(?!乎|意)|(与)(与)|(被)(被)|(是)(是)(?=[一在我他她你这那])"
    r"|(我们|你们|他们|她们|我們|你們|他們|她們|因为|因為|以及|并且|並且|关于|關於|所以|但是|如果|由于|由於|对于|對於)(?:\s*)"
    r"(我们|你们|他们|她们|我們|你們|他們|她們|因为|因為|以及|并且|並且|关于|關於|所以|但是|如果|由于|由於|对于|對於)"
)


class DoubledWords:
    """Looks at the target; at the source where it stands alone."""

    id = "doubled_words"
    category = "linguistic-conventions/duplication"
    severity: Severity = "minor"
    examples = Examples(
        fires=(
            zh_en("我们支持这一倡议。", "We support the the initiative.", "the the"),
            zh_en("经济正在恢复。", "The recovery of of the economy is under way.", "of of"),
            zh_en("这是一次尝试。", "This is is an attempt.", "is is"),
            zh_en("甲方享有权利。", "Party A has a a right.", "a a"),
            zh_en("甲方享有权利。", "The the right is that of Party A.", "The the"),
            zh_en("天黑了。一只狗在叫。", "It was dark. A a dog barked.", "A a"),
            en_zh("This is our proposal.", "这是我们的的建议。", "的的"),
            en_zh("They agreed because it was late.", "他们他们同意了。", "他们他们"),
        ),
        silent=(
            zh_en("他早就吃过了。", "He had had dinner long before."),
            zh_en("这只是开始。", "What this is is a beginning."),
            zh_en("我知道那是错的。", "I know that that is wrong."),
            zh_en("乙方授予甲方使用权。", "Party B grants Party A a right of use."),
            zh_en("維生素A每天服用一次。", "Take vitamin A a single time a day."),
            zh_en("纽约，纽约。", "New York, New York."),
            zh_en("瑟罕犯了罪。", "Sirhan Sirhan was convicted."),
            en_zh("It is indeed so.", "的的确确如此。"),
            en_zh("The sky is blue.", "天空蓝蓝的。"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for each doubled word."""
        side = judged_side(unit)
        text = side_text(unit, side)
        for match in _ENGLISH.finditer(text):
            name = match[1][0].isupper() and match[3][0].isupper()
            # The letter is a name's in "Party A a right", and the article at the head of "A a right".
            before = text[max(0, match.start() - _BEFORE) : match.start()]
            letter = re.fullmatch(r"[A-Z]\s+[a-z]", match[0]) and before.rstrip()[-1:].isalnum()
            thrice = _last_word(before) == match[1].lower()
            if match[1].lower() == "is" and _WHAT.search(before):
                continue
            if match[1].lower() not in _ALLOWED and not (name or letter or thrice) and "\n" not in match[2]:
                yield issue(self, unit, side, match.span(), f"“{match[1]}” stands twice.", suggestion=match[1])
        for match in _CHINESE.finditer(text):
            one, two = (group for group in match.groups() if group)
            if one == two:
                yield issue(self, unit, side, match.span(), f"“{one}” stands twice.", suggestion=one)


def _last_word(text: str) -> str:
    """The word that a text ends with, in lower case; "" where it ends otherwise."""
    word = re.search(r"[A-Za-z]+\s*$", text)
    return word[0].strip().lower() if word else ""
