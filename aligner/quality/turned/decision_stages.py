"""How far a decision has come: drafted, put before a body, approved, issued. 陈报核定 as "was approved by".

Each stage has words that no other has; where anything in the other text may stand for the stage that the one names,
nothing is said. What else a sentence tells ("has endorsed the strategy, which now goes to …") is not asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.quality.turned.lone_stages import StageKind
from aligner.quality.turned.tenses import OtherStage
from aligner.quality.words.clauses import finite_clause

_DECIDED_ZH = "(?:批准|核准|核定|核备|核可|审定|审批|批覆|批复|追认)"
_DECISION_EN = r"(?:approval|ratification|adoption|endorsement|consent|clearance|sign-off|authori[sz]ation)"
_DECIDED_EN = r"(?:approved|ratified|adopted|endorsed|authori[sz]ed|passed|cleared|enacted)"
_BEFORE_IT_EN = (
    rf"\b(?:for|pending|await\w*|seek\w*|subject to|requir\w*|need\w*|until|before|to be|will|shall|must|would|may"
    rf"|submit\w*|refer\w*|report\w*|sen[dt]|appl\w+|request\w*|ask\w*|once|if|when|after|where|unless|not|yet|propos\w*"
    rf"|recommend\w*|which|as|having|being|those|any|only|forward\w*|present\w*|put|laid|table[sd]|by {_DECISION_EN})\b"
)
_ISSUED_EN = r"(?:issued|promulgated|published|enacted|released)"
_KINDS = (
    # What may make the texts agree is asked of the English clause alone.
    # 已报国务院审批 as "has been approved by the State Council"
    StageKind(
        re.compile(
            "(?:[呈陈上送]?报(?![告道名酬经])(?:送|请)?|[提呈送递]交|提请|报请|尚[待须需]|有待|仍[待须需])[^，。；]{0,16}?"
            f"(?:{_DECIDED_ZH}|审议|审核|审查|表决)(?!设立|成立|建立|发布|公布|实施|施行|[^，。；]{{0,3}}[后的之])"
        ),
        "to come",
        re.compile(
            "获|通过|后|经(?=[^，。；]{0,10}(?:批准|核准|同意|审))|已[^，。；]{0,3}(?:批准|核准|核定)|的[，。]|同意"
        ),
        re.compile(
            rf"\b(?:has|have|had|was|were)(?: since| now| already| duly)?(?: been)? {_DECIDED_EN}\b", re.IGNORECASE
        ),
        "done",
        re.compile(_BEFORE_IT_EN, re.IGNORECASE),
    ),
    # "which now goes to the Executive Yuan for approval" as 并经行政院核定
    StageKind(
        re.compile(
            f"(?:业|已|获|均)(?:已?经|获得?|由)?[^，。；待须需将报送请]{{0,14}}?{_DECIDED_ZH}(?![的之后前书文])"
            # In 经批准生效 it is a condition.
            f"|[并且亦]经[^，。；待须需将报送请]{{1,14}}?{_DECIDED_ZH}(?=[。；，]|$)"
            "|获得?通过(?![的之后前])"
        ),
        "done",
        re.compile("[待须需将报送呈请拟尚若如未应当可]|提交|递交|后|才|下一步|申请|时|得|有权|生效|施行|实施"),
        re.compile(
            r"\b(?:go(?:es)?|going|(?:is|are|been|be) (?:now )?(?:submitted|sent|referred|forwarded|put|presented))"
            rf" (?:now |back )?(?:to|before) [^,.;]{{2,60}}? for (?:\w+ ){{0,2}}{_DECISION_EN}\b"
            rf"|\b(?:awaits?|awaiting|pending|subject to|seeks?|seeking) (?:the |its |their )?"
            rf"(?:[\w'’]+ ){{0,4}}?{_DECISION_EN}\b",
            re.IGNORECASE,
        ),
        "to come",
        re.compile(rf"\b{_DECIDED_EN} by\b|\b(?:has|have|was|were) (?:been )?{_DECIDED_EN}\b", re.IGNORECASE),
    ),
    # 研究制定管理条例 as "has issued regulations"
    StageKind(
        re.compile(
            "(?:研究|研拟|抓紧|着手|正在|组织|加紧|拟)(?:制[定订]|编制|起草|拟[订定])|(?<!已)(?<!已经)(?:起草|草拟)(?![了的人者])"
        ),
        "to come",
        re.compile("[已了]|印发|[发颁公]布|出台|施行|通过|下发|实施了|[发刊]表|参与|负责|的"),
        re.compile(
            rf"\b(?:has|have|had|was|were)(?: also| already| now| since)?(?: been)? {_ISSUED_EN}\b", re.IGNORECASE
        ),
        "done",
        re.compile(
            r"\b(?:draft\w*|draw\w*|drew|prepar\w*|formulat\w*|work\w*|stud\w+|develop\w*|plan\w*|propos\w*|will|would"
            r"|to be|research\w*|being|devis\w*|compil\w*|writ\w*|wrote|elaborat\w*|look\w*|consider\w*)\b",
            re.IGNORECASE,
        ),
    ),
    # 已出台条例 as "is drafting regulations"
    StageKind(
        re.compile(
            "(?:已经?|业已)[^，。；]{0,8}?(?:出台|印发|颁[布发]|公布|发布|批准|核准|审议通过|表决通过)(?![的之][^，。；]{0,12}(?:草案|征求))"
        ),
        "done",
        re.compile("起草|草案|拟|研究|征求意见|制定中|正在|将"),
        re.compile(
            r"\b(?:is|are) (?:now |currently |still )?(?:drafting|drawing up|preparing|considering|studying"
            r"|working on)\b",
            re.IGNORECASE,
        ),
        "to come",
        re.compile(
            rf"\b(?:has|have|was|were) (?:been )?(?:{_DECIDED_EN}|{_ISSUED_EN}|unveiled|introduced)\b", re.IGNORECASE
        ),
    ),
)
_ANY_ZH = re.compile(f"{_DECIDED_ZH}|获|审议|审核|审查|表决|制[定订]|编制|起草|拟[订定]|出台|印发|颁|[公发]布")


def decision_stages(zh: str, en: str) -> Iterator[OtherStage]:
    """Where a simplified Chinese text and an English one are at other stages; at most one of each kind.

    >>> list(decision_stages("方案已报国务院审批。", "The plan has been approved by the State Council."))
    [OtherStage(zh=(3, 9), chinese='to come', en=(9, 26), english='done')]
    """
    if _ANY_ZH.search(zh) is None:
        return
    for kind in _KINDS:
        one = kind.zh.search(zh)
        two = kind.en.search(en) if one else None
        if one is None or two is None or kind.bar_zh.search(zh[: one.start()] + " " + zh[one.end() :]):
            continue
        start, end = finite_clause(en, two.start())
        if not kind.bar_en.search(en[start : two.start()] + " " + en[two.end() : max(end, two.end())]):
            yield OtherStage(one.span(), kind.chinese, two.span(), kind.english)
