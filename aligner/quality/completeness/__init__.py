"""What a translation leaves out or adds: items of lists, partners of couples, terms, clauses, marks."""
