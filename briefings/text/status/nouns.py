"""The nouns that settle what a verb of many meanings tells, and what a frame answers."""

from __future__ import annotations

import re

from briefings.text.status.words import Status
from briefings.text.syntax import Clause, NounPhrase

NEGOTIATED = re.compile(
    r"\b(?:agreements?|deals?|accords?|pacts?|treat(?:y|ies)|consensus|compromises?|understandings?|truces?|ceasefires?|settlements?)\b",
    re.IGNORECASE,
)
MONEY = re.compile(
    r"[€$£¥]|\b(?:million|billion|[mb]n|euros?|dollars?|francs?|pounds?|USD|EUR|GBP|CHF|kron(?:er|or)|yen|yuan|rupees?|rand|lari|tenge"
    r"|pesos?|reais|aid|assistance|relief|funding|funds|support|grants?|loans?|vaccines?|doses|kits?|food|rice|grain|wheat|tents|medicines?"
    r"|equipment|tablets|vehicles|ships?|vessels?|aircraft|helicopters?|troops|soldiers|experts?|observers|tons|tonnes|mt)\b"
)
INSTRUMENT = re.compile(
    r"\b(?:agreements?|deals?|accords?|pacts?|treat(?:y|ies)|protocols?|memorand\w+|mou|conventions?|contracts?|negotiations?|talks|arrangements?"
    r"|laws?|bills?|acts?|legislation|resolutions?|regulations?|directives?|decrees?|declarations?|budgets?|motions?|amendments?|orders?|plans?"
    r"|loans?|grants?|funding|schemes?|programmes?|programs?|projects?|strateg(?:y|ies)|purchase|sale|construction|merger|package|aid"
    r"|treatment|vaccine|drug|use|deployment|extradition|charter|leases?|mandate|mission|term|contribution|increase)\b",
    re.IGNORECASE,
)
POLICY = re.compile(
    r"\b(?:rates?|tax(?:es)?|dut(?:y|ies)|quotas?|tariffs?|lev(?:y|ies)|fees?|tolls?|fines?|wages?|pensions?|benefits?|subsid(?:y|ies)|budgets?"
    r"|spending|prices?|caps?|thresholds?|limits?|ages?|targets?|ceilings?|contributions?|funding|aid|funds?|allowances?|charges?|VAT"
    r"|rules?|restrictions?|curbs?|bans?|sanctions?|controls?|measures?|requirements?|laws?|regulations?|checks|curfews?|embargo\w*|visas?"
    r"|agreements?|protocols?|treat(?:y|ies)|pacts?|deals?|contracts?|leases?|licen[cs]es?|permits?|mandates?|missions?|moratori\w+|programmes?"
    r"|programs?|projects?|schemes?|plans?|deadlines?|terms?|ceasefire|truce|borders?|crossings?|embass(?:y|ies)|consulates?|ports?|airspace"
    r"|schools?|stations?|services?|cent(?:re|er)s?|offices?|lines?|routes?|registration|vaccination|campaigns?|systems?|operations?|leave|hours"
    r"|coverage|access|protection|support|quarantine|emergency|alert|season|zones?|areas?|exemptions?|scholarships?|places|status"
    r"|transit|imports?|exports?|flights?|fishing|trade|talks|negotiations|elections?|referendum|purchases?|sales?|recruitment|procedures?"
    r"|construction|works?|closure|privileges?|cooperation|membership|penalt\w+|sentences?|code|constitution|act|charter)\b",
    re.IGNORECASE,
)
VOTERS = frozenset(
    "parliament lawmakers deputies senators senate council committee cabinet board assembly members house chamber government governments"
    " mps meps congress commission ministers leaders court states delegates bundestag knesset duma sejm dail councillors legislators"
    " plenary shareholders conference panel regulator regulators bank agency watchdog ministry authority authorities ministry union".split()
)
IDEAS = frozenset(
    "idea call calls notion concept vision bid candidacy candidate view views appeal demand demands goal aim".split()
)
PAPERS = frozenset("petition letter letters appeal statement call visitors book".split())
MOTIONS = frozenset(
    "motion motions resolution resolutions opinion report statement letter declaration petition communique".split()
)
INSTRUMENT_OR_IDEA = re.compile(
    rf"{INSTRUMENT.pattern}|\b(?:ideas?|options?|proposals?|requests?|possibilit\w+|ways|feasibility)\b",
    re.IGNORECASE,
)


TALKS = re.compile(r"\b(?:negotiations?|talks|consultations)\b", re.IGNORECASE)
COMPACT = re.compile(
    r"\b(?:agreement|accord|pact|treaty|protocol|memorandum|mou|lease|contract|deal|convention|truce|ceasefire)s?\b",
    re.IGNORECASE,
)

Told = tuple[bool, Status | None]
"""Whether a frame settles the matter, and how."""
UNTOLD: Told = (False, None)
NOTHING: Told = (True, None)


def thing_of(clause: Clause) -> NounPhrase | None:
    """Return what a verb is done to: its object, of a passive its subject."""
    return clause.subject if clause.verb.passive else clause.object


def has(pattern: re.Pattern[str], text: str, phrase: NounPhrase | None) -> bool:
    """Tell whether a phrase holds words of a pattern."""
    return phrase is not None and bool(pattern.search(phrase.span.of(text)))


def has_money(text: str, phrase: NounPhrase | None) -> bool:
    """Tell whether a phrase names money, aid, or goods and people that are sent."""
    return has(MONEY, text, phrase)
