"""The furniture of pages that let a text be folded, heard, printed and passed on, of scanners and databases of laws."""

from __future__ import annotations

from aligner.documents.furniture.families.official_documents import Reach

_TOOL = (
    r"(?:友善列印|(?:打印|列印)(?:本页|此页|本文|正文)?|关闭(?:窗口|本页)?|分享|(?:加入)?收藏|转发|转寄|推荐|返回|下载|"
    r"复制(?:链接|连结)|我要纠错|纠错|举报)"
)
_POINTER = r"(?: ?[+↓↑∨∧▼▲»>]+)?"
_PRAISED = r"(?:赞|点赞|按赞|在看|好看)"
_COUNT = r" ?:? ?\(? ?\d[\d.,]* ?(?:万|w|k)?\+? ?\)?"
_ANSWERS = r"(?:是|否|有用?|没有?用?|有帮助|没有?帮助|yes|no)"
_ASKED = (
    r"(?:(?:(?:这[个篇条]|[该此本]|以上)(?:回答|答案|解答|问答|页面|文章|内容|信息)对?[您你]?(?:是否)?有(?:帮助|用)吗"
    r"|was this (?:answer|page|article) helpful|did this (?:answer|solve) your (?:question|problem)) ?\??)"
)
"""A page asks its readers whether it helped."""
_DAY = r"\d{2,4} ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2} ?日?(?: ?\d{1,2}:\d{2}(?::\d{2})?)?"

PATTERNS: tuple[tuple[str, Reach, str], ...] = (
    (
        "watermark",
        "anywhere",
        r"""
        (?:(?:本文件|文件)?由 ?)?(?:扫描(?:全能王|宝|王|仪)|全能扫描王|camscanner) ?(?:创建|扫描|生成|制作)
        |(?:scanned|created|generated|digitized) (?:by|with|using) (?:the )?
         (?:(?:cam|tap|tiny|genius|turbo|clear|i) ?scan(?:ner)?|(?:adobe|simple|fast|swift) ?scan(?:ner)?
         |(?:microsoft|office) lens|scanner pro)(?: app| pro)?\.?""",
    ),
    (
        "navigation",
        "anywhere",
        r"""
        (?:回最?(?:上方|上层)|(?:返回|回到|回)最?(?:上方|页首|页顶|顶端))(?: ?top)?(?: *:::[^。!?]{0,80})?""",
    ),
    (
        "page tools",
        "anywhere",
        r"""
        (?:点击|点选)(?:图片)?(?:查看|观看|放大|检视)(?:高清)?(?:大图|原图)|(?:点击|点选)图片(?:可?放大|查看)
        |click (?:here |(?:on )?(?:the )?(?:image|picture|photo) )?(?:to|for) (?:(?:a|an|view|see|open) )*
         (?:larger|enlarged|bigger|full-?size) (?:image|picture|photo|version|view)
        |(?:click|tap)(?: on)?(?: the)? (?:image|picture|photo) to (?:enlarge|zoom)""",
    ),
    (
        "page tools",
        "edge",
        rf"""
        检视模式
        |(?:展开|收起|折叠)(?:全部|全文|目录|更多){_POINTER}|(?:隐藏|显示)(?:全文|目录|更多){_POINTER}
        |(?:show|view|read) (?:more|less){_POINTER}
        |(?:show|hide|expand|collapse) (?:all|(?:table of )?contents|toc){_POINTER}
        |(?:听|收听|朗读|播放)(?:全文|本文)|语音(?:播报|朗读)|(?:点击)?收听(?:本文|全文|音频)
        |listen to this (?:article|page|post)
        |(?:打印|列印)(?:时间|日期) ?: ?{_DAY}|(?:date printed|print(?:ed)? (?:date|time|on)) ?:? ?\d[\d/.: -]{{5,24}}
        |下载 ?(?:pdf|word|odt|epub|全文)(?: ?(?:版本?|格式|档案?|文件))?
        |{_TOOL}(?: ?[|·] ?{_TOOL}){{1,5}}
        |更多(?:精彩)?(?:内容|资讯|新闻|信息)[, ]*(?:请|敬请|尽在|欢迎|点击|扫码){{1,2}}
         .{{0,2}}(?:下载|关注|访问|登录|客户端).{{0,20}}""",
    ),
    (
        "navigation",
        "edge",
        r"""
        (?:登录|登入) ?[/|·] ?(?:立即|免费)?注册|(?:sign in|log in|login) ?[/|·] ?(?:sign up|register|join)
        |(?:编辑|编修|改进)(?:此|本)(?:页面?|条目)|edit this (?:page|section)(?: on git(?:hub|lab))?""",
    ),
    (
        "share buttons",
        "edge",
        r"""
        (?:点击|欢迎|请)?分享(?:给|让|到|至)(?:更多的?人|(?:你的|身边的?)?(?:好友|朋友)|大家).{0,6}""",
    ),
    ("reader counts", "edge", rf"{_PRAISED}{_COUNT}"),
    ("reader counts", "cluster", rf"(?:阅读|浏览|收藏|转发|分享){_COUNT}|\d[\d,.]*k? (?:likes?|shares?|views?|reads?)"),
    (
        "posting line",
        "edge",
        rf"(?:时间|日期) ?: ?{_DAY}[ |]+(?:阅读|浏览|点击|点阅|人气|查看)(?:量|数|次数|人次)?{_COUNT}(?: ?次)?",
    ),
    (
        "related links",
        "edge",
        r"""
        [-—=~▼◆●■【\[< ]*(?:往期(?:推荐|回顾|精选|精彩|好文|热文|文章|内容|链接|阅读)(?:回顾|推荐)?
         |精彩(?:推荐|推送|往期)|精选(?:推荐|好文)|猜你(?:喜欢|想看)|你可能(?:还|也)?(?:会)?(?:喜欢|感兴趣)(?:的)?
         |大家都在看|更多(?:推荐|好文))[-—=~▼◆●■】\]>: ]*
        |recommended for you|trending now|what to read next|more like this""",
    ),
    ("reader survey", "anywhere", rf"{_ASKED}(?:[ |/]*{_ANSWERS}){{2,3}}"),
    ("reader survey", "edge", _ASKED),
    ("reader survey", "cluster", rf"{_ANSWERS}(?:[ |/]+{_ANSWERS}){{1,3}}"),
    (
        "section label",
        "edge",
        r"""
        \W*(?:the )?(?:english|chinese) (?:version|text|translation) (?:follows|below|(?:is )?to follow|overleaf)\W*
        |\W*(?:scroll down|see below) for (?:the )?(?:english|chinese)(?: (?:version|text|translation))?\W*
        |\W*(?:英|中)文(?:版本?|译本|译文|文本)?(?:见|在|附在?|载)(?:于)?(?:后|下文|下方|后文|文后)\W*""",
    ),
    (
        "section label",
        "anywhere",
        r"""
        [(\[【<]{1,2} ?(?:[中英]文(?:译文|版本?|原文|全文)|(?:english|chinese) (?:version|translation))
         ?[)\]】>]{1,2}""",
    ),
    (
        "page tools",
        "cluster",
        r"""
        (?:浏览|阅读|双语|夜间|护眼|大字)模式|经核证(?:文本|副本)|verified copy|最后更新日期|(?:现行|历史|过往)版本
        |相关附件|附件下载|相关下载|related (?:attachments?|downloads?)
        |(?:展开|收起|隐藏|显示)(?:导航|菜单|选单|侧边?栏|工具栏)|(?:show|hide) (?:the )?(?:menu|sidebar)""",
    ),
    (
        "navigation",
        "cluster",
        r"""
        (?:所有|连续|编章节)条文|条文检索|条号查询|法规(?:沿革|内容)|article content|all articles
        |(?:在线|线上|联系|智能|人工)客服|帮助中心|客服中心|live chat|help cent(?:er|re)
        |(?:立即|在线|网上)(?:购票|预约|预订)|(?:buy|book) tickets|book now|plan your visit""",
    ),
    ("contact line", "cluster", r"(?:客服|服务|咨询|customer service)(?:热线|电话|hotline) ?:? ?[\d() -]{5,20}"),
    (
        "site name",
        "cluster",
        r"""
        [^\s。.!?:,;]{0,10}(?:法规资料库|法规数据库|法律法规(?:数据)?库|主管法规(?:查询|共用)系统)(?: [a-z &]{4,60})?
        |电子版香港法例(?: ?e-legislation)?|(?:hong kong )?e-legislation""",
    ),
)
"""Reason, reach and wording, as in `patterns`; they are believed of short lines only."""
