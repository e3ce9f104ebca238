"""French verbs and nouns of firmness."""

from __future__ import annotations

from briefings.text.status.romance.words import Words, compiled, lemmas, rungs
from briefings.text.status.words import Status

_COMPACT = r"\b(?:accords?|pactes?|traités?|consensus|ententes?|conventions?|compromis|trêve|cessez-le-feu|contrats?|alliance|négociations?|pourparlers)\b"
_BEHIND = r"(?:\s+(?:[\w’'-]+\s+){0,4}?|\s+)"

FRENCH = Words(
    verbs=rungs(
        {
            Status.IN_FORCE: "entrer_en_vigueur prendre_effet",
            Status.SIGNED: "signer parapher ratifier cosigner contresigner",
            Status.AGREED: (
                "adopter approuver convenir entériner valider avaliser agréer accepter autoriser promulguer homologuer voter s'accorder"
                " s'entendre plébisciter"
            ),
            Status.ANNOUNCED: (
                "annoncer promettre s'engager décider lancer dévoiler créer instaurer instituer établir mettre_en_place mettre_en_œuvre"
                " inaugurer arrêter"
            ),
            Status.NEGOTIATING: "négocier renégocier finaliser",
            Status.SOUGHT: (
                "demander solliciter réclamer exiger inviter appeler exhorter prier plaider requérir enjoindre sommer revendiquer supplier presser faire_appel"
            ),
            Status.PROPOSED: "proposer recommander suggérer préconiser offrir prôner conseiller",
            Status.DISCUSSED: "discuter examiner étudier analyser débattre évaluer envisager explorer se_pencher réexaminer délibérer",
            Status.AIM: (
                "viser espérer souhaiter vouloir entendre compter prévoir ambitionner chercher tabler aspirer projeter s'efforcer"
                " avoir_pour_but avoir_pour_objectif planifier désirer escompter"
            ),
        }
    ),
    giving=lemmas(
        "débloquer dégager allouer accorder octroyer attribuer consacrer verser financer cofinancer investir fournir livrer envoyer dépêcher"
        " déployer mobiliser mettre_à_disposition affecter subventionner injecter transférer réserver donner apporter contribuer distribuer"
    ),
    ruling=lemmas(
        "interdire imposer suspendre lever prolonger proroger étendre réduire relever abaisser augmenter geler supprimer abroger nommer"
        " désigner déclarer ordonner introduire renforcer restreindre durcir assouplir baisser hausser doubler tripler rétablir reprendre"
        " rouvrir fermer ouvrir modifier réviser réformer nationaliser privatiser légaliser dépénaliser limiter plafonner retirer révoquer"
        " annuler reporter renouveler appliquer porter charger mandater reconduire élargir adapter bloquer sanctionner exempter"
    ),
    light={
        "donner": ((Status.AGREED, compiled(rf"{_BEHIND}(?:feu\s+vert|aval|accord|approbation|assentiment|consentement)\s+(?:à|au|aux|pour)\b")),),
        "parvenir": ((Status.AGREED, compiled(rf"{_BEHIND}?à\s+(?:un\s+|une\s+)?(?:accords?|consensus|compromis|entente)\b")),),
        "trouver": ((Status.AGREED, compiled(rf"{_BEHIND}(?:accords?|consensus|compromis|entente)\b")),),
        "aboutir": ((Status.AGREED, compiled(rf"{_BEHIND}?à\s+(?:un\s+|une\s+)?(?:accords?|consensus|compromis|entente)\b")),),
        "se mettre": ((Status.AGREED, compiled(r"\s+d[’']\s?accord\b")),),
        "présenter": ((Status.PROPOSED, compiled(rf"{_BEHIND}(?:projets?|proposition|propositions|initiative|amendements?|avant-projet)\b")),),
        "déposer": (
            (Status.PROPOSED, compiled(rf"{_BEHIND}(?:projets?|proposition|propositions|amendements?|motion)\b")),
            (Status.SOUGHT, compiled(rf"{_BEHIND}demandes?\s+(?:de|d[’']|pour)")),
        ),
        "saisir": ((Status.SOUGHT, compiled(r"\s+d[’']une\s+demande\s+d")),),
        "mener": ((Status.NEGOTIATING, compiled(rf"{_BEHIND}(?:négociations|pourparlers)\s")),),
        "ouvrir": ((Status.NEGOTIATING, compiled(rf"{_BEHIND}(?:négociations|pourparlers)\s")),),
        "engager": ((Status.NEGOTIATING, compiled(rf"{_BEHIND}(?:négociations|pourparlers)\s")),),
        "prendre": ((Status.ANNOUNCED, compiled(rf"{_BEHIND}(?:décision|engagement)\s+d")),),
        "avoir": ((Status.AIM, compiled(rf"{_BEHIND}(?:intention\s+d|ambition\s+d|objectif\s+d)")),),
        "charger": ((Status.ANNOUNCED, compiled(r"\s+[^.;]{0,90}?\s+(?:de|d[’'])\s?\w+(?:er|ir|re)\b")),),
        "être": ((Status.IN_FORCE, compiled(r"\s+(?:(?:déjà|toujours|encore|actuellement|pleinement)\s+)?(?:en\s+vigueur|opérationnel(?:le)?s?|en\s+service|en\s+place)\b")),),
        "s'appliquer": ((Status.IN_FORCE, compiled(r"\s+depuis\b")),),
    },
    binding=lemmas("conclure sceller nouer"),
    given=compiled(
        r"[€$£]|\b(?:millions?|milliards?|euros?|dollars|francs|fonds|aides?|assistance|soutien|ressources|prêts?|crédits?|subventions?|bourses?|enveloppes?"
        r"|vaccins?|doses|kits?|vivres|nourriture|médicaments|équipements?|véhicules|navires?|bateaux|avions|hélicoptères|troupes|soldats|militaires"
        r"|experts?|observateurs|tonnes|tentes|matériel|contribution|financement|montant|garanties?|équipe|secouristes|spécialistes)\b"
    ),
    ruled=compiled(
        r"\b(?:taux|impôts?|taxes?|droits?|quotas?|tarifs?|amendes?|salaires?|pensions?|rentes?|budgets?|dépenses|prix|plafonds?|limites?|âge|objectifs?"
        r"|contributions?|subventions?|aides?|fonds|règles?|normes?|restrictions?|interdictions?|sanctions?|contrôles?|mesures?|exigences?|lois?"
        r"|ordonnances?|règlements?|décrets?|couvre-feu|embargos?|visas?|accords?|protocoles?|traités?|conventions?|contrats?|licences?|permis"
        r"|mandats?|missions?|moratoires?|programmes?|projets?|plans?|délais?|cessez-le-feu|trêve|frontières?|ambassades?|consulats?|ports?|écoles?"
        r"|services?|centres?|bureaux|lignes?|registres?|vaccination|campagnes?|systèmes?|opérations?|couverture|quarantaine|urgence|alerte|zones?"
        r"|exemptions?|exportations?|importations?|vols?|pêche|commerce|élections?|référendum|achats?|ventes?|construction|travaux|coopération"
        r"|peines?|code|constitution|avoirs|utilisation|vente|liste|annexe|conditions?|surveillance|obligations?|capacités?|valeurs?|statut)\b"
    ),
    compact=compiled(_COMPACT),
    papers=frozenset("lettre lettres pétition pétitions appel tribune communiqué déclaration livre message manifeste".split()),
    asked=compiled(
        r"\b(?:possibilités?|options?|propositions?|mesures?|demandes?|création|mise\s+en|projets?|plans?|lois?|réformes?|accords?|conventions?|traités?"
        r"|coopération|amendements?|faisabilité|alternatives?|adhésion|extension|contributions?|réouverture|envoi|ouverture|règles?|normes?|stratégies?"
        r"|initiatives?|programmes?|mécanismes?|budgets?|décrets?|sanctions|fonds|visas?|aides?|achat|vente|utilisation|message|ordonnance|participation)\b"
    ),
    doubtful=lemmas(
        "nier refuser rejeter éviter empêcher croire penser supposer craindre douter prétendre accuser permettre impliquer signifier faciliter"
        " démentir exclure s'opposer soupçonner oublier estimer aider pouvoir renoncer s'abstenir"
    ),
    conditions=frozenset("si fois quand lorsque jusqu' avant tant moins pour afin sans bien quoique".split()),
    condition=compiled(
        r"\b(?:avant\s+(?:que|qu[’']|de|d[’'])|une\s+fois(?:\s+que)?|jusqu[’']à\s+ce\s+qu\w*|à\s+moins\s+qu\w*|en\s+cas\s+d\w*|si|s[’'](?=ils?\b)|sans(?:\s+que)?"
        r"|pour\s+que|afin\s+que|à\s+condition\s+qu\w*|pourvu\s+que|dès\s+que|lorsqu\w*|quand)\s?(?:(?!\bque\b)[^,;.])*$"
    ),
    reports=lemmas(
        "dire annoncer affirmer assurer informer signaler indiquer déclarer expliquer ajouter préciser confirmer communiquer promettre souligner garantir"
        " rappeler réitérer"
    ),
    foretold=lemmas(
        "être avoir pouvoir devoir permettre aider rester demeurer continuer faire aller venir arriver dépendre falloir réussir affecter profiter signifier"
        " améliorer subir tomber croître perdre gagner passer payer coûter sembler devenir savoir connaître voir donner dire servir contribuer exister"
        " vivre mourir trouver représenter générer provoquer causer atteindre dépasser nécessiter éviter maintenir impliquer sortir produire recevoir"
        " augmenter baisser diminuer changer comprendre commencer débuter compter durer tenir se_pencher se_tenir se_poursuivre prendre disposer figurer entraîner"
        " conduire mener porter poursuivre s'achever se_terminer se_dérouler avoir_lieu jouer revenir bénéficier toucher concerner influencer impacter"
    ),
    begins=lemmas("entrer_en_vigueur prendre_effet commencer débuter démarrer"),
    essive=frozenset(["être", "demeurer", "rester"]),
    state=compiled(r"\s+(?:(?:déjà|toujours|encore|actuellement|pleinement)\s+)?(?:en\s+vigueur|opérationnel(?:le)?s?|en\s+service|en\s+place)\b"),
    planned=compiled(r"(?:est|sont|était)\s+(?:prévu|censé)|devrai(?:t|ent)"),
    drafts=frozenset("texte projet proposition loi réforme avant-projet plan directive règlement amendement motion ordonnance message".split()),
    nays=frozenset("aucun aucune nul nulle personne rien peu ni".split()),
    undone=compiled(r"(?:\b(?:ne|jamais|sans|presque|prétendument|soi-disant|sur\s+le\s+point\s+de)\s+|\bn[’'])(?:(?:se|le|la|les|lui|leur|y|en|l[’'])\s*)*$"),
    imperfect=compiled(r"\b(?!(?:avai|étai|s’étai|s'étai))\w+(?:ait|aient|ions)\b"),
    nominal=(
        (Status.IN_FORCE, compiled(r",\s+(?:déjà\s+)?(?:en\s+(?:vigueur|service|place)|opérationnel(?:le)?)\s+depuis\b")),
        (Status.NEGOTIATING, compiled(r"\bnégociations\s+(?:sur|pour|en\s+vue\s+d\w*)(?=\s)")),
        (Status.SIGNED, compiled(r"\b(?:après|depuis|suite\s+à)\s+la\s+(?:signature|ratification)\s+(?:du|de|d[’'])")),
        (Status.AGREED, compiled(r"\b(?:après|depuis|suite\s+à)\s+l[’'](?:approbation|adoption)\s+(?:du|de|d[’'])")),
    ),
)  # fmt: skip
