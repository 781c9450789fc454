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
)
"""Phrase → the characters of which any may stand for it, or for a part of it."""
_KNOWN = tuple((re.compile(rf"\b(?:{phrase})(?!\w)"), re.compile(answers)) for phrase, answers in _PHRASES)
_MAYBE = re.compile(
    "charge|cost|expense|advance|website|web ?page|in writing|provid[a-z]+ |record |interest|notice|registered"
    "|subject to|(?:consent|approval|permission|supervision) of|views|comments|opinions|immediate|in full|instal"
    "|[ -]free|voluntary|closed doors|in camera|exempt"
)
"""Words of which each phrase has one; most texts have none."""


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
