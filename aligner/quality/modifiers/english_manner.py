"""English words for how, how far and how often a thing is done, and whatever may render them in Chinese.

Before the colon stands a usual rendering, behind it the English words as a pattern; below is what may answer them,
as in `english_modifiers`.
"""

MANNER = r"""
几乎: almost(?! (?:certain|sure)\w*)|(?:nearly|virtually|practically) (?=all\b|every\w*|always|any\w*|no\b|none|nothing|
never|
the (?:same|whole|entire)|identical|complete|impossible|entire|empty|unchanged|unknown|universal)|
all but(?= (?:\w+ed|impossib|certain|gone|empty))
    几 近 差不多 差一点 差点 大多 大部 大半 多数 多半 部分 快 险些 险乎 极少 很少 鲜 罕 就要 可谓 不到 不足 不多
    不大 不太 基本 左右 约 似 有如 好像 简直 形同 濒 完全 实际 事实 等于 好几 甚 逾 将 大致 大体 无异 如同 像 不少
    绝大 在线 逼 没什么 无甚 未 殆 庶 临 马上 难 仿 从来 一时 绝 只差 眼看 多[为是在属由以] 微乎 普遍 一般
特别: particularly(?!$)|especially(?!$)|in particular(?!$)|above all(?= (?:the|those|in|to|for|by))
    尤 特 以 更[加是为有重要需多让使令能在其富容易] 突出 最 格外 重点 主要 例 着重 典 专 其中 甚 分外 很 十分 非常
    极 异常 颇 相当 太 多么 强 首 独 显 殊 不大 不太 并不 怎么 较 真(?=[是的]) 好在 何况 仅 只 愈 越 别 怪 多半 意
    反 满 挺 重视 中间 深 大 难 正 就 过于 明确 中的 也
首先: in the first instance
    首 先 初 第一 一审 起 最
合法: (?:where|if|when) (?:(?:it|this|that|they|so) (?:is|are) )?(?:lawful|legal(?:ly)?|permitted|allowed|permissible)
    合法 法 允 准 许 可以 可(?![持能见靠观怕是]) 获 能够 不禁 不违
不拖延: without (?:further|undue|any|unreasonable|unnecessary)? ?delay
    立 即 速 快 尽 及 拖 迟 延 马上 早 赶 当场 就 旋 误 刻 抓紧 直接
直接: directly(?! (?:above|below|after|opposite|behind|beneath|under|in front))
    直 面 亲 正 就 径 当 立 马上 对 本人 自 紧 一手 即 自己 明
主要: mostly|largely|chiefly|principally|primarily|predominantly(?! because)
    主 大 多 集中 基本 居 半 首 重 通常 一般 往往 本 成 绝 很 相当 几乎 几 近 都 占 普遍 总 只 就 尤 在于 全靠 至少
    颇 尽 八九
勉强: barely
    勉 仅 才 刚 只 几 不 差 难 微 稍 未 没 少 险 无 快 略 方 将 堪
分别: separately|individually
    分 另 单 各 独 别 逐 个 拆 两回
反复: repeatedly|time and (?:time )?again|over and over(?: again)?
    多 反 一再 屡 再 连 频 不断 重 老 又 几 每 次 遍 常 来回 不停 不住 来 总 往 始终 断
迅速: rapidly|swiftly|speedily
    快 速 急 迅 飞 猛 很 马上 立 赶 捷 骤 敏 匆 一下 紧 刻 顿 疾 迫 短 突 激 日 转眼 霎 刚 就 一路 加剧 一 大 好 强
    高 如 迭
近来: recently(?! (?:deceased|discover))
    近 最 刚 不久 新 日前 前 这 才 早 来 几 去 过 目前 又 年 现 今 后 初 先 此 昨 日 月 时
只: exclusively
    只 仅 专 独 唯 全 都 完全 限 一律 单 净 均 无 光
以往: previously|formerly
    曾 前 以往 过 原 先 早 从 此 旧 既 已 历 往 昔 本 老 当 一直 经 之 又 再 还
随机: at random|randomly
    随 任 乱 不定 胡 抽 机 偶
亲自: in person
    亲 当面 本人 面 现场 出席 到 身 实地 自
在当地: locally
    当地 本地 地方 就近 就地 局部 本 土 地 近
正式: officially|formally
    正 官 公 式 名义 宣
详细: in detail
    详 细 具体 精 深 多 逐 全 仔 清 端
即时生效: with immediate effect
    即 立 马上 今 当 起
临时通知: at short notice|on short notice
    临 短 突 仓 随 匆 时 提前 急
应要求: (?:on|upon) request
    求 索 申请 应 需 请
随时: at any time
    随 任 时 何 一旦 从 总 都 曾 每 没 未
如有: if any(?=[,.;)])
    如 若 有 倘 任何 何
此后: thereafter
    后 再 起 继 从 则 此 接 随 以 之 嗣 便 就 每 又
全年: all (?:the )?year(?: round)?|throughout the year|year-round
    年 四季 常 全 长 终 季
一度: at one time|at one point
    一度 曾 同时 时 次 一 有 当
过度: excessive(?:ly)?|unduly
    过 超 太 滥 多 不当 极 无度 很 高 大 苛 限 分 暴 不必 不合 纵 甚
无形: intangible
    无形 无 非物质 看不 抽象
有形: (?<!in)tangible
    有形 实 切 具体 看得 摸 真 物 明显
最新: up-to-date|the latest
    新 最 近 现 时 晚 后 迟 刚 上 今 当 本 前 跟 这 及 再
正面: positive(?:ly)?(?= (?:response|impact|effect|contribution|role|result|test|attitude))
    正 积极 好 阳 肯定 良 有益 乐观 有利 确 有助
上次: the (?:previous|preceding) (?:month|quarter|week|day|financial year|term|session)
    上 前 去 过 先 旧 昨 往 早 头 当 再 此 截至
大规模: on a large scale|large-scale
    大 巨 规模 全面 广
真实: genuine(?:ly)?
    真 实 诚 正 原 确 假 错 由衷 名副 地道 切 可靠 纯 善 心 的确
全部: in (?:its|their) entirety
    全 整 完 所有 都 一切 总 统 总体 悉
大约: approximately|roughly(?= (?:the same|equal|half|a|one|two|three|\d))
    约 大 左右 近 上下 差不多 概 许 多 几 来 余 粗 将 相 一 等于 基本 相当 估 仅 ≈ ~ ～ 前后 间 平 为
"""
