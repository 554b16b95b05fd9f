"""A Dask cluster does the same work to the same bytes; nothing goes over a wire in the clear."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
import trustme
from distributed import LocalCluster

from auditor.cohort.order import Order, Tally
from auditor.cohort.run import run
from auditor.cohort.working import cluster as module
from auditor.cohort.working.cluster import cluster, version
from auditor.cohort.working.shift import Lost, each
from auditor.cohort.working.workforce import Workforce
from auditor.errors import ClusterFailed
from sample_exports.generate import write_cohort
from tests.cohort.test_run import Silent, asked, done, tree
from tests.cohort.working.test_shift import LIMIT, hang_over_three

DASK = (sys.executable, "-m", "distributed.cli.dask_scheduler"), (sys.executable, "-m", "distributed.cli.dask_worker")


@pytest.fixture(scope="module")
def handed_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = write_cohort(tmp_path_factory.mktemp("in") / "handed", 6, seed=8, broken=0)
    (folder / "cut.zip").write_bytes(b"PK\x03\x04 cut")
    return folder


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


@contextmanager
def running(folder: Path, protocol: str, *tls: str, workers: int = 2) -> Iterator[str]:
    """A scheduler and workers on this machine; gives the address."""
    port = free_port()
    address = f"{protocol}://127.0.0.1:{port}"
    scheduler, worker = DASK
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": folder}
    commands = [[*scheduler, "--host", f"{protocol}://127.0.0.1", "--port", str(port), "--no-dashboard", *tls]]
    plain = ("--nthreads", "1", "--no-nanny", "--no-dashboard", "--local-directory", str(folder))
    commands += [[*worker, address, *plain, *tls] for _ in range(workers)]
    processes = [subprocess.Popen(command, **quiet) for command in commands]  # type: ignore[call-overload] # noqa: S603 - our own dependency
    try:
        _wait_for(port)
        yield address
    finally:
        for process in processes:
            process.terminate()
        for process in processes:
            with suppress(subprocess.TimeoutExpired):
                process.wait(5)
            process.kill()
            process.wait()


def _wait_for(port: int) -> None:
    for _ in range(200):
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.1)


@contextmanager
def hired(address: str, workers: int = 1, **files: Path) -> Iterator[Workforce]:
    """The cluster's workforce, once so many workers have come to their scheduler."""
    for _ in range(100):
        try:
            with cluster(address, **files) as workforce:
                if workforce.size >= workers:
                    yield workforce
                    return
        except ClusterFailed as error:
            if "no workers" not in error.what:
                raise
        time.sleep(0.2)
    pytest.fail("the workers never came")


def audited(folder: Path, out: Path, workforce: Workforce, **facts: bool) -> Tally:
    return run(Order(folder=folder, out=out, asked=asked(formats=("html", "json")), **facts), workforce, Silent())


def test_a_cluster_gives_the_same_bytes_by_either_way_and_goes_on_where_a_pool_stopped(
    handed_in: Path, tmp_path: Path
) -> None:
    done(handed_in, tmp_path / "pool", formats=("html", "json"))
    with running(tmp_path, "tcp") as address, hired(address, 2) as workforce:
        tally = audited(handed_in, tmp_path / "bytes", workforce, travels=True)
        assert (tally.read, tally.failed) == (6, 1)
        audited(handed_in, tmp_path / "shared", workforce, written_there=True)
        assert audited(handed_in, tmp_path / "pool", workforce, travels=True).made == 0
    assert tree(tmp_path / "bytes") == tree(tmp_path / "shared") == tree(tmp_path / "pool")


def test_a_worker_that_hangs_is_started_anew_and_the_others_work_goes_on() -> None:
    with (
        LocalCluster(n_workers=1, threads_per_worker=1, dashboard_address=":0") as nannies,
        hired(nannies.scheduler_address) as workforce,
    ):
        answers = dict(each(workforce, hang_over_three, [3, 4, 5], chunk=1, limit=LIMIT))
        assert isinstance(answers.pop(3), Lost)
    assert answers == {4: 8, 5: 10}


def test_with_certificates_it_is_encrypted(handed_in: Path, tmp_path: Path) -> None:
    authority = trustme.CA()
    issued = authority.issue_cert("127.0.0.1", "localhost")
    ca, own = tmp_path / "ca.pem", tmp_path / "own.pem"
    authority.cert_pem.write_to_path(ca)
    issued.private_key_and_cert_chain_pem.write_to_path(own)
    with running(tmp_path, "tls", "--tls-ca-file", str(ca), "--tls-cert", str(own), workers=1) as address:
        with hired(address, ca=ca, certificate=own) as workforce:
            assert audited(handed_in, tmp_path / "out", workforce, travels=True).read == 6
        with pytest.raises(ClusterFailed, match="no scheduler"), cluster(address.replace("tls", "tcp")):
            pass


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("tcp://scheduler.example.org:8786", "do not travel unencrypted"),
        ("tcp://192.0.2.7:8786", "do not travel unencrypted"),
        ("tls://scheduler.example.org:8786", "takes certificates"),
        ("http://localhost:8787", "no address of a scheduler"),
        ("localhost:8786", "no address of a scheduler"),
        ("tls://localhost", "no address of a scheduler"),
        ("tls://localhost:x", "no address of a scheduler"),
    ],
)
def test_an_address_that_will_not_do_is_refused_before_anything_is_sent(address: str, said: str) -> None:
    with pytest.raises(ClusterFailed, match=said), cluster(address):
        pass


def test_certificates_that_are_no_files_are_named_and_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    own, gone, pipe = tmp_path / "own.pem", tmp_path / "gone.pem", tmp_path / "pipe.pem"
    own.write_text("-----BEGIN CERTIFICATE-----", encoding="utf-8")
    os.mkfifo(pipe)
    for place in ({"ca": gone}, {"certificate": gone}, {"key": gone}, {"ca": pipe}):
        with (
            pytest.raises(ClusterFailed, match=r"(gone.*no such file|pipe.*a pipe or a device)"),
            cluster("tls://localhost:8786", **{"ca": own, "certificate": own} | place),
        ):
            pass


def test_a_scheduler_that_is_not_there_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PATIENCE", "1s")
    with (
        pytest.raises(ClusterFailed, match="no scheduler could be spoken to"),
        cluster(f"tcp://127.0.0.1:{free_port()}"),
    ):
        pass


def test_without_the_library_it_is_said_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(ClusterFailed, match=r"pip install .*\[cluster\]"), cluster("tcp://localhost:8786"):
        pass


class Workers:
    """What a client says of its workers."""

    def __init__(self, threads: dict[str, int], versions: dict[str, str] | Exception) -> None:
        self.threads = threads
        self.versions = versions

    def nthreads(self) -> dict[str, int]:
        return self.threads

    def run(self, _: object) -> dict[str, str]:
        if isinstance(self.versions, Exception):
            raise self.versions
        return self.versions


@pytest.mark.parametrize(
    ("workers", "said"),
    [
        (Workers({}, {}), "no workers"),
        (Workers({"a": 2}, {}), "--nthreads 1"),
        (Workers({"a": 1}, ModuleNotFoundError("auditor")), "do not have this program"),
        (Workers({"a": 1}, {"a": "0.0.1"}), "have version 0.0.1"),
    ],
)
def test_workers_that_do_not_fit_are_sent_back(workers: Workers, said: str) -> None:
    with pytest.raises(ClusterFailed, match=said):
        module._workers(workers, "tcp://localhost:8786")


def test_a_worker_tells_its_version() -> None:
    assert module._workers(Workers({"a": 1, "b": 1}, {"a": version()}), "tcp://localhost:8786") == 2
