"""Verbs of change that turn into their opposites: 扩大贸易 as "reduce trade", 加剧困难 as "alleviate the difficulties".

Each text must have a verb of its own pole and none of the other's in the clause, where both or neither deny or prevent
something; what stands beside the verb, its object or its subject, has to be the same, as the dictionary finds it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from aligner.evidence.chinese_words import simplified
from aligner.evidence.tokens import Token, chinese_tokens, english_tokens
from aligner.evidence.word_classes import is_noun
from aligner.late_patterns import pattern, whole_words
from aligner.quality.turned.turned import Turned
from aligner.quality.words.clauses import beside, clause
from aligner.quality.words.legal_words import renders


class _Pole(NamedTuple):
    """The verbs of one pole, and what else in English may render them."""

    zh: str
    en: str
    also_en: str


_UP = (
    r"increas\w*|rais(?:e[sd]?|ing)|ris(?:e|es|en|ing)|rose|expand\w*|expansion|enlarg\w*|boost\w*|heighten\w*|higher"
    r"|greater|widen\w*"
)
_DOWN = (
    r"reduc\w*|lower(?:s|ed|ing)?|decreas\w*|cut(?:s|ting)?|shrink\w*|shrank|shrunk|narrow(?:s|ed|ing|er)?|diminish\w*"
    r"|lessen\w*|smaller|declin\w*|fell|fallen"
)
_POLES: tuple[tuple[_Pole, _Pole], ...] = (
    (
        _Pole(
            "(?<!小)提高|增加|扩大|增大|提升|加大|上升|增长(?!点|极)|增多|上调",
            _UP,
            r"up\w*|grow\w*|grew|more|larger|bigger|better|improv\w*|enhanc\w*|further|strengthen\w*|add\w*|extra|gain\w*|extend\w*"
            r"|extens\w*|jump\w*|surg\w*|soar\w*|climb\w*|doubl\w*|elevat\w*|step\w*|intensif\w*|rapid\w*|scal\w+|broad\w*"
            r"|wid\w+|wealth\w*|rich\w*|new|additional|acceler\w*|multipl\w*|wax\w*|swell\w*|advanc\w*|long\w*|deep\w*|many"
            r"|great\w*|high\w*|major|maximi\w*|gather\w*|exceed\w*|most|over|out|build\w*|mount\w*|creep\w*|edg\w*",
        ),
        _Pole(
            "降低|减少|缩小|削减|压缩|下降|减低|调低|下调|缩减|精简|压减|调减|收窄",
            _DOWN,
            r"down\w*|less|fewer|drop\w*|fall\w*|slash\w*|trim\w*|eas(?:e[sd]?|ing)|minimi\w*|sav\w*|short\w*|slow\w*|limit\w*"
            r"|curb\w*|curtail\w*|off|relie\w*|alleviat\w*|mitigat\w*|lighten\w*|streamlin\w*|simplif\w*|eliminat\w*|clos\w*"
            r"|bridg\w*|contract\w*|compress\w*|weak\w*|loss\w*|los[te]|losing|low\w*|cheap\w*|small\w*|halv\w*|remov\w*|away"
            r"|abat\w*|dwindl\w*|slump\w*|plung\w*|slip\w*|dip\w*|eas\w*|control\w*|drain\w*|bring\w*|brought|taper\w*|wane\w*"
            r"|only|under|short",
        ),
    ),
    (
        _Pole(
            "改善|好转|优化",
            r"improv\w*|better(?:ed|ing)?|optimi[sz]\w*",
            r"enhanc\w*|upgrad\w*|boost\w*|refin\w*|eas\w*|good|up\w*|more|reform\w*|rais\w*|fix\w*|recover\w*|refurbish\w*"
            r"|favou?r\w*|progress\w*|help\w*|strengthen\w*|optim\w*|streamlin\w*|increas\w*|reduc\w*|clean\w*",
        ),
        _Pole(
            "恶化|变差|损坏",
            r"worsen\w*|deteriorat\w*|degrad\w*",
            r"wors\w*|bad\w*|poor\w*|declin\w*|sour\w*|damag\w*|fall\w*|los\w*|deepen\w*|aggravat\w*|exacerbat\w*|spoil\w*",
        ),
    ),
    (
        _Pole(
            "加剧|加重|激化",
            r"aggravat\w*|exacerbat\w*|worsen\w*|intensif\w*|deepen\w*",
            r"more|increas\w*|fierc\w*|grow\w*|rais\w*|add\w*|heavier|heighten\w*|fuel\w*|escalat\w*|compound\w*|inflam\w*"
            r"|strain\w*|sharpen\w*|acut\w*|sever\w*|great\w*|wors\w*|wid\w*|ris\w*|mount\w*|stok\w*|accelerat\w*|heav\w*"
            r"|up|stiff\w*|bad\w*",
        ),
        _Pole(
            "缓解|减轻|缓和|纾缓|纾解",
            r"alleviat\w*|eas(?:e[sd]?|ing)|mitigat\w*|reliev\w*|lessen\w*|lighten\w*",
            r"relie\w*|reduc\w*|less|help\w*|cut\w*|lower\w*|soft\w*|sooth\w*|relax\w*|solv\w*|address\w*|tackl\w*|calm\w*"
            r"|fewer|low\w*|off|curb\w*|remed\w*|resol\w*|free|meet\w*|improv\w*|moderat\w*|allay\w*|assuag\w*|palliat\w*"
            r"|down|diffus\w*|defus\w*|smooth\w*|light\w*|slow\w*|cushion\w*|temper\w*|minimi\w*|sav\w*|spar\w*",
        ),
    ),
    (
        _Pole(
            "(?<!不断)加强|增强|强化|巩固",
            r"strengthen\w*|enhanc\w*|reinforc\w*|consolidat\w*|boost\w*",
            r"increas\w*|step\w*|tighten\w*|improv\w*|intensif\w*|build\w*|deep\w*|expand\w*|more|strong\w*|solid\w*|promot\w*"
            r"|up\w*|further|bolster\w*|firm\w*|cement\w*|rais\w*|better|foster\w*|grow\w*|great\w*|advanc\w*|develop\w*"
            r"|closer|harden\w*|stiff\w*|stepp\w*|forg\w*|rob\w*|scal\w*|ramp\w*|invigorat\w*|entrench\w*|secur\w*|maintain\w*",
        ),
        _Pole(
            "削弱|弱化|淡化",
            r"weaken\w*|erod\w*|dilut\w*|undermin\w*",
            r"weak\w*|reduc\w*|less\w*|diminish\w*|impair\w*|sap\w*|cut\w*|lower\w*|blunt\w*|eros\w*|soft\w*|play\w*|down"
            r"|damag\w*|hurt\w*|fad\w*|lighter|loosen\w*",
        ),
    ),
    (
        _Pole(
            "延长|展延",
            r"extend\w*|lengthen\w*|prolong\w*|extension|longer",
            r"long\w*|delay\w*|add\w*|exten\w*|increas\w*|further|up|till|until|renew\w*|expand\w*|stretch\w*|more|protract\w*",
        ),
        _Pole(
            "缩短",
            r"shorten\w*|curtail\w*|shorter",
            r"short\w*|reduc\w*|cut\w*|less|quick\w*|fast\w*|down|few\w*|compress\w*|truncat\w*|trim\w*|sav\w*|narrow\w*|clos\w*",
        ),
    ),
    (
        _Pole(
            "促进|推进|推动",
            r"promot\w*|facilitat\w*|foster\w*|further(?:s|ed|ing)?|advanc(?:e[sd]?|ing)",
            r"boost\w*|driv\w*|push\w*|encourag\w*|help\w*|support\w*|accelerat\w*|improv\w*|enhanc\w*|forward|contribut\w*"
            r"|spur\w*|stimulat\w*|increas\w*|mov\w*|ahead|press\w*|carr\w*|work\w*|lead\w*|conduc\w*|better|propel\w*|prompt\w*"
            r"|strengthen\w*|develop\w*|progress\w*|achiev\w*|bring\w*|step\w*|build\w*|enabl\w*|fuel\w*|more|aid\w*|assist\w*"
            r"|urg\w*|put|impetus|momentum|catal\w*|expedit\w*|cultivat\w*|serv\w*|smooth\w*|steer\w*|favou?r\w*|implement\w*",
        ),
        _Pole(
            "阻碍|妨碍|妨害|破坏|损害",
            r"hinder\w*|imped\w*|hamper\w*|obstruct\w*|undermin\w*",
            r"block\w*|damag\w*|harm\w*|disrupt\w*|prejud\w*|destr\w*|hurt\w*|jeopardi\w*|bar\w*|interfer\w*|prevent\w*|sabotag\w*"
            r"|impair\w*|imped\w*|obstacle\w*|spoil\w*|stand\w*|wreck\w*|break\w*|ruin\w*|handicap\w*|disturb\w*|hind\w*|vandal\w*"
            r"|detriment\w*|inhibit\w*|stop\w*|thwart\w*|stifl\w*|infring\w*|advers\w*|endanger\w*|compromis\w*",
        ),
    ),
    (
        _Pole(
            "加快|加速",
            r"accelerat\w*|speed(?:s|ed|ing)? up|hasten\w*|quicken\w*|expedit\w*",
            r"fast\w*|speed\w*|quick\w*|rapid\w*|step\w*|pick\w*|swift\w*|boost\w*|forward|ahead|press\w*|push\w*|sooner|more|up"
            r"|driv\w*|promot\w*|intensif\w*|urg\w*|brisk\w*|race|racing|hurr\w*|prompt\w*|catalys\w*|fuel\w*|sharp\w*|gather\w*",
        ),
        _Pole(
            "放缓|减缓|延缓|放慢",
            r"slow(?:s|ed|ing|er)?(?: down)?|decelerat\w*|delay(?:s|ed|ing)?",
            r"slow\w*|eas\w*|moderat\w*|mitigat\w*|soft\w*|reduc\w*|cool\w*|weak\w*|less|low\w*|declin\w*|postpon\w*|retard\w*"
            r"|curb\w*|delay\w*|down|drop\w*|fell|fall\w*|brake\w*|arrest\w*|relax\w*|put",
        ),
    ),
    (
        _Pole(
            "放宽|放松|松绑",
            r"relax(?:e[sd]|es|ing|ation)?|loosen\w*|eas(?:e[sd]?|ing)|liberali[sz]\w*",
            r"less|lift\w*|wid\w*|free\w*|deregulat\w*|soft\w*|more|remov\w*|extend\w*|rais\w*|rest\w*|liberal\w*|open\w*|slack\w*"
            r"|increas\w*|expand\w*|lower\w*|reduc\w*|unwind\w*|calm\w*|let",
        ),
        _Pole(
            "收紧|从严|收窄",
            r"tighten\w*|toughen\w*|stricter|tougher",
            r"tight\w*|strict\w*|restrict\w*|limit\w*|curb\w*|narrow\w*|string\w*|tough\w*|harsh\w*|crack\w*|hard\w*|sever\w*|less"
            r"|reduc\w*|rigor\w*|squeez\w*|shrink\w*|rein\w*|cut\w*|contract\w*",
        ),
    ),
)
_DENIED_ZH = re.compile("[不没未无非勿防避免止遏抑控制逆阻]|扭转|应对|打击|克服|消除|取消|解决|反对|而是|反而|如何")
_DENIED_EN = re.compile(
    r"\b(?:not|no|never|without|prevent\w*|avoid\w*|stop\w*|halt\w*|avert\w*|against|revers\w*|resist\w*|combat\w*|offset\w*"
    r"|counter\w*|tackl\w*|curb\w*|contain\w*|overcom\w*|fail\w*|neither|nor|rather|instead|despite|although|while|even"
    r"|eliminat\w*|abolish\w*|remov\w*|lift\w*|oppos\w*|how|than|or|if)\b|n['’]t\b",
    re.IGNORECASE,
)
_END_ZH = re.compile("[，。；！？：（）、]")
_END_EN = re.compile(r"[,.;:!?()]|\band\b")
_BEHIND, _BEFORE = 4, 2
"""So many words behind and before a verb may be what changes."""
_ANY_ZH = re.compile("|".join(pole.zh for pair in _POLES for pole in pair))


def opposed_verbs(chinese: str, english: str) -> Iterator[Turned]:
    """The verbs of the two texts that say the opposite of the same; at most one of each pair of poles."""
    zh = simplified(chinese)
    if _ANY_ZH.search(zh) is None:
        return
    for pair in _POLES:
        found = next(
            (
                Turned(one, two)
                for own, opposite in (pair, pair[::-1])
                for one in _spans(pattern(own.zh), zh)
                for two in _spans(whole_words(opposite.en), english)
                if _contradict(zh, one, pattern(opposite.zh), english, two, whole_words(f"{own.en}|{own.also_en}"))
            ),
            None,
        )
        if found is not None:
            yield found


def _spans(pattern: re.Pattern[str], text: str) -> list[tuple[int, int]]:
    return [match.span() for match in pattern.finditer(text)]


def _contradict(
    zh: str, one: tuple[int, int], bar_zh: re.Pattern[str], en: str, two: tuple[int, int], bar_en: re.Pattern[str]
) -> bool:
    here, there = clause(zh, one[0], _END_ZH), clause(en, two[0], _END_EN)
    rest = en[there[0] : two[0]] + " " + en[two[1] : there[1]]
    if bar_zh.search(zh, *here) or bar_en.search(rest):
        return False
    if (_DENIED_ZH.search(zh, *here) is None) != (_DENIED_EN.search(rest) is None):
        return False
    words = _beside([t for t in chinese_tokens(zh) if is_noun(t.key)], here, one)
    keys = _beside(english_tokens(en), there, two)
    return any(renders(word, key) for word in words for key in keys)


def _beside(tokens: Sequence[Token], within: tuple[int, int], at: tuple[int, int]) -> list[str]:
    """The words of the clause nearest to the verb, of those that stand but once in the text."""
    counts = Counter(token.key for token in tokens)
    own = [t for t in tokens if within[0] <= t.start and t.end <= within[1] and counts[t.key] == 1]
    return beside(own, at, _BEFORE, _BEHIND)
