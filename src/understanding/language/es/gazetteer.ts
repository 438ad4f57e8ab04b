/** Written by `npm run gather` from GeoNames (https://www.geonames.org), CC BY 4.0. Folded. */
export const GAZETTEER_ES = `a_coruna a_pobra_do_caraminal abadin abancay abanilla abapo abaran abegondo abejorral abjasio abra_pampa abrera
  abriaqui acacias acacoyagua acadio acajete acajutla acala acambaro acambay acamixtla acanceh acandi acapetahua
  acaponeta acapulco_de_juarez acari acarigua acas acatenango acatic acatlan_de_juarez acatlan_de_osorio
  acatlan_de_perez_figueroa acatzingo acaxochitlan acayuca acayucan accha accocunca accomarca aceuchal achacachi
  achanizo achaya achenes achi achoma acobamba acobambilla acocro acoli acolla acolman_de_netzahualcoyotl acomayo
  acopampa acoria acos acoyapa actipan_de_morelos actopan acuexcomac acuitlapan acuitlapilco acuitzio_del_canje
  acultzingo aczo adangme adeje adelia_maria adigue adolfo_ruiz_cortines adra adrogue afar afganistan afrihili
  afrikaans agaete agallpampa aghem agost agostitlan agua_prieta aguacatan aguachica aguada_de_pasajeros aguadas
  aguadulce aguascalientes aguazul aguilar_de_campoo aguilares aguilas aguililla aguimes agustin_codazzi ahome ahuac
  ahuacatlan ahuachapan ahualulco_de_mercado ahualulco_del_sonido_trece ahuatempan ahuatepec aielo_de_malferit aija
  aimara ainu aipe aiquile ajacuba ajalpan ajalvir ajijic ajoyani ajuchitlan ajuchitlan_del_progreso ajuterique akan
  akil akoose alagon alaior alajuela alajuelita alamar alamos alaquas alaro alausi alba_de_tormes alba_posse albaida
  albal albalat_dels_sorells albanes albania albardon albatera albelda_de_iregua alberic albolote alborada_jaltenco
  alboraya albox albunol alca alcala_de_guadaira alcala_de_los_gazules alcala_de_xivert alcanar alcarras alcasser
  alcaudete alcoceber alcorcon alcorisa alcoy alcuescar aldaia aldeanueva_de_ebro alderetes alella alemania aleutiano
  alfacar alfafar alfara_del_patriarca alfarras algaida algarinejo algarrobo algeciras algemesi algete alginet
  algodonales algonquino_de_carolina algorta alguaire alguazas alhaurin_de_la_torre alhaurin_el_grande alhendin
  alicante aljaraque allariz almacelles almafuerte almaguer almassora almecatla almedinilla almendralejo almensilla
  almogia almolonga almoloya almoloya_del_rio almoradi almozara almunecar almussafes alora alosno alotenango alovera
  alpedrete alpicat alpuyeca alquerias_del_nino_perdido altafulla altagracia_de_orituco altai_meridional altamira altea
  altepexi alto_barinas alto_sorbio altotonga altsasu alumine alzira amacuzac amaga amalfi amanalco_de_becerra amarete
  amarico amashca amatenango_del_valle amatitan amatitlan amatlan_de_los_reyes amaxac_de_guerrero amayuca amazcala
  ambalema ambar ambato ambo amealco ameca amecameca amorebieta amotape amozoc_de_mota
  ampliacion_colonia_lazaro_cardenas amposta amurrio anaco anahuac anaime ananea anapoima anatuya ancahuasi ancasti
  anchonga ancon ancud ancuya andahuaylas andahuaylillas andajes andalgala andalucia andamarca andarapa andaray andoain
  andorra andosilla andratx anenecuilco angahuan angamacutiro_de_la_union angasmarca angelopolis angika angol angola
  angostura anguila anii aniso anolaima anover_de_tajo anra anserma ansermanuevo antabamba antaparco antartida antas
  antauta antigua_guatemala antigua_y_barbuda antiguo_cuscatlan antofagasta anzoategui apan apango apaseo_el_alto
  apaseo_el_grande apata apatzingan apaxco_de_ocampo apaxtla_de_castrejon apetatitlan_antonio_carbajal apia apizaco
  aplao apongo apopa apulo aquia aquiles_serdan aquitania arabe arabe_chadiano arabe_najdi arabia_saudi aracataca
  aracena arafo arahuaco arahuay aramango arameo arameo_samaritano arancay aranda_de_duero arandas arani aranjuez
  aranzazu arapa arapaho aratoca arauca arauco arauquita araure arbo arbolada_los_sauces arboleas arboletes arcabuco
  arcelia archena archidona ardales aregua arenys_de_mar arenys_de_munt arequipa aretxabaleta argamasilla_de_alba
  argamasilla_de_calatrava arganda arganzuela argelia argentona aricapampa ariguani ario_de_rayon ario_de_rosales
  aristobulo_del_valle armenia armenio armilla arona arraijan arrecife arriate arrigorriaga arroyito
  arroyo_de_la_encomienda arroyo_del_ojanco arroyohondo arroyomolinos arrumano arta arteixo artemisa artesa_de_segre
  aruba arucas arzua asames ascencion ascencion_de_guarayos ascension ascope aserri asillo aspe asquipata astrea
  asturiano asuncion_ixtaltepec asuncion_mita asuncion_nochixtlan ataco atamaria atarfe atarrabia ataura
  atemajac_de_brizuela atempan atencingo atequiza atescatempa atexcatzingo atico atikamekw atiquipa atitalaquia
  atizapan atlacholoaya atlacomulco_de_fabela atlatlahucan atlatongo atlautla atliaca atlixco atocha atoluca
  atotonilco_de_tula atotonilco_el_alto atotonilco_el_grande atotonilquillo atoyac atoyac_de_alvarez atoyatempan atsam
  atuncolla atuntaqui atzacan aucallama aucara aucayacu australia austria autlan_de_navarro autol avadhi avar avestico
  avia_terai axochiapan axotlan axtla_de_terrazas ayabaca ayacucho ayahuay ayamonte ayapa ayapango ayapel ayaviri ayna
  ayotlan ayrampuni ayrihuanca ayutla ayutla_de_los_libres ayutuxtepeque azacualpa azangaro azara azcapotzalco
  azerbaiyan azerbaiyano azkoitia aznalcazar aznalcollar azogues azoyu azua azuqueca_de_henares babahoyo bacalar
  bachajon bacobampo bacum badajoz badalona badolatosa bafia bafut bagado bagojo_colectivo bagua bagua_grande bahamas
  bahia_blanca bahia_de_caraquez bahia_de_kino bahia_solano baiona bajio_de_san_jose bajo_naranjillo bajo_pichanaqui
  bajo_sorbio bajos_de_chila bajos_de_haina bajos_del_ejido balancan balao balazote balcarce balines balnearia
  balsareny balsas baluchi baluchi_occidental balvanera balzar bambamarca bambara bambas bamun banderilla banes
  banglades bani banyoles baracoa barakaldo baralla baranain baranoa baraya barbacoas barbados barbastro barbate
  barberena barcarrota barcena_de_cicero barein bargas barichara barillas barinas barinitas baro_de_viver barquisimeto
  barracas barranca barranca_de_upia barrancabermeja barrancas barranco_de_loba barranqueras barranquilla barranquita
  barri_de_les_corts barri_de_sant_andreu barri_gotic baruta basaa basail basauri baskir bauta bayaguana bayamo beasain
  becal becerrea begijar begonte begues begur beja belalcazar belen_de_los_andaquies belen_de_umbria belgica belgrano
  belice bell_ville bellavista bellpuig bellreguard belmez belmira bemba bembibre bena benacazon benaguasil benahadux
  benalmadena benalua_de_guadix benameji benamocarra benejuzar benemerito_de_las_americas benetusser bengali benicarlo
  benicassim benidorm beniel benifaio beniganim benijofar benin benissa benitachell benjamin_aceval bera berango
  berazategui bergondo beriain berja bermejillo bermudas berriozabal berriozar berriz berrotaran bescano betania betera
  betulia betxi bhoyapuri biar bicol bielorrusia bielorruso bigastro bigues_i_riells binefar bini binissalem birmano
  bislama blin bluefields boaco boadilla_del_monte boalo boavita boboras boca_suno bocairent bochalema bochil bodo
  boecillo boedo bogota boiro bojaca bolivia bollullos_de_la_mitacion bollullos_par_del_condado bolognesi bonao bonares
  bormujos bornos borox borriol bosnia_y_herzegovina bosnio bosque_de_saloya botsuana bovril boyeros boyuibe braj breda
  breu brihuega brinkmann brisas_barra_de_suchiate brisas_de_zicatela brisenas_de_matamoros briviesca brunei brunete
  buaysiacobe bucaramanga bucerias buctzotz buenavista buenavista_de_cuellar buenavista_del_norte buenavista_tomatlan
  buesaco bueu bugalagrande bugines buin bulgaria bulgaro bullas bulu bunol bunyola burela_de_cabo buriato buritica
  burjassot burkina_faso burlata burriana burundi butan caacupe caaguazu caazapa cabaiguan caballococha cabanaconde
  cabanilla cabileno cabimas cabrerizos cabrican cabrils cabuyaro cacahoatan cacalchen cacalomacan cachachi cachemir
  cachimayo cachipay cachira cachora cacocum cacota cacra cadaques caddo cadereyta cadereyta_jimenez cafayate cagua
  cahuac cahuacho cahuanuyo caibarien caicay caicedonia caimancito caimito cairani cajabamba cajacay cajamarca
  cajamarquilla cajar cajaruro cajibio cajica cajititlan cala_dor cala_rajada calacoa calama calamar calamocha
  calamonte calana calanas calanda calango calapuja calarca calasparra calatorao calbuco calca calceta calchaqui
  calderitas caldes_de_montbui caldono calella calera_chica calera_y_chozas caleta_cruz caleta_de_carquin caleta_olivia
  cali calilegua calimaya calimete calingasta calipan calixtlahuaca calkini callahuanca callalli callanca callanmarca
  callao callosa_de_segura calmeca calnali caloto calp calpulalpan caltzontzin calvario_del_carmen calvia camaguey
  camajuani camalu camana camarinas camarma_de_esteruelas cambados cambil cambita_garabitos camboya cambre cambrils
  camerun camilaca caminaca camiri camoapa campanet campdevanol campeche campechuela campestre_flamboyanes
  campestre_villas_del_alamo campina campo_de_criptana campoalegre camponaraya can_picafort canalete cananea canar
  canares canaria canarias canaris canasgordas canatlan canaveral cancas canchaque canchayllo cancuc cancun candarave
  candas candeleda canelones cangallo cangas_de_onis cangas_del_narcea cangas_do_morrazo caniles canis
  canitas_de_felipe_pescador canovelles cansahcab cantagallo cantaura cantel cantillana cantones cantoria canyelles
  capachica capacmarca capacuaro caparrapi caparroso capaya capayan capdepera capellades capiata capinota capiovi
  capitan_bado capitanejo capula capulhuac_de_mirafuentes capulin caqueza caraballeda carabamba carabanchel carabayllo
  carac caracas caracoli caracoto caraguatay carahue caramanta carampoma carania carapan carapegua carapo caraybamba
  carboneras carcabuey carcaixent carcarana carcastillo cardedeu cardonal carelio carepa carhuac carhuamayo carhuanca
  carhuaz cariamanga caribe_neerlandes carinena carlet carlosama carmen_de_apicala carmen_de_carupa carmen_de_viboral
  carora carracedelo carrizal cartagena_del_chaira cartago cartama cartaya cartelle carumas carupano casabermeja
  casabianca casariche casasimarro cascapara cascas casilda casma caspe caspisapa cassa_de_la_selva castalla
  castandiello castellbisbal castelldefels castello_dempuries castilblanco_de_los_arroyos castilleja_de_la_cuesta
  castillo_de_locubin castillo_de_teayo castillos castril castro_de_rei castroverde castrovirreyna casubio catac
  catacaos catache catacocha catahuasi catamayo catar catarama catarroja catemaco catia_la_mar cativa catoira catral
  catriel catrilo caucaguita caucaguito caucasia caucel caucete cauday caudete caujul cauquenes cauri cauto_cristo
  cayambe cayara cayarani cayhuayna cayna cayuga cazones_de_herrera ccapi ccaquiracunca ccatca ccolo ccorca ccuntuma
  cebreros cebuano cedeira cedral cehegin celanova celendin celestun celica cella celra cenes_de_la_vega centenario
  cerano cercedilla cerdanyola_del_valles ceres cereso_del_hongo cerete cerinza cerrito cerritos certegui
  cervera_de_pisuerga cervo ceuta ceuta_y_melilla ceuti chacabuco chacaltianguis chacao chacapalpa chacapampa chacarita
  chacas chaccrampa chachagui chachapoyas chaclacayo chagatai chaglla chaguani chahal_guatemala chahuite chahuites
  chaiten chajari chajul chakma chala chalaco chalamarca chalan chalatenango chalchihuapan chalchuapa chalco chalcos
  chalhuanca challabamba challapata challas challhuahuacho chamaca chamartin chambara chambas chamberi chamical
  champerico champoton chanal chanar_ladeado chancay changuillo changuinola chantada chapala chaparral chapimarca
  chapulco chapulhuacan chapultepec characato charagua charallave charat charata charcana charcas chasquitambo
  chauchina chaupimarca chavina chavinda chavinillo chazuta checacupe checca checheno checo chella chemax chepen chepo
  chequia cheran cheroqui cheste chetilla cheto chetumal cheyene chiantla chiapa_de_corzo chiautla chiautla_de_tapia
  chibcha chicacao chicama chicche chichas chichicapa chichicastenango chichigalpa chichihualco chichimequillas
  chichimila chichinales chichiriviche chicla chiclana_de_la_frontera chiclayo chicoana chicoloapan chicomuselo
  chiconcuac chicontepec chicoral chicureo_abajo chicxulub_pueblo chicxulub_puerto chietla chiga chignahuapan
  chignayhua chigorodo chiguata chiguayante chiguirip chihuahua chilapa_de_alvarez chilca chilcas chilches chilchota
  chilcotin chilecito chilete chilibre chillan chillia chilon chilpancingo chimaltenango chimbarongo chimbas chimbote
  chimichagua chimore chimpay chinacota chinameca chinampa_de_gorostiza chinandega chinautla chinavita chincha_alta
  chincha_baja chinchaypujio chinchero chincheros chinchina chincho chinchon chingas chino_gan chino_hakka chinu chipao
  chipaque chipewyan chipiona chipispaya chipre chiquimula chiquimulilla chiquinquira chiriaco chiriguana chiscas
  chisec chisquilla chita chitaga chivacoa chivay chivilcoy chivolo chivor choachi chocaman chochola choco choconta
  chocope chocos choctaw choele_choel choix chojata choloma cholul cholul_canton cholula chonchi chone chongoyape
  chontabamba chontalpa choropampa choros chos_malal chosica chota chuarrancho chucatamani chugay chugur chui
  chulucanas chulumani chumpi chumuch chungui chunhuhub chupaca chupamarca chuquibamba chuquibambilla chuquis
  chuquitira churcampa churriana_de_la_vega churubamba churuja churumuco_de_morelos chuschi chuvasio cicuco
  ciempozuelos cienaga cienaga_de_oro cienega cienega_de_flores cieneguilla cigales cihuatlan cimitarra cingales
  cintalapa_de_figueroa cintruenigo cipolletti circa circasia cisterniga cistierna citlaltepec city_center ciutadella
  ciutat_meridiana ciutat_vella cliza clodomira coacalco coacoatzintla coacotla coahuayana_de_hidalgo coalaque
  coalcoman_de_vazquez_pallares coana coasa coata coatepec coatepec_harinas coatepeque coatetelco coatzacoalcos
  coatzintla coayllo coban cobena cobija cobisa cocabamba cocachacra cocas cocentaina cochabamba cochamal cocharcas
  cochas cochoapa cocorit cocorna cocotitlan cocoyoc cocula cofradia cofradia_de_juarez cogua coihueco coin coishco
  cojata cojumatlan_de_regules cojutepeque colasay colbun colca colcabamba colcamar colcha colchani colegiales colima
  colimes collado_mediano collbato collipulli collonce colomba colombia colomi colonia_de_sant_jordi
  colonia_general_alfredo_stroessner colonia_lindavista colonia_menno colonia_nativitas colonia_nicolich
  colonia_venustiano_carranza colorines coloso colotlan colpas colquechaca colquemarca colquepata colquiri colta
  comachuen comala comalapa comalcalco comarapa comayagua combapata combita comitan comitancillo comoapan
  comodoro_rivadavia comonfort comoras comorense competa compostela concaran concepcion_chiquirichapa
  concepcion_del_uruguay concepcion_huista concepcion_jolalpan conchamarca conchopata conchucos condega condoroma
  condoto congas conil_de_la_frontera conima conkal consaca consell constanti constitucion contadero contamana contepec
  contla contramaestre contratacion copacabana copainala copala copalillo copan copiapo coporaque copoya copto
  coquimatlan coquimbo coracora corani corculla corgo corinto coripata corire coris coristanco cornico coroico coromoro
  coronango coronda coronel_du_graty coronel_marcelino_mariduena coroneo corongo corozal corpanqui corral_de_almaguer
  corralejo corralillo corvera_de_asturias corzuela cosala cosamaloapan cosautlan coscomatepec_de_bravo coslada
  cosolapa cosoleacaque cosquin costa_teguise cotabambas cotacachi cotahuasi cotaparaco cotaruse cote_divoire
  cotija_de_la_paz cotoca cotorra cotui coviriali coxcatlan coxen_hole coxquihui coyaima coyhaique coyllurqui coyoacan
  coyote coyotepec coyuca_de_benitez coyuca_de_catalan coyula coyutla cozumel cravo_norte cree_de_las_llanuras
  cree_de_los_pantanos cree_nororiental cree_suroriental creixell crevillente criollo_caboverdiano criollo_de_luisiana
  criollo_haitiano criollo_mauriciano criollo_seychelense croacia croata cruce_de_arinaga crucecita cruces_de_anori
  cruz_de_machacamarca cuacnopalan cuajinicuilapa cuanajo cuanala cuapiaxtla cuapiaxtla_de_madero cuarte_de_huerva
  cuatro_cienegas_de_carranza cuauhtemoc cuautepec_de_hinojosa cuautitlan cuautitlan_izcalli cuautla cuautlancingo
  cuautlapan cubara cubarral cube cubelles cubulco cucaita cuchumbaya cucunuba cucuta cucutilla
  cucuyulapa_primera_seccion cudillero cuencame_de_ceniceros cueramaro cuernavaca cuetzalan cuevas_del_almanzora
  cuichapa cuilapa cuilapan_de_guerrero cuispes cuitlahuac cuitzeo_del_porvenir cujillo culiacan culiacancito cullcuyre
  cullera culleredo cullhuas cumana cumanayagua cumaral cumaribo cumba cumbal cumbitara cunday cunduacan cunen cunit
  cuntis cunumbuqui cupi cuquio curahuara_de_carangas curahuasi curanilahue curazao curgos curibaya curico curillo
  curiti curpahuasi curridabat curumani curundu curuzu_cuatia cuscatancingo cusipata cutervo cuto_del_porvenir
  cutzamala_de_pinzon cuyamel cuyocuyo cuyotenango dabeiba daganzo_de_arriba dagua daguas daimiel dajabon dalcahue
  dalias danli dargva darien dazaga degollado delaware delegacion_cuajimalpa_de_morelos delicias deltebre derio
  desaguadero desamparados despenaderos diagonal_mar dibulla dinamarca dinka diriamba diriomo distraccion diula divehi
  dogri dogrib doima donmatias dos_arroyos dosquebradas dosrius doxey dreta_de_leixample duala duitama dumbria durania
  durazno duraznopampa durcal duverge dzan dzidzantun dzilam_gonzalez dzitbalche dzongkha ebano ebejico
  ecatepec_de_morelos ecatzingo_de_hidalgo echarate ecuador ecuandureo eduardo_castex efik egipto eibar eixample
  ejea_de_los_caballeros ejido ejido_benito_juarez ejido_el_largo ejido_san_lorenzo_cuauhtenco
  ejido_venustiano_carranza ejutla_de_crespo ekajuk el_algarrobal el_altet el_arahal el_asintal el_astillero el_bagre
  el_baix_guinardo el_bolson el_burgo_de_osma el_cafetal el_cairo el_calafate el_campanario_y_oradel
  el_carmen_de_chucuri el_centenario el_cerrito el_cerro_de_andevalo el_chorrillo el_chote el_clot el_coacoyul el_cocuy
  el_coecillo el_copey el_coporo el_doncello el_dovio el_ejido el_empalme el_estor el_galpon el_grullo el_guamo
  el_guinardo el_hatillo el_higo el_jobo el_maiten el_masnou el_molar el_naranjito el_negrito el_ocotito el_palmar
  el_parco_district el_parral el_paujil el_penol el_penon el_playon el_poblenou el_porvenir el_pueblito el_quebrachal
  el_quetzal el_raval el_reten el_rincon_citlaltepetl el_salitre el_salto_de_eyipantla el_sauce el_saucejo el_sauz
  el_sauzal_de_rodriguez el_soberbio el_suchil el_tablon el_tejar el_tiemblo el_tobarito el_tocuyo el_trebol
  el_tumbador el_vigia el_viso_del_alcor el_zapote el_zulia elamita elche elche_de_la_sierra elda eldorado elexalde
  elgoibar elorrio elorz els_pallaresos els_poblets embalse embarcacion embu emiratos_arabes_unidos empalme
  empalme_escobedo empuriabrava encanada encrucijada enguera ensenada enthavi entrerrios envigado epila erandio eritrea
  ermitagana ermua errenteria erzya es_molinar escalerillas escarcega escazu escoces escuinapa escuintla eskoriatza
  eslavo_eclesiastico eslovaco eslovaquia eslovenia esloveno esmeraldas esparragal esparreguera espartinas esperanto
  espita esplugues_de_llobregat esporles esquel esquipulas esquivias estacion_bamoa estacion_coahuila
  estacion_de_cartama estacion_huehuetan estacion_querendaro estacion_santa_engracia estanzuela esteli estepona estique
  estonia estonio esuatini etchojoa eten etiopia etruria etzatlan eucaliptus euskera ewondo fabero facatativa falan
  falces falset famailla fantino fasnia federacion felanitx fene fenicio feroes ferrenafe ferreries ferrol fiambala
  filandia filipino finestrat finlandia firavitoba firgas firmat fisterra fiyi fiyiano flandes flix floresta
  floridablanca foios fomeque fonsagrada formentera_de_segura formosa fort_pienc fortul fosca
  fraccionamiento_arboledas_san_ramon fraccionamiento_ciudad_olmeca fraccionamiento_colinas_del_sol
  fraccionamiento_galaxia_tarimbaro fraccionamiento_geovillas_los_pinos fraccionamiento_la_trinidad
  fraccionamiento_lomas_de_ahuatlan fraccionamiento_los_angeles fraccionamiento_metropolis_ii
  fraccionamiento_mision_del_valle fraccionamiento_ocuiltzapotlan_dos fraccionamiento_real_palmas fraijanes
  frances_cajun fray_bentos fredonia fregenal_de_la_sierra fresnillo frigiliana friol frison_septentrional friulano
  frontera_corozal frontino fuengirola fuenlabrada fuenmayor fuensalida fuensanta_de_martos fuente_obejuna
  fuente_palmera fuentes_de_andalucia fuentes_de_ebro fula funza fusagasuga fustinana futaleufu gabon gachala
  gachancipa gacheta gador gaelico_escoces gagauzo gaiman gaitania galapa galapagar galaxia_bonito_jalisco
  galaxia_la_noria galdakao galdar galeana galeras gallur gambia gameza ganda gandesa garachico garagoa garrucha
  garuhape garupa gata_de_gorgos gava gbaya geez gelida gelves general_enrique_mosconi general_levalle
  general_panfilo_natera general_zuazua genova georgiano getafe getaria getxo ghana ghomala gibara gibraleon gibraltar
  gilbertes gilena girardot_city gironella gobernador_virasora godella godelleta gojar gondi gondomar gorgor gorontalo
  gotico goyllarisquizga gramalote granadero_baigorria granadilla granadilla_de_abona graneros
  granjas_ampliacion_santa_rosa granollers grao_de_murviedro graus grebo grinon groenlandes groenlandia guaca
  guacamayas guacara guacari guacheta guachochi guachucal guadalajara guadalajara_de_buga guadalix_de_la_sierra
  guadalupito guadarrama guadassuar guaduas guaimaca guaimaro guaitarilla gualaceo gualan gualaquiza gualchos gualeguay
  gualeguaychu gualmatan guam guamal guamo guamuchil guanabacoa guanajay guanajuato guanare guanay guano guantanamo
  guapi guapiles guarambare guaranda guarani guardamar_del_segura guarena guarenas guarne guarroman guasave guasca
  guasdualito guastatoya guatape guataqui guatavita guatemala guatemala_city guateque guatica guatire guatrache
  guayabal guayabal_de_siquima guayabetal guayana_francesa guayaquil guayaramerin guayata guazacapan guazapa guenes
  guepsa guernesey guia_de_isora guican guichon guigue guijuelo guillena guimar guinea_ecuatorial guines
  guira_de_melena guiria guitiriz gusii guyana guyarati guzmango hacari haida haida_meridional haiti halacho halkomelem
  hanga_roa haquira haryanvi hasenkamp hatillo_de_loba hato_mayor_del_rey hausa havana hawaiano hebreo hecelchakan
  heliconia herero hernani heroica_caborca heroica_ciudad_de_tlaxiaco heroica_guaymas heroica_matamoros
  heroica_zitacuaro hersilia herveo higueron hiligaynon hindi hiri_motu hispania hitita hmong hobo hocaba hoctun
  hohenau homun honda hondarribia honduras hopelchen hornachos hornachuelos horqueta hortaleza hostafrancs hostalric
  huabal huacachi huacana huacapampa huacar huacaschuque huacaybamba huaccana huacchis huachacalla huachis huachocolpa
  huachos huacrachuco huacrapuquio hualahuises hualgayoc hualhuas huallanca hualmay huamachuco huamali huamanguilla
  huamanquiquia huamantanga huamantla huamatambo huambalpa huambo huambos huampara huamuxtitlan huancabamba huancano
  huancapallac huancapi huancarama huancaray huancarqui huancaspata huancavelica huancaya huancayo huanchaco huanchay
  huandacareo huandoval huangascar huanimaro huanipaca huanoquite huanta huanuara huanuco huanuni huanza huapinol
  huaquillas huaquirca huaral huarancante huaranchal huaraz huariaca huaribamba huarichancara huarina huaripampa
  huarmaca huarmey huaro huarocondo huaros huasahuasi huasta huata huatabampo huatajata huatusco huauchinango huaura
  huautla_de_jimenez huayacocotla huayacundo_arma huayana huaylillas huayllabamba huayllahuara huayllapampa huayllati
  huayllay huayllo huayrapata huayucachi huehuetan huehuetenango huehuetlan_el_chico huehuetoca huejotzingo
  huejuquilla_el_alto huejutla_de_reyes huelma huercal_de_almeria huesa huetamo_de_nunez huetor_vega hueyapan
  hueyotlipan hueytamalco huhi huichapan huicungo huilango huillapima huiloapan_de_cuauhtemoc huimanguillo
  huinca_renanco huitan huitel huitzila huitzilac huitziltepec huixcolotla huixquilucan huixquilucan_de_degollado
  huixtla humahuaca humay humilladero hungaro hungria hunucma hupa hurlingham ibague ibarreta iberia ibibio ibiza ibros
  icano ichuna ichupampa icod_de_los_vinos icononzo igbo iguala_de_la_independencia ihuari ilabaya ilave illa_de_arousa
  illapel illora illueca ilocano ilopango imues imuris inahuaya inapari incahuasi inchupalla incuyo indaparapeo
  indonesia indonesio ingeniero_jacobacci ingeniero_luiggi inguilpata ingush inirida inriville intendente_alvear
  interlingua interlingue intibuca inuktitut inupiaq inza ipala iparia ipiales ipis iquipi iquique iquira iquitos irak
  iramuco irapuato iray irlandes irlandes_antiguo irlandes_medio irpa_irpa irun iscar iscuande isla_aguada isla_bouvet
  isla_clipperton isla_de_la_ascension isla_norfolk isla_soyaltepec islandes islandia islas_aland islas_caiman
  islas_cocos islas_feroe islas_malvinas islas_marianas_del_norte islas_pitcairn islas_turcas_y_caicos
  islas_virgenes_britanicas isnos istmina ita_ibate itagui italia itati itaugua ituango iturrama itzincab_palomeque
  ixhuatlan_del_cafe ixhuatlan_del_sureste ixhuatlancillo ixmiquilpan ixtacomitan ixtaczoquitlan ixtapa ixtapaluca
  ixtapan_de_la_sal ixtenco ixtepec ixtlahuaca_de_rayon ixtlahuacan_de_los_membrillos ixtlahuacan_del_rio
  ixtlan_de_los_hervores ixtlan_del_rio izalco izamal izcuchaca iznajar iznalloz iztacalco iztapalapa
  izucar_de_matamoros jacala jacaltenango jacarandas jacas_grande jacona_de_plancarte jaguey_grande jalacingo jalapa
  jalapilla jalcocotan jalostotitlan jalpa jalpa_de_mendez jalpan jalpatagua jaltenango_de_la_paz jaltenco jaltepec
  jaltipan_de_morelos jaltocan jalupa jamaica jamalca jamay jambalo james_craik jamilena jamiltepec jamundi jangas
  jantetelco japones jarabacoa jaral_del_progreso jarandilla_de_la_vera jarpa jaruco jatun_orcochiri jauja jaumave
  javanes javea jayanca jayobamba jayune jeberos jemer jenesano jepelacio jerecuaro jerga_chinuk jesus_de_otoro
  jicaltepec_autopan jicaltepec_cuexcontitlan jiguani jijona jilili jilotepec_de_molina_enriquez jilotzingo jimaguayu
  jinotega jinotepe jipijapa jiquilpan_de_juarez jiquipilas jitotol jiutepec jivia jobabo jocotenango jocotepec
  jocotitlan jojutla jolalpan jonacatepec jonuta joquicingo jordania jorochito jose_cardel jose_maria_morelos
  jovellanos joyabaj juan_de_ayolas juanacatlan juanjui juchipila juchitan_de_zaragoza juchitepec jucuapa jucul
  juigalpa julcamarca julcan juliaca jumilla juneda jungapeo_de_juarez junin junin_de_los_andes juriquilla
  justiniano_posse justo_daract jutiapa juticalpa juventino_rosas kabardiano kachin kaingang kako kalenjin kalmyk kamba
  kanasin kanembu kangri kantunilkin kanuri karakalpako kawi kazajistan kazajo kelluyo khasi kikuyu kimbundu kinchil
  kinyarwanda kirguis kirguistan kiribati kirundi kishuara klingon kolsch komchen komi komi_permio kongo konkani koro
  kosovo kosraeano kotanes koyra_chiini koyraboro_senni kpelle kuanyama kumyk kurdo kurdo_meridional kurdo_sorani
  kurukh kutchin kutenai kuvi kuwait kwakwala kwasio la_antilla la_baneza la_barceloneta la_belgica la_bisbal_demporda
  la_bonanova la_bordeta la_breita la_cabecera la_cabima la_calera la_caleta_culebras la_candelaria_tlapala la_canonja
  la_ceiba la_chorrera la_cocha la_coipa la_constitucion_toltepec la_d la_eduvigis la_ensenada la_ermita
  la_font_den_fargues la_fria la_gangosa_vistasol la_garrovilla la_gomera la_grama la_guaira la_guancha la_guineueta
  la_herradura la_huaca la_huacana la_jagua_de_ibirico la_jalca la_lantejuela la_leonesa la_ligua la_llagosta
  la_llanada la_luisiana la_magdalena_chichicaspa la_magdalena_tetela_morelos la_magdalena_tlaltelulco
  la_matanza_de_acentejo la_mira_tumbiscatio la_mojonera la_montanita la_negreta la_nucia la_orotava la_oroya la_pampa
  la_pastoria la_peca la_penita_de_jaltomba la_pintada la_pintana la_pobla_de_farnals la_pobla_de_vallbona
  la_pobla_llarga la_prosperitat la_providencia la_providencia_siglo_xxi la_puebla_de_almoradiel la_quiaca la_resolana
  la_resurreccion la_rinconada la_rinconoda la_robla la_roda_de_andalucia la_sacilia la_salut la_seu_durgell la_tebaida
  la_teixonera la_tigra la_tijera la_tinguina la_tola la_trinitaria la_trinitat_nova la_trinitat_vella la_troncal
  la_uvita la_vall_dhebron la_venta_del_astillero la_victoria_de_acentejo laboulaye lacabamba lachaqui lachar ladino
  lago_puelo lagunillas lahnda lahuachaca lahuaytambo laja lajas lakota lalcora lalcudia lalcudia_de_crespins
  lalfas_del_pi lalin lamarque lamay lamba lambare lambayeque lambrama lametlla_del_valles lampa lampazos_de_naranjo
  lampian lamud lancara landazuri langi langui lanjaron lanlacuni_bajo lantiga_esquerra_de_leixample laos laracha
  laramate laraos laraqueri lardero lares larroque las_amapolas las_amilpas las_animas las_brenas las_choapas
  las_compuertas las_cumbres las_delicias las_gabias las_garcitas las_gaviotas las_jarretaderas las_lajas las_lajitas
  las_lomitas las_pedroneras las_perdices las_pintitas las_pirias las_tejerias las_toscas las_trojes las_veredas
  las_vigas las_vigas_de_ramirez las_yaras lascano latacunga latin latina laureles layo lebrija lebu ledoy leganes
  leioa lejanias lekeitio leliana lenguazaque lerdo_de_tejada les_roquetes lescala lesoto lestartit leton letonia
  lezgiano lezo lhospitalet_de_llobregat libano liberia libertador_general_san_martin libia liborina librilla licupis
  liechtenstein ligur lillooet lima_pampa limache limatambo limbani limburgues limonar limoncito lincha lingala linyola
  lircay lituania lituano livitaca llacanora llacao llaclla llacllin llaillay llallagua llalli llanca llanera llapa
  llauta llefia lleida llica_damunt llipa llipata lliria llocllapampa llombai llongasora lloque llosa_de_ranes lloseta
  lluchubamba llucmajor llusco lluta llutxent lobios lobitos locroja locumba lodosa lojban lolleria loma_pelada
  lomas_de_altavista lomas_de_barrillas lomas_de_sargentillo lomitas lomo_de_arico loncoche loncopue longar longavi
  longotea longuita lonya_chico lonya_grande loreto lori_septentrional lorica lorqui los_alcazares los_algodones
  los_aquijes los_charruas los_cordobas los_corrales_de_buelna los_frentones los_gabatos los_helechos los_juries
  los_mochis los_molares los_navalmorales los_navalucillos los_organos los_palmitos los_polvorines los_rastrojos
  los_realejos los_reyes_acaquilpan los_ruisenores los_santos_de_maimona los_silos los_teques los_torrentes los_tuzos
  los_zacatones losar_de_la_vera lota lousame lozi luanco lucanas lucma lucmapampa lucre lugones luiseno lunda
  luricocha luruaco lushootseed_meridional luxemburgo luxemburgues luya luyia maba macachacra macachin macael macara
  macari macasar macate macedonia_del_norte macedonio maceo machacamarca machachi machagai machala machali machame
  mache macheta machiques maclovio_rojas macultepec macusani macuspana madagascar madean madridejos madrigueras
  madronera madures mafa magahi magaluf magangue magdalena_atlicpac magdalena_cuayucatepec magdalena_de_kino
  magdalena_milpas_altas magdalena_teitipac mahates maicao maino maiquetia mairana mairena_del_alcor
  mairena_del_aljarafe maisi maithili majadahonda majagual makalle makonde makua malabrigo malacatan malagueno malambo
  malasia malaui malayalam malayo maldivas malgache malgrat_de_mar mali malinalco malta maltes malvas
  malvinas_argentinas mamara manacor managua manati manaure manaure_balcon_del_cesar manazo manchu mancora mancos
  mandingo mani manicaragua manilva manipuri manises manizales manlio_fabio_altamirano manlleu manuel_ojinaga
  manzanillo maori mapastepec mapimi mapiri mapiripan mapuche maracaibo maracay maracena marangani maranura maras
  marati maravatio_de_ocampo maray marbella marcabal marcabamba marcala marcapata marcapomacocha marcara_district
  marcavelica marchamalo margos maria_de_huerva mariara mariatana marinaleda marinilla maripi marmato marquelia
  marquetalia marratxi marsella marshales martinica marwari masagua masai masatepe masaya maside masisea masma
  masma_chicche maspalomas masquefa massamagrell matacoto matadepera matagalpa matahuasi matalaque matanzas matapalo
  mataquescuintla mataro matehuala matiguas matucana maturin mauritania maxcanu mayocc mayorazgo_de_leon mayotte
  mazagon mazamari mazamitla mazandarani mazaricos mazarron mazatan mazatecochco mazatenango mazatepec mazatlan
  mburucuya meano mecatlan mecayapan medina_de_rioseco medumba mejicanos mejorada_del_campo melchor_de_mencos meliana
  melilla melipilla menasalbas mendavia mende mendiolaza mentrida meoqui mercaderes meru mesetas mesia metapan metepec
  mexicali mexicaltzingo mexico mexico_city mezapa mezcala mezcales miacatlan miahuatlan miahuatlan_de_porfirio_diaz
  miajadas michif micmac micronesia miengo miguel_auza miguelturra mijas milpa_alta milpuc minangkabau
  minas_de_barroteran minas_de_marcona minas_de_matahambre minatitlan mineral_de_angangueo miracosta miraflores
  miraflores_de_la_sierra miramar miranda_de_ebro mirandes misantla mision_de_chichimecas mislata mistrato
  mitras_poniente mitu mixco mixquiahuala_de_juarez mizo mizque moana moca mocejon moche mochicahui mochitlan mochumi
  moclin mocoa mocoreta mocorito moctezuma mocupe mogan mogente mogotes moguer mohawk moia mojacar mojados moksha
  molagavita moldavia molins_de_rei mollebamba mollendo mollepampa mollepata mollerussa mollet_del_valles mollina
  molvizar momil momostenango mompos monachil monagrillo monclova moncofa mondariz mondonedo monesterio mongo mongol
  mongolia mongua mongui moniquira monistrol_de_montserrat monitos monjaras monovar monsefu montbau montblanc
  montcada_i_reixac monte_caseros montebello montecanal montecarlo montecillo montecristi montecristo montefrio
  montehermoso montejicar montelibano montellano monteria monteros monterrey montevideo montgat montmelo
  montornes_del_valles montuiri moquegua moraleda_de_zafayona moraleja_de_enmedio moralillo moralzarzal morana
  morata_de_tajuna moratalaz morazan morcolla morelia morella morelos morelos_canada morococha moroleon morroa morrope
  morropon morteros mosoc_cancha mosoc_llacta mossi mostoles motilla_del_palancar motozintla motril motul motupe
  moyobamba moyotzingo moyuta mozambique mucllo mucumpiz mugardos mugia muisne mulchen munani mundang mungia mungui
  muqui muquiyauyo murchante murindo muro_del_alcoy museros mutata mutriku mutxamel muzo myene nacajuca nacaome naco
  nacozari_de_garcia nacozari_viejo nadadores nagarote nagua nahuala nahuatzen naica nama namballe nambroca namibia
  namora nanawua nanchoc nandaime naolinco_de_victoria napenay naquera naranjal naranjito naranjos narino naron naschel
  nataga natagaima natahoyo naucalpan_de_juarez nauru nauruano nauta navahermosa navajo navalcarnero
  navalmoral_de_la_mata navalquejigo navalvillar_de_pela navarcles navarres navenchauc navojoa navolato nazareno
  nazaret ndebele_meridional ndebele_septentrional ndonga nealtican nebaj necaxa nechi necochea necocli neengatu
  neerlandes neerlandes_medio negritos neiba neiva nemby nemocon nepal nepali nepena nerja nerva neuquen nevari
  newari_clasico nextipac ngambay ngiemboon ngomba nias nicaragua nicolas_r_casillas nicoya niepos niger nigeria nigran
  nijar ninacaca nirgua niue niueano noblejas nobsa nocaima nochistlan_de_mejia noetinger nogai nogueira_de_ramuin
  nopalucan norcasia nordico_antiguo noruego noruego_bokmal noruego_nynorsk nou_barris novelda novita nuer
  nueva_cajamarca nueva_caledonia nueva_gerona nueva_helvecia nueva_italia_de_ruiz nueva_manoa nueva_ocotepeque
  nueva_palestina nueva_palmira nueva_zelanda nuevitas nuevo_arraijan nuevo_mexico nuevo_necaxa
  nuevo_san_juan_parangaricutiro nules nulti numancia_de_la_sagra numaran nunchia nunkini nunoa nuqui nyamwezi nyanja
  nyankole nyoro nzima o_barco_de_valdeorras o_carballino oaxaca oaxtepec obas obera obolo occitano ocobamba ocona
  ocongate ocoruro ocos ocosingo ocotal ocotepec ocotlan ocotlan_de_morelos ocoyo ocoyoacac ocozocoautla_de_espinosa
  ocros ocucaje ocuituco ocumare_del_tuy ocuviri odena ogijares oiba ojibwa ojibwa_central ojibwa_noroccidental
  ojibwa_occidental ojinaga ojocaliente ojuelos_de_jalisco okanagan okinawa_numero_uno olanchito olavarria oleiros
  olesa_de_montserrat olinala olite ollachea ollantaytambo olleros olot olto olula_del_rio oluta olvega omacha omas
  omate ometepec omia onati oncativo ondara ondarroa ondores ongoy onil ontinyent onzaga opichen opopeo oporapa
  oratorio orcopampa orcotuna ordes orgiva orio orito oriya orizaba orocue oromo oroso ortuella orurillo oruro osage
  osetico ostuncalco otanche otatitlan otavalo oteapan otoca otumba otura otuzco ourense outeiro outeiro_de_rei outes
  oxamarca oxapampa oxchuc oxkutzkab oyolo oyon oyotun ozuluama_de_mascarenas ozumba_de_alzate pabellon_de_arteaga
  pabellon_de_hidalgo paca pacaipampa pacanga pacapausa pacaraos pacasmayo pacaycasa paccaritambo paccha paccho
  pachaconas pachas pachuca_de_soto pachuquilla paclas pacobamba pacocha pacora pacucha padua padul pahlavi paico
  paicol paijan pailitas pailon paimas paipa paiporta paises_bajos paispamba paita pajacuaran pajan pajapan pajapita
  pajara pajarillo pakistan palafrugell palamos palaos palauano palazuelos_de_eresma palca palcamayo palena palenque
  palestina pali palin pallanchacra pallasca palmanova palmar_de_bravo palmar_de_varela palmarito_tochapan palmira
  palmito palocabildo palora palpa palpacachi palpala paltashaco pampachiri pampacolca pampamarca pampanal_de_bolivar
  pampanga pamparomas pampas pampas_chico pan_de_azucar panaba panajachel panama panambi panao pancan pandi pangasinan
  pangoa panguipulli panindicuaro panotla pantelho panton panuaya panuco panzos papalotla papantla_de_olarte papayal
  papiamento papua_nueva_guinea paracas paracho_de_verduzco paracuaro paracuellos_de_jarama paraguari paraguay
  paraje_nuevo paramonga parana paratebueno paratia parco parcoy paredon parets_del_valles parilla parinari parla
  parral parramos parrilla_ii paruro pasaia pasca pastores pastun patacamaya patambuco patarra pataypampa patia
  pativilca patulul patzcuaro patzicia patzun paucarbamba paucarcolla paucartambo paucas pauna paurito payande paysandu
  peal_de_becerro pebas pedernales pedralbes pedreguer pedrezuela pegalajar peguera pegueros pelaya pelejo pelileo
  penaflor penco peniscola penjamo penon_blanco penonome pensilvania peque perene periana periban_de_ramos perico
  pericos perito_moreno perote persa persa_antiguo perugorria pesqueira pesqueria petalcingo petapa petaquillas petare
  petatlan peto phara picanya picassent pichari pichataro pichigua pichirhua pichucalco pico_truncado picota picsi
  picun_leufu pidgin_de_nigeria pidgin_salomonense piedecuesta piedrabuena piedrancha piendamo pihuamo pijao pijijiapan
  pijino_del_carmen pilar_de_la_horadada pilcaya pilchaca pilcomay pilcuyo pillaro pillcopata pillpinto pilluana pilona
  pilpichaca pimampiro pinar_de_chamartin pinoso pinotepa_de_don_luis pinotepa_nacional piojo pira pirane pirca
  piriapolis piribebuy pisac piscoyacu piste pital pitalito pitiquito pitrufquen pitumarca piura pivijay placetas
  planadas plateros playa_de_las_americas playarrica plottier poble_sec pocito pocitos pocohuanca pocollay pocri pocsi
  pohnpeiano poio pola_de_laviana pola_de_siero polan polinesia_francesa polinya pollenca polonia polonuevo polop
  pomabamba pomacancha pomacanchi pomacocha pomahuaca pomalca poman pomata pomoca pomuch ponciano_arriaga poncitlan
  ponedera ponteareas pontevedra poopo popayan popola poptun pore porlamar poroto poroy porreres porrino port_dalcudia
  port_de_pollenca port_de_soller portachuelo portena porticos_de_san_antonio portocolom portovelo portoviejo
  portugalete porzuna posic potam potoni potosi potrerillos potrero_del_llano pozo_del_molle pozoblanco pozuzo pradejon
  premia_de_mar primer_ensanche provenals_del_poblenou provenzal_antiguo providencia prusiano pseudoacentos pseudobidi
  pucacaca pucallpa pucara pucol pucon pucusana pucyura puearto_pailas puebla_de_alfinden pueblorrico puebloviejo
  puerres puertollano puesto_de_pailas puigcerda pujili pujocucho pulianas pullo pulpi punata punchao punta_cardon
  punta_de_bombon punta_umbria puntarenas puntilla_aldama punyabi pupiales puquina puquio purepero_de_echaiz
  purisima_de_bustos purisima_de_la_concepcion purral purranque puruandiro puruaran purulha pusi putina
  putla_villa_de_guerrero puyca puyehue qquea quart_de_poblet quart_donyar quatretonda quecholac quechua quechultenango
  quehue quellon quellouno quemu_quemu quequena querecotillo querendaro querobamba querocotillo querocoto queromarca
  queropalca queseria quetame quetzaltenango quezaltepeque quiaca quibdo quibor quicacha quiche quiches quichuay
  quiindy quila quilahuani quilali quilcas quilcata quilino quillabamba quillacollo quillo quillota quilmana quilmes
  quilpue quimbaya quime quimili quinchia quinistaquillas quinjalca quinocay quinota quinta_del_cedro quinua
  quinuabamba quipama quipile quiquijana quirihue quiruvilca quisqueya quitilipi quivilla rabinal ragonvalia rajasthani
  ramiriqui ramos_arizpe rancagua ranchuelo rancul ranracancha ranrahirca rapanui rapayan raquira rarotongano rauco
  raudales_malpaso realejo_alto realico recas reconquista redondela redovan remolino rengo reocin repatriacion repelon
  republica_centroafricana republica_democratica_del_congo republica_dominicana reque retalhuleu revolucion_mexicana
  reyes_acozac reynosa riachuelo rianxo ribadavia ribadeo ribadesella ribadumia ribaforada ribarroja_del_turia ribeira
  riberalta ricaurte ricla rincon_chamula rincon_de_romos rinconada riobamba rioblanco riogordo riohacha rionegro
  riosucio rioverde ripollet risaralda riudoms robore rocafort rocafuerte rohinya rojales roldanillo romanche rombo
  romita roncesvalles rondos roquetas_de_mar rosario_del_tala rosarito rosaspata ruanda ruayer rumania rumano
  rurrenabaque rute sa_pobla sabadell sabaino sabana_de_la_mar sabana_de_torres sabana_grande_de_boya sabana_yegua
  sabanagrande sabanalarga sabancuy sabandia sabaneta sabanilla sabanitas sabinanigo sabinas sabiote saboya sacanche
  sacapulas sachica sacsamarca sagua_la_grande sagunto sahara_occidental sahuaripa sahuayo_de_morelos sakha saladas
  saladoblanco salahonda salamina salaverry salcabamba salcaja salento salgar salina_cruz salinera_colan
  salish_de_los_estrechos salitral salitrillo sallique salobrena salou salpo salsipuedes salt salteras saltillo
  salto_del_guaira salvacion salvaleon_de_higuey samaca samaipata samana samanco samayac samborondon samburu samegua
  sami_inari sami_lule sami_meridional sami_septentrional sami_skolt samia samoa samoa_americana samoano sampacho
  sampues sanarate sanayca sancti_spiritus sanctorum sandawe sandia sandona sangallaya sango sangolqui
  sangonera_la_verde sangu sanlucar_de_barrameda sanlucar_la_mayor sanscrito sant_adria_de_besos sant_andreu
  sant_andreu_de_llavaneres sant_antoni sant_antoni_de_portmany sant_boi_de_llobregat sant_celoni sant_cugat_del_valles
  sant_feliu_de_guixols sant_feliu_de_llobregat sant_francesc_de_formentera sant_genis_dels_agudells
  sant_joan_de_labritja sant_joan_de_vilatorrada sant_joan_despi sant_joan_les_fonts sant_just_desvern sant_lluis
  sant_marti sant_marti_de_provencals sant_marti_sarroca sant_pere_de_ribes sant_pol_de_mar sant_quirze_del_valles
  sant_sadurni_danoia sant_salvador_de_guardiola sant_vicenc_de_castellet sant_vicenc_de_montalt sant_vicenc_dels_horts
  santali santander_de_quilichao santanyi santiago_acatlan santiago_acutzilapan santiago_alseseca santiago_atitlan
  santiago_casandeje santiago_citendeje santiago_cuautlalpan santiago_de_chuco santiago_de_compostela
  santiago_de_queretaro santiago_de_tolu santiago_de_veraguas santiago_del_estero santiago_del_teide santiago_etla
  santiago_ixcuintla santiago_juxtlahuaca santiago_momoxpan santiago_papasquiaro santiago_sacatepequez
  santiago_suchilquitongo santiago_tangamandapio santiago_tenango santiago_teyahualco santiago_tezontlale
  santiago_tianguistenco_de_galeana santiago_tilapa santiago_tlacotepec santiago_tulantepec santiago_tuxtla
  santiago_yaitepec santiago_yancuitlalpan santiaguito_tlalcilalcalli santiponce santomera santona santos_reyes_nopala
  santovenia_de_pisuerga sants santurtzi santutxu sanxenxo sapalache sapallanga sapillica saposoa sapuyes saquena
  saquisili saramiriza sarandi_del_yi sarandi_grande sardinata sardo sarenal sarhua sariegos sarinena sark
  sarria_de_ter sarriguren sartimbamba sasaima sasak satipo sauce saucillo saurama sausa sauzal sayan sayapullo
  sayaxche saylla sayula sayula_de_aleman sechura sedavi segorbe segundo_ensanche selkup senahu sencelles seneca
  senegal senillosa sensuntepeque sentmenat sepahua serbia serbio serer serranillos_del_valle ses_salines sesena
  sesquile sestao setenil_de_las_bodegas setsuana sexi seybaplaya seychelles shambala shamboyacu shapaja shatoja shilla
  shirac shucushuyacu shunqui shupluy siachoque sibate sibayo sibundoy sicaya sicuani sidamo siguatepeque sihuas
  siksika silao silesio sillapata silleda silos sils silvania simacota simat_de_la_valldigna simbal simbolos_bliss
  simijaca simiti simoca simojovel_de_allende sin_contenido_linguistico sinaloa_de_leyva sincelejo sinchao sincos sindi
  sineu singa singapur singuilucan sinsicap sint_maarten siquirres siriaco siriaco_clasico sitabamba sitajara sitges
  sitionuevo siuna slave soacha soata sober socabaya socoltenango soconusco socos socota socuellamos sogamoso sogdiano
  sollana soller soloco solola soloma soltepec somali somalia sombrerete somondoco somotillo somoto sondor sondorillo
  soninke sonoita sonseca sonson sonsonate sonzacate sopela soplaviento sopo soras sorata sorbas soritor sorochuco
  sotaquira soteapan sotho_meridional sotho_septentrional sotillo_de_la_adrada sotuta soyalo soyaniquilpan soyapango
  soyataco sranan_tongo sri_lanka suaita suajili suajili_del_congo suan suances suaza suazi subachoque subtanjalla
  succha suchiapa suchil suchitlan sucre sucua sudafrica sudan sudan_del_sur sueca suecia suesca suitucancha sukuma
  sullana sumampa sumbilca sumerio sumpango sunampe sunchales suncho_corral sundanes supata supia surcubamba suria
  surinam susa susacon susapaya susu sutamarchan sutatausa svalbard_y_jan_mayen tabaconas tabalosos tabasco tabernas
  tabio tacabamba tacambaro_de_codallos tacana tacarigua tacna tacoaleche tacopan tacotalpa tactic tacuarembo
  tacuarendi tado tafi_del_valle tafi_viejo tagish tahitiano tahltan tailandes tailandia taisha taita taiwan tala
  talagante talaigua_viejo talanga talara talarrubias talayuela talca talcahuano talpa_de_allende taltal tamalameque
  tamalin tamanco tamarindo tamashek tamasopo tamazight_del_atlas_central tamazight_estandar_marroqui
  tamazula_de_gordiano tamazulapam_villa_del_progreso tamazunchale tambillo tambobamba tambopata tamboril tamburco tame
  tamesis tamiahua tamil taminango tampico tamuin tamulte_de_las_sabanas tancacha tancitaro tandil
  tangancicuaro_de_arista tangua tanhuato_de_guerrero tanquian_de_escobedo tantamayo tantoyuca tanzania tapachula
  tapacocha tapairihua tapalpa tapay tapia_de_casariego tapilula tapo taquile tarabuco taraco taradell tarandacuao
  tarapaca tarapoto tarariras tarata taray tarecuato taretan tariba tarica tarija tarimbaro tarimoro tarma taroko tarso
  tartagal tartaro tartaro_de_crimea tarucachi tarucani tasawaq tasco tashelhit tatahuicapan tatoxcac tauca tauramena
  tauria taurija tauripampa taurisma tavernes_blanques tavernes_de_la_valldigna taxco_de_alarcon taxisco tayabamba
  tayikistan tayiko tayoltita tazacorte teabo teacapan teapa tecali tecalitlan tecamac tecamac_de_felipe_villanueva
  tecamachalco tecate tecax tecoanapa tecolotlan tecolots tecolutla tecoman tecozautla tecpan_de_galeana
  tecpan_guatemala tecpatan tecuala teculutan tegucigalpa tegueste teguise tehuacan tehuitzingo tehuixtla teia tejar
  tejupilco_de_hidalgo tekit tekoh telde telixtac teloloapan teltipan_de_juarez telugu temamatla temascal temascalapa
  temascalcingo temax tembladera temixco temne temoac temozon tempoal_de_sanchez temuco tenabo tenamaxtlan tenancingo
  tenancingo_de_degollado tenango tenango_de_arista tenango_de_las_flores tenango_del_aire teneria_del_santuario
  tenextepango tenjo teno tenosique teocaltiche teocelo teolocholco teoloyucan teontepec teopisca teotihuacan
  teotihuacan_de_arista teotitlan teotitlan_del_valle teotlaltzingo tepalcatepec tepalcingo tepatepec
  tepatitlan_de_morelos tepatlaxco_de_hidalgo tepeaca tepeapulco tepechitlan tepecoacuilco_de_trujano tepeojuma tepepa
  tepetitla tepetlaoxtoc_de_hidalgo tepetlixpa tepetzintla tepexi_de_rodriguez tepexpan tepezala tepic tepojaco
  tepotzotlan tepoztlan tequexquinahuac tequisistlan tequisistlan_primero tequisquiapan tequixquiac tereno
  termas_de_rio_hondo teror terrassa terrenate territorios_alejados_de_oceania territorios_australes_franceses
  territorios_palestinos tesalia tesechoacan tesistan teso tetecala tetela_de_ocampo tetela_del_volcan tetelco
  teteles_de_avila_castillo teteltzingo tetepango tetla tetlanohcan tetlatlahuca tetuan_de_las_victorias tetun teulada
  texcalyacac texcoco_de_mora texistepec teziutlan tezonapa tezontepec tezontepec_de_aldama tezoyuca tiabaya tiahuanaco
  tianguismanalco tias tibacuy tibana tibasosa tibetano tibillo tibu ticaco ticapampa ticllas ticllos ticrapo
  ticuantepe ticul tierra_colorada tierralta tigrina tihosuco tihuatlan tijarafe tijola tijuana tila tilcara tilisarao
  tilzapotla timana timbiqui tinajo tinaquillo tinco tingambato tingo tingo_maria tinguindin tinogasta tintay tintina
  tinyahuarco tipacoque tipitapa tiquillaca tiquipaya tiquisate tiquisio tirapata tisco titiribi tixkokob
  tixtla_de_guerrero tizapan_el_alto tizayuca tizimin tlachichuca tlacoachistlahuaca tlacojalpan tlacolula_de_matamoros
  tlacotalpan tlacote_el_bajo tlacotepec tlahuac tlahualilo_de_zaragoza tlahuelilpan tlaixpan tlajomulco_de_zuniga
  tlalchapa tlalixtac_de_cabrera tlalmanalco tlalnepantla tlalpan tlaltenango tlaltenango_de_sanchez_roman tlaltetela
  tlaltizapan tlamacazapa tlanalapa tlanchinol tlancualpican tlanepantla tlapa_de_comonfort tlapacoyan tlapanaloya
  tlapehuala tlaquepaque tlaquiltenango tlatenchi tlatlauquitepec tlaxcala tlaxco tlaxcoapan tlayacapan tlingit tobati
  tocache tocaima tocancipa tocatlan tochtepec tocina tocmoche tocoa tocopilla tocota tocuila tocumen toen togo
  tok_pisin tokelau tokelauano toki_pona tolcayuca tolhuin tolu_viejo toluca tomares tomatlan tomay_kichwa tomelloso
  tomepampa tomino tona tonala tonanitla tonga tonga_del_nyasa tongano topaga topaipi topolobampo torata toraya torello
  toreno torre_de_la_horadada torre_del_bierzo torreblascopedro torredembarra torredonjimeno torrejon_de_ardoz
  torrejoncillo torrelaguna torrelavega torrelodones torremolinos torrenueva torreon torreperogil torrevieja
  torroella_de_montgri torrox tortuguitas tosagua tossa_de_mar totana totolac totolapa totolapan totonicapan totora
  totoral totoras totoro totos tototlan tournavista touro traiguen trancas trancoso tranqueras transfiguracion trazo
  trebujena trelew tremp trenel tres_arroyos tres_isletas tres_marias trevelin trinidad_y_tobago trompeteros trukes
  tsimshiano tsonga tubara tucacas tucume tucupita tudela_de_duero tuineje tulancingo tulantongo tulcan
  tulcingo_de_valle tultepec tultitlan_de_mariano_escobedo tulua tulum tumaco tumbes tumbuka tunal tunez tungareo
  tungasuca tunja tupe tupiza tuquerres turbaco turbana turbo turco_otomano turcomano turis turkmenistan turmeque
  turmero turpay turquia turre turrialba tuta tutamandahostel tutchone_meridional tutchone_septentrional tuti tuvalu
  tuvaluano tuviniano tuxpam_de_rodriguez_cano tuxpan tuxtepec tuxtla tuxtla_chico tuzamapan tuzantla tyap tzimol
  tzucacab ubala ubaque ubinas ubrique ucacha uchiza uchumayo ucraniano ucuncha udmurt uganda ugaritico ugijar uigur
  ulldecona ullulluco umachiri umamarca uman umbita umbrete umbundu unguia unidad_acaquilpan unon unquillo upahuacho
  upata uramita urasqui urcos urdinarrain urdu uriangato uribia uripa urireo urnieta urpay urrao ursulo_galvan uruapan
  urubamba urubicha uruguay urumita usera ushuaia usiacuri usicayos usmajac usquil usulutan usurbil utco utcurarca
  utebo utica uticyacu utrillas uyuni uzbekistan uzbeko valcheta valdelacalzada valdemorillo valdemoro
  valdetorres_de_jarama valdezorras valdovino valencina_de_la_concepcion vallada vallcarca valledupar vallegrande
  vallehermosa vallenar valleseco vallirana valmojado valon valparaiso valsequillo_de_gran_canaria valtierrilla
  valverde_de_leganes vanuatu varadero vedra vega_de_alatorre vega_de_espinareda vegachi vegadeo vegueta
  veinticinco_de_mayo veintidos_de_febrero vejer_de_la_frontera velez_de_benaudalla velille velinga venadillo
  venado_tuerto venceremos venecia veneciano venezuela ventaquemada venustiano_carranza veracruz verdun verin versalles
  vertientes vetas viale viani viator vicalvaro vicam vicar vicente_camalote victorica vicuna_mackenna vida_mejor_i
  vielha vietnam vietnamita vigia_del_fuerte vijes viladecans vilafant vilafranca_de_bonany vilafranca_del_penedes
  vilagarcia_de_arousa vilalba vilamarxant vilanova_de_arousa vilanova_i_la_geltru vilassar_de_mar vilavila vilcabamba
  vilcanchos vilcun villablino villabona villacarrillo villaconejos villaflores villafranca_del_bierzo villagarzon
  villaguay villahermosa villajoyosa villalba_del_alcor villalbilla villamalea villamanrique_de_la_condesa villamaria
  villamartin villamediana_de_iregua villamontes villamuriel_de_cerrato villanueva_de_alcardete villanueva_de_algaidas
  villanueva_del_ariscal villanueva_del_arzobispo villanueva_del_trabuco villapinzon villaquilambre
  villar_del_arzobispo villarejo_de_orbigo villarejo_de_salvanes villarrica villarrobledo villarta_de_san_juan
  villas_de_irapuato villasana_de_mena villasequilla_de_yepes villaviciosa villaviciosa_de_cordoba villaviciosa_de_odon
  villavieja villazon villeta viloco vilque vilque_chico vinac vinales vinalesa vinaros vinces vinchos viota viraco
  vischongo vistahermosa vitarte viterbo vitigudino vitis viveiro vizcachane volapuk volcan votico vunjo
  wallis_y_futuna waray warlpiri warnes washo wilfrido_loor_moreira wolayta wolof xalacapan_de_lucke xalapa_de_enriquez
  xalatlaco xalisco xaloztoc xalpatlahuac xaltepec xaltianguis xativa xhosa xico xicohtzinco xicotencatl
  xicotepec_de_juarez xilitla xinzo_de_limia xirivella xochihuehuetlan xochimanca xochimilco xochistlahuaca xochitepec
  xochitlan_todos_santos xocotla xocotlan xometla xonacatlan xoxocotla yacimiento_rio_turbio yacopi yacuanquer yacuiba
  yaguachi_nuevo yaguajay yaguara yaguaron yahualica_de_gonzalez_gallo yaiza yajalon yali yamango yamasa yambrasbamba
  yamparaez yanaca yanacancha yanahuanca yanahuaya yanama yanaoca yanaquihua yanas yanga yangas yangben yantzaza
  yaonahuac yapes yarabamba yaritagua yarumal yauca yauhquemehcan yauli yaurisque yautepec yauya yauyos yecapixtla
  yecla yehualtepec yeles yemba yemen yepocapa yerba_buena yerbabuena yi_de_sichuan yibuti yidis yolombo yondo yopal
  yoro yorongos yoruba yotoco ypacarai yucay yumani yumbel yumbo yuncos yunga yungar yungay yunguyo yunquera yura
  yuracyacu yurecuaro yurimaguas yuriria yuyapichis zacamulpa zacapa zacapechpan zacapoaxtla zacapu zacatecas
  zacatecoluca zacatelco zacatepec zacatlan zacoalco_de_torres zacoalpan zacualpa zacualpan zacualtipan zahinos
  zalamea_de_la_serena zalamea_la_real zalla zambia zapala zapatoca zapopan zapoteco zapotiltic zapotlan_de_juarez
  zapotlanejo zarautz zaraza zarma zaruma zarumilla zarza_de_alange zarzal zazaki zempoala zenaga zepita zetaquira
  zhuang zierbena zimapan zimatepec zimatlan_de_alvarez zimbabue zinacantepec zinacatepec zinapecuaro zipacon zipaquira
  zitlala zitlaltepec zizur_mayor zona_del_euro zongolica zongozotla zorritos zuera zujar zumaia zumarraga zumpahuacan
  zumpango zumpango_del_rio zuni zunil zurite`;

/** Written by `npm run gather` from GeoNames (https://www.geonames.org), CC BY 4.0. Folded. */
export const NAMESAKE_PLACES_ES = `a_estrada abasolo abrego aguas_verdes aguilar alamo albacete alcala alcala_de_henares alcala_la_real alcaniz
  alcantarilla alcazar_de_san_juan alcobendas alcudia alfredo_baquerizo_moreno alhama_de_murcia allen allende almansa
  almeria almonte alvarado alvaro_obregon ames andes andujar anta antequera arbelaez arcos_de_la_frontera arenal arica
  arjona arnedo arriaga arroyo_naranjo arroyo_seco artigas avellaneda avila aviles azpeitia baena baeza bailen balaguer
  balboa barajas_de_madrid barbera_del_valles barbosa barcelona barros_blancos baza becerril bejar belen benavente
  benito_juarez berga bergara bermejo bermeo bernal betanzos bilbao blanes buenaventura buenos_aires bulnes burgos
  cabra cabrero caceres cadiz calafell calahorra calatayud caldas camargo camas campoverde canada_de_gomez canals
  candelaria canet_de_mar canete capitan_bermudez caravaca carballo cardenas carmona cartagena castanos
  castellar_del_valles castelli castello_de_la_plana castro celaya chia chiva ciego_de_avila cienfuegos cieza
  cinco_saltos cisneros clorinda coello colmenar_viejo colon concordia corbera_de_llobregat cordoba coria coria_del_rio
  cornella_de_llobregat coro coronel_oviedo coronel_suarez cortazar cota cuenca cusco david dean_funes denia
  diego_de_almagro don_benito don_torcuato durango ecija el_campello el_carmel el_carmen el_carmen_de_bolivar
  el_escorial el_grao el_limon el_molino el_pinon el_prat_de_llobregat el_rosal el_vendrell eloy_alfaro emiliano_zapata
  encarnacion_de_diaz espinal estepa felipe_carrillo_puerto fernando_de_la_mora figueres florencia fonseca fontana
  fortin_de_las_flores fraga freire fresno galvez gamarra gamonal gandia garcia garzon general_pacheco general_pico
  general_pinedo general_roca general_villegas gijon gines giron girona gobernador_galvez gomez_palacio gonzalez goya
  granada guadalupe guadix gustavo_adolfo_madero hellin hermosillo holguin horta huacho huelva huesca humanes_de_madrid
  ibarra igualada illescas inca ingeniero_pablo_nogues isla_cristina jaca jaen jerez_de_garcia_salinas
  jerez_de_la_frontera jerico jesus_del_monte jesus_maria jimenez jose_mariano_jimenez juan_de_acosta juan_diaz
  juan_jose_rios juarez juli la_algaba la_barca la_carlota la_carolina la_ceja la_chamba la_dolorita la_garriga
  la_laguna la_marina_de_port la_oliva la_pineda la_rioja la_roda la_sagrera la_solana la_vila_de_gracia la_virginia
  lagunas lamas laredo las_lomas las_matas las_rozas_de_madrid las_torres_de_cotillas las_tunas lasarte lautaro
  leon_de_los_aldama lepe lerida lerma_de_villada les_corts leticia leyva_solano limon linares lincoln llanes
  lloret_de_mar logrono loja loma_bonita lora_del_rio lorca los_andes los_angeles los_barrios los_llanos_de_aridane
  los_palacios_y_villafranca los_reyes_de_salgado lucena lugo lujan macas madrid magdalena_contreras malaga maldonado
  manresa manzanares marchena marcos_juarez marfil maria_la_baja mariano_roque_alonso marin martinez_de_la_torre
  martorell martos matamoros medellin medina_del_campo melchor_ocampo melgar melo mendoza merida merlo mieres
  miguel_hidalgo miranda molina molina_de_segura moncada monforte_de_lemos montalvo monteagudo montenegro montero
  montijo montilla monzon morales mosquera mula muniz murcia nava navas neira nicolas_romero nogales nueva_guinea
  nueva_loja nueva_rosita nuevo_laredo obando ocana olaya_herrera oliva olmos oria orihuela ortega osorno osuna ovalle
  oviedo pacho paine palencia palermo palma_soriano pamplona paraiso parras_de_la_fuente paterna pedregal pedro_carbo
  pedro_juan_caballero pereira perez piera pimentel pinar_del_rio pinas pineda_de_mar pinillos pinos_puente pisco
  pizarro plasencia playa_del_carmen pola_de_lena polanco ponferrada porta posadas poza_rica_de_hidalgo
  pozuelo_de_alarcon pradera presidencia_roque_saenz_pena priego_de_cordoba puebla puyo quevedo quintanar_de_la_orden
  quito rafaela ramon_castilla rawson requena restrepo reus riofrio rioja rivera rocha rodolfo_sanchez_taboada
  rosa_zarate roses rota rovira rubi rufino sada sahagun salama salamanca saldana salvatierra sama samaniego santafe
  santander santiago santiago_de_cao santiago_de_cuba santiago_de_los_caballeros santiago_de_surco santiago_del_torno
  sarria segovia sevilla silvia sisa socorro soledad_de_graciano_sanchez soria suarez tacoronte talavera
  talavera_de_la_reina tarancon tarifa tarragona tarrega tena teruel toledo tolosa tordera torrent torrijos tortosa
  tres_cantos trujillo tudela tula_de_allende ubeda utrera valdepenas valdes valdez valdivia valencia valente_diaz
  valera valladolid valls valverde_del_camino velasco_ibarra velez vice victor_rosales victoria_de_durango vicuna
  viedma vigo vilanova_del_cami vilaseca villafranca_de_los_barros villagran villanueva villanueva_de_la_canada
  villanueva_de_la_serena villanueva_del_pardillo villaverde villavicencio villena viru wanda zafra zambrano zamora
  zaragoza zarate zubia`;
