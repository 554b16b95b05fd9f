"""The skills: what the member lists, and whether the rest of the profile bears it out."""
