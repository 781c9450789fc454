"""Ships, ports and carriage: port of loading and of destination, owner and charterer, freight and demurrage."""

TABLE = r"""

装货港 装运港 起运港 启运港 发货港 装船港 – ports?_of_(?:loading|shipment|departure|dispatch|embarkation|origin)
  (?:loading|shipping|shipment|departure)_ports? – load\w* depart\w* ship\w* embark\w* origin\w* dispatch\w* 装 起运
  启运
卸货港 卸载港 – ports?_of_(?:discharge|unloading|disembarkation) (?:discharg\w+|unloading)_ports? – discharg\w+
  unload\w* destin\w+ disembark\w* arriv\w+ 卸
目的港 到达港 到货港 – ports?_of_(?:destination|arrival|delivery) (?:destination|arrival)_ports? – destin\w+ arriv\w+
  discharg\w+ unload\w* 目的 到达 抵
转运港 中转港 – ports?_of_transs?hipment transs?hipment_ports? – trans\w+ 转
停靠港 挂靠港 – ports?_of_call – call\w* stop\w* 停靠 挂靠
船籍港 – ports?_of_registry home_ports? – regist\w+ home

发货地 起运地 启运地 始发地 – (?:places?|points?)_of_(?:dispatch|despatch|shipment|departure|consignment) –
  dispatch\w* despatch\w* depart\w* ship\w* origin\w* start\w* from 发 起运
收货地 接货地 – (?:places?|points?)_of_receipt – recei\w+ tak\w+ collect\w* 收货
交货地 交货地点 交付地点 – (?:places?|points?)_of_delivery delivery_(?:places?|points?|locations?) – deliver\w*
  hand\w* 交货 交付
目的地 – (?:places?_of_)?destinations? – destin\w+ goal\w* bound end where 目的
签发地 – places?_of_issue – issu\w+
仲裁地 仲裁地点 – (?:places?|seats?|venues?)_of_(?:the_)?arbitration – arbitr\w+ seat\w*
付款地 – places?_of_payment – pay\w*
履行地 – places?_of_performance – perform\w* fulfil\w*
注册地 登记地 – places?_of_(?:incorporation|registration|registry) – regist\w+ incorporat\w+
住所地 住所 – (?:places?_of_)?domiciles?(?:_of)? (?:is|are)_domiciled – domicil\w+ resid\w+ locat\w+ address\w* home\w*
  dwell\w* hous\w+ office\w* premis\w+ 住 居 籍 家
设备所在地 财产所在地 标的物所在地 不动产所在地 工程所在地 项目所在地 –
  (?:place|location)s?_(?:of|where)_(?:the_)?(?:\w+_)?(?:equipment|property|subject_matter|object|immovable\w*|real_estate|project|works)(?:_(?:is|are)_(?:located|situated))?
  – locat\w+ situat\w+ where_\w*_?(?:is|are)_(?:located|situated) site\w* situs local\w* 所在 位于 地点

始发站 起点站 – (?:departure|originating|starting)_stations? stations?_of_(?:departure|origin) – depart\w* origin\w*
  start\w*
终点站 目的站 到达站 – (?:terminal|destination|arrival)_stations? stations?_of_(?:destination|arrival) – termin\w+
  destin\w+ arriv\w+ last end final 终点

清洁提单 – clean_(?:\w+_)?bills?_of_lading – clean
不清洁提单 – (?:unclean|foul|claused|dirty)_(?:\w+_)?bills?_of_lading – unclean foul claus\w+ dirty
记名提单 – straight_bills?_of_lading – straight nam\w+
指示提单 – order_bills?_of_lading – order
不记名提单 – bearer_bills?_of_lading – bearer blank
提单 – bills?_of_lading – B/?Ls? lading
海运单 – sea_?waybills? – waybill\w*
空运单 航空货运单 – air_?waybills? – AWB waybill\w* air
提货单 – delivery_orders? – deliver\w* D/?O
装箱单 – packing_lists? – pack\w*
原产地证书 原产地证明 产地证 – certificates?_of_origin – origin\w*
商业发票 – commercial_invoices? – invoice\w*
保险单 保单 – (?:insurance_)?polic(?:y|ies) – polic\w+ insur\w+

运费 – freight(?:_(?:charges?|rates?|costs?))? – freight\w* shipping ship\w* carriage transport\w* postage deliver\w*
  haulage fare\w* cartage 运 邮
保险费 保费 – (?:insurance_)?premiums? – premium\w* insur\w+ contribut\w+ 保险 溢价
滞期费 滞箱费 – demurrage – deten\w+
速遣费 – (?:despatch|dispatch)_money – despatch\w* dispatch\w*
仓储费 保管费 – (?:storage|warehous\w+)_(?:fees?|charges?|costs?|rent) – stor\w+ wareho\w+ custod\w+ safekeep\w*
装卸费 – (?:handling|stevedor\w+|cargo-handling)_(?:fees?|charges?|costs?) – handl\w+ stevedor\w+ load\w* unload\w*
租金 租船费 – (?:rents?|rentals?|(?:charter_)?hire) – rent\w* hire leas\w+ tenan\w+ charter\w* 租
佣金 – commissions? – commiss\w+ brokerage agen\w+ kickback\w* 委员会
检验费 – inspection_(?:fees?|charges?) – inspect\w+ test\w* survey\w*

船东 船舶所有人 – (?:ship|vessel)_?owners? – own\w* ship\w*
租船人 – charterers? – charter\w*
船长 – (?:ship['’]s_)?(?:masters?|captains?|skippers?) – mast\w+ captain\w* skipp\w+ length long 长 米
大副 – (?:chief|first)_(?:officers?|mates?) – officer\w* mate\w*
轮机长 – chief_engineers? – engineer\w*
船员 海员 – (?:crews?|seam[ae]n|seafarers?|sailors?) – crew\w* sea\w* sail\w* marin\w+ hand\w* 水手
引航员 引水员 领航员 – pilots? – pilot\w* navigat\w+
货运代理 货运代理人 – (?:freight_)?forwarders? – forward\w* agen\w+
船级社 – classification_societ(?:y|ies) – class\w*

定期租船 期租 期租船 – time[\s-]chart\w+ – time
航次租船 程租 程租船 – voyage[\s-]chart\w+ – voyage\w* trip
光船租赁 光船租船 光租 – (?:bareboat|demise)[\s-]chart\w+ – bareboat demise

minor
所属 所有 自有 – (?<!\w-)owned(?=_by) belong\w* – own\w* belong\w* affiliat\w+ subordinat\w+ attach\w* member\w*
  hold\w* held control\w* propert\w+ title all every each any whole total entire both full\w* everyone everything
  everybody everywhere complete\w* proprie\w+ possess\w* its their his her our your my
租用 承租 期租 租赁 租来 – (?:chartered|leased|rented|hired)_(?:by|from) – charter\w* leas\w+ rent\w* hir\w+ tenan\w+
  租 雇 聘 包机 包船
经营 运营 营运 – (?:operated|run)_by – operat\w+ run\w* manag\w+ business\w* conduct\w* engag\w+ engag\w+ own\w*
  trad\w+ mainta\w+ market\w* 营 运 办 管 运作 运行 驾驶 操作 开 负责 主持 使用

海运 水运 – by_sea (?:sea|ocean|maritime|marine|water)_?(?:transport\w*|freight|carriage|cargo|shipment\w*) – shipping
  ship\w* sea\w* marit\w+ marin\w+ ocean\w* water\w* vessel\w* 海 船 航运 水 运输
空运 – by_air air_?(?:transport\w*|freight\w*|carriage|cargo|shipment\w*|lift\w*) – air\w* fl[yie]\w* aviat\w+ 航空 空
  飞
陆运 公路运输 汽运 – by_(?:road|land|truck|lorry)
  (?:road|land|overland|truck)_?(?:transport\w*|freight|carriage|haulage) – road\w* land\w* truck\w* overland
  highway\w* 公路 陆 车
多式联运 联运 – (?:multi-?modal|inter-?modal|combined)_?\w* – multi\w* inter\w* combin\w+ joint\w* 联

推定全损 – constructive_total_loss(?:es)? – construct\w+
全损 – total_loss(?:es)? – total\w* whole complete\w* 全部
部分损失 – partial_loss(?:es)? – part\w* some 部分
共同海损 – general_average – general
单独海损 – particular_average – particular

左舷 – port_side port(?!_of) – port\w* left larboard 港 左
右舷 – starboard(?:_side)? – right star\w+ 右
船首 船艏 – (?:the_)?bows? – bow\w* fore\w* prow stem head 首 弓
船尾 船艉 – (?:the_)?sterns? – aft\w* stern\w* poop rear 尾

整箱 整箱货 – full[\s-]container FCL – full whole
拼箱 拼箱货 – less[\s-]than[\s-]container LCL – consolidat\w+ less

运费预付 预付运费 – freight_pre-?paid – prepa\w+ advance\w*
运费到付 到付运费 – freight_collect – collect\w* destination

集装箱 货柜 – containers? – container\w* box\w* TEU\w* 箱 柜
散货 散装货 – bulk(?:_(?:cargo|carriers?))? – bulk\w* loose
件杂货 杂货 – (?:general|break-?bulk)_cargo – break\w* general grocer\w+ miscellan\w+

装货 装船 – (?:loading|loaded|shipment) – load\w* ship\w* aboard board\w* embark\w* stow\w* 装 船
卸货 卸船 – unload\w* discharg(?:ed|ing)(?=_(?:the|of|from|at|cargo|goods)) – unload\w* discharg\w* off\w* land\w* 卸
  排
"""
