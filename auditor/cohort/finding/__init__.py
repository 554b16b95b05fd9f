"""From a folder to students: what was handed in, whose it is, what it is called, and who is missing."""
