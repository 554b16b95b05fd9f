"""Tests of the interview plan's reports."""
