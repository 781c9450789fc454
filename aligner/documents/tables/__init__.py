"""Tables that are drawn in plain text: their rows, and the columns that belong to neither language."""
