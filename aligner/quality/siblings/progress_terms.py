"""How far a thing has come, and how it is done: delivered or accepted, trial or mass production, in phases or not."""

TABLE = r"""
验收合格 验收通过 通过验收 –
  (?:(?:pass\w*|upon|after|on|final|following|successful)_(?:the_)?(?:acceptance|inspection)|(?:is|are|was|were|been|being|has|have)_accepted)
  – accept\w* inspect\w* pass\w* qualif\w+ approv\w+ satisf\w+ test\w* check\w* tak\w+_over taken_over certif\w+
  clear\w* 验 收 检 合格 接受 通过
交付之日 交付日 交付后 交付使用 交货后 交货之日 交货日 –
  (?:(?:is|are|was|were|been|being)_delivered|(?:up)?on_delivery|after_delivery|(?:date|day|time)_of_(?:its_|the_|their_)?delivery|delivery_date)
  – deliver\w+ hand\w* transfer\w* suppl\w+ shipped arriv\w+ complet\w+ turn\w* open\w* commission\w* occup\w+ 交 送
  发货 到货 提 递 投 供
安装完毕 安装完成 安装后 –
  (?:(?:is|are|was|were|been|being)_installed|(?:up)?on_installation|after_(?:the_)?installation|installation_(?:is|has_been|was)_complet\w+)
  – install\w* erect\w* fit\w* set mount\w* plac\w+ 装 架设
竣工后 竣工之日 完工后 完工之日 竣工日 –
  (?:(?:up)?on_completion|after_completion|(?:is|are|was|were|been|being)_(?:fully_)?completed|(?:date|day)_of_completion|completion_date)
  – complet\w+ finish\w* done end\w* conclu\w+ build\w* built 竣 完 毕 成 结束 终了 期满 收官 做完

试生产 试产 试投产 试制 – (?:trial|pilot|test)_(?:production|manufactur\w+|operations?|runs?) – trial\w* pilot\w*
  test\w* experiment\w* prototyp\w+ 试
小批量生产 小批量 – (?:small[\s-](?:batch|scale|volume)|limited)_(?:production|manufactur\w+|runs?|batch\w*) – small\w*
  limited low\w* short batch\w*
量产 批量生产 大规模生产 规模化生产 大批量生产 – (?:mass|volume|series|serial|large-scale|commercial)[\s-]produc\w+ –
  mass\w* volume\w* scale\w* serie?\w* batch\w* bulk large\w* commercial\w* quantit\w+ 量产 批 规模 大量 投产 成批 商业
  工业化 系列
全面投产 正式投产 达产 满产 全面达产 –
  (?:(?:full|full-scale|normal|formal)_(?:production|operations?|capacity)|(?:officially|formally|fully)_(?:went|go|goes|put)_into_(?:production|operation))
  – full\w* capacit\w+ offic\w+ formal\w* commission\w* produc\w+ operat\w+ start\w* design\w* 全面 正式 满 达产 投产
  满负荷 正常

中止 暂停 暂缓 停牌 – suspen(?:d(?:s|ed|ing)?|sions?)(?!_(?:bridge|from_(?:school|duty))) – suspend\w* suspens\w+
  paus\w+ halt\w* stop\w* interrupt\w* stay\w* hold tempor\w+ discontinu\w+ freez\w+ froze\w* moratori\w+ abey\w+
  clos\w+ break\w* ceas\w+ put defer\w* postpon\w* delay\w* abort\w* adjourn\w* wait\w* not without slow\w* 暂 停 中止
  中断 缓 休 悬 吊 扣 搁置 断 歇 延
终止 解除合同 合同解除 – (?:terminat(?:e[sd]?|ing|ions?)|ceas(?:e[sd]?|ing)_to_(?:have_effect|be_valid|apply)) –
  terminat\w+ end\w* ceas\w+ expir\w+ discontinu\w+ stop\w* halt\w* clos\w+ conclu\w+ cancel\w* cessation abort\w*
  abol\w+ finish\w* over laps\w+ resci\w+ dissol\w+ abandon\w* quit\w* kill\w* break\w* broke\w* scrap\w* withdr\w*
  repudiat\w+ put cut\w* 终 解除 届满 失效 停 结束 解雇 解约 完 取消 解聘 断 歼 止 离职 消灭 开除 期满 到期 废 退 遣散

全面实施 全面封闭 全面关闭 全面开放 全面停工 全面停产 全面停用 全面推行 一次性实施 全面铺开 –
  (?:all_at_once|in_one_go|in_full|completely|entirely|across_the_board|full(?:y|-scale)) – full\w* complet\w+ entire\w*
  whol\w+ all total\w* across comprehensiv\w+ general\w* overall nationwide once thorough\w* every\w* universal\w*
  wide\w* broad\w* 全 都 彻底 完 一 整 均 皆
分阶段 分期 分批 分步 分段 分步骤 – (?:in|by|through)_(?:\w+_)?(?:phases|stages|batches|instal?lments|tranches|steps)
  (?:phased|staged|stepwise|step-by-step|staggered)(?:_(?:approach|manner|in|basis))? – phas\w+ stag\w+ batch\w*
  instal?l?ment\w* tranch\w+ step\w* gradual\w* section\w* progressiv\w+ parts? group\w* divid\w+ period\w* time\w*
  spread\w* several separat\w+ wave\w* partial\w* segment\w* batches series piecemeal turn over 分 阶段 批 期 步 逐 渐
  次第 陆续 相继 先后 轮 段

累计 累计时间 – (?:in_total|cumulative(?:ly)?|in_aggregate|altogether|accumulated) – total\w* cumulat\w+ accumul\w+
  altogether aggregat\w+ all sum\w* combin\w+ overall so_far to_date since up_to over add\w* reach\w* amount\w*
  more_than already count\w* have has had till until by
连续工作 连续施工 连续驾驶 连续作业 连续使用 连续 –
  (?:at_a_(?:stretch|time)|without_a?_?(?:break|interruption)|consecutive(?:ly)?|in_(?:a_row|succession)|on_end|non-?stop|uninterrupted(?:ly)?)
  – consecut\w+ success\w* row running straight continu\w+ stretch\w* end turn unbroken sequen\w+ after back-to-back for
  nonstop non-?\w+ since uninterrupt\w* without one time last past all every follow\w* total serial\w* repeat\w* each
  whole again already next twice thrice 连 接 一口气 不停 不间断 持续 蝉联 直落 一气 每次 一次 一直 不断 不休 通宵 同时
  一连 彻夜 昼夜 日夜

minor
开工 动工 奠基 破土动工 –
  (?:(?:broke|break(?:s|ing)?|broken)_ground|ground-?breaking|(?:construction|work|works)_(?:began|begun|begins|starts?|started|commenced)|start_of_(?:construction|work))
  – start\w* begin\w* beg[au]n commenc\w+ ground\w* launch\w* foundation\w* under_?way construct\w+ open\w* stone
  work\w* build\w* 开 动 奠基 始 启 起 展开
封顶 – (?:topp(?:ed|ing)[\s-](?:out|off)|capp(?:ed|ing)) – top\w* roof\w* cap\w* complet\w+
竣工 完工 落成 建成 –
  (?:(?:was|is|were|been|be)_(?:\w+ly_)?completed|completion_of_(?:the_)?(?:construction|project|works|building)) –
  complet\w+ finish\w* done build\w* built construct\w+ inaugurat\w+ open\w* end\w* set stand\w* creat\w+ establish\w*
  erect\w* made make acceptance as-built ready found\w* dedicat\w+ 竣 完 成 毕 结束 建 盖
通车 – open\w*_to_traffic – traffic open\w* service operat\w+ run\w* inaugurat\w+ commission\w* start\w* 通车 开通 通行
  开放
贯通 – (?:br(?:eak|oke|oken)[\s-]?through|holed_through) – through connect\w* link\w* complet\w+ bor\w+ drill\w* join\w*
  贯 突破 穿

征求意见稿 – (?:exposure_drafts?|drafts?_for_(?:public_)?(?:comments?|consultation)|consultation_drafts?) – comment\w*
  exposure consult\w* opinion\w* solicit\w* draft\w*
送审稿 – drafts?_(?:submitted_)?for_(?:review|approval|deliberation) – review\w* approv\w+ deliberat\w+ examin\w+
  submit\w+ 审 批
最终稿 定稿 终稿 – (?:final_(?:drafts?|versions?|texts?|manuscripts?)|finali[sz]ed) – final\w* definit\w+ complet\w+
  last 终 最后 定
初稿 – (?:first|initial|preliminary|rough)_drafts? – first initial\w* prelim\w+ draft\w* rough early original

年初 –
  (?:(?:at_|from_)?(?:the_)?(?:beginning|start)_of_(?:the|this|last|next|each|every)?_?year|early_(?:in_)?(?:this|last|next|the)_year|early_in_\d{4}|early_\d{4})
  – begin\w* beg[au]n start\w* early first January New_Year opening new spring\w* since turn\w* February 初 开始 开年 早
  一月 起
年底 年末 年终 –
  (?:(?:at_|by_|before_)?(?:the_)?(?:end|close)_of_(?:the|this|last|next|each|every)?_?year|late_(?:in_)?(?:this|last|next|the)_year|(?:end_of|late_in|late)_\d{4}|year-?end)
  – end\w* late\w* December close\w* clos\w+ year-?end last before November winter\w* by annual yearly year turn out 底
  末 终 前 止 尾 晚 后
年中 – (?:middle_of_(?:the|this|last|next)_year|mid-?year|mid-\d{4}) – mid\w* June July half\w* interim 中 半

minor
免费 –
  (?:free(?:_of_charge)?(?=[.,;]|_(?:for|to|of|admission|entry|entrance|tickets?|meals?|lunch\w*|service\w*|access))|complimentary|gratis)
  – free\w* charg\w+ complimentary gratis without no not cost\w* waiv\w+ pro_bono 免 无 不 赠 自由 送
半价 – half[\s-]price – half\w* 50 半 五折
全价 – full[\s-](?:price|fare)s? – full\w* regular
优惠价 优惠票 – (?:concession(?:ary|s)?|discount(?:ed|s)?|preferential|reduced)_(?:prices?|fares?|rates?|tickets?) –
  conces\w+ discount\w* prefer\w+ reduc\w+ special cheap\w* 折 减 惠

注册制 – registration[\s-]based_\w+|registration_(?:system|regime) – registr\w+
核准制 审批制 – (?:approval|authori[sz]ation|licensing|permit)[\s-](?:based_)?(?:system|regime) – approv\w+ examin\w+
  author\w+ licen\w+ permi\w+ 批 许可 核准
备案制 – (?:filing|record(?:al|-filing)?|notification)[\s-](?:based_)?(?:system|regime) – fil\w+ record\w* notif\w+
"""
