"""Fuzzing: strangers' bytes for every reader, guided by the lines they reach; what once failed is kept in `past`."""
