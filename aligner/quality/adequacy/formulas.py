"""Formulas of contracts, laws and letters that render each other as a whole and hardly a word of them by itself.

如有下列情形之一的 is "if", "where" or "in any of the following circumstances"; 以下合称 is "hereinafter collectively
referred to as", 此致 "Very truly yours".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.evidence.chinese_words import simplified
from aligner.quality.adequacy.reading import Reading

_FORMULAS = (
    (
        re.compile(
            r"(?:[如若凡]|如果|对于)?(?:有|属于?|具有|出现|发生|存在|符合|具备)?(?:下列|以下)(?:各项|任一|任何)?"
            r"(?:情[形况]|条件)(?:之一)?[的者时]?"
        ),
        re.compile(
            r"\b(?:if|where|when|in)?\s*(?:any|one|either|each|all)?(?:\s*(?:or more\s)?of)?\s*the following"
            r"(?:\s(?:circumstances|cases|situations|conditions|events))?|\b(?:if|where|when|provided that)\b",
            re.IGNORECASE,
        ),
    ),
    (
        re.compile("以下[简合统并均又]?称[为作]?"),
        re.compile(
            r"(?:\b(?:hereinafter|hereafter|individually|collectively|jointly|together|also)\s+)*"
            r"\b(?:referred to|called|known|designated)(?:\s(?:individually|collectively|jointly|together))?(?:\sas)?\b"
            r"|\bherein?after\b",
            re.IGNORECASE,
        ),
    ),
    (
        re.compile("(?:暂停|停止)(?:办理|受理)?[^，。；]{0,6}过户(?:登记|手续)*"),
        re.compile(
            r"\b(?:(?:registers? of members|share registers?|transfer books)\b[^,.;]{0,20}?\bclosed|clos(?:e|ing|ure)"
            r"(?: of)? the (?:registers? of members|share registers?|transfer books))\b",
            re.IGNORECASE,
        ),
    ),
    (
        re.compile("首[尾末][两二]?[天日](?:包括|计算)?(?:在内)?|包括首[尾末][两二]?[天日](?:在内)?"),
        re.compile(r"\b(?:both (?:days|dates) inclusive|inclusive of both (?:days|dates)|inclusive)\b", re.IGNORECASE),
    ),
    (
        re.compile(
            "(?:逾期|迟到|过期)(?:送达|递交|提交|交付|收到)?的?[^，。；]{0,6}?(?:恕|概|将)?不予?(?:接[受收]|受理|考虑|接纳)"
        ),
        re.compile(
            r"\blate (?:[\w-]+ ){1,4}(?:(?:will|shall) be rejected"
            r"|(?:(?:will|shall) )?not (?:be )?(?:accepted|considered|entertained))\b",
            re.IGNORECASE,
        ),
    ),
    (
        re.compile("(?:自|从)?(?:新中国|共和国|建国)(?:成立|建立)?(?:以来|以后|之后|后)"),
        re.compile(
            r"\bsince (?:the )?(?:found(?:ing|ation)|establishment|birth) of (?:the People['’]s Republic(?: of China)?"
            r"|the PRC|New China)(?: in 1949)?",
            re.IGNORECASE,
        ),
    ),
    # Who is spoken to.
    (
        re.compile("(?:尊敬的)?(?:各位)?女士们?[、，]?(?:各位)?先生们?"),
        re.compile(r"\b(?:distinguished |dear |honou?red )?ladies and gentlemen\b", re.IGNORECASE),
    ),
    (
        re.compile("(?:尊敬的)?(?:各位|诸位)(?:驻华)?(?:使节|大使|公使)(?:先生|女士|阁下)?|阁下"),
        re.compile(r"\b(?:your |h\.?e\.? )?excellenc(?:y|ies)\b|\bambassadors\b", re.IGNORECASE),
    ),
    (
        re.compile("(?:各位|亲爱的)?(?:旅[^，。、]{1,3}|海外)?(?:侨胞|同胞|侨领|侨界朋友|华侨华人|乡亲)们?"),
        re.compile(
            r"\b(?:fellow|dear) (?:\w+ )?(?:Chinese|compatriots|country(?:men|women)|citizens)"
            r"(?:(?: \w+)? (?:living|residing|resident|settled) (?:in|here|abroad|overseas)(?: [A-Z]\w+)*)?"
            r"|\boverseas (?:Chinese|compatriots)\b|\bcompatriots\b",
            re.IGNORECASE,
        ),
    ),
    (
        re.compile("尊敬的(?=[^，。：；]{2,16}[，：、])"),
        re.compile(
            r"(?:(?<=, )|^)(?:your|(?:the )?(?:right )?honou?rable|distinguished|dear|respected|esteemed"
            r"|mr|mrs|ms|madam|speaker|president|chair\w*|(?:prime )?minister|premier|ambassador|secretary"
            r"|governor|mayor|director|professor|dr|excellenc(?:y|ies))\b",
            re.IGNORECASE,
        ),
    ),
    (
        re.compile("(?:尊敬的)?(?:各位|诸位)(?:来宾|嘉宾|贵宾|宾客)"),
        re.compile(r"\b(?:(?:distinguished|honou?red|dear|esteemed) )+guests\b", re.IGNORECASE),
    ),
    (
        re.compile("(?:各位|诸位)(?:同事|同仁|同僚|代表|委员)"),
        re.compile(r"\b(?:distinguished |dear |fellow )*(?:colleagues|delegates|members)\b", re.IGNORECASE),
    ),
    # Warnings.
    (
        re.compile(
            "切[忌莫勿不]可?|千万(?:不要|不可|别)|(?:绝|决)不(?:能|可|得|允许)|任何情况下[^，。；]{0,4}不[得应可能]"
        ),
        re.compile(
            r"\b(?:on no account|(?:under|in) no circumstances|in no (?:event|case)|by no means|at no time)"
            r"(?: (?:should|shall|must|may|can|will|are|is))?\b",
            re.IGNORECASE,
        ),
    ),
    (
        re.compile("一[哄拥](?:而[上起]|地?上)|一窝蜂地?(?:而上|上马|涌入)?"),
        re.compile(
            r"\b(?:(?:everybody|everyone|they) (?:must |should |may )?(?:not )?)?(?:all )?"
            r"(?:rush|pil|crowd|swarm|jump|flock|plung)(?:e?s|ed|ing|e)? (?:headlong |blindly |all )?(?:in(?:to)?|on)\b"
            r"(?: (?:all )?(?:at once|together))?",
            re.IGNORECASE,
        ),
    ),
    # Letters.
    (
        re.compile(
            r"^\s*(?:此致\s*(?:敬礼)?|(?:致以)?(?:崇高的?)?(?:敬礼|敬意)|(?:顺|敬|即|此|并|谨)[颂祝候请][^，。；]{1,4}|专此(?:[奉布]?[复达])?"
            r"|(?:[谨敬]|拜)[上启具])[!！。，\s]*$"
        ),
        re.compile(
            r"^\W*(?:(?:very|most|with|and|yours|ever|kind(?:est)?|best|warm(?:est)?|good|sincerely|faithfully|truly|respectfully"
            r"|cordially|obediently|regards?|wishes|greetings|complimentary|close)\W*)+$",
            re.IGNORECASE,
        ),
    ),
    (
        re.compile(r"^\s*(?:敬启者|径启者|迳启者|台鉴|钧鉴)[:：,，\s]*$"),
        re.compile(
            r"^\W*(?:dear|sirs?|madams?|or|gentlemen|ladies|to whom it may concern|and|colleagues?)(?:\W+|$)",
            re.IGNORECASE,
        ),
    ),
)


def rendered(chinese: Reading, english: Reading) -> Iterator[tuple[list[int], list[int]]]:
    """Words that render each other: numbers of Chinese and of English words.

    Each place of a formula answers one of the other language, in their order.
    """
    text = simplified(chinese.text)
    for own, other in _FORMULAS:
        for here, there in zip(own.finditer(text), other.finditer(english.text)):
            yield chinese.touching(*here.span()), english.touching(*there.span())
