"""Whether each certification says who issued it and when."""

from __future__ import annotations

from auditor.case import Case
from auditor.check import Evidence, Limits, Verdict, check, graded, quote
from auditor.checks.certifications._skills_alone import LIMITS
from auditor.checks.certifications._verdicts import tempered, without_any
from auditor.records import Certification


@check(
    points=1,
    needs=("Certifications",),
    limits={**LIMITS, "without_proof": 0.8},
    under="certifications-or-skills",
    advice="Give each certification its issuer and its month; a web address or a licence number is welcome.",
    where="Your profile, Licenses & certifications, the pencil",
    minutes=5,
    sources=("HOUSE",),
)
def certifications_complete(case: Case, limits: Limits) -> Verdict:
    """Your certifications name issuer and date.

    An interviewer who wonders what a certificate stands for looks for its issuer and its date. A web address or a
    licence number is welcome; where only those are missing, most of the points stay.
    """
    certifications = case.profile.certifications
    if not certifications:
        return without_any(case, limits)
    scores = [_score(one, limits["without_proof"]) for one in certifications]
    lacking = [one for one, score in zip(certifications, scores, strict=True) if score < 1]
    verdict = graded(
        sum(scores) / len(scores),
        f"Certifications that you list: {len(certifications)}. With an issuer and a date: "
        f"{sum(_dated(one) and bool(one.authority) for one in certifications)}. "
        f"With a web address or a licence number: {sum(map(_proven, certifications))}.",
        *[found for one in lacking or certifications for found in _cells(one)][:5],
    )
    return tempered(case, limits, verdict)


def _score(one: Certification, without_proof: float) -> float:
    stated = (bool(one.authority) + _dated(one)) / 2
    return stated if _proven(one) else stated * without_proof


def _dated(one: Certification) -> bool:
    return bool(one.span.started_text or one.span.finished_text)


def _proven(one: Certification) -> bool:
    return bool(one.url or one.licence)


def _cells(one: Certification) -> list[Evidence]:
    date = "Finished On" if one.span.finished_text and not one.span.started_text else "Started On"
    return [
        quote(one.source, "Name", one.name),
        quote(one.source, "Authority", one.authority),
        quote(one.source, date, one.span.started_text or one.span.finished_text),
    ]
