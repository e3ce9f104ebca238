"""The words of dates in each language: month and day names, and the phrases that count from a text's date.

Phrases are regular expressions that share group names: ``dir`` (a word of ``shifts``), ``unit`` (a word of
``units``), ``n`` (how many). ``dates.py`` gives them their meaning.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

N = r"(?P<n>\d{1,3}|[^\W\d_]+(?:[-‐‑][^\W\d_]+)?)"
"""How many: digits or a number in words, judged by whoever reads it."""


def _numbered(words: str, first: int) -> dict[str, int]:
    """Number the words of a table, in which ``a/b`` are two words for one thing."""
    return {one: value for value, many in enumerate(words.split(), first) for one in many.split("/")}


@dataclass(frozen=True, slots=True)
class DateWords:
    """What one language says dates with."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    of: str = r"(?:of|de|del)"
    """Joins a day to its month, and a month to its year."""
    both: str = r"and|y|e|et|und|en"
    """Joins two days of which both are meant."""
    to: str = r"to|al?|au|bis|tot|until|through"
    """Joins the first and the last day of an interval."""
    year_after: str = ""
    """What may stand before a bare number that is a year, whatever follows."""
    year_maybe: str = ""
    """What may stand before a bare year or before a count: what follows decides."""
    part: str = ""
    """An early, middle or late part of a period; a named group ``q`` or ``h`` is a quarter or a half."""
    ordinals: Mapping[str, int] = field(default_factory=dict)
    limit: str = r"(?!)"
    """Words that make a date the last possible one."""
    future: str = r"(?!)"
    """Words around a day name that put it after the text's date."""
    past: str = r"(?!)"
    seasons: Mapping[str, int] = field(default_factory=dict)
    days: Mapping[str, int] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    shifts: Mapping[str, int] = field(default_factory=dict)
    shifted: tuple[str, ...] = ()
    """Phrases for the last, this or the next year, month, week."""
    windows: tuple[str, ...] = ()
    """Phrases for several units before or after the text's date ("the next twelve months")."""
    within: tuple[str, ...] = ()
    """The same, as a limit."""
    ago: tuple[str, ...] = ()
    ahead: tuple[str, ...] = ()
    whole: str = r"(?!)"
    """A unit that is the current one if a part of it is named ("the end of the month")."""
    decade: str = r"(?!)"


_EN_UNIT = r"(?P<unit>years?|months?|weeks?|days?|quarters?|decades?)\b"
_EN_MONTHS = (
    "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept"
    " october/oct november/nov december/dec"
)
_ES_MONTHS = (
    "enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago"
    " septiembre/setiembre/sep/sept octubre/oct noviembre/nov diciembre/dic"
)
_FR_MONTHS = (
    "janvier/janv février/févr/fevrier mars avril mai juin juillet/juil août/aout septembre/sept"
    " octobre/oct novembre/nov décembre/déc/decembre"
)

ENGLISH = DateWords(
    months=_numbered(_EN_MONTHS, 1),
    weekdays=_numbered(
        "monday/mon tuesday/tue/tues wednesday/wed thursday/thu/thur/thurs friday/fri saturday/sat"
        " sunday/sun",
        0,
    ),
    of=r"of",
    both=r"and|&|or",
    to=r"to|until|till|through",
    year_after=r"in|since|during|until|till|years?|fy|early|late|mid|summer|winter|spring|autumn|fall",
    year_maybe=r"by|of|for|from|to|before|after|between|through|and|the|a|an|its|their|our|this|end|around",
    part=(
        r"(?:(?:the\s+)?(?:(?P<q>first|second|third|fourth|last)\s+quarter|(?P<h>first|second)\s+half"
        r"|(?:very\s+)?(?:beginning|start|end|middle|course|rest|remainder|turn|close|last\s+months"
        r"|last\s+weeks|last\s+days|first\s+months))"
        r"\s+of|early(?:\s+in)?|late(?:r)?(?:\s+in)?|earlier(?:\s+in)?|mid|year-end|end)[\s-]+"
    ),
    ordinals={"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1},
    limit=(
        r"(?:by|before|until|till|up\s+to|prior\s+to|ahead\s+of|no(?:t)?\s+later\s+than|at\s+the\s+latest"
        r"(?:\s+by)?|at\s+the\s+latest\s+on|due\s+(?:by|on|in)|deadline\s+(?:of|is)|within)"
    ),
    future=(
        r"\b(?:will|shall|would|is\s+to|are\s+to|(?:is|are)\s+(?:due|set|scheduled|expected|planned|going)"
        r"|due\s+to|upcoming|to\s+be\s+held|next|plans?\s+to)\b"
    ),
    past=r"\b(?:said|told|announced|was|were|had|last|past|previous)\b",
    seasons={"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12},
    days={"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1},
    units={
        f"{unit}{end}": unit
        for unit in ("year", "month", "week", "day", "quarter", "decade")
        for end in ("", "s")
    },
    shifts={"last": -1, "past": -1, "this": 0, "current": 0, "next": 1, "coming": 1},
    shifted=(
        r"(?:the\s+)?(?P<dir>last|this|next|current|coming)\s+(?P<unit>year|month|week|quarter)\b(?![-’'\w])",
        r"(?P<dir>last|this|next|current)\s+(?P<unit>year|month|week|quarter)(?=['’]s\b)",
    ),
    windows=(
        rf"(?:(?:over|in|during|for|throughout)\s+)?(?:the\s+)?(?P<dir>next|coming|past|last)\s+{N}\s+{_EN_UNIT}",
        r"(?:over|during|throughout|in)\s+the\s+(?P<dir>coming|past|last|next)\s+(?P<unit>year|decade|month|week)\b",
    ),
    within=(
        (
            rf"within\s+(?:(?:the\s+)?(?:next|coming)\s+|a\s+period\s+of\s+)?{N}\s+{_EN_UNIT}"
            r"(?!\s+(?:of|after|from|following|before|prior)\b)"
        ),
        r"within\s+the\s+(?:next|coming)\s+(?P<unit>year|month|week|decade)\b",
    ),
    ago=(rf"{N}\s+{_EN_UNIT}\s+ago\b",),
    ahead=(rf"in\s+{N}\s+{_EN_UNIT}['’]?s?\s+time\b", rf"{N}\s+{_EN_UNIT}\s+from\s+now\b"),
    whole=r"(?:the|this)\s+(?P<unit>year|month|week|quarter|decade)\b(?!\s+(?:of|in|to|19|20))",
    decade=r"(?:the\s+)?(?P<decade>(?:1[6-9]|20)\d)0['’]?s\b",
)

_ES_UNIT = r"(?P<unit>años?|mes(?:es)?|semanas?|días?|trimestres?|décadas?)\b"
SPANISH = DateWords(
    months=_numbered(_ES_MONTHS, 1),
    weekdays=_numbered("lunes martes miércoles/miercoles jueves viernes sábado/sabado domingo", 0),
    of=r"del?|del?\s+año",
    both=r"y|e",
    to=r"al?|hasta(?:\s+el)?",
    year_after=r"en|desde|durante|hasta|año|años|verano\s+de|invierno\s+de|otoño\s+de|primavera\s+de",
    year_maybe=r"de|del|para|entre|a|y|antes\s+de|después\s+de|el|finalizar|concluir|terminar",
    part=(
        r"(?:(?:el\s+)?(?P<q>primer|segundo|tercer|cuarto|último)\s+trimestre\s+del?"
        r"|(?:el\s+)?(?P<h>primer|segundo)\s+semestre\s+del?"
        r"|(?:a\s+|los\s+|el\s+)?(?:finales?|fines|fin|principios?|comienzos?|inicios?|mediados|cierre"
        r"|final|lo\s+que\s+resta)\s+del?"
        r"|(?:que\s+)?(?:finalizar|finalice|terminar|termine|acabar|acabe|concluir|concluya))\s+"
    ),
    ordinals={"primer": 1, "segundo": 2, "tercer": 3, "cuarto": 4, "último": -1},
    limit=r"(?:antes\s+del?|hasta(?:\s+el)?|a\s+más\s+tardar(?:\s+el|\s+en)?|para|como\s+máximo(?:\s+el)?)",
    future=r"\b(?:será|serán|\w+ará|\w+erá|\w+irá|\w+arán|\w+erán|\w+irán|próxim[oa]|va\s+a|van\s+a)\b",
    past=r"\b(?:pasad[oa]|dijo|anunció|fue|fueron)\b",
    seasons={"primavera": 3, "verano": 6, "otoño": 9, "invierno": 12},
    days={"hoy": 0, "ayer": -1, "anteayer": -2, "anoche": -1, "mañana": 1},
    units={
        **dict.fromkeys(("año", "años"), "year"),
        **dict.fromkeys(("mes", "meses"), "month"),
        **dict.fromkeys(("semana", "semanas"), "week"),
        **dict.fromkeys(("día", "días"), "day"),
        **dict.fromkeys(("trimestre", "trimestres"), "quarter"),
        **dict.fromkeys(("década", "décadas"), "decade"),
    },
    shifts={
        **dict.fromkeys(("pasado", "pasada", "último", "última", "últimos", "últimas"), -1),
        **dict.fromkeys(("este", "esta", "actual", "curso"), 0),
        **dict.fromkeys(("próximo", "próxima", "próximos", "próximas", "viene", "entrante"), 1),
    },
    shifted=(
        r"(?:(?:el|la)\s+)?(?P<dir>pasad[oa]|próxim[oa])\s+(?P<unit>año|mes|semana|trimestre)\b",
        r"(?P<dir>est[ea])\s+(?:mism[oa]\s+)?(?P<unit>año|mes|semana|trimestre)\b",
        (
            r"(?:(?:el|la)\s+)?(?P<unit>año|mes|semana|trimestre)\s+(?:que\s+|en\s+)?"
            r"(?P<dir>pasad[oa]|próxim[oa]|viene|curso|actual|entrante)\b"
        ),
    ),
    windows=(
        rf"(?:(?:en|durante|para|por)\s+)?(?:los|las)\s+(?P<dir>próxim[oa]s|últim[oa]s)\s+{N}\s+{_ES_UNIT}",
    ),
    within=(
        rf"(?:en\s+(?:un|el)\s+plazo\s+(?:máximo\s+)?de|dentro\s+de|en\s+menos\s+de)\s+{N}\s+{_ES_UNIT}",
    ),
    ago=(rf"hace\s+(?:ya\s+|unos\s+|unas\s+|más\s+de\s+|casi\s+)?{N}\s+{_ES_UNIT}",),
    whole=r"(?:el\s+)?(?P<unit>año|mes)\b",
    decade=r"(?:los\s+)?años\s+(?P<decade>(?:19|20)?\d)0\b|década\s+de\s+(?:los\s+)?(?P<decade2>(?:19|20)?\d)0\b",
)

_FR_UNIT = r"(?P<unit>ans?|années?|mois|semaines?|jours?|trimestres?|décennies?)\b"
FRENCH = DateWords(
    months=_numbered(_FR_MONTHS, 1),
    weekdays=_numbered("lundi mardi mercredi jeudi vendredi samedi dimanche", 0),
    of=r"de(?:\s+l['’]année)?",
    both=r"et",
    to=r"au|à|jusqu['’]au",
    year_after=r"en|depuis|durant|pendant|jusqu['’]en|année|années|an|début|fin|mi-|été|hiver|printemps|automne",
    year_maybe=r"de|à|pour|entre|et|avant|après|d['’]ici|d['’]ici\s+à|dès|le|la|l['’]",
    part=(
        r"(?:(?:(?:au|le|du)\s+)?(?P<q>premier|deuxième|troisième|quatrième|dernier|1er|2e|3e|4e)\s+trimestre(?:\s+de)?"
        r"|(?:(?:au|le|du)\s+)?(?P<h>premier|second|deuxième|1er|2e)\s+semestre(?:\s+de)?"
        r"|(?:(?:à\s+)?la\s+)?fin(?:\s+de(?:\s+la)?|\s+du)?|(?:le\s+|au\s+)?(?:début|courant)(?:\s+de(?:\s+la)?|\s+du)?"
        r"|(?:au\s+)?(?:milieu|cours)\s+(?:de(?:\s+la)?|du)|mi)(?:\s+|-|\s+l['’])"
    ),
    ordinals=_numbered("premier/1er deuxième/second/2e troisième/3e quatrième/4e", 1) | {"dernier": -1},
    limit=r"(?:d['’]ici(?:\s+(?:à|au|le))?|avant(?:\s+le)?|jusqu['’](?:à|au|en)|au\s+plus\s+tard(?:\s+(?:le|en))?)",
    future=r"\b(?:sera|seront|\w+era|\w+eront|doit|doivent|prochaine?|va|vont)\b",
    past=r"\b(?:derni(?:er|ère)|a\s+déclaré|a\s+annoncé)\b",
    seasons={"printemps": 3, "été": 6, "automne": 9, "hiver": 12},
    days={"aujourd’hui": 0, "aujourd'hui": 0, "hier": -1, "demain": 1},
    units={
        **dict.fromkeys(("an", "ans", "année", "années"), "year"),
        "mois": "month",
        **dict.fromkeys(("semaine", "semaines"), "week"),
        **dict.fromkeys(("jour", "jours"), "day"),
        **dict.fromkeys(("trimestre", "trimestres"), "quarter"),
        **dict.fromkeys(("décennie", "décennies"), "decade"),
    },
    shifts={
        **dict.fromkeys(("dernier", "dernière", "derniers", "dernières", "passé", "passée"), -1),
        **dict.fromkeys(("ce", "cette", "cours"), 0),
        **dict.fromkeys(("prochain", "prochaine", "prochains", "prochaines"), 1),
    },
    shifted=(
        (
            r"(?:l['’]|le\s+|la\s+)?(?P<unit>an|année|mois|semaine|trimestre)\s+(?:en\s+)?"
            r"(?P<dir>derni(?:er|ère)|passée?|prochaine?|cours)\b"
        ),
        r"(?P<dir>cette|ce)\s+(?P<unit>année|mois|semaine|trimestre)\b(?:-ci)?",
    ),
    windows=(
        rf"(?:(?:dans|durant|pendant|pour|ces|au\s+cours\s+des)\s+)?(?:les\s+)?{N}\s+"
        r"(?P<dir>prochaine?s|derni(?:ers|ères))\s+" + _FR_UNIT,
    ),
    within=(rf"(?:dans\s+un\s+délai\s+de|d['’]ici(?:\s+à)?|sous|en\s+moins\s+de)\s+{N}\s+{_FR_UNIT}",),
    ago=(rf"il\s+y\s+a\s+(?:environ\s+|plus\s+de\s+|près\s+de\s+)?{N}\s+{_FR_UNIT}",),
    ahead=(rf"dans\s+{N}\s+{_FR_UNIT}",),
    whole=r"(?P<unit>année|mois)\b",
    decade=r"(?:les\s+)?années\s+(?P<decade>(?:19|20)?\d)0\b",
)

GERMAN = DateWords(
    months=_numbered(
        "januar/jan/jänner februar/feb märz/mär april/apr mai juni/jun juli/jul august/aug"
        " september/sept/sep oktober/okt november/nov dezember/dez",
        1,
    ),
    weekdays=_numbered("montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag", 0),
    of=r"(?!)",
    year_after=r"im\s+jahre?|seit|jahr|jahre|sommer|winter|herbst|frühjahr|ende|anfang|mitte",
    year_maybe=r"bis|ab|von|für|und|zwischen|nach|vor",
    limit=r"(?:bis(?:\s+(?:zum|spätestens|ende))?|spätestens(?:\s+am)?|vor)",
)
ITALIAN = DateWords(
    months=_numbered(
        "gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago"
        " settembre/set ottobre/ott novembre/nov dicembre/dic",
        1,
    ),
    weekdays=_numbered("lunedì martedì mercoledì giovedì venerdì sabato domenica", 0),
    of=r"(?:del?|dell['’]anno)",
    year_after=r"nel|dal|durante|anno|estate|inverno|fine|inizio|metà",
    year_maybe=r"entro\s+il|del|il|tra|e|al|per\s+il|fino\s+al",
    limit=r"(?:entro(?:\s+il|\s+la\s+fine\s+del)?|prima\s+del|fino\s+al)",
)
PORTUGUESE = DateWords(
    months=_numbered(
        "janeiro/jan fevereiro/fev março/mar abril/abr maio/mai junho/jun julho/jul agosto/ago"
        " setembro/set outubro/out novembro/nov dezembro/dez",
        1,
    ),
    weekdays=_numbered("segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo", 0),
    of=r"del?",
    year_after=r"em|desde|durante|ano|anos|verão\s+de|inverno\s+de",
    year_maybe=r"de|do|para|entre|e|a|até|antes\s+de",
    limit=r"(?:até(?:\s+o\s+fim\s+de|\s+ao?)?|antes\s+de|o\s+mais\s+tardar\s+(?:em|até))",
)
DUTCH = DateWords(
    months=_numbered(
        "januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug"
        " september/sep/sept oktober/okt november/nov december/dec",
        1,
    ),
    weekdays=_numbered("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag", 0),
    of=r"(?!)",
    year_after=r"in|sinds|jaar|jaren|zomer|winter|eind|begin|medio",
    year_maybe=r"tegen|van|voor|tot|en|tussen|na",
    limit=r"(?:tegen|vóór|voor|uiterlijk(?:\s+op|\s+in)?|tot)",
)
DATE_WORDS: Mapping[str, DateWords] = {
    "en": ENGLISH,
    "es": SPANISH,
    "fr": FRENCH,
    "de": GERMAN,
    "it": ITALIAN,
    "pt": PORTUGUESE,
    "nl": DUTCH,
}
