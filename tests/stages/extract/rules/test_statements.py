"""Statements: words between quote marks, who said them, and words in quote marks that nobody said."""

from __future__ import annotations

import pytest

from tests.stages.extract.rules.builders import found, in_body, values

PEOPLE = (
    "Minister Anna Nowak of Poland met the Finnish Minister of Health, Aino Virtanen, and Paul Otieno, "
    "Director of the Kenya Ports Authority.\n\n"
)

SPOKEN = [
    ("“We will not close a single clinic this winter,” said Nowak.", "Anna Nowak", "Minister"),
    (
        "“Ports are the lungs of our trade,” Paul Otieno told reporters.",
        "Paul Otieno",
        "Director of the Kenya Ports Authority",
    ),
    (
        "Virtanen said: “Vaccines are the cheapest insurance we have.”",
        "Aino Virtanen",
        "Finnish Minister of Health",
    ),
    ("“The border stays open to those in need,” said Maria Keller of the Red Cross.", "Maria Keller", None),
    (
        '"Clinics need nurses before they need new buildings," Virtanen explained.',
        "Aino Virtanen",
        "Finnish Minister of Health",
    ),
    ("« La pêche doit rester durable pour tous », a déclaré Nowak.", "Anna Nowak", "Minister"),
    (
        "“Growth without jobs is no growth at all,” said the Director of the Kenya Ports Authority.",
        "Paul Otieno",
        "Director of the Kenya Ports Authority",
    ),
    (
        "“One more winter like this and we close,” warned Prime Minister Sanna Lehto.",
        "Sanna Lehto",
        "Prime Minister",
    ),
]

UNSETTLED = [
    "“We cannot wait for another summit,” he said.",
    "“Every cargo tells a story,” she added.",
    "“This is only the beginning of the work,” said the minister.",
    "“Quotas must follow science and not the other way round.” Otieno left before the vote.",
    "“We are ready to talk at any time of the day or night about every detail.”",
    "“A bank is only as good as its word,” they explained.",
]

NOT_SAID = [
    "The so-called “grey fleet” grew again.",
    "The report speaks of “green steel”.",
    "The “One Health for All” label is new.",
    "A 24\" pipe crosses the border.",
    "Members adopted the “Fit for Work” scheme.",
]  # fmt: skip


DIRECT = [
    ("Nowak told the council: “Nobody will be turned away at the door.”", "Anna Nowak"),
    ("In the words of Paul Otieno: “A port that sleeps is a port that sinks.”", "Paul Otieno"),
    ("According to Otieno, the tariff is “a tax on our own exporters and nothing else”.", "Paul Otieno"),
    ("“The fund is open to every district,” the Red Cross said in a statement.", "Red Cross"),
    ("“We mapped each well in the valley,” said Dr Lena Brandt, head of the water agency, adding that more would follow.", "Lena Brandt"),
    ("“Rents cannot rise faster than wages,” opposition MP Tomas Reuter said on Monday.", "Tomas Reuter"),
    ("“Courts need time,” Nowak said. “And judges need peace to do their work.”", "Anna Nowak"),
    ("“The treaty,” Otieno said, “is older than most of its critics in this room.”", "Paul Otieno"),
    ("Otieno said the levy was “a burden on every small exporter”.", "Paul Otieno"),
    ("Virtanen warned that wards “will be full again before the first snow falls”.", "Aino Virtanen"),
    ("Nowak rose to speak. “The law is plain on this point,” she said.", "Anna Nowak"),
    ("“We have waited ten years for this bridge,” Otieno said. “Ships will not wait for us,” he added.", "Paul Otieno"),
    ("Nowak (PL) said: “Solidarity is not a line in a budget.”", "Anna Nowak"),
    ("“Hospitals come first this winter.\n\n“Then come the schools,” Virtanen said.", "Aino Virtanen"),
    ("Quote: Mara Lindh, Commissioner for Energy: “Storage is the missing half of the grid.”", "Mara Lindh"),
    ("‘It is the workers’ right to know what they breathe,’ said Nowak.", "Anna Nowak"),
    ("“Nobody drowned that night,” insisted the head of the coast guard, Piet Maas.", "Piet Maas"),
    ("“The map is wrong in three places,” Ms Virtanen told the hearing.", "Aino Virtanen"),
]  # fmt: skip

REPORTED = [
    ("Nowak said that the clinics would stay open until March.", "Anna Nowak", "the clinics would stay open until March"),
    ("Otieno told reporters on Friday the port would close for a week.", "Paul Otieno", "the port would close for a week"),
    ("The Red Cross said it had reached forty villages.", "Red Cross", "it had reached forty villages"),
    ("Forty villages have been reached so far, the Red Cross said.", "Red Cross", "Forty villages have been reached so far"),
    ("The quota will be cut by half next season, said Virtanen.", "Aino Virtanen", "The quota will be cut by half next season"),
    ("According to Nowak, the border has been calm since April.", "Anna Nowak", "the border has been calm since April"),
    ("The border has been calm since April, according to Nowak.", "Anna Nowak", "The border has been calm since April"),
    ("Nowak announced that the levy had already been paid in full.", "Anna Nowak", "the levy had already been paid in full"),
    ("Otieno, for his part, stressed that dredging was nearly done.", "Paul Otieno", "dredging was nearly done"),
    ("Speaking in Turku, Virtanen added that two labs had been moved.", "Aino Virtanen", "two labs had been moved"),
    ("Defence lawyer Ada Brook said her client would appeal within the month.", "Ada Brook", "her client would appeal within the month"),
    ("The health ministry said cases had doubled in the north.", "health ministry", "cases had doubled in the north"),
    ("Police say the boat was stolen in the spring.", "Police", "the boat was stolen in the spring"),
    ("Nowak denied that any file had been deleted.", "Anna Nowak", "denied that any file had been deleted"),
    ("Nowak informed the delegation that the visas had been printed.", "Anna Nowak", "the visas had been printed"),
    ("Nowak said that the ferry was safe and called on crews to return.", "Anna Nowak", "the ferry was safe"),
    ("The Director of the Kenya Ports Authority noted that berths were free again.", "Paul Otieno", "berths were free again"),
    ("Otieno, who arrived on Sunday with a large team, clarified that talks had ended well.", "Paul Otieno", "talks had ended well"),
]  # fmt: skip

BY_CLAUSES = [
    ("Otieno conceded that two cranes had stood idle since June.", "Paul Otieno", "two cranes had stood idle since June"),
    ("Virtanen testified before the committee that she had not seen the contract.", "Aino Virtanen", "she had not seen the contract"),
    ("Nowak estimates that one visa in nine is forged.", "Anna Nowak", "one visa in nine is forged"),
    ("Otieno acknowledged the berth had silted up.", "Paul Otieno", "the berth had silted up"),
    ("Police said on Monday two men had drowned.", "Police", "two men had drowned"),
    ("The cruise operator Merrow said on Friday that it had cut forty jobs.", "Merrow", "it had cut forty jobs"),
    ("Nowak has made clear that no judge would be removed.", "Anna Nowak", "no judge would be removed"),
    ("Nowak was adamant that the border would stay open.", "Anna Nowak", "the border would stay open"),
    ("Otieno's position is that dredging must go on.", "Paul Otieno", "dredging must go on"),
    ("Virtanen was quoted as saying that the tests were free.", "Aino Virtanen", "the tests were free"),
    ("It was said by Otieno that the quay had sunk.", "Paul Otieno", "the quay had sunk"),
    ("As Otieno put it, the tariff sinks the port.", "Paul Otieno", "the tariff sinks the port"),
    ("In Virtanen's view, the fee harms the sick.", "Aino Virtanen", "the fee harms the sick"),
    ("A report by the Red Cross warns that wells are running dry.", "Red Cross", "wells are running dry"),
    ("Nowak rejected the offer, saying it would cost lives.", "Anna Nowak", "it would cost lives"),
    ("Noting that the ice was thin, Nowak called for patience.", "Anna Nowak", "the ice was thin"),
    ("Nowak asked whether the army could carry the tents.", "Anna Nowak", "whether the army could carry the tents"),
    ("Otieno said if the vote fails, he will resign.", "Paul Otieno", "if the vote fails, he will resign"),
    ("No ward will be closed this year, Finnish Minister of Health Aino Virtanen confirmed.", "Aino Virtanen", "No ward will be closed this year"),
    ("Three ships were empty when the storm struck, Otieno told journalists on Monday.", "Paul Otieno", "Three ships were empty when the storm struck"),
    ("The quay, said Paul Otieno, will reopen in May.", "Paul Otieno", "The quay, said Paul Otieno, will reopen in May"),
    ("Of the nine labs, Virtanen noted, only two are open.", "Aino Virtanen", "Of the nine labs, Virtanen noted, only two are open"),
    ("The levy, the Red Cross argues, punishes the poor.", "Red Cross", "The levy, the Red Cross argues, punishes the poor"),
]  # fmt: skip

FOREIGN = [
    ("es", "La ministra de Salud, Clara Ibáñez, afirmó que las vacunas llegarán en mayo.", "Clara Ibáñez", "las vacunas llegarán en mayo"),
    ("es", "«No habrá más despidos este año», aseguró el presidente de la empresa, Hugo Salas.", "Hugo Salas", "No habrá más despidos este año"),
    ("es", "—No cederemos ni un metro de costa —dijo la ministra Clara Ibáñez.", "Clara Ibáñez", "No cederemos ni un metro de costa"),
    ("es", "Según el Banco Central, la inflación cerró el año en cuatro por ciento.", "Banco Central", "la inflación cerró el año en cuatro por ciento"),
    ("es", "La inflación cerró el año en cuatro por ciento, informó el Banco Central.", "Banco Central", "La inflación cerró el año en cuatro por ciento"),
    ("es", "La ministra Clara Ibáñez ha explicado además que faltan camas en el sur.", "Clara Ibáñez", "faltan camas en el sur"),
    ("es", "“Hace falta agua en todo el valle”, ha señalado la alcaldesa de Orba, Rita Gil.", "Rita Gil", "Hace falta agua en todo el valle"),
    ("fr", "Le ministre de la Santé, Paul Garnier, a déclaré que les lits manquaient partout.", "Paul Garnier", "les lits manquaient partout"),
    ("fr", "« Nous tiendrons nos engagements cet hiver », a affirmé Paul Garnier, ministre de la Santé.", "Paul Garnier", "Nous tiendrons nos engagements cet hiver"),
    ("fr", "Selon la Banque mondiale, la récolte sera moins bonne que prévu.", "Banque mondiale", "la récolte sera moins bonne que prévu"),
]  # fmt: skip

SILENT = [
    "The minister’s stated aim is that no village goes dry.",
    "It was said that the bridge would fall.",
    "Nowak did not say whether the ferry would sail.",
    "Nowak announced a plan that will cut the tariff by half.",
    "Virtanen added two wards to the hospital in Turku.",
    "Otieno told the crew to leave the ship at once.",
    "Member States shall ensure that goods are checked.",
    "The programme adds forty places in nursing schools.",
    "According to the Health Act, each ward needs two nurses.",
    "According to the plan, the bridge opens in May.",
    "An official said that the list was not final.",
    "He said that the list was not final.",
    "Experts say that the dam will hold.",
    "Some say the dam will hold for ever.",
    "As stated in the annex, the fee is due in June.",
    "The treaty says nothing about fishing at night.",
    "Nowak noted the progress on asylum claims.",
    "Nowak urged the council to act before the winter.",
    "Otieno claimed the prize in Mombasa in March.",
    "The report notes the fall in exports.",
    "Nowak thanked those who said yes.",
    "The song is called “The river that never came home”.",
    "They met under the theme “One sea for all of us”.",
    "Read the report “Clean Air for Every Child in Town” online.",
    "The project, known as “Seeds for the Dry Season”, ends in May.",
    "A study titled “How to Fix a Broken Grid” was shared.",
    "Nowak reported to the council in Warsaw.",
    "The bank is expected to add staff.",
    "What Nowak wrote is not known.",
    "The levy, so often explained, was dropped.",
    "Asked about the levy, Nowak left.",
    "Virtanen and Otieno met reporters in Turku.",
    "Nowak refused to say whether the ferry would sail.",
    "Nowak would not confirm that the list was final.",
    "If Nowak says that the ferry is safe, crews may return.",
    "Nowak is expected to announce that the levy will end.",
    "Nowak did not deny that the talks had stalled.",
    "Nowak and Otieno said that the road was open.",
    "The crews were told that the road was open.",
    "Otieno reported the theft, the second in a year, to the police.",
    "In May, Otieno announced a tender.",
    "The rule states that boats need a licence.",
    "The fund was announced in May by Nowak.",
    "Nowak confirmed the date of the summit.",
    "The minister declared war on waste.",
    "Otieno concluded a contract with the yard.",
    "The court maintained the ban on nets.",
]  # fmt: skip

NAMELESS = [
    "“The tents let the rain through,” a woman at the camp said.",
    "“The tents let the rain through,” said a 34-year-old fisherman who gave no name.",
    "“The tents let the rain through,” an official said.",
    "“The tents let the rain through,” according to a source.",
    "“We will all have to pay for this,” Nowak and Otieno said.",
]


@pytest.mark.parametrize(("text", "speaker"), DIRECT)
def test_the_speaker_of_quoted_words_is_found_around_them(text: str, speaker: str) -> None:
    """Before, within and after the words, over colons, pronouns, appositions and paragraphs."""
    records = [one for one in in_body("statement", PEOPLE + text) if values(one, "direct")["direct"]]
    assert records
    assert {values(one, "speaker")["speaker"] for one in records} == {speaker}


@pytest.mark.parametrize(("text", "speaker", "words"), REPORTED)
def test_indirect_speech_has_its_speaker_and_its_clause(text: str, speaker: str, words: str) -> None:
    """The clause that was said, without the verb of saying and what its subject did next."""
    (record,) = in_body("statement", PEOPLE + text)
    assert values(record, "speaker", "words", "direct") == {
        "speaker": speaker,
        "words": words,
        "direct": False,
    }


@pytest.mark.parametrize(("text", "speaker", "words"), BY_CLAUSES)
def test_the_clauses_of_a_sentence_tell_what_is_said(text: str, speaker: str, words: str) -> None:
    """Any verb of saying, before, within or behind what is said, active or passive, or a noun in its place."""
    (record,) = in_body("statement", PEOPLE + text)
    assert values(record, "speaker", "words") == {"speaker": speaker, "words": words}


def test_two_clauses_with_that_are_two_statements() -> None:
    """What follows "and that", and what is added, is said by the same speaker."""
    text = "Nowak said that the ward was safe and that the roof had been mended, adding that no bed was lost."
    records = in_body("statement", PEOPLE + text)
    assert [values(one, "words")["words"] for one in records] == [
        "the ward was safe",
        "the roof had been mended",
        "no bed was lost",
    ]
    assert {values(one, "speaker")["speaker"] for one in records} == {"Anna Nowak"}


def test_a_second_verb_that_two_could_be_the_subject_of_has_no_speaker() -> None:
    """In "X said Y had left and warned that …" nothing tells who warned."""
    text = "Nowak said Otieno had refused the plan and warned that crews would strike."
    (record,) = in_body("statement", PEOPLE + text)
    assert values(record, "words")["words"] == "Otieno had refused the plan"


@pytest.mark.parametrize(("language", "text", "speaker", "words"), FOREIGN)
def test_spanish_and_french_speech(language: str, text: str, speaker: str, words: str) -> None:
    """Compound tenses, inverted order, dialogue dashes, and "según" and "selon"."""
    (record,) = in_body("statement", text, language=language)
    assert values(record, "speaker") == {"speaker": speaker}
    assert values(record, "words")["words"].rstrip(",") == words


@pytest.mark.parametrize("text", SILENT)
def test_what_nobody_is_reported_to_have_said_is_no_statement(text: str) -> None:
    """Deeds, nouns, passives, denials, laws, unnamed speakers and titles in quote marks."""
    assert in_body("statement", PEOPLE + text) == []


@pytest.mark.parametrize("text", NAMELESS)
def test_quoted_words_of_an_unnamed_speaker_have_none(text: str) -> None:
    """What a source, an official, a bystander or two people at once say is kept without a name."""
    (record,) = in_body("statement", PEOPLE + text)
    assert values(record, "speaker") == {"speaker": None}


def test_a_pronoun_does_not_go_back_to_the_other_gender() -> None:
    """ "He" is not the chairwoman, though she spoke last."""
    text = "“Dues stay as they are,” said chairwoman Ines Roth. “That is not what I heard,” he said."
    first, second = in_body("statement", text)
    assert [values(one, "speaker")["speaker"] for one in (first, second)] == ["Ines Roth", None]


def test_a_quotation_in_the_next_paragraph_does_not_inherit_a_speaker() -> None:
    """Only words of saying carry a speaker over a paragraph’s end."""
    text = (
        PEOPLE
        + "“Dues stay as they are,” said Nowak.\n\n“The harbour has been ready for two long years now.”"
    )
    assert [values(one, "speaker")["speaker"] for one in in_body("statement", text)] == ["Anna Nowak", None]


@pytest.mark.parametrize(("text", "speaker", "role"), SPOKEN)
def test_the_speaker_is_whom_the_verb_beside_the_words_names(
    text: str, speaker: str, role: str | None
) -> None:
    """A surname or an office gives the full name and role that the text has elsewhere."""
    (record,) = in_body("statement", PEOPLE + text)
    assert values(record, "speaker", "role", "direct") == {"speaker": speaker, "role": role, "direct": True}


@pytest.mark.parametrize("text", UNSETTLED)
def test_a_speaker_that_the_text_does_not_settle_stays_empty(text: str) -> None:
    """Pronouns, shared titles and mere neighbours name nobody."""
    (record,) = in_body("statement", PEOPLE + text)
    assert values(record, "speaker", "role") == {"speaker": None, "role": None}


@pytest.mark.parametrize("text", NOT_SAID)
def test_terms_in_quote_marks_are_not_speech(text: str) -> None:
    """A label, a term and an inch are nobody's words."""
    assert in_body("statement", PEOPLE + text) == []


def test_an_unclosed_quotation_ends_before_who_says_it() -> None:
    """What the text never closes does not swallow the reporter's words."""
    text = "“The rules apply to all, without a single exception. Nowak told the press in Warsaw."
    (record,) = in_body("statement", PEOPLE + text)
    assert values(record, "words", "speaker") == {
        "words": "The rules apply to all, without a single exception.",
        "speaker": "Anna Nowak",
    }


def test_the_words_stand_in_the_text_without_their_marks() -> None:
    """What was said is verbatim, and the quote that proves it is in the text."""
    text = PEOPLE + "“Ice melts; treaties should not,” said Nowak.\n"
    (record,) = found("statement", f"Notes\n\n{text}")
    assert record.words == "Ice melts; treaties should not,"  # type: ignore[attr-defined]
    assert all(quote in text for quote in record.quotes)
