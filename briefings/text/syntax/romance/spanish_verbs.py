"""The verbs of Spanish press and policy prose, and the rules and tables that conjugate them.

Third persons and "we" only: reports and communiqués have no others. A verb is written with its stressed stem and, of
the verbs in -ir that change a second time, the stem of the preterite ("pedir/pid/pid").
"""

from __future__ import annotations

from collections.abc import Iterator

VERBS = """
reabrir aspirar abogar ambicionar anhelar avalar barajar cofinanciar confiar/confí conminar costear decretar deliberar desear despenalizar
emplazar encomendar/encomiend examinar flexibilizar homologar ilegalizar implantar inyectar legalizar nacionalizar preconizar
privatizar reanudar renegociar rubricar sopesar suplicar suprimir ultimar
cometer arrastrar saltar espolear abandonar abordar abrir absolver/absuelv abstener acabar acatar acceder acelerar aceptar acercar aclarar acoger
acompañar aconsejar acordar/acuerd acreditar activar actualizar actuar/actú acudir acusar adaptar adelantar
adherir/adhier/adhir adjudicar administrar admitir adoptar adquirir/adquier advertir/adviert/advirt afectar afianzar
afirmar afrontar agradecer agravar agregar ahorrar ajustar alcanzar alegar alentar/alient alertar aliviar almacenar
alojar alterar amenazar amparar ampliar/amplí analizar animar anticipar anular anunciar aparecer apelar aplazar
aplicar apoderar aportar apostar/apuest apoyar aprender aprobar/aprueb apuntar argumentar arrancar arreglar arrestar
arrojar asegurar asesinar asignar asistir asociar asumir atacar atender/atiend aterrizar atraer atribuir aumentar
autorizar avanzar avisar ayudar añadir bajar basar beneficiar blindar bloquear brindar buscar caducar caer calcular
calificar cambiar canalizar cancelar capacitar capturar caracterizar carecer cargar casar causar ceder celebrar
centrar cerrar/cierr certificar cesar citar cobrar coincidir colaborar colocar combatir comentar comenzar/comienz
comparecer compartir compensar completar comprar comprender comprobar/comprueb comprometer comunicar conceder
concentrar concluir concretar concurrir condenar condicionar conducir confirmar confiscar conformar congelar
conmemorar conocer consagrar conseguir/consigu/consigu consensuar considerar consistir consolidar constar constituir
construir consultar contagiar contar/cuent contemplar contener contestar continuar/continú contraer contratar
contribuir controlar convenir convertir/conviert/convirt convocar cooperar coordinar copar copresidir
corregir/corrig/corrig correr corresponder cortar costar/cuest crear crecer creer criticar cruzar cubrir cuestionar
culminar cumplir cursar dar dañar debatir deber decidir decir declarar decomisar dedicar defender/defiend definir
dejar delegar demandar demorar demostrar/demuestr denunciar depender deportar derogar derribar desaparecer desarmar
desarrollar desarticular desatar descartar descender/desciend descubrir desembolsar desempeñar designar desistir
desmantelar desmentir/desmient/desmint despachar despedir/despid/despid desplazar desplegar/desplieg desplomar
destacar destinar destituir destruir detallar detectar detener deteriorar determinar detonar devolver/devuelv
diagnosticar dictar diferir/difier/difir difundir dimitir dirigir disculpar discutir diseñar disminuir disponer
disputar distribuir divulgar donar dotar dudar duplicar durar ejecutar ejercer elaborar elegir/elig/elig elevar
eliminar emigrar emitir empezar/empiez emplear emprender encabezar encarar encarcelar encargar encontrar/encuentr
endurecer enfatizar enfocar enfrentar engañar enmendar/enmiend ensayar enseñar entablar entender/entiend enterar
entorpecer entrar entregar entrevistar enviar/enví equipar equivaler erradicar escalar escapar esclarecer esconder
escribir escuchar esforzar/esfuerz especificar esperar establecer estallar estar estimar estipular estrenar estudiar
evacuar evaluar/evalú evitar excarcelar exceder excluir exhibir exhortar exigir existir expandir expedir/expid/expid
expirar explicar explorar explotar exponer exportar expresar expropiar expulsar extender/extiend extraditar facilitar
facturar fallar fallecer faltar favorecer federar felicitar figurar fijar finalizar financiar firmar fiscalizar
fomentar formalizar formar formular fortalecer forzar/fuerz frenar funcionar fundar ganar garantizar gastar generar
gestionar girar gobernar/gobiern gozar gravar guardar haber habilitar hablar hacer hallar heredar herir/hier/hir
hospitalizar identificar igualar impartir impedir/impid/impid implementar implicar imponer importar impugnar impulsar
imputar inaugurar incautar incidir incluir incorporar incrementar incumplir indicar indultar infectar informar
ingresar iniciar inscribir insistir inspeccionar instalar instar instigar instituir instruir integrar intensificar
intentar intercambiar interceptar interponer interrogar interrumpir intervenir intimar introducir inundar
invertir/inviert/invirt investigar invitar ir jugar/jueg juntar juzgar lamentar lanzar legislar levantar liberar
licitar liderar limitar llamar llegar llevar llover/lluev localizar lograr luchar mandar manifestar/manifiest mantener
marcar marchar matar mediar medir/mid/mid mejorar mencionar migrar militarizar mitigar modernizar modificar monitorear
morir/muer/mur mostrar/muestr motivar mover/muev movilizar multar nacer naufragar necesitar negar/nieg negociar
nombrar notar notificar obedecer objetar obligar obrar obsequiar observar obtener ocultar ocupar ocurrir ofertar
oficializar ofrecer operar opinar oponer optar ordenar organizar otorgar pactar padecer pagar paliar paralizar parar
parecer participar partir pasar patrocinar patrullar pedir/pid/pid pelear penalizar pensar/piens perder/pierd
perjudicar permanecer permitir perpetrar perseguir/persigu/persigu pertenecer pesar pescar planear planificar plantear
poder poner poseer posicionar posponer postular practicar precisar preferir/prefier/prefir preguntar preocupar
preparar presentar presidir presionar/presion prestar pretender prevalecer prevenir prever priorizar probar/prueb
proceder procesar proclamar producir programar prohibir/prohíb prolongar prometer promover/promuev promulgar
pronunciar proponer proporcionar prorrogar proseguir/prosigu/prosigu proteger protestar proveer provocar proyectar
publicar puntualizar quedar quejar quemar querer rastrear ratificar reaccionar readmitir reafirmar realizar rebajar
recabar recaer recalcar recaudar rechazar recibir reclamar reclutar recoger recomendar/recomiend reconducir reconocer
reconstruir recordar/recuerd recorrer recortar rectificar recuperar recurrir reducir reelegir/reelig/reelig reemplazar
reestructurar referir/refier/refir reformar reforzar/refuerz refrendar refugiar regir/rig/rig registrar reglar regular
regularizar rehabilitar reiterar relanzar remarcar remitir renovar/renuev renunciar reparar repartir repatriar
repetir/repit/repit replicar reportar representar reprimir repudiar repuntar requerir/requier/requir resaltar rescatar
reservar resguardar residir resolver/resuelv respaldar respetar responder responsabilizar restablecer restringir
resultar retirar retomar retrasar reubicar reunir/reún revalidar revelar revertir/reviert/revirt revisar revocar robar
rogar/rueg romper saber sacar salir saludar salvar sancionar secuestrar seguir/sigu/sigu sembrar/siembr sentar/sient
sentenciar sentir/sient/sint ser sesionar señalar significar simplificar situar/sitú sobrevivir soler/suel solicitar
solucionar someter sondear sorprender sospechar sostener subastar subir subrayar subscribir subvencionar suceder
sufragar sufrir sugerir/sugier/sugir sumar suministrar superar supervisar suplir suponer surgir suscribir suspender
sustentar sustituir sustraer tardar temer tener terminar tomar torturar trabajar traer traficar tramitar
transferir/transfier/transfir transformar transitar trascender/trasciend trasladar tratar tributar triplicar ubicar
unir urgir usar utilizar vacunar valer validar valorar vender venir ver verificar vetar viajar vigilar vincular violar
visibilizar visitar vivir volver/vuelv votar vulnerar zanjar zarpar
"""
_IRREGULAR = {
    # present 3s 3p 1p; preterite 3s 3p 1p; imperfect 3s; future stem; subjunctive stem; gerund; participle
    "ser": "es son somos|fue fueron fuimos|era|ser|se|siendo|sido", "estar": "está están estamos|estuvo estuvieron estuvimos|estaba|estar|esté|estando|estado",
    "haber": "ha han hemos hay|hubo hubieron hubimos|había|habr|hay|habiendo|habido", "ir": "va van vamos|||ir|vay|yendo|ido",
    "dar": "da dan damos|dio dieron dimos|daba|dar|dé|dando|dado", "ver": "ve ven vemos|vio vieron vimos|veía|ver|ve|viendo|visto",
    "prever": "prevé prevén prevemos|previó previeron previmos|preveía|prever|preve|previendo|previsto",
    "saber": "sabe saben sabemos|supo supieron supimos|sabía|sabr|sep|sabiendo|sabido",
    "poder": "puede pueden podemos|pudo pudieron pudimos|podía|podr|pued|pudiendo|podido",
    "querer": "quiere quieren queremos|quiso quisieron quisimos|quería|querr|quier|queriendo|querido",
    "hacer": "hace hacen hacemos|hizo hicieron hicimos|hacía|har|hag|haciendo|hecho",
    "decir": "dice dicen decimos|dijo dijeron dijimos|decía|dir|dig|diciendo|dicho",
    "tener": "tiene tienen tenemos|tuvo tuvieron tuvimos|tenía|tendr|teng|teniendo|tenido",
    "poner": "pone ponen ponemos|puso pusieron pusimos|ponía|pondr|pong|poniendo|puesto",
    "venir": "viene vienen venimos|vino vinieron vinimos|venía|vendr|veng|viniendo|venido",
    "traer": "trae traen traemos|trajo trajeron trajimos|traía|traer|traig|trayendo|traído",
    "salir": "sale salen salimos|salió salieron salimos|salía|saldr|salg|saliendo|salido",
    "valer": "vale valen valemos|valió valieron valimos|valía|valdr|valg|valiendo|valido",
    "caer": "cae caen caemos|cayó cayeron caímos|caía|caer|caig|cayendo|caído",
    "ducir": "duce ducen ducimos|dujo dujeron dujimos|ducía|ducir|duzc|duciendo|ducido",
    "uir": "uye uyen uimos|uyó uyeron uimos|uía|uir|uy|uyendo|uido", "eer": "ee een eemos|eyó eyeron eímos|eía|eer|e|eyendo|eído",
}  # fmt: skip
_PARTICIPLES = {
    "abrir": "abierto", "reabrir": "reabierto", "cubrir": "cubierto", "escribir": "escrito", "suscribir": "suscrito", "subscribir": "subscrito",
    "inscribir": "inscrito", "volver": "vuelto", "devolver": "devuelto", "resolver": "resuelto", "absolver": "absuelto",
    "romper": "roto", "morir": "muerto", "proveer": "provisto",
}  # fmt: skip
_WEAK = {"a": ("a", "an", "amos"), "e": ("e", "en", "emos"), "i": ("e", "en", "imos")}


def _soft(stem: str, kind: str) -> str:
    """Return the stem before the other vowel: of -ar before e, of -er and -ir before a."""
    if kind == "a":
        for ending, new in (("c", "qu"), ("gu", "gü"), ("g", "gu"), ("z", "c")):
            if stem.endswith(ending):
                return stem[: -len(ending)] + new
        return stem
    if stem.endswith("gu"):
        return stem[:-1]
    if stem.endswith("g"):
        return stem[:-1] + "j"
    if stem.endswith("c") and stem[-2:-1] in "aeiou":
        return stem[:-1] + "zc"
    return stem[:-1] + "z" if stem.endswith("c") else stem


def _regular(lemma: str, strong: str, weak: str) -> Iterator[tuple[str, str]]:
    stem, kind = lemma[:-2], lemma[-2].replace("í", "i")
    third, thirds, we = _WEAK[kind]
    strong = strong or stem
    yield from ((strong + third, "z"), (strong + thirds, "z"), (stem + we, "z"))
    other = "e" if kind == "a" else "a"
    soft = _soft(strong, kind)
    yield from ((soft + other, "v"), (soft + other + "n", "v"), (_soft(stem, kind) + other + "mos", "v"))
    weak = weak or stem
    if kind == "a":
        past, base = [(stem + "ó", "f"), (stem + "aron", "f")], stem + "a"
        imperfect, ing, part = stem + "aba", stem + "ando", stem + "ado"
    else:
        past, base = [(weak + "ió", "f"), (weak + "ieron", "f"), (stem + "imos", "f")], weak + "ie"
        imperfect, ing, part = stem + "ía", weak + "iendo", stem + "ido"
    yield from past
    yield from _imperfect(imperfect)
    yield from _conditional(lemma)
    yield from _past_subjunctive(base)
    yield ing, "g"
    yield from _participle(_PARTICIPLES.get(lemma, part))


def _imperfect(form: str) -> Iterator[tuple[str, str]]:
    yield from ((form, "f"), (form + "n", "f"))


def _conditional(stem: str) -> Iterator[tuple[str, str]]:
    yield from ((stem + "á", "w"), (stem + "án", "w"), (stem + "emos", "w"))
    yield from ((stem + "ía", "k"), (stem + "ían", "k"), (stem + "íamos", "k"))


def _past_subjunctive(base: str) -> Iterator[tuple[str, str]]:
    for ending in ("ra", "ran", "se", "sen"):
        yield base + ending, "v"


def _participle(masculine: str) -> Iterator[tuple[str, str]]:
    for ending in ("o", "a", "os", "as"):
        yield masculine[:-1] + ending, "y"


def _by_table(prefix: str, row: str) -> Iterator[tuple[str, str]]:
    present, past, imperfect, future, subjunctive, ing, part = row.split("|")
    for form in present.split():
        yield prefix + form, "z"
    for form in past.split():
        yield prefix + form, "f"
        if form.endswith("ron"):
            yield from _past_subjunctive(prefix + form[:-3])
    if imperfect:
        yield from _imperfect(prefix + imperfect)
    yield from _conditional(prefix + future)
    once = subjunctive if subjunctive.endswith("é") else subjunctive + "a"
    yield from ((prefix + once, "v"), (prefix + (once + "n").replace("dén", "den"), "v"))
    yield prefix + ing, "g"
    yield from _participle(prefix + part)


_WHOLE = frozenset("ser estar haber dar ver saber ir".split())
"""Irregular verbs that are no ending of another ("volver" is not "ver")."""


def _model(lemma: str) -> str | None:
    """Return the irregular verb or ending that ``lemma`` is conjugated after."""
    if lemma in _IRREGULAR:
        return lemma
    if lemma.endswith("guir"):
        return None
    return next((m for m in _IRREGULAR if m not in _WHOLE and lemma.endswith(m)), None)


def conjugate() -> Iterator[tuple[str, str, str]]:
    """Yield form, tense letter and lemma: present ``z``, past ``f``, future ``w``, conditional ``k``, subjunctive ``v``."""
    for entry in VERBS.split():
        lemma, _, stems = entry.partition("/")
        strong, _, weak = stems.partition("/")
        yield lemma, "u", lemma
        model = _model(lemma)
        forms = (
            _by_table(lemma[: len(lemma) - len(model)], _IRREGULAR[model])
            if model
            else _regular(lemma, strong, weak)
        )
        for form, letter in forms:
            yield form, letter, lemma
