"""The job that a profile was held against, as a page shows it: what stands where, what is suggested, what is not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from auditor.scorecard import Quote, TargetRead, TargetTerm
from reports import wording
from reports.cleaning import cut
from reports.view.quotes import Evidence, evidence, places

MOST_TERMS, LONGEST_QUOTE, LONGEST_LINE = 24, 110, 120
OWN = "own"
HEADINGS = {
    "advertisement": "What the job asks for against what your profile says",
    "role": "The role that you want against what your profile says",
    OWN: "What you apply for against what your profile says",
}
KINDS = {"certification": " (certificate)", "degree": " (degree)", "title": " (job title)"}
GROUPS = (
    (("listed", "told"), "pass", "Stands in your profile", ""),
    (
        ("suggested",),
        "partial",
        "In other words only",
        "Your own text suggests it without naming it. Where it is true, say it in the words that the job uses.",
    ),
    (
        ("missing",),
        "fail",
        "Not found",
        "Name what you really can do, once, where you show it: saying it again adds nothing. Leave out the "
        "rest; nobody has everything.",
    ),
    (("unknown",), "note", "Not to be known from this download", "The files that could hold it are not all here."),
)
OWN_NOTES = {
    "Stands in your profile": "Your headline, a title or a text of yours names this job.",
    "In other words only": "Your profile speaks of this field, under another title.",
    "Not found": "No text of yours speaks of it. If you want such a job, your headline can say so.",
}


@dataclass(frozen=True, kw_only=True)
class TermShown:
    """One thing that the job asks for: its name with its kind, where the profile says it, and the job's own line."""

    name: str
    evidence: Evidence
    asked: str


@dataclass(frozen=True, kw_only=True)
class TermsShown:
    """Terms to which the profile stands alike; `mark` is the class of their sign, `names` all of them in one line."""

    title: str
    mark: str
    note: str
    terms: list[TermShown]
    names: str


@dataclass(frozen=True, kw_only=True)
class TargetShown:
    """The whole section: its heading, whose words these are, the groups, and the same in one sentence."""

    heading: str
    whose: str
    groups: list[TermsShown]
    more: str
    in_brief: str


def target_shown(target: TargetRead | None) -> TargetShown | None:
    """The section; None where the profile was held against nothing."""
    if target is None:
        return None
    shown = target.terms[:MOST_TERMS]
    left = len(target.terms) - len(shown)
    told: set[Quote] = set()
    groups = [_group(one, [term for term in shown if term.standing in one[0]], target.origin, told) for one in GROUPS]
    return TargetShown(
        heading=HEADINGS[target.origin],
        whose=_whose(target),
        groups=[group for group in groups if group.terms],
        more=f"The {wording.count(left, 'thing')} of least weight stand in the JSON report." if left else "",
        in_brief=_in_brief(target, shown),
    )


def _whose(target: TargetRead) -> str:
    if target.origin == OWN:
        return (
            "These titles are your own: you applied for them, saved them, or look for them "
            f"({places(target.rows)}). They are for your information and cost no points."
        )
    if target.origin == "role":
        return f"You named the role yourself: {target.name}. A title says little; an advertisement says more."
    return (
        f"These are the words of {_named(target.name)}. Rules picked them out, which take too much or miss something "
        "now and then, so trust your own reading of it first."
    )


def _named(name: str) -> str:
    return name if name.startswith("the ") else f"the advertisement “{name}”"


def _group(
    group: tuple[tuple[str, ...], str, str, str], terms: Sequence[TargetTerm], origin: str, told: set[Quote]
) -> TermsShown:
    """The terms of one group; a quote that stands above is not set out again, and joins what is `told`."""
    _, mark, title, note = group
    return TermsShown(
        title=f"{title} ({len(terms)})",
        mark=mark,
        note=OWN_NOTES.get(title, note) if origin == OWN else note,
        terms=[_term(term, origin, told) for term in terms],
        names=", ".join(f"{term.name}{_kind(term, origin)}" for term in terms),
    )


def _term(term: TargetTerm, origin: str, told: set[Quote]) -> TermShown:
    asked = cut(term.asked, LONGEST_LINE) if term.asked != term.name else ""
    alike = [one.text for one in term.evidence if one.text.casefold() == term.name.casefold()]
    shown = evidence(term.evidence, " ".join([term.name, *alike]), longest=LONGEST_QUOTE, most=1, told=frozenset(told))
    told.update(term.evidence)
    return TermShown(
        name=f"{term.name}{_kind(term, origin)}",
        evidence=shown,
        asked=f"The job: “{asked}”" if asked else "",
    )


def _kind(term: TargetTerm, origin: str) -> str:
    return KINDS.get(term.kind, "") if origin == "advertisement" else ""


def _in_brief(target: TargetRead, shown: Sequence[TargetTerm]) -> str:
    named = sum(term.standing in {"listed", "told"} for term in shown)
    hinted = sum(term.standing == "suggested" for term in shown)
    missing = [term.name for term in shown if term.standing == "missing"]
    whom = "the jobs that you look for" if target.origin == OWN else _named(target.name)
    if target.origin == "role":
        whom = f"the role “{target.name}”"
    told = f"Held against {whom}, your profile names {named} of {wording.count(len(shown), 'thing')}"
    told += f", and {hinted} in other words only" if hinted else ""
    lacking = f"{', '.join(missing[:3])} and more" if missing[3:] else wording.listed(missing)
    return f"{told}; not found: {lacking}." if missing else f"{told}."
