"""The tables of an invented person's export, written the way LinkedIn writes them (EXPORT_FORMAT.md)."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from io import StringIO
from random import Random
from typing import Literal

from sample_exports.invented import COMPLETE, SELECTION, Person, phrases

_MESSAGES = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER"
    ",ATTACHMENTS"
)
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

Row = Sequence[str]
Tables = dict[str, str]


def tables_of(person: Person, seed: int) -> Tables:
    """The files of the person's export: name to text, the same for the same person and seed."""
    writer = _Writer(person, Random(f"{seed}/{person.number}/tables"))  # noqa: S311
    makers: list[Callable[[], Tables]] = [writer.profile]
    if person.kind != SELECTION:
        makers += [writer.career, writer.extras, writer.network, writer.account]
    elif person.richness > 0.5:
        makers += [writer.career]
    if person.kind == COMPLETE:
        makers += [writer.activity]
    return {name: text for make in makers for name, text in make().items()}


def csv_text(header: str, rows: Iterable[Row], quoting: Literal[0, 1] = csv.QUOTE_MINIMAL) -> str:
    """A table with bare line feeds, quoted where needed or, as messages are since 2026, everywhere."""
    stream = StringIO()
    writer = csv.writer(stream, lineterminator="\n", quoting=quoting)
    writer.writerow(header.split(","))
    writer.writerows(rows)
    return stream.getvalue()


class _Writer:
    def __init__(self, person: Person, chance: Random) -> None:
        self.person = person
        self.chance = chance
        self.all = phrases()
        self.words: dict[str, list[str]] = self.all[person.language]
        self.registered = datetime(2017, 1, 1, 9, tzinfo=UTC) + timedelta(minutes=chance.randrange(4_000_000))
        self.employers = chance.sample(self.words["employers"], 3)
        self.school = chance.choice(self.all["schools"])

    def profile(self) -> Tables:
        person, pick = self.person, self.chance.choice
        headline = self._said(pick(self.words["headlines"])) if person.richness > 0.08 else ""
        industry = pick(self.all["industries"]) if self._has(0.7) else ""
        row = (person.first, person.last, "", "", "", headline, self._summary(), industry, "")
        header = "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location"
        cells = (*row, pick(self.all["places"]), "", "", "")
        table = csv_text(f"{header},Twitter Handles,Websites,Instant Messengers", [cells])
        return {"Profile.csv": table}

    def career(self) -> Tables:
        skills = self.chance.sample(self.words["skills"], self._up_to(len(self.words["skills"])))
        files = {
            "Positions.csv": self._positions(),
            "Education.csv": self._education(),
            "Skills.csv": csv_text("Name", [(skill,) for skill in skills]),
        }
        if self._has(0.4):
            rows = [self._certification() for _ in range(1 + self._up_to(2))]
            files["Certifications.csv"] = csv_text("Name,Url,Authority,Started On,Finished On,License Number", rows)
        if count := self._up_to(3):
            header = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status"
            rows = [self._recommendation() for _ in range(count)]
            files["Recommendations_Received.csv"] = csv_text(header, rows)
        return files

    def extras(self) -> Tables:
        pick = self.chance.choice
        files: Tables = {}
        row: Row
        if self._has(0.5):
            names = self.chance.sample(self.all["languages"], 2)
            rows: list[Row] = [(name, "Professional working proficiency") for name in names]
            files["Languages.csv"] = csv_text("Name,Proficiency", rows)
        if self._has(0.4):
            row = (pick(self.all["societies"]), "Volunteer", "environment", self._month(700), "", self._duties(1))
            files["Volunteering.csv"] = csv_text("Company Name,Role,Cause,Started On,Finished On,Description", [row])
        if self._has(0.35):
            row = (self._said("{skill}: {other}"), self._duties(2), "", self._month(500), self._month(300))
            files["Projects.csv"] = csv_text("Title,Description,Url,Started On,Finished On", [row])
        if self._has(0.2):
            row = (pick(self.all["awards"]), self._duties(1), self._month(400))
            files["Honors.csv"] = csv_text("Title,Description,Issued On", [row])
        return files

    def network(self) -> Tables:
        friends = [self._friend() for _ in range(self._up_to(400))]
        header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
        own = f"https://www.linkedin.com/in/{self._slug(self.person.first, self.person.last)}"
        me = f"{self.person.first} {self.person.last}"
        notes: list[Row] = [
            (me, f"{first} {last}", self._stamp(200), "Dear colleague, may I ask you something?", "OUTGOING", own, url)
            for first, last, url, *_ in friends[:5]
        ]
        chat = [
            (
                f"2-{index:08d}",
                "",
                f"{first} {last}",
                url,
                me,
                own,
                f"{self._day(90)} 14:02:51 UTC",
                "",
                text,
                "INBOX",
                "",
            )
            for index, (first, last, url, *_) in enumerate(friends[:40])
            for text in ("Are you coming on Saturday?", "I will bring the keys.\nSee you there.")
        ]
        endorsed: list[Row] = [
            (f"{self._day(300):%Y/%m/%d} 20:47:32 UTC", skill, first, last, url.removeprefix("https://"), "ACCEPTED")
            for (first, last, url, *_), skill in zip(friends, self.words["skills"] * 2, strict=False)
        ]
        invited = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl"
        endorsers = "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url"
        return {
            "Connections.csv": self.all["preamble"] + csv_text(header, friends),
            "Invitations.csv": csv_text(invited, notes),
            "messages.csv": csv_text(_MESSAGES, chat, quoting=csv.QUOTE_ALL),
            "Endorsement_Received_Info.csv": csv_text(f"{endorsers},Endorsement Status", endorsed),
        }

    def account(self) -> Tables:
        photo = f'"You uploaded a profile photo on {self._day(1500):%B %d, %Y} at 9:15 AM (GMT)", -,'
        link = "https://media.licdn.com/dms/image/v2/SAMPLE/profile-displayphoto-shrink_100_100/0/0?e=1&v=beta&t=sample"
        mail = f"{self.person.first}.{self.person.last}@example.com".lower().replace(" ", "")
        mails = csv_text("Email Address,Confirmed,Primary,Updated On", [(mail, "Yes", "Yes", "Not Available")])
        registration = (_stamp(self.registered), "192.0.2.13", "")
        return {
            "Registration.csv": csv_text("Registered At,Registration Ip,Subscription Types", [registration]),
            "Email Addresses.csv": mails,
            "PhoneNumbers.csv": csv_text("Extension,Number,Type", [("", "+1 614 555 0142", "Mobile")]),
            "Rich_Media.csv": "Date/Time,Media Description,Media Link\n" + f"{photo}{link}\n" * self._has(0.7),
            "Profile Summary.csv": "Profile Summary\n",
        }

    def activity(self) -> Tables:
        days = sorted((self._day(400) for _ in range(self._up_to(60))), reverse=True)
        link = "https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7469612253839360000"
        reactions: list[Row] = [(f"{day} 07:40:12", "LIKE", link) for day in days]
        comments: list[Row] = [(f"{day} 11:52:20", link, "Congratulations!") for day in days[::3]]
        number = 100_000_000 + self.person.number
        return {
            f"Reactions_{number}.csv": csv_text("Date,Type,Link", reactions),
            f"Comments_{number}.csv": csv_text("Date,Link,Message", comments),
        }

    def _summary(self) -> str:
        if self.person.richness < 0.2:
            return ""
        sentences = [self.chance.choice(self.words["openings"])]
        sentences += self.chance.sample(self.words["middles"], self._up_to(3))
        sentences += [self.chance.choice(self.words["goals"])] if self._has(0.5) else []
        return "  ".join(map(self._said, sentences))

    def _positions(self) -> str:
        most = {"student": 1, "early": 2, "experienced": 5, "changer": 4, "returner": 3}[self.person.stage]
        rows, until = [], 0
        for index in range(self._up_to(most) if self.person.stage == "student" else most):
            since = until + 300 + self.chance.randrange(900)
            ended = "" if index == 0 and self.person.stage != "returner" else self._month_back(until + 100)
            title, employer = self.chance.choice(self.words["titles"]), self.employers[index % 3]
            place = self.chance.choice(self.all["places"])
            rows.append((employer, title, self._duties(self._up_to(3)), place, self._month_back(since), ended))
            until = since
        return csv_text("Company Name,Title,Description,Location,Started On,Finished On", rows)

    def _education(self) -> str:
        end = self.person.class_year if self.person.stage == "student" else self.person.day.year - 4
        activities = "Debate team, field club" if self._has(0.3) else ""
        row = (self.school, str(end - 4), str(end), "", self.person.programme, activities)
        return csv_text("School Name,Start Date,End Date,Notes,Degree Name,Activities", [row])

    def _certification(self) -> Row:
        name = self._said(self.chance.choice(self.words["certifications"]))
        return (name, "", self.chance.choice(self.all["societies"]), self._month(900), "", "")

    def _recommendation(self) -> Row:
        first, last = self._other()
        text = self._said(self.chance.choice(self.words["praise"]))
        created = datetime.combine(self._day(1400), datetime.min.time()) + timedelta(hours=15, minutes=15)
        title = self.chance.choice(self.words["titles"])
        return (first, last, self.employers[0], title, text, f"{created:%m/%d/%y, %I:%M %p}", "VISIBLE")

    def _friend(self) -> Row:
        first, last = self._other()
        mail = f"{first}.{last}@example.net".lower() if self.chance.random() < 0.05 else ""
        day = self._day(2000)
        since = f"{day.day:02d} {_MONTHS[day.month - 1]} {day.year}"
        url = f"https://www.linkedin.com/in/{self._slug(first, last)}"
        return (first, last, url, mail, self.chance.choice(self.words["employers"]), "Planner", since)

    def _other(self) -> tuple[str, str]:
        return self.chance.choice(self.all["others_first"]), self.chance.choice(self.all["others_last"])

    def _slug(self, first: str, last: str) -> str:
        return f"{first}-{last}-sample-{self.person.number}".lower().replace(" ", "-")

    def _duties(self, count: int) -> str:
        duties = self.chance.sample(self.words["duties"], min(count, len(self.words["duties"])))
        return "  • ".join(map(self._said, duties))

    def _said(self, phrase: str) -> str:
        pick = self.chance.choice
        skill, other = self.chance.sample(self.words["skills"], 2)
        return phrase.format(
            skill=skill,
            other=other,
            title=pick(self.words["titles"]),
            specific=pick(self.words["specifics"]),
            employer=self.employers[0],
            school=self.school,
            first=self.person.first,
            years=self.chance.randint(2, 12),
            percent=self.chance.randint(4, 45),
            people=self.chance.randint(3, 24),
            count=self.chance.randint(30, 900),
        )

    def _has(self, likely: float) -> bool:
        return self.chance.random() < likely * (0.4 + self.person.richness)

    def _up_to(self, most: int) -> int:
        return round(most * self.person.richness * self.chance.uniform(0.5, 1))

    def _day(self, most: int) -> date:
        return self.person.day - timedelta(days=self.chance.randrange(1, most))

    def _month(self, most: int) -> str:
        return self._month_back(self.chance.randrange(30, most))

    def _month_back(self, days: int) -> str:
        day = self.person.day - timedelta(days=days)
        return f"{_MONTHS[day.month - 1]} {day.year}"

    def _stamp(self, most: int) -> str:
        return _stamp(datetime.combine(self._day(most), datetime.min.time()) + timedelta(hours=16, minutes=12))


def _stamp(moment: datetime) -> str:
    hour, half = (moment.hour % 12) or 12, "PM" if moment.hour >= 12 else "AM"
    return f"{moment.month}/{moment.day}/{moment:%y}, {hour}:{moment:%M} {half}"
