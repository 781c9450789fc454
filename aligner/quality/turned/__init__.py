"""What a translation turns round: more into less, before into after, done into to be done, or into and."""
