/** Written by `npm run gather` from GeoNames (https://www.geonames.org), CC BY 4.0. Folded. */
export const GAZETTEER_EN = `abagana abaji abak abakaliki abat abbeyfeale abbeyleix abbots_langley abbotsbury abbotsford abbottabad abejukolo
  abeokuta abercanaid abercarn abercynon aberdare aberdeen aberfoyle_park abergavenny abergele aberglasslyn aberkenfig
  abertillery abertridwr aberystwyth abigi abilene abim abingdon abington abkhazian abocho aboh abohar abonnema aboso
  abraka abu_road abua abudu abuja abuochiche aburi acacia_ridge accra accrington acehnese achalla achalpur
  acocks_green acoli acworth adamstown adamstown_heights adangme adani adare addlestone adelanto adelphi adikpo
  adilabad adjumani adlington adogo adoni adoru adwick_le_street adyghe afaha_ikot_ebak afaha_offiong afam affton
  afghanistan afikpo aflao afon afrihili afrikaans afuze agago agaie agartala agawam agbabu agbani agbor agege
  agenebode aghada aghem agogo agoura agoura_hills aguata agulu agwara ahero ahmadnagar ahmadpur ahmadpur_east
  ahmedabad ahoada ahwatukee_foothills ainu airdrie airoli aitkenvale aizawl ajaawa ajaka ajalli ajaokuta ajasse_ipo
  ajax ajegunle ajingi ajmer ajodhya akamkpa akan akankpa akanran akim_oda akim_swedru akinima akividu akkadian akko
  akodo akola akoose akot akpafa akpet_central akron akropong akure akwanga akwatia akwete alabama alabaster alafaya
  alamogordo aland_islands alandur alapa alappuzha albania albanian albanvale albany albany_creek albany_park albasu
  albemarle alberton albertville albion albion_park albion_park_rail albrighton albuquerque albury alcester aldergrove
  alderley alderley_edge aldershot aldine aldinga_beach alebtong aleut alexandra_headland alfredton alfreton algeria
  algerian_arabic algester algonquin aliade alief aliero aligarh alipur_duar aliso_viejo aliwal_north alkaleri alkimos
  allahabad allambie_heights allanridge allapattah allawah allendale allentown alliston alloa alness alnwick aloha
  alpharetta alphington alsager alsip alstonville altadena altamont altamonte_springs altona altona_meadows
  altona_north altoona altrincham altus alum_rock alwar amagunze amaigbo amalapuram amalner amarnath amaroo amassoma
  ambah ambajogai ambala ambarvale ambattur ambikapur amble american_canyon american_fork american_samoa
  american_sign_language americus amersham amersham_on_the_hill amesbury amharic amherst amherst_center amherstburg
  ammanford amolatar amper ampthill amravati amreli amritsar amroha amsterdam amudat amuria amuru an_muileann_gcearr
  anacortes anaheim anakapalle anaku anantapur anantnag ancaster anchau anchorage ancient_egyptian ancient_greek
  andergrove andorra andover angika angleton angola anguilla angul angware anii anjangaon anjar ankeny ankleshwar ankpa
  anloga ann_arbor annacotty annan annandale annapolis annerley annfield_plain anniston anoka ansonia anstey antarctica
  antelope anthem antioch antipolo antrim ao_naga aonla apac apache_junction apam apapa apex apomu apopka applecross
  appley_bridge arabic aragonese arakkonam aramaic arambagh araona arapaho ararat araria arawak arbroath arbutus
  arcadia arcata archway arcot ardee ardmore ardnacrusha ardross ardrossan argentina argungu arklow arlesey arlington
  arlington_heights armadale armagh armenia armenian armidale armthorpe arncliffe arni arochukwu aromanian arpitan
  arrah arsikere artane artarmon artesia arua aruba arundel aruppukkottai arusha arvada arvi asaba asamankese asansol
  ascension_island ascot ascot_vale ashbourne ashburton asheboro asheville ashfield ashgrove ashington ashland
  ashoknagar ashoknagar_kalyangarh ashta ashtabula ashtead ashton_in_makerfield ashtonfield ashwaubenon ashwood
  askeaton askern askira aspendale aspendale_gardens aspley assamese astoria asturian atan atani atarra atascadero
  atascocita athboy athelstone athenry athens atherstone athgarvan athi_river athlone athni athy atikamekw
  atlantic_city atlantis atrauli atsam atsiaman attadale attili attleboro attleborough attur auburn auburn_gresham
  auburn_hills auburndale auchenflower auchi auchterarder auckland audley aughrim augie auna auraiya aurangabad
  austintown australia australind austria auyo avadi avaric aveley avenel avenell_heights aventura avestan avoca
  avoca_beach avocado_heights avon avon_center avon_lake avondale avondale_heights awadhi awgu awka axim axminster
  ayete ayetoro aylesbury aylesford aylsham aymara azamgarh azare azerbaijan azerbaijani azusa baap babana babati
  babban_gida babura bacchus_marsh bacolod_city bacoor bacup bada_barabil badaga badagara badagry badeggi badlapur
  baduria bafia bafut bagaha bagalkot bagamoyo bagenalstown bagerhat baghpat bago_city bagshot bagudo baguio bagwai
  bahadurgarh bahamas baharampur bahawalnagar bahawalpur baheri bahraigh bahrain baidyabati baildon baileys_crossroads
  bailieborough bairnsdale baissa baj_baj bajoga bakersfield bakhtiari bakori bakura balaclava balaghat balally
  balangir balapur balasore balbriggan balcatta balclutha baldivis baldock baldoyle balerno balfour balga balgowlah
  balgownie bali balinese baliuag ballaghaderreen ballajura ballalpur ballarat ballarat_central ballarat_east balle
  ballina ballinasloe ballingry ballinroad ballinrobe ballinteer ballisodare ballito ballivor ballwin ballyboden
  ballybofey ballybunnion ballycastle ballyclare ballyconnell ballyfermot ballygerry ballyhaunis ballyjamesduff
  ballylinan ballymahon ballymena ballymoney ballymote ballymun ballynahinch ballyragget ballyshannon balmain balotra
  balrampur balrothery balsall_common baltimore baltinglass baluchi balurghat balwyn balwyn_north bama bambara bamun
  banagher banbridge banbury banchory bandon banff bangaon bangarapet bangi bangla bangladesh bangor banjar bankra
  banksia_beach banksia_grove bankstown bankura bannockburn banora_point bansbaria banstead banswara bantry banyo
  bapatla bar_bigha barakpur baramati baramula baranagar barasat baraut barbados barberton barbican barbil barddhaman
  bardoli bareilly bargara bargarh bargo bargoed barh barhiya bariadi baringo barisal barkin_ladi barkly_west barmer
  barnala barnet barnham barnoldswick barnsbury barnsley barnstable barnstaple barnt_green barpeta barrack_heights
  barrhead barrow_in_furness barrow_upon_soar barrowford barsi bartlesville barton_upon_humber bartow baruipur baruni
  barwani basaa basavakalyan basford bashanet bashkir basildon basingstoke basmat basoda basotu basque bassendean basti
  batagarawa batak_toba batala batangas batavia bateau_bay bathgate bathinda bathurst bathurst_city_centre batley
  baton_rouge batsari battagram battersea bauchi baulkham_hills baure bavarian bawku bawtry baychester baynton
  bayonet_point bayonne bayou_cane bayshore_gardens bayside bayston_hill bayswater bayswater_north baytown
  bayview_heights bayville beachmere beaconsfield bearna bearsden beaudesert beaufort_west beauharnois beaumaris
  beavercreek beaverton beawar bebeji bebington becancour beccles bechem beckenham becontree bedale beddau bedlington
  bedwas bedworth beechboro beecroft beeliar beenleigh beerwah bega begoro begusarai beighton beith beja bekwai bela
  belair belarus belarusian belconnen belfast belfield belgaum belgium beli belize bella_vista bellaire bellampalli
  bellary bellbird_park bellbowrie belle_glade bellerive belleville bellevue bellevue_hill bellflower bellingham
  bellmere bellmore bellshill bellview bellwood belmont_cragin belmore belmullet beloeil beloit belper belrose
  belsize_park beltsville belturbet belvedere belvedere_park belvidere bemba bena benalla benbrook bende bendigo
  bendigo_city_centre bengaluru benicia benin benin_city benisheikh benoni benowa bensenville bensonhurst bentleigh
  bentleigh_east bentonville benwell berala berea berekum bergenfield berkeley berkeley_vale berkhamsted bermuda
  berowra berowra_heights berserker berwick berwyn besse bessemer betawi bethal bethesda bethnal_green bethpage
  bettendorf bettiah betul bewbush bewdley bexley bexley_north beypore bhabhua bhadohi bhadrachalam bhadrakh bhadravati
  bhadreswar bhagalpur bhairab_bazar bhaisa bhandara bharatpur bharthana bharuch bhatapara bhatpara bhavnagar
  bhawanipatna bhayandar bhilai bhilwara bhimavaram bhimbar bhimunipatnam bhind bhinmal bhisho bhiwandi bhiwani
  bhojpuri bhongir bhopal bhubaneshwar bhuj bhusaval bhutan biaora bibiani bibra_lake bicester bichi bicton bida bidar
  biddeford biddulph bideford bidwill biggera_waters biggin_hill biggleswade bihar_sharif biharamulo bijapur bijnor
  bikaner bikol bikramganj bilara bilaspur bilimora billerica billericay billinge billingham billingshurst billiri
  biloela biloxi bilston binan binangonan bindawa binghamton bingley bini binji binyin bircotes birkdale birkenhead
  birnin_gwari birnin_kebbi birnin_kudu birnin_magaji birniwa birr bisalpur bishnupriya bishnupur bishop_auckland
  bishopbriggs bishops_cleeve bishops_stortford bishops_waltham bishopstoke bishopsworth bishopton bislama bismarck
  biswan blaby blackheath blackley blackmans_bay blackpool blackrock blackrod blacksburg blacktown blackwater blacon
  blaenavon blainville blair_athol blairgowrie blakehurst blakeview blanchardstown blandford_forum blantyre blarney
  blaxland blenheim blessington bletchley bli_bli blidworth bligh_park blin blissymbols bloemfontein bloemhof
  bloomingdale bloomington bloxwich bluffton blyth boambee_east bobbili boca_del_mar boca_raton bochum bode_osi
  bode_saadu bodhan bodinayakkanur bodinga bodmin bodo bognor_regis bogoro bogra boisbriand boise boje boju bokani
  bokaro bokkos boksburg bolgatanga bolingbrook bolivia bollington bolorunduro bolpur bolsover bolton_upon_dearne
  bomaderry bomadi bon_air bonbeach bondi bondi_beach bondi_junction bondo boness bongaigaon bongaree bonhill
  bonnybridge bonnybrook bonnyrigg bonnyrigg_heights bonogin boondall booragoon booterstown bootle borehamwood bori
  borivli bornu_yassu boronia boronia_heights borough_green borough_park boroughbridge borrowash borsad bosnian
  bossier_city bossley_park bostonia botad botany bothaville bothell bothell_west bothwell botshabelo botswana
  boucherville boulder boulder_city bountiful bourbonnais bournemouth bouvet_island bovey_tracey bovingdon bowdon
  bowral bowthorpe boyne_island bracebridge_heath brackley bracknell braddon bradenton bradwell brahmapur brahui
  braintree braj brajarajnagar brakpan bramhall bramley brampton brandfort branford brantford brassall braunton
  braybrook brechin brecon bredasdorp bredbury bremerton brenham brentford brentwood brentwood_estates breyten
  briarwood bridgend bridgeport bridgeton bridgeview bridgnorth bridgwater bridlington bridport brierfield
  brierley_hill brigg brighouse brightlingsea brighton brighton_beach brighton_east brighton_park brightons brinsmead
  brisbane british_indian_ocean_territory british_virgin_islands briton_ferry brits brixham brixworth briyel
  broad_ripple broadbeach broadbeach_waters broadfield broadford broadmeadows broadstairs broadstone broadview
  broadview_heights brockton brockville bromborough bromham bromsgrove bromyard bronkhorstspruit brookfield brookhaven
  brookings brookline broseley brossard brotton broughton_astley brownhills brownsburg brownsville brownwood broxbourne
  broxburn brundall brunei brunswick brunswick_east brunswick_west brushy_creek brymbo brynamman brynmawr bucasia
  buckeye buckhall buckhaven buckhurst_hill buckie budaka budaun bude buderim budleigh_salterton budta bududa
  buena_park buga bugana bugarama bugembe buginese bugiri buguma buhweju buikwe bukedea bukkuyum bukoba bukomansimbi
  bukuru bukwa bulambuli bulandshahr bulaon buldana bulford bulgaria bulgarian bulimba bulisa bulleen bullhead_city
  bulli bullsbrook bulu bunbury bunclody buncrana bunda bundaberg bundaberg_north bundall bundamba bundi bundibugyo
  bundoora bundoran bungay bungendore bungoma bungu bungudu buni_yadi bunkure buntingford bununu bunza burdell burewala
  burgersdorp burhanpur buriat burien burkina_faso burla burley_in_wharfedale burlington burmese burnaby burnage
  burngreave burnie burnsville burntisland burntwood burpengary burpengary_east burry_port burscough bursledon buruku
  burumburum burundi burutu burwood burwood_east bury_st_edmunds busembatia buseresere bushenyi bushland_beach bushwick
  busia busselton butalangu butaleja butebo butere butiama butte butuan buwenge buxar buyende bwari bweyogerere
  bwizibwera byakabanda byford cabanatuan_city cabinteely caboolture caboolture_south cabramatta cabramatta_west
  cabuyao caddo caergwrle caerleon caernarfon caerphilly cagayan_de_oro caherconlish cahersiveen cahir cainta cairnlea
  cajun_french calabar calabasas calala calamba calamvale calcot caldicot caledonia calexico calgary california_gully
  callington calliope calne caloocan_city caloundra caloundra_west calumet_city calverton calwell camberley camberwell
  cambodia camborne cambourne cambria_heights cambridge cambridge_park cambuslang cameroon camillo camira cammeray
  campbellfield campbelltown campbeltown camperdown campsie camrose canarsie canary_islands canary_wharf canberra canby
  candiac canford_heath canley_heights canley_vale canmore cannington cannock cannonvale canoga_park cantley cantonese
  cantonment canvey_island capalaba cape_girardeau capiznon carbondale carcroft cardenden cardiff cardigan carib
  caribbean_netherlands carindale caringbah caringbah_south carletonville carlingford carlow carlsbad carluke
  carmarthen carnarvon carndonagh carnegie carnew carnforth carnoustie carolina_algonquian carpentersville carramar
  carrara carrboro carrickfergus carrickmacross carrigaline carrigtwohill carrollton carrollwood carrollwood_village
  carrum_downs carryduff carseldine carshalton carteret cartersville carterton casas_adobes cashel cashmere casselberry
  castaic castle_donington castlebar castlebellingham castleblayney castlebridge castlecomer castleconnell castledermot
  castleford castleisland castleknock castlemaine castlemartyr castlepollard castlerea castlereagh castleside
  castletown castlewood casula catalina_foothills caterham catonsville catterick_garrison cavan caversham cavite_city
  cayman_islands cayuga cebu_city cebuano cedar_city cedar_falls cedar_hill cedar_park cedar_rapids celbridge
  centenary_heights centennial centereach centerville central_african_republic central_atlas_tamazight central_dusun
  central_islip central_kurdish central_ojibwa central_yupik centralia centreville ceres cerritos cessnock
  chadian_arabic chadstone chadwell_st_mary chafford_hundred chagatai chaibasa chake_chake chakma chakradharpur chakwal
  chakwama chala chalfont_saint_peter chalfont_st_giles chalford chalinze chalisgaon challakere chalmette chambersburg
  chambly champa champaign chamrajnagar chandannagar chandigarh chandpur chanduasi changanacheri chanhassen chanika
  channapatna channelview chantilly chapel_allerton chapel_en_le_frith chapelhall chapelizod chapeltown chapra
  charanchi chard charkhi_dadri charlesland charleston charlestown charlottesville charlottetown charters_towers chas
  chasetown chateauguay chatra chatswood chatsworth chattanooga chatteris cheadle cheadle_hulme cheam chechen cheddar
  cheektowaga cheetham_hill chelmsford chelmsley_wood cheltenham chennai chepareria chepstow chermside chermside_west
  cherokee cherry_orchard cherrybrook cherryville cherthala chertsey chesapeake chesham cheshire cheshunt chessington
  chesterfield cheyenne chhatarpur chhibramau chhindwara chibcha chibok chicago chicago_heights chicago_lawn
  chicago_loop chichester chickasaw chickasha chicopee chidambaram chidawa chiga chigwell chik_ballapur chikhli
  chikmagalur chilakalurupet chilcotin chile chillicothe chilliwack chillum chimala chimborazo_highland_quichua
  chinatown chinese chingleput chiniot chinnachowk chinnor chino chino_hills chinook_jargon chintamani chipewyan
  chiplun chippendale chippenham chipping_norton chipping_ongar chipping_sodbury chirala chirk chirnside_park chishtian
  chislehurst chitradurga chittagong chittaranjan chittaurgarh choctaw chopda chorley chorleywood chorlton_cum_hardy
  chowchilla christchurch christiansburg christies_beach chudleigh chuka chula_vista churachandpur church_slavic
  churchdown churu chuukese chuvash cibolo cicero cill_airne cimarron_hills cincinnati cinco_ranch cinderford
  cirencester citrus_heights citrus_park clane clapham claregalway claremont claremont_meadows claremore claremorris
  clarksburg clarksdale clarkston clarksville classical_newari classical_syriac claydon clayfield clayton_le_moors
  clearfield clearlake clearwater cleator_moor cleburne cleckheaton cleethorpes clemson clerkenwell clermont clevedon
  cleveleys clifden cliffside_park clinton_township clipperton_island clitheroe clocolan clogherhead clonakilty
  clondalkin clones clonskeagh clontarf closepet clovelly cloverdale cloverleaf cloverly clowne cloyne cluain_meala
  clydach clydebank coachella coalinga coalisland coalville coatbridge cobar cobh cobham cobourg cobram coburg
  coburg_north cochin cockatoo cockenzie cockermouth cockeysville cockington codicote codsall coedpoeth coeur_dalene
  coffs_harbour coggeshall cohoes coimbatore coity colac colchester coleford coleraine colesberg colinton collaroy
  collaroy_plateau colleyville collierville collingwood collingwood_park collinsville collinwood collooney colnbrook
  colne colognian colombia colonia colonial_heights columbia columbia_heights columbine colwood colwyn_bay colyton
  comber comilla commack commerce_city comorian comoros conception_bay_south concord concord_west condell_park confey
  congleton congo_swahili coningsby conisbrough conroe consett contai coogee cookeville cookham cookstown coolangatta
  coolbellup coolock cooloongup coolum_beach cooma coombabah coomera coon_rapids coopers_plains cooranbong coorparoo
  coos_bay cootamundra cootehill copiague coppell copperas_cove coppull copthorne coptic coquitlam coral_gables
  coralville coram cordeaux_heights corinda corinth corio corlette cornubia cornwall coromandel_valley corowa
  corpus_christi corrimal corsham corsican corsicana cortland corvallis cosham cotabato cote_divoire cotgrave cottenham
  cottesloe cottonwood_heights coulsdon council_bluffs countesthorpe courtown coventry covina cowansville cowdenbeath
  cowes cowplain cowra coxs_bazar crace cradley_heath cradock craigavon craigie craigieburn craigmore cramlington
  cranberry_township cranbourne cranbourne_east cranbourne_north cranbourne_west cranbrook cranebrook cranfield
  cranleigh crawfordsville crediton cree cremorne crest_hill crestmead crestview crestwood creve_coeur crewe crewkerne
  cricklade crieff crimean_tatar croatia croatian crofton cronulla crosshaven crossmolina crowborough crowland
  crowthorne croydon croydon_hills croydon_north croydon_south crumlin crumpsall cudahy cuddalore cuddapah cudworth
  cuffley culcheth cullman culloden cullompton culpeper culverstone_green cumberland cumbernauld cumbum cumnock cupar
  cupertino curacao currambine currans_hill currimundi currumbin_waters cuttack cuxton cuyahoga_falls cwmafan cwmbach
  cwmbran cypress cypress_hills cyprus czech czechia dabai dabhoi dabra dabwali dadiya dadri dadu dagenham dagupan
  dahanu dahegam daingean dakingari dalbeattie dalby dalgety_bay dalkeith dalkey dalry dalserf dalton_in_furness
  daltonganj dalyellup damagum damasak damascus damaturu dambai dambam dambatta damboa damoh damongo dan_gora dan_sadau
  danbury dandeli dandenong dandenong_north dandume dange danielskuil danish danja dankalwa dankama danvers danville
  dapchi dapto dar_es_salaam darazo darbhanga darch dareda daresbury darfield dargaville dargwa darien darjiling darley
  darlinghurst darlington darndale darra darras_hall dartford dartmouth darton darwen daska_kalan dasmarinas dass
  datchet datia daudnagar daund daura dausa davangere davao daventry davoren_park dawakin_kudu dawakin_tofa dawesville
  dawlish daytona_beach dazaga de_aar deba debary decatur dedham deeragun deerfield deerfield_beach deeside defiance
  deganwy degema degema_hulk dehra_dun dehri dekalb dekina delacombe delahey deland delaware delhi delmas delray_beach
  deltona demsa denbigh deneysville dengi deniliquin denmark denmead denton_holme deoband deolali deoli deoria
  dera_ghazi_khan dera_ismail_khan derrimut derrinturn derrybeg dersingham des_moines des_plaines desborough desoto
  detroit devakottai devizes devonport dewas dewsbury dhaka dhampur dhamtari dhanbad dhar dharapuram dharmapuri
  dharmavaram dhaulpur dhenkanal dholka dhoraji dhrangadhra dhuburi dhulia dhulian dhupgari dhuri dianella dibrugarh
  didcot didsbury didwana dieppe diepsloot diglur digos digras dikenafai dikwa dimapur dinajpur dinapore dinas_powys
  dindigul dindima dingley_village dingwall dinhata dinka dinnington dinuba diphu disa disina diss divehi dixiana
  djibouti docklands dod_ballapur dodoma dodworth dogri dogrib dohad dokolo dollymount dolton doma dombivli
  dominican_republic donabate donaghadee donaghmede doncaster doncaster_east dondaicha donegal donga dongobesh
  donnington donnybrook donnycarney donvale doolandella doonside doral dorchester dorking dorridge dorval dothan
  doubleview douglasville doveton downers_grove downham_market downpatrick dracut drewvale drexel_heights drexel_hill
  driefontein driffield drogheda droichead_nua droitwich dromana dromiskin dromore dronfield droylsden drumcondra
  drummondville drummoyne drysdale duala dubbo dublin dubuque duiwelskloof dukinfield dukku duku duleek duluth
  dulwich_hill dumaguete dumbarton dumfries dumka dumraon dun_laoghaire dunblane dunboyne duncanville duncraig dundalk
  dundas_valley dundee dundonald dundrum dunedin dunfermline dungannon dungarpur dungarvan dungloe dunholme dunkwa
  dunleer dunlewy dunmanway dunmore_east dunoon dunsborough dunshaughlin dunstable duntocher dunwoody durack dural durg
  durgapur dursley dutch dutse dutsen_wai dutsi dyce dyersburg dyker_heights dyula dzongkha eadestown eagleby eaglehawk
  eaglescliffe earby earl_shilton earlsfield earlville earlwood easington easingwold east_albury east_ballina
  east_boldon east_brainerd east_brisbane east_brunswick east_cannington east_chattanooga east_chicago east_concord
  east_cowes east_dereham east_devonport east_elmhurst east_flatbush east_fremantle east_gosford east_grinstead
  east_gwillimbury east_harlem east_hemet east_honolulu east_kilbride east_lismore east_longmeadow east_los_angeles
  east_maitland east_massapequa east_meadow east_melbourne east_millcreek east_molesey east_naples east_northport
  east_norwalk east_palo_alto east_patchogue east_pensacola_heights east_peoria east_perth east_providence
  east_rancho_dominguez east_riverdale east_setauket east_tamworth east_tilbury east_toowoomba east_tremont
  east_wittering eastbourne eastchester eastern_frisian easthampton eastlake eastlakes eastleigh eastmont eastpointe
  eastvale eaton_socon eatons_hill eau_claire ebbw_vale ebem_ohafia eberi ebute_ikorodu echuca ecuador eden_prairie
  edenbridge edenderry edensor_park edenvale edgewater edgewood edgeworth edgeworthstown edgware edina edinburg
  edinburgh edithvale edmonton edmundston edwardstown edwardsville edwinstowe effium effraya effurun efik egbe egbeda
  egbema eggertsville egham egremont egypt egyptian_arabic eha_amufu ehor ejigbo ejirin ejura ekajuk ekangala ekeremor
  eket ekpoma ekuvukeni el_cajon el_centro el_cerrito el_mirage el_paso elamite elanora elanora_heights eldama_ravine
  eldersburg elderslie eldoret eleebana elele elermore_vale elizabethtown elk_grove elk_grove_village elk_river elkhart
  elko elkridge elkton elland ellenbrook ellensburg ellesmere_port ellicott_city ellon ellore elm_park elmhurst elmina
  elmont elmwood_park elsternwick eltham eltham_north elyria embalenhle embu emerald emilian emkhomazi emmiganur
  empangeni emporia emsworth emu_plains emuoha enagi encanto encinitas encino endeavour_hills enderby enfield
  enfield_town engadine englewood enniscorthy enniskerry enniskillen enoggera entebbe enugu enwang epping epsom epworth
  equatorial_guinea erie erith eritrea erlanger ermelo ermington erode erskineville eruwa erzya escondido esher eshowe
  esikhaleni esperanto essendon essington estero estonia estonian esuk_oron eswatini etawa etawah ethiopia etinan
  etobicoke ettalong ettalong_beach euclid euless european_union eurozone eustis euxton evanston evanston_park
  evansville evatt evergreen_park everton_hills everton_park evesham ewondo exeter exmouth extremaduran eynsham eyofin
  ezillo ezzamgbo faifley failsworth fairborn fairfax fairhaven fairhope fairland fairlight fairmont fairview
  fairview_heights fairview_park fairwood fairy_meadow faisalabad fakenham falkirk falkland_islands fallbrook
  fallingbrook fallowfield falmouth far_rockaway fareham fargo faribault faridabad faridkot faridpur faringdon
  farmborough_heights farmington farmington_hills farmingville farnborough farnworth faroe_islands faroese farragut
  farrukhabad faskari fatehabad fatehpur fatwa fauldhouse faversham fawkner fayetteville fazeley fazilka felixstowe
  felling feltham ferbane fermoy ferndale ferndown fernley ferns ferntree_gully ferny_grove ferny_hills ferozepore
  ferryden_park ferryhill festac_town fethard fiditi figtree fiji fiji_hindi fijian fika filey filipino findon finedon
  finglas finland finnish firhouse firozabad fishers fitchburg fitzroy fitzroy_north fitzwilliam flagami flagstaff
  flagstaff_hill flatbush flatlands fleckney flemington flinders flinders_park flinders_view flitwick floral_park
  floreat florey florissant flower_mound fochville folkestone fond_du_lac foothill_farms footscray forbesganj
  fordingbridge fords forestville forfar formby forres forrestfield fortitude_valley fortuna_foothills foso
  fountainebleau foxford foxrock foxton frafra framingham framingham_center franconia frankfort frankston
  frankston_east frankston_north frankston_south fraserburgh freckleton fredericksburg fredericton freeport fremantle
  fremington fremont french_guiana french_polynesia french_southern_territories frenchs_forest frenchville freshwater
  fridley friendswood frimley frisco friulian frodsham frome fufore fufu fugar fula fulham_gardens fullarton funtua
  fylde fyzabad gabarin gabon gada gadag gadarwara gaddi_annaram gadwal gagarawa gagauz gahanna gaillimh gainesville
  gainsborough gaithersburg gajiram gajraula gajuwaka gakem galappo galashiels galesburg galician gallatin galston galt
  galveston gamawa gambia gamboru gan_chinese ganda gandhidham gandhinagar gandi gangakher ganganagar gangapur
  gangarampur gangawati gangoh ganj_dundwara gantsa ganye garaku gardena garforth garhwa garissa garki garko garran
  garstang garun_malam gashua gaspe gassol gastonia gateshead gatesville gatineau gatton gautier gawler gawler_east
  gawu_babangida gazi gbajimba gbawe gbaya gboko gbongan geebung geelong geelong_city_centre geelong_west geez geidam
  geiro geita gella gelligaer gembu georgetown georgian geraldton germantown gerrards_cross gezawa ghana ghatal
  ghatampur ghatsila ghaziabad ghazipur gheg_albanian ghomala giade gibraltar gidan_madi giffnock gilaki gilbertese
  gillingham girei giridih girraween girrawheen girvan gisborne giwa giyani glace_bay gladesville glanamman glasnevin
  glassboro glassmanor glastonbury glebe glen_alpine glen_avon glen_burnie glen_huntly glen_waverley glenbrook glencoe
  glendale glendale_heights glendenning glendora glenelg_north glenella glenferrie glenfield glenfield_park glengowrie
  glenhaven glenmore_park glenorchy glenrothes glenroy glenvale glenvar_heights glenview glenville glenwood glossop
  gloucester gloversville glusburn goalpara goaso gobardanga gobichettipalayam godalming godda godhra godmanchester
  gohadi gohana gojra gokak gola_gokarannath golborne golden_glades goldsboro goleta gombe gombi gonda_city gondal
  gondi gondia goniri goodings_grove goodlettsville goodna goole goondiwindi goonellabah gopalganj gora gorakhpur
  gordonvale gorebridge gorey gorgoram goring gorokan gorontalo goronyo gorseinon gort gosaba gosforth goshen gosnells
  gosport gossops_green gothic goulburn gourock goyerkata grabouw gracemere graceville grahamstown graiguenamanagh
  gramercy_park granard granby grand_forks grand_junction grand_prairie grand_rapids grande_prairie grandview
  grandville grange grange_hill grangemouth granite_bay granite_city graniteville grants_pass grapevine grappenhall
  gravesend grayslake greasby great_ayton great_bookham great_dunmow great_gonerby great_malvern great_missenden
  great_torrington great_wakering great_wyrley great_yarmouth greater_napanee greater_noida greater_northdale
  greater_sudbury greater_upper_marlboro grebo greece greek greenacre greenacres_city greenbank greenbelt greenburgh
  greeneville greenfields greenford greenhills greenhithe greenisland greenland greenock greenpoint greensboro
  greensborough greenslopes greenvale greenville greenwich greenwith grenada gresford greymouth greystanes greystones
  greytown grimethorpe grimsby grosse_pointe_woods grovedale guadeloupe guam guarani guatemala gubio gudalur gudivada
  gudiyatham gudumbali gudur guelph guernsey guildford guildford_west guisborough guiseley gujarati gujba gujranwala
  gujrat gulak gulaothi gulbarga gulfport gulma gulu gumel gumia gumla gummi guna gungahlin gunnedah gunnislake
  guntakal_junction guntur gurgaon guri gurnee gursahaiganj gusau gusii guwahati guyana guyong guyuk gwadabawa
  gwagwalada gwalior gwandu gwantu gwaram gwarzo gwasoro gweedore gwelup gwichin gwio_kura gwiwa gwoza gymea gymea_bay
  gympie haberfield habra hacienda_heights hackensack haddenham haddington hadejia hadleigh hafizabad hagerstown hagley
  hagonoy haida hailsham hainault haiti haitian_creole hajipur hakka_chinese haldia haldwani halesowen halesworth
  halifax halisahar halkomelem hallandale_beach halol haltom_city hamden hamersley hamlyn_heights hamlyn_terrace
  hamtramck hanahan hanceville hanford hannibal hanover hanover_park hansi hanumangarh haora hapur harda_khas
  hardingstone hardoi harefield haridwar harihar harlem harleston harlingen harpanahalli harpenden harringay harrisburg
  harrisdale harrismith harrisonburg harristown harrogate harrow_on_the_hill hartlepool hartley_wintney hartshill
  hartstown harwich haryanvi hasanpur hasimara haslemere haslett haslingden hassall_grove hassocks hathras hattiesburg
  haughton_green hauppauge hausa hauterive havant havelock haverfordwest haverhill haveri hawaiian hawarden hawera
  hawick hawkesbury hawkinge hawthorn hawthorn_east hawthorn_south haxby haydock hayesville hayle hayling_island
  haymarket haywards_heath hazaribagh hazelbrook hazleton heacham healesville heanor heathcote heathmont heathridge
  heavitree hebburn hebden_bridge hebersham hebrew heckmondwike hedaru hedon heidelberg heidelberg_heights
  heidelberg_west heighington heilbron helensburgh helensvale hells_kitchen helsby helston hemel_hempstead hemet
  hempstead hemsby hemsworth hendersonville hendra hendrina henfield hengoed henlow hennenman hercules herero hermanus
  hermiston hermitage herne_bay herriman hertford hervey_bay hesperia heswall hethersett hexham heysham hialeah
  hialeah_gardens hibbing hickory hicksville high_barnet high_blantyre high_wycombe higham_ferrers highbridge highbury
  highett highfields highgate_hill highlands_ranch highton highview highworth hiligaynon hillarys hillbank hillcrest
  hillcrest_heights hillsboro hillsdale hillside hillvue hilo hilsa himatnagar hinchinbrook hindaun hindhead hindi
  hindley hindupur hinesville hinganghat hingoli hinna hinsdale hiri_motu hiriyur hirwaun hisar histon hitchin hittite
  hmong hmong_njua hoboken hockley hodal hoddesdon hoffman_estates hohoe hoima hokitika hola holbeach holbeck hollywood
  holma holsworthy holtsville holyhead holyoke holytown holywell holywood homa_bay homebush homebush_west homestead
  homewood homnabad honduras hong_kong_sar_china honiton honolulu hoopstad hopatcong_hills hopewell hopkinsville
  hoppers_crossing horbury horley horncastle hornchurch hornsea horsford horsforth horsham horwich hoshangabad
  hoshiarpur hoskote hospet hosur houma hounslow hove howden howick howrah howth hoxton_park hoylake hoyland_nether
  hubli hucknall huddersfield hueytown hughesdale hugli hulme humberston humpty_doo hungarian hungary hunkuyi
  hunstanton hunsur huntersville huntingdale huntingdon huntly hunts_point huntsville hupa hurlstone_park
  hurstpierpoint hurstville huyton hyattsville hybla_valley hyderabad hythe ibadan ibanda ibeto ibiaku_ntok_okpo ibibio
  iboko ibokun ibstock iceland icelandic ichalkaranji icheu idah idaho_falls idanre idappadi idiroko idogbo idylwood
  ifakara ifaki ifako ifetedo ifon igabi iganga igarra igbekebo igbeti igbo igboho igbokoda igbor igueben igugunu
  igumale igunga iguobazuwa igurusi ihiala ikang ikara ikare ikeja ikem ikenne ikire ikirun ikom ikorodu ikot_abasi
  ikot_akpa_nkuk ikot_edibon ikot_ekpene ikot_ibritam ikot_nakanda ikotun ikoyi ikungi ila_orangun ilare ilaro
  ilchester ilembula ilemona ilesa ilfracombe iligan iligan_city ilinge ilkal ilkeston ilkley illawong illela illushi
  ilminster ilobu iloffa iloilo iloko ilongero ilorin iluka ilula imeko immingham immokalee imphal imus inala
  inari_sami indian_trail indianapolis indianola indio indonesia indonesian indooroopilly indore ingatestone ingawa
  ingleburn ingleby_greenhow inglewood ingraj_bazar ingrian ingush inisa inishcrone inkster innaloo interlingua
  interlingue inuktitut inupiaq inver_grove_heights invercargill inverell invergordon inverkeithing inverloch inverness
  inverurie iowa_city iperindo iperu ipetumodu ipinda ipokia ipoti ipswich iragbiji iran iraq irchester iringa irlam
  irondequoit ironville irrua irthlingborough irvington irymple isaka isanlu isara iselin iseyin isiaka isiala_oboro
  isieke isingiro isinweke isiokolo isiokpo isiolo isla_vista islamabad islampur isle_of_arran isle_of_bute
  isle_of_lewis isle_of_man isleworth islington islip issaquah isua italian italy itanagar itarsi itas iten ithaca
  itigi itigidi itori ivanhoe iver iver_heath ives_estates ivybridge iyara izazi jabalpur jacksonville
  jacksonville_beach jacobabad jagadhri jagdalpur jaggayyapeta jagraon jagtial jahanabad jahangirabad jahun jaigaon
  jaipur jaisalmer jaisingpur jajimaji jajpur jakusko jalandhar jalarpet jalaun jalgaon jalingo jalna jalor jalpaiguri
  jamaare jamaica jamaica_plain jamaican_creole_english jamalpur jambusar jamestown jamisontown jamkhandi jammalamadugu
  jammu jamnagar jamshedpur jamui jamuria jan_kempdorp janesville jangaon jangipur jannali jaora japanese japekrom
  jaranwala jarrow jasdan jasmine_estates jaspur jatani jaunpur javanese jebba jeffersontown jeffersonville jega
  jenison jerrabomberra jessore jetpur jeypore jhajjar jhalawar jhang_sadr jhansi jhargram jharia jharsuguda jhelum
  jhunjhunun jibia jikamshi jimboomba jimeta jind jindabyne jindalee jinja jintur jobele jobstown jodhpur johannesburg
  johnstown joliet joliette jollyville jolo jonesboro jonquiere joondalup joondanna jordanstown jorhat jugsalai
  jumri_tilaiya junagadh junction_city juneau junee jupiter jurupa_valley jutish kaabong kabale kabanga kabankalan
  kabardian kabarnet kabba kaberamaido kabo kabuverdianu kabyle kachia kachin kadayanallur kadi kadiri kaduna kafanchan
  kafarati kafin_hausa kafin_madaki kafur kagadi kagara kagarko kagoro kahama kahului kaiama kaiapoi kailua kaingang
  kairana kaita kaithal kajansi kajiado kajuru kakamega kakinada kako kakonko kakumiro kalaallisut kalamassery
  kalamazoo kalamunda kalangala kaleen kalenjin kalgo kalgoorlie kalimpong kaliro kalispell kaliyaganj kallakkurichchi
  kallangur kallaroo kalmyk kalna kalpi kaltungo kalungu kalyan kalyani kamachumu kamalia kamareddi kamarhati kamba
  kambah kamloops kamoke kampala kampala_central_division kamthi kamuli kamwenge kanahooka kanamma kanata kanchipuram
  kanchrapara kandhla kandi kandukur kanembu kaneohe kangaroo_flat kangaroo_point kangema kangiwa kangri kangundo
  kankakee kankanhalli kankara kankia kannad kannada kannangad kannapolis kannauj kannur kano kanoni kanpur kansas_city
  kanturk kanungu kanuri kanuru kanwal kapadvanj kapchorwa kapenguria kapolei kapsabet kapsowar kapurthala karabar
  karachi karad karaikal karaikkudi karama karauli karaye kardinya karelian karim_lamido karimganj karimnagar kariong
  karkarna karnal karol_bagh karratha karrinyup karsiyang karu karur karuri karwar kasaali kasamwa kasaragod kasese
  kasganj kashipur kashmiri kashubian kasoa kasulu kasur katagum katakwi katcha katerero kathua kathwana katihar
  katikati katol katoomba katoro katoya katras katsina katumba kaugama kaukauna kaura kaura_namoda kauru kavali kawana
  kawerau kawi kawungan kayankulam kaysville kayunga kazakh kazakhstan kazaure keana kearneys_spring kearny kearsley
  kebbe kedron keffi keighley keilor keilor_downs keilor_east keizer kelburn kells kellyville kellyville_ridge
  kelmscott kelowna kelty kelvedon kempsey kempston kempston_hardwick kemsing kendale_lakes kende kendraparha
  kenilworth kenmare kenmore kennesaw kennewick kennington kennoway kenora kenosha kensington kenthurst kentstown
  kentville kentwood kenwick kenwood kenyang keperra kepnock kericho kerikeri kernersville keroka kerrville kerugoya
  kesgrave keshod kessingland keswick keta kete_krachi kettering kew_east kew_gardens kew_gardens_hills kewarra_beach
  kewdale keynsham keysborough keystone keyworth khaddamari khadki khagaria khagaul khairabad khairpur_mirs khalilabad
  khambhat khamgaon khammam khandallah khandwa khanpur kharagpur kharar khardah khargone khasi khatauli khekra khmer
  khopoli khotanese khowar khulna khurda khurja khushab khuzdar kialla kiama kiama_downs kiambu kibaha kibakwe kibale
  kibara kibi kibingo kibiti kibiya kiboga kibondo kibuku kibworth_harcourt kiche kidatu kidderminster kidlington
  kidodi kidsgrove kigoma kigonsera kigorobya kihancha kihangara kihei kijabe kikuyu kilbeggan kilbirnie kilcock
  kilcoole kilcullen kildare kilembe kilifi kilkeel kilkenny killaloe killamarsh killara killarney_heights
  killarney_vale killeen killester killingly_center killorglin killumney killybegs kilmacanoge kilmallock kilmarnock
  kilmore kilosa kilpedder kilquade kilrush kilsyth kiltamagh kilwinning kimbundu kinango king_of_prussia kingaroy
  kingman kingori kingsbridge kingscliff kingscourt kingsford kingsgrove kingskerswell kingsland kingsport
  kingsteignton kingsville kingswells kingswinford kingswood kingswood_park kinlough kinnegad kinross kinsale kinston
  kintampo kintore kinvere kinyarwanda kiomboi kipini kipkelion kippax kirando kiratpur kiratu kirby_muxloe kireka
  kirfi kiri_kasamma kiribati kirk_sandall kirkby kirkby_in_ashfield kirkcaldy kirkintilloch kirksville kirkwall
  kirmanjki kirrawee kirriemuir kiru kiruhura kiryandongo kiryas_joel kisesa kishanganj kishangarh kishapu kisi kisii
  kisoro kissimmee kisumu kitale kitama kitamilo kitchener kitgum kitui kiveton_park kiwira kiyawa kizhake_chalakudi
  klamath_falls klemzig klerksdorp klingon knaphill knaresborough knebworth knocklyon knottingley knowle knoxfield
  knoxville knutsford knysna koboko koch_bihar kodar koforidua kogarah koguna kohat kohima koko kokomo kokstad kole
  kolhapur kolkata kollam kollegal komatipoort komi konch kondoa konduga kongo konkani konkwesso konnagar konongo
  kontagora konza koongal kooringal kopargaon koppal koppies koraput koratla korba korean koreatown koro koronadal
  korumburra kosciuszko_national_park kosi kosovo kosraean kosubosu kot_addu kota kotava kotido kotkapura kotli
  kotputli kottagudem kottayam kovilpatti kovvur koyra_chiini koyraboro_senni kozhikode kpandae kpandu kpelle kpor
  kraaifontein kriel krio krishnagiri krishnanagar kroonstad krugersdorp kruisfontein kuanyama kuchaman kujama kuje
  kukatpalli kukawa kultali kulti kumagunnam kumasi kumbakonam kumbotso kumi kumo kumyk kuna kunchi kundla kunnamkulam
  kununurra kuraby kurdish kurfi kurnool kurri_kurri kurukh kurunjang kusada kusheriki kushtia kuta kutenai kutigi
  kutloanong kuvi kuwait kwadukuza kwakwala kwal kwale kwali kware kwasio kwatarkwashi kwaya_kusar kwinana kwoi kwolla
  kyabram kyankwanzi kyathampalle kyegegwa kyela kyenjojo kyneton kyotera kyrgyz kyrgyzstan la_canada_flintridge
  la_crosse la_grange la_habra la_jolla la_marque la_mirada la_porte la_prairie la_vergne la_verne la_vista
  lachhmangarh_sikar lackawanna laconia ladera_ranch ladino ladnun lady_frere ladybrand laela lafia lafiagi lagrange
  laguna_niguel laharpur lahore lajere lakeland lakemba lakenheath lakeside lakeville lakewood lakhimpur lakota
  lal_bahadur_nagar lalago lalitpur lalor lalor_park lalupon lamba lambeth lambton lambton_shores lamu lamurde lamwo
  lanark lancing land_o_lakes landover landsdale lanesborough langi langtang langwarrin lansdale lansdowne laoag laos
  lapai laplace laramie larbert largs largs_bay larkana larkfield larkhall larne larrakeyah las_cruces las_pinas
  las_vegas lassomption latgalian latin latrobe latur latvia latvian lauderhill launceston laurelton laurentides
  laurinburg laval laverton lavington lawndale lawnton lawrenceville laytown le_plateau lealman leamington leander
  leanyer leatherhead leavenworth leawood lebanon lebowakgomo ledbury ledyard leeming leesburg leeton legaspi lehi
  lehigh_acres leicester leichhardt leifear leiston leixlip lekki lembeni lemont lemoore lemu lenah_valley lenexa
  lennoxtown lents lenzie leominster leongatha lere lerwick les_coteaux lesmahagow lesmurdie lesotho lessel
  letchworth_garden_city lethbridge lethbridge_park letterkenny leumeah leura leven levis levittown lewes lewiston
  lewiston_orchards lewisville lexington leyland lezghian liberia libertad libertyville libya lichfield lichtenburg
  lidcombe liechtenstein lightwater ligurian lillooet lilydale lilyfield limavady limbdi limburgish limerick limuru
  lincolnia lindenhurst lindenwold lindfield lindisfarne lingala lingua_franca_nova linlithgow linwood liphook lisarow
  lisburn liskeard lisle lissam listowel litein literary_chinese litherland lithgow lithia_springs lithuania lithuanian
  little_chalfont little_clacton little_elm little_hulton littleborough littlehampton littleport liverpool liversedge
  livonia livonian liwale llandrindod_wells llandudno llanelli llangefni llanharan llantrisant llantwit_major
  lloydminster loanhead loch_garman locharbriggs lochearn lochgelly lockerbie lockleys lockport lodi lodwar lofthouse
  loganholme loganlea logansport lohardaga lojban lokoja lomita lompoc lonavla londiani londonderry_county_borough
  long_jetty longdendale longfield longford longmeadow longmont longridge longsight longton longueuil longview longwood
  looe lorton los_altos los_angeles los_banos los_gatos los_lunas lossiemouth loughborough loughlinstown loughrea
  louis_trichardt louisiana_creole louisville louth lower_sackville lower_silesian lower_sorbian lowestoft lowood
  loxton lozi luanda lubbock lucan luchingu luckeesarai lucknow ludgershall ludhiana lufkin lugarno lugazi lugoba
  lugulu luimneach luiseno lukuledi lule_sami lumberton lunda lunglei lurnea lushoto luton lutterworth luuka_town
  luwero luxembourg luxembourgish luyia lwengo lyantonde lydenburg lydney lyme_regis lymington lymm lynbrook lynchburg
  lyndhurst lyneham lynnwood lynwood lysterfield lytham_st_annes maba mabalacat_city mabama mablethorpe mableton
  mabopane mabudi macao_sar_china macclesfield macduff macedonian machakos machame macherla machesney_park
  machilipatnam machina macomb macquarie_fields macquarie_park macroom madagali madagascar madala madanapalle madara
  maddington madgaon madhipura madhubani madhupur madhyamgram madisonville madobi madurai madurese maesteg mafa maffra
  mafinga magadi magahi maghera magherafelt maghull magna magog magole magomeni magor magugpo_poblacion magugu magumeri
  mahanje mahasamund mahbubnagar mahikeng mahmudabad mahoba mahuta mahwah maiadua maida_vale maidenbower maidenhead
  maidstone maiduguri maigana maigatari maiha maikunkele maile mainpuri maithili maitland maiyama majalgaon makakilo
  makakilo_city makarfi makasar makati_city makera makhuwa makoko makonde makrana makueni_boma makumbako makurdi
  makuyuni malaba malabar malagasy malahide malam_madori malampaka malappuram malaut malawi malay malayalam malden
  maldives maldon malegaon maler_kotla mali malikisi malindi malingao malinyi malir_cantonment malkajgiri malkapur
  mallam_fatori mallam_sidi mallammaduri mallow malmesbury malolos malta maltby maltese malton malumfashi malvern
  malvern_east mamaroneck mampong mamponteng manafwa manassas manassas_park mancheral manchu mandaluyong_city
  mandamarri mandan mandapeta mandar mandaue_city mandera mandi_bahauddin mandingo mando mandsaur mandurah
  mandurah_city_centre mandvi mandya mangalagiri mangalore mangere manglaur mangotsfield mangrol mangu manhattan
  manhattan_beach mani manila manipuri manitowoc manjeri manjimup mankato mankoeng manmad mannarakkat mannargudi
  manningtree manoora manorhamilton mansa mansilingan manston mantampay manukau_city manunda manvi manx maori maplewood
  maposeni mapuca mapuche maracha maradun maragua maralal maramba marangaroo marathi marawi_city marayong marblehead
  marchwood mardan mareeba margate margherita mariakani maribyrnong maricopa mariners_harbor markapur market_deeping
  market_harborough market_rasen market_warsop market_weighton markfield marlboro marlborough maroochydore maroubra
  marple marquard marquette marrickville marsabit marsfield marshallese marshalltown marshfield martinique martinsburg
  martock marwari maryborough maryland maryland_city maryland_heights maryport marysville maryvale maryville masai
  masaka masasi masaurhi_buzurg mascouche mashegu mashi masindi masindi_port maspeth massapequa massapequa_park
  massillon masterton mastic masumbwe maswa matai matamata matane matazu mathura matiri matraville mattanur mattoon
  matui maua mauchline maudsland maumelle mauritania mauritius mawana mawson_lakes maybole mayiladuthurai maylands
  maynooth mayotte mayuge maywood mazanderani mazinde mbalano mbale mbarara mberubu mbeya mbinga mbuguni mcalester
  mcallen mcdowall mckeesport mckinleyville mcminnville meadow_heights meadow_springs meadow_woods meadowbank
  meadowbrook measham mechanicsville medak medina_estates medinipur medowie medumba meerut mehekar mehlville melbourn
  melbourne melbourne_city_centre melksham melrose melrose_park meltham meltham_mills melton_mowbray memari menai
  menai_bridge menasha mende mendip menifee menlo_park menomonee_falls menomonie menston mentawai mentone meopham
  mequon merelani merewether meriden meridian mernda merrillville merrimac merrimack merriwa merrylands merrylands_west
  merta merthyr_tydfil meru mesquite metairie metairie_terrace metford methil methuen mettupalayam mettur mexborough
  mexico meycauayan mgandu mgbidi mhango miami miami_beach miami_gardens miami_lakes miamisburg michif michigan_city
  michika micronesia middelburg middle_dutch middleborough middleburg_heights middlesbrough middleton_grange middletown
  middlewich midhurst midland midleton midlothian midrand midsomer_norton midstream midvale midway midwest_city miga
  migori mikmaw mikumi mildenhall mildura mililani_town millbrae millbrook millcreek milledgeville millom millstreet
  milltown millville milngavie milnrow milpitas milton_keynes milwaukee milwaukie min_nan_chinese minangkabau
  minchinbury mindarie minehead mineola mingora mingrelian minjibir minneapolis minnetonka minnetonka_mills minot minto
  miramar miramichi mirandese mirfield mirialguda miringa mirpur_khas mirrabooka mirzapur misau mishawaka mississauga
  missoula missouri_city misungwi mitcham mitchelstown mitchelton mitoma mittagong mityana mizo mkpat_enin mkuranga
  mlalo mlandizi mlangali mlimba mlowo mmabatho moama moate modakeke modasa modbury modbury_heights modbury_north
  modimolle moggill mohali mohawk mokameh mokena mokopane moksha mokwa moldova molendinar molo molteno mombasa monash
  monasterevin moncton mondlo monghyr mongo mongolia mongolian monguno monifieth moniya monkstown monmouth monroeville
  monrovia monsey mont_albert mont_albert_north montagu montclair montebello montenegrin monterey monterey_park
  montmagny montmorency montreal montrose montville_center moodiesburn mooirivier mooloolaba moonah mooncoin moone
  moonee_ponds moorabbin moorebank mooresville mooroobool moorooka mooroolbark mooroopna moorpark moose_cree mopa
  moradabad moranbah morar morayfield morbi morden mordialloc morecambe moree moreton morganton morgantown moriki
  morisyen mormugao morningside morningside_heights mornington moroccan_arabic moroe morogoro moroto morpeth
  morphett_vale morrisania morristown morrisville mortdale morwell moscow moshi mosman mosman_park mossel_bay mossi
  mossley motherwell mothihari motueka mountlake_terrace mountmellick mountrath mountsorrel moville moyale moycullen
  moyross mozambique mpanda mpigi mpophomeni mpraeso mpumalanga mpwapwa msowero mthatha mtinko mtito_andei mto_wa_mbu
  mtwango mtwara mubarakpur mubende mubi mudgee mudgeeraba mudhol muff mugumu muheza muhoroni muhororo mukilteo mukono
  muktsar mulbagal mulgrave mullagh mullaloo multan mumbai mumias muncie mundang mundelein mungaa munnar
  munno_para_west munster muradnagar muranga murarrie murfreesboro muricay muridke muriti murrays_bay murrieta
  murrumba_downs murrumbeena murrysville murtajapur murton murwara murwillumbah musawa muscatine muscogee mushin
  muskego muskegon muskogee muslim_tat musoma musselburgh muswellbrook mutum_biyu muzaffarabad muzaffargarh
  muzaffarnagar muzaffarpur mvomero mwadui mwandiga mwanza mwatate mwingi myene mymensingh mysore naas nabha nachingwea
  nacogdoches nadiad nafada naga nagarpur nagaur nagda nagercoil nagina nagpur naihati nailsea nailsworth naini_tal
  nairn nairne nairobi naivasha najafgarh najdi_arabic najibabad naka nakapiripirit nakaseke nakasongola naksalbari
  nakuru nalerigu nalgonda nama namakkal namanyere namasuba namayingo nambare nambour nambucca nambucca_heads namibia
  nampa namutumba nanaimo nanded nandi_hills nandikotkur nandurbar nandyal nangal nanganga nangi nangloi_jat nangomba
  nangwa nanjangud nanpara nantwich nanuet nanyamba nanyuki napa napak naperville naples naracoorte narangba narara
  narasapur narasaraopet narayanganj narborough narela narellan_vale naremburn narnaul naro_moru narok narrabeen
  narrabri narrabundah narragansett narrandera narraweena narre_warren narre_warren_north narre_warren_south narrogin
  narromine narsimhapur narsingdi narwana narwee nasarawa nasarawa_egon nashik nashua nashville nasirabad nasko natchez
  natchitoches natick natore naugachhia naugatuck nauru navadwip navajo navan navarre navi_mumbai navotas navrongo
  navsari nawabganj nawabshah nawada nawalgarh nayudupet nchia ndeaboh ndonga neapolitan neath nebbi nederland nedlands
  nedumangad neenah negapatam neilston nellikkuppam nellore nelspruit nembe nenagh nenagh_bridge neni nepal nepali
  nepean nerang neston netherlands netherlee netley new_albany new_alresford new_auckland new_basford new_beith
  new_bern new_braunfels new_brighton new_britain new_brunswick new_bussa new_caledonia new_canaan new_delhi
  new_hamburg new_iberia new_lambton new_lenox new_malden new_mirpur new_norfolk new_orleans new_philadelphia
  new_plymouth new_romney new_shagunnu new_smyrna_beach new_springville new_stevenston new_tredegar new_westminster
  new_zealand newala_kisimani newari newark newark_on_trent newarthill newborough newbridge newburg newburgh newburn
  newbury newburyport newcastle newcastle_under_lyme newcastle_upon_tyne newcastle_west newent newhaven newington
  newmains newmarket newmarket_on_fergus newnan newnham newport_pagnell newquay newry newstead newton_abbot
  newton_aycliffe newton_mearns newtown newtown_cunningham newtown_trim newtownabbey newtownards newtownmountkennedy
  neyyattinkara ngala ngambay ngara ngaruawahia ngerengere ngiemboon ngomba ngong ngora ngudu ngunnawal ngurore nguru
  nguruka nguzu_edda nheengatu niagara_falls nias nicaragua nicholasville nickol nidadavole niddrie niger nigeria
  nigerian_pidgin nihtaur nimbahera ningi nipani nipomo nirmal niue niuean nixa nizamabad njeru njombe nkowakowa nkpor
  nkwerre nkwo_nike nkwoagu_isuochi nnenasa nnewi no_linguistic_content noblesville nogai nohar noida nokha nollamara
  noosa_heads noosaville noranda norco norfolk norfolk_county norfolk_island norland norlane normanhurst norristown
  north_albury north_amityville north_andover north_arlington north_attleborough_center north_babylon north_baddesley
  north_battleford north_bellmore north_bendigo north_berwick north_bethesda north_bondi north_charleston north_chicago
  north_chicopee north_cowichan north_decatur north_druid_hills north_epping north_ferriby north_highlands
  north_hollywood north_ipswich north_kingstown north_korea north_la_crosse north_lakhimpur north_las_vegas
  north_lawndale north_macedonia north_massapequa north_melbourne north_miami north_miami_beach north_narrabeen
  north_ndebele north_nowra north_olmsted north_parramatta north_peoria north_perth north_plainfield north_platte
  north_potomac north_providence north_richland_hills north_ridgeville north_royalton north_ryde north_saanich
  north_stamford north_strathfield north_tamworth north_tonawanda north_turramurra north_tustin north_vancouver
  north_walsham northallerton northam northampton northbridge northbrook northcote northdale northern_east_cree
  northern_frisian northern_luri northern_sotho northern_tutchone northfield northgate northglenn northmead northolt
  northport northridge northwestern_ojibwa northwich norton_canes norwalk norway norwegian norwegian_bokmal
  norwegian_nynorsk norwich novato novi novial nowra nowrangapur nsawam nshamba nsika nsukka nsunga nteje nto_edino
  ntoroko ntungamo nuer numan numurkah nunawading nundah nuneaton nung_udoe nungua nuriootpa nutley nuzvid nwaorieubi
  nwoya nyachera nyahururu nyakabindi nyalikungu nyamira nyamuswa nyamwezi nyangao nyanja nyankole nyasa_tonga nyeri
  nyoro nzam nzega nzima oadby oakdale oakengates oakey oakham oakhurst oakland oakland_park oakleaf_plantation
  oakleigh oakleigh_east oakleigh_south oakton oakville oamaru oatlands oatley obagaji oban obangede obiaruku obiozara
  obolo obonoma obra obuase obubra obudu ocala occitan oceanside ochobo ocoee oconomowoc odeda odenton odia odogbolu
  odoro_ikpe odot odukpani odumase_krobo ofallon offa ogaminana ogbede ogbere ogbia ogbomoso ogembo oghara ogidi ogoja
  oguma ogurugu oguta oildale oji_river ojibwa ojota ojoto ojus okanagan okara oke_ila oke_mesi okehampton okehi okeho
  okemos okene okigwe oklahoma_city oko_ita okolona okopedi okoroete okotoks okpo okpoga okpoma okrika okuku okuta okwe
  ol_kalou olathe old_jamestown old_kilcullen old_norse old_persian old_provencal old_shinyanga oldbawn oldbury
  oldcastle olongapo olupona omagh omaha omoba omoku onalaska ongole onitsha ontario onuebonyi_echara onueke onyedega
  ooty opelika opelousas opobo oporoma opotiki orai oran_park orangevale orangeville oranmore orchards oregon
  oregon_city orem orerokpe orillia orinda orita_eruwa orkney orland_park orlu ormeau ormiston ormoc ormond
  ormond_beach ormskirk orodo oromo oron oroville orpington osage oshawa oshkosh oshodi osisioma osmanabad osogbo
  ossetic ossett ossining oswego oswestry otaki otan_ayegbaju otford othaya otley otsego ottappalam ottawa
  ottery_st_mary ottoman_turkish ottumwa otuke otukpa otuocha oudtshoorn oughterard oughtibridge oundle
  outlying_oceania overcombe overland overland_park owasso owatonna owena owensboro owerri owode oxenford oxnard
  oxon_hill oxted oyam oyan oyugis ozar ozark ozone_park ozoro ozubulu paarl pabna pachora pacific_pines pacifica
  padbury paddington pader pader_palwo padiham padrauna padstow paducah paeroa pagadian pahlavi pahrump paidha paignton
  paiko painesville pakenham pakistan pakpattan pakur pakuranga palakollu palani palanpur palasa palatine
  palatine_german palauan palestine palestinian_territories palghar palghat pali palisades_park palitana pallavaram
  pallisa palmaner palmdale palmerston palmerston_north palmerstown palmetto_bay palmwoods palmyra palo_alto paloncha
  paltan palwal palwancha pampa pampanga pampierstad panaji panalanoy panama panama_city panania panchkula pandharpur
  pandhurna pangasinan panihati panipat pankshin panna panruti pantisawa panvel panyam papakura papatowai papiamento
  papillion papua_new_guinea par_naogaon para_hills paradip_garh parafield_gardens paragould paraguay paralowie
  paramagudi paramount paramus paraparaumu parbhani parkchester parkdale parkersburg parkes parkland parkside parkstone
  parksville parkville parkwood parlakimidi parli_vaijnath parlier parma parma_heights parmelia parramatta parrearra
  parsippany partington parvatipuram parys pasadena pasay pascagoula pasco pashto pasig_city paso_robles passaic patan
  patancheru patani pataskala pathankot pathardih patiala patigi patna pattukkottai paulton pawtucket payson payyannur
  peacehaven peachtree_city peachtree_corners peakhurst pearland peasedown_saint_john pecan_grove peddapuram peekskill
  pekin pelican_waters pelsall pembroke pembroke_dock pembroke_pines pembury pemulwuy penarth pencoed pendle_hill
  penicuik penistone penkridge pennant_hills pennsauken pennsport pennsylvania_german penrith penryn pensacola
  penshurst penticton pentre penzance peoria peranampattu peregian_springs periyakulam perris perrysburg pershore
  persian perth perth_amboy perth_city_centre peshawar petaluma petawawa peterborough peterculter peterhead peterlee
  petersburg petersfield petersham petlad petone pflugerville phagwara phalaborwa phalodi phaltan phenix_city
  philadelphia philippines phoenician phoenixville phuthaditjhaba piara_waters pickerington picton piedmontese
  piet_retief pietermaritzburg pijin pikesville pilibhit pilkhua piltown pimpama pimpri pincourt pindiga pinecrest
  pinehurst pinellas_park pinewood pinjarra pinner pinole pinxton piqua piscataway pitcairn_islands pithampur
  pithapuram pithoragarh pitsea pittsburg pittsburgh pittsfield placentia plainfield plains_cree plainview plainville
  plano plattsburgh plautdietsch pleasant_prairie pleasanton pleasantville plettenberg_bay plumpton plymouth plympton
  plymstock pocatello pocklington pohnpeian poinciana polavaram polesworth pollachi polmont polokwane pomona
  pompano_beach ponca_city ponnani ponnur ponnuru pontarddulais ponte_vedra_beach pontefract ponteland pontiac pontic
  pontyclun pontycymer pontypool pontypridd poonamalle pooraka poplar_bluff porbandar poringland porirua portadown
  portage portage_la_prairie portage_park portarlington porterville porthcawl portishead portland portlaoise portlaw
  portlethen portmarnock portraine portrush portslade portsmouth portsmouth_heights portstewart portuguese portumna
  postmasburg potchefstroom potiskum potomac potters_bar potton pottstown pottsville poughkeepsie poway poynton prahran
  prairie_village prairieville prattville prebbleton preesall prenton prescot prestatyn prestea prestonpans prestons
  prestwich prestwick pretoria prieska princes_risborough proddatur prosper prosperous providence provo prudhoe
  prunedale prussian pudsey puducherry pudukkottai pueblo pueblo_west puerto_princesa pujali pukekohe_east puliyangudi
  pullman pulong_santa_cruz pumwani punalur punasa punchbowl pune punganuru punjabi punta_gorda punta_gorda_isles
  purfleet purley purnia puruliya pusad puthia puttur puyallup pwllheli pymble pyrmont qatar qeqchi quakers_hill
  queanbeyan queanbeyan_east quebec quechua queensbury queensdale queensferry queenstown queenswood_heights quesnel
  quetta quezon_city quinns_rocks quinte_west quorndon quthbullapur rabkavi raceview radlett radnor radstock radyr
  raebareli raghogarh raheny rahim_yar_khan rahway raichur raiganj raigarh rainford rainham rainhill rainworth raipur
  raisen rajahmundry rajapalaiyam rajasthani rajgarh rajkot rajpura rajsamand rajshahi rakai ramachandrapuram
  ramagundam ramanathapuram ramelton ramgarh ramgundam ramnagar rampur rampur_hat rampura ramsbottom ramsgate ranaghat
  ranchi rancho_cordova rancho_cucamonga rancho_mirage rancho_palos_verdes rancho_penasquitos rancho_san_diego
  rancho_santa_margarita randallstown randalstown randburg randfontein randwick rangeville rangpur ranibennur raniganj
  rann rano rapanui raphoe rarotongan rasipuram rastrick ratangarh ratby rath_luirc rathangan rathcoole rathcormac
  rathdowney rathdrum rathgar rathkeale rathmines rathnew rathwire ratlam ratnagiri ratoath raunds raurkela ravenshead
  rawalpindi rawmarsh rawtenstall raxaul rayachoti rayadrug rayleigh raymore raytown redan redbank_plains redbourn
  redcar redcliffe redditch redhill redland redland_bay redlands redlynch redruth redwood_city redwood_park reedley
  regents_park reigate reisterstown renfrew renmark renton renukut repalle repentigny reservoir reston retford revere
  revesby rewa rewari rexburg reynella reynoldsburg rhondda rhoose rhosllanerchrugog rhyl rhymney rialto ribah
  richfield richland rickmansworth ridgecrest ridgeland ridgewood riffian rijau rimi rimin_gado rimouski ringim
  ringsend ringwood ringwood_east ringwood_north rio_rancho ripon ripponden ririwai risca rishikesh rishra rishton riti
  riverbank riverdale riversdale riverside riverstone riverton rivervale riverview riverwood riviera_beach riyom
  roanoke roanoke_rapids robertsonpet rochdale rochedale_south rochford rochfortbridge rockdale rockford rockhampton
  rockingham rockingham_city_centre rockland rockledge rocklin rockville rockville_centre rockwall rogo roha rohingya
  rohini rohnert_park rohtak roleystone rolla rolleston romagnol romania romanian romansh romany rombo romeoville
  romford romsey romulus rondebosch rongai roni ronkonkoma roodepoort roorkee roosevelt rooty_hill ropar roscommon
  roscrea rosebank rosebery rosebud rosebud_west roseburg rosedale rosehill roselands rosemead rosemeadow rosemere
  rosemont rosemount roseville ross_on_wye rossendale rosslare rossville rostrevor roswell rosyth rotherham rothesay
  rothesay_bay rotorua rotterdam rottingdean rotuman roviana rowlands_gill rowville roxas_city roxburgh_park
  roxby_downs royal_leamington_spa royal_tunbridge_wells royal_wootton_bassett royton rubanda rubidoux rubirizi
  ruddington rugeley ruislip rujewa rukungiri rulenge ruma rumuodomaya rumuruti runcorn rundi runka ruse rushden ruskin
  ruskington russellville russia russian rustenburg rusthall rustington ruston rusyn rutherglen ruthin rwanda rydalmere
  ryde ryhill ryhope ryton saakpenwa saamia sabon_birni sabon_garin_nangere sabon_wuse sabuwa sachse sacriston
  saddiqabad safana sagana sagar sagbama saggart saginaw saginaw_township_north saguenay saharanpur saharsa sahaswan
  sahibganj sahiwal sahuarita saidpur sainthia sakaba saki salaga salamander_bay saldanha salford salfords salina
  sallins sallynoggin saltash saltcoats saltford saltpond salur samalkot samamiya samaritan_aramaic samastipur
  sambalpur sambhal samburu saminaka sammamish samoa samoan samogitian sandalfoot_cove sandamu sandawe sandbach
  sandgate sandhurst sandila sandown sandringham sandyford sandymount sangamner sangareddi sangli sango sangrur sangu
  sankera sankwala sans_souci sanskrit santali santee santol sapele sapulpa sarasota saratoga saratoga_springs
  sardarshahr sardhana sardinian sargodha sark sarkin_pawa sarnia sartell sasak saskatoon sasolburg sassarese_sardinian
  satara saterland_frisian sathupalli satkhira satna sattenapalle saudi_arabia saugor saugus saundatti savarkundla
  savelugu sawa_sawa sawai_madhopur sawbridgeworth sawston sawtry saxmundham sayreville sayreville_junction sayville
  scaggsville scalby scarsdale schaumburg schenectady schererville schertz schofields scone scoresby scots scottburgh
  scottish_gaelic scottsdale scunthorpe seaford seaford_rise seaforth seagoville seaham seaside seatac seaton_delaval
  seattle sebastopol secaucus secunda secunderabad sedalia seddon sedgefield sefton sefwi_wiawso sehore selayar selden
  selkirk selkup selsey selu semaphore_park sembabule seminole sendhwa seneca senegal senekal seohara seoni sepuka
  serbia serbian serer serere seri serilingampalle serti seselwa_creole_french sevenoaks severn severna_park
  sevierville seville_grove seychelles shaffa shafter shaftesbury shagamu shagari shahabad shahada shahdol shahjanpur
  shahkot shahzadpur shailer_park shajapur shaker_heights shakopee shama_junction shambala shamli shanga shankill
  shanono shantipur sharlston shawinigan sheboygan sheepshead_bay sheerness shefford shegaon sheidow_park sheikhpura
  shekhupura shelbyville shelleng shelui shenandoah shendam shenley shenton_park sheopur shepley shepparton shepperton
  shepshed shepton_mallet sherborne sherbrooke sherburn_in_elmet sheringham sherkot sherpur sherrelwood shertallai
  shevington shibganj shifnal shikarpur shikohabad shildon shillong shimla shimoga shimoni shinkafi shinyanga
  shipston_on_stour shirebrook shiremoor shirpur shivaji_nagar shivpuri shoranur shorapur shoreline shoreview shorewood
  shortlands shotts shreveport shrewsbury shrirampur shrivenham shujalpur shyamnagar sialkot siaya sibsagar sichuan_yi
  sicilian sicklerville sidamo sidcup siddhapur siddipet sidhi sidlaghatta sidmouth sierra_vista sihor sihora
  sikandarabad sikandra_rao sikar sikeston sikonge siksika silame silang silchar sileby silesian siliguri sillod
  siloam_springs silsden siluko silver_firs silverdale silverwater simcoe simi_valley simpsonville sindhi sindhnur
  sinfin singapore singida singrauli sinhala sinnamon_park sint_maarten sippy_downs sira sirajganj sirari sirhind
  sironj sironko sirsa sirsi sirsilla siruguppa sitamarhi sitapur sittingbourne siuri sivaganga sivakasi siwan
  sixmilebridge siyabuswa skegness skelmersdale skerries skibbereen skipton skokie skolt_sami slacks_creek slane
  sleaford slidell sligo slough slovak slovakia slovenia slovenian smethwick smithfield smithtown smyrna snellville
  snodland soba socastee soga sogdien soham sojat sokoni sokoto solan solapur solihull solon somali somalia somanda
  somerset somerset_east somerton somerton_park somolu sonargaon songea songwa soninke sonipat sonning_common sopur
  soroti sorrento sotik sotik_post sourashtra south_africa south_benfleet south_bradenton south_brisbane south_bunbury
  south_burlington south_chicago south_coogee south_croydon south_elmsall south_euclid south_hayling south_hedland
  south_hurstville south_kalgoorlie south_kingstown south_korea south_lake_tahoe south_launceston south_lawndale
  south_melbourne south_miami_heights south_milwaukee south_molton south_morang south_ndebele south_ockendon
  south_pasadena south_penrith south_perth south_plainfield south_plympton south_portland south_portland_gardens
  south_san_francisco south_san_jose_hills south_sudan south_suffolk south_tamworth south_toowoomba south_vineland
  south_wentworthville south_yarra south_yuba_city southam southampton southaven southbank southbridge southbury
  southchase southern_altai southern_east_cree southern_haida southern_kurdish southern_lushootseed southern_sotho
  southern_tutchone southfield southgate southglenn southlake southminster southport southsea southside southwater
  southwell sowerby_bridge soweto soyibug spanaway spanish spanish_fork spanish_lake spanish_springs sparta spartanburg
  spearwood spennymoor spokane spokane_valley springbok springboro springdale springvale springvale_south springville
  springwood spruce_grove squamish sranan_tongo sri_dungargarh sri_lanka srikakulam srinagar srivilliputhur staines
  stainforth stakeford stalybridge stamford stamullin standard_moroccan_tamazight standerton stanmore
  stansted_mountfitchet stanthorpe staplehurst starkville statesboro statesville staunton staveley stawell steeton
  stellenbosch stenhousemuir stephenville stepps steubenville stevenage stevenston stewarton steyning stilfontein
  stillwater stirling stockbridge stockport stocksbridge stoke_gifford stoke_poges stokenchurch stokesley stonecrest
  stoneham stonehaven stonehouse stornoway storrington storrs stotfold stoughton stourbridge stow stowmarket strabane
  stradbally straits_salish strandhill stranraer stratford strathalbyn strathaven strathdale strathfield
  strathfieldsaye strathmore strathpine streamwood streetly streetsboro strensall stretford stretton strongsville
  strood studley sturry stutterheim subiaco sudan sudbury sudley suffolk suhum suisun suitland sujangarh sukkur sukuma
  sule_tankarkar suleja sulphur sulphur_springs sultanpur sumaila sumbawanga sumerian summerside sumter sun_prairie
  sunam sunbury sundanese sundargarh sundumbili sunkani sunland sunland_park sunny_isles_beach sunnybank
  sunnybank_hills sunnyside sunnyvale sunyani supaul surat suratgarh surbiton surendranagar surfers_paradise suriapet
  suriname surrey surrey_hills surry_hills surulere susanville susu sutton_coldfield sutton_in_ashfield suwanee suya
  swadlincote swaffham swahili swampy_cree swanage swanley swanscombe swansea sweden swedish swedru sweetwater
  swellendam swindon swiss_german switzerland sycamore sydenham sylhet sylvan_lake sylvania syosset syracuse syria
  syriac syston tabora tachelhit tacloban tacoma tadcaster tadepallegudem tadley tadpatri tadworth tafawa_balewa tafo
  tagish taguig tahitian tahlequah tahltan tahmoor taibach taigum taita taiwan tajik tajikistan takai takanini takaungu
  taki takoma_park takoradi takum talasse talata_mafara talegaon_dabhade talipparamba talisay talladega tallaght
  tallahassee tallai tallmadge talysh tamaki tamale tamarac tamashek tambaram tamborine_mountain tambuwal tamiami tamil
  tamluk tampa tamworth tanah_merah tanda tandahimba tando_adam tando_allahyar tandur tanga tangail tanjore tankerton
  tannum_sands tanque_verde tanuku tanunda tanza tanzania taradale taree tarime taringa tarkwa tarlac_city tarleton
  tarn_taran tarneit taroko tarpon_springs tarragindi tasawaq tatar tatura taunton taupo taura tauranga taveta
  tavistock taylors taylors_hill taylors_lakes taylorsville taytay teaneck techiman teddington tede teghra tegina
  teignmouth tellicherry telopea telugu tema tembisa temecula temiskaming_shores temora tempe tempe_junction templemore
  templeogue templestowe templestowe_lower tenby teneriffe teni tenterden tenterfield tereno terenure termonfeckin
  terre_haute terrebonne terrigal terrytown teshi_old_town teso tetbury tetum tewantin tewkesbury tewksbury texarkana
  texas_city tezpur thaba_nchu thabazimbi thailand thame thames_ditton thane thanesar thatcham the_acreage the_basin
  the_boldons the_bronx the_crossings the_dalles the_hammocks the_ponds the_woodlands thenkasi thetford theunissen
  thika thirroul thirsk thiruvananthapuram thiruvarur thohoyandou thomastown thomasville thoothukudi thornbury
  thornlands thornleigh thornlie thornliebank thorold thoubal thrapston thrissur throgs_neck thulamahashi thurgoona
  thurles thurso tibetan tickhill tidworth tiffin tifton tigard tigre tigrinya tikamgarh tilbury tilhar tillicoultry
  tillmans_corner timaru timne timperley tinana tinde tindivanam tingalpa tingi tinley_park tinsukia tinton_falls
  tipperary tiptree tiptur tiruchengode tiruchirappalli tirunelveli tirupati tirupparangunram tiruppur tirur
  tiruttangal tiruvalla tiruvallur tiruvannamalai tiruvottiyur titagarh titirangi titusville tiverton tlingit
  tobercurry toddington todmorden tofa togo tohana tok_pisin tokelau tokelauan toki_pona tokombere tokoroa tonbridge
  tonga tongan tonk tonypandy tonyrefail tooele toongabbie toorak toormina toowong toowoomba topeka tordher
  tornedalen_finnish toronto tororo torpoint torquay torrance torrington torwali totnes toto tottington totton toukley
  toungo towcester town_n_country townsville towson tra_mhor tralee tranent traralgon traverse_city tredegar treharris
  tremont treorchy trevallyn tring troon trotwood troutdale truckee truganina trumbull truro trussville tsafe tsakhur
  tsakonian tsanyawa tsawwassen tsimshian tsonga tswana tualatin tuam tuart_hill tuckahoe tucson tudun_wada tuguegarao
  tugun tujunga tukuyu tukwila tulare tullahoma tullamarine tullamore tullibody tullow tullyallen tulsa tulu tumbi
  tumbi_vmbi tumble tumbuka tumkur tumsar tumut tumwater tuncurry tundla tunduma tungi tuni tunisia tunisian_arabic
  tunkus tupelo tura turangi tureta turkish turkiye turkmen turkmenistan turlock turoyo turramurra turriff tuscaloosa
  tustin tuvalu tuvinian twentynine_palms twinsburg twyford tyap tyldesley tynemouth tysons_corner tzaneen ubiaja
  uckfield udaipur uddingston udgir udhampur udmurt udumalaippettai udupi uganda ugaritic ugba ugbodo ugbokpo ugep
  ughelli ugwolawo uitenhage ujhani ujjain ukata ukiah ukpo ukpor ukraine ukrainian ulhasnagar ulladulla ullal ultimo
  ulundi ulverston ulverstone umbundu umina_beach umred umuahia umuelemai umuguma umulona umumma umundugba umunede
  umunze unanderra undy ungogo uniondale unionport united_arab_emirates unjha unnao upenekang upington upland upleta
  upminster uppal_kalan upper_arlington upper_caboolture upper_coomera upper_kedron upper_mount_gravatt upper_sorbian
  uppingham upwell upwey uquo urambo urangan urbandale urdu urmston uromi urraween urua_inyang urualla urue_offong
  uruguay usa_river usagara uselu usevia ushaw_moor ushirombo utica uttoxeter utu_etim_ekpo uvalde uvinza uxbridge
  uyghur uyovu uzbek uzbekistan vacaville vadodara vaijapur valdosta vale_of_leven valinda valleymount valparai
  valparaiso valrico valsad van_buren van_nuys vancouver vandalia vandeikya vanderbijlpark vanier vaniyambadi vanuatu
  vapi varanasi varangaon varennes varkala varsity_lakes vatican_city vaucluse vejalpur vellore venda venetian
  venezuela venice ventersburg ventnor veps veraval vereeniging vermont vermont_south verwood vestavia_hills vicksburg
  victoriaville victorville vidisha vietnam vietnamese viewbank viewpark vihari vijayawada vikarabad vikindu
  viljoenskroon villawood villiers villupuram vincennes vincentown vineland vinukonda virar virudunagar visakhapatnam
  visalia visnagar vista vite vizianagaram volapuk volksrust voro votic vrede vredefort vredenburg vredendal
  vriddhachalam vrindavan vryburg vryheid vunjo vwawa waco waddington wadebridge wadhurst wagga_wagga wagini wahiawa
  wahroonga waihi waikiki wailuku waipahu wairoa waitara waiuku wajir wakeley wakerley wakiso waldorf walkden
  walla_walla wallan wallasey wallingford wallingford_center walloon wallsend walnut walnut_creek walnut_grove
  walnut_park walsall waltham waltham_abbey waltham_cross wamako wamba wamberal wanaka wandina wanganui wangaratta wani
  wankaner wankyi wanneroo wanniassa wannune wanparti wantage wantagh wantirna wantirna_south warangal waratah warawa
  waray wardha wardle wareham wargrave warilla warji warkworth warlingham warlpiri warmbaths warminster warnbro
  warners_bay warora warradale warragul warrandyte warranwood warrawong warren_township warrenpoint warrensburg
  warrenton warri warriewood warrnambool warsop warud wasagu wasco wase washim washingborough washo washougal
  washwood_heath watauga waterbeach waterbury waterford waterford_west watergrasshill waterloo waterlooville watertown
  waterville wath_upon_dearne watsonia watsonville wattle_grove watton wauchope waukee waukegan waukesha waurn_ponds
  wausau wauwatosa wavell_heights wawa waxahachie waynesboro wayuu wazirabad weaverham webuye wednesbury wednesfield
  weirton weirton_heights wekiwa_springs welkom welland wellard wellesbourne wellesbourne_mountford wellesley welling
  wellingborough welshpool welwyn_garden_city wembley wembley_downs wenatchee wendouree wendover wentworthville
  wentzville werribee werrington weslaco wesselsbron west_albany west_and_east_lealman west_babylon
  west_bloomfield_township west_bridgford west_bromwich west_busselton west_byfleet west_chicago west_clandon
  west_columbia west_coon_rapids west_covina west_croydon west_des_moines west_elkridge west_elsdon west_englewood
  west_fargo west_flemish west_footscray west_gulfport west_hempstead west_hollywood west_hoxton west_islip
  west_kelowna west_kempsey west_kilbride west_kingsdown west_lake_sammamish west_launceston west_lynchburg
  west_melbourne west_mersea west_mifflin west_molesey west_pennant_hills west_pensacola west_perth west_pymble
  west_ryde west_seneca west_tamworth west_thurrock west_torrington west_ulverstone west_vancouver west_wodonga
  west_wollongong westbury westchase westchester westergate westerly western_balochi western_canadian_inuktitut
  western_frisian western_ojibwa western_panjabi western_sahara westerville westford westhill westhoughton westland
  westleigh westmead westmeadows westminster westmont westmount westonaria westport wetaskiwin wete wetherby
  wetherill_park wethersfield weybridge weymouth whakatane whalan whalley whangamata whangarei wheathampstead
  wheelers_hill wheeling whickham whitburn whitby whitchurch whitegate whitehall whitehall_township whitehaven
  whitehorse whitestone whitianga whitstable whitsundays whittlesea whittlesey whyalla_norrie whyalla_stuart wichita
  wichita_falls wickford wicklow wideopen widnes wigan wigston_magna wigton wildomar wildwood wilkinsburg willagee
  willenhall willetton williamsburg williamsport williamstown willimantic willingboro willington williston willmar
  willowbrook willowdale wilmington wilmington_island wilmslow wilsden wilsonton wilsonville wimblington
  wimborne_minster winburg wincanton winchcombe windermere windlesham wingerworth wingham winmalee winneba winnipeg
  winscombe winsford winterton winthrop wiri wirksworth wisbech wisconsin_rapids wishart wishaw witbank withernsea
  witley witney witu wivenhoe wobulenzi woburn woburn_sands wodonga wokha woking wokingham wolaytta wollert wolli_creek
  wollongong wollongong_city_centre wollstonecraft wolmaransstad wolof wolverhampton wombourn wombwell wonthaggi
  woodbridge woodburn woodcroft woodend woodhall_spa woodhaven woodlawn woodmere woodridge woodstock woodvale
  woolgoolga woollahra woolloomooloo woolloongabba woongarrah woonona woonsocket wootton woree workington worksop
  worongary worrigee worthing wote woy_woy wrexham writtle wroughton wu_chinese wudil wukari wulguru wundanyi wurno
  wurtulla wushishi wuyo wyandotte wyndham_vale wynnum wynnum_west wynyard wyoming wyong xhosa xiang_chinese yabo
  yadgir yagoona yajiwa yakima yakut yala yallambie yamanto yamba yamrat yamunanagar yanchep yanda_bayo yandev yangben
  yangebup yapese yapton yarm yarmouth yarraville yarrawonga yashikira yass yate yateley yatton yavatmal yaxley yeadon
  yelahanka yellandu yellowknife yelwa yemba yemen yenagoa yendi yeola yeovil yeppoon yeppoon_city_centre yeronga
  yiddish yokine yonkers yorba_linda yorkton yorkville yoruba youghal youngstown ypsilanti ystalyfera yuba_city yucaipa
  yucca_valley yukon yuli yuma yumbe zadawa zahirabad zaki_biam zakirai zalanga zambia zamboanga zanesville zango
  zanzibar zapotec zarma zastron zaza zeelandic zeerust zenaga zetland zhuang zillmere zimbabwe zing zionsville zombo
  zonkwa zonno zoroastrian_dari zungeru zuni zurmi zuru`;

/** Written by `npm run gather` from GeoNames (https://www.geonames.org), CC BY 4.0. Folded. */
export const NAMESAKE_PLACES_EN = `acton adelaide adelaide_hills agra alameda alexandria alhambra alice_springs allen amarillo an_ros anka arnold
  ashford aston atherton atlanta aurora austin baldwin_park bara baro barrie barry bartley_green beaumont bedford
  bentley bethlehem beverley billings bin_yauri birmingham blackburn bolton bonny bordon boston boyle_heights bradford
  brandon bray brent bristol brixton brooklyn brooklyn_park bryan buckley burbank burgess_hill burnley
  burton_upon_trent buxton cairns camden camden_town canning_vale canterbury canton cape_coast cape_coral cape_town
  carlisle carmel caroline_springs carson cary centurion chanda charlotte chatham chelsea chester chico clayton
  cleveland clifton clovis colorado_springs columbus compton coral_springs corby cork corona costa_mesa cranston
  crawley crosby dallas daly_city darwin davenport davie dayton dearborn dee_why deer_valley denton denver derry doreen
  dover downey dudley durban durham east_hampton east_london eccles edison edmond el_monte elgin elizabeth
  enchanted_hills ennis eugene everett ewell fairfield farnham fleetwood flint folsom fontana fordham fresno fullerton
  garden_grove garland gary gaya general_santos gilbert gladstone glasgow goodyear grantham granville grays
  great_sankey greeley gresham hadley_wood hamilton hammond hampton hampton_park harlow hartford hastings hatfield
  hawthorne hayes hayward henderson hereford heywood high_peak hinckley hobart holloway hoover hornsby houston
  huntington_beach hyde irvine irving jackson johns_creek kari kendal kendall kent kimberley kings_lynn kingston
  kingston_upon_hull kirkland kirwan ladner lafayette lagos lancaster lansing laredo largo lawrence lawton leeds
  lees_summit leigh leighton_buzzard levin lincoln lira little_bray livermore livingston logan_city london long_eaton
  loveland lowell lower_earley lower_hutt lusk lynn mackay macon madison manchester mansfield manteca maple_ridge
  marino markham marte maru mckinney meads medford memphis merced mesa middleton milton minna mission_viejo modesto
  monaghan montgomery moreno_valley morley moyo mumford napier nelson new_bedford new_milton new_rochelle new_ross
  new_south_memphis newport newport_beach newport_news nigel norman north_lakes north_shore nottingham odessa ogden
  oldham ondo orlando oxford palm_bay palm_coast paradise paterson peckham pharr pickering poole preston prince_george
  quincy rabah racine radcliffe raleigh red_deer redding regina reno richards_bay richardson richmond richmond_hill
  ripley robina rochester sacramento salem salinas salisbury sandy_hills sandy_springs sauri savannah scarborough
  scranton selby shani shannon sheffield sherwood_park shipley shirley sioux_city sioux_falls somerville south_boston
  southall spalding springfield springs stafford stanley staten_island stockton stroud sunderland sunrise_manor sutton
  swinton sydney sydney_central_business_district telford thornton thousand_oaks tipton toledo toms_river tracy trenton
  trowbridge troy tyler upper_hutt valencia vallejo vaughan ventura victoria virginia virginia_beach wakefield
  warrington warwick washington washington_heights watford wellington west_palm_beach west_raleigh whitefield
  whitley_bay whittier winchester windsor witham woodford_green worcester yola zaria`;
