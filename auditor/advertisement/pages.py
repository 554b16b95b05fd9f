"""The text of an HTML page: its blocks as lines, list items as bullets, without what is no content."""

from __future__ import annotations

from html.parser import HTMLParser

_BLOCKS = frozenset(
    [
        *("address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "fieldset", "figcaption"),
        *("figure", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section"),
        *("table", "td", "th", "title", "tr", "ul"),
    ]
)
_PASSED_OVER = frozenset(("script", "style", "template", "noscript", "svg", "nav", "footer", "button", "select"))

DEEPEST = 50
"""Parts without content within one another that are told apart; a page of a drawing nests a few."""


def text_of_page(page: str) -> str:
    """The page's words, a line to a block, "• " before list items; menus, scripts and footers are passed over."""
    parser = _Words()
    parser.feed(_closed(page))
    parser.close()
    lines = (" ".join(line.split()) for line in "".join(parser.pieces).split("\n"))
    return "\n".join(line for line in lines if line not in {"", "•"})


def _closed(page: str) -> str:
    """The page without comments and tags that are never closed, for each of which the parser would look to the end."""
    pieces, at = [], 0
    while (start := page.find("<!--", at)) >= 0:
        pieces.append(page[at:start])
        end = page.find("-->", start + 4)
        at = end + 3 if end >= 0 else len(page)
    whole = "".join([*pieces, page[at:]]).replace("<![", "<!")
    last = whole.rfind(">") + 1
    return whole[:last] + whole[last:].replace("<", " ")


class _Words(HTMLParser):
    """Collects the words of a page; a part that is never closed ends with its page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._within: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - the parser's signature
        """A block begins a line; a part without content hides what stands in it."""
        if tag in _PASSED_OVER and len(self._within) < DEEPEST:
            self._within.append(tag)
        if tag in _BLOCKS:
            self.pieces.append("\n• " if tag == "li" else "\n")

    def handle_endtag(self, tag: str) -> None:
        """A block ends its line."""
        if tag in self._within:
            while self._within.pop() != tag:
                pass
        if tag in _BLOCKS:
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        """Words are kept where they are content; line breaks of the source are spaces."""
        if not self._within:
            self.pieces.append(data.replace("\n", " "))
