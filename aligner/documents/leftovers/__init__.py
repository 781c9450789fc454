"""What programs and people leave in a text that is copied from them: tags, times, marks, remarks, controls."""
