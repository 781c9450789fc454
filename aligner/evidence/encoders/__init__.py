"""Sentence encoders by name."""
