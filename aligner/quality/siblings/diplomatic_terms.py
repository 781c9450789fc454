"""Terms of diplomacy and of public international law."""

TABLE = r"""
国事访问 – state_visits? – state_and_official_visits?
正式访问 – official_visits? – officially formal\w* state_and_official_visits?
工作访问 – working_visits? – work
私人访问 – private_visits? – private\w*
友好访问 – goodwill_visits? friendly_visits? – friend\w*

国家元首 元首 – heads?_of_state – presidents? summits? leaders? kings? queens? emperors? monarchs? sovereigns?
  chief_executives? f[üu]e?hrers? rulers? presidential chiefs?_of_state
政府首脑 政府首长 – heads?_of_government – heads?_of_state_(?:and|or)_(?:of_)?government
  heads?_of_state_and\W+(?:as_appropriate\W+)? prime_ministers? premiers? leaders? chancellors? governments?
  国家元首和政府 元首和政府首脑

全天候 – all-?weather – round_the_clock around_the_clock 24 24/7 day_and_night
全面战略 全面伙伴 – comprehensive(?=[\s-](?:\w+[\s-]){0,3}(?:partner\w*|co-?operat\w+|co-?ordinat\w+)) –
  comprehensive\w* overall all-?round full\w* total all across-the-board 全面 综合 全方位

minor
战略协作 – strategic_co-?ordination strategic_partnership_of_co-?ordination co-?ordination_partnership –
  co-?ordinat\w+ collaborat\w+ interact\w+ 协调
战略合作 – strategic_co-?operation strategic_co-?operative – co-?operat\w+ collaborat\w+ partner\w* 合作

领海 – territorial_seas? territorial_waters? – territory
毗连区 毗邻区 – contiguous_zones?
专属经济区 专属经济海域 经济海域 – exclusive_economic_zones? EEZs? – economic_zones?
大陆架 大陆礁层 – continental_shel(?:f|ves) – shel(?:f|ves)
公海 – high_seas? – international_waters open_seas?
领空 – territorial_airspace – airspaces? skies
内水 – internal_waters? – inland_waters?

谅解备忘录 合作备忘录 备忘录 – memorand(?:um|a|ums) MOUs? MoUs? – understanding memos? aide-m[ée]moires?
条约 – treat(?:y|ies) – pacts? conventions? agreements? accords? 协定 公约 协约 协议 合约
协定 – agreements? – accords? pacts? deals? treat(?:y|ies) conventions? arrangements? settlements? armistice GATT 协议
  协约 条约 公约 合约 契约 协商 合同 约定 同意 一致 共识 商定 达成 认同 默契 答应 赞成 赞同 约
议定书 – protocols? – agreements? 协议 礼宾 规程 规约 方案 草案 规范 程序 传输协定 控制协定 网际协定 路由协定 通信协定
  通讯协定 网络协定 网路协定 传送协定 辛丑条约
公约 – conventions? – covenants? treat(?:y|ies) compacts? pledges? pacts? charters? UNCLOS CITES UNFCCC codes?
  大会 惯例 习俗 传统 常规 协定 代表大会 会议 俗
宣言 – declarations? – manifestos? proclamations? declar\w+ statements? 声明 宣布 宣告 申报 报关 宣示 公告 表白
公报 公报稿 – communiqu[eé]s? – bulletins? gazettes? statements? release 公告 通报 联合声明
宪章 – charters? – constitution

minor
近岸 – near-?shore in-?shore – coast\w* shores? inshore
离岸 – off-?shore – overseas 近海 海上 远海 外海 海外 境外

会议通过 审议通过 表决通过 一致通过 投票通过 获得通过 讨论通过 审查通过 通过了《 通过《 通过决议 通过本决议 通过该决议
  – adopt(?:s|ed|ing|ion)? pass(?:es|ed|ing|age)? – approv\w+ endors\w+ enact\w* carr(?:y|ied|ies) ratif\w+ vot\w+
  resolv\w+ accept\w* agree\w* decid\w+ clear\w* through settl\w+ resolutions? consensus sign\w* promulgat\w+ 通过
  采纳 采取 采用 领养 收养 批准 核准 经过 路过 去世 传
讨论 商讨 – discuss(?:ed|es|ing|ions?)? – deliberat\w+ debat\w+ talk\w* consider\w* consult\w* exchang\w+ address\w*
  convers\w+ review\w* explor\w+ examin\w+ argu\w+ negotiat\w+ forums? 审议 商议 评议 议论 热议 会议讨论 议题 议事
  热议 谈 论 商 研 审 探 交流
审议 – deliberat(?:ed|es|ing|ions?)? – consider\w* review\w* examin\w+ debat\w+ discuss\w* scrutin\w+ hear\w* heard
  stud(?:y|ied|ies|ying) look\w* read\w* 讨论 商 评议 议论 思 研究 酝酿 慎

启动 – launch(?:es|ed|ing)?(?=[^.;,]{0,40}\bnegotiations?\b)
  (?:negotiations?|talks)\b[^.;]{0,70}?\b(?:be|been|being|was|were|is|are)_launched – start\w* begin\w* beg[au]n
  initiat\w+ commenc\w+ open\w* kick\w* launch\w* activat\w+ resum\w+ trigger\w* set\w* inaugurat\w+ introduc\w+
  unveil\w* activ\w+ boot\w* invok\w+ run roll\w* embark\w* under_?way mov\w+ push\w* 发起 展开 开始 发动 开启 推出 开展
完成谈判 结束谈判 谈判的完成 谈判完成 谈判结束 – conclud(?:e[sd]?|ing)(?=[^.;,]{0,40}\bnegotiations?\b)
  conclusion(?=[^.;,]{0,30}\bnegotiations?\b) complet(?:e[sd]?|ing|ion)(?=[^.;,]{0,40}\bnegotiations?\b)
  (?:negotiations?|talks)\b[^.;]{0,70}?\b(?:be|been|being|was|were|is|are)_(?:\w+ly_)?(?:concluded|completed) – end\w*
  finish\w* conclu\w+ complet\w+ finali[sz]\w+ clos\w+ wrap\w* 完成 结束 达成 缔结 签 订 完 收官 终 成果 结果

单边 – unilateral(?:ly|ism)? – one-sided unilater\w+ alone 单方
双边 – bilateral(?:ly)? – two both mutual\w* between each_other bilater\w+ 双方 两国 双
多边 – multilateral(?:ly|ism)? – multi\w* plurilateral several 多方 多国 诸边
三边 三方 – trilateral(?:ly)? tripartite – three third triangular triple 第三

部长级 – ministerial(?:-level)? – ministers? 部长 部级 大臣
副部长级 – vice-ministerial(?:-level)? – vice deputy 副部 次长
大使级 – ambassadorial(?:-level)? – ambassadors? 大使

大使馆 使馆 – embass(?:y|ies) – ambassador\w* mission\w* legation\w* 使
总领事馆 领事馆 总领馆 – consulates?(?:[\s-]general)? – consul\w* 领事 领馆
总领事 – consuls?[\s-]general – consul\w* 领事
临时代办 代办 – charg[ée]s?_d['’]affaires – charg[ée]\w* agent\w* agenc\w* behalf handl\w+ 代办

赞成票 – votes_in_favou?r – favou?r\w* yes for support\w* affirmative 赞成 支持 同意
反对票 – votes_against – against no nay\w* oppos\w+ negative veto\w* 反对 不同意 否决
弃权票 – abstentions? – abst\w+ 弃权 戒

英文 英语 – (?<!non-)English(?=_(?:language|version|text|original|translation|speaking)) in_English – English 英 中英
中文 汉语 华语 – Chinese(?=_(?:language|version|text|original|translation|speaking)) in_Chinese – Chinese Mandarin
  Putonghua Sin\w+ bilingual 中 汉 华 国语 普通话
法文 法语 – French(?=_(?:language|version|text|original|translation|speaking)) in_French – French francophon\w+ 法
俄文 俄语 – Russian(?=_(?:language|version|text|original|translation|speaking)) in_Russian – Russian 俄
西班牙文 西班牙语 西语 – Spanish(?=_(?:language|version|text|original|translation|speaking)) in_Spanish – Spanish
  Hispanic Castilian 西
阿拉伯文 阿拉伯语 – Arabic(?=_(?:language|version|text|original|translation|speaking)) in_Arabic – Arab\w* 阿
葡文 葡语 葡萄牙语 葡萄牙文 – Portuguese(?=_(?:language|version|text|original|translation|speaking)) in_Portuguese –
  Portuguese Lusophone 葡
日文 日语 – Japanese(?=_(?:language|version|text|original|translation|speaking)) in_Japanese – Japanese 日
德文 德语 – German(?=_(?:language|version|text|original|translation|speaking)) in_German – German 德

发展中国家 发展中经济体 开发中国家 – developing_(?:countr(?:y|ies)|nations?|econom(?:y|ies)|world) – developing
  emerging South third LDCs?
发达国家 发达经济体 已发展国家 已发展经济体 已开发国家 –
  (?<!least\s)(?<!less\s)developed_(?:countr(?:y|ies)|nations?|econom(?:y|ies)|world) – developed advanced
  industrial\w* rich\w* wealthy first 发达 工业国 工业化 富国 富裕 先进
最不发达国家 欠发达国家 – (?:least|less)_developed_(?:countr(?:y|ies)|nations?) LDCs? – least less under-?developed
  poor\w* 落后

本币 本国货币 – (?:local|national|domestic|own|home)_currenc(?:y|ies) – local nation\w* domestic home own 本
外币 外国货币 – foreign_currenc(?:y|ies) – foreign overseas 外 汇

制裁 – sanctions – sanction\w* punish\w* penal\w* embargo\w* disciplin\w+ 惩 罚 批准 禁运 处分 认可
关税 – tariffs – tariff\w* customs dut\w+ tax\w* levy levies 税 电价 收费 资费 费
"""
