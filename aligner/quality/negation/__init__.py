"""What one text denies, forbids or ends, and the other does not."""
