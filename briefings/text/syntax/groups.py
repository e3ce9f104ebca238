"""Verb groups: tense, voice and lemma read off the classes of a chunk's words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from briefings.text.span import Span
from briefings.text.syntax.chunks import Chunks
from briefings.text.syntax.clause import Tense, VerbGroup
from briefings.text.syntax.lexicon import lemma_of
from briefings.text.syntax.verbs import MODAL_WORDS

_FUTURE = frozenset("will shall 'll wo sha".split())
_WHOLE = {"wo": "will", "sha": "shall", "ca": "can", "'ll": "will", "'d": "would", "cannot": "can"}
_PAST = frozenset("was were had did wasn weren".split())


@dataclass(frozen=True, slots=True)
class _Shape:
    """What the classes of a verb group say, whatever its words are."""

    content: int
    perfect: bool
    progressive: bool
    passive: bool
    negated: bool


@lru_cache(maxsize=4096)
def _shape(tags: str) -> _Shape:
    body = tags.rstrip("~")
    content = max((k for k, tag in enumerate(body) if tag not in "rxt"), default=0)
    last = body[content : content + 1]
    before = body[:content].rstrip("rx")
    helper = before[-1:]
    return _Shape(
        content,
        perfect=("a" in before or "A" in before) and last in "yEg",
        progressive=last == "g" and helper in ("b", "B", "E"),
        passive=last == "y" and (helper in ("b", "B", "E", "K") or not helper),
        negated="x" in tags,
    )


def _tense(chunks: Chunks, first: int, tag: str) -> tuple[Tense, str | None]:
    word = chunks.tokens.words[first]
    if tag == "m":
        return "future" if word in _FUTURE else "conditional", _WHOLE.get(word, word)
    if tag == "f" or (tag in "bak" and word in _PAST):
        return "past", None
    if tag in "bakvz":
        return "present", None
    return ("infinitive" if tag in "tuxB" else "participle"), None


def verb_group(chunks: Chunks, k: int, *, helper: int | None = None) -> VerbGroup:
    """Return the verb group that chunk ``k`` is; ``helper`` is the chunk of an auxiliary before the subject."""
    first, end = chunks.firsts[k], chunks.ends[k]
    tags = chunks.tags[first:end]
    if helper is not None:
        return _asked(chunks, helper, verb_group(chunks, k), tags)
    shape = _shape(tags)
    lead = 1 if tags[0] == "x" and len(tags) > 1 and tags[1] in "fzv" else 0  # "never said"
    tense, modal = _tense(chunks, first + lead, tags[lead])
    tokens = chunks.tokens
    content = first + shape.content
    lemma = lemma_of(tokens.words[content], tags[shape.content])
    if tags[-1] == "~":
        lemma = " ".join((lemma, *tokens.words[content + 1 : end]))
    return VerbGroup(
        Span(tokens.starts[first], tokens.ends[end - 1]),
        lemma,
        tense,
        modal,
        shape.perfect,
        shape.progressive,
        shape.passive,
        shape.negated,
    )


def _asked(chunks: Chunks, helper: int, form: VerbGroup, tags: str) -> VerbGroup:
    """Return the group of a question: the helper's tense, the form's lemma."""
    lead = chunks.tags[chunks.firsts[helper] : chunks.ends[helper]]
    shape = _shape(lead + tags)
    tense, modal = _tense(chunks, chunks.firsts[helper], lead[0])
    return replace(
        form,
        tense=tense,
        modal=modal,
        perfect=shape.perfect,
        progressive=shape.progressive,
        passive=shape.passive,
        negated=shape.negated,
    )


def periphrasis(chunks: Chunks, k: int) -> int | None:
    """Return the chunk of the infinitive if chunk ``k`` begins "is due to", "has to", "is expected to"."""
    kinds = chunks.kinds
    tags = chunks.tags[chunks.firsts[k] : chunks.ends[k]]
    words = chunks.tokens.words
    last = words[chunks.ends[k] - 1]
    if tags[0] not in "bam":
        return None
    following = kinds[k + 1 : k + 3]
    if following[:1] == "F":
        if (
            (tags[0] == "b" and (tags in ("b", "bx") or last in MODAL_WORDS))
            or tags == "a"
            or tags in ("m", "ma", "mB", "aE")
        ):
            return k + 1
    if following == "JF" and tags.rstrip("rx") == "b" and words[chunks.ends[k + 1] - 1] in MODAL_WORDS:
        return k + 2
    if following == "RF" and tags in ("b", "by", "bg") and (tags == "b" or last in MODAL_WORDS):
        return k + 2
    return None


def with_modal(chunks: Chunks, k: int, to: int) -> VerbGroup:
    """Return the verb group of "is due to sign": the infinitive at chunk ``to`` after the modal phrase at ``k``."""
    leading, full = verb_group(chunks, k), verb_group(chunks, to)
    first, last = chunks.firsts[k], chunks.firsts[to] + 1
    negated = leading.negated or full.negated
    words = [
        w
        for w, t in zip(chunks.tokens.words[first:last], chunks.tags[first:last], strict=True)
        if t not in "rx"
    ]
    tense: Tense = leading.tense
    if words[0] in ("is", "are", "'s", "'re"):
        tense = "future"
    return VerbGroup(
        Span(leading.span.start, full.span.end),
        full.lemma,
        tense,
        " ".join(words),
        full.perfect,
        full.progressive,
        full.passive,
        negated,
    )


def coordinated(chunks: Chunks, k: int, model: VerbGroup) -> VerbGroup:
    """Return the group of a bare form that shares the auxiliaries of ``model`` ("will sign and *ratify*")."""
    own = verb_group(chunks, k)
    same = chunks.kinds[k] == "U" or model.passive or model.perfect
    if not same:
        return own
    bare = chunks.kinds[k] == "U"
    return VerbGroup(
        own.span,
        own.lemma,
        model.tense,
        model.modal,
        model.perfect and not bare,
        model.progressive and not bare,
        model.passive and not bare,
        own.negated or model.negated,
    )
