/** Surnames of Peru and of other Spanish-speaking countries, with those from Quechua, Aymara and Mochica, folded. */
export const SURNAMES_ES = `abad abanto abarca abregu abril acero acevedo achahui achahuanco acho acosta acuna adrianzen
  agreda aguado aguayo aguero aguilar aguirre ahumada alama alanya alarcon albornoz alcala alcantara alcazar alcos alegria
  aleman alfaro aliaga allca allcca almanza almeida almeyda almonacid almonte alonso altamirano alva alvarado alvares
  alvarez alvino amanqui amao amaya amaru amasifuen ames anahua anampa anaya ancalle ancco anchante anco ancori andia
  andrade angeles angulo anton antezana anyosa apaza aponte aquino aquise ara aragon aramayo aramburu arana aranda
  araoz araujo arce arcos ardiles arenas arevalo argandona argote arguedas arhuata arias arica ariza armas arone aroni
  aroquipa arrascue arredondo arriaga arrieta arroyo arteaga asencios asto astete astopilco atao ataucusi atencio
  atoche auccapuclla avalos avelino avendano avila ayala ayamamani ayma ayme ayquipa azabache azanero baca balboa
  baldeon balderrama ballon banda banegas baquerizo barboza bardales barrantes barraza barreda barrera barreto barriga
  barrientos barrios barron barzola basilio bastidas basurto bautista bayona bazalar bazan becerra bejar bejarano bellido
  beltran benavente benavides benites benitez bermudez bernal bernaola berrocal berrospi betancourt blas bobadilla
  bocanegra bohorquez borda borja bravo bringas briones briceno brito bueno burga burgos bustamante bustinza bustos
  caballero cabanillas cabello cabezas cabrera caceda caceres cachay cachi cahuana cahuaya cajahuanca cajaleon cajusol
  calcina caldas calderon calizaya calla callata calle callo callohuanca calsina calsin camacho camargo camarena campos
  canahuire canales canaza cancha cancho canchari canchaya candela cano capcha capia capristan caqui carbajal carbonell
  carcausto cardenas cardoza cardozo carhuas carhuajulca carhuamaca carhuapoma cari carlos carpio carranza carrasco
  carrera carrillo carrion cartagena casafranca casas casaverde casquino castaneda castillo castro catacora catari
  catunta cauna cavero cayao cayo cayllahua ccahuana ccama ccallo ccapa ccari ccente ccolque ccopa ccori ccoyllo cerna
  cerron cervantes cespedes chacon chahua chahuara chaina challco challapa chambi chambilla champi chancafe chang
  chanhualla chapilliquen chapoñan chaponan charca chauca chavarria chavez chaves chavarry chero chiclla chilcon
  chipana chipa chire choque choquecahua choquehuanca choquehuayta choquemamani choqueneira chuctaya chumacero chumbe
  chuqui chuquihuanga chuquilin chuquimango chuquiruna churata churqui cieza cisneros clemente coa coaquira coavoy
  cobos coila collado collana collantes collazos colque colquehuanca coltri conde condemayta condo condorchua condori
  condorhuaman contreras copa coquil cordero cordova cordoba cornejo coronado coronel corrales correa cortez cortes
  cosi cossio cotrina coveñas crespo cruzado cruz cruces cuadros cuba cubas cueva cuevas cuellar cuenca cuentas cusi
  cusihuaman cusiquispe cutipa cutire curasi curo curi cutti davalos davila delgado deza diaz diego dipas domingues
  dominguez duenas dulanto duran eche echegaray echevarria elguera elias enciso encinas enriquez escalante escobar
  escobedo escudero espejo espinal espinosa espinoza espiritu esquivel estela esteban estrada estrella evangelista
  fabian falcon falla farfan farro febres feria fernandez ferro figueroa flores florez fonseca franco fuentes fuertes
  gabriel galarza galindo gallardo gallegos galvan galvez gamarra gamboa gaona garagate garate garay garces garcia
  garibay garrido garro gastelo gavidia gaytan gil giron godoy gomero gomes gomez gonsales gonzales gonzalez gordillo
  granda grados granados grandez guardia guerra guerrero guevara guillen gutarra gutierrez guzman hancco hanco haro
  heredia hernandez hernandes herrera herrera hidalgo hilario hilasaca hinojosa hinostroza holguin huacac huaccha huacho
  huachaca huachani huahuasoncco huaita huallpa huallpayunca hualpa huaman huamani huamanchumo huamanlazo huamanñahui
  huamannahui huanca huancahuari huancas huancachoque huanco huaracha huaranca huarancca huarcaya huaroc huarhua huarca
  huari huaricallo huarsaya huaraca huayanca huayhua huayhuapuma huaylla huayllani huaylas huayllapuma huayna huaynate
  huayta huaytalla huaranga huertas huerta huillca huillcahuaman huilca huingo huisa huisacayna huiza hurtado ibanez
  ibarra idrogo ignacio illanes incahuanaco inca inga inofuente ipanaque iparraguirre irigoin isidro isla itusaca
  izquierdo jacinto jacobo jaen jaimes jalanoca jalisto jallo janampa jara jaramillo jauregui jimenez jimeno jorge jove
  juarez julca julcahuanca julcamoro juli jurado justo kana kcana lacuta lagos laime lalupu lamas lanchipa landa landeo
  lapa lara larico larrea laruta laura laurente layme lazaro lazo leandro leiva leon leonardo levano ledesma leyva
  licas licona liendo lima limachi linares lipa lipe livia lizana lizarraga lizarme llaique llacsa llacsahuanga llamo
  llamoca llanos llanque llasaca llave llerena llontop loaiza loayza lobaton lopes lopez lozada lozano lucana lucas
  luna lujan luque luza macedo macha machaca machacuay machuca macines maguiña maguina malca maldonado malpartida
  mallma mallqui mamani mancha manco mandujano manrique mantilla manya manzano marca marcelo marchan marchena marcos
  mariaca marin mariño marquez marreros marroquin martel martinez matamoros mateo matos matta maurtua maxi mayhua mayhuire
  mayta maza medina medrano mejia meléndez melendez melgar mena mendez mendieta mendivil mendoza meneses menacho mercado
  merino merma mesa mestanza meza milla millones minaya mio miranda mogollon mollo mollocondo mondragon monrroy monroy
  montalban montalvo montañez montanez montenegro montero montes montesinos monteza montoya monzon mora morales moran
  moreno mori morillo morocco moron morote moscoso mostacero moya muchica mujica munoz muñante munarriz muñiz muroya
  murga murillo muro mustafa nahui nahuincopa najarro narro narvaez naupa naupari nauto navarrete navarro neira neyra
  nicho nieto nina ninahuaman ninaraque nolasco nolazco noriega nova novoa nuñez nunez nunura obregon ocampo ocaña ocana
  ochoa ochante olano olarte oliva olivares olivera olivos ollero olortegui onofre ontiveros orbegoso orbegozo ordonez
  ordinola orellana ordoñez orihuela orosco orozco orrego ortega ortiz osco osorio osorno otiniano otazu oviedo pacco
  paccori pacheco pachari padilla padin paiva palacios pallarco palma palomares palomino panduro panibra paniagua panta
  pantoja parado paredes pareja pari parillo parodi parra pasache pascual pastor paucar pauccar paucara pauro payano paye
  paz pelaez peña pena peralta perez perales perca perea pereda pereyra picon piérola pierola pilco pillaca pillco pineda
  pinedo pingo pino pinto pisco pizango pizarro poma pomacanchari pomahuali ponce porras portal portilla portocarrero
  portugal poveda prada prado pretell prieto puga puma pumacahua pumaleque puelles pulido purizaca puse puente quea quenaya
  quenta quezada quijandria quilca quilla quilli quincho quinones quintana quintanilla quinteros quinto quiñonez
  quiquia quiroga quiroz quisocala quispe quispesivana quispetupa quito quiza rafael raico ramirez ramos rayme raymundo
  rebaza recuay regalado rengifo requejo requena retamozo revilla reyes reyna reynaga reynoso riega rimachi rimarachin
  rios rivadeneyra rivas rivasplata rivera rivero riveros roca rocha rodas rodrigo rodriguez rodriguez rojas roldan roman
  romani romero roncal rondan roque rosado rosales rosas rosario rossi rubina rubio rueda ruelas ruiz ruíz rujel saavedra
  sacaca sacachipana sacha saco sacsi sahuanay salas salazar salcedo saldaña saldana salinas salvador salvatierra samaniego
  samata samillan sanabria sanchez sandoval sangama santana santacruz santamaria santander santiago santillan santisteban
  santivañez santos sarango saravia sarmiento sauñe saune segovia segura serna serrano serrato sevillano sialer sierra
  silupu silva silvera silvestre simon sinche sirlupu soca solano soles solis solorzano sonco sopla soria sosa soto
  sotelo sotomayor suarez suca sucari sucasaca suclupe sucno sulca sullca suni supo surco suyo suyon tacca tacuri taco
  tafur taipe tapara tapia tapullima taquiri tarazona tarrillo tarqui taype tejada tello teran terrones terrazas ticona
  tineo tinta tintaya tipo tito titto tisnado toledo tolentino tongo torrejon torres torreblanca torrico toro tovar
  trejo tresierra trigoso trinidad troncos trujillo tucno tupa tuesta tunque turpo ubillus ucañani uceda ugarte ulloa
  umasi umeres umpire uñapillco urbano urbina uriarte uribe urquizo urrutia ustua usca uscamayta valdez valdes
  valderrama valdivia valdivieso valencia valenzuela valera valeriano valero valladares valladolid valle vallejo
  vallejos valles valverde varas vargas varillas vasquez vazquez vega velarde velasco velasquez velazco velazquez velez
  velezmoro veliz velita ventocilla ventura vera verastegui vergara vicente victorio vidal vidaurre vigo vila vilca
  vilcahuaman vilcapaza vilcas vilchez villa villacorta villafane villafuerte villalba villalobos villalta villanueva
  villar villarreal villegas vilela viru vivanco vizcarra yabar yampufe yana yanac yanapa yanarico yancan yanqui yanque
  yaranga yarleque yarlaque yataco yauri ydrogo yllanes ynga yovera yucra yupanqui yupa yurivilca zabala zacarias zamata
  zambrano zamora zamudio zapana zapata zarate zavala zavaleta zea zeballos zegarra zela zelada zenteno zepeda zevallos
  zorrilla zumaeta zuñiga zuniga zuta`;
