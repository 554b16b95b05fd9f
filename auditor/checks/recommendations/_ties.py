"""What a recommendation itself says of how its author knew the member: always likely, never certain."""

from __future__ import annotations

import re

# House rule: the export has no relationship column (EXPORT_FORMAT.md, section 4), so wording and titles must tell.
_ROLES = (
    r"manager|supervisor|boss|team ?lead(?:er)?|lead|director|head|mentor|coach|teacher|professor|lecturer|instructor"
    r"|tutor|trainer|advis[eo]r|principal|preceptor|employer"
)
_WHOSE = r"(?:his|her|their|[\w-]+['’]s?)"
# Without pronouns or names as objects: whoever is recommended, the same words are found (CRITERIA.md 1.9).
_NOT_A_PERSON = (
    r"(?:to|the|an?|our|my|some|several|many|multiple|various|numerous|large|small|people|teams?|projects?|it|this|that"
    r"|and|with|on|by|in|for|from|at)\b"
)
_ABOVE = re.compile(
    r"\breport(?:ed|s|ing)? (?:directly )?(?:in)?to me\b"
    r"|\b(?:I(?:['’]ve| have| had)?(?: also)?(?: \w+ly)?|(?:pleasure|privilege|honou?r|luck|chance) (?:of|to))"
    rf" (?:manag|supervis|hir|recruit|mentor|coach|train|advis|tutor)(?:ed|ing|e)? (?!{_NOT_A_PERSON})[\w-]+"
    rf"|\bI(?:['’]ve| have| had)? (?:taught|led) (?!{_NOT_A_PERSON})[\w-]+"
    rf"|\b(?:as|was|am|been|I['’]m) {_WHOSE} (?:\w+ ){{0,2}}(?:{_ROLES})\b"
    r"|\bmy (?!fellow)(?:\w+ ){0,3}(?:students?|pupils?|interns?|mentees?|trainees?|apprentices?|advisees?"
    r"|direct reports?|employees?|deputy)\b"
    r"|\bas an? (?:\w+ ){0,2}(?:student|pupil|intern|mentee|trainee|apprentice)\b"
    r"|\b(?:in|on|joined|attended|took|through|part of|member of) my (?:\w+ ){0,2}(?:team|class|course|seminar|lab"
    r"|department|module|group|ward|unit|crew)\b"
    r"|\bunder my (?:\w+ )?(?:supervision|guidance|management|leadership|direction)\b"
    r"|\bwork(?:ed|s|ing) (?:for|under) me\b",
    re.IGNORECASE,
)
_BELOW = re.compile(
    r"\bI (?:\w+ly )?report(?:ed)? (?:directly )?(?:in)?to\b"
    rf"|\b(?:was|is|been|as|being) my (?:\w+ ){{0,2}}(?:{_ROLES})\b"
    r"|\b(?:managed|mentored|coached|supervised|taught|trained|hired|recruited|promoted|led|guided) me\b",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"\bwork(?:ed|ing)?(?: \w+){0,2} (?:with|alongside|beside|together)\b"
    r"|\b(?:colleagues?|co-?workers?|team[ -]?mates?|classmates?|fellow students?|peers?)\b"
    r"|\bstud(?:ied|ying)(?: \w+)? (?:with|alongside|together)\b|\bcollaborat\w+|\bour (?:\w+ )?team\b",
    re.IGNORECASE,
)
_SENIOR = re.compile(
    r"\b(?:managers?|supervisor|director|direktor\w*|directeur|directrice|directora|head|chief|c[efimot]o|[es]?vp"
    r"|vice[ -]president|president|(?:co-?)?founder|(?<!product )owner|(?<!business )partner|principal|dean|leader"
    r"|lead(?! gen)|foreman|superintendent|charge nurse|matron|head(?:teacher|master|mistress)"
    r"|gerente|jef[ea]|\w*leiter(?:in)?|chef d[eu]|professor\w*"
    r"|professeure?|profesora?|lecturer|teacher|instructor|tutor|coach|mentor|chair(?:man|woman|person)?"
    r"|lehrer(?:in)?|docente|maestr[ao]|enseignante?)\b",
    re.IGNORECASE,
)
_SERVES_ONE = re.compile(
    r"\b(?:assistant|secretary|aide) to\b|\b(?:executive|personal) assistant\b|\bstudent teacher\b", re.IGNORECASE
)


def from_above(text: str) -> str | None:
    """The English words by which the author managed or taught the member, verbatim; None without such words."""
    return _words(_ABOVE, text)


def from_below(text: str) -> str | None:
    """The English words by which the member managed or taught the author, verbatim; None without such words."""
    return _words(_BELOW, text)


def from_beside(text: str) -> str | None:
    """The English words by which the two worked or studied together, verbatim; None without such words."""
    return _words(_BESIDE, text)


def leads_or_teaches(job_title: str) -> bool:
    """Whether the author's job title is a senior or a teaching one: in English, or a few common words of others."""
    return bool(_SENIOR.search(job_title)) and not _SERVES_ONE.search(job_title)


def _words(pattern: re.Pattern[str], text: str) -> str | None:
    match = pattern.search(text)
    return match.group() if match else None
