"""What checks know about written language: pure functions from text to verbatim quotes, with word lists beside them."""
