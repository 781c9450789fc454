"""English words that leave a thing open or only begun, "is beginning to", "whether", and what may answer them.

Before the colon stands a usual rendering, behind it the English words as a pattern; below is what may answer them,
as in `english_modifiers`.
"""

CERTAINTY = r"""
开始: (?:is|are) (?:only |just |now |already |slowly )?(?:beginning|starting) to (?!with\b)
    始 起 逐 渐 正 初 着 日[益渐趋] 越 趋 即 将 出现 现 变 转 慢 露 着手 先 刚 才 萌 起来 有所 端倪 苗头 就要 快要
    愈 在[增减扩缩加变]
即将: (?:is|are) (?:just )?(?:about|on the (?:point|verge|brink) of|poised) (?=to \w|\w+ing)
    即 将 快 要 就 正 刚 准备 临 濒 欲 边缘 马上 打算 会 行 拟 待 差点 险 几 呼之 眼看 有望 时 前 势 待发
考虑: (?:is|are|be|was|were) considering(?= \w+ing)|shall consider|will consider|should consider
    虑 研究 打算 酝酿 想 探讨 琢磨 拟 审议 讨论 有意 不妨 建议 计划 斟酌 准备 商 议 评估 可 思 将 视 盘算 权衡 慎 意
是否: whether(?! or not)(?= (?:the|a|an|it|this|that|these|those|they|any|or|to|you|we|he|she|such)\b)
    是否 能否 可否 与否 会否 有否 否 无论 不论 不管 还是 或 如何 怎 哪 多少 要不要 能不能 会不会 是不是 有没有 有无
    该不该 行不行 好不好 可不 吗 么 不知 若 如 不拘 都 均 抑 究竟 到底 可[能行] 疑 何 不确 未 几 愿不 一律 ？ 不同
    判断 难 应不 倘 是 什么 谁 成败 真假 虚实 高低 优劣 不 没 无 非
"""
