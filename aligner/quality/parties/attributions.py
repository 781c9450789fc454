"""A view that nobody is named for and that a translation gives to a body: 有意见认为 as "The Government holds".

Reports of consultations, minutes and news turn on whose view it is. Where the other text has any word for unnamed
people or views, or the text itself names the body, nothing is said.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from aligner.evidence.chinese_words import simplified
from aligner.quality.negation.negations import Span

_HOLD_ZH = "认为|指出|表示|指|建议|主张|称|质疑|担心|担忧|关注|反对|支持|赞成"
_UNNAMED_ZH = re.compile(
    "(?:^|[，。；：“「])(?:但|另|亦|也|又|而|同时|另外|此外|至于)?"
    "(?:有(?:部分|一些|些|不少|个别|少数|许多|一)?(?:意见|人士?|论者|声音|观点|看法|评论|批评|委员|议员|回应者|受访者|专家|学者|市民|业界|团体|[种])"
    f"(?:人士|意见|者|认为|观点|看法)?(?:则|亦|也)?(?:{_HOLD_ZH})"
    "|据(?:称|说|悉|报(?!告)|传|闻)|相传|传闻)"
)
_SAYS_EN = (
    r"(?:considers?|believes?|maintains?|argues?|contends?|(?:takes?|is of|are of|was of) the view|thinks?|holds? that"
    r"|suggests?|points? out)"
)
_BODIES: tuple[tuple[str, str], ...] = (
    (r"the (?:\w+ )?(?:Government|Administration|authorities)", "政府|当局|行政|署|局|官方"),
    (r"the (?:\w+ ){0,3}(?:Commission|Committee|Council|Board)", "委员|委|会|局|理事|董事|院"),
    (r"the (?:\w+ ){0,2}(?:Department|Bureau|Ministry|Authority|Office)", "部|署|局|处|办|机关|当局"),
    (
        r"the (?:\w+ )?(?:Company|Group|Bank|Court|Party|parties|two sides)|both (?:sides|parties)",
        "公司|集团|银行|法|党|方",
    ),
    (r"we", "我|本|吾|咱|方"),
)
"""Who may hold a view, and what in Chinese may name them."""
_GIVEN_EN = tuple(
    (
        re.compile(
            rf"(?:^|[.;,:“\"] ?|\bhowever,? |\bthat )(?P<who>{who} (?:\w+ly |also |further )?{_SAYS_EN})\b",
            re.IGNORECASE,
        ),
        named,
    )
    for who, named in _BODIES
)
_UNNAMED_EN = re.compile(
    r"\b(?:some|others?|several|many|few|certain|various|number|those|people|persons?|(?<!of the )(?<!the )views?"
    r"|opinions?|comments?|respondents?|critics?|members?|concerns?|voices?|experts?|one|there"
    r"|it (?:is|was|ha[sd] been) \w+ed"
    r"|reported\w*|alleged\w*|reputed\w*|said|apparently|according|rumou?r\w*|hear\w*|heard|legend|sources?"
    r"|suggestions?|submissions?|calls?|anyone|somebody|someone|commentators?|scholars?|observers?|understood|learn\w*"
    r"|told|reports?|story|supposed\w*|quarters|arguments?)\b",
    re.IGNORECASE,
)
_PEOPLE_EN = "members|respondents|people|commentators|critics|experts|scholars"
_ONCE_EN = re.compile(
    rf"(?:^|[.;,:“\"] ?)(?P<who>(?:some|others|critics|commentators|(?:some|certain|several|many) (?:{_PEOPLE_EN}))"
    r" (?:have |had )?(?:\w+ly |also )?(?:argue|believe|consider|suggest|maintain|contend|felt|feel|thought|think)\w*"
    r"|it has been (?:argued|suggested|said)|it is (?:said|argued|alleged))\b",
    re.IGNORECASE,
)
_GIVEN_ZH = re.compile(
    "(?:^|[，。；：“「])(?P<who>(?P<body>政府|当局|我们|本局|本署|委员会|公司|双方|法院|董事会|理事会|中方|美方)(?:则|亦|也)?(?:认为|指出|表示|主张|建议))"
)
_ANY_ZH = re.compile(
    "[些某另别]|有[人的]|有意见|有观点|部分|据[称说悉报传闻]|论者|人士|声音|看法|批评|不少|受访|回应者|评论|专家|学者|委员|议员|有谓|相传"
)
_NAMES_EN = {
    "政府": r"governments?|administration|authorit\w+",
    "当局": r"authorit\w+|governments?|administration",
    "我们": r"we|our|us",
    "本局": r"bureau|we|our",
    "本署": r"department|we|our",
    "委员会": r"committees?|commissions?",
    "公司": r"compan\w+|firms?|corporat\w+|it",
    "双方": r"both|two|sides|parties",
    "法院": r"courts?|tribunals?|judges?",
    "董事会": r"boards?|directors?",
    "理事会": r"boards?|councils?",
    "中方": r"chin\w+",
    "美方": r"us|u\.s|americ\w+|united",
}


class Attributed(NamedTuple):
    """Who holds the view in either text."""

    zh: Span
    en: Span


def given_to_a_body(chinese: str, english: str) -> Attributed | None:
    """Where one text leaves open whose view it is and the other names a body that the former does not.

    >>> given_to_a_body("有意见认为，成本将增加。", "The Government considers that costs would rise.")
    Attributed(zh=(0, 5), en=(0, 24))
    """
    zh = simplified(chinese)
    unnamed = _UNNAMED_ZH.search(zh)
    if unnamed is not None:
        if _UNNAMED_EN.search(english):
            return None
        for given, named in _GIVEN_EN:
            found = given.search(english)
            if found and not re.search(named, zh[: unnamed.start()] + zh[unnamed.end() :]):
                start = unnamed.start() + (unnamed[0][0] in "，。；：“「")
                return Attributed((start, unnamed.end()), found.span("who"))
        return None
    body = _GIVEN_ZH.search(zh)
    once = _ONCE_EN.search(english) if body else None
    if body is None or once is None or _ANY_ZH.search(zh):
        return None
    if re.search(rf"\b(?:{_NAMES_EN[body['body']]})\b", english, re.IGNORECASE):
        return None
    return Attributed(body.span("who"), once.span("who"))
