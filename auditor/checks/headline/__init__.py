"""The line under the name: the first text that an interviewer reads."""
