"""Data that its writer may not want on a public page: telephone, address, birth date, identity number, e-mail."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

_DIGIT = re.compile(r"\d")
_FEWEST_DIGITS = 4
_AT = ("@", "at]", "(at)", "at}", " dot ")
_URL = re.compile(r"(?:https?://|www\.)\S+|\b[\w.-]+\.(?:com|org|net|io|edu|gov|co)/\S*")

_URL_SIGNS = ("://", "www.", ".com/", ".org/", ".net/", ".io/", ".edu/", ".gov/", ".co/")
"""What every match of `_URL` holds; to look for these takes a tenth of the time."""

_EMAIL = re.compile(
    r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[^\W\d_]{2,}(?![\w-])"
    r"|(?<![\w.+-])[\w.+-]+\s?(?:\[at\]|\(at\)|\{at\})\s?[\w-]+(?:\s?(?:\.|\[dot\]|\(dot\)|\{dot\})\s?[\w-]+)*"
    r"\s?(?:\.|\[dot\]|\(dot\)|\{dot\})\s?[^\W\d_]{2,}"
    r"|(?<![\w.+-])[\w.+-]+ at [\w-]+ dot [a-z]{2,8}\b",
    re.IGNORECASE,
)

# telephone numbers: by their own shape, or by a word before them
_PHONE_SHAPES = re.compile(
    r"(?<![\w.,:/#$€£+-])(?:"
    r"(?:\+|00)[1-9]\d{0,2}[\s.-]?(?:\(0?\d{1,4}\)[\s.-]?)?\d{1,4}(?:[\s./-]?\d{2,4}){1,4}"  # +44 20 7946 0000
    r"|(?:1[\s.-])?\([2-9]\d{2}\)\s?\d{3}[\s.-]\d{4}"  # (212) 555-0100
    r"|(?:1[.-])?[2-9]\d{2}([ .-])[2-9]\d{2}\1\d{4}"  # 212-555-0100
    r"|0\d{2,4}[\s/-]\d{3,4}[\s-]?\d{3,5}"  # 020 7946 0000, 030/1234567
    r"|\(0\d{2,4}\)\s?\d{3,4}[\s-]?\d{3,5}"  # (0161) 496 0123
    r"|07\d{3}[\s-]?\d{6}"  # 07700 900123
    r"|0[1-9](?:[\s.]\d{2}){4}"  # 06 12 34 56 78
    r"|\(\d{2}\)\s?9?\d{4}-\d{4}"  # (11) 91234-5678
    r")(?![\w+]|[.,]?\d|%|\s?(?:%|€|\$|£|EUR|USD|people|users|customers|downloads|followers|views|members))"
)
_PHONE_WORD = re.compile(
    r"\b(?:phone(?: number)?|tel(?:ephone|efon|éfono|efone)?|tlf|mob(?:ile)?|cell(?:phone)?"
    r"|call(?: or text)?(?: me)?(?: (?:at|on))?|text me(?: (?:at|on))?"
    r"|whatsapp|handy|portable|móvil|celular|ring me(?: on)?|ph|p|t|m|reach me (?:at|on)|contact(?: me)?(?: (?:at"
    r"|on|no|number))?|number is)"
    r"\s*(?:no|nr|num|number)?\s?[.:#)]*\s*(?:is\s+)?(\+?\(?\d[\d\s()./-]{5,18}\d)(?![\w%])",
    re.IGNORECASE,
)
_NOT_A_PHONE = re.compile(
    r"(?:\b(?:order|orders|isbn|issn|licen[cs]e|licensed|registration|reg|certificate|cert|credential|id|ref"
    r"|reference|ticket|case|invoice|patent|doi|orcid|npi"
    r"|iso|din|sku|part|serial|model|version|batch|lot|account|acct|grant|award|project|contract|vat|ein|duns"
    r"|company|pmid|arxiv|ip|tax|roll|bar|member|membership"
    r"|policy|claim|flight|permit|dot|mc|nmls|sra|gdc|gmc|nmc|pin|hcpc|abn|acn|siret|siren|hrb|uid|cin|bib|imo"
    r"|tracking|article|item|po|code)"
    r"(?:\s?(?:nos?|nr|num|numbers?|ids?|codes?))?\s?[.:#]*\s*|[#№]\s?|\b(?:no|nr)\.\s?)$",
    re.IGNORECASE,
)
_WAS_NUMBER_WORD = re.compile(
    r"\b(?:phone|tel|telephone|mobile|cell|whatsapp|contact)\s?(?:no|nr|number|#)?[.:\s]*$", re.IGNORECASE
)

# addresses: a number and a street, alone in its place or after a word that announces it
_STREET = (
    r"(?:\d{1,5}[A-Za-z]?(?:[-/]\d{1,4})?,?\s+(?:[NSEW]\.?\s+)?"
    r"(?:(?:\d{1,3}(?:st|nd|rd|th)|[A-ZÀ-Þ][\w'’.-]*)\s+){1,4}"
    r"(?:Street|St\.?|Road|Rd\.?|Avenue|Ave\.?|Lane|Ln\.?|Drive|Dr\.?|Boulevard|Blvd\.?|Court|Ct\.?|Place|Pl\.?"
    r"|Terrace|Close|Crescent|Way|Gardens|Square|Parkway|Pkwy\.?)"
    r"(?![\w])"
    r"|[A-ZÄÖÜ][\wäöüß.-]*(?:straße|strasse|str\.|weg|gasse|allee|platz|straat|laan|gatan|vägen|vej|gade|veien"
    r"|gata)\s+\d{1,4}\s?[a-zA-Z]?\b"
    r"|\d{1,4}(?:\s?(?:bis|ter))?,?\s+(?:rue|avenue|boulevard|chemin|impasse|allée|quai)\s+(?:d[eu]s?\s+"
    r"|de\s+la\s+|de\s+l['’])?[A-ZÀ-Þ][\w'’ -]{2,40}"
    r"|(?:Calle|C/|Avenida|Avda\.?|Av\.|Rua|R\.|Travessa|Plaza|Paseo|Via|Viale|Piazza)\s+(?:d[aeo]s?\s+|de\s+la\s+"
    r"|del\s+)?[A-ZÀ-Þ][\wÀ-ÿ'’. -]{2,40}?,?\s+(?:n[º°.]?\s?)?\d{1,5}\b"
    r"|P\.?\s?O\.?\s?Box\s+\d{1,6})"
)
_PLACE = (
    r"(?:,?\s+(?:(?:Apt|Apartment|Unit|Suite|Flat|Floor|#)\.?\s?\w+,?\s*)?[A-ZÀ-Þ][\w'’.-]*(?:\s[A-ZÀ-Þ][\w'’.-]*){0,2}"
    r"(?:,?\s+[A-Z]{2})?(?:,?\s+[A-Z0-9]{2,4}\s?[A-Z0-9]{0,4}\d[A-Z0-9]*)?|,?\s+\d{4,6}\s+[A-ZÀ-Þ][\w-]+)"
)
_ADDRESS = re.compile(rf"(?<![\w$€£.-]){_STREET}(?P<place>{_PLACE})?")
_ANNOUNCED = re.compile(
    r"(?:\baddress|\badresse|\bdirección|\bendereço|\bdomicilio|\bi live (?:at|on|in)|\bliving at|\breside at"
    r"|\bresiding at|\bmy home(?: is| at)*|\bhome"
    r"|\banschrift|\bwohnhaft(?: in)?|\bvisit (?:me|us) at|\bfind (?:me|us) at|\bcome by|\bmail(?: to| me at)?"
    r"|\bresidence)\s*(?:is|at|in|en|:)*\s*[:,]?\s*$",
    re.IGNORECASE,
)
_ALONE = re.compile(r"(?:^|[|•·;:,]|\s{2}|[.!?]\s|\s[-–—]\s)\s*$")
_POSTAL = re.compile(r"(?<!\d)(?!(?:19|20)\d\d\b)\d{4,5}|[A-Z]{1,2}\d{1,2}[A-Z]?\s?\d[A-Z]{2}")
_POSTAL_AFTER = re.compile(rf"{_POSTAL.pattern}|[A-Z]\d[A-Z\d]\s?[A-Z\d]{{3,4}}\b")
_LONGEST_POSTAL = 6

_MONTH = (
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|januar|februar|märz|mai|juni|juli|okt|dez|janv|févr|mars"
    r"|avr|juin|juil|août|déc"
    r"|ene|abr|ago|dic|fev|maio|set|out|dez)\w*\.?"
)
_DAY = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\.?(?:\s+(?:of|de))?\s+{_MONTH}(?:\s+(?:de\s+|del\s+)?\d{{4}}|,\s*\d{{4}})?"
    rf"|{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s+\d{{4}})?"
    r"|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})"
)
_BIRTH = re.compile(
    rf"(?:\b(?:date of birth|birth\s?date|birthday|d\.?o\.?b\.?|geburtsdatum|geburtstag|fecha de nacimiento"
    rf"|data de nascimento|date de naissance)"
    rf"\s*(?:is|:|-|am)?\s*(?:on\s+)?(?:{_DAY}|\d{{4}})"
    rf"|\b(?:born|geboren|geb\.|née?|nacid[oa]|nací|nascid[oa]|nasci)(?:\s*:)?\s+(?:on\s+|am\s+|le\s+|el\s+|em\s+|the\s+"
    rf"|in\s+\w+\s+on\s+)?{_DAY}"
    rf"|\b(?:I was|I['’]m|I am|was)\s+born\s+in\s+(?:{_MONTH}\s+)?(?:19[3-9]\d|200\d|201[0-5])\b"
    r"|(?:^|\s)\*\s?\d{1,2}\.\d{1,2}\.(?:19|20)\d\d\b"
    rf"|^born\s+(?:in\s+)?(?:19[3-9]\d|200\d)\b)",
    re.IGNORECASE,
)
_NUMBERED = r"(?:\s?(?:no|nr|num|number|card|code|id|n[º°o])\b\.?|\s?#)"
_IDENTITY = re.compile(
    r"(?:\b(?:ssn|social (?:security|insurance)|passport|national insurance|nino|nhs|aadhaar"
    r"|driv(?:er['’]?s?|ing) licen[cs]e|national id(?:entity|entification)?|id card|emirates id"
    r"|(?:identity|identification) (?:card|document|number|no)|residence permit|green card|voter id|steuernummer|svnr"
    r"|ahv|avs|nss|sozialversicherungsnr|documento de identidad|cédula|bilhete de identidade|cartão de cidadão|cnp|oib"
    r"|tax (?:id|file|identification)|(?:personal)?ausweis(?:nummer)?|reisepass(?:nummer)?"
    r"|sozialversicherung(?:snummer)?|steuer-?(?:id|identifikationsnummer)|dni|nie|nif|pass?aporte|cpf|rg|curp|nric"
    r"|carte d['’]identité|numéro de sécu(?:rité sociale)?|personnummer|bsn|pesel|codice fiscale)"
    rf"{_NUMBERED}*"
    rf"|\b(?:ni|pan|sin|tin|itin|medicare|identity){_NUMBERED}+|n[°º]\s?(?:de )?sécu(?:rité sociale)?)"
    r"\s*(?:is\s)?[.:#]*\s*(?=(?:[A-Z. /-]{0,9}\d){5})[A-Z]{0,6}[\s-]?\d[\dA-Z. /-]{3,20}[\dA-Z](?![\w])"
    r"|(?<![\w.+-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])"
    r"|(?<![\w.+-])\d{3}\.\d{3}\.\d{3}-\d{2}(?![\w-])"
    r"|\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} \d{2} \d{2} ?[A-D]\b"
    r"|(?-i:\b[A-Z]{5}\d{4}[A-Z]\b)"
    r"|\b[A-Z]{4}\d{6}[HM][A-Z]{5}[0-9A-Z]\d\b",
    re.IGNORECASE,
)
_FEWEST, _MOST = 7, 15


@lru_cache(maxsize=512)
def private_data(text: str) -> tuple[tuple[str, str], ...]:
    """Pairs of kind and verbatim quote, in the order of the text.

    Kinds: phone, address, birth-date, identity-number, email. House rules, kept narrow: order and licence numbers,
    standards, years, ranges, sums, versions and web addresses are none of these, and a street counts only where it
    stands alone or is announced as somebody's address, so that a project at a known building stays a project.
    """
    masked = _URL.sub(lambda match: " " * len(match.group()), text) if _names_page(text) else text
    found = {(start, kind, text[start:end].strip()) for kind, (start, end) in _kinds(masked)}
    return tuple((kind, quote) for _, kind, quote in sorted(found))


def _names_page(text: str) -> bool:
    return any(sign in text for sign in _URL_SIGNS)


def _kinds(text: str) -> Iterator[tuple[str, tuple[int, int]]]:
    """Each kind with where it stands; of a text without an at sign or a digit nothing is asked."""
    small = text.lower()
    if any(sign in small for sign in _AT):
        yield from (("email", match.span()) for match in _EMAIL.finditer(text))
    digits = len(_DIGIT.findall(text))
    if digits >= _FEWEST_DIGITS:
        numbers = tuple(_IDENTITY.finditer(text))
        yield from (("phone", span) for span in _phones(text, [number.span() for number in numbers]))
        yield from (("identity-number", span) for span in _identities(text, numbers))
    if digits:
        yield from (("address", span) for span in _addresses(text))
        yield from (("birth-date", match.span()) for match in _BIRTH.finditer(text))


def _phones(text: str, taken: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    shaped = [match.span() for match in _PHONE_SHAPES.finditer(text)]
    named = [match.span(1) for match in _PHONE_WORD.finditer(text)]
    for start, end in shaped + [span for span in named if not any(a <= span[0] < b for a, b in shaped)]:
        digits = re.sub(r"\D", "", text[start:end])
        before = text[max(0, start - 40) : start]
        other = _NOT_A_PHONE.search(before) and not _WAS_NUMBER_WORD.search(before)
        own = not other and not any(a <= start < b for a, b in taken)
        if own and _FEWEST <= len(digits) <= _MOST and not _round_or_dated(text[start:end], digits):
            yield start, end


def _round_or_dated(written: str, digits: str) -> bool:
    """Whether it is a round sum, a range of years or a calendar date."""
    years = re.fullmatch(r"\(?(?:19|20)\d\d\s?[-–/.]\s?(?:(?:19|20)\d\d|\d\d[-/.]\d\d)\)?", written.strip())
    return digits.endswith("0000000") or len(set(digits)) == 1 or bool(years)


def _addresses(text: str) -> Iterator[tuple[int, int]]:
    for match in _ADDRESS.finditer(text):
        before = text[max(0, match.start() - 40) : match.start()]
        place = match["place"] or ""
        coded = _POSTAL.search(place) or _POSTAL_AFTER.search(text, match.start(), match.end() + _LONGEST_POSTAL)
        alone = _ALONE.search(before) and (place or match.group().upper().startswith(("P.O", "PO ")))
        if _ANNOUNCED.search(before) or alone or (coded and "the " not in before[-5:]):
            yield match.span()


def _identities(text: str, numbers: Iterable[re.Match[str]]) -> Iterator[tuple[int, int]]:
    for match in numbers:
        if not _NOT_A_PHONE.search(text[max(0, match.start() - 30) : match.start()]):
            yield match.span()
