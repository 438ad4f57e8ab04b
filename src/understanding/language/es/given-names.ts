import type { GivenNames } from "#understanding/names/people-words.ts";

/** Given names of Peru and of other Spanish-speaking countries, with those from Quechua and Aymara, folded. */
export const GIVEN_NAMES_ES: GivenNames = {
  women: `sharumi zuleyka zuleika zuly mafer eufrosina ysmenia norberta clotilde ubaldina vane abril adamaris aimar
    akemi alaia alannis aleshka alison aliz alizee analucia anahy anais anghely anyela anyeli araceli ariadne arleth
    arlette ashly aymar bellaluz betsaida brissa briyith brithany brittani brunela camille carolay catalina celina
    chabela chaska cielito citlali cleofé cristel dafna damarys daniella dariana darlene dayana dayanna deyanira
    diocelina doménica domenica dorelia ediluz edelvina edith elay eliane elisbeth emely emili emmely esteisy
    estefani eulogia fabiolita fany fátima fransheska genesi geraldin gianela gimena glendy greysi greis guisela
    hannah harumi hayde hillary ingris isaura itzel ivanna izabela jackelin jaqui jasuri jemima jheny jhenifer
    jhoselin jhosselyn josymar joyce julisa kaori karelia karolay kassandra katerine keila kelith kely kenia keyli
    kimberlyn kiomi kori lady leidi lesly leslie lesbeth lilibeth litzi lizbet lizet lorelei luhana luzclarita lupita
    madeley madeleyne maite malú maricielo mariafe maricruz marilia mariluz marleni marly marycielo maryluz mayerli
    mayli maylin mayumi melany merly meylin milenka milka mirelly mishel nahomi nahomy nataly naomy nathaly nayara
    nayely nayra neisy nerly nicolle nohemi nohelí odaly oriana peta prisila prissila raisa rosicela rosmelia roxy
    rubela rubila rosaluz rosamaria rosangel ruby sabrina samy sayuri sharit sharon shantal sheyly shirley sinthia
    sulema sumiko tais talia thaisa thatiana valerya vianca vilmita wara xiomi yadira yahaira yajayra yaku yaneli
    yarely yashira yasira yanela yanelly yenny yennifer yerica yesica yhajaira yhasmin yisela ylda ylse yoselin
    yosselin ysabel yuleisi yulexi yulissa yumi yuriko zahira zarela zenobia zoe zulmy zully abigail ada adela
    adelaida adelina adriana agata agripina agueda agustina aida aide ainhoa aitana alba albertina aldana alejandra
    alejandrina alessandra alessia alexa alexandra alexia alicia alida alina alisson allison alma almendra almudena
    alondra altagracia amalia amanda amaranta amelia america amparo ana anabel anabela anahi analia anamaria
    anastasia andrea anel angela angeles angelica angelina angie anghela anita anny anthuanet antonella antonia
    antonieta apolonia aracelli aranza arantxa arelis ariana ariadna arianna asencia ashley astrid asuncion asunta
    aurea aurelia aurora azucena aydee ayde ayelen bartola basilia beatriz belen benedicta benigna benita bernarda
    bernardina berta bertha betsabe betsy betty bianca blanca brenda briana brigida brigitte briggitte brisa britany
    brittany camila camilla candelaria candela candida caridad carina carla carlota carmela carmen carmencita carmina
    carola carolina caterina catherine cayetana cecilia celeste celestina celia celinda celmira charito cielo cindy
    cinthia cintia clara claribel clarisa claudia clementina cleofe cleotilde clorinda concepcion concha conchita
    consolacion constanza consuelo coralia corina cristal cristina cruz cynthia dafne daisy dalia dalila damaris
    damiana dana daniela danna danitza daysi debora deisy deysi delfina delia delmira demetria denisse diana digna
    dina dionisia dolores domitila donatila dora doraliza doris dorotea dulce edelmira editha eduarda edubijes
    efigenia eladia elba elena eleodora eleonor elia eliana elida elina elisa elisabet elisea elizabeth elsa elva
    elvira ema emelina emelyn emerita emilia emiliana emma emperatriz encarnacion engracia enma enriqueta epifania
    erika ercilia ericka ermelinda esmeralda esperanza estefania estefany estela estelita ester esther estrella
    eudocia eufemia eugenia eulalia eusebia eustaquia eva evangelina evelia evelin evelina evelyn fabiana fabiola
    fatima faustina feliciana felicita felicitas felipa fermina fernanda fidela fidelia filomena fiorela fiorella
    flavia flor florcita florencia florencita florentina florinda florita francesca francisca froilana fulgencia
    gabriela gaby gavina geanella genara genesis genoveva georgina geraldine gertrudis giannina gilda gina giovanna
    gisela giselle giuliana gladis gladys glenda gloria grecia gregoria griselda grimanesa guadalupe guillermina
    haydee heidi heidy helen helena herlinda hermelinda hermila hermilia hermina herminia hilaria hilda honorata
    hortencia hortensia idalia ignacia ilda ilse iluminada imelda ines ingrid inocencia irene iris irma isabel
    isabela isabella isidora isolina ivana ivon ivonne jacinta jackeline jacqueline jade janeth janet jaqueline
    jasmin jazmin jeannette jenifer jennifer jenny jesica jessica jessenia jesusa jhoana jhoselyn jimena joana
    joaquina jocelyn johana johanna josefa josefina joselin joselyn jovita juana juanita judith julia juliana julieta
    julissa justa justina karen karin karina karla karol karolina katerin katherin katherine kathia katia katiuska
    keiko kelly keyla kiara kimberly leidy laia lara larisa laura leandra leila leonarda leonela leonor leonora
    leticia leydi leyla lida lidia ligia lila lilia lilian liliana lina linda lisbeth lisset lizbeth lizeth lola
    lorena lorenza lourdes luana lucero lucia luciana lucila lucinda lucrecia ludmila luisa lupe lurdes luz luzmila
    lydia lyz macarena macaria madeleine mafalda magali magaly magda magdalena magnolia maira manuela mara marcela
    marcelina marcia margarita margot maria mariana marianela maribel maricarmen mariela marilu marilin marilyn
    marina marisa marisela marisol maritza marlene marleny marta martha martina maruja mary maryori matilde maura
    maxima mayra mayte maximiliana melania melba melchora melisa melissa mercedes meche mery micaela micaella
    milagritos milagros milena mila mireya mirian miriam mirella mirtha mirta modesta moira monica monserrat
    montserrat myriam nadia nadine naida nancy naomi natalia natividad nayeli nazaria nelida nelly nely nemesia nerea
    nicanora nicol nicole nicolasa nieves nilda nilza nina noelia noemi nohelia nora norma nuria obdulia octavia
    odalis odila ofelia olga olimpia olinda olivia ondina otilia paloma pamela paola pascuala pastora patricia paula
    paulina paz petronila petrona piedad pilar policarpa presentacion primitiva prudencia purificacion rafaela
    raimunda ramona raquel rebeca regina reina remedios renata reyna ricardina rita roberta rocio romina romualda
    rosa rosalia rosalinda rosalva rosana rosangela rosario rosaura roselia rosemary rosenda rosina rosita rosmery
    roxana rubi rufina ruperta rut ruth sabina salome salomena samanta samantha samira sandra santusa santosa sara
    sarai sarita saturnina saray sebastiana segunda selena selene serafina sheila sheyla silvana silveria silvia
    simona sixta socorro sofia sol solange soledad sonia sophia stefania stefany stephanie susana susy susan tania
    tatiana tecla tereza teresa teofila teodora teodosia thais thalia tiburcia timotea tomasa trinidad tula urbana
    ursula valentina valeria vanesa vanessa vanina venancia veronica vicenta vicky victoria vilma violeta virginia
    virtudes visitacion vitalia viviana wendy ximena yajaira yamila yamile yamileth yanet yaneth yanina yaritza
    yasmin yazmin yeimi yenifer yeny yesenia yessenia yola yolanda yovana yuliana yulisa yuri yurico zaida zaira
    zenaida zoila zoraida zulema zulma zulmira`,
  men: `elmo yack yosmel sait dilan stefano kendal rufo chalo abdul abelino abimael adelmo adrianito albino
    alcibiades aldayr alexis alfonsino amaro anghelo anyelo armandito asunto aurelino axell azael baltasar bastian
    bayron benjamin beymar breyner breydi bladimir bonifacio brando braydan breiner caleb cirineo cleiver clever
    cristofher dairo dagner danner dany darwin dayiro deiby delmer demian denys deybi deyby deivid deyvid deymer
    didier dionel dirseu duvan eberson edilson edwar efer eiden elian eliot elisban elmer elvin elí emer enmanuel
    enzo ermel esau esmith ethan eulalio everth ezio fabricio ferdinan fidelino florentin francis franklyn frans
    fredi gaspar geancarlo geyner gianfranco gianlucas gilson gino grover gumer haminton harley harrison heberth helí
    henrry hernán hitler iam ibrahim ikeer iker ilmer imanol isaí ithan izan jaden jaffet jampier janpier jarumy
    jaziel jean jeampiero jefersson jeremi jeremmy jeysson jheremy jheyson jheysson jhimmy jhimy jhoan jhojan jhon
    jhones jhordy jhosep jhoset jhosimar jhosmar jhostin jhosue jhunior jimi jiner joaquin joel jonatan jordano
    jorgito josafath josemaria joselo joshep josimar jostin josymar julinho karlo keiner kelvin kemer kenedy kenneth
    kennedy kenny kerlin kevyn klever kleiber lander leider leiner leodan leoncito leyser lian lionel litman lizardo
    luciano luighi luisfer luwin maicol maikel maikol maksim malcom manu marlon marvin massimo matheus matias maycol
    maykel mayker mayron michel mijael milner milthon moises mike nahim neiser neyser nehemías neil nelver nemías
    nilver nimrod nixon noé noam oliber olmer omer onasis orestes osman percival piero pol rai railson ramses randol
    raymi renán renato renson rody roiser roly romel ronaldiño ronaldinho ronny rosbel rosbinson rosel rosvel royer
    ruddy rusber ruly santino santos saúl segundino selvin servando sherman shamir smit snayder stalyn stib stiven
    tayson teodomiro thiago tommy toribio uriel valentino vidal vidalino vladi wagner wilbert wildor wilfer wilington
    wilmar wilner wilser willy willam wilver yamil yampol yampool yancarlos yandir yasmani yasser yefer yefri yeiko
    yeiner yeral yeremi yeremy yerik yerko yerson yeyson yhair yhan yhoel yhonatan yimi yimmy yoel yohel yoiner
    yonathan yoner yorch yordi yostin youssef ysaac yuberly yuder yuler zahir zaid zair aaron abel abelardo abdon
    abraham abrahan absalon adan adolfo adrian adriano agapito agustin alan alberto alcides aldair aldo alejandro
    alejo alessandro alex alexander alexandro alfonso alfredo alipio alonso alvaro amadeo amadeus amador ambrosio
    amilcar anacleto anatolio anderson andre andres andy angel anibal aniceto anselmo anthony antony antonio apolinar
    apolinario aquiles aquilino arcadio ariel aristides armando arnaldo arnold arnulfo arquimides arsenio arturo
    asuncio atilio augusto aurelio avelino axel baldomero baltazar bartolo bartolome basilio bautista beltran
    benedicto benicio benigno benito bernabe bernardino bernardo beto blas braulio brayan bryan brandon bruno byron
    calixto camilo candelario carlitos carlos carmelo casimiro celestino celso cesar christian cipriano ciriaco
    cirilo ciro claudio clemente cleto climaco clodoaldo constantino cornelio cosme crisanto crisologo crisostomo
    cristhian cristian cristobal cristofer cristopher christopher damaso damian daniel danilo danny dante dario david
    dayron delfin demetrio denis denilson dennis derick desiderio deyvi deivis diego dylan dimas diogenes dionicio
    dionisio domingo donato duberly eber eberth edgar edgardo edilberto edinson edison edmundo eduar eduardo edson
    edu eduin edwin efrain eladio elar eleazar eleodoro eleuterio eli elias eliceo eliseo eloy elvis emanuel emerson
    emiliano emilio enoc enrique epifanio erasmo eric erick erik ernesto ervin esteban estefano estuardo eudes
    eufemio eufracio eugenio eulogio eusebio eustaquio evaristo everardo evo ezequiel fabian fabiano fabio facundo
    fausto faustino federico feliciano felipe felix fermin fernando ferrer fidel fidencio filiberto filomeno flavio
    florencio florentino florian fortunato franchesco franco francisco franck frank franklin fredy freddy froilan
    gabino gabriel gael gavino genaro gerald gerardo german geronimo gerson gian giancarlo gianmarco gianpiero
    gilberto gilmer giovanni giordano godofredo gonzalo gregorio grimaldo guido guillermo gumercindo gustavo guzman
    hamilton hans harold harol heber hector heli helmer heraclio herbert herculano heriberto herminio hermogenes
    hernan hernando hernesto hilario hilder hipolito hiram homero honorato honorio horacio hugo humberto ian ignacio
    ildefonso inocencio inocente isaac isac isaias isidoro isidro ismael israel italo ivan jacinto jacob jahir jair
    jairo jaime jairzinho jack jackson james janco jared jason javier jeampier jean-pierre jeferson jefferson jeffrey
    jeremias jeremy jerico jeronimo jersson jerson jesus jesusito jhan jhair jheison jhonatan jhonny jhordan jhoel
    jimmy joao job johan johann john johnny jonas jonathan jordan jordy jorge josafat jose josecito josep joseph
    joshua josias josue josuecito jovino juan juancito juancarlos juanjo julian julio junior justiniano justino justo
    juvenal juvencio kenji kenyo kevin lautaro lazaro leandro leo leobardo leocadio leon leonardo leonel leoncio
    leonidas leopoldo leyder liam lino lisandro lizandro lorenzo lucas lucho lucio luis luisito luka lyan manolo
    manuel manuelito marcelino marcelo marcial marciano marco marcos mariano marino mario martin martino mateo
    mathias matheo mathew mauricio mauro max maximiliano maximo medardo melanio melchor melquiades melvin memo
    michael miguel miguelito miqueas milan milton misael mijail modesto mohamed nahum nahuel napoleon narciso
    natanael nazario nectario neftali nehemias nelson nemesio neptali nestor neymar nicanor nicasio nicolas niels
    nilo nilton nimer noe noel nolberto norberto octavio odilon olegario oliver oliverio omar onesimo onofre orlando
    oscar osmar osvaldo oswaldo otto ovidio pablo paco pacifico pancho pancracio pascual pastor patricio patrick paul
    paulino paulo pedro pedrito pelayo pepe pepito percy perseo pio placido plinio policarpo porfirio primitivo
    prudencio quintin quique rafael raimundo ramiro ramon randy raul raulito raymundo reimundo reinaldo remigio rene
    renzo reynaldo ricardo richard rigoberto roberto robinson rocky rodolfo rodrigo roger rogelio rolando roman
    romario romulo ronal ronald ronaldo roque rosalio rosendo roy ruben rudy rufino ruperto rusbel salomon salvador
    samir samuel sandro santiago saturnino saul sebastian segundo segismundo serafin sergio severo severino silverio
    silvestre silvio simeon simon sinforoso sixto smith stalin steven tadeo teobaldo teodoro teodosio teofanes
    teofilo thiaguito tiago tiburcio timoteo tito tobias tomas toño trinitario tulio ubaldo ulises urbano valentin
    valerio venancio vicente victor victoriano victorino virgilio vitaliano vladimir waldir walter wenceslao wilber
    wilder wilfredo wilian william williams willian wilmer wilson wilton wily yair yampier yan yandel yeferson yeison
    yhon yhordan yohan yonatan yordan yordy yoni yosef yossimar yoshua yuber yunior zacarias zacarías zenon zosimo`,
  other: `achachic amaru antay asiri atoq anka chaska chasca curi cusi illa illari illariy inka inti inkill kantuta
    killa killari kukuli kusi kuntur libni llipiy mallku mayta micha nayra nina nusta pacha qori quilla qhana quispe
    rimaq rumi sami samin saywa sayri sinchi sisa sumac sumaq suyana suri tupac tupaq tinti urpi uriel usuy wara wari
    wayra wayta willka wiracocha yachaq yawar yaku yaretzi yuraq yupanqui chabuca chela chelita chelo chayo charo
    chato cholo concho cuca fefa fefo fito goyo guille javi josefa juampi juanma juancho kike lalo lucha lula lulu
    maca maju marilu mavi mechita mili milu nacho nando neto nico pancha pao pati pili pocho quico rafa sebas tavo
    teo tere tina toni tono vero vivi yoli zoilita ximenita samy camilita danielito dieguito andresito angelito
    lupita anita rosita teresita carlitos pablito panchito paquito robertito sarita sofi valentinita marianita
    luchito juanito isabelita luciita lucita luzita luzcita matiitas mateito matiasito jesusito jorgito joselito`,
};
