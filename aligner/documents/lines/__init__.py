"""What a line says of itself: its language, its numeral, its kind, and whether it can be where a paragraph ends."""
