"""An item that the translation adds to a list: 牛肉和葡萄酒 rendered as "beef, cheese and wine"."""

from __future__ import annotations

from collections.abc import Iterator

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.adequacy.reading import both_read
from aligner.quality.check import Context, Examples, en_zh, zh_en
from aligner.quality.checks.lost_items import fewer_items


class AddedItems:
    """Fires where the source has a list, all items of which are rendered, and the translation has one item more."""

    id = "added_items"
    category = "accuracy/addition"
    severity: Severity = "major"
    examples = Examples(
        fires=(
            zh_en("主要进口牛肉和葡萄酒。", "The main imports are beef, cheese and wine.", "cheese"),
            zh_en(
                "感謝各位股東及員工的支持。",
                "We thank our shareholders, customers and staff for their support.",
                "customers",
            ),
            en_zh("Delegates came from China, France and Italy.", "代表来自中国、法国、德国和意大利。", "德国"),
            en_zh("The factory makes tables and cabinets.", "工廠生產桌子、椅子和櫃子。", "椅子"),
        ),
        silent=(
            zh_en("主要进口牛肉、乳制品和葡萄酒。", "The main imports are beef, dairy goods and wine."),
            zh_en("学校自定课程、教材和教学计划。", "A school sets its own curriculum, textbooks and teaching plan."),
            zh_en("发展科技、教育事业。", "We will develop science, technology and education."),
            zh_en("生产桌子、椅子、柜子等家具。", "It makes tables, chairs, cabinets and other furniture."),
            zh_en("缺乏资金和人才。", "What they lack, however, is money and talent."),
            zh_en(
                "过度放牧和气候变暖正在使草场退化。",
                "Pastures, home to four million herders, are being degraded by overgrazing and a warming climate.",
            ),
            en_zh("We moved tables and chairs.", "我们把桌子、椅子都搬了。"),
            en_zh("Health care, schools and roads come first.", "医疗卫生、学校和道路优先。"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for each list that has an item too many, on the target."""
        sides = context.chinese_and_english(unit)
        if sides is None or not unit.source_text.strip() or not unit.target_text.strip():
            return
        chinese = sides[0] == "target"
        source, target = both_read(unit, not chinese)
        yield from fewer_items(self, unit, "target", target, source, chinese)
