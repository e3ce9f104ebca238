"""Firmness in Spanish and French: the rung of each sentence, and the sentences that reach none."""

from __future__ import annotations

import pytest

from briefings.text.status import Status, find_status, firmest, supports
from briefings.text.status.tongue import tongue

FOUND = [
    ("Los dos países firmaron el lunes en Quito un convenio de pesca.", Status.SIGNED),
    ("El Senado ha ratificado el tratado sobre aguas.", Status.SIGNED),
    ("El memorando fue suscrito por ambos ministros.", Status.SIGNED),
    ("La empresa acaba de firmar un contrato con el puerto.", Status.SIGNED),
    ("La Cámara aprobó la ley de vivienda.", Status.AGREED),
    ("Las partes acordaron crear una comisión mixta.", Status.AGREED),
    ("El Gobierno dio luz verde al plan de riego.", Status.AGREED),
    ("Los sindicatos llegaron a un acuerdo sobre los turnos.", Status.AGREED),
    ("El plan, aprobado en mayo, costará más que el anterior.", Status.AGREED),
    ("La ministra anunció un fondo para las escuelas.", Status.ANNOUNCED),
    ("El país se comprometió a reducir las emisiones.", Status.ANNOUNCED),
    ("El banco destinará 30 millones de dólares al puerto.", Status.ANNOUNCED),
    ("El tratado será firmado en Roma el 3 de mayo.", Status.ANNOUNCED),
    ("La junta suspendió las exportaciones de trigo.", Status.ANNOUNCED),
    ("La norma entró en vigor el 1 de enero.", Status.IN_FORCE),
    ("El acuerdo está en vigor desde 2019.", Status.IN_FORCE),
    ("Ambos países están negociando un acuerdo de tránsito.", Status.NEGOTIATING),
    ("El alcalde solicitó al Congreso una ley de puertos.", Status.SOUGHT),
    ("La agencia instó a los Estados a garantizar el acceso.", Status.SOUGHT),
    ("El diputado propuso un impuesto a las bebidas.", Status.PROPOSED),
    ("El partido presentó un proyecto de ley sobre alquileres.", Status.PROPOSED),
    ("El comité estudia la posibilidad de abrir un consulado.", Status.DISCUSSED),
    ("Los cancilleres debatieron la creación de un fondo.", Status.DISCUSSED),
    ("El Gobierno prevé construir tres hospitales.", Status.AIM),
    ("La región quiere cerrar sus minas.", Status.AIM),
    ("El Ministerio pretende duplicar las becas.", Status.AIM),
    ("Les deux pays ont signé mardi à Rabat une convention fiscale.", Status.SIGNED),
    ("Le Parlement a ratifié la convention sur les mers.", Status.SIGNED),
    ("L’accord a été signé par les deux ministres.", Status.SIGNED),
    ("La France vient de ratifier le protocole sur les ports.", Status.SIGNED),
    ("Le Sénat a adopté la loi sur le bail.", Status.AGREED),
    ("Les parties sont parvenues à un accord sur le lait.", Status.AGREED),
    ("Le conseil a donné son feu vert au projet de tunnel.", Status.AGREED),
    ("Les deux camps se sont mis d’accord sur un calendrier.", Status.AGREED),
    ("Le plan, adopté en mars, coûte cher aux communes.", Status.AGREED),
    ("La ministre a annoncé une réforme des bourses.", Status.ANNOUNCED),
    ("La Suisse s’est engagée à verser 20 millions de francs.", Status.ANNOUNCED),
    ("Le canton versera 3 millions de francs aux écoles.", Status.ANNOUNCED),
    ("Le traité sera signé à Rome le 3 mai.", Status.ANNOUNCED),
    ("Le gouvernement a décidé de fermer la centrale.", Status.ANNOUNCED),
    ("Le règlement est entré en vigueur le 1er janvier.", Status.IN_FORCE),
    ("La loi est en vigueur depuis 2019.", Status.IN_FORCE),
    ("Les deux pays négocient un accord sur les visas.", Status.NEGOTIATING),
    ("Le maire a demandé une aide aux victimes.", Status.SOUGHT),
    ("L’agence appelle les États à ratifier la convention.", Status.SOUGHT),
    ("La commission propose une taxe sur les vols.", Status.PROPOSED),
    ("Le groupe a déposé une proposition de loi sur les loyers.", Status.PROPOSED),
    ("Le comité examine la création d’un fonds.", Status.DISCUSSED),
    ("Le ministère étudie la possibilité d’ouvrir un consulat.", Status.DISCUSSED),
    ("Le plan vise à réduire les déchets.", Status.AIM),
    ("La ville souhaite ouvrir deux crèches.", Status.AIM),
    ("Le gouvernement entend renforcer la surveillance des banques.", Status.AIM),
]


@pytest.mark.parametrize(("text", "status"), FOUND)
def test_a_clause_puts_something_on_its_rung(text: str, status: Status) -> None:
    """The verb decides with its tense and voice, and no firmer rung is ever supported."""
    assert firmest([text]) is status
    assert all(supports(other, [text]) == (other.rank >= status.rank) for other in Status)


NOT_FIRM = [
    "Los ministros no firmaron el convenio de pesca.",
    "El Congreso nunca ratificó el tratado.",
    "Ningún país firmó el acuerdo.",
    "Si el Senado aprueba la ley, habrá multas.",
    "El acuerdo regirá una vez que lo ratifique la Asamblea.",
    "Antes de que se firmara el pacto, hubo dudas.",
    "El Senado pidió que el Congreso aprobara la ley.",
    "El ministro negó que se hubiera firmado un acuerdo.",
    "El Gobierno espera firmar el acuerdo en mayo.",
    "La comisión podría aprobar el plan.",
    "El Parlamento debería ratificar el convenio.",
    "¿Firmaron los ministros el acuerdo?",
    "Los vecinos firmaron una carta contra la mina.",
    "El comité firmaba acuerdos cada año.",
    "El país se negó a firmar el tratado.",
    "Los lectores creen que se firmó el pacto.",
    "Se prevé firmar el convenio en junio.",
    "La medida permitirá aprobar más proyectos.",
    "Los precios subirán en marzo.",
    "El puente mide dos kilómetros.",
    "La ley fue rechazada por el Senado.",
    "El alcalde visitó la escuela.",
    "Quienes firmen el pacto tendrán ventajas.",
    "El texto aún no ha sido aprobado por la Cámara.",
    "La ministra pidió aprobar la ley.",
    "Les ministres n’ont pas signé la convention.",
    "Le Parlement n’a jamais ratifié le traité.",
    "Aucun pays n’a signé l’accord.",
    "Si le Sénat adopte la loi, des amendes suivront.",
    "Une fois adopté, le règlement s’appliquera aux ports.",
    "Avant que le traité soit signé, il faudra un vote.",
    "Le Sénat demande que le gouvernement signe le texte.",
    "Le ministre a nié que l’accord ait été signé.",
    "Le gouvernement espère signer l’accord en mai.",
    "La commission pourrait adopter le plan.",
    "Le Parlement devrait ratifier la convention.",
    "Les ministres ont-ils signé l’accord ?",
    "Les habitants ont signé une pétition contre la mine.",
    "Le comité signait des accords chaque année.",
    "Le pays a refusé de signer le traité.",
    "Selon la presse, l’accord aurait été signé.",
    "Il est prévu de signer la convention en juin.",
    "La mesure permettra d’adopter plus de projets.",
    "Les prix augmenteront en mars.",
    "Le pont mesure deux kilomètres.",
    "La loi a été rejetée par le Sénat.",
    "Le maire a visité l’école.",
    "Aucun texte n’a encore été signé par les parties.",
    "La ministre a demandé d’adopter la loi.",
    "Les États qui signeront le pacte auront des avantages.",
]


@pytest.mark.parametrize("text", NOT_FIRM)
def test_words_that_deny_or_imagine_reach_no_firm_rung(text: str) -> None:
    """What is denied, asked, conditional, awaited or another's wish is neither in force, signed nor agreed."""
    assert all(mention.status.rank > Status.AGREED.rank for mention in find_status(text))


TONGUES = [
    ("The Council of El Salvador signed the pact with La Paz.", "en"),
    ("Pact signed", "en"),
    ("", "en"),
    ("El Gobierno aprobó la ley.", "es"),
    ("Chile y Perú negocian un acuerdo.", "es"),
    ("Berne a annoncé un crédit.", "fr"),
    ("L’accord est en vigueur.", "fr"),
]


@pytest.mark.parametrize(("sentence", "code"), TONGUES)
def test_small_words_tell_the_language(sentence: str, code: str) -> None:
    """A sentence is read in the language of its small words; a foreign name alone changes nothing."""
    assert tongue(sentence) == code
