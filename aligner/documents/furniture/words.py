"""The words that lines of page furniture are made of: agencies, dates, labels of fields, and controls.

They are sought in a line in its plain form (see `wording.plain_form`); how a line is made of them tells whether
it is furniture. Whole lines that are furniture by their wording are in `patterns`.
"""

from __future__ import annotations

from aligner.late_patterns import late

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
AGENCY = late(rf"{_AGENCY}|{_AGENCY_EN}")
"""A news agency's, newspaper's or portal's bare name."""

_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?"
CLOCK_DATE = late(
    r"\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?[\s,t]*\d{1,2}:\d{2}(?::\d{2})?"
    rf"|(?:\d{{1,2}} {_MONTH},? \d{{4}}|{_MONTH} \d{{1,2}}, \d{{4}})[,\s]*(?:at |[-|·] ?)?"
    r"\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: \(?[a-z]{2,4}\)?)?"
)
"""A date with the time of day, as a site stamps its pages."""
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_DAY = rf"(?:\d{{1,2}} {_MONTH},? \d{{4}}|{_MONTH} \d{{1,2}}, \d{{4}})"
DATE = late(
    r"\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?"
    r"(?: ?\((?:星期|周|礼拜)[一二三四五六日天]\)| ?(?:星期|周|礼拜)[一二三四五六日天])?"
    rf"|(?:{_WEEKDAY},? )?{_DAY}|{_DAY} ?\({_WEEKDAY}\)"
)
"""A date without the time of day, with or without the day of the week."""

_STRONG_LABELS = (
    r"(?:发布|发表|更新|上传|编辑|刊发)(?:时间|日期)|最后(?:更新|修改|异动)(?:时间|日期|于)?|"
    r"(?:最近|最后|上次)(?:修订|修改|更新|检视|覆检|复检|浏览)(?:日期|时间)?|覆检日期|复检日期|检视日期|上版日期|上架日期|张贴日期|刊登日期|"
    r"发布(?:者|人|单位)|刊登单位|张贴单位|发布于|"
    r"(?:本文|文章|原文|图片|配图|封面图?|题图)?来源|稿源|原载|"
    r"索引号|主题分类|发文机关|发文字号|成文日期|公开(?:日期|方式|范围)|生成日期|发布(?:机构|机关)|"
    r"网站标识码|政府网站标识码|备案号|"
    r"信息来源|稿件来源|消息来源|新闻来源|责任编辑|责编|本文责编|浏览(?:次数|量|数|人次|人数)?|点阅(?:次数|率|数)?|阅读(?:次数|数|量)|点击(?:次数|率|数|量)?|访问(?:次数|量)|"
    r"字号|字体(?:大小)?|分享到?|标签|posted(?: on| by| in)?|published(?: on| by| at| in)?|"
    r"last (?:revision|review|reviewed|update|modification) date|last (?:revised|reviewed)(?: on)?|hits|"
    r"(?:last )?(?:updated|modified)"
    r"(?: on| at)?|filed under|views|tagged|tags|source|sources|editor|edited by|"
    r"font size|share(?: this)?(?: on| to)?"
)
_WEAK_LABELS = (
    "时间|日期|作者|译者|记者|撰稿|编辑|文|图|审核|审校|校对|编审|监制|排版|供稿|评论|阅读|"
    "提供单位|更新单位|标题|名称|文号|有效性|主题词|主办|承办|主办单位|承办单位|技术支持|"
    "by|author|translator|translated by|proofreaders?|proofread by|photos?(?: by)?|date|time|categor(?:y|ies)|comments?"
)
LABEL = late(rf"(?P<strong>{_STRONG_LABELS})\s*:|(?P<weak>{_WEAK_LABELS})\s*:")
"""The label of a field in a line about the page: its strong group is a page's own, its weak one stands in texts too."""
BARRED_LABEL = late(rf"(?P<label>{_STRONG_LABELS}|{_WEAK_LABELS})\s?[丨|]\s?(?=[^\s丨|])")
"""The same with a bar instead of the colon, as public accounts write it: `编辑丨小满`; 丨 is a Han character."""

_UI = """加入行事历|电邮予朋友|电邮给友人|推荐给好友|推荐给朋友|推荐给友人|转寄给好友|转寄给朋友|转寄给友人
|回列表|回目录|本站首页|关注我们|追踪我们|订阅电子报|会员登入|隐私权宣告|隐私权保护政策|隐私权及网站安全政策|隐私权及资讯安全政策|隐私权及资讯安全宣告|隐私权及安全政策
|网站安全政策|资讯安全政策|资讯安全宣告|政府网站资料开放宣告|网站资料开放宣告|资料开放宣告|著作权声明|服务条款|使用者条款|网站使用条款
|advanced search|quick search|my account|site search|log ?off|cookie settings|cookie preferences|legal notice|imprint
|security|status
|本站搜索|全站搜索|全站搜寻|站内搜寻|站内检索|全文检索|进阶搜寻|高级搜索|本站搜寻|搜寻|联络我们|繁中|简中|繁|简
|正体中文|正体|葡文|转寄好友|脸书|推特|噗浪|推荐好友|电邮给朋友|电邮|复制连结|复制网址|线上申办|网站指南|网页指南|重要告示|免责条款|私隐政策声明|私隐政策|分享至
|分享到|分享|转发|微信好友|微信朋友圈|朋友圈|微信|新浪微博|微博|腾讯微博|qq空间|qq好友|qq|人人网|豆瓣
|复制链接|扫一扫|二维码|更多
|点赞|在看|收藏本文|加入收藏|收藏|我要纠错|纠错|举报|反馈|打印本页|打印|关闭窗口|关闭|字号|字体|大小|放大|缩小|默认
|大|中|小|推荐|顶部
|友善列印|列印本页|列印|转寄友人|转寄朋友|转寄|寄给朋友|推文|回上一页|回上页|回首页|网站导览|意见信箱|行动版|网页版
|简体版|繁体版|隐私权政策|隐私政策|加载更多|点击加载更多|无障碍阅读|常见问题
|登录|登入|注册|退出|忘记密码|找回密码|记住我|记住密码|自动登录|立即登录|立即注册|免费注册|新用户注册|短信登录|扫码登录
|还没有账号|没有账号|已有账号|没有帐号|已有帐号|用户名|账号|帐号|手机号码?|密码|设为首页|网站首页|首页|主页|返回首页|返回目录|返回列表|返回顶部|返回上一页
|返回上页|返回|目录
|跳转至目录|回到目录|回到顶部|回到首页|上一页|下一页|尾页|末页|上一篇|下一篇|上一章|下一章|站内搜索|搜索|联系我们
|关于我们|网站地图|网站声明
|法律声明|隐私政策|版权声明|使用条款|免责声明|加入我们|手机版|电脑版|客户端|简体中文|简体|繁体中文|繁体|english|中文
|无障碍浏览|无障碍
|关怀版|适老版|长者版|评论|发表评论|查看评论|查看原文|阅读原文|阅读全文|查看更多|展开全文|收起|点击展开|下载pdf|下载|订阅|rss|中国网

|share this page|share this article|share this post|share this story|en|eng|tc|sc|português|line
|mail|link|permalink|shortlink|embed|share on|share this|share via|share to|share
|tweet this|tweet|retweet|pin it|facebook|twitter|linkedin|whatsapp
|telegram|reddit|pinterest|wechat
|weibo|instagram|youtube|messenger|tumblr|email this|e-mail|email|print this page|print this|print|copy link
|copy url|save|bookmark
|download pdf|pdf|view pdf|sign in|sign up|log in|log out|login|logout|register
|user ?name|password|forgot your password|forgot password|forgotten password|lost your password|remember me
|keep me signed in|keep me logged in|create an account|create account|create new account|open an account
|don't have an account|already have an account|new user
|simplified chinese|traditional chinese|email this article|e-mail this article
|send to a friend|email to a friend|suggest to a friend|tell a friend
|subscribe now|subscribe|follow us on
|follow us|follow|newsletter
|home page|homepage|home|menu|search for|search|contact us|contact|about us|about|site ?map|help|faq
|privacy policy|privacy
|terms of use|terms of service
|terms|disclaimer|cookies?|cookie policy|accessibility|back to contents|back to top|back to home|back to list
|return to top|top of page|archives?
|back|skip to (?:main )?content|toggle navigation|previous page|next page|previous|prev|next|first|last|read more
|continue reading
|load more|see all|view all|more|reply|like|like this|loading|comments?|leave a comment|advertisement|advertisements
|sponsored|close|ok|x
|font size|text size|larger|smaller|a|english version|chinese version|small|medium|large|and|or|on|to"""
UI = late(
    "|".join(
        rf"(?<![a-z]){phrase}(?![a-z])" if phrase[0].isascii() else phrase
        for phrase in sorted(_UI.replace("\n", "").split("|"), key=len, reverse=True)
    )
)
"""Words that label the controls of a page."""
SHARE = late("分享|脸书|推特|微信|微博|朋友圈|qq|share|tweet|facebook|twitter|linkedin|whatsapp")
"""Among the controls, those for sharing."""
PAGE_WORDS = late(
    r"首页|上一?页|下一?页|尾页|末页|[<>«»‹›]+|"
    r"(?<![a-z])(?:first|prev(?:ious)?|next|last)(?: page)?(?![a-z])"
)
"""The controls beside the page numbers of a page in several parts."""
