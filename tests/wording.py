"""Words of invented people: fragments to build texts from, names of many origins, and fragments with translations."""

from __future__ import annotations

import unicodedata

ENGLISH = (
    "Planned the night shifts of four wards and trained new colleagues.",
    "Responsible for a team of 12 and a budget of 400,000 pounds.",
    "Responsible for ordering, stock and the daily cash report.",
    "Cut the month-end close from nine days to four.",
    "Increased repeat orders by 18% within a year.",
    "Won the regional patient safety prize for the new handover sheet.",
    "Reported to the head of operations and worked with suppliers in three countries.",
    "Duties included filing, answering the telephone and general support.",
    "I am a motivated, passionate and results-driven team player.",
    "I enjoy long walks, good bread and careful planning.",
    "I am looking for a role in public health or in a hospital.",
    "Led inventory management in SAP and taught Excel to the late shift.",
    "{He} rebuilt our month-end reports in Power BI and trained both of us who use them.",
    "{Name} managed the project with care, and everybody in the team learned from {him}.",
    "Welcome to my profile, thank you for stopping by and have a wonderful day.",
    "Certified under ISO 9001 since 2019, on call 24/7 and fluent in three languages.",
    "• Repaired pumps and valves • Kept the safety log • Trained two apprentices",
    "Worked in {place} for {school} and for several partners of the region.",
    "Write to me at someone@example.com or call 212-555-0100.",
    "A great colleague and always helpful. Highly recommended!",
    "I managed {name} for three years at the depot in {place}.",
)
ABROAD = (
    (
        "Verantwortlich für ein Team von acht Personen und den Einkauf der gesamten Region.",
        "Ich habe die Durchlaufzeit um 20 % gesenkt und neue Kolleginnen und Kollegen eingearbeitet.",
    ),
    (
        "Responsable d'une équipe de six personnes et du budget annuel de la bibliothèque.",
        "J'ai réduit les délais de 30 % et formé les nouveaux collègues de l'atelier.",
    ),
    (
        "Responsable de un equipo de doce personas y de las compras de toda la región.",
        "Reduje los plazos un 30 % y formé a los nuevos compañeros del taller en {place}.",
    ),
    (
        "Responsável por uma equipa de dez pessoas e pelo orçamento anual do departamento.",
        "Reduzi os prazos em 30 % e dei formação aos novos colegas da oficina.",
    ),
    ("Vastaan kahdeksan hengen tiimistä ja koko alueen hankinnoista vuodesta toiseen.",),
    ("私は地域病院で看護師として働き、新しい同僚の教育を担当しています。",),
    ("أعمل مديراً للمشاريع التقنية وأقود فريقاً من المهندسين في المنطقة.",),
)
"""Fragments of seven other languages, each language's together."""
ODD = (
    "",
    "  ",
    "N/A",
    "Lorem ipsum dolor sit amet.",
    "ADD YOUR DESCRIPTION HERE",
    "RESPONSIBLE FOR EVERYTHING IN THE WHOLE DEPARTMENT AND FOR MUCH MORE BESIDES",
    "🚀🚀🚀🚀 ✨",
    "T H E  B E S T  O F  A L L",
    "a" * 300,
    "1. 2. 3. ... ; ; •  •",
    "\u200b\u200fzero width",
    "=cmd|' /C calc'!A0 <b>bold</b> & \"quoted\", ok",
    "Present 2019 - present: currently leading. I am currently employed.",
)
HEADLINES = (
    "Registered Nurse, ICU",
    "Data Analyst at Northwind Foods",
    "Student at {school}",
    "Warehouse Supervisor | SAP | inventory management | 14 dashboards",
    "Seeking new opportunities",
    "Helping people of {place} to do good work every day",
    "Former Data Analyst, now a baker with a love of numbers and sourdough",
    "Pflegefachkraft bei Northwind Foods",
    "HEAD OF EVERYTHING | LEADER | DOER | DREAMER | MAKER | SHAKER | BAKER | TAKER",
    "Believer in breakfast, in slow walks to the market and in what warm bread does for a whole street | Pastry chef",
)
TITLES = ("Registered Nurse", "Data Analyst", "Baker", "Senior Associate", "Pflegefachkraft", "Intern", "")
COMPANIES = ("Northwind Foods", "City Hospital", "Northwind Foods Ltd.", "Café Blau", "Self-employed", "")
DEGREES = ("BSc Nursing", "Bachelor of Arts, History", "", "High School Diploma")
PLACES = ("Leeds, England", "Greater Nairobi", "Kraków", "Remote", "東京")
SCHOOLS = ("Riverton University", "Universidad de Altavista", "Technische Hochschule Lindau", "Eastbrook College")
SKILLS = (
    "SAP",
    "Excel",
    "Microsoft Excel",
    "Power BI",
    "Inventory Management",
    "Nursing",
    "Project Management",
    "Project management",
    "Patient Safety",
    "Python (Programming Language)",
    "Welding",
    "Public Speaking",
    "Teaching",
    "Bookkeeping",
    "データ分析",
)
CERTIFICATIONS = (
    "Registered Nurse Licence",
    "Lean Six Sigma Green Belt",
    "PMP",
    "Food Hygiene Level 2",
    "Nursing Basics",
)
JOBS = ("Head of Operations", "Headteacher", "Data Analyst", "Professor of Nursing", "")
SECTION_TITLES = ("Handover sheet", "English", "City food bank", "Prize for patient safety", "Statistics I")

NAMES = (
    ("Emma", "Thompson"),
    ("Will", "Grant"),
    ("Dean", "Baker"),
    ("Mark", "Cook"),
    ("Chase", "Marshall"),
    ("Mai", "Nguyễn"),
    ("Wei", "Zhang"),
    ("明", "王"),
    ("さくら", "田中"),
    ("민준", "김"),
    ("Aarav", "Sharma"),
    ("प्रिया", "शर्मा"),
    ("Sukarno", ""),
    ("U", "Thant"),
    ("O", ""),
    ("Đặng", "Ý"),
    ("محمد", "العربي"),
    ("Fatima", "Al-Zahra"),
    ("דוד", "כהן"),
    ("Oluwaseun", "Adébáyò"),
    ("Chinedu", "Okafor"),
    ("Abebe", "Bikila"),
    ("Wanjirũ", "Kamau"),
    ("Sipho", "Ndlovu"),
    ("José María", "García-López"),
    ("João", "da Silva"),
    ("François", "Lefèvre"),
    ("Jürgen", "Müller"),
    ("Zoë", "van den Berg"),
    ("Søren", "Ødegård"),
    ("Þór", "Jónsdóttir"),
    ("Łukasz", "Wójcik"),
    ("Владимир", "Иванов"),
    ("Олена", "Шевченко"),
    ("Γιώργος", "Παπαδόπουλος"),
    ("İbrahim", "Yılmaz"),
    ("Siobhán", "O'Brien"),
    ("Dafydd", "ap Gwilym"),
    ("Keahi", "Kamakawiwo'ole"),
    ("สมชาย", "ใจดี"),
    ("Tan", "Mei Ling"),
    ("Aroha", "Ngata"),
)
WORDS_TOO = (("I", ""), ("A", "B"), ("An", "He"), ("My", "Do"), ("Will", "May"), ("Ö", "Å"))
"""Names that are a word or a letter of English as well."""
FAR_PLACES = ("Å", "New York, New York, United States", "San Juan, Argentina", "Llanfairpwllgwyngyll, Wales")
FAR_SCHOOLS = (
    "MIT",
    "東京大学",
    "Sapienza Università di Roma",
    "Université de technologie de Compiègne",
    "London School of Economics and Political Science",
)
PRONOUNS = {
    "she": {"He": "She", "he": "she", "him": "her", "his": "her"},
    "he": {"He": "He", "he": "he", "him": "him", "his": "his"},
    "they": {"He": "They", "he": "they", "him": "them", "his": "their"},
}
TRANSLATED = {
    "pl": (
        ("Planned the night shifts of four wards and trained new colleagues.",
         "Planowałam nocne dyżury czterech oddziałów i szkoliłam nowe koleżanki."),
        ("Cut the month-end close from nine days to four.",
         "Zamknięcie miesiąca trwa teraz cztery dni zamiast dziewięciu dni."),
        ("I am looking for a role in public health or in a hospital.",
         "Szukam stanowiska w ochronie zdrowia publicznego lub w szpitalu."),
        ("Responsible for ordering, stock and the daily cash report.",
         "Odpowiadałam za zamówienia, magazyn i codzienny raport kasowy."),
    ),
    "fi": (
        ("Planned the night shifts of four wards and trained new colleagues.",
         "Suunnittelin neljän osaston yövuorot ja perehdytin uusia työntekijöitä."),
        ("Cut the month-end close from nine days to four.",
         "Kuukauden sulkeminen vie nyt neljä päivää yhdeksän sijasta."),
        ("I am looking for a role in public health or in a hospital.",
         "Etsin tehtävää julkisen terveydenhuollon tai sairaalan parista."),
        ("Responsible for ordering, stock and the daily cash report.",
         "Vastasin tilauksista, varastosta ja päivittäisestä kassaraportista."),
    ),
    "tr": (
        ("Planned the night shifts of four wards and trained new colleagues.",
         "Dört servisin gece vardiyalarını planladım ve yeni çalışanları eğittim."),
        ("Cut the month-end close from nine days to four.",
         "Ay sonu kapanışı artık dokuz gün yerine dört gün sürüyor."),
        ("I am looking for a role in public health or in a hospital.",
         "Halk sağlığı alanında veya bir hastanede görev almak istiyorum."),
        ("Responsible for ordering, stock and the daily cash report.",
         "Siparişlerden, stoktan ve günlük kasa raporundan ben sorumluydum."),
    ),
}  # fmt: skip

KINDS = {"University", "College", "Universidad", "de", "Technische", "Hochschule"}
"""Words in the names of schools that say what kind it is."""


def meaningless(name: str) -> str:
    """A made-up name of the same length in the same script: each letter becomes its neighbour."""
    return " ".join(word if word in KINDS else "".join(map(_neighbour, word)) for word in name.split(" "))


def _neighbour(letter: str) -> str:
    for other in (chr(ord(letter) + 1), chr(ord(letter) - 1)):
        if letter.isalpha() and _looks(letter) == _looks(other):
            return other
    return letter


def _looks(letter: str) -> tuple[str, str, bool]:
    return unicodedata.category(letter), unicodedata.east_asian_width(letter), letter.isascii()
