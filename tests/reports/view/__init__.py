"""Tests of what a page shows."""
