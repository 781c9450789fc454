"""Negation in both languages: where a text surely denies something, and whether anything in it could answer a denial.

Surely: 不能, 没有, 从未; "not", "never", "without". What looks like one and is none (不断, 不仅, 非洲; "not only",
"no sooner", "whether or not") is passed over. Much else may answer the other language's negation: 难以, 拒绝, 只;
"fail", "unable", "rarely", "too late".
"""

from __future__ import annotations

import functools
import re
from typing import Literal, NamedTuple

from aligner.evidence.chinese_words import simplified
from aligner.evidence.english_words import lower_case

Span = tuple[int, int]
"""Half-open character offsets."""
Language = Literal["zh", "en"]


class _Words(NamedTuple):
    """How a language denies; `sure` finds nothing where `maybe` does not.

    All but the first two look at lower-case text, which costs them a third of what it costs to leave case aside.
    """

    maybe: re.Pattern[str]
    none: re.Pattern[str]
    open: re.Pattern[str]
    sure: re.Pattern[str]
    strong: re.Pattern[str]
    weak: re.Pattern[str]


class Negations:
    """What a text denies: spans of words. Most texts surely deny nothing, and of most no one asks what else they do."""

    def __init__(self, text: str, words: _Words) -> None:
        self._text, self._words = text, words

    @functools.cached_property
    def sure(self) -> tuple[Span, ...]:
        """What surely denies, and must be denied in the other language too."""
        return _spans(self._words.sure, self.plain) if self._words.maybe.search(self._text) else ()

    @functools.cached_property
    def strong(self) -> tuple[Span, ...]:
        """What denies in some way, among it all of `sure`, and so may answer a negation of the other language."""
        return _spans(self._words.strong, self._plain)

    @functools.cached_property
    def weak(self) -> tuple[Span, ...]:
        """What now and then answers one: "only", "too", 只, 仍."""
        return _spans(self._words.weak, self._plain)

    @functools.cached_property
    def plain(self) -> str:
        """The text in lower case, blanks where it has set phrases that deny nothing or may be said without a denial."""
        return self._words.open.sub(_blank, self._plain)

    @functools.cached_property
    def _plain(self) -> str:
        """The text in lower case, without what looks like a negation and is none."""
        return lower_case(self._words.none.sub(_blank, self._text))


_NO_NEGATION_ZH = re.compile(
    r"不仅|不但|不光|不单|不只|(?<![胜敌比拗瞒赢逃说打抵躲斗争])不过|不断|(?<!永)不停|不住地|不久|不时|不同(?![你我他她您咱意步]|任何|第三[国方者]|[^，。；的]{1,12}(?:进行|发生|建立|保持|开展|签[署订]|发展|接触|往来|来往|交往))|不少|不禁(?!打)|不由得|不由自主|不管|不论"
    r"|消防|国防|边防|海防|防务|防汛|防洪|防震|防空|防线|防护|防卫|防御|设防|布防|防长|防城港"
    r"|不料|不妨|不愧|不惜|不错"
    r"|不约而同|不计其数|不知不觉|不一会|不多时|不得了|差不多|了不起|对不起|不好意思|大不了|说不定|巴不得|恨不得"
    r"|要不是|要不然|恨不能|巴不能|不会?逊(?:色|于)|不亚于|不下于|不是滋味"
    r"|冷不防|不外乎|动不动|不亦乐乎|时不时|无时无刻|不可思议|不可开交|不言而喻|不屈不挠|川流不息|络绎不绝"
    r"|源源不[断绝]|不约而|不用说"
    r"|没错|没准|没收|沉没|出没|淹没|埋没|没落|没完没了|吞没|覆没|隐没|没过[多几一两]|没多久|没几"
    r"|非常|非洲|非凡|除非|莫非|是非|若非|无非|非典|南非|西非|东非|北非|中非|无论|无线|无数|(?<![从尚并])未来|未婚|未免|未几"
    r"|莫斯科|莫大|莫过于|莫尔|莫里|罗莫|阿莫|萨莫|无锡|无机"
    r"|[特区识分级类性个告离差鉴派国辨久道送阔各永诀作临话惜握叙]别|别[人的处墅名具出致扭看样家管来提]|是否|能否"
    r"|无保留意见|可否|与否|否则(?![^。；]{0,12}不会)|有否"
)
"""What looks like a negation and neither denies nor answers a denial."""
_OPEN_ZH = re.compile(
    r"(?:没有?|无)(?:任何)?(?:人|谁|什么|[一哪][^，。；不没未]{0,6})(?:会|能|是|曾|敢|想)?[不没未]"
    r"|不知(?=[^，。]{0,6}[能会是])|(?<![员社协大学商工机宴晚年议聚教集])(?P<x>[^，。])[不没](?P=x)"
    r"|(?P<y>[^，。]{2})[不没](?P=y)|不得不|不能不|不可不|不会不|不是不|[岂何难][非尝道]?不|岂非|可不是|若不是"
    r"|谁不|哪有不|没有不|无不|莫不|不无|无一不|非[^，。；]{1,8}不可|不可(?:或缺|缺[少失乏]?)|不可分割?的|不可抗力|必不可少|少不了"
    r"|不[能可容应得]*(?:忽视|忽略|低估|小看|小觑|轻视)|不会?间?[中间]断|不止|[会是能可并]?不[会是能][^，。；]{0,2}[没无]|(?:否则|不然|要不)[^。；]{0,12}不会"
    r"|免不了|离不开|毫不[例犹]|不[是会能就][^，。；]{0,12}[吗么？]|不[能得可应](?:超过|大于|多于|高于|少于|小于"
    r"|低于)|不要紧|不至于|不见得|不一定|不在话下|不知道?为[何什]|不知[^道晓]|不知所|不必说|再[^，。]{1,6}不过"
    r"|不[^，。；能会是]{1,4}不|不然"
    r"|宁[愿可肯][^。；？]{1,40}?[也亦都][决绝]?[不没][愿肯想能会要]?|[也亦]?[不没][愿肯想能会要]?[^，。；？]{1,20}，宁[愿可肯]"
)
"""What answers a negation, but may well be said without one."""
_SURE_ZH = re.compile(
    r"[并绝决毫从永尚]?不(?:是|能|会|要|可(?!避|少|缺)|敢|想|愿|肯|应|该|必|需|得(?!志)|许|准|让|再|曾|行|知道|相信"
    r"|存在|具有|构成|承担|影响|侵犯|侵害|显著|属于|允许|同意|支持|认为|承认"
    r"|接受|打算|希望|喜欢|赞成|明白|懂|认识|记得|信(?!任)|值得|适用|包括|包含|含(?![糊蓄混])|具备|符合|在(?!乎|意)|算(?!计)|用)"
    r"|从不|绝不|决不|永不|毫不|并不|从没有?|并没有?|还没有?|没有(?!意义|用处?[，。])|没能|没人|没法|没想|没见"
    r"|没听|没说"
    r"|从未|并未|尚未|未能|未曾|未(?:侵犯|侵害|违反|影响|履行|支付|完成)|(?<!所)未有|无法|无权|无人|并非|绝非|决非|不可能|切勿|请勿|严禁"
    r"|别(?=再|让|把|说|问|忘|去|想|怕|动|急|哭|笑|闹|吵|担心|着急|客气)"
)
_STRONG_ZH = re.compile(
    r"[不没无未非勿莫毋甭否]|别(?![人的])|拒|忘|白白|罢[了休]|免(?!费)|难(?!民|题|关|过|受)|缺(?!口)|禁|错误|太少"
    r"|擅自|除外|出乎意料|避免|杜绝|谢绝|切忌|切戒|力戒|防|抛|弃|休想|失去|丧失|糊涂|胡涂|照旧|如故|老一套|之外|以外"
    r"|岂|怎[能好可]|怎么[能好可]|哪[能会]|何必|何须|何曾|焉能|怎么[^，。；？]{1,12}呢"
)
_WEAK_ZH = re.compile(
    r"(?<![减至多缺稀青老年])少(?![数量年儿女许于])|绝|虚|独|隐|一直|掩|假|废|徒|怎|谁|空|仍|依然|唯|丢|止|反对|才[能会是有]|只|岂|哪"
)
_NO_NEGATION_EN = re.compile(
    r"\bnot (?:only|just|merely|simply|solely|least|to mention)\b|\bno (?:sooner|wonder|doubt|matter|less|fewer"
    r"|stranger to|end|exception)\b|\bNo\. ?\d"
    r"|\bwhether or not\b|(?-i:\bNOT\b|\bNO\b)|\bAin['’]t It\b"
    r"|\bwithout (?:doubt|question|exception|fail)\b"
    r"|\bnothing (?:but|less than|more than|short of)\b",
    re.IGNORECASE,
)
"""What looks like a negation and neither denies nor answers a denial."""
_OPEN_EN = re.compile(
    r"\bnot (?:without|fail to)\b"
    r"|\bnot (?:infrequent|uncommon|unlike|surpris|necessar|so much|so long|that|for|until|long|far|quite|yet|even)\w*"
    r"|\bnever mind\b|\bnext to (?:no|nothing)\b|\bin no time\b"
    r"|\bnot (?:exceed|more than|less than|later than|fewer than|earlier than|been (?:forgot|ignor|lost|neglect))\w*"
    r"|\bor not\b|\bif not\b|\bas not\b|\bwhy (?:not|do(?:es)?n['’]t)\b|\bno (?:mean|small|one but|other but"
    r"|more than|longer than|longer)\b|\bnothing (?:like|so|if)\b"
    r"|\b(?:can(?:not|['’]t|\s+not)|could(?:n['’]t|\s+not)) (?:help|but|be (?:more|better))\b|\bnever (?:been|was|has"
    r"|had)?[^,.;]{0,25}?\b(?:\w+er|more|better|so)\b"
    r"|\b\w+n['’]t (?:i|you|he|she|it|we|they|there|that|this)\b|\bnot (?:[\w'’]+ ){0,8}(?:until|unless)\b"
    r"|n['’]t (?:[\w'’]+ ){0,8}(?:until|unless)\b"
    r"|\b(?:don['’]t|do not) (?:worry|mind|forget)\b"
    r"|(?:\bnot|n['’]t|\bnever) (?:hesitate|fails? to)\b|\b(?:can(?:not|['’]t|\s+not)|could(?:n['’]t|\s+not)) wait to\b"
    r"|\b(?:can(?:not|['’]t|\s+not)|could(?:n['’]t|\s+not)) be over\w{3,}|\bn(?:one|othing) other than\b"
    r"|\b(?:wast|los)(?:e|es|ed|ing|t) no time\b|\bno (?:secret|denying|question|mistaking|later than|earlier than)\b"
    r"|\bspar(?:e|es|ed|ing) no (?:effort|expense|pains)\w*|\bno stone unturned\b|\bwithout saying\b"
    r"|\bwithout (?:any |further |undue |unreasonable )*(?:delay|hesitation|interruption)\b"
    # Who says that none do not says that all do.
    r"|\b(?:nobody|no one|none|nothing|no \w+)\b(?:[^,.;]{0,20}\b(?:who|that|which))?"
    r" (?:(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would) not|cannot|\w+n['’]t)\b"
    r"|\b(?:strange|surpris\w+|odd) (?:\w+ )?if\b[^,.;]{0,25}(?:\bnot\b|n['’]t\b)",
)
"""What answers a negation, but may well be said without one."""
_SURE_EN = re.compile(
    r"\b(?:not|never|cannot|neither|nobody|no one|nothing|nowhere|none)\b|\b\w+n['’]t\b|\bno\b(?![,-])|\bwithout\b",
)
_STRONG_EN = re.compile(
    r"\b(?:not|no|nor|never|cannot|neither|nobody|nothing|nowhere|none|without|hardly|barely|scarcely|rarely"
    r"|seldom|unless|only (?:after|when|once|if|with|upon|where)"
    r"|rather than|instead of|other than|lest|restrain\w*|forbear\w*|forbor\w*|nay|naught|nought|far from"
    r"|anything but|too \w+ (?:for \w+ )?to|devoid|exempt\w*|except"
    r"|impossib\w*|difficult\w*|stopp\w*|fail\w*|refus\w*"
    r"|lack\w*|avoid\w*|prevent\w*|den(?:y|ies|ied|ial)|reject\w*|prohibit\w*|forbid\w*|forbade|absen\w*"
    r"|reluctan\w*|refrain\w*"
    r"|few(?= (?:doubt|people|of|have))|little (?:interest|incentive|reason|hope|doubt|sense)|empty|hidden|missing"
    r"|forget|wrong|distant"
    r"|un(?!der|til|ion|i[tvqf]|ilateral|anim|icorn|cle|cover|plug|lock|fold|pack|load|screw|veil|wind|zip|leash|mount|earth|is)\w{3,}|in(?:ab|accu|action|activ|adeq|advert|appr|attent|compat|capa|competen|complet|consist"
    r"|convenien|correct|curab|decen|defin"
    r"|different|direct(?!\s(?:loss|damage|cost|tax|subsid|election|evidence|method))|discr|divis|effect|effic|equal|evit|exact|experi|expl?ic|finit|flex|human|nocent|numer"
    r"|oper|secur|signif"
    r"|suffic|toler|valid|vis|volunt)\w*|im(?:perfect|patien|possib|poten|pract|prob|proper|mature|mob|mov|mort"
    r"|balanc)\w*|irre\w{3,}|irra\w{3,}"
    r"|independen\w+ (?:of|from)"
    r"|il(?:legal|legit|liter|logic)\w*|dis(?:agree|allow|appear|appoint|approv|belie|connect|contin|content"
    r"|courag|grac|hon|interest|like|loyal|obe|order"
    r"|pleas|qualif|regard|respect|satisf|similar|trust|unit|use)\w*|non(?!e\b|etheless)\w{3,}|mis(?:behav"
    r"|fit|fortun|lead"
    r"|match|tak|trust|underst|us)\w*"
    r"|\w{3,}(?<!nonethe)(?<!neverthe)(?<!wire)less(?:ly|ness)?)\b(?<!unless)|n['’]t\b|\bnon-|\bunless\b",
)
_WEAK_EN = re.compile(
    r"\b(?:less|rather|only|against|too|ceas\w*|quit|quite|off|away|free|barring|false\w*|else|different\w*|yet"
    r"|miss(?:es|ed|ing)?|doubt\w*|contrary"
    r"|hate\w*|exclu\w*|void|shy|spare\w*|stay\w*|kept|resist\w*|escap\w*|withhold\w*|withheld|elud\w*|forgot\w*"
    r"|oppos\w*|secret"
    r"|abandon\w*|beware|cancel\w*|break(?!fast|through|water)\w*|broke\w*|blind\w*|deaf|dead|halt\w*|rid|mysterious\w*|stubborn\w*"
    r"|still|worse|worst|few|little|stop"
    r"|declin\w*|ignor\w*|neglect\w*|opposite|instead)\b",
)


_CHINESE = _Words(re.compile("[不没未无非勿禁别]"), _NO_NEGATION_ZH, _OPEN_ZH, _SURE_ZH, _STRONG_ZH, _WEAK_ZH)
_ENGLISH = _Words(
    re.compile(r"\bno(?!\. ?\d)|\dno|(?<![^\W\d])(?:ne(?:ver|ither)|cannot|without)|n['’]t", re.IGNORECASE),
    _NO_NEGATION_EN,
    _OPEN_EN,
    _SURE_EN,
    _STRONG_EN,
    _WEAK_EN,
)


@functools.lru_cache(maxsize=256)
def chinese_negations(text: str) -> Negations:
    """The negations of a Chinese text in either script."""
    return Negations(simplified(text), _CHINESE)


@functools.lru_cache(maxsize=256)
def english_negations(text: str) -> Negations:
    """The negations of an English text."""
    return Negations(text, _ENGLISH)


def _spans(pattern: re.Pattern[str], text: str) -> tuple[Span, ...]:
    return tuple(match.span() for match in pattern.finditer(text))


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])
