"""Tests of what is known, counted and shown of a cohort."""
