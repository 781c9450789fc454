"""Words that deny within themselves, taken for what they deny: 不明 as "clear", "unlikely" as 很可能, 不足 as "enough".

Each row has what denies and what affirms in Chinese and the same in English. It is told only where the one text has
nothing but the one and the other nothing but the other, and the clause around the affirming word denies nothing at all.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from aligner.evidence.chinese_words import simplified
from aligner.evidence.english_words import lower_case
from aligner.quality.negation.negations import Language, Span, english_negations
from aligner.quality.words.clauses import clause

_ROWS = r"""
不[太大]?可能|可能性(?:不大|[很极较]小|甚微) – 可能|有望|多半|势必|
  (?<![员社大协学机商工开议宴晚年聚])会(?![议谈员见面长计所堂场])|将(?![来近军]) – unlikely|improbable – likely|
  probabl[ey]
不[太够]?(?:明(?!显|白|智|所)|清楚|清晰|明[确朗])(?:朗|确)? – 清楚|明确|明朗|清晰|明了|显然 – unclear|
  obscure – clear(?:ly)?
未知|不详|不明(?!显|白|智|确|朗) – 已知|众所周知|查明 – unknown – (?:well[- ])?known
不确定|未定|未卜 – 确定|肯定 – uncertain|unsure – certain|sure
不足(?!以|为|之|的是|[一二三四五六七八九十百千万两半\d])|(?<!够)不够|不充[分足] – 足够|充足|充分|充裕|
  富余 – insufficient|inadequate – sufficient|adequate|enough|ample
无效|失效 – 有效|生效 – invalid|void – (?:legally )?valid|in force
无效|不起作用 – 有效|见效|奏效 – ineffective – effective
不安全 – (?<!不)安全 – unsafe – safe
不稳定?(?!定) – 稳定 – unstable – stable
不完整|不全(?!面)|残缺|未完成 – 完整|齐全 – incomplete – complete
不准确|不正确|有误 – 准确|正确 – inaccurate|incorrect|erroneous – accurate|correct
不公(?:平|正)|有失公[平正允] – 公平|公正 – unfair|unjust – fair
不合理|无理 – 合理 – unreasonable – reasonable
不必要?|没有?必要|无必要|[无毋][需须] – 必要|必需|必须|需要|须 – unnecessary|needless – necessary|required|essential
不满(?![一二三四五六七八九十两足周岁\d]) – 满意 – dissatisfied|unhappy|discontented – satisfied|happy with|
  pleased with
不适[合宜用]|不宜 – 适[合宜用]|合适 – unsuitable|unfit|inappropriate – suitable|fit for|appropriate
不合格|不达标 – 合格|达标 – unqualified|substandard – qualified|up to standard|passed
不合资格|无资格|没有?资格|不符合?资格 – 合资格|有资格|符合资格 – ineligible – eligible|entitled
不一致|不[相吻]?符 – 一致|[相吻]符 – inconsistent – consistent
不常见|罕见|少见 – (?<!不)常见|普遍 – uncommon|rare – common
无关 – 有关|相关 – unrelated|irrelevant – related to|relevant
(?:不可|不能|无法|难以)接受 – 可以?接受|能接受 – unacceptable – acceptable
缺乏(?:事实)?[依根]据|没有?[依根]据|无[依根]据 – 有[依根]据|有理有据 – unfounded|groundless|
  baseless – well[- ]founded
无害 – 有害 – harmless – harmful
不透明 – 透明 – opaque – transparent
不可靠 – 可靠 – unreliable – reliable
不可行 – 可行 – unfeasible|impracticable – feasible|practicable|viable
不成熟|未成熟 – 成熟 – immature|premature – mature
不平[衡等]|失衡 – 平衡|平等 – unequal|unbalanced|uneven|imbalanced – equal|balanced
不利(?!用|索) – 有利 – unfavourable|unfavorable|adverse – favourable|favorable
不方便|不便 – 方便|便利 – inconvenient – convenient
不规范 – 规范 – irregular|non-standard – standard
不[受能]?变|未变 – 改变|变化|变动 – unchanged – changed
并?不(?:支持|印证|佐证)|未能?(?:证实|印证) – 支持|印证|证实|佐证 – contradict\w*|disprov\w*|refut\w+ – (?:bears?|
  bore) (?:(?:this|that|it|them) )?out|confirm(?:s|ed)|supports|corroborates?|(?:back|prove)s? (?:this|that|it|them)\b
不(?:愿意?)?同意|不赞成 – 同意|赞成|认可 – disagrees?|objects? – agree(?:s|d)?|consent(?:s|ed)|approve(?:s|d)
不[受]?影响|未受影响 – 受(?:到|了)?影响 – unaffected – affected
"""
_DENIES_ZH = re.compile(
    "[不没未无非勿莫毋甭否难拒禁免缺失欠乏错误违废绝罕少微谜疑何岂哪怎吗？低差坏危险假空败停止仅只才待模含糊尚仍弱]"
)
_DENIES_EN = re.compile(
    r"\b(?:only|hardly|less|little|few|far|anything but|too|whether|if|how|cease\w*|remain\w*|until|before|fail\w*"
    r"|lack\w*|los\w+|never|question\w*|doubt\w*|short|non|or|than|yet|although|though|despite|but|more|would|should|could)\b|\?|\bnon-",
    re.IGNORECASE,
)
_END_ZH = re.compile("[，。；！？：（）]")
_END_EN = re.compile(r"[,.;:!?()]")


class Pole(NamedTuple):
    """What denies and what affirms a thing, in simplified Chinese and in English."""

    no_zh: re.Pattern[str]
    yes_zh: re.Pattern[str]
    no_en: re.Pattern[str]
    yes_en: re.Pattern[str]


class Denied(NamedTuple):
    """A word that denies and the word of the other text that affirms the same."""

    language: Language
    """The side that denies."""
    span: Span
    stated: Span


@functools.lru_cache(maxsize=1)
def _poles() -> tuple[tuple[Pole, ...], re.Pattern[str], re.Pattern[str]]:
    """All rows, and what finds any of the denying words of either language."""
    rows = [line.split(" – ") for line in re.sub(r"\n +", "", _ROWS).strip().splitlines()]
    poles = tuple(
        Pole(re.compile(a), re.compile(b), *(re.compile(rf"\b(?:{word})\b", re.IGNORECASE) for word in (c, d)))
        for a, b, c, d in rows
    )
    any_zh = re.compile("|".join(row[0] for row in rows))
    # Sorted by their first letters and in lower case, they are looked for ten times as fast.
    ends: dict[str, list[str]] = {}
    for word in "|".join(row[2] for row in rows).split("|"):
        ends.setdefault(word[:2], []).append(word[2:])
    any_of = "|".join(f"{head}(?:{'|'.join(rest)})" for head, rest in ends.items())
    any_en = re.compile(rf"\b(?:{any_of})\b")
    return poles, any_zh, any_en


def other_pole(chinese: str, english: str) -> Iterator[Denied]:
    """The words of one text that deny what the other affirms; at most one of each row.

    >>> list(other_pole("原因不明。", "The cause is clear."))
    [Denied(language='zh', span=(2, 4), stated=(13, 18))]
    """
    zh = simplified(chinese)
    poles, any_zh, any_en = _poles()
    here, there = any_zh.search(zh) is not None, any_en.search(lower_case(english)) is not None
    if here == there or "?" in english or "？" in zh:
        return
    for pole in poles:
        if here:
            no, yes = pole.no_zh.search(zh), pole.yes_en.search(english)
            if no and yes and not pole.yes_zh.search(zh[: no.start()] + " " + zh[no.end() :]):
                told = _alone(zh, no) and _states_en(english, yes)
                yield from [Denied("zh", no.span(), yes.span())] * told
        else:
            no, yes = pole.no_en.search(english), pole.yes_zh.search(zh)
            if no and yes and not pole.yes_en.search(english[: no.start()] + " " + english[no.end() :]):
                told = _alone(zh, yes) and not _denies_en(english, no)
                yield from [Denied("en", no.span(), yes.span())] * told


def _alone(text: str, word: re.Match[str]) -> bool:
    """Whether the Chinese clause of a word denies nothing beside it."""
    start, stop = clause(text, word.start(), _END_ZH)
    return _DENIES_ZH.search(text[start : word.start()] + " " + text[word.end() : stop]) is None


def _states_en(text: str, word: re.Match[str]) -> bool:
    start, stop = clause(text, word.start(), _END_EN)
    return not _DENIES_EN.search(text, start, stop) and not _denied(english_negations(text).strong, start, stop)


def _denies_en(text: str, word: re.Match[str]) -> bool:
    """Whether the clause of a word that denies itself denies something besides: "not unlikely"."""
    start, stop = clause(text, word.start(), _END_EN)
    others = [s for s in english_negations(text).strong if s[1] <= word.start() or s[0] >= word.end()]
    return _denied(others, start, stop)


def _denied(spans: tuple[Span, ...] | list[Span], start: int, stop: int) -> bool:
    return any(start <= span[0] < stop for span in spans)
