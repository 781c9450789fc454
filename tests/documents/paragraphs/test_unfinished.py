"""Chinese paragraphs without a stop: cut in two, or whole."""

import pytest

from aligner.documents.paragraphs.finishing import finish
from aligner.documents.paragraphs.joining import join
from aligner.documents.paragraphs.unfinished import breaks_off
from aligner.model import Paragraph

CHOIR = "代表团一行还参观了湖滨湿地、古船厂遗址和第三小学。在第三小学，孩子们用外语演唱了一首民歌，赢得阵阵掌声"
MAYOR = "市长韩冬、渡口管理局负责人以及各村代表出席了签字仪式。"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("双方已提交公约草案作为相关谈判基", "础。"),
        ("雙方已提交公約草案作為相關談判基", "礎。雙方將繼續努力。"),
        ("卫星导航改变了渔业，给沿岸居民带来实实在在的便", "利。与此同时，干扰增多。"),
        ("双方将就渡口安全加强对话，协调处理货物运输中出", "现的问题，保障供应链的稳定。"),
        ("各村同意分担码头的修理费用，双方将继续开展", "节能技术的应用，并交流经验。"),
        ("双方加强立场协调，为保障全球和区域产业链供应链", "长期稳定运转作出贡献。"),
        ("渡口去年运送旅客二十万人次。今", "年前三个月的客流已经超过去年。"),
        ("理事会听取了汇报，同意扩大港口之间的贸易，开展", "先进、节能的造船技术合作。"),
        ("湿地上越冬的天鹅有四千六", "百只，是十年前的二十倍。"),
        ("船长说：“渡口是全村人一起修起来的，谁也", "不能把它卖掉。”"),
        ("渡口基金由理事会管理，资金来自", "各村的会费和船票收入。"),
        ("扩建的联合储备，分储于沙洲新港和柘川", "黑礁两处码头。动用须经三村同意。"),
        ("村长们听取了工作报告，就船票、检修和夜航等议题", "深入交换意见，达成共识。"),
        ("理事会批准启动可行性研究，研究报告应于2031年", "12月底前完成。"),
        ("各村同意扩大联合储备的规模，由目前的一百八十吨提高到三百吨，分储于沙洲新港和柘川", "黑礁两处码头。"),
        ("合作社的宗旨是保护渔业资源，维护渔民的合法权", "益，并为社员提供仓储服务。"),
    ],
)
def test_a_sentence_that_is_cut(before: str, after: str) -> None:
    assert breaks_off(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (CHOIR, MAYOR),
        ("没有网络时，数据保存在存储卡上；网络恢复后自动上传", "水位超过警戒线时，向村民的手机发送短信"),
        ("▲新型病歷卡可直接以清水沖洗。（圖／海陸科技提供）", "海陸科技董事長表示，護理師每天要擦拭多次。"),
        ("双方愿意扩大贸易，共同推动区域发展", "中国将为渔民举办培训班。"),
        ("渡口理事会关心居民，愿意共同创造和谐社会", "议会昨天通过了决议。"),
        ("本次展览共展出两百件作品，欢迎前来参观，谢谢", "展览将持续到月底。"),
        ("这座灯塔是沿海最古老的建筑之一", "人们常在周末登塔看海。"),
        ("“我们修渡口，是为了孩子们上学方便", "“现在他们不用绕路了。”"),
        ("双方就修船、检疫、培训等议题交换了意见，并为渡口的安全作出了贡献", "近年来，两岸往来日益密切。"),
        ("各位来宾，渡口的历史就是我们村的历史，愿它在新的一年里继续为两岸的父老乡亲带来平安", "谢谢大家。"),
        ("理事长率领代表团先后访问了上游的柘川和岚泽", "两村渔民就此达成一致。"),
        ("本产品的原料有：水、糖、盐", "开封后请在三天之内食用，并注意冷藏。"),
    ],
)
def test_a_paragraph_that_has_only_lost_its_stop(before: str, after: str) -> None:
    assert not breaks_off(before, after)


def test_a_word_of_the_text_is_known_where_it_is_cut() -> None:
    text = "鱼鹭保护区由村民管理。\n鱼鹭每年三月飞来。"
    assert breaks_off("村民们修了观鸟台，用来观察鱼", "鹭的巢，并做记录。", text=text)
    assert not breaks_off("村民们修了观鸟台，用来观察鱼", "鹭的巢，并做记录。", text="保护区由村民管理。")


def test_lines_of_one_width_without_stops_are_a_column() -> None:
    column = [
        "湿地曾是两万只天鹅的越冬地，鹤也在",
        "那里停歇。后来人们挖沟，把成片沼泽",
        "改成玉米田，天鹅因此不再飞来。井水",
    ]
    assert breaks_off(column[1], column[2], column[1], "\n".join(column))
    assert not breaks_off(column[1], column[2], column[1], column[1])


def test_what_was_not_translated_stays_a_paragraph_of_its_own() -> None:
    lines = [Paragraph("双方签署了协议。", line=1), Paragraph(CHOIR, line=3), Paragraph(MAYOR, line=5)]
    assert join(lines)[0] == lines


def test_a_paragraph_above_all_others_is_no_title_where_a_sentence_ended_in_it() -> None:
    first = "22日上午，两市签署协议，正式结为友好城市。这是我市的第二十一个友城，也是在北欧的第一个"
    title, opening, _ = finish([Paragraph("两市结为友好城市"), Paragraph(first), Paragraph(MAYOR)])[0]
    assert (title.kind, opening.kind) == ("heading", "body")


@pytest.mark.parametrize(
    ("before", "after", "cut"),
    [
        (
            "渡船因大风连续停航五小时以上的，渡口管理处按每五小时三十元退还票款，最高不超过船票背面载明的",
            "退款限额：",
            True,
        ),
        (
            "渡船因大风连续停航五小时以上的，渡口管理处按每五小时三十元退还票款，这是去年全村开会时定的",
            "船票每张三元，售出不退，遗失不补。",
            False,
        ),
        ("买硬的，别买软的", "退款限额：", False),
    ],
)
def test_a_last_clause_that_says_of_what(before: str, after: str, cut: bool) -> None:
    assert breaks_off(before, after) is cut
