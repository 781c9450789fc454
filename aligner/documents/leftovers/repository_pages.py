"""The page that a site of source code sets around a README: tabs, counts, the list of files, releases, languages.

File names, the messages of commits and what the project says of itself could be headings of any text. A page is such a
site's where two kinds of lines stand on it that only these have; then all is the page's above the last of them before
the text, and from the first of their headings behind it on. Commands to type are in neither language: they are told in
a file that holds both, where they stand once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from aligner.documents.furniture.wording import plain_form
from aligner.documents.lines.script import script_of
from aligner.documents.lines.structure import ends_sentence, is_text
from aligner.late_patterns import late
from aligner.model import Paragraph

REASON = "navigation"
_COUNT = r" ?\(?\d[\d.,]*k?\)?"
_AGO = (
    r"(?:\d{1,3}|an?|last|yesterday) ?(?:(?:second|minute|hour|day|week|month|year)s?(?: ago)?"
    r"|秒|分钟|小时|天|周|个?月|年)?前?"
)
_KINDS = (
    rf"(?=.*\d)(?:(?:edit pins|unwatch|watch(?:ing)?|fork|star|starred|关注|星标|派生)s?(?:{_COUNT})? *){{2,4}}"
    r"|\d[\d.,]*k? (?:stars?|forks?|watching)",
    rf"(?:(?:<> ?)?(?:code|代码)) +issues?(?:{_COUNT})?(?: +(?:pull requests?|merge requests?|合并请求"
    r"|discussions|actions|projects"
    rf"|wiki|security|insights|packages|流水线|统计|服务|管理)(?:{_COUNT})?){{1,9}}",
    r"(?:(?:main|master|develop|dev)\b[ \d]*)?\d+ ?(?:branch(?:es)?|个?分支)[ ,·]+\d+ ?(?:tags?|个?标签)",
    r"[\w.-]{1,40} ?/ ?[\w.-]{1,60} +(?:public|private|公开|私有)(?: (?:archive|template))?",
    rf"[^\s。]{{1,40}}(?:\t| {{2,}}).{{1,80}}(?:\t| {{2,}}){_AGO}"
    r"|(?:\d{1,3}|last) (?:day|week|month|year)s? ago|\d{1,3} ?个?[天月年]前",
    r"(?:[a-z+#][a-z0-9+#. -]{0,20} \d{1,3}(?:\.\d)?% *){1,8}",
)
"""Lines that only such pages have, by kind."""
_SURE = tuple(late(pattern) for pattern in _KINDS)
_LONGEST = 160
_LEAST_KINDS = 2
_TELLING = 3
"""How many of the kinds, the first ones, no other page has: one of these must be there."""
_WORDS = ("fork", "star", "issue", "branch", "分支", "星标")
"""Words that one of these holds."""
_HEAD = late(
    r"readme(?:\.md)?(?: +[\w.-]+)* +licen[sc]e|go to file(?: .{0,20})?|add file|(?:latest|last) commit.{0,80}"
    r"|最近提交.{0,60}"
    r"|(?:folders and files|name +last commit message.{0,40})|克隆/下载|\d[\d,]* (?:commits?|次提交)|readme(?:\.md)?"
)
"""What else stands above the README."""
_FOOT = late(
    rf"about|关于|简介|resources|topics|releases?(?:{_COUNT})?|发行版(?:{_COUNT})?|暂无发行版|packages?(?:{_COUNT})?|languages?|编程语言"
    rf"|contributors?(?:{_COUNT})?|贡献者(?:{_COUNT})?|used by(?:{_COUNT})?|stars|footer"
)
"""Headings beside the README, which a copy has behind it."""
_BADGES = late(
    r"(?=.*(?:passing|failing|coverage|build|npm|pypi|licen[sc]e|downloads|docs|release|version))"
    r"(?:(?:build|tests?|ci|coverage|docs?|npm|pypi|licen[sc]e|downloads|release|version|python|chat|code style)"
    r" +[\w.%+/-]+ *){2,8}"
)
_COMMAND = late(
    r"(?:\$ |sudo )?(?:git (?:clone|checkout|pull|push|submodule|add|commit)\b|pip3? install"
    r"|npm (?:i|install|run|start|ci)\b"
    r"|(?:yarn|pnpm)(?: \w+)?$|cd [\w./~-]+$|mkdir [\w./~-]+|python3? (?:-m |\S+\.py)|docker(?:-compose)? \w+"
    r"|(?:curl|wget) \S*[-/:]"
    r"|brew install|apt(?:-get)? install|conda (?:create|install|activate)|cargo (?:run|build|install|test)"
    r"|go (?:get|build|install|run) \S*[./]|npx \S+|export [A-Z_]+=|source \S+/\S+|chmod [+\d]\S* |cmake "
    r"|make(?: (?:install|test|all|build|clean))?$"
    r"|\./[\w./-]+).*"
)
_PROGRAMS = frozenset(
    "sudo git pip pip3 npm yarn pnpm cd mkdir python python3 docker docker-compose curl wget brew apt apt-get conda"
    " cargo go npx export source chmod cmake make".split()
)
_LEAST = 3
"""How many lines either language has at least in a file that holds both."""


def repository_lines(paragraphs: Sequence[Paragraph], found: Mapping[int, str]) -> dict[int, str]:
    """The indices of such lines, each with its reason; `found` is furniture already known."""
    result = _commands(paragraphs)
    if not any(_is_telling(line.text) for line in paragraphs):
        return result
    kinds: dict[int, int] = {}
    for i, line in enumerate(paragraphs):
        if len(line.text) <= _LONGEST and not line.text.endswith(("。", ".")) and line.kind != "cell":
            kind = next((k for k, pattern in enumerate(_SURE) if pattern.fullmatch(line.text.lower())), None)
            if kind is not None:
                kinds[i] = kind
    if len(set(kinds.values())) < _LEAST_KINDS:
        return result
    running = [i for i, line in enumerate(paragraphs) if is_text(line.text) and i not in found and i not in kinds]
    if not running:
        return result
    forms = [plain_form(line.text) for line in paragraphs]
    head = [i for i in range(running[0]) if i in kinds or _HEAD.fullmatch(forms[i])]
    if any(i in kinds for i in head):
        result.update(dict.fromkeys(range(max(head) + 1), REASON))
    result.update((i, REASON) for i, form in enumerate(forms) if _BADGES.fullmatch(form) and len(form) <= _LONGEST)
    behind = range(running[-1] + 1, len(paragraphs))
    start = next((i for i in behind if _FOOT.fullmatch(forms[i])), None)
    if start is not None and any(i in kinds for i in behind):
        result.update(dict.fromkeys(range(start, len(paragraphs)), REASON))
    return {i: reason for i, reason in result.items() if i not in found}


def _is_telling(text: str) -> bool:
    """Whether a line is one of the kinds that no other page has."""
    if len(text) > _LONGEST or text.endswith(("。", ".")):
        return False
    lowered = text.lower()
    if not any(word in lowered for word in _WORDS):
        return False
    return any(pattern.fullmatch(lowered) for pattern in _SURE[:_TELLING])


def _commands(paragraphs: Sequence[Paragraph]) -> dict[int, str]:
    """The commands to type, each of which stands once in a file that holds both languages."""
    told = [
        i
        for i, line in enumerate(paragraphs)
        if line.text.isascii()
        and line.kind == "body"
        and not ends_sentence(line.text)
        and _may_be_command(line.text)
        and _COMMAND.fullmatch(line.text)
    ]
    if not told:
        return {}
    scripts = [script_of(line.text) for line in paragraphs]
    if min(scripts.count("zh"), scripts.count("en") - len(told)) < _LEAST:
        return {}
    counts = Counter(line.text for line in paragraphs)
    return {i: "code block" for i in told if counts[paragraphs[i].text] == 1}


def _may_be_command(text: str) -> bool:
    return text.startswith(("$ ", "./")) or text.split(" ", 1)[0] in _PROGRAMS
