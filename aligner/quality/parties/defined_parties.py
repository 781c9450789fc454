"""A party that a contract has defined, called by a name that it never defines: 卖方, the "Seller", as "the Supplier".

Names are those in quotes behind 以下简称, 下稱, "hereinafter", or alone in brackets; those of a unit answer each other
in their order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from aligner.quality.negation.negations import Span

_DEFINED_ZH = re.compile(
    '(?:(?:以?下|之后|后文)(?:统一)?[简合统]?称(?:为|作|之为)?|[（(])\\s?[“"「『‘](?P<name>[\u4e00-\u9fff]{1,5}[方人商])[”"」』’]'
)
_DEFINED_EN = re.compile(
    r"(?:\b(?:hereinafter|hereafter)\b[^()\"“”]{0,40}?|\()(?:the\s)?[\"“‘](?:the\s)?(?P<name>[A-Z][a-z]+(?:\s[A-Z])?)[\"”’]"
)
_ROLES = {
    "Supplier": "供应 供货 供方 供给 厂商 卖家",
    "Vendor": "供 卖 售 厂商 商家",
    "Seller": "卖 售 供",
    "Buyer": "买 购 客 需",
    "Purchaser": "买 购 需",
    "Customer": "客 用户 顾 买家",
    "Client": "客 委托 用户 当事",
    "Contractor": "承 包 施工 建 厂商",
    "Subcontractor": "分包 承",
    "Employer": "雇 用人 业主 发包 招标",
    "Employee": "雇 员 劳动 职 工",
    "Owner": "业主 有人 主人 东",
    "Principal": "委托 本人 主债",
    "Agent": "代理 经纪 中介",
    "Distributor": "经销 分销 销",
    "Provider": "供应 供货 供方 提供 服务商",
    "Manufacturer": "制造 生产 厂",
    "Consultant": "顾问 咨询",
    "Lessor": "租 业主 房东",
    "Lessee": "租",
    "Landlord": "租 房东 业主",
    "Tenant": "租",
    "Licensor": "许可 授权 特许",
    "Licensee": "许可 授权 特许",
    "Lender": "贷 借",
    "Borrower": "借 贷",
    "Carrier": "承运 运 航空",
    "Shipper": "托运 发货",
    "Consignor": "托 发货 寄",
    "Consignee": "收货 受",
    "Transferor": "转让 让与 出让",
    "Transferee": "受让 转让",
    "Assignor": "转让 让与",
    "Assignee": "受让 转让",
    "Guarantor": "保",
    "Investor": "投资",
    "Operator": "运营 经营 营运 操作",
}
"""What contracts call their parties, and what in Chinese may be rendered so, which a text need not define."""
_NAMED = re.compile(rf"\b[Tt]he (?P<name>{'|'.join(_ROLES)})\b(?![’']?s? [A-Z])")
_CAPITAL = re.compile(r"\b[A-Z][a-z]+\b")
_ANSWERS = {name: re.compile("|".join(words.split())) for name, words in _ROLES.items()}


_ROLES_ZH = re.compile(
    "[买卖供需购售]方|供应商|供货[商方]|采购[方人]|出卖人|买受人|[发承分]包[方人商]|[委受]托[方人]|[出承]租[方人]|[转受]让[方人]"
    "|(?<!被)许可[方人]|被许可[方人]|[贷借]款[方人]|经销商|代理商|承运人|托运人|收货人|制造商|生产商|服务商|担保人"
)


class Defined(NamedTuple):
    """The parties that a batch defines."""

    english: Mapping[str, str]
    """Their Chinese names, simplified, and the English ones."""
    named: frozenset[str]
    """All names of parties that stand where they are defined, in either language: some may stand for them."""


class Undefined(NamedTuple):
    """A defined party in the source, and the name that stands for it in the target."""

    source: Span
    target: Span
    usual: str
    """What the target calls it where it is defined."""


def defined_parties(pairs: Iterable[tuple[str, str]]) -> Defined:
    """Of (Chinese, simplified, and English text) of each unit; a name that is defined twice and otherwise is left out.

    >>> defined_parties([("甲公司（以下简称“卖方”）", 'Company A (hereinafter the "Seller")')]).english
    {'卖方': 'Seller'}
    """
    english: dict[str, str] = {}
    unsure: set[str] = set()
    named: set[str] = set()
    for zh, en in pairs:
        here = _DEFINED_ZH.findall(zh) if "称" in zh or "“" in zh or "「" in zh else []
        there = _DEFINED_EN.findall(en) if here else []
        if here:
            named.update(_CAPITAL.findall(en), _ROLES_ZH.findall(zh))
        for one, two in zip(here, there) if len(here) == len(there) else ():
            if english.setdefault(one, two) != two:
                unsure.add(one)
    return Defined({one: two for one, two in english.items() if one not in unsure}, frozenset(named))


def undefined(chinese: str, english: str, known: Defined, chinese_source: bool) -> Undefined | None:
    """The first defined party of the source that the target calls by another name; the Chinese text simplified."""
    for name, usual in known.english.items():
        zh, en = re.search(rf"(?<!被){name}", chinese), re.search(rf"\b{usual}", english, re.IGNORECASE)
        if bool(zh) == bool(en) or bool(zh) != chinese_source:
            continue
        if zh and (other := _undefined_english(chinese, english, known)):
            return Undefined(zh.span(), other.span("name"), usual)
        if en and (other := _undefined_chinese(chinese, english, known, usual)):
            return Undefined(en.span(), other.span(), name)
    return None


def _undefined_english(chinese: str, english: str, known: Defined) -> re.Match[str] | None:
    """The first name that nothing answers in Chinese but, it may be, a defined party: 卖 in 卖方 is that one's."""
    rest = re.sub("|".join(sorted(known.english, key=len, reverse=True)), " ", chinese)
    for match in _NAMED.finditer(english):
        if match["name"] not in known.named and not _ANSWERS[match["name"]].search(rest):
            return match
    return None


def _undefined_chinese(chinese: str, english: str, known: Defined, usual: str) -> re.Match[str] | None:
    """The first name that nothing answers in English but the defined party."""
    for match in _ROLES_ZH.finditer(chinese):
        answers = [role for role, words in _ANSWERS.items() if role != usual and words.search(match[0])]
        if match[0] not in known.named and not re.search("|".join(answers) or "$^", english, re.IGNORECASE):
            return match
    return None
