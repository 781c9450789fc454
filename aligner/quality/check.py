"""The interface of a quality check, what it is shown, and the examples that it carries.

A check is one file under `checks/`, its id is the file's name, and it is frozen: it never changes what it is given and
keeps nothing between two units. A check that needs the whole batch has `prepare`, which returns one that has seen it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple, Protocol, runtime_checkable

from aligner.model import Issue, Severity, Side, TranslationUnit
from aligner.quality.adequacy.judgement import Judgement
from aligner.quality.glossary import Glossary
from aligner.quality.script import language_side


@dataclass(frozen=True, slots=True)
class Context:
    """What a check knows beside the unit: the languages of the two sides and the glossary."""

    source_lang: str
    """BCP 47; "und" or "" where unknown."""
    target_lang: str
    glossary: Glossary | None = None
    """The terms that the translation is held to; None: none given."""
    judgement: Judgement | None = None
    """How adequate the unit at hand is; None where that was not judged."""

    def chinese_side(self, unit: TranslationUnit) -> Side | None:
        """The side that is Chinese: as the languages say, else as the unit's characters say; None if neither is."""
        return language_side("zh", self.source_lang, self.target_lang, unit)

    def english_side(self, unit: TranslationUnit) -> Side | None:
        """The side that is English: as the languages say, else as the unit's characters say; None if neither is."""
        return language_side("en", self.source_lang, self.target_lang, unit)

    def chinese_and_english(self, unit: TranslationUnit) -> tuple[Side, str, str] | None:
        """The side that is Chinese, its text and the English one's; None unless the two are Chinese and English."""
        chinese = self.chinese_side(unit)
        if chinese is None or self.english_side(unit) != other(chinese):
            return None
        return chinese, side_text(unit, chinese), side_text(unit, other(chinese))


@dataclass(frozen=True, slots=True)
class Example:
    """Units on which a check must or must not fire: a test runs every one."""

    units: tuple[tuple[str, str], ...]
    """(source, target) of each unit, mostly one."""
    source_lang: str = "zh-CN"
    target_lang: str = "en-US"
    text: str | None = None
    """The characters that an issue must point at; None: any."""
    terms: tuple[tuple[str, str], ...] = ()
    """Glossary entries (Chinese, English)."""


@dataclass(frozen=True, slots=True)
class Examples:
    """What must fire and what must not, in both directions of translation."""

    fires: tuple[Example, ...]
    silent: tuple[Example, ...]


@runtime_checkable
class Check(Protocol):
    """One kind of defect. A new check is a new file under `checks/` and one line in `checks.CHECKS`."""

    @property
    def id(self) -> str:
        """What settings and issues call it: its module's name."""

    @property
    def category(self) -> str:
        """MQM-Core error type."""

    @property
    def severity(self) -> Severity:
        """The gravest severity that it gives."""

    @property
    def examples(self) -> Examples:
        """What must fire and what must not."""

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """The issues of one unit, in the order of the text."""


@runtime_checkable
class BatchCheck(Check, Protocol):
    """A check that must have seen the whole batch before it can judge one unit."""

    def prepare(self, units: Iterable[TranslationUnit], context: Context) -> Check:
        """The same check with what it needs to know of the batch; `units` is passed over once."""


def zh_en(source: str, target: str, text: str | None = None, terms: tuple[tuple[str, str], ...] = ()) -> Example:
    """An example of one unit translated from Chinese into English."""
    return Example(((source, target),), text=text, terms=terms)


def en_zh(source: str, target: str, text: str | None = None, terms: tuple[tuple[str, str], ...] = ()) -> Example:
    """An example of one unit translated from English into Chinese."""
    return Example(((source, target),), "en-US", "zh-CN", text, terms)


SOUND: tuple[Example, ...] = (
    zh_en("双方同意继续谈判。", "The two sides agreed to continue the talks."),
    zh_en("医院里有很多医生和护士。", "There are many doctors and nurses in the hospital."),
    en_zh("The teacher told a story about the sea.", "老师讲了一个关于大海的故事。"),
)
"""Units in which nothing is missing and nothing loose."""


def side_text(unit: TranslationUnit, side: Side) -> str:
    """The unit's text on that side."""
    return unit.source_text if side == "source" else unit.target_text


def other(side: Side) -> Side:
    """The opposite side."""
    return "target" if side == "source" else "source"


def judged_side(unit: TranslationUnit) -> Side:
    """The side that checks of one language alone look at: the target, or the source where it stands alone."""
    return "target" if unit.target_text.strip() else "source"


class Opposed(NamedTuple):
    """Words of the target, held against words of the source."""

    span: tuple[int, int]
    """Where those of the target stand."""
    text: str
    meant: str
    """Those of the source."""


def opposed(unit: TranslationUnit, chinese: Side, zh: tuple[int, int], en: tuple[int, int]) -> Opposed:
    """Words of the Chinese text and of the English one, by the sides on which they stand; `chinese` is the former's."""
    mine, theirs = (en, zh) if chinese == "source" else (zh, en)
    return Opposed(mine, unit.target_text[slice(*mine)], unit.source_text[slice(*theirs)])


def issue(
    check: Check,
    unit: TranslationUnit,
    side: Side,
    span: tuple[int, int] | None,
    message: str,
    *,
    severity: Severity | None = None,
    suggestion: str | None = None,
) -> Issue:
    """An issue of `check` at `span` of that side's text; the check's own severity unless another is given."""
    text = side_text(unit, side)[span[0] : span[1]] if span else ""
    return Issue(check.id, check.category, severity or check.severity, side, span, text, message, suggestion)
