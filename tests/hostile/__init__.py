"""What strangers hand in: archives, tables and texts that were made to harm whoever opens them."""
