"""The target: what a job asks for, as terms to look for in a profile, and where the profile meets them."""

from auditor.target.asked import Kind, Origin, Target, Term
from auditor.target.own import from_aims, from_role

__all__ = ["Kind", "Origin", "Target", "Term", "from_aims", "from_role"]
