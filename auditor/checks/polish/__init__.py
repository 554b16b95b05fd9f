"""The finishing touches: whether the profile is well kept, well rounded and of one piece."""
