"""Spanish: closed classes and the words whose behaviour matters."""

from __future__ import annotations

from briefings.text.syntax.romance.language import Language
from briefings.text.syntax.romance.spanish_verbs import conjugate

_CLOSED = {
    "d": "lo el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas su sus"
    " cada todo toda todos todas algún alguna algunos algunas varios varias muchos muchas mucho mucha otro otra otros"
    " otras ningún ninguna ambos ambas cualquier dicho dicha dichos dichas nuestro nuestra nuestros nuestras mi mis tal"
    " tales tanto tanta tantos tantas demasiado pocos pocas poco poca numerosos numerosas diversos diversas distintos"
    " distintas ciertos ciertas cierto cierta demás",
    "i": "a al en con por para sin sobre entre hacia hasta desde contra ante tras según durante mediante bajo excepto"
    " salvo incluso frente junto dentro fuera cerca debido gracias respecto pese conforme vía versus",
    "o": "de del",
    "&": "y e o u ni",
    "s": "si aunque cuando porque mientras como donde pues cómo cuándo dónde cuánto cuántos conque",
    "T": "que",
    "W": "quien quienes cual cuales",
    "H": "cuyo cuya cuyos cuyas",
    "h": "él ella ellos ellas ello yo nosotros nosotras usted ustedes alguien nadie nada algo esto eso aquello"
    " uno otro mismos quién quiénes qué tú",
    "x": "no nunca jamás tampoco",
    "l": "me te le les nos os",
    "L": "se",
    "Q": "hoy ayer mañana anoche ahora actualmente recientemente anteayer hogaño anualmente próximamente",
    "q": "lunes martes miércoles jueves viernes sábado domingo sábados domingos enero febrero marzo abril mayo junio julio"
    " agosto septiembre setiembre octubre noviembre diciembre",
    "c": "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho"
    " diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos mil miles millón millones"
    " billón billones medio media docena docenas doscientos trescientos quinientos % primer primera primero segundo segunda"
    " tercer tercera tercero cuarto quinta veintidós veintiún veinticuatro",
    "r": "también ya aún todavía sólo solo solamente además así luego entonces sin_embargo siempre muy más menos casi tan bien"
    " mal aquí allí allá pronto tarde después antes apenas quizás quizá inclusive asimismo igualmente tal_vez aproximadamente"
    " alrededor adelante atrás arriba abajo aparte incluso juntos juntas finalmente sino pero obstante inicialmente",
    "n": "mujer lugar ayer militar mar azúcar hogar dólar taller alquiler líder cáncer bienestar pesar"
    " par placer atardecer papel nivel estado mercado pasado partido resultado comunicado tratado juzgado senado diputado"
    " diputados diputada abogado abogados empleado empleados refugiado refugiados sentido contenido pedido recorrido entrada"
    " entradas salida salidas llegada medida medidas propuesta propuestas respuesta respuestas partida partidos caída jornada"
    " temporada puesto puestos estados resultados mercados tratados cuidado certificado certificados aliado aliados vuelta"
    " cuando mando bando acusado acusados detenido detenidos herido heridos fallecido fallecidos muerto muertos fiscalía"
    " hecho hechos vida parte partes subida inversión sede ciudadanía policía compañía economía energía mayoría garantía"
    " categoría todavía todavia día alcaldía tecnología minoría pandemia autoría vía guía teoría empresa ministerio gobierno"
    " ex auditoría asesoría sentencia vivienda agenda cámara cara sala marca década décadas obra base clase serie fase crisis apertura",
    "j": "nacional internacional principal regional local social general federal central estatal global anual mensual actual"
    " familiar escolar militar popular nuclear particular similar regular circular mayor mayores menor mejor peor nuevo nueva nuevos"
    " nuevas gran grande grandes pequeño pequeña primeros primeras último última últimos últimas próximo próxima próximos"
    " próximas pasada pasadas pasados anterior anteriores siguiente siguientes presente bajo alto alta altos altas largo corto"
    " único única unidos unidas privado privada privados mismo misma mismas propio propia propios propias libre"
    " importante suficiente común comunes digital público pública públicos públicas exterior interior español española"
    " europeo europea europeos europeas ambiental superior inferior antiguo antigua capaz extranjero extranjera posible"
    " solar popular ilegal legal vigente reciente recientes creciente urgente adicional adicionales segunda laboral",
}  # fmt: skip
_NOUN_TOO = """
viaje alcance alerta amenaza aporte apunte ataque avance ayuda baja busca captura carga causa cese cierre cita combate
compra condena consulta corte cruce cuenta debate demanda denuncia disputa duda enmienda entrega espera falta figura
firma forma gira guarda informe inicia juega junta lanza lucha manda marca marcha mejora muestra mueve multa nota obra
oferta paga pase pelea pesca pregunta protesta prueba queda queja quema rebaja recorte reforma regla renuncia reporte
reserva siembra suma tarde toma trata veta visita
""".split()
SPANISH = Language(
    code="es",
    classes={word: kind for kind, words in reversed(_CLOSED.items()) for word in words.split()},
    verbs=conjugate(),
    noun_too=frozenset(_NOUN_TOO),
    adjectives=frozenset(
        "unidos unidas privado privada privados avanzado avanzada elevado elevada elevados limitado limitada determinado"
        " determinados pasado pasada pasados llamado llamada adecuado adecuada armado armada armados armadas".split()
    ),
    endings=(
        ("jeron", "f", "er"), ("yendo", "g", "ir"), ("an", "z", "ar"), ("en", "z", "er"), ("a", "z", "ar"), ("e", "z", "er"),
        ("aron", "f", "ar"), ("ieron", "f", "er"), ("arán", "w", "ar"), ("ará", "w", "ar"), ("erán", "w", "er"), ("erá", "w", "er"),
        ("irán", "w", "ir"), ("irá", "w", "ir"), ("aría", "k", "ar"), ("arían", "k", "ar"), ("aban", "f", "ar"), ("ió", "f", "ir"),
        ("ó", "f", "ar"), ("ando", "g", "ar"), ("iendo", "g", "er"), ("ados", "y", "ar"), ("adas", "y", "ar"), ("ado", "y", "ar"),
        ("ada", "y", "ar"), ("ido", "y", "ir"), ("idos", "y", "ir"), ("idas", "y", "ir"), ("izar", "u", "izar"), ("ar", "u", "ar"),
    ),
    not_verbs=("ular", "taría", "naría", "caría", "maría", "aria", "dad"),
    adjective_ends=(
        "al", "ales", "ivo", "iva", "ivos", "ivas", "oso", "osa", "osos", "osas", "ico", "ica", "icos", "icas", "able", "ables", "ible",
        "ibles", "ario", "arios", "arias", "ano", "anos", "ense", "enses", "ante", "antes", "iente", "ientes", "ar", "ares", "ino",
        "inos", "eño", "eña", "és", "esa", "ero", "era", "eros", "eras", "il", "iles",
    ),
    particles={
        "entrar": ("en vigor", "en vigencia", "en funcionamiento"), "tener": ("lugar", "en cuenta", "previsto"), "llevar": ("a cabo", "a efecto"),
        "poner": ("en marcha", "fin", "en práctica", "en libertad", "a disposición", "en vigor", "en funcionamiento"),
        "dar": ("a conocer", "inicio", "comienzo", "luz verde", "por terminado"), "formar": ("parte",), "hacer": ("frente", "público", "pública"),
        "rendir": ("cuentas",), "tomar": ("parte", "en cuenta"), "pasar": ("a disposición",),
    },
    modals={"poder": "conditional", "deber": "conditional", "ir": "future", "tener": "same", "haber": "same", "acabar": "past", "soler": "same",
            "volver": "same"},
    modal_links={"ir": "a", "tener": "que", "haber": "de que", "acabar": "de", "volver": "a"},
    planned=frozenset("previsto prevista previstos previstas programado programada programados programadas llamado llamados".split()),
    essive=frozenset(["ser", "estar"]),
    habitive=frozenset(["haber"]),
    moving=frozenset(),
    pronominal=frozenset(
        "comprometer reunir negar dirigir convertir sumar unir referir quejar encontrar hallar mantener mostrar oponer enfrentar"
        " retirar trasladar abstener manifestar adherir incorporar basar centrar tratar situar ubicar elevar producir desplazar"
        " quedar ir caer morir sentir hacer ver comunicar declarar entrevistar acoger sentar presentar acercar"
        " casar someter refugiar disculpar enterar felicitar expresar pronunciar posicionar beneficiar caracterizar deber"
        " entregar esconder mover despedir esforzar apoderar parecer volver dedicar encargar".split()
    ),
    reflexive_passive=True,
    subordinating=frozenset(
        "mientras ya para sin hasta desde antes después siempre vez puesto luego dado porque aunque así tan tal tanto modo"
        " manera medida pese debido gracias salvo excepto".split()
    ),
    reporting=frozenset(
        "decir anunciar afirmar asegurar informar señalar indicar declarar explicar advertir añadir agregar destacar subrayar"
        " manifestar sostener reiterar precisar confirmar considerar creer estimar prever esperar comunicar recordar reconocer"
        " lamentar insistir admitir acordar decidir proponer pedir solicitar exigir recomendar denunciar revelar apuntar comentar"
        " expresar garantizar negar opinar calcular prometer resaltar mencionar aclarar alertar concluir demostrar establecer"
        " saber pensar querer ordenar permitir significar argumentar detallar avisar determinar disponer estipular".split()
    ),
    quoting=frozenset(
        "decir afirmar asegurar señalar indicar declarar explicar advertir añadir agregar destacar subrayar manifestar"
        " sostener reiterar precisar apuntar comentar expresar recordar insistir concluir informar anunciar aclarar denunciar"
        " lamentar resaltar reconocer escribir responder detallar opinar alertar mencionar puntualizar enfatizar".split()
    ),
    fact_nouns=frozenset("hecho posibilidad idea temor riesgo convicción condición certeza seguridad esperanza".split()),
    told=frozenset(
        "pedir solicitar exigir decir comunicar informar recordar ordenar recomendar proponer advertir asegurar garantizar permitir"
        " impedir anunciar prometer explicar exhortar instar reclamar rogar preguntar sugerir".split()
    ),
    object_control=frozenset("instar invitar obligar exhortar animar ayudar llamar autorizar pedir solicitar exigir permitir impedir"
                             " ordenar recomendar proponer urgir alentar condenar llevar forzar prohibir".split()),
    personal=frozenset(
        "detener arrestar acusar condenar nombrar designar elegir invitar instar exhortar recibir criticar ayudar apoyar matar"
        " sancionar evacuar vacunar obligar capturar rescatar liberar expulsar deportar extraditar trasladar atender proteger acoger"
        " felicitar multar investigar denunciar imputar procesar secuestrar asesinar herir animar convocar beneficiar afectar"
        " destituir representar trasladar reubicar inscribir atraer motivar contratar procesar juzgar interrogar visitar saludar autorizar".split()
    ),
    unaccusative=frozenset(
        "existir llegar ocurrir entrar asistir participar intervenir subir bajar faltar caer surgir morir fallecer nacer venir"
        " salir aparecer suceder constar comenzar empezar terminar aumentar crecer quedar ir continuar seguir ser estar"
        " figurar acudir disminuir resultar viajar comparecer regir corresponder destacar".split()
    ),
    adverbials=frozenset(["en particular", "cada vez", "tal vez", "sobre todo", "por ejemplo", "por tanto", "al menos", "en efecto", "a menudo", "en general", "de nuevo",
                          "por fin",
                          "en cambio", "por supuesto", "por último", "sin embargo", "de hecho", "por ahora", "en conjunto"]),
    time_nouns=frozenset(
        "día días semana semanas mes meses año años trimestre semestre década siglo hora horas minuto minutos mañana noche"
        " momento verano otoño invierno primavera fin final finales principios inicio inicios comienzo comienzos mediados plazo período periodo"
        " madrugada jornada medianoche mediodía".split()
    ),
    time_leads=frozenset("próximo próxima pasado pasada este esta cada último última próximos próximas últimos últimas siguiente".split()),
    close=frozenset("sobre contra entre hacia para con sin según mediante versus".split()),
    to_nouns=frozenset("acceso ayuda apoyo derecho respuesta visita asistencia atención retorno adhesión referencia compromiso oposición"
                       " amenaza préstamo préstamos financiación ataque ataques exportaciones subsidios daño daños".split()),
    in_nouns=frozenset("inversión inversiones aumento participación papel interés reducción cambios caída confianza".split()),
    by=frozenset(["por"]),
    to=frozenset(["a", "al"]),
    persons=frozenset(
        "ministro ministra ministros presidente presidenta gobierno portavoz secretario secretaria director directora fiscal juez"
        " jueza alcalde alcaldesa senado congreso parlamento comisión consejo policía ejército tribunal banco embajador canciller vicepresidente"
        " vicepresidenta diputado diputados gobernador gobernadora autoridades ministerio asamblea jefe jefa partes países delegado líder"
        " comité agencia oficina organismo viceministro viceministra general expertos funcionarios ejecutivo empresa titular".split()
    ),
)  # fmt: skip
