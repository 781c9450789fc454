"""Chinese personal names whose pinyin is misspelt: 习近平 as "Xi Jingping"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, other, side_text, zh_en
from aligner.quality.pinyin import name_readings, near_name

_NAME = re.compile(r"\b([A-Z][a-zü]{1,6})[ ]([A-Z][a-zü]{1,5}(?:['’-]?[A-Za-z][a-zü]{0,5})?)\b")


class Names:
    """Fires only where the surname fits and of the two syllables of the given name one fits and the other nearly does.

    Both orders count (Jinping Xi); spellings that are no pinyin (Wade–Giles, Cantonese, Sun Yat-sen) are let be.
    """

    id = "names"
    category = "accuracy"
    severity: Severity = "major"
    examples = Examples(
        fires=(
            zh_en("外交部发言人王晓明说", "Foreign Ministry spokesman Wang Xiaomin said", "Wang Xiaomin"),
            zh_en("李建国主席出席会议。", "Chairman Li Jianguang attended the meeting.", "Li Jianguang"),
            en_zh("The book is by Zhang Weihua.", "这本书是张卫红写的。", "张卫红"),
        ),
        silent=(
            zh_en("外交部发言人王晓明说", "Foreign Ministry spokesman Wang Xiaoming said"),
            zh_en("王晓明说", "Xiaoming Wang said"),
            zh_en("王晓明来自西安。", "Wang Xiao-ming comes from Xi'an."),
            zh_en("孙逸仙是革命家。", "Sun Yat-sen was a revolutionary."),
            zh_en("李小龙的电影", "a film with Bruce Lee"),
            en_zh("The book is by Zhang Weihua.", "这本书是张卫华写的。"),
            en_zh("Hu Angang and Long Yongtu spoke.", "胡鞍钢和龙永图发了言。"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for each misspelt name, on the target."""
        chinese = context.chinese_side(unit)
        if chinese is None or context.english_side(unit) != other(chinese):
            return
        zh, en = side_text(unit, chinese), side_text(unit, other(chinese))
        for match in _NAME.finditer(en):
            readings = name_readings(match[1], match[2])
            near = near_name(zh, readings) if readings else None
            if near is None:
                continue
            name = zh[near[0] : near[1]]
            span = match.span() if chinese == "source" else near
            yield issue(
                self,
                unit,
                "target",
                span,
                f"“{match[0]}” does not read {name}." if chinese == "source" else f"{name} does not read “{match[0]}”.",
            )
