"""Markup (<b>, </a>, <br/>) and inline codes of XLIFF and TMX that the target lacks, has in excess or out of order."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, zh_en
from aligner.quality.words.code_in_text import TAG
from aligner.quality.words.code_pairs import closed_too_early, enclosed, unanswered

_KNOWN = frozenset(
    "a abbr b big blockquote br cite code div em font g h1 h2 h3 h4 h5 h6 hr i img kbd li mrk ol p ph pre q s small "
    "span strong sub sup table td th tr tt u ul x bpt ept it bx ex".split()
)
"""Elements that need no end tag, attribute or slash to be known for one."""
_DOUBLED = "stands more often than in the source."


class Tags:
    """Names count, attributes do not: alt texts are translated too. Pairs may change places as long as they nest.

    <file> in a line of usage is no tag."""

    id = "tags"
    category = "design-and-markup/markup-tag"
    severity: Severity = "major"
    examples = Examples(
        fires=(
            zh_en("请按<b>确定</b>。", "Press <b>OK.", "</b>"),
            zh_en("第一行<br/>第二行", "First line, second line", "<br/>"),
            en_zh('Read <a href="x">this</a>.', '请读<i href="x">此文</a>。', '<i href="x">'),
            zh_en("请按<b>确定</b>。", "Press <b><b>OK</b>.", "<b>"),
            en_zh("Press <b>OK</b> to leave.", "按</b>确定<b>退出。", "</b>"),
            en_zh("A <b>bold <i>word</i></b> here.", "这里有一个<b>粗体<i>词</b></i>。", "</b>"),
        ),
        silent=(
            zh_en("请按<b>确定</b>。", "Press <b>OK</b>."),
            zh_en("如果 a < b 且 c > d", "if a < b and c > d"),
            zh_en('<img alt="图"/>', '<img alt="figure"/>'),
            en_zh("one<br>two", "一<br />二"),
            en_zh("<b>Press</b> <i>OK</i><br>now.", "<i>确定</i><br>，<b>请按</b>。"),
            en_zh("git fetch <repository> <name>", "git fetch <仓库> <名称>"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for each tag or code that one side has more often than the other, or that closes too early."""
        if not unit.target_text.strip():
            return
        if any(unit.codes):
            yield from self._codes(unit)
        if "<" in unit.source_text or "<" in unit.target_text:
            yield from self._tags(unit)

    def _codes(self, unit: TranslationUnit) -> Iterator[Issue]:
        source, target = unit.codes
        left = unanswered(source, target)
        for code in left.lost:
            span = enclosed(source, code)
            message = f"The code {code.words} is missing from the translation."
            yield issue(self, unit, "source", span, message)
        for code in left.added:
            span = enclosed(target, code)
            doubled = any((code.role, code.words) == (other.role, other.words) for other in source)
            message = f"The code {code.words} " + (_DOUBLED if doubled else "is not in the source.")
            yield issue(self, unit, "target", span, message)
        if not closed_too_early(source):
            for code in closed_too_early(target):
                yield issue(self, unit, "target", None, f"The code {code.words} closes before it opens.")

    def _tags(self, unit: TranslationUnit) -> Iterator[Issue]:
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
                doubled = any(_name(match) == _name(other) for other in source)
                message = f"The tag {match[0]} " + (_DOUBLED if doubled else "is not in the source.")
                yield issue(self, unit, "target", match.span(), message)
        if Counter(map(_name, source)) == Counter(map(_name, target)) and _misplaced(source) is None:
            wrong = _misplaced(target)
            if wrong is not None:
                yield issue(self, unit, "target", wrong.span(), f"The tag {wrong[0]} closes what is not open there.")


def _misplaced(tags: list[re.Match[str]]) -> re.Match[str] | None:
    """The first closing tag that does not close what was opened last; elements that never close do not count."""
    closed = {_name(tag)[2:] for tag in tags if tag[0].startswith("</")}
    opened: list[str] = []
    for tag in tags:
        name = _name(tag)
        if name.startswith("</"):
            if not opened or opened.pop() != name[2:]:
                return tag
        elif name[1:] in closed and not tag[0].endswith("/>"):
            opened.append(name[1:])
    return None


def _name(tag: re.Match[str]) -> str:
    """The tag's name in lower case, a slash before it where it closes: <br/> and <br> are one."""
    name = re.match(r"</?[A-Za-z0-9:-]+", tag[0])
    return name[0].lower() if name else tag[0]
