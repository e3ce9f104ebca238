"""Speakers as the page names them, and the words that tell an office, a body and a person's name apart."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from briefings.text.names import is_office, looks_like_person

Gender = Literal["he", "she"]

CAPITAL = "[A-ZÀ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶĻĽŁŃŅŇŐŒŘŚŞŠŢŤŪŮŰŹŻŽȘȚ]"
"""A capital letter of the Latin alphabets."""
NAME = re.compile(
    rf"{CAPITAL}(?:[\w’'-]*\w)?(?:\.(?=[ \u00a0]{CAPITAL}))?"
    rf"(?:[ \u00a0](?:(?:de|del|la|las|los|van|von|der|den|da|dos|do|bin|al)[ \u00a0]){{0,2}}{CAPITAL}(?:[\w’'-]*\w)?"
    rf"(?:\.(?=[ \u00a0]{CAPITAL}))?){{0,6}}"
)
"""A run of capitalised words, with the particles of surnames."""
_TITLES = frozenset(
    "mr mr. mrs mrs. ms ms. dr dr. dra. prof prof. professor sir dame lord lady baroness justice judge general colonel major captain"
    " lieutenant brigadier sheikh king queen prince princess pope bishop archbishop cardinal father reverend rev. hon hon. deputy"
    " congressman congresswoman mep mp executive chief premier representative spokesman spokeswoman chairman chairwoman chair head"
    " don doña señor señora m. mme monsieur madame vice vice-president vice-minister minister-president opposition former acting"
    " high under vice-chair inspector sergeant superintendent analyst economist lawyer doctor activist".split()
)
OFFICE = re.compile(
    r"\b(?:prime\s+|vice[- ]|deputy\s+|under)?(?:minist(?:er|ro|ra|re)|president[ea]?|président[e]?|commissioner|comisari[oa]|commissaire"
    r"|ambassador|ambassadeur|ambassadrice|embajador[a]?|secretary(?:[- ]general)?|secretari[oa]|secrétaire|director(?:[- ]general)?|director[a]|directeur|directrice"
    r"|chancellor|governor|governess|gobernador[a]?|gouverneur|chair(?:man|woman|person)?|spokes(?:person|man|woman)|portavoz|vocer[oa]|porte-parole|senator|senador[a]?"
    r"|mayor|alcalde(?:sa)?|maire|commander|admiral|prosecutor|fiscal|procureur[e]?|coordinator|coordinador[a]?|rapporteur|representative|head|chief|jef[ea]|leader|envoy"
    r"|lawyer|judge|juez[a]?|founder|manager|expert|analyst|economist|professor|researcher|official|mp|mep|diputad[oa]|député[e]?|lawmaker|legislator"
    r"|member|adviser|advisor|counsel|executive|premier|consejer[oa]|conseill[eè]re?|concejal[a]?|rector[a]?|co-rapporteur|ombudsman|superintendent|officer|teniente)s?\b",
    re.IGNORECASE,
)
"""A word that names an office or a trade that people speak from."""
BODY = re.compile(
    r"\b(?:ministry|ministerio|ministère|agency|agencia|agence|commission|comisión|council|consejo|conseil|government|gobierno|gouvernement|police|policía"
    r"|army|navy|bank|banco|banque|company|compañía|empresa|entreprise|union|sindicato|syndicat|association|asociación|organi[sz]ation|organización|group|grupo|groupe|party|partido"
    r"|parti|court|tribunal|office|oficina|department|departamento|authority|autoridad|institute|instituto|institut|university|universidad|université|parliament"
    r"|parlamento|parlement|embassy|embajada|ambassade|federation|federación|fédération|committee|comité|fund|fondo|centre|center|cabinet|secretariat|regulator|watchdog|bureau|board"
    r"|forces?|air\s+force|coast\s*guard|delegation|mission|treasury|secretariat|directorate|inspectorate|prosecutors?|ombudsman[’']s\s+office|administration|ngo|start-up|firm|startup"
    r"|airline|airport|broadcaster|consultancy|hospital|school|college|laboratory|confederation|consortium|guild|academy|museum|trust|militia"
    r"|caucus|campaign|network|society|league|club|junta|senate|congress|assembly"
    r"|fiscalía|contraloría|alianza|alliance|foundation|fundación|fondation|charity|operator|operador|service|servicio|newspaper|presidency|presidencia|chamber|cámara|coalition|think\s+tank)\b",
    re.IGNORECASE,
)
"""A word that names a kind of organisation."""
TRADE = re.compile(
    r"(?:\w*maker|producer|processor|retailer|lender|insurer|carrier|manufacturer|developer|miner|utility|supplier|exporter|importer|brewer|grower|refiner"
    r"|contractor|builder|shipyard|publisher|brand|chain|giant|platform|website|outlet|daily|weekly|monitor|body|arm|unit|start-?up|clinic|campaigners?|activists)$",
    re.IGNORECASE,
)
"""The last word before an organisation's name that tells its trade ("the meat processor Southern Pastures")."""
_SHE = re.compile(
    r"\b(?:Mrs|Ms|Mme|Sra|Dame|Queen|Baroness|\w+woman|ministra|presidenta|directora|embajadora|comisaria|alcaldesa|secretaria|gobernadora"
    r"|consejera|jefa|fiscala|présidente|directrice|ambassadrice|conseillère|diputada|vicepresidenta|viceministra|senadora|députée|la\s+ministre)\b"
)
_HE = re.compile(
    r"\b(?:Mr|Sir|Lord|King|(?!wo)\w{3,}(?<!wo)man|ministro|director|embajador|comisario|alcalde|secretario|gobernador|consejero|jefe|président"
    r"|directeur|ambassadeur|conseiller|diputado|vicepresidente|viceministro|senador|député|le\s+ministre)\b"
)
PAPER = re.compile(
    r"\b(?:Report|Informe|Rapport|Resolu(?:tion|ción)|Act|Law|Ley|Loi|Plan|Agreement|Acuerdo|Decree|Decreto|Survey|Encuesta|Index|Study|Treaty|Article|Art[íi]culo"
    r"|Regulation|Directive|Order|Memorandum|Analysis|Bill|Charter|Convention|Declaration|Recommendations?|Guidelines|Communiqu[eé]|Strategy|Annex|Table|Section|Chapter|Protocol|Programme|Program|Constitution|Constitución)\b"
)
"""What words may accord to, and nobody who speaks."""
TITLE_INSIDE = re.compile(r"\b(?:Mrs?|Ms|Dr|Prof|Sra?|Mme)\.?[ \u00a0]")
"""A title that parts a name from what stands before it."""
FUNCTION_WORDS = re.compile(
    r"^(?:(?:The|An?|Its|Their|His|Her|Our|By|In|On|At|For|From|And|But|As|Yet|El|La|Los|Las|Un|Una|Su|Por|En|Le|Les|Une|Pour|Mais|Así|How|What|When|While"
    r"|After|Of|Asked|Also|De)[ \u00a0]|L[’'])+|^(?:The|An?|Its|His|Her|By|In|On|At|El|La|Le|Un|Una|Su|Así|This|That)$"
)
"""Capitalised only because a sentence begins there."""


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker as the page names them."""

    name: str
    role: str | None = None
    person: bool = False
    gender: Gender | None = None


def untitled(name: str) -> str | None:
    """Return a name without the titles and offices before it; None where nothing is left."""
    words = name.split()
    while words and (
        words[0].casefold() in _TITLES or (is_office(words[0]) and len(words) > 1 and not BODY.search(name))
    ):
        words.pop(0)
    return " ".join(words) if words and words[0][0].isupper() else None


def is_person_name(name: str) -> bool:
    """Tell whether a name has the shape of a person's, whatever alphabet of Latin letters, and is no place or law."""
    words = [word.capitalize() if word.isupper() and len(word) > 3 else word for word in name.split()]
    latin = "".join(
        letter if letter < "Ā" else "a" if letter.islower() else "A" for letter in " ".join(words)
    )
    return looks_like_person(latin) and not any(
        is_office(word) or BODY.fullmatch(word) or PAPER.fullmatch(word) or word in _THINGS for word in words
    )


_THINGS = frozenset(
    "Unit Sea Bay Station City Command Camp River Lake Island Islands Ocean Strait Gulf Valley Street Road Square Airport Port Act Agreement Treaty"
    " Convention Protocol Plan Pact Deal Law Bill Charter Declaration Framework Strategy Report Week Day Prize Award Palace Hotel Hospital School College"
    " Club Times Post News Press Watch Action Rights Security Health Climate Energy Trade Affairs Development Cooperation Resources Research Data Digital"
    " Region Province District County State States Kingdom Republic North South East West Northern Southern Eastern Western New Partido Mar Río Ciudad Ley"
    " Plaza Unidad Puerto Isla Fuerzas Guardia Protección Salud Seguridad Derechos Facebook Twitter Telegram Photo Image Getty Images Background Contact Officer Officers".split()
)
"""Words of places, laws and bodies that otherwise have the shape of a person's name."""


def role_beside(before: str, rest: str) -> str | None:
    """Return the office beside a name, from the words before and behind it: "opposition MP Ana Ruiz", "Ana Ruiz, head of the union"."""
    plain = before.strip(" ,")
    if office := OFFICE.search(plain):
        lead = _NOT_OFFICE.split(plain[: office.start()])[-1]
        return _role(lead + plain[office.start() :])
    after = re.match(r"(?:\s*\([^)]*\))?,?\s+(?:the\s+|a\s+|an\s+)?([^,.;:“”\"]{3,120})", rest)
    if after and OFFICE.search(after.group(1)) and not _NOT_OFFICE.match(after.group(1)):
        return _role(after.group(1))
    return None


_NOT_OFFICE = re.compile(
    r"\b(?:the|an?|el|la|le|los|un|una|su|its|que|by|to|in|on|at|after|during|when|who|which|from|with|and|as|durante|según|en|por|con|para|y|lors|par)\s+",
    re.IGNORECASE,
)
_MOST_ROLE_WORDS = 16


def _role(words: str) -> str | None:
    plain = " ".join(words.split()).strip(" ,")
    return plain if 0 < len(plain.split()) <= _MOST_ROLE_WORDS else None


def gender_of(words: str) -> Gender | None:
    """Return the gender that a title or an office shows, None where it shows none."""
    if _SHE.search(words):
        return "she"
    return "he" if _HE.search(words) else None
