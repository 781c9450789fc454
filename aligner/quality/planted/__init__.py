"""Planted defects: gold texts damaged with a fixed seed, so that what the checks find can be counted."""
