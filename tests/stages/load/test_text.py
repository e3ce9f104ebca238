"""Rules of reading plain text and Markdown."""

from __future__ import annotations

import pytest

from briefings.stages.load.text import read_text


def test_changes_nothing_but_line_ends() -> None:
    """No-break spaces, quote marks, double blanks and glued words stay; CRLF and CR become LF."""
    raw = "A\u00a0“word”  glued.Next\r\nline\rlast\r\n\r\n end "
    assert read_text(raw.encode(), markdown=False).text == "A\u00a0“word”  glued.Next\nline\nlast\n\n end "


MARKDOWN = """# First *title* #

Prose with a # sign.
#no heading
Lone line
---------
Two lines of a
paragraph
---

## Second

```
# a comment in code
```

    # indented code
### Third ###
"""


def test_records_the_spans_of_markdown_headings() -> None:
    """Headings are found by both notations, without their marks; code, prose and rules are none."""
    parsed = read_text(MARKDOWN.encode(), markdown=True)
    assert parsed.text == MARKDOWN
    assert [span.of(parsed.text) for span in parsed.headings] == ["First *title*", "Second", "Third"]


def test_an_underlined_line_of_its_own_is_a_heading() -> None:
    """A line between a blank one and a drawn rule is a heading; its span leaves out the space around it."""
    parsed = read_text(b"\n  Overview \n=====\n\nProse.\n", markdown=True)
    assert [span.of(parsed.text) for span in parsed.headings] == ["Overview"]


def test_plain_text_has_no_headings() -> None:
    """A hash in plain text is a hash."""
    assert read_text(b"# 1 priority\n", markdown=False).headings == ()


@pytest.mark.parametrize("markdown", [True, False])
def test_front_matter_gives_the_facts(markdown: bool) -> None:
    """Front matter leaves the text, gives title, date and publisher, and is noted."""
    raw = "---\ntitle: A deal\ndate: 2023-02-27\nauthor: The Office\nlang: en\n---\nProse.\n"
    parsed = read_text(raw.encode(), markdown=markdown)
    assert parsed.text == "Prose.\n"
    facts = parsed.facts
    assert (facts.title, facts.published, facts.publisher, facts.language) == (
        "A deal",
        "2023-02-27",
        "The Office",
        "en",
    )
    assert parsed.notes == ("front matter taken out of the text",)
