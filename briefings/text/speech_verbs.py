"""Verbs and phrases that put words into somebody's mouth, in English, Spanish and French."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class SpeechVerbs:
    """The patterns of one language."""

    said: re.Pattern[str]
    """A finite verb of saying, with the auxiliary of a compound tense where the language needs one."""
    quoting: re.Pattern[str]
    """A verb that may lead to a quotation, more than those of ``said`` ("called it “…”")."""
    that: re.Pattern[str]
    """What stands between the verb and the clause that was said: hearer, time and place, then "that"."""
    bare: re.Pattern[str] | None
    """The same where the language may leave out "that", with a hearer or a day; matches from the verb's start."""
    ends: re.Pattern[str]
    """What may follow the verb where the clause came before it: a stop, a hearer, a time or place."""
    according: re.Pattern[str]
    """ "According to"."""
    as_put: re.Pattern[str] | None
    """ "As X put it", "in X's view": the group is whose words or view they are."""
    pronoun: re.Pattern[str]
    """A personal pronoun that can be the subject, with its gender as group ``he``, ``she`` or ``it``."""
    next_verb: re.Pattern[str]
    """A second verb of the same subject, at which what was said ends (", and called on …", ", adding that …")."""


SAYING = frozenset(
    "say add tell note stress explain state warn argue claim insist confirm report declare announce estimate acknowledge"
    " admit concede emphasise emphasize underline underscore highlight recall reiterate repeat conclude reveal assure inform"
    " remind notify maintain affirm reaffirm remark comment observe contend allege assert believe write tweet post caution"
    " complain testify predict forecast calculate reckon hint indicate suggest signal disclose clarify specify reply respond"
    " counter retort quip joke lament promise pledge vow swear protest boast advise ask wonder detail denounce anticipate deny dispute doubt".split()
) | {"point out", "make clear", "spell out"}
"""Base forms of English verbs that put a clause into somebody's mouth."""
TELLING = frozenset("tell inform remind assure notify warn advise caution".split())
"""Those whose object may be the hearer."""
DENYING = frozenset("deny dispute doubt".split())
"""Those that say that the clause is not so: without the verb the clause would say the contrary."""
QUOTED = frozenset("quote cite report".split())
"""Verbs of "was quoted as saying"."""
OPINIONS = frozenset(
    "view position argument claim contention warning message assessment opinion conclusion complaint belief answer response"
    " point explanation estimate forecast prediction conviction confidence assurance assurances stance line verdict reply".split()
)
"""Nouns of which a clause with "that" says what somebody holds: "her view is that …"."""
VOICING = frozenset("make express voice take issue give offer repeat send hold state reiterate".split())
"""Verbs with such a noun as object: "made the point that …"."""
ADAMANT = frozenset("adamant insistent explicit categorical emphatic clear unequivocal".split())
"""Adjectives of somebody who says a thing with force: "was adamant that …"."""

_EN_PAST = (
    "said|told|added|explained|stated|stressed|noted|underlined|underscored|warned|indicated|declared|insisted|argued|remarked"
    "|commented|announced|asserted|emphasi[sz]ed|highlighted|pointed\\s+out|recalled|affirmed|reaffirmed|reiterated|observed"
    "|concluded|claimed|replied|responded|wrote|tweeted|confirmed|acknowledged|admitted|conceded|cautioned|complained|denied"
    "|maintained|clarified|informed|revealed|testified|predicted|estimated|continued|contended|lamented|signal(?:l)?ed|manifested"
    "|joked|countered|assured|reminded|urged|asked|quipped|vowed|cited"
)
_EN_PRESENT = "says?|adds|explains|argues|insists|warns|believes|admits|writes|maintains|acknowledges|concludes|cautions|confirms"
_EN_NOUNLIKE = (
    "notes?|states?|claims?|reports?|reported|stresses|stress|estimates?|argue|warn|believe|insist|show|shows"
)
_EN_HEARER = (
    r"(?:(?:the\s+|a\s+|this\s+|his\s+|her\s+|its\s+|our\s+|an\s+)?(?:[a-z-]+\s+){0,2}?(?:reporters?|journalists?|parliament|lawmakers"
    r"|legislators|deputies|council|court|press|media|conference|briefing|hearing|newspaper|side|committee|assembly|senators|MPs|MEPs"
    r"|delegates|ministers|participants|agency|site|radio|television|audience|summit|meeting|forum|house|chamber|members)"
    r"|(?:the\s+)?[A-Z][\w’'.-]*(?:\s+[A-Z][\w’'.-]*){0,3})"
)
_EN_DAY = r"(?:\s+(?:on\s+|late\s+|earlier\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s+(?:morning|afternoon|evening|night))?)"
_ES_STEMS = (
    "afirm señal explic indic subray declar asegur destac manifest expres mencion detall alert precis inform agreg apunt reiter"
    " coment confirm relat lament resalt puntualiz enfatiz recalc anunci remarc aclar argument denunci celebr valor critic"
    " zanj conden reclam rechaz"
).split()
_ES_STEMS_PAST = "|".join(f"{stem}(?:ó|aron)" for stem in _ES_STEMS)
_ES_STEMS_PRESENT = "|".join(f"{stem}an?" for stem in _ES_STEMS)
_ES_STEMS_DONE = "|".join(f"{stem}ado" for stem in _ES_STEMS)
_ES_PAST = (
    rf"{_ES_STEMS_PAST}|dijo|dijeron|añadió|advirtió|insistió|resumió|admitió|defendió|reconoció|sostuvo|recordó|recordaron|respondió"
    "|concluyó|mantuvo|repuso|contestó|replicó|escribió|pidió"
)
_ES_PRESENT = (
    rf"{_ES_STEMS_PRESENT}|dicen?|añaden?|advierten?|insisten?|resumen?|admiten?|defienden?|reconocen?|sostienen?|recuerdan?|concluyen?"
    "|mantienen?|piden?"
)
_ES_DONE = (
    rf"{_ES_STEMS_DONE}|dicho|añadido|advertido|insistido|resumido|admitido|defendido|reconocido|sostenido|recordado|respondido"
    "|concluido|mantenido|escrito|pedido"
)
_FR_DONE = (
    "déclaré|dit|affirmé|souligné|expliqué|ajouté|indiqué|précisé|assuré|estimé|rappelé|averti|annoncé|confirmé|reconnu|noté|insisté"
    "|conclu|regretté|relevé|répondu|martelé|prévenu|salué|fait\\s+savoir|fait\\s+valoir|informé|constaté|plaidé|lancé|écrit|reproché"
)
_FOREIGN = rf"{_ES_PAST}|(?:ha|han)\s+(?:{_ES_DONE})|(?:a|ont)\s+(?:{_FR_DONE})"
"""Forms of the other languages that are no English words: an English page may quote in them."""
_EN = SpeechVerbs(
    said=re.compile(
        rf"\b(?<!-)(?:{_EN_PAST}|{_EN_PRESENT}|(?:{_EN_NOUNLIKE})(?=\s+that\b|:)|{_FOREIGN})\b(?!-)",
    ),
    quoting=re.compile(
        rf"\b(?<!-)(?:{_EN_PAST}|{_EN_PRESENT}|{_FOREIGN}|notes?|states?|called|described|hailed|praised|dubbed|critici[sz]ed|condemned|welcomed|slammed"
        r"|expressed|promised|pledged|calls|describes|reads|thanked|voiced)\b(?!-)"
    ),
    that=re.compile(
        r"(?:\s+(?:on|in|at|to|during|after|before|by|via|with|again|also|today|yesterday|this|last|earlier|late|however|\w+ly|\w+day)\b[^,:;.!?“”\"«»]{0,90}?"
        r"|\s+(?:an?|the|two|three|some)\s+(?:\w+\s+)?(?:day|week|month|year|hour)s?\b(?:\s+(?:later|earlier|before|ago|after))?)?"
        r"(?:,[^,.;“”\"]{1,80},)?,?\s+that,?\s+(?=\S)"
    ),
    bare=re.compile(
        rf"(?:(?:said|says?)|told\s+{_EN_HEARER})"
        rf"{_EN_DAY}?(?:\s+in\s+a\s+(?:statement|letter|report|press\s+release))?\s+"
        r"(?=\S)(?!(?:as|after|before|when|while|in|on|at|to|of|for|during|with|by|from|through|via|last|earlier|later|yesterday|today"
        r"|here|so|yes|and|but|or|nothing|something|anything|that|much|more\s+than|little|goodbye|if|how|what|why|whether|about|\w+day)\b\s)"
    ),
    ends=re.compile(
        rf"(?:\s+{_EN_HEARER})?{_EN_DAY}?(?:\s*(?:[.,;)]|$)"
        r"|\s+(?:on|in|at|to|during|after|before|when|while|as|this|last|yesterday|today|earlier|later|here|following|via|of|from)\b)"
    ),
    according=re.compile(
        r"\b(?:[Aa]ccording\s+to|(?:[Ii]n|[Oo]n|[Bb]y)\s+(?:the\s+)?(?:words|opinion|view|judge?ment|estimation|reckoning)\s+of)\s+"
    ),
    as_put=re.compile(
        r"(?:^|(?<=[\n,;:“”\"•*.!?-] )|(?<=[\n“\"]))(?:[Aa]s\s+(?P<as>[^,;:.“”\"]{2,90}?)\s+(?:ha[sd]\s+|have\s+)?(?:puts?\s+it|noted|said|pointed\s+out|explained|warned|stressed"
        r"|observed|remarked|acknowledged|admitted|conceded|recalled|argued|underlined|emphasi[sz]ed|told\s+[^,;:.“”\"]{2,40})"
        r"(?=[,.;]|\s+(?:on|in|at|last|this|yesterday|earlier|to)\b)"
        r"|[Ii]n\s+(?P<in>[^,;:.“”\"]{2,60}?)(?:['’]s|(?<=s)['’])\s+(?:own\s+)?(?:view|words|opinion|judge?ment|estimation|reckoning|telling)\b)"
    ),
    pronoun=re.compile(r"(?P<he>[Hh]e)|(?P<she>[Ss]he)|(?P<it>[Ii]t)|[Tt]hey|I|[Ww]e"),
    next_verb=re.compile(
        rf",?\s+(?:(?:and|but)\s+(?:also\s+|then\s+|he\s+|she\s+|they\s+)?(?:{_EN_PAST}|called|stressed|thanked|expressed|urged|praised"
        r"|appealed|welcomed|invited|promised)\b|while\s+(?:adding|stressing|noting)\b"
        r"|(?:adding|stressing|noting|saying|warning|calling|citing|pointing|urging|referring|explaining)\b)"
    ),
)

_ES = SpeechVerbs(
    said=re.compile(rf"\b(?:(?:ha|han|había|habían)\s+(?:{_ES_DONE})|{_ES_PAST}|{_ES_PRESENT})\b"),
    quoting=re.compile(
        rf"\b(?:(?:ha|han|había|habían)\s+(?:{_ES_DONE}|calificado|definido|tildado|descrito)|{_ES_PAST}|{_ES_PRESENT}"
        r"|calificó|definió|tildó|describió|califica|define)\b"
    ),
    that=re.compile(
        r"(?:\s+(?:a|al|en|este|esta|hoy|ayer|por|durante|ante|tras|además|también|el|desde|\w+mente|posteriormente|asimismo|igualmente)\b[^,:;.!?“”\"«»]{0,90}?)?"
        r"(?:,[^,.;“”\"]{1,80},)?\s+(?:(?:de|en)\s+)?que,?\s+(?=\S)"
    ),
    bare=None,
    ends=re.compile(
        r"(?:\s*(?:[.,;)]|$)|\s+(?:en|a|al|durante|ante|tras|este|esta|hoy|ayer|el|desde|por)\b)"
    ),
    according=re.compile(
        r"\b[Ss]egún\s+(?!dijo|informó|señaló|explicó|ha\b)|\b[Dd]e\s+acuerdo\s+(?:con|a)\s+|\b[Ee]n\s+palabras\s+de\s+"
    ),
    as_put=None,
    pronoun=re.compile(r"(?P<he>[ÉéEe]l)|(?P<she>[Ee]lla)|[Ee]llos|[Ee]llas"),
    next_verb=re.compile(
        rf",?\s+(?:y|e|pero)\s+(?:también\s+|además\s+)?(?:(?:ha|han)\s+(?:{_ES_DONE}|trasladado)|{_ES_PAST}|instó|pidió|agradeció|trasladó|llamó|propuso|desmintió|exigió)\b"
    ),
)

_FR = SpeechVerbs(
    said=re.compile(
        rf"\b(?:(?:a|ont|avait|avaient)\s+(?:\w+ment\s+|aussi\s+|encore\s+|toutefois\s+|cependant\s+|en\s+outre\s+|par\s+ailleurs\s+)?(?:{_FR_DONE})"
        r"|déclare|affirme|souligne|explique|estime|rappelle|indique|assure|ajoute|insiste|prévient|conclut|constate|reconnaît"
        r"|affirment|estiment|expliquent)\b"
    ),
    quoting=re.compile(
        rf"\b(?:(?:a|ont|avait|avaient)\s+(?:\w+ment\s+|aussi\s+|encore\s+|toutefois\s+|cependant\s+|en\s+outre\s+|par\s+ailleurs\s+)?(?:{_FR_DONE}|qualifié|dénoncé|exprimé)"
        r"|déclare|affirme|souligne|explique|estime|rappelle|indique|assure|ajoute|insiste|prévient|conclut|constate|qualifie|dénonce)\b"
    ),
    that=re.compile(
        r"(?:\s+(?:à|au|aux|en|lors|dans|par|devant|aussi|également|notamment|ce|cette|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\w+ment)\b"
        r"[^,:;.!?“”\"«»]{0,90}?)?(?:,[^,.;“”\"]{1,80},)?\s+(?:sur\s+le\s+fait\s+)?qu(?:e\s+|['’])(?=\S)"
    ),
    bare=None,
    ends=re.compile(
        r"(?:\s*(?:[.,;)]|$)|\s+(?:en|à|au|aux|lors|devant|après|dans|ce|cette|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b)"
    ),
    according=re.compile(r"\b[Ss]elon\s+|\b[Dd][’']après\s+"),
    as_put=None,
    pronoun=re.compile(r"(?P<he>[Ii]l)|(?P<she>[Ee]lle)|[Ii]ls|[Ee]lles"),
    next_verb=re.compile(
        rf",?\s+(?:et|mais)\s+(?:a|ont)\s+(?:\w+\s+)?(?:{_FR_DONE}|invité|appelé|remercié|exprimé)\b|,\s+ajoutant\b"
    ),
)
_BY_LANGUAGE = {"es": _ES, "fr": _FR}


@cache
def speech_verbs(language: str | None) -> SpeechVerbs:
    """Return the patterns for a language; English where it is unknown or has none."""
    return _BY_LANGUAGE.get(language or "en", _EN)
