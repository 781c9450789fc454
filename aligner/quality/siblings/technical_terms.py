"""Terms of machines, of electricity and of materials: 轴封 as "bearing", 向上 as "downwards"."""

TABLE = r"""
轴封 – shaft_seals? – seal\w* gland\w* 密封
轴承 – (?:ball_|roller_)?bearings? – bear\w* bush\w* journal\w* 轴瓦 方位 承受 举止 关系 生 忍

止回阀 逆止阀 – check_valves? non-?return_valves? – check non-?return one-way valves? 单向
截止阀 – globe_valves? stop_valves? – shut-?off isolat\w+ valves? 关断
安全阀 – safety_valves? – relief valves? 泄压 卸压 减压 溢流
底阀 – foot_valves? – foot bottom
球阀 – ball_valves? – ball
闸阀 – gate_valves? sluice_valves? – gate sluice valves? 闸
蝶阀 – butterfly_valves? – butterfly

吸入口 吸入侧 吸入管 吸水口 吸入管路 – suction_(?:side|port|pipes?|lines?|connections?|nozzles?|ends?) – suction
  inlet\w* intake\w* 吸
排出口 排出侧 排出管 压出口 出水管 排出管路 – (?:discharge|delivery)_(?:side|port|pipes?|lines?|connections?|nozzles?)
  – discharg\w* deliver\w* outlet\w* drain\w* exhaust\w* out\w* 排 出 送

进水口 进气口 入水口 进风口 进料口 – inlets? – intake\w* suction entr\w+ feed\w* in 进 入 吸
出水口 排水口 出气口 排气口 出风口 出料口 – outlets? – discharg\w* drain\w* exhaust\w* vent\w* spout\w* out\w* exit\w*
  mouth\w* 出 排 放

向上 朝上 – upwards? – up\w* above over rais\w+ ris\w+ rose ascend\w* lift\w* overhead climb\w* sky\w* better high\w*
  上 升 高 仰 抬 天
向下 朝下 – downwards? – down\w* below lower\w* fall\w* fell descend\w* under\w* face\w* drop\w* subordinat\w+ 下 低
  降 俯 落 垂 沉

高压 – high_(?:voltage|pressure)s? – HV HP high\w* pressure\w* oppress\w+ press\w* anticyclone\w* strong\w* tyran\w+
  高压
低压 – low_(?:voltage|pressure)s? – LV LP low\w* depress\w+ cyclone\w* diastolic vacuum 低压 气旋

高温 – high_temperatures? – heat\w* hot\w* warm\w* high\w* (?<!freezing_)(?<!sub-zero_)(?<!low_)temperatur\w+
  fever\w* thermo\w+ scorch\w* 高温 热 暑
低温 冰冻温度 – low_temperatures? (?:freezing|sub-?zero)_temperatures? – cold\w* cool\w* cryo\w+ low\w* chill\w*
  freez\w+ frost\w* temperatur\w+ hypo\w+ sub-?zero
  低温 冷 寒 冰 冻 零下 零度

直流电 直流 – direct[\s-]current DC – D\.C
交流电 交流电源 – alternating[\s-]current AC – A\.C air_conditioning mains

双层 – double-?deck\w* double-(?:layer\w*|glaz\w*|skin\w*) two-(?:layer\w*|stor\w+) – doubl\w+ two bi\w+ twin 双 两 二
单层 – single-?deck\w* single-(?:layer\w*|glaz\w*|skin\w*|stor\w+) one-stor\w+ – single\w* one mono\w* 单 一

绿氢 – green_hydrogen – green 绿
蓝氢 – blue_hydrogen – blue 蓝
灰氢 – gr[ae]y_hydrogen – gr[ae]y 灰
"""
