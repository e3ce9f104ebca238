"""An act: a status word with who does it and what it is about."""

from __future__ import annotations

import re
from dataclasses import dataclass

from briefings.stages.extract.rules.reading import Reading, Sentence
from briefings.text.span import Span
from briefings.text.status import StatusMention
from briefings.text.syntax import Clause, NounPhrase

# What is signed, financed or set up is the commitment; the verb only says that it is.
LIGHT_VERB = re.compile(
    r"^(?:sign|conclude|finance|fund|provide|start|open|begin|launch|establish|create|set\s+up|have|hold|adopt|draw\s+up|become|offer"
    r"|grant|allocate|send|deliver|introduce|impose|contribute|set\s+aside|supply|build|convene"
    r"|(?:transform|turn)\s+(?:itself\s+|themselves\s+)?into)\s+"
    r"(?=(?:an?|the|its|their|new|joint|another|further|additional|more|up\s+to|[€$£]?\d+|two|three|four|five|six|ten|negotiations|talks|[A-Z]{3}\s\d)\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Act:
    """One status word with the words around it; offsets are the sentence's."""

    sentence: Sentence
    mention: StatusMention
    clause: Span
    subject: str
    """Who or what the verb is said of, without its article."""
    action: str
    relative: bool
    recipient: Span
    """Whom it is put to: named in the clause, and no party to it."""
    parsed: Clause | None = None
    """The clause of the verb; None where the words were cut by cues."""
    deed: Clause | None = None
    """The clause that says what is to be done, where it is not the verb's own ("agreed *to send* …")."""


_PAPERS = frozenset(
    "motion motions resolution opinion report statement letter declaration petition communique communiqué decision decree appeal".split()
)


def doer(sentence: Sentence, clause: Clause) -> NounPhrase | None:
    """Return the subject of a clause; of "it" and "they" under another clause, that one's."""
    who = clause.subject
    if who is not None and who.head in _PAPERS and clause.kind == "participle" and clause.parent is not None:
        above = sentence.clauses[clause.parent]
        if above.object is not None and above.object.head == who.head and not above.verb.passive:
            clause, who = above, above.subject  # "adopted a motion calling for …": those who adopted it call
    while who is not None and who.head in ("it", "they", "he", "she") and clause.parent is not None:
        clause = sentence.clauses[clause.parent]
        who = clause.subject or who
    return who


def in_other_voice(reading: Reading, sentence: Sentence, mention: StatusMention) -> bool:
    """Tell whether words are a quoted speaker's: of those only "we are discussing …" commits anybody."""
    if not reading.is_quoted(mention.span):
        return False
    before = sentence.text[: sentence.at(mention.span.start)]
    return not re.search(r"\bwe\s+(?:\w+\s+){0,2}$", before, re.IGNORECASE)
