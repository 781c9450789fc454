"""English words that begin a reservation, an exception or a concession, and what may answer them.

Where none of the answers stands in a translation, the whole clause is lost as a rule. Before the colon stands a usual
rendering, behind it the English words as a pattern, as in `english_modifiers`.
"""

RESERVATIONS = r"""
无论多么: however (?:slight|small|minor|trivial|remote|large|great|serious|caused|arising|described|made|
insignificant|
brief|long|little|few|many|much|hard|far)(?=[,.;)])
    无论 不论 不管 再 如何 怎 多么 多小 多大 大小 轻重 即使 哪怕 即便 但凡 虽 尽管 不拘 程度 何种 何等 不分 多 何时
    不限
除外: except(?: (?:as|for|where|to|in|that|when|if|with|by|under|otherwise|insofar|the)\b)|
save (?:as (?:otherwise|set|may|expressly|\w+ed)|where|insofar|in so far|otherwise|
to the extent|in (?:the (?:case|event|circumstances)|accordance|relation|respect|cases)|
with the (?:prior|written|consent))\b|
(?<=, )save (?:for|as|to|in|with|by|under|that|when|if)\b|
with the exception of|
other than (?=as|in|the|those|by|for)|apart from
    除 外 但 仅 只 非 唯 惟 另 之余 剩 光 否则 其他 其它 其余 别的 不在此限 而不 若 如 以及 唯独 没有别
即使: even (?:if|though|where|when)(?! it's)
    即 纵 就算 虽 尽管 哪怕 便 再 也 仍 还 都 不管 无论 仅管 却 可 但 固然 不论 就是 倘 只要 若 如果 要是 都不
尽管: notwithstanding
    尽管 虽 即使 不论 无论 仍 但 有 不管 不受 然 另 即便 却 纵 可 还是
不论: regardless of|irrespective of|no matter (?:what|how|who|where|when|whether|which)|whether or not
    不论 无论 不管 不分 何 任 不拘 都 均 皆 凡 是否 不考虑 不问 多 再 怎 谁 哪 什么 一律 一样 也 还是 与否 即使 尽管
    所有 随 管
不影响: without prejudice to
    不 无 影响 损 妨 前提
就所知: to the best of (?:its|his|her|their|our|my|the \w+'s) knowledge|as far as (?:it|we|I|he|she|they) (?:is|are|
am) aware|
so far as (?:it|we|I|he|she|they) (?:is|are|am) aware
    知 悉 了解 据 晓 所见
包括但不限于: including(?:,)? (?:but not limited to|without limitation)
    包括 限 等 例如 诸如 如 包含
在范围内: to the (?:fullest|maximum|greatest) extent (?:permitted|permissible|allowed|possible|practicable)|
to the extent (?:permitted|permissible|required|practicable|possible|allowed|necessary|reasonably)
    范围 限 程度 尽 最大 可能 内 允许 许 必要 凡 如 准 以 能
视情况: subject to (?=approval|the approval|availab|change|prior|confirm|contract|the terms|the provision|the consent)
    须 需 视 待 经 以 限 受 依 前提 如 按 可能 除 规定 方 准 为准 不违 遵 根据 另 服从 在 若 将 或 才 要 由
如有争议: in (?:the event|case) of (?:any )?(?:conflict|discrepanc|inconsistenc|dispute|ambiguit|doubt)\w*
    冲突 不一致 不符 抵触 争议 歧 矛盾 出入 差异 疑 争 纠纷 分歧 不同 如有 若有 纷争
"""
