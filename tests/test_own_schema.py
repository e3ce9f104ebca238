"""A user's own schema goes the same road as ours: extracted, grounded, merged, and on the page."""

from __future__ import annotations

import asyncio
import json
import re
from pathlib import Path

from briefings.config import settings
from briefings.library import Library
from briefings.llm.model import Reply, Request, Usage
from briefings.pipeline import write
from briefings.stages.load import find_sources

README = Path(__file__).parents[1] / "README.md"
TEXTS = {
    "north.txt": "Norway promised 40 million kroner for a coral observatory in Palau. Nobody else gave a figure.",
    "south.txt": "The coral observatory in Palau gets 45 million kroner, promised by Norway, said the harbour master.",
}
ANSWERS = {
    "Nobody else": {"donor": "Norway", "purpose": "coral observatory in Palau", "amount": 40_000_000,
                    "quotes": ["Norway promised 40 million kroner for a coral observatory in Palau"]},
    "harbour master": {"donor": "Norway", "purpose": "coral observatory in Palau", "amount": 45_000_000,
                       "quotes": ["The coral observatory in Palau gets 45 million kroner, promised by Norway"]},
}  # fmt: skip


class Scripted:
    """A model that finds one pledge in each text, and one whose words are nowhere; it writes no page."""

    name = "test/scripted"

    async def answer(self, request: Request) -> Reply:
        """Answer by what the text says."""
        if request.purpose == "compose":
            return Reply("{}", Usage(calls=1))
        pledge = next(answer for words, answer in ANSWERS.items() if words in request.user)
        invented = {**pledge, "quotes": ["Iceland promised 90 million kroner"]}
        return Reply(json.dumps({"pledges": [pledge, invented]}), Usage(calls=1))

    async def aclose(self) -> None:
        """Close nothing."""


def test_the_readme_schema_is_extracted_merged_and_printed(tmp_path: Path) -> None:
    """The schema of the README works as it stands there; two amounts for one pledge are a conflict."""
    code = re.search(
        r"```python\n# schemas/pledge\.py\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL
    )
    assert code
    (tmp_path / "schemas").mkdir()
    (tmp_path / "schemas" / "pledge.py").write_text(code.group(1), encoding="utf-8")
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    refs, _ = find_sources([str(tmp_path / name) for name in TEXTS])
    chosen = settings({"schema": "pledge", "model": "test/scripted"}, {})
    run = asyncio.run(write(refs, chosen, Library(tmp_path), Scripted()))
    assert [refused.reason for read in run.reads for refused in read.refused] == [
        "the quote is not in the text"
    ] * 2
    [finding] = run.findings.findings
    assert finding.type == "pledge"
    assert len(finding.support) == 2
    [conflict] = finding.conflicts
    assert {side.value for side in conflict.sides} == {"40000000", "45000000"}
    assert run.briefing is not None
    titles = {section.title for section in run.briefing.sections}
    assert {"Pledges", "Read with care"} <= titles
    assert "Iceland" not in run.briefing.model_dump_json()
