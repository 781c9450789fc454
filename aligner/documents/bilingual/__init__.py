"""A file that holds a text in both languages, taken apart into its two sides."""
