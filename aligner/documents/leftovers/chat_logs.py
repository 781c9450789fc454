"""What a chat program sets around messages: who wrote when, and what happened in between (`何译 撤回了一条消息`).

A head names the time and the writer, on a line of its own (`[09:02] 何译`, `Lena 2024/5/6 9:02 AM`), on two lines, or
before the message (`[2024/5/6 9:02] Lena: …`). One such line proves nothing, an agenda has them too: a chat shows
itself by its series, in which the times count on and the names come back. What its program reports is believed only
there.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Container, Sequence
from dataclasses import dataclass, replace

from aligner.documents.lines.script import script_of
from aligner.documents.lines.speakers import is_role
from aligner.late_patterns import late, pattern
from aligner.model import Furniture, Paragraph

_LEAST_HEADS = 4
_LEAST_RECURRING = 0.75
"""How many of the heads at least are by a writer who wrote again."""
_ANSWERED = 0.75
"""How many of the heads at least have a message below them, not the next head."""
_NIGHT = 6 * 60
"""By how many minutes at least the time falls where a day begins that is not named."""
_LONGEST_REPORT = 200
_TO_NAME = 60
"""Within how many characters the time of a head is found."""

_COLON = "[:：]"
_CLOCK = (
    rf"(?:(?P<half>凌晨|早上|上午|中午|下午|傍晚|晚上)\s?)?(?P<hour>\d{{1,2}}){_COLON}(?P<minute>\d{{2}})"
    rf"(?:{_COLON}\d{{2}})?(?:\s?(?P<pm>[AaPp])\.?[Mm]\.?)?"
)
_DAY = (
    r"(?:\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}\s?月\s?\d{1,2}\s?日"
    r"|今天|昨天|前天|(?:星期|周|週)[一二三四五六日天]|[Tt]oday|[Yy]esterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?(?: \d{1,2})?(?:,? \d{4})?)"
)
_WHEN = late(rf"(?<![\d:])(?:(?P<day>{_DAY})(?:\s?(?:星期|周|週)[一二三四五六日天])?,?\s*(?:at\s)?)?{_CLOCK}")
_BRACKETS = r"[\[(（【]"
_NAME = r"(?P<name>[^\W\d_][^:：。，,;；!！?？\[\]()（）<>|\t\n]{0,23}?)(?:\s?[(（<]\S{4,40}[)）>])?"
"""A writer's name, with the number or address that some programs set behind it."""
_BEHIND = rf"[\])）】]?\s*(?P<sender>[-–—|]\s*|From )?{_NAME}(?: to Everyone)?(?P<mark>\s?[:：]\s*|\t\s*|$)"
_BEFORE = rf"{_NAME}(?:\s?[,，:：–—|-]\s?|\s+|(?=\s?{_BRACKETS}))(?P<open>\s?{_BRACKETS})?\s*"
_CLOSE = late(r"\s?[\])）】]?\s?[:：]?\s*")
_ALONE = rf"[-–—\s\[]*{_WHEN.pattern}[-–—\s\]]*"
_CLOCK_FACE = late(r"\d[:：]\d\d")
_WRITER = late(r"[^\W\d_][^:：。，,;；!！?？\[\]|\t]{0,23}")

_WHO = r"[“\"「]?[^。，,;；!！?？:：“”\"「」]{1,24}[”\"」]?"
_KIND = (
    "图片|圖片|文件|语音|語音|视频|視頻|影片|表情|动画表情|貼圖|贴图|链接|連結|位置|名片|红包|紅包|转账|语音通话|视频通话|"
    "聊天记录|小程序"
)
_KIND_EN = r"photo|picture|image|file|voice(?: message)?|video|audio|sticker|gif|location|contact|link|media|document"
_REPORTS = (
    "(?i:"
    rf"[\[【](?:{_KIND}|{_KIND_EN})[\]】](?:\s?\S{{1,60}}\.[a-z\d]{{2,5}})?|<(?:{_KIND_EN}) omitted>"
    rf"|\u200e?(?:{_KIND_EN}) omitted"
    rf"|{_WHO}\s?(?:撤回|收回)了?(?:一[条條则則])?(?:消息|訊息|讯息)(?:\s?重新编辑)?"
    rf"|{_WHO}\s?拍了拍\s?{_WHO}"
    rf"|{_WHO}\s?(?:邀请|邀請)\s?{_WHO}\s?加入了?(?:群聊|群组|群組)?|{_WHO}\s?(?:加入|退出)了?(?:群聊|群组|群組|聊天室)"
    rf"|{_WHO}\s?修改群名(?:称|稱)?[为為]\s?{_WHO}|{_WHO}\s?(?:将|把).{{1,24}}移出了?(?:群聊|群组)"
    r"|(?:该|此|这条)?(?:消息|訊息)已(?:被)?(?:撤回|删除|刪除|收回)"
    rf"|{_WHO} joined (?:the (?:chat|group|conversation|meeting|channel)|using .{{4,40}})\.?"
    r"|(?P<who>[^。，,;；!！?？:：]{1,24}) (?:joined|left)(?: the (?:chat|group|conversation|meeting|channel))?\.?"
    rf"|{_WHO} (?:recalled|unsent|deleted) a message\.?"
    r"|(?:this|the) message (?:was|has been) (?:deleted|recalled|unsent)\.?"
    r"|you deleted this message\.?|message (?:deleted|recalled|unsent)\.?"
    rf"|{_WHO} (?:added|removed|invited) {_WHO} to the (?:chat|group|channel)\.?"
    rf"|{_WHO} (?:created group|changed (?:the subject|the group|this group)).{{0,60}}"
    r"|messages and calls are end-to-end encrypted.{0,160}"
    r"|[-–—─=\s]*以[下上](?:为|為|是)(?:新的?消息|新訊息|聊天[记記][录錄]|历史消息|打招呼的内容)[-–—─=\s]*"
    r"|[-–—─=\s]*new messages?[-–—─=\s]*"
    r"|已[读讀]|未[读讀]|\(edited\)|[(（]已[编編][辑輯][)）]"
    ")"
)
"""What a chat program reports between the messages."""
_ABOVE = (
    "(?i:"
    r"(?:群名[称稱]?|群聊|聊天[对對]象|消息[对對]象|消息分组|聊天[记記][录錄]|(?:与|與).{1,24}的聊天[记記][录錄]|日期|[时時][间間]"
    r"|[导導]出[时時][间間]"
    r"|group(?: name)?|chat(?: (?:history|log|with))?|participants|date|export(?:ed)?(?: on| at| time)?)"
    r"(?:\s?[:：].{0,60})?(?:\s?[(（]\d{1,4}[)）])?|(?:chat (?:history )?with|chat history of) .{1,24}"
    ")"
)
"""What stands above the first message, on the group and the day."""


@dataclass(frozen=True, slots=True)
class _Head:
    """A line that may be the head of a message."""

    lines: tuple[int, ...]
    """The indices of its lines, or of the line that it stands in."""
    name: str
    day: str | None
    minute: int
    end: int | None = None
    """Where the message begins on the line of the head; None where it stands below."""


def without_chat_heads(lines: Sequence[Paragraph]) -> tuple[list[Paragraph], list[Furniture]]:
    """The lines of a chat without the heads of its messages and what its program reports, and those.

    >>> chat = [f"[09:0{i}] {'Lena' if i % 2 else '何译'}: {i} {'boats.' if i % 2 else '条船。'}" for i in range(6)]
    >>> [line.text for line in without_chat_heads([Paragraph(text) for text in chat])[0]][:2]
    ['0 条船。', '1 boats.']
    """
    heads = _chat([line.text if line.kind in ("body", "item") else "" for line in lines])
    if not heads:
        return list(lines), []
    led = {head.lines[0]: head.end for head in heads if head.end is not None}
    out = {i for head in heads if head.end is None for i in head.lines}
    names = {head.name for head in heads}
    first = min(head.lines[0] for head in heads)
    kept: list[Paragraph] = []
    told: list[Furniture] = []
    for i, line in enumerate(lines):
        end = led.get(i, 0)
        message = line.text[end:].strip()
        above = i < first and first - i <= _LEAST_HEADS and pattern(_ABOVE).fullmatch(message)
        if i in out or above or _is_report(message, names):
            told.append(Furniture(line.text, "chat log", line.line))
        elif end:
            told.append(Furniture(line.text[:end].strip(), "chat log", line.line))
            kept.append(replace(line, text=message))
        else:
            kept.append(line)
    return kept, told


def _is_report(text: str, names: Container[str]) -> bool:
    if len(text) > _LONGEST_REPORT:
        return False
    found = pattern(_REPORTS).fullmatch(text)
    return (
        pattern(_ALONE).fullmatch(text) is not None
        if found is None
        else not found["who"] or found["who"].casefold() in names
    )


def _chat(texts: Sequence[str]) -> list[_Head]:
    """The heads of a chat; none where the lines that look like some are no chat's."""
    timed = [i for i, text in enumerate(texts) if _CLOCK_FACE.search(text, 0, _TO_NAME)]
    if len(timed) < _LEAST_HEADS:
        return []
    found = [head for i in timed if (head := _head(texts[i], i))] + _on_two_lines(texts, timed)
    found.sort(key=lambda head: head.lines)
    counts = Counter(head.name for head in found)
    heads = [head for head in found if counts[head.name] > 1]
    if any(is_role(head.name) for head in heads):
        return []  # an interview, whose speakers are part of it
    whole = (
        len(heads) >= max(_LEAST_HEADS, _LEAST_RECURRING * len(found))
        and 2 * len({head.name for head in heads}) <= len(heads)
        and _count_on(heads)
        and not _are_in_both(heads)
        and _have_messages(heads, texts)
    )
    return heads if whole else []


def _head(text: str, i: int) -> _Head | None:
    when = _WHEN.search(text)
    if when is None:
        return None
    before, after = text[: when.start()], text[when.end() :]
    if before.strip(" [(（【") == "":
        found = pattern(_BEHIND).match(after)
        end = when.end() + found.end() if found else 0
        # `09:00 Plenary: Water` is a point of an agenda.
        if found is None or (
            end < len(text) and not (when["day"] or before or found["sender"] or "\t" in found["mark"])
        ):
            return None
        return _Head((i,), found["name"].strip().casefold(), *_time_in(when), end if end < len(text) else None)
    found, close = pattern(_BEFORE).fullmatch(before), _CLOSE.match(after)
    if found is None or close is None:
        return None
    end = when.end() + close.end()
    if end < len(text) and not (found["open"] and close.group().strip()[-1:] in (":", "：")):
        return None
    return _Head((i,), found["name"].strip().casefold(), *_time_in(when), end if end < len(text) else None)


def _on_two_lines(texts: Sequence[str], timed: Sequence[int]) -> list[_Head]:
    """The heads whose name stands on the line above the time."""
    return [
        _Head((i - 1, i), texts[i - 1].strip().casefold(), *_time_in(found))
        for i in timed
        if i and (found := pattern(_ALONE).fullmatch(texts[i])) and _WRITER.fullmatch(texts[i - 1].strip())
    ]


def _time_in(when: re.Match[str]) -> tuple[str | None, int]:
    """The day as it is written, if it is, and the minute of the day."""
    half, letter = when["half"] or "", (when["pm"] or "").lower()
    hour = int(when["hour"])
    if (half in ("下午", "傍晚", "晚上") or (half == "中午" and hour < 3) or letter == "p") and hour < 12:
        hour += 12
    elif (half in ("凌晨", "上午") or letter == "a") and hour == 12:
        hour = 0
    return (when["day"] or "").strip() or None, 60 * hour + int(when["minute"])


def _count_on(heads: Sequence[_Head]) -> bool:
    """Whether the times count on from head to head, but for the nights, and are not all the same."""
    falls = nights = 0
    for before, after in itertools.pairwise(heads):
        if after.minute < before.minute and before.day == after.day:
            nights += before.minute - after.minute >= _NIGHT and after.day is None
            falls += 1
    times = {(head.day, head.minute) for head in heads}
    return falls == nights <= len(heads) // _LEAST_HEADS and 2 * len(times) >= min(len(heads), 8)


def _are_in_both(heads: Sequence[_Head]) -> bool:
    """Whether most times stand there with a name in either language: then the lines may render each other."""
    scripts: dict[tuple[str | None, int], set[str]] = {}
    for head in heads:
        scripts.setdefault((head.day, head.minute), set()).add(script_of(head.name) or "")
    return 2 * sum({"zh", "en"} <= found for found in scripts.values()) > len(scripts)


def _have_messages(heads: Sequence[_Head], texts: Sequence[str]) -> bool:
    """Whether most heads have something to stand over, and those that stand before it not the same again and again."""
    starts = {head.lines[0] for head in heads}
    led = [texts[head.lines[0]][head.end :] for head in heads if head.end is not None]
    over = sum(
        head.end is None and head.lines[-1] + 1 < len(texts) and head.lines[-1] + 1 not in starts for head in heads
    )
    return over + len(led) >= _ANSWERED * len(heads) and len(set(led)) >= _ANSWERED * len(led)
