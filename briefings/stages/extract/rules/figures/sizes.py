"""What a number with a unit is the size of: sums, shares, changes, amounts."""

from __future__ import annotations

import re

from briefings.stages.extract.rules.figures.scene import Scene
from briefings.stages.extract.rules.figures.verbs import (
    WINDOW,
    Measure,
    Place,
    is_ahead,
    participle,
    said_of,
)
from briefings.stages.extract.rules.figures.words import ENGLISH
from briefings.text.syntax import Clause

OF_THEM = re.compile(
    r",?\s*(?:of|from|among)\s+(?:which|whom|them|these|those|it)\b,?|\s*(?:de\s+(?:ellos|ellas)|d['’]entre\s+eux)\b",
    re.IGNORECASE,
)
"""A number of things told before."""


def changed(place: Place) -> Measure | None:
    """Return what rises or falls by or to the number."""
    scene, words = place.scene, place.scene.words
    for pattern, template in ((words.rise, words.grown), (words.fall, words.shrunk)):
        if found := moved_object(place, pattern, template):
            return found
        match = pattern.search(place.before)
        if match is None or not (match["tail"] or place.number.unit in SHARES or _is_copular(match)):
            continue  # "cut 1,100 posts": no change of who cuts
        start = place.start - len(place.before) + match.start()
        thing = _thing_changed(scene, _clause_at(scene, start), start, place.start)
        if not thing:
            return None
        outcome = words.to.search(match["tail"]) is not None
        return Measure(thing if outcome else said(template, thing), thing, "{}" if outcome else template)
    return None


SHARES = frozenset({"%", "percentage points", "basis points"})


def _is_copular(match: re.Match[str]) -> bool:
    return match.group().lower().startswith(("is", "are", "was", "were", "be"))


_MOVED = re.compile(
    r"(?P<rest>(?:\s+[\w’'-]+){0,8}?)\s+(?P<how>by|to|from)(?:\s+(?:about|around|some|nearly|almost|over|more|less|than|at|least|up|to|a|an|just))*\s*$"
)


def moved_object(place: Place, pattern: re.Pattern[str], template: str) -> Measure | None:
    """What somebody raises or cuts, where it stands between the verb and the number."""
    scene = place.scene
    for clause in scene.clauses:
        thing = clause.object
        if (
            thing is None
            or clause.verb.negated
            or not thing.core.end <= place.start <= thing.span.end + WINDOW
        ):
            continue
        link = _MOVED.match(scene.text[thing.core.end : place.start])
        if link and pattern.search(clause.verb.span.of(scene.text)):
            words = scene.clean(thing.core.of(scene.text) + link["rest"])
            return Measure(said(template, words) if link["how"] == "by" else words, words) if words else None
    return None


def _thing_changed(scene: Scene, clause: Clause | None, start: int, number: int) -> str:
    """What rises or falls: the object that somebody raises, else the subject."""
    if (
        clause is not None
        and clause.object is not None
        and clause.object.span.end <= number
        and not clause.verb.passive
        and not any(mark.isdigit() for mark in clause.object.span.of(scene.text))
    ):
        return scene.plain(clause.object)
    return scene.subject(start, start + 3)


def _clause_at(scene: Scene, offset: int) -> Clause | None:
    return next((c for c in scene.clauses if c.verb.span.start <= offset < c.verb.span.end), None)


_STRICT = re.compile(r"\b(?:account|ma[dk]e|represent|constitut|compris)", re.IGNORECASE)


def portion(place: Place) -> Measure | None:
    """Return what the per cents are a part of, with what makes up that part."""
    scene, words = place.scene, place.scene.words
    of = words.of.match(scene.text, place.end)
    whole = whole_after(scene, of.end()) if of and not OF_THEM.match(scene.text, place.end) else ""
    match = words.share.search(place.before)
    if match is not None and (whole or (_STRICT.match(match.group()) and not of)):
        start = place.start - len(place.before) + match.start()
        if thing := scene.subject(start, start + 3):
            return Measure(
                words.portion_in.format(thing, whole) if whole else words.portion.format(thing),
                thing,
                words.portion_in.format("{}", whole) if whole else words.portion,
            )
    if words is ENGLISH and (found := _largest(place)):
        return found
    if not whole:
        return None
    clause = scene.verb_of(place.start) if words is ENGLISH else None
    if clause is not None and not clause.verb.negated:
        return Measure(said_of(scene, whole, clause), whole)
    if words is ENGLISH:
        return Measure(words.portion.format(whole), whole, words.portion_in.format("{}", whole))
    if of:
        return Measure(
            f"{words.portion.split()[0]} {of.group().strip()} {whole}".replace("’ ", "’").replace("' ", "'"),
            whole,
        )
    return Measure(words.portion.format(whole), whole)


_LARGEST = re.compile(
    r"\b(?:share|portion|proportion|slice|part)\s+of\s+(?:the\s+|its\s+|their\s+|all\s+)?(?P<whole>[a-z][\w’' -]{2,50}?),?\s+(?:with|at)"
    r"(?:\s+(?:about|around|some|nearly|almost|over|just|under|a|little|more|than))*\s*$"
)


def _largest(place: Place) -> Measure | None:
    """ "Poland took the largest share of the applications with 31 %"."""
    match = _LARGEST.search(place.before)
    if match is None:
        return None
    start = place.start - len(place.before) + match.start()
    clause = next((c for c in reversed(place.scene.clauses) if c.verb.span.end <= start), None)
    who = place.scene.plain(clause.subject) if clause and clause.subject else ""
    frame = f"share of {{}} in {match['whole']}"
    return Measure(frame.format(who), who, frame) if who else None


def whole_after(scene: Scene, pos: int) -> str:
    """What a share is of; the number of a whole that has one ("6% of the $16 billion pledged") is left out."""
    if pos not in scene.ends:
        whole = scene.phrase_after(pos)
        if not whole.endswith(("’s", "'s")):
            return whole
    end = min((start for start in scene.starts if start > pos), default=pos)
    rest = scene.phrase_after(end)
    return f"funds {rest}" if rest.split()[:1] and rest.split()[0].endswith("ed") else rest


def said(template: str, thing: str) -> str:
    """The template with the thing in it, articles drawn together as Spanish and French do."""
    words = template.format(thing)
    for apart, together in _CONTRACTED:
        words = words.replace(apart, together)
    return words


_CONTRACTED = ((" de el ", " del "), (" de le ", " du "), (" de les ", " des "))


# --- sizes -------------------------------------------------------------------------------------------------


def valued(place: Place) -> Measure | None:
    """Return what amounts to the number, costs it, rises to it."""
    if found := changed(place) or _assessed(place):
        return found
    scene, words = place.scene, place.scene.words
    offset = place.start - len(place.before)
    for pattern, template in ((words.cost, words.price), (words.worth, words.value), (words.level, "{}")):
        match = pattern.search(place.before)
        if match is None:
            continue
        start = offset + match.start()
        thing = scene.subject(start, start + 3) or (
            scene.phrase_before(start) if template == words.value else ""
        )
        if thing and not _is_told(thing):
            frame = _compared(place) if template == "{}" else template
            return Measure(said(frame, thing), thing, frame)
    return None


def _is_told(thing: str) -> bool:
    """Whether a subject is no thing that has a size ("together", "aim")."""
    return thing.split()[-1].lower() in {
        "together",
        "aim",
        "goal",
        "question",
        "problem",
        "result",
        "reason",
        "idea",
    }


def _compared(place: Place) -> str:
    """The frame of a level, or of a change where a comparison follows: "are 35 % higher"."""
    words, text = place.scene.words, place.scene.text
    if place.number.unit in SHARES:
        for pattern, template in ((words.more, words.grown), (words.less, words.shrunk)):
            if pattern.match(text, place.end):
                return template
    return "{}"


_SPANS = {
    **dict.fromkeys(("km²", "m²", "hectares", "acres", "square miles"), "area"),
    **dict.fromkeys(("m³", "litres", "gallons", "barrels", "bcm"), "volume"),
    **dict.fromkeys(("MW", "GW", "kW", "TWh", "GWh", "MWh", "kWh"), "power"),
    **dict.fromkeys(("tons", "kg", "Mt", "kt"), "amount"),
}  # fmt: skip
_DOES = frozenset(
    "cover drain hold store contain occupy span produce generate emit consume export import ship use burn irrigate supply discharge catch land"
    " harvest mine extract pump carry move handle process manage own farm lose destroy protect deliver".split()
)


def covered(place: Place) -> Measure | None:
    """ "The Save drains 106,000 km²": a size alone is the object, so its subject says of what."""
    scene, noun = place.scene, _SPANS.get(place.number.unit)
    clause = scene.verb_on(place.start) if noun else None
    if clause is None or clause.subject is None or clause.verb.negated or clause.verb.passive:
        return None
    who = scene.plain(clause.subject)
    if clause.verb.lemma not in _DOES or not who:
        return None
    to_be = "to be " if is_ahead(clause.verb) else ""
    return Measure(f"{noun} {to_be}{participle(clause.verb.lemma)} by {who}", who)


_ASSESSES = frozenset(
    "put estimate value set keep leave hold fix peg cap forecast maintain price assess project see place reckon quantify calculate".split()
)
_AT = re.compile(
    r",?\s+at(?:\s+(?:about|around|some|nearly|almost|over|under|just|more|less|than|at|least|up|to|a|an|record|roughly|approximately|close|well|only|the))*\s*$"
)


def _assessed(place: Place) -> Measure | None:
    """ "Estimates the damage at", "dredging, put at": what somebody says or makes the size of."""
    scene = place.scene
    if not (at := _AT.search(place.before)):
        return None
    begin = place.start - len(place.before) + at.start()
    for clause in reversed(scene.clauses):
        verb = clause.verb
        if verb.lemma.split()[0] not in _ASSESSES or verb.negated or verb.span.end > begin:
            continue
        thing = clause.subject if verb.passive else clause.object
        if thing is not None and begin - max(thing.span.end, verb.span.end) <= 1:
            words = scene.plain(thing)
            frame = (
                "value of {}" if verb.lemma == "value" else "price of {}" if verb.lemma == "price" else "{}"
            )
            return Measure(frame.format(words), words, frame) if words else None
        break
    apart = _ESTIMATED.search(scene.text, max(0, begin - 60), begin)
    words = scene.phrase_before(apart.start()) if apart else ""
    return Measure(words, words, "{}") if words and words.split()[-1].islower() else None


_ESTIMATED = re.compile(
    r",?\s(?:currently\s|now\s|provisionally\s)?(?:put|estimated|assessed|set|priced|valued|reckoned|forecast)\Z"
)
