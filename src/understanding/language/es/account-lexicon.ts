/** Words by what they say of a visit, in the form of `parseLexicon`. */
export const ACCOUNT_LEXICON_ES = `
negation: no nunca tampoco ni nadie nada ningun ninguna ninguno sin nomas_no jamas nop nel ni_siquiera
  para_nada de_ninguna_manera nel_pastel ni_uno ni_una ni_modo na nah noo nooo en_absoluto
was_to: iba ibamos iban tenia teniamos tenian tocaba programad~ previst~ pactad~ agendad~ acordad~ quedamos_en
  habiamos_quedado era_para debia debiamos planead~ planificad~ estaba_fijad~ estaba_anotad~ se_suponia
  se_supone_que supuestamente segun_el_cronograma segun_cronograma segun_el_plan en_teoria estaba_listo_para
  habia_quedado estaba_en_agenda calendarizad~ la_visita_de_hoy debio_ser pensaba_ir pensaba_visitar
  pensaba_pasar queria_visitar queria_ir planeaba planeabamos
undone: cancel~ kansel~ suspend~ posterg~ aplaz~ pospus~ pospon~ pospuest~ reprogram~ frustr~ cayo_la anul~
  dio_la no_se_dio no_se_pudo no_hubo no_fue no_hicimos no_salio no_logr~ no_alcanz~ no_se_realiz~ no_se_hizo
  no_se_concret~ en_nada plantad~ planton me_planto no_aparec~ no_llego no_llegue no_vino no_asist~
  no_contest~ no_respond~ no_abri~ no_atend~ no_entro no_fui no_nos_vimos no_nos_reunimos no_nos_juntamos
  no_la_vi no_lo_vi no_la_encontre no_lo_encontre no_estaba no_hay_nadie no_habia_nadie na_de_na me_regrese
  me_devolvi me_volvi de_vuelta viaje_perdido fallid~ rebot~ no_pude no_pudo no_pudimos no_pudieron
  no_se_llevo_a_cabo no_tuvo_lugar no_ocurrio sin_efecto no_se_ejecuto no_se_efectuo no_se_cumplio
cut: interrump~ a_medias por_la_mitad antes_de_tiempo temprano tuvo_que_salir tuvo_que_irse tuvo_que_ir se_fue
  la_llamaron lo_llamaron tuve_que_irme me_tuve_que_ir tuve_que_salir apenas solo_alcanz~ no_terminamos cortar
  no_acabamos quedo_ahi ahi_quedo hasta_ahi dejamos_ahi nos_quedamos_a incomplet~ inconclus~ cortamos corto
  cortaron
instead: en_vez en_lugar envez termino_siendo al_final fue_por tuvo_que_ser paso_a_ser cambiamos cambio
  movimos adelantamos corrimos otro_dia no_en_persona en_otro distint~ remot~ mejor_por en_su_lugar
  en_su_defecto mas_bien en_ves
met: estuve estuvimos visite visitamos fui fuimos vi vimos viste reuni~ junte juntamos hable hablamos converse
  conversamos charle charlamos llame llamamos platic~ observe observamos entre_al_aula acorde sesion encuentro
  visita tome_cafe pase_por me_recibio nos_sentamos caminamos escuche compart~ almorz~ nos_encontramos
  me_encontre_con dialogue dialogamos revis~ trabaj~ atend~ acompan~ recorr~
arrived: llegue llegamos subi viaje camine porton puerta guardian cerrad~ candado esper~ manej~
hear: dijo cuenta conto coment~ explic~ menciono manifesto expres~ senalo pregunto
strike: huelg~ paro paros bloque~ marcha~ protest~ manifestacion~ planton toma_de tomaron sindic~ sutep fecode
  trancad~ trancaron quema_de_llantas toque_de_queda estado_de_emergencia estado_de_excepcion inseguridad
  balacera tiroteo amenaz~ extorsion~ pandill~ asalto violencia orden_publico policia ejercito militares minga
  piquete~ vacun~ narc~
weather: lluvi~ llovi~ aguacero tormenta huaico huayco derrumbe deslave deslizamiento inund~ crecid~ crecio
  rio nieve nevada nevo helada granizo granizada ciclon huracan neblina viento ola_de temporal calor carretera
  camino trocha via vias puente desvio bus omnibus micro colectivo combi guagua camioneta carro coche moto
  motor lancha bote llanta gasolina combustible se_malogro se_malogra se_descompuso se_dano se_averio
  no_arranc~ pinch~ ponch~ trafico tranque trancon taco pasaje transporte transportistas vuelo avion ferry
  balsa atoll~ barro lodo
connectivity: internet senal wifi red conexion conect~ linea zoom meet teams enlace link plataforma bateria
  saldo megas datos apagon luz corriente electric~ energia se_corto se_congel~ no_cargaba no_entraba audio
  camara antena
leave: licencia vacaciones descanso incapacidad permiso maternidad prenatal postnatal reposo baja_medica
  operad~ operaron operacion cirugia duelo luto sabatic~ dias_libres vacasion~ jubil~ de_baja
ill: enferm~ fiebre gripe covid dengue dolor hospital clinica posta medico doctor cita_medica internad~
  presion_alta migrana emergencia_familiar fallec~ murio velorio entierro accident~
official: ugel dre distrito distrital ministerio minedu secretaria supervis~ inspec~ zona gerencia regional
  citaron citad~ citacion convoc~ llamaron_de la_llamaron capacit~ taller reunion_de reunion_con alcald~
  municip~ contraloria auditoria censo eleccion~ concurso oficio comision delegad~ jefe jefatura consejo
  actualizacion
emergency: incendio humo fuga gas sismo temblor simulacro evacu~ pelea golpe~ caida herido~ ambulancia
  intoxic~ convulsion desmay~ techo_se se_cayo_el robo robaron entraron_a emergencia perdio_un_nino
holiday: feriado festivo puente asueto aniversario fiesta~ patronal desfile carnaval semana_santa navidad
  no_hay_clases no_hubo_clases sin_clases suspendieron_clases suspendid~ cerrad~ cierre vacaci~ receso recreo
  fumig~ desinfe~ dia_del santo_patron clausura corte_de_agua sin_agua elecciones
i_could_not: no_pude yo_no mi_hija mi_hijo mi_mama mi_papa mi_esposo mi_esposa mi_marido mi_mujer mi_carro
  mi_coche mi_rodilla me_enferm~ me_sentia amaneci me_confundi se_me_paso olvid~ me_equivoque dentista cita
  chiqueo tenia_otra dos_citas me_dormi me_atrase llegue_tarde me_perdi
declined: no_quis~ no_quier~ no_dese~ prefir~ preferi~ nego rechaz~ declin~ no_le_interesa no_gracias
  no_hace_falta no_lo_necesita no_necesita no_estaba_de_animo no_tenia_ganas no_acepto cancelo_sin sin_dar
busy: ocupad~ atareada reunid~ en_clase dando_clase dictando cubriendo sin_tiempo no_tenia_tiempo otra_reunion
  se_olvid~ viajo de_viaje fuera ausente salio habia_salido no_vino_a_trabajar lleno_de visita_de_la padres
  apoderad~ mamas
unknown_why: sin_aviso sin_avisar sin_explic~ no_se_por no_ce no_supe ni_idea no_dijo quien_sabe no_contesta
  misterio
in_person: presencial en_su escuela colegio aula oficina direccion ie institucion jardin despacho plantel fui
  llegue visite cara_a_cara en_persona cafe casa chacra kiosco patio~
phone: telefono telef llame llamo llamamos llamad~ cel celular fono marque telefonic~ timbr~ yame yamada tel
  colg~
video: zoom meet teams video videollamada videoyamada virtual camara pantalla skype jitsi videoconferencia
  link conectamos
messages: whatsapp wasap guasap watsap wsp wasa mensaje~ mensajit~ audio~ chat chateamos correo~ mail email
  escribi escribio escribimos sms texto~ nota_de_voz notas_de_voz telegram
works: funcion~ avanz~ mejor~ logr~ bien bonit~ content~ orgullos~ feliz excelente buen buena~ buenos linda
  lindo fuerte ordenad~ organizad~ particip~ ya_tiene ya_esta ya_llega~ ya_hay subio subieron cumpl~ exit~
  arranco arranca entusias~ motivad~ ganaron gano felicit~ todos_entreg~ completo lista listo al_dia bakan
  chevere tranquil~ se_anim~ abiert~ apoy~ alegr~ sigue_subiendo mas_alumnos por_fin
hard: dificil problema~ preocup~ cuesta no_viene~ no_llega~ no_entreg~ no_hay no_quieren no_cumpl~ no_alcanza
  sin_agua sin_luz goter~ gotea roto rota atras~ demor~ pelea~ pleito~ molest~ cansad~ agotad~ agobi~ estres~
  conflict~ renunc~ tension carga recarg~ papeleo tramite~ deuda~ desert~ abandon~ indisciplin~ bajo bajaron
  peor mal mala malo resist~ rechazan tarde tardanza~ inasist~ ausen~ descuid~ solo_tres sigue_sin aun_no
  todavia_no quemad~ falt~ quej~
brought: queria quiere pidio pide pregunt~ trajo consult~ solicit~ necesit~ tema duda dudas inquietud
  le_preocupa quiso_hablar quiso_ver quiso_tratar plante~ ayuda ayude orientacion consejo como_hacer que_hacer
will: va_a van_a hara hare haremos quedo_en quedamos_en quedo_de queda_en se_comprometio compromete compromiso
  prometio promete llamara enviara mandara reunira observara entregara voy_a mando envio paso llevo consigo
  averiguo busco preparo reviso ba_a bamos_a bamo para_el antes_del hasta_el
together: ambos los_dos vamos_a bamos_a haremos armamos elaboraremos las_dos de_manera_conjunta en_conjunto
  conjuntamente mano_a_mano codo_a_codo entre_todos junt~
next: proxim~ siguiente nos_vemos volvemos vuelvo regreso quedamos_para otra_visita nueva_fecha reprogram~
  repetimos la_veo lo_veo nos_juntamos nos_reunimos retomamos seguimos
activity: recorr~ observ~ revis~ analiz~ miramos mire vimos practic~ ensay~ role ejercicio dramatiz~ planific~
  armamos hicimos elabor~ redact~ escribimos calendario matriz rubrica leimos datos resultados entramos
  caminamos modele
realised: se_dio_cuenta comprendi~ descubri~ entendi~ cayo_en_cuenta reconoc~ ella_misma el_mismo el_solo
  ella_sola reflexion~ ahora_ve se_dio_cuent~ se_da_cuenta dandose_cuenta cayo_en_la_cuenta cae_en_cuenta
  se_percato se_percata tomo_conciencia toma_conciencia tomo_consciencia le_cayo_el_veinte le_cayo_la_ficha
  le_cayo_la_teja se_le_prendio_el_foco se_le_prendio_la_ampolleta abrio_los_ojos se_le_abrieron_los_ojos
  vio_que concluyo conclusion concluye constato noto_que se_fijo_que advirtio_que se_hizo_consciente
  es_consciente consciente_de dio_con_la_clave hizo_clic hizo_click cayo_en_que por_si_misma por_si_solo
  por_si_sola por_si_mismo ella_solita el_solito identific~ aprendio_que aprendio_sobre se_entero_de_que
  repenso se_pregunto_a_si se_sorprendio le_sorprendio no_lo_habia_visto no_lo_habia_pensado
  no_se_habia_fijado nunca_lo_habia_pensado nunca_lo_habia_visto lo_vio_clar~ vio_clarito se_hizo_la_luz
own: me_quede siento senti creo_que_me pienso_que_yo me_apur~ hable_demas debi me_cuesta_a_mi para_mi
  me_preocupa_a_mi me_gusto nota_mia ojo_yo me_falto
polite: gracias saludos hola buenos_dias buenas abrazo atentamente cordial~ chau adios
told_bot: anota anotalo anote anotame registra registralo registre apunta apuntalo guarda guardalo porfa favor
  fieldbook
worry_fear: preocup~ inquieta inquieto inquietud~ intranquil~ angusti~ ansios~ ansiedad nervios~ miedo~ temor~
  temeros~ teme temen temia susto asust~ panic~ alarm~ desesper~ zozobra agobi~ abrum~ no_duerme
  no_puede_dormir no_pega_ojo no_pega_el_ojo quita_el_sueno insomnio desvel~ en_vilo con_el_jesus_en_la_boca
  al_borde_de pendiente_de_un_hilo le_aterra aterrad~ terror insegur~ desconfia~ mortific~ apurad~ apuro
  le_pesa le_da_cosa le_da_cosita le_da_pena riesgo~ peligro peligra grave~ gravisim~ atemoriz~ acongoj~
  atormenta atribul~ consternad~ consternacion estres estresad~ estresa estresante al_limite colapsad~ colapso
  colapsar crisis
tired_ill: cansad~ cansancio cansa agotad~ agotamiento exhaust~ rendid~ fatiga fatigad~ quemad~ burnout
  sin_fuerzas sin_energia no_da_mas no_doy_mas no_puede_mas no_puedo_mas no_aguanta no_aguanto no_aguantan
  al_limite hecha_polvo hecho_polvo hecha_lena hecha_mierda molid~ reventad~ desgastad~ desgaste desgastante
  enferm~ malita malito delicad~ ojeros~ ojeras dolor~ migrana jaqueca ronca afonic~ sin_voz resfriad~ resfrio
  gripe gripad~ tos tosiendo fiebre mareos maread~ le_duele me_duele dolia sueno sonolient~ dormilon~
  se_duermen se_duerme dormidos trasnoch~ desnutri~ anemia anemic~ con_hambre sin_desayunar presion_alta
  se_le_subio_la_presion chupad~ hecho_pedazos fundid~ con_la_lengua_afuera con_la_lengua_fuera mamad~
  no_da_abasto sin_pilas sin_bateria_ella fatal extenuad~ debil~ decaid~ decaimiento pachuch~ achacos~
  achaques malestar indispuest~ convalec~ recuperandose
sad_discouraged: triste~ tristisim~ deprimid~ depresion depresiv~ desanim~ desalent~ desaliento desmotiv~
  frustrad~ frustracion frustrante frustra decepcion~ desilusion~ lloro llora lloraba llorando lloraron
  lagrimas llanto ganas_de_llorar se_quebro bajon bajonead~ bajoneo achicopal~ aguitad~ apachurrad~ cabizbaj~
  decaid~ desganad~ desgano sin_ganas sin_animo baja_de_animo animo_bajo animos_bajos por_los_suelos
  por_el_piso tirar_la_toalla tiro_la_toalla quiere_renunciar pensando_en_renunciar penso_en_renunciar
  quiere_irse quiere_dejarlo quiere_dejar apatic~ apatia pesimis~ resignad~ resignacion derrotad~ derrota
  hundid~ vencida amargura amargad~ dolid~ herida_en pena lastima fracaso fracasad~ fracasa fracasar
  sin_esperanza desesperanz~ perdio_la_ilusion perdio_las_ganas perdio_la_fe nostalgi~ desconsolad~ apenad~
  mal_de_animo baja_autoestima autoestima_baja se_siente_mal se_siente_poco no_se_siente_capaz incapaz inutil
  poca_cosa no_sirve desvalorizad~ poco_valorad~ no_la_valoran no_lo_valoran no_valoran nadie_lo_agradece
  nadie_agradece desmoraliz~ abatid~ de_capa_caida moral_baja con_el_animo_por rota_por_dentro le_afecta
  le_afecto
anger_conflict: enoj~ molest~ fastidi~ irritad~ irrita furios~ furia rabia rabios~ colera bravo~ brava~
  emputad~ encabron~ encachad~ arrech~ cabread~ cabreo ardid~ picad~ sentida_con resentid~ resentimiento~
  rencor pelea~ peleo pleito~ pleitea conflicto~ conflictiv~ discusion~ discut~ bronca~ lio lios roce roces
  rose roses choque~ chocan chocaron enfrent~ rivalidad~ enemist~ division~ dividid~ bandos grupitos argolla~
  camarillas tension~ tenso tirante tirantez mala_relacion malas_relaciones mal_ambiente mal_clima
  clima_laboral se_llevan_mal no_se_llevan no_se_hablan no_se_dirigen_la_palabra no_se_saludan no_se_soportan
  no_se_pueden_ver se_gritaron grita gritando grito~ griterio insult~ ofend~ agredi~ agresion~ agresiv~
  hostil~ queja~ quejo reclam~ denunci~ demanda_contra acus~ alegato agarrones jalon_de_orejas malentendid~
  desacuerdo~ discrepan~ desavenencia~ problema_con problemas_con problemas_entre bochinch~ tirria indign~
  exalt~ alterad~ alteraron se_altero explot~ estallo se_fue_de_boca contesto_mal falta_de_respeto
  falto_el_respeto irrespet~ maltrat~ groser~ malcriad~ prepotent~ sermon saca_de_quicio saco_de_quicio
  hincha_las celos~ envidia~ serruch~ punalada guerra
lack_missing: falta faltan faltante~ faltaba faltaban carece carecen carencia~ escas~ no_hay no_habia no_tiene
  no_tienen no_tenemos no_cuenta_con no_cuentan_con no_contamos no_contaba sin_agua sin_luz sin_internet
  sin_desague sin_libros sin_profesor sin_profesora sin_docente sin_docentes sin_maestro sin_maestra
  sin_materiales sin_material sin_presupuesto sin_plata sin_dinero sin_fondos sin_recursos sin_computadoras
  sin_papel sin_tiempo sin_espacio sin_aula sin_sillas sin_mobiliario sin_banos no_alcanza no_alcanzan
  no_alcanzo no_alcanzaron no_le_alcanza no_les_alcanza no_da_abasto no_dan_abasto insuficient~ poco poca
  pocos pocas poquit~ apenas_hay solo_hay solo_tiene solo_tienen se_acabo se_acabaron se_agoto se_agotaron
  agotados no_llega no_llegan no_llego_el no_llegaron no_han_llegado no_ha_llegado no_les_llega no_nos_llega
  quedo_debiendo deben debe_tres debe_plata deuda~ moroso~ morosidad impago impagas vacante~ sin_cubrir
  sin_reemplazo sin_contrato sin_contratar sin_nombrar no_mandan no_han_mandado no_envian no_nombran
  no_contratan ni_tiza ni_una_tiza ni_papel ni_agua ni_luz ni_un_sol ni_un_peso ni_para ausencia_de deficit
  necesidades carente limitad~ limitacion~ precari~ pobre~ no_le_da_tiempo no_le_da_la_vida no_le_da_el_tiempo
  no_queda_tiempo se_perdio se_perdieron perdidos perdida~ extravi~ desapareci~ robaron robado robo
  se_llevaron hurto no_existe no_existen vacio~
broken_damage: roto rota rotos rotas romp~ danad~ dano danos dana malogr~ averi~ descompuest~ descompuso
  deteriorad~ deterioro estrope~ gotea gotera~ goteo filtr~ humedad moho se_cayo se_cae se_caen grieta~ rajad~
  fisura~ agrietad~ hundi~ derrumb~ colaps~ destru~ quemado quemaron se_quemo incendi~ oxid~ podrid~
  apolillad~ polilla termitas comejen inservible~ obsolet~ viejo~ vieja~ mal_estado no_funciona no_funcionan
  no_sirve no_sirven no_prende no_prenden no_enciende no_anda no_andan no_jala no_jalan tapad~ atorad~ atoro
  fuga fugas ratas ratones plaga~ cucarachas murcielagos vandal~ pintarraj~ saque~ forzaron_la_puerta
  se_metieron ladrones inund~ se_llueve llueve_adentro se_moja se_mojan mojado inhabitable inhabilitad~
  clausurad~ chatarra cortocircuito cables_pelados cable_pelado hueco~ falla~ fallo desague
low_decline: baja bajan bajando bajaron bajo bajos bajas bajisim~ bajon disminu~ decay~ decae cayo cayeron
  caida~ descend~ descenso reduc~ redujo redujeron peor peores empeor~ retroced~ retroceso atras~ rezag~
  malas_notas mal_resultado malos_resultados en_inicio previo_al_inicio desaprob~ reprob~ jalado~ jalaron
  suspenso~ repit~ desert~ desercion abandon~ dejaron_de_venir dejo_de_venir dejaron_la_escuela
  dejo_la_escuela se_retir~ retirad~ se_fueron se_han_ido se_estan_yendo se_llevan_a_sus_hijos traslad~
  menos_alumnos menos_ninos cada_vez_menos perdiendo_alumnos perdimos_alumnos perdio_alumnos poca_matricula
  poca_asistencia flojo~ floja~ mediocre deficiente~ deficiencia~ insuficiente regular_nomas estanc~ mal_nivel
  por_debajo debajo_del_promedio cuesta_abajo en_picada en_picado cola_de ultimo_lugar ultimos_lugares
  de_los_ultimos no_mejora no_mejoran no_sube no_suben no_avanza no_avanzan no_progresa no_progresan
  no_despega no_levanta debilidad~ debil no_leen no_comprenden no_saben_leer no_sabe_leer no_entienden
  no_saben_sumar no_aprenden
absent_late: falta_mucho faltan_mucho faltan_los faltaron falto faltando faltas faltan_a_clase falton~
  inasist~ ausen~ absentismo tarde tardanza~ impuntual~ atrasos retras~ demor~ no_vienen no_viene no_vinieron
  no_asisten no_asiste no_asistieron no_van_a_clase no_van_a_la_escuela no_llegan_a_tiempo no_llegan_temprano
  no_entran no_entra_a_clase se_escapan se_escapo se_fugan se_fugo fugas se_vuelan hacen_la_rata novillos
  se_tiran_la_pera tirarse_la_pera la_vaca se_la_pinta capean_clases la_cimarra pellas se_ratean
  se_jubilan_de_clase se_van_temprano se_van_antes se_retiran_antes salen_antes falta_los_lunes dejan_de_venir
  licencia_tras_licencia de_licencia a_destiempo fuera_de_hora tardan tardo tardaron no_marcan no_firma
  no_se_presentan no_se_presento no_se_aparecen no_aparece no_aparecen no_acuden no_acude no_participan
  no_participa no_se_asoman ni_se_asoman abandonados pocos_padres vinieron_pocos asistieron_pocos
  asistencia_irregular
refuse_resist: no_quiere no_quieren no_quiso no_quisieron no_queria no_querian se_niega se_niegan se_nego
  se_negaron negativa negandose rechaz~ resist~ reaci~ reticen~ se_opone se_oponen se_opuso se_opusieron
  oposicion opositor~ en_contra contrari~ no_acepta no_aceptan no_acepto no_aceptaron no_le_gusta no_les_gusta
  no_le_gusto no_les_gusto no_colabora no_colaboran no_coopera no_cooperan no_apoya no_apoyan no_hacen_caso
  no_hace_caso no_le_hacen_caso no_obedece~ no_escucha no_escuchan no_se_deja no_se_dejan no_deja no_dejan
  no_cumple no_cumplen no_cumplio no_cumplieron incumpl~ no_entrega no_entregan no_entrego no_entregaron
  no_presentan no_presenta no_hace_nada no_hacen_nada no_se_compromet~ no_se_involucr~ no_les_interesa
  no_le_interesa no_les_importa no_le_importa desinteres desinteresad~ indiferen~ apatic~ conformis~ flojera
  pasiv~ pasotismo pasota les_da_igual le_da_igual terco~ terca terquedad testarud~ cerrados cerrado_a
  cerrada_a cuadriculad~ defensiva boicot~ sabote~ trabas obstaculiz~ obstaculo~ se_hace_el_loco
  se_hace_la_loca se_hacen_los_locos mala_gana a_reganadientes a_la_fuerza por_cumplir por_compromiso
  mala_voluntad no_pone_de_su_parte no_ponen_de_su_parte no_da_su_brazo_a_torcer se_cierra se_cierran se_cerro
  cara_larga malas_caras mala_cara hizo_gestos siempre_lo_hemos_hecho_asi siempre_se_ha_hecho_asi
  no_ven_la_necesidad no_le_ve_sentido no_le_ven_sentido comodon~ zona_de_confort reniega reniegan reneg~
  refunfun~ protestan protesta_por esceptic~ desconfianza desconfiad~ desconfia
overload_paper: sobrecarg~ carga_laboral recargad~ recarga_de recargo saturad~ saturacion satura papeleo~
  papeles papelito tramit~ burocra~ informes informe_tras_informe mucho_informe tanto_informe tanto_papel
  puro_papel formularios formatos excel_tras plataformas tanta_plataforma documentos_que_piden pide_y_pide
  piden_y_piden administrativ~ temas_administrativos tareas_administrativas mil_cosas muchas_cosas
  demasiadas_cosas tantas_cosas full_trabajo full_chamba mucha_chamba mucho_trabajo demasiado_trabajo
  exceso_de no_tiene_tiempo_para no_le_queda_tiempo no_le_alcanza_el_tiempo hace_de_todo director_con_aula
  directora_con_aula aula_a_cargo a_cargo_de_aula unidocente multigrado dobla_turno doble_turno doble_funcion
  recae recaen todo_lo_hace_ella todo_lo_hace_el todo_le_toca multitarea apaga_incendios apagando_incendios
  apaga_fuegos correteando corriendo_de_un_lado a_las_corridas corre_corre a_mil a_full hasta_el_cuello
  hasta_la_coronilla hasta_las_patas hasta_el_tope hasta_arriba lleno_de_trabajo llena_de_trabajo ahogandose
  ahogad~ trabaja_de_noche trabaja_los_domingos hasta_la_madrugada de_madrugada se_lleva_trabajo_a_casa
  fines_de_semana_trabaja siagie rendicion~ wasichay inventario~ expediente~ actas_y legajos memorandums
  oficios
gossip_rumour: chism~ rumor rumore~ habladuria~ comentarios_de_pasillo radio_pasillo radio_bemba
  dicen_que_ella dicen_que_el a_espaldas a_sus_espaldas por_la_espalda por_detras hablan_mal hablan_de_ella
  hablan_de_el cuchiche~ cotille~ bochinche cahuin~ puterio malas_lenguas correveidile lleva_y_trae llevaytrae
  difam~ calumni~ levant~_falsos mala_fama desprestig~ critic~ murmur~ en_los_grupos_de_wasap copuche copuchas
  brete_de indirectas sapo sapos soplon~ dimes_y_diretes
discipline_violence: indisciplin~ se_portan_mal se_porta_mal portarse_mal conducta comportamiento desorden
  desordenad~ bulla bulliciosos bullicio ruido ruidos~ griteri~ relajo despelote alborot~ quilombo despiole
  inquietos travies~ travesuras bullying buling bulling acoso hostig~ burla~ apodos insultos golpe~ pega pegan
  pego pegaron patada~ punete~ cachetada~ punos empuj~ moretones agredi~ agrede agreden agresion~ agresiv~
  violent~ violencia maltrat~ abus~ tocamiento~ violacion amenaz~ cuchillo navaja arma armas pistola droga~
  marihuana alcohol borrach~ fumando fuman cigarro cigarrillos pandill~ mara maras robo robos roba roban
  robaron expuls~ castig~ siseve demuna denuncia fiscalia rompieron_vidrios pelea_en_el_recreo pelea_entre
  peleas_entre mechoneo se_mechan trompead~ trompadas cortes se_corta se_cortan cutting autoles~ suicid~
  embarazo_adolescente embarazada_alumna celulares_en_clase faltas_de_respeto irrespet~ contestan contestona
  contestones malcriad~ grosero~ groserias lisuras malas_palabras palabrotas disruptiv~ disrupcion berrinche~
  pataleta~ rabieta~ muerde muerden escupe
not_yet_stuck: aun_no todavia_no sigue_sin siguen_sin seguimos_sin no_ha_podido no_han_podido no_hemos_podido
  pendiente~ sin_terminar sin_hacer sin_resolver sin_avanzar no_avanza no_avanzo no_avanzamos no_avanzan
  no_ha_avanzado no_han_avanzado estanc~ atascad~ trabad~ trabo atorad~ varad~ parado_el parada_la paralizad~
  en_pausa detenid~ en_veremos a_medias a_medio_hacer a_medio_camino inconclus~ incomplet~ en_proceso_todavia
  falta_terminar falta_completar no_termina no_terminan no_termino no_terminaron no_ha_terminado no_acaba
  no_arranca no_arranco no_empieza no_empezo no_ha_empezado no_han_empezado no_comienza no_ha_iniciado
  no_despega no_cuaja no_prospera no_camina no_se_ve_avance sin_avances poco_avance nada_de_avance
  ningun_avance no_hay_avance no_hay_avances no_hay_cambios sin_cambios sigue_igual siguen_igual
  seguimos_igual todo_igual lo_mismo_de_siempre mas_de_lo_mismo igual_que_antes no_cambia no_cambian
  no_ha_cambiado nada_ha_cambiado no_se_ha_hecho no_lo_ha_hecho no_lo_hizo no_hizo no_ha_hecho no_han_hecho
  no_lo_han no_llego_a no_logra no_logran no_logro no_han_logrado no_ha_logrado no_hemos_logrado no_se_logro
  no_se_ha_logrado no_resulta no_resulto no_funciono no_sirvio no_salio_bien salio_mal sin_resultado
  sin_resultados sin_exito en_vano en_el_aire en_el_tintero en_el_papel letra_muerta sin_fecha frenad~ freno
  vuelta_atras volvio_a_lo_mismo dando_vueltas en_circulos aun_falta todavia_falta falta_mucho falta_un_monton
  por_hacer esta_verde verdes_todavia cruda crudo por_verse a_ver_cuando no_cumplimos no_cumpli se_quedo_en
  quedo_ahi_nomas no_retomo no_se_retomo se_abandono se_dejo_de_hacer dejaron_de_hacer
cannot_how: no_sabe_como no_saben_como no_se_como no_sabia_como no_sabemos_como no_sabe_que no_saben_que
  no_sabe_por_donde no_sabe_hacer no_sabe_usar no_sabe_manejar no_saben_usar no_domina no_dominan no_maneja
  no_manejan no_puede no_pueden no_podia no_podian no_pudo no_pudieron no_le_sale no_les_sale no_le_salio
  no_logra no_encuentra_la_forma no_encuentra_como no_encuentra_la_manera no_halla_como no_haya_como
  no_ve_como no_ve_la_forma no_ve_salida sin_salida no_es_capaz incapaz incapaces le_queda_grande
  le_quedo_grande la_supera le_supera lo_supera rebas~ sobrepas~ desbord~ se_le_escapa se_le_va_de_las_manos
  se_le_fue_de_las_manos se_le_salio_de_las_manos fuera_de_control manos_atadas impotente~ impotencia
  no_tiene_herramientas sin_herramientas falta_de_herramientas no_esta_preparad~ no_estan_preparad~
  no_se_siente_preparad~ falta_de_experiencia sin_experiencia inexpert~ novat~ desconoc~ no_conoce no_conocen
  no_atina no_le_agarra no_le_entra
confused_unclear: confus~ confundid~ confunde confunden confundio enred~ lio_con hecho_un_lio hecha_un_lio
  embrollo no_queda_claro no_quedo_claro no_esta_claro no_es_claro poco_claro poco_clara no_tiene_claro
  no_tienen_claro no_tenia_claro nada_claro sin_claridad falta_de_claridad falta_claridad ambigu~ contradic~
  no_entiende no_entienden no_entendio no_entendia no_entendieron no_comprende no_comprendio mal_entend~
  malentend~ malinterpret~ desorient~ perdida_con perdido_en anda_perdid~ esta_perdid~ mareada_con marean
  duda_si dudas dudos~ incertidumbre inciert~ incertez~ no_esta_segur~ no_se_sabe no_sabemos_si no_sabe_si
  no_se_si desordenad~ desorden desorganiz~ caos caotic~ revuelto improvis~ sin_rumbo sin_orientacion mezcla
  mezclan vueltero no_cuadra no_cuadran no_coincid~ cada_uno_por_su_lado cada_quien_por_su_lado
  cada_cual_por_su_lado a_la_deriva sin_norte sin_plan descoordin~ falta_de_coordinacion incoheren~
alone_unsupported: sola solo solos solas solita solito soledad aislad~ aislamiento abandonad~ olvidad~
  desampar~ desatend~ sin_apoyo sin_ayuda sin_respaldo falta_de_apoyo falta_apoyo poco_apoyo ningun_apoyo
  nadie_ayuda nadie_la_ayuda nadie_lo_ayuda nadie_la_apoya nadie_lo_apoya nadie_apoya nadie_le_ayuda
  nadie_responde nadie_le_responde nadie_contesta nadie_hace_nada nadie_quiere nadie_viene nadie_se_hace_cargo
  nadie_le_hace_caso no_le_hacen_caso no_la_toman_en_cuenta no_lo_toman_en_cuenta no_la_apoyan no_lo_apoyan
  no_le_apoyan no_la_ayudan no_la_escuchan no_lo_escuchan no_la_respaldan no_recibe_apoyo no_recibe_ayuda
  no_recibe_respuesta no_hay_respuesta sin_respuesta no_responden no_dan_respuesta no_hay_apoyo no_tiene_apoyo
  no_tiene_a_quien no_cuenta_con_nadie no_cuenta_con_apoyo dejada_de_lado sin_subdirector sin_secretaria
  sin_auxiliar sin_equipo a_su_suerte a_la_buena_de_dios abandono_de_las_autoridades excluid~ marginad~
  la_marginan le_dieron_la_espalda dan_la_espalda
pressure_from_above: presion~ de_arriba desde_arriba exig~ imposicion imponen impone impuest~ impuso le_piden
  nos_piden la_ugel_pide llamada_de_atencion llamado_de_atencion llamaron_la_atencion memorandum memorando
  memo_de_la sancion~ proceso_administrativo sumario amonest~ le_abrieron_proceso amenaza_con
  de_un_dia_para_otro de_un_dia_para_el_otro para_ayer plazos plazo_corto a_ultima_hora ultimo_momento
  sin_previo_aviso normativa~ resolucion~ directiva~ ordenes_de orden_de ordenaron ordeno obligan obliga
  obligad~ obligo obligaron por_obligacion fiscaliz~ monitoreo_de_ugel control_de_la ojo_encima encima_de_ella
  le_estan_encima le_respiran_en_la_nuca cumplir_metas reportes_diarios inspeccion la_apura apuran
costs_effort: cuesta le_costo les_costo costo_mucho costo_trabajo costaba costando costoso dificil~ dificult~
  duro dura duros durisim~ complic~ complejo compleja complejidad batall~ lucha luchando luchan lidi~ sufre
  sufren sufriendo sufrio padec~ esfuerzo~ reto retos desafio~ desafiante problema~ problemita~ problemon
  dolor_de_cabeza quebradero_de_cabeza calvario via_crucis odisea pesad~ pesa carga a_duras_penas
  con_las_justas a_rastras sacrific~ sudando sudar_la_gota remando remar remarla la_rema nadando_contra
  contra_corriente a_contracorriente penoso penuri~ traba~ obstaculo~ barrera~ tropiezo~ tropezon
  piedra_en_el_zapato talon_de_aquiles punto_debil nudo cuello_de_botella a_los_ponchazos peleando_con arduo
  ardua bregando brega bregar camello chinga friega esta_canijo esta_cabron esta_yuca es_yuca jodid~ fregad~
  peludo mal_momento la_esta_pasando_mal la_paso_mal lo_pasa_mal pasandola_mal
joy_pride: feliz felices felicidad felicisim~ alegr~ content~ orgullo orgullos~ satisf~ encantad~ encanta
  encanto emocion~ ilusion~ entusias~ animad~ animo animos~ se_animan se_animaron motivad~ motivacion
  se_motivo se_motivan motiva sonrie sonrio sonriendo sonrisa sonriente~ risas risa se_rio se_rie reimos
  rieron riendo riendose radiante brilla brillaban ojos_brillantes le_brillan_los_ojos aplau~ celebr~ festej~
  con_gusto gustos~ le_gusta les_gusta le_gusto les_gusto gustan gusto_mucho disfrut~ divertid~ divirti~
  divierten choch~ dichos~ gozos~ gozan goza regocij~ aliviad~ alivio tranquila_ahora mas_tranquila
  mas_tranquilo esperanz~ optimis~ confiad~ con_ganas muchas_ganas ganas_de con_energia energia_positiva pilas
  buena_onda buena_vibras lindo_ver bonito_ver hermoso_ver da_gusto que_bueno que_bien que_lindo que_bonito
  que_chevere que_bacan que_padre que_chido que_chulo que_guay genial yupi viva por_fin al_fin graciasadios
  gracias_a_dios a_dios_gracias conmovi~ conmovedor inspir~ valorad~ agradec~
improve_rise: mejor~ sube suben subio subieron subiendo subida aument~ progres~ avanz~ avance~ increment~
  superaron elev~ levanto levanta levantaron repunt~ despeg~ recuper~ cada_vez_mas va_bien vamos_bien van_bien
  poco_a_poco paso_a_paso pasito_a_pasito de_a_poco de_a_poquito despacito_pero va_caminando viento_en_popa
  sobre_ruedas marcha_bien mas_alumnos mas_matricula mas_padres mas_ninos han_vuelto volvieron_a_clase
  mas_asistencia menos_faltas menos_tardanzas menos_peleas menos_conflictos bajaron_las_faltas
  bajaron_las_peleas bajo_la_desercion bajaron_las_tardanzas pasaron_de paso_de+a de_inicio_a_proceso
  a_logrado salto_de nivel_logrado en_logro logro_destacado evolucion~ florec~ transform~ fortalec~
  se_nota_el_cambio se_nota_la_diferencia se_ve_el_cambio un_cambio_enorme cambio_positivo cambio_bastante
  ya_leen ya_lee ya_escriben mas_fluid~ dio_un_salto dieron_un_salto gran_paso salio_adelante sale_adelante
  salen_adelante pinta_bien promete_mucho buen_camino remont~ mas_segura mas_seguro mas_suelta mas_suelto
  se_solto
calm_order: calma calmad~ calmo se_calm~ tranquil~ orden ordenad~ organizad~ organizacion puntual~ silencio
  silencios~ sin_gritos sin_peleas sin_problemas sin_novedad sin_incidentes sin_bulla limpi~ aseado paz
  pacific~ armonia armonios~ armonic~ buen_clima clima_positivo buen_ambiente ambiente_agradable acogedor~
  respet~ disciplin~ educaditos a_tiempo a_la_hora en_fila formados hacen_fila fluid~ fluye todo_bien todo_ok
  normas_claras acuerdos_de_convivencia sana_convivencia controlad~ bajo_control equilibr~ estable serena
  sereno serenidad pausad~ en_su_sitio en_su_lugar_todo bonito_ambiente clima_de_confianza sin_apuro sin_prisa
take_part: particip~ se_involucr~ involucrad~ se_suman sumaron se_unieron se_integr~ se_integran integrad~
  colabor~ cooper~ ayudaron ayudan ayudando ayudo apoyaron apoyan vinieron vino_todo llegaron_todos asistieron
  asisten asistio acudieron acuden aport~ opin~ propus~ propon~ levantan_la_mano levantaban_la_mano preguntan
  responden contestan se_anim~ se_animan se_ofrec~ se_ofrecieron se_ofrecio voluntari~ comparten compartieron
  comparte en_equipo en_grupos compromet~ ponen_de_su_parte pusieron_el_hombro ponen_el_hombro
  arriman_el_hombro arrimar_el_hombro echan_una_mano echaron_una_mano metieron_mano faena~ ayni
  minga_de_padres tequio jornada_de_trabajo todos_juntos todos_a_una se_prestaron dieron_ideas dio_ideas
  dan_ideas tomaron_la_palabra tomo_la_palabra iniciativa~ proactiv~ protagonistas protagonismo activ~
  interactu~ interaccion dialogan debaten expus~ exponen salen_a_la_pizarra salio_a_la_pizarra
  leyeron_en_voz_alta mesa_llena sala_llena lleno_total se_lleno concurr~
achieved_done: logr~ cumpl~ terminaron termino terminad~ terminamos acabo_el acabaron acabad~ complet~
  concluid~ concluyeron finaliz~ listo~ lista~ ya_esta ya_estan ya_tiene ya_tienen ya_hizo ya_lo_hizo
  ya_lo_tiene ya_entreg~ entrego entregaron entregad~ presento presentaron presentado hecho~ hecha hicieron
  hizo_su hizo_la hizo_el aprob~ implement~ aplic~ instal~ inaugur~ en_marcha arranco arrancaron arranca
  empezo empezaron inicio_el iniciaron abrio abrieron armo armaron pinto pintaron pintado constru~ arregl~
  repar~ resolv~ resuelto resuelta solucion~ superado consigui~ conseguido gestion~ obtuv~ sali~_bien
  salio_bien salio_bonito salio_redondo salio_excelente resulto funciono funcionan funciona dio_resultado
  dieron_resultado dando_resultado dando_frutos dio_frutos dar_frutos fruto surti~_efecto surtio_efecto exito
  exitos~ al_dia al_cien al_100 cien_por_ciento ninguno_falta check palomita organizo organizaron establec~
  formo formaron creo_un crearon publico publicaron elaboro elaboraron redacto redactaron reunio convoco
  hablo_con converso_con visito_las observo_tres
praise_good: buen~ bien rebien superbien excelen~ magnific~ estupend~ fantastic~ genial~ maravill~
  espectacular impecable perfect~ destac~ sobresal~ notable~ impresion~ admir~ brillante valios~ lindo~ linda
  bonit~ hermos~ precios~ bello bella chever~ bacan bacano bakan~ chido padrisim~ padre_el de_lujo de_diez
  de_10 de_primera mola guay chulo_el copado barbaro de_pelos al_pelo joya piola tuani pura_vida fino_el
  nitido felicit~ felicidades bravo_por elogi~ resalt~ reconocer_el fortaleza~ positiv~ lo_mejor acierto~
  meritorio merito ejempl~ modelo_a_seguir digno_de creativ~ original innov~ interesante~ rico_el efectiv~
  eficaz eficaces eficiente fuerte~ solid~ gratamente me_encanto me_saco_el_sombrero me_quito_el_sombrero
  chapeau palmas aplauso un_exito crack capa capaz capisim~ trome genia maestra_de_maestras
trust_open: confi~ me_conto abrio_el_corazon se_abrio se_abre abriend~ abiert~ apertura sincer~ honest~ franca
  franco franqueza transparen~ desahog~ se_solto mas_suelta receptiv~ dispuest~ disposicion predispuest~
  acogid~ me_recibio_bien me_recibieron carino carinos~ amable~ amabilidad amigable cercan~ escucha escucho
  escuchan acept~ tomo_bien se_deja_ayudar se_deja_acompanar pidio_ayuda sin_miedo sin_verguenza vinculo
  empatia empatic~ buena_relacion buenas_relaciones se_llevan_bien rapport quimica compinches hablamos_claro
support_got: apoyo~ apoya apoyan apoyaron ayuda ayudo ayudaron respald~ recib~ llego_el llego_la llegaron_los
  llegaron_las ya_llego ya_llegaron por_fin_llego por_fin_llegaron dono donaron donacion~ donad~ regalaron
  regalo_un consiguio consiguieron aprobaron_el_presupuesto les_dieron le_dieron nos_dieron dieron_un asign~
  mandaron enviaron entregaron_los financi~ fondos_aprobados presupuesto_aprobado aliad~ alianza~ convenio~
  ong fundacion la_municipalidad_dio empresa_privada subvencion beca becas nueva_profesora profesor_nuevo
  nuevo_docente contrataron nombraron reemplazo suplente cubrieron_la_plaza kit kits tablets_nuevas
  computadoras_nuevas libros_nuevos qali_warma desayuno_escolar desayunos prest~ acompan~ equipo_que_la
  colegas_que gracias_a gracias_al
routine_holds: cada_lunes cada_martes cada_miercoles cada_jueves cada_viernes todos_los_lunes todos_los_martes
  todos_los_miercoles todos_los_jueves todos_los_viernes todos_los_dias todas_las_semanas cada_dia cada_semana
  cada_quincena cada_mes diari~ semanal~ quincenal~ mensual~ sigue_con siguen_con sigue_igual_de_bien
  sigue_haciendo siguen_haciendo sigue_funcionando sigue_en_pie sigue_firme siguen_firmes sigue_viva mantien~
  mantuvo mantener continua continuan continuo_con constan~ persever~ sostien~ sostenid~ sostener sosteniendo
  sin_falta sin_fallar no_falla no_fallan religiosamente rutina~ habito~ costumbre institucionaliz~ permanente
  regularmente viene_haciendo vienen_haciendo vienen_trabajando viene_trabajando lleva_haciendo
  llevan_haciendo como_reloj como_relojito no_ha_parado no_han_dejado todavia_lo_hace aun_lo_hace ya_solos
  sin_que_nadie por_iniciativa_propia ya_no_hay_que_recordarles
learnt_understood: aprend~ entend~ entiende entienden comprend~ captan capto le_agarro agarro_la_onda pesco
  cazo_la_idea domin~ manej~_bien maneja manejan ya_sabe ya_saben sabe_como sabe_hacer saben_hacer asimil~
  interioriz~ incorpor~ apropi~ quedo_claro tiene_claro tienen_claro clarisimo capaz_de descubri~ conoc~_mejor
  conoce_bien se_familiariz~ ya_puede ya_pueden puede_sola puede_solo lo_hace_sola lo_hacen_solos se_capacit~
  capacitada perfeccion~ se_actualizo manejo_de reconoce_las resuelven leen_de_corrido leen_solos suman_solos
  competente~ habil habilidad~ experta en_lectura
wins_prize: gano ganaron ganamos ganador~ premi~ primer_puesto segundo_puesto tercer_puesto primer_lugar
  segundo_lugar tercer_lugar campeon~ clasific~ a_la_final finalista~ final_regional etapa_regional
  etapa_nacional medalla~ trofeo copa diploma~ reconocimiento~ distincion galardon~ condecor~ concurso_ganado
  feria_de_ciencia feria_de_ciencias eureka juegos_florales olimpiada~ fondep buenas_practicas oro plata_en_la
  bronce_en podio gallardete banderin ingresaron coar becad~
quality_of_person: pacien~ firme firmeza dedic~ empen~ trabajador~ luchador~ responsab~ comprometid~
  compromiso_con vocacion entregada entusiasta carismatic~ carisma lider lideraz~ lidera intelig~ list~_ella
  capaz capacidad preparad~ creativ~ humilde humildad sencill~ noble generos~ solidari~ sensible empatic~
  respetuos~ amable amoros~ tiern~ ternura dulce maternal carin~ cercana accesible escucha_mucho sabe_escuchar
  buena_oyente estricta estricto exigente recta recto correcta justa justo seria serio organizada ordenada
  metodic~ detallista meticulos~ minucios~ perfeccionista reflexiv~ prudente discret~ reservad~ callad~ timid~
  valient~ coraje audaz decidid~ perseverante terca_en tenaz tenacidad resilien~ fuerte_ella aguerrida
  guapa_para optimista alegre_ella sociable comunicativ~ buena_gente buena_persona buena_onda_ella
  joven_director experiencia experimentad~ caracter mano_dura autoritari~ mandona mandon dominante insegur~
  desorganizad~ distraid~ despistad~ olvidadiz~ impulsiv~ temperamental criterios~ con_criterio
  iniciativa_propia proactiva tolerante flexible autocritic~ humor chamber~ currante pilas_ella querid~
change_since: antes_no antes_era antes_eran antes_estaba antes_gritaba antes_se antes_los antes_las antes_la
  antes_el antes_nadie antes+ahora antes+ya ya_no desde_que desde_hace desde_la_ultima_visita desde_la_visita
  desde_entonces a_partir_de ahora_si ahora_ya ahora_los ahora_las ahora_todos ahora_la ahora_el ahora_son
  ahora_hay ahora_van en_cambio_ahora hoy_en_dia hoy_ya a_diferencia comparado_con comparando en_comparacion
  respecto_a_la respecto_al_mes la_vez_pasada la_ultima_vez el_mes_pasado+ahora el_ano_pasado+ahora
  el_ano_pasado+este hace_un_mes hace_un_ano en_marzo+ahora solia solian acostumbr~ dejo_de dejaron_de
  dejo_atras cambio_su cambio_la cambio_el ha_cambiado han_cambiado se_ha_vuelto se_volvio se_han_vuelto
  se_ha_convertido ha_pasado_de ha_mejorado han_mejorado ha_bajado han_bajado ha_subido nuevamente_ahora
  otra_cosa otra_escuela otro_ambiente es_otra es_otro parece_otra irreconocible dio_un_giro giro_de_180
  cambio_de_actitud cambio_de_chip por_primera_vez primera_vez_que nunca_antes al_principio+ahora
  al_inicio+ahora
wants_needs: quiere quieren quisiera quisieran queria quiero querria necesit~ necesidad_de desea desean
  desearia deseo_de le_gustaria les_gustaria me_gustaria busca_como anda_buscando anhel~ espera_que
  espera_contar aspira pretende ansia tiene_ganas_de con_ganas_de urge urgen~ requiere requieren requer~
  le_vendria_bien le_serviria le_ayudaria le_hace_falta le_interesa le_interesaria interesada_en interesado_en
  ojala suena_con sueno_de prefer~ su_pedido su_deseo expectativa~ ocupa_un
asks_question: pregunt~ consult~ inquiri~ interrog~ que_hago que_hacemos que_puedo_hacer que_podemos_hacer
  que_haria que_se_hace como_hago como_hacemos como_puedo como_podemos como_le_hago como_le_hace como_se_hace
  como_seria y_si_hacemos cuando_podria cuanto_tiempo por_que_no hasta_cuando a_quien_acudir a_quien_debe
  quien_deberia cual_es_la_mejor
doubt_how: como_hacer como_lograr como_manejar como_trabajar como_abordar como_tratar como_hablar como_decirle
  como_decir como_dar como_enfrentar como_mejorar como_motivar como_involucrar como_conseguir como_organizar
  como_usar como_llenar como_puede como_podria como_lidiar como_resolver como_solucionar como_plantear
  como_convencer como_acercarse como_reaccionar como_actuar como_ayudar como_apoyar como_retomar como_empezar
  como_seguir como_subir como_bajar como_evitar como_observar como_retroalimentar como_acompanar como_llegar_a
  como_intervenir como_lo_hago que_hacer que_decir que_decirle que_hago_con por_donde_empezar
  por_donde_comenzar de_que_manera de_que_forma la_mejor_manera la_mejor_forma cual_seria que_estrategia
  que_estrategias dudas duda no_sabe_si si_debe si_deberia si_conviene si_es_correcto si_esta_bien sera_que
  hasta_donde
asks_advice: consejo~ aconsej~ orient~ sugeren~ sugier~ recomend~ que_le_recomiendo que_me_recomiendas
  que_opino que_opinaba que_pensaba_yo que_pienso opinion que_le_diga que_le_parece ideas_para alguna_idea
  una_idea_de algunas_ideas ideas_de tips pauta~ estrategias_para alternativas luces guia_para que_la_guie
  asesor~ que_le_explique que_le_ensene
brought_topic: tema temas asunto puso_en_la_mesa sobre_la_mesa trajo traia plante~ expuso menciono
  tenia_en_mente en_agenda agenda_de su_agenda punto_de_agenda puntos lo_que_mas le_interesaba queria_hablar
  queria_conversar queria_tratar queria_ver queria_contarme queria_trabajar quiso_hablar quiso_empezar
  empezo_contando empezo_por lo_primero abordar abordamos tratar_el quiere_tratar quiere_hablar vino_con
  su_motivo motivo_de_la_visita lo_que_pidio pidio_hablar pidio_que_vieramos pidio_trabajar pidio_ver
  pidio_tratar
worried_about: le_preocupa me_preocupa preocupada_por preocupado_por esta_preocupada esta_preocupado
  estaba_preocupada estaba_preocupado preocupa_que su_preocupacion su_mayor su_principal_preocupacion
  inquieta_por su_inquietud le_inquieta le_quita_el_sueno no_la_deja_dormir no_lo_deja_dormir le_angustia
  le_da_vueltas le_intriga teme_que tiene_miedo_de tiene_miedo_que le_da_miedo_que le_agobia le_estresa
  le_molesta le_incomoda le_duele_que le_pesa se_queja_de afligid~ aflige dificultad_que_tiene
  su_dolor_de_cabeza es_su_problema
asks_help_with: ayuda_con ayuda_para ayuda_en ayudar_con ayudarla ayudarlo ayudara_con que_la_ayude
  que_lo_ayude que_le_ayude que_le_ayudara que_la_ayudara me_pidieron pidio pide piden pedia pidiendo pedido~
  peticion solicit~ apoyo_con apoyo_para apoyo_en apoyar_con que_la_apoye que_lo_apoye que_le_apoye apoyela
  requiere_apoyo necesita_apoyo necesita_ayuda que_la_acompane que_lo_acompane que_le_acompane
  que_le_eche_una_mano una_mano_con echarle_una_mano echar_la_mano una_manito que_este_presente que_vaya
  que_venga que_observe que_revise que_hable_con que_intervenga que_medie mediar mediacion que_le_consiga
  que_le_mande que_le_envie que_le_preste que_le_pase ruega suplic~
permission: permiso~ autoriz~ autoricen si_puede si_podia si_podemos si_podria si_puedo puedo_usar se_puede
  permit~ dejar_que le_dejan me_deja visto_bueno vb luz_verde consentimiento anuencia
verb_send: envi~ mand~ remit~ hacer_llegar hara_llegar hare_llegar hacerle_llegar le_hago_llegar pasar_el
  pasarle pasarme me_va_a_pasar le_paso pasare pasara reenvi~ compart~ subir_al subir_a subira adjunt~
  despach~ transmitir deriv~ entreg~ presentar~
verb_call_write: llamar~ la_llamo lo_llamo le_llamo me_llama telefon~ timbrar~ escribir~ le_escribo me_escribe
  avis~ confirm~ comunic~ contact~ informar~ responder~ contestar notific~ recordar~ le_recuerdo invit~
  whatsappear wasapear chatear marcarle
verb_bring_lend: traer~ traigo traiga llevar~ llevo prestar~ presto conseguir~ consigo compr~ facilit~ imprim~
  fotocopi~ sacar_copias copias_de_la donar~ regalar proporcion~ proveer dar_el darle darme recoger~ recojo
  buscar~ busco devolver~ alcanzar_le alcanzarle le_alcanzo alcanzare
verb_make_draft: hacer~ hare hara haran elabor~ redact~ prepar~ armar~ disen~ escribir_el borrador~ esboz~
  bosquej~ crear~ confeccion~ formul~ actualiz~ completar~ llenar~ terminar~ acabar corregir~ ajustar~ adapt~
  pasar_en_limpio pasar_a_limpio construir~ plasmar tener_listo tendra_listo tenga_listo tener_lista
  sistematiz~ pulir pegar~ colgar ambientar pintar dibujar poner_en_la poner_el pondra
verb_try_test: probar~ prueba pruebe intent~ ensay~ pilot~ experiment~ aplicar~ aplique implement~
  poner_en_practica pondra_en_practica practicar~ empezar~ comenzar~ iniciar~ arrancar~ usar usara utiliz~
  ejecutar~ animarse lanzar~ dar_una_oportunidad tantear
verb_talk_with: hablar~ convers~ charlar~ platicar~ dialog~ explicar~ decirle~ comentar~ plantear~ proponer~
  propondra tratar_con negoci~ consultar~ exponer presentarlo_a contarle acercarse_a reunirme_con reunirse
  sentarse_con sentarse_a sentarme_con entrevist~ discutir tocar_el_tema preguntar~ pedir_disculpas felicitar
  agradecer mediar
verb_observe: observ~ entrar_al_aula entrara entrar_a visitar~ pasar_por_las_aulas mirar~ ver_la_clase
  ver_una_clase acompanar~ monitor~ supervisar registrar_lo_que tomar_nota tomara_nota recorrer~ presenciar
  grab~ filmar fijarse sombrear
verb_organise: organiz~ coordin~ convoc~ citar~ program~ agend~ planific~ planear calendariz~ reunir~ juntar~
  armar_un armar_una formar~ conformar~ distribu~ repartir~ asignar~ deleg~ gestion~ tramitar realiz~
  llevar_a_cabo llevara_a_cabo dirigir~ conducir facilitara_el ordenar~
verb_change_stop: cambiar~ modific~ mover~ dejar_de dejara evitar~ elimin~ quitar~ reduc~ bajar_la acort~
  suspender parar_de retirar reemplazar~ sustituir ajustar reorganiz~ reestructur~ reformular mejorar~
  cortar_con no_seguir no_volver_a ya_no_va_a empezar_a_hora pasar_a_otro rotar~ priorizar~
verb_check_count: revis~ verific~ comprob~ chequear chequeo contar~ medir~ evalu~ tomar_asistencia registrar~
  llevar_registro llevar_un_registro llevar_la_cuenta anotar~ seguir_de_cerca seguimiento analizar~ compar~
  averigu~ investig~ indag~ constat~ cotejar leer leera leere mirar_los_datos ver_si tabul~ calcular encuest~
verb_ask_for: pedir~ pido solicit~ gestionar tramitar exigir reclamar insist~ hacer_el_pedido hacer_un_oficio
  presentar_el_oficio presentar_oficio enviar_oficio elevar rogar buscar_apoyo buscar_ayuda preguntar_en_la
  preguntar_a_la consultar_con_la acudir~ recurrir sacar_cita
verb_decide: decid~ defin~ escog~ eligio eleg~ optar~ opto optamos resolvio_que determin~ acord~ fijar~
  fijamos fijo establecer~ establecimos prioriz~ concretar concretamos decision~ quedamos quedo queda
  seleccion~
verb_attend: asistir~ acudir ira_a ire_a ir_al ir_a participar~ estar_presente estara estare venir vendra
  acompanarl~ inscrib~ matricul~ llevar_un_curso llevara_el_curso seguir_el_curso capacitarse entrar_al_curso
  conectarse se_conectara presentarse se_presentara pasar_por pasare_por pasara_por
promise: quedo_en quedo_de queda_en quedaron_en quedaron_de quedamos_en quedamos_que quedamos_de quedo_que
  compromet~ compromiso~ promet~ promesa acepto dijo_que_si dijo_que_va dijo_que_iba dijo_que_lo dijo_que_hara
  dijo_que_hablara dijo_que_manana dice_que_va dice_que_lo dijo_que_el_lunes asum~ asegur~ juro juramento
  se_ofrece me_ofreci ofrecio su_palabra dio_el_si convinimos convenimos acordamos acordo acordaron acuerdo~
  trato pacto pactamos se_propuso se_propone se_puso_como_meta se_puso_la_meta meta_de garantiz~ se_encargara
  se_encarga_de firmamos firmo_el_acta cuenta_conmigo sin_falta
duty_mine: me_toca me_corresponde me_encargo me_encargare me_encarg~ yo_le yo_les yo_voy yo_hablo yo_llevo
  yo_mando yo_busco yo_preparo yo_reviso yo_consigo yo_averiguo yo_quede quede_en quede_de yo_quedo_en
  quedo_yo lo_mio de_mi_lado por_mi_lado mi_tarea mi_compromiso mis_compromisos mi_parte queda_de_mi
  por_mi_cuenta de_mi_cuenta pendiente_mio pendientes_mios debo le_quedo_debiendo tengo_que tengo_pendiente
  tengo_por hay_que_llevarle mi_pendiente a_mi_cargo de_mi_responsabilidad me_comprometi me_comprometo
  yo_asumo asumo_yo mentor_se_compromete del_mentor compromiso_de_la_mentora por_parte_mia
duty_theirs: le_toca les_toca le_corresponde les_corresponde se_encarga se_encargara se_encargan ella_va
  el_va_a ella_hara el_hara ella_quedo ella_queda el_queda el_quedo queda_a_cargo a_cargo_de a_cargo_del
  a_su_cargo de_su_lado de_su_parte por_su_parte por_su_lado su_compromiso compromiso_de_la_directora
  compromiso_del_director responsable_de responsables corre_por_su_cuenta de_cuenta_de por_cuenta_de ella_debe
  el_debe debe_enviar debe_hacer debera deberan tiene_que tienen_que tendra_que lo_suyo le_encargue tarea~
  la_directora_va el_director_va la_directora_hara la_subdirectora_se la_profesora_va la_coordinadora_va
  los_profes_van
deadline: para_el para_la_proxima para_la_siguiente para_la_otra para_la_semana para_manana para_pasado
  para_fin para_fines para_antes para_este para_esta para_la_quincena para_cuando para_marzo para_abril
  para_mayo para_junio para_julio para_agosto para_septiembre para_setiembre para_octubre para_noviembre
  para_diciembre antes_del antes_de_la antes_de_que antes_de_fin antes_de_terminar antes_de_mi antes_de_las
  hasta_el hasta_la hasta_fin hasta_fines a_mas_tardar como_maximo como_muy_tarde cuando_mucho al_cierre
  a_fines_de a_fin_de fin_de_mes fin_de_semana esta_semana la_proxima_semana la_semana_que_viene
  la_otra_semana la_siguiente_semana semana_entrante el_mes_que_viene el_proximo_mes en_una_semana
  en_dos_semanas en_tres_semanas en_quince_dias en_15_dias en_un_mes en_ocho_dias dentro_de plazo fecha_limite
  fecha_tope vence vencimiento manana_mismo hoy_mismo lo_antes_posible cuanto_antes a_la_brevedad a_mediados
  a_principios este_viernes este_lunes este_martes este_miercoles este_jueves el_lunes_que el_viernes_que
future_mine: hare ire llevare mandare enviare llamare preparare revisare buscare hablare pasare volvere
  regresare traere pedire estare dare tendre podre visitare consultare escribire averiguare conseguire
  compartire prestare observare acompanare coordinare dire pondre vere voy_a voi_a boy_a pienso_ir
  pienso_hablar pienso_llevar pienso_hacer le_mando le_llevo le_paso le_consigo le_busco vo_a vua toy_por
future_theirs: hara ira llevara mandara enviara llamara preparara revisara buscara hablara pasara volvera
  traera pedira estara dara tendra podra visitara consultara escribira conseguira compartira observara reunira
  entregara presentara aplicara pondra vera dira convocara organizara elaborara empezara terminara va_a ba_a
  va_aser van_a ban_a haran iran llevaran mandaran enviaran prepararan traeran tendran estaran daran podran
  pondran entregaran participaran piensa_hacer piensa_hablar piensan_hacer tiene_pensado tiene_previsto
  tiene_planeado planea
future_ours: haremos iremos llevaremos veremos revisaremos hablaremos trabajaremos pondremos tendremos
  estaremos seguiremos continuaremos retomaremos evaluaremos prepararemos elaboraremos planificaremos
  observaremos analizaremos conversaremos coordinaremos buscaremos daremos armaremos probaremos aremos vamos_a
  bamos_a vamos_aser vamo_a entre_los_dos entre_las_dos entre_ambos entre_ambas juntos_vamos los_dos_vamos
  hacemos_juntos lo_vemos lo_revisamos lo_armamos
in_between: mientras entretanto en_el_interin hasta_entonces de_aqui_a de_aca_a de_aqui_al de_aca_al
  entre_visitas entre_visita_y entre_ahora_y hasta_la_proxima hasta_mi_proxima hasta_que_vuelva hasta_que_nos
  hasta_nuestro hasta_vernos por_ahora por_lo_pronto por_el_momento de_momento estos_dias en_lo_que
  durante_la_semana en_la_semana antes_de_vernos antes_de_la_proxima ir_avanzando vaya_avanzando a_la_espera
meet_again: proxim~ siguiente nos_vemos nos_volvemos_a_ver nos_veremos nos_bemos nos_reunimos_el
  nos_reunimos_de_nuevo nos_reuniremos nos_juntamos_el nos_juntaremos nos_encontramos_el nos_encontraremos
  la_veo lo_veo la_vere le_vere volvernos_a_ver vernos nuevo_encuentro nueva_reunion nueva_visita otra_visita
  otra_reunion_el otro_encuentro segunda_visita tercera_visita cuarta_visita seguimos_el continuamos_el
  retomamos retomaremos repetimos hasta_la_vista quedamos_para
fixed_for: fijamos fijad~ el_dia quedo_para quedamos_para quedamos_el agend~ programad~ programamos pactamos
  pactada acordamos_el acordada fecha a_las a_la_una alas_8 alas_9 alas_10 am pm el_lunes el_martes
  el_miercoles el_jueves el_viernes el_sabado dia_lunes dia_martes dia_miercoles dia_jueves dia_viernes
  de_enero de_febrero de_marzo de_abril de_mayo de_junio de_julio de_agosto de_septiembre de_setiembre
  de_octubre de_noviembre de_diciembre misma_hora mismo_dia confirmad~ por_confirmar reservad~
come_back: vuelvo volver volvere vuelva volveria volvemos regreso_el regreso_a regresar regresare regresaria
  regresamos_el retorn~ voy_de_nuevo voy_otra_vez ire_de_nuevo paso_de_nuevo pasare_de_nuevo paso_el_lunes
  paso_el_martes paso_el_jueves paso_el_viernes otra_vuelta doy_una_vuelta darme_una_vuelta la_visito_el
  lo_visito_el la_visitare lo_visitare voy_el ire_el caigo_el estare_de_vuelta nuevamente_la_visito
call_again: llamo_el llamo_manana volver_a_llamar vuelvo_a_llamar volvere_a_llamar volvemos_a_hablar
  hablamos_el hablamos_manana hablamos_luego hablamos_la_proxima nos_hablamos nos_llamamos nos_escribimos
  le_escribo_el llamada_de_seguimiento otra_llamada nueva_llamada proxima_llamada siguiente_llamada
  llamada_el_lunes llamada_para seguimos_por_whatsapp seguimos_por_telefono me_llama_el quedamos_en_hablar
  quedo_en_llamar me_devuelve_la_llamada
saw_class: observe observamos observacion observaciones_de_aula clase_observada una_clase la_clase_de
  la_clase_del entre_al_aula entre_a_la_clase entre_al_salon entramos estuve_en_el_aula estuve_en_la_clase
  estuvimos_en_el_aula vi_la_clase vimos_la_clase ver_la_sesion visita_al_aula visita_a_aula visitas_a_aula
  visite_las_aulas visitamos_aulas visitamos_las_aulas me_sente_atras nos_sentamos_atras al_fondo_del_aula
  al_fondo_del_salon presencie presenciamos acompane_a_la_clase ficha_de_monitoreo de_observadora
walked_round: recorr~ caminamos camine_por caminando_por dimos_una_vuelta di_una_vuelta vuelta_por
  pasamos_por_las pasamos_por_los pasamos_por_el paseamos pase_por_las pasee_por me_enseno_la me_enseno_el
  me_enseno_los me_mostro nos_mostro tour vimos_los_ambientes vimos_las_aulas vimos_los_banos vimos_el_patio
  visitamos_la_biblioteca visitamos_el_comedor conoci_la_escuela conoci_el_local salimos_al_patio en_el_recreo
  estuvimos_en_el_patio en_la_entrada mire_los_ambientes
went_through_papers: revis~ documentos cuadernos planificaciones sesiones unidades unidad_didactica leimos lei
  leyendo pat pei pci pcc poa proyecto_institucional reglamento_interno protocolo~ plan_de_trabajo plan_anual
  plan_de_mejora carpeta~ portafolio~ fichas formato planilla libro_de_actas libro_de_clases acta leccionario
  bitacora vimos_los_papeles vimos_el_plan repasamos repase releimos corregimos pme pie_decreto pec pemc
looked_at_data: datos data analiz~ analisis analice resultados grafico~ estadistic~ porcentaj~ por_ciento
  tabla~ cuadro_de cifras numeros_de notas_de actas_de_notas ece simce diagnostic~ puntaje~ nivel_de_logro
  niveles_de_logro indicador~ registro_de_asistencia registros lista_de_asistencia asistencia_del miramos_los
  miramos_las comparamos compare tabulamos excel encuesta~ mapa_de_calor planes_de_mejora tendencia
practised_roleplay: practic~ practique ensay~ juego_de_roles juego_de_rol juego_de_papeles role_play roleplay
  roleplaying dramatiz~ simul~ hice_de hizo_de yo_era_la yo_era_el hacia_de haciendo_de me_puse_en_el_papel
  teatro teatralizamos repitio_la_frase repetimos_tres_veces lo_dijo_en_voz_alta como_le_diria prob~_frases
  probamos_frases frases_para ejercit~ ejercicio~ microensenanza
sat_in_meeting: estuve_en_la_reunion estuvimos_en_la_reunion participe_en_la_reunion participe_de
  participamos_en asistimos asisti presencie_la acompane_la_reunion acompane_en_la reunion_de_profesores
  reunion_de_docentes reunion_docente reunion_de_padres reunion_colegiada colegiado jornada consejo_tecnico
  cte consejo_de_profesores claustro asamblea junta_de_padres gia gias consejo_academico reunion_de_ciclo
  reunion_de_equipo reunion_de_nivel conei comite consejo_escolar me_sente_en_la_reunion
planned_together: planific~ planeamos planeacion planifique armamos armando armar_juntos disenamos elaboramos
  elaborando hicimos_un hicimos_una hicimos_el hicimos_la hicimos_juntos construimos construyendo escribimos
  redactamos preparamos preparando organizamos definimos definiendo establecimos calendarizamos cronograma
  calendario horario plan_de_accion plan_para ruta pasos metas objetivo~ priorizamos lista_de_tareas
  hacer_el_plan lluvia_de_ideas papelografo esquema borrador
talked_over: conversamos converse conversando conversacion~ hablamos hable hablando ablamos able charlamos
  charla charlando platicamos platique platica dialogamos dialogo dialogue comentamos comentando compartimos
  discutimos discutiendo debatimos intercambi~ tratamos tocamos abordamos vimos_el_tema reflexionamos
  reflexion_sobre analizamos_la_situacion escuche escuchando pregunte le_hice_preguntas preguntas_abiertas
  retroaliment~ devolucion feedback fidbak le_devolvi le_hice_notar le_comente le_dije le_explique le_suger~
  le_sugeri le_aconseje le_recomende propuse le_plantee
modelled: model~ di_la_clase di_una_clase di_yo_la dicte mostre mostrandole ensene ensenandole demostr~
  hice_yo ejemplifi~ le_di_un_ejemplo le_di_ejemplos puse_un_ejemplo conduje facilite dirigi_la co-ensenanza
  coensenanza
met_others: hable_con_los hable_con_las hable_con_una hable_con_un hablamos_con_los hablamos_con_las
  hablamos_con_dos converse_con_los converse_con_las converse_con_dos conversamos_con_los conversamos_con_las
  conversamos_con_una me_reuni_con_los me_reuni_con_las nos_reunimos_con_los nos_reunimos_con_las
  con_las_profesoras con_los_profesores con_los_docentes con_las_docentes con_los_maestros con_las_maestras
  con_los_padres con_las_mamas con_los_papas con_los_alumnos con_los_ninos con_los_chicos con_los_estudiantes
  con_tres_docentes con_dos_profesoras con_la_subdirectora con_el_subdirector con_la_coordinadora
  con_el_coordinador con_la_psicologa con_el_presidente con_la_apafa con_el_alcalde con_la_comunidad salude_a
  los_salude saludamos_a entreviste entrevistamos entrevista grupo_focal
counted: conte contamos conto_tres de_los_20 de_cada dos_de tres_de cuatro_de cinco_de seis_de siete_de
  ocho_de nueve_de diez_de doce_de quince_de veinte_de de_30 de_25 de_20 de_10 de_12 de_15 de_28 de_32
  del_total mitad tercio la_tercera_parte mayoria casi_todos casi_todas todos_menos solo_dos solo_tres
  solo_cuatro solo_cinco porciento por_ciento porcentaje dos_docentes tres_docentes cuatro_docentes
  cinco_docentes dos_profesoras tres_profesoras cuatro_profesores ninos_de alumnos_de estudiantes_de
  faltaron_dos faltaron_tres faltaron_cinco total_de en_total cuantos numero_de cantidad_de veces minutos_de
  registro_dice segun_el_registro segun_la_lista segun_los_datos segun_siagie promedio
seen_heard: vi vimos_que vimos_a vimos_como pude_ver pudimos_ver se_ve se_veia se_veian se_nota se_notaba note
  notamos me_fije nos_fijamos observe_que observamos_que observe_a se_observa se_observo se_aprecia evidenci~
  constate verifique comprobe escuche_que oi oimos escuchamos escuche_a se_oia se_escuchaba en_la_pared
  en_las_paredes en_el_mural en_la_pizarra en_el_pizarron en_los_cuadernos en_el_cuaderno en_las_carpetas
  en_el_aula en_el_salon en_el_pasillo en_los_pasillos en_el_patio en_la_puerta en_la_oficina habia_un
  habia_una colgad~ pegad~ cartel~ afiche~ papelotes rincon_de rincones fotos_de me_enseno mostro encontre
  encontramos halle a_la_vista con_mis_propios_ojos estaba_lleno estaban_trabajando estaban_leyendo
  estaban_sentados trabajaban jugaban
quoted: dijo dice decia segun_ella segun_el segun_la_directora palabras_textuales textual textualmente cito
  literal literalmente tal_cual entre_comillas sus_palabras frase expreso expresa manifesto manifiesta
  manifiesto afirmo afirma menciono menciona senalo senala refiere refirio indic~ sostuvo declaro agrego
  anadio comento comenta conto cuenta respondio contesto exclamo repitio escribio puso_que me_hablo_de
  reconocio confeso admitio
admits: admit~ reconoc~ confes~ confiesa acepta_que acepto_que asume_que sincer~ fue_honesta fue_mi_culpa
  su_culpa es_mi_culpa tiene_la_culpa se_equivoco equivocad~ error~ falla_suya fallo_en no_lo_hizo_bien
  no_lo_estaba_haciendo hacia_mal hablaba_demasiado hablaba_mas_ella que_ella_misma que_el_mismo se_lo_guarda
  no_delega no_delegaba le_cuesta_delegar autocritic~ mea_culpa
sees_now: ahora_ve ahora_entiende ahora_comprende ahora_sabe ahora_se_da_cuenta ve_que ve_ahora
  ve_con_claridad ve_claro dijo_que_ve lo_ve_distinto lo_ve_diferente lo_ve_de_otra con_otros_ojos
  de_otra_manera de_otra_forma de_otro_modo otra_mirada nueva_mirada otra_perspectiva cambio_de_mirada
  cambio_su_mirada cambio_de_perspectiva entiende_que entendio_que comprende_que comprendio_que sabe_que
  piensa_ahora ya_entendio lo_importante_es lo_que_importa no_era+sino no_es+sino no_era_el no_era_la
  en_realidad en_el_fondo el_verdadero_problema el_problema_real la_causa la_raiz clave la_verdadera
  resulta_que vio_la_diferencia entiende_por_que vio_por_que ve_el_valor le_ve_sentido le_encontro_sentido
  tiene_sentido
in_own_words: con_sus_propias_palabras en_sus_propias_palabras lo_dijo_ella lo_dijo_el lo_dijo_sola
  sin_que_yo_dijera sin_que_yo_le sin_que_se_lo_dijera sin_que_nadie_le sin_ayuda ella_misma_dijo
  el_mismo_dijo el_mismo_lo ella_misma_lo ella_sola_lo llego_sola llego_solo ella_solita el_solito
  por_su_cuenta por_si_sola por_si_solo por_si_misma de_su_boca salio_de_ella salio_de_el nacio_de_ella
  por_iniciativa_suya a_su_manera a_su_modo resumio sintetizo
mentor_feels: senti siento me_quede me_quedo me_fui_contenta me_fui_contento me_fui_triste me_fui_preocupad~
  sali_contenta sali_contento sali_cansada sali_feliz sali_preocupada sali_con sali_triste me_alegro me_alegra
  me_dio_gusto me_dio_pena me_dio_alegria me_dio_colera me_dio_cosa me_dolio me_emociono me_emocione
  me_conmovio me_preocupa me_preocupo me_gusto me_encanto me_impresiono me_sorprendio me_llamo_la_atencion
  me_frustra me_frustre me_molesto me_incomodo me_estreso me_canse estoy_cansada estoy_cansado estoy_contenta
  estoy_contento estoy_preocupada estoy_preocupado estoy_feliz estoy_orgullosa estoy_frustrada me_voy_con
  me_llevo mi_sensacion mi_impresion tengo_la_impresion tengo_la_sensacion me_parece creo pienso_que
  me_da_la_impresion me_late me_tinca mi_corazon a_mi_me a_mi_juicio en_mi_opinion para_mi_que yo_pienso
  intui~ intuyo sospecho
mentor_doubts_self: hable_demas hable_mucho hable_demasiado hable_de_mas yo_hable_mas hable_yo_mas me_apure
  me_apresure me_precipite me_adelante me_falto me_falta no_supe no_se_si_hice no_se_si_lo_hice no_se_si_fue
  no_estoy_segura no_estoy_seguro no_fui_clara no_fui_claro no_escuche no_la_escuche no_la_deje no_lo_deje
  le_di_la_respuesta le_di_la_solucion le_di_consejos di_muchos_consejos di_demasiados debi deberia_haber
  tendria_que_haber tuve_que_haber hubiera hubiese pude_haber fui_muy_dura fui_muy_directa fui_muy_directo
  me_deje_llevar me_costo me_cuesta tengo_que_mejorar debo_mejorar tengo_que_aprender debo_aprender
  debo_escuchar mi_error me_equivoque cometi_el_error mea_culpa_mia me_arrepiento para_la_proxima_yo
  yo_deberia no_me_prepare me_pase_de me_gano_la me_quede_corta me_quede_corto me_quede_en_blanco improvise
mentor_memo: nota_mia nota_personal nota_a_mi_misma para_mi ojo no_olvidar no_olvidarme que_no_se_me_olvide
  recordar recordatorio acordarme recordarme mi_reflexion apunte_mio apunte_personal para_la_proxima
  tener_en_cuenta tomar_en_cuenta tengo_en_mente mis_notas mis_apuntes pd posdata
confidential: confidencial confidencialidad en_confianza en_confidencia entre_nos entre_nosotros
  entre_nosotras entre_tu_y_yo que_quede_entre que_no_salga no_salga_de no_compart~ no_compartas no_compartir
  no_lo_compartas no_lo_pongas no_lo_anotes no_poner no_incluir no_quiere_que_se_sepa no_quiere_que_sepan
  que_nadie_sepa que_nadie_se_entere que_no_se_entere no_decir no_digas no_se_lo_digas secreto privado
  reservad~ reserva off_the_record off_de_record solo_para_mi solo_para_ti delicado sensible personal
  no_figure no_divulg~ discrecion
other_person: otra_directora otro_director mi_colega un_colega una_colega otra_mentora otro_mentor la_mentora
  el_mentor mi_companera mi_companero una_companera un_companero otro_colega otra_colega en_reemplazo_de
  en_lugar_de_la me_cubrio mi_jefa mi_jefe la_coordinadora_del_programa la_directora_de_la_otra
  la_directora_vecina la_directora_del_frente el_director_vecino otro_acompanante
another_school: otra_escuela otro_colegio otra_institucion otra_ie otro_plantel otra_sede otro_centro
  otra_visita_en escuela_vecina colegio_vecino escuela_de_al_lado colegio_de_al_lado en_la_escuela_de
  en_el_colegio_de colegio_de_enfrente otras_escuelas otros_colegios la_de_arriba anexo aparte_visite
  tambien_visite tambien_fui tambien_estuve tambien_pase
before_that: antes_de_eso antes_habia antes_pase antes_estuve antes_fui antes_visite primero_fui primero_pase
  primero_estuve mas_temprano en_la_manana_fui previamente anteriormente visita_anterior la_semana_pasada
  el_mes_pasado el_lunes_pasado el_viernes_pasado el_jueves_pasado ayer anteayer antier el_otro_dia
  la_vez_anterior la_visita_pasada el_dia_anterior un_dia_antes
then_to: despues_fui despues_me_fui despues_pase despues_visite despues_estuve luego_fui luego_me_fui
  luego_pase luego_visite luego_estuve de_ahi_fui de_ahi_me_fui de_ahi_pase de_alli_fui de_ahi_a mas_tarde_fui
  mas_tarde_pase por_la_tarde_fui en_la_tarde_fui en_la_tarde_pase a_continuacion_fui enseguida_fui sali_para
  me_fui_a segui_a segui_para segui_hacia de_paso de_camino de_regreso al_salir_fui aproveche_para_ir
  aproveche_para_pasar
arrived_place: llegue llegamos arribe arribamos arribo llegando al_llegar entre_a_la entre_por me_recibio
  me_recibieron me_abrio me_abrieron me_esperaba me_estaba_esperando me_estaban_esperando me_apersone
  me_constitui me_hice_presente me_presente me_acerque pase_por pase_a_ver fui_a fui_al fui_hasta acudi
  me_dirigi me_traslade viaje_a viaje_hasta subi_a subi_hasta baje_a cai_por cai_en estuve_en estuve_con
  estuve_alla estuve_ahi estuve_hoy visite hice_la_visita hice_visita ingrese ingresamos ingreso
place_school: escuela~ escuelita skuela colegio~ cole kole institucion ie plantel liceo instituto jardin
  jardincito inicial centro_educativo unidad_educativa nucleo_educativo telesecundaria preescolar kinder
  primaria secundaria bachillerato internado aula aulas salon~ patio direccion despacho
  oficina_de_la_directora oficina_del_director sala_de_profesores sala_de_maestros biblioteca comedor
  laboratorio cancha loza losa sala_de_computo taller_de kiosko cooperativa sede cebe ceba pronoei rural
  campus
place_else: cafe cafeteria restaurante pollera polleria panaderia mercado plaza parque iglesia parroquia
  su_casa mi_casa ugel en_el_distrito secretaria municipalidad municipio alcaldia casa_comunal local_comunal
  salon_comunal posta hospital_visita terminal paradero estacion bus_en hotel biblioteca_municipal universidad
  otro_lugar otro_sitio auditorio centro_comercial chacra en_el_carro en_la_camioneta en_el_auto esquina
  tienda bodega oficina_del_programa supervision_de_zona
how_long: minutos minutitos min mins hora horas rato ratito todo_el_dia toda_la_manana toda_la_tarde
  medio_dia_entero media_manana duro_una duro_dos duracion de_8_a de_9_a de_10_a desde_las hasta_las
  tres_cuartos dos_horitas horita hrs segundos
part_of_day: por_la_manana en_la_manana de_la_manana de_manana esta_manana a_la_manana por_la_tarde
  en_la_tarde de_la_tarde esta_tarde a_la_tarde por_la_noche en_la_noche de_la_noche esta_noche anoche
  mediodia medio_dia temprano tempranito madrugada al_amanecer a_primera_hora a_ultima_hora recreo a_la_salida
  hora_de_salida a_la_entrada hora_de_entrada formacion turno_manana turno_tarde matutino vespertino
  a_media_manana al_final_del_dia hoy ayer
way_in_person: presencial presencialmente en_persona personalmente cara_a_cara frente_a_frente
  de_cuerpo_presente in_situ en_el_lugar en_la_escuela en_el_colegio en_la_ie en_su_oficina en_su_despacho
  en_la_direccion en_el_plantel en_vivo en_campo fui_a_la_escuela fui_al_colegio viaje camine hasta_la_escuela
  hasta_el_colegio en_su_escuela en_su_colegio en_terreno visita
way_phone: telefono telefonic~ llamada~ llamadita me_llamo llame llamamos yame yamada celular cel fono
  telefonazo marque me_marco conteste me_contesto_el colgo colgamos colgar numero timbre timbraba timbro
  altavoz telef repic~ ring movil
way_video: zoom zum meet mit_por teams tims video videollamada~ videoconferencia videoyamada virtual~ pantalla
  camara skype jitsi webex enlace link conectamos se_conecto me_conecte conectarse facetime en_linea online
  plataforma a_distancia remoto remota
way_messages: whatsapp whatsap watsapp wasap wasapp guasap guatsap wsp wpp wp wapp wsap wats wasa uasap
  mensaje~ mensajito~ msj msjs msg sms audio~ audito nota_de_voz notas_de_voz chat chats chatear chateamos
  chateando correo~ mail mails email e-mail le_escribi me_escribio nos_escribimos escribio_por texto~ telegram
  messenger inbox mesenger facebook visto doble_check por_interno al_interno me_mando_un me_puso_un carta
  nota_escrita
way_mixed: primero_por_telefono+despues mitad_presencial mitad_virtual hibrid~ semipresencial
  presencial_y_virtual por_telefono_y una_parte_por parte_presencial parte_virtual seguimos_por terminamos_por
  continuamos_por completamos_por pasamos_a_whatsapp pasamos_a_telefono y_luego_por y_despues_por el_resto_por
  la_otra_mitad combin~ ademas_por ambas_modalidades
took_place: se_realizo se_llevo_a_cabo se_hizo se_dio se_pudo se_concreto se_efectuo tuvo_lugar se_cumplio
  si_hubo si_fui si_nos_vimos si_nos_reunimos realizad~ realice realizamos hice_la_visita hicimos_la_visita
  visita_hecha visita_efectuada como_estaba_previsto segun_lo_previsto tal_como_estaba como_acordamos
  como_quedamos como_habiamos_quedado segun_lo_programado segun_lo_planeado normal con_normalidad
  sin_contratiempos sin_inconvenientes sin_problemas pudimos_reunirnos pudimos_conversar pudimos_hablar
  logramos_reunirnos logre_visitar logre_hablar por_fin_pude por_fin_nos ejecut~ completa de_todas_maneras_fui
  igual_fui igual_nos_vimos
cut_short_by: la_llamaron lo_llamaron la_llamo_la lo_llamo_la llamaron_a_la_directora llamaron_al_director
  la_vinieron_a_buscar lo_vinieron_a_buscar vinieron_a_buscarla tuvo_que_salir tuvo_que_irse tuvo_que_ir
  tuvo_que_atender tuvo_que_cortar tuvo_que_retirarse tuvo_que_dejar tubo_que_irse tubo_que_salir
  tuve_que_irme me_tuve_que_ir tuve_que_salir tuve_que_retirarme tuve_que_cortar tuve_que_terminar
  nos_tuvimos_que tuvimos_que_cortar tuvimos_que_parar tuvimos_que_terminar tuvimos_que_dejar
  tuvimos_que_evacuar tuvimos_que_salir salio_corriendo salio_de_emergencia se_fue_de_urgencia se_fue_antes
  se_retiro_antes se_corto se_fue_la_luz se_fue_la_senal se_cayo_la_llamada se_cayo_la_conexion
  se_acabo_la_bateria me_quede_sin_bateria empezo_a_llover y_ahi_la
interrupted: interrump~ interrupcion~ a_cada_rato entraban tocaban_la_puerta tocaron_la_puerta no_dejaban_de
  no_paraban_de llamadas_a_cada paramos parar a_la_mitad por_la_mitad en_la_mitad a_mitad en_medio_de a_medias
  inconclus~ incomplet~ quedo_ahi ahi_quedo hasta_ahi dejamos_ahi no_terminamos no_acabamos
  no_pudimos_terminar no_pude_terminar no_pudimos_acabar no_llegamos_a no_alcanzamos trunc~ sonaba_el_telefono
  entrecort~ se_cortaba
shortened: corta cortita cortito breve brevisim~ brevemente rapid~ apurad~ a_la_carrera a_la_volada al_vuelo
  de_pasada solo_media_hora solo_veinte solo_diez solo_quince solo_20 solo_15 solo_10 solo_30 solo_una_hora
  apenas nada_mas_media mas_corto menos_tiempo menos_de_lo_previsto acort~ reducid~ recortad~ resumida
  solo_alcanzo solo_alcanzamos solo_pudimos solo_vimos solo_hablamos poco_tiempo un_ratito un_rato_nomas
  ratito_nomas terminamos_antes acabamos_antes antes_de_tiempo antes_de_lo_previsto en_lugar_de_dos
  en_vez_de_dos en_vez_de_una_hora
changed_way: por_telefono_en_vez en_vez_de_presencial en_lugar_de_presencial en_vez_de_ir en_lugar_de_ir
  en_vez_de_visita en_lugar_de_la_visita en_vez_de_visitar termino_siendo terminamos_por_telefono
  terminamos_hablando termino_en_llamada tuvo_que_ser tubo_que_ser fue_por_telefono fue_por_zoom
  fue_por_whatsapp fue_por_llamada fue_virtual la_hicimos_virtual la_hicimos_por lo_hicimos_por
  lo_hicimos_virtual la_hice_por se_hizo_por se_hizo_virtual se_dio_por pasamos_a_virtual pasamos_a_zoom
  cambiamos_a_virtual cambiamos_a_zoom la_pasamos_a lo_pasamos_a mejor_por_telefono mejor_por_zoom
  mejor_por_llamada asi_que_la_llame asi_que_lo_llame asi_que_hablamos asi_que_nos_conectamos
  optamos_por_llamada optamos_por_telefono no_en_persona y_no_presencial a_cambio_hablamos solo_por_telefono
  solo_por_whatsapp
changed_day: otro_dia otra_fecha movimos movio_la_fecha moviendo se_movio corrimos corrio_la_fecha se_corrio
  adelant~ cambiamos_la_fecha cambiamos_el_dia cambio_de_fecha cambio_de_dia cambio_la_fecha cambio_el_dia
  cambiar_la_fecha cambiar_el_dia la_pasamos_al la_pasamos_para lo_pasamos_para la_cambiamos lo_cambiamos
  cambio_de_hora un_dia_despues un_dia_antes dia_siguiente fue_el_martes_en_vez en_vez_del_lunes
  en_vez_del_martes en_vez_del_jueves en_lugar_del_lunes en_lugar_del_martes en_lugar_del_viernes
  en_vez_del_viernes recien_el_lunes recien_el_jueves recien_el_viernes recien_hoy recien_ayer tarde_en_vez
  nueva_hora reprogramad~
changed_place: otro_lugar otro_sitio otro_local otra_sede cambio_de_lugar cambiamos_de_lugar en_otra_parte
  nos_fuimos_a_un nos_fuimos_al nos_vimos_en_un nos_encontramos_en nos_reunimos_en_un nos_juntamos_en
  en_un_cafe en_una_cafeteria en_el_parque en_la_plaza en_el_mercado en_su_casa en_mi_casa en_casa_de
  fuera_de_la_escuela fuera_del_colegio no_en_la_escuela no_en_el_colegio en_vez_de_la_escuela
  en_lugar_de_la_escuela en_vez_del_colegio en_la_ugel en_la_posta en_el_pueblo en_la_ciudad a_medio_camino
  en_el_paradero en_la_vereda
not_happen: no_se_realizo no_se_dio no_se_hizo no_se_pudo no_se_llevo no_se_concreto no_se_efectuo
  no_se_ejecuto no_hubo no_pude no_pudimos no_pudo no_fui no_fue_posible imposible no_llegue no_entre
  no_nos_vimos no_nos_reunimos no_nos_juntamos no_nos_encontramos no_visite no_la_vi no_lo_vi no_la_visite
  no_lo_visite no_hice_la_visita no_hicimos no_salio no_sali no_viaje no_me_recibio no_me_recibieron
  no_me_atendio no_me_atendieron no_me_dejaron no_me_abrieron no_me_pudo no_tuvo_lugar no_ocurrio no_habra
  no_realizada sin_visita frustr~ fallid~ en_nada no_alcance_a_ir no_logre no_ubo no_puede_ir nada_de_visita
nobody_there: nadie no_estaba no_la_encontre no_lo_encontre no_le_encontre no_se_encontraba no_se_encontro
  no_se_hallaba no_encontre cerrad~ candado vacia vacio desiert~ solo_el_guardian solo_el_vigilante
  solo_el_portero solo_la_portera solo_la_secretaria solo_el_conserje ni_un_alma ni_el_guardian habia_salido
  se_habia_ido ausente no_aparecio no_vino no_llego no_fue_a_trabajar no_asistio
waited_in_vain: espere esperando esperamos plantad~ planton me_planto me_clavo me_dejo_colgad~
  me_dejo_en_visto nunca_llego nunca_aparecio nunca_se_conecto nunca_contesto nunca_entro no_se_conecto
  no_contesto no_contesta no_contestaba no_respondio no_responde no_respondia no_me_contesto no_me_respondio
  llame_varias_veces llame_tres_veces llame_dos_veces llame_y_llame insisti apagado_el_telefono
  telefono_apagado celular_apagado buzon fuera_de_servicio en_vano de_balde por_gusto por_las_puras al_pedo
  al_cuete en_balde y_nada
turned_back: me_regrese me_devolvi me_volvi me_vine me_retorne regrese_sin regrese_a_mitad regrese_a_casa
  tuve_que_regresar tuve_que_volver tuve_que_devolverme tuve_que_retornar di_la_vuelta dimos_la_vuelta
  media_vuelta nos_regresamos nos_devolvimos nos_volvimos volvi_a_mi_casa de_vuelta de_regreso_sin
  viaje_perdido viaje_en_vano viaje_en_balde perdi_el_viaje perdi_el_dia perdi_la_manana no_pase_de
  no_pudimos_pasar no_dejaban_pasar no_nos_dejaron_pasar no_se_podia_pasar no_hay_paso no_habia_paso sin_paso
  a_medio_camino a_mitad_de_camino a_mitad_del_camino a_la_mitad_del_camino rebot~ llegue_hasta_la_puerta
  llegue_hasta_el llegue_solo_hasta
called_off: cancel~ canselo canselada kancel~ suspend~ anul~ se_cayo se_callo_la sin_efecto abort~ desconvoc~
  desmarco se_bajo_a_ultima se_desistio descart~ baja_de_ultimo_minuto
put_off: posterg~ aplaz~ pospus~ pospon~ pospuest~ difer~ reprogram~ reagend~ recalendariz~ patear pateamos
  pateo dejamos_para dejar_para lo_dejo_para la_dejo_para quedo_para_la para_otro_dia para_otra_fecha
  para_otra_ocasion para_despues mas_adelante sera_otro_dia otra_vez_sera para_la_otra_semana prorrog~
  la_corrio se_corrio sin_nueva_fecha hasta_nuevo_aviso
forgot: olvid~ se_me_paso se_me_fue se_le_paso se_le_fue no_se_acordo no_se_acordaba no_me_acorde no_recordaba
  no_recordo no_lo_recordaba no_lo_tenia_anotado no_lo_anoto no_lo_anote no_lo_habia_anotado
  no_lo_tenia_agendado no_lo_agendo no_lo_agende no_tenia_presente se_confundio me_confundi confundi_el
  confundio_el confundio_la confusion_de_fechas confusion_de_fecha confusion_con_la pense_que_era
  creia_que_era penso_que_era creyo_que_era se_equivoco_de me_equivoque_de equivoque_de_dia despiste
  se_le_borro se_me_borro borro_de_la_mente se_me_chispoteo se_le_chispoteo se_me_barrio laguna
  cruce_de_fechas
principal_busy: ocupad~ ataread~ en_clase en_clases dando_clase dando_clases dictando dictaba_clase
  tenia_clase tenia_clases tenia_que_cubrir cubriendo cubrir_un_aula cubrir_el_aula reemplazando reunid~
  en_reunion otra_reunion tenia_reunion otro_compromiso otros_compromisos atendiendo atendia_a_padres
  atendia_padres con_padres con_unos_padres con_un_padre con_una_madre con_apoderados con_mucho_trabajo
  no_tenia_tiempo no_tuvo_tiempo sin_tiempo no_disponia no_disponible no_podia_atenderme no_podia_atender
  no_podia_recibirme cruce_de_horario se_le_cruzo se_le_junto se_le_complico informe_urgente llenando
  cerrando_notas cierre_de_notas entrega_de_notas matriculas matricula_de pagando rindiendo_cuentas
principal_ill_family: enferm~ se_puso_mal se_sentia_mal se_siente_mal amanecio_mal dengue covid gripe fiebre
  indispuest~ delicada_de_salud mal_de_salud problemas_de_salud por_salud motivos_de_salud cita_medica
  cita_en_el medico doctor doctora clinica hospital hospitaliz~ internad~ essalud seguro_social imss operaron
  operacion cirugia fractur~ esguince se_cayo_y su_hija su_hijo su_hijita su_hijito su_bebe su_mama su_papa
  su_madre su_padre su_esposo su_esposa su_marido su_mujer su_suegra su_suegro su_abuela su_abuelo su_hermana
  su_hermano su_nieto su_nieta su_familia asunto_familiar asuntos_familiares tema_familiar problema_familiar
  problemas_familiares emergencia_familiar calamidad_domestica motivos_familiares dio_a_luz parto
  dolor_de_muela migrana presion descompens~ cuarentena
principal_away: de_viaje viajo viajaba viajando tuvo_que_viajar fuera habia_salido salio de_comision
  en_comision comision_de_servicio en_lima en_la_capital en_la_ciudad se_fue_a_la se_fue_al fue_a_la_ugel
  cobrar en_el_banco al_banco no_vino_a_trabajar no_fue_a_la_escuela no_habia_ido ausente se_ausento tramites
  un_tramite diligencia~ gestiones permiso_personal con_permiso pidio_permiso dia_libre dia_administrativo
  acompanando_a_los fue_con_los_alumnos
mentor_ill_family: me_enferm~ me_enferme me_puse_mal me_sentia_mal me_senti_mal me_siento_mal amaneci_con
  amaneci_mal amaneci_enferma amaneci_enfermo estoy_enferma estoy_enfermo estaba_yo_enferma estuve_enferma
  estuve_enfermo estuve_mal tengo_fiebre tuve_fiebre tenia_fiebre tengo_gripe tengo_covid me_dio_covid
  me_dio_gripe me_dio_dengue me_dio_fiebre me_agarro_la_gripe me_duele me_dolia mi_espalda mi_rodilla mi_pie
  mi_pierna mi_salud mi_garganta mi_estomago me_cai_y me_torci me_operaron me_opere me_internaron mi_hija
  mi_hijo mi_hijita mi_hijito mi_bebe mi_nina mi_nino mi_mama mi_papa mi_madre mi_padre mi_esposo mi_esposa
  mi_marido mi_mujer mi_suegra mi_abuela mi_abuelo mi_hermana mi_hermano mi_familia mi_cita_medica
  cita_medica_mia tenia_cita_medica tuve_cita dentista tuve_que_llevar_a_mi lleve_a_mi
mentor_busy: tenia_otra_visita tenia_otra_reunion tenia_otro_compromiso tuve_otra_reunion tuve_otra_visita
  tuve_reunion tuve_un_taller tuve_una_capacitacion tuve_capacitacion yo_tenia yo_estaba_en se_me_cruzo
  se_me_cruzaron se_me_junto se_me_complico se_me_hizo_tarde se_me_alargo mi_agenda dos_citas dos_visitas
  doble_cita me_llamaron_a me_llamaron_de me_citaron me_convocaron me_mandaron mi_jefa_me mi_jefe_me
  mi_coordinadora_me me_pidieron_ir no_me_dio_tiempo no_me_alcanzo_el_tiempo no_tuve_tiempo no_tenia_tiempo_yo
  me_dormi me_quede_dormid~ me_quede_dormida me_atrase me_retrase llegue_tarde llegue_muy_tarde me_demore
  me_perdi perdi_el_bus perdi_el_carro perdi_el_micro entrega_de_informes_mia me_gano_el_tiempo no_calcule
  no_organice_bien
mentor_car: mi_carro mi_coche mi_auto mi_moto mi_camioneta mi_vehiculo mi_troca se_me_malogro se_me_descompuso
  se_me_acabo_la_gasolina se_malogro_la_moto se_malogro_el_carro se_malogro_la_camioneta la_moto_no no_arranco
  no_prendio no_arrancaba no_quiso_arrancar no_encendia llanta pinch~ ponch~ reventon grua mecanico
  bateria_del_carro recalent~ me_chocaron choque me_quede_botad~ me_quede_tirad~ me_quede_varad~ varad~
  en_pana en_panne se_fundio averi~ freno~
official_meeting: ugel ugeles dre gre drelm minedu mined mep mineduc seduc sep direccion_regional
  gerencia_regional distrito_educativo direccion_distrital secretaria_de_educacion secretaria_departamental
  ministerio coordinacion_zonal zona_educativa supervision_escolar supervisor~ jefatura jefa_de_sector
  consejeria inspectoria reunion_de_directores reunion_urgente reunion_de_emergencia reunion_con_la convoc~
  citad~ citaron citacion la_llamaron_de lo_llamaron_de llamaron_de_la capacit~ taller~ curso_de inducci~
  seminario congreso asistencia_tecnica reunion_en_el_municipio alcalde alcaldesa alcaldia municipalidad_la
  gobernador prefecto comision_de comite_de oficio_multiple a_ultima_hora_la formacion_docente concejo
  asamblea_de_directores colegio_de_directores
inspection_visit: inspec~ supervis~ auditor~ contralor~ fiscaliz~ monitoreo_de_la monitoreo_inopinado
  visita_inopinada visita_sorpresa visita_de_la_ugel visita_del_ministerio visita_de_la_dre visita_oficial
  visita_de_autoridades defensa_civil indeci control_interno oci defensoria fiscalia especialista_de_la
  especialista_de_ugel especialistas comision_evaluadora acredit~ sanitaria digesa cayo_la_ugel llego_la_ugel
  vinieron_de_la_ugel vinieron_del_ministerio vino_el_ministro vino_la_ministra superintendencia
holiday_feast: feriado~ festivo~ puente fin_de_semana_largo asueto no_laborable vacacion~ vacasiones
  semana_santa jueves_santo viernes_santo navidad ano_nuevo reyes carnaval~ fiesta~ patrona santo_patron
  patrono virgen procesion corpus inti_raymi todos_los_santos dia_de_muertos dia_de_los_muertos
  dia_del_maestro dia_del_profesor dia_de_la_madre dia_del_padre dia_del_trabajo primero_de_mayo dia_del_nino
  dia_del_estudiante dia_del_logro dia_de_la_bandera aniversario romeria feria_del_pueblo fallas_de
  semana_de_gestion semanas_de_gestion receso fin_de_ano fin_de_curso cierre_de_ano san_juan independencia
  posadas quincenera yunza
school_closed: cerrad~ cerraron_la_escuela cerraron_el_colegio cerro_la_escuela cierre_de_la_escuela
  cierre_temporal no_hay_clases no_habia_clases no_hubo_clases sin_clases no_tuvieron_clases no_tenian_clases
  no_ay_clases suspendieron_clases suspendieron_las_clases suspension_de_clases suspendidas_las_clases
  clases_suspendidas cancelaron_clases cancelaron_las_clases mandaron_a_los_ninos_a_casa mandaron_a_casa
  enviaron_a_casa salieron_temprano salida_temprana dieron_libre dia_libre fumig~ desinfec~ desratiz~
  pintando_el_local obras remodel~ refaccion mantenimiento_del_local corte_de_agua no_habia_agua sin_agua
  falta_de_agua votacion eleccion~ clases_virtuales a_virtual clausur~
school_event: actuacion~ ensayo_de_la desfile~ paseo excursion visita_de_estudio campeonato olimpiadas
  juegos_deportivos juegos_escolares deporte dia_deportivo gymkana gincana kermes kermesse quermes pollada
  bingo rifa feria concurso festival show graduacion promocion clausura_del_ano ceremonia acto_civico
  acto_cultural homenaje bienvenida inauguracion aniversario_del_colegio aniversario_de_la_escuela
  semana_del_colegio celebracion celebrando agasajo compartir_navideno chocolatada vacun~ tamizaje
  campana_de_salud simulacro~ examen~ evaluacion_censal prueba_nacional pruebas ece_en_la entrega_de_libretas
  entrega_de_boletas entrega_de_notas escuela_de_padres eleccion_del_municipio_escolar jura_de_bandera velada
emergency_accident: emergencia~ accident~ atropell~ choco chocaron volc~ despist~ se_cayo_un_nino
  se_cayo_una_nina se_cayo_una_alumna se_cayo_un_alumno se_golpeo desmay~ convuls~ intoxic~ se_rompio_el_brazo
  se_fracturo se_corto_la_mano herid~ ambulancia bomberos samu incendi~ fuego humo se_quemo fuga gas explosion
  sismo terremoto tembl~ replica~ tsunami evacu~ alarma se_cayo_el_techo se_cayo_la_pared se_cayo_el_muro
  derrumbe_de_la cortocircuito robo robaron asalt~ entraron_a_robar ladrones se_metieron_a pelea_de_alumnos
  pelea_entre_alumnos hubo_una_pelea se_perdio_un_nino se_perdio_una_nina desaparecid~ desaparicion
  desaparecio imprevisto~ caso_urgente urgencia~ erupcion ceniza ahog~ picadura picado_por serpiente mordio
death_mourning: fallec~ murio murieron muert~ difunt~ deceso perdio_a_su perdida_de_su velorio velatorio
  velando velaban sepelio entierro enterr~ funeral~ cremacion cementerio misa_de novena novenario luto duelo
  condolenc~ pesame partio_al_cielo descanse_en_paz qepd qdep paz_descanse enlutad~ asesin~ mataron matado
  suicid~ enviud~ viuda
strike_protest: huelga~ huelguistas paro paros paralizacion paralizaron marcha~ protest~ manifestacion~
  manifestantes movilizacion~ bloque~ tranca_de trancaron cierre_de_via cierre_de_vias cierre_de_ruta
  corte_de_ruta cortes_de_ruta corte_de_carretera cortaron_la_via cortaron_la_ruta piquete~ toma_de_local
  toma_del_colegio tomaron_el_colegio tomaron_la_escuela tomaron_la_carretera tomaron_la_via sindicato~
  sindical~ sutep suteperu sute conare fecode cnte snte ctera utepba suteba acampada cese_de_actividades
  planton_en_la planton_frente minga_indigena caceroleo cacerolazo quema_de_llantas gases_lacrimogenos
  disturbios revuelta estallido
violence_unsafe: balacera~ balas bala tiroteo~ disparo~ disparaban insegur~ peligros~ zona_roja narcos
  narcotrafic~ sicari~ extorsion~ cupos vacuna_extorsiva pandill~ maras mareros bandas cartel_del
  enfrentamiento~ grupos_armados grupo_armado guerrilla guerrilleros disidencias eln farc paramilitares
  sendero terruc~ terrorist~ amenaz~ secuestr~ asalt~ robos_en_la_ruta robos_en_el_camino toque_de_queda
  estado_de_emergencia estado_de_excepcion estado_de_sitio operativo policia~ ejercito militares soldados
  marina_en reten~ desplazad~ desplazamiento minas_anti linchamiento linchar homicidio~ violencia codigo_rojo
  no_era_seguro no_es_seguro riesgo_de_seguridad orden_publico por_seguridad
rain_flood_road: lluvi~ llov~ llueve aguacero~ tormenta~ torrencial~ graniz~ diluvi~ rayos relampagos huaico~
  huayco~ wayco guayco derrumbe~ deslave~ desliz~ alud avalancha inund~ desbord~ se_salio_el_rio crecid~
  crecio_el_rio creciente quebrada se_llevo_el_puente cayo_el_puente puente_caido via_cerrada
  carretera_cerrada carretera_cortada carretera_bloqueada camino_cortado camino_cerrado camino_malo mal_camino
  pista_rota trocha barro barrial lodo lodazal fango atoll~ atasc~ resbalos~ nieve nevada~ nevo nevando
  helada~ friaje frio neblina niebla ciclon yaku huracan tifon marejada oleaje vendaval viento_fuerte vientos
  ventarron tornado ola_de_calor calor_extremo dana alerta_roja alerta_naranja mal_tiempo clima temporal
  intransitable no_hay_pase no_se_puede_pasar no_habia_pase paso_cerrado fenomeno_del_nino el_nino_costero
  sequia incendio_forestal
transport_missing: no_hay_carro no_habia_carro no_hay_bus no_habia_bus no_hay_movilidad no_habia_movilidad
  sin_movilidad sin_transporte falta_de_transporte falta_de_movilidad no_hay_transporte no_habia_transporte
  no_hubo_transporte no_hubo_movilidad no_hubo_carro no_paso_el_bus no_paso_el_carro no_paso_la_combi
  no_paso_el_micro no_paso_la_guagua no_salio_el_bus no_salio_el_carro no_consegui_carro
  no_consegui_transporte no_consegui_movilidad no_alcance_el_bus no_alcance_carro no_llego_el_bus
  bus_se_malogro se_malogro_el_bus se_malogro_la_combi bus_malogrado lancha bote peque_peque peke_peke
  deslizador balsa vuelo avioneta avion ferry pasaje~ combustible sin_gasolina no_hay_gasolina
  no_habia_gasolina diesel petroleo viaticos trafico tranque trancon taco embotell~ atasco congestion
  bus_lleno carro_lleno ya_habia_salido_el_bus chofer mototaxi mulas acemila caballo taxi colectivo
power_cut: apagon~ corte_de_luz corte_de_energia corte_electrico corte_de_electricidad cortaron_la_luz
  se_fue_la_luz se_fue_la_corriente se_corto_la_luz no_hay_luz no_habia_luz no_hubo_luz no_tenia_luz
  no_tenian_luz no_ay_luz sin_luz sin_energia sin_electricidad sin_corriente falta_de_luz falta_de_energia
  racionamiento alumbrones transformador se_quemo_el_cable poste_caido cayo_un_poste a_oscuras
  planta_electrica generador fluido_electrico tension_electrica bajon_de_luz tumbaron_la_luz sin_bateria
  bateria_descargada se_descargo
no_signal: senal internet wifi se_cayo_la_red sin_red cobertura sin_linea sin_megas sin_datos sin_saldo
  se_acabo_el_saldo se_acabaron_los_megas no_cargaba no_carga no_conectaba no_se_conectaba no_se_pudo_conectar
  no_pudo_conectarse no_pude_conectarme no_pudo_entrar no_pude_entrar_a_la_sala no_entraba_la_llamada
  no_entra_la_llamada no_abria_el_link no_abrio_el_link no_servia_el_link se_congel~ se_congelaba se_congelo
  congelad~ se_colgo se_cortaba se_entrecortaba entrecortad~ no_se_escuchaba no_se_oia no_se_le_oia
  no_se_le_escuchaba no_la_escuchaba se_trababa pixel~ conexion conectividad antena fibra
  se_me_apago_el_celular celular_malogrado se_le_malogro_el_celular robaron_el_celular cambio_de_numero
  numero_equivocado
leave_long: licencia maternidad prenatal postnatal embarazad~ embarazo descanso incapacidad incapacitad~
  de_baja baja_medica baja_por baja_laboral reposo sabatic~ sin_goce comision_sindical suspendida_de_su
  suspendido_de_su separada_del_cargo separado_del_cargo cesad~ ceso cese jubil~ renunc~ destaque reasign~
  rotacion cambio_de_director cambiaron_al_director cambiaron_a_la_directora director_nuevo nueva_directora
  nuevo_director encargad~ encargatura hasta_que_regrese tres_meses_de vacaciones_por dos_meses_de reincorpor~
does_not_want: no_quiere no_quiso no_quieren no_quisieron no_queria no_desea no_deseaba no_acepta no_acepto
  se_nego se_niega rehus~ rechaz~ declin~ no_le_interesa no_le_interesaba no_le_ve_sentido no_necesita
  no_necesitaba no_lo_necesita no_la_necesita no_hace_falta prefirio prefier~ mejor_no dijo_que_no no_gracias
  no_estaba_de_animo no_esta_de_animo no_tenia_ganas sin_ganas_de no_le_provoca no_se_animo no_le_parecio
  desiste desistio se_retira_del_programa se_retiro_del_programa abandono_el_programa se_salio_del_programa
  ya_no_participara esquiv~ evade evadi~ me_evita me_saca_la_vuelta da_largas me_huye se_esconde se_hace_negar
  excusas pretexto~
no_reason_given: sin_aviso sin_avisar sin_previo_aviso sin_explicar sin_explicacion sin_explicaciones
  sin_motivo sin_razon sin_dar sin_decir sin_mas sin_justificacion sin_justificar no_se_por_que no_se_porque
  no_ce_porque no_se_la_razon no_se_el_motivo no_supe no_sabemos_por_que no_dijo no_me_dijo_por_que no_explico
  no_me_explico no_dio_razones no_dio_explicaciones no_dio_motivo no_me_aviso no_aviso no_avisaron nadie_aviso
  nadie_me_aviso ni_aviso no_me_avisaron ni_idea quien_sabe vaya_a_saber vaya_uno_a_saber anda_a_saber
  sabe_dios solo_dios_sabe misterio desconozco motivo_desconocido motivos_desconocidos razones_desconocidas
  no_especific~ por_motivos_que motivos_personales asuntos_personales tema_personal algo_personal por_x_motivo
  por_x_razon por_algo por_alguna_razon porque_si porsiaca
please_record: anota anotar anotalo anote~ anotame apunta apuntalo apunte apuntame apuntar registra registrar
  registralo registre registrame registren guarda guardalo guarde guardame guardar agrega agregale agregar
  agregue anade anadir anadele incluye incluir incluya ponlo pon_que ponle pone_que poneme ponme pongale ponga
  escribe_que escribelo escriba toma_nota tome_nota deja_constancia dejar_constancia conste hazme_el
  haz_el_registro has_el_registro hace_el_registro haceme llena llename completa_el_registro completame
  sube_esto subilo quiero_reportar voy_a_reportar reporto te_cuento te_paso_mi te_dicto dictado mi_reporte
  mi_informe mi_registro informe_de_visita reporte_de_visita registro_de_visita resumen_de_la_visita fieldbook
  bitacora_de por_favor porfa porfavor porfis xfa xfavor pls plis
correct_that: corrige corrigelo corrijo corregir corrija correccion perdon quise_decir mejor_dicho digo_mal
  dije_mal miento espera borra borralo borre elimina eliminalo cambia_eso cambialo cambia_lo cambiale modifica
  modificalo rectifi~ fe_de_erratas disculpa_era error_mio me_equivoque_era no_era_el_lunes no_fue_el_lunes
  no_era_asi no_es_asi esta_mal lo_pusiste_mal te_equivocas te_equivocaste no_dije eso_no olvida_lo_anterior
  ignora olvidalo quita quitale sacale no_pongas era_el_martes o_sea_no
greeting: hola holaa holi holis ola buenas buen_dia buenos_dias bns_dias bn_dia wenas que_tal como_estas
  como_esta como_andas como_te_va quiubo que_hubo que_onda que_mas epa alo halo oye oiga mira mire estimad~
  querida_amiga querido_equipo saludo~ reciba feliz_dia feliz_lunes feliz_viernes soy_la_mentora soy_el_mentor
  aqui_reportando aca_reportando bendiciones
thanks_bye: gracias grasias gracia_s grax se_agradece agradezco agradecid~ saludos abrazo~ besos beso atte
  atentamente cordialmente chau chao chaito ciao adios bye bai hasta_luego hasta_manana hasta_pronto
  nos_vemos_luego cuidate que_estes_bien buen_finde buena_semana linda_tarde lindo_dia que_tengas eso_seria
  eso_es eso_nomas es_todo nada_mas eso_no_mas seria_todo fin bendiciones dtb de_nada ok okey oki vale
filler_sound: em eh ehh este esteee ehm mmm mm aja ajam uhm ah ahh oh ay uy bueno bue pues pos pe pes po osea
  sea digamos digo es_decir entonces tons entons asi_que a_ver a_ber veras sabes usted_sabe viste che boludo
  guey wey causa pata compa parce neta en_fin total_que en_plan tio tipo_que como_que nose no_se jaja jajaja
  jeje jejeje xd uff ufff pucha chuta hijole caramba caray ostras hala verdad cierto nocierto cachai por_decir
  por_asi_decirlo basicamente obvio obviamente literal
label: fecha hora lugar modalidad motivo asunto tema trabajo actividad~ fortaleza~ logro~ avance~ dificultad~
  reto retos debilidad~ compromiso~ acuerdo~ pendiente~ proxima_visita proximo_paso proximos_pasos
  siguientes_pasos observacion~ nota notas evidencia~ reflexion~ participantes asistentes duracion objetivo~
  proposito desarrollo resumen conclusion~ recomendacion~ sugerencias aspectos_positivos aspectos_a_mejorar
  por_mejorar lo_positivo lo_negativo lo_bueno lo_malo hallazgos resultado~ tipo_de_visita visita_n
  numero_de_visita visita_1 visita_2 visita_3 informe reporte registro acta directora director ie situacion
  necesidad pedido solicitud peticion tareas seguimiento responsable plazo aprendizajes insight~ nudos
  nudo_critico uno dos tres primero segundo tercero por_ultimo
past_first_person: fui fuimos estuve estuvimos vi vimos llame llamamos hable hablamos llegue llegamos visite
  visitamos observe observamos converse conversamos hice hicimos tuve tuvimos pude pudimos quise quede
  quedamos di dimos dije dijimos pregunte escuche revise revisamos acompane acompanamos entre_al entramos sali
  salimos espere esperamos encontre encontramos me_reuni nos_reunimos lei leimos escribi mande envie lleve
  traje puse pase pasamos comi tome tomamos subi baje camine caminamos volvi regrese propuse sugeri pedi
  recibi conoci note senti pense crei supe entendi aprendi me_entere participe mostre ensene explique felicite
  recorde he_ido he_visitado he_hablado hemos_visto hemos_hablado hemos_trabajado he_estado hemos_estado
  he_llamado estaba_yo iba_yo jui juimos ise tube estube ize bi able yege
reported_speech: dijo_que dice_que conto_que cuenta_que me_cuenta explico_que explica_que comento_que
  comenta_que menciono_que afirma_que asegura_que manifesto_que manifiesta expreso_que expresa_que indico_que
  indica_que senalo_que refiere refirio aclaro_que respondio_que contesto_que pregunto_si pide_que pidio_que
  admite_que reconoce_que reconocio_que siente_que cree_que piensa_que opina_que considera_que piensa_de
  dizque dicen_que segun_ella segun_el segun_la segun_dice segun_cuenta al_parecer parece_que que_segun
  me_informo me_informaron informo_que me_avisaron me_comunico le_dijeron le_contaron supe_que me_entere_que
  me_explico me_comento
conditional_would: seria podria podrian deberia deberian tendria tendrian habria gustaria haria harian iria
  podriamos deberiamos tendriamos quisiera convendria serviria ayudaria valdria_la_pena estaria_bien
  estaria_bueno si_fuera hubiera hubiese fuera_bueno pudiera tuviera quiza~ tal_vez talvez a_lo_mejor
  capaz_que puede_que ojala si_se_puede de_ser_posible en_caso_de siempre_y_cuando a_menos_que
obligation: tiene_que tienen_que tengo_que tenemos_que tenia_que tuvo_que tuve_que tuvieron_que tuvimos_que
  hay_que habia_que hubo_que habra_que debe deben debo debemos debia debera deberan debio deberia deberian
  obligad~ obligatori~ necesario es_preciso hace_falta toca_hacer le_toca me_toca nos_toca corresponde
  tubo_que tube_que tiene_q tengo_q ay_que ahi_que indispensable imprescindible forzos~
contrast: pero sin_embargo no_obstante aunque aunq mas_bien sino en_cambio por_otro_lado por_otra_parte
  a_pesar pese_a ahora_bien con_todo aun_asi asi_y_todo mientras_que al_contrario por_el_contrario lo_malo
  lo_unico solo_que nada_mas_que nomas_que eso_si si_bien excepto salvo menos_la peero pro_tambien en_vez_de
  en_lugar_de
cause: porque xq pq xk porq porke por_que ya_que puesto_que dado_que debido por_culpa a_raiz_de por_motivos_de
  por_razones_de por_eso por_lo_tanto por_ello por_lo_que como_habia como_estaba como_no consecuencia
  gracias_a en_vista_de es_que resulta_que asi_que motivo razon causa pues_habia por_tener por_estar por_haber
  se_debe_a se_debio
time_since: desde hace_dias hace_semanas hace_meses hace_anos hace_un_mes hace_dos_meses hace_una_semana
  hace_dos_semanas hace_tiempo hace_rato hace_poco hace_mucho lleva_dos lleva_tres lleva_meses llevan_meses
  lleva_anos llevan_semanas lleva_semanas lleva_una llevamos llevo va_para ya_van ya_lleva recien
  recientemente ultimamente ultimas_semanas ultimos_meses en_lo_que_va a_la_fecha hasta_ahora hasta_la_fecha
  todo_el_mes todo_el_ano
frequency: siempre a_veces aveces algunas_veces muchas_veces varias_veces de_vez_en_cuando de_cuando_en_cuando
  a_menudo seguido frecuente~ con_frecuencia rara_vez raras_veces nunca jamas cada_dia cada_semana cada_mes
  cada_vez cada_rato todos_los todas_las diario diariamente semanal semanalmente quincenal mensual
  mensualmente una_vez_a_la_semana dos_veces_por por_semana al_mes otra_vez de_nuevo nuevamente constantemente
  normalmente generalmente por_lo_general usualmente regularmente ocasional~ esporadic~ continuamente
amount_more: mas mucho~ mucha~ muchisim~ bastante~ demasiad~ varios varias monton~ un_chorro un_chingo
  un_huevo harto~ harta~ un_toco bocha banda_de un_buen full cantidad tanto~ tanta~ todos todas todo doble
  triple mayor~ lleno~ llena super muy recontra re bien_hart~ enorme gran grande~ sobran sobra suficiente~
amount_less: menos poco poca pocos pocas poquito~ poquisim~ apenas solo solamente nomas unicamente algo
  tantito nadita casi_nada casi_nadie casi_ningun~ ninguno minimo minima minoria menor~ escas~ insuficiente
  mitad falta a_penas cortito pequeno pequena chico chiquito uno_que_otro una_que_otra un_par
family: familia~ mama mami madre papa papi padre hija hijo hijas hijos hijita hijito bebe nene nena wawa
  espos~ marido mujer pareja novio novia conviviente suegra suegro abuel~ nieto~ nieta herman~ tia tio tios
  sobrina sobrino prima primo~ cunad~ yerno nuera ahijad~ padrino madrina viuda hogar casa pariente~ mellizos
  gemelos
pupils: alumn~ estudiante~ estudiantado nino nina ninos ninas ninez chico~ chica~ chiquillos chiquitos
  chiquitines pequenos pequenitos muchach~ joven~ adolescente~ menor_de menores chibolo~ chamos chamacos
  escuincles pibes pibe gurises botijas cipotes patojos pelaos pelados guambras wambras guaguas wawas chavales
  chavos chavitos cabros cabritos peques escolar~ educando~ discentes grupo seccion grado los_de_primero
  los_de_segundo los_de_tercero los_de_cuarto los_de_quinto los_de_sexto bachilleres egresados
teachers: profe~ docente~ maestr~ miss seno teacher tutor~ educador educadora~ parvularia auxiliar~ claustro
  practicante~ suplente~ interin~ contratad~ nombrad~ catedratic~ instructor instructora colega~ equipo
  personal
parents: padres papas mamas papitos mamitas padre_de_familia madre_de_familia madres_de_familia ppff pp_ff
  apoderad~ acudiente~ representantes tutores_legales encargados_de_los familias apafa ampa apa_de amapafa apf
  comite_de_aula comites_de_aula cooperadora comuneros comunidad vecinos pobladores
staff_roles: director~ dire subdirector subdirectora subdire vicedirector vicedirectora rector rectora
  vicerrector vicerrectora inspector_general utp coordinador~ coordinacion secretaria secretario auxiliar_de
  conserje guardian vigilante portero portera intendente limpieza personal_de_servicio administrativ~
  administrador contador tesorera tesorero presidente presidenta bibliotecaria psicologa psicologo orientadora
  orientador nutricionista cocinera~ enfermera fonoaudiologa terapeuta trabajadora_social jefe_de_estudios
  jefa_de_estudios cuidador cuidadora celador celadora preceptor preceptora asesor asesora mentor~
  acompanante~ encargad~ directiv~ usaer promotora
authorities: ugel dre gre minedu ministerio ministro ministra mineduc seduc sep secretaria_de_educacion
  alcalde alcaldesa alcaldia municipalidad municipio regidor~ gobernador gobierno prefectura autoridad~
  supervisor supervisora supervision inspector inspectora inspeccion especialista~ jefe jefa jefatura distrito
  direccion_regional gerente gerencia policia fiscal fiscalia juez jueza defensoria contraloria consejeria
  delegacion estado congreso junta_comunal presidente_comunal cacique apu jass sunafil demuna indecopi
  superintendencia servicio_local slep daem corporacion_municipal
things_school: aula aulas salon patio techo~ bano banos ss_hh servicios_higienicos agua luz desague pizarra
  pizarron carpeta~ pupitre~ silla~ mesa mesas mobiliario muebles puerta~ ventana~ vidrios pared~ muro reja
  rejas porton cerco cancha biblioteca libro~ textos cuaderno~ lapices lapiz plumon~ tiza hojas papelotes
  papel compu~ laptop~ tablet~ proyector canon impresora toner fotocopiadora parlante televisor tele microfono
  ventilador estante~ armario mochila~ uniforme~ utiles comedor cocina alimentos almuerzo desayuno qaliwarma
  pae huerto biohuerto jardin_escolar laboratorio material~ juguetes pelota~ instrumentos timbre campana
  escalera rampa pintura cemento calamina~ tanque pozo reservorio wifi internet antena
money: dinero plata lana billete pasta_de luca lucas soles sol pesos dolares euros quetzales lempiras colones
  bolivares bolivianos guaranies monto presupuesto fondo~ recursos economic~ cuota~ pago pagos pagar pagaron
  pagan sueldo~ salario bono deuda~ cobro~ colecta~ recaud~ rifa pollada gasto~ compra~ precio costo caro cara
  subvencion partida mantenimiento caja_chica cuenta_bancaria banco factura~ proforma cotizacion~ rendicion
  donacion sep_ley aportes
documents: documento~ oficio~ informe~ acta actas plan planes pei pat pci pcc poa pme reglamento protocolo~
  resolucion rd memorandum solicitud carta~ ficha~ rubrica~ formato~ formulario registro~ lista~ nomina
  cronograma horario~ calendario planilla matriz expediente~ certificado~ constancia libreta~ boleta~
  cuaderno_de_campo cuaderno_de_incidencias cuestionario encuesta~ agenda guia guias manual modulo borrador
  archivo~ pdf excel word ppt diapo~ foto fotos video_de_la cartel comunicado circular esquela
subjects_learning: matematica~ mate lectura lectoescritur~ leer escribir escritura comprension comunicacion
  lenguaje lengua castellano espanol ingles ciencia~ historia geografia arte musica danza educacion_fisica
  computacion informatica religion tutoria_y ept quechua aimara aymara bilingue eib interculturalidad
  fraccion~ sumas restas multiplic~ division_de problemas_matematicos resolucion_de_problemas aprendizaje~
  ensenanza evaluacion competencia~ capacidades desempeno~ curriculo curriculum curricular unidad
  planificacion proyecto~ retroalimentacion nivelacion refuerzo reforzamiento inclusion nee tdah autismo
  dislexia convivencia clima_de_aula clima_escolar habilidades_socioemocionales socioemocional plan_lector
  caligrafia ortografia dictado numeros operaciones examen~ notas calificacion~ tarea_escolar metodologia
  didactica pedagog~
feelings_general: siente sienten sentia sintio me_siento emocion~ sentimiento~ animo animicamente afecta
  afectad~ sensible sensibilidad corazon alma le_da_pena verguenza avergonzad~ culpa culpable culpabilidad
  sorpres~ sorprendid~ asombr~ calma llora rie autoestima seguridad confianza nervios~ impotencia alivio
  carino amor odio esperanza bienestar salud_mental contencion ilusion empatia orgullo tristeza alegria miedo
  enojo frustracion
`;
