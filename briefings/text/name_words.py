"""The words that tell what a name is: heads of institutions and programmes, portfolios, forms of address, ranks."""

from __future__ import annotations

UPPER = "".join(chr(n) for n in (*range(0x41, 0x250), *range(0x1E00, 0x1F00)) if chr(n).isupper())
"""Capitals of the Latin scripts, for a pattern's character class."""
FIRST_NAMES = frozenset("Jordan Chad Georgia Israel Kenya".split())
"""States that are also people's first names."""
LOWER = "".join(chr(n) for n in (*range(0x61, 0x250), *range(0x1E00, 0x1F00)) if chr(n).islower())
"""Small letters of the Latin scripts, for a pattern's character class."""

ORGANISATION_WORDS = (
    r"Ministry|Minist[eè]re|Ministerio|Commission|Comisi[óo]n|Council|Consejo|Conseil|Agency|Agencia|Agence|Office|Oficina"
    r"|Police|Polic[íi]a|Union|Uni[óo]n|Bank|Banco|Banque|Organi[sz]ation|Organizaci[óo]n|Committee|Comit[ée]|Department"
    r"|Departamento|Cent(?:re|er)|Centro|Observatory|Authority|Autoridad|Autorité|Fund|Fondo|Fonds|University|Universidad"
    r"|Université|Parliament|Parlamento|Parlement|Court|Tribunal|Cour|Group|Federation|Institute|Institution|Instituto|Institut"
    r"|Government|Gobierno|Gouvernement|Association|Asociaci[óo]n|Directorate|Direction|Direcci[óo]n|Service|Servicio"
    r"|Secretariat|Secretar[íi]a|Administration|Bureau|Board|Congress|Congreso|Senate|Senado|Sénat|Assembly|Asamblea|Assemblée"
    r"|Army|Navy|Armada|Force|Guard|Treasury|Delegation|Delegaci[óo]n|Délégation|Embassy|Embajada|Ambassade"
    r"|Chamber|C[áa]mara|Company|Corporation|Foundation|Fundaci[óo]n|Fondation|League|Society|Red\s+Cross|Alliance|Nations|Naciones"
    r"|(?:White\s|Upper\s|Lower\s)House|House(?=\sof)|Directorate-General|Forum|Network|Community|Comunidad|Prosecutor’s|Customs"
    r"|Aduanas|Reserve|Exchange|Coalition|Consortium|Confederation|Polytechnic|Hospital|Command|Cabinet|Party|Partido|Parti|Corps"
    r"|Regulator|Inspectorate|Unit|Academy|Laboratory|Watchdog|Crescent|Trust|Airlines?|Airways|Regiment|Brigade|Bloc"
    r"|Platform|Fiscal[íi]a|Procuradur[íi]a|Contralor[íi]a|Defensor[íi]a|Superintendencia|Junta|Parquet"
    r"|Holdings?|Inc|Ltd|Limited|GmbH|AB|AG|PLC|plc|LLC|Corp|Oy|ASA|S\.A|Pharma|Airbus|Sindicato|Federaci[óo]n|Fédération"
)
"""Heads of institutions' names, as alternatives of a pattern."""
PROGRAMME_WORDS = (
    r"Programme|Program|Programa|Project|Proyecto|Projet|Initiative|Iniciativa|Operation|Operaci[óo]n|Opération"
    r"|Facility|Mission|Misi[óo]n"
)
"""Heads of programmes' names, as alternatives of a pattern."""
ROMANCE_WORDS = (
    r"Minist[eè]re|Ministerio|Comisi[óo]n|Consejo|Conseil|Agencia|Agence|Oficina|Polic[íi]a|Uni[óo]n|Banco|Banque|Organizaci[óo]n"
    r"|Comit[ée]|Departamento|Centro|Autoridad|Autorité|Fondo|Fonds|Universidad|Université|Parlamento|Parlement|Tribunal|Cour"
    r"|Instituto|Institut|Gobierno|Gouvernement|Asociaci[óo]n|Dirección|Direction|Servicio|Secretar[íi]a|Congreso|Senado|Sénat"
    r"|Asamblea|Assemblée|Armada|Delegaci[óo]n|Délégation|Embajada|Ambassade|C[áa]mara|Fundaci[óo]n|Fondation|Naciones|Comunidad"
    r"|Partido|Parti|Fiscal[íi]a|Procuradur[íi]a|Contralor[íi]a|Defensor[íi]a|Superintendencia|Junta|Parquet|Sindicato|Federaci[óo]n"
    r"|Fédération|Coalición|Alianza|Corte|Caja|Cruz"
)
"""Heads of institutions that come first in Spanish and French names, as alternatives of a pattern."""
PAPER_WORDS = (
    r"Agreement|Convention|Treaty|Act|Order|Law|Ley|Loi|Declaration|Declaraci[óo]n|Déclaration|Regulation|Directive|Protocol"
    r"|Protocolo|Protocole|Convenio|Acuerdo|Accord|Memorandum|Report|Resolution|Charter|Pact|Strategy|Estrategia|Roadmap|Decree"
    r"|Decreto|Code|Tratado|Framework|Conference|Conferencia|Conférence|Summit|Cumbre|Sommet|Plan|Statement|Bill|Dialogue|Day|Street"
    r"|Avenue|Road|Building|Airport|Bridge|Hotel|Square|Palace|Prize|Award|Meeting|Agenda|Index|Survey|Review|Rights|Affairs"
)
"""Heads of the names of papers, meetings, places and days: none of them acts."""
BODIES = frozenset(
    "Europol Eurojust Frontex Interpol Ameripol EU UE UN ONU NATO OTAN WHO OMS FAO IMF FMI OECD OCDE UNODC UNHCR ACNUR UNICEF"
    " EMCDDA EFCA EMSA IOM OIM WTO OMC ECB EIB OPEC OPEP OSCE ASEAN Mercosur CARICOM ECOWAS USAID IAEA ILO UNESCO UNDP UNEP"
    " WFP INTERPOL EUROPOL EUROJUST FRONTEX OFAC OEA OAS PAHO OPS CEPAL ECLAC FBI CIA DEA FDA CDC FDIC OCHA IFRC ICRC UNFPA"
    " UNRWA IPCC IRENA BRICS OPCW SADC APEC ENISA EFSA Euratom Gavi UNCTAD Greenpeace Oxfam Kremlin Pentagon Congress"
    " Bundestag Bundesrat Knesset Hezbollah Hamas Taliban Houthis Reuters".split()
)
"""Bodies so well known by one word that texts do not say what they are."""
PORTFOLIO = frozenset(
    "Interior Foreign Affairs Home Justice Defence Defense Health Finance Trade Economy Economic Energy"
    " Environment Environmental Climate Agriculture Fisheries Fishing Migration Education Labour Labor Security Internal"
    " Institutional Reform Democratic Renewal International Cooperation Development State General Policy Employment"
    " Terrorism Financial Intelligence Transport Transportation Industry Digital Science Research Culture Oceans Ocean"
    " Maritime Planning Production Food Commerce Social Public Works Water Infrastructure Equality Investment Investments"
    " Enterprise Innovation Tourism Sport Sports Youth Relations Exteriores Relaciones Pesca Seguridad Producción"
    " Salud Justicia Defensa Hacienda Economía Comercio Agricultura Alimentación Sea Mar European Federal Mobility"
    " National Executive Special High Regional Senior Economic Advisor Adviser Counsel Office Treasury Industrialisation"
    " Exports Export Mines Mining Housing Urban Rural Land Lands Forestry Forests Natural Resources Technology Technologies"
    " Information Communication Communications Telecommunications Higher Vocational Skills Crafts Welfare Family Families"
    " Women Gender Children Child Human Rights Services Protection Budget Banking Markets Monetary Fiscal Tax Customs Police"
    " Emergency Emergencies Civil Military Naval Army Navy Air Space Aviation Ports Shipping Marine Animal Plant Veterinary"
    " Food Safety Medicines Medical Sanitation Nutrition Population Immigration Refugees Borders Border Citizenship Asylum"
    " Integration Inclusion Justice Legal Constitutional Parliamentary Electoral Local Territorial Decentralisation"
    " Decentralization Indigenous Religious Veterans Pensions Competition Consumer Consumers Privacy Data Cyber Cybersecurity"
    " Prisons Corrections Drugs Crime Counter Control Regulatory Anti-Corruption Integrity Transparency Statistics Meteorology Disaster Risk"
    " Management Operations Logistics Procurement Personnel Administration Affairs Matters Area Areas Region North South East"
    " West Northern Southern Eastern Western Central Africa Asia Europe America Americas Pacific Middle Latin Caribbean"
    " Ciencia Innovación Tecnología Telecomunicaciones Interior Salud Educación Trabajo Ambiente Medio Energía Minas"
    " Transporte Transportes Turismo Vivienda Cultura Deporte Exterior Asuntos Santé Intérieur Justice Défense Finances"
    " Économie Éducation Environnement Agriculture Numérique Enseignement Recherche Affaires Étrangères Travail Budget"
    " Investigation Investigations Enforcement Compliance Staff Programmes Programs Projects Partnerships Press Media"
    " Chief Deputy Assistant Associate Vice Under Acting Interim Joint Standing Select Permanent Principal Managing Global".split()
)
"""Words of portfolios and of offices: beside an office they are no part of a person's name."""

WELL_KNOWN = {
    "EU": "European Union",
    "UN": "United Nations",
    "WHO": "World Health Organization",
    "NATO": "North Atlantic Treaty Organization",
    "IMF": "International Monetary Fund",
    "WTO": "World Trade Organization",
    "FAO": "Food and Agriculture Organization",
}
"""Short forms that need no definition → their long forms."""
LONG_FORMS = {
    **WELL_KNOWN,
    "Unión Europea": "European Union",
    "Union européenne": "European Union",
    "Naciones Unidas": "United Nations",
    "Nations Unies": "United Nations",
    "Comisión Europea": "European Commission",
    "Commission européenne": "European Commission",
}
"""Short and foreign forms of the best-known bodies → the name that the page uses."""

HONORIFICS = (
    r"(?:Mr|Ms|Mrs|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Hon|Rt Hon|Honou?rable|H\.\s?E|Excellency|Sr|Sra"
    r"|Srta|Don|Doña|M|MM|Mme|Mlle|Me|Pr|Eng|Ing|Lic|Engr|Sheikh|Ustaz|Retired|retired|Ret|ret)\b\.?"
)
"""Forms of address, which say nothing of an office."""
RANKS = (
    r"(?:(?:Lieutenant|Major|Brigadier|Rear|Vice|Fleet|Air|Wing|Lt|Maj|Brig|Chief|First|Second|Staff|Master|Detective|Police"
    r"|Senior|Deputy|Assistant)\b\.?[ \u00a0-])?"
    r"(?:General|Admiral|Colonel|Commodore|Captain|Commander|Lieutenant|Major|Brigadier|Sergeant|Marshal|Inspector|Superintendent"
    r"|Constable|Corporal|Sheriff|Gen|Adm|Col|Capt|Cdr|Cmdr|Lt|Maj|Sgt|Brig|Insp|Supt|Général|Amiral|Colonel|Capitaine|General"
    r"|Almirante|Coronel|Capitán|Comandante|Teniente)\b\.?"
)
"""Military and police ranks before a name."""
