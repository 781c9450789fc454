"""Large and small, high and low, main and secondary, relative and absolute: compounds that differ in one character."""

TABLE = r"""
高风险 高收入 高成本 高浓度 高利率 高水平 高质量 高难度 高价值 高速度 高强度 高密度 高海拔 高纬度 高附加值 高纯度 高能耗
  高耗能 高排放 高污染 高毒性 高敏感 高学历 高技能 高薪酬 高负债 高杠杆 高危险 高危 高碳 高热量 高脂肪 高电平 高比例
  高产量 高增长 高端 高处 高位 高层建筑 高净值 高优先级 高回报 高流量 –
  high(?:er|est)?-(?:risk|income|cost|concentration|interest|level|quality|value|speed|intensity|density|altitude|latitude|purity|energy|emission|carbon|pollution|end|growth|yield|calorie|fat|skill|skilled|paid|paying|grade|rise|priority|voltage|net-worth)(?:s|-\w+)?
  (?:high|higher|highest)_(?:risks?|incomes?|costs?|concentrations?|interest_rates?|intensity|density|altitudes?|latitudes?|emissions?|growth|priority)
  – high\w* top\w* elevat\w+ great\w* big\w* large\w* heav\w+ strong\w* expens\w+ advanc\w+ premium upper dangerous
  rich\w* luxur\w+ up\w* costly intens\w+ rapid\w* fast\w* hazard\w* sophisticat\w+ peak\w* excess\w* risk\w*
  vulnerab\w+ energy\w* polluti\w+ pollut\w+ quality 高 优质 优 尖端 重点 快 强 大 昂贵
低风险 低收入 低成本 低浓度 低利率 低水平 低质量 低难度 低价值 低速度 低强度 低密度 低海拔 低纬度 低附加值 低纯度 低能耗
  低耗能 低排放 低污染 低毒性 低敏感 低学历 低技能 低薪酬 低负债 低杠杆 低碳 低热量 低脂肪 低电平 低比例 低产量 低增长
  低端 低处 低位 低层建筑 低优先级 低回报 低流量 –
  low(?:er|est)?-(?:risk|income|cost|concentration|interest|level|quality|value|speed|intensity|density|altitude|latitude|purity|energy|emission|carbon|pollution|end|growth|yield|calorie|fat|skill|skilled|paid|paying|grade|rise|priority|voltage)(?:s|-\w+)?
  (?:low|lower|lowest)_(?:risks?|incomes?|costs?|concentrations?|interest_rates?|intensity|density|altitudes?|latitudes?|emissions?|growth|priority)
  – low\w* cheap\w* poor\w* small\w* little less\w* few\w* weak\w* mild\w* minor bottom\w* under\w* slow\w* inexpens\w+
  reduc\w+ minim\w+ un\w+ inferior base affordab\w+ basic down\w* decarbon\w+ green\w* efficien\w+ economical\w* 低 廉
  便宜 贫 穷 弱 小 慢 下

大型 – large(?:r|st)?-(?:scale|sized?) largescale
  large_(?:enterprises?|business(?:es)?|firms?|compan(?:y|ies)|ships?|vessels?|craft|boats?|projects?|vehicles?|aircraft|equipment|machine(?:ry|s)|plants?|reservoirs?|events?|farms?|hospitals?|banks?|factor(?:y|ies)|installations?)
  – large\w* big\w* major\w* mass\w* huge\w* giant\w* grand\w* mega\w* great\w* heavy\w* jumbo main\w* significant\w*
  full-\w+ bulk\w* extens\w+ vast\w* super\w* wide\w* sizeab\w+ enormous\w* broad\w* long\w* substantial\w* 大 巨 重
中型 – (?:medium|mid)-?(?:scale|sized?) – medium\w* mid\w* moderate\w* intermediate SMEs? 中
小型 – small(?:er|est)?-(?:scale|sized?)
  small_(?:enterprises?|business(?:es)?|firms?|compan(?:y|ies)|ships?|vessels?|craft|boats?|projects?|vehicles?|aircraft|equipment|machine(?:ry|s)|plants?|reservoirs?|events?|farms?|hospitals?|banks?|factor(?:y|ies)|installations?)
  – small\w* mini\w* little compact\w* tiny micro\w* light\w* SMEs? short\w* portable minor\w* petit\w* miniature\w* few
  less\w* 小 微 迷你
微型 – micro-?(?:scale|sized?|enterprises?) – micro\w* mini\w* tiny small\w* pocket\w* 微 小

minor
初级 – (?:primary|junior|elementary)(?=_(?:\w+)) – primar\w+ junior\w* elementar\w+ basic\w* beginn\w+ preliminary
  initial\w* entry\w* first low\w* early crude raw 初 基层
中级 – (?:intermediate|mid-?level) – intermediat\w+ mid\w* second\w* medium 中
高级 – (?:senior|advanced|high-?(?:level|ranking|grade)) – senior\w* advanc\w+ high\w* top\w* chief\w* super\w*
  premium upper luxur\w+ executive\w* deluxe quality\w* sophisticat\w+ expens\w+ fancy fine leading Excellenc\w+ elite
  first-\w+ posh exclusive commission\w* 高 资深 先进 尖端 优

内侧 内层 内壁 – inner_?(?:sides?|layers?|walls?|surfaces?) – inner\w* in-?side\w* interior\w* internal\w* medial\w*
  lining\w* 内 里
外侧 外层 外壁 – outer_?(?:sides?|layers?|walls?|surfaces?) – outer\w* out\w* exterior\w* external\w* lateral\w*
  skin\w* shell\w* 外 表
上层 – upper_(?:layers?|levels?|deck|stor(?:e?y|ies)|strata|class\w*) – upper\w* top\w* above over\w* high\w* super\w*
  elite\w* 上 高
下层 – lower_(?:layers?|levels?|deck|stor(?:e?y|ies)|strata|class\w*) – lower\w* bottom\w* below under\w* sub\w* 下 底
  低
上半部分 上半部 上半身 – (?:upper|top|first)_(?:half|part|body) – upper top first above 上
下半部分 下半部 下半身 – (?:lower|bottom|second)_(?:half|part|body) – lower bottom second below 下

minor
主要 –
  (?:main|principal|major|primary|chief)(?=_(?:shareholder|reason|cause|purpose|contract|source|responsib|liab|business|facto|product|market|risk)\w*)
  – main\w* princip\w+ major\w* primar\w+ chief\w* mostly key most\w* larg\w+ lead\w* essential\w* important\w* core
  dominant\w* great\w* significant\w* central predomina\w+ particular\w* big\w* focus\w* first\w* high\w* only top\w*
  especial\w* basic\w* fundamental\w* critical\w* crucial\w* due essen\w+ heav\w+ mass\w* prime overwhelm\w* cardinal
  capital prominent\w* staple typical\w* usual\w* general\w* common\w* foremost outstanding\w* substan\w+ strong\w* 主
  首要 重
次要 – secondary(?=_\w+) – second\w* minor\w* less\w* subordinat\w+ subsid\w+ incident\w+ peripheral\w* trivial\w*
  ancillar\w+ low\w* not un\w+ 次 副 辅

绝对 – absolute(?:ly)? – absolut\w+ complete\w* total\w* certain\w* never definite\w* no utter\w* perfect\w* sure\w*
  unconditional\w* fully must any outright entire\w* always pure\w* strict\w* overwhelm\w* really quite vast by_no\w*
  not full\w* never\w* 绝 完全
相对 – relative(?:ly)? – relat\w+ compar\w+ opposite fairly rather somewhat opposed corresp\w+ quite against more\w*
  less\w* versus fac\w+ counter\w* proportion\w* reasonabl\w+ contrast\w* 相对 比较 较

定量 – quantitative(?:ly)? – quantit\w+ quantif\w+ ration\w* fixed measur\w+ amount\w* numer\w+ 量
定性 – qualitative(?:ly)? – qualit\w+ nature character\w* determin\w+ defin\w+ classif\w+ 性质

宏观 – macro\w* – macro\w* large\w* broad\w* big\w* overall 宏观
微观 – micro\w* – micro\w* small\w* detail\w* individual\w* 微

主观 – subjective(?:ly)? – subject\w+ person\w* arbitrar\w+ mental\w* intention\w* delibera\w+ 主观
客观 – objective(?:ly)? – objectiv\w+ impartial\w* actual\w* fair\w* real\w* external\w* factual\w* circumst\w+
  materi\w+ 客观

永久 永久性 – permanent(?:ly)? – permanen\w+ forever ever\w* etern\w+ perpetu\w+ last\w* perman\w+ indefinit\w+
  for_good perenn\w+ always 永
临时 临时性 – temporar(?:y|ily) – tempor\w+ provision\w* interim ad_hoc casual\w* extraordin\w+ short\w* makeshift
  special\w* emergenc\w+ last occasional\w* improvis\w+ transit\w+ acting caretaker extempor\w+ sudden\w* 暂 临

集中式 – centrali[sz]ed – cent\w+ concentrat\w+ 集中
分布式 分散式 – (?:distributed|decentrali[sz]ed) – distribut\w+ decentral\w+ dispers\w+ scatter\w+ 分布 分散

一次性 – (?:one[\s-](?:off|time)|single[\s-]use|disposable|lump[\s-]sum|non-?recurring) – one\w* once single\w*
  dispos\w+ lump\w* non-?recur\w* throw\w* 一次
非经常性 – non-?recurr(?:ing|ent) – non\w* extraordinar\w+ exception\w* except\w* one\w* unusual\w* special\w*
  irregular\w* sporadic\w* occasional\w* ad_hoc infrequent\w* adjusted core 一次性
经常性 – (?<!non-)(?:recurring|recurrent|current_account) – recur\w+ regular\w* frequent\w* routine\w* constant\w*
  ordinar\w+ often current 经常 常

劳动密集型 劳动密集 – labou?r[\s-]intensive – labou?r\w*
资本密集型 资本密集 – capital[\s-]intensive – capital\w*
技术密集型 技术密集 – technolog\w+[\s-]intensive – technolog\w+ tech\w*
知识密集型 知识密集 – knowledge[\s-](?:intensive|based) – knowledge\w*

轻工业 – light_industr(?:y|ies|ial) – light
重工业 – heavy_industr(?:y|ies|ial) – heavy

硬件 – hardware – hard\w* facilit\w+ infrastruct\w+ equip\w+ physical 硬
软件 – softwares? – soft\w* program\w* application\w* app apps 软
固件 – firmware – firm\w*

公网 – public_networks? – public\w* internet
内网 局域网 – (?:intranets?|local[\s-]area_networks?|LANs?) – internal\w* local\w* LAN\w*

常住人口 – (?:permanent|resident)_(?:resident_)?population – resid\w+ permanen\w+ 常住
流动人口 – (?:floating|migrant|transient)_population – float\w* migra\w+ transient\w* mobile 流动
户籍人口 – registered_population – regist\w+ hukou household\w* 户籍

多数票 过半数 – majorit(?:y|ies) – major\w* most half more 多数
少数 – minorit(?:y|ies) – minor\w* few\w* small\w* handful some ethnic 少数 民族

minor
前者 前一种 前一类 前一个 前一方案 前一说法 – (?:the_)?former – first\w* one that this it they those these previous
  earlier he she 前
后者 后一种 后一类 后一个 后一方案 后一说法 – (?:the_)?latter – second\w* last other that this it they those these which
  who he she 后
"""
