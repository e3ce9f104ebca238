"""The class and the lemma of a word by itself, from the tables and from its ending."""

from __future__ import annotations

from functools import lru_cache

from briefings.text.syntax import verbs, vocabulary
from briefings.text.syntax.words import CLASSES

_VOWELS = frozenset("aeiou")
_ADJECTIVE_ENDS = (
    "al", "ive", "ous", "ic", "able", "ible", "ary", "ful", "less", "ish", "ese", "based", "related", "free", "wide",
    "sized", "ian", "led", "border", "term", "level", "scale",
)  # fmt: skip
_NOT_ADJECTIVES = frozenset(
    "proposal approval arrival official individual professional criminal capital hospital journal rival trial tribunal"
    " festival withdrawal renewal removal signal deal goal metal coal total medal appeal survival referendum topic traffic"
    " public clinic critic fabric logic music mechanic republic pandemic epidemic initiative directive executive objective"
    " representative alternative perspective incentive motive archive detective narrative relative table cable vehicle"
    " secretary salary library summary boundary january february anniversary beneficiary subsidiary civilian politician"
    " historian guardian physician technician veterinarian custodian librarian parliamentarian veto refusal disposal"
    " dismissal material potential manual animal terminal arsenal interval canal cereal mineral chemical local bible vegetable"
    " variable adversary military judiciary dictionary commentary documentary intermediary missionary itinerary ritual"
    " collective locomotive olive native hive dive drive electronic statistic academic plastic arctic tariff"
    " pharmaceutical biofuel fiscal mail rehearsal reversal portal panel bail rail trail detail retail email".split()
)


def _ed(lemma: str) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return lemma[:-1] + "ied"
    return lemma + lemma[-1] + "ed" if lemma in verbs.DOUBLING else lemma + "ed"


def _ing(lemma: str) -> str:
    if lemma.endswith("ie"):
        return lemma[:-2] + "ying"
    if lemma.endswith("e") and not lemma.endswith(("ee", "ye", "oe")):
        return lemma[:-1] + "ing"
    return lemma + lemma[-1] + "ing" if lemma in verbs.DOUBLING else lemma + "ing"


def _third(lemma: str) -> str:
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return lemma[:-1] + "ies"
    return lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def _verb_forms() -> tuple[dict[str, str], dict[str, str]]:
    """Return class and lemma of every form of every verb in the tables."""
    classes: dict[str, str] = {}
    lemmas: dict[str, str] = {}
    irregular = {}
    for entry in verbs.IRREGULAR.replace("\n", "|").split("|"):
        if entry:
            base, past, participle = entry.split()
            irregular[base] = (past, participle)
    nouns = verbs.ALSO_NOUNS | vocabulary.ALSO_NOUNS
    plain = {*verbs.PLAIN, *verbs.EXTRA, *vocabulary.PLAIN}
    for lemma in {*plain, *nouns, *verbs.INVARIABLE, *verbs.ADJECTIVES_TOO, *irregular}:
        for form, kind in _forms(lemma, irregular.get(lemma), noun=lemma in nouns):
            if form not in classes or lemma in irregular:
                classes[form], lemmas[form] = kind, lemma
    # Without "lay" the past of "lie", and "found" the base: what press prose means far more often.
    lemmas |= {
        "lay": "lay",
        "laid": "lay",
        "found": "find",
        "left": "leave",
        "felt": "feel",
        "ground": "grind",
    }
    classes |= {"founded": "1", "lay": "v", "saw": "f", "rose": "f", "felt": "f", "born": "y", "wounded": "1"}
    lemmas |= {
        "saw": "see",
        "sat": "sit",
        "trafficked": "traffic",
        "trafficking": "traffic",
        "rose": "rise",
        "born": "bear",
        "had": "have",
        "done": "do",
        "doing": "do",
        "wounded": "wound",
    }
    return classes, lemmas


def _forms(lemma: str, irregular: tuple[str, str] | None, *, noun: bool) -> list[tuple[str, str]]:
    """Return the forms of one verb, each with its class."""
    ing = _ing(lemma)
    forms = [(_third(lemma), "4" if noun else "z"), (ing, "0" if ing in verbs.NOUN_INGS else "g")]
    if lemma in verbs.INVARIABLE:
        return [*forms, (lemma, "5")]
    base = "6" if lemma in verbs.ADJECTIVES_TOO else "3" if noun else "v"
    forms.append((lemma, base))
    past, participle = irregular or (_ed(lemma), _ed(lemma))
    if past == participle:
        return [*forms, (past, "1")]
    forms.append((past, "f"))
    return forms if participle == lemma else [*forms, (participle, "y")]


_VERB_CLASSES, _VERB_LEMMAS = _verb_forms()
_AUXILIARY = {"b": "be", "B": "be", "E": "be", "K": "be", "a": "have", "A": "have", "k": "do", "m": "do"}
LEXICON: dict[str, str] = {**_VERB_CLASSES, **CLASSES}
"""Lower-case word → class, verbs among them."""
LEXICON |= dict.fromkeys(verbs.ADJECTIVES_TOO, "6")
LEXICON |= dict.fromkeys(verbs.ADJECTIVE_INGS, "g")
LEXICON |= dict.fromkeys((w for w in _NOT_ADJECTIVES if w not in LEXICON), "n")
LEXICON |= {w: "0" for w in verbs.NOUN_INGS if w in _VERB_CLASSES}
LEXICON |= {w: "n" for w in verbs.NOUN_INGS if w not in _VERB_CLASSES}
LEXICON |= {
    "people": "n", "centre": "n", "center": "n", "police": "n", "lot": "n", "news": "n", "series": "n", "politics": "n", "economics": "n",
    "species": "n", "works": "n", "goods": "n", "customs": "n", "affairs": "n", "headquarters": "n", "interests": "n",
    "means": "4", "lives": "4", "savings": "n", "does": "k", "states": "4", "united": "j", "skilled": "j",
    "proceeds": "4", "trafficked": "1", "trafficking": "0", "root": "n", "general": "j", "half": "c", "sat": "f", "border": "n", "done": "y", "doing": "g",
    "armed": "j", "red": "j", "need": "3", "seed": "n",
    "indeed": "r", "hundred": "c", "exceed": "v", "feed": "3", "breed": "3", "embed": "v", "embedded": "1",
    "chair": "3", "second": "j", "may": "m", "might": "m", "will": "m", "march": "q", "like": "i", "left": "1",
    "please": "r", "welcome": "6", "welcomed": "1", "fed": "1", "meaning": "n", "worth": "j", "pleased": "j",
    "determined": "j", "used": "1", "thanks": "n", "sanctions": "4", "minutes": "n", "agreed": "1", "based": "1",
    "years": "n", "weeks": "n", "months": "n", "days": "n", "times": "n", "time": "n", "rather": "r", "key": "j",
    "interest": "n", "progress": "n", "practice": "n", "post": "n", "power": "n", "man": "n", "rank": "3", "fine": "3",
    "staff": "n", "value": "3", "group": "n", "number": "n", "sentence": "3", "source": "n", "product": "n", "form": "3",
    "policy": "n", "family": "n", "supply": "3", "ally": "n", "assembly": "n", "italy": "n", "reply": "3", "july": "q",
    "monopoly": "n", "anomaly": "n", "bully": "n", "comply": "v", "apply": "v", "rely": "v", "multiply": "v", "fly": "v",
    "likely": "j", "early": "j", "daily": "j", "weekly": "j", "monthly": "j", "elderly": "j", "costly": "j", "timely": "j",
    "friendly": "j", "deadly": "j", "orderly": "j", "quarterly": "j", "yearly": "j", "only": "r", "lively": "j", "due": "j",
    "lead": "3", "leads": "4", "spring": "n", "bring": "v", "during": "i", "king": "n", "being": "K",
    "according": "i", "including": "i", "following": "8", "regarding": "i", "pending": "i", "concerning": "i", "excluding": "i",
    "having": "A", "meet": "v", "talks": "4", "talk": "3", "ever": "r", "per": "i", "euro": "n", "euros": "n", "dollar": "n",
    "outlook": "n", "present": "6", "concerned": "1", "committed": "1", "interested": "j", "expected": "1", "scheduled": "1",
    "set": "5", "own": "j", "further": "9", "together": "r", "one": "c", "so": "r", "such": "d", "other": "j", "certain": "j",
    "forward": "r", "enough": "r", "both": "d", "no": "d", "order": "3", "orders": "4", "board": "n", "place": "3",
    "places": "4", "issues": "4", "measures": "4", "its": "d", "worked": "1", "hurt": "5", "lives'": "n", "exports": "4",
    "houses": "n", "plants": "n", "courts": "n", "prices": "n", "seats": "n", "dates": "n", "mines": "n",
    "stations": "n", "parks": "n", "price": "n", "court": "n", "seat": "n", "date": "n", "mine": "n", "station": "n",
    "house": "n", "plant": "n", "accords": "n", "accord": "n", "archives": "n",
    "heads": "n", "head": "3", "parts": "n", "part": "n", "rules": "4", "forces": "4", "force": "3", "duties": "n",
    "duty": "n", "ties": "4", "tie": "3", "least": "j", "above": "i",
}  # fmt: skip


def lemma_of(word: str, tag: str) -> str:
    """Return the lemma of a lower-case verb form; ``tag`` is its class in the sentence."""
    return _AUXILIARY.get(tag) or _VERB_LEMMAS.get(word) or _guess_lemma(word)


@lru_cache(maxsize=4096)
def _guess_lemma(word: str) -> str:
    for ending, new in (("ying", "y"), ("ies", "y"), ("ied", "y")):
        if word.endswith(ending) and len(word) > 5:
            return word[: -len(ending)] + new
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) > 4:
            return _stem(word[: -len(ending)])
    if word.endswith(("shes", "ches", "xes", "sses")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _stem(stem: str) -> str:
    """Return the lemma that lost its ending: with one of a doubled letter, or with the silent e put back."""
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "sl":
        return stem[:-1]
    silent = stem.endswith(
        ("at", "iz", "is", "ag", "v", "c", "dg", "rg", "ur", "ut", "as", "us", "iat", "yz")
    )
    return stem + "e" if silent and not stem.endswith(("eat", "oat", "eas", "ous")) else stem


@lru_cache(maxsize=65536)
def class_of(word: str) -> str:
    """Return the class of a lower-case word that the tables do not hold."""
    if "-" in word:
        last = word.rsplit("-", 1)[1]
        if word.startswith(("re-", "co-")) and LEXICON.get(last) in ("1", "y", "g"):
            return LEXICON[last]
        if last.endswith("ed") or LEXICON.get(last) in ("1", "y", "j", "g", "5"):
            return "j"
        prefix = word.split("-", 1)[0]
        known = LEXICON.get(last, "")
        return known if prefix in ("re", "co", "pre", "de", "over", "un") and known else "n"
    for prefix in ("re", "over", "mis", "out", "un", "dis"):
        if word.startswith(prefix) and _VERB_CLASSES.get(word[len(prefix) :], "") in (
            "v",
            "z",
            "1",
            "y",
            "f",
        ):
            return "j" if prefix == "un" else _VERB_CLASSES[word[len(prefix) :]]
    return _by_ending(word)


def _by_ending(word: str) -> str:
    if word.endswith("ly") and len(word) > 4:
        return "r"
    if word.endswith("ed") and len(word) > 4 and not word.endswith("eed"):
        return "1"
    if word.endswith("ing") and len(word) > 5:
        return "g"
    if word.endswith(("ise", "ize", "ify")) and len(word) > 5:
        return "v"
    if word.endswith(("ises", "izes", "ifies")) and len(word) > 6:
        return "z"
    if word.endswith(_ADJECTIVE_ENDS) and len(word) > 4:
        return "j"
    return "n"
