"""Words that a translation adds and that change who does a thing, or how: "both countries", "immediately", "jointly".

As `added_phrases` has it, each has but a few ways to be said in Chinese, of which a character tells; where none of them
stands anywhere in the source, nobody has said it.
"""

from __future__ import annotations

import re

from aligner.evidence.chinese_words import simplified
from aligner.quality.completeness.added_phrases import first_unanswered
from aligner.quality.negation.negations import Span

_TWO_EN = re.compile(
    r"(?<!\bon )(?<!\bfrom )\b(?:both|the two) (?:countries|sides|parties|nations|governments|states|peoples|economies"
    r"|companies|teams|delegations|leaders|presidents|heads of (?:state|government)|(?:\w+ )?ministers)\b(?! of the)",
    re.IGNORECASE,
)
_TWO_ZH = re.compile(
    "[双两二俩彼均都各互共皆间偕和与跟及暨、或相左]|对[方手]|甲乙"
    "|[中美英法德俄日韩朝印欧非澳加墨巴埃阿][中美英法德俄日韩朝印欧非澳加墨巴埃阿]"
    "|中(?![国间心央部外文旬途年期等医华小学东西南北方])[一-龥](?=[友关合建贸经人文交往之两双边战联元互领])"
)
"""What says that there are two, or names them."""
_PARTY_ZH = re.compile("国|方|政府|党|公司|当事|缔约|协[议定]|合同|条约")
"""Of others, the two sides of a hedge, a story may speak without saying that there are two."""
_WORDS: tuple[tuple[str, str], ...] = (
    (
        r"immediately(?! (?:after|before|below|above|following|preced\w+|adjac\w+|next|behind|to|under|prior|beside"
        r"|outside|around|north|south|east|west|in front|surround\w*|upon|evident|recogni\w*"
        r"|obvious|apparent|clear|available|on))"
        r"|forthwith|promptly|without delay",
        "立[即刻时]|即(?![使便])|[刻赶匆遽骤霎瞬催迅]|连忙|急(?!救)|[加快高迅全尽从火飞]速|尽?快|随[即后手着之]|旋即|刚|[才早]|马上|跟着|紧接"
        "|[顿登及适按准当同]时|就(?![业近任诊读餐])|便(?![利捷民宜])|当[场下天]|直接|转[眼身]|一[下经旦俟到]|拖延|迟|于是|遂|[紧临]急|忙",
    ),
    (r"jointly(?! and sever)", "[共联合协同携伙并齐]|一起|一道"),
    (
        r"will (?:surely|certainly|definitely|undoubtedly|unquestionably|inevitably)",
        "[必肯确实真疑绝究毕岂]|一定|当然|保[证准]|总|免|自然|显然|果然|难道|怎|[决]不|绝|无非|就是|还是|可[是真不]|敢保|的确|注定|[固既虽]然",
    ),
    (
        r"(?:badly|severely|seriously) (?:damaged|injured|affected|polluted|hit|wounded|ill|hurt|degraded|eroded)",
        "[重极很太深惨甚凶厉烈坏强苦剧最糟危严尽毁狠]|十分|非常|大[量面范规]|不[堪轻小]|得|过[度于多]",
    ),
    (
        r"developing (?:countr(?:y|ies)|nations?|states?|economies|world)",
        "发展中|开发中|新兴|第三世界|南[方南]|落后|穷|贫|亚非拉",
    ),
    (
        r"(?<!least )developed (?:countr(?:y|ies)|nations?|economies|world)",
        "发达|已开发|先进|富|欧美|西方|北方|工业",
    ),
    (r"temporarily|provisionally", "[暂临先短渡代弹时]"),
    (r"permanently|in perpetuity", "[永久恒长远世终]|不[再变]|固定"),
    (r"unanimously", "[共同均都全皆齐]|一致"),
    (r"unconditional(?:ly)?", "[无绝]|条件|保留"),
    (r"automatically", "[自即就]|必然|当然"),
    (r"voluntarily", "[愿志]|主动|自|义务"),
    (r"unilateral(?:ly)?", "[单擅]|一方|片面|自"),
    (r"retroactive(?:ly)?", "[溯追倒]"),
    (r"irrevocabl[ey]", "[撤永终绝]|不可|不得|无法"),
    (r"repeatedly", "[再屡多次反复频累重每又连总常老数几迭]|不断|一直|一[次遍]"),
    (r"anonymous(?:ly)?", "[名隐佚]"),
    (r"solely|exclusively", "[只仅专唯独单纯全就才光净惟都]|一切|一律|完|自[行主己负担]|酌情|裁量"),
    (r"secretly|covertly", "[密暗私偷悄隐瞒]|地下"),
    (r"nationwide|throughout the country", "[全各遍]|四方|天下|国"),
    (
        r"resum(?:e[sd]?|ing|ption)(?= (?:of |the |its |their |normal |full |high-level )?\w+)",
        "恢复|[重复再续继又回还]",
    ),
    (
        r"journalists?|reporters?",
        "记者|媒体|新闻|传媒|采[访编]|编辑|主播|撰稿|特派|访员|通讯员|[时日晚周画早学商]报|报[纸界社刊馆人道导]|杂志|周刊|电视|广播",
    ),
    (r"(?<!\bone )(?<!only )in principle", "原则|基本|大体|总体|大致|理论|道理"),
    (r"for the time being", "暂|目前|现|眼下|当前|一时|先|还|此时|时|姑"),
    (r"on a (?:trial|pilot) basis|for a trial period", "试|先行|探"),
    (r"without exception", "一律|例外|无不|[都均全皆概凡齐]|无一"),
    (r"in (?:exceptional|special) (?:cases|circumstances)", "[特异殊罕破别]|例外|非常|少数"),
    (r"pro rata|on a proportionate basis", "[例按相折摊]"),
    (
        r"as far as (?:possible|practicable)|(?:where(?:ver)?|if) (?:possible|practicable)",
        "[尽可能力争行]|条件|最大|不得已",
    ),
    (
        r"(?:where|if|when) (?:necessary|appropriate|needed)|as (?:appropriate|needed)",
        "[必需要适酌视情应当合妥相依须]|灵活",
    ),
    (r"to (?:some|a certain) extent", "[程部些点某少几或既分半]|一定"),
    (r"at the (?:very )?(?:latest|earliest)", "[最早迟晚前快才起限]|不得[晚迟]"),
    (
        r"on a (?:daily|weekly|monthly|quarterly|yearly|annual|regular) basis",
        "定期|经常|[常按每月周日季年时]|规律|固定",
    ),
    (r"for (?:health|medical) reasons|on (?:health|medical) grounds", "健康|[病医疾伤]|身体|卫生|体检|保健"),
    (r"for personal reasons", "[私己家故]|个人|本人|自身"),
    (r"for family reasons", "[家亲]"),
    (r"for (?:safety|security) reasons|on (?:safety|security) grounds", "安|[保险危防警]"),
    (r"for (?:economic|financial|budgetary) reasons|on (?:economic|financial) grounds", "[经济财钱贫穷资费]|预算"),
    (r"for technical reasons", "技术|故障|设备|[机修]"),
    (r"for political reasons|on political grounds", "政"),
    (r"for religious reasons|on religious grounds", "[宗教信仰]"),
    (r"for humanitarian reasons|on humanitarian grounds", "人道|人文"),
    (r"subject to availability", "[供视存有]|先到"),
    (
        r"and (?:the )?first lady|and (?:his|her) (?:wife|husband|spouse)",
        "[夫妻妇偕俪娘氏媳]|配偶|太太|爱人|老[婆公伴]|内人|家[属眷人小]|女人|王后|皇后",
    ),
)
"""Word → the characters of which any may stand for it."""
_KNOWN = tuple((re.compile(rf"\b(?:{words})\b(?!-)"), re.compile(answers)) for words, answers in _WORDS)
_MAYBE = re.compile(
    "both|the two|diately|forthwith|prompt|delay|jointly|surely|certainly|definitely|tedly|tionably|inevitabl"
    "|develop|badly|severely|seriously|temporar|provisional|permanent|perpetuit|unanim|uncondition|automatic|voluntar|unilater"
    "|in principle|time being|(?:trial|pilot|proportionate|daily|weekly|monthly|quarterly|yearly|annual|regular) basis"
    "|trial period|without exception|in (?:exceptional|special) c|pro rata|practicable"
    "|(?:ever|where|if|far as) possible"
    "|(?:where|if|when) (?:nec|appr|need)|as appropriate|as needed|extent|latest|earliest|availability"
    "|for [a-z]+ reasons|on [a-z]+ grounds"
    "|retroact|irrevoc|anonym|solely|exclusiv|secretly|covert|nationwide|throughout|resum|journalist|reporter|and "
    "(?:the first|first l|his|her)"
)
"""What each word has in it: most texts have none."""


def added_word(chinese: str, english: str) -> Span | None:
    """Where the first such word stands that nothing in the Chinese text may have said; None if there is none.

    >>> added_word("反对外部势力干涉肯方内政。", "It opposes interference in the affairs of both countries.")
    (42, 56)
    """
    lower = english.lower()
    if _MAYBE.search(lower) is None:
        return None
    zh = simplified(chinese)
    two = _TWO_EN.search(lower)
    if two is not None and _PARTY_ZH.search(zh) and not _TWO_ZH.search(zh):
        return two.span()
    return first_unanswered(_KNOWN, lower, zh)
