from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from auditor.errors import DifferentMembers
from auditor.export import Export, Kind, open_export
from auditor.profile import Presence

from .making import INVITATIONS, REGISTRATION, TRIO, folder, profile

MIRA = {**TRIO, "Profile.csv": profile("Mira", "Okafor")}


def part(where: Path, name: str, files: Mapping[str, str | bytes], *, day: str = "06-15-2026") -> Path:
    return folder(where / name / f"Basic_LinkedInDataExport_{day}", files)


def join(*paths: Path) -> Export:
    return open_export(paths)


def refusal(*paths: Path) -> str:
    with pytest.raises(DifferentMembers) as caught:
        join(*paths)
    assert caught.value.exit_code == 2
    return str(caught.value)


class TestOneMember:
    def test_by_registration_and_name(self, tmp_path: Path) -> None:
        one, two = part(tmp_path, "a", MIRA), part(tmp_path, "b", MIRA)
        assert join(one, two).path == f"{one} + {two}"

    def test_by_name_in_other_letters(self, tmp_path: Path) -> None:
        other = {**MIRA, "Profile.csv": profile(" MIRA", "okafor ")}
        assert join(part(tmp_path, "a", MIRA), part(tmp_path, "b", other))

    def test_by_own_address_in_other_words(self, tmp_path: Path) -> None:
        one = {"Profile.csv": profile("Mira", "Okafor"), "Invitations.csv": INVITATIONS.format("mira")}
        two = {"Profile.csv": profile("Mira", "Okafor-Hill"), "Invitations.csv": INVITATIONS.format("Mira/?trk=x")}
        assert join(part(tmp_path, "a", one), part(tmp_path, "b", two))

    def test_through_a_third_part_in_any_order(self, tmp_path: Path) -> None:
        registered = part(tmp_path, "a", MIRA)
        addressed = part(tmp_path, "b", {"Invitations.csv": INVITATIONS.format("mira")})
        both = part(tmp_path, "c", {**MIRA, "Invitations.csv": INVITATIONS.format("mira")})
        for order in ([registered, addressed, both], [addressed, registered, both], [both, addressed, registered]):
            assert join(*order)


class TestDifferentMembers:
    def test_by_registration(self, tmp_path: Path) -> None:
        other = {
            **MIRA,
            "Registration.csv": REGISTRATION.format("2/2/12, 9:14 AM"),
            "Profile.csv": profile("Jon", "Wu"),
        }
        one, two = part(tmp_path, "a", MIRA), part(tmp_path, "b", other)
        message = refusal(one, two)
        both = f"Mira Okafor ({one}) and Jon Wu ({two})"
        assert message.startswith(f"these look like exports of different members, {both}. Audit them one by one")
        assert "one by one" in message

    def test_by_registration_even_if_an_address_changed_hands(self, tmp_path: Path) -> None:
        invitations = {"Invitations.csv": INVITATIONS.format("mira")}
        other = {**MIRA, "Registration.csv": REGISTRATION.format("2/2/12, 9:14 AM"), **invitations}
        assert "different members" in refusal(part(tmp_path, "a", {**MIRA, **invitations}), part(tmp_path, "b", other))

    def test_by_name_at_the_same_minute(self, tmp_path: Path) -> None:
        other = {**MIRA, "Profile.csv": profile("Jon", "Wu")}
        assert "different members" in refusal(part(tmp_path, "a", MIRA), part(tmp_path, "b", other))

    def test_by_address(self, tmp_path: Path) -> None:
        one, two = ({"Profile.csv": profile(), "Invitations.csv": INVITATIONS.format(name)} for name in ("mira", "jon"))
        assert "different members" in refusal(part(tmp_path, "a", one), part(tmp_path, "b", two))

    def test_the_third_of_three(self, tmp_path: Path) -> None:
        other = {
            **MIRA,
            "Registration.csv": REGISTRATION.format("2/2/12, 9:14 AM"),
            "Profile.csv": profile("Jon", "Wu"),
        }
        assert "Jon Wu" in refusal(part(tmp_path, "a", MIRA), part(tmp_path, "b", MIRA), part(tmp_path, "c", other))


class TestNothingTells:
    def test_a_name_alone(self, tmp_path: Path) -> None:
        one = {"Profile.csv": profile()}
        message = refusal(part(tmp_path, "a", one), part(tmp_path, "b", one))
        assert message.startswith("nothing in these exports shows that Mira Okafor (")
        assert "Invitations.csv in both, or Registration.csv and Profile.csv in both" in message

    def test_a_registration_without_a_name(self, tmp_path: Path) -> None:
        nameless = {"Registration.csv": TRIO["Registration.csv"]}
        assert "someone without a Profile.csv" in refusal(part(tmp_path, "a", nameless), part(tmp_path, "b", nameless))

    def test_two_own_addresses_are_none(self, tmp_path: Path) -> None:
        rows = INVITATIONS.format("mira") + INVITATIONS.format("jon").split("\n", 1)[1]
        one = {"Profile.csv": profile(), "Invitations.csv": rows}
        assert "nothing in these exports shows" in refusal(part(tmp_path, "a", one), part(tmp_path, "b", one))


class TestJoined:
    def test_the_newest_part_wins_a_table_and_gives_the_day(self, tmp_path: Path) -> None:
        old = part(
            tmp_path, "a", {**MIRA, "Skills.csv": "Name\nFax\n", "Courses.csv": "Name,Number\nC,\n"}, day="06-01-2026"
        )
        new = part(tmp_path, "b", {**MIRA, "Skills.csv": "Name\nSQL\nPython\n"})
        for export in (join(old, new), join(new, old)):
            assert [*export.frame("Skills")["Name"]] == ["SQL", "Python"]
            assert str(export.as_of) == "2026-06-15"
            assert export.presence["Courses"] is Presence.EMPTY, "the newer full download has no courses"
            assert len(export.frame("Courses")) == 0

    def test_an_older_part_answers_where_the_newer_cannot(self, tmp_path: Path) -> None:
        shares = (
            "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n2026-05-01 10:00:00,l,Hi,,,MEMBER_NETWORK\n"
        )
        old = part(tmp_path, "a", {**MIRA, "Shares.csv": shares, "Logins.csv": "x"}, day="06-01-2026")
        new = part(tmp_path, "b", MIRA)
        export = join(new, old)
        assert export.presence["Shares"] is Presence.READ
        assert [*export.frame("Shares")["Date"]] == ["2026-05-01 10:00:00"]
        assert export.kind is Kind.COMPLETE
        lines = {line.name: line.state for line in export.files}
        assert lines["Shares.csv"] == "read"
        assert lines["Logins.csv"] == "not-opened"

    def test_a_broken_file_of_the_newer_part_gives_way(self, tmp_path: Path) -> None:
        old = part(tmp_path, "a", {**MIRA, "Skills.csv": "Name\nFax\n"}, day="06-01-2026")
        new = part(tmp_path, "b", {**MIRA, "Skills.csv": "nothing\nat all\n"})
        export = join(new, old)
        assert [*export.frame("Skills")["Name"]] == ["Fax"]
        assert export.problems == ()
        assert [(line.state, line.rows) for line in export.files if line.name == "Skills.csv"] == [("read", 1)]

    def test_a_broken_file_is_not_none_because_an_older_part_had_none(self, tmp_path: Path) -> None:
        old = part(tmp_path, "a", MIRA, day="06-01-2026")
        new = part(tmp_path, "b", {**MIRA, "Skills.csv": "nothing\nat all\n"})
        export = join(new, old)
        assert export.presence["Skills"] is Presence.UNKNOWN
        assert [problem.file for problem in export.problems] == ["Skills.csv"]

    def test_problems_of_tables_that_another_part_gives_are_not_listed(self, tmp_path: Path) -> None:
        old = part(tmp_path, "a", {**MIRA, "Courses.csv": "Name,Number\na,b,c\nd,\n"}, day="06-01-2026")
        new = part(
            tmp_path, "b", {**MIRA, "Courses.csv": "Name,Number\nd,\n", "Languages.csv": "Name,Proficiency\na,b,c\n"}
        )
        assert {problem.file for problem in join(old, new).problems} == {"Languages.csv"}

    def test_every_file_stands_once_in_the_ledger(self, tmp_path: Path) -> None:
        names = [line.name for line in join(part(tmp_path, "a", MIRA), part(tmp_path, "b", MIRA)).files]
        assert len(names) == len(set(names))
        assert names == sorted(names)

    def test_the_same_path_twice_is_that_path(self, tmp_path: Path) -> None:
        one = part(tmp_path, "a", MIRA)
        alone, twice = join(one), join(one, one)
        assert (alone.files, alone.presence, alone.tables) == (twice.files, twice.presence, twice.tables)
