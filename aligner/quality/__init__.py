"""Beads to issues: what is missing, wrong or loose in a translation, found unit by unit and over a whole batch."""
