"""The target: what a job asks for, as terms to look for in a profile, and where the profile meets them.

An advertisement is read one way. `extraction` cuts it into sentences (`parts`); `candidates` tells what each may ask
for, by names that a list knows or their spelling gives away (`names`) and by grammar (`phrases`), and how sure that
is; `sightings` puts each thing once, with all that speaks for it; the weightiest are the terms. `matching` holds them
against a profile.
"""

from auditor.target.asked import Kind, Origin, Target, Term
from auditor.target.own import from_aims, from_role

__all__ = ["Kind", "Origin", "Target", "Term", "from_aims", "from_role"]
