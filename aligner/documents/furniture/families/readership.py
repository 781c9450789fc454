"""What a page shows of its readers and says to them: counters, comments, accounts to follow, whose an article is."""

from __future__ import annotations

import re

from aligner.documents.furniture.families.official_documents import Reach
from aligner.late_patterns import late

_COUNTED = (
    r"(?:阅读|浏览|点阅|点赞|按赞|赞|在看|好看|分享|收藏|评论|留言|回复|回应|转发|推荐|喜欢|投币|顶|踩|举报|"
    r"comments?|likes?|replies|reply|shares?|views?|retweets?)"
)
_COUNT = r"(?: ?:? ?\(? ?\d[\d.,]* ?(?:万|w|k)?\+? ?\)?)"
_ACCOUNT = "(?:公众号|公众平台|订阅号|服务号|微博|视频号|抖音|粉丝专页|脸书|官方账号|官方帐号)"
_REPOST = "(?:本[文站网号]|文章|图片|图文|素材|转载|来[源自]于?(?:互联)?网络?|原?作者所有)"
_BELONGS = (
    "(?:(?:版权|著作权)[均皆]?[归属](?:于|属于)?.{1,16}所有|仅供.{0,8}(?:学习|交流|阅读|分享)|"
    "[仅只]代表作者|不代表(?:本[站网刊号报]|本平台|我们|平台).{0,4}(?:观点|立场))"
)
_REMOVED = "(?:侵权|侵犯|侵删|版权问题|不妥)[^。]{0,24}(?:联系|联络|告知|通知|来信|删)[^。]{0,24}"

PATTERNS: tuple[tuple[str, Reach, str], ...] = (
    (
        "reader counts",
        "edge",
        rf"""
        {_COUNTED}{_COUNT}(?:[ |/·•,]*{_COUNTED}{_COUNT}?){{1,6}}|(?:{_COUNTED}[ |/·•,]+){{1,4}}{_COUNTED}{_COUNT}""",
    ),
    ("comments", "cluster", r"(?:匿名|游客|访客|(?:匿名|手机)?(?:用户|网友)(?:[ _]?\d{3,}|\*{2,})) ?: ?.{1,120}"),
    (
        "share buttons",
        "edge",
        rf"""
        (?:欢迎|敬请|点击.{{0,8}}|扫码)(?:扫码)?(?:关注|订阅|追踪|搜索)[^。;!?]{{0,16}}{_ACCOUNT}[^。;!?]{{0,40}}[!~]?
        |{_ACCOUNT} ?: ?[^。;!?]{{1,30}}\(?(?:id|微信号) ?: ?[\w-]{{3,30}}\)?
        |(?:微信号|微信id|wechat id) ?: ?[\w-]{{3,30}}
        |follow (?:us|our .{{2,40}}) on (?:wechat|weibo|facebook|x|twitter|instagram|youtube|linkedin).{{0,40}}
        |share this (?:page|post|article|story) ?:?""",
    ),
    (
        "copyright line",
        "edge",
        rf"""
        (?=.*{_REMOVED})(?=.*{_REPOST})(?=.*{_BELONGS}).{{10,160}}
        |(?:(?:特别|免责|版权|郑重|重要)?(?:声明|提示)|版权说明) ?[:|]
         (?=.*(?:{_BELONGS}|{_REMOVED}))(?=.*{_REPOST}).{{10,160}}
        |(?:disclaimer|copyright(?: notice)?|statement|notice) ?:
         (?=.*\b(?:articles?|images?|pictures?|photos?|posts?|web ?site)\b)
         (?=.*contact us\b.{{0,40}}\b(?:remov|delet|take)).{{10,240}}
        |(?:the )?copyrights? (?:of|in) (?:the |all )?(?:articles?|images?|pictures?|photos?|posts?)\b[^,;]{{0,30}}
         belongs? to (?:the|its|their) original (?:author|owner)s?\.?
        |(?:本文|文章|稿件)(?:内容)?(?:系|经|已经|由|已获|已由|获)[^。,;]{{0,24}}授权[^。,;]{{0,12}}(?:转载|发布|刊发|刊登)。?""",
    ),
    (
        "reader survey",
        "edge",
        r"""
        (?:was|is|did you find) this (?:page|article|information|content) (?:helpful|useful) ?\??(?:[ |/]*(?:yes|no))*
        |(?:您?觉得)?[此该本这](?:页|页面|篇文章|文章|资讯|信息|网页|内容)(?:对您)?(?:是否)?有(?:帮助|用)吗? ?\??
         (?:[ |/]*(?:是|否|有|没有))*""",
    ),
)
"""Reason, reach and wording, as in `patterns`."""

AUTHOR = late(r"\S[^:。]{0,40} says ?(?:on .{4,40} ?)?:|[^\s:,。][^:,。]{0,20} (?:说|说道|写道) ?:", re.IGNORECASE)
"""The author of a comment above it, in the plain form: `harbour_cat says:`."""
