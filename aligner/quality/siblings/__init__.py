"""Names and terms of one family by their Chinese and English wordings, and where one is taken for another."""
