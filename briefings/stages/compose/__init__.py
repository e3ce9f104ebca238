"""Findings → Briefing: what goes on the page, in sentences that cite."""
