"""The words of offices: what heads them, stands before and goes on behind, in English, Spanish and French."""

from __future__ import annotations

import re

from briefings.text.name_words import LOWER, PORTFOLIO, UPPER

HEAD = (
    r"(?:[Mm]inister|[Pp]resident|[Cc]ommissioner|[Aa]mbassador|[Uu]nder-?[Ss]ecretary|[Ss]ecretary(?:[- ][Gg]eneral)?"
    r"|[Dd]irector(?:[- ][Gg]eneral)?|[Cc]hancellor|[Gg]overnor|[Cc]hair(?:man|woman|person)?|[Ss]pokes(?:person|man|woman)"
    r"|[Ss]enator|[Mm]ayor|[Cc]ommander(?:-in-[Cc]hief)?|[Pp]rosecutor|[Cc]o-?ordinator|[Rr]apporteur"
    r"|[Rr]epresentative|[Hh]ead|[Cc]hief(?:[ ](?:[Ee]xecutive(?:[ ][Oo]fficer)?|of[ ][Ss]taff))?|[Ee]nvoy|CEO|CFO|COO|MEP|MP|Sen\.|Rep\.|Gov\."
    r"|[Cc]ongress(?:man|woman)|[Ll]awmaker|[Dd]eputy(?=[ ](?:in|of|for)\b)|[Cc]ouncillor|[Jj]udge|[Jj]ustice(?=[ ][A-Z])|[Aa]dvis[eo]r"
    r"|[Aa]dministrator|[Ll]eader|[Ff]ounder|[Cc]o-?[Ff]ounder|[Pp]artner|[Pp]rofessor|[Ll]ecturer|[Rr]esearcher|[Ff]ellow|[Aa]nalyst"
    r"|[Ee]conomist|[Ss]cientist|[Ll]awyer|[Aa]ttorney(?:[- ][Gg]eneral)?|[Aa]gent|[Oo]fficer|[Oo]fficial|[Mm]anager|[Ee]xpert|[Cc]ounsel"
    r"|[a-z]+ologist|epidemiologist|business(?:man|woman)|activist|journalist|campaigner|doctor|nurse|teacher|farmer|engineer|historian"
    r"|author|reporter|trader|owner|diplomat|archbishop|cardinal|imam|pastor|veteran|trustee|director-general|organi[sz]er|adviser"
    r"|[Rr]egistrar|[Ii]nspector(?:[- ][Gg]eneral)|[Oo]mbuds(?:man|woman|person)|[Dd]elegate|[Ss]peaker|[Tt]reasurer|[Dd]ean|[Rr]ector"
    r"|[Pp]rovost|[Ee]ditor|[Cc]aptain|[Kk]ing|[Qq]ueen|[Pp]rince(?:ss)?|[Ee]mir|[Pp]ope|[Ss]ultan|[Bb]ishop|[Cc]ounterpart|[Hh]omologue"
    r"|[Mm]inistr[oae]|[Pp]résident[e]?|[Pp]resident[ea]|[Cc]omisari[oa]|[Cc]ommissaire|[Ee]mbajador[a]?|[Aa]mbassad(?:eur|rice)"
    r"|[Dd]irector[a]|[Dd]irect(?:eur|rice)(?:[ ]général[e]?)?|[Ss]ecretari[oa]|[Ss]ecrétaire(?:[ ]général[e]?)?|[Vv]iceministr[oa]"
    r"|[Ss]ubsecretari[oa]|[Vv]icepresident[ea]|[Cc]onseill(?:er|ère)(?:\s+fédérale?)?|[Cc]ancillera?|[Jj]ef[ea]|[Pp]ortavoz|[Pp]orte-parole"
    r"|[Rr]eprésentante?|[Dd]iputad[oa]|[Ss]enador[a]?|[Aa]lcalde(?:sa)?|[Gg]obernador[a]?|[Gg]ouverneure?|[Ff]iscal(?:[ ][Gg]eneral)?"
    r"|[Cc]oordinador[a]?|[Cc]heffe?|[Mm]aire|[Dd]éputée?|[Rr]ector[a]|[Pp]rocureure?|[Pp]rofesor[a]?|[Ii]nvestigador[a]?|[Mm]agistrad[oa])"
)
"""Heads of offices, as alternatives of a pattern."""
_LOW_BEFORE = (
    "prime vice deputy chief senior special first acting interim former foreign interior home finance health defence defense"
    " energy trade economy environment climate agriculture fisheries education labour justice transport housing immigration"
    " migration executive managing regional national federal state permanent cabinet junior assistant associate under press"
    " lead political police general environmental human public legal policy programme program project country district"
    " provincial police shipping development digital medical military naval technical scientific research principal"
    " opposition ruling current outgoing incoming new newly caretaker shadow joint co european defence commercial economic"
    " central senior border fire coast guard security intelligence ministry government company group bank party committee"
    " parliamentary presidential advocacy campaign communications media corporate sustainability crown high veteran long-time"
    " primer primera ex nueva nuevo actual vice premier première ancien ancienne vice-"
)
LOW_BEFORE = frozenset(_LOW_BEFORE.split())
"""Small words that belong to an office where they stand before its head."""
CAP = rf"[{UPPER}][\w&]*(?:[’'](?!s\b)\w+|-\w+)*"
"""A word with a capital, without the possessive."""
PREPOSITION = (
    r"(?:(?:of|for|to|on|in|at|with|from|in[ ]charge[ ]of|responsible[ ]for|de|del|des|du|para|pour|en|au|aux|sur)\b"
    r"(?:[ ](?:the|its|his|her|their|las?|los|el|les?)\b)?(?:[ ]l[’'])?|(?:de[ ]l|pour[ ]l|d)[’'])"
)
"""What joins an office to its field or body."""
FORMER = re.compile(
    r"\b(?:[Ff]ormer(?:ly)?|[Ee]x-|[Ee]xministr|[Tt]hen-|[Oo]ne-time|[Ll]ate|[Aa]nciene?n?e?|ex[ ])\b"
)
"""Words of an office that somebody no longer holds."""
COMMON = frozenset(
    " The A An In On At He She They We It Its His Her Their Our This That These Those There As And But Or If When While"
    " After Before During Under Over With Without For From To Of By Executive Order Issues Announces Signs Says Said Calls"
    " Today Yesterday Tomorrow Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June July"
    " August September October November December Press Release Statement Remarks Fact Sheet Read More Also Photo Image"
    " Report News Update Media Contact Email Phone Tel Website Background Annex Minister Ministers President Secretary"
    " Director Commissioner Chair Governor Ambassador Head Leader Watch Rights Works Network Elect Designate Emeritus Major"
    " General Colonel Captain Lieutenant Admiral Brigadier Sergeant Mr Mrs Ms Dr Sir Hon Members Member Board Team Group"
    " Imposes Announce Visits Meets Meeting Signing Summit Agreement Act Bill Law Court House Green Deal Mines Artificial"
    " Intelligence Learning Institute Society Chief Staff Spokesperson Affairs Street Road Avenue Square Airport Economist"
    " Nobel Prize Award University School College Hospital Church Party Democrats Republicans Conservative Labour Liberal"
    " Democratic Republican Socialist Vocational Skills Crafts Delivering Speaking Following According Asked Speaker Union"
    " Supply Chain Chains Growth Future Change Warming Carbon Mr. Mrs. Ms. Dr. Sen. Rep. Gov. Gen. Col. Capt. Lt. Prof."
    " Journal Lady Licence License Government Gobierno Ministerio Ley Real Decreto Monsieur Madame Señor Señora Vice-President Vice-Minister Covid"
    .split()
)  # fmt: skip
"""Capitalised words that are no part of a person's name."""
_ABSTRACT = re.compile(
    rf"[{UPPER}][{LOWER}]+(?:tion|sion|ments?|ness|ities|ity|isms?|ship|ology|ogies|ics|ances?|ción|idad)"
)


def is_office_word(word: str) -> bool:
    """Tell whether a capitalised word belongs to offices and their fields, not to people's names."""
    return (
        word in PORTFOLIO
        or word in COMMON
        or (len(word) > 6 and _ABSTRACT.fullmatch(word) is not None)
        or re.fullmatch(HEAD, word) is not None
    )
