"""Words of two sides of which one is lost: 奖惩 as "rewards", 供需 as "supply", 和平稳定 as "peace".

A word that renders both at once ("trade" for 进出口) is no loss, so each has those as well.
"""

from __future__ import annotations

import functools
import re
from typing import NamedTuple

from aligner.evidence.chinese_words import simplified
from aligner.quality.negation.negations import Span


class HalfLost(NamedTuple):
    """A word, the half of it that nothing renders, and the English word of the other half."""

    word: Span
    half: Span
    rendered: Span


class _Word(NamedTuple):
    first: re.Pattern[str]
    second: re.Pattern[str]
    both: re.Pattern[str] | None
    """What says the two in one word."""


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)


_TABLE: dict[str, tuple[str, str, str]] = {
    "奖惩": (
        r"reward\w*|award\w*",
        r"penal\w*|punish\w*|disciplin\w*|sanction\w*|fin(?:e|es|ed)|demerit\w*",
        r"incentiv\w*|merit\w*|carrot\w*",
    ),
    "赏罚": (r"reward\w*", r"penal\w*|punish\w*|disciplin\w*|sanction\w*|fin(?:e|es|ed)", r"merit\w*"),
    "供需": (r"suppl(?:y|ies)", r"demand\w*|requir\w*|need\w*|purchas\w*|buy\w*", r"market\w*"),
    "供求": (r"suppl(?:y|ies)", r"demand\w*|requir\w*|need\w*|purchas\w*|buy\w*", r"market\w*"),
    "产销": (r"produc\w*|output|manufactur\w*", r"s[ao]l[ed]s?|sell\w*|market\w*|distribut\w*", ""),
    "购销": (r"purchas\w*|buy\w*|procure\w*", r"s[ao]l[ed]s?|sell\w*|market\w*|distribut\w*", r"trad\w*"),
    "进出口": (
        r"import(?:s|ed|ing|ers?|ation)?",
        r"export(?:s|ed|ing|ers?|ation)?|foreign sales",
        r"trad\w*|customs|both ways",
    ),
    "存取": (r"deposit\w*|stor(?:e|es|ed|ing|age)", r"withdr\w*|retriev\w*|access\w*", ""),
    "收支": (
        r"income|revenue\w*|receipt\w*|earn\w*",
        r"expen\w*|spend\w*|spent|payment\w*|outlay\w*|outgoing\w*|cost\w*",
        r"balance of payments|balance\w*|budget\w*|accounts?|financ\w*",
    ),
    "盈亏": (
        r"profit\w*|gain\w*|surplus\w*",
        r"loss\w*|lost|defici\w*",
        r"P&L|break-?even|result\w*|bottom line",
    ),
    "增减": (
        r"increas\w*|add(?:s|ed|ing|itions?)?|ris(?:e|es|ing|en)|grow\w*",
        r"decreas\w*|reduc\w*|declin\w*|fall\w*|less\w*|cut\w*|remov\w*|delet\w*|withdr\w*|down",
        r"chang\w*|adjust\w*|var\w*|fluctuat\w*|movement\w*|var(?:y|ies|iation\w*)|net",
    ),
    "升降": (
        r"ris(?:e|es|ing|en)|rais\w*|increas\w*",
        r"fall\w*|fell|lower\w*|decreas\w*|drop\w*|declin\w*|reduc\w*|down\w*",
        r"lift\w*|elevat\w*|chang\w*|fluctuat\w*|mov\w*|adjust\w*|hoist\w*",
    ),
    "涨跌": (
        r"ris(?:e|es|ing|en)|gain\w*|increas\w*",
        r"fall\w*|fell|loss\w*|decreas\w*|drop\w*|declin\w*|down",
        r"chang\w*|fluctuat\w*|mov\w*|swing\w*",
    ),
    "利弊": (
        r"advantage\w*|benefit\w*|pros?|merit\w*",
        r"disadvantage\w*|drawback\w*|harm\w*|cons?|demerit\w*|cost\w*|risks?|downside\w*",
        r"weigh\w*|trade-?offs?",
    ),
    "得失": (r"gain\w*|success\w*", r"loss\w*|fail\w*|lost|lose\w*", r"merit\w*|stake\w*"),
    "优劣": (
        r"strength\w*|advantage\w*|merit\w*|superior\w*",
        r"weak\w*|disadvantage\w*|inferior\w*|demerit\w*|shortcoming\w*|drawback\w*",
        r"quality|rank\w*|relative\w*",
    ),
    "异同": (r"differ\w*|contrast\w*|distinct\w*", r"similar\w*|same\w*|common\w*", r"compar\w*"),
    "和平稳定": (r"peace\w*", r"stab\w*|stead\w*|order\w*|calm\w*|tranquil\w*", r"securit\w*"),
    "繁荣稳定": (r"prosper\w*|thriv\w*|flourish\w*", r"stab\w*|stead\w*|order\w*", ""),
    "安全稳定": (r"safe\w*|secur\w*", r"stab\w*|stead\w*|reliab\w*", ""),
    "和平发展": (r"peace\w*", r"develop\w*|grow\w*|ris(?:e|ing)", ""),
    "还林还草": (
        r"forest\w*|wood\w*|tree\w*|afforest\w*|reforest\w*",
        r"grass\w*|pasture\w*|meadow\w*|prairie\w*",
        r"ecolog\w*|nature|vegetation|wild|grain[- ]for[- ]green",
    ),
    "人身财产": (
        r"person\w*|lives|life|bodily|injur\w*|physical|people|human",
        r"propert\w*|asset\w*|belonging\w*|possession\w*|goods",
        "",
    ),
    "生命财产": (r"lives|life|people|human", r"propert\w*|asset\w*|belonging\w*|possession\w*|goods|home\w*", ""),
    "一、二审": (
        r"first|trial|lower",
        r"second|appe\w*|higher",
        r"both (?:instances|courts|levels|trials)|two instances|either instance|each instance",
    ),
    "一审、二审": (r"first|trial|lower", r"second|appe\w*|higher", r"both (?:instances|courts|levels|trials)"),
    "食宿": (
        r"food|meal\w*|board\w*|feed\w*|cater\w*|eat\w*|dining|subsistence",
        r"lodg\w*|accommod\w*|room\w*|hotel\w*|stay\w*|hous\w*|shelter|bed\w*|roof|inn",
        r"keep|living|expenses|maintenance|hospitality|full board|room and board",
    ),
    "软硬件": (r"software", r"hardware", r"system\w*|facilit\w*|equipment"),
    "水电费": (r"water", r"electric\w*|power|light\w*", r"utilit\w*|bills?"),
    "师生": (
        r"teacher\w*|staff|faculty|professor\w*|master\w*",
        r"student\w*|pupil\w*|learner\w*|disciple\w*|apprentice\w*|class",
        r"school\w*|campus|everyone|people|visitor\w*|university",
    ),
    "国内外": (
        r"domestic\w*|home|in China|Chinese|national\w*|inland|mainland|local\w*",
        r"foreign\w*|abroad|overseas|international\w*|global\w*|outside|elsewhere",
        r"world\w*|everywhere|all over|across the globe",
    ),
    "权利义务": (r"right\w*|entitle\w*", r"obligat\w*|dut(?:y|ies)|liabilit\w*|responsib\w*", ""),
    "债权债务": (
        r"claim\w*|credit\w*|receivable\w*|right\w*",
        r"debt\w*|liabilit\w*|obligation\w*|payable\w*",
        r"owed|owing|indebted\w*",
    ),
    "公开透明": (
        r"open\w*|public\w*|disclos\w*|overt\w*",
        r"transparen\w*|clear\w*",
        r"aboveboard|daylight",
    ),
    "真实准确": (r"tru\w+|authentic\w*|real|genuin\w*|faithful\w*", r"accura\w*|correct\w*|exact\w*|precis\w*", ""),
    "准确完整": (r"accura\w*|correct\w*|exact\w*|precis\w*", r"complet\w*|full\w*|entire\w*|integr\w*", ""),
    "平等互利": (r"equal\w*|equit\w*", r"mutual\w*|benefi\w*|win\w*|reciproc\w*", ""),
    "安装调试": (
        r"instal\w*|erect\w*|set(?:ting)? up|fit\w*|mount\w*",
        r"commission\w*|debug\w*|test\w*|adjust\w*|tun(?:e|ed|ing)|calibrat\w*|trial\w*|start\w*",
        "",
    ),
    "设计施工": (r"design\w*|engineer\w*|EPC|DB", r"construct\w*|build\w*|built|works?|carr\w+", ""),
    "清洁消毒": (r"clean\w*|wash\w*", r"disinfect\w*|sterili\w*|sanit\w*|decontaminat\w*", r"hygien\w*"),
    "装卸": (r"load\w*", r"unload\w*|discharg\w*|offload\w*", r"handl\w*|stevedor\w*|dock\w*|cargo work\w*"),
    "储运": (r"stor\w+|warehous\w*", r"transport\w*|ship\w*|carr\w+|haul\w*|freight\w*", r"logistic\w*"),
    "出入境": (
        r"exit\w*|depart\w*|leav\w*|outbound|emigrat\w*|out of",
        r"entr\w*|enter\w*|arriv\w*|inbound|into",
        r"border\w*|immigration|travel\w*|cross\w*|customs|passenger\w*|visitor\w*|control\w*",
    ),
    "中长期": (r"medium\w*|mid\w*|intermediate", r"long\w*", ""),
    "短中期": (r"short\w*", r"medium\w*|mid\w*", ""),
    "伤亡": (
        r"injur\w*|wound\w*|hurt|harm\w*|maim\w*",
        # "No one was hurt" says that nobody died.
        r"hurt|injur\w*|harm\w*|wound\w*|death\w*|dead|kill\w*|die[ds]?|dying|fatal\w*|liv(?:es|ing)|life|los[st]\w*|perish\w*",
        r"casualt\w*|victim\w*|toll",
    ),
    "恒温恒湿": (
        r"temperature\w*|thermostat\w*|heat\w*|cool\w*|warm\w*",
        r"humid\w*|moist\w*|damp\w*|dry\w*",
        r"climate\w*|air[- ]condition\w*|conditions?|environment\w*",
    ),
    "防火防盗": (r"fire\w*", r"theft\w*|burgl\w*|thie\w*|steal\w*|rob\w*", r"security|safety|loss\w*"),
    "保质保量": (r"qualit\w*", r"quantit\w*|full|amount\w*|volume\w*", r"standard\w*|specifi\w*"),
    "无色无味": (r"colou?r\w*", r"odou?r\w*|smell\w*|tast\w*|scent\w*", ""),
    "收发": (
        r"receiv\w*|receipt\w*|incoming|collect\w*",
        r"send\w*|sent|dispatch\w*|issu\w*|outgoing|deliver\w*|transmit\w*|mail\w*",
        r"exchang\w*|handl\w*|traffic|transceiv\w*|mail ?room|correspond\w*|messag\w*|communicat\w*",
    ),
    "公私营": (r"public\w*", r"private\w*", r"PPP"),
    "大中型": (r"large\w*|big\w*|major", r"medium\w*|mid\w*", r"size\w*|sizable"),
    "奖罚": (
        r"reward\w*|award\w*",
        r"penal\w*|punish\w*|disciplin\w*|sanction\w*|fin(?:e|es|ed)",
        r"incentiv\w*",
    ),
}
"""Word → what renders its first half, its second one, and both in one."""
_ANY = re.compile("|".join(_TABLE))


def half_lost(chinese: str, english: str) -> HalfLost | None:
    """The first such word of which only one half is rendered; None where both are, or neither is.

    >>> half_lost("实行考核奖惩制度。", "It rewards them accordingly.")
    HalfLost(word=(4, 6), half=(5, 6), rendered=(3, 10))
    """
    zh = simplified(chinese)
    for match in _ANY.finditer(zh):
        word = _word(match[0])
        first, second = word.first.search(english), word.second.search(english)
        if (first is None) == (second is None) or (word.both and word.both.search(english)):
            continue
        rendered = first or second
        assert rendered is not None
        return HalfLost(match.span(), _half(match, 0 if first is None else 1), rendered.span())
    return None


def _half(match: re.Match[str], number: int) -> Span:
    """Where the first or the second half stands: one character of two or three, two of four, or up to the mark."""
    start, end = match.span()
    mark = match[0].find("、")
    if mark > 0:
        return (start, start + mark) if number == 0 else (start + mark + 1, end)
    size = (end - start) // 2
    start += match[0] == "国内外"
    return start + number * size, start + (number + 1) * size


@functools.lru_cache(maxsize=len(_TABLE))
def _word(word: str) -> _Word:
    first, second, both = _TABLE[word]
    return _Word(_pattern(first), _pattern(second), _pattern(both) if both else None)
