"""The wording of furniture, a file for each kind of page or program that has it."""
