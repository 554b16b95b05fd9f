"""Tests of the door, on folders and zips that are made by hand."""
