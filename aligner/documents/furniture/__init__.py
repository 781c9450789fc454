"""Page furniture: what a page has around its text, told by its wording, its place and its coming back."""
