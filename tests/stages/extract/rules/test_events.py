"""Events: what took place or is to, with its day and place, and sentences that tell of none."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefings.stages.extract.rules.events.names import MOST_WORDS
from tests.stages.extract.rules.builders import found, in_body, values

FOUND: list[tuple[str, dict[str, Any]]] = [
    (
        "The donor conference on Sudan took place in Paris on 15 April 2024.",
        {"what": "donor conference on Sudan", "when": "2024-04-15", "where": "Paris", "held": "held"},
    ),
    (
        "The next round of trade talks will be held in Montevideo on 3 June 2024.",
        {"when": "2024-06-03", "where": "Montevideo", "held": "planned"},
    ),
    (
        "The naval exercise planned for 7 May 2024 was cancelled.",
        {"what": "naval exercise", "when": "2024-05-07", "held": "cancelled"},
    ),
    (
        "Health ministers met in Geneva on 27 May 2023 for a summit on pandemic rules.",
        {"what": "summit on pandemic rules", "when": "2023-05-27", "where": "Geneva", "held": "held"},
    ),
    (
        "The launch of the digital wallet is scheduled for 1 October 2024 in Tallinn.",
        {"what": "launch of the digital wallet", "when": "2024-10-01", "where": "Tallinn", "held": "planned"},
    ),
    (
        "The seizure of 3 tonnes of cocaine took place in Antwerp on 9 January 2024.",
        {"what": "seizure of 3 tonnes of cocaine", "when": "2024-01-09", "where": "Antwerp", "held": "held"},
    ),
    (
        "The workshop on fish quotas took place this week in Vigo.",
        {"when": "2024-05-13/2024-05-19", "basis": "resolved", "where": "Vigo", "held": "held"},
    ),
    (
        "Elections were held on 2 March 2024 in Bhutan.",
        {"what": "Elections in Bhutan", "when": "2024-03-02", "held": "held"},
    ),
    (
        "The visit of the trade delegation is expected on 9 September 2024.",
        {"when": "2024-09-09", "held": "planned"},
    ),
    (
        "The board meeting on interest rates was postponed to 6 June 2024.",
        {"what": "board meeting on interest rates", "held": "cancelled"},
    ),
    (
        "It was a visit that started in Quito on Sunday 12 May 2024 and continued in Lima.",
        {"when": "2024-05-12", "where": "Quito", "held": "held"},
    ),
    (
        "Kenya and Uganda jointly carried out the first patrol of Lake Victoria.",
        {"what": "first patrol of Lake Victoria", "when": None, "who": ("Kenya", "Uganda"), "held": "held"},
    ),
    (
        "Frontex has organised a workshop on return flights in Vienna.",
        {"what": "workshop on return flights", "when": None, "where": "Vienna", "held": "held"},
    ),
]

DEEDS = [
    # sentence (of a text of Tuesday 14 May 2024), what, when, held
    ("Police arrested five suspects in Tbilisi on Monday.", "arrest of five suspects", "2024-05-13", "held"),
    ("The cabinet approved a bill on water tariffs on 3 May 2024.", "approval of the bill on water tariffs", "2024-05-03", "held"),
    ("The budget was adopted on 4 April 2024.", "adoption of the budget", "2024-04-04", "held"),
    ("Parliament will vote on the asylum bill next week.", "vote on asylum bill", "2024-05-20/2024-05-26", "planned"),
    ("Lawmakers voted to extend the emergency on 7 May.", "vote to extend the emergency", "2024-05-07", "held"),
    ("The bank decided on 2 May 2024 to sell its branches.", "decision to sell its branches", "2024-05-02", "held"),
    ("The health minister visited Mombasa on Monday.", "visit of health minister to Mombasa", "2024-05-13", "held"),
    ("The trade agreement enters into force on 1 July 2024.", "entry into force of the trade agreement", "2024-07-01", "planned"),
    ("The new visa rules will take effect on 15 June 2024.", "entry into effect of the new visa rules", "2024-06-15", "planned"),
    ("The tariffs went into effect on 2 May 2024.", "entry into effect of the tariffs", "2024-05-02", "held"),
    ("The vaccine was launched in Malawi on 23 April 2024.", "launch of the vaccine", "2024-04-23", "held"),
    ("Customs officers seized 900 kilos of cocaine on Friday.", "seizure of 900 kilos of cocaine", "2024-05-10", "held"),
    ("An earthquake struck Nepal on 2 May 2024.", "earthquake struck Nepal", "2024-05-02", "held"),
    ("The court sentenced three smugglers to nine years on 6 May 2024.", "sentencing of three smugglers", "2024-05-06", "held"),
    ("Judges acquitted the former mayor on Monday.", "acquittal of the former mayor", "2024-05-13", "held"),
    ("The navy deployed two frigates to the Red Sea in March.", "deployment of two frigates", "2024-03", "held"),
    ("Chile and Peru are due to sign a treaty on copper in June.", "signing of the treaty on copper", "2024-06", "planned"),
    ("The commission published its report on deforestation on 2 May 2024.", "publication of the report on deforestation", "2024-05-02", "held"),
    ("Ministers are to meet in Oslo on 4 June 2024.", "meeting of Ministers", "2024-06-04", "planned"),
    ("The talks, to be held in Doha from 3 to 5 June 2024, concern ceasefire lines.", "talks in Doha", "2024-06-03/2024-06-05", "planned"),
    ("The ferry service will resume on 1 June 2024.", "resumption of the ferry service", "2024-06-01", "planned"),
    ("The embassy reopened on 9 May 2024.", "reopening of the embassy", "2024-05-09", "held"),
    ("The port, which was closed on 8 May, handles grain.", "closure of the port", "2024-05-08", "held"),
    ("The port has been closed since 8 May.", "closure of the port", "2024-05-08", "held"),
    ("A ceasefire began on 10 May 2024.", "start of the ceasefire", "2024-05-10", "held"),
    ("The first doses arrived in Harare on 11 May 2024.", "arrival of the first doses", "2024-05-11", "held"),
    ("The governor resigned on Wednesday.", "resignation of the governor", "2024-05-08", "held"),
    ("The union plans to hold a rally in Lyon on 1 June 2024.", "rally in Lyon", "2024-06-01", "planned"),
    ("The regulator said that the licence would be revoked on 1 June 2024.", "revocation of the licence", "2024-06-01", "planned"),
    ("The delegation will travel to Hanoi on 20 May 2024.", "trip of delegation to Hanoi", "2024-05-20", "planned"),
    ("The ministers signed at Kigali on Monday an agreement on water.", "signing of agreement on water", "2024-05-13", "held"),
    ("The Senate rejected the appointment on 8 May 2024.", "rejection of the appointment", "2024-05-08", "held"),
    ("Estonia and Latvia signed a pact on rail.", "signing of the pact on rail", None, "held"),
    ("Today the President signed an order imposing duties on imported copper.", "signing of the order imposing duties on imported copper", "2024-05-14", "held"),
    ("18 June: adoption of the climate plan", "adoption of the climate plan", "2024-06-18", "planned"),
    ("Entry into force: 1 July 2024", "Entry into force", "2024-07-01", "planned"),
    ("The ambassadors took part in the Munich security conference in February.", "Munich security conference", "2024-02", "held"),
    ("Voters elected a new parliament on 5 May 2024.", "election of the new parliament", "2024-05-05", "held"),
    ("Hackers attacked the tax office on 29 April 2024.", "attack on the tax office", "2024-04-29", "held"),
    ("The report will be presented in September.", "presentation of the report", "2024-09", "planned"),
    ("The ministry handed over twelve ambulances to Gao on 30 April 2024.", "handover of twelve ambulances to Gao", "2024-04-30", "held"),
    ("The Agreement on Insurance (signed on 25 January 2019) allows firms to operate.", "signing of the Agreement on Insurance", "2019-01-25", "held"),
    ("The climate conference came to a close in Dubai on 13 May.", "end of the climate conference", "2024-05-13", "held"),
    ("In July 2023, the two sides brought the Data Framework into force.", "entry into force of the Data Framework", "2023-07", "held"),
    ("The relevant changes will apply from 15 September.", "application of the relevant changes", "2024-09-15", "planned"),
    ("On 6 February 2023, a number of earthquakes occurred along the border.", "number of earthquakes", "2023-02-06", "held"),
    ("The political opposition staged a walkout on Monday.", "walkout of political opposition", "2024-05-13", "held"),
]  # fmt: skip

NOT_FOUND = [
    # denied, asked, supposed, wished
    "Estonia will not hold a conference on 5 May 2024.",
    "The summit on oceans was not held on 5 May 2024.",
    "No meeting took place on 3 May 2024.",
    "Nobody was arrested on Monday.",
    "The minister has never visited Lagos.",
    "The deputy denied that the police had arrested two men on Monday.",
    "Police allegedly arrested two men on Monday.",
    "Would the bank publish its audit on 3 June 2024?",
    "If parliament approves the bill on 3 June 2024, taxes will fall.",
    "Whether the court will sentence him on 3 June 2024 is unclear.",
    "Peru could have hosted a summit on copper.",
    "The law may enter into force on 1 July 2024.",
    "The union wants to hold a referendum in 2025.",
    "She hopes to visit Kyiv in June.",
    "The commission called on states to ratify the pact by 2025.",
    "Members must submit their plans by 30 June 2024.",
    "Members will have to submit their plans by 30 June 2024.",
    "The minister threatened to close the border on 3 June 2024.",
    "The meeting on tariffs should end by 30 June 2024.",
    # said, quoted
    "“The summit took place in Rome on 4 March 2024,” the minister said.",
    "The minister said on Monday that prices were too high.",
    "The council expressed regret on Tuesday.",
    "Auditors concluded on Monday that the books were in order.",
    # states, habits, quantities
    "The conference centre dates from 1998.",
    "The office is open every Monday.",
    "Exports rose by 4 per cent in April.",
    "Inflation reached 9 per cent on 1 May 2024.",
    "The firm sold 40,000 tonnes of rice in 2023.",
    "The agency has 240 staff since May 2023.",
    "The population fell in 2023.",
    "The campaign lasted three months.",
    "The programme runs until December 2025.",
    "The fund works with ten clinics in Togo.",
    "The commission monitors the ceasefire.",
    "The plan met with broad acceptance on Monday.",
    # a date that is not the deed's, a name that names nothing
    "The treaty of 3 May 2019 covers fisheries.",
    "The budget for 2025 has many holes.",
    "The report of the conference is long.",
    "It was decided on Monday.",
    "They met on Monday.",
    "An operation was carried out in Bari.",
    "Updated on 3 May 2024.",
]


@pytest.mark.parametrize(("sentence", "expected"), FOUND)
def test_an_event_is_found_with_its_day_place_and_whether_it_was_held(
    sentence: str, expected: dict[str, Any]
) -> None:
    """What is due is planned, what was called off is cancelled, and only what took place is held."""
    records = in_body("event", sentence)
    assert [values(record, *expected) for record in records] == [expected]


@pytest.mark.parametrize(("sentence", "what", "when", "held"), DEEDS)
def test_a_deed_is_named_after_its_verb_with_the_clauses_own_words(
    sentence: str, what: str, when: str | None, held: str
) -> None:
    """The verb gives the noun, its object or subject the rest, its adjuncts the day."""
    records = in_body("event", sentence)
    assert [values(record, "what", "when", "held") for record in records] == [
        {"what": what, "when": when, "held": held}
    ]


@pytest.mark.parametrize("sentence", NOT_FOUND)
def test_what_did_not_happen_or_has_no_name_is_no_event(sentence: str) -> None:
    """Denials, wishes, quotations, states, quantities, pronouns and bare nouns give nothing."""
    assert in_body("event", sentence) == []


def test_its_launch_belongs_to_the_sentence_before() -> None:
    """ "Its launch" is named by the subject that the text has just given, and quotes it."""
    first = "The Coral Fund is ready."
    second = "Its launch will take place on 4 July 2024 in Suva."
    (record,) = in_body("event", f"{first} {second}")
    assert values(record, "what", "held") == {"what": "launch of Coral Fund", "held": "planned"}
    assert set(record.quotes) == {first, second}


def test_a_heading_tells_of_no_event() -> None:
    """A title is told by the text below it."""
    assert found("event", "Summit on steel held in Pune on 4 March 2024\n\nNothing else was said.") == []


def test_a_yearless_day_in_an_undated_text_is_not_settled() -> None:
    """Without a date of the text, "on 3 June" has no year and nothing is guessed."""
    records = in_body("event", "The talks on rice took place in Hue on 3 June.", published=None)
    assert all(record.when is None for record in records)  # type: ignore[attr-defined]


def test_a_deed_told_twice_is_one_event_with_both_quotes() -> None:
    """The record keeps the day of the dated telling and the words of each."""
    first = "Fiji and Tonga signed a protocol on tuna licences in Suva on 2 May 2024."
    second = "The protocol on tuna licences was signed by both ministers."
    (record,) = in_body("event", f"{first} {second}")
    assert values(record, "when", "where") == {"when": "2024-05-02", "where": "Suva"}
    assert set(record.quotes) == {first, second}


def test_two_deeds_with_the_same_object_stay_two() -> None:
    """A signing is not the ratification of the same text."""
    text = "Fiji signed a protocol on tuna on 2 May 2024. Fiji ratified the protocol on tuna on 10 May 2024."
    assert len(in_body("event", text)) == 2


def test_a_date_that_opens_the_sentence_holds_for_verbs_joined_by_and() -> None:
    """ "On Monday they met and signed" is one day for both."""
    text = "On Monday, the ministers inaugurated a bridge and opened a border post."
    assert {values(one, "when")["when"] for one in in_body("event", text)} == {"2024-05-13"}


def test_the_day_of_the_dateline_is_not_the_deeds() -> None:
    """Where the text was issued on a day, its first sentence is not thereby dated."""
    (record,) = in_body("event", "Bern, 14 May 2024 – The government will hold a summit on rivers in Basel.")
    assert values(record, "when", "held") == {"when": None, "held": "planned"}


@pytest.mark.parametrize(
    ("language", "sentence", "what", "when", "held"),
    [
        ("es", "Los ministros firmaron el lunes 13 de mayo de 2024 un convenio de pesca.", "firma de convenio de pesca", "2024-05-13", "held"),
        ("es", "La reforma tributaria entrará en vigor el 1 de julio de 2024.", "entrada en vigor de reforma tributaria", "2024-07-01", "planned"),
        ("es", "La cumbre de alcaldes se celebrará en Quito el 3 de junio de 2024.", "cumbre de alcaldes", "2024-06-03", "planned"),
        ("es", "Los agentes incautaron el lunes 6 de mayo de 2024 en el puerto de Vigo 900 kilos de atún.", "incautación de 900 kilos de atún", "2024-05-06", "held"),
        ("fr", "Le conseil a adopté, le 30 avril 2024, le plan de lutte contre le bruit.", "adoption de plan de lutte contre le bruit", "2024-04-30", "held"),
        ("fr", "La réunion des bailleurs se tiendra à Dakar le 4 juin 2024.", "réunion des bailleurs", "2024-06-04", "planned"),
        ("es", "Los ministros no firmaron el lunes 13 de mayo de 2024 el convenio de pesca.", None, None, None),
    ],
)  # fmt: skip
def test_spanish_and_french_verb_forms_with_a_date_tell_of_events(
    language: str, sentence: str, what: str | None, when: str | None, held: str | None
) -> None:
    """There is no parser for them: a known verb form, its object or subject, and a date beside it."""
    told = [values(one, "what", "when", "held") for one in in_body("event", sentence, language=language)]
    assert told == ([{"what": what, "when": when, "held": held}] if what else [])


_WORDS = "the police a treaty on tariffs signed will sign was not in Oslo Monday 3 May 2024 , that and to be held which"


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(_WORDS.split()), max_size=24))
def test_any_words_give_short_names_that_are_no_fragments(words: list[str]) -> None:
    """Whatever the text, a name has at most 14 words, begins and ends with a word, and the engine does not fail."""
    for record in in_body("event", " ".join(words).capitalize() + "."):
        what = str(values(record, "what")["what"])
        assert len(what.split()) <= MOST_WORDS
        assert what[0].isalnum()
        assert what.split()[-1] not in {"the", "of", "to", "in", "on", "and", "a"}
