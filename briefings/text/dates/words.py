"""The words of dates by language; of German, Italian, Portuguese and Dutch only those of written-out dates."""

from __future__ import annotations

from collections.abc import Mapping

from briefings.text.dates.english import ENGLISH
from briefings.text.dates.lexicon import DateWords, numbered
from briefings.text.dates.romance import FRENCH, SPANISH

GERMAN = DateWords(
    months=numbered(
        "januar/jan/jänner februar/feb märz/mär april/apr mai juni/jun juli/jul august/aug"
        " september/sept/sep oktober/okt november/nov dezember/dez",
        1,
    ),
    weekdays=numbered("montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag", 0),
    of=r"(?!)",
    year_after=r"im\s+jahre?|seit|jahr|jahre|sommer|winter|herbst|frühjahr|ende|anfang|mitte",
    year_maybe=r"bis|ab|von|für|und|zwischen|nach|vor",
    limit=r"(?:bis(?:\s+(?:zum|spätestens|ende))?|spätestens(?:\s+am)?|vor)",
)
ITALIAN = DateWords(
    months=numbered(
        "gennaio/gen febbraio/feb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto/ago"
        " settembre/set ottobre/ott novembre/nov dicembre/dic",
        1,
    ),
    weekdays=numbered("lunedì martedì mercoledì giovedì venerdì sabato domenica", 0),
    of=r"(?:del?|dell['’]anno)",
    year_after=r"nel|dal|durante|anno|estate|inverno|fine|inizio|metà",
    year_maybe=r"entro\s+il|del|il|tra|e|al|per\s+il|fino\s+al",
    limit=r"(?:entro(?:\s+il|\s+la\s+fine\s+del)?|prima\s+del|fino\s+al)",
)
PORTUGUESE = DateWords(
    months=numbered(
        "janeiro/jan fevereiro/fev março/mar abril/abr maio/mai junho/jun julho/jul agosto/ago"
        " setembro/set outubro/out novembro/nov dezembro/dez",
        1,
    ),
    weekdays=numbered("segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo", 0),
    of=r"del?",
    year_after=r"em|desde|durante|ano|anos|verão\s+de|inverno\s+de",
    year_maybe=r"de|do|para|entre|e|a|até|antes\s+de",
    limit=r"(?:até(?:\s+o\s+fim\s+de|\s+ao?)?|antes\s+de|o\s+mais\s+tardar\s+(?:em|até))",
)
DUTCH = DateWords(
    months=numbered(
        "januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul augustus/aug"
        " september/sep/sept oktober/okt november/nov december/dec",
        1,
    ),
    weekdays=numbered("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag", 0),
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
