"""Two or three spaces between words; after a full stop two are a typist's habit, and more than three are layout."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, judged_side, other, side_text, zh_en

_SPACES = re.compile(r"(?<=[^\s.?!:。？！：”\"])[ \u00a0]{2,3}(?=[^\s\u00a0])")


class DoubledSpaces:
    """Looks at the target, at the source where it stands alone; where both sides have some, they are layout."""

    id = "doubled_spaces"
    category = "linguistic-conventions/whitespace"
    severity: Severity = "minor"
    examples = Examples(
        fires=(
            zh_en("双方同意。", "Both  sides agree.", "  "),
            en_zh("The ISO standard applies.", "ISO  标准适用。", "  "),
            zh_en("双方同意。", "Both sides, however,  agree."),
        ),
        silent=(
            zh_en("双方同意。他们走了。", "Both sides agree.  They left."),
            zh_en("主席        秘书长", "Chairman        Secretary-General"),
            en_zh("The ISO standard applies.", "ISO 标准适用。"),
            en_zh("-a  show all", "-a  全部显示"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for each place."""
        side = judged_side(unit)
        if _SPACES.search(side_text(unit, other(side))):
            return
        for match in _SPACES.finditer(side_text(unit, side)):
            yield issue(self, unit, side, match.span(), f"{len(match[0])} spaces in a row.", suggestion=" ")
