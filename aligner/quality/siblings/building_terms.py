"""Systems of buildings and machines, and kinds of inspection: 通风系统 as "lighting system", 开箱检验 as "final
acceptance"."""

_SYSTEMS = r"""
通风 – ventilat(?:ion|ing) – ventilat\w* air\w* vent\w* fan\w* draught breath\w* HVAC 风 换气 气
照明 – (?:lighting|illumination) – light\w* lamp\w* illumin\w+ lit LEDs? 照 灯 光 亮
空调 – (?:air[\s-]?condition\w+|HVAC) – air\w* cool\w* HVAC AC A/C climat\w* 空调 冷 暖 空气
供暖 采暖 供热 暖气 – heating – heat\w* warm\w* radiator\w* boiler\w* therm\w+ 暖 热 加温
供水 给水 – water[\s-]supply – water\w* plumb\w+ suppl\w+ 水
排水 – drainage – drain\w* sewer\w* discharg\w+ water\w* plumb\w+ pump\w* 排 渠 下水 污
供电 电力 – (?:power|electricity)[\s-]supply – power\w* electr\w+ grid\w* suppl\w+ energy 电
消防 灭火 – fire[\s-](?:fighting|protection|safety|suppression) – fire\w* extinguish\w* sprinkler\w* hydrant\w* 消防 火
报警 警报 – alarm – alarm\w* alert\w* warn\w* siren\w* 警 报
监控 监视 – (?:surveillance|CCTV) – monitor\w* surveil\w+ control\w* supervis\w+ camera\w* SCADA watch\w* 监 视 摄
冷却 – cooling – cool\w* refrigerat\w+ chill\w* 冷 降温
制冷 – refrigerat(?:ion|ing) – cool\w* refrigerat\w+ chill\w* cold 冷 冻
灌溉 – irrigation – irrigat\w+ water\w* 灌 浇
制动 刹车 – brak(?:e|ing) – brak\w+ stop\w* 制动 刹
转向 – steering – steer\w* turn\w* 转向 舵
导航 – navigation – navigat\w+ GPS BeiDou GNSS satnav guid\w+ 导航 定位 北斗
润滑 – lubricat(?:ion|ing) – lubric\w+ oil\w* greas\w+ 润滑 油
液压 – hydraulic – hydraul\w+ 液压 油压 水力
输送 传送 – convey(?:or|er|ing) – convey\w* transport\w* deliver\w+ transmi\w+ transfer\w* 输 传 送
除尘 – dust[\s-](?:removal|collection|extraction|control) – dust\w* filter\w* precipitat\w+ 尘
"""
"""What they are for: each is one of the kinds below."""
_KINDS_ZH = ("系统", "设备", "设施", "装置")
_KINDS_EN = "(?:systems?|equipment|facilit(?:y|ies)|installations?|devices?|units?)"
_INSPECTIONS = r"""
开箱检验 开箱验收 开箱检查 – (?:unpacking|unboxing|open-?(?:box|case|package))_(?:inspection|examination|check)s? –
  unpack\w+ open\w* unbox\w+ box\w* pack\w+ 开箱 拆箱 启封
到货检验 到货验收 – (?:(?:arrival|incoming)_(?:inspection|acceptance)|(?:inspection|acceptance)_(?:on|upon)_arrival) –
  arriv\w+ incoming deliver\w+ receipt recei\w+ 到 收货 进货 来料
出厂检验 出厂验收 – (?:factory|ex-works|pre-(?:delivery|shipment))_(?:inspection|acceptance|test)\w* – factor\w+
  ex-works
  works FAT plant leav\w+ manufactur\w+ shipment deliver\w+ 厂 装运前 发货前
最终验收 终验 – final_acceptance – final\w* last ultimate FAC complet\w+ 终 最后 竣工 完工
初步验收 初验 预验收 – (?:preliminary|provisional|initial)_acceptance – prelim\w+ provision\w+ initial\w* pre\w*
  first PAC
  interim 初 预 临时 暂
竣工验收 完工验收 – (?:acceptance_(?:up)?on_completion|completion_(?:inspection_and_)?acceptance) – complet\w+
  finish\w*
  final\w* conclu\w+ 竣工 完工 最终 落成
抽样检验 抽样检查 抽检 – (?:sampling|random|spot)_(?:inspection|check|test)s? – sampl\w+ random\w* spot\w* select\w+
  抽
全数检验 逐件检验 – (?:full|100_?%|piece-by-piece)_inspections? – all each every full\w* entire 100 piece
  complete\w* 全
  逐 每
"""


def _of_all_kinds(line: str) -> str:
    """通风 – ventilation – … of the table above as 通风系统 通风设备 … – ventilation_(?:systems?|…) – …"""
    chinese, english, also = line.split(" – ")
    wordings = (word + kind for word in chinese.split() for kind in _KINDS_ZH)
    return f"{' '.join(wordings)} – {english}_{_KINDS_EN} – {also}"


TABLE = "\n".join(map(_of_all_kinds, _SYSTEMS.strip().splitlines())) + "\n" + _INSPECTIONS
