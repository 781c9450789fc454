"""The table of figures: every number, date, share, sum and measure of the source beside its rendering.

What does not agree comes first, each with its row: figures without a counterpart, and those with a fault of another
kind, such as the same number in another currency. What agrees is gathered, so that a rendering that stands once
is seen beside the usual one. What may be said otherwise ("both", a few, 一 in 一切) is no figure here unless the other
side answers it with one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from aligner.formats.page.labels import Words, both, printable, shown
from aligner.late_patterns import late
from aligner.model import Header, Issue, Side, TranslationUnit
from aligner.quality.check import Context, other, side_text
from aligner.quality.checks.numbers import Numbers
from aligner.quality.figures.comparing import compare, counterparts
from aligner.quality.figures.figure import Figure, Weight
from aligner.quality.figures.stated import figures_of

KINDS: dict[str, Words] = {
    "date": ("date, time", "日期、时间"),
    "share": ("share", "百分比、分数"),
    "money": ("money", "金额"),
    "measure": ("measure", "计量"),
    "code": ("code", "代号"),
    "number": ("number", "数字"),
}
"""Kinds of figures, the most telling first: of a figure and its rendering the first that fits either counts."""
PLACES = 8
"""Rows named beside a rendering; of more, only their number."""

_DATE = late(
    r"\d{4}\s?年|[年月日号號]|[点點]$|[〇一二三四五六七八九]{4}年|世纪|世紀|年代"
    r"|(?i:\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b|\b[ap]\.?m\b|century|\d0s\b|o'clock)"
)
_SHARE = late(r"[%％‰]|[百千]分之|分之|百分[点點]|成(?=[，。；、]|$)|(?i:percent|per cent|percentage)")
_MONEY = late(
    r"[$€£¥￥]|(?<![公单])[美欧歐日港台加澳韩韓]?元(?![旦月年])|英镑|英鎊|卢布|人民币|人民幣"
    r"|(?i:\byuan\b|\bdollars?\b|\beuros?\b|\bpounds?\b|\byen\b|\b(?:RMB|CNY|USD|EUR|GBP|HKD|JPY)\b)"
)
_BEHIND = late(
    r"\s?(?:%|％|‰|℃|°[CF]?|percent\b|per cent\b|(?:percentage )?points?\b|个?百分点"
    r"|[年月日号點点](?!间|刻|代表)|年代|世纪|[千万亿萬億]?(?:美|欧|歐|日|港|台|加|澳|韩|韓)?元(?:人民币)?(?![旦月年])"
    r"|(?:US )?dollars?\b|yuan\b|euros?\b|pounds?\b|yen\b|[ap]\.?m\.?"
    r"|(?:decades?|centur(?:y|ies)|years?|months?|weeks?|days?|hours?|minutes?)\b)",
    re.IGNORECASE,
)
_BEFORE = late(r"(?:US|HK|NT|A|C)?[$€£¥￥]\s?$|(?:RMB|CNY|USD|EUR|GBP|HKD|JPY)\s?$")
_WIDE = 12
"""Characters on either side that tell what kind a figure is of."""


class Stated(NamedTuple):
    """A figure as the table shows it."""

    text: str
    """Its characters with the sign or unit that belongs to them."""
    kind: str
    lang: str


@dataclass(slots=True)
class Mismatch:
    """A figure, or two held against each other, that do not agree."""

    number: int
    """The unit's number, from 1."""
    source: Stated | None
    target: Stated | None
    accepted: bool
    """Whether a person lets it stand."""


@dataclass(slots=True)
class _Seen:
    """How often a rendering was seen, and in which rows first."""

    count: int = 0
    rows: list[int] = field(default_factory=list)


class Figures:
    """Takes the units one by one; keeps what does not agree, and each different rendering once."""

    def __init__(self, header: Header) -> None:
        self._context = Context(header.source_lang, header.target_lang)
        self.mismatches: list[Mismatch] = []
        """In the order of the text."""
        self.agreeing = 0
        """How many figures have their rendering."""
        self._seen: dict[tuple[Stated, Stated], _Seen] = {}

    def take(self, unit: TranslationUnit, number: int) -> None:
        """Look at unit `number`."""
        stated = figures_of(unit, self._context) if unit.state != "rejected" else None
        if stated is None or not (stated[1] or stated[2]):
            return
        chinese, zh, en = stated
        lengths = len(side_text(unit, chinese)), len(side_text(unit, other(chinese)))
        left = compare(zh, en, lengths)
        lone = [(one, None) for one in left.first] + [(None, two) for two in left.second]
        for one, two in (*left.changed, *lone):
            self._mismatch(unit, number, chinese, one, two)
        wrong = {id(figure) for pair in (*left.changed, *lone) for figure in pair if figure}
        right = (
            [figure for figure in zh if id(figure) not in wrong],
            [figure for figure in en if id(figure) not in wrong],
        )
        for one, two in _pairs(*right, lengths):
            if self._is_faulted(unit, {chinese: one, other(chinese): two}):
                self._mismatch(unit, number, chinese, one, two)
                continue
            pair = self._told(unit, chinese, one), self._told(unit, other(chinese), two)
            source, target = pair if chinese == "source" else pair[::-1]
            seen = self._seen.setdefault((source, target), _Seen())
            seen.count += 1
            self.agreeing += 1
            if len(seen.rows) < PLACES and number not in seen.rows:
                seen.rows.append(number)

    def _is_faulted(self, unit: TranslationUnit, by_side: dict[Side, Figure | None]) -> bool:
        """Whether a check finds fault with figures that agree: with their unit, their currency or their place."""
        return any(
            issue.category == Numbers.category and issue.check != Numbers.id and self._touches(unit, issue, by_side)
            for issue in unit.issues
        )

    def _touches(self, unit: TranslationUnit, issue: Issue, by_side: dict[Side, Figure | None]) -> bool:
        figure = by_side[issue.side]
        if figure is None or issue.span is None:
            return False
        start, end = self._extent(unit, issue.side, figure)
        return issue.span[0] <= end and start <= issue.span[1]

    def _mismatch(
        self, unit: TranslationUnit, number: int, chinese: Side, one: Figure | None, two: Figure | None
    ) -> None:
        by_side = {chinese: one, other(chinese): two}
        sides = {side: self._told(unit, side, figure) if figure else None for side, figure in by_side.items()}
        accepted = any(issue.accepted and self._touches(unit, issue, by_side) for issue in unit.issues)
        self.mismatches.append(Mismatch(number, sides["source"], sides["target"], accepted))

    def _told(self, unit: TranslationUnit, side: Side, figure: Figure) -> Stated:
        words = side_text(unit, side)[slice(*self._extent(unit, side, figure))]
        lang = self._context.source_lang if side == "source" else self._context.target_lang
        return Stated(words, _kind(figure, words), lang)

    def _extent(self, unit: TranslationUnit, side: Side, figure: Figure) -> tuple[int, int]:
        """Where the figure stands with the sign or unit that belongs to it."""
        text = side_text(unit, side)
        start, end = figure.start, figure.end
        if figure.measure is not None and end < figure.measure.end <= end + _WIDE:
            end = figure.measure.end
        elif behind := _BEHIND.match(text, end):
            end = behind.end()
        if before := _BEFORE.search(text, max(0, start - 4), start):
            start = before.start()
        return start, end

    @property
    def open(self) -> int:
        """How many do not agree and were not accepted."""
        return sum(not mismatch.accepted for mismatch in self.mismatches)

    def html(self) -> Iterator[str]:
        """The table in pieces, folded; nothing without any figure."""
        if not self.mismatches and not self._seen:
            return
        wrong = f' <span class="bad">✗ {self.open:,}</span>' if self.open else ""
        yield (
            f'<details id="figures"><summary>{both("Figures", "数字")}{wrong} '
            f'<span class="good">✓ {self.agreeing:,}</span></summary>\n'
            '<div class="wide" tabindex="0"><table><thead><tr>'
            f'<th scope="col" class="verdict">{both("agrees", "一致")}</th>'
            f'<th scope="col">{both("source", "原文")}</th><th scope="col">{both("target", "译文")}</th>'
            f'<th scope="col">{both("kind", "类型")}</th><th scope="col" class="number">{both("times", "次数")}</th>'
            f'<th scope="col">{both("rows", "行")}</th></tr></thead><tbody>\n'
        )
        for mismatch in sorted(self.mismatches, key=lambda m: m.accepted):
            verdict = ("✗", "no", "不一致", "bad") if not mismatch.accepted else ("–", "accepted", "已接受", "zero")
            yield _line(verdict, mismatch.source, mismatch.target, 1, [mismatch.number])
        gathered = sorted(self._seen.items(), key=lambda item: (_rank(*item[0]), item[1].rows[0]))
        for (source, target), seen in gathered:
            yield _line(("✓", "yes", "一致", "good"), source, target, seen.count, seen.rows)
        yield "</tbody></table></div></details>\n"


def _pairs(zh: Sequence[Figure], en: Sequence[Figure], lengths: tuple[int, int]) -> list[tuple[Figure, Figure]]:
    """Figures that answer each other, one of them a sure one: first those that both count, then asides for the rest."""
    both_count = [f for f in zh if f.weight], [f for f in en if f.weight]
    found = [(both_count[0][i], both_count[1][j]) for i, j in counterparts(*both_count, lengths).items()]
    taken = {id(figure) for pair in found for figure in pair}
    rest = [f for f in zh if id(f) not in taken], [f for f in en if id(f) not in taken]
    found += [(rest[0][i], rest[1][j]) for i, j in counterparts(*rest, lengths).items()]
    return sorted((pair for pair in found if Weight.SURE in (pair[0].weight, pair[1].weight)), key=lambda p: p[0].start)


def _line(
    verdict: tuple[str, str, str, str], source: Stated | None, target: Stated | None, count: int, rows: list[int]
) -> str:
    sign, english, chinese, kind = verdict
    links = ", ".join(f'<a href="#u{row}">{row}</a>' for row in rows)
    more = " …" if count > len(rows) and len(rows) == PLACES else ""
    return (
        f'<tr><td class="verdict {kind}">{sign} {both(english, chinese)}</td>{_cell(source)}{_cell(target)}'
        f"<td>{both(*KINDS[_kind_of(source, target)])}</td>"
        f'<td class="number">{count:,}</td><td class="rows">{links}{more}</td></tr>\n'
    )


def _cell(stated: Stated | None) -> str:
    if stated is None:
        return f'<td class="zero">{both("none", "无")}</td>'
    return f'<td lang="{printable(stated.lang)}">{shown(stated.text)}</td>'


def _rank(source: Stated, target: Stated) -> int:
    return list(KINDS).index(_kind_of(source, target))


def _kind_of(source: Stated | None, target: Stated | None) -> str:
    """The most telling kind of the two."""
    found = [stated.kind for stated in (source, target) if stated]
    return next(kind for kind in KINDS if kind in found)


def _kind(figure: Figure, text: str) -> str:
    """What kind of figure those characters, its unit among them, state."""
    if _MONEY.search(text):
        return "money"
    if _SHARE.search(text) or (0 < figure.value < 1 and not figure.is_digits):
        return "share"
    if figure.kind in ("weekday", "quarter", "half-year", "half of the day", "frequency") or _DATE.search(text):
        return "date"
    if figure.measure is not None:
        return "date" if figure.measure.dimension == "time" and figure.value > 1000 else "measure"
    return "code" if figure.kind == "code" else "number"
