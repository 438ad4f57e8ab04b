import type { GivenNames } from "#understanding/names/people-words.ts";

/** Given names of schools where English is spoken, whatever language the names come from, folded. */
export const GIVEN_NAMES_EN: GivenNames = {
  women: `aaniyah abena adalyn adalynn adelyn aila ailsa aiyana akira alaina alani alaya alayna aleah alessia alivia
    aliza alyson amaia amaris amaya amiyah amora anabelle analia anastasija anaya angelique anisha aniya annabeth
    annalise annika anwen ariah ariel arielle arya ashanti ashton aspen aubree aubrie aubrielle averie avianna aviana
    aysha azalea aziza beatrix bella bethanie blessing braelynn brielle brinley bronte brylee cadence caoimhe carys
    cataleya catrin ceri charis charlee cherish chiara cordelia corrine daisy dalia daleyza dani danna daria darla
    deja delaney delyth demi destinee diamond dilys dior earline eilidh eira elaina eliana elin elisha eliza ellis
    eloisa elora elowen ember emberly emelia emerie emerson erin esme esmeralda estella etta evangeline everleigh
    everly evie ezra fenella ffion freyja genesis gia gianna giovanna gracelyn gracelynn guinevere hadley haisley
    halle hana harley harleigh haven henley iesha ina ingrid irie isabela isadora itzel ivory izabella jaelyn jalisa
    janae janiya jasleen jayda jaylah jazlyn jazmin jazmyn jemma jolene jolie josephine journee journey julieta
    juniper kaia kailani kaitlynn kaiya kali kallie kamryn karsyn kassidy katalina kathi kaya kaydence kaylani kaylin
    keely keilani kenna kenya kenzie keri keziah kiersten kimora kinley kinsley kora kynlee kyra landry laney laniyah
    lark latonya laurel lea leia leighton lennon leora lexie liana liberty lilah liliana lilith lilyana lindy linnea
    liv livia lizbeth llinos londyn lorelei lorena lottie luciana luella luna lyanna lyla lyra mabry maci madalyn
    madelynn madilyn maeve magnolia maia maleah malani malaysia maliyah mara maren margo mari mariyah marisol marlowe
    marta matilda mavis maylee mckinley mckenna meilani mercy merida meryl mikaela mila millicent mina miracle mireya
    mollie monroe mya myla mylah myra nadira nahla nala naledi nancie nataly nerys nevaeh nia nicolette nimmi niyah
    noemi nola norah nyah nyla oaklee oaklynn octavia odette odessa oakley orla ottilie padma paisley paityn palmer
    paloma parisa patience peyton pearl perla phyllida presley princess prisha priscila raegan raelyn raina ramona
    rayna reina remi renesmee reyna rhea rhian rhona rhonwen riona rivka roisin romy rosalee rosalyn rosanne roselyn
    rosette royalty saanvi sabine saoirse sariah sasha sawyer seren serena shanae shania shanelle shantel shaniya
    sharona shaz shelly shona shyla sienna simone sian skyla sloane soraya stevie suki sunniva sutton svetlana sylvie
    tabatha taliyah talia tallulah tamsin tania tanesha tansy tatum tegan thalia tianna tierra tinsley treasure trinh
    tyesha una valarie valeria veda venus vida vienna violette wanjiku waverly whitley wilhelmina winnie winter wren
    yaretzi yasmine yesenia zahara zaniyah zariah zariyah zaya zelda zendaya zoya zola zora zosia zuhura aaliyah
    abbie abby abigail ada addison adele adelaide adeline aggie agnes aileen aimee aisling alana alanna alexa
    alexandra alexis alice alicia alison allie allison alyssa amanda amber amelia amelie amy anastasia andrea angela
    angelica angie anika anita ann anna annabel annabelle anne annette annie anya april arabella aria ariana arianna
    arlene ashlee ashley aubrey audrey autumn ava avery bailey barbara beatrice becca becky belinda bernadette
    bernice beryl bessie beth bethan bethany betsy bettie betty beverley beverly bianca billie blanche bonnie brandi
    brandy breanna brenda briana brianna bridget bridgette britney brittany bronwyn brooke brooklyn caitlin caitlyn
    camila camille candace candice cara carla carly carmen carol carole caroline carolyn carrie casey cassandra
    cassidy cassie catherine cathy cecilia celeste celia charlene charlotte chelsea cherie cheryl chloe chris
    christie christina christine ciara cindy claire clara clare claudia colleen connie constance cora corinne
    courtney crystal cynthia dana daniela danielle daphne darcy darlene deanna debbie deborah debra dee deirdre delia
    delilah della denise desiree destiny diana diane dianne dolly dominique donna dora doreen doris dorothy edith
    edna eileen elaine eleanor elena elise elizabeth ella ellen ellie eloise elsie emilia emily emma erica erika
    essie estelle esther ethel eunice eva eve evelyn faith fay faye felicia felicity fern fiona flora florence
    frances francesca freya gabriella gabrielle gail gemma genevieve georgia georgie georgina geraldine gertrude
    gillian gina ginny giselle gladys gloria grace gracie greta gretchen gwen gwendolyn hailey haley hallie hannah
    harmony harper harriet hattie hayley hazel heather heidi helen helena henrietta hilary hilda hollie holly hope
    ida imani imogen india irene iris isabel isabella isabelle isla isobel ivy izzy jackie jaclyn jacqueline jada
    jade jaime jamie jan jane janelle janet janice janie jasmine jayla jayne jean jeanette jeanne jemima jenna jennie
    jennifer jenny jess jessica jessie jill jillian jo joan joanna joanne jocelyn jodie jody johanna jordan josie joy
    joyce juanita judith judy julia juliana julianne julie juliet june justine kaitlin kaitlyn karen kari karina
    karla kate katelyn katherine kathleen kathryn kathy katie katrina katy kay kayla kaylee keira kelly kelsey kendra
    kennedy kerry khloe kiera kim kimberly kirsten kirsty kitty krista kristen kristin kristina krystal kylie lacey
    laila lana lara latisha latoya laura lauren laurie layla leah leanne leila lena leona leslie lexi lilian lillian
    lillie lilly lily linda lindsay lindsey lisa lizzie lois lola lorna lorraine louisa louise lucia lucille lucinda
    lucy lydia lynda lynn lynne lynette mabel mackenzie macy maddie maddison madeleine madeline madelyn madison mae
    maggie maisie makayla malia mallory mandy marcia margaret margie margot maria mariah marian marianne marie
    marilyn marina marion marissa marjorie marlene marsha martha mary maryann maureen maxine may maya mckenzie megan
    meghan mel melanie melinda melissa melody meredith mia michaela michele michelle mikayla mildred millie mindy
    minnie miranda miriam misty moira molly monica morgan muriel myrtle nadia nadine nancy naomi natalia natalie
    natasha nell nellie nessa niamh nicola nicole nina noelle nora noreen norma nova olive olivia opal paige pam
    pamela pat patrice patricia patsy patty paula pauline peggy penelope penny petra philippa phoebe phyllis piper
    pippa polly poppy primrose priscilla prudence queenie rachael rachel raelynn raquel reagan rebecca rebekah reese
    regina renee rhiannon rhoda rhonda rita roberta robin robyn rochelle ronda rosalie rosalind rosanna rose roseanne
    rosemary rosie rowena roxanne ruby ruth ryleigh sabrina sadie sally samantha sandra sandy sara sarah savannah
    scarlett selena serenity shannon shanice sharon shauna sheila shelby shelley sheri sherri sherry sheryl shirley
    sierra sinead siobhan skye skylar sofia sonia sonja sophia sophie stacey stacy stella stephanie sue summer susan
    susanna susannah susie suzanne sybil sydney sylvia tabitha tamara tameka tamika tammy tanisha tanya tara tasha
    tatiana taylor teresa teri terri tess tessa thea thelma theresa tia tiana tiffany tilly tina toni tonya tori
    tracey traci tracy tricia trina trinity trisha trudy ursula valerie vanessa velma vera verity verna veronica
    vicki vicky victoria viola violet virginia vivian vivienne wanda wendy whitney willa willow wilma winifred xena
    yolanda yvette yvonne zara zoe zoey zuri abiola adaeze adaobi adanna adenike aduke adunni adwoa afia afua aisha
    akinyi akosua akua ama amara amina aminata amaka amarachi anyango atieno auma awino ayodele ayomide bolanle
    bukola bisi bunmi chebet chepkoech chepkorir chiamaka chidinma chika chimamanda chinyere chioma damilola ebele
    ebun ekua efua esi esinam eshe fatima fatou fatoumata folake folasade funke funmi funmilayo halima hawa ifeoma
    ifeyinwa ihuoma ijeoma iman jebet jepchirchir jepkemboi jelagat jerotich kemi kemunto khadija kwamboka lulu
    makena makeda mariam mariama mumbi moraa mumbua muthoni mwende mwikali nafula naliaka nanjala nasimiyu ndinda
    nduta ngozi nkechi nkiruka nneka njeri njoki nyaboke nyambura nyokabi obiageli olamide oluchi omolara onyinye
    simisola sade sauda shade tamunoemi temitope titilayo toyin uju ulunma wairimu waithera wambui wangari wangeci
    wanjiru wangui wanza yetunde yewande zainab zawadi zubeda aadhya aanya aaradhya aarti aditi aishwarya akanksha
    amrita ananya anjali ankita anushka aparna archana asha avani ayesha bhavna charu chitra deepa deepika devi diya
    divya durga gauri gayatri geeta gita hema indira ishita jaya jyoti kajal kamala kareena kavita kavya khushi kiran
    komal lakshmi lata madhuri mala malini manisha meena meera mira nandini neha nisha nikita pallavi parvati pooja
    prachi pragya pratibha preeti priya priyanka radha radhika rani rashmi rekha riya ritu roshni rupa sanjana
    saraswati savita seema shalini shanti shikha shilpa shreya simran sita sneha sonal sunita sushma swati tanvi uma
    usha vaishali vandana varsha vidya yamini aafreen abida afreen aliya amal amira aneesa areej asma asiya aya ayat
    basma bushra dalal dania dina esraa farah farida farzana fariha fatema ghada habiba hadeel hafsa hajra hala hanan
    hiba hoda huda ibtisam inaya inas jamila jana kawthar khadeeja lamia layan leen lina lubna maha maham malak
    malika manal maram marwa maryam mawada meryem mona muna nabila nada naima najma najwa nasreen noor noora nour
    noura rabia raghad rahma rana rania rasha razan reem rida rima rukhsana saba sabah safa safiya sahar salma samar
    samira sana sawsan shaima shazia sidra souad sumaya tahira tasneem wafa yara yasmin yasmina yasmeen yusra zahra
    zaynab zeinab zeynep agata agnieszka aleksandra alicja aneta anetta beata bozena dominika dorota danuta edyta
    elzbieta ewa ewelina gosia grazyna halina hanna iwona izabela jadwiga jolanta julita justyna kamila karolina
    kasia katarzyna kinga krystyna lidia lucja magdalena malgorzata malwina marzena milena monika nikola oliwia ola
    patrycja renata roksana stanislawa sylwia urszula weronika wiktoria zofia zuzanna alina anastasiya ekaterina
    galina irina kateryna katya ksenia larisa ludmila lyudmila marija mariya nadezhda natalya nastya oksana olena
    olga polina sofiya tatyana valentina viktoria yana yelena yulia zlata adriana anca andreea camelia cristina
    elisabeta georgiana ioana ileana lavinia loredana mihaela oana raluca roxana simona hong huong lan lien linh ling
    mai mei minh ngoc nguyet nhi phuong quynh thao thi thuy trang tuyet xiu yen ying yan yuki yumi yuna sakura haruka
    aiko akiko emiko keiko naoko soo-jin ji-woo eun-ji min-ji xiomara guadalupe lupita esperanza citlali ximena
    shaniqua lakeisha keisha ebony tyra kiana makenna aniyah janiyah kaliyah leilani lani noelani pualani kaila ofa
    mele sina sione abeba almaz amsale bethlehem eden hirut lemlem mekdes meseret selam senait tigist tsehay hodan
    hibo ifrah ladan nasra sagal ubah fartun deqa zeytun hayat`,
  men: `aaden abdulaziz abram ace adonis ahmari aidyn ajani alaric aldo alonzo alvaro amare amias amos anders andres
    angelo ansel apollo ares arian ariel arjan armani arrow arun aryan asa asher atlas atticus augustus aydin ayaan
    azariah baker banks barnabas baylor bear beckett beckham bentley benton bjorn blaine blaze bode bodhi bodie boden
    boone bowen brayan braxton brecken brentley brixton brooks bruno brycen bryson cade caiden cain callan callen
    camden camdyn camilo cannon casen cash cason cassian cassius castiel cayden cedric cesar chaim chandler chaz
    cohen collins cormac cornelius cristiano cruz cullen cyrus dakari dallas damari damion dangelo dariel dario
    darnell darrel davian dawson dayton deacon deandre decker demetri denver deonte deshaun devante devonte dewayne
    dorian duke dwain eamon easton eben eddy eden edison efrain einar eitan elan eliam elian eliel eliseo ellington
    eloy emanuel emiliano emilio emir emrys enoch enzo ephraim ernesto esteban ewen ezequiel fabian faisal fedir
    ferdinand finnian finnegan fionn fisher fox franco frazer gael gannon garrison garth gatlin genaro genesis
    geraint gerardo gethin gianni gibson gino giovanni goodluck grady graeme grantley guillermo gunnar gunner gustavo
    gwyn hakeem harlan harland harlen hassan hayes hendrix henrik hezekiah holden houston huw iain idriss iestyn
    ignacio imran ioan ishmael israel issac iwan ivor izaiah jabari jabril jacari jad jadiel jafar jaheim jahmir jai
    jaime jair jakari jakob jamarion jameel jamir jammie jamison jarell jaron jarred jase javion jax jaxen jaxton
    jaxx jaycob jayce jayme jaziel jedidiah jensen jericho jermaine jessie jimi joaquin joao joaquim joesph johan
    johann jonathon jordy joziah juelz julien junaid justus kace kacey kaden kaeden kairo kaison kalel kamden kamdyn
    kamryn kane kannon karim karter kash kason kayden kayson keanu keaton kellan kellen kelton kenan kenji kenzo keon
    keshawn khalil khari khyree kiaan kieron killian kimani knox koa koby koda kody kohen kolton konnor korbin krew
    kristian kristopher krish kye kylen kylo kyng kyro kyson lachie lawrie ledger legend leif leighton leland lennox
    leandro leonel leonidas leopold lian link lochlan loki lowell luciano lucca luka lukas lyric mac madden maddux
    magnus majid maksim malakai malcom malek marek marley marlon massimo mateo matias matthias maurice mauricio
    maximiliano maximo mayson mccoy memphis merrick messiah micah miguel mikael milan miller misael mohamed moises
    mordecai moshe muhammad myles mylo nasir nathanael nehemiah neo nicholai niko nikolas noa oisin olly omari omer
    orion osian osiris otto ozzy pacey padraig paolo pascal patryk paxton pierce porter prince princeton quincy
    quinten raiden ramiro rashad raul ravi rayden reagan rees reid remington remi remus reuben rey reyansh ricardo
    rio ripley river rivers roan robyn rocco rocky rodolfo rogelio rohan roderic romeo ronin rowen royce royal rudra
    ryatt ryker rylen saint salem salvatore santana santino sawyer seanan seb seren shaan shamus shepherd shmuel
    sincere sione sol soren spence stefano stellan sterling sulaiman sylas tadhg taj talon tannar tariq tate tatum
    terrell thaddeus thatcher thiago tiago titan titus tobin tomos torin trace tristen tristin turner tudor tyrone
    uriel usain valentino van vihaan vince vinnie watson waylon wells wesson westin whit wilf wilder winslow winton
    xavi yahir yahya yehuda yousif yosef yuvan zaid zaire zakary zamir zander zavier zayd zayne zephyr zyair zyaire
    pawel pius josphat simiyu wekesa barasa ekai lomuria kiprop kipkorir cheptoo aaron abe abel abraham adam aden
    adrian aidan aiden alan albert alec alex alexander alf alfie alfred alistair allan allen alvin alwyn andre andrew
    andy angus anthony antoine antonio archer archibald archie arlo arnold arron art arthur ashton aubrey austin axel
    barnaby barney baron barrett barry bart beau ben lil benedict benjamin bennett benny benson bernard bernie bert
    bertie bill billy blake bob bobby boris boyd brad bradley brady brandon brayden brendan brennan brent brett brian
    brock brody bruce bryan bryce bryn bud byron caden cal caleb callum calum calvin cameron carl carlos carlton
    carson carter cary cecil chad chance charles charley charlie chase chester chet chip chris christian christopher
    chuck clarence clark claude clay clayton cliff clifford clifton clint clinton clive clyde cody colby cole colin
    collin colton conner connor conor cooper corbin corey cory craig curt curtis cyril dale dalton damian damien
    damon dan dane daniel danny darius darren darryl daryl dave david davion davis dax dean declan demetrius dennis
    denny denzel deon derek derrick deshawn desmond devin devon dexter diego dillon dirk dominic dominick don donald
    donnie donovan doug dougie douglas drake drew duane dudley duncan dustin dwayne dwight dylan earl ed eddie edgar
    edmund eduardo edward edwin elijah eli elias elliot elliott ellis elmer elvin elvis elwood emerson emmanuel
    emmett eric erik ernest ernie ervin ethan eugene euan evan everett ewan ezekiel ezra felix fergus fernando finlay
    finley finn fletcher floyd forrest francis frank frankie franklin fred freddie freddy frederick gabriel gage
    gareth garrett garry gary gavin gene geoff geoffrey george gerald gerard gerry gideon gilbert giles glen glenn
    gordon graham grahame grant gray grayson greg gregg gregory greyson griffin grover gus guy hal hamish hank harley
    harold harris harrison harry harvey hayden heath hector henry herbert herman hiram homer horace howard howie
    hubert hudson hugh hugo hunter hyrum ian ibrahim ike ira irvin irving isaac isaiah ivan jace jack jackson jacob
    jaden jake jalen jamal james jameson jamie jared jarrod jarvis jasper javier javon jaxon jaxson jay jayden jaylen
    jayson jed jeff jefferson jeffery jeffrey jem jeremiah jeremy jerome jerry jesse jethro jim jimmie jimmy jock joe
    joel joey john johnathan johnnie johnny jon jonah jonas jonathan jordan jorge jose joseph josh joshua josiah juan
    judah jude julian julius justin kade kai kaleb karl karson keegan keenan keith kelvin ken kendrick kenneth kenny
    kent kenton kermit kerry kevin kian kieran kingsley kingston kirk kobe kris kurt kyle kylan lachlan lamar lamont
    lance landon lane larry laurence lawrence lawson lee len lennie lennon lenny leo leon leonard leonardo leroy les
    leslie lester levi lewis liam lincoln linus lionel lloyd logan lonnie loren lorenzo lou louie louis luca lucas
    lucian lucius luis luke luther lyle lyndon mack maddox malachi malcolm malik manny manuel marc marcel marco
    marcus marcos mario mark marquis marshall martin marty marvin mason mathew matt matteo matthew maverick max maxim
    maximus maxwell mekhi melvin merle merlin michael micheal mick mickey mike mikey miles milo milton mitch mitchell
    moe mohammed monte montgomery monty morgan morris moses murray myron nash nate nathan nathaniel neal ned neil
    nelson neville niall nicholas nick nicky nicolas nigel noah noel nolan norman norris oakley odell oliver ollie
    omar orlando orson orville oscar osborne oswald otis owen pablo parker pat patrick paul pedro percival percy
    perry pete peter peyton phil philip phillip phineas preston quentin quinn quinton rafael ralph ramon randal
    randall randolph randy ray raymond reece reed reggie reginald rene rex rhys rich richard richie rick rickey ricky
    riley rob robbie robert roberto rod roddy roderick rodney rodrigo roger roland rolf roman ron ronald ronan ronnie
    rory ross rowan roy ruben rudolph rudy rufus rupert russ russell rusty ryan ryder rylan salvador sam sammy samson
    samuel sandy santiago saul scott seamus sean sebastian seth seymour shane shaun shawn sheldon sherman sid sidney
    silas simeon simon sonny spencer stan stanley stephan stephen stefan steve steven stewart stuart sullivan
    sylvester tad tanner taylor ted teddy terence terrance terrence terry theo theodore thomas tim timmy timothy toby
    tobias todd tom tommie tommy tony trent trenton trevon trevor trey tristan troy truman tucker ty tyler tyree
    tyrell tyrese tyson ulysses uriah vance vaughn vernon vic victor vincent virgil wade wallace wally walt walter
    ward warren wayne wendell wes wesley weston wilbur wiley wilfred will willard willie william willis wilson
    winston woody wyatt xander xavier yusuf zac zach zachariah zachary zack zackary zane zeke zion abdi abdullahi
    abayomi abiodun abubakar achieng adebayo adebola adekunle adeola adewale afolabi akin akinola alfa aliyu amadi
    aminu asante ayo azubuike babajide babatunde bamidele baraka bashir bello boniface bosco busari cheruiyot
    chibuike chibuzo chidi chidiebere chiedozie chigozie chijioke chima chinedu chinonso chukwudi chukwuebuka
    chukwuemeka danladi dapo dayo ebuka ejike emeka emenike enitan eze femi festus fela garba gbenga gitau godwin
    habib haruna idris ifeanyi ikechukwu ikenna innocent isa jelani juma kagiso kahiga kamau kariuki kato kelechi
    kemboi kennedy keter kiptoo kipchoge kibet kimutai kiplagat kipkemboi kiprono kiprotich kipruto kipsang koech
    kofi kojo korir kwabena kwadwo kwaku kwame kwasi kwesi kobina lekan livingstone maina makau makori malaki mandla
    mbugua moffat mugo muigai munene muriithi musa musyoka mutinda mutiso mutua mwai mwangi mwaura mwiti nana njoroge
    njuguna nnamdi nonso ntando obinna ochieng odhiambo odinga okechukwu okello oluwaseun oluwatobi omondi onyango
    opiyo otieno ouma owino rotich sadiq segun seun shehu sipho sizwe suleiman tafari tendai thabo tobenna tobi
    tochukwu tunde uche uchenna umar usman wafula wanjala yakubu yaw zuberi aarav abhishek aditya advait ajay akash
    akhil amit amol anand anil anirudh ankit arjun arnav ashish ashok atharv ayush bharat bhavesh chetan chirag
    darshan deepak dev devansh dhruv dinesh ganesh gaurav gopal govind harish harsh hemant himanshu hitesh ishaan
    jatin jayesh kabir kapil karan karthik kartik kishore krishna kunal lakshman lalit lokesh mahesh manish manoj
    mayank mohan mohit mukesh nakul naresh naveen neeraj nikhil nilesh nitin om pankaj paresh parth pradeep prakash
    pranav prasad prashant pratik praveen rahul raj rajat rajeev rajesh rajiv raju rakesh ram raman ramesh ranjit
    rishabh rishi ritesh rohit sachin sahil sameer samir sandeep sanjay sanjeev santosh sarthak satish shankar
    shashank shiv shivam shubham siddharth sohan sourav srinivas subhash sudhir sumit sunil suraj suresh sushil tarun
    tejas uday umesh vaibhav varun veer vijay vikas vikram vinay vineet vinod vishal vishnu vivaan vivek yash yogesh
    yuvraj gurpreet harpreet jaspreet manpreet amarjit balwinder baldev jaswinder kulwant parminder sukhdeep aadil
    abbas abdallah abdul abdullah abdulrahman adil adnan ahmad ahmed akram ali alaa amin amir ammar anas anwar arif
    asad asif atif ayman ayoub aziz badr bader basel bassam bilal burak dawood ebrahim ehsan emre fadi fahad faiz
    farhan farid farooq faris fawaz fayez firas ghassan habeeb hadi hamad hamid hamza hani haris harith haroon hashim
    haydar hisham hossam hussain hussein hasan idrees ihsan imad iqbal irfan ismail issa jabir jalal jamil jawad
    kamal kamran kareem kashif khaled khalid laith luay luqman mahdi mahmoud mahmud mansoor mansour marwan mazen
    mehdi mehmet moataz moaz mohamad mohammad mohsin mostafa muhammed munir murad musab mustafa nabil nader naeem
    naji naser nasser nawaf nidal nizar noman osama othman qais qasim rabih rafiq rami ramzi rashid rayan rayyan
    rayhan riad ridwan riyad rizwan saad sabir sadik saeed said saif saleem saleh salim salman sami samer saud shafiq
    shahid shakir sharif shoaib sohail sufyan tahir talal talha tamer tareq tawfiq taha usama wael wahid waleed walid
    wasim yaseen yasin yasir yasser younes younis yousef youssef yunus zahid zain zakariya zakaria zayn zeeshan ziad
    ziyad zubair adamski andrzej antoni arkadiusz bartek bartosz blazej bogdan boguslaw cezary czeslaw dariusz dawid
    dominik filip franciszek grzegorz henryk igor jacek jakub jan janusz jaroslaw jerzy jozef kacper kamil karol
    kazimierz konrad krystian krzysztof kuba lech leszek lukasz maciej maciek maksymilian marcin mariusz mateusz
    michal mieczyslaw mikolaj milosz norbert oskar piotr przemyslaw radoslaw rafal ryszard slawomir stanislaw szymon
    tadeusz tomasz tymon waldemar wieslaw wiktor witold wladyslaw wojciech zbigniew zdzislaw zygmunt aleksandr
    aleksei alexei andrei andriy anton artem artyom danylo denys dima dmitri dmitry egor evgeny fyodor gennady
    grigory ihor ilya kirill konstantin leonid matvey mikhail mykola nikita nikolai oleg oleksandr oleksiy pavel
    petro ruslan semyon sergei serhiy slava stepan taras timofey vadim vasyl viktor vitaliy vlad volodymyr vladislav
    yaroslav yevhen yuri zakhar alin adi catalin ciprian constantin costel cosmin cristian dacian dorin dragos
    dumitru emil florin gheorghe horia ion ionel ionut iulian liviu marian marius mihai mircea nicolae octavian
    ovidiu petru radu razvan sorin traian valentin vasile viorel anh bao binh chien cuong dat dung duc duy hai hieu
    hoang hung huy khai khang khoa kien lam long nam nguyen nhat phong phuc quan quang quoc son tam tan thang thanh
    thinh tien toan trung tuan viet vinh chen cheng feng guang hao jian jiang jie jun lei liang peng qiang tao wei
    xiang xiaoming yang yi yong zhang zhen zhi hiroshi takashi takumi yuto haruto ryo sho ren riku min-jun seo-jun
    ji-ho joon hyun tae-yang deangelo dashawn davonte demarcus jamarcus jamar jaquan keyshawn lashawn marquise tevin
    trayvon tremaine tyquan tyshawn tavita semisi sefo kekoa kaleo keoni makoa ikaika abebe alemu bereket biniam
    dawit fikru getachew girma haile kebede kidane mekonnen mesfin mulugeta solomon tadesse tekle tesfaye teshome
    yared yonas zerihun abdirahman abdikadir abdifatah abshir ahmednur bile farah guled jama liban mahad mohamud
    warsame yasiin`,
  other: `precious heaven nevaeh favour miracle destiny serenity trinity promise gift praise godswill testimony marvelous marvellous
    comfort divine treasure maverick storm wren reef clover fern juniper saffron raven opal coral adi alexandria ali arden ari avi bao blair bo brae cam campbell casey chi corey dakota dana devyn ellison
    emery ezinne finley frankie harlow hayden indigo jaidyn jaiden jayme jessie jo jody jules kai kayden kendall kim
    kit kris lane lee lennox marley micah min morgan moon nhan nico noor phoenix quinn rae reese ren remy riley river
    robbie rory rowan sage sam sasha shay shiloh skyler sol stevie tatum teddy terry tommie val winter wren yael zion
    tiwa amari kamari jahmir jaylin kylar braylon bentley brantley kyler kyree kyrie zayden zaiden jayceon ayaan ayan
    aryan arya anaya aniya amaya naveed nusrat parveen shabnam rubina tabassum nazia nadeem naila`,
};
