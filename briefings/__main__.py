"""Entry point of the ``briefing`` command and of ``python -m briefings``."""

from __future__ import annotations

from briefings.cli.app import main

if __name__ == "__main__":
    main()
