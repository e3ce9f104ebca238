"""Noun phrases in full: which "of", "with", "and" and comma continue a phrase, and which begin something else."""

from __future__ import annotations

from briefings.text.span import Span
from briefings.text.syntax.chunks import Chunks
from briefings.text.syntax.clause import NounPhrase
from briefings.text.syntax.verbs import SENDS_TO
from briefings.text.syntax.words import OFFICES

_CLOSE = frozenset(
    "for on with between against about regarding concerning among amongst over towards toward including excluding like"
    " per versus than across from to beyond upon such".split()
)
"""Prepositions that commonly belong to the noun before them."""
_IN_NOUNS = frozenset(
    "investment investments increase increases rise decline drop fall cut cuts reduction reductions change changes trade"
    " growth progress interest role participation involvement confidence experience expertise stake share cooperation trust"
    " success delay delays improvement improvements shift surge spike training advances gains losses surplus faith"
    " developments situation conflict war crisis elections violence peace stability security troops operations"
    " trafficking smuggling drop difference differences breakthrough jump gap gaps hike slump boom".split()
)
"""Nouns that say themselves what they are in ("a rise in prices")."""
_FROM_VERBS = frozenset(
    "prevent protect remove withdraw reduce cut raise increase receive obtain exclude separate move seize evacuate rescue"
    " deter borrow collect buy take import exempt bring transfer recover lower release suspend expel".split()
)
_FOR_VERBS = frozenset(
    "thank blame praise criticise criticize condemn arrest fine sentence charge prosecute commend use need hold pay invite"
    " congratulate reward sue nominate".split()
)
_WITH_VERBS = frozenset(
    "provide equip charge supply combine compare replace share discuss align associate reunite".split()
)
_OVER_VERBS = frozenset(
    "fine sue criticise criticize arrest charge punish prosecute summon sanction sack dismiss".split()
)
_NOT_OWN = {"to": SENDS_TO, "from": _FROM_VERBS, "for": _FOR_VERBS, "with": _WITH_VERBS, "over": _OVER_VERBS}
_INTO_NOUNS = frozenset(
    "investigation inquiry research probe investment insight insights entry inquiries".split()
)


class PhraseBuilder:
    """Grow the noun phrase at a chunk to its end."""

    def __init__(
        self,
        chunks: Chunks,
        k: int,
        *,
        subject: bool,
        lemma: str = "",
        bare: bool = False,
        fronted: bool = False,
    ) -> None:
        self.chunks = chunks
        self.first = k
        self.end = k  # the last chunk of the phrase
        self.subject = subject  # whether the phrase stands where a subject stands
        self.lemma = lemma
        self.bare = bare  # whether it is the object of a preposition
        self.fronted = fronted  # whether the subject of the main clause is still to come after a comma
        self.heads = [k]  # the first chunk of each member
        self.member_ends: list[int] = []
        self.deep = False  # whether something is attached to the last member

    def build(self) -> tuple[NounPhrase, int]:
        """Return the phrase and the chunk after it."""
        kinds = self.chunks.kinds
        while True:
            at = self.end + 1
            kind = kinds[at : at + 1]
            if kind == "(":
                at = self._past_parenthesis(at)
                kind = kinds[at : at + 1]
            if kind == "O" or kind == "I":
                grown = self._attach(at)
            elif kind == "&":
                grown = self._join(at, at + 1)
            elif kind == ",":
                grown = self._list(at)
            else:
                grown = False
            if not grown:
                return self._phrase(), self.end + 1

    def _past_parenthesis(self, at: int) -> int:
        closing = self.chunks.kinds.find(")", at, at + 8)
        return closing + 1 if closing > 0 else at

    def _attach(self, at: int) -> bool:
        chunks = self.chunks
        after = chunks.kinds[at + 1 : at + 2]
        if chunks.kinds[at] == "O":
            if after not in ("N", "D", "J"):
                return False
        elif after not in ("N", "J") or not self._belongs(at):
            return False
        self.end = at + 1
        self.deep = True
        return True

    def _belongs(self, at: int) -> bool:
        """Whether the preposition at chunk ``at`` belongs to the noun before it."""
        chunks = self.chunks
        word = chunks.tokens.words[chunks.firsts[at]]
        head = chunks.head_of(self.end)
        if chunks.tells_time(at + 1) or chunks.tells_time(self.first):
            return False
        if word in _NOT_OWN and self.lemma in _NOT_OWN[word] and not self.deep:
            return False
        if self.subject:
            return word not in ("according", "following", "despite", "by") or word == "by"
        if word in _CLOSE:
            return not self.bare or word not in ("to", "from", "on") or head not in _PLACES
        if word == "into":
            return head in _INTO_NOUNS
        return word == "in" and (head in _IN_NOUNS or chunks.tags[chunks.ends[self.end] - 1] == "c")

    def _join(self, at: int, right: int) -> bool:
        """Join the phrase after "and" if it is a noun phrase that does not begin a clause."""
        chunks = self.chunks
        kinds = chunks.kinds
        if kinds[right : right + 1] not in ("N", "J") or (kinds[right] == "J" and self.deep):
            return False
        if not self.subject and chunks.leads[right]:
            return False
        if chunks.tags[chunks.firsts[right]] in "he" and chunks.leads[right]:
            return False
        self._member(right)
        return True

    def _list(self, at: int) -> bool:
        chunks = self.chunks
        kinds = chunks.kinds
        if self.fronted and (self.bare or chunks.fronts[at + 1]):
            return False
        if kinds[at + 1 : at + 2] == "&" and kinds[at + 2 : at + 3] == "N" and len(self.heads) > 1:
            return self._join(at + 1, at + 2)
        if kinds[at + 1 : at + 2] == "N" and chunks.lists[at + 1] and self._alike(at + 1):
            return self._join(at, at + 1)
        return False

    def _alike(self, k: int) -> bool:
        """Whether chunk ``k`` may be a member beside the first: an apposition has a determiner, a list seldom."""
        tags, firsts = self.chunks.tags, self.chunks.firsts
        one, other = tags[firsts[self.heads[-1]]], tags[firsts[k]]
        if other in "he":
            return False
        return not (one == "p" and other == "d" and self.chunks.tokens.words[firsts[k]] in ("a", "an"))

    def _member(self, k: int) -> None:
        """Count chunk ``k`` as a member, or as part of what is attached to the last one."""
        same = not self.deep or self._opens_alike(k)
        if same and not self._inside_name(k):
            self.member_ends.append(self.end)
            self.heads.append(k)
            self.deep = False
        self.end = k

    def _opens_alike(self, k: int) -> bool:
        tags, firsts = self.chunks.tags, self.chunks.firsts
        return tags[firsts[self.first]] == "d" and tags[firsts[k]] == "d"

    def _inside_name(self, k: int) -> bool:
        """Whether "and" stands within a name ("the Ministry of Food and Agriculture")."""
        chunks = self.chunks
        if chunks.tags[chunks.firsts[k]] != "p" or chunks.tags[chunks.firsts[self.heads[-1]]] != "d":
            return False
        return chunks.head_of(k) in OFFICES and chunks.tags[chunks.ends[k] - 1] == "p"

    def _phrase(self) -> NounPhrase:
        chunks = self.chunks
        starts, ends = chunks.tokens.starts, chunks.tokens.ends
        begin = starts[chunks.firsts[self.first]]
        closes = [*self.member_ends, self.end]
        parts = tuple(
            Span(starts[chunks.firsts[k]], ends[chunks.ends[close] - 1])
            for k, close in zip(self.heads, closes, strict=True)
        )
        end = ends[chunks.ends[self.end] - 1]
        core = Span(begin, ends[chunks.ends[self.first] - 1])
        return NounPhrase(Span(begin, end), core, chunks.head_of(self.first), parts)


_PLACES = frozenset(["lima", "brussels", "geneva", "washington"])
