"""Tests of what an office gets of many."""
