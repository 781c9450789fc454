"""English words for time, place, grounds and conditions, and whatever may render them in Chinese.

Before the colon stands a usual rendering, behind it the English words as a pattern; below is what may answer them,
as in `english_modifiers`.
"""

CONDITIONS = r"""
长期: for a long (?:period|time)|prolonged|long-term
    长 久 永 多年 期间 时期 远 终身 持续 很多年 积年 一直 好半天 老 早 半天 良 漫 许
短期: short-term
    短 临时 暂 近期 眼前
短暂: briefly|momentarily
    短 暂 片刻 一会 简 略 瞬 一下 一时 稍 些 匆 草 时间不 霎 几 很快 小 微 顿 略微 一度 曾
偶然: by chance|by accident|accidental(?:ly)?|inadvertent(?:ly)?
    偶 意外 碰巧 恰 不小心 不慎 无意 误 巧 失手 凑 机缘 事故 无心 疏忽
起始: starting(?= (?:dose|price|date|point|temperature|salary|position))|initial(?:ly)?
    起 始 初 首 开 最早 先 底 头一 当初 原 刚 前期 早
提前: ahead of schedule|prematurely
    提前 早 先 未到
按期: on (?:time|schedule)
    按 时 期 准 如期 点 及
逾期: overdue|past due
    逾 过 期 欠 拖 迟 早该 未还 晚
自行: by (?:itself|himself|herself|themselves|yourself)
    自 独 单 孤 一个人 一人 亲 私 只
全职: full-time
    全 专 整 正式
兼职: part-time
    兼 非全 业余 半 零 钟点 部分时间
跨境: cross-border
    跨 境 国际 边
全国: nationwide|throughout the country|across the country
    全 各地 国 举国 处处 到处
境外: overseas
    外 海 洋 国际 出国
明文: expressly|explicitly
    明 直接 清 显 特别 确 公开 专门
现阶段: at this stage|at present
    现 目前 当前 此 这 今 眼下 时 如今 暂 尚
疫情: pre-pandemic|post-pandemic|during the pandemic
    疫 新冠 病
即将: forthcoming|upcoming
    即 将 临 来 要 近 迫 快 下 后 未来 随时 马上
之一: one of the (?=\w+(?:est)\b|most|few|first|main|major|largest|leading|world|countries)
    之一 一 其中 某 有 之列 都 也 属 数 前列
必要时: (?:if|when|where|as) (?:needed|necessary|required)|as needed|as the case may be
    需 必 要 视 用 如 应 酌 得 按 须 有
方便时: at (?:a|the earliest) time convenient|at (?:his|her|its|their|your) (?:earliest )?convenience|
mutually convenient
    便 合适 适当
依据: in accordance with|pursuant to|in compliance with
    依 按 据 照 根 遵 符 循 凭 基于 规 合 从 随 应 由 本 因 与 以 对
正常情况: under normal (?:\w+ )?(?:conditions|use)|in normal (?:operation|use)
    正常 一般 通常 平时 常规 普通 平常 按理 照理
紧急情况: in (?:an )?emergenc(?:y|ies)
    急 危 突发 应急 险
除另有规定外: (?:unless|except (?:where|when)|save as) (?:[\w'’-]+ ){0,6}?otherwise
    除 另 例外 否则 其他 其它 别 相反 不同 不一 不符 若无 如无 未有 没有 无特 无专 如未 若未 未作 未做 如非 若非
    非有 但 反之
除明确规定外: unless expressly
    除 另 外 否则 未 但 不 如 非 若
经同意: with the (?:prior )?(?:written )?(?:consent|approval|permission)
    同意 批 许 准 允 认可 授权 可 经
未经: without the (?:prior )?(?:written )?(?:consent|approval|permission)|without (?:prior )?(?:consent|approval|
permission)
    未 同意 批 许 准 擅 允 不经 私 无 没 授权 非经 非 乱
双边: bilateral(?:ly)?
    双 两 互
多边: multilateral(?:ly)?
    多 各方
法定: statutory
    法 规 条例
口服: orally|by mouth
    口 服 吃 嘴 吞 喝
空腹: on an empty stomach
    空 饭前 餐前 饿 肚
全额: in full(?! (?:swing|view|bloom|colou?r|sight|force|flight|uniform))
    全 足 整 完 都 一次 充分 齐 尽 清 一概 一律
分期: in instal(?:l)?ments
    期 批 次 分 连载
不可退还: non-refundable
    不 退 无法
不可转让: non-transferable|non-assignable
    转 让 不得
非独占: non-exclusive
    非 独 专 排他 普通
优先: in preference to|preferential(?:ly)?
    优 先 惠 特 偏 宁 更
终身: for life|lifelong|lifetime
    终 一辈子 一生 毕生 命 永 世 寿 身 生前 生 老
    年限 有效期 存续 周期
恶意: in bad faith
    恶 毒 害 歹 坏 不怀 不良 非善意 攻击 狠 阴 不诚
善意: in good faith
    善 诚 真 信 好意 良 忠 正当
任何: any other
    任 其 他 别 另 何 凡 一切 所有 都 各 哪 更 再 余 什么 一样 没 比
最初: for the first (?:\d|two|three|few|several|time)
    首 初 第一 头 前 最初 开始 从 起 始 刚 次 才 破天荒 未曾
"""
