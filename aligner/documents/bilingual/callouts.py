"""The bare numbers of a picture's parts before lines in both languages: `1 豆仓 Bean container`, `2 旋钮 Dial`.

They count the lines, as the first column of a bilingual table does, and belong to neither text: the cut would leave
each with the language that stands first, and the other without its figure.
"""

from __future__ import annotations

from collections.abc import Mapping

from aligner.documents.bilingual.entries import Sides
from aligner.late_patterns import late

REASON = "row number"
_NUMBER = late(r"(\d{1,2})[ \u3000]+(?=[^\W\d_])(?![年月日时時分号號楼樓层層期级級段组組班周世个個项項])")
_LEAST = 3


def without_callouts(cut: Mapping[int, Sides]) -> tuple[dict[int, Sides], dict[int, str]]:
    """The sides of the lines that are cut, by line, without such numbers, and these, which count from 1 on.

    >>> parts = {0: ("1 豆仓", "Bean container", True), 1: ("2 旋钮", "Dial", True), 2: ("3 出水口", "Spout", True)}
    >>> without_callouts(parts)[0][2], without_callouts(parts)[1]
    (('出水口', 'Spout', True), {0: '1', 1: '2', 2: '3'})
    """
    runs: list[list[tuple[int, int]]] = []
    for i, (first, second, _) in sorted(cut.items()):
        number = _NUMBER.match(first)
        if number is None or number[1] in second:
            continue
        value = int(number[1])
        if runs and runs[-1][-1] == (i - 1, value - 1):
            runs[-1].append((i, value))
        elif value == 1:
            runs.append([(i, value)])
    told = {i: str(value) for run in runs if len(run) >= _LEAST for i, value in run}
    return {**cut, **{i: (_NUMBER.sub("", cut[i][0], count=1), *cut[i][1:]) for i in told}}, told
