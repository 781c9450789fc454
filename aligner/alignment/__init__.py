"""Segments and evidence → beads."""
