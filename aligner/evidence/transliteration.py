"""Foreign names by their sound: 斯皮尔伯格 and Spielberg, 贝索斯 and Bezos.

Both are reduced to the classes of their consonants, and the Chinese stretch that comes nearest to the name is sought
among the characters that transliterations are written with (approximate matching of Sellers, 1980).
"""

from __future__ import annotations

import functools
import re

from aligner.evidence.lexicon import lexicon

CHARACTERS = (
    "阿埃艾爱安昂奥巴白柏班邦包保堡鲍贝本比彼毕宾波伯勃博布采蔡策查达大戴丹当道德得登邓狄迪底蒂第丁东杜顿多厄恩"
    "尔耳法凡范方菲费芬丰冯佛夫弗伏福富盖甘冈高戈哥歌格葛根贡古顾瓜圭郭哈海汉豪赫黑亨洪侯胡华惠霍基及吉季加嘉贾简"
    "杰金卡凯坎康考柯科可克肯孔寇库夸奎昆拉腊莱赖兰郎朗劳勒雷蕾李里理利莉丽莲林琳霖龄留柳龙卢鲁露伦罗洛吕马玛麦曼"
    "芒毛茂梅门蒙孟米密缅妙明摩莫墨默姆木穆拿娜纳乃奈南内嫩尼妮年涅宁纽农努女诺欧帕潘庞培佩彭皮匹平泼珀坡蒲朴普奇"
    "齐契恰千钱强乔切钦琴琼屈热仁荣茹儒瑞若萨塞赛三桑瑟森沙莎山尚绍舍申生圣胜施什诗石史士世舒朔司丝斯思松苏素孙"
    "索所塔泰坦汤唐陶特腾滕提蒂廷通图土托脱陀瓦万王旺威韦维卫魏温文翁沃乌吾伍武西希锡席喜夏显香萧肖歇谢辛欣休许雅"
    "亚延扬阳杨耶叶伊衣依宜因殷英尤于雨约扎赞泽曾詹张章哲珍芝治朱兹子宗祖佐齿珊慕伽迦娅黛尹堪翰逊荷谷仑臣鲍茨茜芙蒂琪薇萝"
)
_RUN = re.compile(f"[{CHARACTERS}]{{2,}}")
_HAN_CLASS = {
    "b": "P", "p": "P", "d": "T", "t": "T", "g": "K", "k": "K", "h": "H", "f": "F", "w": "W", "y": "", "m": "M",
    "n": "N", "l": "L", "r": "L", "z": "S", "c": "S", "s": "S", "zh": "S", "ch": "S", "sh": "S", "j": "J", "q": "J",
    "x": "S",
}  # fmt: skip
_LETTERS_OF = {
    "S": "sch|tch|sh|ch|tz|ts|cz|ce|ci|cy|z|s", "F": "ph|f|v", "T": "th|t|d", "J": "ge|gi|j", "KS": "x",
    "K": "ck|qu|c|k|q|gh|g", "P": "p|b", "L": "l|r", "M": "m", "N": "n", "W": "w", "H": "h",
}  # fmt: skip
LETTERS = re.compile("|".join(f"(?P<{consonant}>{letters})" for consonant, letters in _LETTERS_OF.items()))
"""Letters that stand for a consonant; the group is named after its class."""
_NEAR = {frozenset("JK"), frozenset("JS"), frozenset("FW"), frozenset("FP"), frozenset("ST"), frozenset("HK"),
         frozenset("MN"), frozenset("JT"), frozenset("FH")}  # fmt: skip
_WEAK = {"L": 0.5, "H": 0.4, "N": 0.6, "W": 0.5, "J": 0.8}
"""What it costs that a consonant is only on one side: r, h, n, w and j come and go."""
LEAST = 2
"""Consonants of a name that can be told by its sound."""
_NEARLY = 0.62


@functools.lru_cache(maxsize=50_000)
def name_classes(word: str) -> str:
    """Consonant classes of a name in Latin letters, lower case: "spielberg" is SPLPLK."""
    classes = ""
    heard = 0
    for letters in LETTERS.finditer(word):
        consonant = letters.lastgroup or ""
        # A doubled letter is one sound.
        if not classes.endswith(consonant) or heard < letters.start():
            classes += consonant
        heard = letters.end()
    return classes


@functools.lru_cache(maxsize=5_000)
def character_classes(character: str) -> str:
    """Consonant classes of a simplified character as its commonest reading has them: 斯 is S, 伦 is LN."""
    readings = lexicon().readings(character)
    if not readings:
        return ""
    syllable = readings[0]
    if syllable == "er":
        return "L"
    initial = syllable[:2] if syllable[:2] in _HAN_CLASS else syllable[:1]
    first = _HAN_CLASS.get(initial, "")
    return first + ("N" if syllable.endswith(("n", "ng")) else "")


def transliterated(name: str, chinese: str) -> tuple[int, int, float] | None:
    """Where a simplified Chinese text spells a name by its sound: offsets and likeness in (0.6, 1], or None.

    >>> transliterated("spielberg", "导演斯皮尔伯格说")[:2]
    (2, 7)
    """
    wanted = name_classes(name)
    if len(wanted) < LEAST:
        return None
    best: tuple[int, int, float] | None = None
    for match in _RUN.finditer(chinese):
        found = _nearest(wanted, match[0])
        if found and found[2] > (best[2] if best else _NEARLY):
            best = (match.start() + found[0], match.start() + found[1], found[2])
    return best


def spells(name: str, chinese: str) -> bool:
    """Whether a string of simplified characters, all of it, spells a name in lower case by its sound.

    Whatever the characters: a drug may be 维拉替尼, and 替 is in no name of a person.
    """
    wanted = name_classes(name)
    found = _nearest(wanted, chinese) if len(wanted) >= LEAST else None
    return found is not None and found[:2] == (0, len(chinese)) and found[2] > _NEARLY


@functools.lru_cache(maxsize=50_000)
def _nearest(wanted: str, run: str) -> tuple[int, int, float] | None:
    """The stretch of the run with the least edit distance to the classes, free at both ends."""
    classes = [(c, k) for k, character in enumerate(run) for c in character_classes(character)]
    if not classes:
        return None
    whole = sum(cost(c) for c in wanted)
    before = [(0.0, k) for k in range(len(classes) + 1)]
    for c in wanted:
        row = [(before[0][0] + cost(c), before[0][1])]
        for j, (other, _) in enumerate(classes, 1):
            row.append(
                min(
                    (before[j - 1][0] + change(c, other), before[j - 1][1]),
                    (before[j][0] + cost(c), before[j][1]),
                    (row[j - 1][0] + cost(other), row[j - 1][1]),
                )
            )
        before = row
    distance, start, end = min((d, s, j) for j, (d, s) in enumerate(before))
    if end <= start:
        return None
    first, last = classes[start][1], classes[end - 1][1] + 1
    return first, last, 1 - distance / whole


def cost(consonant: str) -> float:
    """What it costs that a consonant is on one side only, at most 1."""
    return _WEAK.get(consonant, 1.0)


def change(consonant: str, other: str) -> float:
    """What it costs that one consonant stands for another, at most 1.2."""
    return 0.0 if consonant == other else 0.4 if frozenset((consonant, other)) in _NEAR else 1.2
