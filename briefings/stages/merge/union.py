"""Which things are one: union-find that knows the members of each set."""

from __future__ import annotations


class Union:
    """Disjoint sets of names; a name that was never joined is a set of its own."""

    def __init__(self) -> None:
        self._parent: dict[str, str] = {}
        self._members: dict[str, list[str]] = {}

    def root(self, name: str) -> str:
        """Return the name that stands for the set of ``name``."""
        parent = self._parent
        root = name
        while (above := parent.get(root, root)) != root:
            root = above
        while (above := parent.get(name, name)) != root:
            parent[name], name = root, above
        return root

    def join(self, a: str, b: str) -> None:
        """Make the sets of two names one."""
        a, b = self.root(a), self.root(b)
        if a == b:
            return
        if len(self.members(a)) < len(self.members(b)):
            a, b = b, a
        self._members[a] = self.members(a) + self.members(b)
        self._members.pop(b, None)
        self._parent[b] = a

    def members(self, name: str) -> list[str]:
        """Return all names of the set, in the order they joined it."""
        root = self.root(name)
        return self._members.get(root, [root])
