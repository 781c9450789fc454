"""Characters that nobody sees and that break searches and matches: zero-width, control, replacement …"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from aligner.model import Issue, Severity, TranslationUnit
from aligner.quality.check import Context, Examples, en_zh, issue, judged_side, side_text, zh_en

_INVISIBLE = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e"
    "\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffd\ue000-\uf8ff]+"
)


class InvisibleCharacters:
    """Joiners inside emoji and ordinary or no-break spaces are left alone."""

    id = "invisible_characters"
    category = "linguistic-conventions/character-encoding"
    severity: Severity = "minor"
    examples = Examples(
        fires=(
            zh_en("双方同意。", "Both sides\u200b agree.", "\u200b"),
            zh_en("双方同意。", "Both sides agr\u00adee."),
            en_zh("Both sides agree.", "双方\ufffd意。", "\ufffd"),
        ),
        silent=(
            zh_en("双方同意。", "Both\u00a0sides agree."),
            en_zh("Both sides agree.", "双方\u3000同意。\n"),
            en_zh("A family", "👨\u200d👩\u200d👧"),
        ),
    )

    def check(self, unit: TranslationUnit, context: Context) -> Iterator[Issue]:
        """One issue for each run of such characters."""
        side = judged_side(unit)
        for match in _INVISIBLE.finditer(side_text(unit, side)):
            first = match[0][0]
            name = unicodedata.name(first, "control or private character").lower()
            yield issue(
                self,
                unit,
                side,
                match.span(),
                f"Invisible or broken character U+{ord(first):04X} ({name}).",
                suggestion=None if first == "\ufffd" else "",
            )
