"""Hedges that come and go: 可能上升 and 预计上升 rendered as "will rise", 将继续 as "may continue".

One side leaves open what the other says for certain. There are many ways to hedge ("is likely to", "risk", 恐, 大概),
and where any of them stands in the text that seems to have none, nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.evidence.chinese_words import simplified
from aligner.quality.modality.modals import Kind, Modal, chinese_modals, english_modals
from aligner.quality.modality.predicates import govern_the_same, same_verb

_OPEN_ZH = re.compile("(?<![不没只])可能(?![性的])|(?<![或，。；、])或[会将](?![来议计员])")
_EXPECTED_ZH = re.compile(
    "预[计料期](?=[^，。；])|力[争求]|争取(?![到了过权得的])|(?<![没未])有望|(?<![模虚比摹草])拟(?![定合人态议声订稿])"
    "|(?<![本该此项的年》”』」動动一个大划子各期])计划(?![的生经书是由与和外内所中及、，。])"
)
_CERTAIN_ZH = re.compile(
    "(?<!必)将(?![来近军]|[^，。；]{1,12}(?:给|成|入|送|提交))|(?<![不开大集协社学机商工聚宴议员事])会(?![议谈员见面长计所堂场])"
)
_OPEN_EN = re.compile(r"\b(?:may|might)\b(?! (?:not|have|be (?:that|seen|found))\b)")
_MAY_EN = re.compile(r"\b(?:may|might)\b(?! (?:have|be (?:that|seen|found))\b)(?: not\b)?")
_CERTAIN_EN = re.compile(r"\b(?:will|shall)\b(?! (?:not|have)\b)")
_HEDGED_ZH = re.compile(
    "可能|或|也许|能|恐|怕|担心|担忧|希望|愿|估计|预计|大概|应该|说不定|未必|似|像|如果|若|倘|的话|万一|当然|必|不|根据|视|酌|按需"
)
_HEDGED_EN = re.compile(
    r"\b(?:may|might|could|can|possib\w*|(?:un)?likel\w*|potential\w*|perhaps|maybe|risk\w*|would|should|prone|tend\w*"
    r"|chance\w*|expect\w*|probab\w*|think|seem\w*|suspect\w*|able|danger\w*|threat\w*|any|whether|believe\w*|appear\w*"
    r"|sometimes|often|wherever|whatever|\w+[ai]ble)\b",
    re.IGNORECASE,
)


_SURELY_ZH = re.compile(
    "(?<![不未])(?:必定|必然(?![性的])|必将|势必|注定|(?:一定|肯定|绝对)会)(?![^，。；]{0,12}能[够]?)"
    "|(?<![不未])一定能够?(?![^，。；]{0,12}[吗嘛])"
)
_SURELY_EN = re.compile(
    r"\b(?:certain\w*|inevitab\w*|bound|definite\w*|surely|sure|must|undoubted\w*|doubt|necessar\w*|doomed|destin\w*"
    r"|inexorab\w*|invariab\w*|guarantee\w*|always|will|shall|would|well|unavoidab\w*|cannot)\b",
    re.IGNORECASE,
)
_SANCTION_ZH = re.compile(
    "可以?(?=被|处以|予以|撤销|终止|吊销|拒绝|没收|取消|解除|暂停|驳回|罚|披露|委任|征收|收取|豁免|查封|扣押|冻结|检取|搜查|修订|更改|延长)"
)
"""What may follow, but need not; 可提供 and 可减少 say what something can do and will."""
_WILL_EN = re.compile(r"\bwill\b(?! (?:not|have)\b)(?: (?:result in|lead to)\b)?")
_EXPECTED_EN = re.compile(
    r"\b(?:plan\w*|intend\w*|intent\w*|project(?:s|ed|ion|ions)|schedul\w*|forecast\w*|foresee\w*|aim\w*|propos\w*"
    r"|estimat\w*|anticipat\w*|target\w*|due|slated|set to|hop(?:e|es|ing|ed)|prospect\w*|promis\w*|look\w*|want\w*"
    r"|striv\w*|endeavou?r\w*|work\w*|seek\w*|effort\w*|try|tri(?:es|ed)|committed|best|ambition\w*"
    r"|predict\w*|on course|on track|programme|scheme|goal|is to|are to|decid\w*|going to)\b",
    re.IGNORECASE,
)


def unhedged(zh: str, en: str) -> Iterator[tuple[Modal, Modal]]:
    """The words of the two texts that govern the same verb, where one leaves it open and the other is certain of it."""
    zh = simplified(zh)
    is_open = _OPEN_ZH.search(zh) is not None
    is_expected = not is_open and _EXPECTED_ZH.search(zh) is not None
    if not is_open and (surely := _SURELY_ZH.search(zh)) and (may := _MAY_EN.search(en)) and not _SURELY_EN.search(en):
        yield Modal("certainty", *surely.span()), Modal("possibility", *may.span())
        return
    here: tuple[re.Pattern[str], Kind]
    there: tuple[re.Pattern[str], Kind]
    if is_open and not _HEDGED_EN.search(en):
        here, there = (_OPEN_ZH, "possibility"), (_CERTAIN_EN, "certainty")
    elif is_expected and not _HEDGED_EN.search(en) and not _EXPECTED_EN.search(en):
        here, there = (_EXPECTED_ZH, "possibility"), (_WILL_EN, "certainty")
    elif not is_open and _SANCTION_ZH.search(zh) and not english_modals(en).permissive:
        here, there = (_SANCTION_ZH, "possibility"), (_WILL_EN, "certainty")
    elif not is_open and not _HEDGED_ZH.search(zh) and not chinese_modals(zh).permissive:
        here, there = (_CERTAIN_ZH, "certainty"), (_OPEN_EN, "possibility")
    else:
        return
    same = govern_the_same if is_open else same_verb
    for one in _words(zh, *here):
        for two in _words(en, *there):
            if same(zh, one, en, two):
                yield one, two
                break


def _words(text: str, pattern: re.Pattern[str], kind: Kind) -> Iterator[Modal]:
    return (Modal(kind, *match.span()) for match in pattern.finditer(text))
