"""What speaks for two sentences being translations of each other."""
