"""Adequacy: how surely a target renders the whole of its source and nothing else, and which words are left over."""
