"""Job descriptions made on the spot: as DOCX with tables and a header, and as PDF with or without text."""

from __future__ import annotations

import io

import docx
import pypdf
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

LINES = ("Registered Nurse", "Requirements", "Experience with wound care and telemetry")


def word_document() -> bytes:
    """The title in the header, a list, and the requirements in a table within a table's cell."""
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Registered Nurse"
    document.add_paragraph("Requirements")
    document.add_paragraph("BLS certification", style="List Bullet")
    cell = document.add_table(rows=1, cols=2).cell(0, 1)
    cell.text = "Experience with wound care"
    cell.add_table(rows=1, cols=1).cell(0, 0).text = "and telemetry"
    return saved(document)


def saved(document: object) -> bytes:
    """The bytes of what has a `save`."""
    stream = io.BytesIO()
    document.save(stream)  # type: ignore[attr-defined]
    return stream.getvalue()


def portable_document(*lines: str, pages: int = 1, password: str | None = None) -> bytes:
    """Each page says the lines; none makes a page without text."""
    writer = pypdf.PdfWriter()
    for _ in range(pages):
        page = writer.add_blank_page(width=300, height=300)
        font = DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Font"),
                NameObject("/Subtype"): NameObject("/Type1"),
                NameObject("/BaseFont"): NameObject("/Helvetica"),
            }
        )
        resources = DictionaryObject({NameObject("/Font"): DictionaryObject({NameObject("/F1"): font})})
        page[NameObject("/Resources")] = resources
        stream = DecodedStreamObject()
        words = "".join(f"({line}) Tj 0 -20 Td " for line in lines)
        stream.set_data(f"BT /F1 12 Tf 20 250 Td {words}ET".encode())
        page[NameObject("/Contents")] = stream
    if password is not None:
        writer.encrypt(user_password=password, owner_password=f"{password}+", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()
