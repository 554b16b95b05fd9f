"""What is known of many: rows, the arithmetic over them, and what may be shown of it."""
