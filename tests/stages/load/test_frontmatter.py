"""Rules of the front matter of Markdown files."""

from __future__ import annotations

import pytest

from briefings.stages.load.frontmatter import split_front_matter


@pytest.mark.parametrize(
    ("block", "values"),
    [
        ("title: A plain one", {"title": "A plain one"}),
        ("title: Ports: what next", {"title": "Ports: what next"}),
        ("date: 2023-02-27 # as sent", {"date": "2023-02-27"}),
        ("title: 'It''s agreed'", {"title": "It's agreed"}),
        ('title: "A \\"first\\" step\\_on T\\xFCrk\\u00e7e"', {"title": 'A "first" step\u00a0on Türkçe'}),
        (
            'title: "Joint Statement on\\\n  \\ Ports"\ndraft: false',
            {"title": "Joint Statement on Ports", "draft": "false"},
        ),
        (
            "summary: >\n  Two lines\n  of words\ntitle: Next",
            {"summary": "Two lines of words", "title": "Next"},
        ),
        ("title: A first line\n  and a second", {"title": "A first line and a second"}),
        (
            "tags:\n  - one\n  - two\nimage:\n    path: x.png\ntitle: T",
            {"image": "path: x.png", "title": "T"},
        ),
        ("tags: [one, two]\nTitle: T", {"title": "T"}),
    ],
)
def test_reads_top_level_scalars(block: str, values: dict[str, str]) -> None:
    """Plain, quoted, folded and escaped scalars come out as written; lists give nothing."""
    found, text = split_front_matter(f"---\n{block}\n---\n\nThe text.\n")
    found.pop("image", None), values.pop("image", None)
    assert found == values
    assert text == "The text.\n"


@pytest.mark.parametrize(
    "text",
    [
        "---\nA rule, then prose.\n---\nMore prose.\n",
        "---\n---\n",
        "No front matter.\n---\ntitle: T\n---\n",
        "---\ntitle: T\nnever closed\n",
        "---\ntitle: T\n\nProse in between stands unindented.\n---\n",
    ],
)
def test_leaves_other_texts_whole(text: str) -> None:
    """What merely looks like front matter stays in the text."""
    assert split_front_matter(text) == ({}, text)
