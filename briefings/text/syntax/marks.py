"""What commas, dashes, brackets and stops do to the clauses that are open."""

from __future__ import annotations

from briefings.text.syntax.frames import Frame
from briefings.text.syntax.stack import Stack


class Marks(Stack):
    """The part of the walk that reads punctuation; each method returns the next chunk."""

    def comma(self, k: int) -> int:
        """Close a clause that stands before its main clause."""
        if len(self.stack) > 1 and self.top.verb:
            fronted = next((f for f in self.stack if f.verb is None), None)
            if fronted and fronted.subject is None and fronted.kind != "relative":
                while self.top is not fronted:
                    self.stack.pop()
        return k + 1

    def _leave_aside(self) -> None:
        """Go back from a relative clause between commas to the verb before it ("urged Mali, *which …*, to sign")."""
        top = self.top
        if self.prev == "," and top.kind == "relative" and top.verb and top.parent and top.parent.verb:
            if self.stack[-2] is top.parent:
                self.stack.pop()

    def dash(self, k: int) -> int:
        """Pass over the place before a dispatch ("GENEVA — The agency …")."""
        top = self.top
        if len(self.stack) == 1 and top.verb is None and k <= 4 and "-" not in self.kinds[k + 1 : k + 40]:
            return self.stop(k)
        return self.comma(k)

    def stop(self, k: int) -> int:
        """Begin anew after a semicolon, colon or full stop."""
        self.stack = [Frame("main")]
        self.last = None
        return k + 1

    def parenthesis(self, k: int) -> int:
        """Pass over a short parenthesis without a verb."""
        closing = self.kinds.find(")", k, k + 10)
        return closing + 1 if closing > 0 and "V" not in self.kinds[k:closing] else k + 1

    def adverb_of_time(self, k: int) -> int:
        """Note a time as an adjunct ("today", "last week")."""
        self.top.adjunct(self._span(k, self.chunks.tokens.ends[self.chunks.ends[k] - 1]))
        return k + 1
