"""Parties and terms that change places: 甲方 rendered as "Party B", 买方 as "the Seller"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import combinations
from typing import ClassVar

from aligner.evidence.chinese_words import simplified
from aligner.model import Issue, Severity, Side, TranslationUnit
from aligner.quality.check import Context, Example, Examples, en_zh, issue, opposed, zh_en
from aligner.quality.parties.attributions import given_to_a_body
from aligner.quality.parties.defined_parties import Defined, Undefined, defined_parties, undefined
from aligner.quality.parties.delegations import exchanged_sides
from aligner.quality.parties.givers import chinese_giving, english_giving
from aligner.quality.parties.named_companies import Company, mistaken, named_companies
from aligner.quality.parties.party_clauses import Mention, bears_the_duty, exchanged_parties
from aligner.quality.siblings.family import Wording
from aligner.quality.siblings.tables import PARTIES, families
from aligner.quality.siblings.taken import taken
from aligner.quality.words.party_names import role

_PAIRS: tuple[tuple[tuple[str, str], tuple[str, str]], ...] = (
    (("甲方", "[Pp]arty A"), ("乙方", "[Pp]arty B")),
    (role("买方", "购方|买受[方人]"), role("卖方", "售方|出卖[方人]")),
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
Span = tuple[int, int]
_CONTRACT = (
    "本合同由甲公司（以下简称“买方”）与乙公司（以下简称“卖方”）签订。",
    'This Contract is made between Company A (hereinafter the "Buyer") and Company B (hereinafter the "Seller").',
)
_COMPANIES = (
    ("原告海汇公司与被告蓝脊公司有纠纷。", "The Plaintiff, Haihui, has a dispute with the Defendant, Blue Ridge."),
    ("海汇公司提货。", "Haihui takes delivery."),
    ("海汇公司已付款。", "Haihui has paid."),
    ("由蓝脊公司承运。", "It is carried by Blue Ridge."),
    ("蓝脊公司辩称无过错。", "Blue Ridge argues that it is not at fault."),
)
_PRONOUN = re.compile(r"\b(?:it|its|they|their|them)\b", re.IGNORECASE)
_THAT_PARTY = re.compile(r"\b(?:such party|other party|former|latter)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Parties:
    """Fires only where a unit names one of the two in Chinese and only the other one in English, and no pronoun
    may stand for the former. Or where one text leaves open whose view a thing is, and the other names a body.

    Or where both are named, and the one plain act of a text, A向B支付 or A方欢迎B方, is done by B in the other, or they
    change places in all its clauses. Or where a party that the batch defines is called by a name that it never defines,
    or a company of the batch by the name of another one.
    """

    defined: Defined = field(default_factory=lambda: Defined({}, frozenset()))
    """What `prepare` gathers, as are the companies of the text."""
    companies: tuple[Company, ...] = ()
    id: ClassVar[str] = "parties"
    category: ClassVar[str] = "accuracy/mistranslation"
    severity: ClassVar[Severity] = "major"
    examples: ClassVar[Examples] = Examples(
        fires=(
            zh_en(
                "买受人逾期付款的，出卖人有权解除合同。",
                "If the Seller is late with payment, the Buyer may rescind the contract.",
            ),
            zh_en(
                "承包人應為人員投保，保險費由承包人承擔。",
                "The Contractor shall insure the personnel, and the premiums shall be borne by the Employer.",
                "Employer",
            ),
            Example((_CONTRACT, ("卖方保证其软件。", "The Supplier warrants its software.")), text="Supplier"),
            Example((_CONTRACT, ("買方應付款。", "The Customer shall pay.")), text="Customer"),
            Example(
                (_CONTRACT[::-1], ("The Seller shall deliver them.", "承包人应当交货。")), "en-US", "zh-CN", "承包人"
            ),
            Example((*_COMPANIES, ("海匯公司未能辦妥手續。", "Blue Ridge had failed to do so.")), text="Blue Ridge"),
            zh_en(
                "电费由乙方承担，房产税由甲方承担。",
                "Electricity shall be borne by Party B, and the property tax by Party B.",
                "Party B",
            ),
            en_zh("Title remains with the Lender.", "所有权归借展方所有。", "借展方"),
            zh_en(
                "案件受理费由上诉人负担。",
                "The court fee for the appeal shall be borne by the respondent.",
                "respondent",
            ),
            zh_en(
                "争议由甲方所在地人民法院管辖。", "Disputes are heard by the court where Party B is located.", "Party B"
            ),
            zh_en("风险自交付时起移转于買方。", "The risk shall pass to the Seller upon delivery.", "Seller"),
            zh_en("承租人应当按时支付租金。", "The lessor shall pay the rent on time.", "lessor"),
            en_zh("The Licensee shall keep the books.", "许可方应当保存账簿。", "许可方"),
            zh_en("买方应向卖方支付定金。", "The Seller shall pay the Buyer a deposit."),
            zh_en("由承租人向出租人支付。", "The Lessor pays it to the Lessee."),
            zh_en("中方欢迎智方的立场。", "The Chilean side welcomed China's position.", "Chilean"),
            en_zh("The Peruvian side thanked China for its aid.", "中方感謝秘魯提供援助。", "中方"),
            zh_en("中方将向诺方提供300个奖学金名额。", "Norlandia will offer 300 scholarships to China."),
            en_zh("The Licensee shall submit reports to the Licensor.", "许可方应向被许可方提交报告。"),
            zh_en("投标人应当按时递交文件。", "The tenderee shall submit the documents on time.", "tenderee"),
            zh_en("招标人应当拒收。", "The bidder shall refuse it.", "bidder"),
            zh_en("買方應按合同支付其價款。", "The Seller shall pay the price it owes.", "Seller"),
            zh_en(
                "关于赔偿数额，原告未能举证证明其损失，本院予以酌定。",
                "As to the amount, the defendant has been unable to prove the loss. The court fixes it.",
                "defendant",
            ),
            zh_en("公司前五大客户的销售额", "sales to the Company's top five suppliers", "suppliers"),
            zh_en("被保險人應通知。", "The insurer shall give notice.", "insurer"),
            en_zh("The Carrier is liable for the damage.", "托运人对损坏负责。", "托运人"),
            zh_en(
                "接收方应对披露方的保密信息严格保密。",
                "The disclosing party shall keep the receiving party's information strictly confidential.",
                "disclosing party",
            ),
            zh_en(
                "知识产权归甲方所有，乙方不取得任何权利。",
                "The intellectual property belongs to Party B, and Party A acquires no right.",
                "Party B",
            ),
            en_zh(
                "The Seller bears the freight; the Buyer bears the insurance.", "买方承担运费，卖方承担保险费。", "买方"
            ),
            zh_en(
                "有意见认为，成本将大幅增加。",
                "The Government considers that costs would rise sharply.",
                "The Government considers",
            ),
            en_zh("Some have argued that costs would rise.", "政府认为成本会上升。", "政府认为"),
            zh_en(
                "买方有权解除合同，并要求卖方返还已付款项及赔偿由此造成的损失。",
                "The Seller shall be entitled to terminate the Contract and to claim a refund from the Buyer.",
            ),
        ),
        silent=(
            zh_en(
                "买方有权解除合同，并要求卖方返还已付款项。",
                "The Buyer shall be entitled to terminate the Contract and to claim a refund from the Seller.",
            ),
            Example((*_COMPANIES, ("海汇公司起诉。", "Haihui has sued."))),
            Example((*_COMPANIES, ("海汇公司向其提货。", "Haihui takes delivery from Blue Ridge."))),
            zh_en("有意见认为，成本将增加，政府正研究。", "The Government considers costs, which would rise."),
            zh_en("有意見認為，成本將增加。", "It has been argued that costs would rise."),
            en_zh("Some in the Government have argued that costs would rise.", "政府认为成本会上升。"),
            Example((_CONTRACT, ("卖方保证其软件。", "It warrants its software."))),
            Example((_CONTRACT, ("卖方的供应商", "the Supplier that delivers to it"))),
            zh_en("卖方保证其软件。", "The Supplier warrants its software."),
            Example(
                ((_CONTRACT[0], f"{_CONTRACT[1]} The Vendor is Company B."), ("卖方交货。", "The Vendor delivers."))
            ),
            zh_en("争议由甲方所在地人民法院管辖。", "Disputes are heard by the court where Party A is located."),
            zh_en("由承租人向出租人支付。", "The Lessee pays it to the Lessor."),
            zh_en("甲方向乙方付款。", "Party B shall be paid by Party A."),
            zh_en("披露方的信息由接收方保密。", "The receiving party shall keep the disclosing party's information."),
            zh_en("甲方应在收到乙方通知后付款。", "Upon notice, Party B shall be paid, and Party A shall pay it."),
            zh_en("甲方付款后，乙方交货。", "Party B shall deliver, once Party A has paid."),
            zh_en("担保人和被担保人", "the guarantor and the principal"),
            zh_en("招标人应当拒收。", "The tenderer shall refuse it."),
            zh_en("买方应向卖方支付定金。", "The Seller shall be paid a deposit by the Buyer."),
            zh_en("买方应在三十日内向卖方付款。", "The Seller shall give the Buyer thirty days to pay."),
            zh_en("甲方有权要求乙方向其支付违约金。", "Party A may require Party B to pay it damages."),
            zh_en("买方应在收到通知后付款。", "It shall pay upon the Seller's notice."),
            zh_en("中方欢迎智方的立场。", "The Chinese side welcomed Chile's position."),
            zh_en("中方感谢智方的支持。", "The Chilean side was thanked by China for its support."),
            zh_en("智方：中方欢迎该立场。", "The Chilean side said that China welcomed the position."),
            zh_en("原告未能举证，其请求不予支持。", "It has failed to prove this; the defendant did not object to it."),
            zh_en("买方应取得许可。", "The Seller shall provide it with a licence."),
            zh_en("投标人应当按时递交。", "It shall be submitted to the tenderee on time."),
            zh_en("买方自行承担费用。", "The costs are its own."),
            zh_en("未经对方同意，甲方不得转让。", "Without the consent of Party B, Party A may not assign it."),
            en_zh("The Licensee shall keep the books.", "被许可方应当保存账簿。"),
        ),
    )

    def prepare(self, units: Iterable[TranslationUnit], context: Context) -> Parties:
        """The check with the parties that the batch defines."""
        found = (context.chinese_and_english(unit) for unit in units)
        pairs = [(simplified(sides[1]), sides[2]) for sides in found if sides is not None]
        return Parties(defined_parties(pairs), named_companies(pairs))

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for each pair of names, at the first in the target."""
        sides = context.chinese_and_english(unit)
        if sides is None:
            return
        chinese, zh, en = sides
        plain = simplified(zh)
        if len(plain) != len(zh):
            return
        turned = list(self._turned(unit, chinese, plain, en))
        yield from turned
        given = given_to_a_body(plain, en)
        if given is not None:
            mine, says, meant = opposed(unit, chinese, *given)
            yield issue(
                self, unit, "target", mine, f"“{says}” holds a view that the source gives to others: “{meant}”."
            )
        met = [exchanged_sides(plain, en)]
        if (_ANY.search(plain) or _roles(plain)) and "对方" not in plain and "另一方" not in plain:
            met += [] if turned else [exchanged_parties(plain, en, *pair) for pair in _both_named(plain, en)][:1]
            if not _THAT_PARTY.search(en):
                sure = not _PRONOUN.search(en)
                others = [(one.zh, one.en) for one in taken(plain, en, families(), PARTIES)]
                others += self._for_the_other(plain, en)
                met += [two for two in others if sure or bears_the_duty(plain, en, *two)]
        met.append(mistaken(plain, en, self.companies) if self.companies else None)
        for found in filter(None, met):
            mine, says, meant = opposed(unit, chinese, *found)
            yield issue(self, unit, "target", mine, f"“{says}” is the other party; the source names “{meant}”.")
        found_undefined = None if any(met) else undefined(plain, en, self.defined, chinese == "source")
        if found_undefined is not None:
            yield self._undefined(unit, found_undefined)

    def _for_the_other(self, plain: str, en: str) -> Iterator[tuple[Span, Span]]:
        """The one of a pair in Chinese, and only the other one in English, oftener than the Chinese has it."""
        for pair in _COMPILED:
            for (zh_one, en_one), (zh_two, en_two) in (pair, pair[::-1]):
                first, second = zh_one.search(plain), [match.span() for match in en_two.finditer(en)]
                if first is None or en_one.search(en) or len(second) <= len(zh_two.findall(plain)):
                    continue
                yield first.span(), second[-1]

    def _undefined(self, unit: TranslationUnit, found: Undefined) -> Issue:
        name, meant = unit.target_text[slice(*found.target)], unit.source_text[slice(*found.source)]
        message = f"“{name}” is no party of this text; “{meant}” is defined as “{found.usual}”."
        return issue(self, unit, "target", found.target, message)

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
        mine, says, meant = opposed(unit, chinese, (one.start, one.end), (two.start, two.end))
        yield issue(self, unit, "target", mine, f"“{says}” turns round who does it to whom; the source has “{meant}”.")


def _roles(chinese: str) -> list[Wording]:
    """The roles of the tables that a text names."""
    return families().of_tables(chinese, PARTIES)


def _both_named(chinese: str, english: str) -> Iterator[tuple[list[Mention], list[Mention]]]:
    """Where two that answer each other are both named in both texts: their mentions in either."""
    patterns: list[tuple[tuple[Iterable[Span], re.Pattern[str]], ...]] = []
    if _ANY.search(chinese):
        patterns += [tuple(([m.span() for m in zh.finditer(chinese)], en) for zh, en in pair) for pair in _COMPILED]
    known = families()
    spans: dict[int, list[Span]] = {}
    for start, end, number in _roles(chinese):
        spans.setdefault(number, []).append((start, end))
    for one, two in combinations(spans, 2):
        if known.siblings[one].family == known.siblings[two].family:
            patterns.append(tuple((spans[number], known.siblings[number].names) for number in (one, two)))
    for pattern in patterns:
        if all(own for own, _ in pattern):
            here = sorted((*span, side) for side, (own, _) in enumerate(pattern) for span in own)
            there = sorted((*m.span(), side) for side, (_, en) in enumerate(pattern) for m in en.finditer(english))
            if len({side for *_, side in there}) == 2:
                yield here, there
