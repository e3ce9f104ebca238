"""Spanish verbs and nouns of firmness."""

from __future__ import annotations

from briefings.text.status.romance.words import Words, compiled, lemmas, rungs
from briefings.text.status.words import Status

_COMPACT = r"\b(?:acuerdos?|pactos?|tratados?|consensos?|entendimientos?|convenios?|compromisos?|tregua|alto\s+el\s+fuego|contratos?|alianza)\b"
_BEHIND = r"(?:\s+(?:\w+\s+){0,4}?|\s+)"

SPANISH = Words(
    verbs=rungs(
        {
            Status.IN_FORCE: "entrar_en_vigor entrar_en_vigencia",
            Status.SIGNED: "firmar suscribir subscribir rubricar ratificar refrendar cofirmar",
            Status.AGREED: (
                "aprobar adoptar acordar convenir pactar avalar consensuar aceptar promulgar autorizar homologar validar"
                " dar_luz_verde visar decretar"
            ),
            Status.ANNOUNCED: (
                "anunciar prometer comprometer comprometerse decidir resolver lanzar crear establecer adjudicar instituir"
                " inaugurar poner_en_marcha disponer garantizar"
            ),
            Status.NEGOTIATING: "negociar renegociar ultimar",
            Status.SOUGHT: (
                "solicitar pedir instar exhortar reclamar exigir urgir rogar invitar llamar abogar requerir suplicar apelar conminar"
                " emplazar demandar peticionar"
            ),
            Status.PROPOSED: "proponer plantear recomendar ofrecer sugerir aconsejar preconizar",
            Status.DISCUSSED: (
                "discutir analizar estudiar evaluar debatir examinar barajar sopesar considerar explorar deliberar abordar"
            ),
            Status.AIM: (
                "prever pretender aspirar esperar confiar buscar querer desear planear planificar proyectar contemplar perseguir"
                " ambicionar tener_previsto anhelar"
            ),
        }
    ),
    giving=lemmas(
        "destinar asignar aportar conceder otorgar entregar donar financiar cofinanciar invertir desembolsar habilitar liberar enviar"
        " desplegar movilizar subvencionar inyectar transferir reservar facilitar proporcionar suministrar girar sufragar costear"
        " contribuir proveer brindar"
    ),
    ruling=lemmas(
        "prohibir suspender imponer levantar prorrogar ampliar extender reducir subir bajar aumentar congelar eliminar derogar suprimir"
        " restringir endurecer flexibilizar rebajar elevar recortar duplicar triplicar restablecer reanudar reabrir cerrar abrir"
        " modificar reformar nacionalizar privatizar legalizar ilegalizar despenalizar declarar designar nombrar implementar implantar"
        " aplicar introducir retirar revocar anular cancelar aplazar renovar limitar vetar sancionar ordenar encargar encomendar mandatar"
    ),
    light={
        "dar": (
            (Status.AGREED, compiled(rf"{_BEHIND}(?:visto\s+bueno|luz\s+verde|aval|aprobación|respaldo|consentimiento)\s+(?:\w+\s+){{0,2}}?a(?:l|\s)")),
        ),
        "alcanzar": ((Status.AGREED, compiled(rf"{_BEHIND}(?:acuerdos?|consensos?|pactos?|entendimientos?)\b")),),
        "llegar": ((Status.AGREED, compiled(rf"{_BEHIND}?(?:acuerdos?|consensos?|pactos?|entendimientos?)\b")),),
        "lograr": ((Status.AGREED, compiled(rf"{_BEHIND}(?:acuerdos?|consensos?|pactos?)\b")),),
        "ponerse": ((Status.AGREED, compiled(r"\s+de\s+acuerdo\s+(?:para|en|sobre|con)\b")),),
        "votar": ((Status.AGREED, compiled(r"\s+(?:\w+\s+){0,4}?a\s+favor\s+de")),),
        "presentar": (
            (Status.PROPOSED, compiled(rf"{_BEHIND}(?:proyectos?|proposición|propuestas?|iniciativas?|enmiendas?|moción|borrador|anteproyecto)\b")),
            (Status.SOUGHT, compiled(rf"{_BEHIND}(?:solicitud|solicitudes|petición)\s+(?:de|para)")),
        ),
        "tener": ((Status.AIM, compiled(rf"{_BEHIND}(?:como\s+objetivo|por\s+objeto|como\s+meta|la\s+intención\s+de|el\s+objetivo\s+de|intención\s+de)")),),
        "mantener": ((Status.NEGOTIATING, compiled(rf"{_BEHIND}(?:negociaciones|conversaciones)\s")),),
        "iniciar": ((Status.NEGOTIATING, compiled(rf"{_BEHIND}negociaciones\s")),),
        "asumir": ((Status.ANNOUNCED, compiled(rf"{_BEHIND}compromisos?\s+de")),),
        "tomar": ((Status.ANNOUNCED, compiled(rf"{_BEHIND}decisión\s+de")),),
        "hacer": ((Status.SOUGHT, compiled(rf"{_BEHIND}llamad[oa]\s+a")),),
        "intercambiar": ((Status.DISCUSSED, compiled(rf"{_BEHIND}(?:opiniones|puntos\s+de\s+vista|impresiones)\s+sobre")),),
        "regir": ((Status.IN_FORCE, compiled(r"\s+desde\b")),),
        "aplicarse": ((Status.IN_FORCE, compiled(r"\s+desde\b")),),
    },
    binding=lemmas("cerrar sellar concluir concertar celebrar acordar finalizar"),
    given=compiled(
        r"[€$£]|\b(?:millones|millón|mil\s+millones|euros?|dólares|pesos|soles|francos|bolívares|quetzales|reales|córdobas|lempiras|colones|fondos?"
        r"|ayudas?|asistencia|apoyo|recursos|préstamos?|créditos?|subvenci\w+|subsidios?|becas?|partidas?|vacunas?|dosis|kits?|alimentos|víveres"
        r"|medicamentos|equipos?|vehículos|buques?|barcos|aviones|helicópteros|tropas|soldados|militares|efectivos|expertos|observadores"
        r"|toneladas|tiendas|carpas|contribución|financiación|financiamiento|aporte|bonos?)\b"
    ),
    ruled=compiled(
        r"\b(?:tasas?|tipos?|impuestos?|arancel(?:es)?|cuotas?|gravám\w+|tarifas?|multas?|salarios?|sueldos|pensiones|presupuestos?|gasto|precios?"
        r"|topes?|límites?|edad|metas?|techo|contribuci\w+|subsidios?|ayudas?|fondos?|reglas?|normas?|restricci\w+|prohibici\w+|sanciones"
        r"|controles|medidas?|requisitos?|ley(?:es)?|reglamentos?|decretos?|toque\s+de\s+queda|embargos?|visas?|visados?|acuerdos?|protocolos?"
        r"|tratados?|convenios?|contratos?|licencias?|permisos?|mandatos?|misi(?:ón|ones)|moratorias?|programas?|proyectos?|planes|plan|plazos?"
        r"|alto\s+el\s+fuego|tregua|fronteras?|pasos?|embajadas?|consulados?|puertos?|escuelas?|servicios?|centros?|oficinas?|líneas?|rutas?|registro"
        r"|vacunación|campañas?|sistemas?|operaci(?:ón|ones)|cobertura|cuarentena|emergencia|alerta|zonas?|exenci\w+|tránsito|importaci\w+"
        r"|exportaci\w+|vuelos?|pesca|comercio|elecciones|referéndum|compras?|ventas?|construcción|obras?|cierre|cooperación|penas?|código"
        r"|constitución|bloqueo|uso|venta|régimen|estado\s+de|clases|vacaciones|incentivos?|tributos?|aumento|reducción)\b"
    ),
    compact=compiled(_COMPACT),
    papers=frozenset("carta cartas petición peticiones manifiesto comunicado declaración libro mensaje autógrafos contrato-programa".split()),
    asked=compiled(
        r"\b(?:posibilidad(?:es)?|opci(?:ón|ones)|propuestas?|medidas?|solicitud(?:es)?|creación|implementación|proyectos?|plan(?:es)?|ley(?:es)?|reforma\w*"
        r"|acuerdos?|convenios?|tratados?|cooperación|enmiendas?|viabilidad|alternativas?|adhesión|ampliación|contribución|reapertura|envío|apertura"
        r"|normas?|estrategias?|iniciativas?|programas?|mecanismos?|presupuestos?|decretos?|sanciones|fondos?|visas?|ayudas?|compra|venta|uso)\b"
    ),
    doubtful=lemmas(
        "negar rechazar rehusar evitar impedir creer pensar suponer temer dudar predecir pronosticar estimar calcular imaginar permitir"
        " lograr facilitar significar implicar hacer desmentir descartar negarse oponerse sospechar acusar olvidar oponer ayudar poder"
    ),
    conditions=frozenset("si hasta mientras vez salvo siempre aunque".split()),
    condition=compiled(
        r"\b(?:antes\s+de(?:\s+que)?|una\s+vez(?:\s+que)?|hasta(?:\s+que)?|siempre\s+(?:que|y\s+cuando)|a\s+menos\s+que|en\s+caso\s+de(?:\s+que)?|si|sin(?:\s+que)?"
        r"|para\s+que|con\s+tal\s+de\s+que|salvo\s+que|de\s+ser|cuando(?=[^,;.]*\b(?:sea|sean|esté|estén)\s*$))\s(?:(?!\bque\b)[^,;.])*$"
    ),
    reports=lemmas(
        "decir anunciar afirmar asegurar informar señalar indicar declarar explicar añadir agregar precisar confirmar comunicar prometer"
        " reiterar adelantar garantizar manifestar detallar subrayar avanzar aclarar"
    ),
    foretold=lemmas(
        "ser estar haber tener poder deber permitir ayudar quedar seguir continuar hacer ir venir llegar depender necesitar lograr afectar"
        " beneficiar significar suponer mejorar sufrir caer crecer perder ganar pasar pagar costar parecer resultar querer saber conocer"
        " ver dar decir servir contribuir existir vivir morir encontrar representar generar provocar causar alcanzar superar requerir evitar"
        " mantener mantenerse conllevar implicar salir producir recibir enfrentar enfrentarse aumentar subir bajar disminuir cambiar ocurrir"
        " suceder impactar marcar incluir constar comenzar empezar contar tratar volver lograr buscar regresar convertirse cumplir jugar influir influenciar"
    ),
    begins=lemmas("entrar_en_vigor entrar_en_vigencia entrar_en_funcionamiento comenzar empezar arrancar iniciar"),
    essive=frozenset(["estar", "permanecer", "seguir", "encontrarse", "continuar"]),
    state=compiled(r"\s+(?:(?:ya|aún|todavía|plenamente|actualmente)\s+)?(?:en\s+vig(?:or|encia)|vigentes?|operativ[oa]s?|en\s+funcionamiento|en\s+marcha|en\s+servicio)\b"),
    planned=compiled(r"(?:está|están|estaba|es|son)\s+(?:previst|programad)|deber[íi]a"),
    drafts=frozenset("texto proyecto propuesta borrador iniciativa ley reforma anteproyecto plan directiva reglamento enmienda moción".split()),
    nays=frozenset("ningún ninguna ninguno nadie nada pocos pocas ni tampoco".split()),
    undone=compiled(r"\b(?:no|nunca|jamás|tampoco|sin|casi|presuntamente|supuestamente|a\s+punto\s+de|aún\s+no|todavía\s+no)\s+(?:(?:se|lo|la|los|las|le|les)\s+)*$"),
    imperfect=compiled(r"\b(?!hab[íi]a)\w+(?:aba|aban|ía|ían|íamos|ábamos)\b"),
    nominal=(
        (Status.IN_FORCE, compiled(r",\s+(?:ya\s+)?(?:en\s+(?:marcha|vigor|vigencia|funcionamiento)|vigente|operativ[oa])\s+desde\b")),
        (Status.NEGOTIATING, compiled(r"\bnegociaciones\s+(?:para|sobre)(?=\s)")),
        (Status.SIGNED, compiled(r"\b(?:tras|desde|después\s+de)\s+la\s+(?:firma|suscripción|ratificación)\s+del?\b")),
        (Status.AGREED, compiled(r"\b(?:tras|desde|después\s+de)\s+la\s+(?:aprobación|adopción)\s+del?\b")),
    ),
)  # fmt: skip
