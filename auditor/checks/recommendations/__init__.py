"""The recommendations: what other people say about the member's work."""
