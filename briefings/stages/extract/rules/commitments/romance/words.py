"""Spanish and French words of the commitments: what adds nothing to a wording, whom a noun stands for."""

from __future__ import annotations

import re

LIGHT = frozenset(
    "firmar suscribir concluir financiar cofinanciar destinar aportar conceder otorgar asignar entregar invertir adoptar aprobar crear"
    " establecer poner_en_marcha presentar desembolsar lanzar"
    " signer conclure financer cofinancer consacrer verser allouer accorder octroyer débloquer dégager fournir livrer adopter approuver créer"
    " instaurer instituer mettre_en_place présenter attribuer lancer".split()
)
"""Verbs that only say that their object comes about."""
THOUGHTS = frozenset(
    "posibilidad opción idea conveniencia viabilidad possibilité option idée opportunité faisabilité".split()
)
"""Objects whose infinitive is what is weighed ("la posibilidad de abrir un consulado")."""
PRONOUNS = frozenset(
    "él ella ellos ellas esto eso este esta il elle ils elles cela ceci ce lui on nous nosotros uno quien que qui lo".split()
)
CALENDAR = frozenset(
    "visitar viajar reunir reunirse asistir participar hablar llegar regresar recibir saludar felicitar agradecer expresar recordar destacar"
    " lamentar condenar subrayar informar decir explicar esperar seguir ser estar tener haber conocer celebrar realizar organizar tener_lugar"
    " llevar_a_cabo intervenir jugar ver saber publicar comparecer votar elegir trasladarse desplazarse dirigirse acudir"
    " visiter voyager se_réunir assister participer parler arriver revenir recevoir saluer féliciter remercier exprimer rappeler souligner"
    " regretter condamner informer dire expliquer attendre suivre être avoir connaître organiser tenir se_tenir avoir_lieu intervenir voir savoir"
    " publier voter élire rencontrer se_rendre se_déplacer".split()
)
"""What people do on a calendar: events, not commitments."""
COLLECTIVE = re.compile(
    r"(?:ambos|ambas|amb[oa]s\s+\w+|l[oa]s\s+(?:dos\s+)?(?:partes|países|gobiernos|estados|ministros|mandatarios|presidentes|delegaciones|cancilleres|líderes)"
    r"|les\s+(?:deux\s+|trois\s+)?(?:parties|pays|gouvernements|états|ministres|présidents|délégations|dirigeants)|ils|ellos)$",
    re.IGNORECASE,
)
HOME = re.compile(
    r"(?:(?:el|la|los|las|le|les)\s+|l[’'])?(?:gobierno|ejecutivo|estado|parlamento|senado|congreso|asamblea\s+nacional|consejo\s+de\s+ministros|gabinete|autoridades"
    r"|país|ministr[oa]s?|president[ae]|gouvernement|exécutif|état|parlement|sénat|assemblée\s+nationale|conseil\s+des\s+ministres|conseil\s+fédéral"
    r"|autorités|pays|ministre|président|première?\s+ministre|primer\s+ministro)(?:\s+(?:del?|de\s+la|du|des)\s.{3,50})?$",
    re.IGNORECASE,
)
OFFICIAL = re.compile(
    r"\b(?:gobierno|ejecutivo|estado|parlamento|senado|congreso|asamblea|consejo|gabinete|autoridades|ministr[oa]s?|viceministr[oa]|president[ae]s?"
    r"|ministerio|canciller|embajador|embajadora|cancillería|secretari[oa]|director|directora|policía|ejército|armada|república|reino|agencia|banco|delegación"
    r"|gouvernement|exécutif|état|parlement|sénat|assemblée|conseil|cabinet|autorités|ministres?|présidente?s?|ministère|ambassadeur|ambassadrice"
    r"|secrétaire|directeur|directrice|police|armée|marine|république|royaume|agence|banque|délégation|chancelier|confédération)\b",
    re.IGNORECASE,
)
AGENTS = re.compile(
    r"\b(?:gobierno|ejecutivo|estados?|parlamento|senado|congreso|asamblea|consejo|gabinete|autoridad(?:es)?|ministr[oa]s?|viceministr[oa]|president[ae]s?|ministerio|canciller"
    r"|embajador|secretari[oa]|secretaría|director|directora|policía|ejército|armada|agencia|banco|delegaci(?:ón|ones)|partes|países|gobernador|alcald\w+|alcaldía|diputad[oa]s|senador\w*"
    r"|legisladores|comisión|comité|organizaci(?:ón|ones)|organismo|institut[oa]|universidad|empresa|fondo|programa|junta|tribunal|corte|fiscalía|superintendencia|servicio|cámara|líderes|mandatari[oa]s?"
    r"|unión|federación|confederación|cooperación|municipio|región|provincia|departamento|dirección|sindicatos?|partido|bancada|oposición|portavoz|socios|embajada|plataforma"
    r"|gouvernement|exécutif|états?|parlement|sénat|assemblée|conseil|cabinet|autorités?|ministres?|présidente?s?|ministère|ambassadeur|secrétaire|secrétariat|directeur|directrice"
    r"|police|armée|agence|banque|délégations?|parties|pays|gouverneur|maire|députés|sénateurs|commission|comité|organisation|office|institut|université|entreprise|fonds|cour|chambre"
    r"|dirigeants|union|fédération|confédération|coopération|canton|cantons|région|département|direction|syndicats?|parti|porte-parole|partenaires|société|groupe|alliance|ville|commune)$",
    re.IGNORECASE,
)
BESIDE = re.compile(r"\b(?:con|entre|avec)\s+", re.IGNORECASE)
CURRENCY = re.compile(
    r"[A-Z]{3}$|(?:francs?|pesos?|soles|d[óo]lares?|dollars?|euros?|reales|quetzales|lempiras|colones|córdobas|bolívares|guaraníes|couronnes|dirhams|dinars|livres|yens?)\b"
)
LEAST = re.compile(
    r"(?:(?:(?:el|la|los|las|le|les|un|une|una|unos|unas|su|sus|son|sa|ses|leur|leurs|des|du|de)\s+)|[ld][’'])+",
    re.IGNORECASE,
)
LATE = re.compile(
    r"[\s,]+(?=(?:(?:el|la|los|las|le|les|un|une|una|unos|unas|su|sus|son|sa|ses|leur|leurs|des|du|dos|tres|deux|trois|\d[\d.,]*|nuevos?|nuevas?|nouveaux|nouvelles)\s|l[’']))",
    re.IGNORECASE,
)
"""Where an object begins behind phrases of time and place ("firmaron el lunes en Quito *un convenio*")."""
DECIMALS = re.compile(
    r",\d+(?:\s(?:mil\s)?(?:mill\w+|milliards?)(?:\sd(?:e\s|[’'])\w+(?:\s[A-Z]{2,4}\b)?)?)?"
)
CLOSE = re.compile(
    r"(?:sobre|para|contra|entre|con|a|al|en|hasta|sur|pour|contre|avec|à|au|aux|dans|jusqu[’']|de|du|d[’'])(?:\s|(?<=[’']))",
    re.IGNORECASE,
)
"""Prepositions of a phrase that closely follows an object and belongs to it."""
