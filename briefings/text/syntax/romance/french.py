"""French: closed classes and the words whose behaviour matters."""

from __future__ import annotations

from briefings.text.syntax.romance.french_verbs import conjugate
from briefings.text.syntax.romance.language import Language

_CLOSED = {
    "d": "le la les l' un une ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes chaque tout toute tous"
    " toutes plusieurs quelques quelque aucun aucune certains certaines certaine certain divers diverses différents différentes maints"
    " telle tels telles quel quelle quels quelles nombreux nombreuses autres autre",
    "i": "à au aux en dans par pour sur sous avec sans entre vers chez contre depuis dès pendant durant avant après selon"
    " devant derrière malgré parmi outre jusqu' jusque hormis concernant suite grâce envers face quant via hors lors afin"
    " près auprès moyennant sauf suivant voici voilà",
    "o": "de d' du des",
    "&": "et ou ni mais",
    "s": "si s'il lorsque lorsqu' quand puisque puisqu' comme quoique quoiqu' où comment pourquoi combien car",
    "T": "que qu'",
    "W": "qui lequel laquelle lesquels lesquelles dont auquel auxquels auxquelles duquel desquels desquelles",
    "h": "il ils elle elles on nous je j' vous ce c' cela ceci ça celui celle ceux celles rien personne chacun chacune eux"
    " moi quoi quiconque tu",
    "x": "ne n' pas jamais guère point",
    "l": "me m' te t' y lui",
    "L": "se s'",
    "Q": "aujourd'hui hier demain actuellement récemment désormais dorénavant maintenant avant-hier après-demain",
    "q": "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre"
    " novembre décembre",
    "c": "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante"
    " soixante cent cents mille million millions milliard milliards dizaine dizaines douzaine centaine centaines millier milliers % premier"
    " première deuxième troisième quatrième moitié tiers quart",
    "r": "-il -elle -on -ils -elles -t-il -t-elle -t-on -t-ils -t-elles -ce"
    " aussi déjà encore seulement même ainsi puis ensuite donc alors cependant toutefois pourtant néanmoins toujours souvent très"
    " plus moins bien mal trop ici là bientôt tôt tard peut-être environ presque également notamment surtout enfin davantage assez"
    " tant peu beaucoup parfois autrement plutôt quasi ensemble ailleurs directement rapidement largement fortement conjointement étroitement pleinement entièrement simplement"
    " lentement ouvertement vivement strictement correctement gratuitement prochainement"
    " clairement respectivement partout or non tellement d'abord certes vite",
    "n": "accord fait faits parti partis état états santé sécurité marché marchés société sociétés qualité traité traités comité"
    " comités député députés députée année années journée durée entrée arrivée armée assemblée donnée données entreprise"
    " entreprises mise prise reprise remise promise tenue venue vue découverte crainte plainte contrainte atteinte arrêt objet"
    " mer hiver cancer leader métier dossier chantier quartier février papier courrier hôtel ouvrier banquier part mort"
    " produit produits délégué délégués morts réfugié réfugiés blessé blessés employé employés salarié salariés associé enfant moment"
    " gouvernement parlement règlement développement armement mouvement document agent argent client président étudiant"
    " manifestant manifestants suspect avenir désir loisir souvenir plaisir soir lait retrait souhait portrait extrait trait"
    " montant habitant habitants représentant représentants dirigeant dirigeants militant militants migrant migrants restaurant"
    " dîner foyer loyer but crédit contact comité sommet débat projet effet intérêt besoin cadre vie suite prix pays fois"
    " titre mois juge ministre maire membre nombre chiffre centre membre siècle loi voie date fin cas fond fonds sud nord ouest"
    " nouvelle été mesures mise emploi essai délai contrat résultat achat état-major compte-rendu procès employée variant variants",
    "j": "nouveau nouvel nouveaux nouvelles grand grande grands grandes petit petite principal principale principaux principales"
    " national nationale nationaux international internationale fédéral fédérale fédéraux régional local social sociale"
    " public publique publics publiques privé privée privés européen européenne européens européennes français française"
    " dernier dernière derniers dernières prochain prochaine prochains prochaines premiers premières haut haute hauts hautes"
    " important importante importants importantes suivant suivante indépendant indépendante supplémentaire général générale"
    " généraux commun commune communs communes actuel actuelle présent meilleur meilleure long longue"
    " court libre propre possible nécessaire seul seule même mêmes américain américaine américains gros vieux jeune jeunes"
    " récent récente constant permanent permanente courant intégré élevé élevée uni unis unie unies ancien"
    " ancienne anciens vrai ouvert ouverte compétent compétente compétents compétentes significatif mondial mondiale existants"
    " existant existante existantes tel urgent violent étranger étrangère étrangers étrangères entier entière militaire léger policier financier financière financiers",
}  # fmt: skip
_NOUN_TOO = """
œuvre adresse aide alerte analyse annonce arme attaque avance baisse cause charge chute cible commande complète compte
contrôle coupe date demande demeure double doute débat décrit dépense enquête fait ferme figure finance force forme
garde grève hausse interdit joue juge limite livre lutte manifeste manque marche marque menace mesure mine montre note
offre part partage passe place pointe porte pratique presse programme présente recherche relève remarque rencontre
reste risque règle récolte réforme réserve sauvegarde signe sonde sort suit taxe tire touche veille vide visite voie
vote voyage échange écoute élève équipe
""".split()
FRENCH = Language(
    code="fr",
    classes={word: kind for kind, words in reversed(_CLOSED.items()) for word in words.split()},
    verbs=conjugate(),
    noun_too=frozenset(_NOUN_TOO),
    adjectives=frozenset(
        "unis unies uni élevé élevée élevés élevées limité limitée privé privée privés intégré intégrée approfondi approfondie"
        " adapté adaptée adaptés renforcé donné donnée ouvert ouverte armé armés armées armée prévenu".split()
    ),
    endings=(
        ("erons", "w", "er"), ("ent", "z", "er"), ("e", "z", "er"),
        ("èrent", "f", "er"), ("eront", "w", "er"), ("eraient", "k", "er"), ("erait", "k", "er"), ("eaient", "f", "er"), ("issent", "z", "ir"),
        ("isera", "w", "iser"), ("iser", "u", "iser"), ("ifier", "u", "ifier"), ("isant", "g", "iser"), ("ifiant", "g", "ifier"),
        ("isé", "y", "iser"), ("isée", "y", "iser"), ("isés", "y", "iser"), ("isées", "y", "iser"), ("ifié", "y", "ifier"), ("ifiée", "y", "ifier"),
        ("é", "y", "er"), ("ée", "y", "er"), ("és", "y", "er"), ("ées", "y", "er"), ("er", "u", "er"),
    ),
    not_verbs=("té", "tés", "ier", "iété", "gré", "alité"),
    adjective_ends=(
        "al", "ale", "aux", "ales", "if", "ive", "ifs", "ives", "eux", "euse", "euses", "ique", "iques", "able", "ables", "ible", "ibles",
        "aire", "aires", "ien", "ienne", "iens", "iennes", "ain", "aine", "ains", "ais", "aise", "aises", "ois", "oise", "el", "elle",
        "els", "elles", "ant", "ante", "ants", "antes", "ente", "entes", "ier", "ière", "ières",
    ),
    particles={
        "entrer": ("en vigueur", "en fonction"), "avoir": ("lieu", "pour but", "pour objectif", "besoin"), "mettre": ("en place", "en œuvre", "en oeuvre", "fin", "à jour",
        "à disposition", "en vigueur", "en service", "en garde", "en examen", "l' accent"), "prendre": ("part", "effet", "en compte", "en charge", "fin", "acte", "connaissance"),
        "faire": ("partie", "face", "appel", "état", "l' objet", "savoir", "part"), "rendre": ("public", "publique", "compte", "hommage"), "donner": ("lieu", "suite"),
        "porter": ("plainte", "atteinte"), "venir": ("en aide",),
    },
    modals={"pouvoir": "conditional", "devoir": "future", "aller": "future", "venir": "past", "falloir": "same"},
    modal_links={"venir": "de d'"},
    planned=frozenset("prévu prévue prévus prévues censé censée censés censées appelé appelée appelés appelées".split()),
    essive=frozenset(["être"]),
    habitive=frozenset(["avoir"]),
    moving=frozenset(
        "aller venir arriver entrer partir naître mourir devenir revenir rester tomber sortir monter descendre rentrer retourner"
        " parvenir intervenir survenir décéder provenir redevenir remonter retomber apparaître".split()
    ),
    pronominal=frozenset(),
    reflexive_passive=False,
    subordinating=frozenset(
        "afin alors bien pendant tandis dès avant pour parce tant fois après sans ainsi depuis moins sorte lors tel telle tels"
        " pourvu jusqu' sitôt maintenant cas condition mesure vu étant".split()
    ),
    reporting=frozenset(
        "dire annoncer affirmer assurer informer signaler indiquer déclarer expliquer avertir ajouter souligner préciser confirmer"
        " considérer croire estimer prévoir espérer communiquer rappeler reconnaître regretter insister admettre décider proposer demander"
        " exiger recommander dénoncer révéler noter relever observer constater penser vouloir souhaiter ordonner permettre signifier"
        " montrer savoir juger conclure promettre garantir stipuler attendre craindre soutenir prétendre répéter convenir falloir".split()
    ),
    quoting=frozenset(
        "dire affirmer assurer indiquer déclarer expliquer avertir ajouter souligner préciser confirmer rappeler estimer"
        " insister conclure noter relever observer regretter annoncer juger poursuivre commenter répondre écrire lancer reconnaître"
        " soutenir prévenir répéter résumer dénoncer plaider constater signaler déplorer marteler".split()
    ),
    fact_nouns=frozenset("fait possibilité idée crainte risque conviction condition certitude espoir sentiment constat principe".split()),
    told=frozenset(
        "demander dire ordonner recommander proposer rappeler permettre interdire annoncer promettre expliquer assurer signaler conseiller"
        " enjoindre réclamer suggérer répondre imposer".split()
    ),
    object_control=frozenset(
        "inviter obliger exhorter encourager aider appeler autoriser demander permettre interdire ordonner recommander proposer inciter"
        " forcer charger contraindre empêcher conduire pousser amener condamner enjoindre conseiller sommer presser accuser"
        " convaincre mandater habiliter".split()
    ),
    personal=frozenset(),
    unaccusative=frozenset("exister arriver rester figurer suivre intervenir manquer venir entrer être participer".split()),
    adverbials=frozenset(["en outre", "par ailleurs", "de plus", "en effet", "d' ailleurs", "en revanche", "par conséquent", "par exemple", "au moins",
                          "de même", "en particulier", "en général", "en partie", "à nouveau", "de nouveau", "du coup", "de fait", "au total"]),
    time_nouns=frozenset(
        "jour jours semaine semaines mois an ans année années trimestre semestre décennie siècle heure heures minute minutes matin soir nuit"
        " moment été automne hiver printemps fin début mi-mai milieu délai période journée soirée week-end matinée".split()
    ),
    time_leads=frozenset("prochain prochaine dernier dernière cette ce chaque prochains prochaines derniers dernières suivant suivante".split()),
    close=frozenset("sur contre entre envers pour avec vers sans concernant selon".split()),
    to_nouns=frozenset("accès aide aides soutien droit réponse visite assistance retour adhésion référence atteinte opposition recours"
                       " subvention prêt participation contribution contributions lutte appel obstacles obstacle".split()),
    in_nouns=frozenset("investissement investissements hausse participation rôle réduction baisse changements confiance prise".split()),
    by=frozenset(["par"]),
    to=frozenset(["à", "au", "aux"]),
    persons=frozenset(
        "ministre président présidente gouvernement porte-parole secrétaire directeur directrice procureur juge maire sénat parlement"
        " commission conseil police armée tribunal banque ambassadeur assemblée chef cheffe parties pays agence office comité il elle on ils".split()
    ),
)  # fmt: skip
