"""Chinese sentence boundaries, in either script and with full-width or half-width marks.

A sentence ends after a run of 。！？ (and their half-width kin), with the closing quotes and brackets behind it.
Where taste differs, this does what the rules of CAT tools do, and mends where those are plainly wrong:

- Inside a quotation every sentence ends like any other (`他说：“好。` | `我去。”` | `然后走了。`), but a question or
  cry keeps the words that only say whose it is (`“好吗？”他问。`), and a quotation that is a part of its sentence is
  not cut (`高喊“万岁！”的人`).
- Nothing ends inside 《…》, nor inside brackets that stand within a sentence.
- An ellipsis that breaks off a few words ends nothing (`我……我不知道。`); behind a whole clause, or with another stop
  or a closing quote, it ends the sentence.
- The number of a note (`[1]`, `²`, a lone `②`, a figure that counts nothing) stays with the sentence before it.
- 、，；： end nothing. A list numeral stays with its item. A line break always ends a segment.
- A half-width full stop ends a sentence after Han characters, unless the text also has full-width stops or commas:
  then it is a name's dot (`约翰.史密斯`). But where a paragraph has no 。 and itself ends in such a stop, it stands for
  。 throughout, full-width commas or not, except between what looks like the parts of a foreign name. Between Latin
  letters, and in a paragraph without a Han character, the English rules hold.
"""

from __future__ import annotations

import re

from aligner.segments.english import EnglishSegmenter
from aligner.segments.english import ends_sentence as ends_english_sentence
from aligner.segments.note_marks import note_circles, plain_note
from aligner.segments.numerals import glued_items, numeral_at
from aligner.segments.segmenter import LINE_BREAKS, enclosing, join_wordless, last_mark

_ENGLISH = EnglishSegmenter()
_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_STOP = re.compile(rf"[{LINE_BREAKS}]\s*|[。｡！？!?‼⁇⁈⁉…⋯]+|[.．]+")
_CLOSER = re.compile("[ \u3000]?[”’」』）】〕》〉〗〙｣)\\]＂＇\"']")
_NOTE = re.compile(r"(?:[\[［〔](?:\d{1,3}(?:[,，、–-]\s?\d{1,3})*|[注註]\s?\d{1,3})[\]］〕]|[¹²³⁰⁴-⁹]{1,3})+")
"""The number of a note, which stays with the sentence before it."""
_LIST_OF_NOTES = re.compile(rf"\s*{_NOTE.pattern}")
_STRAIGHT_QUOTES = (re.compile('"'), re.compile(r"(?<![A-Za-z])'|'(?![A-Za-z])"))
_EMPHASIS = re.compile(r"\*\*")
"""Bold type in Markdown; every second mark closes it: `**友善待人。** 批评代码……`."""
_ELLIPSIS = re.compile(r"[…⋯]+|[.．]{2,}")
_LONE_LETTER = re.compile(r"(?<![A-Za-z])[A-Za-z]$")
_FULL_WIDTH = frozenset("。！？，")
_GOES_ON = re.compile(r"[，、；：,;:。．）)～~/／]|的(?![确確士])")
"""What never begins a sentence: standing behind a stop it shows that the sentence goes on."""
_PART_OF_SENTENCE = re.compile(
    r"的|之[类類声聲语語]|等[口标標话話词詞，、。]|[和与與及或](?=\s?[“‘「『《])"
    r"|(?:[这這]?一?[句个個种種样樣]?的?)?(?:口[号號]|呼[声聲]|喊[声聲])|一[词詞语語]|按[钮鈕]|[键鍵栏欄]|字[样樣]"
    r"|就(?![在是这這])|便(?!是)|[却卻]"
)
"""What follows a quotation that is a mere part of its sentence."""
_SPEAKER = re.compile(
    r"[^\W\d没沒]{0,10}?(?<!不)(?:[说說问問喊嚷答叫骂罵]|(?<![知街报報渠频頻管轨軌人味霸])道)"
    r"[道了]?[。！]"
)
"""The whole rest of a sentence, behind a quotation, that says whose words they are."""
_PAUSE = re.compile(r"[^\w\s”’」』）)》]")
_WHOLE_CLAUSE = 7
"""So many characters before an ellipsis make a clause that trails off, not a word broken off."""
_NAME_GOES_ON = re.compile(rf"(?:．[\u4e00-\u9fff]{{2,6}})+(?:[^\w．]*(?:[{LINE_BREAKS}]|$)|[，、）)》])")
"""`露絲．坎貝爾`: what stands in lines that do not end in such a stop."""
_OF_NAMES = (
    "阿埃艾安奥奧巴贝貝比彼伯布查达達丹戴德迪蒂杜多恩尔爾法菲费費弗夫佛盖蓋戈格哈赫亨霍基吉杰傑卡凯凱科克肯库庫"
    "拉莱萊兰蘭劳勞雷勒里莉林琳卢盧鲁魯路露罗羅洛马馬玛瑪迈邁麦麥曼梅米密莫穆娜纳納尼诺諾努帕佩彭皮珀普奇乔喬琼瓊萨薩"
    "塞森莎舍圣聖史斯丝絲苏蘇索塔泰坦汤湯托瓦威韦韋维維温溫沃乌烏希肖谢謝雅亚亞伊约約翰詹珍朱兹茲佐坎逊遜顿頓登姆伦倫"
)
_FOREIGN_NAME = re.compile(rf"[{_OF_NAMES}]{{2}}[.．][{_OF_NAMES}]{{2}}")
"""Two characters before and two behind a dot that foreign names are mostly written with."""
_EMBEDDED = re.compile(
    r"(?P<title>《[^《》\n]{1,80}》|〈[^〈〉\n]{1,80}〉|(?:https?://|www\.)[!-~]+)"
    r"|(?P<brackets>[(（][^()（）\n]{1,200}[)）])|(?P<quotation>“[^“”\n]{1,40}”|「[^「」\n]{1,40}」)"
)


class ChineseSegmenter:
    """The built-in rules for Chinese; implements `Segmenter`."""

    name = "Chinese"
    languages: tuple[str, ...] = ("zh", "cmn", "yue")

    def boundaries(self, text: str) -> list[int]:
        """Offsets at which a new sentence begins: ascending, each in (0, len(text))."""
        if not _HAN.search(text):
            return _ENGLISH.boundaries(text)
        embedded = _embedded(text)
        closing = _straight_closers(text)
        full_width = not _FULL_WIDTH.isdisjoint(text) and not _has_dots_for_stops(text)
        found = set(glued_items(text))
        circles = note_circles(text)
        begin = 0
        for stop in _STOP.finditer(text):
            end = stop.end()
            if stop[0][0] not in LINE_BREAKS:
                end = _behind_closers(text, end, closing)
                end += end in circles
                if stop[0][0] in _FULL_WIDTH:
                    end += plain_note(text, end)
                within = enclosing(embedded, stop.start())
                if within and (end < within or stop[0] != "。"):
                    continue
                if not _ends_sentence(text, begin, stop, end, full_width):
                    continue
            found.add(end)
            begin = end
        return join_wordless(text, sorted(found - {0, len(text)}))


def _has_dots_for_stops(text: str) -> bool:
    """Whether `.` stands for 。 throughout, beside full-width commas or not: the text itself ends in one."""
    return "。" not in text and text.rstrip("”’」』）) \u3000\n").endswith((".", "．"))


def _embedded(text: str) -> list[tuple[int, int]]:
    """Half-open spans within which no sentence ends."""
    spans = []
    for found in _EMBEDDED.finditer(text):
        if found["brackets"]:
            before = last_mark(text, found.start())
            whole = not before or before in "。！？!?”’」』\n"
        else:
            whole = bool(found["quotation"]) and not _PART_OF_SENTENCE.match(text, found.end())
        if not whole:
            spans.append(found.span())
    return spans


def _straight_closers(text: str) -> set[int]:
    """Offsets of straight quotes, and of marks of emphasis, that close: every second one of its kind."""
    offsets: set[int] = set()
    for mark in (*_STRAIGHT_QUOTES, _EMPHASIS):
        offsets.update([found.start() for found in mark.finditer(text)][1::2])
    return offsets


def _behind_closers(text: str, offset: int, closing: set[int]) -> int:
    """The offset behind the closing quotes and brackets, and the numbers of notes, at `offset`.

    `closing` tells which straight quotes close. A list of notes itself begins with such a number.
    """
    while (closer := _CLOSER.match(text, offset)) and (closer[0][-1] not in "\"'" or closer.end() - 1 in closing):
        offset = closer.end()
    if offset in closing and text.startswith("**", offset):
        return _behind_closers(text, offset + 2, closing)
    note = None if _LIST_OF_NOTES.match(text) else _NOTE.match(text, offset)
    return offset if note is None else _behind_closers(text, note.end(), closing)


def _ends_sentence(text: str, begin: int, stop: re.Match[str], end: int, full_width: bool) -> bool:
    """Whether `stop`, with closers up to `end`, ends the sentence that began at `begin`."""
    following = text[end : end + 40].lstrip(" \t\u3000\u00a0")
    closed = end > stop.end()
    if _GOES_ON.match(following):
        return False
    if closed and _PART_OF_SENTENCE.match(following):
        return False
    if closed and "。" not in stop[0] and _SPEAKER.match(following):
        return False
    if _ELLIPSIS.fullmatch(stop[0]):
        return closed or _trails_off(text, begin, stop.start())
    if stop[0] in (".", "．"):
        return _full_stop_ends(text, begin, stop.start(), end, full_width)
    if stop[0].isascii() and text[stop.start() - 1 : stop.start()].isascii() and following[:1].isascii():
        return text[end : end + 1].isspace() and ends_english_sentence(text, begin, stop.start(), end)
    return True


def _trails_off(text: str, begin: int, start: int) -> bool:
    """Whether the ellipsis at `start` follows a whole clause, outside any quotation."""
    begin = max(begin, start - 400)
    if max(text.rfind("“", begin, start), text.rfind("「", begin, start)) > max(
        text.rfind("”", begin, start), text.rfind("」", begin, start)
    ):
        return False
    return len(_PAUSE.split(text[max(begin, start - 40) : start])[-1]) >= _WHOLE_CLAUSE


def _full_stop_ends(text: str, begin: int, start: int, end: int, full_width: bool) -> bool:
    """Whether a single half-width (or ．) full stop ends a sentence; in a full-width text it mostly does not."""
    while begin < start and text[begin].isspace():
        begin += 1
    numeral = numeral_at(text, begin)
    if numeral is not None and numeral.end == start + 1:
        return False
    before, after, spaced = text[start - 1 : start], text[end : end + 4].strip()[:1], text[end : end + 1].isspace()
    if before.isascii() and after.isascii():
        back = range(start - 1, max(begin, start - 40) - 1, -1)
        latin = next((offset + 1 for offset in back if not text[offset].isascii()), begin)
        return spaced and ends_english_sentence(text, latin, start, end)
    if not spaced and after.isascii() and after.islower():
        return False  # the ending of a file's name: `条例全文.pdf`
    if text[max(start - 3, 0) : start].lower() == "www":
        return False
    if before.isdecimal() or _LONE_LETTER.search(text, max(0, start - 2), start):
        return False
    if text[start] == "．" and not spaced and _NAME_GOES_ON.match(text, start):
        return False
    if not spaced and _FOREIGN_NAME.match(text, max(start - 2, 0)):
        return False
    return spaced or not full_width
