"""Figures: every quantity that a sentence states, in digits or words, Chinese or English, and which of them agree."""
