/** Words by what they say of a visit, in the form of `parseLexicon`. */
export const ACCOUNT_LEXICON_ES = `
negation: no nunca tampoco ni nadie nada ningun ninguna sin nomas_no
was_to: iba ibamos tenia teniamos tocaba estaba_previst~ estaba_programad~ programad~ previst~ pactad~ agendad~ acordad~
  quedamos_en habiamos_quedado era_para debia debiamos planead~
undone: cancel~ kansel~ suspend~ suspendi~ posterg~ aplaz~ pospus~ pospon~ reprogram~ frustr~ cayo_la anul~ dio_la
  se_cayo no_se_dio no_se_pudo no_pud~ no_hubo no_fue no_hicimos no_salio no_logr~ no_alcanz~ no_se_realiz~ no_se_hizo
  no_se_concret~ quedo_en_nada en_nada plantad~ planton me_planto dejo_plantad~ no_aparec~ no_llego no_llegue no_vino
  no_asist~ no_contest~ no_respond~ no_abri~ no_atend~ no_entro no_pude_ir no_fui no_nos_vimos no_nos_reunimos
  no_nos_juntamos no_la_vi no_lo_vi no_la_encontre no_lo_encontre no_estaba no_hay_nadie no_habia_nadie na_de_na
  me_regrese me_devolvi me_volvi de_vuelta viaje_perdido fallid~ perdid~ rebot~
cut: cort~ interrump~ interrumpi~ a_medias por_la_mitad antes_de_tiempo temprano tuvo_que_salir tuvo_que_irse tuvo_que_ir
  se_fue la_llamaron lo_llamaron tuve_que_irme me_tuve_que_ir tuve_que_salir apenas solo_alcanz~ no_terminamos
  no_acabamos quedo_ahi ahi_quedo hasta_ahi dejamos_ahi nos_quedamos_a incomplet~ inconclus~
instead: en_vez en_lugar envez en_cambio termino_siendo al_final fue_por tuvo_que_ser paso_a_ser cambiamos cambio movimos
  adelantamos corrimos otro_dia no_en_persona en_otro distint~ remot~ mejor_por
met: estuve estuvimos visite visitamos fui fuimos vi vimos viste reuni~ junte juntamos hable hablamos converse conversamos
  charle charlamos llame llamamos platic~ atend~ acompañ~ recorr~ observe observamos entre_al_aula trabaj~ revis~
  acorde sesion encuentro reunion visita tome_cafe pase_por me_recibio nos_sentamos caminamos escuche compart~ almorz~
arrived: llegue llegamos subi fui viaje manej~ camine esper~ portón porton puerta guardian cerrad~ candado
hear: me_conto me_dijo dijo cuenta conto coment~ explic~ menciono manifesto expres~ señalo pregunto
strike: huelga huelg~ paro paros bloque~ marcha marchas protest~ manifest~ plantón toma_de tomaron sindic~ sutep fecode
  trancad~ trancaron quema_de_llantas toque_de_queda estado_de_emergencia estado_de_excepcion inseguridad balacera tiroteo
  amenaz~ extorsion~ pandill~ asalto violencia orden_publico policia ejercito militares minga piquete~ vacun~ narc~
weather: lluvia lluvi~ llovi~ aguacero tormenta huaico huayco derrumbe deslave deslizamiento inund~ crecid~ crecio rio
  nieve nevada nevo helada granizo granizada ciclon huracan neblina viento ola_de temporal calor carretera camino trocha
  via vias puente desvio bus omnibus micro colectivo combi guagua camioneta carro coche moto motor lancha bote llanta
  gasolina combustible se_malogro se_malogra se_descompuso se_daño se_averio no_arranc~ pinch~ ponch~ trafico tranque
  trancon taco pasaje transporte transportistas vuelo avion ferry balsa atoll~ barro lodo
connectivity: internet señal wifi red conexion conect~ linea zoom meet teams enlace link plataforma bateria saldo megas
  datos apagon luz corriente electric~ energia se_cayo se_corto se_congel~ no_cargaba no_entraba audio camara antena
leave: licencia vacaciones descanso incapacidad permiso maternidad prenatal postnatal reposo baja operad~ operaron operacion
  cirugia duelo luto sabatic~ dias_libres vacasion~ jubil~
ill: enferm~ fiebre gripe covid dengue dolor hospital clinica posta medico doctor cita_medica internad~ presion migraña
  emergencia_familiar fallec~ murio velorio entierro accident~
official: ugel dre distrito distrital ministerio minedu secretaria supervisor~ supervis~ inspec~ zona gerencia regional
  citaron citad~ citacion convoc~ llamaron_de la_llamaron capacit~ taller reunion_de reunion_con alcald~ municip~
  contraloria auditoria censo eleccion~ concurso oficio comision delegad~ jefe jefatura consejo actualizacion
emergency: incendio humo fuga gas sismo temblor simulacro evacu~ pelea golpe~ caid~ herid~ ambulancia intoxic~ convulsion
  desmay~ techo_se se_cayo_el robo robaron entraron_a emergencia perdio_un_niño
holiday: feriado festivo puente asueto aniversario fiesta fiestas patronal desfile carnaval semana_santa navidad no_hay_clases
  no_hubo_clases sin_clases suspendieron_clases suspendid~ cerrad~ cierre vacaci~ receso recreo fumig~ desinfe~ dia_del
  santo_patron clausura corte_de_agua sin_agua elecciones
i_could_not: no_pude yo_no mi_hij~ mi_mama mi_papa mi_espos~ mi_marido mi_mujer mi_carro mi_coche mi_rodilla me_enferm~
  me_sentia amaneci me_confundi se_me_paso se_me_olvid~ olvid~ me_olvide me_equivoque dentista cita chiqueo tenia_otra
  dos_citas me_dormi me_atrase llegue_tarde me_perdi
declined: no_quis~ no_quier~ no_dese~ prefir~ preferi~ se_nego nego rechaz~ declin~ no_le_interesa no_gracias no_hace_falta
  no_lo_necesita no_necesita no_estaba_de_animo no_tenia_ganas no_acepto cancelo_sin sin_dar
busy: ocupad~ atareada reunid~ en_clase dando_clase dictando cubriendo sin_tiempo no_tenia_tiempo otra_reunion se_olvid~
  viajo de_viaje fuera ausente salio habia_salido no_vino_a_trabajar lleno_de visita_de_la padres apoderad~ mamas
unknown_why: sin_aviso sin_avisar sin_explic~ no_se_por no_ce no_supe ni_idea no_dijo quien_sabe no_contesta misterio
in_person: presencial en_su escuela colegio aula oficina direccion ie institucion jardin despacho plantel fui llegue visite
  cara_a_cara en_persona cafe casa chacra kiosco patio patios
phone: telefono telef llamada llame llamo llamamos llamad~ cel celular fono marque colg~ telefonic~ timbr~ yame yamada tel
video: zoom meet teams video videollamada videoyamada virtual camara pantalla skype jitsi videoconferencia link conectamos
messages: whatsapp wasap guasap watsap wsp wasa mensaje mensajes mensajit~ audio audios chat chateamos correo correos mail
  email escribi escribio escribimos sms texto textos nota_de_voz notas_de_voz telegram
works: funciona funcion~ avanz~ mejor~ logr~ bien bonit~ content~ orgullos~ feliz excelente buen buena buenos buenas
  linda lindo fuerte ordenad~ organizad~ particip~ ya_tiene ya_esta ya_llega~ ya_hay subio subieron baj~_la cumpl~ exit~
  arranco arranca marcha entusias~ motivad~ ganaron gano felicit~ todos_entreg~ completo lista listo al_dia bakan chevere
  tranquil~ se_anim~ abiert~ apoy~ alegr~ sigue_subiendo mas_alumnos por_fin logró
hard: falta faltan falt~ dificil problema problemas preocup~ cuesta no_viene~ no_llega~ no_entreg~ no_hay no_quieren
  no_cumpl~ no_alcanza sin_agua sin_luz goter~ gotea roto rota atras~ demor~ pelea~ pleito~ quej~ molest~ cansad~ agotad~
  agobi~ estres~ conflict~ renunc~ tension carga recarg~ papeleo tramite~ deuda~ desert~ abandon~ indisciplin~ baj~ peor
  mal mala malo resist~ rechazan tarde tardanza~ inasist~ ausen~ descuid~ solo_tres sigue_sin aun_no todavia_no quemad~
brought: queria quiere pidio pide pregunt~ trajo consult~ solicit~ necesit~ tema duda dudas inquietud le_preocupa
  quiso_hablar quiso_ver quiso_tratar plante~ me_planteo ayuda ayude orientacion consejo como_hacer que_hacer
will: va_a van_a hara hare haremos hará quedo_en quedamos_en quedo_de queda_en se_comprometio se_compromete compromete
  compromiso prometio promete llamara enviara mandara reunira observara entregara voy_a le_mando le_paso le_envio le_llevo
  mando envio paso llevo consigo averiguo busco preparo reviso ba_a bamos_a bamo para_el antes_del hasta_el
together: junt~ ambos los_dos entre_los_dos vamos_a bamos_a haremos armamos elaboraremos entre_ambos
next: proxim~ siguiente nos_vemos volvemos vuelvo regreso quedamos_para otra_visita nueva_fecha reprogram~ repetimos
  la_veo lo_veo nos_juntamos nos_reunimos retomamos seguimos
activity: recorr~ observ~ revis~ analiz~ mir~ vimos practic~ ensay~ role ejercicio dramatiz~ planific~ armamos hicimos
  elabor~ redact~ escribimos calendario matriz rubrica leimos datos resultados entramos caminamos modele
realised: se_dio_cuenta me_di_cuenta dijo_que_ve comprendi~ descubri~ entendi~ cayo_en_cuenta reconoc~ ella_misma el_mismo
  el_solo ella_sola reflexion~ ahora_ve
own: me_quede siento senti creo_que_me pienso_que_yo me_apur~ hable_demas debi me_cuesta_a_mi para_mi me_preocupa_a_mi
  me_gusto nota_mia ojo_yo me_falto
polite: gracias saludos hola buenos_dias buenas_tardes buenas_noches buenas abrazo atentamente cordial~ chau adios
told_bot: anota anotalo anote anotame registra registralo registre apunta apuntalo guarda guardalo porfa favor fieldbook
`;
