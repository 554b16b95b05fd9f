"""The score as a page shows it: the number or why there is none, the range, and the scale to draw."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from auditor.scorecard import Band, Score
from reports import wording

# A label of the scale is set at 12 px; this is what a letter takes at most on the narrowest page (288 px of scale).
LETTER_SHARE = 100 * 6.3 / 288


@dataclass(frozen=True, kw_only=True)
class Segment:
    """One band on the scale: start, width and middle in per cent, its opacity, and its label where that fits."""

    label: str
    start: str
    width: str
    middle: str
    opacity: str


@dataclass(frozen=True, kw_only=True)
class Scale:
    """The drawing of the score: positions in per cent as SVG wants them; `marker` is None without a number."""

    segments: list[Segment]
    marker: str | None
    low: str
    high: str
    span: str
    title: str


@dataclass(frozen=True, kw_only=True)
class ScoreShown:
    """The number (None where there is none) or range, its words, the ceilings on it, and its scale in words too.

    `coverage` is the share that could be judged as SVG wants it, `judged` the same in words.
    """

    number: int | None
    reach: str
    level: str
    meaning: str
    span: str
    standing: str
    coverage: str
    judged: str
    ceilings: list[str]
    bands: list[str]
    scale: Scale


def score_shown(score: Score, *, left_open: int) -> ScoreShown:
    """Words and geometry of a score; numbers are rounded down, so that none claims a level that was not reached.

    `left_open` is how many questions that count could not be judged.
    """
    number = None if score.value is None else wording.whole(score.value)
    return ScoreShown(
        number=number,
        reach=f"{wording.whole(score.low)}–{wording.whole(score.high)}",
        level=f"{score.level}, as far as we could read" if _crosses_a_level(score) else score.level,
        meaning=next((band.meaning for band in score.bands if band.level == score.level), ""),
        span=_span(score, left_open),
        standing=_standing(score),
        coverage=percent(score.coverage * 100),
        judged=f"{wording.share(score.coverage)} of what counts could be judged.",
        ceilings=[
            f"{wording.sentence(cap.reason)} Until that changes, the score stays at {wording.whole(cap.limit)} or "
            f"below. To lift this: {wording.lowered(wording.sentence(cap.lifted_by))}"
            for cap in score.caps
        ],
        bands=_bands(score.bands),
        scale=_scale(score),
    )


def _crosses_a_level(score: Score) -> bool:
    """Whether the open questions could bring another level than the number's."""
    starts = [band.start for band in score.bands[1:]]
    levels = {sum(start <= end for start in starts) for end in (score.low, score.high)}
    return score.value is not None and len(levels) > 1


def _span(score: Score, left_open: int) -> str:
    low, high = wording.whole(score.low), wording.whole(score.high)
    if low == high:
        return "The score has no range, because nothing that counts was left open."
    if score.value is None:
        return f"Between {low} and {high} of 100. Too little of what counts could be judged to give one number."
    questions = wording.count(left_open, "open question is answered", "open questions are answered")
    return f"Between {low} and {high} once the {questions}: {low} if all with no, {high} if all with yes."


def _bands(bands: Sequence[Band]) -> list[str]:
    ends = [wording.whole(band.start) - 1 for band in bands[1:]] + [100]
    return [f"{band.level} {wording.whole(band.start)} to {end}" for band, end in zip(bands, ends, strict=True)]


def _standing(score: Score) -> str:
    """Where it stands in a cohort, where an office asked for that."""
    if score.standing is None:
        return ""
    share = wording.whole(score.standing.percentile)
    return f"Of the {score.standing.scores:,} scores in your cohort, {share}% are not above yours."


def _scale(score: Score) -> Scale:
    edges = [band.start for band in score.bands] + [100.0]
    count = len(score.bands)
    return Scale(
        segments=[
            _segment(band.level, start, end, index / max(count - 1, 1))
            for index, (band, (start, end)) in enumerate(zip(score.bands, pairwise(edges), strict=True))
        ],
        marker=None if score.value is None else percent(score.value),
        low=percent(score.low),
        high=percent(score.high),
        span=percent(score.high - score.low),
        title=_title(score),
    )


def _segment(label: str, start: float, end: float, shade: float) -> Segment:
    fits = len(label) * LETTER_SHARE <= end - start
    return Segment(
        label=label if fits else "",
        start=percent(start),
        width=percent(end - start),
        middle=percent((start + end) / 2),
        opacity=f"{0.16 + 0.62 * shade:.2f}",
    )


def _title(score: Score) -> str:
    low, high = wording.whole(score.low), wording.whole(score.high)
    where = "no single number" if score.value is None else f"{wording.whole(score.value)}, {score.level}"
    spread = "" if low == high else f"; possible range {low} to {high}"
    return f"Scale from 0 to 100: {where}{spread}"


def percent(value: float) -> str:
    """A position for SVG: `71.67%`."""
    return f"{value:.2f}%"
