"""Target words that the source does not have: whole sentences, and clauses inside a bead."""

from __future__ import annotations

from collections.abc import Iterator

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.adequacy.defects import defect
from aligner.quality.adequacy.reading import both_read
from aligner.quality.check import SOUND, Context, Examples, en_zh, issue, zh_en
from aligner.quality.completeness.added_couples import added_couple, has_couple
from aligner.quality.completeness.added_phrases import added_chinese_phrase, added_phrase
from aligner.quality.completeness.added_words import added_word


class Addition:
    """A target without a source, or the words of a target that have no counterpart in it.

    Set phrases that are often added ("free of charge"), pairs of nouns ("in schools and workplaces") and words that
    change who does a thing, or how ("both countries", "immediately"), are found by themselves, and are minor.
    """

    id = "addition"
    category = "accuracy/addition"
    severity: Severity = "major"
    examples = Examples(
        fires=(
            zh_en(
                "水库明年建成。",
                "The reservoir will be finished next year, and the villagers will receive new houses and schools.",
            ),
            zh_en("", "The two sides will meet again.", "The two sides will meet again."),
            en_zh("", "双方将再次会谈。", "双方将再次会谈。"),
            zh_en(
                "茶碗由馆方邮寄到家。", "The museum will mail the bowl to your home free of charge.", "free of charge"
            ),
            zh_en(
                "本表格式由主管機關定之。",
                "The form shall be prescribed by the competent authority and published on its website.",
                "on its website",
            ),
            zh_en(
                "中方反对外部势力干涉肯内政。",
                "China opposes interference by outside forces in the internal affairs of both countries.",
                "both countries",
            ),
            zh_en(
                "貿易不平衡問題須逐步解決。", "The trade imbalance needs to be addressed immediately.", "immediately"
            ),
            zh_en("两国将互设文化中心。", "The two countries will jointly establish a cultural centre.", "jointly"),
            zh_en("近三分之一存在破损。", "Nearly a third are badly damaged.", "badly damaged"),
            zh_en(
                "增加非洲国家代表性。", "Increase the representation of developing countries.", "developing countries"
            ),
            zh_en(
                "加強宣傳教育，開展地下水保護公益活動。",
                "Public education will be stepped up in schools and workplaces, with groundwater campaigns.",
                "in schools and workplaces",
            ),
            zh_en("遙感服務覆蓋一百三十個國家。", "It serves 130 countries and regions.", "and regions"),
            zh_en(
                "署長同意審計署的各項建議。",
                "The Director agrees with the recommendations in principle.",
                "in principle",
            ),
            zh_en(
                "因高溫停工的，不得扣工資。",
                "No pay is docked where work stops for health reasons.",
                "for health reasons",
            ),
            zh_en("部门应当公布数据。", "Departments shall publish the data where possible.", "where possible"),
            en_zh("The Director agrees with the recommendations.", "署長原則上同意各項建議。", "原則上"),
            zh_en("高于国内同级博物馆的平均。", "It is above the average at home and abroad.", "at home and abroad"),
            en_zh("Visitors come from 30 countries.", "訪客來自30個國家和地區。", "國家和地區"),
            zh_en("董事会秘书接待投资者来访。", "The secretary receives investors and journalists.", "journalists"),
        ),
        silent=(
            zh_en("中肯两国政府加强合作。", "Both governments will cooperate more closely."),
            zh_en("中国和肯尼亚加强合作。", "The two countries will cooperate more closely."),
            zh_en("中丹友谊长青，祖国强盛。", "May the two peoples be friends and our country strong."),
            zh_en("在校园和职场加强宣传教育。", "Education will be stepped up in schools and workplaces."),
            zh_en("保护大象和汽车司机。", "to protect the elephants from themselves and motorists"),
            zh_en("蜜蜂也飞过来了。", "The bees worked both sides."),
            zh_en("署长原则上同意各项建议。", "The Director agrees with the recommendations in principle."),
            zh_en("因病停工的，不得扣工资。", "No pay is docked where work stops for health reasons."),
            zh_en("部门应当尽可能公布数据。", "Departments shall publish the data where possible."),
            zh_en("甲方应及时通知。", "Party A shall promptly give notice."),
            zh_en("由主管机关自行决定。", "The decision rests solely with the competent authorities."),
            zh_en("应尽速通知他方。", "It shall notify the other Party without delay."),
            zh_en("双方将合办论坛。", "The two sides will jointly hold a forum."),
            zh_en("会后即签署。", "It was signed immediately after the meeting."),
            zh_en(
                "服务覆盖三十个国家和地区，享誉海内外。",
                "It serves 30 countries and regions and is famous at home and abroad.",
            ),
            en_zh("He lectures at home and abroad.", "他在国内外讲学。"),
            zh_en("茶碗由馆方免费邮寄到家。", "The museum will mail the bowl to your home free of charge."),
            zh_en("本表格式於網頁公布。", "The form shall be published on its website."),
            zh_en("", "***"),
            en_zh("", "——"),
            *SOUND,
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """At most one issue, or one of a phrase and one of a word."""
        found = defect(self.id, unit, context.judgement)
        if found is None:
            yield from self._phrase(unit, context)
            return
        if not unit.source_text.strip():
            message = "Nothing in the source stands behind this passage."
        else:
            message = "Nothing in the source stands behind these words."
        yield issue(self, unit, found.side, found.span, message, severity=found.severity)

    def _phrase(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        side = context.chinese_side(unit)
        if not unit.source_text.strip() or (side != "source" and context.english_side(unit) != "source"):
            return
        finders = (added_phrase, added_word) if side == "source" else (added_chinese_phrase,)
        spans = [find(unit.source_text, unit.target_text) for find in finders]
        if not any(spans) and side == "source" and has_couple(unit.target_text):
            spans = [added_couple(*both_read(unit, True))]
        for span in filter(None, spans):
            yield issue(
                self, unit, "target", span, "Nothing in the source stands behind these words.", severity="minor"
            )
