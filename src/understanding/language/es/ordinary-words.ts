/** Ordinary words of Spanish that `common-words.ts` lacks, folded. Some are also names. */
export const ORDINARY_WORDS_ES = `a abordamos abril academica academico accion acompanamiento actas actua
  administracion administrativa administrativo afectiva agosto al alegria alimentacion alma alumnas ama ana analizamos
  apoderada apoderado apoderados apoyos aprendemos aprendizajes areas asistieron asiste asistio asunto atencion
  atendieron aulas avanzamos banos basica bella bello blanca bueno bravo brinda cabe calle campos candela capacitacion
  cara caridad cerro cesar cielo citacion clara codigo colegiado colegios comenta comento comision comite compartio
  compete competencias comprension computo comunicacion comunal conclusion concretar confia consuelo consulto conto
  convivencia conversacion conversamos converse coordina coordinacion coordinador coordinadora coordinar coordinamos
  coral cordero cordial costa criterios cruz cuadernos cumplio curricular curriculo da dale dar de deja delgado desafio
  destaca diagnostico dialogo dialogue direccion directivo directivos diversidad docente docentes dolores domingo don
  dulce e economia educacion educador educadora educativa educativo el ella elogio empece en enfasis envia envio es
  escolar esperanza estrella evaluacion evaluaciones evalua exito faltaron falto fe febrero feria fijamos fisica flor
  flores formacion formativa fortalezas fortalecer franco fuentes gestion gloria grabo grados guardia guerra guia han
  haran he hoyos iglesias incidencia incidencias inclusion inclusiva inclusivo indico infraestructura iniciamos
  institucion institucional integral internet intervencion ir iran jardin julio justa justo la le leal leccion lectora
  lee lema leon les lideres lima llamo lo lonchera lucero luna luz maestras mala mamas marca marco marzo matematica
  matematicas matricula mayo me menciono mercado merced mercedes mesa mesas metodo mi mia miercoles milagros mio mira
  misa modesto monitoreo monte montes moreno municipalidad nada ni nieves nina no norma noto o observacion observaciones
  observada observamos observe ojo opinion oracion organiza organizacion organizo os otoño padron pagina palacios palma
  paloma pan paredes participa participacion participan participaron parquet pastor paz pedagogia pedagogica pedagogico
  pedagogicas pedagogicos pedi pena peña pequeños peru perla pidio piedad pinto pilar pino planificacion planificar
  planificamos planilla plaza politica politicas ponce portafolio practicas prado preparacion presentacion prevencion
  prieto procesos produccion profe profes profesoras programacion promocion promueve proteccion proximo psicologa
  psicologo puente puma quebrada quinta quinto quiza rama ramos realizamos realizo recibi recibio recomendacion
  recomendaciones recomende reflexion reflexiona reflexionamos reina remedios repaso reporta retroalimentacion reunion
  reuni revision rey reyes riego rincon rio rios rojas rosa rosas rosario rubio rubrica ruda sabado salas salon salvador
  se segunda segundo segura seran sesion setiembre si sierra silva socioemocional sol soledad son sostuvo soto su sub
  subdirector subdirectora sumamos supervision talleres también tan te tecnica tecnico tecnologia tercero ti tia titulo
  torres tosca transito trinidad tu tutor tutora tutores tutoria un una va valle valora van ve vega vereda veronica vi
  via vicente victoria vida vidal villa violeta visitamos visite visito y ya yo felicite felicitamos aplico aplicacion
  mostro tenian continuaremos verifique verificamos sugeri mencionaron informo comunico converso acordo reviso planifico
  faltara resulto encontro asimismo segun mañanas nieto abuelita padrino senorio desayunos almuerzos lapiz cancha patios
  puntualidad desercion bullying denuncias fiscalia comisaria defensoria posta clinica regidor presupuestos region
  provincial distrital anexo caserio poblados unicamente linda bellas solita carita ratito portal dan leo rie rien
  hijita prontito cerquita todito todita mamita papito regalito cuadernito librito hojita mesita sillita momentito
  blanquita gringo flaca chato colorado lena mana sena pina cana vina rina nac armando brisa celeste concepcion cristal
  digna genesis iluminada inocencia inocente ira isla lata leen lance lucha marina mona ola prudencia rabia rayan rima
  ron ronda sana tono tomas vera virtudes asuncion visitacion natividad purificacion encarnacion min tipo lien tara
  sidra sita armas arenas barrera bustos caballero cabello carrera carrillo casas cabezas callo coronel correa crespo
  cuadros cuentas cuevas duda duran encinas escudero espejo espiritu evangelista falla fuertes hidalgo jurado lagos lapa
  llanos llave machaca manzano merino millones mora moran moron muro olivos parado pareja portilla puse rueda saco
  salinas supo surco suyo taco terrazas terrones toro ventura valles varas conde cubas banda barriga borda calcina cobos
  collado lazo canales maza mogollon rosado pulido regalado rubia zapata dada das ando anden acero alama chan poma sosa
  tambo casero lio mina copa dora chiquitos chiquitas chiquita solitos solitas poquitos toditos igualito igualita
  tempranito calladito calladita mins hr hrs h videollamada cole coles insti angel baron chance chip memo miles nova
  roman viola jama lisa pete tate yen aria daria ida rana lana serena tejas prox vie proposito sgte recien fijese
  dictado estimada carabineros cronica ningunos pesimo chevere bacan pucha uy ah oh eh uf desague techos vidrios
  pizarras tizas plumones carpetas higienicos letrina cerco cercos losa kiosko quiosco viveres ollas balon laptops
  proyector impresora toner fotocopias cuadernillos kits modulos biohuerto vivero cuyes inasistencia inasistencias
  tardanza retiros traslados vacantes nomina nominas certificados constancias lectoescritura fracciones sumas restas
  multiplicacion division dramatizacion danzas coordinando logrando dni cedula lea tierra trace casen veda callan callen
  jo ja neo venus asunta mele bode brandy laurel cielito luca lucas azalea adonis ares abusa jala manoso intervino
  formula cria maltrata caro maya vale cuadernillo cartilla cartillas refrigerio bitacora bota dicta enseña insulta`;
