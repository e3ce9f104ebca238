"""What a number stands beside: "tons of cocaine", "a deficit of", "a $60 million loan", "a 12% rise in prices"."""

from __future__ import annotations

import re

from briefings.stages.extract.rules.figures.scene import Scene
from briefings.stages.extract.rules.figures.verbs import Measure, Place, with_verb
from briefings.stages.extract.rules.figures.words import ENGLISH
from briefings.text.numbers.units import is_money
from briefings.text.syntax import Clause


def measured(place: Place) -> Measure | None:
    """What stands after a unit: "tons of cocaine", "euros of aid"."""
    scene = place.scene
    of = scene.words.of.match(scene.text, place.end)
    if of is None or (is_money(place.number.unit) and scene.words is not ENGLISH):
        return None
    noun = scene.phrase_after(of.end())
    return with_verb(place, noun)


def named(place: Place, earlier: Measure | None) -> Measure | None:
    """The noun that the number is an apposition of: "a deficit of", "a staff of"."""
    scene = place.scene
    words = scene.words
    match = words.named.search(place.before) or _stated(place)
    if match is None or any(
        pattern.search(place.before) for pattern in (words.rise, words.fall, words.level)
    ):
        return None
    noun = scene.phrase_before(place.start - len(place.before) + match.start())
    if not noun or noun.split()[-1].lower() == "tune":
        return None
    if noun.split()[-1].lower() in _CHANGES and len(noun.split()) <= 2:
        return (
            Measure(f"{noun} {'in' if words is ENGLISH else 'de'} {earlier.noun}", earlier.noun)
            if earlier and earlier.noun
            else None
        )
    after = purpose(scene, place.end)
    if not after and words is ENGLISH and noun.lower() in _RELATIONAL and (owner := _owner(place)):
        return Measure(f"{noun} of {owner}", noun, f"{noun} of {{}}")
    if noun.split()[-1].lower() in GENERIC and not after:
        return None
    return Measure(f"{noun} {after}".strip(), noun)


_STATED = re.compile(
    r",\s(?:currently|now|presently|at\s+present|today|at)(?:\s(?:about|around|some|nearly|almost|over|just|at|under|more|than))*\s*$"
)
_STATED_END = re.compile(r"\s*(?:[,.;)]|$)")


def _stated(place: Place) -> re.Match[str] | None:
    """ "Its workforce, currently 211, …", "the appeal, at $383 million, …"."""
    if place.number.noun or not _STATED_END.match(place.scene.text, place.end):
        return None
    return _STATED.search(place.before)


_RELATIONAL = frozenset(
    word.replace("_", " ")
    for word in (
        "cost price value capacity balance area length volume budget turnover catchment population total_cost total_value total_area"
        " storage_capacity annual_budget annual_capacity market_value output throughput revenue deficit surplus debt cargo speed workforce"
    ).split()
)
"""Nouns that say little without whose they are."""


def _owner(place: Place) -> str:
    """Whose cost or capacity it is: the subject of "has a capacity of", of "was rebuilt at a cost of"."""
    scene = place.scene
    for clause in reversed(scene.clauses):
        if clause.verb.span.end > place.start:
            continue
        built = (
            not clause.verb.passive
            and clause.object is not None
            and clause.object.span.end < place.start - 12
        )
        owner = clause.object if built and not _holds_number(clause, place) else clause.subject
        words = scene.plain(owner) if owner is not None else ""
        return re.sub(r"^(?:the|a|an)\s+", "", words)
    return ""


def _holds_number(clause: Clause, place: Place) -> bool:
    return clause.object is not None and clause.object.span.start <= place.start < clause.object.span.end


_CHANGES = frozenset(
    "increase decrease rise fall drop decline reduction change growth gain loss jump surge cut aumento incremento reducción"
    " disminución alza caída crecimiento hausse baisse augmentation diminution recul progression croissance".split()
)
GENERIC = frozenset(
    "reduction ordre orden valor montant nivel noche more less members' tune total sum amount number rate level average value maximum minimum order rest part some".split()
)
_PURPOSE = re.compile(r"\s+(?:for|to|from|pour|para|in|on|against)\s+", re.IGNORECASE)


_ASIDE = re.compile(
    r"(?:\s*\([^()]{1,40}\))?(?:,?\s+(?:over|in|during|for|within)\s+(?:the\s+(?:next|coming|following|past|last)\s+)?(?:\w+\s)?(?:years?|months?|weeks?)"
    r"|\s+(?:a|per|each|this|next|last)\s+(?:year|month|week)|\s+annually)?(?=\s)"
)


def purpose(scene: Scene, pos: int) -> str:
    """ "For the upgrading of ports" after a sum, an equivalent or a span of time between."""
    aside = _ASIDE.match(scene.text, pos)
    match = _PURPOSE.match(scene.text, aside.end() if aside else pos)
    if match is None:
        return ""
    words = scene.phrase_after(match.end())
    return f"{match.group().strip()} {words}" if words else ""


_NOT_ATTRIBUTIVE = re.compile(
    r"\s*(?:[,.;:()\]“”\"–—]|$|(?:in|on|at|by|for|from|to|since|during|over|per|a|an|each|every|and|or|of|as|than|y|e|et|en|a|à|au|aux|por|para|con|de"
    r"|or\s+more|pour|par|al|del|du|des)\b)",
    re.IGNORECASE,
)


def attributive(place: Place) -> Measure | None:
    """The noun right behind the unit: "a $60 million loan", "the 25% tariff on steel"."""
    scene = place.scene
    if scene.words is not ENGLISH or _NOT_ATTRIBUTIVE.match(scene.text, place.end):
        return None
    if scene.words.more.match(scene.text, place.end) or scene.words.less.match(scene.text, place.end):
        return None
    noun = scene.phrase_after(place.end)
    if not noun:
        return None
    if noun.split()[0].endswith("ed") and is_money(place.number.unit):
        return Measure(f"funds {noun}", "funds")
    return Measure(noun if " " in noun else f"{noun} {_aim(place, noun)}".strip(), noun)


_TO_DO = re.compile(r"\s+(?:to|for|aimed\s+at|that\s+will)\s+(?=[a-z])")


def _aim(place: Place, noun: str) -> str:
    """ "To support dairy farmers" after "scheme", which alone says little."""
    scene = place.scene
    end = scene.text.find(noun, place.end) + len(noun)
    match = _TO_DO.match(scene.text, end)
    if match is None:
        return ""
    rest = scene.predicate(match.end()) if "for" not in match.group() else scene.phrase_after(match.end())
    return (
        f"{match.group().strip()} {rest}"
        if len(rest.split()) > 1 or ("for" in match.group() and rest)
        else ""
    )


def sized(place: Place) -> Measure | None:
    """The size of the thing behind "300-strong", "120-bed"."""
    what = place.number.noun
    if (
        what not in {"strong", "bed", "seat", "member"}
        or place.scene.text[place.end - len(what) - 1] not in "-‐‑"
    ):
        return None
    thing = place.scene.phrase_after(place.end)
    return Measure(f"{'strength' if what == 'strong' else what + 's'} of {thing}", thing) if thing else None


_OBJECTS = re.compile(
    r"(?:^|[\s,(])(?P<noun>cheques?|checks?|contracts?|orders?|deals?|bids?|claims?|bills?|invoices?|tenders?|requests?|appeals?|agreements?|grants?"
    r"|loans?|compensation|packages?|credits?|application|programmes?|programs?)(?P<rest>(?:\s[\w’'-]+){0,4}?)\s+for(?:\s+(?:about|around|some|nearly|almost|over|a|an|further"
    r"|another|additional|more|than|up|to|at|least|extra))*\s*$"
)


def exchanged(place: Place) -> Measure | None:
    """ "A cheque for", "a request for a further": the paper that names the sum."""
    match = _OBJECTS.search(place.before) if place.scene.words is ENGLISH else None
    if match is None:
        return None
    noun = place.scene.clean(match["noun"] + match["rest"])
    after = purpose(place.scene, place.end)
    if after.startswith("to ") and len(after) > 3:
        after = ""  # "a cheque for … was handed to"
    return Measure(f"{noun} {after}".strip(), noun)
