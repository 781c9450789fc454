"""Lines of a record that one of a file's two languages has alone: `館藏號 2014.0023`, `檔號：`, `电话 010-0000 4471`.

An office keeps them for itself, a museum for its shelves, and no translation renders them. A label proves nothing, for
`地址` may well be rendered by `Address`; so a line is told only in a file that holds both languages, where no line of
the other has a word for the same, nor the figures of this one. So is a note that the rendering is for reference only.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from aligner.documents.lines.script import Script, letters, script_of, without_addresses
from aligner.documents.lines.structure import ends_sentence
from aligner.late_patterns import late
from aligner.model import Paragraph

REASON = "record line"
NOTE = "translation note"


class _Label(NamedTuple):
    """What a line of a record begins with."""

    script: Script
    words: str
    counterpart: str
    """What the other language calls it."""
    figures: bool = True
    """Whether the line must have figures, which show that its value is rendered nowhere."""
    alone: bool = False
    """Whether it has no value."""


_LABELS = (
    _Label("zh", "[檔档][案]?[號号]", r"\bfile\b|archiv", figures=False),
    _Label("zh", "保存[年期]限", "retention|preserv|keep|retain|period", figures=False),
    _Label("zh", "速[別别]|[緊紧]急程度", "priority|speed|urgen|dispatch|classif", figures=False),
    _Label("zh", "密等[^:：]{0,14}|密[級级]", "secre|classif|confiden|security", figures=False),
    _Label(
        "zh",
        "承[辦办]人|[經经][辦办]人|[監监]印|校[對对]",
        r"contact|officer|handl|attn|person|proof|\bm(?:r|s|rs|iss)\b",
        figures=False,
    ),
    _Label("zh", "(?:[電电]子)?(?:信箱|[郵邮]箱|[郵邮]件)|[電电][郵邮]", "mail", figures=False),
    _Label(
        "zh",
        "[圖图]片?(?:[來来]源|提供)|照片提供",
        "image|photo|picture|source|credit|courtesy|illustration",
        figures=False,
    ),
    _Label("zh", "[法][規规][類类][別别]|主[題题]分[類类]", "categ|class|area|subject|field|type|topic", figures=False),
    _Label(
        "zh",
        "(?:[館馆典入][藏]|登[錄录記记]|藏品|文物|作品|[財财][產产]|索[書书])(?:[編编])?[號号]",
        r"accession|\binv(?:entory|\.)|(?:object|catalogue|call|collection|registration) n|\bno\. ?\w*\d",
    ),
    _Label(
        "zh",
        "(?:[機机][關关]|通[訊讯]|[辦办]公|公司|[學学]校)?地址|通[訊讯][處处]",
        "address|located|location|venue|street|road|avenue|building|floor|district",
    ),
    _Label(
        "zh",
        "(?:[聯联][絡络系]|[連连][絡络]|[辦办]公|公司|洽[詢询]|咨[詢询])?[電电][話话]|[傳传]真|手[機机]|[總总][機机]",
        "tel|phone|fax|call|mobile|hotline|contact",
    ),
    _Label("zh", "文章[编編][号號]", r"article (?:id|no)"),
    _Label("zh", "中[图圖]分[类類][号號]", r"\bclc\b|classification"),
    _Label("zh", "收稿日期", "received|submitted"),
    _Label("zh", "[郵邮](?:[遞递][區区][號号]|政[編编][碼码]|[編编])", "zip|post"),
    _Label(
        "en", r"(?:accession|inventory|inv\.?|object|catalogue|call) (?:no\.?|numbers?)", "[藏登索文物品][编編]?[号號]"
    ),
    _Label(
        "zh",
        r"[^。，；：:]{2,24}(?:公[报報]|[学學][报報]|[月周週][刊报報]|[简簡][报報]|[会會]刊)"
        r"\s+(?:(?:19|20)\d\d ?年 ?)?第? ?\d{1,3} ?[期号號]",
        r"gazette|bulletin|newsletter|journal|\bissue\b|\bvol|\bno\. ?\d",
        figures=False,
        alone=True,
    ),
    _Label("en", "(?:photo|image|picture)(?: credits?)?", "[图圖照摄攝]|[来來]源|提供", figures=False),
    _Label("en", "(?:for )?immediate release", "即[時时刻]|立即", figures=False, alone=True),
    _Label("zh", "(?:新[闻聞]稿 ?)?即[時时刻][发發][布佈]", "immediate", figures=False, alone=True),
)
_COLON = re.escape(":：")
_OF = {
    label: late(
        rf"(?:{label.words})(?P<value>)(?P<bare>)(?P<bracketed>)"
        if label.alone
        else rf"(?:{label.words})(?:\s?[{_COLON}]\s*(?P<value>.*)|\s+(?P<bare>(?:[A-Z]{{1,4}}[.-]?)?[\d（(].*))"
        rf"|[\[【](?:{label.words})[\]】]\s?[{_COLON}]?\s?(?P<bracketed>.*)",
        re.IGNORECASE,
    )
    for label in _LABELS
}
_OPENINGS = late(
    r"[\[【檔档保速緊紧密承辦办經经監监校圖图照法主館馆典入登藏文作財财索機机通公學学地聯联連连洽咨電电傳传手總总郵邮信新即中收aiocfp]",
    re.IGNORECASE,
)
_WORDS = tuple(
    "號 号 保存 速別 速别 程度 密等 密级 密級 承辦 承办 經辦 经办 監印 监印 校對 校对 來源 来源 提供 類別 类别 分類"
    " 分类 地址 通訊 通讯 電話 电话 傳真 传真 手機 手机 總機 总机 箱 收稿 郵 邮 即時 即时 即刻 期"
    " accession inv object catalogue call photo image picture immediate".split()
)
"""One of these stands in every label; most lines need no closer look."""
_DOI = late(r"(?<!\s)\s+DOI ?[:：]\s?10\.\S+$", re.IGNORECASE)
"""The identifier of a paper, on the line with its number in the journal."""
_ISSUE = ("期", "号", "號")
"""How the line of a gazette ends, that names the issue."""
_SPREAD = late(rf"(?<=[\u4e00-\u9fff])[ \u3000]+(?=[\u4e00-\u9fff][^{_COLON}]{{0,8}}[{_COLON}])")
"""The spaces that spread a label: `檔　　號：`."""
_FIGURES = late(r"[\w.+-]+@[\w.-]+|\d[\d.,/() -]*\d")
_LEAST_FIGURES = 3
_TELLING = 6
"""By how many of its last digits a number is known again."""
_LONGEST = 60
_LONGEST_OTHER = 80
_MOST_HAN = 24
_LEAST = 3
"""How many lines either language has at least in a file that holds both."""
_NOTES: dict[Script, str] = {
    "zh": (
        "(?:^|[。：:])[^。]{0,24}(?:[译譯][文本]|翻[译譯]|(?:英|中)文版本?)[^。]{0,24}"
        "(?:[仅僅]供[参參]考|不具有?法律效力|[为為][准準])"
    ),
    "en": (
        r"^\W?(?:courtesy|unofficial|reference) translation\W?$|(?:^|[.!] )[^.]{0,60}"
        r"\b(?:translation|(?:english|chinese) version)\b[^.]{0,80}\b(?:reference|unofficial|prevail|legal effect)\b"
    ),
}
_OF_CLAUSE = late(
    r"\bof this (?:clause|article|section|agreement|contract|policy|deed)\b"
    r"|本(?:条款|條款|合同|协议|協議|保[险險][单單])",
    re.IGNORECASE,
)
"""What says of which text a version prevails, in a clause of that text itself."""
_OF_TRANSLATION = ("译", "譯", "文版", "ersion", "ranslation")
_LONGEST_NOTE = 400
_SAID: dict[Script, str] = {
    "zh": "[为為][准準]|[参參]考|[译譯][文本]|翻[译譯]|同等|作准|作準",
    "en": "prevail|reference|translation|translated|authentic|version",
}


def one_sided(paragraphs: Sequence[Paragraph], found: Mapping[int, str]) -> dict[int, str]:
    """The indices of such lines, each with its reason; `found` is furniture already known."""
    told = [(i, label) for i, line in enumerate(paragraphs) if i not in found and (label := _label(line))]
    notes = [i for i, line in enumerate(paragraphs) if i not in found and _is_note(line)]
    if not told and not notes:
        return {}
    texts: dict[Script, list[str]] = {"zh": [], "en": []}
    for i, line in enumerate(paragraphs):
        if i not in found and (script := script_of(line.text)):
            own: tuple[Script, ...] = ("zh", "en") if letters(line.text).han and _has_words(line.text) else (script,)
            for one in own:
                texts[one].append(line.text)
    if min(map(len, texts.values())) < _LEAST:
        return {}
    whole = {script: "\n".join(lines) for script, lines in texts.items()}
    short = {script: "\n".join(filter(_is_brief, lines)) for script, lines in texts.items()}
    neutral = " ".join(line.text for line in paragraphs if not script_of(line.text))
    result: dict[int, str] = {}
    for i, label in told:
        other: Script = "en" if label.script == "zh" else "zh"
        figures = [figure for figure in _FIGURES.findall(paragraphs[i].text) if len(figure) >= _LEAST_FIGURES]
        rendered = re.search(label.counterpart, short[other], re.IGNORECASE) is not None
        rendered = rendered or any(_stands_in(figure, f"{whole[other]} {neutral}") for figure in figures)
        if (figures or not label.figures) and not rendered:
            result[i] = REASON
    for i in notes:
        other = "en" if script_of(paragraphs[i].text) == "zh" else "zh"
        if not re.search(_SAID[other], whole[other], re.IGNORECASE):
            result[i] = NOTE
    return result


def _stands_in(figure: str, text: str) -> bool:
    """Whether a text has an address or, however it groups the digits, a number."""
    if "@" in figure:
        return figure in text
    digits = re.sub(r"\D", "", figure)[-_TELLING:]
    return digits in re.sub(r"\D", "", text)


def _label(line: Paragraph) -> _Label | None:
    """The label that a line of a record begins with, None where it is none."""
    text = _DOI.sub("", line.text)
    if (
        line.kind not in ("body", "item")
        or len(text) > _LONGEST
        or not (_OPENINGS.match(text) or text.endswith(_ISSUE))
    ):
        return None
    if " " in text or "\u3000" in text:
        text = _SPREAD.sub("", text)
    lowered = text.lower()
    if not any(word in lowered for word in _WORDS):
        return None
    for label, pattern in _OF.items():
        if match := pattern.fullmatch(text):
            if label.script == "zh" and _has_words(text):
                return None  # `電話：…  Tel: …`
            value = match["value"] or match["bare"] or match["bracketed"] or ""
            return label if letters(value).han <= _MOST_HAN and not (value and ends_sentence(value)) else None
    return None


def _has_words(text: str) -> bool:
    return re.search("[a-z]{2}", without_addresses(_DOI.sub("", text))) is not None


def _is_note(line: Paragraph) -> bool:
    """Whether a line says that the rendering is for reference only."""
    text = line.text
    if line.kind == "cell" or len(text) > _LONGEST_NOTE or not any(word in text for word in _OF_TRANSLATION):
        return False
    if _OF_CLAUSE.search(text):
        return False
    return any(re.search(note, text, re.IGNORECASE) for note in _NOTES.values())


def _is_brief(text: str) -> bool:
    """Whether a line could be one of a record, or the end of a letter."""
    return len(text) <= _LONGEST_OTHER
