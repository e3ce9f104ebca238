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


_ADVERB = (
    r"(?:\s+(?:also|already|now|jointly|officially|formally|today|recently|further|both|all|then|since))?"
)

# What a party may do under "will", "is to", "has decided to": deeds, not consequences ("will enable").
_DEED = (
    r"(?:co-?)?(?:financ|fund|provid|support|allocat|invest|contribut|deploy|send|open|establish|creat|launch|host"
    r"|introduc|impos|lift|extend|increas|reduc|build|train|suppl|deliver|sign|start|begin|join|ban|phas|double"
    r"|purchas|buy|donat|appoint|expand|reinforc|strengthen|withdraw|suspend|resum|adopt|ratif|implement"
    r"|have(?=\s+an?\b)|set\s+up|make\s+available|take\s+place|be\s+held|carry\s+out|draw\s+up|hold|organis|organiz|grant|pay|post)"
    r"(?:e|es|y|s)?"
)
_NOUN = r"(?:negotiations?|talks)"

# Each rung: patterns of words that, standing in a clause, put its object there. Order decides ties at one place.
CUES: tuple[tuple[Status, bool, str], ...] = (
    # English: efforts and hopes come before the deed that they only hope for.
    (Status.SOUGHT, False, r"(?:efforts?|attempts?|bid|request|appeal)\s+to\s+(?=\w)"),
    (Status.NEGOTIATING, False, r"(?:is|are|was|were|been|be)\s+(?:still\s+|currently\s+)?negotiating"),
    (Status.NEGOTIATING, True, r"(?:is|are)\s+(?:still\s+|currently\s+|now\s+)?being\s+negotiated"),
    (Status.PROPOSED, False, r"(?:has|have|had)?\s*offer(?:s|ed)\s+to(?=\s+\w)"),
    (Status.NEGOTIATING, False, r"(?:in\s+the\s+)?process\s+of\s+negotiating"),
    (
        Status.NEGOTIATING,
        False,
        rf"{_NOUN}\s+(?:are|is)\s+(?:still\s+)?(?:under\s*way|ongoing|in\s+progress|continuing)",
    ),
    (
        Status.NEGOTIATING,
        False,
        rf"(?:continues?|continued|conduct(?:s|ing)?|holding|pursu(?:es?|ing))\s+{_NOUN}\s+(?:on|for|over)",
    ),
    (Status.NEGOTIATING, False, rf"(?:opened|started|launched|began|begun)\s+{_NOUN}\s+(?:on|for|over|with)"),
    (Status.PROPOSED, False, r"(?:has|have|had)?\s*(?:proposed|recommended|tabled)"),
    (
        Status.PROPOSED,
        False,
        r"(?:proposes?|proposing|recommends|puts?\s+forward|propos(?:al|als)\s+(?:to|for))",
    ),
    (
        Status.DISCUSSED,
        False,
        r"(?:exchang(?:ed?|ing)\s+views\s+on|discussing|discussed|discusses|considering|exploring|examining|weighing|studying)",
    ),
    (
        Status.DISCUSSED,
        True,
        r"(?:(?:is|are|remains?)\s+(?:in|under)\s+(?:the\s+)?(?:discussion|consideration|evaluation|review|study))",
    ),
    (
        Status.AIM,
        False,
        r"(?:aims?|aimed|aiming|intends?|intending|hopes?|hoping|wants?|wishes|plans?|planning|aspires?|would\s+like)\s+to(?=\s+\w)",
    ),
    (
        Status.AIM,
        False,
        r"(?:hopes?|hoped|expects?|wishes)\s+that(?=\s+\w)|(?:willingness|readiness|ambition|intention|desire|goal|ready)\s+to(?=\s+\w)",
    ),
    (Status.AIM, True, r"(?:is|are|was|were)\s+expected\s+to(?=\s+\w)"),
    (Status.SOUGHT, False, r"(?:is|are|was|were)" + _ADVERB + r"\s+(?:seeking|requesting|asking)(?:\s+to)?"),
    (
        Status.SOUGHT,
        False,
        r"(?:seeks?|sought|requests?|requested|called\s+(?:for|on)|calls\s+(?:for|on)|urged?|urges|asked\s+for|asks\s+for)(?:\s+to)?",
    ),
    (
        Status.IN_FORCE,
        True,
        r"(?:entered|came|comes?|coming)\s+into\s+(?:force|effect)|took\s+effect|takes\s+effect\s+today",
    ),
    (
        Status.IN_FORCE,
        True,
        r"(?:is|are|has\s+been|have\s+been)"
        + _ADVERB
        + r"\s+(?:in\s+(?:force|effect|place|operation)|operational|up\s+and\s+running)",
    ),
    (
        Status.IN_FORCE,
        True,
        r"(?:took|has\s+taken|have\s+taken)\s+up\s+(?:his|her|their|its|the)?\s*(?:functions?|duties|duty|posts?|office|work)",
    ),
    (Status.IN_FORCE, True, r"(?:has|have)\s+been\s+(?:working|operating|serving|deployed|stationed|posted)"),
    (Status.SIGNED, True, r"(?:was|were|(?:has|have|had)\s+been)" + _ADVERB + r"\s+signed"),
    (Status.SIGNED, False, r"(?:by|after|on|upon)\s+signing"),
    (Status.SIGNED, False, r"(?:has|have|had)?" + _ADVERB + r"\s*\b(?:signed|inked)"),
    (
        Status.AGREED,
        True,
        r"(?:is|are|was|were|(?:has|have|had)\s+been)"
        + _ADVERB
        + r"\s+(?:agreed|adopted|approved|endorsed|ratified|concluded|passed|established|created|set\s+up)",
    ),
    (
        Status.AGREED,
        False,
        r"(?:has|have|had)?"
        + _ADVERB
        + r"\s*\b(?:agreed|adopted|approved|endorsed|ratified)(?:\s+(?:to|on|that))?",
    ),
    (Status.AGREED, False, r"(?:reached|concluded|struck|sealed)\s+(?=(?:an?|the|their)\b)"),
    (
        Status.AGREED,
        False,
        r"(?:established|drew\s+up|set\s+out)\s+(?=(?:an?|the)\s+(?:\w+\s+){0,2}(?:list|plan|road\s*map|programme|calendar))",
    ),
    (
        Status.ANNOUNCED,
        True,
        r"(?:was|were|(?:has|have|had)\s+been)" + _ADVERB + r"\s+(?:announced|launched|unveiled)",
    ),
    (Status.ANNOUNCED, True, r"(?:is|are)\s+(?:due|set|scheduled)\s+(?:to|for)"),
    (
        Status.ANNOUNCED,
        True,
        r"will"
        + _ADVERB
        + r"\s+(?:take\s+place|be\s+(?:held|launched|signed|opened|established|created|set\s+up|funded|financed|deployed|posted))",
    ),
    (Status.ANNOUNCED, False, rf"(?:will|shall|is\s+to|are\s+to){_ADVERB}\s+(?={_DEED}\b)"),
    (
        Status.ANNOUNCED,
        False,
        r"(?:has|have|had)?"
        + _ADVERB
        + r"\s*\b(?:announced|announces|announcing|unveiled|pledged|promised|launched|decided|committed\s+(?:itself|themselves|himself|herself)\s+to)(?:\s+(?:to|that))?",
    ),
    # Spanish
    (
        Status.SOUGHT,
        False,
        r"(?:esfuerzos|gestiones|solicitud)\s+(?:para|de)(?=\s+\w)|(?:busca|buscan|solicita|solicitó|solicitaron|pidió|pide)n?(?=\s)",
    ),
    (
        Status.NEGOTIATING,
        False,
        r"(?:negocia|negocian|negociando|(?:está|están)\s+negociando|negociaciones\s+(?:para|sobre|de))",
    ),
    (Status.PROPOSED, False, r"(?:propuso|propusieron|propone|proponen|ha\s+propuesto|plante[óa])"),
    (
        Status.DISCUSSED,
        False,
        r"(?:analiz[aó]n?|analizaron|discut(?:e|en|ió|ieron)|estudia|estudian|evalúa|evalúan|debatieron)",
    ),
    (
        Status.AIM,
        False,
        r"(?:pretende|pretenden|aspira\s+a|aspiran\s+a|tiene\s+como\s+objetivo|busca\s+que|prevé|prevén|espera|esperan)(?=\s)",
    ),
    (
        Status.IN_FORCE,
        True,
        r"(?:entró|entraron)\s+en\s+vigor|(?:está|están)\s+en\s+vigor|asumió\s+(?:sus\s+)?funciones",
    ),
    (
        Status.SIGNED,
        False,
        r"(?:firmó|firmaron|suscribió|suscribieron|(?:ha|han)\s+(?:firmado|suscrito)|rubric(?:ó|aron))",
    ),
    (Status.SIGNED, True, r"(?:fue|fueron)\s+(?:firmad|suscrit)[oa]s?"),
    (
        Status.AGREED,
        False,
        r"(?:acordó|acordaron|convinieron|aprobó|aprobaron|adoptó|adoptaron|(?:ha|han)\s+(?:acordado|aprobado|adoptado))",
    ),
    (
        Status.ANNOUNCED,
        False,
        r"(?:anunció|anunciaron|(?:ha|han)\s+anunciado|se\s+comprometió\s+a|se\s+comprometieron\s+a)(?:\s+que)?",
    ),
    (
        Status.ANNOUNCED,
        False,
        r"(?:destinar|financiar|aportar|invertir|enviar|crear|abrir|pondr|entregar|impulsar|otorgar)(?:á|án)\b",
    ),
    (
        Status.ANNOUNCED,
        True,
        r"(?:se\s+(?:realizará|celebrará|llevará\s+a\s+cabo|pondrá\s+en\s+marcha)n?|tendrán?\s+lugar)",
    ),
    # French
    (Status.SOUGHT, False, r"(?:cherche|cherchent|sollicite|a\s+demandé|ont\s+demandé)(?:\s+à)?"),
    (
        Status.NEGOTIATING,
        False,
        r"(?:négocie|négocient|est\s+en\s+train\s+de\s+négocier|négociations\s+(?:sur|pour|en\s+vue))",
    ),
    (Status.PROPOSED, False, r"(?:propose|proposent|a\s+proposé|ont\s+proposé)"),
    (
        Status.DISCUSSED,
        False,
        r"(?:discute|discutent|ont\s+discuté|a\s+discuté|examine|examinent|étudie|étudient)",
    ),
    (
        Status.AIM,
        False,
        r"(?:vise|visent|souhaite|souhaitent|entend|entendent|espère|espèrent)(?:\s+à)?(?=\s)",
    ),
    (Status.IN_FORCE, True, r"(?:est|sont)\s+entrée?s?\s+en\s+vigueur|(?:est|sont)\s+en\s+vigueur"),
    (Status.SIGNED, False, r"(?:a|ont)\s+signé"),
    (Status.SIGNED, True, r"(?:a|ont)\s+été\s+signée?s?"),
    (
        Status.AGREED,
        False,
        r"(?:(?:a|ont)\s+(?:adopté|approuvé|convenu|décidé)|(?:se\s+sont|s[’']est)\s+mise?s?\s+d[’']accord)(?:\s+(?:de|d[’']))?",
    ),
    (Status.ANNOUNCED, False, r"(?:a|ont)\s+annoncé(?:\s+que)?"),
    (
        Status.ANNOUNCED,
        False,
        r"(?:financer|verser|consacrer|investir|fournir|ouvrir|créer|mettr|lancer|soutiendr)(?:a|ont)\b",
    ),
)
"""Status, whether the thing itself is the subject ("a protocol was signed"), and the words."""
