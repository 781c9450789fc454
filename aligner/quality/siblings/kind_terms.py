"""Kinds of one thing: conditional and unconditional, issuing and advising bank, prescription and over the counter."""

TABLE = r"""
有条件 – (?<!un)conditional(?:ly)? – condition\w* qualif\w+ provided subject able 条件
无条件 – unconditional(?:ly)? – uncondition\w* without_(?:\w+_)?conditions? absolut\w+ no_\w*_?conditions? 无 不

可撤销 – revocable – revo\w+ void\w* rescind\w* cancel\w* withdr\w+ set_aside annul\w* 撤
不可撤销 – irrevocabl[ey] – irrevoc\w+ not not? cannot non-?\w+ 不

有担保 – (?<!un)secured – secur\w+ guarant\w+ collateral\w* 担保 抵押
无担保 – unsecured – unsecur\w+ without no non-?\w+ 无

非上市 未上市 – (?:unlisted|non-?listed|unquoted) – unlist\w+ not private\w* non-?\w+ pre-?\w+
上市公司 – (?<!un)listed_\w+ – list\w* public\w* quoted trad\w+ 上市

可再生 – (?<!non-)(?<!non\s)renewables? – renew\w* regenerat\w+ recycl\w+ 再生
不可再生 – non-?_?renewables? – non-?\w+ not fossil finite exhaust\w+ un\w+ 不可

经常项目 经常账户 – current[\s-]accounts? – current
资本项目 资本账户 – capital[\s-]accounts? – capital

名义利率 名义增长 名义汇率 名义工资 名义值 – nominal(?:ly)? – nomin\w+
实际利率 实际增长 实际汇率 实际工资 实际值 – real(?=_\w+)|effective(?=_\w+)|actual(?=_\w+) – real\w* actual\w*
  effectiv\w* inflation\w* adjusted price\w*

开证行 – (?:issuing|opening)_banks? – issu\w+ open\w*
通知行 – (?:advising|notifying)_banks? – advis\w+ notif\w+
议付行 – negotiating_banks? – negotiat\w+
保兑行 – confirming_banks? – confirm\w*
付款行 – (?:paying|drawee)_banks? – pay\w* drawee\w*
托收行 – remitting_banks? – remit\w*
代收行 – collecting_banks? – collect\w*

发明专利 – (?:invention_patents?|patents?_for_inventions?) – invent\w+ patent\w*
实用新型 – utility_models? – utilit\w+
外观设计 – (?:industrial_|exterior_|appearance_)?designs?(?:_patents?)? – design\w* appearan\w+

行政法规 – administrative_(?:rules_and_)?regulations? – administ\w+ regulat\w+ 行政
部门规章 – (?:departmental|ministerial|department)_(?:rules?|regulations?) – department\w* minist\w+ rule\w*
地方性法规 – local_(?:laws?_and_)?(?:regulations?|legislation|statutes?) – local\w* region\w*
司法解释 – judicial_interpretations? – judici\w+ interpret\w+
自治条例 – autonomous_regulations? – autonom\w+

施工图 施工图纸 – (?:construction|working)_drawings? – construct\w+ drawing\w* work\w* blueprint\w* plan\w*
竣工图 竣工图纸 – as-?_?built_drawings? – as-built built complet\w+ record
初步设计 – preliminary_design\w* – prelim\w+ initial\w* basic\w*
详细设计 深化设计 – detailed_design\w* – detail\w*
概念设计 方案设计 – (?:conceptual|concept|schematic)_design\w* – concept\w* schem\w+

建设单位 – (?:employers?|project_owners?|developers?|construction_owners?|owners?_of_the_(?:construction_)?project) –
  own\w* employ\w+ construct\w+ develop\w+ client\w* build\w*
设计单位 – (?:designers?|design_(?:units?|firms?|institutes?|compan(?:y|ies))) – design\w* architect\w*
施工单位 – (?:contractors?|construction_(?:units?|compan(?:y|ies)|enterprises?|contractors?|firms?)) – construct\w+
  contract\w* build\w*
勘察单位 – (?:survey(?:ing|or)?s?_(?:units?|firms?|compan(?:y|ies))|surveyors?) – survey\w* investigat\w+

混凝土 – concrete – cement\w*
钢筋 – (?:rebars?|reinforc(?:ing|ement)_(?:bars?|steel)|steel_bars?) – reinforc\w+ steel bar\w* rod\w*
水泥 – cement – concret\w+ cement\w*
砂浆 – mortar – grout\w* plaster\w*
沥青 – (?:asphalt|bitumen) – tar tarmac bitum\w+
玻璃 – glass – glaz\w+ window\w* pane\w* vitre\w+
木材 – (?:timber|lumber) – wood\w* log\w* tree\w* 木
石膏 – (?:gypsum|plaster) – plaster\w*

用户名 用户名称 – user_?names? – user\w* login ID account
密码 口令 – passwords? – pass\w* cod\w+ cipher\w* crypt\w* secret\w* PIN
验证码 – (?:verification|authentication|one-time)_(?:codes?|passwords?) captchas? – cod\w+ OTP verif\w+
服务器 – servers? – server\w* host\w*
客户端 – clients?(?:_(?:side|ends?|software|apps?))? – client\w* app apps

手术治疗 外科手术 – surger(?:y|ies) surgical_\w+ – surg\w+ operat\w+
化疗 化学治疗 – chemo(?:therapy)? chemotherap\w+ – chemo\w* chemical\w*
放疗 放射治疗 – (?:radiotherap\w+|radiation_(?:therapy|treatment)) – radi\w+
免疫治疗 免疫疗法 – immunotherap\w+ – immun\w+
靶向治疗 靶向药物 – targeted_(?:therap\w+|drugs?|treatments?) – target\w*

磁共振 核磁共振 – (?:magnetic_resonance|MRI|MRIs|NMR) – magnet\w+
超声 超音波 – ultra-?_?so(?:und|nic\w*|nograph\w*) – ultraso\w+ sonogra\w+ echo\w*
心电图 – (?:electrocardiogra\w+|ECGs?|EKGs?) – cardi\w+
脑电图 – (?:electroencephalogra\w+|EEGs?) – enceph\w+ brain

全身麻醉 全麻 – general_an(?:a)?esthe\w+ – general GA
局部麻醉 局麻 – local_an(?:a)?esthe\w+ – local\w*
处方药 – (?<!non-)prescription_(?:drugs?|medic\w+) – prescri\w+
非处方药 – (?:over-the-counter|OTC|non-?prescription) – counter non-?\w+ without

碳达峰 – (?:carbon[\s-]peak\w*|peak_(?:carbon|CO2|emissions?)|peaking) – peak\w*
碳中和 – (?:carbon[\s-]neutral\w*|net[\s-]zero) – neutral\w* net

单程 – (?:one[\s-]way|single)(?=_(?:tickets?|fares?|trips?|journeys?|permits?)) – one\w* single\w*
往返 来回票 – (?:round[\s-]trips?|return(?=_(?:tickets?|fares?|trips?|journeys?|flights?))) – round return\w* back
  both to_and_from shuttle\w* two-way ply plies between 来回
头等舱 – first[\s-]class – first
商务舱 – business[\s-]class – business
经济舱 – economy[\s-]class economy_cabin – econom\w+ coach tourist

minor
特使 – (?:special_)?envoys? – special envoy\w* emissar\w+ represent\w+
大使 – ambassadors? – ambassad\w+ envoy\w* embass\w+ H\.?E 使
公使 – ministers?(?=_(?:counsell?or|plenipotentiary|at_the_embassy)) – minister\w* envoy\w*
参赞 – counsell?ors?(?=_(?:of|at|for)|[.,;]|$) – counsel\w* attach\w* adviser\w*

日报表 日报告 – daily_(?:reports?|statements?|returns?) – daily dail\w+ day\w*
周报 周报告 – weekly_reports? – week\w*
月报 月报告 月报表 – monthly_(?:reports?|statements?|returns?|bulletins?) – month\w*

minor
上诉 – appeals? appealed – appea\w+ appell\w+ second 诉
申诉 – (?:petitions?|complaints?)(?=_(?:for_retrial|against|to|may|shall|by)) – petition\w* complain\w* appea\w+
  grievanc\w+ represent\w+ plead\w* 诉 投诉
抗诉 – protests?(?=_(?:against|with|to|by|shall|lodged)) – protest\w* counter-?appeal\w* appea\w+

无罪 – (?:not_guilty|innocen(?:t|ce)|acquit\w*) – innocen\w+ acquit\w* not clear\w* exonerat\w+ 无
有罪 – (?<!not_)guilty(?!_or) convicted – guilt\w* convict\w* criminal\w* 罪

逐年 每年 按年 – (?:every|each)_year annually yearly – annual\w* year\w* annum 年
逐月 每月 按月 – (?:every|each)_month monthly – month\w* 月
每周 每星期 按周 – (?:every|each)_week weekly – week\w* Monday\w* Tuesday\w* Wednesday\w* Thursday\w* Friday\w*
  Saturday\w* Sunday\w* 周 星期
每季度 每季 按季 – (?:every|each)_quarter quarterly – quarter\w* three_months season\w* 季

早期 – early[\s-](?:stage|phase)s?(?=_(?:cancer|disease|patients?|tumou?r|trial|development)\w*) – early earl\w+
  initial\w* primitiv\w+ first\w* begin\w* old\w* start\w* 早 初 前
晚期 – (?:late|advanced|terminal)[\s-](?:stage|phase)?s? – late\w* advanced\w* terminal\w* end\w* final\w* last\w* 晚
  末 后
"""
