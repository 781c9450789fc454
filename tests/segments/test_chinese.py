"""Chinese sentence boundaries, as a table: the bar marks the boundaries."""

from __future__ import annotations

import pytest

from aligner.segments.chinese import ChineseSegmenter
from aligner.segments.segmenter import slices

CASES = {
    "full-width stops": "桥修好了。|谁来剪彩？|请市长！|好",
    "traditional": "橋修好了。|誰來剪綵？|請市長！",
    "runs of marks": "真的吗？！|是的！！！|太好了",
    "half-width marks in Chinese": "桥好了吗?|好了!|那么,走;对:走.",
    "half-width full stop": "双方同意.|中方支持.|完",
    "half-width full stop with space": "双方同意. |中方支持.",
    "full-width full stop": "双方同意．|中方支持．",
    "halfwidth ideographic stop": "好｡|走",
    "a file's name": "附件下载:条例全文.pdf",
    "a wide name's dot": "文／攝影：露絲．坎貝爾",
    "wide stops all the same": "双方同意继续合作．|中方支持这一共同安排",
    "a name's dot": "约翰.史密斯来了，坐下。|他姓史密斯．他笑了。",
    "a name's dot without other stops": "约翰.史密斯来了，坐下.|他姓史密斯.",
    "half-width full stops beside full-width commas": "早上好！|今天，渡船照开.|票价3.5元，见www.例子.com.",
    "a foreign name's dot beside such a text": "文件由露絲.坎貝爾起草，共3.5页",
    "comma, semicolon, colon, pause": "甲、乙，丙；丁：戊。",
    "decimals": "增长3.5%，共2．5亿元。|见图1.2。",
    "version": "版本2.10.1已发布。|请更新。",
    "addresses": "见http://example.org/a?b=1&c=2!d，再看www.example.org?x=1。|完。",
    "e-mail": "写信给li.ming@example.org。|好。",
    "closing marks stay": "他说：“好。”|（注意！）|「走。」|《报》好！）|完",
    "bold type": "**友善待人。**| 批评代码，不批评人。|**注意**安全。",
    "closing mark behind a space": "他说：“好。 ”|走",
    "nested closers": "“他说：‘好。’”|她走了。",
    "several sentences in a quotation": "他说：“好。|我去。”|然后走了。",
    "quotation goes on in the next": "“第一句。|第二句。",
    "who speaks": "“几点了？”他问。|“三点！”老王小声说道。|走。",
    "who speaks comes next": "“几点了？”|老王说：“三点。”",
    "not who speaks": "“几点了？”|我没有回答。|“快走！”|他不知道。",
    "quotation as part of a sentence": "人们高喊“前进！前进！”的口号。|“来吧！”、“走吧！”的喊声。|点“确定！”按钮。",
    "quotation followed by a comma": "“几点了？”，他问。|“好。”；完。",
    "quotation with a small word behind": "他说“好。”就走了。|她说：“好。”|就在这时，雨停了。",
    "straight quotes": '他说:"好。"|她说:"走!"|完了。',
    "straight quotes open": '完了。|"好。|走。"|是',
    "apostrophe is no quote": "Li's车。|'好。'|走。",
    "title": "我看过《你好！再见？》和〈走！〉。|好看。",
    "title at the end": "我看过《你好！》。|好看。",
    "brackets within a sentence": "双方（甲方！乙方？）同意。|见附件(略。)|完。",
    "brackets as a sentence": "完。|（注：略。|见下。）|好。",
    "ellipsis broken off": "我……我不知道。|那个...是什么？|倘若如此，……不然走。",
    "ellipsis behind a clause": "他就这样走完了自己的路……|多年以后我们才知道。",
    "ellipsis in a quotation": "“他就这样走完了自己的路……后来呢？”|“走了……”|他想。",
    "ellipsis and stop": "好……！|走。|算了……。|完",
    "list numerals stay": "一、总则。|二、细则。|1. 目的。|2．范围。|3、期限。|（一）甲。|① 乙。|第一条 丙。",
    "glued items": "(三)甲;|(四)乙；|（五）丙",
    "items named in a sentence": "包括：（一）甲；（二）乙；（三）丙。",
    "glued items out of order": "（一）甲；（三）丙；见（二）。",
    "options": "A.甲 B.乙 C.丙",
    "note numbers": "河水上涨。[1]|他走了。[2，3]”|天黑了。¹²|雨停了。",
    "a list of notes": "[1]见前书。|[2]同上。",
    "an ellipsis that leaves words out": "凡经合法登记取得……的权利受法律保护。|他等了整整一个晚上……|的确如此。",
    "line breaks": "甲方\n|乙方：\r\n|丙方\u2028|丁",
    "dashes as bullets": "主张如下。|——合作。|——共赢。",
    "nothing but marks": "……！？。",
    "marks stay with what precedes": "走。|好。……",
    "marks stay with what follows": "！！！走",
    "English in Chinese": "The port is open. |It is new. |港口开了。|Mr. Li先生来了。",
    "English heading behind Chinese": "第四章 计划Chapter IV. Plan",
    "Latin abbreviation": "U.S.A.的公司，Acme Inc.的人来了。",
    "Latin question": "OK?|好的!|来",
    "full-width spaces": "好。\u3000\u3000|走。",
    "one sentence": "没有句号的一行",
    "empty": "",
}


@pytest.mark.parametrize("marked", CASES.values(), ids=CASES.keys())
def test_boundaries(marked: str) -> None:
    text = marked.replace("|", "")
    pieces = [text[start:end] for start, end in slices(text, ChineseSegmenter().boundaries(text))]
    assert pieces == [piece.strip() for piece in marked.split("|") if piece.strip()]


def test_boundaries_lie_within_the_text() -> None:
    text = "好。 走。 "
    assert ChineseSegmenter().boundaries(text) == [2]


def test_long_paragraphs_take_no_more_than_linear_time() -> None:
    """Would take minutes if any rule looked back over the whole paragraph."""
    for text, count in (
        ("好" + '"' * 50_000 + '。"' * 20_000, 0),
        ("好. " * 50_000, 49_999),
        ("我……" * 50_000, 0),
        ("（" * 100_000 + "好", 0),
        ("十" * 100_000, 0),
        ("好" + " a." * 50_000, 0),
    ):
        assert len(ChineseSegmenter().boundaries(text)) == count
