"""The words of dates in English."""

from __future__ import annotations

from briefings.text.dates.lexicon import DateWords, N, numbered

_EN_UNIT = r"(?P<unit>years?|months?|weeks?|fortnights?|days?|quarters?|decades?)\b"
_EN_MONTHS = (
    "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept"
    " october/oct november/nov december/dec"
)

_FUTURE = (
    r"(?:will|shall|would|wo(?=n['’]t)|must|should|(?<=['’])ll)(?:n['’]t)?(?:\s+(?:not|also|then|only|first|\w+ly))*"
    r"(?:\s+(?:be|have))?(?:\s+\w+ly)?(?:\s+[a-z]+)?|(?:due|set|likely|going|about|ready)\s+to(?:\s+be)?(?:\s+[a-z]+)?"
    r"|(?:is|are)\s+to(?:\s+be)?\s+[a-z]+"
    r"|(?:projected|forecast|predicted|poised|bound|called|asked|obliged|authori[sz]ed|invited|permission|promis(?:ed|es?)|pledg(?:ed|es?)|vow(?:ed|s)?|agree[ds]?"
    r"|undert(?:ook|akes?)|commits?|committed|wants?|wanted|seek(?:s|ing)?|wish(?:es)?|offer(?:s|ed)?|decided|resolved|undertaken|ready|prepared|preparing)"
    r"\s+to(?:\s+be)?\s+[a-z]+|to\s+be\s+[a-z]+|(?:can|may)\s+(?:be\s+)?[a-z]+"
    r"|(?:expect|plan|schedul|slat|intend|hop|aim)(?:ned|ning|ns|n|uled|ed|es|s|e|ing)?(?:\s+(?:to|for)(?:\s+be)?(?:\s+[a-z]+)?)?"
    r"|(?:is|are|was|were)\s+(?:(?:\w+ly|not)\s+)?(?:due|scheduled|expected|planned|slated)(?:\s+to(?:\s+be)?(?:\s+[a-z]+)?)?"
    r"|due|expires?|ends?|starts?|begins?|opens?|closes?|(?:takes?|comes?|enters?)\s+(?:effect|place|into\s+(?:force|effect))|runs?\s+(?:until|through|to)|upcoming|forthcoming|deadline|effective"
    r"|(?:was|were)\s+to(?:\s+have)?(?:\s+be(?:en)?)?\s+[a-z]+|(?:is|are)\s+(?:also\s+)?(?:awaited|anticipated|foreseen|envisaged|pencilled|set|timed|meeting|holding|hosting|visiting|travell?ing|leaving|returning|voting|convening|opening|closing|launching|coming|going|starting|beginning)"
    r"|scheduled|pencilled|awaited|postponed|put\s+off|meets?|convenes?|reconvenes?|gathers?|travels?|arrives?|departs?|resumes?|reopens?|expires?"
    r"|votes(?=\s+(?:on|this|next)\b)|hosts|visits(?=\s+\S+\s+(?:on|this|next)\b)|falls\s+due|goes?\s+to\s+the\s+polls|heads?\s+to\s+the\s+polls"
)
_PRESENT = (
    r"(?:is|are|be|being|to)\s+(?:\w+ly\s+)?[a-z]+ed|need|indeed|hundred|united|red|bed|speed|exceed|proceed"
    r"|succeed|based|related|concerned|alleged|displaced|unprecedented|limited|armed|allied|required|proposed|feed|seed"
    r"|so-called|associated|detailed|dedicated|revised|updated|named|the\s+[a-z]+ed\s+[a-z]+"
)
_PAST = (
    r"[a-z]{2,}ed|was|were|had|did|said|told|has|have|met|took|held|began|begun|came|rose|fell|saw|went|made|gave|won"
    r"|lost|sent|left|found|brought|sold|led|paid|spent|struck|wrote|grew|became|stood|spoke|got|kept|thought|knew|drew"
    r"|broke|blew|burst|shut|split|spread|bore|tore|dealt|felt|fled|fed|hung|laid|meant|shook|slid|stole|swept|threw|woke|beat|sat|hit|shot|sank|flew|ran|fought|caught|bought|built|chose|swore|rode|sought|taught|withdrew|overtook|set\s+up"
    r"|put|cut|since|ago"
)
_PART = (
    r"(?:(?:the\s+)?(?:(?P<q>first|second|third|fourth|last|final)\s+quarter|(?P<h>first|second|latter|1st|2nd)\s+(?:half|semester|half-year)"
    r"|(?P<q3>first|second|third|fourth|last)\s+trimester"
    r"|(?P<m>first|last|final)\s+(?P<months>\w{1,9})\s+months|(?:very\s+)?(?:beginning|start|end|middle|course|rest"
    r"|remainder|turn|close|opening|final\s+weeks|final\s+days|last\s+months|last\s+weeks|last\s+days|first\s+months|first\s+weeks|first\s+days))"
    r"\s+of|early(?:\s+in)?|late(?:r)?(?:\s+in)?|earlier(?:\s+in)?|mid|middle|year-end|end)[\s-]+"
)

ENGLISH = DateWords(
    months=numbered(_EN_MONTHS, 1),
    weekdays=numbered(
        "monday/mon tuesday/tue/tues wednesday/wed thursday/thu/thur/thurs friday/fri saturday/sat"
        " sunday/sun",
        0,
    ),
    of=r"of",
    both=r"and|&|or",
    to=r"to|until|till|through",
    year_after=r"(?:until|till|to|by)\s+at\s+least|beyond|onwards?|in|since|during|until|till|years?|fy|early|late|mid|summer|winter|spring|autumn|fall",
    year_maybe=r"compared\s+(?:with|to)|versus|vs|against|(?:cent|percent|points|increase|rise|drop|up|down|higher|lower|more|less|fewer)\s+(?:over|on|than(?:\s+in)?)|(?<=%\s)(?:over|on)|by|of|for|from|to|before|after|between|through|and|the|a|an|its|their|our|this|end|around",
    part=_PART,
    ordinals={
        "first": 1,
        "second": 2,
        "third": 3,
        "fourth": 4,
        "last": -1,
        "final": -1,
        "latter": 2,
        "1st": 1,
        "2nd": 2,
    },
    limit=(
        r"(?:by|before|until|till|up\s+to|prior\s+to|ahead\s+of|no(?:t)?\s+later\s+than|at\s+the\s+latest"
        r"(?:\s+by)?|at\s+the\s+latest\s+on|due\s+(?:by|on|in)|deadline\s+(?:of|is)|within)"
    ),
    future=_FUTURE,
    present=_PRESENT,
    past=_PAST,
    seasons={"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12},
    feasts={
        "christmas": (12, 25),
        "christmas day": (12, 25),
        "christmas eve": (12, 24),
        "boxing day": (12, 26),
        "new year": (1, 1),
        "new year's day": (1, 1),
        "new year's eve": (12, 31),
        "epiphany": (1, 6),
        "may day": (5, 1),
        "halloween": (10, 31),
        "all saints' day": (11, 1),
        "palm sunday": -7,
        "good friday": -2,
        "easter": 0,
        "easter sunday": 0,
        "easter monday": 1,
        "ascension day": 39,
        "whit monday": 50,
    },
    days={"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1},
    units={
        f"{unit}{end}": unit
        for unit in ("year", "month", "week", "weekend", "day", "quarter", "decade", "fortnight")
        for end in ("", "s")
    }
    | dict.fromkeys(("semester", "half-year"), "half")
    | dict.fromkeys(("morning", "afternoon", "evening", "night"), "day"),
    shifts={
        "last": -1,
        "past": -1,
        "previous": -1,
        "this": 0,
        "current": 0,
        "present": 0,
        "next": 1,
        "coming": 1,
    },
    shifted=(
        r"(?:the\s+)?(?P<dir>last|this|next|current|coming)\s+(?P<unit>year|month|week|weekend|quarter)\b(?![-’'\w])",
        r"(?P<dir>last|this|next|current)\s+(?P<unit>year|month|week|weekend|quarter)(?=['’]s\b)",
        r"(?P<dir>this)\s+(?P<unit>morning|afternoon|evening)\b|(?P<dir2>last)\s+(?P<unit2>night)\b",
        r"(?:over|at)\s+the\s+(?P<unit>weekend)\b(?!\s+(?:of|before|after))",
        r"(?:the\s+)?(?:(?P<dir>this|last|next)\s+)?(?<![\w-])(?P<unit>year)(?:-|['’]s\s+)end\b(?!\s+(?:19|20)\d\d)",
        r"(?<=\bsame\speriod\s)(?:of|from|in)\s+the\s+(?P<dir>past|previous)\s+(?P<unit>year)\b",
    ),
    windows=(
        rf"(?:(?:over|in|during|for|throughout)\s+)?(?:the\s+)?(?P<dir>next|coming|past|last)\s+{N}\s+{_EN_UNIT}",
        r"(?:over|during|throughout|in)\s+the\s+(?P<dir>coming|past|last|next)\s+(?P<unit>year|decade|month|week)\b",
    ),
    within=(
        (
            rf"within\s+(?:(?:the\s+)?(?:next|coming)\s+|a\s+period\s+of\s+)?{N}\s+{_EN_UNIT}"
            r"(?!\s+(?:of|after|from|following|before|prior)\b)"
        ),
        r"within\s+the\s+(?:next|coming)\s+(?P<unit>year|month|week|decade)\b",
    ),
    ago=(rf"{N}\s+{_EN_UNIT}\s+ago\b",),
    ahead=(rf"in\s+{N}\s+{_EN_UNIT}['’]?s?\s+time\b", rf"{N}\s+{_EN_UNIT}\s+from\s+now\b"),
    whole=r"(?:the|this)\s+(?P<unit>year|month|week|quarter|decade)\b(?!\s+(?:of|in|19|20)|\s+to\s+(?:date|the|end|mid|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))",
    decade=r"(?:the\s+)?(?P<decade>(?:1[6-9]|20)\d)0['’]?s\b",
    ways={
        **dict.fromkeys(("previous", "previously", "preceding", "earlier", "before", "prior"), -1),
        **dict.fromkeys(("following", "subsequent", "next", "later", "after", "afterwards"), 1),
        **dict.fromkeys(("same", "that"), 0),
    },
    steps=(
        r"(?:the\s+)?(?P<way>previous|preceding|following|subsequent)\s+(?P<unit>day|week|month|quarter|half|year)\b",
        r"the\s+(?P<way>next)\s+(?P<unit>day)\b",
        r"(?:the\s+)?(?P<unit>day|week|month|year)\s+(?P<way>previous|before|earlier|after)\b(?!\s+(?:the|that|his|her|its|their|a|an|tomorrow|yesterday|he|she|it|they|we|[\d])\b|\s+(?-i:[A-Z]))",
        rf"{N}\s+(?P<unit>days?|weeks?|fortnights?|months?|years?|decades?)\s+(?P<way>earlier|later|previously|afterwards)\b(?!\s+(?:this|in)\b)",
        rf"{N}\s+(?P<unit>days?|weeks?|months?|years?)\s+(?P<way>before|after)(?=[.,;:)])",
        r"(?:the\s+)?(?P<way>same|that)\s+(?P<unit>day|month|year)\b(?!\s+(?:the|when|that|in\s+which)\b)",
    ),
    same_period=r"the\s+(?:same|corresponding|equivalent|like|comparable)\s+(?:period|months?|quarter|half|time|stretch|weeks?)(?:\s+(?:of|in|from|a|for))?(?:\s+the)?\s+",
    quarter=(
        r"(?:the\s+)?(?:(?P<q>first|second|third|fourth|last|final)[\s-]+(?P<unit>quarter)|(?P<unit2>Q(?P<q2>[1-4])|H(?P<h2>[12])))\b"
        r"(?!\s+(?:of|in)\b|[\s-]+(?:FY\s*)?(?:19|20)\d\d|[-’'–/])"
    ),
    ending=(
        rf"(?:the|its|their)\s+(?:(?:first|last)\s+)?(?:(?:financial|fiscal|calendar|marketing|crop)\s+)?"
        rf"(?:{N}[\s-]+)?(?P<unit>years?|months?|weeks?|fortnights?|quarters?|half-years?|half)\s+"
        r"(?:to|ended|ending|that\s+ended|which\s+ended|(?:up\s+)?to\s+the\s+end\s+of|through)\s+(?:on\s+|in\s+)?(?:end-|late\s+|mid-)?"
    ),
    month_day=(
        r"(?:the\s+)?(?P<number>\d{1,2}(?=st|nd|rd|th)|first)(?:st|nd|rd|th)?\s+(?:day\s+)?of\s+(?:the\s+)?"
        r"(?P<dir>this|last|next|current|present|past)\s+(?P<unit>month)\b"
    ),
    season_lead=(
        r"(?:(?P<limit>by|before|until|ahead\s+of)|in|over|during|since|after|throughout)\s+(?:the\s+)?(?:(?:very\s+)?(?:early|late|mid|the\s+end\s+of|end)[\s-]+)?"
        r"|(?:early|late|mid)[\s-]+"
    ),
    of_year=r",?\s+(?:of\s+)?(?:the\s+)?(?P<dir>this|last|past|next|current|coming)\s+year\b",
)
