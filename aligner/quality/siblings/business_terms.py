"""Terms of accounts, of trade, of prices and of public finance."""

TABLE = r"""
无保留意见 – (?:unqualified|unmodified)_(?:audit_|auditors?['’]s?_)?(?:opinions?|reports?) – unqualified unmodified
  clean unreserved\w* without_(?:\w+_)?(?:qualification|reservation)s? no_(?:qualification|reservation)s?
保留意见 – qualified_(?:audit_|auditors?['’]s?_)?(?:opinions?|reports?) – reservations? reserv\w+ qualif\w+
否定意见 – adverse_(?:audit_)?opinions? – adverse negative 不利 反对
无法表示意见 – disclaimers?_of_(?:audit_)?opinion – disclaim\w+ 免责

应收账款 应收款项 应收款 应收票据 应收 – (?:accounts?|notes?|bills?|amounts?|trade)_(?:and_\w+_)?receivables? –
  receiv\w+ debtors? due owe\w* claim\w* collect\w* 收
应付账款 应付款项 应付款 应付票据 应付 – (?:accounts?|notes?|bills?|amounts?|trade)_(?:and_\w+_)?payables? – pay\w*
  creditors? due owe\w* cop\w+ deal\w* handl\w+ meet\w* respon\w+ tackl\w+ address\w* fac\w+ 付 缴 交 欠 支

总资产 资产总额 资产总值 资产总计 – total_assets? – assets? balance_sheet AUM 资产
总负债 负债总额 负债总计 负债合计 – total_liabilit(?:y|ies) – liabilit\w+ debts? indebted\w* borrow\w+ 负债 债务
净资产 资产净值 – net_assets? – net equity NAV 净

流动资产 – current_assets? – liquid working 流动
流动负债 – current_liabilit(?:y|ies) – short-term liabilit\w+ 流动

无形资产 – intangible_assets? intangibles? – goodwill 无形
固定资产 – fixed_assets? – property,_plant PPE capital tangible 固定

净利润 纯利 净利 – net_(?:profits?|income|earnings) – net earnings bottom_line loss\w* net\w* attributable 净 纯 实得
毛利润 毛利率 毛利 – gross_(?:profits?|margins?) – gross margins? mark-?up 毛
营业利润 经营利润 – operating_(?:profits?|income) – profit\w* EBIT earnings income 营业 经营
营业收入 营业额 营收 – (?<!net\s)(?:operating_)?revenues? turnover – sales? income receipts earn\w* takings money
  business top_line gross\w* 收入 税收 财政 岁入 流动 人员流动 离职 更替 周转 营 盈 创收 收益 收 额
营业成本 销售成本 – operating_costs? costs?_of_(?:sales|goods_sold|revenue) – costs? expens\w+ 成本

同比 – year-on-year – years? yearly corresponding same_(?:period|month|quarter|time) annual\w* yoy Y-?o-?Y earlier
  last previous prior over_the on_the compared ago 年 去年 上年
环比 – month-on-month quarter-on-quarter month-over-month quarter-over-quarter – month\w* quarter\w* week\w*
  sequential\w* previous last preceding prior mom qoq compared consecutive earlier 月 季

含税 – tax[\s-]inclusive inclusive_of_(?:\S+_){0,3}(?:tax|taxes|VAT|GST)\b
  includ\w+_(?:\S+_){0,3}(?:tax|taxes|VAT|GST)\b (?:tax|VAT|GST)_included – pre-?tax before_(?:\w+_)?tax\w* inclu\w+
  gross with_tax 含 包括 连 税前
不含税 不含增值税 未税 不含消费税 – tax[\s-]exclusive exclusive_of_(?:\S+_){0,3}(?:tax|taxes|VAT|GST)\b
  exclud\w+_(?:\S+_){0,3}(?:tax|taxes|VAT|GST)\b (?:tax|VAT|GST)_excluded – exclu\w+ without net before not? ex-?\w+
  free pre-?tax 不含 不包括 除外 免税 未含 不计 另计 另加

有偿 – onerous for_(?:valuable_)?consideration – pa(?:y|id)\w* compensat\w+ consider\w+ charg\w+ value remunerat\w+
  fees? cost\w* sell\w* sold buy\w* rent\w* purchas\w+ commercial\w* 代价 考虑 审议 对价 对待
无偿 – free_of_charge gratuitous(?:ly)? gratis
  without_(?:any_)?(?:compensation|consideration|remuneration|charge|payment) – free\w* charg\w+ unpaid grants?
  donat\w+ without no non\w* gift\w* volunt\w+ give\w* complimentary aid selfless\w* 免费 无偿 免 义务 赠 送 白 不收

进口 – imports? imported importing importation importers? – entr\w+ inlets? foreign overseas purchas\w+ buy\w* intake
  bought bring\w* brought inflow ship\w* abroad 进出口 输入 引进 购 入口 意义 重要 要旨 重大 采购 重要性 入
出口 – (?<!re-)exports? exported exporting exportation exporters? – exits? outlets? out overseas foreign sell\w* sold
  sales ship\w* abroad market\w* openings? utter\w* sa(?:y|id)\w* mouth\w* word\w* outbound speak\w* way door\w*
  进出口 输出 外销 销往 外贸 外运 转口 输 运往 出境

顺差 盈余 – surplus(?:es)? – balance earn\w* profit\w* excess leftover positive favou?rable black 顺差 剩余 过剩 盈 余
  富余
逆差 赤字 – deficits? – shortfalls? balance gap\w* imbalanc\w+ red negative unfavou?rable debts? loss\w* 亏 缺 不足 赤
  缺口 欠缺 短缺 失衡
亏损 – loss(?:es)?_of_(?:RMB|US\$|HK\$|NT\$|\d)\S* net_loss(?:es)? – los[tse]\w* losing deficit\w* red negative def\w+
  unprofitable short\w* down damage\w* 亏 损 失 净亏
盈利 – net_profits? – profit\w* earn\w+ gain\w* surplus money income black return\w* revenue\w* margins? commercial\w*
  lucrative 利 盈 赚 收益

批发 – wholesal\w+ – bulk distribut\w+ trad\w+ market\w* 批发
零售 – retail\w* – stores? shops? sell\w* sold sales? hawk\w* consumer\w* 零售 门市 商店 商铺 散户

国有 国营 公营 公立 公办 – (?:state|government)[\s-](?:owned|run) publicly[\s-](?:owned|run) – state\w* public\w*
  national\w* government\w* SOEs? municipal\w* 国 公营 官 公立 公办 公有 公股
民营 私营 私立 民办 – privately[\s-](?:owned|run|operated)
  private_(?:enterprises?|compan(?:y|ies)|sectors?|business(?:es)?|firms?|schools?|hospitals?|universit(?:y|ies)) –
  private\w* non-?(?:state|government\w*|public) citizen\w* independent civil\w* people['’]s 民 私 个体 非公

普通股 – ordinary_shares? common_(?:stocks?|shares?) – shares? stocks? equity 股
优先股 – preferred_(?:stocks?|shares?) preference_shares? – prefer\w+ 优先

回购 – repurchas\w+ buy-?backs? – b(?:uy|ought|uying)_back reverse_repos? repos? re-?purchas\w* 购回 买回
赎回 – redemptions? redeem(?:ed|s|ing|able)? – ransom\w* bought_back buy_back repurchas\w+ 赎 救赎 兑 偿 救 挽回 弥补

到岸价 – CIF – c\.i\.f landed cost,_insurance 到岸
离岸价 – FOB – f\.o\.b free_on_board 离岸

借方 – debits? – debt\w* 借记 借 扣
贷方 – credits? – credit\w* lend\w* 信用 信贷 贷 学分 功 抵免 归功 额度 称赞 赊

存款 – (?:bank_)?deposits?(?=_(?:of|in|at|with|balances?|growth|reserves?|rates?|accounts?)) – deposit\w*
  sav(?:e[sd]?|ings?) money accounts? cash 存 押 保证 定金 按金 订金 沉积 矿 缴存 寄存
贷款 – loans? lending – loan\w* lend\w* credit\w* borrow\w* lent financ\w+ mortgag\w+ fund\w* money debt\w*
  microcredit 贷 借 信贷 债

年度报告 年报 – annual_reports? – annual\w* year\w* 年
半年度报告 半年报 中期报告 – (?:interim|semi-?annual|half-year(?:ly)?)_reports? – interim semi\w* half\w* mid\w* 半年
  中期 临时
季度报告 季报 – quarterly_reports? – quarter\w* 季

上市 – (?:was|were|is|are|be|been)_listed – list\w* public\w* IPOs? market\w* launch\w* trad\w+ sale\w* float\w*
  released? releas\w+ debut\w* sell\w* sold go_?ing_public flotation available hit\w* appear\w* season\w* store\w*
  shops? introduc\w+ come\w* came 上市 列 名单 目录 挂牌
退市 – delist\w* – withdraw\w* exit\w* 除牌 摘牌 下市

中央财政 中央政府 – central_government – central\w* state national\w* federal cent\w+ government\w* Beijing 中央 央
省级财政 省财政 省级 省政府 – provincial(?:ly)? – provinc\w+ 省 自治区 地方
市级财政 市财政 市级 市政府 – municipal(?:ly)? – cit(?:y|ies) municip\w+ urban town\w* metropolitan mayor\w*
  prefectur\w+ local\w* 市 城 镇 直辖 町
县级财政 县财政 县级 县政府 – count(?:y|ies)-level count(?:y|ies)_governments? – count(?:y|ies) 县 郡 区 乡
区级财政 区财政 区级 区政府 – district-level district_governments? – districts? region\w* 区 地区

施工期间 施工期 施工阶段 建设期 – (?:during|the)_construction construction_(?:period|phase|stage) – construct\w+
  works? build\w* built execut\w+ erect\w+ 建设 施工 建造 修建 建
运营期间 运营期 营运期 运行期间 运行期 – during_operation operation(?:al|s)?_(?:period|phase|stage) – operat\w+ run\w*
  service 运营 营运 运行 运作 作业 操作 经营 行动 手术

浮动式 浮动利率 浮动汇率 浮动 – floating(?:-\w+)? – float\w* variab\w+ adjust\w+ fluctuat\w+ flexib\w+ 浮 漂 流动 漂浮
固定式 固定利率 固定汇率 固定 – fixed-\w+ – fix\w+ regular\w* stationary permanent\w* secur\w+ set attach\w* stead\w+
  stab\w+ faste\w+ specif\w+ stuck static fast place\w* mount\w* anchor\w* hold held constant mend\w* solid\w* 固 定
  不变

支出 – (?:total_)?expenditures? spending – expen\w+ spen[dt]\w* outlay\w* disburs\w+ pay\w* cost\w* outgo\w*
  appropriat\w+ 支 花 消费 开销 费用 投入 耗费 用于
收入 – incomes? – revenue\w* earn\w* receipt\w* wage\w* pay\w* salar\w+ tak(?:e|ings)\b turnover sales mak\w+ made
  proceeds money incoming\w* 收益 入 盈利 所得 利润 薪 工资

流入 – inflows? – flow\w* enter\w* influx in\w* pour\w* com\w+ 进 入 涌
流出 – outflows? – flow\w* out\w* leav\w+ exodus pour\w* drain\w* 出 外流 流失

供给 – suppl(?:y|ies)(?=_(?:side|shortage|exceed\w*|growth|fell|rose)) – suppl\w+ provi\w+ 供
需求 – demands?(?=_(?:side|exceed\w*|growth|fell|rose)) – demand\w* need\w* requir\w+ 需 求 要

升值 – appreciation_(?:of|against)
  (?:stronger|strengthening|appreciating|rising)_(?:renminbi|RMB|yuan|euro|pound|sterling|yen|won|rouble|ruble|rupee|currenc(?:y|ies))
  (?:renminbi|RMB|yuan|euro|pound|sterling|yen|won|rouble|ruble|rupee|currenc(?:y|ies))['’]s_(?:rise|appreciation|strengthening)
  (?:renminbi|RMB|yuan|euro|pound|sterling|yen|won|rouble|ruble|rupee|currenc(?:y|ies))_(?:(?:has|have|had)_)?(?:\w+ly_)?(?:rose|risen|rises|appreciat(?:es|ed|ing)|strengthen(?:s|ed))
  – appreciat\w+ strengthen\w* ris\w+ rose gain\w* increas\w+ grow\w* higher value\w* 升 涨 走强 走高 坚挺 欣赏 赞赏
  感激
贬值 – depreciation devaluation
  (?:weaker|weakening|falling|depreciating)_(?:renminbi|RMB|yuan|euro|pound|sterling|yen|won|rouble|ruble|rupee|currenc(?:y|ies))
  (?:renminbi|RMB|yuan|euro|pound|sterling|yen|won|rouble|ruble|rupee|currenc(?:y|ies))['’]s_(?:fall|depreciation|weakening|slide)
  (?:renminbi|RMB|yuan|euro|pound|sterling|yen|won|rouble|ruble|rupee|currenc(?:y|ies))_(?:(?:has|have|had)_)?(?:\w+ly_)?(?:fell|fallen|falls|depreciat(?:es|ed|ing)|weaken(?:s|ed)|slid)
  – depreciat\w+ devalu\w+ weaken\w* fall\w* fell los\w+ drop\w* slid\w* lower debas\w+ 贬 折旧 跌 降 走弱 走低 疲 减值
  摊销

生产商 制造商 生产厂家 制造厂商 – manufacturers? – produc\w+ maker\w* factor\w+ manufactur\w+ brand\w* 制造 生产 厂
经销商 分销商 – distributors? – deal\w+ distribut\w+ resell\w* sell\w* retail\w* outlet\w* 分发 发行 经销 分销 配电
  分配
代理商 – agents? – agenc\w+ agent\w* represent\w+ broker\w* distribut\w+ 代理 剂 特工 探员 经纪 中介 媒 因子 中间人

买入 购入 – bought purchased acquired – b(?:uy|ought)\w* purchas\w+ acqui\w+ 买 购 收 取得 获
卖出 售出 – sold – s(?:ell|old|ale)\w* dispos\w+ dump\w* 卖 售 销 贩 抛 出让

内资 – domestic(?:ally)?[\s-](?:funded|invested) – domestic\w* Chinese local\w* 内
外资 – foreign[\s-](?:funded|invested|capital|investment) – foreign\w* overseas international\w* FDI external outside
  外

minor
溢利 – profits?(?=_(?:for|attributable|before|after|from)) – profit\w* earnings(?!_per_share) income gain\w* result\w*
  loss\w* net
营业额 营业收入 – revenues? turnover – sales? income receipts takings 收入 收益 营 营收 税收 周转 流动 更替

零售物业 零售商铺 零售面积 零售组合 – retail_(?:propert(?:y|ies)|portfolios?|space|premises|assets?|units?) –
  retail\w* shop\w* malls? stores? 零售 商场 商铺 店
住宅物业 住宅单位 住宅项目 住宅楼宇 住宅组合 –
  residential_(?:propert(?:y|ies)|portfolios?|space|premises|assets?|units?|projects?|buildings?) – residen\w+ hous\w+
  homes? flats? dwell\w* apartment\w* living 住 民居 居
写字楼 办公楼 办公物业 – office_(?:propert(?:y|ies)|portfolios?|space|premises|assets?|units?|buildings?|towers?) –
  offices? tower\w* building\w* 写字楼 办公 商厦 大楼
工业物业 工业大厦 工业楼宇 – industrial_(?:propert(?:y|ies)|portfolios?|space|premises|assets?|units?|buildings?) –
  industr\w+ factor\w+ 工业 工厂 厂

外销 出口 – for_export export_(?:wares?|porcelain|goods|products?|markets?) – export\w* abroad overseas foreign sold
  sell\w* outlet\w* exit\w* ship\w* 出口 外销 输出
内销 – domestic_sales? for_the_domestic_market – domestic\w* home local\w* 内 国产
"""
