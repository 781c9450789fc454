"""Terms of annual reports: kinds of value, of expenses, of risk, of directors, of statements, of bank ratios."""

TABLE = r"""
公允价值 公平值 公平价值 – fair_(?:market_)?values? – fair FVTPL FVOCI FVTOCI marked?
账面价值 账面值 账面净值 账面余额 账面金额 – (?:net_)?(?:book|carrying)_(?:values?|amounts?|balances?) – book\w*
  carry\w* carried balance\w* NBV
市场价值 市值 – market_(?:values?|capitali[sz]ations?) – market\w* cap valu\w+ 市场
可变现净值 – net_reali[sz]able_values? – reali[sz]\w+ NRV
可收回金额 – recoverable_amounts? – recover\w*
重置成本 重置价值 – replacement_(?:costs?|values?) – replac\w+
历史成本 – historic(?:al)?_costs? – histor\w+
摊余成本 – amorti[sz]ed_costs? – amorti[sz]\w+
现值 – (?:net_)?present_values? – present NPV discount\w*
面值 票面价值 票面金额 – (?:par|face|nominal)_(?:values?|amounts?) – par face nominal denominat\w+ valu\w+
残值 – (?:residual|salvage|scrap)_values? – resid\w+ salvag\w+ scrap\w*
评估价值 评估值 – (?:appraised|assessed|appraisal)_values? – apprais\w+ assess\w+ valu\w+ estimat\w+

折旧 – depreciation – depreciat\w+ wear\w* 旧
摊销 – amorti[sz]ation – amorti[sz]\w+ spread\w* 摊
减值 – impairments? – impair\w* writ\w+ devalu\w+ decline\w* reduc\w+ 贬 跌价
拨备 准备金 – provisions?(?=_(?:for|against|of|coverage|ratio)) – provision\w* reserve\w* allowance\w* required RRR 备
  准备

销售费用 营销费用 分销成本 – (?:selling|sales|distribution|marketing)_(?:and_\w+_)?(?:expenses?|costs?) – sell\w*
  sales market\w* distribut\w+ 销
管理费用 行政费用 行政开支 – (?:general_(?:and|&)_)?(?:administrative|administration|management)_(?:expenses?|costs?)
  – administ\w+ manag\w+ G&A overhead\w* 管理 行政
财务费用 财务成本 融资成本 – (?:financ(?:e|ial|ing))_(?:expenses?|costs?) – financ\w+ interest borrow\w* fund\w*
研发费用 研发支出 研究开发费用 – (?:R&D|research_(?:and|&)_development)_(?:expenses?|costs?|expenditures?|spending) –
  R&D RD research\w* develop\w* 研发 研究

利息费用 利息支出 – interest_(?:expenses?|costs?) – interest\w* financ\w+ 利息
利息收入 – interest_income – interest\w* 利息

营业外支出 – non-?operating_(?:expenses?|expenditures?) – non-?operat\w+
营业外收入 – non-?operating_(?:income|revenues?) – non-?operat\w+

人工成本 人力成本 – (?:labou?r|personnel|staff|manpower)_(?:costs?|expenses?) – labou?r\w* staff\w* personnel wage\w*
  work\w* human\w*
材料成本 原材料成本 – (?:raw_)?materials?_(?:costs?|expenses?) – materi\w+ raw
投资收益 – (?:investment_(?:income|gains?|returns?)|(?:gains?|income)_(?:on|from)_investments?) – invest\w+ return\w*
  yield\w*

经营活动 – (?:operating|business|operation(?:al)?)_activit\w+ – operat\w+ business\w* trad\w+ manag\w+ commerc\w+ 经营
  营
投资活动 – (?:investing|investment)_activit\w+ – invest\w+ 投资
筹资活动 融资活动 – (?:financing|fund-?raising)_activit\w+ – financ\w+ fund\w* 筹 融

基本每股收益 基本每股盈利 每股基本盈利 基本每股亏损 – basic_(?:earnings|losse?s?|EPS) – basic
稀释每股收益 摊薄每股盈利 每股摊薄盈利 每股稀释盈余 稀释每股盈利 – diluted_(?:earnings|losse?s?|EPS) – dilut\w+
每股净资产 – net_assets?_(?:value_)?per_share – net NAV BPS book

中期股息 中期股利 – interim_dividends? – interim mid\w* half\w*
末期股息 末期股利 年终股息 – final_dividends? – final\w* year-end
特别股息 特别股利 – special_dividends? – special\w*
现金股利 现金股息 现金红利 – cash_dividends? – cash
股票股利 红股 – (?:stock|share|scrip)_dividends? bonus_(?:shares?|issues?) – bonus stock\w* scrip share\w*

独立非执行董事 – independent_non-?executive_directors? INEDs? – independen\w+ INED\w*
非执行董事 – (?<!independent_)non-?executive_directors? – non-?exec\w+ NED\w*
执行董事 常务董事 – (?<!non-)(?<!non\s)executive_directors? – execut\w+ managing 常务

普通决议 普通决议案 – ordinary_resolutions? – ordinar\w+
特别决议 特别决议案 – special_resolutions? – special\w* extraordinar\w+

信用风险 信贷风险 – credit_(?:and_\w+_)?risks? – credit\w* default\w* counterpart\w+
市场风险 – market_(?:and_\w+_)?risks? – market\w*
流动性风险 流动资金风险 – liquidity_(?:and_\w+_)?risks? – liquid\w+
操作风险 营运风险 运营风险 – operational_(?:and_\w+_)?risks? operating_risks? – operat\w+
利率风险 – interest[\s-]rate_(?:and_\w+_)?risks? – interest\w* rate\w*
汇率风险 外汇风险 汇兑风险 – (?:(?:foreign_)?exchange(?:[\s-]rate)?|currency|FX|forex)_(?:and_\w+_)?risks? –
  exchang\w+ currenc\w+ FX forex
合规风险 – compliance_(?:and_\w+_)?risks? – compl\w+ regulat\w+
声誉风险 信誉风险 – reputation(?:al)?_(?:and_\w+_)?risks? – reput\w+
法律风险 – legal_(?:and_\w+_)?risks? – legal\w* law\w*
战略风险 – strateg\w+_(?:and_\w+_)?risks? – strateg\w+
国别风险 国家风险 – (?:country|sovereign)_(?:and_\w+_)?risks? – countr\w+ sovereign\w* national
集中度风险 集中风险 – concentration_(?:and_\w+_)?risks? – concentrat\w+
系统性风险 – systemic_(?:and_\w+_)?risks? – system\w*
价格风险 – price_(?:and_\w+_)?risks? – pric\w+

活期存款 活期 – (?:demand|current|sight)_(?:deposits?|accounts?) – demand current sight saving\w* call 活
定期存款 – (?:time|fixed|term)_deposits? – time fixed term\w* CDs? saving\w* 定期
储蓄存款 – savings?_(?:deposits?|accounts?) – sav\w+ 储蓄
结构性存款 – structured_deposits? – structur\w+

正常类 – pass(?:_(?:loans?|categor\w+))?(?=_(?:and|category|loans?)|[,;.]) – pass normal\w* perform\w*
关注类 – special[\s-]mention\w* – special\w* watch\w* concern\w* attention
次级类 – sub-?standard – sub\w* second\w*
可疑类 – doubtful – doubt\w* suspic\w+
损失类 – loss(?:_(?:loans?|categor\w+)) – loss\w*

核心一级资本 – (?:core_tier-?_?(?:1|one|I)|common_equity_tier-?_?(?:1|one|I)|CET1) – core common CET\S*
其他一级资本 – (?:additional|other)_tier-?_?(?:1|one|I) AT1 – addition\w* other
二级资本 – tier-?_?(?:2|two|II)_\w+ – tier T2 secondary supplement\w*

资本充足率 – capital_adequacy(?:_ratios?)? – adequa\w+ CAR capital
拨备覆盖率 – (?:provision|allowance)\w*[\s-](?:to_\w+_)?coverage(?:_ratios?)? – coverag\w+ provision\w* allowance\w*
不良贷款率 不良率 – (?:NPL|non-?performing_loans?)_ratios? – non-?perform\w* NPL\w* bad
流动性覆盖率 – liquidity_coverage(?:_ratios?)? – LCR liquid\w+
杠杆率 – leverage_ratios? – leverag\w+ gear\w*
净息差 净利息收益率 – net_interest_margins? NIM – margin\w*
净利差 – net_interest_spreads? – spread\w*
成本收入比 – cost[\s-](?:to-)?income_ratios? – cost\w*
存贷比 – loan[\s-]to[\s-]deposit\w* – loan\w* deposit\w*
净资产收益率 股东权益回报率 净资产回报率 – returns?_on_(?:\w+_)?(?:equity|net_assets) ROE – return\w* equity
总资产收益率 资产收益率 资产回报率 – returns?_on_(?:average_|total_)?assets? ROA – return\w* asset\w*
资产负债率 负债率 – (?:gearing|debt[\s-](?:to[\s-])?(?:asset|equity)s?|asset[\s-]liability)_ratios? – gear\w* debt\w*
  liabilit\w+ leverag\w+
流动比率 – current_ratios? – current
速动比率 – (?:quick|acid-test)_ratios? – quick acid\w*

表内 – (?<!off-)on-balance[\s-]sheet – on\w* balance\w*
表外 – off-balance[\s-]sheet – off\w*

资产负债表 财务状况表 – balance_sheets? statements?_of_financial_position – balanc\w+ position asset\w*
利润表 损益表 收益表 综合收益表 – (?:income|profit_and_loss)_(?:statements?|accounts?)
  statements?_of_(?:comprehensive_)?(?:income|profit_or_loss) – income profit\w* earning\w* P&L loss\w*
现金流量表 – (?:cash[\s-]flow_statements?|statements?_of_cash_flows?) – cash
权益变动表 所有者权益变动表 股东权益变动表 – statements?_of_changes_in_\w+ – chang\w+ equit\w+

内部审计 内审 内部稽核 – internal_(?:audit\w*|control_audit\w*) – internal\w* in-?house 内部
外部审计 外审 – external_audit\w* – external\w* outside independen\w+ 外部

未经审计 未审计 未经审核 – un-?audited – not? unaudit\w+
经审计 经审核 – (?<!un)audited – audit\w*

注册资本 – registered_capital – regist\w+ capital
实收资本 实缴资本 – paid-?(?:in|up)_capital – paid\w* contribut\w+
认缴出资 认缴资本 认缴注册资本 – subscribed_(?:capital|contribution)s? – subscri\w+
资本公积 – capital_(?:reserves?|surplus) – capital share premium
盈余公积 – surplus_reserves? – surplus statutory
未分配利润 留存收益 保留盈余 – (?:undistributed|unappropriated)_profits? retained_(?:earnings|profits?) –
  undistribut\w+ retain\w* unappropriat\w+
少数股东权益 非控股权益 – (?:minority|non-?controlling)_interests? – minorit\w+ non-?control\w*

预收款项 预收账款 预收款 预收 –
  (?:advances?_(?:received|from)|receipts?_in_advance|unearned|deferred_(?:revenue|income)) – advance\w* receiv\w+
  receipt\w* unearned defer\w+ contract_liab\w+ prepa\w+ pre-?\w+
预付款项 预付账款 预付费用 – (?:prepayments?|prepaid|advances?_to|payments?_in_advance) – advance\w* prepa\w+
  pre-?pa\w+ down upfront

当期所得税 即期税项 – current_(?:income_)?tax\w* – current
递延所得税 递延税项 递延所得税资产 递延所得税负债 – deferred_(?:income_)?tax\w* – defer\w+

总价 总价款 合同总价 – (?:total|contract|lump[\s-]sum|aggregate)_prices? – total\w* overall aggregat\w+ whole
  (?<!unit_)price amount\w* sum\w* 全价
单价 – unit_(?:prices?|rates?) – unit\w* each per price\w* 单位
固定单价 – fixed_unit_(?:prices?|rates?) – fix\w+ unit\w*
固定总价 总价包干 – (?:fixed_(?:total_|contract_)?prices?|lump[\s-]sum) – lump\w* fix\w+
成本加成 成本加酬金 – cost[\s-]plus\w* – cost\w*

到手价 税后价 税后 – after[\s-]tax – after net post-?\w+ 税后
税前 – (?:before|pre)[\s-]tax – before pre\w* gross profit\w* 税前
"""
