"""The words of dates in Spanish and French."""

from __future__ import annotations

from briefings.text.dates.lexicon import DateWords, N, numbered

_ES_MONTHS = (
    "enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago"
    " septiembre/setiembre/sep/sept octubre/oct noviembre/nov diciembre/dic"
)
_FR_MONTHS = (
    "janvier/janv février/févr/fevrier mars avril mai juin juillet/juil août/aout septembre/sept"
    " octobre/oct novembre/nov décembre/déc/decembre"
)

_ES_UNIT = r"(?P<unit>años?|mes(?:es)?|semanas?|días?|trimestres?|décadas?)\b"
_SEASON_LEAD = r"(?:in|over|during|by|since)\s+the\s+"

SPANISH = DateWords(
    months=numbered(_ES_MONTHS, 1),
    weekdays=numbered("lunes martes miércoles/miercoles jueves viernes sábado/sabado domingo", 0),
    of=r"del?|del?\s+año",
    both=r"y|e",
    to=r"al?|hasta(?:\s+el)?",
    year_after=r"en|desde|durante|hasta|año|años|verano\s+de|invierno\s+de|otoño\s+de|primavera\s+de",
    year_maybe=r"de|del|para|entre|a|y|antes\s+de|después\s+de|el|finalizar|concluir|terminar",
    part=(
        r"(?:(?:el\s+)?(?P<q>primer|segundo|tercer|cuarto|último)\s+trimestre\s+del?"
        r"|(?:el\s+)?(?P<h>primer|segundo)\s+semestre\s+del?|(?:la\s+)?(?P<h3>primera|segunda)\s+(?:quincena|mitad)\s+del?"
        r"|(?:los\s+)?(?P<m>primeros|últimos)\s+(?P<months>\w{1,9})\s+meses\s+del?"
        r"|(?:a\s+|los\s+|el\s+)?(?:finales?|fines|fin|principios?|comienzos?|inicios?|mediados|cierre"
        r"|final|lo\s+que\s+resta)\s+del?"
        r"|(?:que\s+)?(?:finalizar|finalice|terminar|termine|acabar|acabe|concluir|concluya))\s+"
    ),
    ordinals={"primera": 1, "segunda": 2, "primer": 1, "segundo": 2, "tercer": 3, "cuarto": 4, "último": -1},
    limit=r"(?:antes\s+del?|hasta(?:\s+el)?|a\s+más\s+tardar(?:\s+el|\s+en)?|para|como\s+máximo(?:\s+el)?)",
    future=(
        r"\w{2,}(?:ar|er|ir|dr|br)á[ns]?(?:\s+\w+[aio]d[oa]s?)?|será[ns]?|habrá[ns]?|va[n]?\s+a|previst[oa]s?|prevén?|próxim[oa]s?"
        r"|debe[nr]?|deberían?|a\s+partir|programad[oa]s?|convocad[oa]s?"
    ),
    present=r"según|(?:el|la|los|las|un|una|de)\s+\w+(?:ía|ó)|día|todavía|policía|mayoría|energía|economía",
    past=(
        r"\w{2,}ó|\w{2,}(?:aron|ieron|yeron|jeron)|\w{3,}ab[a]n?|\w{3,}ían?|fue|fueron|dijo|dijeron|hizo|hicieron|tuvo"
        r"|tuvieron|hubo|puso|dio|vio|era|eran|estuvo|quiso|vino|ha|han|había|habían|desde|supo|pudo|trajo"
    ),
    seasons={"primavera": 3, "verano": 6, "otoño": 9, "invierno": 12},
    feasts={
        "navidad": (12, 25),
        "nochebuena": (12, 24),
        "nochevieja": (12, 31),
        "año nuevo": (1, 1),
        "viernes santo": -2,
        "pascua": 0,
    },
    season_lead=_SEASON_LEAD,
    days={"hoy": 0, "ayer": -1, "anteayer": -2, "anoche": -1, "mañana": 1},
    units={
        **dict.fromkeys(("año", "años"), "year"),
        **dict.fromkeys(("mes", "meses"), "month"),
        **dict.fromkeys(("semana", "semanas"), "week"),
        **dict.fromkeys(("día", "días", "tarde", "noche", "madrugada", "víspera"), "day"),
        "fin de semana": "weekend",
        **dict.fromkeys(("semestre", "semestres"), "half"),
        **dict.fromkeys(("trimestre", "trimestres"), "quarter"),
        **dict.fromkeys(("década", "décadas"), "decade"),
    },
    shifts={
        **dict.fromkeys(("pasado", "pasada", "último", "última", "últimos", "últimas"), -1),
        **dict.fromkeys(("este", "esta", "actual", "presente", "curso", "en curso"), 0),
        **dict.fromkeys(("próximo", "próxima", "próximos", "próximas", "viene", "entrante"), 1),
    },
    shifted=(
        r"(?:(?:el|la)\s+)?(?P<dir>pasad[oa]|próxim[oa])\s+(?P<unit>año|mes|fin\s+de\s+semana|semana|trimestre|semestre)\b",
        r"(?P<dir>est[ea])\s+(?:mism[oa]\s+)?(?P<unit>año|mes|semana|trimestre|semestre|fin\s+de\s+semana|tarde|noche|madrugada)\b",
        r"(?P<dir>esta)\s+(?P<unit>mañana)\b|(?P<dir2>presente|actual)\s+(?P<unit2>año|mes|semana|trimestre|semestre)\b",
        (
            r"(?:(?:el|la)\s+)?(?P<unit>año|mes|fin\s+de\s+semana|semana|trimestre|semestre)\s+(?:que\s+|en\s+)?"
            r"(?P<dir>pasad[oa]|próxim[oa]|viene|curso|actual|entrante)\b"
        ),
    ),
    windows=(
        rf"(?:(?:en|durante|para|por)\s+)?(?:los|las)\s+(?P<dir>próxim[oa]s|últim[oa]s)\s+{N}\s+{_ES_UNIT}",
    ),
    within=(
        rf"(?:en\s+(?:un|el)\s+plazo\s+(?:máximo\s+)?de|dentro\s+de|en\s+menos\s+de)\s+{N}\s+{_ES_UNIT}",
    ),
    ago=(rf"hace\s+(?:ya\s+|unos\s+|unas\s+|más\s+de\s+|casi\s+)?{N}\s+{_ES_UNIT}",),
    whole=r"(?:el\s+)?(?P<unit>año|mes)\b",
    ways={
        **dict.fromkeys(("anterior", "previo", "previa", "antes", "atrás", "víspera"), -1),
        **dict.fromkeys(("siguiente", "después", "tarde"), 1),
        **dict.fromkeys(("mismo", "misma", "ese", "esa", "aquel"), 0),
    },
    steps=(
        r"(?:el|la)\s+(?P<unit>día|mes|año|semana)\s+(?P<way>anterior|previ[oa]|siguiente)\b",
        r"(?P<unit>día|mes|año|semana)\s+(?P<way>anterior|siguiente)\b",
        rf"{N}\s+(?P<unit>años?|mes(?:es)?|días?|semanas?)\s+(?:más\s+)?(?P<way>antes|después|tarde)\b(?!\s+del?\b|\s+que\b)",
        r"(?P<way>ese|esa|aquel)\s+(?:mism[oa]\s+)?(?P<unit>día|mes|año)\b",
        r"(?:el|la)\s+(?P<way>mism[oa])\s+(?P<unit>día|mes|año)\b(?!\s+del?\b|\s+que\b)",
        r"la\s+(?P<way>víspera)\b(?!\s+del?\b)",
    ),
    same_period=r"(?:el|al|del?)?\s*mism[oa]s?\s+(?:per[ií]odo|mes|meses|trimestre|semestre|lapso|fecha)\s+(?:del?\s+)?(?:el\s+)?",
    ending=(
        rf"(?:los|el|las|la)\s+(?:{N}\s+)?(?P<unit>año|mes(?:es)?|trimestre|semestre|semanas?)\s+"
        r"(?:hasta|terminad[oa]s?\s+en|finalizad[oa]s?\s+en|que\s+terminó\s+en|cerrado\s+en)\s+"
    ),
    month_day=r"(?:el\s+)?(?P<number>\d{1,2}|primero)\s+(?:de\s+(?P<dir>este)|del\s+(?P<dir2>presente|actual|pasado|próximo))\s+(?P<unit>mes)\b",
    quarter=r"(?:el\s+)?(?P<q>primer|segundo|tercer|cuarto|último)\s+(?P<unit>trimestre)\b(?!\s+del?\b)",
    of_year=r",?\s+(?:de\s+|del\s+)?(?P<dir>este|presente|pasado|próximo)\s+año\b|\s+del\s+año\s+(?P<dir2>pasado|próximo|en\s+curso|actual)\b",
    decade=r"(?:los\s+)?años\s+(?P<decade>(?:19|20)?\d)0\b|década\s+de\s+(?:los\s+)?(?P<decade2>(?:19|20)?\d)0\b",
)

_FR_UNIT = r"(?P<unit>ans?|années?|mois|semaines?|jours?|trimestres?|décennies?)\b"
FRENCH = DateWords(
    months=numbered(_FR_MONTHS, 1),
    weekdays=numbered("lundi mardi mercredi jeudi vendredi samedi dimanche", 0),
    of=r"de(?:\s+l['’]année)?",
    both=r"et",
    to=r"au|à|jusqu['’]au",
    year_after=r"en|depuis|durant|pendant|jusqu['’]en|année|années|an|début|fin|mi-|été|hiver|printemps|automne",
    year_maybe=r"de|à|pour|entre|et|avant|après|d['’]ici|d['’]ici\s+à|dès|le|la|l['’]",
    part=(
        r"(?:(?:(?:au|le|du)\s+)?(?P<q>premier|deuxième|troisième|quatrième|dernier|1er|2e|3e|4e)\s+trimestre(?:\s+de)?"
        r"|(?:(?:au|le|du)\s+)?(?P<h>premier|second|deuxième|1er|2e)\s+semestre(?:\s+de)?"
        r"|(?:la\s+)?(?P<h3>première|seconde|deuxième)\s+(?:quinzaine|moitié)(?:\s+du|\s+de)?"
        r"|(?:les\s+)?(?P<months>\w{1,9})\s+(?P<m>premiers|derniers)\s+mois(?:\s+de)?"
        r"|(?:(?:à\s+)?la\s+)?fin(?:\s+de(?:\s+la)?|\s+du)?|(?:le\s+|au\s+)?(?:début|courant)(?:\s+de(?:\s+la)?|\s+du)?"
        r"|(?:au\s+)?(?:milieu|cours)\s+(?:de(?:\s+la)?|du)|mi)(?:\s+|-|\s+l['’])"
    ),
    ordinals=numbered("premier/première/1er deuxième/second/seconde/2e troisième/3e quatrième/4e", 1)
    | {"dernier": -1},
    limit=r"(?:d['’]ici(?:\s+(?:à|au|le))?|avant(?:\s+le)?|jusqu['’](?:à|au|en)|au\s+plus\s+tard(?:\s+(?:le|en))?)",
    future=(
        r"(?:\w+(?:e|i|u|d)r(?:a|ont)|aura|auront|doi(?:t|vent)|devrai(?:t|ent)|va|vont)(?:\s+être)?(?:\s+\w+(?:é|i|u|is|it|er|ir|re)e?s?)?"
        r"|prévue?s?|prochaine?s?|à\s+compter|dès|à\s+partir"
    ),
    present=r"(?:le|la|un|du|au)\s+\w+é|\w+té|marché|congé|privé|blé|café|clé|degré|employé",
    past=(
        r"(?:a|ont|avait|avaient|est|sont|s['’]est|fut|furent|ayant)\s+(?:\w+\s+){0,2}?\w{2,}(?:é|i|u|is|it|ert|aint)e?s?"
        r"|était|étaient|été|avait|avaient|depuis|\w{2,}èrent|\w{3,}a(?:it|ient)|\w{3,}ée?s?"
    ),
    seasons={"printemps": 3, "été": 6, "automne": 9, "hiver": 12},
    feasts={"noël": (12, 25), "nouvel an": (1, 1), "vendredi saint": -2, "pâques": 0, "toussaint": (11, 1)},
    season_lead=_SEASON_LEAD,
    days={"aujourd’hui": 0, "aujourd'hui": 0, "hier": -1, "demain": 1},
    units={
        **dict.fromkeys(("an", "ans", "année", "années"), "year"),
        "mois": "month",
        **dict.fromkeys(("semaine", "semaines"), "week"),
        **dict.fromkeys(("jour", "jours", "matin", "soir", "veille", "lendemain"), "day"),
        "week-end": "weekend",
        **dict.fromkeys(("semestre", "semestres"), "half"),
        **dict.fromkeys(("trimestre", "trimestres"), "quarter"),
        **dict.fromkeys(("décennie", "décennies"), "decade"),
    },
    shifts={
        **dict.fromkeys(("dernier", "dernière", "derniers", "dernières", "passé", "passée"), -1),
        **dict.fromkeys(("ce", "cette", "cours"), 0),
        **dict.fromkeys(("prochain", "prochaine", "prochains", "prochaines"), 1),
    },
    shifted=(
        (
            r"(?:l['’]|le\s+|la\s+)?(?P<unit>an|année|mois|week-end|semaine|trimestre|semestre)\s+(?:en\s+)?"
            r"(?P<dir>derni(?:er|ère)|passée?|prochaine?|cours)\b"
        ),
        r"(?P<dir>cette|ce)\s+(?P<unit>année|mois|week-end|semaine|trimestre|semestre|matin|soir)\b(?:-ci)?(?!-là)",
    ),
    windows=(
        rf"(?:(?:dans|durant|pendant|pour|ces|au\s+cours\s+des)\s+)?(?:les\s+)?{N}\s+"
        r"(?P<dir>prochaine?s|derni(?:ers|ères))\s+" + _FR_UNIT,
    ),
    within=(rf"(?:dans\s+un\s+délai\s+de|d['’]ici(?:\s+à)?|sous|en\s+moins\s+de)\s+{N}\s+{_FR_UNIT}",),
    ago=(rf"il\s+y\s+a\s+(?:environ\s+|plus\s+de\s+|près\s+de\s+)?{N}\s+{_FR_UNIT}",),
    ahead=(rf"dans\s+{N}\s+{_FR_UNIT}",),
    whole=r"(?P<unit>année|mois)\b",
    ways={
        **dict.fromkeys(("précédent", "précédente", "plus tôt", "auparavant", "avant", "veille"), -1),
        **dict.fromkeys(("suivant", "suivante", "plus tard", "après", "lendemain"), 1),
        **dict.fromkeys(("même", "là"), 0),
    },
    steps=(
        r"(?:l['’]|le\s+|la\s+)(?P<unit>an|année|mois|semaine|jour|trimestre)\s+(?P<way>précédente?|suivante?)\b",
        rf"{N}\s+(?P<unit>ans?|mois|jours?|semaines?)\s+(?P<way>plus\s+tôt|plus\s+tard|auparavant|après)\b(?!\s+(?:le|la|les|l['’]|son|sa|que)\b)",
        r"cette\s+(?P<unit>année)[\s-](?P<way>là)\b|ce\s+(?P<unit2>jour)[\s-](?P<way2>là)\b",
        r"(?:la|le)\s+(?P<way>même)\s+(?P<unit>année|jour|mois)\b",
        r"(?:la|le)\s+(?P<way>veille|lendemain)\b(?!\s+d[eu'’])",
    ),
    ending=(
        rf"(?:les|le|l['’])\s*(?:{N}\s+)?(?P<unit>année|mois|trimestre|semestre|semaines?)\s+"
        r"(?:à\s+fin|clos\s+(?:en|fin|le)|achevée?s?\s+(?:en|fin|le)|terminée?s?\s+(?:en|fin|le))\s+"
    ),
    same_period=r"(?:la\s+|le\s+)?même\s+(?:période|mois|trimestre|semestre)\s+(?:de\s+|en\s+|du\s+)?",
    quarter=r"(?:(?:au|le|du)\s+)?(?P<q>premier|deuxième|troisième|quatrième|dernier|1er|2e|3e|4e)\s+(?P<unit>trimestre)\b(?!\s+(?:de|d['’]))",
    of_year=r"\s+(?:de\s+)?(?:(?P<dir>cette)\s+année|l['’](?:an|année)\s+(?P<dir2>derni(?:er|ère)|prochaine?|passée?))\b",
    decade=r"(?:les\s+)?années\s+(?P<decade>(?:19|20)?\d)0\b",
)
