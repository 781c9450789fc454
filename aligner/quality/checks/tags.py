"""Markup written into the text (<b>, </a>, <br/>) that the target lacks or has besides."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, zh_en
from aligner.quality.code_in_text import TAG

_KNOWN = frozenset(
    "a abbr b big blockquote br cite code div em font g h1 h2 h3 h4 h5 h6 hr i img kbd li mrk ol p ph pre q s small "
    "span strong sub sup table td th tr tt u ul x bpt ept it bx ex".split()
)
"""Elements that need no end tag, attribute or slash to be known for one."""


class Tags:
    """Names count, order and attributes do not: alt texts are translated too. <file> in a line of usage is no tag."""

    id = "tags"
    category = "design-and-markup/markup-tag"
    severity: Severity = "major"
    examples = Examples(
        fires=(
            zh_en("请按<b>确定</b>。", "Press <b>OK.", "</b>"),
            zh_en("第一行<br/>第二行", "First line, second line", "<br/>"),
            en_zh('Read <a href="x">this</a>.', '请读<i href="x">此文</a>。', '<i href="x">'),
        ),
        silent=(
            zh_en("请按<b>确定</b>。", "Press <b>OK</b>."),
            zh_en("如果 a < b 且 c > d", "if a < b and c > d"),
            zh_en('<img alt="图"/>', '<img alt="figure"/>'),
            en_zh("one<br>two", "一<br />二"),
            en_zh("git fetch <repository> <name>", "git fetch <仓库> <名称>"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for each tag that one side has more often than the other."""
        if not unit.target_text.strip():
            return
        source, target = list(TAG.finditer(unit.source_text)), list(TAG.finditer(unit.target_text))
        real = _KNOWN | {_name(m).strip("</") for m in (*source, *target) if not m[0][1:-1].replace("-", "").isalnum()}
        source, target = ([m for m in found if _name(m).strip("</") in real] for found in (source, target))
        missing = Counter(map(_name, source)) - Counter(map(_name, target))
        extra = Counter(map(_name, target)) - Counter(map(_name, source))
        for match in reversed(source):
            if missing[_name(match)]:
                missing[_name(match)] -= 1
                yield issue(self, unit, "source", match.span(), f"The tag {match[0]} is missing from the translation.")
        for match in reversed(target):
            if extra[_name(match)]:
                extra[_name(match)] -= 1
                yield issue(self, unit, "target", match.span(), f"The tag {match[0]} is not in the source.")


def _name(tag: re.Match[str]) -> str:
    """The tag's name in lower case, a slash before it where it closes: <br/> and <br> are one."""
    name = re.match(r"</?[A-Za-z0-9:-]+", tag[0])
    return name[0].lower() if name else tag[0]
