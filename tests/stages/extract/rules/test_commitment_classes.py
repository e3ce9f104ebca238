"""Commitments by class of wording: verbs and their frames, light verbs, nouns, obligations, lists."""

from __future__ import annotations

import pytest

from briefings.text.status import Status, find_status, firmest
from tests.stages.extract.rules.builders import found, in_body, values

FOUND = [
    ("The smoking ban has been in force since 1 January.", Status.IN_FORCE),
    ("A price cap on insulin, in force since April, saves patients money.", Status.IN_FORCE),
    ("The hotline between the two coast guards has been in operation since 3 June 2023.", Status.IN_FORCE),
    ("Finland and Estonia put their signatures to a treaty on undersea cables in Tallinn.", Status.SIGNED),
    (
        "The European Commission has given the green light to a Polish scheme for hydrogen storage.",
        Status.AGREED,
    ),
    ("The Lithuanian parliament gave its approval to a law on data centres.", Status.AGREED),
    (
        "A plan for a new prison in Leeds has been given the go-ahead by the Ministry of Justice.",
        Status.AGREED,
    ),
    ("Kenya's cabinet signed off on a bill to regulate crypto exchanges.", Status.AGREED),
    ("Members of the Senate voted to abolish the death penalty.", Status.AGREED),
    ("The Bundestag budget committee cleared 60 million euros for drones.", Status.AGREED),
    (
        "The sides agreed that Ghana would supply cocoa and that Switzerland would train inspectors.",
        Status.AGREED,
    ),
    ("The directive, which was approved in May, obliges platforms to publish algorithms.", Status.AGREED),
    ("The ministers approved a budget of 40 million euros and a work plan for 2026.", Status.AGREED),
    ("Agreement was reached on the establishment of a joint fund.", Status.AGREED),
    ("An agreement on quotas was reached by the ministers on Tuesday.", Status.AGREED),
    ("The European Medicines Agency has cleared the use of a malaria vaccine for infants.", Status.AGREED),
    ("Lawmakers in Ottawa passed a bill on online harms on Tuesday.", Status.AGREED),
    ("The Bank of Uganda was given the go-ahead to lend 200 million dollars.", Status.AGREED),
    ("The Council of Ministers of Angola endorsed a national plan against sleeping sickness.", Status.AGREED),
    ("A budget of 3 million francs was approved by the General Assembly of the Union.", Status.AGREED),
    ("The Irish Senate voted in favour of a law on hate speech.", Status.AGREED),
    ("The board of the Green Fund authorised a loan of 60 million dollars for mangroves.", Status.AGREED),
    ("Shipping ministers rubber-stamped a deal on port fees.", Status.AGREED),
    ("The Estonian government signed off on a purchase of drones.", Status.AGREED),
    ("The Ministry of Transport has scrapped a plan to toll the coastal motorway.", Status.ANNOUNCED),
    ("Sweden waived visa fees for Ukrainian students on Monday.", Status.ANNOUNCED),
    ("The central bank of Chile lowered its policy rate by 50 basis points on Tuesday.", Status.ANNOUNCED),
    ("Imports of plastic waste are banned from January 2026.", Status.ANNOUNCED),
    ("Brazil banned the export of raw timber in March.", Status.ANNOUNCED),
    ("The United States blacklisted four shipping companies on Friday.", Status.ANNOUNCED),
    ("Turkey appointed a special envoy for water diplomacy.", Status.ANNOUNCED),
    ("The Ministry of Health commissioned an independent review of maternity care.", Status.ANNOUNCED),
    ("The World Bank awarded a contract for the flood barrier to a Dutch consortium.", Status.ANNOUNCED),
    ("Canada has reopened its embassy in Damascus.", Status.ANNOUNCED),
    ("Mexico suspended imports of live cattle from Guatemala.", Status.ANNOUNCED),
    ("Thailand lifted its ban on the sale of alcohol in the afternoon.", Status.ANNOUNCED),
    ("The Netherlands donated 12 fire engines to Moldova.", Status.ANNOUNCED),
    ("The Government of Ghana has earmarked 40 million cedis for school toilets.", Status.ANNOUNCED),
    ("Latvia will host the Baltic energy forum in 2026.", Status.ANNOUNCED),
    ("The next summit on rivers will be hosted by Zambia in 2026.", Status.ANNOUNCED),
    ("Portugal rolled out a national register of antibiotics in hospitals.", Status.ANNOUNCED),
    ("The Czech Republic mandated the use of body cameras by border guards.", Status.ANNOUNCED),
    ("Ireland phased out subsidies for oil boilers.", Status.ANNOUNCED),
    ("Spain raised the minimum wage to 1,200 euros.", Status.ANNOUNCED),
    ("Uganda exempted solar panels from import duty.", Status.ANNOUNCED),
    ("Rwanda revoked the licences of 12 mining companies.", Status.ANNOUNCED),
    ("The minister defended the government's decision to close the Zarka plant.", Status.ANNOUNCED),
    ("The company renewed its commitment to halve methane emissions by 2030.", Status.ANNOUNCED),
    ("The scheme, which was unveiled in May, provides for 300 scholarships.", Status.ANNOUNCED),
    ("A new border post will be built at Chirundu.", Status.ANNOUNCED),
    ("Spain is to send two frigates to the Red Sea.", Status.ANNOUNCED),
    ("Entry fees for students are waived until September.", Status.ANNOUNCED),
    ("The Government has decided that all schools will teach coding from 2027.", Status.ANNOUNCED),
    ("Belgium undertook to share satellite images with Senegal.", Status.ANNOUNCED),
    ("We have decided to withdraw our ambassador.", Status.ANNOUNCED),
    ("The Ministry of Labour is introducing a minimum wage for apprentices.", Status.ANNOUNCED),
    ("From 1 July, operators must report outages within two hours under the decree.", Status.ANNOUNCED),
    (
        "Australia has pledged A$30 million and New Zealand NZ$4 million for the relief effort.",
        Status.ANNOUNCED,
    ),
    ("Nepal has outlawed child labour in brick kilns.", Status.ANNOUNCED),
    ("The Swiss authorities suspended imports of poultry from Hungary.", Status.ANNOUNCED),
    ("Colombia revoked the licence of the mine at Cerrejon.", Status.ANNOUNCED),
    ("Cyprus eased visa rules for Indian nurses.", Status.ANNOUNCED),
    ("The Ministry of Trade imposed a quota on rice exports.", Status.ANNOUNCED),
    ("Togo exempted sanitary towels from VAT.", Status.ANNOUNCED),
    ("The curfew in Port Vila was lifted on Friday.", Status.ANNOUNCED),
    ("The South African government has shelved a plan for a nuclear plant.", Status.ANNOUNCED),
    ("The Dutch Government will phase out fur farming by 2027.", Status.ANNOUNCED),
    ("Luxembourg has set aside 14 million euros for legal aid.", Status.ANNOUNCED),
    ("The European Union donated 40 ambulances to Lebanon.", Status.ANNOUNCED),
    ("Kuwait will contribute 20 million dollars to the reconstruction of Derna.", Status.ANNOUNCED),
    ("The African Union dispatched 60 observers to Gabon.", Status.ANNOUNCED),
    ("The Asian Development Bank will match the contribution with 5 million dollars.", Status.ANNOUNCED),
    ("Germany is making available 8 million euros for shelters.", Status.ANNOUNCED),
    ("Half a million doses were donated by Hungary to Ghana.", Status.ANNOUNCED),
    ("Austria earmarked 3 million euros for flood warning systems.", Status.ANNOUNCED),
    ("Saudi Arabia pledged 100 million dollars in grants for Sudan.", Status.ANNOUNCED),
    ("Ireland's commitment to double its climate finance was repeated by the Taoiseach.", Status.ANNOUNCED),
    ("Egypt and Israel have agreed in principle on a gas pipeline.", Status.NEGOTIATING),
    ("Talks between India and the EU on a trade pact are still under way.", Status.NEGOTIATING),
    ("The two sides opened negotiations on fish quotas.", Status.NEGOTIATING),
    ("Jordan and Syria are negotiating a water-sharing deal.", Status.NEGOTIATING),
    ("Talks on a new fisheries protocol resumed in Praia on Monday.", Status.NEGOTIATING),
    ("Bolivia and Paraguay reached an agreement in principle on river tolls.", Status.NEGOTIATING),
    ("UNICEF appealed to donors for 45 million dollars to fight cholera in Sudan.", Status.SOUGHT),
    ("We urge the Commission to publish its study of rare earths by June.", Status.SOUGHT),
    ("The City Council of Leeds adopted a motion calling for a ban on fireworks.", Status.SOUGHT),
    ("Peru has formally requested the extradition of two former ministers.", Status.SOUGHT),
    ("Kosovo has filed an application to join the Council of Europe.", Status.SOUGHT),
    ("WFP appeals to donors for US$ 96 million before the rainy season cuts the roads.", Status.SOUGHT),
    ("Amnesty International urged Cambodia to free four journalists.", Status.SOUGHT),
    ("The World Food Programme is seeking 70 million dollars for Haiti.", Status.SOUGHT),
    ("Armenia has requested the extradition of a banker from Cyprus.", Status.SOUGHT),
    ("The mayor of Bari called for a ban on cruise ships.", Status.SOUGHT),
    ("Farmers asked the government to delay the nitrate rules.", Status.SOUGHT),
    ("Serbia submitted an application to join the customs pact.", Status.SOUGHT),
    ("The General Assembly invites Member States to report on sand mining.", Status.SOUGHT),
    ("Honduras has appealed for international help with the dengue outbreak.", Status.SOUGHT),
    ("The Bulgarian minister put on the table a tax of 5 per cent on sugary drinks.", Status.PROPOSED),
    ("Under the proposal, airlines would pay a levy of 5 euros per passenger.", Status.PROPOSED),
    ("The Commission has tabled a regulation on space debris.", Status.PROPOSED),
    ("Kenya put forward a proposal for a regional gene bank.", Status.PROPOSED),
    ("Under the bill, landlords would have to register every flat.", Status.PROPOSED),
    ("The plan would raise the retirement age to 67.", Status.PROPOSED),
    ("Vietnam is drafting a law on personal data.", Status.DISCUSSED),
    ("The council is weighing whether to ban diesel buses.", Status.DISCUSSED),
    ("Officials from Chile and Peru discussed a joint centre for tsunami alerts.", Status.DISCUSSED),
    ("The Department is considering a levy on single-use vapes.", Status.DISCUSSED),
    ("Options for a new ferry terminal were examined by the committee.", Status.DISCUSSED),
    ("Denmark plans to close its last coal plant in 2028.", Status.AIM),
    ("Estonia is keen to join the submarine programme.", Status.AIM),
    ("The agency's goal is to vaccinate 2 million children by December.", Status.AIM),
    ("Morocco hopes to open a second desalination plant in 2027.", Status.AIM),
    ("The aim is to cut waiting times by half before 2028.", Status.AIM),
    ("The government is determined to end child marriage.", Status.AIM),
]
NOT_FOUND = [
    "Has Italy signed the treaty on migration?",
    "Only two of the five states signed the water treaty.",
    "Strict conditions are in place.",
    "The analyst claimed that Hungary had signed a contract for reactors.",
    "The company extended its lead over rivals.",
    "Heavy snow closed schools in Bosnia.",
    "Pending ratification of the treaty, nothing changes.",
    "The treaty has yet to be signed by Malta.",
    "Nobody has signed the protocol.",
    "Will the two sides sign the accord this week?",
    "The company denied that it had signed a contract with the ministry.",
    "The minister stopped short of announcing a ban on vaping.",
]
HALF = [
    ("The goal of the fund is to restore two million hectares.", Status.AIM),
    ("The three ministries agreed in principle on a joint visa.", Status.NEGOTIATING),
    ("The assembly adopted a motion calling for a pause in deep-sea mining.", Status.SOUGHT),
    (
        "The finance committee approved the toll bill, which is still awaiting a vote in plenary.",
        Status.PROPOSED,
    ),
    ("Under the draft, farms would pay a fee on nitrates.", Status.PROPOSED),
    ("The bank signed off on a loan for the tramway.", Status.AGREED),
    ("The delegations initialled the air services agreement.", Status.AGREED),
]
UNTOLD = [
    "The cabinet is yet to decide on the ban.",
    "Two of the seven states signed the river treaty.",
    "The lake treaty is all but agreed.",
    "The governor reportedly signed the decree.",
    "The blogger claimed that Mali had signed the charter.",
    "After the approval of the senate the tax will be levied.",
    "The union signed a petition against the closure.",
    "Did the board approve the merger?",
]


@pytest.mark.parametrize(("sentence", "status"), FOUND)
def test_each_class_of_wording_gives_its_rung(sentence: str, status: Status) -> None:
    """A commitment is found whatever verb, noun or voice tells it, on the rung of its words and no other."""
    assert {Status(record.status) for record in in_body("commitment", sentence)} == {status}  # type: ignore[attr-defined]


@pytest.mark.parametrize("sentence", NOT_FOUND)
def test_what_only_looks_like_a_deed_is_none(sentence: str) -> None:
    """Weather, business, questions, claims and plans that were dropped commit nobody."""
    assert in_body("commitment", sentence) == []


@pytest.mark.parametrize(("sentence", "status"), HALF)
def test_words_that_take_back_half_are_heard(sentence: str, status: Status) -> None:
    """A goal, a principle, a motion, a committee, a draft and initials are less firm than their verb."""
    assert firmest([sentence]) is status


@pytest.mark.parametrize("sentence", UNTOLD)
def test_what_is_partial_claimed_or_to_come_is_on_no_firm_rung(sentence: str) -> None:
    """Some signatures, rumours, guesses, questions and later approvals put nothing on a firm rung."""
    assert all(mention.status.rank > Status.AGREED.rank for mention in find_status(sentence))


def test_a_deed_keeps_its_verb() -> None:
    """A levy that was lifted is never told as a levy."""
    (record,) = in_body("commitment", "Benin lifted the levy on cashew exports in May.")
    assert values(record, "action")["action"].startswith("lift the levy")


@pytest.mark.parametrize(
    ("lead", "items", "statuses"),
    [
        (
            "The Assembly of the Union,",
            "Urges the Commission to propose a law on batteries;\n\nCalls on Member States to ratify the Convention.",
            {Status.SOUGHT},
        ),
        (
            "Pledges",
            "• Denmark: DKK 90 million for clinics;\n• Qatar: 15 million dollars for schools.",
            {Status.ANNOUNCED},
        ),
        (
            "Ministers adopted the following decisions.",
            "Decision 1: The Parties shall publish a register of dams.\n\nDecision 2: Open a shared laboratory in Lusaka.",
            {Status.AGREED, Status.ANNOUNCED},
        ),
    ],
)
def test_lists_without_full_stops_or_bullets_are_read(lead: str, items: str, statuses: set[Status]) -> None:
    """Points that end in a semicolon, numbered decisions and pledges under a title take the list's rung."""
    text = (
        f"Notes of the week\n\nAn opening line that says little about anything at all.\n\n{lead}\n\n{items}\n"
    )
    records = found("commitment", text)
    assert len(records) == 2
    assert {Status(record.status) for record in records} <= statuses  # type: ignore[attr-defined]
