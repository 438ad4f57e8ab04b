import type { GivenNames } from "#understanding/names/people-words.ts";

/** Given names of schools where English is spoken, whatever language the names come from, folded. */
export const GIVEN_NAMES_EN: GivenNames = {
  women: `aaliyah abbie abby abigail ada addison adele adelaide adeline aggie agnes aileen aimee aisling alana alanna alexa
    alexandra alexis alice alicia alison allie allison alyssa amanda amber amelia amelie amy anastasia andrea angela angelica
    angie anika anita ann anna annabel annabelle anne annette annie anya april arabella aria ariana arianna arlene ashlee
    ashley aubrey audrey autumn ava avery bailey barbara beatrice becca becky belinda bella bernadette bernice beryl bessie
    beth bethan bethany betsy bettie betty beverley beverly bianca billie blanche bonnie brandi brandy breanna brenda briana
    brianna bridget bridgette britney brittany bronwyn brooke brooklyn caitlin caitlyn camila camille candace candice cara
    carla carly carmen carol carole caroline carolyn carrie casey cassandra cassidy cassie catherine cathy cecilia celeste
    celia charlene charlotte chelsea cherie cheryl chloe chris christie christina christine ciara cindy claire clara clare
    claudia colleen connie constance cora corinne courtney crystal cynthia daisy dana daniela danielle daphne darcy darlene
    deanna debbie deborah debra dee deirdre delia delilah della denise desiree destiny diana diane dianne dolly dominique
    donna dora doreen doris dorothy edith edna eileen elaine eleanor elena elise eliza elizabeth ella ellen ellie eloise
    elsie emilia emily emma erica erika erin esme essie estelle esther ethel eunice eva eve evelyn evie faith fay faye
    felicia felicity fern fiona flora florence frances francesca freya gabriella gabrielle gail gemma genevieve georgia
    georgie georgina geraldine gertrude gillian gina ginny giselle gladys gloria grace gracie greta gretchen gwen gwendolyn
    hailey haley hallie hannah harmony harper harriet hattie hayley hazel heather heidi helen helena henrietta hilary hilda
    hollie holly hope ida imani imogen india ingrid irene iris isabel isabella isabelle isla isobel ivy izzy jackie jaclyn
    jacqueline jada jade jaime jamie jan jane janelle janet janice janie jasmine jayla jayne jean jeanette jeanne jemima
    jemma jenna jennie jennifer jenny jess jessica jessie jill jillian jo joan joanna joanne jocelyn jodie jody johanna
    jordan josephine josie joy joyce juanita judith judy julia juliana julianne julie juliet june justine kaitlin kaitlyn
    karen kari karina karla kate katelyn katherine kathleen kathryn kathy katie katrina katy kay kayla kaylee keira kelly
    kelsey kendra kennedy kerry khloe kiera kim kimberly kirsten kirsty kitty krista kristen kristin kristina krystal kylie
    lacey laila lana lara latisha latoya laura lauren laurie layla leah leanne leila lena leona leslie lexi lilian lillian
    lillie lilly lily linda lindsay lindsey lisa lizzie lois lola lorna lorraine lottie louisa louise lucia lucille lucinda
    lucy lydia lynda lynn lynne lynette mabel mackenzie macy maddie maddison madeleine madeline madelyn madison mae maeve
    maggie maisie makayla malia mallory mandy marcia margaret margie margot maria mariah marian marianne marie marilyn
    marina marion marissa marjorie marlene marsha martha mary maryann matilda maureen maxine may maya mckenzie megan meghan
    mel melanie melinda melissa melody mercy meredith mia michaela michele michelle mikayla mildred millie mindy minnie
    miranda miriam misty moira molly monica morgan muriel myra myrtle nadia nadine nancy naomi natalia natalie natasha nell
    nellie nessa niamh nicola nicole nina noelle nora norah noreen norma nova olive olivia opal paige pam pamela pat
    patience patrice patricia patsy patty paula pauline pearl peggy penelope penny petra philippa phoebe phyllis piper
    pippa polly poppy primrose priscilla prudence queenie rachael rachel raelynn ramona raquel reagan rebecca rebekah
    reese regina renee rhiannon rhoda rhonda rita roberta robin robyn rochelle ronda rosalie rosalind rosanna rose roseanne
    rosemary rosie rowena roxanne ruby ruth ryleigh sabrina sadie sally samantha sandra sandy sara sarah sasha savannah
    scarlett selena serena serenity shannon shanice sharon shauna sheila shelby shelley sheri sherri sherry sheryl shirley
    sierra sinead siobhan skye skylar sofia sonia sonja sophia sophie stacey stacy stella stephanie sue summer susan susanna
    susannah susie suzanne sybil sydney sylvia tabitha tamara tameka tamika tammy tanisha tanya tara tasha tatiana taylor
    teresa teri terri tess tessa thea thelma theresa tia tiana tiffany tilly tina toni tonya tori tracey traci tracy tricia
    trina trinity trisha trudy una ursula valerie vanessa velma vera verity verna veronica vicki vicky victoria viola violet
    virginia vivian vivienne wanda wendy whitney willa willow wilma winifred winnie xena yolanda yvette yvonne zara zoe zoey
    zuri abiola abena adaeze adaobi adanna adenike aduke adunni adwoa afia afua aisha akinyi akosua akua ama amara amina
    aminata amaka amarachi anyango atieno auma awino ayodele ayomide bolanle bukola bisi bunmi chebet chepkoech chepkorir
    chiamaka chidinma chika chimamanda chinyere chioma damilola ebele ebun ekua efua esi esinam eshe fatima fatou fatoumata
    folake folasade funke funmi funmilayo halima hawa ifeoma ifeyinwa ihuoma ijeoma iman jebet jepchirchir jepkemboi jelagat
    jerotich kemi kemunto khadija kwamboka lulu makena makeda mariam mariama mumbi moraa mumbua muthoni mwende mwikali nafula
    naliaka nanjala nasimiyu ndinda nduta ngozi nkechi nkiruka nneka njeri njoki nyaboke nyambura nyokabi obiageli olamide
    oluchi omolara onyinye simisola sade sauda shade tamunoemi temitope titilayo toyin uju ulunma wairimu waithera wambui
    wangari wangeci wanjiku wanjiru wangui wanza yetunde yewande zainab zawadi zubeda aadhya aanya aaradhya aarti aditi
    aishwarya akanksha amrita ananya anjali ankita anushka aparna archana asha avani ayesha bhavna charu chitra deepa
    deepika devi diya divya durga gauri gayatri geeta gita hema indira ishita jaya jyoti kajal kamala kareena kavita
    kavya khushi kiran komal lakshmi lata madhuri mala malini manisha meena meera mira nandini neha nisha nikita pallavi
    parvati pooja prachi pragya pratibha preeti priya priyanka radha radhika rani rashmi rekha riya ritu roshni rupa
    saanvi sanjana saraswati savita seema shalini shanti shikha shilpa shreya simran sita sneha sonal sunita sushma swati
    tanvi trisha uma usha vaishali vandana varsha vidya yamini aafreen abida afreen aliya amal amira aneesa areej asma asiya
    aya ayat basma bushra dalal dania dina esraa farah farida farzana fariha fatema ghada habiba hadeel hafsa hajra hala
    hana hanan hiba hoda huda ibtisam inaya inas jamila jana kawthar khadeeja lamia layan leen lina lubna maha maham malak
    malika manal maram marwa maryam mawada meryem mona muna nabila nada naima najma najwa nasreen noor noora nour noura
    rabia raghad rahma rana rania rasha razan reem rida rima rukhsana saba sabah safa safiya sahar salma samar samira sana
    sawsan shaima shazia sidra souad sumaya tahira tasneem wafa yara yasmin yasmina yasmeen yusra zahra zaynab zeinab zeynep
    zahara agata agnieszka aleksandra alicja aneta anetta barbara beata bozena dominika dorota danuta edyta elzbieta ewa
    ewelina gosia grazyna halina hanna iwona izabela jadwiga joanna jolanta julita justyna kamila karolina kasia katarzyna
    kinga krystyna lidia lucja magdalena malgorzata malwina marzena milena monika nikola oliwia ola patrycja renata
    roksana stanislawa sylwia urszula wanda weronika wiktoria zofia zuzanna alina anastasiya daria ekaterina elena galina
    irina kateryna katya ksenia larisa ludmila lyudmila marija mariya mila nadezhda natalya nastya oksana olena olga polina
    sofiya svetlana tatyana valentina viktoria yana yelena yulia zlata adriana alessia anca andreea camelia cristina
    daniela elisabeta georgiana ioana ileana lavinia loredana mihaela oana raluca roxana simona hong huong lan lien linh
    ling mai mei minh ngoc nguyet nhi phuong quynh thao thi thuy trang trinh tuyet xiu yen ying yan yuki yumi yuna sakura
    hana haruka aiko akiko emiko keiko naoko soo-jin ji-woo eun-ji min-ji xiomara guadalupe lupita esperanza itzel
    citlali ximena yaretzi shaniqua lakeisha keisha ebony tanesha tyra kiana makenna nevaeh aniyah amiyah janiyah
    kaliyah leilani lani malani noelani pualani kaila ofa mele sina sione abeba almaz amsale bethlehem eden hirut lemlem
    mekdes meseret saba selam senait tigist tsehay hodan hibo ifrah ladan nasra sagal ubah fartun deqa zeytun hayat`,
  men: `aaron abe abel abraham adam aden adrian aidan aiden alan albert alec alex alexander alf alfie alfred alistair alan
    allan allen alvin alwyn andre andrew andy angus anthony antoine antonio archer archibald archie arlo arnold arron art
    arthur asher ashton aubrey austin axel barnaby barney baron barrett barry bart beau ben lil benedict benjamin bennett benny
    benson bernard bernie bert bertie bill billy blake bob bobby boris boyd brad bradley brady brandon brayden brendan
    brennan brent brett brian brock brody bruce bruno bryan bryce bryn bud byron caden cal caleb callum calum calvin
    cameron carl carlos carlton carson carter cary cecil cedric chad chance charles charley charlie chase chester chet
    chip chris christian christopher chuck clarence clark claude clay clayton cliff clifford clifton clint clinton clive
    clyde cody colby cole colin collin colton conner connor conor cooper corbin corey cory craig curt curtis cyril dale
    dallas dalton damian damien damon dan dane daniel danny darius darren darryl daryl dave david davion davis dawson
    dax dean declan demetrius dennis denny denzel deon derek derrick deshawn desmond devin devon dexter diego dillon
    dirk dominic dominick don donald donnie donovan doug dougie douglas drake drew duane dudley duke duncan dustin dwayne
    dwight dylan earl easton ed eddie edgar edmund eduardo edward edwin elijah eli elias elliot elliott ellis elmer elvin
    elvis elwood emerson emmanuel emmett enzo eric erik ernest ernie ervin ethan eugene euan evan everett ewan ezekiel
    ezra felix fergus fernando finlay finley finn fletcher floyd forrest francis frank frankie franklin fred freddie
    freddy frederick gabriel gage gareth garrett garry garth gary gavin gene geoff geoffrey george gerald gerard gerry
    gideon gilbert giles glen glenn gordon graham grahame grant gray grayson greg gregg gregory greyson griffin grover gus
    guy hal hamish hank harley harold harris harrison harry harvey hayden heath hector henry herbert herman hiram homer
    horace howard howie hubert hudson hugh hugo hunter hyrum ian ibrahim ike ira irvin irving isaac isaiah ivan jace jack
    jackson jacob jaden jake jalen jamal james jameson jamie jared jarrod jarvis jasper javier javon jaxon jaxson jay jayce
    jayden jaylen jayson jed jeff jefferson jeffery jeffrey jem jeremiah jeremy jermaine jerome jerry jesse jethro jim
    jimmie jimmy jock joe joel joey john johnathan johnnie johnny jon jonah jonas jonathan jonathon jordan jorge jose
    joseph josh joshua josiah juan judah jude julian julius justin kade kai kaleb kane karl karson keegan keenan keith
    kelvin ken kendrick kenneth kenny kent kenton kermit kerry kevin kian kieran kingsley kingston kirk kobe kris kurt kyle
    kylan lachlan lamar lamont lance landon lane larry laurence lawrence lawson lee leighton leland len lennie lennon lenny
    leo leon leonard leonardo leroy les leslie lester levi lewis liam lincoln linus lionel lloyd logan lonnie loren lorenzo
    lou louie louis lowell luca lucas lucian lucius luis luke luther lyle lyndon mack maddox malachi malcolm malik manny
    manuel marc marcel marco marcus marcos mario mark marlon marquis marshall martin marty marvin mason mathew matt matteo
    matthew maurice maverick max maxim maximus maxwell mekhi melvin merle merlin micah michael micheal mick mickey miguel
    mike mikey miles milo milton mitch mitchell moe mohammed monte montgomery monty morgan morris moses murray myles myron
    nash nate nathan nathaniel neal ned neil nelson neville niall nicholas nick nicky nicolas nigel noah noel nolan norman
    norris oakley odell oliver ollie omar orlando orson orville oscar osborne oswald otis otto owen pablo parker pat patrick
    paul paxton pedro percival percy perry pete peter peyton phil philip phillip phineas pierce preston prince quentin
    quincy quinn quinton rafael ralph ramon randal randall randolph randy ray raymond reece reed reggie reginald reid
    remington rene reuben rex rhys ricardo rich richard richie rick rickey ricky riley rob robbie robert roberto rocco rod
    roddy roderick rodney rodrigo roger roland rolf roman ron ronald ronan ronnie rory ross rowan roy royce ruben rudolph
    rudy rufus rupert russ russell rusty ryan ryder rylan salvador sam sammy samson samuel sandy santiago saul sawyer scott
    seamus sean sebastian seth seymour shane shaun shawn sheldon sherman sid sidney silas simeon simon sonny spencer stan
    stanley stephan stephen stefan sterling steve steven stewart stuart sullivan sylvester tad tanner tate taylor ted teddy
    terence terrance terrell terrence terry thaddeus theo theodore thomas tim timmy timothy titus toby tobias todd tom
    tommie tommy tony tony trent trenton trevon trevor trey tristan troy truman tucker ty tyler tyree tyrell tyrese tyrone
    tyson ulysses uriah vance vaughn vernon vic victor vince vincent virgil wade wallace wally walt walter ward warren
    waylon wayne wendell wes wesley weston wilbur wiley wilfred will willard willie william willis wilson winston woody
    wyatt xander xavier yusuf zac zach zachariah zachary zack zackary zane zeke zion abdi abdullahi abayomi abiodun abubakar
    achieng adebayo adebola adekunle adeola adewale afolabi akin akinola alfa aliyu amadi aminu amos asante ayo azubuike
    babajide babatunde bamidele barasa baraka bashir bello boniface bosco busari cheruiyot chibuike chibuzo chidi chidiebere
    chiedozie chigozie chijioke chima chinedu chinonso chukwudi chukwuebuka chukwuemeka danladi dapo dayo ebuka ejike emeka
    emenike enitan eze femi festus fela garba gbenga gitau godwin habib haruna hassan idris ifeanyi ikechukwu ikenna innocent
    isa jabari jelani juma kagiso kahiga kamau kariuki kato kelechi kemboi kennedy keter kiptoo kipchoge kibet kimani
    kimutai kiplagat kipkemboi kiprono kiprotich kiprop kipruto kipsang koech kofi kojo korir kwabena kwadwo kwaku kwame kwasi
    kwesi kobina lekan livingstone maina makau makori malaki mandla mbugua moffat mugo muigai munene muriithi musa musyoka
    mutinda mutiso mutua mwai mwangi mwaura mwiti nana njoroge njuguna nnamdi nonso ntando obinna ochieng odhiambo odinga
    okechukwu okello oluwaseun oluwatobi omondi onyango opiyo otieno ouma owino rotich sadiq segun seun shehu sipho sizwe
    suleiman tafari tendai thabo tobenna tobi tochukwu tunde uche uchenna umar usman wafula wanjala wekesa yakubu yaw
    zuberi aarav abhishek aditya advait ajay akash akhil amit amol anand anil anirudh ankit arjun arnav arun ashish
    ashok atharv ayush bharat bhavesh chetan chirag darshan deepak dev devansh dhruv dinesh ganesh gaurav gopal govind
    harish harsh hemant himanshu hitesh ishaan jatin jayesh kabir kapil karan karthik kartik kishore krishna kunal lakshman
    lalit lokesh mahesh manish manoj mayank mohan mohit mukesh nakul naresh naveen neeraj nikhil nilesh nitin om pankaj
    paresh parth pradeep prakash pranav prasad prashant pratik praveen rahul raj rajat rajeev rajesh rajiv raju rakesh
    ram raman ramesh ranjit ravi reyansh rishabh rishi ritesh rohan rohit sachin sahil sameer samir sandeep sanjay sanjeev
    santosh sarthak satish shankar shashank shiv shivam shubham siddharth sohan sourav srinivas subhash sudhir sumit sunil
    suraj suresh sushil tarun tejas uday umesh vaibhav varun veer vihaan vijay vikas vikram vinay vineet vinod vishal
    vishnu vivaan vivek yash yogesh yuvraj gurpreet harpreet jaspreet manpreet amarjit balwinder baldev jaswinder kulwant
    parminder sukhdeep aadil abbas abdallah abdul abdullah abdulrahman adil adnan ahmad ahmed akram ali alaa amin amir
    ammar anas anwar arif asad asif atif ayman ayoub aziz badr bader basel bassam bilal burak dawood ebrahim ehsan emre
    fadi fahad faisal faiz farhan farid farooq faris fawaz fayez firas ghassan habeeb hadi hamad hamid hamza hani haris
    harith haroon hashim hassan haydar hisham hossam hussain hussein hasan idrees ihsan imad imran iqbal irfan ismail issa
    jabir jad jafar jalal jamil jawad junaid kamal kamran karim kareem kashif khaled khalid khalil laith luay luqman
    mahdi mahmoud mahmud majid malek mansoor mansour marwan mazen mehdi mehmet moataz moaz mohamad mohamed mohammad
    mohsin mostafa muhammad muhammed munir murad musab musa mustafa nabil nader naeem naji naser nasir nasser nawaf
    nidal nizar noman osama othman qais qasim rabih rafiq rami ramzi rashid rayan rayyan rayhan riad ridwan riyad rizwan
    saad sabir sadik saeed said saif saleem saleh salim salman sami samer saud shafiq shahid shakir sharif shoaib sohail
    sufyan sulaiman tahir talal talha tamer tareq tariq tawfiq taha umar usama usman wael wahid waleed walid wasim yahya
    yaseen yasin yasir yasser younes younis yousef youssef yunus zahid zain zaid zakariya zakaria zayd zayn zeeshan ziad
    ziyad zubair adamski andrzej antoni arkadiusz bartek bartosz blazej bogdan boguslaw cezary czeslaw dariusz dawid
    dominik filip franciszek grzegorz henryk hubert igor jacek jakub jan janusz jaroslaw jerzy jozef kacper kamil karol
    kazimierz konrad krystian krzysztof kuba lech leszek lukasz maciej maciek maksymilian marcin marek mariusz mateusz
    michal mieczyslaw mikolaj milosz norbert oskar patryk pawel piotr przemyslaw radoslaw rafal robert roman ryszard
    sebastian slawomir stanislaw stefan szymon tadeusz tomasz tymon waldemar wieslaw wiktor witold wladyslaw wojciech
    zbigniew zdzislaw zygmunt aleksandr aleksei alexei andrei andriy anton artem artyom boris danylo denys dima dmitri
    dmitry egor evgeny fyodor gennady grigory ihor ilya ivan kirill konstantin leonid maksim matvey mikhail mykola
    nikita nikolai oleg oleksandr oleksiy pavel petro roman ruslan semyon sergei serhiy slava stepan taras timofey
    vadim vasyl viktor vitaliy vlad volodymyr vladislav yaroslav yevhen yuri zakhar alin adi bogdan catalin ciprian
    constantin costel cosmin cristian dacian dan dorin dragos dumitru emil florin gabriel george gheorghe horia ion ionel
    ionut iulian liviu lucian marian marius mihai mircea nicolae octavian ovidiu petru radu razvan sorin stefan traian
    tudor valentin vasile viorel vlad anh bao binh chien cuong dat dung duc duy hai hieu hoang hung huy khai khang khoa
    kien lam long nam nguyen nhat phong phuc quan quang quoc son tam tan thang thanh thinh tien toan trung tuan viet
    vinh chen cheng feng guang hao jian jiang jie jun lei liang peng qiang tao wei xiang xiaoming yang yi yong zhang
    zhen zhi hiroshi kenji takashi takumi yuto haruto ryo sho ren riku min-jun seo-jun ji-ho joon hyun tae-yang deandre
    deangelo dashawn davonte demarcus jamarcus jamar jaquan kareem keyshawn lashawn marquise rashad tevin trayvon tremaine
    tyquan tyshawn tavita sione semisi sefo kekoa kaleo keoni makoa ikaika abebe alemu bereket biniam daniel dawit fikru
    getachew girma haile kebede kidane mekonnen mesfin mulugeta solomon tadesse tekle tesfaye teshome yared yonas zerihun
    abdirahman abdikadir abdifatah abshir ahmednur bile farah guled jama liban mahad mohamud warsame yasiin`,
  other: `adi alexandria ali arden ari avi bao blair bo brae cam campbell casey chi corey dakota dana devyn ellison emery
    ezinne finley frankie harlow hayden indigo jaidyn jaiden jayme jessie jo jody jules kai kayden kendall kim kit kris
    lane lee lennox marley micah min morgan moon nhan nico noor phoenix quinn rae reese ren remy riley river robbie rory
    rowan sage sam sasha shay shiloh skyler sol stevie tatum teddy terry tommie val winter wren yael zion tiwa amari
    kamari jahmir jaylin kylar braylon bentley brantley kyler kyree kyrie zayden zaiden jayceon ayaan ayan aryan arya
    anaya aniya amaya naveed nusrat parveen shabnam rubina tabassum nazia nadeem naila`,
};
