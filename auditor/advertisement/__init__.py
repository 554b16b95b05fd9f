"""The advertisement: a job description as a file, on standard input or pasted, read into a target."""

from auditor.advertisement.reading import from_file, from_stream, from_text

__all__ = ["from_file", "from_stream", "from_text"]
