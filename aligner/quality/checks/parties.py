"""Parties and terms that change places: 甲方 rendered as "Party B", 买方 as "the Seller"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.evidence.chinese_words import simplified
from aligner.model import Issue, Severity, Side, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, zh_en
from aligner.quality.delegations import exchanged_sides
from aligner.quality.givers import chinese_giving, english_giving
from aligner.quality.party_names import role

_PAIRS: tuple[tuple[tuple[str, str], tuple[str, str]], ...] = (
    (("甲方", "[Pp]arty A"), ("乙方", "[Pp]arty B")),
    (role("买方", "购方"), role("卖方", "售方")),
    (role("出租[方人]"), role("承租[方人]")),
    (role("转让[方人]"), role("受让[方人]")),
    (role("(?<!被)许可[方人]"), role("被许可[方人]")),
    (role("债权人"), role("债务人")),
    (role("借款[方人]"), role("贷款[方人]|出借人")),
    (role("原告"), role("被告")),
    (("供方|供应商|供货方", "[Ss]uppliers?"), ("需方", role("买方")[1])),
)
"""Two that answer each other: the Chinese and the English names of the one and of the other."""
_COMPILED = tuple(tuple((re.compile(zh), re.compile(rf"\b(?:{en})\b")) for zh, en in pair) for pair in _PAIRS)
_ANY = re.compile("|".join(zh for pair in _PAIRS for zh, _ in pair))
"""Whether a text may name one of them at all: most do not."""
_PRONOUN = re.compile(r"\b(?:it|its|they|their|them|such party|other party|former|latter)\b", re.IGNORECASE)


class Parties:
    """Fires only where a unit names one of the two in Chinese and only the other one in English, without a pronoun.

    Or where both are named, and the one plain act of a text, A向B支付 or A方欢迎B方, is done by B in the other.
    """

    id = "parties"
    category = "accuracy/mistranslation"
    severity: Severity = "major"
    examples = Examples(
        fires=(
            zh_en(
                "争议由甲方所在地人民法院管辖。", "Disputes are heard by the court where Party B is located.", "Party B"
            ),
            zh_en("风险自交付时起移转于買方。", "The risk shall pass to the Seller upon delivery.", "Seller"),
            zh_en("承租人应当按时支付租金。", "The lessor shall pay the rent on time.", "lessor"),
            en_zh("The Licensee shall keep the books.", "许可方应当保存账簿。", "许可方"),
            zh_en("买方应向卖方支付定金。", "The Seller shall pay the Buyer a deposit."),
            zh_en("中方欢迎智方的立场。", "The Chilean side welcomed China's position.", "Chilean"),
            en_zh("The Peruvian side thanked China for its aid.", "中方感謝秘魯提供援助。", "中方"),
            zh_en("中方将向诺方提供300个奖学金名额。", "Norlandia will offer 300 scholarships to China."),
            en_zh("The Licensee shall submit reports to the Licensor.", "许可方应向被许可方提交报告。"),
        ),
        silent=(
            zh_en("争议由甲方所在地人民法院管辖。", "Disputes are heard by the court where Party A is located."),
            zh_en("甲方向乙方付款。", "Party B shall be paid by Party A."),
            zh_en("买方应向卖方支付定金。", "The Seller shall be paid a deposit by the Buyer."),
            zh_en("买方应在三十日内向卖方付款。", "The Seller shall give the Buyer thirty days to pay."),
            zh_en("甲方有权要求乙方向其支付违约金。", "Party A may require Party B to pay it damages."),
            zh_en("买方应在收到通知后付款。", "It shall pay upon the Seller's notice."),
            zh_en("中方欢迎智方的立场。", "The Chinese side welcomed Chile's position."),
            zh_en("中方感谢智方的支持。", "The Chilean side was thanked by China for its support."),
            zh_en("智方：中方欢迎该立场。", "The Chilean side said that China welcomed the position."),
            zh_en("买方自行承担费用。", "The costs are its own."),
            zh_en("未经对方同意，甲方不得转让。", "Without the consent of Party B, Party A may not assign it."),
            en_zh("The Licensee shall keep the books.", "被许可方应当保存账簿。"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for each pair of names, at the first in the target."""
        sides = context.chinese_and_english(unit)
        if sides is None:
            return
        chinese, zh, en = sides
        plain = simplified(zh)
        if len(plain) == len(zh):
            yield from self._turned(unit, chinese, plain, en)
            sides_met = exchanged_sides(plain, en)
            if sides_met is not None:
                theirs, mine = sides_met if chinese == "source" else sides_met[::-1]
                yield self._other(unit, theirs, mine)
        if not _ANY.search(plain) or len(plain) != len(zh) or _PRONOUN.search(en) or "对方" in plain:
            return
        for pair in _COMPILED:
            for (zh_one, en_one), (zh_two, en_two) in (pair, pair[::-1]):
                first, second = zh_one.search(plain), en_two.search(en)
                if first is None or second is None or zh_two.search(plain) or en_one.search(en):
                    continue
                source, target = (first, second) if chinese == "source" else (second, first)
                yield self._other(unit, source.span(), target.span())

    def _other(self, unit: TranslationUnit, source: tuple[int, int], target: tuple[int, int]) -> Issue:
        says, meant = unit.target_text[slice(*target)], unit.source_text[slice(*source)]
        return issue(self, unit, "target", target, f"“{says}” is the other party; the source names “{meant}”.")

    def _turned(self, unit: TranslationUnit, chinese: Side, zh: str, en: str) -> Iterator[Issue]:
        """The act that A does towards B in one text and B towards A in the other, where each words one such act."""
        if "向" not in zh:
            return
        here, there = list(chinese_giving(zh)), list(english_giving(en))
        if len(here) != 1 or len(there) != 1 or here[0].act != there[0].act:
            return
        one, two = here[0], there[0]
        met = {(one.giver, two.receiver), (one.receiver, two.giver)}
        if one.giver == two.giver or one.receiver == two.receiver or not any(a == b is not None for a, b in met):
            return
        theirs, mine = (one, two) if chinese == "source" else (two, one)
        says, meant = unit.target_text[mine.start : mine.end], unit.source_text[theirs.start : theirs.end]
        yield issue(
            self,
            unit,
            "target",
            (mine.start, mine.end),
            f"“{says}” turns round who does it to whom; the source has “{meant}”.",
        )
