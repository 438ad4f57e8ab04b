import type { WordList } from "#understanding/language/sources.ts";

/**
 * Further English short and familiar forms of given names, beside those by which names of unknown people are found: they
 * are rare, or are ordinary words too. Each stands with the full name that it is short for.
 */
export const NICKNAMES_EN: WordList = `
  abe=abraham ade=adebayo ade=adewale ade=adeola alec=alexander alex=alexis alex=alejandro alf=alfred alfie=alfred
  ann=anne ann=annette ann=hannah ann=joanna annie=anne annie=ann annie=anna annie=hannah archie=archibald art=arthur
  artie=arthur babs=barbara barbie=barbara barney=barnaby barney=bernard bart=bartholomew becks=rebecca ben=benedict
  benji=benjamin bernie=bernard bernie=bernadette bert=albert bert=herbert bert=bertram bert=robert bertie=albert
  bertie=bertram bess=elizabeth bessie=elizabeth beth=bethany betty=bettina bex=rebecca biddy=bridget bisi=adebisi
  bisi=olabisi bobbie=roberta bobbie=robert bobby=roberta bola=adebola bola=bolanle brad=bradley brad=bradford
  bridie=bridget cal=calvin cal=callum caro=caroline carrie=caroline carrie=carolyn cass=cassandra cassie=cassandra
  cassie=catherine cate=catherine cath=catherine catherine=katherine cathy=katherine cathy=kathleen catie=catherine
  caty=catherine cece=cecilia celie=cecilia chas=charles chaz=charles chelle=michelle chidi=chidiebere chris=christina
  chris=christian chrissy=christine chrissy=christina christy=christine christy=christina cindy=lucinda cliff=clifford
  clint=clinton curt=curtis cyn=cynthia dani=danielle dani=daniela dayo=adedayo dayo=temidayo debby=deborah
  debra=deborah debs=deborah dee=deborah dee=diana dee=delores dee=deidre den=dennis den=denise denny=dennis
  denny=denise dodie=dorothy dolly=dolores dom=dominic donnie=donald dottie=dorothy doug=douglas ed=edwin ed=edmund
  ed=edgar eddie=edwin eddy=edward eddy=edwin eli=elijah eli=elias elisabeth=elizabeth ella=eleanor ella=isabella
  ellie=ellen ellie=elena ellie=elizabeth elsie=elizabeth em=emma em=emily emeka=chukwuemeka emmy=emily emmy=emma
  fanny=frances femi=olufemi flo=florence flossie=florence fran=francesca fran=francis francie=frances frank=franklin
  frankie=frances fred=alfred freddy=frederick funmi=olufunmilayo funmi=funmilayo gail=abigail gerry=gerald
  gerry=gerard gerry=geraldine gert=gertrude gill=gillian gilly=gillian ginger=virginia ginny=virginia ginny=ginevra
  gregg=gregory gus=augustus gus=angus gus=gustavo gwen=gwyneth hal=henry hal=harold harry=harold harry=harrison
  hester=esther hetty=harriet hugh=hubert ife=ifeoma ify=ifeoma ify=ifeanyi ike=isaac izzy=isabel izzy=isabelle
  izzy=isabella izzy=isidore jack=jackson jan=janet jan=janice jan=janine janie=jane janie=janet jase=jason jay=jason
  jay=james jeanie=jean jeanie=jeanette jeff=geoffrey jem=jeremy jem=jemima jenn=jennifer jerry=gerald jerry=jerome
  jerry=jeremiah jerry=jeremy jessie=jessica jez=jeremy jill=gillian jill=jillian jo=joanne jo=jolene jo=joan
  joe=josephine john=jonathan johnny=jonathan jon=john jonny=john jools=julian jud=judson jude=judith jude=judah
  judy=judith jules=julia jules=julian jules=juliet jules=julie kat=kathryn kat=katrina kate=catherine kate=kathryn
  kate=katrina kate=kathleen kath=katherine kath=kathleen kath=kathryn katharine=katherine kathryn=katherine
  kathy=catherine kathy=kathryn kathy=kathleen katie=catherine katie=kathryn katie=kathleen kay=katherine kay=kathleen
  kemi=oluwakemi kemi=adekemi kev=kevin kim=kimberley kimmy=kimberly kirsty=kirsten kirsty=christine kit=christopher
  kit=katherine kitty=katherine kitty=catherine kris=kristen kris=kristina kris=kristopher kurt=curtis larry=laurence
  lars=lawrence laurie=lawrence laurie=laura laurie=lauren len=leonard lena=helena lena=magdalena lena=elena
  lena=marlena lenny=leonard lew=lewis lex=alexander lex=alexis lexi=alexandra lexi=alexis libby=elizabeth lil=lillian
  lil=lilian lilly=lillian lily=lillian lily=elizabeth liza=elizabeth lizzy=elizabeth lola=dolores lori=lorraine
  lori=laura lou=louis lou=louise lou=lewis lou=lucille louie=louis lucy=lucille lucy=lucinda lucy=lucia lulu=louise
  lulu=lucille lyn=carolyn lyn=lynette maddie=madeleine maddie=madeline maddie=madison maddy=madeleine maddy=madeline
  maddy=madison madge=margaret mady=madeleine maggie=magdalena manny=emmanuel manny=manuel manny=manpreet marc=marcus
  marcie=marcia marge=margaret marge=marjorie margie=margaret margie=marjorie margo=margaret mark=marcus mark=markus
  marty=martin marty=martha marty=martina mary=maria mary=marie mat=matthew mattie=matilda mattie=martha matty=matthew
  max=maxine meg=megan mel=melvin mel=melinda mich=michelle mickey=michael micky=michael millie=mildred millie=camilla
  millie=emily mina=wilhelmina mindy=melinda mindy=amanda minnie=wilhelmina minnie=minerva missy=melissa
  mitch=mitchell mo=maureen mo=mohammed mo=mohamed mo=muhammad mo=moses mo=maurice moll=mary molly=margaret nat=nathan
  nat=nathaniel nat=natalie neecy=denise nell=helen nell=penelope nellie=eleanor nellie=helen nelly=eleanor
  nelly=helen nettie=annette nettie=henrietta nettie=jeanette nic=nicholas nic=nicola nic=nicole nick=dominic
  nicky=nicola nicky=nicole nico=nicholas niki=nicole niki=nicola nikki=nicola nora=honora pam=pamela pammy=pamela
  patsy=patricia patti=patricia phil=phillip phil=philippa phil=phyllis pip=philip pip=philippa pippa=philippa
  polly=pauline pru=prudence prue=prudence rach=rachel raj=rajesh raj=rajiv raj=rajendra raquel=rachel reba=rebecca
  richie=richard rick=frederick ricky=frederick rita=margaret ro=rosemary ro=roberta ro=rosalind robby=robert
  rod=rodney rod=roderick ronni=veronica ronnie=veronica ros=rosalind ros=rosamund rosie=rose rosie=rosemary
  rosie=rosalind rosie=rosa roxy=roxanne roz=rosalind roz=rosalyn russ=russell sade=folasade sadie=sarah sally=sarah
  sally=sara sam=samson sammy=samantha sandi=sandra sandy=alexander sandy=alexandra sara=sarah sasha=alexander
  sasha=alexandra segun=olusegun seun=oluwaseun shaz=sharon shell=michelle shell=shelley shelly=michelle shelly=rachel
  sheri=cheryl sherry=sharon sherry=cheryl sid=sidney sid=siddharth soph=sophia soph=sophie sophie=sophia
  stacy=anastasia stacy=eustacia stan=stanley ste=stephen stevie=stephen stevie=steven stevie=stephanie stu=stuart
  stu=stewart sue=suzanne sue=susanna suki=susan susie=suzanne suze=suzanne suzy=susan suzy=suzanne tammy=tamara
  tammy=tamsin ted=theodore teddy=edward teddy=theodore terry=theresa terry=teresa terry=terrence tess=teresa
  tessa=theresa tessa=teresa tessie=theresa theo=theodora thom=thomas tilda=matilda tina=christine tina=martina
  tina=valentina tobi=oluwatobi tobi=tobias toby=tobias tom=tomas toni=antonia toni=antoinette tony=antonio
  topher=christopher tricia=patricia trina=katrina trina=catrina trisha=patricia trudy=gertrude tunde=babatunde
  tunde=olatunde val=valentina val=valentine vic=victor vic=victoria vick=victoria vicki=victoria vicks=vikram
  vij=vijay vik=vikram vik=vikas vikki=victoria vince=vincent vinny=vincent viv=vivian viv=vivien viv=vivienne
  wale=adewale wale=olawale wally=walter walt=walter wes=wesley wil=william will=wilfred willie=william
  willie=wilhelmina winnie=winifred winnie=winona wyn=winifred xander=alexander yemi=oluyemi yemi=adeyemi yve=yvonne
  yve=yvette zack=zachary zoe=zoey
`;
