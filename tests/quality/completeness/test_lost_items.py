"""Items that a list loses, and lists that only seem to lose one."""

import pytest

from aligner.quality.adequacy.reading import reading
from aligner.quality.completeness.lost_items import lost_items


def found(source: str, target: str, chinese_source: bool = True) -> list[tuple[str, bool]]:
    sides = reading(source, (), chinese_source), reading(target, (), not chinese_source)
    return [(source[lost.start : lost.end], lost.sure) for lost in lost_items(*sides, chinese_source)]


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("牛肉、乳制品和葡萄酒", "beef and wine", ("乳制品", True)),
        ("中国、法国、德国、意大利等国", "China, France, Italy and other countries", ("德国", True)),
        ("法国、德国和意大利", "France and Germany", ("意大利", False)),
        ("因戰爭、罷工或其他原因", "owing to war or other causes", ("罷工", True)),
        ("在武汉、成都、沈阳三市", "in Wuhan and Chengdu between the wars", ("沈阳", False)),
        ("请检查门、窗和锁。窗是新的。", "Check the doors and the locks.", None),
        # What follows the list may hide nothing; a word that no dictionary has stands beside one that is rendered.
        ("扩大葡萄酒、三文鱼、牛肉和坚果对华出口", "to export more wine, beef and nuts to China", ("三文鱼", True)),
        ("开放、稳定、非歧视的营商环境", "an open and stable business environment", ("非歧视", False)),
        (
            "告知出貨日期、運輸方式及包裝件數",
            "to state the shipping date and the number of packages",
            ("運輸方式", True),
        ),
        # Two words that were taken for one, and goods of one character.
        ("开采铜、锌、铁和金", "to mine copper, zinc and gold", ("铁", True)),
        # "Products" is the end of both compounds, but the one is nowhere electronic.
        ("农产品、机械、电子产品和服装", "farm products, machinery and clothing", ("电子产品", True)),
        # One word for two with a conjunction between them.
        ("农业、科技、投资和卫生", "agriculture, science and technology, and health", ("投资", True)),
        ("網絡安全、反貪污及職業健康", "cybersecurity and occupational health", ("反貪污", True)),
        ("医疗、卫生、教育", "health care and education", None),
        (
            "南面、东面、北面、森林西面土地上的战争与掠夺",
            "hostilities and raids south, east, north and west of the forest",
            None,
        ),
        ("这一理念贯穿航道、港口、船舶", "the idea runs from the channel to the quay and the ship", None),
        ("拆除、改造非法、低效码头3170座", "3,170 were removed or rebuilt", None),
        ("码头上，鞭炮声、马达声、呼喊声响成一片", "Firecrackers and engines all but drowned out the shouts", None),
        ("建设学校、医院、公园", "to build schools and hospitals", ("公园", False)),
        # The predicate behind the list is none of its items, on either side.
        (
            "医院、学校、车站应当保留人工窗口和电话、现金等方式。",
            "Hospitals and schools shall keep staffed counters and such means as telephone and cash.",
            ("车站", False),
        ),
        # What all items have says nothing; a name that no dictionary has is counted.
        (
            "香港測量師學會、香港工程師學會及香港建築師學會",
            "the Hong Kong Institute of Surveyors and the Hong Kong Institute of Architects",
            ("工程師", True),
        ),
        ("在渡安、栗口和白汀各建一處", "one each at Du’an and Baiting", ("栗口", True)),
        # One of two is lost, and it is not sure which.
        ("书籍、光盘、电视机、立体声系统、软件", "books, CDs, TVs, and software", ("光盘、电视机、立体声系统", False)),
        # A word that completes the one beside it, and one that stands for itself.
        ("蔬菜、茶叶、中药材和食用菌", "vegetables, Chinese medicinal herbs and edible mushrooms", ("茶叶", True)),
        ("蔬菜、茶叶、中药材和食用菌", "vegetables with leaves, medicines and edible mushrooms", None),
        ("对工作不力、造成后果的单位和个人", "Units and individuals whose poor work has led to damage", None),
        # There are as many items on the other side, but divided otherwise.
        ("防洪、灌溉、发电和供水", "flood control, water for the fields, turning the turbines, filling the taps", None),
        # A word that no dictionary has, in the first item, and a list with words of another list behind it.
        (
            "深海养殖、海洋观测、海水淡化和修复",
            "deep-sea aquaculture, ocean observation and restoration",
            ("海水淡化", True),
        ),
        ("以電郵、郵寄或傳真提交，或出席論壇。", "Submit by email or post, or attend a forum.", ("傳真", False)),
        ("以電郵、郵寄或傳真提交。", "Submit by email or post, or phototelegraphy.", None),
        # What other items have as well says nothing of one.
        ("尊重自然、顺应自然、保护自然", "respecting nature and protecting it", ("顺应", True)),
        ("尊重自然、顺应自然、保护自然", "respecting and protecting nature", ("顺应", True)),
        ("尊重自然、順應自然、保護自然", "respecting nature, following its ways and protecting it", None),
        ("尊重自然、顺应自然、保护自然", "being in awe of nature and protecting it", None),
    ],
)
def test_from_chinese(source: str, target: str, expected: tuple[str, bool] | None) -> None:
    assert found(source, target) == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("beef, cheese and wine", "牛肉和葡萄酒", ("cheese", True)),
        ("China, France, Germany and Italy", "中国、法国和德国", ("Italy", False)),
        ("China, France and Germany", "中国和法国", None),
        ("respecting nature, following its ways and protecting it", "尊重自然、顺应自然、保护自然", None),
        ("In summer, schools and hospitals close.", "学校和医院关闭。", None),
        ("the sealing up, seizure or freezing of property", "查封、扣押、冻结财产", None),
    ],
)
def test_from_english(source: str, target: str, expected: tuple[str, bool] | None) -> None:
    assert found(source, target, False) == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("牛肉、乳制品和葡萄酒", "beef, dairy goods and wine"),
        # A word that nothing explains may render the item.
        ("牛肉、乳制品和葡萄酒", "beef with creamery goods and wine"),
        # Its words stand elsewhere in the sentence.
        ("牛肉、乳制品和葡萄酒", "beef and wine, not to speak of dairy products"),
        # Both of its neighbours have to be rendered.
        ("牛肉、乳制品和葡萄酒", "beef and spirits"),
        ("英国、法国、美国和中国", "the UK, France, the US and China"),
        # Another order.
        ("牛肉、乳制品和葡萄酒", "wine and beef"),
        # The other list may go on.
        ("法国、德国和意大利", "France and Germany, and Rome"),
        ("", ""),
    ],
)
def test_may_be_rendered(source: str, target: str) -> None:
    assert found(source, target) == []


def test_an_attribute_of_the_item_behind_is_no_rendering() -> None:
    """No dictionary has 配套 for "associated", which renders no other item for that."""
    source = "提供输送线、穿梭车、货架及配套控制软件"
    assert found(source, "conveyors, shuttle vehicles and associated control software are supplied") == [("货架", True)]
    assert found(source, "conveyors, shuttle vehicles and steel racking, control software are supplied") == []


def test_a_very_long_list_is_no_prose() -> None:
    assert found("、".join(["牛肉", "乳制品", "葡萄酒"] * 20), "beef and wine") == []
