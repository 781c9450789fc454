"""Words that leave no room for each other: 合共 as "each", 年内 as "next year", 最近 as "will", 低于 as "in step with".

They are no opposites, but what says the one does not say the other. Either text must have one of the two and nothing
that might stand for the other's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.evidence.chinese_words import simplified
from aligner.quality.negation.negations import Span
from aligner.quality.turned.excluding import row
from aligner.quality.turned.excluding_links import LINKS
from aligner.quality.turned.turned import Turned
from aligner.quality.words.clauses import clause

_END_ZH, _END_EN = re.compile("[，。；：！？]"), re.compile("[,.;:!?]")


_TOTAL_EN = (
    r"total\w*|together|combin\w*|in all|altogether|between them|collective\w*|aggregate\w*|sum|overall|all told"
    r"|cumulat\w*|add\w*|amount\w*|accumul\w*|so far|to date"
)
_MORE_EN = (
    r"more|less|\w+er than|below|above|exceed\w*|outstrip\w*|outpac\w*|lag\w*|under|over|short|beyond|behind|beat\w*"
    r"|worse|better|than|twice|times|half|surpass\w*|not|never|no|trail\w*|slow\w*"
)
_ACT_ZH = "(?:将|应|须|可|来|自行|负责)*(?:选择|决定|选定|确定|承担|负担|支付|负责)"
_ACT_EN = r"(?:[\w’']+ ){0,2}?(?:choos|decid|select|pay|bear|determin)"
_ROWS = (
    row(
        "合共|合计|总共|共计|累计|一共",
        r"each(?! other| year| month| day)\b|apiece\b",
        "每|各|分别|均|逐|单|其中",
        _TOTAL_EN,
    ),
    row(
        "每[个名位辆艘台人户家间座栋架]|各[自付缴罚支]|分别(?=[^，。；]{0,6}\\d)",
        r"(?:altogether|between them|in total|in all|(?:a|the) (?:combined|grand) total)\b",
        "共|总|合计|累计|一起|全部|加起来|合",
        r"each|every|per|apiece|respective\w*|any|an?|individual\w*|separate\w*|all|both|one",
    ),
    row(
        "多数(?!据|字|派|票)|大部分|大多(?=[为是由在来属])",
        r"(?<!than )(?<!over )(?<!least )(?<!above )(?<!about )(?<!nearly )(?<!almost )(?<!other )(?<!first )"
        r"(?<!second )(?<!latter )(?<!last )(?<!past )half(?: (?:of|the|our|its|their|his|her|my|your)\b| (?=\w+s\b))",
        "半|二分之一|五成|50|百分之五十|五十",
        r"most|majority|many|bulk|largely|mainly|mostly|chiefly|mid|primar\w*|main",
    ),
    row(
        "(?<![过一上下大小近多])半数(?!以上|多|余)|(?<![超大小多过])一半(?![以是路多])",
        r"(?:most (?:of|\w+s)|the (?:great |vast |large )?majority|(?:two|a|one) (?:third|quarter|fifth)s?"
        r"|three quarters)\b",
        "多|大部分|三分|四分|五分|主要|最",
        r"half|50|fifty|halv\w*|50%",
    ),
    row(
        "(?<![\\d一二三四五六七八九十百两几数半多整全当个])年内|(?<![\\d一二三四五六七八九十去前])年底[之以]?前|今年|本年|本月|(?<!个)月内|本季度?|本周",
        r"(?:next|(?:the )?(?:coming|following)) (?:year|month|quarter|week)\b",
        "明|下[个一周月季年半]|来年|翌|次[年月日]|未来|年后|后年|第二年|年底后|跨|新年|后",
        r"this|current|by the (?:end|close)|within|before the|end of|later|now|same|during|year's end",
    ),
    row(
        "明年|来年|下个?月(?!台)|下个?季度|下周|次年|翌年",
        r"(?:this (?:year|month|quarter|week)|by the end of the year|(?:within|during|before the end of) the year"
        r"|later in the year)\b",
        "今|本[年月季周]|年内|当年|年底|去年|这|同年|间",
        r"next|coming|follow\w*|\d{4}|subsequent\w*|after|tomorrow|then",
    ),
    row(
        "报送|提交|递交|呈交|送交|上报|上缴|缴交|[寄送交发]给",
        r"(?:collect(?:s|ed|ing)?|pick(?:s|ed|ing)? up|retriev(?:e[sd]?|ing)|obtain(?:s|ed|ing)?)"
        r" (?:[\w'’-]+ ){0,5}from\b",
        "[收领取获得接拿采集]|征",
        r"submit\w*|submission\w*|fil(?:e[sd]?|ing)|send\w*|sent|report\w*|present\w*|hand\w*|deliver\w*|forward\w*"
        r"|lodg\w*|provid\w*|return\w*|tender\w*|transmit\w*|giv\w*|made|mak\w*|put|produc\w*|mail\w*|post\w*"
        r"|refer\w*|furnish\w*|enter\w*|appl\w*|br(?:ing|ought)|pass\w*|pay\w*|paid|suppl\w*|turn\w*|table[sd]?",
    ),
    row(
        "领取|(?<!教)收取(?!费)",
        r"(?:submit(?:s|ted|ting)?|hand(?:s|ed|ing)? in|lodg(?:e[sd]?|ing)|deliver(?:s|ed|ing)?)"
        r" (?:[\w'’-]+ ){0,5}to\b",
        "交|递|送|寄|报|提|缴|付",
        r"collect\w*|pick\w*|receiv\w*|obtain\w*|get|got|claim\w*|draw\w*|charg\w*|tak\w*|took|levy|levi\w*|apply"
        r"|issue[sd]?",
    ),
    row(
        "由(?:您|你们?|贵方)(?:自行)?(?:选择|决定|选定|确定|承担|负担|支付|负责)",
        r"(?:(?:chosen|decided|selected|determined|borne|paid) by us\b"
        rf"|we {_ACT_EN}\w*"
        r"|(?:at|in) our (?:sole |own )?(?:discretion|option|choice))",
        "我|本公司|本行",
        r"you|yours",
        anywhere=(f"(?:我们?|我方|本公司){_ACT_ZH}", f"you {_ACT_EN}|your (?:choice|option|discretion)"),
    ),
    row(
        "由(?:我们|本公司|我方|本行)(?:自行)?(?:选择|决定|选定|确定|承担|负担|支付|负责)",
        r"(?:(?:chosen|decided|selected|determined|borne|paid) by you\b"
        rf"|you {_ACT_EN}\w*"
        r"|(?:at|in) your (?:sole |own )?(?:discretion|option|choice))",
        "[您你]|贵",
        r"we|us|ours|company|bank",
        anywhere=(f"(?:您|你们?|贵方){_ACT_ZH}", f"we {_ACT_EN}|our (?:choice|option|discretion)"),
    ),
    row(
        "按次|逐次|连续处罚",
        r"(?:only once|just once|one time only|a single time|no more than once)\b",
        "一次|只|仅|单次|首次",
        r"each|every|per|any|whenever|time|repeated\w*|consecutive\w*",
    ),
    row(
        "连续[\\d一二三四五六七八九十两]+(?:日|天|晚|周|年|个?月)",
        r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen) times\b",
        "次|倍|回|遍|度",
        r"(?:for|over|during|in|on) (?:[\w-]+ ){0,3}(?:days|weeks|months|years|nights)|row|running|consecutive\w*"
        r"|successive\w*|daily|annual\w*|(?:a|per|each|every) (?:day|week|month|year|night)",
    ),
    row(
        "[多少高低快慢大小长短重轻](?:了|出)?[\\d.〇零一二两三四五六七八九十百]+[个颗名位人本家件张台米厘公毫千元万亿岁年天日小分秒克吨斤]",
        r"(?:[\d.]+|two|three|four|five|six|seven|eight|nine|ten) times (?:fewer|less|more|higher|lower|larger|greater"
        r"|smaller|faster|slower|longer|shorter|bigger|heavier|older|younger)\b",
        "倍|番|分之|[\\d几一二三四五六七八九]成|[%％]|折|半|[\\d两二三四五六七八九十]次",
        r"fold|double\w*",
    ),
    row(
        "(?<![不未无没])[高低多少大小快慢]于(?!是)"
        "|(?<![对百相无好之成占可评])比(?![例较如率方赛重])[^，。；：比]{1,12}?[高低多少快慢](?![量级速度于])|不及(?!格)|不如|逊于|跑赢|跑输|落后于",
        r"(?:in step with|as (?:fast|slow|quick\w*|rapidly|high|low|many|much|few|large|big|small|good|well|slowly"
        r"|strong\w*) as"
        r"(?! (?:\d|an?\b|one\b|two\b|three\b|half|hundred|thousand|million|ten|possib|ever|well|can\b))"
        r"|equall?ed|the same as|on a par with|matched|kept pace with|keeps? pace with|in line with"
        r"|level with|equal to|identical to)\b",
        "相同|一样|等于|相当|持平|同步|一致|同样|同等|相等|齐|无异|平|像|匹配|倍|配|符|依|按|如",
        _MORE_EN,
        anywhere=("一样|相同|持平|同步|同等|一致", r"\w+er than|(?:more|less)\b[^,.;]{1,40}\bthan|exceed|above|below"),
    ),
    row(
        "(?<!不)(?<!怎么)(?:一样[多少高低大小快慢好长]?|相同|等同|持平|同步|不相上下|齐平)",
        r"(?<!no )(?<!not )(?<!any )(?:less|fewer|lower|more|higher|greater|larger|faster|slower|better|worse|smaller)"
        r"(?: (?!than\b|rather\b|other\b)[\w'’-]+){0,4} than\b"
        r"(?! (?:ever|just|merely|one|half|two|enough|happy|welcome|usual|any\w*|\d"
        r"|an? (?:year|month|week|day|hour|minute|decade|century|half|third|quarter"
        r"|few|dozen|hundred|thousand|million|billion|match|little|bit)))",
        "[比更越多少高低大小快慢超过较于胜强好早晚远差不像似如仿若]|同样",
        r"same|equal\w*|similar\w*|alike|like|no|not|identical\w*|as|match\w*|both|other than|rather than|also|too|such"
        r"|never|so",
        anywhere=("比|[高低多少大小快慢]于|超过|不及|不如", r"same|equal|as \w+ as\b|on a par|in step"),
    ),
    row(
        "持平(?!均)|(?:保持|维持)不变|没有变化",
        r"(?:rose|fell|increased|decreased|declined|grew|dropped|climbed|surged|soared|slumped|jumped|plunged)\b",
        "[增升涨降减跌高低多少长缩落]|扩|翻",
        r"flat|unchanged|level|same|steady|stable|stabl\w+|no change|in line|constant|equal\w*|match\w*"
        r"|static|change[sd]?|remain\w*",
    ),
    row(
        "其中(?!之?一|包括|有)(?=[^，。；]{0,30}(?:半|分之|[%％]|成|[多少]数))",
        r"of (?:all )?(?:the )?(?:respondents|interviewees|participants|sample"
        r"|(?:those|people) (?:surveyed|interviewed|polled))\b",
        "受访|调[查研]|参[与加]|样本|问卷|访|全部|总|整体|所有|共",
        r"of (?:these|those|them|whom|which|this|that|such)|among (?:these|those|them|whom|which)",
    ),
    row(
        "低估",
        r"(?:overstat|overestimat|exaggerat|overrat|overvalu)\w*",
        "高估|夸大|过高",
        r"(?:underst|underestim|underrat|undervalu|underplay)\w*|low\w*",
    ),
    row(
        "高估|夸大",
        r"(?:understat|underestimat|underrat|undervalu|underplay|downplay)\w*",
        "低估|缩小|淡化",
        r"(?:overst|overestim|exagger|overrat|overvalu|inflat)\w*",
    ),
    row(
        "远远?(?:超过?|高[于出过]|低于|多于|大于|落后|胜|优于|强于)|大幅|急剧|大大(?=超|高|低|增|减|提|降)|远超|猛[增涨烈]|飙升|激增|暴[涨跌]",
        r"(?:barely|hardly|scarcely|only just|narrowly|marginally)\b",
        "略|稍|微|勉强|几乎|小幅|仅|险|不|没|刚|一点|些|难|少|无|未|轻",
        r"far|much|sharp\w*|steep\w*|substantial\w*|significant\w*|great\w*|huge\w*|well|vast\w*|dramatic\w*|soar\w*"
        r"|surg\w*|marked\w*|way|considerabl\w*|rapid\w*|strong\w*|major|big\w*|plung\w*|plummet\w*|\w+fold|a lot",
    ),
    row(
        "(?:直至|直到|迟至|延至|[拖等]到)[^，。；]{1,24}(?:才|方|始)",
        r"(?:before|prior to|ahead of|no later than|as early as|by(?= \d| (?-i:[A-Z])\w+ \d))"
        r"(?= (?:\d|the|that|its|his|her|their|\w+ (?:of|\d)"
        r"|(?-i:[A-Z])))",
        "[前先]",
        r"not|never|only|until|till|late|later|nobody|none|nor?|without|long|finally|eventually|at last|after"
        r"|when",
    ),
)


def excluding_words(chinese: str, english: str) -> Iterator[Turned]:
    """The first words of the two texts that exclude each other; at most one pair of a row.

    >>> list(excluding_words("去年合共停驶八十六天。", "Each was off the road for 86 days last year."))
    [Turned(zh=(2, 4), en=(0, 4))]
    """
    zh = simplified(chinese)
    for words in (*_ROWS, *LINKS):
        one = words.zh.search(zh)
        if one is None:
            continue
        two = words.en.search(english)
        if two is None or _beside(words.also_zh, zh, one.span(), _END_ZH if words.anywhere else None):
            continue
        if _beside(words.also_en, english, two.span(), _END_EN if words.anywhere else None):
            continue
        if words.anywhere and any(
            _beside(what, *of, None) for what, of in zip(words.anywhere, ((zh, one.span()), (english, two.span())))
        ):
            continue
        yield Turned(one.span(), two.span())


def _beside(words: re.Pattern[str], text: str, but: Span, ends: re.Pattern[str] | None) -> bool:
    """Whether any of the words stands in the text beside a place, or in the clause around it."""
    start, end = clause(text, but[0], ends) if ends else (0, len(text))
    return words.search(text[start : but[0]] + " " + text[but[1] : end]) is not None
