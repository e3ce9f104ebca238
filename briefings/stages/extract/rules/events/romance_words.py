"""Spanish and French verbs and nouns of events: what each deed is called."""

from __future__ import annotations

import re

_OF_OBJECT = """
firma: firmar suscribir rubricar | ratificación: ratificar refrendar | aprobación: aprobar avalar autorizar validar | adopción: adoptar
promulgación: promulgar | rechazo: rechazar vetar | lanzamiento: lanzar poner_en_marcha | inauguración: inaugurar | apertura: abrir | reapertura: reabrir
cierre: cerrar clausurar | creación: crear fundar establecer instituir | detención: detener arrestar capturar apresar | incautación: incautar decomisar confiscar
hallazgo: hallar descubrir encontrar | rescate: rescatar | evacuación: evacuar desalojar | deportación: deportar expulsar | extradición: extraditar
repatriación: repatriar | liberación: liberar excarcelar poner_en_libertad | condena: condenar sentenciar | absolución: absolver | imputación: imputar procesar | acusación: acusar
designación: designar | nombramiento: nombrar | elección: elegir | destitución: destituir cesar remover | publicación: publicar difundir divulgar | presentación: presentar
anuncio: anunciar | declaración: declarar decretar | despliegue: desplegar | envío: enviar | entrega: entregar donar | levantamiento: levantar | suspensión: suspender
prohibición: prohibir | imposición: imponer | sanción: sancionar multar | derogación: derogar abrogar | prórroga: prorrogar | ampliación: ampliar extender
reducción: reducir rebajar recortar | aumento: aumentar subir elevar | congelación: congelar bloquear | compra: comprar adquirir | venta: vender | destrucción: destruir
ataque_contra: atacar bombardear | asesinato: asesinar matar | secuestro: secuestrar | visita_a: visitar | entrada_en_vigor: aplicar | convocatoria: convocar
interceptación: interceptar | desarticulación: desarticular desmantelar | construcción: construir | restitución: restituir devolver | revisión: revisar
signature: signer parapher cosigner | ratification: ratifier | approbation: approuver entériner valider avaliser autoriser | adoption: adopter voter
promulgation: promulguer | rejet: rejeter | lancement: lancer | inauguration: inaugurer | ouverture: ouvrir | réouverture: rouvrir | fermeture: fermer
création: créer fonder instituer instaurer mettre_en_place | arrestation: arrêter interpeller | saisie: saisir confisquer | découverte: découvrir
sauvetage: sauver secourir | évacuation: évacuer | expulsion: expulser | extradition: extrader | rapatriement: rapatrier | libération: libérer relâcher
condamnation: condamner | acquittement: acquitter | mise_en_examen: mettre_en_examen inculper | désignation: désigner | nomination: nommer | élection: élire réélire
révocation: révoquer destituer limoger | publication: publier diffuser | présentation: présenter dévoiler | annonce: annoncer | déclaration: déclarer proclamer
déploiement: déployer | envoi: envoyer dépêcher | remise: remettre livrer | levée: lever | suspension: suspendre | interdiction: interdire | imposition: imposer infliger
abrogation: abroger supprimer | prolongation: prolonger proroger | extension: étendre élargir | réduction: réduire abaisser | relèvement: relever augmenter
gel: geler bloquer | achat: acheter acquérir | vente: vendre | destruction: détruire | attaque_contre: attaquer bombarder | assassinat: assassiner tuer
enlèvement: enlever | visite_de: visiter | reprise: reprendre | modification: modifier amender réviser modificar reformar | interception: intercepter
démantèlement: démanteler | construction: construire | restitution: restituer | convocation: convoquer | mandat: charger | soumission: soumettre someter
"""
_OF_SUBJECT = """
entrada_en_vigor: entrar_en_vigor entrar_en_vigencia regir | entrada_en_funcionamiento: entrar_en_funcionamiento | inicio: comenzar empezar iniciar iniciarse arrancar
fin: terminar finalizar concluir acabar vencer expirar culminar | llegada: llegar arribar aterrizar | salida: salir partir zarpar | muerte: morir fallecer
renuncia: renunciar dimitir | viaje: viajar | regreso: regresar volver retornar | comparecencia: comparecer | caída: caer | reunión: reunirse
entrée_en_vigueur: entrer_en_vigueur prendre_effet | début: commencer débuter démarrer | fin: se_terminer s'achever prendre_fin expirer
arrivée: arriver atterrir | départ: partir | mort: mourir décéder | démission: démissionner | retour: revenir rentrer | réunion: se_réunir | rencontre: se_rencontrer
déplacement: se_rendre | dissolution: se_dissoudre
"""
_BY_NAME = """
celebrar celebrarse realizar realizarse tener_lugar llevar_a_cabo organizar desarrollarse ocurrir suceder producir producirse sostener mantener
se_tenir tenir avoir_lieu se_dérouler organiser se_produire survenir mener
"""
_CANCEL = "cancelar suspender aplazar posponer anular postergar annuler reporter suspendre ajourner différer"
_SCHEDULE = "prever programar fijar agendar prévoir programmer fixer planifier planificar"


def _table(listed: str) -> dict[str, str]:
    return {
        lemma.replace("_", " "): noun.strip().replace("_", " ")
        for entry in listed.replace("\n", "|").split("|")
        if ":" in entry
        for noun, lemmas in [entry.split(":")]
        for lemma in lemmas.split()
    }


OF_OBJECT = _table(_OF_OBJECT)
"""Lemma → the noun that is put before its object ("firma de …")."""
OF_SUBJECT = _table(_OF_SUBJECT)
"""Lemma → the noun that is put before its subject ("entrada en vigor de …")."""
BY_NAME = frozenset(word.replace("_", " ") for word in _BY_NAME.split())
"""Verbs whose thing is itself the event ("se celebrará una cumbre")."""
CANCEL = frozenset(_CANCEL.split())
SCHEDULE = frozenset(_SCHEDULE.split())
EVENT_NOUNS = re.compile(
    r"(?:reuni(?:ón|ones)|cumbres?|conferencias?|congresos?|foros?|seminarios?|talleres|taller|encuentros?|visitas?|viajes?|giras?|elecci(?:ón|ones)|comicios|referéndum"
    r"|votaci(?:ón|ones)|debates?|sesi(?:ón|ones)|audiencias?|juicios?|ceremonias?|firmas?|aprobaci(?:ón|ones)|protestas?|manifestaci(?:ón|ones)|marchas?|huelgas?|paros?|atentados?|ataques?"
    r"|terremotos?|sismos?|inundaci(?:ón|ones)|incendios?|huracán|accidentes?|explosi(?:ón|ones)|naufragios?|operativos?|redadas?|negociaci(?:ón|ones)|consultas?|plenos?|asambleas?|rondas?"
    r"|licitaci(?:ón|ones)|subastas?|ferias?|festivales|festival|campañas?|inauguraci(?:ón|ones)|lanzamientos?|detenci(?:ón|ones)|simulacros?|concertaci(?:ón|ones)|vistas?"
    r"|réunions?|sommets?|conférences?|congrès|forums?|séminaires?|ateliers?|rencontres?|visites?|voyages?|élections?|référendums?|votes?|votations?|débats?|séances?|sessions?|audiences?"
    r"|procès|cérémonies?|signatures?|manifestations?|marches?|grèves?|attentats?|attaques?|séismes?|tremblements?|inondations?|incendies?|ouragan|accidents?|explosions?|naufrages?"
    r"|opérations?|négociations?|consultations?|concertations?|assemblées?|tables?\s+rondes?|foires?|salons?|festivals?|campagnes?|inaugurations?|lancements?|travaux|entretiens?)$",
    re.IGNORECASE,
)
