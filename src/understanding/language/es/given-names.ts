import type { GivenNames } from "#understanding/names/people-words.ts";

/** Given names of Peru and of other Spanish-speaking countries, with those from Quechua and Aymara, folded. */
export const GIVEN_NAMES_ES: GivenNames = {
  women: `abigail abril ada adela adelaida adelina adriana agata agripina agueda agustina aida aide ainhoa aitana alba albertina
    aldana alejandra alejandrina alessandra alessia alexa alexandra alexia alicia alida alina alisson allison alma almendra
    almudena alondra altagracia amalia amanda amaranta amelia america amparo ana anabel anabela anahi anais analia
    anamaria anastasia andrea anel angela angeles angelica angelina angie anghela anita anny anthuanet antonella antonia
    antonieta apolonia aracelli araceli aranza arantxa arelis ariana ariadna arianna asencia ashley astrid asuncion
    asunta aurea aurelia aurora azucena aydee ayde ayelen bartola basilia beatriz belen benedicta benigna benita
    bernarda bernardina berta bertha betsabe betsy betty bianca blanca brenda briana brigida brigitte briggitte brisa
    britany brittany camila camilla candelaria candela candida caridad carina carla carlota carmela carmen carmencita
    carmina carola carolina caterina catalina catherine cayetana cecilia celeste celestina celia celina celinda celmira
    charito cielo cindy cinthia cintia clara claribel clarisa claudia clementina cleofe cleotilde clorinda concepcion
    concha conchita consolacion constanza consuelo coralia corina cristal cristel cristina cruz cynthia dafne daisy
    dalia dalila damaris damiana dana daniela danna danitza dayana daysi debora deisy deysi delfina delia delmira
    demetria denisse diana digna dina dionisia dolores domitila donatila dora doraliza doris dorotea dulce edelmira
    edith editha eduarda edubijes efigenia eladia elba elena eleodora eleonor elia eliana elida elina elisa elisabet
    elisea elizabeth elsa elva elvira ema emelina emelyn emerita emilia emiliana emma emperatriz encarnacion engracia
    enma enriqueta epifania erika ercilia ericka ermelinda esmeralda esperanza estefania estefany estela estelita ester
    esther estrella eudocia eufemia eugenia eulalia eulogia eusebia eustaquia eva evangelina evelia evelin evelina
    evelyn fabiana fabiola fany fatima faustina feliciana felicita felicitas felipa fermina fernanda fidela fidelia
    filomena fiorela fiorella flavia flor florcita florencia florencita florentina florinda florita francesca francisca
    froilana fulgencia gabriela gaby gavina geanella genara genesis genoveva georgina geraldine gertrudis giannina
    gilda gimena gina giovanna gisela giselle giuliana gladis gladys glenda gloria grecia gregoria griselda grimanesa
    guadalupe guillermina haydee heidi heidy helen helena herlinda hermelinda hermila hermilia hermina herminia hilaria
    hilda honorata hortencia hortensia idalia ignacia ilda ilse iluminada imelda ines ingrid inocencia irene iris irma
    isabel isabela isabella isaura isidora isolina ivana ivon ivonne jacinta jackeline jacqueline jade janeth janet
    jaqueline jasmin jazmin jeannette jenifer jennifer jenny jesica jessica jessenia jesusa jhoana jhoselyn jimena joana
    joaquina jocelyn johana johanna josefa josefina joselin joselyn jovita juana juanita judith julia juliana julieta
    julissa justa justina karen karin karina karla karol karolina katerin katherin katherine kathia katia katiuska
    keiko kelly keyla kiara kimberly lady leidy laia lara larisa laura leandra leila leonarda leonela leonor leonora
    leticia leydi leyla lida lidia ligia lila lilia lilian liliana lina linda lisbeth lisset lizbeth lizeth lizet lola
    lorena lorenza lourdes luana lucero lucia luciana lucila lucinda lucrecia ludmila luisa lupe lurdes luz luzmila
    lydia lyz macarena macaria madeleine mafalda magali magaly magda magdalena magnolia maite maira manuela mara marcela
    marcelina marcia margarita margot maria mariana marianela maribel maricarmen maricielo mariela marilu marilin
    marilyn marina marisa marisela marisol maritza marlene marleny marta martha martina maruja mary maryori matilde
    maura maxima mayra mayte maximiliana melania melany melba melchora melisa melissa mercedes meche mery micaela
    micaella milagritos milagros milena mila mireya mirian miriam mirella mirtha mirta modesta moira monica monserrat
    montserrat myriam nadia nadine naida nancy naomi nataly natalia natividad nayeli nazaria nelida nelly nely nemesia
    nerea nicanora nicol nicole nicolasa nieves nilda nilza nina noelia noemi nohelia nora norma nuria obdulia
    octavia odalis odila ofelia olga olimpia olinda olivia ondina otilia paloma pamela paola pascuala pastora patricia
    paula paulina paz petronila petrona piedad pilar policarpa presentacion primitiva prudencia purificacion rafaela
    raimunda ramona raquel rebeca regina reina remedios renata reyna ricardina rita roberta rocio romina romualda rosa
    rosalia rosalinda rosalva rosana rosangela rosario rosaura roselia rosemary rosenda rosina rosita rosmery roxana
    rubi rubila rufina ruperta rut ruth sabina sabrina salome salomena samanta samantha samira sandra santusa santosa
    sara sarai sarita saturnina saray sebastiana segunda selena selene serafina sheila sheyla shirley silvana silveria
    silvia simona sixta socorro sofia sol solange soledad sonia sophia stefania stefany stephanie susana susy susan
    tania tatiana tecla tereza teresa teofila teodora teodosia thais thalia tiburcia timotea tomasa trinidad tula
    ubaldina urbana ursula valentina valeria vanesa vanessa vanina venancia veronica vicenta vicky victoria vilma
    violeta virginia virtudes visitacion vitalia viviana wendy ximena yajaira yamila yamile yamileth yanet yaneth
    yanina yaritza yasmin yazmin yeimi yenifer yeny yesenia yesica yessenia yola yolanda yovana yuliana yuleisi
    yulisa yuri yurico zaida zaira zenaida zenobia zoila zoraida zulema zulma zully zulmira`,
  men: `aaron abel abelardo abdon abraham abrahan absalon adan adolfo adrian adriano agapito agustin alan alberto alcides
    aldair aldo alejandro alejo alessandro alex alexander alexandro alexis alfonso alfredo alipio alonso alvaro amadeo
    amadeus amador ambrosio amilcar anacleto anatolio anderson andre andres andy angel anibal aniceto anselmo anthony
    antony antonio apolinar apolinario aquiles aquilino arcadio ariel aristides armando arnaldo arnold arnulfo
    arquimides arsenio arturo asuncio atilio augusto aurelio avelino axel baldomero baltazar bartolo bartolome
    basilio bautista beltran benedicto benicio benigno benito benjamin bernabe bernardino bernardo beto blas bonifacio
    braulio brayan bryan brandon breiner bruno byron calixto camilo candelario carlitos carlos carmelo casimiro celestino
    celso cesar christian cipriano ciriaco cirilo ciro claudio clemente cleto clever climaco clodoaldo constantino
    cornelio cosme crisanto crisologo crisostomo cristhian cristian cristobal cristofer cristopher christopher damaso
    damian daniel danilo danny dante dario darwin david dayron delfin demetrio denis denilson dennis derick desiderio
    deyvi deivis diego dilan dylan dimas diogenes dionicio dionisio domingo donato duberly eber eberth edgar edgardo
    edilberto edinson edison edmundo eduar eduardo edson edu eduin edwin efrain eladio elar eleazar eleodoro eleuterio
    eli elias eliceo eliseo elmer eloy elvis emanuel emerson emiliano emilio enoc enrique epifanio erasmo eric erick
    erik ernesto ervin esau esteban estefano estuardo eudes eufemio eufracio eugenio eulogio eusebio eustaquio evaristo
    everardo evo ezequiel fabian fabiano fabio fabricio facundo fausto faustino federico feliciano felipe felix fermin
    fernando ferrer fidel fidencio filiberto filomeno flavio florencio florentino florian fortunato franchesco franco
    francisco franck frank franklin fredi fredy freddy froilan gabino gabriel gael gaspar gavino genaro gerald gerardo
    german geronimo gerson gian giancarlo gianmarco gianpiero gilberto gilmer giovanni gino giordano godofredo gonzalo
    gregorio grimaldo guido guillermo gumercindo gustavo guzman hamilton hans harold harol heber hector heli helmer
    heraclio herbert herculano heriberto herminio hermogenes hernan hernando hernesto hilario hilder hipolito hiram homero
    honorato honorio horacio hugo humberto ian iker ignacio ildefonso inocencio inocente isaac isac isaias isidoro
    isidro ismael israel italo ivan jacinto jacob jahir jair jairo jaime jairzinho jack jackson james janco jared jason
    javier jean jeampier jean-pierre jeferson jefferson jeffrey jeremias jeremy jerico jeronimo jersson jerson jesus
    jesusito jhan jhair jheison jhon jhonatan jhonny jhordan jhosep jhoel jimmy joao joaquin job joel johan johann john
    johnny jonas jonatan jonathan jordan jordy jorge josafat jose josecito josep joseph joshua josias josue josuecito
    jovino juan juancito juancarlos juanjo julian julio junior justiniano justino justo juvenal juvencio kenji kenyo
    kevin lautaro lazaro leandro leo leobardo leocadio leon leonardo leonel leonardo leoncio leonidas leopoldo leyder
    liam lino lisandro lizandro lorenzo lucas lucho luciano lucio luis luisito luka lyan maicol manolo manuel manuelito
    marcelino marcelo marcial marciano marco marcos mariano marino mario martin martino mateo mathias matias matheo
    mathew mauricio mauro max maximiliano maximo medardo melanio melchor melquiades melvin memo michael miguel miguelito
    miqueas milan milton misael mijail moises modesto mohamed nahum nahuel napoleon narciso natanael nazario nectario
    neftali nehemias neil nelson nemesio neptali nestor neymar nicanor nicasio nicolas niels nilo nilton nimer noe noel
    nolberto norberto octavio odilon olegario oliver oliverio omar onesimo onofre orestes orlando oscar osmar osvaldo
    oswaldo otto ovidio pablo paco pacifico pancho pancracio pascual pastor patricio patrick paul paulino paulo pedro
    pedrito pelayo pepe pepito percy perseo piero pio placido plinio policarpo porfirio primitivo prudencio quintin
    quique rafael raimundo ramiro ramon randy raul raulito raymundo reimundo reinaldo remigio renato rene renzo reynaldo
    ricardo richard rigoberto roberto robinson rocky rodolfo rodrigo roger rogelio rolando roman romario romel romulo
    ronal ronald ronaldo ronny roque rosalio rosendo roy ruben rudy rufino ruperto rusbel salomon salvador samir samuel
    sandro santiago santos saturnino saul sebastian segundo segismundo serafin sergio severo severino silverio silvestre
    silvio simeon simon sinforoso sixto smith stalin stefano steven stiven tadeo teobaldo teodoro teodosio teofanes
    teofilo thiago thiaguito tiago tiburcio timoteo tito tobias tomas toribio toño trinitario tulio ubaldo ulises urbano
    valentin valentino valerio venancio vicente victor victoriano victorino vidal virgilio vitaliano vladimir wagner
    waldir walter wenceslao wilber wilbert wilder wilfredo wilian william williams willian wilmer wilson wilton wily
    yair yampier yan yandel yeferson yeison yerson yhon yhordan yoel yohan yonatan yordan yordy yoni yosef yossimar
    yoshua yuber yunior zacarias zacarías zenon zosimo`,
  other: `achachic amaru antay asiri atoq anka chaska chasca curi cusi illa illari illariy inka inti inkill kantuta
    killa killari kukuli kusi kuntur libni llipiy mallku mayta micha nayra nina nusta pacha qori quilla qhana quispe rimaq
    rumi sami samin saywa sayri sinchi sisa sumac sumaq suyana suri tupac tupaq tinti urpi uriel usuy wara wari wayra
    wayta willka wiracocha yachaq yawar yaku yaretzi yuraq yupanqui chabuca chela chelita chelo chayo charo chato cholo
    concho cuca fefa fefo fito goyo guille javi josefa juampi juanma juancho kike lalo lucha lula lulu maca maju marilu
    mavi mechita mili milu nacho nando neto nico pancha pao pati pili pocho quico rafa sebas tavo teo tere tina toni tono
    vero vivi yoli zoilita ximenita samy camilita danielito dieguito andresito angelito lupita anita rosita teresita
    carlitos pablito panchito paquito robertito sarita sofi valentinita marianita luchito juanito isabelita luciita
    lucita luzita luzcita matiitas mateito matiasito jesusito jorgito joselito`,
};
