"""Modifiers that have no answer, and the many ways in which they may have one."""

import re

import pytest

from aligner.quality.adequacy.reading import reading
from aligner.quality.modifiers.answers import Answers
from aligner.quality.modifiers.unanswered import CHINESE_TABLES, ENGLISH_TABLES, rows, unanswered


def found(source: str, target: str, chinese_source: bool = True) -> list[tuple[str, str]]:
    unit = Answers(reading(source, (), chinese_source), reading(target, (), not chinese_source), chinese_source)
    return [(source[one.start : one.end], one.usual) for one in unanswered(unit)]


@pytest.mark.parametrize("chinese", [True, False])
def test_every_row_is_read(chinese: bool) -> None:
    table = CHINESE_TABLES if chinese else ENGLISH_TABLES
    heads = re.findall(r"^\S[^:\n]*(?=: )", table, re.MULTILINE)
    assert [row.usual for row in rows(chinese)] == heads
    assert len(heads) > 50
    for row in rows(chinese):
        assert not re.search(row.words, "")
        assert not re.search(row.answers, "")


@pytest.mark.parametrize("chinese", [True, False])
def test_the_usual_rendering_answers(chinese: bool) -> None:
    for row in rows(chinese):
        assert re.search(row.answers, row.usual, re.IGNORECASE), row.usual


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("须经书面同意。", "Consent is needed.", [("书面", "in writing")]),
        ("須經書面同意。", "Consent is needed.", [("書面", "in writing")]),
        ("须经事先书面同意。", "Consent is needed.", [("书面", "in writing"), ("事先", "prior")]),
        ("须经书面同意。", "Consent has to be signed.", []),
        ("会员至少三人。", "There are three members.", [("至少", "at least")]),
        ("至少他来了。", "He came.", []),
        ("会员至少一人。", "There is one member.", [("至少", "at least")]),
        ("会员至少一人。", "There are one or more members.", []),
        ("賣方應自費修復。", "The Seller shall repair it.", [("自費", "at its own expense")]),
        ("卖方应自费修复。", "The Seller shall repair it and bear the cost.", []),
        ("买方无正当理由拒收", "the Buyer refuses to take delivery", [("无正当理由", "without just cause")]),
        ("买方无正当理由拒收", "the Buyer unreasonably refuses to take delivery", []),
        ("委任独立非执行董事", "appointed non-executive directors", [("独立", "independent")]),
        ("聘任獨立董事", "appointed outside directors", []),
        ("设立首个办事处", "set up an office", [("首个", "first")]),
        ("设立首个办事处", "opened up its first office", []),
        ("减少约三千万元", "a fall of 30 million yuan", [("约", "about")]),
        # Ranges and simple fractions are rough by themselves.
        ("每隔约18至24个月", "every 18 to 24 months", []),
        ("约四分之一", "a quarter", []),
        ("约定三人", "three were agreed on", []),
        ("审慎控制成本", "kept a tight rein on costs", []),
        # 非法 is no word of its own here.
        ("这并非法律问题。", "This is a question of money.", []),
        ("表上最多列十项。", "The table has ten lines.", []),
        # One half of a compound is.
        ("各方承擔連帶責任。", "The parties are liable.", [("連帶", "joint and several")]),
        ("各方承担连带责任。", "The parties are severally liable.", []),
        ("应严格控制风险。", "Risks shall be controlled.", [("严格", "strictly")]),
        # What answers renders another word.
        ("各方愿在自愿基础上提供资料。", "The parties are willing to provide data.", [("自愿", "voluntary")]),
        ("各方自愿提供资料。", "The parties are willing to provide data.", []),
        ("招標文件應以書面提出。", "Raise the bidding documents.", [("書面", "in writing")]),
        ("文件应以书面提出。", "Documents are to be put on paper.", []),
        ("最主要的原因是钱。", "It is mostly the money.", []),
        ("几乎完全相同", "near twins", []),
        ("合同自愿签订。", "The contract was signed.", [("自愿", "voluntary")]),
        ("他不自愿离开。", "He left.", []),
        ("通知所有投标人", "Bidders are informed.", [("所有", "all")]),
        ("通知所有投標人", "Every bidder is informed.", []),
        ("所作的一切努力", "the efforts made", [("一切", "all")]),
        ("这一切都很危险", "This is risky.", []),
        ("归甲方所有。", "belongs to Party A.", []),
        ("土地所有权", "land ownership", []),
        ("支付全部款项", "pay the money", [("全部", "all")]),
        ("部分国家提出建议", "Countries made proposals.", [("部分", "some")]),
        ("部份國家提出建議", "Several countries made proposals.", []),
        ("大部分国家提出建议", "Countries, by and large, made proposals.", []),
        ("是中国的一部分", "belongs to China", []),
        ("仅供内部使用", "for internal use", [("仅供", "only")]),
        ("只能用于研究", "may be used for research", [("只能", "only")]),
        ("只能用于研究", "may be used for nothing but research", []),
        ("不仅可以看", "can be seen, and touched", []),
        ("各方一致同意", "The parties held that", [("一致", "unanimous")]),
        ("各方一致同意", "The parties agreed that", []),
        ("特别是孕妇", "and pregnant women", [("特别是", "in particular")]),
        ("特別是孕婦", "above all pregnant women", []),
        ("最严格的制度", "a strict system", [("最", "most")]),
        ("最嚴格的制度", "the strictest of systems", []),
        ("最近的会议", "the recent meeting", []),
        ("最高人民法院", "the SPC", []),
        ("务实合作", "cooperation", [("务实", "practical")]),
        # The usual rendering is no other word's, although the dictionary has it for 切实.
        ("务实合作，切实履行", "practical cooperation", []),
        ("低碳能源有助碳中和", "an energy source helps carbon neutrality", [("低碳", "low-carbon")]),
        ("提前三十日通知", "give thirty days' notice", []),
        ("工程提前完工", "The works are finished.", [("提前", "ahead of schedule")]),
        ("现有职工460人", "460 people work here", []),
        ("按现有规定", "under the rules", [("现有", "existing")]),
        ("因地制宜发展产业", "developed industries", [("因地制宜", "adapting to local conditions")]),
        ("", "", []),
    ],
)
def test_from_chinese(source: str, target: str, expected: list[tuple[str, str]]) -> None:
    assert found(source, target) == expected


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("The sole right to print", "印刷的权利", [("sole", "唯一")]),
        ("The sole of a shoe", "鞋底", []),
        ("repair it at its own expense", "修理", [("at its own expense", "自费")]),
        ("repair it at its own expense", "修理，费用自理", []),
        ("refuse without just cause", "拒绝", [("without just cause", "无正当理由")]),
        ("refuse without good reason", "无故拒绝", []),
        ("Prior approval is needed.", "须经批准。", [("Prior", "事先")]),
        ("The prior owner", "物主", []),
        ("They meet at least twice.", "会面两次。", [("at least", "至少")]),
        ("They meet at least twice.", "會面兩次以上。", []),
        ("At least he came.", "他来了。", []),
        ("a material breach", "违约", [("material", "实质")]),
        ("building material", "建筑", []),
        ("cured by chance", "治好", [("by chance", "偶然")]),
        ("a moderate rise", "上升", []),
        ("granted pursuant to this Act", "授予", [("pursuant to", "依据")]),
    ],
)
def test_from_english(source: str, target: str, expected: list[tuple[str, str]]) -> None:
    assert found(source, target, False) == expected
