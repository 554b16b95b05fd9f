"""An advertisement as a whole: its headings and the sentences under them, the title of the job, whose job it is."""
