"""The words of our PDF in plain paragraphs, for others to set: the same text, none of the design."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

_PICTURE = re.compile(r"<svg.*?</svg>", re.DOTALL)
_BLOCK = re.compile(
    r"<(h[1-4]|p|li)\b[^>]*>(.*?)(?=<(?:h[1-4]|p|li|/?ul|/?ol|/?section|/?article|/main|/?div)\b|</\1>)", re.DOTALL
)
_TAG = re.compile(r"<[^>]+>")


def blocks(html: str) -> Iterator[tuple[str, str]]:
    """Each block of our page as its kind (h1 to h4, p, li) and its words."""
    body = _PICTURE.sub("", html[html.index("<body") :])
    for block in _BLOCK.finditer(body):
        words = " ".join(unescape(_TAG.sub("", block[2])).split())
        if words:
            yield block[1], words


def as_html(html: str) -> str:
    """A page of these blocks alone: headings, paragraphs and lists without a class between them."""
    text = "".join(f"<{kind}>{_escaped(words)}</{kind}>" for kind, words in blocks(html))
    text = re.sub(r"((?:<li>.*?</li>)+)", r"<ul>\1</ul>", text)
    return f'<html lang="en"><head><title>Words</title></head><body>{text}</body></html>'


def as_typst(html: str) -> str:
    """The same as a Typst document."""
    marks = {"h1": "= ", "h2": "== ", "h3": "=== ", "h4": "==== ", "li": "- ", "p": ""}
    return '#set document(title: "Words")\n' + "\n\n".join(
        f"{marks[kind]}#text({_quoted(words)})" for kind, words in blocks(html)
    )


def _escaped(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;")


def _quoted(words: str) -> str:
    return '"' + words.replace("\\", "\\\\").replace('"', '\\"') + '"'
