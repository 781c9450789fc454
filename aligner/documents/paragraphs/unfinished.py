"""Whether a Chinese paragraph without a stop breaks off, or has only lost its stop: `……谈判基` / `础。`

Pages are copied and typed without the last stop often enough, points of a list never had one, and whoever joins such
a paragraph to the next hides in it what was not translated. So something must show that the sentence is cut in two: a
word that no sentence ends on or begins with, a word that stands in one piece elsewhere, a bracket left open, a rest
that is no sentence, or lines as narrow as their neighbours.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from aligner.documents.lines.common_words import is_common
from aligner.documents.lines.rhythm import columns
from aligner.documents.lines.script import HAN, letters
from aligner.documents.lines.structure import has_clauses
from aligner.documents.paragraphs.broken_off import LINKS, WANTS_MORE
from aligner.late_patterns import late

_NEVER_LAST = late(
    "(?:[不很最这這那各每某第曾仍但且又再仅僅扩擴遵违違挪搜抽拖添遭於]|(?<![摇搖钟鐘])[摆擺]"
    "|(?<![名麻中上少大])[将將]|(?<![转轉出谦謙礼禮避退忍])[让讓]|(?<![火车車拖])把|(?<!棉)被|于|[为為][了着著]"
    "|所[作做]|[作做]出|[给給][予与與]|予以|加以|用以|借以|藉以|使得|[导導]致|[来來]自|[属屬]于|以及|[关關]于"
    "|(?:[继繼][续續]|共同|[进進]一步|[积積][极極]|不[断斷]|切[实實]|努力|[将將要应應须須可能愿願未来來以])"
    "(?:[开開]展|加[强強]|推[动動進进]|促[进進]|保障|[实實][现現施]|提[供高升]|[维維][护護]|支持|[扩擴]大|深化|加快|采取|採取"
    "|[举舉][办辦行]|[组組][织織]|建立|制定|制訂|落[实實]|完善|[发發][挥揮]))$"
)
"""What no sentence ends on: words of grammar, and verbs that are about to name their object."""
_NEVER_FIRST = late(
    "[们們吗嗎呢么麼些者础礎织織疗療碍礙际際络絡括励勵辑輯辆輛析乎]|的(?![确確士])|了(?!解)|之(?![后後前所间間])|等[国國方人]"
)
"""What no sentence begins with."""
_OBJECT = late(
    f"(?:^|[，。；])(?:[为為][了]?(?:保[护護障持]|[维維]护|[維維]護|促[进進]|推[动動进進]|[实實][现現施]|加[强強]|[确確]保|解[决決]|[应應][对對]|[创創]造)"
    rf"|[随隨][着著]|[鉴鑒鑑]于|[鑒鑑]於)[{HAN}]*$"
)
"""A last clause that only says what for: `，为保障全球产业链供应链` / `长期稳定运转作出贡献。`"""
_DEED = late("[作做]出|[发發][挥揮]|提供|奠定|[创創]造|[贡貢][献獻]|作用|[条條]件|努力|[进進]行|[开開]展|采取|採取")
"""What is done, in a clause that says what for as well."""
_TOPIC = late(
    rf"(?:^|[，。；])(?:[双雙各]方)?(?:就|[围圍][绕繞])[{HAN}、“”《》]*(?:[议議][题題]|[问問][题題]|事[宜项項]|方面|[领領]域)$"
)
"""A last clause that only says what about: `，就能源安全和市场规则等议题` / `深入交换意见。`"""
_OF = late(f"(?:^|[，。；])(?:(?!是)[{HAN}]){{4,}}的$")
"""A last clause that only says of what: `，最高不超过保险单载明的` / `保险金额：`; `这是我们买的` is whole."""
_LONGEST_OF = 10
"""Han characters of what it is of."""
_DATE_BEFORE, _DATE = (
    late(rf"[{HAN}，][0-9〇零○一二三四五六七八九十]+[年月]$"),
    late("[0-9一二三四五六七八九十]{1,3}[月日号號]"),
)
_NOUN_REST = late(rf"(?![祝谢謝请請敬愿願])[{HAN}]{{1,6}}。")
"""A rest so short that behind a long line it is no paragraph: `黑礁两处基地。`."""
_LISTED = late(f"[和与與及、][{HAN}]{{1,6}}$")
_COUNTED_REST = late(
    f"[{HAN}]{{1,4}}[两兩三四五六七八九十数數几幾多等][处處国國地方个個名省市县縣人家项項类類种種][{HAN}]{{0,4}}。"
)
"""How a list ends that says how many it names: `……汐城新港和柘川` / `黑礁两处基地。`"""
_LONG = 35
"""Han characters of such a line."""
_LAST_CLAUSE = late(rf"(?:[{HAN}]{{6}}[，,；]|[。！？])([{HAN}]{{1,3}})$")
_WHOLE_CLAUSES = frozenset(
    "等 等等 其他 不限 另议 另議 除外 下同 略 完 谢谢 謝謝 再见 再見 可以 是吗 是嗎 妥否 请批示 請批示 至今".split()
)
"""Clauses of so few characters with which a sentence does end."""
_SHORT_REST = late(rf"[{HAN}]{{1,3}}(?:。|；$)|[{HAN}][，、]")
_WHOLE_RESTS = late(
    "[无無略是否有对對好不没沒完同见見我你他她它但而故且则則唉嗯啊哦哎咦甲乙丙丁]|谢谢|謝謝|你好|您好|当然|當然|再见|再見"
)
"""What is a sentence, short as it is: `无。`, `谢谢。`."""
_NUMBERS = "0-9０-９一二三四五六七八九十百千两兩〇零"
_NUMBER_LAST = late(rf"[{HAN}，、][{_NUMBERS}]+(?<![之第统統唯单單合专專]一)$")
_COUNTED = late("[个個名人年月日元项項条條家次届屆位天吨噸米公座艘辆輛台臺所种種岁歲%％]")
_MAGNITUDE = late("[百千万萬亿億多余餘]")
_OPENING = "“（「『《【"
_PAIRS = ("“”", "（）", "「」", "『』", "《》", "【】")
_WIDEST = 84
"""Columns up to which lines of nearly one width are those of a printed column: 42 characters."""
_LEAST_LINES = 3
"""How many lines without a stop show a column, the one in question among them."""


def breaks_off(before: str, after: str, line: str = "", text: str = "") -> bool:
    """Whether a Chinese paragraph that ends on no stop goes on in the next.

    `line` is its last line, `text` the whole text, a line a line.

    >>> breaks_off("双方提交了公约草案作为谈判基", "础。"), breaks_off("孩子们唱歌，赢得阵阵掌声", "市长出席。")
    (True, False)
    """
    before, after = before.rstrip(), after.lstrip()
    if _NEVER_LAST.search(before) or WANTS_MORE.search(before) or LINKS.search(before) or _NEVER_FIRST.match(after):
        return True
    # Each paragraph of a long quotation opens it anew.
    opened = any(before.count(pair[0]) > before.count(pair[1]) and pair[1] in after for pair in _PAIRS)
    if opened and after[:1] not in _OPENING:
        return True
    if _NUMBER_LAST.search(before) and (_MAGNITUDE.match(after) or (_COUNTED.match(after) and not _has_word(after))):
        return True
    if _SHORT_REST.match(after) and not _WHOLE_RESTS.match(after):
        return True
    if (last := _LAST_CLAUSE.search(before)) and last[1] not in _WHOLE_CLAUSES:
        return True
    if (
        before.endswith("的")
        and _OF.search(before)
        and letters(before).han >= _LONG
        and letters(after).han <= _LONGEST_OF
    ):
        return True
    if _TOPIC.search(before) or (_DATE_BEFORE.search(before) and _DATE.match(after)):
        return True
    if _NOUN_REST.fullmatch(after) and letters(before).han >= _LONG and has_clauses(before):
        return True
    if _LISTED.search(before) and _COUNTED_REST.match(after):
        return True
    purpose = _OBJECT.search(before)
    if purpose and not _DEED.search(purpose.group()):
        return True
    return _is_cut_word(before, after, text) or _fills_column(line or before, text)


def _has_word(text: str) -> bool:
    """Whether a text begins with a common word, as paragraphs do."""
    return is_common(text[:2])


def _is_cut_word(before: str, after: str, text: str) -> bool:
    """Whether a word was cut in two: a common one, or one that the text has and never parts elsewhere.

    Where a word ends and another begins nothing was cut: `创造社会` / `议会昨天……`.
    """
    seam = before[-1:] + after[:1]
    if is_common(before[-2:]) or _has_word(after) or re.fullmatch(f"[{HAN}]{{2}}", seam) is None:
        return False
    if is_common(seam):
        return True
    ends, begins = rf"{seam[0]}[^\w\s]", rf"[^\w\s]{seam[1]}"
    return seam in text and not (re.search(ends, text) and re.search(begins, text))


def _fills_column(line: str, text: str) -> bool:
    """Whether lines that end on no stop have the width of this one again and again, as in a printed column."""
    width = columns(line)
    counts = _unended_widths(text)
    return width <= _WIDEST and sum(counts[width + off] for off in range(-2, 3)) >= _LEAST_LINES


@lru_cache(maxsize=4)
def _unended_widths(text: str) -> Counter[int]:
    """How many lines of each width end on no stop."""
    return Counter(columns(line) for line in text.split("\n") if re.search(f"[{HAN}，、]$", line))
