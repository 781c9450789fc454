"""All checks, one file each; a new check is a new file and one line in `CHECKS`."""

from aligner.quality.check import Check
from aligner.quality.checks.brackets import Brackets
from aligner.quality.checks.doubled_words import DoubledWords
from aligner.quality.checks.numbers import Numbers
from aligner.quality.checks.placeholders import Placeholders
from aligner.quality.checks.untranslated import Untranslated

CHECKS: tuple[Check, ...] = (
    Untranslated(),
    Numbers(),
    Brackets(),
    DoubledWords(),
    Placeholders(),
)
"""Every check, in the order in which the documentation lists them."""
CHECK_IDS: tuple[str, ...] = tuple(check.id for check in CHECKS)
"""The ids that settings may name."""
