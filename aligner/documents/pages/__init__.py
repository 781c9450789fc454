"""What printing leaves in a text: the breaks of pages, their numbers and heads, contents, lines that are numbered."""
