"""What a line about the page is made of: the names of news agencies, dates, and the labels of fields.

Written in the plain form of a line (see `furniture_lines.plain_form`), like the patterns of `furniture_patterns`.
"""

from __future__ import annotations

import re

_AGENCY = (
    r"(?:新华社|新华网|中新社|中新网|中国新闻网|人民网|人民日报|央视网|央视新闻|央广网|光明网|"
    r"中国网|中国日报网?|环球网|环球时报|澎湃新闻|"
    r"观察者网|参考消息网?|中国政府网|外交部网站|国务院新闻办公室网站|新浪网?|搜狐网?|网易|凤凰网|腾讯网?|联合早报|中央社|"
    r"[\u4e00-\u9fff]{1,6}(?:网|日报|晚报|时报|晨报|新闻网|通讯社|电视台|客户端))"
)
_AGENCY_EN = (
    r"(?:xinhua(?: news agency)?|xinhuanet|reuters|associated press|ap|afp|cgtn|china daily|global times|"
    r"people's daily(?: online)?|china news service|chinanews(?:\.com)?|ecns|cnn|"
    r"bbc(?: news)?|china\.org\.cn)"
)
AGENCY = re.compile(rf"{_AGENCY}|{_AGENCY_EN}")
"""A news agency's, newspaper's or portal's bare name."""

_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?"
CLOCK_DATE = re.compile(
    r"\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?[\s,t]*\d{1,2}:\d{2}(?::\d{2})?"
    rf"|(?:\d{{1,2}} {_MONTH},? \d{{4}}|{_MONTH} \d{{1,2}}, \d{{4}})[,\s]*(?:at |[-|·] ?)?"
    r"\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: \(?[a-z]{2,4}\)?)?"
)
"""A date with the time of day, as a site stamps its pages."""
DATE = re.compile(
    r"\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?(?: ?\(星期[一二三四五六日天]\))?"
    rf"|\d{{1,2}} {_MONTH},? \d{{4}}|{_MONTH} \d{{1,2}}, \d{{4}}"
)
"""A date without the time of day."""

_STRONG_LABELS = (
    r"(?:发布|发表|更新|上传|编辑|刊发)(?:时间|日期)|最后(?:更新|修改)(?:时间|日期|于)?|"
    r"发布(?:者|人)|发布于|"
    r"(?:本文|文章|原文|图片|配图|封面图?|题图)?来源|稿源|原载|"
    r"索引号|主题分类|发文机关|发文字号|成文日期|公开(?:日期|方式|范围)|生成日期|发布(?:机构|机关)|"
    r"网站标识码|政府网站标识码|备案号|"
    r"信息来源|稿件来源|消息来源|新闻来源|责任编辑|责编|本文责编|浏览(?:次数|量)?|阅读(?:次数|数|量)|点击(?:次数|率|数|量)?|访问(?:次数|量)|"
    r"字号|字体(?:大小)?|分享到?|标签|posted(?: on| by| in)?|published(?: on| by| at| in)?|"
    r"(?:last )?(?:updated|modified)"
    r"(?: on| at)?|filed under|views|tagged|tags|source|sources|editor|edited by|"
    r"font size|share(?: this)?(?: on| to)?"
)
_WEAK_LABELS = (
    "时间|日期|作者|译者|记者|撰稿|编辑|文|图|审核|审校|校对|编审|监制|排版|供稿|评论|阅读|"
    "标题|名称|文号|有效性|主题词|主办|承办|主办单位|承办单位|技术支持|"
    "by|author|date|time|categor(?:y|ies)|comments?"
)
LABEL = re.compile(rf"(?P<strong>{_STRONG_LABELS})\s*:|(?P<weak>{_WEAK_LABELS})\s*:")
"""The label of a field in a line about the page: its strong group is a page's own, its weak one stands in texts too."""
