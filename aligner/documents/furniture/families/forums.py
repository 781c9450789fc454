"""What forums and sites that share documents set around a text: who posted, when, which file, how many pages."""

from __future__ import annotations

from collections.abc import Sequence

from aligner.documents.furniture.families.official_documents import Reach
from aligner.documents.lines.structure import ends_sentence, is_short
from aligner.late_patterns import late
from aligner.model import Paragraph

_TIME = r"\d{4}-\d{1,2}-\d{1,2}(?: \d{1,2}:\d{2}(?::\d{2})?)?"
_BUTTON = (
    r"(?:回复|支持|反对|举报|点评|评分|使用道具|道具|只看该作者|倒序浏览|收藏|分享|淘帖|顶|踩"
    r"|发帖|发新帖|快速回复|返回顶部|返回列表|返回版块)"
)
_CREDIT = (
    r"(?:金币|金钱|积分|威望|贡献|魅力|铜币|银币|帖子|主题|精华|经验|在线时间|阅读权限|好友|听众|粉丝)"
    r" ?:? ?\d{1,8}(?: ?(?:小时|点|枚))?"
)
_PLACE = r"(?:楼主|沙发|板凳|地板|地下室|\d{1,4} ?[楼#]|# ?\d{1,4})"
"""The number of a post in its thread, or what the first ones are called instead."""
_COUNTED = r"(?:回复|收藏|举报|踩|评论|分享|转发|支持|反对|点评)"
_TAG = r"[\[【](?:求助|求译|求教|请教|灌水|悬赏\d{0,5}|已解决)[\]】]"
PATTERNS: tuple[tuple[str, Reach, str], ...] = (
    (
        "posting line",
        "anywhere",
        rf"""
        [^\s。,:;!?]{{1,16}} 当前(?:离线|在线)|rank ?: ?\d{{1,2}}|积分 ?:? ?\d{{1,8}}
        |(?:{_PLACE} |引用 ?: ?)?(?:[^\s。,:;!?]{{1,16}} )?发表于 ?{_TIME}(?: ?\| ?[^|。]{{2,12}}){{0,6}}
        |gmt ?[+-]\d{{1,2}}(?::?\d\d)?, ?{_TIME}(?: ?, ?processed in .{{4,60}})?
        |(?:查看|浏览|点击) ?: ?\d+ ?\| ?(?:回复|回帖) ?: ?\d+""",
    ),
    (
        "share buttons",
        "anywhere",
        r"""
        使用道具(?: ?举报)?|(?:回复 ?)?使用道具(?: ?举报)?(?: ?评分)?
        |b color image link quote code(?: smilies)?""",
    ),
    ("navigation", "edge", r"[^»›«‹。!?]{2,20}(?: ?[»›] ?[^»›«‹。!?]{1,40}){2,6}"),
    ("share buttons", "cluster", r"高级模式|快速回复|发帖|发新帖|回帖|点评|支持|反对|举报|淘帖"),
    (
        "posting line",
        "edge",
        r"""
        (?:上传(?:人|者|用户)|文档(?:编号|id)) ?: ?[^\s。]{1,24}
        |(?:文档|文件)?格式 ?: ?(?:docx?|pdf|pptx?|txt|wps|rtf)
        |(?:文档|文件)?(?:页数|总页数) ?: ?\d{1,5} ?页?|(?:文档|文件)?大小 ?: ?\d[\d.]* ?[kmg]b?
        |推荐人 ?:(?: ?[^\s。:]{1,12})? 来源 ?:(?: ?[^\s。:]{1,20})?(?: 阅读 ?: ?[\d.]+ ?[kw万]? ?次?)?
        |作者 ?: ?[^。:]{0,16} (?:文章)?来源(?: ?: ?[^。:]{0,20})? (?:点击数|点击次数|点击) ?: ?\d*(?: .{0,60})?""",
    ),
    ("page number", "anywhere", r"you are on page \d{1,4} of \d{1,4}|第 ?\d{1,4} ?页 ?/ ?共 ?\d{1,4} ?页"),
    ("share buttons", "edge", r"(?:share|download|save|print|embed|report) this document"),
    (
        "related links",
        "edge",
        r"""
        you (?:might|may) also like|documents similar to .{1,100}
        |(?:相关|相似|同类|热门|推荐|最新)(?:帖子|主题帖?|话题)(?: ?:)?""",
    ),
)
"""Reason, reach and wording, as in `patterns`."""

OF_SHORT_LINES: tuple[tuple[str, Reach, str], ...] = (
    (
        "share buttons",
        "anywhere",
        rf"""
        (?={_BUTTON}.*{_BUTTON}.*{_BUTTON})(?=.*(?:举报|只看该作者|淘帖|点评|评分|返回列表|快速回复|发新帖))
         {_BUTTON}(?: ?\d{{1,5}})?(?:[ |/·]+{_BUTTON}(?: ?\d{{1,5}})?){{2,8}}
        |本版积分规则|(?:您|你)?需要登[录入]后?才(?:可以|能)(?:回帖|发帖|发表主题|下载或查看).{{0,24}}""",
    ),
    ("reader counts", "anywhere", rf"(?:点?赞|顶) ?\(?\d{{1,6}}\)?(?:[ |/·]+{_COUNTED}(?: ?\(?\d{{1,6}}\)?)?){{1,5}}"),
    ("posting line", "anywhere", rf"{_CREDIT}(?:[ |,/]+{_CREDIT}){{1,6}}"),
    ("posting line", "edge", r"楼主 ?: ?[^\s。,:;!?]{1,24}"),
    ("posting line", "cluster", rf"{_TAG} ?[^。]{{2,60}}"),
)
"""The same, believed of short lines only."""

_POSTER = late(r"\S{1,16}\s(?:当前|當前)(?:离线|離線|在线|在線)")
_POSTED = late(rf"(?:\S{{1,16}}\s)?(?:发表于|發表於)\s?{_TIME}.*")
_FLOOR = late(r"楼主|樓主|沙发|沙發|板凳|地板|\d{1,4}\s?[楼樓#]|#\d{1,4}")
_RANK = late(
    "(?:新手|初级|中级|高级|初級|中級|高級|金牌|注册|註冊|正式|普通|资深|資深|荣誉|榮譽|限制|禁止发言|等待验证)(?:上路|会员|會員|用户)?"
    "|(?:超级|超級|实习|實習)?(?:版主|管理员|管理員)|论坛元老|論壇元老|贵宾|貴賓|游客"
)
"""What a forum calls those who write much or little."""
_INTRODUCED = late(
    "(?:我的|本人)?(?:试译|試譯|拙译|拙譯|翻译|翻譯|译文|譯文)(?:了一下)?如下(?:[，,、](?:仅供参考|僅供參考|请.{0,4}指正|請.{0,4}指正|见笑|抛砖引玉))?[：:。.]?"
    "|(?:[Mm]y|[Hh]ere is my) (?:attempt|translation|version|try)(?:, for (?:your )?reference)?(?: only)? ?[:.]?"
)
"""How a post begins that answers with a translation."""
_LONGEST_HEAD = 8
"""How many lines the head of a post has at most."""


def post_heads(paragraphs: Sequence[Paragraph]) -> dict[int, str]:
    """The indices of what stands in the heads of a forum's posts and could be anything by itself: the poster's rank,
    the number of the post, and right below them how a post begins that answers with a translation."""
    result: dict[int, str] = {}
    poster: int | None = None
    posted = -2
    for i, paragraph in enumerate(paragraphs):
        text = paragraph.text.strip()
        if _POSTER.fullmatch(text):
            poster = i
        elif _POSTED.fullmatch(text):
            if poster is not None and i - poster <= _LONGEST_HEAD:
                head = range(poster, i + 1)
                if all(is_short(paragraphs[k].text) and not ends_sentence(paragraphs[k].text) for k in head[1:-1]):
                    result.update(dict.fromkeys(head, "posting line"))
            poster = None
            if i in result or not text.startswith(("发表", "發表")):
                posted = i
                if i and _FLOOR.fullmatch(paragraphs[i - 1].text.strip()):
                    result[i - 1] = "posting line"
        elif posted == i - 1 and (_FLOOR.fullmatch(text) or _RANK.fullmatch(text)):
            result[i] = "posting line"
            posted = i
        elif posted == i - 1 and _INTRODUCED.fullmatch(text):
            result[i] = "section label"
    return result


_PICTURE = late(r"[（(]?第\s?\d{1,3}\s?(?:张|張)(?:图片?|圖片?)?[）)]?")


def picture_titles(paragraphs: Sequence[Paragraph]) -> dict[int, str]:
    """The indices of the names of pictures that are the title and their number: `渡口章程（双语） 第2张`."""
    lines = {paragraph.text.strip() for paragraph in paragraphs}
    found: dict[int, str] = {}
    for i, paragraph in enumerate(paragraphs):
        text = paragraph.text.strip()
        number = _PICTURE.search(text)
        if number and number.end() == len(text) and text[: number.start()].rstrip() in lines:
            found[i] = "title repeated"
    return found
