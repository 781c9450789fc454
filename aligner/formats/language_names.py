"""The names of languages, as header rows, keys and file names give them, and the BCP 47 tag of each."""

from __future__ import annotations

import re

from aligner.late_patterns import late

_NAMES = {
    "chinese": "zh",
    "中文": "zh",
    "汉语": "zh",
    "漢語": "zh",
    "华语": "zh",
    "華語": "zh",
    "zh": "zh",
    "zho": "zh",
    "chi": "zh",
    "cmn": "zh",
    "cn": "zh",
    "chs": "zh-CN",
    "cht": "zh-TW",
    "simplified chinese": "zh-CN",
    "chinese (simplified)": "zh-CN",
    "简体中文": "zh-CN",
    "简中": "zh-CN",
    "traditional chinese": "zh-TW",
    "chinese (traditional)": "zh-TW",
    "繁體中文": "zh-TW",
    "繁体中文": "zh-TW",
    "正體中文": "zh-TW",
    "en": "en",
    "eng": "en",
    "english": "en",
    "英文": "en",
    "英语": "en",
    "英語": "en",
}
_TAG = late(r"(zh|en)([-_][a-z0-9]{2,8})+", re.IGNORECASE)


def language_of_name(name: str) -> str:
    """The BCP 47 tag for a language's name or code, or "" for any other word: "zh-CN", "English", "中文" …"""
    plain = name.strip().lower()
    if _TAG.fullmatch(plain):
        first, *rest = re.split("[-_]", plain)
        return "-".join([first, *(part.title() if len(part) == 4 else part.upper() for part in rest)])
    return _NAMES.get(plain, "")
