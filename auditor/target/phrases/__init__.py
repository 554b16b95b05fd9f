"""Skills that the grammar of a sentence gives away, whether a list knows them or not."""
