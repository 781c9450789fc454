"""Chinese personal names against their pinyin: which spellings are pinyin, and which characters they nearly read."""

from __future__ import annotations

import functools
import re

from aligner.evidence.chinese_words import simplified
from aligner.evidence.lexicon import lexicon

SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方"
    "邹熊白孟秦邱侯江尹薛闫阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文习温胡栗俞尤耿翁聂"
)
"""The commonest surnames, simplified."""
_INITIAL = r"(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
_FINAL = (
    r"(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en"
    r"|er|ia|ie|iu|in|ua|uo|ui|un|ue|ve|a|o|e|i|u|v)"
)
_SYLLABLE = re.compile(_INITIAL + _FINAL)
Reading = tuple[str, str, str]
"""Surname and the two syllables of the given name, lower case, without tones, ü as u."""


@functools.lru_cache(maxsize=20_000)
def name_readings(one: str, two: str) -> tuple[Reading, ...]:
    """How two words read as surname and given name of two syllables, in either order; () if they are no pinyin."""
    found: list[Reading] = []
    for surname, given in ((one, two), (two, one)):
        family, rest = _plain(surname), _plain(given)
        if not _SYLLABLE.fullmatch(family) or "-" in surname:
            continue
        cuts = [len(given.partition("-")[0])] if "-" in given else range(1, len(rest))
        found += [
            (family, rest[:cut], rest[cut:])
            for cut in cuts
            if _SYLLABLE.fullmatch(rest[:cut]) and _SYLLABLE.fullmatch(rest[cut:])
        ]
    return tuple(found)


def near_name(chinese: str, readings: tuple[Reading, ...]) -> tuple[int, int] | None:
    """Where a name stands in the Chinese text that a reading nearly spells; None if one spells a name exactly.

    Nearly: the surname fits, one syllable of the given name fits, the other begins with the same letter.
    """
    text = simplified(chinese)
    near = None
    for at in range(len(text) - 2):
        if text[at] not in SURNAMES:
            continue
        sounds = [_sounds(c) for c in text[at : at + 3]]
        for family, first, second in readings:
            if family not in sounds[0]:
                continue
            fits = (first in sounds[1], second in sounds[2])
            if all(fits):
                return None
            wanted = second if fits[0] else first
            if any(fits) and any(s[:1] == wanted[:1] for s in sounds[2 if fits[0] else 1]):
                near = (at, at + 3)
    return near


@functools.lru_cache(maxsize=10_000)
def _sounds(character: str) -> tuple[str, ...]:
    return tuple(reading.replace("ü", "u").replace("v", "u") for reading in lexicon().readings(character))


def _plain(word: str) -> str:
    return re.sub(r"['’-]", "", word.lower()).replace("ü", "u")
