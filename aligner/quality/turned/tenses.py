"""What is done and what is still to come: 未来三年 as "the past three years", 已建成 as "will build".

Chinese has no tenses, but it says with 已, 正在, 将于, 尚需 how far a thing has come, and "will build" cannot stand for
已建成. The verb has to be the same, as the dictionary finds it behind both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from aligner.evidence.chinese_words import simplified
from aligner.evidence.tokens import Token, chinese_tokens, english_tokens
from aligner.quality.negation.negations import Span
from aligner.quality.words.clauses import clause, finite_clause
from aligner.quality.words.legal_words import renders

Stage = Literal["done", "under way", "to come"]

_UNIT_ZH = "[^，。；：过去未来]{0,5}?(?:年|个?月|周|季度|天|日)"
_AHEAD_ZH = re.compile(f"(?:未来|今后|往后|接下来)的?{_UNIT_ZH}")
_BEHIND_ZH = re.compile(
    f"(?:过去|以往|最近)的?{_UNIT_ZH}|(?<![附邻接临最])近(?=[一二两三四五六七八九十几数\\d]){_UNIT_ZH}"
)
_ANY_AHEAD_ZH = re.compile("未来|今后|往后|接下来|将|下一?个?[年月周季]|明年|以后|[后後]的")
_ANY_BEHIND_ZH = re.compile("过去|以往|最近|近|去年|以来|前|历史|曾|上一?个?[年月周季]")
_UNIT_EN = r"(?:[\w-]+ ){0,3}?(?:years?|months?|weeks?|quarters?|days?|decades?)\b"
_AHEAD_EN = re.compile(rf"\b(?:the|these) (?:next|coming) {_UNIT_EN}", re.IGNORECASE)
_BEHIND_EN = re.compile(rf"\b(?:the|these) (?:past|last|previous|preceding) {_UNIT_EN}", re.IGNORECASE)
_ANY_AHEAD_EN = re.compile(
    r"\b(?:next|coming|future|following|ahead|forthcoming|upcoming|to come|from now|until|onwards?|forward)\b",
    re.IGNORECASE,
)
_ANY_BEHIND_EN = re.compile(
    r"\b(?:past|last|previous\w*|preceding|recent\w*|ago|since|earlier|before|former\w*"
    r"|over the(?! next| coming| following))\b",
    re.IGNORECASE,
)
_DONE_ZH = re.compile(
    "(?:业已|已经?于?|早已)(?![^，。；]{1,4}[的之])"
    "(?=[^，。；]{0,12}?(?:成(?![为了])|完|竣|毕|结束|签|通过|批|公布|开通|投|启用|设立|建立|颁|制[定订]|出台|缔结|达成|任命))"
)
_UNDER_WAY_ZH = re.compile("正在(?![于逃])|正(?=[与就同对抓加由])")
_TO_COME_ZH = re.compile(
    "即将|将(?=[于会要由与从]|在(?![华外场职线座位])|继续|进一步|共同|全面|逐步)"
    "|(?<![即必行])将(?=(?:对|就|为|向|以|通过|根据|按照?)(?![^，。；]{1,20}[给送入到])|举[行办]|召开|开[展始通放]|成立|建[立成设]|设立|启动|发布|签[署订]|推出|实施|进行|提供"
    "|增[加至]|减少|达到|成为|完成|投入|提[高供出]|扩大|加[强大快入]|支持|参[加与]|访问|出[席台]|公布|推[动进]|促进|制定|修[订改]|创造|带来|产生)"
    "|(?<![没未])有望|预[计料]将?会?(?=[为对在]?[^，。；的之]{2})|料将"
    "|(?<![模虚比摹草])拟(?=[于在将与向对以]?(?:[发出收购建设成投举召签推开引新采使]|增[发资持]|合作))"
    "|(?<![模虚比摹草])拟(?=以[^，。；]{2,16}，)"
)
_MARKED_ZH = re.compile("将|(?<![员社大学协商工开议年])会|要|拟|计划|预计|可|若|如|后|应|须")
_PAST_ZH = re.compile("已|了|(?<!通)过|曾|此前|刚|才")
_ENDED_ZH = re.compile("已|了|过|曾|完|毕|结束|竣|此前|刚|才|成")
_DONE_EN = re.compile(
    r"\b(?:has|have)(?: already| now| just| since)?(?: been(?! \w+ing\b))?"
    r"(?= (?!(?:been|not|never|yet|under|the|had)\b)\w{3,})",
    re.IGNORECASE,
)
_WILL_EN = re.compile(r"\b(?:will|shall)\b(?! (?:not|have|\w+ have)\b)")
_BEING_EN = re.compile(r"\b(?:is|are)(?: currently| now| still)?(?: being\b|(?= \w+ing\b))")
_HAS_EN = re.compile(r"\b(?:has|have|was|were)(?: already| now)?(?: been)?(?= (?!been\b|not\b)\w{3,})")
_WAS_EN = re.compile(
    r"\b(?:was|were)(?= (?!being\b|not\b|to\b|about\b)(?:\w+ly )?\w+(?:ed|en|elt|ade|uilt|eld|ent|id|un)\b)"
)
_PENDING_ZH = re.compile("(?:尚|仍|还)[需须待](?!要?注意)|(?<!没)有待(?!遇)|尚[需须]?经")
_OPEN_EN = re.compile(
    r"\b(?:still|yet|subject|pending|remain\w*|need\w*|must|requir\w*|await\w*|wait\w*|to be|further|not|has to|have to"
    r"|should|will|would|shall|until|open|left|more|outstanding|incomplete|unless|may|can|could|if|never|no)\b|n['’]t\b",
    re.IGNORECASE,
)
"""What leaves a thing undone, in whatever words."""
_PROGRESS_EN = re.compile(r"\b(?:is|are|was|were|be|been|being)\b(?: \w+)? \w+ing\b|under ?way|progress|currently")
_COMPLETED_EN = re.compile(r"\b(?:has|have)(?: already)?(?: been)? (?:completed|finished|concluded)\b")
_ANY_TO_COME_EN = re.compile(
    r"\b(?:will|would|shall|going to|to be|about to|is to|are to|if|when|once|until|by the time)\b"
)
_END_ZH = re.compile("[，。；！？：（）]")
_END_EN = re.compile(r"[,.;!?:()]")

_Bar = re.Pattern[str] | None
_KINDS: tuple[tuple[re.Pattern[str], Stage, re.Pattern[str], Stage, _Bar, _Bar], ...] = (
    (_DONE_ZH, "done", _WILL_EN, "to come", _MARKED_ZH, None),
    (_DONE_ZH, "done", _BEING_EN, "under way", None, None),
    (_TO_COME_ZH, "to come", _DONE_EN, "done", _PAST_ZH, _ANY_TO_COME_EN),
    (_TO_COME_ZH, "to come", _WAS_EN, "done", _PAST_ZH, _ANY_TO_COME_EN),
    (_UNDER_WAY_ZH, "under way", _DONE_EN, "done", _ENDED_ZH, _PROGRESS_EN),
    (_PENDING_ZH, "to come", _HAS_EN, "done", None, _OPEN_EN),
)
"""What Chinese words say, what English ones do, and what in either text may make the two agree."""
_SOON_ZH = re.compile(
    "(?:即将|将要|快要|即可)(?P<event>竣工|完工|完成|建成|落成|投产|投入使用|投入运营|开通|开业|启用|通车|开幕|召开|举行|举办|到期|届满|期满|发布"
    "|出版|上市|推出|启动|开工|签署|结束)(?![的了]?[^，。；]{0,4}[前时])"
)
_SOON_EN = re.compile(
    r"\b(?:forthcoming|upcoming|soon|will|would|shall|be|about|going|imminent\w*|impending|near\w*|approach\w*|coming|next"
    r"|shortly|due|expect\w*|schedul\w*|verge|close|future|ahead|plan\w*|later|before|set|eve|until|ready|prepar\w*|pending"
    r"|final|last|almost|anticipat\w*|look\w*|potential|propos\w*|await\w*|soon-to-\w+|to be|when|once|if|yet|in view"
    r"|after|by|prior|tomorrow|expir(?:e|es|ing)|begin\w*|start\w*|enter\w*|on the point|up and coming)\b",
    re.IGNORECASE,
)
_AROUND = 40
"""So many characters around the event may say that it is still to come."""
_FORTHCOMING_EN = re.compile(r"\b(?:forthcoming|upcoming|imminent|impending|soon-to-be)\b", re.IGNORECASE)
_AHEAD_OF_ZH = re.compile("[将即快预拟待要会后前临近届未]|今后|下一?[个次届]|明[年天日]|随着|筹|计划|时")
_EVENT_ZH = re.compile(
    "竣工|完工|完成|建成|落成|投产|开通|开业|启用|通车|开幕|召开|举行|举办|到期|届满|发布|出版|上市|推出|启动|开工|签署"
)


class OtherStage(NamedTuple):
    """Words that say how far a thing has come, and do not agree."""

    zh: Span
    chinese: Stage
    en: Span
    english: Stage


def other_stages(chinese: str, english: str) -> Iterator[OtherStage]:
    """Where the two texts put the same at other stages; at most one of each kind."""
    zh = simplified(chinese)
    yield from _spans_of_time(zh, english)
    for here, one, there, two, bar_zh, bar_en in _KINDS:
        if not here.search(zh) or not there.search(english):
            continue
        pair = _same(zh, here, english, there, bar_zh, bar_en)
        if pair is None and (one, two) == ("under way", "done") and not (bar_zh and bar_zh.search(zh)):
            completed = _COMPLETED_EN.search(english)
            under_way = here.search(zh)
            pair = (under_way.span(), completed.span()) if completed and under_way else None
        if pair is not None:
            yield OtherStage(pair[0], one, pair[1], two)


class NotYet(NamedTuple):
    """What is soon to come on one side, and not said to be on the other."""

    chinese: bool
    """Whether it is the Chinese text that says so."""
    zh: Span
    en: Span


def not_yet(chinese: str, english: str) -> NotYet | None:
    """Where 即将竣工 is plain "completion", or "the forthcoming completion" plain 竣工; None where nothing surely is.

    >>> not_yet("双方欢迎港口即将竣工。", "The two sides welcomed the completion of the port.")
    NotYet(chinese=True, zh=(6, 10), en=(27, 37))
    """
    zh = simplified(chinese)
    soon = _SOON_ZH.search(zh)
    if soon:
        words = [t for t in english_tokens(english) if renders(soon["event"], t.key)]
        if not words or any(_SOON_EN.search(english, max(0, t.start - _AROUND), t.end + _AROUND) for t in words):
            return None
        return NotYet(True, soon.span(), (words[0].start, words[0].end))
    forthcoming = _FORTHCOMING_EN.search(english)
    if forthcoming and not _AHEAD_OF_ZH.search(zh):
        words = [t for t in english_tokens(english) if t.start >= forthcoming.end()][:2]
        for event in _EVENT_ZH.finditer(zh):
            if any(renders(event[0], word.key) for word in words):
                return NotYet(False, event.span(), (forthcoming.start(), words[0].end))
    return None


def _spans_of_time(zh: str, en: str) -> Iterator[OtherStage]:
    ahead, behind = _AHEAD_ZH.search(zh), _BEHIND_ZH.search(zh)
    if ahead and not _ANY_BEHIND_ZH.search(zh) and not _ANY_AHEAD_EN.search(en):
        if past := _BEHIND_EN.search(en):
            yield OtherStage(ahead.span(), "to come", past.span(), "done")
    elif behind and not _ANY_AHEAD_ZH.search(zh):
        future = _AHEAD_EN.search(en)
        if future and not _ANY_BEHIND_EN.search(en):
            yield OtherStage(behind.span(), "done", future.span(), "to come")


def _same(
    zh: str, here: re.Pattern[str], en: str, there: re.Pattern[str], bar_zh: _Bar, bar_en: _Bar
) -> tuple[Span, Span] | None:
    """The first words of the two kinds with the same verb behind, each as far as the verb; no bar in their clauses."""
    for two in there.finditer(en):
        verb = _verb(en, two.end())
        if (
            verb is None
            or sum(t.key == verb.key for t in english_tokens(en)) > 1
            or (bar_en and bar_en.search(en, *finite_clause(en, two.start())))
        ):
            continue
        for one in here.finditer(zh):
            start, stop = clause(zh, one.end(), _END_ZH)
            if bar_zh and bar_zh.search(zh[start : one.start()] + zh[one.end() : stop]):
                continue
            for token in chinese_tokens(zh):
                if one.end() <= token.start < stop and renders(token.key, verb.key):
                    return (one.start(), token.end), (two.start(), verb.end)
    return None


def _verb(text: str, at: int) -> Token | None:
    """The first word of the clause from there on that is no adverb."""
    _, stop = clause(text, at, _END_EN)
    here = (t for t in english_tokens(text) if at <= t.start < stop and not text[t.start : t.end].endswith("ly"))
    return next(here, None)
