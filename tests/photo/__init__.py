"""Tests of auditor.photo."""
