"""All checks, one file each; the order is that of the settings' documentation."""

from aligner.quality.check import Check

CHECKS: tuple[Check, ...] = ()
