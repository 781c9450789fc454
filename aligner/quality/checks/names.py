"""Chinese personal names that are misspelt, or another person's: 习近平 as "Xi Jingping"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.evidence.cantonese import other_surname
from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, zh_en
from aligner.quality.words.pinyin import name_readings, near_name, split_surname, wade_giles_name

_NAME = re.compile(
    r"\b(?P<one>[A-Z][a-zü]{1,6}|[A-Z]{2,7})[ ]"
    r"(?P<two>[A-Z][a-zü]{1,5}(?:['’-]?[A-Za-z][a-zü]{0,5})?)(?:[ ](?P<three>[A-Z][a-zü]{1,5}))?\b"
)
_GIVEN = re.compile(r"[A-Za-z]+-[A-Za-z]+")
"""A given name with a hyphen, as Wade–Giles writes it."""


class Names:
    """Fires only where the surname fits and the given name nearly does, or the other way round.

    Both orders count (Jinping Xi), and given names in one word, two words or with a hyphen. In Wade–Giles a syllable
    has to sound quite otherwise, in Cantonese the surname has to be another one; other spellings (Sun Yat-sen) are let
    be.
    """

    id = "names"
    category = "accuracy/mistranslation"
    severity: Severity = "major"
    examples = Examples(
        fires=(
            zh_en("外交部发言人王晓明说", "Foreign Ministry spokesman Wang Xiaomin said", "Wang Xiaomin"),
            zh_en("李建国主席出席会议。", "Chairman Li Jianguang attended the meeting.", "Li Jianguang"),
            zh_en("司马迁写了《史记》。", "Sima Qiang wrote Shiji.", "Sima Qiang"),
            zh_en("书记员　欧阳皓", "Clerk: Ou Yanghao", "Ou Yanghao"),
            zh_en("諸葛孔明病逝。", "Zhu Gekongming fell ill and died.", "Zhu Gekongming"),
            zh_en("王小明出席会议。", "Li Xiaoming attended the meeting.", "Li Xiaoming"),
            zh_en("姚明退役了。", "Yao Min has retired.", "Yao Min"),
            zh_en("副会长陈绍基认为", "Vice-president Chen Shaoqi believes", "Chen Shaoqi"),
            zh_en("負責人林志明已簽署。", "Signed by the person in charge, Lin Chih-ping.", "Lin Chih-ping"),
            zh_en("何詠詩女士獲委任為董事。", "Ms. Chan Mei Ling was appointed a director.", "Chan Mei Ling"),
            en_zh("The book is by Zhang Weihua.", "这本书是张卫红写的。", "张卫红"),
        ),
        silent=(
            zh_en("外交部发言人王晓明说", "Foreign Ministry spokesman Wang Xiaoming said"),
            zh_en("王晓明说", "Xiaoming Wang said"),
            zh_en("书记员欧阳皓和欧阳山", "Clerk Ouyang Hao and Ou Yang-shan"),
            zh_en("歐先生住在瀋陽。", "Mr Ou lives in Shenyang, Mr Ou Yang elsewhere."),
            zh_en("王晓明来自西安。", "Wang Xiao-ming comes from Xi'an."),
            zh_en("王晓明和毛泽东", "Wang Xiao Ming and Mao Tse-tung"),
            zh_en("孙逸仙是革命家。", "Sun Yat-sen was a revolutionary."),
            zh_en("王小明和李小明是同学。", "Li Xiaoming and Wang Xiaoming went to the same school."),
            zh_en("李大钊是先驱。", "Li Ta-chao was a pioneer."),
            zh_en("陈绍基认为", "Chen Shao-chi believes"),
            zh_en("負責人林志明已簽署。", "Signed by the person in charge, Lin Chih-ming."),
            zh_en("柯文哲與康有為", "Ko Wen-je and Kang Yu-wei"),
            zh_en("何詠詩女士獲委任為董事。", "Ms. Ho Wing Sze was appointed a director."),
            zh_en("陳何詠詩女士獲委任為董事。", "Mrs. Chan Ho Wing Sze was appointed a director."),
            zh_en("李小龙的电影", "a film with Bruce Lee"),
            en_zh("The book is by Zhang Weihua.", "这本书是张卫华写的。"),
            en_zh("Hu Angang and Long Yongtu spoke.", "胡鞍钢和龙永图发了言。"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for each misspelt name, on the target."""
        sides = context.chinese_and_english(unit)
        if sides is None:
            return
        chinese, zh, en = sides
        for near, spelt in _wrong(zh, en):
            name, spelling = zh[slice(*near)], en[slice(*spelt)]
            says = (
                f"“{spelling}” does not read {name}." if chinese == "source" else f"{name} does not read “{spelling}”."
            )
            yield issue(self, unit, "target", spelt if chinese == "source" else near, says)


def _wrong(chinese: str, english: str) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Names in the Chinese text that the English one nearly has, or has another for; offsets in both."""
    taken = False
    for match in _NAME.finditer(english):
        near, end = _near(chinese, match)
        if _GIVEN.fullmatch(match["two"]):
            one, two = match["two"].lower().split("-")
            fits, another = wade_giles_name(chinese, match["one"].lower(), (one, two))
            if fits:
                continue
            if near is None:
                near, end = another, match.end("two")
        if near is not None:
            taken = True
            yield near, (match.start(), end)
    surname = None if taken else other_surname(chinese, english)
    if surname is not None:
        yield surname


def _near(chinese: str, match: re.Match[str]) -> tuple[tuple[int, int] | None, int]:
    """Where the Chinese text has nearly that name, and where its spelling ends: behind the second or the third word."""
    if match["three"]:
        readings = name_readings(match["one"], f"{match['two']}-{match['three']}")
        if readings:
            return near_name(chinese, readings), match.end()
    split = split_surname(chinese, match["one"], match["two"])
    if split is not None:
        return split, match.end("two")
    readings = name_readings(match["one"], match["two"])
    return near_name(chinese, readings) if readings else None, match.end("two")
