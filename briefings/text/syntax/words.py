"""The closed classes of English, and the words of open classes whose class matters: tables, no rules.

A class is one character, so that the classes of a sentence are a string that patterns can read:

``d`` determiner, ``j`` adjective, ``n`` noun, ``p`` name, ``c`` number, ``q`` weekday or month, ``Q`` adverb of
time, ``r`` other adverb, ``i`` preposition, ``o`` "of", ``h`` pronoun, ``e`` "there", ``&`` conjunction, ``s``
subordinator, ``W`` relative pronoun, ``m`` modal, ``b`` ``B`` ``E`` ``K`` is, be, been, being, ``a`` ``A`` has,
having, ``k`` does, ``x`` not.  Verbs: ``v`` ``z`` ``f`` ``y`` ``g`` ``u`` sign, signs, took, taken, signing,
(to) sign.  Words of two classes wait as a digit or ``T`` until their neighbours are known (see ``tagging``).
"""

from __future__ import annotations

_CLOSED = {
    "d": "the a an this these those its their his her our my your all each every some any no both another either"
    " neither several many few such much whose most enough various numerous other certain",
    "i": "in on at for with by from into onto against between among under through throughout during"
    " within without across toward towards upon via per despite amid amidst regarding concerning including"
    " excluding behind beyond beside besides above below beneath near inside outside along alongside like"
    " unlike following according pending versus vs except aboard plus notwithstanding",
    "o": "of",
    "&": "and or nor but &",
    "s": "if because although though unless whereas while whilst whether when where why how once what wherever"
    " whenever whatever lest",
    "W": "which who whom",
    "h": "it they he she we i you them him us me itself themselves himself herself ourselves everyone everybody"
    " someone anyone nobody nothing everything something anything others none",
    "e": "there",
    "m": "will would shall should can could may might must ought 'll cannot wo ca sha 'd",
    "b": "is are was were 're 'm isn aren wasn weren",
    "B": "be",
    "E": "been",
    "K": "being",
    "a": "has have had 've",
    "A": "having",
    "k": "do does did",
    "x": "not n't never",
    "Q": "today yesterday tomorrow tonight now currently recently overnight annually nowadays",
    "q": "monday tuesday wednesday thursday friday saturday sunday january february march april june july august"
    " september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep"
    " sept oct nov dec mondays tuesdays wednesdays thursdays fridays saturdays sundays",
    "c": "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion"
    " m bn tn dozen hundreds thousands millions billions dozens % percent bln mln",
    "r": "also already still just only even so then thus therefore however moreover furthermore meanwhile nevertheless"
    " nonetheless instead indeed rather too very again ever yet here soon later earlier ago together further almost"
    " nearly roughly well often always sometimes perhaps maybe hence otherwise likewise quite formerly twice away back"
    " forward abroad elsewhere anyway up down out off long approximately home afterwards overseas namely i.e e.g far"
    " straight somewhat ahead apart aside else",
    "!": "about around over",
    "7": "before after since until till as than",
    "2": "to",
    "T": "that",
}
_ADJECTIVES = """
new old first second third fourth fifth last next more less least fewer additional bilateral joint main major key
key large larger largest small smaller smallest high higher highest low lower lowest good better best bad worse worst
great greater big bigger young long-term short-term early late recent former current own same due likely unlikely able
unable aware ready free fair full strong stronger strongest weak safe safer secure legal illegal public common foreign
common local rural urban global senior chief deputy prime vice poor rich hard happy pleased glad proud important
different difficult possible impossible necessary available responsible subject eligible clean green digital civil armed
concerned committed interested human essential crucial vital critical close closer open wide wider broad broader
deep deeper quick fast faster slow serious severe domestic overall total net gross average annual monthly weekly daily
quarterly regular special specific particular similar real true false sure certain clear strict tough robust
single dual multiple efficient sufficient adequate dependent independent consistent transparent
excellent urgent permanent frequent significant constant dominant resilient reluctant compliant reliant humane private
corporate appropriate accurate immediate ultimate legitimate desperate united
multiple ordinary extraordinary renewable nuclear solar maritime military european national
international regional federal eu-wide undocumented unaccompanied unprecedented ongoing upcoming forthcoming outgoing
incoming so-called worth alone present absent effective active top worried willing keen set-aside cross-border
high-level far-reaching well-known half past previous subsequent relevant mutual online offline offshore onshore
""".split()
TIME_NOUNS = frozenset(
    "day days week weeks weekend month months year years quarter quarters half decade decades century hour hours minute"
    " minutes evening morning afternoon night semester term time moment spring summer autumn winter end beginning start"
    " mid-year period deadline christmas easter midnight noon".split()
)
"""Heads of phrases that tell when; most also need a preposition or a determiner of time before them."""
TIME_LEADS = frozenset("last next this each every later earlier that past".split())
"""Words that make a phrase of time out of a time noun without a preposition ("last week")."""
REPORTING = frozenset(
    "say add tell announce note stress explain state warn argue claim believe think know hope insist confirm report"
    " declare believe estimate expect suggest acknowledge admit emphasise emphasize underline highlight recall reiterate"
    " find conclude show reveal indicate mean fear assume predict assure inform remind convince notify promise agree"
    " decide propose demand ensure recommend request see feel understand recognise recognize maintain deny write pledge"
    " affirm reaffirm remark comment observe point_out learn hear guarantee require provide underscore contend vow argue"
    " signal concede caution complain forecast testify hint allege assert lament joke reckon respond reply counter clarify"
    " disclose boast swear calculate anticipate denounce detail".split()
)
"""Verbs that a clause with "that" completes."""
QUOTING = frozenset(
    "say add tell note stress explain state warn argue claim insist confirm declare announce write comment remark"
    " conclude continue ask reply observe point_out report believe think acknowledge admit concede caution complain"
    " estimate predict forecast respond recall maintain lament joke quip assert affirm counter reckon".split()
)
"""Verbs that may stand before their subject after a quotation ("…," said the minister)."""
UTTERING = frozenset(
    "complain testify caution insist argue comment remark hint joke quip reply respond maintain contend reckon warn".split()
)
"""Verbs of saying that have no passive with a thing as subject: their past form is never a participle after a noun."""
ZERO_THAT = frozenset("say believe think hope insist ensure know add claim argue mean warn fear".split())
"""Verbs whose complement often lacks its "that"."""
FACT_NOUNS = frozenset(
    "fact concern concerns fear fears hope hopes claim claims belief idea view news evidence sign signs risk likelihood"
    " possibility condition conditions understanding conclusion assumption warning warnings suggestion assurance"
    " assurances guarantee principle argument allegation allegations report reports requirement point way note notice".split()
)
"""Nouns that a clause with "that" completes ("concern that …")."""
INTRANSITIVE = frozenset(
    "meet come go travel arrive return gather sit agree talk act live die fall rise sink appear emerge happen occur resign"
    " retire sleep wait work vote march protest speak step respond react comply cooperate collaborate convene turn remain"
    " stay stand lie exist succeed fail say think believe hope decide proceed continue pass move be become try want".split()
)
"""Verbs whose lack of an object says nothing ("met and signed an accord")."""
AIMS = frozenset(
    "aim aims objective objectives goal goals purpose idea task priority priorities ambition mission intention intent role"
    " challenge solution option way job focus step target plan hope dream function remedy duty mandate strategy".split()
)
"""Subjects of which "is to" says only what they are."""
TO_NOUNS = frozenset(
    "plan plans decision decisions call calls bid effort efforts attempt attempts proposal proposals move moves pledge"
    " pledges promise commitment agreement deal measures steps right refusal failure ability need ways way time".split()
)
"""Nouns that an infinitive completes ("plans to cut …")."""
OFFICES = frozenset(
    "ministry department office committee council organisation organization bureau agency board commission secretariat"
    " institute centre center association union federation chamber directorate secretary minister bank service house"
    " court group fund under-secretary undersecretary administration".split()
)
"""Heads of names that take "of A and B" or "A and B" into one name ("Ministry of Food and Agriculture")."""


def _table() -> dict[str, str]:
    table = {word: kind for kind, words in _CLOSED.items() for word in words.split()}
    for word in _ADJECTIVES:
        table.setdefault(word, "j")
    return table


CLASSES = _table()
"""Lower-case word → class, for words that are not verbs."""
