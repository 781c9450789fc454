"""Countries and continents by one character each, as in 中俄 or 亚非, beside their full names in English."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.evidence.chinese_words import simplified
from aligner.evidence.english_words import stem
from aligner.quality.adequacy.reading import Reading

_NAMES = """
中 China Chinese Sino; 美 America American United States US; 俄 Russia Russian; 英 Britain British UK United Kingdom;
法 France French; 德 Germany German; 日 Japan Japanese; 韩 Korea Korean; 朝 Korea Korean DPRK; 印 India Indian;
欧 Europe European EU; 亚 Asia Asian; 非 Africa African; 拉 Latin America American Caribbean; 阿 Arab Arabian;
澳 Australia Australian; 加 Canada Canadian; 意 Italy Italian; 巴 Pakistan Brazil Brazilian; 越 Vietnam Vietnamese;
泰 Thailand Thai; 东盟 ASEAN; 蒙 Mongolia Mongolian; 哈 Kazakhstan Kazakh; 乌 Ukraine Uzbekistan Ukrainian
"""
_KEYS = {
    word: frozenset(stem(name.lower()) for name in names)
    for word, *names in (line.split() for line in _NAMES.split(";"))
}
_RUN = re.compile(f"(?:{'|'.join(_KEYS)}){{2,}}")
_ONE = re.compile("|".join(_KEYS))


def rendered(chinese: Reading, english: Reading) -> Iterator[tuple[list[int], list[int]]]:
    """Words that render each other: numbers of Chinese and of English words.

    Two short names have to stand side by side and both full names to be there: 中 alone is "in" and 美 is "fine".
    """
    for run in _RUN.finditer(simplified(chinese.text)):
        those = [
            (match.start(), match.end(), [n for n, token in enumerate(english.tokens) if token.key in _KEYS[match[0]]])
            for match in _ONE.finditer(run[0])
        ]
        for first, second in zip(those, those[1:]):
            if first[2] and second[2]:
                start, end = run.start() + first[0], run.start() + second[1]
                yield chinese.touching(start, end), sorted({*first[2], *second[2]})
