"""A Dask cluster as the workforce's executor: the one place that opens a connection, to an address that was named."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import auditor
from auditor.cohort.working.workforce import Workforce
from auditor.errors import ClusterFailed
from auditor.named_file import NamedFile

LOOPBACK = {"localhost", "127.0.0.1", "::1"}
PATIENCE = "10s"
"""How long a scheduler may take to answer."""
_PEM = NamedFile(
    called="a certificate or a key",
    error=ClusterFailed,
    largest=1_000_000,
    remedy="Give PEM files with --tls-ca, --tls-cert and --tls-key.",
)
_INSTALL = "Install it: pip install 'profile-readiness-auditor[cluster]'."


@contextmanager
def cluster(
    address: str, *, ca: Path | None = None, certificate: Path | None = None, key: Path | None = None
) -> Iterator[Workforce]:
    """The cluster's workers.

    `address` is the scheduler's, `tls://host:port`; only on this very machine may it be `tcp://`. `ca`, `certificate`
    and `key` are PEM files. Raises ClusterFailed where that is not kept to, nobody answers, or the workers do not fit.
    """
    secured = _must_be_closed_to_others(address)
    if secured and not (ca and certificate):
        raise ClusterFailed("tls:// takes certificates", where=address, remedy="Give --tls-ca and --tls-cert.")
    files = {"tls_ca_file": ca, "tls_client_cert": certificate, "tls_client_key": key}
    for path in filter(None, files.values()):
        _PEM.read(path)
    distributed = _library()
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    warnings.filterwarnings("ignore", "Sending large graph", UserWarning)
    named = {name: str(path) for name, path in files.items() if path}
    try:
        security = distributed.Security(require_encryption=secured, **named)
        client = distributed.Client(address, security=security, timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError, TypeError) as error:
        what = f"no scheduler could be spoken to there ({str(error).partition(' after ')[0] or type(error).__name__})"
        remedy = "Check the address, and the certificates for tls://."
        raise ClusterFailed(what, where=address, remedy=remedy) from error
    try:
        hire, stuck = partial(client.get_executor, pure=False), partial(_replace_stuck, client)
        with Workforce(hire, _workers(client, address), replace_stuck=stuck) as workforce:
            yield workforce
    finally:
        client.close()


def _library() -> Any:
    try:
        return import_module("distributed")
    except ImportError as error:
        raise ClusterFailed("the Dask cluster's library is not installed", remedy=_INSTALL) from error


def _must_be_closed_to_others(address: str) -> bool:
    """Whether it is encrypted; exports go over no wire in the clear."""
    parts = urlsplit(address)
    if parts.scheme not in {"tcp", "tls"} or not parts.hostname or not _port(address):
        remedy = "Write it like tls://scheduler.example.org:8786."
        raise ClusterFailed("this is no address of a scheduler", where=address, remedy=remedy)
    if parts.scheme == "tcp" and parts.hostname not in LOOPBACK:
        raise ClusterFailed(
            "students' exports do not travel unencrypted",
            where=address,
            remedy="Start the scheduler and the workers with --protocol tls, and give tls:// with --tls-ca, --tls-cert "
            "and --tls-key.",
        )
    return parts.scheme == "tls"


def _port(address: str) -> int | None:
    try:
        return urlsplit(address).port
    except ValueError:
        return None


def _workers(client: Any, address: str) -> int:
    threads: Mapping[str, int] = client.nthreads()
    if not threads:
        remedy = f"Start some: dask worker {address} --nthreads 1 --nworkers 2."
        raise ClusterFailed("the scheduler has no workers", where=address, remedy=remedy)
    if max(threads.values()) > 1:
        remedy = "Start workers with --nthreads 1, and as many with --nworkers as there are cores."
        raise ClusterFailed("a worker sets one report at a time, and these have several threads", remedy=remedy)
    try:
        versions = set(client.run(version).values())
    except Exception as error:  # a worker without the program answers with whatever its import raised
        raise ClusterFailed("the workers do not have this program", where=address, remedy=_INSTALL) from error
    if versions != {auditor.__version__}:
        told = ", ".join(sorted(versions))
        raise ClusterFailed(f"the workers have version {told} of this program, and here it is {auditor.__version__}")
    return len(threads)


def _replace_stuck(client: Any) -> None:
    """Take our work back and start those workers anew that are at it; one without a nanny, which would, stays stuck."""
    ours = set(client.futures)
    busy = [worker for worker, keys in client.processing().items() if ours & set(keys)]
    client.cancel([_library().Future(key, client) for key in ours])
    for worker in busy:
        with suppress(ValueError):
            client.restart_workers([worker], raise_for_error=False)


def version() -> str:
    """This program's version, as a worker has it."""
    return auditor.__version__
