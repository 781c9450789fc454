"""Where a Chinese line cannot end, or the next cannot begin, whatever the widths of the lines around them.

Chinese typesetting never begins a line with a stop, a comma or a closing bracket; a number goes on in its decimals or
in the word for ten thousands that it counts; and behind `不得` or, in running text, `和` more must come. A page that
breaks its lines there breaks them anywhere, and the two lines are one. The reverse is told here too: what begins as a
note does, and what stands below a recital of a preamble and begins as recitals do.
"""

from __future__ import annotations

import re

from aligner.documents.lines.numerals import numeral_of
from aligner.documents.lines.script import HAN, letters, script_of
from aligner.documents.lines.structure import ends_sentence, has_clauses, kind_of
from aligner.late_patterns import late

_NEVER_FIRST = late(r"[。，、；：！？）】」』》〉％]|[,;!?)\]%](?:$|\s|[^\x00-\x7f])")
_CLOSING_QUOTE = late("[”’]")
_DECIMALS_BEFORE = late(rf"[{HAN}，、（](?:[A-Z]{{0,3}}\$|[￥¥€£])?\s?\d+(?:,\d{{3}})*[.．,]$")
_DECIMALS = late(rf"\d+(?:,\d{{3}})*(?:[.．]\d+)?\s?[%％‰°{HAN}]")
_NUMBER_BEFORE = late(rf"[{HAN}，、（](?:[A-Z]{{0,3}}\$|[￥¥€£])?\s?\d[\d,]*(?:\.\d+)?$")
_HOUR_BEFORE, _HOUR = (
    late("(?:[上下中]午|凌晨|清晨|早上|晚上?|傍晚)[0-9一二三四五六七八九十]{1,2}$"),
    late("[時时点點]"),
)
_MAGNITUDE = late("[万萬亿億兆][^一]|[%％‰]|(?:[余餘多])[万萬亿億人名个個件家次项項年天元]|百分点|百分點|个百分|個百分")
WANTS_MORE = late(
    "(?:不得|不应|不應|不宜|不能|应当|應當|必须|必須|可以|能够|能夠|以便|(?<![，,；;])(?:以及|或者|并且|並且|而且)|由于|由於|关于|關於|对于|對於)$"
)
"""Words at which neither a sentence nor a heading ends."""
LINKS = late(
    "(?:、|(?<![共平温溫中饱飽总總柔缓緩随隨暖])和|(?<![参參给給授赋賦寄付])[与與]|(?<![普涉埃提顾顧危波触觸遍兼以])及"
    "|(?<![间間])或|(?<![合吞兼归歸])[并並])$"
)
"""Words and marks that link what stands before with what must follow; some words end on the same character."""
LAST_BUT_ONE = late(r"[;；]\s?(?:and|or|and/or|以?及|和|或者?)$")
"""How the last point but one of a list ends: whole, though its last word wants a sequel."""
_AND_FIRST = late("(?:以?及)(?![时時格早第笄冠])")
"""What links a line with the one above it, since no sentence begins so: `董事会报告` / `及核数师报告。`"""
_OF = late("(?<![目标標])的$")
_LONG_HAN = 20
"""How many a line has at least that a word below links on, or that ends on `的`; a saying may: `买硬的，别买软的`."""
_REST = late(rf"([{HAN}]{{1,2}})(?:。|；$)")
_WHOLE_WORDS = frozenset("无略是否有对好不没完同见待無對沒見")
"""What may be a paragraph by itself: `无。`, `略。`, `是的。`."""
_LEAST_HAN = 10
"""How many Chinese characters a line has at least whose rest may be a single word."""
_NOTE = late(
    r"(?:[¹²³⁰⁴-⁹]{1,3}|[*†‡]{1,3}|\[\d{1,3}\]|［\d{1,3}］|〔\d{1,3}〕)"
    r"(?:[ \u3000\t]+\S|[資资]料[來来]源|[來来]源|[參参][見见閱阅]|[詳详]?[見见]|[註注]|(?:Source|Note|See|Ibid|Cf)\b)"
)
"""How a note at the foot begins: with its mark apart from the text, or before a word that only notes begin with."""
_CREDIT = late(
    r"(?:[。！？][”’」』]?[（(][^（）()。]{3,60}"
    r"|[（(][^（）()。；;]{0,20}[ \u3000／/:：][^（）()。；;]{0,40}(?:提供|[摄攝]影?)"
    r"|[（(][图圖照相][^（）()。；;]{1,40}提供"
    r"|[（(][^（）()。；;]{1,40}(?:[^拍][摄攝]|供[图圖]|翻[摄攝]|[图圖]源)|[（(][资資]料[图圖照]片?"
    r"|[（(](?:[图圖照攝摄文][影片]?(?:[源／/:：、]|[来來]源)|(?:photos?|images?|pictures?|credits?|courtesy)\b)[^（）()]{1,60})[）)]$",
    re.IGNORECASE,
)
"""How a caption ends that names whose the picture is, `（圖／林岚提供）`, or any text with a remark behind its stop."""
_RECITAL = late(
    "(?:又|还|還|并|並|再次?|进一步|進一步|特别|特別|深为|深為|深感|深切|严重|嚴重|极为|極為|满意地|滿意地|赞赏地|讚賞地|"
    "表示|遗憾地|遺憾地|感到|完全|充分|同时|同時|也|强烈|強烈)*"
    "(?:回顾|回顧|忆及|憶及|重申|注意到|注意|铭记|銘記|念及|考虑到|考慮到|认识到|認識到|意识到|意識到|确认|確認|承认|承認|"
    "深信|确信|確信|相信|坚信|堅信|强调|強調|欢迎|歡迎|赞赏|讚賞|感谢|感謝|赞扬|讚揚|关切|關切|关注|關注|震惊|震驚|遗憾|遺憾|"
    "审议了|審議了|鉴于|鑒於|鑑於|有鉴于|有鑒於|希望|期望|期待|决心|決心|决定|決定|愿意|願意|谴责|譴責|申明|肯定|认为|認為|"
    "指出|察知|获悉|獲悉|收到了)"
)
_LABEL = late(rf"(?:[{HAN}]{{2,8}}|[A-Z][A-Za-z ]{{1,30}})[:：]\s?(?=\S)")
"""What an entry is about: `Signed: …`, `签署人：…`."""
_OF_A_PAPER = late(
    r"(?:摘\s*要|提\s*要|关键[词字]|關鍵[詞字]|中图分类号|收稿日期|基金项目|作者简介|文章编号|DOI"
    r"|[Aa]bstract|ABSTRACT|[Kk]ey ?[Ww]ords?|KEY ?WORDS?)\s?[:：]"
)
"""How the parts of a journal's paper begin, below the names of those who wrote it."""
_NAMES_OF_A_PAPER = late(
    r"[A-Z]{2,}(?:-[A-Z]+)? [A-Z][\w-]+[*†]?(?:[,;，；、] ?[A-Z]{2,}(?:-[A-Z]+)? [A-Z][\w-]+[*†]?){0,9}"
)
"""Those names, below its title: `ZHAO Lan¹, HE Ming²*`."""


def cannot_part(before: str, after: str) -> bool:
    """Whether the first of two lines that stand below each other goes on in the second, as the break itself shows.

    >>> cannot_part("去年双边贸易额同比增长18.", "5%。"), cannot_part("配额不得", "结转。")
    (True, True)
    >>> cannot_part("董事会定于六月七日（星期五）上午十", "时举行会议。")
    True
    >>> cannot_part("一、关于双边关系", "双方同意。"), cannot_part("其他有关事项的说明", "无。")
    (False, False)
    """
    if script_of(before) != "zh":
        return False
    if must_not_begin(before, after):
        return True
    long = letters(before).han >= _LEAST_HAN
    if long and _DECIMALS_BEFORE.search(before) and _DECIMALS.match(after):
        return True
    if ends_sentence(before) or LAST_BUT_ONE.search(before) or numeral_of(after) is not None:
        return False
    if long and _NUMBER_BEFORE.search(before) and _MAGNITUDE.match(after):
        return True
    if script_of(after) == "en" or not (ends_sentence(after) or has_clauses(after)):
        return False
    if long and _HOUR_BEFORE.search(before) and _HOUR.match(after):
        return True
    if WANTS_MORE.search(before) or (LINKS.search(before) and has_clauses(before)):
        return True
    # A point that one or two characters are missing from is no heading, if it has clauses and some length.
    if not long or (kind_of(before) == "heading" and not (has_clauses(before) and letters(before).han >= _LONG_HAN)):
        return False
    if _AND_FIRST.match(after) and letters(before).han >= _LONG_HAN:
        return True
    rest = _REST.match(after)
    lone = rest is not None and rest[1][0] not in _WHOLE_WORDS and before[-1:] not in "，,"
    return lone or (_OF.search(before) is not None and has_clauses(before) and letters(before).han >= _LONG_HAN)


def must_not_begin(before: str, after: str) -> bool:
    """Whether a line begins with a mark that only ever closes what stands before it."""
    if _NEVER_FIRST.match(after):
        # A cry may stand alone: `！！`.
        return after[0] not in "！？!?" or not ends_sentence(before)
    return _CLOSING_QUOTE.match(after) is not None and before.count("“") > before.count("”")


def is_note(before: str, after: str) -> bool:
    """Whether the second of two lines is a note below a text that has come to its end.

    >>> is_note("本会拟订了本方案。", "¹ 资料来源：湖泊局。"), is_note("水位下降。", "¹为此，各国商定：")
    (True, False)
    """
    return ends_sentence(before) and _NOTE.match(after) is not None


def is_next_recital(before: str, after: str) -> bool:
    """Whether a line is a recital of its own below another one, of which `before` is all so far and ends on its comma.

    >>> is_next_recital("回顾《公约》，", "重申其第5号决议，"), is_next_recital("双方回顾了交往，", "重申愿意合作。")
    (True, False)
    """
    return before[-1:] in ("，", ",") and _RECITAL.match(before) is not None and _RECITAL.match(after) is not None


def begins_anew(before: str, after: str) -> bool:
    """Whether the second of two lines is a note at the foot, or one more entry with the label of the first, or stands
    behind a caption, or is a part of a journal's paper.

    >>> begins_anew("Signed: Hu Ming, Director", "Signed: Lu Haisheng, Commissioner")
    True
    >>> begins_anew("▲渡船冬季停航。（圖／林嵐提供）", "鎮長表示，新船三月下水。")
    True
    """
    if before.endswith((")", "）")) and _CREDIT.search(before) and numeral_of(before[before.rfind("（") :]) is None:
        return True
    if _OF_A_PAPER.match(after) or _NAMES_OF_A_PAPER.fullmatch(after):
        return True
    label = _LABEL.match(before)
    return is_note(before, after) or (label is not None and after.startswith(label.group()))
