"""Which written names are one actor.

Normal form, then blocks of names that could be one, then vetoes (another state, another first name, another
number, a word that the other name does not have), then union. A short form joins a long form only
where one fits. Every step is linear in the number of names: in a block that grows large, each name is
compared with its neighbours only.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import combinations
from typing import NamedTuple

from briefings.stages.merge.forms import Form, form
from briefings.stages.merge.spellings import MIN_NAME_CHARS, first_name, one_letter_off, same_person, slip
from briefings.stages.merge.union import Union
from briefings.text.names import kind_of, looks_like_person
from briefings.text.states import state_names, state_title

_MAX_BLOCK = 60
_NEIGHBOURS = 5
_MIN_JOINED_CHARS = 5
_MIN_MISSPELT_CHARS = 5
_MIN_STEMS = 3
_PROGRAMME_WORDS = frozenset({"programme", "program", "project", "programa", "proyecto", "projet"})


class Mention(NamedTuple):
    """A name as one record writes it."""

    name: str
    kind: str = ""
    """What the record says that it is (``person``), if it says so."""


class Names:
    """Every name as some text writes it, and the name that it resolves to."""

    def __init__(self, table: dict[str, str]) -> None:
        self.table = table
        """Written name → canonical name."""
        self._by_id = {form(written).id: canonical for written, canonical in table.items()}

    def resolve(self, name: str) -> str:
        """Return the canonical name; a name that no text wrote stands for itself."""
        if name in self.table:
            return self.table[name]
        return self._by_id.get(form(name).id, name)


@dataclass(slots=True)
class _Node:
    """All writings that differ in case, accents and punctuation only."""

    form: Form
    written: Counter[str] = field(default_factory=Counter)
    kinds: set[str] = field(default_factory=set)
    offices: set[str] = field(default_factory=set)
    titled: bool = False
    first: int = 0

    @property
    def person(self) -> bool:
        return "person" in self.kinds or (self.titled and looks_like_person(self.form.words))


def resolve_names(mentions: Iterable[Mention], aliases: Iterable[tuple[str, str]] = ()) -> Names:
    """Resolve the names of a dossier; ``aliases`` pairs a short or other form with the name it stands for."""
    resolver = _Resolver()
    for mention in mentions:
        resolver.add(mention)
    for alias, name in aliases:
        resolver.add_alias(alias, name)
    resolver.join_spellings()
    resolver.join_persons()
    resolver.join_programmes()
    resolver.join_short_forms()
    return Names(resolver.table())


class _Resolver:
    def __init__(self) -> None:
        self.nodes: dict[str, _Node] = {}
        self.union = Union()
        self.aliases: list[tuple[str, str]] = []
        self.raw: dict[str, str] = {}

    def add(self, mention: Mention, count: int = 1) -> str:
        """Count a mention in and return the id of its node."""
        parts = form(mention.name)
        if not parts.id:
            return ""
        node = self.nodes.get(parts.id)
        if node is None:
            node = self.nodes[parts.id] = _Node(parts, first=len(self.nodes))
        if count:
            node.written[parts.words] += count
            self.raw[mention.name] = parts.id
        node.titled |= parts.titled
        node.offices |= parts.offices
        if mention.kind:
            node.kinds.add(mention.kind)
        if parts.acronym:
            self.add_alias(parts.acronym, parts.words)
        return parts.id

    def add_alias(self, alias: str, name: str) -> None:
        """Note that ``alias`` was said to stand for ``name``."""
        if form(alias).id and form(alias).id != form(name).id:
            self.aliases.append((form(alias).id, self.add(Mention(name), count=0)))
            self.add(Mention(alias), count=0)

    # --- spellings ------------------------------------------------------------------------------------------

    def join_spellings(self) -> None:
        """Join names that differ in spaces, in the order of their words, or by a slip of the pen."""
        plain = [node for node in self.nodes.values() if not node.form.state]
        spaceless, ordered, one_off = (defaultdict[object, list[_Node]](list) for _ in range(3))
        for node in plain:
            tokens = node.form.tokens
            joined = "".join(tokens)
            if len(joined) >= _MIN_JOINED_CHARS:
                spaceless[joined].append(node)
            if len(tokens) >= _MIN_STEMS - bool(node.form.states) and (stems := node.form.stems):
                ordered[stems].append(node)
            if not node.form.short:
                for at, token in enumerate(tokens):
                    if len(token) >= _MIN_MISSPELT_CHARS:
                        start = token[:1] if len(tokens) > 1 else token[:3]
                        one_off[tokens[:at], start, tokens[at + 1 :]].append(node)
        self._join_all(spaceless)
        self._join_all(ordered)
        for block in one_off.values():
            for a, b in _pairs(block):
                if _misspelt(a, b):
                    self.union.join(a.form.id, b.form.id)

    def _join_all(self, blocks: Mapping[object, list[_Node]]) -> None:
        for block in blocks.values():
            for other in block[1:]:
                self.union.join(block[0].form.id, other.form.id)

    # --- persons --------------------------------------------------------------------------------------------

    def join_persons(self) -> None:
        """Join initials and middle names, then surnames that only one person of the dossier has."""
        full = [node for node in self.nodes.values() if looks_like_person(node.form.words)]
        by_ends: defaultdict[tuple[str, str], list[_Node]] = defaultdict(list)
        by_surname: defaultdict[str, list[_Node]] = defaultdict(list)
        for node in full:
            tokens = node.form.tokens
            by_ends[first_name(tokens[0])[0], tokens[-1]].append(node)
            for token in tokens[1:]:
                by_surname[token].append(node)
        for block in by_ends.values():
            for a, b in _pairs(block):
                if same_person(a.form.tokens, b.form.tokens):
                    self.union.join(a.form.id, b.form.id)
        for node in self.nodes.values():
            if len(node.form.tokens) == 1 and not node.form.state and not node.form.short:
                self._join_surname(node, by_surname)

    def _join_surname(self, node: _Node, by_surname: Mapping[str, list[_Node]]) -> None:
        cluster = [self.nodes[member] for member in self.union.members(node.form.id)]
        bearers = [other for one in cluster for other in by_surname.get(one.form.tokens[-1], ())]
        bearers = bearers or _near_surnames(node, by_surname)
        roots = {self.union.root(other.form.id) for other in bearers}
        # "Quito" is not the surname of a Hotel Quito: one side at least has to be known for a person.
        known = any(one.titled or one.person for one in cluster + bearers)
        if len(roots) == 1 and known and not _other_office(cluster, bearers):
            self.union.join(node.form.id, roots.pop())

    # --- programmes and short forms -------------------------------------------------------------------------

    def join_programmes(self) -> None:
        """Join "X Programme" with an X that some text calls a programme."""
        for node in list(self.nodes.values()):
            *rest, last = node.form.tokens or ("",)
            base = self.nodes.get(" ".join(rest))
            if last in _PROGRAMME_WORDS and base and base.kinds & _PROGRAMME_WORDS:
                self.union.join(base.form.id, node.form.id)

    def join_short_forms(self) -> None:
        """Join each short form with the one name that it is said to stand for, or that has its initials."""
        said: defaultdict[str, set[str]] = defaultdict(set)
        for alias, name in self.aliases:
            said[alias].add(name)
        initials: defaultdict[str, set[str]] = defaultdict(set)
        for node in self.nodes.values():
            if len(node.form.tokens) > 1 and not node.form.state and _may_be_initialled(node):
                initials[node.form.initials].add(node.form.id)
        for node in list(self.nodes.values()):
            if node.form.state:
                continue
            fitting = said.get(node.form.id) or (
                initials.get(node.form.tokens[0], set()) if node.form.short else set()
            )
            roots = {self.union.root(name) for name in fitting}
            if len(roots) == 1 and not self._clash(node, roots):
                self.union.join(roots.pop(), node.form.id)

    def _clash(self, node: _Node, roots: set[str]) -> bool:
        """Tell whether an alias is itself the name of another kind of actor, or of another state's."""
        members = [self.nodes[member] for root in roots for member in self.union.members(root)]
        kinds = {kind for member in members for kind in member.kinds}
        if node.kinds and kinds and not node.kinds & kinds:
            return True
        states = {code for member in members for code in member.form.states}
        return bool(node.form.states and states and not node.form.states & states)

    # --- the result -----------------------------------------------------------------------------------------

    def table(self) -> dict[str, str]:
        """Return written name → canonical name."""
        canonical: dict[str, str] = {}
        result = {}
        for raw, node in self.raw.items():
            root = self.union.root(node)
            if root not in canonical:
                canonical[root] = _canonical([self.nodes[member] for member in self.union.members(root)])
            result[raw] = canonical[root]
        return result


def _pairs(block: list[_Node]) -> Iterable[tuple[_Node, _Node]]:
    if len(block) <= _MAX_BLOCK:
        yield from combinations(block, 2)
        return
    ordered = sorted(block, key=lambda node: node.form.id)
    for at, node in enumerate(ordered):
        for other in ordered[at + 1 : at + 1 + _NEIGHBOURS]:
            yield node, other


def _misspelt(a: _Node, b: _Node) -> bool:
    """Tell whether two names differ by a slip in one word that is neither a state nor a number."""
    left, right = a.form, b.form
    if left.states != right.states or left.numerals != right.numerals:
        return False
    if a.kinds and b.kinds and not a.kinds & b.kinds:
        return False
    differing = [
        at for at, pair in enumerate(zip(left.tokens, right.tokens, strict=True)) if pair[0] != pair[1]
    ]
    if len(differing) != 1:
        return False
    at = differing[0]
    ends = sorted((left.tokens[at], right.tokens[at]), key=len)
    if len(left.tokens) == 1 and ends[1].startswith(ends[0]):
        return False  # an inflection is another word: "America", "American"
    alone = len(left.tokens) == 1 or (at == 0 and looks_like_person(left.words))
    return slip(left.tokens[at], right.tokens[at], MIN_NAME_CHARS if alone else _MIN_MISSPELT_CHARS)


def _near_surnames(node: _Node, by_surname: Mapping[str, list[_Node]]) -> list[_Node]:
    surname = node.form.tokens[0]
    if len(surname) < MIN_NAME_CHARS or not (node.titled or node.person):
        return []
    return [other for spelling in one_letter_off(surname) for other in by_surname.get(spelling, ())]


def _may_be_initialled(node: _Node) -> bool:
    """Tell whether initials point to a name: two letters fit too many, so only an organisation's do."""
    return len(node.form.initials) > 2 or kind_of(node.form.words) == "organisation"


def _other_office(surnames: list[_Node], bearers: list[_Node]) -> bool:
    """Tell whether a surname's offices are none of the full name's: a president is not the first lady."""
    left, right = (set().union(*(one.offices for one in nodes)) for nodes in (surnames, bearers))
    return bool(left and right and left.isdisjoint(right))


def _canonical(nodes: list[_Node]) -> str:
    """Return the fullest, then most frequent, then best accented writing of one actor."""
    stated = next((node.form.state for node in nodes if node.form.state), None)
    if stated and not any(words in state_names() for node in nodes for words in node.written):
        return state_title(stated)  # only its nationality word is written
    if len(nodes) == 1 and len(nodes[0].written) == 1:
        return next(iter(nodes[0].written))
    written = [(node, words, count) for node in nodes for words, count in node.written.items()]

    def worth(entry: tuple[_Node, str, int]) -> tuple[object, ...]:
        node, words, count = entry
        fullness = (
            (words in state_names(), len(words) > 3) if stated else (not node.form.short, _fullness(node))
        )
        accents = sum(not char.isascii() for char in words)
        return (*fullness, count, accents, not words.isupper(), words[:1].isupper(), -node.first)

    return max(written, key=worth)[1]


def _fullness(node: _Node) -> int:
    return sum(token not in _PROGRAMME_WORDS and len(token) > 1 for token in node.form.tokens)
