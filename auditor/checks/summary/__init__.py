"""The summary, which LinkedIn shows as About: whether it is there, says something, and reads well."""
