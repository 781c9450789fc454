"""Whether another word of a Chinese source accounts for an English word: "steal" for 盗挖, so it answers no 非法.

A dictionary seldom has the compounds in which such characters stand, so these are told by the characters themselves. It
holds only where the source has as many of them as the translation has of the word, apart from the word asked about.
"""

from __future__ import annotations

import functools
import re

from aligner.quality.negation.negations import Span

_RIVALS = r"""
law|legal|legis|lawful: 法律|法规|法院|法例|立法|司法|法令|法官|律师|执法|法治|法制|法定|合法|依法
steal|theft|stole|loot|poach|pirat: 盗|窃|偷|掠
black: 黑
fraud|deceiv|cheat: 诈|欺|骗
smuggl: 走私
traffick: 贩
corrupt: 腐|贪
abus: 滥|虐
dirty: 脏|污
high|higher|highest: 高|涨|升
larg|larger|largest: 大(?![气学会陆众家使夫脑桥豆麦米蒜西洋象街厦楼堂臣选海战理衣肠])
great|greater|greatest: 大(?![气学会陆众家使夫脑桥豆麦米蒜西洋象街厦楼堂臣选海理衣肠])|伟
chronic: 慢性
acut: 急性
disast: 灾
critic: 危|关键|批评
danger: 危
emerg: 急
crisis: 危机
special: 特
lead: 率领|带领|领导|领先|导致
capit: 资本|首都|资金
princip: 原则|本金|校长
chief: 首席|长官|总
first: 首|第一|先|初
new|newer|newest: 新
open: 开
state: 国|州
nation: 国|民族
home: 家
local: 本地|当地|地方
region|area: 区|域
person: 人
secur: 安全|证券|保障
proper|properti: 财产|房产|物业|产权
term: 期|条
order: 命令|订|序
record: 录|记
letter: 信|函
document: 文件|证件|单据
paper: 论文|报纸|试卷
report: 报
form: 表|格式
public: 公众|公共|公司|出版|发布|公布
announc: 宣布|公布
broad: 广播
direct: 董事|主任|方向|导演
present: 提交|出席|主席|总统
current: 货币|电流
earli|earlier|earliest: 早|初
before: 前
after: 后
late|later|latest: 迟
long|longer|longest: 长|久
short|shorter|shortest: 短
strong|stronger|strongest: 强
deep|deeper|deepest: 深
close|closer|closest: 密切|紧密|近
fast|faster|fastest: 快
full: 满|充满
clean|cleaner|cleanest: 净|洁
clear|clearer|clearest: 清
hard|harder|hardest: 硬|难
low|lower|lowest: 低|降
free: 自由
safe|safeti|safer: 安全
time: 时|次|期|倍
year: 年
month: 月
week: 周|星期
day: 日|天
"""
"""English stems, and the Chinese characters that account for them."""

_ROW = re.compile(r"^([^:\n]+): (.+)$", re.MULTILINE)


@functools.lru_cache(maxsize=1)
def _table() -> dict[str, re.Pattern[str]]:
    return {stem: re.compile(words) for stems, words in _ROW.findall(_RIVALS) for stem in stems.split("|")}


def has_rival(text: str, word: Span, stem: str, times: int) -> bool:
    """Whether the simplified Chinese text has something for that English stem so many times, apart from the word."""
    pattern = _table().get(stem)
    if pattern is None:
        return False
    # The same word again is no other one: 新增 twice may be rendered once.
    own = text[slice(*word)]
    others = text[: word[0]].replace(own, " " * len(own)) + own + text[word[1] :].replace(own, " " * len(own))
    apart = [found for found in pattern.finditer(others) if found.end() < word[0] or found.start() > word[1]]
    return len(apart) >= times
