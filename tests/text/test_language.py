"""Rules of the vote on a text's language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefings.text.language import detect_language

PROSE = {
    "en": "The ministry said that the vaccines will be sent to the north before the rains begin.",
    "es": "El ministerio dijo que las vacunas serán enviadas a los distritos antes de las lluvias.",
    "fr": "Le ministère a indiqué que les vaccins seront envoyés dans les districts avant les pluies.",
    "de": "Das Ministerium hat erklärt, dass die Impfstoffe in die Bezirke gebracht werden.",
    "it": "Il ministero ha detto che i vaccini saranno inviati nei distretti prima delle piogge.",
    "pt": "O ministério disse que as vacinas serão enviadas para os distritos antes das chuvas.",
    "nl": "Het ministerie heeft gezegd dat de vaccins voor de regen naar het noorden worden gebracht.",
}


@pytest.mark.parametrize("code", PROSE)
def test_names_the_language_of_one_sentence(code: str) -> None:
    """One sentence of running prose is enough to name each supported language."""
    assert detect_language(PROSE[code]) == code


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ministry of Health",
        "2023-02-27 14:05 100 % 3.5",
        "Bolivia, Chile, Peru, Ecuador, Brasil, Panama, Mexico, Colombia, Uruguay",
        "Terveysministeriö ilmoitti että rokotteet toimitetaan pohjoisiin piirikuntiin ennen sateiden alkua",
        "Министерство сообщило, что вакцины будут отправлены в северные районы до начала дождей",
    ],
)
def test_abstains_without_evidence(text: str) -> None:
    """A text that is too short, a bare list, or in a language outside the set has no answer."""
    assert detect_language(text) is None


def test_abstains_on_an_even_mixture() -> None:
    """Two languages in equal parts give no winner."""
    english = "the vaccine is for the north and the south"
    french = "le vaccin est pour le nord et le sud"
    assert detect_language(f"{english} {french}") is None


def test_the_larger_part_wins_over_a_quotation() -> None:
    """A quotation in another language does not change the language of the text around it."""
    assert detect_language(f"{PROSE['en']} {PROSE['en']} {PROSE['en']} «{PROSE['fr']}»") == "en"


@given(st.text(max_size=300))
def test_answers_only_from_the_set(text: str) -> None:
    """Whatever the input, the answer is a supported code or None."""
    assert detect_language(text) in {None, *PROSE}
