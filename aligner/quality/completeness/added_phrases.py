"""Set phrases that a translation adds: "free of charge", "at its own expense", "and published on its website".

Each has but a few ways to be said in Chinese, of which a character or two tell them all: where none of these stands
anywhere in the source, nobody has said it. They are listed generously, since a phrase that is said in another way
would be a false alarm.
"""

from __future__ import annotations

import re

from aligner.evidence.chinese_words import simplified
from aligner.quality.negation.negations import Span

Known = tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]
"""Wordings in lower case, each with what may answer it in simplified Chinese."""
_PHRASES: tuple[tuple[str, str], ...] = (
    (
        r"free of (?:any )?charge|(?:at no|without) (?:(?:extra|additional|any) )?(?:cost|charge)",
        "免|无偿|费|钱|赠|白|义|公益|送",
    ),
    (
        r"at (?:its|their|his|her|your|our|my) own (?:expense|cost)"
        r"|at (?:the )?[\w-]+['’]s? (?:own )?(?:expense|cost)",
        "[费付负担掏钱资]|开支|自理|公款",
    ),
    (
        r"(?<!well )(?:settled|paid|payable|notified|booked|approved|agreed|submitted|arranged"
        r"|made) in advance",
        "[预先前早订]",
    ),
    (r"on (?:its|their|the \w+['’]s?) (?:official )?(?:websites?|web ?pages?)", "[网站页线]|电子"),
    (
        r"(?:notif\w+|inform\w*|appl\w+|request\w*|agreed|approved|confirm\w*|consent\w*"
        r"|submitted) (?:\w+ ){0,4}in writing",
        "[书写函信文笔字]",
    ),
    (
        r"provid\w+ (?:the )?(?:necessary|required|needed|additional|full|adequate|sufficient) (?:funding"
        r"|funds|financing)",
        "[资钱款费拨财金]",
    ),
    (r"record (?:profits?|highs?|lows?|earnings|revenues?|sales)", "[录创史空]|新[高低]|最[高大多低好佳]"),
    (r"with interest (?:at|of|accrued|thereon)|interest-free|without interest", "息"),
    (r"without (?:any )?(?:prior |further |advance )?notice", "[知告预声觉]|招呼"),
    (r"by registered (?:mail|post)", "[邮信寄挂函]"),
    (r"with the (?:prior )?(?:written )?(?:consent|approval|permission) of", "[意批准许核可]|认"),
    (
        r"subject to (?:the )?(?:(?:prior|final|further|written) )?(?:approval|confirmation|ratification"
        r"|consent)",
        "[批准核审认意定许]",
    ),
    (
        r"(?:submit|send in|express|offer|give) (?:their|its|your|his|her) (?:views|comments|opinions)",
        "[见评言议法声说表]",
    ),
    (r"with immediate effect", "[即立刻]|马上|当"),
    (r"(?:paid|payable|pay|settled|repaid) in full", "[全足齐完清悉尽]"),
    (r"(?:paid|payable|pay|settled|repaid) in (?:\w+ )?(?:instal+ments)", "[分期]"),
    (r"until further notice", "[另通再告续]"),
    (r"duty[ -]free|tax[ -]free|exempt from tax\w*|tax[ -]exempt", "[税免]"),
    (r"under (?:the )?(?:strict |close )?supervision of", "[监督管导领看]"),
    (r"on a voluntary basis", "[愿义]|主动|自"),
    (r"behind closed doors|in camera", "[闭关密]|不公开|非公开|内部|私下"),
    (r"(?<=countries )and (?:regions|territories)", "[地领]区|区域|地方|经济体|领[地土]|港|澳|特区|当地|地带|各地"),
    (
        r"(?:at |both )?home and (?:abroad|overseas)|here and abroad|and (?:abroad|overseas)(?=[,.;]|$)"
        r"|(?:domestic|national|local) and (?:foreign|international|overseas|global)",
        "[外洋侨海欧美非]|国际|[全环]球|世界|异[国乡]|他国|各国|[两多跨]国|进口|出[口国境]|四方|天下",
    ),
    (r"(?:both )?(?:men and women|women and men|boys and girls)", "[女妇性男夫孩]|儿童"),
    (r"and/or", "[或和及与暨、]"),
    (r"direct(?:ly)? (?:or|and) indirect(?:ly)?", "间接|直、间|无论|不论|任何|凡"),
    (r"in whole or in part|the whole or (?:any )?part of", "[部全份局]|一切"),
    (r"express(?:ed|ly)? or impli(?:ed|edly)", "[默暗隐明]"),
    (r"jointly and severally|joint and several", "[连共各]|个别"),
    (r"includ\w+,? (?:but not limited to|without limitation)", "[限等类]|诸如|例如|及其[他它]|在内"),
    (r"(?:sole|absolute) discretion", "[酌裁]|自[行主由]|全权|任意|单方"),
    (r"for the avoidance of doubt", "[疑误义明]"),
)
"""Phrase → the characters of which any may stand for it, or for a part of it."""
_KNOWN = tuple((re.compile(rf"\b(?:{phrase})(?!\w)"), re.compile(answers)) for phrase, answers in _PHRASES)
_MAYBE = re.compile(
    "charge|cost|expense|advance|website|web ?page|in writing|provid[a-z]+ |record |interest|notice|registered"
    "|subject to|(?:consent|approval|permission|supervision) of|views|comments|opinions|immediate|in full|instal"
    "|[ -]free|voluntary|closed doors|in camera|exempt|and regions|and territories|abroad|overseas|and foreign"
    "|and international|and global|women|and girls|and/or|indirect|or in part|whole or|or impli|several|limit"
    "|discretion|avoidance"
)
"""Words of which each phrase has one; most texts have none."""


_PHRASES_ZH: tuple[tuple[str, str], ...] = (
    (
        "[国海境]内外|中外(?!合资)",
        r"abroad|overseas|foreign|international|world|global|else|beyond|outside|external|other countr|off-?shore"
        r"|import|export|far and wide",
    ),
    ("国家(?:和|与|及|以及)地区", r"region|territor|area|econom|jurisdiction|elsewhere|place|part|world"),
    ("[和及与]/或", r"\b(?:or|and)\b"),
    ("直接(?:或者?|和|及)间接", r"indirect|whether|any"),
    ("(?:全部|整体)或者?(?:一?部分|局部)", r"part|whole|all|any|full"),
    ("包括但不限于", r"limit|such as|example|among|other|e\.g|etc|like|etc\."),
    ("为免(?:产生)?(?:疑义|疑问|误会)|为免存疑", r"doubt|clar|misunderst|ambig"),
    ("原则上", r"princip|general|basic|norm|broad|as a rule|in theory|usual|ordinar"),
    (
        "必要时|如有必要|[视按](?:实际)?需要",
        r"necess|need|requir|appropr|where|if |when|in case|as they|demand|call|occasion|should|must|as and",
    ),
    ("酌情", r"appropr|discret|circumst|case|consider|may|suit|light|as needed|necess|merit"),
    ("[一某种]定?程度上", r"extent|degree|some|part|certain|measure|way|rather|somewhat|more or less"),
    ("试行(?![期办])", r"trial|pilot|test|tentat|provis|experiment|try|interim|for now|tri"),
    ("适时", r"time|timely|due|appropr|when|opportun|right|moment|suit|in good|course"),
    ("因(?:健康|身体)原因", r"health|medical|ill|sick|physical"),
    ("因(?:个人|私人)原因", r"personal|private|own|family|individual"),
    ("因技术(?:原因|问题|故障)", r"technical|technolog|fault|fail|break|broke|malfunction"),
    ("按比例", r"pro|ratio|rate|share|according|scale|corresp"),
    ("连带责任", r"joint|several|together|both|solidar|severally"),
)
"""The same of a translation into Chinese."""
_KNOWN_ZH = tuple((re.compile(phrase), re.compile(answers)) for phrase, answers in _PHRASES_ZH)
_MAYBE_ZH = re.compile(
    "内外|中外|地区|/或|间接|部分|局部|不限于|为免|连带|原则上|必要|需要|酌情|程度上|试行|适时|按比例|因(?:健康|身体|个人|私人|技术)"
)


def added_chinese_phrase(english: str, chinese: str) -> Span | None:
    """Where the first such phrase stands in a Chinese translation that nothing in the English text may have said.

    >>> added_chinese_phrase("Visitors come from 30 countries.", "访客来自30个国家和地区。")
    (7, 12)
    """
    plain = simplified(chinese)
    if _MAYBE_ZH.search(plain) is None:
        return None
    for phrase, answers in _KNOWN_ZH:
        found = phrase.search(plain)
        if found and not answers.search(english.lower()):
            return found.span()
    return None


def added_phrase(chinese: str, english: str) -> Span | None:
    """Where the first such phrase stands that nothing in the Chinese text may have said; None if there is none.

    >>> added_phrase("馆方邮寄到家。", "The museum will mail it to you free of charge.")
    (31, 45)
    """
    lower = english.lower()
    if _MAYBE.search(lower) is None:
        return None
    return first_unanswered(_KNOWN, lower, simplified(chinese))


def first_unanswered(known: Known, lower: str, simplified_chinese: str) -> Span | None:
    """Where the first wording of a lower-case English text stands that nothing answers in a simplified Chinese one."""
    for wording, answers in known:
        found = wording.search(lower)
        if found and not answers.search(simplified_chinese):
            return found.span()
    return None
