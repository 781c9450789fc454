"""What is encouraged or demanded, forbidden or held back: 鼓励 as "require", 禁止 as "are restricted".

Told only where no other word of either text may be what answers: no 应 or 要求 beside 鼓励, no "support" beside
"require", no "not" beside "are restricted".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from aligner.evidence.chinese_words import simplified
from aligner.evidence.tokens import chinese_tokens, english_tokens
from aligner.quality.modality.modals import Kind, Modal
from aligner.quality.modality.predicates import govern_one_verb, govern_the_same
from aligner.quality.words.clauses import clause
from aligner.quality.words.legal_words import renders

Govern = Callable[[str, Modal, str, Modal], bool]
"""Whether two words of the texts govern the same."""
_ENCOURAGES_ZH = re.compile("鼓励|倡导|提倡|支持(?!的)")
_OBLIGES_ZH = re.compile(
    "应[当该]|(?<![适供响反相效回呼照])应(?![用对急变邀])|须|要求|责令|强制|强迫|迫使|促使|义务|负责|有责任|规定|确保|保证|不得"
    "|禁止|严禁|务必|(?<![重主需只首摘概纪])要(?![素点闻害])|需(?!求)|令|逼|[方始才]得"
)
_DEMANDS_ZH = re.compile("要求(?![和与及、，。的])|责令|强制")
_INVITES_ZH = re.compile("[鼓激]励|支持|倡|请|邀|促|推动|引导|呼吁|劝|建议|欢迎|希望|动员|号召|敦促")
_WITH_ITS_VERB = r"(?= (?:[\w'’-]+ ){1,8}to\b)"
_TO_EN = re.compile(r" (?:[\w'’-]+ ){1,8}?to\b")
_OBLIGES_EN = re.compile(
    rf"\b(?:require|oblige|compel|force)(?:s|d|led)?\b{_WITH_ITS_VERB}"
    r"|\b(?:must|(?:is|are) (?:required|obliged|obligated|bound) to)\b(?! not)"
)
_ENCOURAGES_EN = re.compile(
    r"\b(?:(?:en|dis)courag\w*|support\w*|promot\w*|advoca\w*|foster\w*|invit\w*|urg(?:e|es|ed|ing)|call\w*|welcom\w*"
    r"|advis\w*|recommend\w*|incentiv\w*|motivat\w*|back(?:s|ed|ing)?|stimulat\w*|facilitat\w*|help\w*|prompt\w*|guid\w*"
    r"|favou?r\w*|champion\w*|boost\w*|inspir\w*|persuad\w*|spur\w*|assist\w*|aid\w*|endors\w*|nurtur\w*|sustain\w*)\b",
    re.IGNORECASE,
)
_ENCOURAGING_EN = re.compile(rf"\bencourag(?:e|es|ed)\b{_WITH_ITS_VERB}")
_DEMANDING_EN = re.compile(
    r"\b(?:requir\w*|oblig\w*|must|shall|should|compel\w*|forc\w*|mandat\w*|order\w*|demand\w*|need\w*|ask\w*"
    r"|request\w*|call\w*|urg\w*|press\w*|instruct\w*|direct\w*|ha(?:s|ve) to|expect\w*|want\w*)\b",
    re.IGNORECASE,
)
_OBLIGING_EN = re.compile(
    r"\b(?:requir\w*|oblig\w*|must|shall|should|compel\w*|forc\w*|mandat\w*|order\w*|demand\w*|need\w*|dut(?:y|ies)"
    r"|responsib\w*|ha(?:s|ve) to|ensur\w*|guarante\w*|stipulat\w*|prohibit\w*|forbid\w*)\b",
    re.IGNORECASE,
)
_FORBIDS_ZH = re.compile("禁止(?![性的令])|严禁|(?<![有舍恨巴怪怨])不得(?![不已了])|不准|不许")
_HOLDS_BACK_ZH = re.compile("限|劝|避免|尽量|最好|宜|仅|只|控制|约束")
_HOLDS_BACK_EN = re.compile(
    r"(?P<restriction>\b(?:is|are|be) (?:\w+ly )?(?:restricted|discouraged|limited)\b(?! to\b))"
    r"|(?P<advice>\b(?:should|ought to) (?:\w+ )?(?:be (?:\w+ly )?(?:avoided|minimi[sz]ed|reduced|kept to a minimum"
    r"|(?:careful|cautious|wary)\b)|avoid|minimi[sz]e)\b|\b(?:is|are) (?:best|preferably|ideally|better) avoided\b"
    r"|\b[Aa]void\b(?=[^,.;]{3,60}? (?:as far as|as much as|where(?:ver)?|if|when(?:ever)?) possible\b)"
    r"|\b(?:should|ought to)\b(?! have\b))"
)
"""What is said instead of a ban: that a thing is limited, had better be avoided, or should be otherwise."""
_LIMIT_ZH = re.compile("[超少低多高早迟晚短长小大逾][过于出]|过半|以[上下内外]")
"""不得超过 sets a limit, which "may be up to" sets too."""
_FORBIDS_EN = re.compile(
    r"\b(?:not?|never|nor|neither|cannot|none|nobody|without|prohibit\w*|ban(?:s|ned)?|forbid\w*|forbade|bar(?:red|s)?"
    r"|unless|only|except|refrain\w*|exclud\w*|illegal|unlawful|off limits|out of bounds|avoid\w*|outlaw\w*|preclud\w*"
    r"|ineligib\w*|disallow\w*|nothing|abstain\w*|den(?:y|ies|ied)|stop\w*|void|invalid|less than|fewer than|up to"
    r"|at most|maximum|until|before|free (?:of|from)|strictly|instead of|rather than|other than|beyond|outside)\b"
    r"|n['’]t\b",
    re.IGNORECASE,
)
_END_ZH = re.compile("[，。；！？：（）]")
_END_EN = re.compile(r"[.;!?:()](?=\s|$)")
_FORBIDDEN_EN = re.compile(
    r"\b(?:must|shall) (?:not|never)\b|\b(?:is|are|be) (?:\w+ly )?(?:prohibited|forbidden|banned)\b"
    r"|\b(?:prohibit|forbid)s?\b|\bunder no circumstances\b"
)
_SOFT_ZH = re.compile(
    "(?P<advice>(?:应当?)?(?:尽量|尽可能)(?:地)?(?:避免|不要?|别|少)|最好(?:避免|不要?|别)|不宜|不建议|不推荐)"
)
_FORBIDDEN_ZH = re.compile(
    "[禁勿忌]|不[得可准许能应要允]|别|切[莫忌勿]|谢绝|严|绝|杜绝|必须|除|[仅只才]|不是|不予|无权|不存|未经"
)
_NEAR = 6
"""So many words of either text, beside what forbids it, name what is forbidden."""


def turned_urgings(chinese: str, english: str) -> Iterator[tuple[Modal, Modal]]:
    """The words of the two texts that urge the same with other force; at most one of each sort."""
    zh = simplified(chinese)
    if _ENCOURAGES_ZH.search(zh):
        # Of what obliges, each word of the one text may answer but one of the other.
        if _count(_OBLIGES_ZH, zh) < _count(_OBLIGING_EN, english):
            govern = govern_one_verb if _ENCOURAGES_EN.search(english) else govern_the_same
            yield from _urged(zh, _ENCOURAGES_ZH, "invitation", english, _OBLIGES_EN, "duty", govern)
    elif _DEMANDS_ZH.search(zh) and not _INVITES_ZH.search(zh) and not _DEMANDING_EN.search(english):
        yield from _urged(zh, _DEMANDS_ZH, "duty", english, _ENCOURAGING_EN, "invitation", govern_the_same)
    if _FORBIDS_ZH.search(zh) and not _HOLDS_BACK_ZH.search(zh):
        yield from _held_back(zh, english)
    elif _SOFT_ZH.search(zh):
        yield from _softened(zh, english)


def _count(words: re.Pattern[str], text: str) -> int:
    return sum(1 for _ in words.finditer(text))


def _urged(
    zh: str, here: re.Pattern[str], one: str, en: str, there: re.Pattern[str], two: str, govern: Govern
) -> Iterator[tuple[Modal, Modal]]:
    for match in here.finditer(zh):
        mine = Modal(one, *match.span())  # type: ignore[arg-type]
        for other in there.finditer(en):
            theirs = Modal(two, *other.span())  # type: ignore[arg-type]
            to = _TO_EN.match(en, other.end())
            behind = theirs._replace(end=to.end()) if to else theirs
            if govern(zh, mine, en, theirs) or govern(zh, mine, en, behind):
                yield mine, theirs
                return


def _held_back(zh: str, en: str) -> Iterator[tuple[Modal, Modal]]:
    for two in _HOLDS_BACK_EN.finditer(en):
        if _FORBIDS_EN.search(en[: two.start()] + " " + en[two.end() :]):
            continue
        start, stop = clause(en, two.start(), _END_EN)
        before = [t.key for t in english_tokens(en) if start <= t.start and t.end <= two.start()]
        behind = [t.key for t in english_tokens(en) if two.end() <= t.start < stop]
        near = {*before, *behind} if two["advice"] else {*before[-_NEAR:], *behind[:_NEAR]}
        for one in _FORBIDS_ZH.finditer(zh):
            _, end = clause(zh, one.end(), _END_ZH)
            if _LIMIT_ZH.match(zh, one.end()):
                continue
            scope = [t for t in chinese_tokens(zh) if one.end() <= t.start < end and len(t.key) > 1]
            if sum(any(renders(t.key, key) for key in near) for t in scope) > len(scope) / 3:
                kind: Kind = "advice" if two["advice"] else "restriction"
                yield Modal("ban", *one.span()), Modal(kind, *two.span())
                return


def _softened(zh: str, en: str) -> Iterator[tuple[Modal, Modal]]:
    """What English forbids and Chinese only advises against, where nothing else in the Chinese text forbids."""
    two = _FORBIDDEN_EN.search(en)
    one = _SOFT_ZH.search(zh)
    if one is None or two is None or _FORBIDDEN_ZH.search(zh[: one.start()] + " " + zh[one.end() :]):
        return
    start, end = clause(zh, one.end(), _END_ZH)
    scope = [
        t
        for t in chinese_tokens(zh)
        if start <= t.start < end and len(t.key) > 1 and not one.start() <= t.start < one.end()
    ]
    if 3 * sum(any(renders(t.key, word.key) for word in english_tokens(en)) for t in scope) >= len(scope) > 0:
        yield Modal("advice", *one.span()), Modal("ban", *two.span())
