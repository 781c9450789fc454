"""Places by their Chinese and their English names, and where a translation has another one than the source."""
