"""Who does what to whom in Spanish and French: one table a language, and what must not be found."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefings.text.syntax import Clause, NounPhrase, parse


@dataclass(frozen=True)
class Case:
    """A sentence, one verb of it, and all that must be found with that verb."""

    sentence: str
    lemma: str
    subject: str
    object: str
    tense: str
    modal: str | None = None
    voice: str = ""
    kind: str = "main"
    agent: str = ""
    indirect: str = ""
    adjuncts: tuple[str, ...] = ()
    marker: str | None = None


C = Case
SPANISH = [
    C("La ministra firmó ayer un convenio de pesca con Marruecos.", "firmar", "La ministra", "un convenio de pesca con Marruecos", "past", adjuncts=("ayer",)),
    C("Firmaron el acuerdo los ministros de Chile y Perú.", "firmar", "los ministros de Chile y Perú", "el acuerdo", "past"),
    C("Se firmó un protocolo sobre pesca.", "firmar", "un protocolo sobre pesca", "", "past", voice="V"),
    C("La reunión se celebrará en Quito el 4 de junio.", "celebrar", "La reunión", "", "future", voice="V", adjuncts=("en Quito", "el 4 de junio")),
    C("Se celebrará la semana próxima una cumbre sobre agua.", "celebrar", "una cumbre sobre agua", "", "future", voice="V", adjuncts=("la semana próxima",)),
    C("El hospital será construido por una empresa danesa.", "construir", "El hospital", "", "future", voice="V", agent="una empresa danesa"),
    C("Se prevé que la norma entre en vigor en mayo.", "entrar en vigor", "la norma", "", "future", kind="complement", adjuncts=("en mayo",), marker="que"),
    C("El Consejo va a votar la ley.", "votar", "El Consejo", "la ley", "future", modal="va a"),
    C("La cumbre está prevista para el 3 de mayo de 2024.", "prever", "La cumbre", "", "present", voice="V", adjuncts=("para el 3 de mayo de 2024",)),
    C("Chile no ha ratificado el tratado.", "ratificar", "Chile", "el tratado", "past", voice="PN"),
    C("El Gobierno se comprometió a reducir las emisiones.", "reducir", "El Gobierno", "las emisiones", "infinitive", kind="infinitive", marker="a"),
    C("El Gobierno se comprometió a reducir las emisiones.", "comprometerse", "El Gobierno", "", "past"),
    C("Han sido detenidas seis personas.", "detener", "seis personas", "", "past", voice="PV"),
    C("La policía detuvo a tres hombres en Lima.", "detener", "La policía", "tres hombres", "past", adjuncts=("en Lima",)),
    C("El acuerdo que firmaron los ministros será publicado.", "firmar", "los ministros", "El acuerdo", "past", kind="relative", marker="que"),
    C("El acuerdo que firmaron los ministros será publicado.", "publicar", "El acuerdo", "", "future", voice="V"),
    C("La ley, cuyo texto fue aprobado en junio, protege a los menores.", "aprobar", "texto", "", "past", voice="V", kind="relative", adjuncts=("en junio",), marker="cuyo"),
    C("La ley, cuyo texto fue aprobado en junio, protege a los menores.", "proteger", "La ley", "los menores", "present"),
    C("El juez ordenó a la empresa pagar una multa.", "pagar", "la empresa", "una multa", "infinitive", kind="infinitive"),
    C("El juez ordenó a la empresa pagar una multa.", "ordenar", "El juez", "", "past", indirect="la empresa"),
    C("Está previsto abrir dos oficinas.", "abrir", "", "dos oficinas", "future", modal="está previsto"),
    C("Entraron en vigor nuevas normas.", "entrar en vigor", "nuevas normas", "", "past"),
    C("Al firmar el pacto, Italia cedió.", "firmar", "Italia", "el pacto", "infinitive", kind="infinitive", marker="al"),
    C("Así lo explicó la ministra.", "explicar", "la ministra", "", "past"),
    C("Los países acordaron abrir un corredor humanitario.", "acordar", "Los países", "", "past"),
    C("Los países acordaron abrir un corredor humanitario.", "abrir", "Los países", "un corredor humanitario", "infinitive", kind="infinitive"),
    C("El banco prevé destinar 30 millones de euros a escuelas rurales.", "destinar", "El banco", "30 millones de euros", "infinitive",
      kind="infinitive", adjuncts=("a escuelas rurales",)),
    C("“No cerraremos el puerto”, dijo el alcalde.", "decir", "el alcalde", "", "past"),
    C("“No cerraremos el puerto”, dijo el alcalde.", "cerrar", "", "el puerto", "future", voice="N"),
    C("El ministro afirmó que los precios habían subido.", "subir", "los precios", "", "past", voice="P", kind="complement", marker="que"),
    C("El ministro afirmó el lunes que los precios habían subido.", "afirmar", "El ministro", "", "past", adjuncts=("el lunes",)),
    C("La ONU instó a ambos Gobiernos a garantizar el asilo.", "garantizar", "ambos Gobiernos", "el asilo", "infinitive", kind="infinitive", marker="a"),
    C("Las enfermeras vacunaron a 300 niños en marzo.", "vacunar", "Las enfermeras", "300 niños", "past", adjuncts=("en marzo",)),
    C("El proyecto, financiado por el Banco Mundial, terminó en abril.", "financiar", "El proyecto", "", "participle", voice="V", kind="participle", agent="el Banco Mundial"),
    C("El proyecto, financiado por el Banco Mundial, terminó en abril.", "terminar", "El proyecto", "", "past", adjuncts=("en abril",)),
    C("La planta podría cerrar en otoño.", "cerrar", "La planta", "", "conditional", modal="podría", adjuncts=("en otoño",)),
    C("El Ejecutivo deberá presentar un informe.", "presentar", "El Ejecutivo", "un informe", "future", modal="deberá"),
    C("La autoridad tiene que publicar los datos.", "publicar", "La autoridad", "los datos", "present", modal="tiene que"),
    C("Italia acaba de estrenar un radar.", "estrenar", "Italia", "un radar", "past", modal="acaba de"),
    C("Los ministros están negociando un tratado sobre plásticos.", "negociar", "Los ministros", "un tratado sobre plásticos", "present", voice="G"),
    C("Si el texto se aprueba, el regulador bloqueará las aplicaciones.", "bloquear", "el regulador", "las aplicaciones", "future"),
    C("Si el texto se aprueba, el regulador bloqueará las aplicaciones.", "aprobar", "el texto", "", "present", voice="V", kind="adverbial", marker="si"),
    C("La agencia multó a la empresa porque incumplió las reglas.", "multar", "La agencia", "la empresa", "past"),
    C("La agencia multó a la empresa porque incumplió las reglas.", "incumplir", "", "las reglas", "past", kind="adverbial", marker="porque"),
    C("Llegaron 400 migrantes a la isla.", "llegar", "400 migrantes", "", "past", adjuncts=("a la isla",)),
    C("Entre enero y marzo se registraron 840 denuncias.", "registrar", "840 denuncias", "", "past", voice="V", adjuncts=("Entre enero y marzo",)),
    C("Kenia pidió a la Unión Africana más tiempo.", "pedir", "Kenia", "tiempo", "past", indirect="la Unión Africana"),
    C("La policía detuvo a dos hombres e incautó 40 kilos de cocaína.", "incautar", "La policía", "40 kilos de cocaína", "past"),
    C("La armada desplegará dos buques en el golfo.", "desplegar", "La armada", "dos buques", "future", adjuncts=("en el golfo",)),
    C("Los presos fueron detenidos y trasladados a Madrid.", "trasladar", "Los presos", "", "past", voice="V", adjuncts=("a Madrid",)),
    C("En el ejercicio participaron Estonia y Noruega.", "participar", "Estonia y Noruega", "", "past", adjuncts=("En el ejercicio",)),
    C("Hay dos razones para el retraso.", "haber", "", "dos razones para el retraso", "present"),
    C("La ley crea un registro de apps.", "crear", "La ley", "un registro de apps", "present"),
    C("La directora pidió que se crease un fondo.", "crear", "un fondo", "", "infinitive", voice="V", kind="complement", marker="que"),
    C("España reforma su ley de asilo.", "reformar", "España", "su ley de asilo", "present"),
    C("El plan no cuenta con fondos, pero el Senado lo apoya.", "apoyar", "el Senado", "", "present"),
    C("Se cortó el gas en toda la región.", "cortar", "el gas", "", "past", voice="V", adjuncts=("en toda la región",)),
    C("El juicio tendrá lugar en Sevilla.", "tener lugar", "El juicio", "", "future", adjuncts=("en Sevilla",)),
    C("La marina llevó a cabo un simulacro.", "llevar a cabo", "La marina", "un simulacro", "past"),
    C("Una vez aprobado, el plan pasará al Senado.", "aprobar", "el plan", "", "participle", voice="V", kind="participle", marker="vez"),
    C("Una vez aprobado, el plan pasará al Senado.", "pasar", "el plan", "", "future", adjuncts=("al Senado",)),
    C("El tribunal ha suspendido la norma que limita las protestas.", "suspender", "El tribunal", "la norma", "past", voice="P"),
    C("El tribunal ha suspendido la norma que limita las protestas.", "limitar", "la norma", "las protestas", "present", kind="relative", marker="que"),
    C("Esto pone en riesgo a los clientes.", "poner", "Esto", "", "present", adjuncts=("en riesgo", "a los clientes")),
    C("El alcalde no admitió errores.", "admitir", "El alcalde", "errores", "past", voice="N"),
    C("El presidente dijo que cumpliría el pacto.", "cumplir", "", "el pacto", "conditional", kind="complement", marker="que"),
    C("Según dijo la fiscal, el caso sigue abierto.", "decir", "la fiscal", "", "past", kind="adverbial", marker="según"),
]  # fmt: skip
FRENCH = [
    C("La ministre a signé hier un accord de pêche avec le Maroc.", "signer", "La ministre", "un accord de pêche avec le Maroc", "past", voice="P", adjuncts=("hier",)),
    C("La réunion se tiendra à Oslo le 4 juin.", "se tenir", "La réunion", "", "future", adjuncts=("à Oslo", "le 4 juin")),
    C("Le Conseil a adopté le texte.", "adopter", "Le Conseil", "le texte", "past", voice="P"),
    C("Il est prévu de construire deux écoles.", "construire", "Il", "deux écoles", "future", modal="est prévu de"),
    C("La ministre va signer un accord avec le Maroc.", "signer", "La ministre", "un accord avec le Maroc", "future", modal="va"),
    C("Le traité que les pays ont signé sera publié.", "signer", "les pays", "Le traité", "past", voice="P", kind="relative", marker="que"),
    C("Le traité que les pays ont signé sera publié.", "publier", "Le traité", "", "future", voice="V"),
    C("Le texte dont dispose le Sénat a été modifié.", "disposer", "le Sénat", "", "present", kind="relative", marker="dont"),
    C("Le texte dont dispose le Sénat a été modifié.", "modifier", "Le texte", "", "past", voice="PV"),
    C("Le port a été fermé par la police.", "fermer", "Le port", "", "past", voice="PV", agent="la police"),
    C("« Nous n’ouvrirons pas la frontière », a déclaré la ministre Dubois.", "ouvrir", "Nous", "la frontière", "future", voice="N"),
    C("« Nous n’ouvrirons pas la frontière », a déclaré la ministre Dubois.", "déclarer", "la ministre Dubois", "", "past", voice="P"),
    C("Selon l’agence, la fusion aurait échoué.", "échouer", "la fusion", "", "conditional", voice="P", adjuncts=("Selon l’agence",)),
    C("La France vient de ratifier la convention.", "ratifier", "La France", "la convention", "past", modal="vient de"),
    C("Deux suspects ont été arrêtés et remis à la justice.", "arrêter", "Deux suspects", "", "past", voice="PV"),
    C("Deux suspects ont été arrêtés et remis à la justice.", "remettre", "Deux suspects", "", "past", voice="PV", adjuncts=("à la justice",)),
    C("Le gouvernement a décidé d’ouvrir trois centres.", "ouvrir", "Le gouvernement", "trois centres", "infinitive", kind="infinitive", marker="d'"),
    C("Le gouvernement a décidé d’ouvrir trois centres.", "décider", "Le gouvernement", "", "past", voice="P"),
    C("La Suisse s’est engagée à verser 20 millions de francs.", "s'engager", "La Suisse", "", "past", voice="P"),
    C("La Suisse s’est engagée à verser 20 millions de francs.", "verser", "La Suisse", "20 millions de francs", "infinitive", kind="infinitive", marker="à"),
    C("Le juge demande à l’entreprise de payer une amende.", "payer", "l’entreprise", "une amende", "infinitive", kind="infinitive", marker="de"),
    C("Le juge demande à l’entreprise de payer une amende.", "demander", "Le juge", "", "present", indirect="l’entreprise"),
    C("Une fois adopté, le règlement entrera en vigueur.", "adopter", "le règlement", "", "participle", voice="V", kind="participle", marker="fois"),
    C("Une fois adopté, le règlement entrera en vigueur.", "entrer en vigueur", "le règlement", "", "future"),
    C("La conférence doit avoir lieu en mai.", "avoir lieu", "La conférence", "", "future", modal="doit", adjuncts=("en mai",)),
    C("Le Sénat n’a pas encore voté la loi.", "voter", "Le Sénat", "la loi", "past", voice="PN"),
    C("L’usine, construite en 1990, fermera ses portes.", "construire", "L’usine", "", "participle", voice="V", kind="participle", adjuncts=("en 1990",)),
    C("L’usine, construite en 1990, fermera ses portes.", "fermer", "L’usine", "ses portes", "future"),
    C("Il y a deux ans, le fonds a financé des écoles.", "financer", "le fonds", "des écoles", "past", voice="P", adjuncts=("Il y a deux ans",)),
    C("Une équipe de secours est arrivée lundi à Hatay.", "arriver", "Une équipe de secours", "", "past", voice="P", adjuncts=("lundi", "à Hatay")),
    C("Les infirmières ont vacciné 300 enfants en mars.", "vacciner", "Les infirmières", "300 enfants", "past", voice="P", adjuncts=("en mars",)),
    C("Le ministre affirme que les prix ont augmenté.", "augmenter", "les prix", "", "past", voice="P", kind="complement", marker="que"),
    C("Le ministre affirme que les prix ont augmenté.", "affirmer", "Le ministre", "", "present"),
    C("La Croatie souhaite ouvrir un consulat.", "ouvrir", "La Croatie", "un consulat", "infinitive", kind="infinitive"),
    C("Le plan vise à réduire les déchets.", "réduire", "Le plan", "les déchets", "infinitive", kind="infinitive", marker="à"),
    C("L’OMS a invité le Mali à s’y associer.", "s'associer", "le Mali", "", "infinitive", kind="infinitive", marker="à"),
    C("L’OMS a invité le Mali à s’y associer.", "inviter", "L’OMS", "le Mali", "past", voice="P"),
    C("Les deux pays négocient un accord sur les visas.", "négocier", "Les deux pays", "un accord sur les visas", "present"),
    C("Si le texte est adopté, le régulateur bloquera les applications.", "bloquer", "le régulateur", "les applications", "future"),
    C("Si le texte est adopté, le régulateur bloquera les applications.", "adopter", "le texte", "", "present", voice="V", kind="adverbial", marker="si"),
    C("L’agence inflige une amende, car la société a enfreint les règles.", "infliger", "L’agence", "une amende", "present"),
    C("L’agence inflige une amende, car la société a enfreint les règles.", "enfreindre", "la société", "les règles", "past", voice="P", kind="adverbial", marker="car"),
    C("L’usine pourrait fermer en automne.", "fermer", "L’usine", "", "conditional", modal="pourrait", adjuncts=("en automne",)),
    C("La police a arrêté deux hommes et saisi 40 kilos de cocaïne.", "saisir", "La police", "40 kilos de cocaïne", "past", voice="P"),
    C("La marine déploiera deux navires dans le golfe.", "déployer", "La marine", "deux navires", "future", adjuncts=("dans le golfe",)),
    C("Le sommet est prévu pour le 3 mai 2024.", "prévoir", "Le sommet", "", "present", voice="V", adjuncts=("pour le 3 mai 2024",)),
    C("La réunion prévue la semaine dernière avait été annulée.", "annuler", "La réunion", "", "past", voice="PV"),
    C("Le réseau, qui soutient les victimes, manque de fonds.", "soutenir", "Le réseau", "les victimes", "present", kind="relative", marker="qui"),
    C("Le réseau, qui soutient les victimes, manque de fonds.", "manquer", "Le réseau", "", "present", adjuncts=("de fonds",)),
    C("En adoptant ce texte, le Parlement protège les mineurs.", "adopter", "le Parlement", "ce texte", "participle", kind="participle", marker="en"),
    C("En adoptant ce texte, le Parlement protège les mineurs.", "protéger", "le Parlement", "les mineurs", "present"),
    C("L’Italie annonce une réforme de l’asile.", "annoncer", "L’Italie", "une réforme de l’asile", "present"),
    C("Le maire veut que le stade soit rénové.", "vouloir", "Le maire", "", "present"),
    C("L’État a dégagé une enveloppe pour financer des écoles.", "financer", "L’État", "des écoles", "infinitive", kind="infinitive", marker="pour"),
    C("La banque a pu poursuivre ses activités.", "poursuivre", "La banque", "ses activités", "past", modal="a pu", voice="P"),
    C("La ville a mis en place un registre.", "mettre en place", "La ville", "un registre", "past", voice="P"),
    C("La Confédération n’organisera pas de vols.", "organiser", "La Confédération", "vols", "future", voice="N"),
    C("Le vaccin est efficace contre la grippe.", "être", "Le vaccin", "efficace contre la grippe", "present"),
    C("Le virus circule dans les régions où vivent les réfugiés.", "circuler", "Le virus", "", "present", adjuncts=("dans les régions",)),
    C("Le virus circule dans les régions où vivent les réfugiés.", "vivre", "les réfugiés", "", "present", kind="relative", marker="où"),
    C("Les experts qui travaillent au port sont inquiets.", "travailler", "Les experts", "", "present", kind="relative", adjuncts=("au port",), marker="qui"),
    C("Tous les vols sont interdits depuis vendredi.", "interdire", "Tous les vols", "", "present", voice="V", adjuncts=("depuis vendredi",)),
    C("Elle recommande d’attendre la fin de l’enquête.", "recommander", "Elle", "", "present"),
    C("Elle recommande d’attendre la fin de l’enquête.", "attendre", "Elle", "la fin de l’enquête", "infinitive", kind="infinitive", marker="d'"),
    C("L’agence lancera et financera un programme de recherche.", "lancer", "L’agence", "un programme de recherche", "future"),
]  # fmt: skip


def _text(phrase: NounPhrase | None, sentence: str) -> str:
    return phrase.span.of(sentence) if phrase else ""


def _found(sentence: str, clause: Clause) -> Case:
    verb = clause.verb
    flags = zip("PGVN", (verb.perfect, verb.progressive, verb.passive, verb.negated), strict=True)
    return Case(
        sentence,
        verb.lemma,
        _text(clause.subject, sentence),
        _text(clause.object, sentence),
        verb.tense,
        verb.modal,
        "".join(letter for letter, is_set in flags if is_set),
        clause.kind,
        _text(clause.agent, sentence),
        _text(clause.indirect, sentence),
        tuple(span.of(sentence) for span in clause.adjuncts),
        clause.marker,
    )


@pytest.mark.parametrize(
    ("language", "case"),
    [("es", case) for case in SPANISH] + [("fr", case) for case in FRENCH],
    ids=lambda value: value if isinstance(value, str) else f"{value.lemma}: {value.sentence}",
)
def test_finds_who_does_what(language: str, case: Case) -> None:
    """Subject, tense, voice, objects and adjuncts of a verb are those that a reader would name."""
    clauses = [clause for clause in parse(case.sentence, language) if clause.verb.lemma == case.lemma]
    assert [_found(case.sentence, clause) for clause in clauses] == [case]


NO_CLAUSE = [
    ("es", ""),
    ("es", "Perú"),
    ("es", "La firma del acuerdo de pesca"),
    ("es", "El ministro de Salud y la directora de la agencia"),
    ("es", "12 de marzo de 2024, Lima"),
    ("es", "Ayuda a los refugiados"),
    ("fr", "   "),
    ("fr", "Le ministre de la Santé et la présidente du Conseil"),
    ("fr", "La demande d’aide de la Tunisie"),
    ("fr", "Le 12 mars 2024, à Genève"),
    ("fr", "L’analyse des données"),
    ("fr", "... !!! ???"),
]


@pytest.mark.parametrize(("language", "fragment"), NO_CLAUSE)
def test_finds_no_clause_without_a_verb(language: str, fragment: str) -> None:
    """A heading, or a noun that is written like a verb, has no clause."""
    assert parse(fragment, language) == ()


NOT_THE_SUBJECT = [
    ("es", "Visitó Madrid en mayo.", "visitar"),
    ("es", "“Vamos a tiempo”, advirtió.", "advertir"),
    ("es", "El ministro dijo que firmará el pacto.", "firmar"),
    ("fr", "« Rien ne change », a-t-il ajouté.", "ajouter"),
    ("fr", "« Rien ne change », précise-t-elle.", "préciser"),
]


@pytest.mark.parametrize(("language", "sentence", "lemma"), NOT_THE_SUBJECT)
def test_leaves_an_unsaid_subject_empty(language: str, sentence: str, lemma: str) -> None:
    """A subject that the clause does not name is nobody's, not the nearest noun's."""
    clause = next(clause for clause in parse(sentence, language) if clause.verb.lemma == lemma)
    assert clause.subject is None


def test_other_languages_have_no_clauses() -> None:
    """A language without tables gives nothing rather than nonsense."""
    assert parse("Der Rat hat das Gesetz verabschiedet.", "de") == ()


def test_tables_load_only_when_asked_for() -> None:
    """Reading English loads neither Spanish nor French."""
    code = "import sys; from briefings.text.syntax import parse; parse('It rains.'); print('romance' in ' '.join(sys.modules))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"


_WORDS = st.sampled_from(
    "el la los de del que no se ha han sido firmado firmó firmar acuerdo ministros a por en y , ; ( ) “ ” - — Perú 2024 mayo lo le cuyo"
    " le la les l’ d’ qu’ n’ s’ des du que qui dont ne pas a ont été signé signer accord ministre à par en et il elle -t-il fait annonce"
    " más plus muy una vez fois si como où".split()
)
_SENTENCES = st.one_of(st.text(max_size=200), st.lists(_WORDS, max_size=60).map(" ".join))


@settings(max_examples=300, deadline=None)
@given(_SENTENCES, st.sampled_from(["es", "fr"]))
def test_spans_lie_in_the_sentence(sentence: str, language: str) -> None:
    """Whatever the input, nothing is raised, spans lie within it, and verbs come in order."""
    clauses = parse(sentence, language)
    starts = [clause.verb.span.start for clause in clauses]
    assert starts == sorted(starts)
    for clause in clauses:
        phrases = [p for p in (clause.subject, clause.object, clause.agent, clause.indirect) if p]
        inner = [part for phrase in phrases for part in (phrase.span, phrase.core, *phrase.parts)]
        for span in (clause.span, clause.verb.span, *clause.adjuncts, *inner):
            assert 0 <= span.start < span.end <= len(sentence)
        assert clause.parent is None or 0 <= clause.parent < len(clauses)


@pytest.mark.parametrize(
    "unit", ["el fondo que ", "y ", "no ", "se lo ", "il dit que ", "n’ ", "les pays signent, "]
)
@pytest.mark.parametrize("language", ["es", "fr"])
def test_reads_very_long_input(language: str, unit: str) -> None:
    """Thousands of words without a full stop are read like any other."""
    assert isinstance(parse(unit * 1500, language), tuple)
