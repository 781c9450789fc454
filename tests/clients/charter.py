"""A sample alignment: pairs of one sentence and of several, two of them doubtful, a sentence without a counterpart."""

from __future__ import annotations

from aligner.model import Bead, Bitext, Header, TranslationUnit

SURE, DOUBTFUL = 0.99, 0.5

BEADS: list[tuple[tuple[str, ...], tuple[str, ...], float]] = [
    (("青澜河流域水合作宪章",), ("Charter for Water Cooperation in the Qinglan River Basin",), SURE),
    (
        ("面对共同的河流和共同的风险，任何一国都难以独善其身。",),
        ("With one river and one set of risks in common, no country can keep itself safe alone.",),
        SURE,
    ),
    (
        ("坚持循序渐进。", "先易后难，先试点后推广。"),
        (
            "Progress will be made step by step, with the easier tasks taken before the harder ones and pilot projects "
            "before general application.",
        ),
        SURE,
    ),
    (
        ("建立流域水文数据中心，设在珀岭联邦的栗口市，由三国技术人员轮流值守。",),
        (
            "A basin Hydrological Data Centre, staffed in turn by technicians from the three countries, will be set up "
            "at Likou in the Federation of Poling.",
        ),
        SURE,
    ),
    (
        ("每年12月至次年4月为枯水期。",),
        ("The dry season runs from December to April of the following year.",),
        SURE,
    ),
    (
        ("推广滴灌、喷灌等高效节水技术，力争到2030年灌溉水有效利用系数达到0.62。",),
        (
            "Drip and sprinkler irrigation and other water-saving techniques will be promoted, with the aim of raising "
            "the irrigation efficiency coefficient to 0.62 by 2030.",
        ),
        SURE,
    ),
    (
        ("鼓励用水户之间依法转让节余水量。", "完善取水许可制度。"),
        (
            "Water users will be encouraged to transfer saved water to one another in accordance with law, and the "
            "abstraction permit system will be improved.",
        ),
        SURE,
    ),
    (
        ("发生突发水污染事件时，参照上述程序办理。",),
        ("The same procedure shall apply, with the necessary changes, to sudden incidents of water pollution.",),
        SURE,
    ),
    (("四、水质与生态",), ("4. Water Quality and Ecosystems",), SURE),
    (
        ("保护洄游鱼类。", "在三座已建拦河坝增设过鱼设施，每年3月1日至6月30日全流域禁渔。"),
        (
            "To protect migratory fish, fish passes will be added to the three existing barrages.",
            "Fishing will be banned throughout the basin from 1 March to 30 June each year.",
        ),
        DOUBTFUL,
    ),
    (
        ("开展泥沙收支研究，科学确定年度采砂总量。",),
        (
            "The sediment budget will be studied in order to set annual limits on sand extraction on a scientific "
            "basis.",
        ),
        SURE,
    ),
    (("六、能力建设与公众参与",), ("6. Capacity Building and Public Participation",), SURE),
    (("专家组意见应写入会议纪要。",), (), SURE),
    (
        ("秘书处设在渡安，编制32人，负责日常协调、数据发布和档案管理。",),
        (
            "The Secretariat, which sits at Du’an with a staff of 32, is responsible for day-to-day coordination, the "
            "publication of data and the keeping of archives.",
        ),
        DOUBTFUL,
    ),
]


def _bitext() -> Bitext:
    units, i, j = [], 0, 0
    for source, target, confidence in BEADS:
        bead = Bead(range(i, i + len(source)), range(j, j + len(target)), confidence)
        units.append(TranslationUnit(bead, source, target, "".join(source), " ".join(target)))
        i, j = bead.source.stop, bead.target.stop
    return Bitext(Header("charter.zh.docx", "charter.en.docx", "zh-CN", "en-US"), tuple(units))


CHARTER = _bitext()
"""The beads as translation units."""
