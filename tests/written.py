"""All that the program writes for people to read, as page or PDF: for tests of what every such document keeps."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping
from functools import partial
from io import BytesIO

from msgspec import structs
from PIL import Image

from auditor.audit import audit_export
from auditor.cohort.results.arithmetic import figures_of
from auditor.interview.answers import Person
from reports import FORMATS, cohort, interview, progress
from reports.brand import Brand
from sample_exports import people
from tests.cohort.students import many
from tests.factory import answers, photo
from tests.interview.making import plan
from tests.reports.progress.pairs import long_pair

ACCENT, ON_DARK = "#7a1f3d", "#e0a0b4"


def office() -> Brand:
    """An office that uses all that a brand may hold."""
    logo = BytesIO()
    Image.new("RGB", (300, 90), ACCENT).save(logo, "PNG")
    return Brand(
        name="Northfield Careers",
        contact="careers@northfield.example, room 204",
        appointment="https://northfield.example/careers/book",
        introduction="This report is yours. We are glad to go through it with you.",
        closing="Bring this report to a talk of 20 minutes.",
        notes=True,
        logo=f"data:image/png;base64,{b64encode(logo.getvalue()).decode()}",
        accent=ACCENT,
        accent_on_dark=ON_DARK,
    )


def report(person: str, kind: str) -> bytes:
    """The report of a sample person, as it comes."""
    return FORMATS[kind](audit_export(people()[person]))


def branded(kind: str) -> bytes:
    """A report in an office's look, with a picture and answers in it."""
    picture = BytesIO()
    Image.new("RGB", (90, 90), "#446688").save(picture, "JPEG")
    given = answers(banner=True, featured=False)
    card = audit_export(people()["strong"], photo=photo(thumbnail=picture.getvalue()), answers=given)
    return FORMATS[kind](card, "a4", office())


def comparison(kind: str) -> bytes:
    """A comparison in which something moved in every direction."""
    return progress.FORMATS[kind](long_pair(), "a4", office())


def interview_plan(kind: str) -> bytes:
    """The plan of an interview with two people."""
    asked = (Person(name="Ada Berg", title="Head of Data"), Person(name="李小龍"))
    return interview.FORMATS[kind](plan(people()["strong"], *asked), "a4")


def overview(brand: Brand | None, kind: str) -> bytes:
    """A cohort's overview."""
    of = structs.replace(many(60), previous_day="2026-03-01")
    return cohort.FILES[f"cohort.{kind}"](of, figures_of(of), "a4", brand)


DOCUMENTS: Mapping[str, Callable[[str], bytes]] = {
    **{person: partial(report, person) for person in people()},
    "branded": branded,
    "comparison": comparison,
    "interview": interview_plan,
    "cohort": partial(overview, None),
    "branded-cohort": partial(overview, office()),
}
"""Makes each of them as `html` or `pdf`."""
