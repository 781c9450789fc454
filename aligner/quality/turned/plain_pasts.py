"""What is still to come as a plain past: 将于3月启动 as "began in March", "started in May" as 将于5月启动.

`tenses` knows "was launched" and "has begun". A past form that English also has as a participle ("the agreement signed
in May") counts only where its clause has no other finite verb; the verb has to be the same, as the dictionary finds it.
"""

from __future__ import annotations

import re

from aligner.evidence.chinese_words import simplified
from aligner.quality.turned.tenses import OtherStage
from aligner.quality.words.clauses import clause, finite_clause

_TO_COME_ZH = re.compile(
    "(?:即?将|将要|预计将?|计划|拟|定)于[^，。；的之]{1,12}?(?P<verb>启动|开始|开工|动工|竣工|完工|完成|建成|落成|投产|投入[使运][用营]|开通|通车|开业|开幕"
    "|闭幕|开放|启用|举[行办]|召开|结束|终止|停止|关闭|停产|生效|施行|实施|成立|签署|签订|发布|公布|出版|上市|推出|访问|抵达|发射|恢复|到期|届满|离任|就任)"
    "(?![的之前后时])"
    "|(?<![即必行])将(?=于|在|会|对)?(?P<plain>启动|开工|动工|竣工|投产|开通|通车|开业|开幕|闭幕|成立|举[行办]|召开|签署|签订|生效|施行|到期|届满)"
    "(?![的之前后时]|[^，。；]{0,8}[的之前后时])"
)
_PAST_ZH = re.compile(
    "已|了|(?<!通)过|曾|此前|刚|才|原|本来|当[时年天]|[后後]来|终于|决定|宣布|同意|说|称|表示|[若如]|次日|翌|时|随后|即将"
)
_ALWAYS_PAST = (
    r"began|took (?:effect|place|office|off)|(?:came|went|entered) into (?:force|effect|operation|service"
    r"|production|use)"
    r"|went (?:live|on (?:sale|stream|show|trial))|fell due|became effective|met|rose|fell|ran out|broke ground"
)
_MAY_BE_PAST = (
    r"held|started|opened|ended|closed|resumed|expired|commenced|launched|signed|completed|finished|inaugurated|concluded|ceased"
    r"|stopped|halted|established|founded|published|issued|released|visited|arrived|hosted|convened|implemented"
)
_NO_PARTICIPLE_EN = (
    r"(?<!\bbe )(?<!\bbeen )(?<!\bbeing )(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bhas )(?<!\bhave )(?<!\bhad )"
    r"(?<!\bthe )(?<!\ba )(?<!\ban )(?<!\bnewly )(?<!\bonce )(?<!\bto )(?<!\bof )(?<!\band )(?<!\bwhen )"
)
_PAST_EN = re.compile(rf"{_NO_PARTICIPLE_EN}\b(?:(?P<sure>{_ALWAYS_PAST})|(?:{_MAY_BE_PAST}))\b")
_FINITE_EN = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|shall|should|can|could|may|might|must|do|does|did|remains?|says?|said"
    r"|shows?|needs?|went|came|became|took|made|gave|got|saw|led|brought|ran|fell|rose|began|met|held"
    r"|\w+s (?:the|a|an|to|into|that|from)|as|if|who|which|that|when|after|before|until|once|by)\b"
)
_TO_COME_EN = re.compile(
    r"\b(?:will|would|shall|going to|to be|about to|is to|are to|was to|were to|due|plan\w*|expect\w*"
    r"|schedul\w*)\b"
)
_END_ZH = re.compile("[，。；：！？（）]")


_EVENTS: tuple[tuple[str, str], ...] = (
    (
        "启动|开始|开工|动工|成立|启用|开幕|举行|举办|召开|实施|施行",
        "began|start|commenc|launch|took place|broke|open|met|held|conven|host|found|establish|inaugurat|implement"
        "|took effect|came into|went into|entered into|became eff",
    ),
    (
        "竣工|完工|完成|建成|落成|结束|终止|停止|关闭|停产|闭幕|到期|届满",
        "complet|finish|end|clos|conclud|ceas|stopp|halt|expir|inaugurat|open|fell due|ran out",
    ),
    (
        "投产|投入使用|投入运营|投入运行|开通|通车|开业|开放|启用|上市|推出|发布|公布|出版|发射",
        "open|went|came into|entered|launch|publish|issu|releas|start|began|took off|inaugurat|commenc",
    ),
    ("生效|施行|实施", "took effect|came into|entered into|became eff|went into"),
    ("签署|签订", "sign|conclud"),
    ("访问|抵达", "visit|arriv"),
    ("恢复", "resum"),
    ("就任|离任", "took office"),
)
"""What the Chinese verbs may be in English, by its beginning."""


def future_as_past(chinese: str, english: str) -> OtherStage | None:
    """The first such pair of words; None where any word of either clause may tell of the other's time.

    >>> future_as_past("工作将于三月启动。", "The work began in March.")
    OtherStage(zh=(2, 8), chinese='to come', en=(9, 14), english='done')
    """
    if not any(mark in chinese for mark in "将將拟擬预預划劃定"):
        return None
    zh = simplified(chinese)
    for one in _TO_COME_ZH.finditer(zh):
        start, stop = clause(zh, one.start(), _END_ZH)
        if _PAST_ZH.search(zh[start : one.start()] + " " + zh[one.end() : stop]):
            continue
        verb = one["verb"] or one["plain"]
        for two in _PAST_EN.finditer(english):
            begin, end = finite_clause(english, two.start())
            if _TO_COME_EN.search(english, begin, end) or not english[begin : two.start()].strip():
                continue
            rest = english[begin : two.start()] + " " + english[two.end() : end]
            if (two["sure"] or not _FINITE_EN.search(rest)) and _is_same(verb, english, two):
                return OtherStage(one.span(), "to come", two.span(), "done")
    return None


def _is_same(verb: str, english: str, two: re.Match[str]) -> bool:
    """Whether the past form may render the Chinese verb."""
    return any(re.fullmatch(zh, verb) and re.match(en, two[0]) for zh, en in _EVENTS)
