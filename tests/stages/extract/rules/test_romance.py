"""Commitments and events of Spanish and French texts: who binds themselves, what happened, and what is neither."""

from __future__ import annotations

from typing import Any

import pytest

from tests.stages.extract.rules.builders import in_body

_DAY = "2024-05-14"

COMMITMENTS: list[tuple[str, str, dict[str, Any]]] = [
    ("es", "Chile y Perú firmaron el lunes en Arica un convenio de aguas.", {"status": "signed", "parties": ("Chile", "Peru"), "action": "convenio de aguas"}),
    ("es", "Bolivia suscribió con Brasil un protocolo sobre gas.", {"status": "signed", "parties": ("Bolivia", "Brazil")}),
    ("es", "El Senado de Uruguay aprobó la ley de puertos.", {"status": "agreed", "action": "ley de puertos"}),
    ("es", "Colombia y Panamá acordaron crear una comisión mixta.", {"status": "agreed", "action": "comisión mixta"}),
    ("es", "Ecuador se comprometió a plantar dos millones de árboles.", {"status": "announced", "parties": ("Ecuador",), "action": "plantar dos millones de árboles"}),
    ("es", "España destinará 40 millones de euros a un hospital en Lugo.", {"status": "announced", "parties": ("Spain",), "amount": "40 millones de euros"}),
    ("es", "Argentina suspendió las exportaciones de trigo.", {"status": "announced", "action": "suspender las exportaciones de trigo"}),
    ("es", "México y Cuba negocian un acuerdo sobre vacunas.", {"status": "negotiating", "parties": ("Mexico", "Cuba")}),
    ("es", "Honduras solicitó a la Unión Europea apoyo técnico para sus puertos.", {"status": "sought", "parties": ("Honduras",)}),
    ("es", "Guatemala instó a Belice a reabrir el paso fronterizo.", {"status": "sought", "action": "reabrir el paso fronterizo"}),
    ("es", "Paraguay propuso una tasa sobre los envases.", {"status": "proposed", "parties": ("Paraguay",)}),
    ("es", "Costa Rica estudia la posibilidad de abrir un consulado en Fez.", {"status": "discussed", "action": "abrir un consulado en Fez"}),
    ("es", "Venezuela prevé construir tres represas.", {"status": "aim", "action": "construir tres represas"}),
    ("es", "El reglamento sobre envases entró en vigor el 2 de mayo de 2024.", {"status": "in force", "made_on": "2024-05-02"}),
    ("es", "El convenio de pesca será firmado en Roma el 3 de junio de 2024.", {"status": "announced", "due_by": "2024-06-03"}),
    ("fr", "La France et le Maroc ont signé mardi à Rabat une convention fiscale.", {"status": "signed", "parties": ("France", "Morocco"), "action": "convention fiscale"}),
    ("fr", "Le Togo a signé avec le Ghana un protocole sur les douanes.", {"status": "signed", "parties": ("Togo", "Ghana")}),
    ("fr", "Le Sénat de la Belgique a adopté la loi sur le bail.", {"status": "agreed", "action": "loi sur le bail"}),
    ("fr", "Le Mali et le Niger ont convenu de créer une commission mixte.", {"status": "agreed", "action": "commission mixte"}),
    ("fr", "La Suisse s’est engagée à planter deux millions d’arbres.", {"status": "announced", "parties": ("Switzerland",), "action": "planter deux millions d’arbres"}),
    ("fr", "Le Canada versera 40 millions de dollars aux écoles de Goma.", {"status": "announced", "amount": "40 millions de dollars"}),
    ("fr", "La Tunisie a suspendu les exportations de blé.", {"status": "announced", "action": "suspendre les exportations de blé"}),
    ("fr", "Le Tchad et le Cameroun négocient un accord sur les visas.", {"status": "negotiating", "parties": ("Chad", "Cameroon")}),
    ("fr", "Le Bénin a demandé à l’Union africaine d’envoyer des observateurs.", {"status": "sought", "parties": ("Benin",)}),
    ("fr", "Le Luxembourg a sollicité une aide de l’Union européenne.", {"status": "sought", "parties": ("Luxembourg",)}),
    ("fr", "La Grèce propose une taxe sur les emballages.", {"status": "proposed", "parties": ("Greece",)}),
    ("fr", "Le Gabon étudie la possibilité d’ouvrir un consulat à Fès.", {"status": "discussed", "action": "ouvrir un consulat à Fès"}),
    ("fr", "Le Burundi entend construire trois barrages.", {"status": "aim", "action": "construire trois barrages"}),
    ("fr", "Le règlement sur les emballages est entré en vigueur le 2 mai 2024.", {"status": "in force", "made_on": "2024-05-02"}),
    ("fr", "L’accord de pêche sera signé à Rome le 3 juin 2024.", {"status": "announced", "due_by": "2024-06-03"}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "sentence", "expected"), COMMITMENTS)
def test_a_clause_binds_somebody(language: str, sentence: str, expected: dict[str, Any]) -> None:
    """Status, parties and wording of a commitment are read off its clause."""
    (record,) = in_body("commitment", sentence, published=_DAY, language=language)
    assert {name: getattr(record, name) for name in expected} == expected


NO_COMMITMENT = [
    ("es", "Los ministros no firmaron el convenio de aguas."),
    ("es", "El precio del pan subirá en junio."),
    ("es", "La ministra viajará a Lima el martes."),
    ("es", "Los turistas que desean entrar al país necesitan visa."),
    ("es", "Si el Senado aprueba la ley, habrá multas."),
    ("es", "El estudio analiza la calidad del agua."),
    ("es", "La lluvia destruirá las cosechas."),
    ("es", "El alcalde firmó una carta contra la mina."),
    ("es", "La niña prometió volver."),
    ("es", "El equipo ganó la copa."),
    ("es", "Las medidas adoptadas en otros países fueron inútiles."),
    ("es", "El presidente se reunirá con los alcaldes."),
    ("es", "La vacuna podría llegar en junio."),
    ("es", "El río creció dos metros."),
    ("es", "El testigo negó que se hubiera firmado un contrato."),
    ("fr", "Les ministres n’ont pas signé la convention."),
    ("fr", "Le prix du pain augmentera en juin."),
    ("fr", "La ministre se rendra à Lima mardi."),
    ("fr", "Les touristes qui souhaitent entrer au pays ont besoin d’un visa."),
    ("fr", "Si le Sénat adopte la loi, des amendes suivront."),
    ("fr", "L’étude analyse la qualité de l’eau."),
    ("fr", "La pluie détruira les récoltes."),
    ("fr", "Le maire a signé une pétition contre la mine."),
    ("fr", "La fillette a promis de revenir."),
    ("fr", "L’équipe a gagné la coupe."),
    ("fr", "Les prix seront fortement influencés par la récolte."),
    ("fr", "Le président rencontrera les maires."),
    ("fr", "Le vaccin pourrait arriver en juin."),
    ("fr", "Le fleuve a monté de deux mètres."),
    ("fr", "Le témoin a nié que le contrat ait été signé."),
]


@pytest.mark.parametrize(("language", "sentence"), NO_COMMITMENT)
def test_what_binds_nobody_is_no_commitment(language: str, sentence: str) -> None:
    """Denials, forecasts, calendars and what merely happens are left out."""
    assert in_body("commitment", sentence, published=_DAY, language=language) == []


EVENTS = [
    ("es", "Los ministros firmaron el 6 de mayo de 2024 en Quito un convenio de aguas.", "firma de convenio de aguas", "2024-05-06", "held"),
    ("es", "El Senado aprobó la ley de puertos el 7 de mayo de 2024.", "aprobación de ley de puertos", "2024-05-07", "held"),
    ("es", "El convenio fue ratificado el 8 de mayo de 2024.", "ratificación de convenio", "2024-05-08", "held"),
    ("es", "El presidente inauguró el 9 de mayo de 2024 el puente de Tarija.", "inauguración de puente de Tarija", "2024-05-09", "held"),
    ("es", "La policía detuvo el 10 de mayo de 2024 a dos jueces.", "detención de dos jueces", "2024-05-10", "held"),
    ("es", "La feria del libro comenzará el 3 de junio de 2024.", "inicio de feria del libro", "2024-06-03", "planned"),
    ("es", "La cumbre del agua tendrá lugar en Lima el 4 de junio de 2024.", "cumbre del agua", "2024-06-04", "planned"),
    ("es", "Se celebrará una conferencia sobre riego el 5 de junio de 2024.", "conferencia sobre riego", "2024-06-05", "planned"),
    ("es", "La reunión de alcaldes prevista para el 6 de mayo de 2024 fue cancelada.", "reunión de alcaldes", "2024-05-06", "cancelled"),
    ("es", "El tratado de aguas entró en vigor el 1 de mayo de 2024.", "entrada en vigor de tratado de aguas", "2024-05-01", "held"),
    ("fr", "Les ministres ont signé le 6 mai 2024 à Rabat une convention fiscale.", "signature de convention fiscale", "2024-05-06", "held"),
    ("fr", "Le Sénat a adopté la loi sur le bail le 7 mai 2024.", "adoption de loi sur le bail", "2024-05-07", "held"),
    ("fr", "La convention a été ratifiée le 8 mai 2024.", "ratification de convention", "2024-05-08", "held"),
    ("fr", "Le président a inauguré le 9 mai 2024 le pont de Douala.", "inauguration de pont de Douala", "2024-05-09", "held"),
    ("fr", "La police a arrêté deux juges le 10 mai 2024.", "arrestation de deux juges", "2024-05-10", "held"),
    ("fr", "La foire du livre débutera le 3 juin 2024.", "début de foire du livre", "2024-06-03", "planned"),
    ("fr", "Le sommet de l’eau aura lieu à Dakar le 4 juin 2024.", "sommet de l’eau", "2024-06-04", "planned"),
    ("fr", "Une conférence sur le riz se tiendra le 5 juin 2024.", "conférence sur le riz", "2024-06-05", "planned"),
    ("fr", "La réunion des maires prévue le 6 mai 2024 a été annulée.", "réunion des maires", "2024-05-06", "cancelled"),
    ("fr", "Le traité sur l’eau est entré en vigueur le 1er mai 2024.", "entrée en vigueur de traité sur l’eau", "2024-05-01", "held"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "sentence", "what", "when", "held"), EVENTS)
def test_a_dated_clause_tells_an_event(language: str, sentence: str, what: str, when: str, held: str) -> None:
    """A deed with its day is named by its noun, and its tense tells whether it is over."""
    (record,) = in_body("event", sentence, published=_DAY, language=language)
    assert (record.what, record.when, record.held) == (what, when, held)  # type: ignore[attr-defined]


NO_EVENT = [
    ("es", "Los ministros no firmaron el convenio el 6 de mayo de 2024."),
    ("es", "El hospital atiende a 300 niños desde el 2 de mayo de 2024."),
    ("es", "Si el Senado aprueba la ley el 3 de junio de 2024, habrá multas."),
    ("es", "El plan podría firmarse el 3 de junio de 2024."),
    ("es", "Lima, 14 de mayo de 2024 — El río está alto."),
    ("es", "El precio era alto en mayo de 2024."),
    ("es", "Los alumnos deben presentar su carné el 3 de junio de 2024."),
    ("es", "En 2023 murieron 40 personas en la carretera."),
    ("fr", "Les ministres n’ont pas signé la convention le 6 mai 2024."),
    ("fr", "L’hôpital soigne 300 enfants depuis le 2 mai 2024."),
    ("fr", "Si le Sénat adopte la loi le 3 juin 2024, des amendes suivront."),
    ("fr", "Le plan pourrait être signé le 3 juin 2024."),
    ("fr", "Dakar, le 14 mai 2024 — Le fleuve est haut."),
    ("fr", "Le prix était élevé en mai 2024."),
    ("fr", "Les élèves doivent présenter leur carte le 3 juin 2024."),
    ("fr", "En 2023, 40 personnes sont mortes sur la route."),
]


@pytest.mark.parametrize(("language", "sentence"), NO_EVENT)
def test_what_happens_on_no_day_is_no_event(language: str, sentence: str) -> None:
    """Denials, suppositions, states, duties, datelines and yearly counts are no events."""
    assert in_body("event", sentence, published=_DAY, language=language) == []
