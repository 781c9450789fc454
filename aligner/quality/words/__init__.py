"""The words of a unit as the checks see them: which they are, and which may render each other."""
