"""Energy and carbon: final and primary energy, capacity and output, kinds of stations, kinds of trade in carbon."""

TABLE = r"""
终端能源 终端用能 终端能耗 终端电力 最终能源 终端消费 –
  (?:final|end-?use)_(?:energy|power|electricity|consumption|demand) – final\w* end\w* terminal\w* ultimat\w+ downstream
  consumer\w* 终端 最终 末端
一次能源 初级能源 一次电力 – primary_(?:energy|power|electricity|fuels?) – primar\w+ raw 一次 初级
二次能源 – secondary_energy – secondar\w+ 二次

装机容量 装机规模 总装机 装机量 – (?:installed|generating|generation|total)_(?:\w+_)?capacit(?:y|ies) – capacit\w+
  install\w* GW MW gigawatt\w* megawatt\w* kilowatt\w* kW fleet 容量 装机 产能 能力
发电量 – (?:power|electricity|electric)_(?:generation|output|production) (?:generated|generates?|produced)_electricity –
  generat\w+ output produc\w+ TWh kWh electric\w* power yield\w* 发电 产
用电量 电力消费 耗电量 – (?:power|electricity|electric)_(?:consumption|use|usage|demand) – consum\w+
  us(?:e|ed|age|ing)s? demand\w* electric\w* power\w* load\w* kWh 用电 耗电 电力需求 消费 负荷
售电量 – (?:power|electricity)_sales – s[ao]l\w* sell\w*

输电 –
  (?:power_|electricity_)?transmission(?=_(?:lines?|network\w*|grid\w*|tower\w*|channel\w*|capacity|system\w*|price\w*|loss\w*))
  – transmi\w+ transport\w* line\w* grid\w* deliver\w+ send\w* power\w* high-voltage 输 传 变速 传播
配电 –
  (?:power_|electricity_)?distribution(?=_(?:lines?|network\w*|grid\w*|capacity|system\w*|price\w*|box\w*|cabinet\w*|board\w*|room\w*))
  – distribut\w+ switch\w* grid\w* power\w* panel\w* 配 分 发行 经销 流通
变电站 变电所 – (?:sub-?stations?|transformer_stations?) – sub-?station\w* transform\w* 变电
发电站 发电厂 电站 电厂 – (?:power|generating)_(?:stations?|plants?) – power plant\w* station\w* generat\w+ farm\w*
  hydro\w* dam\w* solar wind reactor\w* 电 发电 机组 动力
换流站 – converter_stations? – convert\w+

加氢站 – (?:hydrogen|H2)_(?:\w+_)?stations? – hydrog\w+ refuel\w* fuel\w* 氢
加油站 – (?:petrol|gas|gasoline|filling|service|fuel)_stations? – petrol gas\w* filling fuel\w* service pump\w*
  refuel\w* garage\w* 加油 油站 加气 加氢 加注 燃料 服务区
充电站 充电桩 充电设施 – (?:charging|charge)_(?:stations?|points?|piles?|poles?|posts?|facilit\w+|infrastructure)
  (?:EV_)?chargers? – charg\w+ EV 充电
加气站 – (?:gas_(?:re)?filling|CNG|LNG|(?:natural|compressed)_gas)_stations? – gas\w* CNG LNG
换电站 – (?:battery[\s-])?swap\w*_stations? – swap\w* exchang\w+ replac\w+

电解槽 电解装置 – electroly[sz]ers? – electroly\w+ cell\w*
燃料电池 – fuel[\s-]cells? – fuel\w* FC FCEV\w* FCV\w* 燃料电池
储氢瓶 储氢罐 储氢容器 – hydrogen_(?:storage_)?(?:cylinders?|tanks?|bottles?|vessels?) – cylinder\w* tank\w* bottle\w*
  vessel\w* stor\w+
锂电池 锂离子电池 – lithium\w*(?:[\s-]ion)?_batter(?:y|ies) – lithium li-ion batter\w+
铅酸蓄电池 – lead[\s-]acid_batter(?:y|ies) – lead\w* batter\w+

峰时 高峰时段 用电高峰 – peak_(?:hours?|periods?|times?|demand|load) – peak\w* rush busy high\w* max\w* 峰 繁忙
谷时 低谷时段 谷段 非高峰时段 – (?:off-?peak|valley|trough)(?:_(?:hours?|periods?|times?))? – off\w* valley trough\w*
  low\w* night\w* non-?\w+ 谷 低 非高峰 非繁忙

调峰 – peak(?:_load)?[\s-](?:shaving|regulation|regulating|load_regulation) – peak\w* load\w* regulat\w+ balanc\w+
  flexib\w+ shav\w+ 峰
调频 – frequency_(?:regulation|modulation|control) – frequen\w+ tun\w+ FM 频
调压 – (?:voltage|pressure)_(?:regulation|control) – voltag\w+ pressur\w+ 压

碳汇 – carbon_sinks? – sink\w* sequest\w+ absor\w+ stor\w+ offset\w* remov\w+
碳捕集 碳捕获 – carbon_captur\w+ – captur\w+ CCS CCUS 捕
碳封存 – carbon_(?:sequestration|storage) – sequest\w+ stor\w+ CCS CCUS 封存 储 汇 固碳
碳交易 碳排放权交易 碳市场 – (?:carbon|emissions?)_(?:emission\w*_)?(?:trad(?:ing|e)|markets?) ETS – trad\w+ market\w*
  ETS 交易 市场
碳税 – carbon_tax(?:es)? – tax\w* lev\w+
碳足迹 – carbon_footprints? – footprint\w*
碳强度 碳排放强度 – (?:carbon|emissions?)_intensit(?:y|ies) – intens\w+ per 强度 单位
碳配额 碳排放配额 – (?:carbon|emissions?)_(?:allowances?|quotas?) – allowanc\w+ quota\w* permit\w* allocat\w+

能耗强度 能源强度 能源消耗强度 – energy_(?:consumption_)?intensit(?:y|ies) – intens\w+ per_unit 强度 单位
能耗总量 能源消费总量 – total_energy_(?:consumption|use) – total\w* overall aggregat\w+ amount\w* 总

减缓 – mitigat(?:ion|e[sd]?|ing) – mitigat\w+ slow\w* reduc\w+ alleviat\w+ eas\w+ less\w* ablat\w+ miti\w* curb\w*
  decelerat\w+ tackl\w+ 缓 减 轻
适应 – adaptation adapt(?:ed|ing)? – adapt\w* adjust\w* suit\w* accommodat\w+ fit\w* accustom\w+ respon\w+ meet\w*
  cop\w+ keep\w* get_used used match\w* conform\w* acclimat\w+ attun\w* orient\w* tailor\w* assimilat\w+ 适 改编 调整
  顺应 应对

minor
节能 – energy[\s-](?:sav\w+|conserv\w+|efficien\w+) – sav\w+ conserv\w+ efficien\w+ energy 节 省 能效
减排 – emissions?_(?:reduction|cut)s? (?:reduce|reducing|cut|cutting)_emissions? – emission\w* reduc\w+ cut\w*
  mitigat\w+ decarbon\w+ 减排 排放 减碳
新建 – (?:new(?:ly)?[\s-](?:built|buil\w+|construct\w+|projects?)) – new\w* build\w* built construct\w* set establish\w*
  creat\w+ add\w* start\w* erect\w* found\w* open\w* 新 建
改建 – (?:re(?:built|build\w*|construct\w+|model\w*)|alterations?) – re\w+ convert\w* conversion\w* alter\w* chang\w+
  turn\w* transform\w* upgrad\w+ modif\w+ adapt\w* 改 重建 复建 修 装修 翻新 复原 整修 灾后
扩建 – (?:expan(?:d\w*|sions?)|extensions?|extended|enlarg\w+) – expan\w+ exten\w+ enlarg\w+ widen\w* add\w* build\w*
  bigger new 扩 延 拓 展 长 增 广 伸 膨胀 张 壮大 加强 深 续 大
迁建 – relocat\w+ – relocat\w+ mov\w+ re\w+ new
"""
