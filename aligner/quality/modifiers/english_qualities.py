"""English words for the quality and the degree of things, and whatever may render them in Chinese.

Before the colon stands a usual rendering, behind it the English words as a pattern; below is what may answer them,
as in `english_modifiers`.
"""

QUALITIES = r"""
坦诚: candid(?:ly)?|frank(?:ly)?(?= (?:(?:and|but) (?:open|friendly|in-depth|honest|sincere|cordial|constructive|
candid|productive)|exchange|discussion|talks|dialogue))
    坦 诚 直 开 老实 真 率 坦白
建设性: constructive(?:ly)?
    建设 积极 有益 建言 有助 正面
互利: mutually beneficial|win-win|mutual benefit
    互 共 双 相互 彼此
透明: transparen(?:t|tly|cy)
    透 公开 明 清 通透 晶
非歧视: non-?discriminat(?:ory|ion)
    歧视 平等 一视 公平
低碳: low-carbon
    碳 排放 环保
可再生: renewable
    再生 续 可再
无息: interest-free|without interest
    息 利
营利: for profit|profit-making
    利 商业 盈 赚
非营利: non-?profit(?:-making)?|not-for-profit
    营利 牟利 盈利 公益 非营 非牟 慈善
略微: slightly|marginally
    略 稍 微 点 些 轻 小 有所 少 一丝 不大 细 浅
轻微: mild(?:ly)?(?= (?:pain|symptom|reaction|side|to moderate|headache|nausea|disease|case|infection))
    轻 微 小 温和
中度: moderate(?= (?:pain|to severe|renal|hepatic|kidney|liver|disease|case|symptom|impairment))
    中 适度
严重: severe(?:ly)?(?= (?:\w+ )?(?:pain|injur|renal|hepatic|kidney|liver|disease|damage|reaction|weather|allerg|side|
case|symptom|impair|ill|headache|failure|penalt|drought|shortage|infection|exacerbation|attack|asthma|toxicit|bleed|hypo|
hyper|obstruct|malnutrition|anaemia|anemia|depress|burn|trauma|acute|form|adverse|flood|storm|restriction|punish|
loss|consequence))|seriously(?= (?:injur|ill|damag|affect|harm|wound|violat))
    严 (?<![加体])重(?![新复量点组]) 大 极 厉 剧 苛 狠 深 猛 烈 惨 恶 危 急(?![性诊]) 甚 凶 强 很 认真 正经 真 太
    十分 非常 当真 郑重
显著: significantly|markedly|substantial(?:ly)?|considerabl[ey]
    显 大 明 著 重 相当 很 不少 较 更 多 可观 颇 有意义 极 十分 非常 深 远 高 实质 丰 充 根本 剧 急 得多 强 幅
自动: automatic(?:ally)?
    自 动 当然 不假思索 本能 机 下意识 习惯
手动: manually|by hand
    手 人工 亲 徒手 自己
彻底: thoroughly
    彻 底 全 完 透 充分 深 细 详 好 极 都 十分 实 周 非常 仔 净 通 很 认真 大 匀 尽 老 遍
完全: completely|fully|entirely
    完 全 彻 都 整 一 尽 充 极 透 十 满 毫 根本 纯 绝 根 足 丝 净 光 好 通 所有 深 真 总 皆 齐 只 清 熟 各 百 毕 了 没
    不
垂直: vertical(?:ly)?
    直 竖 立 垂 纵 上下
水平: horizontal(?:ly)?
    水平 横 平 卧 水准
额外: additional(?:ly)?
    外 另 附 加 新 更 多 增 追 补 再 其他 又 还
同等: equivalent
    等 相当 同 对应 折 当于 相似 一样 约合 合 类似 即
完好: intact|undamaged
    完 好 整 未 无 不 原 没 保
"""
