"""What online translators set around a text and its rendering: languages, counters, buttons (`111 / 5,000`).

A page is a translator's where at least two kinds of its own controls stand on it, one of them a counter, the picture of
a button or a language that was detected: a list of a program's texts holds none of these. There what could be a word of
a text anywhere else, such as the name of a language, is a control too, on a line right beside another one, or
where three follow one another.
"""

from __future__ import annotations

from collections.abc import Sequence

from aligner.documents.furniture.wording import plain_form
from aligner.late_patterns import pattern
from aligner.model import Paragraph

_LEAST_KINDS = 2
_LONGEST = 60
_MENU_LINES = 3
"""How many of the weaker ones, on lines one after the other, need no other beside them."""
_LANGUAGES = (
    r"(?:(?:中文|汉语|漢語) ?(?:\((?:简体|繁体|台湾|香港)\))?|简体中文|繁体中文"
    r"|英语|英文|美式英语|英式英语|日语|韩语|法语|德语|西班牙语|俄语"
    r"|chinese ?(?:\((?:simplified|traditional)\))?|english(?: \((?:american|british|us|uk)\))?"
    r"|japanese|korean|french|german|spanish|russian)"
)
_ICONS = (
    "swap_horiz|content_copy|thumb_up(?:_alt|_off_alt)?|thumb_down(?:_alt|_off_alt)?|thumbs_up_down|volume_up|"
    "star_border|keyboard_arrow_down|expand_more|content_paste|save_alt|more_vert|open_in_new|g_translate"
)
"""Names of pictures, which come along as words where a page loses their font."""
_OWN = (
    rf"(?:{_ICONS})(?: (?:{_ICONS}|mic|share|edit|star|close|translate|history))*",
    r"\d{1,2},?\d{0,3} ?/ ?[1-9]\d{0,2}(?:,\d00|00)",
    rf"{_LANGUAGES} ?(?:[-–—:(] ?)?(?:检测到的语言|已检测|自动检测|detected)\)?"
    rf"|(?:检测到的?(?:语言)?|自动检测|检测语言|detected(?: language)?) ?:? ?{_LANGUAGES}",
    r"(?:发送|提交|提供)反馈|send feedback|rate this translation|为此翻译评分|(?:此|该)译文有帮助吗",
    r"side panels|侧边栏|面板",
    r"(?:history|saved|contribute)(?: (?:history|saved|contribute)){1,2}"
    r"|(?:历史记录|已保存|贡献)(?: (?:历史记录|已保存|贡献)){1,2}",
    r"(?:翻译|译文)结果|translation results?|通用翻译|ai ?大模型翻译|翻译文本|translate text",
    r"保存翻译|save translation|复制译文|copy translation",
    r"(?:text|images|documents|websites)(?: (?:images|documents|websites)){1,3}"
    r"|(?:文字|文本|图片|文档|网站)(?: (?:图片|文档|网站)){1,3}",
)
_ANY = "|".join(f"(?:{words})" for words in _OWN)
_TELLING = {0, 1, 2}
"""The kinds that no list of a program's texts holds."""
_BESIDE = (
    rf"{_LANGUAGES}(?: {_LANGUAGES}){{0,4}}|mic|share|star|edit|close|translate|history|saved|contribute|clear"
    r"|copy|listen|more|翻译|复制|分享|朗读|收藏|清空|清除|反馈|纠错|历史记录|已保存|贡献|显示更多|文档|网站|图片|文字"
    r"|原文|译文|source text|translation|look up details|查看详细信息|源语言|目标语言"
)


def translator_controls(paragraphs: Sequence[Paragraph]) -> dict[int, str]:
    """The indices of a translator's controls, each with the reason "page tools"."""
    forms = [plain_form(line.text) if len(line.text) <= _LONGEST and line.kind != "cell" else "" for line in paragraphs]
    is_own = pattern(_ANY).fullmatch
    own = {i: _kind(form) for i, form in enumerate(forms) if form and is_own(form)}
    kinds = set(own.values())
    if len(kinds) < _LEAST_KINDS or not kinds & _TELLING:
        return {}
    found = dict.fromkeys(own, "page tools")
    is_beside = pattern(_BESIDE).fullmatch
    beside = [is_beside(form) is not None for form in forms]
    for i in range(len(beside)):
        if beside[i : i + _MENU_LINES].count(True) == _MENU_LINES:
            found.update(dict.fromkeys(range(i, i + _MENU_LINES), "page tools"))
    for order in (range(len(forms)), range(len(forms) - 1, -1, -1)):
        for i in order:
            if i not in found and (i - 1 in found or i + 1 in found) and beside[i]:
                found[i] = "page tools"
    return found


def _kind(form: str) -> int:
    """Which of a translator's own controls a line is, that is one."""
    return next(kind for kind, words in enumerate(_OWN) if pattern(words).fullmatch(form))
