"""The photo: the first thing that an interviewer sees."""
