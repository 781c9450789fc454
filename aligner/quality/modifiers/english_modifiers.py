"""English modifiers whose loss changes what a text demands or claims, and whatever may render them in Chinese.

Before the colon stands a usual rendering, behind it the English words as a pattern. Below is what may answer them,
mostly one character of a word, as many as free translation has: one of them anywhere is enough.
"""

ENGLISH = r"""
书面: in writing|written(?= (?:consent|notice|approval|permission|agreement|request|confirmation|authori|statement|
application|objection|form|report|reply|response))
    书 文 函 信 笔 邮件 纸 写 签 字
事先: prior(?= (?:consent|approval|notice|permission|authori|agreement|consultation|warning))|beforehand|in advance
    先 前 预 早 另行
原则上: in principle
    原则 一般 基本 理论 大体 通常 总体
非法: illegal(?:ly)?|unlawful(?:ly)?|illicit(?:ly)?
    法 违 擅自 私 偷 盗 禁 黑 无效 错 不合 不正 不当 地下 罪 无证
未经授权: unauthori[sz]ed(?:ly)?|without (?:prior |due |proper )?(?:authori[sz]ation|permission)
    授 许 批 同意 擅 允 权 私 非法 准 盗 违规 证
唯一: sole(?= right| discret| responsib| agent| owner| purpose| property| risk| jurisdiction)|solely|
exclusive(?:ly)?(?= right| agent| jurisdiction| licen| property| distribut)
    唯 独 只 仅 专 单 惟 排他 除 光 一家 全 才 就 限 自 纯
至少: at least(?= (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|once|twice|every))
    少 以上 不低于 最低 好歹 不下 多 超 达 满 足 不小 ≥ > 反正 毕竟 大于 起 不得 总 也 至
至多: at most(?= (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|once|twice|every))
    多 超 以下 顶 上限 仅 只 不 最 未 内 过
合理: reasonable(?! doubt)
    理 适 恰 妥 公 相当 应 正 尚 还 颇 可 较 相对 一定 不错 合
实质: material(?= breach| adverse| change| misstatement| contingent| fact| respect|ly adverse)|substantive(?:ly)?
    实 重 根本 大 真 切 要
间接: indirect(?:ly)?
    间接 侧 转 旁 隐 非直 绕 暗 迂 婉 含蓄 通过
单方面: unilateral(?:ly)?
    单方 单边 一方 独自 自行 片面 擅自 单独 自己
连带: joint(?:ly)? and several(?:ly)?
    连带 共同 各自 分别
共同: jointly|joint(?= (?:statement|venture|committee|exercise|laborator|communiqu|declaration|research|action|
liabilit))
    共 联 合 一起 一道 携手 双方 协 同 两国 连带 齐 集体
全面: comprehensive(?:ly)?
    全 综合 完 广 总 详 系统 充分 彻底 各 整 一揽子 多 深入 丰富 周
平等: on an equal footing|on equal terms|equal(?= (?:rights|footing|treatment|partner|basis))|as equals
    平 等 同 一律 公 均 相
和平: peaceful(?:ly)?
    和 平 静 宁 安 非暴力
临时: temporar(?:y|ily)|provisional(?:ly)?|for the time being
    权宜 应急 暂 短 过渡 初步 代 目前 眼下 期间 试 片刻 先 半 时 tmp Tmp TMP 预
永久: permanent(?:ly)?|in perpetuity|perpetual(?:ly)?
    永 常 长 久 固定 终 不变 一直 不断 持 世 恒 无期 再 总
定期: regularly|periodically|at regular intervals|on a regular basis
    定 每 常 例 不断 隔 周 循环 时 期
及时: promptly|in a timely (?:manner|fashion)|without undue delay
    及 即 立 马上 尽 迅 快 时 早 旋 当场 速 期 便 就 拖延 赶
立即: immediately(?! (?:after|before|below|above|following|preced|adjac|next|behind|to))|forthwith
    立 即 马上 当 赶 就 便 紧 随 刚 一 直接 登时 顿时 急 速 刻 旋 忙 才 先 及时 尽快
尽快: as soon as (?:possible|practicable)|at the earliest|at an early date
    尽 早 速 快 及时 即 立 赶 抓紧 一旦
逐步: gradually|step by step|progressively|incrementally
    逐 渐 步 慢 日 循序 次 越 缓 层 增量 累 一点 徐 递 分
强制: mandatory|compulsory|forcibl[ey]
    强 必 义务 迫 法定 须 应 不得不 硬 暴力 一定 要
自愿: voluntar(?:y|ily)
    愿 主动 自 随意 义务 甘 志
免费: free of charge|gratuitously|at no (?:extra |additional )?(?:cost|charge)|for free
    免 无偿 不收 不要 赠 白 义务 不花 费 无需 送
公开: publicly|in public|openly|in open (?:session|court)
    公 开 坦 众 面 明 外界 社会 露 宣 大 畅 直 光天化日 放言
保密: confidential(?:ly|ity)?
    密 私 泄 外传 外人 守口 走漏 不得告诉 内部 透露 披露
重大: gross(?= negligen| violation| misconduct| breach)
    重 极 恶劣 大 肆 粗 公然
适当: as appropriate|where appropriate|if appropriate
    适 酌 恰 妥 合 视 必要 正确 情 当 应 需
深入: in-depth
    深 透 彻底 全面 详 仔 充分 认真 细 完全 周 极 十分 非常 好
严格: strictly(?! (?:speaking|accurate|necessary|true))|stringent(?:ly)?
    严 缜 谨 紧 厉 绝 仅 苛 精 完全 必 切 一丝 刻 只 专 禁
坚决: resolutely|categorically|adamantly
    坚 决 毅 断 严 强 牢 定 绝 死 稳 固 紧 矢 一口 果 明确
强烈: strongly(?= (?:oppos|condemn|support|urg|protest|object|demand|recommend|advis))
    强 坚 深 极 烈 大 十分 非常 严 力 重 最 浓 更 很 务必 猛 狠
仔细: carefully(?! (?:planned|chosen|selected|prepared|designed))
    细 认真 慢 稳 慎 精 妥 详 谨 注意 轻 好 留 心 审 周 严 反复 一一 用 请务必
谨慎: cautious(?:ly)?(?= optimis)|prudent(?:ly)?
    慎 谨 小心 稳 留 注意 警 戒 保守 当心 节 明智 妥
全新: brand[- ]new|new and unused
    新
一定程度: to (?:a|some) (?:certain )?(?:extent|degree)
    程度 适当 部分 有所 某 多少 些 意义 有点 颇 略 一定
合格: qualified(?= (?:person|staff|technician|electrician|lawyer|engineer|professional))
    资 执业 注册 有经验 合格 专业 有权 够格 胜任 专职 持证 认证 专门 技术
无条件: unconditional(?:ly)?
    条件 全盘 无 绝对 必 任何 一律 保留 不管 都 总 始终 完全
依法: in accordance with (?:the )?law|according to law|lawfully
    法 律 规 条例
不可撤销: irrevocabl[ey]
    不 无法 撤 永 最终
独立: independent(?:ly)?(?= audit| expert| investig| director| verif| review| assess| laborator| bod(?:y|ies)\b|
 commission| panel| agenc| institution| consultant| advis[eo]r| valuer| evaluat| inspect| test| monitor| inquir| enquir|
 observer| research| surve| third| counsel| trustee| regulat| tribunal| committee| experts| scientist| analy| confirm|
 certif| apprais)
    独 核数 会计师 自主 第三方 第三者 自行 自己 中立 各自 单独 另 私
初步: preliminary|tentative(?:ly)?
    初 预 暂 先 首 起 基本 草 试 前 开始 早 序 筹 犹
正当: legitimate(?:ly)?(?= rights| interests| concern| claim| demand)
    正 合法 应 权 理
自费: at (?:its|his|her|their|our|your|one's) (?:own|sole) (?:cost|expense)(?: and expense)?
    费 负担 承担 自行 自己 自掏 开支 支出 花 资 钱 款 代价 账
无正当理由: without (?:just|good|reasonable|due|valid|proper|justifiable) (?:cause|reason|excuse|justification)
    理由 无故 原因 缘由 正当 无端 擅自 平白 借口 合理
首次: for the first time
    首 第一 初 头一 从未 前所未 开始 才 破天荒 史无前 新 未曾 一次 先 没
可持续: sustainabl[ey]
    持续 永续 长 久 可持 稳
匿名: anonymous(?:ly)?
    名 Anonymous anonymous
无限期: indefinitely
    无限 永 长 不定 一直 没完 久 不确定 期
故意: intentionally|deliberately|wil?lful(?:ly)?(?= (?:misconduct|default|damage|breach|violat|act))
    故 意 存心 成心 特 专 明知 假 偏 想 恶
"""
