"""The economy in figures: indicators, budgets, bonds, boards of the exchange, growth and stock, seasons, classes."""

TABLE = r"""
居民消费价格指数 消费者物价指数 居民消费价格 消费物价指数 – (?:consumer_prices?(?:_ind(?:ex|ices))?|CPI) – consum\w+ CPI
  inflation\w*
工业生产者出厂价格 生产者物价指数 生产者价格指数 工业品出厂价格 –
  (?:producer_prices?(?:_ind(?:ex|ices))?|ex-factory_prices?|PPI) – produc\w+ PPI factory ex-factory
采购经理指数 采购经理人指数 – (?:purchasing_managers['’]?_ind(?:ex|ices)|PMI) – PMI purchas\w+ manager\w*
社会消费品零售总额 社会消费品零售 – (?:total_)?retail_sales – retail\w* consum\w+
固定资产投资 – (?:fixed[\s-]asset_investments?|investments?_in_fixed_assets) – fixed invest\w* 固定
工业增加值 规模以上工业增加值 –
  (?:industrial_(?:output|production|value[\s-]added|added_value)|value[\s-]added_(?:of|by)_(?:\w+_)?industr\w+|value_added_of_(?:\w+_){0,3}industr\w+)
  – industr\w+ value\w* output produc\w+
进出口总额 外贸总额 货物进出口总额 –
  (?:(?:total_)?(?:foreign|external)_trade|(?:total_)?imports?_and_exports?|exports?_and_imports?) – trad\w+ import\w*
  export\w*
国内生产总值 – (?:GDP|gross_domestic_product) – GDP gross domestic econom\w+ output
国民总收入 – (?:GNI|gross_national_income) – GNI gross nation\w*
房地产开发投资 – (?:real_estate|property)_(?:development_)?investments? investments?_in_(?:real_estate|property)\w* –
  real propert\w+ hous\w+

一般公共预算 – general_public_(?:budget\w*|revenue|expenditure) – general public budget\w*
政府性基金 政府性基金预算 – government_funds?(?:_budget\w*)? government[\s-]managed_funds? – fund\w*
国有资本经营预算 – (?:budgets?_for_)?state_capital_(?:operat\w+|operations?)(?:_budget\w*)? – state capital
社会保险基金 社会保险基金预算 – social_(?:insurance|security)_funds? – social insur\w+

minor
预算 – budgets? – budget\w* estimat\w+ plan\w* apportion\w+ appropriat\w+ cost\w* financ\w+ spend\w* fund\w* fiscal
  money 预算 经费 财政 拨款
决算 – final_(?:accounts?|budget\w*|statements?) – final\w* account\w* settle\w* actual\w* 决算 最终

国债 – (?:treasury_(?:bonds?|bills?)|government_bonds?|treasur(?:y|ies)|national_debt) – treasur\w+ government
  sovereign\w* state national debt bond\w* Bund\w* gilt\w* 国债 国库 政府债 主权
地方政府债券 地方债 地方政府债 – local_(?:government_)?(?:bonds?|debts?) – local\w* municipal\w* 地方
专项债券 专项债 – special(?:-purpose)?_(?:\w+_)?bonds? – special\w* 专项
企业债券 企业债 公司债券 公司债 – (?:corporate|enterprise|company)_bonds? – corporat\w+ enterpr\w+ compan\w+ debentur\w*
  企业 公司
可转换债券 可转债 可转换公司债券 – convertible(?:_(?:\w+_)?(?:bonds?|notes?|debentures?))? convertibles – convert\w+ CB
  CBs 转
绿色债券 – green_bonds? – green 绿
中期票据 – medium-term_notes? – note\w* MTN\w* medium

创业板 – (?:ChiNext|Growth_Enterprise_Market|GEM) – growth enterprise ChiNext GEM start\w* Nasdaq second
科创板 – (?:STAR_(?:Market|Board)|Sci-?Tech\w*_(?:Innovation_)?Board) – STAR sci\w* science innovat\w+
主板 – Main_Board – main mother\w* 主
新三板 – (?:National_Equities_Exchange_and_Quotations|NEEQ|New_Third_Board) – NEEQ third OTC
北京证券交易所 北交所 – (?:Beijing_Stock_Exchange|BSE) – Beijing
上海证券交易所 上交所 – (?:Shanghai_Stock_Exchange|SSE) – Shanghai
深圳证券交易所 深交所 – (?:Shenzhen_Stock_Exchange|SZSE) – Shenzhen
香港联合交易所 联交所 港交所 – (?:Hong_Kong_(?:Stock_Exchange|Exchanges)|Stock_Exchange_of_Hong_Kong|HKEX|SEHK) – Hong
  exchange SEHK HKEX

配股 供股 – rights_(?:issues?|offerings?|shares?) – rights? allot\w* placing
定向增发 非公开发行 定增 – (?:private_placements?|non-?public_(?:issu\w+|offering\w*)) – privat\w+ placement\w* placing
  target\w* non-?public
送股 红股 转增股本 – (?:bonus_(?:shares?|issues?)|scrip_\w+|capitali[sz]ation_(?:issues?|of_\w+)) – bonus scrip
  capitali\w+ stock\w* conver\w+
股份回购 回购股份 – (?:share|stock)_(?:buy-?backs?|repurchases?) – repurchas\w+ buy\w* bought

负面展望 展望负面 展望为负面 – negative_outlook outlook_(?:\w+_){0,3}negative – negativ\w+ bleak pessimis\w+
正面展望 展望正面 展望为正面 – positive_outlook outlook_(?:\w+_){0,3}positive – positiv\w+ optimis\w+
稳定展望 展望稳定 展望为稳定 – stable_outlook outlook_(?:\w+_){0,3}stable – stab\w+

人均 – (?:per[\s-](?:capita|person|head|inhabitant)|average_per_\w+) – capita per each person head\w* averag\w+
  individ\w+ apiece every people a_head capita\w*
户均 – per_(?:household|family) – household\w* famil\w+ hous\w+
亩均 每亩 – per_(?:mu|hectare|acre) – mu hectare\w* acre\w* 亩 公顷
地均 – per_unit_(?:of_)?(?:area|land) – area land

可支配收入 – disposable_incomes? – dispos\w+ income\w*
消费支出 – (?:consumption|consumer)_(?:expenditures?|spending) – consum\w+ spend\w* expend\w*
工资性收入 工资收入 – (?:wage|salary|wages_and_salar\w+)_incomes? incomes?_from_(?:wages|salar\w+) – wage\w* salar\w+
  pay\w* earn\w* 工资 薪
经营净收入 – (?:net_)?(?:business|operating)_incomes? – business operat\w+
财产净收入 财产性收入 – (?:net_)?(?:property|asset)_incomes? incomes?_from_propert\w+ – propert\w+ asset\w*
转移净收入 转移性收入 – (?:net_)?transfer_incomes? incomes?_from_transfers? – transfer\w*

minor
增速 增长率 增幅 – (?:growth_rates?|rates?_of_(?:growth|increase)|pace_of_growth) – grow\w* rate\w* pace\w* increas\w+
  ris\w+ rose faster slow\w* expan\w+ speed\w* accelerat\w+ up quick\w* jump\w* gain\w* \d 增 率 速
增量 增加量 新增量 – (?:increment(?:s|al)?) – increment\w* increas\w+ add\w* new grow\w* extra more 增 新增 额外
存量 – (?:(?:existing|outstanding)_(?:stocks?|amounts?|volume\w*|balance\w*)) – stock\w* exist\w* outstand\w+
  inventor\w+ in_place current\w* legacy remain\w* 存 现有 余额 现存 未偿

旺季 – (?:peak|high|busy)_seasons? – peak\w* high\w* bus(?:y|iest) season\w* holiday\w* boom\w* brisk 旺 高峰 繁忙
淡季 – (?:off-?(?:peak_)?|low|slack|slow)_?seasons? – off\w* low\w* slack\w* slow\w* quiet\w* lean 淡

minor
捐款 捐赠 善款 – (?:donations?|donated) – donat\w+ gift\w* contribut\w+ giv\w+ gave charit\w+ endow\w* fund\w* presented
  money don\w+ subscri\w+ bequest\w* rais\w+ 捐 赠 善 献
补贴 补助 津贴 – (?:subsid(?:y|ies|[io][sz]\w+)) – subsid\w+ allowanc\w+ grant\w* support\w* benefit\w* stipend\w* aid
  rebate\w* assist\w* fund\w* incentiv\w* compens\w+ supplement\w* pay\w* bonus\w* help\w* relief 补 津贴 资助 扶持
贷款 借款 – (?:loans?|lending) – loan\w* lend\w* lent borrow\w* credit\w* mortgag\w+ debt\w* financ\w+ facilit\w+ money
  bank\w* advanc\w+ 贷 借 信贷 融资
拨款 – (?:appropriations?|government_grants?|budget_allocations?) – appropriat\w+ grant\w* alloc\w+ fund\w* budget\w*
  earmark\w* subsid\w+ money provi\w+ set spend\w* vote\w* 拨 经费 款 补助 资助
"""
