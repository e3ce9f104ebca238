"""States by name and by nationality: babel's territory names, and the nationalities that it lacks."""

from __future__ import annotations

import re
from functools import cache

from babel import Locale

# Nationality words per ISO 3166-1 code, English then Spanish then French where they are not built by a plain ending.
# Only forms that point to one state are here: "Congolese", "Korean", "Guinean" and "American" would be guesses.
_NATIONALITIES = """
AF Afghan afgano afghan|AL Albanian albanés albanais|DZ Algerian argelino algérien|AD Andorran|AO Angolan angoleño
AR Argentine,Argentinian argentino argentin|AM Armenian armenio arménien|AU Australian australiano australien
AT Austrian austriaco autrichien|AZ Azerbaijani azerbaiyano azerbaïdjanais|BH Bahraini|BD Bangladeshi
BB Barbadian|BY Belarusian bielorruso biélorusse|BE Belgian belga belge|BZ Belizean beliceño|BJ Beninese|BT Bhutanese
BO Bolivian boliviano bolivien|BA Bosnian bosnio bosnien|BR Brazilian brasileño brésilien|BG Bulgarian búlgaro bulgare
BF Burkinabe,Burkinabé|BI Burundian|KH Cambodian camboyano cambodgien|CM Cameroonian camerunés camerounais
CA Canadian canadiense canadien|CV Cape Verdean,Cabo Verdean caboverdiano|TD Chadian chadiano tchadien
CL Chilean chileno chilien|CN Chinese chino chinois|CO Colombian colombiano colombien|CR Costa Rican costarricense costaricien
CI Ivorian marfileño ivoirien|HR Croatian croata croate|CU Cuban cubano cubain|CY Cypriot chipriota chypriote|CZ Czech checo tchèque
DK Danish danés danois|DJ Djiboutian|EC Ecuadorian,Ecuadorean ecuatoriano équatorien|EG Egyptian egipcio égyptien
SV Salvadoran,Salvadorean salvadoreño salvadorien|ER Eritrean|EE Estonian estonio estonien|ET Ethiopian etíope éthiopien
FJ Fijian|FI Finnish finlandés finlandais|FR French francés français|GA Gabonese|GM Gambian|GE Georgian georgiano géorgien
DE German alemán allemand|GH Ghanaian ghanés ghanéen|GR Greek griego grec|GT Guatemalan guatemalteco guatémaltèque
GY Guyanese|HT Haitian haitiano haïtien|HN Honduran hondureño hondurien|HU Hungarian húngaro hongrois|IS Icelandic islandés islandais
IN Indian indio indien|ID Indonesian indonesio indonésien|IR Iranian iraní iranien|IQ Iraqi iraquí irakien|IE Irish irlandés irlandais
IL Israeli israelí israélien|IT Italian italiano italien|JM Jamaican jamaicano jamaïcain|JP Japanese japonés japonais
JO Jordanian jordano jordanien|KZ Kazakh kazajo kazakh|KE Kenyan keniano kényan|KW Kuwaiti|KG Kyrgyz|LA Laotian,Lao|LV Latvian letón letton
LB Lebanese libanés libanais|LR Liberian|LY Libyan libio libyen|LT Lithuanian lituano lituanien|LU Luxembourgish
MG Malagasy|MW Malawian|MY Malaysian malasio malaisien|MV Maldivian|ML Malian maliense malien|MT Maltese maltés maltais
MR Mauritanian mauritano mauritanien|MU Mauritian|MX Mexican mexicano mexicain|MD Moldovan moldavo moldave|MN Mongolian
ME Montenegrin montenegrino monténégrin|MA Moroccan marroquí marocain|MZ Mozambican mozambiqueño mozambicain|NA Namibian
NP Nepalese,Nepali|NL Dutch neerlandés néerlandais|NZ New Zealander|NI Nicaraguan nicaragüense nicaraguayen|NE Nigerien nigerino
NG Nigerian nigeriano nigérian|NO Norwegian noruego norvégien|OM Omani|PK Pakistani pakistaní pakistanais|PS Palestinian palestino palestinien
PA Panamanian panameño panaméen|PY Paraguayan paraguayo paraguayen|PE Peruvian peruano péruvien|PH Philippine,Filipino filipino philippin
PL Polish polaco polonais|PT Portuguese portugués portugais|QA Qatari catarí qatari|RO Romanian rumano roumain|RU Russian ruso russe
RW Rwandan ruandés rwandais|SA Saudi saudí saoudien|SN Senegalese senegalés sénégalais|RS Serbian serbio serbe|SL Sierra Leonean
SG Singaporean singapurense singapourien|SK Slovak eslovaco slovaque|SI Slovenian,Slovene esloveno slovène|SO Somali somalí somalien
ZA South African sudafricano sud-africain|KR South Korean surcoreano sud-coréen|KP North Korean norcoreano nord-coréen
ES Spanish español espagnol|LK Sri Lankan|SD Sudanese sudanés soudanais|SR Surinamese|SE Swedish sueco suédois|CH Swiss suizo suisse
SY Syrian sirio syrien|TW Taiwanese taiwanés taïwanais|TJ Tajik|TZ Tanzanian tanzano tanzanien|TH Thai tailandés thaïlandais
TG Togolese|TT Trinidadian|TN Tunisian tunecino tunisien|TR Turkish turco turc|TM Turkmen|UG Ugandan ugandés ougandais
UA Ukrainian ucraniano ukrainien|AE Emirati emiratí émirati|GB British británico britannique|US U.S.,US estadounidense étasunien
UY Uruguayan uruguayo uruguayen|UZ Uzbek uzbeko ouzbek|VE Venezuelan venezolano vénézuélien|VN Vietnamese vietnamita vietnamien
YE Yemeni yemení yéménite|ZM Zambian|ZW Zimbabwean
"""
_VARIANTS = {
    "US": ("United States of America", "USA", "U.S.", "U.S.A.", "EE. UU.", "EE.UU."),
    "GB": ("UK", "U.K.", "Great Britain", "Britain", "Reino Unido"),
    "TR": ("Turkey", "Türkiye"),
    "CZ": ("Czech Republic",),
    "CI": ("Ivory Coast", "Côte d'Ivoire"),
    "MM": ("Myanmar", "Burma"),
    "CD": ("Democratic Republic of the Congo", "DR Congo", "DRC"),
    "CG": ("Republic of the Congo", "Congo-Brazzaville"),
    "CV": ("Cabo Verde",),
    "BA": ("Bosnia and Herzegovina",),
    "MK": ("North Macedonia",),
    "SZ": ("Eswatini", "Swaziland"),
    "TL": ("East Timor",),
    "KR": ("Republic of Korea",),
    "RU": ("Russian Federation",),
    "PS": ("Palestine",),
    "VA": ("Holy See",),
    "HK": ("Hong Kong",),
    "MO": ("Macau",),
}
_DISPLAY = {
    "TR": "Türkiye", "MM": "Myanmar", "CD": "DR Congo", "CG": "Congo", "BA": "Bosnia and Herzegovina",
    "PS": "Palestine", "HK": "Hong Kong", "MO": "Macao", "GB": "United Kingdom", "CI": "Côte d’Ivoire", "CV": "Cabo Verde",
}  # fmt: skip
_NOT_STATES = frozenset(
    {"EU", "EZ", "UN", "QO", "ZZ", "XA", "XB", "AQ", "AC", "CP", "DG", "EA", "IC", "TA", "BV", "HM"}
)
_NOT_BARE = frozenset({"Salvador", "Maurice", "Réunion", "La Réunion"})
"""Names of states in another language that are people's or things' names far more often."""
DEPENDENT = frozenset(
    "PR YT RE GP MQ GF NC PF GU VI AS MP UM GG JE IM GI BM KY VG TC MS AI FK SH PN GS IO AX SJ AW CW SX BQ EH PM WF BL MF TF CX CC"
    " NF".split()
)
"""Codes of territories that belong to a state: regions, no actors of their own."""
_LANGUAGES = ("en", "es", "fr")


@cache
def state_names() -> dict[str, str]:
    """Return every known name of a state (in English, Spanish and French) → its ISO 3166-1 code."""
    names = {}
    for language in reversed(_LANGUAGES):
        for code, name in Locale(language).territories.items():
            if len(code) == 2 and code.isalpha() and code not in _NOT_STATES:
                names[re.sub(r" \(.*\)| SAR China$", "", name)] = code
    for name in _NOT_BARE:
        names.pop(name, None)
    for code, variants in _VARIANTS.items():
        names.update(dict.fromkeys(variants, code))
    return names


@cache
def nationalities() -> dict[str, str]:
    """Return every known nationality word (capitalised in English, lower case elsewhere) → ISO 3166-1 code."""
    words: dict[str, str] = {}
    for entry in re.split(r"[|\n]", _NATIONALITIES.strip()):
        code, english, *others = _entry(entry)
        words.update(dict.fromkeys(english.split(","), code))
        for other in others:
            words.update(dict.fromkeys(_inflected(other), code))
    return words


def _entry(entry: str) -> list[str]:
    code, rest = entry.strip().split(" ", 1)
    # The English word may have a space ("Costa Rican"); what follows it starts in lower case.
    split = re.split(r" (?=[^\WA-Z\d_])", rest, flags=re.UNICODE)
    return [code, *split]


def _inflected(word: str) -> list[str]:
    if word.endswith("o"):
        return [word, word[:-1] + "a", word + "s", word[:-1] + "as"]
    forms = [word, word + "s", word + "es", word + "e", word + "a", word + "as"]
    if word.endswith(("és", "án")):
        stem = word[:-2] + {"és": "es", "án": "an"}[word[-2:]]
        forms += [stem + "a", stem + "as", stem + "es"]
    if word.endswith("ien"):
        forms += [word + "ne", word + "nes"]
    return forms


@cache
def state_title(code: str, language: str = "en") -> str:
    """Return the name of a state for the page, without babel's qualifiers in parentheses."""
    if language == "en" and code in _DISPLAY:
        return _DISPLAY[code]
    name = Locale.parse(language).territories.get(code, code)
    return re.sub(r" \(.*\)", "", str(name))


@cache
def state_pattern() -> re.Pattern[str]:
    """Return a pattern that finds state names and nationality words; match them with :func:`state_code`."""
    by_start: dict[str, list[str]] = {}
    for word in sorted({*state_names(), *nationalities()}, key=len, reverse=True):
        by_start.setdefault(word[:2], []).append(re.escape(word[2:]))
    # Branched by the first two letters: tried word by word, two thousand alternatives would be slow.
    joined = "|".join(f"{re.escape(start)}(?:{'|'.join(ends)})" for start, ends in by_start.items())
    # A word that goes on ("Guinea worm", "Michael Jordan", "New Mexico") is judged by the caller.
    return re.compile(rf"(?<![\w.])(?:{joined})(?![\w])")


def state_code(word: str) -> str | None:
    """Return the code of a state name or nationality word as the pattern found it."""
    return state_names().get(word) or nationalities().get(word)
