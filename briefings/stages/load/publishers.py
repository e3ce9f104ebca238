"""Who published a plain text, where its own words say so plainly; otherwise nobody is named."""

from __future__ import annotations

import re

from briefings.stages.load.head import Head, strip_marks
from briefings.stages.load.titles import LABEL, is_headline

_NAME = r"([^\W\d_][\w.&’'’ /-]{1,38}[\w.])"
_AFTER_STOP = re.compile(rf"""[.!?…"'”’»]\s*\({_NAME}\)\s*$""")
_DATELINE_AGENCY = re.compile(
    rf"^(?P<place>[^()\n]{{0,60}}?)\(\s*{_NAME}\s*\)\s*(?:\.\s*[-–—]|[-–—]{{1,2}}|\.-)\s*\S"
)
_PLACE = re.compile(r"^(?:[^\W\d_a-z][\w.'’-]*[ ,]*){1,4}(?:,\s*[\w. ]{3,25})?\s*$")
_SOURCE = re.compile(
    r"^\(?(?i:sources?|fuentes?|quelle|fonte|bron)\s?:\s*(?P<name>(?:[^\W\d_a-zß-ÿ]|https?://|www\.).{1,78}?)[.)]*$"
)
_WIRE = re.compile(
    r"^(?:by|por|par|von|di|door)\s+"
    r"(?P<name>(?:Agencia|Agence|Agenzia|Agentur)\s+\S.{1,40}|.{2,40}\s(?:News )?Agency)$",
    re.IGNORECASE,
)
_WORD = r"[^\W\d_a-zß-ÿ][\w’'-]*"
_LINK = r"(?:of|for|and|&|in|to|the|de|du|des|del|della|la|le|les|los|las|et|y|e|und|für)"
_KIND = (
    r"(?i:ministry|ministries|department|office|secretariat|commission|council|agency|embassy|delegation|parliament"
    r"|government|bank|authority|bureau|directorate|service|presidency|cabinet|minist[eè]re|minist[eé]rio"
    r"|ministerium|secretar[ií]a|comisi[oó]n|consejo|conseil|gobierno|gouvernement|ambassade|embajada|banco|banque"
    r"|bundesamt|bundesrat|ministero|ministerie|agencia|agence)"
)
_OFFICE = re.compile(
    rf"^(?:The )?(?:{_WORD} ){{0,3}}{_KIND}(?:,? (?:{_LINK} ){{1,3}}{_WORD}(?: {_WORD})?)*(?: \(?[A-Z]{{2,8}}\)?)?$"
)
"""A name and no headline: after its kind come only links with one or two words each."""
_LABELLED = re.compile(r"^(?P<label>[^:–—|]{4,40}?)(?:\s*[:–—|]|\s+-\s)\s*(?P<name>.{4,80})$")
_HEAD, _FOOT = 8, 4
_HOST = re.compile(r"^(?:https?://)?(?:www\.)?([\w.-]+\.[a-z]{2,})(?:/\S*)?$", re.IGNORECASE)


def find_publisher(text: str, head: Head) -> str | None:
    """Return the publisher that the text names, None where it names none or several."""
    return _agency_after_headline(head) or _agency_of_dateline(head) or _wire(head) or _credited(text, head)


def find_office(head: Head) -> tuple[str, str] | None:
    """Return the office that stands beside "Press release" and the line it stands on; a headline must follow."""
    body_at = head.body_at()
    for index, line in enumerate(head.lines[:_HEAD]):
        labelled = _LABELLED.match(line)
        if labelled and LABEL.match(labelled["label"]):
            places = [(index, labelled["name"])]
        elif LABEL.match(line):
            places = [(place, head.lines[place]) for place in (index + 1, index - 1) if 0 <= place < body_at]
        else:
            continue
        for place, name in places:
            if _OFFICE.match(name) and any(map(is_headline, head.lines[max(place, index) + 1 : body_at])):
                return name, head.lines[place]
    return None


def _agency_after_headline(head: Head) -> str | None:
    # After a full stop: "(EU)" straight after words is the abbreviation of those words.
    match = _AFTER_STOP.search(head.lines[0]) if head.lines else None
    return match.group(1) if match and match.group(1)[0].isupper() else None


def _agency_of_dateline(head: Head) -> str | None:
    for line in head.lines[:5]:
        match = _DATELINE_AGENCY.match(line)
        if match and match.group(2)[0].isupper() and _is_place(match["place"], match.group(2)):
            return match.group(2)
    return None


def _is_place(words: str, agency: str) -> bool:
    """Tell whether what stands before an agency is a place or nothing, and not the agency's own long name."""
    if not words.strip():
        return True
    initials = "".join(word[0] for word in words.split() if word[0].isupper())
    return bool(_PLACE.match(words)) and not initials.startswith(agency.upper()[:2])


def _wire(head: Head) -> str | None:
    matches = (_WIRE.match(line) for line in head.lines[:_HEAD])
    return next((match["name"] for match in matches if match), None)


def _credited(text: str, head: Head) -> str | None:
    foot = [line for line in text[-1500:].split("\n") if line.strip()][-_FOOT:]
    lines = [*head.lines[:_HEAD], *map(strip_marks, foot)]
    names = {_named(match["name"]) for line in lines if (match := _SOURCE.match(line))}
    return names.pop() if len(names) == 1 else None


def _named(name: str) -> str:
    host = _HOST.match(name.strip())
    return host.group(1) if host else name.strip()
