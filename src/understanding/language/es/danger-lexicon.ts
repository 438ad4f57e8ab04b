/**
 * Peruvian Spanish words and phrases that tell signs of danger from an ordinary working day, by concept (see
 * `classifier/lexicon.ts` for the notation). No single one of them raises an alarm: the classifier weighs them together.
 */
export const DANGER_LEXICON_ES = `
young: nin~ alumn~ estudiante~ chico chica chicos chicas chiquit~ chiquill~ chibol~ chamac~ chamit~ chamo chama chamos
  cipot~ guambra~ guagua~ wawa~ wawit~ muchach~ menor menores menorcita nen~ bebe bebes bebit~ criatur~ escolar
  escolares adolescente~ jovencit~ joven jovenes mocos~ pelad~ changuit~ patoj~ gurrumin~ parvul~ pequen~ gemel~
  mellizo~ exalumn~ wambr~ huahua~ hijit~ hijo hija hijos hijas hijastr~ niet~ nietecit~ sobrin~ hermanit~ ahijad~
  pupil~ colegial~ monaguillo~ interno interna internos internas escolarcit~ enan~ guri~ pibe~ piba~ morrit~ morro
  morra cabros cabras
grade: primero segundo tercero cuarto quinto sexto septimo octavo noveno decimo 1ro 2do 3ro 4to 5to 6to primaria
  secundaria inicial grado seccion aula bachillerato kinder transicion
kin: papa papas papi papito padre mama mamas mami mamita madre tio tia tios tias tiito abuel~ primo prima primos
  primas padrino madrina cunad~ hermano hermana hermanos hermanas familia familiar familiares pariente~ parientes
  apoderad~ viejo suegr~ taita
step: padrastro~ madrastra~ padrasto~ conviviente~ pareja
partner: espos~ marido~ mujer enamorad~ novi~ ex conviviente pareja exesposo expareja exmarido enamoradito
  companero_de_vida
teacher: docente~ profesor~ profe profes maestr~ tutor tutora tutores auxiliar~ miss mister teacher instructor~
  entrenador~ catequista~ promotor~ educador~ profa
boss: jefe jefa jefes supervisor~ especialista~ funcionari~ inspector~ gerente~ ugel drel coordinador~ director~
  alcalde regidor~ autoridad~ congresista~ gobernador~ comisari~ consejer~
staffother: portero conserje~ vigilante~ guardian~ secretari~ cociner~ chofer~ transportista~ conductor~
  administrativ~ psicolog~ enfermer~ limpieza subdirector~ personal colega~ companer~ mentor~ mentora mentorad~
  practicante~
adultman: senor hombre hombres tipo tipos sujeto~ desconocid~ extrano extranos varon adulto adultos fulano tio_mayor
  viejo mototaxista~ comerciante~ minero~ soldado~ militar~ policia~ camioner~ encapuchad~
neighbour: vecin~ vecind~ poblador~ comuner~ paisan~ barrio
gang: banda bandas pandill~ mara maras marero~ sicari~ extorsionador~ extorsionista~ delincuente~ maleante~ mafia~
  narco~ trafic~ clan guerrill~ disidencia~ paramilitar~ encapuchad~ ronder~ matones malhechor~ ladron~ choros
hit: pego pega pegan pegaba pegaban pegaron pegado pegando pegarle pegarles golpe~ pate~ patad~ cachet~ abofet~
  bofetad~ azot~ latig~ apal~ zurr~ sopap~ punet~ empuj~ jalo jala jalan jalon~ jaloneo~ sacud~ zarande~ estrangul~
  ahorc~ ahog~ arrastr~ agarr~ maltrat~ agred~ agresi~ violent~ violenc~ chicote~ correazo~ correaz~ varill~ castig~
  tortur~ aran~ arano~ mord~ mordi~ cae_a_golpes palo_y levanta_la_mano levanto_la_mano tranc~ masacr~ reventar~
  pellizc~ coscorr~ palmaz~ manaz~ lapo~ combo~ lo_suena le_suena le_cae
object: correa~ cable~ chicote~ latigo~ palo palos varilla~ regla~ piedra~ vara~ manguera~ cinturon~ chancla~ ortiga~
  soga~ fierro~ tabla~ san_martin aji
burn: quem~ cigarr~ plancha~ brasa~ hirviend~ hirvi~ olla
injury: moret~ moraton~ moreton~ cardenal~ morad~ marca~ cicatri~ herid~ hinchad~ lesion~ rasgu~ rasgun~ aranon~
  aranaz~ sangr~ fractur~ roto rota partido partida magull~ verdugon~ llaga~ vendad~ cojea~ ojo_morado labio_partido
  chichon~ lastim~ golpead~ brazo_roto rompi~ quebr~
body: braz~ pierna~ espalda~ cuell~ cara ojo ojos labio~ cabeza~ muneca~ nariz oreja~ mano manos pecho cintura
  rodilla~ muslo~ pelo cabello~ partes pompis senos nalgas genital~ barrig~ vientre panz~ diente~
touch: toco toca tocan tocaba tocaron tocado tocando tocarla tocarlo tocarle tocami~ manose~ acarici~ abraz~
  sienta_en_sus roz~ metemano mete_la_mano mano_en frot~ rozo sobo soba sobaba masaj~
kiss: beso besa besos besan besando besar~ besando~ besuque~
sexual: sexual~ violo viola violaron violad~ violador~ violacion~ abus~ pornogr~ desnud~ calat~ sin_ropa encuer~
  intim~ prostit~ prostib~ acost~ se_acuesta relaciones_sexuales tener_relaciones masturb~ eyacul~ vagin~ pene condon~
  lasciv~ obscen~ indebid~ indecent~ insinu~ seduc~ morbos~ pedofil~ grooming nudes pack sexting toquete~
  ropa_interior calzon~ desvest~ quita_la_ropa falda
harass: acos~ hostig~ hostil~ piropo~ insinu~ invita_a_salir salir_con_el asedi~ persegu~ persigu~ mobbing a_solas
  me_cita me_cito coquete~ manda_corazones propuesta~ propon~ propasa~ se_propaso
pregnant: embaraz~ encinta prenad~ gestante~ gestacion panzon~ espera_un_hijo esperando_un_hijo barriguita barrigona
  aborto~ abort~ regla_no_le_viene
marry: conviv~ casar~ caso caso_con casaron casamiento comprometi~ vive_con viviendo_con vivir_con juntaron juntarse
  juntad~ se_la_llevo marido robaron_a raptar~ rapto
secret: secret~ confes~ confia~ confid~ no_le_digas no_le_diga no_le_diga_a_nadie no_diga_nada no_contar callar~
  calladi~ escondid~ a_escondidas bajito susurr~ llorando al_oido se_le_escapo
photo: foto~ video~ grab~ film~ imagen~ camara publicar~ tiktok instagram facebook redes pantallazo~ captura~
message: mensaj~ whatsapp wasap~ chat chate~ escrib~ llamad~ telefono celular messenger audio audios estados
night: noche~ madrug~ medianoche oscur~ amanec~ las_once las_diez_de_la_noche tarde_en_la_noche anoche
room: cuarto habitacion cama bano banos servicios ducha~ carpa almacen deposito carro moto casa_de puerta_cerrada
  con_llave candado
sleep: duerm~ dorm~ durm~
gift: regal~ dulces caramel~ celular_nuevo zapatillas plata_y obsequi~ propina~
threat: amenaz~ amedrent~ intimid~ advirti~ advert~ te_va_a_pesar va_a_pesar represali~ venganz~ vengar~
  las_vas_a_pagar la_vas_a_pagar ya_vas_a_ver se_atenga atenerse sabe_donde_vivo saben_donde_vivo donde_vivo
  donde_estudian_mis cuidese cuidate_nomas
kill: mato mata matar~ matan mataron matado matando maten mate~ asesin~ muerto muerta degoll~ acribill~ desaparecer_a
  quemar_la quemar_el
weapon: arma armas armad~ pistola~ revolver~ escopeta~ cuchill~ naval~ navaja~ machet~ bala balas balaz~ balacera~
  dispar~ tiro tiros tirotear~ tiroteo~ explosiv~ dinamit~ granada~ fusil~ punta_de desarmador verduguillo pistol~
  hacha
extort: extors~ cupo cupos chantaj~ vacuna vacunas cobro_de pagar_para si_no_pago si_no_pagamos si_no_paga cuota_de
  mensualidad secuestr~ rescate colaboracion_semanal gota_a_gota prestamist~ deud~
bribe: coim~ soborn~ corrup~ malvers~ peculad~ desvio desvia desviaron desviando desviar por_lo_bajo bajo_la_mesa
  debajo_de_la_mesa mordid~ comision diezmo sobornar~ tajada trafico_de a_cambio_de favores
steal: robo roba robos robar~ roban robaron robado robando hurt~ sustra~ apropi~ se_llevan_los se_lleva_los
  se_quedan_con se_queda_con quedarse_con se_guarda falta_plata falta_dinero faltante~ desaparec~_plata vendo venda
  vende venden vendio vendieron vendiendo revend~ sobreval~
forge: fals~ adulter~ falsific~ inflad~ inflar~ fantasma~ facturas boletas_de firmas en_blanco duplicad~ suplant~
  aman~ direccionad~ sobreprecio~
money: plata dinero soles sueldo~ fondos presupuesto caja cuota~ pago pagos pagar~ cobr~ mil quinientos cien banco
  recibo~ factura~ boleta~ rendicion~ compras donacion~ donados cheque~
funds: caja_chica mantenimiento qali viveres alimentos desayunos_escolares fondos donacion recursos materiales apafa
  laptops tablets
follow: sigue siguen siguio siguieron siguiend~ seguir_me persigu~ espera_afuera me_espera me_esperan esperando_afuera
  ronda rondan merode~ vigila vigilan espia~ espio espia espian espiand~ al_acecho acech~
insult: insult~ humill~ grit~ burl~ desprec~ menosprec~ denigr~ difam~ calumni~ racis~ apod~ serrano cholo animal
  bruto estupid~ idiota~ inutil basura mald~ ofend~ groser~ ridicul~ discrimin~ xenof~
bully: bully~ matone~ buling bulin acoso_escolar le_quitan lo_encierran la_encierran lo_molestan la_molestan
  lo_fastidian la_excluyen lo_excluyen cargan_con hacen_la_ley metieron_de_cabeza
die: mor~ muer~ muri~ fallec~ difunt~ velorio entierr~ enterrar~ cementerio tumba~ funeral~ panteon ataud cajon
  no_amanec~ no_despert~ no_despierte descansar_para_siempre dormir_para_siempre dormirme_para partir_de_este
  irme_de_este irme_con_ella irme_con_el dios_me_recoja me_recoja recoja_dios otro_lado mas_alla
suicide: suicid~ matarme matarse quitarme_la_vida quitarse_la_vida quitarme quitarse acabar_con_todo terminar_con_todo
  acabar_con_mi_vida me_mato me_quiero_matar se_quiere_matar ahorcarme ahorcarse colgarme colgarse tirarme tirarse
  lanzarme lanzarse aventarme aventarse botarme arrojarme arrojarse dejarme_caer me_tire se_tira se_tiro
  soltar_el_timon salirme_de_la_curva estrellarme chocarme volcarme desbarranc~ desriscar~ locura matate
selfharm: cortarme cortarse me_corto se_corta se_corto se_cortaba cutting cutea hacerme_dano hacerse_dano hacerme_algo
  autolesi~ lastimarme lastimarse me_golpeo me_lastimo se_lastima se_raya rayarme me_rayo cuchilla~ gillette cortes
  golpearme castigarme quemarme vomit~ se_arranca se_golpea me_hice_dano rasgunarme tajador
means: pastilla~ veneno~ racumin lejia campeon raticida insecticida fosforad~ plaguicida folidol soga~ correa_en
  puente~ azotea~ techo barranc~ abismo~ precipicio~ rio riel~ tren vias acantilado~ piso_alto gas frasco~ botiquin
  medicamento~ medicina~ insulina sobredosis curva cerro
burden: carga estorb~ molesti~ molestar~ sobro estarian_mejor estaria_mejor mejor_sin_mi descansarian sin_mi
  nadie_me_extran~ nadie_lo_extran~ no_le_hago_falta no_hago_falta hago_falta no_sirvo no_valgo no_valgo_nada
  poca_cosa fracas~ inservible basura falta_le_haria a_quien_le_haria
empty: vaci~ muerto_por_dentro muerta_por_dentro hueco sin_alma nada_me nada_tiene no_siento_nada apagad~ oscuridad
  oscuro pozo tunel fondo hundo hundid~ hundiend~ ahogo
nosense: sentido para_que_sigo pa_que para_que_vivir para_que_seguir por_las_puras razon_para razon_de motivo_para
  motivos_para ganas_de_vivir ganas_de_nada ganas_de_levantarme sin_ganas no_tengo_ganas ya_nada da_igual me_da_igual
  da_lo_mismo me_da_lo_mismo no_importa nada_importa ya_no_importa vale_la_pena no_vale
noway: salida sin_salida no_hay_salida ya_no_puedo no_puedo_mas no_aguanto ya_no_aguanto no_doy_mas ya_no_doy
  no_resisto ya_no_resisto me_rindo me_rendi rendid~ tirar_la_toalla no_hay_caso no_tiene_arreglo ya_fue
  no_tiene_remedio sin_remedio hasta_aqui_llegue hasta_aqui_nomas no_lucho cansada_de_luchar cansado_de_luchar
  me_canse no_hay_esperanza esperanza desesper~ sin_esperanza
vanish: desaparecer desaparezco no_estar no_existir existir existiera existo estuviera no_este dejar_este_mundo
  este_mundo ya_no_este no_voy_a_estar no_estare ya_no_quiero no_quiero_seguir no_quiero_vivir no_quiero_estar
  no_quiero_amanecer no_despertar ya_no_estar dejar_de_existir dejar_de_respirar respirando respirar haber_nacido
  nacido no_nacer
live: vivo viva vivir viviendo seguir_viviendo vida
goodbye: despid~ desped~ adios carta_de cartas una_carta gracias_por_todo perdon perdonenme perdoname les_encargo
  le_encargo cuide_a cuiden_a cuidela cuidelo digale_a diganle ultima_vez ultimo_dia ultimo_mensaje ultima_visita
  no_me_busquen dejo_ordenado todo_ordenado dejo_las_claves dejo_las_llaves regale_mis regalo_sus testament~ herencia
  cuando_yo_no cuando_ya_no_este no_voy_a_necesitar
cry: llor~ llant~ lagrim~ sollo~
alone: solo sola solos solas solita solito solitos solitas soledad nadie abandonad~ abandon~
insomnia: no_duermo sin_dormir insomnio no_puedo_dormir no_como sin_comer voces pesadill~ temblar temblando
hungry: hambre hambrient~ sin_comer sin_desayun~ no_come no_comen desnutr~ flaqu~ flaco flaca desmay~ sobras mendig~
  pedir_plata pide_plata limosn~
dirty: sucia sucio sucios sucias mugr~ piojo~ sin_banar~ mal_olor huele huelen oliendo apesta ropa_sucia misma_ropa
  desasead~ descalz~ harapo~ orin~ moja_la_cama
neglect: descuid~ desatend~ abandon~ dejan_sol~ deja_sol~ dejan_solo dejan_sola dejan_solos dejan_solas deja_solo
  deja_sola deja_solos deja_solas dejaron_solos dejo_solos queda_solo queda_sola quedan_solos quedan_solas
  se_queda_solo nadie_lo_cuida nadie_la_cuida nadie_los_cuida nadie_vino nadie_lo_vino nadie_la_vino no_hay_adultos
  sin_adulto sin_adultos no_lo_recogen no_la_recogen sin_medicina sin_atencion no_lo_lleva_al no_la_llevan
locked: encierr~ encerr~ candado amarr~ atad~ atan ata_a encadenad~ con_llave
kickout: boto botaron la_boto lo_boto echaron la_echaron lo_echaron fuera_de_su_casa sin_casa duerme_en_la
  duermen_en_la en_la_calle afuera
runaway: escap~ fug~ huy~ huir~ no_quiere_volver no_quiere_ir no_quiere_regresar no_quiere_entrar no_quiere_irse
  no_volver
missing: desaparecio desaparecida desaparecido desaparecidos no_aparece no_sabemos_de no_se_sabe_nada paradero
  no_llego_a_casa no_ha_vuelto no_volvio hace_dias_que_no ya_no_viene dejo_de_venir
fear: mied~ tem~ terror aterr~ asust~ temblando temblor tembl~ panico se_tapa se_esconde escond~ se_encoge
  se_pone_tiesa tiesa retraid~ no_habla se_paraliza paraliz~ se_orina
childwork: trabaja_de trabajan_en hacen_trabajar hace_trabajar obligan_a obliga_a obligad~ socavon mina cantina bar
  prostibar empleada vende_caramelos vendiendo vender_caramelos cargar_bultos cosecha ladrillera trata explot~ esclav~
  albergue
alcohol: borrach~ ebrio ebria ebrios tomad~ licor trago alcohol~ alcoholiz~ canazo cerveza~ chicha~ toma_mucho
  cuando_toma tomar_de_mas chupo chupa mareado mareada resaca
drugs: drog~ marihuan~ cocain~ pasta_basica terokal thinner pegamento polvo bolsit~ paquete~ fumo fuma fuman fumando
  vape~ dopad~ sustanci~ consum~
say: dijo dice dicen dijeron cont~ comento comenta conto contaron confeso confesaron revelo mencion~ avis~ pregunto
  me_pregunto escribio susurro manifest~ relat~ refier~ declaro admitio menciono solto
saw: vi vio vimos vieron note noto notamos observe observ~ encontre encontramos encontraron hall~ descubri~ escuche
  escucho escuchamos oi oyeron adverti mire me_di_cuenta me_fije aparecio llego vino lei
suspect: sospech~ creo_que me_parece parece capaz quizas quiza talvez tal_vez rumor~ se_rumorea presiento me_late
  pienso_que no_estoy_segur~ no_se_si dicen_que me_preocupa preocupad~ preocup~ raro rara algo_feo algo_malo algo_pasa
  algo_anda me_huele huele_mal
donow: no_se_que_hacer que_hago que_debo_hacer como_hago a_quien_acudo a_quien_acudir a_quien_aviso a_quien_le_digo
  no_se_a_quien con_quien_hablo ayud~ orient~ consult~ urgente que_puedo_hacer que_se_hace como_actuo
noone: nadie_sabe nadie_hace nadie_dice no_le_he_dicho no_le_han_dicho no_han_informado no_ha_informado nadie_ha
  sin_reportar no_se_ha_reportado no_se_reporto no_lo_reporte no_reportaron sin_denunciar no_denuncian no_denuncia
  no_quieren_denunciar tapan tapa_todo encubr~ ocult~ cambio_de_tema se_hace_la_vista nadie_mas
again: otra_vez de_nuevo nuevamente cada_vez siempre todos_los_dias todas_las_noches sigue_pasando segunda_vez
  tercera_vez
report: report~ denunci~ informo informa informe_al informamos notific~ deriv~ canaliz~ comunicamos elevamos eleve
  acta oficio~ expediente~ registramos registrado registrada demanda puse_en_conocimiento en_conocimiento activamos
  activo_el_protocolo se_activo activaron avisamos asent~ interpus~ querell~
authority: demuna siseve fiscal~ comisaria policia policial juez juzgado judicial~ uap cem ministerio mimp defensoria~
  icbf dif conapina inabif upe psicologia psiquiatr~ posta hospital centro_de_salud trabajadora_social
  asistenta_social linea_#many upp ince consejeria comite tutoria convivencia_escolar coordinador_de_tutoria
  contraloria procuraduria aiga oci serenazgo proteccion ugel_ya juntas carabineros pdi oij pani mineduc dece conade
  junta_cantonal minsa
attended: atendid~ atiend~ atendiend~ acompan~_psicolog~ terap~ tratamiento seguimiento intervino intervin~
  ya_esta_con ya_estan medidas sancion~ separad~ suspend~ destitu~ retirad~ cesad~ proceso investig~ resolucion
  proteg~ a_salvo acogid~ evolucion~ mejoro mejora recuper~
closed: cerro cerra cerrado cerrada cerramos se_cerro cerro_el archiv~ resuelt~ resolvi~ solucion~ conclu~ culmin~
  superad~ finaliz~ sentencia~ absuelt~ ya_paso quedo_en
protocol: protocolo~ ruta_de rutas_de ruta procedimiento~ norma norma_tecnica lineamiento~ rvm directiva~
  plan_de_convivencia normas_de_convivencia reglamento~ flujograma~ manual guia
training: taller~ capacit~ charla~ curso~ diplomado~ ponencia~ seminario~ webinar simulacro~ campana~
  escuela_de_padres jornada~ sensibiliz~ induccion afiche~ triptico~ modulo~ sesion_de
prevent: preven~ promoc~ autocuidado resiliencia convivencia clima_escolar
past: hace_anos hace_un_ano hace_dos_anos hace_tres_anos anos_atras ano_pasado el_#many en_#many pasado anterior
  en_mi_anterior cuando_era antes_era en_esa_epoca gestion_anterior de_nina de_nino en_mi_escuela_anterior antiguo
  antigua historico hace_tiempo ya_hace
stats: estadistic~ porcentaje cifra~ encuesta~ indicador~ por_ciento casos_reportados numero_de_casos registro_de
  tasa~ dato~ reporte_mensual bimestre trimestre
fiction: novela~ cuento~ obra pelicula~ libro~ poema~ historia_de teatro leyenda~ vallejo arguedas personaje~ ficci~
  noticia~ documental
already: ya_lo ya_la ya_los ya_esta ya_se ya_fue_reportado ya_reporte ya_reportamos ya_informe ya_informamos
  ya_denunciamos ya_avisamos ya_cuenta ya_tiene ya_recibe ya_estan ya_hicimos ya_habiamos ya_quedo
meeting: reunion~ comite~ visita~ asamblea~ acuerd~ agenda~ compromiso~ mentoria acompanamiento monitoreo
  retroaliment~ microtaller colegiado~ git
paper: informe~ papeles papeleo documento~ formato~ planilla~ siagie simon plataforma~ excel ficha~ carpeta~ pei pat
  pci programacion~ planificacion unidad~ rubrica~ evidencia~
teach: sesion~ clase clases lectura matematica~ comprension evaluacion~ aprendizaje~ desempeno~ competencia~ curricul~
  textos cuaderno~ portafolio~ comunicacion ciencia~ lectora examen~ ece enla
logistic: lluvia~ carretera~ huaico~ internet luz agua senal techo obra mantenimiento aula_nueva mobiliario pintar
  local infraestructura transporte movilidad pasaje~ camino trocha
strain: cansad~ agotad~ agobi~ estres~ abrumad~ saturad~ sobrecarg~ colaps~ presion presionad~ frustrad~ desanim~
  desmotiv~ exhaust~ molest~ renega~ amarg~ estresant~ recargad~ correteo rendida fastidi~ harta harto pesad~ dificil
  complicad~
figure: muerta_de muerto_de me_muero_de matando me_mata_de matadas ahogada_en_papeles ahogados_en_papeles
  apag~_incendios incendios pelea_por lucha_por batalla~ bomberos volverme_loca volviendo_loca loca_con a_mil
  corriendo
good: bien bonit~ content~ feliz alegr~ logr~ avance~ avanz~ mejora~ exito~ orgull~ gracias satisf~ esperanzad~ anim~
rest: vacacion~ descans~ fin_de_semana feriado~ sabado domingo licencia
command: guarda~ borr~ cancela~ mueve~ cambia~ recuerd~ record~ agend~ programa~ anota~ apunta~ posterg~ reprogram~
  confirma~ envia~ ok listo dale si no gracias
want: quiero quisiera kiero quisier~ deseo deseand~ ganas prefier~ prefir~ ojala querer
not: no ni nunca jamas tampoco sin nada ningun~
me: me yo mi mis mio mia conmigo mi_misma mi_mismo soy estoy tengo siento ando llevo
himher: le la lo les las los se ella el su sus
phrase-self: quitarme_la_vida quitarme_de_en_medio quitarme_del_medio acabar_con_mi_vida terminar_con_mi_vida
  acabar_con_todo terminar_con_todo terminar_de_una_vez+vida me_quiero_matar quiero_matarme me_voy_a_matar
  voy_a_matarme pensando_en_matarme pense_en_matarme pensado_en_matarme matarme+pastillas me_mato_y suicid~
  pensamientos_suicidas ideas_suicidas ideas_de_muerte pensamientos_de_muerte pensamientos_oscuros pensamientos_feos
  ideas_feas quiero_morir quiero_morirme me_quiero_morir quisiera_morir quisiera_morirme queria_morir queria_morirme
  ganas_de_morir ganas_de_morirme ganas_de_matarme ganas_de_desaparecer ganas_de_no_despertar ganas_de_tirarme
  preferiria_estar_muert~ preferiria_morir prefiero_morir prefiero_morirme prefiero_estar_muert~ prefiero_no_estar
  mejor_muert~ estaria_mejor_muert~ estar_muert~ verme_muert~ me_veo_muert~ muerta_en_vida muerto_en_vida
  muerto_por_dentro muerta_por_dentro ya_estoy_muert~ no_quiero_vivir no_quiero_seguir_viv~ no_quiero_seguir_asi
  no_quiero_seguir_en_este no_quiero_existir no_quiero_despertar no_quiero_amanecer no_quiero_estar_aqui+mundo
  no_quiero_estar_viv~ no_quiero_estar_en_este no_quiero_estar_mas no_despertar_mas no_despertar_nunca no_despertarme
  no_volver_a_despertar dormir_y_no_despertar dormirme_y_no dormir_para_siempre descansar_para_siempre
  descansar_en_paz+yo descansar_de_todo+siempre no_levantarme_nunca no_amanezco ojala_no_despierte ojala_no_amanezca
  ojala_me_muera ojala_me_muriera ojala_me_lleve ojala_dios_me que_dios_me_lleve dios_me_lleve dios_me_recoja
  me_recoja_dios dios_se_acuerde_de_mi que_me_lleve+dios que_me_caiga_un_rayo que_me_atropelle que_me_parta_un
  cansad~_de_vivir hart~_de_vivir hart~_de_estar_viv~ cansad~_de_la_vida cansad~_de_esta_vida cansad~_de_existir
  cansad~_de_respirar cansad~_de_luchar no_aguanto_esta_vida no_aguanto_mas_la_vida no_soporto_mi_vida odio_mi_vida
  odio_vivir odio_estar_viv~ me_odio asco_de_mi me_doy_asco duele_vivir duele_estar_viv~ sin_ganas_de_vivir
  no_tengo_ganas_de_vivir perdi_las_ganas_de_vivir ganas_de_vivir+no ni_ganas_de_vivir ni_de_vivir razon_para_vivir
  razones_para_vivir razon_para_seguir motivo_para_vivir motivos_para_seguir motivo_para_seguir razon_pa_seguir
  sentido_a_la_vida sentido_a_mi_vida sentido_de_vivir sentido_vivir sentido_seguir+vivi~ la_vida_no_vale
  mi_vida_no_vale mi_vida_no_tiene mi_vida_ya_no no_vale_la_pena_vivir no_vale_la_pena_seguir+vid~ para_que_vivir
  para_que_vivo para_que_sigo_viv~ para_que_sigo_aqui para_que_sigo pa_que_sigo pa_que_vivir por_las_puras_vivo
  estarian_mejor_sin_mi estaran_mejor_sin_mi mejor_sin_mi mejor_si_yo_no mejor_si_no_est~ vivirian_mejor_sin
  mas_tranquilos_sin_mi descansarian_de_mi descansarian_si se_librarian_de_mi nadie_me_extran~ nadie_me_va_a_extranar
  nadie_me_lloraria nadie_se_daria_cuenta+yo nadie_notaria+yo no_le_hago_falta_a no_hago_falta a_nadie_le_importo
  a_nadie_le_importaria a_nadie_le_haria_falta no_le_importo_a_nadie soy_una_carga soy_un_estorbo soy_un_peso
  una_carga_para_todos carga_para_mi_familia estorbo_para soy_basura no_valgo_nada no_sirvo_para_nada no_sirvo_ni_para
  no_sirvo_para_vivir no_merezco_vivir no_merezco_seguir no_merezco_nada merezco_morir debi_morir debi_haber_muerto
  hubiera_muerto_yo me_hubiera_muerto_yo no_haber_nacido nunca_haber_nacido no_debi_nacer desaparecer_del_mundo
  desaparecer_de_este_mundo desaparecer_para_siempre desaparecer_de_una_vez irme_de_este_mundo irme_de_este_lado
  irme_de_esta_vida irme_para_siempre irme_con_mi_mama irme_con_mi_hijo irme_con_el irme_con_ella irme_con_los_mios
  alcanzarla_en alcanzarlo_en reunirme_con_mi seguirlo_al seguirla_al me_voy_a_ir_con_ella me_voy_con_el
  dejar_este_mundo dejar_de_existir dejar_de_vivir dejar_de_sufrir+siempre dejar_de_respirar seguir_respirando
  otro_mundo_estare mas_alla+descans~ no_voy_a_estar_para_la no_voy_a_estar_mas no_voy_a_estar_cuando
  no_voy_a_estar_aqui_para cuando_yo_no_este cuando_ya_no_este cuando_me_haya_ido cuando_lean_esto cuando_lean_este
  cuando_lea_esto para_cuando_lean si_me_pasa_algo si_algo_me_pasa si_me_llega_a_pasar si_manana_no_est~
  si_no_contesto_no_me no_me_busquen diganle_a_mi digale_a_mi+quise dile_a_mi+quiero cuiden_a_mis_hijos cuiden_a_mi
  les_encargo_a_mi le_encargo_a_mi le_encargo_mi_hij~ encargo_a_mis_hijos carta_de_despedida cartas_de_despedida
  carta_para_cada escribi_una_carta_para_mis escribiendo_cartas escribi_cartas carta_a_mis_hijos mensaje_de_despedida
  me_despido_de_todos me_despido_de_la_vida esta_es_mi_despedida esto_es_una_despedida es_un_adios adios_para_siempre
  perdonenme_por_todo perdonenme_todos perdon_por_todo perdon_por_lo_que_voy lo_que_voy_a_hacer deje_todo_arreglado
  dejo_todo_arreglado deje_mis_papeles deje_mi_testamento hice_mi_testamento arregle_mis_papeles
  papeles_en_regla+no_este deje_las_contrasenas regale_mi regale_mis regalando_mis_cosas reparti_mis_cosas
  no_las_voy_a_necesitar no_lo_voy_a_necesitar ya_no_voy_a_necesitar no_voy_a_necesitarl~ lo_unico_que_me_detiene
  lo_unico_que_me_sostiene lo_unico_que_me_frena lo_que_me_detiene_es si_no_fuera_por_mis_hijos
  si_no_fuera_por_mi_hij~ si_no_fuera_por_mi_mama solo_mis_hijos_me_det~ tengo_un_plan+mied~ ya_tengo_la_fecha
  tengo_fecha_para ya_tengo_decidido ya_decidi_cuando ya_elegi_el_dia ya_escogi_el_dia se_como_hacerlo
  se_como_lo_haria pense_como_hacerlo forma_de_morir formas_de_morir manera_de_morir como_morir_sin morir_sin_dolor
  cuantas_pastillas pastillas_guardadas guardado_pastillas guardando_pastillas juntando_pastillas junte_pastillas
  frasco_de_pastillas tome_pastillas tome_varias_pastillas me_tome_todas me_tome_todo me_tome_el_frasco
  me_tome_un_monton todas_las_pastillas tomarme_todas tomar_veneno tome_veneno tomarme_un_veneno
  veneno_para_ratas+tom~ racumin folidol campeon+tom~ deje_de_tomar_mis_medicinas deje_mi_tratamiento+mor~
  no_tomo_mi_insulina soga_al_cuello+no_hablo soga+viga amarre_una_soga tengo_una_soga compre_una_soga mirando_la_viga
  la_viga_del ahorcarme colgarme_de colgarme_del tirarme_del tirarme_de_la tirarme_al tirarme_a_la_pista
  tirarme_a_las_vias tirarme_desde aventarme_al aventarme_de lanzarme_al lanzarme_del lanzarme_de_la arrojarme_al
  arrojarme_del botarme_del dejarme_caer saltar_del saltar_de_la saltar_al_vacio el_puente_y_pens~ miro_el_rio
  mirando_el_rio mirando_el_agua mirando_el_vacio al_borde_del_techo al_filo_del en_la_azotea+pens~ estoy_en_la_azotea
  estoy_en_el_techo subi_a_la_azotea subi_al_techo parada_en_el_borde parado_en_el_borde soltar_el_timon
  soltar_el_volante cerrar_los_ojos_y_acelerar acelerar_en_la_curva irme_al_abismo irme_al_barranco irse_al_abismo
  que_el_carro_se_vaya que_la_combi_se_vaya que_se_desbarranque estrellarme_contra chocar_contra+adrede
  volcarme_adrede que_seria_mas_facil+mor~ seria_mas_facil_morir seria_tan_facil accidente_que_no hacerme_dano
  me_hago_dano me_hice_dano hago_dano_a_mi lastimarme me_lastimo_a_mi autolesi~ cortarme_los cortarme_las_venas
  cortarme_otra me_corto_los me_corto_las me_corte_los me_corte_otra me_he_cortado vuelto_a_cortar me_rasguno_hasta
  hasta_sangrar hasta_que_sangr~ me_quemo_con_la me_golpeo_la_cabeza me_golpeo_contra me_pego_a_mi
  no_me_tengo_confianza+noche miedo_de_mi_mism~ me_asuste_de_mi me_doy_miedo tengo_miedo_de_lo_que_pueda
  miedo_de_hacer_una hacer_una_locura hago_una_locura cometer_una_locura cometer_una_tonteria hacer_una_tonteria
  miedo_de_quedarme_sol~ voces_que_me_dicen me_dicen_que_me_tire oigo_voces escucho_voces+tire no_veo_futuro
  no_me_veo_vivo no_me_veo_viva no_me_veo_el_proximo no_tengo_futuro no_hay_futuro_para_mi no_le_veo_salida
  no_veo_salida no_encuentro_salida no_hay_salida_para_mi unica_salida la_unica_salida+mor~
  la_unica_forma_de_descansar la_salida_facil ya_no_puedo_mas_con_mi_vida no_puedo_mas_con_la_vida ya_no_puedo_seguir
  ya_no_aguanto ya_no_doy_mas ya_no_lucho me_dejo_ir me_estoy_dejando_ir me_estoy_apagando fondo_del_pozo
  tocar_fondo+vid~ nadie_baja hundiendome+no_quiero ahogando_y_no_quiero todo_se_acabo_para_mi se_acabo_mi_vida
  mi_vida_se_acabo se_me_acabo_la_vida que_se_acabe_todo que_se_acabe+ya_no quiero_que_se_acabe
  quiero_que_todo_termine quiero_que_termine_todo quiero_que_esto_termine+vid~ quiero_descansar_ya paz+no_es_de_este
  no_me_importa_si_vivo no_me_importa_vivir me_da_igual_vivir me_da_igual_morir me_da_igual_si_vivo si_vivo_o_muero
  vivir_o_morir no_me_importaria_morir no_me_importaria+amanec~ cobr~_el_seguro seguro_de_vida+hij~ valgo_mas_muert~
  sirvo_mas_muert~ mi_velorio mi_entierro mi_funeral mi_tumba mi_cajon que_me_entierren entierrenme intente_matarme
  intente_quitarme intento_de_suicidio intente_hacerme lo_intente_una_vez lo_intente_hace lo_volveria_a_intentar
  lo_voy_a_intentar_de_nuevo prometi_no_hacerlo prometi_que_no_lo no_se_cuanto_mas_voy_a_vivir
  cuanto_mas_voy_a_poder_seguir_con_vida seguir_con_vida no_llego_al_viernes no_llego_a_fin_de no_paso_de_esta_noche
  no_paso_de_manana esta_noche_acabo que_sea_la_ultima la_ultima_noche perdi_a_mi+alcanz~ sin_el_no_quiero
  sin_ella_no_quiero sin_mi_hijo_no no_se_si_amanezco morirme_de_una_vez morir_de_una_vez ya_quiero_morir
  ya_me_quiero_ir que_venga_la_muerte no_le_temo_a_la_muerte no_le_tengo_miedo_a_la_muerte siento_alivio+mor~
  alivio_pensar_en envidio_a_los_muertos
phrase-child: le_pega_su le_pegan_en_su le_pega_con su_papa_le_pega su_mama_le_pega su_padrastro_le_pega
  su_tio_le_pega la_golpea la_golpean lo_golpea lo_golpean los_golpea los_golpean lo_pega la_pega le_pega_cuando
  le_pegan_con les_pega_con le_sacan_la_mugre lo_agarra_a_golpes la_agarra_a lo_agarra_a a_correazos a_palazos
  a_latigazos con_la_correa con_el_cable con_un_cable con_un_palo con_chicote con_la_regla+nin~ con_ortiga
  marcas_de_correa marca_de_la_correa marcas_en_la_espalda marcas_en_las_piernas marcas_en_los_brazos moret~+brazos
  moret~+espalda moretones_en_la moretones_en_los moretones_en_las morados_en moretones_nuevos otro_moreton
  nuevos_golpes llego_golpeada llego_golpeado llega_golpead~ vino_golpead~ viene_golpead~ viene_con_golpes
  llega_con_moretones llego_con_moretones llego_con_el_ojo ojo_morado ojo_hinchado labio_partido labio_reventado
  brazo_roto nariz_rota quemadura~_de_cigarr~ quemad~_con_cigarro quemadura~ lo_quema la_quema le_quemo_la le_quemaron
  dice_que_se_cayo dice_que_fue_el_gato se_cayo+otra_vez se_tapa_la_cara se_encoge_cuando se_cubre_cuando
  levanta_la_mano+nin~ le_levanta_la_mano le_jalo_el_pelo le_jalo_la_oreja jala_de_las_orejas les_jala le_jala_las
  le_dio_una_cachetada cacheteo_a_un cacheteo_a_una golpeo_a_un_nino golpeo_a_un_alumno golpeo_a_una_alumna
  golpea_a_los_ninos golpea_a_sus_hijos pego_a_un_nino pego_a_un_alumno le_pego_a_un les_pega_a_los_ninos
  pega_a_los_ninos maltrata_a_los maltrata_a_sus maltratan_a_los maltrato_infantil lo_empujo_contra lo_pateo lo_patea
  la_patea lo_ahorca la_ahorca lo_encierra la_encierra los_encierra los_encierran lo_encierran la_encierran
  encerrada_en_su encerrado_en_el encerrados_en lo_amarra la_amarra lo_amarran amarrado_a amarrada_a atado_a_la
  atada_a_la encadenad~ arrodill~_en arrodillar_en al_sol_toda al_sol_hasta sin_recreo_y_sin sin_agua_toda
  castigad~_sin_comer castigan_sin_comida castigo+desnud~ en_agua_helada lo_banan_con_agua_helada aji_en_la_boca
  la_toca lo_toca las_toca los_toca le_toca_sus la_toco lo_toco la_tocan lo_tocan lo_tocaron la_tocaron la_manosea
  la_manoseo manose~ tocamientos partes_intimas sus_partes le_mete_la_mano le_mete_mano mete_la_mano_en mano_debajo_de
  la_acaricia las_acaricia las_abraza_demasiado las_sienta_en la_sienta_en_sus sienta_en_sus_piernas
  en_sus_piernas+nin~ la_besa la_beso beso_a_una_alumna besando_a_una besa_a_las la_viola la_violo la_violaron
  lo_viola lo_violo viola_a_su violo_a_una abusa_de abuso_de_una abuso_de_un abusaron_de abusando_de abusan_de
  abuso_sexual le_hace_cosas me_hace_cosas hace_cosas_malas cosas_feas+tio le_hace_masajes masajes+secreto
  es_un_secreto+nin~ secreto_de_los_dos que_le_guarde_el_secreto no_le_cuente_a_mi_mama no_le_diga_a_mi_mama
  no_le_diga_a_nadie+nin~ entra_a_su_cuarto entra_en_su_cuarto se_mete_a_su_cuarto se_mete_a_su_cama
  se_mete_en_su_cama se_metio_a_su_carpa duerme_con_ella+papa duerme_con_su_padrastro duerme_en_la_misma_cama
  misma_cama_con la_bana_el la_bana_sol~ la_espia las_espia espia_a_las espian_a_las los_graba la_graba la_grabaron
  grabaron_en_el_bano las_graba camara_en_el_bano huequito+bano fotos_desnud~ fotos_intimas fotos_calata
  fotos_sin_ropa fotos_de_la_menor fotos_a_una_alumna fotos_a_una_estudiante le_pidio_fotos le_pide_fotos pide_nudes
  nudes video_intimo videos_intimos pasan_fotos circula_un_video packs+alumna la_amenaza_con_publicar
  publicar_sus_fotos desconocido_le_escribe un_desconocido_le conocio_por_facebook amigo_del_facebook
  amigo_de_facebook por_el_free_fire+fotos contactado_por_un_adulto le_escribe_a_las_alumnas les_escribe_a_las
  les_manda_mensajes_a_las le_manda_mensajes_a_una mensajes_a_una_alumna mensajes_a_una_estudiante
  mensajes_a_las_chic~ escribe_a_una_alumna sale_con_una_alumna sale_con_una_estudiante sale_con_su_profesor
  enamorad~_de_su_profesor sale_con_su_alumna saliendo_con_una_alumna relacion_con_una_alumna
  relacion_con_una_estudiante vive_con_su_profesor viviendo_con_su_profesor vive_con_una_exalumna se_encierra_con_las
  se_encierra_con_una solo_con_las_ninas a_solas_con_una a_solas_con_las la_cito_a_solas las_lleva_en_su_moto
  se_la_lleva_en_su_moto en_su_moto_a_una en_el_carro_del_profesor la_lleva_a_su_casa los_lleva_a_su_casa
  invita_a_dormir_a_su dormir_a_su_casa+nin~ a_cambio_de_nota~ subirle_la_nota esta_embarazada+#few alumna_embarazada
  alumna_esta_embarazada estudiante_embarazada nina_embarazada embarazada_de_su quedo_embarazada+anos esta_encinta
  quedo_encinta anda_panzona se_le_nota_la_barriga se_le_nota_la_barriguita #age_y_el_papa espera_un_hijo_de
  esperando_un_hijo_de convive_con_un conviviendo_con_un vive_con_un_senor vive_con_un_adulto viviendo_con_un_hombre
  viviendo_con_un_adulto la_casaron la_van_a_casar quieren_casarla la_comprometieron la_entregaron_a entregada_a_un
  la_cambiaron_por la_juntaron_con se_la_llevo_un_hombre se_la_llevo_su_enamorado enamorado_de_2~ enamorado_de_3~
  novio_de_2~ novio_de_3~ novio_de_treinta enamorado_mayor su_enamorado_tiene su_novio_tiene un_hombre_de_3~
  un_hombre_de_4~ un_senor_de_3~ un_senor_de_4~ la_vende su_mama_la_vende la_venden la_prostituyen prostib~ prostituy~
  bar_de_la_rinconada en_un_bar+nin~ en_la_cantina+nin~ trabaja_en_un_bar la_recoge_un_carro hombres_a_su_casa
  llegan_hombres trata_de_menores explotacion_sexual la_mandaron_a_lima_a_trabajar de_empleada+anos de_domestica+anos
  trabaja_en_la_mina trabaja_en_el_socavon trabaja_de_noche+alumn~ los_hacen_trabajar la_hacen_trabajar
  lo_hacen_trabajar lo_obligan_a_trabajar lo_obliga_a_trabajar pedir_limosna lo_manda_a_pedir los_mandan_a_pedir
  vendiendo_caramelos vende_caramelos_de_noche duerme_en_la_calle duermen_en_la_calle duermen_en_el_parque
  durmiendo_en_la_calle la_botaron_de_su lo_botaron_de_su la_boto_su lo_boto_su la_boto_de_la_casa lo_echaron_de_su
  la_echo_de_la_casa no_quiere_volver_a_su no_quiere_regresar_a_su no_quiere_irse_a_su no_quiere_ir_a_su_casa
  no_quiere_irse_con no_quiere_que_la_recoja miedo_de_ir_a_su_casa miedo_a_su_papa miedo_a_su_padre
  miedo_a_su_padrastro miedo_de_su_papa miedo_de_su_padrastro le_tiene_miedo_a_su le_tiene_terror se_esconde_cuando
  se_esconde_bajo se_pone_a_temblar se_orina_cuando se_orino_de_miedo se_hace_pis_cuando se_pone_tiesa se_pone_tieso
  no_habla_desde dejo_de_hablar no_me_soltaba no_me_quiso_soltar no_queria_soltarme llevame_contigo lleveme_con_usted
  adopteme no_lo_manden_con no_la_manden_con que_no_le_avise_a_su_papa que_no_llame_a_su_papa sola_en_su_casa
  solo_en_su_casa solos_en_su_casa solos_en_la_casa se_queda_solo_con se_quedan_solos los_dejan_solos los_deja_solos
  la_deja_sola la_dejan_sola lo_deja_solo lo_dejan_solo dejan_solitos dejaron_solos_a sin_ningun_adulto no_hay_adultos
  no_hay_ningun_adulto la_mayor_tiene+cuida cuida_a_sus_hermanitos+sol~ cocina_para_sus_hermanos viven_solos
  vive_solo_con_su_hermanit~ abandonados_por_sus abandonado_por_su mama_no_despierta no_despierta_su
  su_mama_se_fue+sol~ padres_no_contestan nadie_lo_recoge nadie_la_recoge nadie_lo_vino_a nadie_la_vino_a
  nadie_viene_por no_come_desde no_han_comido no_ha_comido sin_comer_desde hace_dias_que_no_come come_de_la_basura
  saca_comida_de_la_basura roba_comida desnutrid~ se_desmaya_de_hambre se_desmayo_de_hambre misma_ropa+dias
  panal_de_ayer carne_viva heridas_infectadas lleno_de_piojos+herid~ no_lo_llevan_a_la_posta no_la_llevan_al_medico
  no_le_dan_su_medicina borracho_a_recoger viene_borracho_a borrach~_por_el llega_borracho_y_les papa_borracho+romp~
  se_corta_los se_corta_las se_corta_el se_corta_con se_corto_los se_corto_la_muneca cortes_en_los_brazos
  cortes_en_las_munecas cortes_en_el_brazo cortes_en_los cortes_en_la_muneca se_raya_los_brazos se_autolesi~
  se_hace_dano se_lastima_sol~ se_hace_cortes se_quiere_matar se_quiere_morir quiere_morirse quiere_morir+alumn~
  quiere_matarse queria_matarse no_quiere_vivir no_quiere_seguir_viviendo ya_no_quiere_vivir quiere_quitarse
  intento_quitarse intento_matarse intento_suicidarse intento_de_suicidio+alumn~ se_tira_del se_va_a_tirar
  dijo_que_se_iba_a_matar dice_que_se_va_a_matar nadie_lo_va_a_extranar nadie_la_va_a_extranar carta_diciendo_adios
  carta_de_despedida+alumn~ dejo_una_carta+alumn~ se_despidio_de_sus_amigas regalo_sus_cosas+alumn~
  su_ultimo_dia+estado~ quiero_morirme+cuaderno quiero_morirme+pared cuantas_pastillas+alumna tomo_pastillas+alumn~
  tomo_lejia+chic~ oye_voces+nin~ se_provoca_vomitos vomita_lo_que_come dejo_de_comer+alumn~ lo_obligan_a_vender
  la_obligan_a lo_obligan_a_cargar lo_recluto reclut~ se_lo_llevo_la_guerrilla captado_por_la captad~_por
  lo_amenaza_la_mara lo_amenaza_la_banda si_no_vende_lo_matan debe_a_la_banda vende_droga+alumn~ venden_droga_a_los
  bolsitas_con_polvo consume_terokal oliendo_a_thinner inhala~ huele_a_marihuana trajo_un_cuchillo+alumn~
  trajo_una_navaja trajo_un_arma+alumn~ trajo_una_pistola encontre_un_cuchillo_en encontraron_un_cuchillo_en
  un_arma_en_su_mochila cuchillo_en_su_mochila navaja_en_su_mochila lista_de_companeros+matar le_hacen_bullying
  les_hacen_bullying le_hacen_la_vida lo_meten_al_tacho lo_metieron_de_cabeza le_quitan_la_ropa le_bajaron_el
  le_bajan_el_pantalon lo_desnudaron la_desnudaron le_dicen_matate matate_todos lo_escupen la_escupen
  lo_amenazan_a_la_salida le_pegan_a_la_salida lo_esperan_a_la_salida+golp~ juego_de_desmayarse correa_en_el_cuello
  la_siguen la_sigue_un la_persigue_un un_hombre+ofrece_dulces les_regala_dulces les_ofrece_dulces
  un_senor_por_el_cerco ronda_el_colegio+nin~ la_quisieron_subir_a quiso_subir_a_una_nina quisieron_llevarse_a
  no_aparece_desde desaparecio+alumn~ esta_desaparecida esta_desaparecido no_sabemos_de_ella
  hace_dias_no_viene_y_nadie no_llego_a_su_casa nadie_sabe_donde_esta sin_noticias_de_la no_figura_matriculada
  se_fugo_de_su_casa se_escapo_de_su_casa se_escapa_de_la_casa huyo_de_su_casa profesor_borracho+nin~ docente_ebrio
  llega_ebrio_a les_dio_cerveza les_da_trago les_hacen_tomar curso_de_violencia+nin~ violencia_en_su_casa
  violencia_en_esa_casa violencia_familiar+nin~ pegarle_a_su_mama_delante vio_como_su_papa le_pega_a_su_mama_delante
  sospecho_abuso sospecho_que_la sospecho_de_abuso creo_que_la_estan creo_que_lo_estan creo_que_abusan
  pasando_algo_feo pasa_algo_en_su_casa algo_le_pasa_en_su_casa no_lo_he_reportado nadie_ha_reportado
  nadie_ha_denunciado no_se_ha_denunciado no_han_denunciado arreglo_entre_familias se_arregle_entre
  arreglaron_con_plata arreglaron_con_un_toro no_quieren_denunciar la_familia_lo_tapa tapan_todo
  el_director_no_quiere_que_se_sepa me_pidio_que_no_diga_nada que_se_quede_calladit~ no_se_que_hacer+nin~
  no_se_que_hacer+alumn~ a_quien_aviso+nin~ que_hago_si_un_nino que_hago_si_una_alumna que_hago_si_una_nina
  que_hago_si_un_alumno
phrase-other: su_esposo_le_pega su_marido_le_pega su_pareja_le_pega su_conviviente_le_pega el_marido_le_pega
  el_esposo_la_golpea su_esposo_la_golpea su_marido_la_golpea la_golpea_su_esposo la_golpea_su_marido
  la_golpea_su_pareja su_pareja_la_golpea su_esposo_la_maltrata la_maltrata_su su_marido_la_encierra
  su_conviviente_la_encierra la_encierra_con_llave no_la_deja_salir no_la_deja_trabajar le_quita_el_sueldo
  le_quita_el_celular le_revisa_el_celular la_cela_y la_controla+esposo la_tiene_amenazada la_amenaza_con_matarla
  la_amenaza_de_muerte la_va_a_matar+ella te_voy_a_matar+ella te_voy_a_enterrar la_quiere_matar la_sigue_su_ex
  su_ex_la_sigue su_ex_la_acosa su_ex_la_amenaza la_espera_a_la_salida la_sigue_un_hombre la_acosa_el alcalde_la_acosa
  acosada_por_el siendo_acosada docente+moret~ profesora+moret~ maestra+moret~ directora+moret~ secretaria+moret~
  colega+moret~ docente+golpead~ profesora+golpead~ colega+golpead~ directora+golpead~ secretaria+golpead~
  llego_golpeada+profesora vino_con_lentes_oscuros lentes_oscuros+golp~ panuelo_al_cuello+calor
  manga_larga+calor+profesora marcas_en_el_cuello sangre_en_la_boca miedo_de_su_marido miedo_a_su_marido
  miedo_de_su_esposo miedo_a_su_esposo miedo_de_su_pareja no_quiere_ir_a_la_comisaria duerme_en_el_colegio+marido
  escondida_de_su_marido escondida_de_su_esposo se_esconde_de_su violencia_de_su_pareja violencia_de_su_esposo
  violencia_domestica+docente la_violaron+docente la_violaron+profesora violaron_a_una_docente
  violaron_a_una_profesora violaron_a_una_maestra abusaron_de_una_docente la_docente_se_quiere_matar
  la_profesora_se_quiere_matar se_quiere_morir+docente se_quiere_morir+profesora se_quiere_matar+colega
  quiere_morirse+colega quiere_morirse+director~ quiere_morirse+profesor~ habla_de_morirse hablaba_de_morirse
  habla_de_la_muerte habla_de_matarse habla_de_quitarse dice_que_se_va_a_matar+profesor
  dice_que_quiere_morir+profesor~ bromea_con_morirse bromas_con_morirse ya_no_quiere_vivir+colega
  ya_no_quiere_vivir+profesor~ ya_no_quiere_vivir+director~ ya_no_quiere_vivir+docente no_quiere_vivir+colega
  no_sabe_si_llega_a dice_que_no_llega_a no_se_levanta_mas se_pega_un_tiro pegarse_un_tiro darse_un_tiro+tiene_arma
  se_va_a_colgar se_iba_a_colgar se_quiso_colgar se_quiso_ahorcar se_ahorco+docente intento_colgarse intento_ahorcarse
  intento_quitarse_la_vida+docente intento_quitarse_la_vida+director~ intento_matarse+profesor~
  intento_suicidarse+docente se_tomo_pastillas+profesora se_tomo_veneno tomo_veneno+docente tomo_racumin
  tomo_lejia+docente tomo_pastillas+docente frasco_vacio desmayada_en_el_bano desmayado_en_el_bano se_corto_las_venas
  cortes_en_los_brazos+profesora se_corta+colega se_hace_dano+colega repartiendo_sus_cosas regalando_sus_cosas
  me_regalo_su_reloj me_regalo_sus me_regalo_su+no_lo no_lo_iba_a_necesitar ya_no_lo_voy_a_necesitar+dijo
  papel_que_dice_perdonenme dejo_una_nota+escritorio dejo_una_carta+docente se_despidio_de_todos+rar~
  se_despidio_como_si se_despide_como_si como_si_fuera_la_ultima despedida+colega mensaje_de_despedida+colega
  mensaje_raro_de adios_amigos adios_a_todos+colega perdonenme_todos+colega no_contesta_desde+colega
  no_contesta+ultim~ su_ultimo_mensaje su_ultimo_estado no_responde_y+mensaje no_le_ve_salida+colega
  no_le_ve_sentido+colega no_le_encuentra_sentido+ella no_le_encuentra_sentido+el no_come_no_duerme+director
  no_come+director esta_muy_mal+muer~ ya_no_puedo_con_la_deuda deuda+adios alcanzar_a_su_hijo irse_con_su_hijo
  irse_con_su_esposa seguir_a_su_hijo perdio_a_su_hijo+muer~ esperando_morirse esperando_la_muerte+el
  solo_espera_morir mejor_muerto+dice mejor_muerta+dice estaria_mejor_muerto+el sus_hijos_le_pegan
  su_hijo_le_pega+madre su_hijo_la_golpea+abuel~ le_quitan_la_pension abuelit~+pegan la_tienen_encerrada
  lo_tienen_encerrado le_retienen_el_dni retenid~_contra la_obligan_a_casarse+profesora vive_amenazada vive_con_miedo
  tiembla+acos~ temo_por_mi_colega temo_por_ella temo_por_el temo_que_haga_algo temo_que_se_haga_dano
  miedo_de_que_haga_algo miedo_que_haga_algo que_haga_una_locura+el que_haga_una_locura+ella hacer_una_locura+dijo
  preocupa_la_coordinadora preocupa_mi_colega+muer~ no_se_como_ayudarla+golp~ como_ayudo_a_una_colega
  como_ayudo_a_una_docente como_ayudo_a_un_docente+mor~ le_rompio_la_cara+ella recibio_golpiza recibio_una_golpiza
  golpiza
phrase-violence: me_amenazo me_amenaza me_amenazan me_amenazaron me_estan_amenazando me_tiene_amenazad~
  me_tienen_amenazad~ nos_amenazo nos_amenazan nos_amenazaron nos_estan_amenazando amenazo_a_la_docente
  amenazo_a_una_docente amenazo_al_profesor amenazaron_a_la amenazaron_a_una amenazaron_al amenazas_de_muerte
  amenaza_de_muerte amenaza_de_bomba recibi_amenazas recibimos_amenazas recibo_amenazas estoy_amenazad~ bajo_amenaza
  me_va_a_matar me_van_a_matar nos_van_a_matar me_quiere_matar me_quieren_matar te_vamos_a_matar te_voy_a_matar
  lo_vamos_a_matar me_va_a_pesar te_va_a_pesar te_vas_a_arrepentir me_voy_a_arrepentir me_la_va_a_pagar
  me_las_va_a_pagar la_va_a_pagar_caro sabe_donde_vivo saben_donde_vivo sabemos_donde_vives sabemos_donde_estudia
  sabemos_que_tu saben_a_que_colegio saben_donde_estudian saben_a_que_hora saben_mi_horario mi_nombre_en_una_lista
  una_lista_y_mi mi_nombre_esta corona_funebre corona_de_flores+nombre ataud+puerta gato_muerto perro_muerto
  rata_muerta+puerta cabeza_de_chancho una_bala_en una_bala_con sobre_con_una_bala bala_en_un_sobre casquillo
  cortar_el_cuello sena_de_cortar me_sigue_un me_siguen_dos me_estan_siguiendo me_esta_siguiendo me_siguio_hasta
  me_siguieron_hasta me_sigue_hasta_mi me_sigue_desde me_espera_afuera me_espera_en_la me_esperan_afuera
  me_espera_a_la_salida me_vigila~ merodea~_mi afuera_de_mi_casa fuera_de_mi_casa en_la_puerta_de_mi_casa carro_negro
  moto_sin_placa me_pego_un me_pego_en me_pega_cuando me_pego_delante me_golpeo me_golpearon me_golpea me_golpean
  me_agredio me_agredieron me_agrede me_empujo me_empujaron me_cacheteo me_abofeteo me_dio_una_cachetada
  me_dio_un_punete me_metio_un_punete me_metio_un me_tiro_una me_tiro_un me_lanzo_una me_lanzo_un me_pateo me_escupio
  me_jalo_del me_jalo_el me_agarro_del me_agarro_de_la me_agarro_el me_agarro_la me_ahorco me_arrastro me_ataco
  me_atacaron me_correteo+machete nos_pegaron nos_golpearon nos_agredieron nos_atacaron nos_tiraron_piedras
  golpearon_a_un_docente golpearon_al_profesor golpearon_a_la golpearon_al golpeo_a_la_directora golpeo_al_director
  golpeo_a_una_docente golpeo_al_profesor agredieron_a agredio_a_la agredio_a_una agredio_al agredida_por agredido_por
  pego_a_la_profesora pego_a_la_docente le_pego_al_profesor le_pego_a_la_profesora quiso_pegarme quisieron_pegarme
  quisieron_lincharme quieren_linchar linch~ turba con_un_machete con_machete saco_un_machete saco_un_cuchillo
  saco_una_navaja saco_una_pistola saco_un_arma saco_el_arma me_apunto nos_apunto apunto_con con_un_arma con_pistola
  con_armas con_cuchillo a_punta_de_pistola a_punta_de_cuchillo a_mano_armada hombres_armados tipos_armados
  encapuchados balacera balazos disparos+colegio dispararon disparo_al_aire disparo_contra nos_dispar~ le_dispararon
  tirotear~ tiroteo acribill~ sicari~ apunal~ acuchill~ explosivo~ dinamita~ granada~ artefacto_explosivo
  bomba_molotov molotov quemaron_la_moto quemaron_mi quemaron_el_colegio quemaron_la_escuela quemar_el_colegio
  quemar_la_escuela quemar_mi_casa incendiaron_mi incendiaron_la me_cortaron_las_llantas cortaron_las_llantas
  poncharon_las_llantas bajaron_las_llantas rompieron_los_vidrios_de_mi rompieron_mi_parabrisas pintaron_mi_casa
  rayaron_mi_casa pintaron+rata piedra_por_la_ventana apedre~ extors~ me_extorsiona~ chantaj~ me_chantajea~
  cobro_de_cupo cobro_de_cupos cobran_cupo cobrando_cupo pagar_cupo piden_cupo pedir_cupo cupo_semanal cupo_mensual
  pagar_vacuna cobran_vacuna la_vacuna+comerciantes pagar_proteccion por_no_pagar_la proteccion+semana
  pagar_cada_semana pagar_cada_mes+o cuota_semanal+banda si_no_pago_me si_no_pagamos si_no_pagas si_no_deposito
  deposite_a+cuenta deposito_a_la_cuenta #few_horas+papel~ tenemos_#few_horas plazo_de_#few nos_dieron_#few_horas
  nos_dieron_plazo+irn~ que_nos_vayamos+o nos_vamos_o papelito+amenaz~ panfleto+amenaz~ firmado_por_la_banda
  los_gallegos los_pulpos tren_de_aragua secuestr~ rescate+pag~ me_retuvieron nos_retuvieron nos_encerraron_en
  nos_tuvieron_encerrad~ me_tuvieron_encerrad~ rehenes asaltaron_la asaltaron_al asaltaron_a me_asaltaron+arma
  me_robaron_con me_acosa mi_jefe_me_acosa me_esta_acosando me_hostiga me_hostigan hostigamiento_sexual
  hostigamiento_laboral acoso_sexual+jefe acoso_laboral me_toco_la me_toco_el me_toca_la me_toca_el me_manoseo
  me_manosea me_manosearon me_puso_la_mano_en me_pone_la_mano_en mano_en_mi_pierna mano_en_la_pierna
  mano_en_mi_cintura me_besa_a_la_fuerza me_beso_a_la_fuerza quiso_besarme intento_besarme me_violo me_violaron
  intento_violarme quiso_abusar_de_mi abuso_de_mi me_invita_a_salir me_invita_a_su_hotel me_invito_a_su_hotel
  me_cita_en_su_hotel a_su_hotel a_su_habitacion me_pide_que_salga_con me_pide_favores favores_sexuales
  proposiciones+contrato propuestas_indecentes me_manda_fotos_de me_manda_mensajes_subidos me_manda_corazones
  me_escribe_de_noche+jefe comentarios_sobre_mi_cuerpo comentarios_de_mi_cuerpo piropos+jefe depende_mi_contrato
  depende_mi_puesto de_eso_depende mi_contrato_depende si_quiero_renovar+salir me_renueva_si me_humilla
  me_humillo_delante me_grita_delante me_grito_delante me_insulta me_insulto_delante me_insultan me_dice_inutil
  me_dijo_inutil me_dijo_serrana me_dijo_chola chola_de india_de insultos_racistas me_discrimina me_discriminan
  maltrato_laboral me_maltrata me_maltratan nos_maltrata nos_grita_todos mi_esposo_me_pega mi_marido_me_pega
  mi_pareja_me_pega mi_conviviente_me mi_esposo_me_golpe~ mi_marido_me_golpe~ mi_pareja_me_golpe~ mi_esposo_me_amenaz~
  mi_ex_me_amenaz~ mi_ex_me_sigue mi_ex_me_espera mi_ex_me_va mi_ex_esta_afuera mi_hijo_me_pega mi_hijo_me_golpe~
  mi_hermano_me_pega mi_marido_me_encierra mi_esposo_me_encierra no_me_deja_salir_de miedo_de_mi_ex miedo_a_mi_ex
  miedo_de_mi_marido miedo_a_mi_esposo miedo_de_mi_esposo miedo_de_ir_a_mi_casa miedo_de_volver_a_mi_casa
  temo_por_mi_vida temo_por_mi_familia temo_por_mis_hijos miedo_por_mi_vida miedo_por_mi_familia miedo_por_mis_hijos
  tengo_miedo_de_que_me_haga tengo_miedo_que_me_hagan que_me_hagan_algo coima~ pidio_una_coima piden_coima pide_coima
  soborn~ mordida+pag~ diezmo pide_el_diez pide_el_#age el_diez_por_ciento_para piden_un_porcentaje su_tajada
  por_lo_bajo debajo_de_la_mesa bajo_la_mesa me_ofrecio_plata me_ofrecio_dinero me_ofrecieron_plata
  me_ofrecieron_dinero me_metieron_un_sobre me_dejaron_un_sobre sobre_con_plata sobre_con_dinero me_pidio_plata
  me_pidio_dinero me_piden_plata+firm~ pide_plata_para pide_dinero_para piden_plata_para piden_dinero_para
  quiere_plata_para quiere_plata_antes plata_por_la_plaza plata_por_el_contrato cobran_por_las_plazas
  cobra_por_la_vacante cobra_por_matricul~ cobran_por_el_cupo_de venden_plazas vende_plazas vende_las_plazas
  venta_de_plazas vende_notas venden_notas vende_los_examenes venden_el_examen filtraron_el_examen+vend~
  cambiar_las_notas+plata aprobar_a_cambio firmar_boletas firmar_facturas firmar_recibos firmar_actas_en_blanco
  firmar_en_blanco firmar_conformidad+no firme_por_algo me_obligan_a_firmar me_obligo_a_firmar
  me_presionan_para_firmar me_pide_firmar+no me_pidieron_firmar boletas_falsas facturas_falsas recibos_falsos
  firmas_falsas falsificaron_mi falsifico_mi falsificaron_la falsific~ documentos_falsos titulo_falso
  planilla_fantasma docentes_fantasma alumnos_fantasma profesores_fantasma sobrevalor~ facturas_infladas
  compras_infladas se_robo_la_plata se_robaron_la_plata se_robaron_el_dinero se_roba_los se_roban_los robo_la_plata
  robaron_la_plata_de robando_la_plata se_quedo_con_la_plata se_quedaron_con_la_plata se_queda_con_la_plata
  se_quedan_con la_plata_de_la_apafa+no la_plata_del_mantenimiento+no plata_del_mantenimiento
  fondos_del_mantenimiento+desvi~ desviaron_los desvio_los desviando_los desvio_de_fondos malvers~ peculado colusion
  se_lleva_los_viveres se_llevan_los_viveres se_llevan_los_alimentos vende_los_viveres vende_los_alimentos
  venden_los_alimentos vende_la_leche qali_warma+vend~ llevan_las_laptops se_llevo_las_laptops laptops_a_su_casa
  tapar_el_faltante para_que_me_calle para_callarme que_me_quede_callad~ me_ofrecieron_callarme que_no_diga_nada_o
  no_hable_o si_hablo_me si_denuncio_me si_denuncias represalia~ desde_que_denuncie por_haber_denunciado por_denunciar
  me_quieren_sacar_por me_abren_proceso_si me_abriran_proceso comprar_a_la_editorial obliga_a_comprar
  obligan_a_comprar me_obligan_a_votar obligan_a_marchar hacer_campana_por campana_por_el_alcalde me_va_a_hundir
  te_voy_a_hundir me_va_a_destruir destruir_mi_carrera me_va_a_botar_si me_hace_la_vida_imposible brujeria+quemar
  me_acusan_de_brujo toma_del_colegio+armad~ invadieron_el_terreno entraron_a_robar+golpe~ saque~ hay_drogas_en
  venden_droga+puerta grupo_armado grupos_armados guerrill~+escuela la_disidencia el_narco los_narcos la_mara+cuota
  la_pandilla_nos publicar_mis_fotos publicar_un_video+mi fotos_mias+amenaz~ subieron_mi_foto+viol~
phrase-handled: ya_denunciamos ya_lo_denunci~ ya_la_denunci~ ya_denunci~ ya_reportamos ya_lo_report~ ya_reporte
  ya_reportad~ ya_fue_reportad~ ya_fue_denunciad~ ya_se_denuncio ya_se_reporto ya_se_informo ya_informe ya_informamos
  ya_avise ya_avisamos ya_di_parte ya_dimos_parte ya_hice_la_denuncia ya_puse_la_denuncia puse_la_denuncia
  pusimos_la_denuncia se_puso_la_denuncia hice_la_denuncia hicimos_la_denuncia presente_la_denuncia
  presentamos_la_denuncia fue_denunciado fue_denunciada fue_reportado fue_reportada se_reporto_a se_reporto_al
  se_reporto_en se_denuncio_en se_denuncio_a se_informo_a se_derivo_a se_derivo_al se_derivo la_derivamos lo_derivamos
  derivamos_a derivamos_el derive_al derive_a_la fue_derivad~ derivado_al derivado_a_la derivada_al derivada_a_la
  reportado_en reportado_al reportamos_en reportamos_al reportamos_un reportado_el en_el_siseve en_siseve a_siseve
  al_siseve caso_siseve a_la_demuna con_la_demuna la_demuna_ya la_demuna_viene la_demuna_hizo el_cem_ya al_cem el_cem
  la_ugel_ya ante_la_fiscalia en_fiscalia la_fiscalia_ya la_policia_ya ante_la_policia en_la_comisaria en_la_policia
  la_policia_vino+ya lo_detuvieron fue_detenido esta_detenido esta_preso esta_en_la_carcel fue_capturad~
  fueron_capturados lo_llevaron_preso lo_metieron_preso fue_condenado fue_sentenciad~ tiene_sentencia tiene_condena
  con_sentencia fue_separad~ esta_separado fue_destituido fue_suspendido fue_retirad~ lo_retiraron lo_separaron
  lo_sancionaron fue_sancionad~ fue_cesado fue_trasladado+denunci~ ya_no_trabaja_con proceso_administrativo
  proceso_disciplinario esta_en_proceso el_proceso_sigue en_el_poder_judicial en_el_juzgado el_juez_dicto
  el_juzgado_dicto medidas_de_proteccion orden_de_alejamiento orden_de_no garantias_personales garantias garantia_de
  caso_cerrado casos_cerrados cerramos_el_caso se_cerro_el_caso el_caso_se_cerro caso_archivado se_archivo
  quedo_cerrado quedo_resuelto ya_esta_resuelto se_resolvio fue_resuelto ya_fue_atendid~ fue_atendid~
  ya_esta_siendo_atend~ esta_siendo_atend~ esta_en_tratamiento esta_en_terapia va_a_terapia lleva_terapia
  recibe_terapia recibe_apoyo recibe_atencion recibe_acompan~ con_la_psicologa con_el_psicologo con_psicologa
  con_psicologo tengo_psicologa voy_al_psicologo la_ve_la_psicologa lo_ve_el_psicologo psiquiatra+mejor
  tomo_mi_medicina esta_de_alta dada_de_alta dado_de_alta de_alta_y seguimiento_del_caso seguimiento_al_caso
  seguimiento_de_tres hacemos_seguimiento hicimos_seguimiento hicimos_el_seguimiento con_seguimiento
  se_hace_seguimiento seguimiento_quincenal esta_a_salvo estan_a_salvo a_salvo esta_segura+ahora esta_protegid~
  en_una_casa_de_acogida casa_de_acogida casa_refugio hogar_sustituto familia_acogedora con_su_abuela_ahora
  vive_ahora_con_su_tia la_upe hizo_el_traslado fue_rescatad~ la_rescataron ya_rescato volvio_a_clases
  regreso_a_clases volvio_al_colegio regreso_al_colegio reincorpor~ ya_esta_mejor ya_esta_bien esta_mejor_ahora
  esta_tranquila_ahora ya_duermo ya_come ya_sonrie he_vuelto_a ha_vuelto_a_reir ha_vuelto_a+rei~ recuperad~+ya
  se_recupero ya_se_recupero supere_mi sali_adelante ya_lo_supere ya_paso ya_termino+amenaz~ ya_no_me_amenaza
  no_ha_vuelto_a_pasar no_volvio_a_pasar no_se_repitio desde_entonces_tranquil~ desde_entonces_no se_disculpo
  pidio_disculpas pidio_perdon se_pidieron_perdon se_amistaron conciliaron conciliacion mediacion acta_firmada
  firmaron_acta firmaron_el_acta firmaron_un_compromiso con_acta devolvio_la_plata devolvio_el_dinero devolvieron_el
  recuperamos_las recuperamos_tres hace_anos hace_diez_anos hace_ocho_anos hace_siete_anos hace_cinco_anos
  hace_muchos_anos hace_veinte_anos anos_atras el_ano_pasado+ya en_los_noventa en_los_ochenta cuando_era_nin~
  cuando_era_chic~ cuando_yo_era_nin~ cuando_era_joven de_nino_me de_nina_me mi_infancia crecio_con_violencia
  creci_con gestion_anterior+sentenci~ antes_se_pegaba antes_era_normal ya_no_se_usa ya_no_se_pega taller_de
  taller_sobre taller_contra charla_de charla_sobre charla_contra capacitacion_en capacitacion_sobre nos_capacit~
  nos_entren~ capacit~_en_la_ruta curso_de curso_sobre modulo_de diplomado sesion_de_tutoria tutoria_de_hoy
  tutoria_sobre escuela_de_padres sesion_sobre jornada_de jornada_contra campana_contra campana_de_prevencion
  semana_contra marcha_contra dia_de_la_no_violencia prevencion_de prevencion_del plan_de_prevencion protocolo_de
  protocolos_de protocolos_para ruta_de_atencion rutas_de_atencion flujograma plan_de_convivencia
  normas_de_convivencia reglamento_interno rm_#many lineamientos afiche~ carteles_de triptico~ linea_#many
  numeros_pegados simulacro caso_hipotetico caso_de_la_guia caso_ficticio leimos_el_caso analizamos_un_caso
  juego_de_roles dramatiz~ obra_contra obra_sobre cuento_sobre novela_sobre pelicula_sobre documental_sobre
  noticia_del noticia_de articulo_sobre tesis_sobre investigacion_sobre estadistic~ linea_de_base porcentaje_de_casos
  encuesta_de_clima casos_en_el_ano reporte_anual menos_casos bajaron_los_casos no_hubo_casos ningun_caso sin_casos
  cero_casos sin_incidentes no_encontre_castig~ nadie_salio_golpead~ nadie_herido nadie_salio_herido nadie_golpead~
  sin_heridos felizmente_nadie fue_solo_el_susto solo_un_susto falsa_alarma resulto_ser resulto_falso era_falso
  fue_un_malentendido malentendido fue_un_accidente fue_broma fue_una_broma llamada_de_broma era_anemia se_aclaro
  quedo_aclarado comite_de_convivencia comite_de_tutoria reunion_interinstitucional revisamos_el_protocolo
  revisamos_los_casos registro_de_incidencias libro_de_incidencias+al_dia expediente_completo copia_a_la_ugel
  con_oficio oficio_n cargo_de_recepcion sello_de_recibido ya_esta_en_manos en_manos_de_la en_manos_de_fiscalia
  se_activo_el_protocolo activamos_el_protocolo activamos_la_ruta se_siguio_el_protocolo seguimos_el_protocolo
  conmemor~ homenaje aniversario_de_su en_memoria testimonio+exalumna estudia_con_guias esta_con_control_prenatal
phrase-figure: me_muero_de muero_de_risa muerta_de_risa muerto_de_risa muerta_de_hambre muerto_de_hambre
  muerta_de_frio muerto_de_frio muerta_de_sueno muerto_de_sueno muerta_de_cansancio muerto_del_cansancio
  muerta_de_verguenza morir_de_verguenza morirme_de_verguenza morir_de_risa morirme_de_risa
  quiero_morir_de_la_verguenza nos_morimos_de se_murio_la_bateria se_murio_el_proyector se_murio_la_compu
  se_murio_el_internet cel_murio celular_murio me_esta_matando nos_esta_matando me_mata_el me_mata_la me_matan_los
  me_matan_las matando_el_tiempo matar_el_tiempo mato_por_un mataria_por_un matar_dos_pajaros susto_de_muerte
  muerte_lenta volverme_loca volverme_loco me_vuelve_loca me_vuelve_loco semana_de_locos dia_de_locos loca_de_alegria
  ahogada_en ahogado_en ahogados_en ahogadas_en me_ahogo_en_papeles me_ahogo_en_un_vaso nadando_en_papeles
  tapada_de_papeles hasta_el_cuello hasta_la_coronilla hasta_las_narices soga_al_cuello+plazo apagando_incendios
  apagar_incendios apagafuegos bomberos al_pie_del_canon a_mil_por_hora a_full no_doy_abasto tire_la_toalla
  tiro_la_toalla+concurso pelea_por lucha_por batalla_de batalla_con guerra_con guerra_de fuego_cruzado en_la_mira
  dispararon_las_ventas bomba_de_tiempo cayo_como_bomba bombarde~ explotar_de_risa explot~_en_aplausos explotar+comer
  atacar_el_problema atacamos_el combatir_las golpe_de_suerte golpe_de_realidad de_golpe golpe_bajo
  golpeo_fuerte+lluvia la_lluvia_nos la_helada_nos nos_dieron_duro nos_dieron_una_paliza+partido paliza+fulbito
  nos_golearon goleada partido_de fulbito campeonato concurso_de_danzas se_comen_vivos comerse_vivos a_sangre_fria
  sangre_sudor sudor_y_lagrimas llore_de_la_risa lloramos_de_risa llore_de_emocion llore_de_alegria
  lagrimas_de_alegria lagrimas_de_emocion me_parte_el_alma+verlos corazon_en_la_boca me_dio_un_infarto
  casi_me_da_un_infarto casi_me_infarto casi_me_da_algo me_dio_algo quemarse_las_pestanas quemada_de quemado_de
  burnout cortaron_la_luz corto_la_luz cortaron_el_agua corte_de_luz se_corto_la cortamos_cartulina cortar_la_torta
  corte_de_cinta pegar_carteles pegamos_los pegan_stickers pega_el_sol pega_duro_el_sol le_da_con_palo a_palos_con
  colgada_con colgado_con cuelga_el_internet se_cuelga_el_sistema se_cuelga_la colgo_la_llamada me_tiro_a_dormir
  tirarme_en_la_cama tirarme_en_la_hamaca tirarme_al_mar+vacaciones desaparecer_una_semana
  desaparecer_del_mapa+vacaciones que_me_trague_la_tierra tragame_tierra tierra_tragame soy_un_desastre_con
  soy_mala_con soy_malo_con roba_tiempo roban_tiempo robar_camara nos_robaron_el_partido a_prueba_de_balas
  tiro_por_la_culata a_tiro_de arma_de_doble arma_el_plan armar_el armamos_el armaron_la arma_la ve_la_luz+tunel
  luz_al_final cargar_las_pilas recargar_pilas jubil~ vacaciones feriado fin_de_semana_largo matrimonio_de_mi boda_de
  mi_boda pollada yunza fiesta_patronal aniversario_de_la huaico~ helada granizada temblor+nada raspon se_raspo
  hielo+y_siguio le_puse_hielo jugando_futbol jugando_fulbito se_cayo_jugando se_cayo_corriendo en_el_recreo_se_cayo
  torcedura varicela gripe resfriad~ muela dentista impresora siagie plataforma excel_y
`;
