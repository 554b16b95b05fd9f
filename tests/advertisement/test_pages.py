"""The words of a page as people see them."""

from __future__ import annotations

import pytest

from auditor.advertisement.pages import text_of_page

PAGE = """<html><head><title>Nurse &amp; midwife</title><style>p {color: red}</style></head>
<body><header>Ward 3</header><nav><a>Jobs</a></nav>
<p>We look for
a <b>nurse</b> with&nbsp;care.</p><ul><li>BLS</li><li></li><li><p>wound care</p></li></ul>
<table><tr><td>Shift</td><td>Night</td></tr></table>
<script>if (a < b) {"ICU"}</script><footer>Imprint</footer></body></html>"""


def test_blocks_are_lines_and_points_are_bullets_without_what_is_no_content() -> None:
    assert text_of_page(PAGE).split("\n") == [
        "Nurse & midwife",
        "Ward 3",
        "We look for a nurse with care.",
        "• BLS",
        "wound care",
        "Shift",
        "Night",
    ]


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>One<br>two", "One\ntwo"),
        ("<nav><p>Menu</nav><p>Nurse", "Nurse"),
        ("<p>Nurse</nav></p>", "Nurse"),
        ("<script>never closed", ""),
        ("<p>5 < 6 & 7 > 2</p>", "5 < 6 & 7 > 2"),
    ],
)
def test_broken_markup_is_read_as_far_as_it_goes(page: str, text: str) -> None:
    assert text_of_page(page) == text
