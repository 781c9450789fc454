"""Where a Chinese line cannot end, or the next cannot begin."""

import pytest

from aligner.documents.paragraphs.broken_off import begins_anew, cannot_part, is_next_recital, is_note


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("今年运河货运量达到4.2亿吨，同比增长7.", "6%。其中矿石占一半。"),
        ("今年運河貨運量達到4.2億噸，同比增長7.", "6%。其中礦石佔一半。"),
        ("新渡口建成以来，共运送旅客约260", "万人次。"),
        ("新渡口落成以來，共運送旅客約260", "萬人次。"),
        ("大坝加固后，保护着下游约三百万人", "口。水位已经下降。"),
        ("堤壩加固後，保護著下游約三百萬人", "口。水位已經下降。"),
        ("每年五月至七月全河禁止捕", "鱼。"),
        ("双方应遵守各自国内的法律法规", "。双方将继续努力。"),
        ("雙方應遵守各自境內的法律法規", "，並繼續努力。"),
        ("八、遇有大风或者浓雾，任何一方的渡船均可以驶入对方码头", "避险。"),
        ("八、遇有大風或者濃霧，任何一方的渡船均可以駛入對方碼頭", "避險。"),
        ("本条例所称船舶（包括驳船", "）应当登记。"),
        ("船长说：“渡口明天重新开放", "”。乘客都很高兴。"),
        ("船票不得", "转让给他人。"),
        ("船東必須", "於三十日內繳費。"),
        ("首期工程涵盖三处码头，包括东湾、西湾和", "南湾。"),
        ("首期工程涵蓋三處碼頭，包括東灣、", "西灣和南灣。"),
        ("主管机关收到申请后，应当在三十日内审查申请人提交的", "材料，并作出决定。"),
    ],
)
def test_lines_that_the_break_itself_shows_to_be_one(before: str, after: str) -> None:
    assert cannot_part(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("一、关于运河的管理", "双方同意设立委员会。"),
        ("坚持平等互利，共同维护地区和平", "两国将定期会晤。"),
        ("两国元首回顾了交往，介绍了与会各方的参与", "双方表示满意。"),
        ("其他需要说明的有关事项", "无。"),
        ("八、遇有大风或者浓雾时，对渡口的夜间停航另有什么规定", "没有。"),
        ("八、坚持平等互利，扩大渡口贸易", "避险。"),
        ("其他需要說明的有關事項", "略。"),
        ("室内鞋，由学校存放在储物柜中", "水壶；不得携带含糖饮料"),
        ("附件3", "万州港的船只应当登记。"),
        ("港口吞吐量见附表第18.", "5. 港口应当扩建。"),
        ("移交单据，并承担移交之前发生的费用；以及", "转移所有权。"),
        ("甲、乙、", "丙"),
        ("三、买硬的，别买软的", "硬木耐用，软木易朽。"),
        ("买船要买新的，不要买旧的", "旧船容易漏水。"),
        ("八、船可以小，桨要备双份", "河很宽。"),
        ("登记船舶的系统，以及", "登记船员的系统。"),
        ("船长没有回答。", "？！"),
        ("货物的单价、数量和", "Unit price, quantity and"),
        ("The dam holds the water of about 260", "万"),
        ("船长问大家是否同意这个办法，", "同意。"),
    ],
)
def test_lines_that_may_stand_alone(before: str, after: str) -> None:
    assert not cannot_part(before, after)


@pytest.mark.parametrize(
    ("before", "after", "own"),
    [
        ("回顾各国在渡口安全方面的义务，", "又注意到委员会的报告，", True),
        ("又回顧《河流公約》，", "深為關切水位持續下降，", True),
        ("又回顧《河流公約》和", "深為關切水位持續下降，", False),
        ("双方回顾了多年的交往，", "重申愿意继续合作。", False),
        ("认识到河流对两岸居民的意义，", "以及保护河流的责任，", False),
    ],
)
def test_a_recital_below_a_recital_is_one_of_its_own(before: str, after: str, own: bool) -> None:
    assert is_next_recital(before, after) == own


@pytest.mark.parametrize(
    ("before", "after", "note"),
    [
        ("水位持续下降，故拟订本方案。", "¹ 资料来源：湖泊管理局，第27页。", True),
        ("水位持續下降，故擬訂本方案。", "¹資料來源：湖泊管理局，頁27。", True),
        ("The water level has been falling.", "² Source: Lake Bureau, p. 27.", True),
        ("The water level has been falling.", "[3] Lake Bureau, Report, p. 27.", True),
        ("水位持续下降，对渔业造成冲击。", "¹为此，各国拟订本方案。", False),
        ("The level fell, as was shown in", "[3] and in later reports.", False),
    ],
)
def test_a_note_below_a_text_that_has_ended_is_no_part_of_it(before: str, after: str, note: bool) -> None:
    assert is_note(before, after) == note


@pytest.mark.parametrize(
    ("before", "after", "anew"),
    [
        ("签署人：渡口管理局局长胡明", "签署人：船东协会会长陆海生", True),
        ("Signed: Hu Ming, Director of the Ferry Bureau", "Signed: Lu Haisheng, Shipowners' Association", True),
        ("签署人：渡口管理局局长胡明", "船东协会会长陆海生", False),
        ("The Director signed: Hu Ming and the", "Signed copies were exchanged", False),
    ],
)
def test_entries_with_one_label_are_of_their_own(before: str, after: str, anew: bool) -> None:
    assert begins_anew(before, after) == anew


@pytest.mark.parametrize(
    ("caption", "ends"),
    [
        ("▲渡船冬季停航。（圖／林嵐提供）", True),
        ("村民在东岸候船。（江口日报记者 林岚 摄）", True),
        ("村民在东岸候船（新华社记者林岚摄）", True),
        ("The boat in winter. (Photo: Lin Lan)", True),
        ("船东应当交齐所需资料（由渡口提供）", False),
        ("本章程的规定（摄影器材除外）", False),
        ("各方同意如下：（一）渡口归全村所有。（二）", False),
    ],
)
def test_a_caption_ends_on_the_credit_of_its_picture(caption: str, ends: bool) -> None:
    assert begins_anew(caption, "镇长表示，新船三月下水。") == ends


@pytest.mark.parametrize(
    ("before", "after", "parts"),
    [
        ("省览截至二零二三年十二月三十一日止年度之经审核财务报表、董事会报告", "及核数师报告。", False),
        ("省览截至二零二三年十二月三十一日止年度之经审核财务报表、董事会报告", "及时公布结果。", True),
        ("茲訂於六月七日（星期五）上午十", "時正舉行股東週年大會，以處理下列事項：", False),
        ("茲訂於六月七日（星期五）舉行股東週年大會", "時正暑假，來者眾多。", True),
    ],
)
def test_a_line_that_begins_with_and_or_with_oclock_goes_on(before: str, after: str, parts: bool) -> None:
    assert cannot_part(before, after) is not parts


@pytest.mark.parametrize(
    "after", ["摘 要：为探讨补播的效果。", "Abstract: In order to find out", "MA Lan¹, HE Jian-jun²*"]
)
def test_the_parts_of_a_paper_begin_anew(after: str) -> None:
    assert begins_anew("Effects of Overseeding on Herbage Yield", after)
