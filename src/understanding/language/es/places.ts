/** Words written with a capital that name no person, folded: subjects, institutions, programmes and products. */
export const CAPITALISED_WORDS_ES = `epson hp canon lenovo free_fire sisben sodimac duolingo lego minecraft roblox
  fortnite netflix disney pixar nintendo playstation pokemon barbie marvel bollywood hollywood scratch arduino spotify
  wikipedia khan amazon samsung apple coca-cola unicef zumba platero wayuunaiki wayunaiki nahuatl mixteco zapoteco
  guarani mapudungun otomi tzotzil tzeltal totonaco purepecha mazateco kichwa quichua garifuna miskito embera nasa
  matsigenka machiguenga yanesha kakataibo portugues italiano aleman chino arabe euskera gallego catalan valenciano
  bachillerato enfermeria derecho contabilidad ingenieria qali warma rutas solidarias espanol castellano quechua aymara
  aimara ashaninka awajun shipibo ingles frances peruano peruana peruanos venezolano venezolana venezolanos dios
  jesucristo biblia internet whatsapp wasap facebook instagram tiktok youtube google classroom drive gmail hotmail
  outlook zoom meet teams skype excel word powerpoint canva kahoot genially educaplay liveworksheets plickers quizizz
  chatgpt gemini copilot android windows chromebook tablet tablets siagie siseve sicole sineace minedu ugel ugeles dre
  gre drelm cneb pei pat pci ri jec jer eba ebr ebe eib pronoei pronied qaliwarma apafa conei demuna cem pnp reniec sis
  essalud juntos pension65 fonavi sunat onpe jne sunedu perueduca pronabec beca becas aprendo aprendamos marca marcas
  lecturas ece evaluacion muestral tic tics cta dpcc ept dcn covid pandemia minsa foncodes cuna mas unesco ong tedx
  usaid bid apoyo enseña fya caritas onem juegos florales jedpa semana santa fiestas patrias navidad inti raymi carnaval
  carnavales pascua aniversario constitucion republica congreso estado municipalidad gobierno nacional serums cetpro
  instituto universidad pucp unmsm san cantuta catolica down asperger tourette nee tdah tea saanee raee mbdd mbdc cnna
  ley decreto resolucion rvm rm ds rd oficio whatsaap power point pdf ppt usb wifi personal social religion religiosa
  educacion fisica arte cultura ciencia tecnologia matematica comunicacion tutoria lenguaje algebra aritmetica geometria
  trigonometria quimica biologia historia geografia economia civica filosofia literatura`;

/** Places, folded: Peru's departments, provinces and larger towns, and countries and cities that people come from. */
export const PLACES_ES = `todos_los_santos sudamerica norteamerica centroamerica latinoamerica iberoamerica
  hispanoamerica machu_picchu sillustani kuelap chavin_de_huantar chan_chan tiahuanaco tiwanaku teotihuacan chichen_itza
  peru lima callao arequipa cusco cuzco puno piura trujillo chiclayo cajamarca huancayo huanuco iquitos pucallpa tacna
  ica ayacucho apurimac abancay huancavelica junin pasco loreto ucayali tumbes tarapoto moyobamba chachapoyas amazonas
  ancash huaraz chimbote lambayeque moquegua ilo juliaca sullana talara paita sechura morropon chulucanas catacaos
  huancabamba ayabaca jaen cutervo chota bambamarca celendin sorochuco hualgayoc cajabamba huamachuco otuzco contumaza
  namora llacanora bagua utcubamba condorcanqui juanjui tocache bellavista picota yurimaguas requena nauta contamana
  atalaya satipo chanchamayo pichanaki oxapampa tarma jauja chupaca huaytara castrovirreyna acobamba churcampa tayacaja
  huanta cangallo puquio coracora andahuaylas chincheros cotabambas antabamba aymaraes tambobamba challhuahuacho calca
  urubamba ollantaytambo quillabamba sicuani canchis espinar chumbivilcas paucartambo quispicanchi urcos acomayo
  azangaro ayaviri lampa huancane moho yunguyo chucuito juli ilave desaguadero macusani carabaya sandia putina mollendo
  camana caraveli chala chivay caylloma aplao cotahuasi tarata locumba candarave omate nazca nasca palpa pisco chincha
  canete huaral huacho barranca supe paramonga huarmey casma nepena carhuaz yungay caraz recuay chavin huari pomabamba
  sihuas huaura oyon cajatambo matucana chosica huarochiri yauyos ventanilla comas carabayllo surco miraflores barranco
  chorrillos lurin pachacamac lurigancho rimac brena surquillo manchay huaycan tingo yarowilca huamalies llata panao
  aguaytia tambopata maldonado tahuamanu chancay yanacancha goyllarisquizga andes amazonia titicaca maranon huallaga
  mantaro vraem sapallanga pucara ecuador colombia venezuela bolivia chile argentina brasil mexico espana paraguay
  uruguay panama guatemala honduras nicaragua europa africa asia oriente quito bogota caracas madrid barcelona santiago
  buenos aires maracaibo guayaquil asillo kishuara huambo zumbahua huauchinango tambogrande sacsayhuaman chacan
  senor_de_los_milagros senor_de_huanca senor_de_los_temblores senor_de_luren senor_de_muruhuay senor_de_la_misericordia
  nino_jesus nino_jesus_de_praga divino_nino_jesus divino_nino divino_maestro sagrado_corazon sagrado_corazon_de_jesus
  sagrada_familia sagrados_corazones inmaculada_concepcion inmaculado_corazon_de_maria maria_auxiliadora cristo_rey
  fe_y_alegria medalla_milagrosa madre_de_dios huanchaco laredo viru chepen ferrenafe olmos motupe pacasmayo guadalupe
  cascas sausal paijan chao santa`;

/** Authors, heroes and characters, folded: those known by one word, and full names joined by underscores. */
export const FAMOUS_PEOPLE_ES = `mariano_melgar mariscal_sucre antonio_narino policarpa_salavarrieta polifemo odiseo
  mafalda malala greta_thunberg condorito papelucho frida shakira messi maradona la_casa_de_bernarda_alba bernarda_alba
  rosalia_de_castro lope_de_vega calderon_de_la_barca juan_rulfo sor_juana rosario_castellanos ruben_dario jose_marti
  benito_juarez emiliano_zapata pancho_villa miguel_hidalgo antonio_machado miguel_hernandez gustavo_adolfo_becquer
  ana_frank alfonsina_storni horacio_quiroga maria_elena_walsh jorge_luis_borges jorge_isaacs piaget vygotsky vigotsky
  vigotski montessori freire freinet ausubel decroly pestalozzi perrenoud brousseau polya maslow skinner goleman bandura
  bolivar cervantes quijote mariategui pachacutec atahualpa cahuide garcilaso raimondi humboldt gagarin einstein newton
  galileo pitagoras neruda lorca cipriani picasso mozart beethoven inti_raymi cesar_vallejo ricardo_palma miguel_grau
  francisco_bolognesi jose_maria_arguedas abelardo_gamarra mariscal_caceres mariscal_castilla gonzalez_prada
  manuel_gonzalez_prada ciro_alegria clorinda_matto_de_turner felipe_pinglo jorge_chavez pedro_paulet chabuca_granda
  yma_sumac susana_baca telemaco hector_de_troya mulan shrek coraline nemo dumbo pinocho caperucita papa_francisco
  papa_leon papa_benedicto papa_juan papa_pio papa_juan_pablo presidente_castilla presidente_leguia presidente_velasco
  presidente_lincoln presidente_bolivar rey_fernando rey_felipe rey_carlos virrey_toledo virrey_abascal
  jose_carlos_mariategui jose_olaya tupac_amaru micaela_bastidas manco_capac manco_inca inca_garcilaso mama_ocllo
  santa_rosa maria_montessori paulo_freire jean_piaget lev_vygotsky jerome_bruner howard_gardner edgar_morin
  antonio_raimondi jorge_basadre jose_antonio_encinas javier_heraud mario_vargas_llosa vargas_llosa blanca_varela
  gabriel_garcia_marquez garcia_marquez pablo_neruda gabriela_mistral simon_bolivar jose_de_san_martin
  antonio_jose_de_sucre jose_galvez horacio_zeballos juan_velasco_alvarado daniel_alcides_carrion
  maria_parado_de_bellido jose_abelardo_quinones ramon_castilla andres_avelino_caceres alfonso_ugarte leoncio_prado
  jose_gabriel_condorcanqui julio_c_tello maria_reiche pedro_ruiz_gallo santiago_antunez_de_mayolo paco_yunque
  don_quijote frida_kahlo simon_rodriguez juan_pablo_ii rosa_de_lima martin_de_porres blanca_nieves
  juan_santos_atahualpa carlos_fuentes octavio_paz julio_cortazar isabel_allende santiago_roncagliolo alfredo_bryce
  oswaldo_reynoso michael_fullan brene_brown`;
