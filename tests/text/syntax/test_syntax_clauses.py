"""Who does what to whom: one table of sentences, and what must not be found."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefings.text.syntax import Clause, NounPhrase, parse


@dataclass(frozen=True)
class Case:
    """A sentence, one verb of it, and what must be found; "" means that nothing must be."""

    sentence: str
    lemma: str
    subject: str | None = None
    object: str | None = None
    tense: str | None = None
    modal: str | None = None
    voice: str = ""
    kind: str | None = None
    agent: str | None = None
    indirect: str | None = None
    adjuncts: tuple[str, ...] | None = None
    marker: str | None = None


C = Case
CASES = [
    # dates and mark-up
    C("On May 22, 2024, the court suspended the law.", "suspend", "the court", "the law", "past", adjuncts=("On May 22, 2024",)),
    C("The talks were co-chaired by Oman.", "co-chair", "The talks", "", "past", voice="V", agent="Oman"),
    C("The port reopened in May.", "reopen", "The port", "", "past", adjuncts=("in May",)),
    C("The agency fined **Blue Harbour Lines** on Monday.", "fine", "The agency", "Blue Harbour Lines", "past", adjuncts=("on Monday",)),
    # health
    C("The clinic opened two wards on Friday.", "open", "The clinic", "two wards", "past", adjuncts=("on Friday",)),
    C("Nurses have not been vaccinated against measles.", "vaccinate", "Nurses", "", "present", voice="PVN"),
    C("The vaccine was approved by the medicines agency in June.", "approve", "The vaccine", "", "past", voice="V", agent="the medicines agency"),
    C("The hospital, which was built in 1990, will close its doors.", "build", "The hospital", "", "past", voice="V", kind="relative", marker="which"),
    C("The hospital, which was built in 1990, will close its doors.", "close", "The hospital", "its doors", "future", "will", kind="main"),
    C("Doctors warned that the ward could run out of oxygen.", "warn", "Doctors", "", "past"),
    C("Doctors warned that the ward could lose its licence.", "lose", "the ward", "its licence", "conditional", "could", kind="complement", marker="that"),
    C("The minister told parliament that waiting lists had fallen.", "tell", "The minister", "", "past", indirect="parliament"),
    C("The minister told parliament that waiting lists had fallen.", "fall", "waiting lists", tense="past", voice="P"),
    C("Patients treated in Oslo recovered quickly.", "treat", "Patients", "", "participle", voice="V", adjuncts=("in Oslo",)),
    C("Patients treated in Oslo recovered quickly.", "recover", "Patients", "", "past", kind="main"),
    C("A trial financed by the Danish state ended in May.", "finance", "A trial", agent="the Danish state"),
    C("A trial financed by the Danish state ended in May.", "end", "A trial", "", "past"),
    C("If the outbreak spreads, schools will close.", "close", "schools", "", "future", "will", kind="main"),
    C("If the outbreak spreads, schools may close.", "close", "schools", "", "conditional", "may"),
    # trade
    C("On Monday, in Quito, the envoys signed a memorandum of understanding on timber with Peru.", "sign", "the envoys", "a memorandum of understanding on timber with Peru",
      adjuncts=("On Monday", "in Quito")),
    C("Japan signed a protocol and agreed to open talks.", "agree", "Japan", "", "past"),
    C("Japan signed a protocol and agreed to open talks.", "open", "Japan", "talks", "infinitive", kind="infinitive", marker="to"),
    C("Japan signed a protocol and Kenya will open talks.", "sign", "Japan", "a protocol"),
    C("Japan signed a protocol and Kenya will open talks.", "open", "Kenya", "talks", "future"),
    C("The Council is due to vote on the tariff.", "vote", "The Council", "", "future", "is due to"),
    C("The Council is set to lift the ban.", "lift", "The Council", "the ban", "future", "is set to"),
    C("The duty is expected to be abolished.", "abolish", "The duty", "", "future", "is expected to", "V"),
    C("The tariffs are going to rise.", "rise", "The tariffs", "", "future", "are going to"),
    C("Exporters have to label the fish.", "label", "Exporters", "the fish", "present", "have to"),
    C("The accord came into force on 1 May 2020.", "come into force", "The accord", "", "past", adjuncts=("on 1 May 2020",)),
    C("The Commission proposed to the Council that quotas be reduced.", "propose", "The Commission", "", "past", indirect="the Council"),
    C("Spain, Portugal and Italy asked for more time.", "ask for", "Spain, Portugal and Italy", "more time"),
    C("The bank granted the firm a loan.", "grant", "The bank", "a loan", indirect="the firm"),
    C("Imports fell by 4% in 2022.", "fall", "Imports", "", adjuncts=("by 4%", "in 2022"), agent=""),
    C("Canada plans to sell grain to Egypt.", "plan", "Canada", "", "present"),
    C("Canada plans to sell grain to Egypt.", "sell", "Canada", "grain", adjuncts=("to Egypt",)),
    C("Exporters urged the government to cut fees.", "cut", "the government", "fees", kind="infinitive"),
    # climate
    C("The fund will pay €3.5 million in grants.", "pay", "The fund", "€3.5 million in grants", "future"),
    C("Chile called on member states to ratify the pact.", "call on", "Chile", "", indirect="member states"),
    C("Chile called on member states to ratify the pact.", "ratify", "member states", "the pact"),
    C("By closing the plant, Poland cut its emissions.", "close", "Poland", "the plant", kind="participle", marker="by"),
    C("By closing the plant, Poland cut its emissions.", "cut", "Poland", "its emissions", "past"),
    C("There are two reasons for the delay.", "be", "two reasons for the delay", ""),
    C("It is expected that the target will be met by 2030.", "expect", "It", "", "present", voice="V"),
    C("It is expected that the target will be met by 2030.", "meet", "the target", "", "future", voice="V", agent="", adjuncts=("by 2030",)),
    C("Countries facing drought will need aid.", "face", "Countries", "drought", "participle"),
    C("Countries facing drought will need aid.", "need", "Countries", "aid", "future"),
    C("The plan to cut emissions will help farmers.", "cut", "", "emissions", "infinitive"),
    C("The plan to cut emissions will help farmers.", "help", "The plan", "farmers", "future"),
    C("The dam has been damaged, while the bridge still stands.", "damage", "The dam", voice="PV"),
    C("Ministers are negotiating a treaty on plastics.", "negotiate", "Ministers", "a treaty on plastics", "present", voice="G"),
    C("The deal would not end the use of coal.", "end", "The deal", "the use of coal", "conditional", "would", "N"),
    # migration
    C("The Ministry of Food and Agriculture hired refugees.", "hire", "The Ministry of Food and Agriculture", "refugees"),
    C("The agency said the country needs more judges.", "need", "the country", "more judges", "present", kind="complement"),
    C("“We will not close the border,” said the Irish envoy.", "say", "the Irish envoy", "", "past"),
    C("“We will not close the border,” said the Irish envoy.", "close", "We", "the border", "future", "will", "N"),
    C("The camp will be closed, the mayor said.", "say", "the mayor", "", "past"),
    C("Maria Lund, the Danish minister of migration, visited Tunis.", "visit", "Maria Lund", "Tunis"),
    C("Those who arrived in March were given shelter.", "arrive", "Those", kind="relative"),
    C("Officials asked whether the centre would reopen.", "reopen", "the centre", kind="complement", marker="whether"),
    C("The number of arrivals rose in July.", "rise", "The number of arrivals", "", "past"),
    C("Rules adopted on Tuesday will protect children.", "adopt", "Rules", "", "participle", voice="V"),
    C("Rules adopted on Tuesday will protect children.", "protect", "Rules", "children", "future"),
    # defence
    C("The navy will deploy two ships to the Gulf of Guinea.", "deploy", "The navy", "two ships", adjuncts=("to the Gulf of Guinea",)),
    C("Norway and Finland have set up a joint command.", "set up", "Norway and Finland", "a joint command", "present", voice="P"),
    C("The exercise will take place in Estonia next week.", "take place", "The exercise", "", "future", adjuncts=("in Estonia", "next week")),
    C("The drill was carried out by Greek pilots.", "carry out", "The drill", "", "past", voice="V", agent="Greek pilots"),
    C("The general said on Monday that troops had left.", "say", "The general", "", adjuncts=("on Monday",)),
    C("The general said on Monday that troops had left.", "leave", "troops", tense="past", voice="P", marker="that"),
    C("Leaders met in Oslo to discuss the truce.", "discuss", "Leaders", "the truce"),
    C("The army lost a base that it had held for years.", "hold", "it", "a base", kind="relative"),
    C("Sweden has been training pilots.", "train", "Sweden", "pilots", "present", voice="PG"),
    C("The ship must be repaired before the crew returns.", "repair", "The ship", "", "conditional", "must", "V"),
    # police
    C("Police arrested six suspects and seized 40 kg of cocaine.", "seize", "Police", "40 kg of cocaine", "past"),
    C("Police arrested six suspects and seized 40 kg of cocaine.", "arrest", "Police", "six suspects", "past"),
    C("Officers were able to trace the money.", "trace", "Officers", "the money"),
    C("The gang, led by two brothers, sold weapons.", "sell", "The gang", "weapons", "past"),
    C("The gang, led by two brothers, sold weapons.", "lead", "The gang", agent="two brothers"),
    C("The court sentenced the man to five years.", "sentence", "The court", "the man"),
    C("Europol will share data and support raids.", "support", "Europol", "raids", "future", "will"),
    C("Europol helps to track and arrest smugglers.", "arrest", "Europol", "smugglers", "infinitive"),
    C("The prosecutor did not appeal the verdict.", "appeal", "The prosecutor", "the verdict", "past", voice="N"),
    C("The unit will be led by Captain Ruiz.", "lead", "The unit", agent="Captain Ruiz", voice="V"),
    # digital
    C("The law obliges platforms to remove illegal posts.", "remove", "platforms", "illegal posts"),
    C("The regulator fined the firm because it broke the rules.", "break", "it", "the rules", kind="adverbial", marker="because"),
    C("The regulator fined the firm because it broke the rules.", "fine", "The regulator", "the firm"),
    C("Once the act is published, firms will adapt.", "publish", "the act", kind="adverbial", marker="once", voice="V"),
    C("The tool, developed in Riga, detects forged papers.", "detect", "The tool", "forged papers", "present"),
    C("The bill has a chapter on safe, fair and open markets.", "have", "The bill", "a chapter on safe, fair and open markets"),
    C("The platform was blocked; users protested.", "protest", "users", "", "past"),
    C("A bloc of states supports the text.", "support", "A bloc of states", "the text", "present"),
    C("The office began checking apps.", "check", "The office", "apps", "participle"),
    C("The authority shall publish a yearly report.", "publish", "The authority", "a yearly report", "future", "shall"),
]  # fmt: skip


def _text(phrase: NounPhrase | None, sentence: str) -> str:
    return phrase.span.of(sentence) if phrase else ""


def _found(case: Case, clause: Clause) -> dict[str, object]:
    """Return of a clause what the case says something about."""
    verb = clause.verb
    flags = zip("PGVN", (verb.perfect, verb.progressive, verb.passive, verb.negated), strict=True)
    every: dict[str, object] = {
        name: _text(getattr(clause, name), case.sentence)
        for name in ("subject", "object", "agent", "indirect")
    }
    every |= {"tense": verb.tense, "modal": verb.modal, "kind": clause.kind, "marker": clause.marker}
    every |= {"adjuncts": tuple(span.of(case.sentence) for span in clause.adjuncts)}
    told = {name: value for name, value in every.items() if getattr(case, name) is not None}
    if case.voice:
        told["voice"] = "".join(letter for letter, is_set in flags if is_set)
    return told


@pytest.mark.parametrize("case", CASES, ids=[f"{case.lemma}: {case.sentence}" for case in CASES])
def test_finds_who_does_what(case: Case) -> None:
    """Subject, tense, voice, objects and adjuncts of a verb are those that a reader would name."""
    clauses = [clause for clause in parse(case.sentence) if clause.verb.lemma == case.lemma]
    assert len(clauses) == 1, [clause.verb.lemma for clause in parse(case.sentence)]
    found = _found(case, clauses[0])
    assert found == {name: getattr(case, name) for name in found}


NO_CLAUSE = [
    "",
    "   ",
    "Peru",
    "Next steps:",
    "A new memorandum of understanding with Peru",
    "The minister of food and the prime minister of Norway",
    "€3.5 million in grants for farmers",
    "... !!! ???",
    "12 March 2024, Oslo",
]


@pytest.mark.parametrize("fragment", NO_CLAUSE)
def test_finds_no_clause_without_a_verb(fragment: str) -> None:
    """A heading, a bullet without a verb, or no text at all has no clause."""
    assert parse(fragment) == ()


PARTS = [
    ("Spain, Portugal and Italy agreed.", ["Spain", "Portugal", "Italy"]),
    ("Norway and the Faroe Islands agreed.", ["Norway", "the Faroe Islands"]),
    ("The Ministry of Food and Agriculture agreed.", ["The Ministry of Food and Agriculture"]),
    ("The mayor agreed.", ["The mayor"]),
]


@pytest.mark.parametrize(("sentence", "parts"), PARTS)
def test_names_the_members_of_a_list(sentence: str, parts: list[str]) -> None:
    """A list has each member as a part; a name that holds "and" is one."""
    subject = parse(sentence)[0].subject
    assert subject
    assert [part.of(sentence) for part in subject.parts] == parts


PARENTS = [
    ("The firm announced that it will close.", "close", "announce"),
    ("The firm agreed to sell the plant.", "sell", "agree"),
    ("If rain comes, the dam will hold.", "come", "hold"),
    ("The dam that was built in Laos will hold.", "build", "hold"),
]


@pytest.mark.parametrize(("sentence", "child", "parent"), PARENTS)
def test_names_the_clause_that_governs(sentence: str, child: str, parent: str) -> None:
    """A clause knows the one that it depends on, before it or after it."""
    clauses = parse(sentence)
    index = next(clause.parent for clause in clauses if clause.verb.lemma == child)
    assert index is not None
    assert clauses[index].verb.lemma == parent


_WORDS = st.sampled_from(
    "the a of and or that which to will is been has not said signed agreed set up by in , ; ( ) “ ” - — Peru minister"
    " talks plans funding open new 2024 €5 today Monday it they who if as after while , 's EU".split()
)
_SENTENCES = st.one_of(st.text(max_size=200), st.lists(_WORDS, max_size=60).map(" ".join))


@settings(max_examples=300, deadline=None)
@given(_SENTENCES)
def test_spans_lie_in_the_sentence(sentence: str) -> None:
    """Whatever the input, nothing is raised, spans lie within it, and verbs come in order."""
    clauses = parse(sentence)
    assert [clause.verb.span.start for clause in clauses] == sorted(
        clause.verb.span.start for clause in clauses
    )
    for clause in clauses:
        phrases = [p for p in (clause.subject, clause.object, clause.agent, clause.indirect) if p]
        inner = [part for phrase in phrases for part in (phrase.span, phrase.core, *phrase.parts)]
        for span in (clause.span, clause.verb.span, *clause.adjuncts, *inner):
            assert 0 <= span.start < span.end <= len(sentence)
        assert clause.parent is None or 0 <= clause.parent < len(clauses)


@settings(max_examples=100, deadline=None)
@given(_SENTENCES)
def test_reads_the_same_twice(sentence: str) -> None:
    """The same sentence always has the same clauses."""
    again = getattr(parse, "__wrapped__", parse)
    assert again(sentence) == again(sentence)


@pytest.mark.parametrize(
    "unit", ["the fund which ", "and ", "( ", "he said that ", "the men signed, ", "“a” "]
)
def test_reads_very_long_input(unit: str) -> None:
    """Three thousand words without a full stop are read like any other."""
    assert isinstance(parse(unit * 1500), tuple)
