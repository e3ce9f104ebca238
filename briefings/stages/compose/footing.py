"""What the page stands on: how many commitments a second text confirms, which texts have no date or are quoted untranslated."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from briefings.briefing import Point, Source, Working
from briefings.document import Document
from briefings.record import Finding
from briefings.stages.compose.counting import count
from briefings.stages.compose.phrasing import capital, in_words

_FEWEST_TEXTS = 2
_FEWEST_COMMITMENTS = 3


def footing_points(
    commitments: Sequence[Finding], documents: Sequence[Document], sources: Sequence[Source]
) -> tuple[Point, ...]:
    """Return what weakens the whole page, each as a count that can be made again; one text alone needs no such word."""
    if len(documents) < _FEWEST_TEXTS:
        return ()
    numbers = {source.id: str(source.number) for source in sources}
    undated = [numbers[document.id] for document in documents if not document.published]
    foreign = [numbers[document.id] for document in documents if document.language not in (None, "en")]
    points = [_support(commitments)] if len(commitments) >= _FEWEST_COMMITMENTS else []
    if undated:
        verb = "has" if len(undated) == 1 else "have"
        points.append(
            _texts(
                "Undated.", undated, numbers.values(), f"{verb} no date; what they call new may be old", 0.4
            )
        )
    if foreign:
        verb = "is" if len(foreign) == 1 else "are"
        points.append(
            _texts(
                "Language.",
                foreign,
                numbers.values(),
                f"{verb} quoted in another language, untranslated",
                0.2,
            )
        )
    return tuple(point for point in points if point)


def _support(commitments: Sequence[Finding]) -> Point | None:
    many = [finding for finding in commitments if finding.origins > 1]
    total = in_words(len(commitments))
    if 2 * len(many) > len(commitments):
        return None
    text = f"None of the {total} commitments could be matched across independent texts."
    if many:
        text = f"Only {in_words(len(many))} of the {total} commitments could be matched across independent texts."
    workings = (count(commitments), *((count(many),) if many else ()))
    return Point(text=text, label="Support.", basis="computed", workings=workings, worth=0.7)


def _texts(label: str, numbers: Sequence[str], every: Collection[str], what: str, worth: float) -> Point:
    few = "All" if len(numbers) == len(every) else capital(in_words(len(numbers)))
    if len(numbers) == 1:
        what = what.replace("they call", "it calls")
    return Point(
        text=f"{few} of the {in_words(len(every))} texts {what}.",
        label=label,
        basis="computed",
        workings=(
            Working(value=len(numbers), operation="count", of=tuple(numbers)),
            Working(value=len(every), operation="count", of=tuple(every)),
        ),
        worth=worth,
    )
