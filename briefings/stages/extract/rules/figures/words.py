"""The words that tell what a number measures: verbs of level, change and share, by language."""

from __future__ import annotations

import re
from dataclasses import dataclass

_FLAGS = re.IGNORECASE


@dataclass(frozen=True, slots=True)
class Words:
    """One language's patterns and templates; ``{}`` takes the text's own words."""

    rise: re.Pattern[str]
    """Verbs of growth right before a number, with "by" or "to" if it has them."""
    fall: re.Pattern[str]
    level: re.Pattern[str]
    """Verbs that give their subject's size ("amounted to")."""
    share: re.Pattern[str]
    """Verbs that make their subject a part of something ("accounted for")."""
    cost: re.Pattern[str]
    worth: re.Pattern[str]
    spent: re.Pattern[str]
    """Verbs of giving money, whose participle says what the money is."""
    of: re.Pattern[str]
    """What joins a number to what it counts, after it."""
    named: re.Pattern[str]
    """What joins a noun to its number, before it ("a deficit of")."""
    to: re.Pattern[str]
    """The preposition that makes a change's number its outcome."""
    more: re.Pattern[str]
    """Comparatives after a number ("more than", "up on")."""
    less: re.Pattern[str]
    again: re.Pattern[str]
    """What puts a number beside the one before it: "compared with", "down from"."""
    part: re.Pattern[str]
    """ "Of which", before a number."""
    breaks: frozenset[str]
    """Words that no noun phrase goes past."""
    prepositions: frozenset[str]
    articles: frozenset[str]
    pronouns: frozenset[str]
    grown: str
    shrunk: str
    portion: str
    portion_in: str
    price: str
    value: str


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_EN_FILL = (
    r"(?:\s+(?:still|now|only|just|about|around|some|nearly|almost|roughly|approximately|over|under|above|below"
    r"|more|less|fewer|than|at\s+least|at\s+most|as|much|many|high|low|up|down|well|an?|the|estimated|sharply"
    r"|further|slightly|steadily|year-on-year|close|close\s+to|currently|another|around))*"
)
_ES_FILL = (
    r"(?:\s+(?:ya|casi|unos|unas|un|una|cerca|del?|más|menos|alrededor|aproximadamente|solo|sólo|los|las|el|la"
    r"|valor|nivel|total|por|encima|hasta))*"
)
_FR_FILL = r"(?:\s+(?:déjà|encore|près|plus|moins|environ|quelque|presque|seulement|de|d['’]|les|la|le|un|une|jusqu['’]))*"


def _verb(forms: str, tail: str, fill: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{forms})(?P<tail>{tail}){fill}\s*$", _FLAGS)


_EN_UP = (
    r"r[oi]se[ns]?|rising|increas(?:e[ds]?|ing)|gr[eo]wn?|grows|growing|climb(?:s|ed|ing)?|jump(?:s|ed)?|surged?"
    r"|soared|expand(?:s|ed)|gained|doubled|tripled|quadrupled|accelerated|went\s+up|rais(?:e[ds]?|ing)"
    r"|lift(?:s|ed|ing)?|boost(?:s|ed|ing)?|(?:is|are|was|were|be|been|being)\s+up|rocket(?:s|ed)|swelled|swollen|widen(?:s|ed)"
    r"|advanc(?:es|ed)|edged\s+up|ticked\s+up|leapt|rebound(?:s|ed)|mount(?:s|ed)"
)
_EN_DOWN = (
    r"fall(?:s|en|ing)?|fell|decreas(?:e[ds]?|ing)|declin(?:e[ds]?|ing)|dropp?(?:s|ed|ing)?|shrank|shrunk|slump(?:ed)?"
    r"|plunged|contract(?:s|ed)|slipped|tumbled|halved|went\s+down|reduc(?:e[ds]?|ing)|cut(?:s|ting)?|lower(?:s|ed|ing)"
    r"|(?:is|are|was|were|be|been|being)\s+down|trim(?:s|med|ming)?|slash(?:es|ed|ing)?|eased|sank|sunk|dipped|shed|collapsed"
    r"|narrowed|dwindled|plummeted|retreated|edged\s+down|crashed"
)
ENGLISH = Words(
    rise=_verb(_EN_UP, r"(?:\s+(?:by|to|from))?", _EN_FILL),
    fall=_verb(_EN_DOWN, r"(?:\s+(?:by|to|from))?", _EN_FILL),
    level=_verb(
        r"amount(?:s|ed|ing)?|reach(?:es|ed|ing)?|total(?:s|led|ed|ling)?|st(?:ands?|ood|anding)|averag(?:es|ed|ing)"
        r"|exceed(?:s|ed|ing)?|equal(?:s|led)|came|comes|hits?|added\s+up|settled|remain(?:s|ed)|is|are|was|were"
        r"|has\s+been|had\s+been|would\s+be|will\s+be|is\s+estimated|was\s+estimated|are\s+estimated|were\s+estimated"
        r"|is\s+put|was\s+put|is\s+set|was\s+set|numbered|constitutes?|topped|surpassed|ran|runs"
        r"|(?:peak(?:s|ed|ing)?|hover(?:s|ed|ing)?|run(?:s|ning)?|clos(?:es|ed)|trad(?:es|ed)|sells?|sold|chang(?:es|ed)\s+hands"
        r"|stay(?:s|ed)|end(?:s|ed)|stabili[sz]ed|retails?|averaged\s+out|works?\s+out)(?:\s+now)?\s+at"
        r"|(?:go(?:es|ing)?|went|gone|mov(?:es?|ed)|shift(?:s|ed)?|swung|chang(?:es?|ed))\s+(?:from|to)",
        r"(?:\s+(?:to|at|in))?",
        _EN_FILL,
    ),
    share=_verb(
        r"account(?:s|ed|ing)?(?:\s+for)?|(?:makes?|made|making)\s+up|represent(?:s|ed|ing)?|provid(?:es?|ed|ing)"
        r"|compris(?:es?|ed|ing)|cover(?:s|ed)|suppl(?:y|ies|ied)|produc(?:es?|ed)|generat(?:es?|ed)|form(?:s|ed)"
        r"|constitut(?:es?|ed|ing)|contribut(?:es?|ed)|h[oe]ld(?:s)?|owns?|owned|has|have|had|receiv(?:es?|ed)|took|takes?",
        r"",
        _EN_FILL,
    ),
    cost=_verb(r"costs?|costing|priced|be\s+priced", r"(?:\s+at)?", _EN_FILL),
    worth=_verb(
        r"worth|valued|estimated|(?:to|with)\s+(?:a|the)\s+(?:total\s+)?value\s+of", r"(?:\s+at)?", _EN_FILL
    ),
    spent=re.compile(
        r"(?<![\w-])(?P<verb>allocat|earmark|approv|pledg|provid|invest|spend|spent|disburs|grant|releas|contribut|donat"
        r"|commit|commit+|offer|lend|lent|mobili[sz]|raise?|pay|paid|award|transfer|save?|receiv|request|sought|seek"
        r"|need|requir|appropriat|promis|deliver|announc|unlock|borrow|embezzl|launder|stol|los[et]|forfeit|set\s+aside)"
        r"(?:t?ed|e?s|ing|e|t?ing)?(?:\s+(?:out|up|aside|back|him|her|it|them|a|an|the|total|of|sum|further|additional"
        r"|some|about|around|up|to|over|more|than|nearly|almost|at|least|another|extra|roughly|approximately|only"
        r"|almost|just|well|an\s+initial|initial|as|much))*\s*$",
        _FLAGS,
    ),
    of=re.compile(r"\s+of\s+(?:all\s+)?(?:the\s+|its\s+|their\s+|all\s+|these\s+|those\s+|that\s+|this\s+)?", _FLAGS),
    named=re.compile(
        rf"\s(?:of|totalling|totaling|amounting\s+to|worth|reaching){_EN_FILL}\s*$", _FLAGS
    ),
    to=re.compile(r"\s(?:to|from)$", _FLAGS),
    more=re.compile(r"\s*(?:more|higher|above|up|larger|bigger|greater)\b(?!\s+(?:people|of))", _FLAGS),
    less=re.compile(r"\s*(?:less|lower|fewer|below|down|smaller)\b", _FLAGS),
    again=re.compile(
        rf"(?:,|\(|\s)\s*(?:(?:up|down)\s+(?:from|on)|compared\s+(?:with|to)|against|versus|as\s+against|and\s+from|from){_EN_FILL}\s*$",
        _FLAGS,
    ),
    part=re.compile(
        r"\bof\s+(?:which|whom|these|them)\s*,?\s*(?:about|some|around|at\s+least|nearly|more\s+than|only|almost|over)?\s*$",
        _FLAGS,
    ),
    breaks=_set(
        "which who whom whose while because when where since after before until although though unless if but as than"
        " that is are was were has have had will would can could may might must shall should do does did be been"
        " it they he she we you i him them us this these those said says according compared including whereas"
        " not also so yet including via such during there what how why respectively"
    ),
    prepositions=_set(
        "of in on at by for from to with without into over under about between among through across against per"
        " near off within along around inside outside toward towards behind below above beneath despite"
    ),
    articles=_set("the a an its their his her our all some any each both every another"),
    pronouns=_set("it they this that these those he she we i you which who whose there what such"),
    grown="increase in {}",
    shrunk="decrease in {}",
    portion="share of {}",
    portion_in="share of {} in {}",
    price="cost of {}",
    value="value of {}",
)  # fmt: skip

SPANISH = Words(
    rise=_verb(
        r"aument(?:ó|aron|a|an|ado|ar)|creci(?:ó|eron|do)|crece[n]?|subi(?:ó|eron|do)|sube[n]?|increment(?:ó|aron|ado)"
        r"|ascend(?:ió|ieron|ido)|elev(?:ó|aron|ado)",
        r"(?:\s+(?:en|a|hasta|de))?",
        _ES_FILL,
    ),
    fall=_verb(
        r"disminuy(?:ó|eron)|disminuido|baj(?:ó|aron|ado|a|an)|cay(?:ó|eron)|cae[n]?|descendi(?:ó|eron|do)"
        r"|redu(?:jo|jeron|cido)|retrocedi(?:ó|eron)",
        r"(?:\s+(?:en|a|hasta|de))?",
        _ES_FILL,
    ),
    level=_verb(
        r"alcanz(?:ó|aron|a|an|ar)|alcanzando|sum(?:ó|aron|a|an)|totaliz(?:ó|aron)|fue|fueron|es|son|era|asciende[n]?"
        r"|ascendió|ascendieron|super(?:ó|aron|a|an)|lleg(?:ó|aron|a)|se\s+situ(?:ó|aron|a)|situándose|registr(?:ó|aron)"
        r"|equivale|está|cerró",
        r"(?:\s+(?:en|a))?",
        _ES_FILL,
    ),
    share=_verb(
        r"represent(?:ó|aron|a|an)|correspond(?:ió|ieron|e|en)|supone[n]?|supuso|equivale[n]?|constituye[n]?|con",
        r"(?:\s+(?:a|al))?",
        _ES_FILL,
    ),
    cost=_verb(r"cuesta[n]?|cost(?:ó|aron|ará|aría)", r"", _ES_FILL),
    worth=_verb(r"valorad[oa]s?|por\s+(?:un\s+)?valor|valuad[oa]s?", r"(?:\s+(?:en|de))?", _ES_FILL),
    spent=re.compile(
        r"\b(?P<verb>destin|invert|invirt|asign|gast|aport|desembols|recaud|concedi|otorg)\w*(?:\s+(?:además|unos|un|total|de|más))*\s*$",
        _FLAGS,
    ),
    of=re.compile(r"\s+(?:de\s+(?:(?=la\s|las\s|los\s|sus?\s|est)|)|del\s+)", _FLAGS),
    named=re.compile(r"\sde(?:\s+(?:unos|unas|más\s+de|casi|cerca\s+de|hasta|alrededor\s+de|solo))?\s*$", _FLAGS),
    to=re.compile(r"\s(?:a|hasta)$", _FLAGS),
    more=re.compile(r"\s*(?:más|mayor|superior|por\s+encima)\b", _FLAGS),
    less=re.compile(r"\s*(?:menos|menor|inferior|por\s+debajo)\b", _FLAGS),
    again=re.compile(
        r"(?:,|\(|\s)\s*(?:frente\s+a|contra|en\s+comparación\s+con|comparado\s+con)(?:\s+(?:los|las|el|unos|unas))?\s*$", _FLAGS
    ),
    part=re.compile(
        r"\b(?:de\s+l[ao]s\s+cuales|de\s+l[ao]s\s+que|de\s+(?:ellos|ellas))\s*,?\s*(?:unos|unas|al\s+menos|casi|más\s+de)?\s*$", _FLAGS
    ),
    breaks=_set(
        "que quien quienes cual cuales cuyo cuya cuando donde mientras porque aunque si pero como sino es son fue fueron era"
        " eran será serán ha han había habían haya hay está están estaba estaban se lo le les tras según desde hasta entre"
        " durante puede pueden podrá debe deben tiene tienen para ya debido alrededor siendo no más menos además respecto frente este esta eran siguen"
        " sigue permanecen permanece trabajan viven vive"
    ),
    prepositions=_set("de del en con por para a al sobre contra sin y e o"),
    articles=_set("el la los las un una unos unas su sus al otro otra otros otras"),
    pronouns=_set("que se lo esto eso este esta ello ellos ellas él ella quien cual"),
    grown="aumento de {}",
    shrunk="disminución de {}",
    portion="parte de {}",
    portion_in="parte de {} en {}",
    price="coste de {}",
    value="valor de {}",
)  # fmt: skip

FRENCH = Words(
    rise=_verb(
        r"augment(?:é|ée|ées|és|e|ent|ait|er)|(?:cr[ûu]|progress(?:é|e|ent)|grimp(?:é|e|ent))",
        r"(?:\s+(?:de|d['’]|à))?",
        _FR_FILL,
    ),
    fall=_verb(
        r"diminu(?:é|ée|e|ent|er)|baiss(?:é|e|ent|er)|recul(?:é|e|ent|er)|chut(?:é|e|ent)|rédui(?:t|te|re)",
        r"(?:\s+(?:de|d['’]|à))?",
        _FR_FILL,
    ),
    level=_verb(
        r"atteint|atteignent|atteindra|atteignait|s['’]élève(?:nt)?|s['’]élevait|s['’]est\s+élevée?|totalis(?:e|ent|é)"
        r"|est|était|sont|sera|serait|se\s+monte|se\s+chiffre|dépass(?:e|ent|é)|porté|portée|fixé|fixée|estimé|estimée|serait\s+porté",
        r"(?:\s+(?:à|de))?",
        _FR_FILL,
    ),
    share=_verb(
        r"représent(?:e|ent|ait|aient|é)|constitu(?:e|ent)|fourni(?:t|ssent)|couvr(?:e|ent)|soit", r"", _FR_FILL
    ),
    cost=_verb(r"coûte(?:nt|ra|rait|raient)?|coûté", r"", _FR_FILL),
    worth=_verb(r"d['’]une\s+valeur|évalué(?:e|s|es)?", r"(?:\s+(?:de|à))?", _FR_FILL),
    spent=re.compile(
        r"\b(?P<verb>allou|débloqu|investi|consacr|vers|octroy|dépens|accord|affect|engag)\w*(?:\s+(?:un|montant|de|plus|quelque|environ))*\s*$",
        _FLAGS,
    ),
    of=re.compile(r"\s+(?:de\s+(?=(?:la|l['’]|son|sa|ses|leur|leurs|ces|cette|ce)[\s’'])|de\s+|des\s+|du\s+|d['’])", _FLAGS),
    named=re.compile(r"\s(?:de|d['’])(?:\s*(?:quelque|environ|plus\s+de|près\s+de|jusqu['’]à))?\s*$", _FLAGS),
    to=re.compile(r"\sà$", _FLAGS),
    more=re.compile(r"\s*(?:de\s+plus|plus|supérieure?s?)\b", _FLAGS),
    less=re.compile(r"\s*(?:de\s+moins|moins|inférieure?s?)\b", _FLAGS),
    again=re.compile(r"(?:,|\(|\s)\s*(?:contre|par\s+rapport\s+à|après)\s*$", _FLAGS),
    part=re.compile(r"\b(?:dont|parmi\s+lesquel(?:le)?s)\s*(?:environ|quelque|près\s+de|au\s+moins)?\s*$", _FLAGS),
    breaks=_set(
        "qui que dont où lequel laquelle lorsque quand si mais car est sont était étaient a ont avait avaient sera seront"
        " serait seraient peut peuvent pourra doit doivent ne se il elle ils elles on nous vous tandis après avant pendant"
        " depuis selon soit dans afin puis ainsi pouvant compte comptent fut furent"
    ),
    prepositions=_set("de des du d en avec par pour à au aux sur contre sans chez et ou"),
    articles=_set("le la les un une des son sa ses leur leurs ce cette ces"),
    pronouns=_set("il elle ils elles on ce cela ceci qui que nous vous"),
    grown="hausse de {}",
    shrunk="baisse de {}",
    portion="part de {}",
    portion_in="part de {} dans {}",
    price="coût de {}",
    value="valeur de {}",
)  # fmt: skip

BY_LANGUAGE = {"en": ENGLISH, "es": SPANISH, "fr": FRENCH}
