"""Which written names are one actor, and which are not."""

from __future__ import annotations

import itertools
import time

import pytest

from briefings.stages.merge.names import Mention, Names, resolve_names


def resolved(*names: str, persons: tuple[str, ...] = (), programmes: tuple[str, ...] = ()) -> Names:
    """Resolve these names, some of them known for persons or programmes."""
    kinds = dict.fromkeys(persons, "person") | dict.fromkeys(programmes, "programme")
    return resolve_names(Mention(name, kinds.get(name, "")) for name in names)


@pytest.mark.parametrize(
    ("canonical", "others"),
    [
        ("European Union", ("the European Union", "European Union (EU)", "EU", "EUROPEAN UNION")),
        (
            "Lena Forsberg",
            ("Commissioner Forsberg", "EU Home Affairs Commissioner Lena Forsberg", "Lena Forsberg’s"),
        ),
        (
            "Lena Forsberg",
            ("the Swedish Minister of the Interior Lena Forsberg", "Lena Forsberg, Minister of Justice"),
        ),
        ("Lena Forsberg", ("Minister for Foreign Affairs, Lena Forsberg", "Ms Lena Forsberg", "L. Forsberg")),
        ("José Núñez", ("Jose Nunez", "Minister Núñez", "el ministro de Defensa José Núñez")),
        ("Joseph R. Biden", ("Joe Biden", "President Biden", "Joseph R. Biden, Jr.")),
        ("Karl-Heinz Geerts", ("Karl Heinz Geerts", "Ambassador Geerts")),
        ("MARE Libre", ("Mare Libre", "MARELibre")),
        ("Ministry of Foreign Affairs", ("MFA", "the Ministry of Foreign Affairs")),
        ("National Police of Ecuador", ("Ecuadorian National Police",)),
        ("United States", ("US", "U.S.", "United States")),
        ("Belgium", ("Belgian", "BELGIUM")),
        (
            "European Monitoring Centre for Drugs and Drug Addiction",
            ("European Center for Monitoring Drugs and Drug Addiction", "EMCDDA"),
        ),
    ],
)
def test_writings_of_one_actor_are_joined(canonical: str, others: tuple[str, ...]) -> None:
    """Case, articles, offices, accents, order, spaces and unique short forms do not make another actor."""
    names = resolved(canonical, canonical, *others)
    assert {names.resolve(name) for name in (canonical, *others)} == {canonical}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("National Police of Peru", "National Police of Ecuador"),
        ("Federal Police", "Federal Police of Brazil"),
        ("Peruvian Navy", "Ecuadorian Navy"),
        ("Ana Torres", "Eva Torres"),
        ("Maria Lopez", "Marta Lopez"),
        ("Ministry of Justice", "Ministry of Finance"),
        ("COPOLAD II", "COPOLAD III"),
        ("Council of Europe", "European Council"),
        ("Niger", "Nigeria"),
        ("Austria", "Australia"),
        ("Port of Antwerp", "Antwerp"),
        ("Hotel Quito", "Quito"),
        ("World Bank", "World Bank Project"),
        ("Hansen", "Hanson"),
        ("Europol", "Ameripol"),
        ("Guinea", "Guinea-Bissau"),
        ("Denis Clerc", "DC"),
        ("America", "American"),
        ("Chief Executive Officer", "Chief Financial Officer"),
        ("Russia for Russia", "Other Russian"),
    ],
)
def test_different_actors_stay_apart(one: str, other: str) -> None:
    """Another state, first name, number or a word more is another actor."""
    names = resolved(one, other)
    assert names.resolve(one) != names.resolve(other)


def test_a_surname_joins_only_a_unique_person() -> None:
    """With two bearers of a surname, the surname alone is nobody's."""
    names = resolved("Ana Torres", "Eva Torres", "Minister Torres", persons=("Ana Torres", "Eva Torres"))
    assert names.resolve("Minister Torres") == "Torres"
    names = resolved("Ana Torres", "Minister Torres", "Torres")
    assert names.resolve("Torres") == names.resolve("Minister Torres") == "Ana Torres"


def test_a_surname_with_another_office_is_another_person() -> None:
    """A president who is named by surname only is not the first lady with the full name."""
    names = resolved("First Lady Eva Torres", "President Torres", "Torres")
    assert names.resolve("President Torres") == "Torres"
    assert names.resolve("First Lady Eva Torres") == "Eva Torres"


def test_a_nationality_word_is_its_state() -> None:
    """Where only the nationality is written, the state's own name stands for it."""
    assert resolved("Belgian").resolve("Belgian") == "Belgium"


def test_a_misspelt_surname_joins_the_person() -> None:
    """One letter less in a long surname is a slip, where the person is known."""
    names = resolved(
        "Lena Forsberg", "Forsberg", "Forsbreg", "Commissioner Forsbergg", persons=("Lena Forsberg",)
    )
    assert set(names.table.values()) == {"Lena Forsberg"}


def test_the_correct_spelling_is_the_frequent_one() -> None:
    """Of two spellings of equal fullness the more frequent stands."""
    assert (
        resolved("Lena Forsbreg", "Lena Forsberg", "Lena Forsberg").resolve("Lena Forsbreg")
        == "Lena Forsberg"
    )


def test_a_short_form_with_two_long_forms_joins_neither() -> None:
    """An acronym joins only where its long form is unique, unless a text says which."""
    long_forms = ("Ministry of Foreign Affairs", "Mutual Fund Association")
    assert resolved(*long_forms, "MFA").resolve("MFA") == "MFA"
    said = resolve_names([Mention(name) for name in (*long_forms, "MFA")], [("MFA", long_forms[1])])
    assert said.resolve("MFA") == long_forms[1]
    both = resolve_names(
        [Mention(name) for name in (*long_forms, "MFA")], [("MFA", name) for name in long_forms]
    )
    assert both.resolve("MFA") == "MFA"


def test_a_programme_may_carry_its_kind() -> None:
    """The word "Programme" is no other actor where a text calls the name a programme."""
    names = resolved("MARE Libre", "MARE Libre Programme", programmes=("MARE Libre",))
    assert names.resolve("MARE Libre Programme") == "MARE Libre"
    assert resolved("MARE Libre", "MARE Libre Programme").resolve("MARE Libre Programme") != "MARE Libre"


def test_an_alias_of_another_kind_or_state_is_not_believed() -> None:
    """An alias that is itself another actor's name joins nothing."""
    mentions = [
        Mention("Lena Forsberg", "person"),
        Mention("Sweden", "state"),
        Mention("Forsberg Group", "organisation"),
    ]
    names = resolve_names(mentions, [("Forsberg Group", "Lena Forsberg"), ("Sweden", "Lena Forsberg")])
    assert len(set(names.table.values())) == 3


def test_unknown_names_stand_for_themselves() -> None:
    """A name that no text wrote resolves to itself, another writing of a known one to that."""
    names = resolved("European Union (EU)")
    assert names.resolve("Atlantis") == "Atlantis"
    assert names.resolve("the EUROPEAN union") == "European Union"


def test_order_of_mentions_changes_no_group() -> None:
    """The same names in another order fall into the same groups."""
    written = ("Lena Forsberg", "Forsberg", "EU", "European Union", "Minister Forsberg", "Peru", "Peruvian")
    groups = set()
    for order in itertools.islice(itertools.permutations(written), 0, 5040, 360):
        names = resolved(*order)
        together = {
            frozenset(n for n in written if names.resolve(n) == names.resolve(one)) for one in written
        }
        groups.add(frozenset(together))
    assert len(groups) == 1


def test_many_names_take_linear_time() -> None:
    """Ten thousand names resolve in seconds, whatever block they fall into."""
    syllables = ("ka", "ro", "mi", "ta", "ve", "lin", "den", "jo", "han", "son")
    words = ["".join(parts).title() for parts in itertools.product(syllables, repeat=3)]
    mentions = [Mention(f"{words[n % 997]} {words[n * 7 % 991]}burg") for n in range(7000)]
    mentions += [Mention(f"Ministry of {word}") for word in words] * 3
    started = time.perf_counter()
    names = resolve_names(mentions)
    assert time.perf_counter() - started < 6
    assert len(set(names.table.values())) > 0.9 * len(names.table)
