"""Roads, journeys and building sites: offences at the wheel, kinds of lanes and of plant, what becomes of a flight."""

TABLE = r"""
超速 超速行驶 – (?:speeding|excess(?:ive)?_speed) – speed\w* fast 速
超载 – overload(?:ed|ing|s)? – overload\w* overcrowd\w+ too_many excess\w* 超载 超限
酒驾 酒后驾车 酒后驾驶 醉酒驾驶 醉驾 – (?:drink|drunk|drunken)[\s-]driv\w+
  driving_(?:under_the_influence|while_(?:drunk|intoxicated)) DUI – drink\w* drunk\w* alcohol\w* intoxic\w+ DUI
  influence 酒 醉
疲劳驾驶 – (?:fatigued?|drowsy|tired)_driv\w+ driving_(?:while|when)_(?:tired|fatigued) – fatigu\w+ tired\w* drows\w+ 疲
闯红灯 – (?:running_(?:a_|the_)?red_lights?|red[\s-]light_(?:running|violations?)|jump\w*_(?:a_|the_)?(?:red_)?lights?)
  – red light\w*
逆行 逆向行驶 – (?:wrong[\s-]way|driving_against_(?:the_)?traffic) – wrong\w* against contra\w* retrograd\w+ revers\w+
  逆 倒
无证驾驶 – (?:driving_without_a_licen[cs]e|unlicen[cs]ed_driv\w+) – licen\w+
肇事逃逸 – hit[\s-]and[\s-]run – hit flee\w* fled
违章停车 违法停车 违停 – (?:illegal\w*_park\w+|parking_(?:violations?|offen[cs]es?)) – park\w*

限速 – speed_(?:limit\w*|restriction\w*) – speed\w* limit\w* slow\w*
限高 – height_(?:limit\w*|restriction\w*|clearance) – height\w* headroom clearance high
限重 – weight_(?:limit\w*|restriction\w*) – weigh\w* ton\w* load\w*
限宽 – width_(?:limit\w*|restriction\w*) – wid\w+
限行 – (?:traffic|vehicle|driving)_(?:restriction\w*|ban\w*) – restrict\w* ban\w* odd limit\w*

天桥 行人天桥 人行天桥 – (?:foot-?bridges?|(?:pedestrian_)?over-?(?:pass|bridge)(?:e?s)?) – footbridge\w* overpass\w*
  bridge\w* walkway\w* skywalk\w* flyover\w* 桥
地下通道 行人隧道 行人地道 人行地道 – (?:(?:pedestrian_)?(?:subways?|underpass(?:es)?)) – subway\w* underpass\w*
  tunnel\w* underground 地下 隧道 地铁
人行横道 斑马线 – (?:(?:pedestrian|zebra)_crossings?|cross-?walks?) – cross\w* zebra
立交桥 – (?:fly-?overs?|interchanges?|overpass(?:es)?) – flyover\w* interchang\w+ overpass\w* grade\w*
人行道 行人路 – (?:(?:side-?walks?)|pavements?|foot-?paths?) – sidewalk\w* pavement\w* foot\w* walk\w* path\w*
  pedestrian\w* 路面 步道 行人
自行车道 单车径 脚踏车道 – (?:(?:cycl(?:e|ing)|bi(?:cycle|ke))_(?:lanes?|paths?|tracks?)) – cycl\w+ bi(?:ke|cycle)\w*
  自行车 单车
公交专用道 巴士专线 巴士专用线 – bus_(?:only_)?lanes? – bus buses transit BRT
应急车道 路肩 – (?:emergency_lanes?|hard_shoulders?|shoulders?(?=_of_the_(?:road|motorway))) – emergenc\w+ shoulder\w*
  肩
匝道 – (?:ramps?|slip_roads?) – ramp\w* slip
停车场 泊车处 – (?:car_parks?|parking_(?:lots?|areas?|garages?)) – park\w* lot 停车 泊

首班车 头班车 – first_(?:train|bus|service|departure)s? – first earl\w+ 首 头 始发
末班车 尾班车 – last_(?:train|bus|service|departure)s? – last final latest 末 尾 最后

minor
航班延误 列车延误 延误 误点 晚点 – delay(?:s|ed|ing)? – delay\w* late\w* behind slow\w* held postpon\w+ hold\w* lag\w*
  time\w* overrun\w* wait\w* 延 误 迟 拖 晚 耽 缓 滞 推迟
航班取消 取消航班 取消 –
  cancel(?:s|led|ling|lation|lations)?(?=_(?:flights?|trains?|services?|of_(?:\w+_)?(?:flights?|trains?|services?)))
  (?:flights?|trains?|services?|departures?)_(?:\w+_){0,3}cancell?ed – cancel\w* abol\w+ remov\w+ scrap\w* call\w*
  withdr\w+ end\w* drop\w* lift\w* void\w* revo\w+ eliminat\w+ abandon\w* annul\w* rescind\w* strip\w* off do_away
  axe\w* suspend\w* delet\w+ 取消 撤 废 免 注销 停 停飞 停驶 停航 停开
改签 – (?:re-?book\w*|reschedul\w+|chang\w+_(?:the_|a_|your_)?(?:ticket|flight|booking)s?) – rebook\w* re-book\w*
  reschedul\w+ chang\w+ endors\w+ 改
退票 – (?:ticket_)?refund\w* – refund\w* return\w* 退
备降 – divert(?:s|ed|ing)? diver(?:sion|sions) – divert\w* divers\w+ altern\w+ 备降 改道 转 分流

minor
乘客 – passengers? – passeng\w+ rider\w* travell?er\w* commut\w+ fare\w* people board\w* you customer\w* traffic 乘 客
  搭
行人 – pedestrians? – pedestr\w+ walk\w* foot people passer\w* travell?er\w* traffic 行人 步行 徒步 路人
骑车人 骑行者 单车人士 – (?:cyclists?|riders?|bikers?) – cycl\w+ rid\w+ bik\w+ 骑 单车 自行车 乘
驾车人士 司机 驾驶员 驾驶人 – (?:drivers?|motorists?) – driv\w+ motorist\w* chauffeur\w* pilot\w* operator\w* taxi\w*
  cab\w* trucker\w* wheel 驾 司机 车主 开车 驱动 赶车 动力 牵引 因素
乘务员 空乘 空姐 空中乘务员 – (?:flight_attendants?|stewards?|stewardess(?:es)?|cabin_crew|attendants?) – attendant\w*
  steward\w* crew conductor\w* hostess\w* 乘务 空 服务员 服务

电梯 升降机 客梯 – (?:lifts?|elevators?) – lift\w* elevat\w+ hoist\w* 梯 升降
扶梯 自动扶梯 自动梯 自动楼梯 扶手电梯 电扶梯 – escalators? – escalat\w+ travelator\w* moving 扶梯
楼梯 – (?:stairs|stair-?cases?|stairways?) – stair\w* step\w* 梯 阶
坡道 – ramps? – ramp\w* slope\w* 坡

起重机 塔吊 吊车 塔式起重机 – (?:(?:tower_)?cranes?) – crane\w* hoist\w* lift\w* 吊 起重 鹤
挖掘机 挖土机 – (?:excavators?|diggers?|backhoes?) – excavat\w+ dig\w* backhoe\w* shovel\w* 挖 掘
推土机 – bulldozers? – bulldoz\w+ dozer\w*
装载机 – (?:wheel_|front-?end_)?loaders? – load\w* 装载
叉车 堆高机 – fork-?_?lifts?(?:_trucks?)? – fork\w* stacker\w* lift\w*
压路机 – (?:road_|steam)?rollers? – roll\w*
混凝土搅拌机 搅拌机 – (?:(?:concrete_|cement_)?mixers?) – mix\w* blend\w* agitat\w+ 搅拌
脚手架 – scaffold(?:s|ing)? – scaffold\w*
打桩机 – pile[\s-]drivers? – pil\w+
升降平台 高空作业平台 – (?:aerial_work_platforms?|lifting_platforms?|cherry_pickers?) – platform\w* lift\w*
施工升降机 施工电梯 – (?:construction_(?:hoists?|elevators?|lifts?)|builders['’]?_hoists?) – hoist\w* elevat\w+ lift\w*

minor
地基 基础工程 – foundation_(?:works?|engineering) foundations? – foundation\w* ground\w* base\w* footing\w* basis 基 根
主体结构 主体工程 – main_(?:structures?|works?) – main structur\w+ body 主体
屋面 屋顶 – (?:roof(?:ing|s)?) – roof\w* 屋 顶 楼顶
外墙 – (?:ext(?:erior|ernal)|outer|outside)_walls? fa[cç]ades? – wall\w* facade\w* façade\w* exterior outer 外墙 外立面
  立面 表面
内墙 隔墙 – (?:int(?:erior|ernal)|inner|partition)_walls? – wall\w* partition\w* inner inside 内墙 墙 隔
地板 地面 – (?:floors?|flooring) – floor\w* ground\w* surface\w* land\w* earth\w* pavement\w* soil street\w* 地 层 楼
天花板 吊顶 – ceilings? – ceil\w+ 天花 顶 上限
门窗 – doors?_and_windows? – door\w* window\w* glaz\w+
"""
