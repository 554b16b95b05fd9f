"""200 MB of letters and 30,000 connections, beside pandas reading the same columns."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.measurement import Measurement, Work

ROUNDS, WARM_UP = 5, 1
MOST_TIMES, MOST_MB = 4.0, 300
SIZE, PEOPLE = 200 * 1024 * 1024, 30_000
BREAKS = 0.2
"""Of letters that hold line breaks: 66 of 316 in an export of 2026, none of 34,250 before (EXPORT_FORMAT.md, 4)."""
ROOT = Path(__file__).parent.parent.parent

MEASURE = """
import resource, sys, time
from pathlib import Path
folder = Path(sys.argv[1])
{setup}
start = time.process_time()
{work}
spent = time.process_time() - start
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
assert peak < {most_mb}, f"{{peak:.0f}} MB at the peak, more than {most_mb}"
print(spent * 1000)
"""
OURS = MEASURE.format(
    most_mb=MOST_MB,
    setup="from auditor.export.network import open_network",
    work="network = open_network([folder])\nassert len(network.tables['messages']) > 1000 and not network.problems",
)
PANDAS = MEASURE.format(
    most_mb="float('inf')",
    setup="import pandas",
    work="""
how = dict(dtype=str, keep_default_na=False)
letters = ["FROM", "SENDER PROFILE URL", "TO", "RECIPIENT PROFILE URLS", "DATE"]
people = ["First Name", "Last Name", "URL", "Company", "Position", "Connected On"]
pandas.read_csv(folder / "messages.csv", usecols=letters, **how)
pandas.read_csv(folder / "Connections.csv", skiprows=3, usecols=people, **how)
""",
)
PLAN = MEASURE.format(
    most_mb=MOST_MB,
    setup="from datetime import date\n"
    "from auditor.interview.answers import Person, Told, settle\n"
    "from auditor.interview.prepare import prepare\n"
    "told = Told(interviewers=(Person(name='Ada Berg'),), company='Company 7', date='2026-06-25')",
    work="prepare(folder, settle(told, today=date(2026, 6, 16)))",
)


@contextmanager
def measurements() -> Iterator[list[Measurement]]:
    """The four tables alone, and the whole plan; each work in a process of its own, whose CPU time is compared."""
    with TemporaryDirectory() as place:
        folder = _export(Path(place) / "Complete_LinkedInDataExport_06-15-2026")
        yield [
            Measurement(
                name=f"{name}, 200 MB of messages and 30,000 connections, within {MOST_MB} MB of memory",
                ours=_started(work, folder),
                rival="pandas reading the needed columns",
                theirs=_started(PANDAS, folder),
                most=most,
                rounds=ROUNDS,
                warm_up=WARM_UP,
                clock=_told,
            )
            for name, work, most in (
                ("The network's tables", OURS, MOST_TIMES),
                ("The whole interview plan", PLAN, None),
            )
        ]


def _told(work: Work) -> float:
    return float(str(work()))


def _started(code: str, folder: Path) -> Work:
    def run() -> str:
        command = [sys.executable, "-c", code, str(folder)]
        return subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout  # noqa: S603

    return run


def _export(folder: Path) -> Path:
    """An invented export of that size; names and texts come from a seeded lottery."""
    lottery = random.Random(7)  # noqa: S311 - nothing secret
    folder.mkdir()
    names = [f"{_word(lottery)} {_word(lottery)}" for _ in range(PEOPLE)]
    (folder / "Profile.csv").write_text("First Name,Last Name,Headline,Summary\nMira,Okafor,Data analyst,\n", "utf-8")
    with (folder / "Connections.csv").open("w", encoding="utf-8") as file:
        file.write('Notes:\n"When exporting your connection data"\n\n')
        file.write("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n")
        for number, name in enumerate(names):
            first, last = name.split()
            company = f"Company {lottery.randrange(900)}"
            file.write(f"{first},{last},https://www.linkedin.com/in/p{number},,{company},Analyst,03 Jun 2026\n")
    with (folder / "messages.csv").open("w", encoding="utf-8") as file:
        file.write("CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,")
        file.write("SUBJECT,CONTENT,FOLDER,ATTACHMENTS\n")
        while file.tell() < SIZE:
            whose = lottery.randrange(6000)
            file.writelines(_letter(lottery, whose, names[whose]) for _ in range(lottery.randrange(1, 250)))
    return folder


def _letter(lottery: random.Random, number: int, name: str) -> str:
    """One letter of a conversation, which LinkedIn writes together, in either direction."""
    them = f"{name},https://www.linkedin.com/in/p{number}"
    me = "Mira Okafor,https://www.linkedin.com/in/mira-okafor"
    sender, to = (them, me) if lottery.random() < 0.5 else (me, them)
    day = f"20{lottery.randrange(10, 27)}-{lottery.randrange(1, 13):02}-{lottery.randrange(1, 29):02}"
    end = "\n" if lottery.random() < BREAKS else " "
    text = f"Thank you for the note, I will come back to you.{end}" * lottery.randrange(1, 7)
    return f'2-c2FtcGxl{number},,{sender},{to},{day} 10:00:00 UTC,,"{text}",INBOX,\n'


def _word(lottery: random.Random) -> str:
    return lottery.choice("ABCDEFGH") + "".join(lottery.choice("aeiouärnlst") for _ in range(6))
