/**
 * Spanish words and phrases by what they mean in a message to Fieldbook (see `classifier/lexicon.ts` for the notation), in
 * the common spelling of `spelling.ts` or any other. They only help the classifier that tells what a message is.
 */
export const MESSAGE_LEXICON_ES = `
visit: visita~ visite visito visitamos visitar~ visiten visitarme visitarlo encuentro encuentros reunion~ reu reus
  cita citas sesion~ acompanamiento~ entrevista entrevistas junta juntas recorrido mentoria~ tutoria~ asesoria~
  monitoreo~ retro retroalimentacion ida junte juntada session meeting audiencia observacion_de_aula lo_nuestro
  lo_de_hoy lo_de_manana la_de_manana la_de_hoy
met: estuve estuvimos vi vimos hable hablamos converse conversamos platique platicamos charle charlamos fui fuimos
  pase llegue acompane acompanamos observe observamos entre entramos recorri recorrimos atendio recibio vengo bengo
  llame llamamos subi baje visite visitamos sali salimos conoci chatie quede quedamos dialogue dialogamos revise
  revisamos trabajamos trabaje aborde abordamos me_reuni nos_reunimos me_junte nos_juntamos nos_vimos me_encontre
  nos_encontramos nos_sentamos me_sente acabo_de_ver acabo_de_hablar acabo_de_salir acabo_de_estar me_recibio
  nos_recibio me_atendio pase_por me_acerque me_entreviste sali_de llegando_de saliendo_de
they_met: vieron reunieron juntaron encontraron visitaron reunen juntan visto reunido juntado visitado verse reunirse
  juntarse vean reunan sin_verse se_han_visto se_vieron se_reunieron se_juntaron se_ven se_reunen se_ha_visto se_hayan
  se_conocieron tuvieron_reunion estuvo_con sin_juntarse se_encontraron sin_contacto sin_reunirse ha_visto ha_ido
  ya_tuvieron han_tenido_su tuvieron_su se_sentaron no_se_han_juntado zero_meetings entre_#name
plan: agend~ program~ planific~ planea~ cuadr~ coordine coordinar coordinamos reserv~ aparta apartar apartame apartale
  aparte calendariz~ fije fijar fijemos fijamos pacta~ pactar concert~ concertar convenido convenimos conven~ schedule
  book cite citar citame ponme ponla ponlo ponga pongame pongala ponelo ponela poneme bloquea bloqueame apunta_visita
  quedamos_para quedamos_el quede_con quedamos_en_vernos he_quedado hemos_quedado nos_vemos vernos veo_a veo_con
  voy_a_ver me_toca_ir hagamos_la hagamosla hacemos_una voy_donde voy_a_ir voy_a_visitar boy_a_ir me_llego_donde
  subo_donde subo_a estoy_donde paso_por viene_el vendra_el vamos_a_vernos vamos_a_reunirnos nueva_visita que_venga_el
  pasare_la_manana visitare_el la_visitare lo_visitare te_anuncio_que si_dios_quiere cuadramos
move: mueve~ mover~ movela movelo moverla movamos muevan cambi~ camb~ corr~_para correla correlo correr correrla
  corramos corremela corre recorre recorrela pasa~_para pasala pasalo pasemosla pasemoslo pasemela pasar pasarla
  pasarlo pasemos posterg~ pospon~ pospus~ aplaz~ reprogram~ reagend~ reajust~ adelant~ adelanta~ atras~ atrasala
  difer~ difier~ traslad~ trasladar prorrog~ retras~ demor~ recorr~ reschedule push move mejor_el mejor_otro mejor_la
  otro_dia para_otro_dia otra_fecha nueva_fecha otra_hora mas_tarde mas_temprano mas_tardecito en_vez_de_hoy
  que_sea_el que_sea_la que_sea_a una_semana_despues para_la_otra para_la_siguiente puede_ser_el podria_ser_el
  podra_ser podriamos_dejarlo dejarlo_para dejemosla_para dejemoslo_para lo_dejamos_para la_dejamos_para
  no_va_a_ser_el ya_no_va_a_ser misma_hora identico_horario no_puedo+puede_ser no_es_a_las+es ya_no_es_el es_el
  se_movio un_dia_antes_el no_miercoles cambies_mi_visita de_la_manana_a
cancel: cancel~ canzel~ anul~ suspend~ suspen~ quit~_la_visita cae cayo desagend~ desprogram~ drop no_va ya_no_va
  no_voy ya_no_voy no_vengas no_venga no_vaya no_voy_a_poder no_podre no_va_a_poder no_va_a_ser no_se_hace
  no_se_va_a_hacer no_se_puede no_hay_visita no_habra no_va_a_haber se_suspende se_cayo se_cancela deja_sin_efecto
  dejar_sin_efecto sin_efecto quita_la quita_lo quitala quitalo quitela kitala kitelo retirar_la_visita
  dala_por_anulada olvidate_de_la olvida_la borra_la_visita borra_lo_de bajala bajalo no_ire no_podemos se_cae
  se_le_ha_muerto no_habra_nadie kita_la saque_la_visita retira_lo_que no_la_hagas
confirm: confirm~ sigue_en_pie seguimos_en_pie en_pie se_mantiene mantiene mantengo mantenemos mantenla firme firmes
  ratific~ ahi_estare alla_estare ahi_estaremos alla_voy si_voy si_va si_viene si_venga sin_cambios como_quedamos
  como_estaba como_acordamos como_previsto lo_espero la_espero te_espero los_espero me_espera nos_esperan
  todo_listo_para seguro_que_voy cuente_con_mi cuenta_conmigo va_porque_va no_hay_novedad sin_novedad queda_igual
  sigue_igual hecho_y_derecho como_estaba_previsto asi_quedamos conforme_a_lo_previsto si_siempre_voy siempre_voy
  estare_en a_la_hora_dicha si_lo_de+va
no_show: planton plantado plantada planto plantaron plante concurrio comparec~ no_vino no_bino no_llego no_llegaron
  no_aparecio no_se_presento no_se_conecto no_asistio no_estaba no_estava no_salio no_entro nunca_llego nunca_vino
  nunca_aparecio nunca_salio nunca_se_conecto nunca_atendio me_dejo_plantado me_dejo_plantada me_dejo_esperando
  dejo_esperando me_quede_esperando quede_esperando lo_espere la_espere espere+no estuve_esperando esperando_y_nada
  ni_aviso ni_llamo ni_sus_luces ni_rastro ni_su_sombra ni_la_sombra no_dio_senal sin_avisar no_hizo_acto
  no_se_hizo_presente en_vano never_showed no_contesto_la_llamada no_atendio no_concurrio no_la_hubo
  aqui_sigo_esperando con_los_crespos cola_y_nada y_no_ha_venido no_ha_venido no_me_contesto
void: duplicad~ repetid~ doble dobles fantasma dos_veces 2_veces esta_dos esta_doble nunca_paso nunca_fue no_existio
  no_existe no_hubo no_era_visita no_fue_visita no_es_visita no_cuenta_como no_ocurrio no_sucedio no_se_realizo
  no_tuvo_lugar de_prueba por_error fue_un_error es_un_error me_equivoque_de sin_querer era_prueba puse_mal la_meti
  la_meti_mal lo_meti esta_de_mas una_sobra sobra saca_una saque_una borra_una deja_una dejar_una anula_una quita_una
  duplicate jamas_fui nunca_fui no_fui no_tuve es_mentira casualidad cargue_dos ingresada_por_error no_fue_una_visita
  equivoque_de_boton
call: llamada~ yamada~ telefono telefon~ telf cel celular movil fono call phone por_llamada por_tel por_telefono
  x_telefono x_llamada whatsapp wasap guasap wsp linea_fija tubo timbrazo telefonico telefonica
video: videollamada~ video videoconferencia zoom meet teams virtual virtuales skype online link enlace en_linea
  a_distancia remot~ camara telematic~ pantalla
in_person: presencial~ persona personalmente cara_a_cara frente_a_frente en_persona in_person en_la_escuela
  en_el_colegio mejor_voy mejor_subo mejor_bajo mejor_me_acerco voy_en_persona en_sitio fisicamente que_venga
instead: en_vez en_lugar en_cambio mejor_que_sea hagamoslo_por hagamosla_por hazlo_por hazlo_phone hazlo_zoom
  que_sea_por que_sea_virtual sea_por por_zoom por_meet por_video por_telefono_mejor mejor_por conviert~ convert
  convertir instead en_bes cambiala_a cambialo_a pasala_a_llamada no_baje no_subo no_suba no_baja sino sino_que
  la_convertimos_en convertimos sea_llamada
log: registr~ rejistr~ anot~ apunt~ cargar carga cargo cargue cargame cargalo ingresar ingreso ingresa ingrese meter
  meto mete meti asent~ asiento asiente dictar dicto dictarle dictarte dicte levant~_acta abreme abrame abre abra_un
  abrir nuevo_registro planilla ficha fichas acta actas bitacora registro registros informe log record reportar
  reporto reporte reportarle contarle contarte cuento contar dejar_escrito dejar_constancia vengo_a_contar
  tengo_una_visita tengo_que_contarte te_cuento le_cuento empezamos_con empezar_un llenar lleno documentar consignar
  escribir_la toma_nota tome_nota anotar_dos lo_de_ayer lo_de_esta_manana por_donde_empiezo dejar_asentado
  lo_de_la_manana
past_logged: anotado apuntado registrado guardado escrito cargado asentado consta constan quedo figura figuran anotada
  registrada guardada apuntada escrita consignado consignada obra ya_registre registre anote apunte ya_anote ya_apunte
  quedo_apuntado quedo_guardado esta_registrado esta_guardado esta_anotado esta_apuntado deje_registrada puse escribi
  yo_puse lo_que_puse lo_que_escribi se_anoto se_registro se_escribio hay_registro quedo_escrito log quedo_registrado
  ya_te_habia_mandado que_le_puse en_que_fechas_he consta_en_algun la_meti_ya visitas_que_ha_tenido visitas_a_tenido
  lo_que_quedo_escrito solo_sone yo_sone
note: nota notas apunte apuntes anotacion~ anota anote anotame apunta apunteme apuntame apuntar guardame guardeme
  guarda guarde idea ideas ocurrencia recordatorio_mio memo note para_acordarme nota_mia nota_personal una_nota
  que_quede_en_mi mi_cuaderno
private: privad~ pribad~ personal personales reservad~ confidencial~ secreto intim~ private solo_para_mi solo_pa_mi
  para_mi_solo para_mi_sola para_mi_nomas pa_mi para_mi mio mia just_for_me for_me_only entre_nosotros
  entre_usted_y_yo entre_tu_y_yo entre_vos_y_yo queda_aqui queda_entre quede_entre nadie_mas que_nadie para_nadie
  sin_que_nadie no_lo_vea_nadie no_va_al_registro nomas_yo solo_yo solo_mio adentros sin_destinatario
  no_es_para_el_registro no_es_publico anonim~
remind: recuerd~ acuerd~ record~ recorda~ recuerdame recuerdeme recordame acordame acuerdame acuerdeme acordar aviso
  avis~ abis~ alert~ alarma pregunteme+dias remind reminder no_me_deje_olvidar no_me_dejes_olvidar que_no_se_me_olvide
  que_no_se_me_pase hagame_acordar hazme_acordar haceme_acordar hagame_recordar me_avisas me_avisa me_recuerdas
  me_recuerda un_dia_antes el_dia_antes una_hora_antes dia_anterior la_vispera echame_un_grito pegame_un_grito
  jalame_la_oreja tirame_un_aviso ping_me repitemelo vuelva_a_preguntarme_por no_olvidarlo preguntame_si
  preguntame_por pregunteme_por en_dos_semanas_preguntame dentro_de_un_mes que_revise
forget: olvid~ olbid~ orbid~ se_me_fue no_me_acuerdo ya_ni_se no_recuerdo no_lo_anote no_lo_tengo perdi_la_cuenta
  se_me_paso se_me_mojo no_me_suena memoria lo_sone
pause: pausa~ paus~ pare parar descans~ descanso respiro tregua congel~ silenci~ receso break dame_un_respiro
  dame_chance dame_dos_semanas dame_unos_dias por_ahora_no por_un_tiempo por_unos_dias por_unas_semanas un_tiempo
  hasta_nuevo_aviso dejeme_descansar dejame_descansar sin_mensajes sin_preguntas no_me_escribas no_me_escriba
  no_me_pregunte no_me_preguntes no_me_mandes_nada no_me_molest~ no_molest~ chill dejame_tranquil~ dejame_en_paz
  quiet~ snooze mute silencio suspende_las suspender_las hasta_que_pase hasta_que_acabe hasta_despues aplazar_las
  vuelve_en vuelvo_en regreso_en pon_en_hold hold un_par_de_semanas por_quince_dias esta_semana_no
leave: vacaciones vacacion licencia permiso_de reposo incapacidad incapacitad~ baja_medica baja_larga descanso_medico
  subsidio maternidad paternidad duelo luto velorio entierro sepelio funeral operan operacion operar cirugia convalec~
  comision_de_servicio capacitacion_en congreso boda casorio matrimonio viaje viajo viajar viajando ausente ausentar~
  ausencia no_estoy no_estare no_voy_a_estar no_cuenten_conmigo no_cuentes_conmigo no_cuente_conmigo fuera_del
  fuera_de estoy_fuera estare_fuera voy_a_estar_fuera estoy_de_baja estoy_de_licencia estoy_con_licencia
  estoy_de_vacaciones me_voy_a me_boy_a me_voy_de salgo_de_vacaciones salgo_de_viaje pido_permiso no_me_agenden
  no_me_programe no_me_agende no_me_pongan dias_libres dia_libre libre_el franco asuntos_propios a_partir_del_lunes
  cogo_dias tomo_dias estoy_malo estoy_suspendid~ igss desaparezco i'm_off dengue toy_con is_sick
ill: enferm~ fiebre gripe gripa gripado dengue covid chikun~ lumbago ciatica esguince hospital~ internad~ medico
  doctor clinica dolor duele cita_medica examen_medico cardiologo muela dentista resfri~ constip~ tos diarrea presion
  migrana vomit~ mareo torci vacuna malit~ emergencia_medica malo_del postrad~
language: idioma lengua ingles castellano espanol english spanish spanglish quechua aymara guarani mapudungun kichwa
  k'iche qanjobal mam portugues frances creole catalan gallego euskera valenciano nahuatl zapoteco mixteco maya
  runasimi nasa kukama shipibo habla~ hableme hablame escribame escribeme escribime traduc~ in_english en_ingles
  en_espanol en_castellano de_usted de_tu de_vos tutee tuteame usted_me no_le_entiendo no_entiendo mas_simple
  mas_sencillo sin_tanta_palabra hablale_en
short: cort~ cortito breve breves resumi~ mas_corto mas_claro menos_palabras clarito letra letras grande dibujito~
  emoji~ frases_mas_cortas hablame_menos nombres_completos sin_emojis make_it_shorter talk_too_much
clock: temprano tempranito madrugada mediodia noche nochecita anochecer tarde tardecita manana_temprano de_la_manana
  de_la_noche de_la_tarde por_la_manana por_la_tarde por_la_noche en_la_noche en_la_manana en_la_tarde a_primera_hora
  al_mediodia am pm alas hora_de hora horario horarios a_esa_hora a_esta_hora a_otra_hora antes_de_las despues_de_las
  a_eso_de tipo_seis tipo_diez en_punto
weekday: lunes martes miercoles jueves viernes sabado sabados domingo domingos finde lun mar mie mier jue juev vier
  sab dom monday tuesday wednesday thursday friday hoy oy ayer anteayer antier manana mnn mana pasado_manana anoche
  esta_semana la_semana fin_de_semana
questions: pregunta~ pregunt~ preguntita~ cuestionario~ encuesta~ interrog~ consulta consultas consultar consultarme
  formul~ questions question cuestion cosas_esas lo_de_las_preguntas tus_preguntas sus_preguntas
send_me: manda~ mande~ mandes mandar~ mandeme mandame mandalas mandamelas mandemelas envi~ enbi~ envio llega llegan
  llegue llegaran pase_me pasame pasamelo haceme_llegar hazme_llegar hagame_llegar remit~ send despach~ dispar~ lanza~
  lanzalo reenvi~ suelta adelant~
stop: basta bastante_ya para_de parale parale_ya cese cesar dejar_de deja_de deje_de dejen_de dejame_de dejeme_de
  no_mas no_quiero_mas ya_no_quiero no_deseo ya_no_me no_me_mandes_mas no_me_mande_mas no_me_preguntes_mas
  no_me_preguntes no_mas_preguntas no_quiero_preguntas no_quiere_mas ya_no_pregunt~ desactiv~ desuscri~ apag~ quitame
  quiteme sacame saqueme deme_de_baja dame_de_baja me_salgo stop enough no_presto prefer~_no preferiria_no
  hasta_aqui_nomas harto harta jarta cansan cansa me_canse fastidi~ hostig~ quitame_esto no_me_interesa no_gracias
  no_me_sirve no_participar no_acepto ni_esta_ni_ninguna con_esto_no_sigo no_me_mandes_otra que_las_conteste_otro
  no_sigo
start: activ~ reactiv~ reanud~ reanuda prende~ prend~ encend~ reinici~ habilit~ vuelve_a volve_a vuelva_a vuelvan_a
  volver_a volvi puedes_volver puede_volver otra_vez_las ahora_si_quiero si_quiero_que me_pregunt~ ya_puede ya_puedes
  sigue_con siga_con empiece_a empieza_a preguntarme podes_preguntarme podeis_preguntarme turn_on si_megustaria
  si_me_gustaria cambie_de_opinion cambie_de_idea he_cambiado_de_opinion extrano echo_de_menos is_back de_regreso
  ya_regrese ya_volvi ya_estoy ya_paso ya_se_mejoro suscri~ acepto_las inscrib~
again: otra_vez otra_bes otra_bez otra_ves de_nuevo de_nuebo nuevamente nuevament denuevo desde_el_principio
  desde_el_inicio desde_cero de_cero d_cero desde_el_comienzo otra_vuelta from_the_top start_over from_scratch
  borron_y_cuenta empez~ empiez~ enpes~ comenz~ comienz~ empecemos reinici~ recomenz~ iniciar_nuevamente partamos_de
  partimos_de volvamos_a volver_a_empezar arranc~ vuelvo_a_contar te_lo_cuento_de vuelta_a borron
mixed_up: enred~ enrede li liado liada me_he_liado confund~ confundi lio ovillo mezcl~ mescl~ desorden~ disparate
  embarr~ desastre revuelto todo_mal esta_mal_todo salio_mal mamarracho perd_el_hilo perdi_el_hilo embrollo trabe
undo: deshaz~ deshac~ deshag~ desag~ desac~ desaz revert~ reviert~ undo devuelv~ devolv~ vuelve_atras vuelva_atras
  vuelvelo vuelvalo volvelo volver_atras volve_atras atras echa_para_atras eche_para_atras echar_para_atras
  echala_atras pa_tras para_atras regres~_a_como regresalo regreselo como_estaba como_estaba_antes estaba_antes
  el_de_antes lo_ultimo ese_ultimo ultima_accion ultimo_cambio lo_que_hiciste lo_que_acabas eso_que_hiciste
  lo_que_acaba acaba_de_hacer acabas_de_hacer que_hiciste error_mio fue_sin_querer sin_kerer le_di aprete oprimi
  pinche toque_mal di_click me_cole colado clic restaur~ recuper~ recupera anterior el_anterior rehaz
take_back: retir~ retire~ recog~ recogerlo recall jala~ jalalo jalate saca_eso sacalo saquelo sacala saquela retract~
  reti~ no_era_para_mandar no_era_pa_mandarlo no_debe_estar no_deberia_constar no_debio no_quiero_que_conste no_quede
  no_figure no_obre que_no_quede que_no_figure que_no_conste devuelveme desmand~ echalo_para_atras lo_pense_mejor
  pensandolo_mejor lo_he_pensado habiendo_reflexionado con_rabia antes_de_que_lo_vea de_donde_este pa_atras de_vuelta
  lo_jalamos
sent: mande enviado enviada envie mandado mandada ya_mande ya_lo_mande ya_envie ya_la_mande que_mande que_envie se_fue
  se_jue ya_se_fue guarde guardamos ya_guarde ya_guardado ya_guardada ya_esta_guardada que_guardamos saved sent
  archivad~ quedo_guardado lo_de_anoche lo_que_mande el_registro_del la_del lo_del
amend: agreg~ agregue~ agregale agreguele anad~ anada aumenta~ aumentale suma~ sumale incluy~ incluir incluyase
  complet~ completa corrig~ correg~ corrij~ corri~_la rectific~ modific~ edit~ edita arregl~ arregla enmend~ enmiend~
  actualiz~ cambiale cambiame cambiar correccion fe_de_erratas le_falta le_falto le_falta_lo falta falto faltaron
  faltaba omiti omit~_que se_me_olvido_poner se_me_paso_poner tambien_estuvo add ponle pongale ponele anadir anadirle
  precis~ ajust~ querria_completar faltan_los estaba_presente la_fecha_del ya_guardada ya_guardado
wrong: equivo~ ekivo~ mal error errores erron~ erre confusion confundi incorrect~ inexact~ falso falsa mentira
  al_reves alreves alrebes no_es no_era no_fue no_son no_eran no_fueron esta_mal wrong me_equivoque quise_decir
  queria_decir perdon_era perdon_es mejor_dicho es_decir digo_mal debe_decir donde_dice en_realidad mas_bien corrijo
  correccion ojo advierto lapsus gazapo ahora_caigo caer_en_cuenta ay_no no_no miento rectifico nel
not_but: no_era+sino no_fue+sino no_fue+fue no_era+era no_es+es no+sino en_vez_de no_son+son no_fueron+fueron
  no_eran+eran y_no era_no era+no fue+no
delete: borr~ borra~ borre elimin~ elimina supri~ suprim~ tach~ quita quite quitale quitalo kite kita saca saque
  sacale delete remove take_out excluy~ fuera afuera tumba desaparec~ no_pongas no_lo_ponga no_lo_pongas no_ponga
  no_incluy~ no_corresponde erase cort~_la lo_que_dije_de solo_esa_parte
word_part: frase parrafo parte partecita linea line renglon oracion palabra palabras groseria apellido nombre nombres
  comentario comment detalle trozo pedazo fragmento parrafito ultima_linea donde_dice donde_digo donde_pongo lo_de_que
  lo_del lo_de_la esa_palabra chisme lo_demas part name el_resto
show: muestr~ mostr~ mostrame muestrame ensen~ enseneme ensename encen~ show leeme lee_me leame leemelo repas~
  repasame dime digame decime dame deme dejame_ver dejame_leer me_deja_ver a_ver aver a_ber haber ver_como let_me_see
  preview relee~ releer lista listame listado relacion_de desple~ pasame visualiz~ ver_el ver_lo quiero_ver
  quiero_leer me_muestras me_mostras me_puede_mostrar como_va como_quedo como_esta_quedando como_va_quedando
  va_quedando como_quedaria lo_que_llevo lo_que_llevas lo_que_llevamos lo_que_tienes hasta_ahora como_qdo
share: compart~ comparti~ conpart~ share ensenasel~ ensenesel~ muestrasel~ muestresel~ muestrel~ mostrasel~ autoriz~
  consient~ consentim~ permit~ permito doy_permiso puede_ver puede_verl~ puede_leer~ puede_ser_visto puedes_ensenar~
  puedes_mostrar~ podes_mostrar~ que_lo_vea que_la_vea que_lea que_lo_lea que_la_lea deje_que deja_que
  si_quiero_que+vea no_me_molesta_que pasale pasasel~ let_him let_her dejal~_ver tome_conocimiento conozca
  no_hay_problema_con_que me_gustaria_que+vea quiero_que+vea quiero_que+lea sepa se_lo_puede~ doy_permiso_para_que+vea
  que_mi_mentora_lea que_mi_mentor_lea me_ayudaria
unshare: descompart~ no_compart~ no_lo_compart~ stop_sharing que_no_lo_vea que_no_la_vea que_no_lo_lea que_no_la_lea
  no_lo_vea no_la_vea que_nadie_vea que_nadie_lo que_nadie no_muestre no_se_lo_muestr~ no_se_la_muestr~
  no_se_lo_ensen~ no_quiero_que+vea no_quiero_que+lea no_quiero_que_la_lea ya_no_quiero_que prefiero_que_no
  prefiero_que_quede que_quede_solo quede_solo_para vuelva_a_ser_privad~ quite_el_permiso quitale_el_permiso
  quitale_permiso revoc~ arrepent~ arrepient~ me_arrepenti mejor_no mejor_que_no mejor_ya_no sacalo_de_su_vista
  deje_de_verse dije_que_si pero_no retire_el_permiso quito_el_permiso no_se_la
right: correcto correcta cierto sierto verdad exact~ tal_cual asi_fue asi_mismo asi_mismito asi_es fue_asi asi_paso
  conforme conformidad de_acuerdo_con doy_fe ratific~ esta_bien_escrito esta_bien_lo bien_apuntado todo_bien
  nada_que_objetar sin_objecion se_ajusta lo_lei ya_lei he_leido leido lei acepto_en eso_fue eso_hablamos eso_mismo
  eso_si si_fue si_asi haci_fue fiel fidedign~ ok_con_lo_que bien_recogido fue_como_dice como_dice
  de_acuerdo_con_el_resumen de_acuerdo_con_lo
disagree: no_estoy_de_acuerdo no_estoy_conforme no_comparto no_fue_asi no_es_asi asi_no_fue eso_no_fue eso_no_paso
  no_paso no_recuerdo_asi no_lo_recuerdo_asi recuerdo_otra yo_no_dije nunca_dije no_dije jamas_dije yo_no_recuerdo
  impugn~ objet~ discrep~ desacuerdo disiento no_me_parece no_me_parese no_se_condice no_es_cierto no_es_verdad
  eso_es_mentira falso ahi_dice dice_que_yo pone_que ha_puesto no_me_comprometi no_lo_estuve no_acepto fue_otro
  no_vino_ese fue_ella fui_yo con_el_debido_respeto mucho_decir no_coincid~ contradi~ lo_dijo_ella lo_dijo_el
  ahi_se_habla_de no_la_vivi_asi dice_que_la_reunion
commitment: compromiso~ conpromis~ acuerdo acuerdos aquerdo~ pendiente~ tarea tareas encargo encargos deber deberes
  to_do todo todos_los_acuerdos convenio convenido pacto quedamos en_que_quedamos quedo_en quedo_de quede_en quede_de
  quedo_pendiente quedo_debiendo me_toca_hacer tenia_que tengo_que tenia_pendiente debiendo me_debe le_debo les_debo
  to_dos homework lo_acordado acordamos acordado acordo apalabr~ follow_up que_acordaron quedaron_en agreements
  commitments overdue que_yo_le_debo iba_a_hacer_algo en_que_terminos
promise: prometi prometio prometid~ promet~ me_comprometi se_comprometio comprometi~ conprometi~ compromet~ comprometo
  asum~ asumo me_encargo voy_a_hacer voy_a_llevar voy_a_traer voy_a_hablar boy_a le_voy_a va_a_hacer va_a_traer
  va_a_mandar va_a_hablar que_iba_a lo_que_iba iba_a_hacer iba_a iva_a hiva gestionare hablare llevare mandare traere
  consegui~ yo_le yo_tambien tambien_voy tambien_va una_mas otro_mas se_me_olvidaba se_me_quedaba
done: hecho hecha cumpli~ cunpli~ cumplid~ ejecutad~ realizad~ complet~ terminado termine listo lista_ya ya_esta ya_ta
  ya_hice ya_hizo ya_iso ya_lo_hice ya_lo_hizo ya_le_mande ya_se_lo_mande se_lo_mande ya_mando ya_entregue ya_entrego
  ya_llevo ya_hable ya_consegui ya_salio ya_trajo ya_arreglo hizo hizo_lo entreg~ entregue remitid~ check done
  dalo_por_hecho dala_por por_cumplid~ dar_por_cumplid~ tengase_por mision_cumplida finiquit~ resuelt~ solucion~
  cumplio_con como_prometi lo_prometido turned_in queda_saldado saldado hice_lo_que ya_le_di ya_llame ya_le_llame
  tal_como_acordamos he_reunido_ya ya_reuni
dropped: caduc~ ya_no_va_a_hacer ya_no_lo_va ya_no_lo_voy ya_no_lo_hara ya_no_lo_hare ya_no_se_va ya_no_se_hace
  ya_no_hago ya_no_puedo no_lo_voy_a_hacer mejor_no_lo_hago no_se_va_a_poder no_va_a_salir no_va_a_ser_posible
  ya_no_va_a_ser olvid~ olvidelo olvidalo olvidemoslo dejelo_por_perdido dejalo_por_perdido ya_murio murio descart~
  desist~ desecha desech~ abandonamos quitalo_de_la_lista sacalo_de_la_lista sacalo_de_mis quitalo_de_mis eliminelo
  eliminese no_procede no_procedera no_hay_plata no_dare ya_no_aplica no_aplica se_elimina ya_nadie is_dead no_da
  ya_no_tiene_sentido no_se_va_a_hacer no_se_va_hacer olvidarnos_del no_hay_quien se_lo_comieron se_la_comieron
  renuncio_a_lo_de saca_lo_de no_tenemos
deadline: plazo plazos vence vencen vencid~ vencimiento fecha_limite hasta_despues de_plazo mas_tiempo dos_semanas_mas
  una_semana_mas necesita_mas no_alcanza no_alcansa no_le_alcanza no_llega_para para_el_lunes para_el_viernes
  a_fin_de_mes fin_de_mes antes_del a_mas_tardar prorroga para_cuando en_vez_de_dos en_vez_de sino_tres ya_no_es_el
  no_es_el hasta_diciembre lo_haremos_el la_haremos_el la_hago_en no_en_octubre no_llego_al ire_yo_en_persona
  en_lugar_de_escribir se_la_mando_por seran_dos seran_tres make_it pon_el pone_el
talk_person: hablar_con hablarlo_con ablar_con conversar_con platicar_con contarselo_a quiero_hablar kiero_hablar
  necesito_hablar quisiera_hablar quiciera_ablar una_persona alguien_del alguien_de persona_real carne_y_hueso
  ser_humano humano soporte mesa_de_ayuda alguien_con_quien que_me_llame que_me_yame que_me_timbre me_puede_llamar
  me_puede_yamar me_llame me_llamen que_alguien_me digale_que_me dile_que_me digale_a dile_a decile_a que_me_hable
  que_me_able devolver_la_llamada devuelva una_llamada ring comunicarme_con comuniqueme contactarme urge urjente
  escalar pasame_con paseme_con que_me_telefonee me_telefonee pedir_a_la_coordinadora pedirle_a_mi_mentora
other_mentor: otro_mentor otra_mentora otra_persona otro_companero cambiar_de_mentor cambio_de_mentor
  cambio_de_mentora cambio_de_director cambio_de quimica click feeling no_nos_entendemos no_nos_llevamos no_congeni~
  no_me_entiendo no_camina no_avanz~ no_calza incompatib~ confianza confiansa no_hay_confianza prefer~_a_alguien
  preferiria preferiria_a mentor_mujer mentora_mujer mentor_varon que_lo_vea_otro que_lo_agarre_otro le_vendria_mejor
  mundos_distintos peleamos pelea~ nada_personal no_es_nada_contra reasign~ designacion reconsider~ con_todo_respeto
  se_puede_cambiar me_gustaria_cambiar quiero_cambiar asignar_a_otro prima_de hablar_con_libertad es_macanuda
data: datos data informacion_mia historial archivo archivos expediente exporta~ export export~ descarg~ download pdf
  csv excel copia copias copia_de base_de_datos proteccion_de_datos derecho_de derecho habeas todo_lo_mio lo_mio
  todo_lo_que_tienen todo_lo_que_tienes todo_lo_que_tengan cuanto_tenga cuanto_conserv~ mis_respuestas_todas todas_mis
  todos_mis mis_datos borren_todo borra_todo_lo cuando_me_vaya cuando_me_retire me_retiro wants_his_data
  que_se_elimine_todo todo_lo_que_he desde_que_empece me_imprimiera
later: luego luegito dsps despues despuesito desp dispue al_rato ratito ratico mas_tarde mas_rato ahorita_no orita_no
  ahora_no aurita_no ahorita_te aguant~ espera esperame espereme esperate espere un_toque un_momento un_momentito
  un_segundo un_minuto dame_un dame_5 dame_unos deme_un momento momentito pera perate ya_vuelvo ya_regreso ya_vengo
  ya_te ya_le en_un_rato en_la_noche_le seguimos seguimos_luego seguimos_manana lo_sigo le_sigo te_sigo luego_le
  lo_completo lo_termino lo_terminamos manana_lo manana_te manana_sigo manana_termino no_puedo_ahora ahora_no_puedo
  no_puedo_hablar brb later otro_rato cuando_llegue cuando_pueda cuando_salga dejemoslo_para dejemelo_para
  dejamelo_para dejame_eso dejalo_para dejalo_ahi difier~ postergo seguimos_a_la_noche ya_va_ya te_hablo_despues
  continuo_manana cuando_llegue_a_la esperese recordamelo_manana
busy: manej~ conduc~ cocin~ comiendo almorz~ cenando en_reunion en_una_reunion en_la_moto en_clase en_clases en_misa
  en_culto en_bus en_la_combi en_el_bus en_carretera voy_llegando voy_entrando entro_a ocupad~ atendiendo bateria
  cargador se_apaga se_me_apaga sin_bateria sin_senal se_me_va_la me_llaman estoy_en toy_en toy_manejando
  toy_cocinando recreo timbre driving ban~ banando
discard: descart~ desech~ desestim~ bota~ bote botalo botar tira~ tiralo tirar trash olvid~ olvidalo forget_it
  no_lo_guardes no_lo_guarde no_guardes no_guarde no_lo_registres no_registre no_grabes no_lo_mandes no_mande
  dejalo_asi_no dejelo dejalo deja_eso ya_no_quiero no_sirve no_sirbe no_vale_la_pena cancela_eso cancela_esto
  cancelalo borralo borrelo quita_eso quita_todo tacha_todo no_era_visita no_era_nada no_era_para nada_nada abort~
  desisto nah dejalo_ahi no_hace_falta ese_borrador rompe rompa no_lo_apunte no_lo_anotes no_lo_anote
  deje_de_escribirlo ni_fue_visita era_pa_mi_mujer borra_ese
skip: salt~ saltala saltatela saltatelo saltear salteo sigui~ siguiente next otra_pregunta pase_a pasa_a pasemos paso
  pase pasapalabra paso_de brinc~ brincate brinqueselo omit~ omitase omite esa_no esta_no esa_pregunta_no
  no_quiero_contestar no_quiero_responder no_se_que_contestar no_se_que_poner prefiero_no_responder
  prefiero_no_contestar me_abstengo abstengo sin_respuesta no_contesto no_voy_a_contestar sigamos_con la_que_viene
  la_que_sigue proxima_pregunta dejala_en_blanco en_blanco no_la_contesto no_respondo me_la_salto esa_la_dejo
  siga_adelante no_tengo_respuesta
save: guard~ guardalo guardelo guardala guardame grab~ grabalo salva~ salvar archiv~ archivalo conserv~ save almacen~
  cierralo cierrelo cierra cerralo cierre finaliz~ asi_esta_bien esta_bien_asi asi_queda asi_se_queda asi_que_quede
  dejalo_asi dejelo_asi dejalo_guardado eso_es_todo es_todo con_eso_basta eso_queda ahi_que_quede ahi_queda
  que_quede_asi dale_guardar metelo metele subelo subalo ponle_guardar todo_correcto esta_conforme ta_bien_asi mandalo
  mandelo envialo listo_guard~ dele dale metala metalo pa_dentro ponle_el_sello deja_asi
draft: borrador~ draft drafts a_medias a_media a_medio a_la_mitad por_la_mitad por_mitad media_hacer half_done
  inconclus~ incomplet~ sin_terminar sin_acabar sin_cerrar sin_enviar sin_guardar no_termine no_lo_termine
  no_he_terminado que_no_e_terminado por_cerrar por_terminar colgado colgada empezado empezada pendiente_de_terminar
  deje_algo deje_un abandonad~ lo_que_iba_escribiendo se_me_fue_la_luz se_me_fue_la_senal se_fue_la_luz se_me_cayo
  se_me_apago se_corto se_me_corto sin_finalizar tengo_algo unfinished deje_yo_algo dejado_algo
add_person: alta altas agrega_a agregue_a agregame_a agregueme_a agregar_a anade_a incorpor~ inscrib~ inscribir~
  inscribe~ matricul~ reingres~ dar_de_alta da_de_alta dale_de_alta dar_acceso dale_acceso acceso_a mete_a meter_a
  metan_a suma_a sumalo sumala sumar_a crealo creala crear registrar_a un_nuevo_director nueva_directora
  nuevo_director nuevo_mentor nueva_mentora director_nuevo directora_nueva mentor_nuevo mentora_nueva
  nueva_coordinadora nuevo_coordinador me_dieron_otro me_dan otro_director otra_directora suplente sustitut~
  reemplazante falta_en_la_lista no_esta_en_la_lista no_aparece_en empieza_el toma_posesion quiere_entrar
  quieren_entrar vuelve_al_programa su_cel celular_#4 add reincorpor~ onboard dale_entrada reemplaza_a
remove_person: jubil~ renunci~ dimiti~ fallec~ difunt~ murio desvincul~ despid~ despidieron dar_de_baja da_de_baja
  dala_de_baja dalo_de_baja de_baja dale_de_baja baja_a deja_el_programa deja_de_ser dejo_el_programa ya_no_esta
  ya_no_es ya_no_trabaja ya_no_sigue ya_no_continua ya_no_va_a_estar no_sigue no_continua no_seguira sale_del sale_por
  sacala_del sacalo_del sacala_de_la_lista sacalo_de_las saquelo_de_la quitala_del quitalo_del se_va_del se_fue_a
  se_marcha se_retira se_retiro otro_trabajo otra_zona otra_escuela traslado trasladaron another_job cambio_de_escuela
  eliminar_a elimina_a desactivalo desactivala se_ha_ido_a pueden_quitarla pidio_salirse salirse resigned take_off_he
  ha_presentado_su no_sigue_effective de_prueba
pair: pareja~ dupla~ duo binomio pares par pair match empareja~ asign~ asigna~ junta_a juntos ponlos ponles pon_a
  ponga_a acompanar~ acompanara la_va_a_acompanar va_con queda_con se_queda_con under trabaja_con su_mentor_sera
  huerfan~ sin_mentor sin_mentora todavia_sin ya_tiene_mentor mentee desde_el_lunes desde_hoy a_partir_de_ahora
  arma_la arma_el vincul~ pone_a va_a_llevar lo_lleva la_lleva nueva_pareja asignale
end_pair: termin~ terminan terminamos terminar cerrar_el cierre cierra_la cierralo cerralo sierrelo cerramos se_acaba
  se_acabo acaba_en final_de fin_de_la disol~ disuelv~ separ~ romp~ break_up over pasa_a_otra pasa_de pasa_a_manos
  cambia_de_mentor ya_no_acompana ya_no_acompano ya_no_lleva ya_no_la_veo ya_no_lo_veo ya_no_va_con dejar_de_acompanar
  deja_de_acompanar no_puede_seguir sueltal~ sin_mentor_por por_ahora_sin corta_lo comun_acuerdo se_queda_sin
  queda_sin finaliz~ concluy~ culmin~ cierra_el_acompanamiento conmigo_hasta_aqui ya_no_existe se_deshizo
  ya_no_son_pareja ya_no_la_voy_a_acompanar ya_no_lo_voy_a_acompanar cierra_las_parejas se_la_paso_a la_toma lo_toma
calendar: feriado~ festiv~ fiesta~ asueto interferiado puente megapuente patronal aniversario carnaval semana_santa
  navidad reyes vacaciones_de receso_escolar semestre trimestre_empieza inicio_de_clases fin_de_clases fin_ano
  ano_escolar examenes_finales jornada_institucional elecciones local_de_votacion paro_nacional no_hay_clases
  no_hay_clase no_ay_clases sin_clases no_hay_escuela no_lectiv~ dia_no_laborable dia_libre cerrado cerrada cierran
  bloquea bloquealo block calendario marca~ marcala marcalo thanksgiving spring_break snow_day virgen independencia
  dia_del dia_de_la todos_los_santos muertos faena_comunal jec clausura graduacion all_schools aniversario_de
  suspension ha_suspendido_las suspenden_clases suspendido_las_clases no_habra_colegio no_habra_clases es_fiesta
  adelanto_la_clausura movio_el_break duelo_nacional fiestas_patrias
send_page: pagina pajina hoja page resumen informe_semanal resumen_semanal hoja_semanal hoja_de_la_semana
  pagina_semanal pagina_de_la weekly reporte_semanal parte_de_esta boletin_semanal la_pagina el_resumen
  el_informe_de_la parte_semanal la_pag push_out el_page the_weekly
now: ya ahora ahorita orita aurita ahoritita ya_mismo ahora_mismo inmediat~ de_una cuanto_antes lo_antes_posible asap
  now right_now hoy_mismo de_una_vez al_toque al_tiro altiro sin_esperar no_esperes early hoy_no_el adelanta~
  antes_de_tiempo urgente urjente
other_task: oficio membretad~ hotel reserva_mesa mesa_para dibujo~ dibujar imprim~ certificad~ tarjeta_de cumpleanos
  powerpoint power laminas diapositivas grafico mapa mapita flyer afiche logo poema cancion chiste receta cafe
  pedir_un pideme comprame compra_me traduceme redact~ redactame carta_a discurso tablero letra_mas busca_un buscame
  algo_para_leer material_sobre saludo planificame alphabetical alguna_lectura lectura
who: quien quienes kien kienes who cual_es_mi como_se_llama como_se_yama como_c_llama como_s_llama se_llama nombre_de
  apellida datos_de_mi cual_mentor quien_es quien_era me_toca_de asignado asignada designado encargad~ a_cargo
  coordina acompana funge ejerce sigue_siendo sigue_conmigo mis_directores mis_principals my_people a_quien_le_aviso
whom: a_quien a_quienes a_kien con_quien con_quienes con_kien de_quien de_quienes por_quien para_quien a_cual a_cuales
  a_que_director a_que_directores con_cual con_cuales who quien_con_quien
what: que k ke q cual cuales kual what que_cosa que_cosas que_tal que_fue que_era lo_que
when: cuando kuando qdo cdo cndo cuando_es que_dia que_dias k_dia que_fecha que_fechas en_que_fecha para_que_fecha
  a_que_hora a_que_horas para_cuando fecha fechas when hace_cuanto desde_cuando hasta_cuando que_hora en_que_horario
  en_que_quedo
where: donde adonde dnd onde where en_que_lugar en_que_sitio que_escuela
why: porque xq pq por_que porq xk why para_que pa_que pa_ke con_que_fin finalidad con_que_finalidad motivo
  por_que_motivo de_que_sirve que_sentido razon_de a_santo_de para_que_quiere_saber cuando_cae quien_la_inventa
  y_no_a_los_otros cuando_me_va_a_mandar que_clase_de_questions
how: como komo cmo how de_que_manera de_que_forma en_que_forma procedimiento como_hago como_le_hago como_se_hace
  pasos_para
how_many: cuant~ kuant~ ctas ctos cto numero_de n total totales suma~ sumado sumando sumandolo how_many how_much
  en_total cantidad promedio conteo contabil~ acumul~ asciend~ llevo llevamos lleva_cada
which: cual cuales cuale que_directores que_mentores que_escuelas que_parejas que_pares que_duplas alguno alguna
  hay_alguien hay_alguno hay_algun hay_mas
can_you: puedes puede podes podeis podria podrias pueden podrian podra podras puede_usted me_puede me_puedes me_podria
  me_haces me_hace_el can_you could_you sera_que seria_posible es_posible se_puede sepuede sabes sabe sabra usted_sabe
  serias_tan seria_tan si_fuera_tan tan_amable tan_gentil tendria_la es_factible podrian_por me_ayuda ayudame ayudeme
  le_pido te_pido
can_i: puedo podre podemos can_i podria_yo me_deja me_dejas me_permite se_permite admite acepta entiende entiendes
  sirve_para sirves_para hay_forma hay_manera hay_como se_puede me_entiende
capabilities: funciones funcionas funciona funcion que_haces que_mas_haces que_sabes_hacer q_mas_sabes
  que_puedes_hacer que_puede_hacer que_puedo_pedir que_cosas_puedo que_me_puedes para_que_sirves para_que_sirve
  para_que_estas como_te_uso como_lo_uso como_funciona como_te_funciona ayuda help instrucciones instructivo manual
  explica~ explicame explique comandos opciones que_ofrece asistente sistema aplicativo este_medio capacidades
  alcances instruya guia_de_uso que_eres quien_eres un_robot eres_un_bot ia menu sin_internet hablar_asi
  hablar_de_corrido de_corrido llenar_casillas casillas como_tengo_que_hacer como_es_que se_corrige metio_la_pata
  se_pueden_subir subir_fotos como_hago_si eso_no_lo_haces que_clase_de how_do_i de_que_eres_capaz saca_informe
  se_le_puede
media: audio audios voz vos_grabada nota_de_voz notas_de_voz foto fotos imagen imagenes adjunt~ grabad~ dictad~
  archivo_de pdf_de correo_entero documento escanead~ texto en_un_solo_mensaje en_un_mensaje leerme_en_voz
reads: lee leen leera leer leerlo leyendo ve ven vera veran verlo be miran mira_esto escucha escuchan entera enteran
  enterar~ acceso accede acceden tiene_acceso tendra_acceso tendran_acceso recib~ recibe_esto llega_a le_llega
  les_llega lo_ve lo_lee la_ve la_lee lo_oye lo_escucha lo_sabe who_gets can_see does_he_see se_entera se_enteran
  sabe_lo_que quien_ve quien_lee quien_be quien_mas quien_lo_va_a_ver lo_va_a_ver puede_ver_lo_que va_a_parar
  adonde_va a_donde_va privadas_verdad son_privadas alguno_que_lea que_lea_lo
authority: ugel drel supervis~ superintend~ ministerio secretaria inspector~ inspeccion distrito ditrito district
  distrital departamento departamental slep recursos_humanos rrhh sostenedor gobierno autoridad~ jefe jefa jefatura
  alcalde municipalidad delegad~ direccion_departamental direccion_regional regional gerencia sindicato
reflection_word: respuesta respuestas respondi contest~ contesto conteste repuesta reflexion~ reflection
  lo_que_respondi lo_que_conteste lo_que_dije mi_respuesta lo_que_escribo lo_que_pongo mis_notas notas_mias
  anotaciones conversaciones mensajes
confided: dijo_de_mi dice_de_mi algo_de_mi de_mi te_dijo te_conto le_conto te_ha_dicho le_ha_dicho te_ha_contado
  te_ha_escrito le_ha_escrito te_ha_contestado te_escribio le_escribio que_dijo que_conto que_contesto que_respondio
  que_ha_contestado que_te_dijo que_te_contesto que_escribio te_contesto lo_manifestado ha_informado contame_que spill
  que_puso que_pone que_opina que_piensa que_anoto_de_mi que_dicen between_us
mood: animo triste tristona bajonead~ raro rara llorando lloros~ decaid~ deprim~ preocup~ como_anda como_esta
  como_ha_estado how's_doing how's anda_mal anda_raro esta_bien se_siente
hours: hora horas hrs hs hora_de horas_de ora oras hours timesheet horas_acumuladas tiempo_dedicado tiempo_hemos
  cuanto_tiempo cuanto_llevo cuanto_suma que_tiempo cuantas_visitas_van sacame_la_cuenta saca_la_cuenta cuenta_de_las
  lapso ocho_visitas
minutes: minuto~ min mins mnts media_hora hora_y_media hora_y_pico cuarto_de_hora tres_cuartos duro duracion duro_una
  durado rato ratito toda_la_manana
period: mes meses semana semanas sem bimestre trimestre semestre ano anos ciclo curso temporada periodo ejercicio
  school_year este_mes este_ano este_ciclo mensual enero febrero marzo abril mayo junio julio agosto septiembre
  setiembre set octubre oct noviembre nov diciembre dic last_week
next: proxim~ procim~ siguiente~ sgte next entrante venider~ que_viene que_biene que_entra toca_otra_vez otra_vez_con
  la_otra_semana que_sigue me_toca le_toca les_toca toca tocaba cuando_viene cuando_vuelve cuando_llega vuelve viene
  vendra biene llega_el agendado agendada prevista previsto programada fijada en_la_agenda ajenda algo_en_agenda
  quedo_para_el fijado_algo algo_fijado hay_algo_fijado en_el_aire tiene_visita tengo_algo estoy_libre ya_puesta prox
last: ultim~ urtim~ pasad~ anterior anteriores last la_vez_pasada vez_pasada vez la_ultima la_otra_vez la_ultima_vez
  ultima_vez pasado_mes
times_count: veces beses vez frecuencia cada_cuanto cada_cuando con_que_frecuencia seguido cada_semana cada_mes
  siempre a_menudo automatic~
not_seen: abandonad~ olvidad~ descuidad~ sin_ver sin_visita sin_visitar no_visito no_he_visto no_he_visitado
  no_e_visto no_he_ido no_veo que_no_veo no_vi me_falta_ver me_falta_visitar me_faltan falta_visitar por_visitar
  quedan_visitas no_se_ha_visitado hace_tiempo_que_no hace_mucho hace_rato_que_no mas_de_un_mes tengo_botad~
  tengo_tirad~ quien_me_falta a_quien_me_falta no_ha_sido_visitad~ rezagad~ pendientes_de_visita me_dejo_a
  nadie_ha_visitado sin_acompanar desatendid~ hace_cuanto_no me_falta_alguno sin_pisar he_dejado_sin ni_una_visita
  no_ha_pasado_por no_paso_por_aqui olbidao olvidao
not_logged: moros~ atrasad~ no_han_registrado no_ha_registrado sin_registrar sin_registro no_registr~ no_han_subido
  no_ha_subido no_subieron no_subio no_han_metido no_an_metido no_han_cargado no_cargaron no_cargo no_han_anotado
  no_han_apuntado no_han_dictado no_han_entrado sin_anotar nada_anotado nadie_las_ha deben_registros
  me_deben_registros me_debe_registro quien_falta falta_quien falta_por_registrar no_ha_llenado no_llenan al_dia subir
  subido subio subieron metido cargo_algo no_reportaron no_reportan no_reporto me_debe_reports jalo_las_orejas
  jalar_las_orejas x_no_apuntar por_no_apuntar subio_lo_suyo sigue_igual debe_reportes
not_reached: localiz~ ubicar ubicarla ubicarlo sin_localizar no_contesta no_contestan no_responde no_responden
  no_atiende no_atienden no_abre no_abierto no_han_abierto no_ha_abierto no_les_llega no_le_llega no_se_pudo_contactar
  no_se_puede_contactar no_hay_forma_de no_logro comunicarse contactar contactad~ inubicable ilocalizable incomunicad~
  numero_malo numero_equivocado rebot~ sin_entregar no_entregad~ bloquead~ no_leen en_visto perdidos_del sin_respuesta
  no_dan_senales desaparecid~ unreachable sin_contactar silencio_total phone_muerto telefono_muerto cambio_de_numero
  esta_leyendo bouncing te_dejan_en_visto
priority: primero prioridad~ prioriz~ empiezo empezarias empezar_por parto urge urgente urgentes mas_urgente conviene
  convendria aconsej~ recomiend~ recomendarias deberia_llamar debo_llamar llamo_hoy llamo_primero llamar_primero
  llamadas_de_la_semana llamadas_hoy a_cual_le quien_necesita que_necesita preocupar me_preocupo alertas alerta
  complicado complicad~ crit~ caso casos dos_llamadas una_llamada_a toque dar_un_toque que_le_marque gastar_el_saldo
  que_pareja_anda anda_mal check_in darle_un_ring necesita_a_call needs_a_call
school: escuela~ ecuela eskuela colegio~ cole coles plantel liceo instituto centro institucion unidad_educativa i_e ie
  cra campus school internado
teacher: docente~ profesor~ profe profes maestr~ miss seno teacher teachers auxiliar tutor
mentor: mentor~ acompanante~ asesor asesora formador~ lic licenciad~ lisenciad~ ingeniero inge
principal: director~ dire directiv~ rector~ principal principals subdirector~
coordinator: coordinador~ cordinador~ coordi coordinacion~ coordina
pupils: alumn~ estudiante~ nino ninos nina ninas chicos chicas muchach~ guri~ wawas guaguas chamacos pelad~ cipotes
  pibes
family: espos~ marido mujer hijo hija hijos mama papa hermano hermana suegra suegro abuela abuelo nieto nieta nietos
  primo prima tia tio cunad~ novio novia comadre compadre vecina vecino mi_amor amor mijo mija bebe
me: yo mi mis me mio mia mios mias mi_s soy nosotros nuestro nuestra i my
you: usted ustedes tu vos te ti contigo le_a_usted fieldbook bot robot maquina don_fieldbook
he_she: el_dice ella ellos ellas le les su sus suyo suya
yes: si sip sii siii simon yes yep claro afirmativo aja dale va vale correcto asi_es por_supuesto desde_luego como_no
  sin_duda obvio obviamente seguro con_gusto con_mucho_gusto acepto arre sale sale_pues de_una ya_pues hecho confirmo
  ari efectivamente positivo cuente_conmigo encantad~ de_acuerdo okay_si
no: no nop nope nel nah nones negativo para_nada de_ninguna_manera en_absoluto imposible tampoco jamas nunca aun_no
  todavia_no no_puedo no_gracias no_hay lamento ni_modo mana manan ni_hablar
none: ningun~ nada nadita nad nd na nada_mas nada_en_particular nada_que ninguno_que sin_acuerdos sin_novedades
  no_hubo no_hay_nada nada_por_ahora nada_especial no_se_me_ocurre vacio cero
choice: primera primero segunda segundo tercera tercero opcion la_primera la_segunda el_primero el_segundo la_uno
  la_dos la_a la_b los_dos las_dos ambos ambas cualquiera cualquier la_otra el_otro la_de_arriba la_de_abajo el_de esa
  ese este esta naturalmente como_mensajes separad~ juntas una_sola
maybe: quiza quizas tal_vez capaz acaso creo_que no_se nose depende ni_idea no_estoy_segur~ a_lo_mejor puede_ser
  talves
thanks: gracias grax grasias gracia mil_gracias muchas_gracias agradec~ agradezco agradesco agradecid~ dios_le_pague
  dios_se_lo_pague dios_lo_bendiga dios_te_bendiga bendiciones se_agradece thanks thx ty te_pasaste eres_un_sol
  eres_lo_maximo un_crack genial chido que_amable muy_amable me_has_ahorrado pasate yuspajaray sos_un_genio
  te_debo_una
hello: hola holi ola buenas buenos_dias buen_dia buenas_tardes buenas_noches wenas saludos que_tal que_onda que_mas
  que_hubo quiubo epa alo hello hi hey estimad~ apreciad~ querid~ cordial_saludo como_amanecio como_amaneciste
  como_estas como_esta_usted me_escucha sigues_ahi estas_ahi reportandose feliz_lunes
bye: chau chao adios bye hasta_luego hasta_manana hasta_pronto hasta_el_lunes nos_vemos nos_hablamos nos_estamos
  hablamos me_voy_a_dormir me_voy_a_descansar que_descanse que_descanses descanse descansa buen_finde buen_fin
  feliz_noche feliz_tarde feliz_fin cuidese cuidate me_despido me_retiro_por_hoy cierro_por_hoy que_pase
ok: ok oka okey okis oki okay okas entendid~ enterad~ entiendo comprend~ recibido copiado copy vale ya_veo listo
  perfecto bueno muy_bien esta_bien ta_bien de_acuerdo anotado gotcha tomo_nota conforme sale ah_ya ah_ok ah_ta
  excelente
laugh: jaja~ jeje~ jiji~ jojo~ lol xd jajaj jsjs risa chiste broma bromeo te_contrato te_contrataba si_trabajas
  te_doy_mi si_supieras haha~
please: favor porfa xfa porfis plis pls please porfabor por_favor por_fa si_es_tan_amable si_no_es_molestia
  tenga_la_bondad hagame_el_favor haga_el_favor hazme_el hagame_la_caridad sirvase ruego ruega solicito solicita
  se_solicita tengo_a_bien cumplo cumpleme agradecere agradeceria le_agradezco_me atentamente suplico pido rogaria
  requiero tendria_a_bien
want: quiero kiero qiero queria kisiera quisiera quiciera quisiera_yo deseo desearia me_gustaria megustaria ocupo
  prefiero preferiria me_provoca necesito nesesito necesitamos hace_falta quiere quieren que_sea i_want i_need wants
must: debo deberia debe hay_que tiene_que tengo_que toca_que obliga~ hace_falta es_necesario necesario procede
  corresponde
sorry: perdon perdona perdone disculp~ lo_siento mil_disculpas que_pena con_pena lamento sorry ups uy ay huy
other_world: bono gratificacion gratuidad gratific~ sueldo pago_de pagan depositaron depositada deposit~ subvencion
  asignacion pasaje galon gasolina bus carros carretera_abierta panamericana bloqueada llueve llover lluvia_manana
  clima temperatura nevando elecciones resultados partido gano_anoche equipo decreto acuerdo_ministerial normativa
  ley_de reglamento_de plazo_del wifi clave contrasena registro_civil banco abren abre_el abre_la cierra_la cierran_la
  puerto oficina tren vuelo precio cuesta esta_el_dolar escalafon concurso permisos_sindicales publicado mileage
  asamblea feria listas_definitivas dolar convocatoria budget aprobo mined meduca humedad
misdirected: compra compras_en pan leche huevos pollo arroz tortillas gas recoge recogeme recoges pasas_por_mi amor
  mi_vida mamita gordo gorda vendo vende oferta promocion codigo verificacion clave_de transferencia deposito yape
  yapea cuota sorteo cadena reenvi~ bendicion futbol pichanga cumple cumpleanos fiesta_de cena almuerzo asado taxi
  mototaxi factura recibo_de plomero electricista mecanico perro gato veterinario dentista_del boleta link_de
  grupo_de_whatsapp matricula_de_mi tarea_de_mi
gossip: me_conto_que me_dijo_que dicen_que me_dijo_ayer me_conto le_gusto le_habia_servido la_visita_estuvo
  estuvo_buena su_visita mi_visita mi_informe su_mentora buena_gente que_majo asi_es_la_vida me_cayo anda_diciendo
  se_rumorea chismes parece_que
works_well: logro logros avance avances avanz~ mejor~ funcion~ fortaleza~ buen~ bien excelente bonito contento
  contenta alegria animad~ participan participa orden ordenad~ entusias~ resulto
is_hard: dificil~ dificult~ problema~ cuesta costo falta_de debilidad~ reto retos obstaculo~ conflicto~ preocup~
  inasistencia atraso debil no_logra no_pueden no_leen queja~ resist~
weather: lluvia~ llueve lloviendo llovio rio crecid~ creciente huaico derrumbe desliz~ neblina nieve nevada temporal
  huracan tormenta inund~ inundado barro nevo hielo helado calor friaje
road: carretera camino trocha via paso bloque~ paro huelga marcha protesta minga road_block no_hay_paso no_hay_carro
  carro moto bote peque combi bus gasolina combustible llanta chofer transporte motorista pickup
strike: paro paros huelga planton_docente marcha asamblea_docente sute suteps bloqueo movilizacion
signal: senal internet wifi conexion megas saldo datos_moviles luz corriente apagon cobertura recarga bateria
reflect: aprendi aprend~ me_di_cuenta senti me_senti pense pienso reflexion~ entendi descubri me_quedo_con me_llevo_la
  me_sorprendio me_costo me_emociono me_ayudo me_hizo cambie_mi antes_yo la_proxima_vez_voy hice_silencio escuche
  callar~ me_dio temblaba orgull~ me_pregunto
before: antes antes_de previo previamente primero_que
after: despues despues_de luego_de tras posterior
until: hasta asta
since: desde a_partir desde_que apartir
not_yet: todavia aun tadavia todabia sigue siguen ya_o_no o_no o_todavia o_ya verdad no_cierto cierto_que
only: solo solamente nomas namas unicamente sola just only nada_mas
all: todo toda todos todas completo completa entero entera all total
someone: alguien alguno algun alguna algo nadie gente persona personas cualquier~
time_passed: hace hace_dos hace_tres llevo llevan lleva semanas_sin meses_sin dias_sin mas_de
new: nuevo nueva nuevos nuevas nuebo recien otro otra otros otras
change: cambi~ canbi~ cambio cambiar cambie cambia cambiado change
also: tambien tb tmb tambn ademas tanbien igualmente de_paso y_tambien aparte also
question_tail: o_no o_que o_quien o_todavia o_ya o_na o_namas o_nomas verdad right no_cierto saber quisiera_saber
  quiero_saber consulto consulta pregunto
pregunta_: dime digame decime cuenteme cuentame duda una_duda me_pregunto se_puede_saber informar informe_me
  informarme indicar indiqueme sirvase_indicar sirvase_informar deseo_conocer se_requiere_conocer
plural_we: nosotros nosotras hemos vamos quedamos acordamos decidimos hablamos
feeling_bad: agobi~ cansad~ cansancio agotad~ estres~ abrumad~ frustr~ desanim~ sobrecarg~ no_doy_mas no_puedo_mas
  quemad~ molest~ rabia enojad~ verguenza berguensa pudor miedo susto
ask_time: preferiria_los mas_tarde_por_favor ponlo_after hacia_las mandamelas_en_la mandamelas_de mandemelas_en
  ponlo_a_las pasalas_al mejor_los mal_momento me_viene_mejor a_esa_hora_no no_me_conviene los_sabados_no los_lunes_no
  cambia_eso_a
`;
