"""Words that change what a text demands or claims, and whether the translation answers them."""
