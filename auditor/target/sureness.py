"""How sure each kind of sign is that a job asks for a thing; house rules, of no unit.

They were set on the half of `tests/target/labelled` that is not held apart. A sentence's weight multiplies them.
"""

from __future__ import annotations

CREDENTIAL = 3.5
"""A degree, a certificate, a licence, the title."""
KNOWN, KNOWN_WORD = 3.0, 0.8
"""A name that the lists know: of several words or with a capital, and a plain word within others."""
PROPER, ALONE = 2.7, 2.3
"""A name that its spelling gives away; a single word with a capital, or a known one that is a phrase by itself."""
BEFORE, LISTED = 1.7, 1.2
"""A phrase before a cue ("welding skills"), and after one ("experience with welding")."""
OBJECT, BARE = 1.65, 0.5
"""What a duty is done to: a phrase, and a plain word that no list knows."""
POINT, LONE = 1.6, 0.9
"""A point of a list: a phrase, and a plain word that no list knows."""
WORD = 1.1
"""A known plain word as what a duty is done to or as a point: it says less than a phrase."""
HEADED = 0.8
"""More for a phrase that ends as names of activities do, less for one that ends in where people work."""
BEYOND, DEEP = 0.55, 0.4
"""Shares for what stands after a small word ("X for Y"): a phrase, and a plain word."""

REPEATED, MOST_REPEATED = 0.3, 2
"""A term that other sentences ask for again weighs a little more, twice at most."""
AGREED, MOST_AGREED = 0.5, 2
"""A term that several kinds of sign give away is the surer for it, by two at most."""
