"""What the page calls MQM categories, checks and page furniture in English and Chinese."""

from __future__ import annotations

from aligner.formats.page.labels import Words, both

_MQM = {
    "accuracy": "准确性",
    "omission": "漏译",
    "addition": "增译",
    "mistranslation": "误译",
    "untranslated": "未译",
    "do-not-translate": "不应翻译",
    "undertranslation": "欠译",
    "overtranslation": "过译",
    "under-translation": "欠译",
    "over-translation": "过译",
    "terminology": "术语",
    "inconsistent-use": "用法不一致",
    "inconsistent-with-terminology-resource": "与术语表不符",
    "wrong-term": "术语错误",
    "linguistic-conventions": "语言规范",
    "textual-conventions": "行文规范",
    "punctuation": "标点",
    "grammar": "语法",
    "spelling": "拼写",
    "duplication": "重复",
    "style": "风格",
    "inconsistent-style": "风格不一致",
    "inconsistent-with-external-reference": "与外部依据不符",
    "language-register": "语域",
    "awkward-style": "行文生硬",
    "locale-conventions": "地区惯例",
    "number-format": "数字格式",
    "currency-format": "货币格式",
    "date-format": "日期格式",
    "measurement-format": "计量格式",
    "audience-appropriateness": "受众适宜性",
    "legal-requirements": "法律要求",
    "design-and-markup": "版式与标记",
    "markup-tag": "标记",
    "character-encoding": "字符编码",
    "character-formatting": "字符格式",
    "length": "长度",
    "missing-text": "缺少文本",
    "truncation": "截断",
    "number": "数字",
    "entity": "名称",
    "whitespace": "空白",
    "unintelligible": "不可解",
}
CHECK_NAMES: dict[str, Words] = {
    "omission": ("omission", "漏译"),
    "addition": ("addition", "增译"),
    "loose": ("loose translation", "译文不贴切"),
    "mistranslated": ("mistranslated", "误译"),
    "truncated": ("truncated", "译文截断"),
    "untranslated": ("untranslated", "未译"),
    "negation": ("negation", "否定"),
    "modality": ("duties and permissions", "情态"),
    "numbers": ("figures", "数字"),
    "limits": ("limits", "上限与下限"),
    "directions": ("rises and falls", "升降方向"),
    "percentage_points": ("percentage points", "百分点"),
    "exchanged_figures": ("figures exchanged", "数字颠倒"),
    "list_numerals": ("list numerals", "条目编号"),
    "currency": ("currencies", "货币"),
    "units_of_measure": ("units of measure", "计量单位"),
    "glossary": ("glossary", "术语表"),
    "inconsistent_target": ("one source, several renderings", "同文异译"),
    "inconsistent_source": ("one rendering, several sources", "异文同译"),
    "inconsistent_terms": ("one term, several renderings", "术语译法不一"),
    "lost_terms": ("lost terms", "术语漏译"),
    "lost_items": ("lost items of lists", "列举项漏译"),
    "lost_modifiers": ("lost modifiers", "修饰语漏译"),
    "parties": ("parties exchanged", "当事方颠倒"),
    "names": ("names", "人名"),
    "places": ("places exchanged", "地名错置"),
    "body_names": ("names of bodies", "机构名称"),
    "book_titles": ("titles", "书名号"),
    "brackets": ("brackets", "括号"),
    "quotes": ("quotation marks", "引号"),
    "fullwidth_in_english": ("full-width marks in English", "英文中的全角字符"),
    "halfwidth_in_chinese": ("half-width marks in Chinese", "中文中的半角标点"),
    "mixed_script": ("simplified and traditional mixed", "简繁混用"),
    "doubled_words": ("doubled words", "重复的词"),
    "doubled_spaces": ("doubled spaces", "多余空格"),
    "stray_stops": ("stray stops", "多余标点"),
    "invisible_characters": ("invisible characters", "不可见字符"),
    "urls": ("web addresses", "网址"),
    "emails": ("e-mail addresses", "电子邮箱"),
    "placeholders": ("placeholders", "占位符"),
    "tags": ("tags", "标签"),
}
"""Checks by their ids; one that is not listed is called by its id."""
_FURNITURE = {
    "aside": "侧栏",
    "code block": "代码",
    "column heading": "栏目名称",
    "comment": "批注",
    "comments": "评论",
    "contact line": "联系方式",
    "cookie notice": "Cookie 提示",
    "copyright line": "版权信息",
    "dialog": "弹出窗口",
    "edit link": "编辑链接",
    "empty brackets": "空括号",
    "end mark": "结束标记",
    "figure or code": "数字或代码",
    "form": "表单",
    "front matter": "文件头",
    "hidden": "隐藏内容",
    "licence box": "许可声明",
    "line numbers": "行号",
    "navigation": "导航",
    "no-script note": "无脚本提示",
    "note": "注释",
    "page footer": "页脚",
    "page header": "页眉",
    "page number": "页码",
    "page title": "网页标题",
    "page tools": "页面工具",
    "posting line": "发布信息",
    "related links": "相关链接",
    "reply form": "评论表单",
    "row number": "行序号",
    "rule": "分隔线",
    "running header": "书眉",
    "section label": "栏目标签",
    "share buttons": "分享按钮",
    "sharing links": "分享链接",
    "site name": "网站名称",
    "source line": "来源",
    "style sheet": "样式表",
    "table of contents": "目录",
    "text without times": "无时间码的文字",
    "third language": "第三种语言",
}


def category_label(category: str) -> str:
    """An MQM category in both languages; parts without a Chinese name stay as they are."""
    parts = category.split("/")
    return both(
        " / ".join(part.replace("-", " ") for part in parts), " / ".join(_MQM.get(part, part) for part in parts)
    )


def check_label(check: str) -> str:
    """A check's name in both languages."""
    return both(*CHECK_NAMES.get(check, (plain := check.replace("_", " "), plain)))


def furniture_label(reason: str) -> str:
    """Why a passage was left out, in both languages; a reason that is not listed as it stands."""
    return both(reason, _FURNITURE.get(reason, reason))
