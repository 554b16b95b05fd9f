"""`auditor answers new` writes a file that `auditor run` reads, and never over answers that were given."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from auditor.cli import cli
from sample_exports import people
from tests.photo.pictures import encoded, portrait


def auditor(*args: str) -> tuple[int, str]:
    result = CliRunner().invoke(cli, list(args))
    return result.exit_code, result.output


def test_a_file_is_written_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert auditor("answers", "new") == (
        0,
        "Written: answers.toml. Answer its questions, then: auditor run EXPORT --answers answers.toml\n",
    )
    Path("answers.toml").write_text('[photo]\nalone = "yes"\n', encoding="utf-8")
    status, said = auditor("answers", "new")
    assert status == 2
    assert "is there already" in said
    assert "yes" in Path("answers.toml").read_text(encoding="utf-8")
    assert auditor("answers", "new", "--force")[0] == 0
    assert "yes" not in Path("answers.toml").read_text(encoding="utf-8").split("[photo]")[1]


def test_a_run_with_picture_and_answers(tmp_path: Path) -> None:
    (tmp_path / "me.jpg").write_bytes(encoded(portrait()))
    (tmp_path / "a.toml").write_text('[photo]\nalone = "yes"\n[profile]\nbanner = "no"\n', encoding="utf-8")
    besides = ("--photo", str(tmp_path / "me.jpg"), "--answers", str(tmp_path / "a.toml"))
    _, printed = auditor("run", str(people()["nurse"]), *besides, "--json")
    card = json.loads(printed)
    assert [answer["key"] for answer in card["answers"]] == ["alone", "banner"]
    assert len(card["photo"]["faces"]) == 1
    outcomes = {finding["check"]: finding["outcome"] for finding in card["criteria"][0]["findings"]}
    assert outcomes["photo-one-face"] == outcomes["photo-file"] == "pass"
    assert outcomes["photo-looked-over"] == "not-judged"


def test_an_office_is_shown_no_picture(tmp_path: Path) -> None:
    (tmp_path / "me.jpg").write_bytes(encoded(portrait()))
    run = ("run", str(people()["nurse"]), "--photo", str(tmp_path / "me.jpg"), "--json", "--audience", "office")
    assert "photo" not in json.loads(auditor(*run)[1])


@pytest.mark.parametrize("option", ["--photo", "--answers"])
def test_what_is_not_there_is_said_in_a_sentence(option: str) -> None:
    status, said = auditor("run", str(people()["nurse"]), option, "none.x")
    assert status == 2
    assert said.startswith("auditor: none.x: ")
    assert len(said.splitlines()) == 1
