"""The furniture of today's sites: languages to choose, menus that fold out, icons, consent to cookies, downloads."""

from __future__ import annotations

from aligner.documents.furniture.families.official_documents import Reach

_LANGUAGE = (
    r"(?:(?:简体|繁体|正体)?中文(?:版)?(?: ?\([^()]{1,8}\))?|简体版?|繁体版?|简|繁|english(?: version)?|en|eng"
    r"|zh|cn|tc|sc|de|fr|es|ru|ja|jp|ko|kr|da|no|sv|it|pt|日本语|日文|한국어|韩文|français|deutsch|español|português|русский|العربية|italiano"
    r"|tiếng việt|ไทย|bahasa (?:indonesia|melayu))"
)
_GAP = r"(?: ?[|/·,] ?|\s+)"
_POINTER = r" ?[▾▼⌄∨﹀˅⏷]"
_ICON = r"(?:f|fb|x|t|in|ig|yt|line|wechat|weibo|rss|[✉📧📩☎🔗🔍📌📤🖨⎙☰≡♥❤★☆👍🔖⋯…])"
_FORMAT = r"(?:zip|rar|7z|pdf|docx?|xlsx?|pptx?|odt|ods|epub|jpe?g|png|mp[34])"
_SIZE = r"\d[\d.,]* ?[kmg]i?b"
_CONSENT = (
    r"(?:我知道了|知道了|我(?:已)?了解|(?:我)?同意|(?:全部)?接受|确定|明白|got it!?|ok|i (?:agree|understand|accept)"
    r"|accept(?: all)?|dismiss)"
)
_BUTTON = (
    r"(?:(?:accept|reject|decline|refuse|allow|deny|manage|customi[sz]e)"
    r"(?: (?:all|cookies|preferences|settings|choices|selection))*"
    r"|(?:only )?(?:strictly )?necessary(?: only| cookies)?"
    r"|(?:全部)?(?:接受|拒绝|允许)(?:全部|所有)?|管理(?:设置|偏好|选项)|仅(?:限)?必要)"
)
_KIND = (
    r"(?:案例|期刊|法规|裁判文书|行政处罚|论文|条文|资讯|判例|解读|司法解释|法学文献|函释|解释|相关法条|历史(?:法条|沿革)"
    r"|立法理由|检察文书|合同范本|实务指南)"
)
"""What a database of laws counts beside an article."""
_CASES = rf"{_KIND} ?\(? ?\d{{1,6}} ?(?:篇|条|件|个|则|份|笔)? ?\)?"

PATTERNS: tuple[tuple[str, Reach, str], ...] = (
    (
        "cookie notice",
        "edge",
        rf"""
        .{{0,12}}(?:本网?站|我们|this (?:web)?site|we).{{0,40}}cookies?(?![a-z]).{{0,120}}[。.!] ?{_CONSENT}
        |we (?:value|care about|respect) your privacy\.?|我们重视(?:您|你)的隐私。?
        |{_BUTTON}(?:{_GAP}{_BUTTON}){{1,4}}""",
    ),
    (
        "cookie notice",
        "cluster",
        r"""
        (?:accept|reject|decline|allow) all|got it!?|我知道了|cookie(?:s)? (?:settings|preferences|设置)
        |(?:本网?站|this (?:web)?site|we).{0,12}(?:使用|采用|uses?) ?cookies?(?![a-z]).{0,100}""",
    ),
)
"""Reason, reach and wording, as in `patterns`."""

OF_SHORT_LINES: tuple[tuple[str, Reach, str], ...] = (
    (
        "navigation",
        "anywhere",
        r"""
        (?:返回|回到|回)(?:本?页顶|页首|顶部|顶端|最上层) ?(?:back to top|top)?|[↑⇧▲^] ?(?:top|顶部|回顶部|置顶|页顶)
        |(?:按此|点此|点击此处|请按此)[^。,;]{0,14} ?[\[(【](?:新视窗|新窗口|另开新?视窗|另开新页|在新窗口打开)
         [\])】]
        |[\[(【](?:新视窗|新窗口|另开(?:新)?视窗|在新窗口打开|opens? (?:in )?(?:a )?new (?:window|tab))[\])】]""",
    ),
    (
        "navigation",
        "edge",
        rf"""
        {_LANGUAGE}(?:{_GAP}{_LANGUAGE}){{2,12}}|{_LANGUAGE} ?[|/·] ?{_LANGUAGE}|{_LANGUAGE}{_POINTER}
        |[^。;!?]{{1,16}}{_POINTER}(?:\s+[^。;!?]{{1,16}}{_POINTER}){{1,9}}(?:\s+[^。;!?▾▼]{{1,16}}){{0,3}}
        |(?:今日|昨日)新闻公报 ?[|/] ?(?:today|yesterday)'s press releases
        |(?:(?:赞助|支持|订阅)(?:本刊|我们|电子报) ?){{1,3}}(?:回|返回)(?:首页|顶端|顶部|上页)
        |navigation menu|main menu|site (?:menu|navigation)|explore xinhuanet|主(?:选单|菜单)|网站选单
        |[☰≡](?: ?(?:menu|菜单|选单))?""",
    ),
    ("share buttons", "edge", rf"{_ICON}(?:{_GAP}{_ICON}){{1,9}}"),
    (
        "page tools",
        "edge",
        rf"""
        (?:点击|按此)?下载[^。,;:]{{0,14}}[\[( ]{{1,2}}{_FORMAT}(?:[, /·]+{_SIZE})?[\])]?
        |(?:点击|按此)?下载[^。,;:]{{0,14}}[\[(] ?{_SIZE}[\])]
        |download (?:the )?[^.,;:]{{0,30}}[\[(] ?(?:{_FORMAT}[, /·]*)?(?:{_SIZE})? ?[\])]""",
    ),
    (
        "page tools",
        "anywhere",
        rf"""
        (?:关联|相关|引用|本条)(?:[ :|]*{_CASES}){{1,8}}|{_CASES}(?:[ |]+{_CASES}){{1,8}}
        |本(?:法|条|篇)(?:变迁史?|沿革|引用的?法规)(?: ?共? ?\d{{1,4}} ?[条篇个])?""",
    ),
    (
        "related links",
        "anywhere",
        r"""
        (?:>{2,3}|》{1,3}|»{1,3}|☞|👉|【|▶) ?(?:相关(?:链接|连结|阅读|新闻|报[道导])|延伸阅读|扩展阅读|更多报[道导])
         (?:】| ?:)? ?.{0,60}""",
    ),
    ("related links", "edge", r"(?:阅读|查看|看)?下一篇 ?:|(?:read|up) next ?:?"),
    ("copyright line", "edge", r"(?:19|20)\d\d ?© ?.{0,80}"),
    (
        "posting line",
        "edge",
        r"""
        embargoed until .{4,60}
        |原创 ?: ?[^。,;:]{1,30}|原创 [^。,;:!?]{2,40} \d{4}-\d{1,2}-\d{1,2} \d{1,2}:\d{2}(?: \S{1,8})?
        |\[(?:cli code|法宝引证码|法宝联想|引证码)\] ?\S{4,40}|【?法宝引证码】? ?\S{4,40}
        |(?:(?:文|撰文|采访|摄影|摄|图|翻译|译|编辑|责编|插画) ?/ ?[^\s/。,]{1,16} ){1,5}\d{4}[-/.]\d{1,2}[-/.]\d{1,2}
         (?: (?:浏览|阅读|点阅)(?:数|人次|量)? ?:? ?[\d,.]+)?""",
    ),
    (
        "posting line",
        "cluster",
        r"""
        (?:修订|检讨|覆核|异动|最近异动)日期 ?: ?\d{2,4} ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2} ?日?
        |(?:图文|文图|图/文|文/图|文\|图|图片|视频|剪辑) ?[:/] ?[^\s。,;:]{2,16}""",
    ),
    (
        "navigation",
        "cluster",
        r"""
        法规(?:动态|检索|查询|草案|类别)|意见征集|征求意见|政策解读|政务公开|信息公开|办事指南|互动交流|网上办事|在线服务
        |新闻(?:中心|动态|资讯|室)|通知公告|公告栏|关注我们|追踪我们|会员登[入录]|活动花絮""",
    ),
)
"""The same, believed of short lines only."""
