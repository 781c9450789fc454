"""Paragraphs as they were written: what the layout has cut is joined, what it has glued is taken apart."""
