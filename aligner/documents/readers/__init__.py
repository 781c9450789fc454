"""One reader a file format: the bytes of a file in, its paragraphs as the file lays them out."""
