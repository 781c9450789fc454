"""Relations of clauses that turn into others: 若 as "since", 尽管 as "because", 但是 as "therefore".

Either text must have words of its own relation and none that may stand for the other's, so that a translator who puts
the thought in another way ("Should … ", "Adj as it is") is not told of it. A relation that only one text words is none
of these: English leaves much to the order of its clauses, and Chinese more.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from aligner.evidence.chinese_words import simplified
from aligner.quality.negation.negations import Span
from aligner.quality.turned.wording import Wording, wording

Relation = Literal["condition", "reason", "concession", "conclusion", "contrast", "addition", "exclusion"]


class Changed(NamedTuple):
    """The words for the relation in either text."""

    zh: Span
    en: Span
    here: Relation
    """What the Chinese words say."""
    there: Relation
    """What the English ones say."""


_WORDS: dict[Relation, Wording] = {
    "condition": wording(
        "如果|倘若?|假如|假若|(?<![主重需只首])要是(?!的)"
        "|(?:^|[，。；：“「])(?:若(?![干有无如即非])|万一|如(?=甲|乙|任何|一方|双方|有|未|无|没|因|在|需|不|发生|出现|遇|经|超|违|逾|对|果))"
        "|(?:条件|前提)(?:是(?!否|不是)|为)|以[^，。；]{1,14}为(?:条件|前提)|前提下",
        r"(?:^|[.,;:] |[“\"])if\b(?! not)"
        r"|\b(?:provided that|on condition that|as long as|so long as|in the event (?:of|that))\b",
        "的话|一旦|只要|除非|无论|不管|不论|是否|能否|可否|若|如|万一|时|则|就|即使|哪怕|情况|者|经",
        r"if|should|where|wherever|when|whenever|unless|cases?|events?|were|once|had|whether|providing|until|till|upon"
        r"|any|anyone (?:who|found)|who|whoever|whatever"
        r"|whichever|absence|failing|otherwise|or|would|could|might|suppos\w*|assum\w*|imagine|given|then|condition\w*"
        r"|provid\w*|proviso|only|requir\w*|precondition\w*|prerequisit\w*|premis\w*|depend\w*|basis|subject|let|even"
        r"|such as|like|including|for example|for instance|e\.g|those|but for|without",
    ),
    "reason": wording(
        "因为|由于|是因(?![此而])|鉴于|(?:原因|理由|根源|症结)(?:就?在于|是(?!否|什|何)|系|为(?!何))|系因|缘于|起因于|归因于|归咎于"
        "|(?<![联关维干体派星院水语学谱])系(?![统列数泊着])[^，。；]{2,20}(?:所致|导致|造成|引起)|(?:^|[，。；：])(?:受[^，。；]{2,14}影响(?=[，。；])|因(?![此而为素何])[^，。；]{2,14}(?=[，而]))",
        r"\b(?:because|owing to|due to|now that|as a result of|on account of|in view of|thanks to|given that)\b"
        r"|(?<!ever )(?<!long )\bsince\b(?! (?:\d|then|the \d|its|his|her|their|last|early|late|mid|Jan|Feb|Mar|Apr|May"
        r"|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\w+ (?:years|months)))"
        r"|(?:^|[.;] )(?-i:As)(?= (?:the|this|these|there|it|he|she|they|we)\b)",
        "因|鉴于|既然|自从|以来|缘|使得|致使|导致|造成|为了|所以|得益|归功|理由|考虑到|受[^，。]{1,8}影响|此后",
        r"as|given|result\w*|caus\w*|[,:;] for|so|thanks|through|account|by|reason\w*|therefore|thus|hence|mean\w*|made"
        r"|mak\w+|led|lead\w*|in that|grounds|view|light|considering|seeing|having|why|from|over|after|with|out of"
        r"|under|consequen\w*|thereby",
    ),
    "concession": wording(
        "尽管(?!放)|虽然|虽说|纵然|纵使|(?<!不)虽(?!不|已[，。])",
        r"\b(?:although|though|even though|despite|in spite of|notwithstanding)\b",
        "即使|即便|哪怕|纵|固然|但|却|不过|然而|可是|可(?![以能])|仍|还是|不管|无论|不论|反而|而",
        r"while|whilst|however|but|yet|nevertheless|nonetheless|even|albeit|regardless|still|\w+ as|for all"
        r"|whatever|no matter|much as|whereas|only|just|granted|true|admittedly|anyway|if|may|with all",
    ),
    "conclusion": wording(
        "因此|因而|所以(?!然)|从而|故此|可见",
        r"\b(?:therefore|thus|hence|consequently|as a result(?! of)|accordingly)\b"
        r"|, which (?:has )?(?:made|makes|led|leads|meant|means|caused|causes)\b",
        "因|于是|使|令|结果|致|导致|故|由此|这样|进而|以致|为此|据此|就|便|则|而|了|故|乃|遂|于|所",
        r"so|mak\w*|made|lead\w*|led|allow\w*|help\w*|why|caus\w*|then|thereby|which|enabl\w*|result\w*"
        r"|because|since|as|for|reason\w*|means?|meant|follow\w*|and so",
    ),
    "contrast": wording(
        "但是|然而|不过(?=[，])|可是|(?:^|[，。；])(?:但(?![愿凡丁书说])|却)",
        r"\b(?:however|nevertheless|nonetheless|by contrast|on the contrary)\b",
        "但|却|不过|反|虽|尽管|可|而|仍|还|只是|倒|则|尚|又|当然|实际|事实|其实",
        r"but|yet|although|though|despite|in spite|while|whilst|notwithstanding|even|still|whereas"
        r"|only|instead|except|provided|unless|rather|without|not|no|never|albeit|unfortunately|actually|in fact"
        r"|convers\w+|contrast|other hand|just|subject to|nor|save|if|otherwise|alas",
    ),
    "addition": wording(
        "此外|另外(?!一)|与此同时|不仅如此",
        r"\b(?:as well as|and also|in addition|together with|along with|moreover|furthermore)\b",
        "[还也又且并兼]|以及|同时",
        r"also|addition\w*|moreover|further\w*|besides|and|too|meanwhile|same time|in turn|plus|apart"
        r"|beyond|other|another|then|along\w*|else",
    ),
    "exclusion": wording(
        "而不[宜是应得可能必会要]|而非",
        r"\b(?:rather than|instead of|but not)\b",
        "[不没未无非勿莫别免替代]|胜|宁|与其|而是|反而|改",
        r"not|rather|instead|without|than|no|never|nor|neither|but|unlike|unable|avoid\w*|fail\w*|against"
        r"|refus\w*|cannot|only|replac\w*|substitut\w*|other than|instead|un\w+|away|opposed",
    ),
}
_TOLD_AFTER = re.compile("原因|理由|根源|症结|系|缘|起因|归")
"""A cause told behind what it led to may be put before it, and a conclusion drawn."""
_CHANGES: tuple[tuple[Relation, Relation], ...] = (
    ("condition", "reason"),
    ("concession", "reason"),
    ("reason", "concession"),
    ("reason", "condition"),
    ("reason", "conclusion"),
    ("condition", "concession"),
    ("concession", "condition"),
    ("conclusion", "concession"),
    ("conclusion", "contrast"),
    ("contrast", "conclusion"),
    ("exclusion", "addition"),
    ("addition", "contrast"),
)
"""What Chinese says and English has instead; of others, such as 因此 as "since", free translation makes the same."""


def changed_relation(chinese: str, english: str) -> Changed | None:
    """The first change of a relation, if there is one.

    >>> changed_relation("若补贴提前退坡，订单可能减少。", "Since subsidies end early, orders may fall.")
    Changed(zh=(0, 1), en=(0, 5), here='condition', there='reason')
    """
    zh = simplified(chinese)
    found = {relation: match for relation, words in _WORDS.items() if (match := words.zh.search(zh))}
    for one, two in _CHANGES:
        here, there, mine = _WORDS[one], _WORDS[two], found.get(one)
        if mine is None or (two == "conclusion" and _TOLD_AFTER.match(mine[0])):
            continue
        theirs = there.en.search(english)
        if theirs is None or here.also_en.search(english[: theirs.start()] + "|" + english[theirs.end() :]):
            continue
        if there.also_zh.search(zh[: mine.start()] + "|" + zh[mine.end() :]):
            continue
        start = mine.start() + (mine[0][0] in "，。；：“「")
        return Changed((start, mine.end()), theirs.span(), one, two)
    return None
