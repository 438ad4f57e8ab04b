/** Surnames of schools where English is spoken, whatever language the names come from, folded. */
export const SURNAMES_EN = `abbott abernathy acheson ackerman adair adams addison adkins aitken alcott aldridge alexander
  allen allison ambrose anderson andrews applegate archer armitage armstrong arnold arthur ashby ashcroft ashton
  atkins atkinson atwood austin avery ayers bagley bailey bainbridge baird baker baldwin ballard banks barber barclay
  barker barlow barnes barnett barr barrett barron barry bartlett barton bass bates baxter beasley beaumont beck becker
  beckett bedford bell bender bennett benson bentley berger berry best bird bishop black blackburn blackwell blair blake
  blanchard bloom boggs bolton bond booker boone booth bowen bowers bowman boyd boyer boyle bradford bradley bradshaw brady
  brandt bray brennan brewer bridges briggs bright brock brooks brown browning bruce bryan bryant buchanan buck buckley
  bullock burgess burke burnett burnham burns burris burton bush butcher butler buxton byrd byrne cahill cain caldwell
  callaghan callahan cameron campbell cannon cantrell carey carlson carlisle carmichael carney carpenter carr carroll
  carson carter cartwright carver case casey cassidy castle chambers chan chandler chang chapman chappell charles chase
  chen cheng cherry christensen christian church clancy clark clarke clarkson clay clayton clements cline coates cobb
  cochran coffey cohen colbert cole coleman collier collins combs compton conley conner connolly connor conrad conway
  cook cooke cooley cooper copeland corbett cormack costello cowan cox coyle craig crane crawford crosby cross crowe
  crowley cruz cullen cummings cunningham curran curry curtis dale dalton daly daniel daniels daugherty davenport
  davidson davies davis dawson day dean decker delaney delgado dempsey denham dennis dent dent devlin dickerson dickinson
  dillon dixon dobson dodd doherty dolan donaldson donnelly donovan dougherty douglas downey downs doyle drake draper
  driscoll drummond dudley duffy duke duncan dunlap dunn durham dwyer dyer eaton edmonds edwards elliott ellis ellison
  emerson england english erickson evans everett ewing fallon farley farmer farrell faulkner ferguson ferrell field
  fields finch finley finnegan fischer fish fisher fitzgerald fitzpatrick fleming fletcher flood flores flowers floyd
  flynn foley forbes ford foreman forrest forster foster fowler fox foy francis franklin franks fraser frazier freeman
  french friedman frost fry fuller gallagher galloway gardner garner garrett garrison gates geary george gibbons gibbs
  gibson gilbert giles gill gillespie gilmore gladstone glass gleason glenn glover godfrey goldberg good goodman goodwin
  gordon gorman gould grady graham grant graves gray green greenberg greene greenwood greer gregory grey griffin griffith
  griffiths grimes gross guthrie hagan haines hale haley hall halliday hamilton hammond hampton hancock hanna hansen
  hanson harding hardy harmon harper harrell harrington harris harrison hart hartley hartman harvey hastings hatfield
  hawkins hayden hayes haynes healy heath henderson hendricks hendrix henry hensley henson herbert herman herring hess
  hewitt hickey hickman hicks higgins hill hilton hines hinton hobbs hodge hodges hodgson hoffman hogan holden holder
  holland holloway holman holmes holt hooper hoover hopkins hopper horn horne horton house houston howard howarth howe
  howell hubbard huber hudson huff huffman hughes hull humphrey humphreys hunt hunter hurley hurst hutchinson hyde ingram
  irwin jackson jacobs jacobson james jamison jarvis jefferson jenkins jennings jensen johns johnson johnston jones jordan
  joseph joyce kane kaufman kavanagh kay keane keating keith keller kelley kelly kemp kendall kennedy kent kerr khan
  kidd kim king kinney kirby kirk klein kline knapp knight knowles knox koch kowalski kramer lamb lambert lancaster
  lane lang lara larkin larsen larson law lawrence lawson leach leblanc lee leonard leslie lester levine levy lewis
  lindsay lindsey little livingston lloyd locke logan long lopez love lowe lowery lucas lynch lynn lyons macdonald mack
  mackay mackenzie maddox madden mahoney mallory malone mann manning marks marsh marshall martin mason massey mathews
  matthews maxwell may mayer maynard mayo mccabe mccall mccarthy mcclain mcclure mcconnell mccormack mccormick mccoy
  mccullough mcdaniel mcdonald mcdowell mcfarland mcgee mcgrath mcguire mcintosh mcintyre mckay mckee mckenna mckenzie
  mckinney mcknight mclaughlin mclean mcleod mcmahon mcmillan mcnally mcnamara mcneil mcpherson mead meadows melton
  mercer merritt meyer meyers middleton miles miller mills mitchell molloy monaghan monroe montgomery moody moon mooney
  moore moran morgan morris morrison morrow morse morton moss mueller mullen mullins murphy murray myers nash neal
  nelson newman newton nichols nicholson nicholls nixon noble nolan norman norris north norton nunn obrien oconnor odell
  odom odonnell ohara okeefe oleary olsen olson oneal oneil oneill orourke orr osborne oshea osullivan owen owens pace
  page palmer park parker parks parrish parry parsons partridge patel paterson patrick patterson patton paul payne
  pearce pearson peck pennington perkins perry peters petersen peterson petty phelps phillips pickett pierce pike
  pittman pitts platt pollard poole pope porter potter potts powell powers pratt preston price prince pritchard proctor
  pruitt pugh purcell quinn radcliffe raines ramsey randall randolph rankin rasmussen ray raymond read reece reed reese
  reeves reid reilly reynolds rhodes rice rich richards richardson richmond riddle ridley riggs riley ritchie rivers
  roach robbins roberts robertson robinson robson roche rodgers rogers rollins rooney rose ross roth rowe rowland roy
  rush russell russo rutherford ryan sampson sanders sanderson sands sargent saunders savage sawyer schmidt schneider
  schroeder schultz schwartz scott sears sellers sexton shah shannon sharp sharpe shaw shea shelton shepard shepherd
  sheppard sherman shields short simmons simon simpson sims sinclair singleton skinner slater sloan small smith snow
  snyder sorensen sparks spears spence spencer spooner stafford stanley stanton stark steele stein stephens stephenson
  stevens stevenson stewart stokes stone stout strickland strong stuart sullivan summers sutherland sutton swanson
  sweeney sweet sykes tanner tate taylor terrell terry thomas thompson thomson thornton thorpe tierney tillman todd
  tomlinson townsend travis tucker turner tyler tyson underwood upton valentine vance vaughan vaughn vincent vinson
  wade wagner walker wall wallace waller wallis walls walsh walter walters walton ward ware warner warren washington
  waters watkins watson watts weaver webb weber webster weeks weiss welch wells welsh west wheeler whitaker white
  whitehead whitfield whitley whitney whittaker wiggins wilcox wilder wiley wilkerson wilkins wilkinson william williams
  williamson willis wilson winters wise wolf wolfe wong wood woodard woodruff woods woodward wooten wright wyatt wynn
  yang yates york young zimmerman abdi abdullahi abiola achebe achieng adamu adebayo adegoke adeleke ademola adeniyi
  adesanya adewale adeyemi adeyinka afolabi agbaje agu aguiyi ajayi akande akinola akintola akinwande akpan alabi aliyu
  amadi ameh aminu amadou anozie ansah anyanwu appiah asante asamoah atieno awolowo ayodele azikiwe babangida balogun
  bamgbose barasa bello boateng bassey cheptoo chebet cheruiyot chelimo chepkwony chukwu chukwuma dada danjuma dankwa
  diallo diop dlamini ebanks edem effiong ekwueme emecheta enahoro etim eze ezeh fashola gachanja gacheru gakuru gathoni
  gichuki gitau githinji gitonga hassan ibekwe ibrahim idowu igwe iheanacho ikpeazu ita iwu jallow kagwe kahiga kamara
  kamau kamotho kanu karanja kariuki kariuki karanu kenyatta keita keter khumalo kiarie kibaki kibet kigen kihara kilonzo
  kimani kimathi kinyanjui kioko kiplagat kiprono kiptoo kipkemboi koech korir koroma kuria lagat langat lawal macharia
  maina makau makokha malinga mandela masinde mathenge mbeki mbithi mbugua mburu mensah moi mohamud momoh moyo mudavadi
  mugabe mugambi mugo muigai mulwa munyao muraya muriuki musa musyoka mutai mutinda mutiso mutua mutuku mwai mwangi
  mwaura mwenda mwololo nasimiyu ncube ndegwa ndiaye ndirangu ndlovu ndungu ngugi nguyen njau njenga njoroge njuguna
  nkomo nkrumah nkosi nnamdi nwachukwu nwankwo nwosu nyaga nyambura nyong nyerere obasanjo obi obiora ochieng odhiambo
  odinga odoh odongo ogbonna ogola ogunbanjo ogunleye oguntade ojo okafor okeke okello okereke okeyo okoli okonkwo
  okoro okoth okoye okpara okumu ola oladipo olaniyan olatunji olayinka oloo olowu oludare onwudiwe onyango opara opiyo
  osei oseni otieno ouko ouma owiti owino owusu oyelaran oyewole quaye rotich ruto sesay sanni simiyu sirleaf soyinka
  tambo tanui toure traore uche udeh udo ugwu ukaegbu umar umeh uzor wachira wafula waithaka wakesho wako wambua wamalwa
  wanjala wanyama waweru wekesa were yakubu yeboah zulu zuma acharya agarwal aggarwal ahluwalia ahuja anand arora bajaj
  balakrishnan banerjee bansal basu bedi bhagat bhardwaj bhatia bhatt bhattacharya biswas bose chakraborty chanda
  chatterjee chaudhary chauhan chawla chopra choudhury dalal das dasgupta datta desai deshmukh deshpande dhawan dhillon
  dixit dubey dutta dwivedi gandhi ganguly garg ghosh gill goel gokhale gopalan goswami goyal grewal gulati gupta iyengar
  iyer jadhav jain jha joshi kadam kapoor kapur kaul kaur khanna khatri kulkarni kumar lal mahajan malhotra mallick
  mathur mehra mehta menon mishra misra mittal modi mukherjee murthy nagarajan naidu nair nanda narang narayan narayanan
  nayak nehru ojha pande pandey pandit parekh parmar patil pawar pillai prabhu prasad puri raghavan rai raina rajan rajput
  raman ramaswamy rana rangarajan rao rastogi rathore reddy rawat sabharwal sachdeva saini saksena sandhu sarkar saxena
  sehgal sen seth sethi sharma shetty shinde shukla sidhu singh singhal sinha sodhi solanki soni srinivasan srivastava
  subramanian suri swamy talwar tandon thakur thapa tiwari trivedi upadhyay varghese varma venkataraman verma vyas yadav
  abbas abbasi abdallah abdelaziz abdo abdulaziz abdulla abdullah aboud adel afridi ahmad ahmadi ahmed akbar akhtar
  akram alam alawi alhassan ali amin amiri ansari anwar aslam asghar atallah awad ayoub azizi aziz bajwa baig bakr bashir
  begum bhutto butt chaudhry chowdhury darwish daoud dar durrani eid elmasry farah farooq farooqi faruqi fawzi ghani gilani
  gul habib haddad hadi haider hakim hamdan hameed hamid hamidi haq haque hashemi hashmi hosseini huq hussain hussein
  ibrahimi iqbal islam ismail issa jaber jafari jalali jamal javed jawad kabir kader kamal karim karimi kassem kazemi
  khalaf khalid khalil khattak khoury lodhi mahmood mahmoud malik mansour masood masri mehmood mehmud mian miah mirza
  mohammadi mostafa mughal munir mustafa nadeem nagi najjar naqvi naseer nasser nawaz niazi noor omar othman qadir qureshi
  qasim rahim rahimi rahman rajabi rashid raza rehman rezaei riaz rizvi saad saadi saeed safi said salah salam saleem
  saleh salim sayed shafiq shaikh shahid sharif sheikh siddiqui siddique soliman sultan syed tahir tariq usman wahid
  yasin yousaf youssef yousuf zafar zaidi zaman zahra adamczyk andrzejewski baran borkowski czarnecki duda dudek
  dabrowski gorski jablonski jakubowski jankowski jasinski kaczmarek kalinowski kaminski kania kowalczyk kowalska
  kozlowski krawczyk krol kubiak kucharski kwiatkowski lewandowska lewandowski lis maciejewski majewski makowski
  malinowski marciniak mazur michalak michalski mroz nowak nowakowski nowicki olszewski ostrowski pawlak pawlowski
  piotrowski przybylski rutkowski sadowski sawicki sikora sikorski sobczak sokolowski stepien szczepanski szewczyk
  szulc szymanska szymanski tomaszewski tomczyk urban walczak wasilewski wieczorek wisniewska wisniewski witkowski
  wlodarczyk wojciechowski wojcik wozniak wrobel wroblewski wysocki zajac zalewski zawadzki zielinska zielinski ziolkowski
  antonov bondarenko boyko dmitriev fedorov ivanov ivanova koval kovalchuk kovalenko kravchenko kuznetsov lebedev
  lysenko marchenko melnyk mikhailov morozov moroz novikov orlov pavlov petrenko petrov petrova polishchuk popov romanov
  savchenko sergeev shevchenko sidorov smirnov sokolov tkachenko vasiliev volkov volkova yakovlev zaitsev constantinescu
  dumitrescu georgescu ionescu munteanu nicolescu popa popescu radu rusu stan stoica bui cao dang dao dinh doan duong
  hoang huynh lam luong mai ngo ngoc nguyen pham phan phung quach thai ton tran trinh truong vo vu vuong cai chao cheung
  chiu choi chow chu chung dong fang feng fong fu gao guo han hao hong hsu hu hua huang jiang jin kang kong kwan kwok lai
  lau leung li liang liao lim lin liu lu luo ma mao meng ng ning ong pan peng qian qiu ren shen shi song su sun tan tang
  tao teng tian tsai tsang wang wei wen wu xia xiao xie xu xue yan yao ye yeung yin yip yu yuan zeng zhang zhao zheng
  zhong zhou zhu ando endo fujita fukuda goto hasegawa hashimoto hayashi ikeda inoue ishikawa ito kato kimura kobayashi
  kondo matsumoto mori murakami nakamura nakajima nishimura ogawa okada saito sakamoto sasaki sato shimizu suzuki takahashi
  tanaka ueda watanabe yamada yamaguchi yamamoto yamazaki yoshida bae baek cho gwon hwang jang jeong jo jung kwon moon
  nam noh oh paik pak seo shim shin yoo yoon abebe alemu assefa bekele demissie desta gebre girma haile kebede mekonnen
  negash tadesse tekle tesfaye teshome wolde worku zewde warsame yusuf farah gedi hersi jama nur osman samatar abdirahman
  andersson bergstrom eriksson gustafsson haugen johansen johansson karlsson larsson lindberg lindqvist lindstrom nielsen
  nilsson olsson pedersen persson svensson bauer bergmann braun fischer fuchs hartmann hoffmann huber jager kaiser keller
  klein koenig krause krueger lehmann lorenz maier mayer meier meyer muller neumann pfeiffer richter roth schaefer schafer
  schmitt schmitz scholz schreiber schulz schulze schumacher schwarz stein vogel vogt wagner weber werner wolff ziegler
  bernard bonnet bouchard boucher caron cloutier cote deschamps dubois dufour dupont durand fontaine fortin fournier
  gagnon gauthier girard lambert lapointe lavoie leclerc lefebvre legrand lemaire leroy levesque mercier moreau morin
  ouellet paquette pelletier perrin petit picard poirier poulin renard richard robert rousseau roux roy simard thibault
  tremblay villeneuve barbieri bianchi bruno caruso colombo conti costa deluca desantis esposito ferrari ferraro gallo
  gentile giordano greco grasso leone lombardi longo mancini marchetti marino martini moretti parisi pellegrini ricci
  rinaldi rizzo romano rossi russo santoro sorrentino vitale alves araujo barbosa cardoso carvalho costa fernandes
  ferreira gomes gonçalves lima lopes machado marques martins mendes moreira oliveira pereira pinto ribeiro rocha santos
  silva soares sousa souza tavares teixeira vieira garcia gonzalez hernandez lopez martinez mendoza perez ramirez
  rodriguez sanchez rivera torres vasquez alvarez castillo chavez cortez cruz delacruz diaz espinoza estrada fuentes
  guerrero gutierrez guzman herrera jimenez juarez luna maldonado medina mejia mendez morales moreno munoz navarro
  nunez orozco ortega ortiz pacheco padilla pena reyes rios romero rosales ruiz salazar salinas sandoval santiago serrano
  solis soto trevino trujillo valdez valencia vargas vega velasquez velez villarreal zamora zavala begaye yazzie benally
  tsosie nez kekoa kealoha kahale kalani nakamura fonoti tuiasosopo leota faleolo havili taufa`;
