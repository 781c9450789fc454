"""Loans, firms and the state of the economy: principal and interest, drawdown and repayment, subsidiary and parent."""

TABLE = r"""
本金 – principal(?:_amounts?|_sums?)? – principal capital 本 额
利息 – interests? – (?<!default_)(?<!penalty_)interest\w* coupon\w* 息 利 权益 兴趣
罚息 – (?:default|penalty)_interest – default penal\w+ late overdue

利率 – interest_rates? – interest LIBOR SHIBOR LPR coupon\w* yield\w* 利 息
汇率 – exchange_rates? – exchange currenc\w+ 汇 兑
税率 – tax_rates? – tax\w* tariff\w* dut\w+ 税
失业率 – unemployment_rates? – unemploy\w+ jobless\w* 失业
通货膨胀率 通胀率 通货膨胀 通胀 – inflation\w* – inflat\w+ price\w* CPI 胀
出生率 – birth_?rates? – birth\w* fertil\w+ born 出生 生育
死亡率 – (?:death_rates?|mortality) – mortal\w+ death\w* die\w* fatal\w+ kill\w* 死

提款 提取贷款 – (?:draw-?downs?|drawings?) – dr[ae]w\w* withdr\w+ utili[sz]\w+ advanc\w+ disburs\w+ cash 提
还款 偿还 – repay\w* – repa\w+ pay\w* paid reimburs\w+ redeem\w* redempt\w+ settl\w+ discharg\w+ instal\w+ servic\w+
  return\w* amorti[sz]\w+ owe\w* refund\w* 还 偿 付
提前还款 – (?:pre-?payments?|early_repayments?) – prepa\w+ pre-pa\w+ early voluntar\w+ 提前

承诺费 – commitment_fees? – commit\w+
安排费 – arrangement_fees? – arrang\w+
管理费 – management_(?:fees?|charges?) – manag\w+ administ\w+
代理费 – agen(?:cy|t)_fees? – agen\w+ commission\w*
手续费 – (?:handling|service|processing|administrati\w+)_(?:fees?|charges?) – (?<!ment_)(?<!agency_)fees? charge\w*
  commission\w*
律师费 – (?:attorney|lawyer|legal|solicitor)s?['’]?s?_(?:fees?|costs?|expenses?) – legal attorney\w* lawyer\w*
  counsel\w*

债权人 – creditors? – credit\w* claim\w* lender\w* oblige\w* 债权
债务人 – (?:debtors?|obligors?) – debt\w* oblig\w+ borrower\w* owe\w* 债务

子公司 附属公司 – subsidiar(?:y|ies) – subsid\w+ unit\w* arm 分公司 下属
母公司 控股公司 – (?:parent|holding)_compan(?:y|ies) – parent\w* holding\w* group
关联公司 联营公司 关联企业 – (?:affiliates?|associates?|affiliated_compan\w+|associated_compan\w+|related_compan\w+) –
  affiliat\w+ associat\w+ relat\w+ connect\w+ 关联
分公司 – branch(?:es)?(?:_offices?|_compan\w+)? – branch\w* divis\w+ office\w* 分
控股股东 – controlling_(?:share|stock)holders? – shareholder\w* stockholder\w* parent\w* owner\w* control\w* 股东
合资公司 合资企业 – joint[\s-]ventures? – JV joint

董事长 – (?:chair(?:m[ae]n|wom[ae]n|persons?|s)?(?:_of_the_board)?) – chair\w* head\w*
总经理 – (?:general_managers?|managing_directors?) – manag\w+ GM president\w* chief head\w* MD boss\w*
首席执行官 执行长 – (?:CEOs?|chief_executives?(?:_officers?)?) – chief CEO boss\w* head\w*
首席财务官 财务总监 财务长 – (?:CFOs?|chief_financial_officers?|finance_directors?) – financ\w+ CFO
首席技术官 技术长 – (?:CTOs?|chief_technology_officers?) – CTO technolog\w+ chief
首席运营官 营运长 – (?:COOs?|chief_operating_officers?) – COO operat\w+ chief
监事 – supervisors? – supervis\w+ 监
独立董事 – independent_(?:non-executive_)?directors? – independen\w+ outside INED

合并 – (?:merg(?:e|es|ed|ers?|ing)|amalgamat\w+|consolidat\w+) – merg\w+ combin\w+ consolidat\w+ amalgamat\w+ unit\w+
  join\w* together unif\w+ 并
分立 – (?:divisions?|demergers?|split(?:ting|s)?|spin-?offs?) – divi\w+ split\w* demerg\w+ separat\w+ spin\w* spun
解散 – dissol\w+ – dissol\w+ disband\w* wind\w* wound break\w* liquidat\w+
清算 清盘 – (?:liquidat\w+|winding[\s-]up) – liquidat\w+ wind\w* wound settl\w+ clear\w+ 清
破产 – (?:bankrupt\w*|insolven\w+) – bankrupt\w* insolven\w+ bust fail\w* collaps\w+ 破

第一产业 – primary_(?:industr\w+|sector) – primary agricultur\w+ first
第二产业 – secondary_(?:industr\w+|sector) – secondary industr\w+ second manufact\w+
第三产业 – tertiary_(?:industr\w+|sector) – tertiary service\w* third

制造业 – manufactur\w+ – manufact\w+ mak\w+ industr\w+ factor\w+
服务业 – services?(?:_sectors?|_industr\w+)? – serv\w+ tertiary hospitality
建筑业 – construction – construct\w+ build\w*
零售业 – retail\w* – retail\w* shop\w* store\w*
金融业 – (?:financ\w+|banking) – financ\w+ bank\w*
旅游业 – tourism – touris\w+ travel\w*
采矿业 矿业 – mining – min\w+
渔业 – fish(?:ery|eries|ing) – fish\w* aquacult\w+ sea
林业 – forestry – forest\w* wood\w* timber
畜牧业 – (?:animal_husbandry|livestock|stock-?breeding) – livestock\w* husbandry cattle herd\w* graz\w+ animal\w*
  stock\w* pastor\w*
种植业 – (?:crop_(?:farming|cultivation|growing|production)) – crop\w* plant\w* farm\w* cultivat\w+ agricultur\w+

股票 – (?:stocks?|shares?|equit(?:y|ies)) – stock\w* share\w* equit\w+ securit\w+ 股
债券 – bonds? – bond\w* debt\w* debenture\w* securit\w+ note\w* treasur\w+ 债
基金 – funds? – fund\w* foundation\w* ETF\w* trust\w* endow\w+ NGO\w* 基金
期货 – futures – future\w*
期权 – options? – option\w* warrant\w*

现金 – cash – cash\w* money currenc\w+ liquid\w+ 现
支票 – (?:cheques?|checks?) – cheque\w* check\w*
电汇 – (?:wire|telegraphic|bank)_transfers? T/?T – transfer\w* wire\w* remit\w+ telegraph\w+
信用证 – letters?_of_credit L/?C – credit\w* LC
银行保函 – bank(?:er['’]?s)?_guarantees? – guarant\w+ bond\w* banker\w*

资格预审 – pre-?qualificat\w+ – prequalif\w+ qualif\w+ pre-qualif\w+
资格后审 – post-?qualificat\w+ – postqualif\w+ qualif\w+ post-qualif\w+
开标 – (?:bid|tender)[\s-]openings? opening_of_(?:the_)?(?:bids?|tenders?) – open\w*
评标 – (?:(?:bid|tender)_evaluations?|evaluation_of_(?:the_)?(?:bids?|tenders?)) – evaluat\w+ assess\w+ apprais\w+
定标 – (?:(?:contract_)?award\w*) – award\w* select\w+ decid\w+
技术标 技术文件 技术方案 – technical_(?:bids?|proposals?|offers?|documents?|solutions?) – techn\w+
商务标 商务文件 价格标 – (?:commercial|financial|price)_(?:bids?|proposals?|offers?|documents?) – commerc\w+ financ\w+
  pric\w+ business

原件 – originals? – origin\w+
复印件 影印本 影本 复本 – (?:photo-?)?cop(?:y|ies) – cop\w+ duplicat\w+ reproduc\w+ xerox\w* scan\w*
扫描件 – scan\w*(?:_cop(?:y|ies))? – scan\w* electronic cop\w+
电子版 电子文本 电子文件 – (?:electronic|digital|soft)_(?:versions?|cop(?:y|ies)|files?|documents?|texts?|editions?) –
  electron\w+ digit\w+ soft online e-\w+ PDF file\w*
纸质版 纸质文件 纸本 – (?:paper|hard|printed)_?(?:versions?|cop(?:y|ies)|documents?|editions?) – paper\w* hard
  print\w* physical
"""
