"""Two or three spaces between words; after a full stop two are a typist's habit, and more than three are layout.

Behind what counts a heading or an item (`Article 1  Definitions`, `(a)  install`) any gap is layout too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, judged_side, other, side_text, zh_en

_SPACES = re.compile(r"(?<=[^\s.?!:。？！：”\"])[ \u00a0]{2,3}(?=[^\s\u00a0])")
_COUNT = re.compile(
    r"\s*(?:[A-Z][A-Za-z]+[ \u00a0](?:\d+(?:\.\d+)*|[IVXLC]+|[A-Z])|\d+(?:[.-]\d+)*|[(（][\w.]{1,5}[)）]|\w{1,3}[)）]"
    r"|第[^\W_]{1,6}?[编編章节節条條款部]|[附表图圖][件录錄]?[ ]?[^\W_]{1,3})"
)
"""`2.1`, `(a)`, `iv)`, `Article 1`, `第二条`, `附件三`: what a gap may follow at the beginning."""


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
            zh_en("第一条　双方同意。", "Article 1  Both  sides agree.", "  "),
        ),
        silent=(
            zh_en("双方同意。他们走了。", "Both sides agree.  They left."),
            zh_en("主席        秘书长", "Chairman        Secretary-General"),
            en_zh("The ISO standard applies.", "ISO 标准适用。"),
            en_zh("-a  show all", "-a  全部显示"),
            zh_en("第一条　定义", "Article 1  Definitions"),
            zh_en("2.1　　现有私家车约六十七万辆。", "2.1  There are some 670,000 private cars."),
            zh_en("（一）安装交通灯；", "(a)  install traffic lights;"),
            en_zh("Annex III. List of Goods", "附件三  货物清单"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for each place."""
        side = judged_side(unit)
        if _SPACES.search(side_text(unit, other(side))):
            return
        text = side_text(unit, side)
        for match in _SPACES.finditer(text):
            if _COUNT.fullmatch(text, 0, match.start()):
                continue
            yield issue(self, unit, side, match.span(), f"{len(match[0])} spaces in a row.", suggestion=" ")
