"""What is page furniture and what is text: a table of cases for lines, then whole pages."""

from __future__ import annotations

import pytest
from opencc import OpenCC

from aligner.documents.furniture.listing import furniture_of, without_edit_links
from aligner.documents.furniture.wording import reason_of
from aligner.documents.lines.script import letters
from aligner.model import Paragraph

BODY_ZH = "双方同意在平等互利的基础上开展海洋科学研究，并每年轮流举办一次专家会议，交流各自的观测数据。"
BODY_EN = "The two sides agree to carry out marine research on an equal footing and to meet once every year."

AT_EDGE = [
    ("发布时间：2019-05-20 09:30 来源：海洋报", "posting line"),
    ("發佈時間：2019-05-20　點閱率：1532", "posting line"),
    ("2021年3月4日 15:20 | 来源：某某网 | 责任编辑：王小明", "posting line"),
    ("作者：  |  责任编辑：", "posting line"),
    ("Posted on", "posting line"),
    ("Posted on March 3, 2020 by admin", "posting line"),
    ("Published: 12 May 2021 14:03", "posting line"),
    ("Last updated on 2020-01-15", "posting line"),
    ("2020-01-15 08:30:00", "posting line"),
    ("来源：外交部网站", "source line"),
    ("来源丨河岸周刊", "source line"),
    ("来源 | 河岸周刊", "source line"),
    ("责编丨小满", "posting line"),
    ("（来源：水利部）", "source line"),
    ("稿源：新华社", "source line"),
    ("(Source: Ministry of Water Resources)", "source line"),
    ("Source: Xinhua", "source line"),
    ("新华社", "source line"),
    ("海峡晚报", "source line"),
    ("责任编辑：张三", "posting line"),
    ("【字体：大 中 小】", "page tools"),
    ("字号： 大 中 小", "page tools"),
    ("[打印] [关闭]", "page tools"),
    ("Print this page", "page tools"),
    ("分享到： 微信 微博 QQ空间", "share buttons"),
    ("分享至朋友圈", "share buttons"),
    ("Share | Tweet | Email | Print", "share buttons"),
    ("Facebook Twitter LinkedIn", "share buttons"),
    ("扫一扫在手机打开当前页", "share buttons"),
    ("欢迎关注海洋研究所微信公众号", "share buttons"),
    ("点击上方蓝字关注我们", "share buttons"),
    ("阅读 1.2万　赞 356　在看 88", "share buttons"),
    ("喜欢此内容的人还喜欢", "related links"),
    ("写留言", "reply form"),
    ("图片来源：海洋研究所", "posting line"),
    ("隐藏分类：含有英语的条目", "navigation"),
    ("Contact the writers at anna@example.org", "posting line"),
    ("欢迎访问海洋研究所网站！ 今天是： 无障碍浏览 | 简体", "navigation"),
    ("今天是：2024年9月13日 星期五", "navigation"),
    ("Home About Contact Archive", "navigation"),
    ("Like this: Like Loading...", "share buttons"),
    ("首页 > 新闻 > 国际", "navigation"),
    ("您的位置：首页 > 政策 > 正文", "navigation"),
    ("Home » News » World", "navigation"),
    ("You are here: Home / Publications / 2019", "navigation"),
    ("登录 | 注册 | 联系我们", "navigation"),
    ("Log In | Sign Up | Contact Us", "navigation"),
    ("上一篇：渔业资源公报", "navigation"),
    ("下一页 >>", "navigation"),
    ("Previous post: On fishing rights", "navigation"),
    ("« Older posts", "navigation"),
    ("Read more...", "navigation"),
    ("Newer: The boats of the northern coast »", "navigation"),
    ("Older: A winter on the ice", "navigation"),
    ("Next: The boats of the northern coast", "navigation"),
    ("Newer posts »", "navigation"),
    ("友善列印 | 轉寄友人 | 推文", "navigation"),
    ("簡體版 | English | 寄給朋友 | 政府新聞網", "navigation"),
    ("Simplified Chinese | Email this article | Print | news.example", "navigation"),
    ("取自「https://zh.example.org/w/index.php?title=協定&oldid=12345」", "navigation"),
    ("| ←上一份文獻 | 河流協定 2021年10月18日 | 下一份文獻→ |", "navigation"),
    ("關於維基文庫", "navigation"),
    ("网站支持IPv6", "page tools"),
    ("Suggest to a friend:", "page tools"),
    ("我要评论", "reply form"),
    ("相关文件", "related links"),
    ("Most Read", "related links"),
    ("热门排行榜", "related links"),
    ("Posted in Translations", "posting line"),
    ("Filed under Law, Rivers", "posting line"),
    ("Tagged rivers, treaties, water", "posting line"),
    ("第3页", "page number"),
    ("Page 3", "page number"),
    ("完", "end mark"),
    ("Enditem", "end mark"),
    ("Ends/Monday, October 18, 2021", "end mark"),
    ("Share this: Mail  Print  Link", "share buttons"),
    ("Share this: Twitter Facebook Copy link", "share buttons"),
    ("12 bloggers like this.", "share buttons"),
    ("Be the first to like this.", "share buttons"),
    ("3人喜欢", "share buttons"),
    ("Rate this:", "share buttons"),
    ("3 March 2021, 09:14 GMT", "posting line"),
    ("March 3, 2021 at 9:14 am", "posting line"),
    ("发文机关：\t石桥市人民政府办公室", "posting line"),
    ("索 引 号：　SQ0100-2021-00017", "posting line"),
    ("本文来源：　河口杂志", "source line"),
    ("首页　政务公开　政务服务　互动交流　走进石桥", "navigation"),
    ("Home | Texts | Treaties | About us", "navigation"),
    ("繁體 | English | 无障碍 | 适老版", "navigation"),
    ("View all posts by admin", "navigation"),
    ("Pingback: Monday links | Harbour Diary", "navigation"),
    ("分类：灯塔 | 海岸建筑物", "navigation"),
    ("本页面最后修订于2020年3月4日 (星期三) 08:15。", "navigation"),
    ("This page was last edited on 4 March 2020, at 08:15.", "navigation"),
    ("维基百科，自由的百科全书", "site name"),
    ("From Wikipedia, the free encyclopedia", "site name"),
    ("Create a free website or blog at WordPress.com.", "site name"),
    ("Proudly powered by WordPress", "site name"),
    ("首页 上一页 1 2 3 4 5 下一页 尾页", "page number"),
    ("< 1 2 3 4 >", "page number"),
    ("3 / 12", "page number"),
    ("相关阅读：", "related links"),
    ("客服热线 Hotline：95000    理赔邮箱 Claims：claims@example.com", "contact line"),
    ("相关推荐：渡口厅 Ferry Hall | 灯塔厅 Lighthouse Hall", "related links"),
    ("You may also like", "related links"),
    ("3 Comments", "reply form"),
    ("网友评论", "reply form"),
    ("版权所有 © 海洋研究所", "copyright line"),
    ("Copyright © 2015-2020 Marine Institute. All rights reserved.", "copyright line"),
    ("京ICP备05070000号-1", "copyright line"),
    ("未经授权许可，不得转载或镜像", "copyright line"),
    ("转载请注明出处", "copyright line"),
    ("This work is in the public domain.", "licence box"),
    ("本作品在美国属于公有领域，因为它是官方文书。", "licence box"),
    ("本文件採用創用CC BY-SA 4.0授權條款（Creative Commons）", "licence box"),
    ("Text is available under the Creative Commons Attribution-ShareAlike License 3.0", "licence box"),
    ("We use cookies to improve your experience. By continuing to browse you accept this.", "cookie notice"),
    ("本网站使用Cookies，继续浏览即表示您同意我们的政策。", "cookie notice"),
    ("Accept all cookies", "cookie notice"),
    ("（完）", "end mark"),
    ("[完]", "end mark"),
    ("(End)", "end mark"),
    ("双语对照", "section label"),
    ("【中英对照】", "section label"),
    ("English version:", "section label"),
    ("--- English Version ---", "section label"),
    ("======中文版======", "section label"),
    ("*** The Chinese text: ***", "section label"),
    ("【英文译文】", "section label"),
    ("【英文版 English version】", "section label"),
    ("中文版 Chinese text", "section label"),
    ("评论（0） 收藏 举报", "reader counts"),
    ("点赞 12 · 在看 3", "reader counts"),
    ("回复(2) 赞(15)", "reader counts"),
    ("按讚 12　留言 3　分享", "reader counts"),
    ("Likes (3) | Comments (12)", "reader counts"),
    ("EN | 繁體 | 无障碍", "navigation"),
    ("海洋局 > 首页", "navigation"),
    ("Harbour Office » Home", "navigation"),
    ("Harbour Office – Home / Charts / Lights", "navigation"),
    ("港務局 – 首頁 / 海圖 / 燈塔", "navigation"),
    ("字型大小：小 中 大", "page tools"),
    ("字級：小中大 友善列印 轉寄好友", "page tools"),
    ("Print  Email  PDF (1.2 MB)", "navigation"),
    ("Share this page: Facebook X WhatsApp", "share buttons"),
    ("分享到：Facebook Line 複製連結", "share buttons"),
    ("發布單位：航港處", "posting line"),
    ("點閱次數：3,482", "posting line"),
    ("瀏覽人次：120", "posting line"),
    ("最近修訂日期：2025年9月17日", "posting line"),
    ("最后更新日期：2025-09-17", "posting line"),
    ("Last revision date: 17 September 2025", "posting line"),
    ("Last revision date: 17 September 2025 (最近修訂日期：2025年9月17日)", "posting line"),
    ("（海洋社记者 林晓 摄影报道）", "posting line"),
    ("本報記者　林曉　攝", "posting line"),
    ("(Photo by Lin Xiao)", "posting line"),
    ("欢迎关注微信公众号“河岸双语”（ID：hean_shuangyu）", "share buttons"),
    ("微信号：hean_shuangyu", "share buttons"),
    ("声明：本文仅供学习交流，版权归原作者所有，如有侵权请联系删除。", "copyright line"),
    ("部分图片来源于网络，版权归原作者所有，如涉及侵权，请联系我们删除。", "copyright line"),
    ("免責聲明：本文僅代表作者個人觀點，不代表本站立場。", "copyright line"),
    ("Disclaimer: the articles are for reference only; contact us to have them removed.", "copyright line"),
    ("Copyright of all pictures belongs to their original authors.", "copyright line"),
    ("本文由[海洋局办公室]授权转载。", "copyright line"),
    ("本文由[海洋局办公室]授权转载。点赞 12 · 在看 3", "copyright line"),
    ("Was this page helpful? Yes No", "reader survey"),
    ("此页面是否有用？ 是 否", "reader survey"),
    ("【相关阅读】", "related links"),
    ("■ 相關連結", "related links"),
    ("相關報導", "related links"),
    ("上一篇：没有了 下一篇：港口的灯", "navigation"),
]

ANYWHERE = [
    ("Leave a Reply", "reply form"),
    ("Leave a Comment Cancel reply", "reply form"),
    ("Your email address will not be published. Required fields are marked *", "reply form"),
    ("You are commenting using your Facebook account. ( Log Out / Change )", "reply form"),
    ("Notify me of new comments via email.", "reply form"),
    ("E-mail me new comments", "reply form"),
    ("Jump to navigation", "navigation"),
    ("跳到搜索", "navigation"),
    ("You are commenting as a guest. ( Log in / Change )", "reply form"),
    ("登录后才可以发表评论", "reply form"),
    ("您的电子邮箱地址不会被公开。 必填项已用 * 标注", "reply form"),
    ("返回顶部", "navigation"),
    ("跳至導覽 跳至搜尋", "navigation"),
    ("跳至主要內容", "navigation"),
    ("跳过导航", "navigation"),
    ("跳转至目录 >>Back to Contents >>", "navigation"),
    ("Back to top ↑", "navigation"),
    ("— 12 —", "page number"),
    ("第 3 页 共 10 页", "page number"),
    ("Page 3 of 10", "page number"),
    ("()", "empty brackets"),
    ("【】", "empty brackets"),
    ("* * * * *", "rule"),
    ("——————", "rule"),
]

TEXT = [
    "分享经济的发展",
    "共享资源，分享经验",
    "Share of women in parliament",
    "(三)在登录页面输入用户名和密码；",
    "（二）点击“分享”按钮，将文件发送给同事。",
    "1. Log in with your user name.",
    "- Share the results with all members.",
    "Source language and target language",
    "The source of the river was found in 1858.",
    "来源国应当采取必要措施。",
    "水的来源：地下水与地表水的相互转化是本章讨论的问题。",
    "二○一六年六月二十五日于北京",
    "2016年6月25日",
    "Beijing, 25 June 2016",
    "Done at Geneva on 3 May 1999",
    "中华人民共和国政府代表",
    "For the Government of the Republic of Chile",
    "Previous work",
    "Next steps",
    "Newer members of the union",
    "首页设计与导航原则",
    "索引号的编制方法",
    "发文机关应当在五个工作日内公布文件。",
    "The visit took place on 3 March 2021",
    "Kestrel Point, 3 March 2021",
    "分类：海岸建筑物",
    "See the annex at www.harbour.example for the tables.",
    "Rate this year's harvest",
    "Home Rule | A history",
    "序号 | 河流 | 长度",
    "图 | 表 | 长度",
    "来源 | 河流 | 长度",
    "The end of the line",
    "Filed under seal, the letters were opened in 1998.",
    "Tagged birds return: a survey",
    "地址变更的，应当在十日内通知对方。",
    "支持IPv6的设备",
    "跳到对岸的人",
    "Next, the crews return to the port.",
    "Share this: knowledge grows when many hold it.",
    "Share this burden",
    "The link between ice and sea",
    "Mail and parcels",
    "Three readers like this edition better than the first.",
    "Send me no flowers",
    "Name (required by law)",
    "姓名（拼音）",
    "Home Office",
    "Comments by the Government of Norway",
    "Reply of the Secretary-General",
    "Copyright Law of the People's Republic of China",
    "版权保护的范围",
    "本作品的著作权归甲方所有。",
    "We use cookies made by the bakery next door.",
    "Posted to Moscow as a young man, he learned Russian.",
    "Published in 1998, the book describes the early years of the port.",
    "Print media in the age of the network",
    "第三章 登录与注册",
    "上一篇文章讨论了渔业问题，本文转而讨论航运。",
    "The end of the war",
    "结束语",
    "参考文献",
    "四",
    "I, We jointly advocate peace.",
    "时间：2020年3月5日下午三点，地点：三楼会议室。",
    "中国网络安全法",
    "1 2",
    "分享是学习的一半",
    "分享三月的工作经验",
    "评论员文章",
    "阅读3本书的心得",
    "乙方未经甲方书面同意，不得复制作品，作品的著作权归甲方所有。",
    "如发现侵权行为，任何一方应当立即通知另一方，并删除有关内容。",
    "The copyright in the works belongs to the original authors, who may license them to others.",
    "声明：双方的合作不针对第三方，也不代表任何一方放弃其立场。",
    "Disclaimer of warranties",
    "字型设计与排版",
    "字级的划分办法",
    "单位：万元",
    "资料来源：港务局统计处",
    "修订日期由主管机关公布",
    "Last review of the harbour lights",
    "Print and photograph collections",
    "PDF is a format of 1.2 MB on average",
    "There's no place like home",
    "Home and abroad",
    "首页设计的原则 - 首页",
    "2 > 1",
    "记者的摄影与报道",
    "(本刊记者协会的报道)",
    "关注河岸的微生物",
    "微信公众号的管理办法",
    "搜索频道的编辑工作",
    "The captain says:",
    "船长说：",
    "网友12345：请问码头什么时候开放？",
    "用户须知：进入码头应当登记。",
    "此页用于签字",
    "移至内容",
    "This page is left blank",
    "声明：甲方提供的资料仅供乙方参考，不代表甲方的承诺。",
    "声明：本文件的内容仅供参考，以正式文本为准。",
    "资料如有侵权，甲方应当通知乙方，由乙方在十日内删除。",
    "Notice: the materials supplied are for reference only.",
    "Disclaimer: the content of this report does not represent the views of the Government.",
    "请关注以下频道",
    "If any of the articles infringes your rights, contact us and we shall have it removed at once.",
    "字级：大中小三级",
    "《相关阅读》",
    "关于建设门户网站的通知",
    "Home Sweet Home – Home / Away",
    "Chapter 1 > Home",
    "Revision date: 5 May 2024",
    "原件：中文",
    "A/B/C1",
    "记者 林晓 报道",
    "跳过这一章的读者",
    "相关文章的翻译问题",
    "门户网站的建设",
]


@pytest.mark.parametrize(("line", "reason"), AT_EDGE)
def test_at_the_edges_it_is_furniture(line: str, reason: str) -> None:
    page = [
        Paragraph(text, line=number)
        for number, text in enumerate(("海洋科学合作", "发布时间：2019-05-20 09:30", BODY_ZH, BODY_ZH, line), 1)
    ]
    assert furniture_of(page) == {1: "posting line", 4: reason}


@pytest.mark.parametrize("line", [line for line, _ in AT_EDGE if reason_of(line) and reason_of(line)[1] != "anywhere"])
def test_inside_the_text_only_the_unmistakable_is_furniture(line: str) -> None:
    page = [Paragraph(text, line=number) for number, text in enumerate((BODY_ZH, BODY_EN, line, BODY_ZH, BODY_EN), 1)]
    assert furniture_of(page) == {}


@pytest.mark.parametrize(("line", "reason"), ANYWHERE)
def test_unmistakable_wording_is_furniture_anywhere(line: str, reason: str) -> None:
    page = [Paragraph(text, line=number) for number, text in enumerate((BODY_ZH, line, BODY_ZH, BODY_ZH), 1)]
    assert furniture_of(page) == {1: reason}


@pytest.mark.parametrize("line", TEXT)
@pytest.mark.parametrize("place", [0, 1, 3])
def test_text_is_no_furniture_wherever_it_stands(line: str, place: int) -> None:
    texts = ["海洋科学合作", BODY_ZH, BODY_EN]
    texts.insert(place, line)
    assert furniture_of([Paragraph(text, line=number) for number, text in enumerate(texts, 1)]) == {}


@pytest.mark.parametrize("config", ["s2t", "s2hk", "s2tw", "t2s"])
def test_what_is_known_in_one_script_is_known_in_the_other(config: str) -> None:
    convert = OpenCC(config).convert
    lines = [line for line, _ in (*AT_EDGE, *ANYWHERE) if letters(line).han]
    assert [line for line in lines if reason_of(str(convert(line))) != reason_of(line)] == []


@pytest.mark.parametrize(
    ("mainland", "elsewhere"),
    [
        ("打印", "列印"),
        ("[打印] [关闭]", "[列印] [關閉]"),
        ("复制链接", "複製連結"),
        ("联系我们", "聯絡我們"),
        ("登录 | 注册 | 联系我们", "登入 | 註冊 | 聯絡我們"),
        ("站内搜索", "站內搜尋"),
        ("隐私政策", "私隱政策"),
        ("隐私政策", "隱私權政策"),
        ("无障碍浏览", "無障礙"),
        ("网站地图", "網站導覽"),
        ("相关链接", "相關連結"),
        ("相关报道", "相關報導"),
        ("点击次数：20", "點閱次數：20"),
        ("发布单位：港务局", "發佈單位：港務局"),
        ("字号：大 中 小", "字級：大 中 小"),
        ("字体大小：小 中 大", "字型大小：小 中 大"),
        ("最后更新日期：2025-09-17", "最近修訂日期：2025-09-17"),
        ("点击上方蓝字关注我们", "點選上方藍字關注我們"),
        ("网站支持IPv6", "網站支援IPv6"),
        ("石桥门户网站", "石橋入口網站"),
        ("跳转到内容", "跳至主要內容"),
        ("转发 | 微信 | 微博", "轉寄好友 | 臉書 | LINE"),
    ],
)
def test_what_is_called_otherwise_in_hong_kong_and_taiwan_is_known_too(mainland: str, elsewhere: str) -> None:
    ours, theirs = reason_of(mainland), reason_of(elsewhere)
    assert ours is not None
    assert theirs is not None
    assert ours[1] == theirs[1]


def test_a_single_control_is_furniture_only_beside_other_furniture() -> None:
    page = [Paragraph(text) for text in ("登录", "操作手册", BODY_ZH, "Leave a Reply", "Name *", "Website")]
    assert furniture_of(page) == {3: "reply form", 4: "reply form", 5: "reply form"}


def test_what_a_public_account_puts_around_its_articles() -> None:
    head = ["点击蓝字 关注我们", "海洋周刊 2024-09-13 08:00 青岛"]
    foot = ["- END -", "编辑：李娜", "审校：王晓明", "戳左下角“阅读原文”关注我们", "点个“在看”支持一下", "写留言"]
    page = [Paragraph(text) for text in (*head, "海洋合作协定", BODY_ZH, *foot)]
    assert [reason for _, reason in sorted(furniture_of(page).items())] == [
        "share buttons",
        "posting line",
        "end mark",
        "posting line",
        "posting line",
        "share buttons",
        "share buttons",
        "reply form",
    ]
    for line in ("记得点赞", "开幕式 2024-09-13 08:00 青岛", "点击右上角的订阅"):
        assert furniture_of([Paragraph(text) for text in (line, "海洋合作协定", BODY_ZH)]) == {}


def test_a_log_in_form_goes_line_by_line() -> None:
    english = ["Log in", "Username", "Password", "Forgot your password?", "Remember me"]
    chinese = ["用户名", "密码", "记住我", "登录", "忘记密码？", "还没有账号？立即注册"]
    page = [Paragraph(text) for text in (*english, "海洋合作协定", "来源：海洋报", BODY_ZH, *chinese)]
    furniture = furniture_of(page)
    assert [page[i].text for i in range(len(page)) if i not in furniture] == ["海洋合作协定", BODY_ZH]
    assert {furniture[i] for i in range(len(english))} == {"navigation"}
    assert furniture_of([Paragraph(text) for text in ("忘记密码？", BODY_ZH, "请重设密码。")]) == {}


def test_controls_on_lines_of_their_own_are_a_menu_only_on_a_page() -> None:
    menu = [Paragraph(text) for text in ("海洋研究所", "Menu", "Home", "About", "海洋合作协定", BODY_ZH)]
    assert furniture_of(menu) == {}
    assert furniture_of([*menu, Paragraph("Leave a Reply")]) == {
        1: "navigation",
        2: "navigation",
        3: "navigation",
        6: "reply form",
    }
    assert furniture_of([*menu[:3], *menu[4:], Paragraph("Leave a Reply")]) == {5: "reply form"}


def test_the_edit_links_of_a_wiki_leave_its_headings() -> None:
    lines = ("历史[编辑]", "History [edit]", "[edit]", "结构[编辑 | 编辑源代码]", "They wrote [edit", f"{BODY_EN}[1]")
    kept, links = without_edit_links([Paragraph(text, line=number) for number, text in enumerate(lines, 1)])
    assert [paragraph.text for paragraph in kept] == [
        "历史",
        "History",
        "[edit]",
        "结构",
        "They wrote [edit",
        BODY_EN + "[1]",
    ]
    assert [(link.text, link.reason, link.line) for link in links] == [
        ("[编辑]", "edit link", 1),
        ("[edit]", "edit link", 2),
        ("[编辑 | 编辑源代码]", "edit link", 4),
    ]


def test_the_line_of_the_author_and_the_date_go_with_what_the_page_says_of_itself() -> None:
    page = [
        Paragraph(text) for text in ("Rivers and Harbours", "April 20, 2023", "By editor", "Leave a comment", BODY_EN)
    ]
    assert furniture_of(page) == {1: "posting line", 2: "posting line", 3: "reply form"}
    assert furniture_of([Paragraph(text) for text in ("Rivers and Harbours", "April 20, 2023", BODY_EN)]) == {}
    assert furniture_of([Paragraph(text) for text in ("Rivers and Harbours", BODY_EN, "April 20, 2023")]) == {}


@pytest.mark.parametrize(
    ("body", "foot"),
    [
        (BODY_ZH, ["完", "2024年11月6日（星期三）"]),
        (BODY_ZH, ["完", "2024年11月6日　星期三"]),
        (BODY_EN, ["Ends", "Wednesday, November 6, 2024"]),
        (BODY_EN, ["End", "6 November 2024 (Wednesday)"]),
    ],
)
def test_the_end_mark_and_the_day_behind_it_fall_alike_in_both_languages(body: str, foot: list[str]) -> None:
    page = [Paragraph(text) for text in (body, *foot)]
    assert furniture_of(page) == {1: "end mark", 2: "posting line"}


def test_below_both_end_marks_both_days_go() -> None:
    days = ["2024年11月6日（星期三）", "Wednesday, November 6, 2024"]
    for foot in (["完", "Ends", *days], ["Ends", "完", *reversed(days)]):
        page = [Paragraph(text) for text in (BODY_ZH, BODY_EN, *foot)]
        assert furniture_of(page) == {2: "end mark", 3: "end mark", 4: "posting line", 5: "posting line"}
    page = [Paragraph(text) for text in (BODY_EN, "Ends", "November 6, 2024", "November 8, 2024")]
    assert furniture_of(page) == {1: "end mark", 2: "posting line"}


@pytest.mark.parametrize(("mark", "body"), [("完", BODY_ZH), ("Ends", BODY_EN)])
def test_above_the_text_nothing_has_ended(mark: str, body: str) -> None:
    assert furniture_of([Paragraph(text) for text in (mark, body)]) == {}
    assert furniture_of([Paragraph(text) for text in (body, mark)]) == {1: "end mark"}


@pytest.mark.parametrize(
    "front",
    [
        ("青湾港务局年度报告（2023）", "版权", "本报告版权归青湾港务局所有。", "目录", "局长致辞"),
        ("青灣港務局年度報告（2023）", "版權", "本報告版權歸青灣港務局所有。", "目錄", "局長致辭"),
        ("Annual Report (2023)", "Copyright", "Copyright in this report", "Help", "Foreword"),
    ],
)
def test_headings_of_a_report_that_a_page_might_have_too_are_no_menu(front: tuple[str, ...]) -> None:
    body, foot = (BODY_EN, "© 2023") if front[1] == "Copyright" else (BODY_ZH, "版權所有，不得翻印。")
    assert furniture_of([Paragraph(text) for text in (*front, body, foot)]) == {len(front) + 1: "copyright line"}


def test_labels_above_each_paragraph_of_a_bilingual_text_are_left_out() -> None:
    rows = [("原文：", BODY_ZH, "译文：", BODY_EN)] * 3
    page = [Paragraph(text) for row in rows for text in row]
    assert [i % 4 for i in furniture_of(page)] == [0, 2] * 3
    assert furniture_of([Paragraph(text) for text in (BODY_ZH, "原文：", BODY_ZH)]) == {}


def test_headings_of_what_a_page_sets_behind_the_text_go_with_it() -> None:
    texts = [("海洋合作协定", "heading"), (BODY_ZH, "body"), ("相关阅读", "heading"), ("渔业资源公报发布", "item")]
    page = [Paragraph(text, kind) for text, kind in texts]  # type: ignore[arg-type]
    assert furniture_of(page) == {2: "related links", 3: "related links"}
    page = [Paragraph("Related Stories", "heading"), Paragraph(BODY_EN), Paragraph("Comment", "heading")]
    assert furniture_of(page) == {}


def test_headings_and_cells_of_the_file_are_believed() -> None:
    page = [
        Paragraph("Share", "heading"),
        Paragraph(BODY_EN),
        Paragraph("登录", "cell", 3),
        Paragraph("Log in", "cell", 3),
    ]
    assert furniture_of(page) == {}


def test_running_headers_go_where_page_numbers_stand() -> None:
    page = [
        Paragraph(text, line=number)
        for number, text in enumerate(
            (
                "海洋合作白皮书",
                *(line for page_number in (1, 2, 3, 4) for line in (BODY_ZH, "海洋合作白皮书", f"- {page_number} -")),
                BODY_ZH,
            ),
            1,
        )
    ]
    assert {i for i, reason in furniture_of(page).items() if reason == "running header"} == {2, 5, 8, 11}
    assert {i for i, reason in furniture_of(page).items() if reason == "page number"} == {3, 6, 9, 12}


def test_the_label_of_the_second_text_is_no_line_of_it_even_where_lines_are_short() -> None:
    english = ["The quay is open", "to everyone at", "any hour.", "Dogs are kept", "on a lead."] * 3
    chinese = ["码头全天", "向公众开放。", "犬只须牵绳。"] * 3
    page = [Paragraph(text) for text in (*english, "中文版", *chinese)]
    assert furniture_of(page) == {len(english): "section label"}
    assert furniture_of([Paragraph(text) for text in (*english, *chinese, "中文", *english)]) == {}


def test_the_foot_of_a_public_account_with_bars_for_colons() -> None:
    page = [Paragraph(text) for text in (BODY_ZH, BODY_EN, "END", "来源丨河岸周刊", "编辑丨小满", "校对 | 大林")]
    assert furniture_of(page) == {2: "end mark", 3: "source line", 4: "posting line", 5: "posting line"}
    assert furniture_of([Paragraph(text) for text in ("END", BODY_EN, BODY_ZH, "The end")]) == {}


def test_in_a_file_of_short_sentences_these_are_its_text() -> None:
    page = [
        "码头今日开放。",
        "渡轮十分钟一班。",
        "相关新闻",
        "新码头启用（附图）",
        "The quay opens.",
        "Ferries run daily.",
    ]
    assert furniture_of([Paragraph(text) for text in page]) == {2: "related links", 3: "related links"}


def test_what_readers_write_in_the_comments_shields_nothing_behind_it() -> None:
    foot = ["Share this: Twitter Facebook", "Like Loading...", "2 thoughts on “Rivers”"]
    comment = ["harbour_cat says:", "March 5, 2021 at 10:14 am", "Thanks, is there an annex to this agreement too?"]
    page = [Paragraph(text) for text in (BODY_ZH, BODY_EN, *foot, *comment, "Reply", "Leave a Reply Cancel reply")]
    found = furniture_of(page)
    assert set(found) == set(range(2, 10))
    assert [found[i] for i in range(5, 9)] == ["comments"] * 4
