/** Ordinary words of Spanish that may begin a sentence or be written with a capital, folded. Some are also names. */
export const ORDINARY_WORDS_ES = `a abajo abierta abierto abordamos abril abrimos abrir acaba acabo academica academico accion
  acciones aceptar acerca acompana acompanamiento acompanante acompanar acompane acordamos acordar acta actas actividad
  actividades actua acuerdo acuerdos ademas administracion administrativa administrativo afectiva agenda agosto agradece
  agua ahi ahora al alegria alegre algo algun alguna algunas alguno algunos alimentacion alla alli alma almuerzo alta alto
  alumna alumnas alumno alumnos ama amable amar ambas ambiente ambos amigo amiga amor ampliar ana analizamos analizar andan ano anos
  ante anterior antes anual aparte apoderada apoderado apoderados apoyo apoyar apoyos aprende aprendemos aprender aprendizaje
  aprendizajes aprobado aqui area areas arriba arte asamblea asi asignado asistencia asistente asistieron asiste asistio aspectos
  asunto atencion atender atendieron aula aulas aun aunque ausente ausencia auxiliar avance avances avanza avanzamos ayer ayuda ayudar
  bajo balance baja bano banos barrio base basica basta bastante bebe bella bello bien biblioteca bienestar blanca blanco bonita bonito bosque
  brigada buen buena buenas bueno buenos bravo brinda brindar busca buscar cabe cada calle calma calificaciones cambio cambios camino
  campana campo campos candela capacitacion cara caridad carta casa casi caso casos catedral celular cena centro cerca cerro cesar charla chico
  chica chicos ciclo cielo ciencia ciencias cierre cierto cinco cita citacion clara claro clase clases clima cocina codigo colega
  colegas colegiado colegio colegios color comedor comenta comento comienza comision comite como companera companero
  companeros compartio compartir compete competencia competencias completa completo comprende comprension compromiso
  compromisos computo comunicacion comunicado comunal comunidad comunitario con conclusion concretar condiciones conducta
  confia conflicto conflictos conocer consejo consuelo consulta consulto contacto contenta contento contra conto convivencia conversacion
  conversamos converse conversar coordina coordinacion coordinador coordinadora coordinar coordinamos coral cordero cordial corazon
  correo corto cosa cosas costa creo crece crecer criterio criterios cruz cuaderno cuadernos cual cuales cualquier cuando cuanto
  cuarta cuarto cuatro cuenta cuento cuesta cuidado cultura cumple cumplio cumplimiento cumplir curricular curriculo curso cuyo
  da dado dale dando dar datos de debe deben debemos decidimos decir deja dejo del delgado demas demora dentro departamento
  deporte derecho derechos desafio desarrollo desayuno desde despues destaca detalle dia diagnostico dialogo dialogue diario dias dice
  dicen diciembre dieron dificil dificultad dificultades dijo dio direccion directiva directivo directivos director directora
  directores distrito diversidad docente docentes documento documentos dolores domingo don donde dos dulce durante duro e economia
  edad educacion educador educadora educativa educativo ejemplo el ella ellas ellos elogio emociones emocional empece empezamos
  empezar empieza en encargada encargado encontramos encontre encuentro encuesta enero enfasis enfermera enfermo enfoque
  ensena ensenanza entonces entorno entra entre entrega entrego entrevista enviar envia envio equipo equipos era eran es esa
  esas escolar escolares escritura escucha escuche escucho escuela escuelas ese eso esos espacio especial especialista especialistas espera
  esperanza espero esta estaba estaban estable estado estamos estan estar estas este esto estos estrategia estrategias estrella estudiante
  estudiantes estudio estudios estuve estuvo etapa evaluacion evaluaciones evaluar evalua evidencia evidencias examen excelente exito
  experiencia explica explico expresa expreso externo externa falta faltan faltaron falto familia familiar familiares familias fe
  febrero fecha feliz feria ficha fichas fiesta fiestas fijamos fin final finalmente fisica flor flores formacion formativa fortaleza fortalezas
  fortalecer franco fuente fuentes fue fuera fueron fuerte funciona gana ganar general gestion gloria grabo gracia gracias grado grados gran
  grande grandes grave grupo grupos guardia guerra guia habia habla hablamos hablan hablar hable hablo hace hacemos hacen hacer hacia haga hago hambre han
  haran hara has hasta hay haya he hecho hemos hermana hermano hermanos hice hicieron hicimos hija hijo hijos historia hizo hoja
  hola hora horario horas hoy hoyos hubo huerto idea identidad iglesia iglesias igual importa importante incidencia incidencias incidente incluir
  inclusion inclusiva inclusivo indica indico informa informe informes infraestructura ingles inicia inicial inicio iniciamos instrumento instrumentos
  institucion institucional instituciones integral internet intervencion invita invitar invierno ir iran jamas jardin jefa jefe jornada
  joven jovenes juego juegos jueves jugar julio junio junta juntos justa justo la labor laboral las le leal leccion lectora lectura lee leer
  lejos lema lengua lenguaje lento leon les letra letras libre libro libros lider lideres liderazgo lima limpieza lista llamada
  llamadas llame llamo llega llegada llegan llegar llegaron llegue llego lleva llevar lloro lluvia lluvias lo local logra logramos logran
  logro logros lonchera los lucero luego lugar luna lunes luz madera madre madres maestra maestras maestro maestros mal mala malo mama mamas manana mandato
  manera mano mantener manual mapa maquina mar maravilla marca marcha marco martes marzo mas matematica matematicas materia material materiales
  matricula mayo mayor me media medio mediante medida mejor mejora mejorar mejoras menciona menciono menor menos mensaje
  mercado merced mercedes mes mesa mesas meses meta metas metodo mi mia mientras miercoles mil milagros ministerio ministro mio mira mis misa misma
  mismo miss mitad modelo moderna modesto modo momento monitoreo monte montes moral moreno motivo mucha muchas mucho muchos mujer mujeres mundo
  municipalidad muy nada nadie navidad necesidad necesidades necesita necesitan negro ni nieves nina ninas nino ninos ningun ninguna nivel niveles
  no noche nombre norma normal normas norte nos nosotras nosotros nota notas note noto noviembre nuestra nuestro nueva nueve
  nuevo nuevas nuevos numero nunca o objetivo objetivos observa observacion observaciones observada observado observamos observar
  observe ocho octubre ocupada oficina oficio ojala ojo opina opinion oracion orden organiza organizacion organizar organizo oro os otra otras otro
  otoño otros pacto paciencia padre padres padron pagina pais palabra palabras palacios palma paloma pan papa papas para paredes parece parte
  participa participacion participan participaron partes paro parque parquet pasa pasada pasado paso pastor patio patria paz
  pecho pedagogia pedagogica pedagogico pedagogicas pedagogicos pedi pedido pena pendiente pendientes pensar peña pequeno pequena pequeños
  perdida pero persona personal personas peru perla pesar piden pide pidio piedad piedra pinto pilar pino piscina plan planes planificacion planificar planificamos
  plano planilla plata plataforma playa plaza plazo pleno poco pocos poder podemos policia politica politicas ponce poner por porque portafolio posible practica
  practicas prado pregunta preguntas pregunte pregunto prensa preocupa preparacion preparar presenta presentacion presente presento
  presidente presidenta presupuesto prevencion prieto primaria primavera primer primera primero primeros principal principio prisa problema problemas proceso procesos
  produccion profe profes profesor profesora profesoras profesores programa programacion progreso promesa promocion promover
  promueve pronto propone proponer propongo propio propuesta propuso proteccion protocolo proxima proximo proyecto proyectos prueba pruebas
  psicologa psicologo publica publico pudo pueblo puede pueden puente puerta pues puma punto puntos puntual pura puro que quebrada queda quedamos
  quedo queja quejas quien quienes quiere quinta quinto quiza quizas radio rama ramos rapido real realiza realizamos realizo recibi
  recibimos recibio recomienda recomendacion recomendaciones recomende recordar recreo recursos red redes reflexion reflexiona reflexionamos reflexionar
  refuerzo regional registrar registro reina reglamento regular remedios rendimiento repaso reporta reporte reportes responsable respuesta resultado resultados
  resumen reto retos retroalimentacion reunion reuniones reunimos reuni revisamos revisar revise revision revisa rey reyes riego riesgo rincon rio rios ritmo
  rojas rojo ropa rosa rosas rosario rubio rubrica ruda ruta sabado saber sala salas salida salidas salio salon salones salud saludo saludos
  salvador salvo se sea secretaria secretario sector secundaria segunda segundo seguimiento segura seguridad seguro seis semana semanas
  senor senora senores senorita sentido septiembre ser sera seran seria servicio servicios sesion sesiones setiembre si siempre siendo sierra siete siguiente
  silla sillas silva simulacro sin sino situacion situaciones sobre social socio socioemocional sol sola soledad solicita solicito solo
  solos somos son sostuvo soto su sub subdirector subdirectora suele suenos suma sumamos superior supervision sur sus taller talleres
  también tambien tampoco tan tanto tarde tardes tarea tareas te techo tecnica tecnico tecnologia telefono tema temas temo temporada
  tenemos tener tengo teniendo tercer tercera tercero termina terminamos termino texto textos ti tia tiempo tiene tienen tio titulo
  toca toda todas todavia todo todos toma tomamos tomar torre torres tosca trabaja trabajan trabajamos trabajar trabajo trabajos trae transito tras
  tratamos trato tres trinidad triste tu tuve tuvo tutor tutora tutores tutoria ultima ultimo un una unas unico unidad unidades uno
  unos urgente usa usar uso usted ustedes va vaca vacaciones valle valiente valora van varias varios vaso ve vecino vega ven venir ventana ver verano verde verdad
  vereda veronica vez veces vi via vicente victoria vida vidal viene vienen viento viernes villa vimos vino violeta violencia virtual visita visitamos
  visitar visitas visite visito vista vive viven viva voy voz vuelta vuelve y ya yo zona zonas quisiera lograr queremos quiero podria debemos considero felicito felicite
  felicitamos aplica aplico aplicacion aplicar maneja manejo mostro muestra muestran mostraron presentan presentaron tenia tenian recuerda
  continua continuar continuaremos seguiremos seguimos sigue siguen verificar verifique verificamos recojo recoger sugeri sugiere
  sugerencia sugerencias pidieron dijeron menciona mencionaron informo comunico converso acordo reviso planifico faltara
  llorando corriendo gritando pegando jugando leyendo escribiendo trabajando llegando hablando ensenando mirando escuchando
  resulta resulto encontro asimismo respecto segun sinceramente actualmente mañanas nieto nieta abuela abuelo abuelos abuelita
  sobrino sobrina primo prima primos esposo esposa madrina padrino vecina vecinos senorio chicas muchacho muchacha
  desayunos almuerzos uniforme uniformes mochila lapiz cancha patios lado lados puntualidad desercion bullying acoso pelea
  peleas golpe golpes denuncia denuncias caso fiscalia comisaria defensoria hospital posta clinica ambulancia doctor doctora
  alcalde alcaldesa regidor presupuestos gobierno region provincia provincial distrital anexo caserio centros poblado poblados
  ojala talvez capaz antes luego tambien incluso solamente unicamente principalmente especialmente ademas finalmente bastante
  dentro fuera cerca lejos arriba abajo encima debajo delante detras alrededor mediante durante hacia hasta desde linda lindas lindo bellas solito solita carita ratito poquito cita portal dan sal gran leo amas rie rien hijita ahorita
  prontito cerquita todito todita abuelita mamita papito regalito cuadernito librito hojita mesita sillita momentito negra blanquita
  gringo gordo gorda flaco flaca chato colorado llama llaman lena mana sena pina cana cuna vina rina nac armando brisa celeste concepcion cristal digna digno genesis iluminada inocencia inocente ira isla lata leen lance lucha marina mona ola  prudencia rabia rayan rima ron ronda sana tono tomas vera virtudes asuncion presentacion visitacion natividad purificacion encarnacion min ella  tipo lien tara sidra sita armas arenas barrera bustos caballero cabello carrera carrillo casas cabezas callo coronel correa crespo cuadros cuentas  cuevas duda duran encinas escudero espejo espiritu evangelista falla fuertes hidalgo jurado lagos lapa llanos llave machaca manzano merino  millones mora moran moron muro olivos parado pareja portilla puse rueda saco salinas supo surco suyo taco terrazas terrones toro ventura valles varas  conde cubas banda barriga borda calcina cobos collado lazo paso canales cerro grandes juego justo maza mogollon rosado sierra prieto  pulido regalado rubia vidal zapata dada das ando anda andan anden acero alama chan poma seno sosa tambo casero casera lio mina copa dora  chiquitos chiquitas chiquito chiquita solitos solitas poquitos toditos igualito igualita prontito tempranito calladito calladita
  min mins hr hrs h llamamos estuvimos fui fuimos pase vine vengo regrese videollamada anoche cole coles insti profe profes angel baron chance chip memo miles nova roman viola jama lisa pete tan tate yen ama aria daria ida rana lana serena tejas
  estoy prefiero querer queria quiere pocas odio estara necesitara corregir prox iba vie olvida cuantos proposito corta sgte recien nudo llevo disculpe soy
  ocupe fijese mire pensaba treinta dictado estimada estimado comparto carabineros crianza cronica sigo once doce trece catorce quince veinte cuarenta
  cincuenta sesenta setenta ochenta noventa ciento mitad doble triple ningunos algunas ambas bastantes demasiado demasiada suficiente suficientes
  excelente regular pesimo fatal genial chevere bacan pucha uy ah oh eh uf oye mira listo dale perfecto correcto cierto falso claro obvio
  agua luz desague techo techos pared piso pisos puerta puertas ventanas vidrio vidrios pizarra pizarras tizas plumones carpeta carpetas
  servicios higienicos letrina cerco cercos muro losa patio kiosko quiosco comedor desayunos raciones viveres olla ollas lena gas balon
  celulares laptops proyector impresora toner fotocopias copias libros cuadernillos kits modulos biohuerto vivero granja cuyes gallinas
  inasistencia inasistencias tardanza retiro retiros traslado traslados vacante vacantes nomina nominas actas certificados constancias
  lectoescritura fracciones sumas restas multiplicacion division problemas textos cuentos poemas canciones dramatizacion danza danzas
  efectivamente sinceramente honestamente lamentablemente felizmente posiblemente probablemente aproximadamente generalmente
  conversando trabajando viendo haciendo revisando coordinando quedando logrando dando teniendo siendo estando agradezco conozco ofrezco reconozco pasaporte dni carne cedula copia copias
  lea leas tierra tierras trace casen veda callan callen jo ja neo venus asunta mele bode brandy laurel cielito luca lucas azalea adonis ares
  antiguo antigua monta canta duerme viaja abusa revela cuida temprano jala invite manoso forense intervino formula pura crea cria
  maltrata golpea pegan lloran sufre vive caro cara maya che oye ojo ahorita vale cuadernillo cuadernillos cartilla cartillas fichas ficha refrigerio bitacora grita bota lleva llevan dicta dicta enseña ensena falla renuncia pelea insulta`;
