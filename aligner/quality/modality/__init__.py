"""What must, may or need not be done, and what is only likely, recommended or considered."""
