"""One student's share: the reports and the row, without names where asked, and how they are kept for the next run."""
