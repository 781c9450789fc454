"""Places taken for others, or lost beside others: 沙特阿拉伯 as "South Africa", 土星 as "Jupiter", 以南 as "north"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from aligner.evidence.chinese_words import simplified
from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, zh_en
from aligner.quality.places.contained import contained
from aligner.quality.places.exchanged import Span, exchanged
from aligner.quality.places.unnamed import unnamed
from aligner.quality.places.vanished import vanished

_POOR = 0.5
"""Below this adequacy a unit that is about something else has greater defects than a wrong place."""


class Places:
    """Fires only where the source's place has no rendering, and the target has one of the same kind in excess.

    Or where of two places, A和B, the target has the one and nothing that might be the other. A city that it does not
    name at all, by nothing that might be the city, is minor.
    """

    id = "places"
    category = "accuracy/mistranslation"
    severity: Severity = "major"
    examples = Examples(
        fires=(
            zh_en("他在北京出席论坛。", "He attended the forum.", "北京"),
            zh_en("总统对中国进行国事访问，并出席北京峰会。", "The President paid a state visit to China.", "北京"),
            zh_en("會議將於臺中舉行。", "The meeting will be held in June.", "臺中"),
            en_zh("The forum was held in Paris last week.", "论坛于上周举行。", "Paris"),
            zh_en("内蒙古草原的植被", "the vegetation on the grasslands of Mongolia", "Mongolia"),
            zh_en("苏丹代表团", "the delegation of South Sudan", "South Sudan"),
            zh_en("与上海交通大学联合研制", "developed jointly with Xi'an Jiaotong University", "Xi'an"),
            zh_en("东郊工业园", "the West Suburb Industrial Park", "West"),
            zh_en("公司在沙特阿拉伯设立了办事处。", "The company set up an office in South Africa.", "South Africa"),
            zh_en("这位德国化学家在巴黎去世。", "The French chemist died in Paris.", "French"),
            zh_en("紐西蘭與寮國簽署協定。", "New Zealand signed an agreement with Cambodia.", "Cambodia"),
            zh_en("探测器飞过土星的卫星。", "The probe flew past one of Jupiter's moons.", "Jupiter"),
            zh_en("工廠設於越南海防。", "The plant is in Hanoi, Vietnam.", "Hanoi"),
            zh_en("震中在上海以南三十公里。", "The epicentre was 30 kilometres north of Shanghai.", "north"),
            zh_en("太平洋东北部水温上升。", "The waters of the southwest Pacific grew warmer.", "southwest"),
            zh_en("会议在撒马尔罕举行。", "The meeting was held in Tashkent.", "Tashkent"),
            zh_en("渤海是治理的重点。", "The Yellow Sea is the key area of control.", "Yellow Sea"),
            zh_en("首批位於元朗的單位", "the first batch of units in Tuen Mun", "Tuen Mun"),
            zh_en("花蓮發生地震。", "An earthquake hit Taitung.", "Taitung"),
            zh_en("感謝臺東縣政府的支持。", "We thank Taichung County Government for its support.", "Taichung"),
            zh_en("由蘭嶼達悟族師傅傳承", "handed down by Tao craftsmen of Green Island", "Green Island"),
            zh_en("关岛的机场", "the airport of Saipan", "Saipan"),
            zh_en(
                "中国首个商业航天发射母港建在山东。",
                "The country's first home port for commercial space launches is in Shanxi.",
                "Shanxi",
            ),
            zh_en("加快华东和华南市场的布局", "expand in the markets of North and South China", "North"),
            zh_en("在西南大西洋实施休渔", "a moratorium in the Northwest Atlantic", "Northwest"),
            zh_en(
                "在華北、西北、東北西部等區域",
                "in North China, Southwest China, the western part of the Northeast and other areas",
                "Southwest",
            ),
            zh_en("南水北调东线、中线工程", "the eastern and western routes of the project", "western"),
            zh_en("到中西部地區設廠", "plants in eastern and western China", "eastern"),
            zh_en("中部地区的发展", "the development of the eastern region", "eastern"),
            zh_en("塞拉利昂卫生部", "the Ministry of Health of Senegal", "Senegal"),
            zh_en("匈牙利外长访华。", "The Foreign Minister of Austria visited China.", "Austria"),
            en_zh("Nigeria signed the agreement.", "尼日爾簽署了協定。", "尼日爾"),
            en_zh("Ghana joined the plan.", "塞拉利昂參加了計劃。", "塞拉利昂"),
            zh_en("印度尼西亚政府", "the Indian government", "Indian"),
            en_zh("Mali signed the agreement.", "馬拉威簽署了協定。", "馬拉威"),
            zh_en("東南亞市場", "the markets of Northeast Asia", "Northeast"),
            zh_en("哈萨克斯坦代表介绍了本国经验。", "Kyrgyzstan shared the country's experience.", "Kyrgyzstan"),
            zh_en("得到巴基斯坦和乌兹别克斯坦的支持。", "It was supported by Uzbekistan.", "巴基斯坦"),
            en_zh("It was hosted by Kenya and Uganda.", "由肯尼亚承办。", "Uganda"),
            en_zh("The fleet crossed the Atlantic.", "舰队横渡太平洋。", "太平洋"),
            en_zh("Hungary and Austria agreed.", "匈牙利和澳大利亚达成一致。", "澳大利亚"),
        ),
        silent=(
            zh_en("结束了“九龙治水”的局面。", "It put an end to a state of affairs in which too many had a hand."),
            zh_en("塔林，我答应。", "Tallin, I agree."),
            zh_en("这条河南北两面的山无法通过。", "The mountains north and south of the river cannot be crossed."),
            zh_en("船停在海口。", "The ships lie in the haven."),
            zh_en("他在北京出席论坛。", "He attended the forum there."),
            zh_en("北京对此表示反对。", "China objected to this."),
            zh_en("他在上海出席会议。", "He attended the meeting in the city."),
            zh_en("上海合作组织成员国", "the member states of the SCO"),
            zh_en("红底金边的旗", "a red flag with a gold border"),
            zh_en("内蒙古草原", "the grasslands of Inner Mongolia"),
            zh_en("內蒙古草原", "the Mongolian grasslands"),
            zh_en("苏丹和南苏丹", "Sudan and South Sudan"),
            en_zh("Sichuan opera was performed.", "演出了川剧。"),
            zh_en("沙烏地阿拉伯宣布減產。", "Saudi Arabia announced a cut in output."),
            zh_en("美国和北京方面举行会谈。", "Washington and China held talks."),
            zh_en("该国与德国签署协定。", "France signed an agreement with Berlin's government."),
            zh_en("中美两国元首通话。", "The presidents of China and the United States spoke by telephone."),
            zh_en("全程三公里约需一小时。", "The three kilometres to Paris take about an hour."),
            zh_en("他乘坐印度洋上的货轮。", "He travelled on a freighter in the Indian Ocean."),
            zh_en("上海以南三十公里。", "Thirty kilometres to the south of Shanghai."),
            zh_en("東盟成員國的北部地區", "the northern areas of the ASEAN members of Southeast Asia"),
            zh_en("土星的卫星", "the planet's moons, Mercury's rivals in size"),
            zh_en("访问东海岸和南非。", "He visited the East Coast and South Africa."),
            zh_en("入海口的水质", "the water quality of the estuary at Guangzhou"),
            zh_en("华东地区", "eastern China"),
            zh_en("中部和西部地区", "the western and central regions"),
            zh_en("支援中西部，美国中西部亦然", "support for inland and western China, and for the American Midwest"),
            zh_en("南水北调东线、中线工程", "the eastern and middle routes of the project"),
            zh_en("在華北、西北、東北等地", "in North China, the Northwest and the Northeast"),
            zh_en("塞方代表", "the representative of Senegal"),
            en_zh("Niger and Mali signed the agreement.", "尼日與馬利簽署了協定。"),
            zh_en("匈牙利馆", "the foreign pavilion beside Austria's"),
            zh_en("马来西亚和印度尼西亚", "Malaysia and Indonesia in Southeast Asia"),
            zh_en("西亚北非的局势", "the situation in West Asia and North Africa"),
            zh_en("中国和德国加强合作。", "Germany will work more closely with Beijing."),
            zh_en("得到巴基斯坦和伊朗的支持。", "It was supported by Iran and its neighbour."),
            zh_en("巴西、阿根廷两国", "Brazil and the other country"),
            zh_en("中国与德国签署协定。", "The country signed an agreement with France's neighbour Germany."),
            zh_en("工业绿岛的建设", "the building of industrial parks among green"),
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
        lost = False
        for theirs, mine in self._others(source, target, chinese == "source"):
            lost = True
            says, meant = unit.target_text[slice(*mine)], unit.source_text[slice(*theirs)]
            yield issue(self, unit, "target", mine, f"“{says}” is another place; the source has “{meant}”.")
        for span in vanished(source, target, chinese == "source"):
            lost = True
            yield self._lost(unit, span, "major")
        if not lost:
            for span in unnamed(source, target, chinese == "source"):
                yield self._lost(unit, span, "minor")

    def _others(self, source: str, target: str, chinese_source: bool) -> Iterator[tuple[Span, Span]]:
        yield from exchanged(source, target, chinese_source)
        for found in contained(*((source, target) if chinese_source else (target, source))):
            yield found if chinese_source else (found.en, found.zh)

    def _lost(self, unit: TranslationUnit, span: Span, severity: Severity) -> Issue:
        message = f"“{unit.source_text[slice(*span)]}” has no counterpart in the translation."
        return replace(issue(self, unit, "source", span, message, severity=severity), category="accuracy/omission")
