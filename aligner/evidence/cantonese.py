"""Surnames as Hong Kong spells them: Chan for 陈, Wong for 黄 and 王."""

from __future__ import annotations

import functools
import re

from aligner.evidence.chinese_words import simplified

_SURNAMES = """
Chan 陈; Wong 黄王汪; Cheung 张章蒋; Lee 李; Lam 林蓝; Leung 梁; Ho 何; Ng 吴伍; Lau 刘柳; Kwok 郭; Cheng 郑程; Tang 邓;
Chow 周邹; Tsang 曾; Yeung 杨; Chiu 赵招; Tse 谢; Fung 冯; Lo 罗卢劳; Tam 谭; Yip 叶; Mak 麦; Hui 许; Poon 潘; Lai 黎赖;
Yu 余于俞; Ma 马; Chu 朱; Kwan 关; Law 罗; So 苏; Siu 萧; To 杜; Lui 吕雷; Wu 胡; Sin 冼单; Suen 孙; Choi 蔡; Choy 蔡;
Tsoi 蔡; Yuen 袁阮; Ip 叶; Lok 骆; Kong 江; Fong 方; Shum 沈岑; Sze 施; Mok 莫; Fan 范樊; Man 文; Tsui 徐; Hung 洪孔;
Pang 彭; Ko 高; Kan 简; Sung 宋; Yiu 姚; Liu 廖; Lung 龙; Au 区欧; Chung 钟; Szeto 司徒; Auyeung 欧阳; Chin 钱; Chui 徐;
Yau 邱游丘; Yim 严; Wan 温尹; Tong 唐汤; Lin 连; Leong 梁; Tai 戴; Ting 丁; Tin 田; Shek 石; Shiu 邵; Wai 韦卫; Mui 梅
"""
_TITLED = re.compile(
    r"\b(?:Mr|Ms|Mrs|Miss|Dr|Prof|Professor|Madam)\b\.? (?P<surname>[A-Z][a-z]+) [A-Z][a-z]+[ -][A-Za-z][a-z]+\b"
)
_CHINESE = re.compile(r"(?P<surname>[\u4e00-\u9fff])[\u4e00-\u9fff]{2}(?:先生|女士|小姐|博士|教授)")


@functools.lru_cache(maxsize=1)
def _characters() -> dict[str, str]:
    """Characters by spelling."""
    return dict(map(str.split, _SURNAMES.split(";")))


def spells(name: str, character: str) -> bool:
    """Whether a surname in Latin letters, with a capital, stands for a simplified character."""
    return character in _characters().get(name, "")


def other_surname(chinese: str, english: str) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Where a titled name has a surname in English that the only titled name in the Chinese text cannot have.

    Offsets of the Chinese and of the English name; None where a character of that surname stands anywhere.
    """
    text = simplified(chinese)
    here, there = list(_CHINESE.finditer(text)), list(_TITLED.finditer(english))
    if len(here) != 1 or len(there) != 1:
        return None
    known = _characters()
    spelt, surname = there[0]["surname"], here[0]["surname"]
    own = known.get(spelt)
    if own is None or any(character in text for character in own) or not any(surname in row for row in known.values()):
        return None
    return (here[0].start(), here[0].start() + 3), (there[0].start("surname"), there[0].end())
