"""The sentence in which somebody says what they seek or offer next."""

from __future__ import annotations

import re

from auditor.prose.statements import sentences

_ROLEISH = (
    r"(?:role|roles|position|positions|job|jobs|opportunit\w+|challenge\w*|project\w*|internship\w*|placement\w*"
    r"|apprenticeship\w*"
    r"|chapter|adventure|step|move|commission\w*|collaborat\w+|connect\w*|network\w*|conversation\w*|chat\w*|work"
    r"|team|teams"
    r"|contract\w*|traineeship\w*|training contract|pupillage|residenc\w+|fellowship\w*|postdoc\w*|mentor\w*|ideas"
    r"|invitation\w*"
    r"|assignment\w*|engagement\w*|employment|career|vacanc\w+|post|hours|shifts|gigs?|spots?|speak\w*|consult\w*|board"
    r"|freelance|remote"
    r"|part-time|full-time|relocat\w+|partnership\w*|new|learn\w*|people|companies|organi[sz]ation\w*|employer\w*"
    r"|school|company|place)"
)
_CUES = (
    # what is sought
    rf"(?<!\w )(?<!\w)(?:actively |currently |now |always |also )?(?:looking|searching"
    rf"|hunting) for\b(?=.{{0,80}}?\b{_ROLEISH}\b)",
    r"\b(?:i(?: am|['’]m)|we(?: are|['’]re)|and|now|currently|actively|also|always) (?:\w+ )?(?:looking"
    r"|searching) (?:for|to)\b",
    rf"(?:^|[,;:–—-] ?|\b(?:i(?: am|['’]m)|now|currently|actively|and) )seeking\b(?=.{{0,80}}?\b{_ROLEISH}\b)",
    r"\b(?:i(?: am|['’]m)|now|currently) (?:actively )?seeking\b",
    rf"\b(?:i(?: am|['’]m)|now|currently|also|always|and|happily"
    rf"|very)? ?\bopen to\b(?! the public\b)(?=.{{0,60}}?\b{_ROLEISH}\b)",
    rf"\bavailable (?:for|from|immediately|to)\b(?=.{{0,60}}?\b(?:{_ROLEISH}|january|february|march|april|may|june"
    rf"|july|august|"
    r"september|october|november|december|bookings?|hire|weddings?|lessons|events|immediately|start|autumn|spring"
    r"|summer|fall|\d{4})\b)",
    r"\b(?:in search of|on the lookout for|in the market for|exploring)\b(?=.{0,60}?\b(?:role|position"
    r"|opportunit\w+|challenge|job|career|internship)\w*\b)",
    r"\bmy (?:next (?:step|role|move|challenge|chapter|job|position|adventure|goal|project)|(?:long-term "
    r"|short-term |career |ultimate |current |main )?"
    r"(?:goal|aim|ambition|objective|dream|plan|hope)s?) (?:is|are|will be|would be)\b",
    r"\bmy (?:next )?(?:aim|goal|plan|hope|wish|dream) (?:now |next )?is\b",
    r"\bwhat i (?:want|seek|would like|look for|am looking for)(?: next| now)? is\b",
    r"\bi(?:['’]m| am) (?:now |currently |seriously )?(?:considering|taking on|exploring|preparing for|training for"
    r"|applying (?:for|to)|retraining)\b",
    r"\bi (?:now |also |currently |next )*(?:seek|take on|have room for|offer)\b",
    r"^(?:now |currently )?(?:looking|hoping|planning|ready) to (?:return|move|join|start|become|work|find|teach|lead"
    r"|switch|change|go)\b",
    r"\b(?:i )?can start (?:in|from|on|at|immediately|now|tomorrow)\b",
    r"\bnext,? i (?:would|want|hope|plan|will|['’]d|aim)\b",
    r"\b(?:commissions?|bookings?|new clients|enquiries|inquiries) (?:are )?(?:welcome|open)\b",
    r"\bfor (?:my|the) next (?:step|role|move|challenge|chapter|job|position)\b",
    r"\bi(?: would|['’]d) (?:now |also |really )?(?:like|love|welcome|be (?:glad|happy|delighted|keen"
    r"|open))\b(?! to thank\b)",
    r"\b(?:i|we) (?:now |really |also |eventually |one day )*(?:want|hope|aim|intend|plan|aspire|wish|seek"
    r"|am hoping|am aiming|am planning|"
    r"am keen|am eager|am ready|am excited|am interested|am aiming) (?:to|in)\b",
    r"\bi['’]m (?:now |also |always |particularly |especially |very |really )*(?:hoping|aiming|planning|keen|eager"
    r"|ready|excited|interested) (?:to|in)\b",
    r"\bi am (?:now |also |always |particularly |especially |very |really )+(?:hoping|aiming|planning|keen|eager"
    r"|ready|excited|interested|glad|happy) (?:to|in)\b",
    r"(?:^|[.!?] )(?:hoping|hope|aiming|aspiring|eager|keen|excited|ready|happy|glad|planning|interested|want"
    r"|wanting|would (?:like|love)) (?:to|in|for)\b",
    r"\b(?:aspires?|aspiring) to\b",
    # what is offered
    r"\b(?:i|we) (?:now |also |can |mainly |mostly )?help(?! desk| out)\b (?!myself\b)(?=\w+(?:[ -][\w'’,&-]+){1,})",
    r"(?:^|[.!?|] ?)helping (?:\w+(?:[ -][\w'’,&-]+){1,})",
    r"\blet['’]?s (?:talk|connect|chat|meet|work together|build|grab|discuss|collaborate|get in touch|have a)\b",
    r"\b(?:feel free to|please|happy to|glad to|do|don['’]t hesitate to|drop me|send me|write to me|message me"
    r"|get in touch|reach out|contact me|reach me|"
    r"call me|email me|say hello)\b.{0,40}?\b(?:connect|contact|message|reach|touch|talk|line|note|write|email"
    r"|chat|hello|about|if|at|via|through)\b",
    r"^not (?:currently |actively |really )*(?:looking|on the market)\b(?! (?:at|after|back|like|good)\b)",
    r"^(?:ping|dm|ask) me (?:about|if|for|when|on|anything)\b",
    r"\b(?:i|we|he|she) (?:now |also |mainly |mostly |usually |regularly )*acts? (?:for|on behalf of)\b"
    r"(?! (?:free|fun)\b)",
    r"\balways (?:glad|happy|open|keen|up|looking|delighted) (?:to|for)\b",
)
_FOREIGN = (
    r"\b(?:auf der suche nach|(?:ich |nun |jetzt |derzeit |aktuell |gerade )suche(?: ich)?\b"
    r"|offen für|auf jobsuche|suche (?:eine[nr]?|neue|ab|aktuell|derzeit)"
    r"|mein ziel ist|ich möchte"
    r"|(?:actuellement )?(?:à|a) la recherche d|je (?:re)?cherche|ouverte? (?:à|aux?)\b.{0,20}(?:opportunit|propos"
    r"|nouvel)|en recherche d|je souhaite|mon objectif"
    r"|busco|en búsqueda de|en busca de|abiert[oa] a|buscando|mi (?:próximo paso|objetivo)|me gustaría|disponible para"
    r"|procuro|à procura d|em busca d|abert[oa] a|buscando|meu (?:próximo passo|objetivo)|gostaria de"
    r"|disponível para|quero)"
)
_GOAL = re.compile("|".join(_CUES), re.IGNORECASE)
_GOAL_ABROAD = re.compile(_FOREIGN, re.IGNORECASE)
_HINTS = (
    *("look", "search", "seek", "open to", "available", "next", "goal", "aim", "ambition", "objective", "dream", "hop"),
    *("plan", "like", "love", "want", "intend", "aspir", "wish", "keen", "eager", "ready", "excit", "interest", "help"),
    *("let", "feel", "pleas", "happy", "glad", "messag", "write", "touch", "reach", "contact", "drop", "send", "say"),
    *("exploring", "welcome", "market", "call", "ping", "dm ", "ask", "act", "consider", "tak", "room for", "offer"),
    *("prepar", "train", "appl", "start", "commission", "booking", "client", "inquir", "enquir"),
)
_HINTS_ABROAD = (
    *("such", "offen", "ziel", "möchte", "cherche", "souhait", "objecti", "objetivo", "ouvert", "busc", "búsqueda"),
    *("abiert", "gustar", "disponib", "disponív", "procur", "busca", "abert", "gostar", "quero", "próximo"),
)
# Somebody else seeks, or it is long past.
_ELSEWHERE = re.compile(
    r"\b(?:was|were|had been|been) (?:looking|seeking|searching|hoping)\b"
    r"|\b(?:patients|customers|clients|people|students|families|users|companies|teams|candidates|buyers|visitors"
    r"|those|anyone|who|that|which) "
    r"(?:who are |are |is )?(?:looking|seeking|searching)\b"
    r"|\blooking (?:after|back|at|forward)\b(?!.{0,40}\b(?:hearing|connecting|meeting|next|joining|new|bringing)\b)"
    r"|\bplease (?:note|do not|don['’]t)\b|\bopen to (?:the public|visitors|all)\b",
    re.IGNORECASE,
)


def goal(text: str) -> str | None:
    """The first sentence, verbatim, that says what its writer seeks or offers next; None where none does.

    Read are English and the common phrases of German, French, Spanish and Portuguese. What customers look for, or what
    the writer once looked for, is no goal.
    """
    for sentence in sentences(text):
        small = sentence.casefold()
        hinted = any(hint in small for hint in _HINTS)
        if hinted and _GOAL.search(sentence) and not _ELSEWHERE.search(sentence):
            return sentence
        if any(hint in small for hint in _HINTS_ABROAD) and _GOAL_ABROAD.search(sentence):
            return sentence
    return None
