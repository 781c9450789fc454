"""Writing into files of other tools: what is added, and everything else byte for byte as it was."""
