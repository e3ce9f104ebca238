"""Who's who: everybody whom a schema of names finds, how they are written, and where they stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

from briefings.record import Collected, Finding, Findings, Record, name_field
from briefings.stages.render.fields import (
    fields_of,
    gist,
    label_of,
    named,
    shown,
    standing,
    state_field,
    words_of,
)
from briefings.stages.render.references import Filed, QuoteLink, References

_OTHERS = "other names"


@dataclass(frozen=True, slots=True)
class Stand:
    """Something that somebody does, says or is party to; ``id`` is that of its finding."""

    word: str
    """How firmly, or how it stands: ``signed``, ``planned``."""
    what: str
    id: str


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody with everything that the texts say of who they are."""

    id: str
    name: str
    spellings: tuple[str, ...]
    about: tuple[tuple[str, str], ...]
    """Field and value: role, affiliation …"""
    stands: tuple[Stand, ...]
    """The firmest first."""
    links: tuple[QuoteLink, ...]
    """One for each text that names them."""
    origins: int
    contested: bool
    filed: Filed


@dataclass(frozen=True, slots=True)
class Company:
    """Members of one sort: people, states …"""

    title: str
    members: tuple[Member, ...]


def is_name(finding: Finding) -> bool:
    """Tell whether a finding only says who or what there is."""
    return name_field(type(finding.record)) is not None


def cast(findings: Findings, library: References) -> tuple[Company, ...]:
    """Return everybody, by the fixed word of their schema that sorts them; names in the order of the alphabet."""
    stands, spellings = _stands(findings), _spellings(findings.names)
    companies = {title: list[Member]() for title in _sorts(findings)}
    known = set[str]()
    for finding in filter(is_name, findings.findings):
        sort = state_field(type(finding.record))
        title = getattr(finding.record, sort) if sort else type(finding.record).title
        member = _member(finding, findings.names, spellings, stands, library)
        companies[title].append(member)
        known.add(findings.names.get(member.name, member.name))
    others = [
        Member("", name, spelt, (), stands.get(name, ()), (), 0, False, Filed())
        for name, spelt in spellings.items()
        if name not in known and (spelt or name in stands)
    ]
    found = [*companies.items(), *([(_OTHERS, others)] if others else [])]
    return tuple(
        Company(title, tuple(sorted(members, key=lambda member: member.name.casefold())))
        for title, members in found
        if members
    )


def _sorts(findings: Findings) -> Iterator[str]:
    for schema in dict.fromkeys(type(finding.record) for finding in filter(is_name, findings.findings)):
        sort = state_field(schema)
        yield from words_of(fields_of(schema)[sort]) if sort else (schema.title,)


def _spellings(names: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    written: dict[str, list[str]] = {}
    for each, resolved in names.items():
        written.setdefault(resolved, []).extend([each] if each != resolved else [])
    return {name: tuple(sorted(several)) for name, several in written.items()}


def _stands(findings: Findings) -> dict[str, tuple[Stand, ...]]:
    ranked: dict[str, list[tuple[int, Stand]]] = {}
    for finding in findings.findings:
        if is_name(finding):
            continue
        rank, word = standing(finding.record)
        names = (findings.names.get(name, name) for name in named(finding.record))
        for name in dict.fromkeys(names):
            ranked.setdefault(name, []).append((rank, Stand(word, gist(finding.record), finding.id)))
    by_rank = {name: sorted(several, key=lambda pair: pair[0]) for name, several in ranked.items()}
    return {name: tuple(stand for _, stand in several) for name, several in by_rank.items()}


def _member(
    finding: Finding,
    names: Mapping[str, str],
    spellings: Mapping[str, tuple[str, ...]],
    stands: Mapping[str, tuple[Stand, ...]],
    library: References,
) -> Member:
    record = finding.record
    own = name_field(type(record)) or ""
    name = shown(getattr(record, own))
    resolved = names.get(name, name)
    written = dict.fromkeys(chain([resolved], spellings.get(resolved, ()), _collected(record)))
    links = {link.label: link for link in reversed(library.links(finding))}
    return Member(
        id=finding.id,
        name=name,
        spellings=tuple(each for each in written if each != name),
        about=tuple(_about(record, own)),
        stands=stands.get(resolved, ()),
        links=tuple(reversed(links.values())),
        origins=finding.origins,
        contested=bool(finding.conflicts),
        filed=library.filed(finding),
    )


def _collected(record: Record) -> Iterator[str]:
    for name, info in fields_of(type(record)).items():
        if any(isinstance(mark, Collected) for mark in info.metadata):
            yield from map(shown, getattr(record, name))


def _about(record: Record, own: str) -> Iterator[tuple[str, str]]:
    apart = {own, state_field(type(record))}
    for name, info in fields_of(type(record)).items():
        if name in apart or any(isinstance(mark, Collected) for mark in info.metadata):
            continue
        if value := shown(getattr(record, name)):
            yield label_of(name), value
