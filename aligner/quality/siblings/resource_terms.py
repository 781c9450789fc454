"""Waters, wells and zones: 地表水 as "groundwater", 注入井 as "observation wells", 缓冲区 as "core zone"."""

TABLE = r"""
地表水 地面水 – surface_waters? – surface\w* overland river\w* stream\w* lake\w* run-?off 地面 江 河 湖 径流
地下水 – ground_?waters? underground_water – aquifer\w* ground\w* under\w* sub\w* phreatic well\w* water_table 地下
  含水
  井 泉
海水 – sea_?water – sea\w* salt\w* ocean\w* marine saline 海 咸水
雨水 – rain_?water storm_?water – rain\w* storm\w* precipit\w+ 雨 降水 暴洪
再生水 中水回用 回用水 – (?:reclaimed|recycled)_(?:waste)?_?water – reclaim\w* recycl\w+ re-?us\w+ treated NEWater 再生
  循环 回用
饮用水 饮水 – drinking_water potable_water – drink\w* potab\w+ tap\w* water 饮 喝 自来水 食水 食用水 供水
污水 废水 – sewage waste_?waters? effluents? – sewer\w* waste\w* effluent\w* pollut\w+ dirty contaminat\w+ foul
  slop\w*
  sullage leachate discharg\w+ 污 废 排水 粪 肥水 渗滤
淡水 – fresh_?water – fresh\w* sweet drink\w* desalin\w+ Tamsui Tamshui water 淡 清水 河 湖

minor
注入井 注水井 回注井 – injection_wells? injectors? – inject\w+ 注
生产井 采油井 开采井 – production_wells? producing_wells? – produc\w+ extract\w+ 产 采
观测井 监测井 – (?:observation|monitoring)_(?:wells?|boreholes?) – observ\w+ monitor\w+ 观 监 测
回灌井 – recharge_wells? – recharg\w+ re-?inject\w+ 回灌 补
勘探井 探井 – explorat\w+_(?:wells?|boreholes?|drilling) – explor\w+ 探
抽水井 – pumping_wells? – pump\w* 抽
机井 – motor-?pumped_wells? – motor\w* pump\w* tube\w* well\w*
自流井 – artesian_wells? – artes\w+ flow\w*

自然保护区 – nature_reserves? – natur\w* reserv\w* protect\w+ conserv\w+ sanctuar\w+ park\w* 自然 保护区 保育
水源保护区 水源地保护区 饮用水源保护区 – (?:drinking_)?water_source_(?:protection|conservation)_(?:zones?|areas?) –
  source\w* catchment\w* water\w* 水源
储备区 储备库 – (?:emergency|strategic|grain|material|oil)_reserve(?:s|_(?:zones?|areas?|bases?|depots?))? –
  (?<!nature_)(?<!game_)reserv\w* stor\w+ stock\w* depot\w* warehouse\w* silo\w* 储 备 库
禁采区 – (?:no-(?:abstraction|extraction|mining|take)|prohibited|closed)_(?:zones?|areas?) – prohibit\w* ban\w*
  clos\w+
  forbid\w* no 禁
限采区 – restricted_(?:(?:abstraction|extraction|mining)_)?(?:zones?|areas?) – restrict\w* limit\w* control\w* 限

核心区 – core_(?:zones?|areas?) – core\w* cent\w+ heart kernel key main 核心 中心
缓冲区 – buffer(?:_(?:zones?|areas?|strips?|stocks?))? – buffer\w* 缓冲
实验区 – experimental_(?:zones?|areas?) – experiment\w* pilot test\w* 实验 试验
示范区 – demonstration_(?:zones?|areas?) – demonstrat\w+ model\w* pilot showcase exemplar\w* 示范 模范
试验区 试点区 – pilot_(?:zones?|areas?) – pilot\w* experiment\w* test\w* trial\w* 试 实验
保税区 – bonded_(?:zones?|areas?) – bond\w* free duty\w* 保税 综保
自由贸易区 自贸区 自贸试验区 自由贸易试验区 – free[\s-]trade_(?:pilot_)?(?:zones?|areas?) – free FTAs? FTZs? 自由 自贸
开发区 – development_(?:zones?|areas?) – develop\w* 开发 发展
加工区 – processing_(?:zones?|areas?) – process\w* export\w* 加工
合作区 – co-?operation_(?:zones?|areas?) – co-?operat\w+ collaborat\w+ 合作
高新区 高新技术产业开发区 – high-tech_(?:\w+_)*(?:zones?|areas?|parks?) – high-?tech\w* hi-?tech 高新 高科技
工业区 工业园区 – industrial_(?:zones?|areas?|parks?|estates?) – industr\w+ factor\w+ manufactur\w+ 工业 产业
住宅区 居民区 – residential_(?:zones?|areas?|districts?) – resid\w+ hous\w+ neighbo\w+ communit\w+ home\w* 住宅 居
  社区
商业区 – (?:commercial|business)_(?:zones?|areas?|districts?) – commerc\w+ business shop\w* downtown CBD 商
"""
