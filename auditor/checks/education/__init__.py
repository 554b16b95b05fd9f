"""The education: where the member studied, what, until when, and what a student did beside it."""
