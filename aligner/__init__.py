"""Sentence aligner for Chinese and English."""
