"""Whether the websites read as addresses: information, never a fault."""

from __future__ import annotations

from urllib.parse import urlsplit

from auditor.case import Case
from auditor.check import Limits, Privacy, Verdict, check, not_applicable, quote


@check(
    points=0,
    needs=("Profile",),
    advice="If you have a portfolio, a blog or a page of your work, add it; open each address once to try it.",
    where="Your profile, Contact info, the pencil, Website",
    minutes=3,
    sources=("HOUSE",),
)
def polish_websites(case: Case, limits: Limits) -> Verdict:
    """Your websites read as web addresses.

    This is for your information and is never counted. Most people list no website, and that is fine; where one is
    listed, an interviewer may follow it. Only the form is looked at: nothing is opened.
    """
    identity = case.profile.identity
    addresses = [website.address for website in identity.websites]
    if not addresses:
        return not_applicable("You list no website, and none is needed.")
    # What is no web address may be an e-mail address or a telephone number.
    unread = [quote(identity.source, "Websites", one, Privacy.CONTACT) for one in addresses if not _is_web(one)]
    if unread:
        verb = "does not read as a web address" if len(unread) == 1 else "do not read as web addresses"
        return not_applicable(f"Of your websites ({len(addresses)}), {len(unread)} {verb}.", *unread)
    shown = [quote(identity.source, "Websites", one) for one in addresses]
    if len(shown) == 1:
        return not_applicable("You list a website, and it reads as a web address.", *shown)
    return not_applicable(f"You list {len(shown)} websites, and all read as web addresses.", *shown)


def _is_web(address: str) -> bool:
    """Whether it has a host with a dot, and no scheme or a web one: LinkedIn lets the scheme be left out."""
    try:
        parts = urlsplit(address if "://" in address else f"//{address}")
        host = parts.hostname or ""
    except ValueError:
        return False
    labels = host.rstrip(".").split(".")
    named = len(labels) > 1 and all(labels) and not labels[-1].isdigit()
    return parts.scheme in {"", "http", "https"} and "@" not in parts.netloc and named
