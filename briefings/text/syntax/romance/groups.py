"""Verb groups of Spanish and French: tense, voice and lemma read off the classes of a chunk's words."""

from __future__ import annotations

from briefings.text.span import Span
from briefings.text.syntax.clause import Tense, VerbGroup
from briefings.text.syntax.romance.chunks import RomanceChunks
from briefings.text.syntax.romance.language import Language
from briefings.text.syntax.romance.tokens import analysis

_VERBS = frozenset("fabmugyBAKEMP")
_TENSES: dict[str, Tense] = {
    "z": "present", "f": "past", "w": "future", "k": "conditional", "v": "infinitive", "u": "infinitive",
    "g": "participle", "y": "participle",
}  # fmt: skip
_OF_PHRASE: dict[str, Tense] = {"future": "future", "conditional": "conditional", "past": "past"}


def verb_group(chunks: RomanceChunks, k: int) -> VerbGroup:
    """Return the verb group that chunk ``k`` is."""
    first, end = chunks.firsts[k], chunks.ends[k]
    tags, words, language = chunks.tags[first:end], chunks.tokens.words[first:end], chunks.language
    verbs = [at for at, tag in enumerate(tags) if tag in _VERBS]
    line = "".join(tags[at] for at in verbs)
    letter, head = analysis(words[verbs[0]], _form(line[0]), language)
    lemma = analysis(words[verbs[-1]], _form(line[-1]), language)[1]
    enclitic = line[-1] in "ugB" and words[verbs[-1]].endswith("se") and words[verbs[-1]] != lemma
    reflexive = "L" in tags or enclitic
    perfect, passive = _voice(
        line,
        head,
        language,
        moving=lemma in language.moving or (reflexive and not language.reflexive_passive),
    )
    tense = _TENSES[letter]
    if perfect and tense == "present":
        tense = "past"
    modal = None
    linked = max((at for at in verbs if tags[at] in "mMP"), default=-1)
    if linked >= 0:
        tense = _modal_tense(
            tags[linked], tense, analysis(words[linked], _form(tags[linked]), language)[1], language
        )
        stop = linked + 1 + (tags[linked + 1 : linked + 2] == "t")
        modal = " ".join(
            w for w, t in zip(words[verbs[0] : stop], tags[verbs[0] : stop], strict=True) if t not in "xr"
        )
    name, by_se = _reflexive(lemma, reflexive=reflexive, language=language)
    if tags.endswith("~"):
        name = " ".join((lemma, *words[verbs[-1] + 1 :])).replace("' ", "'")
    span = Span(chunks.tokens.starts[first], chunks.tokens.ends[end - 1])
    progressive = line[-1] == "g" and len(line) > 1
    return VerbGroup(span, name, tense, modal, perfect, progressive, passive or by_se, "x" in tags)


def _voice(line: str, head: str, language: Language, *, moving: bool) -> tuple[bool, bool]:
    """Return whether the verbs ``line`` make a perfect and whether a passive; ``moving``: its perfect is made with "be"."""
    before = line[-2:-1]
    if line[-1] != "y":
        return line[0] == "a" and len(line) > 1, False
    gerund_of_have = before == "K" and head in language.habitive
    perfect = before == "A" or line[0] == "a" or gerund_of_have or (moving and before in ("b", "B", "E"))
    passive = not moving and (not before or before in "bBE" or (before == "K" and not gerund_of_have))
    return perfect, passive


def _form(tag: str) -> str:
    return {"B": "u", "A": "u", "K": "g", "E": "y", "M": "y", "P": "y"}.get(tag, tag)


def _modal_tense(tag: str, tense: Tense, lemma: str, language: Language) -> Tense:
    if tag == "P":
        return "future" if tense == "present" else tense
    if tense != "present":
        return tense
    return _OF_PHRASE.get(language.modals.get(lemma, ""), tense)


def _reflexive(lemma: str, *, reflexive: bool, language: Language) -> tuple[str, bool]:
    """Return the name of the verb and whether "se" makes a passive of it."""
    if not reflexive:
        return lemma, False
    if not language.reflexive_passive:
        return ("s'" if lemma[:1] in "aeiouéêèhyœ" else "se ") + lemma, False
    if lemma in language.pronominal:
        return lemma + "se", False
    return lemma, lemma not in language.unaccusative
