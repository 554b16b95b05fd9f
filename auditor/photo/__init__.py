"""An image file that the member gives -> what can be measured of it; nothing is inferred about the person in it."""

from auditor.photo.facts import Face, Framed, PhotoFacts, Problem
from auditor.photo.look import look_at

__all__ = ["Face", "Framed", "PhotoFacts", "Problem", "look_at"]
