"""The furniture of sites: reply forms, page numbers, navigation, links to other articles, buttons, tools, names."""

from __future__ import annotations

from aligner.documents.furniture.families.official_documents import Reach

_SITE = r"(?:wordpress(?:\.com)?|twitter|x|facebook|google\+?|instagram|linkedin|gravatar|disqus|weibo|github)"
PATTERNS: tuple[tuple[str, Reach, str], ...] = (
    (
        "reply form",
        "anywhere",
        rf"""
        leave a (?:reply|comment)(?: cancel reply)?(?: to .{{0,40}})?
        |fill in your details below or click an icon to log in:?
        |(?:you are )?commenting using your .{{2,30}} account\.?.*
        |(?:you are )?commenting as (?:a )?(?:guest|anonymous|visitor)\b.{{0,40}}
        |{_SITE} (?:logo|picture|photo|icon|avatar)
        |connecting to %s
        |(?:notify me (?:of|about)|send me|e-?mail me) (?:new|follow-up|followup) (?:comments|posts)
         (?: (?:via|by) e-?mail)?\.?
        |your e-?mail address will not be published\.?.*
        |(?:required fields|fields marked).{{0,30}}(?:marked|required).{{0,6}}
        |(?:post|submit|cancel) (?:a )?(?:comment|reply)
        |save my name, e-?mail,? and website in this browser.*
        |this site uses akismet.*|learn how your comment data is processed\.?
        |be the first to (?:comment|reply).{{0,30}}
        |enter your comment here\.*
        |you must be logged in to (?:post|leave) a comment\.?
        |(?:log|sign) in to (?:comment|reply|leave a reply)\.?
        |(?:发表|提交|撰写)(?:评论|回复|留言)|取消回复
        |(?:您|你)的(?:电子)?(?:邮箱|邮件)地址不会被公开.*|必填项已用.{{1,4}}标注
        |(?:请|您需要|需要)?(?:先)?登[录入]后?.{{0,6}}(?:才可以?|方可|再|可以?|后)?(?:发表|参与|进行|查看)?(?:评论
         |回复|留言)(?:登录|注册|\s|\|)*
        |文明上网.{{0,4}}理性发言.*|网友评论仅供.{{2,30}}
        |(?:还|暂|目前)(?:没有|无)(?:人)?评论.{{0,12}}""",
    ),
    (
        "reply form",
        "edge",
        r"""
        (?:订阅|subscribe to)(?: ?我们的| our| the)? ?(?:电子报|电子期刊|通讯|newsletter) ?
        [\[(](?:请?输入|您的|your|enter)[^\[\]()]{2,24}[\])]
        |\d+ (?:comments?|replies|responses|thoughts)(?: (?:on|to) .{1,120})?
        |(?:no|leave) comments?(?: yet)?|(?:网友|最新|热门|全部|精彩)评论(?:\(?\d*\)?条?)?|\d+\s?条评论
         |评论\s?\(?\d+\)?|我有话说.{0,12}|我要(?:评论|留言)|(?:新闻|用户)评论|(?:写|精选|发表)留言""",
    ),
    (
        "reply form",
        "cluster",
        r"""
        (?:name|e-?mail|website|comment|url)\s?\*?|(?:姓名|昵称|邮箱|网址|站点|显示名称|评论|验证码)\s?\*?
        |(?:your )?(?:(?:full |first |last |user ?)?name|e-?mail(?: address)?|web ?site|url|comments?|message|subject)
         (?:\s?\*|\s?\((?:required|optional|never|hidden|kept|(?:will )?not|won't)\b[^()]{0,50}\)){1,2} ?:?
        |(?:姓名|昵称|称呼|(?:电子)?(?:邮箱|邮件)(?:地址)?|网址|网站|站点|主页|评论|留言|内容|验证码)
         (?:\s?\*|\s?\((?:必填|选填|可选|可不填|必须|保密|不公开|不会公开|不会被公开)[^()]{0,24}\)){1,2} ?:?""",
    ),
    (
        "page number",
        "anywhere",
        r"""
        [-–—]\s?\d{1,4}\s?[-–—]|第\s?\d+\s?页[\s,/|]*(?:共|总)\s?\d+\s?页|page \d+ of \d+|p(?:age
         |\.) ?\d+ ?/ ?\d+""",
    ),
    (
        "page number",
        "edge",
        r"""
        \[?(?:第\s?\d+\s?页|共\s?\d+\s?页)\]?|\[?page \d{1,4}\]?|\d+ ?/ ?\d+""",
    ),
    (
        "navigation",
        "anywhere",
        r"""
        (?:跳转至|返回|回到)(?:本?页?(?:目录|顶部|首页|页首)|列表页?)(?: ?[>»↑^]+)?(?: ?back to (?:contents
         |top)(?: ?[>»↑^]+)?)?
        |[↑^]? ?(?:back|return) to (?:the )?(?:top|contents|table of contents|list
         |homepage)(?: of (?:the )?page)?(?: ?[>»↑^]+)?
        |jump to(?: ?:)? ?(?:navigation|search)(?:,? ?search)?
        |(?:按此)?(?:跳(?:转|过)?[到至]?(?:主要?)?|移[到至]主要?)(?:导航|导览|搜索|搜寻|内容|正文|选单)区?
         (?:[,、 ]*(?:跳转?[到至])?(?:搜索|搜寻))?
        |skip to (?:main )?(?:content|navigation).{0,20}|toggle navigation|click to share on .{1,60}
         |\(?opens in (?:a )?new window\)?""",
    ),
    (
        "navigation",
        "edge",
        r"""
        (?:[<«‹←]+ ?)?(?:上|下)一?(?:篇|页|章|节|条|则)(?:文章|新闻)?(?: ?[>»›→]+)?(?: ?: ?.{0,80})?
        |[<«‹←] ?(?:previous|older|newer|prev)\b.{0,100}
        |(?:previous|next) (?:post|article|page|chapter|story|entry)(?: ?[>»›→]+)?(?: ?: ?.{0,100})?
        |(?:本页面|本条目|本页|此页|本文).{0,4}(?:最后|最近)(?:修订|编辑|更新|修改).{0,50}
        |[|] ?[←<«‹][^|]{1,60}[|].{1,160}[|][^|]{1,60}[→>»›] ?[|]?|关于维基\w{2}|about wiki\w{2,8}
        |(?:取自|检索自|retrieved from) ?[“"「]?https?://.{4,160}
        |this page was last (?:edited|modified|updated) on .{1,60}
        |view all posts by .{1,40}|(?:pingback|trackback) ?: .{1,120}
        |(?:隐藏)?(?:分类|categor(?:y|ies)) ?: ?[^。.!?]{1,60}(?: ?\| ?[^。.!?|]{1,60})+
        |(?:隐藏分类|hidden categor(?:y|ies)) ?: ?[^。.!?]{1,100}
        |(?:网站)?(?:首页|主页)(?:[ |]+[\u4e00-\u9fff]{2,8}){2,12}|home(?: ?\| ?[a-z ]{2,20}){2,12}
        |(?:[<«‹←]+ ?)?(?:previous|next|older|newer|earlier|later) ?: .{1,100}
        |(?:older|newer) (?:posts|comments|entries)(?: ?[>»›→]+)?
        |(?:next|newer|later)\b[^.!?]{0,100} ?[>»›→]+
        |欢迎您?(?:访问|光临|登录|来到|进入).{0,24}(?:网站|网|门户|主页)(?:[! ].{0,80})?|今天是 ?:.{0,40}
        |(?:您?(?:现在|当前|目前)?(?:所在)?的?位置|您?所在的?位置|当前位置|现在位置|you are here) ?(?::|是).{0,100}
        |(?:(?:网站|中文)?首页|主页|home(?: ?page)?)(?: ?[>»›/]+ ?[^>»›/。.]{1,30}){1,6}
        |[^>»›。.!?:;,\d]{2,40} ?[>»›] ?(?:首页|主页|home)(?: ?[>»›/]+ ?[^>»›/。.]{1,30}){0,6}
        |[^>»›。.!?:;,/]{2,40} [-–—|·] (?:首页|主页|home)(?: ?[>»›/]+ ?[^>»›/。.]{1,30}){2,6}
        |(?:read|see|learn) more(?: ?[.…>»]+)?|continue reading.{0,80}|(?:阅读|查看|展开)(?:全文|更多
         |原文)(?: ?[>»]+)?""",
    ),
    (
        "related links",
        "anywhere",
        r"""
        (?:you may also like|read more|also read|read also|related (?:stor(?:y|ies)|articles?|reading)) ?:
         [^:]{8,100}[^:.;]
        |(?:猜你喜欢|相关阅读|推荐阅读) ?: ?(?!https?:)[^。;]{6,60}""",
    ),
    (
        "related links",
        "edge",
        r"""
        喜欢(?:此|该|本)(?:内容|文章)的人还喜欢
        |(?!更多信息)[【\[<■◆●▶]? ?(?:相关|延伸|推荐|热门|猜你喜欢|更多|最新|精彩)(?:的)?
        (?:阅读|新闻|文章|链接|推荐|资讯|报[道导]
         |专题|内容|文件|稿件|解读|信息|视频|连结|链结|网页|新闻稿)(?: ?[】\]:>»]*)
        |(?:相关|延伸|推荐)(?:阅读|新闻|文章|文档|链接|推荐|报道) ?:(?: ?[^。!?;|∣]{2,40} ?[|∣]){1,6} ?[^。!?;|]{2,40}
        |相关(?:新闻|报[道导]|文章) ?: ?[^。!?;:|∣]{6,60}
        |(?:related|recommended|popular|recent|latest) (?:articles?|posts?|stories|links|news|reading|content
         |topics) ?:?
        |most (?:read|popular|viewed|shared)(?: (?:articles?|stories|news))?|editors?'? ?picks?
        |(?:阅读|点击|热门|热点|新闻)排行榜?
        |you may also (?:like|be interested in) ?:?|more (?:from|on) (?:this|the) .{1,40}|read next ?:?
         |see also ?: .{1,80}""",
    ),
    (
        "site name",
        "edge",
        r"""
        (?:from |来自)?(?:wikipedia|wikisource|维基百科|维基文库)[,\-—– ]*(?:the free |自由的).{2,16}
        |(?:create a free )?(?:website or )?blog at wordpress\.com\.?|(?:proudly )?powered by .{2,30}
        |create a free website or blog at wordpress\.com\.?""",
    ),
    (
        "site name",
        "cluster",
        r"""
        [^\s。.!?:,;]{2,16}(?:门户网站|官方网站|官网|信息网|资讯网|信息港|入口网站?)
        |[^。.!?:]{0,24}\s?\(?(?:https?://|www\.)[a-z0-9./_-]{4,60}\)?""",
    ),
    (
        "share buttons",
        "edge",
        r"""
        (?:分享|转发)(?:本文|文章|新闻|这篇文章)?(?:到|至).{0,40}|(?:用微信|微信|手机)?扫(?:一扫|描|码).{0,24}
         |长按.{0,10}(?:识别|关注).{0,16}
        |(?:欢迎|请|点击.{0,8})?关注.{0,12}(?:公众号|微博|视频号|抖音).{0,20}|微信公众号 ?: ?.{1,20}
        |(?:点击|点选|戳)[^。.!?]{0,8}蓝字[^。.!?]{0,16}
        |(?:(?:阅读|浏览|点赞|赞|在看|分享|收藏|评论|留言|转发) ?[\d.,]+ ?(?:万|w|k)?\+?[ |]*){2,6}
        |(?:share|like|rate) this(?: (?:post|page|article|story))? ?:?(?: like)?(?: loading\.*)?|like loading\.*
         |(?:\d+|one|no) (?:readers?|bloggers?|people|persons?|users?|others?|members?) likes? this
         (?: (?:post|page|article))?\.?|be the first to like this(?: (?:post|page|article))?\.?
         |\d+ ?人(?:觉得很?赞|喜欢|点赞|赞过)
         |loading\.*|rate this(?: ?:)?
        |follow (?:us|me) on .{1,40}|(?:subscribe|sign up) (?:to|for) (?:our|the) .{0,60}newsletter.{0,40}
         |tweet this.{0,20}""",
    ),
    (
        "page tools",
        "edge",
        r"""
        [\[(【]? ?(?:字型大小|文字大小|字型|字级)(?: ?:|(?=[ |/]*[大中小特]))
         (?:[ |/]*(?:特大|最大|大|中|小|预设|a)(?:[-+])?){0,5}
         ?[\])】]?(?: .{1,16})?
        |[\[(【]? ?(?:字号|字体|字体大小)(?: ?:)?(?:[ |/]*(?:特大|大|中|小|默认|t|a)(?:[-+])?){0,5} ?[\])】]?.{0,16}
        |[\[(【](?:打印|列印|关闭|收藏|返回|推荐|纠错|大 ?中 ?小|打印本页|关闭窗口|我要纠错|分享)[\])】].{0,30}
        |(?:print|email|download) (?:this )?(?:page|article|pdf|version)|printer-friendly(?: version)?|打印(?:本页
         |本文|此页)|关闭窗口
        |text size.{0,12}|font size.{0,12}|下载(?:pdf|word)(?:版|版本|文件)?|(?:点击)?查看大图
        |(?:本)?网?站(?:已)?(?:全面)?支[持援]ipv6[^。]{0,40}
        |(?:推荐|转发|转寄|寄)给(?:好友|朋友) ?:?
        |(?:suggest|recommend|send|e-?mail|tell)(?: (?:this|it))?(?: (?:page|article))?(?: to)? a friend ?:?""",
    ),
    (
        "page tools",
        "cluster",
        r"""
        (?:建议|推荐|请)?您?(?:使用|以).{0,40}(?:分辨率|解析度|浏览器|像素)[^。]{0,24}""",
    ),
    (
        "contact line",
        "cluster",
        r"""
        (?:.{0,12}地址|(?:contact us )?(?:our )?address) ?:? ?.{4,80}
         (?:电话|传真|邮编|邮政编码|邮递区号|总机|\btel|\bfax|\bphone|post ?code).{4,100}""",
    ),
    (
        "contact line",
        "edge",
        r"""
        (?:客服|服务|咨询|投诉|监督|联系)(?:热线|电话)(?: (?:hotline|tel\.?|phone))? ?: ?[\d() -]{4,20} [^。:]{0,24}:
         ?[^\s@]{1,40}@[^\s@]{3,40}""",
    ),
    (
        "share buttons",
        "cluster",
        r"""
        (?:点击|点选|戳)(?:上方|下方|左下角|右上角|文末)[^。.!?]{0,12}(?:关注|订阅|阅读原文|星标)[^。.!?]{0,12}
        |(?:点个?|求个?|给个|别忘了?|记得|欢迎)[^。.!?]{0,4}(?:在看|点赞|星标|转发)[^。.!?]{0,16}""",
    ),
    ("related links", "cluster", r"related(?: posts| articles)? ?:?|相关(?:文章|阅读)? ?:?"),
)
"""Reason, reach and wording, as in `patterns`."""
