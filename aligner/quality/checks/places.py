"""Places that are taken for others: 沙特阿拉伯 as "South Africa", 土星 as "Jupiter", 以南 as "north of"."""

from __future__ import annotations

from collections.abc import Iterator

from aligner.evidence.chinese_words import simplified
from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, zh_en
from aligner.quality.places.exchanged import exchanged

_POOR = 0.5
"""Below this adequacy a unit that is about something else has greater defects than a wrong place."""


class Places:
    """Fires only where the source's place has no rendering, and the target has one of the same kind in excess."""

    id = "places"
    category = "accuracy/mistranslation"
    severity: Severity = "major"
    examples = Examples(
        fires=(
            zh_en("公司在沙特阿拉伯设立了办事处。", "The company set up an office in South Africa.", "South Africa"),
            zh_en("这位德国化学家在巴黎去世。", "The French chemist died in Paris.", "French"),
            zh_en("紐西蘭與寮國簽署協定。", "New Zealand signed an agreement with Cambodia.", "Cambodia"),
            zh_en("探测器飞过土星的卫星。", "The probe flew past one of Jupiter's moons.", "Jupiter"),
            zh_en("工廠設於越南海防。", "The plant is in Hanoi, Vietnam.", "Hanoi"),
            zh_en("震中在上海以南三十公里。", "The epicentre was 30 kilometres north of Shanghai.", "north"),
            zh_en("太平洋东北部水温上升。", "The waters of the southwest Pacific grew warmer.", "southwest"),
            en_zh("The fleet crossed the Atlantic.", "舰队横渡太平洋。", "太平洋"),
            en_zh("Hungary and Austria agreed.", "匈牙利和澳大利亚达成一致。", "澳大利亚"),
        ),
        silent=(
            zh_en("沙烏地阿拉伯宣布減產。", "Saudi Arabia announced a cut in output."),
            zh_en("美国和北京方面举行会谈。", "Washington and China held talks."),
            zh_en("该国与德国签署协定。", "France signed an agreement with Berlin's government."),
            zh_en("中美两国元首通话。", "The presidents of China and the United States spoke by telephone."),
            zh_en("全程三公里约需一小时。", "The three kilometres to Paris take about an hour."),
            zh_en("他乘坐印度洋上的货轮。", "He travelled on a freighter in the Indian Ocean."),
            zh_en("上海以南三十公里。", "Thirty kilometres to the south of Shanghai."),
            zh_en("東盟成員國的北部地區", "the northern areas of the ASEAN members of Southeast Asia"),
            zh_en("土星的卫星", "the planet's moons, Mercury's rivals in size"),
            en_zh("Koreans on both sides of the border", "边界两边的韩国人和朝鲜人"),
            en_zh("She was born in Burma.", "她出生在缅甸。"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """At most one issue of each kind of place, on the target."""
        sides = context.chinese_and_english(unit)
        judgement = context.judgement
        if sides is None or not unit.source_text.strip() or not unit.target_text.strip():
            return
        if judgement is not None and judgement.verdict == "unrelated" and judgement.adequacy < _POOR:
            return
        chinese, zh, en = sides
        plain = simplified(zh)
        source, target = (plain, en) if chinese == "source" else (en, plain)
        for found in exchanged(source, target, chinese == "source"):
            says, meant = unit.target_text[slice(*found.target)], unit.source_text[slice(*found.source)]
            yield issue(self, unit, "target", found.target, f"“{says}” is another place; the source has “{meant}”.")
