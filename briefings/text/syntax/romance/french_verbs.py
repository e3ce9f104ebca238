"""The verbs of French press and policy prose, and the rules and tables that conjugate them.

Third persons and "nous" only: reports and communiqués have no others.
"""

from __future__ import annotations

from collections.abc import Iterator

VERBS = """
agréer ambitionner contresigner cosigner délibérer dépénaliser désirer dévoiler entériner explorer injecter légaliser plébisciter
prier privatiser projeter proroger prôner renégocier rouvrir supplier efforcer pencher
abaisser abandonner aborder aboutir abriter abroger accentuer accepter accompagner accomplir accorder accroître
accueillir accuser accéder accélérer acheminer acheter achever acquérir actualiser adapter adhérer admettre adopter
adresser affaiblir affecter afficher affirmer affronter affréter aggraver agir aider ajouter alerter alimenter aller
allouer alléger amener amorcer améliorer analyser animer annexer annoncer annuler anticiper apaiser apparaître
appartenir appeler appliquer apporter apprendre approuver apprécier appuyer armer arriver arrêter asphyxier aspirer
assassiner assister associer assortir assouplir assumer assurer attaquer atteindre attendre atterrir attirer attribuer
atténuer augmenter autoriser avaliser avancer avertir avoir baisser basculer battre bloquer bouleverser boycotter
braquer bâtir bénéficier cacher canaliser causer censurer centrer certifier cesser changer charger chercher chiffrer
choisir chuter cibler circuler citer clarifier clore clôturer cofinancer collaborer collecter combattre combler
commander commencer commenter commettre communiquer commémorer comparer compléter comporter comprendre compromettre
compter concentrer concerner concevoir conclure concrétiser condamner conduire confectionner confier confirmer
confisquer confronter conférer connaître connecter consacrer conseiller conserver considérer consister consolider
constater constituer construire consulter contenir contester continuer contourner contracter contraindre contredire
contribuer contrôler convaincre convenir convoquer coopérer coordonner coprésider correspondre corriger couper courir
couvrir coûter craindre croire croître créer cultiver céder célébrer dater demander demeurer descendre destiner
devenir devoir diffuser diminuer dire diriger discuter disparaître disposer disputer dissoudre distribuer diversifier
diviser divulguer donner doter doubler douter dresser durcir durer débarquer débattre débloquer débourser débouter
débuter décaisser décider déclarer déclencher découler découvrir décrire décéder dédier défendre définir déférer
dégager dégrader délivrer démanteler démarrer démettre démissionner démontrer dénombrer dénoncer dépasser dépendre
dépenser déplacer déplorer déployer déposer dépêcher dérégler désavouer désigner détecter détenir déterminer détruire
développer effectuer embaucher emmener empirer employer emporter emprisonner empêcher encadrer encaisser encourager
encourir endommager enfreindre engager enjoindre enquêter enrayer enregistrer entamer entendre entourer entraver
entraîner entreprendre entrer entretenir envisager envoyer escompter espérer essuyer estimer examiner exclure excéder
exempter exercer exhorter exiger exister expertiser expirer expliquer exploiter exporter exposer exprimer expulser
expédier expérimenter extrader extradier exécuter fabriquer faciliter faire falloir favoriser fermer figurer finaliser
financer finir fixer flamber fonctionner fonder forcer former formuler fournir franchir frapper fustiger féliciter
gagner garantir garder geler gouverner grever grimper grèver générer gérer habiliter habiter harmoniser hausser
homologuer honorer héberger hériter hésiter identifier illustrer imaginer immatriculer implanter impliquer importer
imposer inaugurer inciter inclure inculper indemniser indiquer infecter infliger informer initier innover inonder
inscrire insister inspecter installer instaurer instituer instruire intensifier intercepter interdire interpeller
interroger interrompre intervenir intimer introduire intégrer intéresser inverser investir inviter jouer juger
justifier laisser lancer lever libérer licencier lier limiter liquider lister livrer localiser loger lutter légiférer
maintenir mandater manier manifester manquer marcher marquer marteler masser maîtriser menacer mener mentionner
mesurer mettre militer miner minorer mobiliser moderniser modifier monter montrer motiver mourir nationaliser naître
nier nommer noter notifier nourrir nuire numériser nécessiter négocier obliger observer obtenir occuper octroyer
officialiser offrir opposer opter opérer orchestrer ordonner organiser orienter oublier outrepasser ouvrir pallier
parapher paraître partager participer partir parvenir passer patienter patrouiller payer penser percevoir perdre
perfectionner permettre perpétrer persister perturber peser piloter piéger placer plafonner plaider planifier plonger
pointer pondérer porter poser posséder poursuivre pousser pouvoir pratiquer prendre presser priver privilégier
proclamer procurer procéder produire profiter programmer progresser prohiber prolonger promettre promouvoir promulguer
prononcer propager proposer protéger prouver provenir provoquer préciser préconiser préférer prélever préoccuper
préparer présenter préserver présider prétendre prévaloir prévenir prévoir prêter publier pénaliser quitter raccourcir
rallier ramener rappeler rapporter rassembler ratifier rattraper rebondir recenser recevoir rechercher recommander
reconduire reconnaître reconstruire recourir recouvrir recruter rectifier recueillir reculer redevenir redistribuer
redouter redresser redéployer refléter reformer refuser regagner regretter regrouper rejeter rejoindre relancer
relever relier remarquer rembourser remettre remonter remplacer remplir remporter remédier rencontrer rendre renforcer
renoncer renouveler rentrer renvoyer reporter reposer reprendre reprocher représenter requérir respecter ressortir
rester restituer restreindre restructurer retarder retenir retirer retomber retourner retrouver revendiquer revenir
revêtir risquer rompre réaffirmer réagir réaliser réaménager réchauffer réclamer récolter récupérer réduire réexaminer
réformer référer régler régulariser réguler réintégrer réparer répartir répondre réprimer répéter réserver résider
résilier résoudre résulter résumer rétablir rétrograder réunir réussir réviser révoquer révéler réélire saisir saluer
sanctionner satisfaire sauvegarder sauver savoir sceller scruter sembler sensibiliser sentir servir signaler signer
signifier sillonner simplifier situer siéger soigner solliciter sombrer sommer sonder sortir souffler souffrir
souhaiter soulever souligner soumettre soupçonner souscrire soutenir spécifier stabiliser statuer stimuler stipuler
stopper subir subventionner succéder suffire suggérer suivre superviser supporter supposer supprimer surmonter
surprendre surveiller survenir susciter suspendre sécuriser séjourner séparer tabler tarder taxer tendre tenir tenter
terminer tirer tomber torpiller toucher tourner traduire traiter trancher transformer transférer transmettre
transporter traquer travailler traverser tripler trouver trôner tuer témoigner unir user utiliser vacciner valider
valoir valoriser varier veiller vendre venir verrouiller verser vider violer viser visionner visiter vivre voir voter
vouloir voyager véhiculer écarter échanger échapper échouer éclairer écoper écouler écouter écrire édicter égaler
élaborer élargir élever éliminer élire émettre équiper ériger établir étendre étudier évacuer évaluer éviter évoluer
évoquer être œuvrer
"""
_IRREGULAR = {
    # present 3s 3p; stem of "nous" and imparfait; future stem; subjunctive 3s; passé simple 3s 3p; participle
    "être": "est sont|ét|ser|soit soient|fut furent|été", "avoir": "a ont|av|aur|ait aient|eut eurent|eu", "aller": "va vont|all|ir|aille aillent|alla allèrent|allé",
    "faire": "fait font|fais|fer|fasse fassent|fit firent|fait", "erdire": "erdit erdisent|erdis|erdir|erdise erdisent|erdit erdirent|erdit",
    "tredire": "tredit tredisent|tredis|tredir|tredise tredisent||tredit",
    "dire": "dit disent|dis|dir|dise disent|dit dirent|dit",
    "devoir": "doit doivent|dev|devr|doive doivent|dut durent|dû", "pouvoir": "peut peuvent|pouv|pourr|puisse puissent|put purent|pu",
    "vouloir": "veut veulent|voul|voudr|veuille veuillent|voulut voulurent|voulu", "savoir": "sait savent|sav|saur|sache sachent|sut surent|su",
    "prévoir": "prévoit prévoient|prévoy|prévoir|prévoie prévoient|prévit prévirent|prévu", "voir": "voit voient|voy|verr|voie voient|vit virent|vu",
    "cevoir": "çoit çoivent|cev|cevr|çoive çoivent|çut çurent|çu", "mouvoir": "meut meuvent|mouv|mouvr|meuve meuvent|mut murent|mu",
    "falloir": "faut|fall|faudr|faille|fallut|fallu", "valoir": "vaut valent|val|vaudr|vaille vaillent|valut valurent|valu",
    "enir": "ient iennent|en|iendr|ienne iennent|int inrent|enu", "prendre": "prend prennent|pren|prendr|prenne prennent|prit prirent|pris",
    "mettre": "met mettent|mett|mettr|mette mettent|mit mirent|mis", "battre": "bat battent|batt|battr|batte battent|battit battirent|battu",
    "envoyer": "envoie envoient|envoy|enverr|envoie envoient|envoya envoyèrent|envoyé",
    "renvoyer": "renvoie renvoient|renvoy|renverr|renvoie renvoient|renvoya renvoyèrent|renvoyé",
    "cueillir": "cueille cueillent|cueill|cueiller|cueille cueillent|cueillit cueillirent|cueilli",
    "vêtir": "vêt vêtent|vêt|vêtir|vête vêtent|vêtit vêtirent|vêtu", "répartir": "répartit répartissent|répartiss|répartir|répartisse répartissent|répartit répartirent|réparti",
    "partir": "part partent|part|partir|parte partent|partit partirent|parti", "sortir": "sort sortent|sort|sortir|sorte sortent|sortit sortirent|sorti",
    "servir": "sert servent|serv|servir|serve servent|servit servirent|servi", "sentir": "sent sentent|sent|sentir|sente sentent|sentit sentirent|senti",
    "mourir": "meurt meurent|mour|mourr|meure meurent|mourut moururent|mort", "vrir": "vre vrent|vr|vrir|vre vrent|vrit vrirent|vert",
    "ffrir": "ffre ffrent|ffr|ffrir|ffre ffrent|ffrit ffrirent|ffert",
    "ourir": "ourt ourent|our|ourr|oure ourent|ourut oururent|ouru", "quérir": "quiert quièrent|quér|querr|quière quièrent|quit quirent|quis",
    "nuire": "nuit nuisent|nuis|nuir|nuise nuisent|nuisit nuisirent|nui", "uire": "uit uisent|uis|uir|uise uisent|uisit uisirent|uit",
    "crire": "crit crivent|criv|crir|crive crivent|crivit crivirent|crit", "lire": "lit lisent|lis|lir|lise lisent|lut lurent|lu",
    "suffire": "suffit suffisent|suffis|suffir|suffise suffisent|suffit suffirent|suffi",
    "naître": "naît naissent|naiss|naîtr|naisse naissent|naquit naquirent|né", "aître": "aît aissent|aiss|aîtr|aisse aissent|ut urent|u",
    "oître": "oît oissent|oiss|oîtr|oisse oissent|ut urent|u", "croire": "croit croient|croy|croir|croie croient|crut crurent|cru",
    "suivre": "suit suivent|suiv|suivr|suive suivent|suivit suivirent|suivi", "vivre": "vit vivent|viv|vivr|vive vivent|vécut vécurent|vécu",
    "soudre": "sout solvent|solv|soudr|solve solvent|solut solurent|solu", "vaincre": "vainc vainquent|vainqu|vaincr|vainque vainquent|vainquit vainquirent|vaincu",
    "aindre": "aint aignent|aign|aindr|aigne aignent|aignit aignirent|aint", "eindre": "eint eignent|eign|eindr|eigne eignent|eignit eignirent|eint",
    "oindre": "oint oignent|oign|oindr|oigne oignent|oignit oignirent|oint", "inclure": "inclut incluent|inclu|inclur|inclue incluent|inclut inclurent|inclus",
    "clure": "clut cluent|clu|clur|clue cluent|clut clurent|clu", "clore": "clôt closent|clos|clor|close closent||clos",
    "restreindre": "restreint restreignent|restreign|restreindr|restreigne restreignent||restreint",
    "rompre": "rompt rompent|romp|rompr|rompe rompent|rompit rompirent|rompu",
}  # fmt: skip


def _participle(masculine: str) -> Iterator[tuple[str, str]]:
    yield masculine, "y"
    base = masculine.replace("û", "u")
    yield base + "e", "y"
    yield base + "es", "y"
    if masculine[-1] not in "sx":
        yield base + "s", "y"


def _imparfait(stem: str) -> Iterator[tuple[str, str]]:
    yield from ((stem + "ait", "f"), (stem + "aient", "f"))


def _future(stem: str) -> Iterator[tuple[str, str]]:
    yield from ((stem + "a", "w"), (stem + "ont", "w"), (stem + "ons", "w"))
    yield from ((stem + "ait", "k"), (stem + "aient", "k"))


def _er(lemma: str) -> Iterator[tuple[str, str]]:
    stem = lemma[:-2]
    mild = stem + "e" if stem.endswith("g") else stem[:-1] + "ç" if stem.endswith("c") else stem
    strong = _stressed(stem)
    yield from ((strong + "e", "z"), (strong + "ent", "z"), (mild + "ons", "z"))
    yield from _imparfait(mild)
    long = stem + "er" if "é" in stem[-3:] else strong + "er"
    yield from _future(long)
    yield from ((mild + "a", "f"), (stem + "èrent", "f"), (mild + "ant", "g"))
    yield from _participle(stem + "é")


def _stressed(stem: str) -> str:
    """Return the stem before a silent ending: "lev" gives "lèv", "déploy" "déploi", "appel" "appell"."""
    if stem.endswith(("oy", "uy")):
        return stem[:-1] + "i"
    if stem.endswith(("appel", "nouvel", "rejet", "ficel", "projet")):
        return stem + stem[-1]
    if len(stem) > 2 and stem[-2] in "eé" and stem[-1] not in "aeiouéxr":
        return stem[:-2] + "è" + stem[-1]
    if stem.endswith(("ér", "éb", "égl")):
        return stem[: stem.rindex("é")] + "è" + stem[stem.rindex("é") + 1 :]
    if stem.endswith(("ébr", "égr", "étr")):
        return stem[:-3] + "è" + stem[-2:]
    return stem


def _ir(lemma: str) -> Iterator[tuple[str, str]]:
    stem = lemma[:-1]  # "fini"
    yield from ((stem + "t", "z"), (stem + "ssent", "z"), (stem + "ssons", "z"))
    yield from _imparfait(stem + "ss")
    yield from _future(lemma)
    yield from ((stem + "rent", "f"), (stem + "sse", "v"), (stem + "ssant", "g"))
    yield from _participle(stem)


def _re(lemma: str) -> Iterator[tuple[str, str]]:
    stem = lemma[:-2]
    yield from ((stem, "z"), (stem + "ent", "z"), (stem + "ons", "z"))
    yield from _imparfait(stem)
    yield from _future(lemma[:-1])
    yield from ((stem + "it", "f"), (stem + "irent", "f"), (stem + "e", "v"), (stem + "ant", "g"))
    yield from _participle(stem + "u")


def _by_table(prefix: str, row: str) -> Iterator[tuple[str, str]]:
    present, nous, future, subjunctive, past, part = row.split("|")
    for forms, letter in ((subjunctive, "v"), (past, "f"), (present, "z")):
        for form in forms.split():
            yield prefix + form, letter
    yield prefix + nous + "ons", "z"
    yield from _imparfait(prefix + nous)
    yield from _future(prefix + future)
    yield prefix + {"ét": "ét", "av": "ay", "sav": "sach"}.get(nous, nous) + "ant", "g"
    yield from _participle(prefix + part)


_WHOLE = frozenset("naître voir savoir avoir aller être dire devoir pouvoir vouloir".split())
"""Irregular verbs that are no ending of another ("concevoir" is not "avoir")."""


def _model(lemma: str) -> str | None:
    """Return the irregular verb or ending that ``lemma`` is conjugated after."""
    if lemma in _IRREGULAR:
        return lemma
    return next((m for m in _IRREGULAR if m not in _WHOLE and lemma.endswith(m)), None)


def conjugate() -> Iterator[tuple[str, str, str]]:
    """Yield form, tense letter and lemma: present ``z``, past ``f``, future ``w``, conditional ``k``, subjunctive ``v``."""
    for lemma in VERBS.split():
        yield lemma, "u", lemma
        model = _model(lemma)
        regular = _er if lemma.endswith("er") else _ir if lemma.endswith("ir") else _re
        forms = _by_table(lemma.removesuffix(model), _IRREGULAR[model]) if model else regular(lemma)
        for form, letter in forms:
            yield form, letter, lemma
