"""English words for what somebody or something is by law, by office, by the books or by a finding, and their answers.

Before the colon stands a usual rendering, behind it the English words as a pattern; below is what may answer them,
as in `english_modifiers`.
"""

STATUS = r"""
无故: without (?:any )?cause|without reason|for no (?:good )?reason
    故 理由 缘由 原因 由 端 无缘 莫名 平白 擅自 随意 任意
受过培训: (?:properly |suitably |specially |fully )?trained (?=(?:and|or) |staff|person|worker|operator|technician|
employee|
handler|professional|user|electrician|engineer|nurse)
    训 练 专业 合格 培 资格 有经验 技术
持牌: licensed (?=(?:and|or) |bank|person|doctor|physician|professional|broker|corporation|operator|dealer|driver)
    牌 证 照 执业 许可 注册 有资格 认可 合格
注册: registered (?=(?:and|or) |office|pharmacist|nurse|doctor|user|agent|architect|capital|charit|holder|shareholder|
address|post|mail)
    注册 登记 记名 挂号 法定 执业 双挂 在册 註冊
获授权: authori[sz]ed (?=(?:and|or) |person|staff|representative|signator|agent|dealer|service|user|officer)
    授 权 指定 许可 特约 经批准 核准 委托 合法 获准 认可
主管: competent (?=authorit|person|court|department|engineer)
    主管 管辖 有权 合格 称职 胜任 有资格 资 有关 相关 专业 能
经验丰富: experienced (?=(?:and|or) |staff|person|lawyer|engineer|technician|operator|team)
    经验 老 资深 熟 丰富 有素 行家 内行 专业
加倍: (?:double|twice) the (?:amount|rate|dose|deposit|sum|penalty|fee)
    倍 两次 双 2 翻 加一 二
目前: (?:only|currently|at present|presently|still) (?:currently|at present|presently)|at present|at the moment|
for the present|presently (?=only|under|in|being|avail|work)
    目前 现 如今 眼下 当 今 时 此刻 这会 暂 尚 还 已 正
主要: (?:mainly|primarily|chiefly|principally) (?:due|because|attributable|owing|driven|caused|used|from|by|in|for|of|
on|to)
    主要 大多 多 大部分 首 基本 主 大都 着重 重点 尤其 专 集中 居多 多半
典型: typical (?=of|case|example|symptom|pattern|region|value|use)
    典型 代表 通常 一般 常 普通 标准 典 见 惯 正是 就是 多
受影响: affected (?=area|part|eye|skin|limb|person|part(?:y|ies)|communit|region|countr|product)
    影响 患 受 灾 病 波及 有关 相关 感染 涉
急性: acute (?=\w+(?:itis|osis|pain|illness|infection|attack|disease|failure|toxicity))
    急
慢性: chronic (?=\w+(?:itis|osis)|pain|illness|infection|disease|failure|kidney|liver|heart|obstruct|condition|lung)
    慢 长期
前: former (?=president|minister|chair|prime|director|governor|secretary|head|chief|employee|ambassador|member|smoker|
owner|tenant|resident|offic|soldier|colleague|student|pupil|spouse|wife|husband|address|name|capital|site|colon|mayor|
manager|partner|teacher|champion|worker|staff|patient|user|supplier)
    (?<![目当日提])前(?![往进来述款提景列]) 原 曾 卸 昔 旧 离 退 老 当过 做过 历 既往 过去 故 先 早 遗
以往: previous (?=smoker|owner|experience|meeting|version|quarter|stud|treatment|tenant|employ|record|report|contract|
conviction|edition|round|survey|decision|address|page|chapter|financial|year\b|month\b|session|term|exposure|histor)
    上 (?<![目当日提])前(?![往进来述款提景列]) 往 先 过去 旧 原 昨 曾 历 老 早 去 同比 已 来 再 起 另 那
现任: incumbent (?=president|minister|chair|prime|director|governor|secretary)|sitting president
    现 在任 当前 时任
代理: acting (?=president|minister|chair|director|governor|secretary|head|chief|principal|mayor)|
interim (?=president|chair|director|chief|head|report|dividend|measure|government|injunction)
    代 署 临时 中期 暂 过渡 临 保全
名誉: honorary (?=president|chair|consul|professor|doctor|member|citizen)
    名誉 荣誉
上市: listed compan(?:y|ies)|publicly (?:listed|traded|held) compan(?:y|ies)
    上市 挂牌 公众公司
全资: wholly[- ]owned
    全资 独资 完全 百分之百 100
经审计: (?<!un)audited (?=\w)
    审 核数 查
未经审计: unaudited
    审 核数 查
合并: consolidated (?=financial|statement|revenue|profit|net|account|balance|income)
    合并 综合
净: net (?=profit|income|loss|asset|cash|worth|sales|proceeds|weight|debt|increase|decrease)
    净 纯 税后 实
税后: after[- ]tax|net of tax
    税
税前: before[- ]tax|pre[- ]tax
    税
年度: annual (?=report|general|budget|audit|meeting|fee|plan|account|leave|review|production|output|growth|rate|
income|salary|turnover|revenue|inspection|conference|average|rent|dividend|subscription|premium|interest|allowance|quota|
capacity|increase|consumption|rainfall|check|survey|statement|event|festival|financial)
    年 周年 岁
人均: per capita
    人均 每人 人 平均
平均: on average|average (?=annual|price|daily|age|temperature|income|cost|rate|wage|monthly|speed)
    均 每 一般 常 年
最终: final and (?:binding|conclusive)|final (?=decision|award|judgment|report|version|acceptance|payment|text|
assembly|
instalment|approval|inspection)
    最终 终 最后 决 定 尾 末 总 结
有约束力: (?:legally |mutually )?binding(?= (?:on|upon|up|force|agreement|effect|obligation)|[.,;])
    约束 拘束 效 装订 必须 遵守 拘 捆 绑定
不具约束力: non-binding
    约束 拘束 效力 不具
独占: (?<!non-)(?<!mutually )exclusive (?=licen|distribut|agent|jurisdict|use|economic|rights?\b|propert)
    独 专 排他 唯一 专属 仅 只
全球: worldwide (?=\w+|[,.])
    全球 全世界 世界 各国 各地 国际 天下
免费: royalty-free
    费 版税 使用费 无偿
有限: limited (?=licen|warranty|liabilit|right|number|extent|resource|time|access|edition)
    有限 限 少 不多 小 局部
后果性: consequential|incidental|punitive
    后果 间接 附带 惩罚 连带 偶然 随之 继发 从属 相应 由此 从而 伴随 衍生 附
未: outstanding (?=balance|amount|debt|loan|share|issue|principal|payment|sum|fee|matter)
    未 欠 余 尚 发行 已发 悬 剩 在外 待 流通
经公证: notari[sz]ed
    公证
经核证: certified (?=cop|true|translation|mail|public|organic|engineer|financial)
    认证 核证 证明 公证 经 注册 执业 挂号 鉴证 持证 核实 有效 盖章
原件: original (?=cop|document|invoice|packag|certificate|receipt|text|language|bill|passport)
    原 正本 初 本来
电子: electronic(?:ally)? (?=cop|form|signature|invoice|record|means|mail|document|file|format|version)|
by electronic means|in electronic form
    电子 电 数字 网 线上
口头: verbal(?:ly)?|oral (?=agreement|notice|statement|consent|hearing|evidence|report|instruction)
    口 言 说 话 辩 嘴
明示: express(?:ed)? or implied
    明示 默示 暗示 明 任何
指定: designated|appointed (?=day|time|place|date|agent|person|representative)
    指定 专 委 约定 规定 定 任命 派 特 选 划 认定 授权 设
各自: respective(?:ly)?
    各 分别 自 双方 相应 本 其 两 他们 彼此 依次 对应 己
相互: (?<!their )(?<!by )mutual (?=consent|agreement|trust|respect|understanding|assistance|support|recognition|
interest)
    互 彼此 双方 双边 共 协商 一致 相 两国 你我
有害: hazardous|toxic (?=substance|waste|material|gas|chemical|fume)
    危险 有害 毒 害 危
易燃: (?<!non-)(?:in)?flammable
    燃 着火
腐蚀性: (?<!non-)corrosive
    腐 蚀
无菌: sterile (?=\w)
    无菌 消毒 灭菌 贫瘠 不育 不孕 枯 无效
防水: waterproof|watertight
    水
严重: serious (?=injur|illness|damage|harm|accident|breach|crime|side|adverse|disease|infection|offen|incident|
violation)
    重 严 大 恶 深 危 狠 厉 惨 极 苛 急
轻度: minor (?=injur|repair|damage|defect|change|side|accident|adjust|offen|illness)
    轻 小 微 次要 未成年 些 略 细 零星
偶尔: occasional(?:ly)?
    偶 时 有时 间或 不时 零星 一两 个别 几次 三两
常见: (?:very |un)?common side effects?
    常见 少见 普遍 罕见 不常
持续: persistent(?:ly)?|continuously|uninterrupted(?:ly)?
    持 续 不断 连 一直 顽 不停 直 长 坚 老 执 锲 始终 总 不间 不中断 终年 反复 死
复发: recurrent|recurring (?=\w)
    复 反复 再 屡 重 经常 常 周期 循环 老
疑似: suspected|alleged(?:ly)?
    疑 涉嫌 据称 指称 所谓 嫌 据说 指控 被指 声称 怀疑 被控 称 估计 觉 想到 猜 以为 料 想 感到 认为 察觉 说是 看出 据
    宣称 指
确诊: confirmed case
    确诊
潜在: potential (?=risk|conflict|buyer|bidder|customer|investor|user|benefit|threat|danger|problem|liabilit|claim)
    潜 可能 有望 或 隐 未来 会 准 意向 能
合法: lawful(?:ly)? (?=owner|possession|order|purpose|holder|use|activit|excuse)
    法 正当 合规
刑事: criminal (?=liabilit|proceeding|prosecution|case|offen|law|responsib|record|charge|court)
    刑 罪 犯
行政: administrative (?=penalt|review|sanction|litigation|law|measure|detention|fine|procedure|region|expense|cost|
fee)
    行政 管理 办公 政
民事: civil (?=liabilit|proceeding|law|case|action|litigation|procedure)
    民
妥善: duly|properly (?=install|maintain|train|use|clos|earth|ground|sign|execut|stor|dispos|author|qualif)
    正 妥 适 合 恰 当 及时 经 依法 已 规 好 按 准 应 如期 正式 确 到位 善 果
安全: safely|securely (?=fasten|clos|stor|lock|attach|fix|clos|seal)
    安全 稳 牢 平安 妥 紧 保险 放心 安 好 无虞 严 可靠 固
部分: in part(?=[,.;]| or| and| by| because| due| to | from| on )|partly(?! cloudy)|partial(?:ly)?
    部分 局 半 些 偏(?![向好爱心见差远离重]) 不完全 不尽 部 有所 略 一定 某 也 既 之一 一方面 尚 还 片 多少
    另 亦 又 点 程度 一来
    (?<![十百千万充])分(?![析钟别布子配享发离公会支裂散歧手局数流担])
全部: in whole(?= or in part|[,.;])|wholly(?! owned)
    全 完 整 都 所有 彻 纯 一概 根本 尽 一切 总
此前: prior (?=written|experience|use|agreement|arrangement|art|conviction|year|period)
    先 前 预 以往 过去 既往 经验 已 早 曾 上 优
后续: subsequent(?:ly)? (?=amendment|change|event|payment|period|owner|instal|year|order|breach)
    后 随 续 继 嗣 其后 再 接 下 今后 日后 次
拟议: proposed (?=amendment|change|transaction|acquisition|project|work|dividend|resolution|construction|development|
site)
    拟 建议 提 议 打算 计划 规划 设想 准备
现有: existing (?=law|building|customer|share|structure|facilit|contract|agreement|system|user|building|debt|
equipment|rule)
    现 已有 既有 原有 原 旧 老 目前 已 存 既 有
"""
