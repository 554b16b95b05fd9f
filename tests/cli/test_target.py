"""`--target`, `--target-text` and `--role` as a person types them, rightly and wrongly."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from auditor.cli import cli
from sample_exports import people
from tests.advertisement.making import portable_document, word_document

WORDS = (
    "Head of Product Analytics\nRequirements:\n- Advanced SQL and Python\n- Experience with Tableau, causal inference "
    "and wound care\n- PMP certification"
)


def auditor(*args: str | Path, given: bytes | None = None) -> Result:
    return CliRunner().invoke(cli, ["run", str(people()["strong"]), "--json", *map(str, args)], input=given)


def target(*args: str | Path, given: bytes | None = None) -> Any:
    result = auditor(*args, given=given)
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout).get("target")


def test_a_file_standard_input_and_words_are_one_job(tmp_path: Path) -> None:
    path = tmp_path / "job.txt"
    path.write_text(WORDS, encoding="utf-8")
    told = [target("--target", path), target("--target", "-", given=WORDS.encode()), target("--target-text", WORDS)]
    assert told[0]["terms"] == told[1]["terms"] == told[2]["terms"]
    assert [one["name"] for one in told] == ["job.txt", "the text from standard input", "the text that you gave"]
    standing = {term["name"]: term["standing"] for term in told[0]["terms"]}
    assert (standing["SQL"], standing["wound care"], standing["PMP"]) == ("listed", "missing", "missing")


@pytest.mark.parametrize(
    ("name", "content"), [("a.docx", word_document()), ("a.pdf", portable_document(*WORDS.split("\n")))]
)
def test_documents_are_read(name: str, content: bytes, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    terms = {term["name"] for term in target("--target", tmp_path / name)["terms"]}
    assert "wound care" in terms


def test_a_role_is_a_title_and_without_any_the_own_applications_speak() -> None:
    told = target("--role", "Head of Product Analytics")
    assert (told["origin"], [term["kind"] for term in told["terms"]]) == ("role", ["title"])
    own = target()
    assert own["origin"] == "own"
    assert {row["file"] for row in own["rows"]} == {
        *("Job Applications.csv", "Saved Jobs.csv", "Job Seeker Preferences.csv", "SavedJobAlerts.csv"),
    }


def test_an_office_never_learns_what_somebody_applied_for() -> None:
    assert target("--audience", "office") is None
    assert target("--audience", "office", "--target-text", WORDS)["origin"] == "advertisement"


def test_every_mistake_is_one_sentence_and_status_two(tmp_path: Path) -> None:
    (tmp_path / "scan.pdf").write_bytes(portable_document())
    (tmp_path / "empty.txt").touch()
    mistakes: dict[str, tuple[str | Path, ...]] = {
        "there is no such file. Give the job description": ("--target", tmp_path / "none.pdf"),
        "is a PDF of pictures, perhaps a scan": ("--target", tmp_path / "scan.pdf"),
        "has no words in it": ("--target", tmp_path / "empty.txt"),
        "the job text: has no words in it": ("--target-text", ""),
        "names no skill, certificate, degree or title": ("--target-text", "hello"),
        "the role has no words in it": ("--role", " "),
        "--target-text and --role each name a job; give one of them.": ("--role", "Nurse", "--target-text", "Nurse"),
        "this is a folder, not a job description": ("--target", tmp_path),
    }
    for told, args in mistakes.items():
        result = auditor(*args)
        assert result.exit_code == 2, args
        assert told in result.output
        assert "Traceback" not in result.output
