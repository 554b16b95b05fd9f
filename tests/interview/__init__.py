"""Tests of the interview track."""
