"""Many students at once: what is known of each, the arithmetic over all, and what may be shown of it."""
