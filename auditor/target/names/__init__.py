"""Names in a sentence that a list knows or their spelling gives away: skills, tools, certificates, degrees."""
