"""The roles: what was done in each, what came of it, and whether it is told accurately."""
