"""What a model is asked to write of the page, and the plain rules that each item is held to."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from briefings.llm.shape import Shape

LIKELIHOODS = (
    "almost no chance",
    "very unlikely",
    "unlikely",
    "roughly even chance",
    "likely",
    "very likely",
    "almost certain",
)
"""The one scale that judgements use."""

_ON_SCALE = re.compile(rf"\b(?:{'|'.join(LIKELIHOODS)})\b", re.IGNORECASE)
_OFF_SCALE = re.compile(
    r"\b(?:probabl[ey]|possibly|perhaps|conceivabl[ey]|remote chance|may well|might well)\b", re.IGNORECASE
)
_CONFIDENCE = re.compile(r"\bconfiden(?:ce|t)\b", re.IGNORECASE)
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")


def _words(most: int) -> Callable[[str], str]:
    def check(text: str) -> str:
        if len(text.split()) > most:
            raise ValueError(f"has {len(text.split())} words, of at most {most}")
        return text

    return check


def _one_scale(text: str) -> str:
    for sentence in _SENTENCE_END.split(text):
        if off := _OFF_SCALE.search(sentence):
            raise ValueError(f"{off[0]!r} is not on the scale of likelihood: {', '.join(LIKELIHOODS)}")
        if _CONFIDENCE.search(sentence) and _ON_SCALE.search(sentence):
            raise ValueError("gives a likelihood and a confidence in one sentence")
    return text


_Text = Annotated[str, StringConstraints(min_length=3, max_length=700, strip_whitespace=True)]
_Label = Annotated[str, StringConstraints(min_length=2, max_length=24, strip_whitespace=True)]


class Item(BaseModel):
    """One written item and what it rests on."""

    # The docstrings are for the reader of the code: the model gets the field descriptions.
    model_config = ConfigDict(
        extra="ignore", json_schema_extra=lambda schema: schema.pop("description", None)
    )

    text: _Text
    findings: list[Annotated[str, StringConstraints(max_length=80)]] = Field(
        min_length=1, max_length=8, description="Ids of the findings that carry every word of the text."
    )


class Headline(Item):
    """The line at the top."""

    text: Annotated[_Text, AfterValidator(_words(12))] = Field(
        description="The finding itself in at most 12 words, as a sentence without a full stop."
    )


class BottomLine(Item):
    """What a reader who stops there has to know."""

    text: Annotated[_Text, AfterValidator(_words(80))] = Field(
        description="What the reader must know if they stop here: three or four sentences, 55 to 75 words."
    )


class Reason(Item):
    """One point of why it matters."""

    label: _Label = Field(description="What the point is about, in one or two words: Scale, Threat, Results.")
    text: Annotated[_Text, AfterValidator(_words(35))] = Field(
        description="One sentence of at most 25 words."
    )


class Judgement(Item):
    """One judgement, marked as such on the page."""

    text: Annotated[_Text, AfterValidator(_words(45)), AfterValidator(_one_scale)] = Field(
        description="One judgement in one or two sentences, at most 30 words."
    )


class Question(Item):
    """One question to raise."""

    text: Annotated[_Text, AfterValidator(_words(25))] = Field(
        description="One question of at most 15 words."
    )
    findings: list[Annotated[str, StringConstraints(max_length=80)]] = Field(
        min_length=1, max_length=8, description="Ids of the findings that it asks about."
    )


class Written(Shape):
    """What the model writes of the page."""

    headline: Headline
    bottom_line: BottomLine
    why: list[Reason] = Field(
        default=[], max_length=3, description="Why it matters: up to three of scale, threat, results."
    )
    assessment: list[Judgement] = Field(default=[], max_length=2, description="One or two judgements.")
    questions: list[Question] = Field(default=[], max_length=3, description="Three questions to raise.")
