"""The rungs of firmness, and the words that put something on each of them."""

from __future__ import annotations

from enum import StrEnum


class Status(StrEnum):
    """How firmly something is committed to, firmest first.

    A status is what the words say, never what usually follows them.
    """

    IN_FORCE = "in force"
    SIGNED = "signed"
    AGREED = "agreed"
    ANNOUNCED = "announced"
    NEGOTIATING = "negotiating"
    SOUGHT = "sought"
    PROPOSED = "proposed"
    DISCUSSED = "discussed"
    AIM = "aim"

    @property
    def rank(self) -> int:
        """0 for the firmest rung, counting up towards the loosest."""
        return list(Status).index(self)


# --- modal words --------------------------------------------------------------------------------------------

PROMISES = frozenset("will shall".split())
"""With the words of ``DUE`` after "is": what is to come is settled."""
GOALS = frozenset(
    "goal goals aim aims target targets ambition ambitions objective objectives purpose plan plans hope hopes intention intentions idea"
    " task mission priority priorities challenge point strategy dream wish vision".split()
)
"""Subjects after which "is to" tells an aim."""
OBLIGING = frozenset("must has have required obliged".split())
BINDING = frozenset("law legislation regulation directive treaty rules".split())
"""Of the words of ``DRAFTS``, those that are in themselves no draft."""
DUE = frozenset("due set scheduled going bound about".split())
UNSURE = frozenset("expected planned supposed projected poised likely".split())
"""After "is": what is to come is hoped for or foreseen, no more."""
CONSEQUENCES = frozenset(
    "be have do remain need depend help enable allow ensure lead mean affect benefit become know see find continue keep get"
    " cause require go come make serve reflect mark bring hurt feel want like believe think say happen result depend"
    " improve suffer face lose win gain rise fall grow drop decline cost strengthen boost underpin underscore foster"
    " stay stand look seem appear lead_to result_in contribute_to rely_on matter exceed amount_to account_for prove"
    " experience own cover form permit prevent consist_of consist apply".replace("_", " ").split()
) | {"lead to", "result in", "contribute to", "rely on", "amount to", "account for", "consist of"}
"""Verbs that under "will" foretell more often than they promise."""
ENABLING = frozenset("ensure mean allow enable help permit cause let imply require".split())
"""Verbs whose complement is what would follow."""
REPORTS = frozenset(
    "say add tell announce note explain state confirm report declare inform indicate pledge promise assure write reaffirm"
    " affirm specify stress emphasise emphasize underline reiterate point_out remark recall guarantee notify vow".replace(
        "_", " "
    ).split()
) | {"point out"}
"""Verbs after which a "would" is somebody's "will"."""
DRAFTS = frozenset(
    "proposal proposals bill bills draft plan plans law text amendment amendments regulation directive rules measure measures"
    " package scheme reform tax levy deal resolution motion treaty legislation ban document initiative"
    " commission agency body centre fund".split()
)
"""Subjects whose "would" tells what a proposal contains."""
CONDITIONS = frozenset(
    "if unless once until whether provided-that lest before without when wherever whenever".split()
)
"""Words whose clause tells what may or is to be, not what is."""
IMAGINED_BY = frozenset(
    "of for to from against about on towards toward before without pending despite instead".split()
)
"""Prepositions that make a form in -ing a thought ("the possibility of signing")."""
NAYS = frozenset("no neither none nobody nothing few little hardly".split())
DENIALS = frozenset(
    "deny refuse fail decline reject reverse oppose rule_out avoid forget".replace("_", " ").split()
) | {"rule out"}
"""Verbs whose complement did not or will not happen."""
UNCERTAIN = frozenset(
    "claim allege speculate believe think imagine dream pretend doubt assume suppose fear predict forecast wonder rumour".split()
)
"""Verbs whose complement is somebody's guess."""
STATES = frozenset(
    "in force|in effect|in operation|in place|operational|up and running|in service".split("|")
)

# --- phrases that are no verbs of their own -----------------------------------------

_NOUN = r"(?:negotiations?|talks|consultations)"

# Each rung: patterns of words that, standing in a clause, put its object there. Order decides ties at one place.
CUES: tuple[tuple[Status, bool, tuple[str, ...], str], ...] = (
    (
        Status.SIGNED,
        True,
        ("(signed", "(ratified"),
        r"(?<=\()(?:signed|ratified)(?=\s+(?:on|in|at|by)\s[^()]{2,40}\))",
    ),
    (
        Status.SOUGHT,
        False,
        ("effort", "attempt", "bid to", "request", "appeal"),
        r"(?:efforts?|attempts?|bid|request|appeal)\s+to\s+(?=\w)",
    ),
    (Status.NEGOTIATING, False, ("process of",), r"in\s+the\s+process\s+of\s+negotiating"),
    (
        Status.NEGOTIATING,
        False,
        ("negotiation", "talks", "consultation"),
        (
            rf"{_NOUN}\s+(?:(?!which|that|if)[\w’'-]+\s+){{0,12}}(?:are|is|were|was|have\s+been|had\s+been)\s+(?:\w+\s+){{0,2}}"
            r"(?:under\s*way|underway|ongoing|on-going|in\s+progress|continuing|taking\s+place)"
        ),
    ),
    (
        Status.NEGOTIATING,
        False,
        ("negotiation", "talks", "consultation"),
        (
            rf"(?:continues?|continued|conduct(?:s|ed|ing)?|holding|held|pursu(?:es?|ed|ing)|opened|started|launched|began|begun|resumed?)\s+"
            rf"(?:\w+\s+)?{_NOUN}\s+(?:on|for|over|with|about)"
        ),
    ),
    (
        Status.NEGOTIATING,
        False,
        ("negotiation", "talks", "consultation"),
        rf"(?:(?:is|are|was|were|be|been)\s+(?:\w+\s+)?in\s+{_NOUN}|under\s+negotiation)",
    ),
    (
        Status.NEGOTIATING,
        False,
        ("negotiation", "talks", "consultation"),
        rf"{_NOUN}\s+(?:on|over|about)\s+(?:[\w’'-]+\s+){{1,10}}?(?:resumed?|reopen(?:ed)?|opened|began|restarted|continued?)(?=\s+(?:in|on|at|this|last|between)\b)",
    ),
    (Status.PROPOSED, False, ("proposal",), r"propos(?:al|als)\s+(?:to|for)(?=\s)"),
    (Status.DISCUSSED, False, ("views",), r"exchang(?:ed?|es|ing)\s+views\s+(?:on|about)"),
    (
        Status.DISCUSSED,
        True,
        ("discussion", "consideration", "evaluation", "review", "study"),
        r"(?:(?:is|are|remains?)\s+(?:still\s+)?(?:in|under)\s+(?:\w+\s+)?(?:discussion|consideration|evaluation|review|study))",
    ),
    (
        Status.AIM,
        False,
        (
            "ness to",
            "ambition to",
            "intention to",
            "desire to",
            "goal to",
            "target to",
            "aim to",
            "ready to",
            "willing to",
            "prepared to",
            "plan to",
            "plans to",
            "like to",
        ),
        r"(?:willingness|readiness|ambition|intention|desire|goal|target|aim|ready|willing|prepared|plans?)\s+to(?=\s+\w)|would\s+like\s+to(?=\s)",
    ),
    (
        Status.IN_FORCE,
        True,
        ("taken up", "took up"),
        r"(?:took|has\s+taken|have\s+taken)\s+up\s+(?:his|her|their|its|the)?\s*(?:functions?|duties|duty|posts?|office|work)",
    ),
    (
        Status.SIGNED,
        False,
        ("the signing of",),
        r"(?:at|after|since|following|attended|witnessed|by)\s+the\s+signing\s+of",
    ),
    (
        Status.ANNOUNCED,
        False,
        ("pledges", "commitment", "contribution"),
        r"(?:made|makes?|making|announc(?:ed?|ing))\s+(?:\w+\s+){0,3}(?:pledges|commitments?|contributions)",
    ),
    (Status.ANNOUNCED, False, ("will:", "will :"), r"will(?=\s*:\s*$)"),
    (
        Status.ANNOUNCED,
        False,
        ("decision to", "pledge to", "commitment to", "promise to", "vow to", "undertaking to"),
        r"(?:decision|pledge|commitment|promise|vow|undertaking)\s+to(?=\s+[a-z])",
    ),
    (
        Status.SIGNED,
        False,
        ("signature", "ratification"),
        r"(?:following|after|since|upon|welcom(?:es?|ed|ing)|hail(?:s|ed|ing))\s+the\s+(?:signature|ratification)\s+of",
    ),
    (
        Status.AGREED,
        False,
        ("adoption", "approval", "conclusion", "endorsement", "pass"),
        (
            r"(?:following|after|since|upon|welcom(?:es?|ed|ing)|hail(?:s|ed|ing))\s+the\s+(?:\w+\s+)?"
            r"(?:adoption|approval|conclusion|endorsement|passage|passing)(?:\s+(?:last|this)\s+\w+)?\s+of"
        ),
    ),
    (
        Status.IN_FORCE,
        True,
        ("since",),
        r"(?:,\s+(?:already\s+|now\s+)?in\s+(?:force|effect|operation|place)\s+since)",
    ),
    (
        Status.AGREED,
        False,
        ("reached", "struck", "sealed", "clinched"),
        r"(?:reached|struck|sealed|clinched)\s+(?=(?:an?|the|their)\b[^,;.]{0,40}\b(?:agreements?|deals?|accords?|pacts?|understandings?|consensus|compromises?)\b)",
    ),
)
"""Status, whether the thing itself is the subject ("a protocol was signed"), stems without one of which
no sentence can hold the words, and the words."""
