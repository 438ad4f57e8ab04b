/** Written by `npm run gather` from OpenSubtitles by OPUS (https://opus.nlpl.eu), ODC-BY, and an-array-of-spanish-words, MIT. Folded. */
export const COMMON_WORDS_ES = `que por con los para las bien del eso como pero todo esto algo muy ser esta hacer vez hay vamos ahora este nos cuando
  estoy puedo fue tiene era gracias hola verdad tengo favor casa tiempo todos sus mucho puede quiero ese dos siento
  dios ver estaba soy decir mejor esa sobre hombre porque tienes solo eres voy cosas hace anos estar usted entonces
  poco sin hecho acuerdo antes senor sea alguien has noche gente sabes mismo trabajo puedes quieres hasta mis otra creo
  hablar uno nunca pasa padre nosotros momento mundo dijo lugar siempre dinero tenemos otro estado tener haciendo vas
  fuera quiere oye sido cosa tus nuevo hijo madre ellos menos amigo nadie estamos manana parece gusta desde mujer donde
  nuestro haber conmigo nombre parte gran mal sabe dije tal tres importa visto seguro contigo podemos nuestra dice
  serio saber luego veces todas toda buena claro hoy familia idea hizo problema tanto tarde hora pasado espera dicho
  haces mierda demasiado buen amor salir cierto cuenta tienen entre cada lado chica estas debe cabeza amigos hermano
  unos quien hombres realmente alguna persona forma caso crees ustedes esos personas veo camino volver supuesto estos
  puerta hemos muerto necesito primera manera ven contra chico pasar historia siquiera pues juntos hija hablando pueden
  minutos chicos cualquier digo hice ayuda dentro suerte venir miedo poder ninos hacia importante semana esas ciudad
  ano durante dejar significa muerte esposa realidad horas problemas ojos iba mano pronto nino manos encontrar agua
  mientras haya equipo cerca entiendo llegar otros nuestros fin tomar carino bajo primero noches misma punto somos
  viejo pueda auto hiciste sangre entrar dijiste grande dices clase senora viene suficiente vuelta hubiera bastante
  loco ninguna oportunidad pensar trabajar morir muchas cuerpo hago culpa buenas casi feliz vaya posible final pequeno
  cinco fuerte primer ves genial pasando vivir tenido coche juego necesita arriba llama meses diciendo debo comer
  mujeres igual hermana jefe pregunta malo cuatro ido hagas supongo hijos comida puta muchos fiesta arma seguir sola
  creer abajo padres escuela unas ello sentido matar haga pensando mas buscando lista estabas listo joven preocupes
  plan venga nueva algunos hacen cuidado verte espero sigue lejos algunas par mayor trata ayudar dio quieren queda vino
  esperar sabemos medio debes palabra fueron siendo amo esperando exactamente dormir chicas eran cree vete digas
  seguridad pequena tampoco escucha toma cama vivo buenos nuestras fui peor venido oficina pueblo conozco sitio llamar
  dado minuto demonios afuera falta seis real paso hacemos idiota perdido tenga necesitas estaban adelante habla
  conseguir hospital preguntas marido dime semanas resto llamado buscar mucha orden vemos especial duro viaje dicen
  llevar aunque empezar doctor saben otras libro raro usar quieras incluso palabras llamada cuarto diablos jugar poner
  estuvo recuerdo libre acerca perder maldito futuro puesto perro grandes ropa extrano necesitamos mensaje seas frente
  tratando diez prueba noticias fuego trabajando dano diferente cuanto diga cambiar boca amiga debemos encima asesino
  voz anoche cambio sueno error sucede tuve lleva derecho encontrado acaba siente encanta trato secreto control dolor
  alto tuvo modo propia vuelto mil tuyo bano divertido mente correcto grupo supone foto ganar sino novia gusto sistema
  simplemente llegado aire maldita fuerza disculpe piensas negocio pie aqui mitad sientes personal terminado siguiente
  propio sentir salvo cual pagar pienso campo accidente queremos querido mejores loca edad largo entiendes agente
  hambre quiera funciona nave respuesta vio asesinato conoces cita barco ocurre vista abogado gustan sexo normal negro
  caja placer mes tengas pruebas pelo querida piensa ayer tras prisa senorita tonto pude muertos alrededor tienda
  comprar basta necesario cena traje carajo suelo dejado eras programa hablas perfecto carta embargo pudo ataque fotos
  suena cumpleanos blanco hicieron terminar esposo escuchar novio pase vayas probablemente muerta hermosa regalo boda
  culo broma fuiste hotel deben oficial muchacho partes amable completamente senal imposible principio prometo general
  presidente tuya haremos locura pudiera verdadero peligro contacto capaz sala alegro ellas piso conoce ley gracioso
  ambos vuelve bonito dijeron horrible llamas papel segundos centro espacio salvar vidas edificio siete tren negocios
  tipos rato mantener sale puedas vive temo terrible honor intentando adentro delante servicio cargo basura triste
  regresar muchachos viste conocido juro odio pies mirando ante abuela doy destino interesante pregunto pensado crimen
  derecha cerebro haz peligroso junto matrimonio gobierno viendo escena totalmente veras inteligente entender conocer
  humano deseo vosotros ocho sacar mire podamos caballeros oro izquierda temprano pone permiso navidad estuviera beber
  cambiado carne drogas cualquiera media tema libertad vestido trasero infierno confiar modos pobre entendido perra
  vieja puso mar cenar simple mirar lindo dejes planeta abuelo cocina pelea sorpresa hablado zona hermoso agradable
  caballo espalda llevo equivocado encuentra cielos bar fondo companero espere juicio nivel verme diferencia recuerdas
  hogar base alegra miren causa acabo profesor ventana pedir estuve existe respeto hayas encontramos joder salida
  especie san vuelva ten hicimos cliente regreso encuentro vienen pensaba lamento color llega respecto recuerda suenos
  caliente intento reglas parar paciente ocupado ganas baile director universidad sepa matado humanos listos alta
  ejemplo leer cerveza preocupa bonita bomba objetivo club precio podido completo majestad lleno radio vistazo
  principal esperaba formas parecer experiencia sal quise pista enfermo evitar escribir abrir enemigo repente viva hubo
  aprender molesta obra necesitan quisiera libros debajo pistola maravilloso disculpa banco culpable duele hermanos
  contar llaman batalla jugando consejo quedar tranquilo bolsa llegue partido golpe diferentes empresa trabaja tocar
  escapar hablamos metros probar bromeando valor zapatos traer vuelo marcha brazo bailar creen tratar corte tuviera
  busca diablo cuello intentar informe nota iglesia hablo piel entrada vea estados maestro enseguida correr unidos
  pedido dando refieres cartas cono partir confianza bosque dieron estilo tendremos ninguno acabar acabado tiempos
  apartamento detective absoluto nuevos trampa recordar calor pido llevas refiero tarjeta planes arte interior dejo
  animales pesar nombres mismos veremos interesa bienvenido noticia pelear piernas memoria sentimientos salido visita
  preguntar silencio quedan departamento deje llaves mentira suya verano movimiento subir tomado trae motivo anillo
  ganado toca teniendo baja soldados luchar dejas trago azul llena volar usando nueve calma puertas caer contrario
  turno doble abre responsable herido preocupado debido preparado testigo necesitaba ruido restaurante olvidado
  vacaciones riesgo larga embarazada clientes oigan asiento averiguar perros proteger sigues anda brazos desastre
  perdona vine aun tomando entra laboratorio cansado sospechoso finalmente norte enorme inmediato espada datos saliendo
  arreglar viejos rico reloj vienes salga pared familiar posibilidad exacto dientes puto corriendo caminar iremos tanta
  emergencia imagen bajar mando sirve justicia decidido monstruo estrellas querer escrito evidencia brillante llorar
  luces prensa entiende pantalones inmediatamente asi cine soldado malas ibas nervioso enfermedad beso vender estudio
  pasada puntos rojo lugares cuchillo juez casado vuelvo preocupe apoyo magia muere momentos sonido pequenos aquel
  pierna naturaleza hielo viento verdadera sepas locos quede gato velocidad silla sur historias esperen solos muestra
  yendo tiro cantidad veamos leche detalles ideas empieza oscuridad diste gustaba oiga roto total asuntos orgulloso
  contrato distancia humana apenas recibir proyecto suficientemente carga perfecta extrana nariz obtener hiciera
  recuerdos oferta necesitar bala felices permite grave sentado llamadas herida aceptar playa ayude detente vayan
  fuerzas cuidar menudo descanso acuerdas casos defensa video hubiese gana enferma trajo botella hubieras salud
  directamente verde dueno viviendo abierto nuevas demonio actuar huellas secretos amenaza serie corre oscuro echar
  parecen dedos dejaste cerrar vuestro sigo elegir santo cantar santa clases descansar vuestra responsabilidad acceso
  peso seguros mintiendo robar profesional hechos robo humor vos huevos llegamos animal quedado escuchado recuperar
  belleza menor calles borracho colegio apuesto escuchando agradezco desaparecido paseo conducir necesidad dormido
  teniente directo cierra fueras abierta vuelvas dura dama pocos mirada resolver usa habido voluntad caballos resultado
  llame gay privado uso llevado lleve tuvimos presente taxi quienes coger malos tardes comenzar sobrevivir encontraron
  hayan enamorado cuesta detener varios estaremos fuimos romper acaso despierta piedra efecto valiente tengan parque
  tantas puedan siguen tantos dedo sabido propiedad excepto preciosa metido companeros podremos hables merece toques
  crear nosotras cabo llevan quedo lados disparar perdiendo paga conseguido funcionar colega hable tonta fuente razones
  sargento gratis local limpio alguno agujero muevas roma fantasma natural varias proceso deber enemigos termina
  intenta enviar dispuesto cerdo excelente desea intentado olvides miembros juegos amas resulta militar supe pago
  pastel cambia miembro techo limpiar oyes talento disculpas llamaba cuerpos guapo sombrero medicina escenario explicar
  profundo resultados cuento cinta asesinado acto montana depende aspecto unidad examen encuentras lengua carretera
  agentes universo come polvo diario correo mapa pecho fiscal llamando cerrado complicado comienzo acciones manejar
  perfectamente asustado genio pacientes senores volviendo importantes aquellos entero contento felicidad poniendo
  sociedad comandante propios almuerzo conocemos descubrir camioneta sexual rostro pollo pareces ocurrido quiso
  princesa alcohol destruir invitado muriendo desayuno discutir primo toque llevaba olvidar robado criminal antiguo
  negra pones bote date venganza jodido olor termine cansada preguntaba probable ninas negros relaciones durmiendo
  enviado continuar bastardo bienvenida tormenta pidiendo mataron contado estuviste bordo papeles tamano mata responder
  gracia primeros estan truco aeropuerto errores hagamos compartir aquella superior cien esquina sienta preocupada
  respuestas pertenece lluvia familias pongo tengamos clave definitivamente viernes tarea encargo extra campamento cae
  controlar llevaron favorito disparo tuviste pudiste gas entrevista huir entera vivos guste iban bienvenidos respirar
  idiotas computadora derechos famoso guapa cura esfuerzo enojado funeral registro teatro poderes fuese red violencia
  modelo discurso droga camisa tumba molesto sujeto recoger mentiras efectivo tranquila encontraste amigas curso
  construir celular maravillosa premio parecido presencia equivocada promesa des falso ciencia mensajes lord juntas
  completa combate amante mataste gordo quedas alteza cargos solas antigua condiciones pedazo llorando tercera siga
  piensan testigos entrenamiento original barrio ponga aseguro sucio rara estudiante convertido archivos ritmo despacio
  ocupada conocen vimos motor pieza queso pon cerrada correcta mires cientos imagino helado dioses perdone empezando
  invitados rayos legal recibido sexy imaginar atrapado solamente pequenas supiera cortar bebida estemos tome gustas
  oficiales curiosidad comunidad bebe material paquete fortuna decisiones cumplir comido especialmente dejan autos
  poquito piloto balas corto disco humanidad corriente obvio acabas roja felicidades viniste artista honesto aventura
  sorprende notas encantado bolso den estudiar nieve oeste hablan vayamos precioso revisar estudiantes convierte granja
  ahi sois ruego escucho milagro pintura tercer tesoro aparece california firma caminando fecha sube absolutamente
  despierto enfermera impresionante socio chocolate virus empleo siglo cero bolsillo vieron vueltas libras escaleras
  decidir campana meter planta prefiero dejamos claramente soportar vengo dijera casualidad crea tirar ciento pienses
  charla anterior comienza presento alcalde fueran obviamente matando blancos bruja mostrar cadena cierta lago aburrido
  comiendo propias vengan pasan amistad nerviosa pasos pelota sonrisa siguiendo reino copia tratamiento disculpen
  importancia chaqueta hablaba taza mueve tribunal preguntando descubierto desgracia dejaron huesos tomo temporada
  pesadilla china cobarde viajar pide damas vaso pocas casada libres sientas permitir plato abrigo suceder lunes
  poderoso escuchas interesado identidad pongas ambulancia miras compromiso llevamos tambien madera canciones carro
  vecinos trabajado labios senales compras inteligencia amaba limpia andar arena quedamos coincidencia escuche
  seguramente mayores medios venta conciencia iguales encuentre americano tratado muera usado guardias ilegal leyes
  suave secundaria opciones sencillo cola dia entrenador corta seres viven posibilidades cia seguido murieron vengas
  encontraremos registros rastro saltar invierno ventaja mover asistente criatura conocimiento elegido atrapar alemanes
  pasillo fumar regla rodillas felicitaciones arresto incendio seria mantiene plata servir heridas regrese malditos
  refiere creas excusa pescado uniforme celda acusado orgullo huele odia sopa social sacado casar licencia maneras
  esperas doctora llegando altura documentos cruel frontera ricos vigilancia millas despacho grado vivido sucediendo
  mono estupendo habilidades desierto armario mentir dejen asesinatos ruta oigo consigo asesinos conductor veas
  conocimos mato escritorio hubieran cheque parada muero divorcio trabajaba suficientes cuerda quieran dudas vean
  comportamiento abogados llegaron hermanas pensamientos nacional personalmente vuelves palacio daba ayudando reales
  pez pobres incidente asustada seguimos asco ministro crisis trabajos archivo personaje moda regresa castigo ambas
  piscina llego trabajas fila desaparecer particular alarma tuvieron atreves regalos feo deuda aprendido muneca sombra
  equipos pene salvaje escuchen suicidio lograr dudo lobo parezca favorita urgente atacar garganta empezamos
  circunstancias fiestas firme aviso orgullosa hecha rescate ponen veneno llevando actor montanas bola ciego gira
  privada perdida funcionando pierde gritar tropas asqueroso coches llamaste encantan distinto caza preguntado contenta
  humo emocionante pedazos homicidio consigue papa cristo comercial firmar presentar deseos esperan celebrar central
  paciencia exterior cojones permanecer caras cambios apuesta terreno habilidad extranjero enamorada gigante mental
  dirige falsa visitar bestia actitud crecer instituto demostrar rumores tele miel luchando ducha guau audiencia
  adecuado recompensa especiales llamamos patio volando compra cruzar autoridad mate competencia coma curioso viniendo
  preparar tenia consciente vives elegante bebiendo entrega detenido pasaba evento pecado anteriormente pura salen
  alcance golpes pudieras llames pasamos cajas superficie investigar leyendo encantador revista muchacha pensamos
  mentiroso pizza sufrir bombas metas concierto paliza tierras enfadado lento acabe esposas conseguiste sincero
  pantalla huevo oso acaban medianoche abandonar amanecer importar esperamos renunciar hijas emociones fresco junta
  experto cubierta inspector encuentran dejando meta hablemos biblioteca alerta misterio quitar jugador popular gustado
  comprendo medida secreta vais rusos vinieron pagan llegaste digamos custodia hierba empleados fantasmas criminales
  mismas impuestos ocurra sentimiento chiste escalera ganador ambiente consecuencias disponible capacidad instrucciones
  despedida despertar entrado trataba estuvieras gritando comprado encantadora damos actual peores vegas piense
  pastillas adorable torre maleta empezado americanos piano maravilla duerme lealtad servicios pagado sucedido pasta
  casados amar detalle investigando peces pesado desgraciado harto guardar combustible mejorar opinas salsa salvado
  nadar responde digan anuncio motivos cuantos canal nuevamente fondos transporte usan terapia desagradable dispararon
  puestos pusieron territorio capaces admitir cercano rusia fiebre extranos objeto bolas prisioneros arrestado salimos
  pediste maestra aliento habitaciones aviones sacaste pasara llegan funcione disfrutar dulces delito gasolina hombro
  saca primavera grandioso rata marcas buscas nacimiento sheriff enfrente placa instante personales tontos companera
  agencia traigo involucrado ensenar cometido creemos echado piezas cocinar unidades dispositivo cable quieto zorra
  seremos mueva quedes planeado aparte escape adivinar ventanas pata estudios apellido vuestros mirad adultos enojada
  sabor voto refugio actuando mortal abran delicioso perdiste vecino corazones ascensor tomamos intentas alquiler naves
  existen requiere tetas echo temporal recursos arroz entregar informes conferencia calidad caos montar sentimos
  esperado ruedas barcos puro cigarrillo veinte juega jueves perdimos sales escuchaste piedras escondido normalmente
  ceremonia leyenda chino frase muestras prisionero aguantar vuelven metro pensamiento seamos rica amado centavos ruso
  disparos decente aguanta sistemas ejercicio preparada colores asusta tuvieras aquello votos periodista pusiste almas
  pistas nacido letra abandonado mundial prometido puerto buscan entrando monstruos fingir disparado espacial espaldas
  producto bicicleta dormitorio aparecer operaciones visitas espanol mereces moral golpear asalto vecindario ocurrir
  preparados ladrones pensaste peligrosa martes ataques poca traidor rumbo platos deba apetece pelotas salgo punta coge
  collar respira familiares grano maten ciertas jefa botas encanto galletas cerebral citas trajiste hueso asombroso
  hayamos doce deseas miro robot serpiente gritos sepan bandera arreglado necesite estadounidense pinta alas perfil
  estupidez cuantas sitios deprisa estando borde levantar busco colegas partida demanda restos metal escribiendo
  afortunado manda probado antecedentes movimientos moto propuesta recientemente nuclear alternativa actividad efectos
  decimos existencia cabana preparando viniera contestar despedido explica desconocido intereses celoso suceda
  frecuencia danos traes temperatura profundamente elecciones criaturas civil cubierto cuadro escritor salgan clima
  sienten terrorista encerrado militares acabamos personalidad volvamos sentada bendiga volveremos expediente
  gobernador garaje breve distrito sensible lenguaje sonar vivimos forense razonable capital putas concurso pudimos
  contando barato entradas despues sed actriz buscado apesta cartera trabajan adulto lanzamiento siglos creado tanque
  equivocas olvide inocentes divertida pasas aceite comprobar sobrino joyas precisamente tuyos mueren federal
  sufrimiento texto tocado sacrificio explotar ciudadanos mencionar estuvimos agradecido autoridades aparentemente
  gafas utilizar moneda costumbre cultura tomes caray gatos escribe pulso templo planeando recibe ayudado corea prima
  nervios lujo abrazo limpieza lidiar tirado entienden golf rayo hablaremos crema palo fatal lentamente reserva
  importan primeras hechizo apuestas trasera salto refuerzos matan cogido gimnasio ratas ocultar temas diamantes dias
  ayudante funcionan tragedia ninera literalmente manzana cima atractivo tarjetas principios estrategia pudieron
  destruido suelta absurdo ensayo arruinar empleado vuelvan terroristas viejas florida sacerdote cumplido sabia superar
  hallar grupos secretaria tocando guarda experimento significado logrado electricidad oscura impacto gerente
  estuvieron considerado vuestras trabajadores esclavos alcanzar gilipollas importaba solitario trono procedimiento
  resistencia peleando madres diera casco esperanzas apropiado vigilando ayudo vampiro enfadada viajes olvida poderosa
  aniversario salgas almorzar carreras extranas ordenador causar heridos mandar gastos terminamos risa trozo cierre
  barra flota sigan sufrido pozo sorprendido sucia debilidad costado puesta hicieras ayudas civiles pecados abiertos
  sano conseguimos caminos buscamos vaca ciudades industria llamaron influencia pierdes volviste demasiada ideal
  fracaso llegada necesites recibo aldea pasaron plantas miss antiguos mama senoras masa biblia infancia robaron olvido
  intentaba potencial diseno prestado secuestro detuvo man volvemos lanzar convencido cambiando cometer confundido
  nubes salieron coraje llegas adonde jugadores voces obras miserable peleas devolver cigarrillos asesinada interrumpir
  llores gustar tribu gorda alegre maletas viera sentencia colgar multitud daremos intenciones lleguemos decide
  permitido comprender sospechosos andando publicidad enganar logramos tomaste levanta oportunidades empiece contesta
  bodas notado senador policial trucos gano cementerio terror cazar informado cubrir famosa normales objetos positivo
  eliminar repito defender tira cantante docena advertencia salvajes camiseta profesora cantando herramientas
  testimonio rango vende historial figura sexuales bolsas rocas fea equipaje pierdas jodida traiga atrapados payaso
  reuniones ofrecer suyos inconsciente asegurar progreso bromas asesina fuga socios monedas sueldo estadounidenses
  episodio quedaba cabina vampiros aprecio participar dejara virgen huyendo condenado pasajeros sugiero perdedor
  adolescente desnudo cuales jaula encantada apostar regresado resuelto cargar enviaron dispuesta dimos oficialmente
  escapado hoja golpeado realizar dormida juventud muertes llevaremos supiste esperemos rutina niveles guitarra acepto
  agrada sabiendo encontremos horario anciano vendiendo novela alivio museo maquillaje negociar prohibido mete formar
  taller juguete productos musical enterado molestia auxilio estacionamiento rehenes pasaporte practicar prostituta
  armado reporte buscaba coartada cartel reconocimiento convencer importe arreglo extremadamente sociales azules
  gatillo plazo locales comentarios potencia dijimos aceptado recibiendo obligado sonando ofrece desnuda idioma finales
  agenda lleguen patrulla billete italiano faltan hojas parezco gravedad conociste dosis bajas usas igualmente malvado
  federales disparen cayendo convertir conduce billetes atender cuida infantil remedio trabajamos condicional molestar
  identificar perdidos extremo empieces circo prometiste considerar prioridad emperador origen odias ganando sigas
  medidas esconder encargado sabremos fase tratas complejo emocional sangrando merezco comisario adivina profunda
  bebidas dispara letras indios tiendas sorprendente robando guantes consejos incluyendo causado suele invito jodan
  relacionado imaginas franceses cortado doctores bromeas altos intentamos salgamos pescar rumor drama onda moviendo
  centavo instinto emocionado bailando rompe corbata fianza reconocer tarta condena cerdos supieras actos copias
  sufriendo dirigir horribles tiroteo acepta ciertamente velas alejado listas juguetes rifle estable riesgos abogada
  pierdo arruinado mago representa logro quita honestamente contactos cambian naranja lectura demasiados aumento
  vestidos sagrado caramba vomitar residencia jugada estudiando debiste crecido desayunar narices parejas conduciendo
  deporte escala enhorabuena ocupados preguntes normas conectado conocida pandilla bancos acerques viuda soporto canta
  recuerde subiendo chaval tatuaje receta cuyo plano alfombra espiritual protocolo patas tubo retiro solicitud mentido
  actores estructura cenizas buscarla pulmones directa deudas materia acostumbrado vendido beneficio euros asientos
  documento patatas empezaron fraude apagar conducta adecuada mentes presenta largas liberar disfraz usamos invisible
  huella vendedor jodas juzgar porno jugo raras medias harta asesinar hermosas fiel equivoco bebido jersey habia asumir
  furgoneta escudo reto geniales pregunte desaparece queja soltera fines valioso intente representante hablaste
  prometida bienes llenar riendo hombros informar juramento infeliz cambie enfrentar trajes corran honesta tareas
  edificios mantequilla zapato apariencia verdaderamente tomen aburrida digno quedando dejaremos sentados gallina
  atractiva separados treinta preciso mochila perspectiva pides alumnos escuches chinos similar llegues enterrado
  tratan discos saludable conozca postre dibujo demasiadas terribles considera autopsia comen contactar papas eventos
  grita contaste brindis eternidad mentiste malditas pases suelto excelencia habitual quisieras encuentres molestes
  bonitas extraordinario violento lavar confirmar grosero sinceramente concepto muelle advierto presentimiento carajos
  bajando desesperado pedimos ponemos mezcla indica columna internacional marihuana objetivos sector motores psiquiatra
  presupuesto tigre quemar beneficios sombras vencer adios tristeza mueres detiene cirujano dejaba plena malentendido
  salvaste jefes copas mundos atrapada niega paris volvieron queridos moleste intercambio artistas doloroso lleven
  acento amantes rastrear sincera romance cuidando sospecha reciente engano profesionales muebles graciosa echa signos
  empresas deberes preocupados risas medicamentos ensalada quitado esclavo encuentren fruta ciertos robaste pagando
  policia enganado inusual dignidad fama duros pesada chef fascinante sobrina intentes conflicto miente ensenado
  correctamente vencido personajes ala llegara modales permiten probabilidades cuente susto senoritas necesidades
  desarrollo besar despejado brujas considerando reconozco amenazas afecta ganamos temer enfermos votar grito retraso
  ciudadano testamento celosa miraba creciendo aterrador japoneses menores decepcionado aterrizar caiga marchar
  bomberos vinimos mates trajeron borracha ocurriendo interesada salario pegado consigues camiones pasen candidato
  parto etapa escoger alli tortura constante equivoca quemado comenzado oculta saludar observando camarada contratar
  raros termino imperio posibles gastar tomaron aclarar botellas empiezo motel encender ganancias constantemente podria
  lleves llenos fortaleza consiga cazador reunir fresca pasear vinieras margen agarrar grabar jugado coordenadas
  programas manual algun sirven permanente fallado rusa negativo inteligentes rezar verdaderos hadas boleto ausencia
  sintiendo vidrio suma trate lastimar odiaba acceder esperabas once pesca gota activo mafia pluma saque conviene
  saliste controla brillantes sello cuartel misterioso cervezas pudieran francesa enormes armados estuvieran falsas
  pintar misiles comunicaciones americana parientes preguntaste preocupen metes poema toalla saludos visual quisiste
  pendiente capullo plataforma pesadillas peligrosos comedor esconde merecen deseando preocupas polla construido aguja
  empecemos pierda repetir injusto muriera quince atacado amables propietario cuentos lobos calientes dificil
  comentario sobra planos explosivos oler cercana autopista bastardos pongan actividades aproximadamente curar duelo
  agujeros directora estupenda oculto evidente cobrar alimentar atreve temor pensabas celos pagas empiezan persiguiendo
  siesta principales superiores ingleses dibujos avergonzado gusano vigilar altas cuartos mueras posiblemente
  siguientes tragos horror ingeniero arriesgado gane aterrizaje organizar guerreros conjunto enfermedades medalla
  aparato alianza apagado aves preocupo tumor supervivencia bolsillos avisar mandado escuelas privacidad autor contiene
  confesar falsos escenas disparando furioso elementos encendido tanques embarazo impresionado ocasiones orgullosos
  minas rodeado muestran detectives cuerdas fabuloso tirador trauma dificultades disculpo protegiendo distintas
  promesas profesores tuyas demuestra ascenso quedaron respiro emocionada vuela bebo molestando preso llegaremos caen
  perdieron dieta certeza galaxia equilibrio perdemos excusas entrenar patada agallas distinta imaginaba times durar
  establecer empiezas indio volante responsables pisos escapa lograste independiente baje pechos sacas contenido
  tirando quejas humilde culpo impulso desfile sera cincuenta bondad atravesar usaba alimentos avanzar tranquilos
  ancianos mirado pasaste nido pague eterna volumen satisfecho ordenado llevara escondiendo inicio use ritual novios
  redes llora prometes locas queria septiembre radar ministerio contentos matamos cuarta lentes cuya enviando tejido
  asesinados colonia odian invitar valores trampas crece inferior olas localizar perfume novato esperad submarino
  vergonzoso decidimos sentidos girar lastimado sacaron preguntan jodidos unido rebeldes imagina cancelar acabaron
  fingiendo nacer martillo junio cicatriz etiqueta marica festival prefiere adolescentes protege nene entendemos fallo
  esfuerzos ofender pirata subido congreso cables costo intentan golpea estuviese mientas metiste diamante conozcas
  interrogatorio tenis distintos entren ansioso presentado apaga hemorragia crean olvidaste resistir detenga entran
  vestida conversaciones cuentes semejante despertado volviera entramos paren incapaz otono almohada tio nocturno
  secretario desorden ligera seca prepara afueras trenes extranar controlado debamos ciega reconoce hamburguesa
  preocupaciones contrasena faltaba culpar videos adoro chistes perrito avance corresponde separado duermo encantaba
  estatua levantado encaja secuestrado asistir determinar situaciones preocupaba aprendiendo banera complicada revistas
  agradecida timbre escondite dejemos vagina cabrones llevaste retrato quedara hermosos respirando competir suba monos
  papeleo amada mascota paro compraste verse debate discutiendo colgado largos amamos maldad pavos interna acostado
  pervertido apetito tabla tiros productor disfrutando presentes hilo funcionado registrado pida prefieres protegido
  muertas aplauso interesantes despierte nube necesitabas repugnante ocupo sugiere dispuestos atrevas aprovechar
  computadoras sufre octubre organizado instalaciones quedaremos aliados maestros recuperado licor inevitable mantenga
  fritas direcciones extranjeros tales mensajero almirante armadura servido desaparecida hueco decides deportes
  comprometido anciana ultima gemelos pidieron entere rancho confuso rojos cargado pilotos muevan revelar abuso
  voluntario embajador descubrimiento duenos liberado academia contratado sacando divirtiendo piratas guardaespaldas
  legado teme sorpresas munecas venid modelos cobertura atado criada saliera recorrido generaciones descansa escuchan
  identificado profundidad solucionar globo pondremos posiciones expertos cerrados riqueza entienda traficante bigote
  propiedades comedia atacaron reparar famosos sencilla judicial medicinas putos suministros naturalmente observar
  acuerda manta toneladas despedir cago perdonar incluye rastros juegas clan entro derrota tocas privilegio secuencia
  niego correos negras bebes entras lecciones firmado cuentan hacha astuto sepamos metiendo estatal embajada
  necesariamente panuelo interno destrozado queden afecto hambriento simples grabado claridad obsesionado valientes
  numero mencionado traen venden ensena comprando billetera caes orina miseria desesperada opina aprendiste trabajador
  seriamente encontraba revisando elefante existir periodistas diente entiendas acompano aprende piensen boletos
  factura agarra inmunidad enganando enamorados jueces huelga disfruta diarios terriblemente suplico dentista sigamos
  bicho adicto pega elige ajedrez apoyar orilla besos ayudes jodiendo sacamos ansiedad llamen pendejo inicial hechas
  anillos retirado tapa sentar elemento chofer entres significaba transferencia salta construyendo suspira infarto
  quema demostrado traigan manada ropas multa seguidores sonado conveniente punado escondidas enano certificado
  planetas enojar castigado conocidos democracia incendios veredicto comidas alturas aumentar imaginado bonitos
  asistencia bailarina capturado referencia editor sensores llamaban fuegos confidencial especialidad razon arrestar
  ofrezco superado acercando confirmado mentirosa ilegales traicionado reducir robots bandas cercanos talla tabaco
  impedir pasaje entraste borrar intenso retrasado iniciar moderna debas seguida ganaste molestado masaje criar
  terapeuta esperes can cojo exacta obtuvo mantenido servidor bosques drogado conservar compro desean agotado
  acusaciones comenzaron destinado nazis pierden llenas poeta completar camarera pegar entregado moderno beca torneo
  oficinas diferencias cumple duermes anadir chimenea oficio callar soltar asustaste escribo tristes fracasado docenas
  orinar espantoso enseno calcetines vientre suelen arriesgar normalidad cretino poderosos sindicato sucios quedaste
  novedad oscuras traducido garantizo negar sugerencia encantar insectos estaciones entraron acerque quieta delincuente
  esencial torpe piden flujo rebelde vapor acompane pistolas investigaciones esencia declarar reunido cocinero ordenar
  baila suicida favoritos mantuvo botones lenta ardiendo vulnerable comprendes regreses pasteles costillas sobrevivido
  rival aca espectacular ovejas jugamos ego hospitales actualmente pinturas consulta diremos interesan afortunada
  cerradura signo sonriendo casamos filmar echaron desee vasos cosecha pesa experimentos sospechas pueblos entrevistas
  brillo antiguas recibimos mueven duena conversar misericordia diosa gorra busque legales noviembre implica tela
  emergencias envidia meto municiones cazadores respetar nevera retirar necesaria tardar denuncia pendientes reconocido
  sillas operar afortunadamente culpables escribiste renta presidenta accidentes expresar limpiando alboroto preferido
  ordeno disciplina delitos mierdas caca pelos precios suyas falda enviaste sentimental artificiales nucleares utiliza
  seguiremos enterrar cheques manejando tradicional roba uses osos sirvo vosotras ebrio aventuras venas patria tratamos
  vecina estadio utilizando renuncia terminaste extraterrestres bajos argumento zonas cuidadosamente aparecido valga
  conocieron especialista mutuamente maletero agradecer alcanza avanzando comprende produce reservado ingresos hablen
  comercio aparezca escritura venimos super sonidos bajado instrumento ignorar individuo comando comience facultad
  tranquilidad equivocados abiertas materiales declaraciones portada mananas brasil nieta ofrecido dispare semillas
  ocultando reportero global suite serpientes crecimiento promedio entendiste sientan responda dejaras doler estallar
  terminaron pis menuda empezaste bajen arreglos honorable anteriores filadelfia descubre dijeras ataca especies
  informante cubre rapido cohete chaleco capturar formal preocupan pito cometa femenina refrigerador mantenimiento
  reconoces diciembre gigantes concreto malvada verga telegrama brutal investigador aparecen dirigen borrachos enlace
  deseaba marcar gripe conexiones pantano lesbiana picante cuna manchas campus atacando sujetos charlar entusiasmo
  rencor circuito eterno enfermeras viajando atascado matara fallar previsto frito cuchillos indicado invitada
  campeonato ciclo significan generador entrenado flash derrotar andas grabando rudo saldremos puno perdono mantienen
  gusanos autorizado cambiaron valen bienestar utilizado desperdicio brilla persigue manejo baloncesto comunes cuide
  lindos senado muneco serios protector liga regresen decida coincide olvidas dispares aguarda gratitud significar ave
  cuarenta delta enero recuerden herir provisiones deliciosa consentimiento consejero marcado testificar reverendo
  cuidadoso comenzando navaja colocar rescatar unir gustaban queriendo francamente sesos extraordinaria granjero
  explorar bloque nietos vagabundo mocoso salve bingo hicieran galleta admito educado quitaron experiencias atraparon
  provocar marinero permites basado postura ayudaste canones convirtiendo echas ayudan probando tomaremos necesitaremos
  perseguir linterna atraer escoria desconocida mosca aguanto ordenes tobillo oscuros fumando curva vestuario furia
  alla cagar inesperado escopeta pillo creando juegan tarda periodo amabilidad suiza escudos dedica opiniones escocia
  trates misteriosa oyendo pacto sentiste cigarro publicar quietos oyen levante maneja rodar test plaga moriremos
  convierta recuerdan atrae morgue restaurantes jungla agradecimiento residentes oriente bases alemana polis visiones
  pertenecen fideos instintos tiburones trabaje captura terminan set danado demente activa cerradas apodo quite sexto
  extraterrestre escuchad anunciar deprimido luchador confundida rindo toco ruina mejorando comunista echando explico
  sirviente bloqueo hamburguesas entorno inglesa involucrada crucero arrepiento similares recto favores inventado
  inestable perdedores alimento filas subasta cachorro pausa supermercado matones ejecutivo tremendo ceo verificar
  propina duras usaste batallas bandeja abras mientes expectativas sospechosa oido conectar causando mantengan vago
  velada saludo recuerdes danza sobrio apertura supervisor tuvieran producir excitante marea pusimos permita caravana
  ahorrar avanzada bastantes abejas sagrada apunta descuida acababa practicando partidos lindas mejora posee
  convincente cueste comprobado compre delincuentes bata arrestaron considero cicatrices pudiese anuncios descuento
  fijo naturales indican declarado planea asilo emboscada conociera farsa postal vulgar remoto contenedor ruinas oir
  digital claras traseros espeluznante golpeando gentil racista sirva llamaremos temblando controles bus rompiendo
  permanece inmortal integridad prostitutas femenino dedicado disenado proyectos tortuga dinos cometiendo revisa movido
  comemos comerciales gustaria escuchamos limpias mear burro cruzando funciones bufete cayeron describir termines
  primos garras desear disparaste ondas ocupar adulta sorprendida decidiste suene explique cona misiones morimos logra
  difunto oraciones conseguiremos ocupa mediante desaparecieron asesinaron estelar divino toquen retrocede boxeo bichos
  suponer avanzado dolares farmacia humanas flotando eliminado placas hare orfanato atacan insoportable caramelo
  sostener reservas evidencias tiras cepillo fugitivo bando bici comprometida dragones cambias lesiones combatir sirena
  gastado extras ruidos absoluta habitantes insignificante cortos alumno salidas herramienta turistas tocaba retroceder
  opuesto altar plumas zapatillas tablero acostumbrada disponibles delantera cobardes une calendario navegar lamentable
  enciende estafa dudar contratos comenzamos metieron acordamos cuernos vitales resumen artificial cargamento notar
  talentos alcanzado terminemos confiado ardiente altamente sudor acepte mito recibes banquete afectado queramos pleno
  asustar oyeron homicidios soga probabilidad mataran bestias ballena contrabando cavar bate caramelos valiosa acercan
  voluntarios mostrado cifras reactor presos botes misil hablaron asustando tumbas hurra paquetes lejano jazz llover
  pidas encerrada asegurado conectados sobrevivientes domingos mortales italianos invita escrita terminal asquerosa
  rotos masacre triple vicepresidente felicito premios futura vistas caigo cortas refugiados ciegas llamara llevaban
  escribes are tramando colgando arrancar atras separar pobreza obliga encubierto vigila invertir primaria casaste
  hogares armar particularmente interruptor sobredosis congelado olviden despidieron rechazar pensaron inventar
  intentaron reciben aceptas paradero todavia bretana confiable ultimo deberia divina hablara impide hubieses reflejo
  medicamento separamos miento mojado joda suicidarse concierne ruptura oponente admiro saluda salchicha estrado
  prestar rechazado hoteles linea delicada creyendo abuelos recientes excepcional descanse lucifer encendida destruida
  calibre legalmente insiste exceso dados comunistas patrones conquistar positiva lazos pagamos irlanda generalmente
  registrar hembra estupideces dulzura cargada aplausos tomemos paces venda avergonzada solitaria ensenando ahorros
  marcho escondida pasajero llamados facturas ningun robos regular soporte urgencia interesados ordena madrugada
  mejorado entretenimiento homosexual usaron cuarentena suministro vaqueros salchichas hablabas pretende corten plomo
  internos derribar vestir intentaste enterar terremoto andan letal negativa revisado televisor estudiado grites nasa
  intelectual empacar comprador cansados instrumentos rompiste admirador ocurren increible acompana agresivo acordado
  analizar acoso visitantes amenazando compramos encontrara disparan elegiste ballet arregla iniciativa enfrentamos
  pedo torta incluido follar maravillas protesta deseado naciste lloviendo campanas tomaba tensa intimidad frutas
  generales avisado hondo aborto ofreciendo tomate vendo camaradas rompecabezas recomiendo dejad tomada expulsado
  experimentar celebrando fijado descubrimos apuntando ayudara dibujar panel involucrados ejercicios generosa toallas
  guante uniformes secta ilusiones dom garantizar ensenaron paranoico creencias orquesta duermas comiste despegar
  realista continente enfoque ciencias moscas ensenaste afortunados villano continua bloqueado recordaba demos costar
  litros perfectos entregas aprendiz escolta ensene desconocidos suavemente viaja inodoro cosquillas juegues resfriado
  sacrificios contaba entierro tesoros originales metida trofeo nocturna explicaciones culto volvimos billones temes
  peligrosas dedicas limpios mostrando gordos atento candidatos verduras comunicado asumo aislamiento patear parcial
  provecho apunto conocimientos desarrollar patadas ayuntamiento abandonada principalmente firmes homicida chatarra
  cerrando descubrieron recta aroma cooperar respaldo furiosa tuviese panales barras daga compartimos exitoso zorro
  acondicionado examinar contador retirada dirijo literatura antepasados conste sugiriendo inmediata carruaje
  sirvientes payasos recorrer violenta paisaje tardado hostil tatuajes dominio decidieron turnos comparado gancho
  demandas crecen viajado clavo abro activos terrorismo obtiene proceder yoga desnudos establecido montado cargando
  favoritas muestre dificultad pagaron costumbres resaca mecanismo pastilla canalla cuadras masiva meten atrapan
  incumbencia luchado tronco documental conserje hada apuro hierbas ejercito retrocedan chiflado nazi honestos novias
  perteneces odiar tocan perdonado recupere apoya acusa senos huido mapas facial punetazo liderazgo perdidas insulto
  monja reciba convierten prudente experta olla mariposa tomara artefacto exagerando enviamos causas comienzan
  molestias decido trozos perderemos libremente doncella peluca empujar vientos quitas hostia cierren guardo respetable
  avenida llegaba alquilar aliado crucial corrupto lava expuesto triunfo virtud asustes seguimiento sucias traidores
  manicomio frasco experimentado rodea privados sentamos aquellas azotea gobernar sacrificar suban frenos honestidad
  valla codo finanzas cerebros burla consecuencia obedecer ancestros sinceridad corporal aspectos descarga liras
  aumenta contener masculino asustados yate basa pretendo sustancia grand marciales pareciera merecido usada
  investigado leones resultar nerviosos mascotas infiel bromeo alterado chicle fumo delgada monitor lote religioso
  respecta cargas gallinas fechas desafortunado escondes suegra financiero colocado basurero desaparezca terminando
  tratos corazon semestre disfraces acabando necesitaban guardas cunada programado anual paja sonaba lamentablemente
  eliges fronteras juntar violar agregar mantengo localizado montones corren asombrosa consiguen relevante envuelto
  champana optimista atardecer asesor coja paraguas preciosas enfrenta quemando violentos destruye unico labor
  fallecido excelentes cambiaste pensara detengas apretado reemplazar aparcamiento establo residente golpearon hueles
  cuchara cuaderno abriendo grabaciones campesinos nueces duerma accidentalmente planear perras donante cualidades
  eternamente ferrocarril interferir morfina despido andaba provoca peste filmando gong eventualmente defectos devuelto
  grandeza cristianos dirigido pipa dea entrenando celdas escogido forenses derrotado millonario gasolinera cambies
  hipoteca gotas frases ignorante refresco mueves digitales conclusiones invento exclusiva pasaremos expedientes
  incorrecto sacaremos facil dicha confirma pusiera cazando ejecutar vieras abres cintura telefono pagos investigadores
  abren estreno escucharon mentales latas temen mexicano esperma muchachas mudo dominar empleada ratones calmado
  peleamos relojes encontrada robada carteles apropiada siguieron veis prevenir perpetua facilidad alrededores arteria
  tasa desarrollado basada anochecer carbono religiosa freno prometer interpretar yerno semilla enfades maravillosos
  carreteras profundas cocinando regimiento traslado bandidos apretar salvavidas jugaba preparen aislado terraza
  sospechar parados ensayos exige presionar intervenir deprimente disculpan tranquilamente matanza vigilante vacuna
  imprudente creativo filete descifrar busquen aprobado chantaje presta evacuar empiecen descansando mejilla posterior
  firmas cadera callada silencioso suspenso manteniendo sexualmente mostrador descubra asignado oveja negociaciones
  nadando funcionamiento supremo feas inminente autobuses ancho parad arruinando importas adicional condenados defecto
  viviente miedos respeta arquitecto reportes recurso tenso escapando daban maravillosas sesiones deportivo atrevido
  desaparecidos formulario explosivo mudar arreglaremos fino enojo realizado francotirador lloras cortando propongo
  sacan flechas rodaje arranca sirvienta factor traficantes calzoncillos discursos agradecidos demora motocicleta
  convirtieron universitario llueve globos sucediera supuse santuario cambiamos quiebra atajo barbacoa cuestiones
  zombis sumamente superficial reconstruir sede prepare paguen cancelado dirigimos impaciente horizonte iniciales zombi
  detuvieron justamente rostros celulares estribor industrial pijama entregue enteras emocionalmente trabajadora
  envenenado anteojos provocado angustia repentino mudamos veros marchado huelo transmitir despejen levantes definitiva
  ciegos arde ventajas agujas alimenta tubos conque ingredientes copiado duermen proviene levanto rastreador bragas
  comencemos amabas ofendido ingenioso feroz cristales volado evitando suspendido lanzado relacionados potente
  conferencias amenazado acompanante hallado taberna colapso hongos trataron gemela referencias saltando aconsejo
  vuelos inconveniente hormigas rechazo ofertas infinito ingenuo supieran laberinto existido lastima impresionar
  regresamos avanza despreciable trayendo ciervo domicilio protagonista secundario correctas palomitas observa
  respondido peleado dinamita creador vuelan activado recibiste naciones laboral sensacional quizas acostaste esclava
  empuja soborno subo fabulosa precisa cobre traigas ausente cantidades deshacer respetos forzado dorada hablaban
  cagado consiste cuerno declaro detengan danar operativo acontecimientos insecto italiana estancia camisas chispa ajo
  nudo redada occidental creamos acera encerrados fundamental discutimos brazalete crezca consiguieron fractura
  sombreros cortaron aleluya serias tenias repite infectado mueran intensa compensar cobra mandaron independencia
  reclamar torno cuidados adoran desperdiciar convertiste abandona ganadores encargue acusada distante perlas apreciar
  sueltes luto ingreso desgraciados cebo contexto atentado reunimos desprecio rasguno regresaste mantienes financiera
  gemelas encarga generosidad robados debimos pertenezco entranas podrido interrogar cocinera salvando chistoso recoge
  secundarios pelean creencia adrenalina escalar inventario voluntariamente apuntar aceptable extrema brecha tremenda
  procedimientos atrapamos huye acudir pollos helada enojes embarazoso regresando preciosos arruinaste ocultas lecho
  nombrado padrastro supera tendencia sueltos pesados cobertizo calabozo destruyendo data pajarito sugerir recogiendo
  administrador afirma arreglando privadas novedades ligeramente atraco trajimos persiguen reduce siguiera culpabilidad
  repentinamente amorosa obtuve eco astronauta devuelve caminata hallamos pieles valer hospitalidad inapropiado
  escritora esclavitud reemplazo distinguir mandan pense tope planeas rezando malvados escotilla nuca frio nombrar
  mienten bombardeo culpes sendero trayectoria helados importara fichas estabais engana averigua guardando fijamente
  peligros fraternidad ayuden leve asado escritores fragmentos quemaduras enteraste blando paras topo guarida cubiertos
  leales culos amablemente defensor despegue estropeado brigada corras golpeaste besado informa locuras milord
  individuos estanque racha ganadora menta determinado rindas burdel representar sensual agradables caros ansiosa
  camello alejada borrado saques explicado complicaciones desees calme discreto ceder atleta presionando convento rotas
  capas tregua sabias variar gramos averiguado amigable regresas empeorar satisfacer humillante internado preparo
  estabamos genes eficiente mantenemos tripas funcionarios maduro menciones zumo descuidado aficionado organismo
  encargaremos coinciden oportuno condesa espuma reaccionar calmar nudos fija lograron suaves preguntamos ofensiva
  gases seguras necesarios coges ensenan lecturas urgencias unida pertenencias duelen saquen clubes obligaciones poemas
  hermandad entremos terminas elevado girando quites sangrado bruto miramos cogiendo transmisor incidentes bombero
  justos defensas monta dental casera billar abeja tontas arregle plasma trama japonesa apuros porcentaje devuelva
  tequila afrontar suenas quedaras consigas limitado olvidamos cohetes aparecieron tire echamos bonos sonda disfrutado
  desacuerdo obreros madura ficha pica funcionario signifique exitosa atrevo imperial prestas jardinero disfruten podia
  fax preguntaron bocado elijo acompanar crueldad terminada sosteniendo protegida equivocadas entrego roban blusa
  ejecutado irrelevante tos porche fruto cuan publicado fuma tacos inaceptable suegro dinosaurios audio novelas rodando
  consideran ayudaron estimado destrozar soda aparta ensayar cruza injusticia pensaban corazonada deseamos enviados
  rodeados proteja promete reunidos drogadicto limusina jet honrar empeorando intentos escombros taxista tiraste
  bendito aranas agotador conozcan rinones detectar rompa disfrute remolque ninez ballenas procesar exista quienquiera
  aceptan cemento afectar estupido divierte protesto notable adoptar reporteros ingresar centros contabilidad brillar
  tarado dirigiendo celebridad humedad escaparon veterinario rompieron comisionado atrapa cajero letrero pasaportes
  atentamente gustos temperamento ocupe sida gabinete brindar intruso confiaba terrestre frijoles pulgadas escuchaba
  cap obligados secuestrador recordado morder espaciales abrimos pongamos condenada obstante estrictamente extiende
  limpiado agradas deriva elefantes marineros hambrientos muda cubriendo directores frustrante espiando boxeador dobles
  radical ofrecen time internacionales fenomenal estafador pulsera funcionaba elevador utilidad rastreo apartamentos
  punos desesperados comprometidos recogido paramos enanos burbujas maridos enganaste menciona libra variedad
  regresemos traicionar montaje encajar insignia continuamente castigar mencionaste cultural alabado secuestrada ramera
  necesiten bloquear late film atar dure echan misterios pellejo ambicioso empresario ofrecieron antena acercamos
  acelerar lucir resonancia mide racional alucinaciones dejaran masas eches camisetas unica disturbios terminen suprema
  faltar remota disfruto rastreando coreano agradecemos irresponsable anzuelo hubiesen escondidos rondas ordinario
  suceden tapadera afirmativo sustituto reducido esperaban asegura celestial sostiene defendiendo tour burbuja reparto
  tribunales lateral congelador llanto aliviar adelanto glorioso comparar declara agencias agotada solicitar explota
  activar lodo figuras vaticano maniobra debieron corregir pelicula ardilla gravemente consumo tormentas tolerar
  devuelvo poste pillar ladrillo desaparecen aprobar marines vigilado evidentemente secuestrar prototipo cachorros
  extranjera suciedad acusar rutas apestoso compartido juvenil granjeros caderas acelerador beba pretendes griegos
  esperaremos resiste complace admite cifra inofensivo pasatiempo regresan gimnasia rapidez bancaria sirviendo abordar
  hilos construyeron detonador manipular abismo relajado violado tragar retorno mutantes empezaremos rifles amuleto
  fallas sensibilidad callas infernal dedico saltado movemos pizca predecir langosta sobreviviente quitaste semen
  profeta seguidos grandiosa granos exponer preparativos necesarias cumpla casamiento hallaron protocolos ganaron
  secretas repuesto ofendas asustan pelirroja recado eligieron espectadores perdamos filme congresista gorro improbable
  todopoderoso harina proveedor extraer gol contamos bromeaba viajero trastorno doblar cuido lograremos cuelga sangrar
  bufanda cuestan forzar vendes calabaza buque chulo mareado microondas curiosa ignorancia respondes bajes cangrejo
  finca inventando rodeada honores visitante yace enterrada calificaciones arreglamos invertido idiomas ganancia
  gustara miradas creyeron ladrillos reportaje peluche lastimes ginebra pasados agrado acantilado pasadas demandar
  pasillos ocurriera pretender mande corteza fiar convoy mordido insensible acogida ingenieros sirves condujo carros
  tesis videojuegos condolencias vendas compuesto indiana pagaste sacerdotes puros ayudamos presiones prisionera
  cubiertas relleno populares hormonas mutuo arrogancia seguid marcador peculiar nevada comete tribus concentrado
  sudando alambre responden puestas gusten acusados rivales atentos olvidaba separadas obtienes patrullas pesos crearon
  bocadillos alojamiento abandono respondiendo ilegalmente grieta casillero suenan medir dirigida contestas mentalmente
  tirada surge olvidemos intercambiar admirable apariencias espionaje convencida audaz descubren carnada ideales rodean
  anormal sesenta sirenas manguera futuros voluntaria tenedor pais nuera vip disparas detectado calzones movida
  epidemia escoba detector consciencia traten orgasmo impuesto contactado cuota provincia ladrona titular dispositivos
  secuestraron ensenas rupias perdonen conciertos compania arder dividir comerciante conducto subes secuestradores
  perfectas conduzco yardas trajera tacones camarote lavabo gorila muerde veterano mentor corra cantaba arbustos
  busques sensato mojada interferencia cantan grunidos victima tacto obligada veteranos exagerado empezaba compran
  envidio financieros acerquen surf privilegios previo impresionada coser sanos vencida revelado sinceros guarde
  homenaje cierro fuertemente dactilares aparatos muevo cristiana ejemplar conectada recibieron codicia ingenio
  definitivo maligno detenemos habiendo rebano deprimida hoguera sobras revela respetado conecta musulmanes entrara
  detuve luchas trece lidiando familiarizado retire rendir clic aceptamos gritaba acabemos derrame pilas discutido
  descubriste supervivientes seguidas impulsos grosera cigarros allanamiento cumbre crueles reuniremos sobrevive
  cartero desagradables virginidad agarre pierdan dormiste pruebe atada propaganda negado esteroides inversiones
  espejos casual visible disputa canasta reportera comprensible residuos echen fieles arterial precauciones
  correspondencia amplio ayudaremos cumpliendo tradiciones arruines mermelada usen molestas capucha cabreado ayudaba
  limitada atiende senalar nativos sofisticado bromear calentar violador leyendas judas vengar comparte aplica tercio
  musica morada estes batido chismes concedido aburrimiento turista seminario libreta formado contestado fibra
  obsesionada necesitado corredores memorias encerrar montando parlamento tomates elegantes arrastrado quisieran
  argentina patos vieran tires terco jode plantado pandillas circuitos divertidas destinados palomas detenidos ricas
  vendiste ahogado cinturones describe pezones disenador dormidos luchamos talentoso creyera necesitemos esconden
  consiguiendo asustas busquemos bofetada evitado explicas ordenadores empleos deberias pegamento ocultos supongamos
  aproxima labial interese maquina enviada igualdad aplastar crudo vinos octavo cesta saliva plantar conteste atrapen
  bandido logros equivocaste apartado quedaban aprecia aleja atuendo metan adicta presidencial abdomen temporalmente
  linaje defensiva ingenua intacto explorador trasplante finge vendemos baratos vendedores campesino usualmente
  trataste santidad cuyos aprendes dieran comprendido banquero terminara enemiga reventar descenso invitaron panda
  espacios hambrienta abandonaste libera matrimonios cultivo corrientes animado seguiste circunstancia bancarrota
  tractor barriles atacada alucinante rendimiento realeza capitana detesto alarmas clavos exigente paseando redonda
  noruega muestro frontal exploradores reportar obtenido descargar agresiva trapo gasto explosiones disfrazado bum
  limonada recurrir mostaza esqueleto sugieres conflictos tablas actuado abrieron dinosaurio completado campeones
  violada denunciar top transportar sufren destruidos charlas profundos mejillas tambor solicitado bocadillo llevemos
  cabras produjo coloca invitaste restaurar apunalado abrazar volved desnudas consultar cabos granadas inversores
  taquilla regresaron quitan inmigrantes despiertas ahorrado jurar socia ruidoso levantas resuelve mudado juguemos
  considerable cierran cereales aburridos comporta acostar justificar destrozada estrecho condones mentirosos
  enterrados ajuste carpa presumir casara penal banca sanar reparaciones mudanza gritas elegida temblar conscientes
  alterada transbordador rompo repartir estudia encendedor panza bon absurda ajustar quemada visitado separa obligaron
  besando adicionales secos rodeos recipiente levanten despiertes jinete chupar proponer perseguido alcanzo supimos
  prohibida logras rompen pasemos amistoso enviaremos molestan dolorosa uvas sabroso norteamericano culpas cayera
  sellado predicador aficionados vil divertidos lesbianas incluir prefieren alejar rompes anestesia alterar mexicanos
  novatos comparten deciden recuperando encontrados servidores tazas conviertes transferido entusiasmado atrasado magos
  aumentando espectro babor trueno sospecho oral mataremos contable monumento mandas controlan conductores acusando
  cruzados luchan jornada propuso mango advertido mantendremos vegetales acampar profundidades tiren incorrecta permito
  interesaba propone filtro pedidos dieras conmovedor fragmento relacionada canadiense zumbido contestes exhala
  decencia arrojar impecable satisfecha usaremos guardan alejados juicios desarmado significativo insistir cimientos
  acercas unen pesas elija despiadado solteros controlando representan retrete rabino armamento credibilidad conquista
  registrada inmune horarios actuales cenas cuestionar preservar guion formidable invencible universal experimentando
  ahogando irlandeses canciller cuadrados portado cargador inquietante muelles escritos dilema astronautas
  arrepentimiento juegue comamos adjunto roble excita grial pasto parecida cofre cerebrales alejes poderosas pisar
  hangar separe afeitar acabada apropiadamente madrastra prioridades cerramos funcionara conac altavoz amplia
  cucarachas tropa cenicienta fluye alquilado pizarra bajamos decepcionada medallas retira insisto traemos respondo
  cometas merecemos hechizos visitando frescos cogiste oriental tendido olvidando avances individual esfera callejero
  acordar arrestados corrido intenten trabajes cante arrestos musicales quisieron estatus boom usaban estresado
  burlando barbilla arrestada sensibles balance proa brote aprieta cocodrilo preliminar micro asociado abandone ochenta
  virtual renunciado disculpes cursi espanoles homosexuales generar sobornos avatar milicia estricto echaba importo
  radiante innecesario pidiera funeraria concejal verdaderas escapaste carinoso monjes divertimos ventanilla indicada
  compraron marchas altitud silbato precedentes invitas espantosa enfadar espanola enojados subimos estima bendita
  anticuado cierres acuesta inmenso aposentos mantengas comieron argumentos anotar fallando guapos dele masivo
  intensidad sintiera nacionales estofado silenciosa planeamos buscaban bebas jardines latido suelte utilizan mariposas
  educada incumbe detras universidades castigada huelen diligencia fugitivos ofensivo vitaminas ocuparemos golpee
  frustrado usual complicadas llamaras cultivar remordimiento requieren apasionado anular salid robamos gelatina
  observado jarra masculina etiquetas implicado carpeta instructor forzada entendimiento extremos discusiones suspiros
  abrid gemelo honra mandato arriesgando guapas multas planeo operando insistes disenos titulares abiertamente foco
  compradores acuestas fluido suben norteamericanos resistente miserables gritan olvidan beben recupera presidencia
  mediana preparatoria pitido divorciado agitado buscaremos mandaste agradece genios cambien confunde eminencia
  autoestima rodeo pecadores dimensiones maquinaria dondequiera entrante emocionados organizaciones cruzada ganaremos
  suelten recortes acompanado felizmente corruptos preocupar fastidio neutral turco encubierta recordatorio obtuviste
  construida permitas adoptado entretenido adictos usados revivir matriz marche donar impredecible eficaz arranque
  revise regazo dese despejada decenas taxis parecidos mezclar industrias recreo yenes lloro conduces vena rituales
  contaron entendiendo separaron policiales colaborar recetas complacer habremos retorcido estacionado cubro drogada
  convencional quiten buscabas chocar lanzando paraba congelada aplicar moretones colonias insinuando arresten carreta
  mordida interrogado completos correctos lastimaste enganas solicito gobiernos atravesando aprieto alergia negativos
  depender debiera clasificado tributo accionistas trineo estricta concuerda repasar criterio despejar labio doctorado
  controlada propietarios impostor fabricar conforme tratamientos podrida dormitorios laboratorios creyente obvia
  respondas vivienda algoritmo parecemos dudes cantas acabes fiscales admiradores desaparecidas solicita entraba
  compromisos asistentes sentaba soporta episodios habituales rayas adorables acabara reuniendo maricas brindemos
  dormimos contrataron tinto prometedor circular intriga evaluar estrecha productores portador unidas votantes
  legendario aspirina perdon malinterpretes fachada empuje preferida llevabas calentamiento convicto tostadas
  reacciones puntual diaria detienen infiltrado instalar alegres descartar polaco entrenados niegas paran lastime
  encantados comodidad demencia acabados vagabundos ternera equivocan capitan molesten ganaba actualidad echaste
  cenando empujando gustaron bocina casaron comportas conducido mineral frescas resulte mezclado salvamos ejecutivos
  creciente editorial desmayado quedemos ordene cavando creativa clienta flaco arruine comprueba guiar intacta mejore
  establecimiento manuscrito viajeros masajes yes aprendizaje vulnerables victorias guardaba quitamos elegidos eje
  nalgas clavado catorce lloraba delantero debilidades confusa pum producido perdiera despiertos decidida avena
  atraparemos vainilla tonelada identidades ascender encargamos observador sucesor fabricante sorda nacen estresante
  conocieras abandonaron retener ventilador tierna estante apoyado resentimiento noroeste grifo emociona coincidencias
  estabilidad luchadores pasajes exilio paranoia discoteca representantes plegarias previamente cagada propinas
  tramposo duchas repentina fresa atacados infectados prejuicios penes emitir hundido besa estropear sobrenatural
  trasladado trabajaban acosador invadir tobillos encontrando atrapaste ejercer rezo transferir atascada sacrificado
  tambores negligencia asuste aumentado aterradora sedante irritante conociendo volvieras vinieran lectores desgraciada
  cereal rendido mutante despertaste apareces firmemente culturas algas recuento pedos lenguas pijamas logre instalado
  blues formularios espiar contratista danada amnesia regresara comprobando siniestro construimos horca sudar perdonas
  cereza patata pintando expulsar grune triunfar duela atletas arruina siria ebria aliviado intentaremos envejecer
  sudes bledo poseer manifiesto surgido recordando holanda arruinada nobel latidos villanos destruyeron granjas
  telescopio opera subconsciente permisos humillado acerco subas viviera relato longitud bocas previa departamentos
  muslos amoroso impactante artefactos manager marioneta tiran considere torpedos arrepentido levantada practica decano
  cerraduras fresas averiguaremos cercanas rechaza atrape bloques adoraba acelera obligar inspirado mercenarios
  experimental senuelo rollos directiva atreven peniques besamos lavadora elegimos severa apos diriges flexible lujuria
  empate nobleza delfines bloqueando metemos pesadas apuntes arsenal rinde recoja vito traicionaste reflejos usuario
  farol escalones curas reinos considerada insolente incompetente equivocamos pegue auxiliar metidos encendidas
  enfrentado deberiamos decidas cagando acuerdos vistos cierras dividido resolveremos defiende arrastrar imaginando
  sorprender obligues cortan arquitectura viajan dire dadas regularmente operador inmortalidad consigamos decepcionante
  insultos indicios caminas sucesos simulacro exactos estacionar escoge invitaciones gemidos grabadora volador tiende
  sufra asamblea peludo miraste celebridades quebrado alumna destinada haced reposo revisen protegen hundir bendiciones
  reflexionar fritos cortaste revolucionario dependen interminable atadas asociados aceptes podrias investiga pureza
  encuentros complot machos golpeo comunitario vanidad alternativas enoja meteorito pinche explote afecte leas mexicana
  propones merezca atropellado sacos respetan renuncio molestos cuelgues feos talvez devuelves analista rellenar
  encargar presiona hunde probemos pelearon asteroide zoo universitaria opio informal lavando flauta astuta niegan
  equivalente fogata ligar hirviendo cerraron tiraron abrazos sellos receptor programada trimestre playas obsequio
  celebramos parche banana sangriento desafiar ajustado destruya lastimando reliquia juzgando cebollas encerraron
  vivieron futuras eligen vivan consultorio accidental halla hacienda recinto panorama contara agresor metales pasaban
  capricho perdones trompeta involucra jueza negociando pegas remordimientos olfato cuidadosa receso pagues espectros
  acosando nocturnos chupa ternura quemaron cucaracha mandando entrevistar mendigo dejaban emocionales chequeo calcular
  organizando cobro ensenanza galaxias tortugas impotente fueses mentalidad enfrentamiento hembras brujo nervio proxima
  liado contenedores amen permanezca vistes permanentemente ocultado inferiores ojala prestada vacante gime mediocre
  inmobiliario bistec gastando fluidos zanahorias tratara atraviesa acontecimiento muscular lloran existiera implacable
  enemigas amistades ponche cuides cuervos terrenos textos potenciales rompas camarones tolerancia planeaba estara
  vegetal estaca comentar acertado entiendan fijar capitolio hiciese submarinos comerciantes griega hechicero oigas
  infinita honorarios almacenamiento paralizado ayudantes progresos traido costoso torturado setenta nacieron indefenso
  chelines traeremos plenamente golfo diccionario apareciste senas pescadores enloqueciendo comeremos liderar abandones
  odiado elegancia corred tortilla repita pagaremos atacante aprueba aluminio soja ofrenda apunten consideras echemos
  curvas companeras acostumbrados reinas abrigos mantuve calificado besaste antorcha amenazar solucionado pregunten
  costos talentosa talones quitando charco parabrisas inspira reforma aula naranjas confesado afectando zanja
  prosperidad desventaja caldo cirujanos tragado enloquecer burlas descubran acompanas mineros haria reinado necesitara
  ganso fosa perezoso pagaba salvaron infame temprana invisibles aplastado umbral sexualidad fregadero diviertas chivo
  sumo comediante recompensas reconfortante dolido adquirir maternidad acuesto animada cultivos cambiara lastimada
  irracional imposibles desconectado agarrado tocaste expuestos dependiendo ametralladora cuidadosos dedicada
  ambiciones recibos donaciones rasgos pulpo fumas rindes suspiro soluciones pocilga grite fibras cuidas aguda demas
  carnaval choza vagos llevaran preparamos llegaras dominante biopsia riquezas empeno bajan ocupadas continuo esmoquin
  recojo pecador molestaba excesivo elfos refleja ansiosos criados exhausto aperitivo parroquia define almacenes ofensa
  toros sugieren encontraras tienden cazas suburbios rampa asquerosos llegaran filo exclusivo sueltas genera vagando
  interrogatorios cordura pulmonar limpie frenar medico religiosos inesperada cumplo aterrorizado soltado hara
  reacciona robe levantando iniciado intestino individuales heredera planean cartuchos personalidades estufa cumplida
  golpean amarillos marruecos contestador sustancias improvisar reglamento apoyan ignorando paternidad trofeos
  repartidor matrimonial llamabas gloriosa fiable americanas inquieta reservada disenada olvidaron varita canguro
  transformar huida equivoque lamenta nostalgia union guardianes arre turcos madrina clon sospechaba originalmente
  justifica eramos componentes aceptaron autorizada lejana bronce versiones tocamos recepcionista excitado cualidad
  castigados aceptada divertir concede rogar noventa expreso baratas encarcelado disgustado sobria empeora diarrea
  robadas humildad tigres ignora verdades manejado diputado fabrica cabalgar hostiles sueco intentara protestar folleto
  llantas forastero creada aprenda descansen aguantando ministros externa pianista importado pegaste precipicio esquiar
  periodismo independientes gitanos detienes congelados inmensa celebra magnum carcel acabaste mareada casaremos
  enganan provocando posesiones dude subieron graduado fidelidad sangra agarro pulgas caviar apto colmillos vibraciones
  supieron jaque plazca semental exteriores deliciosos acogedor escriben entidad doscientos fundador cogen sugerencias
  infantiles gasta trabajaron producen conejito enteros restantes vendieron financiar dejare informada competente
  golpeas chavales apague ostras aprenden antemano indicio compositor pinzas imitar inseguro retrasar efectiva ampliar
  radios inquilinos flojo descendiente bronceado usara regresaremos sorbo anhelo mamada caminaba enteran bailas
  mercados logran inquieto acertijo marinos transparente ranas ingrediente bloqueada diabetes moribundo sauna
  popularidad jacuzzi publico desarrollando apuntas serial modernos empapado ofende lluvias convence ordenaron formando
  seno excepciones derribado pronunciar noveno extranamente compleja catedral atroz home alcaldesa fracasar encantos
  matadero farsante entusiasta sobreviva pozos cocinas vertical riendas sexta alucinando entraremos bromees regalar
  nazca enorgullece trabajabas revancha efectivamente viviremos avancen asumiendo abordo zanahoria introducir ejecutiva
  compartiendo idiotez inquilino reclutas prometieron omega flanco momia bicicletas enfrentan presentan caigan esperara
  servilleta cansando indiferente apareciendo golpeada sonrisas atrajo secas controlo insultar desastres consume
  reservar reverencia calienta librado brillando encuestas comiencen cascada intestinos enfermero callados aceptaste
  estatuas soplo garantiza violando colada himno aldeanos quemados lisiado encuesta apurado abortar municipal tardaste
  presenciar arrepientes alfombras admitido enteramos bendecido vicio intrusos escapan coqueteando captar atravesado
  adivino razas pertenecer permanecen extender viral impresiona duende tornado universitarios pensemos aspiradora
  gestos extranaba constantes arcilla samurai conduzca mosquitos cenamos frecuencias terminaremos exijo mencionas salio
  desactivar chocolates convertimos infectada robas descarado jaleo desapareciera enfrentas relativamente arrastra
  depredador ancla acusan odie interrumpido arrastrando tiradores equipamiento imaginario grises faz acaben suplente
  mienta marchando lamentar recados extranamos broche almohadas embarque salada realizando coged huyeron ataquen
  detenida sapo potencialmente prestigio caigas pistolero vistiendo muslo costilla incluida cuelgue afectada tacano
  preste mafioso estimulante fascista prisiones acercar raciones presionado aburre maniobras cuchilla penetrar fuesen
  formalmente obtengo razonar opino remate respondiste perdonad munecos floja hedor construye chispas comprensivo
  arreglaste armadas apostando vencidos monton librar borrador dais causan disenar bacterias arrancado hirieron suceso
  ensayando tibia arreglas realiza mascar gustes adecuadas tostada seducir encontraran avecina ofrecemos injusta
  duquesa enganchado escultura marrones consumir camerino trabajaste sobrevivieron clemencia vocabulario cansancio
  preparan condescendiente cuyas colmo abundancia tornillo ordinaria ligas jadea bolsos inyecciones guerrera derramar
  cogieron transportador presentaron patriota faltas capataz proporcionar progresando ocupando yeso uva funerales
  graciosos contribuir abriste moralidad tejidos alimentan heroico refrescante prestando pegada buscaste suspender
  amistosa picar navidades emisora acta informados mordisco ganes tinieblas distinguido temperaturas hablaras
  adversario aclara confieso sabelotodo flote pretexto devuelvas aprendas sangrienta dirija vuele destripador victimas
  francesas habitacion conteo plancha influencias despidan plateado mostraste violaciones diviertes trapos genitales
  gen animar sabios imprimir teclado francotiradores conocidas aburridas lider escolares aro cuadrante puerco pillas
  llenando penique lagarto cubos cantina recluta convocado funda mision exorcismo comparto lunas blindado escalofriante
  atraen presentas cumplen extranado europeos despensa protestas sensor consideraba candado arrojado tratados sucursal
  patinar mejoras mataba informaron penales superviviente fusil bombarderos asesinadas internas credenciales compadre
  bulto esquema magnitud invernadero peticiones paralelo bruselas perritos madurar liberada irresistible anfitriona
  cojas relajante lente esponja consulado presentamos confiamos bebamos bailarines permanezcan instituciones feto
  escondiste pintas relacionadas encaje apestan posponer acercaba sujeta quicio locamente retaguardia comimos perverso
  rompimos espiral apostado protegidos aguante notaste depredadores preocupante contagioso caribe dedicar soleado
  escritas mesera cansa claves transmitiendo ocurrieron hongo decreto decentes remotamente pese merodeando estructuras
  solicitudes teta mandamos torcido susurra diploma africa escupir tendencias buey heterosexual directos balazo vibra
  terrestres subida probamos copiar llenado formalidad empezara futbol transforma calculado retrasados senadora
  republicanos mostraron litro estudiantil cruzamos taladro pulgada peleen horrores enganaron deshecho trabajen
  demandante columnas restricciones hueca especialistas copiloto colectiva valgo estirar naciera factores convulsiones
  lucen ansias suicidas temores desembarco opinan irrumpir abandonados quisimos avisa cumplidos corporaciones maricones
  llore juerga antro che analizando prenda verso ahogar bailarinas arabia rondando despertando capturados descendientes
  capacidades existo aterrorizada corremos vaciar interrogando hicisteis desmayo sencillamente ruega zorras singular
  adivinado suenes inmoral implante entregando traidora coleccionista saturno ajustes conserva brindo acabaremos
  desvanece franqueza drogadictos cantantes totalidad albergue noreste lentos calentando chile resuelva etapas merecer
  jurados comenzaremos faltado esposos conductos murio comienzas mayonesa indicaciones firmada demuestre enamora
  testarudo aleje confundir animados abusar buscara expuesta prestes yogur enfrentando tropical vivamos extendido
  especias recaudar accedido rabo persistente carinosa intermediario sujetador brutalmente tiramos iniciando
  impresionantes escapatoria escribas civilizado ocular fracturas conducen asegurada preparadas salte fallos ascendido
  quimioterapia hippie bailan interiores gratuita disparamos recuperamos europeo estatura parques estresada candidata
  transmite desapareciendo conviertas quejo odiabas arbusto vejez note espinas envenenamiento manejas desempeno mareo
  valiosos sarcasmo usuarios presentaciones detendremos ucrania gritado cangrejos realistas interponga electoral
  caluroso inspectora ofreces presto aparente racial fascistas enfado cruda apaguen alzheimer famosas contienen
  contesto comunidades amarillas desviar compatible cumplas paranoica engane desechos agarraron husmeando eleva cosmos
  festejar camuflaje ande mayormente sansa distancias predecible auriculares mijo clones aburro traducir detuviste
  atados capullos advertir empujado males avaricia incomoda navideno enormemente preliminares devuelvan establece
  atrasados urgentemente presentador chiquilla aguafiestas vejiga subestimes patrimonio mezquino unicornio cardiaco
  ademas impresiones retenido envenenada obligatorio comunicar externo agricultura criticar compres vegetariano coste
  vagones embarazadas distribuidor cafe alemanas cortamos energia bollos occidente propuesto exclusivamente cometiste
  afilado liberados separan viable acelerado multimillonario diarias destreza destinos lastimen jinetes consistente
  ardillas gang imprenta dote decisivo descubro sellar reclutamiento casualmente prender polacos escasez enfermar
  queman brillan creatividad costura pensaras refrescos llorado disgusto cursos estatales eliminados acercamiento yegua
  varones competidores principiante tomadas cuidara guardamos frecuente conservador invitamos bloquea imperdonable
  charlando traviesa invite grietas besas aprovecha trincheras sagrados trayecto torpedo limitaciones defendido
  comestibles apareciera trasladar mapache irregular ingles resplandor abdominales repleto patente designado
  compatriotas reformatorio proyectar hum codicioso gobernante durado delicadeza estomago colonos encontre retomar
  transformado jarabe colectivo anunciado salvas bancarias enfada reja ire follando firmo soberano pegando jura grabada
  bronca ametralladoras gitano emite cometen adecuados enigma cuidaba cruzan buitres alce disfrutes tirano tarro
  leopardo escenarios cuiden camara perturbado llevada tetera contraria caminan caminado escribieron hostias auxilios
  generadores clasificada chisme gire mudaron dobla distracciones uranio turismo magistrado cajones regulares folletos
  opone forzados colmena vomitando consejera enmienda maravillosamente unes duendes conlleva tardan destructor
  podriamos ahoga malditamente divisiones comunismo buceo susurrando muestres metimos tened pescando abdominal obtienen
  remover eclipse huerto idioteces demuestran recomienda manifestantes acostando jaulas discutiremos aceptando encargas
  delantal vals cocinado incluyen debut solito enfermas destello armarios extremidades respire heno beta torturar
  amarga acercado exactas relaciona pidan colgada encantadores asusto represalias higiene reside unimos indefensa
  discreta camine aprendimos participantes manipulado miligramos injustamente inicia esten informacion honrada venenosa
  concluir envuelta sonriente sofisticada reconocen refuerzo siniestra obtenga elimina deshizo viviendas aliviada
  ascensores espirituales rastreado imbecil apuntan vigilan suicidado retardado entregamos master despliegue involucrar
  cenado faldas suponiendo piojos entrenadora apuntado vidente estables agradan accesorios traves tradicionales
  insultado callaos arrugas africano mediados dardos tentador carece jodidas informando costando asesinaste escogiste
  vanguardia atiendo arrepentir siervo recordamos lector lanzador camellos bucle alejando truenos racismo contrata
  volamos picada detengo cerillas filetes separada libere llevados vigile delirando represento aterrizado satisfactorio
  insulina filipinas temporales pulgares patrocinador brutalidad audiciones vengadores sediento irlandesa enteraron
  aproveche requisitos pegaba admites tartas salarios recital pegan fumado acorde gustabas trepar tango componente
  lujoso policias insomnio criaron madurez implantes habria infelices examinado escrituras traed egipcios detuvimos
  donas procede tardaremos penitencia inmortales colgante cause porcelana adhesiva completas iras extraordinarias
  secretamente finjas inspeccionar estrategias impulsivo alien sordos indicar desierta disgustada apagada satisfechos
  novata apoyando traga ahorrando confirmada reclamo memorable romana patines intentemos aterrado bellos trance
  esposado recogida abatido territorios plantada caminantes campeona sermones aparcado extravagante ataduras bebiste
  sacaba violaron aislada cresta escondo anti regional itinerario huyes echaremos admiradora saquemos desertor
  rechazada paneles relajada operadora marcada conversando anticipo reir innumerables creaste torso drenaje apartar
  margaritas col langostas hipnosis beneficencia huyen carguero borroso entendieron abusos giras conozcamos antojo
  ruleta jugadas descubrimientos codos enamoraste cobran asaltar precisos vello rogando extranaste decepciones
  dibujando destrozando relevo obediencia arroja revisamos enteren desapercibido rumorea aparcar vestimenta publica
  protectora orar resucitar pasarela deliciosas cogemos dino capturaron puertos vigor tortitas gruesa genuino fastidiar
  encajan desordenado definir contundente masticar guiones destruyen convenciste adornos compartimento calmada arriesga
  series pantallas jamas descaro modificar paseos civilizaciones programar centrado inmaduro alimenticia reunieron
  postales descubierta alertas coreana aspirar animadora unieron secciones divorciada finalizar estribos inventaron
  ahorita noticiero apestas convierto odies molecular coquetear puntaje asaltos actrices mercenario jengibre informan
  bajaron astilla precedente androide resultaron regresiva venenoso fugaz decidan fertilidad dijeran guantera grunendo
  consola fijas combates oxidado elfo habana expiatorio corporativo sable decia afectados ombligo mocosa traductor
  tuberculosis ensueno cuidan revolver yanquis sudadera preparas poetas cortadas tapar domina deshonra creciste quebrar
  moriste monitores manden practicado pegajoso llueva desapareciste sencillas decorado actuaba encadenado crecieron
  venado tocara supiese latir encargada diviertan afectan sabores inversa vigilantes sobrevivimos platillo mundiales
  retorcida respondan dieciocho complejos explotado temible bromista vence sorprenda presidentes golpeaba aislados
  meteoritos ensenanzas disfrutas destornillador apruebo orcos enterara discretamente complica inmobiliaria tumbado
  quejando halagado donantes menique querias vaga misericordioso reportado calavera bailamos tomad rubias perturbador
  juzgados situacion pinocho enfermizo delicia conjunta obligan razonables aspirante jubilado desconectar complacido
  quemadura explicando lasana erais encubrir comenzaste soplar poseen garantizado nacidos lastimas expulsada aduana tic
  atorado ganga admirar sabotaje llamemos levantan degenerado vacunas sentenciado estaria ambiental suizo moho estais
  flotante republicano fundido juzgues abandonando llene vivientes sacudir alegras desperdiciando cuanta monto
  tranquilas mudaste chiflada callejera panuelos religiosas molde divorciados versos superan devoto causada buscados
  reconozca bisabuelo subtitulado satelital portavoz acres viajo difunta uci sacara optimismo enfadados elevada peine
  maleducado entusiasmada reclutar interrumpiendo retiren positivos maneje sobreviven eficiencia detallado intrigante
  rincones transmisiones capitanes barrido teatral lanzaron demo transacciones sustento gordas provisional hostilidad
  presiento burles litera inspirador barbaridad surgir misteriosas simios proxeneta llevaras hallazgo cubra contrataste
  congelando vente esencialmente existes anota trataban mugre fastidies avion desviado aprovechando exageres condenar
  casadas activada queme escapamos ancestral anuncia libertades casinos tormento discutas pervertidos vegetariana
  dictador vertedero pergamino legendaria enganos ciudadana semanal retos continuamos marionetas lavo divierten
  culpando clientela escribimos navegando radicales obedece exquisito desarrolla vertebral persianas enganes disculpad
  desempleo europea pepinillos propuestas fallaste miraban flotar entrad mostraba lamentas cometieron obediente haras
  fallan ajusta adquirido cuotas pegaron levantaste imitador testimonios servimos esplendor avise numerosos incluidos
  dominado sustituir caminamos volaron parta descartado terca votado anuario suspendida compitiendo escandaloso cerrojo
  celo bandos zarpar manto restringida mariquita invasores renovar ahorro pronuncia renuncie prescindir poblado mude
  ejemplos beneficia opuestos cupones bachillerato preferencia creados solicitando cadete ignorado hervir investigue
  rural proporciona envejecido consideramos aclarado toxinas retrasada compara rusas crianza egipcio ceniza anal
  adulterio quinientos densidad seleccionado controlas especia urna intelecto ocupamos solitarios boba bebemos
  acostumbras yoda entretener controlador sinceras elevar golosinas cuidador imponer indiferencia audiencias tornillos
  jeringa gigantesco cafetera supervisar significativa agitada supuesta enterraron productora veranos lomo ilumina
  carguen revertir lucharon invitando pilla exigir empujes pudra descender disparate averiguaste palmas descubres
  saludables consejeros cito polar contaminado pinchazo heredado galones canadienses chiquito aperitivos controle
  latiendo sobornar organizada tiembla dorados peluquero instancia ignorantes charleston caga alimentando intravenosa
  descuido comienzos cocino perdedora largamos capitalismo banqueros servida particulares abstinencia resultan sil
  interpone jovenes intelectuales expandir apelar denunciado atendiendo divertiste razonamiento deportiva arrastre
  apasionada presten falte violentas prendas solteras mafiosos desconocidas fuere confirman punetazos parezcan odiamos
  proveedores solemne llevare decepcionar prematuro pendejos narrador toxina simio numerosas proveer cantado cocodrilos
  divide asume actuaciones comandos odioso unan enviara averiguamos escuchara exhausta contemplar citar autores
  guisantes desafortunada asfixia ambulante gentes estudiaba azafata rompan olvidaremos retiene organismos foso
  complicados puramente distraer encienda diminuto delirio zar paleta mostramos jodiste seriedad establos salones mudas
  opongo cenicero plegaria microscopio deportivos despedidos gaseosa detenidamente adolescencia videojuego juntan
  imagine chorradas miniatura gustando representando presentando mosquito atracciones verguenza terciopelo negaron
  criando mirabas eligiendo comprometer tesla pajar recibas huyas borra incapacidad afeitado avisos costaba gitana
  reemplazado acostada administrar aplicaciones ofreciste mencione embrujada consumido bautizo abandonan tonos
  cumplimiento exagerar bromea mensual cosechas indefensos entrepierna indias trivial desperdiciado llenan alimentado
  patrocinadores vigilada promover hocico ahorcado incertidumbre expresa congo confidente furiosos escarabajo femeninas
  sensata fracasos disculpar acostaba agricultores juntamos confiando resentimientos apretada masajista absorber
  descarada cremallera chinas chances reconsiderar pateando aterrada drogadicta religiones huecos atropello agradaba
  edades inmigrante gueto fastidiado entrenadores occidentales casemos guiso area usadas repitiendo amargado`;
