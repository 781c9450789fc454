"""Chinese personal names whose pinyin is misspelt: 习近平 as "Xi Jingping"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, zh_en
from aligner.quality.pinyin import name_readings, near_name

_NAME = re.compile(
    r"\b(?P<one>[A-Z][a-zü]{1,6}|[A-Z]{2,7})[ ]"
    r"(?P<two>[A-Z][a-zü]{1,5}(?:['’-]?[A-Za-z][a-zü]{0,5})?)(?:[ ](?P<three>[A-Z][a-zü]{1,5}))?\b"
)


class Names:
    """Fires only where the surname fits and the given name nearly does, or the other way round.

    Both orders count (Jinping Xi), and given names in one word, two words or with a hyphen; spellings that are no
    pinyin (Wade–Giles, Cantonese, Sun Yat-sen) are let be.
    """

    id = "names"
    category = "accuracy/mistranslation"
    severity: Severity = "major"
    examples = Examples(
        fires=(
            zh_en("外交部发言人王晓明说", "Foreign Ministry spokesman Wang Xiaomin said", "Wang Xiaomin"),
            zh_en("李建国主席出席会议。", "Chairman Li Jianguang attended the meeting.", "Li Jianguang"),
            zh_en("司马迁写了《史记》。", "Sima Qiang wrote Shiji.", "Sima Qiang"),
            zh_en("王小明出席会议。", "Li Xiaoming attended the meeting.", "Li Xiaoming"),
            zh_en("姚明退役了。", "Yao Min has retired.", "Yao Min"),
            zh_en("副会长陈绍基认为", "Vice-president Chen Shaoqi believes", "Chen Shaoqi"),
            en_zh("The book is by Zhang Weihua.", "这本书是张卫红写的。", "张卫红"),
        ),
        silent=(
            zh_en("外交部发言人王晓明说", "Foreign Ministry spokesman Wang Xiaoming said"),
            zh_en("王晓明说", "Xiaoming Wang said"),
            zh_en("王晓明来自西安。", "Wang Xiao-ming comes from Xi'an."),
            zh_en("王晓明和毛泽东", "Wang Xiao Ming and Mao Tse-tung"),
            zh_en("孙逸仙是革命家。", "Sun Yat-sen was a revolutionary."),
            zh_en("王小明和李小明是同学。", "Li Xiaoming and Wang Xiaoming went to the same school."),
            zh_en("李大钊是先驱。", "Li Ta-chao was a pioneer."),
            zh_en("陈绍基认为", "Chen Shao-chi believes"),
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
        for match in _NAME.finditer(en):
            near, end = _near(zh, match)
            if near is None:
                continue
            name, spelling = zh[near[0] : near[1]], en[match.start() : end]
            span = (match.start(), end) if chinese == "source" else near
            yield issue(
                self,
                unit,
                "target",
                span,
                f"“{spelling}” does not read {name}." if chinese == "source" else f"{name} does not read “{spelling}”.",
            )


def _near(chinese: str, match: re.Match[str]) -> tuple[tuple[int, int] | None, int]:
    """Where the Chinese text has nearly that name, and where its spelling ends: behind the second or the third word."""
    if match["three"]:
        readings = name_readings(match["one"], f"{match['two']}-{match['three']}")
        if readings:
            return near_name(chinese, readings), match.end()
    readings = name_readings(match["one"], match["two"])
    return near_name(chinese, readings) if readings else None, match.end("two")
