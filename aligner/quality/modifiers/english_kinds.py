"""English words for what kind of study, payment or transaction it is, and whatever may render them in Chinese.

As in `english_modifiers`: "repeated requests" are no mere 申请, a "feasibility study" no mere 研究.
"""

KINDS = r"""
多次: repeated(?= (?:request|warning|attempt|reminder|appeal|call|demand|refus|delay|breach|violation|failure))
    多 反复 反覆 一再 屡 再 重 不断 频 次 总 又 连 常 老 每 累 几 来回
可行性: feasibility
    可行 可能 是否 能否 可操作
投机: speculative(?= (?:purpose|trading|transaction|invest|activit|position))
    投机 炒 投资 赌
预约: by (?:prior )?appointment
    约 订 事先 提前 先
可比: comparable(?= (?:price|basis|period|compan|transaction|terms|figure|data))
    比 相同 相当 类似 同 相若 相近
不受阻碍: unhindered|unimpeded|unobstructed
    阻 碍 畅 自由 顺 挡 拦 通 限
实物: (?:payments?|contributions?|benefits?|distributions?|paid|donations?) in kind
    实物 物 同样 非现金
一次性: lump[ -]sums?|in a lump
    一次 整 总 全 包干 一笔
跨境: cross-border
    跨 境 国际 边 越
稀释: diluted(?= (?:earnings|share|loss))
    稀释 摊薄 攤薄
合并: consolidated(?= (?:financial|balance|income|statement|account|profit|revenue))
    合并 综合 集团 併
未经审计: unaudited
    审计 审核 核数
逾期: overdue(?= (?:payment|amount|rent|sum|fee|maintenance|tax|loan|interest|invoice|balance))
    逾 期 欠 拖 迟 未 过 滞 延 晚
按比例: pro[ -]rata|proportionate(?:ly)?|in proportion
    比例 按 相应 分摊 率 相称 份额 比
"""
